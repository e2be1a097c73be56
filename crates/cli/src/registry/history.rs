use std::ffi::OsStr;
use std::io::Write as _;

use portolan_dossier::{Localizer, Message};
use portolan_registry::{Event, EventKind};
use portolan_types::{Query, Target};

use crate::args::Format;
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(super) fn run(query: &OsStr, session: &Session<'_>) -> Result<Outcome, Failure> {
    let encoding = || Failure::new(Message::new("cli-error-query-encoding"));
    let asked = query.to_str().ok_or_else(encoding)?;
    let query: Query = asked.parse()?;
    let registry = session.registry();
    let mut events: Vec<Event> = match &query.target {
        Target::Port(port) => registry.history_of(*port).collect(),
        Target::Range(range) => {
            let meets = |e: &Event| {
                e.ports
                    .is_some_and(|p| p.low() <= range.high() && range.low() <= p.high())
            };
            registry.history().filter(meets).collect()
        }
        Target::Name(name) => registry
            .history()
            .filter(|e| e.name.eq_ignore_ascii_case(name))
            .collect(),
    };
    if let Some(transport) = query.transport {
        events.retain(|e| e.transport.is_none_or(|t| t == transport));
    }
    let known = match &query.target {
        Target::Name(name) => registry.named(name).len() > 0,
        Target::Port(_) | Target::Range(_) => true,
    };
    let snapshots = registry.snapshots();
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            let object = serde_json::json!({
                "schema": 1,
                "kind": "history",
                "query": asked.trim(),
                "snapshots": snapshots.iter().map(ToString::to_string).collect::<Vec<_>>(),
                "events": events.iter().map(event_json).collect::<Vec<_>>(),
            });
            writeln!(out, "{object}")?;
        }
        Format::Tsv | Format::Csv => {
            for event in &events {
                output::row(&mut out, session.format, &event_row(event))?;
            }
        }
        Format::Text | Format::Markdown => {
            for event in &events {
                writeln!(out, "{}", event_text(event, session))?;
            }
            if !events.is_empty() {
                writeln!(out)?;
            }
            if let (Some(first), Some(last)) = (snapshots.first(), snapshots.last()) {
                let message = Message::new("cli-history-summary")
                    .with("query", asked.trim())
                    .with("changes", events.len())
                    .with("snapshots", snapshots.len())
                    .with("first", *first)
                    .with("last", *last);
                writeln!(out, "{}", session.l10n.format(&message))?;
            }
        }
    }
    out.flush()?;
    if !events.is_empty() || known {
        return Ok(Outcome::Answered);
    }
    let failure =
        Failure::new(Message::new("cli-error-history").with("query", asked.trim().to_owned()));
    crate::report::warn(&failure, session.l10n);
    Ok(Outcome::NothingFound)
}

/// `2024-12-20…2025-12-15  + TCP 11434 ollama: Ollama`.
pub(super) fn event_text(event: &Event, session: &Session<'_>) -> String {
    let message = portolan_dossier::event(event.clone());
    let sign = match event.kind {
        EventKind::Added => '+',
        EventKind::Removed => '-',
        EventKind::Changed(_) => '~',
    };
    format!("{sign} {}", session.l10n.format(&message))
}

/// The columns of `data/registry/history.tsv`.
pub(super) fn event_row(event: &Event) -> String {
    let ports = event.ports.map(|p| p.to_string()).unwrap_or_default();
    [
        event.span.before.to_string().as_str(),
        event.span.by.to_string().as_str(),
        ports.as_str(),
        event.transport.map_or("", |t| t.as_str()),
        &Localizer::escape(&event.name),
        event.kind.as_str(),
        event.kind.field().map_or("", |f| f.as_str()),
        &Localizer::escape(&event.old),
        &Localizer::escape(&event.new),
    ]
    .join("\t")
}

pub(super) fn event_json(event: &Event) -> serde_json::Value {
    let words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    serde_json::json!({
        "since": event.span.before.to_string(),
        "until": event.span.by.to_string(),
        "ports": event.ports.map(|p| serde_json::json!({
            "first": p.low().number(),
            "last": p.high().number(),
        })),
        "transport": event.transport.map(portolan_types::Transport::as_str),
        "name": words(&event.name),
        "event": event.kind.as_str(),
        "field": event.kind.field().map(portolan_registry::Field::as_str),
        "old": words(&event.old),
        "new": words(&event.new),
    })
}
