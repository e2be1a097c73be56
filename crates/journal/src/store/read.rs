//! Reading records. Each look sees one state of the file, whoever writes meanwhile.

use std::cmp::Reverse;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use portolan_sockets::Protocol;
use portolan_types::Port;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, ToSql};
use rustc_hash::FxHashMap;

use super::code::{self, Columns};
use super::{
    FirstSeen, Host, JournalError, Query, Standing, Stored, Summary, WatchId, WatchSpan, file,
    schema,
};
use crate::{Actor, Evidence, Kind, Moment, Record, Subject};

/// The columns of an event, in the order in which [`Reader::record`] takes them.
const COLUMNS: &str = "events.id, kind, at, after, until, events.protocol, events.port,
    events.address, events.interface, events.namespace, events.inode, events.evidence, pid, started,
    arguments";
/// Where the columns begin that say which socket it is.
const SUBJECT: usize = 5;
/// The columns beside those that say who saw it, in the order in which [`Reader::stored`] takes them.
const SEEN: &str = ", events.boot, events.watch";
/// How many columns there are before these.
const WIDTH: usize = 15;

pub(super) fn stored(conn: &Connection, query: &Query<'_>) -> Result<Vec<Stored>, JournalError> {
    select(conn, query, SEEN, Reader::stored)
}

pub(super) fn records(conn: &Connection, query: &Query<'_>) -> Result<Vec<Record>, JournalError> {
    select(conn, query, "", Reader::record)
}

/// The events that are asked for, in the order in which they were written.
fn select<'c, T>(
    conn: &'c Connection,
    query: &Query<'_>,
    more: &str,
    make: impl Fn(&mut Reader<'c>, &Row<'_>) -> Result<T, JournalError>,
) -> Result<Vec<T>, JournalError> {
    let _one_state = conn.unchecked_transaction()?;
    let mut reader = Reader::new(conn, query.host)?;
    if reader.boots.is_empty() {
        return Ok(Vec::new());
    }
    let since = query.since.map_or(i64::MIN, Moment::micros);
    let until = query
        .until
        .map_or(i64::MAX, |until| until.micros().saturating_sub(1));
    // Where nobody asks for a port, one that cannot be is an error, and not left out.
    let (low, high) = query.ports.map_or((i64::MIN, i64::MAX), |ports| {
        (ports.low().number().into(), ports.high().number().into())
    });
    let order = if query.newest.is_some() { "DESC" } else { "" };
    let mut stretches = conn.prepare_cached(&format!(
        "SELECT stretch FROM stretches WHERE last >= ?1 AND first <= ?2 ORDER BY stretch {order}"
    ))?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS}{more} FROM events WHERE stretch = ?1 AND port BETWEEN ?2 AND ?3{}",
        conditions(query, reader.has_others)
    ))?;
    statement.raw_bind_parameter(2, low)?;
    statement.raw_bind_parameter(3, high)?;
    if reader.has_others {
        statement.raw_bind_parameter(4, query.host)?;
    }
    let newest = query.newest.unwrap_or(usize::MAX);
    let mut found: Vec<(i64, T)> = Vec::new();
    for stretch in stretches.query_map((since, until), |row| row.get::<_, i64>(0))? {
        if found.len() >= newest {
            break;
        }
        let before = found.len();
        statement.raw_bind_parameter(1, stretch?)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            found.push((row.get(0)?, make(&mut reader, row)?));
        }
        // They are large: each is moved once.
        let these = &mut found[before..];
        match query.newest {
            None => these.sort_by_cached_key(|(id, _)| *id),
            Some(_) => these.sort_by_cached_key(|(id, _)| Reverse(*id)),
        }
    }
    if query.newest.is_some() {
        found.truncate(newest);
        found.reverse();
    }
    Ok(found.into_iter().map(|(_, one)| one).collect())
}

/// What else is asked: nothing is looked at in each row about which nobody asks. The numbers in it
/// are our own.
fn conditions(query: &Query<'_>, has_others: bool) -> String {
    let mut sql = String::new();
    if let Some(since) = query.since {
        let _ = write!(sql, " AND at >= {}", since.micros());
    }
    if let Some(until) = query.until {
        let _ = write!(sql, " AND at < {}", until.micros());
    }
    if let Some(transport) = query.transport {
        let of = |p: &Protocol| p.transport() == Some(transport);
        let codes = Protocol::ALL.into_iter().filter(of);
        let codes: Vec<String> = codes.map(|p| code::of_protocol(p).to_string()).collect();
        let _ = write!(sql, " AND protocol IN ({})", codes.join(", "));
    }
    if has_others {
        sql.push_str(
            " AND boot IN (SELECT boots.id FROM boots JOIN hosts ON hosts.id = boots.host
               WHERE hosts.host = ?4)",
        );
    }
    sql
}

