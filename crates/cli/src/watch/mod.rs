//! `portolan watch`: tell me when something starts, stops or changes.

mod notice;
mod service;
mod sink;

use std::io::{self, IsTerminal as _, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use portolan_dossier::render::past as draw;
use portolan_dossier::{Localizer, Message};
use portolan_journal::{Figures, Told, Trouble, WatchError, WatchOptions, Watcher};
use portolan_sockets::{ChangeLayer, Namespaces, Observation, Protocol};
use portolan_types::Transport;
use portolan_verdict::{Judgements, Verdict, judge};

use crate::args::{Format, Netns, WatchArgs};
use crate::here::filter::{self, Wanted};
use crate::journal;
use crate::machine;
use crate::output;
use crate::report::{self, Failure, Outcome, journal_failure, journal_words};
use crate::session::{self, Session};
use sink::metrics::Metrics;
use sink::{Notice, Sink};

/// How long nothing is looked at but the signals that end the watch.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long sinks may take to deliver what waits, at the end.
const FAREWELL: Duration = Duration::from_secs(3);

pub(crate) fn run(args: &WatchArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for query in &args.queries {
        wanted.extend(filter::wanted(query, session)?);
    }
    // What is wrong with a sink is said before anything is recorded.
    let mut sinks = sink::open(args, session.l10n)?;
    let metrics = sink::serve(args)?;
    let ended = signals()?;
    let (path, journal) = match args.no_journal {
        true => (None, None),
        false => {
            let (path, journal) = journal::open_to_write(args.journal.as_deref())?;
            (Some(path), Some(journal))
        }
    };
    let shown = path
        .as_ref()
        .map(|path| path.to_string_lossy().into_owned());
    let failed = |error: WatchError| match (error, &path) {
        (WatchError::Observe(error), _) => error.into(),
        (WatchError::Changes(error), _) => {
            let message = Message::new("cli-error-watch-changes");
            Failure::new(message.with("reason", error.to_string()))
        }
        (WatchError::Journal(error), Some(path)) => journal_failure(path, error),
        (WatchError::Journal(error), None) => Failure::new(journal_words(&error)),
    };
    let options = WatchOptions {
        namespaces: match args.netns {
            Netns::All => Namespaces::All,
            Netns::Own => Namespaces::Own,
        },
        bpf: !args.no_bpf,
        cache: session::cache_folder(),
        host: machine::host(),
        boot: machine::boot(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        retention: args.keep.retention(),
        // Whoever looks once has no use for changes as they happen.
        once: args.once,
    };
    let boot = options.boot.id.clone();
    let judge = |seen: &Observation| -> Judgements { judge(session.registry(), seen, &[]) };
    let mut watcher = Watcher::start(options, journal, judge).map_err(failed)?;
    let mut teller = Teller {
        args,
        session,
        wanted: &wanted,
        boot: &boot,
        out: output::stdout(session),
        sinks: &mut sinks,
        metrics: metrics.as_ref().map(|(_, metrics)| &**metrics),
        headed: false,
        counted: Figures::default(),
    };
    if args.once {
        let told = watcher.stop().map_err(|error| failed(error.into()))?;
        let outcome = teller.tell(&told);
        farewell(&mut sinks);
        return outcome.map(|()| Outcome::Answered);
    }
    greet(&watcher, shown.as_deref(), args, session);
    service::ready();
    while !ended.load(Ordering::Relaxed) {
        let told = watcher.next(PATIENCE).map_err(failed)?;
        // What is told is recorded: see `Watcher`.
        teller.tell(&told)?;
        for trouble in watcher.troubles() {
            teller.complain(&trouble);
        }
        teller.count(watcher.figures(), &told);
    }
    service::stopping();
    let told = watcher.stop().map_err(|error| failed(error.into()))?;
    let outcome = teller.tell(&told);
    farewell(&mut sinks);
    outcome.map(|()| Outcome::Answered)
}

/// A flag that is set when somebody wants an end: Ctrl-C, or the service manager.
fn signals() -> Result<Arc<AtomicBool>, Failure> {
    let ended = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // A second one ends the process at once, whatever hangs.
        signal_hook::flag::register_conditional_shutdown(signal, 1, Arc::clone(&ended))?;
        signal_hook::flag::register(signal, Arc::clone(&ended))?;
    }
    Ok(ended)
}

fn farewell(sinks: &mut [Box<dyn Sink>]) {
    for sink in sinks {
        sink.finish(FAREWELL);
    }
}

/// Says on standard error how the machine is watched, and what is not seen.
fn greet<J: Fn(&Observation) -> Judgements>(
    watcher: &Watcher<J>,
    journal: Option<&str>,
    args: &WatchArgs,
    session: &Session<'_>,
) {
    let l10n = session.l10n;
    if args.quiet && !args.verbose {
        return;
    }
    let standing: usize = watcher.figures().standing.iter().sum();
    let how = match watcher.layer() {
        ChangeLayer::Bpf => "cli-watch-by-events",
        ChangeLayer::ClosesAndPolling => "cli-watch-by-closes",
        ChangeLayer::Polling => "cli-watch-by-polling",
    };
    let message = Message::new("cli-watch-begin")
        .with("count", standing)
        .with("how", Message::new(how));
    report::remark(&message, l10n);
    let message = match journal {
        Some(file) => Message::new("cli-watch-journal").with("file", file.to_owned()),
        None => Message::new("cli-watch-no-journal"),
    };
    report::remark(&message, l10n);
    if args.verbose
        && let Some(reason) = watcher.refused()
    {
        let message = Message::new("cli-here-bpf-refused").with("reason", reason.to_owned());
        report::remark(&message, l10n);
    }
    if io::stderr().is_terminal() && !l10n.is_reviewed() {
        report::remark(&Message::new("notice-unreviewed"), l10n);
    }
}

/// Tells what happened to standard output and to the sinks.
struct Teller<'a, W> {
    args: &'a WatchArgs,
    session: &'a Session<'a>,
    wanted: &'a [Wanted],
    boot: &'a str,
    out: W,
    sinks: &'a mut Vec<Box<dyn Sink>>,
    metrics: Option<&'a Metrics>,
    /// Whether the head of a table was written.
    headed: bool,
    counted: Figures,
}

