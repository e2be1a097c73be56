# The Urdu words of the atlas, its pages in a browser. Terms are those of dossier.ftl.

web-count = { $count }
web-skip = براہِ راست متن پر جائیں
web-more = مزید صفحات
web-language = زبان
web-registry-of = IANA کی رجسٹری بتاریخ { $date }۔

web-search = تلاش
web-search-label = پورٹ، رینج، سروس یا پروڈکٹ تلاش کریں
web-search-hint = 2908, postgresql…

web-chart = نقشہ
web-lists = فہرستیں
web-sources = مآخذ
web-compare = موازنہ
web-api = پروگراموں کے لیے
web-here = یہ مشین
web-settings = زبان اور رنگ

# A port’s page.
web-steps = دوسرے نمبر اور پروٹوکول
web-previous = پچھلا نمبر:
web-next = اگلا نمبر:
web-all-transports = سب
web-contents = اس صفحے پر
web-forms = یہی پروگراموں کے لیے
web-compare-with = دوسروں سے موازنہ کریں
web-cite = اس صفحے کا حوالہ
web-citation = Portolan، “{ $title }” IANA کی رجسٹری بتاریخ { $date }۔ { $address }
web-read = پڑھیں
web-report = اس صفحے میں غلطی بتائیں
web-report-public = سب کے سامنے بتائیں
web-report-title = { $subject } میں غلطی
web-known-specified = تصریح کے مطابق
web-known-registered = رجسٹری کے مطابق
web-known-documented = دستاویز کے مطابق
web-known-observed = خود دیکھا گیا
web-known-reported = رپورٹ کے مطابق

web-helpful = کیا یہ صفحہ مفید تھا؟
web-face-yes = جی ہاں
web-face-partly = کسی حد تک
web-face-no = نہیں

# Errors: what happened, and what the reader can do.
web-error-request = یہ درخواست سمجھ میں نہیں آئی
web-error-request-help = اوپر دی گئی تلاش سے شروع کریں۔
web-error-form = یہ فارم یہاں سے نہیں بھیجا گیا، یا بہت پرانا ہے
web-error-form-help = فارم دوبارہ کھولیں اور ایک بار پھر بھیجیں۔
web-error-forbidden = یہ صرف اسی مشین پر دکھایا جاتا ہے
web-error-forbidden-help = صفحہ اسی مشین پر کھولیں جو اسے پیش کرتی ہے، یا اسے --share-this-machine کے ساتھ چلائیں۔
web-error-not-found = ایسا کوئی صفحہ نہیں
web-error-not-found-help = پورٹ کے نمبر 0 سے 65535 تک ہیں۔ اوپر دی گئی تلاش نمبر، نام اور پروڈکٹ ڈھونڈتی ہے۔
web-error-method = اس صفحے کے ساتھ یہ نہیں ہو سکتا
web-error-timeout = اس میں بہت وقت لگا
web-error-again-help = کچھ دیر بعد دوبارہ کوشش کریں۔
web-error-too-large = بھیجا گیا مواد بہت بڑا ہے
web-error-too-large-help = تبصرے میں زیادہ سے زیادہ 2,000 حروف ہو سکتے ہیں۔
web-error-host = یہ درخواست کسی اور سرور کے لیے تھی
web-error-host-help = صفحہ اس کے اپنے پتے سے کھولیں؛ جب تک یہ مشین دکھائی جا رہی ہے سرور کسی اور نام پر جواب نہیں دیتا۔
web-error-too-many = یہ بہت زیادہ بار بھیجا گیا
web-error-ours = سرور ناکام رہا
web-error-ours-help = یہ آپ کی غلطی نہیں، اور اسے لاگ میں درج کر لیا گیا ہے۔ کچھ دیر بعد دوبارہ کوشش کریں۔
web-error-busy = اس وقت قارئین کی زیادہ سے زیادہ تعداد موجود ہے

# The front page.
web-home-title = تمام 65,536 پورٹس کا نقشہ
web-home-about = ہر TCP اور UDP پورٹ پر کیا ہونا چاہیے: کس کے نام ہے، کون سا سافٹ ویئر اسے استعمال کرتا ہے، اس پر کیا رپورٹ ہوا۔ ہر بات کا ماخذ موجود ہے۔
web-chart-alt = نقشہ: 256 قطاریں، ہر قطار میں 256 پورٹ، پہلے کونے میں 0 سے آخری کونے میں 65535 تک، ہر ایک کا رنگ اس کے بارے میں معلومات کے مطابق۔
web-chart-hint = نقشے میں کوئی نمبر چنیں: اشارے سے، چھو کر، یا تیر والی کلیدوں اور Enter سے۔
web-chart-assigned = تفویض شدہ اور دستاویزی
web-chart-software = اس پر سافٹ ویئر معلوم ہے
web-chart-malware = اس پر میل ویئر رپورٹ ہوا
web-chart-blocked = براؤزر اسے روکتے ہیں
web-chart-here = اس مشین پر لسن کر رہا ہے
web-chart-in = بڑا کریں
web-chart-out = چھوٹا کریں
web-chart-table = نقشہ بطور جدول
web-chart-link = اس منظر کا لنک
web-chart-range-system = سسٹم پورٹ
web-chart-range-user = یوزر پورٹ
web-chart-range-dynamic = ڈائنامک پورٹ

