//! Makes a journal of so many events, some two thousand of a million on port 2608, for measurements
//! of whole commands:
//!
//! ```text
//! cargo run --release -p portolan-journal --example million -- FILE [EVENTS]
//! ```

#![expect(clippy::unwrap_used, reason = "what it fills is made up, and fits")]

#[path = "../tests/store/scene.rs"]
mod scene;

use std::error::Error;
use std::path::Path;

use portolan_journal::Journal;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("FILE [EVENTS]")?;
    let events = arguments.next().map_or(Ok(1_000_000), |n| n.parse())?;
    scene::fill(&mut Journal::create_or_open(Path::new(&file))?, events);
    Ok(())
}
