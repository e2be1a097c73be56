//! Signs of trouble. Each is a fact about a socket, a process or its file, and each has a harmless
//! cousin that must not be taken for it: an upgrade, a container, a build tool, an interpreter.

use std::borrow::Cow;

use portolan_knowledge::{Attribute, Mark, Nature, executables_like, executables_named, traits};
use portolan_sockets::{
    Disagreement, Exposure, Hold, Observation, PackageAnswer, Process, Program, ProgramState,
    Socket,
};
use rustc_hash::FxHashSet;

use crate::recognise::{self, called_like, file_name, has_nature, interpreter, unwrapped};
use crate::{Reason, Relay, Rule, Spoken};

/// Folders of which the contents are temporary, or no programs' at all.
const TEMPORARY: [&str; 4] = ["/tmp/", "/var/tmp/", "/dev/", "/run/shm/"];
/// Folders of the system, in which a package manager has nothing to hide.
const SYSTEM: [&str; 7] = [
    "/usr/", "/bin/", "/sbin/", "/lib/", "/etc/", "/dev/", "/boot/",
];
/// Folders of package managers whose files no other package manager knows.
const OTHER_MANAGERS: [&str; 5] = [
    "/snap/",
    "/nix/store/",
    "/gnu/store/",
    "/var/lib/flatpak/",
    "/var/lib/snapd/",
];
/// Programs that are many, by the name by which they are called.
const MULTI_CALL: [&str; 4] = ["busybox", "toybox", "coreutils", "k3s"];
/// Names of kernel threads that end with a number after a slash, or stand alone: those that the kernel's
/// documentation of threads for each processor lists, and two from its source, `kthreadd` and
/// `migration`. They have no executable; a process that has one is none. The rule cites all of them.
const KERNEL_THREADS: [&str; 10] = [
    "ehca_comp",
    "irq",
    "ksoftirqd",
    "kthreadd",
    "kworker",
    "migration",
    "rcuc",
    "rcuog",
    "rcuop",
    "rcuos",
];
/// The kernel cuts the name of a process to this many bytes.
const NAME_LEN: usize = 15;

/// What does not agree between two views, by socket and by process.
pub(crate) struct Doubted {
    sockets: FxHashSet<(u64, u64)>,
    processes: FxHashSet<u32>,
}

impl Doubted {
    /// Whether all views agree.
    pub(crate) fn is_empty(&self) -> bool {
        self.sockets.is_empty() && self.processes.is_empty()
    }
}

pub(crate) fn doubted(observation: &Observation) -> Doubted {
    let mut doubted = Doubted {
        sockets: FxHashSet::default(),
        processes: FxHashSet::default(),
    };
    for found in &observation.disagreements {
        match found {
            Disagreement::NotInProcNet(name) | Disagreement::NotInNetlink(name) => {
                doubted.sockets.insert((name.inode, name.namespace));
            }
            Disagreement::NotListed { socket, .. } => {
                doubted.sockets.insert((socket.inode, socket.namespace));
            }
            Disagreement::HiddenProcess { pid, .. } => {
                doubted.processes.insert(*pid);
            }
        }
    }
    doubted
}

/// Signs of the socket itself.
pub(crate) fn of_socket<'a>(
    observation: &'a Observation,
    socket: &'a Socket,
    doubted: &Doubted,
    spoken: Option<&'a Spoken>,
) -> Vec<Reason<'a>> {
    let mut signs = Vec::new();
    if spoken.is_some_and(|s| s.relay == Relay::Proven) {
        signs.push(Reason::seen(Rule::OpenRelay));
    }
    let namespace = observation.namespaces.get(socket.namespace);
    let name = (socket.inode, namespace.map_or(0, |n| n.inode));
    if doubted.sockets.contains(&name) {
        signs.push(Reason::seen(Rule::ViewsDisagree));
    }
    for holder in &socket.holders {
        if doubted.processes.contains(&holder.pid) {
            signs.push(Reason::seen(Rule::HiddenProcess).with("pid", holder.pid.to_string()));
        }
        let rule = match holder.how {
            Hold::InFlight(_) => Rule::InFlight,
            Hold::IoUring(_) => Rule::IoUring,
            Hold::Descriptor(_) | Hold::SomeDescriptor | Hold::Inferred => continue,
        };
        let reason = Reason::seen(rule);
        if !signs.contains(&reason) {
            signs.push(reason);
        }
    }
    signs
}

