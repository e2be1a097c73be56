# The command line: help, errors, results of `portolan registry`.

cli-help-usage = Usage:
# After the program's name: what is asked, or a command.
cli-help-usage-query = [OPTIONS] PORT|NAME|-…
cli-help-usage-command = [OPTIONS] COMMAND
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-after =
    Exit codes: 0 answered; 1 nothing found; 2 a part of the input or the command could not be answered.
    A service that is called like a command: portolan -- NAME

cli-about = What should be on this port, with a source behind every line.
cli-about-registry = IANA’s registry itself: update it, compare it, look back, search it.
cli-about-registry-update = Import a newer registry; without FILE or URL, IANA’s own.
cli-about-registry-diff = What is different in registry B; without B, in the one in use.
cli-about-registry-history = Every change of a port or a name since 2013.
cli-about-registry-search = Find words in names, descriptions and holders.
cli-about-registry-ghosts = List registrations for which nothing but their row speaks.
cli-about-here = Show what is bound on this machine, and who is behind it.
cli-about-watch = Tell when something starts to listen, stops or changes, and record it.
cli-about-history = What happened on a port: since when, who was there before, how often restarted.
cli-about-diff = What listens now and did not then: compare two times, or recordings.
cli-about-journal = The record that `portolan watch` keeps: what is in it, out of it, into it.
cli-about-journal-info = Say what is in the journal.
cli-about-journal-export = Write the journal’s records as JSON lines or Parquet.
cli-about-journal-import = Take in records of another journal; what is there already is left out.
cli-about-journal-prune = Remove what is older, or more, than is to be kept.
cli-about-pick = Find a number for a new service, or say whether one is fit.
cli-about-sources = Print the bibliography, or the facts of one source.
cli-about-registry-stats = Count what the registry holds.
cli-about-completions = Print completions for a shell.
cli-about-man = Print the manual page.

