//! An observation that is written and read again is the same, whatever is in it; and nothing else is
//! taken for one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use portolan_dossier::here::{chain, rows};
use portolan_dossier::recorded::{LIMIT, RecordedError, observation};
use portolan_dossier::render::{Context, here as draw};
use portolan_dossier::{Language, Localizer};
use portolan_registry::Registry;
use portolan_sockets::{
    Activation, Arguments, Backlog, Container, ControlGroup, Disagreement, Exposure, Gap, Hold,
    Holder, Interface, Layers, NO_USER, Namespace, Namespaces, Observation, OwnerLayer, Package,
    PackageAnswer, Passage, Process, Program, ProgramState, Protocol, Queued, Runtime, Scope,
    Socket, SocketLayer, SocketName, State, Unowned, Unsupported, User,
};
use portolan_types::Port;
use portolan_verdict::judge;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn written(observation: &Observation) -> Vec<u8> {
    let l10n = Localizer::new(Language::english());
    let context = Context {
        l10n: &l10n,
        registry: Registry::embedded(),
    };
    let mut out = Vec::new();
    let judgements = judge(Registry::embedded(), observation, &[]);
    draw::json::observation(&mut out, observation, &judgements, &[], None, context).unwrap();
    out
}

/// Everything that is drawn of an observation for people.
fn drawn(observation: &Observation) -> String {
    let l10n = Localizer::new(Language::english());
    let context = Context {
        l10n: &l10n,
        registry: Registry::embedded(),
    };
    let judgements = judge(Registry::embedded(), observation, &[]);
    let rows = rows(observation, &judgements, Registry::embedded());
    let chains: Vec<_> = rows
        .iter()
        .map(|r| chain(observation, r, &|_| None))
        .collect();
    [
        draw::table(&rows, context, 100),
        draw::tsv(&rows, &l10n),
        draw::markdown(&rows, &l10n),
        draw::remarks(observation, context, 100),
        draw::markdown_remarks(observation, context),
        draw::chains(&chains, context, 100),
    ]
    .concat()
}

/// One of every kind: what stands in it is changed in the tests of errors.
fn small() -> Observation {
    Observation {
        observed: Some(UNIX_EPOCH + Duration::from_secs(1_786_946_400)),
        sockets: vec![Socket {
            protocol: Protocol::Tcp,
            state: State::Listening,
            address: "127.0.0.1".parse().unwrap(),
            port: Port::new(22),
            ip_protocol: None,
            peer: None,
            interface: None,
            dual_stack: None,
            namespace: 0,
            inode: 5,
            uid: 0,
            group: Some(0),
            backlog: None,
            queued: Queued::default(),
            memory: None,
            drops: None,
            exposure: Exposure::Loopback,
            passage: Passage::Allowed("a rule".to_owned()),
            holders: vec![Holder {
                pid: 812,
                how: Hold::Descriptor(3),
            }],
            unowned: None,
            activation: None,
        }],
        processes: vec![
            Process {
                pid: 812,
                name: "sshd".to_owned(),
                program: Some(0),
                capabilities: Some(1 << 10),
                started: Some(UNIX_EPOCH),
                group: Some(0),
                ..Process::default()
            },
            Process {
                pid: 813,
                ..Process::default()
            },
        ],
        programs: vec![Program {
            path: "/usr/sbin/sshd".into(),
            package: PackageAnswer::Package(Package {
                manager: "dpkg",
                name: "openssh-server".to_owned(),
                version: None,
            }),
            ..Program::default()
        }],
        groups: vec![ControlGroup {
            path: "/x".to_owned(),
            container: Some(Container {
                runtime: Runtime::Docker,
                id: "0123".to_owned(),
                name: None,
                image: None,
                pod: None,
            }),
            ..ControlGroup::default()
        }],
        namespaces: vec![Namespace {
            inode: 1,
            own: true,
            ..Namespace::default()
        }],
        disagreements: vec![Disagreement::NotListed {
            socket: SocketName {
                protocol: Protocol::Udp,
                address: None,
                port: Port::new(9),
                inode: 7,
                namespace: 1,
            },
            pid: 812,
        }],
        gaps: vec![Gap::Cut("why".to_owned())],
        ..Observation::default()
    }
}

