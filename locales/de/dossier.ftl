# The German words of what the reader is told about a port.

language-name = Deutsch
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Diese Übersetzung wurde noch von niemandem mit Deutsch als Muttersprache geprüft.

# Lists: "TCP und UDP", "a, b und c".
list-two = { $first } und { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow in parentheses: "Port 443 (TCP, UDP und SCTP)".
subject-port = Port { $port }
subject-port-on = Port { $port } ({ $transports })

# The same within a sentence: nominative or accusative alone, never after a preposition with the dative.
inline-port = Port { $port }
inline-port-on = Port { $port } ({ $transports })
inline-range = die Ports { $port }
inline-range-on = die Ports { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } ist bei der IANA als { $name } registriert.
answer-assigned-described = { $subject } ist bei der IANA als { $name } registriert, „{ $description }“.
answer-assigned-also = { $subject } ist bei der IANA als { $name } registriert, außerdem als { $others }.
answer-assigned-described-also = { $subject } ist bei der IANA als { $name } registriert, „{ $description }“; außerdem als { $others }.
answer-in-range = { $subject } liegt im Bereich { $range }, bei der IANA als { $name } registriert.
answer-in-range-described = { $subject } liegt im Bereich { $range }, bei der IANA als { $name } registriert, „{ $description }“.
answer-private = { $subject } ist für „{ $description }“ vorgesehen; ein Dienst ist dort nicht benannt.
answer-reserved = { $subject } ist von der IANA reserviert; ein Dienst ist dort nicht registriert.
answer-unassigned = { $subject } ist nicht zugewiesen; bei der IANA ist dort kein Dienst registriert.
answer-words = { $subject } hat derzeit keinen Dienst; im Eintrag der IANA steht „{ $description }“.
answer-no-row = { $subject } hat keinen Eintrag im Register der IANA.
answer-dynamic = { $subject } ist dynamisch: Die IANA weist ihn nie zu, und jedes Programm darf ihn verwenden.
answer-service = { $name } ist für { $ports } registriert.
answer-service-described = { $name } („{ $description }“) ist für { $ports } registriert.
answer-service-without-port = { $name } ist ein registrierter Dienstname ohne Port.
answer-service-without-port-described = { $name } („{ $description }“) ist ein registrierter Dienstname ohne Port.

answer-product = { $product } verwendet standardmäßig { $ports }.
answer-product-among = { $product } verwendet viele Ports, darunter { $ports }.

# One word for each transport.
status-assigned = zugewiesen
status-reserved = reserviert
status-unassigned = nicht zugewiesen
status-no-row = kein Eintrag
status-dynamic = dynamisch
status-practice = in der Praxis

# The headings.
section-range = Die Nummer
section-holder = Zuweisung
section-notes = Anmerkungen der IANA
section-practice = In der Praxis
section-malware = Gemeldete Malware
section-here = Jetzt auf diesem Rechner
section-systems = Wie Systeme damit umgehen
section-history = Verlauf
section-standing = Beleglage
section-neighbours = Nachbarn
section-check = Nachsehen, was lauscht
section-why = Warum eine Registrierung wichtig ist
section-sources = Quellen

range-system = Ein Systemport ({ $range }): von der IANA nur nach Prüfung oder Genehmigung in der IETF zugewiesen.
range-user = Ein Benutzerport ({ $range }): von der IANA auf Antrag zugewiesen, nach Prüfung durch Fachleute oder in der IETF.
range-dynamic = Ein dynamischer Port ({ $range }), auch privat oder ephemer genannt: nie zugewiesen, für lokale und kurzlebige Zwecke.
range-zero = Ein Programm, das unter Linux Port 0 bindet, erhält stattdessen einen ephemeren Port.
privilege-system = Unter Linux erfordert das Binden die Capability CAP_NET_BIND_SERVICE, es sei denn, net.ipv4.ip_unprivileged_port_start ist auf diese oder eine niedrigere Nummer gesetzt.
privilege-user = Unter Linux darf jeder Benutzer den Port binden, es sei denn, net.ipv4.ip_unprivileged_port_start ist auf eine höhere Nummer gesetzt.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Jedes Transportprotokoll (der Eintrag nennt keines)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, „{ $description }“
holder-portless = Ohne Port: { $name }
holder-portless-described = Ohne Port: { $name }, „{ $description }“
holder-portless-on = { $where }, ohne Port: { $name }
holder-portless-on-described = { $where }, ohne Port: { $name }, „{ $description }“
holder-private = { $where }: „{ $description }“, ohne Dienstnamen
holder-reserved = { $where }: reserviert, für reguläre Zuweisungen nicht verfügbar
holder-unassigned = { $where }: nicht zugewiesen
holder-words = { $where }: kein Dienst; im Eintrag steht „{ $description }“
holder-no-row = { $where }: kein Eintrag
holder-range = Der Eintrag umfasst { $range }.
holder-port = Port { $port }.
holder-assignee = Inhaber und Kontakt: { $assignee }.
holder-assignee-contact = Inhaber: { $assignee }; Kontakt: { $contact }.
holder-nobody = Der Eintrag nennt weder Inhaber noch Kontakt.
holder-registered = Registriert: { $registered }.
holder-registered-modified = Registriert: { $registered }; geändert: { $modified }.
holder-modified = Geändert: { $modified }; kein Datum der Registrierung.
holder-undated = Der Eintrag hat kein Datum.
holder-backwards = Das Änderungsdatum des Eintrags liegt vor dem der Registrierung; beide sind so wiedergegeben, wie die IANA sie veröffentlicht.
holder-references = Verweise: { $references }.
holder-no-reference = Der Eintrag verweist auf kein Dokument.
holder-service-code = DCCP-Dienstcode: { $code }.
holder-odd-name = Der Name verstößt gegen die Regeln von RFC 6335 für Dienstnamen: Buchstaben, Ziffern und einzelne Bindestriche, höchstens 15 Zeichen.
holder-duplicate = Die IANA bezeichnet diesen Namen als Duplikat oder Alias eines anderen.
holder-overlap = Auch ein breiterer Eintrag, { $range } „{ $description }“, umfasst diese Nummer; es gilt der Eintrag der Nummer selbst.

notes-note = Anmerkung zu { $row }: „{ $note }“
notes-unauthorised = Unbefugte Nutzung gemeldet, im Eintrag zu { $row }: „{ $note }“

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, während der Entwicklung
practice-range = { $where }: { $product }, { $role }, einer der Ports { $range }
practice-convention = { $where }: { $product }, { $role }, nach Gewohnheit
practice-packaged = { $where }: { $product }, { $role }, in paketierten Anwendungen
practice-allocated = { $where }: { $product }, { $role }; eine Liste vergibt die Nummer, was kein Beleg für ihre Verwendung ist
practice-more = { $count ->
    [one] { $count } weiteres Produkt, schwächer belegt: { $names }
   *[other] { $count } weitere Produkte, schwächer belegt: { $names }
}
practice-more-among = { $count ->
    [one] { $count } weiteres Produkt, schwächer belegt, darunter { $names }
   *[other] { $count } weitere Produkte, schwächer belegt, darunter { $names }
}
practice-services-file = { $where }: { $name } in Debians Datei services

malware-listens = { $where }: { $threat } lauscht auf diesem Port (Stand { $date }).
malware-default = { $where }: { $threat } verwendet diesen Port, sofern nichts anderes eingestellt ist (Stand { $date }).
malware-sample = { $where }: { $threat } lauscht auf zufälligen Ports; diese Nummer ist eine der beobachteten (Stand { $date }).
malware-c2 = { $where }: Steuerserver (C2) von { $threat } wurden auf diesem Port beobachtet, am entfernten Ende einer Verbindung (Stand { $date }).
malware-more = { $count ->
    [one] { $count } weitere Meldung: { $names }
   *[other] { $count } weitere Meldungen: { $names }
}
malware-more-among = { $count ->
    [one] { $count } weitere Meldung, darunter { $names }
   *[other] { $count } weitere Meldungen, darunter { $names }
}
malware-caution = Eine Nummer allein beweist nichts: Entscheidend ist, was auf einem Port lauscht und welches Protokoll es spricht.

system-ephemeral = Unter { $system } ist der Bereich { $range } standardmäßig für ausgehende Verbindungen bestimmt.
system-privileged = Unter { $system } erfordert das Binden eines Ports aus { $range } ein Privileg.
system-privileged-address = Unter { $system } erfordert das Binden eines Ports aus { $range } nur an einer bestimmten IPv4-Adresse ein Privileg.
system-nodeport = { $system } vergibt den Bereich { $range } standardmäßig an Services vom Typ NodePort.
system-filtered = { $system } schränkt diesen Port standardmäßig für ausgehende Verbindungen ein.
system-blocked = Browser verweigern Verbindungen zu diesem Port: Er steht auf der Liste gesperrter Ports („bad ports“) des Fetch Standard.

history-unchanged = Keine Änderung in { $count ->
    [one] { $count } Momentaufnahme
   *[other] { $count } Momentaufnahmen
} des Registers, von { $first } bis { $last }.
history-absent = Kein Eintrag in { $count ->
    [one] { $count } Momentaufnahme
   *[other] { $count } Momentaufnahmen
} des Registers, von { $first } bis { $last }.
history-added = Zwischen { $since } und { $until }: { $row } hinzugefügt.
history-removed = Zwischen { $since } und { $until }: { $row } entfernt.
history-changed = Zwischen { $since } und { $until }: { $row }: { $field } von „{ $old }“ in „{ $new }“ geändert.
history-set = Zwischen { $since } und { $until }: { $row }: { $field } auf „{ $new }“ gesetzt.
history-cleared = Zwischen { $since } und { $until }: { $row }: { $field } „{ $old }“ entfernt.
history-more = { $count ->
    [one] { $count } frühere Änderung ist
   *[other] { $count } frühere Änderungen sind
} hier ausgelassen; `portolan registry history { $port }` zeigt alle.

field-description = Beschreibung
field-assignee = Inhaber
field-contact = Kontakt
field-registered = Datum der Registrierung
field-modified = Datum der Änderung
field-references = Verweis
field-unauthorised = Anmerkung zu unbefugter Nutzung
field-service_code = Dienstcode
field-note = Anmerkung

standing-specified = Spezifiziert: Der Eintrag verweist auf ein RFC.
standing-documented = Dokumentiert: Der Eintrag verweist auf ein Dokument, jedoch nicht auf ein veröffentlichtes RFC.
standing-implemented = Umgesetzt: Der Eintrag verweist auf kein Dokument, aber andere kennen die Nummer unter diesem Namen.
standing-used = Verwendet: Der Eintrag verweist auf kein Dokument, und andere verwenden die Nummer unter anderen Namen.
standing-named-only = Nur benannt: Außer dem Eintrag selbst spricht nichts dafür.
standing-unassigned = Nicht zugewiesen: Niemand hat die Nummer inne.
standing-reserved = Reserviert: von der IANA freigehalten.
standing-dynamic = Dynamisch: Niemand kann die Nummer innehaben.
# The same in a word or two, for the line of the status.
standing-word-specified = spezifiziert
standing-word-documented = dokumentiert
standing-word-implemented = umgesetzt
standing-word-used = von anderen verwendet
standing-word-named-only = nur benannt
standing-word-unassigned = nicht zugewiesen
standing-word-reserved = reserviert
standing-word-dynamic = dynamisch
consulted-references = Verweisspalte der IANA: { $references }.
consulted-no-reference = Verweisspalte der IANA: leer.
consulted-note = Anmerkungen der IANA: siehe oben.
consulted-no-note = Anmerkungen der IANA: keine.
consulted-software = Darauf bekannte Software: { $names }.
consulted-software-among = Darauf bekannte Software: { $count } Produkte, am besten belegt { $names }.
consulted-no-software = Darauf bekannte Software: keine.
consulted-netbase = Debians Datei services: { $names }.
consulted-no-netbase = Debians Datei services: keine Angabe.
consulted-firewalld = Dienste von firewalld: { $names }.
consulted-no-firewalld = Dienste von firewalld: keine Angabe.
consulted-wireshark = Dissektoren von Wireshark: { $names }.
consulted-no-wireshark = Dissektoren von Wireshark: keine Angabe.

neighbour-before = Darunter: { $port } { $name }.
neighbour-after = Darüber: { $port } { $name }.
neighbour-same-name = { $name } hat außerdem { $ports }.
neighbour-product = { $name } verwendet außerdem { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Eine Registrierung sagt, wer eine Nummer beanspruchen darf, nicht, was darauf läuft: Verkehr auf einem Port muss nicht zu dessen Dienst gehören.
why-register = Die IANA bittet darum, eine zugewiesene Nummer weder ohne noch vor einer Registrierung zu verwenden.

table-port = PORT
table-transport = TRANSPORT
table-status = STATUS
table-name = NAME
table-description = BESCHREIBUNG

# `portolan pick`: what speaks against a number…
pick-assigned = Das Register der IANA enthält { $row }.
pick-reserved = Die IANA reserviert sie: { $row }.
pick-system = Es ist ein Systemport ({ $range }): nur nach Prüfung in der IETF zugewiesen.
pick-dynamic = Es ist ein dynamischer Port ({ $range }): Programme nehmen diese für ausgehende Verbindungen.
pick-software = In Verwendung durch { $product }: { $role }.
pick-listed = Andere führen sie als { $name }.
pick-malware = { $threat } soll laut Meldung darauf lauschen.
pick-blocked = Browser verweigern Verbindungen zu diesem Port.
pick-ephemeral = Unter { $system } ist der Bereich { $range } standardmäßig vergeben.
pick-ephemeral-here = Dieses System nimmt den Bereich { $range } für ausgehende Verbindungen.
pick-in-use = Sie ist hier auf { $transport } in Gebrauch oder darf nicht gebunden werden.
# … and what spoke for it.
pick-free-registry = Register der IANA: nicht zugewiesen ({ $range }).
pick-free-no-row = Register der IANA: kein Eintrag für Port { $port }.
pick-free-software = Software: keine darauf bekannt.
pick-free-lists = Debians Datei services, Dienste von firewalld, Dissektoren von Wireshark: keine Angabe.
pick-free-malware = Malware: keine gemeldet, die darauf lauscht.
pick-free-blocked = Browser: nicht gesperrt.
pick-free-ephemeral = Außerhalb der Bereiche, die Linux, Windows, macOS und Kubernetes standardmäßig belegen.
pick-free-here = Auf diesem System: frei auf { $transport } und außerhalb des eigenen Bereichs für ausgehende Verbindungen.
pick-fit = Port { $port } ist für einen neuen Dienst geeignet.
pick-unfit = Port { $port } ist für einen neuen Dienst nicht geeignet.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ADRESSE
here-head-namespace = NAMESPACE
here-head-program = PROGRAMM
here-head-part = TEIL VON
here-head-service = BEKANNT ALS
here-head-verdict = BEWERTUNG
verdict-needs = Benötigt: { $needs }
here-head-notes = HINWEISE

here-label-warning = Warnung:

# What the number is.
here-phrase-both = { $service }; in der Praxis { $product }
here-phrase-practice = in der Praxis { $product }

# In the place of a program.
here-owner-detached = niemand
here-owner-hidden = verborgen (uid { $uid })
here-owner-unknown = unbekannt (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = ungewöhnlich: fehlt in /proc/net
here-note-not-in-netlink = ungewöhnlich: fehlt bei netlink
here-note-not-listed = ungewöhnlich: in keiner Liste des Kernels
here-note-memory-only = ungewöhnlich: Programm nur im Arbeitsspeicher
here-note-deleted = ungewöhnlich: Programmdatei gelöscht
here-note-replaced = ersetzt: führt bis zum Neustart die alte Datei aus
here-note-writable-folder = ungewöhnlich: Verzeichnis für alle beschreibbar
here-note-in-flight = ungewöhnlich: Deskriptor unterwegs
here-note-io-uring = ungewöhnlich: von io_uring gehalten
here-note-inferred = aus der Control-Gruppe erschlossen
here-note-backlog = Backlog voll { $waiting }/{ $limit }
here-note-drops = verworfen: { $count }
here-note-firewall = von der Firewall verworfen
here-note-firewall-depends = Firewall: hängt vom Absender oder von Weiterem ab
here-note-group = { $count } Sockets teilen sich den Port (SO_REUSEPORT)
here-note-activation = systemd öffnet ihn für { $unit }
here-note-bound = gebunden, lauscht nicht
here-note-state = { $state }
here-note-hidden = Prozess verborgen: benötigt CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH
here-note-withheld = Prozess trotz CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH verborgen
here-note-detached = kein Prozess hält ihn: er wartet auf Annahme oder wurde geschlossen
here-note-not-found = kein sichtbarer Prozess hält ihn
here-note-out-of-time = die Suche wurde vor ihrem Ende abgebrochen

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] Der Prozess von { $count } Socket ist
   *[other] Die Prozesse von { $count } Sockets sind
} verborgen: als root oder mit CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH ausführen (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] Der Prozess von { $count } Socket ist
   *[other] Die Prozesse von { $count } Sockets sind
} trotz CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH verborgen: durch ein Sicherheitsmodul oder den Container, in dem dies läuft.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } Netzwerk-Namespace wurde nur über /proc gelesen, ohne Speicher, verworfene Pakete und Control-Gruppen
   *[other] { $count } Netzwerk-Namespaces wurden nur über /proc gelesen, ohne Speicher, verworfene Pakete und Control-Gruppen
}: Betreten erfordert CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } Netzwerk-Namespace wurde
   *[other] { $count } Netzwerk-Namespaces wurden
} nicht gelesen: Betreten erfordert CAP_SYS_ADMIN.
here-gap-closed-namespaces = Netzwerk-Namespaces, die nicht betreten werden konnten: { $reduced } nur über /proc gelesen, { $unseen } gar nicht. Betreten erfordert CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Es kann Netzwerk-Namespaces ohne sichtbaren Prozess geben: Um sie zu sehen, ist CAP_SYS_ADMIN oder CAP_SYS_PTRACE nötig.
here-gap-firewall = Die Regeln der Firewall wurden nicht gelesen: Das erfordert CAP_NET_ADMIN.
here-gap-hidepid = /proc zeigt nur die eigenen Prozesse dieses Benutzers (hidepid): als root ausführen oder in der Gruppe, die beim Einhängen angegeben ist.
here-gap-no-netlink = Die Listen des Kernels stammen aus /proc/net: netlink gab keine Antwort.
here-gap-cut = Der Kernel hat eine Liste vorzeitig beendet: { $reason }.
here-gap-packages = Die Liste der Pakete konnte nicht gelesen werden: { $reason }.
here-gap-unsupported-connections = Dieses System zeigt die Verbindungen anderer Benutzer nicht.
here-gap-unsupported-namespaces = Dieses System kennt keine Netzwerk-Namespaces.
here-gap-unsupported-details = Dieses System zeigt nur Sockets und Prozesse: keine Control-Gruppen, keine Firewall und keine Pakete.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } steht in der Liste des Kernels und fehlt in /proc/net. So wirkt ein Programm, das Ports verbirgt, aber auch ein Socket, der gerade geöffnet wird.
here-disagreement-not-in-netlink = { $protocol } { $address } steht in /proc/net und fehlt in der Liste des Kernels. So wirkt ein Programm, das Ports verbirgt, aber auch ein Socket, der gerade geschlossen wird.
here-disagreement-not-listed = Der Prozess { $pid } hält { $protocol } { $address }, was in keiner Liste des Kernels steht. So wirkt ein Programm, das Ports verbirgt, aber auch ein Socket, der gerade geöffnet wird.
here-disagreement-process = Der Kernel führt { $name } ({ $pid }) aus, und /proc zeigt den Prozess nicht. So wirkt ein Programm, das Prozesse verbirgt, aber auch ein Prozess, der gerade endet.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = nur dieser Rechner
here-exposure-link-local = ein Netzsegment (Link)
here-exposure-one-address = eine Adresse oder Schnittstelle
here-exposure-group = eine Gruppe von Rechnern
here-exposure-everywhere = alle Schnittstellen

