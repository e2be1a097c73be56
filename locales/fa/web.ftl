# The Persian words of the atlas, its pages in a browser. Terms are those of dossier.ftl.

web-count = { $count }
web-skip = پرش به محتوا
web-more = بخش‌های دیگر اطلس
web-language = زبان
web-registry-of = دفتر ثبت IANA، مورخ { $date }.

web-search = جست‌وجو
web-search-label = جست‌وجوی پورت، بازه، سرویس یا محصول
web-search-hint = 2908، postgresql…

web-chart = نقشه
web-lists = فهرست‌ها
web-sources = منابع
web-compare = مقایسه
web-api = برای برنامه‌ها
web-here = این ماشین
web-settings = زبان و رنگ‌ها

# A port’s page.
web-steps = شماره‌ها و پروتکل‌های انتقال دیگر
web-previous = شمارهٔ قبلی:
web-next = شمارهٔ بعدی:
web-all-transports = همه
web-contents = در این صفحه
web-forms = همین صفحه برای برنامه‌ها
web-compare-with = مقایسه با پورت‌های دیگر
web-cite = ارجاع به این صفحه
web-citation = اطلس Portolan، «{ $title }» دفتر ثبت IANA، مورخ { $date }. { $address }
web-read = خواندن
web-report = گزارش اشتباه در این صفحه
web-report-public = گزارش علنی
web-report-title = اشتباه در { $subject }
web-known-specified = بنا بر مشخصات
web-known-registered = بنا بر دفتر ثبت
web-known-documented = بنا بر مستندات
web-known-observed = مشاهده‌شده
web-known-reported = بنا بر گزارش

web-helpful = آیا این صفحه مفید بود؟
web-face-yes = بله
web-face-partly = تا حدی
web-face-no = نه

# Errors: what happened, and what the reader can do.
web-error-request = این درخواست قابل فهم نیست
web-error-request-help = از جست‌وجوی بالا شروع کنید.
web-error-form = این فرم از اینجا فرستاده نشده، یا بیش از حد قدیمی است
web-error-form-help = فرم را دوباره باز کنید و یک بار دیگر بفرستید.
web-error-forbidden = این تنها روی خود ماشین نشان داده می‌شود
web-error-forbidden-help = اطلس را روی ماشینی که آن را ارائه می‌دهد باز کنید، یا آن را با --share-this-machine راه‌اندازی کنید.
web-error-not-found = چنین صفحه‌ای نیست
web-error-not-found-help = شمارهٔ پورت‌ها از 0 تا 65535 است. جست‌وجوی بالا شماره‌ها، نام‌ها و محصولات را می‌یابد.
web-error-method = این کار با این صفحه ممکن نیست
web-error-timeout = این کار بیش از حد طول کشید
web-error-again-help = کمی بعد دوباره تلاش کنید.
web-error-too-large = آنچه فرستاده شد بیش از حد بزرگ است
web-error-too-large-help = نظر حداکثر 2,000 نویسه دارد.
web-error-host = درخواست برای سرور دیگری بود
web-error-host-help = اطلس را با نشانی خودش باز کنید؛ تا وقتی این ماشین را نشان می‌دهد، به نام دیگری پاسخ نمی‌دهد.
web-error-too-many = این بیش از حد فرستاده شد
web-error-ours = سرور دچار خطا شد
web-error-ours-help = تقصیر شما نیست، و خطا ثبت شد. کمی بعد دوباره تلاش کنید.
web-error-busy = شمار خوانندگان اکنون به بیشترین حد ممکن رسیده است

# The front page.
web-home-title = نقشهٔ همهٔ 65,536 پورت
web-home-about = آنچه هر پورت TCP و UDP باید باشد: به نام کیست، کدام نرم‌افزار از آن استفاده می‌کند، چه چیزی روی آن گزارش شده است. هر گزاره منبع خود را دارد.
web-chart-alt = نقشه: 256 سطر که هر یک 256 پورت دارد، از 0 در گوشهٔ نخست تا 65535 در گوشهٔ آخر؛ رنگ هر پورت از آنچه دربارهٔ آن دانسته است.
web-chart-hint = شماره‌ای را در نقشه انتخاب کنید: با اشاره‌گر، با لمس، یا با کلیدهای جهت‌دار و Enter.
web-chart-assigned = تخصیص‌یافته و مستند
web-chart-software = نرم‌افزار شناخته‌شده دارد
web-chart-malware = بدافزار گزارش‌شده دارد
web-chart-blocked = مسدود در مرورگرها
web-chart-here = شنونده روی این ماشین
web-chart-in = بزرگ‌تر
web-chart-out = کوچک‌تر
web-chart-table = نقشه به‌صورت جدول
web-chart-link = پیوند به این نما
web-chart-range-system = پورت‌های سیستمی
web-chart-range-user = پورت‌های کاربری
web-chart-range-dynamic = پورت‌های پویا

