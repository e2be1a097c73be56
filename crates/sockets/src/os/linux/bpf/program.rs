//! The program that walks the kernel's tasks and their files.
//!
//! The kernel calls it once for each task, and for each it writes, to the descriptor that we read:
//! a [`record::SOCKET`] for every descriptor in a window of numbers that is an internet socket of
//! the wanted states, and after them one [`record::TASK`]. What it reads through raw addresses may
//! be freed under it; then the kernel's fault handling gives zeroes or old bytes, never a crash, and
//! the reader keeps only sockets that the kernel's own list names.

use super::assembler::{Assembler, Register, When, Width};
use super::types::{Found, Wanted};
use Register::{R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10};
use Width::{Double, Half, Word};

/// The layout of what the program writes.
pub(super) mod record {
    /// A descriptor that is a socket: kind, descriptor, inode, family and state, port and protocol,
    /// network namespace.
    pub(in super::super) const SOCKET: u32 = 1;
    /// In place of a family and a state: a ring of io_uring.
    pub(in super::super) const RING: u32 = 0xffff;
    /// Its bytes.
    pub(in super::super) const SOCKET_BYTES: usize = 32;
    /// A task: see the numbers that follow. The command line comes after it.
    pub(in super::super) const TASK: u32 = 2;
    /// Its bytes, without the command line.
    pub(in super::super) const TASK_BYTES: usize = 104;

    // Places in a task's record.
    pub(in super::super) const PID: usize = 4;
    pub(in super::super) const PARENT: usize = 8;
    pub(in super::super) const UID: usize = 12;
    pub(in super::super) const NAMESPACE: usize = 16;
    pub(in super::super) const DESCRIPTORS: usize = 20;
    pub(in super::super) const ARGUMENT_BYTES: usize = 24;
    pub(in super::super) const FOUND: usize = 28;
    pub(in super::super) const STARTED: usize = 32;
    pub(in super::super) const CAPABILITIES: usize = 40;
    pub(in super::super) const GROUPS: usize = 48;
    pub(in super::super) const GROUP: usize = 56;
    pub(in super::super) const DENTRY: usize = 64;
    pub(in super::super) const MOUNT: usize = 72;
    pub(in super::super) const NAME: usize = 80;
    pub(in super::super) const NAME_BYTES: usize = 16;
    pub(in super::super) const ARGUMENTS_WHOLE: usize = 96;
}

/// The map's one value: what the program is told, and room for a command line.
pub(super) mod shared {
    /// The first descriptor to look at.
    pub(in super::super) const LOW: i32 = 0;
    /// The one after the last.
    pub(in super::super) const HIGH: i32 = 4;
    /// A bit for each socket state that is wanted.
    pub(in super::super) const STATES: i32 = 8;
    /// Whether tasks without sockets are written too.
    pub(in super::super) const EVERY_TASK: i32 = 12;
    /// Always zero, and the kernel's checker does not know that: a counter that starts with it is
    /// any number to the checker, which then need not follow it round the loop.
    pub(super) const ZERO: i32 = 16;
    /// What sockets' files have in common, once one was seen.
    pub(super) const SOCKET_OPERATIONS: i32 = 24;
    /// Where the command line goes.
    pub(super) const ARGUMENTS: i32 = 32;
    /// How much of one is read.
    pub(in super::super) const ARGUMENT_BYTES: i32 = 4096;
    /// All of it.
    pub(in super::super) const BYTES: u32 = 32 + 4096;
}

/// Sockets of one task in one answer: the kernel gives a task 32 KiB in all.
pub(super) const MOST_SOCKETS: i32 = 800;

