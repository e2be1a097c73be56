//! Reaching many ports: which of them take connections.
//!
//! Privileged, by SYN segments over a raw socket ([`syn`]): what must be remembered of each is in its
//! sequence number, and one bit. Unprivileged, by connecting ([`connect`]). Both send what was not
//! answered again, for a network drops what comes too fast, and slow down where that happens.

pub mod connect;
#[cfg(target_os = "linux")]
pub mod syn;

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

/// Hosts and ports: every one of them with each of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sweep {
    hosts: Vec<IpAddr>,
    ports: Vec<u16>,
}

/// The most endpoints of a sweep.
pub const MOST: usize = 1 << 28;

impl Sweep {
    /// Each of those hosts with each of those ports.
    #[must_use]
    pub fn new(mut hosts: Vec<IpAddr>, mut ports: Vec<u16>) -> Self {
        hosts.sort_unstable();
        hosts.dedup();
        ports.sort_unstable();
        ports.dedup();
        Self { hosts, ports }
    }

    /// The addresses, sorted.
    #[must_use]
    pub fn hosts(&self) -> &[IpAddr] {
        &self.hosts
    }

    /// The numbers, sorted.
    #[must_use]
    pub fn ports(&self) -> &[u16] {
        &self.ports
    }

    /// The place of an endpoint.
    #[must_use]
    pub fn place(&self, endpoint: SocketAddr) -> Option<usize> {
        let host = self.hosts.binary_search(&endpoint.ip()).ok()?;
        let port = self.ports.binary_search(&endpoint.port()).ok()?;
        Some(port * self.hosts.len() + host)
    }

    /// How many endpoints there are; [`usize::MAX`] where that is too many to count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.hosts.len().saturating_mul(self.ports.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hosts.is_empty() || self.ports.is_empty()
    }

    /// The endpoint of a place below [`Self::len`]: hosts in turn, so that none gets all at once.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<SocketAddr> {
        let host = self.hosts.get(place.checked_rem(self.hosts.len())?)?;
        let port = self.ports.get(place / self.hosts.len())?;
        Some(SocketAddr::new(*host, *port))
    }
}

/// How fast, and how often.
#[derive(Clone, Copy, Debug)]
pub struct Speed {
    /// At most so many a second; `None` for what the network bears.
    pub rate: Option<NonZeroU32>,
    /// How often what was not answered is asked again.
    pub retries: u32,
    /// How long to wait for an answer at most.
    pub timeout: Duration,
}

impl Default for Speed {
    fn default() -> Self {
        Self {
            rate: None,
            retries: 2,
            timeout: Duration::from_millis(1000),
        }
    }
}

/// What is told while it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It takes connections.
    Open(SocketAddr),
    /// So many endpoints are done.
    Done(usize),
}

/// What came of a sweep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Endpoints that take connections.
    pub open: usize,
    /// That said that they do not.
    pub closed: usize,
    /// That said nothing.
    pub silent: usize,
    /// Segments, or connections, that were sent again.
    pub repeated: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_endpoints_agree() {
        let hosts = vec![
            [10, 0, 0, 2].into(),
            [10, 0, 0, 1].into(),
            [10, 0, 0, 2].into(),
        ];
        let sweep = Sweep::new(hosts, vec![80, 22, 443]);
        assert_eq!(sweep.len(), 6);
        for place in 0..6 {
            assert_eq!(sweep.at(place).and_then(|e| sweep.place(e)), Some(place));
        }
        assert_eq!(sweep.at(6), None);
        assert_eq!(Sweep::new(Vec::new(), vec![1]).at(0), None);
    }
}
