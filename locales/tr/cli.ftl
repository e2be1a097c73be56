# The Turkish words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Kullanım:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Komutlar
cli-help-arguments = Argümanlar
cli-help-options = Seçenekler
cli-help-after =
    Çıkış kodları: 0 yanıtlandı; 1 hiçbir şey bulunamadı; 2 girdinin bir bölümü veya komut yanıtlanamadı.
    Adı bir komutla aynı olan hizmet: portolan -- NAME

cli-about = Bu portta ne olması gerektiğini, her satırda bir kaynakla gösterir.
cli-about-registry = IANA’nın kayıt defterinin kendisi: günceller, karşılaştırır, geçmişine bakar, içinde arar.
cli-about-registry-update = Daha yeni bir kayıt defterini içe aktarır; FILE veya URL verilmezse IANA’nınkini.
cli-about-registry-diff = B kayıt defterinde nelerin farklı olduğunu gösterir; B verilmezse kullanımdakinde.
cli-about-registry-history = Bir portun veya adın 2013’ten bu yana her değişikliğini gösterir.
cli-about-registry-search = Adlarda, açıklamalarda ve sahiplerde sözcük arar.
cli-about-registry-ghosts = Kendi satırından başka dayanağı olmayan kayıtları listeler.
cli-about-here = Bu makinede portlara neyin bağlı (bind) olduğunu ve arkasında kimin bulunduğunu gösterir.
cli-about-watch = Bir şey dinlemeye başladığında, bıraktığında veya değiştiğinde bildirir ve kaydeder.
cli-about-history = Bir portta neler olduğunu gösterir: ne zamandan beri, önce kim vardı, kaç kez yeniden başladı.
cli-about-diff = Şimdi dinleyip o zaman dinlemeyeni gösterir: iki zamanı veya gözlem kaydını karşılaştırır.
cli-about-journal = `portolan watch` komutunun tuttuğu günlük: içinde ne olduğunu söyler, dışa ve içe aktarır.
cli-about-journal-info = Günlükte neler olduğunu söyler.
cli-about-journal-export = Günlükteki kayıtları JSON satırları veya Parquet olarak yazar.
cli-about-journal-import = Başka bir günlüğün kayıtlarını içe aktarır; zaten var olanlar atlanır.
cli-about-journal-prune = Saklanması gerekenden eski veya fazla olanı siler.
cli-about-pick = Yeni bir hizmet için numara bulur veya bir numaranın uygun olup olmadığını söyler.
cli-about-sources = Kaynakçayı veya bir kaynağın bilgilerini yazdırır.
cli-about-registry-stats = Kayıt defterinde neler olduğunu sayar.
cli-about-completions = Bir kabuk için tamamlama betiği yazdırır.
cli-about-man = Kılavuz sayfasını yazdırır.

