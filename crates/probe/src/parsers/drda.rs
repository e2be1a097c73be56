//! DRDA, as Db2 and Derby speak it: the reply to an exchange of server attributes.

use super::{Parsed, Said};

/// Code points: the reply, and what is in it.
const EXCSATRD: u16 = 0x1443;
const RELEASE: u16 = 0x115A;
const CLASS: u16 = 0x1147;
const NAME: u16 = 0x116D;
/// A manager's level or a syntax that it does not take.
const ERRORS: [u16; 2] = [0x1210, 0x124C];
const MOST: usize = 16;

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let &[high, low, 0xD0, kind, 0, 1, ..] = said.bytes else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    if !matches!(kind & 15, 2 | 3) {
        return None;
    }
    let (code, mut rest) = parameter(said.bytes.get(6..length)?)?.0;
    if code != EXCSATRD {
        return ERRORS.contains(&code).then(Parsed::certain);
    }
    let mut parsed = Parsed::certain();
    for _ in 0..MOST {
        if rest.is_empty() {
            break;
        }
        let ((code, value), after) = parameter(rest)?;
        let text = text(value);
        match code {
            RELEASE => {
                let version = text
                    .strip_prefix("SQL")
                    .and_then(|v| Some((v.get(..2)?, v.get(2..4)?, v.get(4..5)?)));
                let version = match version {
                    Some((v, r, m)) => format!(
                        "{}.{}.{m}",
                        v.trim_start_matches('0'),
                        r.trim_start_matches('0')
                    ),
                    None => text.rsplit('/').next().unwrap_or_default().to_owned(),
                };
                parsed = parsed.with("version", version);
            }
            CLASS if text.starts_with("QDB2") => parsed.product = Some("IBM Db2"),
            CLASS if text.contains("Derby") => parsed.product = Some("Apache Derby"),
            NAME => parsed = parsed.with("host", text),
            _ => {}
        }
        rest = after;
    }
    Some(parsed)
}

type Parameter<'a> = (u16, &'a [u8]);

/// Length, code point, value; and what follows.
fn parameter(bytes: &[u8]) -> Option<(Parameter<'_>, &[u8])> {
    let &[a, b, c, d, ..] = bytes else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([a, b]));
    Some((
        (u16::from_be_bytes([c, d]), bytes.get(4..length)?),
        bytes.get(length..)?,
    ))
}

/// Text in EBCDIC (code page 37) where most of its bytes are above those of ASCII.
fn text(value: &[u8]) -> String {
    let high = value.iter().filter(|b| **b >= 0x80).count();
    if high * 2 <= value.len() {
        return String::from_utf8_lossy(value).trim().to_owned();
    }
    let letter = |b: u8| match b {
        0x81..=0x89 => b - 0x81 + b'a',
        0x91..=0x99 => b - 0x91 + b'j',
        0xA2..=0xA9 => b - 0xA2 + b's',
        0xC1..=0xC9 => b - 0xC1 + b'A',
        0xD1..=0xD9 => b - 0xD1 + b'J',
        0xE2..=0xE9 => b - 0xE2 + b'S',
        0xF0..=0xF9 => b - 0xF0 + b'0',
        0x4B => b'.',
        0x60 => b'-',
        0x61 => b'/',
        0x6D => b'_',
        _ => b' ',
    };
    let text: String = value.iter().map(|b| char::from(letter(*b))).collect();
    text.trim().to_owned()
}
