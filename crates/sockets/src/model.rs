use std::borrow::Cow;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use portolan_types::{Port, PortRange, Transport};

/// What to look for, and how hard.
#[derive(Clone, Debug)]
pub struct Options {
    /// Connections too, and sockets that are bound and do not listen.
    pub connections: bool,
    /// Raw sockets too: they have an IP protocol and no port.
    pub raw: bool,
    /// Whose network namespaces.
    pub namespaces: Namespaces,
    /// The ports that matter; none for all. Nothing is looked up for the sockets of others.
    pub ports: Option<Vec<PortRange>>,
    /// Whether the kernel may be asked by a BPF program, where it allows one.
    pub bpf: bool,
    /// Whether the firewall's rules are read.
    pub firewall: bool,
    /// Whether `/proc/net` is compared with the kernel's lists line by line. To read it, the kernel
    /// looks through its whole table of connections: a millisecond for each namespace. The tasks and
    /// the processes are compared in any case.
    pub verify: bool,
    /// Where the index of the packages' files may be kept between runs.
    pub cache: Option<PathBuf>,
}

impl Options {
    /// Whether sockets of that port matter.
    #[must_use]
    pub fn wants(&self, port: Port) -> bool {
        let among = |ranges: &Vec<PortRange>| ranges.iter().any(|range| range.contains(port));
        self.ports.as_ref().is_none_or(among)
    }
}

impl Default for Options {
    /// What listens, everywhere, by every means, without a cache.
    fn default() -> Self {
        Self {
            connections: false,
            raw: false,
            namespaces: Namespaces::All,
            ports: None,
            bpf: true,
            firewall: true,
            verify: false,
            cache: None,
        }
    }
}

/// Whose network namespaces are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespaces {
    /// Every one that can be found.
    All,
    /// This process's.
    Own,
}

/// What was seen, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observation {
    /// When.
    pub observed: Option<SystemTime>,
    /// What was looked for: the rest is not in it, and may be there.
    pub scope: Scope,
    /// Sorted by port, protocol, address, namespace and inode.
    pub sockets: Vec<Socket>,
    /// The processes that hold them, and the parents of these up to the first; sorted by number.
    pub processes: Vec<Process>,
    /// The programs of `processes`; a [`Process`] points into it.
    pub programs: Vec<Program>,
    /// The control groups of sockets and processes; both point into it.
    pub groups: Vec<ControlGroup>,
    /// The network namespaces that were found, the own one first.
    pub namespaces: Vec<Namespace>,
    /// Where the kernel's list, the BPF view and `/proc` do not agree, after a second look.
    pub disagreements: Vec<Disagreement>,
    /// What could not be seen.
    pub gaps: Vec<Gap>,
    /// Which layers answered, for those who ask how it was done.
    pub layers: Layers,
    /// When the machine was started, where it says so.
    pub booted: Option<SystemTime>,
}

impl Observation {
    /// The process of that number.
    #[must_use]
    pub fn process(&self, pid: u32) -> Option<&Process> {
        let at = self.processes.binary_search_by_key(&pid, |p| p.pid).ok()?;
        self.processes.get(at)
    }

    /// The program that a process runs.
    #[must_use]
    pub fn program(&self, process: &Process) -> Option<&Program> {
        self.programs.get(process.program?)
    }

    /// Says in the gaps how many sockets have hidden processes, after any of them were left out or told of.
    pub fn count_hidden(&mut self) {
        type Said = fn(usize) -> Gap;
        let kinds: [(Unowned, Said); 2] = [
            (Unowned::Hidden, Gap::HiddenProcesses),
            (Unowned::Withheld, Gap::WithheldProcesses),
        ];
        for (why, said) in kinds {
            let count = self
                .sockets
                .iter()
                .filter(|s| s.unowned == Some(why))
                .count();
            let gap = said(count);
            let same = |other: &Gap| std::mem::discriminant(other) == std::mem::discriminant(&gap);
            match self.gaps.iter().position(same) {
                Some(place) if count > 0 => self.gaps[place] = gap,
                Some(place) => drop(self.gaps.remove(place)),
                None if count > 0 => self.gaps.push(gap),
                None => {}
            }
        }
    }

