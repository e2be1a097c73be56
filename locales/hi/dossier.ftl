# The Hindi words of what the reader is told about a port.
# Terms: row = प्रविष्टि, registration = पंजीकरण, assignee or holder = धारक, transport = ट्रांसपोर्ट, range = रेंज,
# process = प्रक्रिया, to listen = सुनना, to bind = बाइंड करना, verdict = निर्णय, standing = आधार.
# Names of products and malware take masculine verbs.

language-name = हिन्दी
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = इस अनुवाद की समीक्षा अभी किसी हिन्दीभाषी ने नहीं की है।

# Lists: "TCP and UDP", "a, b and c".
list-two = { $first } और { $last }
list-more = { $first }, { $rest }

# The subject of a sentence.
subject-port = पोर्ट { $port }
subject-port-on = { $transports } पोर्ट { $port }

# The same within a sentence.
inline-port = पोर्ट { $port }
inline-port-on = { $transports } पोर्ट { $port }
inline-range = पोर्ट { $port }
inline-range-on = { $transports } पोर्ट { $port }

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } IANA में { $name } के नाम से पंजीकृत है।
answer-assigned-described = { $subject } IANA में { $name } (“{ $description }”) के नाम से पंजीकृत है।
answer-assigned-also = { $subject } IANA में { $name } के नाम से पंजीकृत है, और { $others } के नाम से भी।
answer-assigned-described-also = { $subject } IANA में { $name } (“{ $description }”) के नाम से पंजीकृत है; और { $others } के नाम से भी।
answer-in-range = { $subject } रेंज { $range } में है, जो IANA में { $name } के नाम से पंजीकृत है।
answer-in-range-described = { $subject } रेंज { $range } में है, जो IANA में { $name } (“{ $description }”) के नाम से पंजीकृत है।
answer-private = { $subject } “{ $description }” के लिए अलग रखा गया है; उस पर किसी सेवा का नाम दर्ज नहीं है।
answer-reserved = { $subject } IANA द्वारा आरक्षित है; उस पर कोई सेवा पंजीकृत नहीं है।
answer-unassigned = { $subject } अनावंटित है; IANA में उस पर कोई सेवा पंजीकृत नहीं है।
answer-words = { $subject } पर अब कोई सेवा नहीं है; IANA की प्रविष्टि में लिखा है: “{ $description }”।
answer-no-row = IANA की रजिस्ट्री में { $subject } की कोई प्रविष्टि नहीं है।
answer-dynamic = { $subject } डायनेमिक है: IANA इसे कभी आवंटित नहीं करता, और कोई भी प्रोग्राम इसका उपयोग कर सकता है।
answer-service = सेवा { $name } का पंजीकरण { $ports } पर है।
answer-service-described = सेवा { $name } (“{ $description }”) का पंजीकरण { $ports } पर है।
answer-service-without-port = { $name } बिना पोर्ट वाला एक पंजीकृत सेवा-नाम है।
answer-service-without-port-described = { $name } (“{ $description }”) बिना पोर्ट वाला एक पंजीकृत सेवा-नाम है।

answer-product = { $product } डिफ़ॉल्ट रूप से { $ports } का उपयोग करता है।
answer-product-among = { $product } कई पोर्ट का उपयोग करता है, जिनमें { $ports } शामिल हैं।

# One word for each transport.
status-assigned = आवंटित
status-reserved = आरक्षित
status-unassigned = अनावंटित
status-no-row = प्रविष्टि नहीं
status-dynamic = डायनेमिक
status-practice = व्यवहार में

# The headings.
section-range = नंबर
section-holder = किसके नाम है
section-notes = IANA और क्या कहता है
section-practice = व्यवहार में
section-malware = रिपोर्ट किए गए मैलवेयर
section-here = इस मशीन पर अभी
section-systems = सिस्टम इसके साथ क्या करते हैं
section-history = इतिहास
section-standing = आधार
section-neighbours = आस-पास के नंबर
section-check = देखें कि क्या सुन रहा है
section-why = पंजीकरण क्यों मायने रखता है
section-sources = स्रोत

range-system = सिस्टम पोर्ट ({ $range }): IANA इसे केवल IETF में समीक्षा या अनुमोदन के बाद आवंटित करता है।
range-user = उपयोगकर्ता पोर्ट ({ $range }): IANA इसे अनुरोध पर, किसी विशेषज्ञ की या IETF में समीक्षा के बाद आवंटित करता है।
range-dynamic = डायनेमिक पोर्ट ({ $range }), जिसे निजी (private) या अस्थायी (ephemeral) भी कहते हैं: कभी आवंटित नहीं होता, स्थानीय और अल्पकालिक उपयोग के लिए है।
range-zero = Linux पर जो प्रोग्राम पोर्ट 0 को बाइंड करता है, उसे बदले में कोई अस्थायी (ephemeral) पोर्ट मिलता है।
privilege-system = Linux पर इसे बाइंड करने के लिए CAP_NET_BIND_SERVICE कैपेबिलिटी चाहिए, जब तक कि net.ipv4.ip_unprivileged_port_start का मान इस नंबर के बराबर या उससे कम न हो।
privilege-user = Linux पर कोई भी उपयोगकर्ता इसे बाइंड कर सकता है, जब तक कि net.ipv4.ip_unprivileged_port_start का मान इस नंबर से ऊपर न कर दिया गया हो।

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = कोई भी ट्रांसपोर्ट (प्रविष्टि में किसी का नाम नहीं)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = बिना पोर्ट: { $name }
holder-portless-described = बिना पोर्ट: { $name }, “{ $description }”
holder-portless-on = { $where }, बिना पोर्ट: { $name }
holder-portless-on-described = { $where }, बिना पोर्ट: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, बिना सेवा-नाम
holder-reserved = { $where }: आरक्षित, सामान्य आवंटन के लिए उपलब्ध नहीं
holder-unassigned = { $where }: अनावंटित
holder-words = { $where }: कोई सेवा नहीं; प्रविष्टि में लिखा है: “{ $description }”
holder-no-row = { $where }: कोई प्रविष्टि नहीं
holder-range = यह प्रविष्टि पूरी रेंज { $range } के लिए है।
holder-port = पोर्ट { $port }।
holder-assignee = धारक और संपर्क: { $assignee }।
holder-assignee-contact = धारक: { $assignee }; संपर्क: { $contact }।
holder-nobody = प्रविष्टि में न धारक का नाम है, न संपर्क का।
holder-registered = पंजीकरण की तारीख: { $registered }।
holder-registered-modified = पंजीकरण की तारीख: { $registered }; संशोधन की तारीख: { $modified }।
holder-modified = संशोधन की तारीख: { $modified }; पंजीकरण की तारीख दर्ज नहीं।
holder-undated = प्रविष्टि में कोई तारीख नहीं है।
holder-backwards = प्रविष्टि के संशोधन की तारीख उसके पंजीकरण से पहले की है; दोनों वैसी ही हैं जैसी IANA ने प्रकाशित की हैं।
holder-references = संदर्भ: { $references }।
holder-no-reference = प्रविष्टि में किसी दस्तावेज़ का संदर्भ नहीं है।
holder-service-code = DCCP सेवा कोड: { $code }।
holder-odd-name = यह नाम सेवा-नामों के लिए RFC 6335 के नियम तोड़ता है: अक्षर, अंक और अकेले हाइफ़न, अधिकतम 15 वर्ण।
holder-duplicate = IANA के अनुसार यह नाम किसी दूसरे नाम की प्रतिलिपि या उपनाम है।
holder-overlap = एक बड़ी प्रविष्टि, { $range } “{ $description }”, भी इस नंबर पर लागू है; मान्य नंबर की अपनी प्रविष्टि है।