/// The structures and fields that are read, in the order of [`Fields`].
pub(super) const WANTED: &[Wanted] = &[
    (
        "task_struct",
        &[
            "pid",
            "tgid",
            "mm",
            "files",
            "group_leader",
            "real_parent",
            "nsproxy",
            "cgroups",
            "cred",
            "comm",
            "start_boottime",
        ],
    ),
    ("mm_struct", &["exe_file", "arg_start", "arg_end"]),
    ("files_struct", &["fdt"]),
    ("fdtable", &["max_fds", "fd", "open_fds"]),
    (
        "file",
        &[
            "f_inode",
            "private_data",
            "f_path.dentry",
            "f_path.mnt",
            "f_op",
        ],
    ),
    ("inode", &["i_mode", "i_ino"]),
    ("socket", &["sk"]),
    (
        "sock_common",
        &["skc_family", "skc_state", "skc_num", "skc_net.net"],
    ),
    ("sock", &["sk_protocol"]),
    ("nsproxy", &["net_ns"]),
    ("net", &["ns.inum"]),
    ("css_set", &["dfl_cgrp"]),
    ("cgroup", &["kn"]),
    ("kernfs_node", &["id"]),
    ("cred", &["euid", "cap_effective"]),
    ("?unix_sock", &["scm_stat.nr_fds"]),
    ("dentry", &["d_name.name"]),
    // Eight bytes, wherever they are: see [`Reach`].
    (WORD, &[]),
];

/// A structure that begins with a number of eight bytes.
const WORD: &str = "timespec64";

/// The functions whose numbers are wanted: the one that says which iterator (each task), and one
/// that lets an address be read as a structure, since Linux 6.2.
pub(super) const FUNCTIONS: &[&str] = &["bpf_iter_task", "bpf_rdonly_cast"];

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Internet sockets of the wanted states.
    Sockets,
    /// What can hold a socket without a descriptor: rings of io_uring, and Unix sockets with
    /// descriptors under way.
    Hideouts,
}

/// How memory at raw addresses is read.
#[derive(Clone, Copy)]
enum Reach {
    /// By a load: `bpf_rdonly_cast` tells the checker to take an address for a structure of this
    /// type, and the kernel sees to faults. Costs as good as nothing.
    Cast { function: i32, structure: i32 },
    /// By a call for each.
    Call,
}

/// The type information of the program itself: that it is two functions, one of them a callback.
pub(super) fn own_types() -> Vec<u8> {
    // Offsets of the names, in the order in which they stand.
    let strings = b"\0u64\0task\0descriptor\0i\0c\0";
    let words: [u32; 25] = [
        // 1: u64
        1,
        1 << 24,
        8,
        64, //
        // 2: a pointer to anything
        0,
        2 << 24,
        0, //
        // 3: a function of a pointer
        0,
        13 << 24 | 1,
        1,
        23,
        2, //
        // 4: a function of a number and a pointer
        0,
        13 << 24 | 2,
        1,
        21,
        1,
        23,
        2, //
        // 5: the program, of type 3
        5,
        12 << 24,
        3, //
        // 6: the callback, of type 4
        10,
        12 << 24,
        4, //
    ];
    let type_bytes = size_of_val(&words);
    let mut out = Vec::with_capacity(24 + type_bytes + strings.len());
    out.extend(0xeb9f_u16.to_ne_bytes());
    out.extend([1, 0]);
    for word in [24, 0, type_bytes, type_bytes, strings.len()] {
        out.extend(u32::try_from(word).unwrap_or(0).to_ne_bytes());
    }
    for word in &words {
        out.extend(word.to_ne_bytes());
    }
    out.extend(strings);
    out
}

/// The numbers of the two functions in [`own_types`].
const MAIN_TYPE: u32 = 5;
const CALLBACK_TYPE: u32 = 6;

/// A program that is ready to be loaded.
pub(super) struct Assembled {
    pub(super) instructions: Vec<u64>,
    /// Each function's first instruction and its type.
    pub(super) functions: [[u32; 2]; 2],
}

// Numbers of the kernel's functions, `include/uapi/linux/bpf.h`.
const PROBE_READ_KERNEL: i32 = 113;
const SEQ_WRITE: i32 = 127;
const LOOP: i32 = 181;
const COPY_FROM_USER_TASK: i32 = 191;

