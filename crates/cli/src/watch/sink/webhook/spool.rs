//! What a webhook did not get yet, on disk, so that it survives the process.
//!
//! One file a batch: written under another name, synced, renamed, so that a batch is there whole or
//! not at all. Its name has its place in the order and how many notices it has. What the receiver
//! refused for good is in `refused/`. Both are bounded, and the oldest goes first.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::watch::sink::SinkError;

/// How much may wait, and how much of what was refused is kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) batches: usize,
    pub(super) bytes: u64,
    pub(super) refused: usize,
}

/// Larger than any batch that we write.
const LARGEST: u64 = 4 * 1024 * 1024;

/// The folder, and the right to write to it.
#[derive(Debug)]
pub(super) struct Spool {
    folder: PathBuf,
    /// Locked for as long as it is open.
    _lock: File,
}

/// A batch that is on disk.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Batch {
    pub(super) place: u64,
    pub(super) notices: u64,
    pub(super) bytes: u64,
}

impl Spool {
    /// Opens a folder, which one process at a time may have, with what is left in it, in order.
    pub(super) fn open(folder: &Path) -> Result<(Self, Vec<Batch>), SinkError> {
        let path = || folder.to_owned();
        let fail = |source| SinkError::Spool {
            path: path(),
            source,
        };
        create(&folder.join(REFUSED)).map_err(fail)?;
        let lock = open_private(&folder.join("lock"), false).map_err(fail)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(SinkError::SpoolInUse { path: path() }),
            Err(TryLockError::Error(source)) => return Err(fail(source)),
        }
        let spool = Self {
            folder: folder.to_owned(),
            _lock: lock,
        };
        // What was being written when the process ended.
        let _ = fs::remove_file(spool.folder.join(DRAFT));
        let batches = list(&spool.folder).map_err(fail)?;
        Ok((spool, batches))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a batch; when this returns, it is there to stay.
    pub(super) fn put(&self, place: u64, notices: u64, body: &[u8]) -> io::Result<Batch> {
        let draft = self.folder.join(DRAFT);
        let bytes = body.len() as u64;
        let batch = Batch {
            place,
            notices,
            bytes,
        };
        let written = (|| {
            let mut file = open_private(&draft, true)?;
            file.write_all(body)?;
            file.sync_all()?;
            fs::rename(&draft, self.path(&batch))?;
            sync_folder(&self.folder)
        })();
        if written.is_err() {
            // On a full disk half a file would be in the way.
            let _ = fs::remove_file(&draft);
        }
        written.map(|()| batch)
    }

    pub(super) fn read(&self, batch: &Batch) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        let file = File::open(self.path(batch))?;
        file.take(LARGEST + 1).read_to_end(&mut body)?;
        if body.len() as u64 > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(body)
    }

    pub(super) fn remove(&self, batch: &Batch) {
        // If it cannot be removed it is sent once more after a restart, and its id tells.
        let _ = fs::remove_file(self.path(batch));
    }

    /// Puts a batch aside that nobody wants, and forgets the oldest of those.
    pub(super) fn refuse(&self, batch: &Batch, most: usize) {
        let folder = self.folder.join(REFUSED);
        if fs::rename(self.path(batch), folder.join(name(batch))).is_err() {
            self.remove(batch);
        }
        let kept = list(&folder).unwrap_or_default();
        for oldest in kept.iter().take(kept.len().saturating_sub(most)) {
            let _ = fs::remove_file(folder.join(name(oldest)));
        }
    }

    fn path(&self, batch: &Batch) -> PathBuf {
        self.folder.join(name(batch))
    }
}

const DRAFT: &str = "draft";
const REFUSED: &str = "refused";

fn name(batch: &Batch) -> String {
    format!("{:016x}-{}.json", batch.place, batch.notices)
}

fn batch(name: &str, bytes: u64) -> Option<Batch> {
    let (place, notices) = name.strip_suffix(".json")?.split_once('-')?;
    let batch = Batch {
        place: u64::from_str_radix(place, 16).ok()?,
        notices: notices.parse().ok()?,
        bytes,
    };
    // What is written otherwise is not ours.
    (self::name(&batch) == name && batch.place < u64::MAX / 2 && batch.notices < 1 << 32)
        .then_some(batch)
}

fn list(folder: &Path) -> io::Result<Vec<Batch>> {
    let mut batches = Vec::new();
    for entry in fs::read_dir(folder)?.take(100_000) {
        let entry = entry?;
        let meta = entry.metadata()?;
        if meta.is_file()
            && let Some(batch) = entry
                .file_name()
                .to_str()
                .and_then(|n| batch(n, meta.len()))
        {
            batches.push(batch);
        }
    }
    batches.sort_unstable();
    Ok(batches)
}

/// Command lines and addresses are nobody else's business.
fn create(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn open_private(path: &Path, empty: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(empty);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A renamed file is on disk when its folder is.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn batches_come_back_in_order() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        let (spool, left) = Spool::open(&folder).unwrap();
        assert_eq!((left.len(), spool.folder()), (0, &*folder));
        let ten = spool.put(10, 3, b"ten").unwrap();
        let two = spool.put(2, 1, b"two").unwrap();
        assert!(matches!(
            Spool::open(&folder),
            Err(SinkError::SpoolInUse { .. })
        ));
        drop(spool);
        fs::write(folder.join("draft"), "half").unwrap();
        fs::write(folder.join("notes.json"), "not ours").unwrap();
        fs::create_dir(folder.join("0000000000000005-1.json")).unwrap();
        let (spool, left) = Spool::open(&folder).unwrap();
        assert_eq!(left, [two.clone(), ten.clone()]);
        assert!(!folder.join("draft").exists());
        assert_eq!(spool.read(&ten).unwrap(), b"ten");
        spool.remove(&ten);
        assert!(spool.read(&ten).is_err());
        spool.refuse(&two, 1);
        let one = spool.put(11, 1, b"x").unwrap();
        spool.refuse(&one, 1);
        assert_eq!(list(&folder.join("refused")).unwrap(), [one]);
        assert_eq!(list(&folder).unwrap(), []);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(folder.clone()), 0o700);
            let path = folder.join("refused/000000000000000b-1.json");
            assert_eq!(mode(path), 0o600);
        }
    }

    proptest! {
        #[test]
        fn names_are_those_we_write(text in "[0-9a-f-]{0,20}(\\.json)?", place in 0..u64::MAX / 2) {
            let written = Batch { place, notices: 7, bytes: 0 };
            prop_assert_eq!(batch(&name(&written), 0), Some(written));
            if let Some(batch) = batch(&text, 0) {
                prop_assert_eq!(name(&batch), text);
            }
        }
    }
}
