//! The expressions of which rules are made, from the kernel's attributes.
//!
//! Their numbers are those of `linux/netfilter/nf_tables.h`. What a newer kernel may have that is
//! not here becomes [`Expression::Opaque`]: it can do anything.

use super::netlink::{attributes, number};
use super::ruleset::Name;

/// A constant of a rule or a set.
pub(super) type Bytes = Box<[u8]>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expression {
    /// Loads what is known beside the packet's bytes.
    Meta { key: u32, to: u32 },
    /// Changes it.
    SetMeta { key: u32 },
    /// Loads bytes of the packet.
    Payload {
        base: u32,
        offset: u32,
        length: u32,
        to: u32,
    },
    /// Changes them.
    SetPayload { base: u32, offset: u32, length: u32 },
    /// Compares a register with a constant.
    Compare {
        from: u32,
        how: Comparison,
        with: Bytes,
    },
    /// Masks a register.
    Mask {
        from: u32,
        to: u32,
        mask: Bytes,
        xor: Bytes,
    },
    /// Turns bytes round: so many in all, so many at a time.
    Swap {
        from: u32,
        to: u32,
        length: u32,
        size: u32,
    },
    /// Compares a register with a range.
    Range {
        from: u32,
        inverted: bool,
        first: Bytes,
        last: Bytes,
    },
    /// Looks a register up in a set, and loads or does what that has for it.
    Lookup {
        set: Name,
        from: u32,
        to: Option<u32>,
        inverted: bool,
    },
    /// Loads a constant, or does what it says.
    Immediate { to: u32, data: Data },
    /// Loads what connection tracking knows; `original` is the direction of the first packet.
    Track {
        key: u32,
        to: u32,
        original: Option<bool>,
    },
    /// Asks the routes.
    Route { to: u32, result: u32, flags: u32 },
    /// Loads an extension header, or whether there is one.
    Extension {
        to: u32,
        kind: u8,
        operation: u32,
        asks_presence: bool,
    },
    /// Sends the packet to another address or port.
    Nat {
        is_source: bool,
        family: u32,
        address: Option<u32>,
        port: Option<u32>,
    },
    /// Sends the packet to another port here.
    Redirect { port: Option<u32> },
    /// Takes the packet for a proxy.
    Proxy,
    /// Changes the source address.
    Masquerade,
    /// Leaves connection tracking out.
    NoTrack,
    /// Refuses the packet and says so.
    Reject,
    /// Gives the packet to a program.
    Queue,
    /// Gives the packet to a device, or to the kernel's SYN proxy.
    Steal(Name),
    /// True only so often.
    Limit { rate: u64, unit: u64, over: bool },
    /// Refers to an object of that kind.
    Object { kind: u32 },
    /// Refers to an object of a map.
    ObjectOf { set: Name },
    /// Puts a key into a set.
    Update { set: Name, is_conditional: bool },
    /// True or false by something that is not known.
    Condition(Name),
    /// Loads something that is not known.
    Load { name: Name, to: u32 },
    /// Counts, writes a log: of no matter here.
    Harmless,
    /// A match of iptables.
    Match {
        name: Name,
        revision: u32,
        info: Bytes,
    },
    /// A target of iptables.
    Target {
        name: Name,
        revision: u32,
        info: Bytes,
    },
    /// Not known here.
    Opaque(Name),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a register is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Data {
    Value(Bytes),
    Verdict(Verdict),
}

/// What becomes of the packet, or of its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Accept,
    Drop,
    Continue,
    Break,
    Jump(Name),
    Goto(Name),
    Return,
    Queue,
    /// None that is known.
    Other,
}

