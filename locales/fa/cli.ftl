# The Persian words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = کاربرد:
# After the program's name: what is asked, or a command.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = دستورها
cli-help-arguments = آرگومان‌ها
cli-help-options = گزینه‌ها
cli-help-after =
    کدهای خروج: 0 پاسخ داده شد؛ 1 چیزی یافت نشد؛ 2 به بخشی از ورودی یا به دستور نمی‌شد پاسخ داد.
    سرویسی که هم‌نام یک دستور است: portolan -- NAME

cli-about = آنچه باید روی این پورت باشد، هر سطر با منبع آن.
cli-about-registry = خود دفتر ثبت IANA: به‌روزرسانی، مقایسه، مرور گذشته، جست‌وجو.
cli-about-registry-update = دفتر ثبت جدیدتری را وارد می‌کند؛ بدون FILE یا URL، از خود IANA.
cli-about-registry-diff = تفاوت‌های دفتر ثبت B؛ بدون B، تفاوت‌های دفتر ثبت در حال استفاده.
cli-about-registry-history = همهٔ تغییرات یک پورت یا یک نام از 2013.
cli-about-registry-search = واژه‌ها را در نام‌ها، شرح‌ها و دارندگان جست‌وجو می‌کند.
cli-about-registry-ghosts = ثبت‌هایی را فهرست می‌کند که جز ردیفشان پشتوانه‌ای ندارند.
cli-about-here = نشان می‌دهد چه چیزی روی این ماشین بایند شده و چه کسی پشت آن است.
cli-about-watch = وقتی چیزی شروع به گوش دادن می‌کند، می‌ایستد یا تغییر می‌کند، خبر می‌دهد و آن را ثبت می‌کند.
cli-about-history = آنچه روی یک پورت رخ داده است: از کی، پیش‌تر چه کسی آنجا بود، چند بار دوباره راه‌اندازی شد.
cli-about-diff = آنچه اکنون گوش می‌دهد و آن زمان نمی‌داد: دو زمان، یا دو ضبط را مقایسه می‌کند.
cli-about-journal = ژورنالی که `portolan watch` نگه می‌دارد: محتوای آن، خروجی گرفتن از آن، وارد کردن به آن.
cli-about-journal-info = می‌گوید در ژورنال چیست.
cli-about-journal-export = رکوردهای ژورنال را به‌صورت سطرهای JSON یا Parquet می‌نویسد.
cli-about-journal-import = رکوردهای ژورنال دیگری را وارد می‌کند؛ آنچه از پیش هست کنار گذاشته می‌شود.
cli-about-journal-prune = آنچه را قدیمی‌تر یا بیشتر از حد نگهداری است حذف می‌کند.
cli-about-pick = شماره‌ای برای یک سرویس جدید می‌یابد، یا می‌گوید شماره‌ای مناسب است یا نه.
cli-about-sources = فهرست منابع، یا گزاره‌های یک منبع را چاپ می‌کند.
cli-about-registry-stats = محتوای دفتر ثبت را می‌شمارد.
cli-about-completions = اسکریپت تکمیل خودکار یک پوسته را چاپ می‌کند.
cli-about-man = صفحهٔ راهنما را چاپ می‌کند.

