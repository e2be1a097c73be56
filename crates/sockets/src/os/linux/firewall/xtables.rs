//! The matches and targets of iptables that stand in rules of nftables, as `iptables-nft` makes
//! them. Their structures are those of `linux/netfilter/xt_….h`, in the byte order of the machine.

use super::super::netlink::{half, word};
use super::packet::Facts;
use super::truth::Truth;

/// As `ct state` has it, and `xt_state`; `xt_conntrack` has another bit for it.
const UNTRACKED: u32 = 64;

/// Whether a match is true of the packet; `states` are those that connection tracking may give it.
pub(super) fn matches(
    name: &[u8],
    revision: u32,
    info: &[u8],
    facts: &Facts,
    states: u32,
) -> Truth {
    match name {
        b"comment" => Truth::True,
        b"tcp" | b"udp" => ports(name, info, facts),
        b"multiport" => multiport(revision, info, facts),
        b"conntrack" | b"state" => match state(name, revision, info) {
            Some(asked) => tracked(&asked, states),
            None => Truth::Unknown,
        },
        b"addrtype" => match address_types(revision, info) {
            Some(asked) => address_type(&asked, facts),
            None => Truth::Unknown,
        },
        // An ordinary packet has a way back.
        b"rpfilter" => info
            .first()
            .map_or(Truth::Unknown, |flags| Truth::from(flags & 8 == 0)),
        // And no extension header: what asks for one, in whatever way, does not find it.
        b"rt" | b"frag" | b"hbh" | b"dst" | b"ah" | b"mh" => Truth::False,
        b"pkttype" => match (word(info, 0), word(info, 4)) {
            (Some(asked), Some(inverted)) => {
                Truth::from(asked == u32::from(facts.cast.packet_type())).unless(inverted != 0)
            }
            _ => Truth::Unknown,
        },
        _ => Truth::Unknown,
    }
}

/// What a target does to the packet.
pub(super) enum Effect {
    Accept,
    Drop,
    Return,
    NoTrack,
    /// It becomes another packet, or somebody else's; or nobody here knows.
    Elsewhere,
    None,
}

pub(super) fn target(name: &[u8], info: &[u8]) -> Effect {
    match name {
        b"ACCEPT" | b"SNAT" | b"MASQUERADE" => Effect::Accept,
        b"DROP" | b"REJECT" | b"TARPIT" => Effect::Drop,
        b"RETURN" => Effect::Return,
        b"NOTRACK" => Effect::NoTrack,
        b"CT" if half(info, 0).is_none_or(|flags| flags & 1 != 0) => Effect::NoTrack,
        b"CT" | b"LOG" | b"NFLOG" | b"ULOG" | b"MARK" | b"CONNMARK" | b"SECMARK"
        | b"CONNSECMARK" | b"TCPMSS" | b"TCPOPTSTRIP" | b"TTL" | b"HL" | b"TOS" | b"DSCP"
        | b"ECN" | b"CLASSIFY" | b"SET" | b"TRACE" | b"AUDIT" | b"CHECKSUM" | b"RATEEST"
        | b"IDLETIMER" | b"LED" | b"TEE" | b"HMARK" => Effect::None,
        _ => Effect::Elsewhere,
    }
}

/// Connection states that are asked for.
pub(super) struct Asked {
    pub(super) states: u32,
    pub(super) inverted: bool,
    /// Something else is asked for too.
    is_part: bool,
}

/// What `conntrack` and `state` ask for; `None` where it is not the state.
pub(super) fn state(name: &[u8], revision: u32, info: &[u8]) -> Option<Asked> {
    if name == b"state" {
        return Some(Asked {
            states: word(info, 0)?,
            inverted: false,
            is_part: false,
        });
    }
    let (flags, inverted) = (half(info, 146)?, half(info, 148)?);
    let mask = match revision {
        1 => u32::from(*info.get(150)?),
        2 | 3 => u32::from(half(info, 150)?),
        _ => return None,
    };
    // 1 for the state, 0x2000 for names of it.
    let states = (flags & 1 != 0).then_some(mask & 0x0f)?;
    // DNAT may be asked for as a state too: the first packet was not sent elsewhere. SNAT may have
    // been done.
    if mask & 0x40 != 0 {
        return None;
    }
    let untracked = if mask & 0x100 != 0 { UNTRACKED } else { 0 };
    Some(Asked {
        states: states | untracked,
        inverted: inverted & 1 != 0,
        is_part: flags & !0x2001 != 0,
    })
}

