# The Turkish words of what the reader is told about a port.

language-name = Türkçe
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Bu çeviri henüz anadili Türkçe olan biri tarafından gözden geçirilmedi.

# Lists: "TCP ve UDP", "a, b ve c".
list-two = { $first } ve { $last }
list-more = { $first }, { $rest }

# The subject of a sentence: "443 numaralı TCP ve UDP portu". No suffix is ever put on an argument.
subject-port = { $port } numaralı port
subject-port-on = { $port } numaralı { $transports } portu

# The same within a sentence.
inline-port = { $port } numaralı port
inline-port-on = { $port } numaralı { $transports } portu
inline-range = { $port } arası portlar
inline-range-on = { $port } arası { $transports } portları

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject }, IANA’da { $name } adıyla kayıtlıdır.
answer-assigned-described = { $subject }, IANA’da { $name } adıyla kayıtlıdır: “{ $description }”.
answer-assigned-also = { $subject }, IANA’da { $name } adıyla, ayrıca { $others } adıyla kayıtlıdır.
answer-assigned-described-also = { $subject }, IANA’da { $name } adıyla kayıtlıdır: “{ $description }”; ayrıca { $others } adıyla da kayıtlıdır.
answer-in-range = { $subject }, IANA’da { $name } adıyla kayıtlı { $range } aralığındadır.
answer-in-range-described = { $subject }, IANA’da { $name } adıyla kayıtlı { $range } aralığındadır: “{ $description }”.
answer-private = { $subject } şu amaca bırakılmıştır: “{ $description }”; burada adı geçen bir hizmet yoktur.
answer-reserved = { $subject } IANA tarafından ayrılmıştır; burada kayıtlı bir hizmet yoktur.
answer-unassigned = { $subject } atanmamıştır; IANA’da buraya kayıtlı bir hizmet yoktur.
answer-words = { $subject } için şu anda bir hizmet yoktur; IANA’nın satırında “{ $description }” yazar.
answer-no-row = { $subject } için IANA’nın kayıt defterinde satır yoktur.
answer-dynamic = { $subject } dinamiktir: IANA onu hiçbir zaman atamaz, herhangi bir program kullanabilir.
answer-service = { $name } hizmeti şurada kayıtlıdır: { $ports }.
answer-service-described = { $name } hizmeti (“{ $description }”) şurada kayıtlıdır: { $ports }.
answer-service-without-port = { $name }, portu olmayan kayıtlı bir hizmet adıdır.
answer-service-without-port-described = { $name } (“{ $description }”), portu olmayan kayıtlı bir hizmet adıdır.

answer-product = { $product } varsayılan olarak şunu kullanır: { $ports }.
answer-product-among = { $product } birçok port kullanır, bunlardan bazıları: { $ports }.

# One word for each transport.
status-assigned = atanmış
status-reserved = ayrılmış
status-unassigned = atanmamış
status-no-row = satır yok
status-dynamic = dinamik
status-practice = pratikte

# The headings.
section-range = Numara
section-holder = Kime ait
section-notes = IANA’nın ekledikleri
section-practice = Pratikte
section-malware = Bildirilen zararlı yazılımlar
section-here = Bu makinede şu anda
section-systems = Sistemler bu portla ne yapar
section-history = Geçmiş
section-standing = Dayanak
section-neighbours = Komşular
section-check = Neyin dinlediğini görmek için
section-why = Kayıt neden önemlidir
section-sources = Kaynaklar

range-system = Bir sistem portu ({ $range }): IANA bu portları yalnızca IETF’teki inceleme veya onaydan sonra atar.
range-user = Bir kullanıcı portu ({ $range }): IANA bu portları istek üzerine, bir uzmanın veya IETF’in incelemesinden sonra atar.
range-dynamic = Bir dinamik port ({ $range }), özel (private) veya geçici (ephemeral) port da denir: hiçbir zaman atanmaz, yerel ve kısa süreli kullanım içindir.
range-zero = Linux’ta 0 numaralı porta bağlanmak (bind) isteyen programa onun yerine geçici bir port verilir.
privilege-system = Linux’ta bu porta bağlanmak (bind) için CAP_NET_BIND_SERVICE yetkisi gerekir; net.ipv4.ip_unprivileged_port_start bu numaraya veya daha küçüğüne ayarlanmışsa gerekmez.
privilege-user = Linux’ta bu porta her kullanıcı bağlanabilir (bind), net.ipv4.ip_unprivileged_port_start bu numaranın üzerine çıkarılmadıkça.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Her taşıma protokolü (satırda hiçbiri anılmıyor)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = Portsuz: { $name }
holder-portless-described = Portsuz: { $name }, “{ $description }”
holder-portless-on = { $where }, portsuz: { $name }
holder-portless-on-described = { $where }, portsuz: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, hizmet adı yok
holder-reserved = { $where }: ayrılmış, olağan atamaya açık değil
holder-unassigned = { $where }: atanmamış
holder-words = { $where }: hizmet yok; satırda “{ $description }” yazar
holder-no-row = { $where }: satır yok
holder-range = Satırın kapsadığı aralık: { $range }.
holder-port = Port { $port }.
holder-assignee = Sahibi ve iletişim: { $assignee }.
holder-assignee-contact = Sahibi: { $assignee }; iletişim: { $contact }.
holder-nobody = Satırda ne sahip ne de iletişim bilgisi var.
holder-registered = Kayıt tarihi: { $registered }.
holder-registered-modified = Kayıt tarihi: { $registered }; değişiklik tarihi: { $modified }.
holder-modified = Değişiklik tarihi: { $modified }; kayıt tarihi yok.
holder-undated = Satırda tarih yok.
holder-backwards = Satırın değişiklik tarihi kayıt tarihinden önce; ikisi de IANA’nın yayımladığı gibidir.
holder-references = Başvurular: { $references }.
holder-no-reference = Satır hiçbir belgeye başvurmuyor.
holder-service-code = DCCP hizmet kodu: { $code }.
holder-odd-name = Ad, RFC 6335’in hizmet adı kurallarına uymuyor: harfler, rakamlar ve art arda gelmeyen kısa çizgiler, en çok 15 karakter.
holder-duplicate = IANA bu adın başka bir adın yinelenmişi veya takma adı olduğunu belirtiyor.
holder-overlap = Daha geniş bir satır, { $range } “{ $description }”, bu numarayı da kapsıyor; numaranın kendi satırı geçerlidir.

