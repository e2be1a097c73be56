//! JSON: every socket, and what they point to, once. Views over borrowed data go straight to the
//! writer, sockets and processes without even those: a machine with thousands of listeners is
//! described in a few milliseconds.

use std::borrow::Cow;
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use portolan_sockets::{
    Backlog, Container, ControlGroup, Disagreement, Gap, Interface, NO_USER, Namespace, Namespaces,
    Observation, OwnerLayer, Package, PackageAnswer, Process, Program, Queued, Scope, Socket,
    SocketLayer, SocketName, State, Unowned,
};
use portolan_types::{Port, PortRange, Transport};
use portolan_verdict::{Judgement, Judgements, Reason};
use rustc_hash::FxHashMap;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::super::json::{CitationJson, SCHEMA, Seq, Shown, head};
use super::Context;
use crate::here::{self, Chain, Phrase, Step, disagreement, gap, gap_id, phrase, stamp, verdict};
use crate::l10n::Localizer;

/// What was asked for, and whether it was found.
#[derive(Clone, Debug)]
pub struct Asked {
    /// As it was written.
    pub query: String,
    /// The ports.
    pub ports: PortRange,
    /// The transport, where one was named.
    pub transport: Option<Transport>,
    /// How many sockets there are.
    pub found: usize,
    /// For a single port that nothing is bound to: what it is, in a sentence.
    pub answer: Option<String>,
}

/// Writes an observation as one object, without a line break. `chains` are there where an
/// explanation was asked for.
///
/// # Errors
/// What `out` fails with.
pub fn observation(
    mut out: impl io::Write,
    observation: &Observation,
    judgements: &Judgements,
    asked: &[Asked],
    chains: Option<&[Chain<'_>]>,
    context: Context<'_>,
) -> io::Result<()> {
    let view = ObservationJson {
        observation,
        judgements,
        asked,
        chains,
        context,
    };
    // Sockets and processes come first: they are the most, and are written by hand.
    let mut pieces = Pieces(Vec::with_capacity(PIECE + 4096));
    pieces.raw("{\"schema\":");
    pieces.number(SCHEMA.into());
    pieces.raw(",\"kind\":\"here\",\"sockets\":[");
    let mut last = None;
    for (place, socket) in observation.sockets.iter().enumerate() {
        if place > 0 {
            pieces.raw(",");
        }
        let phrase = service(&mut last, socket, context);
        pieces.socket(socket, phrase, judgements.index(place))?;
        if pieces.0.len() >= PIECE {
            out.write_all(&pieces.0)?;
            pieces.0.clear();
        }
    }
    pieces.raw("],\"processes\":[");
    let mut started = Stamps::default();
    for (place, process) in observation.processes.iter().enumerate() {
        if place > 0 {
            pieces.raw(",");
        }
        pieces.process(process, &mut started)?;
        if pieces.0.len() >= PIECE {
            out.write_all(&pieces.0)?;
            pieces.0.clear();
        }
    }
    pieces.raw("],");
    out.write_all(&pieces.0)?;
    pieces.0.clear();
    // The rest is an object of its own, whose opening brace is ours already.
    let mut rest = Rest {
        out,
        pieces: pieces.0,
        first: true,
    };
    view.serialize(&mut serde_json::Serializer::with_formatter(
        &mut rest, Harmless,
    ))?;
    rest.flush()
}

/// How much is put together before it is handed on: as much as fits into a pipe.
const PIECE: usize = 1 << 16;

/// Puts small pieces together, and leaves out the first byte.
struct Rest<W: io::Write> {
    out: W,
    pieces: Vec<u8>,
    first: bool,
}

impl<W: io::Write> io::Write for Rest<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let skipped = usize::from(self.first && !bytes.is_empty());
        self.first &= bytes.is_empty();
        self.pieces.extend_from_slice(&bytes[skipped..]);
        if self.pieces.len() >= PIECE {
            self.out.write_all(&self.pieces)?;
            self.pieces.clear();
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&self.pieces)?;
        self.pieces.clear();
        self.out.flush()
    }
}

/// JSON may hold what a terminal obeys: DEL, the second set of control characters, marks that change
/// the direction. Whoever prints it in a terminal must not be led astray, so these are escaped too.
pub(in crate::render) struct Harmless;

