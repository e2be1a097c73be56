# The Japanese words of what the reader is told about a port.

language-name = 日本語
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = この翻訳は、まだ母語話者による確認を受けていません。

# Lists: "TCP、UDP", "a、b、c".
list-two = { $first }、{ $last }
list-more = { $first }、{ $rest }

# The subject of a sentence.
subject-port = ポート { $port }
subject-port-on = { $transports } ポート { $port }

# The same within a sentence. The transports follow in parentheses: such ports stand in lists.
inline-port = ポート { $port }
inline-port-on = ポート { $port } ({ $transports })
inline-range = ポート { $port }
inline-range-on = ポート { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first }{ $second }
answer-assigned = { $subject } は、IANA に { $name } として登録されています。
answer-assigned-described = { $subject } は、IANA に { $name }「{ $description }」として登録されています。
answer-assigned-also = { $subject } は、IANA に { $name } として登録されています。{ $others } としても登録されています。
answer-assigned-described-also = { $subject } は、IANA に { $name }「{ $description }」として登録されています。{ $others } としても登録されています。
answer-in-range = { $subject } は、IANA に { $name } として登録されている範囲 { $range } に含まれます。
answer-in-range-described = { $subject } は、IANA に { $name }「{ $description }」として登録されている範囲 { $range } に含まれます。
answer-private = { $subject } は「{ $description }」のために確保されています。サービス名はありません。
answer-reserved = { $subject } は IANA が予約しています。登録されているサービスはありません。
answer-unassigned = { $subject } は未割り当てです。IANA に登録されているサービスはありません。
answer-words = { $subject } には現在サービスがありません。IANA の項目には「{ $description }」とあります。
answer-no-row = { $subject } の項目は、IANA のレジストリにありません。
answer-dynamic = { $subject } は動的ポートです。IANA が割り当てることはなく、どのプログラムでも使用できます。
answer-service = { $name } は{ $ports } です。
answer-service-described = { $name } (「{ $description }」) は{ $ports } です。
answer-service-without-port = { $name } は、ポートを持たない登録済みのサービス名です。
answer-service-without-port-described = { $name } (「{ $description }」) は、ポートを持たない登録済みのサービス名です。

answer-product = { $product } は、デフォルトで{ $ports } を使用します。
answer-product-among = { $product } は、{ $ports } を含む多数のポートを使用します。

# One word for each transport.
status-assigned = 割り当て済み
status-reserved = 予約済み
status-unassigned = 未割り当て
status-no-row = 項目なし
status-dynamic = 動的
status-practice = 使用実態

# The headings.
section-range = 番号
section-holder = 登録者
section-notes = IANA の注記
section-practice = 使用実態
section-malware = 報告されたマルウェア
section-here = このマシンの現在の状態
section-systems = 各システムでの扱い
section-history = 履歴
section-standing = 登録の裏付け
section-neighbours = 隣のポート
section-check = 待ち受けているものを確認するには
section-why = 登録の意味
section-sources = 出典

range-system = システムポート ({ $range }): IETF での審査または承認を経た場合に限り、IANA が割り当てます。
range-user = ユーザーポート ({ $range }): 申請に応じ、専門家または IETF での審査を経て、IANA が割り当てます。
range-dynamic = 動的ポート ({ $range })。プライベートポート、エフェメラルポートとも呼ばれます。割り当てられることはなく、ローカルまたは短期間の用途に使われます。
range-zero = Linux では、ポート 0 にバインドしたプログラムには、代わりにエフェメラルポートが与えられます。
privilege-system = Linux では、バインドにケーパビリティ CAP_NET_BIND_SERVICE が必要です。ただし、net.ipv4.ip_unprivileged_port_start がこの番号以下に設定されている場合を除きます。
privilege-user = Linux では、どのユーザーでもバインドできます。ただし、net.ipv4.ip_unprivileged_port_start がこの番号より大きくされている場合を除きます。

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = すべてのトランスポート (項目に指定なし)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }「{ $description }」
holder-portless = ポートなし: { $name }
holder-portless-described = ポートなし: { $name }「{ $description }」
holder-portless-on = { $where }、ポートなし: { $name }
holder-portless-on-described = { $where }、ポートなし: { $name }「{ $description }」
holder-private = { $where }: 「{ $description }」、サービス名なし
holder-reserved = { $where }: 予約済み。通常の割り当ての対象外
holder-unassigned = { $where }: 未割り当て
holder-words = { $where }: サービスなし。項目には「{ $description }」とあります
holder-no-row = { $where }: 項目なし
holder-range = この項目は { $range } を対象とします。
holder-port = ポート { $port }。
holder-assignee = 割り当て先および連絡先: { $assignee }。
holder-assignee-contact = 割り当て先: { $assignee }。連絡先: { $contact }。
holder-nobody = この項目には、割り当て先も連絡先も記載されていません。
holder-registered = 登録日: { $registered }。
holder-registered-modified = 登録日: { $registered }。変更日: { $modified }。
holder-modified = 変更日: { $modified }。登録日の記載はありません。
holder-undated = この項目には日付がありません。
holder-backwards = この項目の変更日は登録日より前です。どちらも IANA が公開しているとおりです。
holder-references = 参照文書: { $references }。
holder-no-reference = この項目は文書を参照していません。
holder-service-code = DCCP サービスコード: { $code }。
holder-odd-name = この名前は RFC 6335 のサービス名の規則に反しています。使用できるのは英字、数字、連続しないハイフンで、15 文字以内です。
holder-duplicate = IANA は、この名前を別の名前の重複または別名としています。
holder-overlap = より広い項目 { $range }「{ $description }」もこの番号を含みますが、この番号自身の項目が優先されます。

