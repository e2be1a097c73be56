# The Hindi words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = उपयोग:
# After the program's name: what is asked, or a command.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = कमांड
cli-help-arguments = आर्गुमेंट
cli-help-options = विकल्प
cli-help-after =
    एग्ज़िट कोड: 0 उत्तर मिला; 1 कुछ नहीं मिला; 2 इनपुट के किसी भाग का या कमांड का उत्तर नहीं दिया जा सका।
    जिस सेवा का नाम किसी कमांड जैसा हो: portolan -- NAME

cli-about = इस पोर्ट पर क्या होना चाहिए, हर पंक्ति के पीछे स्रोत के साथ।
cli-about-registry = स्वयं IANA की रजिस्ट्री: उसे अपडेट करें, तुलना करें, पीछे देखें, खोजें।
cli-about-registry-update = नई रजिस्ट्री आयात करें; FILE या URL के बिना, IANA की अपनी।
cli-about-registry-diff = रजिस्ट्री B में क्या भिन्न है; B के बिना, उपयोग में चल रही रजिस्ट्री में।
cli-about-registry-history = किसी पोर्ट या नाम का 2013 से अब तक हर परिवर्तन।
cli-about-registry-search = नामों, विवरणों और धारकों में शब्द खोजें।
cli-about-registry-ghosts = वे पंजीकरण दिखाएँ जिनका अपनी प्रविष्टि के सिवा कोई आधार नहीं।
cli-about-here = दिखाएँ कि इस मशीन पर क्या बाइंड है, और उसके पीछे कौन है।
cli-about-watch = जब कुछ सुनना शुरू करे, बंद करे या बदले, तब बताएँ, और उसे दर्ज करें।
cli-about-history = किसी पोर्ट पर क्या हुआ: कब से, पहले वहाँ कौन था, कितनी बार रीस्टार्ट हुआ।
cli-about-diff = अभी क्या सुनता है जो तब नहीं सुनता था: दो समय, या रिकॉर्डिंग की तुलना करें।
cli-about-journal = `portolan watch` द्वारा रखा गया जर्नल: उसमें क्या है, उससे बाहर, उसके भीतर।
cli-about-journal-info = बताएँ कि जर्नल में क्या है।
cli-about-journal-export = जर्नल के रिकॉर्ड JSON पंक्तियों या Parquet के रूप में लिखें।
cli-about-journal-import = दूसरे जर्नल के रिकॉर्ड लें; जो पहले से है वह छोड़ दिया जाता है।
cli-about-journal-prune = जो रखने की सीमा से पुराना या अधिक है, उसे हटाएँ।
cli-about-pick = नई सेवा के लिए नंबर खोजें, या बताएँ कि कोई नंबर उपयुक्त है या नहीं।
cli-about-sources = स्रोत-सूची, या किसी एक स्रोत के तथ्य प्रिंट करें।
cli-about-registry-stats = रजिस्ट्री में जो है उसे गिनें।
cli-about-completions = किसी शेल के लिए कंप्लीशन प्रिंट करें।
cli-about-man = मैनुअल पृष्ठ प्रिंट करें।

