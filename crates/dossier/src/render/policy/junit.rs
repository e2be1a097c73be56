//! The XML that build servers take for test results: a test case for each entry and each listener
//! that no entry has.

use std::fmt::Write as _;

use super::Context;
use crate::here::gap;
use crate::policy::{Outcome, Report};

/// The check as a report of tests.
#[must_use]
pub fn junit(report: &Report<'_>, context: Context<'_>) -> String {
    let l10n = context.l10n;
    let failures = report
        .findings
        .iter()
        .filter(|f| f.outcome.is_difference())
        .count();
    let skipped = report
        .findings
        .iter()
        .filter(|f| is_skipped(f.outcome))
        .count();
    let counts = format!(
        "tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\"",
        report.findings.len()
    );
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let file = escaped(report.file);
    let _ = writeln!(out, "<testsuites {counts}>");
    let _ = writeln!(out, "  <testsuite name=\"portolan {file}\" {counts}>");
    for finding in &report.findings {
        let name = match finding.line() {
            Some(line) => format!("{}:{line} {}", report.file, finding.what()),
            None => finding.what(),
        };
        let words = escaped(&l10n.format(&finding.message()));
        let _ = write!(
            out,
            "    <testcase classname=\"portolan.policy\" name=\"{}\"",
            escaped(&name)
        );
        if finding.outcome.is_difference() {
            let kind = finding.outcome.as_str();
            let _ = writeln!(
                out,
                ">\n      <failure type=\"{kind}\" message=\"{words}\">{words}</failure>\n    </testcase>"
            );
        } else if is_skipped(finding.outcome) {
            let _ = writeln!(
                out,
                ">\n      <skipped message=\"{words}\"/>\n    </testcase>"
            );
        } else {
            out.push_str("/>\n");
        }
    }
    if !report.gaps.is_empty() {
        let _ = writeln!(
            out,
            "    <system-err>{}",
            escaped(&l10n.text("policy-not-everything"))
        );
        for found in &report.gaps {
            let _ = writeln!(out, "{}", escaped(&l10n.format(&gap(found))));
        }
        out.push_str("</system-err>\n");
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

/// Whether it was not fully tested, which is neither good nor bad.
fn is_skipped(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Unverified | Outcome::Optional | Outcome::Unasked | Outcome::Unseen
    )
}

/// Text in which no character is markup, or one that XML 1.0 does not have (its production 2).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c if c.is_control() || is_obeyed(c) => {
                let _ = write!(out, "{}", c.escape_unicode());
            }
            c => out.push(c),
        }
    }
    out
}

/// What XML lacks beside control characters, and what changes the direction of what follows.
fn is_obeyed(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup_and_everything_is_xml() {
        assert_eq!(
            escaped("<a b=\"c\">&'\u{0}\u{1b}\n\u{ffff}\u{202e}é\u{10ffff}"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&apos;\\u{0}\\u{1b}\\u{a}\\u{ffff}\\u{202e}é\u{10ffff}"
        );
    }
}