notes-note = { $row } पर टिप्पणी: “{ $note }”
notes-unauthorised = अनधिकृत उपयोग की रिपोर्ट, { $row } की प्रविष्टि में: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, डेवलपमेंट के दौरान
practice-range = { $where }: { $product }, { $role }, { $range } में से एक
practice-convention = { $where }: { $product }, { $role }, चलन के अनुसार
practice-packaged = { $where }: { $product }, { $role }, पैकेज किए गए एप्लिकेशन में
practice-allocated = { $where }: { $product }, { $role }; यह नंबर एक सूची ने दिया है, जो उपयोग का प्रमाण नहीं है
practice-more = { $count } और, कमज़ोर साक्ष्य के साथ: { $names }
practice-more-among = { $count } और, कमज़ोर साक्ष्य के साथ, जिनमें { $names } शामिल हैं
practice-services-file = { $where }: Debian की services फ़ाइल में { $name }

malware-listens = { $where }: { $threat } यहाँ सुनता है ({ $date } तक की जानकारी)।
malware-default = { $where }: { $threat } इसका उपयोग करता है, जब तक कि कुछ और न बताया जाए ({ $date } तक की जानकारी)।
malware-sample = { $where }: { $threat } यादृच्छिक पोर्ट पर सुनता है; यह नंबर देखे गए नंबरों में से एक है ({ $date } तक की जानकारी)।
malware-c2 = { $where }: { $threat } के कमांड सर्वर इस पर देखे गए, कनेक्शन के दूसरे सिरे पर ({ $date } तक की जानकारी)।
malware-more = { $count ->
    [one] { $count } और रिपोर्ट
   *[other] { $count } और रिपोर्टें
}: { $names }
malware-more-among = { $count } और रिपोर्टें, जिनमें { $names } शामिल हैं
malware-caution = केवल नंबर से कुछ सिद्ध नहीं होता: पोर्ट पर क्या सुन रहा है और कौन-सा प्रोटोकॉल बोलता है, निर्णय उसी से होता है।

system-ephemeral = { $system } पर { $range } डिफ़ॉल्ट रूप से बाहर जाने वाले कनेक्शनों के लिए है।
system-privileged = { $system } पर { $range } को बाइंड करने के लिए विशेषाधिकार चाहिए।
system-privileged-address = { $system } पर { $range } को बाइंड करने के लिए विशेषाधिकार केवल किसी निश्चित IPv4 पते पर चाहिए।
system-nodeport = { $system } डिफ़ॉल्ट रूप से { $range } को NodePort प्रकार की सेवाओं को देता है।
system-filtered = { $system } डिफ़ॉल्ट रूप से बाहर जाने वाले कनेक्शनों के लिए इस पर रोक लगाता है।
system-blocked = ब्राउज़र इससे कनेक्ट नहीं होते: यह Fetch Standard की वर्जित पोर्ट (bad ports) की सूची में है।

history-unchanged = रजिस्ट्री के { $count ->
    [one] { $count } स्नैपशॉट
   *[other] { $count } स्नैपशॉटों
} में, { $first } से { $last } तक, कोई परिवर्तन नहीं।
history-absent = रजिस्ट्री के { $count ->
    [one] { $count } स्नैपशॉट
   *[other] { $count } स्नैपशॉटों
} में, { $first } से { $last } तक, कोई प्रविष्टि नहीं।
history-added = { $since } और { $until } के बीच: { $row } जोड़ा गया।
history-removed = { $since } और { $until } के बीच: { $row } हटाया गया।
history-changed = { $since } और { $until } के बीच: { $row }: { $field }: “{ $old }” से बदलकर “{ $new }”।
history-set = { $since } और { $until } के बीच: { $row }: { $field }: अब “{ $new }”।
history-cleared = { $since } और { $until } के बीच: { $row }: { $field }: “{ $old }” हटाया गया।
history-more = { $count ->
    [one] पहले का { $count } परिवर्तन यहाँ नहीं दिखाया गया है
   *[other] पहले के { $count } परिवर्तन यहाँ नहीं दिखाए गए हैं
}; सभी `portolan registry history { $port }` में हैं।

field-description = विवरण
field-assignee = धारक
field-contact = संपर्क
field-registered = पंजीकरण की तारीख
field-modified = संशोधन की तारीख
field-references = संदर्भ
field-unauthorised = अनधिकृत उपयोग की टिप्पणी
field-service_code = सेवा कोड
field-note = टिप्पणी

standing-specified = विनिर्दिष्ट: प्रविष्टि में किसी RFC का संदर्भ है।
standing-documented = प्रलेखित: प्रविष्टि में किसी दस्तावेज़ का संदर्भ है, पर किसी प्रकाशित RFC का नहीं।
standing-implemented = कार्यान्वित: प्रविष्टि में किसी दस्तावेज़ का संदर्भ नहीं है, पर दूसरे भी इस नंबर को इसी नाम से जानते हैं।
standing-used = दूसरों के उपयोग में: प्रविष्टि में किसी दस्तावेज़ का संदर्भ नहीं है, और दूसरे इस नंबर का उपयोग अन्य नामों से करते हैं।
standing-named-only = केवल नाम: प्रविष्टि के सिवा इसका कोई आधार नहीं है।
standing-unassigned = अनावंटित: यह नंबर किसी के नाम नहीं है।
standing-reserved = आरक्षित: IANA ने इसे खाली रखा है।
standing-dynamic = डायनेमिक: यह नंबर किसी के नाम नहीं हो सकता।
# The same in a word or two, for the line of the status.
standing-word-specified = विनिर्दिष्ट
standing-word-documented = प्रलेखित
standing-word-implemented = कार्यान्वित
standing-word-used = दूसरों के उपयोग में
standing-word-named-only = केवल नाम
standing-word-unassigned = अनावंटित
standing-word-reserved = आरक्षित
standing-word-dynamic = डायनेमिक
consulted-references = IANA का संदर्भ कॉलम: { $references }।
consulted-no-reference = IANA का संदर्भ कॉलम: खाली।
consulted-note = IANA की टिप्पणियाँ: ऊपर देखें।
consulted-no-note = IANA की टिप्पणियाँ: कोई नहीं।
consulted-software = इस पर ज्ञात सॉफ़्टवेयर: { $names }।
consulted-software-among = इस पर ज्ञात सॉफ़्टवेयर: { $count } उत्पाद, सबसे पुष्ट साक्ष्य वाले { $names }।
consulted-no-software = इस पर ज्ञात सॉफ़्टवेयर: कोई नहीं।
consulted-netbase = Debian की services फ़ाइल: { $names }।
consulted-no-netbase = Debian की services फ़ाइल: कोई उल्लेख नहीं।
consulted-firewalld = firewalld की सेवाएँ: { $names }।
consulted-no-firewalld = firewalld की सेवाएँ: कोई उल्लेख नहीं।
consulted-wireshark = Wireshark के डिसेक्टर: { $names }।
consulted-no-wireshark = Wireshark के डिसेक्टर: कोई उल्लेख नहीं।

neighbour-before = नीचे: { $port } { $name }।
neighbour-after = ऊपर: { $port } { $name }।
neighbour-same-name = { $name } के नाम ये भी हैं: { $ports }।
neighbour-product = { $name } { $ports } का भी उपयोग करता है।

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = पंजीकरण बताता है कि नंबर पर दावा किसका है, यह नहीं कि उस पर क्या चलता है: ज़रूरी नहीं कि पोर्ट का ट्रैफ़िक उसी की सेवा का हो।
why-register = IANA का अनुरोध है कि कोई भी आवंटित नंबर का उपयोग पंजीकरण के बिना, या उससे पहले, न करे।

table-port = पोर्ट
table-transport = ट्रांसपोर्ट
table-status = स्थिति
table-name = नाम
table-description = विवरण

