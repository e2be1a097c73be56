//! Watches the machine, records what happens, and tells it.
//!
//! The order is what matters: what happened is recorded before it is told, so that whatever anybody
//! was told is in the journal, whenever this process is killed. Where the journal cannot be written
//! the watch goes on, says so, and brings the journal up to date once it can.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use portolan_sockets::{
    Change, ChangeLayer, ChangeOptions, Changes, Namespaces, Observation, ObserveError, Options,
    describe, observe,
};
use portolan_verdict::{Judgements, Verdict};
use rustc_hash::FxHashMap;

use crate::store::{Boot, Host, Journal, JournalError, Retention, WatchId, WatchStart};
use crate::tracker::{Instant, Tracker};
use crate::{Kind, Moment, Record, Standing, Story, Told};

/// How often the whole machine is looked at, for what no change tells: an executable that was
/// replaced, another owner.
const LOOK: Duration = Duration::from_secs(300);
/// How soon at the earliest it is looked at again where changes were lost.
const LOOK_AFTER_LOSS: Duration = Duration::from_secs(10);
/// How often the journal is told that the watch goes on.
const BEAT: Duration = Duration::from_secs(60);
/// How often old records are removed; after how many new ones at the latest, for a storm writes some
/// ten thousand a second; and how soon the rest, where it was too much for one time.
const PRUNE: Duration = Duration::from_secs(3600);
const PRUNE_AFTER: usize = 100_000;
const PRUNE_ON: Duration = Duration::from_secs(1);
/// How soon a journal that could not be written is tried again.
const RETRY: Duration = Duration::from_secs(10);
/// How many sockets are described in a second, at most, and how many may be saved up. Each costs up
/// to a millisecond; in a storm the rest is recorded by what the kernel said at once.
const DESCRIBED: f64 = 60.0;
const SAVED: f64 = 120.0;
/// How many are described at a time.
const AT_ONCE: usize = 32;
/// So many changes at a time are a crowd, of which more is waited for: so long, until there are so
/// many.
const CROWD: usize = 64;
const GATHER: Duration = Duration::from_millis(250);
const CROWDED: usize = 16_384;

/// How to watch.
#[derive(Clone, Debug)]
pub struct WatchOptions {
    /// Whose network namespaces.
    pub namespaces: Namespaces,
    /// Whether BPF programs may be loaded.
    pub bpf: bool,
    /// Where the index of the packages' files may be kept.
    pub cache: Option<PathBuf>,
    /// The machine.
    pub host: Host,
    /// Its present run.
    pub boot: Boot,
    /// The program's version.
    pub version: String,
    /// What is kept.
    pub retention: Retention,
    /// Whether it ends after the first look: then nothing is asked of the kernel beyond that.
    pub once: bool,
}

/// What went wrong, or is right again, and does not end the watch.
#[derive(Debug)]
pub enum Trouble {
    /// So many changes came faster than they were read. What is there now was looked at anew.
    Lost(u64),
    /// The journal cannot be written: what happens is told, and not recorded.
    Unrecorded(JournalError),
    /// The journal is written again, and has what is there now.
    Recorded,
    /// The machine could not be looked at.
    Blind(ObserveError),
}

/// What the watch costs and does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// Changes that came faster than they were read.
    pub lost: u64,
    /// Sockets that asked others and were not recorded.
    pub fleeting: u64,
    /// What stands, by verdict in the order of [`Verdict::ALL`], and at last without one.
    pub standing: [usize; 6],
}

/// Watches.
pub struct Watcher<J> {
    options: WatchOptions,
    /// Judges what is seen.
    judge: J,
    changes: Changes,
    tracker: Tracker,
    story: Story,
    store: Option<Store>,
    batch: Vec<Change>,
    look_due: Duration,
    looked: Duration,
    /// When it was last known how everything stands.
    certain: Option<Moment>,
    tokens: f64,
    counted: Duration,
    troubles: Vec<Trouble>,
    figures: Figures,
}

