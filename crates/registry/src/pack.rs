//! The packed table: the registry in the form in which it is read in place.
//!
//! All numbers are little-endian. A header (magic, format, CRC-32 of all that follows it, length,
//! date, then offset and length of each section), then the sections:
//!
//! | section | what it holds |
//! |---|---|
//! | strings | each a 16-bit length and its UTF-8; a reference is its offset, 0 is the empty string |
//! | rows | 48 bytes each, in the order of `assignments.tsv` |
//! | ports | for each of the 65,536 ports the number of its group (16 bits) |
//! | groups | where a group's rows and events start, and its status on each transport; one more closes the last. Ports with the same rows share one, so that a range of 10,000 unassigned ports costs one group |
//! | group rows, group events | row and event numbers |
//! | names | folded to lower case and sorted: the name, and where its rows start |
//! | name rows | row numbers |
//! | name slots | an open-addressing hash table over the names |
//! | snapshots | the dates of the history |
//! | events | 24 bytes each |
//! | origin | where the table came from, three strings |
//!
//! The module is also compiled into the build script, which packs `data/registry`.

use std::collections::{BTreeMap, HashMap};

use portolan_types::packed::StringPool;
pub use portolan_types::packed::TooLarge as PackError;
use portolan_types::{Date, Transport};

use crate::record::{Record, Reference, RowKind};
use crate::tsv::History;

pub(crate) const MAGIC: [u8; 8] = *b"portolR\n";
pub(crate) const FORMAT: u32 = 1;
/// What precedes the bytes that the checksum covers: magic, format, checksum.
pub(crate) const UNCOVERED: usize = 16;
pub(crate) const SECTIONS: usize = 12;
pub(crate) const HEADER: usize = UNCOVERED + 8 + SECTIONS * 8;
pub(crate) const ROW: usize = 48;
pub(crate) const EVENT: usize = 24;
/// Bytes of a group: where its rows start, where its events start, a status for each transport.
pub(crate) const GROUP: usize = 12;
pub(crate) const NO_ROW: u8 = 0;
pub(crate) const ASSIGNED: u8 = 1;
pub(crate) const RESERVED: u8 = 2;
pub(crate) const UNASSIGNED: u8 = 3;
pub(crate) const NO_TRANSPORT: u8 = 0xff;
pub(crate) const HAS_PORT: u8 = 1;
pub(crate) const HAS_SERVICE_CODE: u8 = 2;

/// The sections, by their place in the header.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Section {
    Strings,
    Rows,
    Ports,
    Groups,
    GroupRows,
    GroupEvents,
    Names,
    NameRows,
    NameSlots,
    Snapshots,
    Events,
    Origin,
}

/// Where a table came from, for the next conditional request.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Origin {
    /// The file or address.
    pub location: String,
    /// The server's `ETag`.
    pub etag: String,
    /// The server's `Last-Modified`.
    pub last_modified: String,
}

