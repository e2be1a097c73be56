//! The journal's file: what is new and what is known, what survives, who is refused.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod appending;
mod copies;
mod files;
mod pruning;
mod scene;
mod survival;
