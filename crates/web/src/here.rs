//! What listens on this machine, for readers who may know. One look serves all who ask within a moment,
//! so that nobody can make the server look without end.

use std::hash::{Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use portolan_dossier::Section;
use portolan_registry::Registry;
use portolan_sockets::{Observation, ObserveError, Options, observe};
use portolan_types::{Port, Transport};
use portolan_verdict::{Judgements, judge};
use rustc_hash::FxHasher;
use tokio::sync::Mutex;

use crate::metrics::Metrics;

/// How long a look is good for.
pub(crate) const MOMENT: Duration = Duration::from_secs(2);

/// Looks at the machine, at most once a moment.
#[derive(Debug)]
pub(crate) struct Observer {
    cache: Option<PathBuf>,
    last: Mutex<Option<Arc<Look>>>,
}

/// What was seen.
#[derive(Debug)]
pub(crate) struct Look {
    at: Instant,
    /// The same for two looks that saw the same.
    pub(crate) fingerprint: u64,
    pub(crate) seen: Result<Seen, ObserveError>,
}

#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) observation: Observation,
    pub(crate) judgements: Judgements,
}

impl Observer {
    pub(crate) fn new(cache: Option<PathBuf>) -> Self {
        Self {
            cache,
            last: Mutex::default(),
        }
    }

    /// What listens now, or did a moment ago.
    pub(crate) async fn look(&self, registry: &Arc<Registry>, metrics: &Metrics) -> Arc<Look> {
        let mut last = self.last.lock().await;
        if let Some(look) = last.as_ref().filter(|l| l.at.elapsed() < MOMENT) {
            return Arc::clone(look);
        }
        metrics.looks.inc();
        let (cache, registry) = (self.cache.clone(), Arc::clone(registry));
        let seen = tokio::task::spawn_blocking(move || Look::now(cache, &registry)).await;
        // A look that was broken off (the server is ending) saw nothing.
        let look = Arc::new(seen.unwrap_or_else(|_| Look::of(Err(ObserveError::System))));
        *last = Some(Arc::clone(&look));
        look
    }
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
        }
    }

    /// The section of a port's dossier.
    pub(crate) fn section<'a>(
        &'a self,
        registry: &'a Registry,
        port: Port,
        transport: Option<Transport>,
    ) -> Section<'a> {
        match &self.seen {
            Ok(seen) => portolan_dossier::here::section(
                &seen.observation,
                &seen.judgements,
                registry,
                port,
                transport,
            ),
            Err(error) => portolan_dossier::here::blind_section(error),
        }
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
