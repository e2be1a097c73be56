//! Rules as text, in the words of `nft`: enough of them to find a rule again.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::netlink::word;
use super::expression::{Comparison, Data, Expression, Verdict};
use super::registers::place;
use super::ruleset::{Chain, INET, IPV4, IPV6, NETDEV, Name, Rule, Ruleset, Set, Table};
use super::xtables;

/// Characters of a rule, without its table and chain.
const LONGEST: usize = 120;
const LONGEST_NAME: usize = 48;
const MOST_ELEMENTS: usize = 8;

/// A rule with its table and chain.
pub(super) fn rule(ruleset: &Ruleset, chain: usize, rule: usize) -> String {
    let Some((table, chain)) = chain_and_table(ruleset, chain) else {
        return String::new();
    };
    let mut words = heading(table, chain);
    words.push_str(": ");
    if let Some(rule) = chain.rules.get(rule) {
        words.push_str(&Writer::new(table).write(rule));
    }
    words
}

/// A chain's policy with its table and chain.
pub(super) fn policy(ruleset: &Ruleset, chain: usize) -> String {
    let Some((table, chain)) = chain_and_table(ruleset, chain) else {
        return String::new();
    };
    let drops = chain.base.as_ref().is_some_and(|base| base.drops);
    let policy = if drops { "drop" } else { "accept" };
    format!("{}: policy {policy}", heading(table, chain))
}

/// A name of somebody's, of at most so many characters, which cannot write over a terminal.
pub(super) fn escaped(bytes: &[u8], longest: usize) -> String {
    let mut words = String::new();
    for (count, char) in String::from_utf8_lossy(bytes).chars().enumerate() {
        if count == longest {
            words.push('…');
            break;
        }
        match char {
            '"' | '\\' => words.extend(['\\', char]),
            // Control characters, and those that turn the direction of what follows.
            _ if char.is_control() => words.extend(char.escape_default()),
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                words.extend(char.escape_unicode());
            }
            _ => words.push(char),
        }
    }
    words
}

fn chain_and_table(ruleset: &Ruleset, chain: usize) -> Option<(&Table, &Chain)> {
    let chain = ruleset.chains.get(chain)?;
    Some((ruleset.tables.get(chain.table)?, chain))
}

fn heading(table: &Table, chain: &Chain) -> String {
    let family = match table.family {
        INET => "inet",
        IPV4 => "ip",
        IPV6 => "ip6",
        NETDEV => "netdev",
        _ => "?",
    };
    let table = escaped(table.name.as_bytes(), LONGEST_NAME);
    let chain = escaped(chain.name.as_bytes(), LONGEST_NAME);
    format!("{family} {table} {chain}")
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A number in the byte order of the network.
    Number,
    /// A number in the byte order of the machine.
    OwnNumber,
    Hexadecimal,
    V4,
    V6,
    Protocol,
    EtherType,
    Family,
    Interface,
    InterfaceIndex,
    PacketType,
    AddressType,
    State,
    Status,
    TcpFlags,
    /// 1 for there, 0 for not there.
    Presence,
}

/// What is in a register.
#[derive(Clone)]
struct Field {
    name: String,
    kind: Kind,
    length: usize,
    mask: Option<Vec<u8>>,
    constant: Option<Vec<u8>>,
}

/// Writes one rule.
struct Writer<'a> {
    table: &'a Table,
    registers: Vec<Option<Field>>,
    pieces: Vec<String>,
    /// A piece that the next of its protocol says too: `meta l4proto tcp` before `tcp dport 22`.
    transport: Option<(usize, String)>,
    network: Option<(usize, &'static str)>,
}

impl<'a> Writer<'a> {
    fn new(table: &'a Table) -> Self {
        Self {
            table,
            registers: vec![None; 16],
            pieces: Vec::new(),
            transport: None,
            network: None,
        }
    }

