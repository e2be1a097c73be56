//! macOS and Windows, by two crates that know both: `listeners` for the sockets (`libproc`;
//! `GetExtendedTcpTable`, `GetExtendedUdpTable`), `sysinfo` for the processes.
//!
//! **Nobody has run this on macOS or Windows yet.** It compiles for both, and its tests run on
//! Linux, which the two crates know too.
//!
//! What they do not tell, this cannot: descriptors, the other side of a connection, dual stack,
//! queues. Sockets of one state on the same address and port are therefore one socket of several
//! holders, and a UDP socket counts as unconnected. A socket whose process has no name is missing.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::OsString;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use listeners::{Listener, SocketState};
use portolan_types::Port;
use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System, Uid, UpdateKind, Users};

use crate::{
    Arguments, Exposure, Gap, Hold, Holder, Layers, NO_USER, Namespace, Observation, ObserveError,
    Options, OwnerLayer, Passage, Process, Program, ProgramState, Protocol, Queued, Scope, Socket,
    SocketLayer, State, Unowned, Unsupported, User,
};

/// Lists the sockets of this machine and the processes that hold them.
///
/// # Errors
/// Where the system gives no list at all.
#[cfg_attr(
    target_os = "linux",
    expect(unreachable_pub, reason = "on Linux it is there for the tests")
)]
pub fn observe(options: &Options) -> Result<Observation, ObserveError> {
    let listed = listeners::get_all()
        // The crate's error can be neither kept nor looked into.
        .map_err(|error| ObserveError::Sockets(io::Error::other(error.to_string())))?;
    let mut sockets = sockets(&listed, options.connections);
    sockets.retain(|socket| options.wants(socket.port));
    let mut census = Census::new(&listed);
    for holder in sockets.iter().flat_map(|socket| &socket.holders) {
        census.add_with_parents(holder.pid);
    }
    let gaps = gaps(census.is_root());
    let (processes, programs) = census.count();
    Ok(Observation {
        observed: Some(SystemTime::now()),
        scope: Scope::of(options),
        sockets,
        processes,
        programs,
        namespaces: vec![Namespace {
            own: true,
            ..Namespace::default()
        }],
        gaps,
        layers: Layers {
            sockets: Some(SocketLayer::System),
            owners: Some(OwnerLayer::System),
            bpf_refused: None,
        },
        booted: since_epoch(System::boot_time()),
        ..Observation::default()
    })
}

/// The process that Windows gives for sockets that none has any more (`TIME_WAIT`): its idle one.
const NO_PROCESS: u32 = 0;

/// No process has more parents than this, whatever the system says.
const MOST_PARENTS: usize = 64;

/// Of a command line no more is kept than so many bytes.
const MOST_ARGUMENT_BYTES: usize = 64 * 1024;

fn gaps(root: bool) -> Vec<Gap> {
    let mut gaps = vec![
        Gap::Unsupported(Unsupported::Namespaces),
        Gap::Unsupported(Unsupported::Details),
    ];
    // macOS shows the descriptors of a process to its user and to root; Windows has a table.
    if cfg!(not(windows)) && !root {
        gaps.push(Gap::Unsupported(Unsupported::Connections));
    }
    gaps
}

fn sockets(listed: &HashSet<Listener>, connections: bool) -> Vec<Socket> {
    let mut found: BTreeMap<(Port, Protocol, IpAddr, State), BTreeSet<u32>> = BTreeMap::new();
    for one in listed {
        let port = Port::new(one.socket.port());
        let (protocol, state) = match one.protocol {
            listeners::Protocol::TCP => (Protocol::Tcp, state(one.state)),
            listeners::Protocol::UDP => (Protocol::Udp, State::Unconnected),
        };
        let wanted = connections || matches!(state, State::Listening | State::Unconnected);
        // A socket that has no port yet is not bound.
        if wanted && port != Port::MIN {
            let holders = found
                .entry((port, protocol, one.socket.ip(), state))
                .or_default();
            if one.process.pid != NO_PROCESS {
                holders.insert(one.process.pid);
            }
        }
    }
    found
        .into_iter()
        .map(|((port, protocol, address, state), holders)| Socket {
            protocol,
            state,
            address,
            port,
            ip_protocol: None,
            peer: None,
            interface: None,
            dual_stack: None,
            namespace: 0,
            inode: 0,
            uid: NO_USER,
            group: None,
            backlog: None,
            queued: Queued::default(),
            memory: None,
            drops: None,
            exposure: Exposure::of(address, false),
            passage: Passage::Unread,
            unowned: holders.is_empty().then_some(Unowned::Detached),
            holders: holders
                .into_iter()
                .map(|pid| Holder {
                    pid,
                    how: Hold::SomeDescriptor,
                })
                .collect(),
            activation: None,
        })
        .collect()
}