# The section of a dossier.
here-now-nothing = Auf diesem Port lauscht hier nichts.
here-now-failed = Die Socket-Liste des Kernels konnte nicht gelesen werden: { $reason }.
here-now-unsupported = Dieses Programm kann dieses System nicht untersuchen.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } im Namespace { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } im Namespace { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Nur dieser Netzwerk-Namespace wurde untersucht: `portolan here { $port }` untersucht alle.
here-now-more = { $count ->
    [one] { $count } weiterer: `portolan here` zeigt ihn.
   *[other] { $count } weitere: `portolan here` zeigt sie.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol }, Port { $port } an { $address }
here-chain-title-namespace = { $protocol }, Port { $port } an { $address }, im Namespace { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, Benutzer { $user }, seit { $since }
here-chain-unit = Unit { $unit }, in { $slice }
here-chain-unit-alone = Unit { $unit }
here-chain-unit-since = Aktiv seit { $since }
here-chain-unit-restarts = { $count ->
    [0] Nie von selbst neu gestartet
    [one] { $count } Mal von selbst neu gestartet
   *[other] { $count } Mal von selbst neu gestartet
}
here-chain-container = Container { $name }, { $id }
here-chain-image = Image { $image }
here-chain-pod = Kubernetes-Pod { $pod }
here-chain-process = Prozess { $process }
here-chain-verdict = Bewertung: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] { $count } weiterer Prozess hält ihn
   *[other] { $count } weitere Prozesse halten ihn
}: { $names }
here-chain-command = Befehlszeile: { $command }
here-chain-user = Benutzer: { $user }
here-chain-started = Gestartet { $since }
here-chain-no-capabilities = Capabilities: keine
here-chain-all-capabilities = Capabilities: alle
here-chain-nearly-all-capabilities = Capabilities: alle außer { $names }
here-chain-many-capabilities = Capabilities: { $count }, darunter { $names }
here-chain-capabilities = Capabilities: { $names }
here-chain-executable = Programmdatei { $path }
here-chain-executable-deleted = Programmdatei { $path }, inzwischen gelöscht
here-chain-executable-replaced = Programmdatei { $path }, inzwischen ersetzt: Ein Neustart würde die neue ausführen
here-chain-executable-memory = Programm nur im Arbeitsspeicher, nie als Datei: { $path }
here-chain-writable = Alle dürfen in { $folder } schreiben
here-chain-package = Paket { $name } { $version } ({ $manager })
here-chain-no-package = Gehört zu keinem Paket
here-chain-socket = Socket an { $address }, Inode { $inode }
here-chain-descriptor = Gehalten über Deskriptor { $descriptor }
here-chain-in-flight = Gehalten über einen Deskriptor, der über den Unix-Socket { $descriptor } gesendet und noch nicht empfangen wurde
here-chain-io-uring = Gehalten über das io_uring von Deskriptor { $descriptor }
here-chain-inferred = Erschlossen: Der Prozess ist in der Control-Gruppe, in der der Socket angelegt wurde
here-chain-activation = { $socket } hat ihn geöffnet und startet dafür { $service }
here-chain-exposure = Erreichbar von: { $from }
here-chain-firewall-none = Firewall: keine Regel für Eingehendes
here-chain-firewall-allowed = Firewall: lässt es herein, durch { $rule }
here-chain-firewall-dropped = Firewall: verwirft es, durch { $rule }
here-chain-firewall-cannot-tell = Firewall: nicht zu entscheiden; die erste fragliche Regel ist { $rule }
here-chain-firewall-unread = Firewall: nicht gelesen
here-chain-backlog = Backlog: { $waiting } von { $limit } Verbindungen warten
here-chain-drops = Verworfen: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = erwartet
verdict-customary = üblich
verdict-elsewhere = anderswo
verdict-unexplained = ungeklärt
verdict-suspicious = verdächtig
verdict-means-expected = Dafür ist der Port bei der IANA bestimmt.
verdict-means-customary = Der Port ist bei der IANA nicht dafür bestimmt, aber Quellen sagen, dass es diesen Port verwendet oder sich vom System einen geben lässt.
verdict-means-elsewhere = Das Programm oder sein Protokoll ist bekannt, und nichts Bekanntes verbindet es mit diesem Port.
verdict-means-unexplained = Es ließ sich nicht feststellen, was hier antwortet; das allein ist kein Warnzeichen.
verdict-means-suspicious = Es zeigt ein Warnzeichen, dem nachzugehen sich lohnt; ein Zeichen ist kein Beweis.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = ein hindurchgeschicktes Token kam am anderen Ende an
verdict-reason-views-disagree = eine Sicht auf die Sockets des Kernels enthält ihn, eine andere lässt ihn aus
verdict-reason-hidden-process = der Prozess { $pid } hält ihn, und /proc zeigt diesen Prozess nicht
verdict-reason-memory-only = das Programm liegt nur im Arbeitsspeicher und war nie eine Datei: { $path }
verdict-reason-deleted = die Programmdatei { $path } wurde gelöscht, und nichts ist an ihre Stelle getreten
verdict-reason-temporary-folder = die Programmdatei liegt in einem Verzeichnis für temporäre Dateien oder Geräte: { $path }
verdict-reason-writable-folder = alle dürfen in { $folder } schreiben und so die Programmdatei { $path } ersetzen
verdict-reason-hidden-file = der Name oder das Verzeichnis der Programmdatei ist versteckt: { $path }
verdict-reason-disguise = der Prozess nennt sich { $name }, und seine Programmdatei ist { $path }
verdict-reason-kernel-disguise = der Prozess trägt den Namen eines Kernel-Threads, { $name }, und hat eine Programmdatei, { $path }
verdict-reason-malware-port = { $threat } soll laut Meldung auf diesem Port lauschen, keine andere Verwendung des Ports ist bekannt, und noch etwas ist auffällig
verdict-reason-registered = { $product } bietet { $service } an, und dafür ist der Port bei der IANA bestimmt
verdict-reason-namesake = bei der IANA ist der Port für { $service } bestimmt, und so heißt auch { $product }
verdict-reason-starts-registered = { $product } öffnet Ports nach den Namen von Diensten, und dieser ist für { $service } registriert
verdict-reason-speaks-registered = es antwortete als { $service }, und dafür ist der Port bei der IANA bestimmt
verdict-reason-own-port = { $product } verwendet den Port bekanntermaßen ({ $role })
verdict-reason-port-of-parent = { $product } ist ein Fork von { $parent }, das den Port bekanntermaßen verwendet
verdict-reason-listed = eine Liste von Diensten führt den Port für { $service }, und das passt zu { $product }
verdict-reason-picked-by-system = { $product } lauscht auf einem Port, den das System dafür auswählt
verdict-reason-outgoing = { $product } hat einen unverbundenen UDP-Socket in dem Bereich, den das System für ausgehende Pakete nimmt
verdict-reason-away-from = { $product } ist auf anderen Ports bekannt: { $ports }
verdict-reason-away = { $product } ist bekannt, und nichts Bekanntes verbindet es mit diesem Port
verdict-reason-any-port = { $product } lauscht auf jedem Port, der ihm vorgegeben wird
verdict-reason-speaks-elsewhere = es antwortete als { $service }, und dafür ist der Port bei der IANA nicht bestimmt
verdict-reason-starts-others = { $product } öffnet den Port und startet für jede Verbindung ein anderes Programm
verdict-reason-tool = { $product } bedient, was immer ihm vorgegeben wird
verdict-reason-not-seen-behind = ein Weiterleiter hält Ports für andere, und was hinter diesem antwortet, war nicht zu sehen
verdict-reason-no-owner = es war kein Prozess zu sehen, der ihn hält
verdict-reason-no-program = der Prozess { $name } hält ihn, und seine Programmdatei war nicht zu sehen
verdict-reason-package-unknown = { $program } gehört zum Paket { $package }, und daran ist kein bekanntes Produkt zu erkennen
verdict-reason-name-alone = die Datei { $program } heißt wie { $product }, und jeder könnte sie so genannt haben
verdict-reason-nothing-known = das Programm { $program } ist Portolan nicht bekannt
verdict-reason-told-by-package = es ist { $product }, erkannt am Paket { $value }
verdict-reason-told-by-path = es ist { $product }, erkannt am Pfad { $value }
verdict-reason-told-by-argument = es ist { $product }, erkannt an dem, was der Interpreter ausführt: { $value }
verdict-reason-told-by-unit = es ist { $product }, erkannt an der Unit { $value }
verdict-reason-told-by-image = es ist { $product }, erkannt am Image des Containers, { $value }
verdict-reason-told-by-file-name = es ist { $product }, erkannt am Namen der Datei in einem Verzeichnis der Systemverwaltung: { $value }
verdict-reason-told-by-kernel = es ist { $product }, das der Kernel selbst anbietet ({ $value })
verdict-reason-unpackaged = die Programmdatei { $path } gehört zu keinem Paket, obwohl andere hier zu Paketen gehören
verdict-reason-more-exposed = { $product } ist von anderen Rechnern aus erreichbar und lauscht standardmäßig nur auf loopback
verdict-reason-package-file-gone = die Programmdatei { $path } gehört zu einem Paket und wurde gelöscht
verdict-reason-writable-in-container = alle im Container dürfen in { $folder } schreiben und so die Programmdatei { $path } ersetzen
verdict-reason-in-flight = ihn hält ein Deskriptor, der über einen Unix-Socket gesendet und noch nicht empfangen wurde
verdict-reason-io-uring = er wird als registrierte Datei eines io_uring gehalten
verdict-reason-needs-restart = die Programmdatei { $path } wurde inzwischen ersetzt, und ein Neustart würde die neue ausführen
verdict-reason-removed-with-folder = die Programmdatei { $path } wurde mitsamt ihrem Verzeichnis entfernt, wie es Programme tun, die sich selbst aktualisieren
verdict-reason-go-run = von go run gebaut und gestartet: { $path }
verdict-reason-app-image = die Programmdatei liegt im eingehängten Abbild eines AppImage: { $path }
verdict-reason-hands-on = { $product } hält den Port und reicht Verbindungen weiter
verdict-reason-hands-on-to = { $product } hält den Port und reicht Verbindungen weiter an { $address }, Port { $port }
verdict-reason-malware-known = { $threat } wurde auf dem Port gemeldet, was für sich allein nichts beweist

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Ein Dienst, der weitergibt, was immer jemand sendet, lässt sich benutzen, um die Herkunft von Verkehr zu verschleiern oder zu erreichen, was dahinter liegt. Ein Proxy, der für alle gedacht ist, sieht genauso aus.
verdict-why-views-disagree = Ein Rootkit verbirgt Sockets vor einer Sicht, und eine andere enthält sie noch. Ein Socket, der in diesem Augenblick geöffnet oder geschlossen wird, sieht genauso aus; deshalb wurde ein zweites Mal nachgesehen.
verdict-why-hidden-process = Ein Rootkit verbirgt Prozesse vor /proc, und der Kernel führt sie weiter aus. Ein Prozess, der in diesem Augenblick endet, sieht genauso aus; deshalb wurde ein zweites Mal nachgesehen.
verdict-why-memory-only = Code, der ohne Datei geladen wurde, hinterlässt auf keinem Datenträger etwas, das sich untersuchen ließe. Ein Programm, das wie runc aus einer versiegelten Kopie seiner selbst läuft, sieht genauso aus.
verdict-why-deleted = Eindringlinge löschen ihre Dateien, um weniger Spuren zu hinterlassen, und das Programm läuft weiter. Ein Programm, das entfernt oder neu gebaut und nicht beendet wurde, sieht genauso aus.
verdict-why-temporary-folder = Diese Verzeichnisse sind für temporäre Dateien und für Geräte da, nicht für Programme, die bleiben. Ein Build, ein Test oder ein Installationsprogramm, das dort läuft, sieht genauso aus.
verdict-why-writable-folder = Wer in das Verzeichnis schreiben kann, kann das Programm austauschen, und was danach läuft, hat die Rechte des Dienstes. Zu großzügig gesetzte Zugriffsrechte sehen genauso aus und sollten ohnehin berichtigt werden.
verdict-why-hidden-file = Eine Auflistung lässt Namen aus, die mit einem Punkt beginnen, und Eindringlinge nutzen das. Versteckte Verzeichnisse im Home-Verzeichnis und die Wrapper von Nix und Guix sehen genauso aus und zählen hier nicht.
verdict-why-disguise = Der Name ist der einer bekannten Software, und die Programmdatei gehört nicht zu ihr. Ein Link, ein Wrapper oder eine umbenannte Kopie sieht genauso aus.
verdict-why-kernel-disguise = Ein Kernel-Thread hat keine Programmdatei; ein Prozess mit beidem ist also keiner. Ein Programm, das zufällig so heißt, sieht genauso aus.
verdict-why-malware-port = Eine Nummer allein sagt nichts: Sie zählt nur, wo keine Software darauf bekannt ist, andere sie erreichen können und noch etwas auffällig ist. Ein eigenes Programm, das zufällig die Nummer verwendet, sieht genauso aus.
verdict-why-registered = Im Register ist der Port für einen Dienst bestimmt, und von dem Produkt ist bekannt, dass es ihn anbietet.
verdict-why-namesake = Ein Produkt, das den Namen des registrierten Dienstes trägt, gilt als dieser Dienst.
verdict-why-starts-registered = Seine Konfiguration nennt Dienste, und das System schlägt deren Ports nach. Was es für eine Verbindung startet, war nicht zu sehen.
verdict-why-speaks-registered = Wo kein Produkt erkannt wurde, entscheidet, was der Dienst antwortet.
verdict-why-own-port = Software verwendet auch Ports, die niemand für sie registriert hat; ihre eigenen Dateien oder Dokumente anderer sagen es.
verdict-why-port-of-parent = Ein Fork kann die Ports des Produkts behalten, aus dem er hervorging.
verdict-why-listed = Listen von Diensten nennen Ports, die im Register nicht für diese Dienste bestimmt sind.
verdict-why-picked-by-system = Das Produkt bittet das System um irgendeinen freien Port; es gibt also keine Nummer, die zu erwarten wäre.
verdict-why-outgoing = Wer UDP-Pakete sendet, ohne einen Port zu verlangen, erhält einen aus diesem Bereich, und sein Socket sieht aus wie einer, der auf andere wartet.
verdict-why-away-from = Keine Quelle nennt das Produkt auf diesem Port; einstellen lässt sich jeder.
verdict-why-away = Keine Quelle nennt das Produkt auf diesem Port, und keine nennt hier einen Standardport dafür.
verdict-why-any-port = Ein solches Programm hat keinen eigenen Port: Wer es startet, wählt einen.
verdict-why-speaks-elsewhere = Was ein Dienst antwortet, sagt, was er ist, und ein Dienst lässt sich auf jeden Port einstellen.
verdict-why-starts-others = Was antwortet, ist das gestartete Programm, und das läuft erst, wenn sich jemand verbindet.
verdict-why-tool = Ein allgemeines Werkzeug hat keinen eigenen Dienst: Wer es gestartet hat, bestimmt, was antwortet.
verdict-why-not-seen-behind = Ein Weiterleiter reicht Verbindungen nur weiter und sagt nicht, was am anderen Ende ist.
verdict-why-no-owner = Ohne Prozess gibt es kein Programm zu erkennen: Er kann vor diesem Benutzer verborgen sein, oder der Kernel hält den Socket.
verdict-why-no-program = Ein Prozess kann sich jeden Namen geben; der Name allein verrät also nicht das Programm. Die Programmdatei des Prozesses eines anderen Benutzers zu lesen erfordert ein Privileg.
verdict-why-package-unknown = Ein Paket sagt, woher das Programm kam; Portolan kennt kein Produkt dazu.
verdict-why-name-alone = Der Name einer Datei zählt nur in einem Verzeichnis, in das allein die Systemverwaltung schreiben kann.
verdict-why-nothing-known = Produkte werden an Paket, Pfad, Argument, Unit und Image erkannt, und nichts davon passt. Eigene Programme sehen immer so aus.
verdict-why-told-by-package = Eine Paketverwaltung hat die Datei dort abgelegt und verzeichnet.
verdict-why-told-by-path = Das Produkt hat sein Programm unter diesem Pfad, wie eine Quelle sagt.
verdict-why-told-by-argument = Ein Interpreter führt aus, was ihm vorgegeben wird; seine Argumente sagen, was das ist.
verdict-why-told-by-unit = systemd benennt die Control-Gruppe eines Prozesses nach seiner Unit, und eine Socket-Unit nennt den Dienst, der darauf antwortet. Units des Systems schreibt die Systemverwaltung.
verdict-why-told-by-image = Ein Container führt aus, was in seinem Image ist, und der Name des Images sagt, welches Produkt das ist.
verdict-why-told-by-file-name = Nur die Systemverwaltung kann dort eine Datei ablegen; deshalb zählt ihr Name.
verdict-why-told-by-kernel = Alle Prozesse wurden untersucht, keiner hält den Socket, und der Kernel selbst bietet dieses Produkt auf dem Port an.
verdict-why-unpackaged = Wo die Programme eines Rechners zu Paketen gehören, ist eines, das zu keinem gehört, auf anderem Weg gekommen. Ein Programm, das hier gebaut oder heruntergeladen wurde, sieht genauso aus.
verdict-why-more-exposed = Das Produkt lauscht nur auf loopback, sofern nichts anderes eingestellt ist; jemand hat es also geöffnet. Wo andere es erreichen sollen, sieht es genauso aus.
verdict-why-package-file-gone = Das Paket enthält die Datei, und sie ist nicht mehr da. Eine laufende Aktualisierung oder ein Paket, das bei laufendem Dienst entfernt wurde, sieht genauso aus.
verdict-why-writable-in-container = Wer in den Container gelangt, kann das Programm austauschen. Ein Image mit zu großzügig gesetzten Zugriffsrechten sieht genauso aus, und das Verzeichnis gehört allein dem Container.
verdict-why-in-flight = Solange ein Deskriptor unterwegs ist, hat kein Prozess den Socket geöffnet, und eine Suche unter den offenen Dateien findet ihn nicht. Ein Dienst, der einen Socket übergibt, ist für einen Augenblick in diesem Zustand.
verdict-why-io-uring = Der Kernel hält einen registrierten Socket ohne Deskriptor offen, und eine Suche unter den offenen Dateien findet ihn nicht. Server registrieren Sockets der Geschwindigkeit wegen.
verdict-why-needs-restart = Eine Aktualisierung legt unter dem Pfad eine neue Datei ab, und der Prozess führt bis zum Neustart die alte aus.
verdict-why-removed-with-folder = Programme, die sich selbst aktualisieren, legen jede Version in ein eigenes, verstecktes Verzeichnis im Home-Verzeichnis und entfernen alte. Eine, die noch läuft, verliert so ihre Datei.
verdict-why-go-run = go run baut ein Programm in einem temporären Verzeichnis namens go-build… und startet es von dort als Kind des Prozesses go.
verdict-why-app-image = Ein AppImage hängt sich in ein temporäres Verzeichnis namens .mount_… ein und läuft von dort.
verdict-why-hands-on = Das Programm hält den Port für ein anderes, und die Bewertung gilt dem, was dahinter ist.
verdict-why-hands-on-to = Die Argumente des Weiterleiters nennen das andere Ende, und die Bewertung gilt dem, was dort ist.
verdict-why-malware-known = Malware nimmt auch Nummern, die andere verwenden; das ändert also nichts und wird nur gesagt, damit niemand es nachschlagen muss.

