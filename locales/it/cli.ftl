# The Italian words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Uso:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Comandi
cli-help-arguments = Argomenti
cli-help-options = Opzioni
cli-help-after =
    Codici di uscita: 0 risposta data; 1 nulla trovato; 2 una parte dell’input o il comando non ha potuto ricevere risposta.
    Un servizio che si chiama come un comando: portolan -- NAME

cli-about = Che cosa dovrebbe esserci su questa porta, con una fonte dietro ogni riga.
cli-about-registry = Il registro della IANA stesso: aggiornarlo, confrontarlo, guardare indietro, cercarvi.
cli-about-registry-update = Importa un registro più recente; senza FILE o URL, quello della IANA.
cli-about-registry-diff = Mostra che cosa è diverso nel registro B; senza B, in quello in uso.
cli-about-registry-history = Mostra ogni modifica di una porta o di un nome dal 2013.
cli-about-registry-search = Cerca parole nei nomi, nelle descrizioni e tra gli assegnatari.
cli-about-registry-ghosts = Elenca le registrazioni che nulla conferma se non la loro voce.
cli-about-here = Mostra quali porte sono occupate su questa macchina, e chi c’è dietro.
cli-about-watch = Segnala quando qualcosa si mette in ascolto, smette o cambia, e lo registra.
cli-about-history = Mostra che cosa è successo su una porta: da quando, chi c’era prima, quanti riavvii.
cli-about-diff = Mostra che cosa è in ascolto ora e non lo era allora: confronta due momenti, o due rilevamenti.
cli-about-journal = Il journal tenuto da `portolan watch`: che cosa contiene, che cosa ne esce, che cosa vi entra.
cli-about-journal-info = Dice che cosa c’è nel journal.
cli-about-journal-export = Scrive i record del journal come righe JSON o Parquet.
cli-about-journal-import = Acquisisce i record di un altro journal; ciò che c’è già viene omesso.
cli-about-journal-prune = Rimuove ciò che è più vecchio, o in più, rispetto a quanto va conservato.
cli-about-pick = Trova un numero per un nuovo servizio, o dice se uno è adatto.
cli-about-sources = Stampa la bibliografia, o i fatti di una fonte.
cli-about-registry-stats = Conta ciò che il registro contiene.
cli-about-completions = Stampa lo script di completamento per una shell.
cli-about-man = Stampa la pagina di manuale.

