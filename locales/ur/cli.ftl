# The Urdu words: the command line (help, errors, results of `portolan registry`).

cli-help-usage = استعمال:
# After the program's name: what is asked, or a command.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = کمانڈز
cli-help-arguments = آرگیومنٹس
cli-help-options = آپشنز
cli-help-after =
    ایگزٹ کوڈ: 0 جواب مل گیا؛ 1 کچھ نہیں ملا؛ 2 ان پٹ یا کمانڈ کے کسی حصے کا جواب نہیں دیا جا سکا۔
    جس سروس کا نام کسی کمانڈ جیسا ہو، اس کے لیے: portolan -- NAME

cli-about = اس پورٹ پر کیا ہونا چاہیے، ہر سطر ماخذ کے ساتھ۔
cli-about-registry = خود IANA کی رجسٹری: اپ ڈیٹ، موازنہ، تبدیلیوں کا ریکارڈ، تلاش۔
cli-about-registry-update = تازہ رجسٹری امپورٹ کریں؛ FILE یا URL نہ دیں تو IANA کی اپنی۔
cli-about-registry-diff = رجسٹری B میں کیا مختلف ہے؛ B نہ دیں تو زیرِ استعمال رجسٹری میں۔
cli-about-registry-history = کسی پورٹ یا نام کی ہر تبدیلی، 2013 سے اب تک۔
cli-about-registry-search = ناموں، تفصیلات اور حاملین میں الفاظ تلاش کریں۔
cli-about-registry-ghosts = ان رجسٹریشنز کی فہرست دکھائیں جن کی خود اندراج کے سوا کوئی سند نہیں۔
cli-about-here = دیکھیں کہ اس مشین پر کیا کچھ بائنڈ ہے، اور اس کے پیچھے کون ہے۔
cli-about-watch = جب کوئی پروگرام لسن کرنا شروع کرے، بند کرے یا بدلے تو بتائیں، اور اسے ریکارڈ کریں۔
cli-about-history = کسی پورٹ پر کیا ہوا: کب سے، پہلے وہاں کون تھا، کتنی بار ری اسٹارٹ ہوا۔
cli-about-diff = کیا اب لسن کر رہا ہے جو تب نہیں کر رہا تھا: دو اوقات یا ریکارڈنگز کا موازنہ کریں۔
cli-about-journal = جرنل جسے `portolan watch` رکھتا ہے: اس میں کیا ہے، اس سے ایکسپورٹ، اس میں امپورٹ۔
cli-about-journal-info = بتائیں کہ جرنل میں کیا ہے۔
cli-about-journal-export = جرنل کے اندراجات JSON کی سطروں یا Parquet میں لکھیں۔
cli-about-journal-import = کسی اور جرنل کے اندراجات شامل کریں؛ جو پہلے سے موجود ہوں وہ چھوڑ دیے جاتے ہیں۔
cli-about-journal-prune = جو رکھنے کی حد سے پرانا یا زیادہ ہو، اسے ہٹائیں۔
cli-about-pick = نئی سروس کے لیے نمبر تلاش کریں، یا جانیں کہ کوئی نمبر موزوں ہے یا نہیں۔
cli-about-sources = ماخذ کی فہرست دکھائیں، یا کسی ایک ماخذ کے حقائق۔
cli-about-registry-stats = رجسٹری کے اعداد و شمار دکھائیں۔
cli-about-completions = کسی شیل کے لیے کمپلیشن اسکرپٹ دکھائیں۔
cli-about-man = مینوئل پیج دکھائیں۔