# What would settle a sign.
verdict-settle-open-relay = In der Konfiguration nachsehen, wer den Dienst benutzen darf, und ihn für alle anderen sperren.
verdict-settle-views-disagree = In einer Minute noch einmal nachsehen; bleibt es dabei, den Datenträger von einem anderweitig gestarteten System aus untersuchen.
verdict-settle-hidden-process = In einer Minute noch einmal nachsehen; ist der Prozess noch immer verborgen, den Datenträger von einem anderweitig gestarteten System aus untersuchen.
verdict-settle-memory-only = Fragen, wer es gestartet hat, und sichern, was läuft, bevor es endet: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Fragen, wer die Datei entfernt hat, und sichern, was läuft, bevor es endet: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Nachsehen, wem die Datei gehört und seit wann es sie gibt, und dort nachfragen: `stat FILE`.
verdict-settle-writable-folder = Den anderen das Schreibrecht entziehen, `chmod o-w FOLDER`, und die Datei mit ihrem Original vergleichen.
verdict-settle-hidden-file = Nachsehen, wem die Datei gehört, seit wann es sie gibt und was sie ist: `stat FILE`, `file FILE`.
verdict-settle-disguise = Nachsehen, was wirklich läuft und wer es gestartet hat: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Nachsehen, was wirklich läuft und wer es gestartet hat: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Herausfinden, was das Programm ist: woher seine Datei kam und was es antwortet.
verdict-settle-unpackaged = Fragen, wer es gebaut oder heruntergeladen hat, und die Datei mit ihrem Original vergleichen.
verdict-settle-more-exposed = In der Konfiguration nachsehen, ob andere es erreichen sollen; wenn nicht, es an loopback binden.
verdict-settle-package-file-gone = Das Paket neu installieren und den Dienst neu starten oder den Dienst beenden, falls das Paket weg sein soll.
verdict-settle-writable-in-container = Die Zugriffsrechte im Image berichtigen und die Datei im Container mit der im Image vergleichen.
verdict-settle-in-flight = Gleich noch einmal nachsehen; bleibt es dabei, nachsehen, welcher Prozess den Unix-Socket hat: `portolan here --explain PORT`.
verdict-settle-io-uring = Nachsehen, welches Programm das io_uring hat und ob es bekanntermaßen eines verwendet: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Welcher Prozess ihn hält, war nicht zu sehen: als root oder mit CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH ausführen.
verdict-unseen-owner-inferred = Der Prozess wurde aus der Control-Gruppe erschlossen; dass er ihn hält, war nicht zu sehen: als root ausführen.
verdict-unseen-program = Was der Prozess ausführt, war nicht zu sehen: als root ausführen.
verdict-unseen-package = Ob das Programm zu einem Paket gehört, war nicht zu sehen: Hier ließ sich keine Paketliste dafür lesen, oder die Datei gehört einem Container.
verdict-unseen-speech = Welches Protokoll es spricht, war nicht zu sehen: Man müsste es fragen.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = REGEL
verdict-head-effect = WIRKUNG
verdict-head-needs = BENÖTIGT
verdict-head-why = WARUM
verdict-head-sources = QUELLEN
verdict-effect-tells = erkennt das Produkt
verdict-effect-expected = entscheidet: erwartet
verdict-effect-customary = entscheidet: üblich
verdict-effect-elsewhere = entscheidet: anderswo
verdict-effect-unexplained = entscheidet: ungeklärt
verdict-effect-suspicious = Warnzeichen: verdächtig
verdict-effect-counts = zählt nur beim Port einer Malware
verdict-effect-explains = erklärt, was auffällig aussieht
verdict-effect-remarks = wird gesagt und ändert nichts
verdict-need-socket = Socket
verdict-need-process = Prozess
verdict-need-program = Programmdatei
verdict-need-package = Paket
verdict-need-arguments = Argumente
verdict-need-unit = systemd-Unit
verdict-need-container = Container
verdict-need-views = zweite Sicht
verdict-need-speech = Antwort des Dienstes
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Was auf diesem Rechner lauschen darf. portolan here --check vergleicht es mit dem, was lauscht.
    Frei zu bearbeiten: Kommentare, Listen, Bereiche und optional = true bleiben bei --save-policy erhalten.
