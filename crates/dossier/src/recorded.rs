//! An observation that was written as JSON, read again: of another host, of another day. The reader
//! and the writer (`render::here::json`) are of one crate, for a field that is added to one is added
//! to the other.
//!
//! Fields that are not known are passed over, for a newer version may write more; a word that is not
//! known is an error, for a guess at its meaning would be an invention. Words in a language are
//! passed over too: they are made anew, in the reader's.
//!
//! JSON does not carry all of an observation:
//! - fractions of seconds;
//! - bytes in paths and arguments that are no UTF-8: U+FFFD stands for them;
//! - the inode that stands for a namespace whose own may not be known: it gets another stand-in.
//!
//! A process may hold a socket and not be listed: it ended while the machine was looked at.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::time::SystemTime;

use portolan_sockets::{
    Activation, Arguments, Backlog, Container, ControlGroup, Disagreement, Exposure, Gap, Hold,
    Holder, Interface, Layers, NO_USER, Namespace, Namespaces, Observation, OwnerLayer, Package,
    PackageAnswer, Passage, Process, Program, ProgramState, Protocol, Queued, Runtime, Scope,
    Socket, SocketLayer, SocketName, State, Unowned, Unsupported, User,
};
use portolan_types::Port;
use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};

use crate::here::unstamp;
use crate::render::here::json::{owner_layer, socket_layer};
use crate::render::json::SCHEMA;

/// The most bytes that are read: a hundred thousand sockets with their processes.
pub const LIMIT: usize = 64 << 20;

/// The most elements of a list. An element that says next to nothing takes a hundred times its size
/// in memory; one of ours is so long that [`LIMIT`] comes first.
const MOST: usize = 1 << 18;

/// The most characters of somebody else's words in an error.
const SHOWN: usize = 200;

/// Why something is no recorded observation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordedError {
    /// It is larger than [`LIMIT`].
    #[error("more than {LIMIT} bytes")]
    TooLarge,
    /// There is nothing, or nothing but blanks.
    #[error("nothing in it")]
    Empty,
    /// It ends before it is complete.
    #[error("cut off in line {line}, column {column}")]
    Truncated {
        /// Where it ends.
        line: usize,
        /// Where it ends.
        column: usize,
    },
    /// It is no JSON, or a field of it is not what it should be; the words say what and where.
    #[error("{0}")]
    Malformed(String),
    /// It is JSON of another kind, where it names one.
    #[error("no observation of a machine, but {}", .0.as_deref().unwrap_or("something else"))]
    Kind(Option<String>),
    /// It is of a version of the schema that is not known.
    #[error("version {0} of the schema, not {SCHEMA}")]
    Schema(u64),
    /// A word that is not known.
    #[error("unknown word `{word}` at {place}")]
    Word {
        /// Where, such as `sockets[3].protocol`.
        place: String,
        /// The word, at most 200 characters of it.
        word: String,
    },
    /// An index into a list that has no such element.
    #[error("{index} at {place} is outside of its list")]
    Index {
        /// Where.
        place: String,
        /// Which.
        index: usize,
    },
    /// Something that what stands beside it calls for.
    #[error("nothing at {0}")]
    Missing(String),
    /// A process that is listed more than once.
    #[error("process {0} is listed twice")]
    Twice(u32),
}

/// The observation that `portolan here --json` wrote.
///
/// # Errors
/// Where it is not one, whole and of this version of the schema.
pub fn observation(bytes: &[u8]) -> Result<Observation, RecordedError> {
    if bytes.len() > LIMIT {
        return Err(RecordedError::TooLarge);
    }
    if bytes.trim_ascii().is_empty() {
        return Err(RecordedError::Empty);
    }
    // What is of another kind, or of another version, would be refused for its first odd field.
    let mut first = serde_json::Deserializer::from_slice(bytes);
    let head = Head::deserialize(&mut first).map_err(|error| malformed(&error))?;
    match (head.kind, head.schema) {
        (Some(kind), Some(schema)) if kind.0 == "here" && schema != u64::from(SCHEMA) => {
            return Err(RecordedError::Schema(schema));
        }
        (Some(kind), Some(_)) if kind.0 == "here" => {}
        (kind, _) => {
            let other = kind.filter(|k| k.0 != "here");
            return Err(RecordedError::Kind(other.map(|k| shown(&k.0))));
        }
    }
    let read: ObservationJson<'_> =
        serde_json::from_slice(bytes).map_err(|error| malformed(&error))?;
    read.check()
}

