//! Tables of numbers: what a search found, and the lists.

use std::collections::BTreeMap;

use askama::Template;
use portolan_dossier::render;
use portolan_dossier::{Message, TableRow};
use portolan_registry::{EventKind, RowKind};
use portolan_types::{Port, PortRange, Transport};

use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::links::{Form, Links, encoded, part_path};
use crate::search::{Found, ROWS};
use crate::visitor::Visitor;
use crate::words::Words;

/// How many holders of registrations are named.
const MOST_HOLDERS: usize = 100;

#[derive(Template)]
#[template(path = "table.html")]
struct TablePage<'a> {
    f: Frame<'a>,
    title: String,
    /// What the list is, and how long.
    about: String,
    /// Names that may have been meant, or parts of a list.
    links: Vec<Link>,
    rows: Vec<Row>,
    more: Option<Link>,
    /// A field that narrows the list.
    field: Option<Field>,
}

pub(super) struct Link {
    pub(super) href: String,
    pub(super) words: String,
    pub(super) count: String,
}

struct Field {
    action: String,
    value: String,
    label: String,
}

struct Row {
    ports: String,
    href: String,
    transports: String,
    status: String,
    name: String,
    description: String,
}

impl Row {
    fn of(row: &TableRow<'_>, links: Links, w: &Words) -> Self {
        let transports: Vec<&str> = row.transports.iter().map(|t| t.name()).collect();
        Self {
            ports: row.ports.map_or(String::new(), range_words),
            href: row.ports.map_or(String::new(), |p| href(links, p)),
            transports: transports.join(" "),
            status: w.t(render::row_status(row)),
            name: row.name.to_owned(),
            description: match row.description.eq_ignore_ascii_case(row.name) {
                true => String::new(),
                false => row.description.to_owned(),
            },
        }
    }
}

fn range_words(range: PortRange) -> String {
    range.to_string().replace('-', "–")
}

fn href(links: Links, ports: PortRange) -> String {
    match ports.is_single() {
        true if links.has(ports.low(), None) => links.port(ports.low(), None),
        false => links.search(&ports.to_string()),
        _ => String::new(),
    }
}

/// The page of a search.
pub(crate) fn search(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    query: &str,
    found: &Found<'_>,
) -> String {
    let shown = w.line(&Message::new("web-search-of").with("query", query));
    let path = format!("search?q={}", encoded(query));
    let mut f = Frame::new(atlas, w, visitor, path)
        .titled(match query.is_empty() {
            true => w.t("web-search"),
            false => shown.clone(),
        })
        .passing();
    f.query = query.to_owned();
    f.live = live;
    let links = f.links;
    let mut page = TablePage {
        title: match query.is_empty() {
            true => w.t("web-search-label"),
            false => shown,
        },
        about: String::new(),
        links: Vec::new(),
        rows: Vec::new(),
        more: None,
        field: None,
        f,
    };
    let draw_rows = |rows: &[TableRow<'_>]| rows.iter().map(|r| Row::of(r, links, w)).collect();
    match found {
        Found::Nothing | Found::Port(..) => page.about = w.t("web-search-forms"),
        Found::Range(rows, rest) => {
            page.rows = draw_rows(rows);
            page.more = rest.map(|rest| Link {
                href: links.search(&rest.to_string()),
                words: w.line(&Message::new("web-goes-on").with("from", rest.low())),
                count: String::new(),
            });
        }
        Found::Rows(rows, count) => {
            page.about = w.line(&Message::new("web-found").with("count", *count));
            page.rows = draw_rows(rows);
        }
        Found::Near(near) => {
            page.about = match near.is_empty() {
                true => w.t("web-found-none"),
                false => w.t("web-found-near"),
            };
            let link = |name: &String| Link {
                href: links.search(name),
                words: name.clone(),
                count: String::new(),
            };
            page.links = near.iter().map(link).collect();
        }
    }
    draw(&page)
}

/// The lists that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    NamedOnly,
    New,
    Removed,
    Categories,
    Organisations,
}

