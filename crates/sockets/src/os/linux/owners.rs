//! Which process holds which socket.

use std::ops::ControlFlow;
use std::os::unix::fs::MetadataExt as _;

use rustc_hash::{FxHashMap, FxHashSet};

use super::bpf::{RING, Refused, Task, Tasks, View, Window};
use super::listed::{CLOSED, EVERY, LISTEN};
use super::walk::{self, Hidden, Link, Walk};
use crate::{Hold, Holder};

/// The descriptors that the first look takes in: servers open their listeners early.
const LOW: u32 = 64;

/// Who holds what, and how it was found out.
#[derive(Default)]
pub(super) struct Owners {
    /// The holders of each wanted inode, in no order.
    pub(super) holders: FxHashMap<u64, Vec<Holder>>,
    /// What the BPF view knows of the tasks, where there is one.
    pub(super) tasks: Tasks,
    /// Where in `tasks` each process stands.
    pub(super) by_pid: FxHashMap<u32, usize>,
    /// Processes that could not be looked into.
    pub(super) closed: Vec<u32>,
    /// Whether there are processes that `/proc` does not name.
    pub(super) veiled: bool,
    /// Whether places were left out, for a closed process explains what is missing.
    pub(super) unlooked: bool,
    /// Whether the walk came to its bound.
    pub(super) cut: bool,
    /// Open sockets that a process holds and no list has: what the BPF view says of them.
    pub(super) unlisted: Vec<(u32, super::bpf::Held)>,
}

impl Owners {
    /// What the BPF view knows of a process.
    pub(super) fn task(&self, pid: u32) -> Option<&Task> {
        self.tasks.tasks.get(*self.by_pid.get(&pid)?)
    }

    fn add(&mut self, inode: u64, holder: Holder) {
        if let Some(holders) = self.holders.get_mut(&inode)
            && !holders.contains(&holder)
        {
            holders.push(holder);
        }
    }

    /// Whether a socket is wanted and has no holder.
    pub(super) fn lack(&self, inode: u64) -> bool {
        self.holders.get(&inode).is_some_and(Vec::is_empty)
    }

    /// Whether each socket without a holder was made by the user of a process that could not be
    /// looked into.
    fn are_explained(&self, wanted: &FxHashMap<u64, u32>) -> bool {
        if self.is_complete() {
            return true;
        }
        let missing = self.holders.values().filter(|h| h.is_empty()).count();
        if missing > self.closed.len().saturating_mul(LIKELY_EACH) {
            return false;
        }
        let users: FxHashSet<u32> = self.closed.iter().filter_map(|pid| user_of(*pid)).collect();
        self.holders
            .iter()
            .filter(|(_, holders)| holders.is_empty())
            .all(|(inode, _)| wanted.get(inode).is_some_and(|uid| users.contains(uid)))
    }

    fn is_complete(&self) -> bool {
        self.holders.values().all(|holders| !holders.is_empty())
    }
}

/// The states of sockets that wait for anybody.
const OPEN: u32 = 1 << LISTEN | 1 << CLOSED;

/// Every task, and the sockets among its first descriptors that wait for anybody.
pub(super) fn first_look(view: &View) -> Result<Tasks, Refused> {
    view.tasks(Window {
        low: 0,
        high: LOW,
        states: OPEN,
        every_task: true,
    })
}

/// How thoroughly holders are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    /// Only sockets that wait for anybody are wanted.
    pub(super) open: bool,
    /// Every descriptor is looked at, also where a closed process would explain what is missing.
    pub(super) thorough: bool,
}

/// A closed process explains this many sockets, and not hundreds.
const LIKELY_EACH: usize = 4;

/// So many deep descriptors are looked at in any case: they cost a millisecond or two, and tell of
/// holders beside those that were found.
const FEW_PLACES: u64 = 1 << 14;
/// The same for a walk, where each costs as much as a hundred.
const FEW_LINKS: u64 = 1 << 9;

