# The Brazilian Portuguese words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = Ir para o conteúdo
web-more = Outras páginas do atlas
web-language = Idioma
web-registry-of = Registro da IANA de { $date }.

web-search = Pesquisar
web-search-label = Pesquisar uma porta, uma faixa, um serviço ou um produto
web-search-hint = 2908, postgresql…

web-chart = O mapa
web-lists = Listas
web-sources = Fontes
web-compare = Comparar
web-api = Para programas
web-here = Esta máquina
web-settings = Idioma e cores

# A port’s page.
web-steps = Outros números e transportes
web-previous = O número anterior:
web-next = O próximo número:
web-all-transports = Todos
web-contents = Nesta página
web-forms = O mesmo para programas
web-compare-with = Comparar com outras
web-cite = Citar esta página
web-citation = Portolan, “{ $title }” Registro da IANA de { $date }. { $address }
web-read = ler
web-report = Relatar um erro nesta página
web-report-public = relatar em público
web-report-title = Erro em { $subject }
web-known-specified = especificado
web-known-registered = registrado
web-known-documented = documentado
web-known-observed = observado
web-known-reported = relatado

web-helpful = Esta página foi útil?
web-face-yes = Sim
web-face-partly = Em parte
web-face-no = Não

# Errors: what happened, and what the reader can do.
web-error-request = Esta solicitação não foi compreendida
web-error-request-help = Comece pela pesquisa acima.
web-error-form = Este formulário não foi enviado daqui, ou é antigo demais
web-error-form-help = Abra o formulário de novo e envie-o mais uma vez.
web-error-forbidden = Isto só é mostrado na própria máquina
web-error-forbidden-help = Abra o atlas na máquina que o serve, ou inicie-o com --share-this-machine.
web-error-not-found = Esta página não existe
web-error-not-found-help = As portas têm os números de 0 a 65535. A pesquisa acima encontra números, nomes e produtos.
web-error-method = Não é possível fazer isto com esta página
web-error-timeout = Isto demorou demais
web-error-again-help = Tente de novo daqui a pouco.
web-error-too-large = O que foi enviado é grande demais
web-error-too-large-help = Um comentário tem no máximo 2.000 caracteres.
web-error-host = A solicitação era para outro servidor
web-error-host-help = Abra o atlas pelo próprio endereço dele; enquanto mostra esta máquina, ele não responde a nenhum outro nome.
web-error-too-many = Isto foi enviado vezes demais
web-error-ours = O servidor falhou
web-error-ours-help = A culpa não é sua, e a falha foi registrada. Tente de novo daqui a pouco.
web-error-busy = O servidor já atende tantos leitores quanto pode

# The front page.
web-home-title = Um mapa de todas as 65.536 portas
web-home-about = O que cada porta TCP e UDP deveria ser: quem a detém, que software a usa, o que foi relatado nela. Cada afirmação tem sua fonte.
web-chart-alt = O mapa: 256 linhas de 256 portas, da 0 no primeiro canto à 65535 no último, coloridas conforme o que se sabe de cada uma.
web-chart-hint = Escolha um número no mapa: apontando, tocando, ou com as setas do teclado e Enter.
web-chart-assigned = atribuída e documentada
web-chart-software = software conhecido nela
web-chart-malware = malware relatado nela
web-chart-blocked = bloqueada pelos navegadores
web-chart-here = escutando nesta máquina
web-chart-in = Ampliar
web-chart-out = Reduzir
web-chart-table = O mapa como tabela
web-chart-link = Link para esta visualização
web-chart-range-system = portas de sistema
web-chart-range-user = portas de usuário
web-chart-range-dynamic = portas dinâmicas

# Search and lists.
web-search-of = Pesquisa: { $query }
web-search-forms = Um número (2908), uma faixa (2900-2910), um nome (postgresql), um produto (Grafana) ou palavras de uma descrição.
web-goes-on = Continuar a partir de { $from }
web-found = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
web-found-none = Nada foi encontrado, nem nada de grafia parecida.
web-found-near = Nada foi encontrado. Você quis dizer um destes?
web-search-script = Estes são arquivos, e nenhum servidor responde: a pesquisa precisa de JavaScript.
web-list-named-only = Só nome
web-list-named-only-about = Nomes registrados que nada respalda além da própria entrada no registro: nenhum documento, nenhum software conhecido, nenhuma lista.
web-list-new = Novos neste ano
web-list-new-about = Nomes registrados com data do mesmo ano que o registro.
web-list-removed = Removidos
web-list-removed-about = Nomes registrados que estão em um instantâneo anterior do registro e não no seguinte. A data é a do primeiro instantâneo em que já não estão.
web-list-categories = Por categoria
web-list-categories-about = Software que se sabe que usa uma porta, conforme a finalidade.
web-list-organisations = Por organização
web-list-organisations-about = Quem detém nomes registrados, pelo número de entradas; os cem que mais têm.
web-list-organisation = Organização ou pessoa
web-sources-about = Tudo o que se diz aqui se apoia em uma destas fontes.
web-facts = { $count ->
    [one] { $count } fato
   *[other] { $count } fatos
}
web-facts-more = Há mais; este comando mostra todos:
web-compare-label = Portas, até seis
web-compare-of = Comparação: { $ports }
web-compare-files = Estes são arquivos, e nenhum servidor reúne as páginas: com JavaScript, elas ficam aqui lado a lado.
web-compare-here = A porta { $port } não tem página aqui.
web-api-about = Tudo está disponível também para programas: os objetos que portolan --json grava, com um ETag, legíveis a partir de qualquer página.
web-api-example = Exemplo:
web-api-try = Experimentar
web-api-ask = Perguntar
web-api-answer = A resposta
web-api-cut = A resposta continua; este é o começo dela.
web-api-none = Não houve resposta.

# This machine.
web-here-about = O que escuta na máquina que serve esta página, segundo dados de
web-here-live = acompanha as mudanças
web-here-since = Desde
web-here-since-about = Desde quando algo está ali: segundo o diário que “portolan watch” mantém.

# Opinions and settings.
web-copy = Copiar
web-copied = Copiado
web-thanks = Obrigado.
web-thanks-kept = Sua opinião foi guardada, e nada que diga quem você é.
web-say-more = Dizer mais
web-back = Voltar à página
web-reason = Qual é o problema? (opcional)
web-reason-mistake = Algo está errado
web-reason-missing = Falta algo
web-reason-unclear = É difícil de entender
web-reason-translation = A tradução é ruim
web-reason-display = A aparência ou o funcionamento deixa a desejar
web-comment = Com suas próprias palavras (opcional)
web-comment-note = Até 2.000 caracteres. Uma fonte é o que mais ajuda. Por favor, não inclua nomes nem endereços.
web-send = Enviar
web-theme = Cores
web-theme-system = As do sistema
web-theme-light = Claras
web-theme-dark = Escuras
web-remember = Lembrar disto em um cookie por um ano
web-remember-note = Caso contrário, as cores duram até o navegador ser fechado, e o idioma é o do endereço da página.
web-apply = Aplicar
