//! The network namespaces of the machine, and what is bound in each.

use std::fmt::Write as _;
use std::fs::File;
use std::io;
use std::mem::MaybeUninit;
use std::net::IpAddr;
use std::os::fd::AsFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};
use rustix::fs::readlinkat_raw;
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use super::bpf::{Held, Tasks};
use super::diag::{self, INET6, Question};
use super::firewall::{self, Families, Ruleset};
use super::listed::{CLOSED, EVERY, LISTEN, Listed};
use super::netlink::{End, Netlink};
use super::{compare, process, procnet};
use crate::{Disagreement, Namespace, Options, Protocol, SocketLayer};

/// More namespaces than these are not entered: a machine that has them is being made to.
const MOST_NAMESPACES: usize = 16_384;

/// Ports about which the kernel is asked one by one; of more, the whole list is read.
const FEW_QUESTIONS: usize = 8;
/// So many sockets are given room before they are read. What is not needed is not touched.
const ROOM: usize = 4096;

/// What is bound in one namespace.
#[derive(Debug, Default)]
pub(super) struct Bound {
    pub(super) sockets: Vec<Listed>,
    /// The names of the interfaces that sockets are tied to, by index.
    pub(super) interfaces: FxHashMap<u32, String>,
    pub(super) layer: Option<SocketLayer>,
    /// Why a list is short.
    pub(super) cut: Option<String>,
    /// The firewall's rules; `None` where they were not read.
    pub(super) firewall: Option<Ruleset>,
    /// For which protocols they were read: those that there are sockets of.
    pub(super) firewall_of: Families,
    /// Whether they could not be read.
    pub(super) firewall_closed: bool,
    /// Where netlink and `/proc/net` do not agree.
    pub(super) disagreements: Vec<Disagreement>,
}

/// The inode of this thread's namespace.
pub(super) fn own() -> io::Result<u64> {
    Ok(std::fs::metadata("/proc/thread-self/ns/net")?.ino())
}

/// Namespaces that are mounted somewhere: their inodes, and where.
pub(super) fn mounted() -> Vec<(u64, PathBuf)> {
    let text = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let mut found: Vec<(u64, PathBuf)> = text.lines().filter_map(mount).collect();
    // `/run/netns` can be mounted over itself and then is there twice.
    found.sort();
    found.dedup_by_key(|(inode, _)| *inode);
    found
}

/// A line of `mountinfo` (`Documentation/filesystems/proc.rst`, 3.5) that is a network namespace.
pub(super) fn mount(line: &str) -> Option<(u64, PathBuf)> {
    let mut fields = line.split(' ').skip(3);
    let inode = parse_link(fields.next()?.as_bytes())?;
    let place = fields.next()?;
    // Blanks and backslashes are octal there; names of namespaces have none.
    (!place.contains('\\')).then(|| (inode, PathBuf::from(place)))
}

/// The name of a namespace that is mounted where `ip netns` puts its own.
pub(super) fn name_of(place: &Path) -> Option<String> {
    let folder = place.parent()?;
    let known = [
        "/run/netns",
        "/var/run/netns",
        "/run/docker/netns",
        "/var/run/docker/netns",
    ];
    known
        .iter()
        .any(|k| folder == Path::new(k))
        .then(|| place.file_name()?.to_str().map(str::to_owned))?
}

/// What is bound in this thread's namespace: the lists alone.
pub(super) fn lists(options: &Options) -> io::Result<Bound> {
    lists_of(options, |_| true)
}

/// The same, of some protocols; where netlink is refused, of all.
pub(super) fn lists_of(options: &Options, wanted: impl Fn(Protocol) -> bool) -> io::Result<Bound> {
    lists_beside(&[], options, wanted)
}

/// The same, where these listeners are known to be held.
fn lists_beside(
    held: &[Held],
    options: &Options,
    wanted: impl Fn(Protocol) -> bool,
) -> io::Result<Bound> {
    by_netlink(options, wanted, held)
        .or_else(|_| by_files(Path::new("/proc/thread-self/net"), options))
}

