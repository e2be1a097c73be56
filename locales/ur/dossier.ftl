# The Urdu words: what the reader is told about a port.
# Terms: row = اندراج, registration = رجسٹریشن, assignee or holder = حامل, transport = پروٹوکول,
# range = رینج, column or field = خانہ, description = تفصیل, evidence = شواہد, to listen = لسن کرنا,
# by default = بطور ڈیفالٹ, malware = میل ویئر. No verb or adjective agrees with پورٹ:
# its gender differs from speaker to speaker.

language-name = اردو
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = اس ترجمے کو ابھی کسی اہلِ زبان نے نہیں جانچا۔

# Lists: "TCP and UDP", "a, b and c".
list-two = { $first } اور { $last }
list-more = { $first }، { $rest }

# The subject of a sentence. The transports come last, so that the line begins with an Urdu word.
subject-port = پورٹ { $port }
subject-port-on = پورٹ { $port } ({ $transports })

# The same within a sentence.
inline-port = پورٹ { $port }
inline-port-on = پورٹ { $port } ({ $transports })
inline-range = پورٹ { $port }
inline-range-on = پورٹ { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } IANA کے ہاں { $name } کے نام سے رجسٹرڈ ہے۔
answer-assigned-described = { $subject } IANA کے ہاں { $name } (“{ $description }”) کے نام سے رجسٹرڈ ہے۔
answer-assigned-also = { $subject } IANA کے ہاں { $name } کے نام سے رجسٹرڈ ہے، اور { $others } کے نام سے بھی۔
answer-assigned-described-also = { $subject } IANA کے ہاں { $name } (“{ $description }”) کے نام سے رجسٹرڈ ہے، اور { $others } کے نام سے بھی۔
answer-in-range = { $subject } رینج { $range } میں ہے، جو IANA کے ہاں { $name } کے نام سے رجسٹرڈ ہے۔
answer-in-range-described = { $subject } رینج { $range } میں ہے، جو IANA کے ہاں { $name } (“{ $description }”) کے نام سے رجسٹرڈ ہے۔
answer-private = { $subject } کو “{ $description }” کے لیے الگ رکھا گیا ہے؛ اس پر کسی سروس کا نام درج نہیں۔
answer-reserved = { $subject } کو IANA نے محفوظ رکھا ہوا ہے؛ اس پر کوئی سروس رجسٹرڈ نہیں۔
answer-unassigned = { $subject } غیر مختص ہے؛ اس پر IANA کے ہاں کوئی سروس رجسٹرڈ نہیں۔
answer-words = { $subject } پر اب کوئی سروس نہیں؛ IANA کے اندراج میں لکھا ہے: “{ $description }”۔
answer-no-row = { $subject } کا IANA کی رجسٹری میں کوئی اندراج نہیں۔
answer-dynamic = { $subject } ڈائنامک ہے: IANA اسے کبھی مختص نہیں کرتا، اور کوئی بھی پروگرام اسے استعمال کر سکتا ہے۔
answer-service = سروس { $name } کی رجسٹریشن { $ports } پر ہے۔
answer-service-described = سروس { $name } (“{ $description }”) کی رجسٹریشن { $ports } پر ہے۔
answer-service-without-port = سروس کا نام { $name } بغیر پورٹ کے رجسٹرڈ ہے۔
answer-service-without-port-described = سروس کا نام { $name } (“{ $description }”) بغیر پورٹ کے رجسٹرڈ ہے۔

answer-product = سافٹ ویئر { $product } بطور ڈیفالٹ { $ports } استعمال کرتا ہے۔
answer-product-among = سافٹ ویئر { $product } بہت سے پورٹ استعمال کرتا ہے، مثلاً { $ports }۔

# One word for each transport.
status-assigned = مختص
status-reserved = محفوظ
status-unassigned = غیر مختص
status-no-row = بغیر اندراج
status-dynamic = ڈائنامک
status-practice = عملی استعمال

# The headings.
section-range = نمبر
section-holder = کس کے نام ہے
section-notes = اضافی نوٹ (IANA)
section-practice = عملی استعمال
section-malware = میل ویئر کی اطلاعات
section-here = اس مشین پر ابھی
section-systems = سسٹمز اس نمبر کے ساتھ کیا کرتے ہیں
section-history = تبدیلیوں کا ریکارڈ
section-standing = حیثیت
section-neighbours = آس پاس کے نمبر
section-check = دیکھیں کہ پورٹ پر کیا چل رہا ہے
section-why = رجسٹریشن کیوں اہم ہے
section-sources = ماخذ

range-system = سسٹم پورٹ ({ $range }): اسے IANA صرف IETF کے جائزے یا منظوری کے بعد مختص کرتا ہے۔
range-user = یوزر پورٹ ({ $range }): اسے IANA درخواست آنے پر، کسی ماہر یا IETF کے جائزے کے بعد مختص کرتا ہے۔
range-dynamic = ڈائنامک پورٹ ({ $range })، جسے پرائیویٹ یا عارضی (ephemeral) بھی کہتے ہیں: اسے کبھی مختص نہیں کیا جاتا؛ یہ مقامی اور مختصر مدت کے استعمال کے لیے ہے۔
range-zero = جو پروگرام پورٹ 0 کو بائنڈ کرے، Linux اسے اس کی جگہ کوئی عارضی (ephemeral) پورٹ دے دیتا ہے۔
privilege-system = اسے Linux پر بائنڈ کرنے کے لیے CAP_NET_BIND_SERVICE کیپیبلٹی چاہیے، سوائے اس کے کہ net.ipv4.ip_unprivileged_port_start کی ویلیو اس نمبر یا اس سے کم ہو۔
privilege-user = اسے Linux پر کوئی بھی یوزر بائنڈ کر سکتا ہے، سوائے اس کے کہ net.ipv4.ip_unprivileged_port_start کی ویلیو اس نمبر سے زیادہ کر دی گئی ہو۔

# Where a row applies: its transports, or none named.
where-transports = پروٹوکول { $transports }
where-unnamed = کوئی بھی پروٹوکول (اندراج میں کسی کا نام نہیں)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name } (“{ $description }”)
holder-portless = بغیر پورٹ: { $name }
holder-portless-described = بغیر پورٹ: { $name } (“{ $description }”)
holder-portless-on = { $where }، بغیر پورٹ: { $name }
holder-portless-on-described = { $where }، بغیر پورٹ: { $name } (“{ $description }”)
holder-private = { $where }: “{ $description }”، سروس کے نام کے بغیر
holder-reserved = { $where }: محفوظ، معمول کے مطابق مختص کرنے کے لیے دستیاب نہیں
holder-unassigned = { $where }: غیر مختص
holder-words = { $where }: کوئی سروس نہیں؛ اندراج میں لکھا ہے: “{ $description }”
holder-no-row = { $where }: کوئی اندراج نہیں
holder-range = یہ اندراج پوری رینج { $range } کے لیے ہے۔
holder-port = پورٹ { $port }۔
holder-assignee = حامل اور رابطہ: { $assignee }۔
holder-assignee-contact = حامل: { $assignee }؛ رابطہ: { $contact }۔
holder-nobody = اندراج میں نہ حامل کا نام ہے نہ رابطے کا۔
holder-registered = رجسٹریشن کی تاریخ: { $registered }۔
holder-registered-modified = رجسٹریشن کی تاریخ: { $registered }؛ ترمیم کی تاریخ: { $modified }۔
holder-modified = ترمیم کی تاریخ: { $modified }؛ رجسٹریشن کی تاریخ درج نہیں۔
holder-undated = اندراج میں کوئی تاریخ نہیں۔
holder-backwards = اندراج میں ترمیم کی تاریخ رجسٹریشن کی تاریخ سے پہلے کی ہے؛ دونوں ویسی ہی ہیں جیسی IANA نے شائع کی ہیں۔
holder-references = حوالے: { $references }۔
holder-no-reference = اندراج میں کسی دستاویز کا حوالہ نہیں۔
holder-service-code = سروس کوڈ (DCCP): { $code }۔
holder-odd-name = یہ نام سروس کے ناموں کے لیے RFC 6335 کے قواعد پر پورا نہیں اترتا: صرف حروف، ہندسے اور ہائفن (دو ایک ساتھ نہیں)، زیادہ سے زیادہ 15 کیریکٹر۔
holder-duplicate = یہ نام IANA کے مطابق کسی دوسرے نام کی نقل یا اس کا عرف ہے۔
holder-overlap = یہ نمبر ایک بڑی رینج کے اندراج، { $range } “{ $description }”، میں بھی آتا ہے؛ اعتبار نمبر کے اپنے اندراج کا ہے۔