cli-arg-queries = Una porta (2908, tcp/2908, 2908/udp), un intervallo (2900-2910), un servizio (postgresql); anche più d’uno; oppure - per leggerne uno per riga dallo standard input
cli-arg-brief = Stampa solo la risposta, una riga ciascuna
cli-arg-no-here = Non esamina questa macchina; altrimenti la risposta per una singola porta dice che cosa vi è in ascolto qui
cli-arg-json = Stampa JSON, un oggetto per riga; equivale a --format json
cli-arg-format = text, json, markdown, tsv o csv; text in un terminale, tsv in una pipe
cli-arg-color = auto, always o never
cli-arg-lang = Lingua dei testi: { $languages }; altrimenti decidono LANGUAGE, LC_ALL, LC_MESSAGES o LANG
cli-arg-here-queries = Solo questi: una porta, un intervallo, un servizio o un software; tutti se omesso
cli-arg-here-tcp = Solo TCP
cli-arg-here-udp = Solo UDP
cli-arg-here-all = Anche connessioni, socket associati e socket raw
cli-arg-here-exposed = Solo ciò che altre macchine possono raggiungere: nulla su loopback, nulla che il firewall scarti
cli-arg-here-process = Solo di questo processo: il suo nome, quello del suo file o il suo numero
cli-arg-here-unit = Solo di questa unità systemd
cli-arg-here-container = Solo di questo container: il suo nome o l’inizio del suo identificativo
cli-arg-here-netns = Namespace di rete: all oppure own
cli-arg-here-explain = Dice perché una porta è aperta: dal primo processo al socket
cli-arg-here-only = Solo ciò che è valutato così; più valori separati da virgole
cli-arg-here-fail-on = Termina con 1 se qualcosa è valutato così; più valori separati da virgole
cli-arg-here-rules = Mostra le regole con cui si fanno le valutazioni
cli-arg-here-watch = Continua a guardare, ogni 2 secondi o all’intervallo indicato; solo in un terminale
cli-arg-here-from = Mostra un rilevamento al posto di questa macchina: ciò che `portolan here --json` ha stampato, qui o altrove; - per lo standard input
cli-arg-here-no-bpf = Non carica un programma BPF nel kernel; percorre invece /proc
cli-arg-here-save-policy = Scrive ciò che ora è in ascolto in un file di policy; uno già esistente viene aggiornato (- per lo standard output)
cli-arg-here-check = Confronta ciò che è in ascolto con un file di policy: codice di uscita 1 se qualcosa è nuovo, scomparso o diverso
cli-arg-here-report = Con --check, la forma del rapporto: sarif o junit
cli-arg-here-verify = Confronta anche con /proc/net riga per riga: più lento, e trova una porta nascosta ad altri strumenti
cli-arg-here-verbose = Dice sullo standard error quali livelli hanno risposto, e perché altri no
cli-arg-watch-queries = Segnala solo questi: una porta, un intervallo, un servizio o un software; viene registrato tutto
cli-arg-watch-only = Segnala solo ciò che è, o era, valutato così; più valori separati da virgole
cli-arg-watch-to = Segnala anche a: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; si può indicare più volte
cli-arg-watch-webhook-secret = Il file con il segreto con cui si firmano i webhook: whsec_ e base64
cli-arg-watch-metrics = Risponde su http://ADDRESS:PORT/metrics, nel formato di Prometheus
cli-arg-watch-quiet = Non stampa nulla sullo standard output
cli-arg-watch-once = Guarda una volta, segnala che cosa è cambiato dall’ultima volta, e termina
cli-arg-watch-journal = Il file del journal; altrimenti /var/lib/portolan/journal.db per root, e uno personale per gli altri
cli-arg-watch-no-journal = Non registra nulla
cli-arg-watch-keep = Per quanti giorni si conservano i record
cli-arg-watch-max-size = Quanto può diventare grande il journal, in MiB
cli-arg-watch-netns = Namespace di rete: all oppure own
cli-arg-watch-no-bpf = Non carica un programma BPF nel kernel; guarda invece ripetutamente
cli-arg-watch-verbose = Dice sullo standard error perché le modifiche non sono rilevate tramite BPF
cli-arg-history-queries = Una porta, un intervallo, un servizio o un software; se omesso, che cosa è successo negli ultimi sette giorni
cli-arg-history-since = Da questo momento in poi: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; in UTC
cli-arg-history-until = Fino a questo momento
cli-arg-history-limit = Al massimo questo numero di modifiche, le ultime
cli-arg-history-host = Un’altra macchina del journal, con il suo nome
cli-arg-history-journal = Il file del journal
cli-arg-diff-from = Un momento (yesterday, 2h, 2026-11-20, boot), now, o un file scritto da `portolan here --json`
cli-arg-diff-to = Lo stesso; now se omesso
cli-arg-diff-journal = Il file del journal
cli-arg-journal-info-journal = Il file del journal
cli-arg-journal-export-file = La destinazione; lo standard output se omessa
cli-arg-journal-export-form = jsonl o parquet; altrimenti secondo il nome del file, e in mancanza jsonl
cli-arg-journal-export-journal = Il file del journal
cli-arg-journal-import-file = Ciò che `portolan journal export` ha scritto, righe JSON o Parquet; - per lo standard input
cli-arg-journal-import-journal = Il file del journal
cli-arg-journal-prune-keep = Per quanti giorni si conservano i record
cli-arg-journal-prune-max-size = Quanto può essere grande il journal, in MiB
cli-arg-journal-prune-journal = Il file del journal
cli-arg-pick-range = Solo numeri di questo intervallo
cli-arg-pick-count = Quanti numeri
cli-arg-pick-udp = Per UDP; altrimenti per TCP
cli-arg-pick-near = I più vicini a questa porta, invece di numeri qualsiasi
cli-arg-pick-seed = Gli stessi numeri per lo stesso seme
cli-arg-pick-check = Dice se questa porta è adatta; codice di uscita 1 se non lo è
cli-arg-sources-id = Una fonte, con il suo identificativo
cli-arg-registry-ghosts-range = Solo registrazioni di questo intervallo
cli-arg-help = Stampa l’aiuto
cli-arg-version = Stampa la versione
cli-arg-registry-update-from = Il registro come lo pubblica la IANA, XML o CSV
cli-arg-registry-diff-old = Un registro: XML o CSV della IANA, o una tabella di Portolan
cli-arg-registry-diff-new = L’altro registro
cli-arg-registry-history-query = Una porta, un intervallo o un servizio
cli-arg-registry-search-words = Una parola; devono esserci tutte
cli-arg-completions-shell = bash, elvish, fish, powershell o zsh