fn malformed(error: &serde_json::Error) -> RecordedError {
    match error.is_eof() {
        true => RecordedError::Truncated {
            line: error.line(),
            column: error.column(),
        },
        false => RecordedError::Malformed(shown(&error.to_string())),
    }
}

/// The beginning of words that can be of any length; the end too, for there serde says where.
fn shown(words: &str) -> String {
    let count = words.chars().count();
    if count <= SHOWN {
        return words.to_owned();
    }
    let half = SHOWN / 2;
    let first: String = words.chars().take(half).collect();
    let last: String = words.chars().skip(count - half).collect();
    format!("{first}…{last}")
}

/// What says what the rest is.
#[derive(serde::Deserialize)]
#[serde(expecting = "an object")]
struct Head<'a> {
    #[serde(default)]
    schema: Option<u64>,
    #[serde(borrow, default)]
    kind: Option<Word<'a>>,
}

/// Text, borrowed where nothing in it is escaped.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Word<'a>(#[serde(borrow)] Cow<'a, str>);

impl Word<'_> {
    fn owned(self) -> String {
        self.0.into_owned()
    }
}

fn owned(word: Option<Word<'_>>) -> Option<String> {
    word.map(Word::owned)
}

#[derive(serde::Deserialize)]
#[serde(expecting = "an observation")]
struct ObservationJson<'a> {
    #[serde(borrow)]
    observed: Option<Word<'a>>,
    #[serde(borrow)]
    scope: Option<ScopeJson<'a>>,
    #[serde(borrow)]
    booted: Option<Word<'a>>,
    #[serde(borrow, deserialize_with = "list")]
    sockets: Vec<SocketJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    processes: Vec<ProcessJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    programs: Vec<ProgramJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    groups: Vec<GroupJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    namespaces: Vec<NamespaceJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    disagreements: Vec<DisagreementJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    gaps: Vec<GapJson<'a>>,
    #[serde(borrow)]
    layers: Option<LayersJson<'a>>,
}

impl ObservationJson<'_> {
    /// The same with every word and every index looked up, sorted as an observation is.
    fn check(self) -> Result<Observation, RecordedError> {
        let lengths = Lengths {
            programs: self.programs.len(),
            groups: self.groups.len(),
            namespaces: self.namespaces.len(),
        };
        let mut sockets = each("sockets", self.sockets, |s, at| s.check(at, &lengths))?;
        sockets.sort_by(|a, b| {
            let key = |s: &Socket| {
                let within = (s.ip_protocol, s.address, s.namespace, s.inode);
                (s.port, s.protocol, within)
            };
            key(a).cmp(&key(b))
        });
        let mut processes = each("processes", self.processes, |p, at| p.check(at, &lengths))?;
        processes.sort_by_key(|p| p.pid);
        if let Some(twice) = processes.windows(2).find(|p| p[0].pid == p[1].pid) {
            return Err(RecordedError::Twice(twice[0].pid));
        }
        let namespaces = each("namespaces", self.namespaces, |n, at| Ok(n.check(at.index)))?;
        Ok(Observation {
            observed: moment(self.observed, || "observed".to_owned())?,
            scope: self.scope.map_or(Ok(Scope::default()), ScopeJson::check)?,
            sockets,
            processes,
            programs: each("programs", self.programs, ProgramJson::check)?,
            groups: each("groups", self.groups, GroupJson::check)?,
            disagreements: each("disagreements", self.disagreements, |d, at| {
                d.check(at, &namespaces)
            })?,
            namespaces,
            gaps: each("gaps", self.gaps, GapJson::check)?,
            layers: self
                .layers
                .map_or(Ok(Layers::default()), LayersJson::check)?,
            booted: moment(self.booted, || "booted".to_owned())?,
        })
    }
}

