# The Chinese (simplified) words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = 跳至正文
web-more = 图集的其他页面
web-language = 语言
web-registry-of = IANA 注册表截至 { $date }。

web-search = 搜索
web-search-label = 搜索端口、范围、服务或产品
web-search-hint = 2908、postgresql…

web-chart = 端口图
web-lists = 列表
web-sources = 来源
web-compare = 比较
web-api = 供程序使用
web-here = 本机
web-settings = 语言和配色

# A port’s page.
web-steps = 其他端口号和传输协议
web-previous = 前一个端口号：
web-next = 后一个端口号：
web-all-transports = 全部
web-contents = 本页内容
web-forms = 同样内容，供程序使用
web-compare-with = 与其他端口比较
web-cite = 引用本页
web-citation = Portolan，“{ $title }”IANA 注册表截至 { $date }。{ $address }
web-read = 阅读
web-report = 报告本页的错误
web-report-public = 公开报告
web-report-title = { $subject } 中的错误
web-known-specified = 据规范
web-known-registered = 据注册
web-known-documented = 据文档
web-known-observed = 据观察
web-known-reported = 据报告

web-helpful = 本页有帮助吗？
web-face-yes = 有
web-face-partly = 部分有
web-face-no = 没有

# Errors: what happened, and what the reader can do.
web-error-request = 无法理解此请求
web-error-request-help = 请从上方的搜索开始。
web-error-form = 此表单不是从这里提交的，或已过期
web-error-form-help = 请重新打开表单，再提交一次。
web-error-forbidden = 此内容仅在该主机自身上显示
web-error-forbidden-help = 请在提供图集的主机上打开，或启动时加上 --share-this-machine。
web-error-not-found = 没有此页面
web-error-not-found-help = 端口号为 0 到 65535。上方的搜索可查找端口号、名称和产品。
web-error-method = 无法对此页面执行此操作
web-error-timeout = 耗时过长
web-error-again-help = 请稍后再试。
web-error-too-large = 提交的内容过大
web-error-too-large-help = 评论最多 2,000 个字符。
web-error-host = 请求的是另一台服务器
web-error-host-help = 请用图集自己的地址打开；在显示本机期间，它不应答其他名称。
web-error-too-many = 提交过于频繁
web-error-ours = 服务器出错
web-error-ours-help = 这不是您的问题，错误已被记录。请稍后再试。
web-error-busy = 正在访问的读者数已达上限

# The front page.
web-home-title = 全部 65,536 个端口一览图
web-home-about = 每个 TCP 和 UDP 端口应该是什么：由谁持有，哪些软件使用，有过什么报告。每一条说明都有来源。
web-chart-alt = 端口图：共 256 行，每行 256 个端口，从起始一角的 0 到末尾一角的 65535，颜色表示各端口的已知情况。
web-chart-hint = 请在图中选择一个端口号：可用鼠标、触摸，或方向键和 Enter。
web-chart-assigned = 已分配且有文档
web-chart-software = 有已知软件
web-chart-malware = 有恶意软件报告
web-chart-blocked = 被浏览器禁用
web-chart-here = 本机正在监听
web-chart-in = 放大
web-chart-out = 缩小
web-chart-table = 以表格显示端口图
web-chart-link = 此视图的链接
web-chart-range-system = 系统端口
web-chart-range-user = 用户端口
web-chart-range-dynamic = 动态端口

# Search and lists.
web-search-of = 搜索：{ $query }
web-search-forms = 端口号（2908）、范围（2900-2910）、名称（postgresql）、产品（Grafana），或描述中的词语。
web-goes-on = 从 { $from } 继续
web-found = { $count } 个条目
web-found-none = 没有找到任何内容，也没有拼写相近的。
web-found-near = 没有找到任何内容。是否指以下某一项？
web-search-script = 这里只有文件，没有服务器应答：搜索需要脚本。
web-list-named-only = 仅有名称
web-list-named-only-about = 除注册表自身的条目外别无依据的注册：没有文档，没有已知软件，也不在任何列表中。
web-list-new = 今年新增
web-list-new-about = 日期与注册表同年的注册。
web-list-removed = 已删除
web-list-removed-about = 注册表较早的快照中有、而下一份快照中没有的注册。日期为首份不含该注册的快照的日期。
web-list-categories = 按类别
web-list-categories-about = 已知使用某个端口的软件，按用途排列。
web-list-organisations = 按组织
web-list-organisations-about = 注册的持有者，按条目数排列；仅列最多的一百个。
web-list-organisation = 组织或个人
web-sources-about = 这里的一切说明都以下列来源之一为依据。
web-facts = { $count } 项事实
web-facts-more = 还有更多；显示全部：
web-compare-label = 端口，最多六个
web-compare-of = 比较 { $ports }
web-compare-files = 这里只有文件，没有服务器拼合页面：启用脚本后，各端口会在此并排显示。
web-compare-here = 这里没有端口 { $port } 的页面。
web-api-about = 一切内容也可供程序使用：即 portolan --json 输出的对象，带有 ETag，可从任何页面读取。
web-api-example = 示例：
web-api-try = 试一试
web-api-ask = 查询
web-api-answer = 应答
web-api-cut = 应答未完；这是开头部分。
web-api-none = 没有应答。

# This machine.
web-here-about = 提供此页面的主机上正在监听的内容，截至
web-here-live = 随变化更新
web-here-since = 起始时间
web-here-since-about = 起始时间：取自“portolan watch”保存的日志。

# Opinions and settings.
web-copy = 复制
web-copied = 已复制
web-thanks = 谢谢。
web-thanks-kept = 您的意见已保存，其中没有任何表明您身份的内容。
web-say-more = 补充说明
web-back = 返回页面
web-reason = 有什么问题？（可选）
web-reason-mistake = 内容有误
web-reason-missing = 内容有缺
web-reason-unclear = 难以理解
web-reason-translation = 翻译不佳
web-reason-display = 显示或功能不佳
web-comment = 具体说明（可选）
web-comment-note = 最多 2,000 个字符。给出来源最有帮助。请勿填写姓名和地址。
web-send = 提交
web-theme = 配色
web-theme-system = 跟随系统
web-theme-light = 浅色
web-theme-dark = 深色
web-remember = 在 cookie 中记住此设置一年
web-remember-note = 否则配色保持到浏览器关闭为止，语言以页面地址为准。
web-apply = 应用
