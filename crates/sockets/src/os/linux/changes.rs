//! Noticing that sockets begin to wait for others, and cease to.
//!
//! The kernel tells of it by BPF programs (`bpf/watch.rs`). Where it does not allow these, it still
//! tells everybody which sockets end in his own network namespace (`sock_diag(7)`, the groups
//! `SKNLGRP_INET_TCP_DESTROY` and so on); the rest is found by comparing its lists (`polling.rs`).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::BorrowedFd;
use std::time::{Duration, Instant};

use portolan_types::Port;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::time::{ClockId, clock_gettime};

use super::bpf::{Event, Refused, Watch, What};
use super::netlink::Netlink;
use super::polling::{Poller, dual_stack};
use super::{diag, namespaces, raw};
use crate::{
    Change, ChangeKind, ChangeLayer, ChangeOptions, Namespace, Namespaces, ObserveError, Options,
    Protocol, Seen, State,
};

/// Changes of what waits for others, as they happen.
pub struct Changes {
    options: ChangeOptions,
    /// This process's network namespace.
    own: u64,
    watch: Option<Watch>,
    refused: Option<String>,
    closes: Option<Netlink>,
    poller: Poller,
    /// Changes that found no room in the last answer.
    pending: Vec<Change>,
    /// The ring is not read before this: what comes in a storm comes together.
    quiet_until: Instant,
}

/// Changes in one answer, at most.
const MOST: usize = 4096;

/// So long after an answer the ring is left alone.
const QUIET: Duration = Duration::from_millis(20);

/// A listener that ends without being closed, so soon after it began, never was one: `listen` failed.
const FAILED_WITHIN: Duration = Duration::from_millis(1);

/// Among so many changes before it, its beginning is looked for.
const FAILED_AMONG: usize = 64;

impl Changes {
    /// Begins to notice. What is there already is not told: whoever wants to know it observes after
    /// this.
    ///
    /// # Errors
    /// Where the kernel's lists cannot be read.
    pub fn open(options: &ChangeOptions) -> Result<Self, ObserveError> {
        let own = namespaces::own().map_err(ObserveError::Sockets)?;
        let (watch, refused) = match options.bpf {
            true => match Watch::start() {
                Ok(watch) => {
                    let part = watch
                        .no_datagrams()
                        .map(|refused| format!("udp: {refused}"));
                    (Some(watch), part)
                }
                Err(refused) => (None, Some(refused.to_string())),
            },
            false => (None, Some(Refused::Unwanted.to_string())),
        };
        let datagrams = watch.as_ref().is_some_and(|w| w.no_datagrams().is_none());
        let closes = match datagrams {
            true => None,
            false => listen_to_closes().ok(),
        };
        let told = (watch.is_some(), datagrams);
        let poller = Poller::new(options.namespaces, own, told, options.interval);
        Ok(Self {
            options: options.clone(),
            own,
            watch,
            refused,
            closes,
            poller,
            pending: Vec::new(),
            quiet_until: Instant::now(),
        })
    }

    /// How changes are noticed.
    #[must_use]
    pub fn layer(&self) -> ChangeLayer {
        match (&self.watch, &self.closes) {
            (Some(_), _) => ChangeLayer::Bpf,
            (None, Some(_)) => ChangeLayer::ClosesAndPolling,
            (None, None) => ChangeLayer::Polling,
        }
    }

    /// Why there is no BPF, or for which sockets, in the words of the kernel or ours.
    #[must_use]
    pub fn refused(&self) -> Option<&str> {
        self.refused.as_deref()
    }

    /// Waits until something changed or the time is over, and appends what changed: some 4,096 changes
    /// at most, the rest comes with the next call. Those of one socket are in order.
    ///
    /// # Errors
    /// Where the kernel refuses to be waited for.
    pub fn wait(&mut self, timeout: Duration, out: &mut Vec<Change>) -> io::Result<()> {
        let end = Instant::now().checked_add(timeout);
        loop {
            let now = Instant::now();
            if !self.pending.is_empty() {
                let count = self.pending.len().min(MOST);
                out.extend(self.pending.drain(..count));
                return Ok(());
            }
            if now >= self.quiet_until && self.watch.is_some() {
                let before = out.len();
                if self.read(MOST, out) > 0 {
                    self.quiet_until = Instant::now() + QUIET;
                }
                if out.len() > before {
                    return Ok(());
                }
            }
            if now >= self.poller.due() {
                self.look();
                continue;
            }
            if end.is_some_and(|end| now >= end) {
                return Ok(());
            }
            let quiet = now < self.quiet_until && self.watch.is_some();
            let next = [
                end,
                Some(self.poller.due()),
                quiet.then_some(self.quiet_until),
            ];
            let next = next.into_iter().flatten().min().unwrap_or(now);
            self.sleep(next.saturating_duration_since(now), quiet)?;
        }
    }

