# The Arabic words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = الاستعمال:
# After the program's name: what is asked, or a command.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = الأوامر
cli-help-arguments = المعاملات
cli-help-options = الخيارات
cli-help-after =
    رموز الخروج: 0 أُجيب؛ 1 لم يُعثر على شيء؛ 2 تعذرت الإجابة عن جزء من المدخلات أو عن الأمر.
    لخدمة يطابق اسمها اسم أمر: portolan -- NAME

cli-about = ما ينبغي أن يكون على هذا المنفذ، ووراء كل سطر مصدر.
cli-about-registry = سجل IANA نفسه: تحديثه، ومقارنته، والنظر في ماضيه، والبحث فيه.
cli-about-registry-update = استيراد سجل أحدث؛ بلا FILE أو URL يُستورد سجل IANA نفسه.
cli-about-registry-diff = ما يختلف في السجل B؛ بلا B يُقارن بالسجل المستخدم.
cli-about-registry-history = كل تغيير في منفذ أو اسم منذ 2013.
cli-about-registry-search = البحث عن كلمات في الأسماء والأوصاف وأصحاب التخصيص.
cli-about-registry-ghosts = سرد التسجيلات التي لا سند لها غير صفها.
cli-about-here = إظهار المرتبط بالمنافذ على هذا الجهاز، ومن وراءه.
cli-about-watch = الإبلاغ حين يبدأ شيء في الاستماع أو يتوقف أو يتغير، وتسجيل ذلك.
cli-about-history = ما جرى على منفذ: منذ متى، ومن كان هناك قبلًا، وكم مرة أُعيد التشغيل.
cli-about-diff = ما يستمع الآن ولم يكن يستمع حينها: مقارنة وقتين أو تسجيلين ملتقطين.
cli-about-journal = ما يقيده `portolan watch` في اليومية: محتواها، والإخراج منها، والإدخال إليها.
cli-about-journal-info = بيان ما في اليومية.
cli-about-journal-export = كتابة قيود اليومية أسطر JSON أو بصيغة Parquet.
cli-about-journal-import = إدخال قيود يومية أخرى؛ وما كان موجودًا يُترك.
cli-about-journal-prune = إزالة ما هو أقدم أو أكثر مما يُراد الاحتفاظ به.
cli-about-pick = العثور على رقم لخدمة جديدة، أو بيان هل رقم ما مناسب.
cli-about-sources = طباعة قائمة المصادر، أو حقائق مصدر واحد.
cli-about-registry-stats = إحصاء ما في السجل.
cli-about-completions = طباعة تعريف الإكمال التلقائي لصدفة.
cli-about-man = طباعة صفحة الدليل.

