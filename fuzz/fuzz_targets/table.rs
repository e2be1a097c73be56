//! The packed table: any bytes are read or refused, also with a checksum that fits.

#![no_main]

use std::sync::LazyLock;

use portolan_registry::tsv::History;
use portolan_registry::{Event, EventKind, Origin, Record, Registry, Row, Span, pack};
use portolan_types::{Date, Port, PortRange, Transport};

static SMALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let dates: Vec<Date> = ["2020-01", "2021-02-03"]
        .iter()
        .filter_map(|d| d.parse().ok())
        .collect();
    let record = |port: u16, name: &str| Record {
        ports: Some(PortRange::single(Port::new(port))),
        transport: Some(Transport::Tcp),
        name: name.into(),
        description: "Described".into(),
        ..Record::default()
    };
    let event = Event {
        span: Span {
            before: dates[0],
            by: dates[1],
        },
        ports: Some(PortRange::single(Port::new(22))),
        transport: None,
        name: "ssh".into(),
        kind: EventKind::Added,
        old: String::new(),
        new: "new".into(),
    };
    let records = [
        record(22, "ssh"),
        record(80, "http"),
        record(80, "www"),
        record(90, ""),
    ];
    let history = History {
        snapshots: dates.clone(),
        events: vec![event],
    };
    pack(dates[1], &records, &history, &Origin::default()).expect("it fits")
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    open(data.to_vec());
    open(with_checksum(data.to_vec()));
    // A table has 128 KiB of ports, so no short input is one. Here it is a list of changes to one:
    // a place (from the start, or from the end) and a byte.
    let mut bytes = SMALL.clone();
    for change in data.chunks_exact(3) {
        let place = usize::from(u16::from_le_bytes([change[0], change[1]]));
        let half = place >> 1;
        let at = if place & 1 == 0 {
            half
        } else {
            bytes.len() - 1 - half
        };
        bytes[at] = change[2];
    }
    open(with_checksum(bytes));
});

/// The checksum of all behind it stands in front of byte 16.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= 16 {
        let checksum = crc32fast::hash(&bytes[16..]).to_le_bytes();
        bytes[12..16].copy_from_slice(&checksum);
    }
    bytes
}

fn open(bytes: Vec<u8>) {
    let Ok(table) = Registry::open(bytes) else {
        return;
    };
    for port in [0, 22, 80, 90, 91, 49151, u16::MAX].map(Port::new) {
        for row in table.at(port).take(64) {
            let _ = (row.to_record(), row.kind(), row.is_duplicate());
        }
        for transport in Transport::ALL {
            let _ = table.lookup(port, transport).rows().take(64).count();
        }
        let _ = (
            table.history_of(port).take(64).count(),
            table.neighbours(port),
        );
    }
    for name in ["", "ssh", "HTTP", "é", "none"] {
        table
            .named(name)
            .take(64)
            .map(Row::to_record)
            .for_each(drop);
        table
            .names_from(name)
            .take(64)
            .map(|m| m.rows.len())
            .for_each(drop);
        let _ = (table.suggest(name, 5), table.search(&[name, "e"]));
    }
    let _ = (table.snapshots(), table.origin(), table.updated());
    let (records, _) = table.to_parts();
    assert_eq!(records.len(), table.rows().len());
}
