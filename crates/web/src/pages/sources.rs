//! The bibliography, and the facts of one source.

use askama::Template;
use portolan_dossier::{Message, source, sources};
use portolan_knowledge::{Fact, Table};
use portolan_types::{PortRange, Source, Transport};

use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::search::ROWS;
use crate::visitor::Visitor;
use crate::words::Words;

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage<'a> {
    f: Frame<'a>,
    groups: Vec<(char, Vec<Entry>)>,
}

struct Entry {
    source: Source<'static>,
    href: String,
    facts: String,
}

/// All sources, by title.
pub(crate) fn all(atlas: &Atlas, w: &Words, visitor: Visitor, live: bool) -> String {
    let mut f = Frame::new(atlas, w, visitor, "sources".to_owned())
        .titled(w.t("web-sources"))
        .described(w.t("web-sources-about"));
    f.live = live;
    let counts = atlas.facts_of_sources();
    let mut all: Vec<Source<'static>> = sources().collect();
    all.sort_by_key(|s| s.title.to_lowercase());
    let mut groups: Vec<(char, Vec<Entry>)> = Vec::new();
    for source in all {
        let initial = source
            .title
            .chars()
            .next()
            .unwrap_or('#')
            .to_ascii_uppercase();
        let initial = if initial.is_ascii_alphabetic() {
            initial
        } else {
            '#'
        };
        let count = counts.get(source.id).copied().unwrap_or_default();
        let entry = Entry {
            href: f.links.page(&format!("sources/{}", source.id)),
            facts: w.line(&Message::new("web-facts").with("count", count)),
            source,
        };
        match groups.last_mut().filter(|(of, _)| *of == initial) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((initial, vec![entry])),
        }
    }
    draw(&SourcesPage { f, groups })
}

#[derive(Template)]
#[template(path = "source.html")]
struct SourcePage<'a> {
    f: Frame<'a>,
    source: Source<'static>,
    date: String,
    count: String,
    facts: Vec<Told>,
    more: bool,
}

/// One fact, as the source has it.
struct Told {
    ports: PortRange,
    href: String,
    transports: String,
    words: String,
    place: &'static str,
}

/// One source with its facts; `None` where there is no such source.
pub(crate) fn one(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    id: &str,
) -> Option<String> {
    let source = source(id)?;
    let mut f = Frame::new(atlas, w, visitor, format!("sources/{id}")).titled(source.title);
    f.live = live;
    let links = f.links;
    let count = atlas
        .facts_of_sources()
        .get(id)
        .copied()
        .unwrap_or_default();
    let of_source = |fact: &Fact| fact.sources().any(|s| s.as_str() == id);
    let facts: Vec<Told> = Table::ALL
        .into_iter()
        .flat_map(portolan_knowledge::all)
        .filter(of_source)
        .take(ROWS)
        .map(|fact| {
            let ports = fact.ports();
            let transports: Vec<&str> = fact.transports().map(Transport::name).collect();
            let columns: Vec<&str> = fact
                .columns()
                .filter(|(name, text)| !["sources", "locators"].contains(name) && !text.is_empty())
                .map(|(_, text)| text)
                .collect();
            let place = fact.sources().zip(fact.locators());
            Told {
                href: match ports.is_single() {
                    true if links.has(ports.low(), None) => links.port(ports.low(), None),
                    false => links.search(&ports.to_string()),
                    _ => String::new(),
                },
                ports,
                transports: transports.join(" "),
                words: columns.join(" · "),
                place: place
                    .into_iter()
                    .find(|(s, _)| s.as_str() == id)
                    .map_or("", |(_, place)| place),
            }
        })
        .collect();
    let date = match source.id == portolan_registry::SOURCE.as_str() {
        true => atlas.registry.updated().to_string(),
        false => source.date.to_owned(),
    };
    Some(draw(&SourcePage {
        more: facts.len() == ROWS,
        count: w.line(&Message::new("web-facts").with("count", count)),
        facts,
        source,
        date,
        f,
    }))
}