impl List {
    pub(crate) const ALL: [Self; 5] = [
        Self::NamedOnly,
        Self::New,
        Self::Removed,
        Self::Categories,
        Self::Organisations,
    ];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NamedOnly => "named-only",
            Self::New => "new",
            Self::Removed => "removed",
            Self::Categories => "categories",
            Self::Organisations => "organisations",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.as_str() == word)
    }

    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::NamedOnly => ("web-list-named-only", "web-list-named-only-about"),
            Self::New => ("web-list-new", "web-list-new-about"),
            Self::Removed => ("web-list-removed", "web-list-removed-about"),
            Self::Categories => ("web-list-categories", "web-list-categories-about"),
            Self::Organisations => ("web-list-organisations", "web-list-organisations-about"),
        }
    }
}

/// The page of all lists.
pub(crate) fn lists(atlas: &Atlas, w: &Words, visitor: Visitor, live: bool) -> String {
    let mut f = Frame::new(atlas, w, visitor, "lists".to_owned()).titled(w.t("web-lists"));
    f.live = live;
    let links = List::ALL.iter().map(|list| Link {
        href: f.links.page(&format!("lists/{}", list.as_str())),
        words: w.t(list.words().0),
        count: w.t(list.words().1),
    });
    draw(&TablePage {
        title: w.t("web-lists"),
        about: String::new(),
        links: links.collect(),
        rows: Vec::new(),
        more: None,
        field: None,
        f,
    })
}

/// The page of one list: of the part that begins at `from`, or of the one thing that was `chosen`.
pub(crate) fn list(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    list: List,
    from: Port,
    chosen: &str,
) -> String {
    let registry = &*atlas.registry;
    let path = format!("lists/{}", list.as_str());
    let (title, about) = list.words();
    let own = match visitor.form {
        Form::Files(_) if !chosen.is_empty() => part_path(&path, chosen),
        _ => path.clone(),
    };
    let mut f = Frame::new(atlas, w, visitor, own)
        .titled(w.t(title))
        .described(w.t(about));
    f.live = live;
    f.indexed = from == Port::MIN && chosen.is_empty();
    let links = f.links;
    let mut page = TablePage {
        title: w.t(title),
        about: w.t(about),
        links: Vec::new(),
        rows: Vec::new(),
        more: None,
        field: None,
        f,
    };
    let assigned = Some(portolan_registry::Status::Assigned);
    match list {
        List::NamedOnly => {
            let rest = PortRange::new(from, Port::MAX).unwrap_or(PortRange::ALL);
            let ghosts = atlas
                .ghosts()
                .iter()
                .filter(|(ports, ..)| ports.low() >= rest.low());
            let mut last = None;
            for (ports, transports, id) in ghosts {
                if page.rows.len() >= ROWS && last != Some(*ports) && !links.are_files() {
                    page.more = Some(Link {
                        href: format!("{}?from={}", links.page(&path), ports.low()),
                        words: w.line(&Message::new("web-goes-on").with("from", ports.low())),
                        count: String::new(),
                    });
                    break;
                }
                last = Some(*ports);
                let Some(row) = registry.rows().nth(*id) else {
                    continue;
                };
                let row = TableRow {
                    ports: Some(*ports),
                    transports: transports.clone(),
                    status: assigned,
                    name: row.name(),
                    description: row.description(),
                };
                page.rows.push(Row::of(&row, links, w));
            }
        }
        List::New => {
            let year = registry.updated().year();
            let new = |r: &portolan_registry::Row<'_>| {
                r.kind() == RowKind::Assigned && r.registered().is_some_and(|d| d.year() == year)
            };
            page.rows = merged(registry.rows().filter(new), links, w);
        }
        List::Removed => {
            let mut events: Vec<_> = registry
                .history()
                .filter(|e| e.kind == EventKind::Removed && !e.name.is_empty())
                .collect();
            events.reverse();
            for event in events {
                let transports: Vec<Transport> = event.transport.into_iter().collect();
                let twin = page.rows.last_mut().filter(|r| {
                    r.name == event.name && event.ports.map(range_words) == Some(r.ports.clone())
                });
                if let (Some(twin), Some(transport)) = (twin, event.transport) {
                    twin.transports = format!("{} {}", transport.name(), twin.transports);
                    continue;
                }
                let row = TableRow {
                    ports: event.ports,
                    transports,
                    status: None,
                    name: &event.name,
                    description: &event.old,
                };
                let mut row = Row::of(&row, links, w);
                row.status = event.span.by.to_string();
                page.rows.push(row);
                if page.rows.len() >= ROWS {
                    break;
                }
            }
        }
        List::Categories => {
            let all = categories();
            let chosen = all.iter().find(|(c, _)| *c == chosen).map(|(c, _)| *c);
            page.links = all
                .iter()
                .map(|(category, count)| Link {
                    href: links.part(&path, category),
                    words: (*category).to_owned(),
                    count: w.count(*count),
                })
                .collect();
            if let Some(chosen) = chosen {
                page.title = chosen.to_owned();
                page.links.clear();
                let mut rows: Vec<TableRow<'_>> = Vec::new();
                let of = portolan_knowledge::all_software().filter(|s| s.category() == chosen);
                for software in of {
                    let fact = software.fact();
                    let twin = rows.iter_mut().rev().take(4).find(|r| {
                        (r.name, r.description, r.ports)
                            == (software.product(), software.role(), Some(fact.ports()))
                    });
                    match twin {
                        Some(twin) => twin.transports.extend(fact.transports()),
                        None => rows.push(TableRow {
                            ports: Some(fact.ports()),
                            transports: fact.transports().collect(),
                            status: None,
                            name: software.product(),
                            description: software.role(),
                        }),
                    }
                }
                page.rows = rows.iter().map(|r| Row::of(r, links, w)).collect();
            }
        }
        List::Organisations => {
            // In files there is a page for those who are named, and nobody to look for others.
            page.field = (!links.are_files()).then(|| Field {
                action: links.page(&path),
                value: chosen.to_owned(),
                label: w.t("web-list-organisation"),
            });
            if chosen.trim().is_empty() {
                page.links = atlas
                    .organisations()
                    .iter()
                    .take(MOST_HOLDERS)
                    .map(|(name, count)| Link {
                        href: links.part(&path, name),
                        words: name.clone(),
                        count: w.count(*count),
                    })
                    .collect();
            } else {
                let wanted = chosen.trim().to_lowercase();
                let of = registry
                    .rows()
                    .filter(|r| r.assignee().to_lowercase().contains(&wanted))
                    .take(4 * ROWS);
                page.rows = merged(of, links, w);
                page.rows.truncate(ROWS);
                page.about = w.line(&Message::new("web-found").with("count", page.rows.len()));
            }
        }
    }
    draw(&page)
}

