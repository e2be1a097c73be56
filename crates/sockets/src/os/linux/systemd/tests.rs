use super::*;
use crate::os::linux::fixture::System;
use crate::{Exposure, Interface, Passage, Queued, State};
use proptest::prelude::*;

impl System {
    fn units(&self) -> Vec<SocketUnit> {
        socket_units(self.0.path(), Manager::System)
    }

    /// The unit and the service behind a socket, `none` for none.
    fn behind(&self, socket: &Socket) -> String {
        show(behind(&self.units(), socket))
    }
}

fn show(activation: Option<Activation>) -> String {
    activation.map_or("none".to_owned(), |it| {
        format!("{} {}", it.socket, it.service)
    })
}

fn socket(protocol: Protocol, address: &str, port: u16) -> Socket {
    Socket {
        protocol,
        state: State::Listening,
        address: address.parse().unwrap(),
        port: Port::new(port),
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: None,
        namespace: 0,
        inode: 1,
        uid: 0,
        group: None,
        backlog: None,
        queued: Queued::default(),
        memory: None,
        drops: None,
        exposure: Exposure::Everywhere,
        passage: Passage::Unread,
        holders: Vec::new(),
        unowned: None,
        activation: None,
    }
}

fn tcp(address: &str, port: u16) -> Socket {
    socket(Protocol::Tcp, address, port)
}

#[test]
fn the_forms_of_an_address() {
    let system = System::new();
    system.write(
        "usr/lib/systemd/system/a.socket",
        "[Unit]\nListenStream=1\n[Socket]\nListenStream=22\nListenStream = 127.0.0.1:631\n\
         # ListenStream=23\nListenStream=[::1]:24\nListenStream=/run/a.sock\nListenStream=@a\n\
         ListenStream=vsock::25\nListenDatagram=0.0.0.0:26\nListenStream=[fe80::1]:27%%eth0\n\
         ListenStream=\\\n  28\n[Install]\nListenStream=29\n",
    );
    let shown = "a.socket a.service";
    let found = [
        tcp("::", 22),
        tcp("0.0.0.0", 22),
        socket(Protocol::Mptcp, "::", 22),
        tcp("127.0.0.1", 631),
        tcp("::1", 24),
        socket(Protocol::Udp, "0.0.0.0", 26),
        tcp("fe80::1", 27),
        tcp("::", 28),
    ];
    for socket in found {
        assert_eq!(system.behind(&socket), shown, "{socket:?}");
    }
    let others = [
        tcp("::", 1),
        tcp("127.0.0.1", 22),
        socket(Protocol::Udp, "::", 22),
        tcp("::", 23),
        tcp("::", 631),
        tcp("::", 25),
        tcp("0.0.0.0", 26),
        socket(Protocol::Udp, "::", 26),
        tcp("::", 29),
    ];
    for socket in others {
        assert_eq!(system.behind(&socket), "none", "{socket:?}");
    }
}

#[test]
fn the_service_that_is_started() {
    let system = System::new();
    let unit = |name: &str, text: &str| {
        system.write(
            &format!("lib/systemd/system/{name}.socket"),
            &format!("[Socket]\n{text}"),
        );
    };
    unit("one", "ListenStream=1\nService=other.service");
    unit("each", "ListenStream=2\nListenDatagram=2\nAccept=yes");
    unit("odd", "ListenStream=3\nService=../x y");
    unit("sctp", "ListenStream=4\nSocketProtocol=sctp");
    unit("lite", "ListenDatagram=5\nSocketProtocol=udplite");
    assert_eq!(system.behind(&tcp("::", 1)), "one.socket other.service");
    assert_eq!(system.behind(&tcp("::", 2)), "each.socket each@.service");
    assert_eq!(
        system.behind(&socket(Protocol::Udp, "::", 2)),
        "each.socket each.service"
    );
    assert_eq!(system.behind(&tcp("::", 3)), "odd.socket odd.service");
    assert_eq!(system.behind(&tcp("::", 4)), "none");
    assert_eq!(
        system.behind(&socket(Protocol::Sctp, "::", 4)),
        "sctp.socket sctp.service"
    );
    assert_eq!(system.behind(&socket(Protocol::Udp, "::", 5)), "none");
    assert_eq!(
        system.behind(&socket(Protocol::UdpLite, "::", 5)),
        "lite.socket lite.service"
    );
}

