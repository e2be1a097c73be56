//! Checks `data/sources.tsv` and makes the bibliography part of the program.

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/sources.tsv");
    println!("cargo::rerun-if-changed={}", path.display());
    println!("cargo::rerun-if-changed=build.rs");
    let text = fs::read_to_string(&path).map_err(|e| format!("data/sources.tsv: {e}"))?;
    let sources = portolan_types::parse_sources(&text)
        .map_err(|e| format!("data/sources.tsv:{}: {}", e.line, e.reason))?;
    // A source prints as the Rust expression that makes it.
    let rows: Vec<String> = sources.values().map(|source| format!("{source:?}")).collect();
    let code = format!("&[\n{}\n]\n", rows.join(",\n"));
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("sources.rs"), code).map_err(|e| e.to_string())
}
