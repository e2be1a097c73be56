//! The file: who may have touched it, and how SQLite is told to treat it.
//!
//! A journal tells who ran what, so it is for its owner's eyes. Whoever could write to it could make
//! a listener look old; whoever could put a link in its place could have root write elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::schema::{self, Format};
use super::{JournalError, LARGEST_TEXT};

/// How long to wait for another process that writes. Each holds the file for milliseconds; who
/// prunes, for a second at most.
const PATIENCE: Duration = Duration::from_secs(10);
/// Memory for pages of the file, in KiB: for who writes, and for who reads, and needs most pages once.
const CACHE: (i64, i64) = (512, 64);
/// The log of what is not yet in the file is cut to this after it was taken over, in bytes.
pub(super) const LOG: i64 = 4 << 20;

/// Opens a journal to write to it; makes it and its folder where there are none.
pub(super) fn open_for_writing(path: &Path) -> Result<Connection, JournalError> {
    let path = &own::prepare(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut conn = Connection::open_with_flags(path, flags)?;
    distrust(&conn, CACHE.0)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    // Nothing is written to a file that is not ours.
    let format = patiently(|| schema::inspect(&conn))?;
    if format == Format::Empty {
        conn.pragma_update(None, "auto_vacuum", "incremental")?;
    }
    patiently(|| {
        let mode: String =
            conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
        match mode.eq_ignore_ascii_case("wal") {
            true => Ok(()),
            false => Err(JournalError::Unwritable {
                reason: "the file system has no room for a write-ahead log".to_owned(),
            }),
        }
    })?;
    // What was acknowledged must survive a loss of power: the log is synced at each commit.
    conn.pragma_update(None, "synchronous", "full")?;
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "journal_size_limit", LOG)?;
    schema::migrate(&mut conn)?;
    schema::verify(&conn)?;
    Ok(conn)
}

/// Opens a journal to read it.
pub(super) fn open_for_reading(path: &Path) -> Result<Connection, JournalError> {
    let path = &settled(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let is_own = own::is_own(path);
    let open = |name: &Path, more: OpenFlags| {
        let conn = Connection::open_with_flags(name, flags | more)?;
        distrust(&conn, CACHE.1)?;
        // The cells of one's own are as SQLite wrote them; to check each takes longer than to read it.
        if !is_own {
            conn.pragma_update(None, "cell_size_check", true)?;
        }
        let format = patiently(|| schema::inspect(&conn))?;
        Ok::<_, JournalError>((conn, format))
    };
    let opened = match open(path, OpenFlags::empty()) {
        // A folder in which nothing can be made, on a read-only disk for one: nobody writes to it
        // either, if there is no log beside it.
        Err(JournalError::Unwritable { .. }) if !is_filled(&beside(path, "-wal")) => {
            open(Path::new(&immutable(path)?), OpenFlags::SQLITE_OPEN_URI)
        }
        other => other,
    };
    match opened? {
        (_, Format::Empty) => Err(JournalError::NotAJournal {
            reason: "it is empty".to_owned(),
        }),
        (_, Format::Journal(found)) if found < schema::NEWEST => Err(JournalError::Older { found }),
        (conn, Format::Journal(_)) => {
            schema::verify(&conn)?;
            Ok(conn)
        }
    }
}

/// A journal in memory.
pub(super) fn open_in_memory() -> Result<Connection, JournalError> {
    let mut conn = Connection::open_in_memory()?;
    distrust(&conn, CACHE.0)?;
    schema::migrate(&mut conn)?;
    Ok(conn)
}

/// The file may be anybody's: no code of it is run, and nothing is believed that can be checked.
fn distrust(conn: &Connection, cache: i64) -> Result<(), JournalError> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, LARGEST_TEXT * 2)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.pragma_update(None, "cache_size", -cache)?;
    conn.pragma_update(None, "temp_store", "memory")?;
    conn.set_prepared_statement_cache_capacity(32);
    Ok(())
}

/// Changing to a write-ahead log, and recovering one, say "busy" at once, whatever the timeout.
fn patiently<T>(mut work: impl FnMut() -> Result<T, JournalError>) -> Result<T, JournalError> {
    for _ in 0..100 {
        match work() {
            Err(JournalError::Busy) => std::thread::sleep(Duration::from_millis(20)),
            other => return other,
        }
    }
    work()
}

/// The file, in a folder without links on the way: SQLite follows none when told so.
fn settled(path: &Path) -> Result<PathBuf, JournalError> {
    let meta = fs::symlink_metadata(path).map_err(|e| JournalError::file(path, e))?;
    if !meta.is_file() {
        return Err(JournalError::NotAJournal {
            reason: "it is no plain file".to_owned(),
        });
    }
    is_of_some_length(&meta)?;
    place(path)
}

