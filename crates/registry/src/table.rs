use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::OnceLock;

use portolan_types::packed::{half, string, word};
use portolan_types::{Date, Port, PortClass, PortRange, Transport};

use crate::history::{Event, EventKind, Field, Span};
use crate::pack::{
    ASSIGNED, EVENT, FORMAT, GROUP, HAS_PORT, HAS_SERVICE_CODE, HEADER, MAGIC, Origin, RESERVED,
    ROW, SECTIONS, Section, UNASSIGNED, UNCOVERED, name_hash,
};
use crate::record::{Record, Reference, RowKind};
use crate::tsv::History;

/// The registry of the day of the build, packed by the build script.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/registry.bin"));

/// A packed registry, read in place.
///
/// Nothing in a table can make a reader panic or loop: what points outside of it reads as empty.
/// That a table is whole is the checksum's business, in [`Registry::open`].
#[derive(Clone, Debug)]
pub struct Registry {
    bytes: Cow<'static, [u8]>,
    sections: [(u32, u32); SECTIONS],
    updated: Date,
}

/// What the registry says of a number, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A row with a name, or one that sets the number aside for a private use.
    Assigned,
    /// "Reserved".
    Reserved,
    /// "Unassigned", or a row of which nothing but a word like "De-registered" is left.
    Unassigned,
    /// No row covers it.
    NoRow,
    /// 49152–65535: never assigned (RFC 6335 section 6), and the registry has no row there.
    Dynamic,
}

impl Status {
    /// The word in data, JSON and message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::Reserved => "reserved",
            Self::Unassigned => "unassigned",
            Self::NoRow => "no-row",
            Self::Dynamic => "dynamic",
        }
    }
}

/// What the registry says of one port on one transport.
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'a> {
    /// In one word.
    pub status: Status,
    /// All rows for the port, this transport's and the others'; filter with [`Lookup::rows`].
    all: Rows<'a>,
    transport: Transport,
}

impl<'a> Lookup<'a> {
    /// The rows that cover this port on this transport, the narrowest first. Rows that name no
    /// transport are among them.
    pub fn rows(self) -> impl Iterator<Item = Row<'a>> {
        self.all.filter(move |r| r.applies_to(self.transport))
    }
}