/// The inodes of the sockets that are in this thread's namespace, among those that are like the ones
/// that are sought: of the same protocol and port, and IPv6's like them or not.
pub(super) fn still_there(
    sought: impl Iterator<Item = (Protocol, IpAddr, u16)>,
    options: &Options,
) -> io::Result<FxHashSet<u64>> {
    let mut questions: Vec<_> = sought
        .map(|(protocol, address, port)| (protocol, address.is_ipv6(), port))
        .collect();
    questions.sort_unstable();
    questions.dedup();
    if questions.len() <= FEW_QUESTIONS
        && let Ok(found) = on_ports(&questions, options)
    {
        return Ok(found);
    }
    let listed = lists_of(options, |protocol| {
        questions.iter().any(|(sought, ..)| *sought == protocol)
    })?;
    Ok(listed.sockets.iter().map(|s| s.inode).collect())
}

/// The inodes of the sockets of a protocol, IPv6's or not, on a port.
fn on_ports(questions: &[(Protocol, bool, u16)], options: &Options) -> io::Result<FxHashSet<u64>> {
    let mut netlink = Netlink::open(rustix::net::netlink::SOCK_DIAG)?;
    let mut found = FxHashSet::default();
    for (protocol, six, port) in questions {
        let question = Question {
            protocol: *protocol,
            six: *six,
            states: states(*protocol, options),
            port: Some(*port),
        };
        let end = diag::list(&mut netlink, question, |s| {
            found.insert(s.inode);
        })?;
        if end == End::Changed {
            return Err(io::ErrorKind::Interrupted.into());
        }
    }
    Ok(found)
}

/// What is bound in this thread's namespace, and what the firewall does to it. `held` are listeners that
/// are known to be held there ([`held_listeners`]), if any are.
pub(super) fn here(held: &[Held], options: &Options) -> io::Result<Bound> {
    // Whoever wants the lists compared wants them read.
    let held = if options.verify { &[] } else { held };
    let mut bound = lists_beside(held, options, |_| true)?;
    if options.verify && bound.layer == Some(SocketLayer::Netlink) {
        let files: Vec<_> = populated(false)
            .into_iter()
            .filter(|(protocol, ..)| matches!(protocol, Protocol::Tcp | Protocol::Udp))
            .filter_map(|(protocol, six, _)| Some((file_of(protocol, six)?, protocol)))
            .collect();
        let read = || Some(by_netlink(options, |_| true, &[]).ok()?.sockets);
        bound.disagreements = compare::lists(&bound.sockets, &files, read);
    }
    if options.firewall {
        read_firewall(&mut bound);
    }
    Ok(bound)
}

/// Reads the firewall's rules, where a socket can be reached from outside.
pub(super) fn read_firewall(bound: &mut Bound) {
    let reachable = |s: &Listed| s.is_open() && !s.address.to_canonical().is_loopback();
    if !bound.sockets.iter().any(reachable) {
        return;
    }
    for socket in &bound.sockets {
        let families = families_of(socket.address, socket.v6only);
        bound.firewall_of.v4 |= families.v4;
        bound.firewall_of.v6 |= families.v6;
    }
    match firewall::read(bound.firewall_of) {
        Ok(rules) => bound.firewall = Some(rules),
        Err(_) => bound.firewall_closed = true,
    }
}

/// By which protocols packets come to a socket.
pub(super) fn families_of(address: IpAddr, v6only: Option<bool>) -> Families {
    Families {
        v4: address.is_ipv4() || v6only != Some(true),
        v6: address.is_ipv6(),
    }
}

/// What is bound in other namespaces, each in turn; `None` for those that could not be entered.
/// Moves a thread of its own: the caller's stays where it is.
pub(super) fn elsewhere<T: Send>(
    places: &[(Namespace, Option<PathBuf>)],
    look: impl Fn(&Namespace) -> io::Result<T> + Sync,
) -> Vec<Option<T>> {
    if places.is_empty() {
        return Vec::new();
    }
    let visit = || {
        let enter = |(namespace, place): &(Namespace, Option<PathBuf>)| {
            let by_process = || {
                let pid = namespace.pid.ok_or(io::ErrorKind::NotFound)?;
                File::open(format!("/proc/{pid}/ns/net"))
            };
            let file = match place {
                Some(place) => File::open(place).or_else(|_| by_process()),
                None => by_process(),
            }?;
            // The process may have moved on, or its number may be another's by now.
            if file.metadata()?.ino() != namespace.inode {
                return Err(io::ErrorKind::NotFound.into());
            }
            move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network))?;
            look(namespace)
        };
        places
            .iter()
            .take(MOST_NAMESPACES)
            .map(|place| enter(place).ok())
            .collect::<Vec<_>>()
    };
    let mut found = std::thread::scope(|scope| scope.spawn(visit).join()).unwrap_or_default();
    found.resize_with(places.len(), || None);
    found
}