fn small_json() -> serde_json::Value {
    serde_json::from_slice(&written(&small())).unwrap()
}

#[test]
fn a_recording_is_read_as_it_was_written() {
    assert_eq!(observation(&written(&small())), Ok(small()));
}

#[test]
fn what_can_be_done_without_may_be_missing() {
    let text = r#"{
        "later": {"than": ["this", 1.5e300]}, "kind": "here", "schema": 1,
        "namespaces": [{"own": true, "verdict": null}],
        "sockets": [
            {"port": 443, "protocol": "tcp", "state": "listening", "address": "::",
             "namespace": 0, "exposure": "everywhere", "verdict": {"id": "expected"}},
            {"port": 22, "protocol": "t\u0063p", "state": "listening", "address": "::",
             "namespace": 0, "exposure": "everywhere", "holders": [{"pid": 9, "how": "descriptor"}]}
        ],
        "processes": [{"pid": 9, "name": "b"}, {"pid": 1, "name": "\u001b[31ma"}]
    }"#;
    let read = observation(text.as_bytes()).unwrap();
    // Sorted, as an observation is.
    assert_eq!(read.sockets[0].port, Port::new(22));
    assert_eq!(read.sockets[0].holders[0].how, Hold::SomeDescriptor);
    assert_eq!(read.sockets[1].uid, NO_USER);
    assert_eq!(read.sockets[1].passage, Passage::Unread);
    assert_eq!(read.process(9).unwrap().name, "b");
    assert_eq!(read.observed, None);
    assert!(!drawn(&read).replace("\u{1b}[", "").contains("\u{1b}31m"));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (pointer, value, error) in [
        ("/sockets/0/protocol", "xtp", "sockets[0].protocol"),
        ("/sockets/0/state", "open", "sockets[0].state"),
        ("/sockets/0/state", "connected", "sockets[0].connection"),
        ("/sockets/0/exposure", "moon", "sockets[0].exposure"),
        (
            "/sockets/0/firewall/passage",
            "x",
            "sockets[0].firewall.passage",
        ),
        ("/sockets/0/holders/0/how", "x", "sockets[0].holders[0].how"),
        ("/sockets/0/unowned", "x", "sockets[0].unowned"),
        ("/sockets/0/address", "here", "invalid IP address"),
        ("/processes/0/started", "today", "processes[0].started"),
        (
            "/processes/0/capabilities",
            "ff",
            "processes[0].capabilities",
        ),
        (
            "/processes/0/capabilities",
            "+fffffffffffffff",
            "processes[0].capabilities",
        ),
        ("/programs/0/state", "x", "programs[0].state"),
        (
            "/programs/0/package/manager",
            "x",
            "programs[0].package.manager",
        ),
        (
            "/groups/0/container/runtime",
            "x",
            "groups[0].container.runtime",
        ),
        ("/disagreements/0/id", "x", "disagreements[0].id"),
        (
            "/disagreements/0/id",
            "hidden-process",
            "disagreements[0].name",
        ),
        (
            "/disagreements/0/socket/protocol",
            "x",
            "disagreements[0].socket.protocol",
        ),
        ("/gaps/0/id", "x", "gaps[0].id"),
        ("/gaps/0/id", "hidden-processes", "gaps[0].count"),
        ("/gaps/0/id", "closed-namespaces", "gaps[0].unseen"),
        ("/layers/owners", "x", "layers.owners"),
        ("/observed", "x", "observed"),
        ("/scope/namespaces", "x", "scope.namespaces"),
    ] {
        let mut object = small_json();
        *object.pointer_mut(pointer).unwrap() = value.into();
        let text = serde_json::to_vec(&object).unwrap();
        let found = observation(&text).unwrap_err().to_string();
        assert!(found.contains(error), "{pointer}: {found}");
    }
    for (pointer, value, error) in [
        ("/sockets/0/namespace", 1, "1 at sockets[0].namespace"),
        ("/sockets/0/group", 1, "1 at sockets[0].group"),
        ("/processes/0/program", 7, "7 at processes[0].program"),
        ("/processes/0/group", 1, "1 at processes[0].group"),
        (
            "/disagreements/0/socket/namespace",
            1,
            "1 at disagreements[0].socket.namespace",
        ),
        ("/processes/1/pid", 812, "process 812 is listed twice"),
        ("/sockets/0/port", 65536, "expected u16 at line 1 column"),
        ("/sockets/0/group", -1, "expected usize at line 1 column"),
        ("/sockets", 1, "expected a list at line 1 column"),
        ("/layers", 1, "expected layers at line 1 column"),
        ("/processes/0/arguments", 1, "expected a list of arguments"),
        ("/schema", 2, "version 2 of the schema, not 1"),
    ] {
        let mut object = small_json();
        *object.pointer_mut(pointer).unwrap() = value.into();
        let text = serde_json::to_vec(&object).unwrap();
        let found = observation(&text).unwrap_err().to_string();
        assert!(found.contains(error), "{pointer}: {found}");
    }
}