    fn write(mut self, rule: &Rule) -> String {
        let mut verdict = String::new();
        let mut expressions = rule.expressions.iter().peekable();
        while let Some(expression) = expressions.next() {
            // Two comparisons of one register are a range.
            if let (
                Expression::Compare {
                    from,
                    how: Comparison::GreaterOrEqual,
                    with,
                },
                Some(Expression::Compare {
                    from: same,
                    how: Comparison::LessOrEqual,
                    with: last,
                }),
            ) = (expression, expressions.peek())
                && from == same
            {
                self.range(*from, false, with, last);
                expressions.next();
                continue;
            }
            if let Some(end) = self.add(expression) {
                verdict = end;
            }
        }
        let comment = rule.comment.as_ref().map(|comment| {
            let comment = escaped(comment.as_bytes(), LONGEST / 3);
            format!(" comment \"{comment}\"")
        });
        self.pieces.retain(|piece| !piece.is_empty());
        let mut words = self.pieces.join(" ");
        let room = LONGEST.saturating_sub(verdict.chars().count() + 1);
        if words.chars().count() > room {
            words = words.chars().take(room.saturating_sub(2)).collect();
            words.push_str(" …");
        }
        if !words.is_empty() && !verdict.is_empty() {
            words.push(' ');
        }
        words.push_str(&verdict);
        if let Some(comment) = comment
            && words.chars().count() + comment.chars().count() <= LONGEST
        {
            words.push_str(&comment);
        }
        words
    }

    /// Writes one expression; what ends the rule is returned.
    fn add(&mut self, expression: &Expression) -> Option<String> {
        match expression {
            Expression::Meta { key, to } => {
                let (name, kind) = meta(*key);
                self.load(*to, name.to_owned(), kind, 4);
            }
            Expression::Payload {
                base,
                offset,
                length,
                to,
            } => {
                let (name, kind) = self.payload(*base, *offset, *length);
                self.load(*to, name, kind, usize::try_from(*length).unwrap_or(64));
            }
            Expression::Track { key, to, original } => {
                let (name, kind) = tracked(*key);
                let direction = match original {
                    None => "",
                    Some(true) => "original ",
                    Some(false) => "reply ",
                };
                self.load(*to, format!("ct {direction}{name}"), kind, 4);
            }
            Expression::Route { to, result, flags } => {
                let (name, kind) = route(*result, *flags);
                self.load(*to, name, kind, 4);
            }
            Expression::Extension {
                to,
                kind,
                operation,
                asks_presence,
            } => {
                let of = match operation {
                    0 => "exthdr",
                    1 => "tcp option",
                    2 => "ip option",
                    3 => "sctp chunk",
                    _ => "dccp option",
                };
                let shown = if *asks_presence {
                    Kind::Presence
                } else {
                    Kind::Hexadecimal
                };
                self.load(*to, format!("{of} {kind}"), shown, 4);
            }
            Expression::Load { name, to } => {
                self.load(*to, escaped(name.as_bytes(), 16), Kind::Hexadecimal, 4);
            }
            Expression::Mask { from, to, mask, .. } => {
                if let Some(mut field) = self.field(*from).cloned() {
                    field.mask = Some(mask.to_vec());
                    self.put(*to, field);
                }
            }
            Expression::Swap { from, to, .. } => {
                if let Some(mut field) = self.field(*from).cloned() {
                    // The constants that follow are in the network's order.
                    if field.kind == Kind::OwnNumber {
                        field.kind = Kind::Number;
                    }
                    self.put(*to, field);
                }
            }
            Expression::Compare { from, how, with } => self.compare(*from, *how, with),
            Expression::Range {
                from,
                inverted,
                first,
                last,
            } => {
                self.range(*from, *inverted, first, last);
            }
            Expression::Lookup {
                set,
                from,
                to,
                inverted,
            } => {
                self.lookup(set, *from, *to, *inverted);
            }
            Expression::Immediate {
                to: 0,
                data: Data::Verdict(verdict),
            } => {
                return Some(words_of(verdict));
            }
            Expression::Immediate {
                to,
                data: Data::Value(bytes),
            } => {
                self.load(*to, String::new(), Kind::Hexadecimal, bytes.len());
                if let Some(Some(field)) = place(*to).and_then(|at| self.registers.get_mut(at / 4))
                {
                    field.constant = Some(bytes.to_vec());
                }
            }
            Expression::Immediate { .. } | Expression::Harmless => {}
            Expression::SetMeta { key } => {
                let name = meta(*key).0.trim_start_matches("meta ");
                self.pieces.push(format!("meta {name} set …"));
            }
            Expression::SetPayload {
                base,
                offset,
                length,
            } => {
                let (name, _) = self.payload(*base, *offset, *length);
                self.pieces.push(format!("{name} set …"));
            }
            Expression::Nat {
                is_source,
                family,
                address,
                port,
            } => {
                let way = if *is_source { "snat" } else { "dnat" };
                let kind = if *family == u32::from(IPV6) {
                    Kind::V6
                } else {
                    Kind::V4
                };
                let address = address.and_then(|at| self.constant(at, kind));
                return Some(translated(
                    way,
                    address,
                    port.and_then(|at| self.constant(at, Kind::Number)),
                ));
            }
            Expression::Redirect { port } => {
                let port = port.and_then(|at| self.constant(at, Kind::Number));
                return Some(translated("redirect", None, port));
            }
            Expression::Proxy => return Some("tproxy".to_owned()),
            Expression::Masquerade => return Some("masquerade".to_owned()),
            Expression::NoTrack => self.pieces.push("notrack".to_owned()),
            Expression::Reject => return Some("reject".to_owned()),
            Expression::Queue => return Some("queue".to_owned()),
            Expression::Steal(name) => return Some(escaped(name.as_bytes(), 16)),
            Expression::Limit { rate, unit, over } => {
                let over = if *over { "over " } else { "" };
                let unit = match unit {
                    1 => "second".to_owned(),
                    60 => "minute".to_owned(),
                    3_600 => "hour".to_owned(),
                    86_400 => "day".to_owned(),
                    604_800 => "week".to_owned(),
                    other => format!("{other}s"),
                };
                self.pieces.push(format!("limit rate {over}{rate}/{unit}"));
            }
            Expression::Object { kind } => {
                let name = match kind {
                    2 => "quota",
                    4 => "limit",
                    5 => "ct count",
                    10 => "synproxy",
                    _ => return None,
                };
                self.pieces.push(name.to_owned());
            }
            Expression::ObjectOf { set } => {
                self.pieces
                    .push(format!("map @{}", escaped(set.as_bytes(), 32)));
            }
            Expression::Update { set, .. } => {
                self.pieces
                    .push(format!("update @{}", escaped(set.as_bytes(), 32)));
            }
            Expression::Condition(name) | Expression::Opaque(name) => {
                self.pieces.push(escaped(name.as_bytes(), 32));
            }
            Expression::Match {
                name,
                revision,
                info,
            } => {
                let words = match_words(name.as_bytes(), *revision, info, self.transport());
                self.pieces.push(
                    words.unwrap_or_else(|| {
                        format!("xt match \"{}\"", escaped(name.as_bytes(), 32))
                    }),
                );
                if matches!(name.as_bytes(), b"multiport") {
                    self.says_transport();
                }
            }
            Expression::Target {
                name,
                revision,
                info,
            } => {
                if matches!(
                    xtables::target(name.as_bytes(), info),
                    xtables::Effect::None
                ) {
                    return None;
                }
                return Some(
                    target_words(name.as_bytes(), *revision, info).unwrap_or_else(|| {
                        format!("xt target \"{}\"", escaped(name.as_bytes(), 32))
                    }),
                );
            }
        }
        None
    }