notes-note = { $row } に関する注記: 「{ $note }」
notes-unauthorised = { $row } の項目に、無許可の使用の報告があります: 「{ $note }」

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }、{ $role }
practice-dev-server = { $where }: { $product }、{ $role }、開発時
practice-range = { $where }: { $product }、{ $role }、{ $range } のうちの 1 つ
practice-convention = { $where }: { $product }、{ $role }、慣例による
practice-packaged = { $where }: { $product }、{ $role }、パッケージ化されたアプリケーション
practice-allocated = { $where }: { $product }、{ $role }。ある一覧がこの番号を割り振っていますが、使用の証拠にはなりません
practice-more = ほかに { $count } 件 (裏付けは弱い): { $names }
practice-more-among = ほかに { $count } 件 (裏付けは弱い): { $names } など
practice-services-file = { $where }: Debian の services ファイルでは { $name }

malware-listens = { $where }: { $threat } がここで待ち受けます ({ $date } 現在)。
malware-default = { $where }: { $threat } は、指定がなければこれを使用します ({ $date } 現在)。
malware-sample = { $where }: { $threat } はランダムなポートで待ち受けます。この番号はその観測例の 1 つです ({ $date } 現在)。
malware-c2 = { $where }: { $threat } の指令サーバー (C2) が、接続の相手側でこのポートを使用しているのが観測されています ({ $date } 現在)。
malware-more = ほかに { $count } 件の報告: { $names }
malware-more-among = ほかに { $count } 件の報告: { $names } など
malware-caution = 番号だけでは何も証明されません。何がポートで待ち受け、何のプロトコルを話すかによって決まります。

system-ephemeral = { $system } では、デフォルトで { $range } を外向きの接続に使用します。
system-privileged = { $system } では、{ $range } のバインドに特権が必要です。
system-privileged-address = { $system } では、特定の IPv4 アドレスを指定する場合に限り、{ $range } のバインドに特権が必要です。
system-nodeport = { $system } では、デフォルトで { $range } を NodePort タイプのサービスに割り当てます。
system-filtered = { $system } では、デフォルトでこのポートへの外向きの接続が制限されます。
system-blocked = ブラウザーはこのポートへの接続を拒否します。Fetch Standard の禁止ポート (bad port) の一覧に含まれています。

history-unchanged = { $first } から { $last } まで、レジストリの { $count } 個のスナップショットに変更はありません。
history-absent = { $first } から { $last } まで、レジストリの { $count } 個のスナップショットに項目はありません。
history-added = { $since } から { $until } の間: { $row } が追加されました。
history-removed = { $since } から { $until } の間: { $row } が削除されました。
history-changed = { $since } から { $until } の間: { $row }: { $field }が「{ $old }」から「{ $new }」に変更されました。
history-set = { $since } から { $until } の間: { $row }: { $field }が「{ $new }」になりました。
history-cleared = { $since } から { $until } の間: { $row }: { $field }「{ $old }」が取り除かれました。
history-more = これより前の { $count } 件の変更はここでは省略しています。`portolan registry history { $port }` ですべて表示できます。

field-description = 説明
field-assignee = 割り当て先
field-contact = 連絡先
field-registered = 登録日
field-modified = 変更日
field-references = 参照文書
field-unauthorised = 無許可の使用に関する注記
field-service_code = サービスコード
field-note = 注記

standing-specified = 仕様あり: 項目が RFC を参照しています。
standing-documented = 文書あり: 項目が文書を参照していますが、公開された RFC ではありません。
standing-implemented = 実装あり: 項目は文書を参照していませんが、ほかでもこの番号がこの名前で知られています。
standing-used = 別の用途: 項目は文書を参照しておらず、ほかではこの番号が別の名前で使われています。
standing-named-only = 名前のみ: 項目そのもの以外に裏付けがありません。
standing-unassigned = 未割り当て: この番号の登録者はいません。
standing-reserved = 予約済み: IANA が空けてあります。
standing-dynamic = 動的: この番号には登録者がいることはありません。
# The same in a word or two, for the line of the status.
standing-word-specified = 仕様あり
standing-word-documented = 文書あり
standing-word-implemented = 実装あり
standing-word-used = 別の用途
standing-word-named-only = 名前のみ
standing-word-unassigned = 未割り当て
standing-word-reserved = 予約済み
standing-word-dynamic = 動的
consulted-references = IANA の参照文書欄: { $references }。
consulted-no-reference = IANA の参照文書欄: 空欄。
consulted-note = IANA の注記: 上記を参照。
consulted-no-note = IANA の注記: なし。
consulted-software = 使用が知られているソフトウェア: { $names }。
consulted-software-among = 使用が知られているソフトウェア: { $count } 製品。裏付けが最も確かなものは { $names }。
consulted-no-software = 使用が知られているソフトウェア: なし。
consulted-netbase = Debian の services ファイル: { $names }。
consulted-no-netbase = Debian の services ファイル: 記載なし。
consulted-firewalld = firewalld のサービス: { $names }。
consulted-no-firewalld = firewalld のサービス: 記載なし。
consulted-wireshark = Wireshark のディセクター: { $names }。
consulted-no-wireshark = Wireshark のディセクター: 記載なし。

neighbour-before = 1 つ前: { $port } { $name }。
neighbour-after = 1 つ後: { $port } { $name }。
neighbour-same-name = { $name } には、ほかにポート { $ports } があります。
neighbour-product = { $name } は、ほかにポート { $ports } を使用します。

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = 登録が示すのは、番号を主張できるのが誰かであって、そこで何が動いているかではありません。ポートのトラフィックが、登録されたサービスのものとは限りません。
why-register = IANA は、割り当て済みの番号を、登録せずに、または登録前に使用しないよう求めています。

table-port = ポート
table-transport = トランスポート
table-status = 状態
table-name = 名前
table-description = 説明