cli-arg-queries = Bir port (2908, tcp/2908, 2908/udp), bir aralık (2900-2910), bir hizmet (postgresql); birden çok olabilir; ya da standart girdiden her satırda bir tane okumak için -
cli-arg-brief = Yalnızca yanıtı yazdırır, her biri bir satır
cli-arg-no-here = Bu makineye bakmaz; bu seçenek olmadan tek bir portun yanıtı, onda burada neyin dinlediğini de söyler
cli-arg-json = JSON yazdırır, her satırda bir nesne; --format json ile aynıdır
cli-arg-format = text, json, markdown, tsv veya csv; uçbirimde text, boru hattında tsv
cli-arg-color = auto, always veya never
cli-arg-lang = Metinlerin dili: { $languages }; verilmezse LANGUAGE, LC_ALL, LC_MESSAGES veya LANG belirler
cli-arg-here-queries = Yalnızca bunlar: bir port, bir aralık, bir hizmet veya yazılım; verilmezse tümü
cli-arg-here-tcp = Yalnızca TCP
cli-arg-here-udp = Yalnızca UDP
cli-arg-here-all = Bağlantılar, bağlı (bind) soketler ve ham soketler de
cli-arg-here-exposed = Yalnızca başka makinelerin erişebileceği: loopback’te olan ve güvenlik duvarının düşürdüğü hariç
cli-arg-here-process = Yalnızca bu süreç: adı, dosyasının adı veya numarası
cli-arg-here-unit = Yalnızca bu systemd birimi
cli-arg-here-container = Yalnızca bu konteyner: adı veya kimliğinin başı
cli-arg-here-netns = Ağ ad alanları: all veya own
cli-arg-here-explain = Bir portun neden açık olduğunu söyler: ilk süreçten sokete kadar
cli-arg-here-only = Yalnızca bu karar verilenler; birden çoğu virgülle ayrılır
cli-arg-here-fail-on = Herhangi birine bu karar verilirse 1 ile biter; birden çoğu virgülle ayrılır
cli-arg-here-rules = Kararların verildiği kuralları gösterir
cli-arg-here-watch = Bakmayı sürdürür, her 2 saniyede veya verilen saniyede bir; yalnızca uçbirimde
cli-arg-here-from = Bu makine yerine bir gözlem kaydını gösterir: `portolan here --json` burada veya başka yerde ne yazdırdıysa; standart girdi için -
cli-arg-here-no-bpf = Çekirdeğe BPF programı yüklemez; onun yerine /proc içinde dolaşır
cli-arg-here-save-policy = Şu anda dinleyenleri bir politika dosyasına yazar; var olan dosya güncellenir (standart çıktı için -)
cli-arg-here-check = Dinleyenleri bir politika dosyasıyla karşılaştırır: yeni, eksik veya farklı bir şey varsa çıkış kodu 1
cli-arg-here-report = --check ile birlikte raporun biçimi: sarif veya junit
cli-arg-here-verify = /proc/net ile de satır satır karşılaştırır: daha yavaştır, başka araçlardan gizlenen portu bulur
cli-arg-here-verbose = Hangi katmanların yanıt verdiğini, ötekilerin neden vermediğini standart hataya yazar
cli-arg-watch-queries = Yalnızca bunları bildirir: bir port, bir aralık, bir hizmet veya yazılım; her şey kaydedilir
cli-arg-watch-only = Yalnızca bu karar verilenleri veya daha önce verilmiş olanları bildirir; birden çoğu virgülle ayrılır
cli-arg-watch-to = Buraya da bildirir: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; birden çok kez verilebilir
cli-arg-watch-webhook-secret = Webhook’ların imzalandığı gizli anahtarın dosyası: whsec_ ve base64
cli-arg-watch-metrics = http://ADDRESS:PORT/metrics adresinde Prometheus biçiminde yanıt verir
cli-arg-watch-quiet = Standart çıktıya hiçbir şey yazdırmaz
cli-arg-watch-once = Bir kez bakar, son bakıştan beri değişenleri bildirir ve biter
cli-arg-watch-journal = Günlüğün dosyası; verilmezse root için /var/lib/portolan/journal.db, ötekiler için kendi dosyaları
cli-arg-watch-no-journal = Hiçbir şey kaydetmez
cli-arg-watch-keep = Kayıtların kaç gün saklanacağı
cli-arg-watch-max-size = Günlüğün ne kadar büyüyebileceği, MiB olarak
cli-arg-watch-netns = Ağ ad alanları: all veya own
cli-arg-watch-no-bpf = Çekirdeğe BPF programı yüklemez; onun yerine tekrar tekrar bakar
cli-arg-watch-verbose = Değişikliklerin neden BPF ile fark edilmediğini standart hataya yazar
cli-arg-history-queries = Bir port, bir aralık, bir hizmet veya yazılım; verilmezse son yedi günde olanlar
cli-arg-history-since = Bu zamandan başlayarak: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; UTC olarak
cli-arg-history-until = Bu zamana kadar
cli-arg-history-limit = En çok bu kadar değişiklik, sonuncular
cli-arg-history-host = Günlükteki başka bir makine, adıyla
cli-arg-history-journal = Günlüğün dosyası
cli-arg-diff-from = Bir zaman (yesterday, 2h, 2026-11-20, boot), now veya `portolan here --json` komutunun yazdığı bir dosya
cli-arg-diff-to = Aynı biçimde; verilmezse now
cli-arg-diff-journal = Günlüğün dosyası
cli-arg-journal-info-journal = Günlüğün dosyası
cli-arg-journal-export-file = Nereye yazılacağı; verilmezse standart çıktı
cli-arg-journal-export-form = jsonl veya parquet; verilmezse dosyanın adına göre, o da belirtmiyorsa jsonl
cli-arg-journal-export-journal = Günlüğün dosyası
cli-arg-journal-import-file = `portolan journal export` komutunun yazdığı, JSON satırları veya Parquet; standart girdi için -
cli-arg-journal-import-journal = Günlüğün dosyası
cli-arg-journal-prune-keep = Kayıtların kaç gün saklanacağı
cli-arg-journal-prune-max-size = Günlüğün ne kadar büyük olabileceği, MiB olarak
cli-arg-journal-prune-journal = Günlüğün dosyası
cli-arg-pick-range = Yalnızca bu aralıktaki numaralar
cli-arg-pick-count = Kaç numara
cli-arg-pick-udp = UDP için; verilmezse TCP için
cli-arg-pick-near = Herhangi biri yerine bu porta en yakın olan
cli-arg-pick-seed = Aynı tohum (seed) için aynı numaralar
cli-arg-pick-check = Bu portun uygun olup olmadığını söyler; uygun değilse çıkış kodu 1
cli-arg-sources-id = Kimliğiyle (id) bir kaynak
cli-arg-registry-ghosts-range = Yalnızca bu aralıktaki kayıtlar
cli-arg-help = Yardımı yazdırır
cli-arg-version = Sürümü yazdırır
cli-arg-registry-update-from = IANA’nın yayımladığı biçimiyle kayıt defteri, XML veya CSV
cli-arg-registry-diff-old = Bir kayıt defteri: IANA’nın XML veya CSV dosyası ya da bir Portolan tablosu
cli-arg-registry-diff-new = Öteki kayıt defteri
cli-arg-registry-history-query = Bir port, bir aralık veya bir hizmet
cli-arg-registry-search-words = Bir sözcük; hepsinin geçmesi gerekir
cli-arg-completions-shell = bash, elvish, fish, powershell veya zsh

