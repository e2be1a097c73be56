# The Japanese words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = 使い方:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = コマンド
cli-help-arguments = 引数
cli-help-options = オプション
cli-help-after =
    終了コード: 0 回答した、1 何も見つからなかった、2 入力の一部またはコマンドに回答できなかった。
    コマンドと同じ名前のサービス: portolan -- NAME

cli-about = このポートに何があるべきかを、1 行ごとに出典を付けて表示する。
cli-about-registry = IANA のレジストリそのものを扱う: 更新、比較、履歴、検索。
cli-about-registry-update = 新しいレジストリを取り込む。FILE も URL もなければ、IANA のものを使う。
cli-about-registry-diff = レジストリ B の相違点を表示する。B がなければ、使用中のものを B とする。
cli-about-registry-history = 2013 年以降の、ポートまたは名前のすべての変更を表示する。
cli-about-registry-search = 名前、説明、登録者から単語を検索する。
cli-about-registry-ghosts = 項目そのもの以外に裏付けのない登録を一覧表示する。
cli-about-here = このマシンで何がバインドされているか、その背後に何があるかを表示する。
cli-about-watch = 何かが待ち受けを始めたとき、やめたとき、変化したときに知らせ、記録する。
cli-about-history = ポートで何があったかを表示する: いつからか、以前は何が使っていたか、何回再起動したか。
cli-about-diff = 現在は待ち受けていて、当時は待ち受けていなかったものを表示する: 2 つの時点または記録を比較する。
cli-about-journal = `portolan watch` が残すジャーナルを扱う: 内容の確認、書き出し、取り込み。
cli-about-journal-info = ジャーナルに何があるかを表示する。
cli-about-journal-export = ジャーナルのレコードを JSON Lines または Parquet で書き出す。
cli-about-journal-import = 別のジャーナルのレコードを取り込む。すでにあるものは除く。
cli-about-journal-prune = 保存期間または保存量を超えるものを削除する。
cli-about-pick = 新しいサービスのための番号を探すか、ある番号が適しているかを答える。
cli-about-sources = 出典の一覧、または 1 つの出典の事実を表示する。
cli-about-registry-stats = レジストリの内容を集計する。
cli-about-completions = シェルの補完スクリプトを出力する。
cli-about-man = マニュアルページを出力する。

