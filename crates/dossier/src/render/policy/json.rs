//! One object, as `docs/schema/v1.json` has it.

use std::io;

use portolan_verdict::policy::{Entry, Feature, Listener};
use serde::Serialize as _;
use serde_json::{Map, Value, json as value};

use super::super::here::json::Harmless;
use super::super::json::SCHEMA;
use super::Context;
use crate::here::{gap, gap_id};
use crate::policy::{DIFFERENCES, Finding, Outcome, Report};

/// Writes the check as one object, without a line break.
///
/// # Errors
/// What `out` fails with.
pub fn json(out: impl io::Write, report: &Report<'_>, context: Context<'_>) -> io::Result<()> {
    let l10n = context.l10n;
    let findings: Vec<Value> = report
        .findings
        .iter()
        .filter(|f| f.outcome != Outcome::Kept)
        .map(|f| finding(f, &l10n.format(&f.message())))
        .collect();
    let gaps: Vec<Value> = report
        .gaps
        .iter()
        .map(|g| value!({ "id": gap_id(g), "text": l10n.format(&gap(g)) }))
        .collect();
    let object = value!({
        "schema": SCHEMA,
        "kind": "policy",
        "language": l10n.language().tag(),
        "translation_reviewed": l10n.is_reviewed(),
        "registry_updated": context.registry.updated().to_string(),
        "file": report.file,
        "agrees": DIFFERENCES.iter().all(|outcome| report.count(*outcome) == 0),
        "kept": report.count(Outcome::Kept) + report.count(Outcome::Unverified),
        "findings": findings,
        "gaps": gaps,
    });
    write(out, &object)
}

/// Writes JSON in which nothing is left that a terminal would obey.
pub(super) fn write(out: impl io::Write, object: &Value) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(out, Harmless);
    object.serialize(&mut serializer).map_err(io::Error::from)
}

fn finding(finding: &Finding<'_>, text: &str) -> Value {
    let fields: Vec<Value> = finding
        .fields
        .iter()
        .map(|field| {
            let (wanted, found) = finding.values(*field);
            value!({ "field": field.as_str(), "wanted": wanted, "found": found })
        })
        .collect();
    value!({
        "result": finding.outcome.as_str(),
        "line": finding.line(),
        "entry": finding.entry.map(entry),
        "listener": finding.listener.map(listener),
        "fields": fields,
        "text": text,
    })
}

fn entry(entry: &Entry) -> Value {
    let ports: Vec<Value> = entry
        .ports
        .iter()
        .map(|p| value!({ "first": p.low().number(), "last": p.high().number() }))
        .collect();
    let transports: Vec<&str> = entry.transports.iter().map(|t| t.as_str()).collect();
    let exposures: Vec<&str> = entry.exposures.iter().map(|e| e.as_str()).collect();
    let mut object = value!({
        "ports": ports,
        "transports": transports,
        "exposures": exposures,
        "namespaces": entry.namespaces,
        "optional": entry.optional,
        "said_by": entry.said_by,
        "why": entry.why,
    });
    if let Some(object) = object.as_object_mut() {
        object.extend(features(|feature| entry.feature(feature)));
    }
    object
}

fn listener(listener: &Listener) -> Value {
    let mut object = value!({
        "port": listener.port.number(),
        "transport": listener.transport.as_str(),
        "exposure": listener.exposure.as_str(),
        "namespace": listener.place.written(),
        "owner_seen": listener.owner_seen,
    });
    if let Some(object) = object.as_object_mut() {
        object.extend(features(|feature| listener.feature(feature).values()));
    }
    object
}

fn features<'a>(values: impl Fn(Feature) -> &'a [String]) -> Map<String, Value> {
    Feature::ALL
        .into_iter()
        .map(|feature| (feature.as_str().to_owned(), value!(values(feature))))
        .collect()
}
