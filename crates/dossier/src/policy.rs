//! What the check of a policy found, in words: one [`Finding`] for each entry and each listener, in
//! the order in which a reader wants them. Every renderer draws from these.

use portolan_sockets::{Gap, Observation};
use portolan_verdict::policy::{
    Absence, Differences, Entry, Feature, Field, Listener, Place, Policy, PolicyError, Wrong,
};

use crate::model::{Message, Value};

/// A check, ready to be drawn.
#[derive(Debug)]
pub struct Report<'a> {
    /// The policy's file, as it was named.
    pub file: &'a str,
    /// Its last line: where an entry that is missing would follow.
    pub last_line: usize,
    /// Differences first, then what could not be verified, then the rest; each by port.
    pub findings: Vec<Finding<'a>>,
    /// What was not seen and may matter to a policy.
    pub gaps: Vec<&'a Gap>,
}

impl<'a> Report<'a> {
    /// The report of a check.
    #[must_use]
    pub fn new(
        file: &'a str,
        policy: &Policy,
        differences: &Differences<'a>,
        observation: &'a Observation,
    ) -> Self {
        let mut findings: Vec<Finding<'a>> = Vec::new();
        let finding = |outcome, entry, listener, fields: &[Field]| Finding {
            outcome,
            entry,
            listener,
            fields: fields.to_vec(),
        };
        for listener in &differences.new {
            findings.push(finding(Outcome::New, None, Some(*listener), &[]));
        }
        for entry in &differences.gone {
            findings.push(finding(Outcome::Gone, Some(*entry), None, &[]));
        }
        for found in &differences.different {
            let (entry, listener) = (Some(found.entry), Some(found.listener));
            findings.push(finding(Outcome::Different, entry, listener, &found.fields));
        }
        for kept in &differences.kept {
            let outcome = match kept.unverified.is_empty() {
                true => Outcome::Kept,
                false => Outcome::Unverified,
            };
            let (entry, listener) = (Some(kept.entry), Some(kept.listener));
            findings.push(finding(outcome, entry, listener, &kept.unverified));
        }
        for absent in &differences.absent {
            let outcome = match absent.why {
                Absence::Optional => Outcome::Optional,
                Absence::Unasked => Outcome::Unasked,
                Absence::Unseen => Outcome::Unseen,
            };
            findings.push(finding(outcome, Some(absent.entry), None, &[]));
        }
        findings.sort_by_key(Finding::order);
        Self {
            file,
            last_line: policy.last_line(),
            findings,
            gaps: gaps(observation),
        }
    }

    /// How many findings are of that kind.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        let of_kind = |f: &&Finding<'_>| f.outcome == outcome;
        self.findings.iter().filter(of_kind).count()
    }

    /// The outcome in a sentence.
    #[must_use]
    pub fn summary(&self) -> Message<'static> {
        let kept = self.count(Outcome::Kept) + self.count(Outcome::Unverified);
        let [new, gone, different] = DIFFERENCES.map(|outcome| self.count(outcome));
        match new + gone + different {
            0 => Message::new("policy-summary-none").with("kept", kept),
            _ => Message::new("policy-summary")
                .with("new", new)
                .with("gone", gone)
                .with("different", different)
                .with("kept", kept),
        }
    }
}

/// What was not seen and may matter to a policy: the firewall's rules do not.
#[must_use]
pub fn gaps(observation: &Observation) -> Vec<&Gap> {
    let matters = |gap: &&Gap| !matches!(gap, Gap::Firewall | Gap::NoNetlink);
    observation.gaps.iter().filter(matters).collect()
}

/// What a check says of an entry, a listener, or both.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    /// What it is.
    pub outcome: Outcome,
    /// The policy's entry; none for what is new.
    pub entry: Option<&'a Entry>,
    /// What was found; none for what is not there.
    pub listener: Option<&'a Listener>,
    /// In what they differ, or what was not seen.
    pub fields: Vec<Field>,
}

