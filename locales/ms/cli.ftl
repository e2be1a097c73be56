# The Malay words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Penggunaan:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Perintah
cli-help-arguments = Argumen
cli-help-options = Pilihan
cli-help-after =
    Kod keluar: 0 dijawab; 1 tiada apa-apa ditemui; 2 sebahagian input atau perintah tidak dapat dijawab.
    Perkhidmatan yang sama nama dengan perintah: portolan -- NAME

cli-about = Apa yang sepatutnya ada pada port ini, dengan sumber bagi setiap baris.
cli-about-registry = Daftar IANA itu sendiri: kemas kini, bandingkan, imbas kembali, cari.
cli-about-registry-update = Import daftar yang lebih baharu; tanpa FILE atau URL, daftar IANA sendiri.
cli-about-registry-diff = Papar apa yang berbeza dalam daftar B; tanpa B, dalam daftar yang sedang digunakan.
cli-about-registry-history = Papar setiap perubahan port atau nama sejak 2013.
cli-about-registry-search = Cari perkataan dalam nama, keterangan dan pemegang.
cli-about-registry-ghosts = Senaraikan pendaftaran yang tiada sokongan selain entrinya sendiri.
cli-about-here = Papar apa yang diikat pada mesin ini, dan siapa di belakangnya.
cli-about-watch = Maklumkan apabila sesuatu mula mendengar, berhenti atau berubah, dan rekodkannya.
cli-about-history = Papar apa yang berlaku pada port: sejak bila, siapa di situ sebelumnya, berapa kali dimulakan semula.
cli-about-diff = Papar apa yang mendengar sekarang dan tidak ketika itu: bandingkan dua masa, atau dua rakaman.
cli-about-journal = Jurnal yang disimpan oleh `portolan watch`: lihat isinya, eksport, import.
cli-about-journal-info = Nyatakan apa yang ada dalam jurnal.
cli-about-journal-export = Tulis rekod jurnal sebagai baris JSON atau Parquet.
cli-about-journal-import = Masukkan rekod daripada jurnal lain; yang sudah ada ditinggalkan.
cli-about-journal-prune = Buang rekod yang melebihi tempoh atau saiz simpanan.
cli-about-pick = Cari nombor untuk perkhidmatan baharu, atau nyatakan sama ada sesuatu nombor sesuai.
cli-about-sources = Cetak bibliografi, atau fakta daripada satu sumber.
cli-about-registry-stats = Kira apa yang terkandung dalam daftar.
cli-about-completions = Cetak skrip pelengkapan untuk sesuatu shell.
cli-about-man = Cetak halaman manual.

