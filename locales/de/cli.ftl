# The German words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Aufruf:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Befehle
cli-help-arguments = Argumente
cli-help-options = Optionen
cli-help-after =
    Exit-Codes: 0 beantwortet; 1 nichts gefunden; 2 ein Teil der Eingabe oder der Befehl konnte nicht beantwortet werden.
    Ein Dienst, der wie ein Befehl heißt: portolan -- NAME

cli-about = Was auf diesem Port sein sollte, mit einer Quelle hinter jeder Zeile.
cli-about-registry = Das Register der IANA selbst: aktualisieren, vergleichen, zurückblicken, durchsuchen.
cli-about-registry-update = Ein neueres Register einlesen; ohne FILE oder URL das der IANA.
cli-about-registry-diff = Was im Register B anders ist; ohne B in dem, das verwendet wird.
cli-about-registry-history = Alle Änderungen eines Ports oder eines Namens seit 2013.
cli-about-registry-search = Wörter in Namen, Beschreibungen und Inhabern finden.
cli-about-registry-ghosts = Registrierungen auflisten, für die nichts als ihr Eintrag spricht.
cli-about-here = Zeigen, was auf diesem Rechner gebunden ist und wer dahintersteht.
cli-about-watch = Melden, wenn etwas zu lauschen beginnt, aufhört oder sich ändert, und es aufzeichnen.
cli-about-history = Was auf einem Port geschah: seit wann, wer vorher da war, wie oft neu gestartet.
cli-about-diff = Was jetzt lauscht und damals nicht: zwei Zeitpunkte oder Aufzeichnungen vergleichen.
cli-about-journal = Das Journal, das `portolan watch` führt: was darin ist, heraus und hinein.
cli-about-journal-info = Sagen, was im Journal ist.
cli-about-journal-export = Die Datensätze des Journals als JSON-Zeilen oder Parquet schreiben.
cli-about-journal-import = Datensätze eines anderen Journals aufnehmen; schon Vorhandenes wird ausgelassen.
cli-about-journal-prune = Entfernen, was älter oder mehr ist, als aufbewahrt werden soll.
cli-about-pick = Eine Nummer für einen neuen Dienst finden oder sagen, ob eine geeignet ist.
cli-about-sources = Das Quellenverzeichnis ausgeben oder die Fakten einer Quelle.
cli-about-registry-stats = Zählen, was das Register enthält.
cli-about-completions = Vervollständigungen für eine Shell ausgeben.
cli-about-man = Die Handbuchseite ausgeben.

