//! The ruleset, as far as it matters to what comes in, built from the kernel's messages one by one.

use rustc_hash::FxHashMap;

use super::expression::{Bytes, Data, Expression};
use super::netlink::{
    Attributes, Message, NEWCHAIN, NEWRULE, NEWSET, NEWSETELEM, NEWTABLE, attributes, number,
};

/// What is kept of a ruleset; one that has more is followed no further than "cannot tell".
const MOST_CHAINS: usize = 16 << 10;
const MOST_RULES: usize = 32 << 10;
const MOST_SETS: usize = 8 << 10;
const MOST_ELEMENTS: usize = 32 << 10;
/// Of one set; a bigger one is there, and what is in it is not known.
const MOST_OF_A_SET: usize = 4 << 10;
/// The kernel's own bound (`NFT_RULE_MAXEXPRS`).
const MOST_EXPRESSIONS: usize = 128;

/// The families of `NFPROTO_…`.
pub(super) const INET: u8 = 1;
pub(super) const IPV4: u8 = 2;
pub(super) const NETDEV: u8 = 5;
pub(super) const IPV6: u8 = 10;

/// A name that the kernel took from somebody: any bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Name(Box<[u8]>);

impl Name {
    pub(super) fn new(bytes: &[u8]) -> Self {
        let end = bytes.iter().position(|&byte| byte == 0);
        Self(
            bytes
                .get(..end.unwrap_or(bytes.len()))
                .unwrap_or(bytes)
                .into(),
        )
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The rules for what comes in.
#[derive(Debug, Default)]
pub(crate) struct Ruleset {
    pub(super) tables: Vec<Table>,
    pub(super) chains: Vec<Chain>,
    /// The base chains on the way of a packet to this machine, in their order.
    pub(super) entrances: Vec<usize>,
    /// Why nothing can be told at all.
    pub(super) doubt: Option<String>,
}

impl Ruleset {
    /// Whether there is nothing on the way of any packet to this machine.
    pub(crate) fn is_empty(&self) -> bool {
        self.doubt.is_none() && self.entrances.is_empty()
    }

    /// Says that there is more than these rules.
    pub(super) fn doubt(&mut self, reason: String) {
        self.doubt.get_or_insert(reason);
    }
}

#[derive(Debug)]
pub(super) struct Table {
    pub(super) family: u8,
    pub(super) name: Name,
    pub(super) chains: FxHashMap<Name, usize>,
    pub(super) sets: FxHashMap<Name, Set>,
    /// It is there and out of work.
    dormant: bool,
}

#[derive(Debug)]
pub(super) struct Chain {
    pub(super) table: usize,
    pub(super) name: Name,
    pub(super) base: Option<Base>,
    pub(super) rules: Vec<Rule>,
}

/// Where a chain begins by itself.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) hook: Hook,
    pub(super) priority: i32,
    pub(super) drops: bool,
    /// For [`Hook::Ingress`]: the devices, or the beginnings of their names.
    pub(super) devices: Vec<Device>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hook {
    Ingress,
    Prerouting,
    Input,
    /// Not on the way in.
    Other,
}

#[derive(Debug)]
pub(super) struct Device {
    pub(super) name: Name,
    pub(super) is_prefix: bool,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) expressions: Box<[Expression]>,
    pub(super) comment: Option<Name>,
}

#[derive(Debug, Default)]
pub(super) struct Set {
    pub(super) is_anonymous: bool,
    /// Keys are ranges; the kernel gives their ends as elements of their own.
    is_interval: bool,
    /// The lengths of the parts of the key, where they have ranges each.
    pub(super) parts: Vec<usize>,
    pub(super) key_length: usize,
    pub(super) elements: Vec<Element>,
    /// For every key that no element has.
    pub(super) otherwise: Option<Box<Element>>,
    /// Not all of it was taken.
    pub(super) is_cut: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) key: Bytes,
    /// The last key of a range, where it is one.
    pub(super) last: Option<Bytes>,
    pub(super) data: Option<Data>,
    /// It has a limit or a quota of its own.
    pub(super) is_conditional: bool,
    ends_range: bool,
}