cli-arg-queries = A port (2908, tcp/2908, 2908/udp), a range (2900-2910), a service (postgresql); several; or - to read one a line from standard input
cli-arg-brief = Print the answer alone, one line each
cli-arg-no-here = Do not look at this machine; otherwise a single port’s answer says what listens on it here
cli-arg-json = Print JSON, one object a line; the same as --format json
cli-arg-format = text, json, markdown, tsv or csv; text in a terminal, tsv in a pipe
cli-arg-color = auto, always or never
cli-arg-lang = Language of the words: { $languages }; otherwise LANGUAGE, LC_ALL, LC_MESSAGES or LANG decides
cli-arg-here-queries = Only these: a port, a range, a service or software; all without
cli-arg-here-tcp = Only TCP
cli-arg-here-udp = Only UDP
cli-arg-here-all = Connections, bound sockets and raw sockets too
cli-arg-here-exposed = Only what other machines may reach: nothing on loopback, nothing that the firewall drops
cli-arg-here-process = Only of this process: its name, its file’s or its number
cli-arg-here-unit = Only of this systemd unit
cli-arg-here-container = Only of this container: its name or the beginning of its identifier
cli-arg-here-netns = Network namespaces: all or own
cli-arg-here-explain = Say why a port is open: from the first process to the socket
cli-arg-here-only = Only what is judged so; several with commas between
cli-arg-here-fail-on = End with 1 where anything is judged so; several with commas between
cli-arg-here-rules = Show the rules by which verdicts are made
cli-arg-here-watch = Keep looking, every 2 seconds or as many as you say; only in a terminal
cli-arg-here-from = Show a recording instead of this machine: what `portolan here --json` printed, here or elsewhere; - for standard input
cli-arg-here-no-bpf = Do not load a BPF program into the kernel; walk over /proc instead
cli-arg-here-save-policy = Write what listens now into a policy’s file; one that is there is brought up to date (- for standard output)
cli-arg-here-check = Compare what listens with a policy’s file: exit code 1 where something is new, gone or different
cli-arg-here-report = With --check, the form of the report: sarif or junit
cli-arg-here-verify = Compare with /proc/net line by line too: slower, and finds a port that is hidden from other tools
cli-arg-here-verbose = Say on standard error which layers answered, and why not others
cli-arg-watch-queries = Tell only of these: a port, a range, a service or software; everything is recorded
cli-arg-watch-only = Tell only of what is judged so, or was; several with commas between
cli-arg-watch-to = Tell this too: journald, syslog, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, desktop; may be given several times
cli-arg-watch-webhook-secret = The file with the secret by which webhooks are signed: whsec_ and base64
cli-arg-watch-metrics = Answer at http://ADDRESS:PORT/metrics, in the form of Prometheus
cli-arg-watch-quiet = Print nothing to standard output
cli-arg-watch-once = Look once, tell what changed since the last look, and end
cli-arg-watch-journal = The journal’s file; otherwise /var/lib/portolan/journal.db for root, and one of your own for others
cli-arg-watch-no-journal = Record nothing
cli-arg-watch-keep = For how many days records are kept
cli-arg-watch-max-size = How large the journal may become, in MiB
cli-arg-watch-netns = Network namespaces: all or own
cli-arg-watch-no-bpf = Load no BPF program into the kernel; look again and again instead
cli-arg-watch-verbose = Say on standard error why changes are not noticed by BPF
cli-arg-history-queries = A port, a range, a service or software; without, what happened in the last seven days
cli-arg-history-since = From this time on: 2026-11-20, 2026-11-20T10:00:00Z, 3d, 2h, yesterday, today, boot; in UTC
cli-arg-history-until = Up to this time
cli-arg-history-limit = So many changes at most, the last ones
cli-arg-history-host = Another machine of the journal, by its name
cli-arg-history-journal = The journal’s file
cli-arg-diff-from = A time (yesterday, 2h, 2026-11-20, boot), now, or a file that `portolan here --json` wrote
cli-arg-diff-to = The same; now, if left out
cli-arg-diff-journal = The journal’s file
cli-arg-journal-info-journal = The journal’s file
cli-arg-journal-export-file = Where to; standard output if left out
cli-arg-journal-export-form = jsonl or parquet; otherwise by the file’s name, and jsonl
cli-arg-journal-export-journal = The journal’s file
cli-arg-journal-import-file = What `portolan journal export` wrote, JSON lines or Parquet; - for standard input
cli-arg-journal-import-journal = The journal’s file
cli-arg-journal-prune-keep = For how many days records are kept
cli-arg-journal-prune-max-size = How large the journal may be, in MiB
cli-arg-journal-prune-journal = The journal’s file
cli-arg-pick-range = Only numbers of this range
cli-arg-pick-count = How many numbers
cli-arg-pick-udp = For UDP; otherwise for TCP
cli-arg-pick-near = The nearest to this port, instead of any
cli-arg-pick-seed = The same numbers for the same seed
cli-arg-pick-check = Say whether this port is fit; exit code 1 if it is not
cli-arg-sources-id = A source, by its id
cli-arg-registry-ghosts-range = Only registrations of this range
cli-arg-help = Print help
cli-arg-version = Print the version
cli-arg-registry-update-from = The registry as IANA publishes it, XML or CSV
cli-arg-registry-diff-old = A registry: IANA’s XML or CSV, or a table of ours
cli-arg-registry-diff-new = The other registry
cli-arg-registry-history-query = A port, a range or a service
cli-arg-registry-search-words = A word; all of them must occur
cli-arg-completions-shell = bash, elvish, fish, powershell or zsh

cli-label-error = error:
cli-label-warning = warning:
cli-label-hint = hint:

cli-error-io = the output or input failed: { $reason }
cli-error-file = { $file }: { $reason }
cli-error-language = there are no words in the language “{ $language }”
cli-hint-languages = choose one of { $languages }

