//! What comes and goes, as it does.

use std::collections::{HashMap, HashSet};
use std::net::{TcpListener, UdpSocket};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portolan_sockets::{
    Change, ChangeKind, ChangeLayer, ChangeOptions, Changes, Hold, Namespaces, Options, Protocol,
    State, Unowned, describe, since_boot,
};
use rustix::net::{AddressFamily, SocketType, ipproto, listen, socket, sockopt};

use crate::nobody::{observe_as_nobody, told};
use crate::stage::{self, Actor};

/// As many sockets of each kind come and go.
const MANY: usize = 1000;

#[test]
fn each_of_a_thousand_that_only_listened_and_closed() {
    let Some(_stage) = stage::enter() else { return };
    for address in ["127.0.0.1:0", "[::1]:0", "0.0.0.0:0", "[::]:0"] {
        each_is_told(Protocol::Tcp, || TcpListener::bind(address).unwrap().into());
        each_is_told(Protocol::Udp, || UdpSocket::bind(address).unwrap().into());
    }
    stage::in_new_namespace(|| {
        each_is_told(Protocol::Tcp, || {
            TcpListener::bind("0.0.0.0:0").unwrap().into()
        });
        each_is_told(Protocol::Udp, || UdpSocket::bind("[::]:0").unwrap().into());
    });
}

#[test]
fn each_of_a_thousand_in_another_namespace_than_the_watcher() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    let (namespace, made) = stage::in_new_namespace(|| {
        let make = || TcpListener::bind("0.0.0.0:0").unwrap().into();
        (stage::namespace_here(), come_and_go(MANY, make))
    });
    let seen = until(&mut changes, |seen| closed(seen, &made) == MANY);
    is_told(&seen, &made, Protocol::Tcp);
    let there = seen.iter().filter(|c| made.contains(&c.inode));
    assert!(there.clone().count() > 0 && there.clone().all(|c| c.namespace == namespace));
    // Who asks for his own alone does not see them.
    let mut own = Changes::open(&ChangeOptions {
        namespaces: Namespaces::Own,
        ..ChangeOptions::default()
    })
    .unwrap();
    let made = stage::in_new_namespace(|| {
        come_and_go(10, || TcpListener::bind("0.0.0.0:0").unwrap().into())
    });
    let here = come_and_go(1, || TcpListener::bind("127.0.0.1:0").unwrap().into());
    let seen = until(&mut own, |seen| closed(seen, &here) == 1);
    assert_eq!(closed(&seen, &made), 0);
}

#[test]
fn each_of_those_that_share_a_port() {
    let Some(_stage) = stage::enter() else { return };
    let (first, port) = stage::listener();
    drop(first);
    each_is_told(Protocol::Tcp, || {
        let socket = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        sockopt::set_socket_reuseport(&socket, true).unwrap();
        let address = std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, port);
        rustix::net::bind(&socket, &address).unwrap();
        listen(&socket, 1).unwrap();
        socket
    });
}

#[test]
fn each_of_those_that_were_never_bound() {
    let Some(_stage) = stage::enter() else { return };
    let seen = each_is_told(Protocol::Tcp, || {
        let socket = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        listen(&socket, 1).unwrap();
        socket
    });
    assert!(seen.iter().all(|c| c.port_chosen == Some(false)));
    // And one that stays.
    let Some(mut changes) = by_bpf() else { return };
    let stays = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
    listen(&stays, 1).unwrap();
    let inode = stage::inode(&stays);
    let seen = until(&mut changes, |seen| opened(seen, inode).is_some());
    let address = rustix::net::getsockname(&stays).unwrap();
    let address = std::net::SocketAddrV4::try_from(address).unwrap();
    assert_eq!(opened(&seen, inode).unwrap().port.number(), address.port());
}

#[test]
fn each_of_multipath_tcp() {
    let Some(_stage) = stage::enter() else { return };
    let make = || {
        let socket = socket(
            AddressFamily::INET,
            SocketType::STREAM,
            Some(ipproto::MPTCP),
        )?;
        let any = std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, 0);
        rustix::net::bind(&socket, &any).unwrap();
        listen(&socket, 1).unwrap();
        Ok::<OwnedFd, rustix::io::Errno>(socket)
    };
    if make().is_err() {
        return stage::skipped("the kernel has no Multipath TCP");
    }
    each_is_told(Protocol::Mptcp, || make().unwrap());
}

