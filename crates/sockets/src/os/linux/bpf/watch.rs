//! The kernel's own word of each socket that begins to wait for others, and that ceases to, in the
//! moment in which it does.
//!
//! Programs of ours are called at two kinds of places, and each writes a record into one ring.
//!
//! - The tracepoint `inet_sock_set_state` (`net/ipv4/af_inet.c`) tells when a socket begins to listen
//!   and when it ends: TCP, Multipath TCP, SCTP, DCCP. It is called for every change of state of a
//!   connection too; the program looks at the two states and is done with those.
//! - UDP has no states to tell of. Its `bind` calls the programs of the socket's control group
//!   (`__inet_bind`, `__inet6_bind`), and so does the closing of a socket (`inet_release`). Ours are
//!   those of the root of all groups, and allow everything. A port that the kernel gives without a
//!   `bind`, as to who sends first, comes by neither, nor does the peer that a socket is given later,
//!   nor what the kernel itself closes: these are for the lists.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd as _, AsRawFd as _, BorrowedFd, OwnedFd};
use std::os::unix::fs::MetadataExt as _;

use super::super::cgroup_tree;
use super::super::netlink::{double, half, word};
use super::super::raw::{self, Moment, Ring};
use super::assembler::{Assembler, Register, When, Width};
use super::types::{Found, TypeError, Wanted};
use super::{Refused, can_be, failed, read_types};
use Register::{R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10};
use Width::{Byte, Double, Half, Word};

/// The programs at work, and the ring into which they write.
pub(in super::super) struct Watch {
    ring: Ring,
    lost: OwnedFd,
    /// While these are open the programs are called.
    _links: Vec<OwnedFd>,
    datagrams: Result<(), Refused>,
}

/// What one record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Event {
    pub(in super::super) what: What,
    /// The number of the protocol.
    pub(in super::super) protocol: u16,
    pub(in super::super) six: bool,
    pub(in super::super) port: u16,
    /// Whether the program asked for that number.
    pub(in super::super) asked: Option<bool>,
    /// Whether its user has closed it, wholly or for receiving.
    pub(in super::super) shut: bool,
    pub(in super::super) v6only: bool,
    /// Nanoseconds from the start of the machine.
    pub(in super::super) at: u64,
    pub(in super::super) inode: u64,
    pub(in super::super) namespace: u32,
    pub(in super::super) uid: u32,
    pub(in super::super) interface: u32,
    /// The process in which it happened.
    pub(in super::super) pid: u32,
    pub(in super::super) started: u64,
    pub(in super::super) group: u64,
    pub(in super::super) address: [u8; 16],
    pub(in super::super) name: [u8; 16],
}

/// What happened to a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum What {
    /// It waits for anybody from now on.
    Opened,
    /// It does not any more.
    Closed,
}

/// Half a megabyte: at 20,000 changes a second it is full after a quarter of a second.
const RING_BYTES: u32 = 1 << 19;

