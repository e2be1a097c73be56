//! The processes that hold sockets, and what is behind them: parents, programs, users, control
//! groups. Each thing is looked up once, however many processes share it.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustc_hash::{FxHashMap, FxHashSet};
use rustix::time::{ClockId, clock_gettime};

use super::bpf::Task;
use super::cache;
use super::containers::Names;
use super::owners::Owners;
use super::process::{self, ARGUMENT_BYTES, Folder};
use super::{cgroup, cgroup_tree, package};
use crate::{Arguments, ControlGroup, Gap, Process, Program, ProgramState, Seen, User};

/// Parents that are followed at most: deeper trees are made to be.
const DEEPEST: usize = 64;

/// The tables that an observation points into, in the making.
pub(super) struct Catalogue {
    pub(super) processes: Vec<Process>,
    pub(super) programs: Vec<Program>,
    pub(super) groups: Vec<ControlGroup>,
    pub(super) booted: Option<SystemTime>,
    /// Programs that are files of this system, and not of a container's.
    pub(super) local: Vec<bool>,
    by_program: FxHashMap<(u64, u64), usize>,
    by_group_set: FxHashMap<u64, Option<usize>>,
    by_group_path: FxHashMap<String, usize>,
    /// What the last process's `cgroup` said, and which group that is.
    last_group: Option<(String, usize)>,
    users: Option<FxHashMap<u32, Arc<str>>>,
    /// Where the control groups are mounted, once that was looked up.
    group_mount: Option<Option<PathBuf>>,
}

impl Catalogue {
    pub(super) fn new() -> Self {
        Self {
            processes: Vec::new(),
            programs: Vec::new(),
            groups: Vec::new(),
            booted: booted(),
            local: Vec::new(),
            by_program: FxHashMap::default(),
            by_group_set: FxHashMap::default(),
            by_group_path: FxHashMap::default(),
            last_group: None,
            users: None,
            group_mount: None,
        }
    }

    /// Describes processes, by their numbers in order, and their parents.
    pub(super) fn describe(&mut self, holders: &[u32], owners: &Owners) {
        self.processes.reserve(holders.len());
        for pid in holders {
            let process = match owners.task(*pid) {
                Some(task) => Some(self.holder_from_task(task, owners)),
                None => self.holder_from_proc(*pid),
            };
            self.processes.extend(process);
        }
        // Parents, of whom the names are enough; the list grows as it is read.
        let mut known = FxHashSet::default();
        let mut at = 0;
        let mut depth = 0;
        let mut end = self.processes.len();
        while at < self.processes.len() && depth < DEEPEST {
            let parent = self.processes[at].parent;
            at += 1;
            if parent != 0 && holders.binary_search(&parent).is_err() && known.insert(parent) {
                let process = match owners.task(parent) {
                    Some(task) => Some(self.parent_from_task(task)),
                    None => self.parent_from_proc(parent),
                };
                self.processes.extend(process);
            }
            if at == end {
                depth += 1;
                end = self.processes.len();
            }
        }
        // All but the parents are in order already: a sort that sees this hardly moves any.
        self.processes.sort_by_key(|p| p.pid);
        self.processes.dedup_by_key(|p| p.pid);
    }

    /// Puts in processes that are gone, of which that much is known.
    pub(super) fn remember(&mut self, gone: impl IntoIterator<Item = Seen>) {
        let booted = self.booted;
        self.processes.extend(gone.into_iter().map(|seen| Process {
            pid: seen.pid,
            name: seen.name().into_owned(),
            started: booted.map(|boot| boot + seen.started),
            ..Process::default()
        }));
        // Where another has the number by now, and is somebody's parent, it stays.
        self.processes.sort_by_key(|p| p.pid);
        self.processes.dedup_by_key(|p| p.pid);
    }

