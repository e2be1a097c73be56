# The Brazilian Portuguese words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Uso:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Comandos
cli-help-arguments = Argumentos
cli-help-options = Opções
cli-help-after =
    Códigos de saída: 0 respondido; 1 nada encontrado; 2 uma parte da entrada ou o comando não pôde ser respondido.
    Um serviço que se chama como um comando: portolan -- NAME

cli-about = Mostra o que deveria estar nesta porta, com uma fonte por trás de cada linha.
cli-about-registry = O próprio registro da IANA: atualiza, compara, consulta o histórico, pesquisa.
cli-about-registry-update = Importa um registro mais novo; sem FILE ou URL, o da própria IANA.
cli-about-registry-diff = Mostra o que é diferente no registro B; sem B, no que está em uso.
cli-about-registry-history = Mostra cada mudança de uma porta ou de um nome desde 2013.
cli-about-registry-search = Encontra palavras em nomes, descrições e titulares.
cli-about-registry-ghosts = Lista os nomes registrados que nada respalda além da própria entrada.
cli-about-here = Mostra o que está vinculado às portas desta máquina, e quem está por trás.
cli-about-watch = Avisa quando algo começa a escutar, para ou muda, e o registra.
cli-about-history = Mostra o que aconteceu em uma porta: desde quando, quem estava antes, quantas vezes reiniciou.
cli-about-diff = Mostra o que escuta agora e antes não: compara dois momentos, ou gravações.
cli-about-journal = O diário que `portolan watch` mantém: diz o que contém, exporta dele, importa nele.
cli-about-journal-info = Diz o que o diário contém.
cli-about-journal-export = Grava as entradas do diário como linhas JSON ou Parquet.
cli-about-journal-import = Incorpora entradas de outro diário; as que já estão lá são ignoradas.
cli-about-journal-prune = Remove o que, por idade ou por tamanho, excede o que se deve manter.
cli-about-pick = Encontra um número para um novo serviço, ou diz se um deles serve.
cli-about-sources = Mostra a bibliografia, ou os fatos de uma fonte.
cli-about-registry-stats = Conta o que o registro contém.
cli-about-completions = Gera o preenchimento automático para um shell.
cli-about-man = Mostra a página de manual.