fn each<T, U>(
    list: &'static str,
    elements: Vec<T>,
    check: impl Fn(T, Place) -> Result<U, RecordedError>,
) -> Result<Vec<U>, RecordedError> {
    elements
        .into_iter()
        .enumerate()
        .map(|(index, element)| check(element, Place { list, index }))
        .collect()
}

/// The element that is read, for errors to name it.
#[derive(Clone, Copy)]
struct Place {
    list: &'static str,
    index: usize,
}

impl Place {
    fn of(self, field: &str) -> String {
        format!("{}[{}].{field}", self.list, self.index)
    }

    /// The one of `all` that is called like that.
    fn word<T: Copy>(
        self,
        field: &str,
        word: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Result<T, RecordedError> {
        find(word, all, name, || self.of(field))
    }

    /// An index into a list of that length.
    fn within(self, field: &str, index: usize, length: usize) -> Result<usize, RecordedError> {
        match index < length {
            true => Ok(index),
            false => Err(RecordedError::Index {
                place: self.of(field),
                index,
            }),
        }
    }

    fn within_if(
        self,
        field: &str,
        index: Option<usize>,
        length: usize,
    ) -> Result<Option<usize>, RecordedError> {
        index.map(|i| self.within(field, i, length)).transpose()
    }

    fn some<T>(self, field: &str, value: Option<T>) -> Result<T, RecordedError> {
        value.ok_or_else(|| RecordedError::Missing(self.of(field)))
    }
}

fn find<T: Copy>(
    word: &str,
    all: &[T],
    name: impl Fn(T) -> &'static str,
    place: impl FnOnce() -> String,
) -> Result<T, RecordedError> {
    let found = all.iter().copied().find(|one| name(*one) == word);
    found.ok_or_else(|| unknown(word, place()))
}

fn unknown(word: &str, place: String) -> RecordedError {
    let word = shown(word);
    RecordedError::Word { place, word }
}

fn moment(
    word: Option<Word<'_>>,
    place: impl FnOnce() -> String,
) -> Result<Option<SystemTime>, RecordedError> {
    match word {
        Some(Word(text)) => match unstamp(&text) {
            Some(time) => Ok(Some(time)),
            None => Err(unknown(&text, place())),
        },
        None => Ok(None),
    }
}

/// How long the lists are into which others point.
struct Lengths {
    programs: usize,
    groups: usize,
    namespaces: usize,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a scope")]
struct ScopeJson<'a> {
    connections: bool,
    raw: bool,
    #[serde(borrow)]
    namespaces: Word<'a>,
    narrowed: bool,
}

impl ScopeJson<'_> {
    fn check(self) -> Result<Scope, RecordedError> {
        Ok(Scope {
            connections: self.connections,
            raw: self.raw,
            namespaces: match &*self.namespaces.0 {
                "all" => Namespaces::All,
                "own" => Namespaces::Own,
                other => return Err(unknown(other, "scope.namespaces".to_owned())),
            },
            narrowed: self.narrowed,
        })
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a socket")]
struct SocketJson<'a> {
    port: u16,
    #[serde(borrow)]
    protocol: Word<'a>,
    ip_protocol: Option<u8>,
    #[serde(borrow)]
    state: Word<'a>,
    #[serde(borrow)]
    connection: Option<Word<'a>>,
    address: IpAddr,
    peer: Option<PeerJson>,
    #[serde(borrow)]
    interface: Option<InterfaceJson<'a>>,
    dual_stack: Option<bool>,
    namespace: usize,
    #[serde(default)]
    inode: u64,
    uid: Option<u32>,
    group: Option<usize>,
    backlog: Option<BacklogJson>,
    queued: Option<QueuedJson>,
    memory: Option<u64>,
    drops: Option<u32>,
    #[serde(borrow)]
    exposure: Word<'a>,
    #[serde(borrow)]
    firewall: Option<FirewallJson<'a>>,
    #[serde(borrow, default, deserialize_with = "list")]
    holders: Vec<HolderJson<'a>>,
    #[serde(borrow)]
    unowned: Option<Word<'a>>,
    #[serde(borrow)]
    activation: Option<ActivationJson<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a peer")]
struct PeerJson {
    address: IpAddr,
    port: u16,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "an interface")]
struct InterfaceJson<'a> {
    index: u32,
    #[serde(borrow)]
    name: Option<Word<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a backlog")]
struct BacklogJson {
    waiting: u32,
    limit: u32,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "two queues")]
