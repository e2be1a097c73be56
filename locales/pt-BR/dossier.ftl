# The Brazilian Portuguese words of what the reader is told about a port.

language-name = Português (Brasil)
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Nenhum falante nativo revisou esta tradução ainda.

# Lists: "TCP e UDP", "a, b e c".
list-two = { $first } e { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow the number, in parentheses: "A porta 443 (TCP e UDP)".
subject-port = A porta { $port }
subject-port-on = A porta { $port } ({ $transports })

# The same within a sentence, with the article; no message puts "a", "de" or "em" before it.
inline-port = a porta { $port }
inline-port-on = a porta { $port } ({ $transports })
inline-range = as portas { $port }
inline-range-on = as portas { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } está registrada na IANA como { $name }.
answer-assigned-described = { $subject } está registrada na IANA como { $name }, “{ $description }”.
answer-assigned-also = { $subject } está registrada na IANA como { $name }, e também como { $others }.
answer-assigned-described-also = { $subject } está registrada na IANA como { $name }, “{ $description }”; também como { $others }.
answer-in-range = { $subject } está na faixa { $range }, registrada na IANA como { $name }.
answer-in-range-described = { $subject } está na faixa { $range }, registrada na IANA como { $name }, “{ $description }”.
answer-private = { $subject } está destinada a “{ $description }”; nenhum serviço é nomeado ali.
answer-reserved = { $subject } está reservada pela IANA; nenhum serviço está registrado ali.
answer-unassigned = { $subject } não está atribuída; nenhum serviço está registrado na IANA para ela.
answer-words = { $subject } não tem serviço atualmente; a entrada da IANA diz “{ $description }”.
answer-no-row = { $subject } não tem entrada no registro da IANA.
answer-dynamic = { $subject } é dinâmica: a IANA nunca a atribui, e qualquer programa pode usá-la.
answer-service = { $name } é { $ports }.
answer-service-described = { $name } (“{ $description }”) é { $ports }.
answer-service-without-port = { $name } é um nome de serviço registrado sem porta.
answer-service-without-port-described = { $name } (“{ $description }”) é um nome de serviço registrado sem porta.

answer-product = { $product } usa, por padrão, { $ports }.
answer-product-among = { $product } usa muitas portas, entre elas { $ports }.

# One word for each transport.
status-assigned = atribuída
status-reserved = reservada
status-unassigned = não atribuída
status-no-row = sem entrada
status-dynamic = dinâmica
status-practice = na prática

# The headings.
section-range = O número
section-holder = A quem pertence
section-notes = O que a IANA acrescenta
section-practice = Na prática
section-malware = Malware relatado
section-here = Nesta máquina agora
section-systems = O que os sistemas fazem com ela
section-history = Histórico
section-standing = Respaldo
section-neighbours = Vizinhas
section-check = Ver o que está escutando
section-why = Por que um registro importa
section-sources = Fontes

range-system = É uma porta de sistema ({ $range }): a IANA só atribui essas portas após revisão ou aprovação na IETF.
range-user = É uma porta de usuário ({ $range }): a IANA atribui essas portas a pedido, após revisão por um especialista ou na IETF.
range-dynamic = É uma porta dinâmica ({ $range }), também chamada de privada ou efêmera: nunca é atribuída; destina-se a uso local e de curta duração.
range-zero = No Linux, um programa que se vincula à porta 0 recebe em vez dela uma porta efêmera.
privilege-system = No Linux, vincular-se a ela exige a capacidade CAP_NET_BIND_SERVICE, a menos que net.ipv4.ip_unprivileged_port_start esteja definido com este número ou um menor.
privilege-user = No Linux, qualquer usuário pode vincular-se a ela, a menos que net.ipv4.ip_unprivileged_port_start tenha sido elevado acima deste número.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Qualquer transporte (a entrada não nomeia nenhum)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = Sem porta: { $name }
holder-portless-described = Sem porta: { $name }, “{ $description }”
holder-portless-on = { $where }, sem porta: { $name }
holder-portless-on-described = { $where }, sem porta: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, sem nome de serviço
holder-reserved = { $where }: reservada, não disponível para atribuição comum
holder-unassigned = { $where }: não atribuída
holder-words = { $where }: nenhum serviço; a entrada diz “{ $description }”
holder-no-row = { $where }: sem entrada
holder-range = A entrada abrange { $range }.
holder-port = Porta { $port }.
holder-assignee = Titular e contato: { $assignee }.
holder-assignee-contact = Titular: { $assignee }; contato: { $contact }.
holder-nobody = A entrada não nomeia titular nem contato.
holder-registered = Data de registro: { $registered }.
holder-registered-modified = Data de registro: { $registered }; de modificação: { $modified }.
holder-modified = Data de modificação: { $modified }; sem data de registro.
holder-undated = A entrada não tem data.
holder-backwards = A data de modificação da entrada é anterior à de registro; ambas estão como a IANA as publica.
holder-references = Referências: { $references }.
holder-no-reference = A entrada não remete a nenhum documento.
holder-service-code = Código de serviço DCCP: { $code }.
holder-odd-name = O nome descumpre as regras da RFC 6335 para nomes de serviço: letras, dígitos e hifens não consecutivos, no máximo 15 caracteres.
holder-duplicate = A IANA indica este nome como duplicata ou alias de outro.
holder-overlap = Uma entrada mais ampla, { $range } “{ $description }”, também abrange este número; vale a entrada do próprio número.

notes-note = Nota sobre { $row }: “{ $note }”
notes-unauthorised = Uso não autorizado relatado, na entrada de { $row }: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, durante o desenvolvimento
practice-range = { $where }: { $product }, { $role }, uma de { $range }
practice-convention = { $where }: { $product }, { $role }, por costume
practice-packaged = { $where }: { $product }, { $role }, em aplicativos empacotados
practice-allocated = { $where }: { $product }, { $role }; uma lista distribui o número, o que não prova o uso
practice-more = Mais { $count }, com menos evidências: { $names }
practice-more-among = Mais { $count }, com menos evidências, entre eles { $names }
practice-services-file = { $where }: { $name } no arquivo services do Debian

malware-listens = { $where }: { $threat } escuta aqui (segundo dados de { $date }).
malware-default = { $where }: { $threat } a usa, salvo indicação em contrário (segundo dados de { $date }).
malware-sample = { $where }: { $threat } escuta em portas aleatórias; este número é um dos observados (segundo dados de { $date }).
malware-c2 = { $where }: servidores de comando de { $threat } foram observados nela, na outra ponta de uma conexão (segundo dados de { $date }).
malware-more = { $count ->
    [one] Mais { $count } relato
   *[other] Mais { $count } relatos
}: { $names }
malware-more-among = { $count ->
    [one] Mais { $count } relato
   *[other] Mais { $count } relatos
}, entre eles { $names }
malware-caution = Um número sozinho não prova nada: decide o que escuta na porta e que protocolo fala.

system-ephemeral = Em { $system }, { $range } é, por padrão, para conexões de saída.
system-privileged = Em { $system }, vincular-se a { $range } exige um privilégio.
system-privileged-address = Em { $system }, vincular-se a { $range } só exige um privilégio em um endereço IPv4 específico.
system-nodeport = { $system } dá, por padrão, { $range } a serviços do tipo NodePort.
system-filtered = { $system } a restringe, por padrão, para conexões de saída.
system-blocked = Os navegadores se recusam a conectar-se a ela: está na lista de portas bloqueadas (bad ports) do padrão Fetch.

history-unchanged = Nenhuma mudança em { $count ->
    [one] { $count } instantâneo
   *[other] { $count } instantâneos
} do registro, de { $first } a { $last }.
history-absent = Nenhuma entrada em { $count ->
    [one] { $count } instantâneo
   *[other] { $count } instantâneos
} do registro, de { $first } a { $last }.
history-added = Entre { $since } e { $until }: entrada adicionada: { $row }.
history-removed = Entre { $since } e { $until }: entrada removida: { $row }.
history-changed = Entre { $since } e { $until }: { $row }: { $field } mudou de “{ $old }” para “{ $new }”.
history-set = Entre { $since } e { $until }: { $row }: { $field } passou a ser “{ $new }”.
history-cleared = Entre { $since } e { $until }: { $row }: { $field } “{ $old }” deixou de constar.
history-more = { $count ->
    [one] { $count } mudança anterior foi omitida
   *[other] { $count } mudanças anteriores foram omitidas
} aqui; `portolan registry history { $port }` mostra todas.

field-description = a descrição
field-assignee = o titular
field-contact = o contato
field-registered = a data de registro
field-modified = a data de modificação
field-references = a referência
field-unauthorised = a nota sobre uso não autorizado
field-service_code = o código de serviço
field-note = a nota

standing-specified = Especificada: a entrada remete a uma RFC.
standing-documented = Documentada: a entrada remete a um documento, embora não a uma RFC publicada.
standing-implemented = Implementada: a entrada não remete a nenhum documento, mas outros conhecem o número por este nome.
standing-used = Usada por outros: a entrada não remete a nenhum documento, e outros usam o número com outros nomes.
standing-named-only = Só nome: nada além da própria entrada a respalda.
standing-unassigned = Não atribuída: ninguém detém o número.
standing-reserved = Reservada: mantida livre pela IANA.
standing-dynamic = Dinâmica: ninguém pode deter o número.
# The same in a word or two, for the line of the status.
standing-word-specified = especificada
standing-word-documented = documentada
standing-word-implemented = implementada
standing-word-used = usada por outros
standing-word-named-only = só nome
standing-word-unassigned = não atribuída
standing-word-reserved = reservada
standing-word-dynamic = dinâmica
consulted-references = Coluna de referências da IANA: { $references }.
consulted-no-reference = Coluna de referências da IANA: vazia.
consulted-note = Notas da IANA: veja acima.
consulted-no-note = Notas da IANA: nenhuma.
consulted-software = Software conhecido nela: { $names }.
consulted-software-among = Software conhecido nela: { $count } produtos; os mais bem respaldados, { $names }.
consulted-no-software = Software conhecido nela: nenhum.
consulted-netbase = Arquivo services do Debian: { $names }.
consulted-no-netbase = Arquivo services do Debian: não a menciona.
consulted-firewalld = Serviços do firewalld: { $names }.
consulted-no-firewalld = Serviços do firewalld: não a mencionam.
consulted-wireshark = Dissecadores do Wireshark: { $names }.
consulted-no-wireshark = Dissecadores do Wireshark: não a mencionam.

neighbour-before = Abaixo: { $port } { $name }.
neighbour-after = Acima: { $port } { $name }.
neighbour-same-name = { $name } também tem: { $ports }.
neighbour-product = { $name } também usa: { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Um registro diz quem pode reivindicar um número, não o que funciona nele: o tráfego em uma porta não pertence necessariamente ao serviço dela.
why-register = A IANA pede que ninguém use um número atribuído sem registro, nem antes dele.

table-port = PORTA
table-transport = TRANSPORTE
table-status = STATUS
table-name = NOME
table-description = DESCRIÇÃO

# `portolan pick`: what speaks against a number…
pick-assigned = O registro da IANA contém { $row }.
pick-reserved = A IANA a reserva: { $row }.
pick-system = É uma porta de sistema ({ $range }): só é atribuída após revisão na IETF.
pick-dynamic = É uma porta dinâmica ({ $range }): os programas tomam essas portas para conexões de saída.
pick-software = Em uso por { $product }: { $role }.
pick-listed = Outros a listam como { $name }.
pick-malware = Há relato de que { $threat } escuta nela.
pick-blocked = Os navegadores se recusam a conectar-se a ela.
pick-ephemeral = Em { $system }, { $range } é ocupada por padrão.
pick-ephemeral-here = Este sistema toma { $range } para conexões de saída.
pick-in-use = Está em uso aqui em { $transport }, ou não é permitido vincular-se a ela.
# … and what spoke for it.
pick-free-registry = Registro da IANA: não atribuída ({ $range }).
pick-free-no-row = Registro da IANA: nenhuma entrada para { $port }.
pick-free-software = Software: nenhum conhecido nela.
pick-free-lists = Arquivo services do Debian, serviços do firewalld, dissecadores do Wireshark: não a mencionam.
pick-free-malware = Malware: não há relato de que algum escute nela.
pick-free-blocked = Navegadores: não bloqueada.
pick-free-ephemeral = Fora das faixas que Linux, Windows, macOS e Kubernetes tomam por padrão.
pick-free-here = Neste sistema: livre em { $transport }, e fora da faixa dele para conexões de saída.
pick-fit = { $port } serve para um novo serviço.
pick-unfit = { $port } não serve para um novo serviço.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ENDEREÇO
here-head-namespace = NAMESPACE
here-head-program = PROGRAMA
here-head-part = PARTE DE
here-head-service = CONHECIDA COMO
here-head-verdict = VEREDITO
verdict-needs = Requer: { $needs }
here-head-notes = NOTAS

here-label-warning = aviso:

# What the number is.
here-phrase-both = { $service }; na prática { $product }
here-phrase-practice = na prática { $product }

# In the place of a program.
here-owner-detached = ninguém
here-owner-hidden = oculto (uid { $uid })
here-owner-unknown = desconhecido (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = incomum: não aparece em /proc/net
here-note-not-in-netlink = incomum: não aparece no netlink
here-note-not-listed = incomum: em nenhuma lista do kernel
here-note-memory-only = incomum: o programa está só na memória
here-note-deleted = incomum: executável excluído
here-note-replaced = substituído: executa o arquivo antigo até ser reiniciado
here-note-writable-folder = incomum: diretório em que todos podem gravar
here-note-in-flight = incomum: descritor em trânsito
here-note-io-uring = incomum: mantido por io_uring
here-note-inferred = inferido do grupo de controle
here-note-backlog = fila cheia { $waiting }/{ $limit }
here-note-drops = descartados: { $count }
here-note-firewall = descartado pelo firewall
here-note-firewall-depends = firewall: depende do remetente ou de algo mais
here-note-group = { $count } sockets compartilham a porta (SO_REUSEPORT)
here-note-activation = o systemd o abre para { $unit }
here-note-bound = vinculado, não escuta
here-note-state = { $state }
here-note-hidden = processo oculto: requer CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH
here-note-withheld = processo oculto apesar de CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH
here-note-detached = nenhum processo o detém: espera ser aceito, ou foi fechado
here-note-not-found = nenhum processo visível o detém
here-note-out-of-time = a busca foi interrompida antes de terminar

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] O processo de { $count } socket está oculto
   *[other] Os processos de { $count } sockets estão ocultos
}: execute o Portolan como root, ou com CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] O processo de { $count } socket está oculto
   *[other] Os processos de { $count } sockets estão ocultos
} apesar de CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH: por um módulo de segurança ou pelo contêiner em que o Portolan é executado.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } namespace de rede foi lido só por /proc, sem memória, descartes nem grupos de controle
   *[other] { $count } namespaces de rede foram lidos só por /proc, sem memória, descartes nem grupos de controle
}: entrar exige CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } namespace de rede não foi lido
   *[other] { $count } namespaces de rede não foram lidos
}: entrar exige CAP_SYS_ADMIN.
here-gap-closed-namespaces = Namespaces de rede em que não foi possível entrar: lidos só por /proc, { $reduced }; não lidos de modo algum, { $unseen }. Entrar exige CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Pode haver namespaces de rede sem nenhum processo visível: vê-los exige CAP_SYS_ADMIN ou CAP_SYS_PTRACE.
here-gap-firewall = As regras do firewall não foram lidas: isso exige CAP_NET_ADMIN.
here-gap-hidepid = /proc mostra só os processos deste usuário (hidepid): execute o Portolan como root, ou no grupo que a montagem indica.
here-gap-no-netlink = As listas do kernel vieram de /proc/net: o netlink não respondeu.
here-gap-cut = O kernel interrompeu uma lista antes do fim: { $reason }.
here-gap-packages = Não foi possível ler a lista de pacotes: { $reason }.
here-gap-unsupported-connections = Este sistema não mostra as conexões de outros usuários.
here-gap-unsupported-namespaces = Este sistema não tem namespaces de rede.
here-gap-unsupported-details = Este sistema mostra só sockets e processos: sem grupos de controle, firewall nem pacotes.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } está na lista do kernel, e /proc/net o omite. Um programa que oculta portas faz isso; um socket que se abre nesse momento também.
here-disagreement-not-in-netlink = { $protocol } { $address } está em /proc/net, e a lista do kernel o omite. Um programa que oculta portas faz isso; um socket que se fecha nesse momento também.
here-disagreement-not-listed = O processo { $pid } detém { $protocol } { $address }, e nenhuma lista do kernel o contém. Um programa que oculta portas faz isso; um socket que se abre nesse momento também.
here-disagreement-process = O kernel executa { $name } ({ $pid }), e /proc não o mostra. Um programa que oculta processos faz isso; um processo que termina nesse momento também.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = só esta máquina
here-exposure-link-local = um enlace de rede
here-exposure-one-address = um endereço ou interface
here-exposure-group = um grupo de máquinas
here-exposure-everywhere = todas as interfaces

