# The Korean words of what the reader is told about a port. Particles stand after words of ours
# (포트, 서비스, 제품 …), never after an argument: their form depends on its last sound.

language-name = 한국어
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = no
notice-unreviewed = 이 번역은 아직 원어민의 검토를 받지 않았습니다.

# Lists: "TCP 및 UDP", "a, b 및 c".
list-two = { $first } 및 { $last }
list-more = { $first }, { $rest }

# The subject of a sentence. It ends in 포트: 는, 를 and 가 may follow.
subject-port = { $port }번 포트
subject-port-on = { $port }번 포트({ $transports })

# The same within a sentence.
inline-port = { $port }번 포트
inline-port-on = { $port }번 포트({ $transports })
inline-range = { $port }번 포트
inline-range-on = { $port }번 포트({ $transports })

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject }는 IANA에 { $name } 서비스로 등록되어 있습니다.
answer-assigned-described = { $subject }는 IANA에 { $name } 서비스(“{ $description }”)로 등록되어 있습니다.
answer-assigned-also = { $subject }는 IANA에 { $name } 서비스로 등록되어 있으며, { $others } 이름으로도 등록되어 있습니다.
answer-assigned-described-also = { $subject }는 IANA에 { $name } 서비스(“{ $description }”)로 등록되어 있으며, { $others } 이름으로도 등록되어 있습니다.
answer-in-range = { $subject }는 IANA에 { $name } 서비스로 등록된 { $range } 범위에 속합니다.
answer-in-range-described = { $subject }는 IANA에 { $name } 서비스(“{ $description }”)로 등록된 { $range } 범위에 속합니다.
answer-private = { $subject }는 “{ $description }” 용도로 지정되어 있으며, 서비스 이름은 없습니다.
answer-reserved = { $subject }는 IANA가 예약해 두었으며, 등록된 서비스가 없습니다.
answer-unassigned = { $subject }는 할당되지 않았으며, IANA에 등록된 서비스가 없습니다.
answer-words = { $subject }에는 현재 서비스가 없습니다. IANA의 항목에는 “{ $description }”라고 적혀 있습니다.
answer-no-row = { $subject }는 IANA 레지스트리에 항목이 없습니다.
answer-dynamic = { $subject }는 동적 포트입니다. IANA가 할당하지 않으며 어떤 프로그램이든 사용할 수 있습니다.
answer-service = { $name } 서비스는 { $ports }입니다.
answer-service-described = { $name } 서비스(“{ $description }”)는 { $ports }입니다.
answer-service-without-port = { $name } 서비스는 포트 없이 이름만 등록되어 있습니다.
answer-service-without-port-described = { $name } 서비스(“{ $description }”)는 포트 없이 이름만 등록되어 있습니다.

answer-product = { $product } 제품은 기본적으로 { $ports }를 사용합니다.
answer-product-among = { $product } 제품은 여러 포트를 사용하며, 그중에는 { $ports }가 있습니다.

# One word for each transport.
status-assigned = 할당됨
status-reserved = 예약됨
status-unassigned = 미할당
status-no-row = 항목 없음
status-dynamic = 동적
status-practice = 실제 사용

# The headings.
section-range = 번호
section-holder = 등록자
section-notes = IANA의 참고 사항
section-practice = 실제 사용
section-malware = 보고된 악성코드
section-here = 이 시스템의 현재 상태
section-systems = 시스템별 처리
section-history = 변경 내역
section-standing = 등록의 근거
section-neighbours = 이웃 포트
section-check = 수신 대기 중인 프로그램 확인
section-why = 등록의 의미
section-sources = 출처

range-system = 시스템 포트({ $range }): IETF의 검토나 승인을 거친 경우에만 IANA가 할당합니다.
range-user = 사용자 포트({ $range }): 신청을 받아 전문가 또는 IETF의 검토를 거쳐 IANA가 할당합니다.
range-dynamic = 동적 포트({ $range }), 사설 포트 또는 임시 포트라고도 합니다. 할당되지 않으며, 로컬 용도와 단기간 용도로 쓰입니다.
range-zero = Linux에서 0번 포트에 바인드하는 프로그램은 대신 임시 포트를 받습니다.
privilege-system = Linux에서 이 포트에 바인드하려면 CAP_NET_BIND_SERVICE capability가 필요합니다. 단, net.ipv4.ip_unprivileged_port_start 값이 이 번호 이하로 설정된 경우는 예외입니다.
privilege-user = Linux에서는 모든 사용자가 이 포트에 바인드할 수 있습니다. 단, net.ipv4.ip_unprivileged_port_start 값을 이 번호보다 크게 올린 경우는 예외입니다.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = 모든 전송 프로토콜(항목에 명시되지 않음)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = 포트 없음: { $name }
holder-portless-described = 포트 없음: { $name }, “{ $description }”
holder-portless-on = { $where }, 포트 없음: { $name }
holder-portless-on-described = { $where }, 포트 없음: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, 서비스 이름 없음
holder-reserved = { $where }: 예약됨, 일반 할당 대상이 아님
holder-unassigned = { $where }: 미할당
holder-words = { $where }: 서비스 없음. 항목의 설명: “{ $description }”
holder-no-row = { $where }: 항목 없음
holder-range = 이 항목은 { $range } 범위에 적용됩니다.
holder-port = { $port }번 포트.
holder-assignee = 할당 대상 및 연락처: { $assignee }.
holder-assignee-contact = 할당 대상: { $assignee }, 연락처: { $contact }.
holder-nobody = 이 항목에는 할당 대상도 연락처도 없습니다.
holder-registered = 등록일: { $registered }.
holder-registered-modified = 등록일: { $registered }, 수정일: { $modified }.
holder-modified = 수정일: { $modified }, 등록일 없음.
holder-undated = 이 항목에는 날짜가 없습니다.
holder-backwards = 이 항목의 수정일이 등록일보다 앞섭니다. 둘 다 IANA가 게시한 그대로입니다.
holder-references = 참조 문서: { $references }.
holder-no-reference = 이 항목은 어떤 문서도 참조하지 않습니다.
holder-service-code = DCCP 서비스 코드: { $code }.
holder-odd-name = 이 이름은 RFC 6335의 서비스 이름 규칙에 어긋납니다. 영문자, 숫자, 연속되지 않은 하이픈만 쓸 수 있으며 최대 15자입니다.
holder-duplicate = IANA는 이 이름이 다른 이름의 중복 또는 별칭이라고 합니다.
holder-overlap = 더 넓은 항목 { $range } “{ $description }”도 이 번호를 포함하지만, 이 번호 자체의 항목이 우선합니다.

