use portolan_sockets::{
    Disagreement, Hold, Observation, Passage, ProgramState, Socket, State, Unowned,
};
use portolan_verdict::{Effect, Judgement, Rule};
use rustc_hash::FxHashMap;

use super::{Owner, verdict};
use crate::l10n::Localizer;
use crate::model::Message;

/// How many notes of a row are said in a line; the rest are counted.
const NOTES: usize = 16;

/// Something short about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// The words.
    pub message: Message<'a>,
    /// Whether it is worth a second look.
    pub unusual: bool,
}

impl Note<'_> {
    /// The words of several, in one line.
    #[must_use]
    pub fn line(notes: &[Note<'_>], l10n: &Localizer) -> String {
        let mut words = notes.iter().take(NOTES).map(|n| l10n.format(&n.message));
        let first = words.next().unwrap_or_default();
        let more = notes.len().saturating_sub(NOTES);
        let more = (more > 0).then(|| format!("+{more}"));
        words.chain(more).fold(first, |first, rest| {
            let joined = Message::new("here-note-join")
                .with("first", first)
                .with("rest", rest);
            l10n.format(&joined)
        })
    }
}

/// The sockets on which two views do not agree, by inode: looked for once for all rows.
pub(super) struct Marks(FxHashMap<(u64, u64), &'static str>);

impl Marks {
    pub(super) fn of(observation: &Observation) -> Self {
        let of = |disagreement: &Disagreement| match disagreement {
            Disagreement::NotInProcNet(name) => Some((name.clone(), "here-note-not-in-proc")),
            Disagreement::NotInNetlink(name) => Some((name.clone(), "here-note-not-in-netlink")),
            Disagreement::NotListed { socket, .. } => {
                Some((socket.clone(), "here-note-not-listed"))
            }
            Disagreement::HiddenProcess { .. } => None,
        };
        Self(
            observation
                .disagreements
                .iter()
                .filter_map(of)
                .map(|(name, id)| ((name.inode, name.namespace), id))
                .collect(),
        )
    }

    fn find(&self, observation: &Observation, socket: &Socket) -> Option<&'static str> {
        if self.0.is_empty() {
            return None;
        }
        let namespace = observation.namespaces.get(socket.namespace);
        let namespace = namespace.map_or(0, |n| n.inode);
        self.0.get(&(socket.inode, namespace)).copied()
    }
}

/// What is to be said of these sockets, the unusual first.
pub(super) fn notes<'a>(
    observation: &'a Observation,
    sockets: &[&'a Socket],
    owner: &Owner<'a>,
    marks: &Marks,
    judgement: Option<&'a Judgement<'static>>,
) -> Vec<Note<'a>> {
    let mut out: Vec<Note<'a>> = Vec::new();
    let mut say = |message: Message<'a>, unusual: bool| {
        let note = Note { message, unusual };
        if !out.contains(&note) {
            out.push(note);
        }
    };
    for reason in judgement.iter().flat_map(|j| &j.reasons) {
        let is_sign = reason.rule.entry().effect == Effect::Sign;
        let is_said = (is_sign && !is_noted(reason.rule)) || reason.rule == Rule::MoreExposed;
        if is_said {
            say(verdict::reason(reason), is_sign);
        }
    }
    for socket in sockets {
        if let Some(id) = marks.find(observation, socket) {
            say(Message::new(id), true);
        }
    }
    for program in owner
        .processes
        .iter()
        .filter_map(|p| observation.program(p))
    {
        match program.state {
            ProgramState::Present => {}
            ProgramState::MemoryOnly => say(Message::new("here-note-memory-only"), true),
            ProgramState::Deleted => say(Message::new("here-note-deleted"), true),
            ProgramState::Replaced => say(Message::new("here-note-replaced"), false),
        }
        if program.writable_folder.is_some() {
            say(Message::new("here-note-writable-folder"), true);
        }
    }
    for holder in sockets.iter().flat_map(|s| &s.holders) {
        match holder.how {
            Hold::InFlight(_) => say(Message::new("here-note-in-flight"), true),
            Hold::IoUring(_) => say(Message::new("here-note-io-uring"), true),
            Hold::Inferred => say(Message::new("here-note-inferred"), false),
            Hold::Descriptor(_) | Hold::SomeDescriptor => {}
        }
    }
    for socket in sockets {
        // The kernel takes one more than the limit before it is full.
        if let Some(backlog) = socket
            .backlog
            .filter(|b| b.waiting > 0 && b.waiting >= b.limit)
        {
            let message = Message::new("here-note-backlog")
                .with("waiting", backlog.waiting.to_string())
                .with("limit", backlog.limit.to_string());
            say(message, true);
        }
    }
    let group = largest_group(sockets);
    if group > 1 {
        say(Message::new("here-note-group").with("count", group), false);
    }
    let drops: u64 = sockets.iter().filter_map(|s| s.drops).map(u64::from).sum();
    if drops > 0 {
        let count = usize::try_from(drops).unwrap_or(usize::MAX);
        say(Message::new("here-note-drops").with("count", count), true);
    }
    for socket in sockets {
        match socket.passage {
            Passage::Dropped(_) => say(Message::new("here-note-firewall"), false),
            Passage::CannotTell(_) => say(Message::new("here-note-firewall-depends"), false),
            Passage::NoFirewall | Passage::Allowed(_) | Passage::Unread => {}
        }
        if let Some(activation) = &socket.activation {
            let message =
                Message::new("here-note-activation").with("unit", activation.service.as_str());
            say(message, false);
        }
        match socket.state {
            State::Listening | State::Unconnected => {}
            State::Bound => say(Message::new("here-note-bound"), false),
            State::Connected(state) => {
                say(Message::new("here-note-state").with("state", state), false);
            }
        }
        if let Some(unowned) = socket.unowned {
            say(Message::new(unowned_id(unowned)), false);
        }
    }
    out.sort_by_key(|n| !n.unusual);
    out
}

/// Whether a sign has a short note of its own.
fn is_noted(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::MemoryOnly | Rule::Deleted | Rule::WritableFolder | Rule::ViewsDisagree
    )
}

/// How many sockets wait on one and the same address: a group of `SO_REUSEPORT`, among which the
/// kernel shares out what comes.
fn largest_group(sockets: &[&Socket]) -> usize {
    let waits = |s: &&&Socket| matches!(s.state, State::Listening | State::Unconnected);
    let mut groups: FxHashMap<_, usize> = FxHashMap::default();
    if sockets.len() > 1 {
        for socket in sockets.iter().filter(waits) {
            let interface = socket.interface.as_ref().map(|i| i.index);
            let key = (socket.address, socket.protocol, socket.namespace, interface);
            *groups.entry(key).or_default() += 1;
        }
    }
    groups.into_values().max().unwrap_or(0)
}

pub(super) fn unowned_id(unowned: Unowned) -> &'static str {
    match unowned {
        Unowned::Hidden => "here-note-hidden",
        Unowned::Withheld => "here-note-withheld",
        Unowned::Detached => "here-note-detached",
        Unowned::NotFound => "here-note-not-found",
        Unowned::OutOfTime => "here-note-out-of-time",
    }
}
