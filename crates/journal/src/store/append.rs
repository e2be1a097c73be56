//! Adding records: what is new, and what was there.
//!
//! Times are compared only for one and the same socket, and only against what another watch wrote
//! while this one was going on: a clock that was set back must not make something new look known.
//! When in doubt a thing is recorded twice.

use std::sync::Arc;

use rusqlite::{CachedStatement, Connection, OptionalExtension};

use super::code::{self, Columns};
use super::event::{COLUMNS, Details, Event, WIDTH};
use super::intern::{Interned, Texts};
use super::schema::STRETCH;
use super::{Boot, Host, JournalError, WatchId, WatchStart, read};
use crate::{Evidence, Kind, Moment, Record};

/// How many events of one port, inode and time or later are looked through. A socket has a few.
const ALIKE: i64 = 256;
/// How long a command line may be, in bytes.
const ARGUMENTS: usize = 64 << 10;

/// The number of a host's run.
pub(super) fn boot(conn: &Connection, host: &Host, boot: &Boot) -> Result<i64, JournalError> {
    let host: i64 = conn
        .prepare_cached(
            "INSERT INTO hosts (host, name) VALUES (?1, ?2)
             ON CONFLICT (host) DO UPDATE SET name = excluded.name RETURNING id",
        )?
        .query_row((&host.id, &host.name), |row| row.get(0))?;
    let booted = boot.booted.map(Moment::micros);
    let number = conn
        .prepare_cached(
            "INSERT INTO boots (host, boot, booted) VALUES (?1, ?2, ?3)
             ON CONFLICT (host, boot) DO UPDATE SET booted = coalesce(booted, excluded.booted)
             RETURNING id",
        )?
        .query_row((host, &boot.id, booted), |row| row.get(0))?;
    Ok(number)
}

/// The number of a watch that begins.
pub(super) fn watch(
    conn: &Connection,
    boot: i64,
    start: &WatchStart,
) -> Result<WatchId, JournalError> {
    let number = conn
        .prepare_cached(
            "INSERT INTO watches (boot, begun, beat, ended, how, version, lost, mark)
             VALUES (?1, ?2, ?2, 0, ?3, ?4, 0, (SELECT event FROM state))",
        )?
        .insert((boot, start.at.micros(), &start.how, &start.version))?;
    Ok(WatchId(number))
}

/// Who appends.
pub(super) struct Watcher {
    pub(super) watch: i64,
    pub(super) boot: i64,
    pub(super) host: i64,
    /// The last event when it began.
    mark: i64,
}

impl Watcher {
    pub(super) fn of(conn: &Connection, watch: WatchId) -> Result<Self, JournalError> {
        conn.prepare_cached(
            "SELECT boots.id, host, mark FROM watches JOIN boots ON boots.id = watches.boot
             WHERE watches.id = ?1",
        )?
        .query_row([watch.0], |row| {
            Ok(Self {
                watch: watch.0,
                boot: row.get(0)?,
                host: row.get(1)?,
                mark: row.get(2)?,
            })
        })
        .optional()?
        .ok_or(JournalError::NoSuchWatch)
    }

    /// Of an event that was recorded elsewhere.
    pub(super) const fn of_copy(watch: i64, boot: i64, host: i64) -> Self {
        Self {
            watch,
            boot,
            host,
            mark: i64::MAX,
        }
    }

    /// Whether somebody else wrote that while this one was watching.
    fn is_beside(&self, watch: i64, event: i64) -> bool {
        watch != self.watch && event > self.mark
    }
}

/// What adds records in one change.
pub(super) struct Pen<'c> {
    conn: &'c Connection,
    /// The number of the last event.
    event: i64,
    interned: &'c mut Interned,
    texts: Texts<'c>,
    alike: CachedStatement<'c>,
    standing: CachedStatement<'c>,
    add: CachedStatement<'c>,
    /// Those of the event that is added.
    details: Vec<u8>,
    stand: CachedStatement<'c>,
    change: CachedStatement<'c>,
    fall: CachedStatement<'c>,
    first: CachedStatement<'c>,
    text: CachedStatement<'c>,
    begin_stretch: CachedStatement<'c>,
    end_stretch: CachedStatement<'c>,
    /// The stretch to which events are added.
    stretch: Option<i64>,
}

