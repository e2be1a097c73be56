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
here-head-verdict = VERDICT
verdict-needs = Needs: { $needs }
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
here-note-replaced = replaced: it runs the old file until it is restarted
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
here-note-withheld = process hidden in spite of CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH
here-note-detached = no process holds it: it waits to be accepted, or was closed
here-note-not-found = no process in sight holds it
here-note-out-of-time = the search was stopped before it was done

# What could not be seen, and how to see it.
here-gap-hidden-processes = { $count ->
    [one] The process of { $count } socket is
   *[other] The processes of { $count } sockets are
} hidden: run as root, or with CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH (`sudo portolan here`).
here-gap-withheld-processes = { $count ->
    [one] The process of { $count } socket is
   *[other] The processes of { $count } sockets are
} hidden in spite of CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH: by a security module, or by the container that this runs in.
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
here-now-verdict = { $verdict }: { $reason }
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
here-chain-verdict = Verdict: { $verdict }. { $meaning }
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

## Verdicts

# The verdict: a word for a table, and what it means.
verdict-expected = expected
verdict-customary = customary
verdict-elsewhere = elsewhere
verdict-unexplained = unexplained
verdict-suspicious = suspicious
verdict-means-expected = It is what IANA has the port for.
verdict-means-customary = IANA does not have the port for it, but sources say that it uses this port, or that it takes one from the system.
verdict-means-elsewhere = The program or its protocol is known, and nothing known ties it to this port.
verdict-means-unexplained = It could not be told what answers here; that alone is no sign of trouble.
verdict-means-suspicious = It shows a sign of trouble that is worth a look; a sign is not a proof.

# What a rule found. No full stop: several are joined to a line.
verdict-reason-open-relay = a token that was sent through it arrived at the other end
verdict-reason-views-disagree = one view of the kernel’s sockets has it, and another leaves it out
verdict-reason-hidden-process = the process { $pid } holds it, and /proc does not show that process
verdict-reason-memory-only = its executable is in memory only, never a file: { $path }
verdict-reason-deleted = its executable { $path } was deleted, and nothing has taken its place
verdict-reason-temporary-folder = its executable is in a folder for temporary files or devices: { $path }
verdict-reason-writable-folder = everybody may write into { $folder }, and so replace its executable { $path }
verdict-reason-hidden-file = the name or the folder of its executable is hidden: { $path }
verdict-reason-disguise = the process calls itself { $name }, and its executable is { $path }
verdict-reason-kernel-disguise = the process has a kernel thread’s name, { $name }, and an executable, { $path }
verdict-reason-malware-port = { $threat } was reported to listen here, no other use of the port is known, and something else is odd
verdict-reason-registered = { $product } serves { $service }, and that is what IANA has the port for
verdict-reason-namesake = IANA has the port for { $service }, which goes by the name of { $product }
verdict-reason-starts-registered = { $product } opens ports by the names of services, and this one is registered for { $service }
verdict-reason-speaks-registered = it answered as { $service }, and that is what IANA has the port for
verdict-reason-own-port = { $product } is known to use the port ({ $role })
verdict-reason-port-of-parent = { $product } was forked from { $parent }, which is known to use the port
verdict-reason-listed = a list of services has the port for { $service }, and that fits { $product }
verdict-reason-picked-by-system = { $product } listens on a port that the system picks for it
verdict-reason-outgoing = { $product } has an unconnected UDP socket in the range that the system takes for outgoing packets
verdict-reason-away-from = { $product } is known on other ports: { $ports }
verdict-reason-away = { $product } is known, and nothing known ties it to this port
verdict-reason-any-port = { $product } listens on whichever port it is told to
verdict-reason-speaks-elsewhere = it answered as { $service }, and IANA does not have the port for that
verdict-reason-starts-others = { $product } opens the port and starts another program for whoever connects
verdict-reason-tool = { $product } serves whatever it is told to
verdict-reason-not-seen-behind = a forwarder holds ports for others, and what answers behind this one was not seen
verdict-reason-no-owner = no process was seen to hold it
verdict-reason-no-program = the process { $name } holds it, and its executable was not seen
verdict-reason-package-unknown = { $program } comes with the package { $package }, and no known product is told by it
verdict-reason-name-alone = the file { $program } is called like { $product }, and anybody could have named it so
verdict-reason-nothing-known = the program { $program } is not known to Portolan
verdict-reason-told-by-package = it is { $product }, told by its package { $value }
verdict-reason-told-by-path = it is { $product }, told by its path { $value }
verdict-reason-told-by-argument = it is { $product }, told by what the interpreter runs: { $value }
verdict-reason-told-by-unit = it is { $product }, told by its unit { $value }
verdict-reason-told-by-image = it is { $product }, told by the image of its container, { $value }
verdict-reason-told-by-file-name = it is { $product }, told by the name of its file in an administrator’s folder: { $value }
verdict-reason-told-by-kernel = it is { $product }, which the kernel itself serves ({ $value })
verdict-reason-unpackaged = no package has its executable { $path }, though packages have others here
verdict-reason-more-exposed = { $product } can be reached from other machines, and listens on loopback alone by default
verdict-reason-package-file-gone = its executable { $path } belongs to a package, and was deleted
verdict-reason-writable-in-container = everybody in its container may write into { $folder }, and so replace its executable { $path }
verdict-reason-in-flight = it is held by a descriptor that was sent over a Unix socket and not received yet
verdict-reason-io-uring = it is held as a registered file of an io_uring
verdict-reason-needs-restart = its executable { $path } was replaced since, and a restart would run the new one
verdict-reason-removed-with-folder = its executable { $path } was removed with its whole folder, as programs that update themselves do
verdict-reason-go-run = it was built and started by go run: { $path }
verdict-reason-app-image = its executable is in the mounted image of an AppImage: { $path }
verdict-reason-hands-on = { $product } holds the port and hands connections on
verdict-reason-hands-on-to = { $product } holds the port and hands connections on to { $address } port { $port }
verdict-reason-malware-known = { $threat } was reported on the port, which proves nothing by itself

