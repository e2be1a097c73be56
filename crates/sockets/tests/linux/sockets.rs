//! What the kernel says of a socket.

use std::io;
use std::net::{
    IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6, TcpListener, TcpStream, UdpSocket,
};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use portolan_sockets::{Exposure, Options, Protocol, State};
use portolan_types::{Port, PortRange};
use rustix::net::sockopt::{set_ipv6_v6only, set_socket_recv_buffer_size, set_tcp_nodelay};
use rustix::net::{
    AddressFamily, Protocol as Number, SocketFlags, SocketType, bind, connect, listen, socket_with,
};

use crate::stage::{self, Actor};

const TCP: SocketType = SocketType::STREAM;
const UDP: SocketType = SocketType::DGRAM;

#[test]
fn dual_stack_is_said() {
    let Some(_stage) = stage::enter() else { return };
    let any = SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0));
    let mut made = Vec::new();
    for (kind, only) in [(TCP, false), (TCP, true), (UDP, false), (UDP, true)] {
        let socket = match open(AddressFamily::INET6, kind, None) {
            Ok(socket) => socket,
            Err(error) => return stage::skipped(&format!("IPv6: {error}")),
        };
        set_ipv6_v6only(&socket, only).unwrap();
        bind(&socket, &any).unwrap();
        if kind == TCP {
            listen(&socket, 1).unwrap();
        }
        made.push((only, stage::inode(&socket), Actor::holding(socket)));
    }
    let (four, _) = stage::listener();
    stage::each_way(&Options::default(), |seen| {
        for (only, inode, actor) in &made {
            let socket = stage::find(seen, *inode);
            assert_eq!(socket.dual_stack, Some(!only));
            assert_eq!(socket.exposure, Exposure::Everywhere);
            assert_eq!(stage::holds(socket), [actor.hold()]);
        }
        let four = stage::find(seen, stage::inode(&four));
        assert_eq!((four.dual_stack, four.exposure), (None, Exposure::Loopback));
    });
}

#[test]
fn a_link_local_address_names_its_interface() {
    let Some(_stage) = stage::enter() else { return };
    stage::in_new_namespace(|| {
        let link = ["link", "add", "near", "type", "veth", "peer", "name", "far"];
        let address = ["-6", "addr", "add", "fe80::7/64", "dev", "near", "nodad"];
        if !stage::run("ip", &link) {
            return;
        }
        stage::run("ip", &["link", "set", "near", "up"]);
        stage::run("ip", &address);
        let index: u32 = std::fs::read_to_string("/proc/thread-self/net/dev_snmp6/near")
            .unwrap()
            .split_ascii_whitespace()
            .nth(1)
            .unwrap()
            .parse()
            .unwrap();
        let listener =
            TcpListener::bind(SocketAddrV6::new("fe80::7".parse().unwrap(), 0, 0, index)).unwrap();
        let inode = stage::inode(&listener);
        let actor = Actor::holding(listener);
        stage::each_way(&Options::default(), |seen| {
            let socket = stage::find(seen, inode);
            assert_eq!(socket.exposure, Exposure::LinkLocal);
            let interface = socket.interface.as_ref().unwrap();
            assert_eq!(
                (interface.index, interface.name.as_deref()),
                (index, Some("near"))
            );
            assert_eq!(stage::holds(socket), [actor.hold()]);
        });
    });
}

#[test]
fn a_multipath_listener_is_there_once() {
    let Some(_stage) = stage::enter() else { return };
    const MPTCP: u32 = 262;
    let Some((socket, port)) = opened(TCP, MPTCP) else {
        return;
    };
    let inode = stage::inode(&socket);
    let actor = Actor::holding(socket);
    stage::each_way(&Options::default(), |seen| {
        let on_port: Vec<_> = seen
            .sockets
            .iter()
            .filter(|s| s.port.number() == port && s.namespace == 0)
            .collect();
        assert_eq!(on_port.len(), 1, "{on_port:#?}");
        let socket = on_port[0];
        assert_eq!((socket.protocol, socket.inode), (Protocol::Mptcp, inode));
        assert_eq!(socket.state, State::Listening);
        assert_eq!(stage::holds(socket), [actor.hold()]);
    });
}