impl<W: Write> Teller<'_, W> {
    fn tell(&mut self, told: &[Told]) -> Result<(), Failure> {
        let told: Vec<Told> = told
            .iter()
            .filter(|one| self.is_wanted(one))
            .cloned()
            .collect();
        if !told.is_empty() {
            if !self.args.quiet {
                self.write(&told)?;
                self.out.flush()?;
            }
            let notices: Vec<Arc<Notice>> = match self.sinks.is_empty() {
                true => Vec::new(),
                false => told
                    .iter()
                    .map(|one| Arc::new(notice::of(one, self.boot, self.session.l10n)))
                    .collect(),
            };
            self.send(&notices);
        }
        for sink in self.sinks.iter_mut() {
            if let Err(error) = sink.tick() {
                report::warn_about(&sink::words(sink.name(), &error), self.session.l10n);
            }
        }
        Ok(())
    }

    fn send(&mut self, notices: &[Arc<Notice>]) {
        if notices.is_empty() {
            return;
        }
        for sink in self.sinks.iter_mut() {
            if let Err(error) = sink.send(notices) {
                report::warn_about(&sink::words(sink.name(), &error), self.session.l10n);
            }
        }
    }

    fn write(&mut self, told: &[Told]) -> io::Result<()> {
        let l10n = self.session.l10n;
        match self.session.format {
            Format::Json => {
                for one in told {
                    draw::event(&mut self.out, one, l10n)?;
                    self.out.write_all(b"\n")?;
                }
                Ok(())
            }
            Format::Text => {
                for one in told {
                    let line = draw::live(one, l10n, self.session.width);
                    self.out.write_all(line.as_bytes())?;
                }
                Ok(())
            }
            Format::Markdown => {
                let table = draw::markdown(told, l10n);
                // The head is two lines, once.
                let head = if std::mem::replace(&mut self.headed, true) {
                    2
                } else {
                    0
                };
                for line in table.lines().skip(head) {
                    writeln!(self.out, "{line}")?;
                }
                Ok(())
            }
            Format::Tsv => self.out.write_all(draw::tsv(told, l10n).as_bytes()),
            Format::Csv => {
                if !std::mem::replace(&mut self.headed, true) {
                    writeln!(self.out, "{}", draw::COLUMNS.join(","))?;
                }
                let rows = output::csv(&draw::tsv(told, l10n));
                self.out.write_all(rows.as_bytes())
            }
        }
    }

    fn is_wanted(&self, told: &Told) -> bool {
        let of: Option<Transport> = told.protocol().and_then(Protocol::transport);
        let asked = |wanted: &Wanted| {
            let among = |port: &portolan_types::Port| wanted.ports.contains(*port);
            told.ports.iter().any(among) && (wanted.transport.is_none() || of == wanted.transport)
        };
        let verdicts = [Some(&told.evidence), told.before.as_ref()];
        let judged = |v: &Verdict| {
            let mut seen = verdicts.iter().flatten();
            seen.any(|evidence| evidence.verdict() == Some(*v))
        };
        (self.wanted.is_empty() || self.wanted.iter().any(asked))
            && (self.args.only.is_empty() || self.args.only.iter().any(judged))
    }

    /// What went wrong and does not end the watch: to standard error, and to the sinks.
    fn complain(&mut self, trouble: &Trouble) {
        let l10n: &Localizer = self.session.l10n;
        let message = match trouble {
            Trouble::Lost(count) => Message::new("past-lost").with("count", *count),
            Trouble::Unrecorded(error) => {
                Message::new("cli-watch-unrecorded").with("reason", journal_words(error))
            }
            Trouble::Recorded => Message::new("cli-watch-recorded"),
            Trouble::Blind(error) => {
                Message::new("cli-watch-blind").with("reason", error.to_string())
            }
        };
        match trouble {
            Trouble::Recorded => report::remark(&message, l10n),
            _ => report::warn_about(&message, l10n),
        }
        if let (Some(metrics), Trouble::Unrecorded(_)) = (self.metrics, trouble) {
            metrics.journal_error();
        }
        let notice = notice::of_trouble(&message, self.boot, l10n);
        self.send(&[Arc::new(notice)]);
    }

    fn count(&mut self, figures: Figures, told: &[Told]) {
        let Some(metrics) = self.metrics else { return };
        let words = Verdict::ALL
            .map(Verdict::as_str)
            .into_iter()
            .chain(["none"]);
        let standing = figures.standing.iter().map(|count| *count as u64);
        metrics.listeners(words.zip(standing));
        for one in told {
            metrics.changes(notice::kind(one.what), 1);
        }
        metrics.lost_changes(figures.lost.saturating_sub(self.counted.lost));
        metrics.fleeting(figures.fleeting.saturating_sub(self.counted.fleeting));
        for sink in self.sinks.iter() {
            metrics.sink(sink.as_ref());
        }
        self.counted = figures;
    }
}