    /// The parents of a process, the nearest first; never more than 64, whatever the kernel says.
    pub fn parents(&self, process: &Process) -> impl Iterator<Item = &Process> {
        let mut next = process.parent;
        std::iter::from_fn(move || {
            let parent = self.process(next).filter(|_| next != 0)?;
            // A number may be used again while the list is made: no parent is its own ancestor.
            next = if parent.parent == parent.pid {
                0
            } else {
                parent.parent
            };
            Some(parent)
        })
        .take(64)
    }
}

/// What was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Connections too, and sockets that are bound and do not listen.
    pub connections: bool,
    /// Raw sockets too.
    pub raw: bool,
    /// Whose network namespaces.
    pub namespaces: Namespaces,
    /// Whether sockets were left out that are there: those of other ports, programs or units.
    pub narrowed: bool,
}

impl Default for Scope {
    /// What listens, everywhere.
    fn default() -> Self {
        Self::of(&Options::default())
    }
}

impl Scope {
    /// What is looked for with these options.
    #[must_use]
    pub const fn of(options: &Options) -> Self {
        Self {
            connections: options.connections,
            raw: options.raw,
            namespaces: options.namespaces,
            narrowed: options.ports.is_some(),
        }
    }
}

/// One socket, as the kernel describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    /// Its protocol.
    pub protocol: Protocol,
    /// Whether it listens, is bound, or is connected.
    pub state: State,
    /// The address to which it is bound.
    pub address: IpAddr,
    /// The port to which it is bound; for [`Protocol::Raw`] always 0.
    pub port: Port,
    /// For [`Protocol::Raw`]: the number of the IP protocol.
    pub ip_protocol: Option<u8>,
    /// The other side of a connection.
    pub peer: Option<(IpAddr, Port)>,
    /// The interface to which it is bound (`SO_BINDTODEVICE`, or a link-local address's scope): its
    /// index, and its name where it could be read.
    pub interface: Option<Interface>,
    /// Whether an IPv6 socket takes IPv4 as well; `None` for IPv4, and where the kernel does not say.
    pub dual_stack: Option<bool>,
    /// Its network namespace: an index into [`Observation::namespaces`].
    pub namespace: usize,
    /// The inode by which a process's descriptor names it; 0 where it has none.
    pub inode: u64,
    /// The user who made it; [`NO_USER`] where the system does not say.
    pub uid: u32,
    /// The control group in which it was made: an index into [`Observation::groups`].
    pub group: Option<usize>,
    /// For a listener: connections that wait to be accepted, and how many may.
    pub backlog: Option<Backlog>,
    /// Bytes that wait to be read, and to be sent; for listeners see `backlog`.
    pub queued: Queued,
    /// Memory that it takes, in bytes, where the kernel says so.
    pub memory: Option<u64>,
    /// Packets, or for a listener connections, that it dropped since it was made; `None` where the
    /// kernel does not say.
    pub drops: Option<u32>,
    /// From where it can be reached, as far as its address tells.
    pub exposure: Exposure,
    /// What the firewall does to a packet from another machine to it.
    pub passage: Passage,
    /// The processes that hold it.
    pub holders: Vec<Holder>,
    /// Why there is no holder; `None` where there is one.
    pub unowned: Option<Unowned>,
    /// The units behind a socket that the service manager holds for a service.
    pub activation: Option<Activation>,
}

/// The number that is no user's, on any Unix: `chown` takes it for "leave as it is".
pub const NO_USER: u32 = u32::MAX;

/// A socket that systemd opened, and the service that it starts for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activation {
    /// The socket unit, such as `ssh.socket`.
    pub socket: String,
    /// The unit that is started, such as `ssh.service`; for `Accept=yes` a template, `ssh@.service`.
    pub service: String,
}

