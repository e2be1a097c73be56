# The Spanish words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Uso:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Órdenes
cli-help-arguments = Argumentos
cli-help-options = Opciones
cli-help-after =
    Códigos de salida: 0 respondido; 1 no se encontró nada; 2 no se pudo responder a una parte de la entrada o a la orden.
    Un servicio que se llama como una orden: portolan -- NAME

cli-about = Muestra qué debería haber en este puerto, con una fuente detrás de cada línea.
cli-about-registry = El propio registro de la IANA: lo actualiza, lo compara, consulta su historial, busca en él.
cli-about-registry-update = Importa un registro más reciente; sin FILE ni URL, el de la propia IANA.
cli-about-registry-diff = Muestra qué cambia en el registro B; sin B, en el que está en uso.
cli-about-registry-history = Muestra cada cambio de un puerto o un nombre desde 2013.
cli-about-registry-search = Busca palabras en nombres, descripciones y titulares.
cli-about-registry-ghosts = Enumera los nombres registrados a los que no respalda nada más que su entrada.
cli-about-here = Muestra qué hay vinculado a los puertos de esta máquina y quién está detrás.
cli-about-watch = Avisa cuando algo empieza a escuchar, deja de hacerlo o cambia, y lo anota.
cli-about-history = Muestra qué pasó en un puerto: desde cuándo, quién estaba antes, cuántas veces se reinició.
cli-about-diff = Muestra qué escucha ahora y entonces no: compara dos momentos, o grabaciones.
cli-about-journal = El diario que lleva `portolan watch`: dice qué contiene, lo exporta, importa en él.
cli-about-journal-info = Dice qué contiene el diario.
cli-about-journal-export = Escribe las entradas del diario como líneas JSON o Parquet.
cli-about-journal-import = Incorpora entradas de otro diario; las que ya están se omiten.
cli-about-journal-prune = Elimina lo que, por antigüedad o por tamaño, excede de lo que se debe conservar.
cli-about-pick = Busca un número para un servicio nuevo, o dice si uno es apto.
cli-about-sources = Muestra la bibliografía, o los datos de una fuente.
cli-about-registry-stats = Cuenta lo que contiene el registro.
cli-about-completions = Genera el autocompletado para un intérprete de órdenes.
cli-about-man = Muestra la página de manual.

