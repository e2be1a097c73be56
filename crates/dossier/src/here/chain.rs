//! Why is this running: from the first process down to the socket.

use portolan_sockets::{
    Container, Exposure, Hold, Observation, PackageAnswer, Passage, Process, Program, ProgramState,
    Socket, UnitState,
};
use portolan_verdict::{Effect, Judgement, Verdict};

use super::{Row, called, container_name, exposure, is_seen, program_name, user_name, verdict};
use crate::model::{Citation, Message, Value};

/// How many other holders are named.
const OTHERS: usize = 8;

/// The steps from the first process to a row's sockets.
#[derive(Clone, Debug)]
pub struct Chain<'a> {
    /// Which socket.
    pub title: Message<'a>,
    /// How it came about, each step under the one that it follows from.
    pub steps: Vec<Step<'a>>,
}

/// One line of a chain.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    /// How far it is indented.
    pub level: usize,
    /// The words.
    pub message: Message<'a>,
    /// Whether it is worth a second look.
    pub unusual: bool,
    /// Where from, where it is more than what was seen here.
    pub citations: Vec<Citation>,
}

/// Why a row's sockets are there. `units` says what is known of a unit's state, where anything is.
#[must_use]
pub fn chain<'a>(
    observation: &'a Observation,
    row: &Row<'a>,
    units: &dyn Fn(&str) -> Option<UnitState>,
) -> Chain<'a> {
    let mut steps = Steps::default();
    let mut level = 0;
    let first = row.owner.processes.first().copied();
    if let Some(process) = first {
        let mut parents: Vec<&Process> = observation.parents(process).collect();
        parents.reverse();
        for parent in parents {
            steps.say(level, parent_message(observation, parent));
            level += 1;
        }
    }
    if let Some(container) = row.owner.container {
        steps.container(level, container);
        level += 1;
    } else if let Some(unit) = row.owner.unit {
        steps.say(level, unit_message(observation, row, unit));
        level += 1;
        let state = units(unit).unwrap_or_default();
        if let Some(since) = state.since {
            let since = super::stamp(since);
            steps.say(
                level,
                Message::new("here-chain-unit-since").with("since", since),
            );
        }
        if let Some(restarts) = state.restarts {
            let count = usize::try_from(restarts).unwrap_or(usize::MAX);
            steps.say(
                level,
                Message::new("here-chain-unit-restarts").with("count", count),
            );
        }
    }
    match first {
        Some(process) => {
            steps.process(level, observation, process);
            level += 1;
        }
        None => {
            if let Some(unowned) = row.owner.unowned {
                steps.say(level, Message::new(super::notes::unowned_id(unowned)));
                level += 1;
            }
        }
    }
    let others: Vec<Value<'a>> = row
        .owner
        .processes
        .iter()
        .skip(1)
        .take(OTHERS)
        .map(|p| called(program_name(observation, p), p.pid))
        .collect();
    if !others.is_empty() {
        let message = Message::new("here-chain-others")
            .with("count", row.owner.processes.len() - 1)
            .with("names", others);
        steps.say(level, message);
    }
    let pid = first.map(|p| p.pid);
    for socket in &row.sockets {
        steps.socket(level, socket, pid);
    }
    if let Some(judgement) = row.judgement {
        steps.judgement(judgement);
    }
    Chain {
        title: title(row),
        steps: steps.0,
    }
}

fn title<'a>(row: &Row<'a>) -> Message<'a> {
    let message = Message::new(if row.namespace.is_some() {
        "here-chain-title-namespace"
    } else {
        "here-chain-title"
    })
    .with("protocol", row.socket().protocol.as_str())
    .with("port", row.port())
    .with("address", row.address.clone());
    match row.namespace {
        Some(_) => message.with("namespace", row.namespace()),
        None => message,
    }
}

fn parent_message<'a>(observation: &'a Observation, process: &'a Process) -> Message<'a> {
    let message = Message::new("here-chain-parent").with(
        "process",
        called(program_name(observation, process), process.pid),
    );
    match (&process.user, process.started) {
        (Some(user), Some(started)) => Message {
            id: "here-chain-parent-since",
            ..message
        }
        .with("user", user_name(user))
        .with("since", super::stamp(started)),
        _ => message,
    }
}

