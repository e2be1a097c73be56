//! The tables, and how an older file becomes a newer one.
//!
//! Events lie in stretches of 32,768, and in each by port. In one piece by port, each event that is
//! added would change another page, 4 KiB to write for a hundred bytes, for ports come in any order;
//! by time alone, each event that is looked for would be on another page. So what is added changes
//! the pages of one stretch, and a port's events are a few pages of each.

use rusqlite::{Connection, TransactionBehavior};

use super::JournalError;

/// The number that marks the file as ours, in SQLite's header: `PtoJ`.
pub(super) const APPLICATION: i64 = 0x5074_6f4a;

/// The format that this version writes: how many steps there are.
pub(super) const NEWEST: i64 = STEPS.len() as i64;

/// How many bits of an event's number tell its place in its stretch. It is in the format, and in the
/// questions as 15.
pub(super) const STRETCH: u32 = 15;

/// What makes each format out of the one before. A step that was released is never changed.
const STEPS: &[&[&str]] = &[&[
    "CREATE TABLE hosts (
        id INTEGER PRIMARY KEY,
        host TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL
    ) STRICT",
    "CREATE TABLE boots (
        id INTEGER PRIMARY KEY,
        host INTEGER NOT NULL,
        boot TEXT NOT NULL,
        booted INTEGER,
        UNIQUE (host, boot)
    ) STRICT",
    // `mark` is the last event when the watch began.
    "CREATE TABLE watches (
        id INTEGER PRIMARY KEY,
        boot INTEGER NOT NULL,
        begun INTEGER NOT NULL,
        beat INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        how TEXT NOT NULL,
        version TEXT NOT NULL,
        lost INTEGER NOT NULL,
        mark INTEGER NOT NULL
    ) STRICT",
    "CREATE INDEX watches_boot ON watches (boot, begun)",
    // Evidence (JSON) and command lines, each once. `hash` is its CRC-32.
    "CREATE TABLE texts (
        id INTEGER PRIMARY KEY,
        hash INTEGER NOT NULL,
        text TEXT NOT NULL
    ) STRICT",
    "CREATE INDEX texts_hash ON texts (hash)",
    // `stretch` is the number by `STRETCH` bits less; for `details`, see `event::Details`.
    "CREATE TABLE events (
        stretch INTEGER NOT NULL,
        port INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        id INTEGER NOT NULL,
        boot INTEGER NOT NULL,
        watch INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        at INTEGER NOT NULL,
        details BLOB NOT NULL,
        PRIMARY KEY (stretch, port, inode, id)
    ) STRICT, WITHOUT ROWID",
    // The earliest and latest time in each stretch; any in the one that is not yet full.
    "CREATE TABLE stretches (
        stretch INTEGER PRIMARY KEY,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL
    ) STRICT",
    "CREATE INDEX stretches_last ON stretches (last)",
    // `since` and `watch` are those of the event `appeared`; `evidence` is that of the event `last`.
    "CREATE TABLE standing (
        boot INTEGER NOT NULL,
        port INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        protocol INTEGER NOT NULL,
        address BLOB NOT NULL,
        interface INTEGER NOT NULL,
        namespace INTEGER NOT NULL,
        appeared INTEGER NOT NULL,
        since INTEGER NOT NULL,
        watch INTEGER NOT NULL,
        last INTEGER NOT NULL,
        evidence INTEGER NOT NULL,
        PRIMARY KEY (boot, port, inode, protocol, address, interface, namespace)
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE first_seen (
        host INTEGER NOT NULL,
        port INTEGER NOT NULL,
        protocol INTEGER NOT NULL,
        place TEXT NOT NULL,
        owner TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (host, port, protocol, place, owner)
    ) STRICT, WITHOUT ROWID",
    // The last event's number; how many events there are, for to count them is to read them; and how
    // often texts were removed: who remembers the number of one must forget it then.
    "CREATE TABLE state (
        event INTEGER NOT NULL,
        events INTEGER NOT NULL,
        sweeps INTEGER NOT NULL
    ) STRICT",
    "INSERT INTO state VALUES (0, 0, 0)",
]];