/// A queue of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// How many wait.
    pub waiting: u32,
    /// How many may.
    pub limit: u32,
}

/// Bytes in a socket's queues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queued {
    /// Received, not read.
    pub receive: u32,
    /// Written, not sent or not acknowledged.
    pub send: u32,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// The kernel's number of it, unique in its namespace.
    pub index: u32,
    /// Its name.
    pub name: Option<String>,
}

/// The protocols whose sockets are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// RFC 9293.
    Tcp,
    /// RFC 8684; on the wire a TCP port.
    Mptcp,
    /// RFC 768.
    Udp,
    /// RFC 3828; its ports are UDP's by name (its section 6).
    UdpLite,
    /// RFC 9260.
    Sctp,
    /// RFC 4340.
    Dccp,
    /// An IP protocol without ports, or read beside the kernel's own.
    Raw,
}

impl Protocol {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Tcp,
        Self::Mptcp,
        Self::Udp,
        Self::UdpLite,
        Self::Sctp,
        Self::Dccp,
        Self::Raw,
    ];

    /// The transport by whose ports it goes.
    #[must_use]
    pub const fn transport(self) -> Option<Transport> {
        match self {
            Self::Tcp | Self::Mptcp => Some(Transport::Tcp),
            Self::Udp | Self::UdpLite => Some(Transport::Udp),
            Self::Sctp => Some(Transport::Sctp),
            Self::Dccp => Some(Transport::Dccp),
            Self::Raw => None,
        }
    }

    /// The lower-case name in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Mptcp => "mptcp",
            Self::Udp => "udp",
            Self::UdpLite => "udplite",
            Self::Sctp => "sctp",
            Self::Dccp => "dccp",
            Self::Raw => "raw",
        }
    }
}

/// What a socket is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It takes connections.
    Listening,
    /// It is bound and takes packets from anybody (UDP and what is like it).
    Unconnected,
    /// It is bound and neither listens nor is connected (TCP and what is like it).
    Bound,
    /// It has a peer; the state's name is the kernel's, such as `ESTABLISHED`.
    Connected(&'static str),
}

/// From where a socket can be reached, as far as its address tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exposure {
    /// This machine alone.
    Loopback,
    /// The machines on one link.
    LinkLocal,
    /// One address, or one interface.
    OneAddress,
    /// Groups: a multicast or broadcast address.
    Group,
    /// Every interface.
    Everywhere,
}

impl Exposure {
    /// All of them, the nearest first.
    pub const ALL: [Self; 5] = [
        Self::Loopback,
        Self::LinkLocal,
        Self::OneAddress,
        Self::Group,
        Self::Everywhere,
    ];

    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loopback => "loopback",
            Self::LinkLocal => "link-local",
            Self::OneAddress => "one-address",
            Self::Group => "group",
            Self::Everywhere => "everywhere",
        }
    }
}

/// What a firewall does to the first packet from another machine to a socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// There is no rule for what comes in, or it is of no matter (loopback).
    NoFirewall,
    /// It is let in: by that rule, or by the chain's policy.
    Allowed(String),
    /// It is not: by that rule, or by the chain's policy.
    Dropped(String),
    /// It depends on what the rules alone do not tell: by that rule first.
    CannotTell(String),
    /// The rules could not be read, or were not asked for.
    Unread,
}

impl Passage {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NoFirewall => "no-firewall",
            Self::Allowed(_) => "allowed",
            Self::Dropped(_) => "dropped",
            Self::CannotTell(_) => "cannot-tell",
            Self::Unread => "unread",
        }
    }

    /// The rule that decides.
    #[must_use]
    pub fn rule(&self) -> Option<&str> {
        match self {
            Self::Allowed(rule) | Self::Dropped(rule) | Self::CannotTell(rule) => Some(rule),
            Self::NoFirewall | Self::Unread => None,
        }
    }
}

/// A process that holds a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Holder {
    /// Its number in this process's PID namespace.
    pub pid: u32,
    /// How it holds it.
    pub how: Hold,
}

