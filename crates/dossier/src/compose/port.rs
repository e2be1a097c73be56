use portolan_registry::{Registry, Row, RowKind, Status};
use portolan_types::{Known, Port, PortClass, Transport};

use super::practice::{self, Practice};
use super::statements::{self, IANA, RANGES};
use super::{Options, description, holders, overruled, standing, status_of, subject};
use crate::model::{Dossier, Holder, Message, Section, SectionId, Standing, Statement, Subject};

/// The dossier of a port, on one transport or all.
#[must_use]
pub fn port<'a>(
    registry: &'a Registry,
    port: Port,
    transport: Option<Transport>,
    options: Options,
) -> Dossier<'a> {
    let rows: Vec<Row<'a>> = registry
        .at(port)
        .filter(|r| transport.is_none_or(|t| r.applies_to(t)))
        .collect();
    let holders = holders(&rows);
    let overruled: Vec<Row<'a>> = overruled(&rows);
    let statuses = statuses(registry, port, transport, &holders);
    let practice = Practice::of(port, transport);
    // Where nothing can be registered, neither neighbours nor reasons to register mean anything.
    let assignable = port.class() != PortClass::Dynamic;
    let standing = match port.class() {
        PortClass::Dynamic => Standing::Dynamic,
        PortClass::System | PortClass::User => {
            standing(&holders, &practice).unwrap_or(Standing::Unassigned)
        }
    };
    let mut names: Vec<&str> = holders.iter().map(|h| h.row.name()).collect();
    names.retain(|n| !n.is_empty());
    let sections = [
        holder_section(port, &holders, &overruled, &statuses),
        statements::notes(&holders, &overruled),
        practice::software(&practice, &names),
        practice::malware(&practice),
        statements::range(port),
        practice::systems(port, transport),
        statements::standing(standing, &holders, &practice),
        history(registry, port, transport, !rows.is_empty()),
        assignable
            .then(|| statements::neighbours(registry, port, &holders, &practice))
            .flatten(),
        statements::check(port, transport, options),
        assignable.then(statements::why).flatten(),
    ];
    Dossier {
        subject: Subject::Port(port, transport),
        answer: answer(port, transport, &holders),
        statuses,
        standing: Some(standing),
        facts: practice.facts(),
        sections: sections.into_iter().flatten().collect(),
        holders,
    }
}

/// How well a number's registration is evidenced, on any transport: what its dossier says, without the
/// rest of the dossier.
#[must_use]
pub fn standing_of(registry: &Registry, port: Port) -> Standing {
    if port.class() == PortClass::Dynamic {
        return Standing::Dynamic;
    }
    let rows: Vec<Row<'_>> = registry.at(port).collect();
    standing(&holders(&rows), &Practice::of(port, None)).unwrap_or(Standing::Unassigned)
}

/// One word for TCP and UDP, and for SCTP and DCCP where a row names them; or for the transport
/// that was asked about.
fn statuses(
    registry: &Registry,
    port: Port,
    transport: Option<Transport>,
    holders: &[Holder<'_>],
) -> Vec<(Transport, Status)> {
    let named = |t| holders.iter().any(|h| h.transports.contains(&t));
    Transport::ALL
        .into_iter()
        .filter(|&t| match transport {
            Some(asked) => t == asked,
            None => matches!(t, Transport::Tcp | Transport::Udp) || named(t),
        })
        .map(|t| (t, registry.lookup(port, t).status))
        .collect()
}

fn answer<'a>(port: Port, transport: Option<Transport>, holders: &[Holder<'a>]) -> Statement<'a> {
    if port.class() == PortClass::Dynamic {
        let asked: Vec<_> = transport.into_iter().collect();
        let message = Message::new("answer-dynamic").with("subject", subject(port, &asked));
        return Statement::new(message, Known::Specified, RANGES);
    }
    let mut names: Vec<Name<'a>> = Vec::new();
    for holder in holders.iter().filter(|h| h.row.kind() == RowKind::Assigned) {
        match names.iter_mut().find(|n| n.row.name() == holder.row.name()) {
            Some(name) => name.transports.extend(&holder.transports),
            None => names.push(Name {
                row: holder.row,
                transports: holder.transports.clone(),
            }),
        }
    }
    // Names on the same transports belong in one sentence.
    let mut sentences: Vec<(Name<'a>, Vec<&'a str>)> = Vec::new();
    for mut name in names {
        name.transports.sort_unstable();
        let shares = |n: &Name<'_>| name.transports.iter().all(|t| n.transports.contains(t));
        match sentences.iter_mut().find(|(first, _)| shares(first)) {
            Some((_, others)) => others.push(name.row.name()),
            None => sentences.push((name, Vec::new())),
        }
    }
    let message = sentences
        .into_iter()
        .map(|(name, others)| assigned(port, &name, others))
        .reduce(|first, second| {
            Message::new("answer-pair")
                .with("first", first)
                .with("second", second)
        })
        .unwrap_or_else(|| nobody(port, transport, holders));
    Statement::new(message, Known::Registered, IANA)
}

