//! Netfilter's part of netlink: the numbers of its messages, and their head.

use std::io;
use std::ops::ControlFlow;

use rustix::io::Errno;
use rustix::net::netlink::NETFILTER;

pub(super) use super::super::netlink::Attributes;
use super::super::netlink::{self, End, Netlink};

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
pub(super) struct Socket(Netlink);

impl Socket {
    pub(super) fn open() -> io::Result<Self> {
        Netlink::open(NETFILTER).map(Self)
    }

    /// Asks for a list and gives each message of it to `each`, until that has enough.
    pub(super) fn dump(
        &mut self,
        question: u16,
        family: u8,
        attributes: &[(u16, Vec<u8>)],
        mut each: impl FnMut(&Message<'_>) -> bool,
    ) -> Result<(), DumpError> {
        let mut taken = 0;
        let end = self.0.dump(question, &body(family, attributes), |message| {
            taken += message.body.len();
            match taken <= LONGEST_LIST && each(&message.into()) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        });
        match end {
            _ if taken > LONGEST_LIST => Err(Errno::MSGSIZE.into()),
            Ok(End::Whole) => Ok(()),
            Ok(End::Changed) => Err(DumpError::Interrupted),
            Err(error) => Err(DumpError::Kernel(error)),
        }
    }
}

fn body(family: u8, attributes: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![family, 0, 0, 0];
    for (kind, value) in attributes {
        // Names of the kernel's own: at most 256 bytes.
        let length = u16::try_from(value.len() + 4).unwrap_or(u16::MAX);
        bytes.extend(length.to_ne_bytes());
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(value);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
    bytes
}

/// One message of the kernel.
pub(super) struct Message<'a> {
    pub(super) kind: u16,
    body: &'a [u8],
}

impl<'a> From<netlink::Message<'a>> for Message<'a> {
    fn from(message: netlink::Message<'a>) -> Self {
        Self {
            kind: message.kind,
            body: message.body,
        }
    }
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
}

/// The messages of what was received; ends at the first that is not whole.
pub(super) fn messages(bytes: &[u8]) -> impl Iterator<Item = Message<'_>> {
    netlink::messages(bytes).map(Message::from)
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
