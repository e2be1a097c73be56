//! What is bound on a machine, in words: rows, notes, chains, the section of a dossier, JSON. The
//! machine is made by hand, for every case to be there.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::{Duration, UNIX_EPOCH};

use portolan_dossier::here::{Row, chain, rows, section};
use portolan_dossier::render::{Context, here as draw, json, text};
use portolan_dossier::{Language, Localizer, Options, port};
use portolan_registry::Registry;
use portolan_sockets::{
    Activation, Backlog, Container, ControlGroup, Disagreement, Exposure, Gap, Hold, Holder,
    Interface, Namespace, Observation, Package, PackageAnswer, Passage, Process, Program,
    ProgramState, Protocol, Queued, Runtime, Socket, SocketName, State, Unowned, User,
};
use portolan_types::{Port, Transport};
use portolan_verdict::{Judgements, judge};

fn judged(machine: &Observation) -> Judgements {
    judge(Registry::embedded(), machine, &[])
}

fn context(l10n: &Localizer) -> Context<'_> {
    Context {
        l10n,
        registry: Registry::embedded(),
    }
}

fn socket(protocol: Protocol, address: &str, port: u16, holders: &[(u32, Hold)]) -> Socket {
    let address: std::net::IpAddr = address.parse().unwrap();
    Socket {
        protocol,
        state: match protocol.transport() {
            Some(Transport::Udp) | None => State::Unconnected,
            Some(_) => State::Listening,
        },
        address,
        port: Port::new(port),
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: address.is_ipv6().then_some(true),
        namespace: 0,
        inode: 1000 + u64::from(port),
        uid: 0,
        group: None,
        backlog: None,
        queued: Queued::default(),
        memory: None,
        drops: None,
        exposure: if address.is_loopback() {
            Exposure::Loopback
        } else {
            Exposure::Everywhere
        },
        passage: Passage::NoFirewall,
        holders: holders
            .iter()
            .map(|&(pid, how)| Holder { pid, how })
            .collect(),
        unowned: None,
        activation: None,
    }
}

fn process(pid: u32, parent: u32, name: &str, program: usize, group: usize) -> Process {
    Process {
        pid,
        parent,
        name: name.to_owned(),
        arguments: [format!("/usr/sbin/{name}"), "-D".to_owned()]
            .iter()
            .collect(),
        program: Some(program),
        user: Some(User {
            uid: 0,
            name: Some("root".into()),
        }),
        capabilities: Some(1 << 10),
        started: Some(UNIX_EPOCH + Duration::from_secs(1_786_946_400)),
        group: Some(group),
        ..Process::default()
    }
}

fn program(path: &str, package: Option<&str>) -> Program {
    Program {
        path: path.into(),
        package: package.map_or(PackageAnswer::None, |name| {
            PackageAnswer::Package(Package {
                manager: "dpkg",
                name: name.to_owned(),
                version: Some("1:9.2p1-2".to_owned()),
            })
        }),
        ..Program::default()
    }
}

fn unit(unit: &str) -> ControlGroup {
    ControlGroup {
        id: 7,
        path: format!("/system.slice/{unit}"),
        unit: Some(unit.to_owned()),
        slice: Some("system.slice".to_owned()),
        ..ControlGroup::default()
    }
}

