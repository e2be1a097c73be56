//! One thing that happened to one socket.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use portolan_sockets::Protocol;
use portolan_types::Port;

use crate::Evidence;

/// A point in time, in microseconds since the beginning of 1970 (UTC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// The point that is so many microseconds after the beginning of 1970.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Now, by the machine's clock.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Microseconds since the beginning of 1970.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// So much later; the last point that can be told where there is none.
    #[must_use]
    pub fn plus(self, time: Duration) -> Self {
        Self(self.0.saturating_add(micros(time)))
    }

    /// So much earlier.
    #[must_use]
    pub fn minus(self, time: Duration) -> Self {
        Self(self.0.saturating_sub(micros(time)))
    }

    /// How much later than that; nothing where it is earlier.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        let micros = self.0.saturating_sub(earlier.0);
        Duration::from_micros(u64::try_from(micros).unwrap_or(0))
    }
}

fn micros(time: Duration) -> i64 {
    i64::try_from(time.as_micros()).unwrap_or(i64::MAX)
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => micros(after),
            Err(before) => -micros(before.duration()),
        })
    }
}

impl From<Moment> for SystemTime {
    fn from(moment: Moment) -> Self {
        let distance = Duration::from_micros(moment.0.unsigned_abs());
        let time = match moment.0 >= 0 {
            true => UNIX_EPOCH.checked_add(distance),
            false => UNIX_EPOCH.checked_sub(distance),
        };
        time.unwrap_or(UNIX_EPOCH)
    }
}

/// Which socket. The kernel gives the number of an inode that was freed to another socket sooner or
/// later, so that it is the same socket only as long as nothing closed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// The inode of its network namespace.
    pub namespace: u64,
    /// Its protocol.
    pub protocol: Protocol,
    /// The port to which it is bound.
    pub port: Port,
    /// The address to which it is bound.
    pub address: IpAddr,
    /// The interface to which it is bound, by its index; 0 for none.
    pub interface: u32,
    /// Its inode.
    pub inode: u64,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It listens now.
    Appeared,
    /// Something else is known of it now: another owner, executable, exposure, verdict.
    Changed,
    /// It listens no more.
    Closed,
    /// It listened, and closed until [`Record::until`], before anybody could look closer.
    Passed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Appeared, Self::Changed, Self::Closed, Self::Passed];

    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Changed => "changed",
            Self::Closed => "closed",
            Self::Passed => "passed",
        }
    }
}

/// One thing that happened to one socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What.
    pub kind: Kind,
    /// When, or when it was noticed.
    pub at: Moment,
    /// Where nobody looked when it happened: the last time that it was not yet so.
    pub after: Option<Moment>,
    /// For what passed: when it closed.
    pub until: Option<Moment>,
    /// To which socket.
    pub subject: Subject,
    /// What is known of the socket since; of one that closed, what was known last.
    pub evidence: Arc<Evidence>,
    /// The process that is named for it: the first of those that hold it.
    pub actor: Option<Actor>,
}

/// A process, as far as a restart changes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Actor {
    /// Its number.
    pub pid: u32,
    /// When it was started.
    pub started: Option<Moment>,
    /// Its command line, with blanks between the arguments, cut at 4 KiB; empty where it was not seen.
    pub arguments: Arc<str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_times() {
        for micros in [0, 1, -1, 1_700_000_000_000_000] {
            let moment = Moment::from_micros(micros);
            assert_eq!(Moment::from(SystemTime::from(moment)), moment);
        }
        let first = Moment::from_micros(5);
        assert_eq!(first.plus(Duration::MAX).micros(), i64::MAX);
        assert_eq!(
            first.since(first.plus(Duration::from_secs(1))),
            Duration::ZERO
        );
        assert_eq!(first.minus(Duration::from_micros(7)).micros(), -2);
    }
}
