# The Hindi words of the atlas, its pages in a browser. Terms are those of dossier.ftl.

web-count = { $count }
web-skip = सीधे सामग्री पर जाएँ
web-more = एटलस में और
web-language = भाषा
web-registry-of = IANA की { $date } की रजिस्ट्री।

web-search = खोजें
web-search-label = पोर्ट, रेंज, सेवा या उत्पाद खोजें
web-search-hint = 2908, postgresql…

web-chart = मानचित्र
web-lists = सूचियाँ
web-sources = स्रोत
web-compare = तुलना
web-api = प्रोग्रामों के लिए
web-here = यह मशीन
web-settings = भाषा और रंग

# A port’s page.
web-steps = अन्य नंबर और ट्रांसपोर्ट
web-previous = पिछला नंबर:
web-next = अगला नंबर:
web-all-transports = सभी
web-contents = इस पृष्ठ पर
web-forms = यही, प्रोग्रामों के लिए
web-compare-with = दूसरों से तुलना करें
web-cite = इस पृष्ठ का हवाला दें
web-citation = Portolan, “{ $title }” IANA की { $date } की रजिस्ट्री। { $address }
web-read = पढ़ें
web-report = इस पृष्ठ की गलती बताएँ
web-report-public = सार्वजनिक रूप से बताएँ
web-report-title = { $subject } में गलती
web-known-specified = विनिर्दिष्ट
web-known-registered = पंजीकृत
web-known-documented = प्रलेखित
web-known-observed = देखा गया
web-known-reported = रिपोर्ट किया गया

web-helpful = क्या यह पृष्ठ उपयोगी था?
web-face-yes = हाँ
web-face-partly = कुछ हद तक
web-face-no = नहीं

# Errors: what happened, and what the reader can do.
web-error-request = यह अनुरोध समझा नहीं जा सका
web-error-request-help = ऊपर दी गई खोज से शुरू करें।
web-error-form = यह फ़ॉर्म यहाँ से नहीं भेजा गया, या बहुत पुराना है
web-error-form-help = फ़ॉर्म फिर से खोलें और एक बार और भेजें।
web-error-forbidden = यह केवल इसी मशीन पर दिखाया जाता है
web-error-forbidden-help = एटलस को उसी मशीन पर खोलें जिस पर उसका सर्वर चलता है, या उसे --share-this-machine के साथ शुरू करें।
web-error-not-found = ऐसा कोई पृष्ठ नहीं है
web-error-not-found-help = पोर्ट के नंबर 0 से 65535 तक होते हैं। ऊपर दी गई खोज नंबर, नाम और उत्पाद ढूँढती है।
web-error-method = इस पृष्ठ के साथ यह नहीं किया जा सकता
web-error-timeout = इसमें बहुत समय लगा
web-error-again-help = थोड़ी देर बाद फिर प्रयास करें।
web-error-too-large = जो भेजा गया वह बहुत बड़ा है
web-error-too-large-help = टिप्पणी में अधिकतम 2,000 वर्ण हो सकते हैं।
web-error-host = यह अनुरोध किसी दूसरे सर्वर के लिए था
web-error-host-help = एटलस को उसके अपने पते से खोलें; जब तक वह इस मशीन को दिखाता है, किसी दूसरे नाम पर उत्तर नहीं देता।
web-error-too-many = यह बहुत अधिक बार भेजा गया
web-error-ours = सर्वर विफल रहा
web-error-ours-help = यह आपकी गलती नहीं है, और इसे लॉग में दर्ज कर लिया गया है। थोड़ी देर बाद फिर प्रयास करें।
web-error-busy = इस समय अधिकतम संभव पाठकों को सेवा दी जा रही है

# The front page.
web-home-title = सभी 65,536 पोर्ट का मानचित्र
web-home-about = हर TCP और UDP पोर्ट पर क्या होना चाहिए: वह किसके नाम है, कौन-सा सॉफ़्टवेयर उसका उपयोग करता है, उस पर क्या रिपोर्ट हुआ। हर कथन के साथ उसका स्रोत है।
web-chart-alt = मानचित्र: 256 पोर्ट की 256 पंक्तियाँ, पहले कोने में 0 से अंतिम कोने में 65535 तक; हर पोर्ट का रंग उसके बारे में ज्ञात बातों के अनुसार है।
web-chart-hint = मानचित्र में कोई नंबर चुनें: पॉइंटर से, छूकर, या तीर कुंजियों और Enter से।
web-chart-assigned = आवंटित और प्रलेखित
web-chart-software = इस पर ज्ञात सॉफ़्टवेयर
web-chart-malware = इस पर रिपोर्ट किया गया मैलवेयर
web-chart-blocked = ब्राउज़रों में वर्जित
web-chart-here = इस मशीन पर सुन रहा है
web-chart-in = बड़ा करें
web-chart-out = छोटा करें
web-chart-table = मानचित्र तालिका के रूप में
web-chart-link = इस दृश्य का लिंक
web-chart-range-system = सिस्टम पोर्ट
web-chart-range-user = उपयोगकर्ता पोर्ट
web-chart-range-dynamic = डायनेमिक पोर्ट

