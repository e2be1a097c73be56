//! What is bound on this machine, in words: from an [`Observation`] to rows that a person can read.
//!
//! The kernel has a socket for each address, each worker and each namespace; a reader has a program
//! on a port. So sockets that say the same are one [`Row`], with a count. JSON keeps every socket,
//! and takes none of this.

mod blind;
mod chain;
mod moment;
mod notes;
mod phrase;
mod section;
pub mod verdict;

use std::hash::Hash;
use std::net::IpAddr;

use portolan_registry::Registry;
use portolan_sockets::{
    Container, Exposure, Hold, NO_USER, Namespace, Observation, Package, PackageAnswer, Process,
    Protocol, Socket, State, Unowned, User,
};
use portolan_types::Port;
use portolan_verdict::{Judgement, Judgements};
use rustc_hash::FxHashMap;

use crate::l10n::Localizer;
use crate::model::{Message, Value};

pub use blind::{disagreement, gap, gap_id};
pub use chain::{Chain, Step, chain};
pub use moment::{stamp, unstamp};
pub use notes::Note;
pub use phrase::{Phrase, phrase};
pub use section::{blind_section, section};

/// How many programs of one socket are named; the rest are counted.
const NAMED: usize = 3;
/// How many processes of one row are looked at: more hold one only in recordings that somebody made
/// up.
const HOLDERS: usize = 4096;

/// Sockets that say the same: one line of the table.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// At least one, in the observation's order.
    pub sockets: Vec<&'a Socket>,
    /// Where: `*` for both families, else as the address is written; with the interface, and with
    /// the peer of a connection.
    pub address: String,
    /// The namespace, where it is not this process's.
    pub namespace: Option<&'a Namespace>,
    /// Who.
    pub owner: Owner<'a>,
    /// What the number is.
    pub phrase: Phrase<'a>,
    /// Whether it should be there; `None` where that is not asked: connections, raw sockets.
    pub judgement: Option<&'a Judgement<'static>>,
    /// What else is to be said, the unusual first.
    pub notes: Vec<Note<'a>>,
}

/// Who is behind a row.
#[derive(Clone, Debug, Default)]
pub struct Owner<'a> {
    /// The processes, by number.
    pub processes: Vec<&'a Process>,
    /// The names of their programs, and how many processes have each.
    pub programs: Vec<(&'a str, usize)>,
    /// The users: names, or numbers where there is none.
    pub users: Vec<String>,
    /// The systemd unit; the user's own inside `user@1000.service`.
    pub unit: Option<&'a str>,
    /// The container.
    pub container: Option<&'a Container>,
    /// The package of the program.
    pub package: Option<&'a Package>,
    /// Why there is no process.
    pub unowned: Option<Unowned>,
}

impl<'a> Row<'a> {
    /// The first socket: for the port, the protocol and the state, all have the same.
    #[must_use]
    pub fn socket(&self) -> &'a Socket {
        self.sockets[0]
    }

    /// The port as it is shown; a raw socket has the number of its IP protocol instead.
    #[must_use]
    pub fn port(&self) -> String {
        match (self.socket().protocol, self.socket().ip_protocol) {
            (Protocol::Raw, Some(protocol)) => format!("ip/{protocol}"),
            (Protocol::Raw, None) => "ip".to_owned(),
            _ => self.socket().port.to_string(),
        }
    }

    /// The namespace's name, or its number as `/proc` writes it.
    #[must_use]
    pub fn namespace(&self) -> String {
        self.namespace.map(namespace_name).unwrap_or_default()
    }

    /// The program with its user, or why there is none.
    #[must_use]
    pub fn program(&self, l10n: &Localizer) -> String {
        l10n.value(&self.program_value())
    }

    fn program_value(&self) -> Value<'a> {
        let owner = &self.owner;
        let mut names: Vec<String> = Vec::new();
        for (name, count) in owner.programs.iter().take(NAMED) {
            names.push(match count {
                1 => (*name).to_owned(),
                _ => format!("{name} ×{count}"),
            });
        }
        let more = owner.programs.len().saturating_sub(NAMED);
        if more > 0 {
            names.push(format!("+{more}"));
        }
        // One process is called as in a log, `sshd[812]`; of several the names tell more.
        if let ([name], [process]) = (names.as_mut_slice(), owner.processes.as_slice()) {
            *name = format!("{name}[{}]", process.pid);
        }
        let users = owner.users.join(", ");
        if !names.is_empty() {
            let names = names.join(", ");
            return match users.is_empty() {
                true => names.into(),
                false => format!("{names} ({users})").into(),
            };
        }
        let id = match owner.unowned {
            Some(Unowned::Detached) => "here-owner-detached",
            Some(Unowned::Hidden | Unowned::Withheld) => "here-owner-hidden",
            Some(Unowned::NotFound | Unowned::OutOfTime) | None => "here-owner-unknown",
        };
        Message::new(id).with("uid", users).into()
    }

    /// What the program is part of: its container, its unit, or else its package.
    #[must_use]
    pub fn part_of(&self) -> String {
        let words = match (self.owner.container, self.owner.unit, self.owner.package) {
            (Some(container), ..) => container_name(container),
            (None, Some(unit), _) => unit.to_owned(),
            (None, None, Some(package)) => package.name.clone(),
            (None, None, None) => String::new(),
        };
        Localizer::escape(&words).into_owned()
    }
}

