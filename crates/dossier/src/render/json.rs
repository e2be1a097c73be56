//! JSON, versioned: one object a dossier. `docs/schema/v1.json` describes it, and a test holds the
//! two together.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::io;

use portolan_knowledge::{Fact, Table};
use portolan_registry::{Reference, Row, Status};
use portolan_types::{PortRange, Transport};
use rustc_hash::FxHashMap;
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::Context;
use crate::bibliography::Bibliography;
use crate::model::{
    Citation, Dossier, Holder, Section, SectionId, Statement, Subject, Table as PortTable,
    TableRow, Value,
};

/// The version of the schema: it grows when a reader of the old one would be misled.
pub const SCHEMA: u32 = 1;

/// Writes objects. Keep one for a whole run: what many dossiers share (a source, a statement that
/// says the same of many ports) is put into JSON once.
pub struct Writer<'a> {
    context: Context<'a>,
    sources: RefCell<FxHashMap<&'static str, Box<RawValue>>>,
    citations: RefCell<FxHashMap<*const Citation, Box<RawValue>>>,
    /// The holder that was written last: a range of unassigned ports has one for all.
    holder: RefCell<Option<WrittenHolder>>,
    statements: RefCell<FxHashMap<StatementKey, Written>>,
    sections: RefCell<FxHashMap<SectionKey, Written>>,
}

/// A row's number, the transports that have it, and what was written.
type WrittenHolder = (usize, Vec<Transport>, Box<RawValue>);

/// The message's id, and where its citations are: they are static.
type StatementKey = (&'static str, *const Citation);

/// The section, and its first statement's id: a verdict alternates more than what is under it.
type SectionKey = (SectionId, &'static str);

/// What was written last for a key, and of which statements and arguments it was made.
struct Written {
    statements: Vec<StatementKey>,
    args: Arguments,
    json: Box<RawValue>,
}

/// The arguments of one or more messages, one after another.
type Arguments = Vec<(&'static str, Value<'static>)>;

impl<'a> Writer<'a> {
    /// A writer that has written nothing yet.
    #[must_use]
    pub fn new(context: Context<'a>) -> Self {
        Self {
            context,
            sources: RefCell::default(),
            citations: RefCell::default(),
            holder: RefCell::default(),
            statements: RefCell::default(),
            sections: RefCell::default(),
        }
    }

    /// Writes a dossier as one object, without a line break. `query` is what was asked.
    ///
    /// # Errors
    /// What `out` fails with.
    pub fn dossier(
        &self,
        out: impl io::Write,
        dossier: &Dossier<'_>,
        query: &str,
    ) -> io::Result<()> {
        let bibliography = Bibliography::of(dossier, self.context.registry);
        Ok(serde_json::to_writer(
            out,
            &DossierJson {
                dossier,
                query,
                writer: self,
                bibliography,
            },
        )?)
    }

    /// Writes a table as one object, without a line break.
    ///
    /// # Errors
    /// What `out` fails with.
    pub fn table(&self, out: impl io::Write, table: &PortTable<'_>, query: &str) -> io::Result<()> {
        Ok(serde_json::to_writer(
            out,
            &TableJson {
                table,
                query,
                context: self.context,
            },
        )?)
    }

    /// Writes what a search found as one object, without a line break.
    ///
    /// # Errors
    /// What `out` fails with.
    pub fn hits(&self, out: impl io::Write, rows: &[TableRow<'_>], query: &str) -> io::Result<()> {
        Ok(serde_json::to_writer(
            out,
            &HitsJson {
                rows,
                query,
                context: self.context,
            },
        )?)
    }
}

struct DossierJson<'a> {
    dossier: &'a Dossier<'a>,
    query: &'a str,
    writer: &'a Writer<'a>,
    bibliography: Bibliography,
}

impl Serialize for DossierJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            dossier,
            query,
            writer,
            bibliography,
        } = self;
        let context = &writer.context;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", &SCHEMA)?;
        let (port, transport, name) = match dossier.subject {
            Subject::Port(port, transport) => {
                map.serialize_entry("kind", "port")?;
                (Some(port), transport, None)
            }
            Subject::Service(name, port) => {
                map.serialize_entry("kind", "service")?;
                (port, None, Some(name))
            }
            Subject::Product(name) => {
                map.serialize_entry("kind", "product")?;
                (None, None, Some(name))
            }
        };
        map.serialize_entry("query", query)?;
        head(&mut map, *context)?;
        if let Some(name) = name {
            map.serialize_entry("name", name)?;
        }
        map.serialize_entry("port", &port.map(portolan_types::Port::number))?;
        map.serialize_entry("transport", &transport.map(Transport::as_str))?;
        map.serialize_entry("class", &port.map(|p| p.class().as_str()))?;
        map.serialize_entry("answer", &context.l10n.format(&dossier.answer.message))?;
        map.serialize_entry("status", &Statuses(dossier))?;
        map.serialize_entry(
            "standing",
            &dossier.standing.map(crate::model::Standing::as_str),
        )?;
        map.serialize_entry(
            "assignments",
            &Seq(&dossier.holders, |h| HolderJson(h, writer)),
        )?;
        for (key, table) in [
            ("software", Table::Software),
            ("lists", Table::Services),
            ("malware", Table::Malware),
        ] {
            if dossier.facts.is_empty() {
                map.serialize_entry::<_, [(); 0]>(key, &[])?;
                continue;
            }
            let facts: Vec<Fact> = dossier
                .facts
                .iter()
                .copied()
                .filter(|f| f.table() == table)
                .collect();
            map.serialize_entry(key, &Seq(&facts, |f: &Fact| FactJson(*f)))?;
        }
        map.serialize_entry(
            "sections",
            &Seq(&dossier.sections, |s| SectionJson(s, writer)),
        )?;
        map.serialize_entry("sources", &Sources(bibliography, writer))?;
        map.end()
    }
}

