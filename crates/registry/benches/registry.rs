//! What the registry costs: a port, a name, a prefix, a misspelt name, a user's table, an import.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use portolan_registry::import::read;
use portolan_registry::{Record, Reference, Registry, Row};
use portolan_types::{Port, Transport};

/// How many random questions are asked in turn: more than a cache of recent ones would hold.
const ASKED: usize = 1 << 12;

/// Numbers that are the same in every run (splitmix64).
fn seeded() -> impl Iterator<Item = u64> {
    let mut state = 2908_u64;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

fn lookups(c: &mut Criterion) {
    let registry = Registry::embedded();
    let mut seed = seeded();
    let ports: Vec<(Port, Transport)> = seed
        .by_ref()
        .take(ASKED)
        .map(|n| {
            let number = u16::try_from(n >> 48).unwrap_or_default();
            (
                Port::new(number),
                if n & 1 == 0 {
                    Transport::Tcp
                } else {
                    Transport::Udp
                },
            )
        })
        .collect();
    let mut next = (0..ASKED).cycle();
    c.bench_function("port", |b| {
        b.iter(|| {
            let (port, transport) = ports[next.next().unwrap_or_default()];
            registry
                .lookup(black_box(port), black_box(transport))
                .status
        });
    });

    let all: Vec<&str> = registry.names().map(|m| m.name).collect();
    let names: Vec<&str> = seed
        .take(ASKED)
        .filter_map(|n| {
            all.get(usize::try_from(n % all.len() as u64).ok()?)
                .copied()
        })
        .collect();
    c.bench_function("name", |b| {
        b.iter(|| {
            let name = names[next.next().unwrap_or_default()];
            registry.named(black_box(name)).next().map(Row::id)
        });
    });
    c.bench_function("name that there is not", |b| {
        b.iter(|| registry.named(black_box("no-such-service")).len());
    });
    c.bench_function("prefix, first ten", |b| {
        b.iter(|| {
            registry
                .names_from(black_box("post"))
                .take(10)
                .map(|m| m.rows.len())
                .sum::<usize>()
        });
    });
    c.bench_function("neighbours", |b| {
        b.iter(|| {
            let (port, _) = ports[next.next().unwrap_or_default()];
            let (below, above) = registry.neighbours(black_box(port));
            (below.map(Row::id), above.map(Row::id))
        });
    });
    c.bench_function("misspelt name", |b| {
        b.iter(|| registry.suggest(black_box("postgrsql"), 3));
    });
    c.bench_function("search", |b| {
        b.iter(|| registry.search(black_box(&["secure", "shell"])).len());
    });
}

fn tables(c: &mut Criterion) {
    let bytes = Registry::embedded().as_bytes();
    let mut group = c.benchmark_group("table");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("open with checksum", |b| {
        b.iter_batched(
            || bytes.to_vec(),
            |bytes| Registry::open(bytes).map(|table| table.updated()),
            BatchSize::LargeInput,
        );
    });
    group.finish();

    let (records, _) = Registry::embedded().to_parts();
    let xml = xml(&records);
    let mut group = c.benchmark_group("import");
    group.sample_size(20);
    group.throughput(Throughput::Bytes(xml.len() as u64));
    group.bench_function("XML", |b| {
        b.iter(|| read(black_box(xml.as_bytes())).map(|i| i.records.len()));
    });
    group.finish();
}

/// The registry in the shape of IANA's XML, with as many rows and about as many bytes.
fn xml(records: &[Record]) -> String {
    let mut out = String::from(
        "<?xml version='1.0' encoding='UTF-8'?>\n<registry xmlns=\"http://www.iana.org/assignments\" \
         id=\"service-names-port-numbers\">\n  <updated>2026-08-17</updated>\n",
    );
    let mut people: Vec<&str> = Vec::new();
    for r in records {
        let date = |name, date: Option<_>| {
            date.map_or_else(String::new, |d: portolan_types::Date| {
                format!(" {name}=\"{d}\"")
            })
        };
        let _ = writeln!(
            out,
            "  <record{}{}>",
            date("date", r.registered),
            date("updated", r.modified)
        );
        let mut element = |name, text: &str| {
            if !text.is_empty() {
                let _ = writeln!(out, "    <{name}>{}</{name}>", escaped(text));
            }
        };
        element("name", &r.name);
        element("protocol", r.transport.map_or("", Transport::as_str));
        element("description", &r.description);
        element(
            "number",
            &r.ports.map_or_else(String::new, |p| p.to_string()),
        );
        element(
            "sc",
            &r.service_code
                .map_or_else(String::new, |code| code.to_string()),
        );
        element("unauthorized", &r.unauthorised);
        element("note", &r.note);
        if !r.contact.is_empty() {
            people.push(&r.contact);
            let _ = writeln!(
                out,
                "    <xref type=\"person\" data=\"{}\"/>",
                key(&r.contact)
            );
        }
        for reference in &r.references {
            let (kind, data) = match reference {
                Reference::Rfc(number, _) => ("rfc", format!("rfc{number}")),
                Reference::Draft(name, _) => ("draft", name.clone()),
                Reference::Uri(uri, _) => ("uri", uri.clone()),
                Reference::Note(number) => ("note", number.clone()),
                Reference::Text(text) => ("text", text.clone()),
            };
            let _ = writeln!(
                out,
                "    <xref type=\"{kind}\" data=\"{}\"/>",
                escaped(&data)
            );
        }
        out.push_str("  </record>\n");
    }
    people.sort_unstable();
    people.dedup();
    out.push_str("  <people>\n");
    for person in people {
        let _ = writeln!(
            out,
            "    <person id=\"{}\">\n      <name>{}</name>\n      <uri>mailto:somebody&amp;host.example</uri>\n\
             \x20     <updated>2011-05</updated>\n    </person>",
            key(person),
            escaped(person),
        );
    }
    out.push_str("  </people>\n</registry>\n");
    out
}

fn key(name: &str) -> String {
    escaped(&name.replace(' ', "_"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

criterion_group!(benches, lookups, tables);
criterion_main!(benches);
