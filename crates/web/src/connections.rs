//! Who is connected, and who has to go when too many are.
//!
//! The system gives a process so many descriptors. Whoever opens connections and asks nothing must not
//! keep out those who ask, so at the limit the connection that has waited longest without a request
//! makes room for the new one.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::body::Body;
use http_body::{Frame, SizeHint};
use hyper::body::Bytes;
use pin_project_lite::pin_project;
use rustc_hash::FxHashMap;
use tokio::sync::Notify;

/// All connections of a server. Every request passes here twice, so what it does then is one number of
/// its own connection; to look through all is for the moment at which there is no room.
#[derive(Debug)]
pub(crate) struct Connections {
    limit: usize,
    /// The next turn; each is given once.
    turn: AtomicU64,
    open: Mutex<FxHashMap<u64, Arc<Place>>>,
}

#[derive(Debug)]
struct Place {
    /// The turn at which it began to wait for a request, or [`BUSY`].
    since: AtomicU64,
    leave: Notify,
}

/// Who is being answered, or has been asked to leave already, is later than all.
const BUSY: u64 = u64::MAX;

impl Connections {
    pub(crate) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self {
            limit: limit.max(1),
            turn: AtomicU64::new(0),
            open: Mutex::default(),
        })
    }

    pub(crate) fn open(&self) -> usize {
        self.lock().len()
    }

    /// A place for a new connection. `None` when there is none and nobody can be sent away, for all
    /// are being answered.
    pub(crate) fn admit(self: &Arc<Self>) -> Option<Connection> {
        let mut open = self.lock();
        if open.len() >= self.limit {
            let since = |place: &&Arc<Place>| place.since.load(Ordering::Relaxed);
            let longest = open.values().min_by_key(since)?;
            if longest.since.swap(BUSY, Ordering::Relaxed) == BUSY {
                return None;
            }
            longest.leave.notify_one();
        }
        let number = self.next();
        let place = Arc::new(Place {
            since: AtomicU64::new(number),
            leave: Notify::new(),
        });
        open.insert(number, Arc::clone(&place));
        Some(Connection {
            all: Arc::clone(self),
            number,
            place,
        })
    }

    fn next(&self) -> u64 {
        self.turn.fetch_add(1, Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, FxHashMap<u64, Arc<Place>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection; it gives its place back when it is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    all: Arc<Connections>,
    number: u64,
    place: Arc<Place>,
}

impl Connection {
    /// Ends when the connection has to make room.
    pub(crate) async fn must_leave(&self) {
        self.place.leave.notified().await;
    }

    /// A request has come: until the guard is dropped nobody sends this connection away.
    pub(crate) fn busy(self: &Arc<Self>) -> Busy {
        self.place.since.store(BUSY, Ordering::Relaxed);
        Busy(Arc::clone(self))
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.all.lock().remove(&self.number);
    }
}

/// A request is being answered.
#[derive(Debug)]
pub(crate) struct Busy(Arc<Connection>);

impl Drop for Busy {
    fn drop(&mut self) {
        let now = self.0.all.next();
        self.0.place.since.store(now, Ordering::Relaxed);
    }
}

pin_project! {
    /// An answer's body: while it is being sent its connection is busy.
    pub(crate) struct Answering {
        #[pin]
        body: Body,
        busy: Busy,
    }
}

impl Answering {
    pub(crate) fn new(body: Body, busy: Busy) -> Self {
        Self { body, busy }
    }
}

impl http_body::Body for Answering {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.project().body.poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// How many connections this process may have, after it has asked for as many descriptors as it may:
/// some are for files and for the database. No more than so many in any case, for each that has sent
/// part of a request holds some twenty kilobytes.
pub(crate) fn limit() -> usize {
    const OTHERS: u64 = 256;
    const MOST: u64 = 1536;
    let most = descriptors().saturating_sub(OTHERS).clamp(64, MOST);
    usize::try_from(most).unwrap_or(64)
}

#[cfg(unix)]
fn descriptors() -> u64 {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limits = getrlimit(Resource::Nofile);
    let asked = limits.maximum.unwrap_or(1 << 20);
    if limits.current.is_some_and(|current| current < asked) {
        limits.current = Some(asked);
        // Where that is refused, what there was remains.
        let _ = setrlimit(Resource::Nofile, limits);
    }
    getrlimit(Resource::Nofile).current.unwrap_or(asked)
}

#[cfg(not(unix))]
fn descriptors() -> u64 {
    8192
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_has_waited_longest_makes_room() {
        let all = Connections::new(2);
        let first = Arc::new(all.admit().unwrap());
        let second = all.admit().unwrap();
        let busy = first.busy();
        let third = all.admit().unwrap();
        // The first one is being answered, so the second one goes.
        second.must_leave().await;
        drop(second);
        assert_eq!(all.open(), 2);
        drop(busy);
        // Now the first one has waited less than the third one.
        let fourth = all.admit().unwrap();
        third.must_leave().await;
        drop((third, fourth));
        assert_eq!(all.open(), 1);
    }

    #[test]
    fn nobody_is_sent_away_in_the_middle_of_an_answer() {
        let all = Connections::new(1);
        let only = Arc::new(all.admit().unwrap());
        let busy = only.busy();
        assert!(all.admit().is_none());
        drop(busy);
        assert!(all.admit().is_some());
    }
}
