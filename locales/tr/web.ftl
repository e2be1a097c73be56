# The Turkish words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = İçeriğe geç
web-more = Atlasın diğer sayfaları
web-language = Dil
web-registry-of = IANA’nın { $date } tarihli kayıt defteri.

web-search = Ara
web-search-label = Port, aralık, hizmet veya ürün ara
web-search-hint = 2908, postgresql…

web-chart = Harita
web-lists = Listeler
web-sources = Kaynaklar
web-compare = Karşılaştır
web-api = Programlar için
web-here = Bu makine
web-settings = Dil ve renkler

# A port’s page.
web-steps = Diğer numaralar ve taşıma protokolleri
web-previous = Önceki numara:
web-next = Sonraki numara:
web-all-transports = Tümü
web-contents = Bu sayfada
web-forms = Aynısı, programlar için
web-compare-with = Başkalarıyla karşılaştır
web-cite = Bu sayfaya atıf
web-citation = Portolan, “{ $title }” IANA’nın { $date } tarihli kayıt defteri. { $address }
web-read = oku
web-report = Bu sayfadaki bir hatayı bildir
web-report-public = herkese açık bildir
web-report-title = { $subject } sayfasında hata
web-known-specified = tanımlı
web-known-registered = kayıtlı
web-known-documented = belgeli
web-known-observed = gözlendi
web-known-reported = bildirildi

web-helpful = Bu sayfa yararlı oldu mu?
web-face-yes = Evet
web-face-partly = Kısmen
web-face-no = Hayır

# Errors: what happened, and what the reader can do.
web-error-request = Bu istek anlaşılamadı
web-error-request-help = Yukarıdaki aramadan başlayın.
web-error-form = Bu form buradan gönderilmemiş veya çok eski
web-error-form-help = Formu yeniden açıp bir kez daha gönderin.
web-error-forbidden = Bu, yalnızca makinenin kendisinde gösterilir
web-error-forbidden-help = Atlası, onu sunan makinede açın veya --share-this-machine ile başlatın.
web-error-not-found = Böyle bir sayfa yok
web-error-not-found-help = Port numaraları 0 ile 65535 arasındadır. Yukarıdaki arama numaraları, adları ve ürünleri bulur.
web-error-method = Bu işlem bu sayfada yapılamaz
web-error-timeout = Bu çok uzun sürdü
web-error-again-help = Biraz sonra yeniden deneyin.
web-error-too-large = Gönderilen içerik çok büyük
web-error-too-large-help = Bir yorum en çok 2.000 karakter olabilir.
web-error-host = İstek başka bir sunucu içindi
web-error-host-help = Atlası kendi adresiyle açın; bu makineyi gösterirken başka hiçbir ada yanıt vermez.
web-error-too-many = Bu çok sık gönderildi
web-error-ours = Sunucuda bir hata oluştu
web-error-ours-help = Sizden kaynaklanmıyor ve hata kaydedildi. Biraz sonra yeniden deneyin.
web-error-busy = Aynı anda hizmet verilebilecek okur sayısına ulaşıldı

# The front page.
web-home-title = 65.536 portun tümünün haritası
web-home-about = Her TCP ve UDP portunda ne olması gerektiği: kime ait olduğu, hangi yazılımların kullandığı, hakkında ne bildirildiği. Her ifadenin bir kaynağı vardır.
web-chart-alt = Harita: her biri 256 portluk 256 satır; ilk köşedeki 0’dan son köşedeki 65535’e kadar, her port hakkında bilinene göre renklendirilmiş.
web-chart-hint = Haritada bir numara seçin: işaretleyerek, dokunarak veya ok tuşları ve Enter ile.
web-chart-assigned = atanmış ve belgeli
web-chart-software = bilinen yazılım var
web-chart-malware = zararlı yazılım bildirilmiş
web-chart-blocked = tarayıcılar engelliyor
web-chart-here = bu makinede dinleniyor
web-chart-in = Büyüt
web-chart-out = Küçült
web-chart-table = Tablo olarak harita
web-chart-link = Bu görünümün bağlantısı
web-chart-range-system = sistem portları
web-chart-range-user = kullanıcı portları
web-chart-range-dynamic = dinamik portlar

