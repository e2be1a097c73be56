//! What a process runs, and what is unusual about it.

use std::io::Write as _;
use std::os::fd::AsRawFd as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use portolan_sockets::{Options, PackageAnswer, Program, ProgramState};
use rustix::fs::{MemfdFlags, memfd_create};

use crate::stage::{self, Actor, SLEEP};

#[test]
fn a_program_of_a_package() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::holding(listener);
    check(inode, |program| {
        assert_eq!(program.path, Path::new(SLEEP).canonicalize().unwrap());
        assert_eq!(program.state, ProgramState::Present);
        assert_eq!(program.writable_folder, None);
        if Path::new("/var/lib/dpkg/info/coreutils.list").exists() {
            let PackageAnswer::Package(package) = &program.package else {
                panic!("{program:?}");
            };
            assert_eq!(
                (package.manager, package.name.as_str()),
                ("dpkg", "coreutils")
            );
            assert!(package.version.is_some());
        }
    });
}

#[test]
fn a_deleted_program() {
    let Some(_stage) = stage::enter() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = copy(folder.path(), b"gone");
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::running(&path, listener);
    check(inode, |program| {
        assert_eq!(
            (program.state, &program.path),
            (ProgramState::Present, &path)
        );
    });
    std::fs::remove_file(&path).unwrap();
    check(inode, |program| {
        assert_eq!(
            (program.state, &program.path),
            (ProgramState::Deleted, &path)
        );
        assert!(!program.folder_gone);
    });
    std::fs::remove_dir(folder.path()).unwrap();
    check(inode, |program| assert!(program.folder_gone));
    std::fs::create_dir(folder.path()).unwrap();
    copy(folder.path(), b"gone");
    check(inode, |program| {
        assert_eq!(
            (program.state, &program.path),
            (ProgramState::Replaced, &path)
        );
    });
}

#[test]
fn a_program_in_memory_alone() {
    let Some(_stage) = stage::enter() else { return };
    let memory = memfd_create("portolan", MemfdFlags::CLOEXEC).unwrap();
    let mut memory = std::fs::File::from(memory);
    memory.write_all(&std::fs::read(SLEEP).unwrap()).unwrap();
    let path = format!("/proc/{}/fd/{}", std::process::id(), memory.as_raw_fd());
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::running(Path::new(&path), listener);
    drop(memory);
    check(inode, |program| {
        assert_eq!(program.state, ProgramState::MemoryOnly);
        assert_eq!(program.path, Path::new("/memfd:portolan"));
        assert_eq!(program.writable_folder, None);
        assert_eq!(program.package, PackageAnswer::Unasked);
    });
}

#[test]
fn a_program_where_everybody_may_write() {
    let Some(_stage) = stage::enter() else { return };
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    let everybody = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(folder.path(), everybody).unwrap();
    let path = copy(&inner, b"writable");
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::running(&path, listener);
    check(inode, |program| {
        assert_eq!(program.path, path);
        assert_eq!(program.writable_folder.as_deref(), Some(folder.path()));
        if Path::new("/var/lib/dpkg/info").exists() {
            assert_eq!(program.package, PackageAnswer::None);
        }
    });
}

#[test]
fn a_program_that_shut_itself_in() {
    let Some(_stage) = stage::enter() else { return };
    if !Path::new("/var/lib/dpkg/info/perl-base.list").exists() {
        return stage::skipped("needs Debian's perl");
    }
    let cell = tempfile::tempdir().unwrap();
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let mut command = Command::new("/usr/bin/perl");
    command.args(["-e", "chroot $ARGV[0] or die; sleep 120"]);
    let actor = Actor::starting(command.arg(cell.path()), listener);
    // It keeps the listener open too.
    drop(command);
    wait_for(|| root_of(actor.pid()) == cell.path());
    check(inode, |program| {
        assert_eq!(program.path, Path::new("/usr/bin/perl"));
        assert!(
            matches!(&program.package, PackageAnswer::Package(p) if p.name == "perl-base"),
            "{program:?}"
        );
    });
}