cli-arg-queries = Port (2908, tcp/2908, 2908/udp), julat (2900-2910), perkhidmatan (postgresql); boleh beberapa; atau - untuk membaca satu setiap baris daripada input piawai
cli-arg-brief = Cetak jawapan sahaja, satu baris setiap satu
cli-arg-no-here = Jangan teliti mesin ini; jika tidak, jawapan bagi satu port menyatakan apa yang mendengar padanya di sini
cli-arg-json = Cetak JSON, satu objek setiap baris; sama seperti --format json
cli-arg-format = text, json, markdown, tsv atau csv; text dalam terminal, tsv dalam paip
cli-arg-color = auto, always atau never
cli-arg-lang = Bahasa paparan: { $languages }; jika tidak, LANGUAGE, LC_ALL, LC_MESSAGES atau LANG yang menentukan
cli-arg-here-queries = Hanya yang ini: port, julat, perkhidmatan atau perisian; semua jika tidak dinyatakan
cli-arg-here-tcp = TCP sahaja
cli-arg-here-udp = UDP sahaja
cli-arg-here-all = Termasuk sambungan, soket yang diikat dan soket mentah
cli-arg-here-exposed = Hanya yang mungkin dicapai oleh mesin lain: tiada pada loopback, tiada yang digugurkan oleh tembok api
cli-arg-here-process = Hanya bagi proses ini: namanya, nama failnya atau nombornya
cli-arg-here-unit = Hanya bagi unit systemd ini
cli-arg-here-container = Hanya bagi kontena ini: namanya atau permulaan pengecamnya
cli-arg-here-netns = Ruang nama rangkaian: all atau own
cli-arg-here-explain = Nyatakan mengapa port terbuka: daripada proses pertama hingga soket
cli-arg-here-only = Hanya yang dinilai begitu; beberapa nilai dipisahkan dengan koma
cli-arg-here-fail-on = Tamat dengan 1 jika ada yang dinilai begitu; beberapa nilai dipisahkan dengan koma
cli-arg-here-rules = Papar peraturan yang digunakan untuk membuat penilaian
cli-arg-here-watch = Terus meneliti, setiap 2 saat atau sebanyak yang dinyatakan; dalam terminal sahaja
cli-arg-here-from = Papar rakaman sebagai ganti mesin ini: apa yang dicetak oleh `portolan here --json`, di sini atau di tempat lain; - untuk input piawai
cli-arg-here-no-bpf = Jangan muatkan program BPF ke dalam kernel; telusuri /proc sebagai ganti
cli-arg-here-save-policy = Tulis apa yang mendengar sekarang ke dalam fail dasar; fail yang sudah ada dikemas kini (- untuk output piawai)
cli-arg-here-check = Bandingkan apa yang mendengar dengan fail dasar: kod keluar 1 jika ada yang baharu, hilang atau berbeza
cli-arg-here-report = Bersama --check, bentuk laporan: sarif atau junit
cli-arg-here-verify = Bandingkan juga dengan /proc/net baris demi baris: lebih perlahan, dan menemui port yang disembunyikan daripada alat lain
cli-arg-here-verbose = Nyatakan pada ralat piawai lapisan mana yang menjawab, dan mengapa yang lain tidak
cli-arg-watch-queries = Maklumkan hanya yang ini: port, julat, perkhidmatan atau perisian; semuanya direkodkan
cli-arg-watch-only = Maklumkan hanya yang dinilai begitu, sekarang atau sebelum ini; beberapa nilai dipisahkan dengan koma
cli-arg-watch-to = Maklumkan juga kepada: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; boleh diberikan beberapa kali
cli-arg-watch-webhook-secret = Fail dengan rahsia untuk menandatangani webhook: whsec_ dan base64
cli-arg-watch-metrics = Jawab di http://ADDRESS:PORT/metrics, dalam bentuk Prometheus
cli-arg-watch-quiet = Jangan cetak apa-apa pada output piawai
cli-arg-watch-once = Teliti sekali, maklumkan apa yang berubah sejak kali terakhir, dan tamat
cli-arg-watch-journal = Fail jurnal; jika tidak, /var/lib/portolan/journal.db untuk root, dan fail masing-masing untuk pengguna lain
cli-arg-watch-no-journal = Jangan rekodkan apa-apa
cli-arg-watch-keep = Berapa hari rekod disimpan
cli-arg-watch-max-size = Saiz maksimum jurnal, dalam MiB
cli-arg-watch-netns = Ruang nama rangkaian: all atau own
cli-arg-watch-no-bpf = Jangan muatkan program BPF ke dalam kernel; teliti berulang kali sebagai ganti
cli-arg-watch-verbose = Nyatakan pada ralat piawai mengapa perubahan tidak dikesan melalui BPF
cli-arg-history-queries = Port, julat, perkhidmatan atau perisian; jika tidak dinyatakan, apa yang berlaku dalam tujuh hari yang lalu
cli-arg-history-since = Mulai masa ini: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; dalam UTC
cli-arg-history-until = Hingga masa ini
cli-arg-history-limit = Paling banyak sebilangan ini perubahan, yang terakhir
cli-arg-history-host = Mesin lain dalam jurnal, mengikut namanya
cli-arg-history-journal = Fail jurnal
cli-arg-diff-from = Masa (yesterday, 2h, 2026-11-20, boot), now, atau fail yang ditulis oleh `portolan here --json`
cli-arg-diff-to = Sama seperti di atas; now jika tidak dinyatakan
cli-arg-diff-journal = Fail jurnal
cli-arg-journal-info-journal = Fail jurnal
cli-arg-journal-export-file = Tempat menulis; output piawai jika tidak dinyatakan
cli-arg-journal-export-form = jsonl atau parquet; jika tidak dinyatakan, mengikut nama fail, selain itu jsonl
cli-arg-journal-export-journal = Fail jurnal
cli-arg-journal-import-file = Apa yang ditulis oleh `portolan journal export`, baris JSON atau Parquet; - untuk input piawai
cli-arg-journal-import-journal = Fail jurnal
cli-arg-journal-prune-keep = Berapa hari rekod disimpan
cli-arg-journal-prune-max-size = Saiz jurnal yang dibenarkan, dalam MiB
cli-arg-journal-prune-journal = Fail jurnal
cli-arg-pick-range = Hanya nombor dalam julat ini
cli-arg-pick-count = Bilangan nombor
cli-arg-pick-udp = Untuk UDP; jika tidak, untuk TCP
cli-arg-pick-near = Yang paling hampir dengan port ini, bukan yang sebarangan
cli-arg-pick-seed = Nombor yang sama bagi benih yang sama
cli-arg-pick-check = Nyatakan sama ada port ini sesuai; kod keluar 1 jika tidak
cli-arg-sources-id = Satu sumber, mengikut idnya
cli-arg-registry-ghosts-range = Hanya pendaftaran dalam julat ini
cli-arg-help = Cetak bantuan
cli-arg-version = Cetak versi
cli-arg-registry-update-from = Daftar seperti yang diterbitkan oleh IANA, XML atau CSV
cli-arg-registry-diff-old = Satu daftar: XML atau CSV IANA, atau jadual Portolan
cli-arg-registry-diff-new = Daftar yang satu lagi
cli-arg-registry-history-query = Port, julat atau perkhidmatan
cli-arg-registry-search-words = Perkataan; kesemuanya mesti ada
cli-arg-completions-shell = bash, elvish, fish, powershell atau zsh

