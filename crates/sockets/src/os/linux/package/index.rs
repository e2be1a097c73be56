//! The index of dpkg's lists: which list may name a path.
//!
//! A sorted table of 64-bit hashes of paths, each with the place of a record that names the list.
//! It is made for a few reads: the header and the start of every bucket (the hashes that share their
//! first bits) in one, a bucket in another, a record in a third. Header, bucket and record each have
//! a checksum, so that a damaged file is known as such although nobody reads it whole.
//!
//! An index answers for the state of dpkg's files that its [`Stamp`] names, and for no other. A hit
//! is a hint: two paths may share a hash, and the file may be anything. Whoever asks looks into the
//! list. So the hash need not have a key.
//!
//! ```text
//! header    magic, stamp, number of entries, bits of a bucket, length of the records, checksum
//! buckets   2^bits × (first entry u32, checksum of the entries u32)
//! entries   (hash u64, record u32), sorted; `record` is an offset into:
//! records   (checksum u32, offset in `status` u32, length u16, name of the list)
//! ```
//! All numbers are little-endian.

use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt;

use super::super::cache::Folder;

/// In the cache. The number changes with the format.
const NAME: &str = "dpkg-files-1";

const MAGIC: u64 = u64::from_le_bytes(*b"PTL-DPKG");

/// Magic, stamp, entries, bits, records, checksum.
const HEADER: usize = 8 + STAMP + 4 + 4 + 4 + 4;
const STAMP: usize = 10 * 8;
const BUCKET: usize = 8;
const ENTRY: usize = 12;
const RECORD: usize = 10;

/// A bucket has this many entries or fewer, on average.
const IN_BUCKET: usize = 64;
/// 4,096 buckets: 32 KiB. With more than 262,144 entries buckets get longer.
const MOST_BITS: u32 = 12;
/// Far above any system's (Debian has about 5 million files in 65,000 packages).
const MOST_ENTRIES: usize = 1 << 23;
/// What is read at once at first: header and buckets of an index of 100,000 paths.
const FIRST_READ: usize = 16 << 10;

/// dpkg's files in one state: when `status` and the folder `info` were changed last, and where and
/// how long they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp(pub(super) [u64; 10]);

/// A list that may name a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hint {
    /// The name of the list, without `.list`.
    pub(super) list: String,
    /// Where the package's paragraph in `status` may begin.
    pub(super) status: Option<u32>,
}

/// An index that is about to be used. Its header is sound and its stamp is right.
pub(super) struct Index {
    file: File,
    entries: usize,
    bits: u32,
    records: u64,
    /// Header and buckets.
    head: Vec<u8>,
}

/// The index cannot be used: it is cut, altered, or not an index.
#[derive(Debug)]
pub(super) struct Damaged;

impl Index {
    /// Opens the index for that state of dpkg's files, if there is one.
    pub(super) fn open(cache: &Folder, stamp: &Stamp) -> Option<Self> {
        let (file, size) = cache.read(NAME)?;
        let mut head = vec![0; FIRST_READ];
        let read = read_some(&file, &mut head, 0).ok()?;
        head.truncate(read);
        let number = |at| u64_at(&head, at);
        if number(0)? != MAGIC {
            return None;
        }
        for (at, expected) in stamp.0.iter().enumerate() {
            if number(8 + at * 8)? != *expected {
                return None;
            }
        }
        let entries = u32_at(&head, 8 + STAMP)? as usize;
        let bits = u32_at(&head, 8 + STAMP + 4)?;
        let records = u64::from(u32_at(&head, 8 + STAMP + 8)?);
        let checksum = u32_at(&head, 8 + STAMP + 12)?;
        if entries > MOST_ENTRIES || bits > MOST_BITS {
            return None;
        }
        let length = HEADER + (BUCKET << bits);
        if size != (length + entries * ENTRY) as u64 + records {
            return None;
        }
        if head.len() < length {
            head.resize(length, 0);
            file.read_exact_at(&mut head[read..], read as u64).ok()?;
        }
        head.truncate(length);
        if checksum_of_head(&head) != checksum {
            return None;
        }
        Some(Self {
            file,
            entries,
            bits,
            records,
            head,
        })
    }

