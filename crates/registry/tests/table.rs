//! The packed table: what goes in comes out, a damaged one is refused, and one that lies with a
//! checksum that fits makes no reader panic or loop.

#![expect(
    clippy::unwrap_used,
    reason = "a test's fixtures are whole, or it fails"
)]

use std::sync::LazyLock;

use portolan_registry::tsv::History;
use portolan_registry::{
    Event, EventKind, Field, Origin, Record, Reference, Registry, Row, Span, TableError, pack,
};
use portolan_types::{Date, Port, PortRange, Transport};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Where the checksum stands, and where the bytes begin that it covers.
const CHECKSUM: usize = 12;
const COVERED: usize = 16;

fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= COVERED {
        let checksum = crc32fast::hash(&bytes[COVERED..]).to_le_bytes();
        bytes[CHECKSUM..COVERED].copy_from_slice(&checksum);
    }
    bytes
}

fn dates() -> impl Strategy<Value = Date> {
    (1990_u16..2030, 1_u8..=12, of(1_u8..=28))
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn ports() -> impl Strategy<Value = Option<PortRange>> {
    // A few wide ranges, many that overlap; wide ones cost 65,536 steps each.
    of(
        (0_u16..=49151, prop_oneof![9 => 0_u16..4, 1 => 0_u16..3000]).prop_map(|(low, more)| {
            let high = low.saturating_add(more).min(49151);
            PortRange::new(Port::new(low), Port::new(high)).unwrap()
        }),
    )
}

fn transports() -> impl Strategy<Value = Option<Transport>> {
    of(select(&Transport::ALL[..]))
}

fn references() -> impl Strategy<Value = Reference> {
    let words = "[a-zü .-]{0,12}";
    prop_oneof![
        (any::<u32>(), words).prop_map(|(n, part)| Reference::Rfc(n, part)),
        ("draft-[a-z-]{1,9}", words).prop_map(|(name, part)| Reference::Draft(name, part)),
        ("https://[a-z./,?=&]{1,12}", words).prop_map(|(uri, label)| Reference::Uri(uri, label)),
        "[0-9]{1,3}".prop_map(Reference::Note),
        "[a-z,: /]{1,12}".prop_map(Reference::Text),
    ]
}

fn records() -> impl Strategy<Value = Record> {
    let who = (ports(), transports(), "[a-cA-C*+/-]{0,3}|\\PC{0,6}");
    let texts = (
        "\\PC{0,9}|Reserved|Unassigned",
        "\\PC{0,6}",
        "\\PC{0,6}",
        "\\PC{0,6}",
        "\\PC{0,9}",
    );
    let rest = (
        of(dates()),
        of(dates()),
        vec(references(), 0..3),
        of(any::<u32>()),
    );
    (who, texts, rest).prop_map(
        |(
            (ports, transport, name),
            (description, assignee, contact, unauthorised, note),
            (registered, modified, references, service_code),
        )| Record {
            ports,
            transport,
            name,
            description,
            assignee,
            contact,
            registered,
            modified,
            references,
            unauthorised,
            service_code,
            note,
        },
    )
}

fn histories() -> impl Strategy<Value = History> {
    let kinds = prop_oneof![
        Just(EventKind::Added),
        Just(EventKind::Removed),
        select(vec![
            Field::Description,
            Field::Assignee,
            Field::Contact,
            Field::Registered,
            Field::Modified,
            Field::References,
            Field::Unauthorised,
            Field::ServiceCode,
            Field::Note,
        ])
        .prop_map(EventKind::Changed),
    ];
    let event = (
        any::<Index>(),
        ports(),
        transports(),
        "\\PC{0,6}",
        kinds,
        "\\PC{0,6}",
        "\\PC{0,6}",
    );
    (
        proptest::collection::btree_set(dates(), 2..5),
        vec(event, 0..5),
    )
        .prop_map(|(snapshots, events)| {
            let snapshots: Vec<Date> = snapshots.into_iter().collect();
            let events = events
                .into_iter()
                .map(|(at, ports, transport, name, kind, old, new)| {
                    let at = at.index(snapshots.len() - 1);
                    let span = Span {
                        before: snapshots[at],
                        by: snapshots[at + 1],
                    };
                    Event {
                        span,
                        ports,
                        transport,
                        name,
                        kind,
                        old,
                        new,
                    }
                })
                .collect();
            History { snapshots, events }
        })
}

fn origins() -> impl Strategy<Value = Origin> {
    ("\\PC{0,9}", "\\PC{0,9}", "\\PC{0,9}").prop_map(|(location, etag, last_modified)| Origin {
        location,
        etag,
        last_modified,
    })
}

/// A table with one of everything.
static SMALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let single = |n| PortRange::single(Port::new(n));
    let snapshots: Vec<Date> = ["2020-01", "2021-02-03", "2022-12-31"]
        .map(|d| d.parse().unwrap())
        .into();
    let record = |ports, transport, name: &str, description: &str| Record {
        ports,
        transport,
        name: name.into(),
        description: description.into(),
        ..Record::default()
    };
    let records = [
        Record {
            registered: Some(snapshots[0]),
            references: vec![
                Reference::Rfc(4251, "Section 1".into()),
                Reference::Text("n/a".into()),
            ],
            note: "A note.".into(),
            service_code: Some(7),
            ..record(
                Some(single(22)),
                Some(Transport::Tcp),
                "ssh",
                "Secure Shell",
            )
        },
        record(Some(single(80)), Some(Transport::Tcp), "http", "Web"),
        record(Some(single(80)), Some(Transport::Udp), "http", "Web"),
        record("70-90".parse().ok(), None, "", "Unassigned"),
        record(None, None, "nameonly", "No port"),
    ];
    let event = |ports, kind, by: usize| Event {
        span: Span {
            before: snapshots[by - 1],
            by: snapshots[by],
        },
        ports,
        transport: Some(Transport::Tcp),
        name: "ssh".into(),
        kind,
        old: "old".into(),
        new: "new".into(),
    };
    let events = vec![
        event(Some(single(22)), EventKind::Added, 1),
        event(Some(single(22)), EventKind::Changed(Field::Note), 2),
        event(None, EventKind::Removed, 2),
    ];
    let origin = Origin {
        location: "https://host.example/".into(),
        ..Origin::default()
    };
    pack(
        snapshots[2],
        &records,
        &History { snapshots, events },
        &origin,
    )
    .unwrap()
});