#[test]
fn what_a_change_says() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    let before = since_boot();
    let any = TcpListener::bind("[::]:0").unwrap();
    let port = any.local_addr().unwrap().port();
    let inode = stage::inode(&any);
    let datagram = UdpSocket::bind("127.0.0.1:0").unwrap();
    let datagram_inode = stage::inode(&datagram);
    let datagram_port = datagram.local_addr().unwrap().port();
    drop(datagram);
    let datagram = UdpSocket::bind(("127.0.0.1", datagram_port)).unwrap();
    let asked_inode = stage::inode(&datagram);
    let seen = until(&mut changes, |seen| opened(seen, asked_inode).is_some());
    let change = opened(&seen, inode).unwrap();
    assert_eq!(
        (change.protocol, change.state),
        (Protocol::Tcp, State::Listening)
    );
    assert_eq!(
        (change.address, change.port.number()),
        ("::".parse().unwrap(), port)
    );
    assert_eq!(
        (change.dual_stack, change.interface, change.uid),
        (Some(true), 0, 0)
    );
    assert_eq!(change.namespace, stage::namespace_here());
    assert_eq!((change.after, change.port_chosen), (None, Some(false)));
    assert!(before <= change.at && change.at <= since_boot());
    let process = change.process.unwrap();
    assert_eq!(process.pid, std::process::id());
    let name = std::fs::read_to_string("/proc/self/comm").unwrap();
    assert_eq!(process.name(), name.trim_end());
    assert!(process.started < before && process.group != 0);
    let change = opened(&seen, datagram_inode).unwrap();
    assert_eq!(
        (change.protocol, change.state),
        (Protocol::Udp, State::Unconnected)
    );
    assert_eq!(
        (change.port.number(), change.port_chosen),
        (datagram_port, Some(false))
    );
    let change = opened(&seen, asked_inode).unwrap();
    assert_eq!(
        (change.port.number(), change.port_chosen),
        (datagram_port, Some(true))
    );
}

#[test]
fn a_listener_that_could_not_be() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    let bound = |port| {
        let socket = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        sockopt::set_socket_reuseaddr(&socket, true).unwrap();
        let address = std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, port);
        rustix::net::bind(&socket, &address).unwrap();
        socket
    };
    let first = bound(0);
    let address = rustix::net::getsockname(&first).unwrap();
    let port = std::net::SocketAddrV4::try_from(address).unwrap().port();
    let second = bound(port);
    listen(&first, 1).unwrap();
    assert_eq!(listen(&second, 1), Err(rustix::io::Errno::ADDRINUSE));
    let inode = stage::inode(&first);
    std::thread::sleep(Duration::from_millis(30));
    drop((first, second.try_clone().unwrap()));
    let seen = until(&mut changes, |seen| closed(seen, &[inode]) == 1);
    let of_second: Vec<_> = seen
        .iter()
        .filter(|c| c.inode == stage::inode(&second))
        .collect();
    // Where the reader was so fast that it had the beginning before the end, it has both.
    assert!(matches!(of_second.len(), 0 | 2), "{of_second:#?}");
}

#[test]
fn what_stays_is_found_in_the_lists() {
    let Some(_stage) = stage::enter() else { return };
    let mut changes = Changes::open(&ChangeOptions {
        bpf: false,
        interval: Some(Duration::from_millis(100)),
        ..ChangeOptions::default()
    })
    .unwrap();
    assert_ne!(changes.layer(), ChangeLayer::Bpf);
    assert_eq!(changes.refused(), Some("not asked for"));
    let before = since_boot();
    let (listener, port) = stage::listener();
    let inode = stage::inode(&listener);
    let (elsewhere, actor) = stage::in_new_namespace(|| {
        let listener = UdpSocket::bind("0.0.0.0:0").unwrap();
        (stage::inode(&listener), Actor::holding(listener))
    });
    let both = |seen: &[Change]| opened(seen, inode).is_some() && opened(seen, elsewhere).is_some();
    let seen = until(&mut changes, both);
    let change = opened(&seen, inode).unwrap();
    assert_eq!((change.port.number(), change.process), (port, None));
    assert!(change.after.unwrap() <= change.at && before <= change.at);
    drop(listener);
    drop(actor);
    let seen = until(&mut changes, |seen| closed(seen, &[inode, elsewhere]) == 2);
    let ends = seen
        .iter()
        .filter(|c| [inode, elsewhere].contains(&c.inode));
    assert_eq!(ends.count(), 2, "each once: {seen:#?}");
}

