//! Holds what happens against what is recorded, and says what is to be recorded.
//!
//! Two things come in: changes as the kernel tells them, each about one socket, and looks at the whole
//! machine. A change is quick and knows little; so a socket that appeared is described at once, and
//! once more a moment later, when its program has become what it is to be. A look knows everything,
//! but not since when.
//!
//! What is asked of the kernel is asked by the caller: nothing is read here.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use portolan_sockets::{
    Change, ChangeKind, Exposure, Gap, Observation, Protocol, Seen, Socket, State,
};
use portolan_verdict::{Judgement, Judgements, Rule};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::evidence::{Party, actor};
use crate::{Actor, Evidence, Kind, Moment, Record, Standing, Subject};

/// After how long a socket is described once more.
const AGAIN: Duration = Duration::from_secs(2);
/// How long a UDP socket whose port the system picked must live to be one that waits for others: each
/// question to a name server takes such a port for a moment.
const LASTING: Duration = Duration::from_secs(5);
/// How many sockets are followed whose time has not come. More are not described again.
const FOLLOWED: usize = 16_384;
/// How many different descriptions are kept to be shared.
const SHARED: usize = 4096;

/// One instant by both of the machine's clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instant {
    /// By the clock that people set.
    pub wall: Moment,
    /// By the one that has run since boot, and never goes back.
    pub uptime: Duration,
}

impl Instant {
    /// Now.
    #[must_use]
    pub fn now() -> Self {
        Self {
            wall: Moment::now(),
            uptime: portolan_sockets::since_boot(),
        }
    }

    /// Another time since boot, by the clock on the wall as it goes now.
    #[must_use]
    pub fn wall_at(&self, uptime: Duration) -> Moment {
        match self.uptime.checked_sub(uptime) {
            Some(ago) => self.wall.minus(ago),
            None => self.wall.plus(uptime.saturating_sub(self.uptime)),
        }
    }
}

/// What stands, and what is to be looked at.
#[derive(Debug)]
pub struct Tracker {
    /// The inode of the own network namespace.
    own: u64,
    standing: FxHashMap<Subject, Known>,
    /// What appeared or passed and is not described yet, by its place in time.
    tasks: VecDeque<Task>,
    /// The sockets of `tasks` that are still there.
    arrived: FxHashSet<Subject>,
    /// What is to be described later.
    later: FxHashMap<Subject, Task>,
    shared: FxHashSet<Arc<Evidence>>,
    /// What was glimpsed last: in a storm the next looks the same.
    glimpse: Option<(Sketch, Arc<Evidence>)>,
    /// No arguments.
    nothing: Arc<str>,
    fleeting: u64,
}

/// All of a change that a glimpse depends on.
type Sketch = (Option<Seen>, u32, State, Exposure, bool);

#[derive(Clone, Debug)]
struct Known {
    appeared: Moment,
    /// Since boot; zero for what was recorded before.
    uptime: Duration,
    evidence: Arc<Evidence>,
    actor: Option<Actor>,
}

/// A socket that is to be described.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// How it appeared.
    pub change: Change,
    why: Why,
    due: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Appeared,
    /// It closed since.
    Passed(Duration),
    /// It was described too early to be sure.
    Again,
    /// The system picked its port, and it stayed.
    Lasting,
}

impl Tracker {
    /// A tracker for which that is recorded as standing, in the machine's present run.
    #[must_use]
    pub fn new(own_namespace: u64, standing: impl IntoIterator<Item = Standing>) -> Self {
        let known = |one: Standing| {
            let known = Known {
                appeared: one.appeared,
                uptime: Duration::ZERO,
                evidence: one.evidence,
                actor: one.actor,
            };
            (one.subject, known)
        };
        Self {
            own: own_namespace,
            standing: standing.into_iter().map(known).collect(),
            tasks: VecDeque::new(),
            arrived: FxHashSet::default(),
            later: FxHashMap::default(),
            shared: FxHashSet::default(),
            glimpse: None,
            nothing: "".into(),
            fleeting: 0,
        }
    }

    /// What stands.
    pub fn standing(&self) -> impl Iterator<Item = Standing> {
        self.standing.iter().map(|(subject, known)| Standing {
            subject: *subject,
            appeared: known.appeared,
            evidence: Arc::clone(&known.evidence),
            actor: known.actor.clone(),
        })
    }

    /// What is known of the sockets that stand.
    pub fn known(&self) -> impl Iterator<Item = &Evidence> {
        self.standing.values().map(|known| &*known.evidence)
    }

