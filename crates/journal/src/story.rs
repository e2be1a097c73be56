//! From records of sockets to what a person would tell of listeners.
//!
//! A server has a socket for each address family and each worker, and a restart closes them and opens
//! others. What is told is about *listeners*: the sockets of one owner on one port. It is told once
//! things have come to rest: what closes may be back in a moment, and then it was restarted.
//!
//! Nothing waits here and no clock is read: whoever tells gives the time, by a clock that never goes
//! back.

use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::Duration;

use portolan_sockets::Protocol;
use portolan_types::{Port, Transport};
use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};

use crate::evidence::{Who, Whos};
use crate::{Actor, Aspect, Evidence, Kind, Moment, Record, Recorded, Subject};

/// How long what closed may take to be back, and is told as a restart.
pub const SETTLE: Duration = Duration::from_secs(5);
/// How long to wait for the other sockets of what appears: the other address family, the workers.
const GRACE: Duration = Duration::from_millis(200);
/// How many ports of a program that only passed are named.
const PORTS: usize = 8;
/// How many programs that only passed are waited for. More are told earlier.
const PASSING: usize = 1024;

/// What is told of a listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub what: What,
    /// When.
    pub at: Moment,
    /// Where nobody looked when it happened: the last time that it was not yet so.
    pub after: Option<Moment>,
    /// How often, in a short time.
    pub times: u32,
    /// The ports: one, but for what passed on several; then the first few.
    pub ports: SmallVec<[Port; PORTS]>,
    /// How many ports more.
    pub more_ports: usize,
    /// The sockets: those that are there now, or that were before they closed.
    pub subjects: SmallVec<[Subject; 1]>,
    /// What is known of it; of what closed, what was known last.
    pub evidence: Arc<Evidence>,
    /// What was known before, of what changed.
    pub before: Option<Arc<Evidence>>,
    /// In what it differs from before.
    pub aspects: Vec<Aspect>,
    /// The process that is named for it.
    pub actor: Option<Actor>,
}

impl Told {
    /// The protocol of its sockets.
    #[must_use]
    pub fn protocol(&self) -> Option<Protocol> {
        self.subjects.first().map(|s| s.protocol)
    }
}

/// What happened to a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// It was not there.
    Appeared,
    /// It closed, and came back as it was.
    Restarted,
    /// Something about it is different: see [`Told::aspects`].
    Changed,
    /// It is not there any more.
    Closed,
    /// It was there for a moment.
    Passed,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Appeared,
        Self::Restarted,
        Self::Changed,
        Self::Closed,
        Self::Passed,
    ];

    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Restarted => "restarted",
            Self::Changed => "changed",
            Self::Closed => "closed",
            Self::Passed => "passed",
        }
    }
}

/// What stands at some time: a socket, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which socket.
    pub subject: Subject,
    /// Since when.
    pub appeared: Moment,
    /// What is known of it.
    pub evidence: Arc<Evidence>,
    /// The process that is named for it.
    pub actor: Option<Actor>,
}

impl From<Recorded> for Standing {
    fn from(recorded: Recorded) -> Self {
        Self {
            subject: recorded.record.subject,
            appeared: recorded.appeared,
            evidence: recorded.record.evidence,
            actor: recorded.record.actor,
        }
    }
}

impl Standing {
    /// What happened to it, as a record.
    pub(crate) fn into_record(self, kind: Kind, at: Moment, after: Option<Moment>) -> Record {
        Record {
            kind,
            at,
            after,
            until: None,
            subject: self.subject,
            evidence: self.evidence,
            actor: self.actor,
        }
    }
}

/// Tells what is recorded, as it would have been told when it happened.
#[derive(Debug)]
pub struct Replay {
    story: Story,
    told: Vec<Told>,
    most: usize,
    first: Option<Moment>,
    now: Duration,
}

impl Replay {
    /// Goes on from `story`, and keeps `most` of what is told, the last of it.
    #[must_use]
    pub fn new(story: Story, most: usize) -> Self {
        Self {
            story,
            // What a busy port has to tell has room in it without being moved; what is not needed is
            // never touched.
            told: Vec::with_capacity(most.min(1024)),
            most,
            first: None,
            now: Duration::ZERO,
        }
    }

