//! SMB (MS-SMB2, MS-CIFS) over direct TCP: the answer to a negotiation, of version 2 or 1.

use super::{Parsed, Said};

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let &[0, a, b, c, ref message @ ..] = said.bytes else {
        return None;
    };
    let length = usize::try_from(u32::from_be_bytes([0, a, b, c])).ok()?;
    let message = message.get(..length.min(message.len()))?;
    match message.get(..4)? {
        b"\xfeSMB" if length >= 128 => second(message),
        b"\xffSMB" if length >= 35 => first(message),
        _ => None,
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

/// MS-SMB2, 2.2.1 and 2.2.4; places are counted from the header.
fn second(message: &[u8]) -> Option<Parsed> {
    let response = message.get(16)? & 1 == 1;
    if number(message, 4)? != 64 || number(message, 12)? != 0 || !response {
        return None;
    }
    // A refusal has a body of its own shape (2.2.2).
    if number(message, 64)? != 65 {
        return Some(Parsed::certain());
    }
    let dialect = match number(message, 68)? {
        0x0202 => "2.0.2",
        0x0210 => "2.1",
        0x0300 => "3.0",
        0x0302 => "3.0.2",
        0x0311 => "3.1.1",
        0x02FF => "2",
        _ => return None,
    };
    let mut parsed = Parsed::certain().with("protocol_version", dialect);
    let server = message.get(72..88)?;
    let end = server.iter().position(|b| *b == 0).unwrap_or(server.len());
    let (name, rest) = server.split_at(end);
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    if name.len() > 1 && name.iter().all(plain) && rest.iter().all(|b| *b == 0) {
        parsed.product = Some("Samba");
        parsed = parsed.with("host", name);
    }
    if message.get(66)? & 2 != 0 {
        parsed = parsed.with("info", "signing required");
    }
    Some(parsed)
}

/// MS-CIFS, 2.2.3.1 and 2.2.4.52.2.
fn first(message: &[u8]) -> Option<Parsed> {
    if *message.get(4)? != 0x72 || message.get(9)? & 0x80 == 0 {
        return None;
    }
    let words = if *message.get(32)? == 17 {
        "1 (NT LM 0.12)"
    } else {
        "1"
    };
    Some(Parsed::certain().with("protocol_version", words))
}