#[test]
fn the_first_folder_counts() {
    let system = System::new();
    system.write(
        "usr/lib/systemd/system/a.socket",
        "[Socket]\nListenStream=1\n",
    );
    system.write("etc/systemd/system/a.socket", "[Socket]\nListenStream=2\n");
    assert_eq!(system.behind(&tcp("::", 1)), "none");
    assert_eq!(system.behind(&tcp("::", 2)), "a.socket a.service");
}

#[test]
fn masked_units_and_templates_are_left_out() {
    let system = System::new();
    for name in ["masked", "empty", "template@", "loop", "-bad", "away"] {
        system.write(
            &format!("usr/lib/systemd/system/{name}.socket"),
            "[Socket]\nListenStream=1\n",
        );
    }
    system.link("etc/systemd/system/masked.socket", "/dev/null");
    system.link("etc/systemd/system/loop.socket", "loop.socket");
    system.link("etc/systemd/system/away.socket", "/../../../none");
    system.write("etc/systemd/system/empty.socket", "");
    assert_eq!(system.units(), []);
}

#[test]
fn links_are_followed_inside_the_root() {
    let system = System::new();
    system.write(
        "usr/lib/systemd/system/ssh.socket",
        "[Socket]\nListenStream=22\n",
    );
    system.link(
        "etc/systemd/system/sshd.socket",
        "/usr/lib/systemd/system/ssh.socket",
    );
    system.write("opt/own.socket", "[Socket]\nListenStream=23\n");
    system.link("etc/systemd/system/own.socket", "/opt/own.socket");
    system.link("etc/systemd/system/alias.socket", "../../../opt/own.socket");
    system.link("lib", "usr/lib");
    let names: Vec<String> = system.units().into_iter().map(|unit| unit.name).collect();
    assert_eq!(names, ["own.socket", "ssh.socket"]);
}

#[test]
fn drop_ins_change_a_unit() {
    let system = System::new();
    let unit = "usr/lib/systemd/system/a-b.socket";
    system.write(unit, "[Socket]\nListenStream=1\nListenDatagram=1\n");
    system.write(
        "etc/systemd/system/a-b.socket.d/20.conf",
        "[Socket]\nListenStream=3\n",
    );
    system.write(
        "usr/lib/systemd/system/a-b.socket.d/10.conf",
        "[Socket]\nListenStream=\nListenStream=2\n",
    );
    system.write(
        "usr/lib/systemd/system/a-b.socket.d/20.conf",
        "[Socket]\nListenStream=4\n",
    );
    system.write(
        "etc/systemd/system/a-.socket.d/20.conf",
        "[Socket]\nListenStream=5\n",
    );
    system.write(
        "etc/systemd/system/socket.d/30.conf",
        "[Socket]\nService=c.service\n",
    );
    system.write(
        "etc/systemd/system/socket.d/note.txt",
        "[Socket]\nListenStream=6\n",
    );
    system.write(
        "etc/systemd/system/a-.socket.d/40.conf",
        "[Socket]\nListenStream=7\n",
    );
    system.link("etc/systemd/system/a-b.socket.d/40.conf", "/dev/null");
    let ports: Vec<u16> = system.units()[0]
        .listens
        .iter()
        .map(|one| one.port)
        .collect();
    assert_eq!(ports, [2, 3]);
    assert_eq!(system.behind(&tcp("::", 3)), "a-b.socket c.service");
    assert_eq!(system.behind(&socket(Protocol::Udp, "::", 1)), "none");
}

#[test]
fn an_enabled_unit_comes_first() {
    let system = System::new();
    for name in ["a", "b"] {
        system.write(
            &format!("usr/lib/systemd/system/{name}.socket"),
            "[Socket]\nListenStream=1\n",
        );
    }
    assert_eq!(system.behind(&tcp("::", 1)), "a.socket a.service");
    system.link(
        "etc/systemd/system/sockets.target.wants/b.socket",
        "/usr/lib/systemd/system/b.socket",
    );
    assert_eq!(system.behind(&tcp("::", 1)), "b.socket b.service");
}

