# The Spanish words of what the reader is told about a port.

language-name = Español
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Ningún hablante nativo ha revisado todavía esta traducción.

# Lists: "TCP y UDP", "a, b y c". What stands in them is not known here: "y" is never made "e".
list-two = { $first } y { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow the number, in parentheses: "El puerto 443 (TCP y UDP)".
subject-port = El puerto { $port }
subject-port-on = El puerto { $port } ({ $transports })

# The same within a sentence, with the article; no message puts "a" or "de" before it.
inline-port = el puerto { $port }
inline-port-on = el puerto { $port } ({ $transports })
inline-range = los puertos { $port }
inline-range-on = los puertos { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } está registrado en la IANA como { $name }.
answer-assigned-described = { $subject } está registrado en la IANA como { $name }, «{ $description }».
answer-assigned-also = { $subject } está registrado en la IANA como { $name }, y también como { $others }.
answer-assigned-described-also = { $subject } está registrado en la IANA como { $name }, «{ $description }»; también como { $others }.
answer-in-range = { $subject } está en el rango { $range }, registrado en la IANA como { $name }.
answer-in-range-described = { $subject } está en el rango { $range }, registrado en la IANA como { $name }, «{ $description }».
answer-private = { $subject } está destinado a «{ $description }»; ahí no se nombra ningún servicio.
answer-reserved = { $subject } está reservado por la IANA; no hay ningún servicio registrado en él.
answer-unassigned = { $subject } está sin asignar; no hay ningún servicio registrado en la IANA para él.
answer-words = { $subject } no tiene servicio actualmente; la entrada de la IANA dice «{ $description }».
answer-no-row = { $subject } no tiene entrada en el registro de la IANA.
answer-dynamic = { $subject } es dinámico: la IANA nunca lo asigna y cualquier programa puede usarlo.
answer-service = { $name } es { $ports }.
answer-service-described = { $name } («{ $description }») es { $ports }.
answer-service-without-port = { $name } es un nombre de servicio registrado sin puerto.
answer-service-without-port-described = { $name } («{ $description }») es un nombre de servicio registrado sin puerto.

answer-product = { $product } usa de forma predeterminada { $ports }.
answer-product-among = { $product } usa muchos puertos, entre ellos { $ports }.

# One word for each transport.
status-assigned = asignado
status-reserved = reservado
status-unassigned = sin asignar
status-no-row = sin entrada
status-dynamic = dinámico
status-practice = en la práctica

# The headings.
section-range = El número
section-holder = A quién pertenece
section-notes = Lo que añade la IANA
section-practice = En la práctica
section-malware = Malware notificado
section-here = En esta máquina ahora
section-systems = Qué hacen los sistemas con él
section-history = Historial
section-standing = Respaldo
section-neighbours = Vecinos
section-check = Ver qué está escuchando
section-why = Por qué importa estar registrado
section-sources = Fuentes

range-system = Es un puerto del sistema ({ $range }): la IANA solo asigna estos puertos tras revisión o aprobación en el IETF.
range-user = Es un puerto de usuario ({ $range }): la IANA asigna estos puertos a petición, tras la revisión de un experto o en el IETF.
range-dynamic = Es un puerto dinámico ({ $range }), también llamado privado o efímero: nunca se asigna; es para uso local y de corta duración.
range-zero = En Linux, un programa que se vincula al puerto 0 recibe en su lugar un puerto efímero.
privilege-system = En Linux, vincularse a él requiere la capacidad CAP_NET_BIND_SERVICE, salvo que net.ipv4.ip_unprivileged_port_start valga este número o uno menor.
privilege-user = En Linux, cualquier usuario puede vincularse a él, salvo que net.ipv4.ip_unprivileged_port_start se haya elevado por encima de este número.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Cualquier transporte (la entrada no nombra ninguno)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, «{ $description }»
holder-portless = Sin puerto: { $name }
holder-portless-described = Sin puerto: { $name }, «{ $description }»
holder-portless-on = { $where }, sin puerto: { $name }
holder-portless-on-described = { $where }, sin puerto: { $name }, «{ $description }»
holder-private = { $where }: «{ $description }», sin nombre de servicio
holder-reserved = { $where }: reservado, no disponible para asignación ordinaria
holder-unassigned = { $where }: sin asignar
holder-words = { $where }: ningún servicio; la entrada dice «{ $description }»
holder-no-row = { $where }: sin entrada
holder-range = La entrada abarca { $range }.
holder-port = Puerto { $port }.
holder-assignee = Titular y contacto: { $assignee }.
holder-assignee-contact = Titular: { $assignee }; contacto: { $contact }.
holder-nobody = La entrada no nombra titular ni contacto.
holder-registered = Fecha de registro: { $registered }.
holder-registered-modified = Fecha de registro: { $registered }; de modificación: { $modified }.
holder-modified = Fecha de modificación: { $modified }; sin fecha de registro.
holder-undated = La entrada no tiene fecha.
holder-backwards = La fecha de modificación de la entrada es anterior a la de registro; ambas son las que publica la IANA.
holder-references = Referencias: { $references }.
holder-no-reference = La entrada no remite a ningún documento.
holder-service-code = Código de servicio DCCP: { $code }.
holder-odd-name = El nombre incumple las reglas de RFC 6335 para nombres de servicio: letras, cifras y guiones no consecutivos, 15 caracteres como máximo.
holder-duplicate = La IANA señala este nombre como duplicado o alias de otro.
holder-overlap = Una entrada más amplia, { $range } «{ $description }», abarca también este número; vale la entrada propia del número.

notes-note = Nota sobre { $row }: «{ $note }»
notes-unauthorised = Uso no autorizado notificado, en la entrada de { $row }: «{ $note }»

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, durante el desarrollo
practice-range = { $where }: { $product }, { $role }, uno de { $range }
practice-convention = { $where }: { $product }, { $role }, por costumbre
practice-packaged = { $where }: { $product }, { $role }, en aplicaciones empaquetadas
practice-allocated = { $where }: { $product }, { $role }; una lista adjudica el número, lo que no prueba su uso
practice-more = { $count } más, con menos pruebas: { $names }
practice-more-among = { $count } más, con menos pruebas, entre ellos { $names }
practice-services-file = { $where }: { $name } en el archivo services de Debian

malware-listens = { $where }: { $threat } escucha aquí (a fecha de { $date }).
malware-default = { $where }: { $threat } lo usa salvo que se le indique otro (a fecha de { $date }).
malware-sample = { $where }: { $threat } escucha en puertos aleatorios; este número es uno de los observados (a fecha de { $date }).
malware-c2 = { $where }: se han observado en él servidores de mando de { $threat }, en el otro extremo de una conexión (a fecha de { $date }).
malware-more = { $count ->
    [one] { $count } informe más
   *[other] { $count } informes más
}: { $names }
malware-more-among = { $count ->
    [one] { $count } informe más
   *[other] { $count } informes más
}, entre ellos { $names }
malware-caution = Un número por sí solo no prueba nada: decide qué escucha en el puerto y qué protocolo habla.

system-ephemeral = En { $system }, { $range } se usa de forma predeterminada para conexiones salientes.
system-privileged = En { $system }, vincularse a { $range } requiere un privilegio.
system-privileged-address = En { $system }, vincularse a { $range } requiere un privilegio solo en una dirección IPv4 concreta.
system-nodeport = { $system } da de forma predeterminada { $range } a los servicios de tipo NodePort.
system-filtered = { $system } lo restringe de forma predeterminada para conexiones salientes.
system-blocked = Los navegadores se niegan a conectarse a él: está en la lista de puertos bloqueados (bad ports) del estándar Fetch.

history-unchanged = Sin cambios en { $count ->
    [one] { $count } instantánea
   *[other] { $count } instantáneas
} del registro, de { $first } a { $last }.
history-absent = Sin entrada en { $count ->
    [one] { $count } instantánea
   *[other] { $count } instantáneas
} del registro, de { $first } a { $last }.
history-added = Entre { $since } y { $until }: se añadió { $row }.
history-removed = Entre { $since } y { $until }: se eliminó { $row }.
history-changed = Entre { $since } y { $until }: { $row }: { $field } cambió de «{ $old }» a «{ $new }».
history-set = Entre { $since } y { $until }: { $row }: { $field } pasó a ser «{ $new }».
history-cleared = Entre { $since } y { $until }: { $row }: se quitó { $field } «{ $old }».
history-more = { $count ->
    [one] Aquí se omite { $count } cambio anterior
   *[other] Aquí se omiten { $count } cambios anteriores
}; `portolan registry history { $port }` los muestra todos.

field-description = la descripción
field-assignee = el titular
field-contact = el contacto
field-registered = la fecha de registro
field-modified = la fecha de modificación
field-references = la referencia
field-unauthorised = la nota sobre uso no autorizado
field-service_code = el código de servicio
field-note = la nota

standing-specified = Especificado: la entrada remite a un RFC.
standing-documented = Documentado: la entrada remite a un documento, aunque no a un RFC publicado.
standing-implemented = Implementado: la entrada no remite a ningún documento, pero otros conocen el número por este nombre.
standing-used = Usado por otros: la entrada no remite a ningún documento, y otros usan el número con otros nombres.
standing-named-only = Solo nombre: no lo respalda nada más que la propia entrada.
standing-unassigned = Sin asignar: nadie tiene el número.
standing-reserved = Reservado: la IANA lo mantiene libre.
standing-dynamic = Dinámico: nadie puede tener el número.
# The same in a word or two, for the line of the status.
standing-word-specified = especificado
standing-word-documented = documentado
standing-word-implemented = implementado
standing-word-used = usado por otros
standing-word-named-only = solo nombre
standing-word-unassigned = sin asignar
standing-word-reserved = reservado
standing-word-dynamic = dinámico
consulted-references = Columna de referencias de la IANA: { $references }.
consulted-no-reference = Columna de referencias de la IANA: vacía.
consulted-note = Notas de la IANA: véase más arriba.
consulted-no-note = Notas de la IANA: ninguna.
consulted-software = Software conocido en él: { $names }.
consulted-software-among = Software conocido en él: { $count } productos; los mejor respaldados, { $names }.
consulted-no-software = Software conocido en él: ninguno.
consulted-netbase = Archivo services de Debian: { $names }.
consulted-no-netbase = Archivo services de Debian: no lo menciona.
consulted-firewalld = Servicios de firewalld: { $names }.
consulted-no-firewalld = Servicios de firewalld: no lo mencionan.
consulted-wireshark = Disectores de Wireshark: { $names }.
consulted-no-wireshark = Disectores de Wireshark: no lo mencionan.

neighbour-before = Por debajo: { $port } { $name }.
neighbour-after = Por encima: { $port } { $name }.
neighbour-same-name = { $name } tiene también: { $ports }.
neighbour-product = { $name } usa también: { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = El registro indica quién puede reclamar un número, no qué funciona en él: el tráfico de un puerto no pertenece necesariamente a su servicio.
why-register = La IANA pide que nadie use un número asignado sin registrarlo o antes de registrarlo.

table-port = PUERTO
table-transport = TRANSPORTE
table-status = ESTADO
table-name = NOMBRE
table-description = DESCRIPCIÓN

# `portolan pick`: what speaks against a number…
pick-assigned = El registro de la IANA contiene { $row }.
pick-reserved = La IANA lo reserva: { $row }.
pick-system = Es un puerto del sistema ({ $range }): se asigna solo tras revisión en el IETF.
pick-dynamic = Es un puerto dinámico ({ $range }): los programas toman estos puertos para conexiones salientes.
pick-software = Lo usa { $product }: { $role }.
pick-listed = Otros lo incluyen en sus listas como { $name }.
pick-malware = Se ha informado de que { $threat } escucha en él.
pick-blocked = Los navegadores se niegan a conectarse a él.
pick-ephemeral = En { $system }, { $range } está ocupado de forma predeterminada.
pick-ephemeral-here = Este sistema toma { $range } para conexiones salientes.
pick-in-use = Aquí está en uso en { $transport }, o no se permite vincularse a él.
# … and what spoke for it.
pick-free-registry = Registro de la IANA: sin asignar ({ $range }).
pick-free-no-row = Registro de la IANA: sin entrada para { $port }.
pick-free-software = Software: ninguno conocido en él.
pick-free-lists = Archivo services de Debian, servicios de firewalld, disectores de Wireshark: no lo mencionan.
pick-free-malware = Malware: no hay informes de que alguno escuche en él.
pick-free-blocked = Navegadores: no lo bloquean.
pick-free-ephemeral = Fuera de los rangos que Linux, Windows, macOS y Kubernetes toman de forma predeterminada.
pick-free-here = En este sistema: libre en { $transport }, y fuera de su propio rango para conexiones salientes.
pick-fit = { $port } es apto para un servicio nuevo.
pick-unfit = { $port } no es apto para un servicio nuevo.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = DIRECCIÓN
here-head-namespace = ESP. DE NOMBRES
here-head-program = PROGRAMA
here-head-part = PARTE DE
here-head-service = CONOCIDO COMO
here-head-verdict = VEREDICTO
verdict-needs = Requiere: { $needs }
here-head-notes = NOTAS

here-label-warning = advertencia:

# What the number is.
here-phrase-both = { $service }; en la práctica { $product }
here-phrase-practice = en la práctica { $product }

# In the place of a program.
here-owner-detached = nadie
here-owner-hidden = oculto (uid { $uid })
here-owner-unknown = desconocido (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = inusual: no aparece en /proc/net
here-note-not-in-netlink = inusual: no aparece en netlink
here-note-not-listed = inusual: en ninguna lista del núcleo
here-note-memory-only = inusual: el programa está solo en memoria
here-note-deleted = inusual: ejecutable eliminado
here-note-replaced = reemplazado: ejecuta el archivo antiguo hasta que se reinicie
here-note-writable-folder = inusual: directorio en el que cualquiera puede escribir
here-note-in-flight = inusual: descriptor en tránsito
here-note-io-uring = inusual: lo retiene io_uring
here-note-inferred = deducido del grupo de control
here-note-backlog = cola llena { $waiting }/{ $limit }
here-note-drops = descartados: { $count }
here-note-firewall = descartado por el cortafuegos
here-note-firewall-depends = cortafuegos: depende del remitente o de algo más
here-note-group = { $count } sockets comparten el puerto (SO_REUSEPORT)
here-note-activation = systemd lo abre para { $unit }
here-note-bound = vinculado, no escucha
here-note-state = { $state }
here-note-hidden = proceso oculto: requiere CAP_SYS_PTRACE y CAP_DAC_READ_SEARCH
here-note-withheld = proceso oculto pese a CAP_SYS_PTRACE y CAP_DAC_READ_SEARCH
here-note-detached = ningún proceso lo tiene: espera a ser aceptado, o se cerró
here-note-not-found = ningún proceso visible lo tiene
here-note-out-of-time = la búsqueda se detuvo antes de terminar

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] El proceso de { $count } socket está oculto
   *[other] Los procesos de { $count } sockets están ocultos
}: ejecute Portolan como root, o con CAP_SYS_PTRACE y CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] El proceso de { $count } socket está oculto
   *[other] Los procesos de { $count } sockets están ocultos
} pese a CAP_SYS_PTRACE y CAP_DAC_READ_SEARCH: por un módulo de seguridad o por el contenedor en que se ejecuta Portolan.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } espacio de nombres de red se leyó solo a través de /proc, sin memoria, descartes ni grupos de control
   *[other] { $count } espacios de nombres de red se leyeron solo a través de /proc, sin memoria, descartes ni grupos de control
}: entrar requiere CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] No se leyó { $count } espacio de nombres de red
   *[other] No se leyeron { $count } espacios de nombres de red
}: entrar requiere CAP_SYS_ADMIN.
here-gap-closed-namespaces = Espacios de nombres de red en los que no se pudo entrar: leídos solo a través de /proc, { $reduced }; no leídos en absoluto, { $unseen }. Entrar requiere CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Puede haber espacios de nombres de red sin ningún proceso visible: verlos requiere CAP_SYS_ADMIN o CAP_SYS_PTRACE.
here-gap-firewall = No se leyeron las reglas del cortafuegos: eso requiere CAP_NET_ADMIN.
here-gap-hidepid = /proc muestra solo los procesos de este usuario (hidepid): ejecute Portolan como root, o en el grupo que indica el montaje.
here-gap-no-netlink = Las listas del núcleo proceden de /proc/net: netlink no respondió.
here-gap-cut = El núcleo interrumpió una lista antes del final: { $reason }.
here-gap-packages = No se pudo leer la lista de paquetes: { $reason }.
here-gap-unsupported-connections = Este sistema no muestra las conexiones de otros usuarios.
here-gap-unsupported-namespaces = Este sistema no tiene espacios de nombres de red.
here-gap-unsupported-details = Este sistema muestra solo sockets y procesos: ni grupos de control, ni cortafuegos, ni paquetes.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } está en la lista del núcleo y falta en /proc/net. Esto lo hace un programa que oculta puertos; también un socket que se abre en ese momento.
here-disagreement-not-in-netlink = { $protocol } { $address } está en /proc/net y falta en la lista del núcleo. Esto lo hace un programa que oculta puertos; también un socket que se cierra en ese momento.
here-disagreement-not-listed = El proceso { $pid } tiene { $protocol } { $address }, y no está en ninguna lista del núcleo. Esto lo hace un programa que oculta puertos; también un socket que se abre en ese momento.
here-disagreement-process = El núcleo ejecuta { $name } ({ $pid }), y /proc no lo muestra. Esto lo hace un programa que oculta procesos; también un proceso que termina en ese momento.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = solo esta máquina
here-exposure-link-local = un enlace de red
here-exposure-one-address = una dirección o interfaz
here-exposure-group = un grupo de máquinas
here-exposure-everywhere = todas las interfaces

