//! What happened, as sinks take it.

use std::time::SystemTime;

use portolan_dossier::render::past as draw;
use portolan_dossier::{Localizer, Message, past};
use portolan_journal::{Moment, Told, What};
use portolan_verdict::Verdict;

use super::sink::{Kind, Notice, Severity};

/// A change.
pub(super) fn of(told: &Told, boot: &str, l10n: &Localizer) -> Notice {
    let mut json = Vec::new();
    // Nothing fails that writes into memory.
    let _ = draw::event(&mut json, told, l10n);
    let line = past::line(told);
    let evidence = &told.evidence;
    let owner = evidence.owners.first();
    let text = |value: &Option<String>| value.clone();
    let subject = told.subjects.first();
    let mut fields = vec![
        ("PORTOLAN_PORT", line.ports.clone()),
        ("PORTOLAN_PROTOCOL", line.protocol.to_owned()),
        ("PORTOLAN_ADDRESS", line.address.clone()),
        ("PORTOLAN_EXPOSURE", evidence.exposure.clone()),
        ("PORTOLAN_NAMESPACE", evidence.place.clone()),
        ("PORTOLAN_AT", past::exact(told.at)),
    ];
    let optional = [
        ("PORTOLAN_VERDICT", text(&evidence.verdict)),
        ("PORTOLAN_PRODUCT", text(&evidence.product)),
        (
            "PORTOLAN_PROGRAM",
            owner.map(|o| o.program.clone().unwrap_or_else(|| o.name.clone())),
        ),
        ("PORTOLAN_PACKAGE", owner.and_then(|o| text(&o.package))),
        ("PORTOLAN_UNIT", owner.and_then(|o| text(&o.unit))),
        ("PORTOLAN_CONTAINER", owner.and_then(|o| text(&o.container))),
        (
            "PORTOLAN_UID",
            owner.and_then(|o| o.uid).map(|uid| uid.to_string()),
        ),
        (
            "PORTOLAN_PID",
            told.actor.as_ref().map(|a| a.pid.to_string()),
        ),
        (
            "PORTOLAN_TIMES",
            (told.times > 1).then(|| told.times.to_string()),
        ),
    ];
    fields.extend(
        optional
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let inode = subject.map_or(0, |s| s.inode);
    let namespace = subject.map_or(0, |s| s.namespace);
    Notice {
        kind: kind(told.what),
        severity: match (evidence.verdict(), told.what) {
            (Some(Verdict::Suspicious), what) if what != What::Closed => Severity::Warning,
            (_, What::Restarted | What::Passed) => Severity::Info,
            _ => Severity::Notice,
        },
        time: told.at.into(),
        id: format!(
            "{boot}:{namespace}:{inode}:{}:{}",
            told.what.as_str(),
            told.at.micros()
        ),
        line: draw::sentence(told, l10n),
        json: String::from_utf8_lossy(&json).into_owned(),
        fields,
    }
}

/// Something that the watch has to say of itself.
pub(super) fn of_trouble(message: &Message<'_>, boot: &str, l10n: &Localizer) -> Notice {
    let now = Moment::now();
    let line = l10n.format(message);
    let object = serde_json::json!({
        "schema": portolan_dossier::render::json::SCHEMA,
        "kind": "trouble",
        "at": past::exact(now),
        "text": line,
    });
    Notice {
        kind: Kind::Trouble,
        severity: Severity::Warning,
        time: SystemTime::now(),
        id: format!("{boot}:trouble:{}:{}", message.id, now.micros()),
        line,
        json: object.to_string(),
        fields: vec![("PORTOLAN_AT", past::exact(now))],
    }
}

/// The sinks' word for what happened.
pub(super) const fn kind(what: What) -> Kind {
    match what {
        What::Appeared => Kind::Appeared,
        What::Restarted => Kind::Restarted,
        What::Changed => Kind::Changed,
        What::Closed => Kind::Closed,
        What::Passed => Kind::Passed,
    }
}