cli-arg-queries = پورت (2908، tcp/2908، 2908/udp)، بازه (2900-2910) یا سرویس (postgresql)؛ چندتا هم می‌شود؛ یا - تا از ورودی استاندارد، هر سطر یکی، خوانده شود
cli-arg-brief = تنها پاسخ را چاپ می‌کند، هر کدام در یک سطر
cli-arg-no-here = این ماشین بررسی نشود؛ وگرنه پاسخ یک پورت تکی می‌گوید چه چیزی در اینجا روی آن گوش می‌دهد
cli-arg-json = خروجی JSON، هر شیء در یک سطر؛ همان --format json
cli-arg-format = یکی از text، json، markdown، tsv و csv؛ در پایانه text، در لوله tsv
cli-arg-color = یکی از auto، always و never
cli-arg-lang = زبان نوشته‌ها: { $languages }؛ وگرنه LANGUAGE، LC_ALL، LC_MESSAGES یا LANG تعیین می‌کند
cli-arg-here-queries = تنها این‌ها: پورت، بازه، سرویس یا نرم‌افزار؛ بدون آن همه
cli-arg-here-tcp = تنها TCP
cli-arg-here-udp = تنها UDP
cli-arg-here-all = اتصال‌ها، سوکت‌های بایندشده و سوکت‌های خام هم
cli-arg-here-exposed = تنها آنچه ماشین‌های دیگر شاید به آن دسترسی داشته باشند: نه چیزی روی loopback، نه چیزی که فایروال دور می‌ریزد
cli-arg-here-process = تنها از این فرایند: نام آن، نام فایل آن یا شمارهٔ آن
cli-arg-here-unit = تنها از این یونیت systemd
cli-arg-here-container = تنها از این کانتینر: نام آن یا آغاز شناسهٔ آن
cli-arg-here-netns = فضاهای نام شبکه: all یا own
cli-arg-here-explain = می‌گوید چرا پورتی باز است: از نخستین فرایند تا سوکت
cli-arg-here-only = تنها آنچه چنین حکمی دارد؛ چندتا با ویرگول انگلیسی (,) جدا می‌شود
cli-arg-here-fail-on = اگر چیزی چنین حکمی داشت با کد 1 پایان می‌یابد؛ چندتا با ویرگول انگلیسی (,) جدا می‌شود
cli-arg-here-rules = قواعدی را نشان می‌دهد که حکم‌ها بر پایهٔ آن‌ها داده می‌شود
cli-arg-here-watch = پیوسته نگاه می‌کند، هر 2 ثانیه یا هر چند ثانیه که بگویید؛ تنها در پایانه
cli-arg-here-from = به‌جای این ماشین یک ضبط را نشان می‌دهد: آنچه `portolan here --json` در اینجا یا جای دیگر چاپ کرده است؛ - برای ورودی استاندارد
cli-arg-here-no-bpf = برنامهٔ BPF در هسته بارگذاری نشود؛ به‌جای آن /proc پیموده شود
cli-arg-here-save-policy = شنونده‌های کنونی را در فایل خط‌مشی می‌نویسد؛ فایل موجود به‌روز می‌شود (- برای خروجی استاندارد)
cli-arg-here-check = شنونده‌ها را با فایل خط‌مشی مقایسه می‌کند: کد خروج 1 اگر چیزی جدید، ناپدید یا متفاوت باشد
cli-arg-here-report = با --check، قالب گزارش: sarif یا junit
cli-arg-here-verify = با /proc/net هم سطر به سطر مقایسه می‌کند: کندتر است، و پورتی را که از ابزارهای دیگر پنهان است می‌یابد
cli-arg-here-verbose = در خطای استاندارد می‌گوید کدام لایه‌ها پاسخ دادند، و چرا دیگران نه
cli-arg-watch-queries = تنها از این‌ها خبر می‌دهد: پورت، بازه، سرویس یا نرم‌افزار؛ همه چیز ثبت می‌شود
cli-arg-watch-only = تنها از آنچه چنین حکمی دارد یا داشت خبر می‌دهد؛ چندتا با ویرگول انگلیسی (,) جدا می‌شود
cli-arg-watch-to = به این مقصد هم خبر می‌دهد: journald، syslog، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، desktop؛ چند بار هم می‌شود
cli-arg-watch-webhook-secret = فایلی با رازی که webhookها با آن امضا می‌شوند: whsec_ و base64
cli-arg-watch-metrics = در http://ADDRESS:PORT/metrics به قالب Prometheus پاسخ می‌دهد
cli-arg-watch-quiet = چیزی در خروجی استاندارد چاپ نمی‌کند
cli-arg-watch-once = یک بار نگاه می‌کند، می‌گوید از نگاه پیشین چه تغییر کرده است، و پایان می‌یابد
cli-arg-watch-journal = فایل ژورنال؛ وگرنه /var/lib/portolan/journal.db برای root، و برای دیگران فایلی از خودشان
cli-arg-watch-no-journal = چیزی ثبت نمی‌کند
cli-arg-watch-keep = رکوردها چند روز نگه داشته شوند
cli-arg-watch-max-size = ژورنال تا چه اندازه می‌تواند بزرگ شود، به MiB
cli-arg-watch-netns = فضاهای نام شبکه: all یا own
cli-arg-watch-no-bpf = برنامهٔ BPF در هسته بارگذاری نشود؛ به‌جای آن پیاپی نگاه شود
cli-arg-watch-verbose = در خطای استاندارد می‌گوید چرا تغییرها با BPF دیده نمی‌شوند
cli-arg-history-queries = پورت، بازه، سرویس یا نرم‌افزار؛ بدون آن، آنچه در هفت روز گذشته رخ داده است
cli-arg-history-since = از این زمان به بعد: 2026-11-20، 2026-11-20T10:00:00Z، 3d، 2h، yesterday، today، boot؛ به UTC
cli-arg-history-until = تا این زمان
cli-arg-history-limit = حداکثر این تعداد تغییر، آخرین‌ها
cli-arg-history-host = ماشین دیگری از ژورنال، با نام آن
cli-arg-history-journal = فایل ژورنال
cli-arg-diff-from = یک زمان (yesterday، 2h، 2026-11-20، boot)، now، یا فایلی که `portolan here --json` نوشته است
cli-arg-diff-to = مانند همان؛ اگر نیاید now
cli-arg-diff-journal = فایل ژورنال
cli-arg-journal-info-journal = فایل ژورنال
cli-arg-journal-export-file = به کجا؛ اگر نیاید خروجی استاندارد
cli-arg-journal-export-form = یکی از jsonl و parquet؛ وگرنه از روی نام فایل، و سپس jsonl
cli-arg-journal-export-journal = فایل ژورنال
cli-arg-journal-import-file = آنچه `portolan journal export` نوشته است، سطرهای JSON یا Parquet؛ - برای ورودی استاندارد
cli-arg-journal-import-journal = فایل ژورنال
cli-arg-journal-prune-keep = رکوردها چند روز نگه داشته شوند
cli-arg-journal-prune-max-size = ژورنال تا چه اندازه می‌تواند بزرگ باشد، به MiB
cli-arg-journal-prune-journal = فایل ژورنال
cli-arg-pick-range = تنها شماره‌های این بازه
cli-arg-pick-count = چند شماره
cli-arg-pick-udp = برای UDP؛ وگرنه برای TCP
cli-arg-pick-near = نزدیک‌ترین به این پورت، به‌جای هر شماره‌ای
cli-arg-pick-seed = همان شماره‌ها برای همان دانه (seed)
cli-arg-pick-check = می‌گوید این پورت مناسب است یا نه؛ کد خروج 1 اگر نباشد
cli-arg-sources-id = یک منبع، با شناسهٔ آن
cli-arg-registry-ghosts-range = تنها ثبت‌های این بازه
cli-arg-help = راهنما را چاپ می‌کند
cli-arg-version = نسخه را چاپ می‌کند
cli-arg-registry-update-from = دفتر ثبت آن‌گونه که IANA منتشر می‌کند، XML یا CSV
cli-arg-registry-diff-old = یک دفتر ثبت: XML یا CSV از IANA، یا جدولی از ما
cli-arg-registry-diff-new = دفتر ثبت دیگر
cli-arg-registry-history-query = پورت، بازه یا سرویس
cli-arg-registry-search-words = یک واژه؛ همهٔ واژه‌ها باید باشند
cli-arg-completions-shell = یکی از bash، elvish، fish، powershell و zsh