cli-label-error = errore:
cli-label-warning = avviso:
cli-label-hint = suggerimento:

cli-error-io = output o input non riuscito: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = non ci sono testi nella lingua «{ $language }»
cli-hint-languages = lingue disponibili: { $languages }

cli-error-query = «{ $query }»: { $reason }
cli-error-query-line = riga { $line }, «{ $query }»: { $reason }
cli-error-query-empty = non è stato chiesto nulla
cli-error-query-too-long = una richiesta ha al massimo { $limit } byte
cli-error-query-transport-alone = dopo il protocollo di trasporto non c’è né una porta né un nome
cli-error-query-transport = nessun protocollo di trasporto con numeri di porta si chiama «{ $transport }»
cli-error-query-number = non è né una porta né un intervallo
cli-error-query-too-high = la porta più alta è 65535
cli-error-query-backwards = l’intervallo va dalla porta più alta alla più bassa
cli-error-query-encoding = non è UTF-8
cli-error-name = nessun servizio con questo nome è registrato
cli-error-name-transport = { $name } è registrato, ma non per { $transport }
cli-error-source = nessuna fonte ha l’identificativo «{ $id }»
cli-hint-sources = `portolan sources` le elenca
cli-error-history = non si sa nulla di «{ $query }»
cli-error-search = nulla corrisponde a «{ $words }»
cli-hint-ports = le porte vanno da 0 a 65535
cli-hint-forms = chiedere per esempio 2908, tcp/2908, 2900-2910 o postgresql
cli-hint-transports = i protocolli di trasporto sono tcp, udp, sctp e dccp
cli-hint-names = nomi simili: { $names }
cli-hint-name-transport = `portolan { $name }` mostra dove
cli-hint-search = `portolan registry search WORD` cerca anche nelle descrizioni

cli-error-usage = gli argomenti non vanno bene: { $reason }
cli-error-usage-unknown = argomento sconosciuto { $argument }
cli-error-usage-value = { $argument } non può essere «{ $value }»
cli-error-usage-no-value = { $argument } richiede un valore
cli-error-usage-missing = manca { $argument }
cli-error-usage-conflict = { $argument } e { $other } sono incompatibili
cli-error-usage-query-and-command = una richiesta e un comando sono incompatibili
cli-hint-command-name = un servizio che si chiama come un comando: portolan -- NAME
cli-hint-help = `portolan --help` elenca ciò che esiste
cli-hint-values = valori possibili: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = questa non è una tabella del registro
cli-error-table-format = questa tabella ha il formato { $format }, che questa versione non legge
cli-error-table-truncated = la tabella è troncata
cli-error-table-damaged = la tabella è danneggiata: la sua somma di controllo non corrisponde
cli-hint-damaged-table = viene usato il registro del { $date } fornito con il programma; `portolan registry update` scrive una nuova tabella

