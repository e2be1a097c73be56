//! Linux: netlink, BPF and `/proc`, in layers.
//!
//! Each layer is used where it is allowed; where it is not, the next one is, and the observation
//! says which answered and what could not be seen.

mod bpf;
mod cache;
mod catalogue;
mod cgroup;
mod cgroup_tree;
mod changes;
mod command;
mod compare;
mod containers;
mod describe;
mod diag;
mod firewall;
#[cfg(test)]
mod fixture;
#[doc(hidden)]
pub mod fuzzing;
mod listed;
mod namespaces;
mod netlink;
mod owners;
mod package;
mod polling;
mod process;
mod procnet;
mod raw;
mod systemd;
mod walk;

pub use changes::{Changes, boot_id, since_boot};
pub use describe::describe;
#[doc(hidden)]
pub use firewall::passages_through_messages;
pub use systemd::unit_state;

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use portolan_types::Port;
use rustc_hash::{FxHashMap, FxHashSet};
use rustix::thread::CapabilitySet;

use self::bpf::{Tasks, View};
use self::cache::Folder;
use self::catalogue::Catalogue;
use self::firewall::{Families, Family, Packet, Ruleset};
use self::listed::{CLOSED, LISTEN, Listed, state_name};
use self::namespaces::Bound;
use self::owners::{Effort, Owners};
use self::systemd::{Manager, SocketUnit};
use crate::{
    Backlog, Disagreement, Exposure, Gap, Hold, Holder, Interface, Layers, Namespace, Namespaces,
    Observation, ObserveError, Options, OwnerLayer, Passage, Process, Protocol, Queued, Scope,
    Socket, SocketLayer, State, Unowned,
};

/// Lists the sockets of this machine and the processes that hold them.
///
/// # Errors
/// Where the kernel gives no list at all. What it gives in part is in [`Observation::gaps`].
pub fn observe(options: &Options) -> Result<Observation, ObserveError> {
    let own = Namespace {
        inode: namespaces::own().map_err(ObserveError::Sockets)?,
        own: true,
        ..Namespace::default()
    };
    // Whoever looks again wants to know what is bound, and nothing else of it.
    let list = || namespaces::lists(options);
    let bound = namespaces::here(&[], options).map_err(ObserveError::Sockets)?;
    let mut layers = Layers {
        sockets: bound.layer,
        ..Layers::default()
    };
    let mut gaps = Vec::new();
    if bound.layer == Some(SocketLayer::Proc) {
        gaps.push(Gap::NoNetlink);
    }
    let mut places = vec![Place {
        namespace: own,
        path: None,
        bound,
    }];
    if options.namespaces == Namespaces::Own && wanted(&places, options).is_empty() {
        // Nothing that matters: nobody needs to be asked whose it is.
        return Ok(assemble(
            places,
            options,
            &Owners::default(),
            Catalogue::new(),
            layers,
            gaps,
        ));
    }

    let cache = options.cache.as_deref().and_then(Folder::open);
    // The tasks: they hold the sockets, and they are in namespaces.
    let view = match options.bpf {
        true => View::load(cache.as_ref()).and_then(|view| Ok((owners::first_look(&view)?, view))),
        false => Err(bpf::Refused::Unwanted),
    };
    let (tasks, view) = match view {
        Ok((tasks, view)) => (tasks, Some(view)),
        Err(refused) => {
            layers.bpf_refused = Some(refused.to_string());
            (Tasks::default(), None)
        }
    };
    let processes = walk::processes().unwrap_or_default();
    // With `hidepid`, `/proc` does not even name the processes of others; the first one is somebody's.
    let veiled = view.is_none() && !Path::new("/proc/1").exists();
    if veiled {
        gaps.push(Gap::HidePid);
    }
    if options.namespaces == Namespaces::All {
        let (inside, closed) = match &view {
            Some(_) => (namespaces::of_tasks(&tasks), false),
            None => namespaces::of_processes(&processes),
        };
        let others = namespaces::others(places[0].namespace.inode, inside);
        let held = namespaces::held_listeners(&tasks);
        let (found, lost) = look_elsewhere(others, options, |namespace| {
            let held = held.get(&namespace.inode).map_or(&[][..], Vec::as_slice);
            namespaces::here(held, options)
        });
        places.extend(found);
        gaps.extend(lost);
        if veiled || closed {
            gaps.push(Gap::UnknownNamespaces);
        }
    }

    let inodes = wanted(&places, options);
    let effort = Effort {
        open: !options.connections,
        thorough: options.ports.is_some(),
    };
    let by_bpf = view.as_ref().map(|view| {
        owners::by_bpf(view, tasks, &processes, &inodes, effort)
            .map_err(|refused| layers.bpf_refused = Some(refused.to_string()))
    });
    let mut owners = match by_bpf {
        Some(Ok(owners)) => {
            layers.owners = Some(OwnerLayer::Bpf);
            owners
        }
        _ => {
            layers.owners = Some(OwnerLayer::Walk);
            owners::by_walk(&processes, &inodes, effort)
        }
    };
    take_in_missed(&mut places, &mut owners, options, list);
    let disagreements = match &view {
        Some(view) if options.ports.is_none() => {
            compare::tasks(view, &owners, &processes, &places, |place| {
                Some(look_again(place, list)?.sockets)
            })
        }
        _ => Vec::new(),
    };
    owners.veiled = veiled;
    second_look(&mut places, &mut owners, view.as_ref(), options);
    let mut catalogue = Catalogue::new();
    infer(&mut owners, &places, &mut catalogue);
    let mut holders: Vec<u32> = owners.holders.values().flatten().map(|h| h.pid).collect();
    holders.sort_unstable();
    holders.dedup();
    catalogue.describe(&holders, &owners);
    gaps.extend(catalogue.complete(cache.as_ref()));
    let mut seen = assemble(places, options, &owners, catalogue, layers, gaps);
    seen.disagreements.extend(disagreements);
    Ok(seen)
}