cli-error-query = “{ $query }”: { $reason }
cli-error-query-line = line { $line }, “{ $query }”: { $reason }
cli-error-query-empty = nothing is asked
cli-error-query-too-long = a query has at most { $limit } bytes
cli-error-query-transport-alone = no port or name follows the transport
cli-error-query-transport = no transport with port numbers is called “{ $transport }”
cli-error-query-number = it is neither a port nor a range
cli-error-query-too-high = the highest port is 65535
cli-error-query-backwards = the range runs from the higher to the lower port
cli-error-query-encoding = it is not UTF-8
cli-error-name = no service of that name is registered
cli-error-name-transport = { $name } is registered, but not on { $transport }
cli-error-source = no source has the id “{ $id }”
cli-hint-sources = `portolan sources` lists them
cli-error-history = nothing is known of “{ $query }”
cli-error-search = nothing matches “{ $words }”
cli-hint-ports = ports are 0 to 65535
cli-hint-forms = ask like 2908, tcp/2908, 2900-2910 or postgresql
cli-hint-transports = the transports are tcp, udp, sctp and dccp
cli-hint-names = did you mean { $names }?
cli-hint-name-transport = `portolan { $name }` shows where
cli-hint-search = `portolan registry search WORD` looks into descriptions too

cli-error-usage = the arguments do not fit: { $reason }
cli-error-usage-unknown = unknown argument { $argument }
cli-error-usage-value = { $argument } cannot be “{ $value }”
cli-error-usage-no-value = { $argument } needs a value
cli-error-usage-missing = { $argument } is missing
cli-error-usage-conflict = { $argument } cannot go with { $other }
cli-error-usage-query-and-command = a query and a command cannot go together
cli-hint-command-name = a service that is called like a command: portolan -- NAME
cli-hint-help = `portolan --help` lists what there is
cli-hint-values = choose one of { $values }

cli-error-table = { $file }: { $reason }
cli-error-table-other = this is no registry table
cli-error-table-format = this table has format { $format }, which this version does not read
cli-error-table-truncated = the table is cut short
cli-error-table-damaged = the table is damaged: its checksum does not fit
cli-hint-damaged-table = the registry of { $date } that comes with the program is used; `portolan registry update` writes a new table

cli-error-import = { $file }, line { $line }: { $reason }
cli-error-import-empty = the file is empty
cli-error-import-truncated = the file is cut short
cli-error-import-too-large = the file is larger than 64 MiB
cli-error-import-too-long = a field is longer than 32 KiB, or there are more than a million rows
cli-error-import-other = this is not IANA’s port registry
cli-error-import-no-records = there is no row in it
cli-error-import-malformed = { $reason }
cli-error-import-value = { $field } cannot be “{ $value }”
cli-hint-import = nothing was changed; IANA’s registry is at https://www.iana.org/assignments/service-names-port-numbers/

cli-error-no-data-folder = the system names no folder for this user’s data
cli-error-update-older = the file’s registry of { $new } is older than the one of { $current } in use
cli-error-update-too-few = the file has { $new } rows, the registry in use { $current }: it looks cut short
cli-error-update-too-large = the registry is too large for a table
cli-hint-update-older = nothing was changed; to go back to the registry that comes with the program, remove { $file }
cli-hint-update-too-few = nothing was changed; fetch the file again
cli-error-fetch = { $address }: { $reason }
cli-error-fetch-words = { $reason }
cli-error-fetch-status = the server answered { $status }
cli-error-fetch-no-certificates = the system has no certificates to trust
cli-error-fetch-plain = { $address }: only https addresses are fetched
cli-hint-fetch = nothing was changed; a file that was fetched otherwise can be imported: `portolan registry update FILE`
cli-update-current = The registry of { $date } is the newest there is; nothing was changed.
cli-update-done = { $changes ->
    [0] The registry of { $to } is in use, { $rows } rows; no row differs from that of { $from }.
    [one] The registry of { $to } is in use, { $rows } rows; { $changes } change since { $from }.
   *[other] The registry of { $to } is in use, { $rows } rows; { $changes } changes since { $from }.
}
cli-diff-summary = From { $old } to { $new }: { $added } added, { $removed } removed, { $changed } changed.
cli-history-summary = { $query }: { $changes ->
    [0] no change
    [one] { $changes } change
   *[other] { $changes } changes
} in { $snapshots } snapshots of the registry from { $first } to { $last }.

