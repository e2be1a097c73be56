//! Changes by comparing the kernel's lists: for what nothing tells of.
//!
//! It costs the same whether anything happened or not, so the lists are read the more seldom the
//! dearer they are.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use portolan_types::Port;
use rustc_hash::{FxHashMap, FxHashSet};
use rustix::time::{ClockId, clock_gettime};

use super::changes::since_boot;
use super::listed::{LISTEN, Listed};
use super::{namespaces, walk};
use crate::{Change, ChangeKind, Namespace, Namespaces, Options, Protocol, State};

/// Not sooner than this after the last look.
const SOONEST: Duration = Duration::from_secs(1);
/// The same, where most of what happens is told.
const SOONEST_TOLD: Duration = Duration::from_secs(5);
/// And not later than this.
const LATEST: Duration = Duration::from_secs(30);
/// Between two looks passes so many times the processor's time that one takes: 0.05 %.
const REST: u32 = 2000;
/// The same where a close was told and is looked for: 0.5 %, while it lasts.
const REST_TOLD: u32 = 200;
const SOONEST_HINTED: Duration = Duration::from_millis(100);
/// New namespaces are looked for at most so often, and at least so often.
const PLACES: Duration = Duration::from_secs(10);
const PLACES_LATEST: Duration = Duration::from_secs(300);
/// Closes that are remembered until the next look.
const MOST_HINTS: usize = 256;

/// What is known to be there, and when it is looked at again.
pub(super) struct Poller {
    options: Options,
    /// Whether listeners are told of.
    streams_told: bool,
    /// Whether UDP's sockets are told of, for the most part.
    datagrams_told: bool,
    interval: Option<Duration>,
    own: u64,
    known: FxHashMap<Key, Known>,
    /// How many known sockets have each port.
    ports: FxHashMap<u16, u32>,
    round: u32,
    places: Vec<(Namespace, Option<PathBuf>)>,
    places_due: Instant,
    looked: Instant,
    /// What the last look cost.
    cost: Duration,
    due: Instant,
    /// When the last look began.
    previous: Duration,
    /// Told to have closed since the look began that is not compared yet.
    closed: FxHashSet<Key>,
    /// Addresses whose sockets were told to have closed, and when.
    hints: Vec<(IpAddr, u16, Duration)>,
}

/// What tells a socket from others: its namespace and inode, and where it has none, where it is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    namespace: u64,
    inode: u64,
    bound: Option<(Protocol, IpAddr, u16)>,
}

struct Known {
    change: Change,
    /// In which round it was seen last.
    round: u32,
}

/// The lists, not compared yet.
pub(super) struct Looked {
    at: Duration,
    lists: Vec<(u64, Vec<Listed>)>,
    cost: Duration,
}

impl Poller {
    /// Takes what is there now for known.
    pub(super) fn new(
        namespaces: Namespaces,
        own: u64,
        told: (bool, bool),
        interval: Option<Duration>,
    ) -> Self {
        let now = Instant::now();
        let mut poller = Self {
            options: Options {
                namespaces,
                firewall: false,
                ..Options::default()
            },
            streams_told: told.0,
            datagrams_told: told.1,
            interval,
            own,
            known: FxHashMap::default(),
            ports: FxHashMap::default(),
            round: 0,
            places: Vec::new(),
            places_due: now,
            looked: now,
            cost: Duration::ZERO,
            due: now,
            previous: since_boot(),
            closed: FxHashSet::default(),
            hints: Vec::new(),
        };
        let looked = poller.look();
        poller.compare(&looked, |_| {});
        poller
    }

    /// When the lists are to be read again.
    pub(super) fn due(&self) -> Instant {
        self.due
    }

    /// Takes up a change that was told; `false` for one that is not news.
    pub(super) fn take(&mut self, change: &Change) -> bool {
        if !self.polls(change.protocol) {
            return true;
        }
        let key = key_of(change);
        match change.kind {
            ChangeKind::Opened => {
                let opened = Known {
                    change: *change,
                    round: self.round.wrapping_add(1),
                };
                if self.known.insert(key, opened).is_none() {
                    self.count(change.port.number(), 1);
                }
                true
            }
            ChangeKind::Closed => {
                self.closed.insert(key);
                let was_known = self.known.remove(&key).is_some();
                if was_known {
                    self.count(change.port.number(), -1);
                }
                was_known
            }
        }
    }

    /// Takes up that some socket closed which had been bound there: the lists tell whether it was one
    /// that waited for others.
    pub(super) fn hint(&mut self, address: IpAddr, port: u16) {
        if !self.ports.contains_key(&port) || self.hints.len() >= MOST_HINTS {
            return;
        }
        self.hints.push((address, port, since_boot()));
        self.hasten();
    }

    /// Takes up that closes were told and not heard.
    pub(super) fn hasten(&mut self) {
        let soon = self.looked + SOONEST_HINTED.max(self.rest(REST_TOLD));
        self.due = self.due.min(soon);
    }