cli-error-import = { $file }, riga { $line }: { $reason }
cli-error-import-empty = il file è vuoto
cli-error-import-truncated = il file è troncato
cli-error-import-too-large = il file supera 64 MiB
cli-error-import-too-long = un campo supera 32 KiB, o ci sono più di un milione di voci
cli-error-import-other = questo non è il registro delle porte della IANA
cli-error-import-no-records = non contiene alcuna voce
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } non può essere «{ $value }»
cli-hint-import = nulla è stato cambiato; il registro della IANA si trova su https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = il sistema non indica alcuna directory per i dati di questo utente
cli-error-update-older = il registro del file, del { $new }, è più vecchio di quello in uso, del { $current }
cli-error-update-too-few = il file ha { $new } voci, il registro in uso { $current }: sembra troncato
cli-error-update-too-large = il registro è troppo grande per una tabella
cli-hint-update-older = nulla è stato cambiato; per tornare al registro fornito con il programma, rimuovere { $file }
cli-hint-update-too-few = nulla è stato cambiato; scaricare di nuovo il file
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = il server ha risposto { $status }
cli-error-fetch-no-certificates = il sistema non ha certificati attendibili
cli-error-fetch-plain = { $address }: si accettano solo indirizzi https
cli-hint-fetch = nulla è stato cambiato; un file ottenuto altrimenti può essere importato: `portolan registry update FILE`
cli-update-current = Il registro del { $date } è il più recente che ci sia; nulla è stato cambiato.
cli-update-done = { $changes ->
    [0] Il registro del { $to } è in uso, { $rows } voci; nessuna voce differisce dal registro del { $from }.
    [one] Il registro del { $to } è in uso, { $rows } voci; { $changes } modifica dal { $from }.
   *[other] Il registro del { $to } è in uso, { $rows } voci; { $changes } modifiche dal { $from }.
}
cli-diff-summary = Dal { $old } al { $new }: aggiunte { $added }, rimosse { $removed }, modificate { $changed }.
cli-history-summary = { $query }: { $changes ->
    [0] nessuna modifica
    [one] { $changes } modifica
   *[other] { $changes } modifiche
} in { $snapshots } istantanee del registro dal { $first } al { $last }.

cli-error-observe-sockets = non è stato possibile leggere l’elenco dei socket del kernel: { $reason }
cli-error-observe-system = questo sistema non è supportato
cli-hint-observe-system = `portolan PORT` mostra i comandi di questo sistema
cli-error-watch-terminal = --watch richiede un terminale
cli-hint-watch-terminal = senza --watch lo stesso viene stampato una volta
cli-error-recorded-too-large = più grande di { $limit }
cli-error-recorded-truncated = il JSON è troncato alla riga { $line }, colonna { $column }
cli-error-recorded-malformed = questo non è il JSON di un’osservazione: { $reason }
cli-error-recorded-kind = questo è JSON di tipo «{ $kind }», non di tipo «here»
cli-error-recorded-other = questo è JSON, ma non di un’osservazione
cli-error-recorded-schema = la versione del suo schema è { $schema }; questo programma legge { $known }
cli-error-recorded-word = { $place }: «{ $word }» qui non è noto
cli-error-recorded-index = { $place }: non c’è un elemento { $index }
cli-error-recorded-missing = manca { $place }
cli-error-recorded-twice = il processo { $pid } è elencato due volte
cli-hint-recorded = `portolan here --json > FILE` crea un rilevamento
cli-hint-recorded-schema = la versione di Portolan che lo ha creato può leggerlo
cli-hint-recorded-word = il rilevamento è danneggiato, o lo ha creato una versione più recente di Portolan
cli-error-policy = { $file }, riga { $line }, colonna { $column }: { $reason }
cli-hint-policy = nulla è stato cambiato o confrontato; docs/policy.md descrive il file
cli-policy-saved = { $file }: { $count ->
    [one] scritta { $count } voce.
   *[other] scritte { $count } voci.
}
cli-policy-rewritten = { $file }: aggiunte { $new }, rimosse { $gone }, modificate { $different }, invariate { $kept }.
cli-policy-suspicious = { $count ->
    [one] { $count } servizio in ascolto mostra
   *[other] { $count } servizi in ascolto mostrano
} un segnale d’allarme: il why della voce lo indica; tenere solo ciò che deve esserci
cli-policy-check-suspicious = { $count ->
    [one] { $count } servizio in ascolto mostra
   *[other] { $count } servizi in ascolto mostrano
} un segnale d’allarme, qualunque cosa dica la policy: portolan here --only suspicious
cli-policy-unseen = non si è visto tutto, quindi alla policy può mancare qualcosa:
cli-here-nothing = Qui non c’è nulla in ascolto.
cli-here-no-match = Qui nulla corrisponde.
cli-here-nothing-on = Qui non c’è nulla in ascolto su { $query }.
cli-here-nothing-on-answer = Qui non c’è nulla in ascolto su { $query }. { $answer }
cli-here-layers = Socket: { $sockets }. Detentori: { $owners }.
cli-here-layer-none = nessuno
cli-here-bpf-refused = Nessun programma BPF: { $reason }.
cli-here-recorded = Un rilevamento del { $observed }, non questa macchina com’è ora.
cli-here-recorded-sometime = Un rilevamento senza data, non questa macchina com’è ora.
cli-here-recorded-narrowed = Ha solo ciò che è stato chiesto quando è stato creato: ciò che non vi compare può esserci stato.
cli-here-recorded-open = Non ha connessioni: è stato creato senza --all.
cli-here-recorded-own = Ha un solo namespace di rete: è stato creato con --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q esci  p pausa  t TCP  u UDP  e solo esposti  / filtro  r aggiorna  ↑↓ PgUp PgDn scorri
cli-watch-paused = in pausa
cli-watch-new = nuovo
cli-watch-closed = chiuso
cli-watch-filter = filtro: { $text }
cli-watch-tcp-off = senza TCP
cli-watch-udp-off = senza UDP
cli-watch-exposed = solo esposti

