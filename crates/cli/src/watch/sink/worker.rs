//! A thread with a bounded queue, for everything that may have to wait for somebody.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use super::{Health, Notice, Sink, SinkError};

/// How many notices wait at most, and how many bytes of them.
pub(super) const QUEUE: usize = 1024;
const QUEUE_BYTES: usize = 1024 * 1024;
/// Address space, not memory: what is not used of it costs nothing.
const STACK: usize = 128 * 1024;

/// What a worker's thread does with notices.
pub(super) trait Deliver: Send + 'static {
    /// How many notices it takes at once, at most.
    const BATCH: usize;
    /// How long to wait for company after the first notice of a batch.
    const LINGER: Duration = Duration::ZERO;

    /// Delivers from the front on. It may take seconds, but not forever.
    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery;
}

/// How far a delivery came.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    /// So many from the front are done.
    pub(super) delivered: usize,
    /// So many after them are given up.
    pub(super) failed: usize,
    /// What went wrong. With notices left over it is worth another try.
    pub(super) error: Option<SinkError>,
    /// Not before this much time has passed again.
    pub(super) pause: Duration,
}

impl Delivery {
    pub(super) fn all(notices: &[Arc<Notice>]) -> Self {
        Self {
            delivered: notices.len(),
            ..Self::default()
        }
    }

    /// After `delivered` notices the way is closed; the others are for later.
    pub(super) fn stuck(delivered: usize, error: SinkError) -> Self {
        Self {
            delivered,
            error: Some(error),
            ..Self::default()
        }
    }
}

/// How long to wait after failures in a row: twice as long each time, up to a cap, and a random part
/// of it, so that many watchers do not come back together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Backoff {
    pub(super) first: Duration,
    pub(super) cap: Duration,
    failures: u32,
}

impl Backoff {
    pub(super) const fn new(first: Duration, cap: Duration) -> Self {
        Self {
            first,
            cap,
            failures: 0,
        }
    }

    /// Between half and all of the step.
    pub(super) fn next(&mut self) -> Duration {
        let factor = 1u32.checked_shl(self.failures).unwrap_or(u32::MAX);
        self.failures = (self.failures + 1).min(31);
        let step = self.first.saturating_mul(factor).min(self.cap);
        step.mul_f64(0.5 + fastrand::f64() / 2.0)
    }

    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }
}

/// A sink whose thread runs a [`Deliver`].
pub(crate) struct Worker {
    name: String,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// There is something to do.
    wake: Condvar,
    /// The thread has ended.
    ended: Condvar,
}

#[derive(Default)]
struct State {
    /// What is being delivered stays at the front until it is done.
    queue: VecDeque<Arc<Notice>>,
    bytes: usize,
    health: Health,
    /// What to tell at the next opportunity.
    error: Option<SinkError>,
    /// The queue overflows, and that was told.
    overflowing: bool,
    /// No more will come; what is there may be delivered until then.
    until: Option<Instant>,
    ended: bool,
}

impl Worker {
    /// Starts the thread.
    pub(super) fn start(
        name: String,
        deliver: impl Deliver,
        backoff: Backoff,
    ) -> Result<Self, SinkError> {
        let shared = Arc::new(Shared::default());
        let thread = {
            let shared = Arc::clone(&shared);
            Builder::new()
                .name("sink".to_owned())
                .stack_size(STACK)
                .spawn(move || work(&shared, deliver, backoff))
                .map_err(SinkError::Thread)?
        };
        Ok(Self {
            name,
            shared,
            thread: Some(thread),
        })
    }
}

impl Sink for Worker {
    fn name(&self) -> &str {
        &self.name
    }

    fn send(&mut self, notices: &[Arc<Notice>]) -> Result<(), SinkError> {
        let mut state = self.shared.lock();
        let mut dropped = 0;
        for notice in notices {
            let weight = notice.weight();
            if state.queue.len() >= QUEUE || state.bytes + weight > QUEUE_BYTES {
                dropped += 1;
            } else {
                state.bytes += weight;
                state.queue.push_back(Arc::clone(notice));
            }
        }
        state.health.dropped += dropped;
        self.shared.wake.notify_one();
        if dropped > 0 && !state.overflowing {
            state.overflowing = true;
            return Err(SinkError::Full { dropped });
        }
        state.error.take().map_or(Ok(()), Err)
    }

