//! Who uses it in practice? Software, malware, the lists that others keep, and what systems do
//! with a number: each a fact with its sources.
//!
//! The facts are the tables of `data/knowledge/`, checked and packed at build and read in place.

mod facts;
mod programs;
mod recognition;

use portolan_types::packed::{half, string, word};
use portolan_types::{Port, PortRange, SourceId, Transport};

pub use facts::Table;
use facts::{HEADER, KNOWN, ROW_HEAD, column};
pub use programs::{
    Mark, Nature, Trait, all_traits, executables_like, executables_named, marks, marks_by, matches,
    traits,
};
pub use recognition::{Attribute, By, INTERPRETERS};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));

/// One row of one of the tables.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    table: Table,
    row: &'static [u8],
}

impl Fact {
    /// The table that it is a row of.
    #[must_use]
    pub fn table(self) -> Table {
        self.table
    }

    /// The port or ports.
    #[must_use]
    pub fn ports(self) -> PortRange {
        let (low, high) = (Port::new(half(self.row, 0)), Port::new(half(self.row, 2)));
        PortRange::new(low, high).unwrap_or(PortRange::single(low))
    }

    /// Whether it is about that transport.
    #[must_use]
    pub fn applies_to(self, transport: Transport) -> bool {
        self.row
            .get(4)
            .is_some_and(|set| set & facts::bit(transport) != 0)
    }

    /// Its transports.
    pub fn transports(self) -> impl Iterator<Item = Transport> {
        Transport::ALL
            .into_iter()
            .filter(move |t| self.applies_to(*t))
    }

    /// The bibliography's ids: one or more.
    pub fn sources(self) -> impl Iterator<Item = SourceId> {
        self.field(self.table.sources())
            .split(';')
            .map(SourceId::new)
    }

    /// The place in each source, where the table has one: a path and line, an advisory's number.
    pub fn locators(self) -> impl Iterator<Item = &'static str> {
        self.table
            .locators()
            .map_or("", |place| self.field(place))
            .split(';')
    }

    /// All its columns but the first two, as they are in the table.
    pub fn columns(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let named = self.table.columns().iter().enumerate().skip(2);
        named.map(move |(place, name)| (*name, self.field(place)))
    }

    /// The text of the column at a place.
    fn field(self, place: usize) -> &'static str {
        string(strings(), word(self.row, ROW_HEAD + (place - 2) * 4))
    }

    fn word(self) -> usize {
        self.row.get(5).copied().map_or(0, usize::from)
    }
}

/// Software and one of its ports.
#[derive(Clone, Copy, Debug)]
pub struct Software(Fact);

/// How a product comes to its port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Unless it is told otherwise.
    Default,
    /// Unless it is told otherwise, while somebody develops.
    DevServer,
    /// One of a range that it chooses from.
    Range,
    /// By custom: firewall profiles and the like say so.
    Convention,
    /// A list hands the number out; no proof that it is used.
    Allocated,
}

/// What kind of source says so, from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The product's own source or documentation.
    FirstHand,
    /// A distribution's package of it.
    Distribution,
    /// Other people's programs that talk to it.
    ThirdParty,
    /// A catalogue of packaged applications.
    Packager,
    /// A list that hands numbers out.
    Allocation,
}

impl Evidence {
    /// The word in `data/knowledge/classes.tsv` and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        facts::CLASSES[self as usize]
    }
}

impl Software {
    /// The fact behind it.
    #[must_use]
    pub fn fact(self) -> Fact {
        self.0
    }