notes-note = { $row } 참고 사항: “{ $note }”
notes-unauthorised = { $row } 항목에 무단 사용이 보고되어 있습니다: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, 개발 중에 사용
practice-range = { $where }: { $product }, { $role }, { $range } 범위 중 하나
practice-convention = { $where }: { $product }, { $role }, 관례에 따름
practice-packaged = { $where }: { $product }, { $role }, 패키지로 배포되는 애플리케이션에서 사용
practice-allocated = { $where }: { $product }, { $role }. 어느 목록이 이 번호를 배정했으나 사용의 증거는 아닙니다
practice-more = { $count }개 더 있음(근거 약함): { $names }
practice-more-among = { $count }개 더 있음(근거 약함): { $names } 등
practice-services-file = { $where }: Debian의 services 파일에는 { $name }

malware-listens = { $where }: { $threat } 악성코드가 이 포트에서 수신 대기합니다({ $date } 기준).
malware-default = { $where }: { $threat } 악성코드가 따로 지정하지 않으면 이 포트를 사용합니다({ $date } 기준).
malware-sample = { $where }: { $threat } 악성코드가 임의의 포트에서 수신 대기하며, 이 번호는 관찰된 것 중 하나입니다({ $date } 기준).
malware-c2 = { $where }: { $threat } 악성코드의 명령 서버(C2)가 연결의 상대편에서 이 포트를 사용하는 것이 관찰되었습니다({ $date } 기준).
malware-more = 보고 { $count }건 더 있음: { $names }
malware-more-among = 보고 { $count }건 더 있음: { $names } 등
malware-caution = 번호만으로는 아무것도 증명되지 않습니다. 포트에서 무엇이 수신 대기하고 어떤 프로토콜을 쓰는지를 보아야 합니다.

system-ephemeral = { $system }에서는 기본적으로 { $range } 범위를 나가는 연결에 사용합니다.
system-privileged = { $system }에서 { $range } 범위에 바인드하려면 특권이 필요합니다.
system-privileged-address = { $system }에서 { $range } 범위에 바인드할 때는 특정 IPv4 주소를 지정하는 경우에만 특권이 필요합니다.
system-nodeport = { $system }에서는 기본적으로 { $range } 범위를 NodePort 유형의 서비스에 할당합니다.
system-filtered = { $system }에서는 기본적으로 이 포트로 나가는 연결을 제한합니다.
system-blocked = 브라우저가 이 포트로의 연결을 거부합니다. Fetch Standard의 금지 포트(bad port) 목록에 있습니다.

history-unchanged = { $first }부터 { $last }까지 레지스트리의 스냅샷 { $count }개에서 변경이 없습니다.
history-absent = { $first }부터 { $last }까지 레지스트리의 스냅샷 { $count }개에 항목이 없습니다.
history-added = { $since }에서 { $until } 사이: { $row } 추가됨.
history-removed = { $since }에서 { $until } 사이: { $row } 삭제됨.
history-changed = { $since }에서 { $until } 사이: { $row }: { $field } 변경됨, “{ $old }” → “{ $new }”.
history-set = { $since }에서 { $until } 사이: { $row }: { $field } 설정됨, “{ $new }”.
history-cleared = { $since }에서 { $until } 사이: { $row }: { $field } 제거됨, “{ $old }”.
history-more = 이보다 앞선 변경 { $count }건은 생략했습니다. `portolan registry history { $port }` 명령으로 모두 볼 수 있습니다.

field-description = 설명
field-assignee = 할당 대상
field-contact = 연락처
field-registered = 등록일
field-modified = 수정일
field-references = 참조 문서
field-unauthorised = 무단 사용에 관한 참고 사항
field-service_code = 서비스 코드
field-note = 참고 사항

standing-specified = 규격 있음: 항목이 RFC를 참조합니다.
standing-documented = 문서 있음: 항목이 문서를 참조하지만 발행된 RFC는 아닙니다.
standing-implemented = 구현 있음: 항목이 참조하는 문서는 없지만, 다른 곳에서도 이 번호를 이 이름으로 알고 있습니다.
standing-used = 다른 용도: 항목이 참조하는 문서가 없고, 다른 곳에서는 이 번호를 다른 이름으로 사용합니다.
standing-named-only = 이름뿐: 항목 자체 외에는 아무 근거가 없습니다.
standing-unassigned = 미할당: 이 번호의 등록자가 없습니다.
standing-reserved = 예약됨: IANA가 비워 두었습니다.
standing-dynamic = 동적: 아무도 이 번호의 등록자가 될 수 없습니다.
# The same in a word or two, for the line of the status.
standing-word-specified = 규격 있음
standing-word-documented = 문서 있음
standing-word-implemented = 구현 있음
standing-word-used = 다른 용도
standing-word-named-only = 이름뿐
standing-word-unassigned = 미할당
standing-word-reserved = 예약됨
standing-word-dynamic = 동적
consulted-references = IANA의 참조 문서 열: { $references }.
consulted-no-reference = IANA의 참조 문서 열: 비어 있음.
consulted-note = IANA의 참고 사항: 위 참조.
consulted-no-note = IANA의 참고 사항: 없음.
consulted-software = 이 번호를 쓰는 것으로 알려진 소프트웨어: { $names }.
consulted-software-among = 이 번호를 쓰는 것으로 알려진 소프트웨어: 제품 { $count }개, 근거가 가장 확실한 것은 { $names }.
consulted-no-software = 이 번호를 쓰는 것으로 알려진 소프트웨어: 없음.
consulted-netbase = Debian의 services 파일: { $names }.
consulted-no-netbase = Debian의 services 파일: 언급 없음.
consulted-firewalld = firewalld의 서비스: { $names }.
consulted-no-firewalld = firewalld의 서비스: 언급 없음.
consulted-wireshark = Wireshark의 디섹터: { $names }.
consulted-no-wireshark = Wireshark의 디섹터: 언급 없음.