    fn load(&mut self, to: u32, name: String, kind: Kind, length: usize) {
        let field = Field {
            name,
            kind,
            length,
            mask: None,
            constant: None,
        };
        self.put(to, field);
    }

    fn put(&mut self, to: u32, field: Field) {
        if let Some(register) = place(to).and_then(|at| self.registers.get_mut(at / 4)) {
            *register = Some(field);
        }
    }

    fn field(&self, from: u32) -> Option<&Field> {
        self.registers.get(place(from)? / 4)?.as_ref()
    }

    fn constant(&self, from: u32, kind: Kind) -> Option<String> {
        let constant = self.field(from)?.constant.as_ref()?;
        Some(value(kind, constant))
    }

    fn transport(&self) -> &str {
        self.transport.as_ref().map_or("th", |(_, name)| name)
    }

    /// What follows says the transport protocol.
    fn says_transport(&mut self) {
        if let Some((piece, _)) = &self.transport
            && let Some(piece) = self.pieces.get_mut(*piece)
        {
            piece.clear();
        }
    }

    fn says_network(&mut self, name: &str) {
        if let Some((piece, network)) = self.network
            && name.starts_with(network)
            && let Some(piece) = self.pieces.get_mut(piece)
        {
            piece.clear();
        }
    }

    /// The name of bytes of the packet.
    fn payload(&mut self, base: u32, offset: u32, length: u32) -> (String, Kind) {
        let is_v6 = match self.table.family {
            IPV4 => false,
            IPV6 => true,
            _ => self.network.is_some_and(|(_, name)| name == "ip6 "),
        };
        let (name, kind) = match (base, is_v6, offset, length) {
            (1, false, 12, 1..=4) => ("ip saddr", Kind::V4),
            (1, false, 16, 1..=4) => ("ip daddr", Kind::V4),
            (1, false, 9, 1) => ("ip protocol", Kind::Protocol),
            (1, false, 8, 1) => ("ip ttl", Kind::Number),
            (1, false, 6, 2) => ("ip frag-off", Kind::Hexadecimal),
            (1, false, 2, 2) => ("ip length", Kind::Number),
            (1, true, 8, 1..=16) => ("ip6 saddr", Kind::V6),
            (1, true, 24, 1..=16) => ("ip6 daddr", Kind::V6),
            (1, true, 6, 1) => ("ip6 nexthdr", Kind::Protocol),
            (1, true, 7, 1) => ("ip6 hoplimit", Kind::Number),
            (2, _, 0, 2) => ("sport", Kind::Number),
            (2, _, 2, 2) => ("dport", Kind::Number),
            (2, _, 13, 1) if self.transport() == "tcp" => ("flags", Kind::TcpFlags),
            (2, _, 0, 1) if self.transport().starts_with("i") => ("type", Kind::Number),
            _ => {
                let base = match base {
                    0 => "ll",
                    1 => "nh",
                    2 => "th",
                    _ => "ih",
                };
                let (offset, length) = (offset.saturating_mul(8), length.saturating_mul(8));
                return (format!("@{base},{offset},{length}"), Kind::Hexadecimal);
            }
        };
        if base == 2 {
            let name = format!("{} {name}", self.transport());
            self.says_transport();
            return (name, kind);
        }
        self.says_network(name);
        (name.to_owned(), kind)
    }