/// A socket that stands: `(appeared, since, watch, evidence)`.
struct Stands {
    appeared: i64,
    since: Moment,
    watch: i64,
    evidence: i64,
}

/// What there is of a socket at a record's time or later.
#[derive(Default)]
struct Alike {
    /// The record itself.
    same: bool,
    /// That it closed, as somebody else saw it meanwhile.
    closed_beside: bool,
}

impl<'c> Pen<'c> {
    pub(super) fn new(
        conn: &'c Connection,
        interned: &'c mut Interned,
    ) -> Result<Self, JournalError> {
        let (event, sweeps) = conn
            .prepare_cached("SELECT event, sweeps FROM state")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        interned.refresh(sweeps);
        Ok(Self {
            conn,
            event,
            interned,
            texts: Texts::new(conn)?,
            alike: conn.prepare_cached(&format!(
                "SELECT {COLUMNS}, boot, watch
                 FROM stretches INDEXED BY stretches_last
                 CROSS JOIN events ON events.stretch = stretches.stretch
                 WHERE last >= ?3 AND port = ?1 AND inode = ?2 AND at >= ?3 LIMIT ?4",
            ))?,
            standing: conn.prepare_cached(
                "SELECT appeared, since, watch, evidence FROM standing
                 WHERE boot = ?1 AND port = ?2 AND inode = ?3 AND protocol = ?4 AND address = ?5
                   AND interface = ?6 AND namespace = ?7",
            )?,
            add: conn
                .prepare_cached("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?,
            details: Vec::new(),
            stand: conn.prepare_cached(
                "INSERT OR REPLACE INTO standing (boot, port, inode, protocol, address, interface,
                    namespace, appeared, since, watch, last, evidence)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?8, ?11)",
            )?,
            change: conn.prepare_cached(
                "UPDATE standing SET last = ?8, evidence = ?9
                 WHERE boot = ?1 AND port = ?2 AND inode = ?3 AND protocol = ?4 AND address = ?5
                   AND interface = ?6 AND namespace = ?7",
            )?,
            fall: conn.prepare_cached(
                "DELETE FROM standing
                 WHERE boot = ?1 AND port = ?2 AND inode = ?3 AND protocol = ?4 AND address = ?5
                   AND interface = ?6 AND namespace = ?7",
            )?,
            first: conn.prepare_cached(
                "INSERT INTO first_seen (host, port, protocol, place, owner, at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT DO UPDATE SET at = excluded.at WHERE excluded.at < at",
            )?,
            text: conn.prepare_cached("SELECT text FROM texts WHERE id = ?1")?,
            begin_stretch: conn
                .prepare_cached("INSERT OR REPLACE INTO stretches VALUES (?1, ?2, ?3)")?,
            end_stretch: conn.prepare_cached(
                "UPDATE stretches SET (first, last) = (
                    SELECT coalesce(min(at), 0), coalesce(max(at), 0) FROM events
                    WHERE events.stretch = ?1)
                 WHERE stretch = ?1",
            )?,
            stretch: conn
                .prepare_cached("SELECT max(stretch) FROM stretches")?
                .query_row([], |row| row.get(0))?,
        })
    }

    /// To be called last in each change.
    pub(super) fn finish(self) -> Result<(), JournalError> {
        let mut count = self
            .conn
            .prepare_cached("UPDATE state SET events = events + ?1 - event, event = ?1")?;
        count.execute([self.event])?;
        Ok(())
    }

    /// Adds what a watcher saw; whether it was new.
    pub(super) fn add(&mut self, by: &Watcher, record: &Record) -> Result<bool, JournalError> {
        let columns = Columns::of(&record.subject);
        let evidence = self.texts.evidence(self.interned, &record.evidence)?;
        let alike = self.alike(by, record, &columns, evidence, by.boot)?;
        if alike.same {
            return Ok(false);
        }
        let stands = self.stands(by.boot, &columns)?;
        let kind = match (record.kind, &stands) {
            (Kind::Appeared, Some(stands)) => {
                if stands.evidence == evidence || self.is_blind(stands, &record.evidence)? {
                    return Ok(false);
                }
                Kind::Changed
            }
            (Kind::Changed, Some(stands)) if stands.evidence == evidence => return Ok(false),
            (Kind::Appeared | Kind::Changed | Kind::Passed, None) if alike.closed_beside => {
                return Ok(false);
            }
            (Kind::Closed, None) => return Ok(false),
            // The end of what was there before, as another watcher has told already.
            (Kind::Closed, Some(stands))
                if record.at < stands.since && by.is_beside(stands.watch, stands.appeared) =>
            {
                return Ok(false);
            }
            // Somebody else saw it begin, and will see it end.
            (Kind::Passed, Some(stands))
                if record.until.is_none_or(|until| until >= stands.since)
                    && by.is_beside(stands.watch, stands.appeared) =>
            {
                return Ok(false);
            }
            (kind, _) => kind,
        };
        self.write(
            by,
            by.boot,
            record,
            kind,
            &columns,
            evidence,
            stands.is_some(),
        )?;
        Ok(true)
    }

    /// Adds what was recorded elsewhere: history as it is, but for what is here already.
    pub(super) fn copy(&mut self, by: &Watcher, record: &Record) -> Result<bool, JournalError> {
        let columns = Columns::of(&record.subject);
        let evidence = self.texts.evidence(self.interned, &record.evidence)?;
        if self.alike(by, record, &columns, evidence, by.boot)?.same {
            return Ok(false);
        }
        let stands = self.stands(by.boot, &columns)?.is_some();
        self.write(by, by.boot, record, record.kind, &columns, evidence, stands)?;
        Ok(true)
    }

    /// Writes an event, and what follows from it.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is known to the caller already, and looking it up again costs"
    )]
    pub(super) fn write(
        &mut self,
        by: &Watcher,
        boot: i64,
        record: &Record,
        kind: Kind,
        columns: &Columns,
        evidence: i64,
        stands: bool,
    ) -> Result<(), JournalError> {
        let arguments = match &record.actor {
            Some(actor) if !actor.arguments.is_empty() => {
                Some(self.texts.number(self.interned, cut(&actor.arguments))?)
            }
            _ => None,
        };
        let at = record.at.micros();
        let address = columns.address.as_slice();
        let event = self.event + 1;
        let stretch = event >> STRETCH;
        Details::of(record, evidence, arguments).write(&mut self.details);
        self.add.execute((
            stretch,
            columns.port,
            columns.inode,
            event,
            boot,
            by.watch,
            code::of_kind(kind),
            at,
            &self.details,
        ))?;
        self.event = event;
        self.begin_stretch(stretch)?;
        let (port, inode, protocol) = (columns.port, columns.inode, columns.protocol);
        let (interface, namespace) = (columns.interface, columns.namespace);
        match kind {
            Kind::Changed if stands => {
                self.change.execute((
                    boot, port, inode, protocol, address, interface, namespace, event, evidence,
                ))?;
            }
            Kind::Appeared | Kind::Changed => {
                self.stand.execute((
                    boot, port, inode, protocol, address, interface, namespace, event, at,
                    by.watch, evidence,
                ))?;
            }
            Kind::Closed if stands => {
                self.fall
                    .execute((boot, port, inode, protocol, address, interface, namespace))?;
            }
            Kind::Closed | Kind::Passed => {}
        }
        if kind != Kind::Closed {
            self.see_first(by.host, record, evidence)?;
        }
        Ok(())
    }

    fn begin_stretch(&mut self, stretch: i64) -> Result<(), JournalError> {
        if self.stretch == Some(stretch) {
            return Ok(());
        }
        if let Some(full) = self.stretch {
            self.end_stretch.execute([full])?;
        }
        self.begin_stretch.execute((stretch, i64::MIN, i64::MAX))?;
        self.stretch = Some(stretch);
        Ok(())
    }

    fn see_first(&mut self, host: i64, record: &Record, number: i64) -> Result<(), JournalError> {
        let port = record.subject.port.number().into();
        let protocol = code::of_ports(record.subject.protocol);
        if self
            .interned
            .is_earlier((host, port, protocol, number), record.at)
        {
            let place = &record.evidence.place;
            let owner = owner(&record.evidence);
            let at = record.at.micros();
            self.first
                .execute((host, port, protocol, place, owner, at))?;
        }
        Ok(())
    }

    fn alike(
        &mut self,
        by: &Watcher,
        record: &Record,
        columns: &Columns,
        evidence: i64,
        boot: i64,
    ) -> Result<Alike, JournalError> {
        let mut alike = Alike::default();
        let at = record.at.micros();
        let until = record.until.map(Moment::micros);
        let mut rows = self.alike.query((columns.port, columns.inode, at, ALIKE))?;
        while let Some(row) = rows.next()? {
            let event = Event::of(row)?;
            if row.get::<_, i64>(WIDTH)? != boot || event.subject != record.subject {
                continue;
            }
            let same_kind = match record.kind {
                // One that stood already was recorded as a change.
                Kind::Appeared => {
                    matches!(event.kind, Kind::Appeared | Kind::Changed)
                        && event.evidence == evidence
                }
                Kind::Changed => event.kind == Kind::Changed && event.evidence == evidence,
                Kind::Closed | Kind::Passed => event.kind == record.kind,
            };
            if same_kind && event.at == at && event.until == until {
                alike.same = true;
                return Ok(alike);
            }
            if event.kind == Kind::Closed && by.is_beside(row.get(WIDTH + 1)?, event.id) {
                alike.closed_beside = true;
            }
        }
        Ok(alike)
    }

    fn stands(&mut self, boot: i64, columns: &Columns) -> Result<Option<Stands>, JournalError> {
        let key = (
            boot,
            columns.port,
            columns.inode,
            columns.protocol,
            columns.address.as_slice(),
            columns.interface,
            columns.namespace,
        );
        let stands = self.standing.query_row(key, |row| {
            Ok(Stands {
                appeared: row.get(0)?,
                since: Moment::from_micros(row.get(1)?),
                watch: row.get(2)?,
                evidence: row.get(3)?,
            })
        });
        Ok(stands.optional()?)
    }

    /// Whether what was seen is the same, but by somebody who may see less.
    fn is_blind(&mut self, stands: &Stands, seen: &Evidence) -> Result<bool, JournalError> {
        let text: String = self.text.query_row([stands.evidence], |row| row.get(0))?;
        let Ok(before) = serde_json::from_str::<Evidence>(&text) else {
            return Ok(false);
        };
        Ok(seen.owners.is_empty()
            && !before.owners.is_empty()
            && before.differences(seen).is_empty())
    }
}