    /// How many UDP sockets were there for a moment, on a port that the system picked, and were not
    /// recorded.
    #[must_use]
    pub fn fleeting(&self) -> u64 {
        self.fleeting
    }

    /// Takes in changes, in their order.
    pub fn take(&mut self, changes: &[Change], now: Instant, out: &mut Vec<Record>) {
        for change in changes {
            let subject = subject_of(change);
            match change.kind {
                ChangeKind::Opened => self.opened(change, subject),
                ChangeKind::Closed => self.closed(change, subject, now, out),
            }
        }
    }

    fn opened(&mut self, change: &Change, subject: Subject) {
        if self.standing.contains_key(&subject) || self.later.contains_key(&subject) {
            return;
        }
        let task = Task {
            change: *change,
            why: Why::Appeared,
            due: change.at,
        };
        let picked = change.state == State::Unconnected && change.port_chosen == Some(false);
        if picked {
            self.put_off(subject, task, Why::Lasting, LASTING);
        } else if self.arrived.insert(subject) {
            self.tasks.push_back(task);
        }
    }

    fn closed(&mut self, change: &Change, subject: Subject, now: Instant, out: &mut Vec<Record>) {
        if self.arrived.remove(&subject) {
            let mut tasks = self.tasks.iter_mut().rev();
            if let Some(task) = tasks.find(|t| subject_of(&t.change) == subject) {
                task.why = Why::Passed(change.at);
            }
            return;
        }
        match self.later.remove(&subject).map(|task| task.why) {
            Some(Why::Lasting) => self.fleeting += 1,
            _ => {
                if let Some(known) = self.standing.remove(&subject) {
                    out.push(Record {
                        kind: Kind::Closed,
                        at: now.wall_at(change.at),
                        after: change.after.map(|up| now.wall_at(up)),
                        until: None,
                        subject,
                        evidence: known.evidence,
                        actor: known.actor,
                    });
                }
            }
        }
    }

    fn put_off(&mut self, subject: Subject, task: Task, why: Why, by: Duration) {
        if self.later.len() < FOLLOWED {
            let due = task.change.at.max(task.due).saturating_add(by);
            self.later.insert(subject, Task { why, due, ..task });
        } else if why == Why::Lasting {
            self.fleeting += 1;
        }
    }

    /// What is to be described now: at most `most`. The rest of what is new is recorded by
    /// [`Tracker::glimpse`].
    pub fn due(&mut self, now: Instant, most: usize) -> Vec<Task> {
        // Who is still there is asked first: of the others there is less to be seen.
        let mut tasks = Vec::new();
        self.tasks.retain(|task| {
            let take = task.why == Why::Appeared && tasks.len() < most;
            if take {
                tasks.push(*task);
            }
            !take
        });
        let left = most.saturating_sub(tasks.len()).min(self.tasks.len());
        tasks.extend(self.tasks.drain(..left));
        let left = most.saturating_sub(tasks.len());
        let ripe = self.later.iter().filter(|(_, task)| task.due <= now.uptime);
        let ripe: Vec<Subject> = ripe.map(|(subject, _)| *subject).take(left).collect();
        tasks.extend(ripe.iter().filter_map(|subject| self.later.remove(subject)));
        for task in &tasks {
            self.arrived.remove(&subject_of(&task.change));
        }
        tasks
    }

    /// When something is to be described next; since boot.
    #[must_use]
    pub fn next(&self) -> Option<Duration> {
        match self.tasks.is_empty() {
            false => Some(Duration::ZERO),
            true => self.later.values().map(|task| task.due).min(),
        }
    }

    /// Takes in the descriptions of what was due.
    pub fn described(
        &mut self,
        tasks: Vec<Task>,
        observation: &Observation,
        judgements: &Judgements,
        now: Instant,
        out: &mut Vec<Record>,
    ) {
        let places: FxHashMap<Subject, usize> = observation
            .sockets
            .iter()
            .enumerate()
            .filter_map(|(place, socket)| Some((subject_in(observation, socket)?, place)))
            .collect();
        for task in tasks {
            let subject = subject_of(&task.change);
            let Some(place) = places.get(&subject).copied() else {
                self.record_glimpse(task, now, out);
                continue;
            };
            let socket = &observation.sockets[place];
            let judgement = judgements.of(place);
            let evidence = self.share(Evidence::of(observation, socket, judgement));
            // Polling does not tell who picked the port; the judgement does.
            if task.why == Why::Appeared
                && task.change.port_chosen.is_none()
                && task.change.state == State::Unconnected
                && judgement.is_some_and(asks_others)
            {
                self.put_off(subject, task, Why::Lasting, LASTING);
                continue;
            }
            self.record(task, evidence, actor(observation, socket), now, out);
        }
    }

