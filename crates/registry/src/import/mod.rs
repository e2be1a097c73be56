//! Reading the registry as IANA publishes it, XML or CSV, and refusing what is not whole.
//!
//! Both are read as streams. Memory is bounded by [`MAX_BYTES`] and [`MAX_FIELD`]; a file that ends
//! early, breaks the format or is over a bound is refused with its line.

mod csv;
mod email;
mod xml;

use std::collections::HashMap;
use std::io::{self, BufRead, Read};

use portolan_types::{Date, PortRange, Transport};

use crate::record::{Record, Reference};
pub(crate) use email::{has_email, without_emails};

/// The largest file that is read: 64 MiB, 16 times IANA's XML of 2026.
pub const MAX_BYTES: u64 = 64 << 20;
/// The longest field that is read: 32 KiB, 20 times the registry's longest note.
pub const MAX_FIELD: usize = 32 << 10;
/// The most rows that are read; the registry of 2026 has 14,533.
pub const MAX_RECORDS: usize = 1 << 20;
/// The most people or references of one row; the registry of 2026 has 3.
const MAX_PARTS: usize = 256;

/// A registry that was read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The registry's own date: `<updated>` of the XML; of the CSV, which has none, the newest date
    /// in its rows.
    pub updated: Date,
    /// Its rows, in the file's order.
    pub records: Vec<Record>,
    /// Whether people are known by IANA's keys alone, as in the CSV, which has no table of their
    /// names and no footnotes: see [`Import::adopt`].
    pub keys_only: bool,
}

impl Import {
    /// Takes from `known`, an older or newer registry, what a CSV cannot say: a row that is there
    /// too and was not modified since keeps its people's names and its footnote. Without this every
    /// `Kotsikona` that was `Kotsikonas` would be a change.
    pub fn adopt(&mut self, known: &[Record]) {
        if !self.keys_only {
            return;
        }
        let mut by_key: HashMap<_, Vec<&Record>> = HashMap::with_capacity(known.len());
        for record in known {
            by_key.entry(record.key()).or_default().push(record);
        }
        for record in &mut self.records {
            let name = record.name.clone();
            let key = (record.ports, record.transport, name.as_str());
            let twin = by_key.get(&key).and_then(|list| {
                list.iter().find(|k| {
                    (k.modified, k.registered, &k.description)
                        == (record.modified, record.registered, &record.description)
                })
            });
            let Some(twin) = twin else { continue };
            record.assignee.clone_from(&twin.assignee);
            record.contact.clone_from(&twin.contact);
            let footnoted = record
                .references
                .iter()
                .any(|r| matches!(r, Reference::Note(_)));
            if footnoted && record.note.is_empty() {
                record.note.clone_from(&twin.note);
            }
        }
    }
}

/// The rows so far, and how long their texts are: a footnote, or somebody's name, is in a file
/// once and in many rows.
#[derive(Default)]
struct Finished {
    records: Vec<Record>,
    bytes: u64,
}

impl Finished {
    fn push(&mut self, raw: RawRecord, people: &HashMap<String, String>) -> Result<(), Problem> {
        let record = raw.finish(people)?;
        let lengths = [
            record.name.len(),
            record.description.len(),
            record.assignee.len(),
            record.contact.len(),
            Reference::list_to_table(&record.references).len(),
            record.unauthorised.len(),
            record.note.len(),
        ];
        if self.records.len() == MAX_RECORDS || lengths.iter().any(|&length| length > MAX_FIELD) {
            return Err(Problem::TooLong);
        }
        self.bytes += lengths.iter().map(|&length| length as u64).sum::<u64>();
        if self.bytes > MAX_BYTES {
            return Err(Problem::TooLarge);
        }
        self.records.push(record);
        Ok(())
    }
}

/// Reads a registry, XML or CSV by its first byte that is not white space.
///
/// # Errors
/// [`ImportError`] with the line at which the file stops making sense.
pub fn read(input: impl BufRead) -> Result<Import, ImportError> {
    let mut lines = Lines {
        inner: input.take(MAX_BYTES + 1),
        line: 1,
        read: 0,
    };
    let first = loop {
        let line = lines.line;
        let buffer = lines.fill_buf().map_err(|e| ImportError::io(line, &e))?;
        if buffer.is_empty() {
            return Err(ImportError {
                line: lines.line,
                problem: Problem::Empty,
            });
        }
        let blank = |b: &u8| b.is_ascii_whitespace() || b"\xef\xbb\xbf".contains(b);
        match buffer.iter().position(|b| !blank(b)) {
            Some(at) => {
                let first = buffer[at];
                lines.consume(at);
                break first;
            }
            None => {
                let all = buffer.len();
                lines.consume(all);
            }
        }
    };
    let import = if first == b'<' {
        xml::read(lines)?
    } else {
        csv::read(lines)?
    };
    if import.records.is_empty() {
        return Err(ImportError {
            line: 1,
            problem: Problem::NoRecords,
        });
    }
    Ok(import)
}

/// Why a file is not a registry, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read the registry: line {line}: {problem}")]
pub struct ImportError {
    /// The line, from 1, at which it was noticed.
    pub line: u64,
    /// What is wrong.
    pub problem: Problem,
}

