//! Checks `data/knowledge/*.tsv` against their rules and `data/sources.tsv`, and packs them into
//! the table that is part of the program. A row that breaks a rule stops the build with file, line
//! and reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use portolan_types::packed::StringPool;
use portolan_types::{PortRange, Source, Transport};

#[path = "src/facts.rs"]
#[expect(unreachable_pub, dead_code, reason = "the library uses the rest")]
mod facts;

#[path = "src/recognition.rs"]
#[expect(unreachable_pub, dead_code, reason = "the library uses the rest")]
mod recognition;

use facts::{CLASSES, HEADER, KNOWN, Table};
use recognition::{Attribute, By, INTERPRETERS, file_name};

/// The columns of `programs.tsv`.
const PROGRAMS: [&str; 6] = ["by", "value", "product", "sources", "locators", "note"];
/// The columns of `products.tsv`.
const PRODUCTS: [&str; 6] = [
    "product",
    "attribute",
    "value",
    "sources",
    "locators",
    "note",
];

struct Row {
    ports: PortRange,
    transports: u8,
    word: u8,
    /// The strongest class among the sources; how many there are.
    evidence: (u8, u8),
    fields: Vec<String>,
}

fn main() -> Result<(), String> {
    // Cargo runs this in the package's folder, wherever that was moved since it was compiled.
    let root = Path::new("../../data");
    let read = |name: &str| {
        let path = root.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(&path).map_err(|e| format!("data/{name}: {e}"))
    };
    let sources = read("sources.tsv")?;
    let sources = portolan_types::parse_sources(&sources)
        .map_err(|e| format!("data/sources.tsv:{}: {}", e.line, e.reason))?;
    let classes = read("knowledge/classes.tsv")?;
    let classes = classes_of(&classes, &sources)
        .map_err(|(line, reason)| format!("data/knowledge/classes.tsv:{line}: {reason}"))?;

    let mut pool = StringPool::default();
    let mut known = vec![0u8; KNOWN];
    let (mut header, mut body, mut products) = (Vec::new(), Vec::new(), Vec::new());
    for table in Table::ALL {
        let text = read(&format!("knowledge/{}", table.file()))?;
        let mut rows = rows(table, &text, &sources, &classes).map_err(|(line, reason)| {
            format!("data/knowledge/{}:{line}: {reason}", table.file())
        })?;
        // Single ports first, for a binary search; the few ranges behind them are looked through.
        rows.sort_by_key(|r| (!r.ports.is_single(), r.ports));
        let single = rows.iter().filter(|r| r.ports.is_single()).count();
        for number in [HEADER + body.len(), rows.len(), single] {
            header.extend(
                u32::try_from(number)
                    .map_err(|e| e.to_string())?
                    .to_le_bytes(),
            );
        }
        if table == Table::Software {
            products = index(&rows)?;
        }
        if matches!(table, Table::Software | Table::Services | Table::Malware) {
            for port in rows.iter().flat_map(|r| r.ports.ports()) {
                let number = usize::from(port.number());
                known[number / 8] |= 1 << (number % 8);
            }
        }
        for row in rows {
            body.extend(row.ports.low().number().to_le_bytes());
            body.extend(row.ports.high().number().to_le_bytes());
            body.extend([row.transports, row.word, row.evidence.0, row.evidence.1]);
            for field in &row.fields[2..] {
                let at = pool.reference(field).map_err(|e| e.to_string())?;
                body.extend(at.to_le_bytes());
            }
        }
    }
    let start = HEADER + body.len();
    for offset in [
        start,
        start + products.len(),
        start + products.len() + KNOWN,
    ] {
        header.extend(
            u32::try_from(offset)
                .map_err(|e| e.to_string())?
                .to_le_bytes(),
        );
    }
    body.extend(products);
    body.extend(known);
    let packed = [header, body, pool.into_bytes()].concat();
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("knowledge.bin"), packed).map_err(|e| e.to_string())?;
    let (programs, products) = (
        read("knowledge/programs.tsv")?,
        read("knowledge/products.tsv")?,
    );
    let programs = marked("programs.tsv", &programs, &sources)?;
    let products = marked("products.tsv", &products, &sources)?;
    let packed = pack_recognition(&programs, &products)?;
    fs::write(Path::new(&out).join("programs.bin"), packed).map_err(|e| e.to_string())?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/facts.rs");
    println!("cargo::rerun-if-changed=src/recognition.rs");
    Ok(())
}

