//! The journal's file: what is new and what is known, what survives, who is refused.

mod appending;
mod copies;
mod files;
mod pruning;
mod scene;
mod survival;