    fn compare(&mut self, from: u32, how: Comparison, with: &[u8]) {
        let Some(field) = self.field(from).cloned() else {
            return;
        };
        let is_zero = with.iter().all(|&byte| byte == 0);
        let is_equal = how == Comparison::Equal;
        let sign = match how {
            Comparison::Equal => "",
            Comparison::Unequal => "!= ",
            Comparison::Less => "< ",
            Comparison::LessOrEqual => "<= ",
            Comparison::Greater => "> ",
            Comparison::GreaterOrEqual => ">= ",
        };
        let name = &field.name;
        let is_flags = matches!(field.kind, Kind::State | Kind::Status | Kind::TcpFlags);
        let words = match &field.mask {
            Some(mask) if is_flags && is_zero && how == Comparison::Unequal => {
                format!("{name} {}", value(field.kind, mask))
            }
            Some(mask) if is_flags && is_zero && is_equal => {
                format!("{name} ! {}", value(field.kind, mask))
            }
            Some(mask) if is_flags => {
                format!(
                    "{name} {sign}{} / {}",
                    value(field.kind, with),
                    value(field.kind, mask)
                )
            }
            Some(mask) => match (field.kind, prefix_length(mask)) {
                (Kind::V4 | Kind::V6, Some(length)) => {
                    format!("{name} {sign}{}/{length}", value(field.kind, with))
                }
                _ => {
                    let sign = if is_equal { "== " } else { sign };
                    let mask = value(Kind::Hexadecimal, mask);
                    format!("{name} & {mask} {sign}{}", value(Kind::Hexadecimal, with))
                }
            },
            None => {
                let whole = if field.kind == Kind::V6 { 16 } else { 4 };
                let is_part = matches!(field.kind, Kind::V4 | Kind::V6) && field.length < whole;
                let rest = if is_part {
                    format!("/{}", with.len() * 8)
                } else {
                    String::new()
                };
                format!("{name} {sign}{}{rest}", value(field.kind, with))
            }
        };
        self.pieces.push(words);
        if !is_equal || field.mask.is_some() {
            return;
        }
        let piece = self.pieces.len() - 1;
        let is_family = matches!(field.kind, Kind::Family | Kind::EtherType);
        match (field.kind, with) {
            (Kind::Protocol, [_]) => self.transport = Some((piece, value(Kind::Protocol, with))),
            (_, [2] | [0x08, 0x00]) if is_family => self.network = Some((piece, "ip ")),
            (_, [10] | [0x86, 0xdd]) if is_family => self.network = Some((piece, "ip6 ")),
            _ => {}
        }
    }

