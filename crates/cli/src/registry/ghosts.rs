use std::io::Write as _;

use portolan_dossier::{Ghost, Localizer, Message, ghosts};
use portolan_types::PortRange;

use crate::args::Format;
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

/// The columns: what the row is, then what evidence was looked for. That references, software and
/// lists are silent makes it a ghost; dates and notes are what is left to look at.
const COLUMNS: [&str; 14] = [
    "port",
    "transports",
    "name",
    "description",
    "assignee",
    "references",
    "software",
    "services_file",
    "firewalld",
    "dissector",
    "registered",
    "modified",
    "unauthorised",
    "note",
];

pub(super) fn run(range: Option<PortRange>, session: &Session<'_>) -> Result<Outcome, Failure> {
    let found = ghosts(session.registry(), range.unwrap_or(PortRange::ALL));
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            for ghost in &found {
                let mut object = serde_json::json!({ "schema": 1, "kind": "ghost" });
                for (name, text) in COLUMNS.iter().zip(row(ghost)) {
                    object[*name] = (!text.is_empty()).then_some(text).into();
                }
                writeln!(out, "{object}")?;
            }
        }
        Format::Csv => {
            writeln!(out, "{}", COLUMNS.join(","))?;
            for ghost in &found {
                out.write_all(output::csv(&(row(ghost).join("\t") + "\n")).as_bytes())?;
            }
        }
        Format::Tsv => {
            for ghost in &found {
                writeln!(out, "{}", row(ghost).join("\t"))?;
            }
        }
        Format::Text | Format::Markdown => {
            for ghost in &found {
                let [port, transports, name, description, assignee, ..] = row(ghost);
                writeln!(
                    out,
                    "{port:<11} {transports:<9} {name:<16} {description}; {assignee}"
                )?;
            }
            let message = Message::new("cli-ghosts-summary").with("count", found.len());
            writeln!(out, "\n{}", session.l10n.format(&message))?;
        }
    }
    out.flush()?;
    Ok(if found.is_empty() {
        Outcome::NothingFound
    } else {
        Outcome::Answered
    })
}

fn row(ghost: &Ghost<'_>) -> [String; 14] {
    let plain = |text: &str| Localizer::escape(text).into_owned();
    let date = |date: Option<portolan_types::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let none = || "none".to_owned();
    let r = ghost.row;
    [
        r.ports().map(|p| p.to_string()).unwrap_or_default(),
        ghost
            .transports
            .iter()
            .map(|t| t.as_str())
            .collect::<Vec<_>>()
            .join(","),
        plain(r.name()),
        plain(r.description()),
        plain(r.assignee()),
        none(),
        none(),
        none(),
        none(),
        none(),
        date(r.registered()),
        date(r.modified()),
        plain(r.unauthorised()),
        plain(r.note()),
    ]
}