/// What software is for, and how many facts there are of each kind, by name.
fn categories() -> Vec<(&'static str, usize)> {
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    for software in portolan_knowledge::all_software() {
        *all.entry(software.category()).or_default() += 1;
    }
    all.into_iter().collect()
}

impl List {
    /// What can be chosen of a list, where it is not one page.
    pub(crate) fn parts(self, atlas: &Atlas) -> Vec<String> {
        match self {
            Self::NamedOnly | Self::New | Self::Removed => Vec::new(),
            Self::Categories => categories().iter().map(|(c, _)| (*c).to_owned()).collect(),
            Self::Organisations => {
                let named = atlas.organisations().iter().take(MOST_HOLDERS);
                named.map(|(name, _)| name.clone()).collect()
            }
        }
    }
}

/// Rows of the registry, those that differ in the transport alone together.
fn merged<'a>(
    rows: impl Iterator<Item = portolan_registry::Row<'a>>,
    links: Links,
    w: &Words,
) -> Vec<Row> {
    let mut out: Vec<TableRow<'a>> = Vec::new();
    for row in rows {
        let twin = out.iter_mut().rev().take(4).find(|r| {
            (r.ports, r.name, r.description) == (row.ports(), row.name(), row.description())
        });
        match twin {
            Some(twin) => twin.transports.extend(row.transport()),
            None => out.push(TableRow {
                ports: row.ports(),
                transports: row.transport().into_iter().collect(),
                status: Some(match row.kind() {
                    RowKind::Assigned | RowKind::Private => portolan_registry::Status::Assigned,
                    RowKind::Reserved => portolan_registry::Status::Reserved,
                    _ => portolan_registry::Status::Unassigned,
                }),
                name: row.name(),
                description: row.description(),
            }),
        }
    }
    out.iter().map(|r| Row::of(r, links, w)).collect()
}
