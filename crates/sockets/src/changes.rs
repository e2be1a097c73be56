//! What happens to the sockets that wait for others, one by one.
//!
//! An observation says what is there. Between two of them a socket can come and go, and who asks at
//! intervals never learns of it; so these are noticed, where the system allows it, when they happen.

use std::borrow::Cow;
use std::net::IpAddr;
use std::time::Duration;

use portolan_types::Port;

use crate::{Namespaces, Protocol, State};

/// Which changes are noticed, and by which means.
#[derive(Clone, Debug)]
pub struct ChangeOptions {
    /// Whose network namespaces.
    pub namespaces: Namespaces,
    /// Whether the kernel may be asked by BPF programs, where it allows them.
    pub bpf: bool,
    /// How often the lists are read where nothing tells of changes. `None`: at least a second apart,
    /// and so seldom that it costs at most 0.05 % of a core, but every 30 seconds in any case.
    pub interval: Option<Duration>,
}

impl Default for ChangeOptions {
    /// Everywhere, by every means.
    fn default() -> Self {
        Self {
            namespaces: Namespaces::All,
            bpf: true,
            interval: None,
        }
    }
}

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeLayer {
    /// The kernel tells of them when they happen. What it does not tell of is found in its lists.
    Bpf,
    /// The kernel tells when sockets of this network namespace end; the rest is found in its lists.
    ClosesAndPolling,
    /// By comparing the lists.
    Polling,
}

impl ChangeLayer {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bpf => "bpf",
            Self::ClosesAndPolling => "closes-and-polling",
            Self::Polling => "polling",
        }
    }
}

/// A socket began to wait for others, or ceased to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which of the two.
    pub kind: ChangeKind,
    /// When, since the machine was started, with the time that it slept: see [`crate::since_boot`].
    pub at: Duration,
    /// For what was found in a list: it happened after this and before `at`. `None` for what was told
    /// when it happened.
    pub after: Option<Duration>,
    /// The socket's protocol.
    pub protocol: Protocol,
    /// [`State::Listening`] or [`State::Unconnected`]: what it is, or was.
    pub state: State,
    /// The address to which it is bound.
    pub address: IpAddr,
    /// The port to which it is bound.
    pub port: Port,
    /// The index of the interface to which it is bound; 0 for none.
    pub interface: u32,
    /// Whether an IPv6 socket takes IPv4 as well; `None` for IPv4, and where the kernel does not say.
    pub dual_stack: Option<bool>,
    /// The inode of its network namespace; 0 where the system has none.
    pub namespace: u64,
    /// The inode by which a process's descriptor names it; 0 where it has none.
    pub inode: u64,
    /// The user who made it; [`crate::NO_USER`] where the system does not say.
    pub uid: u32,
    /// Whether the program asked for this port; where it did not, the system picked it. `None` where
    /// nobody knows.
    pub port_chosen: Option<bool>,
    /// The process that did it; of what was found in a list, none.
    pub process: Option<Seen>,
}

/// What happened to a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It waits for others from now on.
    Opened,
    /// It does not any more: it was closed, or has been given a peer.
    Closed,
}

impl ChangeKind {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Closed => "closed",
        }
    }
}

/// A process at the moment in which it did something: it may be gone by now, and its number another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen {
    /// Its number.
    pub pid: u32,
    /// When it was started, since the machine was.
    pub started: Duration,
    /// The kernel's number of its control group in the second version's tree; 0 where it has none.
    pub group: u64,
    name: [u8; 16],
}

impl Seen {
    /// A process of that name, of which at most 16 bytes count.
    #[must_use]
    pub fn new(pid: u32, name: &[u8], started: Duration, group: u64) -> Self {
        let mut kept = [0; 16];
        for (to, from) in kept.iter_mut().zip(name) {
            *to = *from;
        }
        Self {
            pid,
            started,
            group,
            name: kept,
        }
    }

    /// The name that it gave itself, with whatever is in it.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        let end = self.name.iter().position(|b| *b == 0);
        String::from_utf8_lossy(&self.name[..end.unwrap_or(self.name.len())])
    }
}
