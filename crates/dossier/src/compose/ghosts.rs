use portolan_registry::{Reference, Registry, Row, RowKind};
use portolan_types::{PortRange, Transport};

use super::practice::Practice;

/// A registration for which nothing but its row speaks: no document, no software, no list.
#[derive(Clone, Debug)]
pub struct Ghost<'a> {
    /// The row.
    pub row: Row<'a>,
    /// The transports that have such a row.
    pub transports: Vec<Transport>,
}

/// The registrations of a range that are named only, in the order of the numbers.
#[must_use]
pub fn ghosts(registry: &Registry, range: PortRange) -> Vec<Ghost<'_>> {
    let mut ghosts: Vec<Ghost<'_>> = Vec::new();
    for row in registry.rows() {
        let Some(ports) = row
            .ports()
            .filter(|p| p.low() <= range.high() && range.low() <= p.high())
        else {
            continue;
        };
        let silent = row.kind() == RowKind::Assigned
            && !row.references().iter().any(Reference::is_document)
            && ports
                .ports()
                .all(|port| !Practice::of(port, None).is_used());
        if !silent {
            continue;
        }
        match ghosts.iter_mut().rev().take(4).find(|g| {
            g.row.ports() == row.ports()
                && g.row.name() == row.name()
                && g.row.description() == row.description()
        }) {
            Some(twin) => twin.transports.extend(row.transport()),
            None => ghosts.push(Ghost {
                row,
                transports: row.transport().into_iter().collect(),
            }),
        }
    }
    ghosts
}
