# The Chinese (simplified) words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = 用法:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = 命令
cli-help-arguments = 参数
cli-help-options = 选项
cli-help-after =
    退出码：0 已回答；1 未找到任何内容；2 部分输入或该命令无法回答。
    与命令同名的服务：portolan -- NAME

cli-about = 说明此端口应该是什么，每一行都附有来源。
cli-about-registry = IANA 注册表本身：更新、比较、回溯、搜索。
cli-about-registry-update = 导入较新的注册表；未给出 FILE 或 URL 时，使用 IANA 的注册表。
cli-about-registry-diff = 显示注册表 B 有何不同；未给出 B 时，使用当前的注册表。
cli-about-registry-history = 显示一个端口或名称自 2013 年以来的所有变化。
cli-about-registry-search = 在名称、描述和持有者中查找词语。
cli-about-registry-ghosts = 列出除自身条目外别无依据的注册。
cli-about-here = 显示本机上绑定了什么，以及背后是谁。
cli-about-watch = 有程序开始监听、停止监听或发生变化时发出通知，并予以记录。
cli-about-history = 显示某个端口上发生过什么：从何时起、此前是谁、重启了多少次。
cli-about-diff = 显示现在在监听而当时未在监听的内容：比较两个时间点或两份记录。
cli-about-journal = `portolan watch` 保存的日志：其中有什么、如何导出、如何导入。
cli-about-journal-info = 说明日志中有什么。
cli-about-journal-export = 将日志的记录写为 JSON Lines 或 Parquet。
cli-about-journal-import = 并入另一份日志的记录；已有的记录会被略过。
cli-about-journal-prune = 删除超出保留期限或保留大小的记录。
cli-about-pick = 为新服务寻找端口号，或说明某个端口号是否合适。
cli-about-sources = 显示参考来源目录，或某个来源的事实。
cli-about-registry-stats = 统计注册表的内容。
cli-about-completions = 输出 shell 的补全脚本。
cli-about-man = 输出手册页。