#[test]
fn what_is_no_recording_is_refused() {
    use RecordedError::{Empty, Kind, Malformed, TooLarge, Truncated};
    let read = |text: &str| observation(text.as_bytes()).unwrap_err();
    assert_eq!(read(""), Empty);
    assert_eq!(read(" \r\n"), Empty);
    assert_eq!(read("{}"), Kind(None));
    assert_eq!(read(r#"{"schema": 1}"#), Kind(None));
    assert_eq!(read(r#"{"kind": "here"}"#), Kind(None));
    let port = r#"{"schema":1,"kind":"port","port":22}"#;
    assert_eq!(read(port), Kind(Some("port".to_owned())));
    // A stream of them is refused for what they are, not for being several.
    assert_eq!(
        read(&format!("{port}\n{port}")),
        Kind(Some("port".to_owned()))
    );
    assert!(matches!(read("PORT\tPROTO"), Malformed(_)));
    assert!(matches!(read("[1, 2]"), Malformed(_)));
    assert!(matches!(read("7"), Malformed(_)));
    let deep = "[".repeat(1 << 20);
    assert!(matches!(
        read(&format!(r#"{{"schema":1,"kind":"here","x":{deep}"#)),
        Malformed(_) | Truncated { .. }
    ));
    let many = vec!["{\"path\":\"\"}"; 1 << 19].join(",");
    let many = format!(r#"{{"schema":1,"kind":"here","groups":[{many}]}}"#);
    assert!(
        read(&many)
            .to_string()
            .contains("more than 262144 elements")
    );
    let long = format!(r#"{{"schema":1,"kind":"{}"}}"#, "x".repeat(1 << 20));
    assert!(read(&long).to_string().len() < 1000);
    let long = format!(r#"{{"schema":"{}"}}"#, "x".repeat(1 << 20));
    let error = read(&long).to_string();
    assert!(error.len() < 1000 && error.contains("column"), "{error}");
    let mut large = written(&small());
    large.resize(LIMIT, b' ');
    assert_eq!(observation(&large), Ok(small()));
    large.push(b' ');
    assert_eq!(observation(&large), Err(TooLarge));
    let two = [written(&small()), written(&small())].join(&b'\n');
    assert!(matches!(observation(&two), Err(Malformed(_))));
    let whole = written(&small());
    for end in 1..whole.len() {
        let cut = observation(&whole[..end]);
        assert!(
            matches!(cut, Err(Truncated { .. } | Malformed(_))),
            "{end}: {cut:?}"
        );
    }
}

#[test]
#[cfg(target_os = "linux")]
fn this_machine_is_read_as_it_was_written() {
    let _held = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let options = portolan_sockets::Options {
        connections: true,
        raw: true,
        ..portolan_sockets::Options::default()
    };
    let seen = portolan_sockets::observe(&options).unwrap();
    let json = written(&seen);
    let read = observation(&json).unwrap();
    assert_eq!(
        String::from_utf8(written(&read)).unwrap(),
        String::from_utf8(json).unwrap()
    );
    assert_eq!(drawn(&read), drawn(&seen));
    assert_eq!(read.sockets, seen.sockets);
    assert!(!read.processes.is_empty() && read.observed.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_observation_is_read_as_it_was_written(seen in any_observation()) {
        let read = observation(&written(&seen));
        prop_assert_eq!(read.as_ref(), Ok(&seen));
        let read = read.unwrap();
        prop_assert_eq!(drawn(&read), drawn(&seen));
    }

    #[test]
    fn nothing_panics(seen in any_observation(), at: Index, byte: u8) {
        let mut json = written(&seen);
        let at = at.index(json.len());
        json[at] = byte;
        if let Ok(read) = observation(&json) {
            // Whatever was let in is an observation like any other.
            let again = observation(&written(&read));
            prop_assert_eq!(again.as_ref(), Ok(&read));
            drawn(&read);
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    ".{0,6}"
}

fn time() -> impl Strategy<Value = SystemTime> {
    (0u64..253_402_300_800).prop_map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds))
}

fn port() -> impl Strategy<Value = Port> {
    any::<u16>().prop_map(Port::new)
}

fn protocol() -> impl Strategy<Value = Protocol> {
    use Protocol::{Dccp, Mptcp, Raw, Sctp, Tcp, Udp, UdpLite};
    select(vec![Tcp, Mptcp, Udp, UdpLite, Sctp, Dccp, Raw])
}

fn state() -> impl Strategy<Value = State> {
    select(vec![
        State::Listening,
        State::Unconnected,
        State::Bound,
        State::Connected("ESTABLISHED"),
        State::Connected("SYN_SENT"),
        State::Connected("SYN_RECV"),
        State::Connected("FIN_WAIT1"),
        State::Connected("FIN_WAIT2"),
        State::Connected("TIME_WAIT"),
        State::Connected("CLOSE"),
        State::Connected("CLOSE_WAIT"),
        State::Connected("LAST_ACK"),
        State::Connected("LISTEN"),
        State::Connected("CLOSING"),
        State::Connected("NEW_SYN_RECV"),
        State::Connected("BOUND_INACTIVE"),
        State::Connected("UNKNOWN"),
    ])
}

fn exposure() -> impl Strategy<Value = Exposure> {
    select(vec![
        Exposure::Loopback,
        Exposure::LinkLocal,
        Exposure::OneAddress,
        Exposure::Group,
        Exposure::Everywhere,
    ])
}

fn passage() -> impl Strategy<Value = Passage> {
    prop_oneof![
        Just(Passage::NoFirewall),
        Just(Passage::Unread),
        text().prop_map(Passage::Allowed),
        text().prop_map(Passage::Dropped),
        text().prop_map(Passage::CannotTell),
    ]
}

fn hold() -> impl Strategy<Value = Hold> {
    prop_oneof![
        any::<u32>().prop_map(Hold::Descriptor),
        any::<u32>().prop_map(Hold::InFlight),
        any::<u32>().prop_map(Hold::IoUring),
        Just(Hold::SomeDescriptor),
        Just(Hold::Inferred),
    ]
}

/// Sockets, and what they point to, up to so many of each; numbers of processes are small, for some
/// to be met.
const UP_TO: u32 = 5;

fn socket() -> impl Strategy<Value = (Socket, Index, Option<Index>)> {
    let named = (
        protocol(),
        state(),
        any::<IpAddr>(),
        prop_oneof![port(), Just(Port::new(80))],
        of(any::<u8>()),
        of((any::<IpAddr>(), port())),
        of((any::<u32>(), of(text()))),
        of(any::<bool>()),
    );
    let counted = (
        any::<u64>(),
        prop_oneof![any::<u32>(), Just(NO_USER)],
        of((any::<u32>(), any::<u32>())),
        any::<(u32, u32)>(),
        of(any::<u64>()),
        of(any::<u32>()),
    );
    let owned = (
        exposure(),
        passage(),
        vec((0..UP_TO, hold()), 0..3),
        of(select(vec![
            Unowned::Hidden,
            Unowned::Withheld,
            Unowned::Detached,
            Unowned::NotFound,
            Unowned::OutOfTime,
        ])),
        of((text(), text())),
    );
    let places = (any::<Index>(), of(any::<Index>()));
    (named, counted, owned, places).prop_map(|(named, counted, owned, places)| {
        let (protocol, state, address, port, ip_protocol, peer, interface, dual_stack) = named;
        let (inode, uid, backlog, (receive, send), memory, drops) = counted;
        let (exposure, passage, holders, unowned, activation) = owned;
        let mut holders: Vec<Holder> = holders
            .into_iter()
            .map(|(pid, how)| Holder { pid, how })
            .collect();
        holders.sort_unstable();
        holders.dedup();
        let socket = Socket {
            protocol,
            state,
            address,
            port,
            ip_protocol,
            peer,
            interface: interface.map(|(index, name)| Interface { index, name }),
            dual_stack,
            namespace: 0,
            inode,
            uid,
            group: None,
            backlog: backlog.map(|(waiting, limit)| Backlog { waiting, limit }),
            queued: Queued { receive, send },
            memory,
            drops,
            exposure,
            passage,
            holders,
            unowned,
            activation: activation.map(|(socket, service)| Activation { socket, service }),
        };
        (socket, places.0, places.1)
    })
}

fn process() -> impl Strategy<Value = (Process, Option<Index>, Option<Index>)> {
    let fields = (
        0..UP_TO,
        text(),
        vec("[^\0]{0,4}", 0..4),
        any::<bool>(),
        of((any::<u32>(), of(text()))),
        of(any::<u64>()),
        of(time()),
    );
    let places = (of(any::<Index>()), of(any::<Index>()));
    (fields, places).prop_map(|(fields, places)| {
        let (parent, name, arguments, arguments_cut, user, capabilities, started) = fields;
        let process = Process {
            pid: 0,
            parent,
            name,
            arguments: arguments.iter().collect::<Arguments>(),
            arguments_cut,
            program: None,
            user: user.map(|(uid, name)| User {
                uid,
                name: name.map(Into::into),
            }),
            capabilities,
            started,
            group: None,
        };
        (process, places.0, places.1)
    })
}

fn program() -> impl Strategy<Value = Program> {
    let package = prop_oneof![
        Just(PackageAnswer::Unasked),
        Just(PackageAnswer::None),
        (select(vec!["dpkg", "rpm"]), text(), of(text())).prop_map(|(manager, name, version)| {
            PackageAnswer::Package(Package {
                manager,
                name,
                version,
            })
        }),
    ];
    let states = vec![
        ProgramState::Present,
        ProgramState::Deleted,
        ProgramState::Replaced,
        ProgramState::MemoryOnly,
    ];
    let words = (text(), select(states), any::<bool>(), of(text()), package);
    words.prop_map(|(path, state, folder_gone, folder, package)| Program {
        path: path.into(),
        state,
        folder_gone,
        writable_folder: folder.map(Into::into),
        package,
    })
}

fn group() -> impl Strategy<Value = ControlGroup> {
    let runtimes = vec![
        Runtime::Docker,
        Runtime::Podman,
        Runtime::Containerd,
        Runtime::CriO,
        Runtime::Lxc,
        Runtime::Nspawn,
        Runtime::Other,
    ];
    let container = (select(runtimes), text(), of(text()), of(text()), of(text())).prop_map(
        |(runtime, id, name, image, pod)| Container {
            runtime,
            id,
            name,
            image,
            pod,
        },
    );
    (
        any::<u64>(),
        text(),
        of(text()),
        of(text()),
        of(text()),
        of(container),
    )
        .prop_map(
            |(id, path, unit, user_unit, slice, container)| ControlGroup {
                id,
                path,
                unit,
                user_unit,
                slice,
                container,
            },
        )
}

/// Each with an inode of its own; where it may not be known, with the stand-in that the reader gives.
fn namespaces() -> impl Strategy<Value = Vec<Namespace>> {
    let one = (any::<bool>(), of(text()), of(any::<u32>()), any::<bool>());
    vec(one, 1..4).prop_map(|list| {
        list.into_iter()
            .zip(0u64..)
            .map(|((known, name, pid, own), index)| Namespace {
                inode: if known { 100 + index } else { 1 << 63 | index },
                name,
                pid,
                own,
            })
            .collect()
    })
}

fn disagreement() -> impl Strategy<Value = (Disagreement, Index)> {
    let name = || {
        let fields = (protocol(), of(any::<IpAddr>()), port(), any::<u64>());
        fields.prop_map(|(protocol, address, port, inode)| SocketName {
            protocol,
            address,
            port,
            inode,
            namespace: 0,
        })
    };
    let all = prop_oneof![
        name().prop_map(Disagreement::NotInProcNet),
        name().prop_map(Disagreement::NotInNetlink),
        (name(), any::<u32>()).prop_map(|(socket, pid)| Disagreement::NotListed { socket, pid }),
        (any::<u32>(), text()).prop_map(|(pid, name)| Disagreement::HiddenProcess { pid, name }),
    ];
    (all, any::<Index>())
}

fn gap() -> impl Strategy<Value = Gap> {
    let number = || any::<u32>().prop_map(|n| usize::try_from(n).unwrap());
    prop_oneof![
        number().prop_map(Gap::HiddenProcesses),
        number().prop_map(Gap::WithheldProcesses),
        (number(), number())
            .prop_map(|(reduced, unseen)| Gap::ClosedNamespaces { reduced, unseen }),
        text().prop_map(Gap::Cut),
        text().prop_map(Gap::Packages),
        select(vec![
            Gap::UnknownNamespaces,
            Gap::Firewall,
            Gap::HidePid,
            Gap::NoNetlink,
            Gap::Unsupported(Unsupported::Connections),
            Gap::Unsupported(Unsupported::Namespaces),
            Gap::Unsupported(Unsupported::Details),
        ]),
    ]
}

fn layers() -> impl Strategy<Value = Layers> {
    let sockets = vec![SocketLayer::Netlink, SocketLayer::Proc, SocketLayer::System];
    let owners = vec![OwnerLayer::Bpf, OwnerLayer::Walk, OwnerLayer::System];
    (of(select(sockets)), of(select(owners)), of(text())).prop_map(
        |(sockets, owners, bpf_refused)| Layers {
            sockets,
            owners,
            bpf_refused,
        },
    )
}

fn scope() -> impl Strategy<Value = Scope> {
    let namespaces = select(vec![Namespaces::All, Namespaces::Own]);
    (any::<bool>(), any::<bool>(), namespaces, any::<bool>()).prop_map(
        |(connections, raw, namespaces, narrowed)| Scope {
            connections,
            raw,
            namespaces,
            narrowed,
        },
    )
}

fn any_observation() -> impl Strategy<Value = Observation> {
    let lists = (
        vec(socket(), 0..6),
        vec(process(), 0..4),
        vec(program(), 0..3),
        vec(group(), 0..3),
        namespaces(),
        vec(disagreement(), 0..3),
        vec(gap(), 0..3),
    );
    (lists, layers(), scope(), of(time()), of(time())).prop_map(
        |(lists, layers, scope, observed, booted)| {
            let (sockets, processes, programs, groups, namespaces, disagreements, gaps) = lists;
            let within = |place: Option<Index>, length: usize| {
                place.filter(|_| length > 0).map(|p| p.index(length))
            };
            let mut sockets: Vec<Socket> = sockets
                .into_iter()
                .map(|(socket, namespace, group)| Socket {
                    namespace: namespace.index(namespaces.len()),
                    group: within(group, groups.len()),
                    ..socket
                })
                .collect();
            sockets.sort_by_key(|s| {
                let within = (s.ip_protocol, s.address, s.namespace, s.inode);
                (s.port, s.protocol, within)
            });
            Observation {
                observed,
                scope,
                sockets,
                processes: processes
                    .into_iter()
                    .zip(1u32..)
                    .map(|((process, program, group), pid)| Process {
                        pid,
                        program: within(program, programs.len()),
                        group: within(group, groups.len()),
                        ..process
                    })
                    .collect(),
                programs,
                groups,
                disagreements: disagreements
                    .into_iter()
                    .map(|(mut found, index)| {
                        if let Disagreement::NotInProcNet(name)
                        | Disagreement::NotInNetlink(name)
                        | Disagreement::NotListed { socket: name, .. } = &mut found
                        {
                            name.namespace = namespaces[index.index(namespaces.len())].inode;
                        }
                        found
                    })
                    .collect(),
                namespaces,
                gaps,
                layers,
                booted,
            }
        },
    )
}
