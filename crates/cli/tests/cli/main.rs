//! Behaviour, through the binary.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
mod explain;
#[cfg(target_os = "linux")]
mod here;
mod https;
mod input;
#[cfg(target_os = "linux")]
mod journal;
mod knowledge;
#[cfg(target_os = "linux")]
mod policy;
#[cfg(target_os = "linux")]
mod probe;
mod recorded;
mod registry;
#[cfg(target_os = "linux")]
mod scan;
mod schema;
mod serve;