#[test]
fn what_the_kernel_does_not_tell_is_found_in_the_lists() {
    let Some(_stage) = stage::enter() else { return };
    let mut changes = Changes::open(&ChangeOptions {
        interval: Some(Duration::from_millis(100)),
        ..ChangeOptions::default()
    })
    .unwrap();
    if changes.layer() != ChangeLayer::Bpf {
        return stage::skipped(changes.refused().unwrap_or("no BPF"));
    }
    // A port without a bind, as who only sends has one.
    let sender = socket(AddressFamily::INET, SocketType::DGRAM, None).unwrap();
    let to = std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, 9);
    let _ = rustix::net::sendto(&sender, b"", rustix::net::SendFlags::empty(), &to);
    let unbound = stage::inode(&sender);
    // A peer, after a bind.
    let datagram = UdpSocket::bind("127.0.0.1:0").unwrap();
    let connected = stage::inode(&datagram);
    let stays = UdpSocket::bind("127.0.0.1:0").unwrap();
    let stays_inode = stage::inode(&stays);
    let seen = until(&mut changes, |seen| {
        opened(seen, unbound).is_some() && opened(seen, connected).is_some()
    });
    assert!(opened(&seen, unbound).unwrap().after.is_some());
    assert!(opened(&seen, connected).unwrap().after.is_none());
    datagram.connect("127.0.0.1:9").unwrap();
    let seen = until(&mut changes, |seen| closed(seen, &[connected]) == 1);
    drop((datagram, sender));
    let more = until(&mut changes, |seen| closed(seen, &[unbound]) == 1);
    drop(stays);
    let last = until(&mut changes, |seen| closed(seen, &[stays_inode]) == 1);
    let all = [seen, more, last].concat();
    // Each end was told once, and the one that stayed was not found to have come again.
    let ends = [unbound, connected, stays_inode];
    let told: Vec<_> = all.iter().filter(|c| ends.contains(&c.inode)).collect();
    assert_eq!(told.len(), 3, "{told:#?}");
}

#[test]
fn what_nobody_read_is_counted() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    const STORM: usize = 6000;
    let made = come_and_go(STORM, || TcpListener::bind("127.0.0.1:0").unwrap().into());
    let lost = changes.lost();
    assert!(lost > 0);
    let mut seen = Vec::new();
    for _ in 0..20 {
        changes.wait(Duration::from_millis(50), &mut seen).unwrap();
    }
    let made: HashSet<u64> = made.into_iter().collect();
    let told = seen.iter().filter(|c| made.contains(&c.inode)).count();
    assert_eq!(told as u64 + lost, 2 * STORM as u64);
    // And it goes on.
    let made = come_and_go(1, || TcpListener::bind("127.0.0.1:0").unwrap().into());
    until(&mut changes, |seen| closed(seen, &made) == 1);
    assert_eq!(changes.lost(), lost);
}

#[test]
fn nobody_is_told_of_ends() {
    const NAME: &str = "changes::nobody_is_told_of_ends";
    if told().is_some() {
        let mut changes = Changes::open(&ChangeOptions::default()).unwrap();
        assert!(changes.refused().is_some());
        if changes.layer() != ChangeLayer::ClosesAndPolling {
            return stage::skipped("the kernel does not tell nobody of ends");
        }
        let (listener, _) = stage::listener();
        let datagram = UdpSocket::bind("[::1]:0").unwrap();
        let both = [stage::inode(&listener), stage::inode(&datagram)];
        until(&mut changes, |seen| {
            both.iter().all(|inode| opened(seen, *inode).is_some())
        });
        let start = Instant::now();
        let before = since_boot();
        drop((listener, datagram));
        let seen = until(&mut changes, |seen| closed(seen, &both) == 2);
        assert!(
            start.elapsed() < Duration::from_millis(900),
            "{:?}",
            start.elapsed()
        );
        let ends = seen.iter().filter(|c| both.contains(&c.inode));
        for end in ends {
            assert_eq!((end.kind, end.after), (ChangeKind::Closed, None));
            assert!(before <= end.at);
        }
        return;
    }
    let Some(_stage) = stage::enter() else { return };
    observe_as_nobody(NAME, &[("nothing", 0)]);
}