# Why a rule holds; of a sign, also what harmless thing looks the same.
verdict-why-open-relay = A service that passes on what anybody sends can be used to hide where traffic comes from, or to reach what is behind it. A proxy that is meant for everybody looks the same.
verdict-why-views-disagree = A rootkit hides sockets from one view, and another still has them. A socket that opens or closes at that moment looks the same, so there was a second look.
verdict-why-hidden-process = A rootkit hides processes from /proc, and the kernel still runs them. A process that ends at that moment looks the same, so there was a second look.
verdict-why-memory-only = Code that was loaded without a file leaves nothing on a disk to examine. A program that runs from a sealed copy of itself, as runc does, looks the same.
verdict-why-deleted = Intruders delete their files to leave fewer traces, and the program goes on running. A program that was removed or rebuilt and not stopped looks the same.
verdict-why-temporary-folder = These folders are for temporary files and for devices, not for programs that stay. A build, a test or an installer that runs there looks the same.
verdict-why-writable-folder = Whoever can write into the folder can exchange the program, and what runs next has the rights of the service. Permissions that were set too loosely look the same, and are worth mending anyway.
verdict-why-hidden-file = A listing leaves out names that begin with a dot, and intruders use that. Hidden folders of a home and the wrappers of Nix and Guix look the same, and do not count here.
verdict-why-disguise = The name is that of well-known software, and the executable is not that software’s. A link, a wrapper or a renamed copy looks the same.
verdict-why-kernel-disguise = A kernel thread has no executable, so a process with both is none. A program that happens to have such a name looks the same.
verdict-why-malware-port = A number alone says nothing: it counts only where no software is known on it, others can reach it, and something else is odd. A program of one’s own that happens to use the number looks the same.
verdict-why-registered = The registry has the port for a service, and the product is known to serve it.
verdict-why-namesake = A product that has the name of the registered service is taken for that service.
verdict-why-starts-registered = Its configuration names services, and the system looks their ports up. What it starts for who connects was not seen.
verdict-why-speaks-registered = Where no product was recognised, what the service answers decides.
verdict-why-own-port = Software also uses ports that nobody registered for it; its own files or others’ documents say so.
verdict-why-port-of-parent = A fork may keep the ports of the product that it came from.
verdict-why-listed = Lists of services name ports that the registry does not have for them.
verdict-why-picked-by-system = The product asks the system for any free port, so there is no number to expect.
verdict-why-outgoing = Who sends UDP packets without asking for a port is given one of this range, and its socket looks like one that waits for others.
verdict-why-away-from = No source has the product on this port; any port can be set.
verdict-why-away = No source has the product on this port, and none names a default of its own here.
verdict-why-any-port = Such a program has no port of its own: whoever starts it chooses one.
verdict-why-speaks-elsewhere = What a service answers tells what it is, and a service can be set to any port.
verdict-why-starts-others = What answers is the program that is started, and it does not run until somebody connects.
verdict-why-tool = A general tool has no service of its own: who started it decides what answers.
verdict-why-not-seen-behind = A forwarder only passes connections on, and does not tell what is at the other end.
verdict-why-no-owner = Without a process there is no program to recognise: it may be hidden from this user, or the kernel may hold the socket.
verdict-why-no-program = A process can give itself any name, so the name alone does not tell the program. Reading the executable of another user’s process takes a privilege.
verdict-why-package-unknown = A package tells where the program came from; Portolan knows no product by it.
verdict-why-name-alone = The name of a file counts only in a folder where administrators alone can write.
verdict-why-nothing-known = Products are told by package, path, argument, unit and image, and none of them fits. One’s own programs always look like this.
verdict-why-told-by-package = A package manager put the file there, and has a record of it.
verdict-why-told-by-path = The product has its program at this path, as a source says.
verdict-why-told-by-argument = An interpreter runs what it is told to; its arguments say what.
verdict-why-told-by-unit = systemd names the control group of a process after its unit, and a socket unit names the service that answers on it. Units of the system are the administrator’s to write.
verdict-why-told-by-image = A container runs what is in its image, and the name of the image says which product that is.
verdict-why-told-by-file-name = Only an administrator can put a file there, so its name counts.
verdict-why-told-by-kernel = Every process was looked at and none holds the socket, and the kernel itself serves this product on the port.
verdict-why-unpackaged = Where packages have the programs of a machine, one that none of them has came another way. A program that was built here or downloaded looks the same.
verdict-why-more-exposed = The product listens on loopback alone unless it is told otherwise, so somebody opened it. Where others are meant to reach it, it looks the same.
verdict-why-package-file-gone = The package has the file, and it is not there any more. An upgrade that is under way, or a package that was removed while its service runs, looks the same.
verdict-why-writable-in-container = Whoever gets into the container can exchange the program. An image whose permissions were set too loosely looks the same, and the folder is the container’s alone.
verdict-why-in-flight = While a descriptor is on its way, no process has the socket open, and a search of open files does not find it. A service that hands a socket over is in that state for a moment.
verdict-why-io-uring = The kernel keeps a registered socket open without a descriptor, and a search of open files does not find it. Servers register sockets for speed.
verdict-why-needs-restart = An upgrade puts a new file at the path, and the process runs the old one until it is restarted.
verdict-why-removed-with-folder = Programs that update themselves keep each version in a folder of its own, hidden in the home, and remove old ones. One that still runs loses its file that way.
verdict-why-go-run = go run builds a program in a temporary folder named go-build… and starts it from there, as a child of the process go.
verdict-why-app-image = An AppImage mounts itself on a temporary folder named .mount_… and runs from there.
verdict-why-hands-on = The program holds the port for another one, and the verdict is about what is behind it.
verdict-why-hands-on-to = The arguments of the forwarder name the other end, and the verdict is about what is there.
verdict-why-malware-known = Malware takes numbers that others use too, so this changes nothing; it is said so that nobody has to look it up.