neighbour-before = 앞 번호: { $port } { $name }.
neighbour-after = 뒤 번호: { $port } { $name }.
neighbour-same-name = { $name } 서비스의 다른 포트: { $ports }.
neighbour-product = { $name } 제품이 사용하는 다른 포트: { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = 등록은 누가 번호를 주장할 수 있는지를 알려 줄 뿐, 그 위에서 무엇이 실행되는지를 알려 주지 않습니다. 포트의 트래픽이 등록된 서비스의 것이라는 보장은 없습니다.
why-register = IANA는 할당된 번호를 등록 없이, 또는 등록 전에 사용하지 않도록 요청합니다.

table-port = 포트
table-transport = 프로토콜
table-status = 상태
table-name = 이름
table-description = 설명

# `portolan pick`: what speaks against a number…
pick-assigned = IANA의 레지스트리에 { $row } 항목이 있습니다.
pick-reserved = IANA가 예약한 번호입니다: { $row }.
pick-system = 시스템 포트({ $range })입니다. IETF의 검토를 거친 경우에만 할당됩니다.
pick-dynamic = 동적 포트({ $range })입니다. 프로그램이 나가는 연결에 사용합니다.
pick-software = { $product } 제품이 사용 중입니다: { $role }.
pick-listed = 다른 목록에 { $name } 이름으로 올라 있습니다.
pick-malware = { $threat } 악성코드가 수신 대기한다는 보고가 있습니다.
pick-blocked = 브라우저가 이 포트로의 연결을 거부합니다.
pick-ephemeral = { $system }에서는 기본적으로 { $range } 범위를 차지합니다.
pick-ephemeral-here = 이 시스템은 { $range } 범위를 나가는 연결에 사용합니다.
pick-in-use = 이 시스템에서 { $transport } 포트로 사용 중이거나 바인드가 허용되지 않습니다.
# … and what spoke for it.
pick-free-registry = IANA의 레지스트리: 미할당({ $range }).
pick-free-no-row = IANA의 레지스트리: { $port }번에 대한 항목 없음.
pick-free-software = 소프트웨어: 이 번호를 쓰는 것으로 알려진 것 없음.
pick-free-lists = Debian의 services 파일, firewalld의 서비스, Wireshark의 디섹터: 언급 없음.
pick-free-malware = 악성코드: 수신 대기한다는 보고 없음.
pick-free-blocked = 브라우저: 차단되지 않음.
pick-free-ephemeral = Linux, Windows, macOS 및 Kubernetes가 기본적으로 차지하는 범위를 벗어나 있습니다.
pick-free-here = 이 시스템: { $transport } 포트로 비어 있으며, 시스템이 나가는 연결에 쓰는 범위를 벗어나 있습니다.
pick-fit = { $port }번은 새 서비스에 적합합니다.
pick-unfit = { $port }번은 새 서비스에 적합하지 않습니다.

# `portolan here`: the heads of the table.
here-head-protocol = 프로토콜
here-head-address = 주소
here-head-namespace = 네임스페이스
here-head-program = 프로그램
here-head-part = 소속
here-head-service = 알려진 용도
here-head-verdict = 판정
verdict-needs = 필요: { $needs }
here-head-notes = 비고

here-label-warning = 경고:

# What the number is.
here-phrase-both = { $service }(실제로는 { $product })
here-phrase-practice = 실제로는 { $product }

# In the place of a program.
here-owner-detached = 없음
here-owner-hidden = 숨겨짐(uid { $uid })
here-owner-unknown = 알 수 없음(uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = 이상: /proc/net에 나타나지 않음
here-note-not-in-netlink = 이상: netlink에 나타나지 않음
here-note-not-listed = 이상: 커널의 어떤 목록에도 없음
here-note-memory-only = 이상: 프로그램이 메모리에만 있음
here-note-deleted = 이상: 실행 파일이 삭제됨
here-note-replaced = 교체됨: 다시 시작할 때까지 이전 파일을 실행
here-note-writable-folder = 이상: 누구나 쓸 수 있는 디렉터리
here-note-in-flight = 이상: 디스크립터가 전달 중
here-note-io-uring = 이상: io_uring이 보유
here-note-inferred = 컨트롤 그룹에서 추정
here-note-backlog = 백로그 가득 참 { $waiting }/{ $limit }
here-note-drops = 버려짐 { $count }
here-note-firewall = 방화벽이 차단
here-note-firewall-depends = 방화벽: 보낸 쪽이나 다른 조건에 따라 다름
here-note-group = 소켓 { $count }개가 포트를 공유(SO_REUSEPORT)
here-note-activation = systemd가 { $unit } 유닛을 위해 엶
here-note-bound = 바인드됨, 수신 대기하지 않음
here-note-state = { $state }
here-note-hidden = 프로세스 숨겨짐: CAP_SYS_PTRACE 및 CAP_DAC_READ_SEARCH 필요
here-note-withheld = CAP_SYS_PTRACE 및 CAP_DAC_READ_SEARCH가 있어도 프로세스 숨겨짐
here-note-detached = 보유한 프로세스 없음: 수락 대기 중이거나 닫힘
here-note-not-found = 보이는 프로세스 중 보유한 것 없음
here-note-out-of-time = 검색이 끝나기 전에 중단됨

# What could not be seen, and how to see it.
here-gap-hidden-processes = 소켓 { $count }개의 프로세스가 보이지 않습니다. root로 실행하거나 CAP_SYS_PTRACE 및 CAP_DAC_READ_SEARCH capability를 부여하여 실행하십시오(`sudo portolan here`).
here-gap-withheld-processes = CAP_SYS_PTRACE 및 CAP_DAC_READ_SEARCH capability가 있어도 소켓 { $count }개의 프로세스가 보이지 않습니다. 보안 모듈이나 Portolan이 실행되는 컨테이너 때문입니다.
here-gap-reduced-namespaces = 네트워크 네임스페이스 { $count }개를 /proc으로만 읽어 메모리, 버려진 패킷 수, 컨트롤 그룹 정보가 없습니다. 들어가려면 CAP_SYS_ADMIN capability가 필요합니다.
here-gap-unseen-namespaces = 네트워크 네임스페이스 { $count }개를 읽지 못했습니다. 들어가려면 CAP_SYS_ADMIN capability가 필요합니다.
here-gap-closed-namespaces = 들어갈 수 없었던 네트워크 네임스페이스: { $reduced }개는 /proc으로만 읽었고, { $unseen }개는 전혀 읽지 못했습니다. 들어가려면 CAP_SYS_ADMIN capability가 필요합니다.
here-gap-unknown-namespaces = 보이는 프로세스가 없는 네트워크 네임스페이스가 있을 수 있습니다. 보려면 CAP_SYS_ADMIN 또는 CAP_SYS_PTRACE capability가 필요합니다.
here-gap-firewall = 방화벽 규칙을 읽지 않았습니다. CAP_NET_ADMIN capability가 필요합니다.
here-gap-hidepid = /proc이 이 사용자 자신의 프로세스만 보여 줍니다(hidepid). root로 실행하거나 마운트에 지정된 그룹으로 실행하십시오.
here-gap-no-netlink = 커널의 목록을 /proc/net에서 가져왔습니다. netlink가 응답하지 않았습니다.
here-gap-cut = 커널이 목록을 중간에 끊었습니다: { $reason }.
here-gap-packages = 패키지 목록을 읽을 수 없었습니다: { $reason }.
here-gap-unsupported-connections = 이 시스템은 다른 사용자의 연결을 보여 주지 않습니다.
here-gap-unsupported-namespaces = 이 시스템에는 네트워크 네임스페이스가 없습니다.
here-gap-unsupported-details = 이 시스템은 소켓과 프로세스만 보여 줍니다. 컨트롤 그룹, 방화벽, 패키지는 보여 주지 않습니다.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } 소켓이 커널의 목록에는 있으나 /proc/net에는 없습니다. 포트를 숨기는 프로그램이 있으면 이렇게 되며, 지금 막 열린 소켓도 마찬가지입니다.
here-disagreement-not-in-netlink = { $protocol } { $address } 소켓이 /proc/net에는 있으나 커널의 목록에는 없습니다. 포트를 숨기는 프로그램이 있으면 이렇게 되며, 지금 막 닫힌 소켓도 마찬가지입니다.
here-disagreement-not-listed = PID { $pid } 프로세스가 { $protocol } { $address } 소켓을 보유하고 있으나 커널의 어떤 목록에도 없습니다. 포트를 숨기는 프로그램이 있으면 이렇게 되며, 지금 막 열린 소켓도 마찬가지입니다.
here-disagreement-process = 커널은 { $name }({ $pid }) 프로세스를 실행하고 있으나 /proc에는 나타나지 않습니다. 프로세스를 숨기는 프로그램이 있으면 이렇게 되며, 지금 막 끝난 프로세스도 마찬가지입니다.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = 이 시스템만
here-exposure-link-local = 하나의 링크
here-exposure-one-address = 하나의 주소 또는 인터페이스
here-exposure-group = 시스템 그룹
here-exposure-everywhere = 모든 인터페이스

# The section of a dossier.
here-now-nothing = 이 시스템에는 이 포트에서 수신 대기하는 것이 없습니다.
here-now-failed = 커널의 소켓 목록을 읽을 수 없었습니다: { $reason }.
here-now-unsupported = 이 프로그램은 이 시스템을 살펴볼 수 없습니다.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $namespace } 네임스페이스의 { $protocol } { $address }: { $program }
here-now-row-part-namespace = { $namespace } 네임스페이스의 { $protocol } { $address }: { $program }, { $part }
here-now-note = { $note }
here-now-verdict = { $verdict }: { $reason }
here-now-own = 이 네트워크 네임스페이스만 살펴보았습니다. `portolan here { $port }` 명령은 모두 살펴봅니다.
here-now-more = { $count }개 더 있습니다. `portolan here` 명령으로 볼 수 있습니다.

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $address }의 { $protocol } { $port }번 포트
here-chain-title-namespace = { $namespace } 네임스페이스, { $address }의 { $protocol } { $port }번 포트
here-chain-parent = { $process }
here-chain-parent-since = { $process }, 사용자 { $user }, { $since }부터
here-chain-unit = 유닛 { $unit }({ $slice } 내)
here-chain-unit-alone = 유닛 { $unit }
here-chain-unit-since = { $since }부터 활성
here-chain-unit-restarts = { $count ->
    [0] 자동으로 다시 시작된 적 없음
   *[other] 자동으로 { $count }회 다시 시작됨
}
here-chain-container = 컨테이너 { $name }, { $id }
here-chain-image = 이미지 { $image }
here-chain-pod = Kubernetes 파드 { $pod }
here-chain-process = 프로세스 { $process }
here-chain-verdict = 판정: { $verdict }. { $meaning }
here-chain-others = 다른 프로세스 { $count }개도 보유: { $names }
here-chain-command = 명령줄: { $command }
here-chain-user = 사용자: { $user }
here-chain-started = 시작: { $since }
here-chain-no-capabilities = Capability: 없음
here-chain-all-capabilities = Capability: 모두
here-chain-nearly-all-capabilities = Capability: 다음을 제외한 모두: { $names }
here-chain-many-capabilities = Capability: { $names } 등 { $count }개
here-chain-capabilities = Capability: { $names }
here-chain-executable = 실행 파일 { $path }
here-chain-executable-deleted = 실행 파일 { $path }, 삭제됨
here-chain-executable-replaced = 실행 파일 { $path }, 이후 교체됨: 다시 시작하면 새 파일이 실행됨
here-chain-executable-memory = 실행 파일이 메모리에만 있고 파일이었던 적이 없음: { $path }
here-chain-writable = 누구나 쓸 수 있음: { $folder }
here-chain-package = 패키지 { $name } { $version }({ $manager })
here-chain-no-package = 어떤 패키지에도 속하지 않음
here-chain-socket = { $address }의 소켓, inode { $inode }
here-chain-descriptor = 디스크립터 { $descriptor }번으로 보유
here-chain-in-flight = Unix 소켓 { $descriptor }번으로 보냈으나 아직 받지 않은 디스크립터로 보유
here-chain-io-uring = 디스크립터 { $descriptor }번의 io_uring으로 보유
here-chain-inferred = 추정: 프로세스가 소켓이 만들어진 컨트롤 그룹에 속해 있음
here-chain-activation = { $socket } 유닛이 열었으며, 이를 위해 { $service } 유닛을 시작함
here-chain-exposure = 접근 가능한 곳: { $from }
here-chain-firewall-none = 방화벽: 들어오는 트래픽에 대한 규칙 없음
here-chain-firewall-allowed = 방화벽: 허용, 규칙 { $rule }
here-chain-firewall-dropped = 방화벽: 차단, 규칙 { $rule }
here-chain-firewall-cannot-tell = 방화벽: 판단할 수 없음, 문제가 되는 첫 규칙은 { $rule }
here-chain-firewall-unread = 방화벽: 읽지 않음
here-chain-backlog = 백로그: 대기 중인 연결 { $waiting }개, 한도 { $limit }개
here-chain-drops = 버려짐: { $count }

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = 일치
verdict-customary = 관례
verdict-elsewhere = 다른 포트
verdict-unexplained = 미확인
verdict-suspicious = 의심
verdict-means-expected = IANA에 이 포트로 등록된 바로 그 서비스입니다.
verdict-means-customary = IANA에 이 포트로 등록된 것은 아니지만, 이 포트나 시스템이 골라 주는 포트를 사용한다는 출처가 있습니다.
verdict-means-elsewhere = 프로그램이나 그 프로토콜은 알려져 있으나, 알려진 정보 중 이 포트와 연결되는 것이 없습니다.
verdict-means-unexplained = 여기서 무엇이 응답하는지 알아내지 못했습니다. 그것만으로는 이상 징후가 아닙니다.
verdict-means-suspicious = 살펴볼 만한 이상 징후가 있습니다. 징후는 증거가 아닙니다.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = 이것을 거쳐 보낸 토큰이 반대편에 도착했습니다
verdict-reason-views-disagree = 커널 소켓의 한 뷰에는 있으나 다른 뷰에는 없습니다
verdict-reason-hidden-process = PID { $pid } 프로세스가 보유하고 있으나 /proc에는 그 프로세스가 나타나지 않습니다
verdict-reason-memory-only = 실행 파일이 메모리에만 있고 파일이었던 적이 없습니다: { $path }
verdict-reason-deleted = 실행 파일이 삭제되었고 그 자리를 대신한 파일이 없습니다: { $path }
verdict-reason-temporary-folder = 실행 파일이 임시 파일이나 장치를 위한 디렉터리에 있습니다: { $path }
verdict-reason-writable-folder = 누구나 { $folder } 디렉터리에 쓸 수 있으므로 실행 파일도 바꿀 수 있습니다: { $path }
verdict-reason-hidden-file = 실행 파일의 이름이나 디렉터리가 숨겨져 있습니다: { $path }
verdict-reason-disguise = 프로세스가 밝힌 이름과 실행 파일이 다릅니다: 이름 { $name }, 실행 파일 { $path }
verdict-reason-kernel-disguise = 프로세스가 커널 스레드의 이름을 쓰지만 실행 파일이 있습니다: 이름 { $name }, 실행 파일 { $path }
verdict-reason-malware-port = { $threat } 악성코드가 여기서 수신 대기한다는 보고가 있고, 이 포트의 다른 용도는 알려져 있지 않으며, 그 밖에 다른 이상한 점이 있습니다
verdict-reason-registered = { $product } 제품은 { $service } 서비스를 제공하며, 이는 IANA에 이 포트로 등록된 서비스입니다
verdict-reason-namesake = IANA에 이 포트로 등록된 { $service } 서비스는 { $product } 제품과 이름이 같습니다
verdict-reason-starts-registered = { $product } 제품은 서비스 이름으로 포트를 열며, 이 포트는 { $service } 서비스로 등록되어 있습니다
verdict-reason-speaks-registered = { $service } 서비스로 응답했으며, 이는 IANA에 이 포트로 등록된 서비스입니다
verdict-reason-own-port = { $product } 제품은 이 포트를 사용하는 것으로 알려져 있습니다({ $role })
verdict-reason-port-of-parent = { $product } 제품은 { $parent } 제품에서 포크되었으며, 원래 제품은 이 포트를 사용하는 것으로 알려져 있습니다
verdict-reason-listed = 서비스 목록에 이 포트가 { $service } 서비스로 올라 있으며, { $product } 제품과 들어맞습니다
verdict-reason-picked-by-system = { $product } 제품은 시스템이 골라 준 포트에서 수신 대기합니다
verdict-reason-outgoing = { $product } 제품은 시스템이 나가는 패킷에 쓰는 범위에 연결되지 않은 UDP 소켓을 갖고 있습니다
verdict-reason-away-from = { $product } 제품은 다른 포트로 알려져 있습니다: { $ports }
verdict-reason-away = { $product } 제품은 알려져 있으나, 알려진 정보 중 이 포트와 연결되는 것이 없습니다
verdict-reason-any-port = { $product } 제품은 지정된 어느 포트에서든 수신 대기합니다
verdict-reason-speaks-elsewhere = { $service } 서비스로 응답했으나, 그 서비스는 IANA에 이 포트로 등록되어 있지 않습니다
verdict-reason-starts-others = { $product } 제품은 포트를 열고, 누군가 연결하면 다른 프로그램을 시작합니다
verdict-reason-tool = { $product } 제품은 지시받은 것이면 무엇이든 제공합니다
verdict-reason-not-seen-behind = 포워더는 다른 프로그램을 대신해 포트를 보유하며, 이 포워더 뒤에서 무엇이 응답하는지는 보이지 않았습니다
verdict-reason-no-owner = 보유한 프로세스가 보이지 않았습니다
verdict-reason-no-program = { $name } 프로세스가 보유하고 있으나 실행 파일은 보이지 않았습니다
verdict-reason-package-unknown = { $program } 프로그램은 { $package } 패키지에 들어 있으나, 이 패키지로 식별되는 알려진 제품이 없습니다
verdict-reason-name-alone = { $program } 파일의 이름이 { $product } 제품과 같지만, 누구나 그렇게 이름을 붙일 수 있습니다
verdict-reason-nothing-known = { $program } 프로그램은 Portolan에 알려져 있지 않습니다
verdict-reason-told-by-package = { $product } 제품입니다. 패키지로 식별: { $value }
verdict-reason-told-by-path = { $product } 제품입니다. 경로로 식별: { $value }
verdict-reason-told-by-argument = { $product } 제품입니다. 인터프리터가 실행하는 것으로 식별: { $value }
verdict-reason-told-by-unit = { $product } 제품입니다. 유닛으로 식별: { $value }
verdict-reason-told-by-image = { $product } 제품입니다. 컨테이너 이미지로 식별: { $value }
verdict-reason-told-by-file-name = { $product } 제품입니다. 관리자의 디렉터리에 있는 파일 이름으로 식별: { $value }
verdict-reason-told-by-kernel = { $product } 제품이며, 커널이 직접 제공합니다({ $value })
verdict-reason-unpackaged = 여기의 다른 프로그램은 패키지에 들어 있으나, 이 실행 파일은 어떤 패키지에도 없습니다: { $path }
verdict-reason-more-exposed = { $product } 제품은 다른 시스템에서 접근할 수 있으나, 기본적으로는 루프백에서만 수신 대기합니다
verdict-reason-package-file-gone = 실행 파일이 패키지에 속하지만 삭제되었습니다: { $path }
verdict-reason-writable-in-container = 컨테이너 안의 누구나 { $folder } 디렉터리에 쓸 수 있으므로 실행 파일도 바꿀 수 있습니다: { $path }
verdict-reason-in-flight = Unix 소켓으로 보냈으나 아직 받지 않은 디스크립터가 보유하고 있습니다
verdict-reason-io-uring = io_uring에 등록된 파일로 보유되어 있습니다
verdict-reason-needs-restart = 실행 파일이 이후 교체되었으며, 다시 시작하면 새 파일이 실행됩니다: { $path }
verdict-reason-removed-with-folder = 스스로 업데이트하는 프로그램이 그러듯이 실행 파일이 디렉터리째 제거되었습니다: { $path }
verdict-reason-go-run = go run으로 빌드되어 시작되었습니다: { $path }
verdict-reason-app-image = 실행 파일이 AppImage의 마운트된 이미지 안에 있습니다: { $path }
verdict-reason-hands-on = { $product } 제품이 포트를 보유하고 연결을 넘겨줍니다
verdict-reason-hands-on-to = { $product } 제품이 포트를 보유하고 연결을 { $address }의 { $port }번 포트로 넘겨줍니다
verdict-reason-malware-known = 이 포트에서 { $threat } 악성코드가 보고되었으나, 그것만으로는 아무것도 증명되지 않습니다

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = 누가 보낸 것이든 전달하는 서비스는 트래픽의 출처를 숨기거나 그 뒤에 있는 것에 접근하는 데 악용될 수 있습니다. 누구나 쓰도록 의도한 프록시도 똑같아 보입니다.
verdict-why-views-disagree = 루트킷이 한 뷰에서 소켓을 숨겨도 다른 뷰에는 남아 있습니다. 그 순간에 열리거나 닫히는 소켓도 똑같아 보이므로 두 번 살펴보았습니다.
verdict-why-hidden-process = 루트킷이 /proc에서 프로세스를 숨겨도 커널은 계속 실행합니다. 그 순간에 끝나는 프로세스도 똑같아 보이므로 두 번 살펴보았습니다.
verdict-why-memory-only = 파일 없이 적재된 코드는 디스크에 조사할 것을 남기지 않습니다. runc처럼 자신의 봉인된 사본으로 실행되는 프로그램도 똑같아 보입니다.
verdict-why-deleted = 침입자는 흔적을 줄이려고 파일을 삭제하고, 프로그램은 계속 실행됩니다. 중지하지 않은 채 제거하거나 다시 빌드한 프로그램도 똑같아 보입니다.
verdict-why-temporary-folder = 이 디렉터리는 임시 파일과 장치를 위한 것이며, 상주하는 프로그램을 위한 것이 아닙니다. 거기서 실행되는 빌드, 테스트, 설치 프로그램도 똑같아 보입니다.
verdict-why-writable-folder = 디렉터리에 쓸 수 있는 사람은 프로그램을 바꿔치기할 수 있고, 다음에 실행되는 것은 서비스의 권한을 갖습니다. 너무 느슨하게 설정된 권한도 똑같아 보이며, 어쨌든 고칠 만합니다.
verdict-why-hidden-file = 목록에는 점으로 시작하는 이름이 빠지며, 침입자는 이를 이용합니다. 홈의 숨김 디렉터리나 Nix와 Guix의 래퍼도 똑같아 보이며, 여기서는 징후로 치지 않습니다.
verdict-why-disguise = 이름은 잘 알려진 소프트웨어의 것이나, 실행 파일은 그 소프트웨어의 것이 아닙니다. 링크, 래퍼, 이름을 바꾼 사본도 똑같아 보입니다.
verdict-why-kernel-disguise = 커널 스레드에는 실행 파일이 없으므로, 둘 다 가진 프로세스는 커널 스레드가 아닙니다. 우연히 그런 이름을 가진 프로그램도 똑같아 보입니다.
verdict-why-malware-port = 번호만으로는 아무것도 알 수 없습니다. 이 번호를 쓰는 것으로 알려진 소프트웨어가 없고, 다른 곳에서 접근할 수 있으며, 그 밖에 다른 이상한 점이 있을 때만 고려합니다. 우연히 이 번호를 쓰는 자체 제작 프로그램도 똑같아 보입니다.
verdict-why-registered = 레지스트리에 이 포트가 어떤 서비스로 등록되어 있고, 제품이 그 서비스를 제공하는 것으로 알려져 있습니다.
verdict-why-namesake = 등록된 서비스와 이름이 같은 제품은 그 서비스로 봅니다.
verdict-why-starts-registered = 설정에는 서비스 이름이 적혀 있고, 시스템이 그 포트를 찾습니다. 연결하는 상대를 위해 무엇을 시작하는지는 보이지 않았습니다.
verdict-why-speaks-registered = 제품을 알아내지 못한 경우에는 서비스의 응답으로 판정합니다.
verdict-why-own-port = 소프트웨어는 아무도 등록하지 않은 포트도 사용합니다. 소프트웨어 자체의 파일이나 다른 문서에 그렇게 적혀 있습니다.
verdict-why-port-of-parent = 포크는 원래 제품의 포트를 그대로 쓸 수 있습니다.
verdict-why-listed = 서비스 목록에는 레지스트리에서 그 서비스로 등록되지 않은 포트도 올라 있습니다.
verdict-why-picked-by-system = 제품이 시스템에 아무 빈 포트나 요청하므로, 예상할 번호가 없습니다.
verdict-why-outgoing = 포트를 지정하지 않고 UDP 패킷을 보내면 이 범위의 포트를 받으며, 그 소켓은 상대를 기다리는 소켓처럼 보입니다.
verdict-why-away-from = 제품이 이 포트를 쓴다는 출처가 없습니다. 어떤 포트든 설정할 수 있습니다.
verdict-why-away = 제품이 이 포트를 쓴다는 출처가 없고, 여기서 제품 자체의 기본값을 밝힌 출처도 없습니다.
verdict-why-any-port = 이런 프로그램에는 고유한 포트가 없으며, 시작하는 사람이 고릅니다.
verdict-why-speaks-elsewhere = 서비스의 응답으로 그것이 무엇인지 알 수 있으며, 서비스는 어떤 포트로든 설정할 수 있습니다.
verdict-why-starts-others = 응답하는 것은 시작되는 프로그램이며, 누군가 연결하기 전에는 실행되지 않습니다.
verdict-why-tool = 범용 도구에는 고유한 서비스가 없으며, 무엇이 응답할지는 시작한 사람이 정합니다.
verdict-why-not-seen-behind = 포워더는 연결을 넘겨줄 뿐, 반대편에 무엇이 있는지 알려 주지 않습니다.
verdict-why-no-owner = 프로세스가 없으면 알아낼 프로그램도 없습니다. 이 사용자에게 숨겨져 있거나 커널이 소켓을 보유하고 있을 수 있습니다.
verdict-why-no-program = 프로세스는 스스로 아무 이름이나 붙일 수 있으므로, 이름만으로는 프로그램을 알 수 없습니다. 다른 사용자의 프로세스의 실행 파일을 읽으려면 특권이 필요합니다.
verdict-why-package-unknown = 패키지로 프로그램이 어디서 왔는지는 알 수 있으나, Portolan이 그 패키지로 아는 제품은 없습니다.
verdict-why-name-alone = 파일 이름은 관리자만 쓸 수 있는 디렉터리에 있을 때만 고려합니다.
verdict-why-nothing-known = 제품은 패키지, 경로, 인수, 유닛, 이미지로 식별하는데, 들어맞는 것이 없습니다. 자체 제작 프로그램은 항상 이렇게 보입니다.
verdict-why-told-by-package = 패키지 관리자가 파일을 그 자리에 두었고, 그 기록을 갖고 있습니다.
verdict-why-told-by-path = 출처에 따르면 제품의 프로그램이 이 경로에 있습니다.
verdict-why-told-by-argument = 인터프리터는 지시받은 것을 실행하며, 인수로 그것이 무엇인지 알 수 있습니다.
verdict-why-told-by-unit = systemd는 프로세스의 컨트롤 그룹에 유닛의 이름을 붙이며, 소켓 유닛에는 거기서 응답하는 서비스가 적혀 있습니다. 시스템의 유닛은 관리자가 작성합니다.
verdict-why-told-by-image = 컨테이너는 이미지에 든 것을 실행하며, 이미지의 이름으로 어떤 제품인지 알 수 있습니다.
verdict-why-told-by-file-name = 관리자만 그 자리에 파일을 둘 수 있으므로 이름을 고려합니다.
verdict-why-told-by-kernel = 모든 프로세스를 살펴보았으나 소켓을 보유한 것이 없고, 커널이 직접 이 포트에서 이 제품을 제공합니다.
verdict-why-unpackaged = 시스템의 프로그램이 패키지에 들어 있는 경우, 어떤 패키지에도 없는 프로그램은 다른 경로로 온 것입니다. 여기서 빌드하거나 내려받은 프로그램도 똑같아 보입니다.
verdict-why-more-exposed = 제품은 따로 지정하지 않으면 루프백에서만 수신 대기하므로, 누군가 개방한 것입니다. 다른 시스템의 접근을 의도한 경우에도 똑같아 보입니다.
verdict-why-package-file-gone = 패키지에는 그 파일이 있으나, 이제 그 자리에 없습니다. 진행 중인 업그레이드나, 서비스가 실행되는 동안 제거된 패키지도 똑같아 보입니다.
verdict-why-writable-in-container = 컨테이너에 들어온 사람은 누구나 프로그램을 바꿔치기할 수 있습니다. 권한이 너무 느슨하게 설정된 이미지도 똑같아 보이며, 그 디렉터리는 컨테이너만의 것입니다.
verdict-why-in-flight = 디스크립터가 전달되는 동안에는 소켓을 연 프로세스가 없으며, 열린 파일을 검색해도 찾을 수 없습니다. 소켓을 넘겨주는 서비스는 잠시 이 상태가 됩니다.
verdict-why-io-uring = 커널은 등록된 소켓을 디스크립터 없이 열어 두며, 열린 파일을 검색해도 찾을 수 없습니다. 서버는 속도를 위해 소켓을 등록합니다.
verdict-why-needs-restart = 업그레이드는 그 경로에 새 파일을 두며, 프로세스는 다시 시작될 때까지 이전 파일을 실행합니다.
verdict-why-removed-with-folder = 스스로 업데이트하는 프로그램은 각 버전을 홈에 숨겨진 별도의 디렉터리에 두고 이전 버전을 제거합니다. 아직 실행 중인 것은 그렇게 파일을 잃습니다.
verdict-why-go-run = go run은 이름이 go-build…인 임시 디렉터리에서 프로그램을 빌드하고, go 프로세스의 자식으로 거기서 시작합니다.
verdict-why-app-image = AppImage는 이름이 .mount_…인 임시 디렉터리에 자신을 마운트하고 거기서 실행됩니다.
verdict-why-hands-on = 이 프로그램은 다른 프로그램을 대신해 포트를 보유하며, 판정은 그 뒤에 있는 것에 대한 것입니다.
verdict-why-hands-on-to = 포워더의 인수에 반대편이 적혀 있으며, 판정은 거기에 있는 것에 대한 것입니다.
verdict-why-malware-known = 악성코드는 다른 곳에서도 쓰는 번호를 사용하므로 이 사실은 아무것도 바꾸지 않습니다. 따로 찾아볼 필요가 없도록 알려 드립니다.