impl Expression {
    /// From the attributes of one element of a rule's list.
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let [_, name, data] = attributes::<3>(bytes);
        let name = Name::new(name.unwrap_or(&[]));
        Self::known(&name, data.unwrap_or(&[])).unwrap_or(Self::Opaque(name))
    }

    fn known(name: &Name, data: &[u8]) -> Option<Self> {
        let all = attributes::<12>(data);
        let n = |at: usize| number(all.get(at).copied().flatten());
        let value = |at: usize| {
            let [_, value] = attributes::<2>(all.get(at).copied().flatten()?);
            value.filter(|value| value.len() <= 64).map(Bytes::from)
        };
        let text = |at: usize| all.get(at).copied().flatten().map(Name::new);
        Some(match name.as_bytes() {
            b"meta" => match n(1) {
                Some(to) => Self::Meta { key: n(2)?, to },
                None => Self::SetMeta { key: n(2)? },
            },
            b"payload" => {
                let (base, offset, length) = (n(2)?, n(3)?, n(4)?);
                match n(1) {
                    Some(to) => Self::Payload {
                        base,
                        offset,
                        length,
                        to,
                    },
                    None => Self::SetPayload {
                        base,
                        offset,
                        length,
                    },
                }
            }
            b"cmp" => Self::Compare {
                from: n(1)?,
                how: Comparison::parse(n(2)?)?,
                with: value(3)?,
            },
            // Shifts, and what takes a second register, is a load of something unknown.
            b"bitwise" => match (n(6).unwrap_or(0), value(4), value(5)) {
                (0, Some(mask), Some(xor)) if mask.len() == xor.len() => Self::Mask {
                    from: n(1)?,
                    to: n(2)?,
                    mask,
                    xor,
                },
                _ => Self::Load {
                    name: name.clone(),
                    to: n(2)?,
                },
            },
            b"byteorder" => Self::Swap {
                from: n(1)?,
                to: n(2)?,
                length: n(4)?,
                size: n(5)?,
            },
            b"range" => Self::Range {
                from: n(1)?,
                inverted: n(2)? == 1,
                first: value(3)?,
                last: value(4)?,
            },
            b"lookup" => Self::Lookup {
                set: text(1)?,
                from: n(2)?,
                to: n(3),
                inverted: n(5).unwrap_or(0) & 1 != 0,
            },
            b"immediate" => Self::Immediate {
                to: n(1)?,
                data: Data::parse(all[2]?),
            },
            b"ct" => match n(1) {
                Some(to) => Self::Track {
                    key: n(2)?,
                    to,
                    original: all[3].map(|direction| direction == [0]),
                },
                // Zones, marks, labels: none is taken for known.
                None => Self::Harmless,
            },
            b"fib" => Self::Route {
                to: n(1)?,
                result: n(2)?,
                flags: n(3)?,
            },
            b"exthdr" => match n(1) {
                Some(to) => Self::Extension {
                    to,
                    kind: *all[2]?.first()?,
                    operation: n(6).unwrap_or(0),
                    asks_presence: n(5).unwrap_or(0) & 1 != 0,
                },
                None => Self::Harmless,
            },
            b"nat" => Self::Nat {
                is_source: n(1)? == 0,
                family: n(2)?,
                address: n(3),
                port: n(5),
            },
            b"redir" => Self::Redirect { port: n(1) },
            b"tproxy" => Self::Proxy,
            b"masq" => Self::Masquerade,
            b"notrack" => Self::NoTrack,
            b"reject" => Self::Reject,
            b"queue" => Self::Queue,
            b"fwd" | b"synproxy" => Self::Steal(name.clone()),
            b"limit" => {
                let wide = |at: usize| {
                    let bytes = all.get(at).copied().flatten()?.first_chunk()?;
                    Some(u64::from_be_bytes(*bytes))
                };
                Self::Limit {
                    rate: wide(1)?,
                    unit: wide(2)?,
                    over: n(5).unwrap_or(0) & 1 != 0,
                }
            }
            b"objref" => match n(1) {
                Some(kind) => Self::Object { kind },
                None => Self::ObjectOf { set: text(4)? },
            },
            // With an expression for each key it may be a limit by key.
            b"dynset" => Self::Update {
                set: text(1)?,
                is_conditional: n(9).unwrap_or(0) & 1 != 0 || all[7].is_some() || all[10].is_some(),
            },
            b"quota" | b"connlimit" => Self::Condition(name.clone()),
            b"rt" | b"numgen" | b"osf" | b"xfrm" => Self::Load {
                name: name.clone(),
                to: n(1)?,
            },
            b"hash" | b"socket" | b"tunnel" => Self::Load {
                name: name.clone(),
                to: n(2)?,
            },
            b"counter" | b"last" | b"log" | b"dup" | b"flow_offload" => Self::Harmless,
            b"match" => Self::Match {
                name: text(1)?,
                revision: n(2).unwrap_or(0),
                info: all[3]?.into(),
            },
            b"target" => Self::Target {
                name: text(1)?,
                revision: n(2).unwrap_or(0),
                info: all[3].unwrap_or(&[]).into(),
            },
            _ => return None,
        })
    }
}

impl Comparison {
    fn parse(number: u32) -> Option<Self> {
        Some(match number {
            0 => Self::Equal,
            1 => Self::Unequal,
            2 => Self::Less,
            3 => Self::LessOrEqual,
            4 => Self::Greater,
            5 => Self::GreaterOrEqual,
            _ => return None,
        })
    }
}

impl Data {
    /// From the attributes of a constant.
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let [_, value, verdict] = attributes::<3>(bytes);
        match (value, verdict) {
            (Some(value), _) => Self::Value(value.get(..64).unwrap_or(value).into()),
            (None, Some(verdict)) => Self::Verdict(Verdict::parse(verdict)),
            (None, None) => Self::Verdict(Verdict::Other),
        }
    }
}

impl Verdict {
    fn parse(bytes: &[u8]) -> Self {
        let [_, code, chain] = attributes::<3>(bytes);
        let Some(code) = number(code).map(u32::cast_signed) else {
            return Self::Other;
        };
        match (code, chain.map(Name::new)) {
            (-1, _) => Self::Continue,
            (-2, _) => Self::Break,
            (-3, Some(chain)) => Self::Jump(chain),
            (-4, Some(chain)) => Self::Goto(chain),
            (-5, _) => Self::Return,
            // The verdict is in the lowest byte; above it are an error or a queue's number.
            (0.., _) => match code & 0xff {
                0 => Self::Drop,
                1 => Self::Accept,
                3 => Self::Queue,
                _ => Self::Other,
            },
            _ => Self::Other,
        }
    }
}
