//! Network namespaces: with processes, with names, with neither of the two.

use portolan_sockets::{Gap, Namespaces, Observation, Options};

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
                let listener = std::net::TcpListener::bind(("0.0.0.0", PORT)).unwrap();
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

/// A listener on every address: in a new namespace loopback is down.
fn in_the_middle() -> (std::net::TcpListener, u16) {
    let listener = std::net::TcpListener::bind("0.0.0.0:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn all_entered(seen: &Observation) {
    let closed = |gap: &Gap| matches!(gap, Gap::ClosedNamespaces { .. });
    assert!(!seen.gaps.iter().any(closed), "{:?}", seen.gaps);
}
