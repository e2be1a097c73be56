//! Who holds which socket, by a walk over `/proc/PID/fd`: what is left where BPF is not allowed.
//!
//! Servers open their listeners early, so the low descriptors of every process are looked at first,
//! and the deep ones only while a socket has no holder yet. A process that ends in the middle is no
//! error: its socket has gone with it.

use std::fmt::Write as _;
use std::io;
use std::mem::MaybeUninit;
use std::ops::ControlFlow;
use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::{Mode, OFlags, RawDir, fstat, openat, readlinkat_raw};

use super::process::root;

/// How many descriptors of everybody are looked at before anybody's deep ones.
const LOW: u32 = 24;
/// In which order: first those that a server gets for its listeners, after the three that everybody
/// is given, and the one of these that a service of `inetd` has. Each is dear to read, and where
/// every socket has a holder after a round, the next one is left out.
pub(super) const ROUNDS: [&[u32]; 3] = [
    &[3, 4, 0],
    &[1, 2, 5, 6],
    &[
        7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ],
];
/// So many numbers in a row without a descriptor end the first look.
const MISSES: u32 = 4;
/// Descriptors that one walk reads at most: some seconds' worth.
const MOST_LINKS: usize = 4_000_000;
/// Rings and sockets that one search looks into at most.
const MOST_LOOKS: u32 = 50_000;

/// The numbers of the processes that `/proc` shows.
pub(super) fn processes() -> io::Result<Vec<u32>> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let folder = openat(root()?, ".", flags, Mode::empty())?;
    let mut found = Vec::new();
    let mut buffer = Vec::with_capacity(1 << 15);
    let mut entries = RawDir::new(&folder, buffer.spare_capacity_mut());
    while let Some(entry) = entries.next() {
        found.extend(number(entry?.file_name().to_bytes()));
    }
    Ok(found)
}

/// A walk over the descriptors of processes.
pub(super) struct Walk {
    processes: Vec<Candidate>,
    links: usize,
    /// Processes whose descriptors could not be read.
    pub(super) closed: Vec<u32>,
    /// Whether the walk came to its bound.
    pub(super) cut: bool,
}

/// A process that may hold sockets.
struct Candidate {
    pid: u32,
    /// The descriptors below this were all looked at.
    seen: u32,
    /// There are no more.
    whole: bool,
    /// How many there are, where the kernel was asked and says so.
    count: Option<u64>,
    /// How many were looked at.
    found: u64,
}

impl Candidate {
    /// How many descriptors there are: since Linux 6.2 the folder's size; before, that is 0.
    fn count_in(&mut self, folder: &OwnedFd) -> u64 {
        *self.count.get_or_insert_with(|| {
            let size = fstat(folder).map_or(0, |stat| stat.st_size);
            u64::try_from(size).unwrap_or(0)
        })
    }
}

/// A descriptor that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// A socket of that inode.
    Socket(u64),
    /// A ring of io_uring.
    Ring,
}

impl Walk {
    pub(super) fn over(processes: &[u32]) -> Self {
        let candidate = |pid: &u32| Candidate {
            pid: *pid,
            seen: 0,
            whole: false,
            count: None,
            found: 0,
        };
        Self {
            processes: processes.iter().map(candidate).collect(),
            links: 0,
            closed: Vec::new(),
            cut: false,
        }
    }