/// A row of `programs.tsv` or `products.tsv`: the place of its word, and the other five columns.
struct Marked<'a> {
    word: u8,
    texts: [&'a str; 5],
}

/// The rows of one of the two tables about programs, in the order in which they are packed.
fn marked<'a>(
    file: &str,
    text: &'a str,
    sources: &BTreeMap<&str, Source<'_>>,
) -> Result<Vec<Marked<'a>>, String> {
    let of_programs = file == "programs.tsv";
    let columns = if of_programs { PROGRAMS } else { PRODUCTS };
    let mut rows = Vec::new();
    let mut previous = "";
    let mut lines = (1..).zip(text.lines());
    if lines.next().map(|(_, line)| line) != Some(columns.join("\t").as_str()) {
        return Err(format!(
            "data/knowledge/{file}:1: the header is not the expected one"
        ));
    }
    for (line, row) in lines {
        let fail = |reason: &str| format!("data/knowledge/{file}:{line}: {reason}");
        if row <= previous {
            return Err(fail("the row is a duplicate or out of order"));
        }
        previous = row;
        let fields: Vec<&str> = row.split('\t').collect();
        let Ok([first, second, third, ids, places, note]) = <[&str; 6]>::try_from(fields) else {
            return Err(fail("it has not 6 fields"));
        };
        if [first, second, third, ids]
            .iter()
            .any(|f| f.is_empty() || f.trim() != *f)
        {
            return Err(fail("a field is empty or has blanks around it"));
        }
        if let Some(id) = ids.split(';').find(|id| !sources.contains_key(id)) {
            return Err(fail(&format!("the source {id:?} is unknown")));
        }
        if places.split(';').count() != ids.split(';').count() {
            return Err(fail("there are not as many locators as sources"));
        }
        let (word, texts) = if of_programs {
            let Some(by) = By::ALL.into_iter().find(|by| by.as_str() == first) else {
                return Err(fail("it is told by nothing that is known"));
            };
            let shape = match by {
                By::Executable => second.starts_with('/'),
                By::Argument => second
                    .split_once(':')
                    .is_some_and(|(i, argument)| INTERPRETERS.contains(&i) && !argument.is_empty()),
                _ => true,
            };
            if !shape {
                return Err(fail("the value has not the shape that its kind has"));
            }
            (by as u8, [second, third, ids, places, note])
        } else {
            let Some(attribute) = Attribute::ALL.into_iter().find(|a| a.as_str() == second) else {
                return Err(fail("the attribute is unknown"));
            };
            if attribute
                .values()
                .is_some_and(|values| !values.contains(&third))
            {
                return Err(fail("the value is none of its attribute"));
            }
            (attribute as u8, [first, third, ids, places, note])
        };
        rows.push(Marked { word, texts });
    }
    if of_programs {
        rows.sort_by_key(|r| (r.word, r.texts[0], r.texts[1]));
    } else {
        rows.sort_by_key(|r| (r.texts[0], r.word, r.texts[1]));
    }
    Ok(rows)
}

/// Both tables, and an index of the executables by the names of their files.
fn pack_recognition(programs: &[Marked<'_>], products: &[Marked<'_>]) -> Result<Vec<u8>, String> {
    let mut pool = StringPool::default();
    let mut named: Vec<usize> = (0..programs.len())
        .filter(|i| programs[*i].word == By::Executable as u8)
        .collect();
    named.sort_by_key(|i| (file_name(programs[*i].texts[0]), *i));
    let mut bytes = Vec::new();
    for count in [programs.len(), products.len(), named.len()] {
        bytes.extend(
            u32::try_from(count)
                .map_err(|e| e.to_string())?
                .to_le_bytes(),
        );
    }
    for row in programs.iter().chain(products) {
        bytes.extend([row.word, u8::from(row.texts[0].contains('*')), 0, 0]);
        for text in row.texts {
            bytes.extend(
                pool.reference(text)
                    .map_err(|e| e.to_string())?
                    .to_le_bytes(),
            );
        }
    }
    for place in named {
        bytes.extend(
            u16::try_from(place)
                .map_err(|e| e.to_string())?
                .to_le_bytes(),
        );
    }
    bytes.extend(pool.into_bytes());
    Ok(bytes)
}

/// The rows by product.
fn index(rows: &[Row]) -> Result<Vec<u8>, String> {
    let product = facts::column(Table::Software.columns(), "product");
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|i| rows[*i].fields[product].to_ascii_lowercase());
    let mut bytes = Vec::new();
    for row in order {
        bytes.extend(u16::try_from(row).map_err(|e| e.to_string())?.to_le_bytes());
    }
    Ok(bytes)
}

