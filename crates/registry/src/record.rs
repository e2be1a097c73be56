use std::fmt;

use portolan_types::{Date, PortRange, Transport};

/// One row of the registry, as IANA publishes it but for three things: white space is folded, no
/// e-mail address is kept, and a person's key (`Marc_Baudoin`) is that person's name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Record {
    /// The port or ports; `None` for a name that has none (1,070 of them).
    pub ports: Option<PortRange>,
    /// `None` where the row names no transport.
    pub transport: Option<Transport>,
    /// The service name; empty for rows such as "Unassigned".
    pub name: String,
    /// What the row says it is.
    pub description: String,
    /// Whom it is assigned to. IANA shows the contact where the row has no assignee of its own.
    pub assignee: String,
    /// Whom to ask.
    pub contact: String,
    /// When it was registered, where the row says so.
    pub registered: Option<Date>,
    /// When it was last modified, where the row says so.
    pub modified: Option<Date>,
    /// The documents that the row points to; people are not among them.
    pub references: Vec<Reference>,
    /// "Unauthorized use reported".
    pub unauthorised: String,
    /// DCCP's service code (RFC 4340 section 8.1.2).
    pub service_code: Option<u32>,
    /// "Assignment notes".
    pub note: String,
}

impl Record {
    /// What sort of row it is.
    #[must_use]
    pub fn kind(&self) -> RowKind {
        RowKind::of(&self.name, &self.description)
    }

    /// What tells one row from another between two snapshots.
    pub(crate) fn key(&self) -> (Option<PortRange>, Option<Transport>, &str) {
        (self.ports, self.transport, &self.name)
    }

    /// The order of the tables: by port, then width, then transport; rows without a port last.
    pub(crate) fn order<'a>(&'a self) -> impl Ord + use<'a> {
        (
            self.ports.is_none(),
            self.ports,
            self.transport.is_none(),
            self.transport,
            self.name.to_ascii_lowercase(),
            self.name.as_str(),
            self.description.as_str(),
            self.note.as_str(),
        )
    }
}

/// What sort of row it is. The registry has no column for this: a nameless row says it in its
/// description ("Unassigned", "unassigned", "De-registered", "any private mail system"…).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKind {
    /// It has a service name.
    Assigned,
    /// "any private …": no name, but set aside for a use that is not to be registered.
    Private,
    /// "Reserved".
    Reserved,
    /// "Unassigned", in whatever spelling.
    Unassigned,
    /// "De-registered", "Removed", "Deprecated" and the like: it had a holder.
    Withdrawn,
    /// None of these ("Possibly used by Sun Solaris????").
    Unclear,
}

impl RowKind {
    pub(crate) const ALL: [Self; 6] = [
        Self::Assigned,
        Self::Private,
        Self::Reserved,
        Self::Unassigned,
        Self::Withdrawn,
        Self::Unclear,
    ];

    pub(crate) fn of(name: &str, description: &str) -> Self {
        if !name.is_empty() {
            return Self::Assigned;
        }
        let text = description.to_ascii_lowercase();
        let withdrawn = [
            "de-registered",
            "removed",
            "deprecated",
            "decomissioned",
            "de-commissioned",
        ];
        if text.starts_with("any private ") {
            Self::Private
        } else if text.starts_with("reserved") {
            Self::Reserved
        } else if text.contains("unassigned") {
            Self::Unassigned
        } else if withdrawn.iter().any(|w| text.starts_with(w)) {
            Self::Withdrawn
        } else {
            Self::Unclear
        }
    }
}

/// Whether a note calls its row another row's duplicate or alias: the registry keeps names that
/// break RFC 6335's rules beside the ones that replace them, and tells them apart in prose alone.
pub(crate) fn is_duplicate(note: &str) -> bool {
    note.starts_with("This entry is an alias to") || note.starts_with("This is a duplicate of")
}

/// A document that a row points to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reference {
    /// An RFC, and the part of it where one is named (`Section 6.1`).
    Rfc(u32, String),
    /// An Internet-Draft, or an RFC to be that has no number yet.
    Draft(String, String),
    /// A link, and what the registry calls it.
    Uri(String, String),
    /// One of the registry's own footnotes.
    Note(String),
    /// Words alone.
    Text(String),
}

impl Reference {
    /// Whether it points to anything: the registry has "n/a".
    #[must_use]
    pub fn is_document(&self) -> bool {
        match self {
            Self::Rfc(..) | Self::Draft(..) | Self::Uri(..) => true,
            Self::Note(_) => false,
            Self::Text(text) => !text.eq_ignore_ascii_case("n/a"),
        }
    }

    /// Whether it is a published RFC.
    #[must_use]
    pub const fn is_rfc(&self) -> bool {
        matches!(self, Self::Rfc(..))
    }

