# The Arabic words of the atlas, its pages in a browser. Terms are those of dossier.ftl.

web-count = { $count }
web-skip = الانتقال إلى المحتوى
web-more = المزيد من الأطلس
web-language = اللغة
web-registry-of = سجل IANA بتاريخ { $date }.

web-search = بحث
web-search-label = البحث عن منفذ أو نطاق أو خدمة أو منتج
web-search-hint = 2908، postgresql…

web-chart = الخريطة
web-lists = القوائم
web-sources = المصادر
web-compare = مقارنة
web-api = للبرامج
web-here = هذا الجهاز
web-settings = اللغة والألوان

# A port’s page.
web-steps = أرقام وبروتوكولات نقل أخرى
web-previous = الرقم السابق:
web-next = الرقم التالي:
web-all-transports = الكل
web-contents = في هذه الصفحة
web-forms = المحتوى نفسه للبرامج
web-compare-with = مقارنة بمنافذ أخرى
web-cite = الاستشهاد بهذه الصفحة
web-citation = أطلس Portolan، «{ $title }» سجل IANA بتاريخ { $date }. { $address }
web-read = قراءة
web-report = الإبلاغ عن خطأ في هذه الصفحة
web-report-public = الإبلاغ عنه علنًا
web-report-title = خطأ في { $subject }
web-known-specified = بحسب المواصفة
web-known-registered = بحسب السجل
web-known-documented = بحسب الوثائق
web-known-observed = بالرصد
web-known-reported = بحسب البلاغات

web-helpful = هل أفادتك هذه الصفحة؟
web-face-yes = نعم
web-face-partly = إلى حد ما
web-face-no = لا

# Errors: what happened, and what the reader can do.
web-error-request = هذا الطلب غير مفهوم
web-error-request-help = ابدأ من البحث أعلاه.
web-error-form = هذا النموذج لم يُرسل من هنا، أو صار قديمًا جدًا
web-error-form-help = افتح النموذج من جديد وأرسله مرة أخرى.
web-error-forbidden = هذا لا يُعرض إلا على الجهاز نفسه
web-error-forbidden-help = افتح الأطلس على الجهاز الذي يقدمه، أو شغّله بالخيار --share-this-machine.
web-error-not-found = لا توجد صفحة كهذه
web-error-not-found-help = أرقام المنافذ من 0 إلى 65535. والبحث أعلاه يجد الأرقام والأسماء والمنتجات.
web-error-method = لا يمكن فعل هذا بهذه الصفحة
web-error-timeout = استغرق هذا وقتًا أطول مما ينبغي
web-error-again-help = حاول مرة أخرى بعد قليل.
web-error-too-large = ما أُرسل أكبر مما ينبغي
web-error-too-large-help = طول التعليق 2,000 محرف على الأكثر.
web-error-host = الطلب موجه إلى خادم آخر
web-error-host-help = افتح الأطلس بعنوانه هو؛ فما دام يعرض هذا الجهاز لا يستجيب لاسم آخر.
web-error-too-many = أُرسل هذا مرات أكثر مما ينبغي
web-error-ours = حدث عطل في الخادم
web-error-ours-help = ليس الخطأ منك، وقد قُيد في سجل الأحداث. حاول مرة أخرى بعد قليل.
web-error-busy = بلغ عدد القراء الآن أقصى ما يمكن خدمته

# The front page.
web-home-title = خريطة المنافذ كلها: 65,536 منفذًا
web-home-about = ما ينبغي أن يكون عليه كل منفذ TCP وUDP: لمن هو، وأي البرمجيات تستخدمه، وما أُبلغ عنه عليه. ولكل قول مصدره.
web-chart-alt = الخريطة: 256 صفًا في كل منها 256 منفذًا، من 0 في الركن الأول إلى 65535 في الركن الأخير، ولون كل منفذ بحسب ما يُعرف عنه.
web-chart-hint = اختر رقمًا في الخريطة: بالمؤشر، أو باللمس، أو بمفاتيح الأسهم وEnter.
web-chart-assigned = مخصص وموثق
web-chart-software = برمجيات معروفة عليه
web-chart-malware = برمجيات خبيثة مبلغ عنها
web-chart-blocked = تحظره المتصفحات
web-chart-here = عليه مستمع على هذا الجهاز
web-chart-in = أكبر
web-chart-out = أصغر
web-chart-table = الخريطة في جدول
web-chart-link = رابط هذا العرض
web-chart-range-system = منافذ النظام
web-chart-range-user = منافذ المستخدم
web-chart-range-dynamic = المنافذ الديناميكية