struct Store {
    journal: Journal,
    watch: WatchId,
    beat_due: Duration,
    prune_due: Duration,
    /// How many records were written since old ones were removed.
    written: usize,
    /// Since when it cannot be written, and when it is tried again.
    failed: Option<(Moment, Duration)>,
    lost: u64,
}

impl<J: Fn(&Observation) -> Judgements> Watcher<J> {
    /// Begins to watch, and takes in what happened since anybody last did: that is told by the first
    /// [`Watcher::next`].
    ///
    /// # Errors
    /// Where the machine cannot be looked at, or the journal not be written.
    pub fn start(
        options: WatchOptions,
        journal: Option<Journal>,
        judge: J,
    ) -> Result<Self, WatchError> {
        // Changes first: what happens during the first look must not be missed.
        let changes = Changes::open(&ChangeOptions {
            namespaces: options.namespaces,
            bpf: options.bpf && !options.once,
            interval: None,
        })?;
        let now = Instant::now();
        let mut certain = None;
        let mut standing = Vec::new();
        let mut store = None;
        let mut earlier: Vec<Standing> = Vec::new();
        let mut last = None;
        let mut first = true;
        if let Some(mut journal) = journal {
            let watches = journal.watches(Some(&options.host.id), None)?;
            last = watches.iter().map(|watch| watch.last_beat).max();
            // A socket is no older than the machine's run.
            certain = last.map(|at| at.min(now.wall)).max(options.boot.booted);
            first = last.is_none();
            let watch = journal.begin(
                &options.host,
                &options.boot,
                &WatchStart {
                    at: now.wall,
                    how: changes.layer().as_str().to_owned(),
                    version: options.version.clone(),
                },
            )?;
            for one in journal.standing(&options.host.id, None)? {
                match *one.boot == *options.boot.id {
                    true => standing.push(Standing::from(one)),
                    false => earlier.push(Standing::from(one)),
                }
            }
            journal.close_earlier_boots(watch)?;
            store = Some(Store {
                journal,
                watch,
                beat_due: now.uptime + BEAT,
                prune_due: now.uptime + BEAT,
                written: 0,
                failed: None,
                lost: 0,
            });
        }
        let own = own_namespace();
        let mut story = Story::from(standing.iter().chain(&earlier).cloned());
        let ended = options.boot.booted.unwrap_or(now.wall);
        for one in earlier {
            story.push(&one.into_record(Kind::Closed, ended, last), now.uptime);
        }
        let mut watcher = Self {
            tracker: Tracker::new(own, standing),
            options,
            judge,
            changes,
            story,
            store,
            batch: Vec::new(),
            look_due: now.uptime,
            looked: Duration::ZERO,
            certain,
            tokens: SAVED,
            counted: now.uptime,
            troubles: Vec::new(),
            figures: Figures::default(),
        };
        // What cannot be looked at at all is an error now, and trouble later.
        let mut records = Vec::new();
        watcher.look(&mut records)?;
        if first {
            // Nothing happened: it is where the record begins.
            watcher.record(&mut records, Instant::now());
            drop(records);
            watcher.story = Story::from(watcher.tracker.standing());
        } else {
            watcher.keep(records, Instant::now());
        }
        Ok(watcher)
    }

    /// How changes are noticed.
    #[must_use]
    pub fn layer(&self) -> ChangeLayer {
        self.changes.layer()
    }

    /// Why they are not noticed by BPF.
    #[must_use]
    pub fn refused(&self) -> Option<&str> {
        self.changes.refused()
    }

