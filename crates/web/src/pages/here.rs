//! What listens on this machine, as a page.

use askama::Template;
use portolan_dossier::here::{self as told, disagreement, gap, rows};
use portolan_dossier::past::time;
use portolan_dossier::render::here as columns;
use portolan_types::Port;
use serde::Serialize;

use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::here::Look;
use crate::visitor::Visitor;
use crate::words::Words;

#[derive(Template)]
#[template(path = "here.html")]
struct HerePage<'a> {
    f: Frame<'a>,
    heads: Vec<String>,
    table: Table,
    /// Whether a journal says since when.
    recorded: bool,
}

/// The table in words, drawn on the page and sent again when something changed.
#[derive(Serialize)]
pub(crate) struct Table {
    /// When it was seen.
    time: String,
    rows: Vec<Line>,
    /// What does not agree, and what could not be seen.
    remarks: Vec<String>,
}

#[derive(Serialize)]
struct Line {
    /// The page of the port, where it is one.
    href: Option<String>,
    /// As [`columns::HEADS`] names them, those alone that say something, and since when it is there.
    cells: Vec<String>,
    verdict: &'static str,
}

/// Which columns are drawn: the namespace alone is mostly empty.
const DRAWN: [usize; 8] = [0, 1, 2, 4, 5, 6, 7, 8];

pub(crate) fn here(atlas: &Atlas, w: &Words, visitor: Visitor, look: &Look) -> String {
    let mut f = Frame::new(atlas, w, visitor, "here".to_owned())
        .titled(w.t("web-here"))
        .passing();
    f.live = true;
    f.scripts = &["here.js"];
    draw(&HerePage {
        heads: DRAWN
            .iter()
            .map(|i| columns::HEADS[*i])
            .chain(look.standing.is_some().then_some("web-here-since"))
            .map(|id| w.t(id))
            .collect(),
        recorded: look.standing.is_some(),
        table: table(atlas, w, f.links, look),
        f,
    })
}

/// What was seen, in words.
pub(crate) fn table(atlas: &Atlas, w: &Words, links: crate::links::Links, look: &Look) -> Table {
    let seen = match &look.seen {
        Ok(seen) => seen,
        Err(error) => {
            let section = told::blind_section(error);
            let words = section.statements.iter().map(|s| w.line(&s.message));
            return Table {
                time: String::new(),
                rows: Vec::new(),
                remarks: words.collect(),
            };
        }
    };
    let observation = &seen.observation;
    let rows = rows(observation, &seen.judgements, &atlas.registry);
    let lines = rows
        .iter()
        .map(|row| {
            let cells = columns::cells(row, &w.plain);
            let port: Option<Port> = cells[0].parse().ok();
            Line {
                href: port.map(|p| links.port(p, None)),
                cells: DRAWN
                    .iter()
                    .map(|i| match i {
                        2 if !cells[3].is_empty() => format!("{} ({})", cells[2], cells[3]),
                        _ => cells[*i].clone(),
                    })
                    .chain(look.standing.is_some().then(|| {
                        let since = look.since(&row.sockets);
                        since.map(time).unwrap_or_default()
                    }))
                    .collect(),
                verdict: row.judgement.map_or("", |j| j.verdict.as_str()),
            }
        })
        .collect();
    let disagreements = observation.disagreements.iter().map(disagreement);
    let gaps = observation.gaps.iter().map(gap);
    Table {
        time: observation.observed.map(told::stamp).unwrap_or_default(),
        rows: lines,
        remarks: disagreements.chain(gaps).map(|m| w.line(&m)).collect(),
    }
}
