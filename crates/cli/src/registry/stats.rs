use std::collections::BTreeSet;
use std::io::Write as _;

use portolan_dossier::Message;
use portolan_registry::{Registry, RowKind, Status};
use portolan_types::{PortClass, Transport};

use crate::args::Format;
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(super) fn run(session: &Session<'_>) -> Result<Outcome, Failure> {
    let registry = session.registry();
    let figures = figures(registry);
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            let mut object = serde_json::json!({
                "schema": 1,
                "kind": "stats",
                "registry_updated": registry.updated().to_string(),
            });
            for (id, count) in figures {
                object[id.trim_start_matches("cli-stats-").replace('-', "_")] = count.into();
            }
            writeln!(out, "{object}")?;
        }
        Format::Tsv | Format::Csv => {
            let mut write = |row: String| output::row(&mut out, session.format, &row);
            write(format!("registry_updated\t{}", registry.updated()))?;
            for (id, count) in figures {
                write(format!(
                    "{}\t{count}",
                    id.trim_start_matches("cli-stats-").replace('-', "_")
                ))?;
            }
        }
        Format::Text | Format::Markdown => {
            let l10n = session.l10n;
            let head = Message::new("cli-stats-registry").with("date", registry.updated());
            writeln!(out, "{}\n", l10n.format(&head))?;
            for (id, count) in figures {
                writeln!(
                    out,
                    "- {}",
                    l10n.format(&Message::new(id).with("count", count))
                )?;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::Answered)
}

fn figures(registry: &Registry) -> Vec<(&'static str, usize)> {
    let rows = || registry.rows();
    let named = |t| {
        rows()
            .filter(|r| r.transport() == Some(t) && r.ports().is_some() && !r.name().is_empty())
            .count()
    };
    let ports = |status: Status, t: Transport| {
        let below = PortClass::System
            .range()
            .ports()
            .chain(PortClass::User.range().ports());
        below
            .filter(|p| registry.lookup(*p, t).status == status)
            .count()
    };
    let holders: BTreeSet<&str> = rows()
        .map(portolan_registry::Row::assignee)
        .filter(|a| !a.is_empty())
        .collect();
    vec![
        ("cli-stats-rows", rows().len()),
        ("cli-stats-names", registry.names().count()),
        (
            "cli-stats-names-without-port",
            rows().filter(|r| r.ports().is_none()).count(),
        ),
        ("cli-stats-tcp-names", named(Transport::Tcp)),
        ("cli-stats-udp-names", named(Transport::Udp)),
        ("cli-stats-sctp-names", named(Transport::Sctp)),
        ("cli-stats-dccp-names", named(Transport::Dccp)),
        (
            "cli-stats-tcp-ports-assigned",
            ports(Status::Assigned, Transport::Tcp),
        ),
        (
            "cli-stats-tcp-ports-reserved",
            ports(Status::Reserved, Transport::Tcp),
        ),
        (
            "cli-stats-tcp-ports-unassigned",
            ports(Status::Unassigned, Transport::Tcp),
        ),
        (
            "cli-stats-tcp-ports-without-row",
            ports(Status::NoRow, Transport::Tcp),
        ),
        (
            "cli-stats-udp-ports-assigned",
            ports(Status::Assigned, Transport::Udp),
        ),
        (
            "cli-stats-udp-ports-reserved",
            ports(Status::Reserved, Transport::Udp),
        ),
        (
            "cli-stats-udp-ports-unassigned",
            ports(Status::Unassigned, Transport::Udp),
        ),
        (
            "cli-stats-udp-ports-without-row",
            ports(Status::NoRow, Transport::Udp),
        ),
        (
            "cli-stats-references",
            rows()
                .filter(|r| {
                    r.kind() == RowKind::Assigned
                        && r.references()
                            .iter()
                            .any(portolan_registry::Reference::is_document)
                })
                .count(),
        ),
        (
            "cli-stats-unauthorised",
            rows().filter(|r| !r.unauthorised().is_empty()).count(),
        ),
        ("cli-stats-holders", holders.len()),
        ("cli-stats-snapshots", registry.snapshots().len()),
        ("cli-stats-changes", registry.history().count()),
    ]
}