#[test]
fn a_process_that_lives_is_described() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    // In place of a server, this process; and in another network namespace too.
    let (here, port) = stage::listener();
    let inode = stage::inode(&here);
    let (there, _held) = stage::in_new_namespace(|| {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        (stage::inode(&listener), listener)
    });
    let seen = until(&mut changes, |seen| opened(seen, there).is_some());
    let start = Instant::now();
    let told = describe(&seen, &Options::default()).unwrap();
    let took = start.elapsed();
    stage::is_consistent(&told);
    let socket = stage::find(&told, inode);
    assert_eq!(socket.port.number(), port);
    let process = stage::process_of(&told, socket);
    assert_eq!(process.pid, std::process::id());
    assert!(matches!(socket.holders[0].how, Hold::Descriptor(_)));
    assert!(process.program.is_some() && !process.arguments.is_empty());
    assert!(told.namespaces[socket.namespace].own);
    let socket = stage::find(&told, there);
    assert_eq!(stage::process_of(&told, socket).pid, std::process::id());
    assert!(!told.namespaces[socket.namespace].own);
    // No other process was asked.
    assert_eq!(told.layers.owners, None);
    assert!(told.scope.narrowed && took < Duration::from_secs(1));
}

#[test]
fn a_process_that_is_gone_is_described() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    if !python("import socket; s = socket.socket(); s.listen()") {
        return;
    }
    let of_python = |seen: &[Change]| {
        let name = |c: &&Change| c.process.is_some_and(|p| p.name().starts_with("python"));
        seen.iter().filter(name).count() == 2
    };
    let seen = until(&mut changes, of_python);
    // Whether or not its end is among the changes.
    for changes in [&seen[..], &seen[..1]] {
        let told = describe(changes, &Options::default()).unwrap();
        stage::is_consistent(&told);
        let socket = stage::find(&told, seen[0].inode);
        assert!(socket.holders.is_empty());
        assert_eq!(socket.unowned, Some(Unowned::Detached));
        let process = told.process(seen[0].process.unwrap().pid).unwrap();
        assert!(process.name.starts_with("python"));
        assert!(process.started.is_some());
        assert!(process.program.is_none() && process.arguments.is_empty());
        assert_eq!(told.layers.owners, None);
    }
}

#[test]
fn a_socket_whose_opener_is_gone_is_found_with_its_child() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    let went = python(
        "import os, socket, time\n\
         s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n\
         if os.fork() == 0:\n    os.close(1); os.close(2); time.sleep(5)\n",
    );
    if !went {
        return;
    }
    let of_python = |c: &&Change| c.process.is_some_and(|p| p.name().starts_with("python"));
    let seen = until(&mut changes, |seen| seen.iter().any(|c| of_python(&c)));
    let change = *seen.iter().find(of_python).unwrap();
    for bpf in [true, false] {
        let options = Options {
            bpf,
            ..Options::default()
        };
        let told = describe(&[change], &options).unwrap();
        stage::is_consistent(&told);
        let socket = stage::find(&told, change.inode);
        let process = stage::process_of(&told, socket);
        assert_ne!(process.pid, change.process.unwrap().pid);
        assert!(process.name.starts_with("python") && process.program.is_some());
        let gone = told.process(change.process.unwrap().pid).unwrap();
        assert!(gone.program.is_none());
    }
    let how = observed_holder(change.inode);
    let _ = Command::new("kill").arg(how.to_string()).status();
}

