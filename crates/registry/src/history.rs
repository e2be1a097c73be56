//! What changed between two snapshots of the registry.

use std::collections::HashMap;

use portolan_types::{Date, PortRange, Transport};

use crate::record::{Record, Reference};

/// The time in which something changed: after one snapshot and not after the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The last snapshot that did not have it.
    pub before: Date,
    /// The first snapshot that has it.
    pub by: Date,
}

/// A change, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Between which snapshots.
    pub span: Span,
    /// The row's ports, if it has any.
    pub ports: Option<PortRange>,
    /// The row's transport, if it names one.
    pub transport: Option<Transport>,
    /// The row's service name, which may be empty.
    pub name: String,
    /// What happened to the row.
    pub kind: EventKind,
    /// The field's old value; a removed row's description.
    pub old: String,
    /// The field's new value; an added row's description.
    pub new: String,
}

impl Event {
    pub(crate) fn order<'a>(&'a self) -> impl Ord + use<'a> {
        (
            self.span.by,
            self.ports.is_none(),
            self.ports,
            self.transport.is_none(),
            self.transport,
            self.name.as_str(),
            self.kind,
            (self.old.as_str(), self.new.as_str()),
        )
    }
}

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// The row is not there any more.
    Removed,
    /// The row is new.
    Added,
    /// One field of it is another.
    Changed(Field),
}

impl EventKind {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Added => "added",
            Self::Changed(_) => "changed",
        }
    }

    /// The field that changed.
    #[must_use]
    pub const fn field(self) -> Option<Field> {
        match self {
            Self::Changed(field) => Some(field),
            Self::Removed | Self::Added => None,
        }
    }

    pub(crate) fn from_words(kind: &str, field: &str) -> Option<Self> {
        match (kind, field) {
            ("removed", "") => Some(Self::Removed),
            ("added", "") => Some(Self::Added),
            ("changed", name) => Field::ALL
                .into_iter()
                .find(|f| f.as_str() == name)
                .map(Self::Changed),
            _ => None,
        }
    }
}

/// A field of a row that can change while the row stays the same row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The description.
    Description,
    /// The assignee.
    Assignee,
    /// The contact.
    Contact,
    /// The date of registration.
    Registered,
    /// The date of modification.
    Modified,
    /// The references.
    References,
    /// The unauthorised use reported.
    Unauthorised,
    /// The service code.
    ServiceCode,
    /// The note.
    Note,
}

impl Field {
    pub(crate) const ALL: [Self; 9] = [
        Self::Description,
        Self::Assignee,
        Self::Contact,
        Self::Registered,
        Self::Modified,
        Self::References,
        Self::Unauthorised,
        Self::ServiceCode,
        Self::Note,
    ];

    /// The column's name in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Assignee => "assignee",
            Self::Contact => "contact",
            Self::Registered => "registered",
            Self::Modified => "modified",
            Self::References => "references",
            Self::Unauthorised => "unauthorised",
            Self::ServiceCode => "service_code",
            Self::Note => "note",
        }
    }

    fn of(self, record: &Record) -> String {
        fn shown<T: ToString>(value: Option<T>) -> String {
            value.map_or_else(String::new, |v| v.to_string())
        }
        match self {
            Self::Description => record.description.clone(),
            Self::Assignee => record.assignee.clone(),
            Self::Contact => record.contact.clone(),
            Self::Registered => shown(record.registered),
            Self::Modified => shown(record.modified),
            Self::References => record
                .references
                .iter()
                .map(Reference::to_string)
                .collect::<Vec<_>>()
                .join("; "),
            Self::Unauthorised => record.unauthorised.clone(),
            Self::ServiceCode => shown(record.service_code),
            Self::Note => record.note.clone(),
        }
    }
}

/// Everything that is different in `new`, in the order of the tables. `span` is when it became so:
/// between the dates of the two.
///
/// Rows are the same row when ports, transport and name are the same. Where several are (IANA has
/// a few doubles), they are paired in the order of the tables, so that a double which stays is no
/// change.
#[must_use]
pub fn diff(old: &[Record], new: &[Record], span: Span) -> Vec<Event> {
    let mut before: HashMap<_, Vec<&Record>> = HashMap::with_capacity(old.len());
    for record in old {
        before.entry(record.key()).or_default().push(record);
    }
    let mut changes = Vec::new();
    let row = |r: &Record, kind, old, new| Event {
        span,
        ports: r.ports,
        transport: r.transport,
        name: r.name.clone(),
        kind,
        old,
        new,
    };
    let mut after: HashMap<_, Vec<&Record>> = HashMap::with_capacity(new.len());
    for record in new {
        after.entry(record.key()).or_default().push(record);
    }
    for (key, mut these) in after {
        let mut those = before.remove(&key).unwrap_or_default();
        // Doubles that are equal in all fields are no change, whatever their order.
        these.retain(|r| match those.iter().position(|o| o == r) {
            Some(same) => {
                those.remove(same);
                false
            }
            None => true,
        });
        these.sort_by(|a, b| a.order().cmp(&b.order()));
        those.sort_by(|a, b| a.order().cmp(&b.order()));
        let paired = these.len().min(those.len());
        for (now, was) in these.iter().zip(&those) {
            for field in Field::ALL {
                let (a, b) = (field.of(was), field.of(now));
                if a != b {
                    changes.push(row(now, EventKind::Changed(field), a, b));
                }
            }
        }
        for now in &these[paired..] {
            changes.push(row(
                now,
                EventKind::Added,
                String::new(),
                now.description.clone(),
            ));
        }
        for was in &those[paired..] {
            changes.push(row(
                was,
                EventKind::Removed,
                was.description.clone(),
                String::new(),
            ));
        }
    }
    for was in before.into_values().flatten() {
        changes.push(row(
            was,
            EventKind::Removed,
            was.description.clone(),
            String::new(),
        ));
    }
    changes.sort_by(|a, b| a.order().cmp(&b.order()));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span() -> Span {
        let date = |text: &str| text.parse().unwrap();
        Span {
            before: date("2024-12-20"),
            by: date("2025-12-15"),
        }
    }

    fn record(port: u16, name: &str, description: &str) -> Record {
        Record {
            ports: Some(PortRange::single(portolan_types::Port::new(port))),
            transport: Some(Transport::Tcp),
            name: name.into(),
            description: description.into(),
            ..Record::default()
        }
    }

    #[test]
    fn finds_each_kind_once() {
        let old = [
            record(1, "a", "A"),
            record(2, "b", "B"),
            record(3, "c", "C"),
        ];
        let new = [
            record(3, "c", "C"),
            record(2, "b", "Bee"),
            record(4, "d", "D"),
        ];
        let found: Vec<_> = diff(&old, &new, span())
            .into_iter()
            .map(|c| (c.name, c.kind.as_str(), c.old, c.new))
            .collect();
        let expected = [
            ("a", "removed", "A", ""),
            ("b", "changed", "B", "Bee"),
            ("d", "added", "", "D"),
        ]
        .map(|(n, k, o, w)| (n.to_owned(), k, o.to_owned(), w.to_owned()));
        assert_eq!(found, expected);
        assert_eq!(diff(&old, &old, span()), []);
    }

    #[test]
    fn a_double_that_stays_is_no_change() {
        let old = [
            record(1, "a", "A"),
            record(1, "a", "A"),
            record(1, "a", "Z"),
        ];
        let new = [
            record(1, "a", "Z"),
            record(1, "a", "A"),
            record(1, "a", "A"),
        ];
        assert_eq!(diff(&old, &new, span()), []);
        assert_eq!(diff(&old, &new[..2], span()).len(), 1);
    }
}
