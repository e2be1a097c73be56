# The Italian words of what the reader is told about a port.

language-name = Italiano
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Nessun madrelingua ha ancora revisionato questa traduzione.

# Lists: "TCP e UDP", "a, b e c".
list-two = { $first } e { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow in parentheses: "La porta 443 (TCP, UDP e SCTP)".
subject-port = La porta { $port }
subject-port-on = La porta { $port } ({ $transports })

# The same within a sentence: never after di, a or su, which would contract with the article.
inline-port = la porta { $port }
inline-port-on = la porta { $port } ({ $transports })
inline-range = le porte { $port }
inline-range-on = le porte { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } è registrata presso la IANA come { $name }.
answer-assigned-described = { $subject } è registrata presso la IANA come { $name }, «{ $description }».
answer-assigned-also = { $subject } è registrata presso la IANA come { $name }, e anche come { $others }.
answer-assigned-described-also = { $subject } è registrata presso la IANA come { $name }, «{ $description }»; e anche come { $others }.
answer-in-range = { $subject } è nell’intervallo { $range }, registrato presso la IANA come { $name }.
answer-in-range-described = { $subject } è nell’intervallo { $range }, registrato presso la IANA come { $name }, «{ $description }».
answer-private = { $subject } è destinata a «{ $description }»; nessun servizio vi è indicato.
answer-reserved = { $subject } è riservata dalla IANA; nessun servizio vi è registrato.
answer-unassigned = { $subject } non è assegnata; nessun servizio vi è registrato presso la IANA.
answer-words = { $subject } non ha attualmente alcun servizio; la voce della IANA riporta «{ $description }».
answer-no-row = { $subject } non ha alcuna voce nel registro della IANA.
answer-dynamic = { $subject } è dinamica: la IANA non la assegna mai, e qualsiasi programma può usarla.
answer-service = { $name } è registrato per { $ports }.
answer-service-described = { $name } («{ $description }») è registrato per { $ports }.
answer-service-without-port = { $name } è un nome di servizio registrato senza porta.
answer-service-without-port-described = { $name } («{ $description }») è un nome di servizio registrato senza porta.

answer-product = { $product } usa in modo predefinito { $ports }.
answer-product-among = { $product } usa molte porte, tra cui { $ports }.

# One word for each transport.
status-assigned = assegnata
status-reserved = riservata
status-unassigned = non assegnata
status-no-row = senza voce
status-dynamic = dinamica
status-practice = in pratica

# The headings.
section-range = Il numero
section-holder = Assegnazione
section-notes = Note della IANA
section-practice = In pratica
section-malware = Malware segnalato
section-here = Su questa macchina ora
section-systems = Che cosa ne fanno i sistemi
section-history = Cronologia
section-standing = Riscontri
section-neighbours = Porte vicine
section-check = Vedere che cosa è in ascolto
section-why = Perché una registrazione conta
section-sources = Fonti

range-system = Porta di sistema ({ $range }): assegnata dalla IANA solo dopo revisione o approvazione in sede IETF.
range-user = Porta utente ({ $range }): assegnata dalla IANA su richiesta, dopo revisione di un esperto o in sede IETF.
range-dynamic = Porta dinamica ({ $range }), detta anche privata o effimera: mai assegnata, per uso locale e di breve durata.
range-zero = Su Linux, un programma che esegue il bind alla porta 0 riceve invece una porta effimera.
privilege-system = Su Linux, il bind richiede la capability CAP_NET_BIND_SERVICE, a meno che net.ipv4.ip_unprivileged_port_start non sia impostato a questo numero o a uno inferiore.
privilege-user = Su Linux, qualsiasi utente può eseguirne il bind, a meno che net.ipv4.ip_unprivileged_port_start non sia impostato a un numero superiore a questo.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Qualsiasi protocollo di trasporto (la voce non ne indica alcuno)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, «{ $description }»
holder-portless = Senza porta: { $name }
holder-portless-described = Senza porta: { $name }, «{ $description }»
holder-portless-on = { $where }, senza porta: { $name }
holder-portless-on-described = { $where }, senza porta: { $name }, «{ $description }»
holder-private = { $where }: «{ $description }», senza nome di servizio
holder-reserved = { $where }: riservata, non disponibile per l’assegnazione ordinaria
holder-unassigned = { $where }: non assegnata
holder-words = { $where }: nessun servizio; la voce riporta «{ $description }»
holder-no-row = { $where }: senza voce
holder-range = La voce copre { $range }.
holder-port = Porta { $port }.
holder-assignee = Assegnatario e contatto: { $assignee }.
holder-assignee-contact = Assegnatario: { $assignee }; contatto: { $contact }.
holder-nobody = La voce non indica né un assegnatario né un contatto.
holder-registered = Registrazione: { $registered }.
holder-registered-modified = Registrazione: { $registered }; modifica: { $modified }.
holder-modified = Modifica: { $modified }; nessuna data di registrazione.
holder-undated = La voce non ha data.
holder-backwards = La data di modifica della voce precede quella di registrazione; entrambe sono come le pubblica la IANA.
holder-references = Riferimenti: { $references }.
holder-no-reference = La voce non rimanda ad alcun documento.
holder-service-code = Codice di servizio DCCP: { $code }.
holder-odd-name = Il nome viola le regole della RFC 6335 per i nomi di servizio: lettere, cifre e trattini singoli, al massimo 15 caratteri.
holder-duplicate = La IANA definisce questo nome un duplicato o un alias di un altro.
holder-overlap = Anche una voce più ampia, { $range } «{ $description }», copre questo numero; vale la voce propria del numero.

notes-note = Nota su { $row }: «{ $note }»
notes-unauthorised = Uso non autorizzato segnalato, nella voce { $row }: «{ $note }»

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, durante lo sviluppo
practice-range = { $where }: { $product }, { $role }, una delle porte { $range }
practice-convention = { $where }: { $product }, { $role }, per consuetudine
practice-packaged = { $where }: { $product }, { $role }, in applicazioni pacchettizzate
practice-allocated = { $where }: { $product }, { $role }; un elenco attribuisce il numero, il che non ne prova l’uso
practice-more = { $count ->
    [one] { $count } altro prodotto, meno documentato: { $names }
   *[other] Altri { $count } prodotti, meno documentati: { $names }
}
practice-more-among = { $count ->
    [one] { $count } altro prodotto, meno documentato, tra cui { $names }
   *[other] Altri { $count } prodotti, meno documentati, tra cui { $names }
}
practice-services-file = { $where }: { $name } nel file services di Debian

malware-listens = { $where }: { $threat } è in ascolto su questa porta (dato del { $date }).
malware-default = { $where }: { $threat } usa questa porta se non è impostato diversamente (dato del { $date }).
malware-sample = { $where }: { $threat } ascolta su porte casuali; questo numero è uno di quelli osservati (dato del { $date }).
malware-c2 = { $where }: server di comando attribuiti a { $threat } sono stati osservati su questa porta, all’altro capo di una connessione (dato del { $date }).
malware-more = { $count ->
    [one] { $count } altra segnalazione: { $names }
   *[other] Altre { $count } segnalazioni: { $names }
}
malware-more-among = { $count ->
    [one] { $count } altra segnalazione, tra cui { $names }
   *[other] Altre { $count } segnalazioni, tra cui { $names }
}
malware-caution = Un numero da solo non prova nulla: a decidere è che cosa ascolta su una porta e quale protocollo parla.

system-ephemeral = Su { $system }, l’intervallo { $range } è per impostazione predefinita destinato alle connessioni in uscita.
system-privileged = Su { $system }, il bind di una porta dell’intervallo { $range } richiede un privilegio.
system-privileged-address = Su { $system }, il bind di una porta dell’intervallo { $range } richiede un privilegio solo su un particolare indirizzo IPv4.
system-nodeport = { $system } assegna per impostazione predefinita l’intervallo { $range } ai servizi di tipo NodePort.
system-filtered = { $system } limita per impostazione predefinita questa porta per le connessioni in uscita.
system-blocked = I browser rifiutano di connettersi a questa porta: è nell’elenco delle porte vietate («bad ports») del Fetch Standard.

history-unchanged = Nessuna modifica in { $count ->
    [one] { $count } istantanea
   *[other] { $count } istantanee
} del registro, dal { $first } al { $last }.
history-absent = Nessuna voce in { $count ->
    [one] { $count } istantanea
   *[other] { $count } istantanee
} del registro, dal { $first } al { $last }.
history-added = Tra il { $since } e il { $until }: aggiunta la voce { $row }.
history-removed = Tra il { $since } e il { $until }: rimossa la voce { $row }.
history-changed = Tra il { $since } e il { $until }: { $row }: { $field }: da «{ $old }» a «{ $new }».
history-set = Tra il { $since } e il { $until }: { $row }: { $field }: ora «{ $new }».
history-cleared = Tra il { $since } e il { $until }: { $row }: { $field }: tolto «{ $old }».
history-more = { $count ->
    [one] { $count } modifica precedente è omessa
   *[other] { $count } modifiche precedenti sono omesse
} qui; `portolan registry history { $port }` mostra tutto.

field-description = descrizione
field-assignee = assegnatario
field-contact = contatto
field-registered = data di registrazione
field-modified = data di modifica
field-references = riferimento
field-unauthorised = nota sull’uso non autorizzato
field-service_code = codice di servizio
field-note = nota

standing-specified = Specificata: la voce rimanda a una RFC.
standing-documented = Documentata: la voce rimanda a un documento, ma non a una RFC pubblicata.
standing-implemented = Implementata: la voce non rimanda ad alcun documento, ma altri conoscono il numero con questo nome.
standing-used = Usata: la voce non rimanda ad alcun documento, e altri usano il numero con altri nomi.
standing-named-only = Solo nominata: nulla la conferma se non la voce stessa.
standing-unassigned = Non assegnata: nessuno detiene il numero.
standing-reserved = Riservata: tenuta libera dalla IANA.
standing-dynamic = Dinamica: nessuno può detenere il numero.
# The same in a word or two, for the line of the status.
standing-word-specified = specificata
standing-word-documented = documentata
standing-word-implemented = implementata
standing-word-used = usata da altri
standing-word-named-only = solo nominata
standing-word-unassigned = non assegnata
standing-word-reserved = riservata
standing-word-dynamic = dinamica
consulted-references = Colonna dei riferimenti della IANA: { $references }.
consulted-no-reference = Colonna dei riferimenti della IANA: vuota.
consulted-note = Note della IANA: vedi sopra.
consulted-no-note = Note della IANA: nessuna.
consulted-software = Software noto su questa porta: { $names }.
consulted-software-among = Software noto su questa porta: { $count } prodotti, i più documentati { $names }.
consulted-no-software = Software noto su questa porta: nessuno.
consulted-netbase = File services di Debian: { $names }.
consulted-no-netbase = File services di Debian: nessuna indicazione.
consulted-firewalld = Servizi di firewalld: { $names }.
consulted-no-firewalld = Servizi di firewalld: nessuna indicazione.
consulted-wireshark = Dissettori di Wireshark: { $names }.
consulted-no-wireshark = Dissettori di Wireshark: nessuna indicazione.

neighbour-before = Sotto: { $port } { $name }.
neighbour-after = Sopra: { $port } { $name }.
neighbour-same-name = { $name } ha anche { $ports }.
neighbour-product = { $name } usa anche { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Una registrazione dice chi può rivendicare un numero, non che cosa vi è in esecuzione: il traffico su una porta non appartiene necessariamente al suo servizio.
why-register = La IANA chiede che nessuno usi un numero assegnato senza una registrazione, o prima di essa.

table-port = PORTA
table-transport = TRASPORTO
table-status = STATO
table-name = NOME
table-description = DESCRIZIONE

# `portolan pick`: what speaks against a number…
pick-assigned = Il registro della IANA contiene { $row }.
pick-reserved = La IANA lo riserva: { $row }.
pick-system = È una porta di sistema ({ $range }): assegnata solo dopo revisione in sede IETF.
pick-dynamic = È una porta dinamica ({ $range }): i programmi le prendono per le connessioni in uscita.
pick-software = In uso da parte di { $product }: { $role }.
pick-listed = Altri lo elencano come { $name }.
pick-malware = { $threat } è stato segnalato in ascolto su questa porta.
pick-blocked = I browser rifiutano di connettersi a questa porta.
pick-ephemeral = Su { $system }, l’intervallo { $range } è occupato per impostazione predefinita.
pick-ephemeral-here = Questo sistema prende l’intervallo { $range } per le connessioni in uscita.
pick-in-use = Qui è in uso su { $transport }, oppure il bind non è consentito.
# … and what spoke for it.
pick-free-registry = Registro della IANA: non assegnata ({ $range }).
pick-free-no-row = Registro della IANA: nessuna voce per la porta { $port }.
pick-free-software = Software: nessuno noto su questa porta.
pick-free-lists = File services di Debian, servizi di firewalld, dissettori di Wireshark: nessuna indicazione.
pick-free-malware = Malware: nessuno segnalato in ascolto su questa porta.
pick-free-blocked = Browser: non bloccata.
pick-free-ephemeral = Fuori dagli intervalli che Linux, Windows, macOS e Kubernetes prendono per impostazione predefinita.
pick-free-here = Su questo sistema: libera su { $transport }, e fuori dal suo intervallo per le connessioni in uscita.
pick-fit = La porta { $port } è adatta a un nuovo servizio.
pick-unfit = La porta { $port } non è adatta a un nuovo servizio.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = INDIRIZZO
here-head-namespace = NAMESPACE
here-head-program = PROGRAMMA
here-head-part = PARTE DI
here-head-service = NOTA COME
here-head-verdict = VALUTAZIONE
verdict-needs = Richiede: { $needs }
here-head-notes = NOTE

here-label-warning = avviso:

# What the number is.
here-phrase-both = { $service }; in pratica { $product }
here-phrase-practice = in pratica { $product }

# In the place of a program.
here-owner-detached = nessuno
here-owner-hidden = nascosto (uid { $uid })
here-owner-unknown = sconosciuto (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = insolito: assente da /proc/net
here-note-not-in-netlink = insolito: assente da netlink
here-note-not-listed = insolito: in nessun elenco del kernel
here-note-memory-only = insolito: il programma è solo in memoria
here-note-deleted = insolito: eseguibile eliminato
here-note-replaced = sostituito: esegue il vecchio file fino al riavvio
here-note-writable-folder = insolito: directory scrivibile da tutti
here-note-in-flight = insolito: descrittore in transito
here-note-io-uring = insolito: detenuto da io_uring
here-note-inferred = dedotto dal gruppo di controllo
here-note-backlog = backlog pieno { $waiting }/{ $limit }
here-note-drops = scartati: { $count }
here-note-firewall = scartato dal firewall
here-note-firewall-depends = firewall: dipende dal mittente o da altro
here-note-group = { $count ->
    [one] { $count } socket condivide la porta (SO_REUSEPORT)
   *[other] { $count } socket condividono la porta (SO_REUSEPORT)
}
here-note-activation = systemd lo apre per { $unit }
here-note-bound = associato, non in ascolto
here-note-state = { $state }
here-note-hidden = processo nascosto: richiede CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH
here-note-withheld = processo nascosto nonostante CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH
here-note-detached = nessun processo lo detiene: attende di essere accettato, o è stato chiuso
here-note-not-found = nessun processo visibile lo detiene
here-note-out-of-time = la ricerca è stata interrotta prima della fine

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] Il processo di { $count } socket è nascosto
   *[other] I processi di { $count } socket sono nascosti
}: eseguire come root, o con CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] Il processo di { $count } socket è nascosto
   *[other] I processi di { $count } socket sono nascosti
} nonostante CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH: da un modulo di sicurezza, o dal container in cui gira Portolan.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } namespace di rete è stato letto solo tramite /proc, senza memoria, pacchetti scartati e gruppi di controllo
   *[other] { $count } namespace di rete sono stati letti solo tramite /proc, senza memoria, pacchetti scartati e gruppi di controllo
}: entrarvi richiede CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } namespace di rete non è stato letto
   *[other] { $count } namespace di rete non sono stati letti
}: entrarvi richiede CAP_SYS_ADMIN.
here-gap-closed-namespaces = Namespace di rete in cui non è stato possibile entrare: { $reduced } letti solo tramite /proc, { $unseen } per niente. Entrarvi richiede CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Possono esserci namespace di rete senza un processo visibile: per vederli occorre CAP_SYS_ADMIN o CAP_SYS_PTRACE.
here-gap-firewall = Le regole del firewall non sono state lette: occorre CAP_NET_ADMIN.
here-gap-hidepid = /proc mostra solo i processi di questo utente (hidepid): eseguire come root, o nel gruppo indicato dal mount.
here-gap-no-netlink = Gli elenchi del kernel provengono da /proc/net: netlink non ha risposto.
here-gap-cut = Il kernel ha interrotto un elenco: { $reason }.
here-gap-packages = Non è stato possibile leggere l’elenco dei pacchetti: { $reason }.
here-gap-unsupported-connections = Questo sistema non mostra le connessioni degli altri utenti.
here-gap-unsupported-namespaces = Questo sistema non ha namespace di rete.
here-gap-unsupported-details = Questo sistema mostra solo socket e processi: niente gruppi di controllo, firewall o pacchetti.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } è nell’elenco del kernel, e /proc/net lo omette. Lo fa un programma che nasconde le porte; lo stesso vale per un socket che si apre in questo momento.
here-disagreement-not-in-netlink = { $protocol } { $address } è in /proc/net, e l’elenco del kernel lo omette. Lo fa un programma che nasconde le porte; lo stesso vale per un socket che si chiude in questo momento.
here-disagreement-not-listed = Il processo { $pid } detiene { $protocol } { $address }, che non è in alcun elenco del kernel. Lo fa un programma che nasconde le porte; lo stesso vale per un socket che si apre in questo momento.
here-disagreement-process = Il kernel esegue { $name } ({ $pid }), e /proc non lo mostra. Lo fa un programma che nasconde i processi; lo stesso vale per un processo che termina in questo momento.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = solo questa macchina
here-exposure-link-local = un solo segmento di rete (link)
here-exposure-one-address = un solo indirizzo o una sola interfaccia
here-exposure-group = un gruppo di macchine
here-exposure-everywhere = tutte le interfacce