    /// Where to read it, where that follows from the reference.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        match self {
            Self::Rfc(number, _) => Some(format!("https://www.rfc-editor.org/info/rfc{number}")),
            Self::Draft(name, _) if name.starts_with("draft-") => {
                Some(format!("https://datatracker.ietf.org/doc/{name}/"))
            }
            Self::Uri(uri, _) => Some(uri.clone()),
            Self::Draft(..) | Self::Note(_) | Self::Text(_) => None,
        }
    }

    /// The form in our tables, which [`Reference::from_table`] reads.
    pub(crate) fn to_table(&self) -> String {
        let with = |kind: &str, main: &str, rest: &str| {
            if rest.is_empty() {
                format!("{kind}:{main}")
            } else {
                format!("{kind}:{main}, {rest}")
            }
        };
        let text = match self {
            Self::Rfc(number, part) => with("rfc", &number.to_string(), part),
            Self::Draft(name, part) => with("draft", name, part),
            Self::Uri(uri, label) => with("uri", uri, label),
            Self::Note(number) => with("note", number, ""),
            Self::Text(text) => with("text", text, ""),
        };
        text.replace('|', "/")
    }

    pub(crate) fn from_table(text: &str) -> Option<Self> {
        let (kind, rest) = text
            .split_once(':')
            .filter(|(_, rest)| !rest.contains('|'))?;
        let (main, part) = rest.split_once(", ").unwrap_or((rest, ""));
        Some(match kind {
            "rfc" => Self::Rfc(main.parse().ok()?, part.to_owned()),
            "draft" => Self::Draft(main.to_owned(), part.to_owned()),
            "uri" => Self::Uri(main.to_owned(), part.to_owned()),
            "note" => Self::Note(rest.to_owned()),
            "text" => Self::Text(rest.to_owned()),
            _ => return None,
        })
    }

    /// All of a row's references in one field.
    pub(crate) fn list_to_table(list: &[Self]) -> String {
        list.iter()
            .map(Self::to_table)
            .collect::<Vec<_>>()
            .join(LIST)
    }

    pub(crate) fn list_from_table(text: &str) -> Option<Vec<Self>> {
        text.split(LIST)
            .filter(|part| !part.is_empty())
            .map(Self::from_table)
            .collect()
    }
}

const LIST: &str = " | ";

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (main, rest) = match self {
            Self::Rfc(number, part) => (format!("RFC {number}"), part),
            Self::Draft(name, part) => (name.clone(), part),
            Self::Uri(uri, label) => {
                return f.write_str(if label.is_empty() { uri } else { label });
            }
            Self::Note(number) => return write!(f, "[{number}]"),
            Self::Text(text) => return f.write_str(text),
        };
        if rest.is_empty() {
            f.write_str(&main)
        } else {
            write!(f, "{main}, {rest}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_follow_the_words() {
        for (description, kind) in [
            ("Unassigned", RowKind::Unassigned),
            ("unassigned", RowKind::Unassigned),
            ("Unassigned [was netstat]", RowKind::Unassigned),
            ("(unassigned) Possibly assigned", RowKind::Unassigned),
            ("Unassigned (FRP-Released 12/7/00)", RowKind::Unassigned),
            ("Reserved", RowKind::Reserved),
            ("Reserved - IANA", RowKind::Reserved),
            ("any private mail system", RowKind::Private),
            ("De-registered", RowKind::Withdrawn),
            ("Removed", RowKind::Withdrawn),
            ("Deprecated", RowKind::Withdrawn),
            ("Decomissioned Port 04/14/00, ms", RowKind::Withdrawn),
            ("De-Commissioned Port", RowKind::Withdrawn),
            ("Possibly used by Sun Solaris????", RowKind::Unclear),
            ("", RowKind::Unclear),
        ] {
            assert_eq!(RowKind::of("", description), kind, "{description:?}");
            assert_eq!(RowKind::of("x", description), RowKind::Assigned);
        }
    }

    #[test]
    fn references_keep_through_a_table() {
        let list = vec![
            Reference::Rfc(9110, String::new()),
            Reference::Rfc(8261, "Section 6.1".into()),
            Reference::Draft("draft-zubov-snif-05".into(), "Section 4.3".into()),
            Reference::Uri("https://example.org/a,b".into(), "TR-352".into()),
            Reference::Note("1".into()),
            Reference::Text("n/a".into()),
        ];
        let text = Reference::list_to_table(&list);
        assert_eq!(Reference::list_from_table(&text), Some(list));
        assert_eq!(Reference::list_from_table(""), Some(vec![]));
        assert_eq!(Reference::list_from_table("rfc:x"), None);
        assert!(!Reference::Text("n/a".into()).is_document());
    }
}