    /// Reads the lists. What happens from here on and is told meanwhile is to be taken before they are
    /// compared.
    pub(super) fn look(&mut self) -> Looked {
        let at = since_boot();
        let start = processor_time();
        self.closed.clear();
        if self.options.namespaces == Namespaces::All && Instant::now() >= self.places_due {
            self.find_places();
        }
        let counted = processor_time();
        let list = || namespaces::lists_of(&self.options, |protocol| self.polls(protocol));
        let mut lists = Vec::with_capacity(1 + self.places.len());
        if let Ok(own) = list() {
            lists.push((self.own, own.sockets));
        }
        // Another thread does it, which begins with no time spent.
        let elsewhere = AtomicU64::new(0);
        let entered = namespaces::elsewhere(&self.places, |_| {
            let bound = list();
            let spent = u64::try_from(processor_time().as_nanos()).unwrap_or(u64::MAX);
            elsewhere.fetch_max(spent, Ordering::Relaxed);
            bound
        });
        for ((place, _), bound) in self.places.iter().zip(entered) {
            let by_files = || {
                let folder = PathBuf::from(format!("/proc/{}/net", place.pid?));
                namespaces::by_files(&folder, &self.options).ok()
            };
            if let Some(bound) = bound.or_else(by_files) {
                lists.push((place.inode, bound.sockets));
            }
        }
        let elsewhere = Duration::from_nanos(elsewhere.into_inner());
        if self.interval.is_none() {
            let found = counted.saturating_sub(start) * (2 * REST);
            if !found.is_zero() && Instant::now() >= self.places_due {
                self.places_due = Instant::now() + found.clamp(PLACES, PLACES_LATEST);
            }
        }
        let cost = processor_time().saturating_sub(counted) + elsewhere;
        Looked { at, lists, cost }
    }

    /// Tells what is different from what was known.
    pub(super) fn compare(&mut self, looked: &Looked, mut tell: impl FnMut(Change)) {
        let round = self.round.wrapping_add(1);
        let after = Some(self.previous);
        let mut seen = FxHashSet::default();
        for (namespace, sockets) in &looked.lists {
            seen.insert(*namespace);
            for listed in sockets {
                if !listed.is_open() || listed.port == 0 || !self.polls(listed.protocol) {
                    continue;
                }
                let change = change_of(listed, *namespace, looked.at, after);
                let key = key_of(&change);
                if let Some(known) = self.known.get_mut(&key) {
                    known.round = round;
                } else if !self.closed.contains(&key) {
                    self.known.insert(key, Known { change, round });
                    self.count(listed.port, 1);
                    tell(change);
                }
            }
        }
        // A namespace that could not be read says nothing of its sockets, but one that nobody is in any
        // more, and that is mounted nowhere, is gone.
        let is_there = |namespace: u64| {
            self.datagrams_told
                || namespace == self.own
                || self
                    .places
                    .iter()
                    .any(|(place, _)| place.inode == namespace)
        };
        let mut gone: Vec<Change> = Vec::new();
        self.known.retain(|key, known| {
            let stays =
                known.round == round || !seen.contains(&key.namespace) && is_there(key.namespace);
            if !stays {
                gone.push(known.change);
            }
            stays
        });
        for mut change in gone {
            self.count(change.port.number(), -1);
            let bound = |hint: &&(IpAddr, u16, Duration)| {
                hint.0 == change.address && hint.1 == change.port.number()
            };
            let told = self.hints.iter().find(bound).map(|hint| hint.2);
            let told = told.filter(|_| change.namespace == self.own);
            change.kind = ChangeKind::Closed;
            change.at = told.unwrap_or(looked.at);
            change.after = if told.is_some() { None } else { after };
            change.process = None;
            tell(change);
        }
        self.hints.clear();
        self.round = round;
        self.previous = looked.at;
        self.looked = Instant::now();
        self.cost = looked.cost;
        let soonest = if self.datagrams_told {
            SOONEST_TOLD
        } else {
            SOONEST
        };
        let rest = self.rest(REST).clamp(soonest, LATEST);
        self.due = self.looked + self.interval.unwrap_or(rest);
    }

    /// Whether this protocol's sockets are looked for in the lists.
    fn polls(&self, protocol: Protocol) -> bool {
        match protocol {
            Protocol::Udp | Protocol::UdpLite => true,
            Protocol::Tcp | Protocol::Mptcp | Protocol::Sctp | Protocol::Dccp => !self.streams_told,
            Protocol::Raw => false,
        }
    }

    fn rest(&self, times: u32) -> Duration {
        self.cost.saturating_mul(times)
    }

    fn count(&mut self, port: u16, change: i32) {
        let count = self.ports.entry(port).or_default();
        *count = count.saturating_add_signed(change);
        if *count == 0 {
            self.ports.remove(&port);
        }
    }

    fn find_places(&mut self) {
        let processes = walk::processes().unwrap_or_default();
        let (inside, _) = namespaces::of_processes(&processes);
        self.places = namespaces::others(self.own, inside);
    }
}

fn key_of(change: &Change) -> Key {
    let bound = (change.protocol, change.address, change.port.number());
    Key {
        namespace: change.namespace,
        inode: change.inode,
        bound: (change.inode == 0).then_some(bound),
    }
}

fn change_of(listed: &Listed, namespace: u64, at: Duration, after: Option<Duration>) -> Change {
    Change {
        kind: ChangeKind::Opened,
        at,
        after,
        protocol: listed.protocol,
        state: match listed.state {
            LISTEN => State::Listening,
            _ => State::Unconnected,
        },
        address: listed.address,
        port: Port::new(listed.port),
        interface: listed.interface,
        dual_stack: dual_stack(listed.address, listed.v6only),
        namespace,
        inode: listed.inode,
        uid: listed.uid,
        port_chosen: None,
        process: None,
    }
}

/// Whether a socket takes both kinds of addresses.
pub(super) fn dual_stack(address: IpAddr, v6only: Option<bool>) -> Option<bool> {
    match address {
        IpAddr::V4(_) => None,
        IpAddr::V6(_) => v6only.map(|only| address.is_unspecified() && !only),
    }
}

/// How much of a processor's time this thread has taken.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}
