//! Opinions in a PostgreSQL server. It is reached without TLS: through a socket of this machine, a
//! private network or a tunnel.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use postgres::{Client, Config, NoTls, Row};

use super::{Asked, INSERT, Opinion, SELECT, Store, StoreError, TALLY, Tally, lacking, opinion};

/// How long to wait for a connection.
const PATIENCE: Duration = Duration::from_secs(5);
/// Any number that is always the same: two processes that start at once must not make the tables twice.
const LOCK: i64 = 0x706f_7274_6f6c_616e;

pub(super) struct Postgres {
    config: Config,
    client: Mutex<Client>,
}

impl Postgres {
    pub(super) fn open(address: &str) -> Result<Self, StoreError> {
        let mut config: Config = address.parse()?;
        config.connect_timeout(PATIENCE);
        config.application_name("portolan");
        let mut client = connect(&config)?;
        migrate(&mut client)?;
        Ok(Self {
            config,
            client: Mutex::new(client),
        })
    }

    /// The connection, or another one where the server closed it.
    fn client(&self) -> Result<MutexGuard<'_, Client>, StoreError> {
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        if client.is_closed() {
            *client = connect(&self.config)?;
        }
        Ok(client)
    }
}

fn connect(config: &Config) -> Result<Client, StoreError> {
    let mut client = config.connect(NoTls)?;
    client.batch_execute("SET statement_timeout = '5s'")?;
    Ok(client)
}

fn migrate(client: &mut Client) -> Result<(), StoreError> {
    let mut change = client.transaction()?;
    change.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK])?;
    change.batch_execute(
        "CREATE TABLE IF NOT EXISTS portolan_version (version BIGINT NOT NULL PRIMARY KEY)",
    )?;
    let found: i64 = change
        .query_one(
            "SELECT COALESCE(MAX(version), 0) FROM portolan_version",
            &[],
        )?
        .try_get(0)?;
    for (number, migration) in lacking(found)? {
        change.batch_execute(migration)?;
        change.execute("INSERT INTO portolan_version VALUES ($1)", &[&number])?;
    }
    change.commit()?;
    Ok(())
}

impl Store for Postgres {
    fn add(&self, o: &Opinion) -> Result<(), StoreError> {
        let reason = o.reason.map_or("", super::Reason::as_str);
        let face = o.face.as_str();
        self.client()?.execute(
            INSERT,
            &[&o.id, &o.at, &o.page, &o.lang, &face, &reason, &o.comment],
        )?;
        Ok(())
    }

    fn opinions(&self, asked: &Asked) -> Result<Vec<Opinion>, StoreError> {
        let rows = self.client()?.query(
            SELECT,
            &[&asked.page, &asked.lang, &asked.since, &asked.limit],
        )?;
        let read = |row: &Row| {
            let texts = [
                row.try_get(2)?,
                row.try_get(3)?,
                row.try_get(4)?,
                row.try_get(5)?,
                row.try_get(6)?,
            ];
            opinion((row.try_get(0)?, row.try_get(1)?), texts)
        };
        rows.iter().map(read).collect()
    }

    fn tallies(&self, asked: &Asked) -> Result<Vec<Tally>, StoreError> {
        let rows = self.client()?.query(
            TALLY,
            &[&asked.page, &asked.lang, &asked.since, &asked.limit],
        )?;
        let read = |row: &Row| {
            Ok(Tally {
                page: row.try_get(0)?,
                lang: row.try_get(1)?,
                faces: [row.try_get(2)?, row.try_get(3)?, row.try_get(4)?],
                comments: row.try_get(5)?,
            })
        };
        rows.iter().map(read).collect()
    }
}
