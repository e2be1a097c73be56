//! What an observation says of all sockets, for a few that were just opened.
//!
//! A change names the process that did it, and that most often still holds the socket: a look at its
//! own descriptors is enough. Only where it does not is everybody else asked.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use super::bpf::{self, View};
use super::cache::Folder;
use super::catalogue::{Catalogue, ticks};
use super::listed::{CLOSED, LISTEN, Listed};
use super::namespaces::Bound;
use super::owners::{self, Effort, Owners};
use super::walk::{self, Link, Walk};
use super::{Place, assemble, infer, namespaces, process};
use crate::{
    Change, ChangeKind, Gap, Hold, Holder, Layers, Namespace, Observation, ObserveError, Options,
    OwnerLayer, Seen, State, Unowned,
};

/// Sockets of one process that are looked at; whoever holds more is left to the search in all.
const MOST_LINKS: usize = 1 << 14;

/// Describes sockets that were just opened, and only these: with their holders, as an observation does.
///
/// Closes among the changes say that a socket need not be looked for any more: it is described from
/// the change alone, and has no holder ([`Unowned::Detached`]). A process that opened a socket is
/// among [`Observation::processes`] also when it is gone; then it has a number, a name and a start, and
/// nothing else is known of it.
///
/// # Errors
/// Where this process's network namespace cannot be told.
pub fn describe(changes: &[Change], options: &Options) -> Result<Observation, ObserveError> {
    let own = namespaces::own().map_err(ObserveError::Sockets)?;
    let mut subjects = subjects(changes);
    let mut owners = Owners::default();
    let mut catalogue = Catalogue::new();
    let living = living(&subjects);
    let openers = subjects.iter().filter_map(|s| s.change.process);
    let (alive, gone): (Vec<Seen>, Vec<Seen>) = openers.partition(|p| living.contains(p));

    // Whoever opened it.
    for seen in living {
        let of_it = |s: &&Subject| !s.closed && s.change.process == Some(seen);
        let inodes: Vec<u64> = subjects
            .iter()
            .filter(of_it)
            .map(|s| s.change.inode)
            .collect();
        look_into(seen.pid, &inodes, &mut owners);
    }
    // A process of a moment ago has most often closed it already.
    let lost = |s: &Subject, owners: &Owners| {
        !s.closed && s.change.inode != 0 && !owners.holders.contains_key(&s.change.inode)
    };
    let mut layers = Layers::default();
    let mut gaps = Vec::new();
    if subjects.iter().any(|s| lost(s, &owners)) {
        let left: Vec<Change> = subjects
            .iter()
            .filter(|s| lost(s, &owners))
            .map(|s| s.change)
            .collect();
        let there = still_there(&left, own);
        for subject in subjects.iter_mut().filter(|s| lost(s, &owners)) {
            subject.closed = !there.contains(&subject.change.inode);
        }
    }
    let wanted: FxHashMap<u64, u32> = subjects
        .iter()
        .filter(|s| lost(s, &owners))
        .map(|s| (s.change.inode, s.change.uid))
        .collect();
    if !wanted.is_empty() {
        search(&wanted, options, &mut owners, &mut layers);
    }

    let (mut places, closed) = places(&subjects, own, options);
    if closed > 0 {
        gaps.push(Gap::ClosedNamespaces {
            reduced: closed,
            unseen: 0,
        });
    }
    infer(&mut owners, &places, &mut catalogue);
    let mut pids: Vec<u32> = owners.holders.values().flatten().map(|h| h.pid).collect();
    pids.extend(alive.iter().map(|seen| seen.pid));
    pids.sort_unstable();
    pids.dedup();
    catalogue.describe(&pids, &owners);
    catalogue.remember(gone);
    let cache = options.cache.as_deref().and_then(Folder::open);
    gaps.extend(catalogue.complete(cache.as_ref()));
    for place in &mut places {
        place.bound.sockets.sort_by_key(|s| s.inode);
    }
    let mut seen = assemble(places, options, &owners, catalogue, layers, gaps);
    seen.scope.narrowed = true;
    let closed: FxHashSet<u64> = subjects
        .iter()
        .filter(|s| s.closed)
        .map(|s| s.change.inode)
        .collect();
    for socket in &mut seen.sockets {
        if socket.holders.is_empty() && closed.contains(&socket.inode) {
            socket.unowned = Some(Unowned::Detached);
        }
    }
    seen.count_hidden();
    Ok(seen)
}

/// A socket that is to be described.
struct Subject {
    change: Change,
    /// It is not there any more.
    closed: bool,
}