/// Signs of a process that holds a socket, and of its file.
pub(crate) fn of_process<'a>(
    observation: &'a Observation,
    process: &'a Process,
    recognised: Option<&'static str>,
) -> Vec<Reason<'a>> {
    let Some(program) = observation.program(process) else {
        return Vec::new();
    };
    let contained = is_contained(observation, process);
    let path = program.path.to_string_lossy();
    let is_packaged = matches!(program.package, PackageAnswer::Package(_));
    let said = |rule| Reason::seen(rule).with("path", path.clone());
    let mut signs = Vec::new();
    match program.state {
        ProgramState::Present => {}
        ProgramState::MemoryOnly => signs.push(said(Rule::MemoryOnly)),
        ProgramState::Deleted => signs.push(said(match () {
            () if is_packaged => Rule::PackageFileGone,
            () if program.folder_gone && is_kept_in_home(&path) => Rule::RemovedWithFolder,
            () => Rule::Deleted,
        })),
        ProgramState::Replaced => signs.push(said(Rule::NeedsRestart)),
    }
    if program.state != ProgramState::MemoryOnly {
        if is_temporary(&path) {
            signs.push(said(temporary(observation, process, &path)));
        } else if let Some(folder) = &program.writable_folder {
            let rule = match contained {
                true => Rule::WritableInContainer,
                false => Rule::WritableFolder,
            };
            signs.push(said(rule).with("folder", folder.to_string_lossy()));
        }
        if !is_packaged && is_hidden(program, &path) {
            signs.push(said(Rule::HiddenFile));
        }
        let script = interpreter(program).and_then(|kind| recognise::script(process, kind));
        if let Some(script) = script {
            let said = |rule| Reason::seen(rule).with("path", script.clone());
            if is_temporary(&script) {
                signs.push(said(temporary(observation, process, &script)));
            }
            if has_hidden_name(&script) {
                signs.push(said(Rule::HiddenFile));
            }
        }
        let asked = program.package == PackageAnswer::None && !contained;
        if asked && !starts_with_any(&path, &OTHER_MANAGERS) {
            signs.push(said(Rule::Unpackaged));
        }
    }
    signs.extend(disguise(process, program, &path, recognised));
    signs
}

/// Whether a process is in a container.
pub(crate) fn is_contained(observation: &Observation, process: &Process) -> bool {
    process
        .group
        .and_then(|g| observation.groups.get(g))
        .is_some_and(|g| g.container.is_some())
}

/// That a product can be reached from further away than it is by default.
pub(crate) fn more_exposed<'a>(product: &'static str, socket: &'a Socket) -> Option<Reason<'a>> {
    if !matches!(socket.exposure, Exposure::Everywhere | Exposure::OneAddress) {
        return None;
    }
    let mut binds = traits(product).filter(|t| t.attribute() == Attribute::Binds);
    let default = binds.next().filter(|t| t.value() == "loopback")?;
    // Where packages disagree there is no default to speak of.
    if binds.any(|t| t.value() != "loopback") {
        return None;
    }
    let reason = Reason::seen(Rule::MoreExposed)
        .with("product", product)
        .citing(default.sources());
    Some(reason)
}

/// What a file in a temporary folder means: two tools run programs there.
fn temporary(observation: &Observation, process: &Process, path: &str) -> Rule {
    let of_root = process.user.as_ref().is_none_or(|u| u.uid == 0);
    let folder = path
        .strip_prefix("/tmp/")
        .and_then(|rest| rest.split('/').next())
        .unwrap_or_default();
    let parent = observation.process(process.parent);
    let is_go = parent.is_some_and(|p| p.name == "go");
    let is_built = path.contains("/exe/") || path.ends_with(".test");
    if folder.starts_with("go-build") && is_built && is_go {
        return Rule::GoRun;
    }
    let is_mount = folder.starts_with(".mount_") || folder.starts_with("appimage_extracted_");
    if is_mount && !of_root {
        return Rule::AppImage;
    }
    Rule::TemporaryFolder
}

/// Whether a file lies in a hidden folder of somebody's home, where programs that update themselves
/// keep their versions.
fn is_kept_in_home(path: &str) -> bool {
    let inside = path.strip_prefix("/root/").or_else(|| {
        let (_, inside) = path.strip_prefix("/home/")?.split_once('/')?;
        Some(inside)
    });
    inside.is_some_and(|inside| inside.starts_with('.') && inside.contains('/'))
}

pub(crate) fn is_temporary(path: &str) -> bool {
    starts_with_any(path, &TEMPORARY)
}

fn starts_with_any(path: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}

/// Whether a file is named so that a listing leaves it out, or lies in such a folder of the system.
/// In people's homes hidden folders are where programs are kept.
fn is_hidden(program: &Program, path: &str) -> bool {
    let is_wrapped = unwrapped(program) != file_name(program);
    has_hidden_name(path) && !is_wrapped
}

fn has_hidden_name(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    // Where sources are unpacked and modules installed, folders are named by tools.
    let of_tools = starts_with_any(path, &["/usr/local/", "/usr/src/"])
        || folder.contains("/node_modules")
        || folder.contains("/.venv");
    let hidden_folder = starts_with_any(path, &SYSTEM) && folder.contains("/.");
    name.starts_with('.') || (hidden_folder && !of_tools)
}

