//! Facts of the registry that is part of the program.

use std::collections::{BTreeMap, HashSet};

use portolan_registry::{EventKind, Registry, Row, RowKind, Status};
use portolan_types::{Port, PortClass, PortRange, Transport};

fn at(port: u16) -> Vec<Row<'static>> {
    Registry::embedded().at(Port::new(port)).collect()
}

fn status(port: u16, transport: Transport) -> Status {
    Registry::embedded()
        .lookup(Port::new(port), transport)
        .status
}

fn names(port: u16) -> Vec<(&'static str, Option<Transport>)> {
    at(port)
        .into_iter()
        .map(|r| (r.name(), r.transport()))
        .collect()
}

/// Numbers that are the same in every run (splitmix64).
fn seeded(count: usize) -> impl Iterator<Item = u64> {
    let mut state = 2908_u64;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
    .take(count)
}

#[test]
fn it_is_whole() {
    let registry = Registry::embedded();
    let opened = Registry::open(registry.as_bytes().to_vec()).unwrap();
    assert_eq!(opened.to_parts(), registry.to_parts());
    assert_eq!(registry.rows().len(), 14_533);
    assert_eq!(registry.updated().to_string(), "2026-08-17");
    assert_eq!(registry.snapshots().len(), 13);
    assert_eq!(registry.snapshots().last(), Some(&registry.updated()));
    assert_eq!(registry.origin(), portolan_registry::Origin::default());
}

#[test]
fn port_2908_is_a_name_and_a_person() {
    assert_eq!(
        names(2908),
        [("mao", Some(Transport::Tcp)), ("mao", Some(Transport::Udp))]
    );
    for row in at(2908) {
        assert_eq!(
            (row.description(), row.assignee(), row.contact()),
            ("mao", "Marc Baudoin", "Marc Baudoin")
        );
        assert!(row.references().is_empty() && row.note().is_empty());
        assert_eq!((row.registered(), row.modified()), (None, None));
    }
    assert_eq!(Registry::embedded().history_of(Port::new(2908)).count(), 0);
    let found = [
        Transport::Tcp,
        Transport::Udp,
        Transport::Sctp,
        Transport::Dccp,
    ]
    .map(|t| status(2908, t));
    assert_eq!(
        found,
        [
            Status::Assigned,
            Status::Assigned,
            Status::NoRow,
            Status::NoRow
        ]
    );
}

#[test]
fn ports_with_a_tale() {
    let tcp = |port| {
        names(port)
            .into_iter()
            .filter(|(_, t)| *t == Some(Transport::Tcp))
            .map(|(n, _)| n)
    };
    assert!(tcp(80).eq(["http", "www", "www-http"]));
    assert_eq!(status(80, Transport::Sctp), Status::Assigned);
    // Set aside for a private use, without a name.
    assert!(at(24).iter().all(|r| r.kind() == RowKind::Private));
    assert_eq!(status(24, Transport::Tcp), Status::Assigned);
    let x11 = at(6010);
    assert_eq!(x11[0].name(), "x11");
    assert_eq!(x11[0].ports().unwrap().to_string(), "6000-6063");
    assert_eq!(status(7775, Transport::Tcp), Status::Assigned);
    assert_eq!(status(7775, Transport::Udp), Status::Reserved);
    assert_eq!(status(7775, Transport::Sctp), Status::Unassigned);
    assert_eq!(names(7775).last(), Some(&("", None)));
    assert!(tcp(7997).eq(["pushns"]));
    let odd = at(5316)[0];
    assert_eq!(odd.name(), "hpbladems");
    assert!(odd.modified() < odd.registered());
    assert_eq!(status(585, Transport::Tcp), Status::Unassigned);
    assert_eq!(at(585)[0].kind(), RowKind::Withdrawn);
    assert!(at(50000).is_empty());
    assert_eq!(status(50000, Transport::Tcp), Status::Dynamic);
}