/// The lists that have something in them, in this thread's namespace, and how much that may be: the
/// kernel counts each protocol's sockets, and that is far cheaper to read than an empty list is to
/// walk. Asking for a protocol that is a module not loaded would load it, too.
fn populated(raw: bool) -> Vec<(Protocol, bool, usize)> {
    let text = process::read_net("protocols", 1 << 16);
    let text = text.unwrap_or_default();
    if text.is_empty() {
        let both = |protocol| [(protocol, false, 0), (protocol, true, 0)];
        return [both(Protocol::Tcp), both(Protocol::Udp)].concat();
    }
    text.split(|byte| *byte == b'\n')
        .filter_map(count)
        .filter(|(protocol, ..)| raw || *protocol != Protocol::Raw)
        .collect()
}

/// A line of `protocols`: name, size, sockets in this namespace.
pub(super) fn count(line: &[u8]) -> Option<(Protocol, bool, usize)> {
    // There are some forty lines, in each of the namespaces: most end here.
    let name = line.split(|byte| *byte == b' ').next()?;
    let (name, six) = match name.strip_suffix(b"v6") {
        Some(name) => (name, true),
        None => (name, false),
    };
    let protocol = match name {
        b"TCP" => Protocol::Tcp,
        b"UDP" => Protocol::Udp,
        b"MPTCP" => Protocol::Mptcp,
        // One is written so, the other so.
        b"UDP-Lite" | b"UDPLITE" => Protocol::UdpLite,
        b"SCTP" => Protocol::Sctp,
        b"DCCP" => Protocol::Dccp,
        b"RAW" => Protocol::Raw,
        _ => return None,
    };
    let line = std::str::from_utf8(line).ok()?;
    let sockets: i64 = line.split_ascii_whitespace().nth(2)?.parse().ok()?;
    // Less than none: the kernel counts on each processor, and does not stop for a sum.
    (sockets != 0).then_some((protocol, six, usize::try_from(sockets).unwrap_or(0)))
}

/// The states of a protocol's sockets that are asked for.
fn states(protocol: Protocol, options: &Options) -> u32 {
    match protocol {
        _ if options.connections => EVERY,
        Protocol::Udp | Protocol::UdpLite | Protocol::Raw => 1 << CLOSED,
        Protocol::Tcp | Protocol::Mptcp | Protocol::Sctp | Protocol::Dccp => 1 << LISTEN,
    }
}

fn by_netlink(
    options: &Options,
    wanted: impl Fn(Protocol) -> bool,
    held: &[Held],
) -> io::Result<Bound> {
    let mut netlink = Netlink::open(rustix::net::netlink::SOCK_DIAG)?;
    let mut bound = Bound {
        layer: Some(SocketLayer::Netlink),
        ..Bound::default()
    };
    for (protocol, six, count) in populated(options.raw) {
        if !wanted(protocol) {
            continue;
        }
        let states = states(protocol, options);
        let question = Question {
            protocol,
            six,
            states,
            port: None,
        };
        if (protocol, states) == (Protocol::Tcp, 1 << LISTEN)
            && let Some(known) = confirmed(&mut netlink, held, six, count)
        {
            bound.sockets.extend(known);
            continue;
        }
        bound.sockets.reserve(count.min(ROOM));
        let start = bound.sockets.len();
        let mut end = diag::list(&mut netlink, question, |s| bound.sockets.push(s));
        if matches!(end, Ok(End::Changed)) {
            // Once more; what changes all the time is taken as it is.
            bound.sockets.truncate(start);
            end = diag::list(&mut netlink, question, |s| bound.sockets.push(s));
        }
        match end {
            Ok(_) => {}
            // A kernel without this protocol's lists: its files may have them.
            Err(e) if is_unsupported(&e) && protocol != Protocol::Tcp => {
                bound.sockets.truncate(start);
                if let Some(file) = file_of(protocol, six) {
                    procnet::list(
                        Path::new("/proc/thread-self/net"),
                        file,
                        protocol,
                        |socket| {
                            if states >> socket.state & 1 == 1 {
                                bound.sockets.push(socket);
                            }
                            true
                        },
                    )?;
                }
            }
            Err(e) if bound.sockets.is_empty() => return Err(e),
            Err(e) => bound.cut = Some(e.to_string()),
        }
    }
    leave_out_subflows(&mut bound.sockets);
    let tied: Vec<u32> = bound
        .sockets
        .iter()
        .map(|s| s.interface)
        .filter(|i| *i != 0)
        .collect();
    if !tied.is_empty() {
        bound.interfaces = interface_names(&tied);
    }
    Ok(bound)
}