# The section of a dossier.
here-now-nothing = Qui non c’è nulla in ascolto su questa porta.
here-now-failed = Non è stato possibile leggere l’elenco dei socket del kernel: { $reason }.
here-now-unsupported = Questo programma non può esaminare questo sistema.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } nel namespace { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } nel namespace { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = È stato esaminato solo questo namespace di rete: `portolan here { $port }` li esamina tutti.
here-now-more = { $count ->
    [one] { $count } altro: `portolan here` lo mostra.
   *[other] Altri { $count }: `portolan here` li mostra.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol }, porta { $port }, su { $address }
here-chain-title-namespace = { $protocol }, porta { $port }, su { $address }, nel namespace { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, utente { $user }, dal { $since }
here-chain-unit = Unità { $unit }, in { $slice }
here-chain-unit-alone = Unità { $unit }
here-chain-unit-since = Attiva dal { $since }
here-chain-unit-restarts = { $count ->
    [0] Mai riavviata da sé
    [one] Riavviata da sé { $count } volta
   *[other] Riavviata da sé { $count } volte
}
here-chain-container = Container { $name }, { $id }
here-chain-image = Immagine { $image }
here-chain-pod = Pod Kubernetes { $pod }
here-chain-process = Processo { $process }
here-chain-verdict = Valutazione: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] { $count } altro processo lo detiene
   *[other] Altri { $count } processi lo detengono
}: { $names }
here-chain-command = Riga di comando: { $command }
here-chain-user = Utente: { $user }
here-chain-started = Avviato il { $since }
here-chain-no-capabilities = Capability: nessuna
here-chain-all-capabilities = Capability: tutte
here-chain-nearly-all-capabilities = Capability: tutte tranne { $names }
here-chain-many-capabilities = Capability: { $count }, tra cui { $names }
here-chain-capabilities = Capability: { $names }
here-chain-executable = Eseguibile { $path }
here-chain-executable-deleted = Eseguibile { $path }, che è stato eliminato
here-chain-executable-replaced = Eseguibile { $path }, sostituito nel frattempo: un riavvio eseguirebbe il nuovo
here-chain-executable-memory = Eseguibile solo in memoria, mai un file: { $path }
here-chain-writable = Tutti possono scrivere in { $folder }
here-chain-package = Pacchetto { $name } { $version } ({ $manager })
here-chain-no-package = Non appartiene ad alcun pacchetto
here-chain-socket = Socket su { $address }, inode { $inode }
here-chain-descriptor = Detenuto dal descrittore { $descriptor }
here-chain-in-flight = Detenuto da un descrittore inviato sul socket Unix { $descriptor } e non ancora ricevuto
here-chain-io-uring = Detenuto dall’io_uring del descrittore { $descriptor }
here-chain-inferred = Dedotto: il processo è nel gruppo di controllo in cui il socket è stato creato
here-chain-activation = { $socket } lo ha aperto, e avvia { $service } per esso
here-chain-exposure = Raggiungibile da: { $from }
here-chain-firewall-none = Firewall: nessuna regola per ciò che arriva
here-chain-firewall-allowed = Firewall: lo lascia entrare, con { $rule }
here-chain-firewall-dropped = Firewall: lo scarta, con { $rule }
here-chain-firewall-cannot-tell = Firewall: impossibile dirlo; la prima regola in questione è { $rule }
here-chain-firewall-unread = Firewall: non letto
here-chain-backlog = Backlog: { $waiting } connessioni in attesa su { $limit }
here-chain-drops = Scartati: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = previsto
verdict-customary = consueto
verdict-elsewhere = altrove
verdict-unexplained = inspiegato
verdict-suspicious = sospetto
verdict-means-expected = È ciò a cui la IANA destina la porta.
verdict-means-customary = La IANA non gli destina la porta, ma delle fonti dicono che usa questa porta, o che ne chiede una al sistema.
verdict-means-elsewhere = Il programma o il suo protocollo è noto, e nulla di noto lo lega a questa porta.
verdict-means-unexplained = Non è stato possibile dire che cosa risponde qui; questo da solo non è un segnale d’allarme.
verdict-means-suspicious = Mostra un segnale d’allarme che merita un controllo; un segnale non è una prova.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = un token inviato attraverso di esso è arrivato all’altro capo
verdict-reason-views-disagree = una vista dei socket del kernel lo contiene, e un’altra lo omette
verdict-reason-hidden-process = il processo { $pid } lo detiene, e /proc non mostra quel processo
verdict-reason-memory-only = il suo eseguibile è solo in memoria, mai un file: { $path }
verdict-reason-deleted = il suo eseguibile { $path } è stato eliminato, e nulla ne ha preso il posto
verdict-reason-temporary-folder = il suo eseguibile è in una directory per file temporanei o dispositivi: { $path }
verdict-reason-writable-folder = tutti possono scrivere in { $folder }, e quindi sostituire il suo eseguibile { $path }
verdict-reason-hidden-file = il nome o la directory del suo eseguibile è nascosto: { $path }
verdict-reason-disguise = il processo si chiama { $name }, e il suo eseguibile è { $path }
verdict-reason-kernel-disguise = il processo ha il nome di un thread del kernel, { $name }, e un eseguibile, { $path }
verdict-reason-malware-port = { $threat } è stato segnalato in ascolto su questa porta, non è noto alcun altro uso della porta, e c’è qualcos’altro di strano
verdict-reason-registered = { $product } fornisce { $service }, ed è ciò a cui la IANA destina la porta
verdict-reason-namesake = la IANA destina la porta a { $service }, e { $product } ne porta il nome
verdict-reason-starts-registered = { $product } apre porte in base ai nomi dei servizi, e questa è registrata per { $service }
verdict-reason-speaks-registered = ha risposto come { $service }, ed è ciò a cui la IANA destina la porta
verdict-reason-own-port = è noto che { $product } usa la porta ({ $role })
verdict-reason-port-of-parent = { $product } è un fork di { $parent }, che notoriamente usa la porta
verdict-reason-listed = un elenco di servizi riporta la porta per { $service }, e ciò corrisponde a { $product }
verdict-reason-picked-by-system = { $product } ascolta su una porta scelta per lui dal sistema
verdict-reason-outgoing = { $product } ha un socket UDP non connesso nell’intervallo che il sistema prende per i pacchetti in uscita
verdict-reason-away-from = { $product } è noto su altre porte: { $ports }
verdict-reason-away = { $product } è noto, e nulla di noto lo lega a questa porta
verdict-reason-any-port = { $product } ascolta su qualunque porta gli venga indicata
verdict-reason-speaks-elsewhere = ha risposto come { $service }, e la IANA non destina la porta a questo
verdict-reason-starts-others = { $product } apre la porta e avvia un altro programma per chi si connette
verdict-reason-tool = { $product } serve qualunque cosa gli venga indicata
verdict-reason-not-seen-behind = un inoltratore detiene porte per altri, e ciò che risponde dietro a questa non è stato visto
verdict-reason-no-owner = non è stato visto alcun processo che lo detenga
verdict-reason-no-program = il processo { $name } lo detiene, e il suo eseguibile non è stato visto
verdict-reason-package-unknown = { $program } viene dal pacchetto { $package }, da cui non si riconosce alcun prodotto noto
verdict-reason-name-alone = il file { $program } si chiama come { $product }, e chiunque potrebbe averlo chiamato così
verdict-reason-nothing-known = il programma { $program } non è noto a Portolan
verdict-reason-told-by-package = è { $product }, riconosciuto dal pacchetto { $value }
verdict-reason-told-by-path = è { $product }, riconosciuto dal percorso { $value }
verdict-reason-told-by-argument = è { $product }, riconosciuto da ciò che l’interprete esegue: { $value }
verdict-reason-told-by-unit = è { $product }, riconosciuto dall’unità { $value }
verdict-reason-told-by-image = è { $product }, riconosciuto dall’immagine del container, { $value }
verdict-reason-told-by-file-name = è { $product }, riconosciuto dal nome del file in una directory da amministratore: { $value }
verdict-reason-told-by-kernel = è { $product }, che il kernel stesso fornisce ({ $value })
verdict-reason-unpackaged = nessun pacchetto contiene il suo eseguibile { $path }, mentre altri qui sono in pacchetti
verdict-reason-more-exposed = { $product } è raggiungibile da altre macchine, e per impostazione predefinita ascolta solo su loopback
verdict-reason-package-file-gone = il suo eseguibile { $path } appartiene a un pacchetto, ed è stato eliminato
verdict-reason-writable-in-container = tutti nel suo container possono scrivere in { $folder }, e quindi sostituire il suo eseguibile { $path }
verdict-reason-in-flight = è detenuto da un descrittore inviato su un socket Unix e non ancora ricevuto
verdict-reason-io-uring = è detenuto come file registrato di un io_uring
verdict-reason-needs-restart = il suo eseguibile { $path } è stato sostituito nel frattempo, e un riavvio eseguirebbe il nuovo
verdict-reason-removed-with-folder = il suo eseguibile { $path } è stato rimosso con tutta la sua directory, come fanno i programmi che si aggiornano da sé
verdict-reason-go-run = è stato compilato e avviato da go run: { $path }
verdict-reason-app-image = il suo eseguibile è nell’immagine montata di una AppImage: { $path }
verdict-reason-hands-on = { $product } detiene la porta e inoltra le connessioni
verdict-reason-hands-on-to = { $product } detiene la porta e inoltra le connessioni a { $address }, porta { $port }
verdict-reason-malware-known = { $threat } è stato segnalato sulla porta, il che di per sé non prova nulla

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Un servizio che inoltra ciò che chiunque invia può servire a nascondere da dove viene il traffico, o a raggiungere ciò che vi sta dietro. Un proxy destinato a tutti ha lo stesso aspetto.
verdict-why-views-disagree = Un rootkit nasconde i socket a una vista, e un’altra li contiene ancora. Un socket che si apre o si chiude in quel momento ha lo stesso aspetto, perciò si è guardato una seconda volta.
verdict-why-hidden-process = Un rootkit nasconde i processi a /proc, e il kernel li esegue ancora. Un processo che termina in quel momento ha lo stesso aspetto, perciò si è guardato una seconda volta.
verdict-why-memory-only = Il codice caricato senza un file non lascia su alcun disco nulla da esaminare. Un programma che viene eseguito da una copia sigillata di sé stesso, come fa runc, ha lo stesso aspetto.
verdict-why-deleted = Gli intrusi eliminano i propri file per lasciare meno tracce, e il programma continua a funzionare. Un programma rimosso o ricompilato e non arrestato ha lo stesso aspetto.
verdict-why-temporary-folder = Queste directory sono per i file temporanei e per i dispositivi, non per programmi che restano. Una compilazione, un test o un programma di installazione eseguito lì ha lo stesso aspetto.
verdict-why-writable-folder = Chi può scrivere nella directory può scambiare il programma, e ciò che viene eseguito dopo ha i diritti del servizio. Permessi troppo larghi hanno lo stesso aspetto, e vanno comunque corretti.
verdict-why-hidden-file = Un elenco di file omette i nomi che iniziano con un punto, e gli intrusi ne approfittano. Le directory nascoste di una home e i wrapper di Nix e Guix hanno lo stesso aspetto, e qui non contano.
verdict-why-disguise = Il nome è quello di un software ben noto, e l’eseguibile non è il suo. Un link, un wrapper o una copia rinominata ha lo stesso aspetto.
verdict-why-kernel-disguise = Un thread del kernel non ha eseguibile, quindi un processo che ha entrambe le cose non lo è. Un programma che per caso ha un nome simile ha lo stesso aspetto.
verdict-why-malware-port = Un numero da solo non dice nulla: conta solo dove nessun software è noto su quella porta, altri possono raggiungerla e c’è qualcos’altro di strano. Un proprio programma che per caso usa il numero ha lo stesso aspetto.
verdict-why-registered = Il registro destina la porta a un servizio, ed è noto che il prodotto lo fornisce.
verdict-why-namesake = Un prodotto che ha il nome del servizio registrato è considerato quel servizio.
verdict-why-starts-registered = La sua configurazione nomina dei servizi, e il sistema ne cerca le porte. Che cosa avvia per chi si connette non è stato visto.
verdict-why-speaks-registered = Dove nessun prodotto è stato riconosciuto, decide ciò che il servizio risponde.
verdict-why-own-port = Il software usa anche porte che nessuno ha registrato per esso; lo dicono i suoi file o i documenti di altri.
verdict-why-port-of-parent = Un fork può mantenere le porte del prodotto da cui deriva.
verdict-why-listed = Gli elenchi di servizi nominano porte che il registro non destina a quei servizi.
verdict-why-picked-by-system = Il prodotto chiede al sistema una qualsiasi porta libera, quindi non c’è un numero da attendersi.
verdict-why-outgoing = Chi invia pacchetti UDP senza chiedere una porta ne riceve una di questo intervallo, e il suo socket somiglia a uno che attende altri.
verdict-why-away-from = Nessuna fonte colloca il prodotto su questa porta; se ne può impostare una qualsiasi.
verdict-why-away = Nessuna fonte colloca il prodotto su questa porta, e nessuna indica qui una sua porta predefinita.
verdict-why-any-port = Un programma del genere non ha una porta propria: ne sceglie una chi lo avvia.
verdict-why-speaks-elsewhere = Ciò che un servizio risponde dice che cos’è, e un servizio può essere impostato su qualsiasi porta.
verdict-why-starts-others = A rispondere è il programma avviato, che non è in esecuzione finché qualcuno non si connette.
verdict-why-tool = Uno strumento generico non ha un servizio proprio: chi lo ha avviato decide che cosa risponde.
verdict-why-not-seen-behind = Un inoltratore si limita a passare le connessioni, e non dice che cosa c’è all’altro capo.
verdict-why-no-owner = Senza un processo non c’è un programma da riconoscere: può essere nascosto a questo utente, o il socket può essere detenuto dal kernel.
verdict-why-no-program = Un processo può darsi qualsiasi nome, quindi il nome da solo non identifica il programma. Leggere l’eseguibile del processo di un altro utente richiede un privilegio.
verdict-why-package-unknown = Un pacchetto dice da dove viene il programma; Portolan non conosce alcun prodotto con quel pacchetto.
verdict-why-name-alone = Il nome di un file conta solo in una directory in cui possono scrivere solo gli amministratori.
verdict-why-nothing-known = I prodotti si riconoscono da pacchetto, percorso, argomento, unità e immagine, e nulla di questo corrisponde. I propri programmi appaiono sempre così.
verdict-why-told-by-package = Un gestore di pacchetti ha messo lì il file, e ne tiene traccia.
verdict-why-told-by-path = Il prodotto ha il proprio programma in questo percorso, come dice una fonte.
verdict-why-told-by-argument = Un interprete esegue ciò che gli viene indicato; i suoi argomenti dicono che cosa.
verdict-why-told-by-unit = systemd dà al gruppo di controllo di un processo il nome della sua unità, e un’unità socket nomina il servizio che vi risponde. Le unità del sistema le scrive l’amministratore.
verdict-why-told-by-image = Un container esegue ciò che è nella sua immagine, e il nome dell’immagine dice di quale prodotto si tratta.
verdict-why-told-by-file-name = Solo un amministratore può mettere lì un file, quindi il suo nome conta.
verdict-why-told-by-kernel = Tutti i processi sono stati esaminati e nessuno detiene il socket, e il kernel stesso fornisce questo prodotto sulla porta.
verdict-why-unpackaged = Dove i programmi di una macchina sono in pacchetti, uno che non è in alcun pacchetto è arrivato per un’altra via. Un programma compilato qui o scaricato ha lo stesso aspetto.
verdict-why-more-exposed = Il prodotto ascolta solo su loopback se non è impostato diversamente, quindi qualcuno lo ha aperto. Dove altri devono poterlo raggiungere, l’aspetto è lo stesso.
verdict-why-package-file-gone = Il pacchetto contiene il file, che non c’è più. Un aggiornamento in corso, o un pacchetto rimosso mentre il suo servizio è in esecuzione, ha lo stesso aspetto.
verdict-why-writable-in-container = Chi entra nel container può scambiare il programma. Un’immagine con permessi troppo larghi ha lo stesso aspetto, e la directory appartiene solo al container.
verdict-why-in-flight = Mentre un descrittore è in transito, nessun processo ha il socket aperto, e una ricerca tra i file aperti non lo trova. Un servizio che cede un socket è per un momento in questo stato.
verdict-why-io-uring = Il kernel tiene aperto un socket registrato senza un descrittore, e una ricerca tra i file aperti non lo trova. I server registrano i socket per guadagnare velocità.
verdict-why-needs-restart = Un aggiornamento mette un nuovo file nel percorso, e il processo esegue il vecchio fino al riavvio.
verdict-why-removed-with-folder = I programmi che si aggiornano da sé tengono ogni versione in una propria directory, nascosta nella home, e rimuovono le vecchie. Quella ancora in esecuzione perde così il suo file.
verdict-why-go-run = go run compila un programma in una directory temporanea di nome go-build… e lo avvia da lì, come figlio del processo go.
verdict-why-app-image = Una AppImage si monta su una directory temporanea di nome .mount_… e viene eseguita da lì.
verdict-why-hands-on = Il programma detiene la porta per un altro, e la valutazione riguarda ciò che vi sta dietro.
verdict-why-hands-on-to = Gli argomenti dell’inoltratore nominano l’altro capo, e la valutazione riguarda ciò che si trova lì.
verdict-why-malware-known = Il malware prende numeri che anche altri usano, quindi questo non cambia nulla; è detto perché nessuno debba cercarlo.

