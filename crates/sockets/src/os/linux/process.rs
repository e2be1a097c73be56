//! What `/proc/PID` says of one process.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::OnceLock;

use rustix::buffer::spare_capacity;
use rustix::fs::{AtFlags, CWD, Mode, OFlags, StatxFlags, openat, statx};
use rustix::io::{Errno, read, retry_on_intr};
use rustix::path::{Arg, DecInt};
use rustix::process::Pid;

use crate::Arguments;

/// A process as `/proc/PID/stat` and `status` have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stat {
    pub(super) name: String,
    pub(super) parent: u32,
    /// Ticks from the start of the machine.
    pub(super) started: u64,
    /// Whether it is a thread of the kernel.
    pub(super) kernel: bool,
}

/// The rights of a process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rights {
    /// The effective user.
    pub(super) uid: u32,
    /// The effective capabilities.
    pub(super) capabilities: u64,
}

/// The longest command line that is kept; what the BPF view reads too.
pub(super) const ARGUMENT_BYTES: usize = 4096;

/// `/proc`, open. Thousands of names are looked up in it: from here, each is one step shorter.
pub(super) fn root() -> io::Result<BorrowedFd<'static>> {
    static ROOT: OnceLock<Result<OwnedFd, Errno>> = OnceLock::new();
    match ROOT.get_or_init(|| place(CWD, "/proc")) {
        Ok(folder) => Ok(folder.as_fd()),
        Err(error) => Err((*error).into()),
    }
}

/// Opens a folder as a place to look names up in.
fn place(at: impl AsFd, path: impl Arg) -> Result<OwnedFd, Errno> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    openat(at, path, flags, Mode::empty())
}

/// Reads a file to its end or to a bound.
pub(super) fn read_bounded(path: &str, most: usize) -> io::Result<Vec<u8>> {
    read_whole(&open(CWD, path)?, Vec::with_capacity(most.min(ROOM)), most)
}

/// Reads a file of this thread's `/proc/thread-self/net` in the same way: in whichever namespace the
/// thread is by now. The folder is found once, for there are three files in each namespace.
pub(super) fn read_net(file: &str, most: usize) -> io::Result<Vec<u8>> {
    thread_local! {
        static NET: Result<OwnedFd, Errno> = place(CWD, "/proc/thread-self/net");
    }
    NET.with(|net| match net {
        Ok(folder) => read_whole(&open(folder, file)?, Vec::with_capacity(ROOM), most),
        Err(error) => Err((*error).into()),
    })
}

/// What most files of `/proc` are shorter than.
const ROOM: usize = 4096;

/// Reads a file that the kernel writes in one piece, and gives it to `parse`: less than there was room
/// for is all of it, and need not be asked for again. There are thousands of such files.
fn read_piece<T>(
    folder: impl AsFd,
    path: &str,
    most: usize,
    parse: impl FnOnce(&[u8]) -> T,
) -> io::Result<T> {
    let mut room = [0; 1024];
    let file = open(folder, path)?;
    let length = retry_on_intr(|| read(&file, &mut room))?;
    let start = &room[..length.min(most)];
    if length < room.len() || most <= room.len() {
        return Ok(parse(start));
    }
    let mut bytes = Vec::with_capacity(ROOM);
    bytes.extend_from_slice(start);
    Ok(parse(&read_whole(&file, bytes, most)?))
}

fn open(folder: impl AsFd, path: &str) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    Ok(retry_on_intr(|| {
        openat(&folder, path, flags, Mode::empty())
    })?)
}

/// Reads on behind what was read already.
fn read_whole(file: &OwnedFd, mut bytes: Vec<u8>, most: usize) -> io::Result<Vec<u8>> {
    while bytes.len() < most && retry_on_intr(|| read(file, spare_capacity(&mut bytes)))? > 0 {
        if bytes.len() == bytes.capacity() {
            bytes.reserve_exact(bytes.len().min(most.saturating_sub(bytes.len())));
        }
    }
    bytes.truncate(most);
    Ok(bytes)
}

/// The folder of a process, open: what is read in it is of that process, also when another one has
/// its number by then. It need not be found anew for each of its files.
pub(super) struct Folder {
    pid: u32,
    folder: OwnedFd,
}

impl Folder {
    pub(super) fn open(pid: u32) -> io::Result<Self> {
        let folder = place(root()?, DecInt::new(pid))?;
        Ok(Self { pid, folder })
    }

    /// Reads `stat`.
    pub(super) fn stat(&self) -> io::Result<Stat> {
        let stat = read_piece(&self.folder, "stat", ROOM, parse_stat)?;
        stat.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// Its rights. `status` has them too, and is the dearest file of `/proc` to make.
    pub(super) fn rights(&self) -> io::Result<Rights> {
        // The folder's owner is the effective user, also of a process that may not be dumped.
        let uid = statx(&self.folder, "", AtFlags::EMPTY_PATH, StatxFlags::UID)?.stx_uid;
        let number = i32::try_from(self.pid).ok().and_then(Pid::from_raw);
        let number = number.ok_or(io::ErrorKind::InvalidInput)?;
        let sets = rustix::thread::capabilities(Some(number))?;
        Ok(Rights {
            uid,
            capabilities: sets.effective.bits(),
        })
    }

    /// Reads `cgroup`.
    pub(super) fn cgroup(&self) -> io::Result<String> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        read_piece(&self.folder, "cgroup", 1 << 16, text)
    }

    /// Reads `cmdline`, and says whether it was cut.
    pub(super) fn arguments(&self) -> io::Result<(Arguments, bool)> {
        read_piece(&self.folder, "cmdline", ARGUMENT_BYTES, |bytes| {
            (Arguments::from_bytes(bytes), bytes.len() == ARGUMENT_BYTES)
        })
    }

    /// What tells its executable from others: device and inode.
    pub(super) fn executable(&self) -> io::Result<(u64, u64)> {
        let file = statx(&self.folder, "exe", AtFlags::empty(), StatxFlags::INO)?;
        let device = u64::from(file.stx_dev_major) << 32 | u64::from(file.stx_dev_minor);
        Ok((device, file.stx_ino))
    }
}

/// `pid (name) state parent …`: the name can hold blanks and parentheses, so it ends at the last one.
pub(super) fn parse_stat(bytes: &[u8]) -> Option<Stat> {
    let open = bytes.iter().position(|b| *b == b'(')?;
    let close = bytes
        .iter()
        .rposition(|b| *b == b')')
        .filter(|c| *c > open)?;
    let mut fields = std::str::from_utf8(&bytes[close + 1..])
        .ok()?
        .split_ascii_whitespace();
    // Counted as in proc_pid_stat(5): the state is the third.
    let parent = fields.by_ref().nth(1)?.parse().ok()?;
    let flags: u32 = fields.by_ref().nth(4)?.parse().ok()?;
    let started = fields.nth(12)?.parse().ok()?;
    const KERNEL_THREAD: u32 = 0x0020_0000;
    Some(Stat {
        name: String::from_utf8_lossy(&bytes[open + 1..close]).into_owned(),
        parent,
        started,
        kernel: flags & KERNEL_THREAD != 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_can_try_to_end_early() {
        let line = b"42 (a) R 1 (b) c) S 7 42 42 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 5150 0 0";
        let stat = parse_stat(line).unwrap();
        assert_eq!(
            (stat.name.as_str(), stat.parent, stat.started),
            ("a) R 1 (b) c", 7, 5150)
        );
        assert!(!stat.kernel);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse_stat(&bytes);
        }
    }
}
