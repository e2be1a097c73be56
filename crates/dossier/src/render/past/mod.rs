//! What happened to listeners, drawn: line by line as it happens, as the history of a port, as the
//! difference of two looks.

mod json;

use std::fmt::Write as _;

use anstyle::Style;
use portolan_journal::{Life, Told, What};
use unicode_width::UnicodeWidthStr;

use super::grid::{self, Grid, NOTES};
use super::here::{VERDICT, of_verdict};
use super::text::{DIM, HEADING, TITLE, WEAK, WIDEST, notice, wrapped};
use super::{Context, markdown::escaped};
use crate::here::verdict;
use crate::l10n::Localizer;
use crate::model::{Message, Value};
use crate::past::{Line, life, line, lines, word};

pub use json::{Changes, changes, event, object};

/// The columns of tab-separated rows, by name: the first line of CSV.
pub const COLUMNS: [&str; 9] = [
    "time", "event", "port", "protocol", "address", "program", "part_of", "verdict", "notes",
];

const HEADS: [&str; 9] = [
    "past-head-time",
    "past-head-event",
    "table-port",
    "here-head-protocol",
    "here-head-address",
    "here-head-program",
    "here-head-part",
    "here-head-verdict",
    "here-head-notes",
];
const EVENT: usize = 1;
const NARROWEST: [usize; 8] = [20, 8, 5, 3, 9, 12, 8, 11];
/// Before notes that stand below their row.
const BELOW: &str = "                      ";

/// The lines as a table for a terminal. The text has ANSI styles.
#[must_use]
pub fn table(told: &[Told], l10n: &Localizer, width: usize) -> String {
    let mut out = String::new();
    if told.is_empty() {
        return out;
    }
    let lines: Vec<Line<'_>> = lines(told).collect();
    let cells: Vec<[String; 9]> = lines.iter().map(|line| cells(line, l10n)).collect();
    let styles: Vec<[Style; 9]> = lines.iter().map(styles).collect();
    let grid = Grid {
        head: &HEADS.map(|id| l10n.text(id)),
        cells: &cells,
        styles: &styles,
        narrowest: &NARROWEST,
    };
    grid.draw(&mut out, BELOW, width, block);
    out
}

/// One line as it comes, for a terminal: what comes next is not known, so the columns have a width
/// that suits most, and what is longer pushes the rest aside.
#[must_use]
pub fn live(told: &Told, l10n: &Localizer, width: usize) -> String {
    let line = line(told);
    let (cells, styles) = (cells(&line, l10n), styles(&line));
    let mut out = String::new();
    if width < 100 {
        block(&mut out, &cells, &styles, width);
        return out;
    }
    let words = |ids: &mut dyn Iterator<Item = Message<'_>>| {
        ids.map(|id| l10n.format(&id).width()).max().unwrap_or(0)
    };
    let event = words(&mut What::ALL.into_iter().map(word));
    let judged = words(
        &mut portolan_verdict::Verdict::ALL
            .into_iter()
            .map(verdict::word),
    );
    let usual = [20, event, 5, 3, 9, 20, 16, judged, 0];
    let mut blanks = 0;
    for (column, cell) in cells.iter().enumerate() {
        if !cell.is_empty() {
            out.extend(std::iter::repeat_n(' ', blanks));
            blanks = 0;
            let style = styles[column];
            let _ = write!(out, "{style}{cell}{style:#}");
        }
        blanks += usual[column].saturating_sub(cell.width()) + 2;
        if cell.is_empty() {
            continue;
        }
        blanks = blanks.max(2);
    }
    out.push('\n');
    out
}

/// One line as words alone, for a system's log.
#[must_use]
pub fn sentence(told: &Told, l10n: &Localizer) -> String {
    let line = line(told);
    let [
        _,
        event,
        port,
        protocol,
        address,
        program,
        part,
        verdict,
        notes,
    ] = cells(&line, l10n);
    let mut words = format!("{protocol} {port} {event}: {program}");
    for (before, more) in [
        (", ", part),
        (" @ ", address),
        (", ", verdict),
        ("; ", notes),
    ] {
        if !more.is_empty() {
            let _ = write!(words, "{before}{more}");
        }
    }
    words
}