cli-label-error = خطا:
cli-label-warning = هشدار:
cli-label-hint = راهنمایی:

cli-error-io = خروجی یا ورودی ناموفق بود: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = به زبان «{ $language }» نوشته‌ای نیست
cli-hint-languages = یکی از این‌ها را انتخاب کنید: { $languages }

cli-error-query = «{ $query }»: { $reason }
cli-error-query-line = سطر { $line }، «{ $query }»: { $reason }
cli-error-query-empty = چیزی پرسیده نشده است
cli-error-query-too-long = پرسش حداکثر { $limit } بایت است
cli-error-query-transport-alone = پس از پروتکل انتقال، پورت یا نامی نیامده است
cli-error-query-transport = هیچ پروتکل انتقال دارای شمارهٔ پورت «{ $transport }» نام ندارد
cli-error-query-number = نه پورت است و نه بازه
cli-error-query-too-high = بالاترین پورت 65535 است
cli-error-query-backwards = بازه از پورت بالاتر به پایین‌تر می‌رود
cli-error-query-encoding = این UTF-8 نیست
cli-error-name = سرویسی با این نام ثبت نشده است
cli-error-name-transport = نام { $name } ثبت شده است، اما نه روی { $transport }
cli-error-source = هیچ منبعی شناسهٔ «{ $id }» ندارد
cli-hint-sources = دستور `portolan sources` آن‌ها را فهرست می‌کند
cli-error-history = دربارهٔ «{ $query }» چیزی دانسته نیست
cli-error-search = چیزی با «{ $words }» مطابقت ندارد
cli-hint-ports = پورت‌ها از 0 تا 65535 هستند
cli-hint-forms = چنین بپرسید: 2908، tcp/2908، 2900-2910 یا postgresql
cli-hint-transports = پروتکل‌های انتقال عبارت‌اند از tcp، udp، sctp و dccp
cli-hint-names = آیا منظورتان { $names } بود؟
cli-hint-name-transport = دستور `portolan { $name }` نشان می‌دهد کجا
cli-hint-search = دستور `portolan registry search WORD` در شرح‌ها هم می‌گردد

cli-error-usage = آرگومان‌ها درست نیستند: { $reason }
cli-error-usage-unknown = آرگومان ناشناختهٔ { $argument }
cli-error-usage-value = آرگومان { $argument } نمی‌تواند «{ $value }» باشد
cli-error-usage-no-value = آرگومان { $argument } به مقدار نیاز دارد
cli-error-usage-missing = آرگومان { $argument } نیامده است
cli-error-usage-conflict = آرگومان { $argument } با { $other } جمع نمی‌شود
cli-error-usage-query-and-command = پرسش و دستور با هم جمع نمی‌شوند
cli-hint-command-name = سرویسی که هم‌نام یک دستور است: portolan -- NAME
cli-hint-help = دستور `portolan --help` آنچه را هست فهرست می‌کند
cli-hint-values = یکی از این‌ها را انتخاب کنید: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = این جدول دفتر ثبت نیست
cli-error-table-format = قالب این جدول { $format } است، که این نسخه نمی‌خواند
cli-error-table-truncated = جدول ناتمام بریده شده است
cli-error-table-damaged = جدول آسیب دیده است: سرجمع آن نمی‌خواند
cli-hint-damaged-table = دفتر ثبت { $date } که همراه برنامه است به کار می‌رود؛ `portolan registry update` جدول جدیدی می‌نویسد

cli-error-import = { $file }، سطر { $line }: { $reason }
cli-error-import-empty = فایل خالی است
cli-error-import-truncated = فایل ناتمام بریده شده است
cli-error-import-too-large = فایل بزرگ‌تر از 64 MiB است
cli-error-import-too-long = یکی از فیلدها بلندتر از 32 KiB است، یا بیش از یک میلیون ردیف هست
cli-error-import-other = این دفتر ثبت پورت IANA نیست
cli-error-import-no-records = ردیفی در آن نیست
cli-error-import-malformed = { $reason }
cli-error-import-value = فیلد { $field } نمی‌تواند «{ $value }» باشد
cli-hint-import = چیزی تغییر نکرد؛ دفتر ثبت IANA در https://www.iana.org/assignments/service-names-port-numbers/ است