notes-note = { $row } ile ilgili not: “{ $note }”
notes-unauthorised = Bildirilen izinsiz kullanım, { $row } satırında: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, geliştirme sırasında
practice-range = { $where }: { $product }, { $role }, { $range } aralığından biri
practice-convention = { $where }: { $product }, { $role }, yerleşik kullanım
practice-packaged = { $where }: { $product }, { $role }, paketlenmiş uygulamalarda
practice-allocated = { $where }: { $product }, { $role }; numarayı bir liste veriyor, bu kullanıldığını kanıtlamaz
practice-more = Kanıtı daha zayıf { $count } ürün daha: { $names }
practice-more-among = Kanıtı daha zayıf { $count } ürün daha, bunlardan bazıları: { $names }
practice-services-file = { $where }: Debian’ın services dosyasında { $name }

malware-listens = { $where }: { $threat } burada dinler ({ $date } itibarıyla).
malware-default = { $where }: { $threat } başka bir port belirtilmedikçe bunu kullanır ({ $date } itibarıyla).
malware-sample = { $where }: { $threat } rastgele portlarda dinler; bu numara görülenlerden biridir ({ $date } itibarıyla).
malware-c2 = { $where }: { $threat } komuta sunucuları bu portta, bir bağlantının karşı ucunda görüldü ({ $date } itibarıyla).
malware-more = { $count } bildirim daha: { $names }
malware-more-among = { $count } bildirim daha, bunlardan bazıları: { $names }
malware-caution = Numara tek başına hiçbir şey kanıtlamaz: portta neyin dinlediği ve hangi protokolü konuştuğu belirleyicidir.

system-ephemeral = { $system } üzerinde { $range } aralığı varsayılan olarak giden bağlantılar içindir.
system-privileged = { $system } üzerinde { $range } aralığındaki bir porta bağlanmak (bind) ayrıcalık gerektirir.
system-privileged-address = { $system } üzerinde { $range } aralığındaki bir porta bağlanmak (bind) yalnızca belirli bir IPv4 adresinde ayrıcalık gerektirir.
system-nodeport = { $system }, { $range } aralığını varsayılan olarak NodePort türündeki hizmetlere verir.
system-filtered = { $system } bunu giden bağlantılar için varsayılan olarak kısıtlar.
system-blocked = Tarayıcılar buna bağlanmayı reddeder: Fetch Standard’ın engelli port (bad ports) listesindedir.

history-unchanged = Kayıt defterinin { $first } – { $last } arasındaki { $count } anlık görüntüsünde değişiklik yok.
history-absent = Kayıt defterinin { $first } – { $last } arasındaki { $count } anlık görüntüsünde satır yok.
history-added = { $since } ile { $until } arasında: { $row } eklendi.
history-removed = { $since } ile { $until } arasında: { $row } silindi.
history-changed = { $since } ile { $until } arasında: { $row }: { $field } “{ $old }” iken “{ $new }” oldu.
history-set = { $since } ile { $until } arasında: { $row }: { $field } “{ $new }” oldu.
history-cleared = { $since } ile { $until } arasında: { $row }: { $field } “{ $old }” çıkarıldı.
history-more = Daha eski { $count } değişiklik burada gösterilmedi; tümü için: `portolan registry history { $port }`.

field-description = açıklama
field-assignee = sahibi
field-contact = iletişim
field-registered = kayıt tarihi
field-modified = değişiklik tarihi
field-references = başvuru
field-unauthorised = izinsiz kullanım notu
field-service_code = hizmet kodu
field-note = not

standing-specified = Tanımlı: satır bir RFC’ye başvuruyor.
standing-documented = Belgeli: satır bir belgeye başvuruyor, ancak yayımlanmış bir RFC’ye değil.
standing-implemented = Gerçeklenmiş: satır hiçbir belgeye başvurmuyor, ama başkaları numarayı bu adla biliyor.
standing-used = Başkaları kullanıyor: satır hiçbir belgeye başvurmuyor ve başkaları numarayı başka adlarla kullanıyor.
standing-named-only = Yalnızca ad: satırın kendisinden başka hiçbir dayanağı yok.
standing-unassigned = Atanmamış: numara kimseye ait değil.
standing-reserved = Ayrılmış: IANA tarafından boş tutuluyor.
standing-dynamic = Dinamik: numara kimseye ait olamaz.
# The same in a word or two, for the line of the status.
standing-word-specified = tanımlı
standing-word-documented = belgeli
standing-word-implemented = gerçeklenmiş
standing-word-used = başkaları kullanıyor
standing-word-named-only = yalnızca ad
standing-word-unassigned = atanmamış
standing-word-reserved = ayrılmış
standing-word-dynamic = dinamik
consulted-references = IANA’nın başvuru sütunu: { $references }.
consulted-no-reference = IANA’nın başvuru sütunu: boş.
consulted-note = IANA’nın notları: yukarıya bakın.
consulted-no-note = IANA’nın notları: yok.
consulted-software = Bu portta bilinen yazılım: { $names }.
consulted-software-among = Bu portta bilinen yazılım: { $count } ürün, kanıtı en güçlü olanlar { $names }.
consulted-no-software = Bu portta bilinen yazılım: yok.
consulted-netbase = Debian’ın services dosyası: { $names }.
consulted-no-netbase = Debian’ın services dosyası: söz etmiyor.
consulted-firewalld = firewalld hizmetleri: { $names }.
consulted-no-firewalld = firewalld hizmetleri: söz etmiyor.
consulted-wireshark = Wireshark çözümleyicileri: { $names }.
consulted-no-wireshark = Wireshark çözümleyicileri: söz etmiyor.

