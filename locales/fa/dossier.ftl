# The Persian words of what the reader is told about a port.
# Terms: row = ردیف, registry = دفتر ثبت, assignee or holder = دارنده, transport = پروتکل انتقال, range = بازه,
# socket = سوکت, process = فرایند, kernel = هسته, to bind = بایند کردن, verdict = حکم, standing = پشتوانه.
# A noun after a number is singular. Sentences begin with a Persian word where they can, so that the
# line runs from right to left.

language-name = فارسی
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = این ترجمه را هنوز هیچ فارسی‌زبانی بازبینی نکرده است.

# Lists: "TCP and UDP", "a, b and c".
list-two = { $first } و { $last }
list-more = { $first }، { $rest }

# The subject of a sentence. The transports come last, so that the line begins with a Persian word.
subject-port = پورت { $port }
subject-port-on = پورت { $port } ({ $transports })

# The same within a sentence.
inline-port = پورت { $port }
inline-port-on = پورت { $port } ({ $transports })
inline-range = پورت‌های { $port }
inline-range-on = پورت‌های { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } در IANA با نام { $name } ثبت شده است.
answer-assigned-described = { $subject } در IANA با نام { $name }، «{ $description }»، ثبت شده است.
answer-assigned-also = { $subject } در IANA با نام { $name } و نیز با نام { $others } ثبت شده است.
answer-assigned-described-also = { $subject } در IANA با نام { $name }، «{ $description }»، و نیز با نام { $others } ثبت شده است.
answer-in-range = { $subject } در بازهٔ { $range } است که در IANA با نام { $name } ثبت شده است.
answer-in-range-described = { $subject } در بازهٔ { $range } است که در IANA با نام { $name }، «{ $description }»، ثبت شده است.
answer-private = { $subject } برای «{ $description }» کنار گذاشته شده است؛ نام سرویسی برای آن ثبت نشده است.
answer-reserved = { $subject } را IANA رزرو کرده است؛ سرویسی برای آن ثبت نشده است.
answer-unassigned = { $subject } تخصیص نیافته است؛ سرویسی برای آن در IANA ثبت نشده است.
answer-words = { $subject } اکنون سرویسی ندارد؛ در ردیف IANA آمده است: «{ $description }».
answer-no-row = { $subject } در دفتر ثبت IANA ردیفی ندارد.
answer-dynamic = { $subject } پویاست: IANA هرگز آن را تخصیص نمی‌دهد و هر برنامه‌ای می‌تواند از آن استفاده کند.
answer-service = سرویس { $name } روی { $ports } ثبت شده است.
answer-service-described = سرویس { $name } («{ $description }») روی { $ports } ثبت شده است.
answer-service-without-port = نام سرویس { $name } بدون پورت ثبت شده است.
answer-service-without-port-described = نام سرویس { $name } («{ $description }») بدون پورت ثبت شده است.

answer-product = نرم‌افزار { $product } به‌طور پیش‌فرض از { $ports } استفاده می‌کند.
answer-product-among = نرم‌افزار { $product } از پورت‌های بسیاری استفاده می‌کند، از جمله { $ports }.

# One word for each transport.
status-assigned = تخصیص‌یافته
status-reserved = رزروشده
status-unassigned = تخصیص‌نیافته
status-no-row = بدون ردیف
status-dynamic = پویا
status-practice = در عمل

# The headings.
section-range = شماره
section-holder = به نام کیست
section-notes = آنچه IANA می‌افزاید
section-practice = در عمل
section-malware = بدافزارهای گزارش‌شده
section-here = اکنون روی این ماشین
section-systems = سیستم‌ها با آن چه می‌کنند
section-history = تاریخچه
section-standing = پشتوانه
section-neighbours = همسایه‌ها
section-check = ببینید چه چیزی گوش می‌دهد
section-why = چرا ثبت مهم است
section-sources = منابع

range-system = پورت سیستمی ({ $range }): IANA آن را تنها پس از بررسی یا تأیید در IETF تخصیص می‌دهد.
range-user = پورت کاربری ({ $range }): IANA آن را بنا به درخواست، پس از بررسی یک کارشناس یا بررسی در IETF تخصیص می‌دهد.
range-dynamic = پورت پویا ({ $range })، که خصوصی (private) یا موقت (ephemeral) هم نامیده می‌شود: هرگز تخصیص داده نمی‌شود و برای کاربرد محلی و کوتاه‌مدت است.
range-zero = در Linux به برنامه‌ای که پورت 0 را بایند کند، به‌جای آن یک پورت موقت (ephemeral) داده می‌شود.
privilege-system = در Linux بایند کردن آن به قابلیت CAP_NET_BIND_SERVICE نیاز دارد، مگر آنکه net.ipv4.ip_unprivileged_port_start روی این شماره یا کمتر تنظیم شده باشد.
privilege-user = در Linux هر کاربری می‌تواند آن را بایند کند، مگر آنکه net.ipv4.ip_unprivileged_port_start از این شماره بالاتر برده شده باشد.

# Where a row applies: its transports, or none named.
where-transports = روی { $transports }
where-unnamed = هر پروتکل انتقال (ردیف از پروتکلی نام نمی‌برد)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }، «{ $description }»
holder-portless = بدون پورت: { $name }
holder-portless-described = بدون پورت: { $name }، «{ $description }»
holder-portless-on = { $where }، بدون پورت: { $name }
holder-portless-on-described = { $where }، بدون پورت: { $name }، «{ $description }»
holder-private = { $where }: «{ $description }»، بدون نام سرویس
holder-reserved = { $where }: رزروشده، در دسترس تخصیص معمول نیست
holder-unassigned = { $where }: تخصیص‌نیافته
holder-words = { $where }: بدون سرویس؛ در ردیف آمده است: «{ $description }»
holder-no-row = { $where }: بدون ردیف
holder-range = این ردیف بازهٔ { $range } را در بر می‌گیرد.
holder-port = پورت { $port }.
holder-assignee = دارنده و رابط: { $assignee }.
holder-assignee-contact = دارنده: { $assignee }؛ رابط: { $contact }.
holder-nobody = این ردیف نه از دارنده نام می‌برد و نه از رابط.
holder-registered = تاریخ ثبت: { $registered }.
holder-registered-modified = تاریخ ثبت: { $registered }؛ تاریخ تغییر: { $modified }.
holder-modified = تاریخ تغییر: { $modified }؛ تاریخ ثبت ندارد.
holder-undated = این ردیف تاریخ ندارد.
holder-backwards = تاریخ تغییر این ردیف پیش از تاریخ ثبت آن است؛ هر دو همان‌اند که IANA منتشر کرده است.
holder-references = مراجع: { $references }.
holder-no-reference = این ردیف به هیچ سندی ارجاع نمی‌دهد.
holder-service-code = کد سرویس DCCP: { $code }.
holder-odd-name = این نام با قواعد RFC 6335 برای نام سرویس‌ها نمی‌خواند: حرف، رقم و خط تیرهٔ تکی، حداکثر 15 نویسه.
holder-duplicate = این نام به گفتهٔ IANA تکراری یا نام مستعار نامی دیگر است.
holder-overlap = ردیفی گسترده‌تر، { $range } «{ $description }»، هم این شماره را در بر می‌گیرد؛ ملاک، ردیف خود شماره است.