cli-arg-queries = Un puerto (2908, tcp/2908, 2908/udp), un rango (2900-2910), un servicio (postgresql); varios; o - para leer uno por línea de la entrada estándar
cli-arg-brief = Muestra solo la respuesta, una línea cada una
cli-arg-no-here = No examina esta máquina; sin esta opción, la respuesta sobre un solo puerto dice qué escucha aquí en él
cli-arg-json = Muestra JSON, un objeto por línea; lo mismo que --format json
cli-arg-format = text, json, markdown, tsv o csv; text en un terminal, tsv en una tubería
cli-arg-color = auto, always o never
cli-arg-lang = Idioma de los textos: { $languages }; si no se indica, deciden LANGUAGE, LC_ALL, LC_MESSAGES o LANG
cli-arg-here-queries = Solo estos: un puerto, un rango, un servicio o un software; sin ninguno, todos
cli-arg-here-tcp = Solo TCP
cli-arg-here-udp = Solo UDP
cli-arg-here-all = También conexiones, sockets vinculados y sockets en bruto (raw)
cli-arg-here-exposed = Solo lo que otras máquinas pueden alcanzar: nada en loopback, nada que el cortafuegos descarte
cli-arg-here-process = Solo de este proceso: su nombre, el de su archivo o su número
cli-arg-here-unit = Solo de esta unidad de systemd
cli-arg-here-container = Solo de este contenedor: su nombre o el comienzo de su identificador
cli-arg-here-netns = Espacios de nombres de red: all o own
cli-arg-here-explain = Dice por qué está abierto un puerto: desde el primer proceso hasta el socket
cli-arg-here-only = Solo lo que recibe ese veredicto; varios, separados por comas
cli-arg-here-fail-on = Termina con 1 si algo recibe ese veredicto; varios, separados por comas
cli-arg-here-rules = Muestra las reglas con las que se dictan los veredictos
cli-arg-here-watch = Sigue mirando, cada 2 segundos o los que se indiquen; solo en un terminal
cli-arg-here-from = Muestra una grabación en lugar de esta máquina: lo que imprimió `portolan here --json`, aquí o en otra parte; - para la entrada estándar
cli-arg-here-no-bpf = No carga un programa BPF en el núcleo; recorre /proc en su lugar
cli-arg-here-save-policy = Escribe lo que escucha ahora en un archivo de política; si ya existe, lo actualiza (- para la salida estándar)
cli-arg-here-check = Compara lo que escucha con un archivo de política: código de salida 1 si algo es nuevo, ha desaparecido o es distinto
cli-arg-here-report = Con --check, la forma del informe: sarif o junit
cli-arg-here-verify = Compara también con /proc/net línea por línea: más lento, y encuentra un puerto oculto a otras herramientas
cli-arg-here-verbose = Dice en la salida de error estándar qué capas respondieron, y por qué no otras
cli-arg-watch-queries = Avisa solo de estos: un puerto, un rango, un servicio o un software; se anota todo
cli-arg-watch-only = Avisa solo de lo que recibe ese veredicto, o lo recibía; varios, separados por comas
cli-arg-watch-to = Avisa también aquí: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; puede indicarse varias veces
cli-arg-watch-webhook-secret = El archivo con el secreto con el que se firman los webhooks: whsec_ y base64
cli-arg-watch-metrics = Responde en http://ADDRESS:PORT/metrics, en el formato de Prometheus
cli-arg-watch-quiet = No escribe nada en la salida estándar
cli-arg-watch-once = Mira una vez, avisa de lo que cambió desde la última vez que se miró, y termina
cli-arg-watch-journal = El archivo del diario; si no se indica, /var/lib/portolan/journal.db para root, y uno propio para los demás
cli-arg-watch-no-journal = No anota nada
cli-arg-watch-keep = Cuántos días se conservan las entradas
cli-arg-watch-max-size = Qué tamaño puede alcanzar el diario, en MiB
cli-arg-watch-netns = Espacios de nombres de red: all o own
cli-arg-watch-no-bpf = No carga ningún programa BPF en el núcleo; mira una y otra vez en su lugar
cli-arg-watch-verbose = Dice en la salida de error estándar por qué los cambios no se detectan con BPF
cli-arg-history-queries = Un puerto, un rango, un servicio o un software; sin ninguno, lo que pasó en los últimos siete días
cli-arg-history-since = A partir de este momento: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; en UTC
cli-arg-history-until = Hasta este momento
cli-arg-history-limit = Este número de cambios como máximo, los últimos
cli-arg-history-host = Otra máquina del diario, por su nombre
cli-arg-history-journal = El archivo del diario
cli-arg-diff-from = Un momento (yesterday, 2h, 2026-11-20, boot), now, o un archivo que escribió `portolan here --json`
cli-arg-diff-to = Lo mismo; now, si se omite
cli-arg-diff-journal = El archivo del diario
cli-arg-journal-info-journal = El archivo del diario
cli-arg-journal-export-file = Adónde; la salida estándar, si se omite
cli-arg-journal-export-form = jsonl o parquet; si no se indica, según el nombre del archivo, y en su defecto jsonl
cli-arg-journal-export-journal = El archivo del diario
cli-arg-journal-import-file = Lo que escribió `portolan journal export`, líneas JSON o Parquet; - para la entrada estándar
cli-arg-journal-import-journal = El archivo del diario
cli-arg-journal-prune-keep = Cuántos días se conservan las entradas
cli-arg-journal-prune-max-size = Qué tamaño puede tener el diario, en MiB
cli-arg-journal-prune-journal = El archivo del diario
cli-arg-pick-range = Solo números de este rango
cli-arg-pick-count = Cuántos números
cli-arg-pick-udp = Para UDP; si no, para TCP
cli-arg-pick-near = El más cercano a este puerto, en lugar de uno cualquiera
cli-arg-pick-seed = Los mismos números para la misma semilla
cli-arg-pick-check = Dice si este puerto es apto; código de salida 1 si no lo es
cli-arg-sources-id = Una fuente, por su id
cli-arg-registry-ghosts-range = Solo los registrados en este rango
cli-arg-help = Muestra la ayuda
cli-arg-version = Muestra la versión
cli-arg-registry-update-from = El registro tal como lo publica la IANA, XML o CSV
cli-arg-registry-diff-old = Un registro: XML o CSV de la IANA, o una tabla de Portolan
cli-arg-registry-diff-new = El otro registro
cli-arg-registry-history-query = Un puerto, un rango o un servicio
cli-arg-registry-search-words = Una palabra; todas deben aparecer
cli-arg-completions-shell = bash, elvish, fish, powershell o zsh

