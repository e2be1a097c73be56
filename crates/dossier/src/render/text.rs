//! Text for a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use portolan_registry::Status;
use unicode_width::UnicodeWidthStr;

use super::{Context, heading, marks, plain, port_list, status_line, subject_key, transport_list};
use crate::bibliography::Bibliography;
use crate::l10n::Localizer;
use crate::model::{Dossier, SectionId, Standing, Statement, TableRow};

pub(super) const TITLE: Style = Style::new().bold();
pub(super) const HEADING: Style = Style::new()
    .bold()
    .fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
pub(super) const DIM: Style = Style::new().dimmed();
const COMMAND: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
pub(super) const GOOD: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
pub(super) const WEAK: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));

/// Lines are no wider than this, however wide the terminal: longer ones are hard to read.
pub(super) const WIDEST: usize = 96;

/// A dossier: the answer and the status first, then the sections, then the sources. `width` is the
/// terminal's, in columns. The text has ANSI styles; strip them where they are not wanted.
#[must_use]
pub fn dossier(dossier: &Dossier<'_>, context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let bibliography = Bibliography::of(dossier, context.registry);
    let width = width.clamp(20, WIDEST);
    let mut out = String::new();
    let line = |out: &mut String, style: Style, first: &str, rest: &str, text: &str| {
        wrapped(out, style, first, rest, text, width);
    };
    let answer = l10n.format(&dossier.answer.message);
    let answer = format!("{answer} {}", marks(&dossier.answer.sources, &bibliography));
    line(&mut out, TITLE, "", "", &answer);
    let status = status_line(dossier, l10n);
    if !status.is_empty() {
        line(&mut out, status_style(dossier), "", "", &status);
    }
    for section in &dossier.sections {
        let _ = writeln!(
            out,
            "\n{HEADING}{}{HEADING:#}",
            l10n.format(&section.id.heading())
        );
        for statement in &section.statements {
            statement_lines(
                &mut out,
                statement,
                section.id,
                context,
                &bibliography,
                width,
            );
        }
    }
    sources(&mut out, &bibliography, l10n, width);
    notice(&mut out, context, width);
    out
}

/// The numbered sources, each with its link; nothing where none is cited.
pub(super) fn sources(
    out: &mut String,
    bibliography: &Bibliography,
    l10n: &Localizer,
    width: usize,
) {
    let mut title = Some(l10n.format(&heading("section-sources")));
    for (place, (source, date)) in bibliography.sources().enumerate() {
        if let Some(title) = title.take() {
            let _ = writeln!(out, "\n{HEADING}{title}{HEADING:#}");
        }
        let text = format!("{}. {}, {date}.", source.title, source.publisher);
        let first = format!("  [{}] ", place + 1);
        let indent = " ".repeat(first.len());
        wrapped(out, DIM, &first, &indent, &text, width);
        // On a line of its own and never wrapped, for a terminal to make it a link.
        let _ = writeln!(out, "{DIM}{indent}{}{DIM:#}", source.link);
    }
}

/// The answer alone, on one line.
#[must_use]
pub fn brief(dossier: &Dossier<'_>, context: Context<'_>) -> String {
    let key = subject_key(dossier);
    format!(
        "{TITLE}{key}{TITLE:#}  {}\n",
        context.l10n.format(&dossier.answer.message)
    )
}

/// The rows of a table or of a search in aligned columns; the last one is cut to the terminal's
/// width. The columns stand from left to right in every language.
#[must_use]
pub fn rows(rows: &[TableRow<'_>], context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let head = [
        "table-port",
        "table-transport",
        "table-status",
        "table-name",
        "table-description",
    ]
    .map(|id| l10n.text(id));
    let mut lines = vec![head];
    for row in rows {
        let description = if row.description.eq_ignore_ascii_case(row.name) {
            ""
        } else {
            row.description
        };
        lines.push([
            port_list(row),
            transport_list(row),
            l10n.text(super::row_status(row)),
            plain(row.name),
            plain(description),
        ]);
    }
    let mut widths = [0; 5];
    for row in &lines {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let used: usize = widths[..4].iter().map(|w| w + 2).sum();
    let room = width.saturating_sub(used).max(8);
    let mut out = String::new();
    for (number, row) in lines.iter().enumerate() {
        let style = match number {
            0 => HEADING,
            _ if rows[number - 1]
                .status
                .is_none_or(|s| s == Status::Assigned) =>
            {
                Style::new()
            }
            _ => DIM,
        };
        let mut line = String::new();
        for (cell, width) in row[..4].iter().zip(widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(
                ' ',
                (width + 2).saturating_sub(cell.width()),
            ));
        }
        line.push_str(&cut(&row[4], room));
        let _ = writeln!(out, "{style}{}{style:#}", line.trim_end());
    }
    notice(&mut out, context, width.clamp(20, WIDEST));
    out
}

fn statement_lines(
    out: &mut String,
    statement: &Statement<'_>,
    section: SectionId,
    context: Context<'_>,
    bibliography: &Bibliography,
    width: usize,
) {
    let text = context.l10n.format(&statement.message);
    let text = format!("{text} {}", marks(&statement.sources, bibliography));
    let indent = if statement.level == 0 { "  " } else { "      " };
    let first = if statement.level == 0 { "  " } else { "    - " };
    let style = if section == SectionId::Why {
        DIM
    } else {
        Style::new()
    };
    wrapped(out, style, first, indent, &text, width);
    if let Some(link) = statement.link {
        let _ = writeln!(out, "{indent}{DIM}{link}{DIM:#}");
    }
    if let Some(command) = &statement.command {
        // Never wrapped: a command that is copied must come out whole.
        let _ = writeln!(out, "    {COMMAND}{command}{COMMAND:#}");
    }
}

fn status_style(dossier: &Dossier<'_>) -> Style {
    match dossier.standing {
        Some(Standing::Specified | Standing::Documented | Standing::Implemented) => GOOD,
        Some(Standing::NamedOnly | Standing::Used) => WEAK,
        _ => DIM,
    }
}

pub(super) fn notice(out: &mut String, context: Context<'_>, width: usize) {
    if !context.l10n.is_reviewed() {
        out.push('\n');
        wrapped(
            out,
            DIM,
            "",
            "",
            &context.l10n.text("notice-unreviewed"),
            width,
        );
    }
}

pub(super) fn wrapped(
    out: &mut String,
    style: Style,
    first: &str,
    rest: &str,
    text: &str,
    width: usize,
) {
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(true)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    for line in textwrap::wrap(text, options) {
        let _ = writeln!(out, "{style}{}{style:#}", line.trim_end());
    }
}

/// At most `room` columns of a text; an ellipsis says that there was more.
fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used > room {
            break;
        }
        out.push(c);
    }
    format!("{}…", out.trim_end())
}
