//! What a policy compares: listeners without what a restart changes.

use std::borrow::Cow;

use portolan_sockets::{
    ControlGroup, Exposure, Gap, Hold, Observation, PackageAnswer, Process, Program, Socket, State,
};
use portolan_types::{Port, PortRange, Transport};

use super::Feature;
use crate::fit::ephemeral;
use crate::recognise::repository;
use crate::{Effect, Judgement, Judgements, Rule, Unseen, Verdict};

/// The folder of the namespaces that have a name (`ip-netns`(8)).
const NAMED: &str = "/run/netns/";

/// How long the name of a file may be on Linux, in bytes (`NAME_MAX`).
const MAX_NAME: usize = 255;

/// Sockets on one port that are alike: both address families, the workers of one server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// The port.
    pub port: Port,
    /// The transport.
    pub transport: Transport,
    /// From where it can be reached, as far as its address tells.
    pub exposure: Exposure,
    /// In which network namespace it is.
    pub place: Place,
    /// Who is behind it.
    pub(super) features: [Seen; Feature::ALL.len()],
    /// Whether it was seen who is behind it.
    pub owner_seen: bool,
    /// Whether the service manager holds the socket, and starts the service when it is asked for.
    pub on_demand: bool,
    /// Where the system picked the port: from which range.
    pub picked_from: Option<PortRange>,
    /// The verdict on it.
    pub verdict: Verdict,
    /// The verdict and what decided, in the words of data; empty where nobody can tell.
    pub why: String,
}

impl Listener {
    /// What is known of a feature.
    #[must_use]
    pub fn feature(&self, feature: Feature) -> &Seen {
        &self.features[feature as usize]
    }

    /// What two sockets share when they are one listener.
    pub(super) fn key(
        &self,
    ) -> (
        Port,
        Transport,
        Exposure,
        &Place,
        &[Seen; Feature::ALL.len()],
    ) {
        (
            self.port,
            self.transport,
            self.exposure,
            &self.place,
            &self.features,
        )
    }
}

/// In which network namespace a listener is, by what a restart does not change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The observer's.
    Own,
    /// One with a name.
    Named(String),
    /// A container's own.
    Container,
    /// Another one, without a name.
    Unnamed,
    /// One without a name; whether it is a container's was not seen.
    Unseen,
}

impl Place {
    /// What stands for the observer's namespace in a policy.
    pub(super) const OWN: &'static str = "own";
    const CONTAINER: &'static str = "container";
    const UNNAMED: &'static str = "unnamed";

    /// As a policy has it.
    #[must_use]
    pub fn written(&self) -> Cow<'static, str> {
        match self {
            Self::Own => Self::OWN.into(),
            Self::Container => Self::CONTAINER.into(),
            Self::Unnamed | Self::Unseen => Self::UNNAMED.into(),
            // A name that would be read as something else is written with its folder.
            Self::Named(name)
                if [Self::OWN, Self::CONTAINER, Self::UNNAMED].contains(&name.as_str()) =>
            {
                format!("{NAMED}{name}").into()
            }
            Self::Named(name) => name.clone().into(),
        }
    }

    /// Whether it is what a policy has; `None` where that was not seen.
    pub(super) fn is(&self, written: &str) -> Option<bool> {
        let special = [Self::OWN, Self::CONTAINER, Self::UNNAMED].contains(&written);
        match self {
            Self::Named(name) => {
                let name_alone = written.strip_prefix(NAMED).unwrap_or(written);
                Some(!special && fits(name_alone, name))
            }
            Self::Unseen if [Self::CONTAINER, Self::UNNAMED].contains(&written) => None,
            _ => Some(written == "*" || written == self.written()),
        }
    }
}

/// What was seen of a feature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// It was not seen.
    No,
    /// These, sorted, each once; none where there is nothing.
    Values(Vec<String>),
}

