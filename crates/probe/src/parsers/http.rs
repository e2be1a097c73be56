//! HTTP/1 (RFC 9112 section 4): a status line, and headers that tell who answers.

use super::{Parsed, Said};
use crate::http::{Page, title};

/// An answer, whole or in part.
pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let rest = said.bytes.strip_prefix(b"HTTP/1.")?;
    // HTTP-version SP status-code SP (section 4): three digits.
    let &[minor, b' ', a, b, c, ref after @ ..] = rest else {
        return None;
    };
    let digits = [minor, a, b, c].iter().all(u8::is_ascii_digit);
    if !digits
        || !(b'1'..=b'9').contains(&a)
        || !matches!(after.first(), None | Some(b' ' | b'\r' | b'\n'))
    {
        return None;
    }
    // Others refuse in these words too: RTSP's servers, Tor's SOCKS.
    let refuses = matches!(
        [a, b, c].as_ref(),
        b"400" | b"405" | b"501" | b"503" | b"505"
    );
    let mut parsed = if refuses {
        Parsed::likely()
    } else {
        Parsed::certain()
    };
    parsed = parsed.with("status", [a, b, c]);
    let Some(page) = Page::read(said.bytes) else {
        return Some(parsed);
    };
    for (header, field) in [
        ("server", "server"),
        ("location", "location"),
        ("www-authenticate", "realm"),
        ("x-powered-by", "powered_by"),
        ("via", "via"),
        ("upgrade", "upgrade"),
    ] {
        if let Some(value) = page.header(header) {
            let value = if field == "realm" {
                realm(value)
            } else {
                value
            };
            parsed = parsed.with(field, value);
        }
    }
    if let Some(title) = title(&page.body) {
        parsed = parsed.with("title", title);
    }
    Some(parsed)
}

/// The realm of a challenge (RFC 9110 section 11.5), or all of the challenge.
fn realm(value: &[u8]) -> &[u8] {
    let start = value
        .windows(7)
        .position(|w| w.eq_ignore_ascii_case(b"realm=\""));
    let rest = start.and_then(|s| value.get(s + 7..));
    rest.and_then(|r| r.get(..r.iter().position(|b| *b == b'"')?))
        .unwrap_or(value)
}