/// The states by Linux's names, so that they are the same everywhere.
fn state(state: SocketState) -> State {
    match state {
        SocketState::Listen => State::Listening,
        SocketState::Closed => State::Bound,
        SocketState::Established => State::Connected("ESTABLISHED"),
        SocketState::SynSent => State::Connected("SYN_SENT"),
        SocketState::SynReceived => State::Connected("SYN_RECV"),
        SocketState::FinWait1 => State::Connected("FIN_WAIT1"),
        SocketState::FinWait2 => State::Connected("FIN_WAIT2"),
        SocketState::TimeWait => State::Connected("TIME_WAIT"),
        SocketState::CloseWait => State::Connected("CLOSE_WAIT"),
        SocketState::LastAck => State::Connected("LAST_ACK"),
        SocketState::Closing => State::Connected("CLOSING"),
        SocketState::Unknown => State::Connected("UNKNOWN"),
    }
}

/// The processes that are asked for, out of all there are.
struct Census<'a> {
    system: System,
    /// What the list of sockets says of its processes.
    listed: HashMap<u32, &'a listeners::Process>,
    wanted: BTreeSet<u32>,
}

impl<'a> Census<'a> {
    fn new(listed: &'a HashSet<Listener>) -> Self {
        let mut system = System::new();
        // Of all no more than who is whose parent.
        let kind = ProcessRefreshKind::nothing().without_tasks();
        system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
        Self {
            system,
            listed: listed
                .iter()
                .map(|one| (one.process.pid, &one.process))
                .collect(),
            wanted: BTreeSet::new(),
        }
    }

    fn add_with_parents(&mut self, pid: u32) {
        let mut next = Some(pid);
        for _ in 0..=MOST_PARENTS {
            let Some(pid) = next.filter(|pid| self.wanted.insert(*pid)) else {
                return;
            };
            next = self.parent(pid);
        }
    }

    /// The parent, where it is older: Windows keeps the number of one that has ended, which another
    /// process may have by now.
    fn parent(&self, pid: u32) -> Option<u32> {
        let child = self.system.process(Pid::from_u32(pid))?;
        let parent = self.system.process(child.parent()?)?;
        (parent.pid() != child.pid() && parent.start_time() <= child.start_time())
            .then(|| parent.pid().as_u32())
    }

    fn is_root(&mut self) -> bool {
        let Ok(own) = sysinfo::get_current_pid() else {
            return false;
        };
        let kind = ProcessRefreshKind::nothing()
            .without_tasks()
            .with_user(UpdateKind::Always);
        self.system
            .refresh_processes_specifics(ProcessesToUpdate::Some(&[own]), true, kind);
        self.system
            .process(own)
            .and_then(|process| process.effective_user_id())
            .is_some_and(|user| number(user) == Some(0))
    }

    /// The processes, by number, and what they run.
    fn count(mut self) -> (Vec<Process>, Vec<Program>) {
        let pids: Vec<Pid> = self.wanted.iter().map(|pid| Pid::from_u32(*pid)).collect();
        let kind = ProcessRefreshKind::nothing()
            .without_tasks()
            .with_cmd(UpdateKind::Always)
            .with_exe(UpdateKind::Always)
            .with_user(UpdateKind::Always);
        // Who died since is kept: it held the socket when we looked.
        self.system
            .refresh_processes_specifics(ProcessesToUpdate::Some(&pids), false, kind);
        let users = Users::new_with_refreshed_list();
        let mut programs = Programs::default();
        let processes = self
            .wanted
            .iter()
            .map(|pid| self.process(*pid, &users, &mut programs))
            .collect();
        (processes, programs.list)
    }

