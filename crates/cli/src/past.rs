//! `portolan history`, `portolan diff`: what is recorded, told.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use portolan_dossier::Message;
use portolan_dossier::here::gap;
use portolan_dossier::past::{self, Gap};
use portolan_dossier::render::past as draw;
use portolan_journal::{
    Journal, JournalError, Life, Moment, Query, Replay, Standing, Story, Told, WatchSpan, What,
    lives, standing_in,
};
use portolan_sockets::{Options, observe};
use portolan_types::{Port, PortRange, Transport};
use portolan_verdict::judge;

use crate::args::{DiffArgs, Format, HistoryArgs};
use crate::here::filter::{self, Wanted};
use crate::here::recorded;
use crate::machine;
use crate::output;
use crate::report::{self, Failure, Outcome, journal_failure};
use crate::session::{self, Session};
use crate::when;

/// How far back a history goes where no port is asked for.
const RECENT: Duration = Duration::from_secs(7 * 24 * 3600);
/// How many lines are told at most, the last ones.
const LINES: usize = 200_000;
/// How many times are named at which nobody watched.
const GAPS: usize = 5;
/// A watch tells the journal every minute that it goes on: what is longer is a gap.
const BEAT: Duration = Duration::from_secs(150);

pub(crate) fn history(args: &HistoryArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let (path, journal) = open(args.journal.as_deref())?;
    let failed = |error| journal_failure(&path, error);
    let host = host(&journal, args.host.as_deref()).map_err(failed)?;
    let Some(host) = host else {
        let name = args.host.clone().unwrap_or_default();
        let message = Message::new("cli-error-history-host").with("host", name);
        return Err(Failure::new(message).with_hint(Message::new("cli-hint-history-host")));
    };
    let now = Moment::now();
    let booted = Some(machine::booted(now));
    let mut since = when::moment(args.since.as_deref(), now, booted)?;
    let until = when::moment(args.until.as_deref(), now, booted)?;
    let mut wanted: Vec<Wanted> = Vec::new();
    for query in &args.queries {
        wanted.extend(filter::wanted(query, session)?);
    }
    if wanted.is_empty() && since.is_none() {
        since = Some(now.minus(RECENT));
    }
    let mut told = Vec::new();
    let mut people = Vec::new();
    match wanted.as_slice() {
        [] => {
            let from = since.unwrap_or_default();
            let (standing, _) = journal.standing_at(&host, from).map_err(failed)?;
            let story = Story::from(standing.into_iter().map(Standing::from));
            let query = Query {
                host: Some(&host),
                since: Some(from),
                until,
                ..Query::default()
            };
            told = replay(&journal, story, &query).map_err(failed)?;
        }
        wanted => {
            for one in wanted {
                let (ports, of) = (one.ports, one.transport);
                let (of_port, lives) =
                    biography(&journal, &host, ports, of, until).map_err(failed)?;
                // To move them, where there is nothing to add them to, would be for nothing.
                match told.is_empty() {
                    true => told = of_port,
                    false => told.extend(of_port),
                }
                people.extend(lives);
            }
        }
    }
    told.retain(|one| since.is_none_or(|since| one.at >= since));
    told.sort_by_key(|one| one.at);
    if let Some(limit) = args.limit {
        let from = told.len().saturating_sub(limit);
        told.drain(..from);
    }
    let watches = journal.watches(Some(&host), since).map_err(failed)?;
    let watched: Vec<Message<'_>> = gaps(&watches, since, until.unwrap_or(now))
        .iter()
        .map(Gap::message)
        .collect();
    let outcome = match told.is_empty() && people.is_empty() {
        true => Outcome::NothingFound,
        false => Outcome::Answered,
    };
    write_history(args, &people, &told, &watched, session)?;
    // The process ends: to take thousands of lines apart would be work for nothing, and to close what
    // was only read too.
    std::mem::forget((told, people, journal));
    Ok(outcome)
}