#[test]
fn other_protocols_with_ports() {
    let Some(_stage) = stage::enter() else { return };
    for (kind, number, protocol) in [
        (UDP, 136, Protocol::UdpLite),
        (TCP, 132, Protocol::Sctp),
        (SocketType::from_raw(6), 33, Protocol::Dccp),
    ] {
        let Some((socket, port)) = opened(kind, number) else {
            continue;
        };
        let inode = stage::inode(&socket);
        let actor = Actor::holding(socket);
        stage::each_way(&Options::default(), |seen| {
            let socket = stage::find(seen, inode);
            assert_eq!((socket.protocol, socket.port.number()), (protocol, port));
            assert_eq!(stage::holds(socket), [actor.hold()]);
        });
    }
}

#[test]
fn raw_sockets_on_request() {
    let Some(_stage) = stage::enter() else { return };
    // For experiments: RFC 3692.
    let experiment = Number::from_raw(253.try_into().unwrap());
    let socket = open(AddressFamily::INET, SocketType::RAW, Some(experiment)).unwrap();
    let inode = stage::inode(&socket);
    let actor = Actor::holding(socket);
    let with_raw = Options {
        raw: true,
        ..Options::default()
    };
    stage::each_way(&with_raw, |seen| {
        let socket = stage::find(seen, inode);
        assert_eq!(
            (socket.protocol, socket.ip_protocol),
            (Protocol::Raw, Some(253))
        );
        assert_eq!(socket.port.number(), 0);
        assert_eq!(stage::holds(socket), [actor.hold()]);
    });
    stage::each_way(&Options::default(), |seen| {
        assert!(seen.sockets.iter().all(|s| s.protocol != Protocol::Raw));
    });
}

#[test]
fn what_is_not_bound_is_not_missed() {
    let Some(_stage) = stage::enter() else { return };
    // Like what `getaddrinfo` and others leave open: no list has them, and nobody hides them.
    let loose: Vec<(u64, Actor)> = [AddressFamily::INET, AddressFamily::INET6]
        .into_iter()
        .flat_map(|family| [(family, TCP), (family, UDP)])
        .filter_map(|(family, kind)| open(family, kind, None).ok())
        .map(|socket| (stage::inode(&socket), Actor::holding(socket)))
        .collect();
    // Multipath TCP and UDP-Lite are in fewer files than lists.
    let others: Vec<_> = [opened(TCP, 262), opened(UDP, 136)].into();
    for connections in [false, true] {
        let options = Options {
            connections,
            verify: true,
            ..Options::default()
        };
        // That nothing disagrees holds of every observation here.
        stage::each_way(&options, |seen| {
            for (inode, _) in &loose {
                assert!(seen.sockets.iter().all(|s| s.inode != *inode));
            }
        });
    }
    drop(others);
}

#[test]
fn connections_on_request() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, port) = stage::listener();
    let near = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let (far, _) = listener.accept().unwrap();
    let from = near.local_addr().unwrap().port();
    let bound = open(AddressFamily::INET, TCP, None).unwrap();
    bind(&bound, &SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    udp.connect("127.0.0.1:9").unwrap();
    let ends = [stage::inode(&near), stage::inode(&far)];
    let connected = stage::inode(&udp);
    let neither = stage::inode(&bound);
    let client = Actor::holding(near);
    let server = Actor::holding(far);
    let localhost = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let all = Options {
        connections: true,
        ..Options::default()
    };
    stage::each_way(&all, |seen| {
        for (inode, here, there, actor) in [
            (ends[0], from, port, &client),
            (ends[1], port, from, &server),
        ] {
            let socket = stage::find(seen, inode);
            assert_eq!(socket.state, State::Connected("ESTABLISHED"));
            assert_eq!(socket.port.number(), here);
            assert_eq!(socket.peer, Some((localhost, Port::new(there))));
            assert_eq!(stage::holds(socket), [actor.hold()]);
        }
        let listens = stage::find(seen, stage::inode(&listener));
        assert_eq!((listens.state, listens.peer), (State::Listening, None));
        let udp = stage::find(seen, connected);
        assert_eq!(udp.state, State::Connected("ESTABLISHED"));
        assert_eq!(udp.peer, Some((localhost, Port::new(9))));
        let bound = stage::find(seen, neither);
        assert_eq!(bound.state, State::Bound);
    });
    stage::each_way(&Options::default(), |seen| {
        for inode in ends.iter().chain([&connected, &neither]) {
            assert!(seen.sockets.iter().all(|s| s.inode != *inode));
        }
        stage::find(seen, stage::inode(&listener));
    });
}