fn unit_message<'a>(observation: &'a Observation, row: &Row<'a>, unit: &'a str) -> Message<'a> {
    let slice = row
        .owner
        .processes
        .iter()
        .find_map(|p| p.group)
        .or(row.socket().group)
        .and_then(|g| observation.groups.get(g)?.slice.as_deref());
    match slice {
        Some(slice) => Message::new("here-chain-unit")
            .with("unit", unit)
            .with("slice", slice),
        None => Message::new("here-chain-unit-alone").with("unit", unit),
    }
}

/// The lines as they are made.
#[derive(Default)]
struct Steps<'a>(Vec<Step<'a>>);

impl<'a> Steps<'a> {
    fn say(&mut self, level: usize, message: Message<'a>) {
        self.0.push(Step {
            level,
            message,
            unusual: false,
            citations: Vec::new(),
        });
    }

    fn warn(&mut self, level: usize, message: Message<'a>) {
        self.0.push(Step {
            level,
            message,
            unusual: true,
            citations: Vec::new(),
        });
    }

    /// The verdict, why, what would settle it, and what was not seen.
    fn judgement(&mut self, judgement: &'a Judgement<'static>) {
        let suspicious = judgement.verdict == Verdict::Suspicious;
        self.0.push(Step {
            level: 0,
            message: Message::new("here-chain-verdict")
                .with("verdict", verdict::word(judgement.verdict))
                .with("meaning", verdict::meaning(judgement.verdict)),
            unusual: suspicious,
            citations: Vec::new(),
        });
        for reason in &judgement.reasons {
            let is_sign = reason.rule.entry().effect == Effect::Sign;
            self.0.push(Step {
                level: 1,
                message: verdict::reason(reason),
                unusual: is_sign,
                citations: verdict::citations(reason).collect(),
            });
            if is_sign {
                self.say(2, Message::new(reason.rule.entry().why));
                self.0
                    .extend(verdict::settling(reason.rule).map(|message| Step {
                        level: 2,
                        message,
                        unusual: false,
                        citations: Vec::new(),
                    }));
            }
        }
        for unseen in &judgement.unseen {
            self.say(1, verdict::unseen(*unseen));
        }
    }

    fn container(&mut self, level: usize, container: &'a Container) {
        let message = Message::new("here-chain-container")
            .with("name", container_name(container))
            .with("id", container.id.as_str());
        self.say(level, message);
        if let Some(image) = &container.image {
            self.say(
                level + 1,
                Message::new("here-chain-image").with("image", image.as_str()),
            );
        }
        if let Some(pod) = &container.pod {
            self.say(
                level + 1,
                Message::new("here-chain-pod").with("pod", pod.as_str()),
            );
        }
    }

    fn process(&mut self, level: usize, observation: &'a Observation, process: &'a Process) {
        let name = called(program_name(observation, process), process.pid);
        self.say(
            level,
            Message::new("here-chain-process").with("process", name),
        );
        let level = level + 1;
        if !process.arguments.is_empty() {
            let words: Vec<_> = process.arguments.iter().collect();
            let mut line = words.join(" ");
            if process.arguments_cut {
                line.push('…');
            }
            self.say(
                level,
                Message::new("here-chain-command").with("command", line),
            );
        }
        if let Some(user) = &process.user {
            self.say(
                level,
                Message::new("here-chain-user").with("user", user_name(user)),
            );
        }
        if let Some(started) = process.started {
            let since = super::stamp(started);
            self.say(
                level,
                Message::new("here-chain-started").with("since", since),
            );
        }
        if let Some(bits) = process.capabilities {
            self.say(level, capabilities(bits));
        }
        if let Some(program) = observation.program(process) {
            self.program(level, program);
        }
    }

    fn program(&mut self, level: usize, program: &'a Program) {
        let path = program.path.to_string_lossy();
        let with_path = |id| Message::new(id).with("path", path.clone().into_owned());
        match program.state {
            ProgramState::Present => self.say(level, with_path("here-chain-executable")),
            ProgramState::Replaced => self.say(level, with_path("here-chain-executable-replaced")),
            ProgramState::Deleted => self.warn(level, with_path("here-chain-executable-deleted")),
            ProgramState::MemoryOnly => {
                self.warn(level, with_path("here-chain-executable-memory"));
            }
        }
        if let Some(folder) = &program.writable_folder {
            let folder = folder.to_string_lossy().into_owned();
            self.warn(
                level + 1,
                Message::new("here-chain-writable").with("folder", folder),
            );
        }
        match &program.package {
            PackageAnswer::Package(package) => {
                let message = Message::new("here-chain-package")
                    .with("name", package.name.as_str())
                    .with("version", package.version.as_deref().unwrap_or_default())
                    .with("manager", package.manager);
                self.say(level + 1, message);
            }
            PackageAnswer::None => self.say(level + 1, Message::new("here-chain-no-package")),
            PackageAnswer::Unasked => {}
        }
    }

