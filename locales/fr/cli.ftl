# The French words of the command line: help, errors, results of `portolan registry`. Before : ; ? ! and inside « » stands U+00A0.

cli-help-usage = Utilisation :
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Commandes
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-after =
    Codes de retour : 0 réponse donnée ; 1 rien trouvé ; 2 une partie de l’entrée ou la commande n’a pas pu recevoir de réponse.
    Un service qui porte le nom d’une commande : portolan -- NAME

cli-about = Dit ce qui devrait se trouver sur ce port, avec une source derrière chaque ligne.
cli-about-registry = Le registre de l’IANA lui-même : le mettre à jour, le comparer, remonter dans le temps, y chercher.
cli-about-registry-update = Importe un registre plus récent ; sans FILE ni URL, celui de l’IANA.
cli-about-registry-diff = Montre ce qui diffère dans le registre B ; sans B, dans celui en usage.
cli-about-registry-history = Montre tous les changements d’un port ou d’un nom depuis 2013.
cli-about-registry-search = Cherche des mots dans les noms, les descriptions et les attributaires.
cli-about-registry-ghosts = Liste les enregistrements que rien n’atteste hormis leur entrée.
cli-about-here = Montre ce qui est lié à des ports sur cette machine, et qui est derrière.
cli-about-watch = Signale quand quelque chose se met à l’écoute, cesse de l’être ou change, et l’enregistre.
cli-about-history = Montre ce qui s’est passé sur un port : depuis quand, qui y était avant, combien de redémarrages.
cli-about-diff = Montre ce qui écoute maintenant et n’écoutait pas alors : compare deux moments, ou deux relevés.
cli-about-journal = Le journal que tient `portolan watch` : son contenu, ce qui en sort, ce qui y entre.
cli-about-journal-info = Dit ce que contient le journal.
cli-about-journal-export = Écrit les entrées du journal en lignes JSON ou en Parquet.
cli-about-journal-import = Intègre les entrées d’un autre journal ; ce qui s’y trouve déjà est omis.
cli-about-journal-prune = Supprime ce qui est plus ancien, ou en plus, que ce qui doit être conservé.
cli-about-pick = Trouve un numéro pour un nouveau service, ou dit si un numéro convient.
cli-about-sources = Affiche la bibliographie, ou les faits d’une source.
cli-about-registry-stats = Compte ce que contient le registre.
cli-about-completions = Affiche le script de complétion d’un interpréteur de commandes.
cli-about-man = Affiche la page de manuel.

