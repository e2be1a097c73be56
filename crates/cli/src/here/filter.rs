//! Which sockets are asked for, and what of an observation belongs to them.

use std::ffi::OsStr;

use portolan_sockets::{
    ControlGroup, Namespaces, Observation, Process, Protocol, Scope, Socket, State,
};
use portolan_types::{MAX_QUERY_LEN, PortRange, Query, QueryError, Target, Transport};
use portolan_verdict::{Judgements, Verdict, policy};

use portolan_dossier::Message;

use crate::args::{HereArgs, Netns};
use crate::explain;
use crate::report::Failure;
use crate::session::Session;

/// The kernel cuts the name of a process to this many bytes.
const NAME_LEN: usize = 15;

/// What was asked for on the command line.
pub(crate) struct Filter {
    /// The ports; none for all.
    pub(super) wanted: Vec<Wanted>,
    /// The transports; none for all.
    transports: Vec<Transport>,
    exposed: bool,
    process: Option<String>,
    unit: Option<String>,
    container: Option<String>,
    /// The verdicts; none for all.
    only: Vec<Verdict>,
    /// Connections, bound sockets and raw sockets too; a recording may have them unasked.
    all: bool,
    netns: Netns,
}

/// Ports that a query asks for.
pub(crate) struct Wanted {
    pub(super) query: Query,
    pub(crate) ports: PortRange,
    pub(crate) transport: Option<Transport>,
}

impl Wanted {
    pub(super) fn admits(&self, socket: &Socket) -> bool {
        let of = socket.protocol.transport();
        of.is_some()
            && self.ports.contains(socket.port)
            && (self.transport.is_none() || of == self.transport)
    }
}

impl Filter {
    pub(super) fn new(args: &HereArgs, session: &Session<'_>) -> Result<Self, Failure> {
        let mut wanted = Vec::new();
        for query in args.queries.iter().chain(&args.explain) {
            wanted.extend(self::wanted(query, session)?);
        }
        let transports = [(args.tcp, Transport::Tcp), (args.udp, Transport::Udp)];
        Ok(Self {
            wanted,
            transports: transports
                .into_iter()
                .filter_map(|(asked, transport)| asked.then_some(transport))
                .collect(),
            exposed: args.exposed,
            process: args.process.clone(),
            unit: args.unit.clone(),
            container: args.container.clone(),
            only: args.only.clone(),
            all: args.all,
            netns: args.netns,
        })
    }

    /// The ports that are asked for; `None` for all.
    pub(super) fn ports(&self) -> Option<Vec<PortRange>> {
        (!self.wanted.is_empty()).then(|| self.wanted.iter().map(|w| w.ports).collect())
    }

    /// Whether more than ports is asked for: then nothing found does not mean that nothing listens.
    pub(super) fn is_narrow(&self) -> bool {
        !self.transports.is_empty() || self.is_choosy()
    }

    /// Whether not all sockets of a port and transport are asked for.
    fn is_choosy(&self) -> bool {
        self.exposed
            || self.process.is_some()
            || self.unit.is_some()
            || self.container.is_some()
            || !self.only.is_empty()
    }

    /// How much of what listens was asked for.
    pub(super) fn scope(&self, own_namespace: bool) -> policy::Scope {
        let wanted = || self.wanted.iter().map(|w| (w.ports, w.transport)).collect();
        policy::Scope {
            ports: (!self.wanted.is_empty()).then(wanted),
            transports: self.transports.clone(),
            own_namespace,
            narrowed: self.is_choosy(),
            ..policy::Scope::default()
        }
    }

    fn admits(&self, observation: &Observation, socket: &Socket) -> bool {
        let of = socket.protocol.transport();
        (self.wanted.is_empty() || self.wanted.iter().any(|w| w.admits(socket)))
            && (self.transports.is_empty() || of.is_some_and(|t| self.transports.contains(&t)))
            && (!self.exposed || is_exposed(socket))
            && (self.all || is_open(socket))
            && (self.netns == Netns::All
                || observation
                    .namespaces
                    .get(socket.namespace)
                    .is_some_and(|n| n.own))
            && self.is_of(observation, socket)
    }