cli-error-observe-sockets = the kernel’s list of sockets could not be read: { $reason }
cli-error-observe-system = this system is not supported
cli-hint-observe-system = `portolan PORT` shows the commands that this system has
cli-error-watch-terminal = --watch needs a terminal
cli-hint-watch-terminal = without --watch, the same is printed once
cli-error-recorded-too-large = larger than { $limit }
cli-error-recorded-truncated = the JSON is cut short in line { $line }, column { $column }
cli-error-recorded-malformed = this is not the JSON of an observation: { $reason }
cli-error-recorded-kind = this is JSON of the kind “{ $kind }”, not of the kind “here”
cli-error-recorded-other = this is JSON, but not of an observation
cli-error-recorded-schema = the version of its schema is { $schema }; this program reads { $known }
cli-error-recorded-word = { $place }: “{ $word }” is not known here
cli-error-recorded-index = { $place }: there is no element { $index }
cli-error-recorded-missing = { $place } is missing
cli-error-recorded-twice = process { $pid } is listed twice
cli-hint-recorded = `portolan here --json > FILE` makes a recording
cli-hint-recorded-schema = the version of Portolan that made it can read it
cli-hint-recorded-word = the recording is damaged, or a newer version of Portolan made it
cli-error-policy = { $file }, line { $line }, column { $column }: { $reason }
cli-hint-policy = nothing was changed or compared; docs/policy.md describes the file
cli-policy-saved = { $file }: { $count ->
    [one] { $count } entry was
   *[other] { $count } entries were
} written.
cli-policy-rewritten = { $file }: { $new } added, { $gone } removed, { $different } changed, { $kept } as they were.
cli-policy-suspicious = { $count ->
    [one] { $count } listener shows
   *[other] { $count } listeners show
} a sign of trouble: the entry’s why names it; keep only what is meant to be there
cli-policy-check-suspicious = { $count ->
    [one] { $count } listener shows
   *[other] { $count } listeners show
} a sign of trouble, whatever the policy says: portolan here --only suspicious
cli-policy-unseen = not everything was seen, so the policy may lack something:
cli-here-nothing = Nothing listens here.
cli-here-no-match = Nothing here matches.
cli-here-nothing-on = Nothing listens on { $query } here.
cli-here-nothing-on-answer = Nothing listens on { $query } here. { $answer }
cli-here-layers = Sockets: { $sockets }. Holders: { $owners }.
cli-here-layer-none = none
cli-here-bpf-refused = No BPF program: { $reason }.
cli-here-recorded = A recording of { $observed }, not this machine as it is now.
cli-here-recorded-sometime = A recording without a date, not this machine as it is now.
cli-here-recorded-narrowed = It has only what was asked for when it was made: what is not in it may have been there.
cli-here-recorded-open = It has no connections: it was made without --all.
cli-here-recorded-own = It has one network namespace: it was made with --netns own.

# `portolan here --watch`: the help line names the keys; the keys stay as they are.
cli-watch-keys = q quit  p pause  t TCP  u UDP  e exposed only  / filter  r look now  ↑↓ PgUp PgDn move
cli-watch-paused = paused
cli-watch-new = new
cli-watch-closed = closed
cli-watch-filter = filter: { $text }
cli-watch-tcp-off = TCP off
cli-watch-udp-off = UDP off
cli-watch-exposed = exposed only

cli-ghosts-summary = { $count ->
    [one] { $count } registration is
   *[other] { $count } registrations are
} named only: no document, no software, no list knows of them.
cli-pick-too-few = only { $count } numbers of { $range } are fit
cli-sources-facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}