# Search and lists.
web-search-of = Arama: { $query }
web-search-forms = Bir numara (2908), bir aralık (2900-2910), bir ad (postgresql), bir ürün (Grafana) veya bir açıklamadaki sözcükler.
web-goes-on = { $from } numarasından devam et
web-found = { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
web-found-none = Hiçbir şey bulunamadı; benzer yazılan bir şey de yok.
web-found-near = Hiçbir şey bulunamadı. Bunlardan birini mi arıyordunuz?
web-search-script = Bunlar yalnızca dosyalar, yanıt veren bir sunucu yok: arama için betik gerekir.
web-list-named-only = Yalnızca ad
web-list-named-only-about = Kayıt defterindeki kendi satırından başka dayanağı olmayan kayıtlar: belge yok, bilinen yazılım yok, liste yok.
web-list-new = Bu yıl eklenenler
web-list-new-about = Tarihi kayıt defterinin kendi yılından olan kayıtlar.
web-list-removed = Silinenler
web-list-removed-about = Kayıt defterinin daha eski bir anlık görüntüsünde bulunup bir sonrakinde bulunmayan kayıtlar. Tarih, kaydın bulunmadığı ilk anlık görüntünün tarihidir.
web-list-categories = Türe göre
web-list-categories-about = Bir portu kullandığı bilinen yazılımlar, ne işe yaradıklarına göre.
web-list-organisations = Kuruluşa göre
web-list-organisations-about = Kayıtların kimlere ait olduğu, satır sayısına göre; en çok satırı olan yüz sahip.
web-list-organisation = Kuruluş veya kişi
web-sources-about = Burada söylenen her şey bunlardan birine dayanır.
web-facts = { $count ->
    [one] { $count } bilgi
   *[other] { $count } bilgi
}
web-facts-more = Daha fazlası var; tümü için:
web-compare-label = Portlar, en çok altı
web-compare-of = Karşılaştırma: { $ports }
web-compare-files = Bunlar yalnızca dosyalar, sayfaları bir araya getiren bir sunucu yok: betik çalışıyorsa burada yan yana gösterilirler.
web-compare-here = { $port } numaralı portun burada sayfası yok.
web-api-about = Her şey programlar için de var: portolan --json komutunun yazdığı nesneler, bir ETag ile, her sayfadan okunabilir.
web-api-example = Örnek:
web-api-try = Deneyin
web-api-ask = Sor
web-api-answer = Yanıt
web-api-cut = Yanıtın devamı var; bu, başlangıcıdır.
web-api-none = Yanıt gelmedi.

# This machine.
web-here-about = Bu sayfayı sunan makinede dinleyenler; son bakış:
web-here-live = değişiklikler izleniyor
web-here-since = Ne zamandan beri
web-here-since-about = Bir şeyin ne zamandan beri orada olduğu: “portolan watch” komutunun tuttuğu günlükten.

# Opinions and settings.
web-copy = Kopyala
web-copied = Kopyalandı
web-thanks = Teşekkürler.
web-thanks-kept = Görüşünüz saklandı; kim olduğunuzu belli eden hiçbir şey saklanmadı.
web-say-more = Daha fazlasını yaz
web-back = Sayfaya dön
web-reason = Sorun nedir? (isteğe bağlı)
web-reason-mistake = Bir şey yanlış
web-reason-missing = Bir şey eksik
web-reason-unclear = Anlaşılması zor
web-reason-translation = Çeviri kötü
web-reason-display = Görünümü kötü veya iyi çalışmıyor
web-comment = Kendi sözlerinizle (isteğe bağlı)
web-comment-note = En çok 2.000 karakter. En yararlısı bir kaynak göstermektir. Lütfen ad ve adres yazmayın.
web-send = Gönder
web-theme = Renkler
web-theme-system = Sistemdeki gibi
web-theme-light = Açık
web-theme-dark = Koyu
web-remember = Bunu bir yıl boyunca bir çerezde sakla
web-remember-note = Yoksa renkler tarayıcı kapatılana kadar geçerlidir, dil ise sayfanın adresindeki dildir.
web-apply = Uygula