/// What every object says of itself.
pub(super) fn head<M: SerializeMap>(map: &mut M, context: Context<'_>) -> Result<(), M::Error> {
    map.serialize_entry("language", context.l10n.language().tag())?;
    map.serialize_entry("translation_reviewed", &context.l10n.is_reviewed())?;
    map.serialize_entry("registry_updated", &Shown(context.registry.updated()))
}

/// Serialises what is displayed.
pub(super) struct Shown<T>(pub(super) T);

impl<T: std::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Serialises a slice through a view of each element.
pub(super) struct Seq<'a, T, F>(pub(super) &'a [T], pub(super) F);

impl<'a, T, V: Serialize, F: Fn(&'a T) -> V> Serialize for Seq<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.0.len()))?;
        for element in self.0 {
            seq.serialize_element(&self.1(element))?;
        }
        seq.end()
    }
}

fn names(transports: &[Transport]) -> impl Serialize {
    transports.iter().map(|t| t.as_str()).collect::<Vec<_>>()
}

struct Statuses<'a>(&'a Dossier<'a>);

impl Serialize for Statuses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .statuses
                .iter()
                .map(|(t, s)| (t.as_str(), s.as_str())),
        )
    }
}

struct HolderJson<'a>(&'a Holder<'a>, &'a Writer<'a>);

impl Serialize for HolderJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Holder { row, transports }, writer) = self;
        if let Some((id, last, json)) = &*writer.holder.borrow()
            && *id == row.id()
            && last == transports
        {
            return json.serialize(serializer);
        }
        // A single port's row will not come again.
        if row.ports().is_none_or(PortRange::is_single) {
            return FreshHolder(self.0).serialize(serializer);
        }
        let json =
            serde_json::value::to_raw_value(&FreshHolder(self.0)).map_err(S::Error::custom)?;
        let outcome = json.serialize(serializer);
        *writer.holder.borrow_mut() = Some((row.id(), transports.clone(), json));
        outcome
    }
}

struct FreshHolder<'a>(&'a Holder<'a>);

impl Serialize for FreshHolder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Holder { row, transports } = self.0;
        let mut map = serializer.serialize_map(None)?;
        ports(&mut map, row.ports())?;
        map.serialize_entry("transports", &names(transports))?;
        map.serialize_entry("status", crate::compose::status_of(row.kind()).as_str())?;
        for (key, text) in texts(*row) {
            map.serialize_entry(key, &(!text.is_empty()).then_some(text))?;
        }
        map.serialize_entry("registered", &row.registered().map(Shown))?;
        map.serialize_entry("modified", &row.modified().map(Shown))?;
        map.serialize_entry("references", &Seq(&row.references(), ReferenceJson))?;
        map.serialize_entry("service_code", &row.service_code())?;
        map.end()
    }
}

fn texts(row: Row<'_>) -> [(&'static str, &str); 6] {
    [
        ("name", row.name()),
        ("description", row.description()),
        ("assignee", row.assignee()),
        ("contact", row.contact()),
        ("unauthorised", row.unauthorised()),
        ("note", row.note()),
    ]
}

