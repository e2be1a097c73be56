//! Which process holds which socket.

use std::ops::ControlFlow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::bpf::{Refused, Task, Tasks, View, Window};
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
    pub(super) hidden: usize,
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

/// Finds the holders in what the BPF view's first look saw, and looks deeper where that is not
/// enough. `open` says that only sockets that wait for anybody are wanted.
pub(super) fn by_bpf(
    view: &View,
    tasks: Tasks,
    processes: &[u32],
    wanted: &FxHashSet<u64>,
    open: bool,
) -> Result<Owners, Refused> {
    let mut owners = start(wanted);
    let mut walk_whole = Vec::new();
    take_up(&mut owners, &tasks, &mut walk_whole);
    for (at, task) in tasks.tasks.iter().enumerate() {
        owners.by_pid.entry(task.pid).or_insert(at);
    }
    let deepest = tasks.tasks.iter().map(|t| t.descriptors).max().unwrap_or(0);
    owners.tasks = tasks;
    if !owners.is_complete() && (deepest > LOW || !open) {
        let deep = view.tasks(Window {
            low: if open { LOW } else { 0 },
            high: u32::MAX,
            states: if open { OPEN } else { EVERY },
            every_task: false,
        })?;
        take_up(&mut owners, &deep, &mut walk_whole);
        // A holder that the first look had without sockets had no command line either.
        for task in deep.tasks.iter() {
            owners
                .tasks
                .adopt(task, &deep, owners.by_pid.get(&task.pid).copied());
        }
    }
    if !owners.is_complete() {
        // Processes that the view leaves out: those that are new, and those that a kernel keeps
        // even its own programs from.
        walk_whole.extend(
            processes
                .iter()
                .filter(|pid| !owners.by_pid.contains_key(pid)),
        );
    }
    if !walk_whole.is_empty() {
        walk_whole.sort_unstable();
        walk_whole.dedup();
        let mut walk = Walk::over(&walk_whole);
        // Not to look at the low ones first, but to count those that are closed.
        walk.low(|pid, descriptor, link| take_link(&mut owners, pid, descriptor, link));
        walk.deep(|pid, descriptor, link| {
            take_link(&mut owners, pid, descriptor, link);
            ControlFlow::Continue(())
        });
        owners.cut |= walk.cut;
        owners.hidden += walk.hidden;
    }
    Ok(owners)
}

/// Walks over `/proc`.
pub(super) fn by_walk(processes: &[u32], wanted: &FxHashSet<u64>) -> Owners {
    let mut owners = start(wanted);
    let mut walk = Walk::over(processes);
    walk.low(|pid, descriptor, link| take_link(&mut owners, pid, descriptor, link));
    // Counted down, for the walk to stop at the last one.
    let mut missing = owners.holders.values().filter(|h| h.is_empty()).count();
    if missing > 0 {
        walk.deep(|pid, descriptor, link| {
            if let Link::Socket(inode) = link {
                let was_empty = owners.holders.get(&inode).is_some_and(Vec::is_empty);
                take_link(&mut owners, pid, descriptor, link);
                missing -= usize::from(was_empty);
            }
            match missing {
                0 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        });
    }
    owners.hidden = walk.hidden;
    owners.cut = walk.cut;
    owners
}

/// Looks for those without a holder in rings of io_uring and in Unix sockets' queues.
pub(super) fn search(owners: &mut Owners, missing: &FxHashSet<u64>) {
    let processes = walk::processes().unwrap_or_default();
    // Internet sockets have nothing in flight.
    let listed: FxHashSet<u64> = owners.holders.keys().copied().collect();
    let mut under_way = Vec::new();
    walk::search(
        &processes,
        |inode| listed.contains(&inode),
        |found| match found {
            Hidden::Ring { pid, ring, inode } if missing.contains(&inode) => {
                owners.add(
                    inode,
                    Holder {
                        pid,
                        how: Hold::IoUring(ring),
                    },
                );
            }
            Hidden::Ring { .. } => {}
            Hidden::InFlight { pid, socket, .. } => under_way.push(Holder {
                pid,
                how: Hold::InFlight(socket),
            }),
        },
    );
    // The kernel says how many are under way, not which: whoever waits for descriptors may be
    // waiting for any of those that nobody else holds.
    for inode in missing {
        if owners.holders.get(inode).is_some_and(Vec::is_empty) {
            for holder in &under_way {
                owners.add(*inode, *holder);
            }
        }
    }
}

fn start(wanted: &FxHashSet<u64>) -> Owners {
    Owners {
        holders: wanted.iter().map(|inode| (*inode, Vec::new())).collect(),
        ..Owners::default()
    }
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
