# The French words of what the reader is told about a port. Before : ; ? ! and inside « » stands U+00A0.

language-name = Français
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Aucun locuteur natif n’a encore relu cette traduction.

# Lists: "TCP et UDP", "a, b et c".
list-two = { $first } et { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow in parentheses: "Le port 443 (TCP, UDP et SCTP)".
subject-port = Le port { $port }
subject-port-on = Le port { $port } ({ $transports })

# The same within a sentence: never after de or à, which would contract with the article.
inline-port = le port { $port }
inline-port-on = le port { $port } ({ $transports })
inline-range = les ports { $port }
inline-range-on = les ports { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } est enregistré auprès de l’IANA sous le nom { $name }.
answer-assigned-described = { $subject } est enregistré auprès de l’IANA sous le nom { $name }, « { $description } ».
answer-assigned-also = { $subject } est enregistré auprès de l’IANA sous le nom { $name }, ainsi que { $others }.
answer-assigned-described-also = { $subject } est enregistré auprès de l’IANA sous le nom { $name }, « { $description } », ainsi que { $others }.
answer-in-range = { $subject } appartient à la plage { $range }, enregistrée auprès de l’IANA sous le nom { $name }.
answer-in-range-described = { $subject } appartient à la plage { $range }, enregistrée auprès de l’IANA sous le nom { $name }, « { $description } ».
answer-private = { $subject } est mis à part pour « { $description } » ; aucun service n’y est nommé.
answer-reserved = { $subject } est réservé par l’IANA ; aucun service n’y est enregistré.
answer-unassigned = { $subject } n’est pas attribué ; aucun service n’y est enregistré auprès de l’IANA.
answer-words = { $subject } n’a actuellement aucun service ; l’entrée de l’IANA indique « { $description } ».
answer-no-row = { $subject } n’a pas d’entrée dans le registre de l’IANA.
answer-dynamic = { $subject } est dynamique : l’IANA ne l’attribue jamais, et tout programme peut l’utiliser.
answer-service = { $name } est enregistré pour { $ports }.
answer-service-described = { $name } (« { $description } ») est enregistré pour { $ports }.
answer-service-without-port = { $name } est un nom de service enregistré sans port.
answer-service-without-port-described = { $name } (« { $description } ») est un nom de service enregistré sans port.

answer-product = { $product } utilise par défaut { $ports }.
answer-product-among = { $product } utilise de nombreux ports, dont { $ports }.

# One word for each transport.
status-assigned = attribué
status-reserved = réservé
status-unassigned = non attribué
status-no-row = sans entrée
status-dynamic = dynamique
status-practice = en pratique

# The headings.
section-range = Le numéro
section-holder = Attribution
section-notes = Notes de l’IANA
section-practice = En pratique
section-malware = Logiciels malveillants signalés
section-here = Sur cette machine en ce moment
section-systems = Ce qu’en font les systèmes
section-history = Historique
section-standing = Éléments à l’appui
section-neighbours = Voisins
section-check = Voir ce qui est à l’écoute
section-why = Pourquoi un enregistrement compte
section-sources = Sources

range-system = Port système ({ $range }) : attribué par l’IANA uniquement après examen ou approbation au sein de l’IETF.
range-user = Port utilisateur ({ $range }) : attribué par l’IANA sur demande, après examen par un expert ou au sein de l’IETF.
range-dynamic = Port dynamique ({ $range }), aussi appelé privé ou éphémère : jamais attribué, destiné à un usage local et de courte durée.
range-zero = Un programme qui se lie au port 0 sous Linux reçoit à la place un port éphémère.
privilege-system = Sous Linux, s’y lier (bind) exige la capacité CAP_NET_BIND_SERVICE, sauf si net.ipv4.ip_unprivileged_port_start est fixé à ce numéro ou à un numéro inférieur.
privilege-user = Sous Linux, tout utilisateur peut s’y lier (bind), sauf si net.ipv4.ip_unprivileged_port_start est fixé au-dessus de ce numéro.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Tout protocole de transport (l’entrée n’en nomme aucun)
holder-service = { $where } : { $name }
holder-service-described = { $where } : { $name }, « { $description } »
holder-portless = Sans port : { $name }
holder-portless-described = Sans port : { $name }, « { $description } »
holder-portless-on = { $where }, sans port : { $name }
holder-portless-on-described = { $where }, sans port : { $name }, « { $description } »
holder-private = { $where } : « { $description } », sans nom de service
holder-reserved = { $where } : réservé, non disponible pour une attribution ordinaire
holder-unassigned = { $where } : non attribué
holder-words = { $where } : aucun service ; l’entrée indique « { $description } »
holder-no-row = { $where } : sans entrée
holder-range = L’entrée couvre { $range }.
holder-port = Port { $port }.
holder-assignee = Attributaire et contact : { $assignee }.
holder-assignee-contact = Attributaire : { $assignee } ; contact : { $contact }.
holder-nobody = L’entrée ne nomme ni attributaire ni contact.
holder-registered = Date d’enregistrement : { $registered }.
holder-registered-modified = Date d’enregistrement : { $registered } ; de modification : { $modified }.
holder-modified = Date de modification : { $modified } ; pas de date d’enregistrement.
holder-undated = L’entrée ne porte aucune date.
holder-backwards = La date de modification de l’entrée précède celle de l’enregistrement ; les deux sont telles que l’IANA les publie.
holder-references = Références : { $references }.
holder-no-reference = L’entrée ne renvoie à aucun document.
holder-service-code = Code de service DCCP : { $code }.
holder-odd-name = Le nom enfreint les règles de la RFC 6335 pour les noms de service : lettres, chiffres et traits d’union isolés, 15 caractères au plus.
holder-duplicate = L’IANA signale ce nom comme un doublon ou un alias d’un autre.
holder-overlap = Une entrée plus large, { $range } « { $description } », couvre aussi ce numéro ; c’est l’entrée propre au numéro qui compte.

notes-note = Note sur { $row } : « { $note } »
notes-unauthorised = Usage non autorisé signalé, dans l’entrée { $row } : « { $note } »

# Products, roles and names are data and stay as they are.
practice-default = { $where } : { $product }, { $role }
practice-dev-server = { $where } : { $product }, { $role }, en cours de développement
practice-range = { $where } : { $product }, { $role }, l’un des ports { $range }
practice-convention = { $where } : { $product }, { $role }, par usage
practice-packaged = { $where } : { $product }, { $role }, dans des applications empaquetées
practice-allocated = { $where } : { $product }, { $role } ; une liste attribue ce numéro, ce qui ne prouve pas son utilisation
practice-more = { $count ->
    [one] { $count } autre produit, moins bien attesté : { $names }
   *[other] { $count } autres produits, moins bien attestés : { $names }
}
practice-more-among = { $count ->
    [one] { $count } autre produit, moins bien attesté, dont { $names }
   *[other] { $count } autres produits, moins bien attestés, dont { $names }
}
practice-services-file = { $where } : { $name } dans le fichier services de Debian

malware-listens = { $where } : { $threat } est à l’écoute sur ce port (en date du { $date }).
malware-default = { $where } : { $threat } utilise ce port, sauf réglage contraire (en date du { $date }).
malware-sample = { $where } : { $threat } écoute sur des ports aléatoires ; ce numéro est l’un de ceux qui ont été observés (en date du { $date }).
malware-c2 = { $where } : des serveurs de commande liés à { $threat } ont été observés sur ce port, à l’autre bout d’une connexion (en date du { $date }).
malware-more = { $count ->
    [one] { $count } autre signalement : { $names }
   *[other] { $count } autres signalements : { $names }
}
malware-more-among = { $count ->
    [one] { $count } autre signalement, dont { $names }
   *[other] { $count } autres signalements, dont { $names }
}
malware-caution = Un numéro seul ne prouve rien : ce qui compte, c’est ce qui écoute sur un port et le protocole qui y est parlé.

system-ephemeral = Sous { $system }, la plage { $range } est par défaut destinée aux connexions sortantes.
system-privileged = Sous { $system }, se lier (bind) à un port de la plage { $range } exige un privilège.
system-privileged-address = Sous { $system }, se lier (bind) à un port de la plage { $range } n’exige un privilège que sur une adresse IPv4 précise.
system-nodeport = { $system } affecte par défaut la plage { $range } aux services de type NodePort.
system-filtered = { $system } restreint ce port par défaut pour les connexions sortantes.
system-blocked = Les navigateurs refusent de se connecter à ce port : il figure dans la liste des ports interdits (« bad ports ») de Fetch Standard.

history-unchanged = Aucun changement dans { $count ->
    [one] { $count } instantané
   *[other] { $count } instantanés
} du registre, du { $first } au { $last }.
history-absent = Aucune entrée dans { $count ->
    [one] { $count } instantané
   *[other] { $count } instantanés
} du registre, du { $first } au { $last }.
history-added = Entre le { $since } et le { $until } : ajout de l’entrée { $row }.
history-removed = Entre le { $since } et le { $until } : suppression de l’entrée { $row }.
history-changed = Entre le { $since } et le { $until } : { $row } : { $field } : « { $old } » devient « { $new } ».
history-set = Entre le { $since } et le { $until } : { $row } : { $field } : désormais « { $new } ».
history-cleared = Entre le { $since } et le { $until } : { $row } : { $field } : suppression de « { $old } ».
history-more = { $count ->
    [one] { $count } changement antérieur est omis
   *[other] { $count } changements antérieurs sont omis
} ici ; `portolan registry history { $port }` montre tout.

field-description = description
field-assignee = attributaire
field-contact = contact
field-registered = date d’enregistrement
field-modified = date de modification
field-references = référence
field-unauthorised = note sur l’usage non autorisé
field-service_code = code de service
field-note = note

standing-specified = Spécifié : l’entrée renvoie à une RFC.
standing-documented = Documenté : l’entrée renvoie à un document, mais à aucune RFC publiée.
standing-implemented = Mis en œuvre : l’entrée ne renvoie à aucun document, mais d’autres connaissent le numéro sous ce nom.
standing-used = Utilisé : l’entrée ne renvoie à aucun document, et d’autres utilisent le numéro sous d’autres noms.
standing-named-only = Seulement nommé : rien ne l’atteste hormis l’entrée elle-même.
standing-unassigned = Non attribué : personne ne détient le numéro.
standing-reserved = Réservé : laissé libre par l’IANA.
standing-dynamic = Dynamique : personne ne peut détenir le numéro.
# The same in a word or two, for the line of the status.
standing-word-specified = spécifié
standing-word-documented = documenté
standing-word-implemented = mis en œuvre
standing-word-used = utilisé par d’autres
standing-word-named-only = seulement nommé
standing-word-unassigned = non attribué
standing-word-reserved = réservé
standing-word-dynamic = dynamique
consulted-references = Colonne des références de l’IANA : { $references }.
consulted-no-reference = Colonne des références de l’IANA : vide.
consulted-note = Notes de l’IANA : voir plus haut.
consulted-no-note = Notes de l’IANA : aucune.
consulted-software = Logiciels connus sur ce port : { $names }.
consulted-software-among = Logiciels connus sur ce port : { $count } produits, les mieux attestés étant { $names }.
consulted-no-software = Logiciels connus sur ce port : aucun.
consulted-netbase = Fichier services de Debian : { $names }.
consulted-no-netbase = Fichier services de Debian : rien.
consulted-firewalld = Services de firewalld : { $names }.
consulted-no-firewalld = Services de firewalld : rien.
consulted-wireshark = Dissecteurs de Wireshark : { $names }.
consulted-no-wireshark = Dissecteurs de Wireshark : rien.

neighbour-before = Au-dessous : { $port } { $name }.
neighbour-after = Au-dessus : { $port } { $name }.
neighbour-same-name = { $name } a aussi { $ports }.
neighbour-product = { $name } utilise aussi { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Un enregistrement dit qui peut revendiquer un numéro, non ce qui y fonctionne : le trafic sur un port n’appartient pas forcément à son service.
why-register = L’IANA demande que personne n’utilise un numéro attribué sans enregistrement, ni avant.

table-port = PORT
table-transport = TRANSPORT
table-status = ÉTAT
table-name = NOM
table-description = DESCRIPTION

# `portolan pick`: what speaks against a number…
pick-assigned = Le registre de l’IANA contient { $row }.
pick-reserved = L’IANA le réserve : { $row }.
pick-system = C’est un port système ({ $range }) : attribué uniquement après examen au sein de l’IETF.
pick-dynamic = C’est un port dynamique ({ $range }) : les programmes les prennent pour les connexions sortantes.
pick-software = Utilisé par { $product } : { $role }.
pick-listed = D’autres le répertorient sous le nom { $name }.
pick-malware = { $threat } a été signalé à l’écoute sur ce port.
pick-blocked = Les navigateurs refusent de se connecter à ce port.
pick-ephemeral = Sous { $system }, la plage { $range } est prise par défaut.
pick-ephemeral-here = Ce système prend la plage { $range } pour les connexions sortantes.
pick-in-use = Il est utilisé ici en { $transport }, ou il est interdit de s’y lier (bind).
# … and what spoke for it.
pick-free-registry = Registre de l’IANA : non attribué ({ $range }).
pick-free-no-row = Registre de l’IANA : aucune entrée pour le port { $port }.
pick-free-software = Logiciels : aucun connu sur ce port.
pick-free-lists = Fichier services de Debian, services de firewalld, dissecteurs de Wireshark : rien.
pick-free-malware = Logiciels malveillants : aucun signalé à l’écoute sur ce port.
pick-free-blocked = Navigateurs : non bloqué.
pick-free-ephemeral = En dehors des plages que Linux, Windows, macOS et Kubernetes prennent par défaut.
pick-free-here = Sur ce système : libre en { $transport }, et en dehors de sa propre plage pour les connexions sortantes.
pick-fit = Le port { $port } convient à un nouveau service.
pick-unfit = Le port { $port } ne convient pas à un nouveau service.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ADRESSE
here-head-namespace = ESPACE DE NOMS
here-head-program = PROGRAMME
here-head-part = PARTIE DE
here-head-service = CONNU COMME
here-head-verdict = VERDICT
verdict-needs = Nécessite : { $needs }
here-head-notes = NOTES

here-label-warning = avertissement :

# What the number is.
here-phrase-both = { $service } ; en pratique { $product }
here-phrase-practice = en pratique { $product }

# In the place of a program.
here-owner-detached = personne
here-owner-hidden = caché (uid { $uid })
here-owner-unknown = inconnu (uid { $uid })

# Short notes on a row.
here-note-join = { $first } ; { $rest }
here-note-not-in-proc = inhabituel : absent de /proc/net
here-note-not-in-netlink = inhabituel : absent de netlink
here-note-not-listed = inhabituel : dans aucune liste du noyau
here-note-memory-only = inhabituel : le programme n’est qu’en mémoire
here-note-deleted = inhabituel : exécutable supprimé
here-note-replaced = remplacé : exécute l’ancien fichier jusqu’au redémarrage
here-note-writable-folder = inhabituel : répertoire accessible à tous en écriture
here-note-in-flight = inhabituel : descripteur en transit
here-note-io-uring = inhabituel : détenu par io_uring
here-note-inferred = déduit du groupe de contrôle
here-note-backlog = file d’attente pleine { $waiting }/{ $limit }
here-note-drops = rejetés : { $count }
here-note-firewall = bloqué par le pare-feu
here-note-firewall-depends = pare-feu : selon l’expéditeur ou autre chose
here-note-group = { $count ->
    [one] { $count } socket partage le port (SO_REUSEPORT)
   *[other] { $count } sockets partagent le port (SO_REUSEPORT)
}
here-note-activation = ouvert par systemd pour { $unit }
here-note-bound = lié, pas à l’écoute
here-note-state = { $state }
here-note-hidden = processus caché : nécessite CAP_SYS_PTRACE et CAP_DAC_READ_SEARCH
here-note-withheld = processus caché malgré CAP_SYS_PTRACE et CAP_DAC_READ_SEARCH
here-note-detached = aucun processus ne la détient : elle attend d’être acceptée, ou a été fermée
here-note-not-found = aucun processus visible ne la détient
here-note-out-of-time = la recherche a été arrêtée avant la fin

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] Le processus de { $count } socket est caché
   *[other] Les processus de { $count } sockets sont cachés
} : exécuter en tant que root, ou avec CAP_SYS_PTRACE et CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] Le processus de { $count } socket est caché
   *[other] Les processus de { $count } sockets sont cachés
} malgré CAP_SYS_PTRACE et CAP_DAC_READ_SEARCH : par un module de sécurité, ou par le conteneur où s’exécute Portolan.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } espace de noms réseau n’a été lu que par /proc, sans la mémoire, les rejets et les groupes de contrôle
   *[other] { $count } espaces de noms réseau n’ont été lus que par /proc, sans la mémoire, les rejets et les groupes de contrôle
} : y entrer exige CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } espace de noms réseau n’a pas été lu
   *[other] { $count } espaces de noms réseau n’ont pas été lus
} : y entrer exige CAP_SYS_ADMIN.
here-gap-closed-namespaces = Espaces de noms réseau où il n’a pas été possible d’entrer : { $reduced } lus par /proc seulement, { $unseen } pas du tout. Y entrer exige CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Il peut y avoir des espaces de noms réseau sans processus visible : les voir exige CAP_SYS_ADMIN ou CAP_SYS_PTRACE.
here-gap-firewall = Les règles du pare-feu n’ont pas été lues : cela exige CAP_NET_ADMIN.
here-gap-hidepid = /proc ne montre que les processus de cet utilisateur (hidepid) : exécuter en tant que root, ou dans le groupe que nomme le montage.
here-gap-no-netlink = Les listes du noyau proviennent de /proc/net : netlink n’a pas répondu.
here-gap-cut = Le noyau a interrompu une liste : { $reason }.
here-gap-packages = La liste des paquets n’a pas pu être lue : { $reason }.
here-gap-unsupported-connections = Ce système ne montre pas les connexions des autres utilisateurs.
here-gap-unsupported-namespaces = Ce système n’a pas d’espaces de noms réseau.
here-gap-unsupported-details = Ce système ne montre que les sockets et les processus : ni groupes de contrôle, ni pare-feu, ni paquets.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } est dans la liste du noyau, et /proc/net l’omet. C’est ce que fait un programme qui cache des ports ; c’est aussi le cas d’une socket qui s’ouvre à cet instant.
here-disagreement-not-in-netlink = { $protocol } { $address } est dans /proc/net, et la liste du noyau l’omet. C’est ce que fait un programme qui cache des ports ; c’est aussi le cas d’une socket qui se ferme à cet instant.
here-disagreement-not-listed = Le processus { $pid } détient { $protocol } { $address }, qui n’est dans aucune liste du noyau. C’est ce que fait un programme qui cache des ports ; c’est aussi le cas d’une socket qui s’ouvre à cet instant.
here-disagreement-process = Le noyau exécute { $name } ({ $pid }), et /proc ne le montre pas. C’est ce que fait un programme qui cache des processus ; c’est aussi le cas d’un processus qui se termine à cet instant.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = cette machine seule
here-exposure-link-local = un seul lien réseau
here-exposure-one-address = une seule adresse ou interface
here-exposure-group = un groupe de machines
here-exposure-everywhere = toutes les interfaces