struct QueuedJson {
    receive: u32,
    send: u32,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "what the firewall does")]
struct FirewallJson<'a> {
    #[serde(borrow)]
    passage: Word<'a>,
    #[serde(borrow)]
    rule: Option<Word<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a holder")]
struct HolderJson<'a> {
    pid: u32,
    #[serde(borrow)]
    how: Word<'a>,
    descriptor: Option<u32>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "two units")]
struct ActivationJson<'a> {
    #[serde(borrow)]
    socket: Word<'a>,
    #[serde(borrow)]
    service: Word<'a>,
}

impl SocketJson<'_> {
    fn check(self, at: Place, lengths: &Lengths) -> Result<Socket, RecordedError> {
        let mut holders: Vec<Holder> = self
            .holders
            .into_iter()
            .enumerate()
            .map(|(index, holder)| holder.check(at, index))
            .collect::<Result<_, _>>()?;
        holders.sort_unstable();
        holders.dedup();
        Ok(Socket {
            protocol: protocol(&self.protocol.0, || at.of("protocol"))?,
            state: match &*self.state.0 {
                "listening" => State::Listening,
                "unconnected" => State::Unconnected,
                "bound" => State::Bound,
                "connected" => {
                    let name = at.some("connection", self.connection)?;
                    State::Connected(at.word("connection", &name.0, &CONNECTIONS, |n| n)?)
                }
                other => return Err(unknown(other, at.of("state"))),
            },
            address: self.address,
            port: Port::new(self.port),
            ip_protocol: self.ip_protocol,
            peer: self.peer.map(|p| (p.address, Port::new(p.port))),
            interface: self.interface.map(|i| Interface {
                index: i.index,
                name: owned(i.name),
            }),
            dual_stack: self.dual_stack,
            namespace: at.within("namespace", self.namespace, lengths.namespaces)?,
            inode: self.inode,
            uid: self.uid.unwrap_or(NO_USER),
            group: at.within_if("group", self.group, lengths.groups)?,
            backlog: self.backlog.map(|b| Backlog {
                waiting: b.waiting,
                limit: b.limit,
            }),
            queued: self.queued.map_or(Queued::default(), |q| Queued {
                receive: q.receive,
                send: q.send,
            }),
            memory: self.memory,
            drops: self.drops,
            exposure: at.word(
                "exposure",
                &self.exposure.0,
                &Exposure::ALL,
                Exposure::as_str,
            )?,
            passage: self.firewall.map_or(Ok(Passage::Unread), |f| f.check(at))?,
            holders,
            unowned: self
                .unowned
                .map(|u| at.word("unowned", &u.0, &UNOWNED, Unowned::as_str))
                .transpose()?,
            activation: self.activation.map(|a| Activation {
                socket: a.socket.owned(),
                service: a.service.owned(),
            }),
        })
    }
}

impl FirewallJson<'_> {
    fn check(self, at: Place) -> Result<Passage, RecordedError> {
        let rule = |rule| at.some("firewall.rule", owned(rule));
        Ok(match &*self.passage.0 {
            "no-firewall" => Passage::NoFirewall,
            "allowed" => Passage::Allowed(rule(self.rule)?),
            "dropped" => Passage::Dropped(rule(self.rule)?),
            "cannot-tell" => Passage::CannotTell(rule(self.rule)?),
            "unread" => Passage::Unread,
            other => return Err(unknown(other, at.of("firewall.passage"))),
        })
    }
}

impl HolderJson<'_> {
    fn check(self, at: Place, index: usize) -> Result<Holder, RecordedError> {
        let place = |field: &str| at.of(&format!("holders[{index}].{field}"));
        let descriptor = || {
            self.descriptor
                .ok_or_else(|| RecordedError::Missing(place("descriptor")))
        };
        let how = match &*self.how.0 {
            "descriptor" => self
                .descriptor
                .map_or(Hold::SomeDescriptor, Hold::Descriptor),
            "in-flight" => Hold::InFlight(descriptor()?),
            "io-uring" => Hold::IoUring(descriptor()?),
            "inferred" => Hold::Inferred,
            other => return Err(unknown(other, place("how"))),
        };
        Ok(Holder { pid: self.pid, how })
    }
}