# What would settle a sign.
verdict-settle-open-relay = 누가 사용할 수 있는지 설정에서 확인하고, 그 밖의 모두에게 닫으십시오.
verdict-settle-views-disagree = 1분 뒤에 다시 살펴보십시오. 그래도 그대로이면 다른 매체로 부팅한 시스템에서 디스크를 조사하십시오.
verdict-settle-hidden-process = 1분 뒤에 다시 살펴보십시오. 프로세스가 여전히 숨겨져 있으면 다른 매체로 부팅한 시스템에서 디스크를 조사하십시오.
verdict-settle-memory-only = 누가 시작했는지 알아보고, 끝나기 전에 실행 중인 것을 저장하십시오: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = 누가 파일을 제거했는지 알아보고, 끝나기 전에 실행 중인 것을 저장하십시오: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = 누구의 파일이고 언제 생겼는지 확인하고, 그 사람에게 물어보십시오: `stat FILE`.
verdict-settle-writable-folder = 다른 사용자의 쓰기 권한을 없애고(`chmod o-w FOLDER`), 파일을 원본과 비교하십시오.
verdict-settle-hidden-file = 누구의 파일이고 언제 생겼으며 무엇인지 확인하십시오: `stat FILE`, `file FILE`.
verdict-settle-disguise = 실제로 무엇이 실행 중이고 누가 시작했는지 확인하십시오: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = 실제로 무엇이 실행 중이고 누가 시작했는지 확인하십시오: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = 프로그램이 무엇인지 알아내십시오. 파일이 어디서 왔고 무엇을 응답하는지 확인합니다.
verdict-settle-unpackaged = 누가 빌드하거나 내려받았는지 알아보고, 파일을 원본과 비교하십시오.
verdict-settle-more-exposed = 다른 시스템의 접근이 의도된 것인지 설정에서 확인하고, 아니면 루프백에 바인드하십시오.
verdict-settle-package-file-gone = 패키지를 다시 설치하고 서비스를 다시 시작하십시오. 패키지를 의도적으로 제거한 것이면 서비스를 중지하십시오.
verdict-settle-writable-in-container = 이미지의 권한을 고치고, 컨테이너의 파일을 이미지의 파일과 비교하십시오.
verdict-settle-in-flight = 잠시 뒤에 다시 살펴보십시오. 그래도 그대로이면 어느 프로세스가 그 Unix 소켓을 갖고 있는지 확인하십시오: `portolan here --explain PORT`.
verdict-settle-io-uring = 어느 프로그램이 그 io_uring을 갖고 있고, io_uring을 쓰는 것으로 알려져 있는지 확인하십시오: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = 어느 프로세스가 보유하고 있는지 보이지 않았습니다. root로 실행하거나 CAP_SYS_PTRACE 및 CAP_DAC_READ_SEARCH capability를 부여하여 실행하십시오.
verdict-unseen-owner-inferred = 프로세스는 컨트롤 그룹에서 추정한 것이며, 보유하는 것을 보지는 못했습니다. root로 실행하십시오.
verdict-unseen-program = 프로세스가 무엇을 실행하는지 보이지 않았습니다. root로 실행하십시오.
verdict-unseen-package = 프로그램이 패키지에 들어 있는지 보이지 않았습니다. 여기에 그것을 확인할 패키지 목록이 없거나, 파일이 컨테이너의 것입니다.
verdict-unseen-speech = 어떤 프로토콜을 쓰는지 보이지 않았습니다. 직접 물어보아야 알 수 있습니다.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = 규칙
verdict-head-effect = 효과
verdict-head-needs = 필요
verdict-head-why = 이유
verdict-head-sources = 출처
verdict-effect-tells = 제품을 식별
verdict-effect-expected = 판정: 일치
verdict-effect-customary = 판정: 관례
verdict-effect-elsewhere = 판정: 다른 포트
verdict-effect-unexplained = 판정: 미확인
verdict-effect-suspicious = 이상 징후: 의심
verdict-effect-counts = 악성코드의 포트와 함께일 때만 고려
verdict-effect-explains = 이상해 보이는 것을 설명
verdict-effect-remarks = 알리기만 하고 아무것도 바꾸지 않음
verdict-need-socket = 소켓
verdict-need-process = 프로세스
verdict-need-program = 실행 파일
verdict-need-package = 패키지
verdict-need-arguments = 인수
verdict-need-unit = systemd 유닛
verdict-need-container = 컨테이너
verdict-need-views = 두 번째 뷰
verdict-need-speech = 서비스의 응답
# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = 이 시스템에서 수신 대기해도 되는 것. portolan here --check로 실제 상태와 비교합니다.
    자유롭게 편집하십시오. 주석, 목록, 범위, optional = true는 --save-policy 이후에도 유지됩니다.
