//! A webhook: batches of notices as JSON to an HTTP server of somebody's.
//!
//! Batches are signed and retried as
//! [Standard Webhooks 1.0.0](https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md)
//! has it: `webhook-id` stays the same for a batch however often it is sent, `webhook-timestamp` is
//! that of the attempt, redirects are failures.
//!
//! Two threads: one makes batches of the queue and puts them on disk, the other sends what is on
//! disk, in order, and removes what was accepted. So a receiver that is slow or away delays nobody,
//! and whatever happens to the process, a batch is sent at least once.

pub(crate) mod signature;
mod spool;

use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::target::Address;
use super::worker::{Backoff, Deliver, Delivery, Worker, wait};
use super::{Health, Notice, Sink, SinkError};
use crate::fetch;
use signature::{Secret, fingerprint};
use spool::{Batch, Limits, Spool};

/// The specification recommends 15 to 30 seconds.
const TIMEOUT: Duration = Duration::from_secs(20);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The specification recommends bodies under 20 kB.
const BODY: usize = 20_000;
/// What of an answer is read, so that the connection can be used again.
const ANSWER: u64 = 16 * 1024;
const BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(300));
/// For a disk that is full.
const DISK_BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
/// After a refusal the next batch is not refused at once.
const AFTER_REFUSAL: Duration = Duration::from_secs(1);
const LIMITS: Limits = Limits {
    batches: 1000,
    bytes: 16 * 1024 * 1024,
    refused: 100,
};
/// Without a disk so many batches are kept in memory.
const UNWRITTEN: usize = 8;
/// TLS and an unoptimised build want some room.
const STACK: usize = 512 * 1024;

/// A webhook with its threads.
pub(crate) struct Webhook {
    /// Puts batches on disk.
    spooler: Worker,
    line: Arc<Line>,
    sender: Option<JoinHandle<()>>,
}

/// Starts a sink that posts to `address`, signed when there is a secret, and keeps in a folder under
/// `spool` what could not be delivered yet.
pub(crate) fn start(
    address: Address,
    secret: Option<Secret>,
    spool: &Path,
) -> Result<Webhook, SinkError> {
    start_with(address, secret, spool, BACKOFF, TIMEOUT, LIMITS)
}

fn start_with(
    address: Address,
    secret: Option<Secret>,
    spool: &Path,
    backoff: Backoff,
    timeout: Duration,
    limits: Limits,
) -> Result<Webhook, SinkError> {
    let agent = agent(&address, timeout)?;
    // Not the address itself, which may be secret.
    let folder = spool.join(format!("webhook-{}", fingerprint(address.url.as_bytes())));
    let (spool, left) = Spool::open(&folder)?;
    let spool = Arc::new(spool);
    let next = left.last().map_or(0, |batch| batch.place + 1);
    let line = Arc::new(Line::default());
    let mut state = line.lock();
    for batch in left {
        state.push(Entry { batch, body: None });
    }
    drop(state);
    let name = format!("webhook:{}", address.host);
    let spooler = Spooler {
        spool: Arc::clone(&spool),
        line: Arc::clone(&line),
        next,
        limits,
    };
    let sender = Sender {
        agent,
        address,
        secret,
        spool,
        line: Arc::clone(&line),
        limits,
    };
    let sender = Builder::new()
        .name("webhook".to_owned())
        .stack_size(STACK)
        .spawn(move || sender.work(backoff))
        .map_err(SinkError::Thread)?;
    Ok(Webhook {
        spooler: Worker::start(name, spooler, DISK_BACKOFF)?,
        line,
        sender: Some(sender),
    })
}

impl Sink for Webhook {
    fn name(&self) -> &str {
        self.spooler.name()
    }

    fn send(&mut self, notices: &[Arc<Notice>]) -> Result<(), SinkError> {
        self.spooler.send(notices)?;
        self.line.told()
    }

    fn tick(&mut self) -> Result<(), SinkError> {
        self.spooler.tick()?;
        self.line.told()
    }

    fn health(&self) -> Health {
        let queue = self.spooler.health();
        let state = self.line.lock();
        Health {
            delivered: state.health.delivered,
            failed: state.health.failed,
            waiting: queue.waiting + state.notices,
            dropped: queue.dropped + queue.failed + state.health.dropped,
        }
    }