/// How a process holds a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hold {
    /// By this descriptor.
    Descriptor(u32),
    /// By a descriptor; the system does not say which.
    SomeDescriptor,
    /// By a descriptor that was sent over a Unix socket and is not received yet (`SCM_RIGHTS`); the
    /// number is the Unix socket's descriptor.
    InFlight(u32),
    /// By a fixed file of an io_uring; the number is the ring's descriptor.
    IoUring(u32),
    /// Not seen: it is in the control group in which the socket was made.
    Inferred,
}

impl Hold {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Descriptor(_) | Self::SomeDescriptor => "descriptor",
            Self::InFlight(_) => "in-flight",
            Self::IoUring(_) => "io-uring",
            Self::Inferred => "inferred",
        }
    }

    /// The descriptor's number.
    #[must_use]
    pub const fn descriptor(self) -> Option<u32> {
        match self {
            Self::Descriptor(fd) | Self::InFlight(fd) | Self::IoUring(fd) => Some(fd),
            Self::SomeDescriptor | Self::Inferred => None,
        }
    }
}

/// Why no process is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unowned {
    /// Processes of others could not be looked into: needs `CAP_SYS_PTRACE` and
    /// `CAP_DAC_READ_SEARCH`.
    Hidden,
    /// The same, in spite of these two: a security module does not allow it, or this is a container's root.
    Withheld,
    /// It has no inode: it waits to be accepted, or its process let go of it.
    Detached,
    /// Every process was looked into, and none holds it: the kernel's own (NFS, WireGuard), or in a
    /// PID namespace out of sight.
    NotFound,
    /// The walk came to its bound before it was done.
    OutOfTime,
}

impl Unowned {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Withheld => "withheld",
            Self::Detached => "detached",
            Self::NotFound => "not-found",
            Self::OutOfTime => "out-of-time",
        }
    }
}

/// A process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Process {
    /// Its number in this process's PID namespace.
    pub pid: u32,
    /// Its parent's; 0 for none, or none in sight.
    pub parent: u32,
    /// The name that it gives itself, on Linux at most 15 bytes.
    pub name: String,
    /// Its arguments, each as it is, with control characters and all: whoever shows them escapes
    /// them. None where they could not be read or there are none.
    pub arguments: Arguments,
    /// Whether the arguments were cut.
    pub arguments_cut: bool,
    /// What it runs: an index into [`Observation::programs`].
    pub program: Option<usize>,
    /// The user by whose rights it acts.
    pub user: Option<User>,
    /// Its effective capabilities, a bit each, as in `linux/capability.h`.
    pub capabilities: Option<u64>,
    /// When it was started.
    pub started: Option<SystemTime>,
    /// Its control group: an index into [`Observation::groups`].
    pub group: Option<usize>,
}

/// A user of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The number; on Windows the last part of the security identifier.
    pub uid: u32,
    /// The name in `/etc/passwd`, or the system's own list of users.
    pub name: Option<Arc<str>>,
}

/// The arguments of a process, in the form that the kernel gives: one allocation for all, for a
/// machine has thousands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Arguments(Box<[u8]>);

impl Arguments {
    /// Arguments with a zero between them. A process that wrote its title over them (as nginx does)
    /// leaves zeroes and blanks at the end: those go.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let end = bytes
            .iter()
            .rposition(|b| *b != 0)
            .map_or(0, |last| last + 1);
        let mut kept = &bytes[..end];
        if !kept.contains(&0) {
            kept = kept.trim_ascii_end();
        }
        Self(kept.into())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each in turn; what is no UTF-8 has the replacement character in its place.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.bytes().map(String::from_utf8_lossy)
    }

    /// Each in turn, as it is.
    pub fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        let parts = if self.is_empty() { 0 } else { usize::MAX };
        self.0.split(|b| *b == 0).take(parts)
    }
}