    /// The product's name.
    #[must_use]
    pub fn product(self) -> &'static str {
        self.0
            .field(const { column(Table::Software.columns(), "product") })
    }

    /// What sort of product it is, in a word of English.
    #[must_use]
    pub fn category(self) -> &'static str {
        self.0
            .field(const { column(Table::Software.columns(), "category") })
    }

    /// What the port is for in the product, in a few words of English.
    #[must_use]
    pub fn role(self) -> &'static str {
        self.0
            .field(const { column(Table::Software.columns(), "role") })
    }

    /// How the product comes to the port.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.0.word() {
            0 => Kind::Default,
            1 => Kind::DevServer,
            2 => Kind::Range,
            3 => Kind::Convention,
            _ => Kind::Allocated,
        }
    }

    /// The strongest kind of source that says so.
    #[must_use]
    pub fn evidence(self) -> Evidence {
        match self.0.row.get(6) {
            Some(0) => Evidence::FirstHand,
            Some(1) => Evidence::Distribution,
            Some(2) => Evidence::ThirdParty,
            Some(3) => Evidence::Packager,
            _ => Evidence::Allocation,
        }
    }

    /// The order by weight of evidence: a fact about this one number before a range that holds it;
    /// first-hand and distributions' sources before other
    /// people's, before catalogues, before numbers that are only handed out; then by how many
    /// sources agree.
    fn weight(self) -> impl Ord {
        let class = match self.evidence() {
            Evidence::FirstHand | Evidence::Distribution => 0,
            Evidence::ThirdParty => 1,
            Evidence::Packager => 2,
            Evidence::Allocation => 3,
        };
        let sources = self.0.row.get(7).copied().unwrap_or(0);
        (
            self.kind() == Kind::Allocated,
            !self.0.ports().is_single(),
            class,
            u8::MAX - sources,
            self.product(),
            self.0.ports(),
        )
    }
}

/// A port's name in a list that others keep.
#[derive(Clone, Copy, Debug)]
pub struct Listed(Fact);

/// The lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Debian's `/etc/services`.
    Netbase,
    /// firewalld's services.
    Firewalld,
    /// Wireshark's dissectors.
    Wireshark,
}

impl Listed {
    /// The fact behind it.
    #[must_use]
    pub fn fact(self) -> Fact {
        self.0
    }

    /// The name there.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
            .field(const { column(Table::Services.columns(), "name") })
    }

    /// Which list.
    #[must_use]
    pub fn list(self) -> List {
        match self.0.word() {
            0 => List::Netbase,
            1 => List::Firewalld,
            _ => List::Wireshark,
        }
    }
}

/// Malware that was seen on a port.
#[derive(Clone, Copy, Debug)]
pub struct Malware(Fact);

/// What it has to do with the port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It listens on this port, fixed.
    Listens,
    /// What its builder sets unless told otherwise.
    Default,
    /// A random port: this number was seen.
    Sample,
    /// The remote side: the port of a command server.
    CommandServer,
}

impl Malware {
    /// The fact behind it.
    #[must_use]
    pub fn fact(self) -> Fact {
        self.0
    }

    /// Its name, as who reported it writes it.
    #[must_use]
    pub fn threat(self) -> &'static str {
        self.0
            .field(const { column(Table::Malware.columns(), "threat") })
    }

    /// What it has to do with the port.
    #[must_use]
    pub fn role(self) -> Role {
        match self.0.word() {
            0 => Role::Listens,
            1 => Role::Default,
            2 => Role::Sample,
            _ => Role::CommandServer,
        }
    }

    /// When that was reported.
    #[must_use]
    pub fn date(self) -> &'static str {
        self.0
            .field(const { column(Table::Malware.columns(), "date") })
    }
}

/// What a system does with a range of ports.
#[derive(Clone, Copy, Debug)]
pub struct SystemRule(Fact);

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Gives them to outgoing connections by default.
    Ephemeral,
    /// Lets only the privileged bind them.
    Privileged,
    /// Kubernetes gives them to services of the type `NodePort`.
    NodePort,
    /// Filters them.
    Filtered,
    /// Something else: see the note.
    Other,
}

impl SystemRule {
    /// The fact behind it.
    #[must_use]
    pub fn fact(self) -> Fact {
        self.0
    }

    /// The system's name.
    #[must_use]
    pub fn system(self) -> &'static str {
        self.0
            .field(const { column(Table::Systems.columns(), "system") })
    }

    /// What it does.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self.0.word() {
            0 => Rule::Ephemeral,
            1 => Rule::Privileged,
            2 => Rule::NodePort,
            3 => Rule::Filtered,
            _ => Rule::Other,
        }
    }
}

