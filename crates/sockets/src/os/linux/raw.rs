//! The one unsafe module: the `bpf` system call, which no safe library wraps, mappings of the kernel's
//! type information and of a ring that it writes, and a socket's filter. Everything else goes through
//! `rustix`.
#![expect(
    unsafe_code,
    reason = "bpf(2) takes addresses, and a mapping is a slice of another's memory"
)]

use std::fs::File;
use std::io;
use std::ops::Deref;
use std::os::fd::{AsFd as _, AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

/// Commands, and constants of their arguments: `enum bpf_cmd` and what follows it in
/// `include/uapi/linux/bpf.h`.
const MAP_CREATE: libc::c_long = 0;
const MAP_LOOKUP: libc::c_long = 1;
const MAP_UPDATE: libc::c_long = 2;
const PROG_LOAD: libc::c_long = 5;
const RAW_TRACEPOINT_OPEN: libc::c_long = 17;
const BTF_LOAD: libc::c_long = 18;
const LINK_CREATE: libc::c_long = 28;
const ITER_CREATE: libc::c_long = 33;
const MAP_TYPE_ARRAY: u32 = 2;
const MAP_TYPE_LRU_HASH: u32 = 9;
const MAP_TYPE_RING: u32 = 27;
const PROG_TYPE_CGROUP_SOCKET: u32 = 9;
const PROG_TYPE_CGROUP_ADDRESS: u32 = 18;
const PROG_TYPE_TRACING: u32 = 26;
const PROG_FLAG_SLEEPABLE: u32 = 1 << 4;
const ATTACH_TRACE_RAW_TRACEPOINT: u32 = 23;
const ATTACH_CGROUP_BIND4: u32 = 8;
const ATTACH_CGROUP_BIND6: u32 = 9;
const ATTACH_CGROUP_POST_BIND4: u32 = 12;
const ATTACH_CGROUP_POST_BIND6: u32 = 13;
const ATTACH_CGROUP_SOCKET_RELEASE: u32 = 34;
const ATTACH_TRACE_ITER: u32 = 28;

/// One argument of `bpf(2)`, as a C compiler lays out the largest member of `union bpf_attr`.
#[repr(C, align(8))]
struct Attributes([u32; 40]);

impl Attributes {
    const fn new() -> Self {
        Self([0; 40])
    }

    /// Sets the 32-bit field at a byte offset.
    fn word(mut self, at: usize, value: u32) -> Self {
        self.0[at / 4] = value;
        self
    }

    /// Sets the 64-bit field at a byte offset to an address.
    fn address<T: ?Sized>(mut self, at: usize, of: *const T) -> Self {
        let address = of.cast::<u8>().addr() as u64;
        let halves = address.to_ne_bytes();
        let half =
            |i: usize| u32::from_ne_bytes([halves[i], halves[i + 1], halves[i + 2], halves[i + 3]]);
        self.0[at / 4] = half(0);
        self.0[at / 4 + 1] = half(4);
        self
    }

    /// Calls the kernel.
    ///
    /// # Safety
    /// Every address in the argument must be of memory that lives through the call and is as long
    /// as the argument says.
    unsafe fn call(&self, command: libc::c_long) -> io::Result<libc::c_int> {
        // SAFETY: the argument is a whole `union bpf_attr` with zeroes where nothing was set; what
        // it points to is the caller's promise.
        let answer =
            unsafe { libc::syscall(libc::SYS_bpf, command, self.0.as_ptr(), size_of::<Self>()) };
        match libc::c_int::try_from(answer) {
            Ok(answer) if answer >= 0 => Ok(answer),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Calls the kernel for a command that gives back a descriptor.
    ///
    /// # Safety
    /// As for [`Self::call`]; and the command must be such a one.
    unsafe fn open(&self, command: libc::c_long) -> io::Result<OwnedFd> {
        // SAFETY: the caller's promise.
        let fd = unsafe { self.call(command)? };
        // SAFETY: the kernel has just made this descriptor for us, and nobody else has it.
        Ok(unsafe { OwnedFd::from_raw_fd(fd) })
    }
}

fn number(fd: BorrowedFd<'_>) -> u32 {
    // A descriptor is never negative.
    fd.as_raw_fd().unsigned_abs()
}

fn length<T>(slice: &[T]) -> io::Result<u32> {
    u32::try_from(size_of_val(slice)).map_err(|_| io::ErrorKind::InvalidInput.into())
}

/// Makes an array of one value of `bytes` bytes, to be shared with a program.
pub(super) fn create_value(bytes: u32) -> io::Result<OwnedFd> {
    let attributes = Attributes::new()
        .word(0, MAP_TYPE_ARRAY)
        .word(4, 4)
        .word(8, bytes)
        .word(12, 1);
    // SAFETY: there is no address in it.
    unsafe { attributes.open(MAP_CREATE) }
}

/// Sets the one value of such an array, which is as long as `value`.
pub(super) fn set_value(map: BorrowedFd<'_>, value: &[u8]) -> io::Result<()> {
    let key = 0_u32;
    let attributes = Attributes::new()
        .word(0, number(map))
        .address(8, &raw const key)
        .address(16, value);
    // SAFETY: the key is four bytes, as the map was made; the value is as long as the map's, which
    // the callers' one constant sees to.
    unsafe { attributes.call(MAP_UPDATE) }.map(drop)
}

/// Reads the one value of such an array, which is as long as `value`.
pub(super) fn read_value(map: BorrowedFd<'_>, value: &mut [u8]) -> io::Result<()> {
    let key = 0_u32;
    let attributes = Attributes::new()
        .word(0, number(map))
        .address(8, &raw const key)
        .address(16, value.as_mut_ptr().cast_const());
    // SAFETY: the key is four bytes, as the map was made; the kernel writes as many bytes as the map's
    // value has, which the callers' one constant sees to, and `value` is borrowed for that.
    unsafe { attributes.call(MAP_LOOKUP) }.map(drop)
}

/// Hands type information over to the kernel.
pub(super) fn load_btf(btf: &[u8]) -> io::Result<OwnedFd> {
    let attributes = Attributes::new().address(0, btf).word(16, length(btf)?);
    // SAFETY: the address is that of `btf`, and the size is its length.
    unsafe { attributes.open(BTF_LOAD) }
}

/// A program for an iterator, ready to be loaded.
pub(super) struct IteratorProgram<'a> {
    /// Its instructions, as the kernel takes them.
    pub(super) instructions: &'a [u64],
    /// The type information that says which of its parts are functions.
    pub(super) btf: BorrowedFd<'a>,
    /// Each function's first instruction and type.
    pub(super) functions: &'a [[u32; 2]],
    /// The kernel's number of the iterator.
    pub(super) iterator: u32,
}

/// Has the kernel check a program, which may sleep, and load it. Where it refuses and `log` is not
/// empty, the log says why.
pub(super) fn load_program(program: &IteratorProgram<'_>, log: &mut [u8]) -> io::Result<OwnedFd> {
    let count = u32::try_from(program.instructions.len())
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let functions = u32::try_from(program.functions.len())
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let licence = c"GPL";
    let mut attributes = Attributes::new()
        .word(0, PROG_TYPE_TRACING)
        .word(4, count)
        .address(8, program.instructions)
        .address(16, licence.as_ptr())
        .word(44, PROG_FLAG_SLEEPABLE)
        .word(68, ATTACH_TRACE_ITER)
        .word(72, number(program.btf))
        .word(76, 8)
        .address(80, program.functions)
        .word(88, functions)
        .word(108, program.iterator);
    if !log.is_empty() {
        attributes = attributes
            .word(24, 1)
            .word(28, length(log)?)
            .address(32, log.as_mut_ptr().cast_const());
    }
    // SAFETY: the addresses are those of slices that live through the call, with their lengths; the
    // kernel writes to `log` alone, which is borrowed for that.
    unsafe { attributes.open(PROG_LOAD) }
}

/// Ties a loaded program to its iterator.
pub(super) fn link_iterator(program: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    let attributes = Attributes::new()
        .word(0, number(program))
        .word(8, ATTACH_TRACE_ITER);
    // SAFETY: there is no address in it.
    unsafe { attributes.open(LINK_CREATE) }
}

/// Starts an iteration: what is read from the descriptor is what the program writes.
pub(super) fn iterate(link: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    let attributes = Attributes::new().word(0, number(link));
    // SAFETY: there is no address in it.
    unsafe { attributes.open(ITER_CREATE) }
}

/// Makes a table of eight bytes each for eight bytes, to be shared between programs; who was not
/// looked up for long leaves it for others.
pub(super) fn create_table(entries: u32) -> io::Result<OwnedFd> {
    let attributes = Attributes::new()
        .word(0, MAP_TYPE_LRU_HASH)
        .word(4, 8)
        .word(8, 8)
        .word(12, entries);
    // SAFETY: there is no address in it.
    unsafe { attributes.open(MAP_CREATE) }
}

/// Where in the kernel a program is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// At a tracepoint: the number of its type among the kernel's types.
    Tracepoint(u32),
    /// Before a socket is bound; the program could refuse.
    Bind4,
    Bind6,
    /// When it was bound; the program could take it back.
    PostBind4,
    PostBind6,
    /// Before it is closed.
    Release,
}

impl Moment {
    /// The type of the program, and that of its place.
    const fn types(self) -> (u32, u32) {
        match self {
            Self::Tracepoint(_) => (PROG_TYPE_TRACING, ATTACH_TRACE_RAW_TRACEPOINT),
            Self::Bind4 => (PROG_TYPE_CGROUP_ADDRESS, ATTACH_CGROUP_BIND4),
            Self::Bind6 => (PROG_TYPE_CGROUP_ADDRESS, ATTACH_CGROUP_BIND6),
            Self::PostBind4 => (PROG_TYPE_CGROUP_SOCKET, ATTACH_CGROUP_POST_BIND4),
            Self::PostBind6 => (PROG_TYPE_CGROUP_SOCKET, ATTACH_CGROUP_POST_BIND6),
            Self::Release => (PROG_TYPE_CGROUP_SOCKET, ATTACH_CGROUP_SOCKET_RELEASE),
        }
    }
}

/// Has the kernel check a program that is called at such a moment, and load it. Where it refuses and
/// `log` is not empty, the log says why.
pub(super) fn load_hook(
    instructions: &[u64],
    moment: Moment,
    log: &mut [u8],
) -> io::Result<OwnedFd> {
    let count = u32::try_from(instructions.len())
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let licence = c"GPL";
    let (kind, place) = moment.types();
    let mut attributes = Attributes::new()
        .word(0, kind)
        .word(4, count)
        .address(8, instructions)
        .address(16, licence.as_ptr())
        .word(68, place);
    if let Moment::Tracepoint(number) = moment {
        attributes = attributes.word(108, number);
    }
    if !log.is_empty() {
        attributes = attributes
            .word(24, 1)
            .word(28, length(log)?)
            .address(32, log.as_mut_ptr().cast_const());
    }
    // SAFETY: the addresses are those of slices that live through the call, with their lengths; the
    // kernel writes to `log` alone, which is borrowed for that.
    unsafe { attributes.open(PROG_LOAD) }
}

/// Has such a program called from now on, until what comes back is closed: that of a tracepoint for
/// everybody, others for the sockets of a control group and of those below it.
pub(super) fn attach(
    program: BorrowedFd<'_>,
    moment: Moment,
    group: Option<BorrowedFd<'_>>,
) -> io::Result<OwnedFd> {
    match group {
        None => {
            let attributes = Attributes::new().word(8, number(program));
            // SAFETY: there is no address in it: the program knows its place, and a name is not given.
            unsafe { attributes.open(RAW_TRACEPOINT_OPEN) }
        }
        Some(group) => {
            let attributes = Attributes::new()
                .word(0, number(program))
                .word(4, number(group))
                .word(8, moment.types().1);
            // SAFETY: there is no address in it.
            unsafe { attributes.open(LINK_CREATE) }
        }
    }
}

/// A ring of records that programs of the kernel write and this process reads:
/// `BPF_MAP_TYPE_RINGBUF`, `Documentation/bpf/ringbuf.rst`.
///
/// It is mapped in two parts. The first page has the reader's position, and is ours to write. The
/// rest is the kernel's: a page with the writers' position, and the records, twice in a row, so that
/// one that goes over the end is whole all the same. Of the second time a page is mapped: no record
/// is longer, and what is mapped counts as this process's memory.
pub(super) struct Ring {
    map: OwnedFd,
    reader: Mapping,
    writer: Mapping,
    /// Bytes of a page.
    page: usize,
    /// Bytes of the records' part, a power of two.
    bytes: usize,
}

/// Before each record: its length, whose highest bits say that it is being written or is void, and
/// four bytes for the kernel.
const RECORD_HEAD: usize = 8;
const RECORD_BUSY: u32 = 1 << 31;
const RECORD_VOID: u32 = 1 << 30;

impl Ring {
    /// Makes a ring for `bytes` bytes, which is a power of two and a multiple of a page.
    pub(super) fn new(bytes: u32) -> io::Result<Self> {
        let attributes = Attributes::new().word(0, MAP_TYPE_RING).word(12, bytes);
        // SAFETY: there is no address in it.
        let map = unsafe { attributes.open(MAP_CREATE) }?;
        let page = rustix::param::page_size();
        let bytes = usize::try_from(bytes).map_err(|_| io::ErrorKind::InvalidInput)?;
        let read_write = libc::PROT_READ | libc::PROT_WRITE;
        let shared = libc::MAP_SHARED;
        let reader = Mapping::new(map.as_fd(), page, 0, read_write, shared)?;
        let rest = page + bytes + page;
        let writer = Mapping::new(map.as_fd(), rest, page, libc::PROT_READ, shared)?;
        Ok(Self {
            map,
            reader,
            writer,
            page,
            bytes,
        })
    }

    /// The map, which can be polled: it is readable when there are records.
    pub(super) fn map(&self) -> BorrowedFd<'_> {
        self.map.as_fd()
    }

    /// Gives at most `most` records to `take`, in order, and says how many those were.
    pub(super) fn read(&mut self, most: usize, mut take: impl FnMut(&[u8])) -> usize {
        // SAFETY: both mappings begin with a position, aligned as a page is, that the kernel reads
        // and writes in one piece, as `unsigned long`; they live as long as `self`.
        let (reader, writer) = unsafe {
            (
                self.reader.start.cast::<AtomicUsize>().as_ref(),
                self.writer.start.cast::<AtomicUsize>().as_ref(),
            )
        };
        let mut at = reader.load(Ordering::Relaxed);
        let mut count = 0;
        while count < most {
            // What was written before the position moved is seen after it.
            let written = writer.load(Ordering::Acquire).wrapping_sub(at);
            if written < RECORD_HEAD || written > self.bytes {
                break;
            }
            let head = self.page + (at & (self.bytes - 1));
            // SAFETY: records begin at multiples of eight, so the length does not go over the end of the
            // first copy of the ring, which ends before the mapping does.
            let length = unsafe {
                self.writer
                    .start
                    .byte_add(head)
                    .cast::<AtomicU32>()
                    .as_ref()
            };
            // The writer clears the bit when the record is whole.
            let length = length.load(Ordering::Acquire);
            if length & RECORD_BUSY != 0 {
                break;
            }
            let bytes = (length & !(RECORD_BUSY | RECORD_VOID)) as usize;
            let whole = (RECORD_HEAD + bytes).next_multiple_of(8);
            if whole > written.min(self.page) {
                break;
            }
            if length & RECORD_VOID == 0 {
                let start = self.writer.start.as_ptr();
                // SAFETY: the record is whole and no longer than a page: the ring and the page of its
                // second copy together hold it wherever it begins. The kernel writes nothing there
                // before the reader's position has moved past it, which is below.
                let record = unsafe {
                    std::slice::from_raw_parts(start.byte_add(head + RECORD_HEAD), bytes)
                };
                take(record);
                count += 1;
            }
            at = at.wrapping_add(whole);
            // The writers may use the place from here on: what was read was read before.
            reader.store(at, Ordering::Release);
        }
        count
    }
}

