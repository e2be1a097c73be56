//! Lines of JSON: the watches first, then the events in the order in which they were written.

use std::borrow::Cow;
use std::io::{BufRead, Read, Write};
use std::net::IpAddr;

use portolan_sockets::Protocol;
use portolan_types::Port;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::stamp::{Stamp, Stamps};
use super::{Event, Forms, Imported, Importer, Item, ItemWatch, NAME, Step, canonical};
use crate::store::read::{Reader, SEEN};
use crate::store::{Journal, JournalError, Query};
use crate::{Actor, Kind, Record, Subject};

/// The format that is written, and read.
const SCHEMA: u64 = 1;
const EVENT: &str = "journal-event";
const WATCH: &str = "journal-watch";
/// How long a line may be, in bytes.
const LINE: u64 = 1 << 20;

impl Journal {
    /// Writes all of it as lines of JSON, and returns the number of events.
    ///
    /// # Errors
    /// [`JournalError::Copy`] when `out` fails.
    pub fn export_lines(&self, out: &mut dyn Write) -> Result<u64, JournalError> {
        let _one_state = self.conn.unchecked_transaction()?;
        let mut lines = Lines {
            out,
            line: Vec::with_capacity(80 << 10),
            stamps: Stamps::default(),
        };
        let watches = lines.watches(self)?;
        let mut reader = Reader::new(&self.conn, None)?;
        let mut forms: Forms<'_, String> = Forms::new(&self.conn)?;
        let mut begins: FxHashMap<(i64, i64), Vec<u8>> = FxHashMap::default();
        let mut count = 0;
        reader.each(&Query::default(), &SEEN, |reader, event, by| {
            let begin = match begins.get(&by) {
                Some(begin) => begin,
                None => {
                    let (host, boot) = reader
                        .boots
                        .get(&by.0)
                        .ok_or_else(|| JournalError::damaged("an event of no host"))?;
                    let mut begin = Vec::new();
                    let seen_by = watches.get(&by.1);
                    begin_line(&mut begin, EVENT, seen_by.copied());
                    begin.extend_from_slice(b",\"host\":");
                    string(&mut begin, host)?;
                    begin.extend_from_slice(b",\"boot\":");
                    string(&mut begin, boot)?;
                    begins.entry(by).or_insert(begin)
                }
            };
            lines.line.extend_from_slice(begin);
            count += 1;
            lines.event(event, &mut forms)
        })?;
        lines.flush()?;
        out.flush().map_err(JournalError::Copy)?;
        Ok(count)
    }

    /// Adds what lines of JSON have and this journal has not. Lines that are none are counted and
    /// left out.
    ///
    /// # Errors
    /// [`JournalError::Copy`] when `input` fails, else as [`Journal::append`]. What was read until
    /// then may have been added.
    pub fn import_lines(&mut self, input: &mut dyn BufRead) -> Result<Imported, JournalError> {
        let mut importer = Importer::new(self);
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            let mut limited = Read::take(&mut *input, LINE + 1);
            let read = limited.read_until(b'\n', &mut line);
            if read.map_err(JournalError::Copy)? == 0 {
                break;
            }
            if line.last() != Some(&b'\n') && line.len() as u64 > LINE {
                importer
                    .imported
                    .refuse(number, "it is longer than a mebibyte");
                input.skip_until(b'\n').map_err(JournalError::Copy)?;
                continue;
            }
            let text = line.trim_ascii();
            if !text.is_empty() {
                importer.line(number, text)?;
            }
        }
        importer.finish()
    }
}

struct Lines<'o> {
    out: &'o mut dyn Write,
    line: Vec<u8>,
    stamps: Stamps,
}

