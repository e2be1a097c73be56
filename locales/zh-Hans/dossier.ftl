# The Chinese (simplified) words of what the reader is told about a port.

language-name = 简体中文
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = 此译文尚未经母语人士审阅。

# Lists: "TCP、UDP", "a、b、c".
list-two = { $first }、{ $last }
list-more = { $first }、{ $rest }

# The subject of a sentence. It ends in a number: a blank follows it.
subject-port = 端口 { $port }
subject-port-on = { $transports } 端口 { $port }

# The same within a sentence. The transports follow in parentheses: such ports stand in lists.
inline-port = 端口 { $port }
inline-port-on = 端口 { $port }（{ $transports }）
inline-range = 端口 { $port }
inline-range-on = 端口 { $port }（{ $transports }）

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first }{ $second }
answer-assigned = { $subject } 在 IANA 注册为 { $name }。
answer-assigned-described = { $subject } 在 IANA 注册为 { $name }，“{ $description }”。
answer-assigned-also = { $subject } 在 IANA 注册为 { $name }，同时也注册为 { $others }。
answer-assigned-described-also = { $subject } 在 IANA 注册为 { $name }，“{ $description }”；同时也注册为 { $others }。
answer-in-range = { $subject } 属于范围 { $range }，该范围在 IANA 注册为 { $name }。
answer-in-range-described = { $subject } 属于范围 { $range }，该范围在 IANA 注册为 { $name }，“{ $description }”。
answer-private = { $subject } 专门留作“{ $description }”之用；未指定服务名称。
answer-reserved = { $subject } 由 IANA 保留；没有注册任何服务。
answer-unassigned = { $subject } 未分配；没有服务在 IANA 注册此端口。
answer-words = { $subject } 目前没有服务；IANA 的条目写着“{ $description }”。
answer-no-row = { $subject } 在 IANA 的注册表中没有条目。
answer-dynamic = { $subject } 是动态端口：IANA 从不分配它，任何程序都可以使用。
answer-service = { $name } 对应{ $ports }。
answer-service-described = { $name }（“{ $description }”）对应{ $ports }。
answer-service-without-port = { $name } 是已注册的服务名称，没有端口。
answer-service-without-port-described = { $name }（“{ $description }”）是已注册的服务名称，没有端口。

answer-product = { $product } 默认使用{ $ports }。
answer-product-among = { $product } 使用许多端口，其中包括{ $ports }。

# One word for each transport.
status-assigned = 已分配
status-reserved = 保留
status-unassigned = 未分配
status-no-row = 无条目
status-dynamic = 动态
status-practice = 实际使用

# The headings.
section-range = 端口号
section-holder = 归属
section-notes = IANA 的附注
section-practice = 实际使用
section-malware = 已报告的恶意软件
section-here = 本机当前状态
section-systems = 各系统如何对待此端口
section-history = 历史
section-standing = 注册依据
section-neighbours = 相邻端口
section-check = 查看谁在监听
section-why = 注册为何重要
section-sources = 来源

range-system = 系统端口（{ $range }）：须经 IETF 评审或批准后，IANA 才会分配。
range-user = 用户端口（{ $range }）：应申请由 IANA 分配，须先经专家评审或 IETF 评审。
range-dynamic = 动态端口（{ $range }），也称私有端口或临时端口：从不分配，供本地和短期使用。
range-zero = 在 Linux 上，绑定端口 0 的程序会改为得到一个临时端口。
privilege-system = 在 Linux 上，绑定此端口需要权能 CAP_NET_BIND_SERVICE，除非 net.ipv4.ip_unprivileged_port_start 设为此端口号或更小的值。
privilege-user = 在 Linux 上，任何用户都可以绑定此端口，除非 net.ipv4.ip_unprivileged_port_start 调高到此端口号以上。

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = 任何传输协议（条目未指明）
holder-service = { $where }：{ $name }
holder-service-described = { $where }：{ $name }，“{ $description }”
holder-portless = 无端口：{ $name }
holder-portless-described = 无端口：{ $name }，“{ $description }”
holder-portless-on = { $where }，无端口：{ $name }
holder-portless-on-described = { $where }，无端口：{ $name }，“{ $description }”
holder-private = { $where }：“{ $description }”，无服务名称
holder-reserved = { $where }：保留，不按常规程序分配
holder-unassigned = { $where }：未分配
holder-words = { $where }：无服务；条目写着“{ $description }”
holder-no-row = { $where }：无条目
holder-range = 该条目涵盖 { $range }。
holder-port = 端口 { $port }。
holder-assignee = 分配对象兼联系人：{ $assignee }。
holder-assignee-contact = 分配对象：{ $assignee }；联系人：{ $contact }。
holder-nobody = 该条目既未写明分配对象，也未写明联系人。
holder-registered = 注册日期：{ $registered }。
holder-registered-modified = 注册日期：{ $registered }；修改日期：{ $modified }。
holder-modified = 修改日期：{ $modified }；无注册日期。
holder-undated = 该条目没有日期。
holder-backwards = 该条目的修改日期早于注册日期；两者均照 IANA 公布的原样。
holder-references = 参考文献：{ $references }。
holder-no-reference = 该条目未引用任何文档。
holder-service-code = DCCP 服务代码：{ $code }。
holder-odd-name = 该名称不符合 RFC 6335 的服务名称规则：仅限字母、数字和不相连的连字符，最多 15 个字符。
holder-duplicate = IANA 称此名称与另一名称重复，或是其别名。
holder-overlap = 另有一个更宽的条目 { $range }“{ $description }”也涵盖此端口；以该端口自己的条目为准。