# `portolan pick`: what speaks against a number…
pick-assigned = IANA のレジストリに { $row } があります。
pick-reserved = IANA が予約しています: { $row }。
pick-system = システムポート ({ $range }) です。IETF での審査を経た場合に限り割り当てられます。
pick-dynamic = 動的ポート ({ $range }) です。プログラムが外向きの接続に使用します。
pick-software = { $product } が使用しています: { $role }。
pick-listed = ほかの一覧に { $name } として載っています。
pick-malware = { $threat } が待ち受けるという報告があります。
pick-blocked = ブラウザーはこのポートへの接続を拒否します。
pick-ephemeral = { $system } では、デフォルトで { $range } が使用されます。
pick-ephemeral-here = このシステムは { $range } を外向きの接続に使用します。
pick-in-use = このシステムでは { $transport } で使用中か、バインドが許可されていません。
# … and what spoke for it.
pick-free-registry = IANA のレジストリ: 未割り当て ({ $range })。
pick-free-no-row = IANA のレジストリ: { $port } の項目なし。
pick-free-software = ソフトウェア: 使用が知られているものなし。
pick-free-lists = Debian の services ファイル、firewalld のサービス、Wireshark のディセクター: 記載なし。
pick-free-malware = マルウェア: 待ち受けの報告なし。
pick-free-blocked = ブラウザー: 拒否されません。
pick-free-ephemeral = Linux、Windows、macOS、Kubernetes がデフォルトで使用する範囲の外です。
pick-free-here = このシステム: { $transport } で空いており、システム自身が外向きの接続に使用する範囲の外です。
pick-fit = { $port } は新しいサービスに適しています。
pick-unfit = { $port } は新しいサービスに適していません。

# `portolan here`: the heads of the table.
here-head-protocol = プロトコル
here-head-address = アドレス
here-head-namespace = 名前空間
here-head-program = プログラム
here-head-part = 所属
here-head-service = 既知の用途
here-head-verdict = 判定
verdict-needs = 必要: { $needs }
here-head-notes = 備考

here-label-warning = 警告:

# What the number is.
here-phrase-both = { $service } (実際は { $product })
here-phrase-practice = 実際は { $product }

# In the place of a program.
here-owner-detached = なし
here-owner-hidden = 非表示 (uid { $uid })
here-owner-unknown = 不明 (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = 異常: /proc/net に現れない
here-note-not-in-netlink = 異常: netlink に現れない
here-note-not-listed = 異常: カーネルのどの一覧にもない
here-note-memory-only = 異常: プログラムがメモリー上にしかない
here-note-deleted = 異常: 実行ファイルが削除されている
here-note-replaced = 置き換え済み: 再起動までは古いファイルを実行
here-note-writable-folder = 異常: 誰でも書き込めるディレクトリ
here-note-in-flight = 異常: ディスクリプターが受け渡し中
here-note-io-uring = 異常: io_uring が保持
here-note-inferred = コントロールグループから推定
here-note-backlog = バックログ満杯 { $waiting }/{ $limit }
here-note-drops = 破棄 { $count }
here-note-firewall = ファイアウォールが破棄
here-note-firewall-depends = ファイアウォール: 送信元やその他の条件による
here-note-group = { $count } 個のソケットがポートを共有 (SO_REUSEPORT)
here-note-activation = systemd が { $unit } のために開く
here-note-bound = バインド済み、待ち受けなし
here-note-state = { $state }
here-note-hidden = プロセスが見えない: CAP_SYS_PTRACE と CAP_DAC_READ_SEARCH が必要
here-note-withheld = CAP_SYS_PTRACE と CAP_DAC_READ_SEARCH があってもプロセスが見えない
here-note-detached = 保持するプロセスなし: 受け入れ待ち、またはクローズ済み
here-note-not-found = 見える範囲に保持するプロセスなし
here-note-out-of-time = 検索は完了前に打ち切り

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count } 個のソケットのプロセスが見えません。root で実行するか、CAP_SYS_PTRACE と CAP_DAC_READ_SEARCH を付けて実行してください (`sudo portolan here`)。
here-gap-withheld-processes = { $count } 個のソケットのプロセスは、CAP_SYS_PTRACE と CAP_DAC_READ_SEARCH があっても見えません。セキュリティモジュール、または Portolan を実行しているコンテナーによるものです。
here-gap-reduced-namespaces = { $count } 個のネットワーク名前空間は /proc だけから読み取ったため、メモリー、破棄数、コントロールグループの情報がありません。中に入るには CAP_SYS_ADMIN が必要です。
here-gap-unseen-namespaces = { $count } 個のネットワーク名前空間は読み取っていません。中に入るには CAP_SYS_ADMIN が必要です。
here-gap-closed-namespaces = 入れなかったネットワーク名前空間: /proc だけから読み取ったもの { $reduced } 個、まったく読み取れなかったもの { $unseen } 個。中に入るには CAP_SYS_ADMIN が必要です。
here-gap-unknown-namespaces = 見えるプロセスのないネットワーク名前空間が存在する可能性があります。それらを見るには CAP_SYS_ADMIN または CAP_SYS_PTRACE が必要です。
here-gap-firewall = ファイアウォールのルールは読み取っていません。CAP_NET_ADMIN が必要です。
here-gap-hidepid = /proc はこのユーザー自身のプロセスだけを表示します (hidepid)。root で実行するか、マウントで指定されたグループで実行してください。
here-gap-no-netlink = カーネルの一覧は /proc/net から取得しました。netlink が応答しませんでした。
here-gap-cut = カーネルが一覧を途中で打ち切りました: { $reason }。
here-gap-packages = パッケージの一覧を読み取れませんでした: { $reason }。
here-gap-unsupported-connections = このシステムでは、ほかのユーザーの接続は表示されません。
here-gap-unsupported-namespaces = このシステムにはネットワーク名前空間がありません。
here-gap-unsupported-details = このシステムで表示されるのはソケットとプロセスだけです。コントロールグループ、ファイアウォール、パッケージは表示されません。

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } はカーネルの一覧にありますが、/proc/net にはありません。ポートを隠すプログラムがあるとこうなりますが、ちょうど今開いたソケットでも同じことが起こります。
here-disagreement-not-in-netlink = { $protocol } { $address } は /proc/net にありますが、カーネルの一覧にはありません。ポートを隠すプログラムがあるとこうなりますが、ちょうど今閉じたソケットでも同じことが起こります。
here-disagreement-not-listed = プロセス { $pid } が { $protocol } { $address } を保持していますが、カーネルのどの一覧にもありません。ポートを隠すプログラムがあるとこうなりますが、ちょうど今開いたソケットでも同じことが起こります。
here-disagreement-process = カーネルは { $name } ({ $pid }) を実行していますが、/proc には現れません。プロセスを隠すプログラムがあるとこうなりますが、ちょうど今終了したプロセスでも同じことが起こります。

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = このマシンのみ
here-exposure-link-local = 1 つのリンク
here-exposure-one-address = 1 つのアドレスまたはインターフェース
here-exposure-group = マシンのグループ
here-exposure-everywhere = すべてのインターフェース