cli-arg-queries = Uma porta (2908, tcp/2908, 2908/udp), uma faixa (2900-2910), um serviço (postgresql); vários; ou - para ler um por linha da entrada padrão
cli-arg-brief = Mostra só a resposta, uma linha cada
cli-arg-no-here = Não examina esta máquina; sem esta opção, a resposta sobre uma única porta diz o que escuta nela aqui
cli-arg-json = Mostra JSON, um objeto por linha; o mesmo que --format json
cli-arg-format = text, json, markdown, tsv ou csv; text em um terminal, tsv em um pipe
cli-arg-color = auto, always ou never
cli-arg-lang = Idioma dos textos: { $languages }; se não for indicado, LANGUAGE, LC_ALL, LC_MESSAGES ou LANG decide
cli-arg-here-queries = Só estes: uma porta, uma faixa, um serviço ou um software; sem nenhum, todos
cli-arg-here-tcp = Só TCP
cli-arg-here-udp = Só UDP
cli-arg-here-all = Também conexões, sockets vinculados e sockets brutos (raw)
cli-arg-here-exposed = Só o que outras máquinas podem alcançar: nada no loopback, nada que o firewall descarte
cli-arg-here-process = Só deste processo: o nome dele, o do arquivo ou o número
cli-arg-here-unit = Só desta unidade do systemd
cli-arg-here-container = Só deste contêiner: o nome ou o começo do identificador
cli-arg-here-netns = Namespaces de rede: all ou own
cli-arg-here-explain = Diz por que uma porta está aberta: do primeiro processo ao socket
cli-arg-here-only = Só o que recebe esse veredito; vários, separados por vírgulas
cli-arg-here-fail-on = Termina com 1 se algo receber esse veredito; vários, separados por vírgulas
cli-arg-here-rules = Mostra as regras pelas quais os vereditos são dados
cli-arg-here-watch = Continua olhando, a cada 2 segundos ou quantos forem indicados; só em um terminal
cli-arg-here-from = Mostra uma gravação em vez desta máquina: o que `portolan here --json` mostrou, aqui ou em outro lugar; - para a entrada padrão
cli-arg-here-no-bpf = Não carrega um programa BPF no kernel; percorre /proc em vez disso
cli-arg-here-save-policy = Grava o que escuta agora em um arquivo de política; se já existir, é atualizado (- para a saída padrão)
cli-arg-here-check = Compara o que escuta com um arquivo de política: código de saída 1 se algo for novo, estiver ausente ou for diferente
cli-arg-here-report = Com --check, a forma do relatório: sarif ou junit
cli-arg-here-verify = Compara também com /proc/net linha por linha: mais lento, e encontra uma porta oculta de outras ferramentas
cli-arg-here-verbose = Diz na saída de erro padrão que camadas responderam, e por que outras não
cli-arg-watch-queries = Avisa só destes: uma porta, uma faixa, um serviço ou um software; tudo é registrado
cli-arg-watch-only = Avisa só do que recebe esse veredito, ou recebia; vários, separados por vírgulas
cli-arg-watch-to = Avisa também aqui: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; pode ser indicado várias vezes
cli-arg-watch-webhook-secret = O arquivo com o segredo com que os webhooks são assinados: whsec_ e base64
cli-arg-watch-metrics = Responde em http://ADDRESS:PORT/metrics, no formato do Prometheus
cli-arg-watch-quiet = Não mostra nada na saída padrão
cli-arg-watch-once = Olha uma vez, avisa do que mudou desde a última vez que se olhou, e termina
cli-arg-watch-journal = O arquivo do diário; se não for indicado, /var/lib/portolan/journal.db para root, e um próprio para os demais
cli-arg-watch-no-journal = Não registra nada
cli-arg-watch-keep = Por quantos dias as entradas são mantidas
cli-arg-watch-max-size = Que tamanho o diário pode atingir, em MiB
cli-arg-watch-netns = Namespaces de rede: all ou own
cli-arg-watch-no-bpf = Não carrega nenhum programa BPF no kernel; olha repetidamente em vez disso
cli-arg-watch-verbose = Diz na saída de erro padrão por que as mudanças não são notadas por BPF
cli-arg-history-queries = Uma porta, uma faixa, um serviço ou um software; sem nenhum, o que aconteceu nos últimos sete dias
cli-arg-history-since = A partir deste momento: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; em UTC
cli-arg-history-until = Até este momento
cli-arg-history-limit = No máximo este número de mudanças, as últimas
cli-arg-history-host = Outra máquina do diário, pelo nome
cli-arg-history-journal = O arquivo do diário
cli-arg-diff-from = Um momento (yesterday, 2h, 2026-11-20, boot), now, ou um arquivo que `portolan here --json` gravou
cli-arg-diff-to = O mesmo; now, se omitido
cli-arg-diff-journal = O arquivo do diário
cli-arg-journal-info-journal = O arquivo do diário
cli-arg-journal-export-file = Para onde; a saída padrão, se omitido
cli-arg-journal-export-form = jsonl ou parquet; se não for indicado, conforme o nome do arquivo, e na falta disso jsonl
cli-arg-journal-export-journal = O arquivo do diário
cli-arg-journal-import-file = O que `portolan journal export` gravou, linhas JSON ou Parquet; - para a entrada padrão
cli-arg-journal-import-journal = O arquivo do diário
cli-arg-journal-prune-keep = Por quantos dias as entradas são mantidas
cli-arg-journal-prune-max-size = Que tamanho o diário pode ter, em MiB
cli-arg-journal-prune-journal = O arquivo do diário
cli-arg-pick-range = Só números desta faixa
cli-arg-pick-count = Quantos números
cli-arg-pick-udp = Para UDP; caso contrário, para TCP
cli-arg-pick-near = O mais próximo desta porta, em vez de qualquer um
cli-arg-pick-seed = Os mesmos números para a mesma semente
cli-arg-pick-check = Diz se esta porta serve; código de saída 1 se não servir
cli-arg-sources-id = Uma fonte, pelo id
cli-arg-registry-ghosts-range = Só os registrados nesta faixa
cli-arg-help = Mostra a ajuda
cli-arg-version = Mostra a versão
cli-arg-registry-update-from = O registro como a IANA o publica, XML ou CSV
cli-arg-registry-diff-old = Um registro: XML ou CSV da IANA, ou uma tabela do Portolan
cli-arg-registry-diff-new = O outro registro
cli-arg-registry-history-query = Uma porta, uma faixa ou um serviço
cli-arg-registry-search-words = Uma palavra; todas precisam ocorrer
cli-arg-completions-shell = bash, elvish, fish, powershell ou zsh