cli-arg-queries = Ein Port (2908, tcp/2908, 2908/udp), ein Bereich (2900-2910), ein Dienst (postgresql); auch mehrere; oder -, um je Zeile eine Abfrage von der Standardeingabe zu lesen
cli-arg-brief = Nur die Antwort ausgeben, jeweils eine Zeile
cli-arg-no-here = Diesen Rechner nicht untersuchen; sonst sagt die Antwort zu einem einzelnen Port, was hier darauf lauscht
cli-arg-json = JSON ausgeben, je Zeile ein Objekt; wie --format json
cli-arg-format = text, json, markdown, tsv oder csv; text im Terminal, tsv in einer Pipe
cli-arg-color = auto, always oder never
cli-arg-lang = Sprache der Texte: { $languages }; sonst entscheiden LANGUAGE, LC_ALL, LC_MESSAGES oder LANG
cli-arg-here-queries = Nur diese: ein Port, ein Bereich, ein Dienst oder eine Software; ohne Angabe alle
cli-arg-here-tcp = Nur TCP
cli-arg-here-udp = Nur UDP
cli-arg-here-all = Auch Verbindungen, gebundene Sockets und Raw-Sockets
cli-arg-here-exposed = Nur, was andere Rechner erreichen können: nichts auf loopback, nichts, was die Firewall verwirft
cli-arg-here-process = Nur von diesem Prozess: sein Name, der seiner Datei oder seine Nummer
cli-arg-here-unit = Nur von dieser systemd-Unit
cli-arg-here-container = Nur von diesem Container: sein Name oder der Anfang seiner Kennung
cli-arg-here-netns = Netzwerk-Namespaces: all oder own
cli-arg-here-explain = Sagen, warum ein Port offen ist: vom ersten Prozess bis zum Socket
cli-arg-here-only = Nur, was so bewertet ist; mehrere mit Kommas getrennt
cli-arg-here-fail-on = Mit 1 enden, wenn etwas so bewertet ist; mehrere mit Kommas getrennt
cli-arg-here-rules = Die Regeln zeigen, nach denen bewertet wird
cli-arg-here-watch = Weiter beobachten, alle 2 Sekunden oder in den angegebenen Abständen; nur im Terminal
cli-arg-here-from = Eine Aufzeichnung statt dieses Rechners zeigen: was `portolan here --json` hier oder anderswo ausgegeben hat; - für die Standardeingabe
cli-arg-here-no-bpf = Kein BPF-Programm in den Kernel laden; stattdessen /proc durchgehen
cli-arg-here-save-policy = In eine Richtliniendatei schreiben, was jetzt lauscht; eine vorhandene wird auf den neuesten Stand gebracht (- für die Standardausgabe)
cli-arg-here-check = Was lauscht, mit einer Richtliniendatei vergleichen: Exit-Code 1, wenn etwas neu, weg oder anders ist
cli-arg-here-report = Mit --check die Form des Berichts: sarif oder junit
cli-arg-here-verify = Auch Zeile für Zeile mit /proc/net vergleichen: langsamer, findet aber einen Port, der vor anderen Werkzeugen verborgen ist
cli-arg-here-verbose = Auf der Standardfehlerausgabe sagen, welche Schichten geantwortet haben und warum andere nicht
cli-arg-watch-queries = Nur diese melden: ein Port, ein Bereich, ein Dienst oder eine Software; aufgezeichnet wird alles
cli-arg-watch-only = Nur melden, was so bewertet ist oder war; mehrere mit Kommas getrennt
cli-arg-watch-to = Auch hierhin melden: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; mehrfach möglich
cli-arg-watch-webhook-secret = Die Datei mit dem Geheimnis, mit dem Webhooks signiert werden: whsec_ und Base64
cli-arg-watch-metrics = Unter http://ADDRESS:PORT/metrics antworten, im Format von Prometheus
cli-arg-watch-quiet = Nichts auf der Standardausgabe ausgeben
cli-arg-watch-once = Einmal nachsehen, melden, was sich seit dem letzten Mal geändert hat, und enden
cli-arg-watch-journal = Die Datei des Journals; sonst für root /var/lib/portolan/journal.db und für andere eine eigene
cli-arg-watch-no-journal = Nichts aufzeichnen
cli-arg-watch-keep = Wie viele Tage Datensätze aufbewahrt werden
cli-arg-watch-max-size = Wie groß das Journal werden darf, in MiB
cli-arg-watch-netns = Netzwerk-Namespaces: all oder own
cli-arg-watch-no-bpf = Kein BPF-Programm in den Kernel laden; stattdessen immer wieder nachsehen
cli-arg-watch-verbose = Auf der Standardfehlerausgabe sagen, warum Änderungen nicht durch BPF bemerkt werden
cli-arg-history-queries = Ein Port, ein Bereich, ein Dienst oder eine Software; ohne Angabe, was in den letzten sieben Tagen geschah
cli-arg-history-since = Von diesem Zeitpunkt an: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; in UTC
cli-arg-history-until = Bis zu diesem Zeitpunkt
cli-arg-history-limit = Höchstens so viele Änderungen, die letzten
cli-arg-history-host = Ein anderer Rechner des Journals, mit seinem Namen
cli-arg-history-journal = Die Datei des Journals
cli-arg-diff-from = Ein Zeitpunkt (yesterday, 2h, 2026-11-20, boot), now oder eine Datei, die `portolan here --json` geschrieben hat
cli-arg-diff-to = Ebenso; ohne Angabe now
cli-arg-diff-journal = Die Datei des Journals
cli-arg-journal-info-journal = Die Datei des Journals
cli-arg-journal-export-file = Wohin; ohne Angabe auf die Standardausgabe
cli-arg-journal-export-form = jsonl oder parquet; sonst nach dem Namen der Datei, andernfalls jsonl
cli-arg-journal-export-journal = Die Datei des Journals
cli-arg-journal-import-file = Was `portolan journal export` geschrieben hat, JSON-Zeilen oder Parquet; - für die Standardeingabe
cli-arg-journal-import-journal = Die Datei des Journals
cli-arg-journal-prune-keep = Wie viele Tage Datensätze aufbewahrt werden
cli-arg-journal-prune-max-size = Wie groß das Journal sein darf, in MiB
cli-arg-journal-prune-journal = Die Datei des Journals
cli-arg-pick-range = Nur Nummern dieses Bereichs
cli-arg-pick-count = Wie viele Nummern
cli-arg-pick-udp = Für UDP; sonst für TCP
cli-arg-pick-near = Die diesem Port nächsten statt beliebiger
cli-arg-pick-seed = Zum selben Startwert dieselben Nummern
cli-arg-pick-check = Sagen, ob dieser Port geeignet ist; Exit-Code 1, wenn nicht
cli-arg-sources-id = Eine Quelle, über ihre Id
cli-arg-registry-ghosts-range = Nur Registrierungen dieses Bereichs
cli-arg-help = Hilfe ausgeben
cli-arg-version = Version ausgeben
cli-arg-registry-update-from = Das Register, wie die IANA es veröffentlicht, XML oder CSV
cli-arg-registry-diff-old = Ein Register: XML oder CSV der IANA oder eine Tabelle von Portolan
cli-arg-registry-diff-new = Das andere Register
cli-arg-registry-history-query = Ein Port, ein Bereich oder ein Dienst
cli-arg-registry-search-words = Ein Wort; alle müssen vorkommen
cli-arg-completions-shell = bash, elvish, fish, powershell oder zsh