# The section of a dossier.
here-now-nothing = Rien n’écoute ici sur ce port.
here-now-failed = La liste des sockets du noyau n’a pas pu être lue : { $reason }.
here-now-unsupported = Ce programme ne peut pas examiner ce système.
here-now-row = { $protocol } { $address } : { $program }
here-now-row-part = { $protocol } { $address } : { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } dans l’espace de noms { $namespace } : { $program }
here-now-row-part-namespace = { $protocol } { $address } dans l’espace de noms { $namespace } : { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict } : { $reason }
here-now-own = Seul cet espace de noms réseau a été examiné : `portolan here { $port }` les examine tous.
here-now-more = { $count ->
    [one] { $count } autre : `portolan here` la montre.
   *[other] { $count } autres : `portolan here` les montre.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol }, port { $port }, à { $address }
here-chain-title-namespace = { $protocol }, port { $port }, à { $address }, dans l’espace de noms { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, utilisateur { $user }, depuis le { $since }
here-chain-unit = Unité { $unit }, dans { $slice }
here-chain-unit-alone = Unité { $unit }
here-chain-unit-since = Active depuis le { $since }
here-chain-unit-restarts = { $count ->
    [0] Jamais redémarrée d’elle-même
    [one] Redémarrée d’elle-même { $count } fois
   *[other] Redémarrée d’elle-même { $count } fois
}
here-chain-container = Conteneur { $name }, { $id }
here-chain-image = Image { $image }
here-chain-pod = Pod Kubernetes { $pod }
here-chain-process = Processus { $process }
here-chain-verdict = Verdict : { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] { $count } autre processus la détient
   *[other] { $count } autres processus la détiennent
} : { $names }
here-chain-command = Ligne de commande : { $command }
here-chain-user = Utilisateur : { $user }
here-chain-started = Démarré le { $since }
here-chain-no-capabilities = Capacités : aucune
here-chain-all-capabilities = Capacités : toutes
here-chain-nearly-all-capabilities = Capacités : toutes sauf { $names }
here-chain-many-capabilities = Capacités : { $count }, dont { $names }
here-chain-capabilities = Capacités : { $names }
here-chain-executable = Exécutable { $path }
here-chain-executable-deleted = Exécutable { $path }, qui a été supprimé
here-chain-executable-replaced = Exécutable { $path }, remplacé depuis : un redémarrage exécuterait le nouveau
here-chain-executable-memory = Exécutable en mémoire seulement, jamais un fichier : { $path }
here-chain-writable = Tout le monde peut écrire dans { $folder }
here-chain-package = Paquet { $name } { $version } ({ $manager })
here-chain-no-package = N’appartient à aucun paquet
here-chain-socket = Socket à { $address }, inode { $inode }
here-chain-descriptor = Détenue par le descripteur { $descriptor }
here-chain-in-flight = Détenue par un descripteur envoyé par la socket Unix { $descriptor } et pas encore reçu
here-chain-io-uring = Détenue par l’io_uring du descripteur { $descriptor }
here-chain-inferred = Déduit : le processus est dans le groupe de contrôle où la socket a été créée
here-chain-activation = { $socket } l’a ouverte et démarre { $service } pour elle
here-chain-exposure = Joignable depuis : { $from }
here-chain-firewall-none = Pare-feu : aucune règle pour ce qui arrive
here-chain-firewall-allowed = Pare-feu : laisse entrer, selon { $rule }
here-chain-firewall-dropped = Pare-feu : bloque, selon { $rule }
here-chain-firewall-cannot-tell = Pare-feu : impossible à dire ; la première règle en question est { $rule }
here-chain-firewall-unread = Pare-feu : non lu
here-chain-backlog = File d’attente : { $waiting } connexions en attente sur { $limit }
here-chain-drops = Rejetés : { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = attendu
verdict-customary = usuel
verdict-elsewhere = ailleurs
verdict-unexplained = inexpliqué
verdict-suspicious = suspect
verdict-means-expected = C’est bien ce à quoi l’IANA destine ce port.
verdict-means-customary = L’IANA ne lui destine pas ce port, mais des sources indiquent qu’il l’utilise, ou qu’il en demande un au système.
verdict-means-elsewhere = Le programme ou son protocole est connu, et rien de connu ne le rattache à ce port.
verdict-means-unexplained = Il n’a pas été possible de dire ce qui répond ici ; cela seul n’est pas un signe d’alerte.
verdict-means-suspicious = On y voit un signe d’alerte qui mérite un examen ; un signe n’est pas une preuve.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = un jeton envoyé à travers lui est arrivé à l’autre bout
verdict-reason-views-disagree = une vue des sockets du noyau la contient, et une autre l’omet
verdict-reason-hidden-process = le processus { $pid } la détient, et /proc ne montre pas ce processus
verdict-reason-memory-only = son exécutable n’est qu’en mémoire et n’a jamais été un fichier : { $path }
verdict-reason-deleted = son exécutable { $path } a été supprimé, et rien ne l’a remplacé
verdict-reason-temporary-folder = son exécutable est dans un répertoire de fichiers temporaires ou de périphériques : { $path }
verdict-reason-writable-folder = tout le monde peut écrire dans { $folder }, et donc remplacer son exécutable { $path }
verdict-reason-hidden-file = le nom ou le répertoire de son exécutable est caché : { $path }
verdict-reason-disguise = le processus se nomme { $name }, et son exécutable est { $path }
verdict-reason-kernel-disguise = le processus porte le nom d’un thread du noyau, { $name }, et a un exécutable, { $path }
verdict-reason-malware-port = { $threat } a été signalé à l’écoute sur ce port, aucun autre usage du port n’est connu, et autre chose est étrange
verdict-reason-registered = { $product } fournit { $service }, ce à quoi l’IANA destine ce port
verdict-reason-namesake = l’IANA destine le port à { $service }, dont { $product } porte le nom
verdict-reason-starts-registered = { $product } ouvre des ports d’après des noms de services, et celui-ci est enregistré pour { $service }
verdict-reason-speaks-registered = sa réponse l’identifie comme { $service }, ce à quoi l’IANA destine ce port
verdict-reason-own-port = { $product } est connu pour utiliser ce port ({ $role })
verdict-reason-port-of-parent = { $product } est issu, par fork, du produit { $parent }, connu pour utiliser ce port
verdict-reason-listed = une liste de services donne le port pour { $service }, et cela correspond à { $product }
verdict-reason-picked-by-system = { $product } écoute sur un port que le système lui choisit
verdict-reason-outgoing = { $product } a une socket UDP non connectée dans la plage que le système prend pour les paquets sortants
verdict-reason-away-from = { $product } est connu sur d’autres ports : { $ports }
verdict-reason-away = { $product } est connu, et rien de connu ne le rattache à ce port
verdict-reason-any-port = { $product } écoute sur le port qu’on lui indique, quel qu’il soit
verdict-reason-speaks-elsewhere = sa réponse l’identifie comme { $service }, et l’IANA ne destine pas ce port à cela
verdict-reason-starts-others = { $product } ouvre le port et démarre un autre programme pour qui se connecte
verdict-reason-tool = { $product } sert tout ce qu’on lui indique
verdict-reason-not-seen-behind = un relais détient des ports pour d’autres, et ce qui répond derrière celui-ci n’a pas été vu
verdict-reason-no-owner = aucun processus n’a été vu qui la détienne
verdict-reason-no-program = le processus { $name } la détient, et son exécutable n’a pas été vu
verdict-reason-package-unknown = { $program } vient du paquet { $package }, et aucun produit connu ne s’y reconnaît
verdict-reason-name-alone = le fichier { $program } s’appelle comme { $product }, et n’importe qui a pu le nommer ainsi
verdict-reason-nothing-known = le programme { $program } n’est pas connu de Portolan
verdict-reason-told-by-package = c’est { $product }, reconnu à son paquet { $value }
verdict-reason-told-by-path = c’est { $product }, reconnu à son chemin { $value }
verdict-reason-told-by-argument = c’est { $product }, reconnu à ce que l’interpréteur exécute : { $value }
verdict-reason-told-by-unit = c’est { $product }, reconnu à son unité { $value }
verdict-reason-told-by-image = c’est { $product }, reconnu à l’image de son conteneur, { $value }
verdict-reason-told-by-file-name = c’est { $product }, reconnu au nom de son fichier dans un répertoire d’administrateur : { $value }
verdict-reason-told-by-kernel = c’est { $product }, que le noyau fournit lui-même ({ $value })
verdict-reason-unpackaged = aucun paquet ne contient son exécutable { $path }, alors que d’autres ici viennent de paquets
verdict-reason-more-exposed = { $product } est joignable depuis d’autres machines, et n’écoute par défaut que sur loopback
verdict-reason-package-file-gone = son exécutable { $path } appartient à un paquet, et a été supprimé
verdict-reason-writable-in-container = tout le monde dans son conteneur peut écrire dans { $folder }, et donc remplacer son exécutable { $path }
verdict-reason-in-flight = elle est détenue par un descripteur envoyé par une socket Unix et pas encore reçu
verdict-reason-io-uring = elle est détenue comme fichier enregistré d’un io_uring
verdict-reason-needs-restart = son exécutable { $path } a été remplacé depuis, et un redémarrage exécuterait le nouveau
verdict-reason-removed-with-folder = son exécutable { $path } a été supprimé avec tout son répertoire, comme le font les programmes qui se mettent à jour eux-mêmes
verdict-reason-go-run = compilé et démarré par go run : { $path }
verdict-reason-app-image = son exécutable est dans l’image montée d’une AppImage : { $path }
verdict-reason-hands-on = { $product } détient le port et transmet les connexions
verdict-reason-hands-on-to = { $product } détient le port et transmet les connexions à { $address }, port { $port }
verdict-reason-malware-known = { $threat } a été signalé sur ce port, ce qui ne prouve rien en soi

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Un service qui transmet ce que n’importe qui envoie peut servir à cacher d’où vient le trafic, ou à atteindre ce qui est derrière lui. Un proxy destiné à tout le monde a la même apparence.
verdict-why-views-disagree = Un rootkit cache des sockets à une vue, et une autre les contient encore. Une socket qui s’ouvre ou se ferme à cet instant a la même apparence ; d’où une seconde vérification.
verdict-why-hidden-process = Un rootkit cache des processus à /proc, et le noyau les exécute toujours. Un processus qui se termine à cet instant a la même apparence ; d’où une seconde vérification.
verdict-why-memory-only = Du code chargé sans fichier ne laisse rien à examiner sur un disque. Un programme qui s’exécute depuis une copie scellée de lui-même, comme runc, a la même apparence.
verdict-why-deleted = Les intrus suppriment leurs fichiers pour laisser moins de traces, et le programme continue de fonctionner. Un programme désinstallé ou recompilé sans avoir été arrêté a la même apparence.
verdict-why-temporary-folder = Ces répertoires sont destinés aux fichiers temporaires et aux périphériques, non aux programmes qui restent. Une compilation, un test ou un installateur qui s’y exécute a la même apparence.
verdict-why-writable-folder = Qui peut écrire dans le répertoire peut échanger le programme, et ce qui s’exécute ensuite a les droits du service. Des permissions trop larges ont la même apparence, et sont de toute façon à corriger.
verdict-why-hidden-file = Une liste de fichiers omet les noms qui commencent par un point, et les intrus en profitent. Les répertoires cachés d’un répertoire personnel et les wrappers de Nix et de Guix ont la même apparence, et ne comptent pas ici.
verdict-why-disguise = Le nom est celui d’un logiciel bien connu, et l’exécutable n’est pas celui de ce logiciel. Un lien, un wrapper ou une copie renommée a la même apparence.
verdict-why-kernel-disguise = Un thread du noyau n’a pas d’exécutable ; un processus qui a les deux n’en est donc pas un. Un programme qui porte un tel nom par hasard a la même apparence.
verdict-why-malware-port = Un numéro seul ne dit rien : il ne compte que là où aucun logiciel n’est connu sur ce port, où d’autres peuvent le joindre et où autre chose est étrange. Un programme maison qui utilise ce numéro par hasard a la même apparence.
verdict-why-registered = Le registre destine le port à un service, et le produit est connu pour le fournir.
verdict-why-namesake = Un produit qui porte le nom du service enregistré est tenu pour ce service.
verdict-why-starts-registered = Sa configuration nomme des services, et le système cherche leurs ports. Ce qu’il démarre pour qui se connecte n’a pas été vu.
verdict-why-speaks-registered = Là où aucun produit n’a été reconnu, c’est ce que répond le service qui décide.
verdict-why-own-port = Les logiciels utilisent aussi des ports que personne n’a enregistrés pour eux ; leurs propres fichiers ou les documents d’autrui le disent.
verdict-why-port-of-parent = Un fork peut garder les ports du produit dont il est issu.
verdict-why-listed = Des listes de services nomment des ports que le registre ne leur destine pas.
verdict-why-picked-by-system = Le produit demande au système un port libre quelconque : il n’y a donc pas de numéro à attendre.
verdict-why-outgoing = Qui envoie des paquets UDP sans demander de port en reçoit un de cette plage, et sa socket ressemble à une socket qui en attend d’autres.
verdict-why-away-from = Aucune source ne situe le produit sur ce port ; n’importe quel port peut être configuré.
verdict-why-away = Aucune source ne situe le produit sur ce port, et aucune ne lui nomme ici de port par défaut.
verdict-why-any-port = Un tel programme n’a pas de port à lui : qui le démarre en choisit un.
verdict-why-speaks-elsewhere = Ce que répond un service dit ce qu’il est, et un service peut être configuré sur n’importe quel port.
verdict-why-starts-others = Ce qui répond est le programme démarré, et il ne fonctionne pas tant que personne ne se connecte.
verdict-why-tool = Un outil général n’a pas de service à lui : qui l’a démarré décide de ce qui répond.
verdict-why-not-seen-behind = Un relais ne fait que transmettre les connexions, et ne dit pas ce qu’il y a à l’autre bout.
verdict-why-no-owner = Sans processus, il n’y a pas de programme à reconnaître : il est peut-être caché à cet utilisateur, ou le noyau détient la socket.
verdict-why-no-program = Un processus peut se donner n’importe quel nom : le nom seul ne désigne donc pas le programme. Lire l’exécutable du processus d’un autre utilisateur exige un privilège.
verdict-why-package-unknown = Un paquet dit d’où vient le programme ; Portolan ne lui connaît aucun produit.
verdict-why-name-alone = Le nom d’un fichier ne compte que dans un répertoire où seuls les administrateurs peuvent écrire.
verdict-why-nothing-known = Les produits se reconnaissent au paquet, au chemin, à l’argument, à l’unité et à l’image, et rien de tout cela ne correspond. Les programmes maison ont toujours cette apparence.
verdict-why-told-by-package = Un gestionnaire de paquets a placé le fichier là, et en garde la trace.
verdict-why-told-by-path = Le produit a son programme à ce chemin, comme le dit une source.
verdict-why-told-by-argument = Un interpréteur exécute ce qu’on lui indique ; ses arguments disent quoi.
verdict-why-told-by-unit = systemd nomme le groupe de contrôle d’un processus d’après son unité, et une unité socket nomme le service qui y répond. Les unités du système sont écrites par l’administrateur.
verdict-why-told-by-image = Un conteneur exécute ce que contient son image, et le nom de l’image dit de quel produit il s’agit.
verdict-why-told-by-file-name = Seul un administrateur peut placer un fichier là : son nom compte donc.
verdict-why-told-by-kernel = Tous les processus ont été examinés et aucun ne détient la socket, et le noyau lui-même fournit ce produit sur ce port.
verdict-why-unpackaged = Là où les programmes d’une machine viennent de paquets, celui qui ne vient d’aucun est arrivé autrement. Un programme compilé ici ou téléchargé a la même apparence.
verdict-why-more-exposed = Le produit n’écoute que sur loopback sauf réglage contraire : quelqu’un l’a donc ouvert. Là où d’autres doivent pouvoir le joindre, l’apparence est la même.
verdict-why-package-file-gone = Le paquet contient le fichier, et celui-ci n’est plus là. Une mise à niveau en cours, ou un paquet désinstallé pendant que son service fonctionne, a la même apparence.
verdict-why-writable-in-container = Qui entre dans le conteneur peut échanger le programme. Une image aux permissions trop larges a la même apparence, et le répertoire n’appartient qu’au conteneur.
verdict-why-in-flight = Tant qu’un descripteur est en transit, aucun processus n’a la socket ouverte, et une recherche parmi les fichiers ouverts ne la trouve pas. Un service qui remet une socket à un autre est un instant dans cet état.
verdict-why-io-uring = Le noyau garde ouverte une socket enregistrée sans descripteur, et une recherche parmi les fichiers ouverts ne la trouve pas. Les serveurs enregistrent des sockets pour aller plus vite.
verdict-why-needs-restart = Une mise à niveau place un nouveau fichier à ce chemin, et le processus exécute l’ancien jusqu’à son redémarrage.
verdict-why-removed-with-folder = Les programmes qui se mettent à jour eux-mêmes gardent chaque version dans son propre répertoire, caché dans le répertoire personnel, et suppriment les anciennes. Celle qui fonctionne encore perd ainsi son fichier.
verdict-why-go-run = go run compile un programme dans un répertoire temporaire nommé go-build… et l’y démarre, comme enfant du processus go.
verdict-why-app-image = Une AppImage se monte sur un répertoire temporaire nommé .mount_… et s’exécute de là.
verdict-why-hands-on = Le programme détient le port pour un autre, et le verdict porte sur ce qu’il y a derrière.
verdict-why-hands-on-to = Les arguments du relais nomment l’autre bout, et le verdict porte sur ce qui s’y trouve.
verdict-why-malware-known = Les logiciels malveillants prennent des numéros que d’autres utilisent aussi : cela ne change donc rien, et n’est dit que pour éviter une recherche.

# What would settle a sign.
verdict-settle-open-relay = Voir dans sa configuration qui peut l’utiliser, et le fermer à tous les autres.
verdict-settle-views-disagree = Regarder à nouveau dans une minute ; si rien n’a changé, examiner le disque depuis un système démarré d’ailleurs.
verdict-settle-hidden-process = Regarder à nouveau dans une minute ; si le processus est toujours caché, examiner le disque depuis un système démarré d’ailleurs.
verdict-settle-memory-only = Demander qui l’a démarré, et sauvegarder ce qui s’exécute avant que cela ne se termine : `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Demander qui a supprimé le fichier, et sauvegarder ce qui s’exécute avant que cela ne se termine : `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Voir à qui est le fichier et depuis quand il est là, et interroger cette personne : `stat FILE`.
verdict-settle-writable-folder = Retirer aux autres le droit d’écriture, `chmod o-w FOLDER`, et comparer le fichier à son original.
verdict-settle-hidden-file = Voir à qui est le fichier, depuis quand il est là et ce qu’il est : `stat FILE`, `file FILE`.
verdict-settle-disguise = Voir ce qui s’exécute réellement, et qui l’a démarré : `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Voir ce qui s’exécute réellement, et qui l’a démarré : `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Découvrir ce qu’est le programme : d’où vient son fichier, et ce qu’il répond.
verdict-settle-unpackaged = Demander qui l’a compilé ou téléchargé, et comparer le fichier à son original.
verdict-settle-more-exposed = Voir dans sa configuration si d’autres doivent pouvoir le joindre ; sinon, le lier à loopback.
verdict-settle-package-file-gone = Réinstaller le paquet et redémarrer le service, ou arrêter le service si le paquet doit avoir disparu.
verdict-settle-writable-in-container = Corriger les permissions dans l’image, et comparer le fichier du conteneur à celui de l’image.
verdict-settle-in-flight = Regarder à nouveau dans un instant ; si rien n’a changé, voir quel processus a la socket Unix : `portolan here --explain PORT`.
verdict-settle-io-uring = Voir quel programme a l’io_uring, et s’il est connu pour en utiliser un : `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Le processus qui la détient n’a pas été vu : exécuter en tant que root, ou avec CAP_SYS_PTRACE et CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = Le processus a été déduit du groupe de contrôle, et n’a pas été vu détenir la socket : exécuter en tant que root.
verdict-unseen-program = Ce que le processus exécute n’a pas été vu : exécuter en tant que root.
verdict-unseen-package = On n’a pas vu si le programme vient d’un paquet : aucune liste de paquets n’a pu être lue ici pour lui, ou le fichier est celui d’un conteneur.
verdict-unseen-speech = Le protocole qu’il parle n’a pas été vu : il faudrait l’interroger.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = RÈGLE
verdict-head-effect = EFFET
verdict-head-needs = NÉCESSITE
verdict-head-why = POURQUOI
verdict-head-sources = SOURCES
verdict-effect-tells = reconnaît le produit
verdict-effect-expected = décide : attendu
verdict-effect-customary = décide : usuel
verdict-effect-elsewhere = décide : ailleurs
verdict-effect-unexplained = décide : inexpliqué
verdict-effect-suspicious = signe d’alerte : suspect
verdict-effect-counts = ne compte qu’avec le port d’un logiciel malveillant
verdict-effect-explains = explique ce qui paraît étrange
verdict-effect-remarks = est dit, et ne change rien
verdict-need-socket = la socket
verdict-need-process = le processus
verdict-need-program = l’exécutable
verdict-need-package = le paquet
verdict-need-arguments = les arguments
verdict-need-unit = l’unité systemd
verdict-need-container = le conteneur
verdict-need-views = une seconde vue
verdict-need-speech = une réponse du service
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Ce qui peut être à l’écoute sur cette machine. portolan here --check le compare à ce qui l’est.
    À modifier librement : commentaires, listes, plages et optional = true survivent à --save-policy.
policy-summary = Nouveaux : { $new } ; disparus : { $gone } ; différents : { $different } ; conformes à la politique : { $kept }.
policy-summary-none = Rien de nouveau, de disparu ni de différent ; conformes à la politique : { $kept }.
policy-finding-new = Nouveau : { $what }
policy-finding-gone = Disparu : { $what }
policy-finding-different = Différent : { $what } ; { $fields }
policy-finding-unverified = Non vérifié : { $what } ; non vu : { $fields }
policy-finding-kept = Conforme à la politique : { $what }
policy-finding-optional = Absent, et facultatif : { $what }
policy-finding-not-asked = Non demandé : { $what }
policy-finding-not-seen = Non vu : { $what }
policy-field = { $field } est { $found } au lieu de { $wanted }
policy-field-none = { $field } est absent au lieu de { $wanted }
policy-rule-new = Quelque chose est à l’écoute que la politique n’a pas.
policy-rule-gone = Quelque chose que la politique a n’est pas à l’écoute.
policy-rule-different = Quelque chose est à l’écoute autrement que ne le dit la politique.
policy-not-everything = Tout n’a pas été vu :
policy-wrong-syntax = ce n’est pas du TOML : { $reason }
policy-wrong-encoding = ce n’est pas de l’UTF-8
policy-wrong-too-large = une politique fait au plus { $limit } Mio
policy-wrong-too-many = une politique a au plus { $limit } entrées
policy-wrong-too-many-ranges = une politique a au plus { $limit } entrées avec des plages
policy-wrong-key = clé inconnue « { $key } »
policy-wrong-missing = il manque { $key }
policy-wrong-version = la version { $version } est inconnue ; ce programme lit la version 1
policy-wrong-kind = { $key } doit être { $wanted }
policy-wrong-value = { $key } ne peut pas être « { $value } »
policy-wrong-port = « { $value } » n’est ni un port ni une plage
policy-wrong-port-high = « { $value } » : le port le plus élevé est 65535
policy-wrong-port-backwards = « { $value } » : la plage est à l’envers
policy-wrong-too-long = { $key } a au plus { $limit } octets
policy-wrong-empty = { $key } est une liste vide
policy-kind-number = un nombre
policy-kind-text = un texte entre guillemets
policy-kind-texts = un texte entre guillemets, ou une liste de tels textes
policy-kind-ports = un nombre, une plage comme "6000-6063", ou une liste de ceux-ci
policy-kind-truth = true ou false
policy-kind-tables = des tables, chacune sous [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = HEURE
past-head-event = ÉVÉNEMENT
past-appeared = apparu
past-restarted = redémarré
past-changed = modifié
past-closed = fermé
# It listened for a moment and closed again.
past-passed = passage bref
past-owner-hidden = caché
past-owner-unknown = inconnu

# Short notes on a line.
past-note-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
past-note-ports = sur { $count ->
    [one] { $count } port
   *[other] { $count } ports
}
past-note-glimpsed = disparu avant d’avoir pu être examiné de près
past-note-after = à un moment quelconque après le { $time } : personne n’a regardé entre-temps
past-note-owner = avant : { $before }
past-note-present = son exécutable est de nouveau en place
past-note-version = version : avant { $before }, maintenant { $now }
past-note-package = son exécutable est un autre fichier
past-note-exposure = avant, joignable depuis : { $before }
past-note-firewall = pare-feu : avant { $before }, maintenant { $now }
past-note-verdict = avant : { $before }
past-firewall-allowed = admis
past-firewall-dropped = bloqué
past-firewall-cannot-tell = incertain

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port } : { $program }
past-listener-part = { $protocol } { $port } : { $program }, { $part }
past-since = Présent depuis le { $time }.
past-since-between = Présent au plus tard depuis le { $time } ; pas encore le { $after }.
past-until = Présent du { $from } au { $until }.
past-until-between = Présent à partir du { $from } ; parti entre le { $after } et le { $until }.
past-spells = { $count ->
    [one] Présent { $count } fois
   *[other] Présent { $count } fois
} en tout, vu la première fois le { $first }.
past-restarts = { $count ->
    [one] Redémarré { $count } fois
   *[other] Redémarré { $count } fois
} depuis, la dernière fois le { $last }.
past-passes = { $count ->
    [one] { $count } passage bref, le dernier le { $last }.
   *[other] { $count } passages brefs, le dernier le { $last }.
}
past-verdict = Verdict : { $verdict }.
past-more = Tout ce qui est enregistré : `portolan history { $port }`.
past-heading-changes = Changements

# What of the past nobody saw.
past-watched-since = Personne n’a surveillé avant le { $time }.
past-unwatched = Personne n’a surveillé du { $from } au { $to }.
past-unwatched-since = Personne ne surveille depuis le { $time } : `portolan watch` le fait.
past-unwatched-more = { $count ->
    [one] Personne n’a surveillé { $count } autre fois, avant celles-ci.
   *[other] Personne n’a surveillé { $count } autres fois, avant celles-ci.
}
past-lost = { $count ->
    [one] { $count } changement est arrivé trop vite pour être lu, et n’est pas enregistré.
   *[other] { $count } changements sont arrivés trop vite pour être lus, et ne sont pas enregistrés.
}