notes-note = 关于 { $row } 的附注：“{ $note }”
notes-unauthorised = { $row } 的条目中记录了未经授权的使用：“{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }：{ $product }，{ $role }
practice-dev-server = { $where }：{ $product }，{ $role }，用于开发期间
practice-range = { $where }：{ $product }，{ $role }，取自范围 { $range }
practice-convention = { $where }：{ $product }，{ $role }，属于惯例
practice-packaged = { $where }：{ $product }，{ $role }，见于打包的应用
practice-allocated = { $where }：{ $product }，{ $role }；有列表将此端口号分给它，但这不能证明实际使用
practice-more = 另有 { $count } 项，依据较弱：{ $names }
practice-more-among = 另有 { $count } 项，依据较弱，其中包括 { $names }
practice-services-file = { $where }：Debian 的 services 文件中的 { $name }

malware-listens = { $where }：{ $threat } 在此端口监听（截至 { $date }）。
malware-default = { $where }：{ $threat } 使用此端口，除非另行设置（截至 { $date }）。
malware-sample = { $where }：{ $threat } 在随机端口监听；此端口是曾经观察到的其中之一（截至 { $date }）。
malware-c2 = { $where }：曾在连接的远端观察到 { $threat } 的命令控制服务器使用此端口（截至 { $date }）。
malware-more = 另有 { $count } 项报告：{ $names }
malware-more-among = 另有 { $count } 项报告，其中包括 { $names }
malware-caution = 单凭端口号不能证明任何事：要看在端口上监听的是什么，以及它使用什么协议。

system-ephemeral = { $system } 默认将 { $range } 用于出站连接。
system-privileged = 在 { $system } 上，绑定 { $range } 需要特权。
system-privileged-address = 在 { $system } 上，仅当绑定到特定的 IPv4 地址时，绑定 { $range } 才需要特权。
system-nodeport = { $system } 默认将 { $range } 用于 NodePort 类型的服务。
system-filtered = { $system } 默认限制通过此端口的出站连接。
system-blocked = 浏览器拒绝连接此端口：它在 Fetch Standard 的禁用端口（bad port）列表中。

history-unchanged = 从 { $first } 到 { $last }，注册表的 { $count } 份快照中没有变化。
history-absent = 从 { $first } 到 { $last }，注册表的 { $count } 份快照中都没有条目。
history-added = { $since } 至 { $until } 之间：新增 { $row }。
history-removed = { $since } 至 { $until } 之间：删除 { $row }。
history-changed = { $since } 至 { $until } 之间：{ $row }：{ $field }由“{ $old }”改为“{ $new }”。
history-set = { $since } 至 { $until } 之间：{ $row }：{ $field }成为“{ $new }”。
history-cleared = { $since } 至 { $until } 之间：{ $row }：{ $field }“{ $old }”被移除。
history-more = 此处略去 { $count } 项较早的变化；`portolan registry history { $port }` 可显示全部。

field-description = 描述
field-assignee = 分配对象
field-contact = 联系人
field-registered = 注册日期
field-modified = 修改日期
field-references = 参考文献
field-unauthorised = 关于未经授权使用的附注
field-service_code = 服务代码
field-note = 附注

standing-specified = 有规范：该条目引用了 RFC。
standing-documented = 有文档：该条目引用了文档，但不是已发布的 RFC。
standing-implemented = 有实现：该条目未引用文档，但其他各方也以此名称称呼该端口号。
standing-used = 另有他用：该条目未引用文档，其他各方以别的名称使用该端口号。
standing-named-only = 仅有名称：除条目本身外，没有任何依据。
standing-unassigned = 未分配：没有人持有该端口号。
standing-reserved = 保留：由 IANA 留空。
standing-dynamic = 动态：任何人都不能持有该端口号。
# The same in a word or two, for the line of the status.
standing-word-specified = 有规范
standing-word-documented = 有文档
standing-word-implemented = 有实现
standing-word-used = 另有他用
standing-word-named-only = 仅有名称
standing-word-unassigned = 未分配
standing-word-reserved = 保留
standing-word-dynamic = 动态
consulted-references = IANA 的参考文献栏：{ $references }。
consulted-no-reference = IANA 的参考文献栏：空。
consulted-note = IANA 的附注：见上文。
consulted-no-note = IANA 的附注：无。
consulted-software = 已知使用此端口的软件：{ $names }。
consulted-software-among = 已知使用此端口的软件：{ $count } 种产品，依据最充分的是 { $names }。
consulted-no-software = 已知使用此端口的软件：无。
consulted-netbase = Debian 的 services 文件：{ $names }。
consulted-no-netbase = Debian 的 services 文件：未提及。
consulted-firewalld = firewalld 的服务：{ $names }。
consulted-no-firewalld = firewalld 的服务：未提及。
consulted-wireshark = Wireshark 的解析器：{ $names }。
consulted-no-wireshark = Wireshark 的解析器：未提及。