/// The rows of an observation, in its order: by port.
#[must_use]
pub fn rows<'a>(
    observation: &'a Observation,
    judgements: &'a Judgements,
    registry: &'a Registry,
) -> Vec<Row<'a>> {
    let marks = notes::Marks::of(observation);
    let mut groups: Vec<(Vec<&'a Socket>, Owner<'a>, Option<&'a Judgement<'static>>)> = Vec::new();
    let mut at: FxHashMap<Key<'a>, usize> = FxHashMap::default();
    let mut port = None;
    for (place, socket) in observation.sockets.iter().enumerate() {
        let judgement = judgements.of(place);
        // Sockets come by port: nothing of another one can match any more.
        if port.replace(socket.port) != Some(socket.port) {
            at.clear();
        }
        let owner = owner(observation, &[socket]);
        let key = Key::of(socket, &owner);
        match key.and_then(|key| {
            at.get(&key).copied().ok_or(key).map_or_else(
                |key| {
                    at.insert(key, groups.len());
                    None
                },
                Some,
            )
        }) {
            Some(group) => {
                let (sockets, _, worst) = &mut groups[group];
                sockets.push(socket);
                *worst = verdict::worst(worst.iter().copied().chain(judgement));
            }
            None => groups.push((vec![socket], owner, judgement)),
        }
    }
    let mut last: Option<(Port, Protocol, Phrase<'a>)> = None;
    groups
        .into_iter()
        .map(|(sockets, first_owner, judgement)| {
            let socket = sockets[0];
            let phrase = match last {
                Some((port, protocol, phrase))
                    if (port, protocol) == (socket.port, socket.protocol) =>
                {
                    phrase
                }
                _ => phrase::of_socket(registry, socket),
            };
            last = Some((socket.port, socket.protocol, phrase));
            let owner = match sockets.len() {
                1 => first_owner,
                _ => owner(observation, &sockets),
            };
            Row {
                address: address(&sockets),
                namespace: observation
                    .namespaces
                    .get(socket.namespace)
                    .filter(|n| !n.own),
                notes: notes::notes(observation, &sockets, &owner, &marks, judgement),
                judgement,
                sockets,
                owner,
                phrase,
            }
        })
        .collect()
}

/// What two sockets have in common when one line can say both.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key<'a> {
    protocol: Protocol,
    state: State,
    /// `None` for every address of either family.
    address: Option<IpAddr>,
    interface: Option<u32>,
    namespace: usize,
    programs: Vec<&'a str>,
    users: Vec<String>,
    unit: Option<&'a str>,
    container: Option<&'a str>,
    unowned: Option<Unowned>,
    uid: u32,
}

impl<'a> Key<'a> {
    /// `None` for what is always a line of its own: connections and raw sockets.
    fn of(socket: &Socket, owner: &Owner<'a>) -> Option<Self> {
        if socket.peer.is_some() || socket.protocol == Protocol::Raw {
            return None;
        }
        Some(Self {
            protocol: socket.protocol,
            state: socket.state,
            address: (!socket.address.is_unspecified()).then_some(socket.address),
            interface: socket.interface.as_ref().map(|i| i.index),
            namespace: socket.namespace,
            programs: owner.programs.iter().map(|(name, _)| *name).collect(),
            users: owner.users.clone(),
            unit: owner.unit,
            container: owner.container.map(|c| c.id.as_str()),
            unowned: owner.unowned,
            uid: socket.uid,
        })
    }
}

