use std::borrow::Cow;

use portolan_knowledge::Fact;
use portolan_registry::{Row, Status};
use portolan_types::{Date, Known, Port, PortRange, SourceId, Transport};

/// Everything that is told about one subject.
#[derive(Clone, Debug)]
pub struct Dossier<'a> {
    /// What was asked about.
    pub subject: Subject<'a>,
    /// The answer in one sentence.
    pub answer: Statement<'a>,
    /// The registry's rows behind it, each with the transports for which it says the same.
    pub holders: Vec<Holder<'a>>,
    /// One word for each transport that has something to say.
    pub statuses: Vec<(Transport, Status)>,
    /// What is known of it in practice.
    pub facts: Vec<Fact>,
    /// How well the registration is evidenced; `None` where there is no port.
    pub standing: Option<Standing>,
    /// The statements, by section, in the order in which they are shown.
    pub sections: Vec<Section<'a>>,
}

impl<'a> Dossier<'a> {
    /// Puts a section in at its place.
    pub fn insert(&mut self, section: Section<'a>) {
        let at = self.sections.partition_point(|s| s.id < section.id);
        self.sections.insert(at, section);
    }

    /// All statements with their section; the answer first, in none.
    pub fn statements(&self) -> impl Iterator<Item = (Option<SectionId>, &Statement<'a>)> {
        let rest = self
            .sections
            .iter()
            .flat_map(|s| s.statements.iter().map(|t| (Some(s.id), t)));
        std::iter::once((None, &self.answer)).chain(rest)
    }
}

/// A row of the registry, and its twins on other transports.
#[derive(Clone, Debug)]
pub struct Holder<'a> {
    /// The row.
    pub row: Row<'a>,
    /// The transports that have such a row; none where the row names none.
    pub transports: Vec<Transport>,
}

/// What a dossier is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// A number, on one transport or all.
    Port(Port, Option<Transport>),
    /// A service by its name, and its port if it has just one.
    Service(&'a str, Option<Port>),
    /// Software by its name.
    Product(&'a str),
}

/// How well a registration is evidenced: a ladder, by the best evidence there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// An RFC.
    Specified,
    /// Another document.
    Documented,
    /// Citable software, a dissector or a services file knows it by its name.
    Implemented,
    /// Citable software uses the number, though under other names.
    Used,
    /// Nothing but the row.
    NamedOnly,
    /// Nobody holds the number.
    Unassigned,
    /// Kept free.
    Reserved,
    /// In the range that is never assigned.
    Dynamic,
}

impl Standing {
    /// The word in data, JSON and message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Specified => "specified",
            Self::Documented => "documented",
            Self::Implemented => "implemented",
            Self::Used => "used",
            Self::NamedOnly => "named-only",
            Self::Unassigned => "unassigned",
            Self::Reserved => "reserved",
            Self::Dynamic => "dynamic",
        }
    }
}

/// A heading's worth of statements.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// Which.
    pub id: SectionId,
    /// At least one.
    pub statements: Vec<Statement<'a>>,
}

/// The sections there are, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    /// Who holds the number.
    Holder,
    /// Notes and unauthorised use.
    Notes,
    /// Which software uses it.
    Practice,
    /// Which malware was reported on it.
    Malware,
    /// What is bound to it on this machine now.
    Here,
    /// What systems do with it.
    Systems,
    /// The number's range and what it means.
    Range,
    /// How well the registration is evidenced.
    Standing,
    /// What changed, and when.
    History,
    /// The numbers beside it, and the service's other ports.
    Neighbours,
    /// Commands that show what is listening.
    Check,
    /// Why it matters.
    Why,
}

impl SectionId {
    /// The word in data and JSON; `section-` before it is the heading's message.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Notes => "notes",
            Self::Practice => "practice",
            Self::Malware => "malware",
            Self::Here => "here",
            Self::Systems => "systems",
            Self::Range => "range",
            Self::Standing => "standing",
            Self::History => "history",
            Self::Neighbours => "neighbours",
            Self::Check => "check",
            Self::Why => "why",
        }
    }

    /// The heading.
    #[must_use]
    pub const fn heading(self) -> Message<'static> {
        Message::new(match self {
            Self::Holder => "section-holder",
            Self::Notes => "section-notes",
            Self::Practice => "section-practice",
            Self::Malware => "section-malware",
            Self::Here => "section-here",
            Self::Systems => "section-systems",
            Self::Range => "section-range",
            Self::Standing => "section-standing",
            Self::History => "section-history",
            Self::Neighbours => "section-neighbours",
            Self::Check => "section-check",
            Self::Why => "section-why",
        })
    }
}

/// One thing that is said, how it is known, and where from.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// What is said.
    pub message: Message<'a>,
    /// How it is known.
    pub known: Known,
    /// Where from: one or more.
    pub sources: Cow<'static, [Citation]>,
    /// Where to read on, where that is one place.
    pub link: Option<&'static str>,
    /// How deep it stands under the statement before it: 0 or 1.
    pub level: u8,
    /// A command to be copied as it is; never translated, never wrapped, left to right.
    pub command: Option<String>,
}

