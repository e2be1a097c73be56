//! What was found, for people and for programs.

use portolan_dossier::here::{stamp, verdict};
use portolan_dossier::render::json::SCHEMA;
use portolan_dossier::{Localizer, Message};
use portolan_probe::relay::Relay;
use portolan_probe::{Certainty, Protocol, Shown, State, Stopped, Tls};
use portolan_verdict::Judgement;
use serde_json::{Value, json as object};

use super::Asked;
use crate::session::Session;

/// One object.
pub(super) fn json(asked: &Asked, judgement: Option<&Judgement<'_>>) -> Value {
    let (endpoint, found, proof) = (&asked.endpoint, &asked.found, asked.proof.as_ref());
    let text = |shown: &Shown| shown.as_str().to_owned();
    let details: serde_json::Map<String, Value> = found
        .details
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())))
        .collect();
    let questions: Vec<Value> = found
        .asked
        .iter()
        .map(|a| object!({"protocol": a.protocol, "ask": a.ask, "answered": a.answered}))
        .collect();
    let reasons: Vec<&str> = judgement
        .iter()
        .flat_map(|j| j.reasons.iter().map(|r| r.rule.entry().id))
        .collect();
    object!({
        "schema": SCHEMA,
        "kind": "probe",
        "target": asked.target.text,
        "address": endpoint.address.ip().to_string(),
        "port": endpoint.address.port(),
        "transport": endpoint.transport.as_str(),
        "state": found.state.as_str(),
        "protocol": found.protocol.map(Protocol::id),
        "name": found.protocol.map(Protocol::name),
        "service": found.service(),
        "certainty": found.protocol.map(|_| found.certainty.as_str()),
        "product": found.product.as_ref().map(text),
        "version": found.version.as_ref().map(text),
        "os": found.detail("os").map(text),
        "details": details,
        "tls": found.tls.as_deref().map(tls),
        "relay": proof.map_or("untried", |p| p.relay.as_str()),
        "relay_forms": proof.map(|p| p.forms.iter().map(|f| f.as_str()).collect::<Vec<_>>()),
        "evidence": Shown::new(&found.evidence).as_str(),
        "asked": questions,
        "stopped": found.stopped.as_str(),
        "verdict": judgement.map(|j| j.verdict.as_str()),
        "rules": reasons,
        "ms": (found.time.as_secs_f64() * 10_000.0).round() / 10.0,
    })
}

fn tls(tls: &Tls) -> Value {
    let certificate = tls.certificate.as_deref().map(|c| {
        object!({
            "subject": c.subject.as_str(),
            "issuer": c.issuer.as_str(),
            "names": c.names.iter().map(Shown::as_str).collect::<Vec<_>>(),
            "not_before": date(c.not_before),
            "not_after": date(c.not_after),
            "self_signed": c.self_signed,
            "sha256": &*c.sha256,
        })
    });
    object!({
        "versions": tls.versions.iter().map(|v| v.as_str()).collect::<Vec<_>>(),
        "alpn": tls.alpn.as_ref().map(Shown::as_str),
        "starttls": tls.starttls,
        "certificate": certificate,
        "failure": tls.failure.as_ref().map(Shown::as_str),
    })
}

/// A time of a certificate; those before 1970 are none that anybody means.
fn date(seconds: i64) -> Option<String> {
    let seconds = u64::try_from(seconds).ok()?;
    let time = std::time::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(seconds))?;
    Some(stamp(time))
}

/// One row of tab-separated fields.
pub(super) fn row(asked: &Asked, judgement: Option<&Judgement<'_>>) -> String {
    let (endpoint, found, proof) = (&asked.endpoint, &asked.found, asked.proof.as_ref());
    let text = |shown: Option<&Shown>| shown.map(Shown::as_str).unwrap_or_default().to_owned();
    [
        asked.target.text.clone(),
        endpoint.transport.as_str().to_owned(),
        found.state.as_str().to_owned(),
        found
            .protocol
            .map(Protocol::id)
            .unwrap_or_default()
            .to_owned(),
        found
            .protocol
            .map(|_| found.certainty.as_str())
            .unwrap_or_default()
            .to_owned(),
        text(found.product.as_ref()),
        text(found.version.as_ref()),
        found
            .tls
            .as_ref()
            .map(|t| if t.starttls { "starttls" } else { "tls" })
            .unwrap_or_default()
            .to_owned(),
        proof.map_or("untried", |p| p.relay.as_str()).to_owned(),
        judgement
            .map(|j| j.verdict.as_str())
            .unwrap_or_default()
            .to_owned(),
        Shown::new(&found.evidence)
            .as_str()
            .chars()
            .take(120)
            .collect(),
    ]
    .join("\t")
}