cli-arg-queries = Un port (2908, tcp/2908, 2908/udp), une plage (2900-2910), un service (postgresql) ; plusieurs possibles ; ou - pour lire une requête par ligne sur l’entrée standard
cli-arg-brief = N’afficher que la réponse, une ligne chacune
cli-arg-no-here = Ne pas examiner cette machine ; sinon, la réponse pour un seul port dit ce qui y écoute ici
cli-arg-json = Afficher du JSON, un objet par ligne ; équivaut à --format json
cli-arg-format = text, json, markdown, tsv ou csv ; text dans un terminal, tsv dans un tube
cli-arg-color = auto, always ou never
cli-arg-lang = Langue des textes : { $languages } ; sinon, LANGUAGE, LC_ALL, LC_MESSAGES ou LANG en décide
cli-arg-here-queries = Ceux-ci seulement : un port, une plage, un service ou un logiciel ; tous si rien n’est indiqué
cli-arg-here-tcp = TCP seulement
cli-arg-here-udp = UDP seulement
cli-arg-here-all = Aussi les connexions, les sockets liées et les sockets brutes
cli-arg-here-exposed = Seulement ce que d’autres machines peuvent joindre : rien sur loopback, rien que le pare-feu bloque
cli-arg-here-process = Seulement ce processus : son nom, celui de son fichier ou son numéro
cli-arg-here-unit = Seulement cette unité systemd
cli-arg-here-container = Seulement ce conteneur : son nom ou le début de son identifiant
cli-arg-here-netns = Espaces de noms réseau : all ou own
cli-arg-here-explain = Dire pourquoi un port est ouvert : du premier processus à la socket
cli-arg-here-only = Seulement ce qui est jugé ainsi ; plusieurs valeurs séparées par des virgules
cli-arg-here-fail-on = Terminer avec 1 si quelque chose est jugé ainsi ; plusieurs valeurs séparées par des virgules
cli-arg-here-rules = Montrer les règles selon lesquelles les verdicts sont rendus
cli-arg-here-watch = Continuer de regarder, toutes les 2 secondes ou à l’intervalle indiqué ; dans un terminal seulement
cli-arg-here-from = Montrer un relevé au lieu de cette machine : ce que `portolan here --json` a affiché, ici ou ailleurs ; - pour l’entrée standard
cli-arg-here-no-bpf = Ne pas charger de programme BPF dans le noyau ; parcourir /proc à la place
cli-arg-here-save-policy = Écrire ce qui est à l’écoute dans un fichier de politique ; s’il existe déjà, il est mis à jour (- pour la sortie standard)
cli-arg-here-check = Comparer ce qui est à l’écoute à un fichier de politique : code de retour 1 si quelque chose est nouveau, disparu ou différent
cli-arg-here-report = Avec --check, la forme du rapport : sarif ou junit
cli-arg-here-verify = Comparer aussi à /proc/net ligne par ligne : plus lent, et trouve un port caché à d’autres outils
cli-arg-here-verbose = Dire sur la sortie d’erreur quelles couches ont répondu, et pourquoi les autres non
cli-arg-watch-queries = Ne signaler que ceux-ci : un port, une plage, un service ou un logiciel ; tout est enregistré
cli-arg-watch-only = Ne signaler que ce qui est jugé ainsi, ou l’était ; plusieurs valeurs séparées par des virgules
cli-arg-watch-to = Signaler aussi à : journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop ; peut être donné plusieurs fois
cli-arg-watch-webhook-secret = Le fichier du secret qui signe les webhooks : whsec_ et du base64
cli-arg-watch-metrics = Répondre à http://ADDRESS:PORT/metrics, au format de Prometheus
cli-arg-watch-quiet = Ne rien afficher sur la sortie standard
cli-arg-watch-once = Regarder une fois, signaler ce qui a changé depuis la dernière fois, et terminer
cli-arg-watch-journal = Le fichier du journal ; sinon /var/lib/portolan/journal.db pour root, et un fichier personnel pour les autres
cli-arg-watch-no-journal = Ne rien enregistrer
cli-arg-watch-keep = Combien de jours les entrées sont conservées
cli-arg-watch-max-size = Quelle taille le journal peut atteindre, en Mio
cli-arg-watch-netns = Espaces de noms réseau : all ou own
cli-arg-watch-no-bpf = Ne pas charger de programme BPF dans le noyau ; regarder de façon répétée à la place
cli-arg-watch-verbose = Dire sur la sortie d’erreur pourquoi BPF ne sert pas à repérer les changements
cli-arg-history-queries = Un port, une plage, un service ou un logiciel ; sans rien, ce qui s’est passé ces sept derniers jours
cli-arg-history-since = À partir de ce moment : 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot ; en UTC
cli-arg-history-until = Jusqu’à ce moment
cli-arg-history-limit = Au plus ce nombre de changements, les derniers
cli-arg-history-host = Une autre machine du journal, par son nom
cli-arg-history-journal = Le fichier du journal
cli-arg-diff-from = Un moment (yesterday, 2h, 2026-11-20, boot), now, ou un fichier écrit par `portolan here --json`
cli-arg-diff-to = De même ; now si rien n’est indiqué
cli-arg-diff-journal = Le fichier du journal
cli-arg-journal-info-journal = Le fichier du journal
cli-arg-journal-export-file = La destination ; la sortie standard si rien n’est indiqué
cli-arg-journal-export-form = jsonl ou parquet ; sinon selon le nom du fichier, et à défaut jsonl
cli-arg-journal-export-journal = Le fichier du journal
cli-arg-journal-import-file = Ce que `portolan journal export` a écrit, lignes JSON ou Parquet ; - pour l’entrée standard
cli-arg-journal-import-journal = Le fichier du journal
cli-arg-journal-prune-keep = Combien de jours les entrées sont conservées
cli-arg-journal-prune-max-size = Quelle taille le journal peut avoir, en Mio
cli-arg-journal-prune-journal = Le fichier du journal
cli-arg-pick-range = Seulement des numéros de cette plage
cli-arg-pick-count = Combien de numéros
cli-arg-pick-udp = Pour UDP ; sinon pour TCP
cli-arg-pick-near = Les plus proches de ce port, au lieu de numéros quelconques
cli-arg-pick-seed = Les mêmes numéros pour la même graine
cli-arg-pick-check = Dire si ce port convient ; code de retour 1 sinon
cli-arg-sources-id = Une source, par son identifiant
cli-arg-registry-ghosts-range = Seulement les enregistrements de cette plage
cli-arg-help = Afficher l’aide
cli-arg-version = Afficher la version
cli-arg-registry-update-from = Le registre tel que l’IANA le publie, XML ou CSV
cli-arg-registry-diff-old = Un registre : le XML ou le CSV de l’IANA, ou une table de Portolan
cli-arg-registry-diff-new = L’autre registre
cli-arg-registry-history-query = Un port, une plage ou un service
cli-arg-registry-search-words = Un mot ; tous doivent figurer
cli-arg-completions-shell = bash, elvish, fish, powershell ou zsh

