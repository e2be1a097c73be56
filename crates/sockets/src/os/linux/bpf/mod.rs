//! The kernel's own view of who holds which socket: an iterator over its tasks.
//!
//! One system call reads what a walk over `/proc` needs ten for, for each process; and it does not
//! go through `/proc`, where a process can be hidden.

mod assembler;
mod kept;
mod program;
mod types;
mod watch;

use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::{AsFd as _, AsRawFd as _, OwnedFd};

use self::kept::Kept;
use super::cache::Folder;
use super::netlink::{double, half, word};
use super::raw::{self, IteratorProgram, TypeInformation};
pub(super) use kept::parse as parse_kept;
use program::{Purpose, record, shared};
use types::Wanted;
pub(super) use types::{Found, TypeError};
pub(super) use watch::{Event, Watch, What, parse as parse_event};

/// Why there is no such view here.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    /// It was not to be used.
    #[error("not asked for")]
    Unwanted,
    /// Numbers of processes differ from the kernel's inside a PID namespace.
    #[error("not in the first PID namespace")]
    Namespace,
    /// The program is made for little-endian machines alone.
    #[error("big-endian machine")]
    Endianness,
    /// No type information, or not what is needed.
    #[error(transparent)]
    Types(#[from] TypeError),
    /// A system call that failed.
    #[error("{step}: {error}")]
    Call {
        step: &'static str,
        error: io::Error,
    },
    /// The kernel's types are there, and the program cannot be made of them.
    #[error("the kernel's types are not those that are known")]
    Program,
    /// The kernel wrote something that the program does not write.
    #[error("unexpected answer of the kernel")]
    Answer,
}

/// A loaded program.
pub(super) struct View {
    found: Found,
    map: OwnedFd,
    link: OwnedFd,
}

/// Which descriptors are looked at, of which sockets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// The first descriptor, a multiple of 64.
    pub(super) low: u32,
    /// The one after the last.
    pub(super) high: u32,
    /// A bit for each wanted state, as `1 << TCP_LISTEN`.
    pub(super) states: u32,
    /// Whether tasks without such sockets are told of too.
    pub(super) every_task: bool,
}

/// What one iteration saw.
#[derive(Debug, Default)]
pub(super) struct Tasks {
    /// In the kernel's order; a process can be there more than once, by threads with files of their
    /// own.
    pub(super) tasks: Vec<Task>,
    sockets: Vec<Held>,
    arguments: Vec<u8>,
}

/// A socket that a task holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) inode: u64,
    pub(super) descriptor: u32,
    pub(super) family: u16,
    pub(super) state: u8,
    pub(super) port: u16,
    /// Its protocol's number.
    pub(super) protocol: u16,
    /// The inode of its network namespace, which can be another than its holder's.
    pub(super) namespace: u32,
}

/// A task, as the kernel has it.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) pid: u32,
    pub(super) parent: u32,
    pub(super) uid: u32,
    /// The inode of its network namespace.
    pub(super) namespace: u32,
    /// How many descriptors it has room for.
    pub(super) descriptors: u32,
    /// Nanoseconds from the start of the machine.
    pub(super) started: u64,
    pub(super) capabilities: u64,
    /// Which set of control groups; the same number, the same `/proc/PID/cgroup`.
    pub(super) groups: u64,
    /// The control group of the second version.
    pub(super) group: u64,
    /// Which executable; the same two numbers, the same `/proc/PID/exe`.
    pub(super) program: (u64, u64),
    name: [u8; record::NAME_BYTES],
    /// Whether there are more sockets than are told of.
    pub(super) too_many: bool,
    /// How long the command line is, of which at most 4096 bytes were read.
    pub(super) arguments_whole: u64,
    arguments: (usize, usize),
    sockets: (usize, usize),
}

impl Tasks {
    /// The number of descriptors at and above `low` that there is room for.
    pub(super) fn places_from(&self, low: u32) -> u64 {
        let above = |task: &Task| u64::from(task.descriptors.saturating_sub(low));
        self.tasks.iter().map(above).sum()
    }