cli-arg-queries = पोर्ट (2908, tcp/2908, 2908/udp), रेंज (2900-2910), सेवा (postgresql); एक से अधिक भी; या - जिससे मानक इनपुट से हर पंक्ति में एक पढ़ा जाए
cli-arg-brief = केवल उत्तर प्रिंट करें, हर एक एक पंक्ति में
cli-arg-no-here = इस मशीन को न देखें; अन्यथा अकेले पोर्ट का उत्तर बताता है कि यहाँ उस पर क्या सुन रहा है
cli-arg-json = JSON प्रिंट करें, हर पंक्ति में एक ऑब्जेक्ट; --format json के समान
cli-arg-format = text, json, markdown, tsv या csv; टर्मिनल में text, पाइप में tsv
cli-arg-color = auto, always या never
cli-arg-lang = शब्दों की भाषा: { $languages }; अन्यथा LANGUAGE, LC_ALL, LC_MESSAGES या LANG से तय होती है
cli-arg-here-queries = केवल ये: पोर्ट, रेंज, सेवा या सॉफ़्टवेयर; न देने पर सभी
cli-arg-here-tcp = केवल TCP
cli-arg-here-udp = केवल UDP
cli-arg-here-all = कनेक्शन, बाइंड किए गए सॉकेट और raw सॉकेट भी
cli-arg-here-exposed = केवल वह जिस तक अन्य मशीनें पहुँच सकती हैं: लूपबैक पर कुछ नहीं, और वह भी नहीं जिसे फ़ायरवॉल गिरा देता है
cli-arg-here-process = केवल इस प्रक्रिया का: उसका नाम, उसकी फ़ाइल का नाम या उसका नंबर
cli-arg-here-unit = केवल इस systemd यूनिट का
cli-arg-here-container = केवल इस कंटेनर का: उसका नाम या उसके पहचानकर्ता का आरंभ
cli-arg-here-netns = नेटवर्क नेमस्पेस: all या own
cli-arg-here-explain = बताएँ कि पोर्ट क्यों खुला है: पहली प्रक्रिया से सॉकेट तक
cli-arg-here-only = केवल वह जिस पर यह निर्णय हो; कई हों तो बीच में कॉमा (,)
cli-arg-here-fail-on = जहाँ किसी पर यह निर्णय हो, वहाँ 1 के साथ समाप्त करें; कई हों तो बीच में कॉमा (,)
cli-arg-here-rules = वे नियम दिखाएँ जिनसे निर्णय किए जाते हैं
cli-arg-here-watch = देखते रहें, हर 2 सेकंड पर या जितने आप कहें; केवल टर्मिनल में
cli-arg-here-from = इस मशीन के बजाय रिकॉर्डिंग दिखाएँ: जो `portolan here --json` ने यहाँ या कहीं और प्रिंट किया; मानक इनपुट के लिए -
cli-arg-here-no-bpf = कर्नेल में BPF प्रोग्राम लोड न करें; उसके बजाय /proc देखें
cli-arg-here-save-policy = जो अभी सुन रहा है उसे नीति की फ़ाइल में लिखें; मौजूद फ़ाइल को अद्यतन किया जाता है (मानक आउटपुट के लिए -)
cli-arg-here-check = जो सुन रहा है उसकी तुलना नीति की फ़ाइल से करें: कुछ नया, गायब या भिन्न हो तो एग्ज़िट कोड 1
cli-arg-here-report = --check के साथ, रिपोर्ट का रूप: sarif या junit
cli-arg-here-verify = /proc/net से भी पंक्ति-दर-पंक्ति तुलना करें: धीमा है, और अन्य टूल से छिपाया गया पोर्ट खोज लेता है
cli-arg-here-verbose = मानक त्रुटि पर बताएँ कि किन परतों ने उत्तर दिया, और बाकी ने क्यों नहीं
cli-arg-watch-queries = केवल इनके बारे में बताएँ: पोर्ट, रेंज, सेवा या सॉफ़्टवेयर; दर्ज सब कुछ होता है
cli-arg-watch-only = केवल उसके बारे में बताएँ जिस पर यह निर्णय है, या था; कई हों तो बीच में कॉमा (,)
cli-arg-watch-to = इसे भी बताएँ: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; कई बार दिया जा सकता है
cli-arg-watch-webhook-secret = वह फ़ाइल जिसमें webhook पर हस्ताक्षर करने का सीक्रेट है: whsec_ और base64
cli-arg-watch-metrics = http://ADDRESS:PORT/metrics पर Prometheus के रूप में उत्तर दें
cli-arg-watch-quiet = मानक आउटपुट पर कुछ प्रिंट न करें
cli-arg-watch-once = एक बार देखें, बताएँ कि पिछली बार देखने से क्या बदला, और समाप्त करें
cli-arg-watch-journal = जर्नल की फ़ाइल; अन्यथा root के लिए /var/lib/portolan/journal.db, और दूसरों के लिए उनकी अपनी
cli-arg-watch-no-journal = कुछ दर्ज न करें
cli-arg-watch-keep = रिकॉर्ड कितने दिन रखे जाएँ
cli-arg-watch-max-size = जर्नल कितना बड़ा हो सकता है, MiB में
cli-arg-watch-netns = नेटवर्क नेमस्पेस: all या own
cli-arg-watch-no-bpf = कर्नेल में BPF प्रोग्राम लोड न करें; उसके बजाय बार-बार देखें
cli-arg-watch-verbose = मानक त्रुटि पर बताएँ कि परिवर्तन BPF से क्यों नहीं पकड़े जाते
cli-arg-history-queries = पोर्ट, रेंज, सेवा या सॉफ़्टवेयर; न देने पर, पिछले सात दिनों में जो हुआ
cli-arg-history-since = इस समय से आगे: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; UTC में
cli-arg-history-until = इस समय तक
cli-arg-history-limit = अधिकतम इतने परिवर्तन, सबसे बाद वाले
cli-arg-history-host = जर्नल की कोई दूसरी मशीन, उसके नाम से
cli-arg-history-journal = जर्नल की फ़ाइल
cli-arg-diff-from = कोई समय (yesterday, 2h, 2026-11-20, boot), now, या `portolan here --json` की लिखी फ़ाइल
cli-arg-diff-to = वैसा ही; न देने पर now
cli-arg-diff-journal = जर्नल की फ़ाइल
cli-arg-journal-info-journal = जर्नल की फ़ाइल
cli-arg-journal-export-file = कहाँ; न देने पर मानक आउटपुट
cli-arg-journal-export-form = jsonl या parquet; अन्यथा फ़ाइल के नाम से, और फिर jsonl
cli-arg-journal-export-journal = जर्नल की फ़ाइल
cli-arg-journal-import-file = जो `portolan journal export` ने लिखा, JSON पंक्तियाँ या Parquet; मानक इनपुट के लिए -
cli-arg-journal-import-journal = जर्नल की फ़ाइल
cli-arg-journal-prune-keep = रिकॉर्ड कितने दिन रखे जाएँ
cli-arg-journal-prune-max-size = जर्नल कितना बड़ा हो सकता है, MiB में
cli-arg-journal-prune-journal = जर्नल की फ़ाइल
cli-arg-pick-range = केवल इस रेंज के नंबर
cli-arg-pick-count = कितने नंबर
cli-arg-pick-udp = UDP के लिए; अन्यथा TCP के लिए
cli-arg-pick-near = किसी भी नंबर के बजाय इस पोर्ट के सबसे निकट वाले
cli-arg-pick-seed = एक ही सीड पर वही नंबर
cli-arg-pick-check = बताएँ कि यह पोर्ट उपयुक्त है या नहीं; न हो तो एग्ज़िट कोड 1
cli-arg-sources-id = कोई स्रोत, उसकी id से
cli-arg-registry-ghosts-range = केवल इस रेंज के पंजीकरण
cli-arg-help = सहायता प्रिंट करें
cli-arg-version = संस्करण प्रिंट करें
cli-arg-registry-update-from = रजिस्ट्री, जैसी IANA प्रकाशित करता है, XML या CSV
cli-arg-registry-diff-old = एक रजिस्ट्री: IANA की XML या CSV, या हमारी तालिका
cli-arg-registry-diff-new = दूसरी रजिस्ट्री
cli-arg-registry-history-query = पोर्ट, रेंज या सेवा
cli-arg-registry-search-words = एक शब्द; सभी शब्द मिलने चाहिए
cli-arg-completions-shell = bash, elvish, fish, powershell या zsh