fn write_history(
    args: &HistoryArgs,
    people: &[Life],
    told: &[Told],
    watched: &[Message<'_>],
    session: &Session<'_>,
) -> Result<(), Failure> {
    let l10n = session.l10n;
    let mut out = output::stdout(session);
    let asked: Vec<String> = args
        .queries
        .iter()
        .map(|q| q.to_string_lossy().into_owned())
        .collect();
    let asked = asked.join(" ");
    if told.is_empty() && people.is_empty() && session.format != Format::Json {
        let message = match asked.is_empty() {
            true => Message::new("cli-history-nothing"),
            false => Message::new("cli-history-nothing-on").with("query", asked.clone()),
        };
        match session.format {
            Format::Text | Format::Markdown => writeln!(out, "{}", l10n.format(&message))?,
            _ => report::remark(&message, l10n),
        }
    }
    match session.format {
        Format::Json => {
            draw::object(&mut out, &asked, people, told, watched, session.context())?;
            out.write_all(b"\n")?;
        }
        Format::Text => {
            let words = draw::history(people, told, watched, session.context(), session.width);
            out.write_all(words.as_bytes())?;
        }
        Format::Markdown => {
            let words = draw::history_markdown(people, told, watched, session.context());
            out.write_all(words.as_bytes())?;
        }
        Format::Tsv | Format::Csv => {
            write_rows(&mut out, told, session)?;
            out.flush()?;
            for message in watched {
                report::remark(message, l10n);
            }
        }
    }
    Ok(out.flush()?)
}

/// Tab-separated rows, or CSV with a head.
fn write_rows(out: &mut impl io::Write, told: &[Told], session: &Session<'_>) -> io::Result<()> {
    let csv = session.format == Format::Csv;
    if csv {
        writeln!(out, "{}", draw::COLUMNS.join(","))?;
    }
    // A few at a time: there may be very many.
    for some in told.chunks(64) {
        let rows = draw::tsv(some, session.l10n);
        let rows = if csv { output::csv(&rows) } else { rows };
        out.write_all(rows.as_bytes())?;
    }
    Ok(())
}

/// What happened on a port, and who was there.
fn biography(
    journal: &Journal,
    host: &str,
    ports: PortRange,
    transport: Option<Transport>,
    until: Option<Moment>,
) -> Result<(Vec<Told>, Vec<Life>), JournalError> {
    let query = Query {
        host: Some(host),
        ports: Some(ports),
        transport,
        until,
        ..Query::default()
    };
    let told = replay(journal, Story::default(), &query)?;
    let lives = lives(&told);
    Ok((told, lives))
}

/// What the records that are asked for tell.
fn replay(journal: &Journal, story: Story, query: &Query<'_>) -> Result<Vec<Told>, JournalError> {
    let mut replay = Replay::new(story, LINES);
    journal.each_record(query, |record| replay.push(record))?;
    Ok(replay.told())
}

/// What is recorded of a port, for its dossier; nothing where there is no journal, or it cannot be
/// read: a dossier is no place to complain of that.
pub(crate) fn of_port(port: Port, transport: Option<Transport>) -> Vec<Life> {
    let lives = || -> Option<Vec<Life>> {
        let journal = own()?;
        let host = machine::host().id;
        let ports = PortRange::single(port);
        Some(biography(&journal, &host, ports, transport, None).ok()?.1)
    };
    lives().unwrap_or_default()
}

/// What is recorded of this machine, for whoever shows it while it is being recorded.
#[derive(Debug)]
pub(crate) struct OwnPast;

impl portolan_web::Past for OwnPast {
    fn of_port(&self, port: Port, transport: Option<Transport>) -> Vec<Life> {
        of_port(port, transport)
    }

    fn standing(&self) -> Vec<Standing> {
        let standing = || -> Option<Vec<Standing>> {
            let host = machine::host().id;
            let (standing, _) = own()?.standing_at(&host, Moment::now()).ok()?;
            Some(standing.into_iter().map(Standing::from).collect())
        };
        standing().unwrap_or_default()
    }
}

/// The journal that is kept of this machine, if it can be read.
fn own() -> Option<Journal> {
    let path = machine::journal_to_read().filter(|path| path.exists())?;
    Journal::open(&path).ok()
}

/// Opens the journal that is meant.
pub(crate) fn open(named: Option<&Path>) -> Result<(PathBuf, Journal), Failure> {
    let path = machine::journal(named, machine::journal_to_read)?;
    match Journal::open(&path) {
        Ok(journal) => Ok((path, journal)),
        Err(error) => Err(journal_failure(&path, error)),
    }
}

/// The host that is meant, by its id: this one, or the one of that name. A journal of one host alone
/// is that host's.
fn host(journal: &Journal, named: Option<&str>) -> Result<Option<String>, JournalError> {
    let hosts = journal.hosts()?;
    Ok(match named {
        Some(named) => hosts
            .into_iter()
            .find(|host| host.name == named || host.id == named)
            .map(|host| host.id),
        None => match hosts.as_slice() {
            [only] => Some(only.id.clone()),
            _ => Some(machine::host().id),
        },
    })
}

/// When nobody watched, and what was lost.
fn gaps(watches: &[WatchSpan], since: Option<Moment>, until: Moment) -> Vec<Gap> {
    let mut spans: Vec<(Moment, Moment)> = watches
        .iter()
        .map(|w| (w.begun, w.last_beat.max(w.begun)))
        .collect();
    spans.sort_unstable();
    let mut found = Vec::new();
    let Some((first, _)) = spans.first().copied() else {
        return found;
    };
    let mut between = Vec::new();
    let mut end = first;
    for (begun, last) in spans {
        if begun.since(end) > BEAT {
            between.push(Gap::Between(end, begun));
        }
        end = end.max(last);
    }
    if since.is_none_or(|since| since < first) {
        found.push(Gap::Before(first));
    }
    let more = between.len().saturating_sub(GAPS);
    if more > 0 {
        found.push(Gap::More(more));
    }
    found.extend(between.into_iter().skip(more));
    if until.since(end) > BEAT {
        found.push(Gap::Since(end));
    }
    let lost: u64 = watches.iter().map(|w| w.lost).fold(0, u64::saturating_add);
    if lost > 0 {
        found.push(Gap::Lost(lost));
    }
    found
}

/// One side of a difference.
struct Side {
    standing: Vec<Standing>,
    at: Option<Moment>,
    /// Whether it is a recording: of another run of the machine, or of another machine.
    foreign: bool,
    remarks: Vec<Message<'static>>,
}

pub(crate) fn diff(args: &DiffArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let from = side(&args.from, args, session)?;
    let to = side(&args.to, args, session)?;
    let now = Moment::now();
    let (since, at) = (from.at.unwrap_or(now), to.at.unwrap_or(now));
    let mut told = Story::between(from.standing, to.standing, at, since);
    if from.foreign || to.foreign {
        // Another run of the machine has other sockets: that is no restart of a service.
        told.retain(|one| one.what != What::Restarted || !one.aspects.is_empty());
    }
    let mut remarks = from.remarks;
    remarks.extend(to.remarks);
    write_diff(args, from.at, to.at, &told, &remarks, session)?;
    Ok(match told.is_empty() {
        true => Outcome::Answered,
        false => Outcome::NothingFound,
    })
}

fn write_diff(
    args: &DiffArgs,
    from_at: Option<Moment>,
    to_at: Option<Moment>,
    told: &[Told],
    remarks: &[Message<'static>],
    session: &Session<'_>,
) -> Result<(), Failure> {
    let l10n = session.l10n;
    let mut out = output::stdout(session);
    let (from, to) = (args.from.to_string_lossy(), args.to.to_string_lossy());
    match session.format {
        Format::Json => {
            let between = draw::Changes {
                from: &from,
                from_at,
                to: &to,
                to_at,
            };
            draw::changes(&mut out, &between, told, remarks, session.context())?;
            out.write_all(b"\n")?;
        }
        Format::Text | Format::Markdown => {
            if told.is_empty() {
                let message = Message::new("cli-diff-nothing");
                writeln!(out, "{}", l10n.format(&message))?;
            }
            let words = match session.format {
                Format::Markdown => draw::history_markdown(&[], told, remarks, session.context()),
                _ => draw::history(&[], told, remarks, session.context(), session.width),
            };
            out.write_all(words.as_bytes())?;
        }
        Format::Tsv | Format::Csv => {
            write_rows(&mut out, told, session)?;
            out.flush()?;
            for message in remarks {
                report::remark(message, l10n);
            }
        }
    }
    Ok(out.flush()?)
}

/// What is meant by an argument: `now`, a recording, or a time of the journal.
fn side(asked: &OsString, args: &DiffArgs, session: &Session<'_>) -> Result<Side, Failure> {
    if asked == "now" {
        let observation = observe(&Options {
            cache: session::cache_folder(),
            ..Options::default()
        })?;
        let judgements = judge(session.registry(), &observation, &[]);
        return Ok(Side {
            standing: standing_in(&observation, &judgements),
            at: observation.observed.map(Moment::from),
            foreign: false,
            remarks: observation
                .gaps
                .iter()
                .map(|found| gap(found).into_owned())
                .collect(),
        });
    }
    let now = Moment::now();
    let booted = Some(machine::booted(now));
    let time = asked
        .to_str()
        .and_then(|text| when::parse(text, now, booted));
    // A file that is called as a time is named with its folder.
    match time {
        Some(time) => recorded_then(time, args),
        None => recording(asked, session),
    }
}

fn recording(asked: &OsStr, session: &Session<'_>) -> Result<Side, Failure> {
    let path = Path::new(asked);
    if asked != "-" && !path.exists() {
        let message = Message::new("cli-error-diff-side");
        let message = message.with("side", asked.to_string_lossy().into_owned());
        return Err(Failure::new(message).with_hint(Message::new("cli-hint-diff-side")));
    }
    let observation = recorded::read(path)?;
    let judgements = judge(session.registry(), &observation, &[]);
    Ok(Side {
        standing: standing_in(&observation, &judgements),
        at: observation.observed.map(Moment::from),
        foreign: true,
        remarks: Vec::new(),
    })
}

fn recorded_then(time: Moment, args: &DiffArgs) -> Result<Side, Failure> {
    let (path, journal) = open(args.journal.as_deref())?;
    let failed = |error| journal_failure(&path, error);
    let host = host(&journal, None).map_err(failed)?.unwrap_or_default();
    let (standing, _) = journal.standing_at(&host, time).map_err(failed)?;
    let watches = journal.watches(Some(&host), None).map_err(failed)?;
    let before = watches.iter().filter(|watch| watch.begun <= time);
    let mut remarks = Vec::new();
    match before.map(|watch| watch.last_beat.max(watch.begun)).max() {
        Some(last) if time.since(last) <= BEAT => {}
        Some(last) => remarks.push(
            Message::new("cli-diff-unwatched")
                .with("time", past::time(time))
                .with("last", past::time(last)),
        ),
        None => {
            let message = Message::new("cli-error-diff-before").with("time", past::time(time));
            return Err(Failure::new(message).with_hint(Message::new("cli-hint-diff-before")));
        }
    }
    Ok(Side {
        standing: standing.into_iter().map(Standing::from).collect(),
        at: Some(time),
        foreign: false,
        remarks,
    })
}