cli-error-no-data-folder = سیستم پوشه‌ای برای داده‌های این کاربر نام نمی‌برد
cli-error-update-older = دفتر ثبت فایل، مورخ { $new }، قدیمی‌تر از دفتر ثبت در حال استفاده، مورخ { $current }، است
cli-error-update-too-few = فایل { $new } ردیف دارد، و دفتر ثبت در حال استفاده { $current }: به نظر ناتمام می‌آید
cli-error-update-too-large = دفتر ثبت بزرگ‌تر از آن است که در جدول جا شود
cli-hint-update-older = چیزی تغییر نکرد؛ برای بازگشت به دفتر ثبت همراه برنامه، { $file } را حذف کنید
cli-hint-update-too-few = چیزی تغییر نکرد؛ فایل را دوباره بگیرید
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = پاسخ سرور: { $status }
cli-error-fetch-no-certificates = سیستم گواهی قابل‌اعتمادی ندارد
cli-error-fetch-plain = { $address }: تنها نشانی‌های https دریافت می‌شوند
cli-hint-fetch = چیزی تغییر نکرد؛ فایلی را که از راه دیگری گرفته شده می‌توان وارد کرد: `portolan registry update FILE`
cli-update-current = دفتر ثبت { $date } جدیدترین است؛ چیزی تغییر نکرد.
cli-update-done = { $changes ->
    [0] دفتر ثبت { $to } در حال استفاده است، { $rows } ردیف؛ هیچ ردیفی با دفتر ثبت { $from } تفاوت ندارد.
    [one] دفتر ثبت { $to } در حال استفاده است، { $rows } ردیف؛ { $changes } تغییر از { $from } تاکنون.
   *[other] دفتر ثبت { $to } در حال استفاده است، { $rows } ردیف؛ { $changes } تغییر از { $from } تاکنون.
}
cli-diff-summary = از { $old } تا { $new }: { $added } افزوده، { $removed } حذف‌شده، { $changed } تغییریافته.
cli-history-summary = { $query }: { $changes ->
    [0] بدون تغییر
    [one] { $changes } تغییر
   *[other] { $changes } تغییر
} در { $snapshots } نسخه از دفتر ثبت، از { $first } تا { $last }.

cli-error-observe-sockets = فهرست سوکت‌های هسته خوانده نشد: { $reason }
cli-error-observe-system = این سیستم پشتیبانی نمی‌شود
cli-hint-observe-system = دستور `portolan PORT` دستورهای موجود در این سیستم را نشان می‌دهد
cli-error-watch-terminal = گزینهٔ --watch به پایانه نیاز دارد
cli-hint-watch-terminal = بدون --watch همان یک بار چاپ می‌شود
cli-error-recorded-too-large = بزرگ‌تر از { $limit }
cli-error-recorded-truncated = متن JSON در سطر { $line }، ستون { $column } ناتمام بریده شده است
cli-error-recorded-malformed = این JSON یک مشاهده نیست: { $reason }
cli-error-recorded-kind = این JSON از نوع «{ $kind }» است، نه از نوع «here»
cli-error-recorded-other = این JSON است، اما نه از یک مشاهده
cli-error-recorded-schema = نسخهٔ شمای آن { $schema } است؛ این برنامه { $known } را می‌خواند
cli-error-recorded-word = { $place }: «{ $word }» در اینجا شناخته نیست
cli-error-recorded-index = { $place }: عنصر { $index } وجود ندارد
cli-error-recorded-missing = { $place } نیامده است
cli-error-recorded-twice = فرایند { $pid } دو بار فهرست شده است
cli-hint-recorded = دستور `portolan here --json > FILE` یک ضبط می‌سازد
cli-hint-recorded-schema = نسخه‌ای از Portolan که آن را ساخته می‌تواند آن را بخواند
cli-hint-recorded-word = ضبط آسیب دیده است، یا نسخهٔ جدیدتری از Portolan آن را ساخته است
cli-error-policy = { $file }، سطر { $line }، ستون { $column }: { $reason }
cli-hint-policy = چیزی تغییر نکرد و مقایسه نشد؛ docs/policy.md این فایل را شرح می‌دهد
cli-policy-saved = { $file }: { $count ->
    [one] { $count } مدخل نوشته شد
   *[other] { $count } مدخل نوشته شدند
}.
cli-policy-rewritten = { $file }: { $new } افزوده، { $gone } حذف‌شده، { $different } تغییریافته، { $kept } همان‌گونه که بود.
cli-policy-suspicious = { $count ->
    [one] { $count } شنونده نشانه‌ای از مشکل دارد
   *[other] { $count } شنونده نشانه‌ای از مشکل دارند
}: مقدار why در مدخل از آن نام می‌برد؛ تنها آنچه را باید باشد نگه دارید
cli-policy-check-suspicious = { $count ->
    [one] { $count } شنونده نشانه‌ای از مشکل دارد
   *[other] { $count } شنونده نشانه‌ای از مشکل دارند
}، خط‌مشی هر چه بگوید: portolan here --only suspicious
cli-policy-unseen = همه چیز دیده نشد، پس شاید چیزی در خط‌مشی کم باشد:
cli-here-nothing = در اینجا چیزی گوش نمی‌دهد.
cli-here-no-match = در اینجا چیزی مطابقت ندارد.
cli-here-nothing-on = در اینجا چیزی روی { $query } گوش نمی‌دهد.
cli-here-nothing-on-answer = در اینجا چیزی روی { $query } گوش نمی‌دهد. { $answer }
cli-here-layers = سوکت‌ها: { $sockets }. دارندگان سوکت: { $owners }.
cli-here-layer-none = هیچ
cli-here-bpf-refused = بدون برنامهٔ BPF: { $reason }.
cli-here-recorded = ضبطی از { $observed }، نه این ماشین در حال حاضر.
cli-here-recorded-sometime = ضبطی بدون تاریخ، نه این ماشین در حال حاضر.
cli-here-recorded-narrowed = تنها آنچه را دارد که هنگام ساختن خواسته شده بود: شاید چیزی بوده که در آن نیست.
cli-here-recorded-open = اتصالی ندارد: بدون --all ساخته شده است.
cli-here-recorded-own = یک فضای نام شبکه دارد: با --netns own ساخته شده است.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q خروج  p مکث  t TCP  u UDP  e تنها دردسترس‌ها  / صافی  r نگاه دوباره  ↑↓ PgUp PgDn حرکت
cli-watch-paused = مکث
cli-watch-new = جدید
cli-watch-closed = بسته‌شده
cli-watch-filter = صافی: { $text }
cli-watch-tcp-off = بدون TCP
cli-watch-udp-off = بدون UDP
cli-watch-exposed = تنها دردسترس‌ها