pub(super) fn standing(
    conn: &Connection,
    host: &str,
    boot: Option<&str>,
) -> Result<Vec<Standing>, JournalError> {
    let _one_state = conn.unchecked_transaction()?;
    let boots = Reader::new(conn, Some(host))?.boots;
    let mut boots: Vec<_> = boots
        .into_iter()
        .map(|(id, (_, name))| (id, name))
        .collect();
    boots.sort_unstable();
    let mut standing = Vec::new();
    for (id, name) in boots {
        if boot.is_none_or(|boot| *boot == *name) {
            standing.append(&mut standing_of(conn, id, &name)?);
        }
    }
    Ok(standing)
}

/// What stands of one run of a host.
pub(super) fn standing_of(
    conn: &Connection,
    boot: i64,
    name: &Arc<str>,
) -> Result<Vec<Standing>, JournalError> {
    let mut reader = Reader::new(conn, None)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS}, since FROM standing
         JOIN events ON events.stretch = standing.last >> 15 AND events.port = standing.port
            AND events.inode = standing.inode AND events.id = standing.last
         WHERE standing.boot = ?1 ORDER BY standing.port, standing.inode"
    ))?;
    let mut rows = statement.query([boot])?;
    let mut standing = Vec::new();
    while let Some(row) = rows.next()? {
        standing.push(Standing {
            record: reader.record(row)?,
            appeared: Moment::from_micros(row.get(WIDTH)?),
            boot: Arc::clone(name),
        });
    }
    Ok(standing)
}

pub(super) fn standing_at(
    conn: &Connection,
    host: &str,
    at: Moment,
) -> Result<(Vec<Standing>, Option<WatchSpan>), JournalError> {
    let _one_state = conn.unchecked_transaction()?;
    let mut reader = Reader::new(conn, Some(host))?;
    // What was open then stands still, or closed later; and in which stretch it cannot have begun
    // later than.
    let mut sockets: FxHashMap<(i64, Subject), i64> = FxHashMap::default();
    let closed = code::of_kind(Kind::Closed);
    for (sql, parameters) in [
        (
            "SELECT boot, protocol, port, address, interface, namespace, inode, appeared >> 15
             FROM standing WHERE since <= ?1",
            &[&at.micros() as &dyn ToSql][..],
        ),
        (
            "SELECT boot, protocol, port, address, interface, namespace, inode, 0
             FROM stretches CROSS JOIN events ON events.stretch = stretches.stretch
             WHERE last > ?1 AND at > ?1 AND kind = ?2",
            &[&at.micros(), &closed],
        ),
    ] {
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query(parameters)?;
        while let Some(row) = rows.next()? {
            let boot = row.get(0)?;
            if reader.boots.contains_key(&boot) {
                let from: i64 = row.get(7)?;
                let known = sockets
                    .entry((boot, code::subject(row, 1)?))
                    .or_insert(from);
                *known = from.min(*known);
            }
        }
    }
    let mut sockets: Vec<_> = sockets.into_iter().collect();
    sockets.sort_unstable_by_key(|((boot, socket), _)| (*boot, socket.port, socket.inode, *socket));
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS}{SEEN}
         FROM stretches CROSS JOIN events ON events.stretch = stretches.stretch
         WHERE stretches.stretch >= ?4 AND first <= ?3 AND port = ?1 AND inode = ?2 AND at <= ?3
         ORDER BY events.id"
    ))?;
    let mut standing = Vec::new();
    for ((boot, subject), from) in sockets {
        let columns = Columns::of(&subject);
        let mut rows = statement.query((columns.port, columns.inode, at.micros(), from))?;
        let mut open: Option<Standing> = None;
        while let Some(row) = rows.next()? {
            if row.get::<_, i64>(WIDTH)? != boot || code::subject(row, SUBJECT)? != subject {
                continue;
            }
            let stored = reader.stored(row)?;
            let record = stored.record;
            open = match (record.kind, open) {
                (Kind::Closed, _) => None,
                (Kind::Passed, open) => open,
                (Kind::Changed, Some(open)) => Some(Standing { record, ..open }),
                (Kind::Appeared | Kind::Changed, _) => Some(Standing {
                    appeared: record.at,
                    record,
                    boot: stored.boot,
                }),
            };
        }
        standing.extend(open);
    }
    let watched = watches(conn, Some(host), Some(at))?;
    let watch = watched
        .into_iter()
        .rfind(|w| w.begun <= at && at <= w.last_beat);
    Ok((standing, watch))
}