cli-stats-registry = IANA’s registry of { $date }
cli-stats-rows = { $count } rows
cli-stats-names = { $count } service names
cli-stats-names-without-port = { $count } rows with a name and no port
cli-stats-tcp-names = { $count } rows with a name and a TCP port
cli-stats-udp-names = { $count } rows with a name and a UDP port
cli-stats-sctp-names = { $count } rows with a name and an SCTP port
cli-stats-dccp-names = { $count } rows with a name and a DCCP port
cli-stats-tcp-ports-assigned = { $count } of the TCP ports below 49152 assigned
cli-stats-tcp-ports-reserved = { $count } of them reserved
cli-stats-tcp-ports-unassigned = { $count } of them unassigned
cli-stats-tcp-ports-without-row = { $count } of them without a row
cli-stats-udp-ports-assigned = { $count } of the UDP ports below 49152 assigned
cli-stats-udp-ports-reserved = { $count } of them reserved
cli-stats-udp-ports-unassigned = { $count } of them unassigned
cli-stats-udp-ports-without-row = { $count } of them without a row
cli-stats-references = { $count } named rows that refer to a document
cli-stats-unauthorised = { $count } rows with unauthorised use reported
cli-stats-holders = { $count } assignees
cli-stats-snapshots = { $count } snapshots in the history
cli-stats-changes = { $count } changes in the history

# `portolan watch`.
cli-watch-begin = { $count ->
    [one] Watching { $count } listening socket
   *[other] Watching { $count } listening sockets
}, { $how }.
cli-watch-by-events = by the kernel’s events
cli-watch-by-closes = by looking again and again; closes are told by the kernel
cli-watch-by-polling = by looking again and again
cli-watch-journal = Recorded in { $file }.
cli-watch-no-journal = Nothing is recorded.
cli-watch-unrecorded = what happens is not recorded: { $reason }
cli-watch-recorded = What happens is recorded again.
cli-watch-blind = the machine could not be looked at: { $reason }
cli-watch-more = { $count ->
    [one] and { $count } more change
   *[other] and { $count } more changes
}

# What goes wrong with a sink of `portolan watch`.
cli-sink = { $sink }: { $reason }
cli-sink-unreachable = { $address } cannot be reached: { $reason }
cli-sink-exchange = { $address } did not take it: { $reason }
cli-sink-busy = { $address } answered { $status }; it is tried again
cli-sink-refused = { $address } answered { $status }; it is given up
cli-sink-run = { $program } cannot be run: { $reason }
cli-sink-ended-status = { $program } ended with exit status { $status }
cli-sink-ended-signal = { $program } was ended by a signal
cli-sink-ended-time = { $program } took too long and was ended
cli-sink-full = { $count ->
    [one] there was no room for { $count } change, which was dropped
   *[other] there was no room for { $count } changes, which were dropped
}
cli-sink-spool-in-use = another watch uses { $file }
cli-sink-spool = { $file } cannot be written: { $reason }
cli-sink-spool-full = { $count ->
    [one] the disk’s share is full: the oldest change was dropped
   *[other] the disk’s share is full: the { $count } oldest changes were dropped
}
cli-sink-certificates = this system has no certificates to check the other side by
cli-sink-listen = { $address } cannot be listened on: { $reason }
cli-sink-thread = no thread could be started: { $reason }
cli-error-sink = { $value } is no sink
cli-error-sink-server = { $value } is no syslog server
cli-error-sink-path = { $value } is no path from the root
cli-error-sink-list = { $value } is no JSON list of strings
cli-error-sink-url = the webhook’s address is not an http or https address
cli-error-sink-system = { $value } is not to be had on this system
cli-hint-sink = sinks are journald, syslog, syslog:unix:/PATH, syslog:udp:HOST:PORT, syslog:tcp:HOST:PORT, webhook:URL, command:/PROGRAM, command:["/PROGRAM","ARGUMENT"] and desktop
cli-error-secret = the webhook’s secret in { $file } cannot be used: { $reason }
cli-secret-read = it cannot be read ({ $reason })
cli-secret-exposed = others may read the file
cli-secret-base64 = what follows whsec_ is no base64
cli-secret-length = it has { $count } bytes, and must have 24 to 64
cli-secret-lines = one to four lines are wanted
cli-error-watch-changes = changes cannot be read any more: { $reason }

