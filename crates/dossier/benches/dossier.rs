//! What a dossier costs: made of the tables, and put into JSON.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use portolan_dossier::render::{Context, json};
use portolan_dossier::{Language, Localizer, Options, port};
use portolan_registry::Registry;
use portolan_types::Port;

fn dossiers(c: &mut Criterion) {
    let registry = Registry::embedded();
    for (name, number) in [("unassigned", 20500), ("assigned", 2608), ("busy", 3000)] {
        c.bench_function(&format!("dossier/{name}"), |b| {
            b.iter(|| {
                port(
                    registry,
                    black_box(Port::new(number)),
                    None,
                    Options::default(),
                )
            });
        });
    }
    let l10n = Localizer::new(Language::english());
    let writer = json::Writer::new(Context {
        l10n: &l10n,
        registry,
    });
    let mut out = Vec::new();
    let mut number = 0u16;
    c.bench_function("json/all ports in turn", |b| {
        b.iter(|| {
            number = number.wrapping_add(1);
            out.clear();
            let dossier = port(registry, Port::new(number), None, Options::default());
            writer.dossier(&mut out, &dossier, "").is_ok()
        });
    });
}

criterion_group!(benches, dossiers);
criterion_main!(benches);
