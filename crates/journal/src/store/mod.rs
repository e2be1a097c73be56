//! The journal's file: records are added to it, and read from it.
//!
//! It is an SQLite database, for that is the one format that survives whatever happens to the
//! machine in the middle of a write, that two processes may use at once, and that anybody can read.
//! What [`Journal::append`] took is on the disk when it returns.

mod append;
mod code;
mod copy;
mod error;
mod event;
mod file;
mod intern;
mod prune;
mod read;
mod schema;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use portolan_sockets::Protocol;
use portolan_types::{PortRange, Transport};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{Moment, Record};

pub use copy::{Imported, Refused};
pub use error::JournalError;
use intern::Interned;
pub use prune::{Pruned, Retention};

/// How long a text may be that is kept, in bytes. Evidence that is longer loses details.
const LARGEST_TEXT: i32 = 1 << 20;

/// A host, as whoever watches it names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// What tells it from others, whatever it is called.
    pub id: String,
    /// What it is called now.
    pub name: String,
}

/// One run of a host's kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boot {
    /// What tells it from others.
    pub id: String,
    /// When it began.
    pub booted: Option<Moment>,
}

/// How a watch begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchStart {
    /// When.
    pub at: Moment,
    /// By which means it sees what happens.
    pub how: String,
    /// The version of the program.
    pub version: String,
}

/// One watch of one host, from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WatchId(i64);

/// When somebody watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchSpan {
    /// Its number.
    pub id: WatchId,
    /// The host's id.
    pub host: Arc<str>,
    /// The id of the host's run.
    pub boot: Arc<str>,
    /// When it began.
    pub begun: Moment,
    /// The last time that it was known to go on.
    pub last_beat: Moment,
    /// Whether it ended on purpose; one that did not goes on, or was killed.
    pub ended: bool,
    /// By which means it saw what happened.
    pub how: String,
    /// The version of the program.
    pub version: String,
    /// How many changes it knows to have missed.
    pub lost: u64,
}

/// What [`Journal::append`] did with the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// So many are new.
    pub written: usize,
    /// So many were there, by this watcher or another.
    pub known: usize,
}

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its number. Who wrote later has a higher one, whatever the clocks said.
    pub id: i64,
    /// The host's id.
    pub host: Arc<str>,
    /// The id of the host's run in which the socket was made.
    pub boot: Arc<str>,
    /// Who saw it.
    pub watch: WatchId,
    /// What happened.
    pub record: Record,
}

/// A socket that is open, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The last that happened to it.
    pub record: Record,
    /// When it appeared.
    pub appeared: Moment,
    /// The id of the host's run in which it was made.
    pub boot: Arc<str>,
}

/// When a listener was seen first. It stays when records are pruned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstSeen {
    /// Its network namespace: [`crate::Evidence::place`].
    pub place: String,
    /// The program's path, or what is known instead; empty for nobody.
    pub owner: String,
    /// When.
    pub at: Moment,
}

/// Which records. What is `None` is not asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query<'a> {
    /// Those of one host, by its id.
    pub host: Option<&'a str>,
    /// Those of these ports.
    pub ports: Option<PortRange>,
    /// Those of protocols that go by the ports of one transport.
    pub transport: Option<Transport>,
    /// Those of that time or later.
    pub since: Option<Moment>,
    /// Those before that time.
    pub until: Option<Moment>,
}

/// What is in a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many records.
    pub records: u64,
    /// The time of the first that is kept.
    pub first: Option<Moment>,
    /// The time of the last.
    pub last: Option<Moment>,
    /// How many sockets stand.
    pub standing: u64,
    /// What it takes on the disk, with what SQLite keeps beside the file.
    pub bytes: u64,
    /// The number of its format.
    pub schema: i64,
}

/// A journal that is open.
#[derive(Debug)]
pub struct Journal {
    conn: Connection,
    interned: Interned,
    /// `None` for one in memory.
    path: Option<PathBuf>,
}

impl Journal {
    /// Opens a journal to write to it. Where there is none, it makes one for this user alone, and
    /// the folder too. One that was written by an older version is brought to this one's format.
    ///
    /// # Errors
    /// [`JournalError::Newer`], [`JournalError::NotAJournal`] and [`JournalError::Unsafe`] leave the
    /// file as it is; [`JournalError::Full`] and [`JournalError::Unwritable`] for the file system.
    pub fn create_or_open(path: &Path) -> Result<Self, JournalError> {
        Ok(Self::new(file::open_for_writing(path)?, Some(path)))
    }