fn machine() -> Observation {
    let fd = Hold::Descriptor;
    let mut sockets = vec![
        socket(Protocol::Tcp, "::", 22, &[(812, fd(3))]),
        socket(
            Protocol::Tcp,
            "0.0.0.0",
            80,
            &[(900, fd(6)), (901, fd(6)), (902, fd(6))],
        ),
        socket(
            Protocol::Tcp,
            "::",
            80,
            &[(900, fd(7)), (901, fd(7)), (902, fd(7))],
        ),
        socket(Protocol::Udp, "127.0.0.1", 323, &[(812, Hold::Inferred)]),
        socket(
            Protocol::Tcp,
            "127.0.0.1",
            4444,
            &[(950, Hold::InFlight(5))],
        ),
        socket(Protocol::Tcp, "fe80::1", 5000, &[(950, Hold::IoUring(9))]),
        socket(Protocol::Mptcp, "10.0.0.1", 8080, &[]),
        socket(Protocol::Tcp, "0.0.0.0", 9090, &[]),
        socket(Protocol::Tcp, "0.0.0.0", 9090, &[(960, fd(4))]),
    ];
    sockets[2].dual_stack = Some(false);
    sockets[4].drops = Some(12);
    sockets[4].backlog = Some(Backlog {
        waiting: 129,
        limit: 128,
    });
    sockets[5].interface = Some(Interface {
        index: 2,
        name: Some("eth0".to_owned()),
    });
    sockets[5].dual_stack = None;
    sockets[6].unowned = Some(Unowned::Detached);
    sockets[7].unowned = Some(Unowned::Hidden);
    sockets[7].passage = Passage::Dropped("ip filter input policy drop".to_owned());
    sockets[7].activation = Some(Activation {
        socket: "cockpit.socket".to_owned(),
        service: "cockpit.service".to_owned(),
    });
    sockets[8].namespace = 1;
    let mut programs = vec![
        program("/usr/sbin/sshd", Some("openssh-server")),
        program("/usr/sbin/nginx", Some("nginx-core")),
        program("/tmp/x", None),
        program("/usr/bin/prometheus", None),
    ];
    programs[2].state = ProgramState::Deleted;
    programs[2].writable_folder = Some("/tmp".into());
    let mut groups = vec![
        unit("ssh.service"),
        unit("nginx.service"),
        unit("docker-x.scope"),
    ];
    groups[2].container = Some(Container {
        runtime: Runtime::Docker,
        id: "0123456789abcdef0123456789abcdef".to_owned(),
        name: Some("metrics".to_owned()),
        image: Some("prom/prometheus:v3".to_owned()),
        pod: None,
    });
    let mut hostile = process(950, 812, "evil\u{1b}[31m", 2, 0);
    hostile.arguments = ["a\u{1b}]0;owned\u{7}\nb\u{9b}c\u{202e}"].iter().collect();
    let mut init = process(1, 0, "systemd", 0, 0);
    init.group = None;
    Observation {
        sockets,
        processes: vec![
            init,
            process(812, 1, "sshd", 0, 0),
            process(900, 1, "nginx", 1, 1),
            process(901, 900, "nginx", 1, 1),
            process(902, 900, "nginx", 1, 1),
            hostile,
            process(960, 1, "prometheus", 3, 2),
        ],
        programs,
        groups,
        namespaces: vec![
            Namespace {
                inode: 1,
                own: true,
                ..Namespace::default()
            },
            Namespace {
                inode: 2,
                name: Some("web".to_owned()),
                ..Namespace::default()
            },
        ],
        disagreements: vec![Disagreement::NotInProcNet(SocketName {
            protocol: Protocol::Tcp,
            address: Some("127.0.0.1".parse().unwrap()),
            port: Port::new(4444),
            inode: 5444,
            namespace: 1,
        })],
        gaps: vec![Gap::HiddenProcesses(1), Gap::Firewall],
        ..Observation::default()
    }
}

fn english() -> Localizer {
    Localizer::new(Language::english())
}

fn cells(row: &Row<'_>, l10n: &Localizer) -> Vec<String> {
    let line = draw::tsv(std::slice::from_ref(row), l10n);
    line.trim_end_matches('\n')
        .split('\t')
        .map(str::to_owned)
        .collect()
}

#[test]
fn sockets_that_say_the_same_are_one_row() {
    let machine = machine();
    let l10n = english();
    let judgements = judged(&machine);
    let rows = rows(&machine, &judgements, Registry::embedded());
    let said: Vec<String> = rows
        .iter()
        .map(|r| {
            [
                &r.port(),
                &r.address,
                &r.namespace(),
                &r.program(&l10n),
                &r.part_of(),
                &r.phrase.words(&l10n),
            ]
            .map(String::as_str)
            .join(" | ")
        })
        .collect();
    assert_eq!(
        said,
        [
            "22 | * |  | sshd[812] (root) | ssh.service | ssh",
            "80 | * |  | nginx ×3 (root) | nginx.service | http",
            "323 | 127.0.0.1 |  | sshd[812] (root) | ssh.service | in practice chrony",
            "4444 | 127.0.0.1 |  | evil\\u{1b}[31m[950] (root) | ssh.service | krb524; in practice i2pd",
            "5000 | fe80::1%eth0 |  | evil\\u{1b}[31m[950] (root) | ssh.service | commplex-main; in practice Docker Registry",
            "8080 | 10.0.0.1 |  | nobody |  | http-alt",
            "9090 | 0.0.0.0 |  | hidden (uid 0) |  | websm; in practice Prometheus",
            "9090 | 0.0.0.0 | web | prometheus[960] (root) | docker metrics | websm; in practice Prometheus",
        ]
    );
}

#[test]
fn notes_say_what_is_unusual_first() {
    let machine = machine();
    let l10n = english();
    let notes: Vec<String> = rows(&machine, &judged(&machine), Registry::embedded())
        .iter()
        .map(|r| cells(r, &l10n).swap_remove(15))
        .collect();
    assert_eq!(
        notes,
        [
            "",
            "",
            "inferred from the control group",
            "its executable is in a folder for temporary files or devices: /tmp/x; unusual: hidden from /proc/net; unusual: deleted executable; unusual: world-writable folder; unusual: descriptor in flight; backlog full 129/128; dropped 12",
            "its executable is in a folder for temporary files or devices: /tmp/x; unusual: deleted executable; unusual: world-writable folder; unusual: held by io_uring",
            "no process holds it: it waits to be accepted, or was closed",
            "dropped by the firewall; systemd opens it for cockpit.service; process hidden: needs CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH",
            "",
        ]
    );
}

