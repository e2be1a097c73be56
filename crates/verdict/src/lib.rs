//! Should it be there? From what a number is for and what is on it to a verdict with its reasons.
//!
//! Pure functions: nothing is read, asked or timed here. What goes in is the registry, the knowledge
//! of the program, an [`Observation`] and what services said when they were asked ([`Spoken`]). What
//! comes out is a [`Judgement`] for each socket. Every step of the way to it is a [`Rule`] of a table
//! that a reader can open, and every reason names what it rests on.
//!
//! No score is added up. A product is told from its program; where it belongs on the port, that
//! decides. A sign of trouble is either enough by itself, and its rule says so, or it counts only
//! together with a malware's port.

mod fit;
pub mod policy;
mod recognise;
mod rules;
mod signs;
mod spoken;

use std::borrow::Cow;

use portolan_knowledge::{Nature, Role};
use portolan_registry::Registry;
use portolan_sockets::{
    Exposure, Hold, Holder, Observation, PackageAnswer, Process, Socket, State, Unowned,
};
use portolan_types::{Port, SourceId, Transport};
use rustc_hash::FxHashMap;

use recognise::{Identity, Recogniser};

pub use rules::{Effect, Need, RULES, Rule, RuleEntry};
pub use spoken::{Relay, Spoken};

/// Whether what is on a port should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is what the registry has the port for.
    Expected,
    /// It is not what the registry has the port for; that it uses the port can be cited.
    Customary,
    /// It is known, and its port is another.
    Elsewhere,
    /// Nobody can tell what it is, or nothing ties it to the port.
    Unexplained,
    /// It shows a sign of trouble.
    Suspicious,
}

impl Verdict {
    /// All of them, the most harmless first.
    pub const ALL: [Self; 5] = [
        Self::Expected,
        Self::Customary,
        Self::Elsewhere,
        Self::Unexplained,
        Self::Suspicious,
    ];

    /// The word in data, JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::Customary => "customary",
            Self::Elsewhere => "elsewhere",
            Self::Unexplained => "unexplained",
            Self::Suspicious => "suspicious",
        }
    }
}

/// A verdict, and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Judgement<'a> {
    /// The verdict.
    pub verdict: Verdict,
    /// The product that was recognised.
    pub product: Option<&'static str>,
    /// Why: what decided first. Never empty.
    pub reasons: Vec<Reason<'a>>,
    /// What would have been looked at, and could not be.
    pub unseen: Vec<Unseen>,
}

impl Judgement<'_> {
    /// The reasons whose rules have that effect.
    pub fn reasons_that(&self, effect: Effect) -> impl Iterator<Item = &Reason<'_>> {
        self.reasons
            .iter()
            .filter(move |r| r.rule.entry().effect == effect)
    }

    fn into_owned(self) -> Judgement<'static> {
        let owned = |reason: Reason<'_>| Reason {
            found: reason
                .found
                .into_iter()
                .map(|(name, value)| (name, Cow::Owned(value.into_owned())))
                .collect(),
            ..Reason::new(reason.rule).citing(reason.sources)
        };
        Judgement {
            verdict: self.verdict,
            product: self.product,
            reasons: self.reasons.into_iter().map(owned).collect(),
            unseen: self.unseen,
        }
    }
}

/// The names of what rules find: the arguments of their words.
pub const FINDINGS: [&str; 15] = [
    "address", "folder", "name", "package", "parent", "path", "pid", "port", "ports", "product",
    "program", "role", "service", "threat", "value",
];

/// One step to a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reason<'a> {
    /// The rule that holds.
    pub rule: Rule,
    /// What it found, by the name of the argument in the rule's words.
    pub found: Vec<(&'static str, Cow<'a, str>)>,
    /// What it rests on: ids of the bibliography and the place in each.
    pub sources: Vec<(SourceId, &'static str)>,
}