cli-arg-queries = 端口（2908、tcp/2908、2908/udp）、范围（2900-2910）或服务（postgresql）；可给出多个；或用 - 从标准输入读取，每行一个
cli-arg-brief = 只输出答案，每个一行
cli-arg-no-here = 不查看本机；否则，单个端口的答案会说明本机上有什么在监听该端口
cli-arg-json = 输出 JSON，每行一个对象；等同于 --format json
cli-arg-format = text、json、markdown、tsv 或 csv；终端中为 text，管道中为 tsv
cli-arg-color = auto、always 或 never
cli-arg-lang = 显示语言：{ $languages }；否则由 LANGUAGE、LC_ALL、LC_MESSAGES 或 LANG 决定
cli-arg-here-queries = 仅限这些：端口、范围、服务或软件；不指定则为全部
cli-arg-here-tcp = 仅限 TCP
cli-arg-here-udp = 仅限 UDP
cli-arg-here-all = 还包括连接、已绑定的套接字和原始套接字
cli-arg-here-exposed = 仅限其他主机可能访问到的：不含环回，也不含被防火墙丢弃的
cli-arg-here-process = 仅限此进程：进程名、文件名或进程号
cli-arg-here-unit = 仅限此 systemd 单元
cli-arg-here-container = 仅限此容器：名称或标识符的开头部分
cli-arg-here-netns = 网络命名空间：all 或 own
cli-arg-here-explain = 说明端口为何打开：从最初的进程直到套接字
cli-arg-here-only = 仅限如此判定的；多个值用逗号分隔
cli-arg-here-fail-on = 有任何项如此判定时以 1 退出；多个值用逗号分隔
cli-arg-here-rules = 显示作出判定所依据的规则
cli-arg-here-watch = 持续查看，每 2 秒一次，或按给出的秒数；仅限终端
cli-arg-here-from = 显示记录而非本机：即 `portolan here --json` 在本机或别处输出的内容；- 表示标准输入
cli-arg-here-no-bpf = 不向内核加载 BPF 程序；改为遍历 /proc
cli-arg-here-save-policy = 将当前监听的内容写入策略文件；已有的文件会被更新（- 表示标准输出）
cli-arg-here-check = 将监听的内容与策略文件比较：有新增、消失或不同时退出码为 1
cli-arg-here-report = 与 --check 一起使用时的报告格式：sarif 或 junit
cli-arg-here-verify = 还与 /proc/net 逐行比较：较慢，能发现对其他工具隐藏的端口
cli-arg-here-verbose = 在标准错误输出上说明哪些层作了应答，其他层为何没有
cli-arg-watch-queries = 仅通知这些：端口、范围、服务或软件；所有变化都会被记录
cli-arg-watch-only = 仅通知如此判定的，或曾如此判定的；多个值用逗号分隔
cli-arg-watch-to = 还通知到：journald、syslog、syslog:udp:HOST:PORT、syslog:tcp:HOST:PORT、webhook:URL、command:/PROGRAM、desktop；可多次给出
cli-arg-watch-webhook-secret = 含有 webhook 签名密钥的文件：whsec_ 加 base64
cli-arg-watch-metrics = 在 http://ADDRESS:PORT/metrics 应答，采用 Prometheus 的格式
cli-arg-watch-quiet = 不向标准输出输出任何内容
cli-arg-watch-once = 查看一次，通知自上次查看以来的变化，然后结束
cli-arg-watch-journal = 日志的文件；不指定时，root 使用 /var/lib/portolan/journal.db，其他用户使用各自的文件
cli-arg-watch-no-journal = 不作任何记录
cli-arg-watch-keep = 记录保留的天数
cli-arg-watch-max-size = 日志的大小上限，单位为 MiB
cli-arg-watch-netns = 网络命名空间：all 或 own
cli-arg-watch-no-bpf = 不向内核加载 BPF 程序；改为反复查看
cli-arg-watch-verbose = 在标准错误输出上说明为何不能通过 BPF 察觉变化
cli-arg-history-queries = 端口、范围、服务或软件；不指定则为最近七天内发生的变化
cli-arg-history-since = 从此时间起：2026-11-20、2026-11-20T10:00:00Z、3d、2h、yesterday、today、boot；均为 UTC
cli-arg-history-until = 到此时间为止
cli-arg-history-limit = 最多显示这么多项变化，取最近的
cli-arg-history-host = 日志中的另一台主机，以其名称指定
cli-arg-history-journal = 日志的文件
cli-arg-diff-from = 时间（yesterday、2h、2026-11-20、boot）、now，或 `portolan here --json` 写出的文件
cli-arg-diff-to = 同上；不指定则为 now
cli-arg-diff-journal = 日志的文件
cli-arg-journal-info-journal = 日志的文件
cli-arg-journal-export-file = 写到何处；不指定则为标准输出
cli-arg-journal-export-form = jsonl 或 parquet；不指定时由文件名决定，否则为 jsonl
cli-arg-journal-export-journal = 日志的文件
cli-arg-journal-import-file = `portolan journal export` 写出的内容，JSON Lines 或 Parquet；- 表示标准输入
cli-arg-journal-import-journal = 日志的文件
cli-arg-journal-prune-keep = 记录保留的天数
cli-arg-journal-prune-max-size = 日志允许的大小，单位为 MiB
cli-arg-journal-prune-journal = 日志的文件
cli-arg-pick-range = 仅限此范围内的端口号
cli-arg-pick-count = 端口号的数量
cli-arg-pick-udp = 用于 UDP；否则用于 TCP
cli-arg-pick-near = 最接近此端口的，而非任意的
cli-arg-pick-seed = 相同的种子得到相同的端口号
cli-arg-pick-check = 说明此端口是否合适；不合适时退出码为 1
cli-arg-sources-id = 某个来源，以其 id 指定
cli-arg-registry-ghosts-range = 仅限此范围内的注册
cli-arg-help = 显示帮助
cli-arg-version = 显示版本
cli-arg-registry-update-from = IANA 所公布的注册表，XML 或 CSV
cli-arg-registry-diff-old = 一个注册表：IANA 的 XML 或 CSV，或 Portolan 的表
cli-arg-registry-diff-new = 另一个注册表
cli-arg-registry-history-query = 端口、范围或服务
cli-arg-registry-search-words = 词语；必须全部出现
cli-arg-completions-shell = bash、elvish、fish、powershell 或 zsh

cli-label-error = 错误:
cli-label-warning = 警告:
cli-label-hint = 提示:

cli-error-io = 输出或输入失败：{ $reason }
cli-error-file = { $file }：{ $reason }
cli-error-language = 没有语言“{ $language }”的译文
cli-hint-languages = 请选择以下之一：{ $languages }