/// A stack slot's distance from the stack's end.
const fn at(base: i16, place: usize) -> i16 {
    // Records are a few score bytes.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "places in a record are small constants"
    )]
    let place = place as i16;
    base + place
}

/// Puts the program together for a kernel whose types are these, and a map.
pub(super) fn assemble(found: &Found, map: i32, purpose: Purpose) -> Option<Assembled> {
    let number = |number: Option<u32>| i32::try_from(number?).ok();
    let reach = match (number(*found.functions.get(1)?), found.structures.last()) {
        (Some(function), Some(structure)) => Reach::Cast {
            function,
            structure: number(Some(*structure))?,
        },
        _ => Reach::Call,
    };
    let [
        task,
        mm,
        files,
        table,
        file,
        inode,
        socket,
        sock,
        whole_sock,
        nsproxy,
        net,
        css,
        cgroup,
        node,
        cred,
        unix,
        dentry,
        _,
    ] = &found.offsets[..]
    else {
        return None;
    };
    // The family and the state are read as one word: they stand side by side in every kernel so far.
    if sock[1] != sock[0] + 2 {
        return None;
    }
    let [
        pid,
        tgid,
        task_mm,
        task_files,
        leader,
        parent,
        task_nsproxy,
        cgroups,
        task_cred,
        comm,
        started,
    ] = task[..]
    else {
        return None;
    };
    let mut asm = Assembler::default();

    // The stack of the main function: the task's record, what the callback is given, and what was
    // read last.
    const RECORD: i16 = -104;
    const CONTEXT: i16 = -160;
    const READ: i16 = -168;
    // The callback's context: the descriptors' array, the output, the first number, what was found,
    // the wanted states, which descriptors are open, and sixty-four of these.
    const ARRAY: i16 = 0;
    const OUTPUT: i16 = 8;
    const FIRST: i16 = 16;
    const COUNT: i16 = 24;
    const STATES: i16 = 32;
    const OPEN: i16 = 40;
    const BITS: i16 = 48;
    let field = |place: usize| at(RECORD, place);

    let done = asm.label();
    let callback = asm.label();

    // R6: the output. R7: the task. Its pointers are read as numbers, by a call: following them as
    // what they are makes the kernel's checker look through all its types by name, each time.
    asm.load(Double, R7, R1, 8);
    asm.jump_if(R7, When::Equal, 0, done);
    asm.load(Double, R6, R1, 0);
    asm.load(Double, R6, R6, 0);
    asm.store(Double, R10, CONTEXT + OUTPUT, R6);
    // Nothing was found yet.
    asm.store_value(Word, R10, field(record::DESCRIPTORS), 0);
    asm.address_in_map(R3, map, 0);
    asm.load(Word, R4, R3, narrow(shared::ZERO)?);
    asm.store(Word, R10, CONTEXT + COUNT, R4);
    // Kernel threads have no memory and no files of their own; that they are there is told all the
    // same, for nobody to take them for hidden.
    let looked_at = asm.label();
    reach.follow(&mut asm, R8, R7, task_mm, READ);
    asm.jump_if(R8, When::Equal, 0, looked_at);
    reach.follow(&mut asm, R9, R7, task_files, READ);
    asm.jump_if(R9, When::Equal, 0, looked_at);
    // Threads share their leader's files, but for those that said otherwise.
    let leads = asm.label();
    asm.load(Word, R1, R7, pid);
    asm.load(Word, R2, R7, tgid);
    asm.jump_if_register(R1, When::Equal, R2, leads);
    reach.follow(&mut asm, R1, R7, leader, READ);
    reach.follow(&mut asm, R1, R1, task_files, READ);
    asm.jump_if_register(R1, When::Equal, R9, done);
    asm.place(leads);

    // The window of descriptors.
    reach.follow(&mut asm, R9, R9, files[0], READ);
    reach.follow(&mut asm, R1, R9, table[1], READ);
    asm.store(Double, R10, CONTEXT + ARRAY, R1);
    reach.follow(&mut asm, R1, R9, table[2], READ);
    asm.store(Double, R10, CONTEXT + OPEN, R1);
    reach.follow(&mut asm, R1, R1, 0, READ);
    asm.store(Double, R10, CONTEXT + BITS, R1);
    reach.follow(&mut asm, R1, R9, table[0], READ);
    // The number of places is in the lower half.
    asm.shift_left(R1, 32);
    asm.shift_right(R1, 32);
    asm.store(Word, R10, field(record::DESCRIPTORS), R1);
    asm.address_in_map(R3, map, 0);
    asm.load(Word, R4, R3, narrow(shared::STATES)?);
    asm.store(Double, R10, CONTEXT + STATES, R4);
    asm.load(Word, R4, R3, narrow(shared::LOW)?);
    asm.store(Double, R10, CONTEXT + FIRST, R4);
    asm.load(Word, R5, R3, narrow(shared::HIGH)?);
    // Of the first sixty-four, most have ten: no further than the last one that is open.
    let more = asm.label();
    asm.jump_if(R5, When::NotEqual, 64, more);
    asm.load(Double, R3, R10, CONTEXT + BITS);
    asm.set(R5, 0);
    for step in [32, 16, 8, 4, 2, 1] {
        // One where a bit above is set, without a jump: each would double the checker's work.
        asm.copy(R2, R3);
        asm.shift_right(R2, step);
        asm.copy(R0, R2);
        asm.negate(R0);
        asm.or(R2, R0);
        asm.shift_right(R2, 63);
        asm.multiply(R2, step);
        asm.add_register(R5, R2);
        asm.shift_right_by(R3, R2);
    }
    asm.add(R5, 1);
    asm.place(more);
    let whole = asm.label();
    asm.jump_if_register(R1, When::AtMost, R5, whole);
    asm.copy(R1, R5);
    asm.place(whole);
    asm.jump_if_register(R1, When::AtMost, R4, looked_at);
    asm.subtract(R1, R4);
    asm.address_of(R2, callback);
    asm.copy(R3, R10);
    asm.add(R3, i32::from(CONTEXT));
    asm.set(R4, 0);
    asm.call(LOOP);
    asm.place(looked_at);

    // Tasks without sockets are told of when they are asked for: they may be somebody's parents.
    let tell = asm.label();
    asm.load(Word, R9, R10, CONTEXT + COUNT);
    asm.jump_if(R9, When::NotEqual, 0, tell);
    asm.address_in_map(R3, map, 0);
    asm.load(Word, R4, R3, narrow(shared::EVERY_TASK)?);
    asm.jump_if(R4, When::Equal, 0, done);
    asm.load(Word, R1, R7, pid);
    asm.load(Word, R2, R7, tgid);
    asm.jump_if_register(R1, When::NotEqual, R2, done);
    asm.place(tell);

    // The record.
    asm.store_value(Word, R10, RECORD, record::TASK.cast_signed());
    asm.store(Word, R10, field(record::FOUND), R9);
    asm.load(Word, R1, R7, tgid);
    asm.store(Word, R10, field(record::PID), R1);
    asm.load(Double, R1, R7, started);
    asm.store(Double, R10, field(record::STARTED), R1);
    for half in [0, 8] {
        asm.load(Double, R1, R7, comm + half);
        asm.store(Double, R10, field(record::NAME) + half, R1);
    }
    reach.follow(&mut asm, R1, R7, parent, READ);
    reach.read(&mut asm, field(record::PARENT), R1, tgid, 4);
    reach.follow(&mut asm, R9, R7, task_cred, READ);
    reach.read(&mut asm, field(record::UID), R9, cred[0], 4);
    reach.read(&mut asm, field(record::CAPABILITIES), R9, cred[1], 8);
    // A task on its way out has no namespaces any more: reading at no address gives zero.
    reach.follow(&mut asm, R1, R7, task_nsproxy, READ);
    reach.follow(&mut asm, R1, R1, nsproxy[0], READ);
    reach.read(&mut asm, field(record::NAMESPACE), R1, net[0], 4);
    reach.follow(&mut asm, R1, R7, cgroups, READ);
    asm.store(Double, R10, field(record::GROUPS), R1);
    reach.follow(&mut asm, R1, R1, css[0], READ);
    reach.follow(&mut asm, R1, R1, cgroup[0], READ);
    reach.read(&mut asm, field(record::GROUP), R1, node[0], 8);
    reach.follow(&mut asm, R9, R8, mm[0], READ);
    reach.read(&mut asm, field(record::DENTRY), R9, file[2], 8);
    reach.read(&mut asm, field(record::MOUNT), R9, file[3], 8);

    // The command line, of those with sockets: R9 holds how much of it was read.
    let (no_arguments, fits) = (asm.label(), asm.label());
    asm.store_value(Double, R10, field(record::ARGUMENTS_WHOLE), 0);
    asm.load(Word, R9, R10, CONTEXT + COUNT);
    asm.jump_if(R9, When::Equal, 0, no_arguments);
    reach.follow(&mut asm, R9, R8, mm[1], READ);
    reach.follow(&mut asm, R2, R8, mm[2], READ);
    asm.copy(R3, R9);
    asm.set(R9, 0);
    asm.jump_if_register(R2, When::AtMost, R3, no_arguments);
    asm.subtract(R2, R3);
    asm.store(Double, R10, field(record::ARGUMENTS_WHOLE), R2);
    asm.jump_if(R2, When::AtMost, shared::ARGUMENT_BYTES, fits);
    asm.set(R2, shared::ARGUMENT_BYTES);
    asm.place(fits);
    asm.copy(R9, R2);
    asm.address_in_map(R1, map, shared::ARGUMENTS);
    asm.copy(R4, R7);
    asm.set(R5, 0);
    asm.call(COPY_FROM_USER_TASK);
    asm.jump_if(R0, When::Equal, 0, no_arguments);
    asm.set(R9, 0);
    asm.place(no_arguments);
    asm.store(Word, R10, field(record::ARGUMENT_BYTES), R9);

    asm.copy(R1, R6);
    asm.copy(R2, R10);
    asm.add(R2, i32::from(RECORD));
    asm.set(R3, i32::try_from(record::TASK_BYTES).ok()?);
    asm.call(SEQ_WRITE);
    asm.jump_if(R9, When::Equal, 0, done);
    asm.copy(R1, R6);
    asm.address_in_map(R2, map, shared::ARGUMENTS);
    asm.copy(R3, R9);
    asm.call(SEQ_WRITE);
    asm.place(done);
    asm.set(R0, 0);
    asm.exit();

    // The callback: one descriptor. R6: its number. R7: the context. The stack: an address or two,
    // then the socket's record.
    let first_of_callback = asm.position();
    asm.place(callback);
    const SCRATCH: i16 = -8;
    const SOCKET: i16 = -40;
    const FILE: i16 = -48;
    let skip = asm.label();
    asm.copy(R7, R2);
    asm.load(Double, R6, R7, FIRST);
    asm.add_register(R6, R1);
    asm.store_value(Double, R10, SOCKET + 24, 0);
    // Is the descriptor open? Windows begin at multiples of 64.
    let same_bits = asm.label();
    asm.copy(R1, R6);
    asm.and(R1, 63);
    asm.jump_if(R1, When::NotEqual, 0, same_bits);
    asm.copy(R8, R6);
    asm.shift_right(R8, 3);
    asm.load(Double, R1, R7, OPEN);
    asm.add_register(R8, R1);
    reach.follow(&mut asm, R1, R8, 0, SCRATCH);
    asm.store(Double, R7, BITS, R1);
    asm.place(same_bits);
    asm.load(Double, R1, R7, BITS);
    asm.copy(R2, R6);
    asm.and(R2, 63);
    asm.shift_right_by(R1, R2);
    asm.and(R1, 1);
    asm.jump_if(R1, When::Equal, 0, skip);
    // The file.
    asm.copy(R8, R6);
    asm.shift_left(R8, 3);
    asm.load(Double, R1, R7, ARRAY);
    asm.add_register(R8, R1);
    reach.follow(&mut asm, R8, R8, 0, SCRATCH);
    asm.jump_if(R8, When::Equal, 0, skip);
    asm.store(Double, R10, FILE, R8);
    // Is it a socket? By its inode's kind for the first one; all others have its operations, and
    // those are in memory that was read already.
    let is_socket = asm.label();
    reach.follow(&mut asm, R9, R8, file[4], SCRATCH);
    asm.address_in_map(R3, map, shared::SOCKET_OPERATIONS);
    asm.load(Double, R1, R3, 0);
    asm.jump_if_register(R1, When::Equal, R9, is_socket);
    let searched = asm.label();
    if purpose == Purpose::Hideouts {
        // A ring has no kind of its own, and tells itself by its name.
        reach.follow(&mut asm, R1, R8, file[2], SCRATCH);
        reach.follow(&mut asm, R1, R1, dentry[0], SCRATCH);
        reach.follow(&mut asm, R2, R1, 0, SCRATCH);
        asm.set_wide(R3, u64::from_le_bytes(*b"[io_urin"));
        asm.store_value(Double, R10, SOCKET + 16, record::RING.cast_signed());
        asm.jump_if_register(R2, When::Equal, R3, searched);
    }
    asm.address_in_map(R3, map, shared::SOCKET_OPERATIONS);
    asm.load(Double, R1, R3, 0);
    asm.jump_if(R1, When::NotEqual, 0, skip);
    reach.follow(&mut asm, R1, R8, file[0], SCRATCH);
    reach.read(&mut asm, SCRATCH, R1, inode[0], 2);
    asm.load(Half, R1, R10, SCRATCH);
    asm.and(R1, 0o170_000);
    asm.jump_if(R1, When::NotEqual, 0o140_000, skip);
    asm.address_in_map(R3, map, shared::SOCKET_OPERATIONS);
    asm.store(Double, R3, 0, R9);
    asm.place(is_socket);
    // What kind of socket.
    reach.follow(&mut asm, R8, R8, file[1], SCRATCH);
    reach.follow(&mut asm, R8, R8, socket[0], SCRATCH);
    asm.jump_if(R8, When::Equal, 0, skip);
    if purpose == Purpose::Hideouts {
        reach.read(&mut asm, SCRATCH, R8, sock[0], 2);
        asm.load(Half, R1, R10, SCRATCH);
        asm.jump_if(R1, When::NotEqual, 1, skip);
        reach.read(&mut asm, SCRATCH, R8, *unix.first()?, 4);
        asm.load(Word, R1, R10, SCRATCH);
        asm.store_value(Double, R10, SOCKET + 16, 1);
        asm.jump_if(R1, When::NotEqual, 0, searched);
        asm.jump_if(R1, When::Equal, 0, skip);
    }
    // The family and the state, side by side.
    reach.read(&mut asm, SCRATCH, R8, sock[0], 4);
    let internet = asm.label();
    asm.load(Half, R1, R10, SCRATCH);
    asm.jump_if(R1, When::Equal, 2, internet);
    asm.jump_if(R1, When::NotEqual, 10, skip);
    asm.place(internet);
    asm.load(Word, R1, R10, SCRATCH);
    asm.store(Word, R10, SOCKET + 16, R1);
    asm.shift_right(R1, 16);
    asm.and(R1, 0xff);
    // Is the state one of those wanted?
    asm.load(Double, R2, R7, STATES);
    asm.shift_right_by(R2, R1);
    asm.and(R2, 1);
    asm.jump_if(R2, When::Equal, 0, skip);
    reach.read(&mut asm, SCRATCH, R8, sock[2], 2);
    asm.load(Half, R1, R10, SCRATCH);
    asm.jump_if(R1, When::Equal, 0, skip);
    asm.store(Half, R10, SOCKET + 20, R1);
    reach.read(&mut asm, SOCKET + 22, R8, whole_sock[0], 2);
    reach.follow(&mut asm, R1, R8, sock[3], SCRATCH);
    reach.read(&mut asm, SOCKET + 24, R1, net[0], 4);
    asm.place(searched);
    // One more than are told of says that there are more. In 32 bits: the checker then sees that
    // the counter stays within what it began with.
    asm.load(Word, R1, R7, COUNT);
    asm.add(R1, 1);
    asm.store(Word, R7, COUNT, R1);
    asm.load(Word, R1, R7, COUNT);
    let enough = asm.label();
    asm.jump_if(R1, When::Above, MOST_SOCKETS, enough);
    asm.load(Double, R8, R10, FILE);
    reach.follow(&mut asm, R8, R8, file[0], SCRATCH);
    reach.read(&mut asm, SOCKET + 8, R8, inode[1], 8);
    asm.store_value(Word, R10, SOCKET, record::SOCKET.cast_signed());
    asm.store(Word, R10, SOCKET + 4, R6);
    asm.load(Double, R1, R7, OUTPUT);
    asm.copy(R2, R10);
    asm.add(R2, i32::from(SOCKET));
    asm.set(R3, i32::try_from(record::SOCKET_BYTES).ok()?);
    asm.call(SEQ_WRITE);
    asm.place(skip);
    asm.set(R0, 0);
    asm.exit();
    asm.place(enough);
    asm.set(R0, 1);
    asm.exit();

    Some(Assembled {
        instructions: asm.finish()?,
        functions: [
            [0, MAIN_TYPE],
            [u32::try_from(first_of_callback).ok()?, CALLBACK_TYPE],
        ],
    })
}