neighbour-before = Altında: { $port } { $name }.
neighbour-after = Üstünde: { $port } { $name }.
neighbour-same-name = { $name } için kayıtlı diğer portlar: { $ports }.
neighbour-product = { $name } için kullanılan diğer portlar: { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Kayıt, bir numara üzerinde kimin hak iddia edebileceğini söyler, orada neyin çalıştığını değil: bir porttaki trafik o portun hizmetine ait olmak zorunda değildir.
why-register = IANA, atanmış bir numaranın kayıt olmadan veya kayıttan önce kullanılmamasını ister.

table-port = PORT
table-transport = TAŞIMA
table-status = DURUM
table-name = AD
table-description = AÇIKLAMA

# `portolan pick`: what speaks against a number…
pick-assigned = IANA’nın kayıt defterinde var: { $row }.
pick-reserved = IANA tarafından ayrılmış: { $row }.
pick-system = Bir sistem portu ({ $range }): yalnızca IETF’teki incelemeden sonra atanır.
pick-dynamic = Bir dinamik port ({ $range }): programlar bu portları giden bağlantılar için alır.
pick-software = { $product } tarafından kullanılıyor: { $role }.
pick-listed = Başkalarının listelerinde şu adla geçiyor: { $name }.
pick-malware = { $threat } zararlı yazılımının bu portta dinlediği bildirildi.
pick-blocked = Tarayıcılar buna bağlanmayı reddeder.
pick-ephemeral = { $system } üzerinde { $range } aralığı varsayılan olarak doludur.
pick-ephemeral-here = Bu sistem { $range } aralığını giden bağlantılar için alıyor.
pick-in-use = Burada { $transport } üzerinde kullanımda veya bağlanmasına (bind) izin yok.
# … and what spoke for it.
pick-free-registry = IANA’nın kayıt defteri: atanmamış ({ $range }).
pick-free-no-row = IANA’nın kayıt defteri: { $port } için satır yok.
pick-free-software = Yazılım: bu portta bilinen yok.
pick-free-lists = Debian’ın services dosyası, firewalld hizmetleri, Wireshark çözümleyicileri: söz etmiyor.
pick-free-malware = Zararlı yazılım: bu portta dinlediği bildirilen yok.
pick-free-blocked = Tarayıcılar: engellemiyor.
pick-free-ephemeral = Linux, Windows, macOS ve Kubernetes’in varsayılan olarak aldığı aralıkların dışında.
pick-free-here = Bu sistemde: { $transport } üzerinde boş ve sistemin giden bağlantılar için aldığı aralığın dışında.
pick-fit = { $port } yeni bir hizmet için uygundur.
pick-unfit = { $port } yeni bir hizmet için uygun değildir.

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ADRES
here-head-namespace = AD ALANI
here-head-program = PROGRAM
here-head-part = AİT OLDUĞU
here-head-service = BİLİNEN ADI
here-head-verdict = KARAR
verdict-needs = Gereken: { $needs }
here-head-notes = NOTLAR

here-label-warning = uyarı:

# What the number is.
here-phrase-both = { $service }; pratikte { $product }
here-phrase-practice = pratikte { $product }

# In the place of a program.
here-owner-detached = hiç kimse
here-owner-hidden = gizli (uid { $uid })
here-owner-unknown = bilinmiyor (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = olağan dışı: /proc/net içinde görünmüyor
here-note-not-in-netlink = olağan dışı: netlink’te görünmüyor
here-note-not-listed = olağan dışı: çekirdeğin hiçbir listesinde yok
here-note-memory-only = olağan dışı: program yalnızca bellekte
here-note-deleted = olağan dışı: çalıştırılabilir dosya silinmiş
here-note-replaced = değiştirilmiş: yeniden başlatılana dek eski dosyayı çalıştırır
here-note-writable-folder = olağan dışı: herkesin yazabildiği dizin
here-note-in-flight = olağan dışı: tanımlayıcı yolda
here-note-io-uring = olağan dışı: io_uring tutuyor
here-note-inferred = denetim grubundan çıkarsandı
here-note-backlog = kuyruk dolu { $waiting }/{ $limit }
here-note-drops = düşürülen: { $count }
here-note-firewall = güvenlik duvarı düşürüyor
here-note-firewall-depends = güvenlik duvarı: gönderene veya başka etkenlere bağlı
here-note-group = { $count } soket portu paylaşıyor (SO_REUSEPORT)
here-note-activation = systemd bunu { $unit } için açıyor
here-note-bound = bağlı (bind), dinlemiyor
here-note-state = { $state }
here-note-hidden = süreç gizli: CAP_SYS_PTRACE ve CAP_DAC_READ_SEARCH gerekir
here-note-withheld = süreç, CAP_SYS_PTRACE ve CAP_DAC_READ_SEARCH olmasına karşın gizli
here-note-detached = hiçbir süreç tutmuyor: kabul edilmeyi bekliyor veya kapatıldı
here-note-not-found = görünen hiçbir süreç tutmuyor
here-note-out-of-time = arama bitmeden durduruldu

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count } soketin süreci gizli: root olarak veya CAP_SYS_PTRACE ve CAP_DAC_READ_SEARCH ile çalıştırın (`sudo portolan here`).
here-gap-withheld-processes = { $count } soketin süreci, CAP_SYS_PTRACE ve CAP_DAC_READ_SEARCH olmasına karşın gizli: bir güvenlik modülü ya da Portolan’ın çalıştığı konteyner nedeniyle.
here-gap-reduced-namespaces = { $count } ağ ad alanı yalnızca /proc üzerinden okundu; bellek, düşürülenler ve denetim grupları olmadan: girmek CAP_SYS_ADMIN gerektirir.
here-gap-unseen-namespaces = { $count } ağ ad alanı okunmadı: girmek CAP_SYS_ADMIN gerektirir.
here-gap-closed-namespaces = Girilemeyen ağ ad alanları: { $reduced } tanesi yalnızca /proc üzerinden okundu, { $unseen } tanesi hiç okunmadı. Girmek CAP_SYS_ADMIN gerektirir.
here-gap-unknown-namespaces = Görünen süreci olmayan ağ ad alanları bulunabilir: bunları görmek CAP_SYS_ADMIN veya CAP_SYS_PTRACE gerektirir.
here-gap-firewall = Güvenlik duvarının kuralları okunmadı: bu CAP_NET_ADMIN gerektirir.
here-gap-hidepid = /proc yalnızca bu kullanıcının kendi süreçlerini gösteriyor (hidepid): root olarak veya bağlama noktasının (mount) belirttiği grupta çalıştırın.
here-gap-no-netlink = Çekirdeğin listeleri /proc/net’ten alındı: netlink yanıt vermedi.
here-gap-cut = Çekirdek bir listeyi yarıda kesti: { $reason }.
here-gap-packages = Paket listesi okunamadı: { $reason }.
here-gap-unsupported-connections = Bu sistem başka kullanıcıların bağlantılarını göstermiyor.
here-gap-unsupported-namespaces = Bu sistemde ağ ad alanları yok.
here-gap-unsupported-details = Bu sistem yalnızca soketleri ve süreçleri gösteriyor: denetim grupları, güvenlik duvarı ve paketler yok.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } çekirdeğin listesinde var, /proc/net içinde yok. Port gizleyen bir program buna yol açar; tam o anda açılan bir soket de.
here-disagreement-not-in-netlink = { $protocol } { $address } /proc/net içinde var, çekirdeğin listesinde yok. Port gizleyen bir program buna yol açar; tam o anda kapanan bir soket de.
here-disagreement-not-listed = { $pid } numaralı süreç { $protocol } { $address } soketini tutuyor, ama bu soket çekirdeğin hiçbir listesinde yok. Port gizleyen bir program buna yol açar; tam o anda açılan bir soket de.
here-disagreement-process = Çekirdek { $name } ({ $pid }) sürecini çalıştırıyor, /proc ise onu göstermiyor. Süreç gizleyen bir program buna yol açar; tam o anda sonlanan bir süreç de.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = yalnızca bu makine
here-exposure-link-local = tek bir ağ bağı (link)
here-exposure-one-address = tek bir adres veya arayüz
here-exposure-group = bir makine grubu
here-exposure-everywhere = bütün arayüzler

