# The Korean words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = 본문으로 건너뛰기
web-more = 다른 페이지
web-language = 언어
web-registry-of = IANA 레지스트리는 { $date } 기준입니다.

web-search = 검색
web-search-label = 포트, 범위, 서비스 또는 제품 검색
web-search-hint = 2908, postgresql…

web-chart = 지도
web-lists = 목록
web-sources = 출처
web-compare = 비교
web-api = 프로그램용
web-here = 이 시스템
web-settings = 언어와 색상

# A port’s page.
web-steps = 다른 번호와 전송 프로토콜
web-previous = 앞 번호:
web-next = 뒤 번호:
web-all-transports = 모두
web-contents = 이 페이지의 내용
web-forms = 같은 내용(프로그램용)
web-compare-with = 다른 포트와 비교
web-cite = 이 페이지 인용
web-citation = Portolan, “{ $title }” IANA 레지스트리, { $date } 기준. { $address }
web-read = 읽기
web-report = 이 페이지의 오류 알리기
web-report-public = 공개적으로 알리기
web-report-title = { $subject } 페이지의 오류
web-known-specified = 규격
web-known-registered = 등록
web-known-documented = 문서
web-known-observed = 관찰
web-known-reported = 보고

web-helpful = 이 페이지가 도움이 되었습니까?
web-face-yes = 예
web-face-partly = 일부
web-face-no = 아니요

# Errors: what happened, and what the reader can do.
web-error-request = 이 요청을 이해할 수 없습니다
web-error-request-help = 위의 검색에서 시작하십시오.
web-error-form = 이 양식은 여기에서 보낸 것이 아니거나 너무 오래되었습니다
web-error-form-help = 양식을 다시 열어 한 번 더 보내십시오.
web-error-forbidden = 이 내용은 해당 시스템에서만 표시됩니다
web-error-forbidden-help = 아틀라스를 제공하는 시스템에서 열거나, --share-this-machine을 지정하여 시작하십시오.
web-error-not-found = 그런 페이지가 없습니다
web-error-not-found-help = 포트 번호는 0부터 65535까지입니다. 위의 검색에서 번호, 이름, 제품을 찾을 수 있습니다.
web-error-method = 이 페이지에서는 할 수 없는 작업입니다
web-error-timeout = 시간이 너무 오래 걸렸습니다
web-error-again-help = 잠시 후 다시 시도하십시오.
web-error-too-large = 보낸 내용이 너무 큽니다
web-error-too-large-help = 의견은 최대 2,000자입니다.
web-error-host = 다른 서버에 대한 요청입니다
web-error-host-help = 아틀라스를 그 자체의 주소로 여십시오. 이 시스템을 보여 주는 동안에는 다른 이름에 응답하지 않습니다.
web-error-too-many = 너무 자주 보냈습니다
web-error-ours = 서버에 오류가 발생했습니다
web-error-ours-help = 사용자의 잘못이 아니며, 오류는 로그에 기록되었습니다. 잠시 후 다시 시도하십시오.
web-error-busy = 동시에 접속할 수 있는 최대 인원이 이용 중입니다

# The front page.
web-home-title = 포트 65,536개 전체의 지도
web-home-about = 각 TCP 및 UDP 포트에 무엇이 있어야 하는지: 등록자, 사용하는 소프트웨어, 보고된 내용. 모든 설명에 출처가 있습니다.
web-chart-alt = 지도: 포트 256개씩 256줄. 첫 모서리의 0번부터 마지막 모서리의 65535번까지, 각 포트에 대해 알려진 것을 색으로 나타냅니다.
web-chart-hint = 지도에서 번호를 고르십시오. 포인터나 터치, 또는 화살표 키와 Enter를 쓸 수 있습니다.
web-chart-assigned = 할당됨, 문서 있음
web-chart-software = 알려진 소프트웨어 있음
web-chart-malware = 악성코드 보고 있음
web-chart-blocked = 브라우저가 차단
web-chart-here = 이 시스템에서 수신 대기 중
web-chart-in = 확대
web-chart-out = 축소
web-chart-table = 표로 보는 지도
web-chart-link = 이 화면의 링크
web-chart-range-system = 시스템 포트
web-chart-range-user = 사용자 포트
web-chart-range-dynamic = 동적 포트