    /// Looks up what is kept elsewhere: the names of containers, and whose packages the programs
    /// are. Says what went wrong.
    pub(super) fn complete(&mut self, cache: Option<&cache::Folder>) -> Option<Gap> {
        let mut names = Names::new(Path::new("/"));
        for group in self.groups.iter_mut().filter(|g| g.container.is_some()) {
            names.complete(group);
        }
        let on_disk = |p: &Program| p.state != ProgramState::MemoryOnly;
        let asked: Vec<usize> = (0..self.programs.len())
            .filter(|at| self.local[*at] && on_disk(&self.programs[*at]))
            .collect();
        let paths: Vec<&Path> = asked
            .iter()
            .map(|at| self.programs[*at].path.as_path())
            .collect();
        if paths.is_empty() {
            return None;
        }
        match package::owners(Path::new("/"), cache, &paths) {
            Ok(answers) => {
                for (at, answer) in asked.into_iter().zip(answers) {
                    self.programs[at].package = answer;
                }
                None
            }
            Err(error) => Some(Gap::Packages(error.to_string())),
        }
    }

    /// The control group of that path.
    pub(super) fn group(&mut self, path: String, id: u64) -> usize {
        if let Some(known) = self.by_group_path.get(&path) {
            let group = &mut self.groups[*known];
            if group.id == 0 {
                group.id = id;
            }
            return *known;
        }
        let mut group = cgroup::describe(&path);
        group.id = id;
        self.groups.push(group);
        self.by_group_path.insert(path, self.groups.len() - 1);
        self.groups.len() - 1
    }

    fn holder_from_task(&mut self, task: &Task, owners: &Owners) -> Process {
        let mut process = self.parent_from_task(task);
        process.arguments_cut = task.arguments_whole > ARGUMENT_BYTES as u64;
        let bytes = owners.tasks.arguments(task);
        process.arguments = Arguments::from_bytes(bytes);
        // A title that was written over the arguments can go on behind them; the kernel knows how far.
        if bytes.last().is_some_and(|last| *last != 0)
            && !process.arguments_cut
            && let Ok((arguments, cut)) = Folder::open(task.pid).and_then(|f| f.arguments())
        {
            process.arguments = arguments;
            process.arguments_cut = cut;
        }
        process.capabilities = Some(task.capabilities);
        process.group = match self.by_group_set.get(&task.groups) {
            Some(known) => *known,
            None => {
                let folder = Folder::open(task.pid).ok();
                let group = folder.and_then(|folder| self.group_of(&folder, task.group));
                self.by_group_set.insert(task.groups, group);
                group
            }
        };
        process.program = match self.by_program.get(&task.program) {
            _ if task.program == (0, 0) => None,
            Some(known) => Some(*known),
            None => {
                let program = self.program_of(task.pid);
                if let Some(program) = program {
                    self.by_program.insert(task.program, program);
                }
                program
            }
        };
        process
    }

    fn parent_from_task(&mut self, task: &Task) -> Process {
        Process {
            pid: task.pid,
            parent: task.parent,
            name: task.name(),
            user: Some(self.user(task.uid)),
            started: self
                .booted
                .map(|boot| boot + Duration::from_nanos(task.started)),
            ..Process::default()
        }
    }

    fn holder_from_proc(&mut self, pid: u32) -> Option<Process> {
        let folder = Folder::open(pid).ok()?;
        let mut process = self.parent_from_folder(pid, &folder)?;
        let (arguments, cut) = folder.arguments().unwrap_or_default();
        process.arguments = arguments;
        process.arguments_cut = cut;
        if let Ok(rights) = folder.rights() {
            process.user = Some(self.user(rights.uid));
            process.capabilities = Some(rights.capabilities);
        }
        process.group = self.group_of(&folder, 0);
        let key = folder.executable().ok();
        process.program = match key.and_then(|key| self.by_program.get(&key)) {
            Some(known) => Some(*known),
            // A file that root may not look at, as on another user's FUSE, still has a path.
            None => {
                let program = self.program_of(pid);
                if let (Some(key), Some(program)) = (key, program) {
                    self.by_program.insert(key, program);
                }
                program
            }
        };
        Some(process)
    }

    fn parent_from_proc(&self, pid: u32) -> Option<Process> {
        self.parent_from_folder(pid, &Folder::open(pid).ok()?)
    }

    fn parent_from_folder(&self, pid: u32, folder: &Folder) -> Option<Process> {
        let stat = folder.stat().ok()?;
        let since_boot = ticks(stat.started);
        Some(Process {
            pid,
            parent: stat.parent,
            name: stat.name,
            started: self.booted.map(|boot| boot + since_boot),
            ..Process::default()
        })
    }