# The section of a dossier.
here-now-nothing = Burada bu portta dinleyen yok.
here-now-failed = Çekirdeğin soket listesi okunamadı: { $reason }.
here-now-unsupported = Bu program bu sistemi inceleyemiyor.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address }, { $namespace } ad alanında: { $program }
here-now-row-part-namespace = { $protocol } { $address }, { $namespace } ad alanında: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Yalnızca bu ağ ad alanına bakıldı: `portolan here { $port }` hepsine bakar.
here-now-more = { $count } tane daha: `portolan here` gösterir.

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } port { $port }, adres { $address }
here-chain-title-namespace = { $protocol } port { $port }, adres { $address }, { $namespace } ad alanında
here-chain-parent = { $process }
here-chain-parent-since = { $process }, kullanıcı { $user }, başlangıç { $since }
here-chain-unit = Birim { $unit }, { $slice } içinde
here-chain-unit-alone = Birim { $unit }
here-chain-unit-since = Etkinleşme: { $since }
here-chain-unit-restarts = { $count ->
    [0] Kendiliğinden hiç yeniden başlamadı
   *[other] Kendiliğinden { $count } kez yeniden başladı
}
here-chain-container = Konteyner { $name }, { $id }
here-chain-image = İmaj { $image }
here-chain-pod = Kubernetes pod’u { $pod }
here-chain-process = Süreç { $process }
here-chain-verdict = Karar: { $verdict }. { $meaning }
here-chain-others = { $count } süreç daha tutuyor: { $names }
here-chain-command = Komut satırı: { $command }
here-chain-user = Kullanıcı: { $user }
here-chain-started = Başlama: { $since }
here-chain-no-capabilities = Yetkiler: yok
here-chain-all-capabilities = Yetkiler: tümü
here-chain-nearly-all-capabilities = Yetkiler: şunlar dışında tümü: { $names }
here-chain-many-capabilities = Yetkiler: { $count }, bunlardan bazıları { $names }
here-chain-capabilities = Yetkiler: { $names }
here-chain-executable = Çalıştırılabilir dosya { $path }
here-chain-executable-deleted = Çalıştırılabilir dosya { $path }, silinmiş
here-chain-executable-replaced = Çalıştırılabilir dosya { $path }, o zamandan beri değiştirilmiş: yeniden başlatma yenisini çalıştırır
here-chain-executable-memory = Çalıştırılabilir dosya yalnızca bellekte, hiçbir zaman bir dosya olmadı: { $path }
here-chain-writable = Herkes { $folder } içine yazabilir
here-chain-package = Paket { $name } { $version } ({ $manager })
here-chain-no-package = Hiçbir pakete ait değil
here-chain-socket = Soket { $address }, inode { $inode }
here-chain-descriptor = Tutan dosya tanımlayıcısı: { $descriptor }
here-chain-in-flight = Tutan: { $descriptor } numaralı Unix soketi üzerinden gönderilip henüz alınmamış bir tanımlayıcı
here-chain-io-uring = Tutan: { $descriptor } numaralı tanımlayıcının io_uring’i
here-chain-inferred = Çıkarsandı: süreç, soketin oluşturulduğu denetim grubunda
here-chain-activation = { $socket } bunu açtı ve onun için { $service } birimini başlatır
here-chain-exposure = Erişilebildiği yer: { $from }
here-chain-firewall-none = Güvenlik duvarı: gelenler için kural yok
here-chain-firewall-allowed = Güvenlik duvarı: içeri alıyor, kural: { $rule }
here-chain-firewall-dropped = Güvenlik duvarı: düşürüyor, kural: { $rule }
here-chain-firewall-cannot-tell = Güvenlik duvarı: belirlenemiyor; söz konusu ilk kural: { $rule }
here-chain-firewall-unread = Güvenlik duvarı: okunmadı
here-chain-backlog = Kuyruk: { $waiting }/{ $limit } bağlantı bekliyor
here-chain-drops = Düşürülen: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = beklenen
verdict-customary = alışılmış
verdict-elsewhere = başka port
verdict-unexplained = açıklanamayan
verdict-suspicious = şüpheli
verdict-means-expected = IANA’da portun kayıtlı olduğu hizmet budur.
verdict-means-customary = Port IANA’da bunun için kayıtlı değil, ama kaynaklar onun bu portu kullandığını veya sistemden bir port aldığını söylüyor.
verdict-means-elsewhere = Program veya protokolü biliniyor, ama bilinen hiçbir şey onu bu porta bağlamıyor.
verdict-means-unexplained = Burada neyin yanıt verdiği anlaşılamadı; bu tek başına bir sorun belirtisi değildir.
verdict-means-suspicious = Bakmaya değer bir sorun belirtisi gösteriyor; belirti kanıt değildir.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = üzerinden gönderilen bir belirteç karşı uca ulaştı
verdict-reason-views-disagree = çekirdeğin soketlerinin bir görünümünde var, bir başkasında yok
verdict-reason-hidden-process = { $pid } numaralı süreç tutuyor ve /proc o süreci göstermiyor
verdict-reason-memory-only = çalıştırılabilir dosyası yalnızca bellekte, hiçbir zaman bir dosya olmadı: { $path }
verdict-reason-deleted = çalıştırılabilir dosyası { $path } silinmiş ve yerine bir şey gelmemiş
verdict-reason-temporary-folder = çalıştırılabilir dosyası geçici dosyalara veya aygıtlara ayrılan bir dizinde: { $path }
verdict-reason-writable-folder = herkes { $folder } içine yazabilir, dolayısıyla çalıştırılabilir dosyası { $path } yerine başkasını koyabilir
verdict-reason-hidden-file = çalıştırılabilir dosyasının adı veya dizini gizli: { $path }
verdict-reason-disguise = süreç kendine { $name } diyor, çalıştırılabilir dosyası ise { $path }
verdict-reason-kernel-disguise = süreç bir çekirdek iş parçacığının adını taşıyor, { $name }, ve bir çalıştırılabilir dosyası var, { $path }
verdict-reason-malware-port = { $threat } zararlı yazılımının burada dinlediği bildirildi, portun başka bir kullanımı bilinmiyor ve garip bir şey daha var
verdict-reason-registered = { $product }, { $service } hizmetini sunar; port IANA’da bu hizmet için kayıtlıdır
verdict-reason-namesake = port IANA’da { $service } için kayıtlıdır; bu, { $product } ile aynı adı taşır
verdict-reason-starts-registered = { $product } portları hizmet adlarına göre açar; bu port { $service } için kayıtlıdır
verdict-reason-speaks-registered = { $service } olarak yanıt verdi; port IANA’da bunun için kayıtlıdır
verdict-reason-own-port = { $product } ürününün bu portu kullandığı biliniyor ({ $role })
verdict-reason-port-of-parent = { $product }, bu portu kullandığı bilinen { $parent } ürününün çatalıdır (fork)
verdict-reason-listed = bir hizmet listesi portu { $service } için veriyor ve bu, { $product } ile uyuşuyor
verdict-reason-picked-by-system = { $product }, sistemin onun için seçtiği bir portta dinler
verdict-reason-outgoing = { $product }, sistemin giden paketler için aldığı aralıkta bağlantısız bir UDP soketine sahip
verdict-reason-away-from = { $product } başka portlarda biliniyor: { $ports }
verdict-reason-away = { $product } biliniyor, ama bilinen hiçbir şey onu bu porta bağlamıyor
verdict-reason-any-port = { $product }, kendisine söylenen portta dinler
verdict-reason-speaks-elsewhere = { $service } olarak yanıt verdi, ama port IANA’da bunun için kayıtlı değil
verdict-reason-starts-others = { $product } portu açar ve bağlanan için başka bir program başlatır
verdict-reason-tool = { $product }, kendisine ne söylenirse onu sunar
verdict-reason-not-seen-behind = bir aktarıcı portları başkaları için tutar; bunun arkasında neyin yanıt verdiği görülmedi
verdict-reason-no-owner = onu tutan bir süreç görülmedi
verdict-reason-no-program = { $name } süreci tutuyor, çalıştırılabilir dosyası görülmedi
verdict-reason-package-unknown = { $program }, { $package } paketiyle geliyor; bu paketten bilinen bir ürün tanınmıyor
verdict-reason-name-alone = { $program } dosyasının adı { $product } gibi, ama ona bu adı herkes verebilirdi
verdict-reason-nothing-known = Portolan, { $program } programını tanımıyor
verdict-reason-told-by-package = bu { $product }, paketinden tanındı: { $value }
verdict-reason-told-by-path = bu { $product }, yolundan tanındı: { $value }
verdict-reason-told-by-argument = bu { $product }, yorumlayıcının çalıştırdığından tanındı: { $value }
verdict-reason-told-by-unit = bu { $product }, biriminden tanındı: { $value }
verdict-reason-told-by-image = bu { $product }, konteynerinin imajından tanındı: { $value }
verdict-reason-told-by-file-name = bu { $product }, bir yönetici dizinindeki dosyasının adından tanındı: { $value }
verdict-reason-told-by-kernel = bu { $product }, çekirdeğin kendisi sunuyor ({ $value })
verdict-reason-unpackaged = çalıştırılabilir dosyası { $path } hiçbir pakette yok, oysa buradaki diğer programlar paketlerde
verdict-reason-more-exposed = { $product } başka makinelerden erişilebilir durumda, oysa varsayılan olarak yalnızca loopback üzerinde dinler
verdict-reason-package-file-gone = çalıştırılabilir dosyası { $path } bir pakete ait ve silinmiş
verdict-reason-writable-in-container = konteynerindeki herkes { $folder } içine yazabilir, dolayısıyla çalıştırılabilir dosyası { $path } yerine başkasını koyabilir
verdict-reason-in-flight = onu, bir Unix soketi üzerinden gönderilen ve henüz alınmayan bir tanımlayıcı tutuyor
verdict-reason-io-uring = bir io_uring’in kayıtlı dosyası olarak tutuluyor
verdict-reason-needs-restart = çalıştırılabilir dosyası { $path } o zamandan beri değiştirilmiş, yeniden başlatma yenisini çalıştırır
verdict-reason-removed-with-folder = çalıştırılabilir dosyası { $path }, kendini güncelleyen programların yaptığı gibi tüm diziniyle birlikte kaldırılmış
verdict-reason-go-run = go run ile derlenip başlatıldı: { $path }
verdict-reason-app-image = çalıştırılabilir dosyası bir AppImage’ın bağlanmış (mount) imajında: { $path }
verdict-reason-hands-on = { $product } portu tutuyor ve bağlantıları aktarıyor
verdict-reason-hands-on-to = { $product } portu tutuyor ve bağlantıları şuraya aktarıyor: { $address } port { $port }
verdict-reason-malware-known = { $threat } zararlı yazılımı bu portta bildirildi, bu tek başına hiçbir şey kanıtlamaz

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Herkesin gönderdiğini aktaran bir hizmet, trafiğin nereden geldiğini gizlemek veya arkasındakine ulaşmak için kullanılabilir. Herkese açık olması amaçlanan bir vekil sunucu (proxy) da aynı görünür.
verdict-why-views-disagree = Bir rootkit soketleri bir görünümden gizler, bir başka görünümde ise hâlâ bulunurlar. Tam o anda açılan veya kapanan bir soket de aynı görünür; bu yüzden ikinci kez bakıldı.
verdict-why-hidden-process = Bir rootkit süreçleri /proc’tan gizler, çekirdek ise onları çalıştırmayı sürdürür. Tam o anda sonlanan bir süreç de aynı görünür; bu yüzden ikinci kez bakıldı.
verdict-why-memory-only = Dosyasız yüklenen kod, diskte incelenecek bir şey bırakmaz. runc gibi, kendisinin mühürlenmiş bir kopyasından çalışan bir program da aynı görünür.
verdict-why-deleted = Saldırganlar daha az iz bırakmak için dosyalarını siler, program ise çalışmayı sürdürür. Durdurulmadan kaldırılan veya yeniden derlenen bir program da aynı görünür.
verdict-why-temporary-folder = Bu dizinler geçici dosyalar ve aygıtlar içindir, kalıcı programlar için değil. Orada çalışan bir derleme, test veya kurulum programı da aynı görünür.
verdict-why-writable-folder = Dizine yazabilen, programı değiştirebilir; bundan sonra çalışan şey hizmetin haklarına sahip olur. Fazla gevşek verilmiş izinler de aynı görünür ve zaten düzeltilmeye değer.
verdict-why-hidden-file = Listelemeler noktayla başlayan adları atlar, saldırganlar da bundan yararlanır. Ev dizinindeki gizli dizinler ile Nix ve Guix sarmalayıcıları (wrapper) da aynı görünür ve burada sayılmaz.
verdict-why-disguise = Ad tanınmış bir yazılımın adı, çalıştırılabilir dosya ise o yazılımınki değil. Bir sembolik bağ, bir sarmalayıcı (wrapper) veya adı değiştirilmiş bir kopya da aynı görünür.
verdict-why-kernel-disguise = Çekirdek iş parçacığının çalıştırılabilir dosyası yoktur, dolayısıyla ikisi birden olan bir süreç çekirdek iş parçacığı değildir. Tesadüfen böyle bir adı olan program da aynı görünür.
verdict-why-malware-port = Numara tek başına hiçbir şey söylemez: yalnızca o numarada bilinen bir yazılım yoksa, başkaları ona erişebiliyorsa ve garip bir şey daha varsa sayılır. Numarayı tesadüfen kullanan kendi programınız da aynı görünür.
verdict-why-registered = Kayıt defterinde port bir hizmete ait ve ürünün bu hizmeti sunduğu biliniyor.
verdict-why-namesake = Kayıtlı hizmetle aynı adı taşıyan ürün, o hizmet sayılır.
verdict-why-starts-registered = Yapılandırmasında hizmetler adlarıyla geçer, sistem de portlarını bu adlardan bulur. Bağlanan için neyi başlattığı görülmedi.
verdict-why-speaks-registered = Bir ürünün tanınmadığı yerde hizmetin yanıtı karar verir.
verdict-why-own-port = Yazılımlar, kendileri için kimsenin kaydettirmediği portları da kullanır; bunu kendi dosyaları veya başkalarının belgeleri söyler.
verdict-why-port-of-parent = Bir çatal (fork), geldiği ürünün portlarını koruyabilir.
verdict-why-listed = Hizmet listeleri, kayıt defterinde o hizmetlere ait olmayan portlar da verir.
verdict-why-picked-by-system = Ürün sistemden herhangi bir boş port ister, dolayısıyla beklenecek bir numara yoktur.
verdict-why-outgoing = Port istemeden UDP paketi gönderene bu aralıktan bir port verilir; soketi de başkalarını bekleyen bir soket gibi görünür.
verdict-why-away-from = Hiçbir kaynak ürünü bu portta göstermiyor; herhangi bir port ayarlanabilir.
verdict-why-away = Hiçbir kaynak ürünü bu portta göstermiyor, hiçbiri de ona burada kendine ait bir varsayılan port vermiyor.
verdict-why-any-port = Böyle bir programın kendine ait bir portu yoktur: onu başlatan bir port seçer.
verdict-why-speaks-elsewhere = Bir hizmetin yanıtı ne olduğunu söyler; hizmet ise herhangi bir porta ayarlanabilir.
verdict-why-starts-others = Yanıt veren, başlatılan programdır; o da biri bağlanana dek çalışmaz.
verdict-why-tool = Genel amaçlı bir aracın kendine ait bir hizmeti yoktur: neyin yanıt vereceğine onu başlatan karar verir.
verdict-why-not-seen-behind = Aktarıcı yalnızca bağlantıları iletir ve karşı uçta ne olduğunu söylemez.
verdict-why-no-owner = Süreç yoksa tanınacak bir program da yoktur: bu kullanıcıdan gizlenmiş olabilir veya soketi çekirdek tutuyor olabilir.
verdict-why-no-program = Bir süreç kendine istediği adı verebilir, dolayısıyla ad tek başına programı ele vermez. Başka bir kullanıcının sürecinin çalıştırılabilir dosyasını okumak ayrıcalık gerektirir.
verdict-why-package-unknown = Bir paket programın nereden geldiğini söyler; Portolan bu paketten bir ürün tanımıyor.
verdict-why-name-alone = Bir dosyanın adı yalnızca, içine sadece yöneticilerin yazabildiği bir dizinde sayılır.
verdict-why-nothing-known = Ürünler paketten, yoldan, argümandan, birimden ve imajdan tanınır; bunların hiçbiri uymuyor. Kendi programlarınız her zaman böyle görünür.
verdict-why-told-by-package = Dosyayı oraya bir paket yöneticisi koymuş ve bunun kaydını tutmuştur.
verdict-why-told-by-path = Bir kaynağa göre ürünün programı bu yoldadır.
verdict-why-told-by-argument = Yorumlayıcı kendisine söyleneni çalıştırır; ne olduğunu argümanları söyler.
verdict-why-told-by-unit = systemd bir sürecin denetim grubuna biriminin adını verir; bir soket birimi de o sokette yanıt veren hizmeti adlandırır. Sistemin birimlerini yazmak yöneticinin işidir.
verdict-why-told-by-image = Bir konteyner imajında olanı çalıştırır; imajın adı bunun hangi ürün olduğunu söyler.
verdict-why-told-by-file-name = Oraya yalnızca bir yönetici dosya koyabilir, bu yüzden dosyanın adı sayılır.
verdict-why-told-by-kernel = Bütün süreçlere bakıldı, hiçbiri soketi tutmuyor; portta bu ürünü çekirdeğin kendisi sunuyor.
verdict-why-unpackaged = Bir makinenin programları paketlerdeyse, hiçbir pakette olmayan program başka bir yoldan gelmiştir. Burada derlenen veya indirilen bir program da aynı görünür.
verdict-why-more-exposed = Ürün, aksi söylenmedikçe yalnızca loopback üzerinde dinler; demek ki biri onu açmış. Başkalarının erişmesinin amaçlandığı yerde de aynı görünür.
verdict-why-package-file-gone = Dosya pakette var ama artık yerinde değil. Süren bir yükseltme veya hizmeti çalışırken kaldırılan bir paket de aynı görünür.
verdict-why-writable-in-container = Konteynere girebilen, programı değiştirebilir. İzinleri fazla gevşek verilmiş bir imaj da aynı görünür; dizin ise yalnızca konteynere aittir.
verdict-why-in-flight = Bir tanımlayıcı yoldayken hiçbir süreçte soket açık değildir ve açık dosyalarda yapılan arama onu bulmaz. Bir soketi devreden hizmet kısa bir süre bu durumdadır.
verdict-why-io-uring = Çekirdek kayıtlı bir soketi tanımlayıcı olmadan açık tutar ve açık dosyalarda yapılan arama onu bulmaz. Sunucular soketleri hız için kaydeder.
verdict-why-needs-restart = Bir yükseltme yola yeni bir dosya koyar; süreç ise yeniden başlatılana dek eskisini çalıştırır.
verdict-why-removed-with-folder = Kendini güncelleyen programlar her sürümü ev dizininde gizli, ayrı bir dizinde tutar ve eskilerini kaldırır. Hâlâ çalışan bir sürüm dosyasını böyle yitirir.
verdict-why-go-run = go run, programı go-build… adlı geçici bir dizinde derler ve oradan, go sürecinin alt süreci olarak başlatır.
verdict-why-app-image = Bir AppImage kendini .mount_… adlı geçici bir dizine bağlar (mount) ve oradan çalışır.
verdict-why-hands-on = Program portu bir başkası için tutar; karar, arkasındakiyle ilgilidir.
verdict-why-hands-on-to = Aktarıcının argümanları karşı ucu adlandırır; karar, orada olanla ilgilidir.
verdict-why-malware-known = Zararlı yazılımlar başkalarının da kullandığı numaraları alır, dolayısıyla bu bir şey değiştirmez; kimse araştırmak zorunda kalmasın diye söylenir.