#[test]
fn a_program_that_only_its_container_has() {
    let Some(_stage) = stage::enter() else { return };
    let root = tempfile::tempdir().unwrap();
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    // A root of its own in a mount namespace of its own, as a container has it.
    let script = "set -e; mount -t tmpfs none \"$1\"; cd \"$1\"; mkdir usr old own; \
                  ln -s usr/lib lib; ln -s usr/lib64 lib64; mount --rbind /usr usr; \
                  cp /usr/bin/sleep own/app; pivot_root . old; exec /own/app 120";
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-c", script, "sh"]);
    let actor = Actor::starting(command.arg(root.path()), listener);
    drop(command);
    let name = format!("/proc/{}/comm", actor.pid());
    wait_for(|| std::fs::read_to_string(&name).is_ok_and(|n| n == "app\n"));
    check(inode, |program| {
        assert_eq!(program.path, Path::new("/own/app"));
        assert_eq!(program.state, ProgramState::Present);
        assert_eq!(program.package, PackageAnswer::Unasked);
    });
}

fn root_of(pid: u32) -> PathBuf {
    std::fs::read_link(format!("/proc/{pid}/root")).unwrap_or_default()
}

fn wait_for(is_so: impl Fn() -> bool) {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !is_so() {
        assert!(std::time::Instant::now() < until, "it never came to it");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

#[test]
fn names_that_lie() {
    let Some(_stage) = stage::enter() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    // The name that a process has by itself is its file's, and `stat` has it in parentheses.
    let path = copy(folder.path(), b") R 1 (\n\x1b[2J");
    let hostile = "\x1b]0;owned\x07\r\n\u{202e}";
    let _actor = Actor::starting(Command::new(&path).arg0(hostile).arg("120"), listener);
    stage::each_way(&Options::default(), |seen| {
        let process = stage::process_of(seen, stage::find(seen, inode));
        // As they are: whoever shows them escapes them.
        assert_eq!(process.name, ") R 1 (\n\x1b[2J");
        assert_eq!(process.parent, std::process::id());
        let arguments: Vec<_> = process.arguments.iter().collect();
        assert_eq!(arguments, [hostile, "120"]);
        assert!(!process.arguments_cut);
        let program = seen.program(process).unwrap();
        assert_eq!(
            (&program.path, program.state),
            (&path, ProgramState::Present)
        );
    });
}

#[test]
fn a_file_that_only_says_that_it_is_deleted() {
    let Some(_stage) = stage::enter() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = copy(folder.path(), b"sleep (deleted)");
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::running(&path, listener);
    check(inode, |program| {
        assert_eq!(
            (&program.path, program.state),
            (&path, ProgramState::Present)
        );
    });
    std::fs::remove_file(&path).unwrap();
    check(inode, |program| {
        assert_eq!(
            (&program.path, program.state),
            (&path, ProgramState::Deleted)
        );
    });
}

#[test]
fn a_long_command_line_is_cut() {
    let Some(_stage) = stage::enter() else { return };
    let (listener, _) = stage::listener();
    let inode = stage::inode(&listener);
    let _actor = Actor::starting(
        Command::new(SLEEP).arg0("x".repeat(10_000)).arg("120"),
        listener,
    );
    stage::each_way(&Options::default(), |seen| {
        let process = stage::process_of(seen, stage::find(seen, inode));
        assert!(process.arguments_cut);
        let first = process.arguments.iter().next().unwrap().into_owned();
        assert!(first.len() <= 4096 && first.starts_with("xxx"));
    });
}

/// Has a look at the program that holds a socket, each way.
fn check(inode: u64, look: impl Fn(&Program)) {
    stage::each_way(&Options::default(), |seen| {
        let process = stage::process_of(seen, stage::find(seen, inode));
        look(seen.program(process).unwrap());
    });
}

/// A copy of the program, under a name that need not be text.
fn copy(folder: &Path, name: &[u8]) -> PathBuf {
    let path = folder.join(std::ffi::OsStr::from_bytes(name));
    std::fs::copy(SLEEP, &path).unwrap();
    path
}
