//! What the cases play with. All of it goes away with its value, also when a case fails; and a
//! process that is left behind by a test that was killed ends by itself.

use std::fs::File;
use std::io::Write as _;
use std::net::TcpListener;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use portolan_sockets::{Hold, Observation, Options, OwnerLayer, Process, Socket, observe};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use crate::kernel;

/// The program that holds what a case gives it: it does nothing else, and every Debian has it.
pub(crate) const SLEEP: &str = "/bin/sleep";

/// For how long, in seconds: no case takes so long.
const LIFETIME: &str = "120";

/// The stage is for one case at a time: what another starts would be in its observation, and between
/// `fork` and `exec` a new process holds what its parent holds. `None` where there is no root.
pub(crate) fn enter() -> Option<MutexGuard<'static, ()>> {
    static STAGE: Mutex<()> = Mutex::new(());
    if !rustix::process::geteuid().is_root() {
        skipped("needs root");
        return None;
    }
    Some(STAGE.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Says that a case, or a part of it, was not played; past the test harness, which would keep it for
/// itself.
pub(crate) fn skipped(why: &str) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed) + 1;
    let case = std::thread::current();
    let case = case.name().unwrap_or("?");
    let _ = writeln!(std::io::stderr(), "skipped: {why} ({case}; {count} so far)");
}

/// Observes by the BPF view and by the walk, and has each observation looked at.
#[expect(
    clippy::print_stdout,
    reason = "the harness keeps it, and shows it where the case fails"
)]
pub(crate) fn each_way(options: &Options, mut check: impl FnMut(&Observation)) {
    for bpf in [true, false] {
        let seen = observe(&Options {
            bpf,
            ..options.clone()
        })
        .unwrap();
        if bpf && seen.layers.owners != Some(OwnerLayer::Bpf) {
            let why = seen.layers.bpf_refused.as_deref().unwrap_or("no reason");
            skipped(&format!("the kernel refuses BPF: {why}"));
            continue;
        }
        if !bpf {
            assert_eq!(seen.layers.owners, Some(OwnerLayer::Walk));
        }
        println!("bpf: {bpf}");
        is_consistent(&seen);
        check(&seen);
    }
}

/// What holds of every observation.
pub(crate) fn is_consistent(seen: &Observation) {
    for socket in &seen.sockets {
        assert!(socket.namespace < seen.namespaces.len(), "{socket:#?}");
        assert!(
            socket.group.is_none_or(|g| g < seen.groups.len()),
            "{socket:#?}"
        );
        assert_eq!(
            socket.holders.is_empty(),
            socket.unowned.is_some(),
            "{socket:#?}"
        );
        assert!(
            socket.holders.is_sorted_by(|a, b| a < b),
            "sorted, and each once: {socket:#?}"
        );
    }
    assert!(seen.processes.is_sorted_by(|a, b| a.pid < b.pid));
    for process in &seen.processes {
        assert!(process.program.is_none_or(|p| p < seen.programs.len()));
        assert!(process.group.is_none_or(|g| g < seen.groups.len()));
    }
    // Nothing is hidden here, and what came or went in the middle is not said to be.
    assert!(seen.disagreements.is_empty(), "{:#?}", seen.disagreements);
    let own = seen.namespaces.iter().filter(|n| n.own).count();
    assert!(own == 1 && seen.namespaces[0].own);
}

/// The socket of that inode, which is there once.
pub(crate) fn find(seen: &Observation, inode: u64) -> &Socket {
    let found: Vec<&Socket> = seen.sockets.iter().filter(|s| s.inode == inode).collect();
    assert_eq!(found.len(), 1, "inode {inode}: {found:#?}");
    found[0]
}

/// How a socket is held: process and descriptor's kind, in the model's order.
pub(crate) fn holds(socket: &Socket) -> Vec<(u32, Hold)> {
    socket.holders.iter().map(|h| (h.pid, h.how)).collect()
}

/// The one process that holds a socket.
pub(crate) fn process_of<'a>(seen: &'a Observation, socket: &Socket) -> &'a Process {
    assert_eq!(socket.holders.len(), 1, "{socket:#?}");
    seen.process(socket.holders[0].pid).unwrap()
}

/// The inode by which the kernel's lists name a socket.
pub(crate) fn inode(socket: impl AsFd) -> u64 {
    rustix::fs::fstat(socket).unwrap().st_ino
}

/// A listener on loopback, and its port.
pub(crate) fn listener() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// A process that holds something by its descriptor 0.
pub(crate) struct Actor(Child);