# What would settle a sign.
verdict-settle-open-relay = Yapılandırmasında kimin kullanabildiğine bakın ve geri kalan herkese kapatın.
verdict-settle-views-disagree = Bir dakika sonra yeniden bakın; hâlâ öyleyse diski başka bir ortamdan başlatılmış bir sistemden inceleyin.
verdict-settle-hidden-process = Bir dakika sonra yeniden bakın; süreç hâlâ gizliyse diski başka bir ortamdan başlatılmış bir sistemden inceleyin.
verdict-settle-memory-only = Kimin başlattığını sorun ve çalışanı sonlanmadan kaydedin: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Dosyayı kimin sildiğini sorun ve çalışanı sonlanmadan kaydedin: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Dosyanın kime ait olduğuna ve ne zaman geldiğine bakın, o kişiye sorun: `stat FILE`.
verdict-settle-writable-folder = Başkalarının yazma hakkını kaldırın, `chmod o-w FOLDER`, ve dosyayı kaynağıyla karşılaştırın.
verdict-settle-hidden-file = Dosyanın kime ait olduğuna, ne zaman geldiğine ve ne olduğuna bakın: `stat FILE`, `file FILE`.
verdict-settle-disguise = Gerçekte neyin çalıştığına ve kimin başlattığına bakın: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Gerçekte neyin çalıştığına ve kimin başlattığına bakın: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Programın ne olduğunu öğrenin: dosyası nereden geldi ve ne yanıt veriyor.
verdict-settle-unpackaged = Kimin derlediğini veya indirdiğini sorun ve dosyayı kaynağıyla karşılaştırın.
verdict-settle-more-exposed = Yapılandırmasında başkalarının erişmesinin amaçlanıp amaçlanmadığına bakın; amaçlanmıyorsa loopback’e bağlayın (bind).
verdict-settle-package-file-gone = Paketi yeniden kurup hizmeti yeniden başlatın; paketin gitmesi amaçlandıysa hizmeti durdurun.
verdict-settle-writable-in-container = İmajdaki izinleri düzeltin ve konteynerdeki dosyayı imajdakiyle karşılaştırın.
verdict-settle-in-flight = Biraz sonra yeniden bakın; hâlâ öyleyse Unix soketinin hangi süreçte olduğuna bakın: `portolan here --explain PORT`.
verdict-settle-io-uring = io_uring’in hangi programda olduğuna ve o programın io_uring kullandığının bilinip bilinmediğine bakın: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Hangi sürecin tuttuğu görülmedi: root olarak veya CAP_SYS_PTRACE ve CAP_DAC_READ_SEARCH ile çalıştırın.
verdict-unseen-owner-inferred = Süreç denetim grubundan çıkarsandı, tuttuğu görülmedi: root olarak çalıştırın.
verdict-unseen-program = Sürecin ne çalıştırdığı görülmedi: root olarak çalıştırın.
verdict-unseen-package = Programın bir pakette olup olmadığı görülmedi: burada onun için hiçbir paket listesi okunamadı veya dosya bir konteynere ait.
verdict-unseen-speech = Hangi protokolü konuştuğu görülmedi: ona sormak gerekirdi.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = KURAL
verdict-head-effect = ETKİ
verdict-head-needs = GEREKEN
verdict-head-why = NEDEN
verdict-head-sources = KAYNAKLAR
verdict-effect-tells = ürünü tanıtır
verdict-effect-expected = karar: beklenen
verdict-effect-customary = karar: alışılmış
verdict-effect-elsewhere = karar: başka port
verdict-effect-unexplained = karar: açıklanamayan
verdict-effect-suspicious = sorun belirtisi: şüpheli
verdict-effect-counts = yalnızca bir zararlı yazılımın portuyla birlikte sayılır
verdict-effect-explains = garip görüneni açıklar
verdict-effect-remarks = söylenir, bir şey değiştirmez
verdict-need-socket = soket
verdict-need-process = süreç
verdict-need-program = çalıştırılabilir dosya
verdict-need-package = paket
verdict-need-arguments = argümanlar
verdict-need-unit = systemd birimi
verdict-need-container = konteyner
verdict-need-views = ikinci bir görünüm
verdict-need-speech = hizmetin bir yanıtı
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = Bu makinede nelerin dinleyebileceği. portolan here --check bunu dinleyenlerle karşılaştırır.
    Dilediğiniz gibi düzenleyin: yorumlar, listeler, aralıklar ve optional = true --save-policy sonrasında korunur.