cli-label-error = erro:
cli-label-warning = aviso:
cli-label-hint = dica:

cli-error-io = falha na saída ou na entrada: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = não há textos no idioma “{ $language }”
cli-hint-languages = escolha um destes: { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = linha { $line }, “{ $query }”: { $reason }
cli-error-query-empty = nada foi perguntado
cli-error-query-too-long = uma consulta tem no máximo { $limit } bytes
cli-error-query-transport-alone = nenhuma porta ou nome segue o transporte
cli-error-query-transport = nenhum transporte com números de porta se chama “{ $transport }”
cli-error-query-number = não é porta nem faixa
cli-error-query-too-high = a porta mais alta é 65535
cli-error-query-backwards = a faixa vai da porta maior para a menor
cli-error-query-encoding = não é UTF-8
cli-error-name = nenhum serviço com esse nome está registrado
cli-error-name-transport = { $name } está registrado, mas não em { $transport }
cli-error-source = nenhuma fonte tem o id “{ $id }”
cli-hint-sources = `portolan sources` as lista
cli-error-history = nada se sabe de “{ $query }”
cli-error-search = nada corresponde a “{ $words }”
cli-hint-ports = as portas vão de 0 a 65535
cli-hint-forms = pergunte na forma 2908, tcp/2908, 2900-2910 ou postgresql
cli-hint-transports = os transportes são tcp, udp, sctp e dccp
cli-hint-names = você quis dizer { $names }?
cli-hint-name-transport = `portolan { $name }` mostra onde
cli-hint-search = `portolan registry search WORD` procura também nas descrições

cli-error-usage = os argumentos não estão corretos: { $reason }
cli-error-usage-unknown = argumento desconhecido: { $argument }
cli-error-usage-value = { $argument } não pode ser “{ $value }”
cli-error-usage-no-value = { $argument } precisa de um valor
cli-error-usage-missing = falta { $argument }
cli-error-usage-conflict = { $argument } não pode acompanhar { $other }
cli-error-usage-query-and-command = uma consulta e um comando não podem ir juntos
cli-hint-command-name = um serviço que se chama como um comando: portolan -- NAME
cli-hint-help = `portolan --help` lista o que há
cli-hint-values = escolha um destes: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = isto não é uma tabela do registro
cli-error-table-format = esta tabela tem o formato { $format }, que esta versão não lê
cli-error-table-truncated = a tabela está incompleta
cli-error-table-damaged = a tabela está danificada: a soma de verificação não confere
cli-hint-damaged-table = usa-se o registro de { $date } que vem com o programa; `portolan registry update` grava uma tabela nova

cli-error-import = { $file }, linha { $line }: { $reason }
cli-error-import-empty = o arquivo está vazio
cli-error-import-truncated = o arquivo está incompleto
cli-error-import-too-large = o arquivo tem mais de 64 MiB
cli-error-import-too-long = um campo tem mais de 32 KiB, ou há mais de um milhão de entradas
cli-error-import-other = isto não é o registro de portas da IANA
cli-error-import-no-records = não há nenhuma entrada nele
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } não pode ser “{ $value }”
cli-hint-import = nada foi alterado; o registro da IANA está em https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = o sistema não indica nenhum diretório para os dados deste usuário
cli-error-update-older = o registro do arquivo, de { $new }, é mais antigo que o que está em uso, de { $current }
cli-error-update-too-few = entradas no arquivo: { $new }; no registro em uso: { $current }; o arquivo parece incompleto
cli-error-update-too-large = o registro é grande demais para uma tabela
cli-hint-update-older = nada foi alterado; para voltar ao registro que vem com o programa, remova { $file }
cli-hint-update-too-few = nada foi alterado; baixe o arquivo de novo
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = o servidor respondeu { $status }
cli-error-fetch-no-certificates = o sistema não tem certificados em que confiar
cli-error-fetch-plain = { $address }: só se baixa de endereços https
cli-hint-fetch = nada foi alterado; um arquivo baixado de outro modo pode ser importado: `portolan registry update FILE`
cli-update-current = O registro de { $date } é o mais novo que há; nada foi alterado.
cli-update-done = { $changes ->
    [0] O registro de { $to } está em uso, com { $rows } entradas; nenhuma difere das de { $from }.
    [one] O registro de { $to } está em uso, com { $rows } entradas; { $changes } mudança desde { $from }.
   *[other] O registro de { $to } está em uso, com { $rows } entradas; { $changes } mudanças desde { $from }.
}
cli-diff-summary = De { $old } a { $new }: entradas adicionadas, { $added }; removidas, { $removed }; alteradas, { $changed }.
cli-history-summary = { $query }: { $changes ->
    [0] nenhuma mudança
    [one] { $changes } mudança
   *[other] { $changes } mudanças
} em { $snapshots } instantâneos do registro, de { $first } a { $last }.