notes-note = نوٹ برائے { $row }: “{ $note }”
notes-unauthorised = بلا اجازت استعمال کی اطلاع، { $row } کے اندراج میں: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product } ({ $role })
practice-dev-server = { $where }: { $product } ({ $role })، ڈیویلپمنٹ کے دوران
practice-range = { $where }: { $product } ({ $role })، رینج { $range } میں سے ایک
practice-convention = { $where }: { $product } ({ $role })، رواج کے مطابق
practice-packaged = { $where }: { $product } ({ $role })، پیکج شدہ ایپلیکیشنز میں
practice-allocated = { $where }: { $product } ({ $role })؛ یہ نمبر ایک فہرست کا دیا ہوا ہے، جو استعمال کا ثبوت نہیں
practice-more = مزید { $count } سافٹ ویئر، نسبتاً کمزور شواہد کے ساتھ: { $names }
practice-more-among = مزید { $count } سافٹ ویئر، نسبتاً کمزور شواہد کے ساتھ، جن میں { $names } شامل ہیں
practice-services-file = { $where }: سروسز فائل (Debian) میں { $name }

malware-listens = { $where }: میل ویئر { $threat } یہاں لسن کرتا ہے (ماخذ کی تاریخ: { $date })۔
malware-default = { $where }: میل ویئر { $threat } یہی نمبر استعمال کرتا ہے، جب تک اسے کوئی اور نہ بتایا جائے (ماخذ کی تاریخ: { $date })۔
malware-sample = { $where }: میل ویئر { $threat } رینڈم پورٹ پر لسن کرتا ہے؛ یہ ان نمبروں میں سے ہے جو دیکھے گئے (ماخذ کی تاریخ: { $date })۔
malware-c2 = { $where }: اس پر { $threat } کے کمانڈ سرور دیکھے گئے، کنکشن کے دوسرے سرے پر (ماخذ کی تاریخ: { $date })۔
malware-more = مزید { $count ->
    [one] { $count } اطلاع
   *[other] { $count } اطلاعات
}: { $names }
malware-more-among = مزید { $count } اطلاعات، جن میں { $names } شامل ہیں
malware-caution = صرف نمبر سے کچھ ثابت نہیں ہوتا: فیصلہ اس سے ہوتا ہے کہ پورٹ پر کون سا پروگرام لسن کر رہا ہے اور کس پروٹوکول میں بات کرتا ہے۔

system-ephemeral = باہر جانے والے کنکشنز کے لیے { $system } بطور ڈیفالٹ رینج { $range } استعمال کرتا ہے۔
system-privileged = رینج { $range } کو { $system } پر بائنڈ کرنے کے لیے خصوصی اختیار چاہیے۔
system-privileged-address = رینج { $range } کو { $system } پر بائنڈ کرنے کے لیے خصوصی اختیار صرف کسی مخصوص IPv4 ایڈریس کی صورت میں چاہیے۔
system-nodeport = قسم NodePort کی سروسز کو { $system } بطور ڈیفالٹ رینج { $range } دیتا ہے۔
system-filtered = باہر جانے والے کنکشنز میں { $system } اس پر بطور ڈیفالٹ پابندی لگاتا ہے۔
system-blocked = براؤزر اس سے کنکٹ ہونے سے انکار کرتے ہیں: یہ Fetch Standard کی “bad ports” کی فہرست میں ہے۔

history-unchanged = رجسٹری کے { $count ->
    [one] { $count } سنیپ شاٹ
   *[other] { $count } سنیپ شاٹس
} میں، { $first } سے { $last } تک، کوئی تبدیلی نہیں۔
history-absent = رجسٹری کے { $count ->
    [one] { $count } سنیپ شاٹ
   *[other] { $count } سنیپ شاٹس
} میں، { $first } سے { $last } تک، کوئی اندراج نہیں۔
history-added = { $since } اور { $until } کے درمیان { $row } کا اندراج شامل کیا گیا۔
history-removed = { $since } اور { $until } کے درمیان { $row } کا اندراج ہٹا دیا گیا۔
history-changed = { $since } اور { $until } کے درمیان، { $row }: { $field } کے خانے میں “{ $old }” کی جگہ “{ $new }” درج کیا گیا۔
history-set = { $since } اور { $until } کے درمیان، { $row }: { $field } کے خانے میں “{ $new }” درج کیا گیا۔
history-cleared = { $since } اور { $until } کے درمیان، { $row }: { $field } کے خانے سے “{ $old }” ہٹا دیا گیا۔
history-more = { $count ->
    [one] پہلے کی { $count } تبدیلی یہاں نہیں دکھائی گئی
   *[other] پہلے کی { $count } تبدیلیاں یہاں نہیں دکھائی گئیں
}؛ سب دیکھنے کے لیے: `portolan registry history { $port }`۔

# In the oblique case: کے خانے follows.
field-description = تفصیل
field-assignee = حامل
field-contact = رابطے
field-registered = رجسٹریشن کی تاریخ
field-modified = ترمیم کی تاریخ
field-references = حوالے
field-unauthorised = بلا اجازت استعمال کے نوٹ
field-service_code = سروس کوڈ
field-note = نوٹ

standing-specified = بحوالہ RFC: اندراج میں کسی RFC کا حوالہ ہے۔
standing-documented = بحوالہ دستاویز: اندراج میں کسی دستاویز کا حوالہ ہے، مگر کسی شائع شدہ RFC کا نہیں۔
standing-implemented = عملاً رائج: اندراج میں کسی دستاویز کا حوالہ نہیں، مگر دوسرے بھی اس نمبر کو اسی نام سے جانتے ہیں۔
standing-used = دوسروں کے استعمال میں: اندراج میں کسی دستاویز کا حوالہ نہیں، اور دوسرے یہ نمبر کسی اور نام سے استعمال کرتے ہیں۔
standing-named-only = صرف نام: خود اندراج کے سوا اس کی کوئی سند نہیں۔
standing-unassigned = غیر مختص: یہ نمبر کسی کے نام نہیں۔
standing-reserved = محفوظ: یہ نمبر IANA نے خالی رکھا ہوا ہے۔
standing-dynamic = ڈائنامک: یہ نمبر کسی کے نام نہیں ہو سکتا۔
# The same in a word or two, for the line of the status.
standing-word-specified = بحوالہ RFC
standing-word-documented = بحوالہ دستاویز
standing-word-implemented = عملاً رائج
standing-word-used = دوسروں کے استعمال میں
standing-word-named-only = صرف نام
standing-word-unassigned = غیر مختص
standing-word-reserved = محفوظ
standing-word-dynamic = ڈائنامک
consulted-references = حوالے کا خانہ (IANA): { $references }۔
consulted-no-reference = حوالے کا خانہ (IANA): خالی۔
consulted-note = نوٹ (IANA): اوپر دیکھیں۔
consulted-no-note = نوٹ (IANA): کوئی نہیں۔
consulted-software = اس پر معلوم سافٹ ویئر: { $names }۔
consulted-software-among = اس پر معلوم سافٹ ویئر: کل { $count }؛ سب سے مضبوط شواہد { $names } کے ہیں۔
consulted-no-software = اس پر معلوم سافٹ ویئر: کوئی نہیں۔
consulted-netbase = سروسز فائل (Debian): { $names }۔
consulted-no-netbase = سروسز فائل (Debian): کوئی ذکر نہیں۔
consulted-firewalld = سروسز (firewalld): { $names }۔
consulted-no-firewalld = سروسز (firewalld): کوئی ذکر نہیں۔
consulted-wireshark = پیکٹ ڈسیکٹر (Wireshark): { $names }۔
consulted-no-wireshark = پیکٹ ڈسیکٹر (Wireshark): کوئی ذکر نہیں۔