/// Software on a port, by weight of evidence.
#[must_use]
pub fn software(port: Port) -> Vec<Software> {
    let mut found: Vec<Software> = at(Table::Software, port).map(Software).collect();
    found.sort_by_key(|s| s.weight());
    found
}

/// Software that has a port to itself, not within a range, in the order of the table: for who asks of
/// thousands of ports, and needs neither more nor an order.
pub fn software_of_one(port: Port) -> impl Iterator<Item = Software> {
    of_one(Table::Software, port).map(Software)
}

/// A port's own names in the lists that others keep: those of [`listed`] without ranges.
pub fn listed_of_one(port: Port) -> impl Iterator<Item = Listed> {
    of_one(Table::Services, port).map(Listed)
}

/// The software with the most weight of evidence among these.
pub fn weightiest(software: impl Iterator<Item = Software>) -> Option<Software> {
    software.min_by_key(|s| s.weight())
}

/// A port's names in the lists that others keep.
pub fn listed(port: Port) -> impl Iterator<Item = Listed> {
    at(Table::Services, port).map(Listed)
}

/// Malware on a port: by role, then the newest first.
#[must_use]
pub fn malware(port: Port) -> Vec<Malware> {
    let mut found: Vec<Malware> = at(Table::Malware, port).map(Malware).collect();
    found.sort_by(|a, b| (a.role(), b.date(), a.threat()).cmp(&(b.role(), a.date(), b.threat())));
    found
}

/// What systems do with a port.
pub fn system_rules(port: Port) -> impl Iterator<Item = SystemRule> {
    at(Table::Systems, port).map(SystemRule)
}

/// That browsers refuse the port.
#[must_use]
pub fn blocked_by_browsers(port: Port) -> Option<Fact> {
    at(Table::Blocked, port).next()
}

/// All that systems do with ports, in the order of the table.
pub fn all_system_rules() -> impl Iterator<Item = SystemRule> {
    all(Table::Systems).map(SystemRule)
}

/// All software, in the order of the table.
pub fn all_software() -> impl Iterator<Item = Software> {
    all(Table::Software).map(Software)
}