#[test]
fn ollama_is_new() {
    assert_eq!(at(11434)[0].name(), "ollama");
    let events: Vec<_> = Registry::embedded()
        .history_of(Port::new(11434))
        .filter(|e| e.name == "ollama")
        .collect();
    let [event] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!(event.kind, EventKind::Added);
    assert_eq!(
        (event.span.before.to_string(), event.span.by.to_string()),
        ("2025-12-15".into(), "2026-08-17".into())
    );
}

#[test]
fn every_status_follows_from_the_rows() {
    let registry = Registry::embedded();
    for port in PortRange::ALL.ports() {
        let all: Vec<_> = registry.at(port).collect();
        assert!(
            all.iter()
                .all(|r| r.ports().is_some_and(|p| p.contains(port))),
            "{port}"
        );
        assert!(
            all.is_sorted_by_key(|r| r.ports().map(PortRange::count)),
            "{port}"
        );
        for transport in Transport::ALL {
            let lookup = registry.lookup(port, transport);
            let rows: Vec<_> = lookup.rows().collect();
            let own: Vec<_> = all
                .iter()
                .filter(|r| r.applies_to(transport))
                .map(|r| r.id())
                .collect();
            assert_eq!(
                rows.iter().map(|r| r.id()).collect::<Vec<_>>(),
                own,
                "{port}/{transport}"
            );
            let expected = match rows.first().map(|r| r.kind()) {
                _ if port.class() == PortClass::Dynamic => Status::Dynamic,
                None => Status::NoRow,
                Some(RowKind::Assigned | RowKind::Private) => Status::Assigned,
                Some(RowKind::Reserved) => Status::Reserved,
                Some(_) => Status::Unassigned,
            };
            assert_eq!(lookup.status, expected, "{port}/{transport}");
        }
    }
}

#[test]
fn the_rows_of_a_port_are_those_that_cover_it() {
    let registry = Registry::embedded();
    let mut cover = vec![0_usize; 1 << 16];
    for ports in registry.rows().filter_map(Row::ports) {
        ports
            .ports()
            .for_each(|p| cover[usize::from(p.number())] += 1);
    }
    for port in PortRange::ALL.ports() {
        assert_eq!(
            registry.at(port).len(),
            cover[usize::from(port.number())],
            "{port}"
        );
    }
}

#[test]
fn every_name_is_found_in_any_case() {
    let registry = Registry::embedded();
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in registry.rows().filter(|r| !r.name().is_empty()) {
        by_name
            .entry(row.name().to_ascii_lowercase())
            .or_default()
            .push(row.id());
    }
    assert_eq!(by_name.len(), 7_327);
    for (name, rows) in &by_name {
        for spelling in [name.to_ascii_lowercase(), name.to_ascii_uppercase()] {
            assert_eq!(
                registry.named(&spelling).map(Row::id).collect::<Vec<_>>(),
                *rows,
                "{spelling}"
            );
        }
    }
    assert!(
        registry
            .names()
            .map(|m| m.name.to_ascii_lowercase())
            .eq(by_name.into_keys())
    );
    assert_eq!(registry.named("no-such-service").len(), 0);
    assert_eq!(registry.named("").len(), 0);
}

#[test]
fn a_prefix_finds_what_a_scan_finds() {
    let registry = Registry::embedded();
    for prefix in [
        "",
        "h",
        "HTTP",
        "postgres",
        "x11",
        "3",
        "-",
        "zz",
        "whois+",
        "é",
        "http\u{0}",
        "~",
    ] {
        let scan = registry.names().map(|m| m.name).filter(|n| {
            n.to_ascii_lowercase()
                .starts_with(&prefix.to_ascii_lowercase())
        });
        let found: Vec<_> = registry.names_from(prefix).map(|m| m.name).collect();
        assert_eq!(found, scan.collect::<Vec<_>>(), "{prefix}");
    }
}

