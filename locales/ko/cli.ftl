# The Korean words of the command line: help, errors, results of `portolan registry`.

cli-help-usage = 사용법:
# After the program's name: what is asked, or a command. In English, as in the usage lines of the commands.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = 명령
cli-help-arguments = 인수
cli-help-options = 옵션
cli-help-after =
    종료 코드: 0 답함, 1 아무것도 찾지 못함, 2 입력의 일부 또는 명령에 답할 수 없음.
    명령과 이름이 같은 서비스: portolan -- NAME

cli-about = 이 포트에 무엇이 있어야 하는지 줄마다 출처와 함께 보여 줍니다.
cli-about-registry = IANA 레지스트리 자체를 다룹니다: 업데이트, 비교, 변경 내역, 검색.
cli-about-registry-update = 더 새로운 레지스트리를 가져옵니다. FILE이나 URL이 없으면 IANA의 것을 가져옵니다.
cli-about-registry-diff = 레지스트리 B에서 달라진 것을 보여 줍니다. B가 없으면 사용 중인 레지스트리에서 찾습니다.
cli-about-registry-history = 2013년 이후 포트나 이름의 모든 변경을 보여 줍니다.
cli-about-registry-search = 이름, 설명, 등록자에서 단어를 찾습니다.
cli-about-registry-ghosts = 항목 자체 외에는 아무 근거가 없는 등록을 나열합니다.
cli-about-here = 이 시스템에 무엇이 바인드되어 있고 그 뒤에 무엇이 있는지 보여 줍니다.
cli-about-watch = 무언가가 수신 대기를 시작하거나 멈추거나 바뀌면 알리고 기록합니다.
cli-about-history = 포트에서 일어난 일을 보여 줍니다: 언제부터인지, 이전에 무엇이 있었는지, 몇 회 다시 시작되었는지.
cli-about-diff = 지금 수신 대기하지만 그때는 하지 않던 것을 보여 줍니다: 두 시점 또는 두 기록을 비교합니다.
cli-about-journal = `portolan watch` 명령이 남기는 저널을 다룹니다: 내용 확인, 내보내기, 가져오기.
cli-about-journal-info = 저널에 무엇이 있는지 알려 줍니다.
cli-about-journal-export = 저널의 레코드를 JSON Lines 또는 Parquet 형식으로 기록합니다.
cli-about-journal-import = 다른 저널의 레코드를 가져옵니다. 이미 있는 것은 제외합니다.
cli-about-journal-prune = 보관할 기간이나 크기를 넘는 것을 지웁니다.
cli-about-pick = 새 서비스를 위한 번호를 찾거나, 어떤 번호가 적합한지 알려 줍니다.
cli-about-sources = 출처 목록이나 한 출처의 사실을 출력합니다.
cli-about-registry-stats = 레지스트리의 내용을 집계합니다.
cli-about-completions = 셸 자동 완성 스크립트를 출력합니다.
cli-about-man = 매뉴얼 페이지를 출력합니다.