# What would settle a sign.
verdict-settle-open-relay = See in its configuration who may use it, and close it to everybody else.
verdict-settle-views-disagree = Look again in a minute; if it is still so, examine the disk from a system that was started from elsewhere.
verdict-settle-hidden-process = Look again in a minute; if the process is still hidden, examine the disk from a system that was started from elsewhere.
verdict-settle-memory-only = Ask who started it, and save what runs before it ends: `cp /proc/PID/exe FILE`.
verdict-settle-deleted = Ask who removed the file, and save what runs before it ends: `cp /proc/PID/exe FILE`.
verdict-settle-temporary-folder = See whose file it is and when it came, and ask that person: `stat FILE`.
verdict-settle-writable-folder = Take the right to write away from others, `chmod o-w FOLDER`, and compare the file with its origin.
verdict-settle-hidden-file = See whose file it is, when it came and what it is: `stat FILE`, `file FILE`.
verdict-settle-disguise = See what really runs, and who started it: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-kernel-disguise = See what really runs, and who started it: `ls -l /proc/PID/exe`, `ps -o ppid,user,lstart -p PID`.
verdict-settle-malware-port = Find out what the program is: where its file came from, and what it answers.
verdict-settle-unpackaged = Ask who built or downloaded it, and compare the file with its origin.
verdict-settle-more-exposed = See in its configuration whether others are meant to reach it; if not, bind it to loopback.
verdict-settle-package-file-gone = Install the package again and restart the service, or stop the service if the package is meant to be gone.
verdict-settle-writable-in-container = Mend the permissions in the image, and compare the file in the container with the one in the image.
verdict-settle-in-flight = Look again in a moment; if it is still so, see which process has the Unix socket: `portolan here --explain PORT`.
verdict-settle-io-uring = See which program has the io_uring, and whether it is known to use one: `portolan here --explain PORT`.