    fn is_judged_so(&self, verdict: Option<Verdict>) -> bool {
        self.only.is_empty() || verdict.is_some_and(|v| self.only.contains(&v))
    }

    /// Whether the process, the unit and the container are those that are asked for.
    fn is_of(&self, observation: &Observation, socket: &Socket) -> bool {
        if self.process.is_none() && self.unit.is_none() && self.container.is_none() {
            return true;
        }
        let holders = || {
            socket
                .holders
                .iter()
                .filter_map(|h| observation.process(h.pid))
        };
        let groups = || {
            holders()
                .filter_map(|p| p.group)
                .chain(socket.group)
                .filter_map(|g| observation.groups.get(g))
        };
        self.process
            .as_deref()
            .is_none_or(|name| holders().any(|p| is_called(observation, p, name)))
            && self
                .unit
                .as_deref()
                .is_none_or(|name| groups().any(|g| is_unit(g, name)) || activates(socket, name))
            && self
                .container
                .as_deref()
                .is_none_or(|name| groups().any(|g| is_container(g, name)))
    }

    /// Leaves the sockets that are asked for, and what they point to. Disagreements stay: a port
    /// that hides is news whatever was asked.
    pub(super) fn prune(&self, observation: &mut Observation, judgements: &mut Judgements) {
        let scope = &mut observation.scope;
        *scope = Scope {
            connections: scope.connections && self.all,
            raw: scope.raw && self.all,
            namespaces: match self.netns {
                Netns::All => scope.namespaces,
                Netns::Own => Namespaces::Own,
            },
            narrowed: scope.narrowed || self.is_narrow() || !self.wanted.is_empty(),
        };
        let judged = |place| judgements.of(place).map(|j| j.verdict);
        let admitted: Vec<bool> = observation
            .sockets
            .iter()
            .enumerate()
            .map(|(place, socket)| {
                self.admits(observation, socket) && self.is_judged_so(judged(place))
            })
            .collect();
        if admitted.iter().all(|a| *a) {
            return;
        }
        judgements.retain(&admitted);
        let mut admitted = admitted.into_iter();
        observation
            .sockets
            .retain(|_| admitted.next().unwrap_or_default());
        let mut pids: Vec<u32> = Vec::new();
        for socket in &observation.sockets {
            for process in socket
                .holders
                .iter()
                .filter_map(|h| observation.process(h.pid))
            {
                pids.push(process.pid);
                pids.extend(observation.parents(process).map(|p| p.pid));
            }
        }
        pids.sort_unstable();
        pids.dedup();
        observation
            .processes
            .retain(|p| pids.binary_search(&p.pid).is_ok());
        let used = observation.processes.iter().map(|p| p.program);
        let programs = keep(&mut observation.programs, used);
        let used = observation.processes.iter().map(|p| p.group);
        let used = used.chain(observation.sockets.iter().map(|s| s.group));
        let groups = keep(&mut observation.groups, used);
        for process in &mut observation.processes {
            process.program = process.program.and_then(|p| *programs.get(p)?);
            process.group = process.group.and_then(|g| *groups.get(g)?);
        }
        for socket in &mut observation.sockets {
            socket.group = socket.group.and_then(|g| *groups.get(g)?);
        }
        observation.count_hidden();
    }
}

/// Leaves what is used, and says where each went.
fn keep<T>(list: &mut Vec<T>, used: impl Iterator<Item = Option<usize>>) -> Vec<Option<usize>> {
    let mut places: Vec<Option<usize>> = vec![None; list.len()];
    for place in used.flatten() {
        if let Some(slot) = places.get_mut(place) {
            *slot = Some(0);
        }
    }
    for (next, slot) in places.iter_mut().flatten().enumerate() {
        *slot = next;
    }
    let mut kept = places.iter();
    list.retain(|_| kept.next().is_some_and(Option::is_some));
    places
}