cli-error-observe-sockets = não foi possível ler a lista de sockets do kernel: { $reason }
cli-error-observe-system = não há suporte para este sistema
cli-hint-observe-system = `portolan PORT` mostra os comandos que este sistema tem
cli-error-watch-terminal = --watch precisa de um terminal
cli-hint-watch-terminal = sem --watch, o mesmo é mostrado uma só vez
cli-error-recorded-too-large = maior que { $limit }
cli-error-recorded-truncated = o JSON está cortado na linha { $line }, coluna { $column }
cli-error-recorded-malformed = isto não é o JSON de uma observação: { $reason }
cli-error-recorded-kind = isto é JSON do tipo “{ $kind }”, não do tipo “here”
cli-error-recorded-other = isto é JSON, mas não de uma observação
cli-error-recorded-schema = a versão do esquema é { $schema }; este programa lê { $known }
cli-error-recorded-word = { $place }: “{ $word }” não é conhecido aqui
cli-error-recorded-index = { $place }: não existe o elemento { $index }
cli-error-recorded-missing = falta { $place }
cli-error-recorded-twice = o processo { $pid } aparece duas vezes
cli-hint-recorded = `portolan here --json > FILE` faz uma gravação
cli-hint-recorded-schema = a versão do Portolan que a fez consegue lê-la
cli-hint-recorded-word = a gravação está danificada, ou foi feita por uma versão mais nova do Portolan
cli-error-policy = { $file }, linha { $line }, coluna { $column }: { $reason }
cli-hint-policy = nada foi alterado nem comparado; docs/policy.md descreve o arquivo
cli-policy-saved = { $file }: { $count ->
    [one] { $count } entrada gravada
   *[other] { $count } entradas gravadas
}.
cli-policy-rewritten = { $file }: entradas adicionadas, { $new }; removidas, { $gone }; alteradas, { $different }; sem mudança, { $kept }.
cli-policy-suspicious = { $count ->
    [one] { $count } socket em escuta mostra
   *[other] { $count } sockets em escuta mostram
} um indício de problema: o campo why da entrada o nomeia; mantenha só o que deve estar ali
cli-policy-check-suspicious = { $count ->
    [one] { $count } socket em escuta mostra
   *[other] { $count } sockets em escuta mostram
} um indício de problema, diga a política o que disser: portolan here --only suspicious
cli-policy-unseen = nem tudo foi visto; pode faltar algo na política:
cli-here-nothing = Nada escuta aqui.
cli-here-no-match = Nada corresponde aqui.
cli-here-nothing-on = Nada escuta em { $query } aqui.
cli-here-nothing-on-answer = Nada escuta em { $query } aqui. { $answer }
cli-here-layers = Sockets: { $sockets }. Processos que os detêm: { $owners }.
cli-here-layer-none = nenhuma
cli-here-bpf-refused = Sem programa BPF: { $reason }.
cli-here-recorded = Uma gravação de { $observed }, não esta máquina como está agora.
cli-here-recorded-sometime = Uma gravação sem data, não esta máquina como está agora.
cli-here-recorded-narrowed = Contém só o que se pediu quando foi feita: o que não está nela pode ter estado ali.
cli-here-recorded-open = Não contém conexões: foi feita sem --all.
cli-here-recorded-own = Contém um só namespace de rede: foi feita com --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q sair  p pausar  t TCP  u UDP  e só expostos  / filtrar  r olhar agora  ↑↓ PgUp PgDn mover
cli-watch-paused = em pausa
cli-watch-new = novo
cli-watch-closed = fechado
cli-watch-filter = filtro: { $text }
cli-watch-tcp-off = sem TCP
cli-watch-udp-off = sem UDP
cli-watch-exposed = só expostos

