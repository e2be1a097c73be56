//! Behaviour, through the binary.

mod common;
mod explain;
mod https;
mod input;
mod knowledge;
mod registry;
mod schema;