/// Takes the kernel's messages in any order in which tables come before chains are needed.
#[derive(Debug, Default)]
pub(super) struct Builder {
    ruleset: Ruleset,
    by_name: FxHashMap<(u8, Name), usize>,
    rules: usize,
    sets: usize,
    elements: usize,
}

impl Builder {
    /// Takes one message; whether another one is of use.
    pub(super) fn add(&mut self, message: &Message<'_>) -> bool {
        let family = message.family();
        let bytes = message.attributes();
        match message.kind {
            NEWTABLE => self.add_table(family, bytes),
            NEWCHAIN => self.add_chain(family, bytes),
            NEWRULE => self.add_rule(family, bytes),
            NEWSET => self.add_set(family, bytes),
            NEWSETELEM => self.add_elements(family, bytes),
            _ => None,
        };
        self.ruleset.doubt.is_none()
    }

    /// Whether a chain begins on the way in.
    pub(super) fn has_entrance(&self) -> bool {
        self.ruleset.chains.iter().any(Chain::is_entrance)
    }

    /// The tables with such a chain.
    pub(super) fn tables_in_the_way(&self) -> Vec<(u8, Name)> {
        let Ruleset { tables, chains, .. } = &self.ruleset;
        let entrances = chains.iter().filter(|chain| chain.is_entrance());
        let mut in_the_way: Vec<usize> = entrances.map(|chain| chain.table).collect();
        in_the_way.sort_unstable();
        in_the_way.dedup();
        in_the_way
            .into_iter()
            .filter_map(|at| tables.get(at))
            .filter(|table| !table.dormant)
            .map(|table| (table.family, table.name.clone()))
            .collect()
    }

    /// The sets of a table that a rule asks.
    pub(super) fn sets_of(&self, family: u8, table: &Name) -> Vec<Name> {
        let at = self.by_name.get(&(family, table.clone()));
        let Some(table) = at.and_then(|&at| self.ruleset.tables.get(at)) else {
            return Vec::new();
        };
        let mut asked: Vec<Name> = table
            .chains
            .values()
            .filter_map(|&chain| self.ruleset.chains.get(chain))
            .flat_map(|chain| &chain.rules)
            .flat_map(|rule| &rule.expressions)
            .filter_map(|expression| match expression {
                Expression::Lookup { set, .. } => Some(set.clone()),
                _ => None,
            })
            .collect();
        asked.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
        asked.dedup();
        asked
    }

    /// Whether a set may have more elements.
    pub(super) fn takes_more_of(&self, family: u8, table: &Name, set: &Name) -> bool {
        let at = self.by_name.get(&(family, table.clone()));
        let table = at.and_then(|&at| self.ruleset.tables.get(at));
        table
            .and_then(|table| table.sets.get(set))
            .is_some_and(|set| !set.is_cut)
    }

    /// The whole: dormant tables without their chains, ranges with both ends, chains in order.
    pub(super) fn finish(self) -> Ruleset {
        let mut ruleset = self.ruleset;
        for table in &mut ruleset.tables {
            for set in table.sets.values_mut() {
                set.join_ranges();
            }
        }
        let mut entrances: Vec<usize> = (0..ruleset.chains.len()).collect();
        entrances.retain(|&at| {
            ruleset.chains.get(at).is_some_and(|chain| {
                let dormant = ruleset.tables.get(chain.table).is_none_or(|t| t.dormant);
                chain.is_entrance() && !dormant
            })
        });
        entrances.sort_by_key(|&at| {
            let base = ruleset.chains.get(at).and_then(|chain| chain.base.as_ref());
            base.map(|base| (base.hook, base.priority))
        });
        ruleset.entrances = entrances;
        ruleset
    }

    /// Whether there is more than is read.
    pub(super) fn is_cut(&self) -> bool {
        self.ruleset.doubt.is_some()
    }

    /// Says that there is more.
    pub(super) fn cut(&mut self, what: &str) -> Option<()> {
        self.ruleset.doubt(format!("more {what} than are read"));
        None
    }

    fn table(&mut self, family: u8, name: &[u8]) -> usize {
        let name = Name::new(name);
        let next = self.ruleset.tables.len();
        let at = *self.by_name.entry((family, name.clone())).or_insert(next);
        if at == next {
            self.ruleset.tables.push(Table {
                family,
                name,
                chains: FxHashMap::default(),
                sets: FxHashMap::default(),
                dormant: false,
            });
        }
        at
    }