impl<'a> Finding<'a> {
    /// It in a sentence.
    #[must_use]
    pub fn message(&self) -> Message<'a> {
        let id = match self.outcome {
            Outcome::New => "policy-finding-new",
            Outcome::Gone => "policy-finding-gone",
            Outcome::Different => "policy-finding-different",
            Outcome::Unverified => "policy-finding-unverified",
            Outcome::Kept => "policy-finding-kept",
            Outcome::Optional => "policy-finding-optional",
            Outcome::Unasked => "policy-finding-not-asked",
            Outcome::Unseen => "policy-finding-not-seen",
        };
        let message = Message::new(id).with("what", self.what());
        let fields = match self.outcome {
            Outcome::Different => self.fields.iter().map(|f| self.differs(*f)).collect(),
            Outcome::Unverified => self.fields.iter().map(|f| f.as_str().into()).collect(),
            _ => return message,
        };
        message.with("fields", Value::List(fields))
    }

    /// What a field is and should be.
    fn differs(&self, field: Field) -> Value<'a> {
        let (wanted, found) = self.values(field);
        let message = match found.is_empty() {
            true => Message::new("policy-field-none"),
            false => Message::new("policy-field").with("found", found.join(", ")),
        };
        message
            .with("field", field.as_str())
            .with("wanted", wanted.join(", "))
            .into()
    }

    /// What the policy has for a field, and what was found.
    #[must_use]
    pub fn values(&self, field: Field) -> (Vec<String>, Vec<String>) {
        let wanted = self.entry.map(|entry| field.wanted(entry));
        let found = self.listener.map(|listener| field.found(listener));
        (wanted.unwrap_or_default(), found.unwrap_or_default())
    }

    /// The listener in a policy's own words, or the entry: `22/tcp everywhere OpenSSH ssh.service`.
    #[must_use]
    pub fn what(&self) -> String {
        let parts = [
            format!("{}/{}", self.ports(), self.transports()),
            self.exposure(),
            self.namespace(),
            self.who(),
        ];
        let said: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
        said.join(" ")
    }

    /// The port, or the entry's ports.
    #[must_use]
    pub fn ports(&self) -> String {
        match (self.listener, self.entry) {
            (Some(listener), _) => listener.port.to_string(),
            (None, Some(entry)) => joined(entry.ports.iter().map(ToString::to_string)),
            (None, None) => String::new(),
        }
    }

    /// The transport, or the entry's; `any` where it names none.
    #[must_use]
    pub fn transports(&self) -> String {
        match (self.listener, self.entry) {
            (Some(listener), _) => listener.transport.as_str().to_owned(),
            (None, Some(entry)) if !entry.transports.is_empty() => {
                joined(entry.transports.iter().map(|t| t.as_str().to_owned()))
            }
            _ => "any".to_owned(),
        }
    }

    /// From where it can be reached, or may be; empty for any.
    #[must_use]
    pub fn exposure(&self) -> String {
        match (self.listener, self.entry) {
            (Some(listener), _) => listener.exposure.as_str().to_owned(),
            (None, Some(entry)) => joined(entry.exposures.iter().map(|e| e.as_str().to_owned())),
            (None, None) => String::new(),
        }
    }

    /// The network namespace; empty for the own one.
    #[must_use]
    pub fn namespace(&self) -> String {
        match (self.listener, self.entry) {
            (Some(listener), _) if listener.place == Place::Own => String::new(),
            (Some(listener), _) => listener.place.written().into_owned(),
            (None, Some(entry)) => joined(entry.namespaces.iter().cloned()),
            (None, None) => String::new(),
        }
    }

    /// Who is behind it, or should be: what tells most first.
    #[must_use]
    pub fn who(&self) -> String {
        let values = |feature| match (self.listener, self.entry) {
            (Some(listener), _) => listener.feature(feature).values(),
            (None, Some(entry)) => entry.feature(feature),
            (None, None) => &[],
        };
        let first = |features: &[Feature]| {
            let found = features.iter().map(|f| values(*f)).find(|v| !v.is_empty());
            joined(found.unwrap_or_default().iter().cloned())
        };
        let who = [
            first(&[Feature::Product, Feature::Package, Feature::Program]),
            first(&[Feature::Image, Feature::Container, Feature::Unit]),
        ];
        who.iter()
            .filter(|w| !w.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The line of the policy; for what is new, none.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.entry.map(Entry::line)
    }

    fn order(&self) -> (Outcome, u16, usize) {
        let port = match (self.listener, self.entry) {
            (Some(listener), _) => listener.port.number(),
            (None, Some(entry)) => entry.ports.first().map_or(0, |p| p.low().number()),
            (None, None) => 0,
        };
        (self.outcome, port, self.line().unwrap_or(0))
    }
}