cli-label-error = Fehler:
cli-label-warning = Warnung:
cli-label-hint = Hinweis:

cli-error-io = Ausgabe oder Eingabe fehlgeschlagen: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = für die Sprache „{ $language }“ gibt es keine Texte
cli-hint-languages = verfügbare Sprachen: { $languages }

cli-error-query = „{ $query }“: { $reason }
cli-error-query-line = Zeile { $line }, „{ $query }“: { $reason }
cli-error-query-empty = es ist nichts gefragt
cli-error-query-too-long = eine Abfrage hat höchstens { $limit } Bytes
cli-error-query-transport-alone = auf das Transportprotokoll folgt weder Port noch Name
cli-error-query-transport = kein Transportprotokoll mit Portnummern heißt „{ $transport }“
cli-error-query-number = das ist weder ein Port noch ein Bereich
cli-error-query-too-high = der höchste Port ist 65535
cli-error-query-backwards = der Bereich läuft vom höheren zum niedrigeren Port
cli-error-query-encoding = das ist kein UTF-8
cli-error-name = unter diesem Namen ist kein Dienst registriert
cli-error-name-transport = { $name } ist registriert, aber nicht für { $transport }
cli-error-source = keine Quelle hat die Id „{ $id }“
cli-hint-sources = `portolan sources` listet sie auf
cli-error-history = über „{ $query }“ ist nichts bekannt
cli-error-search = nichts passt zu „{ $words }“
cli-hint-ports = Ports gehen von 0 bis 65535
cli-hint-forms = Abfragen sehen aus wie 2908, tcp/2908, 2900-2910 oder postgresql
cli-hint-transports = die Transportprotokolle sind tcp, udp, sctp und dccp
cli-hint-names = ähnliche Namen: { $names }
cli-hint-name-transport = `portolan { $name }` zeigt, wo
cli-hint-search = `portolan registry search WORD` sieht auch in den Beschreibungen nach

cli-error-usage = die Argumente passen nicht: { $reason }
cli-error-usage-unknown = unbekanntes Argument { $argument }
cli-error-usage-value = { $argument } kann nicht „{ $value }“ sein
cli-error-usage-no-value = { $argument } braucht einen Wert
cli-error-usage-missing = { $argument } fehlt
cli-error-usage-conflict = { $argument } und { $other } schließen sich aus
cli-error-usage-query-and-command = eine Abfrage und ein Befehl schließen sich aus
cli-hint-command-name = ein Dienst, der wie ein Befehl heißt: portolan -- NAME
cli-hint-help = `portolan --help` listet auf, was es gibt
cli-hint-values = mögliche Werte: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = das ist keine Registertabelle
cli-error-table-format = diese Tabelle hat das Format { $format }, das diese Version nicht liest
cli-error-table-truncated = die Tabelle ist abgeschnitten
cli-error-table-damaged = die Tabelle ist beschädigt: Ihre Prüfsumme stimmt nicht
cli-hint-damaged-table = verwendet wird das mitgelieferte Register vom { $date }; `portolan registry update` schreibt eine neue Tabelle