/// A network namespace, and what is bound in it.
struct Place {
    namespace: Namespace,
    /// Where it is mounted.
    path: Option<PathBuf>,
    bound: Bound,
}

/// Looks into other namespaces: by entering them, and where that is not allowed, by the files of a
/// process in them.
fn look_elsewhere(
    others: Vec<(Namespace, Option<PathBuf>)>,
    options: &Options,
    look: impl Fn(&Namespace) -> std::io::Result<Bound> + Sync,
) -> (Vec<Place>, Option<Gap>) {
    let entered = namespaces::elsewhere(&others, look);
    let (mut reduced, mut unseen) = (0, 0);
    let mut places = Vec::with_capacity(others.len());
    for ((namespace, path), bound) in others.into_iter().zip(entered) {
        let bound = bound.or_else(|| {
            let folder = PathBuf::from(format!("/proc/{}/net", namespace.pid?));
            let bound = namespaces::by_files(&folder, options).ok()?;
            reduced += 1;
            Some(bound)
        });
        match bound {
            Some(bound) => places.push(Place {
                namespace,
                path,
                bound,
            }),
            None => unseen += 1,
        }
    }
    let gap = (reduced + unseen > 0).then_some(Gap::ClosedNamespaces { reduced, unseen });
    (places, gap)
}

/// Whether a socket is one of those that were asked for.
fn matters(listed: &Listed, options: &Options) -> bool {
    options.wants(Port::new(listed.port)) && (options.connections || listed.is_open())
}

/// The inodes of the sockets that matter, and who made them.
fn wanted(places: &[Place], options: &Options) -> FxHashMap<u64, u32> {
    let mut inodes = FxHashMap::default();
    for place in places {
        // Most of what was listed is wanted.
        inodes.reserve(place.bound.sockets.len());
        for socket in &place.bound.sockets {
            if socket.inode != 0 && matters(socket, options) {
                inodes.insert(socket.inode, socket.uid);
            }
        }
    }
    inodes
}

/// A list is made in pieces, and while other sockets come and go between two of them it can leave one
/// out. Where a process holds a socket that waits for anybody and that no list has, the list is read
/// again, and what it left out is taken in.
fn take_in_missed(
    places: &mut [Place],
    owners: &mut Owners,
    options: &Options,
    list: impl Fn() -> std::io::Result<Bound> + Sync,
) {
    if owners.unlisted.is_empty() {
        return;
    }
    for place in places {
        let listed: FxHashSet<u64> = place.bound.sockets.iter().map(|s| s.inode).collect();
        let mut missed: FxHashMap<u64, Vec<Holder>> = FxHashMap::default();
        for (pid, held) in &owners.unlisted {
            if u64::from(held.namespace) == place.namespace.inode
                && compare::waits(held).is_some()
                && !listed.contains(&held.inode)
            {
                let how = Hold::Descriptor(held.descriptor);
                let holders = missed.entry(held.inode).or_default();
                holders.push(Holder { pid: *pid, how });
            }
        }
        let again = match missed.is_empty() {
            true => None,
            false => look_again(place, &list),
        };
        for socket in again.into_iter().flat_map(|bound| bound.sockets) {
            if let Some(holders) = missed.remove(&socket.inode) {
                if matters(&socket, options) {
                    owners.holders.insert(socket.inode, holders);
                }
                place.bound.sockets.push(socket);
            }
        }
    }
}

