//! How a UDP endpoint is asked: each question from a port of its own, so that an answer is known to be
//! its answer, and sent again where nothing comes, for datagrams get lost.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::net::UdpSocket;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::Prober;
use crate::conn::Reply;
use crate::judge::{self, Finding, judge};
use crate::model::{Asked, Certainty, Endpoint, Identification, State, Stopped};
use crate::parsers::Said;
use crate::signature::{Ask, PROTOCOLS, Protocol, UDP, payload};

/// Questions of the short list that are out at the same time.
const WIDTH: usize = 12;
/// What an endpoint takes of the connections that are allowed: as many as there always are.
const PERMITS: u32 = 8;
/// How long what is likely has before the short list begins.
const LISTEN: Duration = Duration::from_millis(120);
/// The largest datagram that is taken whole.
const DATAGRAM: usize = 8 << 10;
/// These answer from another port than they were asked on: TFTP from a new one (RFC 1350 section 4),
/// SSDP from any (UPnP Device Architecture 2.0, 1.3.3).
const FROM_ELSEWHERE: [&str; 2] = ["tftp", "ssdp"];

/// Identifies a UDP endpoint.
pub(crate) async fn identify(
    prober: &Prober,
    endpoint: &Endpoint,
    hints: &[&'static str],
) -> Identification {
    // Before its time begins: a question that waits is none.
    let _permits = prober.connections.acquire_many(PERMITS).await;
    let start = Instant::now();
    let deadline = start + prober.options().timeout;
    let plan = plan(prober, endpoint, hints);
    let mut asked = Vec::new();
    let mut closed = false;
    let mut failed = false;
    let mut best: Option<Reply> = None;
    let mut talks = FuturesUnordered::new();
    let mut rest = plan.into_iter().peekable();
    let mut any = false;
    loop {
        let now = Instant::now();
        if now >= deadline || closed {
            break;
        }
        while let Some((_, _, likely)) = rest.peek() {
            let due = *likely || (now >= start + LISTEN || talks.is_empty()) && talks.len() < WIDTH;
            if !due {
                break;
            }
            let Some((protocol, ask, likely)) = rest.next() else {
                break;
            };
            any = true;
            asked.push(Asked {
                protocol: protocol.id,
                ask: ask.id,
                answered: 0,
            });
            let until = if likely || rest.len() < WIDTH {
                deadline
            } else {
                deadline.min(now + prober.options().timeout / 4)
            };
            talks.push(Box::pin(question(prober, endpoint, (protocol, ask), until)));
        }
        if talks.is_empty() {
            break;
        }
        let wake = if now < start + LISTEN {
            start + LISTEN
        } else {
            deadline
        };
        let reply = tokio::select! {
            reply = talks.next() => reply,
            () = sleep_until(wake) => continue,
        };
        let reply = match reply {
            None => break,
            Some(Ok(reply)) => reply,
            Some(Err(error)) => {
                match error.kind() {
                    io::ErrorKind::ConnectionRefused => closed = true,
                    _ => failed = true,
                }
                continue;
            }
        };
        if let Some((protocol, ask)) = reply.asked
            && let Some(asked) = asked
                .iter_mut()
                .find(|a: &&mut Asked| a.protocol == protocol.id && a.ask == ask.id)
        {
            asked.answered = reply.bytes.len();
        }
        let certain = reply.is_certain();
        let better = |b: &Reply| b.certainty() < reply.certainty() || b.bytes.is_empty();
        if !reply.bytes.is_empty() && best.as_ref().is_none_or(better) {
            best = Some(reply);
        }
        if certain {
            break;
        }
    }
    drop(talks);
    let state = match (&best, closed, failed) {
        (Some(_), ..) => State::Open,
        (None, true, _) => State::Closed,
        (None, false, true) => State::Failed,
        _ => State::Silent,
    };
    let stopped = match state {
        State::Closed | State::Failed => Stopped::Absent,
        _ if !any => Stopped::Exhausted,
        _ => Stopped::TimedOut,
    };
    let mut found = Identification::new(state, stopped);
    if let Some(mut reply) = best {
        found.evidence = reply.bytes.get(..256).unwrap_or(&reply.bytes).into();
        if let Some(mut finding) = reply.finding.take() {
            found.stopped = Stopped::Identified;
            let until = Instant::now() + prober.options().timeout / 2;
            further(prober, endpoint, &mut finding, &mut asked, until).await;
            finding.into_identification(&mut found);
        }
    }
    found.asked = asked;
    found
}

/// The further questions of a protocol that is known.
async fn further(
    prober: &Prober,
    endpoint: &Endpoint,
    finding: &mut Finding,
    asked: &mut Vec<Asked>,
    until: Instant,
) {
    let protocol = finding.protocol;
    for then in protocol.thens.iter().filter(|t| t.over & UDP != 0) {
        let Ok(reply) = question(prober, endpoint, (protocol, then), until).await else {
            return;
        };
        asked.push(Asked {
            protocol: protocol.id,
            ask: then.id,
            answered: reply.bytes.len(),
        });
        let said = Said {
            bytes: &reply.bytes,
            request: &reply.request,
        };
        if let Some(more) = judge::judge_further(&said, protocol, then) {
            finding.add(more);
        }
    }
}

/// What to ask, in order: what is likely first, then the short list.
fn plan(
    prober: &Prober,
    endpoint: &Endpoint,
    hints: &[&'static str],
) -> Vec<(&'static Protocol, &'static Ask, bool)> {
    let options = prober.options();
    let port = endpoint.address.port();
    let mut plan: Vec<(usize, &'static Protocol, &'static Ask, bool)> = Vec::new();
    if options.intensity == 0 {
        return Vec::new();
    }
    for protocol in PROTOCOLS.iter() {
        if protocol.never_ask || (protocol.industrial && !options.industrial) {
            continue;
        }
        let hinted = hints.contains(&protocol.id).then_some(3);
        let likely = protocol.rank(UDP, port).or(hinted);
        for ask in protocol.asks.iter().filter(|a| a.over & UDP != 0) {
            let wide = if options.intensity >= 9 && ask.wide == 0 {
                9
            } else {
                ask.wide
            };
            match likely {
                Some(rank) => plan.push((rank, protocol, ask, true)),
                None if wide != 0 && wide <= options.intensity && options.intensity >= 2 => {
                    plan.push((100 + usize::from(wide), protocol, ask, false));
                }
                None => {}
            }
        }
    }
    plan.sort_by_key(|(rank, protocol, ..)| (*rank, protocol.id));
    plan.into_iter()
        .map(|(_, p, a, likely)| (p, a, likely))
        .collect()
}

/// Sends one question, again at a third and at two thirds of its time, and takes one answer.
async fn question(
    prober: &Prober,
    endpoint: &Endpoint,
    asked: (&'static Protocol, &'static Ask),
    until: Instant,
) -> io::Result<Reply> {
    prober.turn().await;
    let any: SocketAddr = if endpoint.address.is_ipv4() {
        (Ipv4Addr::UNSPECIFIED, 0).into()
    } else {
        (Ipv6Addr::UNSPECIFIED, 0).into()
    };
    let socket = UdpSocket::bind(any).await?;
    let connected = !FROM_ELSEWHERE.contains(&asked.0.id);
    if connected {
        // The kernel then lets through what comes from there alone, and tells of refusals.
        socket.connect(endpoint.address).await?;
    }
    let request = payload(asked.1.payload, &endpoint.host(), endpoint.address.port());
    let start = Instant::now();
    let third = (until - start.min(until)) / 3;
    for turn in 1..=3 {
        if connected {
            socket.send(&request).await?;
        } else {
            socket.send_to(&request, endpoint.address).await?;
        }
        let end = if turn == 3 {
            until
        } else {
            start + third * turn
        };
        while let Ok(readable) = timeout_at(end, socket.readable()).await {
            readable?;
            // An empty datagram says nothing.
            if let Some(bytes) = take(&socket, endpoint.address)?.filter(|b| !b.is_empty()) {
                let said = Said {
                    bytes: &bytes,
                    request: &request,
                };
                let finding = judge(&said, Some(asked)).filter(is_over_udp);
                return Ok(Reply {
                    asked: Some(asked),
                    finding,
                    request,
                    bytes,
                    conn: None,
                    refused: false,
                });
            }
        }
    }
    Ok(Reply {
        asked: Some(asked),
        request,
        bytes: Vec::new(),
        finding: None,
        conn: None,
        refused: false,
    })
}

/// Whether a finding is one that datagrams can show: greetings of streams are none.
fn is_over_udp(finding: &Finding) -> bool {
    let asked = finding.protocol.asks.iter().any(|a| a.over & UDP != 0);
    asked || finding.certainty == Certainty::Certain && !finding.protocol.udp.is_empty()
}

/// A datagram that is there, if it comes from where it should.
fn take(socket: &UdpSocket, from: SocketAddr) -> io::Result<Option<Vec<u8>>> {
    let mut buffer = [0; DATAGRAM];
    match socket.try_recv_from(&mut buffer) {
        Ok((count, source)) if source.ip().to_canonical() == from.ip().to_canonical() => {
            Ok(Some(buffer[..count].to_vec()))
        }
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
        Err(error) => Err(error),
    }
}
