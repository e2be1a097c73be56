//! Control groups: the one in which a service runs.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Child, ChildStdin, Command, Stdio};

use portolan_sockets::Options;

use crate::stage::{self, Group};

#[test]
fn a_service_in_its_own_group() {
    let Some(_stage) = stage::enter() else { return };
    let Some(group) = Group::new("owned") else {
        return;
    };
    let service = Service::start(&group);
    stage::each_way(&Options::default(), |seen| {
        let socket = stage::find(seen, service.inode);
        let process = stage::process_of(seen, socket);
        assert_eq!(process.pid, service.pid());
        let of_process = &seen.groups[process.group.unwrap()];
        assert_eq!(of_process.path, group.path);
        let unit = group.path.trim_start_matches('/');
        assert_eq!(of_process.unit.as_deref(), Some(unit));
        let of_socket = &seen.groups[socket.group.unwrap()];
        assert_eq!(of_socket.path, group.path);
    });
}

/// A process that goes into a control group, and opens a listener there: a socket is of the group in
/// which it was made.
pub(crate) struct Service {
    child: Child,
    /// It ends when this closes.
    _alive: ChildStdin,
    pub(crate) inode: u64,
}

impl Service {
    pub(crate) fn start(group: &Group) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "groups::play_the_service", "--nocapture"])
            .env(FOLDER, &group.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let alive = child.stdin.take().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let inode = said
            .lines()
            .find_map(|line| line.unwrap().strip_prefix(READY)?.parse().ok());
        Self {
            child,
            _alive: alive,
            inode: inode.unwrap(),
        }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Names the group's folder to the service.
const FOLDER: &str = "PORTOLAN_TEST_GROUP";
/// What it says when it listens, before the socket's inode.
const READY: &str = "listening: ";

/// No test, but the service, when this program is started as one.
#[test]
fn play_the_service() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let procs = std::path::Path::new(&folder).join("cgroup.procs");
    std::fs::write(procs, "0").unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    // The harness has begun a line.
    let mut out = std::io::stdout();
    writeln!(out, "\n{READY}{}", stage::inode(&listener)).unwrap();
    out.flush().unwrap();
    let _ = std::io::stdin().read(&mut [0]);
}