cli-label-error = erreur :
cli-label-warning = avertissement :
cli-label-hint = conseil :

cli-error-io = échec de la sortie ou de l’entrée : { $reason }
cli-error-file = { $file } : { $reason }
cli-error-language = il n’y a pas de textes dans la langue « { $language } »
cli-hint-languages = langues disponibles : { $languages }

cli-error-query = « { $query } » : { $reason }
cli-error-query-line = ligne { $line }, « { $query } » : { $reason }
cli-error-query-empty = rien n’est demandé
cli-error-query-too-long = une requête a au plus { $limit } octets
cli-error-query-transport-alone = aucun port ni nom ne suit le protocole de transport
cli-error-query-transport = aucun protocole de transport à numéros de port ne s’appelle « { $transport } »
cli-error-query-number = ce n’est ni un port ni une plage
cli-error-query-too-high = le port le plus élevé est 65535
cli-error-query-backwards = la plage va du port le plus élevé au plus bas
cli-error-query-encoding = ce n’est pas de l’UTF-8
cli-error-name = aucun service de ce nom n’est enregistré
cli-error-name-transport = { $name } est enregistré, mais pas pour { $transport }
cli-error-source = aucune source n’a l’identifiant « { $id } »
cli-hint-sources = `portolan sources` les liste
cli-error-history = rien n’est connu de « { $query } »
cli-error-search = rien ne correspond à « { $words } »
cli-hint-ports = les ports vont de 0 à 65535
cli-hint-forms = demander par exemple 2908, tcp/2908, 2900-2910 ou postgresql
cli-hint-transports = les protocoles de transport sont tcp, udp, sctp et dccp
cli-hint-names = noms proches : { $names }
cli-hint-name-transport = `portolan { $name }` montre où
cli-hint-search = `portolan registry search WORD` cherche aussi dans les descriptions

cli-error-usage = les arguments ne conviennent pas : { $reason }
cli-error-usage-unknown = argument inconnu : { $argument }
cli-error-usage-value = { $argument } ne peut pas être « { $value } »
cli-error-usage-no-value = { $argument } exige une valeur
cli-error-usage-missing = il manque { $argument }
cli-error-usage-conflict = { $argument } et { $other } sont incompatibles
cli-error-usage-query-and-command = une requête et une commande sont incompatibles
cli-hint-command-name = un service qui porte le nom d’une commande : portolan -- NAME
cli-hint-help = `portolan --help` liste ce qui existe
cli-hint-values = valeurs possibles : { $values }

cli-error-table = { $file } : { $reason }
cli-error-table-other = ce n’est pas une table de registre
cli-error-table-format = cette table a le format { $format }, que cette version ne lit pas
cli-error-table-truncated = la table est tronquée
cli-error-table-damaged = la table est endommagée : sa somme de contrôle ne correspond pas
cli-hint-damaged-table = le registre du { $date } fourni avec le programme est utilisé ; `portolan registry update` écrit une nouvelle table