    /// The sockets of all tasks; one that several hold is there for each of them.
    pub(super) fn all_sockets(&self) -> &[Held] {
        &self.sockets
    }

    /// The sockets of a task.
    pub(super) fn sockets(&self, task: &Task) -> &[Held] {
        self.sockets
            .get(task.sockets.0..task.sockets.1)
            .unwrap_or_default()
    }

    /// The command line of a task: arguments, each with a zero after it.
    pub(super) fn arguments(&self, task: &Task) -> &[u8] {
        self.arguments
            .get(task.arguments.0..task.arguments.1)
            .unwrap_or_default()
    }
}

impl Task {
    /// The name that it gives itself.
    pub(super) fn name(&self) -> String {
        let end = self
            .name
            .iter()
            .position(|b| *b == 0)
            .unwrap_or(self.name.len());
        String::from_utf8_lossy(&self.name[..end]).into_owned()
    }
}

impl Tasks {
    /// Takes up what a later look says of a task: its command line, where it had none at `place`,
    /// or all of it, where it was not there.
    pub(super) fn adopt(&mut self, task: &Task, from: &Tasks, place: Option<usize>) {
        let start = self.arguments.len();
        let end = start + from.arguments(task).len();
        match place.and_then(|place| self.tasks.get_mut(place)) {
            Some(known) if known.arguments.0 < known.arguments.1 => return,
            Some(known) => {
                known.arguments = (start, end);
                known.arguments_whole = task.arguments_whole;
            }
            None => return,
        }
        self.arguments.extend_from_slice(from.arguments(task));
    }
}

impl View {
    /// Has the kernel check and load the program. `cache` is where it is kept from run to run what
    /// the kernel's types say.
    pub(super) fn load(cache: Option<&Folder>) -> Result<Self, Refused> {
        can_be()?;
        let kept = Kept::open(cache);
        if let Some(found) = kept.read()
            && let Ok(view) = Self::load_with(found, Purpose::Sockets)
        {
            return Ok(view);
        }
        let types = read_types(program::WANTED, program::FUNCTIONS)?;
        let view = Self::load_with(types, Purpose::Sockets)?;
        kept.write(&view.found);
        Ok(view)
    }

    fn load_with(found: Found, purpose: Purpose) -> Result<Self, Refused> {
        let iterator = found.functions.first().copied().flatten();
        let iterator = iterator.ok_or(TypeError::Missing(program::FUNCTIONS[0]))?;
        let map = raw::create_value(shared::BYTES).map_err(failed("make a map"))?;
        let program =
            program::assemble(&found, map.as_raw_fd(), purpose).ok_or(Refused::Program)?;
        let btf = raw::load_btf(&program::own_types()).map_err(failed("load the types"))?;
        let request = IteratorProgram {
            instructions: &program.instructions,
            btf: btf.as_fd(),
            functions: &program.functions,
            iterator,
        };
        let loaded = raw::load_program(&request, &mut []).map_err(failed("load the program"))?;
        let link = raw::link_iterator(loaded.as_fd()).map_err(failed("link the iterator"))?;
        Ok(Self { found, map, link })
    }

    /// Finds what can hold a socket without a descriptor of its own: rings, whose family is
    /// [`RING`], and Unix sockets with descriptors under way.
    pub(super) fn hideouts(&self) -> Result<Tasks, Refused> {
        Self::load_with(self.found.clone(), Purpose::Hideouts)?.tasks(Window {
            low: 0,
            high: u32::MAX,
            states: 0,
            every_task: false,
        })
    }

    /// Asks about every task, once.
    pub(super) fn tasks(&self, window: Window) -> Result<Tasks, Refused> {
        let mut value = [0; shared::BYTES as usize];
        for (place, word) in [
            (shared::LOW, window.low),
            (shared::HIGH, window.high),
            (shared::STATES, window.states),
            (shared::EVERY_TASK, u32::from(window.every_task)),
            (
                shared::FEW,
                u32::from(window.high.saturating_sub(window.low) <= 64),
            ),
        ] {
            value[usize::from(place.unsigned_abs())..][..4].copy_from_slice(&word.to_ne_bytes());
        }
        raw::set_value(self.map.as_fd(), &value).map_err(failed("set the window"))?;
        let iteration = raw::iterate(self.link.as_fd()).map_err(failed("start the iterator"))?;
        let mut from = File::from(iteration);
        let mut tasks = Tasks::default();
        // The kernel gives whole records, at most 32 KiB at a time.
        let mut buffer = vec![0; 1 << 15];
        loop {
            match from.read(&mut buffer) {
                Ok(0) => return Ok(tasks),
                Ok(bytes) => tasks.take(&buffer[..bytes]).ok_or(Refused::Answer)?,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(failed("read the iterator")(error)),
            }
        }
    }
}

