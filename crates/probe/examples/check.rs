//! Holds the files of `data/protocols` to their rules without building anything:
//! `cargo run -p portolan-probe --example check -- data`
#![expect(
    clippy::print_stdout,
    reason = "it is a tool of those who write signatures"
)]

use std::path::Path;

#[path = "../build/read.rs"]
#[expect(dead_code, reason = "the build script uses the rest")]
mod read;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = std::env::args().nth(1).unwrap_or_else(|| "data".into());
    let sources = std::fs::read_to_string(Path::new(&data).join("sources.tsv"))?;
    let sources = portolan_types::parse_sources(&sources)?;
    let (mut right, mut wrong) = (0, 0);
    for entry in std::fs::read_dir(Path::new(&data).join("protocols"))? {
        let path = entry?.path();
        let id = path
            .file_stem()
            .and_then(|s| s.to_str())
            .unwrap_or_default();
        let known = read::Known {
            source: &|id| sources.contains_key(id),
            parser: &|_| true,
        };
        match read::protocol(id, &std::fs::read_to_string(&path)?, &known) {
            Ok(_) => right += 1,
            Err(reason) => {
                wrong += 1;
                println!("{id}: {reason}\n");
            }
        }
    }
    println!("{right} keep the rules, {wrong} do not");
    Ok(())
}