    /// The lists that may name `path`, in no order.
    pub(super) fn hints(&self, path: &[u8]) -> Result<Vec<Hint>, Damaged> {
        let hash = hash(path);
        let bucket = bucket(hash, self.bits);
        let (start, checksum) = self.bucket(bucket).ok_or(Damaged)?;
        let end = if bucket + 1 == 1 << self.bits {
            self.entries
        } else {
            self.bucket(bucket + 1).ok_or(Damaged)?.0
        };
        if start > end || end > self.entries {
            return Err(Damaged);
        }
        let mut entries = vec![0; (end - start) * ENTRY];
        let at = (self.head.len() + start * ENTRY) as u64;
        self.file
            .read_exact_at(&mut entries, at)
            .map_err(|_| Damaged)?;
        if crc32fast::hash(&entries) != checksum {
            return Err(Damaged);
        }
        let mut hints = Vec::new();
        for entry in entries.chunks_exact(ENTRY) {
            if u64_at(entry, 0) == Some(hash) {
                hints.push(self.record(u32_at(entry, 8).ok_or(Damaged)?)?);
            }
        }
        Ok(hints)
    }

    fn bucket(&self, number: usize) -> Option<(usize, u32)> {
        let at = HEADER + number * BUCKET;
        Some((
            u32_at(&self.head, at)? as usize,
            u32_at(&self.head, at + 4)?,
        ))
    }

    fn record(&self, at: u32) -> Result<Hint, Damaged> {
        let start = (self.head.len() + self.entries * ENTRY) as u64;
        if u64::from(at) >= self.records {
            return Err(Damaged);
        }
        // The longest name of a file has 255 bytes.
        let mut record = [0; RECORD + 256];
        let read =
            read_some(&self.file, &mut record, start + u64::from(at)).map_err(|_| Damaged)?;
        let record = &record[..read];
        let length = usize::from(u16_at(record, 8).ok_or(Damaged)?);
        let summed = record.get(4..RECORD + length).ok_or(Damaged)?;
        if u32_at(record, 0) != Some(crc32fast::hash(summed)) {
            return Err(Damaged);
        }
        let list = std::str::from_utf8(&record[RECORD..RECORD + length]).map_err(|_| Damaged)?;
        let status = u32_at(record, 4).filter(|&at| at != u32::MAX);
        Ok(Hint {
            list: list.to_owned(),
            status,
        })
    }
}

/// An index in the making. It takes 12 bytes a path, and the names of the lists.
#[derive(Default)]
pub(super) struct Draft {
    entries: Vec<Entry>,
    records: Vec<u8>,
    /// Where the record of the current list is.
    current: u32,
    overfull: bool,
}

#[derive(Clone, Copy)]
struct Entry {
    /// In two halves: with a `u64` it would take 16 bytes.
    high: u32,
    low: u32,
    record: u32,
}

impl Entry {
    fn hash(self) -> u64 {
        u64::from(self.high) << 32 | u64::from(self.low)
    }
}

impl Draft {
    /// What follows is in that list, and the package's paragraph is there in `status`.
    pub(super) fn list(&mut self, name: &str, status: Option<u32>) {
        let (Ok(current), Ok(length)) = (
            u32::try_from(self.records.len()),
            u16::try_from(name.len().min(255)),
        ) else {
            self.overfull = true;
            return;
        };
        self.overfull |= name.len() > 255;
        let mut record = Vec::with_capacity(RECORD + 255);
        record.extend([0; 4]);
        record.extend(status.unwrap_or(u32::MAX).to_le_bytes());
        record.extend(length.to_le_bytes());
        record.extend(&name.as_bytes()[..usize::from(length)]);
        let checksum = crc32fast::hash(&record[4..]);
        record[..4].copy_from_slice(&checksum.to_le_bytes());
        self.records.extend(record);
        self.current = current;
    }

    /// A path of the current list.
    pub(super) fn path(&mut self, path: &[u8]) {
        if self.entries.len() == MOST_ENTRIES {
            self.overfull = true;
        }
        if self.overfull {
            return;
        }
        if self.entries.len() == self.entries.capacity() {
            // Doubling would leave half of it unused, and memory is what this is about.
            self.entries.reserve_exact(32 << 10);
        }
        let hash = hash(path);
        self.entries.push(Entry {
            high: (hash >> 32) as u32,
            low: (hash << 32 >> 32) as u32,
            record: self.current,
        });
    }