cli-error-import = { $file }, Zeile { $line }: { $reason }
cli-error-import-empty = die Datei ist leer
cli-error-import-truncated = die Datei ist abgeschnitten
cli-error-import-too-large = die Datei ist größer als 64 MiB
cli-error-import-too-long = ein Feld ist länger als 32 KiB, oder es gibt mehr als eine Million Einträge
cli-error-import-other = das ist nicht das Portregister der IANA
cli-error-import-no-records = sie enthält keinen Eintrag
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } kann nicht „{ $value }“ sein
cli-hint-import = nichts wurde geändert; das Register der IANA liegt unter https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = das System nennt kein Verzeichnis für die Daten dieses Benutzers
cli-error-update-older = das Register der Datei vom { $new } ist älter als das verwendete vom { $current }
cli-error-update-too-few = die Datei hat { $new } Einträge, das verwendete Register { $current }: Sie sieht abgeschnitten aus
cli-error-update-too-large = das Register ist zu groß für eine Tabelle
cli-hint-update-older = nichts wurde geändert; um zum mitgelieferten Register zurückzukehren, { $file } entfernen
cli-hint-update-too-few = nichts wurde geändert; die Datei noch einmal holen
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = der Server antwortete { $status }
cli-error-fetch-no-certificates = das System hat keine vertrauenswürdigen Zertifikate
cli-error-fetch-plain = { $address }: Nur https-Adressen werden abgerufen
cli-hint-fetch = nichts wurde geändert; eine anders beschaffte Datei lässt sich einlesen: `portolan registry update FILE`
cli-update-current = Das Register vom { $date } ist das neueste, das es gibt; nichts wurde geändert.
cli-update-done = { $changes ->
    [0] Das Register vom { $to } wird nun verwendet, { $rows } Einträge; kein Eintrag weicht vom Register vom { $from } ab.
    [one] Das Register vom { $to } wird nun verwendet, { $rows } Einträge; { $changes } Änderung seit { $from }.
   *[other] Das Register vom { $to } wird nun verwendet, { $rows } Einträge; { $changes } Änderungen seit { $from }.
}
cli-diff-summary = Von { $old } bis { $new }: { $added } hinzugefügt, { $removed } entfernt, { $changed } geändert.
cli-history-summary = { $query }: { $changes ->
    [0] keine Änderung
    [one] { $changes } Änderung
   *[other] { $changes } Änderungen
} in { $snapshots } Momentaufnahmen des Registers von { $first } bis { $last }.

cli-error-observe-sockets = die Socket-Liste des Kernels konnte nicht gelesen werden: { $reason }
cli-error-observe-system = dieses System wird nicht unterstützt
cli-hint-observe-system = `portolan PORT` zeigt die Befehle, die dieses System hat
cli-error-watch-terminal = --watch braucht ein Terminal
cli-hint-watch-terminal = ohne --watch wird dasselbe einmal ausgegeben
cli-error-recorded-too-large = größer als { $limit }
cli-error-recorded-truncated = das JSON ist in Zeile { $line }, Spalte { $column } abgeschnitten
cli-error-recorded-malformed = das ist nicht das JSON einer Beobachtung: { $reason }
cli-error-recorded-kind = das ist JSON der Art „{ $kind }“, nicht der Art „here“
cli-error-recorded-other = das ist JSON, aber nicht das einer Beobachtung
cli-error-recorded-schema = die Version des Schemas ist { $schema }; dieses Programm liest { $known }
cli-error-recorded-word = { $place }: „{ $word }“ ist hier nicht bekannt
cli-error-recorded-index = { $place }: Es gibt kein Element { $index }
cli-error-recorded-missing = { $place } fehlt
cli-error-recorded-twice = Prozess { $pid } ist zweimal aufgeführt
cli-hint-recorded = `portolan here --json > FILE` erzeugt eine Aufzeichnung
cli-hint-recorded-schema = die Version von Portolan, die sie erzeugt hat, kann sie lesen
cli-hint-recorded-word = die Aufzeichnung ist beschädigt oder stammt von einer neueren Version von Portolan
cli-error-policy = { $file }, Zeile { $line }, Spalte { $column }: { $reason }
cli-hint-policy = nichts wurde geändert oder verglichen; docs/policy.md beschreibt die Datei
cli-policy-saved = { $file }: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
} geschrieben.
cli-policy-rewritten = { $file }: { $new } hinzugefügt, { $gone } entfernt, { $different } geändert, { $kept } unverändert.
cli-policy-suspicious = { $count ->
    [one] { $count } Listener zeigt
   *[other] { $count } Listener zeigen
} ein Warnzeichen: why im Eintrag nennt es; nur behalten, was dort sein soll
cli-policy-check-suspicious = { $count ->
    [one] { $count } Listener zeigt
   *[other] { $count } Listener zeigen
} ein Warnzeichen, was auch immer die Richtlinie sagt: portolan here --only suspicious
cli-policy-unseen = nicht alles war zu sehen; der Richtlinie kann also etwas fehlen:
cli-here-nothing = Hier lauscht nichts.
cli-here-no-match = Hier passt nichts.
cli-here-nothing-on = Auf { $query } lauscht hier nichts.
cli-here-nothing-on-answer = Auf { $query } lauscht hier nichts. { $answer }
cli-here-layers = Sockets: { $sockets }. Besitzer: { $owners }.
cli-here-layer-none = keine
cli-here-bpf-refused = Kein BPF-Programm: { $reason }.
cli-here-recorded = Eine Aufzeichnung vom { $observed }, nicht dieser Rechner, wie er jetzt ist.
cli-here-recorded-sometime = Eine Aufzeichnung ohne Datum, nicht dieser Rechner, wie er jetzt ist.
cli-here-recorded-narrowed = Sie enthält nur, wonach bei der Aufnahme gefragt wurde: Was nicht darin steht, kann da gewesen sein.
cli-here-recorded-open = Sie enthält keine Verbindungen: Sie wurde ohne --all aufgenommen.
cli-here-recorded-own = Sie enthält einen einzigen Netzwerk-Namespace: Sie wurde mit --netns own aufgenommen.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q Ende  p Pause  t TCP  u UDP  e nur erreichbare  / Filter  r jetzt prüfen  ↑↓ PgUp PgDn blättern
cli-watch-paused = angehalten
cli-watch-new = neu
cli-watch-closed = geschlossen
cli-watch-filter = Filter: { $text }
cli-watch-tcp-off = TCP aus
cli-watch-udp-off = UDP aus
cli-watch-exposed = nur erreichbare