fn protocol(word: &str, place: impl FnOnce() -> String) -> Result<Protocol, RecordedError> {
    find(word, &Protocol::ALL, Protocol::as_str, place)
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a process")]
struct ProcessJson<'a> {
    pid: u32,
    #[serde(default)]
    parent: u32,
    #[serde(borrow)]
    name: Word<'a>,
    #[serde(default)]
    arguments: ArgumentsJson,
    #[serde(default)]
    arguments_cut: bool,
    program: Option<usize>,
    #[serde(borrow)]
    user: Option<UserJson<'a>>,
    #[serde(borrow)]
    capabilities: Option<Word<'a>>,
    #[serde(borrow)]
    started: Option<Word<'a>>,
    group: Option<usize>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a user")]
struct UserJson<'a> {
    uid: u32,
    #[serde(borrow)]
    name: Option<Word<'a>>,
}

impl ProcessJson<'_> {
    fn check(self, at: Place, lengths: &Lengths) -> Result<Process, RecordedError> {
        Ok(Process {
            pid: self.pid,
            parent: self.parent,
            name: self.name.owned(),
            arguments: Arguments::from_bytes(&self.arguments.0),
            arguments_cut: self.arguments_cut,
            program: at.within_if("program", self.program, lengths.programs)?,
            user: self.user.map(|u| User {
                uid: u.uid,
                name: u.name.map(|n| n.0.into()),
            }),
            capabilities: self
                .capabilities
                .map(|Word(word)| {
                    let digits = word.len() == 16 && word.bytes().all(|b| b.is_ascii_hexdigit());
                    let bits = digits.then(|| u64::from_str_radix(&word, 16).ok());
                    bits.flatten()
                        .ok_or_else(|| unknown(&word, at.of("capabilities")))
                })
                .transpose()?,
            started: moment(self.started, || at.of("started"))?,
            group: at.within_if("group", self.group, lengths.groups)?,
        })
    }
}

/// Arguments as the kernel gives them, with a zero after each: a list of empty ones would take eight
/// times its size otherwise.
#[derive(Default)]
struct ArgumentsJson(Vec<u8>);

impl<'de> Deserialize<'de> for ArgumentsJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = ArgumentsJson;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of arguments")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<ArgumentsJson, A::Error> {
                let mut bytes = Vec::new();
                while let Some(Word(argument)) = seq.next_element()? {
                    bytes.extend_from_slice(argument.as_bytes());
                    bytes.push(0);
                }
                Ok(ArgumentsJson(bytes))
            }
        }
        deserializer.deserialize_seq(Each)
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a program")]
struct ProgramJson<'a> {
    #[serde(borrow)]
    path: Word<'a>,
    #[serde(borrow)]
    state: Word<'a>,
    #[serde(default)]
    folder_gone: bool,
    #[serde(borrow)]
    writable_folder: Option<Word<'a>>,
    #[serde(borrow)]
    package: Option<PackageJson<'a>>,
    #[serde(default)]
    package_asked: bool,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a package")]
struct PackageJson<'a> {
    #[serde(borrow)]
    manager: Word<'a>,
    #[serde(borrow)]
    name: Word<'a>,
    #[serde(borrow)]
    version: Option<Word<'a>>,
}

