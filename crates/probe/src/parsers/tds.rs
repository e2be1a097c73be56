//! TDS (MS-TDS): the answer to a PRELOGIN, whose options point into the packet (2.2.6.5).

use super::{Parsed, Said};

/// A packet header (2.2.3.1), then options of five bytes: token, offset, length.
pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let &[4, status, high, low, _, _, _, _, ..] = said.bytes else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    if status & 1 == 0 || length < 20 || length > said.bytes.len() {
        return None;
    }
    let data = said.bytes.get(8..length)?;
    let mut rest = data;
    let mut version: Option<[u8; 6]> = None;
    let mut encryption = None;
    loop {
        let &[token, ref after @ ..] = rest else {
            return None;
        };
        if token == 0xFF {
            break;
        }
        let &[oh, ol, lh, ll, ref next @ ..] = after else {
            return None;
        };
        let at = usize::from(u16::from_be_bytes([oh, ol]));
        let value = data
            .get(at..)?
            .get(..usize::from(u16::from_be_bytes([lh, ll])))?;
        match (token, version) {
            (0, None) => version = Some(value.try_into().ok()?),
            (_, None) => return None,
            (1, _) => encryption = value.first(),
            _ => {}
        }
        rest = next;
    }
    let [major, minor, high, low, ..] = version?;
    let build = u16::from_be_bytes([high, low]);
    let mut parsed = Parsed::certain().with("version", format!("{major}.{minor}.{build}"));
    if major >= 8 {
        parsed.product = Some("Microsoft SQL Server");
    }
    let words = match encryption {
        Some(0) => "encryption off",
        Some(1) => "encryption on",
        Some(2) => "encryption not supported",
        Some(3) => "encryption required",
        _ => "",
    };
    Some(parsed.with("info", words))
}
