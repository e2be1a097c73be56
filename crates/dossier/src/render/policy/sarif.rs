//! SARIF 2.1.0 (OASIS, section 3 for the objects): a result for each difference, at the line of the
//! policy. Code scanning wants a line of every result, so what is new stands at the last one, where
//! its entry would follow.

use std::fmt::Write as _;
use std::io;

use serde_json::{Value, json as value};

use super::Context;
use super::json::write;
use crate::here::gap;
use crate::l10n::Localizer;
use crate::policy::{DIFFERENCES, Finding, Outcome, Report};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes the check as a SARIF log, without a line break.
///
/// # Errors
/// What `out` fails with.
pub fn sarif(out: impl io::Write, report: &Report<'_>, context: Context<'_>) -> io::Result<()> {
    let l10n = context.l10n;
    let uri = uri(report.file);
    let rules: Vec<Value> = DIFFERENCES
        .iter()
        .map(|outcome| {
            value!({
                "id": rule_id(*outcome),
                "shortDescription": { "text": l10n.text(outcome.meaning()) },
                "defaultConfiguration": { "level": "error" },
            })
        })
        .collect();
    let results: Vec<Value> = report
        .findings
        .iter()
        .filter(|f| f.outcome.is_difference())
        .map(|f| result(f, report, &uri, l10n))
        .collect();
    // What was not verified is no result: nothing was found to be wrong.
    let unverified = report
        .findings
        .iter()
        .filter(|f| matches!(f.outcome, Outcome::Unverified | Outcome::Unseen))
        .map(|f| notification("note", &l10n.format(&f.message())));
    let gaps = report
        .gaps
        .iter()
        .map(|g| notification("warning", &l10n.format(&gap(g))));
    let notifications: Vec<Value> = gaps.chain(unverified).collect();
    let log = value!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Portolan",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "language": l10n.language().tag(),
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
        }],
    });
    write(out, &log)
}

fn rule_id(outcome: Outcome) -> String {
    format!("policy/{}", outcome.as_str())
}

fn result(finding: &Finding<'_>, report: &Report<'_>, uri: &str, l10n: &Localizer) -> Value {
    let line = finding.line().unwrap_or(report.last_line);
    let what = Localizer::escape(&finding.what()).into_owned();
    value!({
        "ruleId": rule_id(finding.outcome),
        "ruleIndex": DIFFERENCES.iter().position(|o| *o == finding.outcome),
        "level": "error",
        "message": { "text": plain_message(&l10n.format(&finding.message())) },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri },
                "region": { "startLine": line },
            },
            "logicalLocations": [{
                "name": format!("{}/{}", finding.ports(), finding.transports()),
                "fullyQualifiedName": what,
                "kind": "resource",
            }],
        }],
        "partialFingerprints": { "listener/v1": what },
    })
}

fn notification(level: &str, text: &str) -> Value {
    value!({ "level": level, "message": { "text": plain_message(text) } })
}

/// A plain text message: braces alone would be a placeholder (section 3.11.5), and a bracket before a
/// parenthesis a link (3.11.6), wherever a program's name asks for it.
fn plain_message(text: &str) -> String {
    let words = text.replace("](", "] (");
    words.replace('{', "{{").replace('}', "}}")
}

/// A path as a URI reference (RFC 3986): whatever is not unreserved or a slash is percent-encoded. A
/// relative path stays one.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + 8);
    if path.starts_with('/') {
        out.push_str("file://");
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("a/policy.toml"), "a/policy.toml");
        assert_eq!(uri("/etc/a b:é.toml"), "file:///etc/a%20b%3A%C3%A9.toml");
    }

    #[test]
    fn nothing_in_a_message_is_a_link_or_a_placeholder() {
        assert_eq!(plain_message("a [b](1) {0}"), "a [b] (1) {{0}}");
    }
}