policy-summary = 새로 생김 { $new }, 사라짐 { $gone }, 다름 { $different }. 정책대로 { $kept }.
policy-summary-none = 새로 생기거나 사라지거나 다른 것이 없습니다. 정책대로 { $kept }.
policy-finding-new = 새로 생김: { $what }
policy-finding-gone = 사라짐: { $what }
policy-finding-different = 다름: { $what }; { $fields }
policy-finding-unverified = 확인되지 않음: { $what }; 보이지 않은 것: { $fields }
policy-finding-kept = 정책대로: { $what }
policy-finding-optional = 없음(선택 사항): { $what }
policy-finding-not-asked = 조회 대상이 아님: { $what }
policy-finding-not-seen = 보이지 않음: { $what }
policy-field = { $field }: { $wanted } 대신 { $found }
policy-field-none = { $field }: { $wanted } 대신 없음
policy-rule-new = 정책에 없는 것이 수신 대기하고 있습니다.
policy-rule-gone = 정책에 있는 것이 수신 대기하고 있지 않습니다.
policy-rule-different = 정책과 다르게 수신 대기하는 것이 있습니다.
policy-not-everything = 모든 것을 본 것은 아닙니다:
policy-wrong-syntax = TOML이 아닙니다: { $reason }
policy-wrong-encoding = UTF-8이 아닙니다
policy-wrong-too-large = 정책은 최대 { $limit } MiB입니다
policy-wrong-too-many = 정책의 엔트리는 최대 { $limit }개입니다
policy-wrong-too-many-ranges = 정책에서 범위가 있는 엔트리는 최대 { $limit }개입니다
policy-wrong-key = 알 수 없는 키 “{ $key }”
policy-wrong-missing = 필요한 키가 없습니다: { $key }
policy-wrong-version = 알 수 없는 버전 { $version }. 이 프로그램은 버전 1을 읽습니다
policy-wrong-kind = { $key } 키에 올 수 있는 값: { $wanted }
policy-wrong-value = { $key } 키의 값은 “{ $value }”일 수 없습니다
policy-wrong-port = “{ $value }”: 포트도 범위도 아닙니다
policy-wrong-port-high = “{ $value }”: 가장 높은 포트는 65535입니다
policy-wrong-port-backwards = “{ $value }”: 범위의 순서가 거꾸로입니다
policy-wrong-too-long = { $key } 키의 값은 최대 { $limit }바이트입니다
policy-wrong-empty = { $key } 키의 목록이 비어 있습니다
policy-kind-number = 숫자
policy-kind-text = 따옴표로 묶은 문자열
policy-kind-texts = 따옴표로 묶은 문자열 또는 그 목록
policy-kind-ports = 숫자, "6000-6063" 같은 범위, 또는 이들의 목록
policy-kind-truth = true 또는 false
policy-kind-tables = 각각 [[listener]] 아래에 있는 테이블

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = 시각
past-head-event = 사건
past-appeared = 나타남
past-restarted = 다시 시작됨
past-changed = 바뀜
past-closed = 닫힘
# It listened for a moment and closed again.
past-passed = 잠깐 나타남
past-owner-hidden = 숨겨짐
past-owner-unknown = 알 수 없음