    /// How many changes were lost since the beginning, for they came faster than they were read.
    pub fn lost(&mut self) -> u64 {
        self.watch.as_ref().map_or(0, Watch::lost)
    }

    /// Waits for whatever tells of something, and hears what the kernel says of closes.
    fn sleep(&mut self, time: Duration, quiet: bool) -> io::Result<()> {
        let ring = self
            .watch
            .as_ref()
            .filter(|_| !quiet)
            .map(Watch::descriptor);
        let closes = self.closes.as_ref().map(Netlink::descriptor);
        let all: [Option<BorrowedFd<'_>>; 2] = [ring, closes];
        let mut waited: Vec<PollFd<'_>> = all
            .into_iter()
            .flatten()
            .map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN))
            .collect();
        let time = Timespec {
            tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: time.subsec_nanos().into(),
        };
        match poll(&mut waited, Some(&time)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        drop(waited);
        self.hear();
        Ok(())
    }

    /// Takes up which sockets the kernel says have ended.
    fn hear(&mut self) {
        let Some(closes) = &mut self.closes else {
            return;
        };
        let poller = &mut self.poller;
        let heard = closes.told(MOST, |message| {
            // The protocol does not matter here: the lists have the last word.
            if let Some(socket) = diag::parse(message.body, Protocol::Tcp) {
                poller.hint(socket.address, socket.port);
            }
        });
        if heard.is_err() {
            poller.hasten();
        }
    }

    /// Compares the lists. What is in the ring happened before or meanwhile, and is taken first.
    fn look(&mut self) {
        let looked = self.poller.look();
        let mut pending = std::mem::take(&mut self.pending);
        // The ring holds fewer than this.
        self.read(2 * MOST, &mut pending);
        self.poller.compare(&looked, |change| pending.push(change));
        self.pending = pending;
    }

    /// Reads the ring; says how many records there were.
    fn read(&mut self, most: usize, out: &mut Vec<Change>) -> usize {
        let start = out.len();
        let mut read = self.take_events(most, start, out);
        // Whoever listens without having been bound is told of before it has a port.
        for _ in 0..3 {
            if !complete(&mut out[start..], self.own) {
                break;
            }
            read += self.take_events(MOST, start, out);
        }
        read
    }

    fn take_events(&mut self, most: usize, start: usize, out: &mut Vec<Change>) -> usize {
        let Some(watch) = &mut self.watch else {
            return 0;
        };
        let (poller, own) = (&mut self.poller, self.own);
        let everywhere = self.options.namespaces == Namespaces::All;
        watch.read(most, |event| {
            let Some(change) = change_of(&event) else {
                return;
            };
            if !everywhere && change.namespace != own {
                return;
            }
            if change.kind == ChangeKind::Closed
                && !event.shut
                && change.state == State::Listening
                && let Some(failed) = failed(&change, &out[start..])
            {
                out.remove(start + failed);
                return;
            }
            if poller.take(&change) {
                out.push(change);
            }
        })
    }
}