    /// Records what is new and not described as what it looked like at first sight.
    pub fn glimpse(&mut self, now: Instant, out: &mut Vec<Record>) {
        self.arrived.clear();
        for task in std::mem::take(&mut self.tasks) {
            self.record_glimpse(task, now, out);
        }
    }

    fn record_glimpse(&mut self, task: Task, now: Instant, out: &mut Vec<Record>) {
        if task.why == Why::Again {
            return;
        }
        let evidence = self.glimpsed(&task.change);
        let process = task.change.process;
        let actor = process.map(|process| Actor {
            pid: process.pid,
            started: Some(now.wall_at(process.started)),
            arguments: Arc::clone(&self.nothing),
        });
        self.record(task, evidence, actor, now, out);
    }

    fn record(
        &mut self,
        task: Task,
        evidence: Arc<Evidence>,
        actor: Option<Actor>,
        now: Instant,
        out: &mut Vec<Record>,
    ) {
        let change = &task.change;
        let subject = subject_of(change);
        let (at, after) = (
            now.wall_at(change.at),
            change.after.map(|up| now.wall_at(up)),
        );
        let record = |kind, at, after, until| Record {
            kind,
            at,
            after,
            until,
            subject,
            evidence: Arc::clone(&evidence),
            actor: actor.clone(),
        };
        match task.why {
            Why::Passed(closed) => {
                out.push(record(Kind::Passed, at, after, Some(now.wall_at(closed))));
            }
            Why::Appeared | Why::Lasting => {
                if self.standing.contains_key(&subject) {
                    return;
                }
                out.push(record(Kind::Appeared, at, after, None));
                let known = Known {
                    appeared: at,
                    uptime: change.at,
                    evidence,
                    actor,
                };
                self.standing.insert(subject, known);
                if task.why == Why::Appeared {
                    let task = Task {
                        due: now.uptime,
                        ..task
                    };
                    self.put_off(subject, task, Why::Again, AGAIN);
                }
            }
            Why::Again => {
                if let Some(known) = self.standing.get_mut(&subject)
                    && differ(&known.evidence, &evidence)
                {
                    out.push(record(Kind::Changed, now.wall, Some(at), None));
                    (known.evidence, known.actor) = (evidence, actor);
                }
            }
        }
    }

    /// Takes in a look at the whole machine that began at `began`; `previous` is when it was last
    /// known how things stood.
    pub fn look(
        &mut self,
        observation: &Observation,
        judgements: &Judgements,
        began: Instant,
        previous: Option<Moment>,
        out: &mut Vec<Record>,
    ) {
        let mut seen: FxHashSet<Subject> = FxHashSet::default();
        for (place, socket) in observation.sockets.iter().enumerate() {
            let (Some(judgement), Some(subject)) =
                (judgements.of(place), subject_in(observation, socket))
            else {
                continue;
            };
            seen.insert(subject);
            if self.arrived.contains(&subject) || self.is_put_off(&subject) {
                continue;
            }
            let known = self.standing.get(&subject);
            let evidence = Evidence::of(observation, socket, Some(judgement));
            if known.is_some_and(|known| !differ(&known.evidence, &evidence)) {
                continue;
            }
            let evidence = self.share(evidence);
            let actor = actor(observation, socket);
            let known = self.standing.get_mut(&subject);
            let kind = match &known {
                Some(_) => Kind::Changed,
                None => Kind::Appeared,
            };
            out.push(Record {
                kind,
                at: began.wall,
                after: previous,
                until: None,
                subject,
                evidence: Arc::clone(&evidence),
                actor: actor.clone(),
            });
            match known {
                Some(known) => (known.evidence, known.actor) = (evidence, actor),
                None => {
                    let known = Known {
                        appeared: began.wall,
                        uptime: began.uptime,
                        evidence,
                        actor,
                    };
                    self.standing.insert(subject, known);
                }
            }
        }
        let looked_into = looked_into(observation);
        let gone: Vec<Subject> = self
            .standing
            .iter()
            .filter(|(subject, known)| {
                // What appeared while the look went on need not be in it.
                !seen.contains(subject)
                    && known.uptime < began.uptime
                    && looked_into
                        .as_ref()
                        .is_none_or(|into| into.contains(&subject.namespace))
            })
            .map(|(subject, _)| *subject)
            .collect();
        for subject in gone {
            self.later.remove(&subject);
            if let Some(known) = self.standing.remove(&subject) {
                out.push(Record {
                    kind: Kind::Closed,
                    at: began.wall,
                    after: previous,
                    until: None,
                    subject,
                    evidence: known.evidence,
                    actor: known.actor,
                });
            }
        }
    }