    fn socket(&mut self, level: usize, socket: &'a Socket, pid: Option<u32>) {
        let address = match socket.interface.as_ref().and_then(|i| i.name.as_deref()) {
            Some(interface) => format!("{}%{interface}", socket.address),
            None => socket.address.to_string(),
        };
        let message = Message::new("here-chain-socket")
            .with("address", address)
            .with("inode", socket.inode.to_string());
        self.say(level, message);
        let level = level + 1;
        for holder in socket.holders.iter().filter(|h| Some(h.pid) == pid) {
            let fd = |id, fd: u32| Message::new(id).with("descriptor", fd.to_string());
            match holder.how {
                Hold::Descriptor(n) => self.say(level, fd("here-chain-descriptor", n)),
                Hold::InFlight(n) => self.warn(level, fd("here-chain-in-flight", n)),
                Hold::IoUring(n) => self.warn(level, fd("here-chain-io-uring", n)),
                Hold::SomeDescriptor | Hold::Inferred => {}
            }
        }
        if socket.holders.iter().any(|h| !is_seen(h.how)) {
            self.say(level, Message::new("here-chain-inferred"));
        }
        if let Some(activation) = &socket.activation {
            let message = Message::new("here-chain-activation")
                .with("socket", activation.socket.as_str())
                .with("service", activation.service.as_str());
            self.say(level, message);
        }
        let from = exposure(socket.exposure);
        self.say(
            level,
            Message::new("here-chain-exposure").with("from", from),
        );
        // The rules are asked what they do to packets from other machines.
        if socket.exposure != Exposure::Loopback {
            self.say(level, passage(&socket.passage));
        }
        if let Some(backlog) = socket.backlog {
            let message = Message::new("here-chain-backlog")
                .with("waiting", backlog.waiting.to_string())
                .with("limit", backlog.limit.to_string());
            self.say(level, message);
        }
        if let Some(drops) = socket.drops {
            let count = usize::try_from(drops).unwrap_or(usize::MAX);
            let message = Message::new("here-chain-drops").with("count", count);
            match drops {
                0 => self.say(level, message),
                _ => self.warn(level, message),
            }
        }
    }
}

fn passage(passage: &Passage) -> Message<'_> {
    let id = match passage {
        Passage::NoFirewall => "here-chain-firewall-none",
        Passage::Allowed(_) => "here-chain-firewall-allowed",
        Passage::Dropped(_) => "here-chain-firewall-dropped",
        Passage::CannotTell(_) => "here-chain-firewall-cannot-tell",
        Passage::Unread => "here-chain-firewall-unread",
    };
    match passage.rule() {
        Some(rule) => Message::new(id).with("rule", rule),
        None => Message::new(id),
    }
}

fn capabilities(bits: u64) -> Message<'static> {
    let known = (1u64 << CAPABILITIES.len()) - 1;
    if bits == 0 {
        return Message::new("here-chain-no-capabilities");
    }
    if bits & known == known {
        return Message::new("here-chain-all-capabilities");
    }
    let named = |bits: u64| -> Vec<String> {
        (0..64)
            .filter(|bit| bits & 1 << bit != 0)
            .map(|bit| match CAPABILITIES.get(bit) {
                Some(name) => format!("CAP_{name}"),
                None => bit.to_string(),
            })
            .collect()
    };
    // Nearly all of them is a line that nobody reads.
    let missing = named(known & !bits);
    if missing.len() <= OTHERS / 2 {
        return Message::new("here-chain-nearly-all-capabilities").with("names", missing);
    }
    let mut names = named(bits);
    let count = names.len();
    names.truncate(OTHERS);
    if count > OTHERS {
        return Message::new("here-chain-many-capabilities")
            .with("count", count)
            .with("names", names);
    }
    Message::new("here-chain-capabilities").with("names", names)
}

/// By number, without `CAP_`: `linux/capability.h`.
const CAPABILITIES: [&str; 41] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
];
