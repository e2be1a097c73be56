//! Time (RFC 868): four bytes that are the seconds since 1900.

use std::time::{SystemTime, UNIX_EPOCH};

use super::{Parsed, Said};

/// Seconds between 1900 and 1970 (RFC 868, "The Time").
const TO_1970: u64 = 2_208_988_800;
const DAY: u32 = 86_400;

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let time = u32::from_be_bytes(said.bytes.try_into().ok()?);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() + TO_1970;
    // Modulo 2^32, as the protocol's number is.
    let now = u32::try_from(now & u64::from(u32::MAX)).ok()?;
    let apart = now.wrapping_sub(time).min(time.wrapping_sub(now));
    (apart <= DAY).then(Parsed::certain)
}