# `portolan pick`: what speaks against a number…
pick-assigned = IANA की रजिस्ट्री में { $row } है।
pick-reserved = IANA ने इसे आरक्षित रखा है: { $row }।
pick-system = यह सिस्टम पोर्ट है ({ $range }): केवल IETF में समीक्षा के बाद आवंटित होता है।
pick-dynamic = यह डायनेमिक पोर्ट है ({ $range }): प्रोग्राम इन्हें बाहर जाने वाले कनेक्शनों के लिए लेते हैं।
pick-software = { $product } के उपयोग में: { $role }।
pick-listed = दूसरों की सूची में यह { $name } के नाम से है।
pick-malware = रिपोर्ट है कि { $threat } इस पर सुनता है।
pick-blocked = ब्राउज़र इससे कनेक्ट नहीं होते।
pick-ephemeral = { $system } पर { $range } डिफ़ॉल्ट रूप से लिया हुआ है।
pick-ephemeral-here = यह सिस्टम बाहर जाने वाले कनेक्शनों के लिए { $range } लेता है।
pick-in-use = यह यहाँ { $transport } पर उपयोग में है, या इसे बाइंड नहीं किया जा सकता।
# … and what spoke for it.
pick-free-registry = IANA की रजिस्ट्री: अनावंटित ({ $range })।
pick-free-no-row = IANA की रजिस्ट्री: { $port } की कोई प्रविष्टि नहीं।
pick-free-software = सॉफ़्टवेयर: इस पर कोई ज्ञात नहीं।
pick-free-lists = Debian की services फ़ाइल, firewalld की सेवाएँ, Wireshark के डिसेक्टर: कोई उल्लेख नहीं।
pick-free-malware = मैलवेयर: इस पर किसी के सुनने की रिपोर्ट नहीं।
pick-free-blocked = ब्राउज़र: अवरुद्ध नहीं।
pick-free-ephemeral = उन रेंज से बाहर, जिन्हें Linux, Windows, macOS और Kubernetes डिफ़ॉल्ट रूप से लेते हैं।
pick-free-here = इस सिस्टम पर: { $transport } पर खाली, और बाहर जाने वाले कनेक्शनों की इसकी अपनी रेंज से बाहर।
pick-fit = { $port } नई सेवा के लिए उपयुक्त है।
pick-unfit = { $port } नई सेवा के लिए उपयुक्त नहीं है।

# `portolan here`: the heads of the table.
here-head-protocol = प्रोटोकॉल
here-head-address = पता
here-head-namespace = नेमस्पेस
here-head-program = प्रोग्राम
here-head-part = किसका भाग
here-head-service = ज्ञात नाम
here-head-verdict = निर्णय
verdict-needs = आवश्यक: { $needs }
here-head-notes = टिप्पणियाँ

here-label-warning = चेतावनी:

# What the number is.
here-phrase-both = { $service }; व्यवहार में { $product }
here-phrase-practice = व्यवहार में { $product }

# In the place of a program.
here-owner-detached = कोई नहीं
here-owner-hidden = छिपा (uid { $uid })
here-owner-unknown = अज्ञात (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = असामान्य: /proc/net से छिपा
here-note-not-in-netlink = असामान्य: netlink से छिपा
here-note-not-listed = असामान्य: कर्नेल की किसी सूची में नहीं
here-note-memory-only = असामान्य: प्रोग्राम केवल मेमोरी में है
here-note-deleted = असामान्य: एक्ज़ीक्यूटेबल फ़ाइल हटाई गई
here-note-replaced = बदली गई: रीस्टार्ट होने तक पुरानी फ़ाइल चलती है
here-note-writable-folder = असामान्य: फ़ोल्डर में सब लिख सकते हैं
here-note-in-flight = असामान्य: डिस्क्रिप्टर अभी रास्ते में
here-note-io-uring = असामान्य: io_uring के पास है
here-note-inferred = कंट्रोल ग्रुप से अनुमानित
here-note-backlog = बैकलॉग भरा { $waiting }/{ $limit }
here-note-drops = गिराए गए: { $count }
here-note-firewall = फ़ायरवॉल इसे गिरा देता है
here-note-firewall-depends = फ़ायरवॉल: भेजने वाले या अन्य बातों पर निर्भर
here-note-group = { $count } सॉकेट पोर्ट साझा करते हैं (SO_REUSEPORT)
here-note-activation = systemd इसे { $unit } के लिए खोलता है
here-note-bound = बाइंड है, सुनता नहीं
here-note-state = { $state }
here-note-hidden = प्रक्रिया छिपी है: CAP_SYS_PTRACE और CAP_DAC_READ_SEARCH चाहिए
here-note-withheld = CAP_SYS_PTRACE और CAP_DAC_READ_SEARCH के बावजूद प्रक्रिया छिपी है
here-note-detached = किसी प्रक्रिया के पास नहीं: स्वीकार होने की प्रतीक्षा में है, या बंद हो चुका
here-note-not-found = दिख रही किसी प्रक्रिया के पास नहीं
here-note-out-of-time = खोज पूरी होने से पहले रोक दी गई

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] { $count } सॉकेट की प्रक्रिया छिपी है
   *[other] { $count } सॉकेटों की प्रक्रियाएँ छिपी हैं
}: root के रूप में, या CAP_SYS_PTRACE और CAP_DAC_READ_SEARCH के साथ चलाएँ (`sudo portolan here`)।
here-gap-withheld-processes = { $count ->
    [one] { $count } सॉकेट की प्रक्रिया छिपी है
   *[other] { $count } सॉकेटों की प्रक्रियाएँ छिपी हैं
}, CAP_SYS_PTRACE और CAP_DAC_READ_SEARCH के बावजूद: किसी सुरक्षा मॉड्यूल के कारण, या उस कंटेनर के कारण जिसमें यह चल रहा है।
here-gap-reduced-namespaces = { $count ->
    [one] { $count } नेटवर्क नेमस्पेस केवल /proc से पढ़ा गया
   *[other] { $count } नेटवर्क नेमस्पेस केवल /proc से पढ़े गए
}, मेमोरी, गिराए गए पैकेट और कंट्रोल ग्रुप के बिना: भीतर जाने के लिए CAP_SYS_ADMIN चाहिए।
here-gap-unseen-namespaces = { $count ->
    [one] { $count } नेटवर्क नेमस्पेस नहीं पढ़ा गया
   *[other] { $count } नेटवर्क नेमस्पेस नहीं पढ़े गए
}: भीतर जाने के लिए CAP_SYS_ADMIN चाहिए।
here-gap-closed-namespaces = नेटवर्क नेमस्पेस जिनके भीतर नहीं जाया जा सका: { $reduced } केवल /proc से पढ़े गए, { $unseen } बिल्कुल नहीं। भीतर जाने के लिए CAP_SYS_ADMIN चाहिए।
here-gap-unknown-namespaces = ऐसे नेटवर्क नेमस्पेस हो सकते हैं जिनकी कोई प्रक्रिया नहीं दिखती: उन्हें देखने के लिए CAP_SYS_ADMIN या CAP_SYS_PTRACE चाहिए।
here-gap-firewall = फ़ायरवॉल के नियम नहीं पढ़े गए: उसके लिए CAP_NET_ADMIN चाहिए।
here-gap-hidepid = /proc केवल इस उपयोगकर्ता की अपनी प्रक्रियाएँ दिखाता है (hidepid): root के रूप में, या माउंट में बताए गए समूह में चलाएँ।
here-gap-no-netlink = कर्नेल की सूचियाँ /proc/net से ली गईं: netlink ने उत्तर नहीं दिया।
here-gap-cut = कर्नेल ने एक सूची अधूरी छोड़ दी: { $reason }।
here-gap-packages = पैकेजों की सूची नहीं पढ़ी जा सकी: { $reason }।
here-gap-unsupported-connections = यह सिस्टम अन्य उपयोगकर्ताओं के कनेक्शन नहीं दिखाता।
here-gap-unsupported-namespaces = इस सिस्टम में नेटवर्क नेमस्पेस नहीं होते।
here-gap-unsupported-details = यह सिस्टम केवल सॉकेट और प्रक्रियाएँ दिखाता है: कंट्रोल ग्रुप, फ़ायरवॉल या पैकेज नहीं।

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } कर्नेल की सूची में है, और /proc/net में नहीं। पोर्ट छिपाने वाला प्रोग्राम ऐसा करता है; ठीक इसी क्षण खुलने वाला सॉकेट भी।
here-disagreement-not-in-netlink = { $protocol } { $address } /proc/net में है, और कर्नेल की सूची में नहीं। पोर्ट छिपाने वाला प्रोग्राम ऐसा करता है; ठीक इसी क्षण बंद होने वाला सॉकेट भी।
here-disagreement-not-listed = { $protocol } { $address } प्रक्रिया { $pid } के पास है, और कर्नेल की किसी सूची में नहीं। पोर्ट छिपाने वाला प्रोग्राम ऐसा करता है; ठीक इसी क्षण खुलने वाला सॉकेट भी।
here-disagreement-process = कर्नेल { $name } ({ $pid }) को चला रहा है, और /proc उसे नहीं दिखाता। प्रक्रियाएँ छिपाने वाला प्रोग्राम ऐसा करता है; ठीक इसी क्षण समाप्त होने वाली प्रक्रिया भी।

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = केवल यह मशीन
here-exposure-link-local = एक नेटवर्क लिंक
here-exposure-one-address = एक पता या इंटरफ़ेस
here-exposure-group = मशीनों का एक समूह
here-exposure-everywhere = हर इंटरफ़ेस