# The section of a dossier.
here-now-nothing = Nada escuta nela aqui.
here-now-failed = Não foi possível ler a lista de sockets do kernel: { $reason }.
here-now-unsupported = Este programa não consegue examinar este sistema.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } no namespace { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } no namespace { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Só este namespace de rede foi examinado: `portolan here { $port }` examina todos.
here-now-more = { $count ->
    [one] Mais { $count }: `portolan here` o mostra.
   *[other] Mais { $count }: `portolan here` os mostra.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol }, porta { $port } em { $address }
here-chain-title-namespace = { $protocol }, porta { $port } em { $address }, no namespace { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, usuário { $user }, desde { $since }
here-chain-unit = Unidade { $unit }, em { $slice }
here-chain-unit-alone = Unidade { $unit }
here-chain-unit-since = Ativa desde { $since }
here-chain-unit-restarts = { $count ->
    [0] Nunca reiniciou sozinha
    [one] Reiniciou sozinha { $count } vez
   *[other] Reiniciou sozinha { $count } vezes
}
here-chain-container = Contêiner { $name }, { $id }
here-chain-image = Imagem { $image }
here-chain-pod = Pod do Kubernetes { $pod }
here-chain-process = Processo { $process }
here-chain-verdict = Veredito: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] Mais { $count } processo o detém
   *[other] Mais { $count } processos o detêm
}: { $names }
here-chain-command = Linha de comando: { $command }
here-chain-user = Usuário: { $user }
here-chain-started = Iniciado: { $since }
here-chain-no-capabilities = Capacidades: nenhuma
here-chain-all-capabilities = Capacidades: todas
here-chain-nearly-all-capabilities = Capacidades: todas, exceto { $names }
here-chain-many-capabilities = Capacidades: { $count }, entre elas { $names }
here-chain-capabilities = Capacidades: { $names }
here-chain-executable = Executável { $path }
here-chain-executable-deleted = Executável { $path }, que foi excluído
here-chain-executable-replaced = Executável { $path }, substituído desde então: um reinício executaria o novo
here-chain-executable-memory = Executável só na memória, nunca um arquivo: { $path }
here-chain-writable = Todos podem gravar em { $folder }
here-chain-package = Pacote { $name } { $version } ({ $manager })
here-chain-no-package = Não pertence a nenhum pacote
here-chain-socket = Socket em { $address }, inode { $inode }
here-chain-descriptor = Mantido pelo descritor { $descriptor }
here-chain-in-flight = Mantido por um descritor que foi enviado pelo socket Unix { $descriptor } e ainda não foi recebido
here-chain-io-uring = Mantido pelo io_uring do descritor { $descriptor }
here-chain-inferred = Inferido: o processo está no grupo de controle em que o socket foi criado
here-chain-activation = { $socket } o abriu, e inicia { $service } para atendê-lo
here-chain-exposure = Acessível a partir de: { $from }
here-chain-firewall-none = Firewall: nenhuma regra para o que entra
here-chain-firewall-allowed = Firewall: deixa entrar, por { $rule }
here-chain-firewall-dropped = Firewall: descarta, por { $rule }
here-chain-firewall-cannot-tell = Firewall: não dá para saber; a primeira regra em questão é { $rule }
here-chain-firewall-unread = Firewall: não lido
here-chain-backlog = Fila: { $waiting } de { $limit } conexões esperam
here-chain-drops = Descartados: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = esperado
verdict-customary = habitual
verdict-elsewhere = outra porta
verdict-unexplained = sem explicação
verdict-suspicious = suspeito
verdict-means-expected = É para ele que a IANA tem a porta registrada.
verdict-means-customary = A IANA não tem a porta registrada para ele, mas há fontes que dizem que usa esta porta, ou que recebe uma do sistema.
verdict-means-elsewhere = O programa ou seu protocolo é conhecido, e nada que se conheça o liga a esta porta.
verdict-means-unexplained = Não foi possível saber o que responde aqui; isso por si só não é indício de problema.
verdict-means-suspicious = Mostra um indício de problema que merece um exame; um indício não é uma prova.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = um token enviado através dele chegou à outra ponta
verdict-reason-views-disagree = uma visão dos sockets do kernel o contém, e outra o omite
verdict-reason-hidden-process = o processo { $pid } o detém, e /proc não mostra esse processo
verdict-reason-memory-only = seu executável está só na memória, nunca foi um arquivo: { $path }
verdict-reason-deleted = seu executável { $path } foi excluído, e nada tomou o lugar dele
verdict-reason-temporary-folder = seu executável está em um diretório para arquivos temporários ou dispositivos: { $path }
verdict-reason-writable-folder = todos podem gravar em { $folder }, e assim substituir seu executável { $path }
verdict-reason-hidden-file = o nome ou o diretório de seu executável é oculto: { $path }
verdict-reason-disguise = o processo diz chamar-se { $name }, e seu executável é { $path }
verdict-reason-kernel-disguise = o processo tem o nome de uma thread do kernel, { $name }, e um executável, { $path }
verdict-reason-malware-port = há relato de que { $threat } escuta aqui, não se conhece outro uso da porta, e há algo mais de estranho
verdict-reason-registered = { $product } oferece { $service }, e é para isso que a IANA tem a porta registrada
verdict-reason-namesake = a IANA tem a porta registrada para { $service }, que leva o nome de { $product }
verdict-reason-starts-registered = { $product } abre portas por nomes de serviço, e esta está registrada para { $service }
verdict-reason-speaks-registered = respondeu como { $service }, e é para isso que a IANA tem a porta registrada
verdict-reason-own-port = sabe-se que { $product } usa a porta ({ $role })
verdict-reason-port-of-parent = { $product } é um fork de { $parent }, que se sabe usar a porta
verdict-reason-listed = uma lista de serviços associa a porta a { $service }, e isso condiz com { $product }
verdict-reason-picked-by-system = { $product } escuta em uma porta que o sistema escolhe para ele
verdict-reason-outgoing = { $product } tem um socket UDP não conectado na faixa que o sistema toma para pacotes de saída
verdict-reason-away-from = { $product } é conhecido em outras portas: { $ports }
verdict-reason-away = { $product } é conhecido, e nada que se conheça o liga a esta porta
verdict-reason-any-port = { $product } escuta na porta que lhe for indicada
verdict-reason-speaks-elsewhere = respondeu como { $service }, e a IANA não tem a porta registrada para isso
verdict-reason-starts-others = { $product } abre a porta e inicia outro programa para quem se conecta
verdict-reason-tool = { $product } serve o que lhe for indicado
verdict-reason-not-seen-behind = um encaminhador detém portas para outros, e não se viu o que responde por trás deste
verdict-reason-no-owner = não se viu nenhum processo que o detenha
verdict-reason-no-program = o processo { $name } o detém, e seu executável não foi visto
verdict-reason-package-unknown = { $program } vem com o pacote { $package }, e nenhum produto conhecido é reconhecido por ele
verdict-reason-name-alone = o arquivo { $program } se chama como { $product }, e qualquer um poderia ter lhe dado esse nome
verdict-reason-nothing-known = o Portolan não conhece o programa { $program }
verdict-reason-told-by-package = é { $product }, reconhecido por seu pacote { $value }
verdict-reason-told-by-path = é { $product }, reconhecido por seu caminho { $value }
verdict-reason-told-by-argument = é { $product }, reconhecido pelo que o interpretador executa: { $value }
verdict-reason-told-by-unit = é { $product }, reconhecido por sua unidade { $value }
verdict-reason-told-by-image = é { $product }, reconhecido pela imagem de seu contêiner, { $value }
verdict-reason-told-by-file-name = é { $product }, reconhecido pelo nome de seu arquivo em um diretório do administrador: { $value }
verdict-reason-told-by-kernel = é { $product }, servido pelo próprio kernel ({ $value })
verdict-reason-unpackaged = seu executável { $path } não está em nenhum pacote, embora outros aqui estejam
verdict-reason-more-exposed = { $product } pode ser alcançado por outras máquinas, e por padrão escuta só no loopback
verdict-reason-package-file-gone = seu executável { $path } pertence a um pacote, e foi excluído
verdict-reason-writable-in-container = todos em seu contêiner podem gravar em { $folder }, e assim substituir seu executável { $path }
verdict-reason-in-flight = é mantido por um descritor que foi enviado por um socket Unix e ainda não foi recebido
verdict-reason-io-uring = é mantido como arquivo registrado de um io_uring
verdict-reason-needs-restart = seu executável { $path } foi substituído desde então, e um reinício executaria o novo
verdict-reason-removed-with-folder = seu executável { $path } foi removido com todo o diretório, como fazem os programas que se atualizam sozinhos
verdict-reason-go-run = foi compilado e iniciado por go run: { $path }
verdict-reason-app-image = seu executável está na imagem montada de um AppImage: { $path }
verdict-reason-hands-on = { $product } detém a porta e repassa as conexões
verdict-reason-hands-on-to = { $product } detém a porta e repassa as conexões para { $address }, porta { $port }
verdict-reason-malware-known = há relato de { $threat } na porta, o que por si só não prova nada

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Um serviço que repassa o que qualquer um envia pode ser usado para ocultar de onde vem o tráfego, ou para alcançar o que está por trás dele. Um proxy destinado a todos tem a mesma aparência.
verdict-why-views-disagree = Um rootkit oculta sockets de uma visão, e outra ainda os contém. Um socket que se abre ou se fecha nesse momento tem a mesma aparência; por isso olhou-se uma segunda vez.
verdict-why-hidden-process = Um rootkit oculta processos de /proc, e o kernel ainda os executa. Um processo que termina nesse momento tem a mesma aparência; por isso olhou-se uma segunda vez.
verdict-why-memory-only = Código carregado sem um arquivo não deixa nada em disco para examinar. Um programa executado a partir de uma cópia selada de si mesmo, como faz o runc, tem a mesma aparência.
verdict-why-deleted = Invasores excluem seus arquivos para deixar menos rastros, e o programa continua em execução. Um programa que foi removido ou recompilado sem ser parado tem a mesma aparência.
verdict-why-temporary-folder = Esses diretórios são para arquivos temporários e para dispositivos, não para programas que permanecem. Uma compilação, um teste ou um instalador executado ali tem a mesma aparência.
verdict-why-writable-folder = Quem pode gravar no diretório pode trocar o programa, e o que for executado a seguir tem os direitos do serviço. Permissões definidas com folga demais têm a mesma aparência, e convém corrigi-las de qualquer modo.
verdict-why-hidden-file = Uma listagem omite nomes que começam com ponto, e invasores se valem disso. Os diretórios ocultos de um diretório pessoal e os wrappers do Nix e do Guix têm a mesma aparência, e não contam aqui.
verdict-why-disguise = O nome é o de um software bem conhecido, e o executável não é o desse software. Um link, um wrapper ou uma cópia renomeada tem a mesma aparência.
verdict-why-kernel-disguise = Uma thread do kernel não tem executável; um processo com os dois, portanto, não é uma. Um programa que por acaso tem um nome assim tem a mesma aparência.
verdict-why-malware-port = Um número sozinho não diz nada: só conta onde não se conhece software que o use, outros podem alcançá-lo e há algo mais de estranho. Um programa próprio que por acaso usa o número tem a mesma aparência.
verdict-why-registered = O registro atribui a porta a um serviço, e sabe-se que o produto o oferece.
verdict-why-namesake = Um produto que tem o nome do serviço registrado é tomado por esse serviço.
verdict-why-starts-registered = Sua configuração nomeia serviços, e o sistema procura as portas deles. Não se viu o que ele inicia para quem se conecta.
verdict-why-speaks-registered = Onde nenhum produto foi reconhecido, decide o que o serviço responde.
verdict-why-own-port = O software também usa portas que ninguém registrou para ele; seus próprios arquivos ou documentos de outros o dizem.
verdict-why-port-of-parent = Um fork pode manter as portas do produto de que se originou.
verdict-why-listed = Listas de serviços indicam portas que o registro não atribui a eles.
verdict-why-picked-by-system = O produto pede ao sistema qualquer porta livre, então não há um número a esperar.
verdict-why-outgoing = Quem envia pacotes UDP sem pedir uma porta recebe uma desta faixa, e seu socket parece um que espera por outros.
verdict-why-away-from = Nenhuma fonte situa o produto nesta porta; qualquer porta pode ser configurada.
verdict-why-away = Nenhuma fonte situa o produto nesta porta, e nenhuma indica aqui um padrão próprio dele.
verdict-why-any-port = Um programa assim não tem porta própria: quem o inicia escolhe uma.
verdict-why-speaks-elsewhere = O que um serviço responde diz o que ele é, e um serviço pode ser configurado em qualquer porta.
verdict-why-starts-others = O que responde é o programa que é iniciado, e ele não é executado até que alguém se conecte.
verdict-why-tool = Uma ferramenta geral não tem serviço próprio: quem a iniciou decide o que responde.
verdict-why-not-seen-behind = Um encaminhador só repassa conexões, e não diz o que está na outra ponta.
verdict-why-no-owner = Sem um processo não há programa a reconhecer: ele pode estar oculto para este usuário, ou o kernel pode deter o socket.
verdict-why-no-program = Um processo pode dar a si mesmo qualquer nome; o nome sozinho, portanto, não diz qual é o programa. Ler o executável do processo de outro usuário exige um privilégio.
verdict-why-package-unknown = Um pacote diz de onde veio o programa; o Portolan não conhece nenhum produto por ele.
verdict-why-name-alone = O nome de um arquivo só conta em um diretório em que apenas administradores podem gravar.
verdict-why-nothing-known = Os produtos são reconhecidos por pacote, caminho, argumento, unidade e imagem, e nada disso se encaixa. Programas próprios sempre têm essa aparência.
verdict-why-told-by-package = Um gerenciador de pacotes pôs o arquivo ali, e tem registro disso.
verdict-why-told-by-path = O produto tem seu programa neste caminho, segundo uma fonte.
verdict-why-told-by-argument = Um interpretador executa o que lhe é indicado; seus argumentos dizem o quê.
verdict-why-told-by-unit = O systemd dá ao grupo de controle de um processo o nome de sua unidade, e uma unidade de socket nomeia o serviço que responde nele. As unidades do sistema, só o administrador as escreve.
verdict-why-told-by-image = Um contêiner executa o que está em sua imagem, e o nome da imagem diz que produto é.
verdict-why-told-by-file-name = Só um administrador pode pôr um arquivo ali; por isso, o nome conta.
verdict-why-told-by-kernel = Todos os processos foram examinados e nenhum detém o socket, e o próprio kernel serve este produto na porta.
verdict-why-unpackaged = Onde os programas de uma máquina estão em pacotes, um que não está em nenhum veio por outro caminho. Um programa compilado aqui ou baixado tem a mesma aparência.
verdict-why-more-exposed = O produto escuta só no loopback, salvo indicação em contrário; alguém, portanto, o abriu. Onde se pretende que outros o alcancem, tem a mesma aparência.
verdict-why-package-file-gone = O pacote contém o arquivo, e ele não está mais ali. Uma atualização em andamento, ou um pacote removido com seu serviço em execução, tem a mesma aparência.
verdict-why-writable-in-container = Quem entra no contêiner pode trocar o programa. Uma imagem cujas permissões foram definidas com folga demais tem a mesma aparência, e o diretório é só do contêiner.
verdict-why-in-flight = Enquanto um descritor está a caminho, nenhum processo tem o socket aberto, e uma busca por arquivos abertos não o encontra. Um serviço que entrega um socket a outro fica nesse estado por um momento.
verdict-why-io-uring = O kernel mantém aberto um socket registrado sem descritor, e uma busca por arquivos abertos não o encontra. Servidores registram sockets para ganhar velocidade.
verdict-why-needs-restart = Uma atualização põe um arquivo novo no caminho, e o processo executa o antigo até ser reiniciado.
verdict-why-removed-with-folder = Programas que se atualizam sozinhos mantêm cada versão em um diretório próprio, oculto no diretório pessoal, e removem as antigas. Uma que ainda está em execução perde assim seu arquivo.
verdict-why-go-run = go run compila um programa em um diretório temporário chamado go-build… e o inicia de lá, como filho do processo go.
verdict-why-app-image = Um AppImage monta a si mesmo em um diretório temporário chamado .mount_… e é executado a partir dele.
verdict-why-hands-on = O programa detém a porta para outro, e o veredito é sobre o que está por trás dele.
verdict-why-hands-on-to = Os argumentos do encaminhador indicam a outra ponta, e o veredito é sobre o que está lá.
verdict-why-malware-known = O malware toma números que outros também usam, então isto não muda nada; é dito para que ninguém precise procurar.