impl<'a> Reason<'a> {
    fn new(rule: Rule) -> Self {
        Self {
            rule,
            found: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// A reason that rests on what was seen here, as well as on what its rule cites.
    fn seen(rule: Rule) -> Self {
        let mut reason = Self::new(rule);
        reason.sources.push((SourceId::new("this-host"), ""));
        reason.sources.extend(
            rule.entry()
                .sources
                .iter()
                .map(|(id, place)| (SourceId::new(id), *place)),
        );
        reason
    }

    fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        debug_assert!(FINDINGS.contains(&name), "{name} is not among FINDINGS");
        self.found.push((name, value.into()));
        self
    }

    fn citing(mut self, sources: impl IntoIterator<Item = (SourceId, &'static str)>) -> Self {
        for source in sources {
            if !self.sources.contains(&source) {
                self.sources.push(source);
            }
        }
        self
    }
}

/// Something that was not seen, and might have changed the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unseen {
    /// Which process holds the socket.
    Owner,
    /// Which process holds it: the one that is named was inferred.
    OwnerInferred,
    /// What the process runs.
    Program,
    /// Whether a package has the program: no package manager could be asked about it.
    Package,
    /// What it speaks: nobody asked it.
    Speech,
}

impl Unseen {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::OwnerInferred => "owner-inferred",
            Self::Program => "program",
            Self::Package => "package",
            Self::Speech => "speech",
        }
    }
}

/// The verdicts on the sockets of an observation. Many sockets share one.
#[derive(Clone, Debug, Default)]
pub struct Judgements {
    all: Vec<Judgement<'static>>,
    /// For each socket an index into `all`; `None` for what is not judged.
    of: Vec<Option<usize>>,
}

impl Judgements {
    /// The judgements, each once.
    #[must_use]
    pub fn all(&self) -> &[Judgement<'static>] {
        &self.all
    }

    /// The place in [`Judgements::all`] of the judgement on the socket at that place of the
    /// observation; `None` for connections and for sockets without a port.
    #[must_use]
    pub fn index(&self, socket: usize) -> Option<usize> {
        self.of.get(socket).copied().flatten()
    }

    /// The judgement on the socket at that place of the observation.
    #[must_use]
    pub fn of(&self, socket: usize) -> Option<&Judgement<'static>> {
        self.all.get(self.index(socket)?)
    }

    /// Forgets the sockets that are not kept: one answer for each, in their order.
    pub fn retain(&mut self, kept: &[bool]) {
        let mut kept = kept.iter();
        self.of.retain(|_| kept.next().copied().unwrap_or_default());
        let mut places = vec![None; self.all.len()];
        for place in self.of.iter().flatten() {
            places[*place] = Some(0);
        }
        let used = places.iter_mut().flatten();
        for (number, place) in used.enumerate() {
            *place = number;
        }
        let mut at = 0;
        self.all.retain(|_| {
            at += 1;
            places[at - 1].is_some()
        });
        for place in &mut self.of {
            *place = place.and_then(|p| places[p]);
        }
    }
}

/// Judges every socket of an observation that waits for others.
#[must_use]
pub fn judge(registry: &Registry, observation: &Observation, spoken: &[Spoken]) -> Judgements {
    let mut court = Court {
        registry,
        observation,
        spoken,
        recogniser: Recogniser::new(observation),
        doubted: signs::doubted(observation),
    };
    let mut known: FxHashMap<Judgement<'_>, usize> = FxHashMap::default();
    let mut alike: FxHashMap<Alike<'_>, usize> = FxHashMap::default();
    let of = observation.sockets.iter().map(|socket| {
        let like = court.alike(socket);
        if let Some(place) = like.as_ref().and_then(|like| alike.get(like)) {
            return Some(*place);
        }
        let next = known.len();
        let judgement = court.judge(socket)?;
        let place = *known.entry(judgement).or_insert(next);
        if let Some(like) = like {
            alike.insert(like, place);
        }
        Some(place)
    });
    let of = of.collect();
    let mut all: Vec<_> = known.into_iter().collect();
    all.sort_unstable_by_key(|(_, place)| *place);
    Judgements {
        all: all.into_iter().map(|(j, _)| j.into_owned()).collect(),
        of,
    }
}

