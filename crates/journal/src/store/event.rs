//! An event as it lies in its table.
//!
//! A column costs as much to read as everything else about it, and a history reads thousands of
//! rows. So what no question asks about lies in one column, `details`: bytes whose layout is part of
//! the format. Texts are numbers here.

use std::net::IpAddr;

use portolan_sockets::Protocol;
use portolan_types::Port;
use rusqlite::Row;

use super::JournalError;
use super::code;
use crate::{Kind, Moment, Record, Subject};

/// The columns of an event, in the order in which [`Event::of`] takes them.
pub(super) const COLUMNS: &str = "events.id, events.port, events.inode, kind, at, details";
/// How many they are.
pub(super) const WIDTH: usize = 6;

/// An event with the numbers of its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) id: i64,
    pub(super) kind: Kind,
    pub(super) at: i64,
    pub(super) after: Option<i64>,
    pub(super) until: Option<i64>,
    pub(super) subject: Subject,
    pub(super) evidence: i64,
    pub(super) pid: Option<u32>,
    pub(super) started: Option<i64>,
    pub(super) arguments: Option<i64>,
}

impl Event {
    /// The event of a row that begins with [`COLUMNS`].
    pub(super) fn of(row: &Row<'_>) -> Result<Self, JournalError> {
        let kind = code::kind(row.get(3)?);
        let details = row.get_ref(5)?.as_blob().map_err(rusqlite::Error::from)?;
        let details = Details::read(details)
            .ok_or_else(|| JournalError::damaged("an event's details are none"))?;
        let port: i64 = row.get(1)?;
        let port = u16::try_from(port)
            .map_err(|_| JournalError::damaged("something happened on no port"))?;
        Ok(Self {
            id: row.get(0)?,
            kind: kind.ok_or_else(|| JournalError::damaged("something of no kind happened"))?,
            at: row.get(4)?,
            after: details.after,
            until: details.until,
            subject: Subject {
                namespace: details.namespace,
                protocol: details.protocol,
                port: Port::new(port),
                address: details.address,
                interface: details.interface,
                inode: row.get::<_, i64>(2)?.cast_unsigned(),
            },
            evidence: details.evidence,
            pid: details.pid,
            started: details.started,
            arguments: details.arguments,
        })
    }
}

/// What lies in the column `details`: the code of the protocol (1 byte), a byte whose bits say which
/// of the following are there, then the address (4 or 16 bytes), the interface (4), the inode of the
/// network namespace (8), the number of the evidence (8), the process (4), the time after which it
/// happened (8), until which it was there (8), since when the process runs (8), and the number of its
/// command line (8). Numbers begin with their lowest byte; times are microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) protocol: Protocol,
    pub(super) address: IpAddr,
    pub(super) interface: u32,
    pub(super) namespace: u64,
    pub(super) evidence: i64,
    pub(super) pid: Option<u32>,
    pub(super) after: Option<i64>,
    pub(super) until: Option<i64>,
    pub(super) started: Option<i64>,
    pub(super) arguments: Option<i64>,
}

/// The bits of the second byte.
mod has {
    pub(super) const V6: u8 = 1;
    pub(super) const INTERFACE: u8 = 1 << 1;
    pub(super) const PID: u8 = 1 << 2;
    pub(super) const AFTER: u8 = 1 << 3;
    pub(super) const UNTIL: u8 = 1 << 4;
    pub(super) const STARTED: u8 = 1 << 5;
    pub(super) const ARGUMENTS: u8 = 1 << 6;
    pub(super) const ALL: u8 = (1 << 7) - 1;
}

impl Details {
    /// Those of a record, whose evidence and command line have those numbers.
    pub(super) fn of(record: &Record, evidence: i64, arguments: Option<i64>) -> Self {
        let subject = &record.subject;
        let actor = record.actor.as_ref();
        Self {
            protocol: subject.protocol,
            address: subject.address,
            interface: subject.interface,
            namespace: subject.namespace,
            evidence,
            after: record.after.map(Moment::micros),
            until: record.until.map(Moment::micros),
            pid: actor.map(|actor| actor.pid),
            started: actor.and_then(|actor| actor.started).map(Moment::micros),
            arguments,
        }
    }