    /// The paths of control groups by their numbers.
    pub(super) fn group_paths(&mut self, ids: &FxHashSet<u64>) -> FxHashMap<u64, String> {
        match self.group_mount() {
            Some(mount) => cgroup_tree::paths(mount, ids),
            None => FxHashMap::default(),
        }
    }

    fn group_mount(&mut self) -> Option<&Path> {
        let mount = self.group_mount.get_or_insert_with(cgroup_tree::mount);
        mount.as_deref()
    }

    fn group_of(&mut self, folder: &Folder, id: u64) -> Option<usize> {
        let text = folder.cgroup().ok()?;
        // Thousands of processes can be in one group.
        if let Some((known, group)) = &self.last_group
            && id == 0
            && *known == text
        {
            return Some(*group);
        }
        let path = cgroup::from_proc(&text);
        // The number is that of the second version's tree; the path can be another tree's.
        let mut lines = text.lines();
        let is_unified = lines.any(|line| line.strip_prefix("0::") == Some(&path));
        let id = match id {
            _ if !is_unified => 0,
            // `/proc` has the path alone, and sockets have the number alone.
            0 if !self.by_group_path.contains_key(&path) => {
                let mount = self.group_mount();
                mount.and_then(|m| cgroup_tree::id(m, &path)).unwrap_or(0)
            }
            id => id,
        };
        let group = self.group(path, id);
        self.last_group = Some((text, group));
        Some(group)
    }

    fn program_of(&mut self, pid: u32) -> Option<usize> {
        let (program, local) = program(pid)?;
        self.programs.push(program);
        self.local.push(local);
        Some(self.programs.len() - 1)
    }

    fn user(&mut self, uid: u32) -> User {
        let users = self.users.get_or_insert_with(users);
        User {
            uid,
            name: users.get(&uid).cloned(),
        }
    }
}

/// The control group of a process in the second version's tree.
pub(super) fn unified_group_of(pid: u32) -> Option<String> {
    let text = Folder::open(pid).ok()?.cgroup().ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("0::"))
        .map(str::to_owned)
}

/// What a process runs, and whether that is a file of this system's own tree.
fn program(pid: u32) -> Option<(Program, bool)> {
    const DELETED: &str = " (deleted)";
    let link = format!("/proc/{pid}/exe");
    let target = std::fs::read_link(&link).ok()?;
    let text = target.to_string_lossy();
    let file = std::fs::metadata(&link).ok();
    // A file that has another link is gone from its path all the same, and the path says so; a file may
    // also be called that.
    let is_same = |f: &std::fs::Metadata| {
        std::fs::metadata(&target).is_ok_and(|t| (t.dev(), t.ino()) == (f.dev(), f.ino()))
    };
    let gone = file
        .as_ref()
        .is_some_and(|f| f.nlink() == 0 || (text.ends_with(DELETED) && !is_same(f)));
    let path = match text.strip_suffix(DELETED) {
        Some(path) if gone => PathBuf::from(path),
        _ => target.clone(),
    };
    // The kernel tells the path from our root. Where the process is in another mount namespace and our
    // root is not above the file, it is the path from there: a container's. One that only changed its
    // root, as haproxy does, runs a file of ours.
    let mounts = |pid: &str| std::fs::read_link(format!("/proc/{pid}/ns/mnt")).ok();
    let is_ours = mounts(&pid.to_string()).is_some_and(|theirs| mounts("self") == Some(theirs));
    let rooted = |path: &Path| {
        let mut root = match is_ours {
            true => PathBuf::from("/"),
            false => PathBuf::from(format!("/proc/{pid}/root")),
        };
        root.push(path.strip_prefix("/").unwrap_or(path));
        root
    };
    let state = match () {
        () if !gone => ProgramState::Present,
        () if path.starts_with("/memfd:") || text.starts_with("/memfd:") => {
            ProgramState::MemoryOnly
        }
        () if std::fs::symlink_metadata(rooted(&path)).is_ok() => ProgramState::Replaced,
        () => ProgramState::Deleted,
    };
    let mut program = Program {
        state,
        path,
        ..Program::default()
    };
    if state == ProgramState::MemoryOnly {
        return Some((program, true));
    }
    let folder = program.path.parent();
    program.folder_gone = state == ProgramState::Deleted
        && folder.is_some_and(|f| {
            // Nothing stands there: whatever else went wrong, it may still be there.
            let error = std::fs::symlink_metadata(rooted(f)).err();
            error.is_some_and(|e| e.kind() == std::io::ErrorKind::NotFound)
        });
    program.writable_folder = program
        .path
        .ancestors()
        .skip(1)
        .take(DEEPEST)
        .find(|folder| {
            const OTHERS_WRITE: u32 = 0o002;
            const STICKY: u32 = 0o1000;
            // In a sticky folder others may not touch what is not theirs: the file itself can be
            // put there by anybody, a folder above it cannot be changed for another.
            let is_last = Some(*folder) == program.path.parent();
            std::fs::metadata(rooted(folder))
                .is_ok_and(|f| f.mode() & OTHERS_WRITE != 0 && (is_last || f.mode() & STICKY == 0))
        })
        .map(Path::to_owned);
    // A service in a sandbox has a mount namespace of its own, and yet our files; a container has its
    // own. Where the file is gone, the nearest folder that is there in both says which.
    let identity = |file: std::fs::Metadata| (file.dev(), file.ino());
    let ours = |path: &Path| std::fs::metadata(path).ok().map(identity);
    let local = match file {
        Some(file) if state == ProgramState::Present => ours(&program.path) == Some(identity(file)),
        _ => {
            let mut paths = program.path.ancestors().take(DEEPEST);
            let nearest = paths.find_map(|path| Some((path, ours(path)?)));
            nearest.is_some_and(|(path, ours)| {
                std::fs::metadata(rooted(path)).is_ok_and(|theirs| identity(theirs) == ours)
            })
        }
    };
    Some((program, local))
}

