//! Netlink, as far as the rules need it: questions that are answered by a list, and the walk over
//! messages and attributes, neither of which trusts a length.

use std::io;
use std::time::Duration;

use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::net::netlink::{NETFILTER, SocketAddrNetlink};
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, sockopt};

/// `NFNL_SUBSYS_NFTABLES` in the upper half; below it the numbers of `linux/netfilter/nf_tables.h`.
const NFTABLES: u16 = 10 << 8;
pub(super) const NEWTABLE: u16 = NFTABLES;
pub(super) const GETTABLE: u16 = NFTABLES | 1;
pub(super) const NEWCHAIN: u16 = NFTABLES | 3;
pub(super) const GETCHAIN: u16 = NFTABLES | 4;
pub(super) const NEWRULE: u16 = NFTABLES | 6;
pub(super) const GETRULE: u16 = NFTABLES | 7;
pub(super) const NEWSET: u16 = NFTABLES | 9;
pub(super) const GETSET: u16 = NFTABLES | 10;
pub(super) const NEWSETELEM: u16 = NFTABLES | 12;
pub(super) const GETSETELEM: u16 = NFTABLES | 13;

const ERROR: u16 = 2;
const DONE: u16 = 3;
const REQUEST_DUMP: u16 = 0x301;
const DUMP_INTERRUPTED: u16 = 0x10;
/// The kernel fills what it is given, up to this.
const BUFFER: usize = 32 << 10;
/// More than this in one list is nobody's firewall.
const LONGEST_LIST: usize = 64 << 20;

/// Why a list came to no end.
#[derive(Debug)]
pub(super) enum DumpError {
    /// What it lists was changed in between.
    Interrupted,
    Kernel(io::Error),
}

impl From<Errno> for DumpError {
    fn from(error: Errno) -> Self {
        Self::Kernel(error.into())
    }
}

/// A socket to the kernel's netfilter, in the network namespace of the thread that opens it.
pub(super) struct Socket {
    descriptor: OwnedFd,
    sequence: u32,
    buffer: Vec<u8>,
}

impl Socket {
    pub(super) fn open() -> io::Result<Self> {
        Ok(Self {
            descriptor: Self::descriptor()?,
            sequence: 0,
            buffer: vec![0; BUFFER],
        })
    }

    fn descriptor() -> io::Result<OwnedFd> {
        let descriptor = rustix::net::socket_with(
            AddressFamily::NETLINK,
            SocketType::RAW,
            SocketFlags::CLOEXEC,
            Some(NETFILTER),
        )?;
        // The kernel has its answer ready when the question is sent; this is against a hang.
        let patience = Some(Duration::from_secs(2));
        sockopt::set_socket_timeout(&descriptor, sockopt::Timeout::Recv, patience)?;
        Ok(descriptor)
    }

