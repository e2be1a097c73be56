//! Packs `data/registry/*.tsv` into the table that is part of the program, and refuses a table
//! that breaks a rule, with file, line and reason.

use std::path::Path;
use std::{env, fs};

use portolan_types::SourceId;

const SOURCE: SourceId = SourceId::new("iana-ports");

#[path = "src/history.rs"]
#[expect(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod history;
#[path = "src/import/email.rs"]
#[expect(dead_code, reason = "the library uses the rest")]
mod import;
#[path = "src/pack.rs"]
#[expect(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod pack;
#[path = "src/record.rs"]
#[expect(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod record;
#[path = "src/tsv.rs"]
#[expect(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod tsv;

fn main() -> Result<(), String> {
    // Cargo runs this in the package's folder, wherever that was moved since it was compiled.
    let root = Path::new("../../data");
    let read = |name: &str| {
        let path = root.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(&path).map_err(|e| format!("data/{name}: {e}"))
    };
    let assignments = read("registry/assignments.tsv")?;
    let assignments = tsv::read_assignments(&assignments)
        .map_err(|e| format!("data/registry/assignments.tsv:{}: {}", e.line, e.reason))?;
    let history = read("registry/history.tsv")?;
    let history = tsv::read_history(&history)
        .map_err(|e| format!("data/registry/history.tsv:{}: {}", e.line, e.reason))?;
    if history.snapshots.last() != Some(&assignments.updated) {
        return Err(
            "data/registry/history.tsv:1: the last snapshot is not the registry's date".into(),
        );
    }
    let sources = read("sources.tsv")?;
    let sources = portolan_types::parse_sources(&sources)
        .map_err(|e| format!("data/sources.tsv:{}: {}", e.line, e.reason))?;
    if !sources.contains_key(SOURCE.as_str()) {
        return Err(format!(
            "data/sources.tsv:1: the registry's source {SOURCE} is missing"
        ));
    }
    let origin = pack::Origin::default();
    let table = pack::pack(assignments.updated, &assignments.records, &history, &origin)
        .map_err(|e| e.to_string())?;
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("registry.bin"), table).map_err(|e| e.to_string())?;
    for source in ["history", "import/email", "pack", "record", "tsv"] {
        println!("cargo::rerun-if-changed=src/{source}.rs");
    }
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