cli-ghosts-summary = { $count ->
    [one] { $count } nome registrado é só nome: nenhum documento, nenhum software, nenhuma lista o conhece.
   *[other] { $count } nomes registrados são só nome: nenhum documento, nenhum software, nenhuma lista os conhece.
}
cli-pick-too-few = { $count ->
    [0] nenhum número de { $range } serve
    [one] só { $count } número de { $range } serve
   *[other] só { $count } números de { $range } servem
}
cli-sources-facts = { $count ->
    [one] { $count } fato
   *[other] { $count } fatos
}

cli-stats-registry = Registro da IANA de { $date }
cli-stats-rows = { $count } entradas
cli-stats-names = { $count } nomes de serviço
cli-stats-names-without-port = { $count } entradas com nome e sem porta
cli-stats-tcp-names = { $count } entradas com nome e porta TCP
cli-stats-udp-names = { $count } entradas com nome e porta UDP
cli-stats-sctp-names = { $count } entradas com nome e porta SCTP
cli-stats-dccp-names = { $count } entradas com nome e porta DCCP
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = { $count } portas TCP abaixo de 49152 atribuídas
cli-stats-tcp-ports-reserved = { $count } portas TCP abaixo de 49152 reservadas
cli-stats-tcp-ports-unassigned = { $count } portas TCP abaixo de 49152 não atribuídas
cli-stats-tcp-ports-without-row = { $count } portas TCP abaixo de 49152 sem entrada
cli-stats-udp-ports-assigned = { $count } portas UDP abaixo de 49152 atribuídas
cli-stats-udp-ports-reserved = { $count } portas UDP abaixo de 49152 reservadas
cli-stats-udp-ports-unassigned = { $count } portas UDP abaixo de 49152 não atribuídas
cli-stats-udp-ports-without-row = { $count } portas UDP abaixo de 49152 sem entrada
cli-stats-references = { $count } entradas com nome que remetem a um documento
cli-stats-unauthorised = { $count } entradas com uso não autorizado relatado
cli-stats-holders = { $count } titulares
cli-stats-snapshots = { $count } instantâneos no histórico
cli-stats-changes = { $count } mudanças no histórico

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] Vigiando { $count } socket em escuta
   *[other] Vigiando { $count } sockets em escuta
}, { $how }.
cli-watch-by-events = por meio dos eventos do kernel
cli-watch-by-closes = olhando repetidamente; dos fechamentos o kernel avisa
cli-watch-by-polling = olhando repetidamente
cli-watch-journal = Registrado em { $file }.
cli-watch-no-journal = Nada é registrado.
cli-watch-unrecorded = o que acontece não é registrado: { $reason }
cli-watch-recorded = O que acontece volta a ser registrado.
cli-watch-blind = não foi possível examinar a máquina: { $reason }
cli-watch-more = { $count ->
    [one] e mais { $count } mudança
   *[other] e mais { $count } mudanças
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = não é possível alcançar { $address }: { $reason }
cli-sink-exchange = { $address } não aceitou: { $reason }
cli-sink-busy = { $address } respondeu { $status }; será tentado de novo
cli-sink-refused = { $address } respondeu { $status }; não se tenta mais
cli-sink-run = não é possível executar { $program }: { $reason }
cli-sink-ended-status = { $program } terminou com o código de saída { $status }
cli-sink-ended-signal = { $program } foi encerrado por um sinal
cli-sink-ended-time = { $program } demorou demais e foi encerrado
cli-sink-full = { $count ->
    [one] não havia espaço para { $count } mudança, que foi descartada
   *[other] não havia espaço para { $count } mudanças, que foram descartadas
}
cli-sink-spool-in-use = outro watch usa { $file }
cli-sink-spool = não é possível gravar { $file }: { $reason }
cli-sink-spool-full = { $count ->
    [one] a parte reservada do disco está cheia: a mudança mais antiga foi descartada
   *[other] a parte reservada do disco está cheia: as { $count } mudanças mais antigas foram descartadas
}
cli-sink-certificates = este sistema não tem certificados com que verificar o outro lado
cli-sink-listen = não é possível escutar em { $address }: { $reason }
cli-sink-thread = não foi possível iniciar nenhuma thread: { $reason }
cli-error-sink = { $value } não é um destino
cli-error-sink-server = { $value } não é um servidor syslog
cli-error-sink-path = { $value } não é um caminho absoluto
cli-error-sink-list = { $value } não é uma lista JSON de strings
cli-error-sink-url = o endereço do webhook não é um endereço http nem https
cli-error-sink-system = { $value } não está disponível neste sistema
cli-hint-sink = os destinos são journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] e desktop
cli-error-secret = o segredo do webhook em { $file } não pode ser usado: { $reason }
cli-secret-read = não é possível lê-lo ({ $reason })
cli-secret-exposed = outros podem ler o arquivo
cli-secret-base64 = o que segue whsec_ não é base64
cli-secret-length = tem { $count } bytes, e precisa ter de 24 a 64
cli-secret-lines = esperam-se de uma a quatro linhas
cli-error-watch-changes = não é mais possível ler as mudanças: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Diário: { $file }
cli-journal-records = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
cli-journal-standing = { $count ->
    [one] { $count } socket está aberto, até onde está registrado
   *[other] { $count } sockets estão abertos, até onde está registrado
}
cli-journal-bytes = { $count } KiB no disco
cli-journal-span = De { $first } a { $last }
cli-journal-hosts = Máquinas: { $hosts }
cli-journal-imported = Importadas: { $written }. Já presentes: { $known }. Recusadas: { $refused }.
cli-journal-refused = linha { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } entrada foi removida.
   *[other] { $count } entradas foram removidas.
}
cli-history-nothing = Nada está registrado deste período.
cli-history-nothing-on = Nada está registrado de { $query }.
cli-error-history-host = nada está registrado de uma máquina chamada { $host }
cli-hint-history-host = `portolan journal info` dá o nome das máquinas
cli-diff-nothing = Nenhuma diferença.
cli-diff-unwatched = Ninguém vigiava em { $time }: o que se mostra é a situação em { $last }.
cli-error-diff-side = { $side } não é um momento, e não existe tal arquivo
cli-hint-diff-side = um momento é now, yesterday, today, boot, 2h, 3d ou 2026-11-20T10:00:00Z; um arquivo é o que `portolan here --json` gravou
cli-error-diff-before = nada está registrado de { $time }, nem de nenhum momento anterior
cli-hint-diff-before = `portolan journal info` diz desde quando há entradas
cli-error-time = { $time } não é um momento
cli-hint-time = os momentos são 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot e now; em UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = não há nenhum diretório para um diário
cli-hint-journal-nowhere = indique o arquivo dele com --journal
cli-hint-journal-none = `portolan watch` cria um; --journal indica outro arquivo
cli-journal-not-there = não há nenhum diário
cli-journal-newer = foi gravado por um Portolan mais novo: o formato é { $found }, e esta versão conhece { $known }
cli-journal-older = foi gravado por um Portolan mais antigo: `portolan watch --once` o atualiza
cli-journal-not-one = o arquivo não é um diário do Portolan ({ $reason })
cli-journal-damaged = o arquivo está danificado ({ $reason })
cli-journal-unsafe = outros poderiam alterá-lo ({ $reason })
cli-journal-full = o disco está cheio
cli-journal-unwritable = não é possível gravar nele ({ $reason })
cli-journal-busy = outro processo está gravando nele
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Serve o atlas, uma página para cada porta, a um navegador.
cli-about-feedback = Mostra o que os leitores disseram das páginas do atlas.
cli-arg-serve-listen = O endereço e a porta em que se escuta; só esta máquina alcança 127.0.0.1
cli-arg-serve-address = O endereço pelo qual os leitores chegam a ele, como https://ports.example
cli-arg-serve-share-this-machine = Mostra o que escuta nesta máquina a todos que alcançam o servidor
cli-arg-serve-database = Onde se guarda o que os leitores dizem: um arquivo para SQLite, ou postgres://…
cli-arg-serve-log = Os eventos menos importantes a registrar: error, warn, info, debug
cli-arg-feedback-page = Só sobre esta página, como port/2908
cli-arg-feedback-of = Só neste idioma
cli-arg-feedback-days = Só deste número de dias, os últimos
cli-arg-feedback-tally = Conta em vez disso as respostas de cada página e idioma
cli-arg-feedback-database = Onde está guardado: um arquivo do SQLite, ou postgres://…
cli-serve-started = O atlas está em { $address }; Ctrl-C o encerra.
cli-error-listen = não é possível escutar em { $address }: { $reason }
cli-hint-listen = Indique outra porta com --listen 127.0.0.1:PORT.
cli-error-address = “{ $address }” não é um endereço para leitores
cli-hint-address = É http:// ou https:// com um host, e com uma porta se for preciso; sem caminho e sem barra no fim.
cli-error-start = não é possível iniciar o servidor: { $reason }
cli-error-database = não é possível usar o banco de dados: { $reason }
cli-hint-database = Indique outro com --database FILE ou --database postgres://USER@HOST/NAME.
cli-about-export = Grava o atlas como arquivos, para qualquer servidor ou para nenhum.
cli-arg-export-folder = O diretório; é criado, ou foi criado por uma exportação anterior
cli-arg-export-languages = Nestes idiomas, separados por vírgulas, ou `all` para todos; se não for indicado, só no do leitor
cli-arg-export-ports = Páginas para todas as portas, ou para as documentadas: all, documented
cli-arg-export-address = Onde os arquivos estarão acessíveis, como https://ports.example: para os links canônicos e o mapa do site
cli-arg-export-no-gzip = Sem uma cópia compactada de cada arquivo
cli-export-done = { $written ->
    [one] { $written } página gravada
   *[other] { $written } páginas gravadas
} em { $folder }; já presentes: { $kept }.
cli-error-export-folder = { $folder } tem arquivos que não são de uma exportação
cli-hint-export-folder = Indique um diretório vazio, ou um que não exista.
cli-error-export-write = não é possível gravar { $file }: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = Pergunta a um serviço o que ele fala: protocolo, produto, TLS, relay aberto, e se o lugar dele é ali.
cli-about-scan = Encontra as portas abertas das suas próprias máquinas, e pergunta a cada uma o que ela fala.
cli-arg-probe-targets = A que perguntar: HOST:PORT, udp/HOST:PORT, uma URL; vários; ou - para ler um por linha da entrada padrão
cli-arg-probe-udp = Pergunta por UDP quando um alvo não indica
cli-arg-probe-intensity = Quanto se pergunta: 0 só escuta, 1 pergunta o que o número torna provável, 9 pergunta tudo
cli-arg-probe-timeout = Por quantos segundos se espera um serviço calado
cli-arg-probe-rate = Inicia no máximo este número de conexões por segundo
cli-arg-probe-at-once = Pergunta a este número de endpoints ao mesmo tempo; a menos, se este processo não puder abrir tantos
cli-arg-probe-industrial = Pergunta também a dispositivos de controle, só para que se identifiquem
cli-arg-probe-canary = Comprova relays com um socket em escuta nesta porta, que o serviço alcança por este endereço; caso contrário, só serviços próximos são testados
cli-arg-scan-targets = Uma máquina, um endereço, um bloco como 10.0.0.0/24, ou um arquivo com um por linha
cli-arg-scan-ports = Portas: números e faixas separados por vírgulas, top (onde é provável haver serviços) ou named (as que o registro nomeia)
cli-arg-scan-exclude = Máquinas e blocos a deixar de fora; vários, separados por vírgulas
cli-arg-scan-resume = Anota neste arquivo até onde chegou, e continua dali
cli-arg-scan-i-own-this = Declara que os endereços públicos são seus e que você pode varrê-los
cli-arg-scan-connect = Conecta-se a cada porta, mesmo onde meios mais rápidos são permitidos
cli-arg-scan-no-probe = Lista as portas abertas, e não pergunta nada
cli-arg-scan-intensity = Quanto se pergunta: 0 só escuta, 1 pergunta o que o número torna provável, 9 pergunta tudo
cli-arg-scan-timeout = Por quantos segundos se espera uma porta ou um serviço calado
cli-arg-scan-rate = Inicia no máximo este número de conexões por segundo
cli-arg-scan-at-once = Pergunta a este número de endpoints ao mesmo tempo; a menos, se este processo não puder abrir tantos
cli-arg-scan-industrial = Pergunta também a dispositivos de controle, só para que se identifiquem
cli-arg-scan-canary = Comprova relays com um socket em escuta nesta porta, que o serviço alcança por este endereço
cli-arg-here-probe = Pergunta a cada socket em escuta o que ele fala, no endereço dele e no namespace de rede dele