impl serde_json::ser::Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        // Of the characters in question one is ASCII; nearly every string is ASCII without it.
        if fragment.is_ascii() && !fragment.as_bytes().contains(&0x7f) {
            return writer.write_all(fragment.as_bytes());
        }
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_obeyed(*c)) {
            let (before, after) = rest.split_at(at);
            writer.write_all(before.as_bytes())?;
            write!(writer, "\\u{:04x}", u32::from(c))?;
            rest = &after[c.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

struct ObservationJson<'a> {
    observation: &'a Observation,
    judgements: &'a Judgements,
    asked: &'a [Asked],
    chains: Option<&'a [Chain<'a>]>,
    context: Context<'a>,
}

/// What the number of a socket is. Sockets come by port: the next one's phrase is mostly the last.
fn service<'a>(
    last: &mut Option<(Port, Transport, Phrase<'a>)>,
    socket: &Socket,
    context: Context<'a>,
) -> Option<Phrase<'a>> {
    let (port, transport) = (socket.port, socket.protocol.transport()?);
    let phrase = match *last {
        Some((p, t, phrase)) if (p, t) == (port, transport) => phrase,
        _ => phrase(context.registry, port, transport),
    };
    *last = Some((port, transport, phrase));
    Some(phrase)
}

impl Serialize for ObservationJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            observation: o,
            context,
            ..
        } = self;
        let l10n = context.l10n;
        let mut map = serializer.serialize_map(None)?;
        head(&mut map, *context)?;
        map.serialize_entry("observed", &o.observed.map(Moment))?;
        map.serialize_entry("scope", &ScopeJson::new(o.scope))?;
        map.serialize_entry("queries", &Seq(self.asked, AskedJson::new))?;
        map.serialize_entry(
            "judgements",
            &Seq(self.judgements.all(), |j| JudgementJson::new(j, l10n)),
        )?;
        map.serialize_entry("booted", &o.booted.map(Moment))?;
        map.serialize_entry("programs", &Seq(&o.programs, ProgramJson::new))?;
        map.serialize_entry("groups", &Seq(&o.groups, GroupJson::new))?;
        map.serialize_entry("namespaces", &Seq(&o.namespaces, NamespaceJson::new))?;
        // Looked up for disagreements alone, of which there are hardly ever any.
        let mut places = FxHashMap::default();
        if !o.disagreements.is_empty() {
            for (place, namespace) in o.namespaces.iter().enumerate() {
                places.entry(namespace.inode).or_insert(place);
            }
        }
        map.serialize_entry(
            "disagreements",
            &Seq(&o.disagreements, |d| {
                DisagreementJson::new(d, &places, l10n.format(&disagreement(d)))
            }),
        )?;
        map.serialize_entry(
            "gaps",
            &Seq(&o.gaps, |g| GapJson::new(g, l10n.format(&gap(g)))),
        )?;
        map.serialize_entry(
            "layers",
            &LayersJson {
                sockets: o.layers.sockets.map(socket_layer),
                owners: o.layers.owners.map(owner_layer),
                bpf_refused: o.layers.bpf_refused.as_deref(),
            },
        )?;
        if let Some(chains) = self.chains {
            map.serialize_entry(
                "chains",
                &Seq(chains, |chain: &Chain<'_>| ChainJson {
                    title: l10n.format(&chain.title),
                    steps: chain
                        .steps
                        .iter()
                        .map(|step: &Step<'_>| StepJson {
                            level: step.level,
                            id: step.message.id,
                            text: l10n.format(&step.message),
                            unusual: step.unusual,
                        })
                        .collect(),
                }),
            )?;
        }
        map.end()
    }
}

/// The words for layers, in JSON and in what `--verbose` says.
#[must_use]
pub fn socket_layer(layer: SocketLayer) -> &'static str {
    match layer {
        SocketLayer::Netlink => "netlink",
        SocketLayer::Proc => "proc",
        SocketLayer::System => "system",
    }
}

/// The same for where the holders came from.
#[must_use]
pub fn owner_layer(layer: OwnerLayer) -> &'static str {
    match layer {
        OwnerLayer::Bpf => "bpf",
        OwnerLayer::Walk => "walk",
        OwnerLayer::System => "system",
    }
}

/// A time, as RFC 3339 writes it.
struct Moment(SystemTime);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&stamp(self.0))
    }
}

/// A path; bytes that are no UTF-8 come as U+FFFD.
struct PathJson<'a>(&'a Path);

impl Serialize for PathJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string_lossy())
    }
}

#[derive(Serialize)]
struct ScopeJson {
    connections: bool,
    raw: bool,
    namespaces: &'static str,
    narrowed: bool,
}

