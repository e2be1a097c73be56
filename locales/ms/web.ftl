# The Malay words of the atlas, its pages in a browser. Terms are those of dossier.ftl.

web-count = { $count }
web-skip = Langkau ke kandungan
web-more = Lagi dalam atlas
web-language = Bahasa
web-registry-of = Daftar IANA bertarikh { $date }.

web-search = Cari
web-search-label = Cari port, julat, perkhidmatan atau produk
web-search-hint = 2908, postgresql…

web-chart = Peta
web-lists = Senarai
web-sources = Sumber
web-compare = Bandingkan
web-api = Untuk program
web-here = Mesin ini
web-settings = Bahasa dan warna

# A port’s page.
web-steps = Nombor dan protokol pengangkutan lain
web-previous = Nombor sebelumnya:
web-next = Nombor seterusnya:
web-all-transports = Semua
web-contents = Dalam halaman ini
web-forms = Halaman ini untuk program
web-compare-with = Bandingkan dengan port lain
web-cite = Petik halaman ini
web-citation = Portolan, “{ $title }” Daftar IANA bertarikh { $date }. { $address }
web-read = baca
web-report = Laporkan kesilapan dalam halaman ini
web-report-public = laporkan secara terbuka
web-report-title = Kesilapan dalam { $subject }
web-known-specified = dalam spesifikasi
web-known-registered = dalam daftar
web-known-documented = dalam dokumentasi
web-known-observed = diperhatikan
web-known-reported = dilaporkan

web-helpful = Adakah halaman ini membantu?
web-face-yes = Ya
web-face-partly = Sebahagiannya
web-face-no = Tidak

# Errors: what happened, and what the reader can do.
web-error-request = Permintaan ini tidak difahami
web-error-request-help = Mulakan dengan carian di atas.
web-error-form = Borang ini tidak dihantar dari sini, atau sudah terlalu lama
web-error-form-help = Buka borang itu semula dan hantar sekali lagi.
web-error-forbidden = Ini hanya dipaparkan pada mesin itu sendiri
web-error-forbidden-help = Buka atlas pada mesin yang menyajikannya, atau mulakannya dengan --share-this-machine.
web-error-not-found = Tiada halaman sedemikian
web-error-not-found-help = Nombor port ialah 0 hingga 65535. Carian di atas dapat mencari nombor, nama dan produk.
web-error-method = Ini tidak dapat dilakukan dengan halaman ini
web-error-timeout = Ini mengambil masa terlalu lama
web-error-again-help = Cuba lagi sebentar nanti.
web-error-too-large = Apa yang dihantar terlalu besar
web-error-too-large-help = Ulasan paling banyak 2,000 aksara.
web-error-host = Permintaan ini ditujukan kepada pelayan lain
web-error-host-help = Buka atlas melalui alamatnya sendiri; selagi memaparkan mesin ini, atlas tidak menjawab pada nama lain.
web-error-too-many = Ini dihantar terlalu kerap
web-error-ours = Pelayan gagal
web-error-ours-help = Ini bukan salah anda, dan telah dicatat dalam log. Cuba lagi sebentar nanti.
web-error-busy = Bilangan pembaca yang dilayan sudah mencapai had

# The front page.
web-home-title = Peta semua 65,536 port
web-home-about = Apa yang sepatutnya ada pada setiap port TCP dan UDP: siapa pemegangnya, perisian mana yang menggunakannya, apa yang dilaporkan padanya. Setiap kenyataan ada sumbernya.
web-chart-alt = Peta: 256 baris dengan 256 port setiap satu, dari 0 di sudut pertama hingga 65535 di sudut terakhir, diwarnakan mengikut apa yang diketahui tentang setiap port.
web-chart-hint = Pilih nombor dalam peta: dengan penuding, dengan sentuhan, atau dengan kekunci anak panah dan Enter.
web-chart-assigned = diperuntukkan dan berdokumen
web-chart-software = ada perisian yang diketahui
web-chart-malware = ada perisian hasad yang dilaporkan
web-chart-blocked = disekat oleh pelayar web
web-chart-here = mendengar pada mesin ini
web-chart-in = Besarkan
web-chart-out = Kecilkan
web-chart-table = Peta sebagai jadual
web-chart-link = Pautan ke paparan ini
web-chart-range-system = port sistem
web-chart-range-user = port pengguna
web-chart-range-dynamic = port dinamik

