//! A system that we do not know how to ask.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use crate::{Change, ChangeLayer, ChangeOptions, Observation, ObserveError, Options};

/// Lists the sockets of this machine and the processes that hold them.
///
/// # Errors
/// Always.
pub fn observe(_options: &Options) -> Result<Observation, ObserveError> {
    Err(ObserveError::System)
}

/// Describes sockets that were just opened.
///
/// # Errors
/// Always.
pub fn describe(_changes: &[Change], _options: &Options) -> Result<Observation, ObserveError> {
    Err(ObserveError::System)
}

/// Changes of what waits for others: there are none of these here.
pub struct Changes(Infallible);

impl Changes {
    /// Begins to notice.
    ///
    /// # Errors
    /// Always.
    pub fn open(_options: &ChangeOptions) -> Result<Self, ObserveError> {
        Err(ObserveError::System)
    }

    /// How changes are noticed.
    #[must_use]
    pub fn layer(&self) -> ChangeLayer {
        match self.0 {}
    }

    /// Why not better.
    #[must_use]
    pub fn refused(&self) -> Option<&str> {
        match self.0 {}
    }

    /// Waits until something changed or the time is over, and appends what changed.
    ///
    /// # Errors
    /// Never: it is never called.
    pub fn wait(&mut self, _timeout: Duration, _out: &mut Vec<Change>) -> io::Result<()> {
        match self.0 {}
    }

    /// How many changes were lost.
    pub fn lost(&mut self) -> u64 {
        match self.0 {}
    }
}

/// The time since the machine was started: nobody says.
#[must_use]
pub fn since_boot() -> Duration {
    Duration::ZERO
}

/// What tells this run of the machine from others: nobody says.
#[must_use]
pub fn boot_id() -> Option<String> {
    None
}
