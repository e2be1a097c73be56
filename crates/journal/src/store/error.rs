//! What can go wrong with a journal, so that who watches knows whether to go on.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Why a journal could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// There is no such file.
    #[error("open the journal: there is none at {}", .path.display())]
    NotThere {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// It was written by a newer version. The file was left as it is.
    #[error(
        "open the journal: its format is {found}, and this version knows formats up to {known}"
    )]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest that is known here.
        known: i64,
    },
    /// It was written by an older version, and is open for reading only.
    #[error("read the journal: its format is {found}, and it must be opened for writing once")]
    Older {
        /// The file's format.
        found: i64,
    },
    /// The file is something else.
    #[error("open the journal: the file is no journal of Portolan ({reason})")]
    NotAJournal {
        /// How that was seen.
        reason: String,
    },
    /// The file is a journal, and parts of it cannot be right.
    #[error("read the journal: the file is damaged ({reason})")]
    Damaged {
        /// What is wrong.
        reason: String,
    },
    /// Others could change the file, or put another in its place.
    #[error("open the journal: {reason}: {}", .path.display())]
    Unsafe {
        /// The file, or its folder.
        path: PathBuf,
        /// Who could, and how.
        reason: &'static str,
    },
    /// There is no room. Nothing of what was to be written was; later it may work.
    #[error("write the journal: the disk is full")]
    Full,
    /// It cannot be written, for another reason than room. Nothing of what was to be written was;
    /// later it may work.
    #[error("write the journal: {reason}")]
    Unwritable {
        /// What the system said.
        reason: String,
    },
    /// Another process has it for too long.
    #[error("use the journal: another process is writing to it")]
    Busy,
    /// The work was stopped on purpose.
    #[error("use the journal: stopped")]
    Interrupted,
    /// There is no watch of that number.
    #[error("write the journal: no such watch was begun")]
    NoSuchWatch,
    /// What is read from or written to (not the journal) failed.
    #[error("read or write the copy: {0}")]
    Copy(#[source] io::Error),
    /// A Parquet file that is not one, or not one of these.
    #[error("read or write Parquet: {0}")]
    Parquet(String),
    /// The file's permissions and the like.
    #[error("open the journal {}: {source}", .path.display())]
    Open {
        /// The file, or its folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Anything else that SQLite says.
    #[error("use the journal: {0}")]
    Store(#[source] rusqlite::Error),
}

impl JournalError {
    /// Whether writing may work later, with the same journal: there may be room again, the disk
    /// writable, the other process done.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Full | Self::Unwritable { .. } | Self::Busy)
    }

    pub(super) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            reason: reason.into(),
        }
    }

    /// What the system said of a file.
    pub(super) fn file(path: &std::path::Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotThere { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::Unwritable {
                reason: source.to_string(),
            },
            _ => Self::Open { path, source },
        }
    }
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        let unwritable = |reason: &str| Self::Unwritable {
            reason: reason.to_owned(),
        };
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::ReadOnly => unwritable("it can only be read"),
                ErrorCode::CannotOpen => unwritable("a file beside it cannot be opened"),
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
                ErrorCode::OperationInterrupted => Self::Interrupted,
                ErrorCode::DatabaseCorrupt => Self::damaged("as SQLite finds it"),
                ErrorCode::NotADatabase => Self::NotAJournal {
                    reason: "it is no SQLite database".to_owned(),
                },
                ErrorCode::SystemIoFailure => match failure.extended_code {
                    ffi::SQLITE_IOERR_SHORT_READ => Self::damaged("it ends too early"),
                    ffi::SQLITE_IOERR_READ => Self::damaged("it cannot be read"),
                    code => unwritable(&format!("input or output failed (SQLite {code})")),
                },
                _ => Self::Store(error),
            },
            rusqlite::Error::FromSqlConversionFailure(column, ..)
            | rusqlite::Error::IntegralValueOutOfRange(column, _) => {
                Self::damaged(format!("a value that cannot be, in column {column}"))
            }
            rusqlite::Error::InvalidColumnType(column, name, _) => {
                Self::damaged(format!("column {column}, {name}, has another type"))
            }
            _ => Self::Store(error),
        }
    }
}