/// The sockets that were opened, each once, by what was said of it last.
fn subjects(changes: &[Change]) -> Vec<Subject> {
    let mut at: FxHashMap<_, usize> = FxHashMap::default();
    let mut subjects: Vec<Subject> = Vec::new();
    for change in changes {
        let bound = (change.inode == 0).then_some((change.protocol, change.address, change.port));
        let key = (change.namespace, change.inode, bound);
        match (change.kind, at.get(&key)) {
            (ChangeKind::Opened, Some(at)) => {
                subjects[*at] = Subject {
                    change: *change,
                    closed: false,
                };
            }
            (ChangeKind::Opened, None) => {
                at.insert(key, subjects.len());
                subjects.push(Subject {
                    change: *change,
                    closed: false,
                });
            }
            (ChangeKind::Closed, Some(at)) => subjects[*at].closed = true,
            (ChangeKind::Closed, None) => {}
        }
    }
    subjects
}

/// The processes that are still the ones that were seen.
fn living(subjects: &[Subject]) -> FxHashSet<Seen> {
    let mut known: FxHashMap<Seen, bool> = FxHashMap::default();
    for seen in subjects.iter().filter_map(|s| s.change.process) {
        known.entry(seen).or_insert_with(|| {
            let stat = process::Folder::open(seen.pid).and_then(|folder| folder.stat());
            // `/proc` has whole ticks.
            stat.is_ok_and(|stat| {
                let (from, to) = (ticks(stat.started), ticks(stat.started + 1));
                (from..to).contains(&seen.started)
            })
        });
    }
    known.retain(|_, lives| *lives);
    known.into_keys().collect()
}

/// Looks for sockets among the descriptors of one process, the low ones first.
fn look_into(pid: u32, inodes: &[u64], owners: &mut Owners) {
    let mut missing: FxHashSet<u64> = inodes.iter().copied().filter(|i| *i != 0).collect();
    let mut take = |missing: &mut FxHashSet<u64>, descriptor, link| {
        if let Link::Socket(inode) = link
            && inodes.contains(&inode)
        {
            missing.remove(&inode);
            let how = Hold::Descriptor(descriptor);
            let holders = owners.holders.entry(inode).or_default();
            let holder = Holder { pid, how };
            if !holders.contains(&holder) {
                holders.push(holder);
            }
        }
    };
    let mut walk = Walk::over(&[pid]);
    for round in walk::ROUNDS {
        if missing.is_empty() {
            return;
        }
        walk.low(round, |_, descriptor, link| {
            take(&mut missing, descriptor, link);
        });
    }
    if missing.is_empty() {
        return;
    }
    let mut links = 0;
    walk.deep(|_, descriptor, link| {
        take(&mut missing, descriptor, link);
        links += 1;
        match missing.is_empty() || links >= MOST_LINKS {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    });
    owners.closed.append(&mut walk.closed);
}

/// Which of the sockets the kernel still has; those of namespaces that cannot be read count as there.
fn still_there(changes: &[Change], own: u64) -> FxHashSet<u64> {
    let options = Options::default();
    let mut there = FxHashSet::default();
    let of = |namespace: u64| changes.iter().filter(move |c| c.namespace == namespace);
    let mut inodes: Vec<u64> = changes.iter().map(|c| c.namespace).collect();
    inodes.sort_unstable();
    inodes.dedup();
    for inode in inodes {
        let sought = || of(inode).map(|c| (c.protocol, c.address, c.port.number()));
        let look = || namespaces::still_there(sought(), &options);
        let found = match inode == own {
            true => look().ok(),
            false => enter(inode, of(inode), look).0,
        };
        match found {
            Some(found) => there.extend(found),
            None => there.extend(of(inode).map(|c| c.inode)),
        }
    }
    there
}

/// Acts in another namespace: by where it is mounted, or by a process that did something there.
fn enter<'a, T: Send>(
    inode: u64,
    changes: impl Iterator<Item = &'a Change>,
    act: impl Fn() -> std::io::Result<T> + Sync,
) -> (Option<T>, (Namespace, Option<PathBuf>)) {
    let mounted = namespaces::mounted();
    let path = mounted.into_iter().find(|(i, _)| *i == inode);
    let path = path.map(|(_, path)| path);
    let mut namespace = Namespace {
        inode,
        name: path.as_deref().and_then(namespaces::name_of),
        ..Namespace::default()
    };
    let mut pids: Vec<Option<u32>> = changes
        .filter_map(|c| c.process)
        .map(|process| Some(process.pid))
        .collect();
    pids.sort_unstable();
    pids.dedup();
    // Not each of thousands: most are of one program.
    pids.truncate(4);
    pids.push(None);
    for pid in pids {
        namespace.pid = pid;
        let place = [(namespace.clone(), path.clone())];
        if let Some(found) = namespaces::elsewhere(&place, |_| act()).pop().flatten() {
            return (Some(found), (namespace, path));
        }
    }
    (None, (namespace, path))
}

