//! Makes the bibliography (`data/sources.tsv`) and the words (`locales/`) part of the program.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

/// The languages: the tag, and whether it is written from right to left. English first.
const LANGUAGES: [(&str, bool); 16] = [
    ("en", false),
    ("ar", true),
    ("de", false),
    ("es", false),
    ("fa", true),
    ("fr", false),
    ("hi", false),
    ("it", false),
    ("ja", false),
    ("ko", false),
    ("ms", false),
    ("pt-BR", false),
    ("tr", false),
    ("ur", true),
    ("vi", false),
    ("zh-Hans", false),
];
const FILES: [&str; 3] = ["cli.ftl", "dossier.ftl", "web.ftl"];

fn main() -> Result<(), String> {
    // Cargo runs this in the package's folder, wherever that was moved since it was compiled.
    let path = Path::new("../../data/sources.tsv");
    println!("cargo::rerun-if-changed={}", path.display());
    println!("cargo::rerun-if-changed=build.rs");
    let text = fs::read_to_string(path).map_err(|e| format!("data/sources.tsv: {e}"))?;
    let sources = portolan_types::parse_sources(&text)
        .map_err(|e| format!("data/sources.tsv:{}: {}", e.line, e.reason))?;
    // Text and offsets: a slice of strings would be thousands of pointers for the loader to fix up
    // before the program starts.
    let (mut rows, mut places) = (String::new(), Vec::new());
    for source in sources.values() {
        let mut ends = [rows.len(); 7];
        for (end, field) in ends[1..].iter_mut().zip([
            source.id,
            source.title,
            source.publisher,
            source.date,
            source.licence,
            source.link,
        ]) {
            rows += field;
            *end = rows.len();
        }
        places.push(ends);
    }
    let code =
        format!("static ROWS: &str = {rows:?};\nstatic PLACES: &[[u32; 7]] = &{places:?};\n");
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("sources.rs"), code).map_err(|e| e.to_string())?;
    let code = languages()?;
    fs::write(Path::new(&out).join("languages.rs"), code).map_err(|e| e.to_string())
}

/// The source of `LANGUAGES`, each message apart: one is parsed when it is first asked for.
fn languages() -> Result<String, String> {
    let root = Path::new("../../locales");
    let mut code = "static LANGUAGES: &[Language] = &[\n".to_owned();
    for (tag, right_to_left) in LANGUAGES {
        let mut messages: BTreeMap<String, String> = BTreeMap::new();
        for file in FILES {
            let path = root.join(tag).join(file);
            println!("cargo::rerun-if-changed={}", path.display());
            let text =
                fs::read_to_string(&path).map_err(|e| format!("locales/{tag}/{file}: {e}"))?;
            for (line, id, source) in split(&text) {
                if messages.insert(id.to_owned(), source).is_some() {
                    return Err(format!("locales/{tag}/{file}:{line}: {id} is there twice"));
                }
            }
        }
        // Text and offsets, as with the sources.
        let (mut text, mut places) = (String::new(), Vec::new());
        for (id, source) in messages {
            let start = text.len();
            text += &id;
            let middle = text.len();
            text += &source;
            places.push((start, middle, text.len()));
        }
        code += &format!(
            "Language {{ tag: {tag:?}, right_to_left: {right_to_left}, text: {text:?}, places: &{places:?} }},\n"
        );
    }
    Ok(code + "];\n")
}

/// The messages of a file: the line, the id, the source. A message starts at a letter in the first
/// column and ends before the next one or a comment.
fn split(text: &str) -> Vec<(usize, &str, String)> {
    let mut messages: Vec<(usize, &str, String)> = Vec::new();
    let mut open = false;
    for (line, content) in (1..).zip(text.lines()) {
        if content.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let id = content.split([' ', '=']).next().unwrap_or_default();
            messages.push((line, id, String::new()));
            open = true;
        } else if content.starts_with('#') {
            open = false;
        }
        if open && let Some((_, _, source)) = messages.last_mut() {
            source.push_str(content);
            source.push('\n');
        }
    }
    messages
}
