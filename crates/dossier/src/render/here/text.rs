//! For a terminal. Nothing is cut: where notes do not fit beside their rows, they stand below them;
//! what is too wide for its column goes on in the next line; and where the terminal is too narrow for
//! columns, each row is a few lines of its own.

use std::fmt::Write as _;

use anstyle::Style;
use portolan_sockets::Observation;
use portolan_verdict::Verdict;

use super::super::grid::{Grid, NOTES};
use super::super::text::{DIM, GOOD, TITLE, WEAK, WIDEST, notice, sources, wrapped};
use super::super::{Context, marks};
use crate::here::{Chain, Note, Row, disagreement, gap, verdict};
use crate::l10n::Localizer;

/// The heads of the columns, as messages.
pub const HEADS: [&str; 9] = [
    "table-port",
    "here-head-protocol",
    "here-head-address",
    "here-head-namespace",
    "here-head-program",
    "here-head-part",
    "here-head-service",
    "here-head-verdict",
    "here-head-notes",
];

/// How narrow a column may become before the table gives way to lines.
const NARROWEST: [usize; 8] = [5, 3, 9, 6, 12, 12, 8, 10];
pub(in crate::render) const VERDICT: usize = 7;
/// Before notes that stand below their row.
const BELOW: &str = "       ";

/// The rows as a table, the notice of an unreviewed translation not included.
#[must_use]
pub fn table(rows: &[Row<'_>], context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let cells: Vec<[String; 9]> = rows.iter().map(|row| cells(row, l10n)).collect();
    let styles: Vec<[Style; 9]> = rows.iter().map(styles).collect();
    let mut out = String::new();
    if cells.is_empty() {
        return out;
    }
    let head = HEADS.map(|id| l10n.text(id));
    let grid = Grid {
        head: &head,
        cells: &cells,
        styles: &styles,
        narrowest: &NARROWEST,
    };
    grid.draw(&mut out, BELOW, width, block);
    out
}

/// What does not agree, as warnings, and what could not be seen.
#[must_use]
pub fn remarks(observation: &Observation, context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let width = width.clamp(20, WIDEST);
    let mut out = String::new();
    for found in &observation.disagreements {
        out.push('\n');
        let words = format!(
            "{} {}",
            l10n.text("here-label-warning"),
            l10n.format(&disagreement(found))
        );
        wrapped(&mut out, WEAK.bold(), "", "  ", &words, width);
    }
    if !observation.gaps.is_empty() {
        out.push('\n');
    }
    for found in &observation.gaps {
        wrapped(&mut out, DIM, "", "  ", &l10n.format(&gap(found)), width);
    }
    notice(&mut out, context, width);
    out
}

/// The chains of `--explain`, each line indented under what it follows from.
#[must_use]
pub fn chains(chains: &[Chain<'_>], context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let bibliography = super::bibliography(chains, context);
    let mut out = String::new();
    for (number, chain) in chains.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        wrapped(
            &mut out,
            TITLE,
            "",
            "  ",
            &l10n.format(&chain.title),
            width.max(20),
        );
        for step in &chain.steps {
            // A process has at most 64 parents; the indent stops where no room for words is left.
            let indent = " ".repeat((2 + 2 * step.level).min(width / 2));
            let style = if step.unusual { WEAK } else { Style::new() };
            let more = format!("{indent}  ");
            let mut words = l10n.format(&step.message);
            let marks = marks(&step.citations, &bibliography);
            if !marks.is_empty() {
                let _ = write!(words, " {marks}");
            }
            wrapped(&mut out, style, &indent, &more, &words, width.max(20));
        }
    }
    sources(&mut out, &bibliography, l10n, width.clamp(20, WIDEST));
    out
}

/// A row's cells: port, protocol, address, namespace, program, what it is part of, what the number
/// is, notes.
#[must_use]
pub fn cells(row: &Row<'_>, l10n: &Localizer) -> [String; 9] {
    [
        row.port(),
        row.socket().protocol.as_str().to_owned(),
        row.address.clone(),
        row.namespace(),
        row.program(l10n),
        row.part_of(),
        row.phrase.words(l10n),
        row.judgement
            .map(|j| l10n.format(&verdict::word(j.verdict)))
            .unwrap_or_default(),
        Note::line(&row.notes, l10n),
    ]
}

fn styles(row: &Row<'_>) -> [Style; 9] {
    let mut styles = [Style::new(); 9];
    styles[0] = TITLE;
    if row.notes.iter().any(|n| n.unusual) {
        styles[NOTES] = WEAK;
    }
    styles[VERDICT] = of_verdict(row.judgement.map(|j| j.verdict));
    styles
}

/// How a verdict looks.
pub(in crate::render) const fn of_verdict(verdict: Option<Verdict>) -> Style {
    match verdict {
        Some(Verdict::Expected) => GOOD,
        Some(Verdict::Suspicious) => WEAK.bold(),
        _ => Style::new(),
    }
}

/// One row where there is no room for columns.
fn block(out: &mut String, row: &[String; 9], styles: &[Style; 9], width: usize) {
    let [
        port,
        protocol,
        address,
        namespace,
        program,
        part,
        service,
        verdict,
        notes,
    ] = row;
    let width = width.max(20);
    let first = format!("{port}/{protocol} {address} {namespace}");
    wrapped(out, styles[0], "", "  ", first.trim_end(), width);
    let who = match part.is_empty() {
        true => program.clone(),
        false => format!("{program}, {part}"),
    };
    for (text, style) in [
        (&who, Style::new()),
        (service, Style::new()),
        (verdict, styles[VERDICT]),
        (notes, styles[NOTES]),
    ] {
        if !text.is_empty() {
            wrapped(out, style, "  ", "    ", text, width);
        }
    }
}
