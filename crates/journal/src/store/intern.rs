//! Texts that are kept once: evidence and command lines say the same again and again.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use rusqlite::{CachedStatement, Connection};
use rustc_hash::FxHashMap;

use super::{JournalError, LARGEST_TEXT};
use crate::{Evidence, Moment};

/// How many texts are remembered.
const REMEMBERED: usize = 4096;
/// How many listeners are remembered with the time of which it is known that they were there.
const REMEMBERED_FIRST: usize = 1024;
/// How many texts of one hash are compared. Somebody may make many on purpose; then some are kept
/// twice.
const ALIKE: usize = 16;

/// What is remembered between two writes. All of it can be looked up again.
#[derive(Debug, Default)]
pub(super) struct Interned {
    /// The keys are random, so that nobody can name a program such that two texts count as one.
    keys: [RandomState; 2],
    numbers: FxHashMap<(u64, u64), i64>,
    /// Since when a listener is known: host, port, protocol, evidence.
    first: FxHashMap<(i64, i64, i64, i64), Moment>,
    /// How often texts had been removed when these numbers were right.
    sweeps: i64,
    json: Vec<u8>,
}

impl Interned {
    pub(super) fn forget(&mut self) {
        self.numbers.clear();
        self.first.clear();
    }

    /// To be told first in each change: another process may have removed texts.
    pub(super) fn refresh(&mut self, sweeps: i64) {
        if self.sweeps != sweeps {
            self.forget();
            self.sweeps = sweeps;
        }
    }

    /// Whether it is not yet known that a listener was there at that time or before.
    pub(super) fn is_earlier(&mut self, listener: (i64, i64, i64, i64), at: Moment) -> bool {
        if self.first.get(&listener).is_some_and(|first| *first <= at) {
            return false;
        }
        if self.first.len() >= REMEMBERED_FIRST {
            self.first.clear();
        }
        self.first.insert(listener, at);
        true
    }
}

/// The statements by which texts are looked up and added.
pub(super) struct Texts<'c> {
    find: CachedStatement<'c>,
    add: CachedStatement<'c>,
    /// Evidence of this batch, by where it lies: the batch holds it in place.
    placed: FxHashMap<*const Evidence, i64>,
}

impl<'c> Texts<'c> {
    pub(super) fn new(conn: &'c Connection) -> Result<Self, JournalError> {
        Ok(Self {
            find: conn.prepare_cached("SELECT id, text FROM texts WHERE hash = ?1")?,
            add: conn.prepare_cached("INSERT INTO texts (hash, text) VALUES (?1, ?2)")?,
            placed: FxHashMap::default(),
        })
    }

    /// The number of what was seen. The caller keeps all evidence in place as long as this is used.
    pub(super) fn evidence(
        &mut self,
        interned: &mut Interned,
        evidence: &Arc<Evidence>,
    ) -> Result<i64, JournalError> {
        let place = Arc::as_ptr(evidence);
        if let Some(number) = self.placed.get(&place) {
            return Ok(*number);
        }
        let mut json = std::mem::take(&mut interned.json);
        write_json(evidence, &mut json)?;
        let text = String::from_utf8_lossy(&json);
        let number = self.number(interned, &text)?;
        drop(text);
        json.shrink_to(16 << 10);
        interned.json = json;
        self.placed.insert(place, number);
        Ok(number)
    }

    /// The number of a text.
    pub(super) fn number(
        &mut self,
        interned: &mut Interned,
        text: &str,
    ) -> Result<i64, JournalError> {
        let [one, other] = &interned.keys;
        let key = (one.hash_one(text), other.hash_one(text));
        if let Some(number) = interned.numbers.get(&key) {
            return Ok(*number);
        }
        let hash = i64::from(crc32fast::hash(text.as_bytes()));
        let number = match self.find(hash, text)? {
            Some(number) => number,
            None => self.add.insert((hash, text))?,
        };
        if interned.numbers.len() >= REMEMBERED {
            interned.numbers.clear();
        }
        interned.numbers.insert(key, number);
        Ok(number)
    }

    fn find(&mut self, hash: i64, text: &str) -> Result<Option<i64>, JournalError> {
        let mut rows = self.find.query([hash])?;
        for _ in 0..ALIKE {
            let Some(row) = rows.next()? else { break };
            if row
                .get_ref(1)?
                .as_bytes()
                .is_ok_and(|t| t == text.as_bytes())
            {
                return Ok(Some(row.get(0)?));
            }
        }
        Ok(None)
    }
}

/// The evidence's JSON. Of what is too long, details are left out.
pub(super) fn write_json(evidence: &Evidence, json: &mut Vec<u8>) -> Result<(), JournalError> {
    let limit = usize::try_from(LARGEST_TEXT / 2).unwrap_or(usize::MAX);
    let mut write = |evidence: &Evidence| {
        json.clear();
        serde_json::to_writer(&mut *json, evidence)
            .map(|()| json.len() <= limit)
            .map_err(|e| JournalError::Copy(e.into()))
    };
    if write(evidence)? {
        return Ok(());
    }
    let mut shorter = evidence.clone();
    for reason in &mut shorter.reasons {
        reason.found.clear();
    }
    if write(&shorter)? {
        return Ok(());
    }
    shorter.reasons.clear();
    shorter.owners.truncate(1);
    if write(&shorter)? {
        return Ok(());
    }
    // Somebody else's than `Evidence::of`, which cuts its texts.
    let none = Evidence {
        glimpsed: true,
        ..Evidence::default()
    };
    write(&none).map(|_| ())
}