    /// Opens a journal to read it.
    ///
    /// # Errors
    /// [`JournalError::NotThere`] where there is none, and as for [`Journal::create_or_open`].
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        Ok(Self::new(file::open_for_reading(path)?, Some(path)))
    }

    /// A journal that nothing keeps.
    ///
    /// # Errors
    /// Where there is no memory.
    pub fn in_memory() -> Result<Self, JournalError> {
        Ok(Self::new(file::open_in_memory()?, None))
    }

    fn new(conn: Connection, path: Option<&Path>) -> Self {
        Self {
            conn,
            interned: Interned::default(),
            path: path.map(Path::to_owned),
        }
    }

    /// Begins a watch of a host.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub fn begin(
        &mut self,
        host: &Host,
        boot: &Boot,
        watch: &WatchStart,
    ) -> Result<WatchId, JournalError> {
        self.write(|transaction, _| {
            let boot = append::boot(transaction, host, boot)?;
            append::watch(transaction, boot, watch)
        })
    }

    /// Adds records, all or none of them. They are on the disk when this returns. What is there
    /// already, by this watcher or by another, is not added again.
    ///
    /// # Errors
    /// [`JournalError::may_pass`] tells whether to try again later; nothing was added.
    pub fn append(&mut self, watch: WatchId, records: &[Record]) -> Result<Appended, JournalError> {
        self.write(|transaction, interned| {
            let watcher = append::Watcher::of(transaction, watch)?;
            let mut pen = append::Pen::new(transaction, interned)?;
            let mut appended = Appended::default();
            for record in records {
                match pen.add(&watcher, record)? {
                    true => appended.written += 1,
                    false => appended.known += 1,
                }
            }
            pen.finish()?;
            Ok(appended)
        })
    }

    /// Says that the watch goes on, and how many changes it missed since the last time. This is not
    /// synced to the disk: it is said again soon.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub fn beat(&mut self, watch: WatchId, at: Moment, lost: u64) -> Result<(), JournalError> {
        const SQL: &str = "UPDATE watches SET beat = ?2, lost = lost + ?3 WHERE id = ?1";
        let lost = i64::try_from(lost).unwrap_or(i64::MAX).min(1 << 48);
        self.conn.pragma_update(None, "synchronous", "normal")?;
        let updated = self
            .conn
            .prepare_cached(SQL)
            .and_then(|mut update| update.execute((watch.0, at.micros(), lost)));
        self.conn.pragma_update(None, "synchronous", "full")?;
        match updated? {
            0 => Err(JournalError::NoSuchWatch),
            _ => Ok(()),
        }
    }

    /// Ends the watch.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub fn end(&mut self, watch: WatchId, at: Moment) -> Result<(), JournalError> {
        const SQL: &str = "UPDATE watches SET beat = ?2, ended = 1 WHERE id = ?1";
        match self.conn.execute(SQL, (watch.0, at.micros()))? {
            0 => Err(JournalError::NoSuchWatch),
            _ => Ok(()),
        }
    }

    /// Closes what still stands of the host's other runs: it ended with them, between the last time
    /// that somebody watched and the beginning of this run. How many there were.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub fn close_earlier_boots(&mut self, watch: WatchId) -> Result<usize, JournalError> {
        self.write(|transaction, interned| append::close_earlier(transaction, interned, watch))
    }

    /// Runs `work` as one change: all of it or nothing.
    fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, &mut Interned) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let immediate = TransactionBehavior::Immediate;
        let done = self
            .conn
            .transaction_with_behavior(immediate)
            .map_err(JournalError::from)
            .and_then(|transaction| {
                let done = work(&transaction, &mut self.interned)?;
                transaction.commit()?;
                Ok(done)
            });
        if done.is_err() {
            // Numbers of texts that were never written.
            self.interned.forget();
        }
        done
    }

    /// What is recorded as open on a host, or in one run of it.
    ///
    /// # Errors
    /// [`JournalError::Damaged`] for values that cannot be.
    pub fn standing(&self, host: &str, boot: Option<&str>) -> Result<Vec<Standing>, JournalError> {
        read::standing(&self.conn, host, boot)
    }

    /// What was open at a time, as far as is known, and who watched then. What had passed before
    /// anybody could look is no part of it.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn standing_at(
        &self,
        host: &str,
        at: Moment,
    ) -> Result<(Vec<Standing>, Option<WatchSpan>), JournalError> {
        read::standing_at(&self.conn, host, at)
    }

    /// The records that are asked for, in the order in which they were written.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn records(&self, query: &Query<'_>) -> Result<Vec<Stored>, JournalError> {
        read::stored(&self.conn, query)
    }

    /// Goes through what [`Journal::records`] finds, without who saw it, one at a time: what a story
    /// is told from.
    ///
    /// # Errors
    /// As [`Journal::standing`]. Until then `take` had what is well.
    pub fn each_record(
        &self,
        query: &Query<'_>,
        take: impl FnMut(&Record),
    ) -> Result<(), JournalError> {
        read::each_record(&self.conn, query, take)
    }

    /// When the listeners of a port were seen first, the oldest first. Protocols that go by the same
    /// ports count as one.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn first_seen(
        &self,
        host: &str,
        port: portolan_types::Port,
        protocol: Protocol,
    ) -> Result<Vec<FirstSeen>, JournalError> {
        read::first_seen(&self.conn, host, port, protocol)
    }

    /// The watches of a host, or of all; those that went on after `since`, the oldest first.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn watches(
        &self,
        host: Option<&str>,
        since: Option<Moment>,
    ) -> Result<Vec<WatchSpan>, JournalError> {
        read::watches(&self.conn, host, since)
    }

    /// The hosts of which there are records.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn hosts(&self) -> Result<Vec<Host>, JournalError> {
        read::hosts(&self.conn)
    }

    /// What is in it.
    ///
    /// # Errors
    /// As [`Journal::standing`].
    pub fn summary(&self) -> Result<Summary, JournalError> {
        read::summary(&self.conn, self.path.as_deref())
    }

    /// Checks that the file is whole.
    ///
    /// # Errors
    /// [`JournalError::Damaged`] where it is not.
    pub fn check(&self) -> Result<(), JournalError> {
        let said: String = self
            .conn
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        match said == "ok" {
            true => Ok(()),
            false => Err(JournalError::damaged(said)),
        }
    }
}