/// Where a closed process explains what is missing, so many tasks are gone through all the same for what
/// can hold a socket without a descriptor: that costs a millisecond or two as well.
const FEW_TASKS: usize = 512;

/// Finds the holders in what the BPF view's first look saw, and looks deeper where that is not
/// enough.
pub(super) fn by_bpf(
    view: &View,
    tasks: Tasks,
    processes: &[u32],
    wanted: &FxHashMap<u64, u32>,
    effort: Effort,
) -> Result<Owners, Refused> {
    let mut owners = start(wanted);
    let mut walk_whole = Vec::new();
    take_up(&mut owners, &tasks, &mut walk_whole);
    owners.by_pid.reserve(tasks.tasks.len());
    for (at, task) in tasks.tasks.iter().enumerate() {
        // A thread with sockets tells more than a leader that has ended, and left its threads behind.
        let place = owners.by_pid.entry(task.pid).or_insert(at);
        if !tasks.sockets(task).is_empty() && tasks.sockets(&tasks.tasks[*place]).is_empty() {
            *place = at;
        }
    }
    let deep_places = tasks.places_from(LOW);
    owners.tasks = tasks;
    if !owners.is_complete() {
        // Processes that the view leaves out: those that are new, and those that a kernel keeps
        // even its own programs from.
        let known = &owners.by_pid;
        walk_whole.extend(processes.iter().filter(|pid| !known.contains_key(pid)));
    }
    walk(&mut owners, &walk_whole);
    walk_whole.clear();
    let explained = owners.are_explained(wanted);
    let deep = match effort.open {
        true => {
            deep_places > 0
                && (deep_places <= FEW_PLACES
                    || !owners.is_complete() && (effort.thorough || !explained))
        }
        false => true,
    };
    if deep {
        let deep = view.tasks(Window {
            low: if effort.open { LOW } else { 0 },
            high: u32::MAX,
            states: if effort.open { OPEN } else { EVERY },
            every_task: false,
        })?;
        take_up(&mut owners, &deep, &mut walk_whole);
        // A holder that the first look had without sockets had no command line either.
        for task in &deep.tasks {
            let place = owners.by_pid.get(&task.pid).copied();
            owners.tasks.adopt(task, &deep, place);
        }
        walk(&mut owners, &walk_whole);
    }
    let is_dear = !deep && deep_places > 0 || owners.tasks.tasks.len() > FEW_TASKS;
    owners.unlooked = explained && !effort.thorough && is_dear && !owners.is_complete();
    Ok(owners)
}

/// Walks over processes whole.
fn walk(owners: &mut Owners, processes: &[u32]) {
    let mut walk = Walk::over(processes);
    for round in walk::ROUNDS {
        walk.low(round, |pid, descriptor, link| {
            take_link(owners, pid, descriptor, link);
        });
    }
    walk.deep(|pid, descriptor, link| {
        take_link(owners, pid, descriptor, link);
        ControlFlow::Continue(())
    });
    owners.cut |= walk.cut;
    owners.closed.append(&mut walk.closed);
}