    /// Takes in the next record.
    pub fn push(&mut self, record: &Record) {
        let first = *self.first.get_or_insert(record.at);
        // A clock that was set back is taken to stand still.
        let time = self.now.max(record.at.since(first));
        while let Some(due) = self.story.next().filter(|due| *due <= time) {
            self.story.tell_into(due, &mut self.told);
        }
        self.now = time;
        self.story.push(record, time);
        // Now and then, for each time moves what stays.
        if self.told.len() > self.most.saturating_mul(2) {
            self.forget();
        }
    }

    fn forget(&mut self) {
        let old = self.told.len().saturating_sub(self.most);
        self.told.drain(..old);
    }

    /// All that is told.
    #[must_use]
    pub fn told(mut self) -> Vec<Told> {
        self.story.tell_into(Duration::MAX, &mut self.told);
        self.forget();
        self.told
    }
}

/// Tells what happened, as records come in.
#[derive(Debug, Default)]
pub struct Story {
    places: FxHashMap<Place, Vec<Listener>>,
    /// The places where something is to be told, with the time when it is.
    due: FxHashMap<Place, Duration>,
    passing: BTreeMap<Passer, Passing>,
    /// Nothing is due earlier.
    next: Option<Duration>,
    whos: Whos,
}

/// Where listeners compete: only one owner's sockets are there, most of the time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    /// By what a restart does not change: a container has a new namespace each time.
    namespace: Arc<str>,
    transport: Option<Transport>,
    port: Port,
}

/// The sockets of one owner at one place.
#[derive(Debug)]
struct Listener {
    who: Arc<Who>,
    /// Most have one.
    live: SmallVec<[Subject; 1]>,
    evidence: Arc<Evidence>,
    actor: Option<Actor>,
    /// When the last of them appeared, changed or closed, as the record has it.
    at: Moment,
    after: Option<Moment>,
    /// How often it was back since it was last told.
    back: u32,
    /// Whether it went away since it was last told.
    left: bool,
    /// Whether a socket of it was opened since it was last told.
    opened: bool,
    /// When it came, where nobody was told yet.
    came: Option<(Moment, Option<Moment>)>,
    /// What was told of it, if it was told that it is there.
    told: Option<Arc<Evidence>>,
    /// When it was first told: what a program changes right after its start belongs to that.
    told_at: Duration,
    /// The sockets that it had last, where it has none now.
    last: SmallVec<[Subject; 1]>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Passer {
    namespace: Arc<str>,
    protocol: Protocol,
    who: Arc<Who>,
}

#[derive(Debug)]
struct Passing {
    first: Record,
    times: u32,
    ports: SmallVec<[Port; PORTS]>,
    more_ports: usize,
    due: Duration,
}

impl Story {
    /// A story that goes on from what stands, and tells nothing of that.
    #[must_use]
    pub fn from(standing: impl IntoIterator<Item = Standing>) -> Self {
        let mut story = Self::default();
        for one in standing {
            let listener = story.listener(&one.subject, &one.evidence);
            listener.hold(one.subject);
            listener.told = Some(Arc::clone(&one.evidence));
            listener.at = listener.at.max(one.appeared);
            listener.evidence = one.evidence;
            listener.actor = listener.actor.take().or(one.actor);
        }
        story
    }

    /// What happened between two looks.
    #[must_use]
    pub fn between(
        before: impl IntoIterator<Item = Standing>,
        after: impl IntoIterator<Item = Standing>,
        at: Moment,
        since: Moment,
    ) -> Vec<Told> {
        let before: Vec<Standing> = before.into_iter().collect();
        let mut gone: FxHashMap<Subject, Standing> = before
            .iter()
            .map(|one| (one.subject, one.clone()))
            .collect();
        let mut story = Self::from(before);
        let mut records = Vec::new();
        for one in after {
            let kind = match gone.remove(&one.subject) {
                Some(known) if known.evidence == one.evidence => continue,
                Some(_) => Kind::Changed,
                None => Kind::Appeared,
            };
            records.push(one.into_record(kind, at, Some(since)));
        }
        let closed = gone.into_values();
        let closed = closed.map(|one| one.into_record(Kind::Closed, at, Some(since)));
        for record in closed.chain(records) {
            story.push(&record, Duration::MAX);
        }
        story.tell(Duration::MAX)
    }

