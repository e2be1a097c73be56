//! Several ports side by side.

use askama::Template;
use portolan_dossier::{Bibliography, Dossier, Message, Options, SectionId};
use portolan_types::Port;

use super::port::{Pen, State, states};
use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::links::encoded;
use crate::visitor::Visitor;
use crate::words::Words;

/// How many ports fit side by side.
pub(crate) const MOST: usize = 6;

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    f: Frame<'a>,
    asked: String,
    heads: Vec<Head>,
    lines: Vec<Line>,
    sources: String,
}

struct Head {
    number: Port,
    href: String,
    answer: String,
    states: Vec<State>,
}

/// One section, of each port.
struct Line {
    title: String,
    cells: Vec<String>,
}

/// What is worth a comparison: the rest of a dossier is the same for most numbers, or a click away.
const SECTIONS: [SectionId; 6] = [
    SectionId::Holder,
    SectionId::Practice,
    SectionId::Malware,
    SectionId::Systems,
    SectionId::Standing,
    SectionId::History,
];

/// The page of several ports; of none yet, where none was asked for.
pub(crate) fn compare(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    ports: &[Port],
) -> String {
    let numbers: Vec<String> = ports.iter().map(Port::to_string).collect();
    let asked = numbers.join(",");
    let path = match asked.is_empty() {
        true => "compare".to_owned(),
        false => format!("compare?ports={}", encoded(&asked)),
    };
    let mut f = Frame::new(atlas, w, visitor, path)
        .titled(match asked.is_empty() {
            true => w.t("web-compare"),
            false => w.line(&Message::new("web-compare-of").with("ports", ports.to_vec())),
        })
        .passing();
    f.live = live;
    let options = Options {
        system: visitor.system,
    };
    let dossiers: Vec<Dossier<'_>> = ports
        .iter()
        .map(|port| portolan_dossier::port(&atlas.registry, *port, None, options))
        .collect();
    // One list of sources for all, or the same source would have several numbers.
    let shown = |id: Option<SectionId>| id.is_none_or(|id| SECTIONS.contains(&id));
    let cited = dossiers
        .iter()
        .flat_map(|d| d.statements().filter(|(id, _)| shown(*id)))
        .flat_map(|(_, statement)| statement.sources.iter().map(|c| c.source));
    let mut pen = Pen {
        w,
        links: f.links,
        port: None,
        bibliography: Bibliography::citing(cited, &atlas.registry),
    };
    let heads = ports
        .iter()
        .zip(&dossiers)
        .map(|(port, dossier)| {
            let mut answer = String::new();
            pen.port = Some(*port);
            pen.words(&mut answer, &dossier.answer.message);
            pen.marks(&mut answer, &dossier.answer.sources);
            Head {
                number: *port,
                href: f.links.port(*port, None),
                answer,
                states: states(dossier, w),
            }
        })
        .collect();
    pen.port = None;
    let lines = SECTIONS
        .into_iter()
        .filter_map(|id| {
            let cells: Vec<String> = dossiers
                .iter()
                .map(|dossier| {
                    let mut out = String::new();
                    if let Some(section) = dossier.sections.iter().find(|s| s.id == id) {
                        pen.list(&mut out, &section.statements);
                    }
                    out
                })
                .collect();
            cells.iter().any(|c| !c.is_empty()).then(|| Line {
                title: w.t(id.heading().id),
                cells,
            })
        })
        .collect();
    let mut sources = String::new();
    if !ports.is_empty() {
        pen.sources(&mut sources);
    }
    draw(&ComparePage {
        asked,
        heads,
        lines,
        sources,
        f,
    })
}