policy-summary = { $new } yeni, { $gone } eksik, { $different } farklı; { $kept } politikaya uygun.
policy-summary-none = Yeni, eksik veya farklı bir şey yok; { $kept } politikaya uygun.
policy-finding-new = Yeni: { $what }
policy-finding-gone = Eksik: { $what }
policy-finding-different = Farklı: { $what }; { $fields }
policy-finding-unverified = Doğrulanmadı: { $what }; görülmeyen: { $fields }
policy-finding-kept = Politikaya uygun: { $what }
policy-finding-optional = Yok, zaten isteğe bağlı: { $what }
policy-finding-not-asked = Sorulmadı: { $what }
policy-finding-not-seen = Görülmedi: { $what }
policy-field = { $field }: { $wanted } yerine { $found }
policy-field-none = { $field }: { $wanted } yerine hiçbiri
policy-rule-new = Politikada olmayan bir şey dinliyor.
policy-rule-gone = Politikada olan bir şey dinlemiyor.
policy-rule-different = Bir şey politikada olduğundan farklı biçimde dinliyor.
policy-not-everything = Her şey görülmedi:
policy-wrong-syntax = bu TOML değil: { $reason }
policy-wrong-encoding = bu UTF-8 değil
policy-wrong-too-large = bir politika en çok { $limit } MiB olabilir
policy-wrong-too-many = bir politikada en çok { $limit } girdi olabilir
policy-wrong-too-many-ranges = bir politikada aralık içeren en çok { $limit } girdi olabilir
policy-wrong-key = bilinmeyen anahtar “{ $key }”
policy-wrong-missing = { $key } eksik
policy-wrong-version = sürüm { $version } bilinmiyor; bu program sürüm 1 okur
policy-wrong-kind = { $key } şu olmalı: { $wanted }
policy-wrong-value = { $key }, “{ $value }” olamaz
policy-wrong-port = “{ $value }” ne port ne de aralık
policy-wrong-port-high = “{ $value }”: en yüksek port 65535
policy-wrong-port-backwards = “{ $value }”: aralık ters
policy-wrong-too-long = { $key } en çok { $limit } bayt olabilir
policy-wrong-empty = { $key } boş bir liste
policy-kind-number = bir sayı
policy-kind-text = tırnak içinde bir metin
policy-kind-texts = tırnak içinde bir metin veya böyle metinlerden bir liste
policy-kind-ports = bir sayı, "6000-6063" gibi bir aralık veya bunlardan bir liste
policy-kind-truth = true veya false
policy-kind-tables = her biri [[listener]] altında tablolar

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = ZAMAN
past-head-event = OLAY
past-appeared = belirdi
past-restarted = yeniden başladı
past-changed = değişti
past-closed = kapandı
# It listened for a moment and closed again.
past-passed = gelip gitti
past-owner-hidden = gizli
past-owner-unknown = bilinmiyor

