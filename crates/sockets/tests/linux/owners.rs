//! Who holds a socket: the plain ways, and those that other tools miss.

use std::fs::File;
use std::io::IoSlice;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::fd::{AsFd, AsRawFd as _};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;

use portolan_sockets::{Hold, Namespaces, Options, OwnerLayer, Socket, Unowned};
use portolan_types::{Port, PortRange};
use rustix::net::sockopt::set_socket_reuseport;
use rustix::net::{
    AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, SocketFlags, SocketType,
    bind, listen, sendmsg, socket_with,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::kernel;
use crate::stage::{self, Actor, SLEEP};

#[test]
fn a_listener_of_its_own_beside_the_one_that_it_was_given() {
    let Some(_stage) = stage::enter() else { return };
    let [(given, _), (own, _)] = [stage::listener(), stage::listener()];
    let inodes = [stage::inode(&given), stage::inode(&own)];
    let actor = Actor::holding_two(given, own);
    stage::each_way(&Options::default(), |seen| {
        for (inode, descriptor) in inodes.into_iter().zip([0, 3]) {
            let hold = (actor.pid(), Hold::Descriptor(descriptor));
            assert_eq!(stage::holds(stage::find(seen, inode)), [hold]);
        }
    });
}

#[test]
fn forked_servers_share_a_socket() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, port) = stage::listener();
    let inode = stage::inode(&listener);
    let mut servers: Vec<Actor> = (0..3)
        .map(|_| Actor::holding(listener.try_clone().unwrap()))
        .collect();
    drop(listener);
    servers.sort_by_key(Actor::pid);
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        assert_eq!(socket.port.number(), port);
        let expected: Vec<_> = servers.iter().map(Actor::hold).collect();
        assert_eq!(stage::holds(socket), expected);
        for server in &servers {
            let process = seen.process(server.pid()).unwrap();
            assert_eq!(process.name, "sleep");
            assert_eq!(process.parent, std::process::id());
            assert_eq!(process.arguments.iter().next().unwrap(), SLEEP);
            assert_eq!(process.user.as_ref().unwrap().uid, 0);
            assert!(process.capabilities.is_some() && process.started.is_some());
            assert!(seen.parents(process).any(|p| p.pid == 1), "up to the first");
        }
    });
}

#[test]
fn a_port_is_shared_by_several_sockets() {
    let Some(_stage) = stage::enter() else { return };
    let mut port = 0;
    let mut group = Vec::new();
    for _ in 0..3 {
        let flags = SocketFlags::CLOEXEC;
        let socket = socket_with(AddressFamily::INET, SocketType::STREAM, flags, None).unwrap();
        set_socket_reuseport(&socket, true).unwrap();
        bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, port))).unwrap();
        listen(&socket, 5).unwrap();
        let listener = TcpListener::from(socket);
        port = listener.local_addr().unwrap().port();
        group.push((stage::inode(&listener), Actor::holding(listener)));
    }
    stage::each_way(&Options::default(), |seen| {
        let on_port = seen.sockets.iter().filter(|s| s.port.number() == port);
        assert_eq!(on_port.count(), 3);
        for (inode, actor) in &group {
            assert_eq!(stage::holds(stage::find(seen, *inode)), [actor.hold()]);
        }
    });
}

#[test]
fn a_listener_under_way_is_with_whoever_holds_the_unix_socket() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, port) = stage::listener();
    let inode = stage::inode(&listener);
    let (from, to) = UnixStream::pair().unwrap();
    send(&from, &listener);
    drop(listener);
    // Two wait for descriptors, one of them for another: which is whose, the kernel does not say.
    let (other_from, other_to) = UnixStream::pair().unwrap();
    send(&other_from, &File::open("/dev/null").unwrap());
    let _other = Actor::holding(other_to);
    let actor = Actor::holding(to);
    stage::each_way(&asked_for(port), |seen| {
        // Whoever else on the machine waits for descriptors is named beside it.
        let expected = (actor.pid(), Hold::InFlight(0));
        assert!(stage::holds(stage::find(seen, inode)).contains(&expected));
        assert_eq!(seen.process(actor.pid()).unwrap().name, "sleep");
    });
}

#[test]
fn a_listener_in_a_ring_is_with_whoever_holds_the_ring() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, port) = stage::listener();
    let inode = stage::inode(&listener);
    let ring = match kernel::ring_with(&listener) {
        Ok(ring) => ring,
        Err(error) => return stage::skipped(&format!("io_uring: {error}")),
    };
    drop(listener);
    let actor = Actor::holding(ring);
    stage::each_way(&asked_for(port), |seen| {
        let expected = [(actor.pid(), Hold::IoUring(0))];
        assert_eq!(stage::holds(stage::find(seen, inode)), expected);
        assert_eq!(seen.process(actor.pid()).unwrap().name, "sleep");
    });
}