cli-ghosts-summary = { $count ->
    [one] { $count } ثبت فقط نام است
   *[other] { $count } ثبت فقط نام‌اند
}: در هیچ سند، نرم‌افزار یا فهرستی نیامده است.
cli-pick-too-few = از { $range } تنها { $count } شماره مناسب است
cli-sources-facts = { $count } گزاره

# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-registry = دفتر ثبت IANA مورخ { $date }
cli-stats-rows = { $count } ردیف
cli-stats-names = { $count } نام سرویس
cli-stats-names-without-port = { $count } ردیف با نام و بدون پورت
cli-stats-tcp-names = { $count } ردیف با نام و پورت TCP
cli-stats-udp-names = { $count } ردیف با نام و پورت UDP
cli-stats-sctp-names = { $count } ردیف با نام و پورت SCTP
cli-stats-dccp-names = { $count } ردیف با نام و پورت DCCP
cli-stats-tcp-ports-assigned = { $count } پورت TCP زیر 49152 تخصیص‌یافته
cli-stats-tcp-ports-reserved = { $count } پورت TCP زیر 49152 رزروشده
cli-stats-tcp-ports-unassigned = { $count } پورت TCP زیر 49152 تخصیص‌نیافته
cli-stats-tcp-ports-without-row = { $count } پورت TCP زیر 49152 بدون ردیف
cli-stats-udp-ports-assigned = { $count } پورت UDP زیر 49152 تخصیص‌یافته
cli-stats-udp-ports-reserved = { $count } پورت UDP زیر 49152 رزروشده
cli-stats-udp-ports-unassigned = { $count } پورت UDP زیر 49152 تخصیص‌نیافته
cli-stats-udp-ports-without-row = { $count } پورت UDP زیر 49152 بدون ردیف
cli-stats-references = { $count } ردیف نام‌دار که به سندی ارجاع می‌دهند
cli-stats-unauthorised = { $count } ردیف با گزارش استفادهٔ غیرمجاز
cli-stats-holders = { $count } دارنده
cli-stats-snapshots = { $count } نسخه در تاریخچه
cli-stats-changes = { $count } تغییر در تاریخچه