/// Looks for the holders among all processes, as an observation does.
fn search(
    wanted: &FxHashMap<u64, u32>,
    options: &Options,
    owners: &mut Owners,
    layers: &mut Layers,
) {
    let effort = Effort {
        open: true,
        thorough: false,
    };
    let cache = options.cache.as_deref().and_then(Folder::open);
    let processes = walk::processes().unwrap_or_default();
    let view = match options.bpf {
        true => View::load(cache.as_ref()),
        false => Err(bpf::Refused::Unwanted),
    };
    let by_bpf = view.and_then(|view| {
        let tasks = owners::first_look(&view)?;
        let found = owners::by_bpf(&view, tasks, &processes, wanted, effort)?;
        Ok((found, view))
    });
    let (mut found, view) = match by_bpf {
        Ok((found, view)) => {
            layers.owners = Some(OwnerLayer::Bpf);
            (found, Some(view))
        }
        Err(refused) => {
            layers.bpf_refused = Some(refused.to_string());
            layers.owners = Some(OwnerLayer::Walk);
            let found = owners::by_walk(&processes, wanted, effort);
            (found, None)
        }
    };
    found.veiled = view.is_none() && !Path::new("/proc/1").exists();
    let left: FxHashMap<u64, u32> = wanted
        .iter()
        .filter(|(inode, _)| found.lack(**inode))
        .map(|(inode, uid)| (*inode, *uid))
        .collect();
    if !left.is_empty() && !found.unlooked {
        owners::search(&mut found, view.as_ref(), &left);
    }
    found.holders.extend(owners.holders.drain());
    found.closed.append(&mut owners.closed);
    *owners = found;
}

/// The sockets by their namespaces, the own one first, with what is around them; and how many of these
/// could not be entered.
fn places(subjects: &[Subject], own: u64, options: &Options) -> (Vec<Place>, usize) {
    let mut by_namespace: FxHashMap<u64, Vec<Listed>> = FxHashMap::default();
    for subject in subjects {
        let sockets = by_namespace.entry(subject.change.namespace).or_default();
        sockets.push(listed(&subject.change));
    }
    let around = |sockets: &[Listed]| {
        let mut bound = Bound {
            sockets: sockets.to_vec(),
            ..Bound::default()
        };
        let tied = sockets.iter().map(|s| s.interface).filter(|i| *i != 0);
        let tied: Vec<u32> = tied.collect();
        if !tied.is_empty() {
            bound.interfaces = namespaces::interface_names(&tied);
        }
        if options.firewall {
            namespaces::read_firewall(&mut bound);
        }
        bound
    };
    let mut places = vec![Place {
        namespace: Namespace {
            inode: own,
            own: true,
            ..Namespace::default()
        },
        path: None,
        bound: around(&by_namespace.remove(&own).unwrap_or_default()),
    }];
    let mut closed = 0;
    let mut others: Vec<(u64, Vec<Listed>)> = by_namespace.into_iter().collect();
    others.sort_unstable_by_key(|(inode, _)| *inode);
    for (inode, sockets) in others {
        let of_it = subjects.iter().map(|s| &s.change);
        let of_it = of_it.filter(|c| c.namespace == inode);
        let (bound, (namespace, path)) = enter(inode, of_it, || Ok(around(&sockets)));
        closed += usize::from(bound.is_none());
        places.push(Place {
            namespace,
            path,
            bound: bound.unwrap_or_else(|| Bound {
                sockets,
                ..Bound::default()
            }),
        });
    }
    (places, closed)
}

/// A change as a list would have it.
fn listed(change: &Change) -> Listed {
    Listed {
        protocol: change.protocol,
        state: match change.state {
            State::Listening => LISTEN,
            _ => CLOSED,
        },
        address: change.address,
        port: change.port.number(),
        peer: (change.address, 0),
        interface: change.interface,
        uid: change.uid,
        inode: change.inode,
        // Where the process was when it opened it: it can have been made elsewhere, and given to it.
        group: change.process.map(|p| p.group).filter(|group| *group != 0),
        receive: 0,
        send: 0,
        memory: None,
        drops: None,
        v6only: change.dual_stack.map(|dual| !dual),
    }
}