# Search and lists.
web-search-of = खोज: { $query }
web-search-forms = नंबर (2908), रेंज (2900-2910), नाम (postgresql), उत्पाद (Grafana), या विवरण के शब्द।
web-goes-on = { $from } से आगे
web-found = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
web-found-none = कुछ नहीं मिला, और मिलती-जुलती वर्तनी वाला भी कुछ नहीं।
web-found-near = कुछ नहीं मिला। क्या आशय इनमें से किसी से था?
web-search-script = ये फ़ाइलें हैं और कोई सर्वर उत्तर नहीं देता: खोज के लिए स्क्रिप्ट चाहिए।
web-list-named-only = केवल नाम
web-list-named-only-about = वे पंजीकरण जिनका रजिस्ट्री की अपनी प्रविष्टि के सिवा कोई आधार नहीं है: न कोई दस्तावेज़, न ज्ञात सॉफ़्टवेयर, न कोई सूची।
web-list-new = इस वर्ष के नए
web-list-new-about = वे पंजीकरण जिनकी तारीख रजिस्ट्री के ही वर्ष की है।
web-list-removed = हटाए गए
web-list-removed-about = वे पंजीकरण जो रजिस्ट्री के किसी पहले के स्नैपशॉट में हैं और उससे अगले में नहीं। तारीख उस पहले स्नैपशॉट की है जिसमें वे नहीं हैं।
web-list-categories = श्रेणी के अनुसार
web-list-categories-about = वह सॉफ़्टवेयर जिसके बारे में ज्ञात है कि वह किसी पोर्ट का उपयोग करता है, उसके काम के अनुसार।
web-list-organisations = संगठन के अनुसार
web-list-organisations-about = पंजीकरण किनके नाम हैं, प्रविष्टियों की संख्या के अनुसार; सबसे अधिक वाले सौ।
web-list-organisation = संगठन या व्यक्ति
web-sources-about = यहाँ कही गई हर बात इनमें से किसी एक पर आधारित है।
web-facts = { $count } तथ्य
web-facts-more = और भी हैं; सभी इसमें मिलेंगे:
web-compare-label = पोर्ट, अधिकतम छह
web-compare-of = { $ports } की तुलना
web-compare-files = ये फ़ाइलें हैं और कोई सर्वर पृष्ठों को साथ नहीं रखता: स्क्रिप्ट चालू हो तो वे यहाँ साथ-साथ दिखते हैं।
web-compare-here = यहाँ पोर्ट { $port } का पृष्ठ नहीं है।
web-api-about = सब कुछ प्रोग्रामों के लिए भी है: वही ऑब्जेक्ट जो portolan --json लिखता है, ETag के साथ, किसी भी पृष्ठ से पढ़े जा सकने वाले।
web-api-example = उदाहरण:
web-api-try = आज़माएँ
web-api-ask = पूछें
web-api-answer = उत्तर
web-api-cut = उत्तर आगे भी है; यह उसका आरंभ है।
web-api-none = कोई उत्तर नहीं आया।

# This machine.
web-here-about = जिस मशीन से यह पृष्ठ आता है, उस पर क्या सुन रहा है; स्थिति:
web-here-live = परिवर्तनों के साथ अद्यतन
web-here-since = कब से
web-here-since-about = कोई चीज़ कब से है: उस जर्नल से, जिसे “portolan watch” रखता है।

# Opinions and settings.
web-copy = कॉपी करें
web-copied = कॉपी हो गया
web-thanks = धन्यवाद।
web-thanks-kept = आपकी राय रख ली गई है, और ऐसा कुछ नहीं रखा गया जो बताए कि आप कौन हैं।
web-say-more = और बताएँ
web-back = पृष्ठ पर वापस
web-reason = क्या समस्या है? (वैकल्पिक)
web-reason-mistake = कुछ गलत है
web-reason-missing = कुछ छूट गया है
web-reason-unclear = समझना कठिन है
web-reason-translation = अनुवाद अच्छा नहीं है
web-reason-display = ठीक दिखता नहीं या ठीक चलता नहीं
web-comment = अपने शब्दों में (वैकल्पिक)
web-comment-note = अधिकतम 2,000 वर्ण। स्रोत से सबसे अधिक मदद मिलती है। कृपया नाम और पते न लिखें।
web-send = भेजें
web-theme = रंग
web-theme-system = सिस्टम के अनुसार
web-theme-light = हल्के
web-theme-dark = गहरे
web-remember = इसे एक वर्ष तक कुकी में याद रखें
web-remember-note = अन्यथा रंग ब्राउज़र बंद होने तक रहते हैं, और भाषा वही होती है जो पृष्ठ के पते में है।
web-apply = लागू करें