neighbour-before = 前一个：{ $port } { $name }。
neighbour-after = 后一个：{ $port } { $name }。
neighbour-same-name = { $name } 还有端口 { $ports }。
neighbour-product = { $name } 还使用端口 { $ports }。

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = 注册说明谁有权主张一个端口号，而不说明其上运行着什么：端口上的流量未必属于其注册的服务。
why-register = IANA 要求：未经注册或在注册之前，任何人不得使用已分配的端口号。

table-port = 端口
table-transport = 传输协议
table-status = 状态
table-name = 名称
table-description = 描述

# `portolan pick`: what speaks against a number…
pick-assigned = IANA 的注册表中有 { $row }。
pick-reserved = IANA 保留了它：{ $row }。
pick-system = 它是系统端口（{ $range }）：须经 IETF 评审才会分配。
pick-dynamic = 它是动态端口（{ $range }）：程序将这些端口用于出站连接。
pick-software = { $product } 在使用：{ $role }。
pick-listed = 其他列表将它列为 { $name }。
pick-malware = 据报告，{ $threat } 在此端口监听。
pick-blocked = 浏览器拒绝连接此端口。
pick-ephemeral = { $system } 默认占用 { $range }。
pick-ephemeral-here = 本系统将 { $range } 用于出站连接。
pick-in-use = 本机上它的 { $transport } 正在使用，或不允许绑定。
# … and what spoke for it.
pick-free-registry = IANA 的注册表：未分配（{ $range }）。
pick-free-no-row = IANA 的注册表：没有 { $port } 的条目。
pick-free-software = 软件：未知有软件使用。
pick-free-lists = Debian 的 services 文件、firewalld 的服务、Wireshark 的解析器：未提及。
pick-free-malware = 恶意软件：没有在此端口监听的报告。
pick-free-blocked = 浏览器：未禁用。
pick-free-ephemeral = 不在 Linux、Windows、macOS 和 Kubernetes 默认占用的范围内。
pick-free-here = 在本系统上：{ $transport } 空闲，且不在系统自己用于出站连接的范围内。
pick-fit = { $port } 适合用于新服务。
pick-unfit = { $port } 不适合用于新服务。

# `portolan here`: the heads of the table.
here-head-protocol = 协议
here-head-address = 地址
here-head-namespace = 命名空间
here-head-program = 程序
here-head-part = 所属
here-head-service = 已知用途
here-head-verdict = 判定
verdict-needs = 需要：{ $needs }
here-head-notes = 备注

here-label-warning = 警告:

# What the number is.
here-phrase-both = { $service }；实际为 { $product }
here-phrase-practice = 实际为 { $product }

# In the place of a program.
here-owner-detached = 无
here-owner-hidden = 隐藏（uid { $uid }）
here-owner-unknown = 未知（uid { $uid }）

# Short notes on a row.
here-note-join = { $first }；{ $rest }
here-note-not-in-proc = 异常：未见于 /proc/net
here-note-not-in-netlink = 异常：未见于 netlink
here-note-not-listed = 异常：不在内核的任何列表中
here-note-memory-only = 异常：程序仅存在于内存中
here-note-deleted = 异常：可执行文件已删除
here-note-replaced = 已替换：重启前运行的仍是旧文件
here-note-writable-folder = 异常：任何人可写的目录
here-note-in-flight = 异常：描述符正在传递中
here-note-io-uring = 异常：由 io_uring 持有
here-note-inferred = 由控制组推断
here-note-backlog = 等待队列已满 { $waiting }/{ $limit }
here-note-drops = 已丢弃 { $count }
here-note-firewall = 被防火墙丢弃
here-note-firewall-depends = 防火墙：取决于发送方或其他条件
here-note-group = { $count } 个套接字共用此端口（SO_REUSEPORT）
here-note-activation = 由 systemd 为 { $unit } 打开
here-note-bound = 已绑定，未监听
here-note-state = { $state }
here-note-hidden = 进程不可见：需要 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH
here-note-withheld = 虽具备 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH，进程仍不可见
here-note-detached = 没有进程持有：正等待被接受，或已关闭
here-note-not-found = 可见的进程中没有持有它的
here-note-out-of-time = 搜索未完成即已停止

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count } 个套接字的进程不可见：请以 root 身份运行，或具备 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH（`sudo portolan here`）。
here-gap-withheld-processes = 虽具备 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH，{ $count } 个套接字的进程仍不可见：由安全模块或 Portolan 所在的容器所致。
here-gap-reduced-namespaces = { $count } 个网络命名空间仅通过 /proc 读取，没有内存、丢弃计数和控制组：进入它们需要 CAP_SYS_ADMIN。
here-gap-unseen-namespaces = { $count } 个网络命名空间未读取：进入它们需要 CAP_SYS_ADMIN。
here-gap-closed-namespaces = 无法进入的网络命名空间：{ $reduced } 个仅通过 /proc 读取，{ $unseen } 个完全未读取。进入它们需要 CAP_SYS_ADMIN。
here-gap-unknown-namespaces = 可能还有网络命名空间，其中没有可见的进程：要看到它们，需要 CAP_SYS_ADMIN 或 CAP_SYS_PTRACE。
here-gap-firewall = 未读取防火墙的规则：这需要 CAP_NET_ADMIN。
here-gap-hidepid = /proc 只显示该用户自己的进程（hidepid）：请以 root 身份运行，或使用挂载选项指定的组。
here-gap-no-netlink = 内核的列表取自 /proc/net：netlink 没有应答。
here-gap-cut = 内核中途停止了一份列表：{ $reason }。
here-gap-packages = 无法读取软件包列表：{ $reason }。
here-gap-unsupported-connections = 此系统不显示其他用户的连接。
here-gap-unsupported-namespaces = 此系统没有网络命名空间。
here-gap-unsupported-details = 此系统只显示套接字和进程：没有控制组、防火墙和软件包。

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } 在内核的列表中，/proc/net 却没有。隐藏端口的程序会造成这种情况；此刻刚打开的套接字也会。
here-disagreement-not-in-netlink = { $protocol } { $address } 在 /proc/net 中，内核的列表却没有。隐藏端口的程序会造成这种情况；此刻刚关闭的套接字也会。
here-disagreement-not-listed = 进程 { $pid } 持有 { $protocol } { $address }，内核的任何列表中却都没有它。隐藏端口的程序会造成这种情况；此刻刚打开的套接字也会。
here-disagreement-process = 内核正在运行 { $name }（{ $pid }），/proc 却不显示它。隐藏进程的程序会造成这种情况；此刻刚结束的进程也会。

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = 仅本机
here-exposure-link-local = 一条链路
here-exposure-one-address = 一个地址或接口
here-exposure-group = 一组主机
here-exposure-everywhere = 所有接口