cli-arg-queries = منفذ (2908، tcp/2908، 2908/udp)، أو نطاق (2900-2910)، أو خدمة (postgresql)؛ واحد أو أكثر؛ أو - للقراءة من الدخل القياسي، استعلام في كل سطر
cli-arg-brief = طباعة الإجابة وحدها، سطر لكل منها
cli-arg-no-here = عدم فحص هذا الجهاز؛ وإلا فإجابة المنفذ الواحد تذكر ما يستمع عليه هنا
cli-arg-json = طباعة JSON، كائن في كل سطر؛ يعادل --format json
cli-arg-format = أحد text أو json أو markdown أو tsv أو csv؛ في الطرفية text، وفي الأنبوب tsv
cli-arg-color = أحد auto أو always أو never
cli-arg-lang = لغة النصوص: { $languages }؛ وإلا فبحسب LANGUAGE أو LC_ALL أو LC_MESSAGES أو LANG
cli-arg-here-queries = هذه فقط: منفذ أو نطاق أو خدمة أو برنامج؛ وبدونها الكل
cli-arg-here-tcp = TCP فقط
cli-arg-here-udp = UDP فقط
cli-arg-here-all = الاتصالات والمقابس المرتبطة والمقابس الخام أيضًا
cli-arg-here-exposed = ما قد تصل إليه أجهزة أخرى فقط: لا شيء على loopback، ولا شيء يسقطه جدار الحماية
cli-arg-here-process = ما لهذه العملية فقط: اسمها أو اسم ملفها أو رقمها
cli-arg-here-unit = ما لوحدة systemd هذه فقط
cli-arg-here-container = ما لهذه الحاوية فقط: اسمها أو أول معرّفها
cli-arg-here-netns = مساحات الأسماء الشبكية: all (كلها) أو own (مساحته وحدها)
cli-arg-here-explain = بيان لماذا المنفذ مفتوح: من أول عملية إلى المقبس
cli-arg-here-only = ما كان الحكم عليه كذا فقط؛ وإن تعددت فبينها فواصل لاتينية (,)
cli-arg-here-fail-on = الإنهاء بالرمز 1 إن كان الحكم على شيء كذا؛ وإن تعددت فبينها فواصل لاتينية (,)
cli-arg-here-rules = إظهار القواعد التي تصدر بها الأحكام
cli-arg-here-watch = مواصلة النظر، كل ثانيتين أو بعدد الثواني المذكور؛ في الطرفية فقط
cli-arg-here-from = إظهار تسجيل ملتقط بدلًا من هذا الجهاز: ما طبعه `portolan here --json` هنا أو في مكان آخر؛ أو - للدخل القياسي
cli-arg-here-no-bpf = عدم تحميل برنامج BPF في النواة؛ المرور على /proc بدلًا منه
cli-arg-here-save-policy = كتابة ما يستمع الآن في ملف سياسة؛ والملف الموجود يُحدّث (- للخرج القياسي)
cli-arg-here-check = مقارنة ما يستمع بملف سياسة: رمز الخروج 1 إن كان شيء جديدًا أو مفقودًا أو مختلفًا
cli-arg-here-report = مع --check، صيغة التقرير: sarif أو junit
cli-arg-here-verify = المقارنة مع /proc/net سطرًا سطرًا أيضًا: أبطأ، وتكشف منفذًا مخفيًا عن أدوات أخرى
cli-arg-here-verbose = الإفادة على خرج الأخطاء القياسي بالطبقات التي ردت، ولماذا لم ترد غيرها
cli-arg-watch-queries = الإبلاغ عن هذه فقط: منفذ أو نطاق أو خدمة أو برنامج؛ ويُسجل كل شيء
cli-arg-watch-only = الإبلاغ فقط عما كان الحكم عليه كذا أو سبق أن كان؛ وإن تعددت فبينها فواصل لاتينية (,)
cli-arg-watch-to = إبلاغ هذه الوجهة أيضًا: journald، syslog، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، desktop؛ ويجوز التكرار
cli-arg-watch-webhook-secret = الملف الذي فيه السر الذي تُوقع به رسائل webhook، وهو whsec_ ثم base64
cli-arg-watch-metrics = الرد على http://ADDRESS:PORT/metrics بصيغة Prometheus
cli-arg-watch-quiet = عدم طباعة شيء على الخرج القياسي
cli-arg-watch-once = النظر مرة واحدة، والإبلاغ عما تغير منذ النظرة السابقة، ثم الإنهاء
cli-arg-watch-journal = ملف اليومية؛ وإلا فهو /var/lib/portolan/journal.db للمستخدم root، ولغيره ملف خاص به
cli-arg-watch-no-journal = عدم تسجيل شيء
cli-arg-watch-keep = عدد الأيام التي تُحفظ فيها القيود
cli-arg-watch-max-size = الحجم الذي يجوز أن تبلغه اليومية، بوحدة MiB
cli-arg-watch-netns = مساحات الأسماء الشبكية: all (كلها) أو own (مساحته وحدها)
cli-arg-watch-no-bpf = عدم تحميل برنامج BPF في النواة؛ تكرار النظر بدلًا منه
cli-arg-watch-verbose = الإفادة على خرج الأخطاء القياسي لماذا لا تُرصد التغييرات بواسطة BPF
cli-arg-history-queries = منفذ أو نطاق أو خدمة أو برنامج؛ وبدونها ما جرى في الأيام السبعة الأخيرة
cli-arg-history-since = من هذا الوقت فصاعدًا: 2026-11-20، 2026-11-20T10:00:00Z، 3d، 2h، yesterday، today، boot؛ بتوقيت UTC
cli-arg-history-until = حتى هذا الوقت
cli-arg-history-limit = هذا العدد من التغييرات على الأكثر، وهي الأخيرة
cli-arg-history-host = جهاز آخر في اليومية، باسمه
cli-arg-history-journal = ملف اليومية
cli-arg-diff-from = وقت (yesterday، 2h، 2026-11-20، boot) أو now أو ملف كتبه `portolan here --json`
cli-arg-diff-to = مثله؛ وإن تُرك فهو now
cli-arg-diff-journal = ملف اليومية
cli-arg-journal-info-journal = ملف اليومية
cli-arg-journal-export-file = إلى أين؛ وإن تُرك فإلى الخرج القياسي
cli-arg-journal-export-form = إحدى jsonl أو parquet؛ وإلا فبحسب اسم الملف، ثم jsonl
cli-arg-journal-export-journal = ملف اليومية
cli-arg-journal-import-file = ما كتبه `portolan journal export`، أسطر JSON أو Parquet؛ أو - للدخل القياسي
cli-arg-journal-import-journal = ملف اليومية
cli-arg-journal-prune-keep = عدد الأيام التي تُحفظ فيها القيود
cli-arg-journal-prune-max-size = الحجم الذي يجوز أن تكون عليه اليومية، بوحدة MiB
cli-arg-journal-prune-journal = ملف اليومية
cli-arg-pick-range = أرقام هذا النطاق فقط
cli-arg-pick-count = عدد الأرقام
cli-arg-pick-udp = من أجل UDP؛ وإلا فمن أجل TCP
cli-arg-pick-near = الأقرب إلى هذا المنفذ، بدلًا من أي رقم
cli-arg-pick-seed = الأرقام نفسها للبذرة نفسها
cli-arg-pick-check = بيان هل هذا المنفذ مناسب؛ رمز الخروج 1 إن لم يكن
cli-arg-sources-id = مصدر، بمعرّفه
cli-arg-registry-ghosts-range = تسجيلات هذا النطاق فقط
cli-arg-help = طباعة المساعدة
cli-arg-version = طباعة الإصدار
cli-arg-registry-update-from = السجل كما تنشره IANA، بصيغة XML أو CSV
cli-arg-registry-diff-old = سجل: XML أو CSV من IANA، أو جدول من جداولنا
cli-arg-registry-diff-new = السجل الآخر
cli-arg-registry-history-query = منفذ أو نطاق أو خدمة
cli-arg-registry-search-words = كلمة؛ ويجب أن ترد الكلمات كلها
cli-arg-completions-shell = إحدى bash أو elvish أو fish أو powershell أو zsh

