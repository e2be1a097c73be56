//! Every statement of every dossier has its words and its sources.

use std::collections::BTreeSet;

use portolan_dossier::{Dossier, Language, Localizer, Options, port, product, service, sources};
use portolan_registry::Registry;
use portolan_types::{PortRange, Transport};

struct Check {
    english: Localizer,
    known: BTreeSet<&'static str>,
    count: usize,
}

impl Check {
    fn new() -> Self {
        Self {
            english: Localizer::new(Language::english()),
            known: sources().map(|s| s.id).collect(),
            count: 0,
        }
    }

    fn dossier(&mut self, dossier: &Dossier<'_>) {
        for (_, statement) in dossier.statements() {
            self.count += 1;
            let id = statement.message.id;
            let about = || format!("{:?}: {id}", dossier.subject);
            assert!(!statement.sources.is_empty(), "{} has no source", about());
            for citation in statement.sources.iter() {
                assert!(
                    self.known.contains(citation.source.as_str()),
                    "{}: {}",
                    about(),
                    citation.source
                );
            }
            let words = self.english.format(&statement.message);
            assert!(
                !words.is_empty() && words != id && !words.contains("{$"),
                "{}: {words}",
                about()
            );
            assert!(
                !words.chars().any(char::is_control),
                "{}: {words:?}",
                about()
            );
        }
        assert!(dossier.sections.iter().all(|s| !s.statements.is_empty()));
        assert!(!self.english.fell_back());
    }
}

#[test]
fn of_every_port_on_every_transport() {
    let registry = Registry::embedded();
    let mut check = Check::new();
    let transports = [None].into_iter().chain(Transport::ALL.map(Some));
    for transport in transports {
        for number in PortRange::ALL.ports() {
            check.dossier(&port(registry, number, transport, Options::default()));
        }
    }
    assert!(check.count > 65_536 * 5 * 5, "{}", check.count);
}

#[test]
fn of_every_service_and_product() {
    let registry = Registry::embedded();
    let mut check = Check::new();
    for named in registry.names() {
        let dossier = service(registry, named.name, None, Options::default()).expect(named.name);
        check.dossier(&dossier);
    }
    for software in portolan_knowledge::all_software() {
        check.dossier(
            &product(software.product(), None).unwrap_or_else(|| panic!("{}", software.product())),
        );
    }
}