#[test]
fn only_the_ports_that_matter() {
    let Some(_stage) = stage::enter() else { return };
    let (wanted, port) = stage::listener();
    let (_other, other) = stage::listener();
    let inode = stage::inode(&wanted);
    let actor = Actor::holding(wanted);
    assert_ne!(port, other);
    let options = Options {
        ports: Some(vec![PortRange::single(Port::new(port))]),
        ..Options::default()
    };
    stage::each_way(&options, |seen| {
        assert!(seen.sockets.iter().all(|s| s.port.number() == port));
        assert_eq!(stage::holds(stage::find(seen, inode)), [actor.hold()]);
    });
}

#[test]
fn a_full_backlog() {
    let Some(_stage) = stage::enter() else { return };
    let socket = open(AddressFamily::INET, TCP, None).unwrap();
    bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    listen(&socket, 1).unwrap();
    let listener = TcpListener::from(socket);
    let address = listener.local_addr().unwrap();
    let inode = stage::inode(&listener);
    let knocking: Vec<OwnedFd> = (0..8)
        .map(|_| {
            let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
            let socket = socket_with(AddressFamily::INET, TCP, flags, None).unwrap();
            set_tcp_nodelay(&socket, true).unwrap();
            // Under way, or here already.
            let _ = connect(&socket, &address);
            socket
        })
        .collect();
    let full = |seen: &portolan_sockets::Observation| {
        let socket = stage::find(seen, inode);
        let backlog = socket.backlog.unwrap();
        backlog.limit == 1 && backlog.waiting > backlog.limit && socket.drops > Some(0)
    };
    // Over loopback a packet is there when it was sent, but by another thread of the kernel.
    let deadline = Instant::now() + Duration::from_secs(20);
    while !full(&portolan_sockets::observe(&Options::default()).unwrap()) {
        assert!(Instant::now() < deadline, "the backlog does not fill");
        std::thread::yield_now();
    }
    stage::each_way(&Options::default(), |seen| {
        assert!(full(seen), "{:#?}", stage::find(seen, inode));
    });
    drop(knocking);
}

#[test]
fn a_udp_socket_that_drops() {
    let Some(_stage) = stage::enter() else { return };
    let deaf = UdpSocket::bind("127.0.0.1:0").unwrap();
    set_socket_recv_buffer_size(&deaf, 1).unwrap();
    let address = deaf.local_addr().unwrap();
    let inode = stage::inode(&deaf);
    let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
    for _ in 0..200 {
        sender.send_to(&[0; 512], address).unwrap();
    }
    let actor = Actor::holding(deaf);
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        assert_eq!(socket.state, State::Unconnected);
        assert!(socket.drops > Some(0), "{socket:#?}");
        assert!(socket.queued.receive > 0 && socket.memory > Some(0));
        assert_eq!(stage::holds(socket), [actor.hold()]);
    });
}

fn open(family: AddressFamily, kind: SocketType, protocol: Option<Number>) -> io::Result<OwnedFd> {
    Ok(socket_with(family, kind, SocketFlags::CLOEXEC, protocol)?)
}

/// A socket of that protocol on loopback, listening where that is what it does, and its port; `None`
/// where the kernel does not have it.
fn opened(kind: SocketType, protocol: u32) -> Option<(OwnedFd, u16)> {
    let number = Number::from_raw(protocol.try_into().unwrap());
    let socket = match open(AddressFamily::INET, kind, Some(number)) {
        Ok(socket) => socket,
        Err(error) => {
            stage::skipped(&format!("IP protocol {protocol}: {error}"));
            return None;
        }
    };
    bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    if kind != UDP {
        listen(&socket, 1).unwrap();
    }
    let address = rustix::net::getsockname(&socket).unwrap();
    let address = SocketAddr::try_from(address).unwrap();
    Some((socket, address.port()))
}