/// The TCP sockets of this thread's namespace, where processes are known to hold as many listeners
/// there as the kernel counts TCP sockets in all, and it confirms each of them: there can be no other.
/// For the list it would go through its table of all namespaces, for each of them anew.
fn confirmed(netlink: &mut Netlink, held: &[Held], six: bool, count: usize) -> Option<Vec<Listed>> {
    let known = held
        .iter()
        .filter(|h| (h.family == u16::from(INET6)) == six);
    if count > FEW_QUESTIONS || known.clone().count() != count {
        return None;
    }
    // One that is not on every address, or shares its port, is not found so: then the list is read.
    known
        .map(|held| {
            let found = diag::listener(netlink, six, held.port).ok()?;
            let is_it = found.inode == held.inode && found.state == LISTEN;
            is_it.then_some(found)
        })
        .collect()
}

/// A socket of Multipath TCP has a TCP socket under it, which the kernel lists as well, with the
/// same inode: where that says nothing more, it is left out.
fn leave_out_subflows(sockets: &mut Vec<Listed>) {
    let ends = |s: &Listed| (s.inode, s.address, s.port, s.peer);
    let multipath: FxHashSet<_> = sockets
        .iter()
        .filter(|s| s.protocol == Protocol::Mptcp && s.inode != 0)
        .map(ends)
        .collect();
    if !multipath.is_empty() {
        sockets.retain(|s| s.protocol != Protocol::Tcp || !multipath.contains(&ends(s)));
    }
}

fn is_unsupported(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let code = error.raw_os_error();
    [
        Errno::NOENT,
        Errno::OPNOTSUPP,
        Errno::PROTONOSUPPORT,
        Errno::INVAL,
    ]
    .iter()
    .any(|errno| Some(errno.raw_os_error()) == code)
}

fn file_of(protocol: Protocol, six: bool) -> Option<&'static str> {
    procnet::FILES
        .iter()
        .filter(|(_, p)| *p == protocol)
        .map(|(file, _)| *file)
        .find(|file| file.ends_with('6') == six)
}

/// What is bound in the namespace of a process, by its files under `/proc`.
pub(super) fn by_files(folder: &Path, options: &Options) -> io::Result<Bound> {
    let mut bound = Bound {
        layer: Some(SocketLayer::Proc),
        ..Bound::default()
    };
    let mut read = false;
    let mut failed = None;
    for (file, protocol) in procnet::FILES {
        if protocol == Protocol::Raw && !options.raw {
            continue;
        }
        let wanted = states(protocol, options);
        let outcome = procnet::list(folder, file, protocol, |socket| {
            if wanted >> socket.state & 1 == 1 {
                bound.sockets.push(socket);
                return true;
            }
            // Listeners come first in TCP's file, and the rest can be a hundred thousand lines.
            protocol != Protocol::Tcp || options.connections
        });
        match outcome {
            Ok(()) => read = true,
            Err(error) => failed = Some(error),
        }
    }
    match failed {
        Some(error) if !read => Err(error),
        Some(error) => {
            bound.cut = Some(error.to_string());
            Ok(bound)
        }
        None => Ok(bound),
    }
}

/// The names of interfaces of this thread's namespace.
pub(super) fn interface_names(indices: &[u32]) -> FxHashMap<u32, String> {
    use rustix::net::{AddressFamily, SocketFlags, SocketType, netdevice, socket_with};
    let mut names = FxHashMap::default();
    let Ok(socket) = socket_with(
        AddressFamily::INET,
        SocketType::DGRAM,
        SocketFlags::CLOEXEC,
        None,
    ) else {
        return names;
    };
    for index in indices {
        if !names.contains_key(index)
            && let Ok(name) = netdevice::index_to_name(&socket, *index)
        {
            names.insert(*index, name);
        }
    }
    names
}

