//! Tab-separated rows for pipes: no header, no style, no wrapping.

use std::fmt::Write as _;

use super::{Context, plain, port_list, subject_key, transport_list};
use crate::model::{Dossier, TableRow};

/// A dossier, a statement a row: subject, section (`answer` first), how it is known, source ids
/// joined by `;`, words, command or link (mostly empty).
#[must_use]
pub fn dossier(dossier: &Dossier<'_>, context: Context<'_>) -> String {
    let key = subject_key(dossier);
    let mut out = String::new();
    for (section, statement) in dossier.statements() {
        let mut sources: Vec<&str> = Vec::new();
        for id in statement.sources.iter().map(|c| c.source.as_str()) {
            if !sources.contains(&id) {
                sources.push(id);
            }
        }
        let _ = writeln!(
            out,
            "{key}\t{}\t{}\t{}\t{}\t{}",
            section.map_or("answer", crate::model::SectionId::as_str),
            statement.known.as_str(),
            sources.join(";"),
            context.l10n.format(&statement.message),
            statement
                .command
                .as_deref()
                .or(statement.link)
                .unwrap_or_default(),
        );
    }
    out
}

/// The answer alone: subject, words.
#[must_use]
pub fn brief(dossier: &Dossier<'_>, context: Context<'_>) -> String {
    format!(
        "{}\t{}\n",
        subject_key(dossier),
        context.l10n.format(&dossier.answer.message)
    )
}

/// The rows of a table or of a search: ports, transports joined by `,`, status, name, description.
#[must_use]
pub fn rows(rows: &[TableRow<'_>]) -> String {
    let mut out = String::new();
    for row in rows {
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}",
            port_list(row),
            transport_list(row),
            row.status
                .map_or("in-practice", portolan_registry::Status::as_str),
            plain(row.name),
            plain(row.description),
        );
    }
    out
}