# The journal, `portolan history`, `portolan diff`.
cli-journal-file = Journal: { $file }
cli-journal-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
cli-journal-standing = { $count ->
    [one] { $count } socket is open, as far as is recorded
   *[other] { $count } sockets are open, as far as is recorded
}
cli-journal-bytes = { $count } KiB on disk
cli-journal-span = From { $first } to { $last }
cli-journal-hosts = Machines: { $hosts }
cli-journal-imported = Imported: { $written }. There already: { $known }. Refused: { $refused }.
cli-journal-refused = line { $line }: { $reason }
cli-journal-pruned = { $count ->
    [one] { $count } record was removed.
   *[other] { $count } records were removed.
}
cli-history-nothing = Nothing is recorded of this time.
cli-history-nothing-on = Nothing is recorded of { $query }.
cli-error-history-host = nothing is recorded of a machine called { $host }
cli-hint-history-host = `portolan journal info` names the machines
cli-diff-nothing = No difference.
cli-diff-unwatched = Nobody watched at { $time }: what is shown is how things stood at { $last }.
cli-error-diff-side = { $side } is no time, and there is no such file
cli-hint-diff-side = a time is now, yesterday, today, boot, 2h, 3d or 2026-11-20T10:00:00Z; a file is what `portolan here --json` wrote
cli-error-diff-before = nothing is recorded of { $time }, or of any time before
cli-hint-diff-before = `portolan journal info` says from when on there are records
cli-error-time = { $time } is no time
cli-hint-time = times are 2026-11-20, 2026-11-20T10:00:00Z, 2h, 3d, 1w, yesterday, today, boot and now; in UTC
cli-error-journal = { $file }: { $reason }
cli-error-journal-nowhere = there is no folder for a journal
cli-hint-journal-nowhere = name its file by --journal
cli-hint-journal-none = `portolan watch` makes one; --journal names another file
cli-journal-not-there = there is no journal
cli-journal-newer = it was written by a newer Portolan: its format is { $found }, and this version knows { $known }
cli-journal-older = it was written by an older Portolan: `portolan watch --once` brings it up to date
cli-journal-not-one = the file is no journal of Portolan ({ $reason })
cli-journal-damaged = the file is damaged ({ $reason })
cli-journal-unsafe = others could change it ({ $reason })
cli-journal-full = the disk is full
cli-journal-unwritable = it cannot be written ({ $reason })
cli-journal-busy = another process is writing to it
cli-journal-other = { $reason }

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
cli-arg-export-languages = In these languages, separated by commas, or in `all`; otherwise in the reader's alone
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
# `portolan probe` and `portolan scan`
cli-about-probe = Ask a service what it speaks: protocol, product, TLS, open relay, and whether it belongs there.
cli-about-scan = Find the open ports of your own hosts, and ask each what it speaks.
cli-arg-probe-targets = What to ask: HOST:PORT, udp/HOST:PORT, a URL; several; or - to read one a line from standard input
cli-arg-probe-udp = Ask over UDP where a target does not say
cli-arg-probe-intensity = How much is asked: 0 only listens, 1 asks what the number makes likely, 9 asks everything
cli-arg-probe-timeout = How many seconds a silent service is waited for
cli-arg-probe-rate = Begin no more than so many connections in a second
cli-arg-probe-at-once = Ask so many endpoints at the same time; fewer where this process may not open as much
cli-arg-probe-industrial = Ask control devices too, to identify themselves and nothing else
cli-arg-probe-canary = Prove relays with a listener on this port, which the service reaches by this address; otherwise only services nearby are tried
cli-arg-scan-targets = A host, an address, a block such as 10.0.0.0/24, or a file with one a line
cli-arg-scan-ports = Ports: numbers and ranges with commas between, top (what services are likely on) or named (what the registry names)
cli-arg-scan-exclude = Hosts and blocks to leave out; several with commas between
cli-arg-scan-resume = Keep in this file how far it is, and go on from there
cli-arg-scan-i-own-this = Say that public addresses are yours to scan
cli-arg-scan-connect = Connect to each port, even where faster ways are allowed
cli-arg-scan-no-probe = List the open ports, and ask nothing
cli-arg-scan-intensity = How much is asked: 0 only listens, 1 asks what the number makes likely, 9 asks everything
cli-arg-scan-timeout = How many seconds a silent port or service is waited for
cli-arg-scan-rate = Begin no more than so many connections in a second
cli-arg-scan-at-once = Ask so many endpoints at the same time; fewer where this process may not open as much
cli-arg-scan-industrial = Ask control devices too, to identify themselves and nothing else
cli-arg-scan-canary = Prove relays with a listener on this port, which the service reaches by this address
cli-arg-here-probe = Ask each listener what it speaks, on its own address and in its own network namespace

