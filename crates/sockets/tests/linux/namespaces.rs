//! Network namespaces: with processes, with names, with neither of the two.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::OwnedFd;

use portolan_sockets::{Gap, Namespaces, Observation, Options};
use rustix::net::{AddressFamily, SocketFlags, SocketType, bind, listen, socket_with, sockopt};

use crate::stage::{self, Actor, Named};

#[test]
fn one_that_a_process_made_for_itself() {
    let Some(_stage) = stage::enter() else { return };
    let (namespace, inode, actor) = stage::in_new_namespace(|| {
        let (listener, _) = in_the_middle();
        let socket = stage::inode(&listener);
        (stage::namespace_here(), socket, Actor::holding(listener))
    });
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        let place = &seen.namespaces[socket.namespace];
        assert_eq!((place.inode, place.pid), (namespace, Some(actor.pid())));
        assert!(!place.own && place.name.is_none());
        assert_eq!(stage::holds(socket), [actor.hold()]);
        assert!(socket.memory.is_some(), "by netlink, inside");
        all_entered(seen);
    });
    let own = Options {
        namespaces: Namespaces::Own,
        ..Options::default()
    };
    let (_here, _) = stage::listener();
    stage::each_way(&own, |seen| {
        assert_eq!(seen.namespaces.len(), 1);
        assert!(seen.sockets.iter().all(|s| s.inode != inode));
    });
}

#[test]
fn one_with_a_name_and_a_process() {
    let Some(_stage) = stage::enter() else { return };
    let Some(named) = Named::new("inhabited") else {
        return;
    };
    let (namespace, inode, actor) = named.inside(|| {
        let (listener, _) = in_the_middle();
        let socket = stage::inode(&listener);
        (stage::namespace_here(), socket, Actor::holding(listener))
    });
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        let place = &seen.namespaces[socket.namespace];
        assert_eq!((place.inode, place.pid), (namespace, Some(actor.pid())));
        assert_eq!(place.name.as_deref(), Some(named.0.as_str()));
        assert_eq!(stage::holds(socket), [actor.hold()]);
        all_entered(seen);
    });
}

#[test]
fn one_without_processes_whose_listener_is_held_from_outside() {
    let Some(_stage) = stage::enter() else { return };
    let Some(named) = Named::new("empty") else {
        return;
    };
    let (namespace, listener) = named.inside(|| (stage::namespace_here(), in_the_middle().0));
    let inode = stage::inode(&listener);
    let actor = Actor::holding(listener);
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        let place = &seen.namespaces[socket.namespace];
        assert_eq!((place.inode, place.pid), (namespace, None));
        assert_eq!(place.name.as_deref(), Some(named.0.as_str()));
        assert_eq!(stage::holds(socket), [actor.hold()]);
        all_entered(seen);
    });
}

#[test]
fn the_same_port_in_several() {
    let Some(_stage) = stage::enter() else { return };
    const PORT: u16 = 4711;
    let actors: Vec<(u64, Actor)> = (0..4)
        .map(|_| {
            stage::in_new_namespace(|| {
                let listener = TcpListener::bind(("0.0.0.0", PORT)).unwrap();
                (stage::inode(&listener), Actor::holding(listener))
            })
        })
        .collect();
    stage::each_way(&Options::default(), |seen| {
        let mut places = Vec::new();
        for (inode, actor) in &actors {
            let socket = stage::find(seen, *inode);
            assert_eq!(socket.port.number(), PORT);
            assert_eq!(stage::holds(socket), [actor.hold()]);
            places.push(socket.namespace);
        }
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), actors.len());
    });
}

/// Where the BPF view tells of as many listeners as the kernel counts sockets, these are asked about and
/// no list is read: what is said of them, and of all others, has to be the same.
#[test]
fn asked_about_or_listed_a_namespace_is_the_same() {
    let Some(_stage) = stage::enter() else { return };
    let four = || TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
    let six = || TcpListener::bind((Ipv6Addr::UNSPECIFIED, 0)).unwrap();
    type Held = Vec<OwnedFd>;
    let one = || -> Held { vec![four().into()] };
    let several = || -> Held { vec![four().into(), six().into(), four().into(), six().into()] };
    let on_one_address = || -> Held {
        assert!(stage::run("ip", &["link", "set", "lo", "up"]));
        vec![stage::listener().0.into(), four().into()]
    };
    let sharing_a_port = || -> Held {
        let mut port = 0;
        let share = |_| {
            let flags = SocketFlags::CLOEXEC;
            let shared = socket_with(AddressFamily::INET, SocketType::STREAM, flags, None).unwrap();
            sockopt::set_socket_reuseport(&shared, true).unwrap();
            bind(&shared, &SocketAddr::from((Ipv4Addr::UNSPECIFIED, port))).unwrap();
            listen(&shared, 5).unwrap();
            let listener = TcpListener::from(shared);
            port = listener.local_addr().unwrap().port();
            listener.into()
        };
        (0..3).map(share).collect()
    };
    let with_a_connection = || -> Held {
        assert!(stage::run("ip", &["link", "set", "lo", "up"]));
        let listener = four();
        let near = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        vec![listener.into(), near.into()]
    };
    let beside_datagrams = || -> Held {
        let datagrams = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
        vec![four().into(), datagrams.into()]
    };
    let cases: [&(dyn Fn() -> Held + Sync); 6] = [
        &one,
        &several,
        &on_one_address,
        &sharing_a_port,
        &with_a_connection,
        &beside_datagrams,
    ];
    let places: Vec<(u64, Vec<Actor>)> = cases
        .iter()
        .map(|make| {
            stage::in_new_namespace(|| {
                let actors = make().into_iter().map(Actor::holding).collect();
                (stage::namespace_here(), actors)
            })
        })
        .collect();
    let mut by_ways = Vec::new();
    stage::each_way(&Options::default(), |seen| {
        let mut found = Vec::new();
        // Namespaces are in the order of their numbers each time.
        for (namespace, actors) in &places {
            let inside =
                |s: &&portolan_sockets::Socket| seen.namespaces[s.namespace].inode == *namespace;
            let mut sockets: Vec<_> = seen.sockets.iter().filter(inside).cloned().collect();
            for socket in &mut sockets {
                assert!(actors.iter().any(|a| socket.holders[0].pid == a.pid()));
                // Groups are in the order in which they are met.
                socket.group = None;
            }
            found.push(sockets);
        }
        let counts: Vec<usize> = found.iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 4, 2, 3, 1, 2]);
        by_ways.push(found);
    });
    for pair in by_ways.windows(2) {
        assert_eq!(pair[0], pair[1]);
    }
}

/// A listener on every address: in a new namespace loopback is down.
fn in_the_middle() -> (TcpListener, u16) {
    let listener = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn all_entered(seen: &Observation) {
    let closed = |gap: &Gap| matches!(gap, Gap::ClosedNamespaces { .. });
    assert!(!seen.gaps.iter().any(closed), "{:?}", seen.gaps);
}
