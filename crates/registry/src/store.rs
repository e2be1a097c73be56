//! A newer registry in the user's data folder.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use portolan_types::Date;

use crate::history::{Span, diff};
use crate::import::Import;
use crate::pack::{Origin, PackError, pack};
use crate::table::{Registry, TableError};

/// The file's name in the user's data folder.
pub const FILE_NAME: &str = "registry.bin";
/// The largest table that is opened: 64 MiB, 30 times the one of 2026.
const MAX_TABLE: u64 = 64 << 20;
/// A newer registry that has less than this part of the rows of the one in use, in per cent, is
/// taken for a cut one. In thirteen years the registry never lost a row on balance.
const LEAST_ROWS: usize = 99;

/// The user's registry, if there is one.
///
/// # Errors
/// [`StoreError`] when there is a file and it is not a whole table: the caller says so and goes on
/// with the embedded one.
pub fn load(folder: &Path) -> Result<Option<Registry>, StoreError> {
    let path = folder.join(FILE_NAME);
    let file = match fs::File::open(&path) {
        Ok(file) => file,
        Err(e)
            if matches!(
                e.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(None);
        }
        Err(error) => return Err(StoreError::Io { path, error }),
    };
    let mut bytes = Vec::new();
    if let Err(error) = file.take(MAX_TABLE).read_to_end(&mut bytes) {
        return Err(StoreError::Io { path, error });
    }
    match Registry::open(bytes) {
        Ok(registry) => Ok(Some(registry)),
        Err(error) => Err(StoreError::Table { path, error }),
    }
}

/// What an update did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Updated {
    /// The date of the registry that was in use.
    pub from: Date,
    /// The date of the new one.
    pub to: Date,
    /// How many rows were added, removed, changed in a field.
    pub changes: usize,
    /// How many rows the new one has.
    pub rows: usize,
}

/// Puts an imported registry in the place of `current`, in the user's data folder. The history of
/// `current` is kept and what changed is added to it. The file is written beside the old one,
/// synced and renamed: a reader sees the old or the new one, whole.
///
/// # Errors
/// [`StoreError`]; the old file, if any, is as it was.
pub fn replace(
    folder: &Path,
    current: &Registry,
    new: &Import,
    origin: &Origin,
) -> Result<Updated, StoreError> {
    let (from, to) = (current.updated(), new.updated);
    if to < from {
        return Err(StoreError::Older {
            new: to,
            current: from,
        });
    }
    let (old_records, mut history) = current.to_parts();
    if new.records.len() * 100 < old_records.len() * LEAST_ROWS {
        return Err(StoreError::TooFew {
            new: new.records.len(),
            current: old_records.len(),
        });
    }
    let mut adopted = Cow::Borrowed(new);
    if new.keys_only {
        adopted.to_mut().adopt(&old_records);
    }
    let new = adopted.as_ref();
    let span = Span {
        before: from,
        by: to,
    };
    let changes = diff(&old_records, &new.records, span);
    let count = changes.len();
    // Two files of one date that differ are one snapshot: there is no time in which the change
    // could have happened.
    if from < to {
        // A table without a history: the registry in use is its first snapshot.
        if history.snapshots.last().is_none_or(|last| *last < from) {
            history.snapshots.push(from);
        }
        history.snapshots.push(to);
        history.events.extend(changes);
    }
    let table = pack(to, &new.records, &history, origin)?;
    let path = folder.join(FILE_NAME);
    write_whole(folder, &path, &table).map_err(|error| StoreError::Io { path, error })?;
    Ok(Updated {
        from,
        to,
        changes: count,
        rows: new.records.len(),
    })
}

fn write_whole(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Why the user's registry cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The system refused.
    #[error("use {}: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's words.
        error: io::Error,
    },
    /// The file is not a whole table.
    #[error("use {}: {error}", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        error: TableError,
    },
    /// The new registry is older than the one in use.
    #[error("replace the registry of {current} by the older one of {new}")]
    Older {
        /// Its date.
        new: Date,
        /// The date of the one in use.
        current: Date,
    },
    /// The new registry is much smaller than the one in use: it was probably cut short.
    #[error("replace a registry of {current} rows by one of {new}")]
    TooFew {
        /// Its rows.
        new: usize,
        /// The rows of the one in use.
        current: usize,
    },
    /// It does not fit the table's format.
    #[error(transparent)]
    Pack(#[from] PackError),
}