fn tracked(asked: &Asked, states: u32) -> Truth {
    let truth = match states & asked.states {
        0 => Truth::False,
        all if all == states => Truth::True,
        _ => Truth::Unknown,
    };
    let rest = if asked.is_part {
        Truth::Unknown
    } else {
        Truth::True
    };
    truth.unless(asked.inverted).and(rest)
}

/// Kinds of addresses that are asked for, as bits of `RTN_…`; 0 where none is.
pub(super) struct AddressTypes {
    pub(super) source: u16,
    pub(super) destination: u16,
    pub(super) source_inverted: bool,
    pub(super) destination_inverted: bool,
}

pub(super) fn address_types(revision: u32, info: &[u8]) -> Option<AddressTypes> {
    let flags = word(info, 4)?;
    Some(AddressTypes {
        source: half(info, 0)?,
        destination: half(info, 2)?,
        source_inverted: if revision == 0 {
            flags != 0
        } else {
            flags & 1 != 0
        },
        destination_inverted: if revision == 0 {
            word(info, 8)? != 0
        } else {
            flags & 2 != 0
        },
    })
}

fn address_type(asked: &AddressTypes, facts: &Facts) -> Truth {
    let is_one = |types: u16, kind: u8, inverted| match types {
        0 => Truth::True,
        types => Truth::from(types >> kind & 1 != 0).unless(inverted),
    };
    let own = facts.cast.route_type();
    is_one(asked.source, 1, asked.source_inverted).and(is_one(
        asked.destination,
        own,
        asked.destination_inverted,
    ))
}

fn ports(name: &[u8], info: &[u8], facts: &Facts) -> Truth {
    let is_tcp = name == b"tcp";
    if facts.transport != if is_tcp { 6 } else { 17 } {
        return Truth::False;
    }
    let inverted = info.get(if is_tcp { 11 } else { 8 });
    let (Some(from), Some(to), Some(first), Some(last), Some(inverted)) = (
        half(info, 0),
        half(info, 2),
        half(info, 4),
        half(info, 6),
        inverted,
    ) else {
        return Truth::Unknown;
    };
    let source = match (from, to) {
        (0, u16::MAX) => Truth::from(inverted & 1 == 0),
        _ => Truth::Unknown,
    };
    let destination = facts.goes_to(first, last).unless(inverted & 2 != 0);
    let mut truth = source.and(destination);
    if is_tcp {
        let flags = |at: usize| info.get(at).copied().unwrap_or(0);
        // The two flags for congestion may be set or not.
        let (mask, compared) = (flags(9), flags(10));
        let has = match mask {
            _ if (compared ^ 2) & mask & 0x3f != 0 => Truth::False,
            _ if mask & 0xc0 != 0 => Truth::Unknown,
            _ => Truth::True,
        };
        truth = truth.and(has.unless(inverted & 4 != 0));
        if flags(8) != 0 {
            truth = truth.and(Truth::Unknown);
        }
    }
    truth
}

/// Ports that are asked for.
pub(super) struct PortRanges {
    /// Each with its last.
    pub(super) ranges: Vec<(u16, u16)>,
    /// Of the source, of the destination, of either: 0, 1, 2.
    pub(super) which: u8,
    pub(super) inverted: bool,
}

pub(super) fn port_ranges(revision: u32, info: &[u8]) -> Option<PortRanges> {
    let (which, count) = (*info.first()?, usize::from(*info.get(1)?).min(15));
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < count {
        let first = half(info, 2 + 2 * at)?;
        let is_range = revision > 0 && *info.get(32 + at)? != 0;
        at += usize::from(is_range);
        ranges.push((first, half(info, 2 + 2 * at.min(14))?));
        at += 1;
    }
    let inverted = revision > 0 && *info.get(47)? != 0;
    Some(PortRanges {
        ranges,
        which,
        inverted,
    })
}

fn multiport(revision: u32, info: &[u8], facts: &Facts) -> Truth {
    let Some(PortRanges {
        ranges,
        which,
        inverted,
    }) = port_ranges(revision, info)
    else {
        return Truth::Unknown;
    };
    let destination = Truth::any(
        ranges
            .iter()
            .map(|&(first, last)| facts.goes_to(first, last)),
    );
    let truth = match which {
        1 => destination,
        2 => Truth::any([destination, Truth::Unknown]),
        _ => Truth::Unknown,
    };
    truth.unless(inverted)
}