    fn tick(&mut self) -> Result<(), SinkError> {
        self.shared.lock().error.take().map_or(Ok(()), Err)
    }

    fn health(&self) -> Health {
        let state = self.shared.lock();
        Health {
            waiting: state.queue.len() as u64,
            ..state.health
        }
    }

    fn finish(&mut self, patience: Duration) {
        let Some(thread) = self.thread.take() else {
            return;
        };
        let until = Instant::now() + patience;
        let mut state = self.shared.lock();
        state.until = Some(until);
        self.shared.wake.notify_one();
        while !state.ended {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = wait(&self.shared.ended, state, left);
        }
        let ended = state.ended;
        let left = state.queue.len();
        state.health.dropped += left as u64;
        state.queue.clear();
        drop(state);
        // A thread that is still busy ends with the process.
        if ended {
            let _ = thread.join();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.finish(Duration::ZERO);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Counters and a queue: whatever a panic left is usable.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn work<D: Deliver>(shared: &Shared, mut deliver: D, mut backoff: Backoff) {
    let mut failing = false;
    let mut state = shared.lock();
    loop {
        while state.queue.is_empty() && state.until.is_none() {
            state = shared
                .wake
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state = rest(shared, state, D::LINGER, |queue| queue >= D::BATCH);
        let late = state.until.is_some_and(|until| until <= Instant::now());
        if state.queue.is_empty() || late {
            break;
        }
        let batch: Vec<_> = state.queue.iter().take(D::BATCH).cloned().collect();
        drop(state);
        let delivery = deliver.deliver(&batch);
        let left = batch.len() - delivery.delivered - delivery.failed;
        drop(batch);

        state = shared.lock();
        state.health.delivered += delivery.delivered as u64;
        state.health.failed += delivery.failed as u64;
        for _ in 0..delivery.delivered + delivery.failed {
            // `finish` may have emptied the queue meanwhile, and counted these as dropped.
            match state.queue.pop_front() {
                Some(notice) => state.bytes -= notice.weight(),
                None => state.health.dropped -= 1,
            }
        }
        if state.queue.is_empty() {
            state.bytes = 0;
            state.overflowing = false;
        }
        let mut pause = delivery.pause;
        match delivery.error {
            Some(error) => {
                if !failing {
                    state.error = Some(error);
                }
                failing = true;
                if left > 0 {
                    if state.until.is_some() {
                        break;
                    }
                    pause = pause.max(backoff.next());
                }
            }
            None => {
                failing = false;
                backoff.reset();
            }
        }
        state = rest(shared, state, pause, |_| false);
    }
    state.ended = true;
    shared.ended.notify_all();
}

/// Waits for `pause`, or until the queue is as `enough` says, or it is time to end.
fn rest<'a>(
    shared: &'a Shared,
    mut state: MutexGuard<'a, State>,
    pause: Duration,
    enough: impl Fn(usize) -> bool,
) -> MutexGuard<'a, State> {
    let end = Instant::now() + pause;
    while state.until.is_none() && !enough(state.queue.len()) {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        state = wait(&shared.wake, state, left);
    }
    state
}

/// Waits for a change of what the lock guards, for so long at most.
pub(super) fn wait<'a, T>(
    condition: &Condvar,
    state: MutexGuard<'a, T>,
    left: Duration,
) -> MutexGuard<'a, T> {
    condition
        .wait_timeout(state, left)
        .unwrap_or_else(PoisonError::into_inner)
        .0
}

#[cfg(test)]
mod tests {
    use super::super::tests::{eventually, notice, notices};
    use super::*;
    use std::sync::mpsc::{Receiver, Sender, channel};

    const QUICK: Backoff = Backoff::new(Duration::from_millis(2), Duration::from_millis(8));

    /// Delivers when it is told how.
    struct Told {
        orders: Receiver<Delivery>,
        seen: Sender<Vec<String>>,
    }

