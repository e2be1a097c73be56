//! What is known of the first packet from another machine, bit by bit.

use std::net::IpAddr;

use super::registers::{Prefix, Value};
use super::ruleset::{INET, IPV4, IPV6, NETDEV, Name};
use super::truth::Truth;
use super::{Family, Packet};

pub(super) const TCP: u8 = 6;
pub(super) const UDP: u8 = 17;
pub(super) const DCCP: u8 = 33;
pub(super) const SCTP: u8 = 132;
pub(super) const UDP_LITE: u8 = 136;

/// To whom a packet goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cast {
    Uni,
    Multi,
    Broad,
}

impl Cast {
    pub(super) fn of(packet: &Packet<'_>) -> Self {
        match packet.destination {
            Some(to) if to.is_multicast() => Self::Multi,
            Some(IpAddr::V4(to)) if to.is_broadcast() => Self::Broad,
            _ => Self::Uni,
        }
    }

    /// `PACKET_…` of linux/if_packet.h.
    pub(super) fn packet_type(self) -> u8 {
        match self {
            Self::Uni => 0,
            Self::Multi => 2,
            Self::Broad => 1,
        }
    }

    /// `RTN_…` of linux/rtnetlink.h.
    pub(super) fn route_type(self) -> u8 {
        match self {
            Self::Uni => 2,
            Self::Multi => 5,
            Self::Broad => 3,
        }
    }
}

/// What is known of the packet.
pub(super) struct Facts {
    pub(super) family: Family,
    pub(super) transport: u8,
    pub(super) port: Option<u16>,
    pub(super) cast: Cast,
    interface: Option<[u8; 16]>,
    network: Bits<40>,
    network_length: usize,
    above: Bits<20>,
    above_length: usize,
    never_to: &'static [Prefix],
}

/// Bytes of which some bits are known.
#[derive(Clone, Copy)]
struct Bits<const N: usize> {
    bits: [u8; N],
    known: [u8; N],
}

impl<const N: usize> Bits<N> {
    const UNKNOWN: Self = Self {
        bits: [0; N],
        known: [0; N],
    };

    fn set(&mut self, at: usize, bytes: &[u8]) {
        for (offset, &byte) in bytes.iter().enumerate() {
            self.set_some(at + offset, byte, 0xff);
        }
    }

    fn set_some(&mut self, at: usize, byte: u8, mask: u8) {
        if let (Some(bits), Some(known)) = (self.bits.get_mut(at), self.known.get_mut(at)) {
            *bits = byte & mask;
            *known = mask;
        }
    }
}

const LOOPBACK: Prefix = (&[127], 8);
const MULTICAST: Prefix = (&[224], 4);
const BROADCAST: Prefix = (&[255, 255, 255, 255], 32);
const LOOPBACK6: Prefix = (&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128);
const MULTICAST6: Prefix = (&[0xff], 8);
/// The first interface of a network namespace is `lo`.
#[cfg(target_endian = "little")]
const LOOPBACK_INDEX: Prefix = (&[1, 0, 0, 0], 32);
#[cfg(target_endian = "big")]
const LOOPBACK_INDEX: Prefix = (&[0, 0, 0, 1], 32);
const LOOPBACK_NAME: Prefix = (b"lo\0", 24);
/// `ARPHRD_LOOPBACK`, 772.
#[cfg(target_endian = "little")]
const LOOPBACK_TYPE: Prefix = (&[4, 3], 16);
#[cfg(target_endian = "big")]
const LOOPBACK_TYPE: Prefix = (&[3, 4], 16);

impl Facts {
    pub(super) fn new(packet: &Packet<'_>, cast: Cast) -> Self {
        let family = match packet.destination {
            Some(IpAddr::V4(_)) => Family::V4,
            Some(IpAddr::V6(_)) => Family::V6,
            None => packet.family,
        };
        let mut network = Bits::UNKNOWN;
        let (network_length, to) = match family {
            Family::V4 => {
                network.set_some(0, 0x45, 0xff);
                // Neither more fragments nor one that is not the first.
                network.set_some(6, 0, 0x3f);
                network.set(7, &[0]);
                network.set(9, &[packet.transport]);
                if cast == Cast::Multi {
                    network.set_some(16, 0xe0, 0xf0);
                }
                (20, 16)
            }
            Family::V6 => {
                network.set_some(0, 0x60, 0xf0);
                network.set(6, &[packet.transport]);
                if cast == Cast::Multi {
                    network.set(24, &[0xff]);
                }
                (40, 24)
            }
        };
        match packet.destination {
            Some(IpAddr::V4(address)) => network.set(to, &address.octets()),
            Some(IpAddr::V6(address)) => network.set(to, &address.octets()),
            None => {}
        }
        let has_ports = matches!(packet.transport, TCP | UDP | DCCP | SCTP | UDP_LITE);
        let mut above = Bits::UNKNOWN;
        let mut above_length = 0;
        if has_ports {
            above.set(2, &packet.port.to_be_bytes());
            above_length = 8;
        }
        if packet.transport == TCP {
            // SYN; the two bits above are for congestion, and may be set.
            above.set_some(13, 2, 0x3f);
            above_length = 20;
        }
        Self {
            family,
            transport: packet.transport,
            port: has_ports.then_some(packet.port),
            cast,
            interface: packet.interface.map(padded),
            network,
            network_length,
            above,
            above_length,
            never_to: match (family, cast) {
                _ if packet.destination.is_some() => &[],
                (Family::V4, Cast::Uni) => &[LOOPBACK, MULTICAST, BROADCAST],
                (Family::V4, _) => &[LOOPBACK],
                (Family::V6, Cast::Uni) => &[LOOPBACK6, MULTICAST6],
                (Family::V6, _) => &[LOOPBACK6],
            },
        }
    }