impl ScopeJson {
    fn new(scope: Scope) -> Self {
        Self {
            connections: scope.connections,
            raw: scope.raw,
            namespaces: match scope.namespaces {
                Namespaces::All => "all",
                Namespaces::Own => "own",
            },
            narrowed: scope.narrowed,
        }
    }
}

#[derive(Serialize)]
struct AskedJson<'a> {
    query: &'a str,
    ports: RangeJson,
    transport: Option<&'static str>,
    found: usize,
    answer: Option<&'a str>,
}

#[derive(Serialize)]
struct RangeJson {
    first: u16,
    last: u16,
}

impl<'a> AskedJson<'a> {
    fn new(asked: &'a Asked) -> Self {
        Self {
            query: &asked.query,
            ports: RangeJson {
                first: asked.ports.low().number(),
                last: asked.ports.high().number(),
            },
            transport: asked.transport.map(Transport::as_str),
            found: asked.found,
            answer: asked.answer.as_deref(),
        }
    }
}

/// The last moment that was written: processes come in the order in which they were started, and
/// many in the same second.
#[derive(Default)]
struct Stamps(Option<(SystemTime, String)>);

impl Stamps {
    fn of(&mut self, time: SystemTime) -> &str {
        let second = Duration::from_secs(1);
        let is_same = |(from, _): &(SystemTime, String)| {
            time.duration_since(*from).is_ok_and(|since| since < second)
        };
        if !self.0.as_ref().is_some_and(is_same) {
            let after = time
                .duration_since(UNIX_EPOCH)
                .map_or(0, |t| t.subsec_nanos());
            let from = time.checked_sub(Duration::from_nanos(after.into()));
            self.0 = Some((from.unwrap_or(time), stamp(time)));
        }
        self.0.as_ref().map_or("", |(_, text)| text.as_str())
    }
}

/// JSON put together by hand: thousands of sockets and processes with a dozen fields or two each,
/// whose keys need no escaping.
struct Pieces(Vec<u8>);

impl Pieces {
    fn raw(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, number: u64) {
        self.raw(itoa::Buffer::new().format(number));
    }

    /// A key with its comma and colon, as `,"inode":`, and a number or null.
    fn optional(&mut self, key: &str, number: Option<u64>) {
        self.raw(key);
        match number {
            Some(number) => self.number(number),
            None => self.raw("null"),
        }
    }

    /// The same with a word of ours, in which nothing needs escaping.
    fn word(&mut self, key: &str, word: Option<&str>) {
        self.raw(key);
        match word {
            Some(word) => {
                self.raw("\"");
                self.raw(word);
                self.raw("\"");
            }
            None => self.raw("null"),
        }
    }

    /// The same with words of others.
    fn text(&mut self, key: &str, text: Option<&str>) -> io::Result<()> {
        self.raw(key);
        match text {
            Some(text) => self.words(text.as_bytes()),
            None => {
                self.raw("null");
                Ok(())
            }
        }
    }

    /// Words of others; bytes that are no UTF-8 come as U+FFFD.
    fn words(&mut self, words: &[u8]) -> io::Result<()> {
        let is_plain = |b: &u8| matches!(b, b' '..=b'~') && !matches!(b, b'"' | b'\\');
        if words.iter().all(is_plain) {
            self.raw("\"");
            self.0.extend_from_slice(words);
            self.raw("\"");
            return Ok(());
        }
        let mut serializer = serde_json::Serializer::with_formatter(&mut self.0, Harmless);
        Ok(String::from_utf8_lossy(words).serialize(&mut serializer)?)
    }

    /// The same with an address: it has nothing but digits, letters, dots and colons.
    fn address(&mut self, key: &str, address: IpAddr) -> io::Result<()> {
        self.raw(key);
        match address {
            IpAddr::V4(address) => {
                for (before, byte) in ["\"", ".", ".", "."].into_iter().zip(address.octets()) {
                    self.raw(before);
                    self.number(byte.into());
                }
                self.raw("\"");
                Ok(())
            }
            IpAddr::V6(address) => write!(self.0, "\"{address}\""),
        }
    }