cli-label-error = hata:
cli-label-warning = uyarı:
cli-label-hint = ipucu:

cli-error-io = çıktı veya girdi başarısız oldu: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = “{ $language }” dilinde metin yok
cli-hint-languages = şunlardan birini seçin: { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = satır { $line }, “{ $query }”: { $reason }
cli-error-query-empty = hiçbir şey sorulmadı
cli-error-query-too-long = bir sorgu en çok { $limit } bayt olabilir
cli-error-query-transport-alone = taşıma protokolünden sonra port veya ad gelmiyor
cli-error-query-transport = port numarası olan “{ $transport }” adlı bir taşıma protokolü yok
cli-error-query-number = ne port ne de aralık
cli-error-query-too-high = en yüksek port 65535
cli-error-query-backwards = aralık yüksek porttan düşük porta gidiyor
cli-error-query-encoding = UTF-8 değil
cli-error-name = bu adla kayıtlı bir hizmet yok
cli-error-name-transport = { $name } kayıtlı, ama { $transport } üzerinde değil
cli-error-source = kimliği (id) “{ $id }” olan kaynak yok
cli-hint-sources = `portolan sources` kaynakları listeler
cli-error-history = “{ $query }” hakkında bilinen bir şey yok
cli-error-search = “{ $words }” ile eşleşen bir şey yok
cli-hint-ports = portlar 0 ile 65535 arasındadır
cli-hint-forms = şu biçimlerde sorabilirsiniz: 2908, tcp/2908, 2900-2910 veya postgresql
cli-hint-transports = taşıma protokolleri tcp, udp, sctp ve dccp’dir
cli-hint-names = bunu mu demek istediniz: { $names }?
cli-hint-name-transport = `portolan { $name }` nerede olduğunu gösterir
cli-hint-search = `portolan registry search WORD` açıklamalarda da arar

cli-error-usage = argümanlar uygun değil: { $reason }
cli-error-usage-unknown = bilinmeyen argüman { $argument }
cli-error-usage-value = { $argument }, “{ $value }” olamaz
cli-error-usage-no-value = { $argument } bir değer ister
cli-error-usage-missing = { $argument } eksik
cli-error-usage-conflict = { $argument }, { $other } ile birlikte kullanılamaz
cli-error-usage-query-and-command = sorgu ile komut birlikte kullanılamaz
cli-hint-command-name = adı bir komutla aynı olan hizmet: portolan -- NAME
cli-hint-help = `portolan --help` neler olduğunu listeler
cli-hint-values = şunlardan birini seçin: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = bu bir kayıt defteri tablosu değil
cli-error-table-format = bu tablonun biçimi { $format }, bu sürüm bunu okumaz
cli-error-table-truncated = tablo yarıda kesilmiş
cli-error-table-damaged = tablo bozuk: sağlama toplamı tutmuyor
cli-hint-damaged-table = programla gelen { $date } tarihli kayıt defteri kullanılıyor; `portolan registry update` yeni bir tablo yazar

cli-error-import = { $file }, satır { $line }: { $reason }
cli-error-import-empty = dosya boş
cli-error-import-truncated = dosya yarıda kesilmiş
cli-error-import-too-large = dosya 64 MiB’den büyük
cli-error-import-too-long = bir alan 32 KiB’den uzun veya bir milyondan çok satır var
cli-error-import-other = bu, IANA’nın port kayıt defteri değil
cli-error-import-no-records = içinde hiç satır yok
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field }, “{ $value }” olamaz
cli-hint-import = hiçbir şey değiştirilmedi; IANA’nın kayıt defteri: https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = sistem bu kullanıcının verileri için bir dizin belirtmiyor
cli-error-update-older = dosyadaki { $new } tarihli kayıt defteri, kullanımdaki { $current } tarihli olandan eski
cli-error-update-too-few = dosyada { $new } satır var, kullanımdaki kayıt defterinde { $current }: yarıda kesilmiş görünüyor
cli-error-update-too-large = kayıt defteri bir tabloya sığmayacak kadar büyük
cli-hint-update-older = hiçbir şey değiştirilmedi; programla gelen kayıt defterine dönmek için şu dosyayı silin: { $file }
cli-hint-update-too-few = hiçbir şey değiştirilmedi; dosyayı yeniden indirin
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = sunucunun yanıtı: { $status }
cli-error-fetch-no-certificates = sistemde güvenilecek sertifika yok
cli-error-fetch-plain = { $address }: yalnızca https adreslerinden indirilir
cli-hint-fetch = hiçbir şey değiştirilmedi; başka yolla indirilen bir dosya içe aktarılabilir: `portolan registry update FILE`
cli-update-current = { $date } tarihli kayıt defteri var olanların en yenisi; hiçbir şey değiştirilmedi.
cli-update-done = { $changes ->
    [0] { $to } tarihli kayıt defteri kullanımda, { $rows } satır; { $from } tarihli olandan farklı satır yok.
   *[other] { $to } tarihli kayıt defteri kullanımda, { $rows } satır; { $from } tarihinden bu yana { $changes } değişiklik.
}
cli-diff-summary = { $old } ile { $new } arasında: { $added } eklendi, { $removed } silindi, { $changed } değişti.
cli-history-summary = { $query }: { $changes ->
    [0] değişiklik yok
   *[other] { $changes } değişiklik
}; kayıt defterinin { $first } – { $last } arasındaki { $snapshots } anlık görüntüsü.