cli-arg-queries = پورٹ (2908، tcp/2908، 2908/udp)، رینج (2900-2910) یا سروس (postgresql)؛ ایک سے زیادہ بھی دے سکتے ہیں؛ یا - دیں تو اسٹینڈرڈ ان پٹ سے فی سطر ایک پڑھا جائے گا
cli-arg-brief = صرف جواب دکھائیں، فی جواب ایک سطر
cli-arg-no-here = اس مشین کو نہ دیکھیں؛ ورنہ ایک پورٹ کے جواب میں یہ بھی ہوتا ہے کہ یہاں اس پر کون لسن کر رہا ہے
cli-arg-json = جواب JSON میں دکھائیں، فی سطر ایک آبجیکٹ؛ یہ --format json کے برابر ہے
cli-arg-format = فارمیٹ: text، json، markdown، tsv یا csv؛ ٹرمینل میں text، پائپ میں tsv
cli-arg-color = رنگ: auto، always یا never
cli-arg-lang = الفاظ کی زبان: { $languages }؛ نہ دیں تو LANGUAGE، LC_ALL، LC_MESSAGES یا LANG سے طے ہوتی ہے
cli-arg-here-queries = صرف یہ: پورٹ، رینج، سروس یا سافٹ ویئر؛ نہ دیں تو سب
cli-arg-here-tcp = صرف TCP
cli-arg-here-udp = صرف UDP
cli-arg-here-all = کنکشن، بائنڈ ساکٹ اور raw ساکٹ بھی
cli-arg-here-exposed = صرف وہ جس تک دوسری مشینیں پہنچ سکتی ہیں: نہ لوپ بیک، نہ وہ جسے فائر وال روکتا ہے
cli-arg-here-process = صرف اس پروسیس کے: اس کا نام، فائل کا نام یا نمبر
cli-arg-here-unit = صرف اس systemd یونٹ کے
cli-arg-here-container = صرف اس کنٹینر کے: نام یا ID کا ابتدائی حصہ
cli-arg-here-netns = نیٹ ورک نیم اسپیسز: all یا own
cli-arg-here-explain = بتائیں کہ پورٹ کیوں کھلا ہے: پہلے پروسیس سے ساکٹ تک
cli-arg-here-only = صرف وہ جن کے بارے میں یہ فیصلہ ہو؛ کئی ہوں تو درمیان میں کوما
cli-arg-here-fail-on = اگر کسی کے بارے میں یہ فیصلہ ہو تو کوڈ 1 کے ساتھ ختم کریں؛ کئی ہوں تو درمیان میں کوما
cli-arg-here-rules = وہ قواعد دکھائیں جن سے فیصلے کیے جاتے ہیں
cli-arg-here-watch = مسلسل دیکھتے رہیں، ہر 2 سیکنڈ یا جتنے آپ کہیں؛ صرف ٹرمینل میں
cli-arg-here-from = اس مشین کے بجائے ریکارڈنگ دکھائیں: جو `portolan here --json` نے یہاں یا کسی اور مشین پر لکھا؛ - دیں تو اسٹینڈرڈ ان پٹ سے پڑھا جائے گا
cli-arg-here-no-bpf = کرنل میں BPF پروگرام لوڈ نہ کریں؛ اس کے بجائے /proc دیکھیں
cli-arg-here-save-policy = جو کچھ اب سن رہا ہے اسے پالیسی کی فائل میں لکھیں؛ موجود فائل کو تازہ کیا جاتا ہے (- اسٹینڈرڈ آؤٹ پٹ کے لیے)
cli-arg-here-check = جو کچھ سن رہا ہے اس کا پالیسی کی فائل سے موازنہ کریں: کچھ نیا، غائب یا مختلف ہو تو ایگزٹ کوڈ 1
cli-arg-here-report = --check کے ساتھ رپورٹ کی شکل: sarif یا junit
cli-arg-here-verify = /proc/net سے بھی سطر بہ سطر موازنہ کریں: سست ہے، مگر وہ پورٹ ڈھونڈ لیتا ہے جو دوسرے ٹولز سے چھپایا گیا ہو
cli-arg-here-verbose = اسٹینڈرڈ ایرر پر بتائیں کہ کن طریقوں نے جواب دیا، اور باقیوں نے کیوں نہیں
cli-arg-watch-queries = صرف ان کے بارے میں بتائیں: پورٹ، رینج، سروس یا سافٹ ویئر؛ ریکارڈ سب کچھ ہوتا ہے
cli-arg-watch-only = صرف ان کے بارے میں بتائیں جن کا یہ فیصلہ ہو، یا پہلے تھا؛ کئی ہوں تو درمیان میں کوما
cli-arg-watch-to = یہاں بھی بتائیں: journald، syslog، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، desktop؛ کئی بار دیا جا سکتا ہے
cli-arg-watch-webhook-secret = وہ فائل جس میں ویب ہکس پر دستخط کا خفیہ کوڈ ہے: whsec_ اور base64
cli-arg-watch-metrics = ایڈریس http://ADDRESS:PORT/metrics پر جواب دیں، Prometheus کے فارمیٹ میں
cli-arg-watch-quiet = اسٹینڈرڈ آؤٹ پٹ پر کچھ نہ لکھیں
cli-arg-watch-once = ایک بار دیکھیں، پچھلی بار سے جو بدلا وہ بتائیں، اور ختم کریں
cli-arg-watch-journal = جرنل کی فائل؛ نہ دیں تو روٹ کے لیے /var/lib/portolan/journal.db، اور دوسروں کے لیے ان کی اپنی
cli-arg-watch-no-journal = کچھ ریکارڈ نہ کریں
cli-arg-watch-keep = اندراجات کتنے دن رکھے جائیں
cli-arg-watch-max-size = جرنل کتنا بڑا ہو سکتا ہے، MiB میں
cli-arg-watch-netns = نیٹ ورک نیم اسپیسز: all یا own
cli-arg-watch-no-bpf = کرنل میں کوئی BPF پروگرام لوڈ نہ کریں؛ اس کے بجائے بار بار دیکھیں
cli-arg-watch-verbose = اسٹینڈرڈ ایرر پر بتائیں کہ تبدیلیاں BPF سے کیوں معلوم نہیں ہوتیں
cli-arg-history-queries = پورٹ، رینج، سروس یا سافٹ ویئر؛ نہ دیں تو جو کچھ پچھلے سات دن میں ہوا
cli-arg-history-since = اس وقت سے: 2026-11-20، 2026-11-20T10:00:00Z، 3d، 2h، yesterday، today، boot؛ UTC میں
cli-arg-history-until = اس وقت تک
cli-arg-history-limit = زیادہ سے زیادہ اتنی تبدیلیاں، سب سے آخری
cli-arg-history-host = جرنل کی کوئی اور مشین، نام سے
cli-arg-history-journal = جرنل کی فائل
cli-arg-diff-from = کوئی وقت (yesterday، 2h، 2026-11-20، boot)، now، یا وہ فائل جو `portolan here --json` نے لکھی
cli-arg-diff-to = وہی کچھ؛ نہ دیں تو now
cli-arg-diff-journal = جرنل کی فائل
cli-arg-journal-info-journal = جرنل کی فائل
cli-arg-journal-export-file = کہاں لکھا جائے؛ نہ دیں تو اسٹینڈرڈ آؤٹ پٹ
cli-arg-journal-export-form = فارمیٹ: jsonl یا parquet؛ نہ دیں تو فائل کے نام سے، اور نام سے معلوم نہ ہو تو jsonl
cli-arg-journal-export-journal = جرنل کی فائل
cli-arg-journal-import-file = جو `portolan journal export` نے لکھا، JSON کی سطریں یا Parquet؛ - دیں تو اسٹینڈرڈ ان پٹ سے پڑھا جائے گا
cli-arg-journal-import-journal = جرنل کی فائل
cli-arg-journal-prune-keep = اندراجات کتنے دن رکھے جائیں
cli-arg-journal-prune-max-size = جرنل کتنا بڑا ہو سکتا ہے، MiB میں
cli-arg-journal-prune-journal = جرنل کی فائل
cli-arg-pick-range = صرف اس رینج کے نمبر
cli-arg-pick-count = کتنے نمبر
cli-arg-pick-udp = نمبر UDP کے لیے؛ نہ دیں تو TCP کے لیے
cli-arg-pick-near = کسی بھی نمبر کے بجائے اس پورٹ کے قریب ترین نمبر
cli-arg-pick-seed = ایک ہی سیڈ سے ہر بار وہی نمبر
cli-arg-pick-check = بتائیں کہ یہ پورٹ موزوں ہے یا نہیں؛ موزوں نہ ہو تو ایگزٹ کوڈ 1
cli-arg-sources-id = کسی ماخذ کی ID
cli-arg-registry-ghosts-range = صرف اس رینج کی رجسٹریشنز
cli-arg-help = مدد دکھائیں
cli-arg-version = ورژن دکھائیں
cli-arg-registry-update-from = رجسٹری جیسے IANA شائع کرتا ہے، XML یا CSV
cli-arg-registry-diff-old = ایک رجسٹری: IANA کی XML یا CSV، یا ہماری ٹیبل فائل
cli-arg-registry-diff-new = دوسری رجسٹری
cli-arg-registry-history-query = پورٹ، رینج یا سروس
cli-arg-registry-search-words = ایک لفظ؛ کئی ہوں تو سب کا ملنا ضروری ہے
cli-arg-completions-shell = شیل: bash، elvish، fish، powershell یا zsh

