//! A sweep without privilege: each endpoint is connected to, and the connection closed.

use std::io;
use std::net::SocketAddr;
use std::ops::Range;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use super::{Event, Speed, Summary, Sweep};

/// Connections that are begun and not yet answered.
const MOST_OPEN: usize = 768;

/// Sweeps the endpoints of a range of places. Must run within a Tokio runtime.
///
/// # Errors
/// This machine has no more descriptors or ports, again and again.
pub async fn sweep(
    sweep: &Sweep,
    range: Range<usize>,
    speed: &Speed,
    mut tell: impl FnMut(Event),
) -> io::Result<Summary> {
    let mut summary = Summary::default();
    let mut wanted: Vec<usize> = Vec::new();
    let mut round: Box<dyn Iterator<Item = usize>> = Box::new(range);
    let mut width = MOST_OPEN;
    let mut done = 0;
    let pause = speed.rate.map(|r| Duration::from_secs(1) / r.get());
    // The first answers say how long answers take.
    let mut patience = speed.timeout;
    for turn in 0..=speed.retries {
        let last = turn == speed.retries;
        let mut open = FuturesUnordered::new();
        let mut next = Instant::now();
        let mut short = 0_u32;
        loop {
            while open.len() < width {
                if let Some(pause) = pause {
                    let now = Instant::now();
                    if next > now {
                        if !open.is_empty() {
                            break;
                        }
                        sleep(next - now).await;
                    }
                    next = next.max(now) + pause;
                }
                let Some(place) = round.next() else { break };
                let Some(address) = sweep.at(place) else {
                    continue;
                };
                if turn > 0 {
                    summary.repeated += 1;
                }
                open.push(async move { (place, address, knock(address, patience).await) });
            }
            let Some((place, address, answer)) = open.next().await else {
                break;
            };
            match answer {
                Answer::Open(took) => {
                    patience = patience.min((took * 20).max(Duration::from_millis(250)));
                    summary.open += 1;
                    tell(Event::Open(address));
                }
                Answer::Closed => summary.closed += 1,
                Answer::Silent if last => summary.silent += 1,
                Answer::Silent => {
                    wanted.push(place);
                    continue;
                }
                // Too many at once for this machine: fewer, and this one later.
                Answer::Short(error) => {
                    width = (width / 2).max(16);
                    short += 1;
                    if short > 1000 || last {
                        return Err(error);
                    }
                    wanted.push(place);
                    continue;
                }
            }
            done += 1;
            if done % 256 == 0 {
                tell(Event::Done(256));
            }
        }
        drop(open);
        if wanted.is_empty() {
            break;
        }
        patience = speed.timeout;
        round = Box::new(std::mem::take(&mut wanted).into_iter());
    }
    tell(Event::Done(done % 256));
    Ok(summary)
}

enum Answer {
    Open(Duration),
    Closed,
    Silent,
    Short(io::Error),
}

async fn knock(address: SocketAddr, patience: Duration) -> Answer {
    let start = Instant::now();
    match timeout(patience, TcpStream::connect(address)).await {
        // The system may pick the very port that is asked: then we talk to ourselves.
        Ok(Ok(stream)) if stream.local_addr().is_ok_and(|own| own == address) => Answer::Closed,
        Ok(Ok(stream)) => {
            // No rest of it in our tables.
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
            Answer::Open(start.elapsed())
        }
        Ok(Err(error)) => match error.raw_os_error() {
            Some(code) if is_short(code) => Answer::Short(error),
            _ if error.kind() == io::ErrorKind::TimedOut => Answer::Silent,
            _ => Answer::Closed,
        },
        Err(_) => Answer::Silent,
    }
}

/// `EMFILE`, `ENFILE`, `ENOBUFS`, `ENOMEM`, `EADDRNOTAVAIL`.
#[cfg(unix)]
fn is_short(code: i32) -> bool {
    use rustix::io::Errno;
    [
        Errno::MFILE,
        Errno::NFILE,
        Errno::NOBUFS,
        Errno::NOMEM,
        Errno::ADDRNOTAVAIL,
    ]
    .iter()
    .any(|e| e.raw_os_error() == code)
}

/// Other systems' numbers are not looked at.
#[cfg(not(unix))]
fn is_short(_code: i32) -> bool {
    false
}