# The section of a dossier.
here-now-nothing = Aquí nada escucha en él.
here-now-failed = No se pudo leer la lista de sockets del núcleo: { $reason }.
here-now-unsupported = Este programa no puede examinar este sistema.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } en el espacio de nombres { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } en el espacio de nombres { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Solo se examinó este espacio de nombres de red: `portolan here { $port }` los examina todos.
here-now-more = { $count ->
    [one] { $count } más: `portolan here` lo muestra.
   *[other] { $count } más: `portolan here` los muestra.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol }, puerto { $port } en { $address }
here-chain-title-namespace = { $protocol }, puerto { $port } en { $address }, en el espacio de nombres { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, usuario { $user }, desde { $since }
here-chain-unit = Unidad { $unit }, en { $slice }
here-chain-unit-alone = Unidad { $unit }
here-chain-unit-since = Activa desde { $since }
here-chain-unit-restarts = { $count ->
    [0] Nunca se ha reiniciado por sí sola
    [one] Se ha reiniciado por sí sola { $count } vez
   *[other] Se ha reiniciado por sí sola { $count } veces
}
here-chain-container = Contenedor { $name }, { $id }
here-chain-image = Imagen { $image }
here-chain-pod = Pod de Kubernetes { $pod }
here-chain-process = Proceso { $process }
here-chain-verdict = Veredicto: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] { $count } proceso más lo tiene
   *[other] { $count } procesos más lo tienen
}: { $names }
here-chain-command = Línea de órdenes: { $command }
here-chain-user = Usuario: { $user }
here-chain-started = Iniciado: { $since }
here-chain-no-capabilities = Capacidades: ninguna
here-chain-all-capabilities = Capacidades: todas
here-chain-nearly-all-capabilities = Capacidades: todas salvo { $names }
here-chain-many-capabilities = Capacidades: { $count }, entre ellas { $names }
here-chain-capabilities = Capacidades: { $names }
here-chain-executable = Ejecutable { $path }
here-chain-executable-deleted = Ejecutable { $path }, que fue eliminado
here-chain-executable-replaced = Ejecutable { $path }, reemplazado desde entonces: al reiniciar se ejecutaría el nuevo
here-chain-executable-memory = Ejecutable solo en memoria, nunca fue un archivo: { $path }
here-chain-writable = Cualquiera puede escribir en { $folder }
here-chain-package = Paquete { $name } { $version } ({ $manager })
here-chain-no-package = No pertenece a ningún paquete
here-chain-socket = Socket en { $address }, inodo { $inode }
here-chain-descriptor = Lo retiene el descriptor { $descriptor }
here-chain-in-flight = Lo retiene un descriptor que se envió por el socket Unix { $descriptor } y aún no se ha recibido
here-chain-io-uring = Lo retiene el io_uring del descriptor { $descriptor }
here-chain-inferred = Deducido: el proceso está en el grupo de control en el que se creó el socket
here-chain-activation = { $socket } lo abrió, e inicia { $service } para atenderlo
here-chain-exposure = Accesible desde: { $from }
here-chain-firewall-none = Cortafuegos: ninguna regla para lo que entra
here-chain-firewall-allowed = Cortafuegos: lo deja entrar, por { $rule }
here-chain-firewall-dropped = Cortafuegos: lo descarta, por { $rule }
here-chain-firewall-cannot-tell = Cortafuegos: no se puede determinar; la primera regla en cuestión es { $rule }
here-chain-firewall-unread = Cortafuegos: no leído
here-chain-backlog = Cola: esperan { $waiting } de { $limit } conexiones
here-chain-drops = Descartados: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = esperado
verdict-customary = habitual
verdict-elsewhere = otro puerto
verdict-unexplained = sin explicar
verdict-suspicious = sospechoso
verdict-means-expected = Es aquello para lo que la IANA tiene registrado el puerto.
verdict-means-customary = La IANA no tiene registrado el puerto para ello, pero hay fuentes que dicen que usa este puerto, o que toma uno del sistema.
verdict-means-elsewhere = El programa o su protocolo es conocido, y nada conocido lo vincula a este puerto.
verdict-means-unexplained = No se pudo determinar qué responde aquí; eso por sí solo no es indicio de problemas.
verdict-means-suspicious = Muestra un indicio de problemas que merece un examen; un indicio no es una prueba.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = un token enviado a través de él llegó al otro extremo
verdict-reason-views-disagree = una vista de los sockets del núcleo lo incluye, y otra lo omite
verdict-reason-hidden-process = lo tiene el proceso { $pid }, y /proc no muestra ese proceso
verdict-reason-memory-only = su ejecutable está solo en memoria, nunca fue un archivo: { $path }
verdict-reason-deleted = su ejecutable { $path } fue eliminado, y nada ha ocupado su lugar
verdict-reason-temporary-folder = su ejecutable está en un directorio para archivos temporales o dispositivos: { $path }
verdict-reason-writable-folder = cualquiera puede escribir en { $folder }, y por tanto reemplazar su ejecutable { $path }
verdict-reason-hidden-file = el nombre o el directorio de su ejecutable está oculto: { $path }
verdict-reason-disguise = el proceso se hace llamar { $name }, y su ejecutable es { $path }
verdict-reason-kernel-disguise = el proceso lleva el nombre de un hilo del núcleo, { $name }, y tiene un ejecutable, { $path }
verdict-reason-malware-port = se ha informado de que { $threat } escucha aquí, no se conoce otro uso del puerto, y hay algo más que llama la atención
verdict-reason-registered = { $product } ofrece { $service }, y para eso tiene la IANA registrado el puerto
verdict-reason-namesake = la IANA tiene registrado el puerto para { $service }, que lleva el nombre de { $product }
verdict-reason-starts-registered = { $product } abre puertos por nombres de servicio, y este está registrado para { $service }
verdict-reason-speaks-registered = respondió como { $service }, y para eso tiene la IANA registrado el puerto
verdict-reason-own-port = se sabe que { $product } usa el puerto ({ $role })
verdict-reason-port-of-parent = { $product } es un fork de { $parent }, del que se sabe que usa el puerto
verdict-reason-listed = una lista de servicios asocia el puerto a { $service }, y eso concuerda con { $product }
verdict-reason-picked-by-system = { $product } escucha en un puerto que el sistema elige para él
verdict-reason-outgoing = { $product } tiene un socket UDP sin conectar en el rango que el sistema toma para paquetes salientes
verdict-reason-away-from = { $product } es conocido en otros puertos: { $ports }
verdict-reason-away = { $product } es conocido, y nada conocido lo vincula a este puerto
verdict-reason-any-port = { $product } escucha en el puerto que se le indique
verdict-reason-speaks-elsewhere = respondió como { $service }, y la IANA no tiene registrado el puerto para eso
verdict-reason-starts-others = { $product } abre el puerto e inicia otro programa para quien se conecte
verdict-reason-tool = { $product } sirve lo que se le indique
verdict-reason-not-seen-behind = un reenviador ocupa puertos en nombre de otros, y no se vio qué responde detrás de este
verdict-reason-no-owner = no se vio ningún proceso que lo tenga
verdict-reason-no-program = lo tiene el proceso { $name }, y no se vio su ejecutable
verdict-reason-package-unknown = { $program } viene con el paquete { $package }, y por él no se reconoce ningún producto conocido
verdict-reason-name-alone = el archivo { $program } se llama como { $product }, y cualquiera podría haberle puesto ese nombre
verdict-reason-nothing-known = Portolan no conoce el programa { $program }
verdict-reason-told-by-package = es { $product }, reconocido por su paquete { $value }
verdict-reason-told-by-path = es { $product }, reconocido por su ruta { $value }
verdict-reason-told-by-argument = es { $product }, reconocido por lo que ejecuta el intérprete: { $value }
verdict-reason-told-by-unit = es { $product }, reconocido por su unidad { $value }
verdict-reason-told-by-image = es { $product }, reconocido por la imagen de su contenedor, { $value }
verdict-reason-told-by-file-name = es { $product }, reconocido por el nombre de su archivo en un directorio del administrador: { $value }
verdict-reason-told-by-kernel = es { $product }, que sirve el propio núcleo ({ $value })
verdict-reason-unpackaged = su ejecutable { $path } no está en ningún paquete, aunque aquí otros sí lo están
verdict-reason-more-exposed = { $product } es accesible desde otras máquinas, y de forma predeterminada escucha solo en loopback
verdict-reason-package-file-gone = su ejecutable { $path } pertenece a un paquete, y fue eliminado
verdict-reason-writable-in-container = cualquiera en su contenedor puede escribir en { $folder }, y por tanto reemplazar su ejecutable { $path }
verdict-reason-in-flight = lo retiene un descriptor que se envió por un socket Unix y aún no se ha recibido
verdict-reason-io-uring = está retenido como archivo registrado de un io_uring
verdict-reason-needs-restart = su ejecutable { $path } fue reemplazado desde entonces, y al reiniciar se ejecutaría el nuevo
verdict-reason-removed-with-folder = su ejecutable { $path } fue eliminado con todo su directorio, como hacen los programas que se actualizan solos
verdict-reason-go-run = lo compiló e inició go run: { $path }
verdict-reason-app-image = su ejecutable está en la imagen montada de una AppImage: { $path }
verdict-reason-hands-on = { $product } ocupa el puerto y reenvía las conexiones
verdict-reason-hands-on-to = { $product } ocupa el puerto y reenvía las conexiones a { $address }, puerto { $port }
verdict-reason-malware-known = hay informes de { $threat } en el puerto, lo que por sí solo no prueba nada

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Un servicio que retransmite lo que cualquiera le envía puede usarse para ocultar de dónde viene el tráfico, o para llegar a lo que hay detrás. Un proxy destinado a todo el mundo tiene el mismo aspecto.
verdict-why-views-disagree = Un rootkit oculta sockets de una vista, y otra los sigue mostrando. Un socket que se abre o se cierra en ese momento tiene el mismo aspecto, por eso se miró por segunda vez.
verdict-why-hidden-process = Un rootkit oculta procesos de /proc, y el núcleo los sigue ejecutando. Un proceso que termina en ese momento tiene el mismo aspecto, por eso se miró por segunda vez.
verdict-why-memory-only = El código que se cargó sin archivo no deja nada que examinar en un disco. Un programa que se ejecuta desde una copia sellada de sí mismo, como hace runc, tiene el mismo aspecto.
verdict-why-deleted = Los intrusos eliminan sus archivos para dejar menos rastro, y el programa sigue en marcha. Un programa que se desinstaló o recompiló sin detenerlo tiene el mismo aspecto.
verdict-why-temporary-folder = Estos directorios son para archivos temporales y para dispositivos, no para programas que permanecen. Una compilación, una prueba o un instalador que se ejecuta ahí tiene el mismo aspecto.
verdict-why-writable-folder = Quien puede escribir en el directorio puede cambiar el programa, y lo que se ejecute después tiene los derechos del servicio. Unos permisos demasiado laxos tienen el mismo aspecto, y de todos modos conviene corregirlos.
verdict-why-hidden-file = Los listados omiten los nombres que empiezan por punto, y los intrusos se valen de ello. Los directorios ocultos de un directorio personal y los envoltorios (wrappers) de Nix y Guix tienen el mismo aspecto, y aquí no cuentan.
verdict-why-disguise = El nombre es el de un software muy conocido, y el ejecutable no es el de ese software. Un enlace, un envoltorio (wrapper) o una copia renombrada tiene el mismo aspecto.
verdict-why-kernel-disguise = Un hilo del núcleo no tiene ejecutable, así que un proceso con ambas cosas no lo es. Un programa que casualmente lleva un nombre así tiene el mismo aspecto.
verdict-why-malware-port = Un número por sí solo no dice nada: solo cuenta donde no se conoce software que lo use, otros pueden alcanzarlo y hay algo más que llama la atención. Un programa propio que casualmente usa el número tiene el mismo aspecto.
verdict-why-registered = El registro tiene el puerto asignado a un servicio, y se sabe que el producto lo ofrece.
verdict-why-namesake = Un producto que lleva el nombre del servicio registrado se toma por ese servicio.
verdict-why-starts-registered = Su configuración nombra servicios, y el sistema busca sus puertos. No se vio qué inicia para quien se conecta.
verdict-why-speaks-registered = Donde no se reconoció ningún producto, decide lo que responde el servicio.
verdict-why-own-port = El software usa también puertos que nadie registró para él; lo dicen sus propios archivos o documentos de otros.
verdict-why-port-of-parent = Un fork puede conservar los puertos del producto del que procede.
verdict-why-listed = Las listas de servicios indican puertos que el registro no les atribuye.
verdict-why-picked-by-system = El producto pide al sistema cualquier puerto libre, así que no hay un número que esperar.
verdict-why-outgoing = Quien envía paquetes UDP sin pedir un puerto recibe uno de este rango, y su socket parece uno que espera a otros.
verdict-why-away-from = Ninguna fuente sitúa el producto en este puerto; se puede configurar cualquiera.
verdict-why-away = Ninguna fuente sitúa el producto en este puerto, y ninguna le atribuye aquí un puerto predeterminado propio.
verdict-why-any-port = Un programa así no tiene puerto propio: lo elige quien lo inicia.
verdict-why-speaks-elsewhere = Lo que responde un servicio dice qué es, y un servicio se puede configurar en cualquier puerto.
verdict-why-starts-others = Lo que responde es el programa que se inicia, y este no se ejecuta hasta que alguien se conecta.
verdict-why-tool = Una herramienta general no tiene servicio propio: quien la inició decide qué responde.
verdict-why-not-seen-behind = Un reenviador solo pasa las conexiones, y no dice qué hay en el otro extremo.
verdict-why-no-owner = Sin proceso no hay programa que reconocer: puede estar oculto para este usuario, o el propio núcleo puede tener el socket.
verdict-why-no-program = Un proceso puede darse cualquier nombre, así que el nombre por sí solo no dice qué programa es. Leer el ejecutable del proceso de otro usuario requiere un privilegio.
verdict-why-package-unknown = Un paquete dice de dónde vino el programa; Portolan no conoce ningún producto por él.
verdict-why-name-alone = El nombre de un archivo solo cuenta en un directorio donde únicamente los administradores pueden escribir.
verdict-why-nothing-known = Los productos se reconocen por paquete, ruta, argumento, unidad e imagen, y nada de ello encaja. Los programas propios siempre tienen este aspecto.
verdict-why-told-by-package = Un gestor de paquetes puso ahí el archivo, y tiene constancia de ello.
verdict-why-told-by-path = El producto tiene su programa en esta ruta, según una fuente.
verdict-why-told-by-argument = Un intérprete ejecuta lo que se le indica; sus argumentos dicen qué es.
verdict-why-told-by-unit = systemd da al grupo de control de un proceso el nombre de su unidad, y una unidad de socket nombra el servicio que responde en él. Las unidades del sistema las escribe el administrador.
verdict-why-told-by-image = Un contenedor ejecuta lo que hay en su imagen, y el nombre de la imagen dice qué producto es.
verdict-why-told-by-file-name = Solo un administrador puede poner ahí un archivo, así que su nombre cuenta.
verdict-why-told-by-kernel = Se examinaron todos los procesos y ninguno tiene el socket, y el propio núcleo sirve este producto en el puerto.
verdict-why-unpackaged = Donde los programas de una máquina están en paquetes, uno que no está en ninguno llegó por otra vía. Un programa compilado aquí o descargado tiene el mismo aspecto.
verdict-why-more-exposed = El producto escucha solo en loopback salvo que se le indique otra cosa, así que alguien lo abrió. Donde se pretende que otros lo alcancen, tiene el mismo aspecto.
verdict-why-package-file-gone = El paquete contiene el archivo, y este ya no está ahí. Una actualización en curso, o un paquete desinstalado mientras su servicio funciona, tiene el mismo aspecto.
verdict-why-writable-in-container = Quien entra en el contenedor puede cambiar el programa. Una imagen con permisos demasiado laxos tiene el mismo aspecto, y el directorio es solo del contenedor.
verdict-why-in-flight = Mientras un descriptor está en camino, ningún proceso tiene abierto el socket, y una búsqueda de archivos abiertos no lo encuentra. Un servicio que entrega un socket a otro está en ese estado por un momento.
verdict-why-io-uring = El núcleo mantiene abierto un socket registrado sin descriptor, y una búsqueda de archivos abiertos no lo encuentra. Los servidores registran sockets para ganar velocidad.
verdict-why-needs-restart = Una actualización pone un archivo nuevo en la ruta, y el proceso ejecuta el antiguo hasta que se reinicia.
verdict-why-removed-with-folder = Los programas que se actualizan solos guardan cada versión en un directorio propio, oculto en el directorio personal, y eliminan las antiguas. Una que sigue en marcha pierde así su archivo.
verdict-why-go-run = go run compila un programa en un directorio temporal llamado go-build… y lo inicia desde ahí, como hijo del proceso go.
verdict-why-app-image = Una AppImage se monta a sí misma en un directorio temporal llamado .mount_… y se ejecuta desde ahí.
verdict-why-hands-on = El programa ocupa el puerto en nombre de otro, y el veredicto es sobre lo que hay detrás.
verdict-why-hands-on-to = Los argumentos del reenviador nombran el otro extremo, y el veredicto es sobre lo que hay allí.
verdict-why-malware-known = El malware toma números que también usan otros, así que esto no cambia nada; se dice para que nadie tenga que buscarlo.

