//! What happened to listeners, in words: from what the journal tells to lines that a person can read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::SystemTime;

use portolan_journal::{Aspect, Evidence, Found, Life, Moment, Told, What};
use portolan_sockets::{Exposure, Protocol};
use portolan_types::{Known, Port};
use portolan_verdict::{Effect, FINDINGS, RULES, Verdict};

use crate::here::{stamp, verdict};
use crate::l10n::Localizer;
use crate::model::{Citation, Message, Statement, Value};

/// How many owners of one listener are named; the rest are counted.
const NAMED: usize = 3;

/// One thing that happened, as a line of a table.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// When: in UTC, to the second.
    pub time: String,
    /// What.
    pub what: What,
    /// The ports: one, most of the time.
    pub ports: String,
    /// The protocol.
    pub protocol: &'static str,
    /// Where: `*` for both families; with the namespace where it is not the own one.
    pub address: String,
    /// Who: the program with its process and user, or why there is none.
    pub program: Value<'a>,
    /// What the program is part of: its container, its unit or else its package.
    pub part: Cow<'a, str>,
    /// Whether it should be there.
    pub verdict: Option<Verdict>,
    /// What else is to be said.
    pub notes: Vec<Message<'a>>,
}

/// A thing that happened.
#[must_use]
pub fn line(told: &Told) -> Line<'_> {
    line_of(told, &Holder::of(&told.evidence))
}

/// Things that happened. Many in a row are of one listener, whose names are put together once.
pub fn lines(told: &[Told]) -> impl Iterator<Item = Line<'_>> {
    let mut last: Option<(&Arc<Evidence>, Holder<'_>)> = None;
    told.iter().map(move |one| {
        let (_, holder) = match last.take() {
            Some(known) if Arc::ptr_eq(known.0, &one.evidence) => last.insert(known),
            _ => last.insert((&one.evidence, Holder::of(&one.evidence))),
        };
        line_of(one, holder)
    })
}

fn line_of<'a>(told: &'a Told, holder: &Holder<'a>) -> Line<'a> {
    let ports = match (told.ports.as_slice(), told.more_ports) {
        ([only], 0) => only.to_string(),
        (ports, more) => {
            let mut words: Vec<String> = ports.iter().map(ToString::to_string).collect();
            if more > 0 {
                words.push("…".to_owned());
            }
            words.join(",")
        }
    };
    Line {
        time: time(told.at),
        what: told.what,
        ports,
        protocol: told.protocol().map_or("", Protocol::as_str),
        address: address(told),
        program: holder.program(told.actor.as_ref().map(|actor| actor.pid)),
        part: holder.part.clone(),
        verdict: holder.verdict,
        notes: notes(told),
    }
}

/// A point in time, in UTC and to the second.
#[must_use]
pub fn time(moment: Moment) -> String {
    stamp(SystemTime::from(moment))
}

/// A point in time, in UTC and to the microsecond.
#[must_use]
pub fn exact(moment: Moment) -> String {
    let whole = time(moment);
    let micros = moment.micros().rem_euclid(1_000_000);
    format!("{}.{micros:06}Z", whole.trim_end_matches('Z'))
}

/// What of the past nobody saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nobody watched before that.
    Before(Moment),
    /// Nobody watched between the two.
    Between(Moment, Moment),
    /// Nobody has watched since.
    Since(Moment),
    /// So many times nobody watched, beside those that are named.
    More(usize),
    /// So many changes came faster than they could be read.
    Lost(u64),
}

impl Gap {
    /// The gap in words.
    #[must_use]
    pub fn message(&self) -> Message<'static> {
        match self {
            Self::Before(at) => Message::new("past-watched-since").with("time", time(*at)),
            Self::Between(from, to) => Message::new("past-unwatched")
                .with("from", time(*from))
                .with("to", time(*to)),
            Self::Since(at) => Message::new("past-unwatched-since").with("time", time(*at)),
            Self::More(count) => Message::new("past-unwatched-more").with("count", *count),
            Self::Lost(count) => Message::new("past-lost").with("count", *count),
        }
    }
}