    /// Asks for a list and gives each message of it to `each`, until that has enough.
    pub(super) fn dump(
        &mut self,
        question: u16,
        family: u8,
        attributes: &[(u16, Vec<u8>)],
        mut each: impl FnMut(&Message<'_>) -> bool,
    ) -> Result<(), DumpError> {
        self.sequence += 1;
        let request = request(question, family, attributes, self.sequence);
        let kernel = SocketAddrNetlink::new(0, 0);
        rustix::net::sendto(&self.descriptor, &request, SendFlags::empty(), &kernel)?;
        let mut taken = 0;
        loop {
            let buffer = self.buffer.as_mut_slice();
            let length = match rustix::net::recv(&self.descriptor, buffer, RecvFlags::TRUNC) {
                Ok((_, length)) => length,
                Err(Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
            };
            taken += length;
            let Some(received) = self.buffer.get(..length).filter(|_| taken <= LONGEST_LIST) else {
                return Err(Errno::MSGSIZE.into());
            };
            for message in Messages::new(received) {
                if message.sequence != self.sequence {
                    continue;
                }
                if message.flags & DUMP_INTERRUPTED != 0 {
                    return Err(DumpError::Interrupted);
                }
                match message.kind {
                    DONE => return Ok(()),
                    ERROR => match message.error() {
                        0 => return Ok(()),
                        error => return Err(Errno::from_raw_os_error(error).into()),
                    },
                    _ if each(&message) => {}
                    _ => {
                        // The rest of the list would come before the next answer.
                        self.descriptor = Self::descriptor().map_err(DumpError::Kernel)?;
                        return Ok(());
                    }
                }
            }
        }
    }
}

fn request(question: u16, family: u8, attributes: &[(u16, Vec<u8>)], sequence: u32) -> Vec<u8> {
    let mut bytes = vec![0; 4];
    bytes.extend(question.to_ne_bytes());
    bytes.extend(REQUEST_DUMP.to_ne_bytes());
    bytes.extend(sequence.to_ne_bytes());
    bytes.extend([0; 4]);
    bytes.extend([family, 0, 0, 0]);
    for (kind, value) in attributes {
        // Names of the kernel's own: at most 256 bytes.
        let length = u16::try_from(value.len() + 4).unwrap_or(u16::MAX);
        bytes.extend(length.to_ne_bytes());
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(value);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    if let Some(place) = bytes.first_chunk_mut() {
        *place = length.to_ne_bytes();
    }
    bytes
}

/// One message of the kernel.
pub(super) struct Message<'a> {
    pub(super) kind: u16,
    flags: u16,
    sequence: u32,
    body: &'a [u8],
}

impl<'a> Message<'a> {
    /// The family of what it tells of: a table's, a rule's.
    pub(super) fn family(&self) -> u8 {
        self.body.first().copied().unwrap_or(0)
    }

    /// The lower half of the ruleset's generation.
    pub(super) fn generation(&self) -> [u8; 2] {
        match self.body {
            [_, _, high, low, ..] => [*high, *low],
            _ => [0; 2],
        }
    }

    /// The attributes behind the header of netfilter's messages.
    pub(super) fn attributes(&self) -> &'a [u8] {
        self.body.get(4..).unwrap_or(&[])
    }

    /// The error's number; 0 for none.
    fn error(&self) -> i32 {
        let number = self
            .body
            .first_chunk()
            .map(|bytes| i32::from_ne_bytes(*bytes));
        // Out of range it would not be an error's number.
        number.map_or(0, |number| -number.clamp(-4095, 0))
    }
}

/// The messages of what was received; ends at the first that is not whole.
pub(super) struct Messages<'a>(&'a [u8]);

impl<'a> Messages<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Message<'a>;

    fn next(&mut self) -> Option<Message<'a>> {
        let header: &[u8; 16] = self.0.first_chunk()?;
        let [a, b, c, d, k, l, f, g, s, t, u, v, ..] = *header;
        let length = usize::try_from(u32::from_ne_bytes([a, b, c, d])).ok()?;
        let body = self.0.get(16..length)?;
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or(&[]);
        Some(Message {
            kind: u16::from_ne_bytes([k, l]),
            flags: u16::from_ne_bytes([f, g]),
            sequence: u32::from_ne_bytes([s, t, u, v]),
            body,
        })
    }
}

/// The attributes of a message, or in an attribute; ends at the first that is not whole.
pub(super) struct Attributes<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let [a, b, k, l] = *self.0.first_chunk()?;
        let length = usize::from(u16::from_ne_bytes([a, b]));
        let value = self.0.get(4..length)?;
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or(&[]);
        // The two upper bits say how the value is meant, which its kind says already.
        Some((u16::from_ne_bytes([k, l]) & 0x3fff, value))
    }
}

/// The attributes by their numbers, those from `N` on left out.
pub(super) fn attributes<const N: usize>(bytes: &[u8]) -> [Option<&[u8]>; N] {
    let mut found = [None; N];
    for (kind, value) in Attributes(bytes) {
        if let Some(place) = found.get_mut(usize::from(kind)) {
            *place = Some(value);
        }
    }
    found
}

/// A number as nftables writes it.
pub(super) fn number(value: Option<&[u8]>) -> Option<u32> {
    value?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}