/// The namespaces of tasks, each with a process in it.
pub(super) fn of_tasks(tasks: &Tasks) -> FxHashMap<u64, u32> {
    let mut found = FxHashMap::default();
    for task in tasks.tasks.iter().filter(|t| t.namespace != 0) {
        found.entry(u64::from(task.namespace)).or_insert(task.pid);
    }
    found
}

/// The TCP listeners that tasks hold, each once, by their namespaces.
pub(super) fn held_listeners(tasks: &Tasks) -> FxHashMap<u64, Vec<Held>> {
    let mut found: FxHashMap<u64, Vec<Held>> = FxHashMap::default();
    for held in tasks.all_sockets() {
        if compare::waits(held) != Some(Protocol::Tcp) {
            continue;
        }
        let known = found.entry(u64::from(held.namespace)).or_default();
        // Where there are many, they are not asked about one by one.
        if known.len() <= FEW_QUESTIONS && known.iter().all(|k| k.inode != held.inode) {
            known.push(*held);
        }
    }
    found
}

/// The namespaces of processes, each with a process in it, and whether one does not show its own to
/// us: then there may be some that we do not know of. Whose link may not be read is told by the
/// inode of a file that each namespace has of its own; it stands for the namespace's, with the
/// highest bit set, for it is not that.
pub(super) fn of_processes(processes: &[u32]) -> (FxHashMap<u64, u32>, bool) {
    const NOT_ITS_OWN: u64 = 1 << 63;
    let inode_of = |path: String| std::fs::metadata(path).map(|file| file.ino());
    let file_of = |who: &str| inode_of(format!("/proc/{who}/net/dev")).ok();
    let own_file = file_of("thread-self");
    let mut found = FxHashMap::default();
    let mut closed = false;
    let mut name = String::with_capacity(32);
    for pid in processes {
        let inode = match link_of(*pid, &mut name) {
            Ok(inode) => Some(inode),
            Err(error) => {
                closed |= error.kind() == io::ErrorKind::PermissionDenied;
                file_of(&pid.to_string())
                    .filter(|file| Some(*file) != own_file)
                    .map(|file| file | NOT_ITS_OWN)
            }
        };
        if let Some(inode) = inode {
            found.entry(inode).or_insert(*pid);
        }
    }
    (found, closed)
}