cli-arg-queries = 포트(2908, tcp/2908, 2908/udp), 범위(2900-2910) 또는 서비스(postgresql). 여러 개 지정 가능. -이면 표준 입력에서 한 줄에 하나씩 읽음
cli-arg-brief = 답만 한 줄에 하나씩 출력
cli-arg-no-here = 이 시스템을 살펴보지 않음. 지정하지 않으면 포트 하나에 대한 답에 여기서 그 포트를 수신 대기하는 것도 나옴
cli-arg-json = JSON을 한 줄에 객체 하나씩 출력. --format json과 같음
cli-arg-format = text, json, markdown, tsv 또는 csv. 터미널에서는 text, 파이프에서는 tsv
cli-arg-color = auto, always 또는 never
cli-arg-lang = 표시 언어: { $languages }. 지정하지 않으면 LANGUAGE, LC_ALL, LC_MESSAGES 또는 LANG으로 정함
cli-arg-here-queries = 이것만: 포트, 범위, 서비스 또는 소프트웨어. 지정하지 않으면 모두
cli-arg-here-tcp = TCP만
cli-arg-here-udp = UDP만
cli-arg-here-all = 연결, 바인드된 소켓, raw 소켓도 포함
cli-arg-here-exposed = 다른 시스템에서 접근할 수 있는 것만: 루프백의 것과 방화벽이 차단하는 것은 제외
cli-arg-here-process = 이 프로세스의 것만: 프로세스 이름, 파일 이름 또는 프로세스 번호
cli-arg-here-unit = 이 systemd 유닛의 것만
cli-arg-here-container = 이 컨테이너의 것만: 이름 또는 식별자의 앞부분
cli-arg-here-netns = 네트워크 네임스페이스: all 또는 own
cli-arg-here-explain = 포트가 열려 있는 이유를 첫 프로세스부터 소켓까지 설명
cli-arg-here-only = 이렇게 판정된 것만. 여러 개는 쉼표로 구분
cli-arg-here-fail-on = 이렇게 판정된 것이 있으면 1로 종료. 여러 개는 쉼표로 구분
cli-arg-here-rules = 판정에 쓰는 규칙을 표시
cli-arg-here-watch = 2초마다 또는 지정한 초마다 계속 살펴봄. 터미널에서만 사용 가능
cli-arg-here-from = 이 시스템 대신 기록을 표시: 여기나 다른 곳에서 `portolan here --json` 명령이 출력한 것. -이면 표준 입력
cli-arg-here-no-bpf = BPF 프로그램을 커널에 적재하지 않고 대신 /proc을 훑음
cli-arg-here-save-policy = 지금 수신 대기하는 것을 정책 파일에 기록. 이미 있는 파일은 갱신(-이면 표준 출력)
cli-arg-here-check = 수신 대기하는 것을 정책 파일과 비교: 새로 생기거나 사라지거나 다른 것이 있으면 종료 코드 1
cli-arg-here-report = --check와 함께 쓰는 보고서 형식: sarif 또는 junit
cli-arg-here-verify = /proc/net과도 한 줄씩 비교: 더 느리지만 다른 도구로부터 숨겨진 포트를 찾음
cli-arg-here-verbose = 어느 계층이 응답했고 다른 계층은 왜 응답하지 않았는지 표준 오류에 표시
cli-arg-watch-queries = 이것만 알림: 포트, 범위, 서비스 또는 소프트웨어. 기록은 모두 함
cli-arg-watch-only = 이렇게 판정되었거나 이전에 판정되었던 것만 알림. 여러 개는 쉼표로 구분
cli-arg-watch-to = 여기에도 알림: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop. 여러 번 지정 가능
cli-arg-watch-webhook-secret = 웹훅에 서명하는 데 쓰는 시크릿이 든 파일: whsec_ 및 base64
cli-arg-watch-metrics = http://ADDRESS:PORT/metrics에서 Prometheus 형식으로 응답
cli-arg-watch-quiet = 표준 출력에 아무것도 출력하지 않음
cli-arg-watch-once = 한 번 살펴보고, 지난번 이후의 변화를 알린 뒤 종료
cli-arg-watch-journal = 저널 파일. 지정하지 않으면 root는 /var/lib/portolan/journal.db, 다른 사용자는 각자의 파일
cli-arg-watch-no-journal = 아무것도 기록하지 않음
cli-arg-watch-keep = 레코드를 보관할 일수
cli-arg-watch-max-size = 저널의 최대 크기(MiB)
cli-arg-watch-netns = 네트워크 네임스페이스: all 또는 own
cli-arg-watch-no-bpf = BPF 프로그램을 커널에 적재하지 않고 대신 되풀이하여 살펴봄
cli-arg-watch-verbose = 변화를 BPF로 알아차리지 못하는 이유를 표준 오류에 표시
cli-arg-history-queries = 포트, 범위, 서비스 또는 소프트웨어. 지정하지 않으면 지난 7일 동안 일어난 일
cli-arg-history-since = 이 시각부터: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot. UTC 기준
cli-arg-history-until = 이 시각까지
cli-arg-history-limit = 가장 최근의 변화를 최대 이 개수만큼
cli-arg-history-host = 저널에 있는 다른 시스템의 이름
cli-arg-history-journal = 저널 파일
cli-arg-diff-from = 시각(yesterday, 2h, 2026-11-20, boot), now 또는 `portolan here --json` 명령이 기록한 파일
cli-arg-diff-to = 위와 같음. 지정하지 않으면 now
cli-arg-diff-journal = 저널 파일
cli-arg-journal-info-journal = 저널 파일
cli-arg-journal-export-file = 내보낼 곳. 지정하지 않으면 표준 출력
cli-arg-journal-export-form = jsonl 또는 parquet. 지정하지 않으면 파일 이름으로 정하고, 그렇게 정할 수 없으면 jsonl
cli-arg-journal-export-journal = 저널 파일
cli-arg-journal-import-file = `portolan journal export` 명령이 기록한 것, JSON Lines 또는 Parquet. -이면 표준 입력
cli-arg-journal-import-journal = 저널 파일
cli-arg-journal-prune-keep = 레코드를 보관할 일수
cli-arg-journal-prune-max-size = 저널의 최대 크기(MiB)
cli-arg-journal-prune-journal = 저널 파일
cli-arg-pick-range = 이 범위의 번호만
cli-arg-pick-count = 번호의 개수
cli-arg-pick-udp = UDP용. 지정하지 않으면 TCP용
cli-arg-pick-near = 아무 번호 대신 이 포트에 가장 가까운 번호
cli-arg-pick-seed = 같은 시드에는 같은 번호
cli-arg-pick-check = 이 포트가 적합한지 알려 줌. 적합하지 않으면 종료 코드 1
cli-arg-sources-id = 출처의 id
cli-arg-registry-ghosts-range = 이 범위의 등록만
cli-arg-help = 도움말 출력
cli-arg-version = 버전 출력
cli-arg-registry-update-from = IANA가 게시한 그대로의 레지스트리, XML 또는 CSV
cli-arg-registry-diff-old = 레지스트리: IANA의 XML이나 CSV, 또는 Portolan의 테이블
cli-arg-registry-diff-new = 다른 쪽 레지스트리
cli-arg-registry-history-query = 포트, 범위 또는 서비스
cli-arg-registry-search-words = 단어. 모두 들어 있어야 함
cli-arg-completions-shell = bash, elvish, fish, powershell 또는 zsh

