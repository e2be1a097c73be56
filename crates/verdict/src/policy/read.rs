//! Reading a policy. Whatever is not understood is an error with its place: a key that is misspelt
//! and passed over would make a check weaker than its writer believes.

use std::ops::Range;

use portolan_sockets::Exposure;
use portolan_types::{PortError, PortRange, Transport};
use toml_edit::{Document, Item, Key, Table, Value};

use super::{
    Entry, Feature, MAX_ENTRIES, MAX_POLICY_LEN, MAX_RANGE_ENTRIES, MAX_TEXT_LEN, Policy, VERSION,
};

/// Why a text is no policy, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read a policy: line {line}, column {column}: {what}")]
pub struct PolicyError {
    /// The line, from 1.
    pub line: usize,
    /// The place in it, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: Wrong,
}

/// What is wrong with a policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no TOML; the words are the parser's.
    #[error("{0}")]
    Syntax(String),
    /// It is no UTF-8.
    #[error("the file is not UTF-8")]
    Encoding,
    /// It is longer than [`MAX_POLICY_LEN`].
    #[error("the file is too large")]
    TooLarge,
    /// It has more entries than [`MAX_ENTRIES`].
    #[error("too many entries")]
    TooMany,
    /// More of them than [`MAX_RANGE_ENTRIES`] have ranges.
    #[error("too many entries with ranges")]
    TooManyRanges,
    /// Nobody knows the key.
    #[error("unknown key {0}")]
    UnknownKey(String),
    /// The key has to be there.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// It is in a version that this program does not read.
    #[error("unknown version {0}")]
    Version(i64),
    /// The value is of another kind.
    #[error("{key} is not of the right kind")]
    Kind {
        /// The key.
        key: &'static str,
        /// What it has to be.
        wanted: Kind,
    },
    /// A value that the key cannot have.
    #[error("{key} cannot be {value:?}")]
    Value {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
    },
    /// A port or a range that is none.
    #[error("{value:?}: {error}")]
    Port {
        /// As it is written.
        value: String,
        /// Why.
        error: PortError,
    },
    /// A text longer than [`MAX_TEXT_LEN`].
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// A list without anything in it: it would say that nothing fits.
    #[error("{0} is an empty list")]
    Empty(&'static str),
}

/// What a value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// A text.
    Text,
    /// A text or a list of texts.
    Texts,
    /// A number, a range as text, or a list of these.
    Ports,
    /// `true` or `false`.
    Truth,
    /// Tables, each under `[[listener]]`.
    Tables,
}

impl Policy {
    /// Reads a policy from the bytes of a file.
    ///
    /// # Errors
    /// [`PolicyError`] with the first place that is wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PolicyError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::parse(text),
            Err(error) => {
                let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let text = std::str::from_utf8(good).unwrap_or_default();
                Err(Reader { text }.wrong(text.len(), Wrong::Encoding))
            }
        }
    }

    /// Reads a policy.
    ///
    /// # Errors
    /// [`PolicyError`] with the first place that is wrong.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        let reader = Reader { text };
        if text.len() > MAX_POLICY_LEN {
            return Err(reader.wrong(0, Wrong::TooLarge));
        }
        let document = Document::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            reader.wrong(at, Wrong::Syntax(error.message().trim_end().to_owned()))
        })?;
        let entries = reader.document(document.as_table())?;
        Ok(Self {
            text: text.to_owned(),
            entries,
        })
    }
}

struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn document(&self, table: &Table) -> Result<Vec<Entry>, PolicyError> {
        let mut version = false;
        let mut entries = Vec::new();
        for (key, item) in fields(table) {
            match key.get() {
                "version" => {
                    let number = item
                        .as_integer()
                        .ok_or_else(|| self.kind(item, key, "version", Kind::Number))?;
                    if number != VERSION {
                        return Err(self.wrong(start(item, key), Wrong::Version(number)));
                    }
                    version = true;
                }
                "listener" => {
                    let tables = item
                        .as_array_of_tables()
                        .ok_or_else(|| self.kind(item, key, "listener", Kind::Tables))?;
                    let mut ranges = 0;
                    let mut lines = Lines::of(self.text);
                    for table in tables {
                        let header = table.span().unwrap_or_default();
                        if entries.len() >= MAX_ENTRIES {
                            return Err(self.wrong(header.start, Wrong::TooMany));
                        }
                        let mut entry = self.entry(table, &header)?;
                        entry.site.line = lines.number(header.start);
                        ranges += usize::from(entry.has_range());
                        if ranges > MAX_RANGE_ENTRIES {
                            return Err(self.wrong(header.start, Wrong::TooManyRanges));
                        }
                        entries.push(entry);
                    }
                }
                unknown => {
                    let wrong = Wrong::UnknownKey(unknown.to_owned());
                    return Err(self.wrong(key_start(key, item), wrong));
                }
            }
        }
        match version {
            true => Ok(entries),
            false => Err(self.wrong(0, Wrong::Missing("version"))),
        }
    }

    fn entry(&self, table: &Table, header: &Range<usize>) -> Result<Entry, PolicyError> {
        let mut entry = Entry::default();
        entry.site.header = header.clone();
        for (key, item) in fields(table) {
            let Some(name) = known(key.get()) else {
                let wrong = Wrong::UnknownKey(key.get().to_owned());
                return Err(self.wrong(key_start(key, item), wrong));
            };
            match name {
                "port" => {
                    for value in self.list(key, item, name, Kind::Ports)? {
                        entry.ports.push(self.ports(key, item, value)?);
                    }
                }
                "transport" => {
                    for (text, at) in self.texts(key, item, name)? {
                        let known = Transport::ALL.into_iter().find(|t| t.as_str() == text);
                        let found = known.ok_or_else(|| self.value(at, name, text))?;
                        entry.transports.push(found);
                    }
                }
                "exposure" => {
                    for (text, at) in self.texts(key, item, name)? {
                        let known = Exposure::ALL.into_iter().find(|e| e.as_str() == text);
                        let found = known.ok_or_else(|| self.value(at, name, text))?;
                        entry.exposures.push(found);
                    }
                }
                "namespace" => {
                    let texts = self.texts(key, item, name)?;
                    entry.namespaces = texts.into_iter().map(|(t, _)| t.to_owned()).collect();
                }
                "optional" => {
                    let truth = item.as_bool();
                    entry.optional =
                        truth.ok_or_else(|| self.kind(item, key, name, Kind::Truth))?;
                }
                "said_by" => entry.said_by = Some(self.text(key, item, name)?),
                "why" => entry.why = Some(self.text(key, item, name)?),
                _ => {
                    let feature = Feature::ALL.into_iter().find(|f| f.as_str() == name);
                    let texts = self.texts(key, item, name)?;
                    if let Some(feature) = feature {
                        entry.features[feature as usize] =
                            texts.into_iter().map(|(t, _)| t.to_owned()).collect();
                    }
                }
            }
            let of_value = item.span().unwrap_or_default();
            let of_key = key.span().unwrap_or_default();
            entry.site.keys.push((name.to_owned(), of_key, of_value));
        }
        if entry.ports.is_empty() {
            return Err(self.wrong(header.start, Wrong::Missing("port")));
        }
        entry.site.keys.sort_by_key(|(_, key, _)| key.start);
        Ok(entry)
    }

    /// A value, or the values of a list.
    fn list<'i>(
        &self,
        key: &Key,
        item: &'i Item,
        name: &'static str,
        kind: Kind,
    ) -> Result<Vec<&'i Value>, PolicyError> {
        match item {
            Item::Value(Value::Array(array)) if array.is_empty() => {
                Err(self.wrong(start(item, key), Wrong::Empty(name)))
            }
            Item::Value(Value::Array(array)) => Ok(array.iter().collect()),
            Item::Value(value) => Ok(vec![value]),
            _ => Err(self.kind(item, key, name, kind)),
        }
    }

    /// Texts, and where each is.
    fn texts<'i>(
        &self,
        key: &Key,
        item: &'i Item,
        name: &'static str,
    ) -> Result<Vec<(&'i str, usize)>, PolicyError> {
        let values = self.list(key, item, name, Kind::Texts)?;
        let one = |value: &'i Value| {
            let at = value.span().map_or_else(|| start(item, key), |s| s.start);
            match value.as_str() {
                Some(text) if text.len() > MAX_TEXT_LEN => {
                    Err(self.wrong(at, Wrong::TooLong(name)))
                }
                Some("") => Err(self.value(at, name, "")),
                Some(text) => Ok((text, at)),
                None => {
                    let wanted = Kind::Texts;
                    Err(self.wrong(at, Wrong::Kind { key: name, wanted }))
                }
            }
        };
        values.into_iter().map(one).collect()
    }

    fn text(&self, key: &Key, item: &Item, name: &'static str) -> Result<String, PolicyError> {
        match item.as_str() {
            Some(text) if text.len() > MAX_TEXT_LEN => {
                Err(self.wrong(start(item, key), Wrong::TooLong(name)))
            }
            Some(text) => Ok(text.to_owned()),
            None => Err(self.kind(item, key, name, Kind::Text)),
        }
    }

    fn ports(&self, key: &Key, item: &Item, value: &Value) -> Result<PortRange, PolicyError> {
        let at = value.span().map_or_else(|| start(item, key), |s| s.start);
        let read = |text: &str| {
            let shown = || text.chars().take(64).collect();
            text.parse().map_err(|error| {
                let value = shown();
                self.wrong(at, Wrong::Port { value, error })
            })
        };
        match value {
            Value::Integer(number) => read(&number.value().to_string()),
            Value::String(text) => read(text.value()),
            _ => {
                let wanted = Kind::Ports;
                Err(self.wrong(
                    at,
                    Wrong::Kind {
                        key: "port",
                        wanted,
                    },
                ))
            }
        }
    }

    fn kind(&self, item: &Item, key: &Key, name: &'static str, wanted: Kind) -> PolicyError {
        self.wrong(start(item, key), Wrong::Kind { key: name, wanted })
    }

    fn value(&self, at: usize, key: &'static str, value: &str) -> PolicyError {
        let value = value.chars().take(64).collect();
        self.wrong(at, Wrong::Value { key, value })
    }

    fn wrong(&self, at: usize, what: Wrong) -> PolicyError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        PolicyError {
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: before[line..].chars().count() + 1,
            what,
        }
    }
}

/// The keys of an entry.
fn known(name: &str) -> Option<&'static str> {
    [
        "port",
        "transport",
        "exposure",
        "namespace",
        "optional",
        "said_by",
        "why",
    ]
    .into_iter()
    .chain(Feature::ALL.map(Feature::as_str))
    .find(|known| *known == name)
}

fn fields(table: &Table) -> impl Iterator<Item = (&Key, &Item)> {
    table
        .iter()
        .filter_map(|(name, _)| table.get_key_value(name))
}

/// Where a value begins; where it has no place of its own, its key.
fn start(item: &Item, key: &Key) -> usize {
    item.span()
        .or_else(|| key.span())
        .map_or(0, |span| span.start)
}

fn key_start(key: &Key, item: &Item) -> usize {
    key.span()
        .or_else(|| item.span())
        .map_or(0, |span| span.start)
}

/// Counts lines; places must come in order.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text,
            counted: 0,
            line: 1,
        }
    }

    fn number(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        if let Some(next) = bytes.get(self.counted..at) {
            self.line += next.iter().filter(|b| **b == b'\n').count();
            self.counted = at;
        }
        self.line
    }
}