cli-error-observe-sockets = çekirdeğin soket listesi okunamadı: { $reason }
cli-error-observe-system = bu sistem desteklenmiyor
cli-hint-observe-system = `portolan PORT` bu sistemde bulunan komutları gösterir
cli-error-watch-terminal = --watch bir uçbirim ister
cli-hint-watch-terminal = --watch olmadan aynısı bir kez yazdırılır
cli-error-recorded-too-large = şundan büyük: { $limit }
cli-error-recorded-truncated = JSON yarıda kesilmiş: satır { $line }, sütun { $column }
cli-error-recorded-malformed = bu, bir gözlemin JSON’u değil: { $reason }
cli-error-recorded-kind = bu JSON’un türü “{ $kind }”, “here” değil
cli-error-recorded-other = bu JSON, ama bir gözlemin değil
cli-error-recorded-schema = şemasının sürümü { $schema }; bu programın okuduğu: { $known }
cli-error-recorded-word = { $place }: “{ $word }” burada bilinmiyor
cli-error-recorded-index = { $place }: { $index } numaralı öğe yok
cli-error-recorded-missing = { $place } eksik
cli-error-recorded-twice = { $pid } numaralı süreç iki kez listelenmiş
cli-hint-recorded = `portolan here --json > FILE` bir gözlem kaydı oluşturur
cli-hint-recorded-schema = onu oluşturan Portolan sürümü okuyabilir
cli-hint-recorded-word = gözlem kaydı bozuk veya Portolan’ın daha yeni bir sürümü oluşturmuş
cli-error-policy = { $file }, satır { $line }, sütun { $column }: { $reason }
cli-hint-policy = hiçbir şey değiştirilmedi veya karşılaştırılmadı; dosyayı docs/policy.md anlatır
cli-policy-saved = { $file }: { $count } girdi yazıldı.
cli-policy-rewritten = { $file }: { $new } eklendi, { $gone } silindi, { $different } değiştirildi, { $kept } olduğu gibi kaldı.
cli-policy-suspicious = dinleyen { $count } soket bir sorun belirtisi gösteriyor: girdinin why alanı bunu adlandırır; yalnızca orada olması gerekeni bırakın
cli-policy-check-suspicious = politika ne derse desin, dinleyen { $count } soket bir sorun belirtisi gösteriyor: portolan here --only suspicious
cli-policy-unseen = her şey görülmedi, bu yüzden politikada eksik olabilir:
cli-here-nothing = Burada dinleyen yok.
cli-here-no-match = Burada eşleşen yok.
cli-here-nothing-on = Burada { $query } üzerinde dinleyen yok.
cli-here-nothing-on-answer = Burada { $query } üzerinde dinleyen yok. { $answer }
cli-here-layers = Soketler: { $sockets }. Tutanlar: { $owners }.
cli-here-layer-none = yok
cli-here-bpf-refused = BPF programı yok: { $reason }.
cli-here-recorded = { $observed } tarihli bir gözlem kaydı, bu makinenin şimdiki hâli değil.
cli-here-recorded-sometime = Tarihsiz bir gözlem kaydı, bu makinenin şimdiki hâli değil.
cli-here-recorded-narrowed = İçinde yalnızca oluşturulurken sorulanlar var: kayıtta olmayan, orada bulunmuş olabilir.
cli-here-recorded-open = İçinde bağlantı yok: --all olmadan oluşturulmuş.
cli-here-recorded-own = İçinde tek bir ağ ad alanı var: --netns own ile oluşturulmuş.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q çık  p duraklat  t TCP  u UDP  e yalnızca erişilebilir  / süz  r şimdi bak  ↑↓ PgUp PgDn kaydır
cli-watch-paused = duraklatıldı
cli-watch-new = yeni
cli-watch-closed = kapandı
cli-watch-filter = süzgeç: { $text }
cli-watch-tcp-off = TCP kapalı
cli-watch-udp-off = UDP kapalı
cli-watch-exposed = yalnızca erişilebilir

