//! What is bound on this host, and who is behind it?
//!
//! [`observe`] asks the kernel for its sockets and finds the processes that hold them, in layers:
//! each is used where it is allowed, and what could not be seen is in the answer
//! ([`Observation::gaps`]) as plainly as what could. Nothing is judged here: that is the crate
//! `verdict`'s question.

mod exposure;
mod model;
mod os;

pub use model::*;
pub use os::observe;
#[cfg(target_os = "linux")]
pub use os::unit_state;
#[cfg(target_os = "linux")]
#[doc(hidden)]
pub use os::{fuzzing, passages_through_messages};
