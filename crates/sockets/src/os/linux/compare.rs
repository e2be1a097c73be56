//! Whether the kernel's views of itself agree.
//!
//! Netlink, `/proc` and the tasks are read in different ways, and who wants to hide a listener has to
//! change each of them. Between two readings sockets come and go, so what differs is looked at a
//! second time before it is said.

use std::path::Path;

use portolan_types::Port;
use rustc_hash::{FxHashMap, FxHashSet};

use super::bpf::View;
use super::listed::{CLOSED, LISTEN, Listed};
use super::owners::{self, Owners};
use super::{Place, procnet, walk};
use crate::{Disagreement, Protocol, SocketName};

/// What netlink lists and `/proc/net` does not, and the other way round, in this thread's namespace.
/// `read` lists by netlink anew.
pub(super) fn lists(
    listed: &[Listed],
    files: &[(&'static str, Protocol)],
    read: impl Fn() -> Option<Vec<Listed>>,
) -> Vec<Disagreement> {
    let Some(first) = differences(listed, files).filter(|found| !found.is_empty()) else {
        return Vec::new();
    };
    let Some(second) = read().and_then(|listed| differences(&listed, files)) else {
        return Vec::new();
    };
    first.into_iter().filter(|d| second.contains(d)).collect()
}

/// `None` where a file could not be read.
fn differences(listed: &[Listed], files: &[(&'static str, Protocol)]) -> Option<Vec<Disagreement>> {
    let mut found = Vec::new();
    for (file, protocol) in files {
        let is_here = |s: &&Listed| {
            s.is_open() && s.protocol == *protocol && s.address.is_ipv6() == file.ends_with('6')
        };
        let mut unseen: FxHashMap<u64, &Listed> = listed
            .iter()
            .filter(is_here)
            .map(|s| (s.inode, s))
            .collect();
        let take = |socket: Listed| {
            if unseen.remove(&socket.inode).is_none()
                && socket.is_open()
                && !listed.iter().any(|s| s.inode == socket.inode)
            {
                found.push(Disagreement::NotInNetlink(name(&socket)));
            }
            // Listeners come first in TCP's files.
            socket.is_open() || *protocol != Protocol::Tcp
        };
        procnet::list(Path::new("/proc/thread-self/net"), file, *protocol, take).ok()?;
        found.extend(
            unseen
                .into_values()
                .map(|s| Disagreement::NotInProcNet(name(s))),
        );
    }
    Some(found)
}

fn name(socket: &Listed) -> SocketName {
    SocketName {
        protocol: socket.protocol,
        address: Some(socket.address),
        port: Port::new(socket.port),
        inode: socket.inode,
        namespace: 0,
    }
}

/// Sockets that processes hold and no list has, and processes that `/proc` does not show. `list`
/// reads the lists of a namespace anew.
pub(super) fn tasks(
    view: &View,
    owners: &Owners,
    processes: &[u32],
    places: &[Place],
    list: impl Fn(&Place) -> Option<Vec<Listed>>,
) -> Vec<Disagreement> {
    let shown: FxHashSet<u32> = processes.iter().copied().collect();
    let hidden: Vec<u32> = owners
        .by_pid
        .keys()
        .filter(|pid| !shown.contains(pid))
        .copied()
        .collect();
    let by_inode: FxHashMap<u64, &Place> = places
        .iter()
        .map(|place| (place.namespace.inode, place))
        .collect();
    let inodes = |sockets: &[Listed]| sockets.iter().map(|s| s.inode).collect::<FxHashSet<u64>>();
    let mut known: FxHashMap<u64, FxHashSet<u64>> = FxHashMap::default();
    let mut unlisted: FxHashSet<u64> = FxHashSet::default();
    for (_, held) in &owners.unlisted {
        let namespace = u64::from(held.namespace);
        let Some(place) = by_inode.get(&namespace) else {
            continue;
        };
        let listed = known
            .entry(namespace)
            .or_insert_with(|| inodes(&place.bound.sockets));
        if waits(held).is_some() && !listed.contains(&held.inode) {
            unlisted.insert(held.inode);
        }
    }
    if hidden.is_empty() && unlisted.is_empty() {
        return Vec::new();
    }
    // The second look: at the tasks first, for what is new since then is in the lists.
    let Ok(again) = owners::first_look(view) else {
        return Vec::new();
    };
    let shown: FxHashSet<u32> = walk::processes().unwrap_or_default().into_iter().collect();
    let mut known: FxHashMap<u64, Option<FxHashSet<u64>>> = FxHashMap::default();
    let mut found = Vec::new();
    for task in &again.tasks {
        if hidden.contains(&task.pid) && !shown.contains(&task.pid) {
            found.push(Disagreement::HiddenProcess {
                pid: task.pid,
                name: task.name(),
            });
        }
        for held in again
            .sockets(task)
            .iter()
            .filter(|held| unlisted.contains(&held.inode))
        {
            let Some(protocol) = waits(held) else {
                continue;
            };
            let namespace = u64::from(held.namespace);
            let Some(place) = by_inode.get(&namespace) else {
                continue;
            };
            let listed = known
                .entry(namespace)
                .or_insert_with(|| list(place).map(|l| inodes(&l)));
            if listed
                .as_ref()
                .is_some_and(|listed| !listed.contains(&held.inode))
            {
                found.push(Disagreement::NotListed {
                    socket: SocketName {
                        protocol,
                        address: None,
                        port: Port::new(held.port),
                        inode: held.inode,
                        namespace,
                    },
                    pid: task.pid,
                });
            }
        }
    }
    if found.is_empty() {
        return found;
    }
    // And at the tasks once more: what has ended in the middle is in no list either.
    let Ok(last) = owners::first_look(view) else {
        return Vec::new();
    };
    let running: FxHashSet<u32> = last.tasks.iter().map(|task| task.pid).collect();
    let held: FxHashSet<u64> = last
        .tasks
        .iter()
        .flat_map(|task| last.sockets(task))
        .filter(|held| waits(held).is_some())
        .map(|held| held.inode)
        .collect();
    found.retain(|disagreement| match disagreement {
        Disagreement::HiddenProcess { pid, .. } => running.contains(pid),
        Disagreement::NotListed { socket, .. } => held.contains(&socket.inode),
        Disagreement::NotInProcNet(_) | Disagreement::NotInNetlink(_) => true,
    });
    found
}

/// The protocol of a socket that waits for anybody, and that every list would have.
pub(super) fn waits(held: &super::bpf::Held) -> Option<Protocol> {
    match (held.protocol, held.state) {
        (6, LISTEN) => Some(Protocol::Tcp),
        (17, CLOSED) => Some(Protocol::Udp),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::os::linux::namespaces;
    use std::net::{TcpListener, UdpSocket};

    fn own_lists() -> Vec<Listed> {
        let options = crate::Options {
            firewall: false,
            ..crate::Options::default()
        };
        namespaces::here(&[], &options).unwrap().sockets
    }

    const FILES: [(&str, Protocol); 2] = [("tcp", Protocol::Tcp), ("udp", Protocol::Udp)];

    #[test]
    fn a_socket_that_one_list_leaves_out_is_told_of() {
        let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
        let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
        let port = udp.local_addr().unwrap().port();
        let without = || {
            let mut listed = own_lists();
            listed.retain(|s| s.port != port);
            listed
        };
        let found = lists(&without(), &FILES, || Some(without()));
        let ours = |d: &Disagreement| matches!(d, Disagreement::NotInNetlink(s) if s.port.number() == port);
        assert_eq!(found.iter().filter(|d| ours(d)).count(), 1, "{found:?}");
        // One that was closed in between is none.
        let found = lists(&without(), &FILES, || Some(own_lists()));
        assert!(!found.iter().any(ours), "{found:?}");

        let port = tcp.local_addr().unwrap().port();
        let mut with = own_lists();
        let mut ghost = with.iter().find(|s| s.port == port).unwrap().clone();
        ghost.inode = u64::MAX;
        with.push(ghost);
        let found = lists(&with, &FILES, || Some(with.clone()));
        let ghost =
            |d: &Disagreement| matches!(d, Disagreement::NotInProcNet(s) if s.inode == u64::MAX);
        assert_eq!(found.iter().filter(|d| ghost(d)).count(), 1, "{found:?}");
    }
}
