//! The calls that no safe library makes: the one unsafe module of these tests.
#![expect(
    unsafe_code,
    reason = "io_uring and a thread's own view of the system have no safe wrappers"
)]

use std::io;
use std::os::fd::{AsFd, AsRawFd as _, FromRawFd as _, OwnedFd};

use rustix::thread::{UnshareFlags, unshare_unsafe};

/// Moves the calling thread into a new network namespace.
pub(crate) fn leave_network_namespace() {
    // SAFETY: a network namespace says nothing of memory or of descriptors.
    unsafe { unshare_unsafe(UnshareFlags::NEWNET) }.unwrap();
}

/// Gives the calling thread a table of descriptors of its own, with all that is open now in it.
///
/// The caller sees to it that the thread closes nothing that another opened.
pub(crate) fn leave_descriptors() {
    // SAFETY: what the thread opens from here on is its own, and it gives none of it away; what was
    // open before is open in both tables, and stays so.
    unsafe { unshare_unsafe(UnshareFlags::FILES) }.unwrap();
}

/// A ring of io_uring that holds a file by its table of fixed files.
pub(crate) fn ring_with(file: impl AsFd) -> io::Result<OwnedFd> {
    const REGISTER_FILES: libc::c_long = 2;
    // `struct io_uring_params`, 120 bytes of numbers that may all be 0.
    let mut parameters = [0u32; 30];
    // SAFETY: the kernel reads and writes the 120 bytes, and keeps no address of them.
    let ring = unsafe {
        libc::syscall(
            libc::SYS_io_uring_setup,
            libc::c_long::from(4),
            parameters.as_mut_ptr(),
        )
    };
    let ring = descriptor(ring)?;
    let files = [file.as_fd().as_raw_fd()];
    // SAFETY: the kernel reads one number at that address, and keeps none.
    let registered = unsafe {
        libc::syscall(
            libc::SYS_io_uring_register,
            libc::c_long::from(ring.as_raw_fd()),
            REGISTER_FILES,
            files.as_ptr(),
            libc::c_long::from(1),
        )
    };
    match registered {
        0 => Ok(ring),
        _ => Err(io::Error::last_os_error()),
    }
}

fn descriptor(answer: libc::c_long) -> io::Result<OwnedFd> {
    match i32::try_from(answer) {
        // SAFETY: the kernel made it a moment ago, and nobody else knows of it.
        Ok(number) if number >= 0 => Ok(unsafe { OwnedFd::from_raw_fd(number) }),
        _ => Err(io::Error::last_os_error()),
    }
}
