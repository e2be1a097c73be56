//! `portolan sources`: the bibliography, and the facts of one source.

use std::collections::BTreeMap;
use std::io::Write as _;

use portolan_dossier::{Message, source, sources};
use portolan_knowledge::{By, Fact, Table, all_traits, marks_by};
use portolan_types::SourceId;

use crate::args::Format;
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(crate) fn run(id: Option<&str>, session: &Session<'_>) -> Result<Outcome, Failure> {
    match id {
        None => list(session),
        Some(id) => facts(id, session),
    }
}

fn list(session: &Session<'_>) -> Result<Outcome, Failure> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fact in Table::ALL.into_iter().flat_map(portolan_knowledge::all) {
        for source in fact.sources() {
            *counts.entry(source.as_str()).or_default() += 1;
        }
    }
    for source in recognition().flat_map(|r| r.sources) {
        *counts.entry(source.0.as_str()).or_default() += 1;
    }
    let registry = session.registry();
    counts.insert(
        portolan_registry::SOURCE.as_str(),
        registry.rows().len() + registry.history().count(),
    );
    let mut out = output::stdout(session);
    for source in sources() {
        let count = counts.get(source.id).copied().unwrap_or_default();
        match session.format {
            Format::Json => {
                let object = serde_json::json!({
                    "schema": 1,
                    "kind": "source",
                    "id": source.id,
                    "title": source.title,
                    "publisher": source.publisher,
                    "date": source.date,
                    "licence": source.licence,
                    "link": source.link,
                    "facts": count,
                });
                writeln!(out, "{object}")?;
            }
            Format::Tsv | Format::Csv => {
                let row = [
                    source.id,
                    &count.to_string(),
                    source.title,
                    source.publisher,
                    source.date,
                    source.licence,
                    source.link,
                ]
                .join("\t");
                output::row(&mut out, session.format, &row)?;
            }
            Format::Text | Format::Markdown => {
                let message = Message::new("cli-sources-facts").with("count", count);
                writeln!(out, "{} ({})", source.id, session.l10n.format(&message))?;
                writeln!(
                    out,
                    "  {}. {}, {}. {}",
                    source.title, source.publisher, source.date, source.licence
                )?;
                writeln!(out, "  {}", source.link)?;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::Answered)
}

/// A fact about programs: it has no port.
struct Recognition {
    table: &'static str,
    columns: [(&'static str, &'static str); 3],
    sources: Vec<(SourceId, &'static str)>,
}

fn recognition() -> impl Iterator<Item = Recognition> {
    let marks = By::ALL
        .into_iter()
        .flat_map(marks_by)
        .map(|mark| Recognition {
            table: "programs",
            columns: [
                ("by", mark.by().as_str()),
                ("value", mark.value()),
                ("product", mark.product()),
            ],
            sources: mark.sources().collect(),
        });
    let traits = all_traits().map(|one| Recognition {
        table: "products",
        columns: [
            ("product", one.product()),
            ("attribute", one.attribute().as_str()),
            ("value", one.value()),
        ],
        sources: one.sources().collect(),
    });
    marks.chain(traits)
}

fn facts(id: &str, session: &Session<'_>) -> Result<Outcome, Failure> {
    if source(id).is_none() {
        let near: Vec<String> = sources()
            .map(|s| s.id)
            .filter(|s| s.contains(id))
            .take(8)
            .map(str::to_owned)
            .collect();
        let failure = Failure::new(Message::new("cli-error-source").with("id", id.to_owned()));
        return Err(if near.is_empty() {
            failure.with_hint(Message::new("cli-hint-sources"))
        } else {
            failure.with_hint(Message::new("cli-hint-names").with("names", near))
        });
    }
    let of_source = |fact: &Fact| fact.sources().any(|s| s.as_str() == id);
    let mut out = output::stdout(session);
    let mut count = 0usize;
    for fact in Table::ALL
        .into_iter()
        .flat_map(portolan_knowledge::all)
        .filter(of_source)
    {
        count += 1;
        let transports: Vec<&str> = fact
            .transports()
            .map(portolan_types::Transport::as_str)
            .collect();
        let table = fact.table().file().trim_end_matches(".tsv");
        let place = fact
            .sources()
            .zip(fact.locators())
            .find(|(s, _)| s.as_str() == id)
            .map_or("", |(_, p)| p);
        match session.format {
            Format::Json => {
                let mut object = serde_json::json!({
                    "schema": 1,
                    "kind": "fact",
                    "source": id,
                    "place": place,
                    "table": table,
                    "ports": { "first": fact.ports().low().number(), "last": fact.ports().high().number() },
                    "transports": transports,
                });
                for (name, text) in fact
                    .columns()
                    .filter(|(n, _)| !["sources", "locators"].contains(n))
                {
                    object[name] = text.into();
                }
                writeln!(out, "{object}")?;
            }
            _ => {
                let columns: Vec<&str> = fact
                    .columns()
                    .filter(|(n, _)| !["sources", "locators"].contains(n))
                    .map(|(_, text)| text)
                    .collect();
                let row = [
                    &fact.ports().to_string(),
                    &transports.join(","),
                    table,
                    &columns.join("\t"),
                    place,
                ]
                .map(str::to_owned)
                .join("\t");
                output::row(&mut out, session.format, &row)?;
            }
        }
    }
    for fact in recognition() {
        let Some((_, place)) = fact.sources.iter().find(|(s, _)| s.as_str() == id) else {
            continue;
        };
        count += 1;
        let [first, second, third] = fact.columns;
        match session.format {
            Format::Json => {
                let object = serde_json::json!({
                    "schema": 1,
                    "kind": "fact",
                    "source": id,
                    "place": place,
                    "table": fact.table,
                    first.0: first.1,
                    second.0: second.1,
                    third.0: third.1,
                });
                writeln!(out, "{object}")?;
            }
            _ => {
                let row = [fact.table, first.1, second.1, third.1, place].join("\t");
                output::row(&mut out, session.format, &row)?;
            }
        }
    }
    out.flush()?;
    Ok(if count == 0 {
        Outcome::NothingFound
    } else {
        Outcome::Answered
    })
}