    /// Looks at some of the low descriptors of everybody: at those of one of the [`ROUNDS`].
    pub(super) fn low(&mut self, round: &[u32], mut take: impl FnMut(u32, u32, Link)) {
        let mut name = String::with_capacity(32);
        let last = round.last() == Some(&(LOW - 1));
        for candidate in self.processes.iter_mut().filter(|c| !c.whole) {
            // As a place to look names up in, and not to be listed: that is less to open.
            let folder = match open_descriptors(candidate.pid, OFlags::PATH, &mut name) {
                Ok(folder) => folder,
                Err(error) => {
                    candidate.whole = true;
                    // Whoever is gone hides nothing.
                    if error.kind() == io::ErrorKind::PermissionDenied {
                        self.closed.push(candidate.pid);
                    }
                    continue;
                }
            };
            // Most often the first round finds all, of processes that have more than these.
            let count = match round == ROUNDS[0] {
                true => 0,
                false => candidate.count_in(&folder),
            };
            let mut misses = 0;
            for &descriptor in round {
                if last {
                    candidate.seen = descriptor + 1;
                }
                self.links += 1;
                match read_link(&folder, descriptor, &mut name) {
                    Ok(link) => {
                        candidate.found += 1;
                        misses = 0;
                        if let Some(link) = link {
                            take(candidate.pid, descriptor, link);
                        }
                    }
                    Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                        self.closed.push(candidate.pid);
                        candidate.whole = true;
                    }
                    Err(_) => misses += 1,
                }
                candidate.whole |= count > 0 && candidate.found >= count;
                if candidate.whole || misses == MISSES {
                    break;
                }
            }
        }
    }

    /// Whether no more than so many descriptors are left to look at, as far as is known.
    pub(super) fn has_few_left(&mut self, few: u64) -> bool {
        // Each has one at least, and there may be thousands of processes: none is counted in vain.
        let open = self.processes.iter().filter(|c| !c.whole).count();
        if open as u64 > few {
            return false;
        }
        let mut name = String::with_capacity(32);
        let mut left = 0;
        self.processes
            .iter_mut()
            .filter(|c| !c.whole)
            .all(|candidate| {
                let count = candidate.count.or_else(|| {
                    let folder = open_descriptors(candidate.pid, OFlags::PATH, &mut name).ok()?;
                    Some(candidate.count_in(&folder))
                });
                left += count.unwrap_or(0).saturating_sub(candidate.found).max(1);
                left <= few
            })
    }

    /// Looks at all others, one process after another, until `take` has what it wants.
    pub(super) fn deep(&mut self, mut take: impl FnMut(u32, u32, Link) -> ControlFlow<()>) {
        let mut name = String::with_capacity(32);
        let mut buffer = Vec::with_capacity(1 << 15);
        for candidate in self.processes.iter_mut().filter(|c| !c.whole) {
            if self.links > MOST_LINKS {
                self.cut = true;
                return;
            }
            candidate.whole = true;
            let Ok(folder) = open_descriptors(candidate.pid, OFlags::RDONLY, &mut name) else {
                continue;
            };
            let mut entries = RawDir::new(&folder, buffer.spare_capacity_mut());
            while let Some(Ok(entry)) = entries.next() {
                let Some(descriptor) = number(entry.file_name().to_bytes()) else {
                    continue;
                };
                if descriptor < candidate.seen {
                    continue;
                }
                self.links += 1;
                if let Ok(Some(link)) = read_link(&folder, descriptor, &mut name)
                    && take(candidate.pid, descriptor, link).is_break()
                {
                    return;
                }
            }
        }
    }
}

fn open_descriptors(pid: u32, way: OFlags, name: &mut String) -> io::Result<OwnedFd> {
    name.clear();
    let _ = write!(name, "{pid}/fd");
    let flags = way | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok(openat(root()?, name.as_str(), flags, Mode::empty())?)
}

/// What a descriptor is, where it is something for us.
fn read_link(folder: impl AsFd, descriptor: u32, name: &mut String) -> io::Result<Option<Link>> {
    name.clear();
    let _ = write!(name, "{descriptor}");
    let mut buffer = [MaybeUninit::<u8>::uninit(); 64];
    let (text, _) = readlinkat_raw(folder, name.as_str(), &mut buffer)?;
    Ok(parse_link(text))
}

/// The text behind a descriptor, such as `socket:[4711]`.
pub(super) fn parse_link(text: &[u8]) -> Option<Link> {
    if text == b"anon_inode:[io_uring]" {
        return Some(Link::Ring);
    }
    let inode = text.strip_prefix(b"socket:[")?.strip_suffix(b"]")?;
    Some(Link::Socket(std::str::from_utf8(inode).ok()?.parse().ok()?))
}

