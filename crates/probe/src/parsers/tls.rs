//! TLS (RFC 8446, RFC 5246): the record that answers a `ClientHello`, or an alert.

use super::{Parsed, Said};
use crate::tls::hello;

/// A `ServerHello`, or an alert that is no echo.
pub(crate) fn read(said: &Said<'_>) -> Option<Parsed> {
    match hello::read(said.bytes)? {
        hello::Answer::Hello { version, .. } => {
            Some(Parsed::certain().with("protocol_version", version.as_str()))
        }
        hello::Answer::Alert { .. } => Some(Parsed::certain()),
    }
}