/// The namespace of a process, by the text of its link: to follow it would make a file of the
/// namespace, for each process.
fn link_of(pid: u32, name: &mut String) -> io::Result<u64> {
    name.clear();
    let _ = write!(name, "{pid}/ns/net");
    let mut buffer = [MaybeUninit::uninit(); 64];
    let (text, _) = readlinkat_raw(process::root()?, name.as_str(), &mut buffer)?;
    parse_link(text).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The text of a link to a network namespace, `net:[4026531840]`.
fn parse_link(text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    text.strip_prefix("net:[")?.strip_suffix(']')?.parse().ok()
}

/// Every namespace but the own one: those with processes in them, and those that are mounted.
pub(super) fn others(own: u64, inside: FxHashMap<u64, u32>) -> Vec<(Namespace, Option<PathBuf>)> {
    let mut found: FxHashMap<u64, (Namespace, Option<PathBuf>)> = FxHashMap::default();
    for (inode, pid) in inside {
        let namespace = Namespace {
            inode,
            pid: Some(pid),
            ..Namespace::default()
        };
        found.insert(inode, (namespace, None));
    }
    for (inode, place) in mounted() {
        let (namespace, path) = found.entry(inode).or_default();
        namespace.inode = inode;
        namespace.name = name_of(&place);
        *path = Some(place);
    }
    found.remove(&own);
    let mut others: Vec<_> = found.into_values().collect();
    others.sort_unstable_by_key(|(namespace, _)| namespace.inode);
    others
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv6Addr, TcpListener, UdpSocket};

    use super::*;

    #[test]
    fn counts_tell_which_lists_are_worth_asking_for() {
        let line = |text: &str| count(text.as_bytes());
        assert_eq!(
            line("TCPv6     2432      3      24   no     192   yes"),
            Some((Protocol::Tcp, true, 3))
        );
        assert_eq!(
            line("UDP-Lite  1344      1       0   NI       0   yes"),
            Some((Protocol::UdpLite, false, 1))
        );
        assert_eq!(
            line("UDP       1344      0       0   NI       0   yes"),
            None
        );
        assert_eq!(
            line("protocol  size sockets  memory press maxhdr  slab"),
            None
        );
        assert_eq!(line(""), None);
    }

    #[test]
    fn a_mounted_namespace_is_told_by_its_root() {
        let line = "412 26 0:4 net:[4026532177] /run/netns/blue rw shared:200 - nsfs nsfs rw";
        let found = mount(line).unwrap();
        assert_eq!(found, (4_026_532_177, PathBuf::from("/run/netns/blue")));
        assert_eq!(name_of(&found.1).as_deref(), Some("blue"));
        assert_eq!(mount("22 1 8:1 / / rw - ext4 /dev/sda1 rw"), None);
        assert_eq!(mount("22 1 8:1 net:[x] /a"), None);
        assert_eq!(name_of(Path::new("/srv/x")), None);
    }

    #[test]
    fn only_what_the_kernel_counts_and_confirms_needs_no_list() {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: needs root");
            return;
        }
        let visit = || {
            #[expect(deprecated, reason = "nothing is unsafe about a network namespace")]
            rustix::thread::unshare(rustix::thread::UnshareFlags::NEWNET).unwrap();
            let [four, six] = [
                TcpListener::bind("0.0.0.0:0").unwrap(),
                TcpListener::bind("[::]:0").unwrap(),
            ];
            let held = |listener: &TcpListener| Held {
                inode: rustix::fs::fstat(listener).unwrap().st_ino,
                descriptor: 3,
                family: match listener.local_addr().unwrap().is_ipv6() {
                    true => u16::from(INET6),
                    false => 2,
                },
                state: LISTEN,
                port: listener.local_addr().unwrap().port(),
                protocol: 6,
                namespace: 0,
            };
            let mut netlink = Netlink::open(rustix::net::netlink::SOCK_DIAG).unwrap();
            let mut ask = |held: &[Held], six, count| confirmed(&mut netlink, held, six, count);
            let both = [held(&four), held(&six)];
            for is_six in [false, true] {
                let found = ask(&both, is_six, 1).unwrap();
                let listed = lists(&Options::default()).unwrap().sockets;
                let listed: Vec<_> = listed
                    .into_iter()
                    .filter(|s| s.address.is_ipv6() == is_six)
                    .collect();
                assert_eq!(found, listed);
            }
            // The kernel counts more than are known, or less.
            assert_eq!(ask(&both, false, 2), None);
            assert_eq!(ask(&both[1..], false, 1), None);
            // Another has the port by now, or nobody.
            let another = Held {
                inode: 1,
                ..both[0]
            };
            assert_eq!(ask(&[another], false, 1), None);
            drop(four);
            assert_eq!(ask(&both, false, 1), None);
            assert!(ask(&both, true, 1).is_some());
        };
        std::thread::scope(|scope| scope.spawn(visit).join()).unwrap();
    }

    #[test]
    fn what_was_closed_is_not_there_any_more() {
        let options = Options {
            firewall: false,
            ..Options::default()
        };
        for count in [2, FEW_QUESTIONS + 2] {
            let mut sockets: Vec<(TcpListener, UdpSocket)> = (0..count)
                .map(|_| {
                    let tcp = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).unwrap();
                    (tcp, UdpSocket::bind("127.0.0.1:0").unwrap())
                })
                .collect();
            let inode = |fd: &dyn std::os::fd::AsFd| rustix::fs::fstat(fd.as_fd()).unwrap().st_ino;
            // Another test may have the same number with the other protocol.
            let made: Vec<u64> = sockets
                .iter()
                .flat_map(|(tcp, udp)| [inode(tcp), inode(udp)])
                .collect();
            let mut listed = lists(&options).unwrap().sockets;
            listed.retain(|s| made.contains(&s.inode));
            assert_eq!(listed.len(), made.len());
            let sought = || listed.iter().map(|s| (s.protocol, s.address, s.port));
            let mut own: Vec<u64> = listed.iter().map(|s| s.inode).collect();
            let there = still_there(sought(), &options).unwrap();
            assert!(own.iter().all(|inode| there.contains(inode)));
            let (tcp, udp) = sockets.pop().unwrap();
            let closed = [inode(&tcp), inode(&udp)];
            drop((tcp, udp));
            let there = still_there(sought(), &options).unwrap();
            own.retain(|inode| !there.contains(inode));
            own.sort_unstable();
            assert_eq!(own, closed);
        }
    }
}
