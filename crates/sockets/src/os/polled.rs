//! Changes on systems that tell nobody of them: by observing again and again, and comparing.
//!
//! What opens and closes between two looks is missed.
#![cfg_attr(
    target_os = "linux",
    expect(unreachable_pub, reason = "on Linux it is there for the tests")
)]

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use portolan_types::Port;
use sysinfo::System;

use super::macos_windows::observe;
use crate::{
    Change, ChangeKind, ChangeLayer, ChangeOptions, Observation, ObserveError, Options, Protocol,
    Socket, State,
};

/// Changes of what waits for others, as they are found.
pub struct Changes {
    interval: Option<Duration>,
    known: HashMap<Key, Change>,
    previous: Duration,
    due: Instant,
}

/// The crates tell of no inode.
type Key = (Protocol, IpAddr, Port, State);

/// Not sooner than this after the last look, and not later.
const SOONEST: Duration = Duration::from_secs(1);
const LATEST: Duration = Duration::from_secs(30);
/// Between two looks passes so many times the time that one takes: 0.05 %.
const REST: u32 = 2000;

impl Changes {
    /// Begins to notice. What is there already is not told.
    ///
    /// # Errors
    /// Where the system gives no list.
    pub fn open(options: &ChangeOptions) -> Result<Self, ObserveError> {
        let mut changes = Self {
            interval: options.interval,
            known: HashMap::new(),
            previous: since_boot(),
            due: Instant::now(),
        };
        changes.look(&mut Vec::new())?;
        Ok(changes)
    }

    /// How changes are noticed: by polling.
    #[must_use]
    pub fn layer(&self) -> ChangeLayer {
        ChangeLayer::Polling
    }

    /// Why nothing tells of them.
    #[must_use]
    pub fn refused(&self) -> Option<&str> {
        Some("not on this system")
    }

    /// Waits until something changed or the time is over, and appends what changed.
    ///
    /// # Errors
    /// Where the system gives no list any more.
    pub fn wait(&mut self, timeout: Duration, out: &mut Vec<Change>) -> io::Result<()> {
        let end = Instant::now().checked_add(timeout);
        let before = out.len();
        loop {
            let now = Instant::now();
            if now >= self.due {
                self.look(out).map_err(io::Error::other)?;
            }
            if out.len() > before || end.is_some_and(|end| now >= end) {
                return Ok(());
            }
            let next = end.map_or(self.due, |end| end.min(self.due));
            std::thread::sleep(next.saturating_duration_since(now));
        }
    }

    /// How many changes were lost: of those that came and went between two looks nobody knows.
    pub fn lost(&mut self) -> u64 {
        0
    }

    fn look(&mut self, out: &mut Vec<Change>) -> Result<(), ObserveError> {
        let (start, at) = (Instant::now(), since_boot());
        let seen = observe(&Options::default())?;
        let rest = start.elapsed().saturating_mul(REST);
        self.due = Instant::now() + self.interval.unwrap_or(rest.clamp(SOONEST, LATEST));
        let after = Some(self.previous);
        self.previous = at;
        let mut known = HashMap::with_capacity(seen.sockets.len());
        for socket in &seen.sockets {
            let change = self.known.remove(&key(socket)).unwrap_or_else(|| {
                let change = opened(socket, at, after);
                out.push(change);
                change
            });
            known.insert(key(socket), change);
        }
        out.extend(self.known.drain().map(|(_, change)| Change {
            kind: ChangeKind::Closed,
            at,
            after,
            ..change
        }));
        self.known = known;
        Ok(())
    }
}

/// Describes sockets that were just opened, and only these.
///
/// # Errors
/// Where the system gives no list at all.
pub fn describe(changes: &[Change], options: &Options) -> Result<Observation, ObserveError> {
    let mut seen = observe(options)?;
    let opened = |socket: &Socket| {
        let bound = (socket.protocol, socket.address, socket.port, socket.state);
        changes.iter().any(|change| {
            let same = (change.protocol, change.address, change.port, change.state);
            change.kind == ChangeKind::Opened && same == bound
        })
    };
    seen.sockets.retain(opened);
    let mut kept: Vec<u32> = Vec::new();
    for holder in seen.sockets.iter().flat_map(|socket| &socket.holders) {
        if let Some(process) = seen.process(holder.pid) {
            kept.push(process.pid);
            kept.extend(seen.parents(process).map(|parent| parent.pid));
        }
    }
    kept.sort_unstable();
    seen.processes
        .retain(|process| kept.binary_search(&process.pid).is_ok());
    seen.scope.narrowed = true;
    Ok(seen)
}

/// The time since the machine was started, in whole seconds at the first call, and exact from there.
#[must_use]
pub fn since_boot() -> Duration {
    static FIRST: OnceLock<(Instant, Duration)> = OnceLock::new();
    let first = FIRST.get_or_init(|| (Instant::now(), Duration::from_secs(System::uptime())));
    first.1 + first.0.elapsed()
}

/// These systems have no such number that the crates would tell.
#[must_use]
pub fn boot_id() -> Option<String> {
    None
}

fn key(socket: &Socket) -> Key {
    (socket.protocol, socket.address, socket.port, socket.state)
}

fn opened(socket: &Socket, at: Duration, after: Option<Duration>) -> Change {
    Change {
        kind: ChangeKind::Opened,
        at,
        after,
        protocol: socket.protocol,
        state: socket.state,
        address: socket.address,
        port: socket.port,
        interface: 0,
        dual_stack: socket.dual_stack,
        namespace: 0,
        inode: socket.inode,
        uid: socket.uid,
        port_chosen: None,
        process: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn what_stays_is_found_and_described() {
        let mut changes = Changes::open(&ChangeOptions {
            interval: Some(Duration::from_millis(50)),
            ..ChangeOptions::default()
        })
        .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut seen = Vec::new();
        let mut until = |kind| {
            let of_it =
                |change: &&Change| change.kind == kind && change.port.number() == address.port();
            for _ in 0..100 {
                if let Some(change) = seen.iter().find(of_it) {
                    return *change;
                }
                changes.wait(Duration::from_millis(100), &mut seen).unwrap();
            }
            panic!("{kind:?} is missing: {seen:#?}");
        };
        let change = until(ChangeKind::Opened);
        assert_eq!(
            (change.address, change.state),
            (address.ip(), State::Listening)
        );
        assert!(change.after.unwrap() <= change.at);
        let told = describe(&[change], &Options::default()).unwrap();
        assert_eq!(told.sockets.len(), 1);
        assert!(told.process(std::process::id()).is_some());
        drop(listener);
        until(ChangeKind::Closed);
        assert_eq!(changes.layer(), ChangeLayer::Polling);
        assert!(changes.refused().is_some() && changes.lost() == 0 && boot_id().is_none());
    }
}