impl Watch {
    /// Has the kernel check and load the programs.
    ///
    /// # Errors
    /// Where the kernel does not tell of listeners.
    pub(in super::super) fn start() -> Result<Self, Refused> {
        can_be()?;
        let found = read_types(WANTED, FUNCTIONS)?;
        let tracepoint = found.functions.first().copied().flatten();
        let tracepoint = tracepoint.ok_or(TypeError::Missing(FUNCTIONS[0]))?;
        let ring = Ring::new(RING_BYTES).map_err(failed("make a ring"))?;
        let lost = raw::create_value(8).map_err(failed("make a map"))?;
        let asked = raw::create_table(ASKED_ENTRIES).map_err(failed("make a map"))?;
        let maps = Maps {
            ring: ring.map(),
            lost: lost.as_fd(),
            asked: asked.as_fd(),
        };
        let attach = |hook: Hook, group: Option<BorrowedFd<'_>>| {
            let moment = hook.moment(tracepoint);
            let program = assemble(&found, hook, maps).ok_or(Refused::Program)?;
            let program =
                raw::load_hook(&program, moment, &mut []).map_err(failed("load a program"))?;
            raw::attach(program.as_fd(), moment, group).map_err(failed("attach a program"))
        };
        let mut links = vec![attach(Hook::State, None)?];
        let datagrams = (|| {
            let root = root_group()?;
            // The end first: a beginning alone would never end.
            for hook in [
                Hook::Release,
                Hook::Asked4,
                Hook::Asked6,
                Hook::Bound4,
                Hook::Bound6,
            ] {
                links.push(attach(hook, Some(root.as_fd()))?);
            }
            Ok(())
        })();
        if datagrams.is_err() {
            links.truncate(1);
        }
        Ok(Self {
            ring,
            lost,
            _links: links,
            datagrams,
        })
    }

    /// Why sockets of UDP are not told of, where they are not.
    pub(in super::super) fn no_datagrams(&self) -> Option<&Refused> {
        self.datagrams.as_ref().err()
    }

    /// What is readable when something happened.
    pub(in super::super) fn descriptor(&self) -> BorrowedFd<'_> {
        self.ring.map()
    }

    /// Gives at most `most` records to `take`, in order; says how many it read.
    pub(in super::super) fn read(&mut self, most: usize, mut take: impl FnMut(Event)) -> usize {
        self.ring.read(most, |bytes| {
            if let Some(event) = parse(bytes) {
                take(event);
            }
        })
    }

    /// How many records found no room in the ring since it was made.
    pub(in super::super) fn lost(&self) -> u64 {
        let mut value = [0; 8];
        match raw::read_value(self.lost.as_fd(), &mut value) {
            Ok(()) => u64::from_ne_bytes(value),
            Err(_) => 0,
        }
    }
}

/// The root of the second version's control groups. A part of the tree, which is all that a
/// container has of it, would tell of a part of the sockets.
fn root_group() -> Result<File, Refused> {
    const ROOT: u64 = 1;
    let root = (|| {
        let mount = cgroup_tree::mount().ok_or(io::ErrorKind::NotFound)?;
        let root = File::open(mount)?;
        match root.metadata()?.ino() {
            ROOT => Ok(root),
            _ => Err(io::Error::other("a part of the tree")),
        }
    })();
    root.map_err(failed("open the root of the control groups"))
}

/// The layout of a record.
mod record {
    pub(super) const WHAT: i16 = 0;
    pub(super) const PROTOCOL: i16 = 4;
    pub(super) const FAMILY: i16 = 6;
    /// The port as a number; 0 where the kernel has taken it back by then.
    pub(super) const NUMBER: i16 = 8;
    /// The port in the order of the network; it stays.
    pub(super) const SOURCE: i16 = 10;
    /// Eight bits of which four are what the program asked for.
    pub(super) const LOCKS: i16 = 12;
    /// Eight bits of which one is whether it is for IPv6 alone.
    pub(super) const V6ONLY: i16 = 13;
    /// What the socket is shut for: 1 receiving, 2 sending.
    pub(super) const SHUT: i16 = 14;
    /// Whether the port was asked for: 2 yes, 1 no, 0 see the locks, 3 not known.
    pub(super) const ASKED: i16 = 15;
    pub(super) const AT: i16 = 16;
    pub(super) const INODE: i16 = 24;
    pub(super) const NAMESPACE: i16 = 32;
    pub(super) const UID: i16 = 36;
    pub(super) const PID: i16 = 40;
    pub(super) const INTERFACE: i16 = 44;
    pub(super) const STARTED: i16 = 48;
    pub(super) const GROUP: i16 = 56;
    pub(super) const ADDRESS: i16 = 64;
    pub(super) const NAME: i16 = 80;
    pub(super) const BYTES: i16 = 96;

    pub(super) const OPENED: i32 = 1;
    pub(super) const CLOSED: i32 = 2;

    /// `SOCK_BINDPORT_LOCK` in `include/net/sock.h`.
    pub(super) const PORT_ASKED: u8 = 8;
}