# The section of a dossier.
here-now-nothing = このマシンでは、このポートで待ち受けているものはありません。
here-now-failed = カーネルのソケット一覧を読み取れませんでした: { $reason }。
here-now-unsupported = このプログラムでは、このシステムを調べられません。
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }、{ $part }
here-now-row-namespace = 名前空間 { $namespace } の { $protocol } { $address }: { $program }
here-now-row-part-namespace = 名前空間 { $namespace } の { $protocol } { $address }: { $program }、{ $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = 調べたのはこのネットワーク名前空間だけです。`portolan here { $port }` ですべてを調べます。
here-now-more = ほかに { $count } 個あります。`portolan here` で表示されます。

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $address } の { $protocol } ポート { $port }
here-chain-title-namespace = 名前空間 { $namespace }、{ $address } の { $protocol } ポート { $port }
here-chain-parent = { $process }
here-chain-parent-since = { $process }、ユーザー { $user }、{ $since } から
here-chain-unit = ユニット { $unit } ({ $slice } 内)
here-chain-unit-alone = ユニット { $unit }
here-chain-unit-since = { $since } からアクティブ
here-chain-unit-restarts = { $count ->
    [0] 自動再起動なし
   *[other] 自動再起動 { $count } 回
}
here-chain-container = コンテナー { $name }、{ $id }
here-chain-image = イメージ { $image }
here-chain-pod = Kubernetes Pod { $pod }
here-chain-process = プロセス { $process }
here-chain-verdict = 判定: { $verdict }。{ $meaning }
here-chain-others = ほかに { $count } 個のプロセスが保持: { $names }
here-chain-command = コマンドライン: { $command }
here-chain-user = ユーザー: { $user }
here-chain-started = 開始: { $since }
here-chain-no-capabilities = ケーパビリティ: なし
here-chain-all-capabilities = ケーパビリティ: すべて
here-chain-nearly-all-capabilities = ケーパビリティ: { $names } を除くすべて
here-chain-many-capabilities = ケーパビリティ: { $names } など { $count } 個
here-chain-capabilities = ケーパビリティ: { $names }
here-chain-executable = 実行ファイル { $path }
here-chain-executable-deleted = 実行ファイル { $path } (削除済み)
here-chain-executable-replaced = 実行ファイル { $path } (その後置き換えられました。再起動すると新しいファイルが実行されます)
here-chain-executable-memory = 実行ファイルはメモリー上にしかなく、ファイルだったことはない: { $path }
here-chain-writable = { $folder } には誰でも書き込める
here-chain-package = パッケージ { $name } { $version } ({ $manager })
here-chain-no-package = どのパッケージにも属さない
here-chain-socket = { $address } のソケット、inode { $inode }
here-chain-descriptor = ディスクリプター { $descriptor } が保持
here-chain-in-flight = Unix ソケット { $descriptor } 経由で送信され、まだ受信されていないディスクリプターが保持
here-chain-io-uring = ディスクリプター { $descriptor } の io_uring が保持
here-chain-inferred = 推定: プロセスは、ソケットが作成されたコントロールグループに属している
here-chain-activation = { $socket } が開き、そのために { $service } を開始する
here-chain-exposure = 到達可能な範囲: { $from }
here-chain-firewall-none = ファイアウォール: 受信に対するルールなし
here-chain-firewall-allowed = ファイアウォール: { $rule } により許可
here-chain-firewall-dropped = ファイアウォール: { $rule } により破棄
here-chain-firewall-cannot-tell = ファイアウォール: 判断できず。問題となる最初のルールは { $rule }
here-chain-firewall-unread = ファイアウォール: 未読み取り
here-chain-backlog = バックログ: 待機中の接続 { $waiting } / 上限 { $limit }
here-chain-drops = 破棄: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = 登録どおり
verdict-customary = 慣例
verdict-elsewhere = 別ポート
verdict-unexplained = 不明
verdict-suspicious = 不審
verdict-means-expected = IANA でこのポートに登録されているサービスそのものです。
verdict-means-customary = IANA でこのポートに登録されているものではありませんが、このポート、またはシステムが選ぶポートを使用することを示す出典があります。
verdict-means-elsewhere = プログラムまたはそのプロトコルは既知ですが、このポートと結び付く既知の情報はありません。
verdict-means-unexplained = ここで何が応答しているのか判別できませんでした。それだけでは問題の兆候ではありません。
verdict-means-suspicious = 調べる価値のある問題の兆候があります。兆候は証拠ではありません。

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = これを通して送ったトークンが反対側に届きました
verdict-reason-views-disagree = カーネルのソケットの一方のビューにはあり、もう一方にはありません
verdict-reason-hidden-process = プロセス { $pid } が保持していますが、/proc にはそのプロセスが現れません
verdict-reason-memory-only = 実行ファイルはメモリー上にしかなく、ファイルだったことはありません: { $path }
verdict-reason-deleted = 実行ファイル { $path } は削除され、代わりのファイルはありません
verdict-reason-temporary-folder = 実行ファイルが一時ファイルまたはデバイス用のディレクトリにあります: { $path }
verdict-reason-writable-folder = { $folder } には誰でも書き込めるため、実行ファイル { $path } も置き換えられます
verdict-reason-hidden-file = 実行ファイルの名前またはディレクトリが隠されています: { $path }
verdict-reason-disguise = プロセスは { $name } と名乗っていますが、実行ファイルは { $path } です
verdict-reason-kernel-disguise = プロセスはカーネルスレッドの名前 { $name } を持ちますが、実行ファイル { $path } があります
verdict-reason-malware-port = { $threat } がここで待ち受けるという報告があり、このポートのほかの用途は知られておらず、さらに別の不自然な点があります
verdict-reason-registered = { $product } は { $service } を提供し、それは IANA でこのポートに登録されているサービスです
verdict-reason-namesake = IANA ではこのポートに { $service } が登録されており、{ $product } と同じ名前です
verdict-reason-starts-registered = { $product } はサービス名を使ってポートを開き、このポートには { $service } が登録されています
verdict-reason-speaks-registered = { $service } として応答し、それは IANA でこのポートに登録されているサービスです
verdict-reason-own-port = { $product } がこのポートを使用することは知られています ({ $role })
verdict-reason-port-of-parent = { $product } は { $parent } のフォークで、フォーク元がこのポートを使用することは知られています
verdict-reason-listed = サービスの一覧ではこのポートが { $service } とされ、{ $product } と合致します
verdict-reason-picked-by-system = { $product } は、システムが選んだポートで待ち受けています
verdict-reason-outgoing = { $product } は、システムが外向きのパケットに使用する範囲に、未接続の UDP ソケットを持っています
verdict-reason-away-from = { $product } は別のポートで知られています: { $ports }
verdict-reason-away = { $product } は既知ですが、このポートと結び付く既知の情報はありません
verdict-reason-any-port = { $product } は、指定されたどのポートでも待ち受けます
verdict-reason-speaks-elsewhere = { $service } として応答していますが、そのサービスは IANA でこのポートに登録されていません
verdict-reason-starts-others = { $product } はポートを開き、接続があると別のプログラムを開始します
verdict-reason-tool = { $product } は、指定されたものを何でも提供します
verdict-reason-not-seen-behind = 転送プログラムはほかのプログラムのためにポートを保持するもので、その背後で何が応答しているかは見えませんでした
verdict-reason-no-owner = 保持しているプロセスは見えませんでした
verdict-reason-no-program = プロセス { $name } が保持していますが、実行ファイルは見えませんでした
verdict-reason-package-unknown = { $program } はパッケージ { $package } のものですが、そこから判別できる既知の製品はありません
verdict-reason-name-alone = ファイル { $program } は { $product } と同じような名前ですが、誰でもそのような名前を付けられます
verdict-reason-nothing-known = Portolan はプログラム { $program } を知りません
verdict-reason-told-by-package = パッケージ { $value } から { $product } と判別されます
verdict-reason-told-by-path = パス { $value } から { $product } と判別されます
verdict-reason-told-by-argument = インタープリターが実行するものから { $product } と判別されます: { $value }
verdict-reason-told-by-unit = ユニット { $value } から { $product } と判別されます
verdict-reason-told-by-image = コンテナーのイメージ { $value } から { $product } と判別されます
verdict-reason-told-by-file-name = 管理者のディレクトリにあるファイルの名前から { $product } と判別されます: { $value }
verdict-reason-told-by-kernel = カーネル自身が提供する { $product } です ({ $value })
verdict-reason-unpackaged = ここではほかのプログラムはパッケージに含まれていますが、実行ファイル { $path } はどのパッケージにも含まれていません
verdict-reason-more-exposed = { $product } はほかのマシンから到達できますが、デフォルトではループバックだけで待ち受けます
verdict-reason-package-file-gone = 実行ファイル { $path } はパッケージに属していますが、削除されています
verdict-reason-writable-in-container = { $folder } にはコンテナー内の誰でも書き込めるため、実行ファイル { $path } も置き換えられます
verdict-reason-in-flight = Unix ソケット経由で送信され、まだ受信されていないディスクリプターが保持しています
verdict-reason-io-uring = io_uring の登録ファイルとして保持されています
verdict-reason-needs-restart = 実行ファイル { $path } はその後置き換えられており、再起動すると新しいファイルが実行されます
verdict-reason-removed-with-folder = 自己更新するプログラムがするように、実行ファイル { $path } がディレクトリごと取り除かれています
verdict-reason-go-run = go run がビルドして開始しました: { $path }
verdict-reason-app-image = 実行ファイルは AppImage のマウントされたイメージ内にあります: { $path }
verdict-reason-hands-on = { $product } はポートを保持し、接続を引き渡します
verdict-reason-hands-on-to = { $product } はポートを保持し、接続を { $address } のポート { $port } に引き渡します
verdict-reason-malware-known = { $threat } がこのポートで報告されていますが、それだけでは何も証明されません

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = 誰が送ったものでも通すサービスは、トラフィックの送信元を隠したり、その背後に到達したりするために使われることがあります。誰でも使えるように公開したプロキシも、同じように見えます。
verdict-why-views-disagree = ルートキットが一方のビューからソケットを隠しても、別のビューには残っています。その瞬間に開閉したソケットも同じように見えるため、2 回確認しています。
verdict-why-hidden-process = ルートキットが /proc からプロセスを隠しても、カーネルは実行し続けています。その瞬間に終了したプロセスも同じように見えるため、2 回確認しています。
verdict-why-memory-only = ファイルなしで読み込まれたコードは、ディスク上に調べるものを残しません。runc のように、自分自身の封印されたコピーから動作するプログラムも、同じように見えます。
verdict-why-deleted = 侵入者は痕跡を減らすためにファイルを削除し、プログラムは動作を続けます。停止せずに削除または再ビルドされたプログラムも、同じように見えます。
verdict-why-temporary-folder = これらは一時ファイルやデバイスのためのディレクトリで、常駐するプログラムのためのものではありません。そこで動作するビルド、テスト、インストーラーも、同じように見えます。
verdict-why-writable-folder = ディレクトリに書き込める者はプログラムを差し替えることができ、次に実行されるものはサービスの権限を持ちます。緩すぎるパーミッションも同じように見えますが、いずれにせよ直す価値があります。
verdict-why-hidden-file = 一覧表示ではドットで始まる名前が省かれ、侵入者はそれを利用します。ホームの隠しディレクトリや Nix と Guix のラッパーも同じように見えますが、ここでは数えません。
verdict-why-disguise = 名前は有名なソフトウェアのものですが、実行ファイルはそのソフトウェアのものではありません。リンク、ラッパー、名前を変えたコピーも、同じように見えます。
verdict-why-kernel-disguise = カーネルスレッドには実行ファイルがないため、両方を持つプロセスはカーネルスレッドではありません。たまたまそのような名前を持つプログラムも、同じように見えます。
verdict-why-malware-port = 番号だけでは何もわかりません。使用が知られているソフトウェアがなく、ほかから到達でき、さらに別の不自然な点がある場合にだけ考慮します。たまたまその番号を使う自作のプログラムも、同じように見えます。
verdict-why-registered = レジストリではこのポートにサービスが登録されており、製品がそのサービスを提供することが知られています。
verdict-why-namesake = 登録されたサービスと同じ名前の製品は、そのサービスとみなします。
verdict-why-starts-registered = 設定にサービス名が書かれており、システムがそのポートを調べます。接続に対して何を開始するかは見えませんでした。
verdict-why-speaks-registered = 製品を判別できなかった場合は、サービスの応答で決めます。
verdict-why-own-port = ソフトウェアは、誰もそのために登録していないポートも使用します。それは、ソフトウェア自身のファイルやほかの文書に書かれています。
verdict-why-port-of-parent = フォークは、元の製品のポートを引き継ぐことがあります。
verdict-why-listed = サービスの一覧には、レジストリではそのサービスに登録されていないポートも載っています。
verdict-why-picked-by-system = 製品はシステムに任意の空きポートを要求するため、想定される番号はありません。
verdict-why-outgoing = ポートを指定せずに UDP パケットを送信すると、この範囲のポートが与えられ、そのソケットは相手を待っているもののように見えます。
verdict-why-away-from = この製品をこのポートとする出典はありません。どのポートでも設定できます。
verdict-why-away = この製品をこのポートとする出典はなく、ここでの製品自身のデフォルトを示す出典もありません。
verdict-why-any-port = このようなプログラムには固有のポートがなく、起動する人が選びます。
verdict-why-speaks-elsewhere = サービスの応答からそれが何かがわかりますが、サービスはどのポートにも設定できます。
verdict-why-starts-others = 応答するのは開始されるプログラムであり、それは誰かが接続するまで動作しません。
verdict-why-tool = 汎用のツールには固有のサービスがなく、何が応答するかは起動した人が決めます。
verdict-why-not-seen-behind = 転送プログラムは接続を渡すだけで、反対側に何があるかは示しません。
verdict-why-no-owner = プロセスがなければ、判別するプログラムもありません。このユーザーからは見えないか、カーネルがソケットを保持している可能性があります。
verdict-why-no-program = プロセスは自分にどんな名前でも付けられるため、名前だけではプログラムはわかりません。ほかのユーザーのプロセスの実行ファイルを読み取るには特権が必要です。
verdict-why-package-unknown = パッケージからプログラムの出どころはわかりますが、Portolan がそこから知る製品はありません。
verdict-why-name-alone = ファイル名を考慮するのは、管理者だけが書き込めるディレクトリにある場合だけです。
verdict-why-nothing-known = 製品はパッケージ、パス、引数、ユニット、イメージから判別しますが、どれも当てはまりません。自作のプログラムは常にこうなります。
verdict-why-told-by-package = パッケージマネージャーがファイルをそこに置き、その記録を持っています。
verdict-why-told-by-path = 出典によれば、製品のプログラムはこのパスにあります。
verdict-why-told-by-argument = インタープリターは指示されたものを実行します。引数からそれが何かがわかります。
verdict-why-told-by-unit = systemd はプロセスのコントロールグループにユニットの名前を付け、ソケットユニットにはそこで応答するサービスが書かれています。システムのユニットを書くのは管理者です。
verdict-why-told-by-image = コンテナーはイメージの中身を実行し、イメージの名前からどの製品かがわかります。
verdict-why-told-by-file-name = そこにファイルを置けるのは管理者だけなので、名前を考慮します。
verdict-why-told-by-kernel = すべてのプロセスを調べましたが、ソケットを保持しているものはなく、カーネル自身がこのポートでこの製品を提供しています。
verdict-why-unpackaged = マシンのプログラムがパッケージに含まれている場合、どのパッケージにもないプログラムは別の経路で来ています。ここでビルドまたはダウンロードされたプログラムも、同じように見えます。
verdict-why-more-exposed = この製品は、指定がなければループバックだけで待ち受けるため、誰かが開放したことになります。ほかからの到達が意図されている場合も、同じように見えます。
verdict-why-package-file-gone = パッケージにはそのファイルがありますが、今はそこにありません。進行中のアップグレードや、サービスの動作中に削除されたパッケージも、同じように見えます。
verdict-why-writable-in-container = コンテナーに入り込んだ者は、プログラムを差し替えることができます。パーミッションが緩すぎるイメージも同じように見え、ディレクトリはそのコンテナーだけのものです。
verdict-why-in-flight = ディスクリプターが受け渡し中の間は、ソケットを開いているプロセスがなく、開いているファイルを検索しても見つかりません。ソケットを引き渡すサービスは、一瞬この状態になります。
verdict-why-io-uring = カーネルは、登録されたソケットをディスクリプターなしで開いたままにし、開いているファイルを検索しても見つかりません。サーバーは高速化のためにソケットを登録します。
verdict-why-needs-restart = アップグレードは新しいファイルをそのパスに置きますが、プロセスは再起動されるまで古いファイルを実行します。
verdict-why-removed-with-folder = 自己更新するプログラムは、バージョンごとにホームの隠しディレクトリに置き、古いものを取り除きます。まだ動作しているものは、そうしてファイルを失います。
verdict-why-go-run = go run は、go-build… という名前の一時ディレクトリでプログラムをビルドし、プロセス go の子としてそこから開始します。
verdict-why-app-image = AppImage は、.mount_… という名前の一時ディレクトリに自分自身をマウントし、そこから動作します。
verdict-why-hands-on = このプログラムは別のプログラムのためにポートを保持しており、判定はその背後にあるものについてのものです。
verdict-why-hands-on-to = 転送プログラムの引数に反対側が示されており、判定はそこにあるものについてのものです。
verdict-why-malware-known = マルウェアはほかのソフトウェアも使う番号を使うため、判定は変わりません。調べる手間を省くために示しています。