    /// Takes in a record. `now` is a time of a clock that never goes back; for records of the past
    /// that clock is theirs.
    pub fn push(&mut self, record: &Record, now: Duration) {
        if record.kind == Kind::Passed {
            return self.pass(record, now);
        }
        let subject = record.subject;
        // A socket may be another's now, or reached from elsewhere: then it is another listener.
        let (who, namespace) = self.whos.of(&record.evidence);
        let place = Place::of(&subject, namespace);
        let listeners = self.places.entry(place.clone()).or_default();
        let holder = listeners.iter().position(|l| l.live.contains(&subject));
        match record.kind {
            Kind::Appeared if holder.is_some() => return,
            Kind::Closed => {
                // A record of the past may begin with the end of what nobody saw begin.
                let at = holder.unwrap_or_else(|| {
                    let at = find(listeners, who, &record.evidence);
                    let listener = &mut listeners[at];
                    listener.told = Some(Arc::clone(&record.evidence));
                    at
                });
                let listener = &mut listeners[at];
                listener.live.retain(|s| *s != subject);
                if listener.live.is_empty() {
                    listener.left = true;
                    listener.last = smallvec![subject];
                    listener.actor = record.actor.clone().or_else(|| listener.actor.take());
                    listener.happened(record);
                }
            }
            _ => {
                if let Some(at) = holder
                    && listeners[at].who != who
                {
                    let before = &mut listeners[at];
                    before.live.retain(|s| *s != subject);
                    if before.live.is_empty() {
                        before.left = true;
                        before.last = smallvec![subject];
                    }
                }
                let at = find(listeners, who, &record.evidence);
                let listener = &mut listeners[at];
                if listener.live.is_empty() {
                    listener.back += u32::from(listener.left);
                    listener.happened(record);
                }
                if listener.told.is_none() {
                    listener.came.get_or_insert((record.at, record.after));
                }
                listener.opened |= record.kind == Kind::Appeared;
                listener.hold(subject);
                if record.kind == Kind::Changed {
                    listener.happened(record);
                }
                // Of several processes the one that was started first is named.
                let started = |a: &Actor| (a.started, a.pid);
                if listener.live.len() == 1
                    || listener.actor.as_ref().map(started) > record.actor.as_ref().map(started)
                {
                    listener.actor = record.actor.clone();
                }
                listener.evidence = Arc::clone(&record.evidence);
            }
        }
        let gone = listeners.iter().any(Listener::is_gone);
        let wait = match gone && !listeners.iter().any(Listener::is_new) {
            true => SETTLE,
            false => GRACE,
        };
        let due = now.saturating_add(wait);
        self.due.insert(place, due);
        self.wake(due);
    }

    fn wake(&mut self, due: Duration) {
        self.next = Some(self.next.map_or(due, |next| next.min(due)));
    }

    /// What is to be told now, in order of time.
    pub fn tell(&mut self, now: Duration) -> Vec<Told> {
        let mut out = Vec::new();
        self.tell_into(now, &mut out);
        out
    }

    fn tell_into(&mut self, now: Duration, out: &mut Vec<Told>) {
        let first = out.len();
        for (place, _) in self.due.extract_if(|_, due| *due <= now) {
            let Entry::Occupied(mut known) = self.places.entry(place) else {
                continue;
            };
            let listeners = known.get_mut();
            settle(listeners, now, out);
            // What is gone is forgotten once it was told.
            listeners.retain(|l| !l.live.is_empty());
            if listeners.is_empty() {
                known.remove();
            }
        }
        let all = self.passing.len() > PASSING;
        let due = |passing: &Passing| all || passing.due <= now;
        if self.passing.values().any(due) {
            for (passer, passing) in std::mem::take(&mut self.passing) {
                match due(&passing) {
                    true => out.push(passing.told()),
                    false => drop(self.passing.insert(passer, passing)),
                }
            }
        }
        out[first..].sort_by_key(|told| (told.at, told.ports.first().copied()));
        let passing = self.passing.values().map(|p| p.due);
        self.next = self.due.values().copied().chain(passing).min();
    }