impl Tasks {
    /// Takes up the records of one answer; `None` where they are not what the program writes.
    pub(super) fn take(&mut self, mut bytes: &[u8]) -> Option<()> {
        let mut first = self.sockets.len();
        while !bytes.is_empty() {
            match word(bytes, 0)? {
                record::SOCKET => {
                    let (head, rest) = bytes.split_first_chunk::<{ record::SOCKET_BYTES }>()?;
                    let kind = word(head, 16)?;
                    self.sockets.push(Held {
                        descriptor: word(head, 4)?,
                        inode: double(head, 8)?,
                        family: u16::try_from(kind & 0xffff).ok()?,
                        state: u8::try_from(kind >> 16 & 0xff).ok()?,
                        port: half(head, 20)?,
                        protocol: half(head, 22)?,
                        namespace: word(head, 24)?,
                    });
                    bytes = rest;
                }
                record::TASK => {
                    let (head, rest) = bytes.split_first_chunk::<{ record::TASK_BYTES }>()?;
                    let length = usize::try_from(word(head, record::ARGUMENT_BYTES)?).ok()?;
                    let (arguments, rest) = rest.split_at_checked(length)?;
                    let start = self.arguments.len();
                    self.arguments.extend_from_slice(arguments);
                    self.tasks.push(Task {
                        pid: word(head, record::PID)?,
                        parent: word(head, record::PARENT)?,
                        uid: word(head, record::UID)?,
                        namespace: word(head, record::NAMESPACE)?,
                        descriptors: word(head, record::DESCRIPTORS)?,
                        started: double(head, record::STARTED)?,
                        capabilities: double(head, record::CAPABILITIES)?,
                        groups: double(head, record::GROUPS)?,
                        group: double(head, record::GROUP)?,
                        program: (double(head, record::DENTRY)?, double(head, record::MOUNT)?),
                        name: *head.get(record::NAME..)?.first_chunk()?,
                        too_many: word(head, record::FOUND)?
                            > program::MOST_SOCKETS.cast_unsigned(),
                        arguments_whole: double(head, record::ARGUMENTS_WHOLE)?,
                        arguments: (start, self.arguments.len()),
                        sockets: (first, self.sockets.len()),
                    });
                    first = self.sockets.len();
                    bytes = rest;
                }
                _ => return None,
            }
        }
        Some(())
    }
}

/// The kernel's own type information; it is there where the kernel was built with it.
const TYPES: &str = "/sys/kernel/btf/vmlinux";

fn read_types(wanted: &[Wanted], functions: &[&str]) -> Result<Found, Refused> {
    let open = |e| failed("open the kernel's types")(e);
    let file = File::open(TYPES).map_err(open)?;
    let types = match TypeInformation::of(&file) {
        Ok(mapping) => types::find(&mapping, wanted, functions),
        Err(_) => types::find(&std::fs::read(TYPES).map_err(open)?, wanted, functions),
    };
    Ok(types?)
}

/// The places of what the program reads, in some kernel's type information.
pub(super) fn find(bytes: &[u8]) -> Result<Found, TypeError> {
    types::find(bytes, program::WANTED, program::FUNCTIONS)
}

/// Whether the programs can be used in this place at all.
fn can_be() -> Result<(), Refused> {
    if cfg!(target_endian = "big") {
        return Err(Refused::Endianness);
    }
    match in_first_pid_namespace() {
        true => Ok(()),
        false => Err(Refused::Namespace),
    }
}