# What would settle a sign.
verdict-settle-open-relay = Veja na configuração quem pode usá-lo, e feche-o para todos os demais.
verdict-settle-views-disagree = Olhe de novo em um minuto; se continuar assim, examine o disco a partir de um sistema iniciado por outra mídia.
verdict-settle-hidden-process = Olhe de novo em um minuto; se o processo continuar oculto, examine o disco a partir de um sistema iniciado por outra mídia.
verdict-settle-memory-only = Pergunte quem o iniciou, e salve o que está em execução antes que termine: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Pergunte quem removeu o arquivo, e salve o que está em execução antes que termine: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Veja de quem é o arquivo e quando chegou, e pergunte a essa pessoa: `stat FILE`.
verdict-settle-writable-folder = Tire dos outros a permissão de gravar, `chmod o-w FOLDER`, e compare o arquivo com a origem.
verdict-settle-hidden-file = Veja de quem é o arquivo, quando chegou e o que é: `stat FILE`, `file FILE`.
verdict-settle-disguise = Veja o que de fato está em execução e quem o iniciou: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Veja o que de fato está em execução e quem o iniciou: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Descubra o que é o programa: de onde veio o arquivo, e o que ele responde.
verdict-settle-unpackaged = Pergunte quem o compilou ou baixou, e compare o arquivo com a origem.
verdict-settle-more-exposed = Veja na configuração se se pretende que outros o alcancem; se não, vincule-o ao loopback.
verdict-settle-package-file-gone = Reinstale o pacote e reinicie o serviço, ou pare o serviço se o pacote não devia mais estar ali.
verdict-settle-writable-in-container = Corrija as permissões na imagem, e compare o arquivo no contêiner com o da imagem.
verdict-settle-in-flight = Olhe de novo em instantes; se continuar assim, veja que processo tem o socket Unix: `portolan here --explain PORT`.
verdict-settle-io-uring = Veja que programa tem o io_uring, e se se sabe que ele usa um: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Não se viu que processo o detém: execute o Portolan como root, ou com CAP_SYS_PTRACE e CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = O processo foi inferido do grupo de controle, e não se viu que ele o detém: execute o Portolan como root.
verdict-unseen-program = Não se viu o que o processo executa: execute o Portolan como root.
verdict-unseen-package = Não se viu se algum pacote contém o programa: aqui não foi possível ler nenhuma lista de pacotes para ele, ou o arquivo é de um contêiner.
verdict-unseen-speech = Não se viu que protocolo ele fala: seria preciso perguntar a ele.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = REGRA
verdict-head-effect = EFEITO
verdict-head-needs = REQUER
verdict-head-why = POR QUÊ
verdict-head-sources = FONTES
verdict-effect-tells = identifica o produto
verdict-effect-expected = decide: esperado
verdict-effect-customary = decide: habitual
verdict-effect-elsewhere = decide: outra porta
verdict-effect-unexplained = decide: sem explicação
verdict-effect-suspicious = indício de problema: suspeito
verdict-effect-counts = só conta com a porta de um malware
verdict-effect-explains = explica o que parece estranho
verdict-effect-remarks = é dito, e não muda nada
verdict-need-socket = o socket
verdict-need-process = o processo
verdict-need-program = o executável
verdict-need-package = o pacote
verdict-need-arguments = os argumentos
verdict-need-unit = a unidade do systemd
verdict-need-container = o contêiner
verdict-need-views = uma segunda visão
verdict-need-speech = uma resposta do serviço
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = O que pode escutar nesta máquina. portolan here --check compara isto com o que escuta.
    Edite à vontade: comentários, listas, faixas e optional = true sobrevivem a --save-policy.
