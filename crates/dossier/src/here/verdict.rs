//! Verdicts in words. The crate `verdict` gives rules and what they found; what is said of that is in
//! `locales/`.

use portolan_verdict::{Effect, Judgement, Need, Reason, Rule, RuleEntry, Unseen, Verdict};

use crate::model::{Citation, Message};

/// The verdict in a word.
#[must_use]
pub const fn word(verdict: Verdict) -> Message<'static> {
    Message::new(match verdict {
        Verdict::Expected => "verdict-expected",
        Verdict::Customary => "verdict-customary",
        Verdict::Elsewhere => "verdict-elsewhere",
        Verdict::Unexplained => "verdict-unexplained",
        Verdict::Suspicious => "verdict-suspicious",
    })
}

/// What the verdict means, in a sentence.
#[must_use]
pub const fn meaning(verdict: Verdict) -> Message<'static> {
    Message::new(match verdict {
        Verdict::Expected => "verdict-means-expected",
        Verdict::Customary => "verdict-means-customary",
        Verdict::Elsewhere => "verdict-means-elsewhere",
        Verdict::Unexplained => "verdict-means-unexplained",
        Verdict::Suspicious => "verdict-means-suspicious",
    })
}

/// What a rule found.
#[must_use]
pub fn reason<'a>(reason: &'a Reason<'_>) -> Message<'a> {
    let message = Message::new(reason.rule.entry().reason);
    reason
        .found
        .iter()
        .fold(message, |m, (name, value)| m.with(name, value.as_ref()))
}

/// What that rests on.
pub fn citations(reason: &Reason<'_>) -> impl Iterator<Item = Citation> {
    reason
        .sources
        .iter()
        .map(|(source, place)| Citation::located(*source, place))
}

/// What would settle a sign of trouble; `None` for other rules.
#[must_use]
pub fn settling(rule: Rule) -> Option<Message<'static>> {
    let row = rule.entry();
    matches!(row.effect, Effect::Sign | Effect::Counts).then_some(Message::new(row.settle))
}

/// What was not seen.
#[must_use]
pub const fn unseen(unseen: Unseen) -> Message<'static> {
    Message::new(match unseen {
        Unseen::Owner => "verdict-unseen-owner",
        Unseen::OwnerInferred => "verdict-unseen-owner-inferred",
        Unseen::Program => "verdict-unseen-program",
        Unseen::Package => "verdict-unseen-package",
        Unseen::Speech => "verdict-unseen-speech",
    })
}

/// What a rule does, in a few words.
#[must_use]
pub const fn effect(effect: Effect) -> Message<'static> {
    Message::new(match effect {
        Effect::Tells => "verdict-effect-tells",
        Effect::Decides(Verdict::Expected) => "verdict-effect-expected",
        Effect::Decides(Verdict::Customary) => "verdict-effect-customary",
        Effect::Decides(Verdict::Elsewhere) => "verdict-effect-elsewhere",
        Effect::Decides(Verdict::Unexplained) => "verdict-effect-unexplained",
        Effect::Sign | Effect::Decides(Verdict::Suspicious) => "verdict-effect-suspicious",
        Effect::Counts => "verdict-effect-counts",
        Effect::Explains => "verdict-effect-explains",
        Effect::Remarks => "verdict-effect-remarks",
    })
}

/// What a rule needs, in a few words.
#[must_use]
pub fn needs(row: &RuleEntry) -> Vec<Message<'static>> {
    let word = |need: &Need| {
        Message::new(match need {
            Need::Socket => "verdict-need-socket",
            Need::Process => "verdict-need-process",
            Need::Program => "verdict-need-program",
            Need::Package => "verdict-need-package",
            Need::Arguments => "verdict-need-arguments",
            Need::Unit => "verdict-need-unit",
            Need::Container => "verdict-need-container",
            Need::Views => "verdict-need-views",
            Need::Speech => "verdict-need-speech",
        })
    };
    row.needs.iter().map(word).collect()
}

/// The most serious of several judgements.
pub(super) fn worst<'a>(
    judgements: impl Iterator<Item = &'a Judgement<'static>>,
) -> Option<&'a Judgement<'static>> {
    // Of equals the first: the reader sees the first socket.
    judgements.reduce(|a, b| if b.verdict > a.verdict { b } else { a })
}