    fn add_table(&mut self, family: u8, bytes: &[u8]) -> Option<()> {
        let [_, name, flags] = attributes::<3>(bytes);
        if self.ruleset.tables.len() >= MOST_CHAINS {
            return self.cut("tables");
        }
        let at = self.table(family, name?);
        self.ruleset.tables.get_mut(at)?.dormant = number(flags).unwrap_or(0) & 1 != 0;
        Some(())
    }

    fn add_chain(&mut self, family: u8, bytes: &[u8]) -> Option<()> {
        let [_, table, _, name, hook, policy, ..] = attributes::<6>(bytes);
        if self.ruleset.chains.len() >= MOST_CHAINS {
            return self.cut("chains");
        }
        let table = self.table(family, table?);
        let name = Name::new(name?);
        let at = self.ruleset.chains.len();
        self.ruleset
            .tables
            .get_mut(table)?
            .chains
            .insert(name.clone(), at);
        self.ruleset.chains.push(Chain {
            table,
            name,
            base: hook.map(|hook| Base::parse(family, hook, policy)),
            rules: Vec::new(),
        });
        Some(())
    }

    fn add_rule(&mut self, family: u8, bytes: &[u8]) -> Option<()> {
        let [_, table, chain, _, expressions, _, _, userdata] = attributes::<8>(bytes);
        if self.rules >= MOST_RULES {
            return self.cut("rules");
        }
        let table = self.table(family, table?);
        let chain = *self
            .ruleset
            .tables
            .get(table)?
            .chains
            .get(&Name::new(chain?))?;
        let rules = &mut self.ruleset.chains.get_mut(chain)?.rules;
        let mut list: Vec<Expression> = Attributes(expressions.unwrap_or(&[]))
            .map(|(_, bytes)| Expression::parse(bytes))
            .take(MOST_EXPRESSIONS + 1)
            .collect();
        if let Some(beyond) = list.get_mut(MOST_EXPRESSIONS) {
            *beyond = Expression::Opaque(Name::new(b"\xe2\x80\xa6"));
        }
        rules.push(Rule {
            expressions: list.into(),
            comment: userdata.and_then(comment),
        });
        self.rules += 1;
        Some(())
    }

    fn add_set(&mut self, family: u8, bytes: &[u8]) -> Option<()> {
        let found = attributes::<16>(bytes);
        let [
            _,
            table,
            name,
            flags,
            _,
            key_length,
            _,
            _,
            _,
            description,
            ..,
        ] = found;
        if self.sets >= MOST_SETS {
            return self.cut("sets");
        }
        let table = self.table(family, table?);
        let flags = number(flags).unwrap_or(0);
        let [_, _, parts] = attributes::<3>(description.unwrap_or(&[]));
        let is_ranges_in_parts = flags & 0x84 == 0x84;
        let set = Set {
            is_anonymous: flags & 1 != 0,
            is_interval: flags & 0x84 == 4,
            parts: Attributes(parts.unwrap_or(&[]))
                .filter(|_| is_ranges_in_parts)
                .filter_map(|(_, part)| number(attributes::<2>(part)[1]))
                .filter_map(|length| usize::try_from(length).ok())
                .take(16)
                .collect(),
            key_length: usize::try_from(number(key_length)?).unwrap_or(64).min(64),
            ..Set::default()
        };
        let sets = &mut self.ruleset.tables.get_mut(table)?.sets;
        sets.insert(Name::new(name?), set);
        self.sets += 1;
        Some(())
    }