/// The answer first, then what it rests on.
pub(super) fn text(
    asked: &Asked,
    judgement: Option<&Judgement<'_>>,
    session: &Session<'_>,
) -> String {
    let l10n = session.l10n;
    let found = &asked.found;
    let mut out = String::new();
    let bold = clap::builder::styling::Style::new().bold();
    out += &format!("{bold}{}{bold:#}\n", l10n.format(&answer(asked)));
    let mut line = |label: &'static str, value: &str| {
        out += &format!("  {}: {value}\n", l10n.text(label));
    };
    if let Some(proof) = &asked.proof {
        let id = match proof.relay {
            Relay::Refused => "cli-probe-relay-refused",
            Relay::Answers => "cli-probe-relay-answers",
            Relay::Proven => "cli-probe-relay-proven",
        };
        // That an unknown or a web server refuses is what anybody expects.
        if proof.relay != Relay::Refused || found.protocol.is_some_and(|p| p.id() != "http") {
            let forms: Vec<&str> = proof.forms.iter().map(|f| f.as_str()).collect();
            let message = Message::new(id).with("forms", forms.join(", "));
            line("cli-probe-label-relay", &l10n.format(&message));
        }
    }
    if let Some(judgement) = judgement {
        line(
            "cli-probe-label-verdict",
            &l10n.format(&verdict::word(judgement.verdict)),
        );
        if let Some(reason) = judgement.reasons.first() {
            line(
                "cli-probe-label-because",
                &l10n.format(&verdict::reason(reason)),
            );
        }
    }
    if let Some(tls) = &found.tls {
        line("cli-probe-label-tls", &tls_words(tls, l10n));
        if let Some(c) = &tls.certificate {
            let names: Vec<&str> = c.names.iter().map(Shown::as_str).take(5).collect();
            let id = if c.self_signed {
                "cli-probe-certificate-own"
            } else {
                "cli-probe-certificate"
            };
            let message = Message::new(id)
                .with("subject", c.subject.as_str())
                .with("names", names.join(", "))
                .with("issuer", c.issuer.as_str())
                .with("until", date(c.not_after).unwrap_or_default());
            line("cli-probe-label-certificate", &l10n.format(&message));
        }
    }
    for (name, value) in &found.details {
        if !["software", "server", "status", "info"].contains(name) || found.product.is_none() {
            let mut shown: String = value.as_str().chars().take(session.width.max(40)).collect();
            if shown.len() < value.as_str().len() {
                shown.push('…');
            }
            out += &format!("  {name}: {shown}\n");
        }
    }
    if !found.evidence.is_empty() {
        let evidence = Shown::new(&found.evidence);
        let shown: String = evidence.as_str().chars().take(160).collect();
        let label = l10n.text("cli-probe-label-evidence");
        out += &format!("  {label}: {shown}\n");
    }
    out
}

fn tls_words(tls: &Tls, l10n: &Localizer) -> String {
    let mut words = tls
        .versions
        .iter()
        .map(|v| v.as_str())
        .collect::<Vec<_>>()
        .join(", ");
    if tls.starttls {
        words = format!("STARTTLS {words}");
    }
    if let Some(alpn) = &tls.alpn {
        words += &format!(", {alpn}");
    }
    if let Some(failure) = &tls.failure {
        let message = Message::new("cli-probe-tls-failed").with("reason", failure.as_str());
        words += &format!(" ({})", l10n.format(&message));
    }
    words
}

/// The one sentence.
fn answer(asked: &Asked) -> Message<'static> {
    let found = &asked.found;
    let target = format!(
        "{}/{}",
        asked.target.text,
        asked.endpoint.transport.as_str()
    );
    let milliseconds = format!("{:.0}", found.time.as_secs_f64() * 1000.0);
    let Some(protocol) = found.protocol else {
        let id = match (found.state, found.stopped) {
            (State::Open, Stopped::NeverAsked) => "cli-probe-never-asked",
            (State::Open, _) => "cli-probe-unknown",
            (State::Closed, _) => "cli-probe-closed",
            (State::Silent, _) => "cli-probe-silent",
            (State::Unreachable, _) => "cli-probe-unreachable",
            (State::Failed, _) => "cli-probe-failed",
        };
        return Message::new(id)
            .with("target", target)
            .with("time", milliseconds);
    };
    let inside = found.tls.as_ref().is_some_and(|t| !t.starttls) && protocol.id() != "tls";
    let mut name = protocol.name().to_owned();
    if inside {
        name += " (TLS)";
    }
    let mut product = found
        .product
        .as_ref()
        .map(|p| p.as_str().to_owned())
        .unwrap_or_default();
    if let Some(version) = &found.version {
        if !product.is_empty() {
            product.push(' ');
        }
        product += version.as_str();
    }
    let id = match (found.certainty, product.is_empty()) {
        (Certainty::Certain, false) => "cli-probe-speaks-product",
        (Certainty::Certain, true) => "cli-probe-speaks",
        (Certainty::Likely, false) => "cli-probe-may-speak-product",
        (Certainty::Likely, true) => "cli-probe-may-speak",
    };
    Message::new(id)
        .with("target", target)
        .with("protocol", name)
        .with("product", product)
        .with("time", milliseconds)
}
