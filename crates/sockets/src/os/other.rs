//! macOS and Windows, by their own calls.

use crate::{Observation, ObserveError, Options};

/// Lists the sockets of this machine and the processes that hold them.
///
/// # Errors
/// Where the system gives no list at all.
pub fn observe(_options: &Options) -> Result<Observation, ObserveError> {
    Err(ObserveError::System)
}
