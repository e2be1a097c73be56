//! gRPC in the frames of HTTP/2 (RFC 9113 section 4.1). Of the compressed headers (RFC 7541) no more is
//! read than whether they have the one value that nobody else sends.

use super::{Parsed, Said};

/// `application/grpc` as RFC 7541 appendix B codes it.
const CODED: &[u8] = &[
    0x1D, 0x75, 0xD0, 0x62, 0x0D, 0x26, 0x3D, 0x4C, 0x4D, 0x65, 0x64,
];
const PLAIN: &[u8] = b"application/grpc";
const HEADERS: u8 = 1;
const MOST_FRAMES: usize = 64;
const MOST_FRAME: usize = 16 << 10;

pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    let mut rest = said.bytes;
    for _ in 0..MOST_FRAMES {
        let &[a, b, c, kind, _, ref after @ ..] = rest else {
            return None;
        };
        let length = usize::try_from(u32::from_be_bytes([0, a, b, c])).ok()?;
        if length > MOST_FRAME {
            return None;
        }
        let stream = u32::from_be_bytes(after.get(..4)?.try_into().ok()?);
        let payload = after.get(4..4 + length)?;
        let has = |what: &[u8]| payload.windows(what.len()).any(|w| w == what);
        if kind == HEADERS && stream == 1 {
            return (has(CODED) || has(PLAIN)).then(Parsed::certain);
        }
        rest = after.get(4 + length..)?;
    }
    None
}