impl Actor {
    pub(crate) fn holding(what: impl Into<OwnedFd>) -> Self {
        Self::running(Path::new(SLEEP), what)
    }

    pub(crate) fn running(program: &Path, what: impl Into<OwnedFd>) -> Self {
        Self::starting(Command::new(program).arg(LIFETIME), what)
    }

    /// Returns when the program runs: `spawn` waits for the child's `exec`, which closes what tells
    /// that before it gives the process its new name.
    pub(crate) fn starting(command: &mut Command, what: impl Into<OwnedFd>) -> Self {
        let child = command
            .stdin(what.into())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self::run_by(child)
    }

    /// One that has something for its input, and something else as its descriptor 3.
    pub(crate) fn holding_two(input: impl Into<OwnedFd>, third: impl Into<OwnedFd>) -> Self {
        let child = Command::new("/bin/sh")
            .args([
                "-c",
                &format!("exec 3>&1 >/dev/null; exec {SLEEP} {LIFETIME}"),
            ])
            .stdin(input.into())
            .stdout(third.into())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let actor = Self::run_by(child);
        actor.leaves_name(b"sh\n");
        actor
    }

    /// The child, once it runs what it was started for.
    fn run_by(child: Child) -> Self {
        let actor = Self(child);
        actor.leaves_name(&comm("thread-self").unwrap_or_default());
        actor
    }

    fn leaves_name(&self, name: &[u8]) {
        let pid = self.pid().to_string();
        for _ in 0..1000 {
            if comm(&pid).as_deref() != Some(name) {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.0.id()
    }

    /// How it holds what it was given.
    pub(crate) fn hold(&self) -> (u32, Hold) {
        (self.pid(), Hold::Descriptor(0))
    }
}

/// The name that a process has, with a line's end.
fn comm(whose: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("/proc/{whose}/comm")).ok()
}

impl Drop for Actor {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a tool to its end; `false` where it is not there.
pub(crate) fn run(program: &str, arguments: &[&str]) -> bool {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{program} {arguments:?}: {output:?}"
            );
            true
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            skipped(&format!("needs {program}"));
            false
        }
        Err(error) => panic!("{program}: {error}"),
    }
}

/// Acts on a thread in a new network namespace, which goes when nobody is in it any more. What the
/// thread starts is in it too.
pub(crate) fn in_new_namespace<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    on_a_thread(|| {
        kernel::leave_network_namespace();
        act()
    })
}

/// Acts on a thread of its own.
pub(crate) fn on_a_thread<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| scope.spawn(act).join())
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The inode of the calling thread's network namespace.
pub(crate) fn namespace_here() -> u64 {
    inode(File::open("/proc/thread-self/ns/net").unwrap())
}

/// A network namespace with a name, as `ip netns` makes it.
pub(crate) struct Named(pub(crate) String);

impl Named {
    pub(crate) fn new(word: &str) -> Option<Self> {
        let name = format!("portolan-test-{}-{word}", std::process::id());
        run("ip", &["netns", "add", &name]).then_some(Self(name))
    }

    /// Acts on a thread inside.
    pub(crate) fn inside<T: Send>(&self, act: impl FnOnce() -> T + Send) -> T {
        on_a_thread(|| {
            let file = File::open(Path::new("/run/netns").join(&self.0)).unwrap();
            move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
            act()
        })
    }
}

impl Drop for Named {
    fn drop(&mut self) {
        let _ = Command::new("ip").args(["netns", "del", &self.0]).output();
    }
}

/// A control group of the second version, with nothing in it.
pub(crate) struct Group {
    pub(crate) folder: PathBuf,
    /// As the kernel names it.
    pub(crate) path: String,
}

impl Group {
    pub(crate) fn new(word: &str) -> Option<Self> {
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
        let root = mounts.lines().find_map(|line| {
            let (mount, file_system) = line.split_once(" - ")?;
            let fields: Vec<&str> = mount.split(' ').collect();
            // Mounted whole: in a container it is a part, and paths would not be the kernel's.
            (file_system.starts_with("cgroup2 ") && fields[3] == "/").then(|| fields[4])
        });
        let Some(root) = root else {
            skipped("needs the control groups' second version");
            return None;
        };
        let path = format!("/portolan-test-{}-{word}.service", std::process::id());
        let folder = PathBuf::from(format!("{root}{path}"));
        match std::fs::create_dir(&folder) {
            Ok(()) => Some(Self { folder, path }),
            Err(error) => {
                skipped(&format!("cannot make a control group: {error}"));
                None
            }
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // A process that was killed a moment ago can still be in it.
        for _ in 0..200 {
            if std::fs::remove_dir(&self.folder).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}
