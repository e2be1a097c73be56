# The Vietnamese words of the atlas, its pages in a browser.

web-count = { $count }
web-skip = Chuyển đến nội dung
web-more = Các trang khác
web-language = Ngôn ngữ
web-registry-of = Sổ đăng ký của IANA ngày { $date }.

web-search = Tìm
web-search-label = Tìm một cổng, một dải cổng, một dịch vụ hoặc một sản phẩm
web-search-hint = 2908, postgresql…

web-chart = Bản đồ
web-lists = Danh sách
web-sources = Nguồn
web-compare = So sánh
web-api = Dành cho chương trình
web-here = Máy này
web-settings = Ngôn ngữ và màu sắc

# A port’s page.
web-steps = Các số và giao thức khác
web-previous = Số liền trước:
web-next = Số tiếp theo:
web-all-transports = Tất cả
web-contents = Trong trang này
web-forms = Bản dành cho chương trình
web-compare-with = So sánh với cổng khác
web-cite = Trích dẫn trang này
web-citation = Portolan, “{ $title }” Sổ đăng ký của IANA ngày { $date }. { $address }
web-read = đọc
web-report = Báo một lỗi trong trang này
web-report-public = báo công khai
web-report-title = Lỗi trong { $subject }
web-known-specified = theo đặc tả
web-known-registered = theo đăng ký
web-known-documented = theo tài liệu
web-known-observed = đã quan sát
web-known-reported = theo báo cáo

web-helpful = Trang này có hữu ích không?
web-face-yes = Có
web-face-partly = Một phần
web-face-no = Không

# Errors: what happened, and what the reader can do.
web-error-request = Không hiểu yêu cầu này
web-error-request-help = Hãy bắt đầu từ ô tìm kiếm ở trên.
web-error-form = Biểu mẫu này không được gửi từ đây hoặc đã quá cũ
web-error-form-help = Hãy mở lại biểu mẫu và gửi thêm một lần.
web-error-forbidden = Nội dung này chỉ được hiển thị trên chính máy này
web-error-forbidden-help = Hãy mở trang trên máy đang phục vụ nó, hoặc khởi động với --share-this-machine.
web-error-not-found = Không có trang này
web-error-not-found-help = Cổng có số từ 0 đến 65535. Ô tìm kiếm ở trên tìm theo số, tên và sản phẩm.
web-error-method = Không thể làm việc này với trang này
web-error-timeout = Mất quá nhiều thời gian
web-error-again-help = Hãy thử lại sau ít phút.
web-error-too-large = Nội dung gửi lên quá lớn
web-error-too-large-help = Một bình luận có nhiều nhất 2.000 ký tự.
web-error-host = Yêu cầu này dành cho một máy chủ khác
web-error-host-help = Hãy mở trang bằng địa chỉ của chính nó; khi đang hiển thị máy này, máy chủ không trả lời dưới tên khác.
web-error-too-many = Đã gửi quá nhiều lần
web-error-ours = Máy chủ gặp lỗi
web-error-ours-help = Lỗi không phải do bạn và đã được ghi lại. Hãy thử lại sau ít phút.
web-error-busy = Máy chủ đang phục vụ số người đọc tối đa

# The front page.
web-home-title = Bản đồ của cả 65.536 cổng
web-home-about = Mỗi cổng TCP và UDP lẽ ra là gì: ai đăng ký, phần mềm nào dùng, đã có báo cáo gì. Mỗi câu đều có nguồn.
web-chart-alt = Bản đồ: 256 hàng, mỗi hàng 256 cổng, từ cổng 0 ở góc đầu đến cổng 65535 ở góc cuối, tô màu theo những gì đã biết về từng cổng.
web-chart-hint = Hãy chọn một số trên bản đồ: trỏ chuột, chạm, hoặc dùng các phím mũi tên và Enter.
web-chart-assigned = đã cấp và có tài liệu
web-chart-software = có phần mềm đã biết
web-chart-malware = có báo cáo về mã độc
web-chart-blocked = bị trình duyệt chặn
web-chart-here = đang lắng nghe trên máy này
web-chart-in = Phóng to
web-chart-out = Thu nhỏ
web-chart-table = Bản đồ dưới dạng bảng
web-chart-link = Liên kết đến khung nhìn này
web-chart-range-system = cổng hệ thống
web-chart-range-user = cổng người dùng
web-chart-range-dynamic = cổng động