/// Packs a registry. The rows may come in any order.
///
/// # Errors
/// [`PackError`] when a field or the whole is longer than the format can say.
pub fn pack(
    updated: Date,
    records: &[Record],
    history: &History,
    origin: &Origin,
) -> Result<Vec<u8>, PackError> {
    let mut sorted: Vec<&Record> = records.iter().collect();
    sorted.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut strings = StringPool::default();

    let mut rows = Vec::with_capacity(sorted.len() * ROW);
    for r in &sorted {
        let (low, high) = r
            .ports
            .map_or((0, 0), |p| (p.low().number(), p.high().number()));
        rows.extend(low.to_le_bytes());
        rows.extend(high.to_le_bytes());
        rows.push(transport_byte(r.transport));
        rows.push(kind_byte(r.kind()));
        rows.push(
            if r.ports.is_some() { HAS_PORT } else { 0 }
                | if r.service_code.is_some() {
                    HAS_SERVICE_CODE
                } else {
                    0
                },
        );
        rows.push(0);
        let references = Reference::list_to_table(&r.references);
        for text in [
            &r.name,
            &r.description,
            &r.assignee,
            &r.contact,
            &references,
            &r.unauthorised,
            &r.note,
        ] {
            rows.extend(strings.reference(text)?.to_le_bytes());
        }
        rows.extend(r.service_code.unwrap_or(0).to_le_bytes());
        rows.extend(r.registered.map_or(0, Date::to_bits).to_le_bytes());
        rows.extend(r.modified.map_or(0, Date::to_bits).to_le_bytes());
    }

    let mut events = Vec::with_capacity(history.events.len() * EVENT);
    for e in &history.events {
        let (low, high) = e
            .ports
            .map_or((0, 0), |p| (p.low().number(), p.high().number()));
        let snapshot = history
            .snapshots
            .iter()
            .position(|s| *s == e.span.by)
            .ok_or(PackError)?;
        events.extend(low.to_le_bytes());
        events.extend(high.to_le_bytes());
        events.push(transport_byte(e.transport));
        events.push(event_byte(e.kind));
        events.push(if e.ports.is_some() { HAS_PORT } else { 0 });
        events.push(0);
        events.extend(number(snapshot)?.to_le_bytes());
        for text in [&e.name, &e.old, &e.new] {
            events.extend(strings.reference(text)?.to_le_bytes());
        }
    }

    let [ports, groups, group_rows, group_events] = port_index(&sorted, history)?;
    let [names, name_rows, name_slots] = name_index(&sorted, &mut strings)?;
    let mut snapshots = Vec::new();
    for date in &history.snapshots {
        snapshots.extend(date.to_bits().to_le_bytes());
    }
    let mut origin_bytes = Vec::new();
    for text in [&origin.location, &origin.etag, &origin.last_modified] {
        origin_bytes.extend(strings.reference(text)?.to_le_bytes());
    }

    let sections: [Vec<u8>; SECTIONS] = [
        strings.into_bytes(),
        rows,
        ports,
        groups,
        group_rows,
        group_events,
        names,
        name_rows,
        name_slots,
        snapshots,
        events,
        origin_bytes,
    ];
    let total = HEADER + sections.iter().map(Vec::len).sum::<usize>();
    let mut covered = Vec::with_capacity(total - UNCOVERED);
    covered.extend(number(total)?.to_le_bytes());
    covered.extend(updated.to_bits().to_le_bytes());
    let mut offset = HEADER;
    for section in &sections {
        covered.extend(number(offset)?.to_le_bytes());
        covered.extend(number(section.len())?.to_le_bytes());
        offset += section.len();
    }
    for section in &sections {
        covered.extend(section);
    }
    let mut table = Vec::with_capacity(total);
    table.extend(MAGIC);
    table.extend(FORMAT.to_le_bytes());
    table.extend(crc32fast::hash(&covered).to_le_bytes());
    table.extend(covered);
    Ok(table)
}

/// The hash of a name, its ASCII letters folded: FNV-1a, 32 bits. Part of the format, so it cannot
/// be a hash that a library may change.
pub(crate) fn name_hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    })
}

fn number(n: usize) -> Result<u32, PackError> {
    u32::try_from(n).map_err(|_| PackError)
}

fn transport_byte(transport: Option<Transport>) -> u8 {
    match transport {
        Some(Transport::Tcp) => 0,
        Some(Transport::Udp) => 1,
        Some(Transport::Sctp) => 2,
        Some(Transport::Dccp) => 3,
        None => NO_TRANSPORT,
    }
}

fn kind_byte(kind: RowKind) -> u8 {
    match kind {
        RowKind::Assigned => 0,
        RowKind::Private => 1,
        RowKind::Reserved => 2,
        RowKind::Unassigned => 3,
        RowKind::Withdrawn => 4,
        RowKind::Unclear => 5,
    }
}

fn event_byte(kind: crate::history::EventKind) -> u8 {
    use crate::history::{EventKind, Field};
    match kind {
        EventKind::Removed => 0,
        EventKind::Added => 1,
        EventKind::Changed(field) => {
            2 + match field {
                Field::Description => 0,
                Field::Assignee => 1,
                Field::Contact => 2,
                Field::Registered => 3,
                Field::Modified => 4,
                Field::References => 5,
                Field::Unauthorised => 6,
                Field::ServiceCode => 7,
                Field::Note => 8,
            }
        }
    }
}