/// Looks into a namespace once more.
fn look_again<T: Send>(place: &Place, look: impl Fn() -> std::io::Result<T> + Sync) -> Option<T> {
    if place.namespace.own {
        return look().ok();
    }
    let pair = [(place.namespace.clone(), place.path.clone())];
    namespaces::elsewhere(&pair, |_| look()).pop().flatten()
}

/// A socket without a holder may just have been closed: the kernel is asked about its port again, and
/// what is gone is left out. For what remains, the places are searched where a socket can be held
/// without a descriptor.
fn second_look(places: &mut [Place], owners: &mut Owners, view: Option<&View>, options: &Options) {
    for place in &mut *places {
        let sockets = place.bound.sockets.iter();
        let lost: Vec<&Listed> = sockets.filter(|s| owners.lack(s.inode)).collect();
        if lost.is_empty() {
            continue;
        }
        let lost = || lost.iter().map(|s| (s.protocol, s.address, s.port));
        if let Some(there) = look_again(place, || namespaces::still_there(lost(), options)) {
            place
                .bound
                .sockets
                .retain(|s| s.inode == 0 || there.contains(&s.inode) || !owners.lack(s.inode));
        }
    }
    let left: FxHashMap<u64, u32> = places
        .iter()
        .flat_map(|place| &place.bound.sockets)
        .filter(|s| owners.lack(s.inode))
        .map(|s| (s.inode, s.uid))
        .collect();
    // Where a closed process explains them, none of this is likely, and it is dear to look.
    if !left.is_empty() && !owners.unlooked {
        owners::search(owners, view, &left);
    }
}

/// A socket without a holder is some closed process's: of those that the socket's user runs, and
/// that are in the control group in which it was made. Where these are a few, they are named.
fn infer(owners: &mut Owners, places: &[Place], catalogue: &mut Catalogue) {
    let lost: Vec<&Listed> = places
        .iter()
        .flat_map(|place| &place.bound.sockets)
        .filter(|s| owners.lack(s.inode))
        .collect();
    if lost.is_empty() || owners.closed.is_empty() {
        return;
    }
    let ids: FxHashSet<u64> = lost.iter().filter_map(|s| s.group).collect();
    let paths = catalogue.group_paths(&ids);
    let mut candidates: FxHashMap<(u32, &str), Vec<u32>> = FxHashMap::default();
    let closed: Vec<(u32, u32, String)> = owners
        .closed
        .iter()
        .filter_map(|pid| {
            let folder = process::Folder::open(*pid).ok()?;
            folder.stat().ok().filter(|stat| !stat.kernel)?;
            let uid = owners::user_of(*pid)?;
            Some((*pid, uid, catalogue::unified_group_of(*pid)?))
        })
        .collect();
    for (pid, uid, group) in &closed {
        candidates.entry((*uid, group)).or_default().push(*pid);
    }
    for socket in lost {
        // Before Linux 5.9 the kernel does not say in which group.
        let Some(path) = socket.group.and_then(|id| paths.get(&id)) else {
            continue;
        };
        let id = socket.group.unwrap_or(0);
        catalogue.group(path.clone(), id);
        // Whoever is in no group is in the root's: that tells nothing.
        if path != "/"
            && let Some(pids) = candidates.get(&(socket.uid, path.as_str()))
            && pids.len() <= FEW_CANDIDATES
            && let Some(holders) = owners.holders.get_mut(&socket.inode)
        {
            holders.extend(pids.iter().map(|pid| Holder {
                pid: *pid,
                how: Hold::Inferred,
            }));
        }
    }
}

/// More processes than these are no answer to the question whose a socket is.
const FEW_CANDIDATES: usize = 8;