    /// What is on disk is for the next time.
    fn finish(&mut self, patience: Duration) {
        let Some(sender) = self.sender.take() else {
            return;
        };
        let until = Instant::now() + patience;
        self.spooler.finish(patience);
        let mut state = self.line.lock();
        state.until = Some(until);
        self.line.wake.notify_all();
        while !state.ended {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = wait(&self.line.ended, state, left);
        }
        let ended = state.ended;
        // What could not be written either.
        let lost: u64 = state
            .entries
            .iter()
            .filter(|entry| entry.body.is_some())
            .map(|entry| entry.batch.notices)
            .sum();
        state.health.dropped += lost;
        drop(state);
        if ended {
            let _ = sender.join();
        }
    }
}

impl Drop for Webhook {
    fn drop(&mut self) {
        self.finish(Duration::ZERO);
    }
}

/// What waits to be sent, between the two threads.
#[derive(Default)]
struct Line {
    state: Mutex<State>,
    wake: Condvar,
    ended: Condvar,
}

#[derive(Default)]
struct State {
    entries: VecDeque<Entry>,
    notices: u64,
    bytes: u64,
    /// The first entry is being sent, and must stay.
    in_flight: bool,
    health: Health,
    error: Option<SinkError>,
    failing: bool,
    overflowing: bool,
    until: Option<Instant>,
    ended: bool,
}

struct Entry {
    batch: Batch,
    /// What the disk did not take.
    body: Option<Vec<u8>>,
}

impl Line {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told(&self) -> Result<(), SinkError> {
        self.lock().error.take().map_or(Ok(()), Err)
    }
}

impl State {
    fn push(&mut self, entry: Entry) {
        self.notices += entry.batch.notices;
        self.bytes += entry.batch.bytes;
        self.entries.push_back(entry);
    }

    fn remove(&mut self, place: usize) -> Option<Entry> {
        let entry = self.entries.remove(place)?;
        self.notices -= entry.batch.notices;
        self.bytes -= entry.batch.bytes;
        Some(entry)
    }

    /// Makes room: the oldest go.
    fn shrink(&mut self, limits: Limits) -> Vec<Entry> {
        let mut gone = Vec::new();
        let first = usize::from(self.in_flight);
        while self.entries.len() > first + 1
            && (self.entries.len() > limits.batches || self.bytes > limits.bytes)
        {
            gone.extend(self.remove(first));
        }
        let dropped: u64 = gone.iter().map(|entry| entry.batch.notices).sum();
        self.health.dropped += dropped;
        if dropped > 0 && !self.overflowing {
            self.overflowing = true;
            self.error = Some(SinkError::SpoolFull { dropped });
        }
        gone
    }
}

struct Spooler {
    spool: Arc<Spool>,
    line: Arc<Line>,
    next: u64,
    limits: Limits,
}

impl Deliver for Spooler {
    const BATCH: usize = 50;
    /// A change seldom comes alone.
    const LINGER: Duration = Duration::from_millis(200);

    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
        let (count, body) = body(notices);
        let notices = count as u64;
        // Not with the line locked: a disk may be slow, and the watcher asks how things are.
        let (entry, error) = match self.spool.put(self.next, notices, &body) {
            Ok(batch) => (Entry { batch, body: None }, None),
            Err(source) => {
                let path = self.spool.folder().to_owned();
                let error = SinkError::Spool { path, source };
                let state = self.line.lock();
                let unwritten = state.entries.iter().filter(|e| e.body.is_some()).count();
                if unwritten >= UNWRITTEN {
                    return Delivery::stuck(0, error);
                }
                let batch = Batch {
                    place: self.next,
                    notices,
                    bytes: body.len() as u64,
                };
                let body = Some(body);
                (Entry { batch, body }, Some(error))
            }
        };
        self.next += 1;
        let mut state = self.line.lock();
        state.push(entry);
        let gone = state.shrink(self.limits);
        drop(state);
        self.line.wake.notify_all();
        for entry in gone {
            self.spool.remove(&entry.batch);
        }
        Delivery {
            delivered: count,
            error,
            ..Delivery::default()
        }
    }
}

/// As many of the first notices as a body should have, but one at least.
fn body(notices: &[Arc<Notice>]) -> (usize, Vec<u8>) {
    let mut out = br#"{"schema":1,"events":["#.to_vec();
    let mut count = 0;
    for notice in notices {
        if count > 0 {
            if out.len() + notice.json.len() > BODY {
                break;
            }
            out.push(b',');
        }
        out.extend_from_slice(notice.json.as_bytes());
        count += 1;
    }
    out.extend_from_slice(b"]}");
    (count, out)
}

struct Sender {
    agent: ureq::Agent,
    address: Address,
    secret: Option<Secret>,
    spool: Arc<Spool>,
    line: Arc<Line>,
    limits: Limits,
}