impl Reach {
    /// Reads 2, 4 or 8 bytes at a raw address into the stack; zeroes where there are none.
    /// Registers 0 to 5 are lost.
    fn read(self, asm: &mut Assembler, to: i16, from: Register, offset: i16, bytes: i32) {
        match self {
            Self::Cast { .. } => {
                let width = match bytes {
                    2 => Half,
                    4 => Word,
                    _ => Double,
                };
                self.cast(asm, from, offset);
                asm.load(width, R1, R0, 0);
                asm.store(width, R10, to, R1);
            }
            Self::Call => {
                asm.copy(R3, from);
                asm.add(R3, i32::from(offset));
                asm.copy(R1, R10);
                asm.add(R1, i32::from(to));
                asm.set(R2, bytes);
                asm.call(PROBE_READ_KERNEL);
            }
        }
    }

    /// Follows a pointer at a raw address: `to = *(from + offset)`, by a stack slot.
    fn follow(self, asm: &mut Assembler, to: Register, from: Register, offset: i16, slot: i16) {
        match self {
            Self::Cast { .. } => {
                self.cast(asm, from, offset);
                asm.load(Double, to, R0, 0);
            }
            Self::Call => {
                self.read(asm, slot, from, offset, 8);
                asm.load(Double, to, R10, slot);
            }
        }
    }

    fn cast(self, asm: &mut Assembler, from: Register, offset: i16) {
        if let Self::Cast {
            function,
            structure,
        } = self
        {
            asm.copy(R1, from);
            asm.add(R1, i32::from(offset));
            asm.set(R2, structure);
            asm.call_kernel(function);
        }
    }
}

fn narrow(offset: i32) -> Option<i16> {
    i16::try_from(offset).ok()
}