impl ProgramJson<'_> {
    fn check(self, at: Place) -> Result<Program, RecordedError> {
        Ok(Program {
            path: self.path.owned().into(),
            state: at.word(
                "state",
                &self.state.0,
                &PROGRAM_STATES,
                ProgramState::as_str,
            )?,
            folder_gone: self.folder_gone,
            writable_folder: owned(self.writable_folder).map(Into::into),
            package: match self.package {
                Some(package) => PackageAnswer::Package(Package {
                    manager: at.word(
                        "package.manager",
                        &package.manager.0,
                        &["dpkg", "rpm"],
                        |m| m,
                    )?,
                    name: package.name.owned(),
                    version: owned(package.version),
                }),
                None if self.package_asked => PackageAnswer::None,
                None => PackageAnswer::Unasked,
            },
        })
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a control group")]
struct GroupJson<'a> {
    #[serde(default)]
    id: u64,
    #[serde(borrow)]
    path: Word<'a>,
    #[serde(borrow)]
    unit: Option<Word<'a>>,
    #[serde(borrow)]
    user_unit: Option<Word<'a>>,
    #[serde(borrow)]
    slice: Option<Word<'a>>,
    #[serde(borrow)]
    container: Option<ContainerJson<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a container")]
struct ContainerJson<'a> {
    #[serde(borrow)]
    runtime: Word<'a>,
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    name: Option<Word<'a>>,
    #[serde(borrow)]
    image: Option<Word<'a>>,
    #[serde(borrow)]
    pod: Option<Word<'a>>,
}

impl GroupJson<'_> {
    fn check(self, at: Place) -> Result<ControlGroup, RecordedError> {
        let container = |c: ContainerJson<'_>| {
            Ok(Container {
                runtime: at.word(
                    "container.runtime",
                    &c.runtime.0,
                    &RUNTIMES,
                    Runtime::as_str,
                )?,
                id: c.id.owned(),
                name: owned(c.name),
                image: owned(c.image),
                pod: owned(c.pod),
            })
        };
        Ok(ControlGroup {
            id: self.id,
            path: self.path.owned(),
            unit: owned(self.unit),
            user_unit: owned(self.user_unit),
            slice: owned(self.slice),
            container: self.container.map(container).transpose()?,
        })
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a network namespace")]
struct NamespaceJson<'a> {
    inode: Option<u64>,
    #[serde(borrow)]
    name: Option<Word<'a>>,
    pid: Option<u32>,
    own: bool,
}

impl NamespaceJson<'_> {
    fn check(self, index: usize) -> Namespace {
        // Its place stands for the inode that may not be known, with the highest bit set, which no
        // inode of a namespace has.
        let stand_in = STAND_IN | u64::try_from(index).unwrap_or(u64::MAX);
        Namespace {
            inode: self.inode.filter(|i| i & STAND_IN == 0).unwrap_or(stand_in),
            name: owned(self.name),
            pid: self.pid,
            own: self.own,
        }
    }
}

const STAND_IN: u64 = 1 << 63;

#[derive(serde::Deserialize)]
#[serde(expecting = "a disagreement")]
struct DisagreementJson<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    socket: Option<SocketNameJson<'a>>,
    pid: Option<u32>,
    #[serde(borrow)]
    name: Option<Word<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(expecting = "the name of a socket")]
struct SocketNameJson<'a> {
    port: u16,
    #[serde(borrow)]
    protocol: Word<'a>,
    address: Option<IpAddr>,
    inode: u64,
    namespace_inode: u64,
    namespace: Option<usize>,
}

impl DisagreementJson<'_> {
    fn check(self, at: Place, namespaces: &[Namespace]) -> Result<Disagreement, RecordedError> {
        let socket = |name: Option<SocketNameJson<'_>>| {
            let name = at.some("socket", name)?;
            Ok(SocketName {
                protocol: protocol(&name.protocol.0, || at.of("socket.protocol"))?,
                address: name.address,
                port: Port::new(name.port),
                inode: name.inode,
                namespace: match name.namespace {
                    Some(index) => {
                        let place = "socket.namespace";
                        namespaces[at.within(place, index, namespaces.len())?].inode
                    }
                    None => name.namespace_inode,
                },
            })
        };
        Ok(match &*self.id.0 {
            "not-in-proc-net" => Disagreement::NotInProcNet(socket(self.socket)?),
            "not-in-netlink" => Disagreement::NotInNetlink(socket(self.socket)?),
            "not-listed" => Disagreement::NotListed {
                socket: socket(self.socket)?,
                pid: at.some("pid", self.pid)?,
            },
            "hidden-process" => Disagreement::HiddenProcess {
                pid: at.some("pid", self.pid)?,
                name: at.some("name", owned(self.name))?,
            },
            other => return Err(unknown(other, at.of("id"))),
        })
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "a gap")]
struct GapJson<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    count: Option<usize>,
    unseen: Option<usize>,
    #[serde(borrow)]
    reason: Option<Word<'a>>,
}