/// `"ports": {"first": 6000, "last": 6063}`, or null.
fn ports<M: SerializeMap>(map: &mut M, ports: Option<PortRange>) -> Result<(), M::Error> {
    #[derive(Serialize)]
    struct Ports {
        first: u16,
        last: u16,
    }
    let value = ports.map(|p| Ports {
        first: p.low().number(),
        last: p.high().number(),
    });
    map.serialize_entry("ports", &value)
}

/// A row of one of the tables of `data/knowledge/`, column by column.
struct FactJson(Fact);

impl Serialize for FactJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fact = self.0;
        let mut map = serializer.serialize_map(None)?;
        ports(&mut map, Some(fact.ports()))?;
        map.serialize_entry("transports", &names(&fact.transports().collect::<Vec<_>>()))?;
        for (name, text) in fact.columns() {
            match name {
                "sources" => {
                    let citations: Vec<Citation> = crate::compose::citations(fact).collect();
                    map.serialize_entry(name, &Seq(&citations, |c: &Citation| CitationJson(*c)))?;
                }
                "locators" => {}
                _ => map.serialize_entry(name, text)?,
            }
        }
        map.end()
    }
}

struct ReferenceJson<'a>(&'a Reference);

impl Serialize for ReferenceJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let kind = match self.0 {
            Reference::Rfc(..) => "rfc",
            Reference::Draft(..) => "draft",
            Reference::Uri(..) => "uri",
            Reference::Note(_) => "note",
            Reference::Text(_) => "text",
        };
        map.serialize_entry("kind", kind)?;
        map.serialize_entry("text", &Shown(self.0))?;
        map.serialize_entry("link", &self.0.link())?;
        map.end()
    }
}

struct SectionJson<'a>(&'a Section<'a>, &'a Writer<'a>);

impl Serialize for SectionJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(section, writer) = self;
        let first = section.statements.first().map_or("", |s| s.message.id);
        let key = (section.id, first);
        reused(
            &writer.sections,
            key,
            &section.statements,
            &FreshSection(section, writer),
            serializer,
        )
    }
}

/// `None` for a statement whose sources are its own.
fn key_of(statement: &Statement<'_>) -> Option<StatementKey> {
    match statement.sources {
        Cow::Borrowed(sources) => Some((statement.message.id, sources.as_ptr())),
        Cow::Owned(_) => None,
    }
}

/// Writes `fresh`, or what was written the last time for the same key, when the statements of which
/// it is made have the same arguments as then.
fn reused<K: Eq + Hash, S: Serializer>(
    written: &RefCell<FxHashMap<K, Written>>,
    key: K,
    statements: &[Statement<'_>],
    fresh: &impl Serialize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // A command holds the port, and is another for each.
    let keys: Option<Vec<StatementKey>> = statements
        .iter()
        .map(|s| key_of(s).filter(|_| s.command.is_none()))
        .collect();
    let Some(statements_key) = keys else {
        return fresh.serialize(serializer);
    };
    let args = || statements.iter().flat_map(|s| &s.message.args);
    if let Some(last) = written.borrow().get(&key)
        && statements
            .iter()
            .map(key_of)
            .eq(last.statements.iter().copied().map(Some))
        && args().eq(&last.args)
    {
        return last.json.serialize(serializer);
    }
    // Only what is short to compare is worth keeping: a list or a message changes with its port.
    let kept: Option<Arguments> = args()
        .map(|(name, value)| Some((*name, value.plain()?)))
        .collect();
    let Some(args) = kept else {
        return fresh.serialize(serializer);
    };
    let json = serde_json::value::to_raw_value(fresh).map_err(S::Error::custom)?;
    let outcome = json.serialize(serializer);
    written.borrow_mut().insert(
        key,
        Written {
            statements: statements_key,
            args,
            json,
        },
    );
    outcome
}

struct FreshSection<'a>(&'a Section<'a>, &'a Writer<'a>);

impl Serialize for FreshSection<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(section, writer) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", section.id.as_str())?;
        map.serialize_entry("title", &writer.context.l10n.format(&section.id.heading()))?;
        map.serialize_entry(
            "statements",
            &Seq(&section.statements, |s| StatementJson(s, writer)),
        )?;
        map.end()
    }
}

/// A statement, from the last time when it was the same.
struct StatementJson<'a>(&'a Statement<'a>, &'a Writer<'a>);

