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
here-note-replaced = cần khởi động lại: đã được nâng cấp
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
here-note-detached = không tiến trình nào giữ: đang chờ được nhận, hoặc đã đóng
here-note-not-found = không tiến trình nào nhìn thấy được đang giữ
here-note-out-of-time = việc tìm kiếm bị dừng trước khi xong

# What could not be seen, and how to see it.
here-gap-hidden-processes = Không thấy được tiến trình của { $count } socket: hãy chạy bằng root, hoặc với CAP_SYS_PTRACE và CAP_DAC_READ_SEARCH (`sudo portolan here`).
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
