//! Mumble's answer to a ping over UDP: version, the ping's own bytes, how many are there.

use super::{Parsed, Said};

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let bytes: &[u8; 24] = said.bytes.try_into().ok()?;
    if bytes.get(4..12) != said.request.get(4..12) || said.request.len() < 12 {
        return None;
    }
    let [_, major, minor, patch, ..] = bytes;
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some(
        Parsed::certain()
            .with("version", format!("{major}.{minor}.{patch}"))
            .with("users", number(12)?.to_string())
            .with("most_users", number(16)?.to_string()),
    )
}