# Short notes on a line.
past-note-times = { $count }회
past-note-ports = 포트 { $count }개에서
past-note-glimpsed = 자세히 살펴보기 전에 사라짐
past-note-after = { $time } 이후의 어느 시점: 그사이에는 아무도 살펴보지 않음
past-note-owner = 이전: { $before }
past-note-present = 실행 파일이 다시 제자리에 있음
past-note-version = 버전: 이전 { $before }, 현재 { $now }
past-note-package = 실행 파일이 다른 파일로 바뀜
past-note-exposure = 이전에 접근 가능했던 곳: { $before }
past-note-firewall = 방화벽: 이전 { $before }, 현재 { $now }
past-note-verdict = 이전 판정: { $before }
past-firewall-allowed = 허용
past-firewall-dropped = 차단
past-firewall-cannot-tell = 불확실

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = { $time }부터 있습니다.
past-since-between = 늦어도 { $time }부터 있으며, { $after }에는 아직 없었습니다.
past-until = { $from }부터 { $until }까지 있었습니다.
past-until-between = { $from }부터 있었고, { $after }에서 { $until } 사이에 사라졌습니다.
past-spells = 모두 { $count }회 있었으며, 처음 보인 것은 { $first }입니다.
past-restarts = 그 뒤로 { $count }회 다시 시작되었으며, 마지막은 { $last }입니다.
past-passes = 잠깐 나타났다 사라진 것이 { $count }회이며, 마지막은 { $last }입니다.
past-verdict = 판정: { $verdict }.
past-more = 기록된 전체 내용: `portolan history { $port }`.
past-heading-changes = 변화

# What of the past nobody saw.
past-watched-since = { $time } 이전에는 아무도 지켜보지 않았습니다.
past-unwatched = { $from }부터 { $to }까지 아무도 지켜보지 않았습니다.
past-unwatched-since = { $time } 이후로 아무도 지켜보지 않았습니다. `portolan watch` 명령으로 지켜볼 수 있습니다.
past-unwatched-more = 이보다 앞서 아무도 지켜보지 않은 때가 { $count }회 더 있었습니다.
past-lost = 변화 { $count }건은 읽을 수 있는 것보다 빠르게 일어나 기록되지 않았습니다.