cli-ghosts-summary = { $count ->
    [one] { $count } registrazione è solo nominata
   *[other] { $count } registrazioni sono solo nominate
}: nessun documento, nessun software, nessun elenco ne sa nulla.
cli-pick-too-few = { $count ->
    [one] solo { $count } numero di { $range } è adatto
   *[other] solo { $count } numeri di { $range } sono adatti
}
cli-sources-facts = { $count ->
    [one] { $count } fatto
   *[other] { $count } fatti
}

cli-stats-registry = Registro della IANA del { $date }
cli-stats-rows = { $count } voci
cli-stats-names = { $count } nomi di servizio
cli-stats-names-without-port = { $count } voci con un nome e senza porta
cli-stats-tcp-names = { $count } voci con un nome e una porta TCP
cli-stats-udp-names = { $count } voci con un nome e una porta UDP
cli-stats-sctp-names = { $count } voci con un nome e una porta SCTP
cli-stats-dccp-names = { $count } voci con un nome e una porta DCCP
cli-stats-tcp-ports-assigned = { $count } delle porte TCP inferiori a 49152 assegnate
cli-stats-tcp-ports-reserved = { $count } di esse riservate
cli-stats-tcp-ports-unassigned = { $count } di esse non assegnate
cli-stats-tcp-ports-without-row = { $count } di esse senza voce
cli-stats-udp-ports-assigned = { $count } delle porte UDP inferiori a 49152 assegnate
cli-stats-udp-ports-reserved = { $count } di esse riservate
cli-stats-udp-ports-unassigned = { $count } di esse non assegnate
cli-stats-udp-ports-without-row = { $count } di esse senza voce
cli-stats-references = { $count } voci con nome che rimandano a un documento
cli-stats-unauthorised = { $count } voci con uso non autorizzato segnalato
cli-stats-holders = { $count } assegnatari
cli-stats-snapshots = { $count } istantanee nella cronologia
cli-stats-changes = { $count } modifiche nella cronologia

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] Osservazione di { $count } socket in ascolto
   *[other] Osservazione di { $count } socket in ascolto
}, { $how }.
cli-watch-by-events = tramite gli eventi del kernel
cli-watch-by-closes = guardando ripetutamente; le chiusure le segnala il kernel
cli-watch-by-polling = guardando ripetutamente
cli-watch-journal = Registrazione in { $file }.
cli-watch-no-journal = Non viene registrato nulla.
cli-watch-unrecorded = ciò che accade non viene registrato: { $reason }
cli-watch-recorded = Ciò che accade viene di nuovo registrato.
cli-watch-blind = non è stato possibile esaminare la macchina: { $reason }
cli-watch-more = { $count ->
    [one] e { $count } altra modifica
   *[other] e altre { $count } modifiche
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } non è raggiungibile: { $reason }
cli-sink-exchange = { $address } non lo ha accettato: { $reason }
cli-sink-busy = { $address } ha risposto { $status }; si riprova
cli-sink-refused = { $address } ha risposto { $status }; si rinuncia
cli-sink-run = non è stato possibile eseguire { $program }: { $reason }
cli-sink-ended-status = { $program } è terminato con stato di uscita { $status }
cli-sink-ended-signal = { $program } è stato terminato da un segnale
cli-sink-ended-time = { $program } ha impiegato troppo tempo ed è stato terminato
cli-sink-full = { $count ->
    [one] non c’era spazio per { $count } modifica, che è stata scartata
   *[other] non c’era spazio per { $count } modifiche, che sono state scartate
}
cli-sink-spool-in-use = un’altra osservazione usa { $file }
cli-sink-spool = non è stato possibile scrivere { $file }: { $reason }
cli-sink-spool-full = { $count ->
    [one] lo spazio su disco assegnato è pieno: la modifica più vecchia è stata scartata
   *[other] lo spazio su disco assegnato è pieno: le { $count } modifiche più vecchie sono state scartate
}
cli-sink-certificates = questo sistema non ha certificati con cui verificare l’altra parte
cli-sink-listen = non è stato possibile mettersi in ascolto su { $address }: { $reason }
cli-sink-thread = non è stato possibile avviare un thread: { $reason }
cli-error-sink = { $value } non è una destinazione
cli-error-sink-server = { $value } non è un server syslog
cli-error-sink-path = { $value } non è un percorso assoluto
cli-error-sink-list = { $value } non è un elenco JSON di stringhe
cli-error-sink-url = l’indirizzo del webhook non è un indirizzo http o https
cli-error-sink-system = { $value } non esiste su questo sistema
cli-hint-sink = le destinazioni sono journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] e desktop
cli-error-secret = il segreto del webhook in { $file } non è utilizzabile: { $reason }
cli-secret-read = non è possibile leggerlo ({ $reason })
cli-secret-exposed = altri possono leggere il file
cli-secret-base64 = ciò che segue whsec_ non è base64
cli-secret-length = ha { $count } byte, e deve averne da 24 a 64
cli-secret-lines = sono attese da una a quattro righe
cli-error-watch-changes = non è più possibile leggere le modifiche: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Journal: { $file }
cli-journal-records = { $count ->
    [one] { $count } record
   *[other] { $count } record
}
cli-journal-standing = { $count ->
    [one] { $count } socket è aperto, per quanto è registrato
   *[other] { $count } socket sono aperti, per quanto è registrato
}
cli-journal-bytes = { $count } KiB su disco
cli-journal-span = Dal { $first } al { $last }
cli-journal-hosts = Macchine: { $hosts }
cli-journal-imported = Importati: { $written }. Già presenti: { $known }. Rifiutati: { $refused }.
cli-journal-refused = riga { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } record è stato rimosso.
   *[other] { $count } record sono stati rimossi.
}
cli-history-nothing = Di questo periodo non è registrato nulla.
cli-history-nothing-on = Per { $query } non è registrato nulla.
cli-error-history-host = non è registrato nulla di una macchina di nome { $host }
cli-hint-history-host = `portolan journal info` elenca le macchine
cli-diff-nothing = Nessuna differenza.
cli-diff-unwatched = Nessuno osservava il { $time }: lo stato mostrato è quello del { $last }.
cli-error-diff-side = { $side } non è un momento, e non esiste un file con questo nome
cli-hint-diff-side = un momento è now, yesterday, today, boot, 2h, 3d o 2026-11-20T10:00:00Z; un file è ciò che `portolan here --json` ha scritto
cli-error-diff-before = non è registrato nulla del { $time }, né di alcun momento precedente
cli-hint-diff-before = `portolan journal info` dice da quando ci sono record
cli-error-time = { $time } non è un momento
cli-hint-time = i momenti sono 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot e now; in UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = non c’è una directory per un journal
cli-hint-journal-nowhere = indicarne il file con --journal
cli-hint-journal-none = `portolan watch` ne crea uno; --journal indica un altro file
cli-journal-not-there = non c’è alcun journal
cli-journal-newer = è stato scritto da un Portolan più recente: il suo formato è { $found }, e questa versione conosce { $known }
cli-journal-older = è stato scritto da un Portolan più vecchio: `portolan watch --once` lo aggiorna
cli-journal-not-one = il file non è un journal di Portolan ({ $reason })
cli-journal-damaged = il file è danneggiato ({ $reason })
cli-journal-unsafe = altri potrebbero modificarlo ({ $reason })
cli-journal-full = il disco è pieno
cli-journal-unwritable = non è possibile scriverlo ({ $reason })
cli-journal-busy = un altro processo vi sta scrivendo
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Serve l’atlante, una pagina per ogni porta, a un browser.
cli-about-feedback = Mostra che cosa hanno detto i lettori delle pagine dell’atlante.
cli-arg-serve-listen = L’indirizzo e la porta su cui mettersi in ascolto; 127.0.0.1 è raggiungibile solo da questa macchina
cli-arg-serve-address = L’indirizzo a cui i lettori lo raggiungono, per esempio https://ports.example
cli-arg-serve-share-this-machine = Mostra che cosa è in ascolto su questa macchina a chiunque raggiunga il server
cli-arg-serve-database = Dove si conserva ciò che dicono i lettori: un file per SQLite, o postgres://…
cli-arg-serve-log = Gli eventi meno importanti da registrare: error, warn, info, debug
cli-arg-feedback-page = Solo su questa pagina, per esempio port/2908
cli-arg-feedback-of = Solo in questa lingua
cli-arg-feedback-days = Solo di questo numero di giorni, gli ultimi
cli-arg-feedback-tally = Conta invece le risposte per ogni pagina e lingua
cli-arg-feedback-database = Dove si conserva: un file di SQLite, o postgres://…
cli-serve-started = L’atlante è su { $address }; Ctrl-C lo termina.
cli-error-listen = non è stato possibile mettersi in ascolto su { $address }: { $reason }
cli-hint-listen = Un’altra porta si indica con --listen 127.0.0.1:PORT.
cli-error-address = «{ $address }» non è un indirizzo per i lettori
cli-hint-address = È http:// o https:// con un host, e con una porta se serve; senza percorso e senza barra alla fine.
cli-error-start = non è stato possibile avviare il server: { $reason }
cli-error-database = non è possibile usare il database: { $reason }
cli-hint-database = Un altro si indica con --database FILE o --database postgres://USER@HOST/NAME.
cli-about-export = Scrive l’atlante come file, per qualsiasi server o per nessuno.
cli-arg-export-folder = La directory; viene creata, o è stata creata da un’esportazione precedente
cli-arg-export-languages = In queste lingue, separate da virgole, o `all` per tutte; altrimenti solo in quella del lettore
cli-arg-export-ports = Pagine per tutte le porte, o per quelle documentate: all, documented
cli-arg-export-address = Dove saranno raggiungibili i file, per esempio https://ports.example: per i link canonici e la mappa del sito
cli-arg-export-no-gzip = Senza una copia compressa di ogni file
cli-export-done = { $written ->
    [one] Scritta { $written } pagina
   *[other] Scritte { $written } pagine
} in { $folder }; già presenti: { $kept }.
cli-error-export-folder = { $folder } contiene file che non provengono da un’esportazione
cli-hint-export-folder = Indicare una directory vuota, o una che non esiste.
cli-error-export-write = non è stato possibile scrivere { $file }: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = Chiede a un servizio che cosa parla: protocollo, prodotto, TLS, relay aperto, e se è al suo posto.
cli-about-scan = Trova le porte aperte delle proprie macchine, e chiede a ciascuna che cosa parla.
cli-arg-probe-targets = Che cosa interrogare: HOST:PORT, udp/HOST:PORT, un URL; anche più d’uno; oppure - per leggerne uno per riga dallo standard input
cli-arg-probe-udp = Interroga tramite UDP dove un obiettivo non lo indica
cli-arg-probe-intensity = Quanto si chiede: 0 ascolta soltanto, 1 chiede ciò che il numero rende probabile, 9 chiede tutto
cli-arg-probe-timeout = Quanti secondi si aspetta un servizio che tace
cli-arg-probe-rate = Avvia al massimo questo numero di connessioni al secondo
cli-arg-probe-at-once = Interroga questo numero di endpoint allo stesso tempo; meno, se questo processo non può aprirne tanti
cli-arg-probe-industrial = Interroga anche i dispositivi di controllo, solo perché si identifichino
cli-arg-probe-canary = Dimostra i relay con un socket in ascolto su questa porta, che il servizio raggiunge a questo indirizzo; altrimenti si provano solo i servizi vicini
cli-arg-scan-targets = Una macchina, un indirizzo, un blocco come 10.0.0.0/24, o un file con uno di questi per riga
cli-arg-scan-ports = Porte: numeri e intervalli separati da virgole, top (dove è probabile che ci siano servizi) o named (quelle che il registro nomina)
cli-arg-scan-exclude = Macchine e blocchi da escludere; più valori separati da virgole
cli-arg-scan-resume = Annota in questo file a che punto è la scansione, e riprende da lì
cli-arg-scan-i-own-this = Dichiara che gli indirizzi pubblici sono propri e si possono scansionare
cli-arg-scan-connect = Si connette a ogni porta, anche dove sono consentiti modi più rapidi
cli-arg-scan-no-probe = Elenca le porte aperte, e non chiede nulla
cli-arg-scan-intensity = Quanto si chiede: 0 ascolta soltanto, 1 chiede ciò che il numero rende probabile, 9 chiede tutto
cli-arg-scan-timeout = Quanti secondi si aspetta una porta o un servizio che tace
cli-arg-scan-rate = Avvia al massimo questo numero di connessioni al secondo
cli-arg-scan-at-once = Interroga questo numero di endpoint allo stesso tempo; meno, se questo processo non può aprirne tanti
cli-arg-scan-industrial = Interroga anche i dispositivi di controllo, solo perché si identifichino
cli-arg-scan-canary = Dimostra i relay con un socket in ascolto su questa porta, che il servizio raggiunge a questo indirizzo
cli-arg-here-probe = Chiede a ogni servizio in ascolto che cosa parla, al suo indirizzo e nel suo namespace di rete

