//! What does it speak? A number proves nothing; the service itself does.
//!
//! [`Prober::identify`] asks an endpoint, harmlessly and fast: it listens, asks what is likely by the
//! number, then races a short list of questions over parallel connections, and holds every answer
//! against the signatures of all protocols (`data/protocols/*.toml`). [`relay`] proves open relays.
//!
//! Whoever answers may be hostile. Each answer is bounded in bytes, each connection and each endpoint
//! in time; nothing is decompressed, no redirect is followed, and what is shown is escaped
//! ([`Shown`]).

mod conn;
#[doc(hidden)]
pub mod fuzzing;
mod http;
mod judge;
mod model;
mod parsers;
pub mod relay;
pub mod scan;
mod shown;
mod signature;
mod starttls;
mod talk;
mod tls;
mod udp;

use std::io;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use portolan_types::Transport;
use tokio::sync::{Mutex, Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

pub use model::{
    Asked, Certainty, Certificate, Endpoint, Identification, Options, State, Stopped, Tls,
    TlsVersion,
};
pub use shown::Shown;
pub use signature::Protocol;
use talk::Manner;

/// Asks endpoints, as many at once as its bounds allow.
#[derive(Debug)]
pub struct Prober {
    options: Options,
    limits: Limits,
    /// A permit for each connection beside an endpoint's first.
    connections: Arc<Semaphore>,
    pace: Option<Pace>,
    tls: tls::Configs,
    /// Endpoints that are asked now.
    flying: AtomicUsize,
    /// Places of those that are talked with.
    places: Semaphore,
    /// How many may still be asked once more, and how many of these at once.
    again: AtomicUsize,
    gently: Semaphore,
    proofs: Semaphore,
}

/// Endpoints that took a connection and are talked with at the same time. Each needs a plan, and
/// memory for each question; the others wait with nothing but their first connection.
const MOST_TALKS: usize = 256;
/// Endpoints that are asked once more: at most, and at the same time.
const MOST_AGAIN: usize = 256;
const GENTLY: usize = 32;
/// Proofs of relays at the same time: each takes a listener and five connections.
const MOST_PROOFS: usize = 64;

/// How much goes on at once.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Endpoints that are asked at the same time, by whoever hands them to [`Prober::identify`].
    pub endpoints: usize,
    /// Connections that are open at the same time, beside each endpoint's first.
    pub connections: usize,
    /// Connections begun in a second; `None` for as many as there are to begin.
    pub rate: Option<NonZeroU32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            endpoints: 64,
            connections: 2048,
            rate: None,
        }
    }
}

impl Limits {
    /// The same, or less where this process may not open as many descriptors, after it has asked for
    /// as many as it may have.
    #[must_use]
    pub fn that_are_allowed(self) -> Self {
        // Files, the runtime's own, and proofs of relays: a listener and five forms each.
        const OTHERS: usize = 128;
        let free = descriptors().saturating_sub(OTHERS).max(64);
        let connections = self.connections.min(free / 2);
        Self {
            connections,
            endpoints: self.endpoints.clamp(1, free - connections),
            ..self
        }
    }
}

#[cfg(unix)]
fn descriptors() -> usize {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limits = getrlimit(Resource::Nofile);
    let most = limits.maximum.unwrap_or(1 << 20);
    if limits.current.is_some_and(|current| current < most) {
        limits.current = Some(most);
        // Where that is refused, what there was remains.
        let _ = setrlimit(Resource::Nofile, limits);
    }
    let allowed = getrlimit(Resource::Nofile).current.unwrap_or(most);
    usize::try_from(allowed).unwrap_or(usize::MAX)
}

/// There is no such limit.
#[cfg(not(unix))]
fn descriptors() -> usize {
    1 << 20
}

impl Prober {
    /// One that asks so.
    #[must_use]
    pub fn new(options: Options, limits: Limits) -> Self {
        Self {
            options,
            limits,
            connections: Arc::new(Semaphore::new(limits.connections.max(8))),
            pace: limits.rate.map(Pace::new),
            tls: tls::Configs::default(),
            flying: AtomicUsize::new(0),
            places: Semaphore::new(MOST_TALKS),
            again: AtomicUsize::new(MOST_AGAIN),
            gently: Semaphore::new(GENTLY),
            proofs: Semaphore::new(MOST_PROOFS),
        }
    }