/// The lines as tab-separated fields, in the order of [`COLUMNS`].
#[must_use]
pub fn tsv(told: &[Told], l10n: &Localizer) -> String {
    let mut out = String::new();
    for line in lines(told) {
        let program = match &line.program {
            Value::Text(text) => Localizer::escape(text),
            other => l10n.value(other).into(),
        };
        let fields = [
            line.time.as_str(),
            // Words that a program reads are the same in every language.
            line.what.as_str(),
            &line.ports,
            line.protocol,
            &line.address,
            &program,
            &line.part,
            line.verdict.map_or("", |v| v.as_str()),
            &line.said(l10n),
        ];
        for (column, field) in fields.into_iter().enumerate() {
            if column > 0 {
                out.push('\t');
            }
            out.push_str(field);
        }
        out.push('\n');
    }
    out
}

/// The lines as a Markdown table.
#[must_use]
pub fn markdown(told: &[Told], l10n: &Localizer) -> String {
    if told.is_empty() {
        return String::new();
    }
    let cells: Vec<[String; 9]> = lines(told).map(|line| cells(&line, l10n)).collect();
    grid::markdown(&HEADS.map(|id| l10n.text(id)), &cells)
}

/// A history: who was there since when, then what happened, then when nobody watched. The text has
/// ANSI styles.
#[must_use]
pub fn history(
    lives: &[Life],
    told: &[Told],
    watched: &[Message<'_>],
    context: Context<'_>,
    width: usize,
) -> String {
    let l10n = context.l10n;
    let narrow = width.clamp(20, WIDEST);
    let mut out = String::new();
    for one in lives {
        let (who, said) = life(one);
        wrapped(&mut out, TITLE, "", "  ", &l10n.format(&who), narrow);
        for message in said {
            wrapped(
                &mut out,
                Style::new(),
                "  ",
                "    ",
                &l10n.format(&message),
                narrow,
            );
        }
    }
    if !told.is_empty() {
        if !out.is_empty() {
            let _ = writeln!(
                out,
                "\n{HEADING}{}{HEADING:#}",
                l10n.text("past-heading-changes")
            );
        }
        out.push_str(&table(told, l10n, width));
    }
    if !watched.is_empty() {
        out.push('\n');
    }
    for message in watched {
        wrapped(&mut out, DIM, "", "  ", &l10n.format(message), narrow);
    }
    notice(&mut out, context, narrow);
    out
}

/// The same in Markdown.
#[must_use]
pub fn history_markdown(
    lives: &[Life],
    told: &[Told],
    watched: &[Message<'_>],
    context: Context<'_>,
) -> String {
    let l10n = context.l10n;
    let mut out = String::new();
    for one in lives {
        let (who, said) = life(one);
        let _ = writeln!(out, "- **{}**", escaped(&l10n.format(&who)));
        for message in said {
            let _ = writeln!(out, "  - {}", escaped(&l10n.format(&message)));
        }
    }
    if !out.is_empty() && !told.is_empty() {
        out.push('\n');
    }
    out.push_str(&markdown(told, l10n));
    for message in watched {
        let _ = writeln!(out, "\n*{}*", escaped(&l10n.format(message)));
    }
    super::markdown::notice(&mut out, context);
    out
}

fn cells(line: &Line<'_>, l10n: &Localizer) -> [String; 9] {
    [
        line.time.clone(),
        l10n.format(&word(line.what)),
        line.ports.clone(),
        line.protocol.to_owned(),
        line.address.clone(),
        l10n.value(&line.program),
        line.part.clone().into_owned(),
        line.verdict
            .map(|v| l10n.format(&verdict::word(v)))
            .unwrap_or_default(),
        line.said(l10n),
    ]
}

fn styles(line: &Line<'_>) -> [Style; 9] {
    let mut styles = [Style::new(); 9];
    styles[0] = DIM;
    styles[EVENT] = TITLE;
    styles[VERDICT] = of_verdict(line.verdict);
    if line.is_suspicious() && line.what != What::Closed {
        styles[NOTES] = WEAK;
    }
    styles
}

/// One line where there is no room for columns.
fn block(out: &mut String, cells: &[String; 9], styles: &[Style; 9], width: usize) {
    let [
        time,
        event,
        port,
        protocol,
        address,
        program,
        part,
        verdict,
        notes,
    ] = cells;
    let width = width.max(20);
    let first = format!("{time} {event} {port}/{protocol} {address}");
    wrapped(out, styles[EVENT], "", "  ", first.trim_end(), width);
    let who = match part.is_empty() {
        true => program.clone(),
        false => format!("{program}, {part}"),
    };
    for (text, style) in [
        (&who, Style::new()),
        (verdict, styles[VERDICT]),
        (notes, styles[NOTES]),
    ] {
        if !text.is_empty() {
            wrapped(out, style, "  ", "    ", text, width);
        }
    }
}
