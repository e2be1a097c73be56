//! What the kernel's types said, kept for the next run: they are four megabytes, and the same until
//! another kernel is started.

use std::fs::File;
use std::io::{Read as _, Write as _};

use super::super::cache::Folder;
use super::TYPES;
use super::program::{FUNCTIONS, WANTED};
use super::types::Found;

const NAME: &str = "kernel-types";
/// The largest file that is read.
const MOST: u64 = 1 << 16;

/// The place for what was found.
pub(super) struct Kept<'a> {
    folder: Option<&'a Folder>,
    /// Which kernel, and which question.
    key: Vec<u8>,
}

impl<'a> Kept<'a> {
    pub(super) fn open(folder: Option<&'a Folder>) -> Self {
        Self {
            folder,
            key: if folder.is_some() { key() } else { Vec::new() },
        }
    }

    pub(super) fn read(&self) -> Option<Found> {
        let (file, size) = self.folder?.read(NAME)?;
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(MOST)).ok()?);
        file.take(MOST).read_to_end(&mut bytes).ok()?;
        let (body, sum) = bytes.split_last_chunk()?;
        if crc32fast::hash(body) != u32::from_ne_bytes(*sum) {
            return None;
        }
        parse(body.strip_prefix(self.key.as_slice())?)
    }

    /// Keeps what was found; where that cannot be, the next run looks again.
    pub(super) fn write(&self, found: &Found) {
        let Some(folder) = self.folder else { return };
        let mut bytes = self.key.clone();
        for function in &found.functions {
            bytes.extend(function.unwrap_or(0).to_ne_bytes());
        }
        for (structure, offsets) in found.structures.iter().zip(&found.offsets) {
            bytes.extend(structure.to_ne_bytes());
            for offset in offsets {
                bytes.extend(offset.to_ne_bytes());
            }
        }
        bytes.extend(crc32fast::hash(&bytes).to_ne_bytes());
        let _ = folder.replace(NAME, |file| file.write_all(&bytes));
    }
}

/// The kernel's build, its name and the size of its types; and the names that were asked for.
fn key() -> Vec<u8> {
    let mut key = b"portolan kernel types 1\n".to_vec();
    // The build's own number is in here, for root to read.
    if let Ok(file) = File::open("/sys/kernel/notes") {
        let _ = file.take(4096).read_to_end(&mut key);
    }
    let system = rustix::system::uname();
    for part in [system.release(), system.version(), system.machine()] {
        key.extend(part.to_bytes_with_nul());
    }
    let size = std::fs::metadata(TYPES).map_or(0, |types| types.len());
    key.extend(size.to_ne_bytes());
    for (name, fields) in WANTED {
        key.extend(name.as_bytes());
        fields.iter().for_each(|field| key.extend(field.as_bytes()));
    }
    FUNCTIONS
        .iter()
        .for_each(|name| key.extend(name.as_bytes()));
    key
}

pub(in super::super) fn parse(mut bytes: &[u8]) -> Option<Found> {
    let mut found = Found::default();
    for _ in FUNCTIONS {
        let number = u32::from_ne_bytes(*bytes.split_off(..4)?.first_chunk()?);
        found.functions.push(Some(number).filter(|n| *n != 0));
    }
    for (_, fields) in WANTED {
        let number = u32::from_ne_bytes(*bytes.split_off(..4)?.first_chunk()?);
        found.structures.push(number);
        // One that need not be there, and is not, has no fields.
        let fields = if number == 0 { 0 } else { fields.len() };
        let mut row = Vec::with_capacity(fields);
        for _ in 0..fields {
            row.push(i16::from_ne_bytes(*bytes.split_off(..2)?.first_chunk()?));
        }
        found.offsets.push(row);
    }
    bytes.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_and_nothing_else() {
        let parent = tempfile::tempdir().unwrap();
        let folder = Folder::open(parent.path()).unwrap();
        let kept = Kept::open(Some(&folder));
        assert_eq!(kept.read(), None);
        let mut found = Found {
            functions: vec![Some(7), None],
            ..Found::default()
        };
        for (number, (name, fields)) in (1..).zip(WANTED) {
            let there = !name.starts_with('?');
            found.structures.push(if there { number } else { 0 });
            found
                .offsets
                .push(vec![-3; if there { fields.len() } else { 0 }]);
        }
        kept.write(&found);
        assert_eq!(kept.read(), Some(found));
        let other = Kept {
            folder: Some(&folder),
            key: b"another kernel".to_vec(),
        };
        assert_eq!(other.read(), None);
        let path = parent.path().join(NAME);
        let whole = std::fs::read(&path).unwrap();
        for length in [0, 3, whole.len() / 2, whole.len() - 1] {
            folder
                .replace(NAME, |file| file.write_all(&whole[..length]))
                .unwrap();
            assert_eq!(kept.read(), None);
        }
    }
}