cli-error-query = “{ $query }”：{ $reason }
cli-error-query-line = 第 { $line } 行，“{ $query }”：{ $reason }
cli-error-query-empty = 没有查询内容
cli-error-query-too-long = 查询最长为 { $limit } 字节
cli-error-query-transport-alone = 传输协议之后没有端口或名称
cli-error-query-transport = 没有名为“{ $transport }”且带端口号的传输协议
cli-error-query-number = 既不是端口也不是范围
cli-error-query-too-high = 最大的端口是 65535
cli-error-query-backwards = 范围从较大的端口到较小的端口
cli-error-query-encoding = 不是 UTF-8
cli-error-name = 没有注册该名称的服务
cli-error-name-transport = { $name } 已注册，但不在 { $transport } 上
cli-error-source = 没有 id 为“{ $id }”的来源
cli-hint-sources = `portolan sources` 会列出所有来源
cli-error-history = 没有关于“{ $query }”的任何信息
cli-error-search = 没有与“{ $words }”匹配的内容
cli-hint-ports = 端口为 0 至 65535
cli-hint-forms = 请按以下形式查询：2908、tcp/2908、2900-2910 或 postgresql
cli-hint-transports = 传输协议有 tcp、udp、sctp 和 dccp
cli-hint-names = 您要找的是不是 { $names }？
cli-hint-name-transport = `portolan { $name }` 会显示它注册在哪里
cli-hint-search = `portolan registry search WORD` 也会搜索描述

cli-error-usage = 参数不合适：{ $reason }
cli-error-usage-unknown = 未知的参数 { $argument }
cli-error-usage-value = { $argument } 不能是“{ $value }”
cli-error-usage-no-value = { $argument } 需要一个值
cli-error-usage-missing = 缺少 { $argument }
cli-error-usage-conflict = { $argument } 不能与 { $other } 一起使用
cli-error-usage-query-and-command = 查询和命令不能一起使用
cli-hint-command-name = 与命令同名的服务：portolan -- NAME
cli-hint-help = `portolan --help` 会列出可用的内容
cli-hint-values = 请选择以下之一：{ $values }

cli-error-table = { $file }：{ $reason }
cli-error-table-other = 这不是注册表的表
cli-error-table-format = 此表的格式为 { $format }，本版本无法读取
cli-error-table-truncated = 此表不完整
cli-error-table-damaged = 此表已损坏：校验和不符
cli-hint-damaged-table = 改用程序自带的 { $date } 注册表；`portolan registry update` 会写入新表