impl Seen {
    /// The values; none where nothing was seen.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            Self::No => &[],
            Self::Values(values) => values,
        }
    }

    fn of(mut values: Vec<String>) -> Self {
        values.sort_unstable();
        values.dedup();
        Self::Values(values)
    }

    /// The values; not seen where there is none.
    fn some_of(values: Vec<String>) -> Self {
        match values.is_empty() {
            true => Self::No,
            false => Self::of(values),
        }
    }
}

/// Whether a text is what a policy has; `*` there stands for any text without a slash.
pub(super) fn fits(written: &str, text: &str) -> bool {
    written == text || portolan_knowledge::matches(written, text)
}

/// Whether an image is what a policy has: the reference as it was seen, or without its digest, its
/// tag, and the parts that stand for Docker Hub.
pub(super) fn is_image(written: &str, image: &str) -> bool {
    let tagged = image.split('@').next().unwrap_or(image);
    let untagged = match tagged.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => name,
        _ => tagged,
    };
    let short = repository(image);
    let short_tagged = tagged
        .find(short)
        .and_then(|at| tagged.get(at..))
        .unwrap_or(tagged);
    [image, tagged, untagged, short, short_tagged]
        .iter()
        .any(|form| fits(written, form))
}

/// The listeners of an observation, by port.
#[must_use]
pub fn listeners(observation: &Observation, judgements: &Judgements) -> Vec<Listener> {
    let packages_unread = observation
        .gaps
        .iter()
        .any(|g| matches!(g, Gap::Packages(_)));
    let mut all: Vec<Listener> = observation
        .sockets
        .iter()
        .enumerate()
        .filter_map(|(place, socket)| {
            let judgement = judgements.of(place)?;
            listener(observation, socket, judgement, packages_unread)
        })
        .collect();
    all.sort_by(|a, b| a.key().cmp(&b.key()));
    all.dedup_by(|a, b| a.key() == b.key());
    all
}

fn listener(
    observation: &Observation,
    socket: &Socket,
    judgement: &Judgement<'_>,
    packages_unread: bool,
) -> Option<Listener> {
    let transport = socket.protocol.transport()?;
    let processes: Vec<&Process> = socket
        .holders
        .iter()
        .filter(|h| h.how != Hold::Inferred)
        .filter_map(|h| observation.process(h.pid))
        .collect();
    // Without a process in sight there is still the group in which the socket was made.
    let own_group = socket.group.filter(|_| processes.is_empty());
    let groups: Vec<&ControlGroup> = processes
        .iter()
        .filter_map(|p| p.group)
        .chain(own_group)
        .filter_map(|g| observation.groups.get(g))
        .collect();
    let owner_seen = !judgement
        .unseen
        .iter()
        .any(|u| matches!(u, Unseen::Owner | Unseen::OwnerInferred | Unseen::Program));
    // The manager opened the socket; whether the service runs already must make no difference.
    let on_demand = socket.activation.is_some();
    let own_programs: Vec<&Program> = processes
        .iter()
        .filter(|p| {
            let group = p.group.and_then(|g| observation.groups.get(g));
            !on_demand || group.and_then(unit).is_some()
        })
        .filter_map(|p| observation.program(p))
        .collect();
    let waits = on_demand && own_programs.is_empty();
    let features = Feature::ALL.map(|feature| match feature {
        Feature::Product => product(judgement, owner_seen && !packages_unread),
        Feature::Package => {
            let names = own_programs.iter().filter_map(|p| match &p.package {
                PackageAnswer::Package(package) => Some(package.name.clone()),
                PackageAnswer::Unasked | PackageAnswer::None => None,
            });
            seen(names.collect(), owner_seen && !packages_unread && !waits)
        }
        Feature::Program => {
            let paths = own_programs
                .iter()
                .map(|p| p.path.to_string_lossy().into_owned())
                .filter(|path| !path.is_empty());
            seen(paths.collect(), owner_seen && !waits)
        }
        Feature::Unit => match &socket.activation {
            Some(activation) => Seen::of(vec![activation.service.clone()]),
            None => seen(groups.iter().filter_map(|g| unit(g)).collect(), owner_seen),
        },
        Feature::Image => {
            let containers = || groups.iter().filter_map(|g| g.container.as_ref());
            let images = containers().filter_map(|c| c.image.clone()).collect();
            seen(images, owner_seen && containers().next().is_none())
        }
        Feature::Container => {
            let containers = || groups.iter().filter_map(|g| g.container.as_ref());
            let names = containers().filter_map(|c| c.name.clone()).collect();
            seen(names, owner_seen && containers().next().is_none())
        }
    });
    let namespace = observation.namespaces.get(socket.namespace);
    let place = match namespace {
        None => Place::Own,
        Some(namespace) if namespace.own => Place::Own,
        Some(_) if groups.iter().any(|g| g.container.is_some()) => Place::Container,
        Some(namespace) => match &namespace.name {
            Some(name) if (1..=MAX_NAME).contains(&name.len()) => Place::Named(name.clone()),
            _ if groups.is_empty() => Place::Unseen,
            _ => Place::Unnamed,
        },
    };
    let decided = |rule: Rule| judgement.reasons.iter().any(|r| r.rule == rule);
    let outgoing = decided(Rule::Outgoing)
        // Nobody knows the program, and still it is the system that gives such ports.
        || (judgement.product.is_none()
            && owner_seen
            && socket.state == State::Unconnected
            && ephemeral(socket.port, transport).is_some());
    let picked = outgoing || decided(Rule::PickedBySystem);
    Some(Listener {
        port: socket.port,
        transport,
        exposure: socket.exposure,
        place,
        features,
        owner_seen,
        on_demand,
        picked_from: picked.then(|| {
            // Some ask for a port of another class, as who wants one below 1024.
            ephemeral(socket.port, transport)
                .map_or(socket.port.class().range(), |rule| rule.fact().ports())
        }),
        verdict: judgement.verdict,
        why: why(judgement),
    })
}

