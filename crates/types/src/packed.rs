//! Tables that are packed at build and read in place: the two pieces that all of them share.
//!
//! Numbers are little-endian. A string is a 16-bit length and its UTF-8; a reference to it is its
//! offset in the pool, and 0 is the empty string. Reading never panics: what points outside reads
//! as 0 or as empty.

use std::collections::HashMap;

/// Strings for a packed table, each once.
#[derive(Debug, Default)]
pub struct StringPool {
    bytes: Vec<u8>,
    known: HashMap<String, u32>,
}

impl StringPool {
    /// The reference to a string, which is added if it is not there.
    ///
    /// # Errors
    /// [`TooLarge`] when the string has more than 65,535 bytes, or the pool more than 4 GiB.
    pub fn reference(&mut self, text: &str) -> Result<u32, TooLarge> {
        if self.bytes.is_empty() {
            self.bytes.extend([0, 0]);
        }
        if text.is_empty() {
            return Ok(0);
        }
        if let Some(&at) = self.known.get(text) {
            return Ok(at);
        }
        let at = u32::try_from(self.bytes.len()).map_err(|_| TooLarge)?;
        let len = u16::try_from(text.len()).map_err(|_| TooLarge)?;
        self.bytes.extend(len.to_le_bytes());
        self.bytes.extend(text.as_bytes());
        self.known.insert(text.to_owned(), at);
        Ok(at)
    }

    /// The pool's bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// The string at a reference.
#[must_use]
pub fn string(pool: &[u8], at: u32) -> &str {
    let at = at as usize;
    pool.get(at..at + 2)
        .and_then(|len| len.try_into().ok())
        .map(u16::from_le_bytes)
        .and_then(|len| pool.get(at + 2..at + 2 + usize::from(len)))
        .and_then(|text| std::str::from_utf8(text).ok())
        .unwrap_or_default()
}

/// The 32-bit number at a byte offset.
#[must_use]
pub fn word(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .and_then(|b| b.try_into().ok())
        .map_or(0, u32::from_le_bytes)
}

/// The 16-bit number at a byte offset.
#[must_use]
pub fn half(bytes: &[u8], at: usize) -> u16 {
    bytes
        .get(at..at + 2)
        .and_then(|b| b.try_into().ok())
        .map_or(0, u16::from_le_bytes)
}

/// A string or a table that is larger than the format can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pack the table: a field is longer than 65,535 bytes, or the whole than 4 GiB")]
pub struct TooLarge;