cli-label-error = error:
cli-label-warning = advertencia:
cli-label-hint = sugerencia:

cli-error-io = falló la salida o la entrada: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = no hay textos en el idioma «{ $language }»
cli-hint-languages = elija uno de estos: { $languages }

cli-error-query = «{ $query }»: { $reason }
cli-error-query-line = línea { $line }, «{ $query }»: { $reason }
cli-error-query-empty = no se pregunta nada
cli-error-query-too-long = una consulta tiene como máximo { $limit } bytes
cli-error-query-transport-alone = al transporte no le sigue ningún puerto ni nombre
cli-error-query-transport = ningún transporte con números de puerto se llama «{ $transport }»
cli-error-query-number = no es un puerto ni un rango
cli-error-query-too-high = el puerto más alto es 65535
cli-error-query-backwards = el rango va del puerto mayor al menor
cli-error-query-encoding = no es UTF-8
cli-error-name = no hay ningún servicio registrado con ese nombre
cli-error-name-transport = { $name } está registrado, pero no en { $transport }
cli-error-source = ninguna fuente tiene el id «{ $id }»
cli-hint-sources = `portolan sources` las enumera
cli-error-history = no se sabe nada de «{ $query }»
cli-error-search = nada coincide con «{ $words }»
cli-hint-ports = los puertos van de 0 a 65535
cli-hint-forms = pregunte en la forma 2908, tcp/2908, 2900-2910 o postgresql
cli-hint-transports = los transportes son tcp, udp, sctp y dccp
cli-hint-names = ¿quiso decir { $names }?
cli-hint-name-transport = `portolan { $name }` muestra dónde
cli-hint-search = `portolan registry search WORD` busca también en las descripciones

cli-error-usage = los argumentos no son correctos: { $reason }
cli-error-usage-unknown = argumento desconocido: { $argument }
cli-error-usage-value = { $argument } no puede ser «{ $value }»
cli-error-usage-no-value = { $argument } necesita un valor
cli-error-usage-missing = falta { $argument }
cli-error-usage-conflict = { $argument } no puede ir con { $other }
cli-error-usage-query-and-command = una consulta y una orden no pueden ir juntas
cli-hint-command-name = un servicio que se llama como una orden: portolan -- NAME
cli-hint-help = `portolan --help` enumera lo que hay
cli-hint-values = elija uno de estos: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = esto no es una tabla del registro
cli-error-table-format = esta tabla tiene el formato { $format }, que esta versión no lee
cli-error-table-truncated = la tabla está incompleta
cli-error-table-damaged = la tabla está dañada: su suma de comprobación no concuerda
cli-hint-damaged-table = se usa el registro de { $date } que viene con el programa; `portolan registry update` escribe una tabla nueva