neighbour-before = پچھلا: { $port } { $name }۔
neighbour-after = اگلا: { $port } { $name }۔
neighbour-same-name = نام { $name } پورٹ { $ports } پر بھی ہے۔
neighbour-product = سافٹ ویئر { $name } پورٹ { $ports } بھی استعمال کرتا ہے۔

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = رجسٹریشن یہ بتاتی ہے کہ نمبر پر حق کس کا ہے، یہ نہیں کہ اس پر کیا چل رہا ہے: ضروری نہیں کہ پورٹ کی ٹریفک اسی سروس کی ہو۔
why-register = کوئی بھی مختص نمبر رجسٹریشن کے بغیر یا اس سے پہلے استعمال نہ کیا جائے: یہ IANA کی درخواست ہے۔

table-port = پورٹ
table-transport = پروٹوکول
table-status = حالت
table-name = نام
table-description = تفصیل

# `portolan pick`: what speaks against a number…
pick-assigned = رجسٹری (IANA) میں یہ اندراج ہے: { $row }۔
pick-reserved = یہ نمبر IANA نے محفوظ رکھا ہوا ہے: { $row }۔
pick-system = یہ سسٹم پورٹ ہے ({ $range }): اسے صرف IETF کے جائزے کے بعد مختص کیا جاتا ہے۔
pick-dynamic = یہ ڈائنامک پورٹ ہے ({ $range }): ایسے نمبر پروگرام باہر جانے والے کنکشنز کے لیے لیتے ہیں۔
pick-software = سافٹ ویئر { $product } اسے استعمال کرتا ہے: { $role }۔
pick-listed = دوسروں کی فہرست میں اس کا نام { $name } ہے۔
pick-malware = اطلاع ہے کہ میل ویئر { $threat } اس پر لسن کرتا ہے۔
pick-blocked = براؤزر اس سے کنکٹ ہونے سے انکار کرتے ہیں۔
pick-ephemeral = رینج { $range } کو { $system } بطور ڈیفالٹ اپنے لیے رکھتا ہے۔
pick-ephemeral-here = باہر جانے والے کنکشنز کے لیے یہ سسٹم رینج { $range } استعمال کرتا ہے۔
pick-in-use = یہ نمبر اس سسٹم میں { $transport } پر استعمال ہو رہا ہے، یا اسے بائنڈ کرنے کی اجازت نہیں۔
# … and what spoke for it.
pick-free-registry = رجسٹری (IANA): غیر مختص ({ $range })۔
pick-free-no-row = رجسٹری (IANA): نمبر { $port } کا کوئی اندراج نہیں۔
pick-free-software = سافٹ ویئر: اس پر کوئی معلوم نہیں۔
pick-free-lists = سروسز فائل (Debian)، سروسز (firewalld)، پیکٹ ڈسیکٹر (Wireshark): کوئی ذکر نہیں۔
pick-free-malware = میل ویئر: اس پر کسی کے لسن کرنے کی اطلاع نہیں۔
pick-free-blocked = براؤزر: بلاک نہیں۔
pick-free-ephemeral = یہ ان رینجز سے باہر ہے جنہیں Linux، Windows، macOS اور Kubernetes بطور ڈیفالٹ اپنے لیے رکھتے ہیں۔
pick-free-here = اس سسٹم میں: { $transport } پر خالی، اور باہر جانے والے کنکشنز کے لیے سسٹم کی اپنی رینج میں نہیں۔
pick-fit = نئی سروس کے لیے { $port } موزوں ہے۔
pick-unfit = نئی سروس کے لیے { $port } موزوں نہیں۔

# `portolan here`: the heads of the table.
here-head-protocol = پروٹوکول
here-head-address = ایڈریس
here-head-namespace = نیم اسپیس
here-head-program = پروگرام
here-head-part = کس کا حصہ
here-head-service = سروس
here-head-verdict = فیصلہ
verdict-needs = درکار: { $needs }
here-head-notes = نوٹ

here-label-warning = انتباہ:

# What the number is.
here-phrase-both = { $service }؛ عملاً { $product }
here-phrase-practice = عملاً { $product }

# In the place of a program.
here-owner-detached = کوئی نہیں
here-owner-hidden = پوشیدہ (uid { $uid })
here-owner-unknown = نامعلوم (uid { $uid })

# Short notes on a row.
here-note-join = { $first }؛ { $rest }
here-note-not-in-proc = غیر معمولی: /proc/net میں موجود نہیں
here-note-not-in-netlink = غیر معمولی: netlink میں موجود نہیں
here-note-not-listed = غیر معمولی: کرنل کی کسی فہرست میں نہیں
here-note-memory-only = غیر معمولی: پروگرام صرف میموری میں ہے
here-note-deleted = غیر معمولی: پروگرام کی فائل حذف ہو چکی
here-note-replaced = فائل بدلی جا چکی: ری اسٹارٹ تک پرانی ہی چل رہی ہے
here-note-writable-folder = غیر معمولی: فولڈر میں ہر کوئی لکھ سکتا ہے
here-note-in-flight = غیر معمولی: ڈسکرپٹر ابھی راستے میں ہے
here-note-io-uring = غیر معمولی: io_uring کے پاس ہے
here-note-inferred = کنٹرول گروپ سے اخذ کیا گیا
here-note-backlog = قطار بھر چکی { $waiting }/{ $limit }
here-note-drops = گرائے گئے: { $count }
here-note-firewall = فائر وال روک دیتی ہے
here-note-firewall-depends = فائر وال: بھیجنے والے یا کسی اور شرط پر منحصر
here-note-group = { $count } ساکٹ یہ پورٹ بانٹتے ہیں (SO_REUSEPORT)
here-note-activation = یہ systemd نے { $unit } کے لیے کھولا ہے
here-note-bound = بائنڈ ہے، لسن نہیں کر رہا
here-note-state = { $state }
here-note-hidden = پروسیس پوشیدہ: CAP_SYS_PTRACE اور CAP_DAC_READ_SEARCH درکار
here-note-withheld = CAP_SYS_PTRACE اور CAP_DAC_READ_SEARCH کے باوجود پروسیس پوشیدہ
here-note-detached = کسی پروسیس کے پاس نہیں: قبول ہونے کا منتظر ہے، یا بند ہو چکا
here-note-not-found = نظر آنے والے کسی پروسیس کے پاس نہیں
here-note-out-of-time = تلاش مکمل ہونے سے پہلے روک دی گئی

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] { $count } ساکٹ کا پروسیس پوشیدہ ہے
   *[other] { $count } ساکٹس کے پروسیس پوشیدہ ہیں
}: روٹ کے طور پر چلائیں، یا CAP_SYS_PTRACE اور CAP_DAC_READ_SEARCH کے ساتھ (`sudo portolan here`)۔
here-gap-withheld-processes = { $count ->
    [one] { $count } ساکٹ کا پروسیس پوشیدہ ہے
   *[other] { $count } ساکٹس کے پروسیس پوشیدہ ہیں
}، CAP_SYS_PTRACE اور CAP_DAC_READ_SEARCH کے باوجود: کسی سیکیورٹی ماڈیول کی وجہ سے، یا اس کنٹینر کی وجہ سے جس میں یہ چل رہا ہے۔
here-gap-reduced-namespaces = { $count ->
    [one] { $count } نیٹ ورک نیم اسپیس صرف /proc سے پڑھی گئی
   *[other] { $count } نیٹ ورک نیم اسپیسز صرف /proc سے پڑھی گئیں
}، میموری، گرائے گئے پیکٹ اور کنٹرول گروپ کے بغیر: داخل ہونے کے لیے CAP_SYS_ADMIN درکار ہے۔
here-gap-unseen-namespaces = { $count ->
    [one] { $count } نیٹ ورک نیم اسپیس نہیں پڑھی گئی
   *[other] { $count } نیٹ ورک نیم اسپیسز نہیں پڑھی گئیں
}: داخل ہونے کے لیے CAP_SYS_ADMIN درکار ہے۔
here-gap-closed-namespaces = جن نیٹ ورک نیم اسپیسز میں داخل نہ ہوا جا سکا: { $reduced } صرف /proc سے پڑھی گئیں، { $unseen } بالکل نہیں۔ داخل ہونے کے لیے CAP_SYS_ADMIN درکار ہے۔
here-gap-unknown-namespaces = ممکن ہے ایسی نیٹ ورک نیم اسپیسز بھی ہوں جن کا کوئی پروسیس نظر نہیں آتا: دیکھنے کے لیے CAP_SYS_ADMIN یا CAP_SYS_PTRACE درکار ہے۔
here-gap-firewall = فائر وال کے قواعد نہیں پڑھے گئے: اس کے لیے CAP_NET_ADMIN درکار ہے۔
here-gap-hidepid = یہاں /proc صرف اسی یوزر کے پروسیس دکھاتا ہے (hidepid): روٹ کے طور پر چلائیں، یا اس گروپ میں جسے ماؤنٹ اجازت دیتا ہے۔
here-gap-no-netlink = کرنل کی فہرستیں /proc/net سے لی گئیں: netlink نے جواب نہیں دیا۔
here-gap-cut = کرنل نے ایک فہرست ادھوری چھوڑ دی: { $reason }۔
here-gap-packages = پیکیجز کی فہرست نہیں پڑھی جا سکی: { $reason }۔
here-gap-unsupported-connections = یہ سسٹم دوسرے یوزرز کے کنکشن نہیں دکھاتا۔
here-gap-unsupported-namespaces = اس سسٹم میں نیٹ ورک نیم اسپیسز نہیں ہوتیں۔
here-gap-unsupported-details = یہ سسٹم صرف ساکٹ اور پروسیس دکھاتا ہے: کنٹرول گروپ، فائر وال یا پیکیج نہیں۔

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = ساکٹ { $protocol } { $address } کرنل کی فہرست میں ہے مگر /proc/net میں نہیں۔ پورٹ چھپانے والا پروگرام ایسا کرتا ہے؛ عین اسی لمحے کھلنے والا ساکٹ بھی۔
here-disagreement-not-in-netlink = ساکٹ { $protocol } { $address } یوں تو /proc/net میں ہے مگر کرنل کی فہرست میں نہیں۔ پورٹ چھپانے والا پروگرام ایسا کرتا ہے؛ عین اسی لمحے بند ہونے والا ساکٹ بھی۔
here-disagreement-not-listed = پروسیس { $pid } کے پاس { $protocol } { $address } ہے، مگر کرنل کی کسی فہرست میں نہیں۔ پورٹ چھپانے والا پروگرام ایسا کرتا ہے؛ عین اسی لمحے کھلنے والا ساکٹ بھی۔
here-disagreement-process = کرنل پروسیس { $name } ({ $pid }) چلا رہا ہے، مگر /proc اسے نہیں دکھاتا۔ پروسیس چھپانے والا پروگرام ایسا کرتا ہے؛ عین اسی لمحے ختم ہونے والا پروسیس بھی۔

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = صرف یہی مشین
here-exposure-link-local = ایک لنک
here-exposure-one-address = ایک ایڈریس یا انٹرفیس
here-exposure-group = مشینوں کا ایک گروپ
here-exposure-everywhere = ہر انٹرفیس