    /// Waits until something is to be told, for so long at most, and tells it.
    ///
    /// # Errors
    /// Where no changes can be read any more.
    pub fn next(&mut self, patience: Duration) -> Result<Vec<Told>, WatchError> {
        let before = portolan_sockets::since_boot();
        let mut due = [self.tracker.next(), self.story.next(), Some(self.look_due)]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(Duration::MAX);
        if let Some(store) = &self.store {
            due = due.min(store.due());
        }
        self.batch.clear();
        let wait = due.saturating_sub(before).min(patience);
        self.changes.wait(wait, &mut self.batch)?;
        if self.batch.len() >= CROWD {
            // To record costs most by the batch: what comes in crowds is taken in larger ones.
            let until = portolan_sockets::since_boot() + GATHER;
            while let Some(left) = until.checked_sub(portolan_sockets::since_boot())
                && self.batch.len() < CROWDED
            {
                self.changes.wait(left, &mut self.batch)?;
            }
        }
        let now = Instant::now();
        let mut records = Vec::new();
        self.tracker.take(&self.batch, now, &mut records);
        self.describe(now, &mut records);
        let lost = self.changes.lost().saturating_sub(self.figures.lost);
        if lost > 0 {
            self.figures.lost += lost;
            if let Some(store) = &mut self.store {
                store.lost += lost;
            }
            self.troubles.push(Trouble::Lost(lost));
            self.look_due = self
                .looked
                .saturating_add(LOOK_AFTER_LOSS)
                .min(self.look_due);
        }
        if now.uptime >= self.look_due
            && let Err(error) = self.look(&mut records)
        {
            self.troubles.push(Trouble::Blind(error));
            self.look_due = now.uptime + LOOK;
        }
        self.keep(records, now);
        self.attend(now);
        Ok(self.story.tell(now.uptime))
    }

    /// What went wrong since this was last asked.
    pub fn troubles(&mut self) -> Vec<Trouble> {
        std::mem::take(&mut self.troubles)
    }

    /// What the watch has done, and what stands.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let mut figures = self.figures;
        figures.fleeting = self.tracker.fleeting();
        for evidence in self.tracker.known() {
            let verdict = evidence.verdict();
            let place = Verdict::ALL.iter().position(|v| Some(*v) == verdict);
            figures.standing[place.unwrap_or(Verdict::ALL.len())] += 1;
        }
        figures
    }

    /// Tells at once what would be told later, and ends the watch.
    ///
    /// # Errors
    /// Where the journal cannot be written.
    pub fn stop(mut self) -> Result<Vec<Told>, JournalError> {
        let told = self.story.tell(Duration::MAX);
        if let Some(mut store) = self.store.take() {
            store.journal.end(store.watch, Moment::now())?;
        }
        Ok(told)
    }

    /// Describes what is due, as far as the budget goes.
    fn describe(&mut self, now: Instant, records: &mut Vec<Record>) {
        let passed = now.uptime.saturating_sub(self.counted);
        self.counted = now.uptime;
        self.tokens = (self.tokens + passed.as_secs_f64() * DESCRIBED).min(SAVED);
        while self.tokens >= 1.0 {
            let tasks = self.tracker.due(now, AT_ONCE);
            if tasks.is_empty() {
                break;
            }
            #[expect(clippy::cast_precision_loss, reason = "a few dozen")]
            let cost = tasks.len() as f64;
            self.tokens -= cost;
            let changes: Vec<Change> = tasks.iter().map(|task| task.change).collect();
            // Where nothing can be seen, what the kernel said at once is recorded.
            let seen = describe(&changes, &self.seeing()).unwrap_or_default();
            let judgements = (self.judge)(&seen);
            self.tracker
                .described(tasks, &seen, &judgements, now, records);
        }
        self.tracker.glimpse(now, records);
    }

    /// Looks at the whole machine.
    fn look(&mut self, records: &mut Vec<Record>) -> Result<(), ObserveError> {
        let began = Instant::now();
        let seen = observe(&self.seeing())?;
        let judgements = (self.judge)(&seen);
        self.tracker
            .look(&seen, &judgements, began, self.certain, records);
        self.certain = Some(began.wall);
        self.looked = began.uptime;
        self.look_due = began.uptime.saturating_add(LOOK);
        Ok(())
    }

    fn seeing(&self) -> Options {
        Options {
            namespaces: self.options.namespaces,
            bpf: self.options.bpf,
            cache: self.options.cache.clone(),
            ..Options::default()
        }
    }

    /// Records, and then takes in what is to be told.
    fn keep(&mut self, mut records: Vec<Record>, now: Instant) {
        self.record(&mut records, now);
        for record in &records {
            self.story.push(record, now.uptime);
        }
    }

    /// Records, in order of time.
    fn record(&mut self, records: &mut [Record], now: Instant) {
        if records.is_empty() {
            return;
        }
        records.sort_by_key(|record| record.at);
        if let Some(store) = &mut self.store
            && store.failed.is_none()
        {
            match store.journal.append(store.watch, records) {
                Ok(_) => store.written += records.len(),
                Err(error) => {
                    store.failed = Some((now.wall, now.uptime + RETRY));
                    self.troubles.push(Trouble::Unrecorded(error));
                }
            }
        }
    }

    /// Sees to the journal: that it knows the watch goes on, that it does not grow, that it is tried
    /// again.
    fn attend(&mut self, now: Instant) {
        let Some(store) = &mut self.store else { return };
        if now.uptime < store.due() {
            return;
        }
        match store.attend(&self.tracker, &self.options, now) {
            Ok(false) => {}
            Ok(true) => self.troubles.push(Trouble::Recorded),
            Err(error) => {
                let first = store.failed.is_none();
                let since = store.failed.map_or(now.wall, |(since, _)| since);
                store.failed = Some((since, now.uptime + RETRY));
                if first {
                    self.troubles.push(Trouble::Unrecorded(error));
                }
            }
        }
    }
}