cli-label-error = ralat:
cli-label-warning = amaran:
cli-label-hint = petua:

cli-error-io = output atau input gagal: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = tiada terjemahan dalam bahasa “{ $language }”
cli-hint-languages = pilih satu daripada { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = baris { $line }, “{ $query }”: { $reason }
cli-error-query-empty = tiada apa-apa ditanya
cli-error-query-too-long = pertanyaan paling panjang { $limit } bait
cli-error-query-transport-alone = tiada port atau nama selepas protokol pengangkutan
cli-error-query-transport = tiada protokol pengangkutan bernombor port yang bernama “{ $transport }”
cli-error-query-number = ini bukan port dan bukan julat
cli-error-query-too-high = port tertinggi ialah 65535
cli-error-query-backwards = julat bermula daripada port yang lebih tinggi kepada yang lebih rendah
cli-error-query-encoding = ini bukan UTF-8
cli-error-name = tiada perkhidmatan dengan nama itu didaftarkan
cli-error-name-transport = { $name } berdaftar, tetapi bukan pada { $transport }
cli-error-source = tiada sumber dengan id “{ $id }”
cli-hint-sources = `portolan sources` menyenaraikannya
cli-error-history = tiada apa-apa diketahui tentang “{ $query }”
cli-error-search = tiada yang sepadan dengan “{ $words }”
cli-hint-ports = port ialah 0 hingga 65535
cli-hint-forms = tanya seperti 2908, tcp/2908, 2900-2910 atau postgresql
cli-hint-transports = protokol pengangkutan ialah tcp, udp, sctp dan dccp
cli-hint-names = adakah yang dimaksudkan { $names }?
cli-hint-name-transport = `portolan { $name }` memaparkan tempatnya
cli-hint-search = `portolan registry search WORD` turut mencari dalam keterangan

cli-error-usage = argumen tidak sesuai: { $reason }
cli-error-usage-unknown = argumen { $argument } tidak diketahui
cli-error-usage-value = { $argument } tidak boleh bernilai “{ $value }”
cli-error-usage-no-value = { $argument } memerlukan nilai
cli-error-usage-missing = { $argument } tiada
cli-error-usage-conflict = { $argument } tidak boleh digunakan bersama { $other }
cli-error-usage-query-and-command = pertanyaan dan perintah tidak boleh digunakan bersama
cli-hint-command-name = perkhidmatan yang sama nama dengan perintah: portolan -- NAME
cli-hint-help = `portolan --help` menyenaraikan apa yang ada
cli-hint-values = pilih satu daripada { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = ini bukan jadual daftar
cli-error-table-format = jadual ini berformat { $format }, yang tidak dibaca oleh versi ini
cli-error-table-truncated = jadual terpotong
cli-error-table-damaged = jadual rosak: hasil tambah semaknya tidak padan
cli-hint-damaged-table = daftar bertarikh { $date } yang disertakan dengan program digunakan; `portolan registry update` menulis jadual baharu

cli-error-import = { $file }, baris { $line }: { $reason }
cli-error-import-empty = fail kosong
cli-error-import-truncated = fail terpotong
cli-error-import-too-large = fail lebih besar daripada 64 MiB
cli-error-import-too-long = ada medan yang lebih panjang daripada 32 KiB, atau ada lebih daripada sejuta entri
cli-error-import-other = ini bukan daftar port IANA
cli-error-import-no-records = tiada entri di dalamnya
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } tidak boleh bernilai “{ $value }”
cli-hint-import = tiada apa-apa diubah; daftar IANA terdapat di https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = sistem tidak menyebut folder untuk data pengguna ini
cli-error-update-older = daftar bertarikh { $new } dalam fail lebih lama daripada daftar bertarikh { $current } yang sedang digunakan
cli-error-update-too-few = fail mempunyai { $new } entri, daftar yang sedang digunakan { $current }: fail itu kelihatan terpotong
cli-error-update-too-large = daftar terlalu besar untuk satu jadual
cli-hint-update-older = tiada apa-apa diubah; untuk kembali kepada daftar yang disertakan dengan program, buang { $file }
cli-hint-update-too-few = tiada apa-apa diubah; ambil semula fail itu
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = pelayan menjawab { $status }
cli-error-fetch-no-certificates = sistem tidak mempunyai sijil untuk dipercayai
cli-error-fetch-plain = { $address }: hanya alamat https yang diambil
cli-hint-fetch = tiada apa-apa diubah; fail yang diambil dengan cara lain boleh diimport: `portolan registry update FILE`
cli-update-current = Daftar bertarikh { $date } ialah yang terbaharu; tiada apa-apa diubah.
cli-update-done = { $changes ->
    [0] Daftar bertarikh { $to } sedang digunakan, { $rows } entri; tiada entri yang berbeza daripada daftar bertarikh { $from }.
   *[other] Daftar bertarikh { $to } sedang digunakan, { $rows } entri; { $changes } perubahan sejak { $from }.
}
cli-diff-summary = Dari { $old } hingga { $new }: { $added } ditambah, { $removed } dikeluarkan, { $changed } diubah.
cli-history-summary = { $query }: { $changes ->
    [0] tiada perubahan
   *[other] { $changes } perubahan
} dalam { $snapshots } syot kilat daftar dari { $first } hingga { $last }.

cli-error-observe-sockets = senarai soket kernel tidak dapat dibaca: { $reason }
cli-error-observe-system = sistem ini tidak disokong
cli-hint-observe-system = `portolan PORT` memaparkan perintah yang ada pada sistem ini
cli-error-watch-terminal = --watch memerlukan terminal
cli-hint-watch-terminal = tanpa --watch, perkara yang sama dicetak sekali
cli-error-recorded-too-large = lebih besar daripada { $limit }
cli-error-recorded-truncated = JSON terpotong pada baris { $line }, lajur { $column }
cli-error-recorded-malformed = ini bukan JSON bagi pemerhatian: { $reason }
cli-error-recorded-kind = ini JSON jenis “{ $kind }”, bukan jenis “here”
cli-error-recorded-other = ini JSON, tetapi bukan bagi pemerhatian
cli-error-recorded-schema = versi skemanya { $schema }; program ini membaca { $known }
cli-error-recorded-word = { $place }: “{ $word }” tidak diketahui di sini
cli-error-recorded-index = { $place }: tiada unsur { $index }
cli-error-recorded-missing = { $place } tiada
cli-error-recorded-twice = proses { $pid } disenaraikan dua kali
cli-hint-recorded = `portolan here --json > FILE` membuat rakaman
cli-hint-recorded-schema = versi Portolan yang membuatnya dapat membacanya
cli-hint-recorded-word = rakaman rosak, atau dibuat oleh versi Portolan yang lebih baharu
cli-error-policy = { $file }, baris { $line }, lajur { $column }: { $reason }
cli-hint-policy = tiada apa-apa diubah atau dibandingkan; docs/policy.md menerangkan fail ini
cli-policy-saved = { $file }: { $count } entri ditulis.
cli-policy-rewritten = { $file }: { $new } ditambah, { $gone } dikeluarkan, { $different } diubah, { $kept } kekal.
cli-policy-suspicious = { $count } pendengar menunjukkan tanda masalah: why pada entrinya menyebutnya; kekalkan hanya yang sepatutnya ada
cli-policy-check-suspicious = { $count } pendengar menunjukkan tanda masalah, walau apa pun kata dasar: portolan here --only suspicious
cli-policy-unseen = bukan semuanya dapat dilihat, maka dasar mungkin kekurangan sesuatu:
cli-here-nothing = Tiada apa-apa mendengar di sini.
cli-here-no-match = Tiada yang sepadan di sini.
cli-here-nothing-on = Tiada apa-apa mendengar pada { $query } di sini.
cli-here-nothing-on-answer = Tiada apa-apa mendengar pada { $query } di sini. { $answer }
cli-here-layers = Soket: { $sockets }. Pemegang: { $owners }.
cli-here-layer-none = tiada
cli-here-bpf-refused = Tiada program BPF: { $reason }.
cli-here-recorded = Ini rakaman pada { $observed }, bukan keadaan mesin ini sekarang.
cli-here-recorded-sometime = Ini rakaman tanpa tarikh, bukan keadaan mesin ini sekarang.
cli-here-recorded-narrowed = Rakaman ini hanya mengandungi apa yang ditanya semasa dibuat: apa yang tiada di dalamnya mungkin ada ketika itu.
cli-here-recorded-open = Rakaman ini tidak mengandungi sambungan: dibuat tanpa --all.
cli-here-recorded-own = Rakaman ini mengandungi satu ruang nama rangkaian: dibuat dengan --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q keluar  p jeda  t TCP  u UDP  e terdedah sahaja  / tapis  r lihat sekarang  ↑↓ PgUp PgDn gerak
cli-watch-paused = dijeda
cli-watch-new = baharu
cli-watch-closed = ditutup
cli-watch-filter = tapisan: { $text }
cli-watch-tcp-off = TCP dimatikan
cli-watch-udp-off = UDP dimatikan
cli-watch-exposed = terdedah sahaja

cli-ghosts-summary = { $count } pendaftaran hanya mempunyai nama: tiada dokumen, perisian atau senarai yang mengenalinya.
cli-pick-too-few = hanya { $count } nombor dalam { $range } sesuai
cli-sources-facts = { $count } fakta

cli-stats-registry = Daftar IANA bertarikh { $date }
cli-stats-rows = { $count } entri
cli-stats-names = { $count } nama perkhidmatan
cli-stats-names-without-port = { $count } entri dengan nama dan tanpa port
cli-stats-tcp-names = { $count } entri dengan nama dan port TCP
cli-stats-udp-names = { $count } entri dengan nama dan port UDP
cli-stats-sctp-names = { $count } entri dengan nama dan port SCTP
cli-stats-dccp-names = { $count } entri dengan nama dan port DCCP
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = { $count } port TCP di bawah 49152 diperuntukkan
cli-stats-tcp-ports-reserved = { $count } port TCP di bawah 49152 dikhaskan
cli-stats-tcp-ports-unassigned = { $count } port TCP di bawah 49152 belum diperuntukkan
cli-stats-tcp-ports-without-row = { $count } port TCP di bawah 49152 tanpa entri
cli-stats-udp-ports-assigned = { $count } port UDP di bawah 49152 diperuntukkan
cli-stats-udp-ports-reserved = { $count } port UDP di bawah 49152 dikhaskan
cli-stats-udp-ports-unassigned = { $count } port UDP di bawah 49152 belum diperuntukkan
cli-stats-udp-ports-without-row = { $count } port UDP di bawah 49152 tanpa entri
cli-stats-references = { $count } entri bernama yang merujuk kepada dokumen
cli-stats-unauthorised = { $count } entri dengan laporan penggunaan tanpa kebenaran
cli-stats-holders = { $count } penerima peruntukan
cli-stats-snapshots = { $count } syot kilat dalam sejarah
cli-stats-changes = { $count } perubahan dalam sejarah

# `portolan watch`.
cli-watch-begin = Memantau { $count } soket yang mendengar, { $how }.
cli-watch-by-events = melalui peristiwa kernel
cli-watch-by-closes = dengan meneliti berulang kali; penutupan dimaklumkan oleh kernel
cli-watch-by-polling = dengan meneliti berulang kali
cli-watch-journal = Direkodkan dalam { $file }.
cli-watch-no-journal = Tiada apa-apa direkodkan.
cli-watch-unrecorded = apa yang berlaku tidak direkodkan: { $reason }
cli-watch-recorded = Apa yang berlaku direkodkan semula.
cli-watch-blind = mesin tidak dapat diteliti: { $reason }
cli-watch-more = dan { $count } perubahan lagi

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } tidak dapat dicapai: { $reason }
cli-sink-exchange = { $address } tidak menerimanya: { $reason }
cli-sink-busy = { $address } menjawab { $status }; akan dicuba lagi
cli-sink-refused = { $address } menjawab { $status }; tidak akan dicuba lagi
cli-sink-run = { $program } tidak dapat dijalankan: { $reason }
cli-sink-ended-status = { $program } tamat dengan status keluar { $status }
cli-sink-ended-signal = { $program } ditamatkan oleh isyarat
cli-sink-ended-time = { $program } mengambil masa terlalu lama dan ditamatkan
cli-sink-full = tiada ruang untuk { $count } perubahan, yang telah digugurkan
cli-sink-spool-in-use = watch lain sedang menggunakan { $file }
cli-sink-spool = { $file } tidak dapat ditulis: { $reason }
cli-sink-spool-full = peruntukan ruang cakera penuh: { $count } perubahan paling lama digugurkan
cli-sink-certificates = sistem ini tidak mempunyai sijil untuk mengesahkan pihak yang satu lagi
cli-sink-listen = tidak dapat mendengar pada { $address }: { $reason }
cli-sink-thread = tiada bebenang dapat dimulakan: { $reason }
cli-error-sink = { $value } bukan destinasi
cli-error-sink-server = { $value } bukan pelayan syslog
cli-error-sink-path = { $value } bukan laluan mutlak
cli-error-sink-list = { $value } bukan senarai JSON yang terdiri daripada rentetan
cli-error-sink-url = alamat webhook bukan alamat http atau https
cli-error-sink-system = { $value } tiada pada sistem ini
cli-hint-sink = destinasi ialah journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] dan desktop
cli-error-secret = rahsia webhook dalam { $file } tidak dapat digunakan: { $reason }
cli-secret-read = tidak dapat dibaca ({ $reason })
cli-secret-exposed = pengguna lain boleh membaca fail itu
cli-secret-base64 = apa yang mengikuti whsec_ bukan base64
cli-secret-length = panjangnya { $count } bait, dan mestilah 24 hingga 64
cli-secret-lines = mestilah satu hingga empat baris
cli-error-watch-changes = perubahan tidak dapat dibaca lagi: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Jurnal: { $file }
cli-journal-records = { $count } rekod
cli-journal-standing = { $count } soket terbuka, setakat yang direkodkan
cli-journal-bytes = { $count } KiB pada cakera
cli-journal-span = Dari { $first } hingga { $last }
cli-journal-hosts = Mesin: { $hosts }
cli-journal-imported = Diimport: { $written }. Sudah ada: { $known }. Ditolak: { $refused }.
cli-journal-refused = baris { $line }: { $reason }
cli-journal-pruned = { $count } rekod dibuang.
cli-history-nothing = Tiada apa-apa direkodkan bagi tempoh ini.
cli-history-nothing-on = Tiada apa-apa direkodkan tentang { $query }.
cli-error-history-host = tiada apa-apa direkodkan tentang mesin bernama { $host }
cli-hint-history-host = `portolan journal info` menyebut nama mesin
cli-diff-nothing = Tiada perbezaan.
cli-diff-unwatched = Tiada sesiapa memantau pada { $time }: yang dipaparkan ialah keadaan pada { $last }.
cli-error-diff-side = { $side } bukan masa, dan tiada fail sedemikian
cli-hint-diff-side = masa ialah now, yesterday, today, boot, 2h, 3d atau 2026-11-20T10:00:00Z; fail ialah apa yang ditulis oleh `portolan here --json`
cli-error-diff-before = tiada apa-apa direkodkan pada { $time }, atau pada bila-bila masa sebelumnya
cli-hint-diff-before = `portolan journal info` menyatakan sejak bila rekod ada
cli-error-time = { $time } bukan masa
cli-hint-time = masa ialah 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot dan now; dalam UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = tiada folder untuk jurnal
cli-hint-journal-nowhere = nyatakan failnya dengan --journal
cli-hint-journal-none = `portolan watch` membuatnya; --journal menyatakan fail lain
cli-journal-not-there = tiada jurnal
cli-journal-newer = jurnal ditulis oleh Portolan yang lebih baharu: formatnya { $found }, dan versi ini mengenali { $known }
cli-journal-older = jurnal ditulis oleh Portolan yang lebih lama: `portolan watch --once` mengemas kininya
cli-journal-not-one = fail ini bukan jurnal Portolan ({ $reason })
cli-journal-damaged = fail rosak ({ $reason })
cli-journal-unsafe = pengguna lain mungkin dapat mengubahnya ({ $reason })
cli-journal-full = cakera penuh
cli-journal-unwritable = tidak dapat ditulis ({ $reason })
cli-journal-busy = proses lain sedang menulis ke dalamnya
cli-journal-other = { $reason }