cli-label-error = त्रुटि:
cli-label-warning = चेतावनी:
cli-label-hint = संकेत:

cli-error-io = आउटपुट या इनपुट विफल रहा: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = “{ $language }” भाषा में शब्द उपलब्ध नहीं हैं
cli-hint-languages = इनमें से एक चुनें: { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = पंक्ति { $line }, “{ $query }”: { $reason }
cli-error-query-empty = कुछ पूछा नहीं गया है
cli-error-query-too-long = प्रश्न अधिकतम { $limit } बाइट का होता है
cli-error-query-transport-alone = ट्रांसपोर्ट के बाद न पोर्ट है, न नाम
cli-error-query-transport = पोर्ट नंबर वाले किसी ट्रांसपोर्ट का नाम “{ $transport }” नहीं है
cli-error-query-number = यह न पोर्ट है, न रेंज
cli-error-query-too-high = सबसे बड़ा पोर्ट 65535 है
cli-error-query-backwards = रेंज बड़े पोर्ट से छोटे पोर्ट की ओर जाती है
cli-error-query-encoding = यह UTF-8 नहीं है
cli-error-name = इस नाम की कोई सेवा पंजीकृत नहीं है
cli-error-name-transport = { $name } पंजीकृत है, पर { $transport } पर नहीं
cli-error-source = किसी स्रोत की id “{ $id }” नहीं है
cli-hint-sources = `portolan sources` उनकी सूची दिखाता है
cli-error-history = “{ $query }” के बारे में कुछ ज्ञात नहीं
cli-error-search = “{ $words }” से कुछ मेल नहीं खाता
cli-hint-ports = पोर्ट 0 से 65535 तक होते हैं
cli-hint-forms = ऐसे पूछें: 2908, tcp/2908, 2900-2910 या postgresql
cli-hint-transports = ट्रांसपोर्ट ये हैं: tcp, udp, sctp और dccp
cli-hint-names = क्या आपका आशय { $names } से था?
cli-hint-name-transport = `portolan { $name }` दिखाता है कि कहाँ
cli-hint-search = `portolan registry search WORD` विवरणों में भी देखता है

cli-error-usage = आर्गुमेंट ठीक नहीं हैं: { $reason }
cli-error-usage-unknown = अज्ञात आर्गुमेंट { $argument }
cli-error-usage-value = { $argument } का मान “{ $value }” नहीं हो सकता
cli-error-usage-no-value = { $argument } के साथ मान चाहिए
cli-error-usage-missing = { $argument } नहीं दिया गया है
cli-error-usage-conflict = { $argument } और { $other } साथ नहीं दिए जा सकते
cli-error-usage-query-and-command = प्रश्न और कमांड साथ नहीं दिए जा सकते
cli-hint-command-name = जिस सेवा का नाम किसी कमांड जैसा हो: portolan -- NAME
cli-hint-help = `portolan --help` दिखाता है कि क्या-क्या उपलब्ध है
cli-hint-values = इनमें से एक चुनें: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = यह रजिस्ट्री की तालिका नहीं है
cli-error-table-format = इस तालिका का फ़ॉर्मेट { $format } है, जिसे यह संस्करण नहीं पढ़ता
cli-error-table-truncated = तालिका अधूरी कटी हुई है
cli-error-table-damaged = तालिका क्षतिग्रस्त है: उसका चेकसम मेल नहीं खाता
cli-hint-damaged-table = प्रोग्राम के साथ आने वाली { $date } की रजिस्ट्री उपयोग में है; `portolan registry update` नई तालिका लिखता है

cli-error-import = { $file }, पंक्ति { $line }: { $reason }
cli-error-import-empty = फ़ाइल खाली है
cli-error-import-truncated = फ़ाइल अधूरी कटी हुई है
cli-error-import-too-large = फ़ाइल 64 MiB से बड़ी है
cli-error-import-too-long = कोई फ़ील्ड 32 KiB से लंबा है, या दस लाख से अधिक प्रविष्टियाँ हैं
cli-error-import-other = यह IANA की पोर्ट रजिस्ट्री नहीं है
cli-error-import-no-records = इसमें कोई प्रविष्टि नहीं है
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } का मान “{ $value }” नहीं हो सकता
cli-hint-import = कुछ नहीं बदला गया; IANA की रजिस्ट्री https://www.iana.org/assignments/service-names-port-numbers/ पर है

