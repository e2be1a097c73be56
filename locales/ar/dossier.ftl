# The Arabic words of what the reader is told about a port.
# Terms: row = صف, registry = السجل, assignee = صاحب التخصيص, transport = بروتوكول النقل, range = نطاق,
# socket = مقبس, to bind = الارتباط, packet = رزمة, package = حزمة, verdict = الحكم.
# Sentences begin with an Arabic word where they can, so that the line runs from right to left.

language-name = العربية
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = لم يراجع هذه الترجمة بعدُ أحد من أهل العربية.

# Lists: "TCP and UDP", "a, b and c".
list-two = { $first } و{ $last }
list-more = { $first }، { $rest }

# The subject of a sentence. The transports come last, so that the line begins with an Arabic word.
subject-port = المنفذ { $port }
subject-port-on = المنفذ { $port } ({ $transports })

# The same within a sentence.
inline-port = المنفذ { $port }
inline-port-on = المنفذ { $port } ({ $transports })
inline-range = المنافذ { $port }
inline-range-on = المنافذ { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } مسجل لدى IANA باسم { $name }.
answer-assigned-described = { $subject } مسجل لدى IANA باسم { $name }، «{ $description }».
answer-assigned-also = { $subject } مسجل لدى IANA باسم { $name }، وكذلك باسم { $others }.
answer-assigned-described-also = { $subject } مسجل لدى IANA باسم { $name }، «{ $description }»؛ وكذلك باسم { $others }.
answer-in-range = { $subject } يقع في { $range }، وهو نطاق مسجل لدى IANA باسم { $name }.
answer-in-range-described = { $subject } يقع في { $range }، وهو نطاق مسجل لدى IANA باسم { $name }، «{ $description }».
answer-private = { $subject } مخصص للاستخدام «{ $description }»؛ ولا خدمة مسماة فيه.
answer-reserved = { $subject } محجوز من IANA؛ ولا خدمة مسجلة فيه.
answer-unassigned = { $subject } غير مخصص؛ ولا خدمة مسجلة فيه لدى IANA.
answer-words = { $subject } بلا خدمة الآن؛ ونص صف IANA: «{ $description }».
answer-no-row = { $subject } لا صف له في سجل IANA.
answer-dynamic = { $subject } ديناميكي: لا تخصصه IANA أبدًا، ولأي برنامج أن يستخدمه.
answer-service = الخدمة { $name } مسجلة على { $ports }.
answer-service-described = الخدمة { $name } («{ $description }») مسجلة على { $ports }.
answer-service-without-port = الاسم { $name } اسم خدمة مسجل بلا منفذ.
answer-service-without-port-described = الاسم { $name } («{ $description }») اسم خدمة مسجل بلا منفذ.

answer-product = يستخدم المنتج { $product } افتراضيًا { $ports }.
answer-product-among = يستخدم المنتج { $product } منافذ كثيرة، منها { $ports }.

# One word for each transport.
status-assigned = مخصص
status-reserved = محجوز
status-unassigned = غير مخصص
status-no-row = بلا صف
status-dynamic = ديناميكي
status-practice = في الواقع

# The headings.
section-range = الرقم
section-holder = لمن هو
section-notes = ما تضيفه IANA
section-practice = في الواقع العملي
section-malware = برمجيات خبيثة مبلغ عنها
section-here = على هذا الجهاز الآن
section-systems = ما تفعله به الأنظمة
section-history = التاريخ
section-standing = السند
section-neighbours = الأرقام المجاورة
section-check = معرفة ما يستمع
section-why = ما أهمية التسجيل
section-sources = المصادر

range-system = منفذ نظام ({ $range }): لا تخصصه IANA إلا بعد مراجعة أو موافقة داخل IETF.
range-user = منفذ مستخدم ({ $range }): تخصصه IANA عند الطلب، بعد مراجعة من خبير أو داخل IETF.
range-dynamic = منفذ ديناميكي ({ $range })، ويسمى أيضًا خاصًا (private) أو عابرًا (ephemeral): لا يُخصص أبدًا، وهو للاستخدام المحلي والقصير الأمد.
range-zero = في Linux، البرنامج الذي يطلب الارتباط بالمنفذ 0 يُعطى منفذًا عابرًا (ephemeral) بدلًا منه.
privilege-system = في Linux، يتطلب الارتباط به القدرة CAP_NET_BIND_SERVICE، ما لم تُضبط قيمة net.ipv4.ip_unprivileged_port_start على هذا الرقم أو أقل.
privilege-user = في Linux، لأي مستخدم أن يرتبط به، ما لم تُرفع قيمة net.ipv4.ip_unprivileged_port_start فوق هذا الرقم.

# Where a row applies: its transports, or none named.
where-transports = عبر { $transports }
where-unnamed = أي بروتوكول نقل (الصف لا يسمي بروتوكولًا)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }، «{ $description }»
holder-portless = بلا منفذ: { $name }
holder-portless-described = بلا منفذ: { $name }، «{ $description }»
holder-portless-on = { $where }، بلا منفذ: { $name }
holder-portless-on-described = { $where }، بلا منفذ: { $name }، «{ $description }»
holder-private = { $where }: «{ $description }»، بلا اسم خدمة
holder-reserved = { $where }: محجوز، غير متاح للتخصيص المعتاد
holder-unassigned = { $where }: غير مخصص
holder-words = { $where }: لا خدمة؛ ونص الصف: «{ $description }»
holder-no-row = { $where }: لا صف
holder-range = الصف يشمل { $range }.
holder-port = المنفذ { $port }.
holder-assignee = صاحب التخصيص وجهة الاتصال: { $assignee }.
holder-assignee-contact = صاحب التخصيص: { $assignee }؛ جهة الاتصال: { $contact }.
holder-nobody = الصف لا يسمي صاحب تخصيص ولا جهة اتصال.
holder-registered = تاريخ التسجيل: { $registered }.
holder-registered-modified = تاريخ التسجيل: { $registered }؛ تاريخ التعديل: { $modified }.
holder-modified = تاريخ التعديل: { $modified }؛ ولا تاريخ للتسجيل.
holder-undated = الصف بلا تاريخ.
holder-backwards = تاريخ تعديل الصف يسبق تاريخ تسجيله؛ وكلاهما كما تنشره IANA.
holder-references = المراجع: { $references }.
holder-no-reference = الصف لا يحيل إلى أي وثيقة.
holder-service-code = رمز خدمة DCCP: { $code }.
holder-odd-name = الاسم يخالف قواعد RFC 6335 لأسماء الخدمات: حروف وأرقام وواصلات غير متتالية، 15 محرفًا على الأكثر.
holder-duplicate = تصف IANA هذا الاسم بأنه مكرر أو اسم بديل لاسم آخر.
holder-overlap = صف أوسع، { $range } «{ $description }»، يشمل هذا الرقم أيضًا؛ والعبرة بصف الرقم نفسه.