# The section of a dossier.
here-now-nothing = यहाँ इस पर कुछ नहीं सुन रहा।
here-now-failed = कर्नेल की सॉकेट सूची नहीं पढ़ी जा सकी: { $reason }।
here-now-unsupported = यह प्रोग्राम इस सिस्टम को नहीं देख सकता।
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address }, नेमस्पेस { $namespace } में: { $program }
here-now-row-part-namespace = { $protocol } { $address }, नेमस्पेस { $namespace } में: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = केवल यह नेटवर्क नेमस्पेस देखा गया: `portolan here { $port }` सभी देखता है।
here-now-more = { $count ->
    [one] { $count } और: `portolan here` उसे दिखाता है।
   *[other] { $count } और: `portolan here` उन्हें दिखाता है।
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } पोर्ट { $port }, { $address } पर
here-chain-title-namespace = { $protocol } पोर्ट { $port }, { $address } पर, नेमस्पेस { $namespace } में
here-chain-parent = { $process }
here-chain-parent-since = { $process }, उपयोगकर्ता { $user }, { $since } से
here-chain-unit = यूनिट { $unit }, { $slice } में
here-chain-unit-alone = यूनिट { $unit }
here-chain-unit-since = { $since } से सक्रिय
here-chain-unit-restarts = { $count ->
    [0] अपने-आप कभी रीस्टार्ट नहीं हुई
    [one] अपने-आप { $count } बार रीस्टार्ट हुई
   *[other] अपने-आप { $count } बार रीस्टार्ट हुई
}
here-chain-container = कंटेनर { $name }, { $id }
here-chain-image = इमेज { $image }
here-chain-pod = Kubernetes पॉड { $pod }
here-chain-process = प्रक्रिया { $process }
here-chain-verdict = निर्णय: { $verdict }। { $meaning }
here-chain-others = { $count ->
    [one] { $count } और प्रक्रिया के पास यह है
   *[other] { $count } और प्रक्रियाओं के पास यह है
}: { $names }
here-chain-command = कमांड लाइन: { $command }
here-chain-user = उपयोगकर्ता: { $user }
here-chain-started = आरंभ: { $since }
here-chain-no-capabilities = कैपेबिलिटी: कोई नहीं
here-chain-all-capabilities = कैपेबिलिटी: सभी
here-chain-nearly-all-capabilities = कैपेबिलिटी: { $names } को छोड़कर सभी
here-chain-many-capabilities = कैपेबिलिटी: { $count }, जिनमें { $names } शामिल हैं
here-chain-capabilities = कैपेबिलिटी: { $names }
here-chain-executable = एक्ज़ीक्यूटेबल फ़ाइल { $path }
here-chain-executable-deleted = एक्ज़ीक्यूटेबल फ़ाइल { $path }, जो हटा दी गई है
here-chain-executable-replaced = एक्ज़ीक्यूटेबल फ़ाइल { $path }, जो तब से बदल दी गई है: रीस्टार्ट करने पर नई चलेगी
here-chain-executable-memory = एक्ज़ीक्यूटेबल केवल मेमोरी में, कभी फ़ाइल नहीं था: { $path }
here-chain-writable = { $folder } में सब लिख सकते हैं
here-chain-package = पैकेज { $name } { $version } ({ $manager })
here-chain-no-package = किसी पैकेज का नहीं
here-chain-socket = { $address } पर सॉकेट, inode { $inode }
here-chain-descriptor = डिस्क्रिप्टर { $descriptor } के पास
here-chain-in-flight = ऐसे डिस्क्रिप्टर के पास, जो Unix सॉकेट { $descriptor } पर भेजा गया और अभी प्राप्त नहीं हुआ
here-chain-io-uring = डिस्क्रिप्टर { $descriptor } के io_uring के पास
here-chain-inferred = अनुमानित: प्रक्रिया उसी कंट्रोल ग्रुप में है जिसमें सॉकेट बना था
here-chain-activation = इसे { $socket } ने खोला, और इसके लिए { $service } को शुरू करता है
here-chain-exposure = यहाँ से पहुँचा जा सकता है: { $from }
here-chain-firewall-none = फ़ायरवॉल: भीतर आने वाले के लिए कोई नियम नहीं
here-chain-firewall-allowed = फ़ायरवॉल: आने देता है, नियम { $rule }
here-chain-firewall-dropped = फ़ायरवॉल: गिरा देता है, नियम { $rule }
here-chain-firewall-cannot-tell = फ़ायरवॉल: कहा नहीं जा सकता; पहला विचारणीय नियम { $rule } है
here-chain-firewall-unread = फ़ायरवॉल: नहीं पढ़ा गया
here-chain-backlog = बैकलॉग: { $limit } में से { $waiting } कनेक्शन प्रतीक्षा में
here-chain-drops = गिराए गए: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = अपेक्षित
verdict-customary = प्रचलित
verdict-elsewhere = अन्य पोर्ट
verdict-unexplained = अस्पष्ट
verdict-suspicious = संदिग्ध
verdict-means-expected = IANA में यह पोर्ट इसी के लिए है।
verdict-means-customary = IANA में यह पोर्ट इसके लिए नहीं है, पर स्रोतों के अनुसार यह इसी पोर्ट का उपयोग करता है, या सिस्टम से कोई पोर्ट लेता है।
verdict-means-elsewhere = प्रोग्राम या उसका प्रोटोकॉल ज्ञात है, और ऐसा कुछ ज्ञात नहीं जो उसे इस पोर्ट से जोड़े।
verdict-means-unexplained = पता नहीं चल सका कि यहाँ क्या उत्तर देता है; केवल इतना गड़बड़ी का संकेत नहीं है।
verdict-means-suspicious = इसमें गड़बड़ी का ऐसा संकेत है जिसे देख लेना चाहिए; संकेत प्रमाण नहीं होता।

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = इसके ज़रिए भेजा गया टोकन दूसरे सिरे पर पहुँच गया
verdict-reason-views-disagree = कर्नेल के सॉकेटों के एक दृश्य में यह है, और दूसरे में नहीं
verdict-reason-hidden-process = यह प्रक्रिया { $pid } के पास है, और /proc उस प्रक्रिया को नहीं दिखाता
verdict-reason-memory-only = इसका एक्ज़ीक्यूटेबल केवल मेमोरी में है, कभी फ़ाइल नहीं था: { $path }
verdict-reason-deleted = इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } हटा दी गई, और उसकी जगह कुछ नहीं आया
verdict-reason-temporary-folder = इसकी एक्ज़ीक्यूटेबल फ़ाइल अस्थायी फ़ाइलों या डिवाइसों के फ़ोल्डर में है: { $path }
verdict-reason-writable-folder = { $folder } में सब लिख सकते हैं, और इस तरह इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } को बदल सकते हैं
verdict-reason-hidden-file = इसकी एक्ज़ीक्यूटेबल फ़ाइल का नाम या फ़ोल्डर छिपा है: { $path }
verdict-reason-disguise = प्रक्रिया खुद को { $name } कहती है, और उसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } है
verdict-reason-kernel-disguise = प्रक्रिया का नाम कर्नेल थ्रेड का है, { $name }, और उसकी एक्ज़ीक्यूटेबल फ़ाइल भी है, { $path }
verdict-reason-malware-port = रिपोर्ट है कि { $threat } यहाँ सुनता है, पोर्ट का कोई अन्य उपयोग ज्ञात नहीं, और कुछ और भी अजीब है
verdict-reason-registered = { $product } सेवा { $service } देता है, और IANA में पोर्ट उसी के लिए है
verdict-reason-namesake = IANA में पोर्ट { $service } के लिए है, जिसका नाम { $product } का ही है
verdict-reason-starts-registered = { $product } सेवाओं के नामों से पोर्ट खोलता है, और यह { $service } के लिए पंजीकृत है
verdict-reason-speaks-registered = इसने { $service } के रूप में उत्तर दिया, और IANA में पोर्ट उसी के लिए है
verdict-reason-own-port = ज्ञात है कि { $product } इस पोर्ट का उपयोग करता है ({ $role })
verdict-reason-port-of-parent = { $product } को { $parent } से फ़ोर्क किया गया है, जिसका इस पोर्ट का उपयोग करना ज्ञात है
verdict-reason-listed = सेवाओं की एक सूची में पोर्ट { $service } के लिए है, और यह { $product } से मेल खाता है
verdict-reason-picked-by-system = { $product } उस पोर्ट पर सुनता है जो सिस्टम उसके लिए चुनता है
verdict-reason-outgoing = { $product } का बिना कनेक्शन वाला एक UDP सॉकेट उस रेंज में है जो सिस्टम बाहर जाने वाले पैकेटों के लिए लेता है
verdict-reason-away-from = { $product } अन्य पोर्ट पर ज्ञात है: { $ports }
verdict-reason-away = { $product } ज्ञात है, और ऐसा कुछ ज्ञात नहीं जो उसे इस पोर्ट से जोड़े
verdict-reason-any-port = { $product } जिस पोर्ट पर कहा जाए, उसी पर सुनता है
verdict-reason-speaks-elsewhere = इसने { $service } के रूप में उत्तर दिया, और IANA में पोर्ट उसके लिए नहीं है
verdict-reason-starts-others = { $product } पोर्ट खोलता है और कनेक्ट करने वाले के लिए दूसरा प्रोग्राम शुरू करता है
verdict-reason-tool = { $product } वही सेवा देता है जो उसे देने को कहा जाए
verdict-reason-not-seen-behind = एक फ़ॉरवर्डर दूसरों के लिए पोर्ट रखता है, और इसके पीछे जो उत्तर देता है वह नहीं दिखा
verdict-reason-no-owner = ऐसी कोई प्रक्रिया नहीं दिखी जिसके पास यह हो
verdict-reason-no-program = यह प्रक्रिया { $name } के पास है, और उसकी एक्ज़ीक्यूटेबल फ़ाइल नहीं दिखी
verdict-reason-package-unknown = { $program } पैकेज { $package } के साथ आता है, और उससे कोई ज्ञात उत्पाद नहीं पहचाना जाता
verdict-reason-name-alone = फ़ाइल { $program } का नाम { $product } जैसा है, और यह नाम कोई भी रख सकता था
verdict-reason-nothing-known = Portolan प्रोग्राम { $program } को नहीं जानता
verdict-reason-told-by-package = यह { $product } है, इसके पैकेज { $value } से पहचाना गया
verdict-reason-told-by-path = यह { $product } है, इसके पथ { $value } से पहचाना गया
verdict-reason-told-by-argument = यह { $product } है, इंटरप्रेटर जो चलाता है उससे पहचाना गया: { $value }
verdict-reason-told-by-unit = यह { $product } है, इसकी यूनिट { $value } से पहचाना गया
verdict-reason-told-by-image = यह { $product } है, इसके कंटेनर की इमेज { $value } से पहचाना गया
verdict-reason-told-by-file-name = यह { $product } है, व्यवस्थापक के फ़ोल्डर में इसकी फ़ाइल के नाम से पहचाना गया: { $value }
verdict-reason-told-by-kernel = यह { $product } है, जो कर्नेल स्वयं प्रदान करता है ({ $value })
verdict-reason-unpackaged = इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } किसी पैकेज में नहीं है, जबकि यहाँ दूसरे प्रोग्राम पैकेजों में हैं
verdict-reason-more-exposed = { $product } तक अन्य मशीनों से पहुँचा जा सकता है, और डिफ़ॉल्ट रूप से यह केवल लूपबैक पर सुनता है
verdict-reason-package-file-gone = इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } एक पैकेज की है, और हटा दी गई है
verdict-reason-writable-in-container = इसके कंटेनर में सब { $folder } में लिख सकते हैं, और इस तरह इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } को बदल सकते हैं
verdict-reason-in-flight = यह ऐसे डिस्क्रिप्टर के पास है जो Unix सॉकेट पर भेजा गया और अभी प्राप्त नहीं हुआ
verdict-reason-io-uring = यह किसी io_uring की पंजीकृत फ़ाइल के रूप में रखा गया है
verdict-reason-needs-restart = इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } तब से बदल दी गई है, और रीस्टार्ट करने पर नई चलेगी
verdict-reason-removed-with-folder = इसकी एक्ज़ीक्यूटेबल फ़ाइल { $path } पूरे फ़ोल्डर के साथ हटा दी गई, जैसा खुद को अपडेट करने वाले प्रोग्राम करते हैं
verdict-reason-go-run = इसे go run ने बनाकर शुरू किया: { $path }
verdict-reason-app-image = इसकी एक्ज़ीक्यूटेबल फ़ाइल किसी AppImage की माउंट की गई इमेज में है: { $path }
verdict-reason-hands-on = { $product } पोर्ट रखता है और कनेक्शन आगे सौंपता है
verdict-reason-hands-on-to = { $product } पोर्ट रखता है और कनेक्शन { $address } पोर्ट { $port } को आगे सौंपता है
verdict-reason-malware-known = पोर्ट पर { $threat } की रिपोर्ट है, जिससे अपने-आप में कुछ सिद्ध नहीं होता

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = जो सेवा किसी का भी भेजा आगे पहुँचा देती है, उससे ट्रैफ़िक का उद्गम छिपाया जा सकता है, या उसके पीछे की चीज़ों तक पहुँचा जा सकता है। सबके लिए बनाया गया प्रॉक्सी भी ऐसा ही दिखता है।
verdict-why-views-disagree = रूटकिट सॉकेटों को एक दृश्य से छिपाता है, और दूसरे में वे बने रहते हैं। उसी क्षण खुलने या बंद होने वाला सॉकेट भी ऐसा ही दिखता है, इसलिए दूसरी बार भी देखा गया।
verdict-why-hidden-process = रूटकिट प्रक्रियाओं को /proc से छिपाता है, और कर्नेल उन्हें चलाता रहता है। उसी क्षण समाप्त होने वाली प्रक्रिया भी ऐसी ही दिखती है, इसलिए दूसरी बार भी देखा गया।
verdict-why-memory-only = बिना फ़ाइल के लोड किया गया कोड डिस्क पर जाँचने के लिए कुछ नहीं छोड़ता। अपनी सील की हुई प्रति से चलने वाला प्रोग्राम, जैसे runc, भी ऐसा ही दिखता है।
verdict-why-deleted = घुसपैठिए कम निशान छोड़ने के लिए अपनी फ़ाइलें हटा देते हैं, और प्रोग्राम चलता रहता है। जिस प्रोग्राम को हटाया या दोबारा बनाया गया पर रोका नहीं गया, वह भी ऐसा ही दिखता है।
verdict-why-temporary-folder = ये फ़ोल्डर अस्थायी फ़ाइलों और डिवाइसों के लिए हैं, टिके रहने वाले प्रोग्रामों के लिए नहीं। वहाँ चलने वाला बिल्ड, टेस्ट या इंस्टॉलर भी ऐसा ही दिखता है।
verdict-why-writable-folder = जो फ़ोल्डर में लिख सकता है, वह प्रोग्राम बदल सकता है, और आगे जो चलेगा उसके पास सेवा के अधिकार होंगे। बहुत ढीली रखी गई अनुमतियाँ भी ऐसी ही दिखती हैं, और उन्हें हर हाल में सुधार लेना चाहिए।
verdict-why-hidden-file = बिंदु से शुरू होने वाले नाम सूची में नहीं दिखते, और घुसपैठिए इसका लाभ उठाते हैं। होम के छिपे फ़ोल्डर और Nix तथा Guix के रैपर भी ऐसे ही दिखते हैं, और यहाँ गिने नहीं जाते।
verdict-why-disguise = नाम किसी जाने-माने सॉफ़्टवेयर का है, और एक्ज़ीक्यूटेबल फ़ाइल उस सॉफ़्टवेयर की नहीं है। लिंक, रैपर या नाम बदली हुई प्रति भी ऐसी ही दिखती है।
verdict-why-kernel-disguise = कर्नेल थ्रेड की कोई एक्ज़ीक्यूटेबल फ़ाइल नहीं होती, इसलिए जिस प्रक्रिया में दोनों हों वह कर्नेल थ्रेड नहीं है। जिस प्रोग्राम का नाम संयोग से ऐसा हो, वह भी ऐसा ही दिखता है।
verdict-why-malware-port = केवल नंबर कुछ नहीं कहता: वह तभी गिना जाता है जब उस पर कोई सॉफ़्टवेयर ज्ञात न हो, दूसरे उस तक पहुँच सकें, और कुछ और भी अजीब हो। संयोग से यही नंबर लेने वाला अपना प्रोग्राम भी ऐसा ही दिखता है।
verdict-why-registered = रजिस्ट्री में पोर्ट एक सेवा के लिए है, और उत्पाद का वह सेवा देना ज्ञात है।
verdict-why-namesake = जिस उत्पाद का नाम पंजीकृत सेवा का है, उसे वही सेवा माना जाता है।
verdict-why-starts-registered = इसके कॉन्फ़िगरेशन में सेवाओं के नाम होते हैं, और सिस्टम उनके पोर्ट ढूँढता है। कनेक्ट करने वाले के लिए यह क्या शुरू करता है, यह नहीं दिखा।
verdict-why-speaks-registered = जहाँ कोई उत्पाद नहीं पहचाना गया, वहाँ सेवा के उत्तर से निर्णय होता है।
verdict-why-own-port = सॉफ़्टवेयर ऐसे पोर्ट का भी उपयोग करता है जिन्हें उसके लिए किसी ने पंजीकृत नहीं किया; उसकी अपनी फ़ाइलें या दूसरों के दस्तावेज़ यह बताते हैं।
verdict-why-port-of-parent = फ़ोर्क अपने मूल उत्पाद के पोर्ट रख सकता है।
verdict-why-listed = सेवाओं की सूचियों में ऐसे पोर्ट होते हैं जो रजिस्ट्री में उनके लिए नहीं हैं।
verdict-why-picked-by-system = उत्पाद सिस्टम से कोई भी खाली पोर्ट माँगता है, इसलिए कोई नंबर अपेक्षित नहीं होता।
verdict-why-outgoing = जो पोर्ट माँगे बिना UDP पैकेट भेजता है, उसे इसी रेंज का एक पोर्ट मिलता है, और उसका सॉकेट दूसरों की प्रतीक्षा करते सॉकेट जैसा दिखता है।
verdict-why-away-from = किसी स्रोत में उत्पाद इस पोर्ट पर नहीं है; कोई भी पोर्ट सेट किया जा सकता है।
verdict-why-away = किसी स्रोत में उत्पाद इस पोर्ट पर नहीं है, और कोई स्रोत यहाँ उसका अपना डिफ़ॉल्ट नहीं बताता।
verdict-why-any-port = ऐसे प्रोग्राम का अपना कोई पोर्ट नहीं होता: जो उसे शुरू करता है, वही चुनता है।
verdict-why-speaks-elsewhere = सेवा का उत्तर बताता है कि वह क्या है, और सेवा किसी भी पोर्ट पर सेट की जा सकती है।
verdict-why-starts-others = उत्तर वह प्रोग्राम देता है जो शुरू किया जाता है, और किसी के कनेक्ट करने तक वह नहीं चलता।
verdict-why-tool = सामान्य टूल की अपनी कोई सेवा नहीं होती: जिसने उसे शुरू किया, वही तय करता है कि उत्तर क्या देगा।
verdict-why-not-seen-behind = फ़ॉरवर्डर केवल कनेक्शन आगे बढ़ाता है, और नहीं बताता कि दूसरे सिरे पर क्या है।
verdict-why-no-owner = प्रक्रिया के बिना पहचानने को कोई प्रोग्राम नहीं है: हो सकता है वह इस उपयोगकर्ता से छिपी हो, या सॉकेट कर्नेल के पास हो।
verdict-why-no-program = प्रक्रिया अपना कोई भी नाम रख सकती है, इसलिए केवल नाम से प्रोग्राम का पता नहीं चलता। दूसरे उपयोगकर्ता की प्रक्रिया की एक्ज़ीक्यूटेबल फ़ाइल पढ़ने के लिए विशेषाधिकार चाहिए।
verdict-why-package-unknown = पैकेज बताता है कि प्रोग्राम कहाँ से आया; Portolan उससे किसी उत्पाद को नहीं जानता।
verdict-why-name-alone = फ़ाइल का नाम केवल उस फ़ोल्डर में गिना जाता है जहाँ सिर्फ़ व्यवस्थापक लिख सकते हैं।
verdict-why-nothing-known = उत्पाद पैकेज, पथ, आर्गुमेंट, यूनिट और इमेज से पहचाने जाते हैं, और इनमें से कोई मेल नहीं खाता। अपने बनाए प्रोग्राम हमेशा ऐसे ही दिखते हैं।
verdict-why-told-by-package = फ़ाइल वहाँ किसी पैकेज मैनेजर ने रखी, और उसके पास इसका रिकॉर्ड है।
verdict-why-told-by-path = एक स्रोत के अनुसार इस उत्पाद का प्रोग्राम इसी पथ पर होता है।
verdict-why-told-by-argument = इंटरप्रेटर वही चलाता है जो उसे कहा जाए; उसके आर्गुमेंट बताते हैं कि क्या।
verdict-why-told-by-unit = systemd प्रक्रिया के कंट्रोल ग्रुप का नाम उसकी यूनिट पर रखता है, और सॉकेट यूनिट उस सेवा का नाम देती है जो उस पर उत्तर देती है। सिस्टम की यूनिटें लिखना व्यवस्थापक का काम है।
verdict-why-told-by-image = कंटेनर वही चलाता है जो उसकी इमेज में है, और इमेज का नाम बताता है कि वह कौन-सा उत्पाद है।
verdict-why-told-by-file-name = वहाँ फ़ाइल केवल व्यवस्थापक रख सकता है, इसलिए उसका नाम गिना जाता है।
verdict-why-told-by-kernel = हर प्रक्रिया देखी गई और सॉकेट किसी के पास नहीं है, और कर्नेल स्वयं इस पोर्ट पर यह उत्पाद प्रदान करता है।
verdict-why-unpackaged = जहाँ मशीन के प्रोग्राम पैकेजों में हैं, वहाँ जो किसी में नहीं है वह किसी और रास्ते से आया। यहीं बनाया या डाउनलोड किया गया प्रोग्राम भी ऐसा ही दिखता है।
verdict-why-more-exposed = जब तक कुछ और न कहा जाए, उत्पाद केवल लूपबैक पर सुनता है, इसलिए इसे किसी ने खोला है। जहाँ दूसरों की पहुँच वांछित हो, वहाँ भी ऐसा ही दिखता है।
verdict-why-package-file-gone = पैकेज में यह फ़ाइल है, और अब वह वहाँ नहीं है। चल रहा अपग्रेड, या ऐसा पैकेज जो सेवा के चलते हुए हटाया गया, भी ऐसा ही दिखता है।
verdict-why-writable-in-container = जो कंटेनर में पहुँच जाए, वह प्रोग्राम बदल सकता है। जिस इमेज की अनुमतियाँ बहुत ढीली रखी गईं, वह भी ऐसी ही दिखती है, और फ़ोल्डर केवल कंटेनर का है।
verdict-why-in-flight = जब तक डिस्क्रिप्टर रास्ते में है, सॉकेट किसी प्रक्रिया में खुला नहीं होता, और खुली फ़ाइलों की खोज उसे नहीं पाती। सॉकेट सौंपने वाली सेवा क्षण भर इसी स्थिति में होती है।
verdict-why-io-uring = कर्नेल पंजीकृत सॉकेट को बिना डिस्क्रिप्टर के खुला रखता है, और खुली फ़ाइलों की खोज उसे नहीं पाती। सर्वर गति के लिए सॉकेट पंजीकृत करते हैं।
verdict-why-needs-restart = अपग्रेड पथ पर नई फ़ाइल रख देता है, और प्रक्रिया रीस्टार्ट होने तक पुरानी चलाती है।
verdict-why-removed-with-folder = खुद को अपडेट करने वाले प्रोग्राम हर संस्करण को होम में छिपे अलग फ़ोल्डर में रखते हैं, और पुराने हटा देते हैं। जो संस्करण अब भी चल रहा है, उसकी फ़ाइल इसी तरह चली जाती है।
verdict-why-go-run = go run प्रोग्राम को go-build… नाम के अस्थायी फ़ोल्डर में बनाता है और वहीं से, go प्रक्रिया की संतान के रूप में, शुरू करता है।
verdict-why-app-image = AppImage खुद को .mount_… नाम के अस्थायी फ़ोल्डर पर माउंट करके वहीं से चलता है।
verdict-why-hands-on = प्रोग्राम किसी दूसरे के लिए पोर्ट रखता है, और निर्णय उसके बारे में है जो इसके पीछे है।
verdict-why-hands-on-to = फ़ॉरवर्डर के आर्गुमेंट दूसरे सिरे का नाम बताते हैं, और निर्णय उसके बारे में है जो वहाँ है।
verdict-why-malware-known = मैलवेयर ऐसे नंबर लेता है जिनका उपयोग दूसरे भी करते हैं, इसलिए इससे कुछ नहीं बदलता; यह इसलिए कहा गया है कि किसी को खोजना न पड़े।