cli-error-no-data-folder = सिस्टम इस उपयोगकर्ता के डेटा के लिए कोई फ़ोल्डर नहीं बताता
cli-error-update-older = फ़ाइल की { $new } की रजिस्ट्री उपयोग में चल रही { $current } की रजिस्ट्री से पुरानी है
cli-error-update-too-few = फ़ाइल में { $new } प्रविष्टियाँ हैं, उपयोग में चल रही रजिस्ट्री में { $current }: फ़ाइल कटी हुई लगती है
cli-error-update-too-large = रजिस्ट्री इतनी बड़ी है कि तालिका में नहीं समाती
cli-hint-update-older = कुछ नहीं बदला गया; प्रोग्राम के साथ आने वाली रजिस्ट्री पर लौटने के लिए { $file } को हटाएँ
cli-hint-update-too-few = कुछ नहीं बदला गया; फ़ाइल फिर से लाएँ
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = सर्वर का उत्तर: { $status }
cli-error-fetch-no-certificates = सिस्टम में भरोसा करने योग्य प्रमाणपत्र नहीं हैं
cli-error-fetch-plain = { $address }: केवल https पतों से लाया जाता है
cli-hint-fetch = कुछ नहीं बदला गया; किसी और तरह से लाई गई फ़ाइल आयात की जा सकती है: `portolan registry update FILE`
cli-update-current = { $date } की रजिस्ट्री ही सबसे नई है; कुछ नहीं बदला गया।
cli-update-done = { $changes ->
    [0] { $to } की रजिस्ट्री उपयोग में है, { $rows } प्रविष्टियाँ; कोई प्रविष्टि { $from } की रजिस्ट्री से भिन्न नहीं है।
    [one] { $to } की रजिस्ट्री उपयोग में है, { $rows } प्रविष्टियाँ; { $from } से { $changes } परिवर्तन हुआ।
   *[other] { $to } की रजिस्ट्री उपयोग में है, { $rows } प्रविष्टियाँ; { $from } से { $changes } परिवर्तन हुए।
}
cli-diff-summary = { $old } से { $new } तक: { $added } जोड़े गए, { $removed } हटाए गए, { $changed } बदले गए।
cli-history-summary = { $query }: { $changes ->
    [0] कोई परिवर्तन नहीं
    [one] { $changes } परिवर्तन
   *[other] { $changes } परिवर्तन
}, रजिस्ट्री के { $snapshots ->
    [one] { $snapshots } स्नैपशॉट
   *[other] { $snapshots } स्नैपशॉटों
} में, { $first } से { $last } तक।

cli-error-observe-sockets = कर्नेल की सॉकेट सूची नहीं पढ़ी जा सकी: { $reason }
cli-error-observe-system = यह सिस्टम समर्थित नहीं है
cli-hint-observe-system = `portolan PORT` इस सिस्टम के कमांड दिखाता है
cli-error-watch-terminal = --watch के लिए टर्मिनल चाहिए
cli-hint-watch-terminal = --watch के बिना यही एक बार प्रिंट होता है
cli-error-recorded-too-large = { $limit } से बड़ा
cli-error-recorded-truncated = JSON पंक्ति { $line }, कॉलम { $column } पर कटा हुआ है
cli-error-recorded-malformed = यह किसी प्रेक्षण का JSON नहीं है: { $reason }
cli-error-recorded-kind = यह “{ $kind }” प्रकार का JSON है, “here” प्रकार का नहीं
cli-error-recorded-other = यह JSON है, पर किसी प्रेक्षण का नहीं
cli-error-recorded-schema = इसके स्कीमा का संस्करण { $schema } है; यह प्रोग्राम { $known } पढ़ता है
cli-error-recorded-word = { $place }: “{ $word }” यहाँ ज्ञात नहीं है
cli-error-recorded-index = { $place }: एलिमेंट { $index } नहीं है
cli-error-recorded-missing = { $place } मौजूद नहीं है
cli-error-recorded-twice = प्रक्रिया { $pid } सूची में दो बार है
cli-hint-recorded = `portolan here --json > FILE` रिकॉर्डिंग बनाता है
cli-hint-recorded-schema = Portolan के जिस संस्करण ने इसे बनाया, वह इसे पढ़ सकता है
cli-hint-recorded-word = रिकॉर्डिंग क्षतिग्रस्त है, या Portolan के किसी नए संस्करण ने बनाई है
cli-error-policy = { $file }, पंक्ति { $line }, कॉलम { $column }: { $reason }
cli-hint-policy = न कुछ बदला गया, न तुलना की गई; docs/policy.md में इस फ़ाइल का वर्णन है
cli-policy-saved = { $file }: { $count ->
    [one] { $count } प्रविष्टि लिखी गई
   *[other] { $count } प्रविष्टियाँ लिखी गईं
}।
cli-policy-rewritten = { $file }: { $new } जोड़ी गईं, { $gone } हटाई गईं, { $different } बदली गईं, { $kept } पहले जैसी।
cli-policy-suspicious = { $count ->
    [one] { $count } लिसनर में
   *[other] { $count } लिसनरों में
} गड़बड़ी का संकेत है: प्रविष्टि का why उसे बताता है; केवल वही रखें जिसका होना वांछित है
cli-policy-check-suspicious = { $count ->
    [one] { $count } लिसनर में
   *[other] { $count } लिसनरों में
} गड़बड़ी का संकेत है, नीति चाहे जो कहे: portolan here --only suspicious
cli-policy-unseen = सब कुछ नहीं दिखा, इसलिए नीति में कुछ छूट सकता है:
cli-here-nothing = यहाँ कुछ नहीं सुन रहा।
cli-here-no-match = यहाँ कुछ मेल नहीं खाता।
cli-here-nothing-on = यहाँ { $query } पर कुछ नहीं सुन रहा।
cli-here-nothing-on-answer = यहाँ { $query } पर कुछ नहीं सुन रहा। { $answer }
cli-here-layers = सॉकेट: { $sockets }। धारक: { $owners }।
cli-here-layer-none = कोई नहीं
cli-here-bpf-refused = कोई BPF प्रोग्राम नहीं: { $reason }।
cli-here-recorded = { $observed } की रिकॉर्डिंग, यह मशीन अभी जैसी है वैसी नहीं।
cli-here-recorded-sometime = बिना तारीख की रिकॉर्डिंग, यह मशीन अभी जैसी है वैसी नहीं।
cli-here-recorded-narrowed = इसमें केवल वही है जो इसे बनाते समय माँगा गया था: जो इसमें नहीं है, वह वहाँ रहा हो सकता है।
cli-here-recorded-open = इसमें कनेक्शन नहीं हैं: यह --all के बिना बनाई गई थी।
cli-here-recorded-own = इसमें एक ही नेटवर्क नेमस्पेस है: यह --netns own के साथ बनाई गई थी।

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q बाहर  p विराम  t TCP  u UDP  e केवल पहुँच वाले  / फ़िल्टर  r अभी देखें  ↑↓ PgUp PgDn ऊपर-नीचे
cli-watch-paused = विराम
cli-watch-new = नया
cli-watch-closed = बंद
cli-watch-filter = फ़िल्टर: { $text }
cli-watch-tcp-off = TCP बंद
cli-watch-udp-off = UDP बंद
cli-watch-exposed = केवल पहुँच वाले