notes-note = ملاحظة على { $row }: «{ $note }»
notes-unauthorised = استخدام غير مصرح به مبلغ عنه، في صف { $row }: «{ $note }»

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }، { $role }
practice-dev-server = { $where }: { $product }، { $role }، أثناء التطوير
practice-range = { $where }: { $product }، { $role }، واحد من { $range }
practice-convention = { $where }: { $product }، { $role }، بحكم العرف
practice-packaged = { $where }: { $product }، { $role }، في تطبيقات محزمة
practice-allocated = { $where }: { $product }، { $role }؛ الرقم من قائمة توزع الأرقام، وليس ذلك دليلًا على الاستخدام
practice-more = منتجات أخرى بأدلة أضعف ({ $count }): { $names }
practice-more-among = منتجات أخرى بأدلة أضعف ({ $count })، منها { $names }
practice-services-file = { $where }: { $name } في ملف services من Debian

malware-listens = { $where }: يستمع { $threat } هنا (بحسب معلومات { $date }).
malware-default = { $where }: يستخدمه { $threat } ما لم يُضبط على غيره (بحسب معلومات { $date }).
malware-sample = { $where }: يستمع { $threat } على منافذ عشوائية؛ وهذا الرقم واحد مما رُصد منها (بحسب معلومات { $date }).
malware-c2 = { $where }: رُصدت عليه خوادم تحكم تابعة للبرنامج الخبيث { $threat }، في الطرف البعيد من الاتصال (بحسب معلومات { $date }).
malware-more = بلاغات أخرى ({ $count }): { $names }
malware-more-among = بلاغات أخرى ({ $count })، منها { $names }
malware-caution = الرقم وحده لا يثبت شيئًا: العبرة بما يستمع على المنفذ وبالبروتوكول الذي يتكلمه.

system-ephemeral = في { $system }، النطاق { $range } للاتصالات الصادرة افتراضيًا.
system-privileged = في { $system }، يتطلب الارتباط بالنطاق { $range } امتيازًا.
system-privileged-address = في { $system }، لا يتطلب الارتباط بالنطاق { $range } امتيازًا إلا على عنوان IPv4 بعينه.
system-nodeport = في { $system }، يُعطى النطاق { $range } افتراضيًا للخدمات من النوع NodePort.
system-filtered = في { $system }، استخدامه للاتصالات الصادرة مقيد افتراضيًا.
system-blocked = ترفض المتصفحات الاتصال به: فهو في قائمة المنافذ المحظورة (bad ports) من Fetch Standard.

history-unchanged = لا تغيير في { $count ->
    [zero] { $count } لقطة
    [one] لقطة واحدة
    [two] لقطتين
    [few] { $count } لقطات
    [many] { $count } لقطة
   *[other] { $count } لقطة
} من السجل، من { $first } إلى { $last }.
history-absent = لا صف في { $count ->
    [zero] { $count } لقطة
    [one] لقطة واحدة
    [two] لقطتين
    [few] { $count } لقطات
    [many] { $count } لقطة
   *[other] { $count } لقطة
} من السجل، من { $first } إلى { $last }.
history-added = بين { $since } و{ $until }: أُضيف { $row }.
history-removed = بين { $since } و{ $until }: أُزيل { $row }.
history-changed = بين { $since } و{ $until }: { $row }: { $field }: تغير النص من «{ $old }» إلى «{ $new }».
history-set = بين { $since } و{ $until }: { $row }: { $field }: صار النص «{ $new }».
history-cleared = بين { $since } و{ $until }: { $row }: { $field }: أُزيل النص «{ $old }».
history-more = غير معروض هنا: { $count ->
    [zero] { $count } تغيير سابق
    [one] تغيير سابق واحد
    [two] تغييران سابقان
    [few] { $count } تغييرات سابقة
    [many] { $count } تغييرًا سابقًا
   *[other] { $count } تغيير سابق
}؛ والتغييرات كلها في `portolan registry history { $port }`.

field-description = الوصف
field-assignee = صاحب التخصيص
field-contact = جهة الاتصال
field-registered = تاريخ التسجيل
field-modified = تاريخ التعديل
field-references = المرجع
field-unauthorised = ملاحظة الاستخدام غير المصرح به
field-service_code = رمز الخدمة
field-note = الملاحظة

standing-specified = له مواصفة: الصف يحيل إلى RFC.
standing-documented = موثق: الصف يحيل إلى وثيقة، وإن لم يُحل إلى RFC منشور.
standing-implemented = معمول به: الصف لا يحيل إلى أي وثيقة، لكن آخرين يعرفون الرقم بهذا الاسم.
standing-used = يستخدمه غيره: الصف لا يحيل إلى أي وثيقة، وآخرون يستخدمون الرقم بأسماء أخرى.
standing-named-only = اسم فقط: لا سند له غير الصف نفسه.
standing-unassigned = غير مخصص: الرقم ليس لأحد.
standing-reserved = محجوز: تبقيه IANA شاغرًا.
standing-dynamic = ديناميكي: لا يمكن أن يكون الرقم لأحد.
# The same in a word or two, for the line of the status.
standing-word-specified = له مواصفة
standing-word-documented = موثق
standing-word-implemented = معمول به
standing-word-used = يستخدمه غيره
standing-word-named-only = اسم فقط
standing-word-unassigned = غير مخصص
standing-word-reserved = محجوز
standing-word-dynamic = ديناميكي
consulted-references = عمود المراجع لدى IANA: { $references }.
consulted-no-reference = عمود المراجع لدى IANA: فارغ.
consulted-note = ملاحظات IANA: انظر أعلاه.
consulted-no-note = ملاحظات IANA: لا شيء.
consulted-software = البرمجيات المعروفة عليه: { $names }.
consulted-software-among = البرمجيات المعروفة عليه: عدد المنتجات { $count }، وأقواها دليلًا { $names }.
consulted-no-software = البرمجيات المعروفة عليه: لا شيء.
consulted-netbase = ملف services من Debian: { $names }.
consulted-no-netbase = ملف services من Debian: لا ذكر له.
consulted-firewalld = خدمات firewalld: { $names }.
consulted-no-firewalld = خدمات firewalld: لا ذكر له.
consulted-wireshark = محللات Wireshark (dissectors): { $names }.
consulted-no-wireshark = محللات Wireshark (dissectors): لا ذكر له.