type Refused = (usize, String);

/// What kind of evidence each source is.
fn classes_of<'a>(
    text: &'a str,
    sources: &BTreeMap<&str, Source<'_>>,
) -> Result<BTreeMap<&'a str, u8>, Refused> {
    let mut classes = BTreeMap::new();
    let mut lines = (1..).zip(text.lines());
    if lines.next().map(|(_, line)| line) != Some("id\tclass") {
        return Err((1, "the header is not the expected one".into()));
    }
    let mut previous = "";
    for (line, row) in lines {
        let fail = |reason: String| Err((line, reason));
        let Some((id, class)) = row.split_once('\t') else {
            return fail("it has not two fields".into());
        };
        if !sources.contains_key(id) {
            return fail(format!("the source {id} is unknown"));
        }
        let Some(place) = CLASSES.iter().position(|c| *c == class) else {
            return fail(format!("the class {class} is unknown"));
        };
        if id <= previous {
            return fail("the row is a duplicate or out of order".into());
        }
        previous = id;
        classes.insert(id, u8::try_from(place).map_err(|e| (line, e.to_string()))?);
    }
    Ok(classes)
}

fn rows(
    table: Table,
    text: &str,
    sources: &BTreeMap<&str, Source<'_>>,
    classes: &BTreeMap<&str, u8>,
) -> Result<Vec<Row>, Refused> {
    let columns = table.columns();
    let place = |name: &str| facts::column(columns, name);
    let mut lines = (1..).zip(text.lines());
    if lines.next().map(|(_, line)| line) != Some(columns.join("\t").as_str()) {
        return Err((1, "the header is not the expected one".into()));
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut previous = None;
    for (line, text) in lines {
        let fail = |reason: &str| Err((line, reason.to_owned()));
        let fields: Vec<String> = text.split('\t').map(str::to_owned).collect();
        if fields.len() != columns.len() {
            return fail(&format!("it has not {} fields", columns.len()));
        }
        if fields.iter().any(|f| f.trim() != f) {
            return fail("a field has blanks around it");
        }
        if let Some(name) = table
            .required()
            .iter()
            .find(|name| fields[place(name)].is_empty())
        {
            return fail(&format!("the {name} is missing"));
        }
        let Ok(ports) = fields[0].parse::<PortRange>() else {
            return fail("the port is no port or range");
        };
        if ports.low().number() == 0 && table != Table::Blocked {
            return fail("port 0 is nobody's");
        }
        let mut transports = 0;
        for name in fields[1].split(';') {
            let Some(transport) = Transport::from_name(name) else {
                return fail("the transport is unknown");
            };
            transports |= facts::bit(transport);
        }
        let word = match table.words() {
            None => 0,
            Some((name, words)) => {
                let Some(word) = words.iter().position(|w| *w == fields[place(name)]) else {
                    return fail(&format!("the {name} is missing or unknown"));
                };
                u8::try_from(word).map_err(|e| (line, e.to_string()))?
            }
        };
        let ids: Vec<&str> = fields[place("sources")].split(';').collect();
        if let Some(id) = ids.iter().find(|id| !sources.contains_key(*id)) {
            return fail(&format!("the source {id:?} is unknown"));
        }
        if columns.contains(&"locators")
            && fields[place("locators")].split(';').count() != ids.len()
        {
            return fail("there are not as many locators as sources");
        }
        let mut strongest = u8::MAX;
        if table == Table::Software {
            for id in &ids {
                let Some(class) = classes.get(id) else {
                    return fail(&format!("the source {id} has no class in classes.tsv"));
                };
                strongest = strongest.min(*class);
            }
        }
        // What tells two facts apart: everything but the sources, where they are and the note.
        let key: Vec<&str> = columns
            .iter()
            .zip(&fields)
            .filter(|(c, _)| !["sources", "locators", "note", "category", "date"].contains(c))
            .map(|(_, f)| f.as_str())
            .collect();
        if !seen.insert(key.join("\t").to_lowercase()) {
            return fail("the row is a duplicate");
        }
        if previous.is_some_and(|p| p > ports) {
            return fail("the row is out of order");
        }
        previous = Some(ports);
        let count = u8::try_from(ids.len()).map_err(|e| (line, e.to_string()))?;
        rows.push(Row {
            ports,
            transports,
            word,
            evidence: (strongest, count),
            fields,
        });
    }
    Ok(rows)
}