/// The time since the machine was started, with the time that it slept: `CLOCK_BOOTTIME`.
#[must_use]
pub fn since_boot() -> Duration {
    let time = clock_gettime(ClockId::Boottime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// What tells this run of the machine from all others: `/proc/sys/kernel/random/boot_id`.
#[must_use]
pub fn boot_id() -> Option<String> {
    let bytes = super::process::read_bounded("/proc/sys/kernel/random/boot_id", 64).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(text.trim().to_owned()).filter(|id| !id.is_empty())
}

/// The groups in which the kernel tells of ended sockets: `enum sknetlink_groups` in
/// `include/uapi/linux/sock_diag.h`.
const ENDED: [u32; 4] = [1, 2, 3, 4];

fn listen_to_closes() -> io::Result<Netlink> {
    // The head of a message, and the peer's port in what follows: that of a connection is not zero, and
    // there can be thousands of these a second.
    const PEER_PORT: u32 = 16 + 6;
    let netlink = Netlink::listen(rustix::net::netlink::SOCK_DIAG, &ENDED)?;
    raw::keep_zero_at(netlink.descriptor(), PEER_PORT)?;
    Ok(netlink)
}

/// Which of the changes is the beginning of a listener that could not be one after all. The kernel says
/// that it listens before it is sure of the port, and takes it back.
fn failed(closed: &Change, before: &[Change]) -> Option<usize> {
    let from = before.len().saturating_sub(FAILED_AMONG);
    let same =
        |change: &Change| (change.inode, change.namespace) == (closed.inode, closed.namespace);
    let last = from + before[from..].iter().rposition(same)?;
    let opened = before[last];
    let soon = closed.at.saturating_sub(opened.at) < FAILED_WITHIN;
    (opened.kind == ChangeKind::Opened && soon).then_some(last)
}

/// Finds the ports of those that were not bound when they began to listen: where they ended, or in the
/// lists. Whether any is left.
fn complete(changes: &mut [Change], own: u64) -> bool {
    let is_open = |change: &Change| change.kind == ChangeKind::Opened && change.port.number() == 0;
    let mut left = false;
    for at in 0..changes.len() {
        if !is_open(&changes[at]) {
            continue;
        }
        let change = changes[at];
        let end = changes[at + 1..]
            .iter()
            .find(|c| (c.inode, c.namespace) == (change.inode, change.namespace));
        match end {
            Some(end) => changes[at].port = end.port,
            None => left = true,
        }
    }
    if !left {
        return false;
    }
    let options = Options {
        firewall: false,
        ..Options::default()
    };
    let stream = |protocol| !matches!(protocol, Protocol::Udp | Protocol::UdpLite);
    let list = || namespaces::lists_of(&options, stream);
    let mut places: Vec<(Namespace, Option<std::path::PathBuf>)> = Vec::new();
    for change in changes.iter().filter(|c| is_open(c)) {
        if places
            .iter()
            .all(|(place, _)| place.inode != change.namespace)
        {
            let namespace = Namespace {
                inode: change.namespace,
                pid: change.process.map(|process| process.pid),
                own: change.namespace == own,
                ..Namespace::default()
            };
            places.push((namespace, None));
        }
    }
    for (place, path) in places {
        let inode = place.inode;
        let bound = match place.own {
            true => list().ok(),
            false => namespaces::elsewhere(&[(place, path)], |_| list())
                .pop()
                .flatten(),
        };
        for socket in bound.map(|bound| bound.sockets).unwrap_or_default() {
            let same =
                |c: &&mut Change| is_open(c) && c.namespace == inode && c.inode == socket.inode;
            if let Some(change) = changes.iter_mut().find(same) {
                change.port = Port::new(socket.port);
            }
        }
    }
    changes.iter().any(is_open)
}

/// A record in the model's words.
pub(super) fn change_of(event: &Event) -> Option<Change> {
    let (protocol, state) = match event.protocol {
        6 => (Protocol::Tcp, State::Listening),
        17 => (Protocol::Udp, State::Unconnected),
        33 => (Protocol::Dccp, State::Listening),
        132 => (Protocol::Sctp, State::Listening),
        136 => (Protocol::UdpLite, State::Unconnected),
        262 => (Protocol::Mptcp, State::Listening),
        _ => return None,
    };
    let address = match event.six {
        true => IpAddr::V6(Ipv6Addr::from(event.address)),
        false => IpAddr::V4(Ipv4Addr::from(*event.address.first_chunk::<4>()?)),
    };
    let started = Duration::from_nanos(event.started);
    Some(Change {
        kind: match event.what {
            What::Opened => ChangeKind::Opened,
            What::Closed => ChangeKind::Closed,
        },
        at: Duration::from_nanos(event.at),
        after: None,
        protocol,
        state,
        address,
        port: Port::new(event.port),
        interface: event.interface,
        dual_stack: dual_stack(address, Some(event.v6only)),
        namespace: event.namespace.into(),
        inode: event.inode,
        uid: event.uid,
        port_chosen: event.asked,
        process: Some(Seen::new(event.pid, &event.name, started, event.group)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(kind: ChangeKind, inode: u64, port: u16, at: u64) -> Change {
        Change {
            kind,
            at: Duration::from_micros(at),
            after: None,
            protocol: Protocol::Tcp,
            state: State::Listening,
            address: Ipv4Addr::LOCALHOST.into(),
            port: Port::new(port),
            interface: 0,
            dual_stack: None,
            namespace: 1,
            inode,
            uid: 0,
            port_chosen: Some(true),
            process: None,
        }
    }

    #[test]
    fn what_ended_at_once_by_itself_never_was_a_listener() {
        let opened = change(ChangeKind::Opened, 7, 80, 10);
        let other = change(ChangeKind::Opened, 8, 80, 11);
        let closed = |at| change(ChangeKind::Closed, 7, 80, at);
        assert_eq!(failed(&closed(12), &[opened, other]), Some(0));
        assert_eq!(failed(&closed(12), &[other]), None);
        assert_eq!(failed(&closed(5000), &[opened, other]), None);
        assert_eq!(failed(&closed(12), &[closed(11)]), None);
        let mut many = vec![opened];
        many.extend([other; FAILED_AMONG]);
        assert_eq!(failed(&closed(12), &many), None);
    }

    #[test]
    fn a_port_is_told_by_the_end() {
        let mut changes = [
            change(ChangeKind::Opened, 7, 0, 1),
            change(ChangeKind::Opened, 8, 0, 2),
            change(ChangeKind::Closed, 8, 4000, 3),
            change(ChangeKind::Closed, 7, 4001, 4),
        ];
        assert!(!complete(&mut changes, 1));
        let ports = changes.map(|c| c.port.number());
        assert_eq!(ports, [4001, 4000, 4000, 4001]);
    }
}