# What would settle a sign.
verdict-settle-open-relay = 誰が使用できるかを設定で確認し、それ以外の全員に対して閉じてください。
verdict-settle-views-disagree = 1 分後にもう一度確認してください。それでも変わらなければ、別の媒体から起動したシステムでディスクを調べてください。
verdict-settle-hidden-process = 1 分後にもう一度確認してください。それでもプロセスが隠れていれば、別の媒体から起動したシステムでディスクを調べてください。
verdict-settle-memory-only = 誰が開始したかを確認し、終了する前に実行中のものを保存してください: `cp /proc/PID/exe FILE`。
verdict-settle-deleted = 誰がファイルを取り除いたかを確認し、終了する前に実行中のものを保存してください: `cp /proc/PID/exe FILE`。
verdict-settle-temporary-folder = ファイルが誰のもので、いつ置かれたかを調べ、その人に確認してください: `stat FILE`。
verdict-settle-writable-folder = ほかの人の書き込み権限を取り除き (`chmod o-w FOLDER`)、ファイルを入手元と比較してください。
verdict-settle-hidden-file = ファイルが誰のもので、いつ置かれ、何であるかを調べてください: `stat FILE`、`file FILE`。
verdict-settle-disguise = 実際に何が動いていて、誰が開始したかを調べてください: `ls -l /proc/PID/exe`、`ps -o ppid,user,lstart -p PID`。
verdict-settle-kernel-disguise = 実際に何が動いていて、誰が開始したかを調べてください: `ls -l /proc/PID/exe`、`ps -o ppid,user,lstart -p PID`。
verdict-settle-malware-port = プログラムが何かを突き止めてください。ファイルの出どころと、何を応答するかを調べます。
verdict-settle-unpackaged = 誰がビルドまたはダウンロードしたかを確認し、ファイルを入手元と比較してください。
verdict-settle-more-exposed = ほかからの到達が意図されているかを設定で確認し、そうでなければループバックにバインドしてください。
verdict-settle-package-file-gone = パッケージを再インストールしてサービスを再起動するか、パッケージの削除が意図したものであればサービスを停止してください。
verdict-settle-writable-in-container = イメージのパーミッションを直し、コンテナー内のファイルをイメージ内のものと比較してください。
verdict-settle-in-flight = しばらくしてもう一度確認してください。それでも変わらなければ、どのプロセスがその Unix ソケットを持っているかを調べてください: `portolan here --explain PORT`。
verdict-settle-io-uring = どのプログラムがその io_uring を持ち、io_uring を使うことが知られているかを調べてください: `portolan here --explain PORT`。