    fn process(&self, pid: u32, users: &Users, programs: &mut Programs) -> Process {
        let listed = self.listed.get(&pid);
        let listed_path = listed
            .map(|process| Path::new(&process.path))
            .filter(|path| !path.as_os_str().is_empty());
        let Some(process) = self.system.process(Pid::from_u32(pid)) else {
            return Process {
                pid,
                name: listed.map_or_else(String::new, |process| process.name.clone()),
                program: listed_path.map(|path| programs.number(path)),
                ..Process::default()
            };
        };
        let (arguments, arguments_cut) = bounded(process.cmd());
        Process {
            pid,
            parent: self.parent(pid).unwrap_or(0),
            name: process.name().to_string_lossy().into_owned(),
            arguments,
            arguments_cut,
            program: process
                .exe()
                .or(listed_path)
                .map(|path| programs.number(path)),
            user: process
                .effective_user_id()
                .or_else(|| process.user_id())
                .and_then(|id| user(id, users)),
            capabilities: None,
            started: since_epoch(process.start_time()),
            group: None,
        }
    }
}

/// Executables, each of them once.
#[derive(Default)]
struct Programs {
    list: Vec<Program>,
    places: HashMap<PathBuf, usize>,
}

impl Programs {
    fn number(&mut self, path: &Path) -> usize {
        if let Some(place) = self.places.get(path) {
            return *place;
        }
        let gone = matches!(path.try_exists(), Ok(false));
        self.list.push(Program {
            path: path.to_owned(),
            state: if gone {
                ProgramState::Deleted
            } else {
                ProgramState::Present
            },
            ..Program::default()
        });
        self.places.insert(path.to_owned(), self.list.len() - 1);
        self.list.len() - 1
    }
}

fn user(id: &Uid, users: &Users) -> Option<User> {
    // The service accounts of Windows are on no list of users; their identifiers are the same on
    // every machine ([MS-DTYP], 2.4.2.4).
    let name = match id.to_string().as_str() {
        "S-1-5-18" => Some("SYSTEM".to_owned()),
        "S-1-5-19" => Some("LOCAL SERVICE".to_owned()),
        "S-1-5-20" => Some("NETWORK SERVICE".to_owned()),
        _ => users.get_user_by_id(id).map(|user| user.name().to_owned()),
    };
    Some(User {
        uid: number(id)?,
        name: name.map(Into::into),
    })
}

/// The user's number; of a security identifier (`S-1-5-…-1001`) the last part.
fn number(id: &Uid) -> Option<u32> {
    id.to_string().rsplit('-').next()?.parse().ok()
}

/// As many of the arguments as are kept, and whether some are not.
fn bounded(arguments: &[OsString]) -> (Arguments, bool) {
    let mut bytes = 0_usize;
    let mut count = 0;
    let kept = arguments
        .iter()
        .take_while(|argument| {
            // One each, so that empty ones come to an end too.
            bytes = bytes.saturating_add(argument.len()).saturating_add(1);
            bytes <= MOST_ARGUMENT_BYTES
        })
        .inspect(|_| count += 1)
        .map(|argument| argument.to_string_lossy())
        .collect();
    (kept, count < arguments.len())
}