/// Puts the observation together.
fn assemble(
    places: Vec<Place>,
    options: &Options,
    owners: &Owners,
    mut catalogue: Catalogue,
    layers: Layers,
    mut gaps: Vec<Gap>,
) -> Observation {
    let by_id: FxHashMap<u64, usize> = catalogue
        .groups
        .iter()
        .enumerate()
        .filter(|(_, group)| group.id != 0)
        .map(|(at, group)| (group.id, at))
        .collect();
    let mut closed_firewalls = 0;
    let mut disagreements = Vec::new();
    let mut namespaces = Vec::with_capacity(places.len());
    let mut bounds = Vec::with_capacity(places.len());
    for place in places {
        let mut bound = place.bound;
        disagreements.extend(bound.disagreements.drain(..).map(|mut d| {
            if let Disagreement::NotInProcNet(name) | Disagreement::NotInNetlink(name) = &mut d {
                name.namespace = place.namespace.inode;
            }
            d
        }));
        closed_firewalls += usize::from(bound.firewall_closed);
        gaps.extend(bound.cut.take().map(Gap::Cut));
        namespaces.push(place.namespace);
        bounds.push(bound);
    }
    // Put in order before they are described: a description is long, and moved once then.
    let mut order: Vec<(usize, &Listed)> = bounds
        .iter()
        .enumerate()
        .flat_map(|(namespace, bound)| bound.sockets.iter().map(move |s| (namespace, s)))
        .filter(|(_, listed)| matters(listed, options))
        .collect();
    order.sort_unstable_by(|a, b| {
        let key = |(namespace, s): &(usize, &Listed)| {
            // A raw socket has the number of its protocol there.
            let (port, number) = match s.protocol {
                Protocol::Raw => (0, s.port),
                _ => (s.port, 0),
            };
            (port, s.protocol, number, s.address, *namespace, s.inode)
        };
        key(a).cmp(&key(b))
    });
    let mut passages: Vec<Option<Passages<'_>>> = bounds
        .iter()
        .map(|bound| {
            let rules = bound.firewall.as_ref()?;
            Some(Passages::new(rules, bound.firewall_of))
        })
        .collect();
    let hidden = match may_look_into_all() {
        true => Unowned::Withheld,
        false => Unowned::Hidden,
    };
    let mut sockets = Vec::with_capacity(order.len());
    for (namespace, listed) in order {
        let mut socket = socket_of(listed, namespace, &bounds[namespace].interfaces);
        if let Some(passages) = &mut passages[namespace]
            && passages.tell_of(namespaces::families_of(listed.address, listed.v6only))
        {
            socket.passage = passages.of(&socket);
        }
        socket.group = listed.group.and_then(|id| by_id.get(&id).copied());
        // Cloned: an SCTP socket is an entry for each of its addresses.
        if let Some(holders) = owners.holders.get(&listed.inode) {
            socket.holders.clone_from(holders);
            socket.holders.sort_unstable();
        }
        if socket.holders.is_empty() {
            socket.unowned = Some(reason(listed, owners, hidden));
        }
        sockets.push(socket);
    }
    if closed_firewalls > 0 {
        gaps.push(Gap::Firewall);
    }
    activate(&mut sockets, &catalogue.processes);
    let mut seen = Observation {
        observed: Some(SystemTime::now()),
        scope: Scope::of(options),
        sockets,
        processes: std::mem::take(&mut catalogue.processes),
        programs: std::mem::take(&mut catalogue.programs),
        groups: std::mem::take(&mut catalogue.groups),
        namespaces,
        disagreements,
        gaps,
        layers,
        booted: catalogue.booted,
    };
    seen.count_hidden();
    seen
}

/// What the firewall of one namespace does, asked once for each kind of packet.
struct Passages<'a> {
    rules: &'a Ruleset,
    read_for: Families,
    known: FxHashMap<(u8, Port, IpAddr, Option<u32>), Passage>,
}

impl<'a> Passages<'a> {
    fn new(rules: &'a Ruleset, read_for: Families) -> Self {
        Self {
            rules,
            read_for,
            known: FxHashMap::default(),
        }
    }

    /// Whether the rules were read for these. A socket that came later can be the first of its kind.
    fn tell_of(&self, families: Families) -> bool {
        (self.read_for.v4 || !families.v4) && (self.read_for.v6 || !families.v6)
    }