impl<T: AsRef<str>> FromIterator<T> for Arguments {
    fn from_iter<I: IntoIterator<Item = T>>(arguments: I) -> Self {
        let mut bytes = Vec::new();
        for argument in arguments {
            bytes.extend_from_slice(argument.as_ref().as_bytes());
            bytes.push(0);
        }
        Self::from_bytes(&bytes)
    }
}

/// An executable file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// Where it is, or was. As the process sees it: in a container, that is the container's.
    pub path: PathBuf,
    /// What is unusual about it.
    pub state: ProgramState,
    /// Whether its folder is gone too: an update that removes the old version leaves none.
    pub folder_gone: bool,
    /// Whether everybody may write into its folder, or into one above it.
    pub writable_folder: Option<PathBuf>,
    /// The package that it belongs to.
    pub package: PackageAnswer,
}

/// Whether an executable is still where it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgramState {
    /// It is the file at its path.
    #[default]
    Present,
    /// The file was deleted, and nothing stands at its path.
    Deleted,
    /// The file was deleted, and another stands at its path: upgraded, and not restarted.
    Replaced,
    /// It was never a file: `memfd_create`.
    MemoryOnly,
}

impl ProgramState {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Deleted => "deleted",
            Self::Replaced => "replaced",
            Self::MemoryOnly => "memory-only",
        }
    }
}

/// To which package an executable belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PackageAnswer {
    /// Nobody was asked: there is no package manager that we can read, or the file is a container's.
    #[default]
    Unasked,
    /// To this one.
    Package(Package),
    /// To none that the package manager knows.
    None,
}

/// A package of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Whose: `dpkg` or `rpm`.
    pub manager: &'static str,
    /// Its name, such as `openssh-server`.
    pub name: String,
    /// The installed version.
    pub version: Option<String>,
}

/// A control group, and what its path says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ControlGroup {
    /// The kernel's number of it; 0 where only the path is known.
    pub id: u64,
    /// The path under the cgroup file system's root, such as `/system.slice/ssh.service`.
    pub path: String,
    /// The systemd unit, such as `ssh.service`.
    pub unit: Option<String>,
    /// The user's own unit, inside `user@1000.service`.
    pub user_unit: Option<String>,
    /// The systemd slice, such as `system.slice`.
    pub slice: Option<String>,
    /// The container.
    pub container: Option<Container>,
}

/// A container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Container {
    /// What runs it.
    pub runtime: Runtime,
    /// Its identifier, whole.
    pub id: String,
    /// The name that people gave it, where the runtime's files say so.
    pub name: Option<String>,
    /// The image it was made from, where the runtime's files say so.
    pub image: Option<String>,
    /// The unique identifier of its Kubernetes pod.
    pub pod: Option<String>,
}

/// What runs containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Runtime {
    /// Docker Engine.
    Docker,
    /// Podman.
    Podman,
    /// containerd, by itself or under Kubernetes.
    Containerd,
    /// CRI-O.
    CriO,
    /// LXC, or Incus and LXD on it.
    Lxc,
    /// systemd-nspawn.
    Nspawn,
    /// A container by the shape of its group; the path does not say whose.
    Other,
}

impl Runtime {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Docker => "docker",
            Self::Podman => "podman",
            Self::Containerd => "containerd",
            Self::CriO => "cri-o",
            Self::Lxc => "lxc",
            Self::Nspawn => "nspawn",
            Self::Other => "container",
        }
    }
}

/// A network namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namespace {
    /// Its inode in the namespace file system.
    pub inode: u64,
    /// Its name under `/run/netns`, where it has one.
    pub name: Option<String>,
    /// A process in it, where there is one.
    pub pid: Option<u32>,
    /// Whether it is the one of this process.
    pub own: bool,
}

/// Two views that do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// Netlink lists a socket that `/proc/net` leaves out.
    NotInProcNet(SocketName),
    /// `/proc/net` lists a socket that netlink leaves out.
    NotInNetlink(SocketName),
    /// A process holds a listening socket that neither lists.
    NotListed {
        /// The socket, as far as the BPF view tells.
        socket: SocketName,
        /// The process that holds it.
        pid: u32,
    },
    /// The kernel runs a process that `/proc` does not show.
    HiddenProcess {
        /// Its number.
        pid: u32,
        /// Its name.
        name: String,
    },
}

