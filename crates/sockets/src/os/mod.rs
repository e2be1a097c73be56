//! One folder a system, behind one function.

#[cfg(target_os = "linux")]
mod linux;
// Its crates know Linux too, so its tests run here.
#[cfg(any(target_os = "macos", target_os = "windows", test))]
mod macos_windows;
#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
mod other;
#[cfg(any(target_os = "macos", target_os = "windows", test))]
mod polled;

#[cfg(target_os = "linux")]
pub use linux::{Changes, boot_id, describe, observe, since_boot, unit_state};
#[cfg(target_os = "linux")]
#[doc(hidden)]
pub use linux::{fuzzing, passages_through_messages};
#[cfg(any(target_os = "macos", target_os = "windows"))]
pub use macos_windows::observe;
#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
pub use other::{Changes, boot_id, describe, observe, since_boot};
#[cfg(any(target_os = "macos", target_os = "windows"))]
pub use polled::{Changes, boot_id, describe, since_boot};