cli-arg-queries = ポート (2908、tcp/2908、2908/udp)、範囲 (2900-2910)、サービス (postgresql)。複数指定可。- なら標準入力から 1 行に 1 つずつ読み込む
cli-arg-brief = 回答だけを 1 行ずつ表示する
cli-arg-no-here = このマシンを調べない。指定しなければ、単一のポートへの回答には、ここでそのポートを待ち受けているものも示される
cli-arg-json = JSON で 1 行に 1 オブジェクトずつ出力する。--format json と同じ
cli-arg-format = text、json、markdown、tsv、csv のいずれか。端末では text、パイプでは tsv
cli-arg-color = auto、always、never のいずれか
cli-arg-lang = 表示の言語: { $languages }。指定しなければ LANGUAGE、LC_ALL、LC_MESSAGES、LANG で決まる
cli-arg-here-queries = これらだけ: ポート、範囲、サービス、ソフトウェア。指定しなければすべて
cli-arg-here-tcp = TCP だけ
cli-arg-here-udp = UDP だけ
cli-arg-here-all = 接続、バインド済みソケット、raw ソケットも表示する
cli-arg-here-exposed = ほかのマシンから到達できる可能性のあるものだけ。ループバックと、ファイアウォールが破棄するものは除く
cli-arg-here-process = このプロセスのものだけ: プロセス名、ファイル名、プロセス番号
cli-arg-here-unit = この systemd ユニットのものだけ
cli-arg-here-container = このコンテナーのものだけ: 名前、または識別子の先頭部分
cli-arg-here-netns = ネットワーク名前空間: all または own
cli-arg-here-explain = ポートが開いている理由を、最初のプロセスからソケットまで示す
cli-arg-here-only = そう判定されたものだけ。複数ならコンマで区切る
cli-arg-here-fail-on = そう判定されたものがあれば 1 で終了する。複数ならコンマで区切る
cli-arg-here-rules = 判定に使うルールを表示する
cli-arg-here-watch = 2 秒ごと、または指定した秒数ごとに調べ続ける。端末でのみ使用可
cli-arg-here-from = このマシンの代わりに記録を表示する: ここまたは別の場所で `portolan here --json` が出力したもの。- なら標準入力
cli-arg-here-no-bpf = BPF プログラムをカーネルに読み込まない。代わりに /proc を走査する
cli-arg-here-save-policy = 現在待ち受けているものをポリシーのファイルに書き込む。既存のファイルは更新する (- なら標準出力)
cli-arg-here-check = 待ち受けているものをポリシーのファイルと比較する: 新規、消失、相違があれば終了コード 1
cli-arg-here-report = --check と併用する報告の形式: sarif または junit
cli-arg-here-verify = /proc/net とも 1 行ずつ比較する: 時間はかかるが、ほかのツールから隠されたポートを見つける
cli-arg-here-verbose = どの層が応答し、ほかの層がなぜ応答しなかったかを標準エラー出力に示す
cli-arg-watch-queries = これらだけを知らせる: ポート、範囲、サービス、ソフトウェア。記録はすべて行う
cli-arg-watch-only = そう判定されたもの、またはされていたものだけを知らせる。複数ならコンマで区切る
cli-arg-watch-to = ここにも知らせる: journald、syslog、syslog:udp:HOST:PORT、syslog:tcp:HOST:PORT、webhook:URL、command:/PROGRAM、desktop。複数回指定可
cli-arg-watch-webhook-secret = Webhook の署名に使うシークレットのファイル: whsec_ と base64
cli-arg-watch-metrics = http://ADDRESS:PORT/metrics で Prometheus の形式で応答する
cli-arg-watch-quiet = 標準出力に何も出力しない
cli-arg-watch-once = 1 回だけ調べ、前回調べたときからの変化を知らせて終了する
cli-arg-watch-journal = ジャーナルのファイル。指定しなければ、root なら /var/lib/portolan/journal.db、ほかのユーザーならそれぞれのファイル
cli-arg-watch-no-journal = 何も記録しない
cli-arg-watch-keep = レコードを保存する日数
cli-arg-watch-max-size = ジャーナルの大きさの上限 (MiB)
cli-arg-watch-netns = ネットワーク名前空間: all または own
cli-arg-watch-no-bpf = BPF プログラムをカーネルに読み込まない。代わりに繰り返し調べる
cli-arg-watch-verbose = 変化の検知に BPF が使われない理由を標準エラー出力に示す
cli-arg-history-queries = ポート、範囲、サービス、ソフトウェアのいずれか。指定しなければ、過去 7 日間にあったこと
cli-arg-history-since = この時刻以降: 2026-11-20、2026-11-20T10:00:00Z、3d、2h、yesterday、today、boot。UTC で指定
cli-arg-history-until = この時刻まで
cli-arg-history-limit = 最後の変化を最大でこの件数だけ
cli-arg-history-host = ジャーナルにある別のマシンの名前
cli-arg-history-journal = ジャーナルのファイル
cli-arg-diff-from = 時刻 (yesterday、2h、2026-11-20、boot)、now、または `portolan here --json` が書き出したファイル
cli-arg-diff-to = 同上。指定しなければ now
cli-arg-diff-journal = ジャーナルのファイル
cli-arg-journal-info-journal = ジャーナルのファイル
cli-arg-journal-export-file = 書き出し先。指定しなければ標準出力
cli-arg-journal-export-form = jsonl または parquet。指定しなければファイル名で決まり、決まらなければ jsonl
cli-arg-journal-export-journal = ジャーナルのファイル
cli-arg-journal-import-file = `portolan journal export` が書き出したもの。JSON Lines または Parquet。- なら標準入力
cli-arg-journal-import-journal = ジャーナルのファイル
cli-arg-journal-prune-keep = レコードを保存する日数
cli-arg-journal-prune-max-size = ジャーナルの大きさの上限 (MiB)
cli-arg-journal-prune-journal = ジャーナルのファイル
cli-arg-pick-range = この範囲の番号だけ
cli-arg-pick-count = 番号の個数
cli-arg-pick-udp = UDP 用。指定しなければ TCP 用
cli-arg-pick-near = 任意の番号ではなく、このポートに最も近いもの
cli-arg-pick-seed = 同じシードなら同じ番号になる
cli-arg-pick-check = このポートが適しているかを答える。適していなければ終了コード 1
cli-arg-sources-id = 出典の id
cli-arg-registry-ghosts-range = この範囲の登録だけ
cli-arg-help = ヘルプを表示する
cli-arg-version = バージョンを表示する
cli-arg-registry-update-from = IANA が公開しているレジストリ。XML または CSV
cli-arg-registry-diff-old = レジストリ: IANA の XML か CSV、または Portolan のテーブル
cli-arg-registry-diff-new = もう一方のレジストリ
cli-arg-registry-history-query = ポート、範囲、サービスのいずれか
cli-arg-registry-search-words = 単語。すべてを含むものを探す
cli-arg-completions-shell = bash、elvish、fish、powershell、zsh のいずれか