# What would settle a sign.
verdict-settle-open-relay = Compruebe en su configuración quién puede usarlo, y ciérrelo a todos los demás.
verdict-settle-views-disagree = Vuelva a mirar dentro de un minuto; si sigue igual, examine el disco desde un sistema arrancado desde otro medio.
verdict-settle-hidden-process = Vuelva a mirar dentro de un minuto; si el proceso sigue oculto, examine el disco desde un sistema arrancado desde otro medio.
verdict-settle-memory-only = Pregunte quién lo inició, y guarde lo que se ejecuta antes de que termine: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Pregunte quién eliminó el archivo, y guarde lo que se ejecuta antes de que termine: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Vea de quién es el archivo y cuándo llegó, y pregunte a esa persona: `stat FILE`.
verdict-settle-writable-folder = Quite a los demás el permiso de escritura, `chmod o-w FOLDER`, y compare el archivo con su origen.
verdict-settle-hidden-file = Vea de quién es el archivo, cuándo llegó y qué es: `stat FILE`, `file FILE`.
verdict-settle-disguise = Vea qué se ejecuta en realidad y quién lo inició: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Vea qué se ejecuta en realidad y quién lo inició: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Averigüe qué es el programa: de dónde vino su archivo y qué responde.
verdict-settle-unpackaged = Pregunte quién lo compiló o descargó, y compare el archivo con su origen.
verdict-settle-more-exposed = Compruebe en su configuración si se pretende que otros lo alcancen; si no, vincúlelo a loopback.
verdict-settle-package-file-gone = Reinstale el paquete y reinicie el servicio, o detenga el servicio si se pretende que el paquete ya no esté.
verdict-settle-writable-in-container = Corrija los permisos en la imagen, y compare el archivo del contenedor con el de la imagen.
verdict-settle-in-flight = Vuelva a mirar dentro de un momento; si sigue igual, vea qué proceso tiene el socket Unix: `portolan here --explain PORT`.
verdict-settle-io-uring = Vea qué programa tiene el io_uring, y si se sabe que usa uno: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = No se vio qué proceso lo tiene: ejecute Portolan como root, o con CAP_SYS_PTRACE y CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = El proceso se dedujo del grupo de control, y no se vio que lo tenga: ejecute Portolan como root.
verdict-unseen-program = No se vio qué ejecuta el proceso: ejecute Portolan como root.
verdict-unseen-package = No se vio si el programa está en algún paquete: aquí no se pudo leer ninguna lista de paquetes que sirva para él, o el archivo es de un contenedor.
verdict-unseen-speech = No se vio qué protocolo habla: habría que preguntárselo.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = REGLA
verdict-head-effect = EFECTO
verdict-head-needs = REQUIERE
verdict-head-why = POR QUÉ
verdict-head-sources = FUENTES
verdict-effect-tells = identifica el producto
verdict-effect-expected = decide: esperado
verdict-effect-customary = decide: habitual
verdict-effect-elsewhere = decide: otro puerto
verdict-effect-unexplained = decide: sin explicar
verdict-effect-suspicious = indicio de problemas: sospechoso
verdict-effect-counts = cuenta solo junto con el puerto de un malware
verdict-effect-explains = explica lo que parece extraño
verdict-effect-remarks = se menciona, y no cambia nada
verdict-need-socket = el socket
verdict-need-process = el proceso
verdict-need-program = el ejecutable
verdict-need-package = el paquete
verdict-need-arguments = los argumentos
verdict-need-unit = la unidad de systemd
verdict-need-container = el contenedor
verdict-need-views = una segunda vista
verdict-need-speech = una respuesta del servicio
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Lo que puede escuchar en esta máquina. portolan here --check lo compara con lo que escucha.
    Edítelo libremente: los comentarios, las listas, los rangos y optional = true sobreviven a --save-policy.
