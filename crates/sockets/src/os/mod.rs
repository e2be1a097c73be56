//! One folder a system, behind one function.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub use linux::{observe, passages_through_messages};
#[cfg(not(target_os = "linux"))]
pub use other::observe;