/// What a file is, before anything is written to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Nothing is in it.
    Empty,
    /// A journal of that format.
    Journal(i64),
}

/// Looks at a file without writing to it.
pub(super) fn inspect(conn: &Connection) -> Result<Format, JournalError> {
    let number = |pragma: &str| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    match (number("application_id")?, number("user_version")?) {
        (APPLICATION, found) if found > NEWEST => Err(JournalError::Newer {
            found,
            known: NEWEST,
        }),
        // Whether its tables are there, `verify` asks.
        (APPLICATION, found @ 1..) => Ok(Format::Journal(found)),
        (0, 0) if is_bare(conn)? => Ok(Format::Empty),
        _ => Err(JournalError::NotAJournal {
            reason: "another program's SQLite database".to_owned(),
        }),
    }
}

fn is_bare(conn: &Connection) -> Result<bool, JournalError> {
    let things: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(things == 0)
}

/// Brings a file to the newest format, each step whole or not at all.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), JournalError> {
    migrate_by(conn, STEPS)
}

fn migrate_by(conn: &mut Connection, steps: &[&[&str]]) -> Result<(), JournalError> {
    loop {
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have done it meanwhile: ask again, inside.
        let done: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let step = usize::try_from(done).ok().and_then(|done| steps.get(done));
        let Some(step) = step else { return Ok(()) };
        for statement in *step {
            transaction.execute(statement, [])?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", done + 1)?;
        transaction.commit()?;
    }
}

/// Whether the tables and indexes are ours and nothing else is there: a view in the place of a
/// table, a trigger or an index on an expression would run what somebody else wrote.
pub(super) fn verify(conn: &Connection) -> Result<(), JournalError> {
    // SQLite keeps the text by which a table or index was made. A step that alters one has to say
    // here how it reads then.
    let ours = || {
        STEPS
            .iter()
            .copied()
            .flatten()
            .filter(|sql| sql.starts_with("CREATE "))
    };
    let mut statement = conn.prepare("SELECT name, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut found = 0;
    while let Some(row) = rows.next()? {
        let is_ours = match row
            .get_ref(1)?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?
        {
            Some(sql) => {
                found += 1;
                ours().any(|ours| *ours == sql)
            }
            None => {
                let name: String = row.get(0)?;
                name.starts_with("sqlite_autoindex_")
            }
        };
        if !is_ours {
            found = usize::MAX;
            break;
        }
    }
    match found == ours().count() {
        true => Ok(()),
        false => Err(JournalError::NotAJournal {
            reason: "its tables are others than a journal has".to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: &[&str] = &["ALTER TABLE watches ADD COLUMN extra TEXT"];

    #[test]
    fn each_step_is_made_once() {
        let mut conn = Connection::open_in_memory().unwrap();
        assert_eq!(inspect(&conn).unwrap(), Format::Empty);
        migrate_by(&mut conn, &STEPS[..1]).unwrap();
        assert_eq!(inspect(&conn).unwrap(), Format::Journal(1));
        conn.execute_batch("INSERT INTO hosts VALUES (1, 'a', 'b')")
            .unwrap();
        for _ in 0..2 {
            migrate_by(&mut conn, &[STEPS[0], SECOND]).unwrap();
            let found: i64 = conn
                .pragma_query_value(None, "user_version", |row| row.get(0))
                .unwrap();
            assert_eq!(found, 2);
        }
        conn.query_row("SELECT extra FROM watches", [], |_| Ok(()))
            .unwrap_err();
        let hosts: i64 = conn
            .query_row("SELECT count(*) FROM hosts", [], |row| row.get(0))
            .unwrap();
        assert_eq!(hosts, 1);
    }

    #[test]
    fn a_step_that_fails_leaves_the_format_before() {
        let mut conn = Connection::open_in_memory().unwrap();
        let bad = &["CREATE TABLE extra (a)", "SELECT nonsense"][..];
        migrate_by(&mut conn, &[STEPS[0], bad]).unwrap_err();
        assert_eq!(inspect(&conn).unwrap(), Format::Journal(1));
        verify(&conn).unwrap();
    }
}