# Search and lists.
web-search-of = Tìm: { $query }
web-search-forms = Một số (2908), một dải (2900-2910), một tên (postgresql), một sản phẩm (Grafana), hoặc các từ trong phần mô tả.
web-goes-on = Xem tiếp từ { $from }
web-found = { $count ->
   *[other] { $count } dòng
}
web-found-none = Không tìm thấy gì, cũng không có gì viết gần giống.
web-found-near = Không tìm thấy gì. Có phải ý bạn là một trong những mục này?
web-search-script = Đây là các tệp, không có máy chủ nào trả lời: việc tìm kiếm cần script.
web-list-named-only = Chỉ có tên
web-list-named-only-about = Các đăng ký mà ngoài chính dòng trong sổ đăng ký thì không có gì chứng thực: không tài liệu, không phần mềm đã biết, không danh sách nào.
web-list-new = Mới trong năm
web-list-new-about = Các đăng ký có ngày trong cùng năm với sổ đăng ký.
web-list-removed = Đã bị xóa
web-list-removed-about = Các đăng ký có trong một bản chụp trước của sổ đăng ký nhưng không có trong bản tiếp theo. Ngày ghi là ngày của bản chụp đầu tiên không còn đăng ký đó.
web-list-categories = Theo loại
web-list-categories-about = Các phần mềm được biết là dùng một cổng, xếp theo công dụng.
web-list-organisations = Theo tổ chức
web-list-organisations-about = Ai giữ các đăng ký, xếp theo số dòng; một trăm bên có nhiều nhất.
web-list-organisation = Tổ chức hoặc cá nhân
web-sources-about = Mọi điều viết ở đây đều dựa trên một trong các nguồn này.
web-facts = { $count ->
   *[other] { $count } dữ kiện
}
web-facts-more = Còn nữa; lệnh này cho tất cả:
web-compare-label = Các cổng, nhiều nhất sáu
web-compare-of = So sánh { $ports }
web-compare-files = Đây là các tệp, không có máy chủ nào ghép các trang: nếu có script, chúng hiện cạnh nhau ở đây.
web-compare-here = Cổng { $port } không có trang ở đây.
web-api-about = Mọi thứ cũng có sẵn cho chương trình: các đối tượng mà portolan --json viết ra, có ETag, đọc được từ mọi trang.
web-api-example = Ví dụ:
web-api-try = Thử
web-api-ask = Hỏi
web-api-answer = Câu trả lời
web-api-cut = Câu trả lời còn tiếp; đây là phần đầu.
web-api-none = Không có câu trả lời.

# This machine.
web-here-about = Những gì đang lắng nghe trên máy phục vụ trang này, vào lúc
web-here-live = đang theo dõi thay đổi
web-here-since = Từ lúc
web-here-since-about = Từ lúc nào đã có: theo nhật ký do “portolan watch” ghi.

# Opinions and settings.
web-copy = Sao chép
web-copied = Đã sao chép
web-thanks = Cảm ơn bạn.
web-thanks-kept = Ý kiến của bạn đã được lưu, không kèm điều gì cho biết bạn là ai.
web-say-more = Nói thêm
web-back = Trở lại trang
web-reason = Có vấn đề gì? (không bắt buộc)
web-reason-mistake = Có điều sai
web-reason-missing = Thiếu điều gì đó
web-reason-unclear = Khó hiểu
web-reason-translation = Bản dịch chưa tốt
web-reason-display = Hiển thị hoặc hoạt động chưa tốt
web-comment = Bằng lời của bạn (không bắt buộc)
web-comment-note = Nhiều nhất 2.000 ký tự. Một nguồn là hữu ích nhất. Xin đừng ghi tên và địa chỉ.
web-send = Gửi
web-theme = Màu sắc
web-theme-system = Theo hệ thống
web-theme-light = Sáng
web-theme-dark = Tối
web-remember = Ghi nhớ trong cookie một năm
web-remember-note = Nếu không, màu sắc chỉ giữ đến khi đóng trình duyệt, còn ngôn ngữ là ngôn ngữ trong địa chỉ của trang.
web-apply = Áp dụng