    fn add_elements(&mut self, family: u8, bytes: &[u8]) -> Option<()> {
        let [_, table, set, elements] = attributes::<4>(bytes);
        let table = self.table(family, table?);
        let set = self
            .ruleset
            .tables
            .get_mut(table)?
            .sets
            .get_mut(&Name::new(set?))?;
        for (_, bytes) in Attributes(elements?) {
            if set.is_cut {
                break;
            }
            if set.elements.len() >= MOST_OF_A_SET || self.elements >= MOST_ELEMENTS {
                self.elements -= set.elements.len();
                set.cut();
                break;
            }
            let [_, key, data, flags, _, _, _, one, _, object, last, several] =
                attributes::<12>(bytes);
            let flags = number(flags).unwrap_or(0);
            let is_catch_all = flags & 2 != 0;
            let value = |key: Option<&[u8]>| {
                let [_, value] = attributes::<2>(key?);
                value.map(Bytes::from)
            };
            let key = match value(key) {
                Some(key) => key,
                None if is_catch_all => Bytes::default(),
                // An element that cannot be read may be any.
                None => {
                    self.elements -= set.elements.len();
                    set.cut();
                    break;
                }
            };
            let counts = |expression: &[u8]| {
                let [_, name] = attributes::<2>(expression);
                name.is_some_and(|name| matches!(name, b"counter\0" | b"last\0"))
            };
            let is_conditional = one.is_some_and(|one| !counts(one))
                || Attributes(several.unwrap_or(&[])).any(|(_, one)| !counts(one));
            let element = Element {
                key,
                last: value(last),
                data: data
                    .map(Data::parse)
                    .or(object.map(|object| Data::Value(object.into()))),
                is_conditional,
                ends_range: flags & 1 != 0,
            };
            if is_catch_all {
                set.otherwise = Some(Box::new(element));
            } else {
                set.elements.push(element);
                self.elements += 1;
            }
        }
        Some(())
    }
}

impl Chain {
    fn is_entrance(&self) -> bool {
        self.base
            .as_ref()
            .is_some_and(|base| base.hook != Hook::Other)
    }
}

impl Base {
    fn parse(family: u8, hook: &[u8], policy: Option<&[u8]>) -> Self {
        let [_, place, priority, device, devices] = attributes::<5>(hook);
        let place = number(place).unwrap_or(u32::MAX);
        // NF_INET_… of linux/netfilter.h; the numbers of the family netdev are its own.
        let hook = match (family, place) {
            (NETDEV, 0) | (INET, 5) => Hook::Ingress,
            (INET | IPV4 | IPV6, 0) => Hook::Prerouting,
            (INET | IPV4 | IPV6, 1) => Hook::Input,
            _ => Hook::Other,
        };
        let listed = Attributes(devices.unwrap_or(&[])).map(|(kind, name)| (name, kind == 2));
        let single = device.map(|name| (name, false));
        Self {
            hook,
            priority: number(priority).unwrap_or(0).cast_signed(),
            drops: number(policy) == Some(0),
            devices: single
                .into_iter()
                .chain(listed)
                .map(|(name, is_prefix)| Device {
                    name: Name::new(name),
                    is_prefix,
                })
                .take(1024)
                .collect(),
        }
    }
}

impl Set {
    /// Ranges could lose their ends: of what is not kept whole nothing is.
    fn cut(&mut self) {
        self.elements = Vec::new();
        self.is_cut = true;
    }

    /// Makes ranges of the elements that begin and end one.
    fn join_ranges(&mut self) {
        if !self.is_interval {
            return;
        }
        // An end stands before the beginning of the next range with the same key: it is the first
        // key that is not in its range.
        self.elements
            .sort_by(|a, b| (&a.key, !a.ends_range).cmp(&(&b.key, !b.ends_range)));
        let mut next: Option<Bytes> = None;
        for element in self.elements.iter_mut().rev() {
            let last = match &next {
                Some(next) => before(next),
                None => element.key.iter().map(|_| 0xff).collect(),
            };
            next = Some(element.key.clone());
            element.last = Some(last);
        }
        self.elements.retain(|element| !element.ends_range);
    }
}

/// The key before a key.
fn before(key: &[u8]) -> Bytes {
    let mut key: Bytes = key.into();
    for byte in key.iter_mut().rev() {
        let (less, borrowed) = byte.overflowing_sub(1);
        *byte = less;
        if !borrowed {
            break;
        }
    }
    key
}

/// The comment in what `nft` keeps with a rule: a kind, a length, a text.
fn comment(mut bytes: &[u8]) -> Option<Name> {
    while let [kind, length, rest @ ..] = bytes {
        let value = rest.get(..usize::from(*length))?;
        if *kind == 0 {
            return Some(Name::new(value));
        }
        bytes = rest.get(value.len()..)?;
    }
    None
}
