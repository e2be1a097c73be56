//! Standard output: buffered, styled only where styles are wanted.

use std::io::{self, BufWriter, IsTerminal as _, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use portolan_dossier::TableRow;
use portolan_dossier::render::{markdown, text, tsv};

use crate::args::Format;
use crate::session::Session;

/// Standard output for this run. JSON and rows have no styles and go straight to the buffer.
pub(crate) fn stdout(session: &Session<'_>) -> BufWriter<Box<dyn Write>> {
    let stdout = io::stdout().lock();
    let out: Box<dyn Write> = match session.format {
        Format::Text => Box::new(anstream::AutoStream::new(stdout, session.colour)),
        // Line buffering under our own buffer would cost a system call a line.
        Format::Json | Format::Markdown | Format::Tsv | Format::Csv => Box::new(stdout),
    };
    BufWriter::with_capacity(1 << 16, out)
}

/// A progress bar on standard error, where somebody watches.
pub(crate) fn bar(length: usize) -> ProgressBar {
    let target = if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(length as u64), target);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Writes the rows of a table or of a search in the format that was asked for; JSON has a head of
/// its own, and is its caller's.
pub(crate) fn table(
    out: &mut impl Write,
    rows: &[TableRow<'_>],
    session: &Session<'_>,
) -> io::Result<()> {
    let words = match session.format {
        Format::Text => text::rows(rows, session.context(), session.width),
        Format::Markdown => markdown::rows(rows, session.context()),
        Format::Csv => csv(&tsv::rows(rows)),
        Format::Tsv | Format::Json => tsv::rows(rows),
    };
    out.write_all(words.as_bytes())
}

/// Writes one tab-separated row, as it is or as CSV.
pub(crate) fn row(out: &mut impl Write, format: Format, row: &str) -> io::Result<()> {
    match format {
        Format::Csv => out.write_all(csv(&format!("{row}\n")).as_bytes()),
        _ => writeln!(out, "{row}"),
    }
}

/// Tab-separated rows as CSV (RFC 4180, line feeds alone): fields with a comma or a quote are
/// quoted; no field holds a line break.
pub(crate) fn csv(rows: &str) -> String {
    let mut out = String::with_capacity(rows.len() + 64);
    for row in rows.lines() {
        for (place, field) in row.split('\t').enumerate() {
            if place > 0 {
                out.push(',');
            }
            if field.contains([',', '"']) {
                out.push('"');
                out.push_str(&field.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(field);
            }
        }
        out.push('\n');
    }
    out
}
