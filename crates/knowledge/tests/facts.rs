//! A sample of the facts, drawn by seed, checked as far as a machine can.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use portolan_knowledge::{By, Fact, Table, all, all_traits, marks_by};

/// The same sample for the same seed (a linear congruential generator, Knuth's MMIX constants).
fn sample(facts: &[Fact], seed: u64, size: usize) -> Vec<Fact> {
    let mut state = seed;
    (0..size)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            facts[(state >> 33) as usize % facts.len()]
        })
        .collect()
}

fn bibliography() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/sources.tsv");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn a_sample_holds_up() {
    let text = bibliography();
    let sources = portolan_types::parse_sources(&text).unwrap();
    for table in Table::ALL {
        let facts: Vec<Fact> = all(table).collect();
        for fact in sample(&facts, 20_261_122, 400) {
            let about = format!("{table:?} {}", fact.ports());
            assert!(fact.ports().low() <= fact.ports().high(), "{about}");
            assert!(fact.transports().next().is_some(), "{about}");
            for (name, text) in fact.columns() {
                assert_eq!(text.trim(), text, "{about}: {name}");
                assert!(!text.chars().any(char::is_control), "{about}: {name}");
                assert!(
                    !text.contains('@')
                        || !text.contains('.')
                        || text.contains("://")
                        || name == "locators",
                    "{about}: {text}"
                );
            }
            let count = fact.sources().count();
            assert!(count > 0, "{about}");
            for source in fact.sources() {
                let row = sources
                    .get(source.as_str())
                    .unwrap_or_else(|| panic!("{about}: {source}"));
                assert!(
                    row.link.starts_with("https://") && row.link.len() > 12,
                    "{about}: {}",
                    row.link
                );
            }
            if table.columns().contains(&"locators") {
                assert_eq!(fact.locators().count(), count, "{about}");
            }
            if table == Table::Malware {
                let (_, date) = fact.columns().find(|(name, _)| *name == "date").unwrap();
                date.parse::<portolan_types::Date>()
                    .unwrap_or_else(|_| panic!("{about}: {date}"));
            }
        }
    }
}

#[test]
fn every_source_is_cited_or_says_what_it_is_for() {
    let text = bibliography();
    let sources = portolan_types::parse_sources(&text).unwrap();
    let cited: std::collections::BTreeSet<&str> = Table::ALL
        .into_iter()
        .flat_map(all)
        .flat_map(|f| f.sources().collect::<Vec<_>>())
        .chain(
            By::ALL
                .into_iter()
                .flat_map(marks_by)
                .flat_map(|m| m.sources().map(|(s, _)| s).collect::<Vec<_>>()),
        )
        .chain(all_traits().flat_map(|t| t.sources().map(|(s, _)| s).collect::<Vec<_>>()))
        .map(portolan_types::SourceId::as_str)
        .collect();
    // The rules of verdicts stand above this crate; what they cite is read off them.
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/../verdict/src/rules.rs");
    let rules = std::fs::read_to_string(rules).unwrap();
    let of_rules = |id: &str| rules.contains(&format!("(\"{id}\", "));
    // So do the signatures by which protocols are told.
    let protocols = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/protocols");
    let protocols: String = std::fs::read_dir(protocols)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let of_protocols = |id: &str| protocols.contains(&format!("\nsource = \"{id}\"\n"));
    // Those that the statements themselves cite.
    let own = [
        "iana-ports",
        "linux-unprivileged-ports",
        "man-capabilities",
        "man-ip",
        "man-lsof",
        "man-ss",
        "microsoft-nettcpconnection",
        "microsoft-netudpendpoint",
        "rfc6335",
        "this-host",
    ];
    for id in sources.keys() {
        assert!(
            cited.contains(id) || own.contains(id) || of_rules(id) || of_protocols(id),
            "nobody cites {id}"
        );
    }
}
