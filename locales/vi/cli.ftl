# The Vietnamese words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = Cách dùng:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Lệnh
cli-help-arguments = Đối số
cli-help-options = Tùy chọn
cli-help-after =
    Mã thoát: 0 có câu trả lời; 1 không tìm thấy gì; 2 một phần đầu vào hoặc lệnh không trả lời được.
    Dịch vụ trùng tên với một lệnh: portolan -- NAME

cli-about = Cho biết cổng này đúng ra là của dịch vụ nào, dòng nào cũng kèm nguồn.
cli-about-registry = Làm việc với sổ đăng ký của IANA: cập nhật, so sánh, xem lịch sử, tìm kiếm.
cli-about-registry-update = Nhập sổ đăng ký mới hơn; nếu không có FILE hoặc URL thì lấy từ IANA.
cli-about-registry-diff = Cho biết sổ đăng ký B khác gì so với A; nếu không có B thì lấy sổ đăng ký đang dùng.
cli-about-registry-history = Liệt kê mọi thay đổi của một cổng hoặc một tên từ năm 2013.
cli-about-registry-search = Tìm từ khóa trong tên, mô tả và bên được cấp.
cli-about-registry-ghosts = Liệt kê những đăng ký không có căn cứ nào ngoài chính mục của chúng.
cli-about-here = Cho biết những gì đang được bind trên máy này và do đâu.
cli-about-pick = Tìm một cổng cho dịch vụ mới, hoặc cho biết một cổng có phù hợp không.
cli-about-sources = In danh mục nguồn, hoặc các dữ kiện của một nguồn.
cli-about-registry-stats = Thống kê nội dung sổ đăng ký.
cli-about-completions = In tập lệnh tự hoàn tất cho shell.
cli-about-man = In trang hướng dẫn (man).

cli-arg-queries = Cổng (2908, tcp/2908, 2908/udp), dải cổng (2900-2910) hoặc dịch vụ (postgresql); có thể nhập nhiều; hoặc - để đọc từ đầu vào chuẩn, mỗi dòng một truy vấn
cli-arg-brief = Chỉ in câu trả lời, mỗi câu một dòng
cli-arg-no-here = Không xem máy này; nếu không có tùy chọn này thì câu trả lời cho một cổng cho biết cả chương trình đang lắng nghe ở đây
cli-arg-json = In JSON, mỗi dòng một đối tượng; giống --format json
cli-arg-format = text, json, markdown, tsv hoặc csv; mặc định là text trên terminal, tsv qua pipe
cli-arg-color = auto, always hoặc never
cli-arg-lang = Ngôn ngữ hiển thị: en, ur, vi; nếu không có thì theo LANGUAGE, LC_ALL, LC_MESSAGES hoặc LANG
cli-arg-here-queries = Chỉ những mục này: cổng, dải cổng, dịch vụ hoặc phần mềm; không có thì lấy tất cả
cli-arg-here-tcp = Chỉ TCP
cli-arg-here-udp = Chỉ UDP
cli-arg-here-all = Thêm cả kết nối, socket đã bind và socket thô
cli-arg-here-exposed = Chỉ những gì máy khác có thể tới được: không có loopback, không có gì bị tường lửa chặn
cli-arg-here-process = Chỉ của tiến trình này: tên tiến trình, tên tệp hoặc số PID
cli-arg-here-unit = Chỉ của systemd unit này
cli-arg-here-container = Chỉ của container này: tên hoặc phần đầu của mã định danh
cli-arg-here-netns = Network namespace: all hoặc own
cli-arg-here-explain = Cho biết vì sao một cổng đang mở: từ tiến trình đầu tiên đến socket
cli-arg-here-only = Chỉ những gì được nhận định như vậy; nhiều giá trị cách nhau bằng dấu phẩy
cli-arg-here-fail-on = Kết thúc với mã 1 nếu có gì được nhận định như vậy; nhiều giá trị cách nhau bằng dấu phẩy
cli-arg-here-rules = Hiện các quy tắc dùng để nhận định
cli-arg-here-watch = Theo dõi liên tục, mỗi 2 giây hoặc theo số giây đã cho; chỉ trên terminal
cli-arg-here-from = Hiển thị một bản ghi thay cho máy này: nội dung mà `portolan here --json` đã in, trên máy này hoặc máy khác; - để đọc từ đầu vào chuẩn
cli-arg-here-no-bpf = Không nạp chương trình BPF vào kernel; duyệt /proc thay thế
cli-arg-here-save-policy = Ghi những gì đang lắng nghe vào tệp chính sách; tệp đã có thì được cập nhật (- là đầu ra chuẩn)
cli-arg-here-check = So sánh những gì đang lắng nghe với tệp chính sách: mã thoát 1 khi có gì mới, mất đi hoặc khác
cli-arg-here-report = Cùng với --check, dạng báo cáo: sarif hoặc junit
cli-arg-here-verify = So sánh cả với /proc/net từng dòng: chậm hơn, và tìm ra cổng bị giấu khỏi các công cụ khác
cli-arg-here-verbose = Ghi ra đầu ra lỗi những lớp nào đã trả lời, và vì sao các lớp khác thì không
cli-arg-pick-range = Chỉ lấy các cổng trong dải này
cli-arg-pick-count = Số lượng cổng cần tìm
cli-arg-pick-udp = Tìm cho UDP; nếu không có thì tìm cho TCP
cli-arg-pick-near = Lấy cổng gần cổng này nhất, thay vì cổng bất kỳ
cli-arg-pick-seed = Cùng một seed thì cho cùng các cổng
cli-arg-pick-check = Cho biết cổng này có phù hợp không; nếu không thì mã thoát là 1
cli-arg-sources-id = Một nguồn, theo id
cli-arg-registry-ghosts-range = Chỉ lấy các đăng ký trong dải này
cli-arg-help = In trợ giúp
cli-arg-version = In phiên bản
cli-arg-registry-update-from = Sổ đăng ký ở dạng IANA công bố, XML hoặc CSV
cli-arg-registry-diff-old = Một sổ đăng ký: XML hoặc CSV của IANA, hoặc bảng dữ liệu của Portolan
cli-arg-registry-diff-new = Sổ đăng ký còn lại
cli-arg-registry-history-query = Cổng, dải cổng hoặc dịch vụ
cli-arg-registry-search-words = Từ khóa; kết quả phải chứa mọi từ khóa
cli-arg-completions-shell = bash, elvish, fish, powershell hoặc zsh