cli-error-import = { $file }, línea { $line }: { $reason }
cli-error-import-empty = el archivo está vacío
cli-error-import-truncated = el archivo está incompleto
cli-error-import-too-large = el archivo supera los 64 MiB
cli-error-import-too-long = un campo supera los 32 KiB, o hay más de un millón de entradas
cli-error-import-other = esto no es el registro de puertos de la IANA
cli-error-import-no-records = no contiene ninguna entrada
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } no puede ser «{ $value }»
cli-hint-import = no se cambió nada; el registro de la IANA está en https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = el sistema no indica ningún directorio para los datos de este usuario
cli-error-update-older = el registro del archivo, de { $new }, es anterior al que está en uso, de { $current }
cli-error-update-too-few = entradas en el archivo: { $new }; en el registro en uso: { $current }; el archivo parece incompleto
cli-error-update-too-large = el registro es demasiado grande para una tabla
cli-hint-update-older = no se cambió nada; para volver al registro que viene con el programa, elimine { $file }
cli-hint-update-too-few = no se cambió nada; descargue de nuevo el archivo
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = el servidor respondió { $status }
cli-error-fetch-no-certificates = el sistema no tiene certificados en los que confiar
cli-error-fetch-plain = { $address }: solo se descarga de direcciones https
cli-hint-fetch = no se cambió nada; se puede importar un archivo descargado de otro modo: `portolan registry update FILE`
cli-update-current = El registro de { $date } es el más reciente que hay; no se cambió nada.
cli-update-done = { $changes ->
    [0] El registro de { $to } está en uso, con { $rows } entradas; ninguna difiere de las de { $from }.
    [one] El registro de { $to } está en uso, con { $rows } entradas; { $changes } cambio desde { $from }.
   *[other] El registro de { $to } está en uso, con { $rows } entradas; { $changes } cambios desde { $from }.
}
cli-diff-summary = De { $old } a { $new }: entradas añadidas, { $added }; eliminadas, { $removed }; modificadas, { $changed }.
cli-history-summary = { $query }: { $changes ->
    [0] ningún cambio
    [one] { $changes } cambio
   *[other] { $changes } cambios
} en { $snapshots } instantáneas del registro, de { $first } a { $last }.

cli-error-observe-sockets = no se pudo leer la lista de sockets del núcleo: { $reason }
cli-error-observe-system = este sistema no es compatible
cli-hint-observe-system = `portolan PORT` muestra las órdenes que tiene este sistema
cli-error-watch-terminal = --watch necesita un terminal
cli-hint-watch-terminal = sin --watch, se imprime lo mismo una sola vez
cli-error-recorded-too-large = supera { $limit }
cli-error-recorded-truncated = el JSON queda cortado en la línea { $line }, columna { $column }
cli-error-recorded-malformed = esto no es el JSON de una observación: { $reason }
cli-error-recorded-kind = esto es JSON de tipo «{ $kind }», no de tipo «here»
cli-error-recorded-other = esto es JSON, pero no de una observación
cli-error-recorded-schema = la versión de su esquema es { $schema }; este programa lee { $known }
cli-error-recorded-word = { $place }: «{ $word }» no se conoce aquí
cli-error-recorded-index = { $place }: no existe el elemento { $index }
cli-error-recorded-missing = falta { $place }
cli-error-recorded-twice = el proceso { $pid } figura dos veces
cli-hint-recorded = `portolan here --json > FILE` hace una grabación
cli-hint-recorded-schema = la versión de Portolan que la hizo puede leerla
cli-hint-recorded-word = la grabación está dañada, o la hizo una versión más reciente de Portolan
cli-error-policy = { $file }, línea { $line }, columna { $column }: { $reason }
cli-hint-policy = no se cambió ni se comparó nada; docs/policy.md describe el archivo
cli-policy-saved = { $file }: { $count ->
    [one] se escribió { $count } entrada
   *[other] se escribieron { $count } entradas
}.
cli-policy-rewritten = { $file }: entradas añadidas, { $new }; eliminadas, { $gone }; modificadas, { $different }; sin cambios, { $kept }.
cli-policy-suspicious = { $count ->
    [one] { $count } socket a la escucha muestra
   *[other] { $count } sockets a la escucha muestran
} un indicio de problemas: el campo why de la entrada lo nombra; conserve solo lo que deba estar ahí
cli-policy-check-suspicious = { $count ->
    [one] { $count } socket a la escucha muestra
   *[other] { $count } sockets a la escucha muestran
} un indicio de problemas, diga lo que diga la política: portolan here --only suspicious
cli-policy-unseen = no se vio todo, así que a la política puede faltarle algo:
cli-here-nothing = Aquí no escucha nada.
cli-here-no-match = Aquí no coincide nada.
cli-here-nothing-on = Aquí nada escucha en { $query }.
cli-here-nothing-on-answer = Aquí nada escucha en { $query }. { $answer }
cli-here-layers = Sockets: { $sockets }. Procesos que los tienen: { $owners }.
cli-here-layer-none = ninguna
cli-here-bpf-refused = Sin programa BPF: { $reason }.
cli-here-recorded = Una grabación de { $observed }, no esta máquina tal como está ahora.
cli-here-recorded-sometime = Una grabación sin fecha, no esta máquina tal como está ahora.
cli-here-recorded-narrowed = Contiene solo lo que se pidió al hacerla: lo que no está en ella pudo haber estado ahí.
cli-here-recorded-open = No contiene conexiones: se hizo sin --all.
cli-here-recorded-own = Contiene un solo espacio de nombres de red: se hizo con --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q salir  p pausa  t TCP  u UDP  e solo expuestos  / filtro  r mirar ya  ↑↓ PgUp PgDn mover
cli-watch-paused = en pausa
cli-watch-new = nuevo
cli-watch-closed = cerrado
cli-watch-filter = filtro: { $text }
cli-watch-tcp-off = sin TCP
cli-watch-udp-off = sin UDP
cli-watch-exposed = solo expuestos