/// Enough of a socket to look for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SocketName {
    /// Its protocol.
    pub protocol: Protocol,
    /// Its address, where it is told.
    pub address: Option<IpAddr>,
    /// Its port.
    pub port: Port,
    /// Its inode.
    pub inode: u64,
    /// Its network namespace's inode.
    pub namespace: u64,
}

/// Something that could not be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The processes of so many sockets are hidden: needs `CAP_SYS_PTRACE` and
    /// `CAP_DAC_READ_SEARCH`.
    HiddenProcesses(usize),
    /// The processes of so many sockets are hidden in spite of these two.
    WithheldProcesses(usize),
    /// So many network namespaces could not be entered; their sockets came from `/proc/PID/net`, or
    /// not at all.
    ClosedNamespaces {
        /// Read from a process's `/proc/PID/net`, and so without memory, drops and control groups.
        reduced: usize,
        /// Not read at all.
        unseen: usize,
    },
    /// Namespaces without a process in sight may exist: needs `CAP_SYS_ADMIN` or `CAP_SYS_PTRACE`.
    UnknownNamespaces,
    /// The firewall's rules could not be read: needs `CAP_NET_ADMIN`.
    Firewall,
    /// `/proc` shows this user's own processes alone (`hidepid`).
    HidePid,
    /// The kernel's socket lists could not be read by netlink, and came from `/proc/net`.
    NoNetlink,
    /// The kernel stopped a list short; the words are its error.
    Cut(String),
    /// The packages' list could not be read; the words are the error.
    Packages(String),
    /// Not this on this system.
    Unsupported(Unsupported),
}

/// What a system does not give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsupported {
    /// The sockets of other users' processes, to who is not root.
    Connections,
    /// Network namespaces.
    Namespaces,
    /// Everything but sockets and processes.
    Details,
}

/// Which layers answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// Where the sockets came from.
    pub sockets: Option<SocketLayer>,
    /// Where their holders came from.
    pub owners: Option<OwnerLayer>,
    /// Why there is no BPF view, in the words of the kernel or ours.
    pub bpf_refused: Option<String>,
}

/// Where the list of sockets came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketLayer {
    /// `NETLINK_SOCK_DIAG`.
    Netlink,
    /// `/proc/net`.
    Proc,
    /// The calls of macOS or Windows.
    System,
}

/// Where the holders came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerLayer {
    /// A BPF iterator over the tasks.
    Bpf,
    /// A walk over `/proc/PID/fd`.
    Walk,
    /// The calls of macOS or Windows.
    System,
}

/// What the service manager knows of a unit while it runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitState {
    /// When it was last started.
    pub since: Option<SystemTime>,
    /// How often it was started again by itself.
    pub restarts: Option<u32>,
}

/// Why nothing could be observed at all.
#[derive(Debug, thiserror::Error)]
pub enum ObserveError {
    /// Neither netlink nor `/proc/net` could be read.
    #[error("read the kernel's list of sockets: {0}")]
    Sockets(std::io::Error),
    /// This system is none of those that are supported.
    #[error("read the list of sockets: this system is not supported")]
    System,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_no_tail() {
        let read = |bytes| {
            Arguments::from_bytes(bytes)
                .iter()
                .map(Cow::into_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            read(b"nginx: master process   \0\0\0\0"),
            ["nginx: master process"]
        );
        assert_eq!(read(b"a\0\0b \0"), ["a", "", "b "]);
        assert_eq!(read(b"\xff\0"), ["\u{fffd}"]);
        assert!(read(b"").is_empty() && read(b"\0\0").is_empty());
        assert_eq!(
            read(b"a\0b\0"),
            Arguments::from_iter(["a", "b"]).iter().collect::<Vec<_>>()
        );
    }
}