cli-error-probe-target = «{ $target }» non è un obiettivo
cli-error-probe-port = «{ $target }» non ha una porta da 1 a 65535
cli-error-probe-no-port = «{ $target }» non indica una porta
cli-error-probe-scheme = il servizio di «{ $target }» è sconosciuto
cli-error-probe-transport = «{ $target }»: si possono interrogare solo servizi TCP e UDP
cli-error-probe-resolve = { $target }: il nome non ha un indirizzo: { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } è un indirizzo pubblico
cli-hint-scan-public = scansionare solo ciò che è proprio; --i-own-this dichiara che lo è
cli-error-scan-empty = non c’è nulla da scansionare
cli-error-scan-too-many = { $count } endpoint sono troppi; il limite è { $limit }
cli-error-scan-ports = «{ $ports }» non è una porta, né un intervallo, né un elenco di porte
cli-hint-scan-ports = 22,80,8000-8100, top o named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = una macchina, un indirizzo, un blocco come 10.0.0.0/24, o un file con uno di questi per riga
cli-error-scan-resume = il file di --resume è di un’altra scansione
cli-hint-scan-resume = indicare le stesse macchine e porte, o un altro file
cli-scan-plan-syn = scansione di { $ports ->
    [one] { $ports } porta TCP
   *[other] { $ports } porte TCP
} su { $hosts ->
    [one] { $hosts } macchina
   *[other] { $hosts } macchine
} con segmenti SYN
cli-scan-plan-connect = scansione di { $ports ->
    [one] { $ports } porta TCP
   *[other] { $ports } porte TCP
} su { $hosts ->
    [one] { $hosts } macchina
   *[other] { $hosts } macchine
} tramite connessioni
cli-scan-plan-rate = al massimo al secondo: { $rate }

