//! Copies of a journal: as lines of JSON, and as Parquet for those who calculate.
//!
//! A copy that is read back adds what is not there, in the order of the copy, and judges nothing
//! anew: it is history already.

mod lines;
mod parquet;
mod stamp;

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{CachedStatement, Connection, OptionalExtension};
use rustc_hash::{FxHashMap, FxHashSet};

use super::append::{Pen, Watcher};
use super::event::Event;
use super::{Journal, JournalError};
use crate::{Evidence, Moment, Record};

/// How many reasons for refusing a line are told.
const REASONS: usize = 100;
/// How many events are added in one change, and of how many bytes.
const BATCH: (usize, usize) = (1000, 4 << 20);
/// How long a name may be: of a host, of a run, of a way to watch.
const NAME: usize = 1024;
/// How many texts are remembered, and of how many bytes.
const REMEMBERED: (usize, usize) = (8192, 4 << 20);

/// What became of a copy that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// So many records are new.
    pub written: u64,
    /// So many were there.
    pub known: u64,
    /// So many lines or rows are none.
    pub refused: u64,
    /// Why, for the first hundred of them.
    pub reasons: Vec<Refused>,
}

/// A line or row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its number, from 1 on.
    pub line: u64,
    /// Why.
    pub reason: String,
}

impl Imported {
    fn refuse(&mut self, line: u64, reason: impl Into<String>) {
        self.refused += 1;
        if self.reasons.len() < REASONS {
            let reason = reason.into();
            self.reasons.push(Refused { line, reason });
        }
    }
}

/// Texts in the form in which they are written, by their numbers; some of them.
struct Forms<'c, T> {
    text: CachedStatement<'c>,
    forms: FxHashMap<i64, T>,
    bytes: usize,
}

impl<'c, T> Forms<'c, T> {
    fn new(conn: &'c Connection) -> Result<Self, JournalError> {
        Ok(Self {
            text: conn.prepare_cached("SELECT text FROM texts WHERE id = ?1")?,
            forms: FxHashMap::default(),
            bytes: 0,
        })
    }

    fn of(
        &mut self,
        number: i64,
        form: impl FnOnce(&str) -> Result<T, JournalError>,
    ) -> Result<&T, JournalError> {
        if !self.forms.contains_key(&number) {
            let text: Option<String> =
                self.text.query_row([number], |row| row.get(0)).optional()?;
            let text = text.ok_or_else(|| JournalError::damaged("a text is missing"))?;
            if self.forms.len() >= REMEMBERED.0 || self.bytes + text.len() > REMEMBERED.1 {
                self.forms.clear();
                self.bytes = 0;
            }
            self.bytes += text.len();
            self.forms.insert(number, form(&text)?);
        }
        self.forms
            .get(&number)
            .ok_or_else(|| JournalError::damaged("a text is missing"))
    }
}

/// The evidence's JSON as this version writes it: the file may be anybody's.
fn canonical(text: &str) -> Result<String, JournalError> {
    let wrong = |e| JournalError::damaged(format!("evidence that is none: {e}"));
    let evidence: Evidence = serde_json::from_str(text).map_err(wrong)?;
    serde_json::to_string(&evidence).map_err(wrong)
}

/// One event of a copy.
struct Item {
    host: Arc<str>,
    boot: Arc<str>,
    /// The number that the copy gives the watch.
    watch: Option<u64>,
    record: Record,
}

/// A watch of a copy.
struct ItemWatch {
    number: u64,
    host: String,
    name: String,
    boot: String,
    booted: Option<Moment>,
    begun: Moment,
    beat: Moment,
    ended: bool,
    how: String,
    version: String,
    lost: u64,
}

/// What a copy says, one after the other.
enum Step {
    Event(Item),
    Watch(ItemWatch),
}

/// Adds what a copy has.
struct Importer<'j> {
    journal: &'j mut Journal,
    imported: Imported,
    batch: Vec<Step>,
    bytes: usize,
    /// The copy's numbers of watches, and ours.
    watches: FxHashMap<u64, i64>,
    /// Ours that the copy has named.
    named: FxHashSet<i64>,
    seen: HashMap<Box<str>, Arc<Evidence>>,
    names: HashMap<Box<str>, Arc<str>>,
}

impl<'j> Importer<'j> {
    fn new(journal: &'j mut Journal) -> Self {
        Self {
            journal,
            imported: Imported::default(),
            batch: Vec::new(),
            bytes: 0,
            watches: FxHashMap::default(),
            named: FxHashSet::default(),
            seen: HashMap::new(),
            names: HashMap::new(),
        }
    }

    /// Something that took so many bytes in the copy.
    fn add(&mut self, step: Step, bytes: usize) -> Result<(), JournalError> {
        self.batch.push(step);
        self.bytes += bytes;
        match self.batch.len() >= BATCH.0 || self.bytes >= BATCH.1 {
            true => self.flush(),
            false => Ok(()),
        }
    }