# Search and lists.
web-search-of = Carian: { $query }
web-search-forms = Nombor (2908), julat (2900-2910), nama (postgresql), produk (Grafana), atau perkataan daripada keterangan.
web-goes-on = Teruskan dari { $from }
web-found = { $count } entri
web-found-none = Tiada apa-apa ditemui, dan tiada yang ejaannya hampir sama.
web-found-near = Tiada apa-apa ditemui. Adakah yang dimaksudkan salah satu daripada ini?
web-search-script = Ini fail sahaja, dan tiada pelayan menjawab: carian memerlukan skrip.
web-list-named-only = Nama sahaja
web-list-named-only-about = Pendaftaran yang tiada sokongan selain entrinya sendiri dalam daftar: tiada dokumen, tiada perisian yang diketahui, tiada senarai.
web-list-new = Baharu tahun ini
web-list-new-about = Pendaftaran yang bertarikh pada tahun yang sama dengan daftar ini.
web-list-removed = Dikeluarkan
web-list-removed-about = Pendaftaran yang ada dalam satu syot kilat daftar yang terdahulu dan tiada dalam yang berikutnya. Tarikhnya ialah tarikh syot kilat pertama yang tidak mengandunginya.
web-list-categories = Mengikut kategori
web-list-categories-about = Perisian yang diketahui menggunakan sesuatu port, mengikut kegunaannya.
web-list-organisations = Mengikut organisasi
web-list-organisations-about = Siapa yang memegang pendaftaran, mengikut bilangan entri; seratus yang terbanyak.
web-list-organisation = Organisasi atau orang
web-sources-about = Semua yang dinyatakan di sini berasaskan salah satu daripada sumber ini.
web-facts = { $count } fakta
web-facts-more = Ada lagi; semuanya terdapat dalam:
web-compare-label = Port, paling banyak enam
web-compare-of = Perbandingan { $ports }
web-compare-files = Ini fail sahaja, dan tiada pelayan menggabungkan halaman: dengan skrip, halaman dipaparkan bersebelahan di sini.
web-compare-here = Tiada halaman bagi port { $port } di sini.
web-api-about = Semuanya juga tersedia untuk program: objek yang ditulis oleh portolan --json, dengan ETag, yang boleh dibaca dari mana-mana halaman.
web-api-example = Contoh:
web-api-try = Cuba
web-api-ask = Tanya
web-api-answer = Jawapan
web-api-cut = Jawapan ini bersambung; ini permulaannya.
web-api-none = Tiada jawapan.

# This machine.
web-here-about = Apa yang mendengar pada mesin yang menyajikan halaman ini, setakat
web-here-live = mengikuti perubahan
web-here-since = Sejak
web-here-since-about = Sejak bila sesuatu ada di situ: daripada jurnal yang disimpan oleh “portolan watch”.

# Opinions and settings.
web-copy = Salin
web-copied = Disalin
web-thanks = Terima kasih.
web-thanks-kept = Pendapat anda disimpan, tanpa apa-apa yang menunjukkan siapa anda.
web-say-more = Nyatakan lagi
web-back = Kembali ke halaman
web-reason = Apakah masalahnya? (pilihan)
web-reason-mistake = Ada yang salah
web-reason-missing = Ada yang kurang
web-reason-unclear = Sukar difahami
web-reason-translation = Terjemahannya kurang baik
web-reason-display = Paparan atau fungsinya tidak baik
web-comment = Dengan kata-kata anda sendiri (pilihan)
web-comment-note = Paling banyak 2,000 aksara. Sumber paling membantu. Sila jangan sertakan nama dan alamat.
web-send = Hantar
web-theme = Warna
web-theme-system = Mengikut sistem
web-theme-light = Cerah
web-theme-dark = Gelap
web-remember = Ingat tetapan ini dalam kuki selama setahun
web-remember-note = Jika tidak, warna kekal sehingga pelayar web ditutup, dan bahasa mengikut alamat halaman.
web-apply = Guna