# Not translated yet: English stands in.
# `portolan serve` and `portolan feedback`.
cli-about-serve = Serve the atlas, a page for every port, to a browser.
cli-about-feedback = Show what readers said of the atlas’s pages.
cli-arg-serve-listen = The address and port to listen on; only this machine reaches 127.0.0.1
cli-arg-serve-address = The address under which readers reach it, such as https://ports.example
cli-arg-serve-share-this-machine = Show what listens on this machine to everybody who reaches the server
cli-arg-serve-database = Where what readers say is kept: a file for SQLite, or postgres://…
cli-arg-serve-log = The least important events to log: error, warn, info, debug
cli-arg-feedback-page = Only on this page, such as port/2908
cli-arg-feedback-of = Only in this language
cli-arg-feedback-days = Only of the last days, so many
cli-arg-feedback-tally = Count the answers of each page and language instead
cli-arg-feedback-database = Where it is kept: a file of SQLite, or postgres://…
cli-serve-started = The atlas is at { $address }; Ctrl-C ends it.
cli-error-listen = cannot listen on { $address }: { $reason }
cli-hint-listen = Another port is given with --listen 127.0.0.1:PORT.
cli-error-address = “{ $address }” is no address for readers
cli-hint-address = It is http:// or https:// with a host, and with a port if need be; no path, and no slash at its end.
cli-error-start = cannot start the server: { $reason }
cli-error-database = the database cannot be used: { $reason }
cli-hint-database = Another one is given with --database FILE or --database postgres://USER@HOST/NAME.
cli-about-export = Write the atlas as files, for any server or none.
cli-arg-export-folder = The folder; it is made, or was made by an export before
cli-arg-export-languages = Only in these languages; otherwise in all
cli-arg-export-ports = Pages for all ports, or for the documented ones: all, documented
cli-arg-export-address = Where the files will be reached, such as https://ports.example: for canonical links and the map
cli-arg-export-no-gzip = Without a packed copy of each file
cli-export-done = { $written ->
    [one] { $written } page was
   *[other] { $written } pages were
} written to { $folder }; { $kept } were there already.
cli-error-export-folder = { $folder } has files that are not of an export
cli-hint-export-folder = Name an empty folder, or one that does not exist.
cli-error-export-write = cannot write { $file }: { $reason }
