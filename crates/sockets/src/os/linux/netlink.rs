//! Netlink: asking the kernel for a list, and taking it apart message by message.

use std::io;
use std::ops::ControlFlow;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::io::Errno;
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{
    AddressFamily, Protocol, RecvFlags, SendFlags, SocketFlags, SocketType, bind, recv, sendto,
    socket_with, sockopt,
};

/// One thing that is asked for: `NLM_F_REQUEST`.
const REQUEST: u16 = 0x1;
/// A list: `NLM_F_REQUEST | NLM_F_DUMP`.
const DUMP: u16 = 0x301;
/// The kernel says that the list changed while it was made: `NLM_F_DUMP_INTR`.
const INTERRUPTED: u16 = 0x10;
/// Message types below this are netlink's own: `NLMSG_ERROR`, `NLMSG_DONE`.
const ERROR: u16 = 2;
const DONE: u16 = 3;
/// A message's head: length, type, flags, sequence number, port.
const HEAD: usize = 16;

/// A netlink socket; it stays in the network namespace in which it was opened.
pub(super) struct Netlink {
    protocol: Protocol,
    socket: OwnedFd,
    buffer: Vec<u8>,
    sequence: u32,
}

/// How a list ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// It is whole, or the reader had enough of it.
    Whole,
    /// It changed while it was made: something may be missing or there twice.
    Changed,
}

/// One message of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub(super) kind: u16,
    pub(super) body: &'a [u8],
}

impl Netlink {
    pub(super) fn open(protocol: Protocol) -> io::Result<Self> {
        Ok(Self {
            protocol,
            socket: connect(protocol)?,
            // The kernel fills at most 32 KiB, and learns from the first call that there is room.
            buffer: Vec::with_capacity(1 << 15),
            sequence: 0,
        })
    }

    /// Opens one that takes part in a group to which the kernel tells things; it never waits.
    pub(super) fn listen(protocol: Protocol, groups: &[u32]) -> io::Result<Self> {
        let netlink = Self::open(protocol)?;
        rustix::io::ioctl_fionbio(&netlink.socket, true)?;
        let all = groups.iter().fold(0, |all, group| all | 1 << (group - 1));
        bind(&netlink.socket, &SocketAddrNetlink::new(0, all))?;
        Ok(netlink)
    }