#[test]
fn what_a_unit_says_of_its_socket_has_to_fit() {
    let system = System::new();
    system.write(
        "lib/systemd/system/six.socket",
        "[Socket]\nListenStream=1\nBindIPv6Only=ipv6-only\n",
    );
    system.write(
        "lib/systemd/system/wide.socket",
        "[Socket]\nListenStream=1\nBindIPv6Only=both\nBindToDevice=eth0\n",
    );
    let mut socket = tcp("::", 1);
    socket.dual_stack = Some(false);
    assert_eq!(system.behind(&socket), "six.socket six.service");
    socket.dual_stack = Some(true);
    assert_eq!(system.behind(&socket), "wide.socket wide.service");
    let name = Some("eth1".to_owned());
    socket.interface = Some(Interface { index: 3, name });
    assert_eq!(system.behind(&socket), "none");
}

#[test]
fn units_of_a_user() {
    let system = System::new();
    system.write(
        "home/me/.config/systemd/user/own.socket",
        "[Socket]\nListenStream=1\n",
    );
    system.write(
        "usr/lib/systemd/user/all.socket",
        "[Socket]\nListenStream=2\n",
    );
    system.write(
        "usr/lib/systemd/system/system.socket",
        "[Socket]\nListenStream=3\n",
    );
    let home = Some(Path::new("/home/me"));
    let units = socket_units(system.0.path(), Manager::User { uid: 1000, home });
    assert_eq!(
        show(behind(&units, &tcp("::", 1))),
        "own.socket own.service"
    );
    assert_eq!(
        show(behind(&units, &tcp("::", 2))),
        "all.socket all.service"
    );
    assert_eq!(show(behind(&units, &tcp("::", 3))), "none");
    let units = socket_units(
        system.0.path(),
        Manager::User {
            uid: 1000,
            home: None,
        },
    );
    assert_eq!(units.len(), 1);
}

#[test]
fn states_are_read() {
    let start = SystemTime::UNIX_EPOCH;
    let text = "NRestarts=2\nActiveEnterTimestampMonotonic=5210493\n";
    let state = UnitState {
        since: Some(start + Duration::from_micros(5_210_493)),
        restarts: Some(2),
    };
    assert_eq!(parse_state(text, start), Some(state));
    let unknown = "NRestarts=0\nActiveEnterTimestampMonotonic=0\n";
    assert_eq!(parse_state(unknown, start), None);
    let scope = "ActiveEnterTimestampMonotonic=7\n";
    assert_eq!(parse_state(scope, start).unwrap().restarts, None);
    let far = format!("ActiveEnterTimestampMonotonic={}\n", u64::MAX);
    let _ = parse_state(&far, SystemTime::now());
    assert_eq!(state_of_bad_names(), [None, None, None]);
}

fn state_of_bad_names() -> [Option<UnitState>; 3] {
    ["--help", "a b.service", ""].map(unit_state)
}

#[test]
fn names_of_units() {
    for name in [
        "ssh.service",
        r"dev-disk\x2d1.swap",
        "getty@tty1.service",
        "a:b_c.d.scope",
    ] {
        assert!(is_unit_name(name), "{name}");
    }
    for name in [
        "",
        ".service",
        "ssh",
        "a/b.service",
        "-a.service",
        "ä.service",
        "a\n.service",
    ] {
        assert!(!is_unit_name(name), "{name}");
    }
}

proptest! {
    #[test]
    fn any_unit_is_read_without_a_panic(
        text in "(\\PC{0,6}|\n|\\[Socket\\]\n|Listen(Stream|Datagram)=|[0-9.:\\[\\]%]{1,8}|\\\\\n|=){0,20}"
    ) {
        let mut draft = Draft::default();
        draft.read(&text);
        draft.finish("x.socket", false);
        Listen::parse(Kind::Stream, &text);
        parse_state(&text, SystemTime::UNIX_EPOCH);
        is_unit_name(&text);
    }

    #[test]
    fn what_is_written_is_what_listens(address in any::<IpAddr>(), port in 1_u16..) {
        let written = std::net::SocketAddr::new(address, port).to_string();
        let listen = Listen::parse(Kind::Stream, &written).unwrap();
        prop_assert_eq!((listen.address, listen.port), (Some(address), port));
        let listen = Listen::parse(Kind::Datagram, &port.to_string()).unwrap();
        prop_assert_eq!((listen.address, listen.port), (None, port));
    }
}