cli-error-probe-target = “{ $target }” is no target
cli-error-probe-port = “{ $target }” has no port from 1 to 65535
cli-error-probe-no-port = “{ $target }” names no port
cli-error-probe-scheme = the service of “{ $target }” is unknown
cli-error-probe-transport = “{ $target }”: only TCP and UDP services can be asked
cli-error-probe-resolve = { $target }: the name has no address: { $reason }
cli-hint-probe-target = 127.0.0.1:22, [::1]:22, udp/127.0.0.1:53, https://example.org
cli-error-scan-public = { $address } is a public address
cli-hint-scan-public = scan what is yours; --i-own-this says that it is
cli-error-scan-empty = there is nothing to scan
cli-error-scan-too-many = { $count } endpoints are too many; the limit is { $limit }
cli-error-scan-ports = “{ $ports }” is no port, no range and no list of ports
cli-hint-scan-ports = 22,80,8000-8100, top or named
cli-error-scan-target = { $target }: { $reason }
cli-hint-scan-target = a host, an address, a block such as 10.0.0.0/24, or a file with one a line
cli-error-scan-resume = the file of --resume is of another scan
cli-hint-scan-resume = give the same hosts and ports, or another file
cli-scan-plan-syn =
    scanning { $ports ->
        [one] one TCP port
       *[other] { $ports } TCP ports
    } of { $hosts ->
        [one] one host
       *[other] { $hosts } hosts
    } by SYN segments
cli-scan-plan-connect =
    scanning { $ports ->
        [one] one TCP port
       *[other] { $ports } TCP ports
    } of { $hosts ->
        [one] one host
       *[other] { $hosts } hosts
    } by connecting
cli-scan-plan-rate = at most { $rate } a second

cli-probe-speaks = { $target } speaks { $protocol } ({ $time } ms).
cli-probe-speaks-product = { $target } speaks { $protocol }: { $product } ({ $time } ms).
cli-probe-may-speak = { $target } may speak { $protocol } ({ $time } ms).
cli-probe-may-speak-product = { $target } may speak { $protocol }: { $product } ({ $time } ms).
cli-probe-unknown = { $target } is open, and said nothing that is known ({ $time } ms).
cli-probe-never-asked = { $target } is open, and is not asked: what is sent to this number may be printed ({ $time } ms).
cli-probe-closed = { $target } is closed ({ $time } ms).
cli-probe-silent = { $target } did not answer ({ $time } ms).
cli-probe-unreachable = { $target } cannot be reached ({ $time } ms).
cli-probe-failed = { $target } could not be asked from here ({ $time } ms).
cli-probe-label-relay = relay
cli-probe-label-verdict = verdict
cli-probe-label-because = because
cli-probe-label-tls = TLS
cli-probe-label-certificate = certificate
cli-probe-label-evidence = evidence
cli-probe-relay-refused = it does not hand on what strangers send
cli-probe-relay-answers = it answers like a proxy ({ $forms }); nothing arrived
cli-probe-relay-proven = open relay, proved: a word of ours arrived through it ({ $forms })
cli-probe-certificate = for { $subject } ({ $names }), by { $issuer }, until { $until }
cli-probe-certificate-own = for { $subject } ({ $names }), by itself, until { $until }
cli-probe-tls-failed = nothing seen inside: { $reason }