impl Lines<'_> {
    /// Writes the watches, and tells the numbers that they have in the copy.
    fn watches(&mut self, journal: &Journal) -> Result<FxHashMap<i64, u64>, JournalError> {
        let mut statement = journal.conn.prepare_cached(
            "SELECT watches.id, hosts.host, hosts.name, boots.boot, booted, begun, beat, ended, how,
                version, lost
             FROM watches JOIN boots ON boots.id = watches.boot JOIN hosts ON hosts.id = boots.host
             ORDER BY watches.id",
        )?;
        let mut rows = statement.query([])?;
        let mut numbers = FxHashMap::default();
        while let Some(row) = rows.next()? {
            let number = numbers.len() as u64 + 1;
            numbers.insert(row.get(0)?, number);
            begin_line(&mut self.line, WATCH, Some(number));
            for (name, column) in [("host", 1), ("name", 2), ("boot", 3)] {
                self.name(name);
                string(&mut self.line, &row.get::<_, String>(column)?)?;
            }
            for (name, column) in [("booted", 4), ("begun", 5), ("beat", 6)] {
                self.moment(name, row.get(column)?);
            }
            self.name("ended");
            let ended: bool = row.get(7)?;
            let word = if ended { &b"true"[..] } else { b"false" };
            self.line.extend_from_slice(word);
            for (name, column) in [("how", 8), ("version", 9)] {
                self.name(name);
                string(&mut self.line, &row.get::<_, String>(column)?)?;
            }
            self.number("lost", row.get::<_, i64>(10)?.max(0));
            self.line.extend_from_slice(b"}\n");
            self.pass_on()?;
        }
        Ok(numbers)
    }

    /// Writes the rest of an event's line.
    fn event(&mut self, event: &Event, forms: &mut Forms<'_, String>) -> Result<(), JournalError> {
        self.word("event", event.kind.as_str());
        self.moment("at", Some(event.at));
        self.moment("after", event.after);
        self.moment("until", event.until);
        let subject = &event.subject;
        self.word("protocol", subject.protocol.as_str());
        self.number("port", subject.port.number());
        self.name("address");
        write!(self.line, "\"{}\"", subject.address).map_err(JournalError::Copy)?;
        self.number("interface", subject.interface);
        self.number("namespace", subject.namespace);
        self.number("inode", subject.inode);
        self.name("evidence");
        let evidence = forms.of(event.evidence, canonical)?;
        self.line.extend_from_slice(evidence.as_bytes());
        if let Some(pid) = event.pid {
            self.number("pid", pid);
        }
        self.moment("started", event.started);
        if let Some(arguments) = event.arguments {
            self.name("arguments");
            let quoted =
                |text: &str| serde_json::to_string(text).map_err(|e| JournalError::Copy(e.into()));
            self.line
                .extend_from_slice(forms.of(arguments, quoted)?.as_bytes());
        }
        self.line.extend_from_slice(b"}\n");
        self.pass_on()
    }

    fn name(&mut self, name: &str) {
        self.line.extend_from_slice(b",\"");
        self.line.extend_from_slice(name.as_bytes());
        self.line.extend_from_slice(b"\":");
    }

    /// A word of ours, which needs no escapes.
    fn word(&mut self, name: &str, word: &str) {
        self.name(name);
        self.line.push(b'"');
        self.line.extend_from_slice(word.as_bytes());
        self.line.push(b'"');
    }

    fn number(&mut self, name: &str, number: impl itoa::Integer) {
        self.name(name);
        self.line
            .extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
    }

    fn moment(&mut self, name: &str, moment: Option<i64>) {
        if let Some(moment) = moment {
            self.name(name);
            self.stamps.write(moment, &mut self.line);
        }
    }

    fn pass_on(&mut self) -> Result<(), JournalError> {
        match self.line.len() >= 64 << 10 {
            true => self.flush(),
            false => Ok(()),
        }
    }

    fn flush(&mut self) -> Result<(), JournalError> {
        self.out.write_all(&self.line).map_err(JournalError::Copy)?;
        self.line.clear();
        Ok(())
    }
}

fn begin_line(line: &mut Vec<u8>, kind: &str, watch: Option<u64>) {
    line.extend_from_slice(b"{\"schema\":1,\"kind\":\"");
    line.extend_from_slice(kind.as_bytes());
    line.push(b'"');
    if let Some(watch) = watch {
        line.extend_from_slice(b",\"watch\":");
        line.extend_from_slice(itoa::Buffer::new().format(watch).as_bytes());
    }
}

fn string(line: &mut Vec<u8>, text: &str) -> Result<(), JournalError> {
    serde_json::to_writer(line, text).map_err(|e| JournalError::Copy(e.into()))
}

#[derive(Deserialize)]
struct Head<'a> {
    schema: u64,
    #[serde(borrow)]
    kind: Cow<'a, str>,
}