cli-error-import = { $file }, ligne { $line } : { $reason }
cli-error-import-empty = le fichier est vide
cli-error-import-truncated = le fichier est tronqué
cli-error-import-too-large = le fichier dépasse 64 Mio
cli-error-import-too-long = un champ dépasse 32 Kio, ou il y a plus d’un million d’entrées
cli-error-import-other = ce n’est pas le registre des ports de l’IANA
cli-error-import-no-records = il ne contient aucune entrée
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } ne peut pas être « { $value } »
cli-hint-import = rien n’a été changé ; le registre de l’IANA se trouve à https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = le système n’indique aucun répertoire pour les données de cet utilisateur
cli-error-update-older = le registre du fichier, du { $new }, est plus ancien que celui en usage, du { $current }
cli-error-update-too-few = le fichier a { $new } entrées, le registre en usage { $current } : il semble tronqué
cli-error-update-too-large = le registre est trop grand pour une table
cli-hint-update-older = rien n’a été changé ; pour revenir au registre fourni avec le programme, supprimer { $file }
cli-hint-update-too-few = rien n’a été changé ; récupérer le fichier à nouveau
cli-error-fetch = { $address } : { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = le serveur a répondu { $status }
cli-error-fetch-no-certificates = le système n’a aucun certificat de confiance
cli-error-fetch-plain = { $address } : seules les adresses https sont acceptées
cli-hint-fetch = rien n’a été changé ; un fichier obtenu autrement peut être importé : `portolan registry update FILE`
cli-update-current = Le registre du { $date } est le plus récent ; rien n’a été changé.
cli-update-done = { $changes ->
    [0] Le registre du { $to } est en usage, { $rows } entrées ; aucune ne diffère du registre du { $from }.
    [one] Le registre du { $to } est en usage, { $rows } entrées ; { $changes } changement depuis le { $from }.
   *[other] Le registre du { $to } est en usage, { $rows } entrées ; { $changes } changements depuis le { $from }.
}
cli-diff-summary = Du { $old } au { $new } : ajouts { $added }, suppressions { $removed }, modifications { $changed }.
cli-history-summary = { $query } : { $changes ->
    [0] aucun changement
    [one] { $changes } changement
   *[other] { $changes } changements
} dans { $snapshots } instantanés du registre, du { $first } au { $last }.

cli-error-observe-sockets = la liste des sockets du noyau n’a pas pu être lue : { $reason }
cli-error-observe-system = ce système n’est pas pris en charge
cli-hint-observe-system = `portolan PORT` montre les commandes de ce système
cli-error-watch-terminal = --watch exige un terminal
cli-hint-watch-terminal = sans --watch, la même chose est affichée une fois
cli-error-recorded-too-large = plus de { $limit }
cli-error-recorded-truncated = le JSON est tronqué à la ligne { $line }, colonne { $column }
cli-error-recorded-malformed = ce n’est pas le JSON d’une observation : { $reason }
cli-error-recorded-kind = c’est du JSON de type « { $kind } », non de type « here »
cli-error-recorded-other = c’est du JSON, mais pas celui d’une observation
cli-error-recorded-schema = la version de son schéma est { $schema } ; ce programme lit { $known }
cli-error-recorded-word = { $place } : « { $word } » n’est pas connu ici
cli-error-recorded-index = { $place } : il n’y a pas d’élément { $index }
cli-error-recorded-missing = il manque { $place }
cli-error-recorded-twice = le processus { $pid } figure deux fois
cli-hint-recorded = `portolan here --json > FILE` fait un relevé
cli-hint-recorded-schema = la version de Portolan qui l’a fait peut le lire
cli-hint-recorded-word = le relevé est endommagé, ou une version plus récente de Portolan l’a fait
cli-error-policy = { $file }, ligne { $line }, colonne { $column } : { $reason }
cli-hint-policy = rien n’a été changé ni comparé ; docs/policy.md décrit le fichier
cli-policy-saved = { $file } : { $count ->
    [one] { $count } entrée écrite.
   *[other] { $count } entrées écrites.
}
cli-policy-rewritten = { $file } : ajouts { $new }, suppressions { $gone }, modifications { $different }, inchangées { $kept }.
cli-policy-suspicious = { $count ->
    [one] { $count } service à l’écoute présente
   *[other] { $count } services à l’écoute présentent
} un signe d’alerte : le why de l’entrée le nomme ; ne garder que ce qui doit y être
cli-policy-check-suspicious = { $count ->
    [one] { $count } service à l’écoute présente
   *[other] { $count } services à l’écoute présentent
} un signe d’alerte, quoi que dise la politique : portolan here --only suspicious
cli-policy-unseen = tout n’a pas été vu, il peut donc manquer quelque chose à la politique :
cli-here-nothing = Rien n’est à l’écoute ici.
cli-here-no-match = Rien ne correspond ici.
cli-here-nothing-on = Rien n’est à l’écoute ici sur { $query }.
cli-here-nothing-on-answer = Rien n’est à l’écoute ici sur { $query }. { $answer }
cli-here-layers = Sockets : { $sockets }. Détenteurs : { $owners }.
cli-here-layer-none = rien
cli-here-bpf-refused = Pas de programme BPF : { $reason }.
cli-here-recorded = Un relevé du { $observed }, non cette machine telle qu’elle est maintenant.
cli-here-recorded-sometime = Un relevé sans date, non cette machine telle qu’elle est maintenant.
cli-here-recorded-narrowed = Il n’a que ce qui a été demandé lorsqu’il a été fait : ce qui n’y est pas a pu exister.
cli-here-recorded-open = Il n’a pas de connexions : il a été fait sans --all.
cli-here-recorded-own = Il n’a qu’un espace de noms réseau : il a été fait avec --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q quitter  p pause  t TCP  u UDP  e exposés seuls  / filtre  r actualiser  ↑↓ PgUp PgDn défiler
cli-watch-paused = en pause
cli-watch-new = nouveau
cli-watch-closed = fermé
cli-watch-filter = filtre : { $text }
cli-watch-tcp-off = sans TCP
cli-watch-udp-off = sans UDP
cli-watch-exposed = exposés seuls

cli-ghosts-summary = { $count ->
    [one] { $count } enregistrement est seulement nommé
   *[other] { $count } enregistrements sont seulement nommés
} : aucun document, aucun logiciel, aucune liste n’en a connaissance.
cli-pick-too-few = numéros de { $range } qui conviennent : seulement { $count }
cli-sources-facts = { $count ->
    [one] { $count } fait
   *[other] { $count } faits
}

cli-stats-registry = Registre de l’IANA du { $date }
cli-stats-rows = { $count } entrées
cli-stats-names = { $count } noms de service
cli-stats-names-without-port = { $count } entrées avec un nom et sans port
cli-stats-tcp-names = { $count } entrées avec un nom et un port TCP
cli-stats-udp-names = { $count } entrées avec un nom et un port UDP
cli-stats-sctp-names = { $count } entrées avec un nom et un port SCTP
cli-stats-dccp-names = { $count } entrées avec un nom et un port DCCP
cli-stats-tcp-ports-assigned = { $count } des ports TCP inférieurs à 49152 attribués
cli-stats-tcp-ports-reserved = { $count } d’entre eux réservés
cli-stats-tcp-ports-unassigned = { $count } d’entre eux non attribués
cli-stats-tcp-ports-without-row = { $count } d’entre eux sans entrée
cli-stats-udp-ports-assigned = { $count } des ports UDP inférieurs à 49152 attribués
cli-stats-udp-ports-reserved = { $count } d’entre eux réservés
cli-stats-udp-ports-unassigned = { $count } d’entre eux non attribués
cli-stats-udp-ports-without-row = { $count } d’entre eux sans entrée
cli-stats-references = { $count } entrées nommées qui renvoient à un document
cli-stats-unauthorised = { $count } entrées avec un usage non autorisé signalé
cli-stats-holders = { $count } attributaires
cli-stats-snapshots = { $count } instantanés dans l’historique
cli-stats-changes = { $count } changements dans l’historique

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] Surveillance de { $count } socket à l’écoute
   *[other] Surveillance de { $count } sockets à l’écoute
}, { $how }.
cli-watch-by-events = par les événements du noyau
cli-watch-by-closes = par des examens répétés ; le noyau signale les fermetures
cli-watch-by-polling = par des examens répétés
cli-watch-journal = Enregistrement dans { $file }.
cli-watch-no-journal = Rien n’est enregistré.
cli-watch-unrecorded = ce qui se passe n’est pas enregistré : { $reason }
cli-watch-recorded = Ce qui se passe est de nouveau enregistré.
cli-watch-blind = la machine n’a pas pu être examinée : { $reason }
cli-watch-more = { $count ->
    [one] et { $count } autre changement
   *[other] et { $count } autres changements
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink } : { $reason }
cli-sink-unreachable = { $address } est injoignable : { $reason }
cli-sink-exchange = { $address } ne l’a pas accepté : { $reason }
cli-sink-busy = { $address } a répondu { $status } ; nouvel essai
cli-sink-refused = { $address } a répondu { $status } ; abandon
cli-sink-run = { $program } ne peut pas être exécuté : { $reason }
cli-sink-ended-status = { $program } s’est terminé avec le code de retour { $status }
cli-sink-ended-signal = { $program } a été interrompu par un signal
cli-sink-ended-time = { $program } a pris trop de temps et a été arrêté
cli-sink-full = { $count ->
    [one] il n’y avait pas de place pour { $count } changement, qui a été abandonné
   *[other] il n’y avait pas de place pour { $count } changements, qui ont été abandonnés
}
cli-sink-spool-in-use = une autre surveillance utilise { $file }
cli-sink-spool = { $file } ne peut pas être écrit : { $reason }
cli-sink-spool-full = { $count ->
    [one] l’espace disque alloué est plein : le changement le plus ancien a été abandonné
   *[other] l’espace disque alloué est plein : les { $count } changements les plus anciens ont été abandonnés
}
cli-sink-certificates = ce système n’a pas de certificats pour vérifier l’autre partie
cli-sink-listen = impossible d’écouter sur { $address } : { $reason }
cli-sink-thread = aucun thread n’a pu être démarré : { $reason }
cli-error-sink = { $value } n’est pas une destination
cli-error-sink-server = { $value } n’est pas un serveur syslog
cli-error-sink-path = { $value } n’est pas un chemin absolu
cli-error-sink-list = { $value } n’est pas une liste JSON de chaînes
cli-error-sink-url = l’adresse du webhook n’est pas une adresse http ou https
cli-error-sink-system = { $value } n’existe pas sur ce système
cli-hint-sink = les destinations sont journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] et desktop
cli-error-secret = le secret du webhook dans { $file } n’est pas utilisable : { $reason }
cli-secret-read = il ne peut pas être lu ({ $reason })
cli-secret-exposed = d’autres peuvent lire le fichier
cli-secret-base64 = ce qui suit whsec_ n’est pas du base64
cli-secret-length = il a { $count } octets, et doit en avoir de 24 à 64
cli-secret-lines = une à quatre lignes sont attendues
cli-error-watch-changes = les changements ne peuvent plus être lus : { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Journal : { $file }
cli-journal-records = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
cli-journal-standing = { $count ->
    [one] { $count } socket est ouverte, d’après ce qui est enregistré
   *[other] { $count } sockets sont ouvertes, d’après ce qui est enregistré
}
cli-journal-bytes = { $count } Kio sur le disque
cli-journal-span = Du { $first } au { $last }
cli-journal-hosts = Machines : { $hosts }
cli-journal-imported = Importées : { $written }. Déjà présentes : { $known }. Refusées : { $refused }.
cli-journal-refused = ligne { $line } : { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } entrée supprimée.
   *[other] { $count } entrées supprimées.
}
cli-history-nothing = Rien n’est enregistré pour cette période.
cli-history-nothing-on = Rien n’est enregistré pour { $query }.
cli-error-history-host = rien n’est enregistré pour une machine nommée { $host }
cli-hint-history-host = `portolan journal info` nomme les machines
cli-diff-nothing = Aucune différence.
cli-diff-unwatched = Personne ne surveillait le { $time } : l’état montré est celui du { $last }.
cli-error-diff-side = { $side } n’est pas un moment, et aucun fichier ne porte ce nom
cli-hint-diff-side = un moment est now, yesterday, today, boot, 2h, 3d ou 2026-11-20T10:00:00Z ; un fichier est ce que `portolan here --json` a écrit
cli-error-diff-before = rien n’est enregistré pour le { $time }, ni pour aucun moment antérieur
cli-hint-diff-before = `portolan journal info` dit à partir de quand il y a des entrées
cli-error-time = { $time } n’est pas un moment
cli-hint-time = les moments sont 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot et now ; en UTC
cli-error-journal = { $file } : { $reason }
cli-error-journal-nowhere = il n’y a pas de répertoire pour un journal
cli-hint-journal-nowhere = indiquer son fichier avec --journal
cli-hint-journal-none = `portolan watch` en crée un ; --journal indique un autre fichier
cli-journal-not-there = il n’y a pas de journal
cli-journal-newer = il a été écrit par un Portolan plus récent : son format est { $found }, et cette version connaît { $known }
cli-journal-older = il a été écrit par un Portolan plus ancien : `portolan watch --once` le met à jour
cli-journal-not-one = le fichier n’est pas un journal de Portolan ({ $reason })
cli-journal-damaged = le fichier est endommagé ({ $reason })
cli-journal-unsafe = d’autres pourraient le modifier ({ $reason })
cli-journal-full = le disque est plein
cli-journal-unwritable = il ne peut pas être écrit ({ $reason })
cli-journal-busy = un autre processus est en train d’y écrire
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Sert l’atlas, une page par port, à un navigateur.
cli-about-feedback = Montre ce que les lecteurs ont dit des pages de l’atlas.
cli-arg-serve-listen = L’adresse et le port d’écoute ; seule cette machine peut joindre 127.0.0.1
cli-arg-serve-address = L’adresse à laquelle les lecteurs le joignent, par exemple https://ports.example
cli-arg-serve-share-this-machine = Montrer ce qui est à l’écoute sur cette machine à tous ceux qui joignent le serveur
cli-arg-serve-database = Où est conservé ce que disent les lecteurs : un fichier pour SQLite, ou postgres://…
cli-arg-serve-log = Les événements les moins importants à journaliser : error, warn, info, debug
cli-arg-feedback-page = Seulement sur cette page, par exemple port/2908
cli-arg-feedback-of = Seulement dans cette langue
cli-arg-feedback-days = Seulement sur ce nombre de derniers jours
cli-arg-feedback-tally = Compter plutôt les réponses pour chaque page et chaque langue
cli-arg-feedback-database = Où c’est conservé : un fichier de SQLite, ou postgres://…
cli-serve-started = L’atlas est à l’adresse { $address } ; Ctrl-C l’arrête.
cli-error-listen = impossible d’écouter sur { $address } : { $reason }
cli-hint-listen = Un autre port s’indique avec --listen 127.0.0.1:PORT.
cli-error-address = « { $address } » n’est pas une adresse pour les lecteurs
cli-hint-address = Elle commence par http:// ou https://, suivi d’un hôte, et d’un port si besoin ; pas de chemin, ni de barre oblique à la fin.
cli-error-start = impossible de démarrer le serveur : { $reason }
cli-error-database = la base de données ne peut pas être utilisée : { $reason }
cli-hint-database = Une autre s’indique avec --database FILE ou --database postgres://USER@HOST/NAME.
cli-about-export = Écrit l’atlas sous forme de fichiers, pour n’importe quel serveur ou sans serveur.
cli-arg-export-folder = Le répertoire ; il est créé, ou l’a été par un export précédent
cli-arg-export-languages = Dans ces langues, séparées par des virgules, ou `all` pour toutes ; sinon, seulement dans celle du lecteur
cli-arg-export-ports = Des pages pour tous les ports, ou pour ceux qui sont documentés : all, documented
cli-arg-export-address = Où les fichiers seront joignables, par exemple https://ports.example : pour les liens canoniques et le plan du site
cli-arg-export-no-gzip = Sans copie compressée de chaque fichier
cli-export-done = { $written ->
    [one] { $written } page écrite
   *[other] { $written } pages écrites
} dans { $folder } ; déjà présentes : { $kept }.
cli-error-export-folder = { $folder } contient des fichiers qui ne viennent pas d’un export
cli-hint-export-folder = Indiquer un répertoire vide, ou qui n’existe pas encore.
cli-error-export-write = impossible d’écrire { $file } : { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = Demande à un service ce qu’il parle : protocole, produit, TLS, relais ouvert, et s’il a sa place là.
cli-about-scan = Trouve les ports ouverts de ses propres machines, et demande à chacun ce qu’il parle.
cli-arg-probe-targets = Ce qu’il faut interroger : HOST:PORT, udp/HOST:PORT, une URL ; plusieurs possibles ; ou - pour lire une cible par ligne sur l’entrée standard
cli-arg-probe-udp = Interroger par UDP lorsqu’une cible ne précise rien
cli-arg-probe-intensity = Ce qui est demandé : 0 écoute seulement, 1 demande ce que le numéro rend probable, 9 demande tout
cli-arg-probe-timeout = Combien de secondes attendre un service silencieux
cli-arg-probe-rate = Ne pas commencer plus de ce nombre de connexions par seconde
cli-arg-probe-at-once = Interroger ce nombre de points de terminaison à la fois ; moins si ce processus ne peut pas en ouvrir autant
cli-arg-probe-industrial = Interroger aussi les équipements industriels de contrôle, pour qu’ils s’identifient et rien d’autre
cli-arg-probe-canary = Prouver les relais avec une socket à l’écoute sur ce port, que le service atteint à cette adresse ; sinon seuls les services proches sont testés
cli-arg-scan-targets = Une machine, une adresse, un bloc tel que 10.0.0.0/24, ou un fichier qui en donne un par ligne
cli-arg-scan-ports = Ports : numéros et plages séparés par des virgules, top (là où des services sont probables) ou named (ceux que le registre nomme)
cli-arg-scan-exclude = Machines et blocs à laisser de côté ; plusieurs valeurs séparées par des virgules
cli-arg-scan-resume = Noter dans ce fichier où en est le balayage, et reprendre à partir de là
cli-arg-scan-i-own-this = Déclarer que l’on possède les adresses publiques et que l’on peut les balayer
cli-arg-scan-connect = Se connecter à chaque port, même là où des moyens plus rapides sont permis
cli-arg-scan-no-probe = Lister les ports ouverts, et ne rien demander
cli-arg-scan-intensity = Ce qui est demandé : 0 écoute seulement, 1 demande ce que le numéro rend probable, 9 demande tout
cli-arg-scan-timeout = Combien de secondes attendre un port ou un service silencieux
cli-arg-scan-rate = Ne pas commencer plus de ce nombre de connexions par seconde
cli-arg-scan-at-once = Interroger ce nombre de points de terminaison à la fois ; moins si ce processus ne peut pas en ouvrir autant
cli-arg-scan-industrial = Interroger aussi les équipements industriels de contrôle, pour qu’ils s’identifient et rien d’autre
cli-arg-scan-canary = Prouver les relais avec une socket à l’écoute sur ce port, que le service atteint à cette adresse
cli-arg-here-probe = Demander à chaque service à l’écoute ce qu’il parle, à sa propre adresse et dans son propre espace de noms réseau

cli-error-probe-target = « { $target } » n’est pas une cible
cli-error-probe-port = « { $target } » n’a pas de port compris entre 1 et 65535
cli-error-probe-no-port = « { $target } » n’indique pas de port
cli-error-probe-scheme = le service de « { $target } » est inconnu
cli-error-probe-transport = « { $target } » : seuls des services TCP et UDP peuvent être interrogés
cli-error-probe-resolve = { $target } : le nom n’a pas d’adresse : { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } est une adresse publique
cli-hint-scan-public = ne balayer que ce que l’on possède ; --i-own-this déclare que c’est le cas
cli-error-scan-empty = il n’y a rien à balayer
cli-error-scan-too-many = { $count } points de terminaison, c’est trop ; la limite est { $limit }
cli-error-scan-ports = « { $ports } » n’est ni un port, ni une plage, ni une liste de ports
cli-hint-scan-ports = 22,80,8000-8100, top ou named
cli-error-scan-target = { $target } : { $reason }
cli-hint-scan-target = une machine, une adresse, un bloc tel que 10.0.0.0/24, ou un fichier qui en donne un par ligne
cli-error-scan-resume = le fichier de --resume est celui d’un autre balayage
cli-hint-scan-resume = indiquer les mêmes machines et les mêmes ports, ou un autre fichier
cli-scan-plan-syn = balayage de { $ports ->
    [one] { $ports } port TCP
   *[other] { $ports } ports TCP
} sur { $hosts ->
    [one] { $hosts } machine
   *[other] { $hosts } machines
} par segments SYN
cli-scan-plan-connect = balayage de { $ports ->
    [one] { $ports } port TCP
   *[other] { $ports } ports TCP
} sur { $hosts ->
    [one] { $hosts } machine
   *[other] { $hosts } machines
} par connexion
cli-scan-plan-rate = au plus par seconde : { $rate }

cli-probe-speaks = { $target } parle { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } parle { $protocol } : { $product } ({ $time } ms).
cli-probe-may-speak = { $target } parle peut-être { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } parle peut-être { $protocol } : { $product } ({ $time } ms).
cli-probe-unknown = { $target } est ouvert, et n’a rien dit de connu ({ $time } ms).
cli-probe-never-asked = { $target } est ouvert, et n’est pas interrogé : ce qui est envoyé à ce numéro risque d’être imprimé ({ $time } ms).
cli-probe-closed = { $target } est fermé ({ $time } ms).
cli-probe-silent = { $target } n’a pas répondu ({ $time } ms).
cli-probe-unreachable = { $target } est injoignable ({ $time } ms).
cli-probe-failed = { $target } n’a pas pu être interrogé d’ici ({ $time } ms).
cli-probe-label-relay = relais
cli-probe-label-verdict = verdict
cli-probe-label-because = raison
cli-probe-label-tls = TLS
cli-probe-label-certificate = certificat
cli-probe-label-evidence = indices
cli-probe-relay-refused = il ne transmet pas ce qu’envoient des inconnus
cli-probe-relay-answers = il répond comme un proxy ({ $forms }) ; rien n’est arrivé
cli-probe-relay-proven = relais ouvert, prouvé : un jeton envoyé par nous est arrivé à travers lui ({ $forms })
cli-probe-certificate = pour { $subject } ({ $names }), émis par { $issuer }, valable jusqu’au { $until }
cli-probe-certificate-own = pour { $subject } ({ $names }), émis par lui-même, valable jusqu’au { $until }
cli-probe-tls-failed = rien n’a été vu à l’intérieur : { $reason }