/// All facts about a product, by its name in any case of ASCII letters.
pub fn software_of(product: &str) -> impl Iterator<Item = Software> {
    let size = row_size(Table::Software);
    let (start, count, _) = extent(Table::Software);
    let index = word(PACKED, HEADER - 12) as usize;
    let at = move |place: usize| {
        let row = row(start, size, usize::from(half(PACKED, index + place * 2)));
        Software(Fact {
            table: Table::Software,
            row,
        })
    };
    let folded = |text: &str| text.to_ascii_lowercase();
    let wanted = folded(product);
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = from + (to - from) / 2;
        if folded(at(middle).product()) < wanted {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    (from..count)
        .map(at)
        .take_while(move |s| s.product().eq_ignore_ascii_case(&wanted))
}

/// All rows of a table.
pub fn all(table: Table) -> impl Iterator<Item = Fact> {
    rows(table).map(move |row| Fact { table, row })
}

/// The facts of a table that cover a port: of one port first, then of ranges.
fn at(table: Table, port: Port) -> impl Iterator<Item = Fact> {
    let size = row_size(table);
    let (start, mut count, mut single) = extent(table);
    if !may_cover(table, port) {
        (count, single) = (0, 0);
    }
    let of_ranges = (single..count)
        .map(move |i| Fact {
            table,
            row: row(start, size, i),
        })
        .take_while(move |f| f.ports().low() <= port)
        .filter(move |f| f.ports().high() >= port);
    of_one(table, port).chain(of_ranges)
}

/// The facts of a table about this one port.
fn of_one(table: Table, port: Port) -> impl Iterator<Item = Fact> {
    let size = row_size(table);
    let (start, _, mut single) = extent(table);
    if !may_cover(table, port) {
        single = 0;
    }
    let low = move |index: usize| half(PACKED, start + index * size);
    let (mut from, mut to) = (0, single);
    while from < to {
        let middle = from + (to - from) / 2;
        if low(middle) < port.number() {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    (from..single)
        .take_while(move |i| low(*i) == port.number())
        .map(move |i| Fact {
            table,
            row: row(start, size, i),
        })
}

/// Of most ports the larger tables know nothing, and one bit says so.
fn may_cover(table: Table, port: Port) -> bool {
    !matches!(table, Table::Software | Table::Services | Table::Malware) || is_known(port)
}

/// Whether software, a list or malware has anything to do with the port: one bit, for who asks of
/// thousands.
#[must_use]
pub fn is_known(port: Port) -> bool {
    let number = usize::from(port.number());
    let set = word(PACKED, HEADER - 8) as usize;
    let set = PACKED.get(set..set + KNOWN).unwrap_or_default();
    set.get(number / 8)
        .is_some_and(|byte| byte & 1 << (number % 8) != 0)
}

fn rows(table: Table) -> impl Iterator<Item = &'static [u8]> {
    let size = row_size(table);
    let (start, count, _) = extent(table);
    (0..count).map(move |i| row(start, size, i))
}

fn row(start: usize, size: usize, index: usize) -> &'static [u8] {
    PACKED
        .get(start + index * size..start + (index + 1) * size)
        .unwrap_or_default()
}

/// Where a table starts, how many rows it has, and how many of these have a single port.
fn extent(table: Table) -> (usize, usize, usize) {
    let at = table as usize * 12;
    (
        word(PACKED, at) as usize,
        word(PACKED, at + 4) as usize,
        word(PACKED, at + 8) as usize,
    )
}

fn row_size(table: Table) -> usize {
    ROW_HEAD + (table.columns().len() - 2) * 4
}

fn strings() -> &'static [u8] {
    PACKED
        .get(word(PACKED, HEADER - 4) as usize..)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_found_at_its_ports_and_nowhere_else() {
        for table in Table::ALL {
            let facts: Vec<Fact> = all(table).collect();
            assert!(!facts.is_empty(), "{table:?}");
            for port in PortRange::ALL.ports() {
                let naive = facts.iter().filter(|f| f.ports().contains(port)).count();
                assert_eq!(at(table, port).count(), naive, "{table:?} {port}");
            }
        }
    }

    #[test]
    fn every_product_is_found_with_all_its_facts() {
        for software in all_software() {
            let product = software.product();
            let naive = all_software()
                .filter(|s| s.product().eq_ignore_ascii_case(product))
                .count();
            assert_eq!(
                software_of(&product.to_ascii_uppercase()).count(),
                naive,
                "{product}"
            );
        }
        assert_eq!(software_of("no such product").count(), 0);
        assert_eq!(software_of("").count(), 0);
    }

    #[test]
    fn evidence_orders_software() {
        let names: Vec<&str> = software(Port::new(3000))
            .into_iter()
            .map(Software::product)
            .collect();
        assert_eq!(names[0], "Grafana");
        for port in PortRange::ALL.ports() {
            let found = software(port);
            let packaged = found
                .iter()
                .position(|s| s.evidence() >= Evidence::Packager);
            let first_hand = found.iter().rposition(|s| {
                s.evidence() <= Evidence::Distribution
                    && s.kind() != Kind::Allocated
                    && s.fact().ports().is_single()
            });
            if let (Some(packaged), Some(first_hand)) = (packaged, first_hand) {
                assert!(first_hand < packaged, "{port}");
            }
        }
    }

    #[test]
    fn the_random_ports_of_mazben_are_samples() {
        for port in [2608, 3087, 5947, 6751] {
            let found = malware(Port::new(port));
            let mazben = found
                .iter()
                .find(|m| m.threat() == "Backdoor.Win32.Mazben.es")
                .unwrap();
            assert_eq!(mazben.role(), Role::Sample);
        }
    }

    #[test]
    fn there_are_enough_facts() {
        let proven: Vec<Software> = all_software()
            .filter(|s| s.kind() != Kind::Allocated)
            .collect();
        let ports: std::collections::BTreeSet<Port> = proven
            .iter()
            .filter(|s| s.fact().ports().is_single())
            .map(|s| s.fact().ports().low())
            .collect();
        assert!(
            proven.len() >= 1500 && ports.len() >= 800,
            "{} over {}",
            proven.len(),
            ports.len()
        );
        assert_eq!(all(Table::Blocked).count(), 83);
    }
}