/// Reads a record; `None` for bytes that the programs do not write.
pub(in super::super) fn parse(bytes: &[u8]) -> Option<Event> {
    const fn at(place: i16) -> usize {
        place.unsigned_abs() as usize
    }
    let bytes: &[u8; at(record::BYTES)] = bytes.try_into().ok()?;
    let number = half(bytes, at(record::NUMBER))?;
    let source = u16::from_be(half(bytes, at(record::SOURCE))?);
    // The two bytes hold the bits as they stand in the kernel, moved to the lowest ones.
    let asked = match bytes[at(record::ASKED)] {
        0 => Some(bytes[at(record::LOCKS)] & record::PORT_ASKED != 0),
        1 => Some(false),
        2 => Some(true),
        _ => None,
    };
    let sixteen = |place: i16| bytes.get(at(place)..)?.first_chunk::<16>().copied();
    Some(Event {
        what: match word(bytes, at(record::WHAT))?.cast_signed() {
            record::OPENED => What::Opened,
            record::CLOSED => What::Closed,
            _ => return None,
        },
        protocol: half(bytes, at(record::PROTOCOL))?,
        six: match half(bytes, at(record::FAMILY))? {
            INET => false,
            INET6 => true,
            _ => return None,
        },
        port: if number == 0 { source } else { number },
        asked,
        shut: bytes[at(record::SHUT)] & 1 != 0,
        v6only: bytes[at(record::V6ONLY)] & 1 != 0,
        at: double(bytes, at(record::AT))?,
        inode: double(bytes, at(record::INODE))?,
        namespace: word(bytes, at(record::NAMESPACE))?,
        uid: word(bytes, at(record::UID))?,
        interface: word(bytes, at(record::INTERFACE))?,
        pid: word(bytes, at(record::PID))?,
        started: double(bytes, at(record::STARTED))?,
        group: double(bytes, at(record::GROUP))?,
        address: sixteen(record::ADDRESS)?,
        name: sixteen(record::NAME)?,
    })
}

const INET: u16 = 2;
const INET6: u16 = 10;

// Numbers of protocols, and states: `include/uapi/linux/in.h`, `include/net/tcp_states.h`.
const UDP: i32 = 17;
const UDP_LITE: i32 = 136;
const STATE_LISTEN: i32 = 10;

/// Where a program is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hook {
    /// A socket goes from one state to another.
    State,
    /// A socket is to be bound to an address and a port, or to any port.
    Asked4,
    Asked6,
    /// It was bound.
    Bound4,
    Bound6,
    /// A socket is about to be closed.
    Release,
}

/// The type of the tracepoint.
const FUNCTIONS: &[&str] = &["btf_trace_inet_sock_set_state"];

impl Hook {
    const fn moment(self, tracepoint: u32) -> Moment {
        match self {
            Self::State => Moment::Tracepoint(tracepoint),
            Self::Asked4 => Moment::Bind4,
            Self::Asked6 => Moment::Bind6,
            Self::Bound4 => Moment::PostBind4,
            Self::Bound6 => Moment::PostBind6,
            Self::Release => Moment::Release,
        }
    }
}

/// What the programs share.
#[derive(Clone, Copy)]
struct Maps<'a> {
    ring: BorrowedFd<'a>,
    lost: BorrowedFd<'a>,
    asked: BorrowedFd<'a>,
}

/// As many threads at once are between the beginning of a `bind` and its end.
const ASKED_ENTRIES: u32 = 1024;

// Fields of `struct bpf_sock` and `struct bpf_sock_addr`, `include/uapi/linux/bpf.h`.
const SOCKET_PROTOCOL: i16 = 12;
const ADDRESS_PORT: i16 = 24;
const ADDRESS_PROTOCOL: i16 = 36;

/// The structures and fields that are read.
const WANTED: &[Wanted] = &[
    (
        "sock_common",
        &[
            "skc_family",
            "skc_num",
            "skc_bound_dev_if",
            "skc_net.net",
            "skc_rcv_saddr",
            "skc_v6_rcv_saddr",
            "skc_ipv6only:",
        ],
    ),
    (
        "sock",
        &[
            "sk_protocol",
            "sk_socket",
            "sk_uid",
            "sk_userlocks:",
            "sk_shutdown:",
        ],
    ),
    ("inet_sock", &["inet_sport"]),
    ("socket", &["sk"]),
    ("socket_alloc", &["socket", "vfs_inode.i_ino"]),
    ("net", &["ns.inum"]),
    ("task_struct", &["group_leader", "comm", "start_boottime"]),
];