    /// When something may be to be told next: not earlier.
    #[must_use]
    pub const fn next(&self) -> Option<Duration> {
        self.next
    }

    fn pass(&mut self, record: &Record, now: Duration) {
        let (who, namespace) = self.whos.of(&record.evidence);
        let place = Place::of(&record.subject, namespace);
        let present = self.places.get(&place).into_iter().flatten();
        // A worker's socket beside those that stay is no news.
        if present
            .into_iter()
            .any(|l| l.who == who && !l.live.is_empty())
        {
            return;
        }
        let passer = Passer {
            namespace: place.namespace,
            protocol: record.subject.protocol,
            who,
        };
        let port = record.subject.port;
        match self.passing.get_mut(&passer) {
            Some(passing) => {
                passing.times = passing.times.saturating_add(1);
                if passing.ports.contains(&port) {
                } else if passing.ports.len() < PORTS {
                    passing.ports.push(port);
                } else {
                    passing.more_ports += 1;
                }
            }
            None => {
                let due = now.saturating_add(SETTLE);
                let passing = Passing {
                    first: record.clone(),
                    times: 1,
                    ports: smallvec![port],
                    more_ports: 0,
                    due,
                };
                self.passing.insert(passer, passing);
                self.wake(due);
            }
        }
    }

    fn listener(&mut self, subject: &Subject, evidence: &Arc<Evidence>) -> &mut Listener {
        let (who, namespace) = self.whos.of(evidence);
        let place = Place::of(subject, namespace);
        let listeners = self.places.entry(place).or_default();
        let at = find(listeners, who, evidence);
        &mut listeners[at]
    }
}

/// Says what became of the listeners of one place.
fn settle(listeners: &mut [Listener], now: Duration, out: &mut Vec<Told>) {
    let came = places(listeners, Listener::is_new);
    let mut went = places(listeners, Listener::is_gone);
    for at in came {
        // Whoever left made room for it.
        let told = went.iter().position(|at| listeners[*at].told.is_some());
        let left = told.map(|place| went.remove(place));
        let Some(left) = left else {
            let listener = &mut listeners[at];
            listener.told_at = now;
            let back = listener.back;
            let last = (listener.at, listener.after);
            (listener.at, listener.after) = listener.came.unwrap_or(last);
            out.push(listener.tell(What::Appeared));
            if back > 0 {
                (listener.at, listener.after) = last;
                let mut told = listener.tell(What::Restarted);
                told.times = back;
                out.push(told);
            }
            continue;
        };
        let fresh = now.saturating_sub(listeners[left].told_at) <= SETTLE;
        let told_at = listeners[left].told_at;
        let Some(before) = listeners[left].told.take() else {
            continue;
        };
        let listener = &mut listeners[at];
        let aspects = before.differences(&listener.evidence);
        let same_sockets = !listener.opened;
        listener.told_at = told_at;
        // Who was looked at too early is the same one: it had not begun to be what it is.
        if same_sockets && (aspects.is_empty() || (fresh && !weighty(&aspects))) {
            let _ = listener.tell(What::Changed);
            continue;
        }
        let what = match aspects.is_empty() {
            true => What::Restarted,
            false => What::Changed,
        };
        let mut told = listener.tell(what);
        told.aspects = aspects;
        told.before = Some(before);
        out.push(told);
    }
    for at in went {
        let listener = &mut listeners[at];
        // What came and went before anybody was told only passed.
        let what = match listener.told.is_some() {
            true => What::Closed,
            false => What::Passed,
        };
        if let (What::Passed, Some(came)) = (what, listener.came) {
            (listener.at, listener.after) = came;
        }
        let times = listener.back.saturating_add(1);
        let mut told = listener.tell(what);
        if what == What::Passed {
            told.times = times;
        }
        told.subjects = std::mem::take(&mut listener.last);
        out.push(told);
    }
    for listener in listeners.iter_mut().filter(|l| !l.live.is_empty()) {
        let Some(before) = listener.told.clone() else {
            continue;
        };
        if Arc::ptr_eq(&before, &listener.evidence) && listener.back == 0 {
            continue;
        }
        let aspects = before.differences(&listener.evidence);
        // A daemon that binds and then gives up its rights is one that appeared.
        let fresh = now.saturating_sub(listener.told_at) <= SETTLE;
        let matters = match fresh && listener.back == 0 {
            true => weighty(&aspects),
            false => !aspects.is_empty(),
        };
        let what = match (listener.back, matters) {
            (0, false) => {
                listener.told = Some(Arc::clone(&listener.evidence));
                continue;
            }
            (0, true) => What::Changed,
            (_, _) if aspects.contains(&Aspect::Owner) => What::Changed,
            _ => What::Restarted,
        };
        let times = listener.back.max(1);
        let mut told = listener.tell(what);
        told.times = times;
        told.before = Some(before);
        told.aspects = aspects;
        out.push(told);
    }
}

/// Whether what differs is told, even of what has only just appeared.
fn weighty(aspects: &[Aspect]) -> bool {
    let weighty = |a: &Aspect| matches!(a, Aspect::Verdict | Aspect::Exposure);
    aspects.iter().any(weighty)
}

fn places(listeners: &[Listener], is: impl Fn(&Listener) -> bool) -> SmallVec<[usize; 4]> {
    let places = listeners.iter().enumerate();
    places.filter(|(_, l)| is(l)).map(|(at, _)| at).collect()
}

/// The place of a listener, which is made where there is none.
fn find(listeners: &mut Vec<Listener>, who: Arc<Who>, evidence: &Arc<Evidence>) -> usize {
    let known = listeners.iter().position(|l| l.who == who);
    known.unwrap_or_else(|| {
        if listeners.is_empty() {
            // Most places have one, and there are thousands.
            listeners.reserve_exact(1);
        }
        listeners.push(Listener {
            who,
            live: SmallVec::new(),
            evidence: Arc::clone(evidence),
            actor: None,
            at: Moment::from_micros(i64::MIN),
            after: None,
            back: 0,
            left: false,
            opened: false,
            came: None,
            told: None,
            told_at: Duration::ZERO,
            last: SmallVec::new(),
        });
        listeners.len() - 1
    })
}

impl Listener {
    /// Whether it is there, and nobody was told.
    fn is_new(&self) -> bool {
        !self.live.is_empty() && self.told.is_none()
    }