#[derive(Deserialize)]
struct EventLine<'a> {
    watch: Option<u64>,
    #[serde(borrow)]
    host: Cow<'a, str>,
    #[serde(borrow)]
    boot: Cow<'a, str>,
    #[serde(borrow)]
    event: Cow<'a, str>,
    at: Stamp,
    after: Option<Stamp>,
    until: Option<Stamp>,
    #[serde(borrow)]
    protocol: Cow<'a, str>,
    port: u16,
    #[serde(borrow)]
    address: Cow<'a, str>,
    #[serde(default)]
    interface: u32,
    namespace: u64,
    inode: u64,
    #[serde(borrow)]
    evidence: &'a RawValue,
    pid: Option<u32>,
    started: Option<Stamp>,
    #[serde(borrow)]
    arguments: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct WatchLine {
    watch: u64,
    host: String,
    name: String,
    boot: String,
    booted: Option<Stamp>,
    begun: Stamp,
    beat: Stamp,
    ended: bool,
    how: String,
    version: String,
    lost: u64,
}

impl Importer<'_> {
    /// Adds one line. What is wrong with the line is noted; what is wrong with the journal is an
    /// error.
    fn line(&mut self, number: u64, line: &[u8]) -> Result<(), JournalError> {
        match self.parsed(line) {
            Ok(step) => self.add(step, line.len()),
            Err(refusal) => {
                self.imported.refuse(number, refusal);
                Ok(())
            }
        }
    }

    fn parsed(&mut self, line: &[u8]) -> Result<Step, String> {
        let wrong = |e: serde_json::Error| {
            // The line's number in the message would be that within the line.
            let (message, place) = (e.to_string(), format!(" at line {} column", e.line()));
            message.replace(&place, " at column")
        };
        let head: Head<'_> = serde_json::from_slice(line).map_err(wrong)?;
        if head.schema != SCHEMA {
            return Err(format!("its schema is {}, not {SCHEMA}", head.schema));
        }
        match &*head.kind {
            EVENT => {
                let event = serde_json::from_slice(line).map_err(wrong)?;
                self.event(event).map(Step::Event)
            }
            WATCH => {
                let watch: WatchLine = serde_json::from_slice(line).map_err(wrong)?;
                let names = [
                    &watch.host,
                    &watch.boot,
                    &watch.name,
                    &watch.how,
                    &watch.version,
                ];
                if names.iter().any(|name| name.len() > NAME)
                    || watch.host.is_empty()
                    || watch.boot.is_empty()
                {
                    return Err("a name is empty or too long".to_owned());
                }
                Ok(Step::Watch(ItemWatch {
                    number: watch.watch,
                    host: watch.host,
                    name: watch.name,
                    boot: watch.boot,
                    booted: watch.booted.map(|stamp| stamp.0),
                    begun: watch.begun.0,
                    beat: watch.beat.0,
                    ended: watch.ended,
                    how: watch.how,
                    version: watch.version,
                    lost: watch.lost,
                }))
            }
            _ => Err("it is of another kind".to_owned()),
        }
    }

    fn event(&mut self, event: EventLine<'_>) -> Result<Item, String> {
        let moment = |stamp: Option<Stamp>| stamp.map(|stamp| stamp.0);
        Ok(Item {
            host: self
                .name(&event.host)
                .ok_or("a name is empty or too long")?,
            boot: self
                .name(&event.boot)
                .ok_or("a name is empty or too long")?,
            watch: event.watch,
            record: Record {
                kind: kind(&event.event).ok_or("no such event")?,
                at: event.at.0,
                after: moment(event.after),
                until: moment(event.until),
                subject: Subject {
                    namespace: event.namespace,
                    protocol: protocol(&event.protocol).ok_or("no such protocol")?,
                    port: Port::new(event.port),
                    address: address(&event.address).ok_or("no address")?,
                    interface: event.interface,
                    inode: event.inode,
                },
                evidence: self
                    .evidence(event.evidence.get())
                    .map_err(|e| format!("its evidence is none: {e}"))?,
                actor: event.pid.map(|pid| Actor {
                    pid,
                    started: moment(event.started),
                    arguments: event.arguments.unwrap_or_default().into(),
                }),
            },
        })
    }
}

pub(super) fn kind(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
}

pub(super) fn protocol(word: &str) -> Option<Protocol> {
    Protocol::ALL.into_iter().find(|p| p.as_str() == word)
}

pub(super) fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok()
}
