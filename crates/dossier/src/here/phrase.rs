use portolan_knowledge::{Evidence, Kind, List, Listed, Software};
use portolan_registry::{Registry, Row, RowKind, Status};
use portolan_sockets::Socket;
use portolan_types::{Port, Transport};

use crate::compose::Likeness;
use crate::l10n::Localizer;
use crate::model::Message;

/// What a number is, in a few words: who is registered, and who uses it where that is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase<'a> {
    /// The registered service's name.
    pub service: Option<&'a str>,
    /// The registry's word.
    pub status: Status,
    /// The best-evidenced software, where nothing that is known of the number goes by the service's
    /// name.
    pub practice: Option<&'static str>,
}

impl Phrase<'_> {
    /// `ssh`; `websm; in practice Prometheus`; nothing where nothing is known.
    #[must_use]
    pub fn words(&self, l10n: &Localizer) -> String {
        match (self.service, self.practice) {
            (Some(service), None) => Localizer::escape(service).into_owned(),
            (Some(service), Some(product)) => l10n.format(
                &Message::new("here-phrase-both")
                    .with("service", service)
                    .with("product", product),
            ),
            (None, Some(product)) => {
                l10n.format(&Message::new("here-phrase-practice").with("product", product))
            }
            (None, None) => String::new(),
        }
    }
}

/// What a number is. No statement is composed for it: a table asks this of thousands of sockets.
#[must_use]
pub fn phrase(registry: &Registry, port: Port, transport: Transport) -> Phrase<'_> {
    let lookup = registry.lookup(port, transport);
    let service = lookup
        .rows()
        .find(|r| r.kind() == RowKind::Assigned && !r.name().is_empty())
        .map(Row::name);
    Phrase {
        service,
        status: lookup.status,
        practice: practice(port, transport, service),
    }
}

/// The phrase of a socket; a raw one has no port, and nothing to say.
pub(super) fn of_socket<'a>(registry: &'a Registry, socket: &Socket) -> Phrase<'a> {
    match socket.protocol.transport() {
        Some(transport) => phrase(registry, socket.port, transport),
        None => Phrase {
            service: None,
            status: Status::NoRow,
            practice: None,
        },
    }
}

fn practice(port: Port, transport: Transport, service: Option<&str>) -> Option<&'static str> {
    // A range from which a product chooses says nothing of one number in it.
    let software = || {
        portolan_knowledge::software_of_one(port)
            .filter(|s| s.kind() != Kind::Allocated && s.fact().applies_to(transport))
    };
    let listed =
        || portolan_knowledge::listed_of_one(port).filter(|l| l.fact().applies_to(transport));
    let Some(service) = service else {
        return portolan_knowledge::weightiest(software())
            .map(Software::product)
            .or_else(|| {
                listed()
                    .find(|l| l.list() == List::Netbase)
                    .map(Listed::name)
            });
    };
    let mut likeness = Likeness::new(service);
    let mut known = listed()
        .map(Listed::name)
        .chain(software().map(Software::product));
    if known.any(|name| likeness.is(name)) {
        return None;
    }
    // Against a registration stands only what a project or a distribution says.
    portolan_knowledge::weightiest(software().filter(|s| s.evidence() < Evidence::Packager))
        .map(Software::product)
        .or_else(|| {
            listed()
                .find(|l| l.list() == List::Netbase)
                .map(Listed::name)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;

    #[test]
    fn a_number_in_a_few_words() {
        let l10n = Localizer::new(Language::english());
        let words =
            |port, transport| phrase(Registry::embedded(), Port::new(port), transport).words(&l10n);
        assert_eq!(words(22, Transport::Tcp), "ssh");
        assert_eq!(words(5432, Transport::Tcp), "postgresql");
        assert_eq!(words(9090, Transport::Tcp), "websm; in practice Prometheus");
        assert_eq!(words(80, Transport::Tcp), "http");
        assert_eq!(words(2908, Transport::Tcp), "mao");
        assert_eq!(words(6010, Transport::Tcp), "x11");
        assert_eq!(words(53, Transport::Udp), "domain");
        assert_eq!(words(64999, Transport::Tcp), "");
    }
}
