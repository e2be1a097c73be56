//! Behaviour, through the binary.

mod common;
mod explain;
mod https;
mod input;
mod registry;
mod schema;