notes-note = یادداشت دربارهٔ { $row }: «{ $note }»
notes-unauthorised = گزارش استفادهٔ غیرمجاز، در ردیف { $row }: «{ $note }»

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }، { $role }
practice-dev-server = { $where }: { $product }، { $role }، هنگام توسعه
practice-range = { $where }: { $product }، { $role }، یکی از { $range }
practice-convention = { $where }: { $product }، { $role }، بنا بر عرف
practice-packaged = { $where }: { $product }، { $role }، در برنامه‌های بسته‌بندی‌شده
practice-allocated = { $where }: { $product }، { $role }؛ این شماره را یک فهرست داده است، که دلیل استفاده نیست
practice-more = { $count } نرم‌افزار دیگر با شواهد ضعیف‌تر: { $names }
practice-more-among = { $count } نرم‌افزار دیگر با شواهد ضعیف‌تر، از جمله { $names }
practice-services-file = { $where }: { $name } در فایل services در Debian

malware-listens = { $where }: { $threat } در اینجا گوش می‌دهد (بر پایهٔ اطلاعات { $date }).
malware-default = { $where }: { $threat } از آن استفاده می‌کند، مگر آنکه جور دیگری تنظیم شود (بر پایهٔ اطلاعات { $date }).
malware-sample = { $where }: { $threat } روی پورت‌های تصادفی گوش می‌دهد؛ این شماره یکی از آن‌هایی است که دیده شده است (بر پایهٔ اطلاعات { $date }).
malware-c2 = { $where }: سرورهای فرمان { $threat } روی آن دیده شده‌اند، در سر دیگر اتصال (بر پایهٔ اطلاعات { $date }).
malware-more = { $count } گزارش دیگر: { $names }
malware-more-among = { $count } گزارش دیگر، از جمله { $names }
malware-caution = شماره به‌تنهایی چیزی را ثابت نمی‌کند: ملاک آن است که چه چیزی روی پورت گوش می‌دهد و به چه پروتکلی سخن می‌گوید.

system-ephemeral = در { $system }، بازهٔ { $range } به‌طور پیش‌فرض برای اتصال‌های خروجی است.
system-privileged = در { $system }، بایند کردن { $range } به دسترسی ویژه نیاز دارد.
system-privileged-address = در { $system }، بایند کردن { $range } تنها روی یک نشانی مشخص IPv4 به دسترسی ویژه نیاز دارد.
system-nodeport = در { $system }، بازهٔ { $range } به‌طور پیش‌فرض به سرویس‌های نوع NodePort داده می‌شود.
system-filtered = در { $system }، استفاده از آن برای اتصال‌های خروجی به‌طور پیش‌فرض محدود است.
system-blocked = مرورگرها از اتصال به آن خودداری می‌کنند: در فهرست پورت‌های نامجاز (bad ports) در Fetch Standard است.

history-unchanged = بدون تغییر در { $count } نسخه از دفتر ثبت، از { $first } تا { $last }.
history-absent = بدون ردیف در { $count } نسخه از دفتر ثبت، از { $first } تا { $last }.
history-added = میان { $since } و { $until }: { $row } افزوده شد.
history-removed = میان { $since } و { $until }: { $row } حذف شد.
history-changed = میان { $since } و { $until }: { $row }: { $field } از «{ $old }» به «{ $new }» تغییر کرد.
history-set = میان { $since } و { $until }: { $row }: { $field } «{ $new }» شد.
history-cleared = میان { $since } و { $until }: { $row }: { $field }، «{ $old }»، برداشته شد.
history-more = { $count } تغییر پیش‌تر در اینجا نیامده است؛ همه در `portolan registry history { $port }`.

field-description = شرح
field-assignee = دارنده
field-contact = رابط
field-registered = تاریخ ثبت
field-modified = تاریخ تغییر
field-references = مرجع
field-unauthorised = یادداشت استفادهٔ غیرمجاز
field-service_code = کد سرویس
field-note = یادداشت

standing-specified = دارای مشخصات: ردیف به یک RFC ارجاع می‌دهد.
standing-documented = مستند: ردیف به سندی ارجاع می‌دهد، اما نه به یک RFC منتشرشده.
standing-implemented = پیاده‌شده: ردیف به هیچ سندی ارجاع نمی‌دهد، اما دیگران این شماره را با همین نام می‌شناسند.
standing-used = در استفادهٔ دیگران: ردیف به هیچ سندی ارجاع نمی‌دهد، و دیگران این شماره را با نام‌های دیگر به کار می‌برند.
standing-named-only = فقط نام: جز خود ردیف پشتوانه‌ای ندارد.
standing-unassigned = تخصیص‌نیافته: این شماره به نام کسی نیست.
standing-reserved = رزروشده: IANA آن را آزاد نگه داشته است.
standing-dynamic = پویا: این شماره نمی‌تواند به نام کسی باشد.
# The same in a word or two, for the line of the status.
standing-word-specified = دارای مشخصات
standing-word-documented = مستند
standing-word-implemented = پیاده‌شده
standing-word-used = در استفادهٔ دیگران
standing-word-named-only = فقط نام
standing-word-unassigned = تخصیص‌نیافته
standing-word-reserved = رزروشده
standing-word-dynamic = پویا
consulted-references = ستون مراجع IANA: { $references }.
consulted-no-reference = ستون مراجع IANA: خالی.
consulted-note = یادداشت‌های IANA: بالا را ببینید.
consulted-no-note = یادداشت‌های IANA: هیچ.
consulted-software = نرم‌افزارهای شناخته‌شده روی آن: { $names }.
consulted-software-among = نرم‌افزارهای شناخته‌شده روی آن: { $count } محصول، با قوی‌ترین شواهد { $names }.
consulted-no-software = نرم‌افزارهای شناخته‌شده روی آن: هیچ.
consulted-netbase = فایل services در Debian: { $names }.
consulted-no-netbase = فایل services در Debian: چیزی نمی‌گوید.
consulted-firewalld = سرویس‌های firewalld: { $names }.
consulted-no-firewalld = سرویس‌های firewalld: چیزی نمی‌گویند.
consulted-wireshark = تحلیلگرهای Wireshark (dissectors): { $names }.
consulted-no-wireshark = تحلیلگرهای Wireshark (dissectors): چیزی نمی‌گویند.

neighbour-before = پایین‌تر: { $port } { $name }.
neighbour-after = بالاتر: { $port } { $name }.
neighbour-same-name = نام { $name } روی { $ports } هم ثبت شده است.
neighbour-product = نرم‌افزار { $name } از { $ports } هم استفاده می‌کند.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = ثبت می‌گوید چه کسی حق ادعای یک شماره را دارد، نه اینکه چه چیزی روی آن اجرا می‌شود: ترافیک یک پورت لزوماً از آنِ سرویس آن نیست.
why-register = خواست IANA این است که هیچ‌کس شمارهٔ تخصیص‌یافته را بدون ثبت یا پیش از ثبت به کار نبرد.

table-port = پورت
table-transport = انتقال
table-status = وضعیت
table-name = نام
table-description = شرح

