//! What was seen of a socket at one time: all that a person asks of a change afterwards, and nothing
//! that differs from one look to the next.
//!
//! Numbers of processes, the count of workers, queues and command lines are no part of it: the
//! titles that programs give themselves change all the time (`sshd: … 0 of 10-100 startups`).

use std::collections::BTreeSet;
use std::sync::Arc;

use portolan_sockets::{
    Container, ControlGroup, Exposure, Hold, Observation, PackageAnswer, Process, Program,
    ProgramState, Socket, State,
};
use portolan_verdict::{Judgement, Verdict};
use serde::{Deserialize, Serialize};

use crate::Actor;

/// How many different owners of one socket are kept.
const PARTIES: usize = 16;
/// How long a text may be, in bytes: a path has no more on Linux (`PATH_MAX`).
const TEXT: usize = 4096;

/// What was seen of a socket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    /// `listening`, or `unconnected` (UDP and what is like it).
    pub state: String,
    /// From where it can be reached, as far as its address tells: a word of [`Exposure`].
    pub exposure: String,
    /// What the firewall does to a packet to it: a word of `Passage`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub firewall: String,
    /// Its network namespace, by what a restart does not change: `own`, `container`, `unnamed`, or
    /// its name.
    pub place: String,
    /// Who holds it: different programs, users, units or containers, each once, sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<Party>,
    /// Why nobody is named: a word of `Unowned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unowned: Option<String>,
    /// The unit that is started when the socket is asked for, where systemd holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activates: Option<String>,
    /// The product that was recognised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Whether it should be there: a word of [`Verdict`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// Why: what decided first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Found>,
    /// Whether only what the kernel said at once is known: it was gone before anybody could look, or
    /// there was too much to look at.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub glimpsed: bool,
}

/// Somebody who holds a socket.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// The file name of what it runs; where that was not seen, the name that it gives itself.
    pub name: String,
    /// The executable's path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// What is unusual about it: a word of [`ProgramState`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unusual: Option<String>,
    /// The package that has it, `manager:name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// The package's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The user's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<u32>,
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The systemd unit; the user's own inside `user@1000.service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The container: its name, or its identifier where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container: Option<String>,
    /// The container's image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Whether it was not seen to hold the socket, but is in the control group in which that was made.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}

/// What makes two looks those at one listener: see [`Evidence::who`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Who {
    exposure: Box<str>,
    owners: Vec<[Box<str>; 3]>,
    unowned: Option<Box<str>>,
}

/// Who it is of the evidence that was asked about last: records in a row share theirs, and to say who
/// it is copies names.
#[derive(Debug, Default)]
pub(crate) struct Whos(Vec<(Arc<Evidence>, Arc<Who>, Arc<str>)>);

impl Whos {
    const KEPT: usize = 16;

    /// Who it is, and the place of its namespace.
    pub(crate) fn of(&mut self, evidence: &Arc<Evidence>) -> (Arc<Who>, Arc<str>) {
        let mut known = self.0.iter();
        if let Some((_, who, place)) = known.find(|(known, ..)| Arc::ptr_eq(known, evidence)) {
            return (Arc::clone(who), Arc::clone(place));
        }
        if self.0.len() == Self::KEPT {
            self.0.remove(0);
        }
        let who = Arc::new(evidence.who());
        let place = Arc::from(evidence.place.as_str());
        let found = (Arc::clone(&who), Arc::clone(&place));
        self.0.push((Arc::clone(evidence), who, place));
        found
    }
}

/// A rule that held, and what it found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Found {
    /// The rule's id.
    pub rule: String,
    /// What it found, by the name of the argument in the rule's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<(String, String)>,
}

/// In what two looks at a listener differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Who holds it: the program's path, the user, the unit, the container.
    Owner,
    /// What the program is: deleted, replaced, of another version, of another package.
    Executable,
    /// From where it can be reached.
    Exposure,
    /// What the firewall does.
    Firewall,
    /// The verdict.
    Verdict,
}

impl Aspect {
    /// All of them, the weightiest first.
    pub const ALL: [Self; 5] = [
        Self::Owner,
        Self::Executable,
        Self::Exposure,
        Self::Firewall,
        Self::Verdict,
    ];

    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Executable => "executable",
            Self::Exposure => "exposure",
            Self::Firewall => "firewall",
            Self::Verdict => "verdict",
        }
    }
}