# What would settle a sign.
verdict-settle-open-relay = इसके कॉन्फ़िगरेशन में देखें कि इसका उपयोग कौन कर सकता है, और बाकी सबके लिए इसे बंद करें।
verdict-settle-views-disagree = एक मिनट बाद फिर देखें; यदि अब भी ऐसा ही हो, तो कहीं और से शुरू किए गए सिस्टम से डिस्क जाँचें।
verdict-settle-hidden-process = एक मिनट बाद फिर देखें; यदि प्रक्रिया अब भी छिपी हो, तो कहीं और से शुरू किए गए सिस्टम से डिस्क जाँचें।
verdict-settle-memory-only = पूछें कि इसे किसने शुरू किया, और जो चल रहा है उसे समाप्त होने से पहले सहेज लें: `cp /proc/PID/exe FILE`।
verdict-settle-deleted = पूछें कि फ़ाइल किसने हटाई, और जो चल रहा है उसे समाप्त होने से पहले सहेज लें: `cp /proc/PID/exe FILE`।
verdict-settle-temporary-folder = देखें कि फ़ाइल किसकी है और कब आई, और उसी व्यक्ति से पूछें: `stat FILE`।
verdict-settle-writable-folder = दूसरों से लिखने का अधिकार हटाएँ, `chmod o-w FOLDER`, और फ़ाइल की तुलना उसके मूल से करें।
verdict-settle-hidden-file = देखें कि फ़ाइल किसकी है, कब आई और क्या है: `stat FILE`, `file FILE`।
verdict-settle-disguise = देखें कि वास्तव में क्या चल रहा है और उसे किसने शुरू किया: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`।
verdict-settle-kernel-disguise = देखें कि वास्तव में क्या चल रहा है और उसे किसने शुरू किया: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`।
verdict-settle-malware-port = पता करें कि प्रोग्राम क्या है: उसकी फ़ाइल कहाँ से आई, और वह क्या उत्तर देता है।
verdict-settle-unpackaged = पूछें कि इसे किसने बनाया या डाउनलोड किया, और फ़ाइल की तुलना उसके मूल से करें।
verdict-settle-more-exposed = इसके कॉन्फ़िगरेशन में देखें कि दूसरों की पहुँच वांछित है या नहीं; यदि नहीं, तो इसे लूपबैक पर बाइंड करें।
verdict-settle-package-file-gone = पैकेज फिर से इंस्टॉल करके सेवा रीस्टार्ट करें, या यदि पैकेज का न होना ही वांछित है, तो सेवा रोक दें।
verdict-settle-writable-in-container = इमेज में अनुमतियाँ सुधारें, और कंटेनर की फ़ाइल की तुलना इमेज की फ़ाइल से करें।
verdict-settle-in-flight = क्षण भर बाद फिर देखें; यदि अब भी ऐसा ही हो, तो देखें कि Unix सॉकेट किस प्रक्रिया के पास है: `portolan here --explain PORT`।
verdict-settle-io-uring = देखें कि io_uring किस प्रोग्राम के पास है, और क्या उसका io_uring का उपयोग करना ज्ञात है: `portolan here --explain PORT`।