cli-label-error = lỗi:
cli-label-warning = cảnh báo:
cli-label-hint = gợi ý:

cli-error-io = không ghi được đầu ra hoặc không đọc được đầu vào: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = không hỗ trợ ngôn ngữ “{ $language }”
cli-hint-languages = chọn một trong các ngôn ngữ { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = dòng { $line }, “{ $query }”: { $reason }
cli-error-query-empty = truy vấn trống
cli-error-query-too-long = truy vấn dài tối đa { $limit } byte
cli-error-query-transport-alone = sau giao thức không có cổng hay tên nào
cli-error-query-transport = “{ $transport }” không phải là giao thức có số cổng
cli-error-query-number = không phải cổng, cũng không phải dải cổng
cli-error-query-too-high = cổng lớn nhất là 65535
cli-error-query-backwards = dải cổng bị ngược, cổng đầu lớn hơn cổng cuối
cli-error-query-encoding = không phải UTF-8
cli-error-name = không có dịch vụ nào đăng ký tên này
cli-error-name-transport = { $name } đã đăng ký, nhưng không phải trên { $transport }
cli-error-source = không có nguồn nào có id “{ $id }”
cli-hint-sources = `portolan sources` liệt kê các nguồn
cli-error-history = không có thông tin nào về “{ $query }”
cli-error-search = không có gì khớp với “{ $words }”
cli-hint-ports = cổng có giá trị từ 0 đến 65535
cli-hint-forms = nhập theo dạng 2908, tcp/2908, 2900-2910 hoặc postgresql
cli-hint-transports = các giao thức là tcp, udp, sctp và dccp
cli-hint-names = tên gần giống: { $names }
cli-hint-name-transport = `portolan { $name }` cho biết tên này đăng ký trên giao thức nào
cli-hint-search = `portolan registry search WORD` tìm cả trong mô tả

cli-error-usage = đối số không hợp lệ: { $reason }
cli-error-usage-unknown = đối số không xác định: { $argument }
cli-error-usage-value = { $argument } không nhận giá trị “{ $value }”
cli-error-usage-no-value = { $argument } cần có giá trị
cli-error-usage-missing = thiếu { $argument }
cli-error-usage-conflict = không thể dùng { $argument } cùng với { $other }
cli-error-usage-query-and-command = không thể dùng truy vấn cùng với một lệnh
cli-hint-command-name = dịch vụ có tên trùng với tên lệnh: portolan -- NAME
cli-hint-help = `portolan --help` liệt kê các lệnh và tùy chọn
cli-hint-values = chọn một trong các giá trị { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = đây không phải bảng dữ liệu của sổ đăng ký
cli-error-table-format = bảng dữ liệu có định dạng { $format }, phiên bản này không đọc được
cli-error-table-truncated = bảng dữ liệu bị thiếu phần cuối
cli-error-table-damaged = bảng dữ liệu bị hỏng: checksum không khớp
cli-hint-damaged-table = đang dùng sổ đăng ký ngày { $date } đi kèm chương trình; `portolan registry update` sẽ ghi bảng dữ liệu mới

cli-error-import = { $file }, dòng { $line }: { $reason }
cli-error-import-empty = tệp trống
cli-error-import-truncated = tệp bị thiếu phần cuối
cli-error-import-too-large = tệp lớn hơn 64 MiB
cli-error-import-too-long = có trường dài hơn 32 KiB, hoặc có hơn một triệu mục
cli-error-import-other = đây không phải sổ đăng ký cổng của IANA
cli-error-import-no-records = không có mục nào trong tệp
cli-error-import-malformed = { $reason }
# The field's name comes in English.
cli-error-import-value = { $field }: giá trị “{ $value }” không hợp lệ
cli-hint-import = không có gì bị thay đổi; sổ đăng ký của IANA ở https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = hệ thống không cho biết thư mục dữ liệu của người dùng này
cli-error-update-older = sổ đăng ký trong tệp, ngày { $new }, cũ hơn sổ đăng ký đang dùng, ngày { $current }
cli-error-update-too-few = tệp có { $new } mục, sổ đăng ký đang dùng có { $current } mục: có vẻ tệp bị thiếu phần cuối
cli-error-update-too-large = sổ đăng ký quá lớn, không ghi được vào một bảng dữ liệu
cli-hint-update-older = không có gì bị thay đổi; để quay lại sổ đăng ký đi kèm chương trình, hãy xóa { $file }
cli-hint-update-too-few = không có gì bị thay đổi; cần tải lại tệp
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = máy chủ trả về { $status }
cli-error-fetch-no-certificates = hệ thống không có chứng chỉ tin cậy nào
cli-error-fetch-plain = { $address }: chỉ tải từ địa chỉ https
cli-hint-fetch = không có gì bị thay đổi; có thể nhập tệp được tải bằng cách khác: `portolan registry update FILE`
cli-update-current = Sổ đăng ký ngày { $date } là bản mới nhất; không có gì bị thay đổi.
cli-update-done = { $changes ->
    [0] Đang dùng sổ đăng ký ngày { $to }, gồm { $rows } mục; không có mục nào khác so với bản ngày { $from }.
   *[other] Đang dùng sổ đăng ký ngày { $to }, gồm { $rows } mục; có { $changes } thay đổi so với bản ngày { $from }.
}
cli-diff-summary = Từ { $old } đến { $new }: thêm { $added }, xóa { $removed }, sửa đổi { $changed }.
cli-history-summary = { $query }: { $changes ->
    [0] không có thay đổi nào
   *[other] { $changes } thay đổi
} trong { $snapshots } bản chụp sổ đăng ký, từ { $first } đến { $last }.

cli-error-observe-sockets = không đọc được danh sách socket của kernel: { $reason }
cli-error-observe-system = hệ thống này chưa được hỗ trợ
cli-hint-observe-system = `portolan PORT` cho biết các lệnh sẵn có của hệ thống này
cli-error-watch-terminal = --watch cần có terminal
cli-hint-watch-terminal = không có --watch thì cùng nội dung được in một lần
cli-error-recorded-too-large = lớn hơn { $limit }
cli-error-recorded-truncated = JSON bị thiếu phần cuối, ở dòng { $line }, cột { $column }
cli-error-recorded-malformed = đây không phải JSON của một bản ghi: { $reason }
cli-error-recorded-kind = đây là JSON loại “{ $kind }”, không phải loại “here”
cli-error-recorded-other = đây là JSON, nhưng không phải của một bản ghi
cli-error-recorded-schema = schema của tệp có phiên bản { $schema }; chương trình này đọc phiên bản { $known }
cli-error-recorded-word = { $place }: không hiểu “{ $word }”
cli-error-recorded-index = { $place }: không có phần tử { $index }
cli-error-recorded-missing = thiếu { $place }
cli-error-recorded-twice = tiến trình { $pid } được liệt kê hai lần
cli-hint-recorded = `portolan here --json > FILE` tạo một bản ghi
cli-hint-recorded-schema = phiên bản Portolan đã tạo tệp đọc được tệp này
cli-hint-recorded-word = bản ghi bị hỏng, hoặc do một phiên bản Portolan mới hơn tạo ra
cli-error-policy = { $file }, dòng { $line }, cột { $column }: { $reason }
cli-hint-policy = chưa thay đổi hay so sánh gì; docs/policy.md mô tả tệp này
cli-policy-saved = { $file }: đã ghi { $count } mục.
cli-policy-rewritten = { $file }: thêm { $new }, bỏ { $gone }, đổi { $different }, giữ nguyên { $kept }.
cli-policy-suspicious = { $count } mục có dấu hiệu đáng ngờ: why của mục nêu rõ; chỉ giữ lại những gì thực sự được phép
cli-policy-check-suspicious = { $count } mục có dấu hiệu đáng ngờ, dù chính sách nói gì: portolan here --only suspicious
cli-policy-unseen = không phải mọi thứ đều thấy được, nên chính sách có thể còn thiếu:
cli-here-nothing = Trên máy này không có gì lắng nghe.
cli-here-no-match = Trên máy này không có gì khớp.
cli-here-nothing-on = Trên máy này không có gì lắng nghe ở { $query }.
cli-here-nothing-on-answer = Trên máy này không có gì lắng nghe ở { $query }. { $answer }
cli-here-layers = Socket: { $sockets }. Tiến trình giữ: { $owners }.
cli-here-layer-none = không có
cli-here-bpf-refused = Không dùng được chương trình BPF: { $reason }.
cli-here-recorded = Đây là bản ghi lúc { $observed }, không phải máy này vào lúc này.
cli-here-recorded-sometime = Đây là bản ghi không có ngày giờ, không phải máy này vào lúc này.
cli-here-recorded-narrowed = Bản ghi chỉ có những gì được hỏi khi tạo nó: những gì không có trong bản ghi vẫn có thể đã tồn tại.
cli-here-recorded-open = Bản ghi không có các kết nối: nó được tạo mà không có --all.
cli-here-recorded-own = Bản ghi chỉ có một network namespace: nó được tạo với --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q thoát  p tạm dừng  t TCP  u UDP  e không loopback  / lọc  r xem ngay  ↑↓ PgUp PgDn cuộn
cli-watch-paused = tạm dừng
cli-watch-new = mới
cli-watch-closed = đã đóng
cli-watch-filter = lọc: { $text }
cli-watch-tcp-off = tắt TCP
cli-watch-udp-off = tắt UDP
cli-watch-exposed = không loopback

cli-ghosts-summary = { $count } đăng ký chỉ có tên: không tài liệu, phần mềm hay danh sách nào biết đến.
cli-pick-too-few = chỉ có { $count } cổng trong dải { $range } là phù hợp
cli-sources-facts = { $count } dữ kiện

cli-stats-registry = Sổ đăng ký của IANA ngày { $date }
cli-stats-rows = { $count } mục
cli-stats-names = { $count } tên dịch vụ
cli-stats-names-without-port = { $count } mục có tên, không có cổng
cli-stats-tcp-names = { $count } mục có tên và cổng TCP
cli-stats-udp-names = { $count } mục có tên và cổng UDP
cli-stats-sctp-names = { $count } mục có tên và cổng SCTP
cli-stats-dccp-names = { $count } mục có tên và cổng DCCP
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = { $count } cổng TCP dưới 49152 đã cấp phát
cli-stats-tcp-ports-reserved = { $count } cổng TCP dưới 49152 dành riêng
cli-stats-tcp-ports-unassigned = { $count } cổng TCP dưới 49152 chưa cấp phát
cli-stats-tcp-ports-without-row = { $count } cổng TCP dưới 49152 không có mục
cli-stats-udp-ports-assigned = { $count } cổng UDP dưới 49152 đã cấp phát
cli-stats-udp-ports-reserved = { $count } cổng UDP dưới 49152 dành riêng
cli-stats-udp-ports-unassigned = { $count } cổng UDP dưới 49152 chưa cấp phát
cli-stats-udp-ports-without-row = { $count } cổng UDP dưới 49152 không có mục
cli-stats-references = { $count } mục có tên và tham chiếu đến tài liệu
cli-stats-unauthorised = { $count } mục có báo cáo sử dụng trái phép
cli-stats-holders = { $count } bên được cấp
cli-stats-snapshots = { $count } bản chụp trong lịch sử
cli-stats-changes = { $count } thay đổi trong lịch sử

# `portolan serve` and `portolan feedback`.
cli-about-serve = Phục vụ tập bản đồ, mỗi cổng một trang, cho trình duyệt.
cli-about-feedback = Cho xem người đọc nói gì về các trang.
cli-arg-serve-listen = Địa chỉ và cổng để lắng nghe; chỉ máy này đến được 127.0.0.1
cli-arg-serve-address = Địa chỉ mà người đọc dùng, chẳng hạn https://ports.example
cli-arg-serve-share-this-machine = Cho mọi người đến được máy chủ xem những gì đang lắng nghe trên máy này
cli-arg-serve-database = Nơi lưu ý kiến người đọc: một tệp SQLite, hoặc postgres://…
cli-arg-serve-log = Mức sự kiện thấp nhất được ghi: error, warn, info, debug
cli-arg-feedback-page = Chỉ trang này, chẳng hạn port/2908
cli-arg-feedback-of = Chỉ ngôn ngữ này
cli-arg-feedback-days = Chỉ trong chừng này ngày gần nhất
cli-arg-feedback-tally = Đếm câu trả lời theo từng trang và ngôn ngữ
cli-arg-feedback-database = Nơi lưu: một tệp SQLite, hoặc postgres://…
cli-serve-started = Tập bản đồ ở { $address }; nhấn Ctrl-C để kết thúc.
cli-error-listen = không thể lắng nghe trên { $address }: { $reason }
cli-hint-listen = Chọn cổng khác bằng --listen 127.0.0.1:PORT.
cli-error-address = “{ $address }” không phải là địa chỉ cho người đọc
cli-hint-address = Địa chỉ gồm http:// hoặc https:// và tên máy, kèm cổng nếu cần; không có đường dẫn và không có dấu gạch chéo ở cuối.
cli-error-start = không khởi động được máy chủ: { $reason }
cli-error-database = không dùng được cơ sở dữ liệu: { $reason }
cli-hint-database = Chọn nơi khác bằng --database FILE hoặc --database postgres://USER@HOST/NAME.
cli-about-export = Ghi tập bản đồ thành các tệp, cho máy chủ bất kỳ hoặc không cần máy chủ.
cli-arg-export-folder = Thư mục; được tạo mới, hoặc đã do một lần xuất trước tạo ra
cli-arg-export-languages = Chỉ những ngôn ngữ này; nếu không thì tất cả
cli-arg-export-ports = Trang cho tất cả các cổng hoặc chỉ các cổng có dữ kiện: all, documented
cli-arg-export-address = Nơi sẽ truy cập các tệp, chẳng hạn https://ports.example: cho liên kết chuẩn và sơ đồ trang
cli-arg-export-no-gzip = Không kèm bản nén của mỗi tệp
cli-export-done = { $written ->
   *[other] Đã ghi { $written } trang
} vào { $folder }; { $kept } trang đã có sẵn.
cli-error-export-folder = { $folder } có các tệp không thuộc một lần xuất
cli-hint-export-folder = Hãy chọn một thư mục trống hoặc chưa tồn tại.
cli-error-export-write = không ghi được { $file }: { $reason }