cli-ghosts-summary = { $count ->
    [one] { $count } nombre registrado es solo nombre: ningún documento, ningún software y ninguna lista lo conoce.
   *[other] { $count } nombres registrados son solo nombre: ningún documento, ningún software y ninguna lista los conoce.
}
cli-pick-too-few = { $count ->
    [0] ningún número de { $range } es apto
    [one] solo { $count } número de { $range } es apto
   *[other] solo { $count } números de { $range } son aptos
}
cli-sources-facts = { $count ->
    [one] { $count } dato
   *[other] { $count } datos
}

cli-stats-registry = Registro de la IANA de { $date }
cli-stats-rows = { $count } entradas
cli-stats-names = { $count } nombres de servicio
cli-stats-names-without-port = { $count } entradas con nombre y sin puerto
cli-stats-tcp-names = { $count } entradas con nombre y puerto TCP
cli-stats-udp-names = { $count } entradas con nombre y puerto UDP
cli-stats-sctp-names = { $count } entradas con nombre y puerto SCTP
cli-stats-dccp-names = { $count } entradas con nombre y puerto DCCP
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = { $count } puertos TCP inferiores a 49152 asignados
cli-stats-tcp-ports-reserved = { $count } puertos TCP inferiores a 49152 reservados
cli-stats-tcp-ports-unassigned = { $count } puertos TCP inferiores a 49152 sin asignar
cli-stats-tcp-ports-without-row = { $count } puertos TCP inferiores a 49152 sin entrada
cli-stats-udp-ports-assigned = { $count } puertos UDP inferiores a 49152 asignados
cli-stats-udp-ports-reserved = { $count } puertos UDP inferiores a 49152 reservados
cli-stats-udp-ports-unassigned = { $count } puertos UDP inferiores a 49152 sin asignar
cli-stats-udp-ports-without-row = { $count } puertos UDP inferiores a 49152 sin entrada
cli-stats-references = { $count } entradas con nombre que remiten a un documento
cli-stats-unauthorised = { $count } entradas con uso no autorizado notificado
cli-stats-holders = { $count } titulares
cli-stats-snapshots = { $count } instantáneas en el historial
cli-stats-changes = { $count } cambios en el historial

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] Vigilando { $count } socket a la escucha
   *[other] Vigilando { $count } sockets a la escucha
}, { $how }.
cli-watch-by-events = mediante los eventos del núcleo
cli-watch-by-closes = mirando una y otra vez; de los cierres avisa el núcleo
cli-watch-by-polling = mirando una y otra vez
cli-watch-journal = Se anota en { $file }.
cli-watch-no-journal = No se anota nada.
cli-watch-unrecorded = lo que pasa no se anota: { $reason }
cli-watch-recorded = Lo que pasa se anota de nuevo.
cli-watch-blind = no se pudo examinar la máquina: { $reason }
cli-watch-more = { $count ->
    [one] y { $count } cambio más
   *[other] y { $count } cambios más
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = no se puede alcanzar { $address }: { $reason }
cli-sink-exchange = { $address } no lo aceptó: { $reason }
cli-sink-busy = { $address } respondió { $status }; se vuelve a intentar
cli-sink-refused = { $address } respondió { $status }; se desiste
cli-sink-run = no se puede ejecutar { $program }: { $reason }
cli-sink-ended-status = { $program } terminó con el código de salida { $status }
cli-sink-ended-signal = { $program } terminó por una señal
cli-sink-ended-time = { $program } tardó demasiado y se interrumpió
cli-sink-full = { $count ->
    [one] no había sitio para { $count } cambio, que se descartó
   *[other] no había sitio para { $count } cambios, que se descartaron
}
cli-sink-spool-in-use = otro watch usa { $file }
cli-sink-spool = no se puede escribir { $file }: { $reason }
cli-sink-spool-full = { $count ->
    [one] la parte reservada del disco está llena: se descartó el cambio más antiguo
   *[other] la parte reservada del disco está llena: se descartaron los { $count } cambios más antiguos
}
cli-sink-certificates = este sistema no tiene certificados con los que comprobar el otro extremo
cli-sink-listen = no se puede escuchar en { $address }: { $reason }
cli-sink-thread = no se pudo iniciar ningún hilo: { $reason }
cli-error-sink = { $value } no es un destino
cli-error-sink-server = { $value } no es un servidor syslog
cli-error-sink-path = { $value } no es una ruta absoluta
cli-error-sink-list = { $value } no es una lista JSON de cadenas
cli-error-sink-url = la dirección del webhook no es una dirección http ni https
cli-error-sink-system = { $value } no está disponible en este sistema
cli-hint-sink = los destinos son journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] y desktop
cli-error-secret = el secreto del webhook en { $file } no se puede usar: { $reason }
cli-secret-read = no se puede leer ({ $reason })
cli-secret-exposed = otros pueden leer el archivo
cli-secret-base64 = lo que sigue a whsec_ no es base64
cli-secret-length = tiene { $count } bytes, y debe tener de 24 a 64
cli-secret-lines = se esperan de una a cuatro líneas
cli-error-watch-changes = ya no se pueden leer los cambios: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Diario: { $file }
cli-journal-records = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
cli-journal-standing = { $count ->
    [one] { $count } socket está abierto, según lo que consta
   *[other] { $count } sockets están abiertos, según lo que consta
}
cli-journal-bytes = { $count } KiB en el disco
cli-journal-span = De { $first } a { $last }
cli-journal-hosts = Máquinas: { $hosts }
cli-journal-imported = Importadas: { $written }. Ya presentes: { $known }. Rechazadas: { $refused }.
cli-journal-refused = línea { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] Se eliminó { $count } entrada.
   *[other] Se eliminaron { $count } entradas.
}
cli-history-nothing = No consta nada de este período.
cli-history-nothing-on = No consta nada de { $query }.
cli-error-history-host = no consta nada de una máquina llamada { $host }
cli-hint-history-host = `portolan journal info` nombra las máquinas
cli-diff-nothing = Ninguna diferencia.
cli-diff-unwatched = Nadie vigilaba en { $time }: se muestra el estado en { $last }.
cli-error-diff-side = { $side } no es un momento, y no existe tal archivo
cli-hint-diff-side = un momento es now, yesterday, today, boot, 2h, 3d o 2026-11-20T10:00:00Z; un archivo es lo que escribió `portolan here --json`
cli-error-diff-before = no consta nada de { $time }, ni de ningún momento anterior
cli-hint-diff-before = `portolan journal info` dice desde cuándo hay entradas
cli-error-time = { $time } no es un momento
cli-hint-time = los momentos son 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot y now; en UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = no hay ningún directorio para un diario
cli-hint-journal-nowhere = indique su archivo con --journal
cli-hint-journal-none = `portolan watch` crea uno; --journal indica otro archivo
cli-journal-not-there = no hay ningún diario
cli-journal-newer = lo escribió un Portolan más reciente: su formato es { $found }, y esta versión conoce { $known }
cli-journal-older = lo escribió un Portolan más antiguo: `portolan watch --once` lo actualiza
cli-journal-not-one = el archivo no es un diario de Portolan ({ $reason })
cli-journal-damaged = el archivo está dañado ({ $reason })
cli-journal-unsafe = otros podrían modificarlo ({ $reason })
cli-journal-full = el disco está lleno
cli-journal-unwritable = no se puede escribir en él ({ $reason })
cli-journal-busy = otro proceso está escribiendo en él
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Sirve el atlas, una página por puerto, a un navegador.
cli-about-feedback = Muestra lo que los lectores dijeron de las páginas del atlas.
cli-arg-serve-listen = La dirección y el puerto en los que se escucha; a 127.0.0.1 solo llega esta máquina
cli-arg-serve-address = La dirección con la que los lectores llegan a él, como https://ports.example
cli-arg-serve-share-this-machine = Muestra lo que escucha en esta máquina a todo el que llegue al servidor
cli-arg-serve-database = Dónde se guarda lo que dicen los lectores: un archivo para SQLite, o postgres://…
cli-arg-serve-log = Los sucesos menos importantes que se anotan: error, warn, info, debug
cli-arg-feedback-page = Solo sobre esta página, como port/2908
cli-arg-feedback-of = Solo en este idioma
cli-arg-feedback-days = Solo de este número de días, los últimos
cli-arg-feedback-tally = Cuenta en su lugar las respuestas de cada página e idioma
cli-arg-feedback-database = Dónde se guarda: un archivo de SQLite, o postgres://…
cli-serve-started = El atlas está en { $address }; Ctrl-C lo termina.
cli-error-listen = no se puede escuchar en { $address }: { $reason }
cli-hint-listen = Indique otro puerto con --listen 127.0.0.1:PORT.
cli-error-address = «{ $address }» no es una dirección para lectores
cli-hint-address = Es http:// o https:// con una máquina, y con un puerto si hace falta; sin ruta y sin barra al final.
cli-error-start = no se puede iniciar el servidor: { $reason }
cli-error-database = no se puede usar la base de datos: { $reason }
cli-hint-database = Indique otra con --database FILE o --database postgres://USER@HOST/NAME.
cli-about-export = Escribe el atlas como archivos, para cualquier servidor o para ninguno.
cli-arg-export-folder = El directorio; se crea, o lo creó una exportación anterior
cli-arg-export-languages = En estos idiomas, separados por comas, o `all` para todos; si no se indica, solo en el del lector
cli-arg-export-ports = Páginas para todos los puertos, o para los documentados: all, documented
cli-arg-export-address = Dónde estarán accesibles los archivos, como https://ports.example: para los enlaces canónicos y el mapa del sitio
cli-arg-export-no-gzip = Sin una copia comprimida de cada archivo
cli-export-done = { $written ->
    [one] Se escribió { $written } página
   *[other] Se escribieron { $written } páginas
} en { $folder }; ya estaban: { $kept }.
cli-error-export-folder = { $folder } tiene archivos que no son de una exportación
cli-hint-export-folder = Indique un directorio vacío, o uno que no exista.
cli-error-export-write = no se puede escribir { $file }: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = Pregunta a un servicio qué habla: protocolo, producto, TLS, relay abierto, y si su sitio es ese.
cli-about-scan = Encuentra los puertos abiertos de sus propias máquinas y pregunta a cada uno qué habla.
cli-arg-probe-targets = A qué preguntar: HOST:PORT, udp/HOST:PORT, una URL; varios; o - para leer uno por línea de la entrada estándar
cli-arg-probe-udp = Pregunta por UDP cuando un objetivo no lo indica
cli-arg-probe-intensity = Cuánto se pregunta: 0 solo escucha, 1 pregunta lo que el número hace probable, 9 pregunta todo
cli-arg-probe-timeout = Cuántos segundos se espera a un servicio que calla
cli-arg-probe-rate = Inicia como máximo este número de conexiones por segundo
cli-arg-probe-at-once = Pregunta a este número de puntos finales a la vez; a menos, si este proceso no puede abrir tantos
cli-arg-probe-industrial = Pregunta también a los dispositivos de control, solo para que se identifiquen
cli-arg-probe-canary = Comprueba los relays con un socket a la escucha en este puerto, al que el servicio llega por esta dirección; si no, solo se prueban los servicios cercanos
cli-arg-scan-targets = Una máquina, una dirección, un bloque como 10.0.0.0/24 o un archivo con uno por línea
cli-arg-scan-ports = Puertos: números y rangos separados por comas, top (donde es probable que haya servicios) o named (los que el registro nombra)
cli-arg-scan-exclude = Máquinas y bloques que se excluyen; varios, separados por comas
cli-arg-scan-resume = Anota en este archivo hasta dónde ha llegado, y continúa desde ahí
cli-arg-scan-i-own-this = Declara que las direcciones públicas son suyas y que puede escanearlas
cli-arg-scan-connect = Se conecta a cada puerto, aunque se permitan medios más rápidos
cli-arg-scan-no-probe = Enumera los puertos abiertos y no pregunta nada
cli-arg-scan-intensity = Cuánto se pregunta: 0 solo escucha, 1 pregunta lo que el número hace probable, 9 pregunta todo
cli-arg-scan-timeout = Cuántos segundos se espera a un puerto o servicio que calla
cli-arg-scan-rate = Inicia como máximo este número de conexiones por segundo
cli-arg-scan-at-once = Pregunta a este número de puntos finales a la vez; a menos, si este proceso no puede abrir tantos
cli-arg-scan-industrial = Pregunta también a los dispositivos de control, solo para que se identifiquen
cli-arg-scan-canary = Comprueba los relays con un socket a la escucha en este puerto, al que el servicio llega por esta dirección
cli-arg-here-probe = Pregunta a cada socket a la escucha qué habla, en su propia dirección y en su propio espacio de nombres de red

