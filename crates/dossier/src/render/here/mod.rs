//! What is bound on this machine, drawn: text, Markdown and rows from [`Row`]s, JSON from every
//! socket.

pub mod json;
mod text;

pub(in crate::render) use text::{VERDICT, of_verdict};

use std::fmt::Write as _;

use portolan_sockets::{Observation, State};

use super::{Context, plain};
use crate::bibliography::Bibliography;
use crate::here::{Chain, Note, Row, disagreement, gap};
use crate::l10n::Localizer;

pub use text::{HEADS, cells, chains, remarks, table};

/// The columns of tab-separated rows, by name: the first line of CSV.
pub const COLUMNS: [&str; 18] = [
    "port",
    "protocol",
    "state",
    "address",
    "namespace",
    "programs",
    "pids",
    "users",
    "unit",
    "container",
    "package",
    "service",
    "practice",
    "exposure",
    "firewall",
    "notes",
    "verdict",
    "product",
];

/// The rows as tab-separated fields, in the order of [`COLUMNS`]; what is not known is empty.
#[must_use]
pub fn tsv(rows: &[Row<'_>], l10n: &Localizer) -> String {
    let mut out = String::new();
    for row in rows {
        let socket = row.socket();
        let owner = &row.owner;
        let joined = |list: Vec<String>| list.join(",");
        let fields = [
            row.port(),
            socket.protocol.as_str().to_owned(),
            state(socket.state).to_owned(),
            row.address.clone(),
            row.namespace(),
            joined(owner.programs.iter().map(|(n, _)| plain(n)).collect()),
            joined(owner.processes.iter().map(|p| p.pid.to_string()).collect()),
            joined(owner.users.iter().map(|u| plain(u)).collect()),
            owner.unit.map(plain).unwrap_or_default(),
            owner
                .container
                .map(|c| plain(c.name.as_deref().unwrap_or(&c.id)))
                .unwrap_or_default(),
            owner.package.map(|p| plain(&p.name)).unwrap_or_default(),
            row.phrase.service.map(plain).unwrap_or_default(),
            row.phrase.practice.map(plain).unwrap_or_default(),
            socket.exposure.as_str().to_owned(),
            socket.passage.as_str().to_owned(),
            Note::line(&row.notes, l10n),
            row.judgement
                .map(|j| j.verdict.as_str().to_owned())
                .unwrap_or_default(),
            row.judgement
                .and_then(|j| j.product)
                .map(plain)
                .unwrap_or_default(),
        ];
        let _ = writeln!(out, "{}", fields.join("\t"));
    }
    out
}

/// The rows as a table.
#[must_use]
pub fn markdown(rows: &[Row<'_>], l10n: &Localizer) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let cells: Vec<[String; 9]> = rows.iter().map(|r| cells(r, l10n)).collect();
    let head = HEADS.map(|id| l10n.text(id));
    super::grid::markdown(&head, &cells)
}

/// What does not agree, as warnings, and what could not be seen.
#[must_use]
pub fn markdown_remarks(observation: &Observation, context: Context<'_>) -> String {
    let l10n = context.l10n;
    let escaped = super::markdown::escaped;
    let mut out = String::new();
    for found in &observation.disagreements {
        let label = escaped(&l10n.text("here-label-warning"));
        let words = escaped(&l10n.format(&disagreement(found)));
        let _ = writeln!(out, "\n**{label}** {words}");
    }
    for found in &observation.gaps {
        let _ = writeln!(out, "\n*{}*", escaped(&l10n.format(&gap(found))));
    }
    super::markdown::notice(&mut out, context);
    out
}

/// Chains as nested lists.
#[must_use]
pub fn chains_markdown(chains: &[Chain<'_>], context: Context<'_>) -> String {
    let l10n = context.l10n;
    let bibliography = bibliography(chains, context);
    let escaped = super::markdown::escaped;
    let mut out = String::new();
    for (number, chain) in chains.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let _ = writeln!(out, "## {}\n", escaped(&l10n.format(&chain.title)));
        for step in &chain.steps {
            let indent = "  ".repeat(step.level);
            let words = escaped(&l10n.format(&step.message));
            let marks = super::marks(&step.citations, &bibliography);
            let _ = writeln!(out, "{}", format!("{indent}- {words} {marks}").trim_end());
        }
    }
    super::markdown::sources(&mut out, &bibliography, l10n);
    out
}

/// What chains cite.
fn bibliography(chains: &[Chain<'_>], context: Context<'_>) -> Bibliography {
    let steps = chains.iter().flat_map(|c| &c.steps);
    let cited = steps.flat_map(|s| s.citations.iter().map(|c| c.source));
    Bibliography::citing(cited, context.registry)
}

/// Chains as tab-separated rows: the socket, the depth, the message's id, the words.
#[must_use]
pub fn chains_tsv(chains: &[Chain<'_>], l10n: &Localizer) -> String {
    let mut out = String::new();
    for chain in chains {
        let title = l10n.format(&chain.title);
        for step in &chain.steps {
            let words = l10n.format(&step.message);
            let _ = writeln!(out, "{title}\t{}\t{}\t{words}", step.level, step.message.id);
        }
    }
    out
}

/// The word for a state in rows and JSON.
fn state(state: State) -> &'static str {
    match state {
        State::Listening => "listening",
        State::Unconnected => "unconnected",
        State::Bound => "bound",
        State::Connected(_) => "connected",
    }
}