    impl Deliver for Told {
        const BATCH: usize = 4;

        fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
            let _ = self
                .seen
                .send(notices.iter().map(|n| n.id.clone()).collect());
            self.orders
                .recv()
                .unwrap_or_else(|_| Delivery::all(notices))
        }
    }

    fn told() -> (Worker, Sender<Delivery>, Receiver<Vec<String>>) {
        let (order, orders) = channel();
        let (seen, sight) = channel();
        let worker = Worker::start("told".to_owned(), Told { orders, seen }, QUICK).unwrap();
        (worker, order, sight)
    }

    fn full() -> SinkError {
        SinkError::Full { dropped: 0 }
    }

    #[test]
    fn what_is_left_comes_again_and_in_order() {
        let (mut worker, order, seen) = told();
        worker.send(&notices(1..7)).unwrap();
        // The first batch may have begun before all were there: it has at least one.
        let first = seen.recv().unwrap();
        assert_eq!(first[0], "e1");
        order.send(Delivery::stuck(1, full())).unwrap();
        assert_eq!(seen.recv().unwrap(), ["e2", "e3", "e4", "e5"]);
        assert!(matches!(worker.tick(), Err(SinkError::Full { .. })));
        // It fails on, and does not say so again.
        order.send(Delivery::stuck(0, full())).unwrap();
        assert_eq!(seen.recv().unwrap(), ["e2", "e3", "e4", "e5"]);
        assert!(worker.tick().is_ok());
        order
            .send(Delivery {
                delivered: 3,
                failed: 1,
                ..Delivery::default()
            })
            .unwrap();
        assert_eq!(seen.recv().unwrap(), ["e6"]);
        order
            .send(Delivery {
                delivered: 1,
                ..Delivery::default()
            })
            .unwrap();
        eventually("delivered", || worker.health().delivered == 5);
        let health = worker.health();
        assert_eq!((health.failed, health.waiting, health.dropped), (1, 0, 0));
    }

    #[test]
    fn an_overflow_is_counted_and_told_once() {
        let (mut worker, order, seen) = told();
        let many: Vec<_> = notices(0..1024);
        worker.send(&many).unwrap();
        assert!(seen.recv().is_ok());
        assert!(matches!(
            worker.send(&notices(0..10)),
            Err(SinkError::Full { dropped: 10 })
        ));
        assert!(worker.send(&notices(0..10)).is_ok());
        let health = worker.health();
        assert_eq!((health.dropped, health.waiting), (20, 1024));
        drop(order);
        eventually("empty", || worker.health().waiting == 0);
        assert_eq!(worker.health().delivered, 1024);
        assert!(worker.send(&notices(0..1)).is_ok());
    }

    #[test]
    fn large_notices_fill_the_queue_sooner() {
        let (mut worker, order, _seen) = told();
        let mut large = notice(1);
        large.json = "x".repeat(QUEUE_BYTES / 3);
        let large = Arc::new(large);
        let all: Vec<_> = std::iter::repeat_n(large, 5).collect();
        assert!(matches!(
            worker.send(&all),
            Err(SinkError::Full { dropped: 3 })
        ));
        drop(order);
        worker.finish(Duration::from_secs(5));
        assert_eq!(worker.health().delivered, 2);
    }

    #[test]
    fn the_end_delivers_what_it_can_and_counts_the_rest() {
        let (mut worker, order, _seen) = told();
        worker.send(&notices(0..3)).unwrap();
        let start = Instant::now();
        // Nobody says how: the thread hangs.
        worker.finish(Duration::from_millis(30));
        assert!(start.elapsed() < Duration::from_secs(5));
        let health = worker.health();
        assert_eq!((health.dropped, health.waiting), (3, 0));
        drop(order);
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(300));
        for step in [1u64, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
            let wait = backoff.next();
            let step = Duration::from_secs(step);
            assert!(wait >= step / 2 && wait <= step, "{wait:?} for {step:?}");
        }
        for _ in 0..100 {
            assert!(backoff.next() <= Duration::from_secs(300));
        }
        backoff.reset();
        assert!(backoff.next() <= Duration::from_secs(1));
    }
}