    /// Whether it is not there, and nobody was told.
    fn is_gone(&self) -> bool {
        self.live.is_empty() && (self.told.is_some() || self.came.is_some())
    }

    fn hold(&mut self, subject: Subject) {
        if !self.live.contains(&subject) {
            self.live.push(subject);
        }
    }

    fn happened(&mut self, record: &Record) {
        (self.at, self.after) = (record.at, record.after);
    }

    /// Tells, and remembers that.
    fn tell(&mut self, what: What) -> Told {
        let gone = matches!(what, What::Closed | What::Passed);
        self.told = (!gone).then(|| Arc::clone(&self.evidence));
        (self.back, self.came) = (0, None);
        (self.left, self.opened) = (false, false);
        let subject = self.live.first().or(self.last.first());
        Told {
            what,
            at: self.at,
            after: self.after,
            times: 1,
            ports: subject.map(|s| s.port).into_iter().collect(),
            more_ports: 0,
            subjects: self.live.clone(),
            evidence: Arc::clone(&self.evidence),
            before: None,
            aspects: Vec::new(),
            actor: self.actor.clone(),
        }
    }
}

impl Passing {
    fn told(self) -> Told {
        Told {
            what: What::Passed,
            at: self.first.at,
            after: self.first.after,
            times: self.times,
            ports: self.ports,
            more_ports: self.more_ports,
            subjects: smallvec![self.first.subject],
            evidence: self.first.evidence,
            before: None,
            aspects: Vec::new(),
            actor: self.first.actor,
        }
    }
}

impl Place {
    fn of(subject: &Subject, namespace: Arc<str>) -> Self {
        Self {
            namespace,
            transport: subject.protocol.transport(),
            port: subject.port,
        }
    }
}

#[cfg(test)]
mod tests;