cli-label-error = خرابی:
cli-label-warning = انتباہ:
cli-label-hint = اشارہ:

cli-error-io = ان پٹ یا آؤٹ پٹ ناکام ہو گیا: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = زبان “{ $language }” کے الفاظ موجود نہیں
cli-hint-languages = ان میں سے ایک چنیں: { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = سطر { $line }، “{ $query }”: { $reason }
cli-error-query-empty = کچھ پوچھا نہیں گیا
cli-error-query-too-long = سوال زیادہ سے زیادہ { $limit } بائٹ کا ہو سکتا ہے
cli-error-query-transport-alone = پروٹوکول کے بعد نہ پورٹ ہے نہ نام
cli-error-query-transport = پورٹ نمبر والا ایسا کوئی پروٹوکول نہیں جس کا نام “{ $transport }” ہو
cli-error-query-number = یہ نہ پورٹ ہے نہ رینج
cli-error-query-too-high = سب سے بڑا پورٹ نمبر 65535 ہے
cli-error-query-backwards = رینج بڑے نمبر سے چھوٹے نمبر کی طرف جا رہی ہے
cli-error-query-encoding = یہ UTF-8 نہیں ہے
cli-error-name = اس نام کی کوئی سروس رجسٹرڈ نہیں
cli-error-name-transport = سروس { $name } رجسٹرڈ ہے، مگر { $transport } پر نہیں
cli-error-source = ایسا کوئی ماخذ نہیں جس کی ID “{ $id }” ہو
cli-hint-sources = پوری فہرست کے لیے: `portolan sources`
cli-error-history = “{ $query }” کے بارے میں کچھ معلوم نہیں
cli-error-search = “{ $words }” کے لیے کچھ نہیں ملا
cli-hint-ports = پورٹ نمبر 0 سے 65535 تک ہوتے ہیں
cli-hint-forms = یوں پوچھیں: 2908، tcp/2908، 2900-2910 یا postgresql
cli-hint-transports = پروٹوکول یہ ہیں: tcp، udp، sctp اور dccp
cli-hint-names = کہیں آپ کا مطلب یہ تو نہیں: { $names }؟
cli-hint-name-transport = یہ کہاں رجسٹرڈ ہے، اس کے لیے: `portolan { $name }`
cli-hint-search = تفصیلات میں بھی تلاش کے لیے: `portolan registry search WORD`

cli-error-usage = آرگیومنٹس درست نہیں: { $reason }
cli-error-usage-unknown = نامعلوم آرگیومنٹ { $argument }
cli-error-usage-value = آرگیومنٹ { $argument } کی ویلیو “{ $value }” نہیں ہو سکتی
cli-error-usage-no-value = آرگیومنٹ { $argument } کے ساتھ ویلیو ضروری ہے
cli-error-usage-missing = آرگیومنٹ { $argument } نہیں دیا گیا
cli-error-usage-conflict = آرگیومنٹ { $argument } اور { $other } ایک ساتھ نہیں دیے جا سکتے
cli-error-usage-query-and-command = سوال اور کمانڈ ایک ساتھ نہیں دیے جا سکتے
cli-hint-command-name = کمانڈ کے ہم نام سروس کے لیے: portolan -- NAME
cli-hint-help = پوری فہرست کے لیے: `portolan --help`
cli-hint-values = ان میں سے ایک چنیں: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = یہ رجسٹری کی ٹیبل فائل نہیں ہے
cli-error-table-format = اس ٹیبل فائل کا فارمیٹ { $format } ہے، جسے یہ ورژن نہیں پڑھتا
cli-error-table-truncated = ٹیبل فائل ادھوری ہے
cli-error-table-damaged = ٹیبل فائل خراب ہے: اس کا چیک سم میل نہیں کھاتا
cli-hint-damaged-table = اب { $date } کی رجسٹری استعمال ہو رہی ہے جو پروگرام کے ساتھ آتی ہے؛ نئی ٹیبل فائل لکھنے کے لیے: `portolan registry update`

cli-error-import = { $file }، سطر { $line }: { $reason }
cli-error-import-empty = فائل خالی ہے
cli-error-import-truncated = فائل ادھوری ہے
cli-error-import-too-large = فائل 64 MiB سے بڑی ہے
cli-error-import-too-long = کوئی خانہ 32 KiB سے لمبا ہے، یا اندراجات دس لاکھ سے زیادہ ہیں
cli-error-import-other = یہ IANA کی پورٹ رجسٹری نہیں ہے
cli-error-import-no-records = اس میں کوئی اندراج نہیں
cli-error-import-malformed = { $reason }
cli-error-import-value = خانے { $field } کی ویلیو “{ $value }” نہیں ہو سکتی
cli-hint-import = کچھ نہیں بدلا گیا؛ IANA کی رجسٹری یہاں ہے: https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = سسٹم نے اس یوزر کے ڈیٹا کے لیے کوئی فولڈر نہیں بتایا
cli-error-update-older = فائل کی رجسٹری { $new } کی ہے، جو { $current } کی زیرِ استعمال رجسٹری سے پرانی ہے
cli-error-update-too-few = فائل میں { $new } اندراجات ہیں اور زیرِ استعمال رجسٹری میں { $current }: لگتا ہے فائل ادھوری ہے
cli-error-update-too-large = رجسٹری اتنی بڑی ہے کہ ٹیبل فائل میں نہیں سما سکتی
cli-hint-update-older = کچھ نہیں بدلا گیا؛ پروگرام کے ساتھ آنے والی رجسٹری پر واپس جانے کے لیے یہ فائل ہٹائیں: { $file }
cli-hint-update-too-few = کچھ نہیں بدلا گیا؛ فائل دوبارہ ڈاؤن لوڈ کریں
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = سرور کا جواب: { $status }
cli-error-fetch-no-certificates = سسٹم میں ایسا کوئی سرٹیفکیٹ نہیں جس پر اعتماد کیا جا سکے
cli-error-fetch-plain = { $address }: صرف https والے ایڈریس سے ڈاؤن لوڈ کیا جاتا ہے
cli-hint-fetch = کچھ نہیں بدلا گیا؛ کسی اور طریقے سے ڈاؤن لوڈ کی ہوئی فائل یوں امپورٹ ہو سکتی ہے: `portolan registry update FILE`
cli-update-current = { $date } کی رجسٹری ہی تازہ ترین ہے؛ کچھ نہیں بدلا گیا۔
cli-update-done = { $changes ->
    [0] اب { $to } کی رجسٹری استعمال میں ہے، { $rows } اندراجات؛ { $from } کی رجسٹری سے کوئی اندراج مختلف نہیں۔
    [one] اب { $to } کی رجسٹری استعمال میں ہے، { $rows } اندراجات؛ { $from } کے بعد سے { $changes } تبدیلی۔
   *[other] اب { $to } کی رجسٹری استعمال میں ہے، { $rows } اندراجات؛ { $from } کے بعد سے { $changes } تبدیلیاں۔
}
cli-diff-summary = { $old } سے { $new } تک: { $added } شامل کیے گئے، { $removed } ہٹائے گئے، { $changed } بدلے گئے۔
cli-history-summary = برائے { $query }: { $changes ->
    [0] کوئی تبدیلی نہیں
    [one] { $changes } تبدیلی
   *[other] { $changes } تبدیلیاں
}، رجسٹری کے { $snapshots } سنیپ شاٹس میں، { $first } سے { $last } تک۔

cli-error-observe-sockets = کرنل کی ساکٹس کی فہرست نہیں پڑھی جا سکی: { $reason }
cli-error-observe-system = اس سسٹم کی سہولت موجود نہیں
cli-hint-observe-system = اس سسٹم کی اپنی کمانڈز کے لیے: `portolan PORT`
cli-error-watch-terminal = آپشن --watch کے لیے ٹرمینل ضروری ہے
cli-hint-watch-terminal = یہی سب ایک بار دیکھنے کے لیے --watch نہ دیں
cli-error-recorded-too-large = یہ { $limit } سے بڑا ہے
cli-error-recorded-truncated = سطر { $line }، کالم { $column } پر JSON ادھورا رہ جاتا ہے
cli-error-recorded-malformed = یہ ریکارڈنگ کا JSON نہیں ہے: { $reason }
cli-error-recorded-kind = یہ “{ $kind }” قسم کا JSON ہے، “here” قسم کا نہیں
cli-error-recorded-other = یہ JSON ہے، مگر کسی ریکارڈنگ کا نہیں
cli-error-recorded-schema = اس کے اسکیما کا ورژن { $schema } ہے؛ یہ پروگرام { $known } پڑھتا ہے
cli-error-recorded-word = جگہ { $place }: “{ $word }” یہاں معلوم نہیں
cli-error-recorded-index = جگہ { $place }: فہرست میں نمبر { $index } موجود نہیں
cli-error-recorded-missing = یہ موجود نہیں: { $place }
cli-error-recorded-twice = پروسیس { $pid } فہرست میں دو بار ہے
cli-hint-recorded = ریکارڈنگ بنانے کے لیے: `portolan here --json > FILE`
cli-hint-recorded-schema = Portolan کے جس ورژن نے اسے بنایا، وہی اسے پڑھ سکتا ہے
cli-hint-recorded-word = ریکارڈنگ خراب ہے، یا Portolan کے کسی نئے ورژن نے بنائی ہے
cli-error-policy = { $file }، سطر { $line }، کالم { $column }: { $reason }
cli-hint-policy = نہ کچھ بدلا گیا نہ موازنہ ہوا؛ docs/policy.md میں اس فائل کا بیان ہے
cli-policy-saved = { $file }: { $count } اندراج لکھے گئے۔
cli-policy-rewritten = { $file }: { $new } شامل، { $gone } ہٹائے گئے، { $different } بدلے گئے، { $kept } جوں کے توں۔
cli-policy-suspicious = { $count } اندراج میں خرابی کی علامت ہے: اندراج کا why اسے بتاتا ہے؛ صرف وہی رکھیں جس کا ہونا مقصود ہے
cli-policy-check-suspicious = { $count } اندراج میں خرابی کی علامت ہے، پالیسی کچھ بھی کہے: portolan here --only suspicious
cli-policy-unseen = سب کچھ نظر نہیں آیا، اس لیے پالیسی میں کچھ رہ سکتا ہے:
cli-here-nothing = یہاں کوئی پروگرام لسن نہیں کر رہا۔
cli-here-no-match = یہاں اس سے مطابقت رکھنے والا کچھ نہیں۔
cli-here-nothing-on = یہاں { $query } پر کوئی پروگرام لسن نہیں کر رہا۔
cli-here-nothing-on-answer = یہاں { $query } پر کوئی پروگرام لسن نہیں کر رہا۔ { $answer }
cli-here-layers = ساکٹس: { $sockets }۔ حامل پروسیس: { $owners }۔
cli-here-layer-none = کوئی نہیں
cli-here-bpf-refused = کوئی BPF پروگرام نہیں: { $reason }۔
cli-here-recorded = یہ { $observed } کی ریکارڈنگ ہے، اس مشین کی موجودہ حالت نہیں۔
cli-here-recorded-sometime = یہ ایسی ریکارڈنگ ہے جس کا وقت درج نہیں، اس مشین کی موجودہ حالت نہیں۔
cli-here-recorded-narrowed = اس میں صرف وہی ہے جو اسے بناتے وقت پوچھا گیا تھا: جو اس میں نہیں، وہ وہاں ہو سکتا تھا۔
cli-here-recorded-open = اس میں کنکشن نہیں ہیں: اسے --all کے بغیر بنایا گیا تھا۔
cli-here-recorded-own = اس میں ایک ہی نیٹ ورک نیم اسپیس ہے: اسے --netns own کے ساتھ بنایا گیا تھا۔

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q بند  p وقفہ  t TCP  u UDP  e صرف باہر والے  / فلٹر  r ابھی دیکھیں  ↑↓ PgUp PgDn اوپر نیچے
cli-watch-paused = وقفہ
cli-watch-new = نیا
cli-watch-closed = بند ہوا
cli-watch-filter = فلٹر: { $text }
cli-watch-tcp-off = TCP بند
cli-watch-udp-off = UDP بند
cli-watch-exposed = صرف باہر والے

cli-ghosts-summary = { $count ->
    [one] { $count } رجسٹریشن صرف نام کی ہے
   *[other] { $count } رجسٹریشنز صرف نام کی ہیں
}: نہ کسی دستاویز کا حوالہ، نہ کوئی سافٹ ویئر، نہ کسی فہرست میں ذکر۔
cli-pick-too-few = رینج { $range } میں صرف { $count ->
    [one] { $count } نمبر موزوں ہے
   *[other] { $count } نمبر موزوں ہیں
}
cli-sources-facts = حقائق: { $count }

cli-stats-registry = { $date } کی IANA رجسٹری
cli-stats-rows = { $count } اندراجات
cli-stats-names = سروسز کے { $count } نام
cli-stats-names-without-port = { $count } اندراجات جن میں نام ہے مگر پورٹ نہیں
cli-stats-tcp-names = { $count } اندراجات جن میں نام اور TCP پورٹ ہے
cli-stats-udp-names = { $count } اندراجات جن میں نام اور UDP پورٹ ہے
cli-stats-sctp-names = { $count } اندراجات جن میں نام اور SCTP پورٹ ہے
cli-stats-dccp-names = { $count } اندراجات جن میں نام اور DCCP پورٹ ہے
cli-stats-tcp-ports-assigned = 49152 سے کم نمبر کے TCP پورٹ: { $count } مختص
cli-stats-tcp-ports-reserved = 49152 سے کم نمبر کے TCP پورٹ: { $count } محفوظ
cli-stats-tcp-ports-unassigned = 49152 سے کم نمبر کے TCP پورٹ: { $count } غیر مختص
cli-stats-tcp-ports-without-row = 49152 سے کم نمبر کے TCP پورٹ: { $count } بغیر اندراج
cli-stats-udp-ports-assigned = 49152 سے کم نمبر کے UDP پورٹ: { $count } مختص
cli-stats-udp-ports-reserved = 49152 سے کم نمبر کے UDP پورٹ: { $count } محفوظ
cli-stats-udp-ports-unassigned = 49152 سے کم نمبر کے UDP پورٹ: { $count } غیر مختص
cli-stats-udp-ports-without-row = 49152 سے کم نمبر کے UDP پورٹ: { $count } بغیر اندراج
cli-stats-references = نام والے { $count } اندراجات جن میں کسی دستاویز کا حوالہ ہے
cli-stats-unauthorised = { $count } اندراجات جن میں بلا اجازت استعمال کی اطلاع ہے
cli-stats-holders = { $count } حاملین
cli-stats-snapshots = ریکارڈ میں { $count } سنیپ شاٹس
cli-stats-changes = ریکارڈ میں { $count } تبدیلیاں

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] لسن کرنے والے { $count } ساکٹ کی نگرانی ہو رہی ہے
   *[other] لسن کرنے والے { $count } ساکٹس کی نگرانی ہو رہی ہے
}، { $how }۔
cli-watch-by-events = کرنل کے واقعات کے ذریعے
cli-watch-by-closes = بار بار دیکھ کر؛ ساکٹ بند ہونے کی خبر کرنل دیتا ہے
cli-watch-by-polling = بار بار دیکھ کر
cli-watch-journal = ریکارڈ کی فائل: { $file }۔
cli-watch-no-journal = کچھ ریکارڈ نہیں ہو رہا۔
cli-watch-unrecorded = جو کچھ ہوتا ہے وہ ریکارڈ نہیں ہو رہا: { $reason }
cli-watch-recorded = جو کچھ ہوتا ہے وہ پھر سے ریکارڈ ہو رہا ہے۔
cli-watch-blind = مشین کو نہیں دیکھا جا سکا: { $reason }
cli-watch-more = { $count ->
    [one] اور مزید { $count } تبدیلی
   *[other] اور مزید { $count } تبدیلیاں
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = ایڈریس { $address } تک رسائی نہیں ہو سکی: { $reason }
cli-sink-exchange = ایڈریس { $address } نے اسے قبول نہیں کیا: { $reason }
cli-sink-busy = ایڈریس { $address } کا جواب: { $status }؛ دوبارہ کوشش ہو گی
cli-sink-refused = ایڈریس { $address } کا جواب: { $status }؛ دوبارہ کوشش نہیں ہو گی
cli-sink-run = پروگرام { $program } نہیں چلایا جا سکا: { $reason }
cli-sink-ended-status = پروگرام { $program } ایگزٹ کوڈ { $status } کے ساتھ ختم ہوا
cli-sink-ended-signal = پروگرام { $program } ایک سگنل سے ختم کیا گیا
cli-sink-ended-time = پروگرام { $program } نے بہت دیر لگائی اور اسے ختم کر دیا گیا
cli-sink-full = { $count ->
    [one] { $count } تبدیلی کے لیے جگہ نہ تھی، وہ چھوڑ دی گئی
   *[other] { $count } تبدیلیوں کے لیے جگہ نہ تھی، وہ چھوڑ دی گئیں
}
cli-sink-spool-in-use = یہ فائل ایک اور watch کے استعمال میں ہے: { $file }
cli-sink-spool = فائل { $file } نہیں لکھی جا سکی: { $reason }
cli-sink-spool-full = { $count ->
    [one] ڈسک پر مقررہ جگہ بھر چکی ہے: سب سے پرانی تبدیلی چھوڑ دی گئی
   *[other] ڈسک پر مقررہ جگہ بھر چکی ہے: سب سے پرانی { $count } تبدیلیاں چھوڑ دی گئیں
}
cli-sink-certificates = اس سسٹم میں دوسری طرف کو جانچنے کے لیے کوئی سرٹیفکیٹ نہیں
cli-sink-listen = ایڈریس { $address } پر لسن نہیں کیا جا سکا: { $reason }
cli-sink-thread = کوئی تھریڈ شروع نہیں کیا جا سکا: { $reason }
cli-error-sink = اطلاع کی کوئی منزل ایسی نہیں: { $value }
cli-error-sink-server = یہ syslog کا سرور نہیں: { $value }
cli-error-sink-path = یہ روٹ فولڈر سے شروع ہونے والا پاتھ نہیں: { $value }
cli-error-sink-list = یہ اسٹرنگز کی JSON فہرست نہیں: { $value }
cli-error-sink-url = ویب ہک کا ایڈریس نہ http کا ہے نہ https کا
cli-error-sink-system = یہ اس سسٹم پر دستیاب نہیں: { $value }
cli-hint-sink = اطلاع کی منزلیں یہ ہیں: journald، syslog، syslog:unix:/PATH، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، command:["/PROGRAM","ARGUMENT"] اور desktop
cli-error-secret = فائل { $file } میں ویب ہک کا خفیہ کوڈ استعمال نہیں ہو سکتا: { $reason }
cli-secret-read = اسے پڑھا نہیں جا سکا ({ $reason })
cli-secret-exposed = دوسرے اس فائل کو پڑھ سکتے ہیں
cli-secret-base64 = جو whsec_ کے بعد ہے وہ base64 نہیں
cli-secret-length = یہ { $count } بائٹ کا ہے، اور 24 سے 64 بائٹ کا ہونا چاہیے
cli-secret-lines = ایک سے چار سطریں ہونی چاہییں
cli-error-watch-changes = تبدیلیاں اب نہیں پڑھی جا سکتیں: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = جرنل: { $file }
cli-journal-records = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}
cli-journal-standing = { $count ->
    [one] ریکارڈ کے مطابق { $count } ساکٹ کھلا ہے
   *[other] ریکارڈ کے مطابق { $count } ساکٹس کھلے ہیں
}
cli-journal-bytes = ڈسک پر { $count } KiB
cli-journal-span = { $first } سے { $last } تک
cli-journal-hosts = مشینیں: { $hosts }
cli-journal-imported = شامل کیے گئے: { $written }۔ پہلے سے موجود: { $known }۔ رد کیے گئے: { $refused }۔
cli-journal-refused = سطر { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } اندراج ہٹایا گیا۔
   *[other] { $count } اندراجات ہٹائے گئے۔
}
cli-history-nothing = اس عرصے کا کچھ ریکارڈ نہیں۔
cli-history-nothing-on = پورٹ یا نام { $query } کا کچھ ریکارڈ نہیں۔
cli-error-history-host = ایسی کسی مشین کا کچھ ریکارڈ نہیں جس کا نام { $host } ہو
cli-hint-history-host = مشینوں کے ناموں کے لیے: `portolan journal info`
cli-diff-nothing = کوئی فرق نہیں۔
cli-diff-unwatched = { $time } پر کوئی نگرانی نہیں ہو رہی تھی: یہاں { $last } کی حالت دکھائی گئی ہے۔
cli-error-diff-side = یہ نہ کوئی وقت ہے نہ کوئی موجود فائل: { $side }
cli-hint-diff-side = وقت یوں دیں: now، yesterday، today، boot، 2h، 3d یا 2026-11-20T10:00:00Z؛ فائل وہ ہے جو `portolan here --json` نے لکھی ہو
cli-error-diff-before = نہ { $time } کا کچھ ریکارڈ ہے، نہ اس سے پہلے کا
cli-hint-diff-before = ریکارڈ کب سے ہے، اس کے لیے: `portolan journal info`
cli-error-time = یہ کوئی وقت نہیں: { $time }
cli-hint-time = وقت یوں دیں: 2026-11-20، 2026-11-20T10:00:00Z، 2h، 3d، 1w، yesterday، today، boot یا now؛ UTC میں
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = جرنل کے لیے کوئی فولڈر نہیں
cli-hint-journal-nowhere = اس کی فائل --journal سے بتائیں
cli-hint-journal-none = جرنل `portolan watch` بناتا ہے؛ دوسری فائل کے لیے --journal
cli-journal-not-there = کوئی جرنل موجود نہیں
cli-journal-newer = اسے Portolan کے کسی نئے ورژن نے لکھا: اس کا فارمیٹ { $found } ہے، اور یہ ورژن { $known } جانتا ہے
cli-journal-older = اسے Portolan کے کسی پرانے ورژن نے لکھا: اپ ڈیٹ کرنے کے لیے `portolan watch --once`
cli-journal-not-one = یہ فائل Portolan کا جرنل نہیں ({ $reason })
cli-journal-damaged = فائل خراب ہے ({ $reason })
cli-journal-unsafe = دوسرے اسے بدل سکتے ہیں ({ $reason })
cli-journal-full = ڈسک بھر چکی ہے
cli-journal-unwritable = اس میں لکھا نہیں جا سکتا ({ $reason })
cli-journal-busy = ایک اور پروسیس اس میں لکھ رہا ہے
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = ہر پورٹ کا ایک صفحہ براؤزر کو پیش کریں۔
cli-about-feedback = دکھائیں کہ قارئین نے صفحات کے بارے میں کیا کہا۔
cli-arg-serve-listen = پتہ اور پورٹ جس پر لسن کرنا ہے؛ 127.0.0.1 تک صرف یہی مشین پہنچتی ہے
cli-arg-serve-address = وہ پتہ جس سے قارئین پہنچتے ہیں، مثلاً https://ports.example
cli-arg-serve-share-this-machine = سرور تک پہنچنے والے ہر شخص کو دکھائیں کہ اس مشین پر کیا لسن کر رہا ہے
cli-arg-serve-database = قارئین کی رائے کہاں رکھی جائے: SQLite کی فائل، یا postgres://…
cli-arg-serve-log = لاگ کے لیے کم سے کم اہمیت: error, warn, info, debug
cli-arg-feedback-page = صرف یہ صفحہ، مثلاً port/2908
cli-arg-feedback-of = صرف اس زبان میں
cli-arg-feedback-days = صرف پچھلے اتنے دنوں کی
cli-arg-feedback-tally = اس کے بجائے ہر صفحے اور زبان کے جواب گنیں
cli-arg-feedback-database = کہاں رکھی ہے: SQLite کی فائل، یا postgres://…
cli-serve-started = صفحات { $address } پر ہیں؛ Ctrl-C سے بند کریں۔
cli-error-listen = { $address } پر لسن نہیں ہو سکتا: { $reason }
cli-hint-listen = دوسرا پورٹ --listen 127.0.0.1:PORT سے دیں۔
cli-error-address = “{ $address }” قارئین کے لیے پتہ نہیں
cli-hint-address = پتہ http:// یا https:// اور میزبان کا نام ہے، ضرورت ہو تو پورٹ کے ساتھ؛ نہ راستہ، نہ آخر میں سلیش۔
cli-error-start = سرور شروع نہیں ہو سکا: { $reason }
cli-error-database = ڈیٹابیس استعمال نہیں ہو سکا: { $reason }
cli-hint-database = دوسرا ڈیٹابیس --database FILE یا --database postgres://USER@HOST/NAME سے دیں۔
cli-about-export = صفحات کو فائلوں کے طور پر لکھیں، کسی بھی سرور کے لیے یا سرور کے بغیر۔
cli-arg-export-folder = فولڈر؛ یہ بنایا جاتا ہے، یا پچھلے ایکسپورٹ کا بنایا ہوا ہے
cli-arg-export-languages = ان زبانوں میں، کاما سے الگ، یا سب کے لیے `all`؛ نہ دیں تو صرف پڑھنے والے کی زبان میں
cli-arg-export-ports = سب پورٹس کے صفحات، یا صرف ان کے جن کے بارے میں معلومات ہیں: all, documented
cli-arg-export-address = فائلیں کس پتے پر ملیں گی، مثلاً https://ports.example: معیاری لنکس اور سائٹ کے نقشے کے لیے
cli-arg-export-no-gzip = ہر فائل کی کمپریس شدہ نقل کے بغیر
cli-export-done = { $written ->
    [one] { $written } صفحہ
   *[other] { $written } صفحات
} { $folder } میں لکھے گئے؛ { $kept } پہلے سے موجود تھے۔
cli-error-export-folder = { $folder } میں ایسی فائلیں ہیں جو ایکسپورٹ کی نہیں
cli-hint-export-folder = خالی فولڈر کا نام دیں، یا ایسے کا جو موجود نہ ہو۔
cli-error-export-write = { $file } نہیں لکھی جا سکی: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = سروس سے اس کی پہچان پوچھیں: پروٹوکول، سافٹ ویئر، TLS، اوپن ریلے، اور یہ کہ اس کی جگہ وہیں ہے یا نہیں۔
cli-about-scan = اپنے ہوسٹس کے اوپن پورٹ تلاش کریں، اور ہر ایک سے پوچھیں کہ کس پروٹوکول میں بات ہوتی ہے۔
cli-arg-probe-targets = کس سے پوچھا جائے: HOST:PORT، udp/HOST:PORT یا URL؛ ایک سے زیادہ بھی دے سکتے ہیں؛ یا - دیں تو اسٹینڈرڈ ان پٹ سے فی سطر ایک پڑھا جائے گا
cli-arg-probe-udp = جس ہدف میں پروٹوکول نہ دیا گیا ہو، اس سے UDP پر پوچھیں
cli-arg-probe-intensity = کتنا پوچھا جائے: 0 پر صرف سنا جاتا ہے، 1 پر وہ پوچھا جاتا ہے جس کا نمبر سے امکان ہو، 9 پر سب کچھ
cli-arg-probe-timeout = خاموش سروس کا کتنے سیکنڈ انتظار کیا جائے
cli-arg-probe-rate = ایک سیکنڈ میں اس سے زیادہ کنکشن شروع نہ کریں
cli-arg-probe-at-once = ایک ہی وقت میں اتنے اینڈ پوائنٹس سے پوچھیں؛ کم سے، اگر اس پروسیس کو اتنے کھولنے کی اجازت نہ ہو
cli-arg-probe-industrial = کنٹرول ڈیوائسز سے بھی پوچھیں، صرف ان کی شناخت اور کچھ نہیں
cli-arg-probe-canary = ریلے کو اس پورٹ پر لسن کر کے ثابت کریں، جس تک سروس اس ایڈریس سے پہنچتی ہے؛ نہ دیں تو صرف قریب کی سروسز آزمائی جاتی ہیں
cli-arg-scan-targets = ہوسٹ، ایڈریس، 10.0.0.0/24 جیسا بلاک، یا ایسی فائل جس میں فی سطر ایک ہو
cli-arg-scan-ports = پورٹ: نمبر اور رینج، درمیان میں کوما؛ top (جن پر سروس کا امکان ہے) یا named (جن کا رجسٹری میں نام ہے)
cli-arg-scan-exclude = وہ ہوسٹ اور بلاک جنہیں چھوڑنا ہے؛ کئی ہوں تو درمیان میں کوما
cli-arg-scan-resume = کام کہاں تک پہنچا، اسے اس فائل میں رکھیں، اور وہیں سے آگے بڑھیں
cli-arg-scan-i-own-this = تصدیق کریں کہ ان پبلک ایڈریسز کو اسکین کرنا آپ کا حق ہے
cli-arg-scan-connect = ہر پورٹ سے کنکٹ کریں، چاہے تیز تر طریقوں کی اجازت ہو
cli-arg-scan-no-probe = اوپن پورٹ کی فہرست دکھائیں، اور کچھ نہ پوچھیں
cli-arg-scan-intensity = کتنا پوچھا جائے: 0 پر صرف سنا جاتا ہے، 1 پر وہ پوچھا جاتا ہے جس کا نمبر سے امکان ہو، 9 پر سب کچھ
cli-arg-scan-timeout = خاموش پورٹ یا سروس کا کتنے سیکنڈ انتظار کیا جائے
cli-arg-scan-rate = ایک سیکنڈ میں اس سے زیادہ کنکشن شروع نہ کریں
cli-arg-scan-at-once = ایک ہی وقت میں اتنے اینڈ پوائنٹس سے پوچھیں؛ کم سے، اگر اس پروسیس کو اتنے کھولنے کی اجازت نہ ہو
cli-arg-scan-industrial = کنٹرول ڈیوائسز سے بھی پوچھیں، صرف ان کی شناخت اور کچھ نہیں
cli-arg-scan-canary = ریلے کو اس پورٹ پر لسن کر کے ثابت کریں، جس تک سروس اس ایڈریس سے پہنچتی ہے
cli-arg-here-probe = لسن کرنے والے ہر پروگرام سے پوچھیں کہ وہ کس پروٹوکول میں بات کرتا ہے، اسی کے ایڈریس پر اور اسی کی نیٹ ورک نیم اسپیس میں