cli-error-probe-target = «{ $target }» no es un objetivo
cli-error-probe-port = «{ $target }» no tiene un puerto de 1 a 65535
cli-error-probe-no-port = «{ $target }» no indica ningún puerto
cli-error-probe-scheme = no se conoce el servicio de «{ $target }»
cli-error-probe-transport = «{ $target }»: solo se puede preguntar a servicios TCP y UDP
cli-error-probe-resolve = { $target }: el nombre no tiene ninguna dirección: { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } es una dirección pública
cli-hint-scan-public = escanee solo lo que es suyo; --i-own-this declara que lo es
cli-error-scan-empty = no hay nada que escanear
cli-error-scan-too-many = { $count } extremos son demasiados; el límite es { $limit }
cli-error-scan-ports = «{ $ports }» no es un puerto, ni un rango, ni una lista de puertos
cli-hint-scan-ports = 22,80,8000-8100, top o named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = una máquina, una dirección, un bloque como 10.0.0.0/24 o un archivo con uno por línea
cli-error-scan-resume = el archivo de --resume es de otro escaneo
cli-hint-scan-resume = indique las mismas máquinas y puertos, u otro archivo
cli-scan-plan-syn = escaneo de { $ports ->
    [one] { $ports } puerto TCP
   *[other] { $ports } puertos TCP
} en { $hosts ->
    [one] { $hosts } máquina
   *[other] { $hosts } máquinas
} con segmentos SYN
cli-scan-plan-connect = escaneo de { $ports ->
    [one] { $ports } puerto TCP
   *[other] { $ports } puertos TCP
} en { $hosts ->
    [one] { $hosts } máquina
   *[other] { $hosts } máquinas
} mediante conexiones
cli-scan-plan-rate = máximo por segundo: { $rate }

