//! What a journal of a million events costs: to find a port's, to copy it, to add to it.

#![expect(clippy::unwrap_used, reason = "a benchmark that fails is no benchmark")]

#[path = "../tests/store/scene.rs"]
mod scene;

use std::hint::black_box;
use std::io;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use portolan_journal::{Journal, Query, WatchId};
use portolan_types::{Port, PortRange};

const MILLION: usize = 1_000_000;

fn reading(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    scene::fill(&mut Journal::create_or_open(&path).unwrap(), MILLION);
    let query = Query {
        ports: Some(PortRange::single(Port::new(2608))),
        ..Query::default()
    };
    criterion.bench_function("open, records of one port in a million", |b| {
        b.iter(|| {
            let journal = Journal::open(&path).unwrap();
            black_box(journal.records(&query).unwrap().len())
        });
    });
    criterion.bench_function("open", |b| {
        b.iter(|| Journal::open(black_box(&path)).unwrap());
    });
    let journal = Journal::open(&path).unwrap();
    criterion.bench_function("standing", |b| {
        b.iter(|| black_box(journal.standing("id-of-one", None).unwrap().len()));
    });
    criterion.bench_function("summary", |b| {
        b.iter(|| black_box(journal.summary().unwrap()));
    });
    let mut copies = criterion.benchmark_group("export a million");
    copies
        .sample_size(10)
        .throughput(Throughput::Elements(MILLION as u64));
    copies.bench_function("lines", |b| {
        b.iter(|| journal.export_lines(&mut io::sink()).unwrap());
    });
    copies.bench_function("Parquet", |b| {
        b.iter(|| journal.export_parquet(&mut io::sink()).unwrap());
    });
    copies.finish();
}

fn writing(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut group = criterion.benchmark_group("append");
    for size in [1, 1000] {
        let path = folder.path().join(format!("journal-{size}.db"));
        let mut journal = Journal::create_or_open(&path).unwrap();
        scene::fill(&mut journal, 100_000);
        let watch: WatchId = scene::begin(&mut journal);
        let mut records = scene::year(usize::MAX).skip(100_000);
        group.throughput(Throughput::Elements(size));
        group.bench_function(format!("{size} at once"), |b| {
            b.iter_batched(
                || {
                    records
                        .by_ref()
                        .take(usize::try_from(size).unwrap())
                        .collect::<Vec<_>>()
                },
                |batch| journal.append(watch, &batch).unwrap(),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, reading, writing);
criterion_main!(benches);