    /// Whether a chain of that family sees the packet.
    pub(super) fn is_seen_by(&self, family: u8) -> bool {
        match family {
            INET | NETDEV => true,
            IPV4 => self.family == Family::V4,
            IPV6 => self.family == Family::V6,
            _ => false,
        }
    }

    /// What `nft` calls `meta`; the numbers are those of `enum nft_meta_keys`.
    pub(super) fn meta(&self, key: u32) -> Value {
        match key {
            1 => Value::known(match self.family {
                Family::V4 => &[0x08, 0x00],
                Family::V6 => &[0x86, 0xdd],
            }),
            15 => Value::known(match self.family {
                Family::V4 => &[IPV4],
                Family::V6 => &[IPV6],
            }),
            16 => Value::known(&[self.transport]),
            19 => Value::known(&[self.cast.packet_type()]),
            4 => Value::never(4, &[LOOPBACK_INDEX]),
            6 => match &self.interface {
                Some(name) => Value::known(name),
                None => Value::never(16, &[LOOPBACK_NAME]),
            },
            8 => Value::never(2, &[LOOPBACK_TYPE]),
            // It goes out by none.
            5 => Value::known(&[0; 4]),
            7 => Value::known(&[0; 16]),
            2 | 3 | 14 | 20 | 21 | 24 => Value::unknown(4),
            0 => Value::unknown(4),
            _ => Value::maybe(16),
        }
    }

    /// Bytes of the packet; the numbers are those of `enum nft_payload_bases`.
    pub(super) fn payload(&self, base: u32, offset: u32, length: u32) -> Value {
        let length = usize::try_from(length).unwrap_or(64).min(64);
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let (bits, known, is_there, never): (&[u8], &[u8], usize, &'static [Prefix]) = match base {
            1 => {
                let never = match (self.family, offset) {
                    (Family::V4, 12) => [LOOPBACK, MULTICAST].as_slice(),
                    (Family::V6, 8) => &[LOOPBACK6, MULTICAST6],
                    (Family::V4, 16) | (Family::V6, 24) => self.never_to,
                    _ => &[],
                };
                let Bits { bits, known } = &self.network;
                (bits, known, self.network_length, never)
            }
            2 => (&self.above.bits, &self.above.known, self.above_length, &[]),
            _ => return Value::maybe(length),
        };
        if offset.saturating_add(length) > is_there {
            return Value::maybe(length);
        }
        let mut value = Value::unknown(length);
        value.never = never;
        for at in 0..length {
            value.bits[at] = bits.get(offset + at).copied().unwrap_or(0);
            value.known[at] = known.get(offset + at).copied().unwrap_or(0);
        }
        value
    }

    /// What the routes say; the numbers are those of `enum nft_fib_result` and `nft_fib_flags`.
    pub(super) fn route(&self, result: u32, flags: u32) -> Value {
        let asks_source = flags & 1 != 0;
        match (result, asks_source) {
            // From a machine on a network, to this one.
            (3, true) => Value::known(&u32::to_ne_bytes(1)),
            (3, false) => Value::known(&u32::from(self.cast.route_type()).to_ne_bytes()),
            // There is a way back, by the interface by which it came.
            (1 | 2, true) if flags & 32 != 0 => Value::known(&[1]),
            (1, true) => Value::never(4, &[(&[0; 4], 32), LOOPBACK_INDEX]),
            (2, true) => Value::never(16, &[(&[0], 8), LOOPBACK_NAME]),
            (1, false) => Value::unknown(4),
            _ => Value::unknown(16),
        }
    }

    /// Whether the packet goes to one of these ports.
    pub(super) fn goes_to(&self, first: u16, last: u16) -> Truth {
        match self.port {
            Some(port) => Truth::from((first..=last).contains(&port)),
            None => Truth::Unknown,
        }
    }

    /// Whether the packet comes by a device whose name is, or begins with, that.
    pub(super) fn comes_by(&self, name: &Name, is_prefix: bool) -> Truth {
        let name = name.as_bytes();
        let matches = |own: &[u8]| {
            let rest = own.strip_prefix(name);
            rest.is_some_and(|rest| is_prefix || rest.first().is_none_or(|&byte| byte == 0))
        };
        match &self.interface {
            Some(own) if matches(own) => Truth::True,
            // The device may be a part of that to which the socket is bound: a bridge's port.
            _ if name == b"lo" => Truth::False,
            _ => Truth::Unknown,
        }
    }
}

fn padded(name: &str) -> [u8; 16] {
    let mut padded = [0; 16];
    for (place, byte) in padded.iter_mut().zip(name.bytes()).take(15) {
        *place = byte;
    }
    padded
}
