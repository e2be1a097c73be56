//! Checks `data/protocols/*.toml` against their rules and `data/sources.tsv`, and writes them as
//! tables. A file that breaks a rule stops the build with its name and the reason.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

#[path = "build/read.rs"]
mod read;
#[path = "build/write.rs"]
mod write;

fn main() -> Result<(), String> {
    // Cargo runs this in the package's folder, wherever that was moved since it was compiled.
    let data = Path::new("../../data");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!(
        "cargo::rerun-if-changed={}",
        data.join("sources.tsv").display()
    );
    println!(
        "cargo::rerun-if-changed={}",
        data.join("protocols").display()
    );

    let sources = fs::read_to_string(data.join("sources.tsv")).map_err(|e| e.to_string())?;
    let sources = portolan_types::parse_sources(&sources)
        .map_err(|e| format!("data/sources.tsv:{}: {}", e.line, e.reason))?;
    let parsers = names(Path::new("src/parsers"), "rs")?;
    let (mut protocols, mut wrong) = (Vec::new(), Vec::new());
    for id in names(&data.join("protocols"), "toml")? {
        let path = data.join("protocols").join(format!("{id}.toml"));
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let known = read::Known {
            source: &|id| sources.contains_key(id),
            parser: &|name| parsers.contains(name),
        };
        match read::protocol(&id, &text, &known) {
            Ok(protocol) => protocols.push(protocol),
            Err(reason) => wrong.push(format!("data/protocols/{id}.toml: {reason}")),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    let out = Path::new(&out);
    let (bytes, source) = write::tables(&protocols)?;
    fs::write(out.join("protocols.bin"), bytes)
        .and_then(|()| fs::write(out.join("protocols.rs"), source))
        .map_err(|e| e.to_string())
}

/// The names of a folder's files of one kind, without the ending.
fn names(folder: &Path, ending: &str) -> Result<BTreeSet<String>, String> {
    let fail = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.extension().is_some_and(|e| e == ending)
            && let Some(stem) = path.file_stem().and_then(|s| s.to_str())
            && stem != "mod"
        {
            found.insert(stem.to_owned());
        }
    }
    Ok(found)
}