    /// What a change alone tells.
    fn glimpsed(&mut self, change: &Change) -> Arc<Evidence> {
        let exposure = Exposure::of(change.address, change.interface != 0);
        let own = change.namespace == self.own;
        let sketch = (change.process, change.uid, change.state, exposure, own);
        if let Some((last, evidence)) = &self.glimpse
            && *last == sketch
        {
            return Arc::clone(evidence);
        }
        let evidence = self.share(glimpsed(sketch));
        self.glimpse = Some((sketch, Arc::clone(&evidence)));
        evidence
    }

    fn is_put_off(&self, subject: &Subject) -> bool {
        let task = self.later.get(subject);
        task.is_some_and(|task| task.why == Why::Lasting)
    }

    fn share(&mut self, evidence: Evidence) -> Arc<Evidence> {
        if let Some(shared) = self.shared.get(&evidence) {
            return Arc::clone(shared);
        }
        if self.shared.len() >= SHARED {
            self.shared.clear();
        }
        let evidence = Arc::new(evidence);
        self.shared.insert(Arc::clone(&evidence));
        evidence
    }
}

/// Whether the difference is worth a record.
fn differ(known: &Evidence, seen: &Evidence) -> bool {
    (known.glimpsed && !seen.glimpsed) || !known.differences(seen).is_empty()
}

/// Whether a socket is one to ask others by, and not to be asked.
fn asks_others(judgement: &Judgement<'_>) -> bool {
    judgement.reasons.iter().any(|r| r.rule == Rule::Outgoing)
}

/// The namespaces of which the look tells what is not there; `None` for all.
fn looked_into(observation: &Observation) -> Option<FxHashSet<u64>> {
    let mut unsure = false;
    for gap in &observation.gaps {
        match gap {
            Gap::Cut(_) => return Some(FxHashSet::default()),
            Gap::ClosedNamespaces { unseen, .. } => unsure |= *unseen > 0,
            _ => {}
        }
    }
    unsure.then(|| observation.namespaces.iter().map(|n| n.inode).collect())
}

/// Which socket a change is about.
#[must_use]
pub fn subject_of(change: &Change) -> Subject {
    Subject {
        namespace: change.namespace,
        protocol: change.protocol,
        port: change.port,
        address: change.address,
        interface: change.interface,
        inode: change.inode,
    }
}

/// Which socket one of an observation is; `None` where it cannot be told from others.
pub(crate) fn subject_in(observation: &Observation, socket: &Socket) -> Option<Subject> {
    if socket.inode == 0 || socket.protocol == Protocol::Raw {
        return None;
    }
    Some(Subject {
        namespace: observation.namespaces.get(socket.namespace)?.inode,
        protocol: socket.protocol,
        port: socket.port,
        address: socket.address,
        interface: socket.interface.as_ref().map_or(0, |i| i.index),
        inode: socket.inode,
    })
}

/// What stands in an observation: of sockets that wait for others.
#[must_use]
pub fn standing_in(observation: &Observation, judgements: &Judgements) -> Vec<Standing> {
    let at = observation.observed.map(Moment::from).unwrap_or_default();
    let sockets = observation.sockets.iter().enumerate();
    sockets
        .filter_map(|(place, socket)| {
            let judgement = judgements.of(place)?;
            Some(Standing {
                subject: subject_in(observation, socket)?,
                appeared: at,
                evidence: Arc::new(Evidence::of(observation, socket, Some(judgement))),
                actor: actor(observation, socket),
            })
        })
        .collect()
}

fn glimpsed((process, uid, state, exposure, own): Sketch) -> Evidence {
    let party = process.map(|process| Party {
        name: process.name().into_owned(),
        uid: Some(uid),
        ..Party::default()
    });
    Evidence {
        state: match state {
            State::Listening => "listening".to_owned(),
            _ => "unconnected".to_owned(),
        },
        exposure: exposure.as_str().to_owned(),
        place: match own {
            true => "own".to_owned(),
            false => "unnamed".to_owned(),
        },
        owners: party.into_iter().collect(),
        glimpsed: true,
        ..Evidence::default()
    }
}

#[cfg(test)]
mod tests;