policy-summary = Nuevos: { $new }; desaparecidos: { $gone }; distintos: { $different }; conforme a la política: { $kept }.
policy-summary-none = No hay nada nuevo, desaparecido ni distinto; conforme a la política: { $kept }.
policy-finding-new = Nuevo: { $what }
policy-finding-gone = Desaparecido: { $what }
policy-finding-different = Distinto: { $what }; { $fields }
policy-finding-unverified = Sin verificar: { $what }; no visto: { $fields }
policy-finding-kept = Conforme a la política: { $what }
policy-finding-optional = Ausente, y opcional: { $what }
policy-finding-not-asked = No solicitado: { $what }
policy-finding-not-seen = No visto: { $what }
policy-field = { $field } es { $found } en lugar de { $wanted }
policy-field-none = { $field }: nada en lugar de { $wanted }
policy-rule-new = Escucha algo que la política no tiene.
policy-rule-gone = Algo que la política tiene no escucha.
policy-rule-different = Algo escucha de forma distinta a como lo tiene la política.
policy-not-everything = No se vio todo:
policy-wrong-syntax = esto no es TOML: { $reason }
policy-wrong-encoding = esto no es UTF-8
policy-wrong-too-large = una política tiene como máximo { $limit } MiB
policy-wrong-too-many = una política tiene como máximo { $limit } entradas
policy-wrong-too-many-ranges = una política tiene como máximo { $limit } entradas con rangos
policy-wrong-key = clave desconocida «{ $key }»
policy-wrong-missing = falta { $key }
policy-wrong-version = se desconoce la versión { $version }; este programa lee la versión 1
policy-wrong-kind = { $key } tiene que ser { $wanted }
policy-wrong-value = { $key } no puede ser «{ $value }»
policy-wrong-port = «{ $value }» no es un puerto ni un rango
policy-wrong-port-high = «{ $value }»: el puerto más alto es 65535
policy-wrong-port-backwards = «{ $value }»: el rango está invertido
policy-wrong-too-long = { $key } tiene como máximo { $limit } bytes
policy-wrong-empty = { $key } es una lista vacía
policy-kind-number = un número
policy-kind-text = un texto entre comillas
policy-kind-texts = un texto entre comillas, o una lista de tales textos
policy-kind-ports = un número, un rango como "6000-6063", o una lista de estos
policy-kind-truth = true o false
policy-kind-tables = una serie de tablas, cada una bajo [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = FECHA
past-head-event = SUCESO
past-appeared = apareció
past-restarted = se reinició
past-changed = cambió
past-closed = se cerró
# It listened for a moment and closed again.
past-passed = vino y se fue
past-owner-hidden = oculto
past-owner-unknown = desconocido

# Short notes on a line.
past-note-times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}
past-note-ports = en { $count ->
    [one] { $count } puerto
   *[other] { $count } puertos
}
past-note-glimpsed = desapareció antes de poder examinarlo de cerca
past-note-after = en algún momento después de { $time }: nadie miró entretanto
past-note-owner = antes: { $before }
past-note-present = su ejecutable está de nuevo en su sitio
past-note-version = versión: antes { $before }, ahora { $now }
past-note-package = su ejecutable es otro archivo
past-note-exposure = antes accesible desde: { $before }
past-note-firewall = cortafuegos: antes { $before }, ahora { $now }
past-note-verdict = antes: { $before }
past-firewall-allowed = admitido
past-firewall-dropped = descartado
past-firewall-cannot-tell = incierto

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Aquí desde { $time }.
past-since-between = Aquí desde { $time } a más tardar; en { $after } aún no.
past-until = Estuvo aquí de { $from } a { $until }.
past-until-between = Estuvo aquí desde { $from }; se fue entre { $after } y { $until }.
past-spells = { $count ->
    [one] Aquí { $count } vez
   *[other] Aquí { $count } veces
} en total; visto por primera vez: { $first }.
past-restarts = { $count ->
    [one] Se ha reiniciado { $count } vez
   *[other] Se ha reiniciado { $count } veces
} desde entonces; la última: { $last }.
past-passes = { $count ->
    [one] Vino y se fue { $count } vez
   *[other] Vino y se fue { $count } veces
}; la última: { $last }.
past-verdict = Veredicto: { $verdict }.
past-more = Todo lo que consta: `portolan history { $port }`.
past-heading-changes = Cambios

# What of the past nobody saw.
past-watched-since = Nadie vigiló antes de { $time }.
past-unwatched = Nadie vigiló de { $from } a { $to }.
past-unwatched-since = Nadie ha vigilado desde { $time }: `portolan watch` lo hace.
past-unwatched-more = { $count ->
    [one] Nadie vigiló { $count } vez más, antes de estas.
   *[other] Nadie vigiló { $count } veces más, antes de estas.
}
past-lost = { $count ->
    [one] { $count } cambio llegó más rápido de lo que se podía leer, y no consta.
   *[other] { $count } cambios llegaron más rápido de lo que se podían leer, y no constan.
}