cli-ghosts-summary = { $count } kayıt yalnızca addan ibaret: hiçbir belge, yazılım veya liste bunları tanımıyor.
cli-pick-too-few = { $range } aralığında yalnızca { $count } numara uygun
cli-sources-facts = { $count } bilgi

cli-stats-registry = IANA’nın { $date } tarihli kayıt defteri
cli-stats-rows = { $count } satır
cli-stats-names = { $count } hizmet adı
cli-stats-names-without-port = adı olan, portu olmayan { $count } satır
cli-stats-tcp-names = adı ve TCP portu olan { $count } satır
cli-stats-udp-names = adı ve UDP portu olan { $count } satır
cli-stats-sctp-names = adı ve SCTP portu olan { $count } satır
cli-stats-dccp-names = adı ve DCCP portu olan { $count } satır
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = 49152’nin altında atanmış { $count } TCP portu
cli-stats-tcp-ports-reserved = 49152’nin altında ayrılmış { $count } TCP portu
cli-stats-tcp-ports-unassigned = 49152’nin altında atanmamış { $count } TCP portu
cli-stats-tcp-ports-without-row = 49152’nin altında satırı olmayan { $count } TCP portu
cli-stats-udp-ports-assigned = 49152’nin altında atanmış { $count } UDP portu
cli-stats-udp-ports-reserved = 49152’nin altında ayrılmış { $count } UDP portu
cli-stats-udp-ports-unassigned = 49152’nin altında atanmamış { $count } UDP portu
cli-stats-udp-ports-without-row = 49152’nin altında satırı olmayan { $count } UDP portu
cli-stats-references = adı olan ve bir belgeye başvuran { $count } satır
cli-stats-unauthorised = izinsiz kullanım bildirilen { $count } satır
cli-stats-holders = { $count } sahip
cli-stats-snapshots = geçmişte { $count } anlık görüntü
cli-stats-changes = geçmişte { $count } değişiklik

