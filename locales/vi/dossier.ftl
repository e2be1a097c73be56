# The Vietnamese words of what the reader is told about a port.

language-name = Tiếng Việt
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = Bản dịch này chưa được người bản ngữ rà soát.

# Lists: "TCP và UDP", "a, b và c".
list-two = { $first } và { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. The transports follow the number, in parentheses: "Cổng 443 (TCP, UDP và SCTP)".
subject-port = Cổng { $port }
subject-port-on = Cổng { $port } ({ $transports })

# The same within a sentence.
inline-port = cổng { $port }
inline-port-on = cổng { $port } ({ $transports })
inline-range = dải cổng { $port }
inline-range-on = dải cổng { $port } ({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } được đăng ký tại IANA với tên { $name }.
answer-assigned-described = { $subject } được đăng ký tại IANA với tên { $name }, “{ $description }”.
answer-assigned-also = { $subject } được đăng ký tại IANA với tên { $name }, ngoài ra còn có tên { $others }.
answer-assigned-described-also = { $subject } được đăng ký tại IANA với tên { $name }, “{ $description }”; ngoài ra còn có tên { $others }.
answer-in-range = { $subject } thuộc dải { $range }, được đăng ký tại IANA với tên { $name }.
answer-in-range-described = { $subject } thuộc dải { $range }, được đăng ký tại IANA với tên { $name }, “{ $description }”.
answer-private = { $subject } được để dành cho “{ $description }”; cổng này không có tên dịch vụ.
answer-reserved = { $subject } được IANA dành riêng; không có dịch vụ nào đăng ký cổng này.
answer-unassigned = { $subject } chưa được cấp phát; không có dịch vụ nào đăng ký cổng này tại IANA.
answer-words = { $subject } hiện không có dịch vụ nào; mục của IANA ghi “{ $description }”.
answer-no-row = { $subject } không có mục nào trong sổ đăng ký của IANA.
answer-dynamic = { $subject } là cổng động: IANA không bao giờ cấp phát cổng này, chương trình nào cũng có thể dùng.
answer-service = { $name } là { $ports }.
answer-service-described = { $name }, “{ $description }”, là { $ports }.
answer-service-without-port = { $name } là tên dịch vụ đã đăng ký, không có cổng.
answer-service-without-port-described = { $name }, “{ $description }”, là tên dịch vụ đã đăng ký, không có cổng.

answer-product = { $product } mặc định dùng { $ports }.
answer-product-among = { $product } dùng nhiều cổng, trong đó có { $ports }.

# One word for each transport.
status-assigned = đã cấp phát
status-reserved = dành riêng
status-unassigned = chưa cấp phát
status-no-row = không có mục
status-dynamic = động
status-practice = trên thực tế

# The headings.
section-range = Số cổng
section-holder = Thuộc về ai
section-notes = Ghi chú của IANA
section-practice = Trên thực tế
section-malware = Mã độc được báo cáo
section-here = Trên máy này lúc này
section-systems = Các hệ thống xử lý cổng này thế nào
section-history = Lịch sử
section-standing = Căn cứ
section-neighbours = Cổng lân cận
section-check = Xem tiến trình nào đang lắng nghe
section-why = Ý nghĩa của việc đăng ký
section-sources = Nguồn

range-system = Cổng hệ thống ({ $range }): chỉ được IANA cấp phát sau khi qua xem xét hoặc phê duyệt trong IETF.
range-user = Cổng người dùng ({ $range }): được IANA cấp phát theo yêu cầu, sau khi qua xem xét của chuyên gia hoặc trong IETF.
range-dynamic = Cổng động ({ $range }), còn gọi là cổng riêng (private) hoặc cổng tạm thời (ephemeral): không bao giờ được cấp phát, dùng cho mục đích cục bộ và ngắn hạn.
range-zero = Trên Linux, chương trình bind cổng 0 sẽ được hệ thống gán cho một cổng tạm thời.
privilege-system = Trên Linux, muốn bind cổng này phải có quyền CAP_NET_BIND_SERVICE, trừ khi net.ipv4.ip_unprivileged_port_start được đặt bằng hoặc nhỏ hơn số cổng này.
privilege-user = Trên Linux, người dùng nào cũng bind được cổng này, trừ khi net.ipv4.ip_unprivileged_port_start được đặt lớn hơn số cổng này.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Mọi giao thức (mục này không nêu giao thức nào)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = Không có cổng: { $name }
holder-portless-described = Không có cổng: { $name }, “{ $description }”
holder-portless-on = { $where }, không có cổng: { $name }
holder-portless-on-described = { $where }, không có cổng: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, không có tên dịch vụ
holder-reserved = { $where }: dành riêng, không cấp phát theo thủ tục thông thường
holder-unassigned = { $where }: chưa cấp phát
holder-words = { $where }: không có dịch vụ; mục này ghi “{ $description }”
holder-no-row = { $where }: không có mục
holder-range = Mục này áp dụng cho dải { $range }.
holder-port = Cổng { $port }.
holder-assignee = Bên được cấp và đầu mối liên hệ: { $assignee }.
holder-assignee-contact = Bên được cấp: { $assignee }; đầu mối liên hệ: { $contact }.
holder-nobody = Mục này không ghi bên được cấp, cũng không ghi đầu mối liên hệ.
# Half of the dates are months: "ngày 2011-05" would be wrong, "Ngày đăng ký: 2011-05" is not.
holder-registered = Ngày đăng ký: { $registered }.
holder-registered-modified = Ngày đăng ký: { $registered }; ngày sửa đổi: { $modified }.
holder-modified = Ngày sửa đổi: { $modified }; không có ngày đăng ký.
holder-undated = Mục này không ghi ngày.
holder-backwards = Ngày sửa đổi của mục này lại trước ngày đăng ký; cả hai được giữ đúng như IANA công bố.
holder-references = Tài liệu tham chiếu: { $references }.
holder-no-reference = Mục này không tham chiếu đến tài liệu nào.
holder-service-code = Mã dịch vụ DCCP: { $code }.
holder-odd-name = Tên này trái quy tắc đặt tên dịch vụ của RFC 6335: chỉ gồm chữ cái, chữ số và dấu gạch nối không liền nhau, tối đa 15 ký tự.
holder-duplicate = IANA ghi rằng tên này trùng lặp hoặc là bí danh của một tên khác.
holder-overlap = Cổng này còn nằm trong một mục rộng hơn, { $range } “{ $description }”; mục riêng của cổng được ưu tiên.

notes-note = Ghi chú về { $row }: “{ $note }”
notes-unauthorised = Có báo cáo sử dụng trái phép, ghi trong mục { $row }: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, dùng khi phát triển
practice-range = { $where }: { $product }, { $role }, một cổng trong dải { $range }
practice-convention = { $where }: { $product }, { $role }, theo thông lệ
practice-packaged = { $where }: { $product }, { $role }, trong các ứng dụng đóng gói sẵn
practice-allocated = { $where }: { $product }, { $role }; có danh sách gán số cổng này, nhưng đó không phải là bằng chứng sử dụng
practice-more = Còn { $count } sản phẩm khác, bằng chứng yếu hơn: { $names }
practice-more-among = Còn { $count } sản phẩm khác, bằng chứng yếu hơn, trong đó có { $names }
practice-services-file = { $where }: { $name } trong tệp services của Debian

# Some of the dates are months, as with registrations: no "ngày" before them.
malware-listens = { $where }: { $threat } lắng nghe trên cổng này (tính đến { $date }).
malware-default = { $where }: { $threat } dùng cổng này, trừ khi được cấu hình khác (tính đến { $date }).
malware-sample = { $where }: { $threat } lắng nghe trên cổng ngẫu nhiên; cổng này là một trong các cổng từng được ghi nhận (tính đến { $date }).
malware-c2 = { $where }: máy chủ điều khiển của { $threat } từng được ghi nhận trên cổng này, ở đầu bên kia của kết nối (tính đến { $date }).
malware-more = Còn { $count } báo cáo khác: { $names }
malware-more-among = Còn { $count } báo cáo khác, trong đó có { $names }
malware-caution = Chỉ riêng số cổng không chứng minh được gì: phải xem chương trình nào lắng nghe trên cổng và dùng giao thức ứng dụng nào.

system-ephemeral = { $system } mặc định dùng dải { $range } cho các kết nối đi ra.
system-privileged = Trên { $system }, muốn bind cổng trong dải { $range } phải có đặc quyền.
system-privileged-address = Trên { $system }, muốn bind cổng trong dải { $range } phải có đặc quyền, nhưng chỉ khi bind vào một địa chỉ IPv4 cụ thể.
system-nodeport = { $system } mặc định dùng dải { $range } cho các dịch vụ loại NodePort.
system-filtered = { $system } mặc định hạn chế cổng này đối với các kết nối đi ra.
system-blocked = Trình duyệt từ chối kết nối đến cổng này: cổng có trong danh sách cổng bị chặn (bad port) của Fetch Standard.

history-unchanged = Không có thay đổi nào trong { $count } bản chụp sổ đăng ký, từ { $first } đến { $last }.
history-absent = Không có mục nào trong { $count } bản chụp sổ đăng ký, từ { $first } đến { $last }.
history-added = Trong khoảng từ { $since } đến { $until }: thêm { $row }.
history-removed = Trong khoảng từ { $since } đến { $until }: xóa { $row }.
history-changed = Trong khoảng từ { $since } đến { $until }: { $row }: { $field } đổi từ “{ $old }” thành “{ $new }”.
history-set = Trong khoảng từ { $since } đến { $until }: { $row }: thêm { $field } “{ $new }”.
history-cleared = Trong khoảng từ { $since } đến { $until }: { $row }: bỏ { $field } “{ $old }”.
history-more = { $count } thay đổi cũ hơn được lược bớt ở đây; xem đầy đủ bằng `portolan registry history { $port }`.

field-description = mô tả
field-assignee = bên được cấp
field-contact = đầu mối liên hệ
field-registered = ngày đăng ký
field-modified = ngày sửa đổi
field-references = tài liệu tham chiếu
field-unauthorised = ghi chú về sử dụng trái phép
field-service_code = mã dịch vụ
field-note = ghi chú

standing-specified = Có đặc tả: mục này tham chiếu đến RFC.
standing-documented = Có tài liệu: mục này tham chiếu đến tài liệu, nhưng không phải RFC đã xuất bản.
standing-implemented = Có triển khai: mục này không tham chiếu đến tài liệu nào, nhưng các bên khác cũng biết cổng này với tên này.
standing-used = Bên khác dùng: mục này không tham chiếu đến tài liệu nào, và các bên khác dùng cổng này với tên khác.
standing-named-only = Chỉ có tên: ngoài chính mục này, không có gì làm căn cứ.
standing-unassigned = Chưa cấp phát: không ai giữ cổng này.
standing-reserved = Dành riêng: IANA để trống cổng này.
standing-dynamic = Động: không ai có thể giữ cổng này.
# The same in a word or two, for the line of the status.
standing-word-specified = có đặc tả
standing-word-documented = có tài liệu
standing-word-implemented = có triển khai
standing-word-used = bên khác dùng
standing-word-named-only = chỉ có tên
standing-word-unassigned = chưa cấp phát
standing-word-reserved = dành riêng
standing-word-dynamic = động
consulted-references = Cột tham chiếu của IANA: { $references }.
consulted-no-reference = Cột tham chiếu của IANA: trống.
consulted-note = Ghi chú của IANA: xem ở trên.
consulted-no-note = Ghi chú của IANA: không có.
consulted-software = Phần mềm đã biết trên cổng này: { $names }.
consulted-software-among = Phần mềm đã biết trên cổng này: { $count } sản phẩm, có bằng chứng rõ nhất là { $names }.
consulted-no-software = Phần mềm đã biết trên cổng này: không có.
consulted-netbase = Tệp services của Debian: { $names }.
consulted-no-netbase = Tệp services của Debian: không nhắc đến.
consulted-firewalld = Các dịch vụ của firewalld: { $names }.
consulted-no-firewalld = Các dịch vụ của firewalld: không nhắc đến.
consulted-wireshark = Bộ phân tích gói tin của Wireshark: { $names }.
consulted-no-wireshark = Bộ phân tích gói tin của Wireshark: không nhắc đến.

neighbour-before = Trước: { $port } { $name }.
neighbour-after = Sau: { $port } { $name }.
neighbour-same-name = { $name } còn có cổng { $ports }.
neighbour-product = { $name } còn dùng cổng { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = Đăng ký cho biết cổng được cấp cho ai, không cho biết cái gì đang chạy trên cổng: lưu lượng qua một cổng chưa chắc thuộc về dịch vụ của cổng đó.
why-register = IANA đề nghị không dùng cổng đã cấp phát nếu không đăng ký, hoặc trước khi đăng ký xong.

table-port = CỔNG
table-transport = GIAO THỨC
table-status = TRẠNG THÁI
table-name = TÊN
table-description = MÔ TẢ

# `portolan pick`: what speaks against a number…
pick-assigned = Sổ đăng ký của IANA có mục { $row }.
pick-reserved = IANA dành riêng cổng này: { $row }.
pick-system = Đây là cổng hệ thống ({ $range }): chỉ được cấp phát sau khi qua xem xét trong IETF.
pick-dynamic = Đây là cổng động ({ $range }): các chương trình lấy những cổng này cho kết nối đi ra.
pick-software = { $product } dùng cổng này: { $role }.
pick-listed = Có danh sách khác ghi cổng này với tên { $name }.
pick-malware = Có báo cáo rằng { $threat } lắng nghe trên cổng này.
pick-blocked = Trình duyệt từ chối kết nối đến cổng này.
pick-ephemeral = { $system } mặc định dùng dải { $range } cho riêng mình.
pick-ephemeral-here = Hệ thống này dùng dải { $range } cho các kết nối đi ra.
pick-in-use = Cổng này ({ $transport }) đang được dùng trên hệ thống này, hoặc không được phép bind.
# … and what spoke for it.
pick-free-registry = Sổ đăng ký của IANA: chưa cấp phát ({ $range }).
pick-free-no-row = Sổ đăng ký của IANA: không có mục nào cho cổng { $port }.
pick-free-software = Phần mềm đã biết trên cổng này: không có.
pick-free-lists = Tệp services của Debian, các dịch vụ của firewalld, bộ phân tích gói tin của Wireshark: không nhắc đến.
pick-free-malware = Mã độc được báo cáo là lắng nghe trên cổng này: không có.
pick-free-blocked = Trình duyệt: không chặn.
pick-free-ephemeral = Nằm ngoài các dải mà Linux, Windows, macOS và Kubernetes mặc định sử dụng.
pick-free-here = Trên hệ thống này: còn trống ({ $transport }) và nằm ngoài dải mà hệ thống dùng cho các kết nối đi ra.
pick-fit = Cổng { $port } phù hợp cho dịch vụ mới.
pick-unfit = Cổng { $port } không phù hợp cho dịch vụ mới.

# `portolan here`: the heads of the table.
here-head-protocol = GIAO THỨC
here-head-address = ĐỊA CHỈ
here-head-namespace = NAMESPACE
here-head-program = CHƯƠNG TRÌNH
here-head-part = THUỘC VỀ
here-head-service = DỊCH VỤ
here-head-verdict = KẾT LUẬN
verdict-needs = Cần: { $needs }
here-head-notes = GHI CHÚ

here-label-warning = cảnh báo:

# What the number is.
here-phrase-both = { $service }; trên thực tế là { $product }
here-phrase-practice = trên thực tế là { $product }

# In the place of a program.
here-owner-detached = không ai
here-owner-hidden = bị ẩn (uid { $uid })
here-owner-unknown = không rõ (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = bất thường: không có trong /proc/net
here-note-not-in-netlink = bất thường: không có trong netlink
here-note-not-listed = bất thường: không có trong danh sách nào của kernel
here-note-memory-only = bất thường: chương trình chỉ nằm trong bộ nhớ
here-note-deleted = bất thường: tệp thực thi đã bị xóa
here-note-replaced = tệp đã bị thay: vẫn chạy tệp cũ cho đến khi khởi động lại
here-note-writable-folder = bất thường: ai cũng ghi được vào thư mục
here-note-in-flight = bất thường: descriptor đang trên đường gửi
here-note-io-uring = bất thường: do io_uring giữ
here-note-inferred = suy ra từ control group
here-note-backlog = hàng đợi đầy { $waiting }/{ $limit }
here-note-drops = đã bỏ { $count }
here-note-firewall = bị tường lửa chặn
here-note-firewall-depends = tường lửa: tùy người gửi hoặc điều kiện khác
here-note-group = { $count } socket dùng chung cổng (SO_REUSEPORT)
here-note-activation = systemd mở cho { $unit }
here-note-bound = đã bind, không lắng nghe
here-note-state = { $state }
here-note-hidden = tiến trình bị ẩn: cần CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH
here-note-withheld = tiến trình bị ẩn dù có CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH
here-note-detached = không tiến trình nào giữ: đang chờ được nhận, hoặc đã đóng
here-note-not-found = không tiến trình nào nhìn thấy được đang giữ
here-note-out-of-time = việc tìm kiếm bị dừng trước khi xong

# What could not be seen, and how to see it.
here-gap-hidden-processes = Không thấy được tiến trình của { $count } socket: hãy chạy bằng root, hoặc với CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = Không thấy được tiến trình của { $count } socket dù có CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH: do một mô-đun bảo mật, hoặc do container mà Portolan đang chạy trong đó.
here-gap-reduced-namespaces = { $count } network namespace chỉ đọc được qua /proc, không có bộ nhớ, số gói bị bỏ và control group: muốn vào phải có CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count } network namespace chưa đọc được: muốn vào phải có CAP_SYS_ADMIN.
here-gap-closed-namespaces = Các network namespace không vào được: { $reduced } chỉ đọc qua /proc, { $unseen } hoàn toàn chưa đọc. Muốn vào phải có CAP_SYS_ADMIN.
here-gap-unknown-namespaces = Có thể còn network namespace không có tiến trình nào trong tầm nhìn: muốn thấy phải có CAP_SYS_ADMIN hoặc CAP_SYS_PTRACE.
here-gap-firewall = Chưa đọc được các luật của tường lửa: cần CAP_NET_ADMIN.
here-gap-hidepid = /proc chỉ cho thấy tiến trình của chính người dùng này (hidepid): hãy chạy bằng root, hoặc trong nhóm mà mount cho phép.
here-gap-no-netlink = Danh sách của kernel được lấy từ /proc/net: netlink không trả lời.
here-gap-cut = Kernel dừng một danh sách giữa chừng: { $reason }.
here-gap-packages = Không đọc được danh sách gói: { $reason }.
here-gap-unsupported-connections = Hệ thống này không cho thấy kết nối của người dùng khác.
here-gap-unsupported-namespaces = Hệ thống này không có network namespace.
here-gap-unsupported-details = Hệ thống này chỉ cho thấy socket và tiến trình: không có control group, tường lửa hay gói.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } có trong danh sách của kernel nhưng không có trong /proc/net. Chương trình che giấu cổng gây ra điều này; socket vừa mở đúng lúc này cũng vậy.
here-disagreement-not-in-netlink = { $protocol } { $address } có trong /proc/net nhưng không có trong danh sách của kernel. Chương trình che giấu cổng gây ra điều này; socket vừa đóng đúng lúc này cũng vậy.
here-disagreement-not-listed = Tiến trình { $pid } giữ { $protocol } { $address } nhưng không danh sách nào của kernel có socket này. Chương trình che giấu cổng gây ra điều này; socket vừa mở đúng lúc này cũng vậy.
here-disagreement-process = Kernel đang chạy { $name } ({ $pid }) nhưng /proc không cho thấy. Chương trình che giấu tiến trình gây ra điều này; tiến trình vừa kết thúc đúng lúc này cũng vậy.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = chỉ chính máy này
here-exposure-link-local = một liên kết mạng
here-exposure-one-address = một địa chỉ hoặc một giao diện mạng
here-exposure-group = một nhóm máy
here-exposure-everywhere = mọi giao diện mạng

# The section of a dossier.
here-now-nothing = Trên máy này không có gì lắng nghe ở cổng này.
here-now-failed = Không đọc được danh sách socket của kernel: { $reason }.
here-now-unsupported = Chương trình này không xem được hệ thống này.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } trong namespace { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } trong namespace { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = Chỉ xem network namespace này: `portolan here { $port }` xem tất cả.
here-now-more = Còn { $count } mục nữa: `portolan here` cho xem hết.

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } cổng { $port } tại { $address }
here-chain-title-namespace = { $protocol } cổng { $port } tại { $address }, trong namespace { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, người dùng { $user }, từ { $since }
here-chain-unit = Unit { $unit }, trong { $slice }
here-chain-unit-alone = Unit { $unit }
here-chain-unit-since = Hoạt động từ { $since }
here-chain-unit-restarts = { $count ->
    [0] Chưa lần nào tự khởi động lại
   *[other] Đã tự khởi động lại { $count } lần
}
here-chain-container = Container { $name }, { $id }
here-chain-image = Image { $image }
here-chain-pod = Pod Kubernetes { $pod }
here-chain-process = Tiến trình { $process }
here-chain-verdict = Nhận định: { $verdict }. { $meaning }
here-chain-others = { $count } tiến trình khác cũng giữ: { $names }
here-chain-command = Dòng lệnh: { $command }
here-chain-user = Người dùng: { $user }
here-chain-started = Khởi chạy lúc { $since }
here-chain-no-capabilities = Capability: không có
here-chain-all-capabilities = Capability: tất cả
here-chain-nearly-all-capabilities = Capability: tất cả trừ { $names }
here-chain-many-capabilities = Capability: { $count }, trong đó có { $names }
here-chain-capabilities = Capability: { $names }
here-chain-executable = Tệp thực thi { $path }
here-chain-executable-deleted = Tệp thực thi { $path }, đã bị xóa
here-chain-executable-replaced = Tệp thực thi { $path }, đã được thay: khởi động lại sẽ chạy tệp mới
here-chain-executable-memory = Chương trình chỉ nằm trong bộ nhớ, chưa từng là tệp: { $path }
here-chain-writable = Ai cũng ghi được vào { $folder }
here-chain-package = Gói { $name } { $version } ({ $manager })
here-chain-no-package = Không thuộc gói nào
here-chain-socket = Socket tại { $address }, inode { $inode }
here-chain-descriptor = Giữ bằng descriptor { $descriptor }
here-chain-in-flight = Giữ bằng một descriptor đã gửi qua Unix socket { $descriptor } nhưng chưa được nhận
here-chain-io-uring = Giữ bằng io_uring của descriptor { $descriptor }
here-chain-inferred = Suy ra: tiến trình nằm trong control group nơi socket được tạo
here-chain-activation = { $socket } đã mở socket này và khởi chạy { $service } khi cần
here-chain-exposure = Truy cập được từ: { $from }
here-chain-firewall-none = Tường lửa: không có quy tắc nào cho gói đến
here-chain-firewall-allowed = Tường lửa: cho vào, theo { $rule }
here-chain-firewall-dropped = Tường lửa: chặn, theo { $rule }
here-chain-firewall-cannot-tell = Tường lửa: không kết luận được; luật đầu tiên liên quan là { $rule }
here-chain-firewall-unread = Tường lửa: chưa đọc được
here-chain-backlog = Hàng đợi: { $waiting } trên { $limit } kết nối đang chờ
here-chain-drops = Đã bỏ: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = đúng cổng
verdict-customary = thông lệ
verdict-elsewhere = khác cổng
verdict-unexplained = chưa rõ
verdict-suspicious = đáng ngờ
verdict-means-expected = Đây đúng là dịch vụ mà IANA đăng ký cho cổng này.
verdict-means-customary = IANA không đăng ký cổng này cho nó, nhưng có nguồn cho biết nó dùng cổng này hoặc lấy một cổng do hệ thống chọn.
verdict-means-elsewhere = Đã biết chương trình hoặc giao thức của nó, nhưng không có gì gắn nó với cổng này.
verdict-means-unexplained = Chưa xác định được cái gì trả lời ở đây; riêng điều đó không phải là dấu hiệu bất thường.
verdict-means-suspicious = Có dấu hiệu bất thường nên xem lại; dấu hiệu chưa phải là bằng chứng.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = mã thử gửi qua nó đã đến đầu bên kia
verdict-reason-views-disagree = một góc nhìn về socket của kernel có nó, góc nhìn khác lại không có
verdict-reason-hidden-process = tiến trình { $pid } đang giữ nó nhưng /proc không cho thấy tiến trình này
verdict-reason-memory-only = chương trình chỉ nằm trong bộ nhớ, chưa từng là tệp: { $path }
verdict-reason-deleted = tệp thực thi { $path } đã bị xóa và không có tệp nào thay thế
verdict-reason-temporary-folder = tệp thực thi nằm trong thư mục dành cho tệp tạm hoặc thiết bị: { $path }
verdict-reason-writable-folder = ai cũng ghi được vào { $folder }, nên ai cũng thay được tệp thực thi { $path }
verdict-reason-hidden-file = tên hoặc thư mục của tệp thực thi bị ẩn: { $path }
verdict-reason-disguise = tiến trình tự xưng là { $name }, còn tệp thực thi là { $path }
verdict-reason-kernel-disguise = tiến trình mang tên của luồng kernel, { $name }, nhưng lại có tệp thực thi { $path }
verdict-reason-malware-port = có báo cáo rằng { $threat } lắng nghe ở đây, không biết ai khác dùng cổng này, và còn có điểm lạ khác
verdict-reason-registered = { $product } cung cấp { $service }, đúng dịch vụ mà IANA đăng ký cho cổng này
verdict-reason-namesake = IANA đăng ký cổng này cho { $service }, trùng tên với { $product }
verdict-reason-starts-registered = { $product } mở cổng theo tên dịch vụ, và cổng này được đăng ký cho { $service }
verdict-reason-speaks-registered = nó trả lời như { $service }, đúng dịch vụ mà IANA đăng ký cho cổng này
verdict-reason-own-port = đã biết { $product } dùng cổng này ({ $role })
verdict-reason-port-of-parent = { $product } tách ra từ { $parent }, phần mềm đã biết là dùng cổng này
verdict-reason-listed = một danh sách dịch vụ ghi cổng này cho { $service }, khớp với { $product }
verdict-reason-picked-by-system = { $product } lắng nghe ở cổng do hệ thống chọn cho nó
verdict-reason-outgoing = { $product } có một socket UDP chưa kết nối, trong dải mà hệ thống dùng cho gói đi ra
verdict-reason-away-from = đã biết { $product } ở cổng khác: { $ports }
verdict-reason-away = đã biết { $product }, nhưng không có gì gắn nó với cổng này
verdict-reason-any-port = { $product } lắng nghe ở bất kỳ cổng nào được chỉ định
verdict-reason-speaks-elsewhere = nó trả lời như { $service }, nhưng IANA không đăng ký cổng này cho dịch vụ đó
verdict-reason-starts-others = { $product } mở cổng và khởi chạy chương trình khác khi có kết nối đến
verdict-reason-tool = { $product } phục vụ bất cứ thứ gì được chỉ định
verdict-reason-not-seen-behind = chương trình chuyển tiếp giữ cổng cho chương trình khác, không thấy được cái gì trả lời phía sau
verdict-reason-no-owner = không thấy tiến trình nào giữ nó
verdict-reason-no-program = tiến trình { $name } giữ nó nhưng không thấy được tệp thực thi
verdict-reason-package-unknown = { $program } thuộc gói { $package }, nhưng không nhận ra sản phẩm nào qua gói này
verdict-reason-name-alone = tệp { $program } có tên giống { $product }, nhưng ai cũng đặt tên như vậy được
verdict-reason-nothing-known = Portolan không biết chương trình { $program }
verdict-reason-told-by-package = đây là { $product }, nhận ra qua gói { $value }
verdict-reason-told-by-path = đây là { $product }, nhận ra qua đường dẫn { $value }
verdict-reason-told-by-argument = đây là { $product }, nhận ra qua thứ mà trình thông dịch chạy: { $value }
verdict-reason-told-by-unit = đây là { $product }, nhận ra qua unit { $value }
verdict-reason-told-by-image = đây là { $product }, nhận ra qua image của container, { $value }
verdict-reason-told-by-file-name = đây là { $product }, nhận ra qua tên tệp trong thư mục của quản trị viên: { $value }
verdict-reason-told-by-kernel = đây là { $product }, do chính kernel phục vụ ({ $value })
verdict-reason-unpackaged = không gói nào chứa tệp thực thi { $path }, dù các chương trình khác ở đây thuộc gói
verdict-reason-more-exposed = máy khác truy cập được { $product }, trong khi mặc định nó chỉ lắng nghe trên loopback
verdict-reason-package-file-gone = tệp thực thi { $path } thuộc một gói nhưng đã bị xóa
verdict-reason-writable-in-container = trong container ai cũng ghi được vào { $folder }, nên ai cũng thay được tệp thực thi { $path }
verdict-reason-in-flight = nó được giữ bằng một descriptor đã gửi qua Unix socket nhưng chưa được nhận
verdict-reason-io-uring = nó được giữ như một tệp đã đăng ký của io_uring
verdict-reason-needs-restart = tệp thực thi { $path } đã được thay, khởi động lại sẽ chạy tệp mới
verdict-reason-removed-with-folder = tệp thực thi { $path } bị xóa cùng cả thư mục, như các chương trình tự cập nhật vẫn làm
verdict-reason-go-run = do go run biên dịch và khởi chạy: { $path }
verdict-reason-app-image = tệp thực thi nằm trong ảnh đã mount của một AppImage: { $path }
verdict-reason-hands-on = { $product } giữ cổng và chuyển tiếp kết nối
verdict-reason-hands-on-to = { $product } giữ cổng và chuyển tiếp kết nối đến { $address } cổng { $port }
verdict-reason-malware-known = có báo cáo về { $threat } trên cổng này, riêng điều đó không chứng minh được gì

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = Dịch vụ chuyển tiếp mọi thứ do bất kỳ ai gửi đến có thể bị dùng để che giấu nguồn gốc lưu lượng hoặc để với tới những gì phía sau nó. Proxy chủ ý mở cho mọi người cũng trông như vậy.
verdict-why-views-disagree = Rootkit che socket khỏi một góc nhìn, nhưng góc nhìn khác vẫn thấy. Socket mở hoặc đóng đúng lúc đó cũng trông như vậy, nên đã xem lại lần thứ hai.
verdict-why-hidden-process = Rootkit che tiến trình khỏi /proc, nhưng kernel vẫn chạy chúng. Tiến trình kết thúc đúng lúc đó cũng trông như vậy, nên đã xem lại lần thứ hai.
verdict-why-memory-only = Mã được nạp mà không qua tệp thì không để lại gì trên đĩa để kiểm tra. Chương trình chạy từ bản sao đã niêm phong của chính nó, như runc, cũng trông như vậy.
verdict-why-deleted = Kẻ xâm nhập xóa tệp để bớt dấu vết, còn chương trình vẫn chạy tiếp. Chương trình đã được gỡ hoặc biên dịch lại mà chưa dừng cũng trông như vậy.
verdict-why-temporary-folder = Các thư mục này dành cho tệp tạm và thiết bị, không phải cho chương trình lâu dài. Bản biên dịch, bản thử hoặc trình cài đặt chạy ở đó cũng trông như vậy.
verdict-why-writable-folder = Ai ghi được vào thư mục thì đổi được chương trình, và thứ chạy lần sau sẽ có quyền của dịch vụ. Quyền truy cập đặt quá rộng cũng trông như vậy, và dù sao cũng nên sửa.
verdict-why-hidden-file = Khi liệt kê, các tên bắt đầu bằng dấu chấm bị bỏ qua, và kẻ xâm nhập lợi dụng điều đó. Thư mục ẩn trong thư mục nhà và các wrapper của Nix và Guix cũng trông như vậy, nhưng không bị tính ở đây.
verdict-why-disguise = Tên này là của một phần mềm quen thuộc, còn tệp thực thi không phải của phần mềm đó. Liên kết, wrapper hoặc bản sao đổi tên cũng trông như vậy.
verdict-why-kernel-disguise = Luồng kernel không có tệp thực thi, nên tiến trình có cả hai thì không phải là luồng kernel. Chương trình tình cờ mang tên như thế cũng trông như vậy.
verdict-why-malware-port = Riêng số cổng không nói lên gì: nó chỉ được tính khi không biết phần mềm nào dùng cổng, máy khác truy cập được và còn có điểm lạ khác. Chương trình tự viết tình cờ dùng số này cũng trông như vậy.
verdict-why-registered = Sổ đăng ký ghi cổng này cho một dịch vụ, và đã biết sản phẩm cung cấp dịch vụ đó.
verdict-why-namesake = Sản phẩm trùng tên với dịch vụ đã đăng ký được coi là dịch vụ đó.
verdict-why-starts-registered = Cấu hình của nó ghi tên dịch vụ, và hệ thống tra cổng theo tên đó. Không thấy được chương trình mà nó khởi chạy khi có kết nối đến.
verdict-why-speaks-registered = Khi không nhận ra sản phẩm nào, câu trả lời của dịch vụ là căn cứ.
verdict-why-own-port = Phần mềm còn dùng những cổng không được đăng ký cho nó; tệp của chính nó hoặc tài liệu của bên khác cho biết điều đó.
verdict-why-port-of-parent = Bản tách ra có thể giữ cổng của sản phẩm gốc.
verdict-why-listed = Các danh sách dịch vụ ghi cả những cổng mà sổ đăng ký không ghi cho chúng.
verdict-why-picked-by-system = Sản phẩm xin hệ thống một cổng trống bất kỳ, nên không có số nào để đối chiếu.
verdict-why-outgoing = Chương trình gửi gói UDP mà không yêu cầu cổng sẽ được cấp một cổng trong dải này, và socket của nó trông như đang chờ máy khác.
verdict-why-away-from = Không nguồn nào ghi sản phẩm ở cổng này; có thể cấu hình cổng bất kỳ.
verdict-why-away = Không nguồn nào ghi sản phẩm ở cổng này, cũng không nguồn nào nêu cổng mặc định của nó ở đây.
verdict-why-any-port = Chương trình loại này không có cổng riêng: ai khởi chạy thì người đó chọn.
verdict-why-speaks-elsewhere = Câu trả lời cho biết đó là dịch vụ gì, và dịch vụ có thể được đặt ở cổng bất kỳ.
verdict-why-starts-others = Cái trả lời là chương trình được khởi chạy, và nó chưa chạy khi chưa có ai kết nối.
verdict-why-tool = Một công cụ đa dụng không có dịch vụ riêng: người khởi chạy quyết định cái gì trả lời.
verdict-why-not-seen-behind = Chương trình chuyển tiếp chỉ chuyển kết nối đi, không cho biết đầu bên kia là gì.
verdict-why-no-owner = Không có tiến trình thì không có chương trình để nhận ra: nó có thể bị ẩn với người dùng này, hoặc socket do kernel giữ.
verdict-why-no-program = Tiến trình có thể tự đặt tên bất kỳ, nên riêng cái tên không cho biết chương trình. Muốn đọc tệp thực thi của tiến trình thuộc người dùng khác phải có đặc quyền.
verdict-why-package-unknown = Gói cho biết chương trình từ đâu đến; Portolan không biết sản phẩm nào qua gói đó.
verdict-why-name-alone = Tên tệp chỉ được tính khi nằm trong thư mục mà chỉ quản trị viên ghi được.
verdict-why-nothing-known = Sản phẩm được nhận ra qua gói, đường dẫn, tham số, unit và image, nhưng không cái nào khớp. Chương trình tự viết luôn trông như vậy.
verdict-why-told-by-package = Trình quản lý gói đã đặt tệp ở đó và có ghi lại.
verdict-why-told-by-path = Có nguồn cho biết sản phẩm đặt chương trình ở đường dẫn này.
verdict-why-told-by-argument = Trình thông dịch chạy thứ được chỉ định; tham số cho biết đó là gì.
verdict-why-told-by-unit = systemd đặt tên control group của tiến trình theo unit của nó, và socket unit nêu dịch vụ trả lời trên socket đó. Unit của hệ thống do quản trị viên viết.
verdict-why-told-by-image = Container chạy những gì có trong image, và tên image cho biết đó là sản phẩm nào.
verdict-why-told-by-file-name = Chỉ quản trị viên đặt được tệp ở đó, nên tên tệp được tính.
verdict-why-told-by-kernel = Đã xem mọi tiến trình mà không tiến trình nào giữ socket, và chính kernel phục vụ sản phẩm này ở cổng đó.
verdict-why-unpackaged = Khi các chương trình trên máy thuộc gói, chương trình không thuộc gói nào đã đến bằng cách khác. Chương trình biên dịch tại chỗ hoặc tải về cũng trông như vậy.
verdict-why-more-exposed = Sản phẩm chỉ lắng nghe trên loopback trừ khi được cấu hình khác, nên đã có người mở ra. Khi chủ ý cho máy khác truy cập thì cũng trông như vậy.
verdict-why-package-file-gone = Gói có tệp này nhưng tệp không còn ở đó. Việc nâng cấp đang diễn ra, hoặc gói đã gỡ trong khi dịch vụ còn chạy, cũng trông như vậy.
verdict-why-writable-in-container = Ai vào được container thì đổi được chương trình. Image đặt quyền truy cập quá rộng cũng trông như vậy, và thư mục đó chỉ thuộc về container.
verdict-why-in-flight = Khi descriptor còn trên đường gửi, không tiến trình nào mở socket, nên dò các tệp đang mở sẽ không thấy. Dịch vụ đang bàn giao socket cũng ở trạng thái đó trong chốc lát.
verdict-why-io-uring = Kernel giữ socket đã đăng ký luôn mở mà không cần descriptor, nên dò các tệp đang mở sẽ không thấy. Máy chủ cũng đăng ký socket để chạy nhanh hơn.
verdict-why-needs-restart = Bản nâng cấp đặt tệp mới vào đường dẫn, còn tiến trình vẫn chạy tệp cũ cho đến khi khởi động lại.
verdict-why-removed-with-folder = Chương trình tự cập nhật giữ mỗi phiên bản trong một thư mục riêng, ẩn trong thư mục nhà, và xóa bản cũ. Bản còn đang chạy sẽ mất tệp theo cách đó.
verdict-why-go-run = go run biên dịch chương trình trong thư mục tạm tên go-build… rồi chạy từ đó, là tiến trình con của go.
verdict-why-app-image = AppImage tự mount vào một thư mục tạm tên .mount_… và chạy từ đó.
verdict-why-hands-on = Chương trình giữ cổng thay cho chương trình khác, và kết luận là về thứ phía sau nó.
verdict-why-hands-on-to = Tham số của chương trình chuyển tiếp nêu đầu bên kia, và kết luận là về thứ ở đó.
verdict-why-malware-known = Mã độc lấy cả những số mà bên khác cũng dùng, nên điều này không thay đổi gì; nêu ra để khỏi phải tra cứu.

# What would settle a sign.
verdict-settle-open-relay = Xem trong cấu hình ai được dùng nó, và đóng lại với mọi người khác.
verdict-settle-views-disagree = Xem lại sau một phút; nếu vẫn vậy, hãy kiểm tra đĩa từ một hệ thống khởi động từ nơi khác.
verdict-settle-hidden-process = Xem lại sau một phút; nếu tiến trình vẫn bị ẩn, hãy kiểm tra đĩa từ một hệ thống khởi động từ nơi khác.
verdict-settle-memory-only = Hỏi xem ai đã khởi chạy, và lưu lại thứ đang chạy trước khi nó kết thúc: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Hỏi xem ai đã xóa tệp, và lưu lại thứ đang chạy trước khi nó kết thúc: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = Xem tệp của ai và có từ lúc nào, rồi hỏi người đó: `stat FILE`.
verdict-settle-writable-folder = Bỏ quyền ghi của người khác, `chmod o-w FOLDER`, và so tệp với bản gốc.
verdict-settle-hidden-file = Xem tệp của ai, có từ lúc nào và là gì: `stat FILE`, `file FILE`.
verdict-settle-disguise = Xem thực sự cái gì đang chạy và ai đã khởi chạy: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = Xem thực sự cái gì đang chạy và ai đã khởi chạy: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Tìm hiểu chương trình là gì: tệp của nó từ đâu đến và nó trả lời những gì.
verdict-settle-unpackaged = Hỏi xem ai đã biên dịch hoặc tải về, và so tệp với bản gốc.
verdict-settle-more-exposed = Xem trong cấu hình có chủ ý cho máy khác truy cập không; nếu không, hãy bind nó vào loopback.
verdict-settle-package-file-gone = Cài lại gói rồi khởi động lại dịch vụ, hoặc dừng dịch vụ nếu gói được chủ ý gỡ bỏ.
verdict-settle-writable-in-container = Sửa quyền truy cập trong image, và so tệp trong container với tệp trong image.
verdict-settle-in-flight = Xem lại sau giây lát; nếu vẫn vậy, xem tiến trình nào có Unix socket đó: `portolan here --explain PORT`.
verdict-settle-io-uring = Xem chương trình nào có io_uring đó, và nó có vốn dùng io_uring không: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Không thấy được tiến trình nào giữ nó: hãy chạy bằng root, hoặc với CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = Tiến trình được suy ra từ control group, chưa thấy nó giữ socket: hãy chạy bằng root.
verdict-unseen-program = Không thấy được tiến trình chạy gì: hãy chạy bằng root.
verdict-unseen-package = Không thấy được chương trình có thuộc gói nào không: ở đây không đọc được danh sách gói nào cho nó, hoặc tệp thuộc về một container.
verdict-unseen-speech = Không thấy được nó nói giao thức gì: phải hỏi chính nó mới biết.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = QUY TẮC
verdict-head-effect = TÁC DỤNG
verdict-head-needs = CẦN THẤY
verdict-head-why = LÝ DO
verdict-head-sources = NGUỒN
verdict-effect-tells = cho biết sản phẩm
verdict-effect-expected = kết luận: đúng cổng
verdict-effect-customary = kết luận: thông lệ
verdict-effect-elsewhere = kết luận: khác cổng
verdict-effect-unexplained = kết luận: chưa rõ
verdict-effect-suspicious = dấu hiệu bất thường: đáng ngờ
verdict-effect-counts = chỉ tính khi đi cùng cổng của mã độc
verdict-effect-explains = giải thích điểm trông lạ
verdict-effect-remarks = chỉ nêu ra, không thay đổi gì
verdict-need-socket = socket
verdict-need-process = tiến trình
verdict-need-program = tệp thực thi
verdict-need-package = gói
verdict-need-arguments = tham số
verdict-need-unit = unit systemd
verdict-need-container = container
verdict-need-views = góc nhìn thứ hai
verdict-need-speech = câu trả lời của dịch vụ
# Chính sách: những gì được phép lắng nghe.
policy-head = Những gì được phép lắng nghe trên máy này. portolan here --check so sánh với thực tế.
    Cứ sửa tùy ý: chú thích, danh sách, dải cổng và optional = true vẫn còn sau --save-policy.
policy-summary = { $new } mới, { $gone } mất, { $different } khác; { $kept } đúng như chính sách.
policy-summary-none = Không có gì mới, mất hay khác; { $kept } đúng như chính sách.
policy-finding-new = Mới: { $what }
policy-finding-gone = Mất: { $what }
policy-finding-different = Khác: { $what }; { $fields }
policy-finding-unverified = Chưa kiểm chứng: { $what }; không thấy được: { $fields }
policy-finding-kept = Đúng như chính sách: { $what }
policy-finding-optional = Không có, và được phép thiếu: { $what }
policy-finding-not-asked = Không được hỏi đến: { $what }
policy-finding-not-seen = Không thấy được: { $what }
policy-field = { $field } là { $found } thay vì { $wanted }
policy-field-none = không có { $field }, thay vì { $wanted }
policy-rule-new = Có thứ đang lắng nghe mà chính sách không có.
policy-rule-gone = Có thứ trong chính sách mà không lắng nghe.
policy-rule-different = Có thứ lắng nghe khác với chính sách.
policy-not-everything = Không phải mọi thứ đều thấy được:
policy-wrong-syntax = đây không phải TOML: { $reason }
policy-wrong-encoding = đây không phải UTF-8
policy-wrong-too-large = một chính sách có nhiều nhất { $limit } MiB
policy-wrong-too-many = một chính sách có nhiều nhất { $limit } mục
policy-wrong-too-many-ranges = một chính sách có nhiều nhất { $limit } mục với dải cổng
policy-wrong-key = khóa lạ “{ $key }”
policy-wrong-missing = thiếu { $key }
policy-wrong-version = không biết phiên bản { $version }; chương trình này đọc phiên bản 1
policy-wrong-kind = { $key } phải là { $wanted }
policy-wrong-value = { $key } không thể là “{ $value }”
policy-wrong-port = “{ $value }” không phải cổng hay dải cổng
policy-wrong-port-high = “{ $value }”: cổng cao nhất là 65535
policy-wrong-port-backwards = “{ $value }”: dải cổng bị ngược
policy-wrong-too-long = { $key } có nhiều nhất { $limit } byte
policy-wrong-empty = { $key } là danh sách rỗng
policy-kind-number = một số
policy-kind-text = một chuỗi trong dấu ngoặc kép
policy-kind-texts = một chuỗi trong dấu ngoặc kép, hoặc danh sách các chuỗi như vậy
policy-kind-ports = một số, một dải như "6000-6063", hoặc danh sách những thứ đó
policy-kind-truth = true hoặc false
policy-kind-tables = các bảng, mỗi bảng dưới [[listener]]

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = THỜI ĐIỂM
past-head-event = SỰ KIỆN
past-appeared = xuất hiện
past-restarted = khởi động lại
past-changed = thay đổi
past-closed = đóng
# It listened for a moment and closed again.
past-passed = thoáng qua
past-owner-hidden = bị ẩn
past-owner-unknown = không rõ

# Short notes on a line.
past-note-times = { $count } lần
past-note-ports = trên { $count } cổng
past-note-glimpsed = mất trước khi kịp xem kỹ
past-note-after = vào lúc nào đó sau { $time }: trong khoảng đó không có ai xem
past-note-owner = trước là { $before }
past-note-present = tệp thực thi đã có lại ở chỗ cũ
past-note-version = phiên bản: trước { $before }, nay { $now }
past-note-package = tệp thực thi là một tệp khác
past-note-exposure = trước truy cập được từ: { $before }
past-note-firewall = tường lửa: trước { $before }, nay { $now }
past-note-verdict = trước là { $before }
past-firewall-allowed = cho vào
past-firewall-dropped = chặn
past-firewall-cannot-tell = không chắc

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Có ở đây từ { $time }.
past-since-between = Có ở đây từ { $time } hoặc sớm hơn; lúc { $after } thì chưa có.
past-until = Đã có ở đây từ { $from } đến { $until }.
past-until-between = Đã có ở đây từ { $from }; mất đi trong khoảng từ { $after } đến { $until }.
past-spells = Có ở đây tổng cộng { $count } lần, thấy lần đầu lúc { $first }.
past-restarts = Từ đó đã khởi động lại { $count } lần, lần cuối lúc { $last }.
past-passes = Thoáng qua { $count } lần, lần cuối lúc { $last }.
past-verdict = Nhận định: { $verdict }.
past-more = Tất cả những gì đã ghi lại: `portolan history { $port }`.
past-heading-changes = Thay đổi

# What of the past nobody saw.
past-watched-since = Trước { $time } không có ai theo dõi.
past-unwatched = Từ { $from } đến { $to } không có ai theo dõi.
past-unwatched-since = Từ { $time } đến nay không có ai theo dõi: `portolan watch` làm việc đó.
past-unwatched-more = Trước những lần này còn { $count } lần nữa không có ai theo dõi.
past-lost = { $count } thay đổi đến quá nhanh, không đọc kịp, nên không được ghi lại.