# The section of a dossier.
here-now-nothing = اس پر یہاں کوئی پروگرام لسن نہیں کر رہا۔
here-now-failed = کرنل کی ساکٹس کی فہرست نہیں پڑھی جا سکی: { $reason }۔
here-now-unsupported = یہ پروگرام اس سسٹم کو نہیں دیکھ سکتا۔
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }، { $part }
here-now-row-namespace = { $protocol } { $address }، نیم اسپیس { $namespace } میں: { $program }
here-now-row-part-namespace = { $protocol } { $address }، نیم اسپیس { $namespace } میں: { $program }، { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = صرف یہی نیٹ ورک نیم اسپیس دیکھی گئی؛ سب دیکھنے کے لیے: `portolan here { $port }`۔
here-now-more = مزید { $count }: دیکھنے کے لیے `portolan here`۔

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } پورٹ { $port }، ایڈریس { $address }
here-chain-title-namespace = { $protocol } پورٹ { $port }، ایڈریس { $address }، نیم اسپیس { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }، یوزر { $user }، آغاز { $since }
here-chain-unit = یونٹ { $unit }، سلائس { $slice }
here-chain-unit-alone = یونٹ { $unit }
here-chain-unit-since = فعال، { $since } سے
here-chain-unit-restarts = { $count ->
    [0] خود سے کبھی ری اسٹارٹ نہیں ہوا
    [one] خود سے { $count } بار ری اسٹارٹ ہوا
   *[other] خود سے { $count } بار ری اسٹارٹ ہوا
}
here-chain-container = کنٹینر { $name }، { $id }
here-chain-image = امیج { $image }
here-chain-pod = پوڈ (Kubernetes) { $pod }
here-chain-process = پروسیس { $process }
here-chain-verdict = فیصلہ: { $verdict }۔ { $meaning }
here-chain-others = مزید { $count } پروسیس کے پاس بھی ہے: { $names }
here-chain-command = کمانڈ لائن: { $command }
here-chain-user = یوزر: { $user }
here-chain-started = آغاز: { $since }
here-chain-no-capabilities = کیپیبلیٹیز: کوئی نہیں
here-chain-all-capabilities = کیپیبلیٹیز: تمام
here-chain-nearly-all-capabilities = کیپیبلیٹیز: { $names } کے سوا تمام
here-chain-many-capabilities = کیپیبلیٹیز: { $count }، مثلاً { $names }
here-chain-capabilities = کیپیبلیٹیز: { $names }
here-chain-executable = پروگرام کی فائل { $path }
here-chain-executable-deleted = پروگرام کی فائل { $path }، جو حذف ہو چکی ہے
here-chain-executable-replaced = پروگرام کی فائل { $path }، جو بدلی جا چکی ہے: ری اسٹارٹ پر نئی فائل چلے گی
here-chain-executable-memory = پروگرام صرف میموری میں ہے، کبھی فائل نہ تھا: { $path }
here-chain-writable = فولڈر { $folder } میں ہر کوئی لکھ سکتا ہے
here-chain-package = پیکیج { $name } { $version } ({ $manager })
here-chain-no-package = کسی پیکیج کا حصہ نہیں
here-chain-socket = ساکٹ کا ایڈریس { $address }، inode { $inode }
here-chain-descriptor = ڈسکرپٹر { $descriptor } کے ذریعے پاس ہے
here-chain-in-flight = ایسے ڈسکرپٹر کے ذریعے پاس ہے جو یونکس ساکٹ { $descriptor } پر بھیجا گیا اور ابھی وصول نہیں ہوا
here-chain-io-uring = ڈسکرپٹر { $descriptor } کے io_uring کے پاس ہے
here-chain-inferred = اخذ کیا گیا: پروسیس اسی کنٹرول گروپ میں ہے جس میں ساکٹ بنا تھا
here-chain-activation = یہ { $socket } نے کھولا ہے، اور اس کے لیے { $service } چلاتا ہے
here-chain-exposure = کہاں سے رسائی ممکن ہے: { $from }
here-chain-firewall-none = فائر وال: آنے والے پیکٹ کے لیے کوئی اصول نہیں
here-chain-firewall-allowed = فائر وال: آنے دیتی ہے، قاعدہ { $rule }
here-chain-firewall-dropped = فائر وال: روک دیتی ہے، قاعدہ { $rule }
here-chain-firewall-cannot-tell = فائر وال: کہا نہیں جا سکتا؛ پہلا متعلقہ قاعدہ { $rule }
here-chain-firewall-unread = فائر وال: نہیں پڑھی گئی
here-chain-backlog = قطار: { $limit } میں سے { $waiting } کنکشن انتظار میں
here-chain-drops = گرائے گئے: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = متوقع
verdict-customary = رائج
verdict-elsewhere = کہیں اور
verdict-unexplained = غیر واضح
verdict-suspicious = مشکوک
verdict-means-expected = یہ پورٹ IANA کے ہاں اسی سروس کے نام ہے۔
verdict-means-customary = یہ پورٹ IANA کے ہاں اس کے نام نہیں، مگر ماخذ بتاتے ہیں کہ یہی اس کے استعمال میں ہے، یا نمبر سسٹم سے لیا جاتا ہے۔
verdict-means-elsewhere = پروگرام یا اس کا پروٹوکول معلوم ہے، مگر اس پورٹ سے اس کا کوئی تعلق معلوم نہیں۔
verdict-means-unexplained = معلوم نہ ہو سکا کہ یہاں کیا جواب دیتا ہے؛ صرف اتنا خرابی کی علامت نہیں۔
verdict-means-suspicious = اس میں خرابی کی ایک علامت ہے جسے دیکھ لینا چاہیے؛ علامت ثبوت نہیں ہوتی۔

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = اس کے ذریعے بھیجا گیا ٹوکن دوسرے سرے پر پہنچ گیا
verdict-reason-views-disagree = کرنل کے ساکٹس کا ایک منظر اسے دکھاتا ہے اور دوسرا نہیں
verdict-reason-hidden-process = یہ پروسیس { $pid } کے پاس ہے، اور /proc اس پروسیس کو نہیں دکھاتا
verdict-reason-memory-only = پروگرام صرف میموری میں ہے، کبھی فائل نہ تھا: { $path }
verdict-reason-deleted = پروگرام کی فائل { $path } حذف ہو چکی ہے، اور اس کی جگہ کچھ نہیں
verdict-reason-temporary-folder = پروگرام کی فائل عارضی فائلوں یا آلات کے فولڈر میں ہے: { $path }
verdict-reason-writable-folder = فولڈر { $folder } میں ہر کوئی لکھ سکتا ہے، یعنی پروگرام کی فائل { $path } بدل سکتا ہے
verdict-reason-hidden-file = پروگرام کی فائل کا نام یا فولڈر پوشیدہ ہے: { $path }
verdict-reason-disguise = پروسیس خود کو { $name } کہتا ہے، اور پروگرام کی فائل { $path } ہے
verdict-reason-kernel-disguise = پروسیس کا نام کرنل کے تھریڈ کا ہے، { $name }، مگر اس کی فائل بھی ہے، { $path }
verdict-reason-malware-port = اطلاع ہے کہ میل ویئر { $threat } یہاں لسن کرتا ہے، اس پورٹ کا کوئی اور استعمال معلوم نہیں، اور کوئی اور بات بھی غیر معمولی ہے
verdict-reason-registered = سافٹ ویئر { $product } سروس { $service } دیتا ہے، اور یہ پورٹ IANA کے ہاں اسی کے نام ہے
verdict-reason-namesake = یہ پورٹ IANA کے ہاں { $service } کے نام ہے، جو { $product } ہی کا نام ہے
verdict-reason-starts-registered = { $product } سروسز کے ناموں سے پورٹ کھولتا ہے، اور یہ پورٹ { $service } کے لیے رجسٹرڈ ہے
verdict-reason-speaks-registered = جواب { $service } کا ملا، اور یہ پورٹ IANA کے ہاں اسی کے نام ہے
verdict-reason-own-port = معلوم ہے کہ { $product } یہ پورٹ استعمال کرتا ہے ({ $role })
verdict-reason-port-of-parent = سافٹ ویئر { $product } اصل میں { $parent } سے نکلا ہے، جو یہ پورٹ استعمال کرتا ہے
verdict-reason-listed = سروسز کی ایک فہرست میں یہ پورٹ { $service } کے نام ہے، جو { $product } سے میل کھاتا ہے
verdict-reason-picked-by-system = سافٹ ویئر { $product } اس پورٹ پر لسن کرتا ہے جو سسٹم اسے دے
verdict-reason-outgoing = سافٹ ویئر { $product } کا ایک غیر منسلک UDP ساکٹ اس رینج میں ہے جو سسٹم باہر جانے والے پیکٹ کے لیے لیتا ہے
verdict-reason-away-from = سافٹ ویئر { $product } دوسرے پورٹ پر معلوم ہے: { $ports }
verdict-reason-away = سافٹ ویئر { $product } معلوم ہے، مگر اس پورٹ سے اس کا کوئی تعلق معلوم نہیں
verdict-reason-any-port = سافٹ ویئر { $product } اسی پورٹ پر لسن کرتا ہے جو اسے بتایا جائے
verdict-reason-speaks-elsewhere = جواب { $service } کا ملا، مگر یہ پورٹ IANA کے ہاں اس کے نام نہیں
verdict-reason-starts-others = سافٹ ویئر { $product } پورٹ کھولتا ہے اور کنکٹ ہونے والے کے لیے دوسرا پروگرام چلاتا ہے
verdict-reason-tool = { $product } وہی کچھ فراہم کرتا ہے جو اسے کہا جائے
verdict-reason-not-seen-behind = فارورڈر دوسروں کے لیے پورٹ رکھتا ہے، اس کے پیچھے جواب کون دیتا ہے، یہ نظر نہیں آیا
verdict-reason-no-owner = کوئی پروسیس نظر نہیں آیا جس کے پاس یہ ہو
verdict-reason-no-program = یہ پروسیس { $name } کے پاس ہے، مگر اس کے پروگرام کی فائل نظر نہیں آئی
verdict-reason-package-unknown = پروگرام { $program } پیکیج { $package } کا ہے، مگر اس سے کوئی معلوم سافٹ ویئر نہیں پہچانا جاتا
verdict-reason-name-alone = فائل { $program } کا نام { $product } جیسا ہے، مگر یہ نام کوئی بھی رکھ سکتا تھا
verdict-reason-nothing-known = پروگرام { $program } کو Portolan نہیں جانتا
verdict-reason-told-by-package = یہ { $product } ہے، پہچان اس کا پیکیج { $value }
verdict-reason-told-by-path = یہ { $product } ہے، پہچان اس کا پاتھ { $value }
verdict-reason-told-by-argument = یہ { $product } ہے، پہچان وہ چیز جو انٹرپریٹر چلاتا ہے: { $value }
verdict-reason-told-by-unit = یہ { $product } ہے، پہچان اس کا یونٹ { $value }
verdict-reason-told-by-image = یہ { $product } ہے، پہچان اس کے کنٹینر کا امیج { $value }
verdict-reason-told-by-file-name = یہ { $product } ہے، پہچان منتظم کے فولڈر میں اس کی فائل کا نام: { $value }
verdict-reason-told-by-kernel = یہ { $product } ہے، جو کرنل خود چلاتا ہے ({ $value })
verdict-reason-unpackaged = پروگرام کی فائل { $path } کسی پیکیج کی نہیں، حالانکہ یہاں دوسرے پروگرام پیکیجز کے ہیں
verdict-reason-more-exposed = سافٹ ویئر { $product } تک دوسری مشینوں سے رسائی ممکن ہے، جبکہ بطور ڈیفالٹ یہ صرف لوپ بیک پر لسن کرتا ہے
verdict-reason-package-file-gone = پروگرام کی فائل { $path } ایک پیکیج کی ہے، مگر حذف ہو چکی ہے
verdict-reason-writable-in-container = کنٹینر میں ہر کوئی { $folder } میں لکھ سکتا ہے، یعنی پروگرام کی فائل { $path } بدل سکتا ہے
verdict-reason-in-flight = یہ ایسے ڈسکرپٹر کے ذریعے پاس ہے جو یونکس ساکٹ پر بھیجا گیا اور ابھی وصول نہیں ہوا
verdict-reason-io-uring = یہ ایک io_uring کی رجسٹر شدہ فائل کے طور پر پاس ہے
verdict-reason-needs-restart = پروگرام کی فائل { $path } بدلی جا چکی ہے، ری اسٹارٹ پر نئی فائل چلے گی
verdict-reason-removed-with-folder = پروگرام کی فائل { $path } پورے فولڈر سمیت ہٹا دی گئی، جیسا کہ خود کو اپ ڈیٹ کرنے والے پروگرام کرتے ہیں
verdict-reason-go-run = اسے go run نے بنا کر چلایا ہے: { $path }
verdict-reason-app-image = پروگرام کی فائل ایک AppImage کے ماؤنٹ کیے ہوئے امیج میں ہے: { $path }
verdict-reason-hands-on = سافٹ ویئر { $product } پورٹ اپنے پاس رکھتا ہے اور کنکشن آگے بھیجتا ہے
verdict-reason-hands-on-to = سافٹ ویئر { $product } پورٹ اپنے پاس رکھتا ہے اور کنکشن آگے { $address } پورٹ { $port } کو بھیجتا ہے
verdict-reason-malware-known = میل ویئر { $threat } کی اطلاع اس پورٹ پر ہے، جس سے بذاتِ خود کچھ ثابت نہیں ہوتا

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = جو سروس ہر کسی کا بھیجا ہوا آگے پہنچا دے، اس سے ٹریفک کا اصل مقام چھپایا جا سکتا ہے، یا اس کے پیچھے کی چیزوں تک پہنچا جا سکتا ہے۔ جو پراکسی سب کے لیے ہو، وہ بھی یہی کرتی ہے۔
verdict-why-views-disagree = روٹ کٹ ساکٹ کو ایک منظر سے چھپاتی ہے، مگر دوسرے میں وہ رہتا ہے۔ عین اسی لمحے کھلنے یا بند ہونے والا ساکٹ بھی ایسا ہی لگتا ہے، اس لیے دوبارہ دیکھا گیا۔
verdict-why-hidden-process = روٹ کٹ پروسیس کو /proc سے چھپاتی ہے، مگر کرنل اسے چلاتا رہتا ہے۔ عین اسی لمحے ختم ہونے والا پروسیس بھی ایسا ہی لگتا ہے، اس لیے دوبارہ دیکھا گیا۔
verdict-why-memory-only = جو کوڈ فائل کے بغیر لوڈ ہو، وہ ڈسک پر جانچنے کو کچھ نہیں چھوڑتا۔ جو پروگرام اپنی مہر بند نقل سے چلے، جیسے runc، وہ بھی ایسا ہی لگتا ہے۔
verdict-why-deleted = گھسنے والے نشان کم چھوڑنے کے لیے فائلیں حذف کرتے ہیں، اور پروگرام چلتا رہتا ہے۔ جس پروگرام کو ہٹایا یا دوبارہ بنایا گیا ہو مگر روکا نہ گیا ہو، وہ بھی ایسا ہی لگتا ہے۔
verdict-why-temporary-folder = یہ فولڈر عارضی فائلوں اور آلات کے لیے ہیں، مستقل پروگراموں کے لیے نہیں۔ وہاں چلنے والا بلڈ، ٹیسٹ یا انسٹالر بھی ایسا ہی لگتا ہے۔
verdict-why-writable-folder = جو فولڈر میں لکھ سکے وہ پروگرام بدل سکتا ہے، اور اگلی بار جو چلے گا اس کے پاس سروس کے اختیارات ہوں گے۔ ضرورت سے زیادہ کھلی اجازتیں بھی ایسی ہی لگتی ہیں، اور انہیں بہرحال درست کر لینا چاہیے۔
verdict-why-hidden-file = نقطے سے شروع ہونے والے نام فہرست میں نہیں آتے، اور گھسنے والے اس سے فائدہ اٹھاتے ہیں۔ ہوم کے پوشیدہ فولڈر اور Nix اور Guix کے ریپر بھی ایسے ہی لگتے ہیں، مگر یہاں شمار نہیں ہوتے۔
verdict-why-disguise = نام ایک معروف سافٹ ویئر کا ہے، مگر فائل اس سافٹ ویئر کی نہیں۔ لنک، ریپر یا نام بدلی ہوئی نقل بھی ایسی ہی لگتی ہے۔
verdict-why-kernel-disguise = کرنل کے تھریڈ کی کوئی فائل نہیں ہوتی، سو جس پروسیس میں دونوں ہوں وہ کرنل کا تھریڈ نہیں۔ جس پروگرام کا نام اتفاقاً ایسا ہو، وہ بھی ایسا ہی لگتا ہے۔
verdict-why-malware-port = صرف نمبر سے کچھ معلوم نہیں ہوتا: یہ تبھی شمار ہوتا ہے جب اس پر کوئی سافٹ ویئر معلوم نہ ہو، دوسرے وہاں تک پہنچ سکیں، اور کوئی اور بات بھی غیر معمولی ہو۔ اپنا بنایا ہوا پروگرام جو اتفاقاً یہی نمبر لے، وہ بھی ایسا ہی لگتا ہے۔
verdict-why-registered = رجسٹری میں یہ پورٹ ایک سروس کے نام ہے، اور معلوم ہے کہ یہ سافٹ ویئر وہی سروس دیتا ہے۔
verdict-why-namesake = جس سافٹ ویئر کا نام رجسٹرڈ سروس کا ہو، اسے وہی سروس مانا جاتا ہے۔
verdict-why-starts-registered = اس کی ترتیبات میں سروسز کے نام ہوتے ہیں، اور نظام ان کے پورٹ تلاش کرتا ہے۔ جڑنے والے کے لیے یہ جو پروگرام چلاتا ہے وہ نظر نہیں آیا۔
verdict-why-speaks-registered = جہاں کوئی سافٹ ویئر نہ پہچانا جائے، وہاں فیصلہ سروس کے جواب سے ہوتا ہے۔
verdict-why-own-port = سافٹ ویئر ایسے پورٹ بھی استعمال کرتے ہیں جو ان کے نام رجسٹرڈ نہیں؛ ان کی اپنی فائلیں یا دوسروں کی دستاویزات یہ بتاتی ہیں۔
verdict-why-port-of-parent = کسی سافٹ ویئر سے نکلا ہوا سافٹ ویئر اسی کے پورٹ رکھ سکتا ہے۔
verdict-why-listed = سروسز کی فہرستوں میں ایسے پورٹ بھی ہوتے ہیں جو رجسٹری میں ان کے نام نہیں۔
verdict-why-picked-by-system = یہ سافٹ ویئر سسٹم سے کوئی بھی خالی پورٹ مانگتا ہے، اس لیے کسی خاص نمبر کی توقع نہیں۔
verdict-why-outgoing = جو پورٹ مانگے بغیر UDP پیکٹ بھیجے، اسے اسی رینج سے نمبر ملتا ہے، اور اس کا ساکٹ دوسروں کا انتظار کرتا ہوا لگتا ہے۔
verdict-why-away-from = کسی ماخذ میں یہ سافٹ ویئر اس پورٹ پر نہیں؛ کوئی بھی پورٹ مقرر کیا جا سکتا ہے۔
verdict-why-away = کسی ماخذ میں یہ سافٹ ویئر اس پورٹ پر نہیں، نہ یہاں اس کا کوئی ڈیفالٹ درج ہے۔
verdict-why-any-port = ایسے پروگرام کا اپنا کوئی پورٹ نہیں ہوتا: جو چلائے وہی نمبر چنتا ہے۔
verdict-why-speaks-elsewhere = سروس کا جواب بتاتا ہے کہ وہ کیا ہے، اور سروس کسی بھی پورٹ پر رکھی جا سکتی ہے۔
verdict-why-starts-others = جواب وہ پروگرام دیتا ہے جو چلایا جاتا ہے، اور وہ کسی کے کنکٹ ہونے تک نہیں چلتا۔
verdict-why-tool = عام مقصد کے ٹول کی اپنی کوئی سروس نہیں ہوتی: جو اسے چلائے وہی طے کرتا ہے کہ جواب کون دے۔
verdict-why-not-seen-behind = آگے بھیجنے والا پروگرام صرف کنکشن پہنچاتا ہے، یہ نہیں بتاتا کہ دوسرے سرے پر کیا ہے۔
verdict-why-no-owner = پروسیس کے بغیر پہچاننے کو کوئی پروگرام نہیں: ممکن ہے وہ اس یوزر سے پوشیدہ ہو، یا ساکٹ کرنل کے پاس ہو۔
verdict-why-no-program = پروسیس اپنا نام کچھ بھی رکھ سکتا ہے، اس لیے صرف نام سے پروگرام معلوم نہیں ہوتا۔ دوسرے یوزر کے پروسیس کی فائل پڑھنے کے لیے خصوصی اختیار چاہیے۔
verdict-why-package-unknown = پیکیج بتاتا ہے کہ پروگرام کہاں سے آیا؛ اس سے Portolan کسی سافٹ ویئر کو نہیں پہچانتا۔
verdict-why-name-alone = فائل کا نام تبھی شمار ہوتا ہے جب وہ ایسے فولڈر میں ہو جہاں صرف منتظم لکھ سکتے ہیں۔
verdict-why-nothing-known = سافٹ ویئر پیکیج، پاتھ، آرگیومنٹ، یونٹ اور امیج سے پہچانے جاتے ہیں، مگر کوئی بھی میل نہیں کھاتا۔ اپنے بنائے ہوئے پروگرام ہمیشہ ایسے ہی لگتے ہیں۔
verdict-why-told-by-package = فائل پیکیج مینیجر نے وہاں رکھی، اور اس کے پاس اس کا ریکارڈ ہے۔
verdict-why-told-by-path = ایک ماخذ کے مطابق اس سافٹ ویئر کا پروگرام اسی پاتھ پر ہوتا ہے۔
verdict-why-told-by-argument = انٹرپریٹر وہی چلاتا ہے جو اسے بتایا جائے؛ آرگیومنٹ بتاتے ہیں کہ کیا۔
verdict-why-told-by-unit = پروسیس کے کنٹرول گروپ کا نام systemd اس کے یونٹ پر رکھتا ہے، اور ساکٹ یونٹ اس سروس کا نام دیتا ہے جو اس پر جواب دے۔ سسٹم کے یونٹ لکھنا منتظم کا کام ہے۔
verdict-why-told-by-image = کنٹینر وہی چلاتا ہے جو اس کے امیج میں ہو، اور امیج کا نام بتاتا ہے کہ وہ کون سا سافٹ ویئر ہے۔
verdict-why-told-by-file-name = وہاں فائل صرف منتظم رکھ سکتا ہے، اس لیے اس کا نام شمار ہوتا ہے۔
verdict-why-told-by-kernel = ہر پروسیس دیکھا گیا اور ساکٹ کسی کے پاس نہیں، اور اس پورٹ پر یہ سافٹ ویئر کرنل خود چلاتا ہے۔
verdict-why-unpackaged = جس مشین کے پروگرام پیکیجز کے ہوں، وہاں جو کسی پیکیج کا نہ ہو وہ کسی اور راستے سے آیا ہے۔ یہیں بنایا گیا یا ڈاؤن لوڈ کیا گیا پروگرام بھی ایسا ہی لگتا ہے۔
verdict-why-more-exposed = یہ سافٹ ویئر صرف لوپ بیک پر لسن کرتا ہے جب تک کچھ اور نہ بتایا جائے، سو کسی نے اسے کھولا ہے۔ جہاں دوسروں کی رسائی مقصود ہو، وہاں بھی ایسا ہی لگتا ہے۔
verdict-why-package-file-gone = پیکیج میں یہ فائل ہے، مگر اب وہاں موجود نہیں۔ جاری اپ گریڈ، یا وہ پیکیج جو سروس کے چلتے ہوئے ہٹایا گیا، بھی ایسا ہی لگتا ہے۔
verdict-why-writable-in-container = جو کنٹینر میں داخل ہو جائے وہ پروگرام بدل سکتا ہے۔ جس امیج کی اجازتیں ضرورت سے زیادہ کھلی ہوں وہ بھی ایسا ہی لگتا ہے، اور فولڈر صرف کنٹینر کا ہے۔
verdict-why-in-flight = جب تک ڈسکرپٹر راستے میں ہو، ساکٹ کسی پروسیس میں کھلا نہیں ہوتا، اور کھلی فائلوں کی تلاش میں نہیں ملتا۔ ساکٹ حوالے کرنے والی سروس بھی لمحہ بھر اسی حالت میں ہوتی ہے۔
verdict-why-io-uring = کرنل رجسٹر شدہ ساکٹ کو ڈسکرپٹر کے بغیر بھی کھلا رکھتا ہے، اور وہ کھلی فائلوں کی تلاش میں نہیں ملتا۔ سرور رفتار کے لیے بھی ساکٹ رجسٹر کرتے ہیں۔
verdict-why-needs-restart = اپ گریڈ اس پاتھ پر نئی فائل رکھتا ہے، اور پروسیس ری اسٹارٹ ہونے تک پرانی فائل چلاتا ہے۔
verdict-why-removed-with-folder = خود کو اپ ڈیٹ کرنے والے پروگرام ہر ورژن ہوم کے ایک الگ پوشیدہ فولڈر میں رکھتے ہیں، اور پرانے ہٹا دیتے ہیں۔ جو ابھی چل رہا ہو، اس کی فائل یوں چلی جاتی ہے۔
verdict-why-go-run = پروگرام کو go run ایک عارضی فولڈر go-build… میں بناتا ہے اور وہیں سے چلاتا ہے؛ وہ پروسیس go کا چائلڈ ہوتا ہے۔
verdict-why-app-image = ہر AppImage خود کو ایک عارضی فولڈر .mount_… پر ماؤنٹ کرتا ہے اور وہیں سے چلتا ہے۔
verdict-why-hands-on = یہ پروگرام پورٹ کسی اور کے لیے رکھتا ہے، اور فیصلہ اس کے پیچھے کی چیز کا ہے۔
verdict-why-hands-on-to = آگے بھیجنے والے پروگرام کے آرگیومنٹ دوسرا سرا بتاتے ہیں، اور فیصلہ وہاں کی چیز کا ہے۔
verdict-why-malware-known = میل ویئر وہ نمبر بھی لیتا ہے جو دوسرے استعمال کرتے ہیں، اس لیے اس سے کچھ نہیں بدلتا؛ یہ صرف اس لیے بتایا گیا کہ کسی کو ڈھونڈنا نہ پڑے۔