cli-label-error = エラー:
cli-label-warning = 警告:
cli-label-hint = ヒント:

cli-error-io = 入出力に失敗しました: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = 言語「{ $language }」の翻訳はありません
cli-hint-languages = 次のいずれかを選んでください: { $languages }

cli-error-query = 「{ $query }」: { $reason }
cli-error-query-line = { $line } 行目、「{ $query }」: { $reason }
cli-error-query-empty = 問い合わせが空です
cli-error-query-too-long = 問い合わせは { $limit } バイトまでです
cli-error-query-transport-alone = トランスポートの後にポートも名前もありません
cli-error-query-transport = 「{ $transport }」という、ポート番号を持つトランスポートはありません
cli-error-query-number = ポートでも範囲でもありません
cli-error-query-too-high = ポートの最大値は 65535 です
cli-error-query-backwards = 範囲が大きいポートから小さいポートになっています
cli-error-query-encoding = UTF-8 ではありません
cli-error-name = その名前で登録されたサービスはありません
cli-error-name-transport = { $name } は登録されていますが、{ $transport } にはありません
cli-error-source = id が「{ $id }」の出典はありません
cli-hint-sources = `portolan sources` で一覧を表示できます
cli-error-history = 「{ $query }」に関する情報はありません
cli-error-search = 「{ $words }」に一致するものはありません
cli-hint-ports = ポートは 0 から 65535 までです
cli-hint-forms = 2908、tcp/2908、2900-2910、postgresql のように指定してください
cli-hint-transports = トランスポートは tcp、udp、sctp、dccp です
cli-hint-names = 近い名前: { $names }
cli-hint-name-transport = `portolan { $name }` でどこにあるかがわかります
cli-hint-search = `portolan registry search WORD` は説明も検索します

cli-error-usage = 引数が正しくありません: { $reason }
cli-error-usage-unknown = 不明な引数 { $argument }
cli-error-usage-value = { $argument } に「{ $value }」は指定できません
cli-error-usage-no-value = { $argument } には値が必要です
cli-error-usage-missing = { $argument } がありません
cli-error-usage-conflict = { $argument } は { $other } と同時に指定できません
cli-error-usage-query-and-command = 問い合わせとコマンドは同時に指定できません
cli-hint-command-name = コマンドと同じ名前のサービス: portolan -- NAME
cli-hint-help = `portolan --help` で使えるものの一覧を表示できます
cli-hint-values = 次のいずれかを選んでください: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = レジストリのテーブルではありません
cli-error-table-format = このテーブルの形式は { $format } で、このバージョンでは読み取れません
cli-error-table-truncated = テーブルが途中で切れています
cli-error-table-damaged = テーブルが壊れています。チェックサムが一致しません
cli-hint-damaged-table = プログラムに付属する { $date } のレジストリを使用します。`portolan registry update` で新しいテーブルが書き込まれます

cli-error-import = { $file }、{ $line } 行目: { $reason }
cli-error-import-empty = ファイルが空です
cli-error-import-truncated = ファイルが途中で切れています
cli-error-import-too-large = ファイルが 64 MiB を超えています
cli-error-import-too-long = 32 KiB を超えるフィールドがあるか、項目が 100 万件を超えています
cli-error-import-other = IANA のポートレジストリではありません
cli-error-import-no-records = 項目がありません
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } を「{ $value }」にすることはできません
cli-hint-import = 何も変更していません。IANA のレジストリは https://www.iana.org/assignments/service-names-port-numbers/ にあります

