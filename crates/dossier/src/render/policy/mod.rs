//! The check of a policy, drawn: for people, for programs, and for the two forms that build servers
//! read.

mod json;
mod junit;
mod sarif;
mod text;

use std::fmt::Write as _;

use super::{Context, plain};
use crate::here::gap;
use crate::policy::{Finding, Outcome, Report};

pub use json::json;
pub use junit::junit;
pub use sarif::sarif;
pub use text::text;

/// The columns of tab-separated rows, by name: the first line of CSV.
pub const COLUMNS: [&str; 8] = [
    "result",
    "port",
    "transport",
    "exposure",
    "namespace",
    "who",
    "line",
    "text",
];

/// The findings that are worth a line: all but what is as the policy says, and what was not asked
/// for.
fn notable<'r, 'a>(report: &'r Report<'a>) -> impl Iterator<Item = &'r Finding<'a>> {
    let said = |f: &&Finding<'_>| !matches!(f.outcome, Outcome::Kept | Outcome::Unasked);
    report.findings.iter().filter(said)
}

/// The findings as tab-separated fields, in the order of [`COLUMNS`].
#[must_use]
pub fn tsv(report: &Report<'_>, context: Context<'_>) -> String {
    let mut out = String::new();
    for finding in notable(report) {
        let fields = [
            finding.outcome.as_str().to_owned(),
            plain(&finding.ports()),
            finding.transports(),
            finding.exposure(),
            plain(&finding.namespace()),
            plain(&finding.who()),
            finding.line().map(|l| l.to_string()).unwrap_or_default(),
            context.l10n.format(&finding.message()),
        ];
        let _ = writeln!(out, "{}", fields.join("\t"));
    }
    out
}

/// The findings as a list.
#[must_use]
pub fn markdown(report: &Report<'_>, context: Context<'_>) -> String {
    let escaped = super::markdown::escaped;
    let l10n = context.l10n;
    let mut out = format!("**{}**\n", escaped(&l10n.format(&report.summary())));
    for (number, finding) in notable(report).enumerate() {
        let before = if number == 0 { "\n" } else { "" };
        let words = escaped(&text::sentence(report, finding, context));
        let _ = writeln!(out, "{before}- {words}");
    }
    if !report.gaps.is_empty() {
        let words = escaped(&l10n.text("policy-not-everything"));
        let _ = writeln!(out, "\n*{words}*\n");
    }
    for found in &report.gaps {
        let _ = writeln!(out, "- *{}*", escaped(&l10n.format(&gap(found))));
    }
    super::markdown::notice(&mut out, context);
    out
}