# What could not be seen, and what would show it.
verdict-unseen-owner = Which process holds it was not seen: run as root, or with CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH.
verdict-unseen-owner-inferred = The process was inferred from the control group, and not seen to hold it: run as root.
verdict-unseen-program = What the process runs was not seen: run as root.
verdict-unseen-package = Whether a package has the program was not seen: no list of packages here could be read for it, or the file is a container’s.
verdict-unseen-speech = What it speaks was not seen: it would have to be asked.

# The table of rules: what a rule does, and what it must have seen.
verdict-head-rule = RULE
verdict-head-effect = EFFECT
verdict-head-needs = NEEDS
verdict-head-why = WHY
verdict-head-sources = SOURCES
verdict-effect-tells = tells the product
verdict-effect-expected = decides: expected
verdict-effect-customary = decides: customary
verdict-effect-elsewhere = decides: elsewhere
verdict-effect-unexplained = decides: unexplained
verdict-effect-suspicious = sign of trouble: suspicious
verdict-effect-counts = counts only with a malware’s port
verdict-effect-explains = explains what looks odd
verdict-effect-remarks = is said, and changes nothing
verdict-need-socket = the socket
verdict-need-process = the process
verdict-need-program = the executable
verdict-need-package = the package
verdict-need-arguments = the arguments
verdict-need-unit = the systemd unit
verdict-need-container = the container
verdict-need-views = a second view
verdict-need-speech = an answer of the service
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

# What happened to listeners: `portolan watch`, `history`, `diff`, and the dossier of a port.
past-head-time = TIME
past-head-event = EVENT
past-appeared = appeared
past-restarted = restarted
past-changed = changed
past-closed = closed
# It listened for a moment and closed again.
past-passed = came and went
past-owner-hidden = hidden
past-owner-unknown = unknown

# Short notes on a line.
past-note-times = { $count } times
past-note-ports = on { $count } ports
past-note-glimpsed = gone before it could be looked at closely
past-note-after = at some time after { $time }: nobody looked in between
past-note-owner = was { $before }
past-note-present = its executable is in place again
past-note-version = version was { $before }, is { $now }
past-note-package = its executable is another file
past-note-exposure = could be reached from: { $before }
past-note-firewall = the firewall: was { $before }, is { $now }
past-note-verdict = was { $before }
past-firewall-allowed = let in
past-firewall-dropped = dropped
past-firewall-cannot-tell = uncertain

# A listener over all the time that is recorded: who it is, then a sentence each.
past-listener = { $protocol } { $port }: { $program }
past-listener-part = { $protocol } { $port }: { $program }, { $part }
past-since = Here since { $time }.
past-since-between = Here since { $time } at the latest; not yet at { $after }.
past-until = Was here from { $from } to { $until }.
past-until-between = Was here from { $from }; went between { $after } and { $until }.
past-spells = { $count ->
    [one] Here { $count } time
   *[other] Here { $count } times
} in all, first seen { $first }.
past-restarts = { $count ->
    [one] Restarted { $count } time
   *[other] Restarted { $count } times
} since, last { $last }.
past-passes = { $count ->
    [one] Came and went { $count } time
   *[other] Came and went { $count } times
}, last { $last }.
past-verdict = Verdict: { $verdict }.
past-more = All that is recorded: `portolan history { $port }`.
past-heading-changes = Changes

# What of the past nobody saw.
past-watched-since = Nobody watched before { $time }.
past-unwatched = Nobody watched from { $from } to { $to }.
past-unwatched-since = Nobody has watched since { $time }: `portolan watch` does.
past-unwatched-more = { $count ->
    [one] Nobody watched { $count } more time, before these.
   *[other] Nobody watched { $count } more times, before these.
}
past-lost = { $count ->
    [one] { $count } change came faster than it could be read, and is not recorded.
   *[other] { $count } changes came faster than they could be read, and are not recorded.
}