    /// A process. All of it is always there, null where it is not known.
    fn process(&mut self, process: &Process, started: &mut Stamps) -> io::Result<()> {
        let place = |index: usize| u64::try_from(index).unwrap_or(u64::MAX);
        self.optional("{\"pid\":", Some(process.pid.into()));
        self.optional(",\"parent\":", Some(process.parent.into()));
        self.text(",\"name\":", Some(&process.name))?;
        self.raw(",\"arguments\":[");
        for (place, argument) in process.arguments.bytes().enumerate() {
            if place > 0 {
                self.raw(",");
            }
            self.words(argument)?;
        }
        self.raw("],\"arguments_cut\":");
        self.raw(if process.arguments_cut {
            "true"
        } else {
            "false"
        });
        self.optional(",\"program\":", process.program.map(place));
        match &process.user {
            Some(user) => {
                self.optional(",\"user\":{\"uid\":", Some(user.uid.into()));
                self.text(",\"name\":", user.name.as_deref())?;
                self.raw("}");
            }
            None => self.raw(",\"user\":null"),
        }
        match process.capabilities {
            // Sixteen hexadecimal digits, as `/proc/PID/status` writes them: JSON's numbers have 53
            // bits in many readers.
            Some(capabilities) => {
                self.raw(",\"capabilities\":\"");
                for byte in capabilities.to_be_bytes() {
                    let digit = |half: u8| b"0123456789abcdef"[usize::from(half & 15)];
                    self.0.extend([digit(byte >> 4), digit(byte)]);
                }
                self.raw("\"");
            }
            None => self.raw(",\"capabilities\":null"),
        }
        self.word(
            ",\"started\":",
            process.started.map(|time| started.of(time)),
        );
        self.optional(",\"group\":", process.group.map(place));
        self.raw("}");
        Ok(())
    }

    /// A socket. What most sockets have not is left out; the rest is always there, null where it is
    /// not known.
    fn socket(
        &mut self,
        socket: &Socket,
        phrase: Option<Phrase<'_>>,
        judgement: Option<usize>,
    ) -> io::Result<()> {
        let place = |index: usize| u64::try_from(index).unwrap_or(u64::MAX);
        self.raw("{\"port\":");
        self.number(socket.port.number().into());
        self.word(",\"protocol\":", Some(socket.protocol.as_str()));
        let transport = socket.protocol.transport().map(Transport::as_str);
        self.word(",\"transport\":", transport);
        if let Some(protocol) = socket.ip_protocol {
            self.optional(",\"ip_protocol\":", Some(protocol.into()));
        }
        self.word(",\"state\":", Some(super::state(socket.state)));
        if let State::Connected(name) = socket.state {
            self.word(",\"connection\":", Some(name));
        }
        self.address(",\"address\":", socket.address)?;
        if let Some((address, port)) = socket.peer {
            self.address(",\"peer\":{\"address\":", address)?;
            self.optional(",\"port\":", Some(port.number().into()));
            self.raw("}");
        }
        if let Some(Interface { index, name }) = &socket.interface {
            self.optional(",\"interface\":{\"index\":", Some((*index).into()));
            self.text(",\"name\":", name.as_deref())?;
            self.raw("}");
        }
        if let Some(dual_stack) = socket.dual_stack {
            self.raw(",\"dual_stack\":");
            self.raw(if dual_stack { "true" } else { "false" });
        }
        self.optional(",\"namespace\":", Some(place(socket.namespace)));
        self.optional(",\"inode\":", Some(socket.inode));
        let uid = (socket.uid != NO_USER).then_some(socket.uid.into());
        self.optional(",\"uid\":", uid);
        self.optional(",\"group\":", socket.group.map(place));
        match socket.backlog {
            Some(Backlog { waiting, limit }) => {
                self.optional(",\"backlog\":{\"waiting\":", Some(waiting.into()));
                self.optional(",\"limit\":", Some(limit.into()));
                self.raw("}");
            }
            None => self.raw(",\"backlog\":null"),
        }
        let Queued { receive, send } = socket.queued;
        self.optional(",\"queued\":{\"receive\":", Some(receive.into()));
        self.optional(",\"send\":", Some(send.into()));
        self.optional("},\"memory\":", socket.memory);
        self.optional(",\"drops\":", socket.drops.map(u64::from));
        self.word(",\"exposure\":", Some(socket.exposure.as_str()));
        let passage = &socket.passage;
        self.word(",\"firewall\":{\"passage\":", Some(passage.as_str()));
        self.text(",\"rule\":", passage.rule())?;
        self.raw("},\"holders\":[");
        for (place, holder) in socket.holders.iter().enumerate() {
            if place > 0 {
                self.raw(",");
            }
            self.optional("{\"pid\":", Some(holder.pid.into()));
            self.word(",\"how\":", Some(holder.how.as_str()));
            let descriptor = holder.how.descriptor().map(u64::from);
            self.optional(",\"descriptor\":", descriptor);
            self.raw("}");
        }
        let unowned = socket.unowned.map(Unowned::as_str);
        self.word("],\"unowned\":", unowned);
        if let Some(activation) = &socket.activation {
            self.text(",\"activation\":{\"socket\":", Some(&activation.socket))?;
            self.text(",\"service\":", Some(&activation.service))?;
            self.raw("}");
        }
        match phrase {
            Some(phrase) => {
                self.text(",\"service\":{\"name\":", phrase.service)?;
                self.word(",\"status\":", Some(phrase.status.as_str()));
                self.text(",\"practice\":", phrase.practice)?;
                self.raw("}");
            }
            None => self.raw(",\"service\":null"),
        }
        self.optional(",\"judgement\":", judgement.map(place));
        self.raw("}");
        Ok(())
    }
}