cli-error-probe-target = “{ $target }” کوئی ہدف نہیں
cli-error-probe-port = “{ $target }” میں 1 سے 65535 تک کا کوئی پورٹ نہیں
cli-error-probe-no-port = “{ $target }” میں پورٹ نہیں دیا گیا
cli-error-probe-scheme = “{ $target }” کی سروس نامعلوم ہے
cli-error-probe-transport = “{ $target }”: صرف TCP اور UDP کی سروسز سے پوچھا جا سکتا ہے
cli-error-probe-resolve = { $target }: اس نام کا کوئی ایڈریس نہیں: { $reason }
cli-hint-probe-target = یوں دیں: 127.0.0.1:22، [::1]:22، udp/127.0.0.1:53، https://example.org
cli-error-scan-public = ایڈریس { $address } پبلک ہے
cli-hint-scan-public = وہی اسکین کریں جو آپ کا ہے؛ اس کی تصدیق کے لیے --i-own-this
cli-error-scan-empty = اسکین کرنے کو کچھ نہیں
cli-error-scan-too-many = اینڈ پوائنٹس بہت زیادہ ہیں: { $count }؛ حد { $limit } ہے
cli-error-scan-ports = “{ $ports }” نہ پورٹ ہے، نہ رینج، نہ پورٹس کی فہرست
cli-hint-scan-ports = یوں دیں: 22,80,8000-8100، top یا named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = ہوسٹ، ایڈریس، 10.0.0.0/24 جیسا بلاک، یا ایسی فائل جس میں فی سطر ایک ہو
cli-error-scan-resume = آپشن --resume کی فائل کسی اور اسکین کی ہے
cli-hint-scan-resume = وہی ہوسٹ اور پورٹ دیں، یا کوئی اور فائل
cli-scan-plan-syn = اسکین ہو رہا ہے: TCP پورٹس کی تعداد { $ports }، ہوسٹس کی تعداد { $hosts }، SYN سیگمنٹس سے
cli-scan-plan-connect = اسکین ہو رہا ہے: TCP پورٹس کی تعداد { $ports }، ہوسٹس کی تعداد { $hosts }، کنکٹ کر کے
cli-scan-plan-rate = فی سیکنڈ زیادہ سے زیادہ: { $rate }