cli-ghosts-summary = { $count ->
    [one] { $count } पंजीकरण केवल नाम का है
   *[other] { $count } पंजीकरण केवल नाम के हैं
}: किसी दस्तावेज़, सॉफ़्टवेयर या सूची में उल्लेख नहीं।
cli-pick-too-few = { $range } में से केवल { $count ->
    [one] { $count } नंबर उपयुक्त है
   *[other] { $count } नंबर उपयुक्त हैं
}
cli-sources-facts = { $count } तथ्य

# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-registry = IANA की { $date } की रजिस्ट्री
cli-stats-rows = { $count } प्रविष्टियाँ
cli-stats-names = { $count } सेवा-नाम
cli-stats-names-without-port = { $count } प्रविष्टियाँ जिनमें नाम है और पोर्ट नहीं
cli-stats-tcp-names = { $count } प्रविष्टियाँ जिनमें नाम और TCP पोर्ट है
cli-stats-udp-names = { $count } प्रविष्टियाँ जिनमें नाम और UDP पोर्ट है
cli-stats-sctp-names = { $count } प्रविष्टियाँ जिनमें नाम और SCTP पोर्ट है
cli-stats-dccp-names = { $count } प्रविष्टियाँ जिनमें नाम और DCCP पोर्ट है
cli-stats-tcp-ports-assigned = 49152 से नीचे के TCP पोर्ट में से { $count } आवंटित
cli-stats-tcp-ports-reserved = 49152 से नीचे के TCP पोर्ट में से { $count } आरक्षित
cli-stats-tcp-ports-unassigned = 49152 से नीचे के TCP पोर्ट में से { $count } अनावंटित
cli-stats-tcp-ports-without-row = 49152 से नीचे के TCP पोर्ट में से { $count } बिना प्रविष्टि
cli-stats-udp-ports-assigned = 49152 से नीचे के UDP पोर्ट में से { $count } आवंटित
cli-stats-udp-ports-reserved = 49152 से नीचे के UDP पोर्ट में से { $count } आरक्षित
cli-stats-udp-ports-unassigned = 49152 से नीचे के UDP पोर्ट में से { $count } अनावंटित
cli-stats-udp-ports-without-row = 49152 से नीचे के UDP पोर्ट में से { $count } बिना प्रविष्टि
cli-stats-references = { $count } नामित प्रविष्टियाँ जिनमें किसी दस्तावेज़ का संदर्भ है
cli-stats-unauthorised = { $count } प्रविष्टियाँ जिनमें अनधिकृत उपयोग की रिपोर्ट है
cli-stats-holders = { $count } धारक
cli-stats-snapshots = इतिहास में { $count } स्नैपशॉट
cli-stats-changes = इतिहास में { $count } परिवर्तन

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] { $count } सुनने वाले सॉकेट
   *[other] { $count } सुनने वाले सॉकेटों
} की निगरानी, { $how }।
cli-watch-by-events = कर्नेल के इवेंट से
cli-watch-by-closes = बार-बार देखकर; बंद होने की सूचना कर्नेल देता है
cli-watch-by-polling = बार-बार देखकर
cli-watch-journal = { $file } में दर्ज होता है।
cli-watch-no-journal = कुछ दर्ज नहीं होता।
cli-watch-unrecorded = जो होता है वह दर्ज नहीं हो रहा: { $reason }
cli-watch-recorded = जो होता है वह फिर से दर्ज हो रहा है।
cli-watch-blind = मशीन को देखा नहीं जा सका: { $reason }
cli-watch-more = और { $count } परिवर्तन

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } तक पहुँचा नहीं जा सकता: { $reason }
cli-sink-exchange = { $address } ने इसे नहीं लिया: { $reason }
cli-sink-busy = { $address } का उत्तर { $status }; फिर प्रयास होगा
cli-sink-refused = { $address } का उत्तर { $status }; प्रयास छोड़ा गया
cli-sink-run = { $program } को चलाया नहीं जा सकता: { $reason }
cli-sink-ended-status = { $program } एग्ज़िट स्थिति { $status } के साथ समाप्त हुआ
cli-sink-ended-signal = { $program } को एक सिग्नल ने समाप्त किया
cli-sink-ended-time = { $program } ने बहुत समय लिया और उसे समाप्त किया गया
cli-sink-full = { $count ->
    [one] { $count } परिवर्तन के लिए जगह नहीं थी, उसे छोड़ दिया गया
   *[other] { $count } परिवर्तनों के लिए जगह नहीं थी, उन्हें छोड़ दिया गया
}
cli-sink-spool-in-use = एक और watch { $file } का उपयोग कर रहा है
cli-sink-spool = { $file } में लिखा नहीं जा सकता: { $reason }
cli-sink-spool-full = { $count ->
    [one] डिस्क का हिस्सा भर गया: सबसे पुराना { $count } परिवर्तन छोड़ दिया गया
   *[other] डिस्क का हिस्सा भर गया: सबसे पुराने { $count } परिवर्तन छोड़ दिए गए
}
cli-sink-certificates = इस सिस्टम में दूसरे पक्ष की जाँच के लिए प्रमाणपत्र नहीं हैं
cli-sink-listen = { $address } पर सुना नहीं जा सकता: { $reason }
cli-sink-thread = थ्रेड शुरू नहीं हो सका: { $reason }
cli-error-sink = { $value } कोई सूचना-गंतव्य नहीं है
cli-error-sink-server = { $value } कोई syslog सर्वर नहीं है
cli-error-sink-path = { $value } रूट से शुरू होने वाला पथ नहीं है
cli-error-sink-list = { $value } स्ट्रिंगों की JSON सूची नहीं है
cli-error-sink-url = webhook का पता http या https पता नहीं है
cli-error-sink-system = { $value } इस सिस्टम पर उपलब्ध नहीं है
cli-hint-sink = सूचना-गंतव्य ये हैं: journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] और desktop
cli-error-secret = { $file } में webhook का सीक्रेट उपयोग नहीं किया जा सकता: { $reason }
cli-secret-read = उसे पढ़ा नहीं जा सकता ({ $reason })
cli-secret-exposed = दूसरे इस फ़ाइल को पढ़ सकते हैं
cli-secret-base64 = whsec_ के बाद जो है वह base64 नहीं है
cli-secret-length = उसमें { $count } बाइट हैं, और 24 से 64 होने चाहिए
cli-secret-lines = एक से चार पंक्तियाँ चाहिए
cli-error-watch-changes = परिवर्तन अब पढ़े नहीं जा सकते: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = जर्नल: { $file }
cli-journal-records = { $count } रिकॉर्ड
cli-journal-standing = { $count ->
    [one] { $count } सॉकेट खुला है, जहाँ तक दर्ज है
   *[other] { $count } सॉकेट खुले हैं, जहाँ तक दर्ज है
}
cli-journal-bytes = डिस्क पर { $count } KiB
cli-journal-span = { $first } से { $last } तक
cli-journal-hosts = मशीनें: { $hosts }
cli-journal-imported = आयात किए गए: { $written }। पहले से मौजूद: { $known }। अस्वीकृत: { $refused }।
cli-journal-refused = पंक्ति { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } रिकॉर्ड हटाया गया।
   *[other] { $count } रिकॉर्ड हटाए गए।
}
cli-history-nothing = इस समय का कुछ दर्ज नहीं है।
cli-history-nothing-on = { $query } का कुछ दर्ज नहीं है।
cli-error-history-host = { $host } नाम की मशीन का कुछ दर्ज नहीं है
cli-hint-history-host = `portolan journal info` मशीनों के नाम बताता है
cli-diff-nothing = कोई अंतर नहीं।
cli-diff-unwatched = { $time } पर किसी ने निगरानी नहीं की: जो दिखाया गया है वह { $last } की स्थिति है।
cli-error-diff-side = { $side } कोई समय नहीं है, और ऐसी कोई फ़ाइल भी नहीं है
cli-hint-diff-side = समय now, yesterday, today, boot, 2h, 3d या 2026-11-20T10:00:00Z होता है; फ़ाइल वह है जो `portolan here --json` ने लिखी
cli-error-diff-before = { $time } का, या उससे पहले के किसी समय का, कुछ दर्ज नहीं है
cli-hint-diff-before = `portolan journal info` बताता है कि रिकॉर्ड कब से हैं
cli-error-time = { $time } कोई समय नहीं है
cli-hint-time = समय ऐसे लिखे जाते हैं: 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot और now; UTC में
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = जर्नल के लिए कोई फ़ोल्डर नहीं है
cli-hint-journal-nowhere = --journal से उसकी फ़ाइल बताएँ
cli-hint-journal-none = `portolan watch` जर्नल बनाता है; --journal से दूसरी फ़ाइल बताई जाती है
cli-journal-not-there = कोई जर्नल नहीं है
cli-journal-newer = इसे किसी नए Portolan ने लिखा है: इसका फ़ॉर्मेट { $found } है, और यह संस्करण { $known } जानता है
cli-journal-older = इसे किसी पुराने Portolan ने लिखा है: `portolan watch --once` इसे अद्यतन करता है
cli-journal-not-one = यह फ़ाइल Portolan का जर्नल नहीं है ({ $reason })
cli-journal-damaged = फ़ाइल क्षतिग्रस्त है ({ $reason })
cli-journal-unsafe = दूसरे इसे बदल सकते हैं ({ $reason })
cli-journal-full = डिस्क भरी है
cli-journal-unwritable = इसमें लिखा नहीं जा सकता ({ $reason })
cli-journal-busy = कोई दूसरी प्रक्रिया इसमें लिख रही है
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = एटलस, यानी हर पोर्ट का एक पृष्ठ, ब्राउज़र को दें।
cli-about-feedback = दिखाएँ कि पाठकों ने एटलस के पृष्ठों के बारे में क्या कहा।
cli-arg-serve-listen = वह पता और पोर्ट जिस पर सुनना है; 127.0.0.1 तक केवल यही मशीन पहुँचती है
cli-arg-serve-address = वह पता जिससे पाठक इस तक पहुँचते हैं, जैसे https://ports.example
cli-arg-serve-share-this-machine = इस मशीन पर क्या सुन रहा है, यह सर्वर तक पहुँचने वाले हर व्यक्ति को दिखाएँ
cli-arg-serve-database = पाठकों की कही बातें कहाँ रखी जाएँ: SQLite की फ़ाइल, या postgres://…
cli-arg-serve-log = सबसे कम महत्व की वे घटनाएँ जो लॉग हों: error, warn, info, debug
cli-arg-feedback-page = केवल इस पृष्ठ पर, जैसे port/2908
cli-arg-feedback-of = केवल इस भाषा में
cli-arg-feedback-days = केवल पिछले इतने दिनों की
cli-arg-feedback-tally = इसके बजाय हर पृष्ठ और भाषा के उत्तर गिनें
cli-arg-feedback-database = कहाँ रखी हैं: SQLite की फ़ाइल, या postgres://…
cli-serve-started = एटलस { $address } पर है; Ctrl-C उसे समाप्त करता है।
cli-error-listen = { $address } पर सुना नहीं जा सकता: { $reason }
cli-hint-listen = दूसरा पोर्ट --listen 127.0.0.1:PORT से दिया जाता है।
cli-error-address = “{ $address }” पाठकों के लिए पता नहीं हो सकता
cli-hint-address = पते में http:// या https:// और होस्ट होता है, आवश्यक हो तो पोर्ट भी; न पथ, न अंत में स्लैश।
cli-error-start = सर्वर शुरू नहीं हो सकता: { $reason }
cli-error-database = डेटाबेस का उपयोग नहीं हो सकता: { $reason }
cli-hint-database = दूसरा डेटाबेस --database FILE या --database postgres://USER@HOST/NAME से दिया जाता है।
cli-about-export = एटलस को फ़ाइलों के रूप में लिखें, किसी भी सर्वर के लिए या बिना सर्वर के।
cli-arg-export-folder = फ़ोल्डर; इसे बनाया जाता है, या किसी पहले के निर्यात ने बनाया है
cli-arg-export-languages = इन भाषाओं में, अल्पविराम से अलग, या सभी के लिए `all`; अन्यथा केवल पाठक की भाषा में
cli-arg-export-ports = सभी पोर्ट के पृष्ठ, या प्रलेखित पोर्ट के: all, documented
cli-arg-export-address = फ़ाइलें किस पते पर मिलेंगी, जैसे https://ports.example: कैनोनिकल लिंक और साइट-मैप के लिए
cli-arg-export-no-gzip = हर फ़ाइल की संपीड़ित प्रति के बिना
cli-export-done = { $folder } में { $written ->
    [one] { $written } पृष्ठ लिखा गया
   *[other] { $written } पृष्ठ लिखे गए
}; पहले से मौजूद: { $kept }।
cli-error-export-folder = { $folder } में ऐसी फ़ाइलें हैं जो निर्यात की नहीं हैं
cli-hint-export-folder = कोई खाली फ़ोल्डर बताएँ, या ऐसा जो मौजूद न हो।
cli-error-export-write = { $file } को लिखा नहीं जा सकता: { $reason }
# `portolan probe` and `portolan scan`
cli-about-probe = किसी सेवा से पूछें कि वह क्या बोलती है: प्रोटोकॉल, उत्पाद, TLS, ओपन रिले, और यह कि उसकी जगह वहीं है या नहीं।
cli-about-scan = अपने होस्टों के खुले पोर्ट खोजें, और हर एक से पूछें कि वह क्या बोलता है।
cli-arg-probe-targets = किससे पूछना है: HOST:PORT, udp/HOST:PORT, कोई URL; एक से अधिक भी; या - जिससे मानक इनपुट से हर पंक्ति में एक पढ़ा जाए
cli-arg-probe-udp = जहाँ लक्ष्य में ट्रांसपोर्ट न दिया हो, वहाँ UDP पर पूछें
cli-arg-probe-intensity = कितना पूछा जाए: 0 पर केवल सुना जाता है, 1 पर वह पूछा जाता है जो नंबर से संभावित है, 9 पर सब कुछ
cli-arg-probe-timeout = चुप सेवा की प्रतीक्षा कितने सेकंड की जाए
cli-arg-probe-rate = एक सेकंड में इससे अधिक कनेक्शन शुरू न करें
cli-arg-probe-at-once = एक ही समय में इतने एंडपॉइंट से पूछें; कम से, यदि इस प्रोसेस को इतना खोलने की अनुमति न हो
cli-arg-probe-industrial = नियंत्रण उपकरणों से भी पूछें, केवल उनकी पहचान और कुछ नहीं
cli-arg-probe-canary = रिले को इस पोर्ट पर एक लिसनर से प्रमाणित करें, जिस तक सेवा इस पते से पहुँचती है; अन्यथा केवल पास की सेवाएँ जाँची जाती हैं
cli-arg-scan-targets = होस्ट, पता, 10.0.0.0/24 जैसा ब्लॉक, या ऐसी फ़ाइल जिसमें हर पंक्ति में एक हो
cli-arg-scan-ports = पोर्ट: नंबर और रेंज, बीच में कॉमा (,); top (जिन पर सेवाएँ होने की संभावना है) या named (जिनका रजिस्ट्री में नाम है)
cli-arg-scan-exclude = छोड़े जाने वाले होस्ट और ब्लॉक; कई हों तो बीच में कॉमा (,)
cli-arg-scan-resume = काम कहाँ तक हुआ, यह इस फ़ाइल में रखें, और वहीं से आगे बढ़ें
cli-arg-scan-i-own-this = बताएँ कि सार्वजनिक पतों को स्कैन करने का आपको अधिकार है
cli-arg-scan-connect = हर पोर्ट से कनेक्ट करें, वहाँ भी जहाँ तेज़ तरीकों की अनुमति है
cli-arg-scan-no-probe = खुले पोर्ट की सूची दिखाएँ, और कुछ न पूछें
cli-arg-scan-intensity = कितना पूछा जाए: 0 पर केवल सुना जाता है, 1 पर वह पूछा जाता है जो नंबर से संभावित है, 9 पर सब कुछ
cli-arg-scan-timeout = चुप पोर्ट या सेवा की प्रतीक्षा कितने सेकंड की जाए
cli-arg-scan-rate = एक सेकंड में इससे अधिक कनेक्शन शुरू न करें
cli-arg-scan-at-once = एक ही समय में इतने एंडपॉइंट से पूछें; कम से, यदि इस प्रोसेस को इतना खोलने की अनुमति न हो
cli-arg-scan-industrial = नियंत्रण उपकरणों से भी पूछें, केवल उनकी पहचान और कुछ नहीं
cli-arg-scan-canary = रिले को इस पोर्ट पर एक लिसनर से प्रमाणित करें, जिस तक सेवा इस पते से पहुँचती है
cli-arg-here-probe = हर लिसनर से पूछें कि वह क्या बोलता है, उसके अपने पते पर और उसके अपने नेटवर्क नेमस्पेस में