/// Walks over `/proc`, for as long as a socket has no holder: whoever holds one of those found
/// besides, by a deeper descriptor than another process, is left out.
pub(super) fn by_walk(processes: &[u32], wanted: &FxHashMap<u64, u32>, effort: Effort) -> Owners {
    let mut owners = start(wanted);
    let mut walk = Walk::over(processes);
    let mut explained = false;
    for round in walk::ROUNDS {
        walk.low(round, |pid, descriptor, link| {
            take_link(&mut owners, pid, descriptor, link);
        });
        owners.closed.append(&mut walk.closed);
        explained = owners.are_explained(wanted);
        if explained && !effort.thorough {
            break;
        }
    }
    // Counted down, for the walk to stop at the last one.
    let mut missing = owners.holders.values().filter(|h| h.is_empty()).count();
    let deep = missing > 0 && (effort.thorough || !explained || walk.has_few_left(FEW_LINKS));
    owners.unlooked = missing > 0 && !deep;
    if deep {
        walk.deep(|pid, descriptor, link| {
            if let Link::Socket(inode) = link {
                let was_empty = owners.lack(inode);
                take_link(&mut owners, pid, descriptor, link);
                missing -= usize::from(was_empty);
            }
            match missing {
                0 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        });
    }
    owners.cut = walk.cut;
    owners
}

/// Looks for those without a holder in rings of io_uring and in Unix sockets' queues.
/// `missing` has the users who made them.
pub(super) fn search(owners: &mut Owners, view: Option<&View>, missing: &FxHashMap<u64, u32>) {
    let mut under_way = Vec::new();
    let mut take = |owners: &mut Owners, found| match found {
        Hidden::Ring { pid, ring, inode } => {
            if missing.contains_key(&inode) {
                let how = Hold::IoUring(ring);
                owners.add(inode, Holder { pid, how });
            }
        }
        Hidden::InFlight { pid, socket, count } => {
            let how = Hold::InFlight(socket);
            under_way.push((Holder { pid, how }, count));
        }
    };
    match view.map(View::hideouts) {
        Some(Ok(tasks)) => {
            for task in &tasks.tasks {
                for held in tasks.sockets(task) {
                    let link = match held.family {
                        RING => Link::Ring,
                        _ => Link::Socket(held.inode),
                    };
                    walk::look_inside(task.pid, held.descriptor, link, &mut |found| {
                        take(owners, found);
                    });
                }
            }
        }
        _ => {
            let processes = walk::processes().unwrap_or_default();
            // Internet sockets have nothing under way.
            let listed: FxHashSet<u64> = owners.holders.keys().copied().collect();
            let is_listed = |inode| listed.contains(&inode);
            owners.cut |= walk::search(&processes, is_listed, |found| take(owners, found));
        }
    }
    // The kernel says how many are under way, not which. They can be those that nobody else holds if
    // these are no more than that, and were made by the same user: otherwise anybody could make
    // himself the holder of everything by a descriptor of his own. Where several have some under
    // way, as systemd does on many machines, each of them may be the one.
    let lacking: Vec<(u64, u32)> = missing
        .iter()
        .filter(|(inode, _)| owners.lack(**inode))
        .map(|(inode, uid)| (*inode, *uid))
        .collect();
    for (holder, count) in under_way {
        let user = user_of(holder.pid);
        let left: Vec<u64> = lacking
            .iter()
            .filter(|(_, uid)| Some(*uid) == user)
            .map(|(inode, _)| *inode)
            .collect();
        if left.len() <= count as usize {
            for inode in left {
                owners.add(inode, holder);
            }
        }
    }
}

fn start(wanted: &FxHashMap<u64, u32>) -> Owners {
    Owners {
        holders: wanted.keys().map(|inode| (*inode, Vec::new())).collect(),
        ..Owners::default()
    }
}

/// The user of a process: the owner of its folder.
pub(super) fn user_of(pid: u32) -> Option<u32> {
    Some(std::fs::metadata(format!("/proc/{pid}")).ok()?.uid())
}

fn take_link(owners: &mut Owners, pid: u32, descriptor: u32, link: Link) {
    if let Link::Socket(inode) = link {
        let how = Hold::Descriptor(descriptor);
        owners.add(inode, Holder { pid, how });
    }
}

fn take_up(owners: &mut Owners, tasks: &Tasks, walk_whole: &mut Vec<u32>) {
    for task in &tasks.tasks {
        for held in tasks.sockets(task) {
            match owners.holders.get_mut(&held.inode) {
                Some(holders) => {
                    let how = Hold::Descriptor(held.descriptor);
                    let holder = Holder { pid: task.pid, how };
                    if !holders.contains(&holder) {
                        holders.push(holder);
                    }
                }
                None => owners.unlisted.push((task.pid, *held)),
            }
        }
        if task.too_many {
            walk_whole.push(task.pid);
        }
    }
}
