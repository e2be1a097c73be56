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
use Width::{Byte, Double, Half, Word};

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

/// The map's one value: what the program is told, and all that it writes down. What is on its stack
/// the kernel's checker follows value by value, on every way through the program; what is in a map
/// is any number to it, so that different ways soon are the same to it.
pub(super) mod shared {
    /// The first descriptor to look at, a multiple of 64.
    pub(in super::super) const LOW: i16 = 0;
    /// The one after the last.
    pub(in super::super) const HIGH: i16 = 4;
    /// A bit for each socket state that is wanted.
    pub(in super::super) const STATES: i16 = 8;
    /// Whether tasks without sockets are written too: one or zero.
    pub(in super::super) const EVERY_TASK: i16 = 12;
    /// Whether there are no more than sixty-four descriptors to look at: one or zero.
    pub(in super::super) const FEW: i16 = 16;
    /// How many sockets of a task were found.
    pub(super) const COUNT: i16 = 20;
    /// What sockets' files have in common, once one was seen.
    pub(super) const SOCKET_OPERATIONS: i16 = 24;
    /// A task's array of files.
    pub(super) const ARRAY: i16 = 32;
    /// Its bits for the descriptors that are open.
    pub(super) const OPEN: i16 = 40;
    /// Sixty-four of these.
    pub(super) const BITS: i16 = 48;
    /// Where its command line begins.
    pub(super) const ARGUMENT_START: i16 = 56;
    /// What was read last.
    pub(super) const READ: i16 = 64;
    /// A socket's record in the making.
    pub(super) const SOCKET: i16 = 72;
    /// A task's; the command line goes behind it.
    pub(super) const TASK: i16 = 104;
    /// How much of a command line is read.
    pub(in super::super) const ARGUMENT_BYTES: i32 = 4096;
    /// All of it.
    pub(in super::super) const BYTES: u32 = 104 + 104 + 4096;
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

/// How the kernel's memory is read.
#[derive(Clone, Copy)]
enum Reach<'a> {
    /// By loads: this function (`bpf_rdonly_cast`) has the checker take an address for a structure,
    /// by the structure's number, and the pointers in it for what they are; the kernel sees to
    /// faults. Costs as good as nothing.
    Cast {
        function: i32,
        structures: &'a [u32],
    },
    /// By a call for each.
    Call,
}

// The places in `WANTED` of the structures that addresses are taken for.
const TASK: usize = 0;
const FILE: usize = 4;
const SOCKET: usize = 6;
const UNIX: usize = 15;
const EIGHT_BYTES: usize = WANTED.len() - 1;

/// Whether these places are those of the structures that they are named for.
#[cfg(test)]
pub(super) fn places_are_right() -> bool {
    [
        (TASK, "task_struct"),
        (FILE, "file"),
        (SOCKET, "socket"),
        (UNIX, "?unix_sock"),
        (EIGHT_BYTES, WORD),
    ]
    .iter()
    .all(|(place, name)| WANTED[*place].0 == *name)
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

/// A place in a record that begins at `base`.
const fn at(base: i16, place: usize) -> i16 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "places in a record are small constants"
    )]
    let place = place as i16;
    base + place
}