// Numbers of the kernel's functions, `include/uapi/linux/bpf.h`.
const MAP_LOOKUP: i32 = 1;
const MAP_UPDATE: i32 = 2;
const CURRENT_PID_TGID: i32 = 14;
const CURRENT_TASK: i32 = 35;
const CURRENT_CGROUP_ID: i32 = 80;
const PROBE_READ_KERNEL: i32 = 113;
const KTIME_BOOT: i32 = 125;
const RINGBUF_OUTPUT: i32 = 130;

/// Puts one program together for a kernel whose types are these.
fn assemble(found: &Found, hook: Hook, maps: Maps<'_>) -> Option<Vec<u64>> {
    match hook {
        Hook::Asked4 | Hook::Asked6 => assemble_asked(maps),
        Hook::State | Hook::Bound4 | Hook::Bound6 | Hook::Release => {
            assemble_record(found, hook, maps)
        }
    }
}

/// Notes for which port a thread asks: the socket does not say so itself when it is bound, only
/// afterwards.
fn assemble_asked(maps: Maps<'_>) -> Option<Vec<u64>> {
    const KEY: i16 = -8;
    const VALUE: i16 = -16;
    let mut asm = Assembler::default();
    let (done, datagram, noted) = (asm.label(), asm.label(), asm.label());
    asm.copy(R6, R1);
    asm.load(Word, R1, R6, ADDRESS_PROTOCOL);
    asm.jump_if(R1, When::Equal, UDP, datagram);
    asm.jump_if(R1, When::NotEqual, UDP_LITE, done);
    asm.place(datagram);
    asm.load(Word, R7, R6, ADDRESS_PORT);
    asm.call(CURRENT_PID_TGID);
    asm.store(Double, R10, KEY, R0);
    asm.set(R1, 1);
    asm.jump_if(R7, When::Equal, 0, noted);
    asm.set(R1, 2);
    asm.place(noted);
    asm.store(Double, R10, VALUE, R1);
    asm.map(R1, maps.asked.as_raw_fd());
    asm.copy(R2, R10);
    asm.add(R2, i32::from(KEY));
    asm.copy(R3, R10);
    asm.add(R3, i32::from(VALUE));
    asm.set(R4, 0);
    asm.call(MAP_UPDATE);
    asm.place(done);
    asm.set(R0, ALLOW);
    asm.exit();
    asm.finish()
}

/// What a program of a control group returns for a socket to go its way.
const ALLOW: i32 = 1;