cli-ghosts-summary = { $count ->
    [one] { $count } Registrierung ist
   *[other] { $count } Registrierungen sind
} nur benannt: Kein Dokument, keine Software, keine Liste kennt sie.
cli-pick-too-few = { $count ->
    [one] nur { $count } Nummer aus { $range } ist geeignet
   *[other] nur { $count } Nummern aus { $range } sind geeignet
}
cli-sources-facts = { $count ->
    [one] { $count } Fakt
   *[other] { $count } Fakten
}

cli-stats-registry = Register der IANA vom { $date }
cli-stats-rows = { $count } Einträge
cli-stats-names = { $count } Dienstnamen
cli-stats-names-without-port = { $count } Einträge mit Namen und ohne Port
cli-stats-tcp-names = { $count } Einträge mit Namen und TCP-Port
cli-stats-udp-names = { $count } Einträge mit Namen und UDP-Port
cli-stats-sctp-names = { $count } Einträge mit Namen und SCTP-Port
cli-stats-dccp-names = { $count } Einträge mit Namen und DCCP-Port
cli-stats-tcp-ports-assigned = { $count } der TCP-Ports unter 49152 zugewiesen
cli-stats-tcp-ports-reserved = { $count } davon reserviert
cli-stats-tcp-ports-unassigned = { $count } davon nicht zugewiesen
cli-stats-tcp-ports-without-row = { $count } davon ohne Eintrag
cli-stats-udp-ports-assigned = { $count } der UDP-Ports unter 49152 zugewiesen
cli-stats-udp-ports-reserved = { $count } davon reserviert
cli-stats-udp-ports-unassigned = { $count } davon nicht zugewiesen
cli-stats-udp-ports-without-row = { $count } davon ohne Eintrag
cli-stats-references = { $count } benannte Einträge, die auf ein Dokument verweisen
cli-stats-unauthorised = { $count } Einträge mit gemeldeter unbefugter Nutzung
cli-stats-holders = { $count } Inhaber
cli-stats-snapshots = { $count } Momentaufnahmen im Verlauf
cli-stats-changes = { $count } Änderungen im Verlauf

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] { $count } lauschender Socket wird beobachtet
   *[other] { $count } lauschende Sockets werden beobachtet
}, { $how }.
cli-watch-by-events = über Ereignisse des Kernels
cli-watch-by-closes = durch wiederholtes Nachsehen; Schließungen meldet der Kernel
cli-watch-by-polling = durch wiederholtes Nachsehen
cli-watch-journal = Aufgezeichnet wird in { $file }.
cli-watch-no-journal = Nichts wird aufgezeichnet.
cli-watch-unrecorded = was geschieht, wird nicht aufgezeichnet: { $reason }
cli-watch-recorded = Was geschieht, wird wieder aufgezeichnet.
cli-watch-blind = der Rechner konnte nicht untersucht werden: { $reason }
cli-watch-more = { $count ->
    [one] und { $count } weitere Änderung
   *[other] und { $count } weitere Änderungen
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } ist nicht erreichbar: { $reason }
cli-sink-exchange = { $address } hat es nicht angenommen: { $reason }
cli-sink-busy = { $address } antwortete { $status }; es wird erneut versucht
cli-sink-refused = { $address } antwortete { $status }; es wird aufgegeben
cli-sink-run = { $program } kann nicht ausgeführt werden: { $reason }
cli-sink-ended-status = { $program } endete mit Exit-Status { $status }
cli-sink-ended-signal = { $program } wurde durch ein Signal beendet
cli-sink-ended-time = { $program } brauchte zu lange und wurde beendet
cli-sink-full = { $count ->
    [one] für { $count } Änderung war kein Platz; sie wurde verworfen
   *[other] für { $count } Änderungen war kein Platz; sie wurden verworfen
}
cli-sink-spool-in-use = ein anderer watch-Lauf verwendet { $file }
cli-sink-spool = { $file } kann nicht geschrieben werden: { $reason }
cli-sink-spool-full = { $count ->
    [one] der zugeteilte Plattenplatz ist voll: die älteste Änderung wurde verworfen
   *[other] der zugeteilte Plattenplatz ist voll: die { $count } ältesten Änderungen wurden verworfen
}
cli-sink-certificates = dieses System hat keine Zertifikate, um die Gegenseite zu prüfen
cli-sink-listen = auf { $address } kann nicht gelauscht werden: { $reason }
cli-sink-thread = es konnte kein Thread gestartet werden: { $reason }
cli-error-sink = { $value } ist kein Ziel
cli-error-sink-server = { $value } ist kein Syslog-Server
cli-error-sink-path = { $value } ist kein absoluter Pfad
cli-error-sink-list = { $value } ist keine JSON-Liste von Zeichenketten
cli-error-sink-url = die Adresse des Webhooks ist weder eine http- noch eine https-Adresse
cli-error-sink-system = { $value } gibt es auf diesem System nicht
cli-hint-sink = Ziele sind journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] und desktop
cli-error-secret = das Geheimnis des Webhooks in { $file } ist nicht verwendbar: { $reason }
cli-secret-read = es kann nicht gelesen werden ({ $reason })
cli-secret-exposed = andere dürfen die Datei lesen
cli-secret-base64 = was auf whsec_ folgt, ist kein Base64
cli-secret-length = es hat { $count } Bytes und muss 24 bis 64 haben
cli-secret-lines = erwartet werden eine bis vier Zeilen
cli-error-watch-changes = Änderungen können nicht mehr gelesen werden: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Journal: { $file }
cli-journal-records = { $count ->
    [one] { $count } Datensatz
   *[other] { $count } Datensätze
}
cli-journal-standing = { $count ->
    [one] { $count } Socket ist offen, soweit aufgezeichnet
   *[other] { $count } Sockets sind offen, soweit aufgezeichnet
}
cli-journal-bytes = { $count } KiB auf der Platte
cli-journal-span = Von { $first } bis { $last }
cli-journal-hosts = Rechner: { $hosts }
cli-journal-imported = Aufgenommen: { $written }. Schon vorhanden: { $known }. Abgelehnt: { $refused }.
cli-journal-refused = Zeile { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } Datensatz wurde entfernt.
   *[other] { $count } Datensätze wurden entfernt.
}
cli-history-nothing = Aus dieser Zeit ist nichts aufgezeichnet.
cli-history-nothing-on = Zu { $query } ist nichts aufgezeichnet.
cli-error-history-host = von einem Rechner namens { $host } ist nichts aufgezeichnet
cli-hint-history-host = `portolan journal info` nennt die Rechner
cli-diff-nothing = Kein Unterschied.
cli-diff-unwatched = Am { $time } hat niemand beobachtet: Gezeigt wird der Stand vom { $last }.
cli-error-diff-side = { $side } ist kein Zeitpunkt, und eine solche Datei gibt es nicht
cli-hint-diff-side = ein Zeitpunkt ist now, yesterday, today, boot, 2h, 3d oder 2026-11-20T10:00:00Z; eine Datei ist, was `portolan here --json` geschrieben hat
cli-error-diff-before = vom { $time } oder aus der Zeit davor ist nichts aufgezeichnet
cli-hint-diff-before = `portolan journal info` sagt, von wann an es Datensätze gibt
cli-error-time = { $time } ist kein Zeitpunkt
cli-hint-time = Zeitpunkte sind 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot und now; in UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = es gibt kein Verzeichnis für ein Journal
cli-hint-journal-nowhere = seine Datei mit --journal angeben
cli-hint-journal-none = `portolan watch` legt eines an; --journal nennt eine andere Datei
cli-journal-not-there = es gibt kein Journal
cli-journal-newer = es stammt von einem neueren Portolan: Sein Format ist { $found }, und diese Version kennt { $known }
cli-journal-older = es stammt von einem älteren Portolan: `portolan watch --once` bringt es auf den neuesten Stand
cli-journal-not-one = die Datei ist kein Journal von Portolan ({ $reason })
cli-journal-damaged = die Datei ist beschädigt ({ $reason })
cli-journal-unsafe = andere könnten es ändern ({ $reason })
cli-journal-full = die Platte ist voll
cli-journal-unwritable = es kann nicht geschrieben werden ({ $reason })
cli-journal-busy = ein anderer Prozess schreibt gerade hinein
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Den Atlas, eine Seite je Port, für Browser bereitstellen.
cli-about-feedback = Zeigen, was zu den Seiten des Atlas gesagt wurde.
cli-arg-serve-listen = Adresse und Port, auf denen gelauscht wird; 127.0.0.1 erreicht nur dieser Rechner
cli-arg-serve-address = Die Adresse, unter der der Atlas aufgerufen wird, etwa https://ports.example
cli-arg-serve-share-this-machine = Allen, die den Server erreichen, zeigen, was auf diesem Rechner lauscht
cli-arg-serve-database = Wo Rückmeldungen gespeichert werden: eine Datei für SQLite oder postgres://…
cli-arg-serve-log = Ab welcher Stufe Ereignisse protokolliert werden: error, warn, info, debug
cli-arg-feedback-page = Nur zu dieser Seite, etwa port/2908
cli-arg-feedback-of = Nur in dieser Sprache
cli-arg-feedback-days = Nur aus so vielen der letzten Tage
cli-arg-feedback-tally = Stattdessen die Antworten je Seite und Sprache zählen
cli-arg-feedback-database = Wo sie gespeichert sind: eine Datei von SQLite oder postgres://…
cli-serve-started = Der Atlas ist unter { $address } erreichbar; Strg-C beendet ihn.
cli-error-listen = auf { $address } kann nicht gelauscht werden: { $reason }
cli-hint-listen = Ein anderer Port wird mit --listen 127.0.0.1:PORT angegeben.
cli-error-address = „{ $address }“ ist keine Adresse, unter der der Atlas aufgerufen werden kann
cli-hint-address = Sie besteht aus http:// oder https:// und einem Host, wenn nötig mit Port; kein Pfad und kein Schrägstrich am Ende.
cli-error-start = der Server kann nicht gestartet werden: { $reason }
cli-error-database = die Datenbank kann nicht verwendet werden: { $reason }
cli-hint-database = Eine andere wird mit --database FILE oder --database postgres://USER@HOST/NAME angegeben.
cli-about-export = Den Atlas als Dateien schreiben, für einen beliebigen Server oder ganz ohne.
cli-arg-export-folder = Das Verzeichnis; es wird angelegt oder stammt von einem früheren Export
cli-arg-export-languages = In diesen Sprachen, durch Kommas getrennt, oder `all` für alle; sonst nur in der des Lesers
cli-arg-export-ports = Seiten für alle Ports oder für die dokumentierten: all, documented
cli-arg-export-address = Wo die Dateien zu erreichen sein werden, etwa https://ports.example: für kanonische Links und die Sitemap
cli-arg-export-no-gzip = Ohne gepackte Kopie jeder Datei
cli-export-done = { $written ->
    [one] { $written } Seite wurde
   *[other] { $written } Seiten wurden
} in { $folder } geschrieben; schon vorhanden: { $kept }.
cli-error-export-folder = { $folder } enthält Dateien, die nicht aus einem Export stammen
cli-hint-export-folder = Ein leeres Verzeichnis angeben oder eines, das es noch nicht gibt.
cli-error-export-write = { $file } kann nicht geschrieben werden: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = Einen Dienst fragen, was er spricht: Protokoll, Produkt, TLS, offenes Relay, und ob er dort hingehört.
cli-about-scan = Die offenen Ports der eigenen Rechner finden und jeden fragen, was er spricht.
cli-arg-probe-targets = Was gefragt wird: HOST:PORT, udp/HOST:PORT, eine URL; auch mehrere; oder -, um je Zeile eines von der Standardeingabe zu lesen
cli-arg-probe-udp = Über UDP fragen, wo ein Ziel nichts anderes sagt
cli-arg-probe-intensity = Wie viel gefragt wird: 0 hört nur zu, 1 fragt, was die Nummer nahelegt, 9 fragt alles
cli-arg-probe-timeout = Wie viele Sekunden auf einen stummen Dienst gewartet wird
cli-arg-probe-rate = Höchstens so viele Verbindungen pro Sekunde beginnen
cli-arg-probe-at-once = So viele Endpunkte gleichzeitig fragen; weniger, wo dieser Prozess nicht so viel öffnen darf
cli-arg-probe-industrial = Auch Steuerungen fragen, und zwar nur danach, was sie sind
cli-arg-probe-canary = Relays mit einem Listener auf diesem Port nachweisen, den der Dienst unter dieser Adresse erreicht; sonst werden nur Dienste in der Nähe geprüft
cli-arg-scan-targets = Ein Rechner, eine Adresse, ein Block wie 10.0.0.0/24 oder eine Datei mit einem davon je Zeile
cli-arg-scan-ports = Ports: Nummern und Bereiche mit Kommas getrennt, top (wo Dienste wahrscheinlich sind) oder named (was das Register benennt)
cli-arg-scan-exclude = Rechner und Blöcke, die ausgelassen werden; mehrere mit Kommas getrennt
cli-arg-scan-resume = In dieser Datei festhalten, wie weit der Scan ist, und von dort weitermachen
cli-arg-scan-i-own-this = Bestätigen, dass öffentliche Adressen die eigenen sind und gescannt werden dürfen
cli-arg-scan-connect = Zu jedem Port eine Verbindung aufbauen, auch wo schnellere Wege erlaubt sind
cli-arg-scan-no-probe = Die offenen Ports auflisten und nichts fragen
cli-arg-scan-intensity = Wie viel gefragt wird: 0 hört nur zu, 1 fragt, was die Nummer nahelegt, 9 fragt alles
cli-arg-scan-timeout = Wie viele Sekunden auf einen stummen Port oder Dienst gewartet wird
cli-arg-scan-rate = Höchstens so viele Verbindungen pro Sekunde beginnen
cli-arg-scan-at-once = So viele Endpunkte gleichzeitig fragen; weniger, wo dieser Prozess nicht so viel öffnen darf
cli-arg-scan-industrial = Auch Steuerungen fragen, und zwar nur danach, was sie sind
cli-arg-scan-canary = Relays mit einem Listener auf diesem Port nachweisen, den der Dienst unter dieser Adresse erreicht
cli-arg-here-probe = Jeden Listener fragen, was er spricht, unter seiner eigenen Adresse und in seinem eigenen Netzwerk-Namespace