cli-probe-speaks = { $target } parla { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } parla { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = { $target } forse parla { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } forse parla { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = { $target }: porta aperta, che non ha detto nulla di noto ({ $time } ms).
cli-probe-never-asked = { $target }: porta aperta, che non viene interrogata: ciò che si invia a questo numero potrebbe finire stampato su carta ({ $time } ms).
cli-probe-closed = { $target }: porta chiusa ({ $time } ms).
cli-probe-silent = { $target } non ha risposto ({ $time } ms).
cli-probe-unreachable = { $target } non è raggiungibile ({ $time } ms).
cli-probe-failed = { $target }: da qui non è stato possibile chiedere ({ $time } ms).
cli-probe-label-relay = relay
cli-probe-label-verdict = valutazione
cli-probe-label-because = motivo
cli-probe-label-tls = TLS
cli-probe-label-certificate = certificato
cli-probe-label-evidence = riscontri
cli-probe-relay-refused = non inoltra ciò che inviano gli sconosciuti
cli-probe-relay-answers = risponde come un proxy ({ $forms }); non è arrivato nulla
cli-probe-relay-proven = relay aperto, dimostrato: un nostro token è arrivato attraverso di esso ({ $forms })
cli-probe-certificate = per { $subject } ({ $names }), emesso da { $issuer }, valido fino al { $until }
cli-probe-certificate-own = per { $subject } ({ $names }), emesso da sé stesso, valido fino al { $until }
cli-probe-tls-failed = all’interno non si è visto nulla: { $reason }
