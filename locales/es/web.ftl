# The Spanish words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = Ir al contenido
web-more = Otras páginas del atlas
web-language = Idioma
web-registry-of = Registro de la IANA de { $date }.

web-search = Buscar
web-search-label = Buscar un puerto, un rango, un servicio o un producto
web-search-hint = 2908, postgresql…

web-chart = El mapa
web-lists = Listas
web-sources = Fuentes
web-compare = Comparar
web-api = Para programas
web-here = Esta máquina
web-settings = Idioma y colores

# A port’s page.
web-steps = Otros números y transportes
web-previous = El número anterior:
web-next = El número siguiente:
web-all-transports = Todos
web-contents = En esta página
web-forms = Lo mismo para programas
web-compare-with = Comparar con otros
web-cite = Citar esta página
web-citation = Portolan, «{ $title }» Registro de la IANA de { $date }. { $address }
web-read = leer
web-report = Notificar un error de esta página
web-report-public = notificarlo en público
web-report-title = Error en { $subject }
web-known-specified = especificado
web-known-registered = registrado
web-known-documented = documentado
web-known-observed = observado
web-known-reported = notificado

web-helpful = ¿Le ha sido útil esta página?
web-face-yes = Sí
web-face-partly = En parte
web-face-no = No

# Errors: what happened, and what the reader can do.
web-error-request = Esta petición no se entiende
web-error-request-help = Empiece por la búsqueda de arriba.
web-error-form = Este formulario no se envió desde aquí, o es demasiado antiguo
web-error-form-help = Abra de nuevo el formulario y envíelo otra vez.
web-error-forbidden = Esto solo se muestra en la propia máquina
web-error-forbidden-help = Abra el atlas en la máquina que lo sirve, o inícielo con --share-this-machine.
web-error-not-found = Esta página no existe
web-error-not-found-help = Los puertos tienen los números del 0 al 65535. La búsqueda de arriba encuentra números, nombres y productos.
web-error-method = Esto no se puede hacer con esta página
web-error-timeout = Esto tardó demasiado
web-error-again-help = Inténtelo de nuevo dentro de un momento.
web-error-too-large = Lo enviado es demasiado grande
web-error-too-large-help = Un comentario tiene como máximo 2000 caracteres.
web-error-host = La petición era para otro servidor
web-error-host-help = Abra el atlas con su propia dirección; mientras muestra esta máquina, no responde a ningún otro nombre.
web-error-too-many = Esto se envió demasiadas veces
web-error-ours = Falló el servidor
web-error-ours-help = No es culpa suya, y el fallo ha quedado anotado. Inténtelo de nuevo dentro de un momento.
web-error-busy = Ya se atiende a tantos lectores como es posible

# The front page.
web-home-title = Un mapa de los 65.536 puertos
web-home-about = Qué debería ser cada puerto TCP y UDP: quién lo tiene, qué software lo usa, qué se ha notificado en él. Cada afirmación tiene su fuente.
web-chart-alt = El mapa: 256 filas de 256 puertos, del 0 en la primera esquina al 65535 en la última, coloreados según lo que se sabe de cada uno.
web-chart-hint = Elija un número en el mapa: señalándolo, tocándolo, o con las teclas de flecha e Intro.
web-chart-assigned = asignado y documentado
web-chart-software = software conocido en él
web-chart-malware = malware notificado en él
web-chart-blocked = bloqueado por los navegadores
web-chart-here = escucha en esta máquina
web-chart-in = Ampliar
web-chart-out = Reducir
web-chart-table = El mapa como tabla
web-chart-link = Enlace a esta vista
web-chart-range-system = puertos del sistema
web-chart-range-user = puertos de usuario
web-chart-range-dynamic = puertos dinámicos

# Search and lists.
web-search-of = Búsqueda: { $query }
web-search-forms = Un número (2908), un rango (2900-2910), un nombre (postgresql), un producto (Grafana) o palabras de una descripción.
web-goes-on = Continuar desde { $from }
web-found = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
web-found-none = No se encontró nada, ni nada que se escriba de forma parecida.
web-found-near = No se encontró nada. ¿Quiso decir uno de estos?
web-search-script = Estos son archivos, y no responde ningún servidor: la búsqueda necesita JavaScript.
web-list-named-only = Solo nombre
web-list-named-only-about = Nombres registrados a los que no respalda nada más que su entrada en el registro: ningún documento, ningún software conocido, ninguna lista.
web-list-new = Nuevos este año
web-list-new-about = Nombres registrados con fecha del mismo año que el registro.
web-list-removed = Eliminados
web-list-removed-about = Nombres registrados que están en una instantánea anterior del registro y no en la siguiente. La fecha es la de la primera instantánea en la que ya no están.
web-list-categories = Por categoría
web-list-categories-about = Software del que se sabe que usa un puerto, según para qué sirve.
web-list-organisations = Por organización
web-list-organisations-about = Quién tiene nombres registrados, por el número de entradas; los cien que más tienen.
web-list-organisation = Organización o persona
web-sources-about = Todo lo que se dice aquí se apoya en una de estas fuentes.
web-facts = { $count ->
    [one] { $count } dato
   *[other] { $count } datos
}
web-facts-more = Hay más; esta orden los muestra todos:
web-compare-label = Puertos, hasta seis
web-compare-of = Comparación: { $ports }
web-compare-files = Estos son archivos, y ningún servidor reúne las páginas: con JavaScript aparecen aquí una junto a otra.
web-compare-here = El puerto { $port } no tiene página aquí.
web-api-about = Todo está también para los programas: los objetos que escribe portolan --json, con un ETag, legibles desde cualquier página.
web-api-example = Ejemplo:
web-api-try = Probar
web-api-ask = Preguntar
web-api-answer = La respuesta
web-api-cut = La respuesta continúa; este es su comienzo.
web-api-none = No hubo respuesta.

# This machine.
web-here-about = Lo que escucha en la máquina que sirve esta página, a fecha de
web-here-live = sigue los cambios
web-here-since = Desde
web-here-since-about = Desde cuándo está algo ahí: según el diario que lleva «portolan watch».

# Opinions and settings.
web-copy = Copiar
web-copied = Copiado
web-thanks = Gracias.
web-thanks-kept = Se ha guardado su opinión, y nada que diga quién es usted.
web-say-more = Decir más
web-back = Volver a la página
web-reason = ¿Qué ocurre? (opcional)
web-reason-mistake = Algo está mal
web-reason-missing = Falta algo
web-reason-unclear = Es difícil de entender
web-reason-translation = La traducción es mala
web-reason-display = No se ve bien o no funciona bien
web-comment = Con sus propias palabras (opcional)
web-comment-note = Hasta 2000 caracteres. Lo que más ayuda es una fuente. No incluya nombres ni direcciones, por favor.
web-send = Enviar
web-theme = Colores
web-theme-system = Los del sistema
web-theme-light = Claros
web-theme-dark = Oscuros
web-remember = Recordar esto en una cookie durante un año
web-remember-note = Si no, los colores duran hasta que se cierra el navegador, y el idioma es el de la dirección de la página.
web-apply = Aplicar