# What could not be seen, and what would show it.
verdict-unseen-owner = यह नहीं दिखा कि यह किस प्रक्रिया के पास है: root के रूप में, या CAP_SYS_PTRACE और CAP_DAC_READ_SEARCH के साथ चलाएँ।
verdict-unseen-owner-inferred = प्रक्रिया का अनुमान कंट्रोल ग्रुप से लगाया गया, यह उसके पास होता नहीं दिखा: root के रूप में चलाएँ।
verdict-unseen-program = यह नहीं दिखा कि प्रक्रिया क्या चलाती है: root के रूप में चलाएँ।
verdict-unseen-package = यह नहीं दिखा कि प्रोग्राम किसी पैकेज का है या नहीं: यहाँ उसके लिए पैकेजों की कोई सूची नहीं पढ़ी जा सकी, या फ़ाइल किसी कंटेनर की है।
verdict-unseen-speech = यह नहीं दिखा कि यह कौन-सा प्रोटोकॉल बोलता है: इसके लिए इसी से पूछना होगा।

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = नियम
verdict-head-effect = प्रभाव
verdict-head-needs = आवश्यक
verdict-head-why = क्यों
verdict-head-sources = स्रोत
verdict-effect-tells = उत्पाद बताता है
verdict-effect-expected = निर्णय देता है: अपेक्षित
verdict-effect-customary = निर्णय देता है: प्रचलित
verdict-effect-elsewhere = निर्णय देता है: अन्य पोर्ट
verdict-effect-unexplained = निर्णय देता है: अस्पष्ट
verdict-effect-suspicious = गड़बड़ी का संकेत: संदिग्ध
verdict-effect-counts = केवल मैलवेयर के पोर्ट के साथ गिना जाता है
verdict-effect-explains = अजीब दिखने वाली बात समझाता है
verdict-effect-remarks = बताया जाता है, और कुछ नहीं बदलता
verdict-need-socket = सॉकेट
verdict-need-process = प्रक्रिया
verdict-need-program = एक्ज़ीक्यूटेबल फ़ाइल
verdict-need-package = पैकेज
verdict-need-arguments = आर्गुमेंट
verdict-need-unit = systemd यूनिट
verdict-need-container = कंटेनर
verdict-need-views = दूसरा दृश्य
verdict-need-speech = सेवा का उत्तर
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = इस मशीन पर क्या सुन सकता है। portolan here --check इसकी तुलना उससे करता है जो सुन रहा है।
    इसे बेझिझक संपादित करें: टिप्पणियाँ, सूचियाँ, रेंज और optional = true --save-policy के बाद भी बने रहते हैं।