cli-label-error = خطأ:
cli-label-warning = تحذير:
cli-label-hint = تلميح:

cli-error-io = فشل الخرج أو الدخل: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = لا نصوص متاحة باللغة «{ $language }»
cli-hint-languages = اختر واحدة من { $languages }

cli-error-query = «{ $query }»: { $reason }
cli-error-query-line = السطر { $line }، «{ $query }»: { $reason }
cli-error-query-empty = لم يُسأل عن شيء
cli-error-query-too-long = طول الاستعلام بالبايت { $limit } على الأكثر
cli-error-query-transport-alone = لا منفذ ولا اسم بعد بروتوكول النقل
cli-error-query-transport = لا بروتوكول نقل له أرقام منافذ اسمه «{ $transport }»
cli-error-query-number = ليس منفذًا ولا نطاقًا
cli-error-query-too-high = أعلى منفذ هو 65535
cli-error-query-backwards = النطاق يسير من المنفذ الأعلى إلى الأدنى
cli-error-query-encoding = ليس UTF-8
cli-error-name = لا خدمة مسجلة بهذا الاسم
cli-error-name-transport = الاسم { $name } مسجل، لكن ليس عبر { $transport }
cli-error-source = لا مصدر معرّفه «{ $id }»
cli-hint-sources = الأمر `portolan sources` يسردها
cli-error-history = لا يُعرف شيء عن «{ $query }»
cli-error-search = لا شيء يطابق «{ $words }»
cli-hint-ports = المنافذ من 0 إلى 65535
cli-hint-forms = اسأل هكذا: 2908، tcp/2908، 2900-2910 أو postgresql
cli-hint-transports = بروتوكولات النقل هي tcp وudp وsctp وdccp
cli-hint-names = أتقصد { $names }؟
cli-hint-name-transport = الأمر `portolan { $name }` يبين أين
cli-hint-search = الأمر `portolan registry search WORD` ينظر في الأوصاف أيضًا

