//! The journal's file: what is new and what is known, what survives, who is refused.

mod appending;
mod scene;