policy-summary = { $new } नए, { $gone } गायब, { $different } भिन्न; { $kept } नीति के अनुसार।
policy-summary-none = न कुछ नया, न गायब, न भिन्न; { $kept } नीति के अनुसार।
policy-finding-new = नया: { $what }
policy-finding-gone = गायब: { $what }
policy-finding-different = भिन्न: { $what }; { $fields }
policy-finding-unverified = सत्यापित नहीं: { $what }; नहीं दिखा: { $fields }
policy-finding-kept = नीति के अनुसार: { $what }
policy-finding-optional = मौजूद नहीं, और वैकल्पिक है: { $what }
policy-finding-not-asked = पूछा नहीं गया: { $what }
policy-finding-not-seen = नहीं दिखा: { $what }
policy-field = { $field }: { $wanted } के बजाय { $found }
policy-field-none = { $field }: { $wanted } के बजाय कुछ नहीं
policy-rule-new = कुछ ऐसा सुन रहा है जो नीति में नहीं है।
policy-rule-gone = नीति में जो है, उसमें से कुछ नहीं सुन रहा।
policy-rule-different = कुछ नीति में बताए से अलग ढंग से सुन रहा है।
policy-not-everything = सब कुछ नहीं दिखा:
policy-wrong-syntax = यह TOML नहीं है: { $reason }
policy-wrong-encoding = यह UTF-8 नहीं है
policy-wrong-too-large = नीति अधिकतम { $limit } MiB की होती है
policy-wrong-too-many = नीति में अधिकतम { $limit } प्रविष्टियाँ होती हैं
policy-wrong-too-many-ranges = नीति में रेंज वाली अधिकतम { $limit } प्रविष्टियाँ होती हैं
policy-wrong-key = अज्ञात कुंजी “{ $key }”
policy-wrong-missing = { $key } मौजूद नहीं है
policy-wrong-version = संस्करण { $version } अज्ञात है; यह प्रोग्राम संस्करण 1 पढ़ता है
policy-wrong-kind = { $key } का मान यह होना चाहिए: { $wanted }
policy-wrong-value = { $key } का मान “{ $value }” नहीं हो सकता
policy-wrong-port = “{ $value }” न पोर्ट है, न रेंज
policy-wrong-port-high = “{ $value }”: सबसे बड़ा पोर्ट 65535 है
policy-wrong-port-backwards = “{ $value }”: रेंज उलटी है
policy-wrong-too-long = { $key } में अधिकतम { $limit } बाइट होते हैं
policy-wrong-empty = { $key } खाली सूची है
policy-kind-number = एक संख्या
policy-kind-text = उद्धरण चिह्नों में पाठ
policy-kind-texts = उद्धरण चिह्नों में पाठ, या ऐसे पाठों की सूची
policy-kind-ports = एक संख्या, "6000-6063" जैसी रेंज, या इनकी सूची
policy-kind-truth = true या false
policy-kind-tables = तालिकाएँ, हर एक [[listener]] के नीचे

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = समय
past-head-event = घटना
past-appeared = प्रकट हुआ
past-restarted = रीस्टार्ट हुआ
past-changed = बदला
past-closed = बंद हुआ
# It listened for a moment and closed again.
past-passed = आया और गया
past-owner-hidden = छिपा
past-owner-unknown = अज्ञात