    /// Writes them to `bytes`, in the place of what was there.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        let protocol = u8::try_from(code::of_protocol(self.protocol)).unwrap_or(0);
        bytes.clear();
        bytes.extend([protocol, 0]);
        let mut present = 0;
        match self.address {
            IpAddr::V4(v4) => bytes.extend(v4.octets()),
            IpAddr::V6(v6) => {
                present |= has::V6;
                bytes.extend(v6.octets());
            }
        }
        if self.interface != 0 {
            present |= has::INTERFACE;
            bytes.extend(self.interface.to_le_bytes());
        }
        bytes.extend(self.namespace.to_le_bytes());
        bytes.extend(self.evidence.to_le_bytes());
        if let Some(pid) = self.pid {
            present |= has::PID;
            bytes.extend(pid.to_le_bytes());
        }
        for (bit, number) in [
            (has::AFTER, self.after),
            (has::UNTIL, self.until),
            (has::STARTED, self.started),
            (has::ARGUMENTS, self.arguments),
        ] {
            if let Some(number) = number {
                present |= bit;
                bytes.extend(number.to_le_bytes());
            }
        }
        bytes[1] = present;
    }

    /// Those that the bytes are, all of them; nothing where they are none.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = Rest(bytes);
        let [protocol, present] = rest.take()?;
        let has = |bit: u8| present & bit != 0;
        if present & !has::ALL != 0 {
            return None;
        }
        let details = Self {
            protocol: code::protocol(protocol.into())?,
            address: match has(has::V6) {
                true => IpAddr::from(rest.take::<16>()?),
                false => IpAddr::from(rest.take::<4>()?),
            },
            interface: match has(has::INTERFACE) {
                true => u32::from_le_bytes(rest.take()?),
                false => 0,
            },
            namespace: u64::from_le_bytes(rest.take()?),
            evidence: i64::from_le_bytes(rest.take()?),
            pid: match has(has::PID) {
                true => Some(u32::from_le_bytes(rest.take()?)),
                false => None,
            },
            after: rest.number(has(has::AFTER))?,
            until: rest.number(has(has::UNTIL))?,
            started: rest.number(has(has::STARTED))?,
            arguments: rest.number(has(has::ARGUMENTS))?,
        };
        rest.0.is_empty().then_some(details)
    }
}

/// Bytes that are not yet read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    /// A number that may be there; nothing where the bytes end before it.
    #[expect(clippy::option_option, reason = "not there, and cut off, differ")]
    fn number(&mut self, is_there: bool) -> Option<Option<i64>> {
        match is_there {
            true => self.take().map(|bytes| Some(i64::from_le_bytes(bytes))),
            false => Some(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn details() -> impl Strategy<Value = Details> {
        let socket = (
            proptest::sample::select(&Protocol::ALL[..]),
            any::<IpAddr>(),
            prop_oneof![Just(0), any::<u32>()],
            any::<u64>(),
            any::<i64>(),
        );
        let rest = any::<(
            Option<i64>,
            Option<i64>,
            Option<u32>,
            Option<i64>,
            Option<i64>,
        )>();
        (socket, rest).prop_map(|(socket, rest)| {
            let (protocol, address, interface, namespace, evidence) = socket;
            let (after, until, pid, started, arguments) = rest;
            Details {
                protocol,
                address,
                interface,
                namespace,
                evidence,
                after,
                until,
                pid,
                started,
                arguments,
            }
        })
    }

    proptest! {
        #[test]
        fn details_are_read_as_they_were_written(details in details()) {
            let mut bytes = vec![7];
            details.write(&mut bytes);
            prop_assert_eq!(Details::read(&bytes), Some(details));
            for end in 0..bytes.len() {
                prop_assert_eq!(Details::read(&bytes[..end]), None, "cut to {}", end);
            }
            bytes.push(0);
            prop_assert_eq!(Details::read(&bytes), None);
        }

        #[test]
        fn any_bytes_are_details_or_none(mut bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            if let Some(details) = Details::read(&bytes) {
                let before = bytes.clone();
                details.write(&mut bytes);
                // Interface 0 may have been spelt out.
                prop_assert!(bytes == before || details.interface == 0);
            }
        }
    }
}
