# The French words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl. Before : ; ? ! and inside « » stands U+00A0, in numbers U+202F.

web-count = { $count }
web-skip = Aller au contenu
web-more = Autres pages de l’atlas
web-language = Langue
web-registry-of = Registre de l’IANA du { $date }.

web-search = Rechercher
web-search-label = Rechercher un port, une plage, un service ou un produit
web-search-hint = 2908, postgresql…

web-chart = La carte
web-lists = Listes
web-sources = Sources
web-compare = Comparer
web-api = Pour les programmes
web-here = Cette machine
web-settings = Langue et couleurs

# A port’s page.
web-steps = Autres numéros et protocoles de transport
web-previous = Le numéro précédent :
web-next = Le numéro suivant :
web-all-transports = Tous
web-contents = Sur cette page
web-forms = La même chose pour les programmes
web-compare-with = Comparer avec d’autres
web-cite = Citer cette page
web-citation = Portolan, « { $title } » Registre de l’IANA du { $date }. { $address }
web-read = lire
web-report = Signaler une erreur sur cette page
web-report-public = la signaler publiquement
web-report-title = Erreur dans { $subject }
web-known-specified = spécifié
web-known-registered = enregistré
web-known-documented = documenté
web-known-observed = observé
web-known-reported = signalé

web-helpful = Cette page a-t-elle été utile ?
web-face-yes = Oui
web-face-partly = En partie
web-face-no = Non

# Errors: what happened, and what the reader can do.
web-error-request = Cette requête n’a pas été comprise
web-error-request-help = Partir de la recherche ci-dessus.
web-error-form = Ce formulaire n’a pas été envoyé d’ici, ou il est trop ancien
web-error-form-help = Rouvrir le formulaire et l’envoyer à nouveau.
web-error-forbidden = Ceci n’est montré que sur la machine elle-même
web-error-forbidden-help = Ouvrir l’atlas sur la machine qui le sert, ou le lancer avec --share-this-machine.
web-error-not-found = Cette page n’existe pas
web-error-not-found-help = Les ports portent les numéros 0 à 65535. La recherche ci-dessus trouve des numéros, des noms et des produits.
web-error-method = Cette page ne permet pas cette opération
web-error-timeout = Cela a pris trop de temps
web-error-again-help = Réessayer dans un instant.
web-error-too-large = L’envoi est trop volumineux
web-error-too-large-help = Un commentaire compte au plus 2 000 caractères.
web-error-host = La requête visait un autre serveur
web-error-host-help = Ouvrir l’atlas à sa propre adresse ; tant qu’il montre cette machine, il ne répond à aucun autre nom.
web-error-too-many = Trop d’envois répétés
web-error-ours = Le serveur a rencontré une erreur
web-error-ours-help = Vous n’y êtes pour rien, et l’erreur a été journalisée. Réessayer dans un instant.
web-error-busy = Le serveur sert déjà autant de lecteurs qu’il le peut

# The front page.
web-home-title = Une carte des 65 536 ports
web-home-about = Ce que devrait être chaque port TCP et UDP : qui le détient, quels logiciels l’utilisent, ce qui y a été signalé. Chaque affirmation a sa source.
web-chart-alt = La carte : 256 rangées de 256 ports, de 0 dans le premier coin à 65535 dans le dernier, colorés selon ce que l’on sait de chacun.
web-chart-hint = Choisir un numéro sur la carte : en le pointant, en le touchant, ou avec les touches fléchées et Entrée.
web-chart-assigned = attribué et documenté
web-chart-software = logiciel connu sur ce port
web-chart-malware = logiciel malveillant signalé
web-chart-blocked = bloqué par les navigateurs
web-chart-here = à l’écoute sur cette machine
web-chart-in = Agrandir
web-chart-out = Réduire
web-chart-table = La carte sous forme de tableau
web-chart-link = Lien vers cette vue
web-chart-range-system = ports système
web-chart-range-user = ports utilisateur
web-chart-range-dynamic = ports dynamiques

# Search and lists.
web-search-of = Recherche : { $query }
web-search-forms = Un numéro (2908), une plage (2900-2910), un nom (postgresql), un produit (Grafana) ou des mots d’une description.
web-goes-on = Continuer à partir de { $from }
web-found = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
web-found-none = Rien n’a été trouvé, pas même une graphie proche.
web-found-near = Rien n’a été trouvé. S’agit-il de l’un de ceux-ci ?
web-search-script = Ce sont des fichiers, et aucun serveur ne répond : la recherche a besoin de JavaScript.
web-list-named-only = Seulement nommés
web-list-named-only-about = Enregistrements que rien n’atteste hormis leur entrée dans le registre : aucun document, aucun logiciel connu, aucune liste.
web-list-new = Nouveaux cette année
web-list-new-about = Enregistrements dont la date est de la même année que le registre.
web-list-removed = Supprimés
web-list-removed-about = Enregistrements qui figurent dans un instantané antérieur du registre, et non dans le suivant. La date est celle du premier instantané où ils ne figurent plus.
web-list-categories = Par catégorie
web-list-categories-about = Logiciels connus pour utiliser un port, selon leur usage.
web-list-organisations = Par organisation
web-list-organisations-about = Qui détient des enregistrements, par nombre d’entrées ; les cent qui en ont le plus.
web-list-organisation = Organisation ou personne
web-sources-about = Tout ce qui est dit ici repose sur l’une de ces sources.
web-facts = { $count ->
    [one] { $count } fait
   *[other] { $count } faits
}
web-facts-more = Il y en a d’autres ; cette commande les montre tous :
web-compare-label = Ports, jusqu’à six
web-compare-of = Comparaison : { $ports }
web-compare-files = Ce sont des fichiers, et aucun serveur n’assemble les pages : avec JavaScript, elles se placent ici côte à côte.
web-compare-here = Le port { $port } n’a pas de page ici.
web-api-about = Tout est disponible aussi pour les programmes : les objets qu’écrit portolan --json, avec un ETag, lisibles depuis n’importe quelle page.
web-api-example = Exemple :
web-api-try = Essayer
web-api-ask = Demander
web-api-answer = La réponse
web-api-cut = La réponse continue ; en voici le début.
web-api-none = Aucune réponse n’est venue.

# This machine.
web-here-about = Ce qui est à l’écoute sur la machine qui sert cette page, en date du
web-here-live = suit les changements
web-here-since = Depuis
web-here-since-about = Depuis quand quelque chose est là : d’après le journal que tient « portolan watch ».

# Opinions and settings.
web-copy = Copier
web-copied = Copié
web-thanks = Merci.
web-thanks-kept = Votre avis a été conservé, et rien qui dise qui vous êtes.
web-say-more = En dire plus
web-back = Retour à la page
web-reason = Qu’est-ce qui ne va pas ? (facultatif)
web-reason-mistake = Quelque chose est faux
web-reason-missing = Il manque quelque chose
web-reason-unclear = C’est difficile à comprendre
web-reason-translation = La traduction est mauvaise
web-reason-display = L’affichage ou le fonctionnement laisse à désirer
web-comment = Avec vos propres mots (facultatif)
web-comment-note = Jusqu’à 2 000 caractères. Une source est ce qui aide le plus. Merci de ne mettre ni noms ni adresses.
web-send = Envoyer
web-theme = Couleurs
web-theme-system = Celles du système
web-theme-light = Claires
web-theme-dark = Sombres
web-remember = S’en souvenir dans un cookie pendant un an
web-remember-note = Sinon, les couleurs durent jusqu’à la fermeture du navigateur, et la langue est celle de l’adresse de la page.
web-apply = Appliquer
