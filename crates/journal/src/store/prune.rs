//! Removing what is old, so that a journal does not grow for ever.
//!
//! Two things stay whatever their age: the appearance and the last event of a socket that stands,
//! and when a listener was seen first. Each call does a bounded piece of work, so that who watches
//! is not kept from it.

use std::collections::BTreeSet;
use std::time::Duration;

use rusqlite::Connection;
use rustc_hash::FxHashSet;

use super::event::{COLUMNS, Event};
use super::{Journal, JournalError, read};
use crate::Moment;

/// How many events go in one call, and in one change.
const EVENTS: (usize, usize) = (20_000, 5_000);
/// How many texts are removed in one call.
const TEXTS: usize = 20_000;
/// How many pages are given back to the file system in one call.
const PAGES: i64 = 4_096;
/// How many empty pages are left where they are: the next events fill them.
const SPARE: i64 = 256;
/// Texts are looked for by a bit for each number. Above so many numbers they are left alone.
const NUMBERS: i64 = 1 << 27;

/// How much is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Events of that age or younger.
    pub age: Option<Duration>,
    /// As many as fit in so many bytes on the disk, with what SQLite keeps beside the file.
    pub bytes: Option<u64>,
}

/// What was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// How many records.
    pub records: u64,
    /// What the journal takes now, in bytes.
    pub bytes: u64,
    /// Whether more is to be done: then it should be called again.
    pub more: bool,
}

impl Journal {
    /// Removes what is older than is to be kept, or too much; a piece of it.
    ///
    /// # Errors
    /// As [`Journal::append`]. What was removed until then is gone.
    pub fn prune(&mut self, keep: Retention, now: Moment) -> Result<Pruned, JournalError> {
        let mut pruned = Pruned::default();
        let mut left = EVENTS.0;
        if let Some(age) = keep.age {
            let before = now.minus(age).micros();
            pruned.more |= self.remove(&mut left, &mut pruned.records, |conn, limit| {
                old(conn, before, limit)
            })?;
            self.forget_watches(before)?;
        }
        if let Some(bytes) = keep.bytes {
            // The log beside the file grows to its limit before the file does.
            let bytes = bytes.saturating_sub((bytes / 4).min(super::file::LOG.cast_unsigned()));
            let bytes = i64::try_from(bytes - bytes / 16).unwrap_or(i64::MAX);
            pruned.more |= self.remove(&mut left, &mut pruned.records, |conn, limit| {
                match used(conn)? > bytes {
                    true => oldest(conn, limit),
                    false => Ok(Vec::new()),
                }
            })?;
        }
        if pruned.records > 0 && !pruned.more {
            pruned.more = self.sweep()?;
        }
        let takes = |journal: &Self| read::bytes(&journal.conn, journal.path.as_deref());
        let before = takes(self)?;
        let is_large = keep.bytes.is_some_and(|bytes| before > bytes);
        pruned.more |= self.shrink(if is_large { 0 } else { SPARE })?;
        pruned.bytes = takes(self)?;
        Ok(pruned)
    }

    /// Removes events that `choose` names, until it names none or it is enough for now; whether it
    /// would name more.
    fn remove(
        &mut self,
        left: &mut usize,
        records: &mut u64,
        choose: impl Fn(&Connection, usize) -> Result<Vec<Place>, JournalError>,
    ) -> Result<bool, JournalError> {
        loop {
            if *left == 0 {
                return Ok(true);
            }
            let limit = EVENTS.1.min(*left);
            let removed = self.write(|conn, _| {
                let events = choose(conn, limit)?;
                let mut remove = conn.prepare_cached(
                    "DELETE FROM events
                     WHERE stretch = ?1 AND port = ?2 AND inode = ?3 AND id = ?4",
                )?;
                for event in &events {
                    remove.execute((event.stretch, event.port, event.inode, event.id))?;
                }
                conn.prepare_cached("UPDATE state SET events = events - ?1")?
                    .execute([i64::try_from(events.len()).unwrap_or(0)])?;
                let touched: BTreeSet<i64> = events.iter().map(|event| event.stretch).collect();
                for stretch in touched {
                    forget_stretch(conn, stretch)?;
                }
                Ok(events.len())
            })?;
            if removed == 0 {
                return Ok(false);
            }
            *records += removed as u64;
            *left -= removed;
        }
    }

    /// Forgets watches that ended before, and runs of hosts of which nothing is left.
    fn forget_watches(&mut self, before: i64) -> Result<(), JournalError> {
        // A watch that did not end may go on: a machine that slept has an old beat. Once its host
        // was started anew, it does not.
        self.write(|conn, _| {
            conn.execute(
                "DELETE FROM watches WHERE beat < ?1 AND id <> (SELECT max(id) FROM watches)
                 AND (ended = 1 OR boot < (
                    SELECT max(later.id) FROM boots AS later JOIN boots AS own USING (host)
                    WHERE own.id = watches.boot))",
                [before],
            )?;
            Ok(())
        })
    }