# `portolan pick`: what speaks against a number…
pick-assigned = در دفتر ثبت IANA آمده است: { $row }.
pick-reserved = در IANA رزرو است: { $row }.
pick-system = پورت سیستمی است ({ $range }): تنها پس از بررسی در IETF تخصیص می‌یابد.
pick-dynamic = پورت پویاست ({ $range }): برنامه‌ها این‌ها را برای اتصال‌های خروجی می‌گیرند.
pick-software = در استفادهٔ { $product }: { $role }.
pick-listed = دیگران آن را با نام { $name } فهرست کرده‌اند.
pick-malware = گزارش شده که { $threat } روی آن گوش می‌دهد.
pick-blocked = مرورگرها از اتصال به آن خودداری می‌کنند.
pick-ephemeral = در { $system }، بازهٔ { $range } به‌طور پیش‌فرض گرفته شده است.
pick-ephemeral-here = این سیستم بازهٔ { $range } را برای اتصال‌های خروجی می‌گیرد.
pick-in-use = اینجا روی { $transport } در استفاده است، یا اجازهٔ بایند کردن آن نیست.
# … and what spoke for it.
pick-free-registry = دفتر ثبت IANA: تخصیص‌نیافته ({ $range }).
pick-free-no-row = دفتر ثبت IANA: شمارهٔ { $port } ردیفی ندارد.
pick-free-software = نرم‌افزار: چیزی روی آن شناخته نیست.
pick-free-lists = فایل services در Debian، سرویس‌های firewalld، تحلیلگرهای Wireshark: چیزی نمی‌گویند.
pick-free-malware = بدافزار: گزارشی از گوش دادن روی آن نیست.
pick-free-blocked = مرورگرها: مسدود نیست.
pick-free-ephemeral = بیرون از بازه‌هایی که Linux، Windows، macOS و Kubernetes به‌طور پیش‌فرض می‌گیرند.
pick-free-here = در این سیستم: روی { $transport } آزاد است، و بیرون از بازهٔ خود سیستم برای اتصال‌های خروجی.
pick-fit = شمارهٔ { $port } برای یک سرویس جدید مناسب است.
pick-unfit = شمارهٔ { $port } برای یک سرویس جدید مناسب نیست.

# `portolan here`: the heads of the table.
here-head-protocol = پروتکل
here-head-address = نشانی
here-head-namespace = فضای نام
here-head-program = برنامه
here-head-part = بخشی از
here-head-service = شناخته با نام
here-head-verdict = حکم
verdict-needs = نیاز دارد به: { $needs }
here-head-notes = یادداشت‌ها

here-label-warning = هشدار:

# What the number is.
here-phrase-both = { $service }؛ در عمل { $product }
here-phrase-practice = در عمل { $product }

# In the place of a program.
here-owner-detached = هیچ‌کس
here-owner-hidden = پنهان (uid { $uid })
here-owner-unknown = ناشناخته (uid { $uid })

# Short notes on a row.
here-note-join = { $first }؛ { $rest }
here-note-not-in-proc = نامعمول: پنهان از /proc/net
here-note-not-in-netlink = نامعمول: پنهان از netlink
here-note-not-listed = نامعمول: در هیچ فهرست هسته نیست
here-note-memory-only = نامعمول: برنامه تنها در حافظه است
here-note-deleted = نامعمول: فایل اجرایی حذف شده
here-note-replaced = جایگزین‌شده: تا راه‌اندازی مجدد فایل قدیمی را اجرا می‌کند
here-note-writable-folder = نامعمول: پوشه برای همه قابل نوشتن است
here-note-in-flight = نامعمول: توصیفگر در راه است
here-note-io-uring = نامعمول: در اختیار io_uring
here-note-inferred = استنباط از گروه کنترل
here-note-backlog = صف انتظار پر است { $waiting }/{ $limit }
here-note-drops = دورریخته: { $count }
here-note-firewall = فایروال آن را دور می‌ریزد
here-note-firewall-depends = فایروال: بسته به فرستنده یا چیزهای دیگر
here-note-group = { $count } سوکت در این پورت شریک‌اند (SO_REUSEPORT)
here-note-activation = آن را systemd برای { $unit } باز می‌کند
here-note-bound = بایند شده، گوش نمی‌دهد
here-note-state = { $state }
here-note-hidden = فرایند پنهان است: CAP_SYS_PTRACE و CAP_DAC_READ_SEARCH لازم است
here-note-withheld = فرایند با وجود CAP_SYS_PTRACE و CAP_DAC_READ_SEARCH پنهان است
here-note-detached = در اختیار هیچ فرایندی نیست: منتظر پذیرش است، یا بسته شده
here-note-not-found = در اختیار هیچ فرایند قابل‌مشاهده‌ای نیست
here-note-out-of-time = جست‌وجو پیش از پایان متوقف شد

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] فرایند { $count } سوکت پنهان است
   *[other] فرایندهای { $count } سوکت پنهان‌اند
}: با root اجرا کنید، یا با CAP_SYS_PTRACE و CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] فرایند { $count } سوکت پنهان است
   *[other] فرایندهای { $count } سوکت پنهان‌اند
}، با وجود CAP_SYS_PTRACE و CAP_DAC_READ_SEARCH: به سبب یک ماژول امنیتی، یا کانتینری که Portolan در آن اجرا می‌شود.
here-gap-reduced-namespaces = { $count ->
    [one] { $count } فضای نام شبکه تنها از راه /proc خوانده شد
   *[other] { $count } فضای نام شبکه تنها از راه /proc خوانده شدند
}، بدون حافظه، بسته‌های دورریخته و گروه‌های کنترل: ورود به CAP_SYS_ADMIN نیاز دارد.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } فضای نام شبکه خوانده نشد
   *[other] { $count } فضای نام شبکه خوانده نشدند
}: ورود به CAP_SYS_ADMIN نیاز دارد.
here-gap-closed-namespaces = فضاهای نام شبکه که ورود به آن‌ها ممکن نشد: { $reduced } تنها از راه /proc خوانده شد، { $unseen } اصلاً خوانده نشد. ورود به CAP_SYS_ADMIN نیاز دارد.
here-gap-unknown-namespaces = شاید فضاهای نام شبکه‌ای باشند که فرایندی از آن‌ها دیده نمی‌شود: دیدنشان به CAP_SYS_ADMIN یا CAP_SYS_PTRACE نیاز دارد.
here-gap-firewall = قواعد فایروال خوانده نشد: این کار به CAP_NET_ADMIN نیاز دارد.
here-gap-hidepid = در /proc تنها فرایندهای خود این کاربر دیده می‌شود (hidepid): با root اجرا کنید، یا در گروهی که در mount نام برده شده است.
here-gap-no-netlink = فهرست‌های هسته از /proc/net گرفته شد: netlink پاسخی نداد.
here-gap-cut = هسته یک فهرست را ناتمام گذاشت: { $reason }.
here-gap-packages = فهرست بسته‌ها خوانده نشد: { $reason }.
here-gap-unsupported-connections = این سیستم اتصال‌های کاربران دیگر را نشان نمی‌دهد.
here-gap-unsupported-namespaces = این سیستم فضای نام شبکه ندارد.
here-gap-unsupported-details = این سیستم تنها سوکت‌ها و فرایندها را نشان می‌دهد: نه گروه‌های کنترل، نه فایروال و نه بسته‌ها.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = سوکت { $protocol } { $address } در فهرست هسته هست، و در /proc/net نیست. برنامه‌ای که پورت‌ها را پنهان می‌کند چنین می‌کند؛ سوکتی هم که در همین لحظه باز می‌شود چنین است.
here-disagreement-not-in-netlink = سوکت { $protocol } { $address } در /proc/net هست، و در فهرست هسته نیست. برنامه‌ای که پورت‌ها را پنهان می‌کند چنین می‌کند؛ سوکتی هم که در همین لحظه بسته می‌شود چنین است.
here-disagreement-not-listed = فرایند { $pid } سوکت { $protocol } { $address } را در اختیار دارد، و در هیچ فهرست هسته نیست. برنامه‌ای که پورت‌ها را پنهان می‌کند چنین می‌کند؛ سوکتی هم که در همین لحظه باز می‌شود چنین است.
here-disagreement-process = هسته فرایند { $name } ({ $pid }) را اجرا می‌کند، و /proc آن را نشان نمی‌دهد. برنامه‌ای که فرایندها را پنهان می‌کند چنین می‌کند؛ فرایندی هم که در همین لحظه پایان می‌یابد چنین است.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = تنها همین ماشین
here-exposure-link-local = یک پیوند شبکه
here-exposure-one-address = یک نشانی یا یک واسط
here-exposure-group = گروهی از ماشین‌ها
here-exposure-everywhere = همهٔ واسط‌ها