/// Who holds these sockets.
fn owner<'a>(observation: &'a Observation, sockets: &[&'a Socket]) -> Owner<'a> {
    let mut pids: Vec<u32> = sockets
        .iter()
        .flat_map(|s| s.holders.iter().map(|h| h.pid))
        .collect();
    pids.sort_unstable();
    pids.dedup();
    pids.truncate(HOLDERS);
    let mut owner = Owner {
        processes: pids
            .iter()
            .filter_map(|p| observation.process(*p))
            .collect(),
        unowned: sockets[0].unowned,
        ..Owner::default()
    };
    for process in &owner.processes {
        let name = program_name(observation, process);
        match owner.programs.iter_mut().find(|(n, _)| *n == name) {
            Some((_, count)) => *count += 1,
            None => owner.programs.push((name, 1)),
        }
        let user = process.user.as_ref().map(user_name);
        if let Some(user) = user
            && !owner.users.contains(&user)
        {
            owner.users.push(user);
        }
    }
    if owner.processes.is_empty() {
        owner.users.push(match sockets[0].uid {
            NO_USER => "?".to_owned(),
            uid => uid.to_string(),
        });
    }
    let of_process = owner.processes.iter().find_map(|p| p.group);
    let group = of_process
        .or(sockets[0].group)
        .and_then(|group| observation.groups.get(group));
    if let Some(group) = group {
        owner.unit = group.user_unit.as_deref().or(group.unit.as_deref());
        owner.container = group.container.as_ref();
    }
    owner.package = owner
        .processes
        .iter()
        .filter_map(|p| observation.program(p))
        .find_map(|program| match &program.package {
            PackageAnswer::Package(package) => Some(package),
            PackageAnswer::Unasked | PackageAnswer::None => None,
        });
    owner
}

/// A user's name, or the number where there is none.
fn user_name(user: &User) -> String {
    match &user.name {
        Some(name) => name.to_string(),
        None => user.uid.to_string(),
    }
}

/// What a process calls itself; where it is silent, its file's name.
fn program_name<'a>(observation: &'a Observation, process: &'a Process) -> &'a str {
    if !process.name.is_empty() {
        return &process.name;
    }
    observation
        .program(process)
        .and_then(|p| p.path.file_name()?.to_str())
        .unwrap_or("?")
}

/// `docker web`; the beginning of the identifier where people gave it no name.
fn container_name(container: &Container) -> String {
    let name = match &container.name {
        Some(name) => name.as_str(),
        None => container.id.get(..12).unwrap_or(&container.id),
    };
    format!("{} {name}", container.runtime.as_str())
}

fn namespace_name(namespace: &Namespace) -> String {
    match (&namespace.name, inode(namespace), namespace.pid) {
        (Some(name), ..) => Localizer::escape(name).into_owned(),
        (None, Some(inode), _) => format!("net:[{inode}]"),
        (None, None, Some(pid)) => format!("/proc/{pid}/ns/net"),
        (None, None, None) => "net:[?]".to_owned(),
    }
}

/// A namespace's inode; `None` where it is a stand-in, told by its highest bit, for one that this
/// user may not know.
pub(crate) fn inode(namespace: &Namespace) -> Option<u64> {
    (namespace.inode >> 63 == 0).then_some(namespace.inode)
}

/// The address of a row as it is shown. A socket that takes both families, or one of each, is `*`.
fn address(sockets: &[&Socket]) -> String {
    let first = sockets[0];
    let family = |v6: bool| sockets.iter().any(|s| s.address.is_ipv6() == v6);
    let both =
        sockets.iter().any(|s| s.dual_stack == Some(true)) || (family(true) && family(false));
    let mut out = if first.address.is_unspecified() && both {
        "*".to_owned()
    } else {
        first.address.to_string()
    };
    if let Some(interface) = &first.interface {
        out.push('%');
        match &interface.name {
            Some(name) => out.push_str(&Localizer::escape(name)),
            None => out.push_str(&interface.index.to_string()),
        }
    }
    if let Some((address, port)) = first.peer {
        // The one place where an address stands beside its port.
        let peer = std::net::SocketAddr::new(address, port.number());
        out.push_str(&format!(" → {peer}"));
    }
    out
}

/// From where a socket can be reached, in words.
fn exposure(exposure: Exposure) -> Message<'static> {
    Message::new(match exposure {
        Exposure::Loopback => "here-exposure-loopback",
        Exposure::LinkLocal => "here-exposure-link-local",
        Exposure::OneAddress => "here-exposure-one-address",
        Exposure::Group => "here-exposure-group",
        Exposure::Everywhere => "here-exposure-everywhere",
    })
}

/// A process as it is called within a sentence: `sshd (812)`.
fn called(name: &str, pid: u32) -> Value<'static> {
    format!("{name} ({pid})").into()
}

/// Whether a process was seen to hold a socket, and not guessed.
fn is_seen(hold: Hold) -> bool {
    hold != Hold::Inferred
}