/// What a finding says, differences first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It listens, and the policy does not have it.
    New,
    /// The policy has it, and it is not there.
    Gone,
    /// It is not as the policy has it.
    Different,
    /// It is as the policy has it, as far as could be seen.
    Unverified,
    /// It is as the policy has it.
    Kept,
    /// It is not there, and may be missing.
    Optional,
    /// It was not asked for.
    Unasked,
    /// It is where not everything was seen.
    Unseen,
}

/// The outcomes that let a check fail.
pub const DIFFERENCES: [Outcome; 3] = [Outcome::New, Outcome::Gone, Outcome::Different];

impl Outcome {
    /// The word in data, JSON and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Different => "different",
            Self::Unverified => "not-verified",
            Self::Kept => "kept",
            Self::Optional => "optional",
            Self::Unasked => "not-asked",
            Self::Unseen => "not-seen",
        }
    }

    /// Whether it lets a check fail.
    #[must_use]
    pub fn is_difference(self) -> bool {
        DIFFERENCES.contains(&self)
    }

    /// The id of the message that says what the outcome means.
    #[must_use]
    pub(crate) const fn meaning(self) -> &'static str {
        match self {
            Self::New => "policy-rule-new",
            Self::Gone => "policy-rule-gone",
            _ => "policy-rule-different",
        }
    }
}

/// What is wrong with a policy's file, without the place.
#[must_use]
pub fn wrong(error: &PolicyError) -> Message<'static> {
    use portolan_verdict::policy as limits;
    match error.what.clone() {
        Wrong::Syntax(words) => Message::new("policy-wrong-syntax").with("reason", words),
        Wrong::Encoding => Message::new("policy-wrong-encoding"),
        Wrong::TooLarge => {
            Message::new("policy-wrong-too-large").with("limit", limits::MAX_POLICY_LEN >> 20)
        }
        Wrong::TooMany => Message::new("policy-wrong-too-many").with("limit", limits::MAX_ENTRIES),
        Wrong::TooManyRanges => {
            Message::new("policy-wrong-too-many-ranges").with("limit", limits::MAX_RANGE_ENTRIES)
        }
        Wrong::UnknownKey(key) => Message::new("policy-wrong-key").with("key", key),
        Wrong::Missing(key) => Message::new("policy-wrong-missing").with("key", key),
        Wrong::Version(version) => {
            Message::new("policy-wrong-version").with("version", version.to_string())
        }
        Wrong::Kind { key, wanted } => Message::new("policy-wrong-kind")
            .with("key", key)
            .with("wanted", Message::new(kind(wanted))),
        Wrong::Value { key, value } => Message::new("policy-wrong-value")
            .with("key", key)
            .with("value", value),
        Wrong::Port { value, error } => Message::new(match error {
            portolan_types::PortError::NotANumber => "policy-wrong-port",
            portolan_types::PortError::TooHigh => "policy-wrong-port-high",
            portolan_types::PortError::Backwards => "policy-wrong-port-backwards",
        })
        .with("value", value),
        Wrong::TooLong(key) => Message::new("policy-wrong-too-long")
            .with("key", key)
            .with("limit", limits::MAX_TEXT_LEN),
        Wrong::Empty(key) => Message::new("policy-wrong-empty").with("key", key),
    }
}

fn kind(kind: portolan_verdict::policy::Kind) -> &'static str {
    use portolan_verdict::policy::Kind;
    match kind {
        Kind::Number => "policy-kind-number",
        Kind::Text => "policy-kind-text",
        Kind::Texts => "policy-kind-texts",
        Kind::Ports => "policy-kind-ports",
        Kind::Truth => "policy-kind-truth",
        Kind::Tables => "policy-kind-tables",
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}