# Short notes on a line.
past-note-times = { $count } बार
past-note-ports = { $count } पोर्ट पर
past-note-glimpsed = ठीक से देखे जाने से पहले चला गया
past-note-after = { $time } के बाद किसी समय: बीच में किसी ने नहीं देखा
past-note-owner = पहले: { $before }
past-note-present = इसकी एक्ज़ीक्यूटेबल फ़ाइल फिर अपनी जगह पर है
past-note-version = संस्करण { $before } था, अब { $now } है
past-note-package = इसकी एक्ज़ीक्यूटेबल फ़ाइल अब दूसरी फ़ाइल है
past-note-exposure = पहले यहाँ से पहुँचा जा सकता था: { $before }
past-note-firewall = फ़ायरवॉल: पहले { $before }, अब { $now }
past-note-verdict = पहले: { $before }
past-firewall-allowed = आने देता है
past-firewall-dropped = गिरा देता है
past-firewall-cannot-tell = अनिश्चित

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = { $time } से यहाँ है।
past-since-between = कम से कम { $time } से यहाँ है; { $after } पर अभी नहीं था।
past-until = { $from } से { $until } तक यहाँ था।
past-until-between = { $from } से यहाँ था; { $after } और { $until } के बीच चला गया।
past-spells = कुल { $count } बार यहाँ रहा, पहली बार { $first } को दिखा।
past-restarts = तब से { $count } बार रीस्टार्ट हुआ, पिछली बार { $last } को।
past-passes = { $count } बार आया और गया, पिछली बार { $last } को।
past-verdict = निर्णय: { $verdict }।
past-more = जो कुछ दर्ज है: `portolan history { $port }`।
past-heading-changes = परिवर्तन

# What of the past nobody saw.
past-watched-since = { $time } से पहले किसी ने निगरानी नहीं की।
past-unwatched = { $from } से { $to } तक किसी ने निगरानी नहीं की।
past-unwatched-since = { $time } से कोई निगरानी नहीं कर रहा: `portolan watch` करता है।
past-unwatched-more = इनसे पहले { $count } बार और किसी ने निगरानी नहीं की।
past-lost = { $count ->
    [one] { $count } परिवर्तन इतनी तेज़ी से आया कि पढ़ा नहीं जा सका, और दर्ज नहीं है।
   *[other] { $count } परिवर्तन इतनी तेज़ी से आए कि पढ़े नहीं जा सके, और दर्ज नहीं हैं।
}