cli-error-probe-target = “{ $target }” não é um alvo
cli-error-probe-port = “{ $target }” não tem uma porta de 1 a 65535
cli-error-probe-no-port = “{ $target }” não indica nenhuma porta
cli-error-probe-scheme = o serviço de “{ $target }” é desconhecido
cli-error-probe-transport = “{ $target }”: só se pode perguntar a serviços TCP e UDP
cli-error-probe-resolve = { $target }: o nome não tem endereço: { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } é um endereço público
cli-hint-scan-public = varra só o que é seu; --i-own-this declara que é
cli-error-scan-empty = não há nada a varrer
cli-error-scan-too-many = { $count } pontos de conexão são demais; o limite é { $limit }
cli-error-scan-ports = “{ $ports }” não é porta, nem faixa, nem lista de portas
cli-hint-scan-ports = 22,80,8000-8100, top ou named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = uma máquina, um endereço, um bloco como 10.0.0.0/24, ou um arquivo com um por linha
cli-error-scan-resume = o arquivo de --resume é de outra varredura
cli-hint-scan-resume = indique as mesmas máquinas e portas, ou outro arquivo
cli-scan-plan-syn = varredura de { $ports ->
    [one] { $ports } porta TCP
   *[other] { $ports } portas TCP
} em { $hosts ->
    [one] { $hosts } máquina
   *[other] { $hosts } máquinas
} com segmentos SYN
cli-scan-plan-connect = varredura de { $ports ->
    [one] { $ports } porta TCP
   *[other] { $ports } portas TCP
} em { $hosts ->
    [one] { $hosts } máquina
   *[other] { $hosts } máquinas
} por meio de conexões
cli-scan-plan-rate = no máximo por segundo: { $rate }