    fn range(&mut self, from: u32, inverted: bool, first: &[u8], last: &[u8]) {
        if let Some(field) = self.field(from) {
            let sign = if inverted { "!= " } else { "" };
            let (first, last) = (value(field.kind, first), value(field.kind, last));
            let words = format!("{} {sign}{first}-{last}", field.name);
            self.pieces.push(words);
        }
    }

    fn lookup(&mut self, name: &Name, from: u32, to: Option<u32>, inverted: bool) {
        let set = self.table.sets.get(name);
        let mut fields = Vec::new();
        let mut names = Vec::new();
        let start = place(from).unwrap_or(64) / 4;
        // The parts of the key lie in words one after the other.
        let words = set.map_or(1, |set| set.key_length.div_ceil(4).max(1));
        for word in start..(start + words).min(16) {
            if let Some(Some(field)) = self.registers.get(word) {
                names.push(field.name.clone());
                fields.push(((word - start) * 4, field.kind));
            }
        }
        // A register that was used before may lie behind the key's last part.
        let what = match set {
            Some(set) if set.is_anonymous => elements(set, &fields),
            _ => format!("@{}", escaped(name.as_bytes(), LONGEST_NAME)),
        };
        let how = match to {
            None if inverted => "!= ",
            None => "",
            Some(0) => "vmap ",
            Some(_) => "map ",
        };
        let names = names.join(" . ");
        match to {
            Some(to @ 1..) => {
                let name = format!("{names} {how}{what}");
                self.load(to, name, Kind::Hexadecimal, 4);
            }
            _ => self.pieces.push(format!("{names} {how}{what}")),
        }
    }
}

/// The first elements of a set without a name.
fn elements(set: &Set, fields: &[(usize, Kind)]) -> String {
    let mut shown: Vec<_> = set
        .elements
        .iter()
        .chain(set.otherwise.as_deref())
        .collect();
    shown.sort_by(|a, b| a.key.cmp(&b.key));
    let mut words: Vec<String> = Vec::new();
    for element in shown.iter().take(MOST_ELEMENTS) {
        let parts: Vec<String> = fields
            .iter()
            .enumerate()
            .map(|(n, &(start, kind))| {
                let end = fields.get(n + 1).map_or(usize::MAX, |&(next, _)| next);
                let part = |key: &[u8]| -> Vec<u8> {
                    let end = end.min(key.len());
                    key.get(start.min(end)..end).unwrap_or(&[]).to_vec()
                };
                let first = part(&element.key);
                let last = element.last.as_deref().map_or_else(|| first.clone(), part);
                range_words(kind, &first, &last)
            })
            .collect();
        let key = if element.key.is_empty() {
            "*".to_owned()
        } else {
            parts.join(" . ")
        };
        words.push(match &element.data {
            Some(Data::Verdict(verdict)) => format!("{key} : {}", words_of(verdict)),
            Some(Data::Value(bytes)) => format!("{key} : {}", value(Kind::Hexadecimal, bytes)),
            None => key,
        });
    }
    if shown.len() > MOST_ELEMENTS || set.is_cut {
        words.push("…".to_owned());
    }
    format!("{{ {} }}", words.join(", "))
}

fn range_words(kind: Kind, first: &[u8], last: &[u8]) -> String {
    if first == last {
        return value(kind, first);
    }
    let differing: Vec<u8> = first.iter().zip(last).map(|(a, b)| !(a ^ b)).collect();
    if let (Kind::V4 | Kind::V6, Some(length)) = (kind, prefix_length(&differing)) {
        let is_whole = first
            .iter()
            .zip(&differing)
            .all(|(byte, same)| byte & !same == 0);
        if is_whole {
            return format!("{}/{length}", value(kind, first));
        }
    }
    format!("{}-{}", value(kind, first), value(kind, last))
}

