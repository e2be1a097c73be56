//! What listens on this machine, for readers who may know. One look serves all who ask within a moment,
//! so that nobody can make the server look without end.

use std::collections::BTreeMap;
use std::hash::{Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use portolan_dossier::Section;
use portolan_journal::{Life, Moment, Standing};
use portolan_registry::Registry;
use portolan_sockets::{Observation, ObserveError, Options, Socket, observe};
use portolan_types::{Port, Transport};
use portolan_verdict::{Judgements, judge};
use rustc_hash::FxHasher;
use tokio::sync::Mutex;

use crate::Past;
use crate::metrics::Metrics;

/// How long a look is good for.
pub(crate) const MOMENT: Duration = Duration::from_secs(2);

/// What was recorded of a port on one transport or all.
type LivesByPort = BTreeMap<(Port, Option<Transport>), Arc<Vec<Life>>>;

/// How many ports' records are kept until the next look.
const PORTS: usize = 256;

/// Looks at the machine, at most once a moment.
#[derive(Debug)]
pub(crate) struct Observer {
    cache: Option<PathBuf>,
    past: Option<Arc<dyn Past>>,
    last: RwLock<Option<Arc<Look>>>,
    /// One looks, whoever else has nothing to show meanwhile waits.
    looking: Mutex<()>,
    /// What was recorded of ports that readers asked for since the last look.
    lives: RwLock<LivesByPort>,
    /// One reads what is recorded, whoever else asks for it waits.
    reading: Mutex<()>,
}

/// What was seen.
#[derive(Debug)]
pub(crate) struct Look {
    at: Instant,
    /// The same for two looks that saw the same.
    pub(crate) fingerprint: u64,
    pub(crate) seen: Result<Seen, ObserveError>,
    /// What stands as far as is recorded; `None` where nobody records it.
    pub(crate) standing: Option<Vec<Standing>>,
}

#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) observation: Observation,
    pub(crate) judgements: Judgements,
}

impl Observer {
    pub(crate) fn new(cache: Option<PathBuf>, past: Option<Box<dyn Past>>) -> Self {
        Self {
            cache,
            past: past.map(Arc::from),
            last: RwLock::default(),
            looking: Mutex::default(),
            lives: RwLock::default(),
            reading: Mutex::default(),
        }
    }

    /// What listens now, or did a moment ago.
    pub(crate) async fn look(&self, registry: &Arc<Registry>, metrics: &Metrics) -> Arc<Look> {
        if let Some(look) = self.last_within(MOMENT) {
            return look;
        }
        let looking = match self.looking.try_lock() {
            Ok(looking) => looking,
            // Somebody looks already: what was seen just before is better than to stand still.
            Err(_) => match self.last_within(2 * MOMENT) {
                Some(look) => return look,
                None => self.looking.lock().await,
            },
        };
        if let Some(look) = self.last_within(MOMENT) {
            return look;
        }
        metrics.looks.inc();
        let (cache, registry) = (self.cache.clone(), Arc::clone(registry));
        let past = self.past.clone();
        let seen = tokio::task::spawn_blocking(move || Look {
            standing: past.map(|past| past.standing()),
            ..Look::now(cache, &registry)
        })
        .await;
        // A look that was broken off (the server is ending) saw nothing.
        let look = Arc::new(seen.unwrap_or_else(|_| Look::of(Err(ObserveError::System))));
        *write(&self.last) = Some(Arc::clone(&look));
        write(&self.lives).clear();
        drop(looking);
        look
    }

    fn last_within(&self, time: Duration) -> Option<Arc<Look>> {
        let last = read(&self.last);
        last.as_ref().filter(|l| l.at.elapsed() < time).cloned()
    }

    /// What is recorded of a port.
    pub(crate) async fn lives(&self, port: Port, transport: Option<Transport>) -> Arc<Vec<Life>> {
        let Some(past) = self.past.clone() else {
            return Arc::default();
        };
        let known = || read(&self.lives).get(&(port, transport)).cloned();
        if let Some(lives) = known() {
            return lives;
        }
        let _reading = self.reading.lock().await;
        if let Some(lives) = known() {
            return lives;
        }
        let lives = tokio::task::spawn_blocking(move || past.of_port(port, transport)).await;
        let lives = Arc::new(lives.unwrap_or_default());
        let mut all = write(&self.lives);
        if all.len() < PORTS {
            all.insert((port, transport), Arc::clone(&lives));
        }
        lives
    }
}

/// What is shared is replaced as a whole: who panicked while holding it left nothing half done.
fn read<T>(shared: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    shared.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(shared: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    shared.write().unwrap_or_else(PoisonError::into_inner)
}

impl Look {
    fn now(cache: Option<PathBuf>, registry: &Registry) -> Self {
        let seen = observe(&Options {
            cache,
            ..Options::default()
        });
        Self::of(seen.map(|observation| Seen {
            judgements: judge(registry, &observation, &[]),
            observation,
        }))
    }

    fn of(seen: Result<Seen, ObserveError>) -> Self {
        let fingerprint = match &seen {
            Ok(seen) => fingerprint(&seen.observation),
            Err(_) => 0,
        };
        Self {
            at: Instant::now(),
            fingerprint,
            seen,
            standing: None,
        }
    }

    /// The section of a port's dossier.
    pub(crate) fn section<'a>(
        &'a self,
        registry: &'a Registry,
        port: Port,
        transport: Option<Transport>,
        lives: &'a [Life],
    ) -> Section<'a> {
        let mut section = match &self.seen {
            Ok(seen) => portolan_dossier::here::section(
                &seen.observation,
                &seen.judgements,
                registry,
                port,
                transport,
            ),
            Err(error) => portolan_dossier::here::blind_section(error),
        };
        section
            .statements
            .extend(portolan_dossier::past::statements(lives, port));
        section
    }

    /// Since when any of these sockets is there, as far as is recorded.
    pub(crate) fn since(&self, sockets: &[&Socket]) -> Option<Moment> {
        let standing = self.standing.as_deref().unwrap_or_default();
        let of = |one: &&Standing| {
            let subject = &one.subject;
            sockets.iter().any(|socket| {
                (subject.protocol, subject.port, subject.inode)
                    == (socket.protocol, socket.port, socket.inode)
            })
        };
        standing.iter().filter(of).map(|one| one.appeared).min()
    }

    /// The ports on which something waits for others, each once.
    pub(crate) fn ports(&self) -> Vec<Port> {
        let Ok(seen) = &self.seen else {
            return Vec::new();
        };
        let sockets = seen.observation.sockets.iter();
        let mut ports: Vec<Port> = sockets
            .filter(|s| s.protocol.transport().is_some())
            .map(|s| s.port)
            .collect();
        ports.sort_unstable();
        ports.dedup();
        ports
    }
}

/// What a reader would see change: who holds what, not how much waits in a queue.
fn fingerprint(observation: &Observation) -> u64 {
    let mut hasher = FxHasher::default();
    for socket in &observation.sockets {
        (socket.protocol, socket.state, socket.address, socket.port).hash(&mut hasher);
        (socket.inode, socket.uid, socket.unowned, socket.drops).hash(&mut hasher);
        for holder in &socket.holders {
            holder.pid.hash(&mut hasher);
        }
    }
    for gap in &observation.gaps {
        format!("{gap:?}").hash(&mut hasher);
    }
    // Nothing at all is told from a look that failed.
    hasher.finish() | 1
}
