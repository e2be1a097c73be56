# What the reader is told about a port. English is written first; the other languages keep its tone:
# short, plain, exact. Service names, commands and IANA's own words stay as they are.

language-name = English
# yes, no, or source: whether a native speaker has reviewed this file.
language-reviewed = source
notice-unreviewed = No native speaker has reviewed this translation yet.

# Lists: "TCP and UDP", "a, b and c".
list-two = { $first } and { $last }
list-more = { $first }, { $rest }

# The subject of a sentence.
subject-port = Port { $port }
subject-port-on = { $transports } port { $port }

# The same within a sentence.
inline-port = port { $port }
inline-port-on = { $transports } port { $port }
inline-range = ports { $port }
inline-range-on = { $transports } ports { $port }

# The answer, one sentence; two where two transports have different holders.
answer-pair = { $first } { $second }
answer-assigned = { $subject } is registered with IANA as { $name }.
answer-assigned-described = { $subject } is registered with IANA as { $name }, “{ $description }”.
answer-assigned-also = { $subject } is registered with IANA as { $name }, also as { $others }.
answer-assigned-described-also = { $subject } is registered with IANA as { $name }, “{ $description }”; also as { $others }.
answer-in-range = { $subject } is in { $range }, registered with IANA as { $name }.
answer-in-range-described = { $subject } is in { $range }, registered with IANA as { $name }, “{ $description }”.
answer-private = { $subject } is set aside for “{ $description }”; no service is named there.
answer-reserved = { $subject } is reserved by IANA; no service is registered there.
answer-unassigned = { $subject } is unassigned; no service is registered with IANA there.
answer-words = { $subject } has no service now; IANA’s row says “{ $description }”.
answer-no-row = { $subject } has no row in IANA’s registry.
answer-dynamic = { $subject } is dynamic: IANA never assigns it, and any program may use it.
answer-service = { $name } is { $ports }.
answer-service-described = { $name } (“{ $description }”) is { $ports }.
answer-service-without-port = { $name } is a registered service name without a port.
answer-service-without-port-described = { $name } (“{ $description }”) is a registered service name without a port.

answer-product = { $product } uses { $ports } by default.
answer-product-among = { $product } uses many ports, among them { $ports }.

# One word for each transport.
status-assigned = assigned
status-reserved = reserved
status-unassigned = unassigned
status-no-row = no row
status-dynamic = dynamic
status-practice = in practice

# The headings.
section-range = The number
section-holder = Who holds it
section-notes = What IANA adds
section-practice = In practice
section-malware = Malware reported
section-systems = What systems do with it
section-history = History
section-standing = Standing
section-neighbours = Neighbours
section-check = See what is listening
section-why = Why a registration matters
section-sources = Sources

range-system = A system port ({ $range }): assigned by IANA only after review or approval in the IETF.
range-user = A user port ({ $range }): assigned by IANA on request, after review by an expert or in the IETF.
range-dynamic = A dynamic port ({ $range }), also called private or ephemeral: never assigned, for local and short-lived use.
range-zero = A program that binds port 0 on Linux is given an ephemeral port instead.
privilege-system = On Linux, binding it takes the capability CAP_NET_BIND_SERVICE, unless net.ipv4.ip_unprivileged_port_start is set to this number or lower.
privilege-user = On Linux, any user may bind it, unless net.ipv4.ip_unprivileged_port_start is raised above this number.

# Where a row applies: its transports, or none named.
where-transports = { $transports }
where-unnamed = Any transport (the row names none)
holder-service = { $where }: { $name }
holder-service-described = { $where }: { $name }, “{ $description }”
holder-portless = Without a port: { $name }
holder-portless-described = Without a port: { $name }, “{ $description }”
holder-portless-on = { $where }, without a port: { $name }
holder-portless-on-described = { $where }, without a port: { $name }, “{ $description }”
holder-private = { $where }: “{ $description }”, without a service name
holder-reserved = { $where }: reserved, not available for regular assignment
holder-unassigned = { $where }: unassigned
holder-words = { $where }: no service; the row says “{ $description }”
holder-no-row = { $where }: no row
holder-range = The row covers { $range }.
holder-port = Port { $port }.
holder-assignee = Assignee and contact: { $assignee }.
holder-assignee-contact = Assignee: { $assignee }; contact: { $contact }.
holder-nobody = The row names neither an assignee nor a contact.
holder-registered = Registered { $registered }.
holder-registered-modified = Registered { $registered }, modified { $modified }.
holder-modified = Modified { $modified }; no date of registration.
holder-undated = The row has no date.
holder-backwards = The row’s date of modification is before its registration; both are as IANA publishes them.
holder-references = References: { $references }.
holder-no-reference = The row refers to no document.
holder-service-code = DCCP service code: { $code }.
holder-odd-name = The name breaks RFC 6335’s rules for service names: letters, digits and single hyphens, 15 characters at most.
holder-duplicate = IANA calls this name a duplicate or an alias of another.
holder-overlap = A wider row, { $range } “{ $description }”, covers this number too; the number’s own row counts.

notes-note = Note on { $row }: “{ $note }”
notes-unauthorised = Unauthorised use reported, in the row for { $row }: “{ $note }”

# Products, roles and names are data and stay as they are.
practice-default = { $where }: { $product }, { $role }
practice-dev-server = { $where }: { $product }, { $role }, while developing
practice-range = { $where }: { $product }, { $role }, one of { $range }
practice-convention = { $where }: { $product }, { $role }, by custom
practice-packaged = { $where }: { $product }, { $role }, in packaged applications
practice-allocated = { $where }: { $product }, { $role }; a list hands the number out, which is no proof of use
practice-more = { $count } more, less well evidenced: { $names }
practice-more-among = { $count } more, less well evidenced, among them { $names }
practice-services-file = { $where }: { $name } in Debian’s services file

