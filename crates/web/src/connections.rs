//! Who is connected, and who has to go when too many are.
//!
//! The system gives a process so many descriptors. Whoever opens connections and asks nothing must not
//! keep out those who ask, so at the limit the connection that has waited longest without a request
//! makes room for the new one.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::body::Body;
use http_body::{Frame, SizeHint};
use hyper::body::Bytes;
use pin_project_lite::pin_project;
use tokio::sync::Notify;

/// All connections of a server.
#[derive(Debug)]
pub(crate) struct Connections {
    limit: usize,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    next: u64,
    open: usize,
    /// Those without a request, by the turn at which they began to wait.
    waiting: BTreeMap<u64, Arc<Notify>>,
}

impl Connections {
    pub(crate) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self {
            limit: limit.max(1),
            inner: Mutex::default(),
        })
    }

    pub(crate) fn open(&self) -> usize {
        self.lock().open
    }

    /// A place for a new connection. `None` when there is none and nobody can be sent away, for all
    /// are being answered.
    pub(crate) fn admit(self: &Arc<Self>) -> Option<Connection> {
        let mut inner = self.lock();
        if inner.open >= self.limit {
            let (_, longest) = inner.waiting.pop_first()?;
            longest.notify_one();
        }
        inner.open += 1;
        let mut connection = Connection {
            all: Arc::clone(self),
            leave: Arc::new(Notify::new()),
            turn: Mutex::new(None),
        };
        let turn = inner.wait(&connection.leave);
        connection.turn = Mutex::new(Some(turn));
        Some(connection)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn wait(&mut self, leave: &Arc<Notify>) -> u64 {
        let turn = self.next;
        self.next += 1;
        self.waiting.insert(turn, Arc::clone(leave));
        turn
    }
}

/// One connection; it gives its place back when it is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    all: Arc<Connections>,
    leave: Arc<Notify>,
    turn: Mutex<Option<u64>>,
}

impl Connection {
    /// Ends when the connection has to make room.
    pub(crate) async fn must_leave(&self) {
        self.leave.notified().await;
    }

    /// A request has come: until the guard is dropped nobody sends this connection away.
    pub(crate) fn busy(self: &Arc<Self>) -> Busy {
        if let Some(turn) = self.turn().take() {
            self.all.lock().waiting.remove(&turn);
        }
        Busy(Arc::clone(self))
    }

    fn turn(&self) -> MutexGuard<'_, Option<u64>> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let turn = self.turn().take();
        let mut inner = self.all.lock();
        inner.open -= 1;
        if let Some(turn) = turn {
            inner.waiting.remove(&turn);
        }
    }
}

/// A request is being answered.
#[derive(Debug)]
pub(crate) struct Busy(Arc<Connection>);

impl Drop for Busy {
    fn drop(&mut self) {
        let turn = self.0.all.lock().wait(&self.0.leave);
        *self.0.turn() = Some(turn);
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
/// part of a request holds some ten kilobytes.
pub(crate) fn limit() -> usize {
    const OTHERS: u64 = 256;
    const MOST: u64 = 2048;
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