# What would settle a sign.
verdict-settle-open-relay = Vedere nella sua configurazione chi può usarlo, e chiuderlo a tutti gli altri.
verdict-settle-views-disagree = Guardare di nuovo tra un minuto; se è ancora così, esaminare il disco da un sistema avviato altrove.
verdict-settle-hidden-process = Guardare di nuovo tra un minuto; se il processo è ancora nascosto, esaminare il disco da un sistema avviato altrove.
verdict-settle-memory-only = Chiedere chi lo ha avviato, e salvare ciò che è in esecuzione prima che termini: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Chiedere chi ha rimosso il file, e salvare ciò che è in esecuzione prima che termini: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Vedere di chi è il file e quando è arrivato, e chiedere a quella persona: `stat FILE`.
verdict-settle-writable-folder = Togliere agli altri il diritto di scrittura, `chmod o-w FOLDER`, e confrontare il file con la sua origine.
verdict-settle-hidden-file = Vedere di chi è il file, quando è arrivato e che cos’è: `stat FILE`, `file FILE`.
verdict-settle-disguise = Vedere che cosa è davvero in esecuzione, e chi lo ha avviato: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Vedere che cosa è davvero in esecuzione, e chi lo ha avviato: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Scoprire che cos’è il programma: da dove viene il suo file, e che cosa risponde.
verdict-settle-unpackaged = Chiedere chi lo ha compilato o scaricato, e confrontare il file con la sua origine.
verdict-settle-more-exposed = Vedere nella sua configurazione se altri devono poterlo raggiungere; se no, associarlo a loopback.
verdict-settle-package-file-gone = Reinstallare il pacchetto e riavviare il servizio, oppure arrestare il servizio se il pacchetto non deve più esserci.
verdict-settle-writable-in-container = Correggere i permessi nell’immagine, e confrontare il file nel container con quello nell’immagine.
verdict-settle-in-flight = Guardare di nuovo tra un momento; se è ancora così, vedere quale processo ha il socket Unix: `portolan here --explain PORT`.
verdict-settle-io-uring = Vedere quale programma ha l’io_uring, e se è noto che ne usa uno: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Non si è visto quale processo lo detiene: eseguire come root, o con CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = Il processo è stato dedotto dal gruppo di controllo, e non si è visto che lo detiene: eseguire come root.
verdict-unseen-program = Non si è visto che cosa esegue il processo: eseguire come root.
verdict-unseen-package = Non si è visto se un pacchetto contiene il programma: qui non è stato possibile leggere alcun elenco di pacchetti per esso, o il file è di un container.
verdict-unseen-speech = Non si è visto quale protocollo parla: bisognerebbe interrogarlo.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = REGOLA
verdict-head-effect = EFFETTO
verdict-head-needs = RICHIEDE
verdict-head-why = PERCHÉ
verdict-head-sources = FONTI
verdict-effect-tells = riconosce il prodotto
verdict-effect-expected = decide: previsto
verdict-effect-customary = decide: consueto
verdict-effect-elsewhere = decide: altrove
verdict-effect-unexplained = decide: inspiegato
verdict-effect-suspicious = segnale d’allarme: sospetto
verdict-effect-counts = conta solo con la porta di un malware
verdict-effect-explains = spiega ciò che appare strano
verdict-effect-remarks = viene detto, e non cambia nulla
verdict-need-socket = il socket
verdict-need-process = il processo
verdict-need-program = l’eseguibile
verdict-need-package = il pacchetto
verdict-need-arguments = gli argomenti
verdict-need-unit = l’unità systemd
verdict-need-container = il container
verdict-need-views = una seconda vista
verdict-need-speech = una risposta del servizio
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Che cosa può essere in ascolto su questa macchina. portolan here --check lo confronta con ciò che lo è.
    Modificabile liberamente: commenti, elenchi, intervalli e optional = true sopravvivono a --save-policy.