/// What happened, in a word.
#[must_use]
pub const fn word(what: What) -> Message<'static> {
    Message::new(match what {
        What::Appeared => "past-appeared",
        What::Restarted => "past-restarted",
        What::Changed => "past-changed",
        What::Closed => "past-closed",
        What::Passed => "past-passed",
    })
}

impl Line<'_> {
    /// Whether it is worth a second look.
    #[must_use]
    pub fn is_suspicious(&self) -> bool {
        self.verdict == Some(Verdict::Suspicious)
    }

    /// What else is to be said, in words.
    #[must_use]
    pub fn said(&self, l10n: &Localizer) -> String {
        let notes: Vec<String> = self.notes.iter().map(|n| l10n.format(n)).collect();
        notes.join("; ")
    }
}

fn address(told: &Told) -> String {
    // Most have one socket, of this machine's own namespace.
    if let [only] = told.subjects.as_slice()
        && told.evidence.place == "own"
    {
        return only.address.to_string();
    }
    let addresses: BTreeSet<IpAddr> = told.subjects.iter().map(|s| s.address).collect();
    let everywhere = addresses.iter().filter(|a| a.is_unspecified()).count() == 2;
    let mut words: Vec<String> = Vec::new();
    if everywhere {
        words.push("*".to_owned());
    }
    let shown = addresses
        .iter()
        .filter(|a| !(everywhere && a.is_unspecified()));
    words.extend(shown.map(ToString::to_string));
    let more = words.len().saturating_sub(NAMED);
    words.truncate(NAMED);
    if more > 0 {
        words.push(format!("+{more}"));
    }
    let mut words = words.join(" ");
    if told.evidence.place != "own" {
        words = format!("{words} ({})", told.evidence.place);
    }
    Localizer::escape(&words).into_owned()
}

/// Who holds a listener, and whether it should.
struct Holder<'a> {
    /// The programs, or why there is none.
    names: Result<String, &'static str>,
    /// Whether it is one program.
    is_one: bool,
    /// The users, after the programs.
    users: String,
    part: Cow<'a, str>,
    verdict: Option<Verdict>,
}

impl<'a> Holder<'a> {
    fn of(evidence: &'a Evidence) -> Self {
        let mut names: Vec<&str> = Vec::new();
        let mut users: Vec<Cow<'_, str>> = Vec::new();
        for owner in evidence.owners.iter().filter(|o| !o.name.is_empty()) {
            if !names.contains(&owner.name.as_str()) {
                names.push(&owner.name);
            }
            let number = || owner.uid.map(|uid| Cow::from(uid.to_string()));
            if let Some(user) = owner.user.as_deref().map(Cow::from).or_else(number)
                && !users.contains(&user)
            {
                users.push(user);
            }
        }
        let is_one = names.len() == 1;
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        let mut words = names.join(", ");
        if more > 0 {
            let _ = write!(words, " +{more}");
        }
        let users = match users.as_slice() {
            [] => String::new(),
            users => format!(" ({})", users.join(", ")),
        };
        let nobody = match evidence.unowned.as_deref() {
            Some("hidden" | "withheld") => "past-owner-hidden",
            Some("detached") => "here-owner-detached",
            _ => "past-owner-unknown",
        };
        Self {
            names: match names.is_empty() {
                true => Err(nobody),
                false => Ok(words),
            },
            is_one,
            users,
            part: part(evidence),
            verdict: evidence.verdict(),
        }
    }

    /// The program with its user; with its process where it is one.
    fn program(&self, pid: Option<u32>) -> Value<'a> {
        let names = match &self.names {
            Err(nobody) => return Message::new(nobody).into(),
            Ok(names) => names,
        };
        let mut words = String::with_capacity(names.len() + self.users.len() + 12);
        words.push_str(names);
        if let Some(pid) = pid.filter(|_| self.is_one) {
            let _ = write!(words, "[{pid}]");
        }
        words.push_str(&self.users);
        words.into()
    }
}