impl Store {
    fn due(&self) -> Duration {
        match self.failed {
            Some((_, retry)) => retry,
            None if self.written >= PRUNE_AFTER => Duration::ZERO,
            None => self.beat_due.min(self.prune_due),
        }
    }

    /// Whether the journal is written again.
    fn attend(
        &mut self,
        tracker: &Tracker,
        options: &WatchOptions,
        now: Instant,
    ) -> Result<bool, JournalError> {
        let recovered = match self.failed {
            Some((since, _)) => {
                self.catch_up(tracker, options, since, now)?;
                self.failed = None;
                true
            }
            None => false,
        };
        if recovered || now.uptime >= self.beat_due {
            self.journal.beat(self.watch, now.wall, self.lost)?;
            self.lost = 0;
            self.beat_due = now.uptime + BEAT;
        }
        if now.uptime >= self.prune_due || self.written >= PRUNE_AFTER {
            self.written = 0;
            let pruned = self.journal.prune(options.retention, now.wall)?;
            self.prune_due = now.uptime + if pruned.more { PRUNE_ON } else { PRUNE };
        }
        Ok(recovered)
    }

    /// Records how things stand, after a time in which nothing could be recorded.
    fn catch_up(
        &mut self,
        tracker: &Tracker,
        options: &WatchOptions,
        since: Moment,
        now: Instant,
    ) -> Result<(), JournalError> {
        let recorded = self
            .journal
            .standing(&options.host.id, Some(&options.boot.id))?;
        let recorded = recorded.into_iter().map(Standing::from);
        let mut gone: FxHashMap<_, _> = recorded.map(|one| (one.subject, one)).collect();
        let mut records = Vec::new();
        for one in tracker.standing() {
            match gone.remove(&one.subject) {
                Some(known) if known.evidence == one.evidence => {}
                Some(_) => records.push(one.into_record(Kind::Changed, now.wall, Some(since))),
                None => {
                    let at = one.appeared;
                    records.push(one.into_record(Kind::Appeared, at, Some(since)));
                }
            }
        }
        let closed = gone.into_values();
        records.extend(closed.map(|one| one.into_record(Kind::Closed, now.wall, Some(since))));
        self.journal.append(self.watch, &records).map(drop)
    }
}

/// The inode of the own network namespace; 0 where there are none.
fn own_namespace() -> u64 {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::MetadataExt as _;
        std::fs::metadata("/proc/thread-self/ns/net").map_or(0, |file| file.ino())
    }
    #[cfg(not(target_os = "linux"))]
    0
}

/// Why a watch cannot begin, or not go on.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// The machine cannot be looked at.
    #[error(transparent)]
    Observe(#[from] ObserveError),
    /// The journal cannot be read or written.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Changes cannot be read.
    #[error("read what changes: {0}")]
    Changes(#[from] io::Error),
}