fn since_epoch(seconds: u64) -> Option<SystemTime> {
    // The crate says 0 where it does not know.
    let seconds = Some(seconds).filter(|seconds| *seconds != 0)?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};

    use super::*;
    use crate::Exposure;

    fn options(connections: bool) -> Options {
        Options {
            connections,
            ..Options::default()
        }
    }

    #[test]
    fn finds_its_own_listener_and_says_who_it_is() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let udp = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
        let udp_port = udp.local_addr().unwrap().port();

        let seen = observe(&options(false)).unwrap();
        let find = |protocol, port| {
            let mut found = seen
                .sockets
                .iter()
                .filter(|socket| socket.protocol == protocol && socket.port == Port::new(port));
            found.next().unwrap()
        };
        let socket = find(Protocol::Tcp, address.port());
        assert_eq!(socket.state, State::Listening);
        assert_eq!(socket.address, address.ip());
        assert_eq!(socket.exposure, Exposure::Loopback);
        assert_eq!(socket.unowned, None);
        let own = std::process::id();
        assert!(socket.holders.iter().any(|holder| holder.pid == own));

        let socket = find(Protocol::Udp, udp_port);
        assert_eq!(socket.state, State::Unconnected);
        assert_eq!(socket.exposure, Exposure::Everywhere);

        let process = seen.process(own).unwrap();
        let program = seen.program(process).unwrap();
        assert_eq!(program.path, std::env::current_exe().unwrap());
        assert_eq!(program.state, ProgramState::Present);
        assert_eq!(process.arguments, std::env::args().collect());
        assert!(!process.arguments_cut);
        assert!(process.started.unwrap() <= SystemTime::now());
        assert!(process.user.is_some());
        assert!(seen.parents(process).next().is_some());
        assert!(seen.processes.is_sorted_by_key(|process| process.pid));
    }

    #[test]
    fn connections_are_left_out_unless_asked_for() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let ours = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let port = Port::new(ours.local_addr().unwrap().port());
        let states = |connections| -> Vec<State> {
            let seen = observe(&options(connections)).unwrap();
            let on_port = seen.sockets.iter().filter(|socket| socket.port == port);
            on_port.map(|socket| socket.state).collect()
        };
        assert_eq!(states(false), []);
        assert_eq!(states(true), [State::Connected("ESTABLISHED")]);
    }

    fn listed(pid: u32, socket: &str, state: SocketState) -> Listener {
        Listener {
            process: listeners::Process {
                pid,
                name: "server".to_owned(),
                path: String::new(),
            },
            socket: socket.parse().unwrap(),
            protocol: listeners::Protocol::TCP,
            state,
        }
    }

    #[test]
    fn one_address_and_port_is_one_socket_of_several_holders() {
        let listed = HashSet::from([
            listed(8, "0.0.0.0:80", SocketState::Listen),
            listed(7, "0.0.0.0:80", SocketState::Listen),
            listed(7, "[::]:80", SocketState::Listen),
            listed(9, "0.0.0.0:0", SocketState::Listen),
        ]);
        let sockets = sockets(&listed, false);
        let holders: Vec<Vec<u32>> = sockets
            .iter()
            .map(|socket| socket.holders.iter().map(|holder| holder.pid).collect())
            .collect();
        assert_eq!(holders, [vec![7, 8], vec![7]]);
    }

    #[test]
    fn a_socket_that_outlived_its_process_has_no_holder() {
        let listed = HashSet::from([listed(0, "10.0.0.1:4321", SocketState::TimeWait)]);
        let sockets = sockets(&listed, true);
        assert_eq!(sockets[0].state, State::Connected("TIME_WAIT"));
        assert_eq!(sockets[0].holders, []);
        assert_eq!(sockets[0].unowned, Some(Unowned::Detached));
    }

    #[test]
    fn a_process_that_has_ended_keeps_the_name_that_the_list_gave_it() {
        let nobody = u32::from(u16::MAX) << 8;
        let listed = HashSet::from([listed(nobody, "0.0.0.0:80", SocketState::Listen)]);
        let mut census = Census::new(&listed);
        census.add_with_parents(nobody);
        let (processes, programs) = census.count();
        assert_eq!(processes[0].name, "server");
        assert_eq!(processes[0].program, None);
        assert_eq!(programs, []);
    }

    #[test]
    fn a_long_command_line_is_cut_and_says_so() {
        let (kept, cut) = bounded(&["a".into(), "b".into()]);
        assert_eq!((kept.iter().count(), cut), (2, false));
        let (kept, cut) = bounded(&vec!["a".into(); MOST_ARGUMENT_BYTES]);
        assert_eq!((kept.iter().count(), cut), (MOST_ARGUMENT_BYTES / 2, true));
        let (kept, cut) = bounded(&["x".repeat(MOST_ARGUMENT_BYTES).into()]);
        assert_eq!((kept.iter().count(), cut), (0, true));
    }
}
