//! The one unsafe module: the `bpf` system call, which no safe library wraps, and a mapping of the
//! kernel's type information. Everything else goes through `rustix`.
#![expect(
    unsafe_code,
    reason = "bpf(2) takes addresses, and a mapping is a slice of another's memory"
)]

use std::fs::File;
use std::io;
use std::ops::Deref;
use std::os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};
use std::ptr::NonNull;

/// Commands, and constants of their arguments: `enum bpf_cmd` and what follows it in
/// `include/uapi/linux/bpf.h`.
const MAP_CREATE: libc::c_long = 0;
const MAP_UPDATE: libc::c_long = 2;
const PROG_LOAD: libc::c_long = 5;
const BTF_LOAD: libc::c_long = 18;
const LINK_CREATE: libc::c_long = 28;
const ITER_CREATE: libc::c_long = 33;
const MAP_TYPE_ARRAY: u32 = 2;
const PROG_TYPE_TRACING: u32 = 26;
const PROG_FLAG_SLEEPABLE: u32 = 1 << 4;
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

/// Memory of the kernel's that is mapped to be read.
pub(super) struct Mapping {
    start: NonNull<u8>,
    bytes: usize,
}

impl Mapping {
    /// Maps the kernel's type information. Kernels before 6.16 refuse.
    pub(super) fn of_type_information(file: &File) -> io::Result<Self> {
        let bytes = usize::try_from(file.metadata()?.len()).unwrap_or(0);
        if bytes == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // SAFETY: the kernel chooses the place; the mapping is private and read-only.
        let start = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                bytes,
                libc::PROT_READ,
                libc::MAP_PRIVATE,
                file.as_raw_fd(),
                0,
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

impl Deref for Mapping {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: the mapping is of that length, lives as long as `self`, and the kernel's type
        // information never changes while it runs.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.bytes) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: it is our own mapping, whole, and no slice of it outlives `self`.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}