policy-summary = { $new } neu, { $gone } weg, { $different } anders; { $kept } wie in der Richtlinie.
policy-summary-none = Nichts ist neu, weg oder anders; { $kept } wie in der Richtlinie.
policy-finding-new = Neu: { $what }
policy-finding-gone = Weg: { $what }
policy-finding-different = Anders: { $what }; { $fields }
policy-finding-unverified = Nicht überprüft: { $what }; nicht gesehen: { $fields }
policy-finding-kept = Wie in der Richtlinie: { $what }
policy-finding-optional = Nicht da und optional: { $what }
policy-finding-not-asked = Nicht gefragt: { $what }
policy-finding-not-seen = Nicht gesehen: { $what }
policy-field = { $field } ist { $found } statt { $wanted }
policy-field-none = { $field } fehlt statt { $wanted }
policy-rule-new = Es lauscht etwas, das nicht in der Richtlinie steht.
policy-rule-gone = Etwas, das in der Richtlinie steht, lauscht nicht.
policy-rule-different = Etwas lauscht anders, als es in der Richtlinie steht.
policy-not-everything = Nicht alles war zu sehen:
policy-wrong-syntax = das ist kein TOML: { $reason }
policy-wrong-encoding = das ist kein UTF-8
policy-wrong-too-large = eine Richtlinie hat höchstens { $limit } MiB
policy-wrong-too-many = eine Richtlinie hat höchstens { $limit } Einträge
policy-wrong-too-many-ranges = eine Richtlinie hat höchstens { $limit } Einträge mit Bereichen
policy-wrong-key = unbekannter Schlüssel „{ $key }“
policy-wrong-missing = { $key } fehlt
policy-wrong-version = Version { $version } ist unbekannt; dieses Programm liest Version 1
policy-wrong-kind = für { $key } erforderlich: { $wanted }
policy-wrong-value = { $key } kann nicht „{ $value }“ sein
policy-wrong-port = „{ $value }“ ist weder ein Port noch ein Bereich
policy-wrong-port-high = „{ $value }“: Der höchste Port ist 65535
policy-wrong-port-backwards = „{ $value }“: Der Bereich läuft rückwärts
policy-wrong-too-long = { $key } hat höchstens { $limit } Bytes
policy-wrong-empty = { $key } ist eine leere Liste
policy-kind-number = eine Zahl
policy-kind-text = ein Text in Anführungszeichen
policy-kind-texts = ein Text in Anführungszeichen oder eine Liste solcher Texte
policy-kind-ports = eine Zahl, ein Bereich wie "6000-6063" oder eine Liste davon
policy-kind-truth = true oder false
policy-kind-tables = Tabellen, jede unter [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = ZEIT
past-head-event = EREIGNIS
past-appeared = erschienen
past-restarted = neu gestartet
past-changed = geändert
past-closed = geschlossen
# It listened for a moment and closed again.
past-passed = kam und ging
past-owner-hidden = verborgen
past-owner-unknown = unbekannt

# Short notes on a line.
past-note-times = { $count } Mal
past-note-ports = auf { $count ->
    [one] { $count } Port
   *[other] { $count } Ports
}
past-note-glimpsed = verschwunden, bevor es sich genauer ansehen ließ
past-note-after = irgendwann nach { $time }: dazwischen hat niemand nachgesehen
past-note-owner = zuvor { $before }
past-note-present = die Programmdatei ist wieder vorhanden
past-note-version = Version zuvor { $before }, jetzt { $now }
past-note-package = die Programmdatei ist eine andere
past-note-exposure = zuvor erreichbar von: { $before }
past-note-firewall = Firewall: zuvor { $before }, jetzt { $now }
past-note-verdict = zuvor { $before }
past-firewall-allowed = hereingelassen
past-firewall-dropped = verworfen
past-firewall-cannot-tell = ungewiss

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Hier seit { $time }.
past-since-between = Hier spätestens seit { $time }; am { $after } noch nicht.
past-until = War hier von { $from } bis { $until }.
past-until-between = War hier ab { $from }; ging zwischen { $after } und { $until }.
past-spells = Insgesamt { $count ->
    [one] { $count } Mal
   *[other] { $count } Mal
} hier, zuerst gesehen { $first }.
past-restarts = Seitdem { $count ->
    [one] { $count } Mal
   *[other] { $count } Mal
} neu gestartet, zuletzt { $last }.
past-passes = Kam und ging { $count ->
    [one] { $count } Mal
   *[other] { $count } Mal
}, zuletzt { $last }.
past-verdict = Bewertung: { $verdict }.
past-more = Alles, was aufgezeichnet ist: `portolan history { $port }`.
past-heading-changes = Änderungen

# What of the past nobody saw.
past-watched-since = Vor { $time } hat niemand beobachtet.
past-unwatched = Von { $from } bis { $to } hat niemand beobachtet.
past-unwatched-since = Seit { $time } hat niemand beobachtet: `portolan watch` tut es.
past-unwatched-more = { $count ->
    [one] Davor hat { $count } weiteres Mal niemand beobachtet.
   *[other] Davor hat { $count } weitere Male niemand beobachtet.
}
past-lost = { $count ->
    [one] { $count } Änderung kam schneller, als sie gelesen werden konnte, und ist nicht aufgezeichnet.
   *[other] { $count } Änderungen kamen schneller, als sie gelesen werden konnten, und sind nicht aufgezeichnet.
}