# `portolan watch`.
cli-watch-begin = Dinleyen { $count } soket izleniyor: { $how }.
cli-watch-by-events = çekirdeğin olaylarıyla
cli-watch-by-closes = tekrar tekrar bakılarak; kapanışları çekirdek bildirir
cli-watch-by-polling = tekrar tekrar bakılarak
cli-watch-journal = { $file } dosyasına kaydediliyor.
cli-watch-no-journal = Hiçbir şey kaydedilmiyor.
cli-watch-unrecorded = olanlar kaydedilmiyor: { $reason }
cli-watch-recorded = Olanlar yeniden kaydediliyor.
cli-watch-blind = makineye bakılamadı: { $reason }
cli-watch-more = ve { $count } değişiklik daha

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } adresine ulaşılamıyor: { $reason }
cli-sink-exchange = { $address } bildirimi almadı: { $reason }
cli-sink-busy = { $address } adresinin yanıtı: { $status }; yeniden denenecek
cli-sink-refused = { $address } adresinin yanıtı: { $status }; bir daha denenmeyecek
cli-sink-run = { $program } çalıştırılamıyor: { $reason }
cli-sink-ended-status = { $program } şu çıkış koduyla bitti: { $status }
cli-sink-ended-signal = { $program } bir sinyalle sonlandırıldı
cli-sink-ended-time = { $program } çok uzun sürdü ve sonlandırıldı
cli-sink-full = { $count } değişiklik için yer yoktu, atıldı
cli-sink-spool-in-use = { $file } dosyasını başka bir watch kullanıyor
cli-sink-spool = { $file } yazılamıyor: { $reason }
cli-sink-spool-full = { $count ->
    [one] diskte ayrılan yer dolu: en eski değişiklik atıldı
   *[other] diskte ayrılan yer dolu: en eski { $count } değişiklik atıldı
}
cli-sink-certificates = bu sistemde karşı tarafı doğrulayacak sertifika yok
cli-sink-listen = { $address } adresinde dinlenemiyor: { $reason }
cli-sink-thread = iş parçacığı başlatılamadı: { $reason }
cli-error-sink = { $value } bir hedef değil
cli-error-sink-server = { $value } bir syslog sunucusu değil
cli-error-sink-path = { $value } kökten başlayan bir yol değil
cli-error-sink-list = { $value } dizelerden oluşan bir JSON listesi değil
cli-error-sink-url = webhook’un adresi http veya https adresi değil
cli-error-sink-system = { $value } bu sistemde yok
cli-hint-sink = hedefler: journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] ve desktop
cli-error-secret = { $file } dosyasındaki webhook gizli anahtarı kullanılamıyor: { $reason }
cli-secret-read = okunamıyor ({ $reason })
cli-secret-exposed = dosyayı başkaları da okuyabilir
cli-secret-base64 = whsec_ sonrasındaki bölüm base64 değil
cli-secret-length = uzunluğu { $count } bayt, 24 ile 64 bayt arasında olmalı
cli-secret-lines = bir ile dört arasında satır olmalı
cli-error-watch-changes = değişiklikler artık okunamıyor: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Günlük: { $file }
cli-journal-records = { $count } kayıt
cli-journal-standing = kaydedildiği kadarıyla { $count } soket açık
cli-journal-bytes = diskte { $count } KiB
cli-journal-span = { $first } – { $last }
cli-journal-hosts = Makineler: { $hosts }
cli-journal-imported = İçe aktarıldı: { $written }. Zaten vardı: { $known }. Reddedildi: { $refused }.
cli-journal-refused = satır { $line }: { $reason }
cli-journal-pruned = { $count } kayıt silindi.
cli-history-nothing = Bu zamana ait kayıt yok.
cli-history-nothing-on = { $query } hakkında kayıt yok.
cli-error-history-host = { $host } adlı bir makine hakkında kayıt yok
cli-hint-history-host = `portolan journal info` makinelerin adlarını gösterir
cli-diff-nothing = Fark yok.
cli-diff-unwatched = { $time } anında kimse izlemiyordu: gösterilen, { $last } anındaki durumdur.
cli-error-diff-side = { $side } bir zaman değil, böyle bir dosya da yok
cli-hint-diff-side = zaman şunlardan biridir: now, yesterday, today, boot, 2h, 3d veya 2026-11-20T10:00:00Z; dosya, `portolan here --json` komutunun yazdığı dosyadır
cli-error-diff-before = { $time } anına veya öncesine ait kayıt yok
cli-hint-diff-before = `portolan journal info` kayıtların ne zaman başladığını söyler
cli-error-time = { $time } bir zaman değil
cli-hint-time = zamanlar: 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot ve now; UTC olarak
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = günlük için bir dizin yok
cli-hint-journal-nowhere = dosyasını --journal ile belirtin
cli-hint-journal-none = `portolan watch` bir günlük oluşturur; --journal başka bir dosya belirtir
cli-journal-not-there = günlük yok
cli-journal-newer = daha yeni bir Portolan yazmış: biçimi { $found }, bu sürümün tanıdığı: { $known }
cli-journal-older = daha eski bir Portolan yazmış: `portolan watch --once` günceller
cli-journal-not-one = dosya bir Portolan günlüğü değil ({ $reason })
cli-journal-damaged = dosya bozuk ({ $reason })
cli-journal-unsafe = başkaları değiştirebilir ({ $reason })
cli-journal-full = disk dolu
cli-journal-unwritable = yazılamıyor ({ $reason })
cli-journal-busy = başka bir süreç içine yazıyor
cli-journal-other = { $reason }