/// Values, or that there are none where everything was seen.
fn seen(values: Vec<String>, all_seen: bool) -> Seen {
    match all_seen {
        true => Seen::of(values),
        false => Seen::some_of(values),
    }
}

fn product(judgement: &Judgement<'_>, all_seen: bool) -> Seen {
    // The group of a socket tells it even where its process is hidden.
    let told_by_group = || {
        let by_group = |rule| matches!(rule, Rule::ToldByUnit | Rule::ToldByImage);
        judgement.reasons.iter().any(|r| by_group(r.rule))
    };
    match judgement.product {
        Some(product) if all_seen || told_by_group() => Seen::of(vec![product.to_owned()]),
        None if all_seen => Seen::of(Vec::new()),
        _ => Seen::No,
    }
}

/// The service of a group. Scopes are left out: those of sessions have a new number each time. So
/// are the names that `systemd-run` makes up.
fn unit(group: &ControlGroup) -> Option<String> {
    let unit = group.user_unit.as_ref().or(group.unit.as_ref())?;
    (unit.ends_with(".service") && !unit.starts_with("run-")).then(|| unit.clone())
}

/// The verdict and what decided, where there is something to say.
fn why(judgement: &Judgement<'_>) -> String {
    let verdict = judgement.verdict;
    let wanted = |effect: Effect| match verdict {
        Verdict::Suspicious => effect == Effect::Sign,
        _ => effect == Effect::Decides(verdict),
    };
    let said: Vec<&str> = judgement
        .reasons
        .iter()
        .filter(|r| wanted(r.rule.entry().effect))
        .map(|reason| {
            let service = reason.found.iter().find(|(name, _)| *name == "service");
            service.map_or(reason.rule.as_str(), |(_, value)| value)
        })
        .collect();
    match verdict {
        Verdict::Unexplained => String::new(),
        _ => format!("{}: {}", verdict.as_str(), said.join(", ")),
    }
}