malware-listens = { $where }: { $threat } listens here (as of { $date }).
malware-default = { $where }: { $threat } uses it unless told otherwise (as of { $date }).
malware-sample = { $where }: { $threat } listens on random ports; this number is one that was seen (as of { $date }).
malware-c2 = { $where }: command servers of { $threat } were seen on it, at the far end of a connection (as of { $date }).
malware-more = { $count } more reports: { $names }
malware-more-among = { $count } more reports, among them { $names }
malware-caution = A number alone proves nothing: what listens on a port, and what it speaks, decides.

system-ephemeral = On { $system }, { $range } is for outgoing connections by default.
system-privileged = On { $system }, binding { $range } takes a privilege.
system-privileged-address = On { $system }, binding { $range } takes a privilege only at a particular IPv4 address.
system-nodeport = { $system } gives { $range } to services of the type NodePort by default.
system-filtered = { $system } restricts it for outgoing connections by default.
system-blocked = Browsers refuse to connect to it: it is on the Fetch Standard’s list of bad ports.

history-unchanged = No change in { $count ->
    [one] { $count } snapshot
   *[other] { $count } snapshots
} of the registry, from { $first } to { $last }.
history-absent = No row in { $count ->
    [one] { $count } snapshot
   *[other] { $count } snapshots
} of the registry, from { $first } to { $last }.
history-added = Between { $since } and { $until }: { $row } was added.
history-removed = Between { $since } and { $until }: { $row } was removed.
history-changed = Between { $since } and { $until }: { $row }: { $field } changed from “{ $old }” to “{ $new }”.
history-set = Between { $since } and { $until }: { $row }: { $field } became “{ $new }”.
history-cleared = Between { $since } and { $until }: { $row }: { $field } “{ $old }” was taken out.
history-more = { $count ->
    [one] { $count } earlier change is
   *[other] { $count } earlier changes are
} left out here; `portolan registry history { $port }` has all.

field-description = the description
field-assignee = the assignee
field-contact = the contact
field-registered = the date of registration
field-modified = the date of modification
field-references = the reference
field-unauthorised = the note on unauthorised use
field-service_code = the service code
field-note = the note

standing-specified = Specified: the row refers to an RFC.
standing-documented = Documented: the row refers to a document, though to no published RFC.
standing-implemented = Implemented: the row refers to no document, but others know the number by this name.
standing-used = Used: the row refers to no document, and others use the number under other names.
standing-named-only = Named only: nothing but the row itself speaks for it.
standing-unassigned = Unassigned: nobody holds the number.
standing-reserved = Reserved: kept free by IANA.
standing-dynamic = Dynamic: nobody can hold the number.
# The same in a word or two, for the line of the status.
standing-word-specified = specified
standing-word-documented = documented
standing-word-implemented = implemented
standing-word-used = used by others
standing-word-named-only = named only
standing-word-unassigned = unassigned
standing-word-reserved = reserved
standing-word-dynamic = dynamic
consulted-references = IANA’s reference column: { $references }.
consulted-no-reference = IANA’s reference column: empty.
consulted-note = IANA’s notes: see above.
consulted-no-note = IANA’s notes: none.
consulted-software = Software known on it: { $names }.
consulted-software-among = Software known on it: { $count } products, the best evidenced { $names }.
consulted-no-software = Software known on it: none.
consulted-netbase = Debian’s services file: { $names }.
consulted-no-netbase = Debian’s services file: silent.
consulted-firewalld = firewalld’s services: { $names }.
consulted-no-firewalld = firewalld’s services: silent.
consulted-wireshark = Wireshark’s dissectors: { $names }.
consulted-no-wireshark = Wireshark’s dissectors: silent.

neighbour-before = Below: { $port } { $name }.
neighbour-after = Above: { $port } { $name }.
neighbour-same-name = { $name } also has { $ports }.
neighbour-product = { $name } also uses { $ports }.

check-linux = Linux
check-macos = macOS
check-windows = Windows (PowerShell)

why-claim = A registration says who may claim a number, not what runs on it: traffic on a port need not belong to its service.
why-register = IANA asks that nobody use an assigned number without, or before, a registration.

table-port = PORT
table-transport = TRANSPORT
table-status = STATUS
table-name = NAME
table-description = DESCRIPTION

# `portolan pick`: what speaks against a number…
pick-assigned = IANA’s registry has { $row }.
pick-reserved = IANA reserves it: { $row }.
pick-system = It is a system port ({ $range }): assigned only after review in the IETF.
pick-dynamic = It is a dynamic port ({ $range }): programs take these for outgoing connections.
pick-software = In use by { $product }: { $role }.
pick-listed = Others list it as { $name }.
pick-malware = { $threat } was reported to listen on it.
pick-blocked = Browsers refuse to connect to it.
pick-ephemeral = On { $system }, { $range } is taken by default.
pick-ephemeral-here = This system takes { $range } for outgoing connections.
pick-in-use = It is in use here on { $transport }, or may not be bound.
# … and what spoke for it.
pick-free-registry = IANA’s registry: unassigned ({ $range }).
pick-free-no-row = IANA’s registry: no row for { $port }.
pick-free-software = Software: none known on it.
pick-free-lists = Debian’s services file, firewalld’s services, Wireshark’s dissectors: silent.
pick-free-malware = Malware: none reported to listen on it.
pick-free-blocked = Browsers: not blocked.
pick-free-ephemeral = Outside the ranges that Linux, Windows, macOS and Kubernetes take by default.
pick-free-here = On this system: free on { $transport }, and outside its own range for outgoing connections.
pick-fit = { $port } is fit for a new service.
pick-unfit = { $port } is not fit for a new service.