# `portolan watch`.
cli-watch-begin = نظارت بر { $count } سوکت شنونده، { $how }.
cli-watch-by-events = با رویدادهای هسته
cli-watch-by-closes = با نگاه پیاپی؛ بسته شدن‌ها را هسته خبر می‌دهد
cli-watch-by-polling = با نگاه پیاپی
cli-watch-journal = در { $file } ثبت می‌شود.
cli-watch-no-journal = چیزی ثبت نمی‌شود.
cli-watch-unrecorded = آنچه رخ می‌دهد ثبت نمی‌شود: { $reason }
cli-watch-recorded = آنچه رخ می‌دهد دوباره ثبت می‌شود.
cli-watch-blind = بررسی ماشین ممکن نشد: { $reason }
cli-watch-more = و { $count } تغییر دیگر

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = دسترسی به { $address } ممکن نیست: { $reason }
cli-sink-exchange = { $address } آن را نپذیرفت: { $reason }
cli-sink-busy = { $address } پاسخ { $status } داد؛ دوباره تلاش می‌شود
cli-sink-refused = { $address } پاسخ { $status } داد؛ از آن صرف‌نظر می‌شود
cli-sink-run = اجرای { $program } ممکن نیست: { $reason }
cli-sink-ended-status = { $program } با وضعیت خروج { $status } پایان یافت
cli-sink-ended-signal = { $program } با یک سیگنال پایان داده شد
cli-sink-ended-time = { $program } بیش از حد طول کشید و پایان داده شد
cli-sink-full = { $count ->
    [one] برای { $count } تغییر جا نبود، و دور ریخته شد
   *[other] برای { $count } تغییر جا نبود، و دور ریخته شدند
}
cli-sink-spool-in-use = یک watch دیگر از { $file } استفاده می‌کند
cli-sink-spool = نوشتن در { $file } ممکن نیست: { $reason }
cli-sink-spool-full = { $count ->
    [one] سهم دیسک پر است: { $count } تغییر، قدیمی‌ترین، دور ریخته شد
   *[other] سهم دیسک پر است: { $count } تغییر، قدیمی‌ترین‌ها، دور ریخته شدند
}
cli-sink-certificates = این سیستم گواهی‌ای برای بررسی طرف دیگر ندارد
cli-sink-listen = گوش دادن روی { $address } ممکن نیست: { $reason }
cli-sink-thread = راه‌اندازی نخ ممکن نشد: { $reason }
cli-error-sink = { $value } مقصد خبررسانی نیست
cli-error-sink-server = { $value } سرور syslog نیست
cli-error-sink-path = { $value } مسیری از ریشه نیست
cli-error-sink-list = { $value } فهرست JSON از رشته‌ها نیست
cli-error-sink-url = نشانی webhook نشانی http یا https نیست
cli-error-sink-system = { $value } در این سیستم در دسترس نیست
cli-hint-sink = مقصدهای خبررسانی: journald، syslog، syslog:unix:/PATH، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، command:["/PROGRAM","ARGUMENT"] و desktop
cli-error-secret = راز webhook در { $file } قابل استفاده نیست: { $reason }
cli-secret-read = خواندن آن ممکن نیست ({ $reason })
cli-secret-exposed = دیگران می‌توانند فایل را بخوانند
cli-secret-base64 = آنچه پس از whsec_ می‌آید base64 نیست
cli-secret-length = { $count } بایت دارد، و باید 24 تا 64 بایت داشته باشد
cli-secret-lines = یک تا چهار سطر لازم است
cli-error-watch-changes = تغییرها دیگر خوانده نمی‌شوند: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = ژورنال: { $file }
cli-journal-records = { $count } رکورد
cli-journal-standing = { $count ->
    [one] { $count } سوکت باز است، تا آنجا که ثبت شده
   *[other] { $count } سوکت بازند، تا آنجا که ثبت شده
}
cli-journal-bytes = { $count } KiB روی دیسک
cli-journal-span = از { $first } تا { $last }
cli-journal-hosts = ماشین‌ها: { $hosts }
cli-journal-imported = واردشده: { $written }. از پیش موجود: { $known }. ردشده: { $refused }.
cli-journal-refused = سطر { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } رکورد حذف شد.
   *[other] { $count } رکورد حذف شدند.
}
cli-history-nothing = از این زمان چیزی ثبت نشده است.
cli-history-nothing-on = از { $query } چیزی ثبت نشده است.
cli-error-history-host = از ماشینی به نام { $host } چیزی ثبت نشده است
cli-hint-history-host = دستور `portolan journal info` از ماشین‌ها نام می‌برد
cli-diff-nothing = بدون تفاوت.
cli-diff-unwatched = در { $time } کسی نظارت نمی‌کرد: آنچه نشان داده می‌شود وضع در { $last } است.
cli-error-diff-side = { $side } زمان نیست، و چنین فایلی هم نیست
cli-hint-diff-side = زمان یکی از now، yesterday، today، boot، 2h، 3d یا 2026-11-20T10:00:00Z است؛ فایل آن است که `portolan here --json` نوشته است
cli-error-diff-before = از { $time } یا هیچ زمانی پیش از آن چیزی ثبت نشده است
cli-hint-diff-before = دستور `portolan journal info` می‌گوید از کی رکورد هست
cli-error-time = { $time } زمان نیست
cli-hint-time = زمان‌ها چنین‌اند: 2026-11-20، 2026-11-20T10:00:00Z، 2h، 3d، 1w، yesterday، today، boot و now؛ به UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = پوشه‌ای برای ژورنال نیست
cli-hint-journal-nowhere = فایل آن را با --journal نام ببرید
cli-hint-journal-none = دستور `portolan watch` آن را می‌سازد؛ --journal از فایل دیگری نام می‌برد
cli-journal-not-there = ژورنالی نیست
cli-journal-newer = نسخهٔ جدیدتری از Portolan آن را نوشته است: قالب آن { $found } است، و این نسخه { $known } را می‌شناسد
cli-journal-older = نسخهٔ قدیمی‌تری از Portolan آن را نوشته است: `portolan watch --once` آن را به‌روز می‌کند
cli-journal-not-one = این فایل ژورنال Portolan نیست ({ $reason })
cli-journal-damaged = فایل آسیب دیده است ({ $reason })
cli-journal-unsafe = دیگران می‌توانند آن را تغییر دهند ({ $reason })
cli-journal-full = دیسک پر است
cli-journal-unwritable = نوشتن در آن ممکن نیست ({ $reason })
cli-journal-busy = فرایند دیگری در آن می‌نویسد
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = اطلس را، با صفحه‌ای برای هر پورت، به مرورگر ارائه می‌دهد.
cli-about-feedback = نشان می‌دهد خوانندگان دربارهٔ صفحه‌های اطلس چه گفته‌اند.
cli-arg-serve-listen = نشانی و پورتی که روی آن گوش می‌دهد؛ به 127.0.0.1 تنها همین ماشین دسترسی دارد
cli-arg-serve-address = نشانی‌ای که خوانندگان با آن به اطلس می‌رسند، مانند https://ports.example
cli-arg-serve-share-this-machine = به هر کس که به سرور دسترسی دارد نشان می‌دهد چه چیزی روی این ماشین گوش می‌دهد
cli-arg-serve-database = جای نگهداری گفته‌های خوانندگان: فایلی برای SQLite، یا postgres://…
cli-arg-serve-log = کم‌اهمیت‌ترین رویدادهایی که ثبت می‌شوند: error، warn، info، debug
cli-arg-feedback-page = تنها دربارهٔ این صفحه، مانند port/2908
cli-arg-feedback-of = تنها به این زبان
cli-arg-feedback-days = تنها از این تعداد روز اخیر
cli-arg-feedback-tally = به‌جای آن، پاسخ‌های هر صفحه و زبان را می‌شمارد
cli-arg-feedback-database = جای نگهداری: فایل SQLite، یا postgres://…
cli-serve-started = نشانی اطلس { $address } است؛ Ctrl-C آن را پایان می‌دهد.
cli-error-listen = گوش دادن روی { $address } ممکن نیست: { $reason }
cli-hint-listen = پورت دیگری را با --listen 127.0.0.1:PORT می‌توان داد.
cli-error-address = نشانی «{ $address }» برای خوانندگان قابل استفاده نیست
cli-hint-address = نشانی از http:// یا https:// و یک میزبان تشکیل می‌شود، و در صورت نیاز پورت؛ بدون مسیر، و بدون ممیز در پایان.
cli-error-start = راه‌اندازی سرور ممکن نیست: { $reason }
cli-error-database = پایگاه داده قابل استفاده نیست: { $reason }
cli-hint-database = پایگاه دادهٔ دیگری را با --database FILE یا --database postgres://USER@HOST/NAME می‌توان داد.
cli-about-export = اطلس را به‌صورت فایل می‌نویسد، برای هر سرور یا بدون سرور.
cli-arg-export-folder = پوشه؛ ساخته می‌شود، یا خروجی پیشین آن را ساخته است
cli-arg-export-languages = به این زبان‌ها، جداشده با ویرگول، یا `all` برای همه؛ وگرنه تنها به زبان خواننده
cli-arg-export-ports = صفحه برای همهٔ پورت‌ها، یا برای مستندها: all، documented
cli-arg-export-address = جایی که فایل‌ها در دسترس خواهند بود، مانند https://ports.example: برای پیوندهای متعارف (canonical) و نقشهٔ سایت
cli-arg-export-no-gzip = بدون نسخهٔ فشردهٔ هر فایل
cli-export-done = { $written } صفحه در { $folder } نوشته شد؛ { $kept } صفحه از پیش آنجا بود.
cli-error-export-folder = در { $folder } فایل‌هایی هست که از خروجی Portolan نیستند
cli-hint-export-folder = پوشه‌ای خالی را نام ببرید، یا پوشه‌ای را که وجود ندارد.
cli-error-export-write = نوشتن { $file } ممکن نیست: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = از یک سرویس هویتش را می‌پرسد: پروتکل، محصول، TLS، رلهٔ باز (open relay)، و این‌که جایش آنجا هست یا نه.
cli-about-scan = پورت‌های باز میزبان‌های خودتان را می‌یابد، و از هر یک می‌پرسد به چه پروتکلی سخن می‌گوید.
cli-arg-probe-targets = از چه پرسیده شود: HOST:PORT، udp/HOST:PORT، یک URL؛ چندتا هم می‌شود؛ یا - تا از ورودی استاندارد، هر سطر یکی، خوانده شود
cli-arg-probe-udp = اگر هدف پروتکل انتقال را نگفته باشد، از راه UDP می‌پرسد
cli-arg-probe-intensity = چقدر پرسیده شود: با 0 تنها گوش می‌دهد، با 1 آنچه را شماره محتمل می‌کند می‌پرسد، با 9 همه چیز را می‌پرسد
cli-arg-probe-timeout = برای سرویس بی‌پاسخ چند ثانیه صبر شود
cli-arg-probe-rate = در هر ثانیه بیش از این تعداد اتصال آغاز نمی‌کند
cli-arg-probe-at-once = از این تعداد نقطهٔ پایانی هم‌زمان می‌پرسد؛ اگر این فرایند اجازهٔ باز کردن این مقدار را نداشته باشد، از کمتر
cli-arg-probe-industrial = از دستگاه‌های کنترل هم می‌پرسد، تنها برای آن‌که خود را معرفی کنند
cli-arg-probe-canary = رله‌ها را با شنونده‌ای روی این پورت ثابت می‌کند، که سرویس با این نشانی به آن می‌رسد؛ وگرنه تنها سرویس‌های نزدیک آزموده می‌شوند
cli-arg-scan-targets = یک میزبان، یک نشانی، یک بلوک مانند 10.0.0.0/24، یا فایلی که در هر سطر آن یکی آمده است
cli-arg-scan-ports = پورت‌ها: شماره‌ها و بازه‌هایی که با ویرگول انگلیسی (,) جدا می‌شوند، top (آنچه احتمالاً سرویسی روی آن است) یا named (آنچه دفتر ثبت نامی برایش دارد)
cli-arg-scan-exclude = میزبان‌ها و بلوک‌هایی که کنار گذاشته شوند؛ چندتا با ویرگول انگلیسی (,) جدا می‌شود
cli-arg-scan-resume = در این فایل نگه می‌دارد که تا کجا رسیده است، و از همان‌جا ادامه می‌دهد
cli-arg-scan-i-own-this = می‌گوید که اسکن نشانی‌های عمومی حق شماست
cli-arg-scan-connect = به هر پورت وصل می‌شود، حتی جایی که راه‌های سریع‌تر مجاز است
cli-arg-scan-no-probe = پورت‌های باز را فهرست می‌کند، و چیزی نمی‌پرسد
cli-arg-scan-intensity = چقدر پرسیده شود: با 0 تنها گوش می‌دهد، با 1 آنچه را شماره محتمل می‌کند می‌پرسد، با 9 همه چیز را می‌پرسد
cli-arg-scan-timeout = برای پورت یا سرویس بی‌پاسخ چند ثانیه صبر شود
cli-arg-scan-rate = در هر ثانیه بیش از این تعداد اتصال آغاز نمی‌کند
cli-arg-scan-at-once = از این تعداد نقطهٔ پایانی هم‌زمان می‌پرسد؛ اگر این فرایند اجازهٔ باز کردن این مقدار را نداشته باشد، از کمتر
cli-arg-scan-industrial = از دستگاه‌های کنترل هم می‌پرسد، تنها برای آن‌که خود را معرفی کنند
cli-arg-scan-canary = رله‌ها را با شنونده‌ای روی این پورت ثابت می‌کند، که سرویس با این نشانی به آن می‌رسد
cli-arg-here-probe = از هر شنونده، در نشانی خودش و در فضای نام شبکهٔ خودش، می‌پرسد به چه پروتکلی سخن می‌گوید