fn number(name: &[u8]) -> Option<u32> {
    std::str::from_utf8(name).ok()?.parse().ok()
}

/// The sockets that a ring of io_uring holds by fixed files (`Documentation` has no word of the
/// format; `io_uring/fdinfo.c` writes `    0: socket:[4711]` under `UserFiles:`).
pub(super) fn fixed_files(text: &str) -> impl Iterator<Item = u64> {
    let from = text.find("UserFiles:").unwrap_or(text.len());
    text[from..]
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .filter_map(|line| {
            let (_, path) = line.split_once(": ")?;
            match parse_link(path.trim().as_bytes()) {
                Some(Link::Socket(inode)) => Some(inode),
                _ => None,
            }
        })
}

/// How many descriptors wait in a Unix socket to be received: `scm_fds` in its `fdinfo`.
pub(super) fn descriptors_in_flight(text: &str) -> u32 {
    text.lines()
        .find_map(|line| line.strip_prefix("scm_fds:")?.trim().parse().ok())
        .unwrap_or(0)
}

/// A process that holds one of the wanted sockets without a descriptor of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hidden {
    /// In a ring's fixed files: this socket, by this descriptor.
    Ring { pid: u32, ring: u32, inode: u64 },
    /// This Unix socket of it has descriptors under way; which ones, the kernel does not say.
    InFlight { pid: u32, socket: u32, count: u32 },
}

/// Looks for sockets that nobody holds by a descriptor: in rings, and under way in Unix sockets.
/// `known` are the internet sockets, which need no look. Says whether it came to its bound.
pub(super) fn search(
    processes: &[u32],
    known: impl Fn(u64) -> bool,
    mut take: impl FnMut(Hidden),
) -> bool {
    let mut left = MOST_LOOKS;
    Walk::over(processes).deep(|pid, descriptor, link| {
        if !matches!(link, Link::Socket(inode) if known(inode)) {
            look_inside(pid, descriptor, link, &mut take);
            left -= 1;
        }
        match left {
            0 => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    });
    left == 0
}

/// Looks into one ring or Unix socket.
pub(super) fn look_inside(pid: u32, descriptor: u32, link: Link, take: &mut impl FnMut(Hidden)) {
    let path = format!("/proc/{pid}/fdinfo/{descriptor}");
    let Ok(text) = super::process::read_bounded(&path, 1 << 20) else {
        return;
    };
    let text = String::from_utf8_lossy(&text);
    match link {
        Link::Ring => {
            for inode in fixed_files(&text) {
                take(Hidden::Ring {
                    pid,
                    ring: descriptor,
                    inode,
                });
            }
        }
        Link::Socket(_) => match descriptors_in_flight(&text) {
            0 => {}
            count => take(Hidden::InFlight {
                pid,
                socket: descriptor,
                count,
            }),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_stands_behind_descriptors() {
        assert_eq!(parse_link(b"socket:[4711]"), Some(Link::Socket(4711)));
        assert_eq!(parse_link(b"anon_inode:[io_uring]"), Some(Link::Ring));
        for other in [
            &b"/tmp/socket:[1]"[..],
            b"socket:[]",
            b"socket:[1",
            b"pipe:[5]",
            b"",
        ] {
            assert_eq!(parse_link(other), None);
        }
        let ring = "pos:\t0\nUserFiles:\t2\n    0: socket:[77]\n    1: /dev/null\nUserBufs:\t0\n    2: socket:[9]\n";
        assert_eq!(fixed_files(ring).collect::<Vec<_>>(), [77]);
        assert_eq!(descriptors_in_flight("pos:\t0\nscm_fds: 3\n"), 3);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,200}", link in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = parse_link(&link);
            let _ = fixed_files(&text).count();
            let _ = descriptors_in_flight(&text);
        }
    }
}
