//! Opinions in a file.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Row, params};

use super::{Asked, INSERT, Opinion, SELECT, Store, StoreError, TALLY, Tally, lacking, opinion};

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Sqlite(Mutex<Connection>);

impl Sqlite {
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|e| StoreError::Folder(folder.to_owned(), e))?;
        }
        Self::with(Connection::open(path)?)
    }

    pub(super) fn in_memory() -> Result<Self, StoreError> {
        Self::with(Connection::open_in_memory()?)
    }

    fn with(mut connection: Connection) -> Result<Self, StoreError> {
        connection.busy_timeout(PATIENCE)?;
        // Whoever reads does not wait for who writes. A database in memory has no journal, and says so.
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "normal")?;
        // A file that somebody made must not run functions when it is read.
        connection.pragma_update(None, "trusted_schema", false)?;
        // Two processes may start at once: the first to write makes the tables.
        let change =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let found: i64 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
        for (number, migration) in lacking(found)? {
            change.execute_batch(migration)?;
            change.pragma_update(None, "user_version", number)?;
        }
        change.commit()?;
        Ok(Self(Mutex::new(connection)))
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Sqlite {
    fn add(&self, o: &Opinion) -> Result<(), StoreError> {
        let reason = o.reason.map_or("", super::Reason::as_str);
        self.connection().prepare_cached(INSERT)?.execute(params![
            o.id,
            o.at,
            o.page,
            o.lang,
            o.face.as_str(),
            reason,
            o.comment
        ])?;
        Ok(())
    }

    fn opinions(&self, asked: &Asked) -> Result<Vec<Opinion>, StoreError> {
        let connection = self.connection();
        let mut select = connection.prepare_cached(SELECT)?;
        let read = |row: &Row<'_>| {
            let texts = [
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
                row.get(6)?,
            ];
            Ok(((row.get(0)?, row.get(1)?), texts))
        };
        let variables = params![asked.page, asked.lang, asked.since, asked.limit];
        let rows = select.query_map(variables, read)?;
        rows.map(|row| {
            let (numbers, texts) = row?;
            opinion(numbers, texts)
        })
        .collect()
    }

    fn tallies(&self, asked: &Asked) -> Result<Vec<Tally>, StoreError> {
        let connection = self.connection();
        let mut select = connection.prepare_cached(TALLY)?;
        let read = |row: &Row<'_>| {
            Ok(Tally {
                page: row.get(0)?,
                lang: row.get(1)?,
                faces: [row.get(2)?, row.get(3)?, row.get(4)?],
                comments: row.get(5)?,
            })
        };
        let variables = params![asked.page, asked.lang, asked.since, asked.limit];
        let rows = select.query_map(variables, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