impl Evidence {
    /// What an observation has of one of its sockets.
    #[must_use]
    pub fn of(
        observation: &Observation,
        socket: &Socket,
        judgement: Option<&Judgement<'_>>,
    ) -> Self {
        let processes = socket.holders.iter().filter_map(|holder| {
            let process = observation.process(holder.pid)?;
            Some((process, holder.how == Hold::Inferred))
        });
        let mut owners: BTreeSet<Party> = BTreeSet::new();
        for (process, inferred) in processes {
            if owners.len() < PARTIES {
                let party = Party::of(observation, process);
                owners.insert(Party { inferred, ..party });
            }
        }
        if owners.is_empty() && socket.unowned.is_some() {
            // Nobody is named; the group in which it was made still tells the unit or container.
            let group = socket.group.and_then(|g| observation.groups.get(g));
            let party = Party::default().within(group);
            if party != Party::default() {
                owners.insert(Party {
                    inferred: true,
                    ..party
                });
            }
        }
        let reasons = judgement.map_or(&[][..], |j| &j.reasons);
        Self {
            state: match socket.state {
                State::Listening => "listening",
                State::Unconnected => "unconnected",
                State::Bound => "bound",
                State::Connected(_) => "connected",
            }
            .to_owned(),
            exposure: socket.exposure.as_str().to_owned(),
            firewall: socket.passage.as_str().to_owned(),
            place: place(observation, socket),
            owners: owners.into_iter().collect(),
            unowned: socket.unowned.map(|why| why.as_str().to_owned()),
            activates: socket.activation.as_ref().map(|a| text(&a.service)),
            product: judgement.and_then(|j| j.product).map(str::to_owned),
            verdict: judgement.map(|j| j.verdict.as_str().to_owned()),
            reasons: reasons
                .iter()
                .map(|reason| Found {
                    rule: reason.rule.as_str().to_owned(),
                    found: reason
                        .found
                        .iter()
                        .map(|(name, value)| ((*name).to_owned(), text(value)))
                        .collect(),
                })
                .collect(),
            glimpsed: false,
        }
    }

    /// The verdict; `None` where there is none, or it is of a version to come.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        let word = self.verdict.as_deref()?;
        Verdict::ALL.into_iter().find(|v| v.as_str() == word)
    }

    /// From where it can be reached.
    #[must_use]
    pub fn exposure(&self) -> Option<Exposure> {
        Exposure::ALL
            .into_iter()
            .find(|e| e.as_str() == self.exposure)
    }

    /// In what two looks differ. What was not seen in one of them is no difference.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<Aspect> {
        Aspect::ALL
            .into_iter()
            .filter(|aspect| match aspect {
                Aspect::Owner => self.is_of_another(other),
                Aspect::Executable => self.runs_another(other),
                Aspect::Exposure => {
                    (&self.exposure, &self.place) != (&other.exposure, &other.place)
                }
                Aspect::Firewall => {
                    let unread = |e: &Self| e.firewall.is_empty() || e.firewall == "unread";
                    !unread(self) && !unread(other) && self.firewall != other.firewall
                }
                // Who is not seen cannot be judged as who is.
                Aspect::Verdict => {
                    self.verdict.is_some()
                        && other.verdict.is_some()
                        && self.verdict != other.verdict
                        && self.is_seen() == other.is_seen()
                }
            })
            .collect()
    }

    /// What makes two looks those at one listener: the programs with their units and images, and from
    /// where it can be reached. Not the user, for daemons begin as root; where nobody is in sight, the
    /// reason why.
    pub(crate) fn who(&self) -> Who {
        let seen = self.owners.iter().any(|o| !o.inferred);
        let owners = self.owners.iter().filter(|o| !seen || !o.inferred);
        let mut owners: Vec<_> = owners
            .map(|party| {
                let (unit, image) = party.home();
                [party.what().into(), unit.into(), image.into()]
            })
            .collect();
        // The manager holds the socket, and the service too once somebody asked for it.
        if let Some(service) = &self.activates {
            owners = vec![["".into(), service.as_str().into(), "".into()]];
        }
        owners.sort_unstable();
        owners.dedup();
        Who {
            exposure: self.exposure.as_str().into(),
            owners,
            unowned: self.unowned.as_deref().filter(|_| !seen).map(Into::into),
        }
    }

    /// Whether it was seen who holds it, and what that runs.
    fn is_seen(&self) -> bool {
        let seen = |party: &Party| !party.inferred && party.program.is_some();
        !self.glimpsed && self.owners.iter().any(seen)
    }

    /// Whether others hold it: none of those before, or a program that did not. Workers that act for
    /// another user come after their master, and leave before it. Nobody in sight is not somebody
    /// else.
    fn is_of_another(&self, other: &Self) -> bool {
        if !self.is_seen() || !other.is_seen() || self.activates.is_some() {
            return false;
        }
        // Of a process that ends there is no program to be seen any more.
        let unseen = |party: &Party| party.program.is_none();
        let before = |party: &Party| unseen(party) || self.owners.iter().any(|mine| mine.is(party));
        let ran = |party: &Party| {
            unseen(party) || self.owners.iter().any(|mine| mine.what() == party.what())
        };
        !other.owners.iter().any(before) || !other.owners.iter().all(ran)
    }

    /// Whether a program that both have is another file now.
    fn runs_another(&self, other: &Self) -> bool {
        self.owners.iter().any(|mine| {
            let alike = |theirs: &&Party| mine.program.is_some() && theirs.is(mine);
            let mut theirs = other.owners.iter().filter(alike).peekable();
            theirs.peek().is_some() && theirs.all(|party| party.file() != mine.file())
        })
    }
}