#[derive(Serialize)]
struct ProgramJson<'a> {
    path: PathJson<'a>,
    state: &'static str,
    folder_gone: bool,
    writable_folder: Option<PathJson<'a>>,
    package: Option<PackageJson<'a>>,
    /// Whether a package manager was asked; `package` is null for one that was and has none.
    package_asked: bool,
}

#[derive(Serialize)]
struct PackageJson<'a> {
    manager: &'static str,
    name: &'a str,
    version: Option<&'a str>,
}

impl<'a> ProgramJson<'a> {
    fn new(program: &'a Program) -> Self {
        Self {
            path: PathJson(&program.path),
            state: program.state.as_str(),
            folder_gone: program.folder_gone,
            writable_folder: program.writable_folder.as_deref().map(PathJson),
            package: match &program.package {
                PackageAnswer::Package(Package {
                    manager,
                    name,
                    version,
                }) => Some(PackageJson {
                    manager,
                    name,
                    version: version.as_deref(),
                }),
                PackageAnswer::Unasked | PackageAnswer::None => None,
            },
            package_asked: program.package != PackageAnswer::Unasked,
        }
    }
}

#[derive(Serialize)]
struct GroupJson<'a> {
    id: u64,
    path: &'a str,
    unit: Option<&'a str>,
    user_unit: Option<&'a str>,
    slice: Option<&'a str>,
    container: Option<ContainerJson<'a>>,
}

#[derive(Serialize)]
struct ContainerJson<'a> {
    runtime: &'static str,
    id: &'a str,
    name: Option<&'a str>,
    image: Option<&'a str>,
    pod: Option<&'a str>,
}

impl<'a> GroupJson<'a> {
    fn new(group: &'a ControlGroup) -> Self {
        let container = |c: &'a Container| ContainerJson {
            runtime: c.runtime.as_str(),
            id: &c.id,
            name: c.name.as_deref(),
            image: c.image.as_deref(),
            pod: c.pod.as_deref(),
        };
        Self {
            id: group.id,
            path: &group.path,
            unit: group.unit.as_deref(),
            user_unit: group.user_unit.as_deref(),
            slice: group.slice.as_deref(),
            container: group.container.as_ref().map(container),
        }
    }
}

#[derive(Serialize)]
struct NamespaceJson<'a> {
    inode: Option<u64>,
    name: Option<&'a str>,
    pid: Option<u32>,
    own: bool,
}

impl<'a> NamespaceJson<'a> {
    fn new(namespace: &'a Namespace) -> Self {
        Self {
            inode: here::inode(namespace),
            name: namespace.name.as_deref(),
            pid: namespace.pid,
            own: namespace.own,
        }
    }
}

#[derive(Serialize)]
struct JudgementJson<'a> {
    verdict: &'static str,
    product: Option<&'static str>,
    reasons: Vec<ReasonJson<'a>>,
    unseen: Vec<&'static str>,
}

#[derive(Serialize)]
struct ReasonJson<'a> {
    rule: &'static str,
    effect: &'static str,
    text: String,
    found: Found<'a>,
    sources: Vec<CitationJson>,
}

impl<'a> JudgementJson<'a> {
    fn new(judgement: &'a Judgement<'static>, l10n: &Localizer) -> Self {
        let reason = |reason: &'a Reason<'static>| ReasonJson {
            rule: reason.rule.as_str(),
            effect: reason.rule.entry().effect.as_str(),
            text: l10n.format(&verdict::reason(reason)),
            found: Found(&reason.found),
            sources: verdict::citations(reason).map(CitationJson).collect(),
        };
        Self {
            verdict: judgement.verdict.as_str(),
            product: judgement.product,
            reasons: judgement.reasons.iter().map(reason).collect(),
            unseen: judgement.unseen.iter().map(|u| u.as_str()).collect(),
        }
    }
}

