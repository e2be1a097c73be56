//! What is bound on this host, and who is behind it?
//!
//! [`observe`] asks the kernel for its sockets and finds the processes that hold them, in layers:
//! each is used where it is allowed, and what could not be seen is in the answer
//! ([`Observation::gaps`]) as plainly as what could. Nothing is judged here: that is the crate
//! `verdict`'s question.

//!
//! [`Changes`] tells of sockets that come and go between two observations, and [`describe`] says of
//! those few what an observation says of all.

mod changes;
mod exposure;
mod model;
mod os;

pub use changes::*;
pub use model::*;
#[cfg(target_os = "linux")]
pub use os::unit_state;
pub use os::{Changes, boot_id, describe, observe, since_boot};
#[cfg(target_os = "linux")]
#[doc(hidden)]
pub use os::{fuzzing, passages_through_messages};