cli-probe-speaks = ہدف { $target } پروٹوکول { $protocol } میں بات کرتا ہے ({ $time } ms)۔
cli-probe-speaks-product = ہدف { $target } پروٹوکول { $protocol } میں بات کرتا ہے: { $product } ({ $time } ms)۔
cli-probe-may-speak = ہدف { $target } شاید پروٹوکول { $protocol } میں بات کرتا ہے ({ $time } ms)۔
cli-probe-may-speak-product = ہدف { $target } شاید پروٹوکول { $protocol } میں بات کرتا ہے: { $product } ({ $time } ms)۔
cli-probe-unknown = ہدف { $target } کھلا ہے، مگر کوئی معلوم بات نہیں کہی ({ $time } ms)۔
cli-probe-never-asked = ہدف { $target } کھلا ہے، مگر اس سے پوچھا نہیں جاتا: اس نمبر پر جو کچھ بھیجا جائے وہ کاغذ پر چھپ سکتا ہے ({ $time } ms)۔
cli-probe-closed = ہدف { $target } بند ہے ({ $time } ms)۔
cli-probe-silent = ہدف { $target } نے جواب نہیں دیا ({ $time } ms)۔
cli-probe-unreachable = ہدف { $target } تک رسائی نہیں ہو سکی ({ $time } ms)۔
cli-probe-failed = ہدف { $target } سے یہاں سے پوچھا نہیں جا سکا ({ $time } ms)۔
cli-probe-label-relay = ریلے
cli-probe-label-verdict = فیصلہ
cli-probe-label-because = وجہ
cli-probe-label-tls = TLS
cli-probe-label-certificate = سرٹیفکیٹ
cli-probe-label-evidence = شواہد
cli-probe-relay-refused = اجنبیوں کا بھیجا ہوا آگے نہیں پہنچاتا
cli-probe-relay-answers = پراکسی کی طرح جواب دیتا ہے ({ $forms })؛ کچھ پہنچا نہیں
cli-probe-relay-proven = اوپن ریلے، ثابت شدہ: ہمارا ایک ٹوکن اس کے ذریعے پہنچ گیا ({ $forms })
cli-probe-certificate = برائے { $subject } ({ $names })، جاری کنندہ { $issuer }، { $until } تک
cli-probe-certificate-own = برائے { $subject } ({ $names })، خود جاری کردہ، { $until } تک
cli-probe-tls-failed = اندر کچھ نظر نہیں آیا: { $reason }