    /// How it asks.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// How much goes on at once.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Finds out what an endpoint speaks. `hints` are ids of protocols that are likely there for
    /// another reason than the number.
    ///
    /// It takes the time-out of the options where nothing answers, and three times that at most. It
    /// must run within a Tokio runtime that has input, output and time.
    pub async fn identify(&self, endpoint: &Endpoint, hints: &[&'static str]) -> Identification {
        match self.reach(endpoint).await {
            Ok(mut reached) => self.ask(endpoint, hints, &mut reached).await,
            Err(absent) => *absent,
        }
    }

    /// Reaches an endpoint, for [`Prober::identify_among`]: connects to it where it takes
    /// connections, and waits until it is its turn to be talked with. Where there is nobody, what
    /// that means.
    ///
    /// What waits here takes a tenth of the memory of what is talked with.
    ///
    /// # Errors
    /// What is known of an endpoint where nobody is, which is an answer too.
    pub async fn reach(&self, endpoint: &Endpoint) -> Result<Reached<'_>, Box<Identification>> {
        let mut reached = Reached {
            first: None,
            flying: Flying::new(&self.flying),
            place: None,
        };
        match endpoint.transport {
            Transport::Udp => return Ok(reached),
            Transport::Tcp => {}
            Transport::Sctp | Transport::Dccp => {
                let absent = Identification::new(State::Failed, Stopped::Absent);
                return Err(Box::new(absent));
            }
        }
        // What connecting takes is given back before the wait for a place, in which most are.
        reached.first = Box::pin(self.connect(endpoint.address)).await?;
        // It is never closed.
        reached.place = self.places.acquire().await.ok();
        Ok(reached)
    }

    async fn connect(
        &self,
        address: SocketAddr,
    ) -> Result<Option<talk::Opened>, Box<Identification>> {
        let start = Instant::now();
        match talk::reach(self, address, Manner::Briskly).await {
            Ok(first) => Ok(Some(first)),
            Err(state) => {
                let mut absent = Identification::new(state, Stopped::Absent);
                absent.time = start.elapsed();
                Err(Box::new(absent))
            }
        }
    }

    async fn ask(
        &self,
        endpoint: &Endpoint,
        hints: &[&'static str],
        reached: &mut Reached<'_>,
    ) -> Identification {
        let start = Instant::now();
        let (took, mut found) = match reached.first.take() {
            Some(first) => (
                first.took,
                talk::identify(self, endpoint, hints, Manner::Briskly, first).await,
            ),
            None => (
                Duration::ZERO,
                Box::pin(udp::identify(self, endpoint, hints)).await,
            ),
        };
        found.time = took + start.elapsed();
        found
    }

    /// Finds out what one of many endpoints speaks that are asked at once, once it is reached. What
    /// stays unknown among others is asked once more, with few questions at a time and a third more
    /// time: a machine of which all is asked at once may not come to answer, nor may a service that
    /// takes one connection after the other.
    pub async fn identify_among(
        &self,
        endpoint: &Endpoint,
        hints: &[&'static str],
        reached: &mut Reached<'_>,
    ) -> Identification {
        let others = reached.flying.are_others();
        let mut found = self.ask(endpoint, hints, reached).await;
        let unknown = found.protocol.is_none_or(|p| p.id() == "tls");
        let asked = found.state == State::Open && found.stopped != Stopped::NeverAsked;
        let again = others
            && unknown
            && asked
            && endpoint.transport == Transport::Tcp
            && self.options.intensity >= 2;
        let one_less = |left: usize| left.checked_sub(1);
        let (set, get) = (Ordering::Relaxed, Ordering::Relaxed);
        if again
            && self.again.fetch_update(set, get, one_less).is_ok()
            && let Ok(_few) = self.gently.acquire().await
        {
            let start = Instant::now();
            let manner = Manner::Gently;
            if let Ok(first) = talk::reach(self, endpoint.address, manner).await {
                let mut more = talk::identify(self, endpoint, hints, manner, first).await;
                if more.protocol.is_some() {
                    more.time = found.time + start.elapsed();
                    more.asked.splice(0..0, found.asked);
                    found = more;
                }
            }
        }
        found
    }

    /// Proves an open relay ([`relay::prove`]), when it is its turn.
    ///
    /// # Errors
    /// Those of the proof.
    pub async fn prove(
        &self,
        endpoint: &Endpoint,
        canary: Option<SocketAddr>,
        timeout: Duration,
    ) -> io::Result<relay::Proof> {
        let _turn = self.proofs.acquire().await;
        relay::prove(endpoint, canary, timeout).await
    }

    /// Waits for its turn to begin a connection.
    async fn turn(&self) {
        if let Some(pace) = &self.pace {
            pace.turn().await;
        }
    }
}

/// An endpoint that is its turn to be talked with. It counts as one of those until this is dropped.
#[derive(Debug)]
pub struct Reached<'p> {
    /// UDP needs no connection.
    first: Option<talk::Opened>,
    flying: Flying<'p>,
    place: Option<SemaphorePermit<'p>>,
}

/// One more endpoint that is asked, until it is dropped.
#[derive(Debug)]
struct Flying<'p>(&'p AtomicUsize);

impl<'p> Flying<'p> {
    fn new(count: &'p AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }

    fn are_others(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 1
    }
}

impl Drop for Flying<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Begins so many connections in a second, evenly.
#[derive(Debug)]
struct Pace {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    fn new(rate: NonZeroU32) -> Self {
        Self {
            interval: Duration::from_secs(1) / rate.get(),
            next: Mutex::new(None),
        }
    }

    async fn turn(&self) {
        let turn = {
            let mut next = self.next.lock().await;
            let now = Instant::now();
            let turn = next.map_or(now, |next| next.max(now));
            *next = Some(turn + self.interval);
            turn
        };
        sleep_until(turn).await;
    }
}