/// The ports of a query; a name has those of its service, or else of the software.
pub(crate) fn wanted(query: &OsStr, session: &Session<'_>) -> Result<Vec<Wanted>, Failure> {
    let Some(text) = query.to_str() else {
        return Err(Failure::new(Message::new("cli-error-query-encoding"))
            .with_hint(Message::new("cli-hint-forms")));
    };
    let refused = |failure: Failure| {
        let reason = failure
            .message
            .unwrap_or(Message::new("cli-error-query-empty"));
        let shown: String = text.chars().take(MAX_QUERY_LEN).collect();
        let message = Message::new("cli-error-query")
            .with("query", shown)
            .with("reason", reason);
        let whole = Failure::new(message);
        match failure.hint {
            Some(hint) => whole.with_hint(hint),
            None => whole,
        }
    };
    let query: Query = text
        .parse()
        .map_err(|error: QueryError| refused(error.into()))?;
    let one = |ports, transport| Wanted {
        query: query.clone(),
        ports,
        transport,
    };
    let name = match &query.target {
        Target::Port(port) => return Ok(vec![one(PortRange::single(*port), query.transport)]),
        Target::Range(range) => return Ok(vec![one(*range, query.transport)]),
        Target::Name(name) => name,
    };
    let is_asked = |transport: Option<Transport>| {
        query.transport.is_none() || transport.is_none() || transport == query.transport
    };
    let mut found: Vec<(PortRange, Option<Transport>)> = session
        .registry()
        .named(name)
        .filter(|row| is_asked(row.transport()))
        .filter_map(|row| Some((row.ports()?, row.transport().or(query.transport))))
        .collect();
    if found.is_empty() {
        for software in portolan_knowledge::software_of(name) {
            for transport in software.fact().transports().filter(|t| is_asked(Some(*t))) {
                found.push((software.fact().ports(), Some(transport)));
            }
        }
    }
    if found.is_empty() {
        return Err(refused(explain::unknown_name(name, &query, session)));
    }
    found.sort_unstable();
    found.dedup();
    Ok(found.into_iter().map(|(p, t)| one(p, t)).collect())
}

/// By its own name, its file's, or its number.
fn is_called(observation: &Observation, process: &Process, name: &str) -> bool {
    let cut = process.name.len() == NAME_LEN && name.starts_with(&process.name);
    let file = || {
        let program = observation.program(process)?;
        program.path.file_name()?.to_str()
    };
    process.name == name || cut || file() == Some(name) || name.parse() == Ok(process.pid)
}

/// By its name, whole or without `.service` and the like.
fn is_unit(group: &ControlGroup, name: &str) -> bool {
    [&group.unit, &group.user_unit]
        .into_iter()
        .flatten()
        .any(|unit| is_named(unit, name))
}

fn activates(socket: &Socket, name: &str) -> bool {
    socket
        .activation
        .as_ref()
        .is_some_and(|a| is_named(&a.socket, name) || is_named(&a.service, name))
}

fn is_named(unit: &str, name: &str) -> bool {
    unit == name || unit.rsplit_once('.').is_some_and(|(stem, _)| stem == name)
}

/// By its name, or the beginning of its identifier, as container programs take it.
fn is_container(group: &ControlGroup, name: &str) -> bool {
    group.container.as_ref().is_some_and(|container| {
        container.name.as_deref() == Some(name)
            || (name.len() >= 4 && container.id.starts_with(name))
    })
}

/// Whether it waits for anybody, and not for one peer.
fn is_open(socket: &Socket) -> bool {
    matches!(socket.state, State::Listening | State::Unconnected)
        && socket.protocol != Protocol::Raw
}