cli-error-no-data-folder = システムがこのユーザーのデータ用ディレクトリを示していません
cli-error-update-older = ファイルのレジストリ ({ $new }) は、使用中のもの ({ $current }) より古いものです
cli-error-update-too-few = ファイルの項目は { $new } 件、使用中のレジストリは { $current } 件です。途中で切れているようです
cli-error-update-too-large = レジストリがテーブルに収まらない大きさです
cli-hint-update-older = 何も変更していません。プログラム付属のレジストリに戻すには、{ $file } を削除してください
cli-hint-update-too-few = 何も変更していません。ファイルを取得し直してください
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = サーバーが { $status } を返しました
cli-error-fetch-no-certificates = システムに信頼できる証明書がありません
cli-error-fetch-plain = { $address }: 取得できるのは https のアドレスだけです
cli-hint-fetch = 何も変更していません。別の方法で取得したファイルを取り込むことができます: `portolan registry update FILE`
cli-update-current = { $date } のレジストリが最新です。何も変更していません。
cli-update-done = { $changes ->
    [0] { $to } のレジストリを使用しています ({ $rows } 件)。{ $from } のものと異なる項目はありません。
   *[other] { $to } のレジストリを使用しています ({ $rows } 件)。{ $from } からの変更は { $changes } 件です。
}
cli-diff-summary = { $old } から { $new }: 追加 { $added }、削除 { $removed }、変更 { $changed }。
cli-history-summary = { $query }: { $first } から { $last } まで、レジストリの { $snapshots } 個のスナップショットで{ $changes ->
    [0] 変更なし
   *[other] 変更 { $changes } 件
}。

cli-error-observe-sockets = カーネルのソケット一覧を読み取れませんでした: { $reason }
cli-error-observe-system = このシステムには対応していません
cli-hint-observe-system = `portolan PORT` で、このシステムにあるコマンドを表示できます
cli-error-watch-terminal = --watch には端末が必要です
cli-hint-watch-terminal = --watch を付けなければ、同じものが 1 回だけ表示されます
cli-error-recorded-too-large = { $limit } を超えています
cli-error-recorded-truncated = JSON が { $line } 行 { $column } 列で切れています
cli-error-recorded-malformed = 観測の JSON ではありません: { $reason }
cli-error-recorded-kind = 種類が「{ $kind }」の JSON です。「here」ではありません
cli-error-recorded-other = JSON ですが、観測のものではありません
cli-error-recorded-schema = スキーマのバージョンは { $schema } です。このプログラムが読み取れるのは { $known } です
cli-error-recorded-word = { $place }: 「{ $word }」は不明です
cli-error-recorded-index = { $place }: 要素 { $index } はありません
cli-error-recorded-missing = { $place } がありません
cli-error-recorded-twice = プロセス { $pid } が 2 回記載されています
cli-hint-recorded = `portolan here --json > FILE` で記録を作成できます
cli-hint-recorded-schema = 記録を作成したバージョンの Portolan なら読み取れます
cli-hint-recorded-word = 記録が壊れているか、より新しいバージョンの Portolan で作成されています
cli-error-policy = { $file }、{ $line } 行 { $column } 列: { $reason }
cli-hint-policy = 変更も比較もしていません。ファイルの説明は docs/policy.md にあります
cli-policy-saved = { $file }: { $count } 個のエントリを書き込みました。
cli-policy-rewritten = { $file }: 追加 { $new }、削除 { $gone }、変更 { $different }、そのまま { $kept }。
cli-policy-suspicious = { $count } 個のリスナーに問題の兆候があります。エントリの why に示されています。あるべきものだけを残してください
cli-policy-check-suspicious = ポリシーの内容にかかわらず、{ $count } 個のリスナーに問題の兆候があります: portolan here --only suspicious
cli-policy-unseen = すべてが見えたわけではないため、ポリシーに不足があるかもしれません:
cli-here-nothing = このマシンで待ち受けているものはありません。
cli-here-no-match = このマシンに一致するものはありません。
cli-here-nothing-on = このマシンでは、{ $query } で待ち受けているものはありません。
cli-here-nothing-on-answer = このマシンでは、{ $query } で待ち受けているものはありません。{ $answer }
cli-here-layers = ソケット: { $sockets }。保持者: { $owners }。
cli-here-layer-none = なし
cli-here-bpf-refused = BPF プログラムは使えません: { $reason }。
cli-here-recorded = { $observed } の記録であり、このマシンの現在の状態ではありません。
cli-here-recorded-sometime = 日付のない記録であり、このマシンの現在の状態ではありません。
cli-here-recorded-narrowed = 作成時に問い合わせた内容だけが含まれています。含まれていないものも、存在した可能性があります。
cli-here-recorded-open = 接続は含まれていません。--all なしで作成されています。
cli-here-recorded-own = 含まれるネットワーク名前空間は 1 つです。--netns own で作成されています。

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q 終了  p 一時停止  t TCP  u UDP  e 外部公開のみ  / 絞り込み  r すぐ更新  ↑↓ PgUp PgDn 移動
cli-watch-paused = 一時停止中
cli-watch-new = 新規
cli-watch-closed = 終了
cli-watch-filter = 絞り込み: { $text }
cli-watch-tcp-off = TCP オフ
cli-watch-udp-off = UDP オフ
cli-watch-exposed = 外部公開のみ