/// Puts the program together for a kernel whose types are these, and a map.
pub(super) fn assemble(found: &Found, map: i32, purpose: Purpose) -> Option<Assembled> {
    let reach = match found.functions.get(1)? {
        Some(function) => Reach::Cast {
            function: i32::try_from(*function).ok()?,
            structures: &found.structures,
        },
        None => Reach::Call,
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

    // What is on the stack must be: addresses that the checker trusts, which it loses sight of in a
    // map. The callback is given that of the output.
    const OUTPUT: i16 = -8;
    const THE_TASK: i16 = -16;
    let field = |place: usize| at(shared::TASK, place);

    let done = asm.label();
    let callback = asm.label();

    // R7: the map's value. R6: the task as a bare address: to follow a pointer of what the kernel
    // gives makes the checker look through all its types by name, each time.
    asm.load(Double, R2, R1, 8);
    asm.jump_if(R2, When::Equal, 0, done);
    asm.store(Double, R10, THE_TASK, R2);
    asm.load(Double, R3, R1, 0);
    asm.load(Double, R3, R3, 0);
    asm.store(Double, R10, OUTPUT, R3);
    reach.view(&mut asm, R6, R2, TASK)?;
    asm.address_in_map(R7, map, 0);
    // Nothing was found yet.
    asm.store_value(Word, R7, shared::COUNT, 0);
    // Threads share their leader's files, but for those that said otherwise. Kernel threads have
    // none open; that they are there is told all the same, for nobody to take them for hidden.
    let (leads, looked_at) = (asm.label(), asm.label());
    reach.follow(&mut asm, R8, R6, task_files);
    asm.load(Word, R1, R6, pid);
    asm.load(Word, R2, R6, tgid);
    asm.jump_if_register(R1, When::Equal, R2, leads);
    reach.follow(&mut asm, R1, R6, leader);
    reach.follow(&mut asm, R1, R1, task_files);
    asm.jump_if_register(R1, When::Equal, R8, done);
    asm.place(leads);

    // The window of descriptors. Whoever has no files any more has no room for them: reading at no
    // address gives zero.
    reach.follow(&mut asm, R9, R8, files[0]);
    reach.follow(&mut asm, R1, R9, table[1]);
    asm.store(Double, R7, shared::ARRAY, R1);
    reach.follow(&mut asm, R1, R9, table[2]);
    asm.store(Double, R7, shared::OPEN, R1);
    reach.read(&mut asm, Word, R1, R9, table[0]);
    asm.store(Word, R7, field(record::DESCRIPTORS), R1);
    asm.load(Word, R2, R7, shared::LOW);
    asm.load(Word, R3, R7, shared::HIGH);
    let whole = asm.label();
    asm.jump_if_register(R1, When::AtMost, R3, whole);
    asm.copy(R1, R3);
    asm.place(whole);
    asm.jump_if_register(R1, When::AtMost, R2, looked_at);
    asm.subtract(R1, R2);
    // By the map, for the checker to forget what it knows of the number: it would follow the
    // callback once for each way on which that came about.
    asm.store(Double, R7, shared::READ, R1);
    asm.load(Double, R1, R7, shared::READ);
    asm.address_of(R2, callback);
    asm.copy(R3, R10);
    asm.add(R3, i32::from(OUTPUT));
    asm.set(R4, 0);
    asm.call(LOOP);
    asm.place(looked_at);

    // Tasks without sockets are told of when they are asked for, for they may be somebody's parents;
    // threads are not. Reckoned without jumps: each would double the checker's work.
    asm.load(Word, R1, R6, pid);
    asm.load(Word, R2, R6, tgid);
    asm.subtract(R1, R2);
    asm.copy(R2, R1);
    asm.negate(R2);
    asm.or(R1, R2);
    asm.shift_right(R1, 63);
    asm.set(R2, 1);
    asm.subtract(R2, R1);
    asm.load(Word, R1, R7, shared::EVERY_TASK);
    asm.and_register(R2, R1);
    asm.load(Word, R1, R7, shared::COUNT);
    asm.or(R2, R1);
    asm.jump_if(R2, When::Equal, 0, done);

    // The record.
    asm.store_value(Word, R7, shared::TASK, record::TASK.cast_signed());
    asm.store(Word, R7, field(record::FOUND), R1);
    asm.load(Word, R1, R6, tgid);
    asm.store(Word, R7, field(record::PID), R1);
    asm.load(Double, R1, R6, started);
    asm.store(Double, R7, field(record::STARTED), R1);
    for half in [0, 8] {
        asm.load(Double, R1, R6, comm + half);
        asm.store(Double, R7, field(record::NAME) + half, R1);
    }
    reach.follow(&mut asm, R1, R6, parent);
    reach.read(&mut asm, Word, R1, R1, tgid);
    asm.store(Word, R7, field(record::PARENT), R1);
    reach.follow(&mut asm, R9, R6, task_cred);
    reach.read(&mut asm, Word, R1, R9, cred[0]);
    asm.store(Word, R7, field(record::UID), R1);
    // In two halves: the field was an array of two once.
    for half in [0, 4] {
        reach.read(&mut asm, Word, R1, R9, cred[1] + half);
        asm.store(Word, R7, field(record::CAPABILITIES) + half, R1);
    }
    // A task on its way out has no namespaces any more.
    reach.follow(&mut asm, R1, R6, task_nsproxy);
    reach.follow(&mut asm, R1, R1, nsproxy[0]);
    reach.read(&mut asm, Word, R1, R1, net[0]);
    asm.store(Word, R7, field(record::NAMESPACE), R1);
    reach.follow(&mut asm, R1, R6, cgroups);
    asm.store(Double, R7, field(record::GROUPS), R1);
    reach.follow(&mut asm, R1, R1, css[0]);
    reach.follow(&mut asm, R1, R1, cgroup[0]);
    reach.read(&mut asm, Double, R1, R1, node[0]);
    asm.store(Double, R7, field(record::GROUP), R1);
    reach.follow(&mut asm, R8, R6, task_mm);
    reach.follow(&mut asm, R9, R8, mm[0]);
    reach.read(&mut asm, Double, R1, R9, file[2]);
    asm.store(Double, R7, field(record::DENTRY), R1);
    reach.read(&mut asm, Double, R1, R9, file[3]);
    asm.store(Double, R7, field(record::MOUNT), R1);

    // The command line, of those with sockets. R9: how much of it is read, of others nothing. What is
    // rare comes behind the end: the checker takes the straight way first, and then sees that the
    // other one holds nothing new.
    let (too_long, fits) = (asm.label(), asm.label());
    let (unreadable, end) = (asm.label(), asm.label());
    reach.follow(&mut asm, R1, R8, mm[1]);
    asm.store(Double, R7, shared::ARGUMENT_START, R1);
    reach.follow(&mut asm, R9, R8, mm[2]);
    asm.load(Double, R3, R7, shared::ARGUMENT_START);
    asm.subtract(R9, R3);
    asm.load(Word, R1, R7, shared::COUNT);
    asm.negate(R1);
    asm.shift_right(R1, 63);
    asm.negate(R1);
    asm.and_register(R9, R1);
    asm.store(Double, R7, field(record::ARGUMENTS_WHOLE), R9);
    asm.jump_if(R9, When::Above, shared::ARGUMENT_BYTES, too_long);
    asm.place(fits);
    asm.copy(R1, R7);
    asm.add(R1, i32::from(field(record::TASK_BYTES)));
    asm.copy(R2, R9);
    asm.load(Double, R3, R7, shared::ARGUMENT_START);
    asm.load(Double, R4, R10, THE_TASK);
    asm.set(R5, 0);
    asm.call(COPY_FROM_USER_TASK);
    asm.jump_if(R0, When::NotEqual, 0, unreadable);
    asm.place(end);
    asm.store(Word, R7, field(record::ARGUMENT_BYTES), R9);
    asm.load(Double, R1, R10, OUTPUT);
    asm.copy(R2, R7);
    asm.add(R2, i32::from(shared::TASK));
    asm.copy(R3, R9);
    asm.add(R3, i32::try_from(record::TASK_BYTES).ok()?);
    asm.call(SEQ_WRITE);
    asm.place(done);
    asm.set(R0, 0);
    asm.exit();
    asm.place(too_long);
    asm.set(R9, shared::ARGUMENT_BYTES);
    asm.jump(fits);
    asm.place(unreadable);
    asm.set(R9, 0);
    asm.jump(end);

    // The callback: one descriptor. R6: its number. R7: the map's value. R8: the file. The stack: where
    // the address of the output is.
    let first_of_callback = asm.position();
    asm.place(callback);
    const CONTEXT: i16 = -8;
    let field = |place: usize| at(shared::SOCKET, place);
    let skip = asm.label();
    asm.store(Double, R10, CONTEXT, R2);
    asm.address_in_map(R7, map, 0);
    asm.load(Word, R6, R7, shared::LOW);
    asm.add_register(R6, R1);
    // Is the descriptor open?
    let same_bits = asm.label();
    asm.copy(R1, R6);
    asm.and(R1, 63);
    asm.jump_if(R1, When::NotEqual, 0, same_bits);
    asm.copy(R8, R6);
    asm.shift_right(R8, 3);
    asm.load(Double, R1, R7, shared::OPEN);
    asm.add_register(R8, R1);
    reach.view(&mut asm, R8, R8, EIGHT_BYTES)?;
    reach.follow(&mut asm, R1, R8, 0);
    asm.store(Double, R7, shared::BITS, R1);
    asm.place(same_bits);
    let none_left = asm.label();
    asm.load(Double, R1, R7, shared::BITS);
    asm.copy(R2, R6);
    asm.and(R2, 63);
    asm.shift_right_by(R1, R2);
    // Most tasks have ten of the first sixty-four: no further than the last one.
    asm.jump_if(R1, When::Equal, 0, none_left);
    asm.and(R1, 1);
    asm.jump_if(R1, When::Equal, 0, skip);
    // The file.
    asm.copy(R8, R6);
    asm.shift_left(R8, 3);
    asm.load(Double, R1, R7, shared::ARRAY);
    asm.add_register(R8, R1);
    reach.view(&mut asm, R8, R8, EIGHT_BYTES)?;
    reach.follow(&mut asm, R8, R8, 0);
    reach.view(&mut asm, R8, R8, FILE)?;
    // Is it a socket? By its inode's kind for the first one; all others have its operations, and
    // those are in memory that was read already. Where there is no file, all that follows is zero.
    let (is_socket, searched) = (asm.label(), asm.label());
    reach.follow(&mut asm, R9, R8, file[4]);
    asm.load(Double, R1, R7, shared::SOCKET_OPERATIONS);
    asm.jump_if_register(R1, When::Equal, R9, is_socket);
    if purpose == Purpose::Hideouts {
        // A ring has no kind of its own, and tells itself by its name.
        reach.follow(&mut asm, R1, R8, file[2]);
        reach.follow(&mut asm, R1, R1, dentry[0]);
        reach.view(&mut asm, R1, R1, EIGHT_BYTES)?;
        reach.follow(&mut asm, R2, R1, 0);
        asm.set_wide(R3, u64::from_le_bytes(*b"[io_urin"));
        asm.store_value(Double, R7, field(16), record::RING.cast_signed());
        asm.jump_if_register(R2, When::Equal, R3, searched);
    }
    asm.load(Double, R1, R7, shared::SOCKET_OPERATIONS);
    asm.jump_if(R1, When::NotEqual, 0, skip);
    reach.follow(&mut asm, R1, R8, file[0]);
    reach.read(&mut asm, Half, R1, R1, inode[0]);
    asm.and(R1, 0o170_000);
    asm.jump_if(R1, When::NotEqual, 0o140_000, skip);
    asm.store(Double, R7, shared::SOCKET_OPERATIONS, R9);
    asm.place(is_socket);
    // What kind of socket. R9: the protocol's part of it.
    reach.follow(&mut asm, R9, R8, file[1]);
    reach.view(&mut asm, R9, R9, SOCKET)?;
    reach.follow(&mut asm, R9, R9, socket[0]);
    if purpose == Purpose::Hideouts {
        reach.read(&mut asm, Half, R1, R9, sock[0]);
        asm.jump_if(R1, When::NotEqual, 1, skip);
        reach.view(&mut asm, R9, R9, UNIX)?;
        reach.read(&mut asm, Word, R1, R9, *unix.first()?);
        asm.store_value(Double, R7, field(16), 1);
        asm.jump_if(R1, When::Equal, 0, skip);
    } else {
        for (place, width, offset) in [
            (16, Half, sock[0]),
            (18, Byte, sock[1]),
            (20, Half, sock[2]),
        ] {
            reach.read(&mut asm, width, R1, R9, offset);
            asm.store(width, R7, field(place), R1);
        }
        // One of the internet's (families 2 and 10), in a wanted state, with a port: one question.
        asm.load(Half, R1, R7, field(16));
        asm.and(R1, 63);
        asm.set(R2, 1 << 2 | 1 << 10);
        asm.shift_right_by(R2, R1);
        asm.load(Byte, R1, R7, field(18));
        asm.and(R1, 63);
        asm.load(Word, R3, R7, shared::STATES);
        asm.shift_right_by(R3, R1);
        asm.and_register(R2, R3);
        asm.load(Half, R1, R7, field(20));
        asm.negate(R1);
        asm.shift_right(R1, 63);
        asm.and_register(R2, R1);
        asm.and(R2, 1);
        asm.jump_if(R2, When::Equal, 0, skip);
        reach.read(&mut asm, Half, R1, R9, whole_sock[0]);
        asm.store(Half, R7, field(22), R1);
        reach.follow(&mut asm, R1, R9, sock[3]);
        reach.read(&mut asm, Word, R1, R1, net[0]);
        asm.store(Word, R7, field(24), R1);
    }
    asm.place(searched);
    // One more than are told of says that there are more.
    asm.load(Word, R1, R7, shared::COUNT);
    asm.add(R1, 1);
    asm.store(Word, R7, shared::COUNT, R1);
    let enough = asm.label();
    asm.jump_if(R1, When::Above, MOST_SOCKETS, enough);
    reach.follow(&mut asm, R1, R8, file[0]);
    reach.read(&mut asm, Double, R1, R1, inode[1]);
    asm.store(Double, R7, field(8), R1);
    asm.store_value(Word, R7, shared::SOCKET, record::SOCKET.cast_signed());
    asm.store(Word, R7, field(4), R6);
    asm.load(Double, R1, R10, CONTEXT);
    asm.load(Double, R1, R1, 0);
    asm.copy(R2, R7);
    asm.add(R2, i32::from(shared::SOCKET));
    asm.set(R3, i32::try_from(record::SOCKET_BYTES).ok()?);
    asm.call(SEQ_WRITE);
    asm.place(skip);
    asm.set(R0, 0);
    asm.exit();
    asm.place(enough);
    asm.set(R0, 1);
    asm.exit();
    // In this word; where there are more words, it goes on.
    asm.place(none_left);
    asm.load(Word, R0, R7, shared::FEW);
    asm.and(R0, 1);
    asm.exit();

    Some(Assembled {
        instructions: asm.finish()?,
        functions: [
            [0, MAIN_TYPE],
            [u32::try_from(first_of_callback).ok()?, CALLBACK_TYPE],
        ],
    })
}

impl Reach<'_> {
    /// Takes an address for that of one of the structures of `WANTED`. Registers 0 to 5 are lost.
    fn view(self, asm: &mut Assembler, to: Register, from: Register, what: usize) -> Option<()> {
        match self {
            Self::Cast {
                function,
                structures,
            } => {
                asm.copy(R1, from);
                asm.set(R2, i32::try_from(*structures.get(what)?).ok()?);
                asm.call_kernel(function);
                asm.copy(to, R0);
            }
            Self::Call => asm.copy(to, from),
        }
        Some(())
    }

    /// Reads `to = *(from + offset)`; zero where there is nothing. Registers 0 to 5 are lost, and
    /// register 7 is the map's value.
    fn read(self, asm: &mut Assembler, width: Width, to: Register, from: Register, offset: i16) {
        match self {
            Self::Cast { .. } => asm.load(width, to, from, offset),
            Self::Call => {
                asm.copy(R3, from);
                asm.add(R3, i32::from(offset));
                asm.copy(R1, R7);
                asm.add(R1, i32::from(shared::READ));
                asm.set(R2, width.bytes());
                asm.call(PROBE_READ_KERNEL);
                asm.load(width, to, R7, shared::READ);
            }
        }
    }

    /// Follows a pointer: the same with eight bytes.
    fn follow(self, asm: &mut Assembler, to: Register, from: Register, offset: i16) {
        self.read(asm, Double, to, from, offset);
    }
}
