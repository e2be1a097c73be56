//! X11: the answer to a connection setup in the least significant byte first (section 8): who made the
//! server, and its release.

use super::{Parsed, Said};

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let bytes = said.bytes;
    let short = |at: usize| Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
    if *bytes.first()? != 1 || short(2)? != 11 {
        return None;
    }
    let length = usize::from(short(24)?);
    if usize::from(short(6)?) * 4 < 32 + length {
        return None;
    }
    let vendor = bytes.get(40..40 + length)?;
    let parsed = Parsed::certain().with("software", vendor);
    if !vendor.windows(5).any(|w| w == b"X.Org") {
        return Some(parsed);
    }
    let r = u32::from_le_bytes(bytes.get(8..12)?.try_into().ok()?);
    // As xdpyinfo's print_display_info counts; from 21.1 on the first number has moved.
    let version = if r >= 12_100_000 {
        let r = r - 10_000_000;
        format!("{}.{}.{}", r / 100_000, r / 1000 % 100, r % 1000)
    } else {
        let patch = match r % 1000 {
            0 => String::new(),
            patch => format!(".{patch}"),
        };
        format!(
            "{}.{}.{}{patch}",
            r / 10_000_000,
            r / 100_000 % 100,
            r / 1000 % 100
        )
    };
    Some(parsed.with("version", version))
}