    /// Writes it into the cache.
    pub(super) fn save(mut self, cache: &Folder, stamp: &Stamp) -> io::Result<()> {
        let (Ok(entries), Ok(records), false) = (
            u32::try_from(self.entries.len()),
            u32::try_from(self.records.len()),
            self.overfull,
        ) else {
            return Err(io::Error::other("too many paths"));
        };
        self.entries.sort_unstable_by_key(|entry| entry.hash());
        let bits = (self.entries.len() / IN_BUCKET)
            .checked_ilog2()
            .map_or(0, |bits| (bits + 1).min(MOST_BITS));

        let mut head = Vec::with_capacity(HEADER + (BUCKET << bits));
        head.extend(MAGIC.to_le_bytes());
        head.extend(stamp.0.iter().flat_map(|number| number.to_le_bytes()));
        head.extend(entries.to_le_bytes());
        head.extend(bits.to_le_bytes());
        head.extend(records.to_le_bytes());
        head.extend([0; 4]);
        let mut rest = &self.entries[..];
        let mut start = 0_u32;
        for number in 0..1_usize << bits {
            let length = rest.partition_point(|entry| bucket(entry.hash(), bits) <= number);
            let mut checksum = crc32fast::Hasher::new();
            for entry in &rest[..length] {
                checksum.update(&packed(entry));
            }
            head.extend(start.to_le_bytes());
            head.extend(checksum.finalize().to_le_bytes());
            rest = &rest[length..];
            start = entries - u32::try_from(rest.len()).map_err(io::Error::other)?;
        }
        let checksum = checksum_of_head(&head);
        head[HEADER - 4..HEADER].copy_from_slice(&checksum.to_le_bytes());

        cache.replace(NAME, |file| {
            file.write_all(&head)?;
            for entry in &self.entries {
                file.write_all(&packed(entry))?;
            }
            file.write_all(&self.records)
        })
    }
}

fn packed(entry: &Entry) -> [u8; ENTRY] {
    let mut bytes = [0; ENTRY];
    bytes[..8].copy_from_slice(&entry.hash().to_le_bytes());
    bytes[8..].copy_from_slice(&entry.record.to_le_bytes());
    bytes
}

/// Of header and buckets, but for the checksum itself.
fn checksum_of_head(head: &[u8]) -> u32 {
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(&head[..HEADER - 4]);
    checksum.update(&head[HEADER..]);
    checksum.finalize()
}

/// The hash's first bits. There are at most [`MOST_BITS`] of them, so the number is small.
fn bucket(hash: u64, bits: u32) -> usize {
    let first = hash.checked_shr(64 - bits).unwrap_or(0);
    usize::try_from(first).unwrap_or_default()
}

/// Multiplies eight bytes at a time and folds the halves of the product. Paths of a system are not
/// chosen to collide; if they are, a bucket gets longer, and the lists have the last word.
fn hash(path: &[u8]) -> u64 {
    const A: u64 = 0x9e37_79b9_7f4a_7c15; // 2^64 / the golden ratio, odd
    const B: u64 = 0xd1b5_4a32_d192_ed03; // any other odd number with as many ones as zeros
    fn fold(value: u64, by: u64) -> u64 {
        let product = u128::from(value) * u128::from(by);
        (product >> 64) as u64 ^ value.wrapping_mul(by)
    }
    let mut state = fold(path.len() as u64 ^ A, B);
    for chunk in path.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        state = fold(state ^ u64::from_le_bytes(word) ^ A, B);
    }
    fold(state ^ B, A)
}

