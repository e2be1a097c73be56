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
section-here = On this machine now
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

# `portolan here`: the heads of the table.
here-head-protocol = PROTO
here-head-address = ADDRESS
here-head-namespace = NAMESPACE
here-head-program = PROGRAM
here-head-part = PART OF
here-head-service = KNOWN AS
here-head-notes = NOTES

here-label-warning = warning:

# What the number is.
here-phrase-both = { $service }; in practice { $product }
here-phrase-practice = in practice { $product }

# In the place of a program.
here-owner-detached = nobody
here-owner-hidden = hidden (uid { $uid })
here-owner-unknown = unknown (uid { $uid })

# Short notes on a row.
here-note-join = { $first }; { $rest }
here-note-not-in-proc = unusual: hidden from /proc/net
here-note-not-in-netlink = unusual: hidden from netlink
here-note-not-listed = unusual: in no list of the kernel’s
here-note-memory-only = unusual: the program is in memory only
here-note-deleted = unusual: deleted executable
here-note-replaced = needs a restart: upgraded
here-note-writable-folder = unusual: world-writable folder
here-note-in-flight = unusual: descriptor in flight
here-note-io-uring = unusual: held by io_uring
here-note-inferred = inferred from the control group
here-note-backlog = backlog full { $waiting }/{ $limit }
here-note-drops = dropped { $count }
here-note-firewall = dropped by the firewall
here-note-firewall-depends = firewall: depends on the sender or on more
here-note-group = { $count } sockets share the port (SO_REUSEPORT)
here-note-activation = systemd opens it for { $unit }
here-note-bound = bound, does not listen
here-note-state = { $state }
here-note-hidden = process hidden: needs CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH
here-note-detached = no process holds it: it waits to be accepted, or was closed
here-note-not-found = no process in sight holds it
here-note-out-of-time = the search was stopped before it was done

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] The process of { $count } socket is
   *[other] The processes of { $count } sockets are
} hidden: run as root, or with CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-reduced-namespaces = { $count ->
    [one] { $count } network namespace was read through /proc alone, without memory, drops and control groups
   *[other] { $count } network namespaces were read through /proc alone, without memory, drops and control groups
}: entering takes CAP_SYS_ADMIN.
here-gap-unseen-namespaces = { $count ->
    [one] { $count } network namespace was
   *[other] { $count } network namespaces were
} not read: entering takes CAP_SYS_ADMIN.
here-gap-closed-namespaces = Network namespaces that could not be entered: { $reduced } read through /proc alone, { $unseen } not at all. Entering takes CAP_SYS_ADMIN.
here-gap-unknown-namespaces = There may be network namespaces without a process in sight: seeing them takes CAP_SYS_ADMIN or CAP_SYS_PTRACE.
here-gap-firewall = The firewall’s rules were not read: that takes CAP_NET_ADMIN.
here-gap-hidepid = /proc shows this user’s own processes alone (hidepid): run as root, or in the group that the mount names.
here-gap-no-netlink = The kernel’s lists came from /proc/net: netlink gave no answer.
here-gap-cut = The kernel stopped a list short: { $reason }.
here-gap-packages = The list of packages could not be read: { $reason }.
here-gap-unsupported-connections = This system does not show the connections of other users.
here-gap-unsupported-namespaces = This system has no network namespaces.
here-gap-unsupported-details = This system shows sockets and processes alone: no control groups, firewall or packages.

# Two views that do not agree, after a second look.
here-disagreement-not-in-proc = { $protocol } { $address } is in the kernel’s list, and /proc/net leaves it out. A program that hides ports does this; so does a socket that opens at this moment.
here-disagreement-not-in-netlink = { $protocol } { $address } is in /proc/net, and the kernel’s list leaves it out. A program that hides ports does this; so does a socket that closes at this moment.
here-disagreement-not-listed = The process { $pid } holds { $protocol } { $address }, and no list of the kernel has it. A program that hides ports does this; so does a socket that opens at this moment.
here-disagreement-process = The kernel runs { $name } ({ $pid }), and /proc does not show it. A program that hides processes does this; so does a process that ends at this moment.

# From where a socket can be reached, as far as its address tells.
here-exposure-loopback = this machine alone
here-exposure-link-local = one link
here-exposure-one-address = one address or interface
here-exposure-group = a group of machines
here-exposure-everywhere = every interface

# The section of a dossier.
here-now-nothing = Nothing listens on it here.
here-now-failed = The kernel’s list of sockets could not be read: { $reason }.
here-now-unsupported = This program cannot look at this system.
here-now-row = { $protocol } { $address }: { $program }
here-now-row-part = { $protocol } { $address }: { $program }, { $part }
here-now-row-namespace = { $protocol } { $address } in the namespace { $namespace }: { $program }
here-now-row-part-namespace = { $protocol } { $address } in the namespace { $namespace }: { $program }, { $part }
here-now-note = { $note }
here-now-own = Only this network namespace was looked at: `portolan here { $port }` looks into all.
here-now-more = { $count ->
    [one] { $count } more: `portolan here` shows it.
   *[other] { $count } more: `portolan here` shows them.
}