pub(super) fn first_seen(
    conn: &Connection,
    host: &str,
    port: Port,
    protocol: Protocol,
) -> Result<Vec<FirstSeen>, JournalError> {
    let mut statement = conn.prepare_cached(
        "SELECT place, owner, at FROM first_seen JOIN hosts ON hosts.id = first_seen.host
         WHERE hosts.host = ?1 AND port = ?2 AND protocol = ?3 ORDER BY at, owner, place",
    )?;
    let rows = statement.query_map((host, port.number(), code::of_ports(protocol)), |row| {
        Ok(FirstSeen {
            place: row.get(0)?,
            owner: row.get(1)?,
            at: Moment::from_micros(row.get(2)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn watches(
    conn: &Connection,
    host: Option<&str>,
    since: Option<Moment>,
) -> Result<Vec<WatchSpan>, JournalError> {
    let boots = Reader::new(conn, host)?.boots;
    let mut statement = conn.prepare_cached(
        "SELECT id, boot, begun, beat, ended, how, version, lost FROM watches
         WHERE beat >= ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([since.map_or(i64::MIN, Moment::micros)])?;
    let mut watches = Vec::new();
    while let Some(row) = rows.next()? {
        let Some((host, boot)) = boots.get(&row.get(1)?) else {
            continue;
        };
        watches.push(WatchSpan {
            id: WatchId(row.get(0)?),
            host: Arc::clone(host),
            boot: Arc::clone(boot),
            begun: Moment::from_micros(row.get(2)?),
            last_beat: Moment::from_micros(row.get(3)?),
            ended: row.get(4)?,
            how: row.get(5)?,
            version: row.get(6)?,
            lost: u64::try_from(row.get::<_, i64>(7)?).unwrap_or(0),
        });
    }
    Ok(watches)
}

pub(super) fn hosts(conn: &Connection) -> Result<Vec<Host>, JournalError> {
    let mut statement = conn.prepare_cached("SELECT host, name FROM hosts ORDER BY id")?;
    let hosts = statement.query_map([], |row| {
        Ok(Host {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(hosts.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn summary(conn: &Connection, path: Option<&Path>) -> Result<Summary, JournalError> {
    let count = |table: &str| -> Result<u64, JournalError> {
        let sql = format!("SELECT count(*) FROM {table}");
        Ok(conn
            .query_row(&sql, [], |row| row.get::<_, i64>(0))?
            .cast_unsigned())
    };
    // Of the last stretch the times are not yet known.
    let (first, last): (Option<i64>, Option<i64>) = conn.query_row(
        "WITH times (first, last) AS (
            SELECT min(at), max(at) FROM events
            WHERE stretch = (SELECT max(stretch) FROM stretches)
            UNION ALL
            SELECT min(first), max(last) FROM stretches
            WHERE stretch < (SELECT max(stretch) FROM stretches)
         ) SELECT min(first), max(last) FROM times",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(Summary {
        records: conn
            .query_row("SELECT events FROM state", [], |row| row.get::<_, i64>(0))?
            .cast_unsigned(),
        first: first.map(Moment::from_micros),
        last: last.map(Moment::from_micros),
        standing: count("standing")?,
        bytes: bytes(conn, path)?,
        schema: schema::NEWEST,
    })
}

/// What the file takes, with those beside it.
pub(super) fn bytes(conn: &Connection, path: Option<&Path>) -> Result<u64, JournalError> {
    let Some(path) = path else {
        let number = |pragma| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        let bytes = number("page_count")?.saturating_mul(number("page_size")?);
        return Ok(bytes.cast_unsigned());
    };
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |meta| meta.len());
    let beside = ["-wal", "-shm"].map(|suffix| size(&file::beside(path, suffix)));
    Ok(size(path) + beside.into_iter().sum::<u64>())
}

/// What turns rows into records. What many records have in common is read once.
pub(super) struct Reader<'c> {
    /// Of the host that is asked for: the numbers of its runs, its id, the run's id.
    pub(super) boots: FxHashMap<i64, (Arc<str>, Arc<str>)>,
    /// Whether there are runs of other hosts.
    has_others: bool,
    text: CachedStatement<'c>,
    evidence: FxHashMap<i64, Arc<Evidence>>,
    arguments: FxHashMap<i64, Arc<str>>,
}

impl<'c> Reader<'c> {
    pub(super) fn new(conn: &'c Connection, host: Option<&str>) -> Result<Self, JournalError> {
        let mut hosts: FxHashMap<Arc<str>, ()> = FxHashMap::default();
        let mut boots = FxHashMap::default();
        let mut has_others = false;
        let mut statement = conn.prepare_cached(
            "SELECT boots.id, hosts.host, boot FROM boots JOIN hosts ON hosts.id = boots.host",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: Arc<str> = row.get(1)?;
            if host.is_some_and(|host| *host != *id) {
                has_others = true;
                continue;
            }
            let id = match hosts.get_key_value(&id) {
                Some((known, ())) => Arc::clone(known),
                None => {
                    hosts.insert(Arc::clone(&id), ());
                    id
                }
            };
            boots.insert(row.get(0)?, (id, row.get(2)?));
        }
        Ok(Self {
            boots,
            has_others,
            text: conn.prepare_cached("SELECT text FROM texts WHERE id = ?1")?,
            evidence: FxHashMap::default(),
            arguments: FxHashMap::default(),
        })
    }

    /// The record of a row, with who saw it.
    fn stored(&mut self, row: &Row<'_>) -> Result<Stored, JournalError> {
        let Some((host, boot)) = self.boots.get(&row.get(WIDTH)?) else {
            return Err(JournalError::damaged("something happened in no run"));
        };
        let (host, boot) = (Arc::clone(host), Arc::clone(boot));
        Ok(Stored {
            id: row.get(0)?,
            host,
            boot,
            watch: WatchId(row.get(WIDTH + 1)?),
            record: self.record(row)?,
        })
    }

    fn record(&mut self, row: &Row<'_>) -> Result<Record, JournalError> {
        let moment = |column: usize| -> rusqlite::Result<Option<Moment>> {
            Ok(row.get::<_, Option<i64>>(column)?.map(Moment::from_micros))
        };
        let kind = code::kind(row.get(1)?)
            .ok_or_else(|| JournalError::damaged("something of no kind happened"))?;
        let actor = match row.get::<_, Option<u32>>(12)? {
            None => None,
            Some(pid) => Some(Actor {
                pid,
                started: moment(13)?,
                arguments: match row.get::<_, Option<i64>>(14)? {
                    None => Arc::from(""),
                    Some(number) => self.arguments(number)?,
                },
            }),
        };
        Ok(Record {
            kind,
            at: Moment::from_micros(row.get(2)?),
            after: moment(3)?,
            until: moment(4)?,
            subject: code::subject(row, SUBJECT)?,
            evidence: self.evidence(row.get(11)?)?,
            actor,
        })
    }

    fn evidence(&mut self, number: i64) -> Result<Arc<Evidence>, JournalError> {
        if let Some(evidence) = self.evidence.get(&number) {
            return Ok(Arc::clone(evidence));
        }
        let evidence: Evidence = self.with_text(number, |text| {
            serde_json::from_str(text)
                .map_err(|e| JournalError::damaged(format!("evidence that is none: {e}")))
        })??;
        let evidence = Arc::new(evidence);
        self.evidence.insert(number, Arc::clone(&evidence));
        Ok(evidence)
    }

    fn arguments(&mut self, number: i64) -> Result<Arc<str>, JournalError> {
        if let Some(arguments) = self.arguments.get(&number) {
            return Ok(Arc::clone(arguments));
        }
        let arguments: Arc<str> = self.with_text(number, |text| Arc::from(text))?;
        self.arguments.insert(number, Arc::clone(&arguments));
        Ok(arguments)
    }

    fn with_text<T>(
        &mut self,
        number: i64,
        take: impl FnOnce(&str) -> T,
    ) -> Result<T, JournalError> {
        let taken = self.text.query_row([number], |row| {
            let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from);
            text.map(take)
        });
        taken
            .optional()?
            .ok_or_else(|| JournalError::damaged("a text is missing"))
    }
}
