//! What happened, as `docs/schema/v1.json` has it.

use std::io;

use portolan_journal::{Evidence, Life, Moment, Told};
use serde_json::{Value, json as value};

use super::super::Context;
use super::super::here::json::Harmless;
use super::super::json::SCHEMA;
use super::sentence;
use crate::l10n::Localizer;
use crate::model::Message;
use crate::past::{exact, reason};

/// Between what two looks lie.
#[derive(Clone, Debug)]
pub struct Changes<'a> {
    /// The first, as it was asked for.
    pub from: &'a str,
    /// When that was.
    pub from_at: Option<Moment>,
    /// The second.
    pub to: &'a str,
    /// When that was.
    pub to_at: Option<Moment>,
}

/// Writes one thing that happened as one object, without a line break.
///
/// # Errors
/// What `out` fails with.
pub fn event(out: impl io::Write, told: &Told, l10n: &Localizer) -> io::Result<()> {
    let mut object = happened(told, l10n);
    if let Some(fields) = object.as_object_mut() {
        fields.insert("schema".into(), SCHEMA.into());
        fields.insert("kind".into(), "watch".into());
    }
    write(out, &object)
}

/// Writes a history as one object, without a line break.
///
/// # Errors
/// What `out` fails with.
pub fn object(
    out: impl io::Write,
    query: &str,
    lives: &[Life],
    told: &[Told],
    watched: &[Message<'_>],
    context: Context<'_>,
) -> io::Result<()> {
    let l10n = context.l10n;
    let object = value!({
        "schema": SCHEMA,
        "kind": "past",
        "language": l10n.language().tag(),
        "translation_reviewed": l10n.is_reviewed(),
        "query": query,
        "listeners": lives.iter().map(|one| life(one, l10n)).collect::<Vec<_>>(),
        "events": told.iter().map(|one| happened(one, l10n)).collect::<Vec<_>>(),
        "watched": watched.iter().map(|m| l10n.format(m)).collect::<Vec<_>>(),
    });
    write(out, &object)
}

/// Writes the difference of two looks as one object, without a line break.
///
/// # Errors
/// What `out` fails with.
pub fn changes(
    out: impl io::Write,
    between: &Changes<'_>,
    told: &[Told],
    remarks: &[Message<'_>],
    context: Context<'_>,
) -> io::Result<()> {
    let l10n = context.l10n;
    let object = value!({
        "schema": SCHEMA,
        "kind": "diff",
        "language": l10n.language().tag(),
        "translation_reviewed": l10n.is_reviewed(),
        "from": { "asked": between.from, "at": between.from_at.map(exact) },
        "to": { "asked": between.to, "at": between.to_at.map(exact) },
        "events": told.iter().map(|one| happened(one, l10n)).collect::<Vec<_>>(),
        "remarks": remarks.iter().map(|m| l10n.format(m)).collect::<Vec<_>>(),
    });
    write(out, &object)
}

fn write(out: impl io::Write, object: &Value) -> io::Result<()> {
    use serde::Serialize as _;
    let mut serializer = serde_json::Serializer::with_formatter(out, Harmless);
    object.serialize(&mut serializer).map_err(io::Error::from)
}

fn happened(told: &Told, l10n: &Localizer) -> Value {
    let sockets: Vec<Value> = told
        .subjects
        .iter()
        .map(|subject| {
            value!({
                "address": subject.address.to_string(),
                "port": subject.port.number(),
                "interface": subject.interface,
                "namespace": subject.namespace,
                "inode": subject.inode,
            })
        })
        .collect();
    value!({
        "event": told.what.as_str(),
        "at": exact(told.at),
        "after": told.after.map(exact),
        "times": told.times,
        "protocol": told.protocol().map(portolan_sockets::Protocol::as_str),
        "ports": told.ports.iter().map(|p| p.number()).collect::<Vec<_>>(),
        "more_ports": told.more_ports,
        "sockets": sockets,
        "pid": told.actor.as_ref().map(|a| a.pid),
        "started": told.actor.as_ref().and_then(|a| a.started).map(exact),
        "arguments": told.actor.as_ref().map(|a| &*a.arguments).filter(|a| !a.is_empty()),
        "evidence": evidence(&told.evidence, l10n),
        "before": told.before.as_ref().map(|before| evidence(before, l10n)),
        "differs": told.aspects.iter().map(|a| a.as_str()).collect::<Vec<_>>(),
        "text": sentence(told, l10n),
    })
}

/// The same object as the journal's own, with each reason in words.
fn evidence(evidence: &Evidence, l10n: &Localizer) -> Value {
    let mut object = serde_json::to_value(evidence).unwrap_or_default();
    let reasons: Vec<Value> = evidence
        .reasons
        .iter()
        .map(|found| {
            value!({
                "rule": found.rule,
                "found": found.found.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
                "text": reason(found).map(|m| l10n.format(&m)),
            })
        })
        .collect();
    if let Some(fields) = object.as_object_mut() {
        fields.insert("reasons".into(), reasons.into());
    }
    object
}

fn life(life: &Life, l10n: &Localizer) -> Value {
    value!({
        "port": life.port.number(),
        "protocol": life.protocol.as_str(),
        "here": life.until.is_none(),
        "first": exact(life.first),
        "since": exact(life.since),
        "after": life.after.map(exact),
        "until": life.until.map(|(at, _)| exact(at)),
        "spells": life.spells,
        "restarts": life.restarts,
        "restarted": life.restarted.map(exact),
        "passed": life.passed,
        "evidence": evidence(&life.evidence, l10n),
    })
}