fn part(evidence: &Evidence) -> Cow<'_, str> {
    let owners = || evidence.owners.iter();
    let words = owners()
        .find_map(|o| o.container.as_deref())
        .or_else(|| owners().find_map(|o| o.unit.as_deref()))
        .or(evidence.activates.as_deref())
        .or_else(|| owners().find_map(|o| o.package.as_deref().map(unmanaged)))
        .unwrap_or_default();
    Localizer::escape(words)
}

/// A package's name without its manager's.
fn unmanaged(package: &str) -> &str {
    package.split_once(':').map_or(package, |(_, name)| name)
}

fn notes(told: &Told) -> Vec<Message<'_>> {
    let mut notes = Vec::new();
    let evidence = &told.evidence;
    if evidence.verdict() == Some(Verdict::Suspicious) && told.what != What::Closed {
        notes.extend(signs(evidence));
    }
    if let Some(before) = &told.before {
        for aspect in &told.aspects {
            notes.extend(difference(*aspect, before, evidence));
        }
    }
    if told.times > 1 {
        notes.push(Message::new("past-note-times").with("count", u64::from(told.times)));
    }
    if told.more_ports > 0 {
        let ports = told.ports.len() + told.more_ports;
        notes.push(Message::new("past-note-ports").with("count", ports));
    }
    if evidence.glimpsed {
        notes.push(Message::new("past-note-glimpsed"));
    }
    if let Some(after) = told.after {
        notes.push(Message::new("past-note-after").with("time", time(after)));
    }
    notes
}

/// What made the verdict, where it is a bad one.
fn signs(evidence: &Evidence) -> impl Iterator<Item = Message<'_>> {
    evidence.reasons.iter().filter_map(|found| {
        let effect = RULES.iter().find(|rule| rule.id == found.rule)?.effect;
        (effect == Effect::Sign).then(|| reason(found))?
    })
}

/// What a rule found, as it was recorded; `None` for a rule that there is no more.
#[must_use]
pub fn reason(found: &Found) -> Option<Message<'_>> {
    let rule = RULES.iter().find(|rule| rule.id == found.rule)?;
    let mut message = Message::new(rule.reason);
    for (name, value) in &found.found {
        if let Some(name) = FINDINGS.iter().find(|known| *known == name) {
            message = message.with(name, value.as_str());
        }
    }
    Some(message)
}

fn difference<'a>(aspect: Aspect, before: &'a Evidence, now: &'a Evidence) -> Option<Message<'a>> {
    Some(match aspect {
        Aspect::Owner => {
            Message::new("past-note-owner").with("before", Holder::of(before).program(None))
        }
        Aspect::Executable => executable(before, now)?,
        Aspect::Exposure => {
            if before.exposure == now.exposure {
                return None;
            }
            Message::new("past-note-exposure").with("before", exposure(before.exposure()?))
        }
        Aspect::Firewall => {
            let words = |evidence: &'a Evidence| match evidence.firewall.as_str() {
                "dropped" => Message::new("past-firewall-dropped"),
                "cannot-tell" => Message::new("past-firewall-cannot-tell"),
                _ => Message::new("past-firewall-allowed"),
            };
            Message::new("past-note-firewall")
                .with("before", words(before))
                .with("now", words(now))
        }
        Aspect::Verdict => {
            Message::new("past-note-verdict").with("before", verdict::word(before.verdict()?))
        }
    })
}