# Search and lists.
web-search-of = جست‌وجو: { $query }
web-search-forms = شماره (2908)، بازه (2900-2910)، نام (postgresql)، محصول (Grafana)، یا واژه‌هایی از یک شرح.
web-goes-on = ادامه از { $from }
web-found = { $count } ردیف
web-found-none = چیزی یافت نشد، و چیزی با املای نزدیک به آن هم نیست.
web-found-near = چیزی یافت نشد. آیا منظور یکی از این‌ها بود؟
web-search-script = این‌ها فایل‌اند و سروری پاسخ نمی‌دهد: جست‌وجو به اسکریپت نیاز دارد.
web-list-named-only = فقط نام
web-list-named-only-about = ثبت‌هایی که جز ردیف خود در دفتر ثبت پشتوانه‌ای ندارند: نه سندی، نه نرم‌افزار شناخته‌شده‌ای، نه فهرستی.
web-list-new = تازه‌های امسال
web-list-new-about = ثبت‌هایی که تاریخشان از سال خود دفتر ثبت است.
web-list-removed = حذف‌شده
web-list-removed-about = ثبت‌هایی که در نسخه‌ای قدیمی‌تر از دفتر ثبت هستند و در نسخهٔ پس از آن نیستند. تاریخ، تاریخ نخستین نسخه‌ای است که آن را ندارد.
web-list-categories = بر پایهٔ دسته
web-list-categories-about = نرم‌افزارهایی که استفادهٔ آن‌ها از یک پورت دانسته است، بر پایهٔ کاربردشان.
web-list-organisations = بر پایهٔ سازمان
web-list-organisations-about = دارندگان ثبت‌ها، بر پایهٔ شمار ردیف‌ها؛ صد دارنده با بیشترین ردیف.
web-list-organisation = سازمان یا شخص
web-sources-about = هر آنچه اینجا گفته می‌شود بر یکی از این‌ها استوار است.
web-facts = { $count } گزاره
web-facts-more = بیش از این هم هست؛ این همه را دارد:
web-compare-label = پورت‌ها، حداکثر شش
web-compare-of = مقایسهٔ { $ports }
web-compare-files = این‌ها فایل‌اند و سروری صفحه‌ها را کنار هم نمی‌گذارد: با اسکریپت اینجا کنار هم نشان داده می‌شوند.
web-compare-here = پورت { $port } اینجا صفحه ندارد.
web-api-about = همه چیز برای برنامه‌ها هم هست: همان اشیائی که portolan --json می‌نویسد، همراه با ETag، که از هر صفحه‌ای خواندنی‌اند.
web-api-example = نمونه:
web-api-try = امتحان کنید
web-api-ask = بپرسید
web-api-answer = پاسخ
web-api-cut = پاسخ ادامه دارد؛ این آغاز آن است.
web-api-none = پاسخی نیامد.

# This machine.
web-here-about = آنچه روی ماشین ارائه‌دهندهٔ این صفحه گوش می‌دهد، در
web-here-live = تغییرها را دنبال می‌کند
web-here-since = از کی
web-here-since-about = هر چیز از کی آنجاست: از ژورنالی که «portolan watch» نگه می‌دارد.

# Opinions and settings.
web-copy = کپی
web-copied = کپی شد
web-thanks = سپاسگزاریم.
web-thanks-kept = نظر شما نگه داشته شد، بی هیچ چیزی که نشان دهد شما کیستید.
web-say-more = توضیح بیشتر
web-back = بازگشت به صفحه
web-reason = مشکل چیست؟ (اختیاری)
web-reason-mistake = چیزی نادرست است
web-reason-missing = چیزی کم است
web-reason-unclear = فهمیدن آن دشوار است
web-reason-translation = ترجمه خوب نیست
web-reason-display = خوب دیده نمی‌شود یا خوب کار نمی‌کند
web-comment = به زبان خودتان (اختیاری)
web-comment-note = حداکثر 2,000 نویسه. منبع بیش از هر چیز کمک می‌کند. لطفاً نام و نشانی ننویسید.
web-send = فرستادن
web-theme = رنگ‌ها
web-theme-system = مانند سیستم
web-theme-light = روشن
web-theme-dark = تیره
web-remember = به خاطر سپردن این در کوکی تا یک سال
web-remember-note = وگرنه رنگ‌ها تا بسته شدن مرورگر می‌مانند، و زبان همان زبان نشانی صفحه است.
web-apply = اعمال