impl GapJson<'_> {
    fn check(self, at: Place) -> Result<Gap, RecordedError> {
        let count = || at.some("count", self.count);
        let reason = |reason| at.some("reason", owned(reason));
        Ok(match &*self.id.0 {
            "hidden-processes" => Gap::HiddenProcesses(count()?),
            "withheld-processes" => Gap::WithheldProcesses(count()?),
            "closed-namespaces" => {
                let unseen = at.some("unseen", self.unseen)?;
                let reduced = count()?.saturating_sub(unseen);
                Gap::ClosedNamespaces { reduced, unseen }
            }
            "unknown-namespaces" => Gap::UnknownNamespaces,
            "firewall" => Gap::Firewall,
            "hidepid" => Gap::HidePid,
            "no-netlink" => Gap::NoNetlink,
            "cut" => Gap::Cut(reason(self.reason)?),
            "packages" => Gap::Packages(reason(self.reason)?),
            "unsupported-connections" => Gap::Unsupported(Unsupported::Connections),
            "unsupported-namespaces" => Gap::Unsupported(Unsupported::Namespaces),
            "unsupported-details" => Gap::Unsupported(Unsupported::Details),
            other => return Err(unknown(other, at.of("id"))),
        })
    }
}

#[derive(serde::Deserialize)]
#[serde(expecting = "layers")]
struct LayersJson<'a> {
    #[serde(borrow)]
    sockets: Option<Word<'a>>,
    #[serde(borrow)]
    owners: Option<Word<'a>>,
    #[serde(borrow)]
    bpf_refused: Option<Word<'a>>,
}

impl LayersJson<'_> {
    fn check(self) -> Result<Layers, RecordedError> {
        let place = |field: &str| format!("layers.{field}");
        Ok(Layers {
            sockets: self
                .sockets
                .map(|w| find(&w.0, &SOCKET_LAYERS, socket_layer, || place("sockets")))
                .transpose()?,
            owners: self
                .owners
                .map(|w| find(&w.0, &OWNER_LAYERS, owner_layer, || place("owners")))
                .transpose()?,
            bpf_refused: owned(self.bpf_refused),
        })
    }
}

/// A list of no more than [`MOST`] elements.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    struct Each<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Each<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = seq.next_element()? {
                if elements.len() == MOST {
                    let words = format_args!("more than {MOST} elements");
                    return Err(A::Error::custom(words));
                }
                elements.push(element);
            }
            Ok(elements)
        }
    }
    deserializer.deserialize_seq(Each(PhantomData))
}

/// What `sockets` calls the states of connections, on every system.
const CONNECTIONS: [&str; 14] = [
    "ESTABLISHED",
    "SYN_SENT",
    "SYN_RECV",
    "FIN_WAIT1",
    "FIN_WAIT2",
    "TIME_WAIT",
    "CLOSE",
    "CLOSE_WAIT",
    "LAST_ACK",
    "LISTEN",
    "CLOSING",
    "NEW_SYN_RECV",
    "BOUND_INACTIVE",
    "UNKNOWN",
];

const UNOWNED: [Unowned; 5] = [
    Unowned::Hidden,
    Unowned::Withheld,
    Unowned::Detached,
    Unowned::NotFound,
    Unowned::OutOfTime,
];

const PROGRAM_STATES: [ProgramState; 4] = [
    ProgramState::Present,
    ProgramState::Deleted,
    ProgramState::Replaced,
    ProgramState::MemoryOnly,
];

const RUNTIMES: [Runtime; 7] = [
    Runtime::Docker,
    Runtime::Podman,
    Runtime::Containerd,
    Runtime::CriO,
    Runtime::Lxc,
    Runtime::Nspawn,
    Runtime::Other,
];

const SOCKET_LAYERS: [SocketLayer; 3] =
    [SocketLayer::Netlink, SocketLayer::Proc, SocketLayer::System];

const OWNER_LAYERS: [OwnerLayer; 3] = [OwnerLayer::Bpf, OwnerLayer::Walk, OwnerLayer::System];