cli-label-error = 오류:
cli-label-warning = 경고:
cli-label-hint = 힌트:

cli-error-io = 출력 또는 입력에 실패했습니다: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = “{ $language }” 언어의 번역이 없습니다
cli-hint-languages = 다음 중에서 고르십시오: { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = { $line }번째 줄, “{ $query }”: { $reason }
cli-error-query-empty = 질의가 비어 있습니다
cli-error-query-too-long = 질의는 최대 { $limit }바이트입니다
cli-error-query-transport-alone = 전송 프로토콜 뒤에 포트나 이름이 없습니다
cli-error-query-transport = 포트 번호를 쓰는 전송 프로토콜 중 “{ $transport }” 프로토콜은 없습니다
cli-error-query-number = 포트도 범위도 아닙니다
cli-error-query-too-high = 가장 높은 포트는 65535입니다
cli-error-query-backwards = 범위가 높은 포트에서 낮은 포트로 되어 있습니다
cli-error-query-encoding = UTF-8이 아닙니다
cli-error-name = 그 이름으로 등록된 서비스가 없습니다
cli-error-name-transport = { $name } 서비스는 등록되어 있으나 { $transport } 프로토콜에는 없습니다
cli-error-source = id가 “{ $id }”인 출처가 없습니다
cli-hint-sources = `portolan sources` 명령으로 목록을 볼 수 있습니다
cli-error-history = “{ $query }”에 대해 알려진 것이 없습니다
cli-error-search = “{ $words }”에 맞는 것이 없습니다
cli-hint-ports = 포트는 0부터 65535까지입니다
cli-hint-forms = 2908, tcp/2908, 2900-2910 또는 postgresql 형식으로 질의하십시오
cli-hint-transports = 전송 프로토콜은 tcp, udp, sctp 및 dccp입니다
cli-hint-names = 혹시 다음을 찾으셨습니까? { $names }
cli-hint-name-transport = `portolan { $name }` 명령으로 어디에 등록되어 있는지 볼 수 있습니다
cli-hint-search = `portolan registry search WORD` 명령은 설명에서도 찾습니다

cli-error-usage = 인수가 맞지 않습니다: { $reason }
cli-error-usage-unknown = 알 수 없는 인수 { $argument }
cli-error-usage-value = { $argument } 인수의 값은 “{ $value }”일 수 없습니다
cli-error-usage-no-value = { $argument } 인수에 값이 필요합니다
cli-error-usage-missing = { $argument } 인수가 없습니다
cli-error-usage-conflict = { $argument } 인수는 { $other } 인수와 함께 쓸 수 없습니다
cli-error-usage-query-and-command = 질의와 명령은 함께 쓸 수 없습니다
cli-hint-command-name = 명령과 이름이 같은 서비스: portolan -- NAME
cli-hint-help = `portolan --help` 명령으로 쓸 수 있는 것을 볼 수 있습니다
cli-hint-values = 다음 중에서 고르십시오: { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = 레지스트리 테이블이 아닙니다
cli-error-table-format = 이 테이블의 형식은 { $format }이며, 이 버전에서는 읽지 못합니다
cli-error-table-truncated = 테이블이 중간에 잘려 있습니다
cli-error-table-damaged = 테이블이 손상되었습니다. 체크섬이 맞지 않습니다
cli-hint-damaged-table = 프로그램에 들어 있는 { $date } 레지스트리를 사용합니다. `portolan registry update` 명령은 새 테이블을 기록합니다

cli-error-import = { $file }, { $line }번째 줄: { $reason }
cli-error-import-empty = 파일이 비어 있습니다
cli-error-import-truncated = 파일이 중간에 잘려 있습니다
cli-error-import-too-large = 파일이 64 MiB보다 큽니다
cli-error-import-too-long = 32 KiB보다 긴 필드가 있거나, 항목이 백만 개를 넘습니다
cli-error-import-other = IANA의 포트 레지스트리가 아닙니다
cli-error-import-no-records = 항목이 하나도 없습니다
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } 필드의 값은 “{ $value }”일 수 없습니다
cli-hint-import = 아무것도 바뀌지 않았습니다. IANA의 레지스트리는 https://www.iana.org/assignments/service-names-port-numbers/ 에 있습니다

cli-error-no-data-folder = 시스템이 이 사용자의 데이터 디렉터리를 알려 주지 않습니다
cli-error-update-older = 파일의 레지스트리({ $new })가 사용 중인 레지스트리({ $current })보다 오래되었습니다
cli-error-update-too-few = 파일의 항목은 { $new }개, 사용 중인 레지스트리의 항목은 { $current }개입니다. 중간에 잘린 것으로 보입니다
cli-error-update-too-large = 레지스트리가 너무 커서 테이블에 담을 수 없습니다
cli-hint-update-older = 아무것도 바뀌지 않았습니다. 프로그램에 들어 있는 레지스트리로 돌아가려면 다음 파일을 지우십시오: { $file }
cli-hint-update-too-few = 아무것도 바뀌지 않았습니다. 파일을 다시 받으십시오
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = 서버 응답: { $status }
cli-error-fetch-no-certificates = 시스템에 신뢰할 인증서가 없습니다
cli-error-fetch-plain = { $address }: https 주소에서만 받습니다
cli-hint-fetch = 아무것도 바뀌지 않았습니다. 다른 방법으로 받은 파일을 가져올 수 있습니다: `portolan registry update FILE`
cli-update-current = { $date } 레지스트리가 가장 새로운 것입니다. 아무것도 바뀌지 않았습니다.
cli-update-done = { $changes ->
    [0] { $to } 레지스트리를 사용합니다(항목 { $rows }개). { $from } 레지스트리와 다른 항목이 없습니다.
   *[other] { $to } 레지스트리를 사용합니다(항목 { $rows }개). { $from } 이후 변경 { $changes }건.
}
cli-diff-summary = { $old }에서 { $new }까지: 추가 { $added }, 삭제 { $removed }, 변경 { $changed }.
cli-history-summary = { $query }: { $first }부터 { $last }까지 레지스트리의 스냅샷 { $snapshots }개에서 { $changes ->
    [0] 변경 없음
   *[other] 변경 { $changes }건
}.

cli-error-observe-sockets = 커널의 소켓 목록을 읽을 수 없었습니다: { $reason }
cli-error-observe-system = 이 시스템은 지원되지 않습니다
cli-hint-observe-system = `portolan PORT` 명령으로 이 시스템에 있는 명령을 볼 수 있습니다
cli-error-watch-terminal = --watch에는 터미널이 필요합니다
cli-hint-watch-terminal = --watch 없이 실행하면 같은 내용이 한 번 출력됩니다
cli-error-recorded-too-large = 한도 { $limit } 초과
cli-error-recorded-truncated = JSON이 { $line }번째 줄 { $column }번째 열에서 잘려 있습니다
cli-error-recorded-malformed = 관찰 기록의 JSON이 아닙니다: { $reason }
cli-error-recorded-kind = “here” 종류가 아니라 “{ $kind }” 종류의 JSON입니다
cli-error-recorded-other = JSON이지만 관찰 기록의 것이 아닙니다
cli-error-recorded-schema = 스키마의 버전은 { $schema }, 이 프로그램이 읽는 버전은 { $known }입니다
cli-error-recorded-word = { $place }: 알 수 없는 단어 “{ $word }”
cli-error-recorded-index = { $place }: { $index }번 요소가 없습니다
cli-error-recorded-missing = 빠진 것이 있습니다: { $place }
cli-error-recorded-twice = PID { $pid } 프로세스가 두 번 나옵니다
cli-hint-recorded = `portolan here --json > FILE` 명령으로 기록을 만들 수 있습니다
cli-hint-recorded-schema = 기록을 만든 버전의 Portolan으로 읽을 수 있습니다
cli-hint-recorded-word = 기록이 손상되었거나 더 새로운 버전의 Portolan으로 만든 것입니다
cli-error-policy = { $file }, { $line }번째 줄, { $column }번째 열: { $reason }
cli-hint-policy = 아무것도 바꾸거나 비교하지 않았습니다. 파일에 대한 설명은 docs/policy.md에 있습니다
cli-policy-saved = { $file }: 엔트리 { $count }개를 기록했습니다.
cli-policy-rewritten = { $file }: 추가 { $new }, 제거 { $gone }, 변경 { $different }, 그대로 { $kept }.
cli-policy-suspicious = 리스너 { $count }개에 이상 징후가 있습니다. 엔트리의 why에 적혀 있습니다. 있어야 할 것만 남기십시오
cli-policy-check-suspicious = 정책의 내용과 관계없이 리스너 { $count }개에 이상 징후가 있습니다: portolan here --only suspicious
cli-policy-unseen = 모든 것을 본 것은 아니므로 정책에 빠진 것이 있을 수 있습니다:
cli-here-nothing = 이 시스템에는 수신 대기하는 것이 없습니다.
cli-here-no-match = 이 시스템에는 맞는 것이 없습니다.
cli-here-nothing-on = 이 시스템에는 { $query }에서 수신 대기하는 것이 없습니다.
cli-here-nothing-on-answer = 이 시스템에는 { $query }에서 수신 대기하는 것이 없습니다. { $answer }
cli-here-layers = 소켓: { $sockets }. 보유자: { $owners }.
cli-here-layer-none = 없음
cli-here-bpf-refused = BPF 프로그램을 쓰지 못함: { $reason }.
cli-here-recorded = { $observed } 시점의 기록이며, 이 시스템의 현재 상태가 아닙니다.
cli-here-recorded-sometime = 날짜가 없는 기록이며, 이 시스템의 현재 상태가 아닙니다.
cli-here-recorded-narrowed = 만들 때 질의한 것만 들어 있습니다. 들어 있지 않은 것도 있었을 수 있습니다.
cli-here-recorded-open = 연결이 들어 있지 않습니다. --all 없이 만들었습니다.
cli-here-recorded-own = 네트워크 네임스페이스 하나만 들어 있습니다. --netns own으로 만들었습니다.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q 끝내기  p 일시 정지  t TCP  u UDP  e 노출된 것만  / 필터  r 지금 보기  ↑↓ PgUp PgDn 이동
cli-watch-paused = 일시 정지됨
cli-watch-new = 새로 생김
cli-watch-closed = 닫힘
cli-watch-filter = 필터: { $text }
cli-watch-tcp-off = TCP 끔
cli-watch-udp-off = UDP 끔
cli-watch-exposed = 노출된 것만

cli-ghosts-summary = 등록 { $count }건이 이름뿐입니다. 이를 아는 문서도 소프트웨어도 목록도 없습니다.
cli-pick-too-few = { $range } 범위에서 적합한 번호는 { $count }개뿐입니다
cli-sources-facts = 사실 { $count }건

cli-stats-registry = { $date } IANA 레지스트리
cli-stats-rows = 항목 { $count }개
cli-stats-names = 서비스 이름 { $count }개
cli-stats-names-without-port = 이름이 있고 포트가 없는 항목 { $count }개
cli-stats-tcp-names = 이름과 TCP 포트가 있는 항목 { $count }개
cli-stats-udp-names = 이름과 UDP 포트가 있는 항목 { $count }개
cli-stats-sctp-names = 이름과 SCTP 포트가 있는 항목 { $count }개
cli-stats-dccp-names = 이름과 DCCP 포트가 있는 항목 { $count }개
# "of them" means the ports below 49152, not the line before: each line says so itself.
cli-stats-tcp-ports-assigned = 49152 미만의 TCP 포트 중 할당됨 { $count }개
cli-stats-tcp-ports-reserved = 49152 미만의 TCP 포트 중 예약됨 { $count }개
cli-stats-tcp-ports-unassigned = 49152 미만의 TCP 포트 중 미할당 { $count }개
cli-stats-tcp-ports-without-row = 49152 미만의 TCP 포트 중 항목 없음 { $count }개
cli-stats-udp-ports-assigned = 49152 미만의 UDP 포트 중 할당됨 { $count }개
cli-stats-udp-ports-reserved = 49152 미만의 UDP 포트 중 예약됨 { $count }개
cli-stats-udp-ports-unassigned = 49152 미만의 UDP 포트 중 미할당 { $count }개
cli-stats-udp-ports-without-row = 49152 미만의 UDP 포트 중 항목 없음 { $count }개
cli-stats-references = 문서를 참조하는, 이름이 있는 항목 { $count }개
cli-stats-unauthorised = 무단 사용이 보고된 항목 { $count }개
cli-stats-holders = 할당 대상 { $count }개
cli-stats-snapshots = 변경 내역의 스냅샷 { $count }개
cli-stats-changes = 변경 내역의 변경 { $count }건

# `portolan watch`.
cli-watch-begin = 수신 대기 소켓 { $count }개를 지켜보고 있습니다({ $how }).
cli-watch-by-events = 커널의 이벤트를 이용
cli-watch-by-closes = 되풀이하여 살펴봄, 닫힘은 커널이 알림
cli-watch-by-polling = 되풀이하여 살펴봄
cli-watch-journal = 기록하는 곳: { $file }.
cli-watch-no-journal = 아무것도 기록하지 않습니다.
cli-watch-unrecorded = 일어나는 일이 기록되지 않습니다: { $reason }
cli-watch-recorded = 일어나는 일이 다시 기록됩니다.
cli-watch-blind = 시스템을 살펴볼 수 없었습니다: { $reason }
cli-watch-more = 그 밖에 변화 { $count }건

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address }에 연결할 수 없습니다: { $reason }
cli-sink-exchange = { $address }에서 받아들이지 않았습니다: { $reason }
cli-sink-busy = { $address }의 응답: { $status }. 다시 시도합니다
cli-sink-refused = { $address }의 응답: { $status }. 포기합니다
cli-sink-run = { $program } 프로그램을 실행할 수 없습니다: { $reason }
cli-sink-ended-status = { $program } 프로그램이 끝났습니다(종료 상태 { $status })
cli-sink-ended-signal = { $program } 프로그램이 시그널로 종료되었습니다
cli-sink-ended-time = { $program } 프로그램이 너무 오래 걸려 종료시켰습니다
cli-sink-full = 자리가 없어 변화 { $count }건을 버렸습니다
cli-sink-spool-in-use = 다른 watch가 { $file } 파일을 사용하고 있습니다
cli-sink-spool = { $file } 파일에 쓸 수 없습니다: { $reason }
cli-sink-spool-full = 할당된 디스크 공간이 가득 찼습니다. 가장 오래된 변화 { $count }건을 버렸습니다
cli-sink-certificates = 이 시스템에는 상대방을 확인할 인증서가 없습니다
cli-sink-listen = { $address }에서 수신 대기할 수 없습니다: { $reason }
cli-sink-thread = 스레드를 시작할 수 없었습니다: { $reason }
cli-error-sink = 알림 대상이 아닙니다: { $value }
cli-error-sink-server = syslog 서버가 아닙니다: { $value }
cli-error-sink-path = 절대 경로가 아닙니다: { $value }
cli-error-sink-list = 문자열로 된 JSON 목록이 아닙니다: { $value }
cli-error-sink-url = 웹훅의 주소가 http 또는 https 주소가 아닙니다
cli-error-sink-system = 이 시스템에서는 쓸 수 없습니다: { $value }
cli-hint-sink = 알림 대상은 journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] 및 desktop입니다
cli-error-secret = { $file } 파일에 있는 웹훅 시크릿을 쓸 수 없습니다: { $reason }
cli-secret-read = 읽을 수 없습니다({ $reason })
cli-secret-exposed = 다른 사용자가 파일을 읽을 수 있습니다
cli-secret-base64 = whsec_ 뒤의 내용이 base64가 아닙니다
cli-secret-length = { $count }바이트이며, 24~64바이트여야 합니다
cli-secret-lines = 1~4줄이어야 합니다
cli-error-watch-changes = 변화를 더는 읽을 수 없습니다: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = 저널: { $file }
cli-journal-records = 레코드 { $count }개
cli-journal-standing = 기록상 열려 있는 소켓 { $count }개
cli-journal-bytes = 디스크에서 { $count } KiB 차지
cli-journal-span = { $first }부터 { $last }까지
cli-journal-hosts = 시스템: { $hosts }
cli-journal-imported = 가져옴: { $written }. 이미 있음: { $known }. 거부됨: { $refused }.
cli-journal-refused = { $line }번째 줄: { $reason }
cli-journal-pruned = 레코드 { $count }개를 지웠습니다.
cli-history-nothing = 이 기간에 대한 기록이 없습니다.
cli-history-nothing-on = { $query }에 대한 기록이 없습니다.
cli-error-history-host = 이름이 { $host }인 시스템의 기록이 없습니다
cli-hint-history-host = `portolan journal info` 명령으로 시스템의 이름을 볼 수 있습니다
cli-diff-nothing = 다른 것이 없습니다.
cli-diff-unwatched = { $time }에는 아무도 지켜보지 않았습니다. { $last }의 상태를 보여 줍니다.
cli-error-diff-side = { $side }: 시각이 아니며, 그런 파일도 없습니다
cli-hint-diff-side = 시각은 now, yesterday, today, boot, 2h, 3d 또는 2026-11-20T10:00:00Z이고, 파일은 `portolan here --json` 명령이 기록한 것입니다
cli-error-diff-before = { $time } 또는 그 이전의 기록이 없습니다
cli-hint-diff-before = `portolan journal info` 명령으로 언제부터 기록이 있는지 볼 수 있습니다
cli-error-time = 시각이 아닙니다: { $time }
cli-hint-time = 시각은 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot 및 now이며, UTC 기준입니다
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = 저널을 둘 디렉터리가 없습니다
cli-hint-journal-nowhere = --journal로 파일을 지정하십시오
cli-hint-journal-none = `portolan watch` 명령이 저널을 만듭니다. --journal로 다른 파일을 지정할 수 있습니다
cli-journal-not-there = 저널이 없습니다
cli-journal-newer = 더 새로운 Portolan으로 기록한 것입니다. 형식은 { $found }, 이 버전이 아는 형식은 { $known }입니다
cli-journal-older = 더 오래된 Portolan으로 기록한 것입니다. `portolan watch --once` 명령으로 갱신됩니다
cli-journal-not-one = 파일이 Portolan의 저널이 아닙니다({ $reason })
cli-journal-damaged = 파일이 손상되었습니다({ $reason })
cli-journal-unsafe = 다른 사용자가 바꿀 수 있습니다({ $reason })
cli-journal-full = 디스크가 가득 찼습니다
cli-journal-unwritable = 쓸 수 없습니다({ $reason })
cli-journal-busy = 다른 프로세스가 쓰고 있습니다
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
