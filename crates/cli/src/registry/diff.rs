use std::io::Write as _;
use std::path::Path;

use portolan_dossier::Message;
use portolan_registry::EventKind;
use portolan_registry::history::diff;
use portolan_registry::import::Import;

use super::history::{event_json, event_row, event_text};
use super::read_any;
use crate::args::Format;
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(super) fn run(
    old: &Path,
    new: Option<&Path>,
    session: &Session<'_>,
) -> Result<Outcome, Failure> {
    let mut old = read_any(old)?;
    let mut new = match new {
        Some(path) => read_any(path)?,
        None => {
            let registry = session.registry();
            Import {
                keys_only: false,
                updated: registry.updated(),
                records: registry.to_parts().0,
            }
        }
    };
    old.adopt(&new.records);
    new.adopt(&old.records);
    let mut out = output::stdout(session);
    let span = portolan_registry::Span {
        before: old.updated,
        by: new.updated,
    };
    let (mut added, mut removed, mut changed) = (0usize, 0usize, 0usize);
    for event in diff(&old.records, &new.records, span) {
        match event.kind {
            EventKind::Added => added += 1,
            EventKind::Removed => removed += 1,
            EventKind::Changed(_) => changed += 1,
        }
        match session.format {
            Format::Json => {
                let mut object = event_json(&event);
                object["schema"] = 1.into();
                object["kind"] = "change".into();
                writeln!(out, "{object}")?;
            }
            Format::Tsv | Format::Csv => output::row(&mut out, session.format, &event_row(&event))?,
            Format::Text | Format::Markdown => writeln!(out, "{}", event_text(&event, session))?,
        }
    }
    if matches!(session.format, Format::Text | Format::Markdown) {
        let message = Message::new("cli-diff-summary")
            .with("old", old.updated)
            .with("new", new.updated)
            .with("added", added)
            .with("removed", removed)
            .with("changed", changed);
        writeln!(out, "\n{}", session.l10n.format(&message))?;
    }
    out.flush()?;
    Ok(Outcome::Answered)
}