fn words_of(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Accept => "accept".to_owned(),
        Verdict::Drop => "drop".to_owned(),
        Verdict::Continue => "continue".to_owned(),
        Verdict::Break => "break".to_owned(),
        Verdict::Jump(chain) => format!("jump {}", escaped(chain.as_bytes(), LONGEST_NAME)),
        Verdict::Goto(chain) => format!("goto {}", escaped(chain.as_bytes(), LONGEST_NAME)),
        Verdict::Return => "return".to_owned(),
        Verdict::Queue => "queue".to_owned(),
        Verdict::Other => "?".to_owned(),
    }
}

fn translated(way: &str, address: Option<String>, port: Option<String>) -> String {
    match (address, port) {
        (None, None) => way.to_owned(),
        (address, None) => format!("{way} to {}", address.unwrap_or_default()),
        (address, Some(port)) => format!("{way} to {}:{port}", address.unwrap_or_default()),
    }
}

/// The length of a mask that is a prefix's.
fn prefix_length(mask: &[u8]) -> Option<u32> {
    let ones = mask.iter().take_while(|&&byte| byte == 0xff).count();
    let rest = mask.get(ones).copied().unwrap_or(0);
    let is_prefix = rest.leading_ones() + rest.trailing_zeros() >= 8
        && mask.iter().skip(ones + 1).all(|&byte| byte == 0);
    let length = u32::try_from(ones).ok()? * 8 + rest.leading_ones();
    is_prefix.then_some(length)
}

fn value(kind: Kind, bytes: &[u8]) -> String {
    let own = || {
        let mut wide = [0; 8];
        for (place, byte) in wide.iter_mut().zip(bytes) {
            *place = *byte;
        }
        if cfg!(target_endian = "big") {
            return number(bytes);
        }
        u64::from_le_bytes(wide)
    };
    match kind {
        Kind::Number if bytes.len() <= 8 => number(bytes).to_string(),
        Kind::OwnNumber if bytes.len() <= 8 => own().to_string(),
        Kind::V4 => {
            let mut octets = [0; 4];
            octets
                .iter_mut()
                .zip(bytes)
                .for_each(|(place, byte)| *place = *byte);
            Ipv4Addr::from(octets).to_string()
        }
        Kind::V6 => {
            let mut octets = [0; 16];
            octets
                .iter_mut()
                .zip(bytes)
                .for_each(|(place, byte)| *place = *byte);
            Ipv6Addr::from(octets).to_string()
        }
        Kind::Protocol => match bytes {
            [1, ..] => "icmp".to_owned(),
            [2, ..] => "igmp".to_owned(),
            [6, ..] => "tcp".to_owned(),
            [17, ..] => "udp".to_owned(),
            [33, ..] => "dccp".to_owned(),
            [47, ..] => "gre".to_owned(),
            [50, ..] => "esp".to_owned(),
            [51, ..] => "ah".to_owned(),
            [58, ..] => "ipv6-icmp".to_owned(),
            [132, ..] => "sctp".to_owned(),
            [136, ..] => "udplite".to_owned(),
            [other, ..] => other.to_string(),
            [] => String::new(),
        },
        Kind::EtherType => match bytes {
            [0x08, 0x00, ..] => "ip".to_owned(),
            [0x86, 0xdd, ..] => "ip6".to_owned(),
            _ => hexadecimal(bytes),
        },
        Kind::Family => match bytes {
            [2, ..] => "ipv4".to_owned(),
            [10, ..] => "ipv6".to_owned(),
            _ => hexadecimal(bytes),
        },
        Kind::Interface => {
            let name = Name::new(bytes);
            let star = if name.as_bytes().len() == bytes.len() && bytes.len() < 16 {
                "*"
            } else {
                ""
            };
            format!("\"{}{star}\"", escaped(name.as_bytes(), 16))
        }
        Kind::InterfaceIndex if own() == 1 => "\"lo\"".to_owned(),
        Kind::InterfaceIndex if bytes.len() <= 8 => own().to_string(),
        Kind::PacketType => match bytes {
            [0, ..] => "host".to_owned(),
            [1, ..] => "broadcast".to_owned(),
            [2, ..] => "multicast".to_owned(),
            _ => "other".to_owned(),
        },
        Kind::AddressType => address_type(own()).to_owned(),
        Kind::State => flags(
            own(),
            &[
                (1, "invalid"),
                (2, "established"),
                (4, "related"),
                (8, "new"),
                (64, "untracked"),
            ],
        ),
        Kind::Status => flags(
            own(),
            &[
                (1, "expected"),
                (2, "seen-reply"),
                (4, "assured"),
                (8, "confirmed"),
                (16, "snat"),
                (32, "dnat"),
            ],
        ),
        Kind::TcpFlags => flags(
            number(bytes),
            &[
                (1, "fin"),
                (2, "syn"),
                (4, "rst"),
                (8, "psh"),
                (16, "ack"),
                (32, "urg"),
                (64, "ecn"),
                (128, "cwr"),
            ],
        ),
        Kind::Presence => match bytes {
            [0, ..] => "missing".to_owned(),
            _ => "exists".to_owned(),
        },
        Kind::Hexadecimal if (1..=4).contains(&bytes.len()) => format!("{:#x}", own()),
        _ => hexadecimal(bytes),
    }
}

fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .take(8)
        .fold(0, |number, &byte| number << 8 | u64::from(byte))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut words = String::from("0x");
    for byte in bytes.iter().take(16) {
        // To write to a string does not fail.
        let _ = write!(words, "{byte:02x}");
    }
    words
}

fn flags(bits: u64, names: &[(u64, &str)]) -> String {
    let set: Vec<&str> = names
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|&(_, name)| name)
        .collect();
    if set.is_empty() {
        format!("{bits:#x}")
    } else {
        set.join(",")
    }
}

fn address_type(number: u64) -> &'static str {
    match number {
        1 => "unicast",
        2 => "local",
        3 => "broadcast",
        4 => "anycast",
        5 => "multicast",
        6 => "blackhole",
        7 => "unreachable",
        8 => "prohibit",
        _ => "unspec",
    }
}

/// The words and kinds of `enum nft_meta_keys`.
fn meta(key: u32) -> (&'static str, Kind) {
    match key {
        0 => ("meta length", Kind::OwnNumber),
        1 => ("meta protocol", Kind::EtherType),
        2 => ("meta priority", Kind::Hexadecimal),
        3 => ("meta mark", Kind::Hexadecimal),
        4 => ("iif", Kind::InterfaceIndex),
        5 => ("oif", Kind::InterfaceIndex),
        6 => ("iifname", Kind::Interface),
        7 => ("oifname", Kind::Interface),
        8 => ("iiftype", Kind::OwnNumber),
        9 => ("oiftype", Kind::OwnNumber),
        10 => ("meta skuid", Kind::OwnNumber),
        11 => ("meta skgid", Kind::OwnNumber),
        12 => ("meta nftrace", Kind::OwnNumber),
        15 => ("meta nfproto", Kind::Family),
        16 => ("meta l4proto", Kind::Protocol),
        19 => ("meta pkttype", Kind::PacketType),
        20 => ("meta cpu", Kind::OwnNumber),
        21 => ("iifgroup", Kind::OwnNumber),
        23 => ("meta cgroup", Kind::OwnNumber),
        24 => ("meta random", Kind::Hexadecimal),
        25 => ("meta secpath", Kind::Presence),
        26 => ("iifkind", Kind::Interface),
        30 => ("meta time", Kind::Hexadecimal),
        31 => ("meta day", Kind::OwnNumber),
        32 => ("meta hour", Kind::OwnNumber),
        _ => ("meta", Kind::Hexadecimal),
    }
}

/// The words and kinds of `enum nft_ct_keys`.
fn tracked(key: u32) -> (&'static str, Kind) {
    match key {
        0 => ("state", Kind::State),
        1 => ("direction", Kind::OwnNumber),
        2 => ("status", Kind::Status),
        3 => ("mark", Kind::Hexadecimal),
        6 => ("helper", Kind::Interface),
        7 => ("l3proto", Kind::Family),
        8 | 19 | 21 => ("saddr", Kind::Hexadecimal),
        9 | 20 | 22 => ("daddr", Kind::Hexadecimal),
        10 => ("protocol", Kind::Protocol),
        11 => ("proto-src", Kind::Number),
        12 => ("proto-dst", Kind::Number),
        13 => ("label", Kind::Hexadecimal),
        17 => ("zone", Kind::OwnNumber),
        _ => ("?", Kind::Hexadecimal),
    }
}

