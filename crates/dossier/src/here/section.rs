use portolan_registry::Registry;
use portolan_sockets::{Gap, Namespaces, Observation, ObserveError};
use portolan_types::{Known, Port, Transport};
use portolan_verdict::Judgements;

use super::{disagreement, gap, rows, verdict};
use crate::model::{Citation, Message, Section, SectionId, Statement};

/// How many rows a dossier shows; `portolan here` shows all.
const ROWS: usize = 8;

static THIS_HOST: &[Citation] = &[Citation::whole("this-host")];

/// What is bound to a port in this network namespace now: a section of its dossier. What could not
/// be seen is in it, for "nothing" is only worth as much as the look.
#[must_use]
pub fn section<'a>(
    observation: &'a Observation,
    judgements: &'a Judgements,
    registry: &'a Registry,
    port: Port,
    transport: Option<Transport>,
) -> Section<'a> {
    let mut statements = Vec::new();
    let seen = |message: Message<'a>, level: u8| {
        let mut statement = Statement::new(message, Known::Observed, THIS_HOST);
        statement.level = level;
        statement
    };
    let rows: Vec<_> = rows(observation, judgements, registry)
        .into_iter()
        .filter(|r| {
            let of = r.socket().protocol.transport();
            r.socket().port == port && of.is_some() && transport.is_none_or(|t| of == Some(t))
        })
        .collect();
    if rows.is_empty() {
        statements.push(seen(Message::new("here-now-nothing"), 0));
    }
    for row in rows.iter().take(ROWS) {
        let part = row.part_of();
        let id = match (part.is_empty(), row.namespace.is_some()) {
            (true, false) => "here-now-row",
            (false, false) => "here-now-row-part",
            (true, true) => "here-now-row-namespace",
            (false, true) => "here-now-row-part-namespace",
        };
        let mut message = Message::new(id)
            .with("protocol", row.socket().protocol.as_str())
            .with("address", row.address.clone())
            .with("program", row.program_value());
        if !part.is_empty() {
            message = message.with("part", part);
        }
        if row.namespace.is_some() {
            message = message.with("namespace", row.namespace());
        }
        statements.push(seen(message, 0));
        let decided = row.judgement.and_then(|j| Some((j, j.reasons.first()?)));
        if let Some((judgement, reason)) = decided {
            let message = Message::new("here-now-verdict")
                .with("verdict", verdict::word(judgement.verdict))
                .with("reason", verdict::reason(reason));
            let citations: Vec<Citation> = verdict::citations(reason).collect();
            let mut statement = Statement::new(message, Known::Observed, citations);
            statement.level = 1;
            statements.push(statement);
        }
        let said = decided.map(|(_, reason)| verdict::reason(reason));
        for note in row
            .notes
            .iter()
            .filter(|n| said.as_ref() != Some(&n.message))
        {
            statements.push(seen(
                Message::new("here-now-note").with("note", note.message.clone()),
                1,
            ));
        }
    }
    if rows.len() > ROWS {
        statements.push(seen(
            Message::new("here-now-more").with("count", rows.len() - ROWS),
            0,
        ));
    }
    for found in &observation.disagreements {
        statements.push(seen(disagreement(found), 0));
    }
    // What the firewall and the packages would add is not asked here.
    let matters = |g: &&Gap| !matches!(g, Gap::Firewall | Gap::Packages(_));
    for found in observation.gaps.iter().filter(matters) {
        statements.push(seen(gap(found), 0));
    }
    if observation.scope.namespaces == Namespaces::Own {
        statements.push(seen(Message::new("here-now-own").with("port", port), 0));
    }
    Section {
        id: SectionId::Here,
        statements,
    }
}

/// The section where the machine could not be looked at.
#[must_use]
pub fn blind_section<'a>(error: &ObserveError) -> Section<'a> {
    let message = match error {
        ObserveError::Sockets(error) => {
            Message::new("here-now-failed").with("reason", error.to_string())
        }
        ObserveError::System => Message::new("here-now-unsupported"),
    };
    Section {
        id: SectionId::Here,
        statements: vec![Statement::new(message, Known::Observed, THIS_HOST)],
    }
}