/// What a receiver made of a batch.
enum Answer {
    Accepted,
    Refused(SinkError),
    Later(SinkError, Option<Duration>),
}

impl Sender {
    fn work(self, mut backoff: Backoff) {
        let mut state = self.line.lock();
        loop {
            while state.entries.is_empty() && state.until.is_none() {
                state = self
                    .line
                    .wake
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            let late = state.until.is_some_and(|until| until <= Instant::now());
            let Some(entry) = state.entries.front().filter(|_| !late) else {
                break;
            };
            let batch = entry.batch.clone();
            let kept = entry.body.clone();
            state.in_flight = true;
            drop(state);

            let answer = match kept.map_or_else(|| self.spool.read(&batch), Ok) {
                Ok(body) => self.post(&body),
                // Somebody took the file away; there is nothing left to send.
                Err(source) => Answer::Refused(SinkError::Spool {
                    path: self.spool.folder().to_owned(),
                    source,
                }),
            };
            match answer {
                Answer::Accepted => self.spool.remove(&batch),
                Answer::Refused(_) => self.spool.refuse(&batch, self.limits.refused),
                Answer::Later(..) => {}
            }

            state = self.line.lock();
            state.in_flight = false;
            let (error, pause) = match answer {
                Answer::Accepted => {
                    state.remove(0);
                    state.health.delivered += batch.notices;
                    backoff.reset();
                    (None, Duration::ZERO)
                }
                Answer::Refused(error) => {
                    state.remove(0);
                    state.health.failed += batch.notices;
                    backoff.reset();
                    (Some(error), AFTER_REFUSAL.min(backoff.cap))
                }
                Answer::Later(error, after) => {
                    let pause = backoff.next().max(after.unwrap_or_default());
                    (Some(error), pause.min(backoff.cap))
                }
            };
            if state.entries.is_empty() {
                state.overflowing = false;
            }
            match error {
                Some(error) => {
                    if !state.failing {
                        state.error = Some(error);
                    }
                    state.failing = true;
                    if state.until.is_some() {
                        break;
                    }
                }
                None => state.failing = false,
            }
            let end = Instant::now() + pause;
            while state.until.is_none() {
                let left = end.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                state = wait(&self.line.wake, state, left);
            }
        }
        state.ended = true;
        self.line.ended.notify_all();
    }

    fn post(&self, body: &[u8]) -> Answer {
        // Made of the content, so that it is the same after a restart.
        let id = format!("msg_{}", fingerprint(body));
        let timestamp = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let mut request = self
            .agent
            .post(&self.address.url)
            .header("content-type", "application/json")
            .header("webhook-id", &id)
            .header("webhook-timestamp", timestamp.to_string());
        if let Some(secret) = &self.secret {
            request = request.header("webhook-signature", secret.sign(&id, timestamp, body));
        }
        let address = self.address.host.clone();
        let response = match request.send(body) {
            Ok(response) => response,
            Err(error) => {
                // Some errors name the whole address.
                let reason = error.to_string().replace(&self.address.url, &address);
                return Answer::Later(SinkError::Exchange { address, reason }, None);
            }
        };
        let status = response.status().as_u16();
        let after = retry_after(&response);
        // Read, so that the connection can be used again; what it says is of no interest.
        let mut rest = response
            .into_body()
            .into_with_config()
            .limit(ANSWER)
            .reader();
        let _ = io::copy(&mut rest.by_ref().take(ANSWER), &mut io::sink());
        match status {
            200..=299 => Answer::Accepted,
            408 | 425 | 429 | 500..=599 => {
                Answer::Later(SinkError::Busy { address, status }, after)
            }
            _ => Answer::Refused(SinkError::Refused { address, status }),
        }
    }
}

/// In seconds; the other form, a date, is seldom sent and is taken for none.
fn retry_after<T>(response: &ureq::http::Response<T>) -> Option<Duration> {
    let value = response.headers().get("retry-after")?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_secs)
}

fn agent(address: &Address, timeout: Duration) -> Result<ureq::Agent, SinkError> {
    let mut config = ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .timeout_connect(Some(CONNECT_TIMEOUT.min(timeout)))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .max_idle_connections(1)
        .max_idle_connections_per_host(1)
        .user_agent(concat!("portolan/", env!("CARGO_PKG_VERSION")));
    if address.loopback {
        // No proxy reaches this machine from elsewhere.
        config = config.proxy(None);
    }
    if address.encrypted {
        let tls = fetch::tls().ok_or(SinkError::NoCertificates)?;
        config = config.https_only(true).tls_config(tls);
    }
    Ok(config.build().new_agent())
}

#[cfg(test)]
mod tests;
