//! Which statements are made of what the registry says, and in which order.

mod ghosts;
mod history;
mod pick;
mod port;
mod practice;
mod product;
mod service;
mod statements;
mod table;

use portolan_registry::{Reference, Row, RowKind, Status};
use portolan_types::Transport;

use crate::model::{Holder, Message, Standing, Value};

pub use ghosts::{Ghost, ghosts};
pub use history::event;
pub use pick::{Fitness, Here, fitness, pick};
pub use port::{port, standing_of};
pub(crate) use practice::{Likeness, citations};
pub use product::product;
pub use service::service;
pub use table::{hits, table};

/// What the reader's situation changes in a dossier.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The reader's system; its commands come first.
    pub system: System,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            system: System::CURRENT,
        }
    }
}

/// An operating system for which there are commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux, and what is like it.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl System {
    /// The system for which the program was built.
    pub const CURRENT: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::Macos
    } else {
        Self::Linux
    };

    /// All, this one first.
    fn first(self) -> [Self; 3] {
        match self {
            Self::Linux => [Self::Linux, Self::Macos, Self::Windows],
            Self::Macos => [Self::Macos, Self::Linux, Self::Windows],
            Self::Windows => [Self::Windows, Self::Linux, Self::Macos],
        }
    }
}

/// Puts rows together that say the same of different transports. Rows that a narrower one
/// overrules are left out: they come back as [`overruled`].
fn holders<'a>(rows: &[Row<'a>]) -> Vec<Holder<'a>> {
    let mut holders: Vec<Holder<'a>> = Vec::new();
    for row in rows.iter().copied().filter(|r| !is_overruled(*r, rows)) {
        let same = |h: &&mut Holder<'a>| !h.transports.is_empty() && says_the_same(h.row, row);
        match (row.transport(), holders.iter_mut().find(same)) {
            (Some(transport), Some(twin)) => twin.transports.push(transport),
            (transport, _) => {
                holders.push(Holder {
                    row,
                    transports: transport.into_iter().collect(),
                });
            }
        }
    }
    holders
}

/// The rows that a narrower one overrules: the registry has "Unassigned" ranges over numbers that
/// were assigned later (7775, 7997).
fn overruled<'a>(rows: &[Row<'a>]) -> Vec<Row<'a>> {
    rows.iter()
        .copied()
        .filter(|r| is_overruled(*r, rows))
        .collect()
}

fn is_overruled(row: Row<'_>, others: &[Row<'_>]) -> bool {
    let width = |r: Row<'_>| r.ports().map_or(0, portolan_types::PortRange::count);
    others.iter().any(|o| {
        let meet = match (row.transport(), o.transport()) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        meet && width(*o) < width(row)
    })
}

fn says_the_same(a: Row<'_>, b: Row<'_>) -> bool {
    let words = |r: Row<'_>| {
        (
            r.ports(),
            r.name().len(),
            r.registered(),
            r.modified(),
            r.service_code(),
            r.kind(),
        )
    };
    words(a) == words(b)
        && a.name() == b.name()
        && a.description() == b.description()
        && a.assignee() == b.assignee()
        && a.contact() == b.contact()
        && a.note() == b.note()
        && a.unauthorised() == b.unauthorised()
        && a.references() == b.references()
}

/// The status that a row of that kind gives its ports.
pub(crate) fn status_of(kind: RowKind) -> Status {
    match kind {
        RowKind::Assigned | RowKind::Private => Status::Assigned,
        RowKind::Reserved => Status::Reserved,
        RowKind::Unassigned | RowKind::Withdrawn | RowKind::Unclear => Status::Unassigned,
    }
}

/// The best evidence among the holders' rows and beside them.
fn standing(holders: &[Holder<'_>], practice: &practice::Practice) -> Option<Standing> {
    let of = |holder: &Holder<'_>| match holder.row.kind() {
        RowKind::Assigned | RowKind::Private => {
            let references = holder.row.references();
            if references.iter().any(Reference::is_rfc) {
                Standing::Specified
            } else if references.iter().any(Reference::is_document) {
                Standing::Documented
            } else if practice.implements(holder.row.name()) {
                Standing::Implemented
            } else if practice.is_used() {
                Standing::Used
            } else {
                Standing::NamedOnly
            }
        }
        RowKind::Reserved => Standing::Reserved,
        RowKind::Unassigned | RowKind::Withdrawn | RowKind::Unclear => Standing::Unassigned,
    };
    holders.iter().map(of).min()
}

/// The row's description, unless it only repeats the name.
fn description<'a>(row: Row<'a>) -> Option<&'a str> {
    let text = row.description();
    (!text.is_empty() && !text.eq_ignore_ascii_case(row.name())).then_some(text)
}

/// A row in a few words that need no translation: `TCP 11434 ollama`.
fn label(
    transports: &[Transport],
    ports: Option<portolan_types::PortRange>,
    name: &str,
    description: &str,
) -> String {
    let mut parts: Vec<String> = Vec::new();
    if !transports.is_empty() {
        parts.push(
            transports
                .iter()
                .map(|t| t.name())
                .collect::<Vec<_>>()
                .join("/"),
        );
    }
    parts.extend(ports.map(|p| p.to_string().replace('-', "–")));
    parts.push(if name.is_empty() {
        format!("“{description}”")
    } else {
        name.to_owned()
    });
    parts.join(" ")
}

/// The transports as a list in words.
fn transports_value(transports: &[Transport]) -> Value<'static> {
    transports.to_vec().into()
}

/// "TCP and UDP port 22", or "Port 22" where no transport is named.
fn subject(port: portolan_types::Port, transports: &[Transport]) -> Message<'static> {
    if transports.is_empty() {
        Message::new("subject-port").with("port", port)
    } else {
        Message::new("subject-port-on")
            .with("transports", transports_value(transports))
            .with("port", port)
    }
}

/// "TCP and UDP port 22", "TCP ports 6000–6063", "port 6401", within a sentence.
fn inline(ports: portolan_types::PortRange, transports: &[Transport]) -> Message<'static> {
    let id = match (ports.is_single(), transports.is_empty()) {
        (true, true) => "inline-port",
        (true, false) => "inline-port-on",
        (false, true) => "inline-range",
        (false, false) => "inline-range-on",
    };
    Message::new(id)
        .with("transports", transports_value(transports))
        .with("port", ports)
}