    /// What is readable when there is something to take.
    pub(super) fn descriptor(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// Gives what the kernel has told to `take`, datagram by datagram, at most `most` of them. The error
    /// `ENOBUFS` says that some were lost.
    pub(super) fn told(
        &mut self,
        most: usize,
        mut take: impl FnMut(Message<'_>),
    ) -> io::Result<()> {
        for _ in 0..most {
            self.buffer.clear();
            let buffer = spare_capacity(&mut self.buffer);
            match recv(&self.socket, buffer, RecvFlags::empty()) {
                Ok(_) => messages(&self.buffer).for_each(&mut take),
                Err(Errno::AGAIN) => break,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Asks for one thing, whose answer is one message; where there is no such thing, that is an error.
    pub(super) fn ask(&mut self, kind: u16, body: &[u8]) -> io::Result<Message<'_>> {
        self.send(REQUEST, kind, body)?;
        self.receive()?;
        let damaged = || io::Error::other("a damaged netlink message");
        let ours = Messages(&self.buffer)
            .flatten()
            .find(|(sequence, ..)| *sequence == self.sequence);
        let (_, _, message) = ours.ok_or_else(damaged)?;
        match message.kind {
            DONE | ERROR => Err(outcome(message).err().unwrap_or_else(damaged)),
            _ => Ok(message),
        }
    }

    /// Asks for a list and gives each message of it to `take`, until that has enough.
    pub(super) fn dump(
        &mut self,
        kind: u16,
        body: &[u8],
        mut take: impl FnMut(Message<'_>) -> ControlFlow<()>,
    ) -> io::Result<End> {
        self.send(DUMP, kind, body)?;
        let mut end = End::Whole;
        loop {
            self.receive()?;
            for message in Messages(&self.buffer) {
                let (sequence, flags, message) =
                    message.ok_or_else(|| io::Error::other("a damaged netlink message"))?;
                if sequence != self.sequence {
                    continue;
                }
                if flags & INTERRUPTED != 0 {
                    end = End::Changed;
                }
                match message.kind {
                    DONE | ERROR => return outcome(message).map(|()| end),
                    _ if take(message).is_continue() => {}
                    _ => {
                        // The rest of the list would come before the next answer.
                        self.socket = connect(self.protocol)?;
                        return Ok(end);
                    }
                }
            }
        }
    }

    fn send(&mut self, flags: u16, kind: u16, body: &[u8]) -> io::Result<()> {
        self.sequence = self.sequence.wrapping_add(1);
        let mut request = Vec::with_capacity(HEAD + body.len());
        let length = u32::try_from(HEAD + body.len()).unwrap_or(u32::MAX);
        request.extend(length.to_ne_bytes());
        request.extend(kind.to_ne_bytes());
        request.extend(flags.to_ne_bytes());
        request.extend(self.sequence.to_ne_bytes());
        request.extend(0_u32.to_ne_bytes());
        request.extend(body);
        let kernel = SocketAddrNetlink::new(0, 0);
        retry(|| sendto(&self.socket, &request, SendFlags::empty(), &kernel))?;
        Ok(())
    }

    /// Puts the next datagram into the buffer.
    fn receive(&mut self) -> io::Result<()> {
        let whole = retry(|| {
            self.buffer.clear();
            let (_, whole) = recv(
                &self.socket,
                spare_capacity(&mut self.buffer),
                RecvFlags::TRUNC,
            )?;
            Ok(whole)
        })?;
        match self.buffer.len() == whole {
            true => Ok(()),
            false => Err(io::Error::other(
                "an answer longer than the kernel promises",
            )),
        }
    }
}

/// What the last message of an answer says of it: zero or an error's number.
fn outcome(message: Message<'_>) -> io::Result<()> {
    let code = message.body.first_chunk();
    match code.map_or(0, |c| i32::from_ne_bytes(*c)) {
        0 => Ok(()),
        code => Err(io::Error::from_raw_os_error(code.saturating_neg())),
    }
}

fn connect(protocol: Protocol) -> io::Result<OwnedFd> {
    let socket = socket_with(
        AddressFamily::NETLINK,
        SocketType::RAW,
        SocketFlags::CLOEXEC,
        Some(protocol),
    )?;
    // The kernel has its answer ready when the question is sent; this is against a hang.
    let patience = Some(Duration::from_secs(2));
    sockopt::set_socket_timeout(&socket, sockopt::Timeout::Recv, patience)?;
    Ok(socket)
}

/// The messages in a buffer, to the first that is cut.
pub(super) fn messages(bytes: &[u8]) -> impl Iterator<Item = Message<'_>> {
    Messages(bytes).map_while(|message| Some(message?.2))
}

/// The messages in a buffer, with their sequence numbers and flags; `None` for one that is cut, after
/// which there are no more.
pub(super) struct Messages<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Messages<'a> {
    type Item = Option<(u32, u16, Message<'a>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let taken = take_message(self.0);
        self.0 = taken.map_or(&[], |(_, rest)| rest);
        Some(taken.map(|(message, _)| message))
    }
}

type Taken<'a> = ((u32, u16, Message<'a>), &'a [u8]);

fn take_message(bytes: &[u8]) -> Option<Taken<'_>> {
    let length = word(bytes, 0)? as usize;
    let message = bytes.get(..length).filter(|m| m.len() >= HEAD)?;
    let rest = bytes.get(aligned(length)..).unwrap_or_default();
    let parts = (
        word(message, 8)?,
        half(message, 6)?,
        Message {
            kind: half(message, 4)?,
            body: &message[HEAD..],
        },
    );
    Some((parts, rest))
}

/// The attributes of a message, or in an attribute: number and contents. One that is cut ends them.
pub(super) struct Attributes<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let length = usize::from(half(self.0, 0)?);
        // The two highest bits say how the contents are to be read, which the number says already.
        let kind = half(self.0, 2)? & 0x3fff;
        let contents = self.0.get(4..length)?;
        self.0 = self.0.get(aligned(length)..).unwrap_or_default();
        Some((kind, contents))
    }
}

/// Everything in netlink begins at a multiple of four.
const fn aligned(length: usize) -> usize {
    length.next_multiple_of(4)
}

pub(super) fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

pub(super) fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

pub(super) fn double(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn retry<T>(mut call: impl FnMut() -> Result<T, Errno>) -> io::Result<T> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            other => return Ok(other?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let read: usize = Messages(&bytes).flatten().map(|m| m.2.body.len()).sum();
            prop_assert!(read <= bytes.len());
            let read: usize = Attributes(&bytes).map(|(_, contents)| contents.len()).sum();
            prop_assert!(read <= bytes.len());
        }
    }
}