cli-error-probe-target = “{ $target }” कोई लक्ष्य नहीं है
cli-error-probe-port = “{ $target }” में 1 से 65535 तक का कोई पोर्ट नहीं है
cli-error-probe-no-port = “{ $target }” में पोर्ट नहीं दिया गया है
cli-error-probe-scheme = “{ $target }” की सेवा अज्ञात है
cli-error-probe-transport = “{ $target }”: केवल TCP और UDP सेवाओं से पूछा जा सकता है
cli-error-probe-resolve = { $target }: इस नाम का कोई पता नहीं है: { $reason }
cli-hint-probe-target = ऐसे दें: 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } सार्वजनिक पता है
cli-hint-scan-public = वही स्कैन करें जो आपका है; --i-own-this बताता है कि वह आपका है
cli-error-scan-empty = स्कैन करने के लिए कुछ नहीं है
cli-error-scan-too-many = { $count } एंडपॉइंट बहुत अधिक हैं; सीमा { $limit } है
cli-error-scan-ports = “{ $ports }” न पोर्ट है, न रेंज, न पोर्ट की सूची
cli-hint-scan-ports = 22,80,8000-8100, top या named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = होस्ट, पता, 10.0.0.0/24 जैसा ब्लॉक, या ऐसी फ़ाइल जिसमें हर पंक्ति में एक हो
cli-error-scan-resume = --resume की फ़ाइल किसी दूसरे स्कैन की है
cli-hint-scan-resume = वही होस्ट और पोर्ट दें, या कोई दूसरी फ़ाइल
cli-scan-plan-syn = स्कैन जारी: TCP पोर्टों की संख्या { $ports }, होस्टों की संख्या { $hosts }, SYN सेगमेंट से
cli-scan-plan-connect = स्कैन जारी: TCP पोर्टों की संख्या { $ports }, होस्टों की संख्या { $hosts }, कनेक्ट करके
cli-scan-plan-rate = प्रति सेकंड अधिकतम: { $rate }

