//! A system that we do not know how to ask.

use crate::{Observation, ObserveError, Options};

/// Lists the sockets of this machine and the processes that hold them.
///
/// # Errors
/// Always.
pub fn observe(_options: &Options) -> Result<Observation, ObserveError> {
    Err(ObserveError::System)
}