/// What a rule found, by name.
struct Found<'a>(&'a [(&'static str, Cow<'static, str>)]);

impl Serialize for Found<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Serialize)]
struct DisagreementJson<'a> {
    id: &'static str,
    text: String,
    socket: Option<SocketNameJson>,
    pid: Option<u32>,
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct SocketNameJson {
    port: u16,
    protocol: &'static str,
    address: Option<Shown<IpAddr>>,
    inode: u64,
    namespace_inode: u64,
    namespace: Option<usize>,
}

impl<'a> DisagreementJson<'a> {
    /// `places` has the places of namespaces by their inodes.
    fn new(disagreement: &'a Disagreement, places: &FxHashMap<u64, usize>, text: String) -> Self {
        let name = |name: &SocketName| {
            Some(SocketNameJson {
                port: name.port.number(),
                protocol: name.protocol.as_str(),
                address: name.address.map(Shown),
                inode: name.inode,
                namespace_inode: name.namespace,
                namespace: places.get(&name.namespace).copied(),
            })
        };
        let (id, socket, pid, process) = match disagreement {
            Disagreement::NotInProcNet(socket) => ("not-in-proc-net", name(socket), None, None),
            Disagreement::NotInNetlink(socket) => ("not-in-netlink", name(socket), None, None),
            Disagreement::NotListed { socket, pid } => {
                ("not-listed", name(socket), Some(*pid), None)
            }
            Disagreement::HiddenProcess { pid, name } => {
                ("hidden-process", None, Some(*pid), Some(name.as_str()))
            }
        };
        Self {
            id,
            text,
            socket,
            pid,
            name: process,
        }
    }
}

#[derive(Serialize)]
struct GapJson<'a> {
    id: &'static str,
    text: String,
    count: Option<usize>,
    /// Of `count`, the namespaces that were not read at all.
    unseen: Option<usize>,
    /// The words of the system.
    reason: Option<&'a str>,
}

impl<'a> GapJson<'a> {
    fn new(gap: &'a Gap, text: String) -> Self {
        Self {
            id: gap_id(gap),
            text,
            count: match gap {
                Gap::HiddenProcesses(count) | Gap::WithheldProcesses(count) => Some(*count),
                Gap::ClosedNamespaces { reduced, unseen } => Some(reduced.saturating_add(*unseen)),
                _ => None,
            },
            unseen: match gap {
                Gap::ClosedNamespaces { unseen, .. } => Some(*unseen),
                _ => None,
            },
            reason: match gap {
                Gap::Cut(reason) | Gap::Packages(reason) => Some(reason),
                _ => None,
            },
        }
    }
}

#[derive(Serialize)]
struct LayersJson<'a> {
    sockets: Option<&'static str>,
    owners: Option<&'static str>,
    bpf_refused: Option<&'a str>,
}

#[derive(Serialize)]
struct ChainJson {
    title: String,
    steps: Vec<StepJson>,
}

#[derive(Serialize)]
struct StepJson {
    level: usize,
    id: &'static str,
    text: String,
    unusual: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_written_as_others_are() {
        for words in [
            "",
            "nginx: worker",
            "~",
            "a\"b",
            "\\",
            "\t",
            "\u{7f}",
            "é",
            "\u{202e}x",
        ] {
            let mut pieces = Pieces(Vec::new());
            pieces.words(words.as_bytes()).unwrap();
            let mut slow = Vec::new();
            let mut serializer = serde_json::Serializer::with_formatter(&mut slow, Harmless);
            words.serialize(&mut serializer).unwrap();
            assert_eq!(pieces.0, slow);
        }
        let mut pieces = Pieces(Vec::new());
        pieces.words(b"\xff").unwrap();
        assert_eq!(pieces.0, "\"\u{fffd}\"".as_bytes());
    }

    #[test]
    fn moments_of_one_second_are_one() {
        let mut stamps = Stamps::default();
        for milliseconds in [1_500, 1_999, 1_000, 2_000, 999, 0, 86_400_000] {
            let time = UNIX_EPOCH + Duration::from_millis(milliseconds);
            assert_eq!(stamps.of(time), stamp(time), "{milliseconds}");
        }
    }
}