#[test]
fn a_chain_leads_from_the_first_process_to_the_socket() {
    let machine = machine();
    let l10n = english();
    let judgements = judged(&machine);
    let rows = rows(&machine, &judgements, Registry::embedded());
    let chains: Vec<_> = rows.iter().map(|r| chain(&machine, r, &|_| None)).collect();
    let words = plain(&draw::chains(&chains[..1], context(&l10n), 100));
    let (words, sources) = words.split_once("\nSources\n").unwrap();
    assert!(sources.starts_with("  [1] This machine") && sources.contains("  [3] Debian package"));
    assert_eq!(
        words,
        "\
tcp port 22 at *
  systemd (1), user root, since 2026-08-17T06:00:00Z
    Unit ssh.service, in system.slice
      Process sshd (812)
        Command line: /usr/sbin/sshd -D
        User: root
        Started 2026-08-17T06:00:00Z
        Capabilities: CAP_NET_BIND_SERVICE
        Executable /usr/sbin/sshd
          Package openssh-server 1:9.2p1-2 (dpkg)
        Socket at ::, inode 1022
          Held by descriptor 3
          Can be reached from: every interface
          Firewall: no rule for what comes in
  Verdict: expected. It is what IANA has the port for.
    OpenSSH serves ssh, and that is what IANA has the port for [1][2][3]
    it is OpenSSH, told by its package openssh-server [1][3]
    What it speaks was not seen: it would have to be asked.
"
    );
    for width in [20, 40, 80] {
        let all = plain(&draw::chains(&chains, context(&l10n), width));
        // Links are never broken.
        let fits = |l: &str| l.chars().count() <= width || l.contains("https://");
        assert!(all.lines().all(fits), "{all}");
        assert!(
            !all.contains(['\u{1b}', '\u{9b}', '\u{7}', '\u{202e}']),
            "{all:?}"
        );
    }
}

#[test]
fn the_table_fits_every_width_in_every_language() {
    let machine = machine();
    for language in Language::all() {
        let l10n = Localizer::new(language);
        let context = Context {
            l10n: &l10n,
            registry: Registry::embedded(),
        };
        let judgements = judged(&machine);
        let rows = rows(&machine, &judgements, Registry::embedded());
        for width in [40, 60, 80, 120, 200] {
            let text = plain(&draw::table(&rows, context, width));
            for line in text.lines() {
                assert!(
                    unicode_width::UnicodeWidthStr::width(line) <= width,
                    "{line}"
                );
                assert!(!line.chars().any(char::is_control), "{line:?}");
            }
            assert!(text.contains("9090"), "{text}");
        }
        assert!(draw::remarks(&machine, context, 80).contains("127.0.0.1:4444"));
        assert!(!l10n.fell_back());
    }
}

#[test]
fn json_has_every_socket_and_nothing_that_a_terminal_obeys() {
    let machine = machine();
    let l10n = english();
    let context = Context {
        l10n: &l10n,
        registry: Registry::embedded(),
    };
    let mut out = Vec::new();
    draw::json::observation(&mut out, &machine, &judged(&machine), &[], None, context).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(
        !text.chars().any(|c| c.is_control() || c == '\u{202e}'),
        "{text}"
    );
    let object: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        object["sockets"].as_array().unwrap().len(),
        machine.sockets.len()
    );
    assert_eq!(object["sockets"][0]["service"]["name"], "ssh");
    assert_eq!(
        object["processes"][5]["arguments"][0],
        machine.processes[5]
            .arguments
            .iter()
            .next()
            .unwrap()
            .as_ref()
    );
    assert_eq!(object["processes"][0]["capabilities"], "0000000000000400");
    assert_eq!(object["disagreements"][0]["id"], "not-in-proc-net");
    assert_eq!(object["gaps"][0]["count"], 1);
}

#[test]
fn a_dossier_says_who_is_there_or_that_nobody_is() {
    let machine = machine();
    let judgements = judged(&machine);
    let l10n = english();
    let registry = Registry::embedded();
    let context = Context {
        l10n: &l10n,
        registry,
    };
    let show = |number| {
        let mut dossier = port(registry, Port::new(number), None, Options::default());
        dossier.insert(section(
            &machine,
            &judgements,
            registry,
            Port::new(number),
            None,
        ));
        let mut out = Vec::new();
        json::Writer::new(context)
            .dossier(&mut out, &dossier, "")
            .unwrap();
        let object: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let at = object["sections"]
            .as_array()
            .unwrap()
            .iter()
            .position(|s| s["id"] == "here");
        (plain(&text::dossier(&dossier, context, 80)), at.unwrap())
    };
    let (text, _) = show(9090);
    assert!(
        text.contains("tcp 0.0.0.0 in the namespace web: prometheus[960] (root), docker metrics"),
        "{text}"
    );
    let (text, _) = show(2908);
    assert!(
        text.contains("On this machine now\n  Nothing listens on it here."),
        "{text}"
    );
    let (practice, here) = (
        text.find("Standing\n").unwrap(),
        text.find("On this machine").unwrap(),
    );
    assert!(here < practice);
}

/// Without styles.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        out.push_str(before);
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    out + rest
}