impl Registry {
    /// The registry that is part of the program. Nothing is parsed or allocated but the header.
    ///
    /// # Panics
    /// Never: the build script packed it, and a test opens it with all checks.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static TABLE: OnceLock<Registry> = OnceLock::new();
        TABLE.get_or_init(|| {
            Self::headed(Cow::Borrowed(EMBEDDED)).expect("the build script packed the table")
        })
    }

    /// Opens a packed table and checks it: magic, format, length, CRC-32 (which finds every single
    /// changed byte), sections.
    ///
    /// # Errors
    /// [`TableError`], which says what does not fit.
    pub fn open(bytes: Vec<u8>) -> Result<Self, TableError> {
        let stored = bytes
            .get(UNCOVERED - 4..UNCOVERED)
            .and_then(|b| b.try_into().ok())
            .map(u32::from_le_bytes)
            .ok_or(TableError::Truncated)?;
        let table = Self::headed(Cow::Owned(bytes))?;
        if crc32fast::hash(&table.bytes[UNCOVERED..]) != stored {
            return Err(TableError::Checksum);
        }
        Ok(table)
    }

    fn headed(bytes: Cow<'static, [u8]>) -> Result<Self, TableError> {
        let word = |at: usize| {
            bytes
                .get(at..at + 4)
                .and_then(|b| b.try_into().ok())
                .map(u32::from_le_bytes)
                .ok_or(TableError::Truncated)
        };
        if !bytes.starts_with(&MAGIC) {
            return Err(TableError::NotATable);
        }
        if word(8)? != FORMAT {
            return Err(TableError::Format(word(8)?));
        }
        if word(UNCOVERED)? as usize != bytes.len() {
            return Err(TableError::Truncated);
        }
        let updated = Date::from_bits(word(UNCOVERED + 4)?).ok_or(TableError::Sections)?;
        let mut sections = [(0, 0); SECTIONS];
        let mut end = HEADER;
        for (index, section) in sections.iter_mut().enumerate() {
            let at = UNCOVERED + 8 + index * 8;
            *section = (word(at)?, word(at + 4)?);
            if section.0 as usize != end {
                return Err(TableError::Sections);
            }
            end = end
                .checked_add(section.1 as usize)
                .ok_or(TableError::Sections)?;
        }
        let table = Self {
            bytes,
            sections,
            updated,
        };
        let slots = table.section(Section::NameSlots).len() / 4;
        if end != table.bytes.len()
            || table.section(Section::Ports).len() != 2 << 16
            || !slots.is_power_of_two()
            || slots <= table.name_count()
        {
            return Err(TableError::Sections);
        }
        Ok(table)
    }

    /// The registry's own date of its last update.
    #[must_use]
    pub fn updated(&self) -> Date {
        self.updated
    }

    /// Where the table came from; empty for the embedded one.
    #[must_use]
    pub fn origin(&self) -> Origin {
        let text = |i| self.string(self.word(Section::Origin, i)).to_owned();
        Origin {
            location: text(0),
            etag: text(1),
            last_modified: text(2),
        }
    }

    /// The packed bytes, to be written to a file.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// All rows that cover a port, the narrowest first, then by transport.
    #[must_use]
    pub fn at(&self, port: Port) -> Rows<'_> {
        self.rows_of(self.group(port))
    }

    /// What the registry says of a port on a transport.
    #[must_use]
    pub fn lookup(&self, port: Port, transport: Transport) -> Lookup<'_> {
        let group = self.group(port);
        let status = match group.get(8 + transport as usize) {
            _ if port.class() == PortClass::Dynamic => Status::Dynamic,
            Some(&ASSIGNED) => Status::Assigned,
            Some(&RESERVED) => Status::Reserved,
            Some(&UNASSIGNED) => Status::Unassigned,
            _ => Status::NoRow,
        };
        Lookup {
            status,
            all: self.rows_of(group),
            transport,
        }
    }

    /// All rows of a service name, in any case of ASCII letters.
    #[must_use]
    pub fn named(&self, name: &str) -> Rows<'_> {
        let mask = self.section(Section::NameSlots).len() / 4 - 1;
        let mut slot = name_hash(name) as usize & mask;
        // A table holds fewer names than slots, so an empty slot ends every search; the bound is
        // for a table that lies.
        for _ in 0..=mask {
            let Some(entry) = (self.word(Section::NameSlots, slot) as usize).checked_sub(1) else {
                break;
            };
            if self.name(entry).eq_ignore_ascii_case(name) {
                return self.entry_rows(entry);
            }
            slot = (slot + 1) & mask;
        }
        self.rows_between(Section::NameRows, 0, 0)
    }

    /// The names that start with `prefix`, in order, in any case of ASCII letters.
    pub fn names_from<'a, 'p>(
        &'a self,
        prefix: &'p str,
    ) -> impl Iterator<Item = NameMatch<'a>> + use<'a, 'p> {
        let (mut low, mut high) = (0, self.name_count());
        while low < high {
            let middle = low + (high - low) / 2;
            if folded(self.name(middle)).cmp(folded(prefix)) == Ordering::Less {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (low..self.name_count())
            .map(|entry| NameMatch {
                name: self.name(entry),
                rows: self.entry_rows(entry),
            })
            .take_while(move |m| {
                m.name
                    .get(..prefix.len())
                    .is_some_and(|p| p.eq_ignore_ascii_case(prefix))
            })
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = NameMatch<'_>> {
        self.names_from("")
    }

    /// All rows, in the order of the table.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.row_count()).map(|id| Row { table: self, id })
    }

    /// The nearest named rows that lie wholly below and wholly above a port. The rows are sorted
    /// by port, so this costs a binary search and a few steps over nameless rows.
    #[must_use]
    pub fn neighbours(&self, port: Port) -> (Option<Row<'_>>, Option<Row<'_>>) {
        let row = |id| Row { table: self, id };
        let (mut low, mut high) = (0, self.row_count());
        while low < high {
            let middle = low + (high - low) / 2;
            // Rows without a port stand behind all others.
            if row(middle).ports().is_some_and(|p| p.low() <= port) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let holds = |r: &Row<'_>| r.kind() == RowKind::Assigned && !r.is_duplicate();
        let below = (0..low)
            .rev()
            .map(row)
            .find(|r| holds(r) && r.ports().is_some_and(|p| p.high() < port));
        // A wider row may begin below that one and still end nearer to the port; then it covers
        // the end of that one. Of several names of one number the first is the one to show.
        let below = below.and_then(|found| {
            let end = |r: &Row<'_>| r.ports().map(PortRange::high).filter(|&high| high < port);
            let mut there = self.at(found.ports()?.high()).filter(holds);
            let nearest = there.clone().filter_map(|r| end(&r)).max();
            there.find(|r| end(r) == nearest)
        });
        let above = (low..self.row_count())
            .map(row)
            .take_while(|r| r.ports().is_some())
            .find(holds);
        (below, above)
    }

    /// The dates of the snapshots from which the history was made, oldest first.
    #[must_use]
    pub fn snapshots(&self) -> Vec<Date> {
        let count = self.section(Section::Snapshots).len() / 4;
        (0..count)
            .filter_map(|i| Date::from_bits(self.word(Section::Snapshots, i)))
            .collect()
    }

    /// How many snapshots there are, the first and the last of them.
    #[must_use]
    pub fn snapshot_span(&self) -> Option<(usize, Date, Date)> {
        let count = self.section(Section::Snapshots).len() / 4;
        let date = |i| Date::from_bits(self.word(Section::Snapshots, i));
        Some((count, date(0)?, date(count.checked_sub(1)?)?))
    }

    /// What changed in rows that cover a port, oldest first.
    #[must_use]
    pub fn history_of(&self, port: Port) -> Events<'_> {
        let group = self.group(port);
        Events {
            table: self,
            section: Some(Section::GroupEvents),
            next: word(group, 4),
            end: word(group, GROUP + 4),
        }
    }

    /// Everything that changed, oldest first.
    #[must_use]
    pub fn history(&self) -> Events<'_> {
        let count = self.section(Section::Events).len() / EVENT;
        Events {
            table: self,
            section: None,
            next: 0,
            end: u32::try_from(count).unwrap_or(u32::MAX),
        }
    }

    /// The whole as owned rows and events, for a comparison or for packing anew.
    #[must_use]
    pub fn to_parts(&self) -> (Vec<Record>, History) {
        let history = History {
            snapshots: self.snapshots(),
            events: self.history().collect(),
        };
        (self.rows().map(Row::to_record).collect(), history)
    }

    /// A port's group and the next one, which says where it ends.
    fn group(&self, port: Port) -> &[u8] {
        let group = half(self.section(Section::Ports), usize::from(port.number()) * 2);
        let at = usize::from(group) * GROUP;
        self.section(Section::Groups)
            .get(at..at + 2 * GROUP)
            .unwrap_or_default()
    }

    fn rows_of(&self, group: &[u8]) -> Rows<'_> {
        self.rows_between(Section::GroupRows, word(group, 0), word(group, GROUP))
    }

    fn rows_between(&self, section: Section, start: u32, end: u32) -> Rows<'_> {
        let ids = self
            .section(section)
            .get(start as usize * 4..end as usize * 4)
            .unwrap_or_default();
        Rows { table: self, ids }
    }

    fn entry_rows(&self, entry: usize) -> Rows<'_> {
        self.rows_between(
            Section::NameRows,
            self.word(Section::Names, entry * 2 + 1),
            self.word(Section::Names, entry * 2 + 3),
        )
    }

    fn name(&self, entry: usize) -> &str {
        self.string(self.word(Section::Names, entry * 2))
    }

    fn name_count(&self) -> usize {
        (self.section(Section::Names).len() / 8).saturating_sub(1)
    }

    pub(crate) fn row_count(&self) -> usize {
        self.section(Section::Rows).len() / ROW
    }

    fn section(&self, section: Section) -> &[u8] {
        let (offset, len) = self.sections[section as usize];
        self.bytes
            .get(offset as usize..offset as usize + len as usize)
            .unwrap_or_default()
    }

    fn word(&self, section: Section, index: usize) -> u32 {
        word(self.section(section), index * 4)
    }

    fn string(&self, at: u32) -> &str {
        string(self.section(Section::Strings), at)
    }
}