cli-ghosts-summary = { $count } 件の登録が名前のみです。どの文書、ソフトウェア、一覧にも現れません。
cli-pick-too-few = { $range } のうち、適しているのは { $count } 個だけです
cli-sources-facts = 事実 { $count } 件

cli-stats-registry = { $date } の IANA レジストリ
cli-stats-rows = 項目 { $count } 件
cli-stats-names = サービス名 { $count } 個
cli-stats-names-without-port = 名前があり、ポートのない項目 { $count } 件
cli-stats-tcp-names = 名前と TCP ポートのある項目 { $count } 件
cli-stats-udp-names = 名前と UDP ポートのある項目 { $count } 件
cli-stats-sctp-names = 名前と SCTP ポートのある項目 { $count } 件
cli-stats-dccp-names = 名前と DCCP ポートのある項目 { $count } 件
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = 49152 未満の TCP ポート: 割り当て済み { $count } 個
cli-stats-tcp-ports-reserved = 49152 未満の TCP ポート: 予約済み { $count } 個
cli-stats-tcp-ports-unassigned = 49152 未満の TCP ポート: 未割り当て { $count } 個
cli-stats-tcp-ports-without-row = 49152 未満の TCP ポート: 項目なし { $count } 個
cli-stats-udp-ports-assigned = 49152 未満の UDP ポート: 割り当て済み { $count } 個
cli-stats-udp-ports-reserved = 49152 未満の UDP ポート: 予約済み { $count } 個
cli-stats-udp-ports-unassigned = 49152 未満の UDP ポート: 未割り当て { $count } 個
cli-stats-udp-ports-without-row = 49152 未満の UDP ポート: 項目なし { $count } 個
cli-stats-references = 文書を参照する、名前のある項目 { $count } 件
cli-stats-unauthorised = 無許可の使用が報告された項目 { $count } 件
cli-stats-holders = 割り当て先 { $count } 件
cli-stats-snapshots = 履歴のスナップショット { $count } 個
cli-stats-changes = 履歴の変更 { $count } 件