# What could not be seen, and what would show it.
verdict-unseen-owner = どのプロセスが保持しているかは見えませんでした。root で実行するか、CAP_SYS_PTRACE と CAP_DAC_READ_SEARCH を付けて実行してください。
verdict-unseen-owner-inferred = プロセスはコントロールグループから推定したもので、保持しているところは見えていません。root で実行してください。
verdict-unseen-program = プロセスが何を実行しているかは見えませんでした。root で実行してください。
verdict-unseen-package = プログラムがパッケージに含まれるかどうかは見えませんでした。ここにはそれを調べられるパッケージの一覧がないか、ファイルがコンテナーのものです。
verdict-unseen-speech = 何のプロトコルを話すかは見えませんでした。知るには問い合わせる必要があります。

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = ルール
verdict-head-effect = 効果
verdict-head-needs = 必要
verdict-head-why = 理由
verdict-head-sources = 出典
verdict-effect-tells = 製品を判別
verdict-effect-expected = 判定: 登録どおり
verdict-effect-customary = 判定: 慣例
verdict-effect-elsewhere = 判定: 別ポート
verdict-effect-unexplained = 判定: 不明
verdict-effect-suspicious = 問題の兆候: 不審
verdict-effect-counts = マルウェアのポートと重なる場合だけ考慮
verdict-effect-explains = 不自然に見えるものを説明
verdict-effect-remarks = 表示するだけで判定は変えない
verdict-need-socket = ソケット
verdict-need-process = プロセス
verdict-need-program = 実行ファイル
verdict-need-package = パッケージ
verdict-need-arguments = 引数
verdict-need-unit = systemd ユニット
verdict-need-container = コンテナー
verdict-need-views = 2 つ目のビュー
verdict-need-speech = サービスの応答
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = このマシンで待ち受けてよいもの。portolan here --check で実際の状態と比較します。
    自由に編集できます。コメント、リスト、範囲、optional = true は --save-policy の後も残ります。