/// The sections `ports`, `groups`, `group rows` and `group events`.
fn port_index(rows: &[&Record], history: &History) -> Result<[Vec<u8>; 4], PackError> {
    let mut cover: Vec<(Vec<u32>, Vec<u32>)> = vec![Default::default(); 1 << 16];
    for (id, ports) in rows
        .iter()
        .enumerate()
        .filter_map(|(id, r)| Some((id, r.ports?)))
    {
        for port in ports.ports() {
            cover[usize::from(port.number())].0.push(number(id)?);
        }
    }
    for (id, ports) in history
        .events
        .iter()
        .enumerate()
        .filter_map(|(id, e)| Some((id, e.ports?)))
    {
        for port in ports.ports() {
            cover[usize::from(port.number())].1.push(number(id)?);
        }
    }
    let (mut ports, mut groups, mut group_rows, mut group_events) =
        (vec![], vec![], vec![], vec![]);
    let mut known: HashMap<(Vec<u32>, Vec<u32>), u16> = HashMap::new();
    for (mut ids, events) in cover {
        // The narrowest row first: a number's own row says more than the range around it. Then
        // the transports, then names before the names that the registry calls their duplicates.
        ids.sort_by_key(|&id| {
            let r = rows[id as usize];
            let width = r.ports.map_or(0, portolan_types::PortRange::count);
            (
                width,
                transport_byte(r.transport),
                crate::record::is_duplicate(&r.note),
                id,
            )
        });
        let group = match known.get(&(ids.clone(), events.clone())) {
            Some(&group) => group,
            None => {
                // At most 65,536 ports make at most 65,536 groups.
                let group = u16::try_from(known.len()).map_err(|_| PackError)?;
                groups.extend(number(group_rows.len() / 4)?.to_le_bytes());
                groups.extend(number(group_events.len() / 4)?.to_le_bytes());
                groups.extend(Transport::ALL.map(|t| status_byte(&ids, rows, t)));
                ids.iter()
                    .for_each(|id| group_rows.extend(id.to_le_bytes()));
                events
                    .iter()
                    .for_each(|id| group_events.extend(id.to_le_bytes()));
                known.insert((ids, events), group);
                group
            }
        };
        ports.extend(group.to_le_bytes());
    }
    groups.extend(number(group_rows.len() / 4)?.to_le_bytes());
    groups.extend(number(group_events.len() / 4)?.to_le_bytes());
    groups.extend([NO_ROW; 4]);
    Ok([ports, groups, group_rows, group_events])
}

/// What the narrowest row for a transport makes of its ports.
fn status_byte(ids: &[u32], rows: &[&Record], transport: Transport) -> u8 {
    let mut of_transport = ids.iter().map(|&id| rows[id as usize]);
    match of_transport
        .find(|r| r.transport.is_none_or(|t| t == transport))
        .map(Record::kind)
    {
        None => NO_ROW,
        Some(RowKind::Assigned | RowKind::Private) => ASSIGNED,
        Some(RowKind::Reserved) => RESERVED,
        Some(RowKind::Unassigned | RowKind::Withdrawn | RowKind::Unclear) => UNASSIGNED,
    }
}

/// The sections `names`, `name rows` and `name slots`.
fn name_index(rows: &[&Record], strings: &mut StringPool) -> Result<[Vec<u8>; 3], PackError> {
    let mut by_name: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (id, row) in rows.iter().enumerate().filter(|(_, r)| !r.name.is_empty()) {
        by_name
            .entry(row.name.to_ascii_lowercase())
            .or_default()
            .push(number(id)?);
    }
    let mut slots = vec![0u32; (by_name.len() * 2).next_power_of_two()];
    let mask = slots.len() - 1;
    let (mut names, mut name_rows) = (vec![], vec![]);
    for (entry, (folded, ids)) in by_name.iter().enumerate() {
        let first = rows[ids[0] as usize];
        names.extend(strings.reference(&first.name)?.to_le_bytes());
        names.extend(number(name_rows.len() / 4)?.to_le_bytes());
        ids.iter().for_each(|id| name_rows.extend(id.to_le_bytes()));
        let mut slot = name_hash(folded) as usize & mask;
        while slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number(entry + 1)?;
    }
    names.extend(0u32.to_le_bytes());
    names.extend(number(name_rows.len() / 4)?.to_le_bytes());
    let slots = slots.into_iter().flat_map(u32::to_le_bytes).collect();
    Ok([names, name_rows, slots])
}