# `portolan here --explain`: a line each, indented under what it follows from.
here-chain-title = { $protocol } port { $port } at { $address }
here-chain-title-namespace = { $protocol } port { $port } at { $address }, in the namespace { $namespace }
here-chain-parent = { $process }
here-chain-parent-since = { $process }, user { $user }, since { $since }
here-chain-unit = Unit { $unit }, in { $slice }
here-chain-unit-alone = Unit { $unit }
here-chain-unit-since = Active since { $since }
here-chain-unit-restarts = { $count ->
    [0] Never restarted by itself
    [one] Restarted by itself { $count } time
   *[other] Restarted by itself { $count } times
}
here-chain-container = Container { $name }, { $id }
here-chain-image = Image { $image }
here-chain-pod = Kubernetes pod { $pod }
here-chain-process = Process { $process }
here-chain-others = { $count ->
    [one] { $count } more process holds it
   *[other] { $count } more processes hold it
}: { $names }
here-chain-command = Command line: { $command }
here-chain-user = User: { $user }
here-chain-started = Started { $since }
here-chain-no-capabilities = Capabilities: none
here-chain-all-capabilities = Capabilities: all
here-chain-nearly-all-capabilities = Capabilities: all but { $names }
here-chain-many-capabilities = Capabilities: { $count }, among them { $names }
here-chain-capabilities = Capabilities: { $names }
here-chain-executable = Executable { $path }
here-chain-executable-deleted = Executable { $path }, which was deleted
here-chain-executable-replaced = Executable { $path }, which was replaced since: a restart would run the new one
here-chain-executable-memory = Executable in memory only, never a file: { $path }
here-chain-writable = Everybody may write into { $folder }
here-chain-package = Package { $name } { $version } ({ $manager })
here-chain-no-package = No package owns it
here-chain-socket = Socket at { $address }, inode { $inode }
here-chain-descriptor = Held by descriptor { $descriptor }
here-chain-in-flight = Held by a descriptor that was sent over the Unix socket { $descriptor } and not received yet
here-chain-io-uring = Held by the io_uring of descriptor { $descriptor }
here-chain-inferred = Inferred: the process is in the control group in which the socket was made
here-chain-activation = { $socket } opened it, and starts { $service } for it
here-chain-exposure = Can be reached from: { $from }
here-chain-firewall-none = Firewall: no rule for what comes in
here-chain-firewall-allowed = Firewall: lets it in, by { $rule }
here-chain-firewall-dropped = Firewall: drops it, by { $rule }
here-chain-firewall-cannot-tell = Firewall: cannot tell; the first rule in question is { $rule }
here-chain-firewall-unread = Firewall: not read
here-chain-backlog = Backlog: { $waiting } of { $limit } connections wait
here-chain-drops = Dropped: { $count }

# A policy: what may listen. In “what” are the words of the policy’s file, which are not translated.
policy-head = What may listen on this machine. portolan here --check compares it with what does.
    Edit it freely: comments, lists, ranges and optional = true survive --save-policy.
policy-summary = { $new } new, { $gone } gone, { $different } different; { $kept } as the policy says.
policy-summary-none = Nothing is new, gone or different; { $kept } as the policy says.
policy-finding-new = New: { $what }
policy-finding-gone = Gone: { $what }
policy-finding-different = Different: { $what }; { $fields }
policy-finding-unverified = Not verified: { $what }; not seen: { $fields }
policy-finding-kept = As the policy says: { $what }
policy-finding-optional = Not there, and optional: { $what }
policy-finding-not-asked = Not asked for: { $what }
policy-finding-not-seen = Not seen: { $what }
policy-field = { $field } is { $found } instead of { $wanted }
policy-field-none = { $field } is none instead of { $wanted }
policy-rule-new = Something listens that the policy does not have.
policy-rule-gone = Something that the policy has does not listen.
policy-rule-different = Something listens otherwise than the policy has it.
policy-not-everything = Not everything was seen:
policy-wrong-syntax = this is no TOML: { $reason }
policy-wrong-encoding = this is no UTF-8
policy-wrong-too-large = a policy has at most { $limit } MiB
policy-wrong-too-many = a policy has at most { $limit } entries
policy-wrong-too-many-ranges = a policy has at most { $limit } entries with ranges
policy-wrong-key = unknown key “{ $key }”
policy-wrong-missing = { $key } is missing
policy-wrong-version = version { $version } is unknown; this program reads version 1
policy-wrong-kind = { $key } has to be { $wanted }
policy-wrong-value = { $key } cannot be “{ $value }”
policy-wrong-port = “{ $value }” is no port and no range
policy-wrong-port-high = “{ $value }”: the highest port is 65535
policy-wrong-port-backwards = “{ $value }”: the range runs backwards
policy-wrong-too-long = { $key } has at most { $limit } bytes
policy-wrong-empty = { $key } is an empty list
policy-kind-number = a number
policy-kind-text = a text in quotes
policy-kind-texts = a text in quotes, or a list of such texts
policy-kind-ports = a number, a range such as "6000-6063", or a list of these
policy-kind-truth = true or false
policy-kind-tables = tables, each under [[listener]]