# The section of a dossier.
here-now-nothing = 本机上没有程序在此端口监听。
here-now-failed = 无法读取内核的套接字列表：{ $reason }。
here-now-unsupported = 本程序无法查看此系统。
here-now-row = { $protocol } { $address }：{ $program }
here-now-row-part = { $protocol } { $address }：{ $program }，{ $part }
here-now-row-namespace = { $protocol } { $address }，命名空间 { $namespace }：{ $program }
here-now-row-part-namespace = { $protocol } { $address }，命名空间 { $namespace }：{ $program }，{ $part }
here-now-note = { $note }
here-now-verdict = { $verdict }：{ $reason }
here-now-own = 仅查看了当前网络命名空间：`portolan here { $port }` 会查看全部。
here-now-more = 另有 { $count } 个：`portolan here` 会显示。

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } 端口 { $port }，位于 { $address }
here-chain-title-namespace = { $protocol } 端口 { $port }，位于 { $address }，命名空间 { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }，用户 { $user }，自 { $since } 起
here-chain-unit = 单元 { $unit }，属于 { $slice }
here-chain-unit-alone = 单元 { $unit }
here-chain-unit-since = 自 { $since } 起活动
here-chain-unit-restarts = { $count ->
    [0] 从未自动重启
   *[other] 已自动重启 { $count } 次
}
here-chain-container = 容器 { $name }，{ $id }
here-chain-image = 镜像 { $image }
here-chain-pod = Kubernetes Pod { $pod }
here-chain-process = 进程 { $process }
here-chain-verdict = 判定：{ $verdict }。{ $meaning }
here-chain-others = 另有 { $count } 个进程持有它：{ $names }
here-chain-command = 命令行：{ $command }
here-chain-user = 用户：{ $user }
here-chain-started = 启动时间：{ $since }
here-chain-no-capabilities = 权能：无
here-chain-all-capabilities = 权能：全部
here-chain-nearly-all-capabilities = 权能：除 { $names } 外的全部
here-chain-many-capabilities = 权能：{ $count } 项，其中包括 { $names }
here-chain-capabilities = 权能：{ $names }
here-chain-executable = 可执行文件 { $path }
here-chain-executable-deleted = 可执行文件 { $path }，已被删除
here-chain-executable-replaced = 可执行文件 { $path }，之后已被替换：重启会运行新文件
here-chain-executable-memory = 可执行文件仅存在于内存中，从未以文件形式存在：{ $path }
here-chain-writable = 任何人都可写入 { $folder }
here-chain-package = 软件包 { $name } { $version }（{ $manager }）
here-chain-no-package = 不属于任何软件包
here-chain-socket = 套接字位于 { $address }，inode { $inode }
here-chain-descriptor = 由描述符 { $descriptor } 持有
here-chain-in-flight = 由一个已通过 Unix 套接字 { $descriptor } 发送但尚未接收的描述符持有
here-chain-io-uring = 由描述符 { $descriptor } 的 io_uring 持有
here-chain-inferred = 推断：该进程位于创建此套接字的控制组中
here-chain-activation = { $socket } 打开了它，并为它启动 { $service }
here-chain-exposure = 可从以下位置访问：{ $from }
here-chain-firewall-none = 防火墙：没有针对入站流量的规则
here-chain-firewall-allowed = 防火墙：放行，依据 { $rule }
here-chain-firewall-dropped = 防火墙：丢弃，依据 { $rule }
here-chain-firewall-cannot-tell = 防火墙：无法判断；首条存疑的规则是 { $rule }
here-chain-firewall-unread = 防火墙：未读取
here-chain-backlog = 等待队列：{ $waiting } 个连接在等待，上限 { $limit }
here-chain-drops = 已丢弃：{ $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = 相符
verdict-customary = 惯用
verdict-elsewhere = 非惯用
verdict-unexplained = 不明
verdict-suspicious = 可疑
verdict-means-expected = 它正是 IANA 为此端口注册的服务。
verdict-means-customary = IANA 没有为它注册此端口，但有来源表明它使用此端口，或使用由系统选取的端口。
verdict-means-elsewhere = 已知该程序或其协议，但没有任何已知信息将它与此端口联系起来。
verdict-means-unexplained = 无法判断在此应答的是什么；仅此一点并不是异常迹象。
verdict-means-suspicious = 它有一项值得查看的异常迹象；迹象不是证据。

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = 经它发送的令牌到达了另一端
verdict-reason-views-disagree = 内核套接字的一个视图中有它，另一个视图中却没有
verdict-reason-hidden-process = 进程 { $pid } 持有它，/proc 却不显示该进程
verdict-reason-memory-only = 其可执行文件仅存在于内存中，从未以文件形式存在：{ $path }
verdict-reason-deleted = 其可执行文件 { $path } 已被删除，且没有新文件取代
verdict-reason-temporary-folder = 其可执行文件位于存放临时文件或设备的目录中：{ $path }
verdict-reason-writable-folder = 任何人都可写入 { $folder }，从而可替换其可执行文件 { $path }
verdict-reason-hidden-file = 其可执行文件的名称或所在目录是隐藏的：{ $path }
verdict-reason-disguise = 进程自称 { $name }，其可执行文件却是 { $path }
verdict-reason-kernel-disguise = 进程带有内核线程的名称 { $name }，却有可执行文件 { $path }
verdict-reason-malware-port = 有报告称 { $threat } 在此监听，未知此端口的其他用途，且另有异常之处
verdict-reason-registered = { $product } 提供 { $service } 服务，这正是 IANA 为此端口注册的服务
verdict-reason-namesake = IANA 为 { $service } 注册了此端口，其名称与 { $product } 相同
verdict-reason-starts-registered = { $product } 按服务名称打开端口，此端口注册给 { $service }
verdict-reason-speaks-registered = 它以 { $service } 应答，这正是 IANA 为此端口注册的服务
verdict-reason-own-port = 已知 { $product } 使用此端口（{ $role }）
verdict-reason-port-of-parent = { $product } 派生自 { $parent }，已知后者使用此端口
verdict-reason-listed = 有服务列表将此端口列给 { $service }，与 { $product } 相符
verdict-reason-picked-by-system = { $product } 在系统为其选取的端口上监听
verdict-reason-outgoing = { $product } 有一个未连接的 UDP 套接字，位于系统用于出站数据包的范围内
verdict-reason-away-from = 已知 { $product } 使用其他端口：{ $ports }
verdict-reason-away = 已知 { $product }，但没有任何已知信息将它与此端口联系起来
verdict-reason-any-port = { $product } 在被指定的任意端口上监听
verdict-reason-speaks-elsewhere = 它以 { $service } 应答，而 IANA 没有为该服务注册此端口
verdict-reason-starts-others = { $product } 打开端口，并在有人连接时启动另一个程序
verdict-reason-tool = 要 { $product } 提供什么服务，它就提供什么服务
verdict-reason-not-seen-behind = 转发程序替别的程序持有端口，未能看到这一个背后由什么应答
verdict-reason-no-owner = 未看到有进程持有它
verdict-reason-no-program = 进程 { $name } 持有它，但未能看到其可执行文件
verdict-reason-package-unknown = { $program } 来自软件包 { $package }，由此无法认出任何已知产品
verdict-reason-name-alone = 文件 { $program } 的名称与 { $product } 相同，但任何人都可能这样命名
verdict-reason-nothing-known = Portolan 不认识程序 { $program }
verdict-reason-told-by-package = 它是 { $product }，由软件包 { $value } 认出
verdict-reason-told-by-path = 它是 { $product }，由路径 { $value } 认出
verdict-reason-told-by-argument = 它是 { $product }，由解释器所运行的内容认出：{ $value }
verdict-reason-told-by-unit = 它是 { $product }，由单元 { $value } 认出
verdict-reason-told-by-image = 它是 { $product }，由容器镜像 { $value } 认出
verdict-reason-told-by-file-name = 它是 { $product }，由管理员目录中的文件名认出：{ $value }
verdict-reason-told-by-kernel = 它是 { $product }，由内核自身提供服务（{ $value }）
verdict-reason-unpackaged = 没有软件包包含其可执行文件 { $path }，而本机的其他程序来自软件包
verdict-reason-more-exposed = 其他主机可以访问 { $product }，而它默认仅在环回上监听
verdict-reason-package-file-gone = 其可执行文件 { $path } 属于某个软件包，但已被删除
verdict-reason-writable-in-container = 其容器中的任何人都可写入 { $folder }，从而可替换其可执行文件 { $path }
verdict-reason-in-flight = 它由一个已通过 Unix 套接字发送但尚未接收的描述符持有
verdict-reason-io-uring = 它作为 io_uring 的已注册文件被持有
verdict-reason-needs-restart = 其可执行文件 { $path } 之后已被替换，重启会运行新文件
verdict-reason-removed-with-folder = 其可执行文件 { $path } 连同整个目录已被移除，自我更新的程序会这样做
verdict-reason-go-run = 它由 go run 构建并启动：{ $path }
verdict-reason-app-image = 其可执行文件位于 AppImage 的已挂载镜像中：{ $path }
verdict-reason-hands-on = { $product } 持有端口并转交连接
verdict-reason-hands-on-to = { $product } 持有端口并将连接转交给 { $address } 端口 { $port }
verdict-reason-malware-known = 有报告称 { $threat } 使用此端口，仅此不能证明任何事

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = 将任何人发来的内容一律转发的服务，可被用来隐藏流量的来源，或触及其背后的目标。有意对所有人开放的代理看起来也一样。
verdict-why-views-disagree = Rootkit 会在一个视图中隐藏套接字，而另一个视图中仍有它们。恰在那一刻打开或关闭的套接字看起来也一样，因此查看了第二次。
verdict-why-hidden-process = Rootkit 会在 /proc 中隐藏进程，而内核仍在运行它们。恰在那一刻结束的进程看起来也一样，因此查看了第二次。
verdict-why-memory-only = 不经文件加载的代码不会在磁盘上留下可供检查的东西。从自身的密封副本运行的程序（如 runc）看起来也一样。
verdict-why-deleted = 入侵者会删除自己的文件以减少痕迹，而程序继续运行。已卸载或重新构建但未停止的程序看起来也一样。
verdict-why-temporary-folder = 这些目录用于临时文件和设备，而不是常驻的程序。在那里运行的构建、测试或安装程序看起来也一样。
verdict-why-writable-folder = 凡能写入该目录者都能调换程序，而下次运行的东西会拥有该服务的权限。权限设得过宽看起来也一样，而且无论如何都值得修正。
verdict-why-hidden-file = 列目录时会略去以点开头的名称，入侵者会利用这一点。主目录下的隐藏目录以及 Nix 和 Guix 的包装程序看起来也一样，在此不计入。
verdict-why-disguise = 名称属于知名软件，而可执行文件并不是该软件的。链接、包装程序或改名的副本看起来也一样。
verdict-why-kernel-disguise = 内核线程没有可执行文件，因此两者兼有的进程不是内核线程。恰好叫这种名称的程序看起来也一样。
verdict-why-malware-port = 单凭端口号说明不了什么：只有当未知有软件使用它、其他主机可以访问它、并且另有异常之处时，它才算数。恰好使用此端口号的自有程序看起来也一样。
verdict-why-registered = 注册表将此端口列给某项服务，且已知该产品提供这项服务。
verdict-why-namesake = 与已注册服务同名的产品，视为就是该服务。
verdict-why-starts-registered = 其配置写的是服务名称，由系统查出对应端口。有人连接时它启动什么，未能看到。
verdict-why-speaks-registered = 未能认出产品时，以服务的应答为准。
verdict-why-own-port = 软件也会使用无人为其注册的端口；其自身的文件或他方文档说明了这一点。
verdict-why-port-of-parent = 派生软件可能沿用其来源产品的端口。
verdict-why-listed = 服务列表会列出注册表并未列给这些服务的端口。
verdict-why-picked-by-system = 该产品向系统索取任意空闲端口，因此没有可预期的端口号。
verdict-why-outgoing = 不指定端口就发送 UDP 数据包的程序会得到此范围内的一个端口，其套接字看起来像在等待其他主机。
verdict-why-away-from = 没有来源把该产品列在此端口；任何端口都可以设置。
verdict-why-away = 没有来源把该产品列在此端口，也没有来源写明它在此的默认端口。
verdict-why-any-port = 这类程序没有自己的端口：由启动它的人选定。
verdict-why-speaks-elsewhere = 服务的应答说明它是什么，而服务可以设置到任何端口。
verdict-why-starts-others = 应答的是被启动的程序，而在有人连接之前它并不运行。
verdict-why-tool = 通用工具没有自己的服务：由启动它的人决定应答什么。
verdict-why-not-seen-behind = 转发程序只传递连接，不说明另一端是什么。
verdict-why-no-owner = 没有进程就没有可辨认的程序：它可能对当前用户隐藏，也可能由内核持有该套接字。
verdict-why-no-program = 进程可以给自己取任何名称，因此单凭名称不能认定程序。读取其他用户进程的可执行文件需要特权。
verdict-why-package-unknown = 软件包说明程序来自何处；Portolan 不知道与之对应的产品。
verdict-why-name-alone = 只有在仅管理员可写的目录中，文件名才算数。
verdict-why-nothing-known = 产品是由软件包、路径、参数、单元和镜像认出的，而这些都不匹配。自有程序总是如此。
verdict-why-told-by-package = 软件包管理器将文件放在那里，并有记录。
verdict-why-told-by-path = 有来源表明，该产品的程序位于此路径。
verdict-why-told-by-argument = 解释器运行被指定的内容；其参数说明那是什么。
verdict-why-told-by-unit = systemd 以单元的名称命名进程的控制组，而 socket 单元写明在其上应答的服务。系统的单元由管理员编写。
verdict-why-told-by-image = 容器运行其镜像中的内容，而镜像的名称说明那是哪个产品。
verdict-why-told-by-file-name = 只有管理员才能把文件放在那里，因此其名称算数。
verdict-why-told-by-kernel = 已查看所有进程，没有一个持有该套接字，而内核自身在此端口提供这一产品的服务。
verdict-why-unpackaged = 如果机器上的程序来自软件包，那么不属于任何软件包的程序就是以其他方式来的。在本机构建或下载的程序看起来也一样。
verdict-why-more-exposed = 除非另行设置，该产品仅在环回上监听，因此是有人将它开放的。有意让他人访问时，看起来也一样。
verdict-why-package-file-gone = 软件包中有该文件，而它已不在原处。正在进行的升级，或服务仍在运行时被移除的软件包，看起来也一样。
verdict-why-writable-in-container = 凡能进入容器者都能调换程序。权限设得过宽的镜像看起来也一样，且该目录仅属于容器。
verdict-why-in-flight = 描述符在传递途中时，没有进程打开着该套接字，搜索打开的文件也找不到它。移交套接字的服务会短暂处于这种状态。
verdict-why-io-uring = 内核无需描述符即可使已注册的套接字保持打开，搜索打开的文件找不到它。服务器会为提高速度而注册套接字。
verdict-why-needs-restart = 升级会在该路径放置新文件，而进程在重启之前运行的仍是旧文件。
verdict-why-removed-with-folder = 自我更新的程序把每个版本放在单独的目录中，隐藏于主目录下，并移除旧版本。仍在运行的旧版本就这样失去了文件。
verdict-why-go-run = go run 在名为 go-build… 的临时目录中构建程序，并从那里启动它，作为进程 go 的子进程。
verdict-why-app-image = AppImage 将自身挂载到名为 .mount_… 的临时目录，并从那里运行。
verdict-why-hands-on = 该程序替另一个程序持有端口，判定针对的是其背后的程序。
verdict-why-hands-on-to = 转发程序的参数写明了另一端，判定针对的是那里的程序。
verdict-why-malware-known = 恶意软件使用的端口号别的软件也在使用，因此这不改变任何事；在此说明，是为了免去查阅。

# What would settle a sign.
verdict-settle-open-relay = 在其配置中查看谁可以使用它，并对其他所有人关闭。
verdict-settle-views-disagree = 一分钟后再看一次；如果仍然如此，请用从别处启动的系统检查磁盘。
verdict-settle-hidden-process = 一分钟后再看一次；如果进程仍然隐藏，请用从别处启动的系统检查磁盘。
verdict-settle-memory-only = 询问是谁启动了它，并在它结束之前保存正在运行的内容：`cp /proc/PID/exe FILE`。
verdict-settle-deleted = 询问是谁移除了文件，并在程序结束之前保存正在运行的内容：`cp /proc/PID/exe FILE`。
verdict-settle-temporary-folder = 查看文件属于谁、何时出现，并询问此人：`stat FILE`。
verdict-settle-writable-folder = 取消其他人的写权限（`chmod o-w FOLDER`），并将文件与其来源比较。
verdict-settle-hidden-file = 查看文件属于谁、何时出现、是什么：`stat FILE`、`file FILE`。
verdict-settle-disguise = 查看实际运行的是什么、由谁启动：`ls -l /proc/PID/exe`、`ps -o ppid,user,lstart -p PID`。
verdict-settle-kernel-disguise = 查看实际运行的是什么、由谁启动：`ls -l /proc/PID/exe`、`ps -o ppid,user,lstart -p PID`。
verdict-settle-malware-port = 查明该程序是什么：其文件来自何处，它如何应答。
verdict-settle-unpackaged = 询问是谁构建或下载了它，并将文件与其来源比较。
verdict-settle-more-exposed = 在其配置中查看是否有意让他人访问；如果不是，请将其绑定到环回。
verdict-settle-package-file-gone = 重新安装软件包并重启服务；如果软件包是有意移除的，则停止服务。
verdict-settle-writable-in-container = 修正镜像中的权限，并将容器中的文件与镜像中的文件比较。
verdict-settle-in-flight = 稍后再看一次；如果仍然如此，请查看哪个进程拥有该 Unix 套接字：`portolan here --explain PORT`。
verdict-settle-io-uring = 查看哪个程序拥有该 io_uring，以及是否已知它会使用 io_uring：`portolan here --explain PORT`。

# What could not be seen, and what would show it.
verdict-unseen-owner = 未能看到哪个进程持有它：请以 root 身份运行，或具备 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH。
verdict-unseen-owner-inferred = 进程是由控制组推断的，并未看到它持有该套接字：请以 root 身份运行。
verdict-unseen-program = 未能看到进程运行的是什么：请以 root 身份运行。
verdict-unseen-package = 未能看到程序是否属于软件包：本机没有可供查询它的软件包列表，或该文件属于容器。
verdict-unseen-speech = 未能看到它使用什么协议：需要向它询问。

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = 规则
verdict-head-effect = 作用
verdict-head-needs = 需要
verdict-head-why = 理由
verdict-head-sources = 来源
verdict-effect-tells = 认出产品
verdict-effect-expected = 判定为相符
verdict-effect-customary = 判定为惯用
verdict-effect-elsewhere = 判定为非惯用
verdict-effect-unexplained = 判定为不明
verdict-effect-suspicious = 异常迹象：可疑
verdict-effect-counts = 仅与恶意软件的端口同时出现才算数
verdict-effect-explains = 解释看似异常之处
verdict-effect-remarks = 仅作说明，不改变任何事
verdict-need-socket = 套接字
verdict-need-process = 进程
verdict-need-program = 可执行文件
verdict-need-package = 软件包
verdict-need-arguments = 参数
verdict-need-unit = systemd 单元
verdict-need-container = 容器
verdict-need-views = 第二个视图
verdict-need-speech = 服务的应答
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = 本机上允许监听的内容。portolan here --check 会将其与实际情况比较。
    可自由编辑：注释、列表、范围和 optional = true 在 --save-policy 之后仍会保留。
policy-summary = 新增 { $new }，消失 { $gone }，不同 { $different }；{ $kept } 项与策略一致。
policy-summary-none = 没有新增、消失或不同的项；{ $kept } 项与策略一致。
policy-finding-new = 新增：{ $what }
policy-finding-gone = 消失：{ $what }
policy-finding-different = 不同：{ $what }；{ $fields }
policy-finding-unverified = 未验证：{ $what }；未能看到：{ $fields }
policy-finding-kept = 与策略一致：{ $what }
policy-finding-optional = 不存在，属于可选：{ $what }
policy-finding-not-asked = 未询问：{ $what }
policy-finding-not-seen = 未能看到：{ $what }
policy-field = { $field } 为 { $found } 而非 { $wanted }
policy-field-none = { $field } 为空而非 { $wanted }
policy-rule-new = 有策略中没有的程序在监听。
policy-rule-gone = 策略中有的项没有在监听。
policy-rule-different = 有程序的监听方式与策略不同。
policy-not-everything = 并非全部都能看到：
policy-wrong-syntax = 这不是 TOML：{ $reason }
policy-wrong-encoding = 这不是 UTF-8
policy-wrong-too-large = 策略最大为 { $limit } MiB
policy-wrong-too-many = 策略最多有 { $limit } 个条目
policy-wrong-too-many-ranges = 策略最多有 { $limit } 个带范围的条目
policy-wrong-key = 未知的键“{ $key }”
policy-wrong-missing = 缺少 { $key }
policy-wrong-version = 未知的版本 { $version }；本程序读取版本 1
policy-wrong-kind = { $key } 的值必须是：{ $wanted }
policy-wrong-value = { $key } 不能是“{ $value }”
policy-wrong-port = “{ $value }”既不是端口也不是范围
policy-wrong-port-high = “{ $value }”：最大的端口是 65535
policy-wrong-port-backwards = “{ $value }”：范围前后颠倒
policy-wrong-too-long = { $key } 最长为 { $limit } 字节
policy-wrong-empty = { $key } 是空列表
policy-kind-number = 数字
policy-kind-text = 带引号的文本
policy-kind-texts = 带引号的文本，或此类文本的列表
policy-kind-ports = 数字、范围（如 "6000-6063"），或它们的列表
policy-kind-truth = true 或 false
policy-kind-tables = 表，每个表位于 [[listener]] 之下

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = 时间
past-head-event = 事件
past-appeared = 出现
past-restarted = 已重启
past-changed = 已变化
past-closed = 已关闭
# It listened for a moment and closed again.
past-passed = 短暂出现
past-owner-hidden = 隐藏
past-owner-unknown = 未知

# Short notes on a line.
past-note-times = { $count } 次
past-note-ports = 涉及 { $count } 个端口
past-note-glimpsed = 未及细看便已消失
past-note-after = 在 { $time } 之后的某个时间：其间无人查看
past-note-owner = 此前为 { $before }
past-note-present = 其可执行文件已恢复原位
past-note-version = 版本此前为 { $before }，现为 { $now }
past-note-package = 其可执行文件已是另一个文件
past-note-exposure = 此前可从以下位置访问：{ $before }
past-note-firewall = 防火墙：此前为{ $before }，现为{ $now }
past-note-verdict = 此前为{ $before }
past-firewall-allowed = 放行
past-firewall-dropped = 丢弃
past-firewall-cannot-tell = 不确定

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }：{ $program }
past-listener-part = { $protocol } { $port }：{ $program }，{ $part }
past-since = 自 { $time } 起在此。
past-since-between = 最迟自 { $time } 起在此；{ $after } 时尚不存在。
past-until = 从 { $from } 到 { $until } 在此。
past-until-between = 自 { $from } 起在此；在 { $after } 与 { $until } 之间消失。
past-spells = 总共 { $count } 次在此，首次看到是在 { $first }。
past-restarts = 此后重启了 { $count } 次，最近一次是在 { $last }。
past-passes = 短暂出现 { $count } 次，最近一次是在 { $last }。
past-verdict = 判定：{ $verdict }。
past-more = 全部记录：`portolan history { $port }`。
past-heading-changes = 变化

# What of the past nobody saw.
past-watched-since = { $time } 之前无人监视。
past-unwatched = 从 { $from } 到 { $to } 无人监视。
past-unwatched-since = 自 { $time } 起无人监视：`portolan watch` 可进行监视。
past-unwatched-more = 在此之前，另有 { $count } 段时间无人监视。
past-lost = { $count } 项变化来得太快，来不及读取，未被记录。
