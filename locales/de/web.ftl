# The German words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = Zum Inhalt springen
web-more = Weitere Seiten des Atlas
web-language = Sprache
web-registry-of = Register der IANA vom { $date }.

web-search = Suchen
web-search-label = Einen Port, einen Bereich, einen Dienst oder ein Produkt suchen
web-search-hint = 2908, postgresql…

web-chart = Die Karte
web-lists = Listen
web-sources = Quellen
web-compare = Vergleichen
web-api = Für Programme
web-here = Dieser Rechner
web-settings = Sprache und Farben

# A port’s page.
web-steps = Andere Nummern und Transportprotokolle
web-previous = Die Nummer davor:
web-next = Die nächste Nummer:
web-all-transports = Alle
web-contents = Auf dieser Seite
web-forms = Dasselbe für Programme
web-compare-with = Mit anderen vergleichen
web-cite = Diese Seite zitieren
web-citation = Portolan, „{ $title }“ Register der IANA vom { $date }. { $address }
web-read = lesen
web-report = Einen Fehler auf dieser Seite melden
web-report-public = öffentlich melden
web-report-title = Fehler in { $subject }
web-known-specified = spezifiziert
web-known-registered = registriert
web-known-documented = dokumentiert
web-known-observed = beobachtet
web-known-reported = gemeldet

web-helpful = War diese Seite hilfreich?
web-face-yes = Ja
web-face-partly = Teilweise
web-face-no = Nein

# Errors: what happened, and what the reader can do.
web-error-request = Diese Anfrage ist nicht verständlich
web-error-request-help = Am besten mit der Suche oben beginnen.
web-error-form = Dieses Formular wurde nicht von hier gesendet oder ist zu alt
web-error-form-help = Das Formular neu öffnen und noch einmal senden.
web-error-forbidden = Das wird nur auf dem Rechner selbst gezeigt
web-error-forbidden-help = Den Atlas auf dem Rechner öffnen, der ihn bereitstellt, oder ihn mit --share-this-machine starten.
web-error-not-found = Diese Seite gibt es nicht
web-error-not-found-help = Ports haben die Nummern 0 bis 65535. Die Suche oben findet Nummern, Namen und Produkte.
web-error-method = Das ist mit dieser Seite nicht möglich
web-error-timeout = Das hat zu lange gedauert
web-error-again-help = Bitte in Kürze noch einmal versuchen.
web-error-too-large = Das Gesendete ist zu groß
web-error-too-large-help = Ein Kommentar hat höchstens 2.000 Zeichen.
web-error-host = Gefragt war ein anderer Server
web-error-host-help = Den Atlas unter seiner eigenen Adresse öffnen; solange er diesen Rechner zeigt, antwortet er unter keinem anderen Namen.
web-error-too-many = Das wurde zu oft gesendet
web-error-ours = Auf dem Server ist ein Fehler aufgetreten
web-error-ours-help = Der Fehler liegt nicht bei Ihnen und wurde protokolliert. Bitte in Kürze noch einmal versuchen.
web-error-busy = Der Server bedient schon so viele, wie er kann

# The front page.
web-home-title = Eine Karte aller 65.536 Ports
web-home-about = Was jeder TCP- und UDP-Port sein sollte: wer ihn innehat, welche Software ihn verwendet, was darauf gemeldet wurde. Jede Aussage hat ihre Quelle.
web-chart-alt = Die Karte: 256 Reihen zu je 256 Ports, von 0 in der ersten Ecke bis 65535 in der letzten, gefärbt nach dem, was über jeden bekannt ist.
web-chart-hint = Eine Nummer auf der Karte wählen: durch Zeigen, durch Berühren oder mit den Pfeiltasten und der Eingabetaste.
web-chart-assigned = zugewiesen und dokumentiert
web-chart-software = Software darauf bekannt
web-chart-malware = Malware darauf gemeldet
web-chart-blocked = von Browsern gesperrt
web-chart-here = lauscht auf diesem Rechner
web-chart-in = Vergrößern
web-chart-out = Verkleinern
web-chart-table = Die Karte als Tabelle
web-chart-link = Link zu dieser Ansicht
web-chart-range-system = Systemports
web-chart-range-user = Benutzerports
web-chart-range-dynamic = dynamische Ports