cli-error-probe-target = «{ $target }» هدف نیست
cli-error-probe-port = «{ $target }» پورتی از 1 تا 65535 ندارد
cli-error-probe-no-port = «{ $target }» از پورتی نام نمی‌برد
cli-error-probe-scheme = سرویس «{ $target }» ناشناخته است
cli-error-probe-transport = «{ $target }»: تنها از سرویس‌های TCP و UDP می‌توان پرسید
cli-error-probe-resolve = { $target }: این نام نشانی ندارد: { $reason }
cli-hint-probe-target = مانند 127.0.0.1:22، [::1]:22، udp/127.0.0.1:53، https://example.org
cli-error-scan-public = نشانی { $address } عمومی است
cli-hint-scan-public = آنچه را از آنِ خودتان است اسکن کنید؛ --i-own-this می‌گوید که چنین است
cli-error-scan-empty = چیزی برای اسکن نیست
cli-error-scan-too-many = تعداد نقاط پایانی، { $count }، بیش از اندازه است؛ حد آن { $limit } است
cli-error-scan-ports = «{ $ports }» نه پورت است، نه بازه و نه فهرست پورت‌ها
cli-hint-scan-ports = مانند 22,80,8000-8100، top یا named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = یک میزبان، یک نشانی، یک بلوک مانند 10.0.0.0/24، یا فایلی که در هر سطر آن یکی آمده است
cli-error-scan-resume = فایل --resume از اسکن دیگری است
cli-hint-scan-resume = همان میزبان‌ها و پورت‌ها را بدهید، یا فایل دیگری
cli-scan-plan-syn = اسکن { $ports } پورت TCP از { $hosts } میزبان با سگمنت‌های SYN
cli-scan-plan-connect = اسکن { $ports } پورت TCP از { $hosts } میزبان با اتصال به آن‌ها
cli-scan-plan-rate = حداکثر در ثانیه: { $rate }

