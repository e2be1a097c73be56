//! How words and addresses are numbers and bytes in the tables. The numbers are part of the format.

use std::net::IpAddr;

use portolan_sockets::Protocol;
use portolan_types::Port;

use crate::{Kind, Subject};

const PROTOCOLS: [(Protocol, i64); 7] = [
    (Protocol::Tcp, 1),
    (Protocol::Mptcp, 2),
    (Protocol::Udp, 3),
    (Protocol::UdpLite, 4),
    (Protocol::Sctp, 5),
    (Protocol::Dccp, 6),
    (Protocol::Raw, 7),
];

pub(super) const fn of_protocol(protocol: Protocol) -> i64 {
    match protocol {
        Protocol::Tcp => 1,
        Protocol::Mptcp => 2,
        Protocol::Udp => 3,
        Protocol::UdpLite => 4,
        Protocol::Sctp => 5,
        Protocol::Dccp => 6,
        Protocol::Raw => 7,
    }
}

pub(super) fn protocol(code: i64) -> Option<Protocol> {
    let found = PROTOCOLS.iter().find(|(_, number)| *number == code);
    found.map(|(protocol, _)| *protocol)
}

/// The protocol by whose name the ports of a protocol go.
pub(super) const fn of_ports(protocol: Protocol) -> i64 {
    match protocol {
        Protocol::Tcp | Protocol::Mptcp => of_protocol(Protocol::Tcp),
        Protocol::Udp | Protocol::UdpLite => of_protocol(Protocol::Udp),
        other => of_protocol(other),
    }
}

pub(super) const fn of_kind(kind: Kind) -> i64 {
    match kind {
        Kind::Appeared => 1,
        Kind::Changed => 2,
        Kind::Closed => 3,
        Kind::Passed => 4,
    }
}

pub(super) fn kind(code: i64) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| of_kind(*kind) == code)
}

/// An address as its 4 or 16 bytes.
pub(super) struct Octets([u8; 16], usize);

impl Octets {
    pub(super) fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(v4) => {
                let mut octets = [0; 16];
                octets[..4].copy_from_slice(&v4.octets());
                Self(octets, 4)
            }
            IpAddr::V6(v6) => Self(v6.octets(), 16),
        }
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.0[..self.1]
    }
}

pub(super) fn address(octets: &[u8]) -> Option<IpAddr> {
    let v4 = || <[u8; 4]>::try_from(octets).map(IpAddr::from).ok();
    v4().or_else(|| <[u8; 16]>::try_from(octets).map(IpAddr::from).ok())
}

/// A socket as it is in the tables. The kernel's numbers of 64 bits keep their bits.
pub(super) struct Columns {
    pub(super) protocol: i64,
    pub(super) port: i64,
    pub(super) address: Octets,
    pub(super) interface: i64,
    pub(super) namespace: i64,
    pub(super) inode: i64,
}

impl Columns {
    pub(super) fn of(subject: &Subject) -> Self {
        Self {
            protocol: of_protocol(subject.protocol),
            port: subject.port.number().into(),
            address: Octets::of(subject.address),
            interface: subject.interface.into(),
            namespace: subject.namespace.cast_signed(),
            inode: subject.inode.cast_signed(),
        }
    }
}

/// The socket of a row whose columns are protocol, port, address, interface, namespace, inode, from
/// `first` on.
pub(super) fn subject(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Subject> {
    let wrong = |column: usize| rusqlite::Error::IntegralValueOutOfRange(column, 0);
    let number = |column: usize| row.get::<_, i64>(first + column);
    let octets = row
        .get_ref(first + 2)?
        .as_blob()
        .map_err(|_| wrong(first + 2))?;
    Ok(Subject {
        protocol: protocol(number(0)?).ok_or_else(|| wrong(first))?,
        port: Port::new(u16::try_from(number(1)?).map_err(|_| wrong(first + 1))?),
        address: address(octets).ok_or_else(|| wrong(first + 2))?,
        interface: u32::try_from(number(3)?).map_err(|_| wrong(first + 3))?,
        namespace: number(4)?.cast_unsigned(),
        inode: number(5)?.cast_unsigned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_they_were_written() {
        for of in Protocol::ALL {
            assert_eq!(protocol(of_protocol(of)), Some(of));
        }
        for of in Kind::ALL {
            assert_eq!(kind(of_kind(of)), Some(of));
        }
        assert_eq!((protocol(0), kind(5)), (None, None));
        for text in ["127.0.0.1", "::", "::ffff:1.2.3.4"] {
            let of: IpAddr = text.parse().unwrap();
            assert_eq!(address(Octets::of(of).as_slice()), Some(of));
        }
        assert_eq!(address(&[1, 2, 3]), None);
    }
}
