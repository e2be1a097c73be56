# The Italian words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = Vai al contenuto
web-more = Altre pagine dell’atlante
web-language = Lingua
web-registry-of = Registro della IANA del { $date }.

web-search = Cerca
web-search-label = Cerca una porta, un intervallo, un servizio o un prodotto
web-search-hint = 2908, postgresql…

web-chart = La mappa
web-lists = Elenchi
web-sources = Fonti
web-compare = Confronta
web-api = Per i programmi
web-here = Questa macchina
web-settings = Lingua e colori

# A port’s page.
web-steps = Altri numeri e protocolli di trasporto
web-previous = Il numero precedente:
web-next = Il numero successivo:
web-all-transports = Tutti
web-contents = In questa pagina
web-forms = Lo stesso per i programmi
web-compare-with = Confronta con altre
web-cite = Cita questa pagina
web-citation = Portolan, «{ $title }» Registro della IANA del { $date }. { $address }
web-read = leggi
web-report = Segnala un errore in questa pagina
web-report-public = segnalalo pubblicamente
web-report-title = Errore in { $subject }
web-known-specified = specificato
web-known-registered = registrato
web-known-documented = documentato
web-known-observed = osservato
web-known-reported = segnalato

web-helpful = Questa pagina è stata utile?
web-face-yes = Sì
web-face-partly = In parte
web-face-no = No

# Errors: what happened, and what the reader can do.
web-error-request = Questa richiesta non è comprensibile
web-error-request-help = Partire dalla ricerca qui sopra.
web-error-form = Questo modulo non è stato inviato da qui, o è troppo vecchio
web-error-form-help = Riaprire il modulo e inviarlo di nuovo.
web-error-forbidden = Questo viene mostrato solo sulla macchina stessa
web-error-forbidden-help = Aprire l’atlante sulla macchina che lo serve, o avviarlo con --share-this-machine.
web-error-not-found = Questa pagina non esiste
web-error-not-found-help = Le porte hanno i numeri da 0 a 65535. La ricerca qui sopra trova numeri, nomi e prodotti.
web-error-method = Con questa pagina non si può fare
web-error-timeout = Ci è voluto troppo tempo
web-error-again-help = Riprovare tra poco.
web-error-too-large = Ciò che è stato inviato è troppo grande
web-error-too-large-help = Un commento ha al massimo 2000 caratteri.
web-error-host = La richiesta era per un altro server
web-error-host-help = Aprire l’atlante al suo indirizzo; finché mostra questa macchina, non risponde a nessun altro nome.
web-error-too-many = Inviato troppe volte
web-error-ours = Errore del server
web-error-ours-help = Non dipende da chi legge, e l’errore è stato registrato. Riprovare tra poco.
web-error-busy = Il server serve già tutti i lettori che può

# The front page.
web-home-title = Una mappa di tutte le 65.536 porte
web-home-about = Che cosa dovrebbe essere ogni porta TCP e UDP: chi la detiene, quale software la usa, che cosa vi è stato segnalato. Ogni affermazione ha la sua fonte.
web-chart-alt = La mappa: 256 righe di 256 porte, da 0 nel primo angolo a 65535 nell’ultimo, colorate secondo ciò che si sa di ciascuna.
web-chart-hint = Scegliere un numero nella mappa: puntandolo, toccandolo, o con i tasti freccia e Invio.
web-chart-assigned = assegnata e documentata
web-chart-software = software noto su questa porta
web-chart-malware = malware segnalato
web-chart-blocked = bloccata dai browser
web-chart-here = in ascolto su questa macchina
web-chart-in = Ingrandisci
web-chart-out = Riduci
web-chart-table = La mappa come tabella
web-chart-link = Link a questa vista
web-chart-range-system = porte di sistema
web-chart-range-user = porte utente
web-chart-range-dynamic = porte dinamiche

# Search and lists.
web-search-of = Ricerca: { $query }
web-search-forms = Un numero (2908), un intervallo (2900-2910), un nome (postgresql), un prodotto (Grafana) o parole di una descrizione.
web-goes-on = Continua da { $from }
web-found = { $count ->
    [one] { $count } voce
   *[other] { $count } voci
}
web-found-none = Non è stato trovato nulla, neppure scritto in modo simile.
web-found-near = Non è stato trovato nulla. Si intendeva uno di questi?
web-search-script = Questi sono file, e nessun server risponde: la ricerca richiede JavaScript.
web-list-named-only = Solo nominate
web-list-named-only-about = Registrazioni che nulla conferma se non la loro voce nel registro: nessun documento, nessun software noto, nessun elenco.
web-list-new = Nuove quest’anno
web-list-new-about = Registrazioni con una data dello stesso anno del registro.
web-list-removed = Rimosse
web-list-removed-about = Registrazioni presenti in un’istantanea precedente del registro e non nella successiva. La data è quella della prima istantanea in cui mancano.
web-list-categories = Per categoria
web-list-categories-about = Software di cui è noto che usa una porta, secondo lo scopo.
web-list-organisations = Per organizzazione
web-list-organisations-about = Chi detiene registrazioni, per numero di voci; i cento che ne hanno di più.
web-list-organisation = Organizzazione o persona
web-sources-about = Tutto ciò che si dice qui si basa su una di queste fonti.
web-facts = { $count ->
    [one] { $count } fatto
   *[other] { $count } fatti
}
web-facts-more = Ce ne sono altri; questo comando li mostra tutti:
web-compare-label = Porte, fino a sei
web-compare-of = Confronto: { $ports }
web-compare-files = Questi sono file, e nessun server mette insieme le pagine: con JavaScript compaiono qui affiancate.
web-compare-here = La porta { $port } qui non ha una pagina.
web-api-about = C’è tutto anche per i programmi: gli oggetti scritti da portolan --json, con un ETag, leggibili da qualsiasi pagina.
web-api-example = Esempio:
web-api-try = Prova
web-api-ask = Chiedi
web-api-answer = La risposta
web-api-cut = La risposta continua; questo è l’inizio.
web-api-none = Non c’è stata risposta.

# This machine.
web-here-about = Che cosa è in ascolto sulla macchina che serve questa pagina, situazione del
web-here-live = segue le modifiche
web-here-since = Da quando
web-here-since-about = Da quando qualcosa è presente: dal journal tenuto da «portolan watch».

# Opinions and settings.
web-copy = Copia
web-copied = Copiato
web-thanks = Grazie.
web-thanks-kept = L’opinione è stata conservata, e nulla che dica di chi è.
web-say-more = Aggiungi altro
web-back = Torna alla pagina
web-reason = Che cosa non va? (facoltativo)
web-reason-mistake = Qualcosa è sbagliato
web-reason-missing = Manca qualcosa
web-reason-unclear = È difficile da capire
web-reason-translation = La traduzione è scadente
web-reason-display = L’aspetto o il funzionamento lascia a desiderare
web-comment = Con parole proprie (facoltativo)
web-comment-note = Fino a 2000 caratteri. Una fonte è l’aiuto migliore. Si prega di omettere nomi e indirizzi.
web-send = Invia
web-theme = Colori
web-theme-system = Quelli del sistema
web-theme-light = Chiari
web-theme-dark = Scuri
web-remember = Ricorda questa scelta in un cookie per un anno
web-remember-note = Altrimenti i colori durano fino alla chiusura del browser, e la lingua è quella dell’indirizzo della pagina.
web-apply = Applica