# Short notes on a line.
past-note-times = { $count } kez
past-note-ports = { $count } portta
past-note-glimpsed = yakından bakılamadan gitti
past-note-after = { $time } sonrasında bir ara: arada kimse bakmadı
past-note-owner = önceki: { $before }
past-note-present = çalıştırılabilir dosyası yeniden yerinde
past-note-version = sürüm: önce { $before }, şimdi { $now }
past-note-package = çalıştırılabilir dosyası başka bir dosya
past-note-exposure = önceden erişilebildiği yer: { $before }
past-note-firewall = güvenlik duvarı: önce { $before }, şimdi { $now }
past-note-verdict = önceki: { $before }
past-firewall-allowed = içeri alınıyor
past-firewall-dropped = düşürülüyor
past-firewall-cannot-tell = belirsiz

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Buradaki başlangıcı: { $time }.
past-since-between = Buradaki başlangıcı: en geç { $time }; { $after } anında henüz yoktu.
past-until = { $from } ile { $until } arasında buradaydı.
past-until-between = Buradaki başlangıcı: { $from }; { $after } ile { $until } arasında gitti.
past-spells = Burada toplam { $count } kez bulundu, ilk görülme: { $first }.
past-restarts = O zamandan beri { $count } kez yeniden başladı, sonuncusu: { $last }.
past-passes = { $count } kez gelip gitti, sonuncusu: { $last }.
past-verdict = Karar: { $verdict }.
past-more = Kayıtlı olanların tümü: `portolan history { $port }`.
past-heading-changes = Değişiklikler

# What of the past nobody saw.
past-watched-since = { $time } öncesinde kimse izlemedi.
past-unwatched = { $from } ile { $to } arasında kimse izlemedi.
past-unwatched-since = { $time } anından beri kimse izlemiyor: `portolan watch` izler.
past-unwatched-more = Bunlardan önce, kimsenin izlemediği { $count } zaman daha var.
past-lost = { $count } değişiklik okunabileceğinden hızlı geldi ve kaydedilmedi.