# The section of a dossier.
here-now-nothing = در اینجا چیزی روی آن گوش نمی‌دهد.
here-now-failed = فهرست سوکت‌های هسته خوانده نشد: { $reason }.
here-now-unsupported = این برنامه نمی‌تواند این سیستم را بررسی کند.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }، { $part }
here-now-row-namespace = { $protocol } { $address } در فضای نام { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } در فضای نام { $namespace }: { $program }، { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = تنها همین فضای نام شبکه بررسی شد: `portolan here { $port }` همه را بررسی می‌کند.
here-now-more = { $count ->
    [one] { $count } مورد دیگر: `portolan here` آن را نشان می‌دهد.
   *[other] { $count } مورد دیگر: `portolan here` آن‌ها را نشان می‌دهد.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = پورت { $port } ({ $protocol }) در { $address }
here-chain-title-namespace = پورت { $port } ({ $protocol }) در { $address }، در فضای نام { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }، کاربر { $user }، از { $since }
here-chain-unit = یونیت { $unit }، در { $slice }
here-chain-unit-alone = یونیت { $unit }
here-chain-unit-since = فعال از { $since }
here-chain-unit-restarts = { $count ->
    [0] هرگز خودبه‌خود دوباره راه‌اندازی نشده
    [one] { $count } بار خودبه‌خود دوباره راه‌اندازی شده
   *[other] { $count } بار خودبه‌خود دوباره راه‌اندازی شده
}
here-chain-container = کانتینر { $name }، { $id }
here-chain-image = ایمیج { $image }
here-chain-pod = پاد Kubernetes { $pod }
here-chain-process = فرایند { $process }
here-chain-verdict = حکم: { $verdict }. { $meaning }
here-chain-others = { $count ->
    [one] { $count } فرایند دیگر آن را در اختیار دارد
   *[other] { $count } فرایند دیگر آن را در اختیار دارند
}: { $names }
here-chain-command = خط فرمان: { $command }
here-chain-user = کاربر: { $user }
here-chain-started = شروع: { $since }
here-chain-no-capabilities = قابلیت‌ها: هیچ
here-chain-all-capabilities = قابلیت‌ها: همه
here-chain-nearly-all-capabilities = قابلیت‌ها: همه جز { $names }
here-chain-many-capabilities = قابلیت‌ها: { $count }، از جمله { $names }
here-chain-capabilities = قابلیت‌ها: { $names }
here-chain-executable = فایل اجرایی { $path }
here-chain-executable-deleted = فایل اجرایی { $path }، که حذف شده است
here-chain-executable-replaced = فایل اجرایی { $path }، که از آن پس جایگزین شده است: راه‌اندازی مجدد فایل جدید را اجرا می‌کند
here-chain-executable-memory = کد اجرایی تنها در حافظه، که هرگز فایل نبوده است: { $path }
here-chain-writable = همه می‌توانند در { $folder } بنویسند
here-chain-package = بستهٔ { $name } { $version } ({ $manager })
here-chain-no-package = از آنِ هیچ بسته‌ای نیست
here-chain-socket = سوکت در { $address }، inode { $inode }
here-chain-descriptor = در اختیار توصیفگر { $descriptor }
here-chain-in-flight = در اختیار توصیفگری که از راه سوکت Unix { $descriptor } فرستاده شده و هنوز دریافت نشده است
here-chain-io-uring = در اختیار io_uring توصیفگر { $descriptor }
here-chain-inferred = استنباط: فرایند در همان گروه کنترلی است که سوکت در آن ساخته شده است
here-chain-activation = آن را { $socket } باز کرده است و برایش { $service } را راه می‌اندازد
here-chain-exposure = قابل دسترسی از: { $from }
here-chain-firewall-none = فایروال: قاعده‌ای برای ورودی ندارد
here-chain-firewall-allowed = فایروال: راه می‌دهد، با { $rule }
here-chain-firewall-dropped = فایروال: دور می‌ریزد، با { $rule }
here-chain-firewall-cannot-tell = فایروال: نمی‌توان گفت؛ نخستین قاعدهٔ محل تردید { $rule } است
here-chain-firewall-unread = فایروال: خوانده نشد
here-chain-backlog = صف انتظار: { $waiting } از { $limit } اتصال در انتظارند
here-chain-drops = دورریخته: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = مورد انتظار
verdict-customary = مرسوم
verdict-elsewhere = پورت دیگر
verdict-unexplained = نامشخص
verdict-suspicious = مشکوک
verdict-means-expected = همان چیزی است که IANA پورت را برای آن ثبت کرده است.
verdict-means-customary = پورت را IANA برای آن ثبت نکرده است، اما منابع می‌گویند که از این پورت استفاده می‌کند، یا پورتی از سیستم می‌گیرد.
verdict-means-elsewhere = برنامه یا پروتکل آن شناخته است، و چیز شناخته‌ای آن را به این پورت پیوند نمی‌دهد.
verdict-means-unexplained = معلوم نشد چه چیزی در اینجا پاسخ می‌دهد؛ این به‌تنهایی نشانهٔ مشکل نیست.
verdict-means-suspicious = نشانه‌ای از مشکل دارد که ارزش بررسی دارد؛ نشانه، دلیل قطعی نیست.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = توکنی که از راه آن فرستاده شد به سر دیگر رسید
verdict-reason-views-disagree = یک نما از سوکت‌های هسته آن را دارد، و نمای دیگر ندارد
verdict-reason-hidden-process = در اختیار فرایند { $pid } است، و /proc آن فرایند را نشان نمی‌دهد
verdict-reason-memory-only = کد اجرایی آن تنها در حافظه است و هرگز فایل نبوده است: { $path }
verdict-reason-deleted = فایل اجرایی آن، { $path }، حذف شده و چیزی جای آن را نگرفته است
verdict-reason-temporary-folder = فایل اجرایی آن در پوشهٔ فایل‌های موقت یا دستگاه‌هاست: { $path }
verdict-reason-writable-folder = همه می‌توانند در { $folder } بنویسند، و به این ترتیب فایل اجرایی آن، { $path }، را جایگزین کنند
verdict-reason-hidden-file = نام یا پوشهٔ فایل اجرایی آن پنهان است: { $path }
verdict-reason-disguise = فرایند خود را { $name } می‌نامد، و فایل اجرایی آن { $path } است
verdict-reason-kernel-disguise = فرایند نام یک نخ هسته را دارد، { $name }، و یک فایل اجرایی هم دارد، { $path }
verdict-reason-malware-port = گزارش شده که { $threat } در اینجا گوش می‌دهد، استفادهٔ دیگری از این پورت شناخته نیست، و چیز دیگری هم نامعمول است
verdict-reason-registered = نرم‌افزار { $product } سرویس { $service } را ارائه می‌دهد، و IANA پورت را برای همان ثبت کرده است
verdict-reason-namesake = پورت در IANA برای { $service } ثبت شده است، که هم‌نام { $product } است
verdict-reason-starts-registered = نرم‌افزار { $product } پورت‌ها را با نام سرویس‌ها باز می‌کند، و این یکی برای { $service } ثبت شده است
verdict-reason-speaks-registered = پاسخ آن پاسخ { $service } بود، و IANA پورت را برای همان ثبت کرده است
verdict-reason-own-port = معلوم است که { $product } از این پورت استفاده می‌کند ({ $role })
verdict-reason-port-of-parent = نرم‌افزار { $product } از { $parent } منشعب شده است، که معلوم است از این پورت استفاده می‌کند
verdict-reason-listed = یک فهرست سرویس‌ها پورت را برای { $service } آورده است، و این با { $product } می‌خواند
verdict-reason-picked-by-system = نرم‌افزار { $product } روی پورتی گوش می‌دهد که سیستم برایش انتخاب می‌کند
verdict-reason-outgoing = نرم‌افزار { $product } یک سوکت UDP متصل‌نشده در بازه‌ای دارد که سیستم برای بسته‌های خروجی می‌گیرد
verdict-reason-away-from = نرم‌افزار { $product } روی پورت‌های دیگری شناخته است: { $ports }
verdict-reason-away = نرم‌افزار { $product } شناخته است، و چیز شناخته‌ای آن را به این پورت پیوند نمی‌دهد
verdict-reason-any-port = نرم‌افزار { $product } روی هر پورتی که به آن گفته شود گوش می‌دهد
verdict-reason-speaks-elsewhere = پاسخ آن پاسخ { $service } بود، و IANA پورت را برای آن ثبت نکرده است
verdict-reason-starts-others = نرم‌افزار { $product } پورت را باز می‌کند و برای هر که وصل شود برنامهٔ دیگری راه می‌اندازد
verdict-reason-tool = نرم‌افزار { $product } هر چیزی را که به آن گفته شود ارائه می‌دهد
verdict-reason-not-seen-behind = یک برنامهٔ هدایت اتصال پورت‌ها را برای دیگران نگه می‌دارد، و آنچه پشت این یکی پاسخ می‌دهد دیده نشد
verdict-reason-no-owner = فرایندی دیده نشد که آن را در اختیار داشته باشد
verdict-reason-no-program = در اختیار فرایند { $name } است، و فایل اجرایی آن دیده نشد
verdict-reason-package-unknown = برنامهٔ { $program } با بستهٔ { $package } آمده است، و محصول شناخته‌ای از روی آن مشخص نمی‌شود
verdict-reason-name-alone = فایل { $program } هم‌نام { $product } است، و هر کسی می‌توانسته چنین نامی به آن بدهد
verdict-reason-nothing-known = برنامهٔ { $program } برای Portolan شناخته نیست
verdict-reason-told-by-package = این { $product } است، از روی بستهٔ آن { $value }
verdict-reason-told-by-path = این { $product } است، از روی مسیر آن { $value }
verdict-reason-told-by-argument = این { $product } است، از روی آنچه مفسر اجرا می‌کند: { $value }
verdict-reason-told-by-unit = این { $product } است، از روی یونیت آن { $value }
verdict-reason-told-by-image = این { $product } است، از روی ایمیج کانتینر آن، { $value }
verdict-reason-told-by-file-name = این { $product } است، از روی نام فایل آن در پوشهٔ مدیر سیستم: { $value }
verdict-reason-told-by-kernel = این { $product } است، که خود هسته آن را ارائه می‌دهد ({ $value })
verdict-reason-unpackaged = فایل اجرایی آن، { $path }، در هیچ بسته‌ای نیست، هرچند در اینجا برنامه‌های دیگر از بسته‌ها آمده‌اند
verdict-reason-more-exposed = نرم‌افزار { $product } از ماشین‌های دیگر قابل دسترسی است، و به‌طور پیش‌فرض تنها روی loopback گوش می‌دهد
verdict-reason-package-file-gone = فایل اجرایی آن، { $path }، از آنِ یک بسته است، و حذف شده است
verdict-reason-writable-in-container = همه در کانتینر آن می‌توانند در { $folder } بنویسند، و به این ترتیب فایل اجرایی آن، { $path }، را جایگزین کنند
verdict-reason-in-flight = در اختیار توصیفگری است که از راه یک سوکت Unix فرستاده شده و هنوز دریافت نشده است
verdict-reason-io-uring = به‌صورت فایل ثبت‌شدهٔ یک io_uring نگه داشته شده است
verdict-reason-needs-restart = فایل اجرایی آن، { $path }، از آن پس جایگزین شده است، و راه‌اندازی مجدد فایل جدید را اجرا می‌کند
verdict-reason-removed-with-folder = فایل اجرایی آن، { $path }، همراه با کل پوشه‌اش حذف شده است، چنان‌که برنامه‌های خودبه‌روزشونده می‌کنند
verdict-reason-go-run = با go run ساخته و اجرا شده است: { $path }
verdict-reason-app-image = فایل اجرایی آن در ایمیج سوارشدهٔ یک AppImage است: { $path }
verdict-reason-hands-on = نرم‌افزار { $product } پورت را نگه می‌دارد و اتصال‌ها را واگذار می‌کند
verdict-reason-hands-on-to = نرم‌افزار { $product } پورت را نگه می‌دارد و اتصال‌ها را به { $address } پورت { $port } واگذار می‌کند
verdict-reason-malware-known = بدافزار { $threat } روی این پورت گزارش شده است، که به‌خودی‌خود چیزی را ثابت نمی‌کند

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = سرویسی که هر چه را هر کسی بفرستد رد کند می‌تواند برای پنهان کردن مبدأ ترافیک، یا برای رسیدن به آنچه پشت آن است به کار رود. پروکسی‌ای که برای همه در نظر گرفته شده نیز همین‌طور به نظر می‌رسد.
verdict-why-views-disagree = روت‌کیت سوکت‌ها را از یک نما پنهان می‌کند، و نمای دیگر هنوز آن‌ها را دارد. سوکتی که در آن لحظه باز یا بسته می‌شود نیز همین‌طور به نظر می‌رسد؛ از این رو بار دوم هم نگاه شد.
verdict-why-hidden-process = روت‌کیت فرایندها را از /proc پنهان می‌کند، و هسته همچنان آن‌ها را اجرا می‌کند. فرایندی که در آن لحظه پایان می‌یابد نیز همین‌طور به نظر می‌رسد؛ از این رو بار دوم هم نگاه شد.
verdict-why-memory-only = کدی که بدون فایل بارگذاری شده چیزی روی دیسک برای بررسی باقی نمی‌گذارد. برنامه‌ای که از نسخهٔ مهروموم‌شدهٔ خودش اجرا می‌شود، مانند runc، نیز همین‌طور به نظر می‌رسد.
verdict-why-deleted = نفوذگران فایل‌های خود را حذف می‌کنند تا رد کمتری بگذارند، و برنامه همچنان اجرا می‌شود. برنامه‌ای که حذف یا دوباره ساخته شده و متوقف نشده نیز همین‌طور به نظر می‌رسد.
verdict-why-temporary-folder = این پوشه‌ها برای فایل‌های موقت و دستگاه‌ها هستند، نه برای برنامه‌های ماندگار. ساخت، آزمون یا نصب‌کننده‌ای که آنجا اجرا می‌شود نیز همین‌طور به نظر می‌رسد.
verdict-why-writable-folder = هر که بتواند در پوشه بنویسد می‌تواند برنامه را عوض کند، و آنچه بعد اجرا شود حقوق سرویس را خواهد داشت. مجوزهایی که بیش از حد باز تنظیم شده‌اند نیز همین‌طور به نظر می‌رسند، و در هر حال باید اصلاح شوند.
verdict-why-hidden-file = نام‌هایی که با نقطه آغاز می‌شوند در فهرست پوشه نمی‌آیند، و نفوذگران از این بهره می‌برند. پوشه‌های پنهان خانه و پوشش‌های (wrapper) Nix و Guix نیز همین‌طور به نظر می‌رسند، و اینجا به حساب نمی‌آیند.
verdict-why-disguise = نام از آنِ نرم‌افزاری شناخته‌شده است، و فایل اجرایی از آنِ آن نرم‌افزار نیست. پیوند، پوشش (wrapper) یا نسخهٔ تغییرنام‌یافته نیز همین‌طور به نظر می‌رسد.
verdict-why-kernel-disguise = نخ هسته فایل اجرایی ندارد، پس فرایندی که هر دو را دارد نخ هسته نیست. برنامه‌ای که از قضا چنین نامی دارد نیز همین‌طور به نظر می‌رسد.
verdict-why-malware-port = شماره به‌تنهایی چیزی نمی‌گوید: تنها آنجا به حساب می‌آید که نرم‌افزاری روی آن شناخته نباشد، دیگران به آن دسترسی داشته باشند، و چیز دیگری هم نامعمول باشد. برنامهٔ شخصی‌ای که از قضا همین شماره را به کار می‌برد نیز همین‌طور به نظر می‌رسد.
verdict-why-registered = در دفتر ثبت، پورت برای یک سرویس است، و معلوم است که محصول آن را ارائه می‌دهد.
verdict-why-namesake = محصولی که نام سرویس ثبت‌شده را دارد، همان سرویس دانسته می‌شود.
verdict-why-starts-registered = پیکربندی آن از سرویس‌ها نام می‌برد، و سیستم پورت آن‌ها را پیدا می‌کند. آنچه برای وصل‌شونده راه می‌اندازد دیده نشد.
verdict-why-speaks-registered = جایی که محصولی شناسایی نشود، ملاک پاسخی است که سرویس می‌دهد.
verdict-why-own-port = نرم‌افزارها از پورت‌هایی هم استفاده می‌کنند که کسی برایشان ثبت نکرده است؛ فایل‌های خودشان یا اسناد دیگران این را می‌گویند.
verdict-why-port-of-parent = یک انشعاب می‌تواند پورت‌های محصولی را که از آن آمده نگه دارد.
verdict-why-listed = فهرست‌های سرویس‌ها از پورت‌هایی نام می‌برند که در دفتر ثبت برای آن سرویس‌ها نیستند.
verdict-why-picked-by-system = محصول از سیستم یک پورت آزاد می‌خواهد، هر چه باشد؛ پس شماره‌ای نیست که انتظارش برود.
verdict-why-outgoing = به هر که بدون درخواست پورت بستهٔ UDP بفرستد یکی از این بازه داده می‌شود، و سوکتش مانند سوکتی به نظر می‌رسد که منتظر دیگران است.
verdict-why-away-from = هیچ منبعی محصول را روی این پورت ندارد؛ هر پورتی را می‌توان تنظیم کرد.
verdict-why-away = هیچ منبعی محصول را روی این پورت ندارد، و هیچ‌کدام در اینجا پورت پیش‌فرضی برای آن نام نمی‌برد.
verdict-why-any-port = چنین برنامه‌ای از خود پورتی ندارد: هر که آن را راه بیندازد یکی را برمی‌گزیند.
verdict-why-speaks-elsewhere = پاسخ سرویس نشان می‌دهد که چیست، و سرویس را می‌توان روی هر پورتی تنظیم کرد.
verdict-why-starts-others = آنچه پاسخ می‌دهد برنامه‌ای است که راه انداخته می‌شود، و تا کسی وصل نشود اجرا نمی‌شود.
verdict-why-tool = ابزار عمومی از خود سرویسی ندارد: کسی که آن را راه انداخته تعیین می‌کند چه چیزی پاسخ دهد.
verdict-why-not-seen-behind = برنامهٔ هدایت اتصال تنها اتصال‌ها را رد می‌کند، و نمی‌گوید در سر دیگر چیست.
verdict-why-no-owner = بدون فرایند، برنامه‌ای برای شناسایی نیست: شاید از این کاربر پنهان باشد، یا سوکت در اختیار هسته باشد.
verdict-why-no-program = فرایند می‌تواند هر نامی به خود بدهد، پس نام به‌تنهایی برنامه را مشخص نمی‌کند. خواندن فایل اجرایی فرایند کاربر دیگر به دسترسی ویژه نیاز دارد.
verdict-why-package-unknown = بسته می‌گوید برنامه از کجا آمده است؛ Portolan محصولی را با آن نمی‌شناسد.
verdict-why-name-alone = نام فایل تنها در پوشه‌ای به حساب می‌آید که فقط مدیران سیستم می‌توانند در آن بنویسند.
verdict-why-nothing-known = محصول‌ها از روی بسته، مسیر، آرگومان، یونیت و ایمیج شناخته می‌شوند، و هیچ‌کدام نمی‌خواند. برنامه‌های شخصی همیشه همین‌طور به نظر می‌رسند.
verdict-why-told-by-package = یک مدیر بسته فایل را آنجا گذاشته و ثبت کرده است.
verdict-why-told-by-path = به گفتهٔ یک منبع، برنامهٔ این محصول در این مسیر است.
verdict-why-told-by-argument = مفسر آنچه را به آن گفته شود اجرا می‌کند؛ آرگومان‌هایش می‌گویند چه چیزی.
verdict-why-told-by-unit = نام گروه کنترل فرایند را systemd از یونیت آن می‌گیرد، و یونیت سوکت از سرویسی نام می‌برد که روی آن پاسخ می‌دهد. نوشتن یونیت‌های سیستم با مدیر سیستم است.
verdict-why-told-by-image = کانتینر آنچه را در ایمیج آن است اجرا می‌کند، و نام ایمیج می‌گوید کدام محصول است.
verdict-why-told-by-file-name = تنها مدیر سیستم می‌تواند فایلی آنجا بگذارد، پس نام آن به حساب می‌آید.
verdict-why-told-by-kernel = همهٔ فرایندها بررسی شدند و هیچ‌کدام سوکت را در اختیار ندارد، و خود هسته این محصول را روی این پورت ارائه می‌دهد.
verdict-why-unpackaged = جایی که برنامه‌های ماشین از بسته‌ها آمده‌اند، برنامه‌ای که در هیچ‌کدام نیست از راه دیگری آمده است. برنامه‌ای که همین‌جا ساخته یا دانلود شده نیز همین‌طور به نظر می‌رسد.
verdict-why-more-exposed = محصول تنها روی loopback گوش می‌دهد مگر آنکه جور دیگری تنظیم شود، پس کسی آن را باز کرده است. جایی که دسترسی دیگران موردنظر باشد نیز همین‌طور به نظر می‌رسد.
verdict-why-package-file-gone = بسته این فایل را دارد، و فایل دیگر آنجا نیست. ارتقایی که در جریان است، یا بسته‌ای که هنگام اجرای سرویس آن حذف شده، نیز همین‌طور به نظر می‌رسد.
verdict-why-writable-in-container = هر که به درون کانتینر راه یابد می‌تواند برنامه را عوض کند. ایمیجی که مجوزهایش بیش از حد باز تنظیم شده نیز همین‌طور به نظر می‌رسد، و پوشه تنها از آنِ کانتینر است.
verdict-why-in-flight = تا توصیفگر در راه است، هیچ فرایندی سوکت را باز ندارد، و جست‌وجوی فایل‌های باز آن را نمی‌یابد. سرویسی که سوکتی را واگذار می‌کند لحظه‌ای در این وضع است.
verdict-why-io-uring = هسته سوکت ثبت‌شده را بدون توصیفگر باز نگه می‌دارد، و جست‌وجوی فایل‌های باز آن را نمی‌یابد. سرورها برای سرعت سوکت‌ها را ثبت می‌کنند.
verdict-why-needs-restart = ارتقا فایل جدیدی در مسیر می‌گذارد، و فرایند تا راه‌اندازی مجدد فایل قدیمی را اجرا می‌کند.
verdict-why-removed-with-folder = برنامه‌های خودبه‌روزشونده هر نسخه را در پوشه‌ای جداگانه، پنهان در پوشهٔ خانه، نگه می‌دارند و نسخه‌های قدیمی را حذف می‌کنند. نسخه‌ای که هنوز اجرا می‌شود فایل خود را به این ترتیب از دست می‌دهد.
verdict-why-go-run = دستور go run برنامه را در پوشه‌ای موقت به نام go-build… می‌سازد و از همان‌جا، به‌صورت فرزند فرایند go، اجرا می‌کند.
verdict-why-app-image = یک AppImage خود را روی پوشه‌ای موقت به نام .mount_… سوار می‌کند و از آنجا اجرا می‌شود.
verdict-why-hands-on = برنامه پورت را برای برنامهٔ دیگری نگه می‌دارد، و حکم دربارهٔ چیزی است که پشت آن است.
verdict-why-hands-on-to = آرگومان‌های برنامهٔ هدایت اتصال از سر دیگر نام می‌برند، و حکم دربارهٔ چیزی است که آنجاست.
verdict-why-malware-known = بدافزارها شماره‌هایی را می‌گیرند که دیگران هم به کار می‌برند، پس این چیزی را تغییر نمی‌دهد؛ گفته می‌شود تا کسی ناچار نباشد دنبالش بگردد.

# What would settle a sign.
verdict-settle-open-relay = در پیکربندی آن ببینید چه کسی اجازهٔ استفاده دارد، و آن را به روی همهٔ دیگران ببندید.
verdict-settle-views-disagree = یک دقیقه بعد دوباره نگاه کنید؛ اگر هنوز چنین بود، دیسک را از سیستمی که از جای دیگری بوت شده بررسی کنید.
verdict-settle-hidden-process = یک دقیقه بعد دوباره نگاه کنید؛ اگر فرایند هنوز پنهان بود، دیسک را از سیستمی که از جای دیگری بوت شده بررسی کنید.
verdict-settle-memory-only = بپرسید چه کسی آن را راه انداخته است، و برنامهٔ در حال اجرا را پیش از پایان آن ذخیره کنید: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = بپرسید چه کسی فایل را حذف کرده است، و برنامهٔ در حال اجرا را پیش از پایان آن ذخیره کنید: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = ببینید فایل از آنِ کیست و کی آمده است، و از همان شخص بپرسید: `stat FILE`.
verdict-settle-writable-folder = حق نوشتن را از دیگران بگیرید، `chmod o-w FOLDER`، و فایل را با اصل آن مقایسه کنید.
verdict-settle-hidden-file = ببینید فایل از آنِ کیست، کی آمده و چیست: `stat FILE`، `file FILE`.
verdict-settle-disguise = ببینید واقعاً چه چیزی اجرا می‌شود و چه کسی آن را راه انداخته است: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = ببینید واقعاً چه چیزی اجرا می‌شود و چه کسی آن را راه انداخته است: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = معلوم کنید برنامه چیست: فایل آن از کجا آمده است، و چه پاسخی می‌دهد.
verdict-settle-unpackaged = بپرسید چه کسی آن را ساخته یا دانلود کرده است، و فایل را با اصل آن مقایسه کنید.
verdict-settle-more-exposed = در پیکربندی آن ببینید آیا دسترسی دیگران موردنظر است؛ اگر نه، آن را به loopback بایند کنید.
verdict-settle-package-file-gone = بسته را دوباره نصب و سرویس را دوباره راه‌اندازی کنید، یا اگر قرار است بسته نباشد، سرویس را متوقف کنید.
verdict-settle-writable-in-container = مجوزها را در ایمیج اصلاح کنید، و فایل درون کانتینر را با فایل درون ایمیج مقایسه کنید.
verdict-settle-in-flight = لحظه‌ای بعد دوباره نگاه کنید؛ اگر هنوز چنین بود، ببینید کدام فرایند سوکت Unix را دارد: `portolan here --explain PORT`.
verdict-settle-io-uring = ببینید io_uring از آنِ کدام برنامه است، و آیا آن برنامه به استفاده از آن شناخته است: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = دیده نشد کدام فرایند آن را در اختیار دارد: با root اجرا کنید، یا با CAP_SYS_PTRACE و CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = فرایند از گروه کنترل استنباط شد، و دیده نشد که آن را در اختیار دارد: با root اجرا کنید.
verdict-unseen-program = دیده نشد فرایند چه چیزی را اجرا می‌کند: با root اجرا کنید.
verdict-unseen-package = دیده نشد که بسته‌ای این برنامه را دارد یا نه: هیچ فهرست بسته‌ای در اینجا برای آن خوانده نشد، یا فایل از آنِ یک کانتینر است.
verdict-unseen-speech = دیده نشد به چه پروتکلی سخن می‌گوید: باید از خودش پرسید.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = قاعده
verdict-head-effect = اثر
verdict-head-needs = نیازها
verdict-head-why = چرا
verdict-head-sources = منابع
verdict-effect-tells = محصول را مشخص می‌کند
verdict-effect-expected = حکم می‌کند: مورد انتظار
verdict-effect-customary = حکم می‌کند: مرسوم
verdict-effect-elsewhere = حکم می‌کند: پورت دیگر
verdict-effect-unexplained = حکم می‌کند: نامشخص
verdict-effect-suspicious = نشانهٔ مشکل: مشکوک
verdict-effect-counts = تنها همراه با پورت یک بدافزار به حساب می‌آید
verdict-effect-explains = آنچه را نامعمول می‌نماید توضیح می‌دهد
verdict-effect-remarks = گفته می‌شود، و چیزی را تغییر نمی‌دهد
verdict-need-socket = سوکت
verdict-need-process = فرایند
verdict-need-program = فایل اجرایی
verdict-need-package = بسته
verdict-need-arguments = آرگومان‌ها
verdict-need-unit = یونیت systemd
verdict-need-container = کانتینر
verdict-need-views = نمای دوم
verdict-need-speech = پاسخی از سرویس
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = آنچه اجازه دارد روی این ماشین گوش دهد. portolan here --check آن را با آنچه گوش می‌دهد مقایسه می‌کند.
    آزادانه ویرایشش کنید: توضیح‌ها، فهرست‌ها، بازه‌ها و optional = true پس از --save-policy می‌مانند.
policy-summary = { $new } جدید، { $gone } ناپدید، { $different } متفاوت؛ { $kept } مطابق خط‌مشی.
policy-summary-none = چیزی جدید، ناپدید یا متفاوت نیست؛ { $kept } مطابق خط‌مشی.
policy-finding-new = جدید: { $what }
policy-finding-gone = ناپدید: { $what }
policy-finding-different = متفاوت: { $what }؛ { $fields }
policy-finding-unverified = تأییدنشده: { $what }؛ دیده نشد: { $fields }
policy-finding-kept = مطابق خط‌مشی: { $what }
policy-finding-optional = نیست، و اختیاری است: { $what }
policy-finding-not-asked = پرسیده نشده: { $what }
policy-finding-not-seen = دیده نشد: { $what }
policy-field = مقدار { $field } به‌جای { $wanted } برابر { $found } است
policy-field-none = مقداری در { $field } نیست، به‌جای { $wanted }
policy-rule-new = چیزی گوش می‌دهد که در خط‌مشی نیست.
policy-rule-gone = چیزی که در خط‌مشی هست گوش نمی‌دهد.
policy-rule-different = چیزی جز آن‌گونه که در خط‌مشی آمده گوش می‌دهد.
policy-not-everything = همه چیز دیده نشد:
policy-wrong-syntax = این TOML نیست: { $reason }
policy-wrong-encoding = این UTF-8 نیست
policy-wrong-too-large = خط‌مشی حداکثر { $limit } MiB است
policy-wrong-too-many = خط‌مشی حداکثر { $limit } مدخل دارد
policy-wrong-too-many-ranges = خط‌مشی حداکثر { $limit } مدخل بازه‌دار دارد
policy-wrong-key = کلید ناشناختهٔ «{ $key }»
policy-wrong-missing = { $key } نیامده است
policy-wrong-version = نسخهٔ { $version } ناشناخته است؛ این برنامه نسخهٔ 1 را می‌خواند
policy-wrong-kind = { $key } باید این باشد: { $wanted }
policy-wrong-value = { $key } نمی‌تواند «{ $value }» باشد
policy-wrong-port = «{ $value }» نه پورت است و نه بازه
policy-wrong-port-high = «{ $value }»: بالاترین پورت 65535 است
policy-wrong-port-backwards = «{ $value }»: بازه وارونه است
policy-wrong-too-long = { $key } حداکثر { $limit } بایت دارد
policy-wrong-empty = { $key } فهرستی خالی است
policy-kind-number = یک عدد
policy-kind-text = متنی درون علامت نقل‌قول
policy-kind-texts = متنی درون علامت نقل‌قول، یا فهرستی از چنین متن‌هایی
policy-kind-ports = یک عدد، بازه‌ای مانند "6000-6063"، یا فهرستی از این‌ها
policy-kind-truth = یکی از true و false
policy-kind-tables = جدول‌ها، هر یک زیر [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = زمان
past-head-event = رویداد
past-appeared = پدیدار شد
past-restarted = دوباره راه‌اندازی شد
past-changed = تغییر کرد
past-closed = بسته شد
# It listened for a moment and closed again.
past-passed = آمد و رفت
past-owner-hidden = پنهان
past-owner-unknown = ناشناخته

# Short notes on a line.
past-note-times = { $count } بار
past-note-ports = روی { $count } پورت
past-note-glimpsed = پیش از آنکه از نزدیک بررسی شود رفت
past-note-after = زمانی پس از { $time }: در این میان کسی نگاه نکرد
past-note-owner = پیش‌تر { $before } بود
past-note-present = فایل اجرایی آن دوباره سر جایش است
past-note-version = نسخه { $before } بود، اکنون { $now } است
past-note-package = فایل اجرایی آن فایل دیگری است
past-note-exposure = پیش‌تر قابل دسترسی بود از: { $before }
past-note-firewall = فایروال: پیش‌تر { $before }، اکنون { $now }
past-note-verdict = پیش‌تر { $before } بود
past-firewall-allowed = راه می‌دهد
past-firewall-dropped = دور می‌ریزد
past-firewall-cannot-tell = نامعلوم

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = پورت { $port } ({ $protocol }): { $program }
past-listener-part = پورت { $port } ({ $protocol }): { $program }، { $part }
past-since = از { $time } اینجاست.
past-since-between = دست‌کم از { $time } اینجاست؛ در { $after } هنوز نبود.
past-until = از { $from } تا { $until } اینجا بود.
past-until-between = از { $from } اینجا بود؛ میان { $after } و { $until } رفت.
past-spells = در مجموع { $count } بار اینجا بوده است، نخستین بار در { $first } دیده شد.
past-restarts = از آن پس { $count } بار دوباره راه‌اندازی شده است، آخرین بار در { $last }.
past-passes = { $count } بار آمد و رفت، آخرین بار در { $last }.
past-verdict = حکم: { $verdict }.
past-more = همهٔ آنچه ثبت شده است: `portolan history { $port }`.
past-heading-changes = تغییرات

# What of the past nobody saw.
past-watched-since = پیش از { $time } کسی نظارت نمی‌کرد.
past-unwatched = از { $from } تا { $to } کسی نظارت نمی‌کرد.
past-unwatched-since = از { $time } کسی نظارت نمی‌کند: `portolan watch` این کار را می‌کند.
past-unwatched-more = پیش از این‌ها { $count } بار دیگر هم کسی نظارت نمی‌کرد.
past-lost = { $count ->
    [one] { $count } تغییر سریع‌تر از آن آمد که خوانده شود، و ثبت نشده است.
   *[other] { $count } تغییر سریع‌تر از آن آمدند که خوانده شوند، و ثبت نشده‌اند.
}