/// Calls every method. That it comes back is the test.
fn read_everything(table: &Registry) {
    let ports = (0..=u16::MAX)
        .step_by(977)
        .chain([1, 22, 70, 80, 90, u16::MAX])
        .map(Port::new);
    for port in ports {
        // A table that lies may give every port every row; a few of each are enough.
        for row in table.at(port).take(64) {
            let _ = (row.to_record(), row.kind(), row.is_duplicate(), row.id());
        }
        for transport in Transport::ALL {
            let lookup = table.lookup(port, transport);
            let _ = (lookup.status, lookup.rows().take(64).count());
        }
        let _ = table.history_of(port).take(64).count();
        let _ = table.neighbours(port);
    }
    for name in ["", "ssh", "HTTP", "nameonly", "é", "no-such-name"] {
        table
            .named(name)
            .take(64)
            .map(Row::to_record)
            .for_each(drop);
        table
            .names_from(name)
            .take(64)
            .map(|m| (m.name, m.rows.len()))
            .for_each(drop);
        let _ = table.suggest(name, 5);
        let _ = table.search(&[name, "e"]);
    }
    let _ = (
        table.names().count(),
        table.rows().len(),
        table.snapshots(),
        table.origin(),
    );
    let _ = (
        table.updated(),
        table.history().count(),
        table.as_bytes().len(),
    );
    let (records, history) = table.to_parts();
    assert_eq!(records.len(), table.rows().len());
    assert_eq!(history.events.len(), table.history().count());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_goes_in_comes_out(
        mut records in vec(records(), 0..24),
        history in histories(),
        origin in origins(),
        updated in dates(),
    ) {
        let table = Registry::open(pack(updated, &records, &history, &origin).unwrap()).unwrap();
        let (mut read, read_history) = table.to_parts();
        prop_assert_eq!(table.updated(), updated);
        prop_assert_eq!(table.origin(), origin);
        prop_assert_eq!(&read_history, &history);
        // In the order of the table: by port, and by any fixed order of what is the same there.
        prop_assert!(read.is_sorted_by_key(|r| (r.ports.is_none(), r.ports, r.transport.is_none(), r.transport)));
        let key = |r: &Record| format!("{r:?}");
        read.sort_by_key(key);
        records.sort_by_key(key);
        prop_assert_eq!(&read, &records);
        for record in &records {
            let found = |mut rows: portolan_registry::Rows<'_>| rows.any(|r| r.to_record() == *record);
            if let Some(ports) = record.ports {
                prop_assert!(found(table.at(ports.low())) && found(table.at(ports.high())));
            }
            prop_assert_eq!(found(table.named(&record.name)), !record.name.is_empty());
        }
        // Packed anew from its parts, in whatever order, it is the same but for its strings' places.
        let again = pack(updated, &read, &history, &table.origin()).unwrap();
        prop_assert_eq!(Registry::open(again).unwrap().to_parts().1, history);
    }

    #[test]
    fn neighbours_are_the_nearest(
        places in vec((0_u16..64, 0_u16..16, 0_usize..3), 0..24),
        port in 0_u16..96,
    ) {
        let records: Vec<Record> = places
            .into_iter()
            .map(|(low, more, name)| Record {
                ports: PortRange::new(Port::new(low), Port::new(low + more)).ok(),
                name: ["", "a", "b"][name].into(),
                description: "Reserved".into(),
                note: ["", "", "This is a duplicate of"][name].into(),
                ..Record::default()
            })
            .collect();
        let date = Date::new(2020, 1, None).unwrap();
        let table = pack(date, &records, &History::default(), &Origin::default()).unwrap();
        let table = Registry::open(table).unwrap();
        let port = Port::new(port);
        let named = || records.iter().filter(|r| r.name == "a").filter_map(|r| r.ports);
        let (below, above) = table.neighbours(port);
        let highest = named().map(PortRange::high).filter(|&p| p < port).max();
        let lowest = named().map(PortRange::low).filter(|&p| p > port).min();
        prop_assert_eq!(below.and_then(Row::ports).map(PortRange::high), highest);
        prop_assert_eq!(above.and_then(Row::ports).map(PortRange::low), lowest);
    }

    #[test]
    fn a_lie_with_a_checksum_that_fits_is_read_or_refused(
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        header in any::<bool>(),
    ) {
        let mut bytes = SMALL.clone();
        // The 128 KiB of the section `ports` would otherwise take nearly all of the changes.
        let ports = bytes.windows(64).position(|w| w == [0; 64]).unwrap_or(0);
        for (at, value) in changes {
            let at = if header { at.index(ports) } else { bytes.len() - 1 - at.index(2048) };
            bytes[at] = value;
        }
        if let Ok(table) = Registry::open(with_checksum(bytes)) {
            read_everything(&table);
        }
    }

    #[test]
    fn any_bytes_behind_a_header_are_read_or_refused(tail in vec(any::<u8>(), 0..4096), keep: Index) {
        let mut bytes = SMALL.clone();
        let from = bytes.len() - tail.len() - keep.index(64);
        bytes[from..from + tail.len()].copy_from_slice(&tail);
        if let Ok(table) = Registry::open(with_checksum(bytes)) {
            read_everything(&table);
        }
    }
}