/// Whether this process counts processes as the kernel does. The first PID namespace has a number
/// of its own, `PROC_PID_INIT_INO` in `include/linux/proc_ns.h`.
fn in_first_pid_namespace() -> bool {
    std::fs::read_link("/proc/self/ns/pid").is_ok_and(|link| link.as_os_str() == "pid:[4026531836]")
}

fn failed(step: &'static str) -> impl Fn(io::Error) -> Refused {
    move |error| Refused::Call { step, error }
}

/// In place of the family of a socket: a ring of io_uring.
pub(super) const RING: u16 = 0xffff;

#[cfg(test)]
mod tests {
    use super::*;

    /// Loads a program and gives the kernel's words where it refuses.
    fn check(found: &Found, purpose: Purpose) {
        let map = raw::create_value(shared::BYTES).unwrap();
        let program = program::assemble(found, map.as_raw_fd(), purpose).unwrap();
        let btf = raw::load_btf(&program::own_types()).unwrap();
        let request = IteratorProgram {
            instructions: &program.instructions,
            btf: btf.as_fd(),
            functions: &program.functions,
            iterator: found.functions[0].unwrap(),
        };
        let mut log = vec![0; 1 << 20];
        if let Err(error) = raw::load_program(&request, &mut log) {
            let end = log.iter().position(|b| *b == 0).unwrap_or(0);
            panic!("{error}: {}", String::from_utf8_lossy(&log[..end]));
        }
    }

    /// The kernel's types, where this process may load a program at all.
    fn types_if_allowed() -> Option<Found> {
        match View::load(None) {
            Ok(view) => Some(view.found),
            Err(refused @ Refused::Call { .. }) if !rustix::process::geteuid().is_root() => {
                eprintln!("skipped: needs root ({refused})");
                None
            }
            // The kernel's checker refuses this program, and would say why.
            Err(Refused::Call { error, .. }) if is_by_checker(&error) => {
                check(
                    &read_types(program::WANTED, program::FUNCTIONS).unwrap(),
                    Purpose::Sockets,
                );
                panic!("{error}, and not when asked why");
            }
            Err(refused) => {
                eprintln!("skipped: this kernel refuses ({refused})");
                None
            }
        }
    }

    fn is_by_checker(error: &io::Error) -> bool {
        use rustix::io::Errno;
        let refusals = [Errno::ACCESS, Errno::INVAL, Errno::TOOBIG];
        Errno::from_io_error(error).is_some_and(|errno| refusals.contains(&errno))
    }

    #[test]
    fn structures_stand_where_the_program_takes_them_from() {
        assert!(program::places_are_right());
    }

    #[test]
    fn both_ways_of_reading_memory_are_taken() {
        let Some(mut found) = types_if_allowed() else {
            return;
        };
        check(&found, Purpose::Sockets);
        check(&found, Purpose::Hideouts);
        // As on kernels before 6.2.
        found.functions[1] = None;
        check(&found, Purpose::Sockets);
        check(&found, Purpose::Hideouts);
    }

    #[test]
    fn both_ways_of_reading_memory_see_the_same() {
        let Some(mut found) = types_if_allowed() else {
            return;
        };
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = |found: Found| {
            let view = View::load_with(found, Purpose::Sockets).unwrap();
            let tasks = view
                .tasks(Window {
                    low: 0,
                    high: 64,
                    states: 1 << 10,
                    every_task: true,
                })
                .unwrap();
            let this = std::process::id();
            let task = tasks.tasks.iter().find(|t| t.pid == this).unwrap();
            let held = tasks.sockets(task).iter().find(|h| h.port == port).unwrap();
            let arguments = tasks.arguments(task).to_vec();
            (
                task.started,
                task.uid,
                task.program,
                task.parent,
                task.name,
                *held,
                arguments,
            )
        };
        let by_loads = seen(found.clone());
        found.functions[1] = None;
        assert_eq!(by_loads, seen(found));
        assert_eq!(
            (by_loads.5.family, by_loads.5.state, by_loads.5.protocol),
            (2, 10, 6)
        );
        assert_eq!(by_loads.6, std::fs::read("/proc/self/cmdline").unwrap());
    }
}
