//! For a terminal: the outcome in a sentence, then each finding with its place in the file.

use super::super::text::{DIM, TITLE, WEAK, WIDEST, notice, wrapped};
use super::{Context, notable, plain};
use crate::here::gap;
use crate::policy::{Finding, Report};

/// The check as text. The text has ANSI styles; strip them where they are not wanted.
#[must_use]
pub fn text(report: &Report<'_>, context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let width = width.clamp(20, WIDEST);
    let mut out = String::new();
    wrapped(
        &mut out,
        TITLE,
        "",
        "",
        &l10n.format(&report.summary()),
        width,
    );
    for finding in notable(report) {
        let style = match finding.outcome.is_difference() {
            true => WEAK,
            false => DIM,
        };
        let words = sentence(report, finding, context);
        wrapped(&mut out, style, "  ", "    ", &words, width);
    }
    if !report.gaps.is_empty() {
        out.push('\n');
        let words = l10n.text("policy-not-everything");
        wrapped(&mut out, DIM, "", "  ", &words, width);
    }
    for found in &report.gaps {
        wrapped(
            &mut out,
            DIM,
            "  ",
            "    ",
            &l10n.format(&gap(found)),
            width,
        );
    }
    notice(&mut out, context, width);
    out
}

/// A finding, and where its entry is.
pub(super) fn sentence(report: &Report<'_>, finding: &Finding<'_>, context: Context<'_>) -> String {
    let words = context.l10n.format(&finding.message());
    match finding.line() {
        Some(line) => format!("{words} ({}:{line})", plain(report.file)),
        None => words,
    }
}
