//! What services say is shown to people, on terminals and in pages; whoever runs a service chooses it.
//! So it becomes text in one place, where nothing is left that moves a cursor, turns the direction of
//! a line or looks like something else.

use std::fmt;

/// Text that can be shown as it is: of one line, without control or invisible characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shown(Box<str>);

/// The most characters that are kept of one value.
const MOST: usize = 512;

impl Shown {
    /// Bytes as a service sent them: UTF-8 where it is, escaped where it is not, cut at 512
    /// characters.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len().min(MOST));
        let mut count = 0;
        for chunk in bytes.utf8_chunks() {
            for c in chunk.valid().chars() {
                if count >= MOST {
                    text.push('…');
                    return Self(text.into());
                }
                count += 1;
                push(&mut text, c);
            }
            for byte in chunk.invalid() {
                count += 1;
                text.push_str(&format!("\\x{byte:02x}"));
            }
        }
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn push(text: &mut String, c: char) {
    match c {
        '\\' => text.push_str("\\\\"),
        '\r' => text.push_str("\\r"),
        '\n' => text.push_str("\\n"),
        '\t' => text.push_str("\\t"),
        ' '..='~' => text.push(c),
        c if c.is_control() || is_invisible(c) => {
            text.push_str(&format!("\\u{{{:x}}}", u32::from(c)));
        }
        c => text.push(c),
    }
}

/// Characters that are not seen, or change how others are: format characters (general category Cf of
/// the Unicode Character Database), separators of lines, blanks other than the space, private use,
/// variation selectors, tags.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xA0 | 0xAD | 0x034F | 0x0600..=0x0605 | 0x061C | 0x06DD | 0x070F | 0x0890..=0x0891 | 0x08E2
        | 0x115F..=0x1160 | 0x1680 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x2000..=0x200F
        | 0x2028..=0x202F | 0x205F..=0x206F | 0x2800 | 0x3000 | 0x3164 | 0xE000..=0xF8FF
        | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x110BD | 0x110CD
        | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0x10_FFFF)
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn terminals_are_left_alone() {
        assert_eq!(Shown::new(b"SSH-2.0-x\r\n").as_str(), "SSH-2.0-x\\r\\n");
        assert_eq!(
            Shown::new(b"\x1b[2J\x07\\").as_str(),
            "\\u{1b}[2J\\u{7}\\\\"
        );
        assert_eq!(
            Shown::new("a\u{202e}b é".as_bytes()).as_str(),
            "a\\u{202e}b é"
        );
        assert_eq!(Shown::new(b"\xff\x00").as_str(), "\\xff\\u{0}");
    }

    proptest! {
        #[test]
        fn nothing_is_left_that_is_not_seen(bytes: Vec<u8>) {
            let shown = Shown::new(&bytes);
            prop_assert!(shown.as_str().chars().all(|c| !c.is_control() && !is_invisible(c)));
        }
    }
}