    /// Removes texts that nothing names any more; whether there may be more of them.
    fn sweep(&mut self) -> Result<bool, JournalError> {
        self.write(|conn, interned| {
            let last: i64 =
                conn.query_row("SELECT coalesce(max(id), 0) FROM texts", [], |row| {
                    row.get(0)
                })?;
            if !(0..NUMBERS).contains(&last) {
                return Ok(false);
            }
            let mut named = vec![0_u64; usize::try_from(last / 64 + 1).unwrap_or(0)];
            let place = |number: i64| {
                let number = usize::try_from(number).unwrap_or(0);
                (number / 64, 1_u64 << (number % 64))
            };
            let mut name = |number: i64| {
                let (word, bit) = place(number);
                if let Some(word) = named.get_mut(word) {
                    *word |= bit;
                }
            };
            let mut statement = conn.prepare(&format!("SELECT {COLUMNS} FROM events"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let event = Event::of(row)?;
                name(event.evidence);
                event.arguments.map(&mut name);
            }
            let mut statement = conn.prepare("SELECT evidence FROM standing")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                name(row.get(0)?);
            }
            let mut statement = conn.prepare("SELECT id FROM texts")?;
            let numbers = statement.query_map([], |row| row.get::<_, i64>(0))?;
            let mut unnamed = Vec::new();
            for number in numbers {
                let number = number?;
                let (word, bit) = place(number);
                if named.get(word).is_some_and(|word| word & bit == 0) {
                    unnamed.push(number);
                    if unnamed.len() == TEXTS {
                        break;
                    }
                }
            }
            let mut remove = conn.prepare("DELETE FROM texts WHERE id = ?1")?;
            for number in &unnamed {
                remove.execute([number])?;
            }
            if !unnamed.is_empty() {
                conn.execute("UPDATE state SET sweeps = sweeps + 1", [])?;
                interned.forget();
            }
            Ok(unnamed.len() == TEXTS)
        })
    }

    /// Gives empty pages back, if there are more than are to be spared; whether there are yet more.
    fn shrink(&mut self, spare: i64) -> Result<bool, JournalError> {
        let number = |pragma: &str| {
            self.conn
                .pragma_query_value(None, pragma, |row| row.get::<_, i64>(0))
        };
        let free = number("freelist_count")?;
        if free > spare || spare == 0 {
            let pages = PAGES.min(free);
            self.conn
                .pragma(None, "incremental_vacuum", pages, |_| Ok(()))?;
            // The file gets smaller when the log is taken over. Who reads meanwhile keeps it from
            // that; then it is done the next time.
            self.conn
                .pragma(None, "wal_checkpoint", "truncate", |_| Ok(()))?;
        }
        Ok(free > PAGES)
    }
}

/// Where an event is.
struct Place {
    stretch: i64,
    port: i64,
    inode: i64,
    id: i64,
}

/// Those that have that age, but those that stay.
fn old(conn: &Connection, before: i64, limit: usize) -> Result<Vec<Place>, JournalError> {
    let sql = "SELECT events.stretch, port, inode, id
        FROM stretches CROSS JOIN events ON events.stretch = stretches.stretch
        WHERE first < ?1 AND at < ?1";
    choose(conn, sql, &[&before], limit)
}

/// Those that were written first, but those that stay.
fn oldest(conn: &Connection, limit: usize) -> Result<Vec<Place>, JournalError> {
    let sql = "SELECT stretch, port, inode, id FROM events ORDER BY stretch, id";
    choose(conn, sql, &[], limit)
}

fn choose(
    conn: &Connection,
    sql: &str,
    parameters: &[&dyn rusqlite::ToSql],
    limit: usize,
) -> Result<Vec<Place>, JournalError> {
    let mut stay: FxHashSet<i64> = FxHashSet::default();
    let mut statement =
        conn.prepare_cached("SELECT appeared FROM standing UNION ALL SELECT last FROM standing")?;
    for number in statement.query_map([], |row| row.get(0))? {
        stay.insert(number?);
    }
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut chosen = Vec::new();
    while chosen.len() < limit
        && let Some(row) = rows.next()?
    {
        let id = row.get(3)?;
        if !stay.contains(&id) {
            chosen.push(Place {
                stretch: row.get(0)?,
                port: row.get(1)?,
                inode: row.get(2)?,
                id,
            });
        }
    }
    Ok(chosen)
}

/// Forgets a stretch of which nothing is left, or its times of which nothing is left. The last one is
/// still written to.
fn forget_stretch(conn: &Connection, stretch: i64) -> Result<(), JournalError> {
    let times: (Option<i64>, Option<i64>) = conn
        .prepare_cached("SELECT min(at), max(at) FROM events WHERE stretch = ?1")?
        .query_row([stretch], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let sql = match times {
        (Some(_), Some(_)) => {
            "UPDATE stretches SET first = ?2, last = ?3
             WHERE stretch = ?1 AND stretch < (SELECT max(stretch) FROM stretches)"
        }
        _ => {
            "DELETE FROM stretches
             WHERE stretch = ?1 AND stretch < (SELECT max(stretch) FROM stretches)
               AND ?2 IS NULL AND ?3 IS NULL"
        }
    };
    conn.prepare_cached(sql)?
        .execute((stretch, times.0, times.1))?;
    Ok(())
}

/// What the pages take that are in use, in bytes.
fn used(conn: &Connection) -> Result<i64, JournalError> {
    let number = |pragma: &str| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let pages = number("page_count")? - number("freelist_count")?;
    Ok(pages.saturating_mul(number("page_size")?))
}
