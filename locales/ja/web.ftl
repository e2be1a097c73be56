# The Japanese words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = 本文へ移動
web-more = ほかのページ
web-language = 言語
web-registry-of = IANA のレジストリは { $date } 現在のものです。

web-search = 検索
web-search-label = ポート、範囲、サービス、製品を検索
web-search-hint = 2908、postgresql…

web-chart = マップ
web-lists = 一覧
web-sources = 出典
web-compare = 比較
web-api = プログラム向け
web-here = このマシン
web-settings = 言語と配色

# A port’s page.
web-steps = ほかの番号とトランスポート
web-previous = 前の番号:
web-next = 次の番号:
web-all-transports = すべて
web-contents = このページの内容
web-forms = 同じ内容 (プログラム向け)
web-compare-with = ほかのポートと比較
web-cite = このページの引用
web-citation = Portolan「{ $title }」{ $date } 現在の IANA レジストリ。{ $address }
web-read = 読む
web-report = このページの誤りを報告
web-report-public = 公開の場で報告
web-report-title = { $subject } の誤り
web-known-specified = 仕様
web-known-registered = 登録
web-known-documented = 文書
web-known-observed = 観測
web-known-reported = 報告

web-helpful = このページは役に立ちましたか？
web-face-yes = はい
web-face-partly = 一部
web-face-no = いいえ

# Errors: what happened, and what the reader can do.
web-error-request = この要求を解釈できません
web-error-request-help = 上の検索からやり直してください。
web-error-form = このフォームはここから送信されたものではないか、古すぎます
web-error-form-help = フォームを開き直して、もう一度送信してください。
web-error-forbidden = これはこのマシン自体でのみ表示されます
web-error-forbidden-help = アトラスを提供しているマシンで開くか、--share-this-machine を付けて起動してください。
web-error-not-found = そのページはありません
web-error-not-found-help = ポートの番号は 0 から 65535 までです。上の検索では、番号、名前、製品を探せます。
web-error-method = このページではこの操作はできません
web-error-timeout = 時間がかかりすぎました
web-error-again-help = しばらくしてからもう一度お試しください。
web-error-too-large = 送信された内容が大きすぎます
web-error-too-large-help = コメントは 2,000 文字までです。
web-error-host = 別のサーバーへの要求です
web-error-host-help = アトラス自身のアドレスで開いてください。このマシンを表示している間は、ほかの名前では応答しません。
web-error-too-many = 送信の回数が多すぎます
web-error-ours = サーバーで障害が発生しました
web-error-ours-help = あなたの操作が原因ではありません。障害は記録されました。しばらくしてからもう一度お試しください。
web-error-busy = 同時に応答できる閲覧者数の上限に達しています

# The front page.
web-home-title = 全 65,536 ポートのマップ
web-home-about = 各 TCP・UDP ポートに何があるべきか: 登録者、使用するソフトウェア、そのポートについての報告。すべての記述に出典があります。
web-chart-alt = マップ: 1 行に 256 ポート、全 256 行。最初の隅の 0 から最後の隅の 65535 まで、各ポートについて知られていることを色で示します。
web-chart-hint = マップで番号を選んでください。ポインターやタッチのほか、矢印キーと Enter でも選べます。
web-chart-assigned = 割り当て済み、文書あり
web-chart-software = 既知のソフトウェアあり
web-chart-malware = マルウェアの報告あり
web-chart-blocked = ブラウザーが拒否
web-chart-here = このマシンで待ち受け中
web-chart-in = 拡大
web-chart-out = 縮小
web-chart-table = マップを表で見る
web-chart-link = この表示へのリンク
web-chart-range-system = システムポート
web-chart-range-user = ユーザーポート
web-chart-range-dynamic = 動的ポート

# Search and lists.
web-search-of = 検索: { $query }
web-search-forms = 番号 (2908)、範囲 (2900-2910)、名前 (postgresql)、製品 (Grafana)、または説明に含まれる単語。
web-goes-on = 続き ({ $from } から)
web-found = { $count } 件
web-found-none = 何も見つかりませんでした。つづりの近いものもありません。
web-found-near = 何も見つかりませんでした。お探しのものは次のいずれかですか？
web-search-script = ここにあるのはファイルだけで、応答するサーバーはありません。検索にはスクリプトが必要です。
web-list-named-only = 名前のみ
web-list-named-only-about = レジストリの項目そのもの以外に裏付けのない登録です。文書も、既知のソフトウェアも、ほかの一覧での記載もありません。
web-list-new = 今年の新規登録
web-list-new-about = レジストリと同じ年の日付を持つ登録です。
web-list-removed = 削除済み
web-list-removed-about = レジストリの以前のスナップショットにあり、その次のスナップショットにない登録です。日付は、その登録がなくなった最初のスナップショットのものです。
web-list-categories = 分類別
web-list-categories-about = ポートの使用が知られているソフトウェアを、用途別に示します。
web-list-organisations = 組織別
web-list-organisations-about = 登録者を項目の数の順に、上位 100 まで示します。
web-list-organisation = 組織または個人
web-sources-about = ここにある記述は、すべて次のいずれかに基づいています。
web-facts = 事実 { $count } 件
web-facts-more = ほかにもあります。すべてを表示するには:
web-compare-label = ポート (6 つまで)
web-compare-of = { $ports } の比較
web-compare-files = ここにあるのはファイルだけで、ページを組み合わせるサーバーはありません。スクリプトが有効なら、ここに並べて表示されます。
web-compare-here = ポート { $port } のページはここにはありません。
web-api-about = すべてプログラムからも利用できます。portolan --json が出力するオブジェクトが、ETag 付きで、どのページからも読み取れます。
web-api-example = 例:
web-api-try = 試す
web-api-ask = 問い合わせる
web-api-answer = 応答
web-api-cut = 応答には続きがあります。これは冒頭部分です。
web-api-none = 応答がありませんでした。

# This machine.
web-here-about = このページを提供しているマシンで待ち受けているもの。確認時刻:
web-here-live = 変化を反映中
web-here-since = いつから
web-here-since-about = 「いつから」は、「portolan watch」が残すジャーナルによるものです。

# Opinions and settings.
web-copy = コピー
web-copied = コピーしました
web-thanks = ありがとうございました。
web-thanks-kept = ご意見を保存しました。あなたが誰であるかを示す情報は保存していません。
web-say-more = 詳しく伝える
web-back = ページに戻る
web-reason = どのような問題がありますか？ (任意)
web-reason-mistake = 誤りがある
web-reason-missing = 足りないものがある
web-reason-unclear = わかりにくい
web-reason-translation = 翻訳がよくない
web-reason-display = 表示や動作に問題がある
web-comment = 具体的な内容 (任意)
web-comment-note = 2,000 文字まで。出典があると最も助かります。名前や住所、アドレスは書かないでください。
web-send = 送信
web-theme = 配色
web-theme-system = システムに合わせる
web-theme-light = ライト
web-theme-dark = ダーク
web-remember = この設定を Cookie に 1 年間保存する
web-remember-note = 保存しない場合、配色はブラウザーを閉じるまで有効で、言語はページのアドレスで決まります。
web-apply = 適用