impl Party {
    fn of(observation: &Observation, process: &Process) -> Self {
        let program = observation.program(process);
        let group = process.group.and_then(|g| observation.groups.get(g));
        let user = process.user.as_ref();
        let mut party = Self {
            name: text(&process.name),
            uid: user.map(|u| u.uid),
            user: user.and_then(|u| u.name.as_deref()).map(text),
            ..Self::default()
        }
        .within(group);
        if let Some(program) = program {
            party.run(program);
        }
        party
    }

    fn run(&mut self, program: &Program) {
        let path = program.path.to_string_lossy();
        if let Some(name) = program.path.file_name() {
            self.name = text(&name.to_string_lossy());
        }
        self.program = (!path.is_empty()).then(|| text(&path));
        self.unusual = match program.state {
            ProgramState::Present => None,
            state => Some(state.as_str().to_owned()),
        };
        if let PackageAnswer::Package(package) = &program.package {
            self.package = Some(format!("{}:{}", package.manager, text(&package.name)));
            self.version = package.version.as_deref().map(text);
        }
    }

    fn within(mut self, group: Option<&ControlGroup>) -> Self {
        let Some(group) = group else { return self };
        let unit = group.user_unit.as_deref().or(group.unit.as_deref());
        self.unit = unit.map(text);
        if let Some(container) = &group.container {
            let Container {
                name, id, image, ..
            } = container;
            self.container = Some(text(name.as_ref().unwrap_or(id)));
            self.image = image.as_deref().map(text);
        }
        self
    }

    /// Whether it is the same after a restart.
    fn is(&self, other: &Self) -> bool {
        (self.what(), self.uid, self.home()) == (other.what(), other.uid, other.home())
    }

    /// The unit and the image. A container that is made anew has another identifier, a session and a
    /// unit of `systemd-run` another name.
    fn home(&self) -> (&str, &str) {
        let stable = |unit: &&str| unit.ends_with(".service") && !unit.starts_with("run-");
        (
            self.unit.as_deref().filter(stable).unwrap_or_default(),
            self.image.as_deref().unwrap_or_default(),
        )
    }

    /// The program, as well as it is known.
    fn what(&self) -> &str {
        self.program.as_deref().unwrap_or(&self.name)
    }

    fn file(&self) -> (Option<&str>, Option<&str>, Option<&str>) {
        (
            self.unusual.as_deref(),
            self.package.as_deref(),
            self.version.as_deref(),
        )
    }
}

/// The process to name for a socket: of those that hold it the one that was started first, for the
/// others are its workers.
#[must_use]
pub(crate) fn actor(observation: &Observation, socket: &Socket) -> Option<Actor> {
    let processes = socket
        .holders
        .iter()
        .filter_map(|holder| observation.process(holder.pid));
    let first = processes.min_by_key(|p| (p.started, p.pid))?;
    let mut arguments = String::new();
    for argument in first.arguments.iter() {
        if !arguments.is_empty() {
            arguments.push(' ');
        }
        arguments.push_str(&argument);
        if arguments.len() > TEXT {
            break;
        }
    }
    Some(Actor {
        pid: first.pid,
        started: first.started.map(Into::into),
        arguments: text(&arguments).into(),
    })
}

/// The namespace, by what a restart does not change.
fn place(observation: &Observation, socket: &Socket) -> String {
    match observation.namespaces.get(socket.namespace) {
        None => "own".to_owned(),
        Some(namespace) if namespace.own => "own".to_owned(),
        Some(namespace) => match &namespace.name {
            Some(name) => text(name),
            None => {
                let holder = socket.holders.first();
                let process = holder.and_then(|h| observation.process(h.pid));
                let group = process.and_then(|p| p.group).or(socket.group);
                let group = group.and_then(|g| observation.groups.get(g));
                match group.is_some_and(|g| g.container.is_some()) {
                    true => "container".to_owned(),
                    false => "unnamed".to_owned(),
                }
            }
        },
    }
}

/// A text, cut where it is too long.
fn text(text: &str) -> String {
    let mut end = text.len().min(TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}