/// In what the executable of the first owner that differs does.
fn executable<'a>(before: &'a Evidence, now: &'a Evidence) -> Option<Message<'a>> {
    let differs = now.owners.iter().find_map(|party| {
        let old = before
            .owners
            .iter()
            .find(|old| old.program == party.program && old.program.is_some())?;
        (old != party).then_some((old, party))
    });
    let (old, party) = differs?;
    if old.unusual != party.unusual {
        return Some(match party.unusual.as_deref() {
            Some("deleted") => Message::new("here-note-deleted"),
            Some("replaced") => Message::new("here-note-replaced"),
            Some("memory-only") => Message::new("here-note-memory-only"),
            _ => Message::new("past-note-present"),
        });
    }
    match (&old.version, &party.version) {
        (Some(from), Some(to)) if from != to => Some(
            Message::new("past-note-version")
                .with("before", from.as_str())
                .with("now", to.as_str()),
        ),
        _ => Some(Message::new("past-note-package")),
    }
}

const fn exposure(exposure: Exposure) -> Message<'static> {
    Message::new(match exposure {
        Exposure::Loopback => "here-exposure-loopback",
        Exposure::LinkLocal => "here-exposure-link-local",
        Exposure::OneAddress => "here-exposure-one-address",
        Exposure::Group => "here-exposure-group",
        Exposure::Everywhere => "here-exposure-everywhere",
    })
}

/// What is to be said of a listener altogether: who it is, and under that since when, how often it was
/// restarted.
#[must_use]
pub fn life(life: &Life) -> (Message<'_>, Vec<Message<'_>>) {
    let evidence = &*life.evidence;
    let holder = Holder::of(evidence);
    let id = match holder.part.is_empty() {
        true => "past-listener",
        false => "past-listener-part",
    };
    let mut who = Message::new(id)
        .with("port", life.port)
        .with("protocol", life.protocol.as_str())
        .with("program", holder.program(None));
    if !holder.part.is_empty() {
        who = who.with("part", holder.part.into_owned());
    }
    let mut said = Vec::new();
    let (since, first) = (time(life.since), time(life.first));
    match (life.until, life.spells) {
        // It was there for a moment, and never longer.
        (Some(_), 0) => {}
        (None, _) => said.push(match life.after {
            None => Message::new("past-since").with("time", since),
            Some(after) => Message::new("past-since-between")
                .with("time", since)
                .with("after", time(after)),
        }),
        (Some((until, None)), _) => said.push(
            Message::new("past-until")
                .with("from", since)
                .with("until", time(until)),
        ),
        (Some((until, Some(after))), _) => said.push(
            Message::new("past-until-between")
                .with("from", since)
                .with("after", time(after))
                .with("until", time(until)),
        ),
    }
    if life.spells > 1 {
        said.push(
            Message::new("past-spells")
                .with("count", u64::from(life.spells))
                .with("first", first),
        );
    }
    if let Some(last) = life.restarted {
        said.push(
            Message::new("past-restarts")
                .with("count", u64::from(life.restarts))
                .with("last", time(last)),
        );
    }
    if life.passed > 0 {
        let last = life.until.map_or(life.first, |(at, _)| at);
        said.push(
            Message::new("past-passes")
                .with("count", u64::from(life.passed))
                .with("last", time(last)),
        );
    }
    if let Some(verdict) = holder.verdict {
        said.push(Message::new("past-verdict").with("verdict", verdict::word(verdict)));
    }
    (who, said)
}

/// What the journal has of a port, as statements of its dossier: of who is there since when, and of
/// the last who was there before.
#[must_use]
pub fn statements(lives: &[Life], port: Port) -> Vec<Statement<'_>> {
    static THIS_HOST: &[Citation] = &[Citation::whole("this-host")];
    let mut statements = Vec::new();
    let here = lives.iter().filter(|l| l.until.is_none());
    let gone = lives.iter().filter(|l| l.until.is_some());
    for one in here.take(NAMED).chain(gone.take(1)) {
        let (who, said) = life(one);
        for (level, message) in (0..).zip(std::iter::once(who).chain(said)) {
            let mut statement = Statement::new(message, Known::Observed, THIS_HOST);
            statement.level = u8::from(level > 0);
            statements.push(statement);
        }
    }
    if !statements.is_empty() {
        let message = Message::new("past-more").with("port", port);
        statements.push(Statement::new(message, Known::Observed, THIS_HOST));
    }
    statements
}