/// Closes what stands of the other runs of a watch's host.
pub(super) fn close_earlier(
    conn: &Connection,
    interned: &mut Interned,
    watch: WatchId,
) -> Result<usize, JournalError> {
    let by = Watcher::of(conn, watch)?;
    let (booted, begun): (Option<i64>, i64) = conn.query_row(
        "SELECT booted, begun FROM watches JOIN boots ON boots.id = watches.boot WHERE watches.id = ?1",
        [watch.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let at = Moment::from_micros(booted.unwrap_or(begun));
    let boots: Vec<(i64, Option<i64>)> = conn
        .prepare(
            "SELECT id, (SELECT max(beat) FROM watches WHERE watches.boot = boots.id) FROM boots
             WHERE host = ?1 AND id <> ?2
               AND EXISTS (SELECT 1 FROM standing WHERE standing.boot = boots.id)",
        )?
        .query_map((by.host, by.boot), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut records = Vec::new();
    for (boot, beat) in boots {
        // A clock may have been wrong: then nobody knows since when.
        let after = beat.map(Moment::from_micros).filter(|beat| *beat <= at);
        for standing in read::standing_of(conn, boot, &Arc::from(""))? {
            let record = Record {
                kind: Kind::Closed,
                at,
                after,
                until: None,
                ..standing.record
            };
            records.push((boot, record));
        }
    }
    let mut pen = Pen::new(conn, interned)?;
    for (boot, record) in &records {
        let columns = Columns::of(&record.subject);
        let evidence = pen.texts.evidence(pen.interned, &record.evidence)?;
        pen.write(&by, *boot, record, Kind::Closed, &columns, evidence, true)?;
    }
    pen.finish()?;
    Ok(records.len())
}

/// A command line that somebody else than `Actor`'s maker did not cut.
fn cut(arguments: &str) -> &str {
    let mut end = arguments.len().min(ARGUMENTS);
    while !arguments.is_char_boundary(end) {
        end -= 1;
    }
    &arguments[..end]
}

/// By whom a listener is told from others on its port.
pub(super) fn owner(evidence: &Evidence) -> &str {
    let owners = &evidence.owners;
    let owner = owners.iter().find(|o| !o.inferred).or(owners.first());
    owner.map_or("", |o| o.program.as_deref().unwrap_or(&o.name))
}