# Search and lists.
web-search-of = Suche: { $query }
web-search-forms = Eine Nummer (2908), ein Bereich (2900-2910), ein Name (postgresql), ein Produkt (Grafana) oder Wörter einer Beschreibung.
web-goes-on = Weiter ab { $from }
web-found = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
web-found-none = Nichts gefunden, auch nichts ähnlich Geschriebenes.
web-found-near = Nichts gefunden. Ist eines davon gemeint?
web-search-script = Dies sind Dateien, und kein Server antwortet: Die Suche braucht JavaScript.
web-list-named-only = Nur benannt
web-list-named-only-about = Registrierungen, für die nichts als ihr Eintrag im Register spricht: kein Dokument, keine bekannte Software, keine Liste.
web-list-new = Neu in diesem Jahr
web-list-new-about = Registrierungen mit einem Datum aus dem Jahr, aus dem das Register stammt.
web-list-removed = Entfernt
web-list-removed-about = Registrierungen, die eine frühere Momentaufnahme des Registers enthält und die nächste nicht. Das Datum ist das der ersten Momentaufnahme ohne sie.
web-list-categories = Nach Kategorie
web-list-categories-about = Software, die bekanntermaßen einen Port verwendet, nach ihrem Zweck.
web-list-organisations = Nach Organisation
web-list-organisations-about = Wer Registrierungen innehat, nach der Zahl der Einträge; die hundert mit den meisten.
web-list-organisation = Organisation oder Person
web-sources-about = Alles, was hier gesagt wird, beruht auf einer dieser Quellen.
web-facts = { $count ->
    [one] { $count } Fakt
   *[other] { $count } Fakten
}
web-facts-more = Es gibt noch mehr; alle zeigt:
web-compare-label = Ports, bis zu sechs
web-compare-of = { $ports } im Vergleich
web-compare-files = Dies sind Dateien, und kein Server stellt Seiten zusammen: Mit JavaScript stehen sie hier nebeneinander.
web-compare-here = Port { $port } hat hier keine Seite.
web-api-about = Alles gibt es auch für Programme: die Objekte, die portolan --json ausgibt, mit ETag, von jeder Webseite aus lesbar.
web-api-example = Beispiel:
web-api-try = Ausprobieren
web-api-ask = Abfragen
web-api-answer = Die Antwort
web-api-cut = Die Antwort geht weiter; das ist ihr Anfang.
web-api-none = Es kam keine Antwort.

# This machine.
web-here-about = Was auf dem Rechner lauscht, der diese Seite bereitstellt, Stand
web-here-live = wird laufend aktualisiert
web-here-since = Seit
web-here-since-about = Seit wann etwas da ist: aus dem Journal, das „portolan watch“ führt.

# Opinions and settings.
web-copy = Kopieren
web-copied = Kopiert
web-thanks = Danke.
web-thanks-kept = Ihre Meinung wurde gespeichert, und nichts, was sagt, wer Sie sind.
web-say-more = Mehr sagen
web-back = Zurück zur Seite
web-reason = Was stimmt nicht? (optional)
web-reason-mistake = Etwas ist falsch
web-reason-missing = Etwas fehlt
web-reason-unclear = Es ist schwer verständlich
web-reason-translation = Die Übersetzung ist schlecht
web-reason-display = Es sieht nicht gut aus oder funktioniert nicht richtig
web-comment = In eigenen Worten (optional)
web-comment-note = Bis zu 2.000 Zeichen. Eine Quelle hilft am meisten. Namen und Adressen bitte weglassen.
web-send = Senden
web-theme = Farben
web-theme-system = Wie im System
web-theme-light = Hell
web-theme-dark = Dunkel
web-remember = In einem Cookie ein Jahr lang merken
web-remember-note = Sonst bleiben die Farben, bis der Browser geschlossen wird, und die Sprache ist die in der Adresse der Seite.
web-apply = Übernehmen