#[test]
fn neighbours_are_the_nearest() {
    let registry = Registry::embedded();
    let rows: Vec<_> = registry
        .rows()
        .filter(|r| r.kind() == RowKind::Assigned && !r.is_duplicate())
        .filter_map(|r| Some((r.ports()?, r)))
        .collect();
    let ports = seeded(300).map(|n| Port::new((n >> 48) as u16));
    for port in ports.chain([0, 1, 2908, 6010, 49151, 65535].map(Port::new)) {
        let below = rows
            .iter()
            .filter(|(p, _)| p.high() < port)
            .map(|(p, _)| p.high())
            .max();
        let above = rows
            .iter()
            .filter(|(p, _)| p.low() > port)
            .map(|(p, _)| p.low())
            .min();
        let (found_below, found_above) = registry.neighbours(port);
        assert_eq!(
            found_below.and_then(Row::ports).map(PortRange::high),
            below,
            "below {port}"
        );
        assert_eq!(
            found_above.and_then(Row::ports).map(PortRange::low),
            above,
            "above {port}"
        );
        for row in [found_below, found_above].into_iter().flatten() {
            assert!(rows.iter().any(|(_, r)| r.id() == row.id()), "{port}");
        }
    }
}

/// Stricter than the importer, and written apart from it: `@` or `&` between word characters, and
/// a dotted domain behind it.
fn holds_address(text: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(['@', '&']).any(|(at, _)| {
        let host = text[at + 1..]
            .split(|c: char| !word(c) && c != '.' && c != '-')
            .next()
            .unwrap_or_default();
        text[..at].ends_with(word)
            && host.starts_with(word)
            && host.trim_end_matches('.').contains('.')
    })
}

#[test]
fn nobodys_address_is_in_it() {
    assert!(holds_address("Ann <ann&host.example>") && holds_address("ann@host.example."));
    assert!(!holds_address("Miele@home Protocol") && !holds_address("AT&T. Then"));
    let (records, history) = Registry::embedded().to_parts();
    for r in &records {
        let references = r
            .references
            .iter()
            .map(|x| format!("{x} {}", x.link().unwrap_or_default()));
        let texts = [
            &r.name,
            &r.description,
            &r.assignee,
            &r.contact,
            &r.unauthorised,
            &r.note,
        ];
        for text in texts.into_iter().cloned().chain(references) {
            assert!(!holds_address(&text), "{text}");
        }
    }
    for e in &history.events {
        for text in [&e.name, &e.old, &e.new] {
            assert!(!holds_address(text), "{text}");
        }
    }
}

#[test]
fn a_misspelt_name_is_understood() {
    let registry = Registry::embedded();
    for (typed, name) in [
        ("postgrsql", "postgresql"),
        ("POSTGERSQL", "postgresql"),
        ("htttp", "http"),
        ("olama", "ollama"),
    ] {
        assert!(
            registry.suggest(typed, 5).contains(&name),
            "{typed}: {:?}",
            registry.suggest(typed, 5)
        );
    }
    assert_eq!(registry.suggest("ss", 3).len(), 3);
    assert!(registry.suggest("", 5).is_empty());
    assert!(registry.suggest("postgrsql", 0).is_empty());
    assert!(registry.suggest(&"x".repeat(300), 5).is_empty());
}

#[test]
fn words_are_found_the_best_first() {
    let registry = Registry::embedded();
    let best = |words: &[&str]| {
        registry
            .search(words)
            .first()
            .map(|hit| hit.row.name().to_owned())
    };
    assert_eq!(best(&["SSH"]).as_deref(), Some("ssh"));
    assert_eq!(best(&["Secure Shell"]).as_deref(), Some("ssh"));
    assert_eq!(best(&["marc", "baudoin"]).as_deref(), Some("mao"));
    assert!(
        registry
            .search(&["x window"])
            .iter()
            .any(|hit| hit.row.name() == "x11")
    );
    assert!(registry.search(&[]).is_empty() && registry.search(&[" "]).is_empty());
    assert!(registry.search(&["ssh", "no-such-word"]).is_empty());
    let hits = registry.search(&["database"]);
    assert_eq!(
        hits.iter()
            .map(|h| h.row.id())
            .collect::<HashSet<_>>()
            .len(),
        hits.len()
    );
}