/// The words of `enum nft_fib_result` and `nft_fib_flags`.
fn route(result: u32, flags: u32) -> (String, Kind) {
    let keys = ["saddr", "daddr", "mark", "iif", "oif"];
    let asked: Vec<&str> = keys
        .iter()
        .enumerate()
        .filter(|(bit, _)| flags >> bit & 1 != 0)
        .map(|(_, &key)| key)
        .collect();
    let is_presence = flags & 32 != 0;
    let (result, kind) = match result {
        1 if is_presence => ("oif", Kind::Presence),
        2 if is_presence => ("oifname", Kind::Presence),
        1 => ("oif", Kind::InterfaceIndex),
        2 => ("oifname", Kind::Interface),
        _ => ("type", Kind::AddressType),
    };
    (format!("fib {} {result}", asked.join(" . ")), kind)
}

/// Matches of iptables in the words that `nft` has for the same; `None` where it has none.
fn match_words(name: &[u8], revision: u32, info: &[u8], transport: &str) -> Option<String> {
    Some(match name {
        b"comment" => format!(
            "comment \"{}\"",
            escaped(Name::new(info).as_bytes(), LONGEST / 3)
        ),
        b"conntrack" | b"state" => {
            let asked = xtables::state(name, revision, info)?;
            let sign = if asked.inverted { "! " } else { "" };
            let states = value(Kind::State, &asked.states.to_ne_bytes());
            format!("ct state {sign}{states}")
        }
        b"multiport" => {
            let xtables::PortRanges {
                ranges,
                which,
                inverted,
            } = xtables::port_ranges(revision, info)?;
            let which = match which {
                0 => "sport",
                1 => "dport",
                _ => "port",
            };
            let sign = if inverted { "!= " } else { "" };
            let ranges: Vec<String> = ranges
                .iter()
                .map(|(first, last)| match first == last {
                    true => first.to_string(),
                    false => format!("{first}-{last}"),
                })
                .collect();
            format!("{transport} {which} {sign}{{ {} }}", ranges.join(", "))
        }
        b"addrtype" => {
            let asked = xtables::address_types(revision, info)?;
            let words = |which, types: u16, inverted| {
                let names: Vec<&str> = (0..12)
                    .filter(|bit| types >> bit & 1 != 0)
                    .map(address_type)
                    .collect();
                let sign = if inverted { "!= " } else { "" };
                (types != 0).then(|| format!("fib {which} type {sign}{}", names.join(",")))
            };
            let source = words("saddr", asked.source, asked.source_inverted);
            let destination = words("daddr", asked.destination, asked.destination_inverted);
            let all: Vec<String> = source.into_iter().chain(destination).collect();
            all.join(" ")
        }
        _ => return None,
    })
}

/// Targets of iptables in the words that `nft` has for the same; `None` where it has none.
fn target_words(name: &[u8], revision: u32, info: &[u8]) -> Option<String> {
    let big = |at: usize| {
        let bytes: &[u8; 2] = info.get(at..)?.first_chunk()?;
        Some(u16::from_be_bytes(*bytes))
    };
    Some(match name {
        b"ACCEPT" => "accept".to_owned(),
        b"DROP" => "drop".to_owned(),
        b"REJECT" => "reject".to_owned(),
        b"RETURN" => "return".to_owned(),
        b"NOTRACK" | b"CT" => "notrack".to_owned(),
        b"MASQUERADE" => "masquerade".to_owned(),
        b"NFQUEUE" | b"QUEUE" => "queue".to_owned(),
        // struct nf_nat_ipv4_multi_range_compat: how many, flags, two addresses, two ports.
        b"REDIRECT" if revision == 0 => {
            let has_port = word(info, 4)? & 2 != 0;
            let port = if has_port {
                Some(big(16)?.to_string())
            } else {
                None
            };
            translated("redirect", None, port)
        }
        // struct nf_nat_range2: flags, two addresses of sixteen bytes, two ports.
        b"DNAT" if revision == 2 => {
            let flags = word(info, 0)?;
            let octets: &[u8; 16] = info.get(4..)?.first_chunk()?;
            let is_v4 = octets[4..].iter().all(|&byte| byte == 0);
            let kind = if is_v4 { Kind::V4 } else { Kind::V6 };
            let address = (flags & 1 != 0).then(|| value(kind, octets));
            let port = if flags & 2 != 0 {
                Some(big(36)?.to_string())
            } else {
                None
            };
            translated("dnat", address, port)
        }
        _ => return None,
    })
}