/// Has a socket take in only messages with a zero in the sixteen bits at `offset`: a filter of the
/// classic kind, which anybody may set (`SO_ATTACH_FILTER`).
pub(super) fn keep_zero_at(socket: BorrowedFd<'_>, offset: u32) -> io::Result<()> {
    let instruction = |code, jt, jf, k| libc::sock_filter { code, jt, jf, k };
    // Load a half-word; if it is zero take all of the message, otherwise nothing.
    let mut filter = [
        instruction(0x28, 0, 0, offset),
        instruction(0x15, 0, 1, 0),
        instruction(0x06, 0, 0, u32::MAX),
        instruction(0x06, 0, 0, 0),
    ];
    let program = libc::sock_fprog {
        len: 4,
        filter: filter.as_mut_ptr(),
    };
    let bytes = libc::socklen_t::try_from(size_of_val(&program));
    // SAFETY: the kernel reads the structure and the four instructions it points to, which live
    // through the call, and keeps no address of them.
    let answer = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            libc::SO_ATTACH_FILTER,
            (&raw const program).cast(),
            bytes.unwrap_or(0),
        )
    };
    match answer {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Memory of the kernel's that is mapped.
struct Mapping {
    start: NonNull<u8>,
    bytes: usize,
}

impl Mapping {
    fn new(
        file: BorrowedFd<'_>,
        bytes: usize,
        from: usize,
        protection: libc::c_int,
        flags: libc::c_int,
    ) -> io::Result<Self> {
        let from = libc::off_t::try_from(from).map_err(|_| io::ErrorKind::InvalidInput)?;
        // SAFETY: the kernel chooses the place, where nothing else is.
        let start = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                bytes,
                protection,
                flags,
                file.as_raw_fd(),
                from,
            )
        };
        match NonNull::new(start.cast::<u8>()) {
            Some(place) if start != libc::MAP_FAILED => Ok(Self {
                start: place,
                bytes,
            }),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

// SAFETY: the memory is the process's and not a thread's, and whoever has the mapping is alone in
// using its address.
unsafe impl Send for Mapping {}

/// The kernel's type information.
pub(super) struct TypeInformation(Mapping);

impl TypeInformation {
    /// Maps it. Kernels before 6.16 refuse.
    pub(super) fn of(file: &File) -> io::Result<Self> {
        let bytes = usize::try_from(file.metadata()?.len()).unwrap_or(0);
        if bytes == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Mapping::new(file.as_fd(), bytes, 0, libc::PROT_READ, libc::MAP_PRIVATE).map(Self)
    }
}

impl Deref for TypeInformation {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: the mapping is of that length, lives as long as `self`, and the kernel's type
        // information never changes while it runs.
        unsafe { std::slice::from_raw_parts(self.0.start.as_ptr(), self.0.bytes) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: it is our own mapping, whole, and no slice of it outlives `self`.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}