cli-error-probe-target = „{ $target }“ ist kein Ziel
cli-error-probe-port = „{ $target }“ hat keinen Port von 1 bis 65535
cli-error-probe-no-port = „{ $target }“ nennt keinen Port
cli-error-probe-scheme = der Dienst zu „{ $target }“ ist unbekannt
cli-error-probe-transport = „{ $target }“: Nur Dienste über TCP und UDP können gefragt werden
cli-error-probe-resolve = { $target }: Der Name hat keine Adresse: { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } ist eine öffentliche Adresse
cli-hint-scan-public = nur scannen, was einem selbst gehört; --i-own-this bestätigt, dass es so ist
cli-error-scan-empty = es gibt nichts zu scannen
cli-error-scan-too-many = { $count } Endpunkte sind zu viele; die Grenze ist { $limit }
cli-error-scan-ports = „{ $ports }“ ist kein Port, kein Bereich und keine Liste von Ports
cli-hint-scan-ports = 22,80,8000-8100, top oder named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = ein Rechner, eine Adresse, ein Block wie 10.0.0.0/24 oder eine Datei mit einem davon je Zeile
cli-error-scan-resume = die Datei von --resume gehört zu einem anderen Scan
cli-hint-scan-resume = dieselben Rechner und Ports angeben oder eine andere Datei
cli-scan-plan-syn = { $ports ->
    [one] { $ports } TCP-Port
   *[other] { $ports } TCP-Ports
} auf { $hosts ->
    [one] { $hosts } Rechner
   *[other] { $hosts } Rechnern
}: Scan mit SYN-Segmenten
cli-scan-plan-connect = { $ports ->
    [one] { $ports } TCP-Port
   *[other] { $ports } TCP-Ports
} auf { $hosts ->
    [one] { $hosts } Rechner
   *[other] { $hosts } Rechnern
}: Scan durch Verbindungsaufbau
cli-scan-plan-rate = höchstens pro Sekunde: { $rate }