/// A process that calls itself what its executable is not.
fn disguise<'a>(
    process: &'a Process,
    program: &'a Program,
    path: &str,
    recognised: Option<&'static str>,
) -> Option<Reason<'a>> {
    let file = unwrapped(program);
    if MULTI_CALL.contains(&file) {
        return None;
    }
    let first = process.arguments.iter().next();
    let title = first.as_deref().map(title).unwrap_or_default();
    let kernel = [process.name.as_str(), first.as_deref().unwrap_or_default()]
        .into_iter()
        .find(|name| is_kernel_thread(name))
        .map(str::to_owned);
    let said = |name: Cow<'a, str>, rule| {
        Reason::seen(rule)
            .with("name", name)
            .with("path", path.to_owned())
    };
    if let Some(name) = kernel {
        return Some(said(name.into(), Rule::KernelDisguise));
    }
    let interpreted = interpreter(program).is_some();
    // An interpreter's process takes the name of its script by itself.
    let names = [(!interpreted).then_some(process.name.as_str()), Some(title)];
    let name = names.into_iter().flatten().find(|name| {
        // A version behind it, or what the kernel cut off, makes no other name.
        let same = file.starts_with(name);
        !name.is_empty()
            && !same
            && is_anothers(
                name,
                recognised.or_else(|| Some(called_like(program)?.product())),
            )
    })?;
    let may_be = match &program.package {
        // A package's file can have several names by links; a tool that speaks for anybody, or an
        // interpreter, has no reason to bear another program's.
        PackageAnswer::Package(_) => {
            let speaks_for_anybody =
                |p| has_nature(p, Nature::AnyPort) || has_nature(p, Nature::Tool);
            interpreted || recognised.is_some_and(speaks_for_anybody)
        }
        PackageAnswer::None => true,
        PackageAnswer::Unasked => {
            interpreted || !starts_with_any(path, &["/usr/", "/opt/", "/bin/", "/sbin/"])
        }
    };
    may_be.then(|| said(name.to_owned().into(), Rule::Disguise))
}

/// Whether a name is that of a known product's program, and of none that was recognised.
fn is_anothers(name: &str, recognised: Option<&'static str>) -> bool {
    let products: Vec<&str> = match name.len() {
        // It may have been cut by the kernel.
        NAME_LEN => executables_like(name).map(Mark::product).collect(),
        _ => executables_named(name).map(Mark::product).collect(),
    };
    let is_recognised = |product: &&str| recognised.is_some_and(|r| is_kin(r, product));
    !products.is_empty() && !products.iter().any(is_recognised)
}

/// Whether one product is the other, or a fork of it.
fn is_kin(one: &str, other: &str) -> bool {
    let is_fork =
        |a: &str, b: &str| traits(a).any(|t| t.attribute() == Attribute::ForkOf && t.value() == b);
    one == other || is_fork(one, other) || is_fork(other, one)
}

/// The program's name in a process's first argument: `sshd` of `/usr/sbin/sshd`, `-sshd` and
/// `sshd: alice [priv]`.
pub(crate) fn title(first: &str) -> &str {
    let word = first.split([':', ' ']).next().unwrap_or(first);
    let name = word.rsplit('/').next().unwrap_or(word);
    name.strip_prefix('-').unwrap_or(name)
}

/// `[kworker/0:1]`, `kworker/0:1`, `[ksoftirqd/3]`. After the slash stands a number, but for workers
/// that belong to no processor, `kworker/u8:3`: a program in a folder `migration` is none.
pub(crate) fn is_kernel_thread(name: &str) -> bool {
    let name = name.strip_prefix('[').unwrap_or(name);
    KERNEL_THREADS.iter().any(|thread| {
        let Some(rest) = name.strip_prefix(thread) else {
            return false;
        };
        match rest.strip_prefix('/') {
            Some(rest) => *thread == "kworker" || rest.starts_with(|c: char| c.is_ascii_digit()),
            None => rest == "]" || (rest.is_empty() && !matches!(*thread, "irq" | "migration")),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_a_name() {
        for (first, expected) in [
            ("/usr/sbin/sshd", "sshd"),
            ("sshd: alice [priv]", "sshd"),
            ("-bash", "bash"),
            ("nginx: worker process", "nginx"),
            ("", ""),
        ] {
            assert_eq!(title(first), expected);
        }
    }

    #[test]
    fn a_kernel_thread_is_told_by_its_name() {
        for name in [
            "[kworker/0:1]",
            "kworker/u8:3",
            "[kthreadd]",
            "ksoftirqd/0",
            "irq/24-eth0",
        ] {
            assert!(is_kernel_thread(name), "{name}");
        }
        for name in [
            "irq",
            "migration",
            "migration/serve",
            "irq/handler",
            "[celeryd: x]",
            "kworkerd",
            "",
            "[",
        ] {
            assert!(!is_kernel_thread(name), "{name}");
        }
    }
}
