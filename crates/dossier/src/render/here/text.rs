//! For a terminal. Nothing is cut: where notes do not fit beside their rows, they stand below them;
//! what is too wide for its column goes on in the next line; and where the terminal is too narrow for
//! columns, each row is a few lines of its own.

use std::fmt::Write as _;

use anstyle::Style;
use portolan_sockets::Observation;
use portolan_verdict::Verdict;
use unicode_width::UnicodeWidthStr;

use super::super::text::{DIM, GOOD, HEADING, TITLE, WEAK, WIDEST, notice, sources, wrapped};
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
const VERDICT: usize = 7;
const NOTES: usize = 8;
const GAP: usize = 2;
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
    match widths(&head, &cells, width) {
        Some(widths) => {
            lines(&mut out, &head, widths, [HEADING; 9]);
            for (row, styles) in cells.iter().zip(styles) {
                lines(&mut out, row, widths, styles);
                if widths[NOTES] == 0 && !row[NOTES].is_empty() {
                    wrapped(&mut out, styles[NOTES], BELOW, BELOW, &row[NOTES], width);
                }
            }
        }
        None => {
            for (row, styles) in cells.iter().zip(styles) {
                block(&mut out, row, styles, width);
            }
        }
    }
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

/// The columns that say something in at least one row.
#[must_use]
pub fn used(cells: &[[String; 9]]) -> [bool; 9] {
    let mut used = [false; 9];
    for row in cells {
        for (used, cell) in used.iter_mut().zip(row) {
            *used |= !cell.is_empty();
        }
    }
    used
}

fn styles(row: &Row<'_>) -> [Style; 9] {
    let mut styles = [Style::new(); 9];
    styles[0] = TITLE;
    if row.notes.iter().any(|n| n.unusual) {
        styles[NOTES] = WEAK;
    }
    styles[VERDICT] = match row.judgement.map(|j| j.verdict) {
        Some(Verdict::Expected) => GOOD,
        Some(Verdict::Suspicious) => WEAK.bold(),
        _ => Style::new(),
    };
    styles
}

/// How wide each column is, 0 for one that is left out, as the notes are where they do not fit;
/// `None` where even the others do not.
fn widths(head: &[String; 9], cells: &[[String; 9]], width: usize) -> Option<[usize; 9]> {
    let used = used(cells);
    let mut widths = [0; 9];
    for row in std::iter::once(head).chain(cells) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    for (width, used) in widths.iter_mut().zip(used) {
        if !used {
            *width = 0;
        }
    }
    let taken = |widths: &[usize; 9]| {
        let gaps = GAP * widths.iter().filter(|w| **w > 0).count().saturating_sub(1);
        widths.iter().sum::<usize>() + gaps
    };
    if taken(&widths) > width {
        widths[NOTES] = 0;
    }
    while taken(&widths) > width {
        // The widest gives way first: what is short stays whole. A head is never broken: it may be
        // all that a narrow column shows.
        let (column, _) = widths[..NOTES]
            .iter()
            .enumerate()
            .filter(|(column, width)| **width > NARROWEST[*column].max(head[*column].width()))
            .max_by_key(|(_, width)| **width)?;
        widths[column] -= 1;
    }
    Some(widths)
}

/// One row, as many lines as its tallest cell.
fn lines(out: &mut String, row: &[String; 9], widths: [usize; 9], styles: [Style; 9]) {
    let split: Vec<Vec<String>> = row
        .iter()
        .zip(widths)
        .map(|(cell, width)| match width {
            // The column is left out: nobody has anything to say in it.
            0 => Vec::new(),
            _ if cell.width() <= width => vec![cell.clone()],
            _ => folded(cell, width),
        })
        .collect();
    let tallest = split.iter().map(Vec::len).max().unwrap_or(0);
    for number in 0..tallest {
        let mut line = String::new();
        // Blanks are written before the next word only: no line ends in them.
        let mut blanks = 0;
        for (column, cell) in split.iter().enumerate().filter(|(c, _)| widths[*c] > 0) {
            let text = cell.get(number).map_or("", String::as_str);
            if !text.is_empty() {
                line.extend(std::iter::repeat_n(' ', blanks));
                blanks = 0;
                let style = styles[column];
                let _ = write!(line, "{style}{text}{style:#}");
            }
            blanks += (widths[column] + GAP).saturating_sub(text.width());
        }
        let _ = writeln!(out, "{line}");
    }
}

/// One row where there is no room for columns.
fn block(out: &mut String, row: &[String; 9], styles: [Style; 9], width: usize) {
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

fn folded(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(1))
        .break_words(true)
        .word_separator(textwrap::WordSeparator::Custom(pieces))
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options)
        .into_iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// A cell goes on in the next line at a blank, or where a name has a joint: `docker-proxy[448]`,
/// `containerd.service`.
fn pieces(line: &str) -> Box<dyn Iterator<Item = textwrap::core::Word<'_>> + '_> {
    let mut last = ' ';
    let mut ends: Vec<usize> = Vec::new();
    for (at, c) in line.char_indices() {
        let joint = matches!(c, '[' | '.' | '@') || (matches!(last, ' ' | '-' | '/') && c != ' ');
        if at > 0 && joint {
            ends.push(at);
        }
        last = c;
    }
    ends.push(line.len());
    let mut start = 0;
    Box::new(ends.into_iter().map(move |end| {
        let piece = &line[start..end];
        start = end;
        textwrap::core::Word::from(piece)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(notes: &str) -> [String; 9] {
        [
            "22",
            "tcp",
            "*",
            "",
            "sshd (root)",
            "ssh.service",
            "ssh",
            "expected",
            notes,
        ]
        .map(str::to_owned)
    }

    #[test]
    fn a_cell_is_broken_at_a_joint() {
        assert_eq!(
            folded("docker-proxy[448] (root)", 14),
            ["docker-proxy", "[448] (root)"]
        );
        assert_eq!(folded("containerd.service", 14), ["containerd", ".service"]);
        assert_eq!(folded("a  b", 20), ["a  b"]);
        assert_eq!(folded("", 5), [""]);
        assert_eq!(folded("ünbreakable", 4), ["ünbr", "eaka", "ble"]);
    }

    #[test]
    fn columns_fit_and_nothing_is_cut() {
        let head = [
            "PORT",
            "PROTO",
            "ADDRESS",
            "NAMESPACE",
            "PROGRAM",
            "PART OF",
            "KNOWN AS",
            "VERDICT",
            "NOTES",
        ]
        .map(str::to_owned);
        let notes = "process hidden: needs CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH";
        let rows = [cells(""), cells(notes)];
        for width in [80, 100, 150, 200] {
            let widths = widths(&head, &rows, width).unwrap();
            assert_eq!(widths[3], 0, "nobody has a namespace of its own");
            assert_eq!(widths[NOTES] > 0, width >= 150, "{width}");
            let mut out = String::new();
            lines(&mut out, &rows[1], widths, [Style::new(); 9]);
            assert!(out.lines().all(|l| l.width() <= width), "{out}");
            assert_eq!(out.contains(notes), width >= 150, "{out}");
            assert!(out.contains("ssh.service"), "{out}");
        }
        assert_eq!(widths(&head, &[cells(notes)], 40), None);
    }
}