cli-error-import = { $file }，第 { $line } 行：{ $reason }
cli-error-import-empty = 文件为空
cli-error-import-truncated = 文件不完整
cli-error-import-too-large = 文件大于 64 MiB
cli-error-import-too-long = 有字段长于 32 KiB，或条目超过一百万个
cli-error-import-other = 这不是 IANA 的端口注册表
cli-error-import-no-records = 其中没有条目
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } 不能是“{ $value }”
cli-hint-import = 未作任何更改；IANA 的注册表位于 https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = 系统没有给出存放该用户数据的目录
cli-error-update-older = 文件中 { $new } 的注册表早于当前使用的 { $current } 的注册表
cli-error-update-too-few = 文件有 { $new } 个条目，当前使用的注册表有 { $current } 个：看来文件不完整
cli-error-update-too-large = 注册表过大，表中放不下
cli-hint-update-older = 未作任何更改；要恢复程序自带的注册表，请删除 { $file }
cli-hint-update-too-few = 未作任何更改；请重新获取文件
cli-error-fetch = { $address }：{ $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = 服务器应答 { $status }
cli-error-fetch-no-certificates = 系统没有可信任的证书
cli-error-fetch-plain = { $address }：只从 https 地址获取
cli-hint-fetch = 未作任何更改；以其他方式获取的文件可以导入：`portolan registry update FILE`
cli-update-current = { $date } 的注册表已是最新；未作任何更改。
cli-update-done = { $changes ->
    [0] 已启用 { $to } 的注册表，共 { $rows } 个条目；与 { $from } 的注册表相比，没有条目不同。
   *[other] 已启用 { $to } 的注册表，共 { $rows } 个条目；自 { $from } 以来有 { $changes } 项变化。
}
cli-diff-summary = 从 { $old } 到 { $new }：新增 { $added }，删除 { $removed }，修改 { $changed }。
cli-history-summary = { $query }：从 { $first } 到 { $last }，注册表的 { $snapshots } 份快照中{ $changes ->
    [0] 没有变化
   *[other] 有 { $changes } 项变化
}。

cli-error-observe-sockets = 无法读取内核的套接字列表：{ $reason }
cli-error-observe-system = 不支持此系统
cli-hint-observe-system = `portolan PORT` 会显示此系统具有的命令
cli-error-watch-terminal = --watch 需要终端
cli-hint-watch-terminal = 不带 --watch 时，同样的内容只输出一次
cli-error-recorded-too-large = 大于 { $limit }
cli-error-recorded-truncated = JSON 在第 { $line } 行第 { $column } 列中断
cli-error-recorded-malformed = 这不是观察记录的 JSON：{ $reason }
cli-error-recorded-kind = 这是“{ $kind }”类型的 JSON，而不是“here”类型
cli-error-recorded-other = 这是 JSON，但不是观察记录的
cli-error-recorded-schema = 其 schema 的版本为 { $schema }；本程序读取 { $known }
cli-error-recorded-word = { $place }：无法识别“{ $word }”
cli-error-recorded-index = { $place }：没有元素 { $index }
cli-error-recorded-missing = 缺少 { $place }
cli-error-recorded-twice = 进程 { $pid } 列出了两次
cli-hint-recorded = `portolan here --json > FILE` 可生成记录
cli-hint-recorded-schema = 生成它的 Portolan 版本能够读取它
cli-hint-recorded-word = 记录已损坏，或由较新版本的 Portolan 生成
cli-error-policy = { $file }，第 { $line } 行，第 { $column } 列：{ $reason }
cli-hint-policy = 未作任何更改或比较；docs/policy.md 说明了此文件
cli-policy-saved = { $file }：已写入 { $count } 个条目。
cli-policy-rewritten = { $file }：新增 { $new }，删除 { $gone }，修改 { $different }，保持原样 { $kept }。
cli-policy-suspicious = { $count } 个监听项有异常迹象：条目的 why 写明了该迹象；请只保留应当存在的
cli-policy-check-suspicious = 无论策略如何规定，有 { $count } 个监听项有异常迹象：portolan here --only suspicious
cli-policy-unseen = 并非全部都能看到，因此策略可能有所遗漏：
cli-here-nothing = 本机上没有程序在监听。
cli-here-no-match = 本机上没有匹配的内容。
cli-here-nothing-on = 本机上没有程序在 { $query } 监听。
cli-here-nothing-on-answer = 本机上没有程序在 { $query } 监听。{ $answer }
cli-here-layers = 套接字：{ $sockets }。持有者：{ $owners }。
cli-here-layer-none = 无
cli-here-bpf-refused = 未使用 BPF 程序：{ $reason }。
cli-here-recorded = 这是 { $observed } 的记录，不是本机现在的状态。
cli-here-recorded-sometime = 这是没有日期的记录，不是本机现在的状态。
cli-here-recorded-narrowed = 其中只有生成时所查询的内容：未记录的内容当时也可能存在。
cli-here-recorded-open = 其中没有连接：生成时未使用 --all。
cli-here-recorded-own = 其中只有一个网络命名空间：生成时使用了 --netns own。

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q 退出  p 暂停  t TCP  u UDP  e 仅对外  / 筛选  r 立即刷新  ↑↓ PgUp PgDn 移动
cli-watch-paused = 已暂停
cli-watch-new = 新增
cli-watch-closed = 已关闭
cli-watch-filter = 筛选：{ $text }
cli-watch-tcp-off = TCP 已关
cli-watch-udp-off = UDP 已关
cli-watch-exposed = 仅对外

cli-ghosts-summary = { $count } 项注册仅有名称：没有文档、软件或列表提到它们。
cli-pick-too-few = { $range } 中只有 { $count } 个端口号合适
cli-sources-facts = { $count } 项事实

cli-stats-registry = { $date } 的 IANA 注册表
cli-stats-rows = { $count } 个条目
cli-stats-names = { $count } 个服务名称
cli-stats-names-without-port = { $count } 个有名称而无端口的条目
cli-stats-tcp-names = { $count } 个有名称和 TCP 端口的条目
cli-stats-udp-names = { $count } 个有名称和 UDP 端口的条目
cli-stats-sctp-names = { $count } 个有名称和 SCTP 端口的条目
cli-stats-dccp-names = { $count } 个有名称和 DCCP 端口的条目
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = { $count } 个已分配的 TCP 端口（小于 49152）
cli-stats-tcp-ports-reserved = { $count } 个保留的 TCP 端口（小于 49152）
cli-stats-tcp-ports-unassigned = { $count } 个未分配的 TCP 端口（小于 49152）
cli-stats-tcp-ports-without-row = { $count } 个没有条目的 TCP 端口（小于 49152）
cli-stats-udp-ports-assigned = { $count } 个已分配的 UDP 端口（小于 49152）
cli-stats-udp-ports-reserved = { $count } 个保留的 UDP 端口（小于 49152）
cli-stats-udp-ports-unassigned = { $count } 个未分配的 UDP 端口（小于 49152）
cli-stats-udp-ports-without-row = { $count } 个没有条目的 UDP 端口（小于 49152）
cli-stats-references = { $count } 个有名称且引用了文档的条目
cli-stats-unauthorised = { $count } 个记录了未经授权使用的条目
cli-stats-holders = { $count } 个分配对象
cli-stats-snapshots = 历史中有 { $count } 份快照
cli-stats-changes = 历史中有 { $count } 项变化

# `portolan watch`.
cli-watch-begin = 正在监视 { $count } 个监听套接字，{ $how }。
cli-watch-by-events = 依据内核的事件
cli-watch-by-closes = 方式为反复查看；关闭由内核通知
cli-watch-by-polling = 方式为反复查看
cli-watch-journal = 记录在 { $file } 中。
cli-watch-no-journal = 不作任何记录。
cli-watch-unrecorded = 所发生的变化未被记录：{ $reason }
cli-watch-recorded = 已恢复记录所发生的变化。
cli-watch-blind = 无法查看本机：{ $reason }
cli-watch-more = 另有 { $count } 项变化

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }：{ $reason }
cli-sink-unreachable = 无法连接 { $address }：{ $reason }
cli-sink-exchange = { $address } 没有接收：{ $reason }
cli-sink-busy = { $address } 应答 { $status }；将重试
cli-sink-refused = { $address } 应答 { $status }；已放弃
cli-sink-run = 无法运行 { $program }：{ $reason }
cli-sink-ended-status = { $program } 已结束，退出状态为 { $status }
cli-sink-ended-signal = { $program } 被信号终止
cli-sink-ended-time = { $program } 耗时过长，已被终止
cli-sink-full = 有 { $count } 项变化因空间不足而被丢弃
cli-sink-spool-in-use = 另一个 watch 正在使用 { $file }
cli-sink-spool = 无法写入 { $file }：{ $reason }
cli-sink-spool-full = 分配的磁盘空间已满：最早的 { $count } 项变化已被丢弃
cli-sink-certificates = 此系统没有可用来验证对方的证书
cli-sink-listen = 无法在 { $address } 监听：{ $reason }
cli-sink-thread = 无法启动线程：{ $reason }
cli-error-sink = { $value } 不是通知目标
cli-error-sink-server = { $value } 不是 syslog 服务器
cli-error-sink-path = { $value } 不是绝对路径
cli-error-sink-list = { $value } 不是由字符串组成的 JSON 列表
cli-error-sink-url = webhook 的地址不是 http 或 https 地址
cli-error-sink-system = 此系统上没有 { $value }
cli-hint-sink = 通知目标有 journald、syslog、syslog:unix:/PATH、syslog:udp:HOST:PORT、syslog:tcp:HOST:PORT、webhook:URL、command:/PROGRAM、command:["/PROGRAM","ARGUMENT"] 和 desktop
cli-error-secret = 无法使用 { $file } 中的 webhook 密钥：{ $reason }
cli-secret-read = 无法读取（{ $reason }）
cli-secret-exposed = 其他用户可以读取此文件
cli-secret-base64 = whsec_ 之后的内容不是 base64
cli-secret-length = 长度为 { $count } 字节，应为 24 至 64 字节
cli-secret-lines = 应有一至四行
cli-error-watch-changes = 无法再读取变化：{ $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = 日志：{ $file }
cli-journal-records = { $count } 条记录
cli-journal-standing = 据记录，有 { $count } 个套接字处于打开状态
cli-journal-bytes = 占用磁盘 { $count } KiB
cli-journal-span = 从 { $first } 到 { $last }
cli-journal-hosts = 主机：{ $hosts }
cli-journal-imported = 已导入：{ $written }。已存在：{ $known }。被拒绝：{ $refused }。
cli-journal-refused = 第 { $line } 行：{ $reason }
cli-journal-pruned = 已删除 { $count } 条记录。
cli-history-nothing = 这段时间没有任何记录。
cli-history-nothing-on = 没有关于 { $query } 的任何记录。
cli-error-history-host = 没有关于名为 { $host } 的主机的任何记录
cli-hint-history-host = `portolan journal info` 会列出各主机
cli-diff-nothing = 没有差异。
cli-diff-unwatched = { $time } 时无人监视：显示的是 { $last } 时的状态。
cli-error-diff-side = { $side } 不是时间，也没有这样的文件
cli-hint-diff-side = 时间为 now、yesterday、today、boot、2h、3d 或 2026-11-20T10:00:00Z；文件为 `portolan here --json` 写出的文件
cli-error-diff-before = { $time } 以及此前的任何时间都没有记录
cli-hint-diff-before = `portolan journal info` 会说明从何时起有记录
cli-error-time = { $time } 不是时间
cli-hint-time = 时间可为 2026-11-20、2026-11-20T10:00:00Z、2h、3d、1w、yesterday、today、boot 和 now；均为 UTC
cli-error-journal = { $file }：{ $reason }
cli-error-journal-nowhere = 没有可存放日志的目录
cli-hint-journal-nowhere = 请用 --journal 指定日志的文件
cli-hint-journal-none = `portolan watch` 会创建日志；--journal 可指定另一个文件
cli-journal-not-there = 没有日志
cli-journal-newer = 它由较新版本的 Portolan 写入：其格式为 { $found }，而本版本支持 { $known }
cli-journal-older = 它由较旧版本的 Portolan 写入：`portolan watch --once` 会将其更新
cli-journal-not-one = 此文件不是 Portolan 的日志（{ $reason }）
cli-journal-damaged = 此文件已损坏（{ $reason }）
cli-journal-unsafe = 其他用户可能更改它（{ $reason }）
cli-journal-full = 磁盘已满
cli-journal-unwritable = 无法写入（{ $reason }）
cli-journal-busy = 另一个进程正在写入
cli-journal-other = { $reason }

# Not translated yet: English stands in.
# `portolan serve` and `portolan feedback`.
cli-about-serve = Serve the atlas, a page for every port, to a browser.
cli-about-feedback = Show what readers said of the atlas’s pages.
cli-arg-serve-listen = The address and port to listen on; only this machine reaches 127.0.0.1
cli-arg-serve-address = The address under which readers reach it, such as https://ports.example
cli-arg-serve-share-this-machine = Show what listens on this machine to everybody who reaches the server
cli-arg-serve-database = Where what readers say is kept: a file for SQLite, or postgres://…
cli-arg-serve-log = The least important events to log: error, warn, info, debug
cli-arg-feedback-page = Only on this page, such as port/2908
cli-arg-feedback-of = Only in this language
cli-arg-feedback-days = Only of the last days, so many
cli-arg-feedback-tally = Count the answers of each page and language instead
cli-arg-feedback-database = Where it is kept: a file of SQLite, or postgres://…
cli-serve-started = The atlas is at { $address }; Ctrl-C ends it.
cli-error-listen = cannot listen on { $address }: { $reason }
cli-hint-listen = Another port is given with --listen 127.0.0.1:PORT.
cli-error-address = “{ $address }” is no address for readers
cli-hint-address = It is http:// or https:// with a host, and with a port if need be; no path, and no slash at its end.
cli-error-start = cannot start the server: { $reason }
cli-error-database = the database cannot be used: { $reason }
cli-hint-database = Another one is given with --database FILE or --database postgres://USER@HOST/NAME.
cli-about-export = Write the atlas as files, for any server or none.
cli-arg-export-folder = The folder; it is made, or was made by an export before
cli-arg-export-languages = Only in these languages; otherwise in all
cli-arg-export-ports = Pages for all ports, or for the documented ones: all, documented
cli-arg-export-address = Where the files will be reached, such as https://ports.example: for canonical links and the map
cli-arg-export-no-gzip = Without a packed copy of each file
cli-export-done = { $written ->
    [one] { $written } page was
   *[other] { $written } pages were
} written to { $folder }; { $kept } were there already.
cli-error-export-folder = { $folder } has files that are not of an export
cli-hint-export-folder = Name an empty folder, or one that does not exist.
cli-error-export-write = cannot write { $file }: { $reason }