/// Whether other machines may reach it, as far as is known.
fn is_exposed(socket: &Socket) -> bool {
    use portolan_sockets::{Exposure, Passage};
    socket.exposure != Exposure::Loopback && !matches!(socket.passage, Passage::Dropped(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use portolan_sockets::{
        Backlog, Exposure, Gap, Hold, Holder, Namespace, Passage, Program, Queued, Unowned,
    };
    use portolan_types::Port;
    use proptest::prelude::*;

    /// A machine of which every number says where it belongs: socket, process, program and group of
    /// one index have the same number in them.
    fn machine(count: u16) -> Observation {
        let socket = |n: u16| Socket {
            protocol: if n.is_multiple_of(2) {
                Protocol::Tcp
            } else {
                Protocol::Udp
            },
            state: State::Listening,
            address: std::net::Ipv4Addr::LOCALHOST.into(),
            port: Port::new(n),
            ip_protocol: None,
            peer: None,
            interface: None,
            dual_stack: None,
            namespace: 0,
            inode: u64::from(n),
            uid: 0,
            group: Some(usize::from(n)),
            backlog: Some(Backlog {
                waiting: 0,
                limit: 1,
            }),
            queued: Queued::default(),
            memory: None,
            drops: None,
            exposure: Exposure::Loopback,
            passage: Passage::Unread,
            holders: vec![Holder {
                pid: u32::from(n) + 1,
                how: Hold::Descriptor(3),
            }],
            unowned: n.is_multiple_of(3).then_some(Unowned::Hidden),
            activation: None,
        };
        Observation {
            sockets: (0..count).map(socket).collect(),
            processes: (0..count)
                .map(|n| Process {
                    pid: u32::from(n) + 1,
                    parent: u32::from(n / 2),
                    program: Some(usize::from(n)),
                    group: Some(usize::from(n)),
                    ..Process::default()
                })
                .collect(),
            programs: (0..count)
                .map(|n| Program {
                    path: format!("/bin/{n}").into(),
                    ..Program::default()
                })
                .collect(),
            groups: (0..count)
                .map(|n| ControlGroup {
                    unit: Some(format!("u{n}.service")),
                    ..ControlGroup::default()
                })
                .collect(),
            namespaces: vec![Namespace::default()],
            gaps: vec![Gap::HiddenProcesses(7), Gap::Firewall],
            ..Observation::default()
        }
    }

    fn filter() -> Filter {
        Filter {
            wanted: Vec::new(),
            transports: Vec::new(),
            exposed: false,
            process: None,
            unit: None,
            container: None,
            only: Vec::new(),
            all: false,
            netns: Netns::All,
        }
    }

    #[test]
    fn units_and_processes_are_found_by_their_names() {
        for (filter, ports) in [
            (
                Filter {
                    unit: Some("u5".to_owned()),
                    ..filter()
                },
                &[5][..],
            ),
            (
                Filter {
                    process: Some("4".to_owned()),
                    ..filter()
                },
                // By the number 4 a process, by the name 4 a program.
                &[3, 4],
            ),
            (
                Filter {
                    exposed: true,
                    ..filter()
                },
                &[],
            ),
            (
                Filter {
                    container: Some("u5".to_owned()),
                    ..filter()
                },
                &[],
            ),
        ] {
            let mut machine = machine(9);
            filter.prune(&mut machine, &mut Judgements::default());
            let found: Vec<u16> = machine.sockets.iter().map(|s| s.port.number()).collect();
            assert_eq!(found, ports);
        }
    }

    proptest! {
        #[test]
        fn what_is_left_points_to_what_it_pointed_to(count in 1u16..40, low in 0u16..40, width in 0u16..10) {
            let mut machine = machine(count);
            let (low, high) = (Port::new(low), Port::new(low + width));
            let wanted = Wanted {
                query: "1".parse().unwrap(),
                ports: PortRange::new(low, high).unwrap(),
                transport: None,
            };
            Filter { wanted: vec![wanted], ..filter() }.prune(&mut machine, &mut Judgements::default());
            for socket in &machine.sockets {
                let number = socket.port.number();
                prop_assert!((low.number()..=high.number()).contains(&number));
                let group = &machine.groups[socket.group.unwrap()];
                prop_assert_eq!(group.unit.clone(), Some(format!("u{number}.service")));
                prop_assert!(machine.process(u32::from(number) + 1).is_some());
            }
            for process in &machine.processes {
                let number = process.pid - 1;
                let program = machine.program(process).unwrap();
                prop_assert_eq!(program.path.to_str().unwrap(), format!("/bin/{number}"));
                // The parents are there, up to the first.
                prop_assert!(process.parent == 0 || machine.process(process.parent).is_some());
            }
            let hidden = machine.sockets.iter().filter(|s| s.unowned.is_some()).count();
            if machine.sockets.len() < usize::from(count) {
                let counted = machine.gaps.iter().find_map(|g| match g {
                    Gap::HiddenProcesses(count) => Some(*count),
                    _ => None,
                });
                prop_assert_eq!(counted.unwrap_or(0), hidden);
            }
            prop_assert!(machine.gaps.contains(&Gap::Firewall));
        }
    }
}