cli-probe-speaks = { $target } fala { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } fala { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = { $target } talvez fale { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } talvez fale { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = { $target }: porta aberta, que não disse nada conhecido ({ $time } ms).
cli-probe-never-asked = { $target }: porta aberta, à qual não se pergunta: o que se envia a este número pode sair impresso em papel ({ $time } ms).
cli-probe-closed = { $target }: porta fechada ({ $time } ms).
cli-probe-silent = { $target } não respondeu ({ $time } ms).
cli-probe-unreachable = Não é possível alcançar { $target } ({ $time } ms).
cli-probe-failed = Não foi possível perguntar a { $target } daqui ({ $time } ms).
cli-probe-label-relay = relay
cli-probe-label-verdict = veredito
cli-probe-label-because = motivo
cli-probe-label-tls = TLS
cli-probe-label-certificate = certificado
cli-probe-label-evidence = evidências
cli-probe-relay-refused = não repassa o que estranhos enviam
cli-probe-relay-answers = responde como um proxy ({ $forms }); nada chegou
cli-probe-relay-proven = relay aberto, comprovado: um token nosso chegou através dele ({ $forms })
cli-probe-certificate = para { $subject } ({ $names }), emitido por { $issuer }, válido até { $until }
cli-probe-certificate-own = para { $subject } ({ $names }), emitido por ele mesmo, válido até { $until }
cli-probe-tls-failed = nada foi visto lá dentro: { $reason }
