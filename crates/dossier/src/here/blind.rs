//! What could not be seen, and where two views do not agree.

use std::net::SocketAddr;

use portolan_sockets::{Disagreement, Gap, SocketName, Unsupported};

use crate::model::Message;

/// The word in JSON for something that could not be seen.
#[must_use]
pub fn gap_id(gap: &Gap) -> &'static str {
    match gap {
        Gap::HiddenProcesses(_) => "hidden-processes",
        Gap::WithheldProcesses(_) => "withheld-processes",
        Gap::ClosedNamespaces { .. } => "closed-namespaces",
        Gap::UnknownNamespaces => "unknown-namespaces",
        Gap::Firewall => "firewall",
        Gap::HidePid => "hidepid",
        Gap::NoNetlink => "no-netlink",
        Gap::Cut(_) => "cut",
        Gap::Packages(_) => "packages",
        Gap::Unsupported(Unsupported::Connections) => "unsupported-connections",
        Gap::Unsupported(Unsupported::Namespaces) => "unsupported-namespaces",
        Gap::Unsupported(Unsupported::Details) => "unsupported-details",
    }
}

/// What could not be seen, and what would show it.
#[must_use]
pub fn gap(gap: &Gap) -> Message<'_> {
    match gap {
        Gap::HiddenProcesses(count) => {
            Message::new("here-gap-hidden-processes").with("count", *count)
        }
        Gap::WithheldProcesses(count) => {
            Message::new("here-gap-withheld-processes").with("count", *count)
        }
        Gap::ClosedNamespaces { reduced, unseen } => match (reduced, unseen) {
            (_, 0) => Message::new("here-gap-reduced-namespaces").with("count", *reduced),
            (0, _) => Message::new("here-gap-unseen-namespaces").with("count", *unseen),
            _ => Message::new("here-gap-closed-namespaces")
                .with("reduced", *reduced)
                .with("unseen", *unseen),
        },
        Gap::UnknownNamespaces => Message::new("here-gap-unknown-namespaces"),
        Gap::Firewall => Message::new("here-gap-firewall"),
        Gap::HidePid => Message::new("here-gap-hidepid"),
        Gap::NoNetlink => Message::new("here-gap-no-netlink"),
        Gap::Cut(reason) => Message::new("here-gap-cut").with("reason", reason.as_str()),
        Gap::Packages(reason) => Message::new("here-gap-packages").with("reason", reason.as_str()),
        Gap::Unsupported(what) => Message::new(match what {
            Unsupported::Connections => "here-gap-unsupported-connections",
            Unsupported::Namespaces => "here-gap-unsupported-namespaces",
            Unsupported::Details => "here-gap-unsupported-details",
        }),
    }
}

/// Two views that do not agree, in calm words.
#[must_use]
pub fn disagreement(disagreement: &Disagreement) -> Message<'_> {
    let about = |id, name: &SocketName| {
        let address = match name.address {
            Some(address) => SocketAddr::new(address, name.port.number()).to_string(),
            None => format!("*:{}", name.port),
        };
        Message::new(id)
            .with("protocol", name.protocol.as_str())
            .with("address", address)
    };
    match disagreement {
        Disagreement::NotInProcNet(name) => about("here-disagreement-not-in-proc", name),
        Disagreement::NotInNetlink(name) => about("here-disagreement-not-in-netlink", name),
        Disagreement::NotListed { socket, pid } => {
            about("here-disagreement-not-listed", socket).with("pid", pid.to_string())
        }
        Disagreement::HiddenProcess { pid, name } => Message::new("here-disagreement-process")
            .with("name", name.as_str())
            .with("pid", pid.to_string()),
    }
}