impl ImportError {
    fn io(line: u64, error: &io::Error) -> Self {
        let problem = match error.kind() {
            io::ErrorKind::FileTooLarge => Problem::TooLarge,
            _ => Problem::Io(error.to_string()),
        };
        Self { line, problem }
    }
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It ends in the middle.
    #[error("the file is cut short")]
    Truncated,
    /// Over [`MAX_BYTES`], as it is or with its footnotes and names filled in.
    #[error("the file is larger than 64 MiB")]
    TooLarge,
    /// A field over [`MAX_FIELD`], more than [`MAX_RECORDS`] rows, or a row with more than 256
    /// people or references.
    #[error("a field is longer than 32 KiB, or there are more than a million rows")]
    TooLong,
    /// XML of another kind, or a CSV with another header.
    #[error("this is not IANA's port registry")]
    NotTheRegistry,
    /// No row in it.
    #[error("there is no row in it")]
    NoRecords,
    /// Not well-formed, in the format's own words.
    #[error("{0}")]
    Malformed(String),
    /// A field whose value cannot be.
    #[error("{field} cannot be `{value}`")]
    Value {
        /// Which field.
        field: &'static str,
        /// Its value, cut to a line.
        value: String,
    },
    /// The system failed to read.
    #[error("{0}")]
    Io(String),
}

/// Counts lines and bytes as they are read.
struct Lines<R> {
    inner: R,
    line: u64,
    read: u64,
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let amount = available.len().min(out.len());
        out[..amount].copy_from_slice(&available[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read > MAX_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // What is in the buffer costs nothing to look at again.
        if let Ok(buffer) = self.inner.fill_buf() {
            let lines = buffer.iter().take(amount).filter(|b| **b == b'\n').count();
            self.line += lines as u64;
        }
        self.read += amount as u64;
        self.inner.consume(amount);
    }
}

/// A row as a file gives it, not yet made sense of.
#[derive(Default)]
struct RawRecord {
    ports: String,
    transport: String,
    name: String,
    description: String,
    assignees: Vec<String>,
    contacts: Vec<String>,
    registered: String,
    modified: String,
    references: Vec<Reference>,
    unauthorised: String,
    service_code: String,
    note: String,
}

impl RawRecord {
    /// The row in our form. `people` has the names of the keys in `assignees` and `contacts`.
    fn finish(self, people: &HashMap<String, String>) -> Result<Record, Problem> {
        let parts = [
            self.assignees.len(),
            self.contacts.len(),
            self.references.len(),
        ];
        if parts.into_iter().any(|count| count > MAX_PARTS) {
            return Err(Problem::TooLong);
        }
        let transport = match self.transport.trim() {
            "" => None,
            name => Some(Transport::from_name(name).ok_or_else(|| bad("the transport", name))?),
        };
        let contact = names(&self.contacts, people);
        let assignee = match names(&self.assignees, people) {
            // What IANA shows in its CSV and on its page: a row without an assignee of its own is
            // assigned to its contact.
            none if none.is_empty() => contact.clone(),
            assignee => assignee,
        };
        let record = Record {
            ports: value::<PortRange>("the port", &self.ports)?,
            transport,
            name: clean(&self.name),
            description: clean(&self.description),
            assignee,
            contact,
            registered: value("the date of registration", &self.registered)?,
            modified: value("the date of modification", &self.modified)?,
            references: self
                .references
                .into_iter()
                .filter_map(clean_reference)
                .collect(),
            unauthorised: clean(&self.unauthorised),
            service_code: value("the service code", &self.service_code)?,
            note: clean(&self.note),
        };
        if record.name.is_empty() && record.description.is_empty() {
            return Err(bad("the name and the description", ""));
        }
        Ok(record)
    }
}

fn value<T: std::str::FromStr>(field: &'static str, text: &str) -> Result<Option<T>, Problem> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| bad(field, text)),
    }
}

fn bad(field: &'static str, value: &str) -> Problem {
    Problem::Value {
        field,
        value: value.chars().take(60).collect(),
    }
}

/// White space folded, control characters and e-mail addresses left out.
fn clean(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if has_email(&text) {
        without_emails(&text)
    } else {
        text
    }
}

fn clean_reference(reference: Reference) -> Option<Reference> {
    // What parts one reference from the next in our tables.
    let clean = |text: &str| clean(text).replace('|', "/");
    let words = |text: String| (!text.is_empty()).then_some(Reference::Text(text));
    match reference {
        Reference::Rfc(number, part) => Some(Reference::Rfc(number, clean(&part))),
        Reference::Draft(name, part) => Some(Reference::Draft(clean(&name), clean(&part))),
        Reference::Uri(uri, label) => match clean(&uri) {
            // It was an e-mail address, or nothing.
            uri if uri.is_empty() => words(clean(&label)),
            uri => Some(Reference::Uri(uri.replace(' ', "%20"), clean(&label))),
        },
        Reference::Note(number) => Some(Reference::Note(clean(&number))),
        Reference::Text(text) => words(clean(&text)),
    }
}

fn names(keys: &[String], people: &HashMap<String, String>) -> String {
    let mut shown: Vec<String> = Vec::new();
    for key in keys {
        let name = people
            .get(key)
            .cloned()
            .unwrap_or_else(|| clean(&key.replace('_', " ")));
        if !name.is_empty() && !shown.contains(&name) {
            shown.push(name);
        }
    }
    shown.join("; ")
}

/// `rfc9110` or `RFC 9110`, and what follows a comma.
fn rfc(text: &str) -> Option<Reference> {
    let (main, part) = text.split_once(',').unwrap_or((text, ""));
    let main = main.trim();
    let digits = main
        .get(..3)
        .filter(|p| p.eq_ignore_ascii_case("rfc"))
        .map(|_| main[3..].trim())?;
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(Reference::Rfc(digits.parse().ok()?, part.trim().to_owned()))
}

/// `draft-…` or `RFC-ietf-…` (approved, without a number yet), and what follows a comma.
fn draft(text: &str) -> Option<Reference> {
    let (main, part) = text.split_once(',').unwrap_or((text, ""));
    let main = main.trim();
    ((main.starts_with("draft-") || main.starts_with("RFC-")) && !main.contains(' '))
        .then(|| Reference::Draft(main.to_owned(), part.trim().to_owned()))
}