impl<'a> Statement<'a> {
    pub(crate) fn new(
        message: Message<'a>,
        known: Known,
        sources: impl Into<Cow<'static, [Citation]>>,
    ) -> Self {
        Self {
            message,
            known,
            sources: sources.into(),
            link: None,
            level: 0,
            command: None,
        }
    }

    pub(crate) fn under(mut self) -> Self {
        self.level = 1;
        self
    }

    pub(crate) fn with_command(mut self, command: String) -> Self {
        self.command = Some(command);
        self
    }
}

/// A source, and the place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The bibliography's id.
    pub source: SourceId,
    /// Such as `§6`, or a file and line; may be empty.
    pub place: &'static str,
    /// Whether the place is short and telling enough to stand in the text.
    pub shown: bool,
}

impl Citation {
    pub(crate) const fn whole(source: &'static str) -> Self {
        Self {
            source: SourceId::new(source),
            place: "",
            shown: false,
        }
    }

    pub(crate) const fn at(source: &'static str, place: &'static str) -> Self {
        Self {
            source: SourceId::new(source),
            place,
            shown: true,
        }
    }

    /// A place that is for looking up: it is in JSON, and not in the text.
    pub(crate) const fn located(source: SourceId, place: &'static str) -> Self {
        Self {
            source,
            place,
            shown: false,
        }
    }
}

/// A message of `locales/` and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// Its id.
    pub id: &'static str,
    /// Its arguments by name.
    pub args: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Message<'a> {
    /// A message without arguments.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    /// The message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value<'a>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl Message<'_> {
    /// The message without what it borrows.
    #[must_use]
    pub fn into_owned(self) -> Message<'static> {
        let args = self.args.into_iter();
        Message {
            id: self.id,
            args: args
                .map(|(name, value)| (name, value.into_owned()))
                .collect(),
        }
    }
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words of a registry, a file or a user: shown as they are, control characters escaped.
    Text(Cow<'a, str>),
    /// A port: digits, never grouped.
    Port(Port),
    /// A range: `6000-6063`.
    Range(PortRange),
    /// A count: grouped as the language does, and it chooses the plural.
    Count(u64),
    /// A date: ISO 8601 in every language.
    Date(Date),
    /// Several: joined as the language does.
    List(Vec<Value<'a>>),
    /// Another message.
    Message(Box<Message<'a>>),
}

impl Value<'_> {
    /// The value on its own, where it is short: no list, and no message with arguments.
    pub(crate) fn plain(&self) -> Option<Value<'static>> {
        match self {
            Self::Text(text) if text.len() <= 64 => Some(Value::Text(Cow::Owned(text.to_string()))),
            Self::Port(port) => Some(Value::Port(*port)),
            Self::Range(range) => Some(Value::Range(*range)),
            Self::Count(count) => Some(Value::Count(*count)),
            Self::Date(date) => Some(Value::Date(*date)),
            Self::Message(message) if message.args.is_empty() => {
                Some(Message::new(message.id).into())
            }
            Self::Text(_) | Self::List(_) | Self::Message(_) => None,
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<Port> for Value<'_> {
    fn from(port: Port) -> Self {
        Self::Port(port)
    }
}

impl From<PortRange> for Value<'_> {
    fn from(range: PortRange) -> Self {
        Self::Range(range)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Transport> for Value<'_> {
    fn from(transport: Transport) -> Self {
        Self::Text(Cow::Borrowed(transport.name()))
    }
}

impl Value<'_> {
    fn into_owned(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Port(port) => Value::Port(port),
            Self::Range(range) => Value::Range(range),
            Self::Count(count) => Value::Count(count),
            Self::Date(date) => Value::Date(date),
            Self::List(list) => Value::List(list.into_iter().map(Self::into_owned).collect()),
            Self::Message(message) => Value::Message(Box::new(message.into_owned())),
        }
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl<'a, T: Into<Value<'a>>> From<Vec<T>> for Value<'a> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<'a> From<Message<'a>> for Value<'a> {
    fn from(message: Message<'a>) -> Self {
        Self::Message(Box::new(message))
    }
}

/// What stands on several numbers, a row a fact: the answer to a range.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// What was asked for.
    pub range: PortRange,
    /// The transport that was asked for, or all.
    pub transport: Option<Transport>,
    /// The rows, in the order of the numbers.
    pub rows: Vec<TableRow<'a>>,
}

/// One row of a [`Table`], or of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow<'a> {
    /// The numbers: more than one where neighbours say the same and have no row of their own;
    /// none for a name without a port.
    pub ports: Option<PortRange>,
    /// The transports of which it is true.
    pub transports: Vec<Transport>,
    /// What the registry says; `None` for software in practice.
    pub status: Option<Status>,
    /// The service name, which may be empty.
    pub name: &'a str,
    /// The row's description, which may be empty.
    pub description: &'a str,
}