# What would settle a sign.
verdict-settle-open-relay = اس کی کنفیگریشن میں دیکھیں کہ کسے اجازت ہے، اور باقی سب کے لیے بند کر دیں۔
verdict-settle-views-disagree = ایک منٹ بعد دوبارہ دیکھیں؛ اگر اب بھی ایسا ہو تو ڈسک کو کہیں اور سے چلائے گئے سسٹم سے جانچیں۔
verdict-settle-hidden-process = ایک منٹ بعد دوبارہ دیکھیں؛ اگر پروسیس اب بھی پوشیدہ ہو تو ڈسک کو کہیں اور سے چلائے گئے سسٹم سے جانچیں۔
verdict-settle-memory-only = معلوم کریں کہ اسے کس نے چلایا، اور ختم ہونے سے پہلے چلتی ہوئی چیز محفوظ کر لیں: `cp /proc/PID/exe FILE`۔
verdict-settle-deleted = معلوم کریں کہ فائل کس نے ہٹائی، اور ختم ہونے سے پہلے چلتی ہوئی چیز محفوظ کر لیں: `cp /proc/PID/exe FILE`۔
verdict-settle-temporary-folder = دیکھیں کہ فائل کس کی ہے اور کب آئی، اور اسی سے پوچھیں: `stat FILE`۔
verdict-settle-writable-folder = دوسروں سے لکھنے کی اجازت واپس لیں، `chmod o-w FOLDER`، اور فائل کا اس کی اصل سے موازنہ کریں۔
verdict-settle-hidden-file = دیکھیں کہ فائل کس کی ہے، کب آئی اور کیا ہے: `stat FILE`، `file FILE`۔
verdict-settle-disguise = دیکھیں کہ اصل میں کیا چل رہا ہے اور کس نے چلایا: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`۔
verdict-settle-kernel-disguise = دیکھیں کہ اصل میں کیا چل رہا ہے اور کس نے چلایا: `ls -l /proc/PID/exe`، `ps -o ppid,user,lstart -p PID`۔
verdict-settle-malware-port = معلوم کریں کہ پروگرام کیا ہے: اس کی فائل کہاں سے آئی، اور یہ کیا جواب دیتا ہے۔
verdict-settle-unpackaged = معلوم کریں کہ اسے کس نے بنایا یا ڈاؤن لوڈ کیا، اور فائل کا اس کی اصل سے موازنہ کریں۔
verdict-settle-more-exposed = اس کی کنفیگریشن میں دیکھیں کہ دوسروں کی رسائی مقصود ہے یا نہیں؛ اگر نہیں تو اسے لوپ بیک پر بائنڈ کریں۔
verdict-settle-package-file-gone = پیکیج دوبارہ انسٹال کر کے سروس ری اسٹارٹ کریں، یا اگر پیکیج ہٹانا مقصود تھا تو سروس روک دیں۔
verdict-settle-writable-in-container = امیج میں اجازتیں درست کریں، اور کنٹینر کی فائل کا امیج کی فائل سے موازنہ کریں۔
verdict-settle-in-flight = لمحہ بھر بعد دوبارہ دیکھیں؛ اگر اب بھی ایسا ہو تو دیکھیں کہ یونکس ساکٹ کس پروسیس کے پاس ہے: `portolan here --explain PORT`۔
verdict-settle-io-uring = دیکھیں کہ io_uring کس پروگرام کا ہے، اور کیا وہ اسے عام طور پر استعمال کرتا ہے: `portolan here --explain PORT`۔

# What could not be seen, and what would show it.
verdict-unseen-owner = یہ نظر نہیں آیا کہ کس پروسیس کے پاس ہے: روٹ کے طور پر چلائیں، یا CAP_SYS_PTRACE اور CAP_DAC_READ_SEARCH کے ساتھ۔
verdict-unseen-owner-inferred = پروسیس کنٹرول گروپ سے اخذ کیا گیا، اس کے پاس ہوتا نظر نہیں آیا: روٹ کے طور پر چلائیں۔
verdict-unseen-program = یہ نظر نہیں آیا کہ پروسیس کیا چلا رہا ہے: روٹ کے طور پر چلائیں۔
verdict-unseen-package = یہ نظر نہیں آیا کہ پروگرام کسی پیکیج کا ہے یا نہیں: یہاں اس کے لیے پیکیجز کی کوئی فہرست نہ پڑھی جا سکی، یا فائل کسی کنٹینر کی ہے۔
verdict-unseen-speech = یہ نظر نہیں آیا کہ کس پروٹوکول میں بات کرتا ہے: اس کے لیے خود اس سے پوچھنا ہوگا۔

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = قاعدہ
verdict-head-effect = اثر
verdict-head-needs = درکار
verdict-head-why = وجہ
verdict-head-sources = ماخذ
verdict-effect-tells = سافٹ ویئر بتاتا ہے
verdict-effect-expected = فیصلہ: متوقع
verdict-effect-customary = فیصلہ: رائج
verdict-effect-elsewhere = فیصلہ: کہیں اور
verdict-effect-unexplained = فیصلہ: غیر واضح
verdict-effect-suspicious = خرابی کی علامت: مشکوک
verdict-effect-counts = صرف میل ویئر کے پورٹ کے ساتھ شمار
verdict-effect-explains = غیر معمولی بات کی وضاحت
verdict-effect-remarks = صرف اطلاع، کچھ نہیں بدلتا
verdict-need-socket = ساکٹ
verdict-need-process = پروسیس
verdict-need-program = پروگرام کی فائل
verdict-need-package = پیکیج
verdict-need-arguments = آرگیومنٹ
verdict-need-unit = یونٹ (systemd)
verdict-need-container = کنٹینر
verdict-need-views = دوسرا منظر
verdict-need-speech = سروس کا جواب
# پالیسی: کیا کچھ سن سکتا ہے۔
policy-head = اس مشین پر کیا کچھ سن سکتا ہے۔ portolan here --check اس کا حقیقت سے موازنہ کرتا ہے۔
    جو چاہیں بدلیں: تبصرے، فہرستیں، رینج اور optional = true --save-policy کے بعد بھی رہتے ہیں۔
policy-summary = { $new } نئے، { $gone } غائب، { $different } مختلف؛ { $kept } پالیسی کے مطابق۔
policy-summary-none = نہ کچھ نیا ہے، نہ غائب، نہ مختلف؛ { $kept } پالیسی کے مطابق۔
policy-finding-new = نیا: { $what }
policy-finding-gone = غائب: { $what }
policy-finding-different = مختلف: { $what }؛ { $fields }
policy-finding-unverified = تصدیق نہیں ہوئی: { $what }؛ نظر نہیں آیا: { $fields }
policy-finding-kept = پالیسی کے مطابق: { $what }
policy-finding-optional = موجود نہیں، اور اختیاری ہے: { $what }
policy-finding-not-asked = اس کے بارے میں نہیں پوچھا گیا: { $what }
policy-finding-not-seen = نظر نہیں آیا: { $what }
policy-field = { $field } { $wanted } کے بجائے { $found } ہے
policy-field-none = { $wanted } کے بجائے کوئی { $field } نہیں
policy-rule-new = کچھ ایسا سن رہا ہے جو پالیسی میں نہیں۔
policy-rule-gone = پالیسی میں جو کچھ ہے وہ سن نہیں رہا۔
policy-rule-different = کچھ پالیسی سے مختلف طور پر سن رہا ہے۔
policy-not-everything = سب کچھ نظر نہیں آیا:
policy-wrong-syntax = یہ TOML نہیں: { $reason }
policy-wrong-encoding = یہ UTF-8 نہیں
policy-wrong-too-large = پالیسی زیادہ سے زیادہ { $limit } MiB کی ہوتی ہے
policy-wrong-too-many = پالیسی میں زیادہ سے زیادہ { $limit } اندراج ہوتے ہیں
policy-wrong-too-many-ranges = پالیسی میں رینج والے زیادہ سے زیادہ { $limit } اندراج ہوتے ہیں
policy-wrong-key = نامعلوم کلید “{ $key }”
policy-wrong-missing = { $key } موجود نہیں
policy-wrong-version = ورژن { $version } نامعلوم ہے؛ یہ پروگرام ورژن 1 پڑھتا ہے
policy-wrong-kind = { $key } کو { $wanted } ہونا چاہیے
policy-wrong-value = { $key } “{ $value }” نہیں ہو سکتا
policy-wrong-port = “{ $value }” نہ پورٹ ہے نہ رینج
policy-wrong-port-high = “{ $value }”: سب سے اونچا پورٹ 65535 ہے
policy-wrong-port-backwards = “{ $value }”: رینج الٹی ہے
policy-wrong-too-long = { $key } میں زیادہ سے زیادہ { $limit } بائٹ ہوتے ہیں
policy-wrong-empty = { $key } خالی فہرست ہے
policy-kind-number = ایک عدد
policy-kind-text = واوین میں ایک متن
policy-kind-texts = واوین میں ایک متن، یا ایسے متنوں کی فہرست
policy-kind-ports = ایک عدد، "6000-6063" جیسی رینج، یا ان کی فہرست
policy-kind-truth = true یا false
policy-kind-tables = جدول، ہر ایک [[listener]] کے نیچے

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = وقت
past-head-event = واقعہ
past-appeared = ظاہر ہوا
past-restarted = ری اسٹارٹ ہوا
past-changed = بدلا
past-closed = بند ہوا
# It listened for a moment and closed again.
past-passed = آیا اور گیا
past-owner-hidden = پوشیدہ
past-owner-unknown = نامعلوم

# Short notes on a line.
past-note-times = { $count } بار
past-note-ports = { $count } پورٹ پر
past-note-glimpsed = قریب سے دیکھے جانے سے پہلے جا چکا
past-note-after = { $time } کے بعد کسی وقت: اس دوران کسی نے نہیں دیکھا
past-note-owner = پہلے: { $before }
past-note-present = پروگرام کی فائل پھر اپنی جگہ پر ہے
past-note-version = ورژن: پہلے { $before }، اب { $now }
past-note-package = پروگرام کی فائل کوئی اور ہے
past-note-exposure = پہلے یہاں سے رسائی ممکن تھی: { $before }
past-note-firewall = فائر وال: پہلے { $before }، اب { $now }
past-note-verdict = پہلے: { $before }
past-firewall-allowed = اجازت
past-firewall-dropped = روک
past-firewall-cannot-tell = غیر یقینی

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }، { $part }
past-since = یہاں { $time } سے ہے۔
past-since-between = یہاں { $time } سے یا اس سے پہلے سے ہے؛ { $after } پر ابھی نہیں تھا۔
past-until = یہاں { $from } سے { $until } تک تھا۔
past-until-between = یہاں { $from } سے تھا؛ { $after } اور { $until } کے درمیان گیا۔
past-spells = یہاں کل { $count } بار رہا، پہلی بار { $first } پر نظر آیا۔
past-restarts = تب سے { $count } بار ری اسٹارٹ ہوا، آخری بار { $last } پر۔
past-passes = { $count } بار آیا اور گیا، آخری بار { $last } پر۔
past-verdict = فیصلہ: { $verdict }۔
past-more = پورا ریکارڈ دیکھنے کے لیے: `portolan history { $port }`۔
past-heading-changes = تبدیلیاں

# What of the past nobody saw.
past-watched-since = { $time } سے پہلے کسی نے نگرانی نہیں کی۔
past-unwatched = { $from } سے { $to } تک کسی نے نگرانی نہیں کی۔
past-unwatched-since = { $time } سے کسی نے نگرانی نہیں کی: یہ کام `portolan watch` کرتا ہے۔
past-unwatched-more = ان سے پہلے مزید { $count } بار کسی نے نگرانی نہیں کی۔
past-lost = { $count ->
    [one] { $count } تبدیلی اتنی تیزی سے آئی کہ پڑھی نہ جا سکی، اور ریکارڈ نہیں ہوئی۔
   *[other] { $count } تبدیلیاں اتنی تیزی سے آئیں کہ پڑھی نہ جا سکیں، اور ریکارڈ نہیں ہوئیں۔
}