cli-probe-speaks = { $target } { $protocol } बोलता है ({ $time } ms)।
cli-probe-speaks-product = { $target } { $protocol } बोलता है: { $product } ({ $time } ms)।
cli-probe-may-speak = { $target } शायद { $protocol } बोलता है ({ $time } ms)।
cli-probe-may-speak-product = { $target } शायद { $protocol } बोलता है: { $product } ({ $time } ms)।
cli-probe-unknown = { $target } खुला है, और उसने ऐसा कुछ नहीं कहा जो ज्ञात हो ({ $time } ms)।
cli-probe-never-asked = { $target } खुला है, और उससे पूछा नहीं जाता: इस नंबर पर जो भेजा जाए वह काग़ज़ पर छप सकता है ({ $time } ms)।
cli-probe-closed = { $target } बंद है ({ $time } ms)।
cli-probe-silent = { $target } ने उत्तर नहीं दिया ({ $time } ms)।
cli-probe-unreachable = { $target } तक पहुँचा नहीं जा सकता ({ $time } ms)।
cli-probe-failed = { $target } से यहाँ से पूछा नहीं जा सका ({ $time } ms)।
cli-probe-label-relay = रिले
cli-probe-label-verdict = निर्णय
cli-probe-label-because = कारण
cli-probe-label-tls = TLS
cli-probe-label-certificate = प्रमाणपत्र
cli-probe-label-evidence = साक्ष्य
cli-probe-relay-refused = अजनबियों का भेजा आगे नहीं पहुँचाता
cli-probe-relay-answers = प्रॉक्सी की तरह उत्तर देता है ({ $forms }); कुछ पहुँचा नहीं
cli-probe-relay-proven = ओपन रिले, प्रमाणित: हमारा एक टोकन इसके ज़रिए पहुँच गया ({ $forms })
cli-probe-certificate = { $subject } ({ $names }) के लिए, { $issuer } द्वारा, { $until } तक
cli-probe-certificate-own = { $subject } ({ $names }) के लिए, स्वयं द्वारा, { $until } तक
cli-probe-tls-failed = भीतर कुछ नहीं दिखा: { $reason }