    fn of(&mut self, socket: &Socket) -> Passage {
        // The numbers of IP protocols; a raw socket is beside the rules' ports.
        let transport = match socket.protocol {
            Protocol::Tcp | Protocol::Mptcp => 6,
            Protocol::Udp => 17,
            Protocol::Dccp => 33,
            Protocol::Sctp => 132,
            Protocol::UdpLite => 136,
            Protocol::Raw => return Passage::Unread,
        };
        if !matches!(socket.state, State::Listening | State::Unconnected) {
            return Passage::Unread;
        }
        if self.rules.is_empty() {
            return Passage::NoFirewall;
        }
        let interface = socket.interface.as_ref();
        let key = (
            transport,
            socket.port,
            socket.address,
            interface.map(|i| i.index),
        );
        let rules = self.rules;
        let answer = || {
            let ask = |family| {
                rules.passage(&Packet {
                    transport,
                    port: socket.port.number(),
                    destination: Some(socket.address).filter(|a| !a.is_unspecified()),
                    family,
                    interface: interface.and_then(|i| i.name.as_deref()),
                })
            };
            match (socket.address, socket.dual_stack) {
                (IpAddr::V4(_), _) => ask(Family::V4),
                (IpAddr::V6(_), Some(true)) => firewall::merge(ask(Family::V4), ask(Family::V6)),
                (IpAddr::V6(_), _) => ask(Family::V6),
            }
        };
        self.known.entry(key).or_insert_with(answer).clone()
    }
}

/// Finds the units behind the sockets that a service manager holds.
fn activate(sockets: &mut [Socket], processes: &[Process]) {
    let managers: FxHashMap<u32, &Process> = processes
        .iter()
        .filter(|p| p.name == "systemd")
        .map(|p| (p.pid, p))
        .collect();
    if managers.is_empty() {
        return;
    }
    let root = Path::new("/");
    let mut units: FxHashMap<u32, Vec<SocketUnit>> = FxHashMap::default();
    for socket in sockets {
        let manager = socket.holders.iter().find_map(|h| managers.get(&h.pid));
        let Some(manager) = manager else { continue };
        let units = units
            .entry(manager.pid)
            .or_insert_with(|| match &manager.user {
                Some(user) if manager.pid != 1 => systemd::socket_units(
                    root,
                    Manager::User {
                        uid: user.uid,
                        home: catalogue::home_of(user.uid).as_deref(),
                    },
                ),
                _ => systemd::socket_units(root, Manager::System),
            });
        socket.activation = systemd::behind(units, socket);
    }
}

/// Whether this process has what it takes to look into those of others. It may be kept from them all the
/// same.
fn may_look_into_all() -> bool {
    let needed = CapabilitySet::SYS_PTRACE | CapabilitySet::DAC_READ_SEARCH;
    rustix::thread::capabilities(None).is_ok_and(|sets| sets.effective.contains(needed))
}

/// `hidden` is what a closed process is to us.
fn reason(listed: &Listed, owners: &Owners, hidden: Unowned) -> Unowned {
    match () {
        () if listed.inode == 0 => Unowned::Detached,
        () if owners.veiled || !owners.closed.is_empty() => hidden,
        () if owners.cut => Unowned::OutOfTime,
        () => Unowned::NotFound,
    }
}

/// What a list says of a socket, in the model's words.
fn socket_of(listed: &Listed, namespace: usize, interfaces: &FxHashMap<u32, String>) -> Socket {
    let raw = listed.protocol == Protocol::Raw;
    let listens = listed.state == LISTEN;
    let open = listed.is_open();
    let any = listed.address.is_unspecified();
    Socket {
        protocol: listed.protocol,
        state: match () {
            () if listens => State::Listening,
            () if open => State::Unconnected,
            () if listed.state == CLOSED || listed.state == listed::BOUND_INACTIVE => State::Bound,
            () => State::Connected(state_name(listed.state)),
        },
        address: listed.address,
        port: Port::new(if raw { 0 } else { listed.port }),
        ip_protocol: raw.then(|| u8::try_from(listed.port).unwrap_or(u8::MAX)),
        peer: (listed.peer.1 != 0).then(|| (listed.peer.0, Port::new(listed.peer.1))),
        interface: (listed.interface != 0).then(|| Interface {
            index: listed.interface,
            name: interfaces.get(&listed.interface).cloned(),
        }),
        dual_stack: match listed.address {
            IpAddr::V4(_) => None,
            IpAddr::V6(_) => listed.v6only.map(|only| any && !only),
        },
        namespace,
        inode: listed.inode,
        uid: listed.uid,
        group: None,
        backlog: (listens && listed.send > 0).then_some(Backlog {
            waiting: listed.receive,
            limit: listed.send,
        }),
        queued: match listens {
            true => Queued::default(),
            false => Queued {
                receive: listed.receive,
                send: listed.send,
            },
        },
        memory: listed.memory,
        drops: listed.drops,
        exposure: Exposure::of(listed.address, listed.interface != 0),
        passage: Passage::Unread,
        holders: Vec::new(),
        unowned: None,
        activation: None,
    }
}
