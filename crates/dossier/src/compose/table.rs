use portolan_registry::{Registry, Status};
use portolan_types::{Port, PortClass, PortRange, Transport};

use super::{holders, status_of};
use crate::model::{Table, TableRow};

/// What stands on the numbers of a range, on one transport or all. Neighbours that say the same
/// share a row.
#[must_use]
pub fn table<'a>(
    registry: &'a Registry,
    range: PortRange,
    transport: Option<Transport>,
) -> Table<'a> {
    let mut rows: Vec<TableRow<'a>> = Vec::new();
    // The rows of the number before, at the end of `rows`.
    let mut previous = 0;
    for port in range.ports() {
        let these = rows_at(registry, port, transport);
        let before = &mut rows[previous..];
        let same = before.len() == these.len()
            && before.iter().zip(&these).all(|(a, b)| {
                (a.status, a.name, a.description, &a.transports)
                    == (b.status, b.name, b.description, &b.transports)
            });
        if same {
            for row in before {
                row.ports = row.ports.and_then(|p| PortRange::new(p.low(), port).ok());
            }
        } else {
            previous = rows.len();
            rows.extend(these);
        }
    }
    Table {
        range,
        transport,
        rows,
    }
}

/// The rows in which every word occurs, the best first; those that differ in the transport alone
/// share a row.
#[must_use]
pub fn hits<'a>(registry: &'a Registry, words: &[&str]) -> Vec<TableRow<'a>> {
    let mut rows: Vec<TableRow<'a>> = Vec::new();
    for found in registry.search(words).into_iter().map(|hit| hit.row) {
        let row = TableRow {
            ports: found.ports(),
            transports: found.transport().into_iter().collect(),
            status: Some(status_of(found.kind())),
            name: found.name(),
            description: found.description(),
        };
        // A row's twin stands just before it, if anywhere: the hits keep the table's order.
        match rows.iter_mut().rev().take(8).find(|r| {
            !r.transports.is_empty()
                && !row.transports.is_empty()
                && (r.ports, r.name, r.description) == (row.ports, row.name, row.description)
        }) {
            Some(twin) => twin.transports.extend(row.transports),
            None => rows.push(row),
        }
    }
    rows.extend(software_hits(words));
    rows
}

/// Software in whose name, category or role every word occurs, names that start with it first.
fn software_hits(words: &[&str]) -> Vec<TableRow<'static>> {
    let words: Vec<String> = words
        .iter()
        .flat_map(|w| w.split_whitespace())
        .map(str::to_lowercase)
        .collect();
    let mut found: Vec<(usize, TableRow<'static>)> = Vec::new();
    for software in portolan_knowledge::all_software() {
        let product = software.product().to_lowercase();
        let all = format!(
            "{product} {} {}",
            software.category(),
            software.role().to_lowercase()
        );
        if words.is_empty() || !words.iter().all(|w| all.contains(w.as_str())) {
            continue;
        }
        let rank = words
            .iter()
            .filter(|w| !product.contains(w.as_str()))
            .count();
        let row = TableRow {
            ports: Some(software.fact().ports()),
            transports: software.fact().transports().collect(),
            status: None,
            name: software.product(),
            description: software.role(),
        };
        match found.iter_mut().rev().take(8).find(|(_, r)| {
            (r.ports, r.name, r.description) == (row.ports, row.name, row.description)
        }) {
            Some((_, twin)) => twin.transports.extend(row.transports),
            None => found.push((rank, row)),
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, row)| row).collect()
}

fn rows_at<'a>(
    registry: &'a Registry,
    port: Port,
    transport: Option<Transport>,
) -> Vec<TableRow<'a>> {
    let ports = Some(PortRange::single(port));
    let covering: Vec<_> = registry
        .at(port)
        .filter(|r| transport.is_none_or(|t| r.applies_to(t)))
        .collect();
    let mut rows: Vec<TableRow<'a>> = Vec::new();
    for holder in holders(&covering) {
        let row = TableRow {
            ports,
            transports: holder.transports,
            status: Some(status_of(holder.row.kind())),
            name: holder.row.name(),
            description: holder.row.description(),
        };
        match rows.iter_mut().find(|r| {
            !row.transports.is_empty()
                && !r.transports.is_empty()
                && (r.status, r.name, r.description) == (row.status, row.name, row.description)
        }) {
            Some(twin) => twin.transports.extend(row.transports),
            None => rows.push(row),
        }
    }
    let status = if port.class() == PortClass::Dynamic {
        Status::Dynamic
    } else {
        Status::NoRow
    };
    let asked = transport.map_or(vec![Transport::Tcp, Transport::Udp], |t| vec![t]);
    let covered = |t: &Transport| {
        rows.iter()
            .any(|r| r.transports.is_empty() || r.transports.contains(t))
    };
    let silent: Vec<Transport> = asked.into_iter().filter(|t| !covered(t)).collect();
    if !silent.is_empty() {
        rows.push(TableRow {
            ports,
            transports: silent,
            status: Some(status),
            name: "",
            description: "",
        });
    }
    rows
}