# `portolan watch`.
cli-watch-begin = { $count } 個の待ち受けソケットを監視しています ({ $how })。
cli-watch-by-events = カーネルのイベントによる
cli-watch-by-closes = 繰り返し調べる。終了はカーネルが知らせる
cli-watch-by-polling = 繰り返し調べる
cli-watch-journal = { $file } に記録します。
cli-watch-no-journal = 何も記録しません。
cli-watch-unrecorded = 起こったことが記録されていません: { $reason }
cli-watch-recorded = 起こったことの記録を再開しました。
cli-watch-blind = マシンを調べられませんでした: { $reason }
cli-watch-more = ほか { $count } 件の変化

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } に接続できません: { $reason }
cli-sink-exchange = { $address } が受け付けませんでした: { $reason }
cli-sink-busy = { $address } が { $status } を返しました。再試行します
cli-sink-refused = { $address } が { $status } を返しました。送信をあきらめます
cli-sink-run = { $program } を実行できません: { $reason }
cli-sink-ended-status = { $program } が終了ステータス { $status } で終了しました
cli-sink-ended-signal = { $program } がシグナルにより終了しました
cli-sink-ended-time = { $program } は時間がかかりすぎたため、終了させました
cli-sink-full = 空きがなかったため、{ $count } 件の変化を破棄しました
cli-sink-spool-in-use = 別の watch が { $file } を使用しています
cli-sink-spool = { $file } に書き込めません: { $reason }
cli-sink-spool-full = ディスクの割り当て分がいっぱいです。最も古い変化を { $count } 件破棄しました
cli-sink-certificates = このシステムには、相手を検証するための証明書がありません
cli-sink-listen = { $address } で待ち受けられません: { $reason }
cli-sink-thread = スレッドを開始できませんでした: { $reason }
cli-error-sink = { $value } は通知先ではありません
cli-error-sink-server = { $value } は syslog サーバーではありません
cli-error-sink-path = { $value } は絶対パスではありません
cli-error-sink-list = { $value } は文字列の JSON 配列ではありません
cli-error-sink-url = Webhook のアドレスが http でも https でもありません
cli-error-sink-system = { $value } はこのシステムにはありません
cli-hint-sink = 通知先は journald、syslog、syslog:unix:/PATH、syslog:udp:HOST:PORT、syslog:tcp:HOST:PORT、webhook:URL、command:/PROGRAM、command:["/PROGRAM","ARGUMENT"]、desktop です
cli-error-secret = { $file } にある Webhook のシークレットを使用できません: { $reason }
cli-secret-read = 読み取れません ({ $reason })
cli-secret-exposed = ほかのユーザーがファイルを読み取れます
cli-secret-base64 = whsec_ の後が base64 ではありません
cli-secret-length = { $count } バイトあります。24 から 64 バイトでなければなりません
cli-secret-lines = 1 行から 4 行でなければなりません
cli-error-watch-changes = 変化を読み取れなくなりました: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = ジャーナル: { $file }
cli-journal-records = レコード { $count } 件
cli-journal-standing = 記録上、開いているソケット { $count } 個
cli-journal-bytes = ディスク上で { $count } KiB
cli-journal-span = { $first } から { $last } まで
cli-journal-hosts = マシン: { $hosts }
cli-journal-imported = 取り込み: { $written }。既存: { $known }。拒否: { $refused }。
cli-journal-refused = { $line } 行目: { $reason }
cli-journal-pruned = { $count } 件のレコードを削除しました。
cli-history-nothing = この期間の記録はありません。
cli-history-nothing-on = { $query } の記録はありません。
cli-error-history-host = { $host } という名前のマシンの記録はありません
cli-hint-history-host = `portolan journal info` でマシンの名前を表示できます
cli-diff-nothing = 相違はありません。
cli-diff-unwatched = { $time } の時点では誰も監視していませんでした。表示しているのは { $last } の時点の状態です。
cli-error-diff-side = { $side } は時刻ではなく、その名前のファイルもありません
cli-hint-diff-side = 時刻は now、yesterday、today、boot、2h、3d、2026-11-20T10:00:00Z のいずれか、ファイルは `portolan here --json` が書き出したものです
cli-error-diff-before = { $time } の記録も、それより前の記録もありません
cli-hint-diff-before = `portolan journal info` でいつからの記録があるかがわかります
cli-error-time = { $time } は時刻ではありません
cli-hint-time = 時刻は 2026-11-20、2026-11-20T10:00:00Z、2h、3d、1w、yesterday、today、boot、now のいずれかで、UTC です
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = ジャーナルを置くディレクトリがありません
cli-hint-journal-nowhere = --journal でファイルを指定してください
cli-hint-journal-none = `portolan watch` で作成されます。--journal で別のファイルを指定できます
cli-journal-not-there = ジャーナルがありません
cli-journal-newer = より新しい Portolan で書き込まれています。形式は { $found } で、このバージョンが対応しているのは { $known } です
cli-journal-older = より古い Portolan で書き込まれています。`portolan watch --once` で更新されます
cli-journal-not-one = Portolan のジャーナルではありません ({ $reason })
cli-journal-damaged = ファイルが壊れています ({ $reason })
cli-journal-unsafe = ほかのユーザーが変更できる可能性があります ({ $reason })
cli-journal-full = ディスクがいっぱいです
cli-journal-unwritable = 書き込めません ({ $reason })
cli-journal-busy = 別のプロセスが書き込んでいます
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
