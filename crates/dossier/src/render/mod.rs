//! The renderers: terminal text, JSON, Markdown, tab-separated rows. All draw the same model.

mod grid;
pub mod here;
pub mod json;
pub mod markdown;
pub mod past;
pub mod policy;
pub mod rules;
pub mod text;
pub mod tsv;

use std::fmt::Write as _;

use portolan_registry::Registry;
use portolan_types::Transport;

use crate::bibliography::Bibliography;
use crate::l10n::Localizer;
use crate::model::{Citation, Dossier, Message, Standing, TableRow};

/// What every renderer needs beside the model.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The words.
    pub l10n: &'a Localizer,
    /// The registry that the dossier was made from; its date goes into the bibliography.
    pub registry: &'a Registry,
}

/// `[1]`, `[2 §6]`, one after another.
fn marks(citations: &[Citation], bibliography: &Bibliography) -> String {
    let mut out = String::new();
    for (place, citation) in citations.iter().enumerate() {
        // Two places in one source are one number, where the places are not shown.
        if !citation.shown
            && citations[..place]
                .iter()
                .any(|c| c.source == citation.source)
        {
            continue;
        }
        let number = bibliography.number(citation);
        let _ = match citation.shown {
            false => write!(out, "[{number}]"),
            // No break within: the place belongs to the number.
            true => write!(out, "[{number}\u{a0}{}]", citation.place),
        };
    }
    out
}

/// "TCP assigned · UDP reserved · named only": the line under the answer.
fn status_line(dossier: &Dossier<'_>, l10n: &Localizer) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (transport, status) in &dossier.statuses {
        parts.push(format!(
            "{transport} {}",
            l10n.text(status_message(*status))
        ));
    }
    // Where the word is the same as every status, once is enough.
    if let Some(standing) = dossier.standing {
        let word = l10n.text(standing_message(standing));
        let repeats = !dossier.statuses.is_empty()
            && dossier
                .statuses
                .iter()
                .all(|(_, s)| s.as_str() == standing.as_str());
        if !repeats {
            parts.push(word);
        }
    }
    parts.join(" · ")
}

/// The word for a status.
#[must_use]
pub fn status_message(status: portolan_registry::Status) -> &'static str {
    use portolan_registry::Status;
    match status {
        Status::Assigned => "status-assigned",
        Status::Reserved => "status-reserved",
        Status::Unassigned => "status-unassigned",
        Status::NoRow => "status-no-row",
        Status::Dynamic => "status-dynamic",
    }
}

/// The word for a table's row.
#[must_use]
pub fn row_status(row: &TableRow<'_>) -> &'static str {
    row.status.map_or("status-practice", status_message)
}

/// The word for a standing.
#[must_use]
pub fn standing_message(standing: Standing) -> &'static str {
    match standing {
        Standing::Specified => "standing-word-specified",
        Standing::Documented => "standing-word-documented",
        Standing::Implemented => "standing-word-implemented",
        Standing::Used => "standing-word-used",
        Standing::NamedOnly => "standing-word-named-only",
        Standing::Unassigned => "standing-word-unassigned",
        Standing::Reserved => "standing-word-reserved",
        Standing::Dynamic => "standing-word-dynamic",
    }
}

/// The query that a dossier answers, in its shortest form.
#[must_use]
pub fn subject_key(dossier: &Dossier<'_>) -> String {
    use crate::model::Subject;
    match dossier.subject {
        Subject::Port(port, None) => port.to_string(),
        Subject::Port(port, Some(transport)) => format!("{}/{port}", transport.as_str()),
        Subject::Service(name, _) | Subject::Product(name) => plain(name),
    }
}

/// The transports of a table's row: `tcp,udp`; `-` where the registry's row names none.
fn transport_list(row: &TableRow<'_>) -> String {
    if row.transports.is_empty() {
        return "-".to_owned();
    }
    row.transports
        .iter()
        .map(|t| Transport::as_str(*t))
        .collect::<Vec<_>>()
        .join(",")
}

/// The ports of a table's row; `-` for a name without one.
fn port_list(row: &TableRow<'_>) -> String {
    row.ports.map_or_else(|| "-".to_owned(), |p| p.to_string())
}

/// Words of the registry, on one line and harmless.
fn plain(text: &str) -> String {
    // Every argument of a message goes through the same door.
    Localizer::escape(text).into_owned()
}

fn heading(message: &'static str) -> Message<'static> {
    Message::new(message)
}
