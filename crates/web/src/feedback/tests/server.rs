//! PostgreSQL as Debian has it, with a socket and a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub(super) struct Server {
    folder: tempfile::TempDir,
    programs: PathBuf,
    child: Child,
}

impl Server {
    pub(super) fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            eprintln!("skipped: needs PostgreSQL (Debian's package postgresql)");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        // PostgreSQL does not run as root.
        let root = rustix::process::geteuid().is_root();
        if root && !run(Command::new("chown").arg("nobody").arg(path)) {
            eprintln!("skipped: needs a user that is not root for PostgreSQL");
            return None;
        }
        let as_user = |program: &Path| match root {
            false => Command::new(program),
            true => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups"]);
                command.arg(program);
                command
            }
        };
        let data = path.join("data");
        let mut init = as_user(&programs.join("initdb"));
        init.args([
            "--auth=trust",
            "--username=portolan",
            "--encoding=UTF8",
            "--no-sync",
            "-D",
        ]);
        if !run(init.arg(&data).env("LC_ALL", "C").current_dir(path)) {
            eprintln!("skipped: PostgreSQL's initdb does not run here");
            return None;
        }
        let mut server = as_user(&programs.join("postgres"));
        server.arg("-D").arg(&data).arg("-k").arg(path);
        server.args([
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            "shared_buffers=16MB",
        ]);
        server.env("LC_ALL", "C").current_dir(path);
        server.stdout(Stdio::null()).stderr(Stdio::null());
        let server = Self {
            child: server.spawn().unwrap(),
            folder,
            programs,
        };
        for _ in 0..200 {
            let mut ready = Command::new(server.programs.join("pg_isready"));
            if run(ready.arg("-q").arg("-h").arg(server.folder.path())) {
                return Some(server);
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("PostgreSQL does not start");
    }

    pub(super) fn address(&self) -> String {
        let folder = self.folder.path().to_str().unwrap().replace('/', "%2F");
        format!("postgres://portolan@{folder}/postgres")
    }

    pub(super) fn sql(&self, statement: &str) {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args([
            "-q", "-U", "portolan", "-d", "postgres", "-c", statement, "-h",
        ]);
        assert!(run(psql.arg(self.folder.path())));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(command: &mut Command) -> bool {
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The newest of Debian's folders of PostgreSQL's programs.
fn programs() -> Option<PathBuf> {
    let all = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<_> = all.flatten().map(|e| e.path().join("bin")).collect();
    folders.retain(|folder| folder.join("initdb").exists());
    folders.sort();
    folders.pop()
}