#[test]
fn a_socket_that_was_given_away_is_found() {
    let Some(_stage) = stage::enter() else { return };
    let Some(mut changes) = by_bpf() else { return };
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    // The actor has it, and this process has not.
    let actor = Actor::holding(listener);
    let seen = until(&mut changes, |seen| opened(seen, inode).is_some());
    let told = describe(&seen, &Options::default()).unwrap();
    stage::is_consistent(&told);
    assert_eq!(stage::holds(stage::find(&told, inode)), [actor.hold()]);
    assert!(told.process(std::process::id()).is_some(), "who opened it");
    // What a list told has no process.
    let mut polled = *opened(&seen, inode).unwrap();
    polled.process = None;
    let told = describe(&[polled], &Options::default()).unwrap();
    assert_eq!(stage::holds(stage::find(&told, inode)), [actor.hold()]);
}

/// By BPF, with no look at the lists in between.
fn by_bpf() -> Option<Changes> {
    let changes = Changes::open(&ChangeOptions {
        interval: Some(Duration::from_secs(600)),
        ..ChangeOptions::default()
    })
    .unwrap();
    match (changes.layer(), changes.refused()) {
        (ChangeLayer::Bpf, None) => Some(changes),
        (_, refused) => {
            stage::skipped(&format!("the kernel refuses BPF: {refused:?}"));
            None
        }
    }
}

/// Makes a thousand sockets and has each of them told of, open and closed, once.
fn each_is_told(protocol: Protocol, make: impl Fn() -> OwnedFd) -> Vec<Change> {
    let Some(mut changes) = by_bpf() else {
        return Vec::new();
    };
    let made = come_and_go(MANY, make);
    let seen = until(&mut changes, |seen| closed(seen, &made) == MANY);
    is_told(&seen, &made, protocol);
    assert_eq!(changes.lost(), 0);
    let made: HashSet<u64> = made.into_iter().collect();
    seen.into_iter()
        .filter(|c| made.contains(&c.inode))
        .collect()
}

fn is_told(seen: &[Change], made: &[u64], protocol: Protocol) {
    let mut of: HashMap<u64, Vec<&Change>> = HashMap::new();
    for change in seen {
        of.entry(change.inode).or_default().push(change);
    }
    for inode in made {
        let [opened, closed] = of[inode][..] else {
            panic!("{:#?}", of[inode]);
        };
        assert_eq!(
            (opened.kind, closed.kind),
            (ChangeKind::Opened, ChangeKind::Closed)
        );
        assert!(opened.at <= closed.at && opened.port.number() != 0);
        for change in [opened, closed] {
            assert_eq!(change.protocol, protocol, "{change:#?}");
            assert_eq!(change.port, opened.port);
            assert_eq!(change.process.unwrap().pid, std::process::id());
        }
    }
}

/// The inodes of sockets that were made and closed at once.
fn come_and_go(count: usize, make: impl Fn() -> OwnedFd) -> Vec<u64> {
    (0..count).map(|_| stage::inode(make())).collect()
}

/// What changes until there is enough of it, or for ten seconds.
fn until(changes: &mut Changes, enough: impl Fn(&[Change]) -> bool) -> Vec<Change> {
    let start = Instant::now();
    let mut seen = Vec::new();
    while !enough(&seen) && start.elapsed() < Duration::from_secs(10) {
        changes.wait(Duration::from_millis(100), &mut seen).unwrap();
    }
    assert!(enough(&seen), "{} changes: {:#?}", seen.len(), seen.last());
    seen
}

fn opened(seen: &[Change], inode: u64) -> Option<&Change> {
    let opened = |c: &&Change| c.inode == inode && c.kind == ChangeKind::Opened;
    seen.iter().find(opened)
}

fn closed(seen: &[Change], made: &[u64]) -> usize {
    let made: HashSet<u64> = made.iter().copied().collect();
    let closed = |c: &&Change| c.kind == ChangeKind::Closed && made.contains(&c.inode);
    seen.iter().filter(closed).count()
}

/// Runs a script to its end.
fn python(script: &str) -> bool {
    let run = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    match run {
        Ok(status) => {
            assert!(status.success());
            true
        }
        Err(error) => {
            stage::skipped(&format!("python3: {error}"));
            false
        }
    }
}

fn observed_holder(inode: u64) -> u32 {
    let seen = portolan_sockets::observe(&Options::default()).unwrap();
    stage::find(&seen, inode).holders[0].pid
}