cli-error-usage = المعاملات غير ملائمة: { $reason }
cli-error-usage-unknown = معامل مجهول { $argument }
cli-error-usage-value = لا يصح للمعامل { $argument } القيمة «{ $value }»
cli-error-usage-no-value = المعامل { $argument } يحتاج إلى قيمة
cli-error-usage-missing = المعامل { $argument } ناقص
cli-error-usage-conflict = لا يجتمع { $argument } مع { $other }
cli-error-usage-query-and-command = لا يجتمع استعلام وأمر
cli-hint-command-name = لخدمة يطابق اسمها اسم أمر: portolan -- NAME
cli-hint-help = الأمر `portolan --help` يسرد المتاح
cli-hint-values = اختر واحدة من { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = ليس هذا جدول سجل
cli-error-table-format = صيغة هذا الجدول { $format }، ولا يقرؤها هذا الإصدار
cli-error-table-truncated = الجدول مبتور
cli-error-table-damaged = الجدول تالف: المجموع الاختباري لا يطابق
cli-hint-damaged-table = المستخدم هو سجل { $date } المرفق بالبرنامج؛ والأمر `portolan registry update` يكتب جدولًا جديدًا

cli-error-import = { $file }، السطر { $line }: { $reason }
cli-error-import-empty = الملف فارغ
cli-error-import-truncated = الملف مبتور
cli-error-import-too-large = الملف أكبر من 64 MiB
cli-error-import-too-long = أحد الحقول أطول من 32 KiB، أو عدد الصفوف أكثر من مليون
cli-error-import-other = ليس هذا سجل المنافذ لدى IANA
cli-error-import-no-records = لا صف فيه
cli-error-import-malformed = { $reason }
cli-error-import-value = لا يصح في { $field } القيمة «{ $value }»
cli-hint-import = لم يُغير شيء؛ سجل IANA موجود في https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = لا يسمي النظام مجلدًا لبيانات هذا المستخدم
cli-error-update-older = سجل الملف المؤرخ { $new } أقدم من السجل المستخدم المؤرخ { $current }
cli-error-update-too-few = عدد الصفوف في الملف { $new }، وفي السجل المستخدم { $current }: يبدو الملف مبتورًا
cli-error-update-too-large = السجل أكبر من أن يتسع له جدول
cli-hint-update-older = لم يُغير شيء؛ للعودة إلى السجل المرفق بالبرنامج، أزل { $file }
cli-hint-update-too-few = لم يُغير شيء؛ اجلب الملف من جديد
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = رد الخادم: { $status }
cli-error-fetch-no-certificates = ليس لدى النظام شهادات يُوثق بها
cli-error-fetch-plain = { $address }: لا يُجلب إلا من عناوين https
cli-hint-fetch = لم يُغير شيء؛ والملف المجلوب بطريقة أخرى يمكن استيراده: `portolan registry update FILE`
cli-update-current = سجل { $date } هو الأحدث؛ لم يُغير شيء.
cli-update-done = { $changes ->
    [zero] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ ولا صف يختلف عن سجل { $from }.
    [one] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ وتغيير واحد منذ { $from }.
    [two] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ وتغييران منذ { $from }.
    [few] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ و{ $changes } تغييرات منذ { $from }.
    [many] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ و{ $changes } تغييرًا منذ { $from }.
   *[other] صار سجل { $to } هو المستخدم، وعدد صفوفه { $rows }؛ و{ $changes } تغيير منذ { $from }.
}
cli-diff-summary = من { $old } إلى { $new }: المضاف { $added }، المزال { $removed }، المتغير { $changed }.
cli-history-summary = { $query }: { $changes ->
    [zero] لا تغيير
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
} في { $snapshots ->
    [zero] { $snapshots } لقطة
    [one] لقطة واحدة
    [two] لقطتين
    [few] { $snapshots } لقطات
    [many] { $snapshots } لقطة
   *[other] { $snapshots } لقطة
} من السجل، من { $first } إلى { $last }.

cli-error-observe-sockets = تعذرت قراءة قائمة المقابس من النواة: { $reason }
cli-error-observe-system = هذا النظام غير مدعوم
cli-hint-observe-system = الأمر `portolan PORT` يبين الأوامر المتاحة في هذا النظام
cli-error-watch-terminal = الخيار --watch يحتاج إلى طرفية
cli-hint-watch-terminal = بدون --watch يُطبع الشيء نفسه مرة واحدة
cli-error-recorded-too-large = أكبر من { $limit }
cli-error-recorded-truncated = نص JSON مبتور في السطر { $line }، العمود { $column }
cli-error-recorded-malformed = ليس هذا JSON لنتيجة رصد: { $reason }
cli-error-recorded-kind = هذا JSON من النوع «{ $kind }»، لا من النوع «here»
cli-error-recorded-other = هذا JSON، لكن ليس لنتيجة رصد
cli-error-recorded-schema = إصدار المخطط فيه { $schema }؛ ويقرأ هذا البرنامج { $known }
cli-error-recorded-word = { $place }: «{ $word }» غير معروف هنا
cli-error-recorded-index = { $place }: لا يوجد العنصر { $index }
cli-error-recorded-missing = ينقص { $place }
cli-error-recorded-twice = العملية { $pid } مدرجة مرتين
cli-hint-recorded = الأمر `portolan here --json > FILE` يلتقط تسجيلًا
cli-hint-recorded-schema = إصدار Portolan الذي التقطه يستطيع قراءته
cli-hint-recorded-word = التسجيل الملتقط تالف، أو التقطه إصدار أحدث من Portolan
cli-error-policy = { $file }، السطر { $line }، العمود { $column }: { $reason }
cli-hint-policy = لم يُغير شيء ولم يُقارن؛ الملف docs/policy.md يصف هذا الملف
cli-policy-saved = { $file }: { $count ->
    [zero] كُتب { $count } بند
    [one] كُتب بند واحد
    [two] كُتب بندان
    [few] كُتبت { $count } بنود
    [many] كُتب { $count } بندًا
   *[other] كُتب { $count } بند
}.
cli-policy-rewritten = { $file }: المضاف { $new }، المزال { $gone }، المغير { $different }، والباقي كما كان { $kept }.
cli-policy-suspicious = { $count ->
    [zero] { $count } جهة مستمعة تظهر عليها
    [one] جهة مستمعة واحدة تظهر عليها
    [two] جهتان مستمعتان تظهر عليهما
    [few] { $count } جهات مستمعة تظهر عليها
    [many] { $count } جهة مستمعة تظهر عليها
   *[other] { $count } جهة مستمعة تظهر عليها
} علامة خلل: تسميها قيمة why في البند؛ أبق ما يُقصد وجوده فقط
cli-policy-check-suspicious = { $count ->
    [zero] { $count } جهة مستمعة تظهر عليها
    [one] جهة مستمعة واحدة تظهر عليها
    [two] جهتان مستمعتان تظهر عليهما
    [few] { $count } جهات مستمعة تظهر عليها
    [many] { $count } جهة مستمعة تظهر عليها
   *[other] { $count } جهة مستمعة تظهر عليها
} علامة خلل، أيًا كان ما في السياسة: portolan here --only suspicious
cli-policy-unseen = لم يُر كل شيء، فقد ينقص السياسة شيء:
cli-here-nothing = لا شيء يستمع هنا.
cli-here-no-match = لا شيء هنا يطابق.
cli-here-nothing-on = لا شيء يستمع على { $query } هنا.
cli-here-nothing-on-answer = لا شيء يستمع على { $query } هنا. { $answer }
cli-here-layers = المقابس: { $sockets }. أصحابها: { $owners }.
cli-here-layer-none = لا شيء
cli-here-bpf-refused = بلا برنامج BPF: { $reason }.
cli-here-recorded = هذا تسجيل ملتقط في { $observed }، لا حال هذا الجهاز الآن.
cli-here-recorded-sometime = هذا تسجيل ملتقط بلا تاريخ، لا حال هذا الجهاز الآن.
cli-here-recorded-narrowed = ليس فيه إلا ما طُلب عند التقاطه: وما ليس فيه ربما كان موجودًا.
cli-here-recorded-open = ليس فيه اتصالات: التُقط بدون --all.
cli-here-recorded-own = فيه مساحة أسماء شبكية واحدة: التُقط مع --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q إنهاء  p إيقاف مؤقت  t TCP  u UDP  e المكشوف فقط  / تصفية  r النظر الآن  ↑↓ PgUp PgDn تنقل
cli-watch-paused = متوقف مؤقتًا
cli-watch-new = جديد
cli-watch-closed = مغلق
cli-watch-filter = تصفية: { $text }
cli-watch-tcp-off = بلا TCP
cli-watch-udp-off = بلا UDP
cli-watch-exposed = المكشوف فقط

cli-ghosts-summary = { $count ->
    [zero] { $count } تسجيل هو اسم فقط
    [one] تسجيل واحد هو اسم فقط
    [two] تسجيلان هما اسم فقط
    [few] { $count } تسجيلات هي اسم فقط
    [many] { $count } تسجيلًا هي اسم فقط
   *[other] { $count } تسجيل هي اسم فقط
}: لا ذكر في وثيقة ولا برنامج ولا قائمة.
cli-pick-too-few = { $count ->
    [zero] لا رقم مناسبًا في { $range }
    [one] ليس في { $range } إلا رقم واحد مناسب
    [two] ليس في { $range } إلا رقمان مناسبان
    [few] ليس في { $range } إلا { $count } أرقام مناسبة
    [many] ليس في { $range } إلا { $count } رقمًا مناسبًا
   *[other] ليس في { $range } إلا { $count } رقم مناسب
}
cli-sources-facts = { $count ->
    [zero] { $count } حقيقة
    [one] حقيقة واحدة
    [two] حقيقتان
    [few] { $count } حقائق
    [many] { $count } حقيقة
   *[other] { $count } حقيقة
}

# A colon before each number spares the line the forms of the noun after it.
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-registry = سجل IANA المؤرخ { $date }
cli-stats-rows = الصفوف: { $count }
cli-stats-names = أسماء الخدمات: { $count }
cli-stats-names-without-port = صفوف لها اسم وليس لها منفذ: { $count }
cli-stats-tcp-names = صفوف لها اسم ومنفذ TCP: { $count }
cli-stats-udp-names = صفوف لها اسم ومنفذ UDP: { $count }
cli-stats-sctp-names = صفوف لها اسم ومنفذ SCTP: { $count }
cli-stats-dccp-names = صفوف لها اسم ومنفذ DCCP: { $count }
cli-stats-tcp-ports-assigned = منافذ TCP دون 49152، المخصص منها: { $count }
cli-stats-tcp-ports-reserved = منافذ TCP دون 49152، المحجوز منها: { $count }
cli-stats-tcp-ports-unassigned = منافذ TCP دون 49152، غير المخصص منها: { $count }
cli-stats-tcp-ports-without-row = منافذ TCP دون 49152، ما لا صف له منها: { $count }
cli-stats-udp-ports-assigned = منافذ UDP دون 49152، المخصص منها: { $count }
cli-stats-udp-ports-reserved = منافذ UDP دون 49152، المحجوز منها: { $count }
cli-stats-udp-ports-unassigned = منافذ UDP دون 49152، غير المخصص منها: { $count }
cli-stats-udp-ports-without-row = منافذ UDP دون 49152، ما لا صف له منها: { $count }
cli-stats-references = صفوف مسماة تحيل إلى وثيقة: { $count }
cli-stats-unauthorised = صفوف مبلغ فيها عن استخدام غير مصرح به: { $count }
cli-stats-holders = أصحاب التخصيص: { $count }
cli-stats-snapshots = لقطات في التاريخ: { $count }
cli-stats-changes = تغييرات في التاريخ: { $count }

# `portolan watch`.
cli-watch-begin = تجري مراقبة { $count ->
    [zero] { $count } مقبس مستمع
    [one] مقبس مستمع واحد
    [two] مقبسين مستمعين
    [few] { $count } مقابس مستمعة
    [many] { $count } مقبسًا مستمعًا
   *[other] { $count } مقبس مستمع
}، { $how }.
cli-watch-by-events = بأحداث النواة
cli-watch-by-closes = بتكرار النظر؛ والنواة تخبر بالإغلاق
cli-watch-by-polling = بتكرار النظر
cli-watch-journal = يُسجل في { $file }.
cli-watch-no-journal = لا يُسجل شيء.
cli-watch-unrecorded = لا يُسجل ما يجري: { $reason }
cli-watch-recorded = عاد تسجيل ما يجري.
cli-watch-blind = تعذر النظر في الجهاز: { $reason }
cli-watch-more = { $count ->
    [zero] و{ $count } تغيير آخر
    [one] وتغيير آخر واحد
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
    [many] و{ $count } تغييرًا آخر
   *[other] و{ $count } تغيير آخر
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = تعذر الوصول إلى { $address }: { $reason }
cli-sink-exchange = لم يقبله { $address }: { $reason }
cli-sink-busy = رد { $address } بالرمز { $status }؛ وتُعاد المحاولة
cli-sink-refused = رد { $address } بالرمز { $status }؛ وتُترك المحاولة
cli-sink-run = تعذر تشغيل { $program }: { $reason }
cli-sink-ended-status = انتهى { $program } بحالة الخروج { $status }
cli-sink-ended-signal = أُنهي { $program } بإشارة
cli-sink-ended-time = أطال { $program } أكثر مما ينبغي فأُنهي
cli-sink-full = { $count ->
    [zero] لم يكن ثمة متسع، فأُسقط { $count } تغيير
    [one] لم يكن ثمة متسع، فأُسقط تغيير واحد
    [two] لم يكن ثمة متسع، فأُسقط تغييران
    [few] لم يكن ثمة متسع، فأُسقطت { $count } تغييرات
    [many] لم يكن ثمة متسع، فأُسقط { $count } تغييرًا
   *[other] لم يكن ثمة متسع، فأُسقط { $count } تغيير
}
cli-sink-spool-in-use = يستخدم watch آخر الملف { $file }
cli-sink-spool = تعذرت الكتابة في { $file }: { $reason }
cli-sink-spool-full = { $count ->
    [zero] امتلأت الحصة على القرص: أُسقط { $count } تغيير من الأقدم
    [one] امتلأت الحصة على القرص: أُسقط أقدم تغيير
    [two] امتلأت الحصة على القرص: أُسقط أقدم تغييرين
    [few] امتلأت الحصة على القرص: أُسقطت أقدم { $count } تغييرات
    [many] امتلأت الحصة على القرص: أُسقط أقدم { $count } تغييرًا
   *[other] امتلأت الحصة على القرص: أُسقط أقدم { $count } تغيير
}
cli-sink-certificates = ليس لدى هذا النظام شهادات يُتحقق بها من الطرف الآخر
cli-sink-listen = تعذر الاستماع على { $address }: { $reason }
cli-sink-thread = تعذر بدء خيط: { $reason }
cli-error-sink = ليس { $value } وجهة إبلاغ
cli-error-sink-server = ليس { $value } خادم syslog
cli-error-sink-path = ليس { $value } مسارًا من الجذر
cli-error-sink-list = ليس { $value } قائمة JSON من سلاسل نصية
cli-error-sink-url = عنوان webhook ليس عنوان http أو https
cli-error-sink-system = الوجهة { $value } غير متاحة على هذا النظام
cli-hint-sink = وجهات الإبلاغ هي journald، syslog، syslog:unix:/PATH، syslog:udp:HOST:PORT، syslog:tcp:HOST:PORT، webhook:URL، command:/PROGRAM، command:["/PROGRAM","ARGUMENT"] وdesktop
cli-error-secret = تعذر استخدام سر webhook الذي في { $file }: { $reason }
cli-secret-read = تعذرت قراءته ({ $reason })
cli-secret-exposed = يستطيع آخرون قراءة الملف
cli-secret-base64 = ما بعد whsec_ ليس base64
cli-secret-length = طوله بالبايت { $count }، ويجب أن يكون من 24 إلى 64
cli-secret-lines = المطلوب من سطر واحد إلى أربعة أسطر
cli-error-watch-changes = لم تعد قراءة التغييرات ممكنة: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = اليومية: { $file }
cli-journal-records = { $count ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
cli-journal-standing = { $count ->
    [zero] { $count } مقبس مفتوح، بحسب المسجل
    [one] مقبس واحد مفتوح، بحسب المسجل
    [two] مقبسان مفتوحان، بحسب المسجل
    [few] { $count } مقابس مفتوحة، بحسب المسجل
    [many] { $count } مقبسًا مفتوحًا، بحسب المسجل
   *[other] { $count } مقبس مفتوح، بحسب المسجل
}
cli-journal-bytes = الحجم على القرص: { $count } KiB
cli-journal-span = من { $first } إلى { $last }
cli-journal-hosts = الأجهزة: { $hosts }
cli-journal-imported = المُدخل: { $written }. الموجود من قبل: { $known }. المرفوض: { $refused }.
cli-journal-refused = السطر { $line }: { $reason }
cli-journal-pruned = { $count ->
    [zero] أُزيل { $count } قيد.
    [one] أُزيل قيد واحد.
    [two] أُزيل قيدان.
    [few] أُزيلت { $count } قيود.
    [many] أُزيل { $count } قيدًا.
   *[other] أُزيل { $count } قيد.
}
cli-history-nothing = لا شيء مسجل عن هذا الوقت.
cli-history-nothing-on = لا شيء مسجل عن { $query }.
cli-error-history-host = لا شيء مسجل عن جهاز اسمه { $host }
cli-hint-history-host = الأمر `portolan journal info` يسمي الأجهزة
cli-diff-nothing = لا فرق.
cli-diff-unwatched = لم يكن أحد يراقب في { $time }: المعروض هو الحال كما كانت في { $last }.
cli-error-diff-side = ليس { $side } وقتًا، ولا يوجد ملف بهذا الاسم
cli-hint-diff-side = الوقت هو now أو yesterday أو today أو boot أو 2h أو 3d أو 2026-11-20T10:00:00Z؛ والملف هو ما كتبه `portolan here --json`
cli-error-diff-before = لا شيء مسجل عن { $time } ولا عن أي وقت قبله
cli-hint-diff-before = الأمر `portolan journal info` يبين منذ متى توجد قيود
cli-error-time = ليس { $time } وقتًا
cli-hint-time = تُكتب الأوقات هكذا: 2026-11-20، 2026-11-20T10:00:00Z، 2h، 3d، 1w، yesterday، today، boot وnow؛ بتوقيت UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = لا مجلد يصلح لليومية
cli-hint-journal-nowhere = سمّ ملفها بالخيار --journal
cli-hint-journal-none = الأمر `portolan watch` ينشئ واحدة؛ والخيار --journal يسمي ملفًا آخر
cli-journal-not-there = لا توجد يومية
cli-journal-newer = كتبها إصدار أحدث من Portolan: صيغتها { $found }، وهذا الإصدار يعرف { $known }
cli-journal-older = كتبها إصدار أقدم من Portolan: الأمر `portolan watch --once` يحدّثها
cli-journal-not-one = ليس الملف يومية من Portolan ({ $reason })
cli-journal-damaged = الملف تالف ({ $reason })
cli-journal-unsafe = يستطيع آخرون تغييرها ({ $reason })
cli-journal-full = القرص ممتلئ
cli-journal-unwritable = تعذرت الكتابة فيها ({ $reason })
cli-journal-busy = تكتب فيها عملية أخرى
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = تقديم الأطلس، وفيه صفحة لكل منفذ، إلى متصفح.
cli-about-feedback = إظهار ما قاله القراء عن صفحات الأطلس.
cli-arg-serve-listen = العنوان والمنفذ اللذان يُستمع عليهما؛ ولا يصل إلى 127.0.0.1 إلا هذا الجهاز
cli-arg-serve-address = العنوان الذي يصل به القراء إليه، مثل https://ports.example
cli-arg-serve-share-this-machine = إظهار ما يستمع على هذا الجهاز لكل من يصل إلى الخادم
cli-arg-serve-database = موضع حفظ ما يقوله القراء: ملف SQLite، أو postgres://…
cli-arg-serve-log = أقل الأحداث أهمية مما يُقيد: error أو warn أو info أو debug
cli-arg-feedback-page = عن هذه الصفحة فقط، مثل port/2908
cli-arg-feedback-of = بهذه اللغة فقط
cli-arg-feedback-days = من الأيام الأخيرة فقط، بهذا العدد
cli-arg-feedback-tally = إحصاء الإجابات في كل صفحة ولغة بدلًا من ذلك
cli-arg-feedback-database = موضع حفظها: ملف SQLite، أو postgres://…
cli-serve-started = الأطلس متاح في { $address }؛ ويُنهى بالضغط على Ctrl-C.
cli-error-listen = تعذر الاستماع على { $address }: { $reason }
cli-hint-listen = يُعطى منفذ آخر بالخيار --listen 127.0.0.1:PORT.
cli-error-address = لا يصلح «{ $address }» عنوانًا للقراء
cli-hint-address = العنوان هو http:// أو https:// ثم المضيف، ومعه المنفذ إن لزم؛ بلا مسار، وبلا شرطة مائلة في آخره.
cli-error-start = تعذر بدء الخادم: { $reason }
cli-error-database = تعذر استخدام قاعدة البيانات: { $reason }
cli-hint-database = تُعطى قاعدة أخرى بالخيار --database FILE أو --database postgres://USER@HOST/NAME.
cli-about-export = كتابة الأطلس في ملفات، لأي خادم أو بلا خادم.
cli-arg-export-folder = المجلد؛ يُنشأ، أو يكون قد أنشأه تصدير سابق
cli-arg-export-languages = بهذه اللغات، مفصولة بفواصل، أو `all` لجميعها؛ وإلا فبلغة القارئ وحدها
cli-arg-export-ports = صفحات للمنافذ كلها أو للموثقة منها: all أو documented
cli-arg-export-address = العنوان الذي ستكون فيه الملفات، مثل https://ports.example: للروابط المعتمدة (canonical) وخريطة الموقع
cli-arg-export-no-gzip = بلا نسخة مضغوطة من كل ملف
cli-export-done = { $written ->
    [zero] كُتبت { $written } صفحة
    [one] كُتبت صفحة واحدة
    [two] كُتبت صفحتان
    [few] كُتبت { $written } صفحات
    [many] كُتبت { $written } صفحة
   *[other] كُتبت { $written } صفحة
} في { $folder }؛ والموجود من قبل: { $kept }.
cli-error-export-folder = في { $folder } ملفات ليست من تصدير
cli-hint-export-folder = سمّ مجلدًا فارغًا، أو مجلدًا غير موجود.
cli-error-export-write = تعذرت كتابة { $file }: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = سؤال خدمة عما تتكلمه: البروتوكول، والمنتج، وTLS، والترحيل المفتوح (open relay)، وهل هي في مكانها.
cli-about-scan = العثور على المنافذ المفتوحة على مضيفيك أنت، وسؤال كل منها عما يتكلمه.
cli-arg-probe-targets = ما يُسأل: HOST:PORT أو udp/HOST:PORT أو عنوان URL؛ واحد أو أكثر؛ أو - للقراءة من الدخل القياسي، هدف في كل سطر
cli-arg-probe-udp = السؤال عبر UDP حيث لا يذكر الهدف بروتوكول النقل
cli-arg-probe-intensity = مقدار السؤال: مع 0 استماع فقط، ومع 1 سؤال عما يرجحه رقم المنفذ، ومع 9 سؤال عن كل شيء
cli-arg-probe-timeout = عدد ثواني انتظار الخدمة الصامتة
cli-arg-probe-rate = عدم بدء أكثر من هذا العدد من الاتصالات في الثانية
cli-arg-probe-at-once = سؤال هذا العدد من نقاط النهاية في الوقت نفسه، أو أقل إن لم يُسمح لهذه العملية بفتح هذا القدر
cli-arg-probe-industrial = سؤال أجهزة التحكم أيضًا، كي تعرّف بنفسها لا غير
cli-arg-probe-canary = إثبات الترحيل بجهة مستمعة على هذا المنفذ، تصل إليها الخدمة بهذا العنوان؛ وإلا فلا يُجرب إلا مع الخدمات القريبة
cli-arg-scan-targets = مضيف، أو عنوان، أو كتلة مثل 10.0.0.0/24، أو ملف في كل سطر منه واحد منها
cli-arg-scan-ports = المنافذ: أرقام ونطاقات بينها فواصل لاتينية (,)، أو top (ما يُرجح أن عليه خدمات)، أو named (ما له اسم في السجل)
cli-arg-scan-exclude = مضيفون وكتل تُستثنى؛ وإن تعددت فبينها فواصل لاتينية (,)
cli-arg-scan-resume = حفظ ما بلغه الفحص في هذا الملف، والمتابعة منه
cli-arg-scan-i-own-this = التصريح بأن العناوين العامة لك أن تفحصها
cli-arg-scan-connect = الاتصال بكل منفذ، حتى حيث يُسمح بطرق أسرع
cli-arg-scan-no-probe = سرد المنافذ المفتوحة، بلا سؤال
cli-arg-scan-intensity = مقدار السؤال: مع 0 استماع فقط، ومع 1 سؤال عما يرجحه رقم المنفذ، ومع 9 سؤال عن كل شيء
cli-arg-scan-timeout = عدد ثواني انتظار المنفذ الصامت أو الخدمة الصامتة
cli-arg-scan-rate = عدم بدء أكثر من هذا العدد من الاتصالات في الثانية
cli-arg-scan-at-once = سؤال هذا العدد من نقاط النهاية في الوقت نفسه، أو أقل إن لم يُسمح لهذه العملية بفتح هذا القدر
cli-arg-scan-industrial = سؤال أجهزة التحكم أيضًا، كي تعرّف بنفسها لا غير
cli-arg-scan-canary = إثبات الترحيل بجهة مستمعة على هذا المنفذ، تصل إليها الخدمة بهذا العنوان
cli-arg-here-probe = سؤال كل جهة مستمعة عما تتكلمه، على عنوانها نفسه وفي مساحة أسمائها الشبكية نفسها

cli-error-probe-target = ليس «{ $target }» هدفًا
cli-error-probe-port = ليس في «{ $target }» منفذ من 1 إلى 65535
cli-error-probe-no-port = لا منفذ مذكور في «{ $target }»
cli-error-probe-scheme = خدمة «{ $target }» مجهولة
cli-error-probe-transport = «{ $target }»: لا يمكن سؤال غير خدمات TCP وUDP
cli-error-probe-resolve = { $target }: لا عنوان لهذا الاسم: { $reason }
cli-hint-probe-target = مثل 127.0.0.1:22، [::1]:22، udp/127.0.0.1:53، https://example.org
cli-error-scan-public = العنوان { $address } عنوان عام
cli-hint-scan-public = افحص ما هو لك؛ والخيار --i-own-this يصرح بأنه لك
cli-error-scan-empty = لا شيء يُفحص
cli-error-scan-too-many = عدد نقاط النهاية { $count } أكبر مما يجوز؛ والحد { $limit }
cli-error-scan-ports = ليس «{ $ports }» منفذًا ولا نطاقًا ولا قائمة منافذ
cli-hint-scan-ports = مثل 22,80,8000-8100، أو top، أو named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = مضيف، أو عنوان، أو كتلة مثل 10.0.0.0/24، أو ملف في كل سطر منه واحد منها
cli-error-scan-resume = ملف --resume لفحص آخر
cli-hint-scan-resume = اذكر المضيفين أنفسهم والمنافذ نفسها، أو ملفًا آخر
cli-scan-plan-syn = يجري فحص منافذ TCP بمقاطع SYN: عدد المنافذ { $ports }، عدد المضيفين { $hosts }
cli-scan-plan-connect = يجري فحص منافذ TCP بالاتصال بها: عدد المنافذ { $ports }، عدد المضيفين { $hosts }
cli-scan-plan-rate = الحد في الثانية: { $rate }

cli-probe-speaks = الهدف { $target } يتكلم { $protocol } ({ $time } ms).
cli-probe-speaks-product = الهدف { $target } يتكلم { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = الهدف { $target } ربما يتكلم { $protocol } ({ $time } ms).
cli-probe-may-speak-product = الهدف { $target } ربما يتكلم { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = الهدف { $target } مفتوح، ولم يقل شيئًا معروفًا ({ $time } ms).
cli-probe-never-asked = الهدف { $target } مفتوح، ولا يُسأل: ما يُرسل إلى هذا الرقم قد يُطبع على ورق ({ $time } ms).
cli-probe-closed = الهدف { $target } مغلق ({ $time } ms).
cli-probe-silent = الهدف { $target } لم يرد ({ $time } ms).
cli-probe-unreachable = الهدف { $target } تعذر الوصول إليه ({ $time } ms).
cli-probe-failed = الهدف { $target } تعذر سؤاله من هنا ({ $time } ms).
cli-probe-label-relay = الترحيل
cli-probe-label-verdict = الحكم
cli-probe-label-because = السبب
cli-probe-label-tls = TLS
cli-probe-label-certificate = الشهادة
cli-probe-label-evidence = الأدلة
cli-probe-relay-refused = لا يمرر ما يرسله الغرباء
cli-probe-relay-answers = يرد كما يرد وكيل proxy ({ $forms })؛ ولم يصل شيء
cli-probe-relay-proven = ترحيل مفتوح، وقد ثبت: رمز اختبار منا وصل عبره ({ $forms })
cli-probe-certificate = للاسم { $subject } ({ $names })، أصدرها { $issuer }، حتى { $until }
cli-probe-certificate-own = للاسم { $subject } ({ $names })، ذاتية الإصدار، حتى { $until }
cli-probe-tls-failed = لم يُر شيء في داخله: { $reason }
