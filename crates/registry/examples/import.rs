//! Makes `data/registry/*.tsv` from IANA's XML, the oldest snapshot first:
//!
//! ```text
//! cargo run --release -p portolan-registry --example import -- SNAPSHOT.xml…
//! ```
//!
//! The last one becomes `assignments.tsv`; what changed from each to the next becomes
//! `history.tsv`.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use portolan_registry::tsv::{History, write_assignments, write_history};
use portolan_registry::{Span, history, import};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut history = History::default();
    let mut last: Option<import::Import> = None;
    for path in std::env::args().skip(1) {
        let now =
            import::read(BufReader::new(File::open(&path)?)).map_err(|e| format!("{path}: {e}"))?;
        if let Some(before) = &last {
            if before.updated >= now.updated {
                return Err(format!("{path}: it is not newer than the one before").into());
            }
            let span = Span {
                before: before.updated,
                by: now.updated,
            };
            let changes = history::diff(&before.records, &now.records, span);
            history.events.extend(changes);
        }
        history.snapshots.push(now.updated);
        last = Some(now);
    }
    let now = last.ok_or("name the snapshots, the oldest first")?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/registry");
    fs::create_dir_all(&data)?;
    fs::write(
        data.join("assignments.tsv"),
        write_assignments(now.updated, &now.records),
    )?;
    fs::write(data.join("history.tsv"), write_history(&history))?;
    Ok(())
}