policy-summary = 新規 { $new }、消失 { $gone }、相違 { $different }。ポリシーどおり { $kept }。
policy-summary-none = 新規、消失、相違はありません。ポリシーどおり { $kept }。
policy-finding-new = 新規: { $what }
policy-finding-gone = 消失: { $what }
policy-finding-different = 相違: { $what }。{ $fields }
policy-finding-unverified = 未確認: { $what }。見えなかったもの: { $fields }
policy-finding-kept = ポリシーどおり: { $what }
policy-finding-optional = なし (任意): { $what }
policy-finding-not-asked = 問い合わせ対象外: { $what }
policy-finding-not-seen = 見えず: { $what }
policy-field = { $field } が { $wanted } ではなく { $found }
policy-field-none = { $field } が { $wanted } ではなく空
policy-rule-new = ポリシーにないものが待ち受けています。
policy-rule-gone = ポリシーにあるものが待ち受けていません。
policy-rule-different = ポリシーと異なる形で待ち受けているものがあります。
policy-not-everything = すべてが見えたわけではありません:
policy-wrong-syntax = TOML ではありません: { $reason }
policy-wrong-encoding = UTF-8 ではありません
policy-wrong-too-large = ポリシーは { $limit } MiB までです
policy-wrong-too-many = ポリシーのエントリは { $limit } 個までです
policy-wrong-too-many-ranges = ポリシーの範囲付きエントリは { $limit } 個までです
policy-wrong-key = 不明なキー「{ $key }」
policy-wrong-missing = { $key } がありません
policy-wrong-version = バージョン { $version } は不明です。このプログラムが読み取れるのはバージョン 1 です
policy-wrong-kind = { $key } は次のものでなければなりません: { $wanted }
policy-wrong-value = { $key } を「{ $value }」にすることはできません
policy-wrong-port = 「{ $value }」はポートでも範囲でもありません
policy-wrong-port-high = 「{ $value }」: ポートの最大値は 65535 です
policy-wrong-port-backwards = 「{ $value }」: 範囲が逆です
policy-wrong-too-long = { $key } は { $limit } バイトまでです
policy-wrong-empty = { $key } が空のリストです
policy-kind-number = 数値
policy-kind-text = 引用符で囲んだ文字列
policy-kind-texts = 引用符で囲んだ文字列、またはそのリスト
policy-kind-ports = 数値、"6000-6063" のような範囲、またはこれらのリスト
policy-kind-truth = true または false
policy-kind-tables = それぞれ [[listener]] の下に書いたテーブル

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = 時刻
past-head-event = 出来事
past-appeared = 出現
past-restarted = 再起動
past-changed = 変更
past-closed = 終了
# It listened for a moment and closed again.
past-passed = 一時的
past-owner-hidden = 非表示
past-owner-unknown = 不明