struct Name<'a> {
    row: Row<'a>,
    transports: Vec<Transport>,
}

fn assigned<'a>(port: Port, name: &Name<'a>, others: Vec<&'a str>) -> Message<'a> {
    let row = name.row;
    let range = row.ports().filter(|p| !p.is_single());
    let id = match (range, description(row), others.is_empty()) {
        (Some(_), None, _) => "answer-in-range",
        (Some(_), Some(_), _) => "answer-in-range-described",
        (None, None, true) => "answer-assigned",
        (None, Some(_), true) => "answer-assigned-described",
        (None, None, false) => "answer-assigned-also",
        (None, Some(_), false) => "answer-assigned-described-also",
    };
    let mut message = Message::new(id)
        .with("subject", subject(port, &name.transports))
        .with("name", row.name());
    if let Some(range) = range {
        message = message.with("range", range);
    }
    if let Some(text) = description(row) {
        message = message.with("description", text);
    }
    if !others.is_empty() {
        message = message.with("others", others);
    }
    message
}

/// The answer where no service is named: by what the registry says instead, the most telling row
/// first.
fn nobody<'a>(port: Port, transport: Option<Transport>, holders: &[Holder<'a>]) -> Message<'a> {
    let kinds = [
        RowKind::Private,
        RowKind::Withdrawn,
        RowKind::Unclear,
        RowKind::Reserved,
        RowKind::Unassigned,
    ];
    let first = kinds
        .iter()
        .find_map(|kind| holders.iter().find(|h| h.row.kind() == *kind));
    let Some(first) = first else {
        let asked: Vec<_> = transport.into_iter().collect();
        return Message::new("answer-no-row").with("subject", subject(port, &asked));
    };
    let (kind, words) = (first.row.kind(), first.row.description());
    let mut transports: Vec<Transport> = holders
        .iter()
        .filter(|h| h.row.kind() == kind && h.row.description() == words)
        .flat_map(|h| h.transports.iter().copied())
        .collect();
    transports.sort_unstable();
    let plain = match kind {
        RowKind::Private => "answer-private",
        RowKind::Reserved => "answer-reserved",
        RowKind::Unassigned if words.eq_ignore_ascii_case("unassigned") => "answer-unassigned",
        _ => "answer-words",
    };
    Message::new(plain)
        .with("subject", subject(port, &transports))
        .with("description", words)
}

fn holder_section<'a>(
    port: Port,
    holders: &[Holder<'a>],
    overruled: &[Row<'a>],
    statuses: &[(Transport, Status)],
) -> Option<Section<'a>> {
    let mut out = Vec::with_capacity(4);
    for holder in holders {
        statements::holder(holder, Some(port), &mut out);
    }
    for row in overruled.iter().filter(|_| {
        holders
            .iter()
            .any(|h| status_of(h.row.kind()) != Status::Unassigned)
    }) {
        let Some(range) = row.ports() else { continue };
        let message = Message::new("holder-overlap").with("range", range).with(
            "description",
            if row.name().is_empty() {
                row.description()
            } else {
                row.name()
            },
        );
        out.push(Statement::new(message, Known::Registered, IANA));
    }
    let silent: Vec<Transport> = statuses
        .iter()
        .filter(|(_, s)| *s == Status::NoRow)
        .map(|(t, _)| *t)
        .collect();
    if !silent.is_empty() {
        let place = Message::new("where-transports").with("transports", silent);
        let message = Message::new("holder-no-row").with("where", place);
        out.push(Statement::new(message, Known::Registered, IANA));
    }
    statements::section(SectionId::Holder, out)
}

fn history<'a>(
    registry: &'a Registry,
    port: Port,
    transport: Option<Transport>,
    has_rows: bool,
) -> Option<Section<'a>> {
    if port.class() == PortClass::Dynamic {
        return None;
    }
    let events = registry
        .history_of(port)
        .filter(|e| transport.is_none_or(|t| e.transport.is_none_or(|of| of == t)))
        .collect();
    super::history::history(registry, events, has_rows, port.to_string())
}
