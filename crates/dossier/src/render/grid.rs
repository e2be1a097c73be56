//! A table of nine columns for a terminal, the last of which is for notes. Nothing is cut: where notes
//! do not fit beside their rows, they stand below them; what is too wide for its column goes on in the
//! next line; and where the terminal is too narrow for columns, each row is a few lines of its own.

use std::fmt::Write as _;

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::text::{HEADING, wrapped};

/// The column of the notes.
pub(super) const NOTES: usize = 8;
const GAP: usize = 2;

/// Rows, and how they look.
pub(super) struct Grid<'a> {
    pub(super) head: &'a [String; 9],
    pub(super) cells: &'a [[String; 9]],
    /// Of each row.
    pub(super) styles: &'a [[Style; 9]],
    /// How narrow a column may become before the table gives way to lines.
    pub(super) narrowest: &'a [usize; 8],
}

impl Grid<'_> {
    /// Draws the rows. `below` stands before notes below their row; `block` draws a row where there is
    /// no room for columns.
    pub(super) fn draw(
        &self,
        out: &mut String,
        below: &str,
        width: usize,
        block: impl Fn(&mut String, &[String; 9], &[Style; 9], usize),
    ) {
        let rows = self.cells.iter().zip(self.styles);
        let Some(widths) = widths(self.head, self.cells, self.narrowest, width) else {
            return rows.for_each(|(row, styles)| block(out, row, styles, width));
        };
        lines(out, self.head, widths, &[HEADING; 9]);
        for (row, styles) in rows {
            lines(out, row, widths, styles);
            if widths[NOTES] == 0 && !row[NOTES].is_empty() {
                wrapped(out, styles[NOTES], below, below, &row[NOTES], width);
            }
        }
    }
}

/// The columns that say something in at least one row.
fn used(cells: &[[String; 9]]) -> [bool; 9] {
    let mut used = [false; 9];
    for row in cells {
        for (used, cell) in used.iter_mut().zip(row) {
            *used |= !cell.is_empty();
        }
    }
    used
}

/// How wide each column is, 0 for one that is left out, as the notes are where they do not fit;
/// `None` where even the others do not.
fn widths(
    head: &[String; 9],
    cells: &[[String; 9]],
    narrowest: &[usize; 8],
    width: usize,
) -> Option<[usize; 9]> {
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
            .filter(|(column, width)| **width > narrowest[*column].max(head[*column].width()))
            .max_by_key(|(_, width)| **width)?;
        widths[column] -= 1;
    }
    Some(widths)
}

/// One row, as many lines as its tallest cell.
pub(super) fn lines(out: &mut String, row: &[String; 9], widths: [usize; 9], styles: &[Style; 9]) {
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

/// The rows as a Markdown table, with the columns that say something.
pub(super) fn markdown(head: &[String; 9], cells: &[[String; 9]]) -> String {
    let escaped = super::markdown::escaped;
    let used = used(cells);
    let mut out = String::new();
    for (number, row) in std::iter::once(head).chain(cells).enumerate() {
        let shown: Vec<String> = row
            .iter()
            .zip(used)
            .filter(|(_, used)| *used)
            .map(|(cell, _)| escaped(cell))
            .collect();
        let _ = writeln!(out, "| {} |", shown.join(" | "));
        if number == 0 {
            let _ = writeln!(out, "|{}", "---|".repeat(shown.len()));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const NARROWEST: [usize; 8] = [5, 3, 9, 6, 12, 12, 8, 10];

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
            let widths = widths(&head, &rows, &NARROWEST, width).unwrap();
            assert_eq!(widths[3], 0, "nobody has a namespace of its own");
            assert_eq!(widths[NOTES] > 0, width >= 150, "{width}");
            let mut out = String::new();
            lines(&mut out, &rows[1], widths, &[Style::new(); 9]);
            assert!(out.lines().all(|l| l.width() <= width), "{out}");
            assert_eq!(out.contains(notes), width >= 150, "{out}");
            assert!(out.contains("ssh.service"), "{out}");
        }
        assert_eq!(widths(&head, &[cells(notes)], &NARROWEST, 40), None);
    }
}