/// Writes a record of what happened to a socket.
fn assemble_record(found: &Found, hook: Hook, maps: Maps<'_>) -> Option<Vec<u64>> {
    let [common, sock, inet, socket, allocated, net, task] = &found.offsets[..] else {
        return None;
    };
    let [
        family,
        number,
        interface,
        namespace,
        address,
        address6,
        v6only,
    ] = common[..]
    else {
        return None;
    };
    let [protocol, of_socket, uid, locks, shut] = sock[..] else {
        return None;
    };
    let [leader, name, started] = task[..] else {
        return None;
    };
    // Everything is read by a call for each value, onto the stack: programs of several processors are
    // at work at once, and have nothing else in common than the ring.
    const RECORD: i16 = -record::BYTES;
    const READ: i16 = RECORD - 8;
    let at = |place: i16| RECORD + place;
    let mut asm = Assembler::default();
    let done = asm.label();
    let read = |asm: &mut Assembler, bytes: i32, to: i16, from: Register, offset: i16| {
        asm.copy(R3, from);
        asm.add(R3, i32::from(offset));
        asm.copy(R1, R10);
        asm.add(R1, i32::from(to));
        asm.set(R2, bytes);
        asm.call(PROBE_READ_KERNEL);
    };
    let follow = |asm: &mut Assembler, to: Register, from: Register, offset: i16| {
        read(asm, 8, READ, from, offset);
        asm.load(Double, to, R10, READ);
    };

    // R6: the socket. A control group's program is given that, under another name.
    asm.copy(R7, R1);
    match hook {
        Hook::State => {
            let (new, tell) = (asm.label(), asm.label());
            asm.load(Double, R1, R7, 8);
            asm.load(Double, R2, R7, 16);
            // Multipath TCP says so twice.
            asm.jump_if_register(R1, When::Equal, R2, done);
            asm.jump_if(R2, When::Equal, STATE_LISTEN, new);
            asm.jump_if(R1, When::NotEqual, STATE_LISTEN, done);
            asm.set(R9, record::CLOSED);
            asm.jump(tell);
            asm.place(new);
            asm.set(R9, record::OPENED);
            asm.place(tell);
            asm.load(Double, R6, R7, 0);
        }
        Hook::Bound4 | Hook::Bound6 | Hook::Release | Hook::Asked4 | Hook::Asked6 => {
            let datagram = asm.label();
            asm.load(Word, R1, R7, SOCKET_PROTOCOL);
            asm.jump_if(R1, When::Equal, UDP, datagram);
            asm.jump_if(R1, When::NotEqual, UDP_LITE, done);
            asm.place(datagram);
            let what = if hook == Hook::Release {
                record::CLOSED
            } else {
                record::OPENED
            };
            asm.set(R9, what);
            asm.copy(R6, R7);
        }
    }
    for place in [0, 8, 64, 72] {
        asm.store_value(Double, R10, at(place), 0);
    }
    asm.store(Word, R10, at(record::WHAT), R9);
    read(&mut asm, 2, at(record::NUMBER), R6, number);
    if hook == Hook::Release {
        // One without a port waited for nobody.
        asm.load(Half, R1, R10, at(record::NUMBER));
        asm.jump_if(R1, When::Equal, 0, done);
    }
    // R8: what user space calls the socket, and by whose inode it knows it.
    follow(&mut asm, R8, R6, of_socket);
    if hook == Hook::State {
        // Under a socket of Multipath TCP is one of TCP that has its inode. The one above is told of.
        let own = asm.label();
        follow(&mut asm, R9, R8, socket[0]);
        asm.jump_if(R9, When::Equal, 0, own);
        asm.jump_if_register(R9, When::NotEqual, R6, done);
        asm.place(own);
    }
    if matches!(hook, Hook::Bound4 | Hook::Bound6) {
        let (known, told) = (asm.label(), asm.label());
        asm.call(CURRENT_PID_TGID);
        asm.store(Double, R10, READ, R0);
        asm.map(R1, maps.asked.as_raw_fd());
        asm.copy(R2, R10);
        asm.add(R2, i32::from(READ));
        asm.call(MAP_LOOKUP);
        asm.jump_if(R0, When::NotEqual, 0, known);
        asm.set(R1, 3);
        asm.jump(told);
        asm.place(known);
        asm.load(Double, R1, R0, 0);
        asm.place(told);
        asm.store(Byte, R10, at(record::ASKED), R1);
    }
    let inode = allocated.get(1)?.checked_sub(*allocated.first()?)?;
    read(&mut asm, 8, at(record::INODE), R8, inode);
    read(&mut asm, 2, at(record::PROTOCOL), R6, protocol);
    read(&mut asm, 2, at(record::FAMILY), R6, family);
    read(&mut asm, 2, at(record::SOURCE), R6, inet[0]);
    for (place, bit) in [
        (record::LOCKS, locks),
        (record::V6ONLY, v6only),
        (record::SHUT, shut),
    ] {
        read(&mut asm, 1, at(place), R6, bit / 8);
        asm.load(Byte, R1, R10, at(place));
        asm.shift_right(R1, i32::from(bit % 8));
        asm.store(Byte, R10, at(place), R1);
    }
    read(&mut asm, 4, at(record::UID), R6, uid);
    read(&mut asm, 4, at(record::INTERFACE), R6, interface);
    follow(&mut asm, R8, R6, namespace);
    read(&mut asm, 4, at(record::NAMESPACE), R8, net[0]);
    let (four, addressed) = (asm.label(), asm.label());
    asm.load(Half, R1, R10, at(record::FAMILY));
    asm.jump_if(R1, When::NotEqual, i32::from(INET6), four);
    read(&mut asm, 16, at(record::ADDRESS), R6, address6);
    asm.jump(addressed);
    asm.place(four);
    read(&mut asm, 4, at(record::ADDRESS), R6, address);
    asm.place(addressed);
    // Whoever does it, by the name of the process and not of one thread.
    asm.call(CURRENT_TASK);
    asm.copy(R9, R0);
    follow(&mut asm, R9, R9, leader);
    read(&mut asm, 16, at(record::NAME), R9, name);
    read(&mut asm, 8, at(record::STARTED), R9, started);
    asm.call(CURRENT_PID_TGID);
    asm.shift_right(R0, 32);
    asm.store(Word, R10, at(record::PID), R0);
    asm.call(CURRENT_CGROUP_ID);
    asm.store(Double, R10, at(record::GROUP), R0);
    asm.call(KTIME_BOOT);
    asm.store(Double, R10, at(record::AT), R0);
    // Without flags the reader is woken when it has read all that was there before, and so once for
    // all that comes while it is away.
    asm.map(R1, maps.ring.as_raw_fd());
    asm.copy(R2, R10);
    asm.add(R2, i32::from(RECORD));
    asm.set(R3, i32::from(record::BYTES));
    asm.set(R4, 0);
    asm.call(RINGBUF_OUTPUT);
    asm.jump_if(R0, When::Equal, 0, done);
    asm.address_in_map(R5, maps.lost.as_raw_fd(), 0);
    asm.set(R1, 1);
    asm.add_atomically(R5, 0, R1);
    asm.place(done);
    asm.set(R0, if hook == Hook::State { 0 } else { ALLOW });
    asm.exit();
    asm.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_kernel_takes_each_program() {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: needs root");
            return;
        }
        let found = match read_types(WANTED, FUNCTIONS) {
            Ok(found) => found,
            Err(refused) => return eprintln!("skipped: this kernel refuses ({refused})"),
        };
        let Some(tracepoint) = found.functions[0] else {
            return eprintln!("skipped: the kernel has no {}", FUNCTIONS[0]);
        };
        let ring = Ring::new(1 << 16).unwrap();
        let lost = raw::create_value(8).unwrap();
        let asked = raw::create_table(ASKED_ENTRIES).unwrap();
        let maps = Maps {
            ring: ring.map(),
            lost: lost.as_fd(),
            asked: asked.as_fd(),
        };
        for hook in [
            Hook::State,
            Hook::Asked4,
            Hook::Asked6,
            Hook::Bound4,
            Hook::Bound6,
            Hook::Release,
        ] {
            let program = assemble(&found, hook, maps).unwrap();
            let mut log = vec![0; 1 << 20];
            if let Err(error) = raw::load_hook(&program, hook.moment(tracepoint), &mut log) {
                let end = log.iter().position(|b| *b == 0).unwrap_or(0);
                panic!(
                    "{hook:?}: {error}: {}",
                    String::from_utf8_lossy(&log[..end])
                );
            }
        }
    }

    #[test]
    fn a_record_is_read() {
        let mut bytes = [0; 96];
        bytes[..12].copy_from_slice(&[2, 0, 0, 0, 6, 1, 10, 0, 0, 0, 0x0b, 0x5c]);
        bytes[12..16].copy_from_slice(&[8, 1, 3, 0]);
        let event = parse(&bytes).unwrap();
        assert_eq!((event.what, event.protocol), (What::Closed, 262));
        assert_eq!(
            (event.port, event.asked, event.v6only),
            (2908, Some(true), true)
        );
        bytes[8] = 1;
        bytes[15] = 1;
        let event = parse(&bytes).unwrap();
        assert_eq!((event.port, event.asked), (1, Some(false)));
        for (place, wrong) in [(0, 9), (6, 1)] {
            let mut bytes = bytes;
            bytes[place] = wrong;
            assert_eq!(parse(&bytes), None);
        }
        assert_eq!(parse(&bytes[..95]), None);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..200), whole in any::<bool>()) {
            if whole {
                bytes.resize(96, 0);
                bytes[..8].copy_from_slice(&[1, 0, 0, 0, 6, 0, 2, 0]);
            }
            let event = parse(&bytes);
            prop_assert!(!whole || event.is_some());
            prop_assert!(event.is_none() || bytes.len() == 96);
        }
    }
}