/// How many processes of one socket are looked at for signs: more hold one only in recordings that
/// somebody made up.
const HOLDERS: usize = 256;

/// All that the judgement on an ordinary socket depends on. A machine may have thousands of sockets
/// of one program: what was found for the first holds for the others.
#[derive(PartialEq, Eq, Hash)]
struct Alike<'a> {
    program: Option<usize>,
    group: Option<usize>,
    name: &'a str,
    call: Call<'a>,
    exposure: Exposure,
    own_namespace: bool,
    /// Where it makes a difference: the product has ports of its own, or something is known of this
    /// one.
    port: Option<(Port, Transport, State)>,
}

/// What counts of the arguments of a process.
#[derive(PartialEq, Eq, Hash)]
enum Call<'a> {
    /// Its own name for itself.
    Title(&'a str),
    /// All of them: they tell what an interpreter runs, and are one process's own.
    Process(u32),
}

/// What counts of the arguments of a process; `None` where more than that counts.
fn call<'a>(
    recogniser: &mut Recogniser<'_>,
    observation: &'a Observation,
    process: &'a Process,
) -> Option<Call<'a>> {
    if recogniser.is_interpreted(process) {
        return Some(Call::Process(process.pid));
    }
    // What is explained by the process's parent or user is looked at each time.
    let program = observation.program(process);
    if program.is_some_and(|p| signs::is_temporary(&p.path.to_string_lossy())) {
        return None;
    }
    match process.arguments.iter().next() {
        Some(Cow::Borrowed(first)) if !signs::is_kernel_thread(first) => {
            Some(Call::Title(signs::title(first)))
        }
        Some(_) => None,
        None => Some(Call::Title("")),
    }
}

struct Court<'a> {
    registry: &'a Registry,
    observation: &'a Observation,
    spoken: &'a [Spoken],
    recogniser: Recogniser<'a>,
    /// The sockets on which views do not agree.
    doubted: signs::Doubted,
}