/// The names of users: `/etc/passwd`, and none of what a directory service knows, which could take
/// seconds to ask.
fn users() -> FxHashMap<u32, Arc<str>> {
    let bytes = process::read_bounded("/etc/passwd", 1 << 22).unwrap_or_default();
    parse_users(&String::from_utf8_lossy(&bytes))
}

/// The home of a user.
pub(super) fn home_of(uid: u32) -> Option<PathBuf> {
    let bytes = process::read_bounded("/etc/passwd", 1 << 22).ok()?;
    String::from_utf8_lossy(&bytes).lines().find_map(|line| {
        let mut fields = line.split(':').skip(2);
        (fields.next()?.parse() == Ok(uid)).then(|| Some(PathBuf::from(fields.nth(2)?)))?
    })
}

pub(super) fn parse_users(text: &str) -> FxHashMap<u32, Arc<str>> {
    let mut users = FxHashMap::default();
    for line in text.lines() {
        let mut fields = line.split(':');
        if let (Some(name), Some(Ok(uid))) = (fields.next(), fields.nth(1).map(str::parse)) {
            // The first one of a number is the one that others show.
            users.entry(uid).or_insert_with(|| name.into());
        }
    }
    users
}

/// When the machine was started: its clock now, less how long it has run.
fn booted() -> Option<SystemTime> {
    let run = clock_gettime(ClockId::Boottime);
    let seconds = u64::try_from(run.tv_sec).ok()?;
    let nanoseconds = u32::try_from(run.tv_nsec).ok()?;
    SystemTime::now().checked_sub(Duration::new(seconds, nanoseconds))
}

/// `/proc` counts in ticks of `sysconf(_SC_CLK_TCK)`.
pub(super) fn ticks(count: u64) -> Duration {
    let each = rustix::param::clock_ticks_per_second().max(1);
    Duration::from_secs(count / each) + Duration::from_nanos(count % each * (1_000_000_000 / each))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_user_of_a_number_counts() {
        let users =
            parse_users("root:x:0:0:root:/root:/bin/sh\ntoor:x:0:0::/:\nbad\n:x:\nx:y:1000:");
        assert_eq!(users.get(&0).map(|n| &**n), Some("root"));
        assert_eq!(users.get(&1000).map(|n| &**n), Some("x"));
        assert_eq!(users.len(), 2);
    }
}