# Search and lists.
web-search-of = البحث: { $query }
web-search-forms = رقم (2908)، أو نطاق (2900-2910)، أو اسم (postgresql)، أو منتج (Grafana)، أو كلمات من وصف.
web-goes-on = المتابعة من { $from }
web-found = { $count ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
web-found-none = لم يُعثر على شيء، ولا شيء قريب منه في الهجاء.
web-found-near = لم يُعثر على شيء. أتقصد واحدًا من هذه؟
web-search-script = هذه ملفات، ولا خادم يرد: البحث يحتاج إلى سكربت.
web-list-named-only = اسم فقط
web-list-named-only-about = تسجيلات لا سند لها غير صفها في السجل: لا وثيقة، ولا برمجيات معروفة، ولا قائمة.
web-list-new = الجديد هذا العام
web-list-new-about = تسجيلات تاريخها من سنة السجل نفسه.
web-list-removed = المُزال
web-list-removed-about = تسجيلات ترد في لقطة سابقة من السجل ولا ترد في التي تليها. والتاريخ تاريخ أول لقطة خلت منها.
web-list-categories = حسب الفئة
web-list-categories-about = البرمجيات المعروف أنها تستخدم منفذًا، بحسب الغرض منها.
web-list-organisations = حسب المؤسسة
web-list-organisations-about = أصحاب التسجيلات، بحسب عدد الصفوف؛ المئة الأكثر.
web-list-organisation = مؤسسة أو شخص
web-sources-about = كل ما يُقال هنا يستند إلى واحد من هذه المصادر.
web-facts = { $count ->
    [zero] { $count } حقيقة
    [one] حقيقة واحدة
    [two] حقيقتان
    [few] { $count } حقائق
    [many] { $count } حقيقة
   *[other] { $count } حقيقة
}
web-facts-more = هناك المزيد؛ وهذا فيه الكل:
web-compare-label = المنافذ، ستة على الأكثر
web-compare-of = مقارنة { $ports }
web-compare-files = هذه ملفات، ولا خادم يجمع الصفحات: بالسكربت تظهر هنا جنبًا إلى جنب.
web-compare-here = لا صفحة هنا للمنفذ { $port }.
web-api-about = كل شيء متاح للبرامج أيضًا: الكائنات التي يكتبها portolan --json، ومعها ETag، ويمكن قراءتها من أي صفحة.
web-api-example = مثال:
web-api-try = تجربة
web-api-ask = اسأل
web-api-answer = الرد
web-api-cut = للرد بقية؛ وهذا أوله.
web-api-none = لم يصل رد.

# This machine.
web-here-about = ما يستمع على الجهاز الذي يقدم هذه الصفحة، كما في
web-here-live = يتابع التغييرات
web-here-since = منذ
web-here-since-about = منذ متى يوجد الشيء: من اليومية التي يحفظها «portolan watch».

# Opinions and settings.
web-copy = نسخ
web-copied = نُسخ
web-thanks = شكرًا لك.
web-thanks-kept = حُفظ رأيك، ولم يُحفظ شيء يدل على هويتك.
web-say-more = إضافة المزيد
web-back = العودة إلى الصفحة
web-reason = ما المشكلة؟ (اختياري)
web-reason-mistake = شيء غير صحيح
web-reason-missing = شيء ناقص
web-reason-unclear = صعب الفهم
web-reason-translation = الترجمة رديئة
web-reason-display = المظهر أو العمل ليس على ما يرام
web-comment = بكلماتك أنت (اختياري)
web-comment-note = 2,000 محرف على الأكثر. ذكر مصدر هو أكثر ما يفيد. ونرجو عدم ذكر الأسماء والعناوين.
web-send = إرسال
web-theme = الألوان
web-theme-system = كما في النظام
web-theme-light = فاتحة
web-theme-dark = داكنة
web-remember = تذكّر هذا سنة في ملف تعريف ارتباط (cookie)
web-remember-note = وإلا بقيت الألوان حتى إغلاق المتصفح، وكانت اللغة لغة عنوان الصفحة.
web-apply = تطبيق