policy-summary = Nuovi: { $new }; scomparsi: { $gone }; diversi: { $different }; conformi alla policy: { $kept }.
policy-summary-none = Nulla di nuovo, scomparso o diverso; conformi alla policy: { $kept }.
policy-finding-new = Nuovo: { $what }
policy-finding-gone = Scomparso: { $what }
policy-finding-different = Diverso: { $what }; { $fields }
policy-finding-unverified = Non verificato: { $what }; non visto: { $fields }
policy-finding-kept = Conforme alla policy: { $what }
policy-finding-optional = Assente, e facoltativo: { $what }
policy-finding-not-asked = Non richiesto: { $what }
policy-finding-not-seen = Non visto: { $what }
policy-field = { $field } è { $found } invece di { $wanted }
policy-field-none = { $field } è assente invece di { $wanted }
policy-rule-new = È in ascolto qualcosa che la policy non ha.
policy-rule-gone = Qualcosa che la policy ha non è in ascolto.
policy-rule-different = Qualcosa è in ascolto in modo diverso da come lo ha la policy.
policy-not-everything = Non si è visto tutto:
policy-wrong-syntax = questo non è TOML: { $reason }
policy-wrong-encoding = questo non è UTF-8
policy-wrong-too-large = una policy ha al massimo { $limit } MiB
policy-wrong-too-many = una policy ha al massimo { $limit } voci
policy-wrong-too-many-ranges = una policy ha al massimo { $limit } voci con intervalli
policy-wrong-key = chiave sconosciuta «{ $key }»
policy-wrong-missing = manca { $key }
policy-wrong-version = la versione { $version } è sconosciuta; questo programma legge la versione 1
policy-wrong-kind = { $key } deve essere { $wanted }
policy-wrong-value = { $key } non può essere «{ $value }»
policy-wrong-port = «{ $value }» non è né una porta né un intervallo
policy-wrong-port-high = «{ $value }»: la porta più alta è 65535
policy-wrong-port-backwards = «{ $value }»: l’intervallo è al contrario
policy-wrong-too-long = { $key } ha al massimo { $limit } byte
policy-wrong-empty = { $key } è un elenco vuoto
policy-kind-number = un numero
policy-kind-text = un testo tra virgolette
policy-kind-texts = un testo tra virgolette, o un elenco di tali testi
policy-kind-ports = un numero, un intervallo come "6000-6063", o un elenco di questi
policy-kind-truth = true o false
policy-kind-tables = tabelle, ciascuna sotto [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = ORA
past-head-event = EVENTO
past-appeared = comparso
past-restarted = riavviato
past-changed = cambiato
past-closed = chiuso
# It listened for a moment and closed again.
past-passed = apparizione breve
past-owner-hidden = nascosto
past-owner-unknown = sconosciuto

# Short notes on a line.
past-note-times = { $count ->
    [one] { $count } volta
   *[other] { $count } volte
}
past-note-ports = su { $count ->
    [one] { $count } porta
   *[other] { $count } porte
}
past-note-glimpsed = scomparso prima di poterlo guardare da vicino
past-note-after = in un momento imprecisato dopo il { $time }: nel frattempo nessuno ha guardato
past-note-owner = prima { $before }
past-note-present = il suo eseguibile è di nuovo al suo posto
past-note-version = versione: prima { $before }, ora { $now }
past-note-package = il suo eseguibile è un altro file
past-note-exposure = prima raggiungibile da: { $before }
past-note-firewall = firewall: prima { $before }, ora { $now }
past-note-verdict = prima { $before }
past-firewall-allowed = ammesso
past-firewall-dropped = scartato
past-firewall-cannot-tell = incerto

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Presente dal { $time }.
past-since-between = Presente al più tardi dal { $time }; non ancora il { $after }.
past-until = Presente dal { $from } al { $until }.
past-until-between = Presente dal { $from }; scomparso tra il { $after } e il { $until }.
past-spells = Presente { $count ->
    [one] { $count } volta
   *[other] { $count } volte
} in tutto, visto per la prima volta il { $first }.
past-restarts = Da allora riavviato { $count ->
    [one] { $count } volta
   *[other] { $count } volte
}, l’ultima il { $last }.
past-passes = { $count ->
    [one] { $count } apparizione breve
   *[other] { $count } apparizioni brevi
}, l’ultima il { $last }.
past-verdict = Valutazione: { $verdict }.
past-more = Tutto ciò che è registrato: `portolan history { $port }`.
past-heading-changes = Modifiche

# What of the past nobody saw.
past-watched-since = Nessuno ha osservato prima del { $time }.
past-unwatched = Nessuno ha osservato dal { $from } al { $to }.
past-unwatched-since = Nessuno osserva dal { $time }: `portolan watch` lo fa.
past-unwatched-more = { $count ->
    [one] Nessuno ha osservato { $count } altra volta, prima di queste.
   *[other] Nessuno ha osservato altre { $count } volte, prima di queste.
}
past-lost = { $count ->
    [one] { $count } modifica è arrivata troppo in fretta per essere letta, e non è registrata.
   *[other] { $count } modifiche sono arrivate troppo in fretta per essere lette, e non sono registrate.
}
