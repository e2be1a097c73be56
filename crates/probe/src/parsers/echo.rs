//! Echo (RFC 862): what was sent comes back.

use super::{Parsed, Said};

/// The very bytes of the request; a random token is among them.
pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    (!said.request.is_empty() && said.bytes == said.request).then(Parsed::certain)
}