neighbour-before = قبله: { $port } { $name }.
neighbour-after = بعده: { $port } { $name }.
neighbour-same-name = للاسم { $name } أيضًا { $ports }.
neighbour-product = يستخدم { $name } أيضًا { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = يبين التسجيل من له حق في الرقم، لا ما يعمل عليه: فليس لزامًا أن تكون حركة البيانات على منفذ لخدمته.
why-register = تطلب IANA ألا يستخدم أحد رقمًا مخصصًا بلا تسجيل أو قبل التسجيل.

table-port = المنفذ
table-transport = النقل
table-status = الحالة
table-name = الاسم
table-description = الوصف

# `portolan pick`: what speaks against a number…
pick-assigned = في سجل IANA الصف { $row }.
pick-reserved = تحجزه IANA: { $row }.
pick-system = هو منفذ نظام ({ $range }): لا يُخصص إلا بعد مراجعة داخل IETF.
pick-dynamic = هو منفذ ديناميكي ({ $range }): تأخذ البرامج هذه المنافذ للاتصالات الصادرة.
pick-software = يستخدمه { $product }: { $role }.
pick-listed = تدرجه قوائم أخرى باسم { $name }.
pick-malware = أُبلغ عن استماع { $threat } عليه.
pick-blocked = ترفض المتصفحات الاتصال به.
pick-ephemeral = في { $system }، النطاق { $range } مأخوذ افتراضيًا.
pick-ephemeral-here = يأخذ هذا النظام النطاق { $range } للاتصالات الصادرة.
pick-in-use = هو مستخدم هنا عبر { $transport }، أو لا يُسمح بالارتباط به.
# … and what spoke for it.
pick-free-registry = سجل IANA: غير مخصص ({ $range }).
pick-free-no-row = سجل IANA: لا صف للرقم { $port }.
pick-free-software = البرمجيات: لا يُعرف منها شيء عليه.
pick-free-lists = ملف services من Debian، خدمات firewalld، محللات Wireshark (dissectors): لا ذكر له.
pick-free-malware = البرمجيات الخبيثة: لم يُبلغ عن استماع أي منها عليه.
pick-free-blocked = المتصفحات: غير محظور.
pick-free-ephemeral = خارج النطاقات التي تأخذها Linux وWindows وmacOS وKubernetes افتراضيًا.
pick-free-here = على هذا النظام: شاغر عبر { $transport }، وخارج نطاق النظام للاتصالات الصادرة.
pick-fit = الرقم { $port } مناسب لخدمة جديدة.
pick-unfit = الرقم { $port } غير مناسب لخدمة جديدة.

# `portolan here`: the heads of the table.
here-head-protocol = البروتوكول
here-head-address = العنوان
here-head-namespace = مساحة الأسماء
here-head-program = البرنامج
here-head-part = جزء من
here-head-service = معروف باسم
here-head-verdict = الحكم
verdict-needs = يلزمه: { $needs }
here-head-notes = ملاحظات

here-label-warning = تحذير:

# What the number is.
here-phrase-both = { $service }؛ وفي الواقع { $product }
here-phrase-practice = في الواقع { $product }

# In the place of a program.
here-owner-detached = لا أحد
here-owner-hidden = محجوب (uid { $uid })
here-owner-unknown = مجهول (uid { $uid })

# Short notes on a row.
here-note-join = { $first }؛ { $rest }
here-note-not-in-proc = غير مألوف: مخفي عن /proc/net
here-note-not-in-netlink = غير مألوف: مخفي عن netlink
here-note-not-listed = غير مألوف: ليس في أي من قوائم النواة
here-note-memory-only = غير مألوف: البرنامج في الذاكرة فقط
here-note-deleted = غير مألوف: الملف التنفيذي محذوف
here-note-replaced = مستبدل: يعمل بالملف القديم إلى أن يُعاد تشغيله
here-note-writable-folder = غير مألوف: مجلد يكتب فيه الجميع
here-note-in-flight = غير مألوف: واصف في طور النقل
here-note-io-uring = غير مألوف: يمسكه io_uring
here-note-inferred = مستنتج من مجموعة التحكم
here-note-backlog = طابور الانتظار ممتلئ { $waiting }/{ $limit }
here-note-drops = المسقط: { $count }
here-note-firewall = يسقطه جدار الحماية
here-note-firewall-depends = جدار الحماية: بحسب المرسل أو غير ذلك
here-note-group = مقابس تتشارك المنفذ: { $count } (SO_REUSEPORT)
here-note-activation = يفتحه systemd للوحدة { $unit }
here-note-bound = مرتبط، لا يستمع
here-note-state = { $state }
here-note-hidden = العملية محجوبة: يلزم CAP_SYS_PTRACE وCAP_DAC_READ_SEARCH
here-note-withheld = العملية محجوبة رغم CAP_SYS_PTRACE وCAP_DAC_READ_SEARCH
here-note-detached = لا تمسكه أي عملية: ينتظر أن يُقبل، أو أُغلق
here-note-not-found = لا تمسكه أي عملية ظاهرة
here-note-out-of-time = أُوقف البحث قبل أن يكتمل

# What could not be seen, and how to see it.
here-gap-hidden-processes = العملية محجوبة في { $count ->
    [zero] { $count } مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: شغّل البرنامج بصفة root، أو مع CAP_SYS_PTRACE وCAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = العملية محجوبة في { $count ->
    [zero] { $count } مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
} رغم CAP_SYS_PTRACE وCAP_DAC_READ_SEARCH: بسبب وحدة أمنية، أو الحاوية التي يعمل فيها البرنامج.
here-gap-reduced-namespaces = { $count ->
    [zero] قُرئت { $count } مساحة أسماء شبكية
    [one] قُرئت مساحة أسماء شبكية واحدة
    [two] قُرئت مساحتا أسماء شبكيتان
    [few] قُرئت { $count } مساحات أسماء شبكية
    [many] قُرئت { $count } مساحة أسماء شبكية
   *[other] قُرئت { $count } مساحة أسماء شبكية
} من /proc وحده، بلا الذاكرة والرزم المسقطة ومجموعات التحكم: الدخول يتطلب CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [zero] لم تُقرأ { $count } مساحة أسماء شبكية
    [one] لم تُقرأ مساحة أسماء شبكية واحدة
    [two] لم تُقرأ مساحتا أسماء شبكيتان
    [few] لم تُقرأ { $count } مساحات أسماء شبكية
    [many] لم تُقرأ { $count } مساحة أسماء شبكية
   *[other] لم تُقرأ { $count } مساحة أسماء شبكية
}: الدخول يتطلب CAP_SYS_ADMIN.
here-gap-closed-namespaces = مساحات أسماء شبكية تعذر دخولها: قُرئ منها { $reduced } من /proc وحده، ولم يُقرأ { $unseen } البتة. الدخول يتطلب CAP_SYS_ADMIN.
here-gap-unknown-namespaces = قد توجد مساحات أسماء شبكية بلا عملية ظاهرة: رؤيتها تتطلب CAP_SYS_ADMIN أو CAP_SYS_PTRACE.
here-gap-firewall = لم تُقرأ قواعد جدار الحماية: ذلك يتطلب CAP_NET_ADMIN.
here-gap-hidepid = لا يُظهر /proc إلا عمليات هذا المستخدم (hidepid): شغّل البرنامج بصفة root، أو ضمن المجموعة المسماة في خيارات الوصل (mount).
here-gap-no-netlink = قوائم النواة مأخوذة من /proc/net: لم يرد netlink.
here-gap-cut = قطعت النواة قائمة قبل تمامها: { $reason }.
here-gap-packages = تعذرت قراءة قائمة الحزم: { $reason }.
here-gap-unsupported-connections = لا يُظهر هذا النظام اتصالات المستخدمين الآخرين.
here-gap-unsupported-namespaces = ليس في هذا النظام مساحات أسماء شبكية.
here-gap-unsupported-details = لا يُظهر هذا النظام إلا المقابس والعمليات: لا مجموعات تحكم ولا جدار حماية ولا حزم.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = المقبس { $protocol } { $address } في قائمة النواة، وليس في /proc/net. هكذا يفعل برنامج يخفي المنافذ؛ وهكذا يبدو مقبس يُفتح في هذه اللحظة.
here-disagreement-not-in-netlink = المقبس { $protocol } { $address } في /proc/net، وليس في قائمة النواة. هكذا يفعل برنامج يخفي المنافذ؛ وهكذا يبدو مقبس يُغلق في هذه اللحظة.
here-disagreement-not-listed = العملية { $pid } تمسك { $protocol } { $address }، وليس في أي من قوائم النواة. هكذا يفعل برنامج يخفي المنافذ؛ وهكذا يبدو مقبس يُفتح في هذه اللحظة.
here-disagreement-process = تشغّل النواة العملية { $name } ({ $pid })، ولا يُظهرها /proc. هكذا يفعل برنامج يخفي العمليات؛ وهكذا تبدو عملية تنتهي في هذه اللحظة.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = هذا الجهاز وحده
here-exposure-link-local = وصلة شبكة واحدة
here-exposure-one-address = عنوان واحد أو واجهة واحدة
here-exposure-group = مجموعة أجهزة
here-exposure-everywhere = كل الواجهات

# The section of a dossier.
here-now-nothing = لا شيء يستمع عليه هنا.
here-now-failed = تعذرت قراءة قائمة المقابس من النواة: { $reason }.
here-now-unsupported = لا يستطيع هذا البرنامج فحص هذا النظام.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }، { $part }
here-now-row-namespace = { $protocol } { $address } في مساحة الأسماء { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } في مساحة الأسماء { $namespace }: { $program }، { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = لم تُفحص إلا مساحة الأسماء الشبكية هذه: الأمر `portolan here { $port }` يفحصها كلها.
here-now-more = { $count ->
    [zero] { $count } آخر: يُظهره `portolan here`.
    [one] واحد آخر: يُظهره `portolan here`.
    [two] اثنان آخران: يُظهرهما `portolan here`.
    [few] { $count } أخرى: يُظهرها `portolan here`.
    [many] { $count } أخرى: يُظهرها `portolan here`.
   *[other] { $count } أخرى: يُظهرها `portolan here`.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = المنفذ { $port } ({ $protocol }) على { $address }
here-chain-title-namespace = المنفذ { $port } ({ $protocol }) على { $address }، في مساحة الأسماء { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }، المستخدم { $user }، منذ { $since }
here-chain-unit = الوحدة { $unit }، في { $slice }
here-chain-unit-alone = الوحدة { $unit }
here-chain-unit-since = نشطة منذ { $since }
here-chain-unit-restarts = { $count ->
    [zero] لم يُعد تشغيلها تلقائيًا قط
    [one] أُعيد تشغيلها تلقائيًا مرة واحدة
    [two] أُعيد تشغيلها تلقائيًا مرتين
    [few] أُعيد تشغيلها تلقائيًا { $count } مرات
    [many] أُعيد تشغيلها تلقائيًا { $count } مرة
   *[other] أُعيد تشغيلها تلقائيًا { $count } مرة
}
here-chain-container = الحاوية { $name }، { $id }
here-chain-image = الصورة { $image }
here-chain-pod = مجموعة الحاويات (pod) في Kubernetes: { $pod }
here-chain-process = العملية { $process }
here-chain-verdict = الحكم: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [zero] تمسكه { $count } عملية أخرى
    [one] تمسكه عملية أخرى واحدة
    [two] تمسكه عمليتان أخريان
    [few] تمسكه { $count } عمليات أخرى
    [many] تمسكه { $count } عملية أخرى
   *[other] تمسكه { $count } عملية أخرى
}: { $names }
here-chain-command = سطر الأوامر: { $command }
here-chain-user = المستخدم: { $user }
here-chain-started = بدأت في { $since }
here-chain-no-capabilities = القدرات: لا شيء
here-chain-all-capabilities = القدرات: كلها
here-chain-nearly-all-capabilities = القدرات: كلها عدا { $names }
here-chain-many-capabilities = القدرات: { $count }، منها { $names }
here-chain-capabilities = القدرات: { $names }
here-chain-executable = الملف التنفيذي { $path }
here-chain-executable-deleted = الملف التنفيذي { $path }، وقد حُذف
here-chain-executable-replaced = الملف التنفيذي { $path }، وقد استُبدل بعد ذلك: إعادة التشغيل ستشغّل الجديد
here-chain-executable-memory = برنامج تنفيذي في الذاكرة فقط، لم يكن ملفًا قط: { $path }
here-chain-writable = للجميع أن يكتبوا في { $folder }
here-chain-package = الحزمة { $name } { $version } ({ $manager })
here-chain-no-package = لا تملكه أي حزمة
here-chain-socket = المقبس على { $address }، العقدة (inode) { $inode }
here-chain-descriptor = يمسكه الواصف { $descriptor }
here-chain-in-flight = يمسكه واصف أُرسل عبر مقبس Unix { $descriptor } ولم يُستلم بعد
here-chain-io-uring = يمسكه io_uring التابع للواصف { $descriptor }
here-chain-inferred = مستنتج: العملية في مجموعة التحكم التي أُنشئ فيها المقبس
here-chain-activation = فتحته الوحدة { $socket }، وتشغّل له الخدمة { $service }
here-chain-exposure = يمكن الوصول إليه من: { $from }
here-chain-firewall-none = جدار الحماية: لا قاعدة لما يرد
here-chain-firewall-allowed = جدار الحماية: يسمح به، بالقاعدة { $rule }
here-chain-firewall-dropped = جدار الحماية: يسقطه، بالقاعدة { $rule }
here-chain-firewall-cannot-tell = جدار الحماية: لا يمكن الجزم؛ أول قاعدة محل نظر هي { $rule }
here-chain-firewall-unread = جدار الحماية: لم يُقرأ
here-chain-backlog = طابور الانتظار: ينتظر { $waiting } من { $limit } من الاتصالات
here-chain-drops = المسقط: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = متوقع
verdict-customary = معتاد
verdict-elsewhere = منفذ آخر
verdict-unexplained = بلا تفسير
verdict-suspicious = مريب
verdict-means-expected = هذا ما سجلت IANA المنفذ له.
verdict-means-customary = لم تسجل IANA المنفذ له، لكن مصادر تذكر أنه يستخدم هذا المنفذ، أو أنه يأخذ منفذًا من النظام.
verdict-means-elsewhere = البرنامج أو بروتوكوله معروف، ولا يُعرف ما يربطه بهذا المنفذ.
verdict-means-unexplained = تعذرت معرفة ما يرد هنا؛ وليس ذلك وحده علامة خلل.
verdict-means-suspicious = تظهر عليه علامة خلل تستحق النظر؛ والعلامة ليست برهانًا.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = رمز اختبار أُرسل عبره وصل إلى الطرف الآخر
verdict-reason-views-disagree = يظهر في منظور لمقابس النواة، ولا يظهر في منظور آخر
verdict-reason-hidden-process = تمسكه العملية { $pid }، ولا يُظهر /proc تلك العملية
verdict-reason-memory-only = برنامجه التنفيذي في الذاكرة فقط، ولم يكن ملفًا قط: { $path }
verdict-reason-deleted = حُذف ملفه التنفيذي { $path }، ولم يحل محله شيء
verdict-reason-temporary-folder = ملفه التنفيذي في مجلد للملفات المؤقتة أو للأجهزة: { $path }
verdict-reason-writable-folder = للجميع أن يكتبوا في { $folder }، وبذلك أن يستبدلوا ملفه التنفيذي { $path }
verdict-reason-hidden-file = اسم ملفه التنفيذي أو مجلده مخفي: { $path }
verdict-reason-disguise = تسمي العملية نفسها { $name }، وملفها التنفيذي { $path }
verdict-reason-kernel-disguise = للعملية اسم خيط من خيوط النواة، { $name }، ولها ملف تنفيذي، { $path }
verdict-reason-malware-port = أُبلغ عن استماع { $threat } هنا، ولا يُعرف للمنفذ استخدام آخر، وثمة شيء آخر غير مألوف
verdict-reason-registered = يقدم المنتج { $product } الخدمة { $service }، ولها سجلت IANA المنفذ
verdict-reason-namesake = سجلت IANA المنفذ للخدمة { $service }، وهي على اسم المنتج { $product }
verdict-reason-starts-registered = يفتح المنتج { $product } المنافذ بأسماء الخدمات، وهذا المنفذ مسجل للخدمة { $service }
verdict-reason-speaks-registered = كان الرد رد الخدمة { $service }، ولها سجلت IANA المنفذ
verdict-reason-own-port = المنتج { $product } معروف باستخدام هذا المنفذ ({ $role })
verdict-reason-port-of-parent = المنتج { $product } متفرع من { $parent }، وهذا معروف باستخدام المنفذ
verdict-reason-listed = في قائمة خدمات أن المنفذ للخدمة { $service }، وهذا يوافق { $product }
verdict-reason-picked-by-system = يستمع المنتج { $product } على منفذ يختاره له النظام
verdict-reason-outgoing = للمنتج { $product } مقبس UDP غير متصل في النطاق الذي يأخذه النظام للرزم الصادرة
verdict-reason-away-from = المنتج { $product } معروف على منافذ أخرى: { $ports }
verdict-reason-away = المنتج { $product } معروف، ولا يُعرف ما يربطه بهذا المنفذ
verdict-reason-any-port = يستمع المنتج { $product } على أي منفذ يُحدد له
verdict-reason-speaks-elsewhere = كان الرد رد الخدمة { $service }، ولم تسجل IANA المنفذ لها
verdict-reason-starts-others = يفتح المنتج { $product } المنفذ ويشغّل برنامجًا آخر لمن يتصل
verdict-reason-tool = يقدم المنتج { $product } أي شيء يُطلب منه تقديمه
verdict-reason-not-seen-behind = برنامج تمرير يمسك منافذ لغيره، ولم يُر ما يرد خلف هذا المنفذ
verdict-reason-no-owner = لم تُر عملية تمسكه
verdict-reason-no-program = تمسكه العملية { $name }، ولم يُر ملفها التنفيذي
verdict-reason-package-unknown = يأتي البرنامج { $program } مع الحزمة { $package }، ولا يُستدل بها على منتج معروف
verdict-reason-name-alone = الملف { $program } يحمل اسمًا كاسم { $product }، وكان لأي أحد أن يسميه كذلك
verdict-reason-nothing-known = البرنامج { $program } غير معروف لدى Portolan
verdict-reason-told-by-package = هو { $product }، عُرف من حزمته { $value }
verdict-reason-told-by-path = هو { $product }، عُرف من مساره { $value }
verdict-reason-told-by-argument = هو { $product }، عُرف مما يشغّله المفسر: { $value }
verdict-reason-told-by-unit = هو { $product }، عُرف من وحدته { $value }
verdict-reason-told-by-image = هو { $product }، عُرف من صورة حاويته، { $value }
verdict-reason-told-by-file-name = هو { $product }، عُرف من اسم ملفه في مجلد لمسؤول النظام: { $value }
verdict-reason-told-by-kernel = هو { $product }، وتقدمه النواة نفسها ({ $value })
verdict-reason-unpackaged = ملفه التنفيذي { $path } ليس في أي حزمة، مع أن برامج أخرى هنا من حزم
verdict-reason-more-exposed = المنتج { $product } يمكن الوصول إليه من أجهزة أخرى، وهو افتراضيًا لا يستمع إلا على loopback
verdict-reason-package-file-gone = ملفه التنفيذي { $path } تابع لحزمة، وقد حُذف
verdict-reason-writable-in-container = لكل من في حاويته أن يكتب في { $folder }، وبذلك أن يستبدل ملفه التنفيذي { $path }
verdict-reason-in-flight = يمسكه واصف أُرسل عبر مقبس Unix ولم يُستلم بعد
verdict-reason-io-uring = يمسكه io_uring ملفًا مسجلًا لديه
verdict-reason-needs-restart = استُبدل ملفه التنفيذي { $path } بعد ذلك، وإعادة التشغيل ستشغّل الجديد
verdict-reason-removed-with-folder = أُزيل ملفه التنفيذي { $path } مع مجلده كله، كما تفعل البرامج التي تحدّث نفسها
verdict-reason-go-run = بناه وشغّله go run: { $path }
verdict-reason-app-image = ملفه التنفيذي في الصورة الموصولة (mounted) من AppImage: { $path }
verdict-reason-hands-on = يمسك المنتج { $product } المنفذ ويمرر الاتصالات
verdict-reason-hands-on-to = يمسك المنتج { $product } المنفذ ويمرر الاتصالات إلى { $address } المنفذ { $port }
verdict-reason-malware-known = أُبلغ عن { $threat } على هذا المنفذ، وذلك في ذاته لا يثبت شيئًا

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = الخدمة التي تمرر ما يرسله أي أحد قد تُستخدم لإخفاء مصدر حركة البيانات، أو للوصول إلى ما وراءها. والوكيل (proxy) المقصود أن يكون للجميع يبدو كذلك.
verdict-why-views-disagree = تخفي أداة rootkit المقابس عن منظور، وتبقى في منظور آخر. والمقبس الذي يُفتح أو يُغلق في تلك اللحظة يبدو كذلك، ولهذا أُعيد النظر مرة ثانية.
verdict-why-hidden-process = تخفي أداة rootkit العمليات عن /proc، والنواة ماضية في تشغيلها. والعملية التي تنتهي في تلك اللحظة تبدو كذلك، ولهذا أُعيد النظر مرة ثانية.
verdict-why-memory-only = الشيفرة المحملة بلا ملف لا تترك على القرص ما يُفحص. والبرنامج الذي يعمل من نسخة مختومة من نفسه، مثل runc، يبدو كذلك.
verdict-why-deleted = يحذف المتسللون ملفاتهم ليقللوا آثارهم، ويستمر البرنامج في العمل. والبرنامج الذي أُزيل أو أُعيد بناؤه ولم يوقف يبدو كذلك.
verdict-why-temporary-folder = هذه المجلدات للملفات المؤقتة وللأجهزة، لا لبرامج تبقى. وبناء أو اختبار أو مثبّت يعمل هناك يبدو كذلك.
verdict-why-writable-folder = من يستطع الكتابة في المجلد يستطع تبديل البرنامج، وما يعمل بعدها تكون له صلاحيات الخدمة. والأذونات المضبوطة بتساهل زائد تبدو كذلك، وإصلاحها مستحسن على كل حال.
verdict-why-hidden-file = لا تعرض القوائم الأسماء البادئة بنقطة، ويستغل المتسللون ذلك. والمجلدات المخفية في مجلد المنزل والبرامج المغلفة (wrappers) من Nix وGuix تبدو كذلك، ولا تُحتسب هنا.
verdict-why-disguise = الاسم اسم برنامج معروف، والملف التنفيذي ليس لذلك البرنامج. والوصلة أو البرنامج المغلف (wrapper) أو النسخة التي غُير اسمها تبدو كذلك.
verdict-why-kernel-disguise = خيط النواة لا ملف تنفيذيًا له، فالعملية التي لها الأمران ليست خيطًا من النواة. والبرنامج الذي يصادف أن له اسمًا كهذا يبدو كذلك.
verdict-why-malware-port = الرقم وحده لا يقول شيئًا: لا يُحتسب إلا حيث لا تُعرف عليه برمجيات، ويستطيع الآخرون الوصول إليه، وثمة شيء آخر غير مألوف. والبرنامج الخاص الذي يصادف أنه يستخدم الرقم يبدو كذلك.
verdict-why-registered = في السجل أن المنفذ لخدمة، والمنتج معروف بتقديمها.
verdict-why-namesake = المنتج الذي له اسم الخدمة المسجلة يُعد تلك الخدمة.
verdict-why-starts-registered = إعداداته تسمي خدمات، والنظام يبحث عن منافذها. ولم يُر ما يشغّله لمن يتصل.
verdict-why-speaks-registered = حيث لم يُتعرف على منتج، فالعبرة بما ترد به الخدمة.
verdict-why-own-port = تستخدم البرمجيات أيضًا منافذ لم يسجلها أحد لها؛ تذكر ذلك ملفاتها أو وثائق غيرها.
verdict-why-port-of-parent = قد يحتفظ الفرع بمنافذ المنتج الذي تفرع منه.
verdict-why-listed = تسمي قوائم الخدمات منافذ ليست لها في السجل.
verdict-why-picked-by-system = يطلب المنتج من النظام أي منفذ شاغر، فلا رقم يُتوقع.
verdict-why-outgoing = من يرسل رزم UDP دون أن يطلب منفذًا يُعطى واحدًا من هذا النطاق، ويبدو مقبسه كمقبس ينتظر غيره.
verdict-why-away-from = لا مصدر يذكر المنتج على هذا المنفذ؛ ويمكن ضبط أي منفذ.
verdict-why-away = لا مصدر يذكر المنتج على هذا المنفذ، ولا مصدر هنا يسمي له منفذًا افتراضيًا.
verdict-why-any-port = برنامج كهذا لا منفذ له خاصًا به: يختاره من يشغّله.
verdict-why-speaks-elsewhere = ما ترد به الخدمة يدل على ما هي، ويمكن ضبط الخدمة على أي منفذ.
verdict-why-starts-others = الذي يرد هو البرنامج الذي يُشغل، وهو لا يعمل إلى أن يتصل أحد.
verdict-why-tool = الأداة العامة لا خدمة لها خاصة بها: من شغّلها يقرر ما يرد.
verdict-why-not-seen-behind = برنامج التمرير لا يفعل إلا أن يمرر الاتصالات، ولا يدل على ما في الطرف الآخر.
verdict-why-no-owner = بلا عملية لا يوجد برنامج يُتعرف عليه: قد تكون محجوبة عن هذا المستخدم، أو تكون النواة ممسكة بالمقبس.
verdict-why-no-program = تستطيع العملية أن تسمي نفسها بأي اسم، فالاسم وحده لا يدل على البرنامج. وقراءة الملف التنفيذي لعملية مستخدم آخر تتطلب امتيازًا.
verdict-why-package-unknown = تدل الحزمة على مصدر البرنامج؛ ولا يعرف Portolan منتجًا بها.
verdict-why-name-alone = لا يُعتد باسم الملف إلا في مجلد لا يكتب فيه إلا مسؤولو النظام.
verdict-why-nothing-known = تُعرف المنتجات من الحزمة والمسار والمعاملات والوحدة والصورة، ولم يوافق شيء منها. وهكذا تبدو دائمًا البرامج الخاصة.
verdict-why-told-by-package = وضع مدير حزم الملف هناك، ولديه قيد به.
verdict-why-told-by-path = برنامج المنتج يوجد في هذا المسار، بحسب مصدر.
verdict-why-told-by-argument = المفسر يشغّل ما يُطلب منه؛ ومعاملاته تبين ما هو.
verdict-why-told-by-unit = يسمي systemd مجموعة التحكم الخاصة بالعملية باسم وحدتها، ووحدة المقبس تسمي الخدمة التي ترد عليه. ووحدات النظام يكتبها مسؤوله.
verdict-why-told-by-image = تشغّل الحاوية ما في صورتها، واسم الصورة يبين أي منتج هو.
verdict-why-told-by-file-name = لا يستطيع وضع ملف هناك إلا مسؤول النظام، فاسمه معتد به.
verdict-why-told-by-kernel = فُحصت كل العمليات ولا عملية تمسك المقبس، والنواة نفسها تقدم هذا المنتج على المنفذ.
verdict-why-unpackaged = حيث تأتي برامج الجهاز من الحزم، فالبرنامج الذي ليس في أي منها أتى من طريق آخر. والبرنامج الذي بُني هنا أو نُزّل يبدو كذلك.
verdict-why-more-exposed = لا يستمع المنتج إلا على loopback ما لم يُضبط على غير ذلك، فقد فتحه أحد. وحيث يُقصد أن يصل إليه الآخرون، يبدو الأمر كذلك.
verdict-why-package-file-gone = الملف من الحزمة، ولم يعد في مكانه. والترقية الجارية، أو الحزمة التي أُزيلت وخدمتها تعمل، تبدو كذلك.
verdict-why-writable-in-container = من دخل الحاوية استطاع تبديل البرنامج. والصورة التي ضُبطت أذوناتها بتساهل زائد تبدو كذلك، والمجلد مجلد الحاوية وحدها.
verdict-why-in-flight = ما دام الواصف في الطريق، فلا عملية تفتح المقبس، ولا يجده بحث في الملفات المفتوحة. والخدمة التي تسلّم مقبسًا تكون في هذه الحال لحظة.
verdict-why-io-uring = تُبقي النواة المقبس المسجل مفتوحًا بلا واصف، ولا يجده بحث في الملفات المفتوحة. وتسجل الخوادم المقابس طلبًا للسرعة.
verdict-why-needs-restart = تضع الترقية ملفًا جديدًا في المسار، وتبقى العملية على القديم إلى أن يُعاد تشغيلها.
verdict-why-removed-with-folder = البرامج التي تحدّث نفسها تضع كل إصدار في مجلد خاص به، مخفي في مجلد المنزل، وتزيل القديم. والإصدار الذي ما زال يعمل يفقد ملفه بذلك.
verdict-why-go-run = يبني go run البرنامج في مجلد مؤقت اسمه go-build… ويشغّله منه، ابنًا للعملية go.
verdict-why-app-image = يوصل (mount) تطبيق AppImage نفسه على مجلد مؤقت اسمه .mount_… ويعمل منه.
verdict-why-hands-on = يمسك البرنامج المنفذ لبرنامج آخر، والحكم هو على ما وراءه.
verdict-why-hands-on-to = معاملات برنامج التمرير تسمي الطرف الآخر، والحكم هو على ما هناك.
verdict-why-malware-known = تأخذ البرمجيات الخبيثة أرقامًا يستخدمها غيرها أيضًا، فلا يغير ذلك شيئًا؛ وقد ذُكر كي لا يضطر أحد إلى البحث عنه.

# What would settle a sign.
verdict-settle-open-relay = انظر في إعداداته من يجوز له استخدامه، وأغلقه دون من سواهم.
verdict-settle-views-disagree = انظر ثانية بعد دقيقة؛ فإن بقي كذلك، فافحص القرص من نظام أُقلع من مكان آخر.
verdict-settle-hidden-process = انظر ثانية بعد دقيقة؛ فإن بقيت العملية مخفية، فافحص القرص من نظام أُقلع من مكان آخر.
verdict-settle-memory-only = اسأل من شغّله، واحفظ ما يعمل قبل أن ينتهي: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = اسأل من أزال الملف، واحفظ ما يعمل قبل أن ينتهي: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = انظر لمن الملف ومتى جاء، واسأل صاحبه: `stat FILE`.
verdict-settle-writable-folder = انزع حق الكتابة من الآخرين، `chmod o-w FOLDER`، وقارن الملف بأصله.
verdict-settle-hidden-file = انظر لمن الملف ومتى جاء وما هو: `stat FILE`، `file FILE`.
verdict-settle-disguise = انظر ما الذي يعمل حقًا ومن شغّله: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = انظر ما الذي يعمل حقًا ومن شغّله: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = تبيّن ما هو البرنامج: من أين جاء ملفه، وبماذا يرد.
verdict-settle-unpackaged = اسأل من بناه أو نزّله، وقارن الملف بأصله.
verdict-settle-more-exposed = انظر في إعداداته هل يُقصد أن يصل إليه الآخرون؛ فإن لم يكن كذلك، فاربطه بواجهة loopback.
verdict-settle-package-file-gone = أعد تثبيت الحزمة وأعد تشغيل الخدمة، أو أوقف الخدمة إن كان المقصود إزالة الحزمة.
verdict-settle-writable-in-container = أصلح الأذونات في الصورة، وقارن الملف في الحاوية بالملف في الصورة.
verdict-settle-in-flight = انظر ثانية بعد لحظة؛ فإن بقي كذلك، فانظر أي عملية لديها مقبس Unix: `portolan here --explain PORT`.
verdict-settle-io-uring = انظر أي برنامج لديه io_uring، وهل هو معروف باستخدامه: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = لم تُر العملية التي تمسكه: شغّل البرنامج بصفة root، أو مع CAP_SYS_PTRACE وCAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = استُنتجت العملية من مجموعة التحكم، ولم تُر ممسكة به: شغّل البرنامج بصفة root.
verdict-unseen-program = لم يُر ما تشغّله العملية: شغّل البرنامج بصفة root.
verdict-unseen-package = لم يُر هل البرنامج من حزمة: تعذرت هنا قراءة أي قائمة حزم له، أو الملف ملف حاوية.
verdict-unseen-speech = لم يُر بماذا يتكلم: لا بد من سؤاله.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = القاعدة
verdict-head-effect = الأثر
verdict-head-needs = يلزمها
verdict-head-why = السبب
verdict-head-sources = المصادر
verdict-effect-tells = تعرّف المنتج
verdict-effect-expected = تقرر: متوقع
verdict-effect-customary = تقرر: معتاد
verdict-effect-elsewhere = تقرر: منفذ آخر
verdict-effect-unexplained = تقرر: بلا تفسير
verdict-effect-suspicious = علامة خلل: مريب
verdict-effect-counts = تُحتسب مع منفذ برنامج خبيث فقط
verdict-effect-explains = تفسر ما يبدو غير مألوف
verdict-effect-remarks = تُذكر ولا تغير شيئًا
verdict-need-socket = المقبس
verdict-need-process = العملية
verdict-need-program = الملف التنفيذي
verdict-need-package = الحزمة
verdict-need-arguments = المعاملات
verdict-need-unit = وحدة systemd
verdict-need-container = الحاوية
verdict-need-views = منظور ثانٍ
verdict-need-speech = رد من الخدمة
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = ما يجوز أن يستمع على هذا الجهاز. الأمر portolan here --check يقارنه بما يستمع فعلًا.
    عدّله كما تشاء: التعليقات والقوائم والنطاقات والسطر optional = true تبقى بعد --save-policy.
policy-summary = جديد: { $new }، مفقود: { $gone }، مختلف: { $different }؛ كما في السياسة: { $kept }.
policy-summary-none = لا جديد ولا مفقود ولا مختلف؛ كما في السياسة: { $kept }.
policy-finding-new = جديد: { $what }
policy-finding-gone = مفقود: { $what }
policy-finding-different = مختلف: { $what }؛ { $fields }
policy-finding-unverified = غير متحقق منه: { $what }؛ لم يُر: { $fields }
policy-finding-kept = كما في السياسة: { $what }
policy-finding-optional = غير موجود، وهو اختياري: { $what }
policy-finding-not-asked = لم يُسأل عنه: { $what }
policy-finding-not-seen = لم يُر: { $what }
policy-field = قيمة { $field } هي { $found } بدلًا من { $wanted }
policy-field-none = لا قيمة في { $field } بدلًا من { $wanted }
policy-rule-new = يستمع شيء ليس في السياسة.
policy-rule-gone = شيء في السياسة لا يستمع.
policy-rule-different = يستمع شيء على غير ما في السياسة.
policy-not-everything = لم يُر كل شيء:
policy-wrong-syntax = ليس هذا TOML: { $reason }
policy-wrong-encoding = ليس هذا UTF-8
policy-wrong-too-large = حجم السياسة { $limit } MiB على الأكثر
policy-wrong-too-many = عدد البنود في السياسة { $limit } على الأكثر
policy-wrong-too-many-ranges = عدد البنود ذات النطاقات في السياسة { $limit } على الأكثر
policy-wrong-key = مفتاح مجهول «{ $key }»
policy-wrong-missing = ينقص { $key }
policy-wrong-version = الإصدار { $version } مجهول؛ يقرأ هذا البرنامج الإصدار 1
policy-wrong-kind = القيمة اللازمة في { $key }: { $wanted }
policy-wrong-value = لا يصح في { $key } القيمة «{ $value }»
policy-wrong-port = ليس «{ $value }» منفذًا ولا نطاقًا
policy-wrong-port-high = في «{ $value }»: أعلى منفذ هو 65535
policy-wrong-port-backwards = في «{ $value }»: النطاق معكوس
policy-wrong-too-long = طول { $key } بالبايت { $limit } على الأكثر
policy-wrong-empty = في { $key } قائمة فارغة
policy-kind-number = عدد
policy-kind-text = نص بين علامتي اقتباس
policy-kind-texts = نص بين علامتي اقتباس، أو قائمة من مثله
policy-kind-ports = عدد، أو نطاق مثل "6000-6063"، أو قائمة من ذلك
policy-kind-truth = إما true أو false
policy-kind-tables = جداول، كل منها تحت [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = الوقت
past-head-event = الحدث
past-appeared = ظهر
past-restarted = أُعيد تشغيله
past-changed = تغير
past-closed = أُغلق
# It listened for a moment and closed again.
past-passed = ظهر واختفى
past-owner-hidden = محجوب
past-owner-unknown = مجهول

# Short notes on a line.
past-note-times = { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
past-note-ports = على { $count ->
    [zero] { $count } منفذ
    [one] منفذ واحد
    [two] منفذين
    [few] { $count } منافذ
    [many] { $count } منفذًا
   *[other] { $count } منفذ
}
past-note-glimpsed = اختفى قبل أن يتسنى فحصه عن قرب
past-note-after = في وقت ما بعد { $time }: لم ينظر أحد فيما بين ذلك
past-note-owner = سابقًا: { $before }
past-note-present = عاد ملفه التنفيذي إلى مكانه
past-note-version = كان الإصدار { $before }، وهو الآن { $now }
past-note-package = ملفه التنفيذي ملف آخر
past-note-exposure = كان يمكن الوصول إليه من: { $before }
past-note-firewall = جدار الحماية: سابقًا { $before }، والآن { $now }
past-note-verdict = سابقًا: { $before }
past-firewall-allowed = يسمح به
past-firewall-dropped = يسقطه
past-firewall-cannot-tell = غير محسوم

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = المنفذ { $port } ({ $protocol }): { $program }
past-listener-part = المنفذ { $port } ({ $protocol }): { $program }، { $part }
past-since = هنا منذ { $time }.
past-since-between = هنا منذ { $time } على أقل تقدير؛ ولم يكن هنا بعدُ في { $after }.
past-until = كان هنا من { $from } إلى { $until }.
past-until-between = كان هنا من { $from }؛ واختفى بين { $after } و{ $until }.
past-spells = كان هنا { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} إجمالًا، وأول رصد له في { $first }.
past-restarts = أُعيد تشغيله { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} منذ ذلك الحين، آخرها في { $last }.
past-passes = ظهر واختفى { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}، آخرها في { $last }.
past-verdict = الحكم: { $verdict }.
past-more = كل ما هو مسجل: `portolan history { $port }`.
past-heading-changes = التغييرات

# What of the past nobody saw.
past-watched-since = لم يراقب أحد قبل { $time }.
past-unwatched = لم يراقب أحد من { $from } إلى { $to }.
past-unwatched-since = لا أحد يراقب منذ { $time }: الأمر `portolan watch` يراقب.
past-unwatched-more = { $count ->
    [zero] وقبل هذه { $count } مرة أخرى لم يراقب فيها أحد.
    [one] وقبل هذه مرة أخرى لم يراقب فيها أحد.
    [two] وقبل هذه مرتان أخريان لم يراقب فيهما أحد.
    [few] وقبل هذه { $count } مرات أخرى لم يراقب فيها أحد.
    [many] وقبل هذه { $count } مرة أخرى لم يراقب فيها أحد.
   *[other] وقبل هذه { $count } مرة أخرى لم يراقب فيها أحد.
}
past-lost = { $count ->
    [zero] جاء { $count } تغيير أسرع من أن يُقرأ، ولم يُسجل.
    [one] جاء تغيير واحد أسرع من أن يُقرأ، ولم يُسجل.
    [two] جاء تغييران أسرع من أن يُقرآ، ولم يُسجلا.
    [few] جاءت { $count } تغييرات أسرع من أن تُقرأ، ولم تُسجل.
    [many] جاء { $count } تغييرًا أسرع من أن يُقرأ، ولم يُسجل.
   *[other] جاء { $count } تغيير أسرع من أن يُقرأ، ولم يُسجل.
}