# `portolan serve` and `portolan feedback`.
cli-about-serve = Her port için bir sayfası olan atlası tarayıcılara sunar.
cli-about-feedback = Okurların atlasın sayfaları hakkında söylediklerini gösterir.
cli-arg-serve-listen = Dinlenecek adres ve port; 127.0.0.1 adresine yalnızca bu makine erişir
cli-arg-serve-address = Okurların eriştiği adres, örneğin https://ports.example
cli-arg-serve-share-this-machine = Bu makinede dinleyenleri, sunucuya erişen herkese gösterir
cli-arg-serve-database = Okurların söylediklerinin saklanacağı yer: bir SQLite dosyası veya postgres://…
cli-arg-serve-log = Kaydedilecek olayların en düşük düzeyi: error, warn, info, debug
cli-arg-feedback-page = Yalnızca bu sayfa hakkında, örneğin port/2908
cli-arg-feedback-of = Yalnızca bu dilde
cli-arg-feedback-days = Yalnızca son bu kadar günden
cli-arg-feedback-tally = Bunun yerine her sayfa ve dil için yanıtları sayar
cli-arg-feedback-database = Saklandığı yer: bir SQLite dosyası veya postgres://…
cli-serve-started = Atlasın adresi: { $address }; Ctrl-C ile biter.
cli-error-listen = { $address } adresinde dinlenemiyor: { $reason }
cli-hint-listen = Başka bir port --listen 127.0.0.1:PORT ile verilir.
cli-error-address = “{ $address }” okurlar için bir adres değil
cli-hint-address = http:// veya https:// ile bir sunucu adından, gerekirse bir porttan oluşur; yol ve sonda eğik çizgi içermez.
cli-error-start = sunucu başlatılamıyor: { $reason }
cli-error-database = veritabanı kullanılamıyor: { $reason }
cli-hint-database = Başka bir veritabanı --database FILE veya --database postgres://USER@HOST/NAME ile verilir.
cli-about-export = Atlası dosya olarak yazar; herhangi bir sunucuyla veya sunucusuz kullanılır.
cli-arg-export-folder = Dizin; yoksa oluşturulur, varsa önceki bir dışa aktarmayla oluşturulmuş olmalıdır
cli-arg-export-languages = Yalnızca bu dillerde; verilmezse tümünde
cli-arg-export-ports = Sayfalar tüm portlar için mi, belgeli olanlar için mi: all, documented
cli-arg-export-address = Dosyalara erişilecek adres, örneğin https://ports.example: asıl adres (canonical) bağlantıları ve site haritası için
cli-arg-export-no-gzip = Her dosyanın sıkıştırılmış bir kopyası olmadan
cli-export-done = { $written ->
    [one] { $written } sayfa
   *[other] { $written } sayfa
} { $folder } dizinine yazıldı; { $kept } sayfa zaten vardı.
cli-error-export-folder = { $folder } dizininde dışa aktarmaya ait olmayan dosyalar var
cli-hint-export-folder = Boş veya henüz var olmayan bir dizin belirtin.
cli-error-export-write = { $file } yazılamıyor: { $reason }