fn folded(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|b| b.to_ascii_lowercase())
}

/// Rows, one after another.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    table: &'a Registry,
    ids: &'a [u8],
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        let (id, rest) = self.ids.split_at_checked(4)?;
        self.ids = rest;
        Some(Row {
            table: self.table,
            id: word(id, 0) as usize,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ids.len() / 4, Some(self.ids.len() / 4))
    }
}

impl ExactSizeIterator for Rows<'_> {}

/// A name, and its rows.
#[derive(Clone, Copy, Debug)]
pub struct NameMatch<'a> {
    /// As the registry writes it.
    pub name: &'a str,
    /// Its rows, in the order of the table.
    pub rows: Rows<'a>,
}

/// One row, read in place. Its fields are those of [`Record`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Registry,
    id: usize,
}

impl<'a> Row<'a> {
    fn bytes(self) -> &'a [u8] {
        self.table
            .section(Section::Rows)
            .get(self.id * ROW..(self.id + 1) * ROW)
            .unwrap_or_default()
    }

    fn byte(self, at: usize) -> u8 {
        self.bytes().get(at).copied().unwrap_or_default()
    }

    fn text(self, field: usize) -> &'a str {
        self.table.string(word(self.bytes(), 8 + field * 4))
    }

    /// The number of the row in its table; two rows of a table are the same when it is.
    #[must_use]
    pub fn id(self) -> usize {
        self.id
    }

    /// The port or ports, if it has any.
    #[must_use]
    pub fn ports(self) -> Option<PortRange> {
        if self.byte(6) & HAS_PORT == 0 {
            return None;
        }
        ports_at(self.bytes())
    }

    /// The transport, if it names one.
    #[must_use]
    pub fn transport(self) -> Option<Transport> {
        Transport::ALL.get(usize::from(self.byte(4))).copied()
    }

    /// Whether the row is about that transport: it names it, or it names none.
    #[must_use]
    pub fn applies_to(self, transport: Transport) -> bool {
        self.transport().is_none_or(|t| t == transport)
    }

    /// What sort of row it is.
    #[must_use]
    pub fn kind(self) -> RowKind {
        RowKind::ALL
            .get(usize::from(self.byte(5)))
            .copied()
            .unwrap_or(RowKind::Unclear)
    }

    /// The service name, which may be empty.
    #[must_use]
    pub fn name(self) -> &'a str {
        self.text(0)
    }

    /// What the row says it is.
    #[must_use]
    pub fn description(self) -> &'a str {
        self.text(1)
    }

    /// Whom it is assigned to.
    #[must_use]
    pub fn assignee(self) -> &'a str {
        self.text(2)
    }

    /// Whom to ask.
    #[must_use]
    pub fn contact(self) -> &'a str {
        self.text(3)
    }

    /// The documents that the row points to.
    #[must_use]
    pub fn references(self) -> Vec<Reference> {
        match self.text(4) {
            "" => Vec::new(),
            text => Reference::list_from_table(text).unwrap_or_default(),
        }
    }

    /// Unauthorised use reported.
    #[must_use]
    pub fn unauthorised(self) -> &'a str {
        self.text(5)
    }

    /// The assignment note.
    #[must_use]
    pub fn note(self) -> &'a str {
        self.text(6)
    }

    /// Whether the registry's note calls the row another row's duplicate or alias.
    #[must_use]
    pub fn is_duplicate(self) -> bool {
        crate::record::is_duplicate(self.note())
    }

    /// DCCP's service code.
    #[must_use]
    pub fn service_code(self) -> Option<u32> {
        (self.byte(6) & HAS_SERVICE_CODE != 0).then(|| word(self.bytes(), 36))
    }

    /// When it was registered, where the row says so.
    #[must_use]
    pub fn registered(self) -> Option<Date> {
        Date::from_bits(word(self.bytes(), 40))
    }

    /// When it was last modified, where the row says so.
    #[must_use]
    pub fn modified(self) -> Option<Date> {
        Date::from_bits(word(self.bytes(), 44))
    }

    /// The row, owned.
    #[must_use]
    pub fn to_record(self) -> Record {
        Record {
            ports: self.ports(),
            transport: self.transport(),
            name: self.name().to_owned(),
            description: self.description().to_owned(),
            assignee: self.assignee().to_owned(),
            contact: self.contact().to_owned(),
            registered: self.registered(),
            modified: self.modified(),
            references: self.references(),
            unauthorised: self.unauthorised().to_owned(),
            service_code: self.service_code(),
            note: self.note().to_owned(),
        }
    }
}