impl<'a> Court<'a> {
    /// What tells sockets apart for a judgement; `None` for a socket that is out of the ordinary, and
    /// is judged by itself.
    fn alike(&mut self, socket: &'a Socket) -> Option<Alike<'a>> {
        let observation = self.observation;
        let transport = socket.protocol.transport()?;
        let seen = |h: &Holder| matches!(h.how, Hold::Descriptor(_) | Hold::SomeDescriptor);
        let ordinary = waits(socket)
            && socket.activation.is_none()
            && self.spoken.is_empty()
            && self.doubted.is_empty()
            && socket.holders.iter().all(seen);
        if !ordinary {
            return None;
        }
        let recogniser = &mut self.recogniser;
        let mut processes = socket.holders.iter().map(|holder| {
            let process = observation.process(holder.pid)?;
            Some((process, call(recogniser, observation, process)?))
        });
        let (first, call) = processes.next()??;
        let same = |other: Option<(&Process, Call<'_>)>| {
            other.is_some_and(|(process, its)| {
                (process.program, process.group, &process.name)
                    == (first.program, first.group, &first.name)
                    && its == call
            })
        };
        if !processes.all(same) {
            return None;
        }
        let recognised = self.recogniser.of_process(first).map(|i| i.product);
        if recognised.is_some_and(|product| recognise::has_nature(product, Nature::Forwarder)) {
            return None;
        }
        Some(Alike {
            program: first.program,
            group: first.group,
            name: &first.name,
            call,
            exposure: socket.exposure,
            own_namespace: self.is_own(socket),
            port: (recognised.is_some() || portolan_knowledge::is_known(socket.port)).then_some((
                socket.port,
                transport,
                socket.state,
            )),
        })
    }

    fn is_own(&self, socket: &Socket) -> bool {
        let namespace = self.observation.namespaces.get(socket.namespace);
        namespace.is_none_or(|n| n.own)
    }

    fn judge(&mut self, socket: &'a Socket) -> Option<Judgement<'a>> {
        let transport = socket.protocol.transport()?;
        if !waits(socket) {
            return None;
        }
        let observation = self.observation;
        let holders = || {
            let process = |pid| observation.process(pid);
            let looked_at = socket.holders.iter().take(HOLDERS);
            looked_at.filter_map(move |h| process(h.pid))
        };
        let spoken = self.spoken.iter().find(|s| s.is_about(socket, observation));
        let mut identity = self.recogniser.identify(socket);
        let mut remarks = Vec::new();
        let mut forwards = None;
        if let Some(Identity { product, .. }) = &identity
            && recognise::has_nature(product, Nature::Forwarder)
            && fit::of_its_own(self.registry, product, socket.port, transport).is_none()
        {
            let (behind, reason) = self.behind(socket, transport, product);
            match behind {
                Some(behind) => {
                    remarks.push(reason);
                    identity = Some(behind);
                }
                None => forwards = Some(reason),
            }
        }
        let (mut verdict, decided) = match (&identity, forwards) {
            (Some(_), Some(reason)) => {
                remarks.push(reason);
                let reason = Reason::seen(Rule::NotSeenBehind);
                (Verdict::Customary, reason)
            }
            (Some(identity), None) => {
                fit::of_product(self.registry, identity.product, socket, transport)
            }
            (None, _) => self.unrecognised(socket, transport, spoken),
        };
        let mut trouble = signs::of_socket(self.observation, socket, &self.doubted, spoken);
        for process in holders() {
            let recognised = identity.as_ref().map(|i| i.product);
            for reason in signs::of_process(observation, process, recognised) {
                if !trouble.contains(&reason) {
                    trouble.push(reason);
                }
            }
        }
        // In a container's own namespace "everywhere" is the container's network.
        let contained = holders().any(|p| signs::is_contained(observation, p));
        let at_home = self.is_own(socket) && !contained;
        if let Some(identity) = identity.as_ref().filter(|_| at_home) {
            trouble.extend(signs::more_exposed(identity.product, socket));
        }
        if verdict == Verdict::Unexplained {
            self.weigh_malware(socket, transport, &mut trouble, &mut remarks);
        }
        let (mut reasons, counted): (Vec<_>, Vec<_>) = trouble
            .into_iter()
            .partition(|r| r.rule.entry().effect == Effect::Sign);
        if !reasons.is_empty() {
            verdict = Verdict::Suspicious;
        }
        reasons.push(decided);
        reasons.extend(identity.as_ref().map(Identity::reason));
        reasons.extend(counted);
        reasons.extend(remarks);
        Some(Judgement {
            verdict,
            product: identity.map(|i| i.product),
            reasons,
            unseen: self.unseen(socket, spoken),
        })
    }

    /// What is behind a port that a program holds for something else: told from the arguments of
    /// the program, and from who listens there in another namespace.
    fn behind(
        &mut self,
        socket: &'a Socket,
        transport: Transport,
        forwarder: &'static str,
    ) -> (Option<Identity<'a>>, Reason<'a>) {
        let target = socket
            .holders
            .iter()
            .filter_map(|h| self.observation.process(h.pid))
            .find_map(recognise::target_of);
        let Some((address, port)) = target else {
            let reason = Reason::seen(Rule::HandsOn).with("product", forwarder);
            return (None, reason);
        };
        let reason = Reason::seen(Rule::HandsOnTo)
            .with("product", forwarder)
            .with("address", address)
            .with("port", port.to_string());
        // The address is a container's own. Which namespace has it is not seen; where all that listen
        // on that port in other namespaces are one product, it is that one.
        let mut found: Option<Identity<'a>> = None;
        let behind = self.observation.sockets.iter().filter(|s| {
            s.namespace != socket.namespace
                && s.port == port
                && s.protocol.transport() == Some(transport)
                && waits(s)
        });
        for other in behind.take(64) {
            match (self.recogniser.identify(other), &found) {
                (Some(one), Some(known)) if one.product != known.product => return (None, reason),
                (Some(one), _) => found = Some(one),
                (None, _) => return (None, reason),
            }
        }
        (found, reason)
    }

    /// The decision where no product was recognised.
    fn unrecognised(
        &self,
        socket: &'a Socket,
        transport: Transport,
        spoken: Option<&'a Spoken>,
    ) -> (Verdict, Reason<'a>) {
        if let Some(spoken) = spoken
            && let Some(reason) = fit::of_speech(self.registry, spoken, socket, transport)
        {
            return reason;
        }
        let processes = || {
            socket
                .holders
                .iter()
                .filter_map(|h| self.observation.process(h.pid))
        };
        let Some(process) = processes().next() else {
            return (Verdict::Unexplained, Reason::seen(Rule::NoOwner));
        };
        let Some(program) = processes().find_map(|p| self.observation.program(p)) else {
            let reason = Reason::seen(Rule::NoProgram).with("name", process.name.as_str());
            return (Verdict::Unexplained, reason);
        };
        let name = recognise::file_name(program);
        let reason = match &program.package {
            PackageAnswer::Package(package) => Reason::seen(Rule::PackageUnknown)
                .with("program", name)
                .with("package", package.name.as_str()),
            _ => match recognise::called_like(program) {
                Some(mark) => Reason::seen(Rule::NameAlone)
                    .with("program", name)
                    .with("product", mark.product()),
                None => Reason::seen(Rule::NothingKnown).with("program", name),
            },
        };
        (Verdict::Unexplained, reason)
    }

    /// A malware's port. By itself it says nothing: numbers are reused, and most are used by many. It
    /// is a sign where nobody else is known to use the port and something else is odd as well.
    fn weigh_malware(
        &self,
        socket: &'a Socket,
        transport: Transport,
        trouble: &mut Vec<Reason<'a>>,
        remarks: &mut Vec<Reason<'a>>,
    ) {
        let malware = portolan_knowledge::malware(socket.port);
        let Some(malware) = malware.into_iter().find(|m| {
            matches!(m.role(), Role::Listens | Role::Default) && m.fact().applies_to(transport)
        }) else {
            return;
        };
        // A program that sends gets any of these from the system, by chance that one too.
        let picked =
            socket.state == State::Unconnected && fit::ephemeral(socket.port, transport).is_some();
        // Whoever listens for others' commands must be reached by them.
        let reachable = socket.exposure != Exposure::Loopback;
        let odd = trouble
            .iter()
            .any(|r| matches!(r.rule.entry().effect, Effect::Counts | Effect::Sign));
        let is_sign = reachable && odd && !picked && !fit::is_used(socket.port, transport);
        let rule = match is_sign {
            true => Rule::MalwarePort,
            false => Rule::MalwareKnown,
        };
        let fact = malware.fact();
        let reason = Reason::seen(rule)
            .with("threat", malware.threat())
            .citing(fact.sources().zip(fact.locators()));
        match is_sign {
            true => trouble.push(reason),
            false => remarks.push(reason),
        }
    }

    fn unseen(&self, socket: &Socket, spoken: Option<&Spoken>) -> Vec<Unseen> {
        let mut unseen = Vec::new();
        if socket.holders.is_empty() && !matches!(socket.unowned, Some(Unowned::NotFound)) {
            unseen.push(Unseen::Owner);
        }
        if socket.holders.iter().any(|h| h.how == Hold::Inferred) {
            unseen.push(Unseen::OwnerInferred);
        }
        let mut processes: Vec<&Process> = Vec::new();
        for holder in &socket.holders {
            processes.extend(self.observation.process(holder.pid));
        }
        let programs = || processes.iter().map(|p| self.observation.program(p));
        if !processes.is_empty() && programs().all(|p| p.is_none()) {
            unseen.push(Unseen::Program);
        }
        if programs()
            .flatten()
            .any(|p| p.package == PackageAnswer::Unasked)
        {
            unseen.push(Unseen::Package);
        }
        if spoken.is_none() {
            unseen.push(Unseen::Speech);
        }
        unseen
    }
}

/// Whether a socket waits for anybody.
fn waits(socket: &Socket) -> bool {
    matches!(socket.state, State::Listening | State::Unconnected)
}