cli-probe-speaks = { $target } spricht { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } spricht { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = { $target } spricht vielleicht { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } spricht vielleicht { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = { $target } ist offen und sagte nichts Bekanntes ({ $time } ms).
cli-probe-never-asked = { $target } ist offen und wird nicht gefragt: Was an diese Nummer geht, könnte gedruckt werden ({ $time } ms).
cli-probe-closed = { $target } ist geschlossen ({ $time } ms).
cli-probe-silent = { $target } antwortete nicht ({ $time } ms).
cli-probe-unreachable = { $target } ist nicht erreichbar ({ $time } ms).
cli-probe-failed = { $target } konnte von hier aus nicht gefragt werden ({ $time } ms).
cli-probe-label-relay = Relay
cli-probe-label-verdict = Bewertung
cli-probe-label-because = Grund
cli-probe-label-tls = TLS
cli-probe-label-certificate = Zertifikat
cli-probe-label-evidence = Beleg
cli-probe-relay-refused = gibt nicht weiter, was Fremde senden
cli-probe-relay-answers = antwortet wie ein Proxy ({ $forms }); nichts kam an
cli-probe-relay-proven = offenes Relay, nachgewiesen: ein Token von uns kam hindurch an ({ $forms })
cli-probe-certificate = für { $subject } ({ $names }), ausgestellt von { $issuer }, gültig bis { $until }
cli-probe-certificate-own = für { $subject } ({ $names }), selbst ausgestellt, gültig bis { $until }
cli-probe-tls-failed = darin war nichts zu sehen: { $reason }