cli-probe-speaks = { $target } habla { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } habla { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = { $target } quizá hable { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } quizá hable { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = { $target } está abierto, y no dijo nada conocido ({ $time } ms).
cli-probe-never-asked = { $target } está abierto, y no se le pregunta: lo que se envía a este número podría imprimirse en papel ({ $time } ms).
cli-probe-closed = { $target } está cerrado ({ $time } ms).
cli-probe-silent = { $target } no respondió ({ $time } ms).
cli-probe-unreachable = No se puede alcanzar { $target } ({ $time } ms).
cli-probe-failed = No se pudo preguntar a { $target } desde aquí ({ $time } ms).
cli-probe-label-relay = relay
cli-probe-label-verdict = veredicto
cli-probe-label-because = motivo
cli-probe-label-tls = TLS
cli-probe-label-certificate = certificado
cli-probe-label-evidence = evidencia
cli-probe-relay-refused = no retransmite lo que envían desconocidos
cli-probe-relay-answers = responde como un proxy ({ $forms }); no llegó nada
cli-probe-relay-proven = relay abierto, demostrado: un token nuestro llegó a través de él ({ $forms })
cli-probe-certificate = para { $subject } ({ $names }), emitido por { $issuer }, válido hasta { $until }
cli-probe-certificate-own = para { $subject } ({ $names }), emitido por él mismo, válido hasta { $until }
cli-probe-tls-failed = no se vio nada dentro: { $reason }