policy-summary = Novos: { $new }; ausentes: { $gone }; diferentes: { $different }; conforme a política: { $kept }.
policy-summary-none = Nada novo, ausente ou diferente; conforme a política: { $kept }.
policy-finding-new = Novo: { $what }
policy-finding-gone = Ausente: { $what }
policy-finding-different = Diferente: { $what }; { $fields }
policy-finding-unverified = Não verificado: { $what }; não visto: { $fields }
policy-finding-kept = Conforme a política: { $what }
policy-finding-optional = Não está ali, e é opcional: { $what }
policy-finding-not-asked = Não solicitado: { $what }
policy-finding-not-seen = Não visto: { $what }
policy-field = { $field } é { $found } em vez de { $wanted }
policy-field-none = { $field }: nada em vez de { $wanted }
policy-rule-new = Algo que a política não tem está escutando.
policy-rule-gone = Algo que a política tem não está escutando.
policy-rule-different = Algo escuta de modo diferente do que a política tem.
policy-not-everything = Nem tudo foi visto:
policy-wrong-syntax = isto não é TOML: { $reason }
policy-wrong-encoding = isto não é UTF-8
policy-wrong-too-large = uma política tem no máximo { $limit } MiB
policy-wrong-too-many = uma política tem no máximo { $limit } entradas
policy-wrong-too-many-ranges = uma política tem no máximo { $limit } entradas com faixas
policy-wrong-key = chave desconhecida “{ $key }”
policy-wrong-missing = falta { $key }
policy-wrong-version = a versão { $version } é desconhecida; este programa lê a versão 1
policy-wrong-kind = { $key } tem de ser { $wanted }
policy-wrong-value = { $key } não pode ser “{ $value }”
policy-wrong-port = “{ $value }” não é porta nem faixa
policy-wrong-port-high = “{ $value }”: a porta mais alta é 65535
policy-wrong-port-backwards = “{ $value }”: a faixa está invertida
policy-wrong-too-long = { $key } tem no máximo { $limit } bytes
policy-wrong-empty = { $key } é uma lista vazia
policy-kind-number = um número
policy-kind-text = um texto entre aspas
policy-kind-texts = um texto entre aspas, ou uma lista de tais textos
policy-kind-ports = um número, uma faixa como "6000-6063", ou uma lista destes
policy-kind-truth = true ou false
policy-kind-tables = uma série de tabelas, cada uma sob [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = DATA
past-head-event = EVENTO
past-appeared = apareceu
past-restarted = reiniciou
past-changed = mudou
past-closed = fechou
# It listened for a moment and closed again.
past-passed = veio e se foi
past-owner-hidden = oculto
past-owner-unknown = desconhecido

# Short notes on a line.
past-note-times = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}
past-note-ports = em { $count ->
    [one] { $count } porta
   *[other] { $count } portas
}
past-note-glimpsed = sumiu antes que se pudesse examiná-lo de perto
past-note-after = em algum momento depois de { $time }: ninguém olhou nesse meio-tempo
past-note-owner = antes: { $before }
past-note-present = seu executável está de volta no lugar
past-note-version = versão: antes { $before }, agora { $now }
past-note-package = seu executável é outro arquivo
past-note-exposure = antes acessível a partir de: { $before }
past-note-firewall = firewall: antes { $before }, agora { $now }
past-note-verdict = antes: { $before }
past-firewall-allowed = liberado
past-firewall-dropped = descartado
past-firewall-cannot-tell = incerto

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Aqui desde { $time }.
past-since-between = Aqui desde { $time }, no mais tardar; em { $after } ainda não.
past-until = Esteve aqui de { $from } a { $until }.
past-until-between = Esteve aqui desde { $from }; saiu entre { $after } e { $until }.
past-spells = { $count ->
    [one] Aqui { $count } vez
   *[other] Aqui { $count } vezes
} no total; visto pela primeira vez: { $first }.
past-restarts = { $count ->
    [one] Reiniciou { $count } vez
   *[other] Reiniciou { $count } vezes
} desde então; a última: { $last }.
past-passes = { $count ->
    [one] Veio e se foi { $count } vez
   *[other] Veio e se foi { $count } vezes
}; a última: { $last }.
past-verdict = Veredito: { $verdict }.
past-more = Tudo o que está registrado: `portolan history { $port }`.
past-heading-changes = Mudanças

# What of the past nobody saw.
past-watched-since = Ninguém vigiou antes de { $time }.
past-unwatched = Ninguém vigiou de { $from } a { $to }.
past-unwatched-since = Ninguém vigia desde { $time }: `portolan watch` faz isso.
past-unwatched-more = { $count ->
    [one] Ninguém vigiou mais { $count } vez, antes destas.
   *[other] Ninguém vigiou mais { $count } vezes, antes destas.
}
past-lost = { $count ->
    [one] { $count } mudança veio mais rápido do que se podia ler, e não está registrada.
   *[other] { $count } mudanças vieram mais rápido do que se podia ler, e não estão registradas.
}