cli-probe-speaks = هدف { $target } به { $protocol } سخن می‌گوید ({ $time } ms).
cli-probe-speaks-product = هدف { $target } به { $protocol } سخن می‌گوید: { $product } ({ $time } ms).
cli-probe-may-speak = هدف { $target } شاید به { $protocol } سخن بگوید ({ $time } ms).
cli-probe-may-speak-product = هدف { $target } شاید به { $protocol } سخن بگوید: { $product } ({ $time } ms).
cli-probe-unknown = هدف { $target } باز است، و چیز شناخته‌ای نگفت ({ $time } ms).
cli-probe-never-asked = هدف { $target } باز است، و از آن پرسیده نمی‌شود: آنچه به این شماره فرستاده شود شاید روی کاغذ چاپ شود ({ $time } ms).
cli-probe-closed = هدف { $target } بسته است ({ $time } ms).
cli-probe-silent = هدف { $target } پاسخ نداد ({ $time } ms).
cli-probe-unreachable = هدف { $target } در دسترس نیست ({ $time } ms).
cli-probe-failed = از اینجا نمی‌شد از هدف { $target } پرسید ({ $time } ms).
cli-probe-label-relay = رله
cli-probe-label-verdict = حکم
cli-probe-label-because = علت
cli-probe-label-tls = TLS
cli-probe-label-certificate = گواهی
cli-probe-label-evidence = شواهد
cli-probe-relay-refused = آنچه را بیگانگان بفرستند به جای دیگر نمی‌فرستد
cli-probe-relay-answers = مانند پروکسی پاسخ می‌دهد ({ $forms })؛ چیزی نرسید
cli-probe-relay-proven = رلهٔ باز، ثابت‌شده: توکنی از ما از راه آن رسید ({ $forms })
cli-probe-certificate = برای { $subject } ({ $names })، از { $issuer }، تا { $until }
cli-probe-certificate-own = برای { $subject } ({ $names })، از خودش، تا { $until }
cli-probe-tls-failed = درون آن چیزی دیده نشد: { $reason }