/// SQLite takes a file that is shorter than a page can be for an empty one, and would write over it.
fn is_of_some_length(meta: &fs::Metadata) -> Result<(), JournalError> {
    match meta.len() {
        1..512 => Err(JournalError::NotAJournal {
            reason: "it is too short".to_owned(),
        }),
        _ => Ok(()),
    }
}

fn place(path: &Path) -> Result<PathBuf, JournalError> {
    let folder = folder(path);
    let name = path.file_name().ok_or_else(|| JournalError::NotThere {
        path: path.to_owned(),
    })?;
    let folder = fs::canonicalize(folder).map_err(|e| JournalError::file(folder, e))?;
    Ok(folder.join(name))
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn is_filled(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|meta| meta.len() > 0)
}

/// The name of a file that SQLite keeps beside it.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The URI by which SQLite takes a file for one that nobody changes.
fn immutable(path: &Path) -> Result<String, JournalError> {
    let text = path.to_str().ok_or_else(|| JournalError::Unwritable {
        reason: "its folder is read-only, and its name no text".to_owned(),
    })?;
    let mut uri = String::from("file:");
    for c in text.chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            c => uri.push(c),
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

#[cfg(unix)]
mod own {
    use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::{Path, PathBuf};

    use super::{JournalError, folder, is_of_some_length, place};

    /// Makes folder and file where there are none; refuses those that others could change.
    pub(in crate::store) fn prepare(path: &Path) -> Result<PathBuf, JournalError> {
        make_folder(folder(path))?;
        let path = place(path)?;
        let folder = folder(&path);
        let meta = fs::metadata(folder).map_err(|e| JournalError::file(folder, e))?;
        // In a folder like `/tmp` (sticky) nobody replaces another's file.
        let sticky = meta.mode() & 0o1000 != 0;
        if !sticky || !is_trusted(&meta) {
            check(&meta, folder)?;
        }
        match make(&path) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
                // Not opened: to close any descriptor of a file gives up the locks that SQLite has
                // on it in this process (sqlite.org/howtocorrupt.html, section 2.2).
                let meta = fs::symlink_metadata(&path).map_err(|e| JournalError::file(&path, e))?;
                if !meta.is_file() {
                    return Err(JournalError::NotAJournal {
                        reason: "it is no plain file".to_owned(),
                    });
                }
                is_of_some_length(&meta)?;
                check(&meta, &path)?;
            }
            other => other.map_err(|e| JournalError::file(&path, e))?,
        }
        Ok(path)
    }

    /// Whether nobody else but root can change it.
    pub(in crate::store) fn is_own(path: &Path) -> bool {
        fs::symlink_metadata(path).is_ok_and(|meta| check(&meta, path).is_ok())
    }

    fn make_folder(folder: &Path) -> Result<(), JournalError> {
        if fs::symlink_metadata(folder).is_ok() {
            return Ok(());
        }
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        // A mask may have taken from it what its owner needs.
        made.and_then(|()| fs::set_permissions(folder, Permissions::from_mode(0o700)))
            .map_err(|e| JournalError::file(folder, e))
    }

    fn make(path: &Path) -> io::Result<()> {
        let file: File = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        file.set_permissions(Permissions::from_mode(0o600))
    }

    fn check(meta: &Metadata, path: &Path) -> Result<(), JournalError> {
        let reason = match () {
            () if !is_trusted(meta) => "it belongs to another user",
            () if meta.mode() & 0o022 != 0 => "others may write to it",
            () => return Ok(()),
        };
        Err(JournalError::Unsafe {
            path: path.to_owned(),
            reason,
        })
    }

    /// Whether it is ours or root's.
    fn is_trusted(meta: &Metadata) -> bool {
        meta.uid() == 0 || meta.uid() == rustix::process::geteuid().as_raw()
    }
}

#[cfg(not(unix))]
mod own {
    use std::fs::{self, OpenOptions};
    use std::io;
    use std::path::{Path, PathBuf};

    use super::{JournalError, folder, is_of_some_length, place};

    /// That is not looked up here.
    pub(in crate::store) fn is_own(_: &Path) -> bool {
        false
    }

    /// Makes folder and file where there are none. Who may write to them, the folder's list says.
    pub(in crate::store) fn prepare(path: &Path) -> Result<PathBuf, JournalError> {
        fs::create_dir_all(folder(path)).map_err(|e| JournalError::file(path, e))?;
        match OpenOptions::new().write(true).create_new(true).open(path) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => Err(JournalError::file(path, e)),
            _ => {
                let meta = fs::metadata(path).map_err(|e| JournalError::file(path, e))?;
                is_of_some_length(&meta)?;
                place(path)
            }
        }
    }
}
