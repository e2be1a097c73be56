use portolan_registry::{Registry, Row};
use portolan_types::{Known, PortRange, Transport};

use super::practice::{self, Practice};
use super::statements::{self, IANA};
use super::{Options, description, holders, inline, standing};
use crate::model::{Dossier, Holder, Message, SectionId, Statement, Subject};

/// The dossier of a service by its name, on one transport or all. `None` when the registry has no
/// such name there.
#[must_use]
pub fn service<'a>(
    registry: &'a Registry,
    name: &str,
    transport: Option<Transport>,
    options: Options,
) -> Option<Dossier<'a>> {
    let rows: Vec<Row<'a>> = registry
        .named(name)
        .filter(|r| transport.is_none_or(|t| r.applies_to(t)))
        .collect();
    let first = *rows.first()?;
    let name = first.name();
    // Every row of a name counts, whatever the width: nothing is overruled here.
    let mut holders_of_all: Vec<Holder<'a>> = Vec::new();
    for same_ports in rows.chunk_by(|a, b| a.ports() == b.ports()) {
        holders_of_all.extend(holders(same_ports));
    }
    let answer = Statement::new(answer(first, &holders_of_all), Known::Registered, IANA);
    let mut ports: Vec<PortRange> = rows.iter().filter_map(|r| r.ports()).collect();
    ports.dedup();
    if let [only] = ports.as_slice()
        && only.is_single()
        && rows.iter().all(|r| r.ports().is_some())
    {
        let mut dossier = super::port(registry, only.low(), transport, options);
        dossier.subject = Subject::Service(name, Some(only.low()));
        dossier.answer = answer;
        return Some(dossier);
    }
    let mut held = Vec::new();
    for holder in &holders_of_all {
        statements::holder(holder, None, &mut held);
    }
    let events = registry
        .history()
        .filter(|e| e.name.eq_ignore_ascii_case(name))
        .filter(|e| transport.is_none_or(|t| e.transport.is_none_or(|of| of == t)))
        .collect();
    // Of several ports, what is known of the first speaks for the name.
    let practice = match ports.first() {
        Some(first) => Practice::of(first.low(), transport),
        None => Practice::of(portolan_types::Port::MIN, transport),
    };
    let standing = standing(&holders_of_all, &practice);
    let sections = [
        statements::section(SectionId::Holder, held),
        statements::notes(&holders_of_all, &[]),
        practice::software(&practice, &[name]),
        practice::malware(&practice),
        standing.and_then(|s| statements::standing(s, &holders_of_all, &practice)),
        super::history::history(registry, events, true, name.to_owned()),
        statements::why(),
    ];
    Some(Dossier {
        subject: Subject::Service(name, None),
        answer,
        statuses: Vec::new(),
        facts: practice.facts(),
        standing,
        sections: sections.into_iter().flatten().collect(),
        holders: holders_of_all,
    })
}

fn answer<'a>(first: Row<'a>, holders: &[Holder<'a>]) -> Message<'a> {
    // The ports in their order, each with all its transports.
    let mut ports: Vec<(PortRange, Vec<Transport>)> = Vec::new();
    for holder in holders {
        let Some(range) = holder.row.ports() else {
            continue;
        };
        match ports.iter_mut().find(|(r, _)| *r == range) {
            Some((_, transports)) => transports.extend(&holder.transports),
            None => ports.push((range, holder.transports.clone())),
        }
    }
    let (id, described) = if ports.is_empty() {
        (
            "answer-service-without-port",
            "answer-service-without-port-described",
        )
    } else {
        ("answer-service", "answer-service-described")
    };
    let mut message = match description(first) {
        None => Message::new(id),
        Some(text) => Message::new(described).with("description", text),
    };
    message = message.with("name", first.name());
    let ports: Vec<Message<'a>> = ports
        .into_iter()
        .map(|(range, mut transports)| {
            transports.sort_unstable();
            transports.dedup();
            inline(range, &transports)
        })
        .collect();
    message.with("ports", ports)
}
