//! Markdown for a wiki, a ticket or a chat.

use std::fmt::Write as _;

use super::{Context, heading, marks, plain, port_list, status_line, subject_key, transport_list};
use crate::bibliography::Bibliography;
use crate::l10n::Localizer;
use crate::model::{Citation, Dossier, TableRow};

/// A dossier as a document of its own.
#[must_use]
pub fn dossier(dossier: &Dossier<'_>, context: Context<'_>) -> String {
    let l10n = context.l10n;
    let bibliography = Bibliography::of(dossier, context.registry);
    let mut out = format!("# {}\n\n", escaped(&subject_key(dossier)));
    let cite = |citations: &[Citation]| escaped(&marks(citations, &bibliography));
    let answer = escaped(&l10n.format(&dossier.answer.message));
    let _ = writeln!(out, "**{answer}** {}", cite(&dossier.answer.sources));
    let status = status_line(dossier, l10n);
    if !status.is_empty() {
        let _ = writeln!(out, "\n{}", escaped(&status));
    }
    for section in &dossier.sections {
        let _ = writeln!(
            out,
            "\n## {}\n",
            escaped(&l10n.format(&section.id.heading()))
        );
        for statement in &section.statements {
            let indent = if statement.level == 0 { "" } else { "  " };
            let text = escaped(&l10n.format(&statement.message));
            let _ = writeln!(out, "{indent}- {text} {}", cite(&statement.sources));
            if let Some(link) = statement.link {
                let _ = writeln!(out, "{indent}  <{link}>");
            }
            if let Some(command) = &statement.command {
                let _ = writeln!(out, "\n  ```\n  {command}\n  ```");
            }
        }
    }
    sources(&mut out, &bibliography, l10n);
    notice(&mut out, context);
    out
}

/// The numbered sources as links; nothing where none is cited.
pub(super) fn sources(out: &mut String, bibliography: &Bibliography, l10n: &Localizer) {
    let mut title = Some(escaped(&l10n.format(&heading("section-sources"))));
    for (place, (source, date)) in bibliography.sources().enumerate() {
        if let Some(title) = title.take() {
            let _ = writeln!(out, "\n## {title}\n");
        }
        let (name, publisher) = (escaped(source.title), escaped(source.publisher));
        let _ = writeln!(
            out,
            "{}. [{name}]({}), {publisher}, {}",
            place + 1,
            source.link,
            escaped(&date)
        );
    }
}

/// The answer alone, as a list item.
#[must_use]
pub fn brief(dossier: &Dossier<'_>, context: Context<'_>) -> String {
    let answer = escaped(&context.l10n.format(&dossier.answer.message));
    format!("- **{}** {answer}\n", escaped(&subject_key(dossier)))
}

/// The rows of a table or of a search.
#[must_use]
pub fn rows(rows: &[TableRow<'_>], context: Context<'_>) -> String {
    let l10n = context.l10n;
    let head = [
        "table-port",
        "table-transport",
        "table-status",
        "table-name",
        "table-description",
    ]
    .map(|id| escaped(&l10n.text(id)));
    let mut out = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for row in rows {
        let cells = [
            port_list(row),
            transport_list(row),
            l10n.text(super::row_status(row)),
            plain(row.name),
            plain(row.description),
        ]
        .map(|cell| escaped(&cell));
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    notice(&mut out, context);
    out
}

pub(super) fn notice(out: &mut String, context: Context<'_>) {
    if !context.l10n.is_reviewed() {
        let _ = writeln!(
            out,
            "\n*{}*",
            escaped(&context.l10n.text("notice-unreviewed"))
        );
    }
}

/// Text in which no character is markup.
pub(super) fn escaped(text: &str) -> String {
    let is_markup = |byte: u8| {
        matches!(
            byte,
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'#' | b'~' | b'&'
        )
    };
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_markup) {
        let (plain, markup) = rest.split_at(at);
        let (markup, after) = markup.split_at(1);
        out.extend([plain, "\\", markup]);
        rest = after;
    }
    out.push_str(rest);
    out
}