impl Serialize for StatementJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(statement, writer) = self;
        let fresh = FreshStatement(statement, writer);
        let one = std::slice::from_ref(*statement);
        match key_of(statement) {
            Some(key) => reused(&writer.statements, key, one, &fresh, serializer),
            None => fresh.serialize(serializer),
        }
    }
}

struct FreshStatement<'a>(&'a Statement<'a>, &'a Writer<'a>);

impl Serialize for FreshStatement<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(statement, writer) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", statement.message.id)?;
        map.serialize_entry("text", &writer.context.l10n.format(&statement.message))?;
        if let Some(command) = &statement.command {
            map.serialize_entry("command", command)?;
        }
        map.serialize_entry("known", statement.known.as_str())?;
        if let Some(link) = statement.link {
            map.serialize_entry("link", link)?;
        }
        let citations = Seq(&statement.sources, |c: &Citation| CitationJson(*c));
        if key_of(statement).is_none() {
            map.serialize_entry("sources", &citations)?;
            return map.end();
        }
        let mut written = writer.citations.borrow_mut();
        let citations = match written.entry(statement.sources.as_ptr()) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                entry.insert(serde_json::value::to_raw_value(&citations).map_err(S::Error::custom)?)
            }
        };
        map.serialize_entry("sources", citations)?;
        map.end()
    }
}

pub(super) struct CitationJson(pub(super) Citation);

impl Serialize for CitationJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.source.as_str())?;
        if !self.0.place.is_empty() {
            map.serialize_entry("place", self.0.place)?;
        }
        map.end()
    }
}

struct Sources<'a>(&'a Bibliography, &'a Writer<'a>);

impl Serialize for Sources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct SourceJson<'a> {
            id: &'a str,
            title: &'a str,
            publisher: &'a str,
            date: &'a str,
            licence: &'a str,
            link: &'a str,
        }
        let mut seq = serializer.serialize_seq(None)?;
        let mut written = self.1.sources.borrow_mut();
        for id in self.0.ids() {
            let json = match written.entry(id.as_str()) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => {
                    let Some((source, date)) = self.0.source(id) else {
                        continue;
                    };
                    let portolan_types::Source {
                        id,
                        title,
                        publisher,
                        licence,
                        link,
                        ..
                    } = source;
                    let json = SourceJson {
                        id,
                        title,
                        publisher,
                        date: &date,
                        licence,
                        link,
                    };
                    entry.insert(serde_json::value::to_raw_value(&json).map_err(S::Error::custom)?)
                }
            };
            seq.serialize_element(json)?;
        }
        seq.end()
    }
}

struct TableJson<'a> {
    table: &'a PortTable<'a>,
    query: &'a str,
    context: Context<'a>,
}

impl Serialize for TableJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            table,
            query,
            context,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", &SCHEMA)?;
        map.serialize_entry("kind", "range")?;
        map.serialize_entry("query", query)?;
        head(&mut map, *context)?;
        ports(&mut map, Some(table.range))?;
        map.serialize_entry("transport", &table.transport.map(Transport::as_str))?;
        map.serialize_entry("rows", &Seq(&table.rows, TableRowJson))?;
        map.serialize_entry("sources", &Seq(&[portolan_registry::SOURCE], Shown))?;
        map.end()
    }
}

struct HitsJson<'a> {
    rows: &'a [TableRow<'a>],
    query: &'a str,
    context: Context<'a>,
}

impl Serialize for HitsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            rows,
            query,
            context,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", &SCHEMA)?;
        map.serialize_entry("kind", "search")?;
        map.serialize_entry("query", query)?;
        head(&mut map, *context)?;
        map.serialize_entry("rows", &Seq(rows, TableRowJson))?;
        map.serialize_entry("sources", &Seq(&[portolan_registry::SOURCE], Shown))?;
        map.end()
    }
}

struct TableRowJson<'a>(&'a TableRow<'a>);

impl Serialize for TableRowJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.0;
        let mut map = serializer.serialize_map(None)?;
        ports(&mut map, row.ports)?;
        map.serialize_entry("transports", &names(&row.transports))?;
        map.serialize_entry("status", row.status.map_or("in-practice", Status::as_str))?;
        map.serialize_entry("name", &(!row.name.is_empty()).then_some(row.name))?;
        map.serialize_entry(
            "description",
            &(!row.description.is_empty()).then_some(row.description),
        )?;
        map.end()
    }
}