#[test]
fn a_thread_can_have_descriptors_of_its_own() {
    let Some(_stage) = stage::enter() else { return };
    let (opened, is_open) = channel();
    let (done, is_done) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            kernel::leave_descriptors();
            let (listener, _) = stage::listener();
            let told = (stage::inode(&listener), listener.as_raw_fd());
            opened.send(told).unwrap();
            // Ends with the sender, also where the case fails.
            let _ = is_done.recv();
        });
        let (inode, descriptor) = is_open.recv().unwrap();
        let descriptor = descriptor.cast_unsigned();
        let _done = done;
        stage::each_way(&Options::default(), |seen| {
            let socket = stage::find(seen, inode);
            match seen.layers.owners {
                Some(OwnerLayer::Bpf) => {
                    let expected = [(std::process::id(), Hold::Descriptor(descriptor))];
                    assert_eq!(stage::holds(socket), expected);
                }
                // `/proc/PID/fd` is that of the first thread, and what the walk did not see it does
                // not say.
                _ => assert!(only_guessed(socket), "{socket:#?}"),
            }
        });
    });
}

#[test]
fn a_listener_stands_behind_five_thousand_descriptors() {
    const MANY: usize = 5_000;
    let Some(_stage) = stage::enter() else { return };
    let limit = getrlimit(Resource::Nofile);
    let enough = Some(limit.current.unwrap_or(u64::MAX).max(8_192));
    let most = limit.maximum.map(|most| most.max(8_192));
    let raised = Rlimit {
        current: enough,
        maximum: most,
    };
    setrlimit(Resource::Nofile, raised).unwrap();
    let nothing = File::open("/dev/null").unwrap();
    let pile: Vec<_> = (0..MANY).map(|_| nothing.try_clone().unwrap()).collect();
    let (listener, port) = stage::listener();
    let inode = stage::inode(&listener);
    let descriptor = listener.as_raw_fd().cast_unsigned();
    assert!(descriptor as usize > MANY);
    let expected = [(std::process::id(), Hold::Descriptor(descriptor))];
    stage::each_way(&asked_for(port), |seen| {
        assert_eq!(stage::holds(stage::find(seen, inode)), expected);
    });
    // Where somebody's processes are closed even to root, as in some sandboxes, a look that nobody
    // asked to be thorough may stop before it comes to the end.
    let closed = std::fs::read_link("/proc/1/fd/0")
        .is_err_and(|e| e.kind() == std::io::ErrorKind::PermissionDenied);
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, inode);
        if closed {
            let found = stage::holds(socket) == expected;
            assert!(found || only_guessed(socket), "{socket:#?}");
        } else {
            assert_eq!(stage::holds(socket), expected);
        }
    });
    drop(pile);
    setrlimit(Resource::Nofile, limit).unwrap();
}

#[test]
fn processes_come_and_go_while_they_are_observed() {
    const TIMES: usize = 50;
    let Some(_stage) = stage::enter() else { return };
    let (steady, _) = stage::listener();
    let inode = stage::inode(&steady);
    let actor = Actor::holding(steady);
    let over = AtomicBool::new(false);
    let storm = || {
        let mut count = 0_u32;
        while !over.load(Ordering::Relaxed) {
            let (listener, _) = stage::listener();
            let child = Command::new(SLEEP)
                .arg("60")
                .stdin(Stdio::from(std::os::fd::OwnedFd::from(listener)))
                .spawn();
            let mut child = child.unwrap();
            // Some are killed while they start, some a moment later, some leave a zombie for a while.
            if count.is_multiple_of(3) {
                std::thread::yield_now();
            }
            child.kill().unwrap();
            if count.is_multiple_of(5) {
                std::thread::yield_now();
            }
            child.wait().unwrap();
            count += 1;
        }
        count
    };
    // Ends the storm also where the case fails.
    struct Over<'a>(&'a AtomicBool);
    impl Drop for Over<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let first_is_open = std::fs::read_link("/proc/1/fd/0").is_ok();
    std::thread::scope(|scope| {
        let storm = scope.spawn(storm);
        let stop = Over(&over);
        for _ in 0..TIMES / 2 {
            // Twice each: once by either way.
            let options = Options {
                namespaces: Namespaces::Own,
                ..Options::default()
            };
            stage::each_way(&options, |seen| {
                let socket = stage::find(seen, inode);
                let holds = stage::holds(socket);
                assert!(holds.contains(&actor.hold()), "{socket:#?}");
                for socket in &seen.sockets {
                    // Whoever closes it in the middle is no hidden process; but where a kernel keeps
                    // the first process closed, its sockets are hidden for certain.
                    if first_is_open {
                        assert_ne!(socket.unowned, Some(Unowned::Withheld), "{socket:#?}");
                    }
                    assert_ne!(socket.unowned, Some(Unowned::OutOfTime), "{socket:#?}");
                }
            });
        }
        drop(stop);
        assert!(storm.join().unwrap() > 0);
    });
}

/// A question about one port: everything is looked at for its answer, however much that is.
fn asked_for(port: u16) -> Options {
    Options {
        ports: Some(vec![PortRange::single(Port::new(port))]),
        ..Options::default()
    }
}

/// Whether nobody is said to have been seen with it.
fn only_guessed(socket: &Socket) -> bool {
    socket.holders.iter().all(|h| h.how == Hold::Inferred)
}

/// Sends a descriptor over a Unix socket.
fn send(over: &UnixStream, what: &impl AsFd) {
    let what = [what.as_fd()];
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut rights = SendAncillaryBuffer::new(&mut space);
    assert!(rights.push(SendAncillaryMessage::ScmRights(&what)));
    sendmsg(over, &[IoSlice::new(b"x")], &mut rights, SendFlags::empty()).unwrap();
}