# Search and lists.
web-search-of = 검색: { $query }
web-search-forms = 번호(2908), 범위(2900-2910), 이름(postgresql), 제품(Grafana) 또는 설명에 있는 단어.
web-goes-on = { $from }번부터 계속
web-found = 항목 { $count }개
web-found-none = 찾은 것이 없으며, 철자가 비슷한 것도 없습니다.
web-found-near = 찾은 것이 없습니다. 다음 중 하나입니까?
web-search-script = 파일로만 되어 있고 응답하는 서버가 없습니다. 검색하려면 스크립트가 필요합니다.
web-list-named-only = 이름뿐
web-list-named-only-about = 레지스트리의 항목 자체 외에는 아무 근거가 없는 등록입니다. 문서도, 알려진 소프트웨어도, 올라 있는 목록도 없습니다.
web-list-new = 올해의 새 등록
web-list-new-about = 레지스트리와 같은 해의 날짜가 있는 등록입니다.
web-list-removed = 삭제됨
web-list-removed-about = 레지스트리의 이전 스냅샷에는 있고 그다음 스냅샷에는 없는 등록입니다. 날짜는 그 등록이 없는 첫 스냅샷의 날짜입니다.
web-list-categories = 분류별
web-list-categories-about = 포트를 사용하는 것으로 알려진 소프트웨어를 용도별로 보여 줍니다.
web-list-organisations = 기관별
web-list-organisations-about = 등록자를 항목 수 순으로 보여 줍니다. 가장 많은 100곳입니다.
web-list-organisation = 기관 또는 개인
web-sources-about = 여기에 있는 모든 내용은 다음 중 하나에 근거합니다.
web-facts = 사실 { $count }건
web-facts-more = 더 있습니다. 모두 보려면:
web-compare-label = 포트(최대 6개)
web-compare-of = { $ports } 비교
web-compare-files = 파일로만 되어 있고 페이지를 모아 주는 서버가 없습니다. 스크립트를 쓸 수 있으면 여기에 나란히 표시됩니다.
web-compare-here = { $port }번 포트의 페이지는 여기에 없습니다.
web-api-about = 모든 내용을 프로그램에서도 쓸 수 있습니다. portolan --json 명령이 출력하는 객체를 ETag와 함께 제공하며, 어느 페이지에서나 읽을 수 있습니다.
web-api-example = 예:
web-api-try = 써 보기
web-api-ask = 요청
web-api-answer = 응답
web-api-cut = 응답이 더 있으며, 이것은 앞부분입니다.
web-api-none = 응답이 없었습니다.

# This machine.
web-here-about = 이 페이지를 제공하는 시스템에서 수신 대기하는 것. 확인 시각:
web-here-live = 변화 반영 중
web-here-since = 언제부터
web-here-since-about = 언제부터 있었는지는 “portolan watch” 명령이 남기는 저널에 따릅니다.

# Opinions and settings.
web-copy = 복사
web-copied = 복사됨
web-thanks = 감사합니다.
web-thanks-kept = 의견을 저장했습니다. 누구인지 알 수 있는 정보는 저장하지 않았습니다.
web-say-more = 더 말하기
web-back = 페이지로 돌아가기
web-reason = 무엇이 문제입니까? (선택 사항)
web-reason-mistake = 틀린 것이 있음
web-reason-missing = 빠진 것이 있음
web-reason-unclear = 이해하기 어려움
web-reason-translation = 번역이 좋지 않음
web-reason-display = 표시나 동작에 문제가 있음
web-comment = 직접 쓰기 (선택 사항)
web-comment-note = 최대 2,000자. 출처가 가장 도움이 됩니다. 이름과 주소는 적지 마십시오.
web-send = 보내기
web-theme = 색상
web-theme-system = 시스템 설정에 따름
web-theme-light = 밝게
web-theme-dark = 어둡게
web-remember = 이 설정을 쿠키에 1년 동안 저장
web-remember-note = 저장하지 않으면 색상은 브라우저를 닫을 때까지 유지되고, 언어는 페이지 주소의 언어를 따릅니다.
web-apply = 적용