/// Fills as much of `into` as the file has.
fn read_some(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    let mut filled = 0;
    while filled < into.len() {
        match file.read_at(&mut into[filled..], at + filled as u64) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const NOW: Stamp = Stamp([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

    fn folder() -> (tempfile::TempDir, Folder) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Folder::open(folder.path()).unwrap();
        (folder, cache)
    }

    fn draft(lists: &BTreeMap<String, Vec<Vec<u8>>>) -> Draft {
        let mut draft = Draft::default();
        for (place, (list, paths)) in lists.iter().enumerate() {
            draft.list(list, u32::try_from(place).ok());
            for path in paths {
                draft.path(path);
            }
        }
        draft
    }

    fn lists() -> impl Strategy<Value = BTreeMap<String, Vec<Vec<u8>>>> {
        let path = "(/[ab]{1,2}){1,3}".prop_map(String::into_bytes);
        proptest::collection::btree_map(
            "[a-z]{1,3}(:amd64)?",
            proptest::collection::vec(path, 0..300),
            0..6,
        )
    }

    proptest! {
        #[test]
        fn hints_are_the_lists_that_name_it(lists in lists()) {
            let (_guard, cache) = folder();
            draft(&lists).save(&cache, &NOW).unwrap();
            let index = Index::open(&cache, &NOW).unwrap();
            let mut paths: Vec<&[u8]> = lists.values().flatten().map(Vec::as_slice).collect();
            paths.push(b"/none");
            for path in paths {
                let mut found: Vec<String> =
                    index.hints(path).unwrap().into_iter().map(|hint| hint.list).collect();
                found.sort();
                let mut expected: Vec<String> = Vec::new();
                for (list, named) in &lists {
                    for _ in named.iter().filter(|named| named.as_slice() == path) {
                        expected.push(list.clone());
                    }
                }
                prop_assert_eq!(found, expected);
            }
        }

        #[test]
        fn damage_is_seen_or_does_not_matter(
            at in any::<proptest::sample::Index>(),
            bit in 0_u8..8,
            cut in any::<bool>(),
        ) {
            let (guard, cache) = folder();
            let paths: Vec<Vec<u8>> =
                (0..200).map(|number| format!("/usr/bin/{number}").into_bytes()).collect();
            let lists = BTreeMap::from([("one".to_owned(), paths.clone())]);
            draft(&lists).save(&cache, &NOW).unwrap();
            let file = guard.path().join(NAME);
            let mut bytes = std::fs::read(&file).unwrap();
            let at = at.index(bytes.len());
            if cut {
                bytes.truncate(at);
            } else {
                bytes[at] ^= 1 << bit;
            }
            cache.replace(NAME, |file| file.write_all(&bytes)).unwrap();
            if let Some(index) = Index::open(&cache, &NOW) {
                for path in &paths {
                    if let Ok(hints) = index.hints(path) {
                        prop_assert_eq!(hints, [Hint { list: "one".to_owned(), status: Some(0) }]);
                    }
                }
            }
        }

        #[test]
        fn any_bytes_are_no_index_or_harmless(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let (_guard, cache) = folder();
            let mut file = MAGIC.to_le_bytes().to_vec();
            file.extend(NOW.0.iter().flat_map(|number| number.to_le_bytes()));
            file.extend(bytes);
            cache.replace(NAME, |into| into.write_all(&file)).unwrap();
            if let Some(index) = Index::open(&cache, &NOW) {
                let _ = index.hints(b"/usr/bin/x");
            }
        }
    }

    #[test]
    fn another_state_has_another_index() {
        let (_guard, cache) = folder();
        Draft::default().save(&cache, &NOW).unwrap();
        assert!(Index::open(&cache, &NOW).is_some());
        let mut later = NOW;
        later.0[9] += 1;
        assert!(Index::open(&cache, &later).is_none());
    }

    #[test]
    fn many_paths_have_many_buckets() {
        let (_guard, cache) = folder();
        let mut draft = Draft::default();
        draft.list("many", None);
        for number in 0..100_000 {
            draft.path(format!("/usr/lib/many/{number}").as_bytes());
        }
        draft.save(&cache, &NOW).unwrap();
        let index = Index::open(&cache, &NOW).unwrap();
        assert_eq!(index.bits, 11);
        let longest = (0..1 << 11)
            .map(|number| index.bucket(number).unwrap().0)
            .collect::<Vec<_>>()
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .max()
            .unwrap();
        assert!(longest < 120, "the hash spreads badly: {longest}");
        let hints = index.hints(b"/usr/lib/many/77777").unwrap();
        assert_eq!(hints.len(), 1);
        assert_eq!(hints[0].status, None);
        assert!(index.hints(b"/usr/lib/many/-1").unwrap().is_empty());
    }
}