# Short notes on a line.
past-note-times = { $count } 回
past-note-ports = { $count } 個のポート
past-note-glimpsed = 詳しく調べる前に消失
past-note-after = { $time } より後のいずれかの時点: その間は誰も調べていない
past-note-owner = 以前は { $before }
past-note-present = 実行ファイルが元の場所に戻っている
past-note-version = バージョンは以前 { $before }、現在 { $now }
past-note-package = 実行ファイルが別のファイルになっている
past-note-exposure = 以前の到達可能な範囲: { $before }
past-note-firewall = ファイアウォール: 以前は{ $before }、現在は{ $now }
past-note-verdict = 以前は{ $before }
past-firewall-allowed = 許可
past-firewall-dropped = 破棄
past-firewall-cannot-tell = 不確定

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }、{ $part }
past-since = { $time } から存在しています。
past-since-between = 遅くとも { $time } から存在しています。{ $after } の時点ではまだありませんでした。
past-until = { $from } から { $until } まで存在していました。
past-until-between = { $from } から存在し、{ $after } から { $until } の間になくなりました。
past-spells = 存在した期間は全部で { $count } 回、最初に確認されたのは { $first } です。
past-restarts = その後 { $count } 回再起動しました。最後は { $last } です。
past-passes = { $count } 回、一時的に現れて消えました。最後は { $last } です。
past-verdict = 判定: { $verdict }。
past-more = すべての記録: `portolan history { $port }`。
past-heading-changes = 変化

# What of the past nobody saw.
past-watched-since = { $time } より前は、誰も監視していませんでした。
past-unwatched = { $from } から { $to } まで、誰も監視していませんでした。
past-unwatched-since = { $time } 以降、誰も監視していません。`portolan watch` で監視できます。
past-unwatched-more = これらより前にも、誰も監視していない期間が { $count } 回ありました。
past-lost = { $count } 件の変化は読み取りが間に合わない速さで起こり、記録されていません。