#[test]
fn every_changed_byte_is_noticed() {
    let mut bytes = SMALL.clone();
    read_everything(&Registry::open(bytes.clone()).unwrap());
    let crc = crc32fast::hash(&bytes[COVERED..]);
    assert_eq!(bytes[CHECKSUM..COVERED], crc.to_le_bytes());
    for at in 0..bytes.len() {
        // Of the ports' 128 KiB, where each try costs a checksum of all, one change for each byte.
        let masks = [0x01, 0x80, 0xff];
        let tried = if (4096..bytes.len() - 4096).contains(&at) {
            at % 3..at % 3 + 1
        } else {
            0..3
        };
        for mask in &masks[tried] {
            bytes[at] ^= mask;
            assert!(
                Registry::open(bytes.clone()).is_err(),
                "byte {at} ^ {mask:#x}"
            );
            bytes[at] ^= mask;
        }
    }
}

#[test]
fn every_cut_is_noticed() {
    for length in 0..SMALL.len() {
        assert!(
            Registry::open(SMALL[..length].to_vec()).is_err(),
            "{length}"
        );
    }
    let mut longer = SMALL.clone();
    longer.push(0);
    assert_eq!(Registry::open(longer).unwrap_err(), TableError::Truncated);
}

#[test]
fn says_what_does_not_fit() {
    let changed = |at: usize, to: u8| {
        let mut bytes = SMALL.clone();
        bytes[at] = to;
        bytes
    };
    let open = |bytes| Registry::open(bytes).unwrap_err();
    assert_eq!(open(vec![]), TableError::Truncated);
    assert_eq!(
        open(b"#!/bin/sh\necho no table".to_vec()),
        TableError::NotATable
    );
    assert_eq!(open(changed(8, 9)), TableError::Format(9));
    assert_eq!(open(SMALL[..200].to_vec()), TableError::Truncated);
    assert_eq!(open(changed(SMALL.len() - 1, 0xff)), TableError::Checksum);
    // A date that is none, a section that begins elsewhere.
    assert_eq!(open(with_checksum(changed(21, 99))), TableError::Sections);
    assert_eq!(open(with_checksum(changed(24, 0))), TableError::Sections);
}

#[test]
fn a_field_that_is_too_long_is_not_packed() {
    let record = |name| Record {
        name,
        ..Record::default()
    };
    let date = Date::new(2020, 1, None).unwrap();
    let packed = |n| {
        pack(
            date,
            &[record("x".repeat(n))],
            &History::default(),
            &Origin::default(),
        )
    };
    let table = Registry::open(packed(65_535).unwrap()).unwrap();
    assert_eq!(table.rows().next().unwrap().name().len(), 65_535);
    assert!(packed(65_536).is_err());
}