# Search and lists.
web-search-of = تلاش: { $query }
web-search-forms = نمبر (2908)، رینج (2900-2910)، نام (postgresql)، پروڈکٹ (Grafana)، یا تفصیل کے الفاظ۔
web-goes-on = { $from } سے آگے
web-found = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}
web-found-none = کچھ نہیں ملا، اور اس سے ملتے جلتے ہجے والا بھی کچھ نہیں۔
web-found-near = کچھ نہیں ملا۔ کیا مراد ان میں سے کوئی ہے؟
web-search-script = یہ فائلیں ہیں اور کوئی سرور جواب نہیں دیتا: تلاش کے لیے اسکرپٹ ضروری ہے۔
web-list-named-only = صرف نام
web-list-named-only-about = وہ رجسٹریشنیں جن کے حق میں رجسٹری کے اپنے اندراج کے سوا کچھ نہیں: نہ دستاویز، نہ معلوم سافٹ ویئر، نہ کوئی فہرست۔
web-list-new = اس سال کی نئی
web-list-new-about = وہ رجسٹریشنیں جن کی تاریخ رجسٹری ہی کے سال کی ہے۔
web-list-removed = ہٹائی گئی
web-list-removed-about = وہ رجسٹریشنیں جو رجسٹری کے کسی پہلے عکس میں ہیں اور اگلے میں نہیں۔ تاریخ اس پہلے عکس کی ہے جس میں وہ نہیں۔
web-list-categories = بلحاظ قسم
web-list-categories-about = وہ سافٹ ویئر جس کا کسی پورٹ کو استعمال کرنا معلوم ہے، اس کے کام کے لحاظ سے۔
web-list-organisations = بلحاظ ادارہ
web-list-organisations-about = رجسٹریشنیں کس کے نام ہیں، اندراجات کی تعداد کے لحاظ سے؛ سب سے زیادہ والے سو۔
web-list-organisation = ادارہ یا شخص
web-sources-about = یہاں کہی گئی ہر بات ان میں سے کسی ایک پر مبنی ہے۔
web-facts = { $count ->
    [one] { $count } حقیقت
   *[other] { $count } حقائق
}
web-facts-more = اور بھی ہیں؛ یہ سب دکھاتا ہے:
web-compare-label = پورٹ، زیادہ سے زیادہ چھ
web-compare-of = { $ports } کا موازنہ
web-compare-files = یہ فائلیں ہیں اور کوئی سرور صفحات کو اکٹھا نہیں کرتا: اسکرپٹ ہو تو وہ یہاں ساتھ ساتھ دکھائی دیتے ہیں۔
web-compare-here = یہاں پورٹ { $port } کا صفحہ نہیں۔
web-api-about = سب کچھ پروگراموں کے لیے بھی ہے: وہی آبجیکٹ جو portolan --json لکھتا ہے، ETag کے ساتھ، اور ہر صفحے سے پڑھے جا سکتے ہیں۔
web-api-example = مثال:
web-api-try = آزمائیں
web-api-ask = پوچھیں
web-api-answer = جواب
web-api-cut = جواب آگے جاری ہے؛ یہ اس کا شروع ہے۔
web-api-none = کوئی جواب نہیں آیا۔

# This machine.
web-here-about = اس صفحے کو پیش کرنے والی مشین پر کیا لسن کر رہا ہے، بوقت
web-here-live = تبدیلیاں ساتھ ساتھ
web-here-since = کب سے
web-here-since-about = کب سے موجود ہے: اس جرنل سے جسے “portolan watch” رکھتا ہے۔

# Opinions and settings.
web-copy = نقل کریں
web-copied = نقل ہو گیا
web-thanks = شکریہ۔
web-thanks-kept = آپ کی رائے محفوظ کر لی گئی، اور ایسا کچھ نہیں جو بتائے کہ آپ کون ہیں۔
web-say-more = مزید کہیں
web-back = صفحے پر واپس
web-reason = کیا مسئلہ ہے؟ (اختیاری)
web-reason-mistake = کچھ غلط ہے
web-reason-missing = کچھ موجود نہیں
web-reason-unclear = سمجھنا مشکل ہے
web-reason-translation = ترجمہ اچھا نہیں
web-reason-display = ٹھیک دکھائی نہیں دیتا یا ٹھیک نہیں چلتا
web-comment = اپنے الفاظ میں (اختیاری)
web-comment-note = زیادہ سے زیادہ 2,000 حروف۔ ماخذ سب سے زیادہ مدد دیتا ہے۔ براہِ کرم نام اور پتے نہ لکھیں۔
web-send = بھیجیں
web-theme = رنگ
web-theme-system = سسٹم کے مطابق
web-theme-light = ہلکے
web-theme-dark = گہرے
web-remember = اسے ایک سال کے لیے کوکی میں یاد رکھیں
web-remember-note = ورنہ رنگ براؤزر بند ہونے تک رہتے ہیں، اور زبان صفحے کے پتے والی ہوتی ہے۔
web-apply = لاگو کریں
