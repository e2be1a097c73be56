//! Reading records. Each look sees one state of the file, whoever writes meanwhile.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use portolan_sockets::Protocol;
use portolan_types::Port;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row};
use rustc_hash::FxHashMap;

use super::code::{self, Columns};
use super::event::{COLUMNS, Event, WIDTH};
use super::schema::{self, STRETCH};
use super::{
    FirstSeen, Host, JournalError, Query, Standing, Stored, Summary, WatchId, WatchSpan, file,
};
use crate::{Actor, Evidence, Kind, Moment, Record, Subject};

/// How much evidence is remembered, and how many command lines: somebody else's file may have more
/// than there is memory.
const REMEMBERED: usize = 4096;

/// What is read of a row beside the event.
pub(super) struct Beside<T> {
    columns: &'static str,
    of: fn(&Row<'_>) -> rusqlite::Result<T>,
}

/// Nothing: a column costs as much to read as much else about an event.
const ALONE: Beside<()> = Beside {
    columns: "",
    of: |_| Ok(()),
};
/// The number of the run, and of the watch that saw it.
pub(super) const SEEN: Beside<(i64, i64)> = Beside {
    columns: ", events.boot, events.watch",
    of: |row| Ok((row.get(WIDTH)?, row.get(WIDTH + 1)?)),
};

pub(super) fn stored(conn: &Connection, query: &Query<'_>) -> Result<Vec<Stored>, JournalError> {
    let _one_state = conn.unchecked_transaction()?;
    let mut found = Vec::new();
    let mut reader = Reader::new(conn, query.host)?;
    reader.each(query, &SEEN, |reader, event, by| {
        found.push(reader.stored(event, by)?);
        Ok(())
    })?;
    Ok(found)
}

pub(super) fn each_record(
    conn: &Connection,
    query: &Query<'_>,
    mut take: impl FnMut(&Record),
) -> Result<(), JournalError> {
    let _one_state = conn.unchecked_transaction()?;
    let mut reader = Reader::new(conn, query.host)?;
    reader.each(query, &ALONE, |reader, event, ()| {
        take(&reader.record(event)?);
        Ok(())
    })
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
            record: reader.record(&Event::of(row)?)?,
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
    let mut note = |boot: i64, socket: Subject, from: i64| {
        if reader.boots.contains_key(&boot) {
            let known = sockets.entry((boot, socket)).or_insert(from);
            *known = from.min(*known);
        }
    };
    let mut statement = conn.prepare_cached(
        "SELECT boot, protocol, port, address, interface, namespace, inode, appeared >> 15
         FROM standing WHERE since <= ?1",
    )?;
    let mut rows = statement.query([at.micros()])?;
    while let Some(row) = rows.next()? {
        note(row.get(0)?, code::subject(row, 1)?, row.get(7)?);
    }
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS}, boot
         FROM stretches CROSS JOIN events ON events.stretch = stretches.stretch
         WHERE last > ?1 AND at > ?1 AND kind = ?2"
    ))?;
    let mut rows = statement.query((at.micros(), code::of_kind(Kind::Closed)))?;
    while let Some(row) = rows.next()? {
        note(row.get(WIDTH)?, Event::of(row)?.subject, 0);
    }
    let mut sockets: Vec<_> = sockets.into_iter().collect();
    sockets.sort_unstable_by_key(|((boot, socket), _)| (*boot, socket.port, socket.inode, *socket));
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS}, boot
         FROM stretches CROSS JOIN events ON events.stretch = stretches.stretch
         WHERE stretches.stretch >= ?4 AND first <= ?3 AND port = ?1 AND inode = ?2 AND at <= ?3
         ORDER BY events.id"
    ))?;
    let mut standing = Vec::new();
    for ((boot, subject), from) in sockets {
        let Some((_, name)) = reader.boots.get(&boot) else {
            continue;
        };
        let name = Arc::clone(name);
        let columns = Columns::of(&subject);
        let mut rows = statement.query((columns.port, columns.inode, at.micros(), from))?;
        let mut open: Option<Standing> = None;
        while let Some(row) = rows.next()? {
            let event = Event::of(row)?;
            if row.get::<_, i64>(WIDTH)? != boot || event.subject != subject {
                continue;
            }
            let record = reader.record(&event)?;
            open = match (record.kind, open) {
                (Kind::Closed, _) => None,
                (Kind::Passed, open) => open,
                (Kind::Changed, Some(open)) => Some(Standing { record, ..open }),
                (Kind::Appeared | Kind::Changed, _) => Some(Standing {
                    appeared: record.at,
                    record,
                    boot: Arc::clone(&name),
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
    conn: &'c Connection,
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
            conn,
            text: conn.prepare_cached("SELECT text FROM texts WHERE id = ?1")?,
            evidence: FxHashMap::default(),
            arguments: FxHashMap::default(),
        })
    }

    /// Goes through the events that are asked for, in the order in which they were written.
    pub(super) fn each<T>(
        &mut self,
        query: &Query<'_>,
        beside: &Beside<T>,
        mut take: impl FnMut(&mut Self, &Event, T) -> Result<(), JournalError>,
    ) -> Result<(), JournalError> {
        if self.boots.is_empty() {
            return Ok(());
        }
        let since = query.since.map_or(i64::MIN, Moment::micros);
        let until = query
            .until
            .map_or(i64::MAX, |until| until.micros().saturating_sub(1));
        // Where nobody asks for a port, one that cannot be is an error, and not left out.
        let (low, high) = query.ports.map_or((i64::MIN, i64::MAX), |ports| {
            (ports.low().number().into(), ports.high().number().into())
        });
        let is_asked_for = |event: &Event| {
            let of = event.subject.protocol.transport();
            query.transport.is_none() || query.transport == of
        };
        let mut stretches = self.conn.prepare_cached(
            "SELECT stretch FROM stretches WHERE last >= ?1 AND first <= ?2 ORDER BY stretch",
        )?;
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS}{} FROM events WHERE stretch = ?1 AND port BETWEEN ?2 AND ?3{}",
            beside.columns,
            conditions(query, self.has_others)
        ))?;
        statement.raw_bind_parameter(2, low)?;
        statement.raw_bind_parameter(3, high)?;
        if self.has_others {
            statement.raw_bind_parameter(4, query.host)?;
        }
        let mut events: Vec<(Event, T)> = Vec::new();
        for stretch in stretches.query_map((since, until), |row| row.get::<_, i64>(0))? {
            statement.raw_bind_parameter(1, stretch?)?;
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next()? {
                let event = Event::of(row)?;
                if is_asked_for(&event) {
                    events.push((event, (beside.of)(row)?));
                }
                // Somebody else's file may have more in a stretch than fit.
                if events.len() > 1 << STRETCH {
                    return Err(JournalError::damaged("a stretch is too long"));
                }
            }
            events.sort_unstable_by_key(|(event, _)| event.id);
            for (event, beside) in events.drain(..) {
                take(self, &event, beside)?;
            }
        }
        Ok(())
    }

    /// The record of an event, with who saw it: the numbers of the run and of the watch.
    fn stored(&mut self, event: &Event, (boot, watch): (i64, i64)) -> Result<Stored, JournalError> {
        let Some((host, boot)) = self.boots.get(&boot) else {
            return Err(JournalError::damaged("something happened in no run"));
        };
        let (host, boot) = (Arc::clone(host), Arc::clone(boot));
        Ok(Stored {
            id: event.id,
            host,
            boot,
            watch: WatchId(watch),
            record: self.record(event)?,
        })
    }

    fn record(&mut self, event: &Event) -> Result<Record, JournalError> {
        let actor = match event.pid {
            None => None,
            Some(pid) => Some(Actor {
                pid,
                started: event.started.map(Moment::from_micros),
                arguments: match event.arguments {
                    None => Arc::from(""),
                    Some(number) => self.arguments(number)?,
                },
            }),
        };
        Ok(Record {
            kind: event.kind,
            at: Moment::from_micros(event.at),
            after: event.after.map(Moment::from_micros),
            until: event.until.map(Moment::from_micros),
            subject: event.subject,
            evidence: self.evidence(event.evidence)?,
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
        if self.evidence.len() >= REMEMBERED {
            self.evidence.clear();
        }
        self.evidence.insert(number, Arc::clone(&evidence));
        Ok(evidence)
    }

    fn arguments(&mut self, number: i64) -> Result<Arc<str>, JournalError> {
        if let Some(arguments) = self.arguments.get(&number) {
            return Ok(Arc::clone(arguments));
        }
        let arguments: Arc<str> = self.with_text(number, |text| Arc::from(text))?;
        if self.arguments.len() >= REMEMBERED {
            self.arguments.clear();
        }
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
