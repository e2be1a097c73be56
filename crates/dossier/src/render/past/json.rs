//! What happened, as `docs/schema/v1.json` has it.

use std::cell::RefCell;
use std::io;
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;

use portolan_journal::{Evidence, Life, Moment, Subject, Told};
use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};
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
    let evidences = Evidences::default();
    let happened = Happened {
        schema: Some(SCHEMA),
        kind: Some("watch"),
        ..Happened::new(told, &evidences, l10n)
    };
    write(out, &happened)
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
    #[derive(Serialize)]
    struct Past<'a> {
        schema: u32,
        kind: &'static str,
        language: &'a str,
        translation_reviewed: bool,
        query: &'a str,
        listeners: Vec<Value>,
        events: Events<'a>,
        watched: Vec<String>,
    }
    let l10n = context.l10n;
    let past = Past {
        schema: SCHEMA,
        kind: "past",
        language: l10n.language().tag(),
        translation_reviewed: l10n.is_reviewed(),
        query,
        listeners: lives.iter().map(|one| life(one, l10n)).collect(),
        events: Events { told, l10n },
        watched: watched.iter().map(|m| l10n.format(m)).collect(),
    };
    write(out, &past)
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
    #[derive(Serialize)]
    struct Side<'a> {
        asked: &'a str,
        at: Option<String>,
    }
    #[derive(Serialize)]
    struct Diff<'a> {
        schema: u32,
        kind: &'static str,
        language: &'a str,
        translation_reviewed: bool,
        from: Side<'a>,
        to: Side<'a>,
        events: Events<'a>,
        remarks: Vec<String>,
    }
    let l10n = context.l10n;
    let side = |asked, at: Option<Moment>| Side {
        asked,
        at: at.map(exact),
    };
    let diff = Diff {
        schema: SCHEMA,
        kind: "diff",
        language: l10n.language().tag(),
        translation_reviewed: l10n.is_reviewed(),
        from: side(between.from, between.from_at),
        to: side(between.to, between.to_at),
        events: Events { told, l10n },
        remarks: remarks.iter().map(|m| l10n.format(m)).collect(),
    };
    write(out, &diff)
}

fn write(out: impl io::Write, object: &impl Serialize) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(out, Harmless);
    object.serialize(&mut serializer).map_err(io::Error::from)
}

/// What happened, written one by one: a history may have a hundred thousand.
struct Events<'a> {
    told: &'a [Told],
    l10n: &'a Localizer,
}

impl Serialize for Events<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let evidences = Evidences::default();
        serializer.collect_seq(
            self.told
                .iter()
                .map(|one| Happened::new(one, &evidences, self.l10n)),
        )
    }
}

/// The evidence that was drawn, by where it lies: most events of a history share one of a few.
type Evidences = RefCell<FxHashMap<*const Evidence, Rc<Value>>>;

#[derive(Serialize)]
struct Happened<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    event: &'static str,
    at: String,
    after: Option<String>,
    times: u32,
    protocol: Option<&'static str>,
    ports: Vec<u16>,
    more_ports: usize,
    sockets: Vec<Socket>,
    pid: Option<u32>,
    started: Option<String>,
    arguments: Option<&'a str>,
    #[serde(serialize_with = "shared")]
    evidence: Option<Rc<Value>>,
    #[serde(serialize_with = "shared")]
    before: Option<Rc<Value>>,
    differs: Vec<&'static str>,
    text: String,
}

#[derive(Serialize)]
struct Socket {
    address: IpAddr,
    port: u16,
    interface: u32,
    namespace: u64,
    inode: u64,
}

impl<'a> Happened<'a> {
    fn new(told: &'a Told, evidences: &Evidences, l10n: &Localizer) -> Self {
        let actor = told.actor.as_ref();
        let drawn = |one: &Arc<Evidence>| {
            let mut drawn = evidences.borrow_mut();
            let drawn = drawn.entry(Arc::as_ptr(one));
            Rc::clone(drawn.or_insert_with(|| Rc::new(evidence(one, l10n))))
        };
        let socket = |subject: &Subject| Socket {
            address: subject.address,
            port: subject.port.number(),
            interface: subject.interface,
            namespace: subject.namespace,
            inode: subject.inode,
        };
        Self {
            schema: None,
            kind: None,
            event: told.what.as_str(),
            at: exact(told.at),
            after: told.after.map(exact),
            times: told.times,
            protocol: told.protocol().map(portolan_sockets::Protocol::as_str),
            ports: told.ports.iter().map(|p| p.number()).collect(),
            more_ports: told.more_ports,
            sockets: told.subjects.iter().map(socket).collect(),
            pid: actor.map(|a| a.pid),
            started: actor.and_then(|a| a.started).map(exact),
            arguments: actor.map(|a| &*a.arguments).filter(|a| !a.is_empty()),
            evidence: Some(drawn(&told.evidence)),
            before: told.before.as_ref().map(drawn),
            differs: told.aspects.iter().map(|a| a.as_str()).collect(),
            text: sentence(told, l10n),
        }
    }
}

fn shared<S: Serializer>(value: &Option<Rc<Value>>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_deref().serialize(serializer)
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