fn ports_at(bytes: &[u8]) -> Option<PortRange> {
    let &[a, b, c, d, ..] = bytes else {
        return None;
    };
    let port = |low, high| Port::new(u16::from_le_bytes([low, high]));
    PortRange::new(port(a, b), port(c, d)).ok()
}

/// Events, oldest first.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    table: &'a Registry,
    /// The list of event numbers, or all events where there is none.
    section: Option<Section>,
    next: u32,
    end: u32,
}

impl Iterator for Events<'_> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        while self.next < self.end {
            let place = self.next as usize;
            self.next += 1;
            let id = self
                .section
                .map_or(place, |s| self.table.word(s, place) as usize);
            let all = self.table.section(Section::Events);
            let event = all
                .get(id * EVENT..(id + 1) * EVENT)
                .and_then(|e| self.read(e));
            if event.is_some() {
                return event;
            }
            // Only a table that lies about its lengths gets here; it must not cost 4 G rounds.
            if place >= all.len() {
                break;
            }
        }
        None
    }
}

impl Events<'_> {
    fn read(&self, bytes: &[u8]) -> Option<Event> {
        let date = |i: usize| Date::from_bits(self.table.word(Section::Snapshots, i));
        let snapshot = word(bytes, 8) as usize;
        let text = |at| self.table.string(word(bytes, at)).to_owned();
        Some(Event {
            span: Span {
                before: date(snapshot.checked_sub(1)?)?,
                by: date(snapshot)?,
            },
            ports: if bytes[6] & HAS_PORT == 0 {
                None
            } else {
                ports_at(bytes)
            },
            transport: Transport::ALL.get(usize::from(bytes[4])).copied(),
            name: text(12),
            kind: match bytes[5] {
                0 => EventKind::Removed,
                1 => EventKind::Added,
                field => EventKind::Changed(*Field::ALL.get(usize::from(field) - 2)?),
            },
            old: text(16),
            new: text(20),
        })
    }
}

/// Why a file is not a packed table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Other bytes altogether.
    #[error("open the registry table: it is not one")]
    NotATable,
    /// Written by another version of the program.
    #[error("open the registry table: it has format {0}, this program reads {FORMAT}")]
    Format(u32),
    /// Shorter or longer than it says.
    #[error("open the registry table: it is cut short")]
    Truncated,
    /// A byte is another than was written.
    #[error("open the registry table: its checksum does not fit, it is damaged")]
    Checksum,
    /// The checksum fits, yet the sections do not.
    #[error("open the registry table: its sections do not fit together")]
    Sections,
}
