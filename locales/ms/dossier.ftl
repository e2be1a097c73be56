# The Malay words of what the reader is told about a port.

language-name = Bahasa Melayu
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Terjemahan ini belum disemak oleh penutur asli.

# Lists: "TCP dan UDP", "a, b dan c".
list-two = { $first } dan { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow the number, in parentheses: "Port 443 (TCP, UDP dan SCTP)".
subject-port = Port { $port }
subject-port-on = Port { $port } ({ $transports })

# The same within a sentence.
inline-port = port { $port }
inline-port-on = port { $port } ({ $transports })
inline-range = port { $port }
inline-range-on = port { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } didaftarkan dengan IANA sebagai { $name }.
answer-assigned-described = { $subject } didaftarkan dengan IANA sebagai { $name }, “{ $description }”.
answer-assigned-also = { $subject } didaftarkan dengan IANA sebagai { $name }, juga sebagai { $others }.
answer-assigned-described-also = { $subject } didaftarkan dengan IANA sebagai { $name }, “{ $description }”; juga sebagai { $others }.
answer-in-range = { $subject } terletak dalam julat { $range }, yang didaftarkan dengan IANA sebagai { $name }.
answer-in-range-described = { $subject } terletak dalam julat { $range }, yang didaftarkan dengan IANA sebagai { $name }, “{ $description }”.
answer-private = { $subject } diasingkan untuk “{ $description }”; tiada perkhidmatan dinamakan di situ.
answer-reserved = { $subject } dikhaskan oleh IANA; tiada perkhidmatan didaftarkan di situ.
answer-unassigned = { $subject } belum diperuntukkan; tiada perkhidmatan didaftarkan dengan IANA di situ.
answer-words = { $subject } kini tidak mempunyai perkhidmatan; entri IANA menyebut “{ $description }”.
answer-no-row = { $subject } tidak mempunyai entri dalam daftar IANA.
answer-dynamic = { $subject } ialah port dinamik: IANA tidak sekali-kali memperuntukkannya, dan mana-mana program boleh menggunakannya.
answer-service = { $name } ialah { $ports }.
answer-service-described = { $name } (“{ $description }”) ialah { $ports }.
answer-service-without-port = { $name } ialah nama perkhidmatan berdaftar tanpa port.
answer-service-without-port-described = { $name } (“{ $description }”) ialah nama perkhidmatan berdaftar tanpa port.

answer-product = { $product } menggunakan { $ports } secara lalai.
answer-product-among = { $product } menggunakan banyak port, antaranya { $ports }.

# One word for each transport.
status-assigned = diperuntukkan
status-reserved = dikhaskan
status-unassigned = belum diperuntukkan
status-no-row = tiada entri
status-dynamic = dinamik
status-practice = dalam amalan

# The headings.
section-range = Nombor port
section-holder = Siapa pemegangnya
section-notes = Catatan IANA
section-practice = Dalam amalan
section-malware = Perisian hasad yang dilaporkan
section-here = Pada mesin ini sekarang
section-systems = Cara sistem mengendalikannya
section-history = Sejarah
section-standing = Asas pendaftaran
section-neighbours = Port berjiran
section-check = Lihat apa yang sedang mendengar
section-why = Mengapa pendaftaran penting
section-sources = Sumber

range-system = Port sistem ({ $range }): diperuntukkan oleh IANA hanya selepas semakan atau kelulusan dalam IETF.
range-user = Port pengguna ({ $range }): diperuntukkan oleh IANA atas permohonan, selepas semakan oleh pakar atau dalam IETF.
range-dynamic = Port dinamik ({ $range }), juga dipanggil port persendirian atau port sementara (ephemeral): tidak sekali-kali diperuntukkan, untuk kegunaan setempat dan jangka pendek.
range-zero = Pada Linux, program yang mengikat port 0 diberi port sementara sebagai ganti.
privilege-system = Pada Linux, keupayaan (capability) CAP_NET_BIND_SERVICE diperlukan untuk mengikat port ini, kecuali jika net.ipv4.ip_unprivileged_port_start ditetapkan kepada nombor ini atau lebih rendah.
privilege-user = Pada Linux, mana-mana pengguna boleh mengikat port ini, kecuali jika net.ipv4.ip_unprivileged_port_start dinaikkan melebihi nombor ini.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Mana-mana protokol pengangkutan (entri tidak menyebutnya)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = Tanpa port: { $name }
holder-portless-described = Tanpa port: { $name }, “{ $description }”
holder-portless-on = { $where }, tanpa port: { $name }
holder-portless-on-described = { $where }, tanpa port: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, tanpa nama perkhidmatan
holder-reserved = { $where }: dikhaskan, tidak tersedia untuk peruntukan biasa
holder-unassigned = { $where }: belum diperuntukkan
holder-words = { $where }: tiada perkhidmatan; entri menyebut “{ $description }”
holder-no-row = { $where }: tiada entri
holder-range = Entri ini meliputi { $range }.
holder-port = Port { $port }.
holder-assignee = Penerima peruntukan dan orang untuk dihubungi: { $assignee }.
holder-assignee-contact = Penerima peruntukan: { $assignee }; orang untuk dihubungi: { $contact }.
holder-nobody = Entri ini tidak menyebut penerima peruntukan mahupun orang untuk dihubungi.
holder-registered = Tarikh pendaftaran: { $registered }.
holder-registered-modified = Tarikh pendaftaran: { $registered }; tarikh pindaan: { $modified }.
holder-modified = Tarikh pindaan: { $modified }; tiada tarikh pendaftaran.
holder-undated = Entri ini tidak bertarikh.
holder-backwards = Tarikh pindaan entri ini lebih awal daripada tarikh pendaftarannya; kedua-duanya seperti yang diterbitkan oleh IANA.
holder-references = Rujukan: { $references }.
holder-no-reference = Entri ini tidak merujuk kepada mana-mana dokumen.
holder-service-code = Kod perkhidmatan DCCP: { $code }.
holder-odd-name = Nama ini melanggar peraturan RFC 6335 bagi nama perkhidmatan: hanya huruf, angka dan tanda sempang tunggal, paling banyak 15 aksara.
holder-duplicate = IANA menyatakan bahawa nama ini pendua atau alias bagi nama lain.
holder-overlap = Satu entri yang lebih luas, { $range } “{ $description }”, turut meliputi nombor ini; entri nombor ini sendiri yang terpakai.

notes-note = Catatan bagi { $row }: “{ $note }”
notes-unauthorised = Penggunaan tanpa kebenaran dilaporkan dalam entri bagi { $row }: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, semasa pembangunan
practice-range = { $where }: { $product }, { $role }, satu daripada { $range }
practice-convention = { $where }: { $product }, { $role }, mengikut kelaziman
practice-packaged = { $where }: { $product }, { $role }, dalam aplikasi yang dipakejkan
practice-allocated = { $where }: { $product }, { $role }; satu senarai memberikan nombor ini, tetapi itu bukan bukti penggunaan
practice-more = { $count } lagi, dengan bukti yang lebih lemah: { $names }
practice-more-among = { $count } lagi, dengan bukti yang lebih lemah, antaranya { $names }
practice-services-file = { $where }: { $name } dalam fail services Debian

malware-listens = { $where }: { $threat } mendengar di sini (setakat { $date }).
malware-default = { $where }: { $threat } menggunakannya melainkan ditetapkan sebaliknya (setakat { $date }).
malware-sample = { $where }: { $threat } mendengar pada port rawak; nombor ini salah satu yang pernah dilihat (setakat { $date }).
malware-c2 = { $where }: pelayan perintah (C2) bagi { $threat } pernah dilihat padanya, di hujung sambungan yang satu lagi (setakat { $date }).
malware-more = { $count } laporan lagi: { $names }
malware-more-among = { $count } laporan lagi, antaranya { $names }
malware-caution = Nombor sahaja tidak membuktikan apa-apa: yang menentukan ialah apa yang mendengar pada port dan protokol yang digunakannya.

system-ephemeral = Pada { $system }, { $range } digunakan untuk sambungan keluar secara lalai.
system-privileged = Pada { $system }, keistimewaan diperlukan untuk mengikat { $range }.
system-privileged-address = Pada { $system }, keistimewaan diperlukan untuk mengikat { $range } hanya pada alamat IPv4 tertentu.
system-nodeport = { $system } memberikan { $range } kepada perkhidmatan jenis NodePort secara lalai.
system-filtered = { $system } mengehadkan port ini bagi sambungan keluar secara lalai.
system-blocked = Pelayar web enggan menyambung kepadanya: port ini ada dalam senarai port terlarang (bad port) Fetch Standard.

history-unchanged = Tiada perubahan dalam { $count } syot kilat daftar, dari { $first } hingga { $last }.
history-absent = Tiada entri dalam { $count } syot kilat daftar, dari { $first } hingga { $last }.
history-added = Antara { $since } dengan { $until }: { $row } ditambah.
history-removed = Antara { $since } dengan { $until }: { $row } dikeluarkan.
history-changed = Antara { $since } dengan { $until }: { $row }: { $field } berubah daripada “{ $old }” kepada “{ $new }”.
history-set = Antara { $since } dengan { $until }: { $row }: { $field } menjadi “{ $new }”.
history-cleared = Antara { $since } dengan { $until }: { $row }: { $field } “{ $old }” digugurkan.
history-more = { $count } perubahan yang lebih awal tidak dipaparkan di sini; `portolan registry history { $port }` memaparkan semuanya.

field-description = keterangan
field-assignee = penerima peruntukan
field-contact = orang untuk dihubungi
field-registered = tarikh pendaftaran
field-modified = tarikh pindaan
field-references = rujukan
field-unauthorised = catatan penggunaan tanpa kebenaran
field-service_code = kod perkhidmatan
field-note = catatan

standing-specified = Berspesifikasi: entri merujuk kepada RFC.
standing-documented = Berdokumen: entri merujuk kepada dokumen, tetapi bukan RFC yang diterbitkan.
standing-implemented = Dilaksanakan: entri tidak merujuk kepada dokumen, tetapi pihak lain mengenali nombor ini dengan nama ini.
standing-used = Diguna pihak lain: entri tidak merujuk kepada dokumen, dan pihak lain menggunakan nombor ini dengan nama lain.
standing-named-only = Nama sahaja: tiada apa-apa selain entri itu sendiri yang menyokongnya.
standing-unassigned = Belum diperuntukkan: nombor ini tiada pemegang.
standing-reserved = Dikhaskan: dikosongkan oleh IANA.
standing-dynamic = Dinamik: tiada sesiapa boleh memegang nombor ini.
# The same in a word or two, for the line of the status.
standing-word-specified = berspesifikasi
standing-word-documented = berdokumen
standing-word-implemented = dilaksanakan
standing-word-used = diguna pihak lain
standing-word-named-only = nama sahaja
standing-word-unassigned = belum diperuntukkan
standing-word-reserved = dikhaskan
standing-word-dynamic = dinamik
consulted-references = Lajur rujukan IANA: { $references }.
consulted-no-reference = Lajur rujukan IANA: kosong.
consulted-note = Catatan IANA: lihat di atas.
consulted-no-note = Catatan IANA: tiada.
consulted-software = Perisian yang diketahui menggunakannya: { $names }.
consulted-software-among = Perisian yang diketahui menggunakannya: { $count } produk, yang paling kukuh buktinya { $names }.
consulted-no-software = Perisian yang diketahui menggunakannya: tiada.
consulted-netbase = Fail services Debian: { $names }.
consulted-no-netbase = Fail services Debian: tidak disebut.
consulted-firewalld = Perkhidmatan firewalld: { $names }.
consulted-no-firewalld = Perkhidmatan firewalld: tidak disebut.
consulted-wireshark = Penghurai Wireshark: { $names }.
consulted-no-wireshark = Penghurai Wireshark: tidak disebut.

neighbour-before = Di bawah: { $port } { $name }.
neighbour-after = Di atas: { $port } { $name }.
neighbour-same-name = { $name } juga mempunyai port { $ports }.
neighbour-product = { $name } juga menggunakan port { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Pendaftaran menyatakan siapa yang boleh menuntut sesuatu nombor, bukan apa yang berjalan padanya: trafik pada sesuatu port tidak semestinya milik perkhidmatan yang didaftarkan.
why-register = IANA meminta agar tiada sesiapa menggunakan nombor yang diperuntukkan tanpa pendaftaran atau sebelum mendaftar.

table-port = PORT
table-transport = PROTOKOL
table-status = STATUS
table-name = NAMA
table-description = KETERANGAN

# `portolan pick`: what speaks against a number…
pick-assigned = Daftar IANA mempunyai { $row }.
pick-reserved = IANA mengkhaskannya: { $row }.
pick-system = Ini port sistem ({ $range }): diperuntukkan hanya selepas semakan dalam IETF.
pick-dynamic = Ini port dinamik ({ $range }): program mengambilnya untuk sambungan keluar.
pick-software = Digunakan oleh { $product }: { $role }.
pick-listed = Senarai lain menyebutnya sebagai { $name }.
pick-malware = { $threat } dilaporkan mendengar padanya.
pick-blocked = Pelayar web enggan menyambung kepadanya.
pick-ephemeral = Pada { $system }, { $range } diambil secara lalai.
pick-ephemeral-here = Sistem ini mengambil { $range } untuk sambungan keluar.
pick-in-use = Port ini sedang digunakan di sini pada { $transport }, atau tidak boleh diikat.
# … and what spoke for it.
pick-free-registry = Daftar IANA: belum diperuntukkan ({ $range }).
pick-free-no-row = Daftar IANA: tiada entri bagi { $port }.
pick-free-software = Perisian: tiada yang diketahui menggunakannya.
pick-free-lists = Fail services Debian, perkhidmatan firewalld, penghurai Wireshark: tidak disebut.
pick-free-malware = Perisian hasad: tiada yang dilaporkan mendengar padanya.
pick-free-blocked = Pelayar web: tidak disekat.
pick-free-ephemeral = Di luar julat yang diambil secara lalai oleh Linux, Windows, macOS dan Kubernetes.
pick-free-here = Pada sistem ini: bebas pada { $transport }, dan di luar julat sistem ini sendiri untuk sambungan keluar.
pick-fit = { $port } sesuai untuk perkhidmatan baharu.
pick-unfit = { $port } tidak sesuai untuk perkhidmatan baharu.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ALAMAT
here-head-namespace = RUANG NAMA
here-head-program = PROGRAM
here-head-part = SEBAHAGIAN
here-head-service = DIKENALI
here-head-verdict = PENILAIAN
verdict-needs = Perlu: { $needs }
here-head-notes = CATATAN

here-label-warning = amaran:

# What the number is.
here-phrase-both = { $service }; dalam amalan { $product }
here-phrase-practice = dalam amalan { $product }

# In the place of a program.
here-owner-detached = tiada
here-owner-hidden = tersembunyi (uid { $uid })
here-owner-unknown = tidak diketahui (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = luar biasa: tiada dalam /proc/net
here-note-not-in-netlink = luar biasa: tiada dalam netlink
here-note-not-listed = luar biasa: tiada dalam mana-mana senarai kernel
here-note-memory-only = luar biasa: program hanya ada dalam ingatan
here-note-deleted = luar biasa: fail boleh laku telah dipadamkan
here-note-replaced = diganti: menjalankan fail lama sehingga dimulakan semula
here-note-writable-folder = luar biasa: folder boleh ditulis oleh sesiapa
here-note-in-flight = luar biasa: deskriptor dalam perjalanan
here-note-io-uring = luar biasa: dipegang oleh io_uring
here-note-inferred = disimpulkan daripada kumpulan kawalan
here-note-backlog = giliran penuh { $waiting }/{ $limit }
here-note-drops = digugurkan { $count }
here-note-firewall = digugurkan oleh tembok api
here-note-firewall-depends = tembok api: bergantung pada penghantar atau syarat lain
here-note-group = { $count } soket berkongsi port (SO_REUSEPORT)
here-note-activation = systemd membukanya untuk { $unit }
here-note-bound = diikat, tidak mendengar
here-note-state = { $state }
here-note-hidden = proses tersembunyi: perlu CAP_SYS_PTRACE dan CAP_DAC_READ_SEARCH
here-note-withheld = proses tersembunyi walaupun ada CAP_SYS_PTRACE dan CAP_DAC_READ_SEARCH
here-note-detached = tiada proses memegangnya: menunggu diterima, atau sudah ditutup
here-note-not-found = tiada proses yang kelihatan memegangnya
here-note-out-of-time = carian dihentikan sebelum selesai

# What could not be seen, and how to see it.
here-gap-hidden-processes = Proses bagi { $count } soket tersembunyi: jalankan sebagai root, atau dengan CAP_SYS_PTRACE dan CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = Proses bagi { $count } soket tersembunyi walaupun ada CAP_SYS_PTRACE dan CAP_DAC_READ_SEARCH: oleh modul keselamatan, atau oleh kontena tempat Portolan dijalankan.
here-gap-reduced-namespaces = { $count } ruang nama rangkaian dibaca melalui /proc sahaja, tanpa ingatan, bilangan yang digugurkan dan kumpulan kawalan: memasukinya memerlukan CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count } ruang nama rangkaian tidak dibaca: memasukinya memerlukan CAP_SYS_ADMIN.
here-gap-closed-namespaces = Ruang nama rangkaian yang tidak dapat dimasuki: { $reduced } dibaca melalui /proc sahaja, { $unseen } tidak dibaca langsung. Memasukinya memerlukan CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Mungkin ada ruang nama rangkaian tanpa proses yang kelihatan: melihatnya memerlukan CAP_SYS_ADMIN atau CAP_SYS_PTRACE.
here-gap-firewall = Peraturan tembok api tidak dibaca: itu memerlukan CAP_NET_ADMIN.
here-gap-hidepid = /proc hanya memaparkan proses pengguna ini sendiri (hidepid): jalankan sebagai root, atau dalam kumpulan yang dinamakan oleh lekapan.
here-gap-no-netlink = Senarai kernel diambil daripada /proc/net: netlink tidak memberikan jawapan.
here-gap-cut = Kernel menghentikan satu senarai sebelum tamat: { $reason }.
here-gap-packages = Senarai pakej tidak dapat dibaca: { $reason }.
here-gap-unsupported-connections = Sistem ini tidak memaparkan sambungan pengguna lain.
here-gap-unsupported-namespaces = Sistem ini tidak mempunyai ruang nama rangkaian.
here-gap-unsupported-details = Sistem ini memaparkan soket dan proses sahaja: tiada kumpulan kawalan, tembok api atau pakej.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } ada dalam senarai kernel, tetapi tiada dalam /proc/net. Program yang menyembunyikan port menyebabkan keadaan ini; begitu juga soket yang baru dibuka pada saat ini.
here-disagreement-not-in-netlink = { $protocol } { $address } ada dalam /proc/net, tetapi tiada dalam senarai kernel. Program yang menyembunyikan port menyebabkan keadaan ini; begitu juga soket yang ditutup pada saat ini.
here-disagreement-not-listed = Proses { $pid } memegang { $protocol } { $address }, tetapi tiada senarai kernel yang mengandunginya. Program yang menyembunyikan port menyebabkan keadaan ini; begitu juga soket yang baru dibuka pada saat ini.
here-disagreement-process = Kernel menjalankan { $name } ({ $pid }), tetapi /proc tidak memaparkannya. Program yang menyembunyikan proses menyebabkan keadaan ini; begitu juga proses yang tamat pada saat ini.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = mesin ini sahaja
here-exposure-link-local = satu pautan
here-exposure-one-address = satu alamat atau antara muka
here-exposure-group = sekumpulan mesin
here-exposure-everywhere = semua antara muka

# The section of a dossier.
here-now-nothing = Tiada apa-apa mendengar padanya di sini.
here-now-failed = Senarai soket kernel tidak dapat dibaca: { $reason }.
here-now-unsupported = Program ini tidak dapat meneliti sistem ini.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } dalam ruang nama { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } dalam ruang nama { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Hanya ruang nama rangkaian ini yang diteliti: `portolan here { $port }` meneliti semuanya.
here-now-more = { $count } lagi: `portolan here` memaparkannya.

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = Port { $protocol } { $port } pada { $address }
here-chain-title-namespace = Port { $protocol } { $port } pada { $address }, dalam ruang nama { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, pengguna { $user }, sejak { $since }
here-chain-unit = Unit { $unit }, dalam { $slice }
here-chain-unit-alone = Unit { $unit }
here-chain-unit-since = Aktif sejak { $since }
here-chain-unit-restarts = { $count ->
    [0] Tidak pernah dimulakan semula secara automatik
   *[other] Dimulakan semula secara automatik { $count } kali
}
here-chain-container = Kontena { $name }, { $id }
here-chain-image = Imej { $image }
here-chain-pod = Pod Kubernetes { $pod }
here-chain-process = Proses { $process }
here-chain-verdict = Penilaian: { $verdict }. { $meaning }
here-chain-others = { $count } proses lain turut memegangnya: { $names }
here-chain-command = Baris perintah: { $command }
here-chain-user = Pengguna: { $user }
here-chain-started = Dimulakan { $since }
here-chain-no-capabilities = Keupayaan: tiada
here-chain-all-capabilities = Keupayaan: semua
here-chain-nearly-all-capabilities = Keupayaan: semua kecuali { $names }
here-chain-many-capabilities = Keupayaan: { $count }, antaranya { $names }
here-chain-capabilities = Keupayaan: { $names }
here-chain-executable = Fail boleh laku { $path }
here-chain-executable-deleted = Fail boleh laku { $path }, yang telah dipadamkan
here-chain-executable-replaced = Fail boleh laku { $path }, yang telah diganti sejak itu: mula semula akan menjalankan yang baharu
here-chain-executable-memory = Fail boleh laku hanya dalam ingatan, tidak pernah wujud sebagai fail: { $path }
here-chain-writable = Sesiapa sahaja boleh menulis ke dalam { $folder }
here-chain-package = Pakej { $name } { $version } ({ $manager })
here-chain-no-package = Tiada pakej yang memilikinya
here-chain-socket = Soket pada { $address }, inode { $inode }
here-chain-descriptor = Dipegang oleh deskriptor { $descriptor }
here-chain-in-flight = Dipegang oleh deskriptor yang dihantar melalui soket Unix { $descriptor } dan belum diterima
here-chain-io-uring = Dipegang oleh io_uring bagi deskriptor { $descriptor }
here-chain-inferred = Disimpulkan: proses berada dalam kumpulan kawalan tempat soket dicipta
here-chain-activation = { $socket } membukanya, dan memulakan { $service } untuknya
here-chain-exposure = Boleh dicapai dari: { $from }
here-chain-firewall-none = Tembok api: tiada peraturan bagi yang masuk
here-chain-firewall-allowed = Tembok api: membenarkannya masuk, mengikut { $rule }
here-chain-firewall-dropped = Tembok api: menggugurkannya, mengikut { $rule }
here-chain-firewall-cannot-tell = Tembok api: tidak dapat dipastikan; peraturan pertama yang menjadi persoalan ialah { $rule }
here-chain-firewall-unread = Tembok api: tidak dibaca
here-chain-backlog = Giliran: { $waiting } daripada { $limit } sambungan sedang menunggu
here-chain-drops = Digugurkan: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = dijangka
verdict-customary = lazim
verdict-elsewhere = port lain
verdict-unexplained = belum jelas
verdict-suspicious = mencurigakan
verdict-means-expected = Inilah yang didaftarkan oleh IANA bagi port ini.
verdict-means-customary = IANA tidak mendaftarkan port ini untuknya, tetapi ada sumber yang menyatakan bahawa ia menggunakan port ini, atau mengambil port daripada sistem.
verdict-means-elsewhere = Program atau protokolnya diketahui, tetapi tiada apa-apa yang diketahui mengaitkannya dengan port ini.
verdict-means-unexplained = Tidak dapat dipastikan apa yang menjawab di sini; hal itu sahaja bukan tanda masalah.
verdict-means-suspicious = Terdapat tanda masalah yang wajar diteliti; tanda bukan bukti.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = token yang dihantar melaluinya sampai di hujung yang satu lagi
verdict-reason-views-disagree = satu paparan soket kernel mengandunginya, tetapi paparan lain tidak
verdict-reason-hidden-process = proses { $pid } memegangnya, tetapi /proc tidak memaparkan proses itu
verdict-reason-memory-only = fail boleh lakunya hanya dalam ingatan, tidak pernah wujud sebagai fail: { $path }
verdict-reason-deleted = fail boleh lakunya { $path } telah dipadamkan, dan tiada yang menggantikannya
verdict-reason-temporary-folder = fail boleh lakunya berada dalam folder untuk fail sementara atau peranti: { $path }
verdict-reason-writable-folder = sesiapa sahaja boleh menulis ke dalam { $folder }, dan dengan itu menggantikan fail boleh lakunya { $path }
verdict-reason-hidden-file = nama atau folder fail boleh lakunya tersembunyi: { $path }
verdict-reason-disguise = proses menamakan dirinya { $name }, tetapi fail boleh lakunya ialah { $path }
verdict-reason-kernel-disguise = proses mempunyai nama bebenang kernel, { $name }, tetapi juga fail boleh laku, { $path }
verdict-reason-malware-port = { $threat } dilaporkan mendengar di sini, tiada kegunaan lain bagi port ini diketahui, dan ada perkara lain yang ganjil
verdict-reason-registered = { $product } menyediakan { $service }, dan itulah yang didaftarkan oleh IANA bagi port ini
verdict-reason-namesake = IANA mendaftarkan port ini untuk { $service }, yang sama nama dengan { $product }
verdict-reason-starts-registered = { $product } membuka port mengikut nama perkhidmatan, dan port ini didaftarkan untuk { $service }
verdict-reason-speaks-registered = ia menjawab sebagai { $service }, dan itulah yang didaftarkan oleh IANA bagi port ini
verdict-reason-own-port = { $product } diketahui menggunakan port ini ({ $role })
verdict-reason-port-of-parent = { $product } dicabangkan (fork) daripada { $parent }, yang diketahui menggunakan port ini
verdict-reason-listed = satu senarai perkhidmatan meletakkan port ini untuk { $service }, dan itu sepadan dengan { $product }
verdict-reason-picked-by-system = { $product } mendengar pada port yang dipilih oleh sistem untuknya
verdict-reason-outgoing = { $product } mempunyai soket UDP yang tidak disambungkan dalam julat yang diambil oleh sistem untuk paket keluar
verdict-reason-away-from = { $product } diketahui pada port lain: { $ports }
verdict-reason-away = { $product } diketahui, tetapi tiada apa-apa yang diketahui mengaitkannya dengan port ini
verdict-reason-any-port = { $product } mendengar pada mana-mana port yang ditetapkan kepadanya
verdict-reason-speaks-elsewhere = ia menjawab sebagai { $service }, tetapi IANA tidak mendaftarkan port ini untuknya
verdict-reason-starts-others = { $product } membuka port dan memulakan program lain untuk sesiapa yang menyambung
verdict-reason-tool = { $product } menyediakan apa-apa sahaja yang ditetapkan kepadanya
verdict-reason-not-seen-behind = pemaju sambungan memegang port bagi pihak lain, dan apa yang menjawab di belakang yang ini tidak dapat dilihat
verdict-reason-no-owner = tiada proses dilihat memegangnya
verdict-reason-no-program = proses { $name } memegangnya, tetapi fail boleh lakunya tidak dapat dilihat
verdict-reason-package-unknown = { $program } datang bersama pakej { $package }, tetapi tiada produk yang diketahui dapat dikenal melaluinya
verdict-reason-name-alone = fail { $program } bernama seperti { $product }, tetapi sesiapa sahaja boleh menamakannya begitu
verdict-reason-nothing-known = program { $program } tidak diketahui oleh Portolan
verdict-reason-told-by-package = ini { $product }, dikenal melalui pakejnya { $value }
verdict-reason-told-by-path = ini { $product }, dikenal melalui laluannya { $value }
verdict-reason-told-by-argument = ini { $product }, dikenal melalui apa yang dijalankan oleh pentafsir: { $value }
verdict-reason-told-by-unit = ini { $product }, dikenal melalui unitnya { $value }
verdict-reason-told-by-image = ini { $product }, dikenal melalui imej kontenanya, { $value }
verdict-reason-told-by-file-name = ini { $product }, dikenal melalui nama failnya dalam folder pentadbir: { $value }
verdict-reason-told-by-kernel = ini { $product }, yang disediakan oleh kernel sendiri ({ $value })
verdict-reason-unpackaged = tiada pakej mengandungi fail boleh lakunya { $path }, sedangkan program lain di sini datang daripada pakej
verdict-reason-more-exposed = { $product } boleh dicapai dari mesin lain, sedangkan secara lalai ia hanya mendengar pada loopback
verdict-reason-package-file-gone = fail boleh lakunya { $path } milik satu pakej, dan telah dipadamkan
verdict-reason-writable-in-container = sesiapa sahaja dalam kontenanya boleh menulis ke dalam { $folder }, dan dengan itu menggantikan fail boleh lakunya { $path }
verdict-reason-in-flight = ia dipegang oleh deskriptor yang dihantar melalui soket Unix dan belum diterima
verdict-reason-io-uring = ia dipegang sebagai fail berdaftar io_uring
verdict-reason-needs-restart = fail boleh lakunya { $path } telah diganti sejak itu, dan mula semula akan menjalankan yang baharu
verdict-reason-removed-with-folder = fail boleh lakunya { $path } dikeluarkan bersama seluruh foldernya, seperti yang dilakukan oleh program yang mengemas kini diri sendiri
verdict-reason-go-run = ia dibina dan dimulakan oleh go run: { $path }
verdict-reason-app-image = fail boleh lakunya berada dalam imej AppImage yang dilekapkan: { $path }
verdict-reason-hands-on = { $product } memegang port dan menyerahkan sambungan
verdict-reason-hands-on-to = { $product } memegang port dan menyerahkan sambungan kepada { $address } port { $port }
verdict-reason-malware-known = { $threat } dilaporkan pada port ini, dan itu sahaja tidak membuktikan apa-apa

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Perkhidmatan yang memajukan apa-apa sahaja yang dihantar oleh sesiapa boleh digunakan untuk menyembunyikan asal trafik, atau untuk mencapai apa yang ada di belakangnya. Proksi yang memang disediakan untuk semua orang kelihatan sama.
verdict-why-views-disagree = Rootkit menyembunyikan soket daripada satu paparan, tetapi paparan lain masih mengandunginya. Soket yang dibuka atau ditutup pada saat itu kelihatan sama, maka semakan kedua telah dibuat.
verdict-why-hidden-process = Rootkit menyembunyikan proses daripada /proc, tetapi kernel masih menjalankannya. Proses yang tamat pada saat itu kelihatan sama, maka semakan kedua telah dibuat.
verdict-why-memory-only = Kod yang dimuatkan tanpa fail tidak meninggalkan apa-apa pada cakera untuk diperiksa. Program yang berjalan daripada salinan dirinya yang dimeterai, seperti runc, kelihatan sama.
verdict-why-deleted = Penceroboh memadamkan fail mereka supaya kurang kesan ditinggalkan, sedangkan program terus berjalan. Program yang dikeluarkan atau dibina semula tanpa dihentikan kelihatan sama.
verdict-why-temporary-folder = Folder ini untuk fail sementara dan peranti, bukan untuk program yang kekal. Binaan, ujian atau pemasang yang berjalan di situ kelihatan sama.
verdict-why-writable-folder = Sesiapa yang boleh menulis ke dalam folder boleh menukar program, dan apa yang berjalan selepas itu mempunyai hak perkhidmatan. Kebenaran yang ditetapkan terlalu longgar kelihatan sama, dan tetap wajar dibetulkan.
verdict-why-hidden-file = Senarai fail tidak memaparkan nama yang bermula dengan titik, dan penceroboh mengambil kesempatan daripadanya. Folder tersembunyi dalam folder rumah serta pembalut Nix dan Guix kelihatan sama, dan tidak dikira di sini.
verdict-why-disguise = Namanya ialah nama perisian terkenal, tetapi fail boleh laku itu bukan milik perisian tersebut. Pautan, pembalut atau salinan yang ditukar namanya kelihatan sama.
verdict-why-kernel-disguise = Bebenang kernel tidak mempunyai fail boleh laku, maka proses yang mempunyai kedua-duanya bukan bebenang kernel. Program yang kebetulan bernama begitu kelihatan sama.
verdict-why-malware-port = Nombor sahaja tidak menyatakan apa-apa: ia dikira hanya apabila tiada perisian diketahui menggunakannya, mesin lain boleh mencapainya, dan ada perkara lain yang ganjil. Program sendiri yang kebetulan menggunakan nombor itu kelihatan sama.
verdict-why-registered = Daftar mencatatkan port ini untuk satu perkhidmatan, dan produk ini diketahui menyediakannya.
verdict-why-namesake = Produk yang sama nama dengan perkhidmatan berdaftar dianggap sebagai perkhidmatan itu.
verdict-why-starts-registered = Konfigurasinya menyebut nama perkhidmatan, dan sistem mencari portnya. Apa yang dimulakannya untuk sesiapa yang menyambung tidak dapat dilihat.
verdict-why-speaks-registered = Apabila tiada produk dikenal pasti, jawapan perkhidmatan itulah yang menentukan.
verdict-why-own-port = Perisian turut menggunakan port yang tidak didaftarkan oleh sesiapa untuknya; failnya sendiri atau dokumen pihak lain menyatakannya.
verdict-why-port-of-parent = Cabang (fork) boleh mengekalkan port produk asalnya.
verdict-why-listed = Senarai perkhidmatan menyebut port yang tidak dicatatkan oleh daftar untuk perkhidmatan itu.
verdict-why-picked-by-system = Produk ini meminta mana-mana port bebas daripada sistem, maka tiada nombor untuk dijangka.
verdict-why-outgoing = Sesiapa yang menghantar paket UDP tanpa meminta port diberi satu port daripada julat ini, dan soketnya kelihatan seperti soket yang menunggu pihak lain.
verdict-why-away-from = Tiada sumber meletakkan produk ini pada port ini; mana-mana port boleh ditetapkan.
verdict-why-away = Tiada sumber meletakkan produk ini pada port ini, dan tiada pula yang menyebut port lalainya sendiri di sini.
verdict-why-any-port = Program sebegini tidak mempunyai port sendiri: sesiapa yang memulakannya memilih port itu.
verdict-why-speaks-elsewhere = Jawapan perkhidmatan menunjukkan apakah ia, dan perkhidmatan boleh ditetapkan pada mana-mana port.
verdict-why-starts-others = Yang menjawab ialah program yang dimulakan, dan program itu tidak berjalan sehingga ada yang menyambung.
verdict-why-tool = Alat umum tidak mempunyai perkhidmatan sendiri: sesiapa yang memulakannya menentukan apa yang menjawab.
verdict-why-not-seen-behind = Pemaju sambungan hanya menyerahkan sambungan, dan tidak memberitahu apa yang ada di hujung yang satu lagi.
verdict-why-no-owner = Tanpa proses, tiada program untuk dikenal pasti: proses itu mungkin tersembunyi daripada pengguna ini, atau kernel mungkin memegang soket itu.
verdict-why-no-program = Proses boleh memberi dirinya apa-apa nama, maka nama sahaja tidak menunjukkan programnya. Keistimewaan diperlukan untuk membaca fail boleh laku bagi proses pengguna lain.
verdict-why-package-unknown = Pakej menunjukkan dari mana program datang; Portolan tidak mengetahui apa-apa produk melaluinya.
verdict-why-name-alone = Nama fail dikira hanya dalam folder yang boleh ditulis oleh pentadbir sahaja.
verdict-why-nothing-known = Produk dikenal melalui pakej, laluan, argumen, unit dan imej, dan tiada yang sepadan. Program sendiri sentiasa kelihatan begini.
verdict-why-told-by-package = Pengurus pakej meletakkan fail itu di situ, dan mempunyai rekodnya.
verdict-why-told-by-path = Program bagi produk ini berada pada laluan ini, seperti yang dinyatakan oleh satu sumber.
verdict-why-told-by-argument = Pentafsir menjalankan apa yang diarahkan kepadanya; argumennya menyatakan apa.
verdict-why-told-by-unit = systemd menamakan kumpulan kawalan sesuatu proses mengikut unitnya, dan unit soket menyebut perkhidmatan yang menjawab padanya. Unit sistem ditulis oleh pentadbir.
verdict-why-told-by-image = Kontena menjalankan apa yang ada dalam imejnya, dan nama imej menyatakan produk yang mana.
verdict-why-told-by-file-name = Hanya pentadbir boleh meletakkan fail di situ, maka namanya dikira.
verdict-why-told-by-kernel = Setiap proses telah diteliti dan tiada yang memegang soket itu, dan kernel sendiri menyediakan produk ini pada port tersebut.
verdict-why-unpackaged = Apabila program pada sesuatu mesin datang daripada pakej, program yang tiada dalam mana-mana pakej datang dengan cara lain. Program yang dibina di sini atau dimuat turun kelihatan sama.
verdict-why-more-exposed = Produk ini hanya mendengar pada loopback melainkan ditetapkan sebaliknya, maka ada orang yang membukanya. Jika mesin lain memang dimaksudkan untuk mencapainya, ia kelihatan sama.
verdict-why-package-file-gone = Pakej mengandungi fail itu, tetapi fail itu tiada lagi di situ. Naik taraf yang sedang berjalan, atau pakej yang dikeluarkan semasa perkhidmatannya berjalan, kelihatan sama.
verdict-why-writable-in-container = Sesiapa yang masuk ke dalam kontena boleh menukar program. Imej yang kebenarannya ditetapkan terlalu longgar kelihatan sama, dan folder itu milik kontena sahaja.
verdict-why-in-flight = Semasa deskriptor dalam perjalanan, tiada proses membuka soket itu, dan carian fail terbuka tidak menemuinya. Perkhidmatan yang menyerahkan soket berada dalam keadaan itu seketika.
verdict-why-io-uring = Kernel mengekalkan soket berdaftar terbuka tanpa deskriptor, dan carian fail terbuka tidak menemuinya. Pelayan mendaftarkan soket demi kelajuan.
verdict-why-needs-restart = Naik taraf meletakkan fail baharu pada laluan itu, dan proses menjalankan fail lama sehingga dimulakan semula.
verdict-why-removed-with-folder = Program yang mengemas kini diri sendiri menyimpan setiap versi dalam folder tersendiri, tersembunyi dalam folder rumah, dan mengeluarkan versi lama. Versi yang masih berjalan kehilangan failnya dengan cara itu.
verdict-why-go-run = go run membina program dalam folder sementara bernama go-build… dan memulakannya dari situ, sebagai anak kepada proses go.
verdict-why-app-image = AppImage melekapkan dirinya pada folder sementara bernama .mount_… dan berjalan dari situ.
verdict-why-hands-on = Program ini memegang port bagi program lain, dan penilaian adalah tentang apa yang ada di belakangnya.
verdict-why-hands-on-to = Argumen pemaju sambungan menyebut hujung yang satu lagi, dan penilaian adalah tentang apa yang ada di situ.
verdict-why-malware-known = Perisian hasad mengambil nombor yang turut digunakan oleh pihak lain, maka hal ini tidak mengubah apa-apa; ia dinyatakan supaya tiada sesiapa perlu mencarinya.

# What would settle a sign.
verdict-settle-open-relay = Lihat dalam konfigurasinya siapa yang boleh menggunakannya, dan tutup kepada semua yang lain.
verdict-settle-views-disagree = Lihat semula seminit lagi; jika masih begitu, periksa cakera daripada sistem yang dimulakan dari media lain.
verdict-settle-hidden-process = Lihat semula seminit lagi; jika proses masih tersembunyi, periksa cakera daripada sistem yang dimulakan dari media lain.
verdict-settle-memory-only = Tanya siapa yang memulakannya, dan simpan apa yang berjalan sebelum ia tamat: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Tanya siapa yang mengeluarkan fail itu, dan simpan apa yang berjalan sebelum ia tamat: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Lihat fail itu milik siapa dan bila ia muncul, lalu tanya orang itu: `stat FILE`.
verdict-settle-writable-folder = Tarik balik hak menulis daripada yang lain, `chmod o-w FOLDER`, dan bandingkan fail dengan asalnya.
verdict-settle-hidden-file = Lihat fail itu milik siapa, bila ia muncul dan apakah ia: `stat FILE`, `file FILE`.
verdict-settle-disguise = Lihat apa yang sebenarnya berjalan, dan siapa yang memulakannya: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Lihat apa yang sebenarnya berjalan, dan siapa yang memulakannya: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Ketahui apakah program itu: dari mana failnya datang, dan apa jawapannya.
verdict-settle-unpackaged = Tanya siapa yang membina atau memuat turunnya, dan bandingkan fail dengan asalnya.
verdict-settle-more-exposed = Lihat dalam konfigurasinya sama ada mesin lain memang dimaksudkan untuk mencapainya; jika tidak, ikat kepada loopback.
verdict-settle-package-file-gone = Pasang semula pakej dan mulakan semula perkhidmatan, atau hentikan perkhidmatan jika pakej itu memang sengaja dikeluarkan.
verdict-settle-writable-in-container = Betulkan kebenaran dalam imej, dan bandingkan fail dalam kontena dengan fail dalam imej.
verdict-settle-in-flight = Lihat semula sebentar lagi; jika masih begitu, lihat proses mana yang mempunyai soket Unix itu: `portolan here --explain PORT`.
verdict-settle-io-uring = Lihat program mana yang mempunyai io_uring itu, dan sama ada ia diketahui menggunakannya: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Proses yang memegangnya tidak dapat dilihat: jalankan sebagai root, atau dengan CAP_SYS_PTRACE dan CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = Proses disimpulkan daripada kumpulan kawalan, dan tidak dilihat memegangnya: jalankan sebagai root.
verdict-unseen-program = Apa yang dijalankan oleh proses tidak dapat dilihat: jalankan sebagai root.
verdict-unseen-package = Sama ada program ada dalam pakej tidak dapat dilihat: tiada senarai pakej di sini yang dapat dibaca untuknya, atau fail itu milik kontena.
verdict-unseen-speech = Protokol yang digunakannya tidak dapat dilihat: ia perlu ditanya.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = PERATURAN
verdict-head-effect = KESAN
verdict-head-needs = KEPERLUAN
verdict-head-why = SEBAB
verdict-head-sources = SUMBER
verdict-effect-tells = mengenal produk
verdict-effect-expected = menentukan: dijangka
verdict-effect-customary = menentukan: lazim
verdict-effect-elsewhere = menentukan: port lain
verdict-effect-unexplained = menentukan: belum jelas
verdict-effect-suspicious = tanda masalah: mencurigakan
verdict-effect-counts = dikira hanya bersama port perisian hasad
verdict-effect-explains = menjelaskan apa yang kelihatan ganjil
verdict-effect-remarks = dinyatakan, dan tidak mengubah apa-apa
verdict-need-socket = soket
verdict-need-process = proses
verdict-need-program = fail boleh laku
verdict-need-package = pakej
verdict-need-arguments = argumen
verdict-need-unit = unit systemd
verdict-need-container = kontena
verdict-need-views = paparan kedua
verdict-need-speech = jawapan perkhidmatan
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Apa yang boleh mendengar pada mesin ini. portolan here --check membandingkannya dengan keadaan sebenar.
    Sunting sesuka hati: ulasan, senarai, julat dan optional = true kekal selepas --save-policy.
policy-summary = { $new } baharu, { $gone } hilang, { $different } berbeza; { $kept } seperti dalam dasar.
policy-summary-none = Tiada yang baharu, hilang atau berbeza; { $kept } seperti dalam dasar.
policy-finding-new = Baharu: { $what }
policy-finding-gone = Hilang: { $what }
policy-finding-different = Berbeza: { $what }; { $fields }
policy-finding-unverified = Belum disahkan: { $what }; tidak dapat dilihat: { $fields }
policy-finding-kept = Seperti dalam dasar: { $what }
policy-finding-optional = Tiada, dan tidak wajib: { $what }
policy-finding-not-asked = Tidak ditanya: { $what }
policy-finding-not-seen = Tidak dapat dilihat: { $what }
policy-field = { $field } ialah { $found } (bukan { $wanted })
policy-field-none = { $field } tiada (bukan { $wanted })
policy-rule-new = Ada yang mendengar tetapi tiada dalam dasar.
policy-rule-gone = Ada dalam dasar tetapi tidak mendengar.
policy-rule-different = Ada yang mendengar secara berlainan daripada yang dinyatakan dalam dasar.
policy-not-everything = Bukan semuanya dapat dilihat:
policy-wrong-syntax = ini bukan TOML: { $reason }
policy-wrong-encoding = ini bukan UTF-8
policy-wrong-too-large = dasar paling besar { $limit } MiB
policy-wrong-too-many = dasar mempunyai paling banyak { $limit } entri
policy-wrong-too-many-ranges = dasar mempunyai paling banyak { $limit } entri dengan julat
policy-wrong-key = kunci “{ $key }” tidak diketahui
policy-wrong-missing = { $key } tiada
policy-wrong-version = versi { $version } tidak diketahui; program ini membaca versi 1
policy-wrong-kind = { $key } mesti berupa { $wanted }
policy-wrong-value = { $key } tidak boleh bernilai “{ $value }”
policy-wrong-port = “{ $value }” bukan port dan bukan julat
policy-wrong-port-high = “{ $value }”: port tertinggi ialah 65535
policy-wrong-port-backwards = “{ $value }”: julat terbalik
policy-wrong-too-long = { $key } paling panjang { $limit } bait
policy-wrong-empty = { $key } ialah senarai kosong
policy-kind-number = nombor
policy-kind-text = teks dalam tanda petikan
policy-kind-texts = teks dalam tanda petikan, atau senarai teks sedemikian
policy-kind-ports = nombor, julat seperti "6000-6063", atau senarainya
policy-kind-truth = true atau false
policy-kind-tables = jadual, masing-masing di bawah [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = MASA
past-head-event = PERISTIWA
past-appeared = muncul
past-restarted = dimulakan semula
past-changed = berubah
past-closed = ditutup
# It listened for a moment and closed again.
past-passed = muncul seketika
past-owner-hidden = tersembunyi
past-owner-unknown = tidak diketahui

# Short notes on a line.
past-note-times = { $count } kali
past-note-ports = pada { $count } port
past-note-glimpsed = hilang sebelum sempat diteliti
past-note-after = pada satu ketika selepas { $time }: tiada sesiapa meneliti dalam tempoh itu
past-note-owner = sebelum ini { $before }
past-note-present = fail boleh lakunya ada semula di tempatnya
past-note-version = versi sebelum ini { $before }, kini { $now }
past-note-package = fail boleh lakunya ialah fail lain
past-note-exposure = sebelum ini boleh dicapai dari: { $before }
past-note-firewall = tembok api: sebelum ini { $before }, kini { $now }
past-note-verdict = sebelum ini { $before }
past-firewall-allowed = dibenarkan masuk
past-firewall-dropped = digugurkan
past-firewall-cannot-tell = tidak pasti

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Ada di sini sejak { $time }.
past-since-between = Ada di sini selewat-lewatnya sejak { $time }; belum ada pada { $after }.
past-until = Pernah ada di sini dari { $from } hingga { $until }.
past-until-between = Pernah ada di sini sejak { $from }; hilang antara { $after } dengan { $until }.
past-spells = Ada di sini { $count } kali kesemuanya, pertama kali dilihat pada { $first }.
past-restarts = Dimulakan semula { $count } kali sejak itu, kali terakhir pada { $last }.
past-passes = Muncul seketika { $count } kali, kali terakhir pada { $last }.
past-verdict = Penilaian: { $verdict }.
past-more = Semua yang direkodkan: `portolan history { $port }`.
past-heading-changes = Perubahan

# What of the past nobody saw.
past-watched-since = Tiada sesiapa memantau sebelum { $time }.
past-unwatched = Tiada sesiapa memantau dari { $from } hingga { $to }.
past-unwatched-since = Tiada sesiapa memantau sejak { $time }: `portolan watch` dapat memantau.
past-unwatched-more = Tiada sesiapa memantau pada { $count } tempoh lagi, sebelum yang ini.
past-lost = { $count } perubahan datang lebih pantas daripada yang dapat dibaca, dan tidak direkodkan.