    fn flush(&mut self) -> Result<(), JournalError> {
        let batch = std::mem::take(&mut self.batch);
        self.bytes = 0;
        let (watches, named) = (&mut self.watches, &mut self.named);
        let (mut written, mut known) = (0, 0);
        self.journal.write(|conn, interned| {
            let mut pen = Pen::new(conn, interned)?;
            let mut boots = HashMap::new();
            for step in &batch {
                let item = match step {
                    Step::Event(item) => item,
                    Step::Watch(watch) => {
                        let number = find_watch(conn, watch, named)?;
                        watches.insert(watch.number, number);
                        named.insert(number);
                        continue;
                    }
                };
                let key = (&*item.host, &*item.boot);
                let (host, boot) = match boots.get(&key) {
                    Some(found) => *found,
                    None => {
                        let found = find_boot(conn, &item.host, &item.host, &item.boot, None)?;
                        boots.insert(key, found);
                        found
                    }
                };
                let watch = match item.watch.and_then(|number| watches.get(&number)) {
                    Some(watch) => *watch,
                    None => nobody(conn, boot, item.record.at)?,
                };
                match pen.copy(&Watcher::of_copy(watch, boot, host), &item.record)? {
                    true => written += 1,
                    false => known += 1,
                }
            }
            pen.finish()
        })?;
        self.imported.written += written;
        self.imported.known += known;
        Ok(())
    }

    fn finish(mut self) -> Result<Imported, JournalError> {
        self.flush()?;
        Ok(self.imported)
    }

    /// The evidence of a JSON text; each is read once.
    fn evidence(&mut self, json: &str) -> Result<Arc<Evidence>, serde_json::Error> {
        if let Some(seen) = self.seen.get(json) {
            return Ok(Arc::clone(seen));
        }
        let evidence: Arc<Evidence> = Arc::new(serde_json::from_str(json)?);
        if json.len() <= 8192 {
            if self.seen.len() >= 512 {
                self.seen.clear();
            }
            self.seen.insert(json.into(), Arc::clone(&evidence));
        }
        Ok(evidence)
    }

    /// A name, once in memory; `None` for one that cannot be.
    fn name(&mut self, name: &str) -> Option<Arc<str>> {
        if name.is_empty() || name.len() > NAME {
            return None;
        }
        if let Some(known) = self.names.get(name) {
            return Some(Arc::clone(known));
        }
        if self.names.len() >= 512 {
            self.names.clear();
        }
        let known: Arc<str> = Arc::from(name);
        self.names.insert(name.into(), Arc::clone(&known));
        Some(known)
    }
}

/// The numbers of a host and of its run. What is here of them stays.
fn find_boot(
    conn: &Connection,
    host: &str,
    name: &str,
    boot: &str,
    booted: Option<Moment>,
) -> Result<(i64, i64), JournalError> {
    let number = |sql: [&str; 2], parameters: &[&dyn rusqlite::ToSql], added| {
        let found = conn
            .prepare_cached(sql[0])?
            .query_row(parameters, |row| row.get(0))
            .optional()?;
        match found {
            Some(number) => Ok::<i64, JournalError>(number),
            None => {
                let parameters: Vec<_> = parameters.iter().copied().chain([added]).collect();
                Ok(conn.prepare_cached(sql[1])?.insert(&parameters[..])?)
            }
        }
    };
    let host = number(
        [
            "SELECT id FROM hosts WHERE host = ?1",
            "INSERT INTO hosts (host, name) VALUES (?1, ?2)",
        ],
        &[&host],
        &name,
    )?;
    let boot = number(
        [
            "SELECT id FROM boots WHERE host = ?1 AND boot = ?2",
            "INSERT INTO boots (host, boot, booted) VALUES (?1, ?2, ?3)",
        ],
        &[&host, &boot],
        &booted.map(Moment::micros),
    )?;
    Ok((host, boot))
}

/// The number of a copy's watch: one that is here already gets no other. Two that began at the same
/// time stay two.
fn find_watch(
    conn: &Connection,
    watch: &ItemWatch,
    named: &FxHashSet<i64>,
) -> Result<i64, JournalError> {
    let (_, boot) = find_boot(conn, &watch.host, &watch.name, &watch.boot, watch.booted)?;
    let (begun, beat) = (watch.begun.micros(), watch.beat.micros());
    let lost = i64::try_from(watch.lost).unwrap_or(i64::MAX).min(1 << 48);
    let mut find = conn.prepare_cached(
        "SELECT id FROM watches WHERE boot = ?1 AND begun = ?2 AND how = ?3 AND version = ?4
         ORDER BY id LIMIT 64",
    )?;
    let alike = (boot, begun, &watch.how, &watch.version);
    let mut found = None;
    for number in find.query_map(alike, |row| row.get::<_, i64>(0))? {
        let number = number?;
        if !named.contains(&number) {
            found = Some(number);
            break;
        }
    }
    let Some(number) = found else {
        let mut add = conn.prepare_cached(
            "INSERT INTO watches (boot, begun, beat, ended, how, version, lost, mark)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT event FROM state))",
        )?;
        return Ok(add.insert((
            boot,
            begun,
            beat,
            watch.ended,
            &watch.how,
            &watch.version,
            lost,
        ))?);
    };
    conn.prepare_cached(
        "UPDATE watches SET beat = max(beat, ?2), ended = max(ended, ?3), lost = max(lost, ?4)
         WHERE id = ?1",
    )?
    .execute((number, beat, watch.ended, lost))?;
    Ok(number)
}

/// The watch of events of which nobody says who saw them.
fn nobody(conn: &Connection, boot: i64, at: Moment) -> Result<i64, JournalError> {
    let found = conn
        .prepare_cached("SELECT id FROM watches WHERE boot = ?1 AND how = 'import'")?
        .query_row([boot], |row| row.get(0))
        .optional()?;
    match found {
        Some(number) => Ok(number),
        None => Ok(conn
            .prepare_cached(
                "INSERT INTO watches (boot, begun, beat, ended, how, version, lost, mark)
                 VALUES (?1, ?2, ?2, 1, 'import', '', 0, 0)",
            )?
            .insert((boot, at.micros()))?),
    }
}
