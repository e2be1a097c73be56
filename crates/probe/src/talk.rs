//! How a TCP endpoint is asked: in which order, over how many connections, for how long.
//!
//! The first connection listens, or asks at once what is likely by the number where that speaks only
//! when spoken to. When nothing comes soon, the short list follows, several questions at once, each on
//! a connection of its own, for a service that was asked something wrong rarely hears what comes after.
//! What is known for certain ends it.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::conn::{Conn, Reply, connect, converse};
use crate::http::{self, Page};
use crate::judge::{self, Finding};
use crate::model::{Asked, Certainty, Endpoint, Identification, State, Stopped, Tls, TlsVersion};
use crate::parsers::Said;
use crate::shown::Shown;
use crate::signature::{Ask, First, HTTP, PROTOCOLS, Protocol, TCP, TLS, payload};
use crate::tls::{self, Offer};
use crate::{Prober, starttls};

/// Connections to one endpoint at the same time.
const WIDTH: usize = 12;
/// The same inside TLS, where each costs a handshake.
const WIDTH_TLS: usize = 8;
/// The same where it is asked once more.
const WIDTH_GENTLY: usize = 3;
/// How long an unlikely question keeps others from being put; it is listened to three times as long.
const TURN: Duration = Duration::from_millis(150);
/// How long to listen before the short list begins where nothing is likely, and where something is.
const LISTEN: Duration = Duration::from_millis(30);
const LISTEN_LIKELY: Duration = Duration::from_millis(150);
/// How long the first connection only listens where others are asked beside it.
const PATIENCE: Duration = Duration::from_millis(450);
/// The pause after which an answer is taken to be whole.
const QUIET: Duration = Duration::from_millis(60);
/// By how much a timer may be late before that is made up for.
const LATE: Duration = Duration::from_millis(10);
/// Paths of others that are fetched where `/` told nothing.
const MOST_PATHS: usize = 16;
const EVIDENCE: usize = 256;
/// The most questions that are written down.
const MOST_ASKED: usize = 200;

/// How many questions are put at a time, and how long each is listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As most services bear well.
    Briskly,
    /// As one that is slow needs it, with a third more time.
    Gently,
}

impl Manner {
    /// How long an endpoint may be silent.
    fn patience(self, prober: &Prober) -> Duration {
        match self {
            Self::Briskly => prober.options().timeout,
            Self::Gently => prober.options().timeout * 4 / 3,
        }
    }
}

/// The first connection to an endpoint. What the runtime needs to wait for it is more than all else
/// about it; it is made when somebody does.
#[derive(Debug)]
pub(crate) struct Opened {
    stream: std::net::TcpStream,
    /// How long it took.
    pub(crate) took: Duration,
}

/// Opens the first connection to an endpoint. This waits longest where nobody answers, and many wait
/// at once: it keeps little.
pub(crate) async fn reach(
    prober: &Prober,
    address: SocketAddr,
    manner: Manner,
) -> Result<Opened, State> {
    prober.turn().await;
    let start = Instant::now();
    let opened = connect(address, start + manner.patience(prober)).await;
    match opened.and_then(TcpStream::into_std) {
        Ok(stream) => Ok(Opened {
            stream,
            took: start.elapsed(),
        }),
        Err(error) => Err(state_of(&error)),
    }
}

/// Identifies a TCP endpoint that was reached. It has the time that it would have had if it had been
/// asked at once.
pub(crate) async fn identify(
    prober: &Prober,
    endpoint: &Endpoint,
    hints: &[&'static str],
    manner: Manner,
    first: Opened,
) -> Identification {
    let stream = match TcpStream::from_std(first.stream) {
        Ok(stream) => stream,
        Err(error) => return Identification::new(state_of(&error), Stopped::Absent),
    };
    let now = Instant::now();
    let start = now.checked_sub(first.took).unwrap_or(now);
    let deadline = start + manner.patience(prober);
    let talk = Box::pin(Talk {
        prober,
        endpoint,
        hints,
        manner,
        pause: QUIET + 2 * first.took,
        asked: Vec::new(),
        end: start + 3 * prober.options().timeout,
    });
    Box::pin(talk.run(Conn::clear(stream, None), deadline)).await
}

fn state_of(error: &io::Error) -> State {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => State::Closed,
        io::ErrorKind::TimedOut => State::Silent,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => State::Unreachable,
        _ => State::Failed,
    }
}

/// One endpoint, while it is asked.
struct Talk<'a> {
    prober: &'a Prober,
    endpoint: &'a Endpoint,
    hints: &'a [&'static str],
    manner: Manner,
    /// The pause that ends an answer: longer where the way is.
    pause: Duration,
    asked: Vec<Asked>,
    /// When all must be over.
    end: Instant,
}

/// How a connection goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Clear,
    Tls(Offer),
}

impl Way {
    const fn bit(self) -> u8 {
        match self {
            Self::Clear => TCP,
            Self::Tls(_) => TLS,
        }
    }
}

/// A question that waits for its turn.
#[derive(Clone, Copy, Debug)]
struct Question {
    protocol: &'static Protocol,
    ask: &'static Ask,
    likely: bool,
}

type Pending<'a> = Pin<Box<dyn Future<Output = Reply> + Send + 'a>>;

impl Talk<'_> {
    async fn run(mut self: Pin<Box<Self>>, first: Conn, deadline: Instant) -> Identification {
        let (reply, stopped) = self.search(Way::Clear, first, deadline).await;
        let mut found = Identification::new(State::Open, stopped);
        let Some((mut reply, finding)) = reply.and_then(|mut r| {
            let finding = r.finding.take()?;
            Some((r, finding))
        }) else {
            found.asked = std::mem::take(&mut self.asked);
            return found;
        };
        found.evidence = evidence(&reply.bytes);
        found.stopped = Stopped::Identified;
        let mut finding = finding;
        let mut over_tls = finding.protocol.id == "tls";
        // A server of HTTPS that is spoken to in the clear often says so in the clear.
        if finding.protocol.id == "http" && self.prober.options().tls && !over_tls {
            let bad = Page::read(&reply.bytes).is_some_and(|p| p.status == 400 || p.status == 497);
            if bad && Box::pin(self.speaks_tls()).await {
                over_tls = true;
                if let Some(tls) = Protocol::by_id("tls") {
                    finding.protocol = tls;
                }
            }
        }
        if over_tls {
            // Some serve one connection after the other.
            reply.conn = None;
            if self.prober.options().tls {
                Box::pin(self.inside_tls(&mut found, finding)).await;
            } else {
                finding.into_identification(&mut found);
            }
        } else {
            Box::pin(self.deepen(Way::Clear, &mut finding, &mut reply, &mut found)).await;
            let protocol = finding.protocol;
            finding.into_identification(&mut found);
            if protocol.tls_start && self.prober.options().tls {
                found.tls = Box::pin(self.start_tls(protocol)).await.map(Box::new);
            }
        }
        found.asked = std::mem::take(&mut self.asked);
        found
    }

    /// Asks until something is known for certain, or nothing is left to ask or no time to wait.
    async fn search(
        &mut self,
        way: Way,
        first: Conn,
        mut deadline: Instant,
    ) -> (Option<Reply>, Stopped) {
        let gently = self.manner == Manner::Gently;
        let (mut plan, never) = self.plan(way);
        let start = Instant::now();
        let width = match way {
            _ if gently => WIDTH_GENTLY,
            Way::Clear => WIDTH,
            Way::Tls(_) => WIDTH_TLS,
        };
        let likely = plan.iter().filter(|q| q.likely).count();
        let port = self.endpoint.address.port();
        let host = self.endpoint.host();
        // Who speaks first is listened to; who is likely to wait for us is asked at once.
        let leads = plan
            .front()
            .filter(|q| q.likely && q.protocol.first == First::Client && !gently)
            .copied();
        let mut talks: FuturesUnordered<Pending<'_>> = FuturesUnordered::new();
        let mut listening = leads.is_none();
        if let Some(lead) = leads {
            plan.pop_front();
            let request = self.request(lead, &host, port);
            self.put(Some((lead.protocol, lead.ask)));
            talks.push(Box::pin(converse(
                first,
                Some((lead.protocol, lead.ask)),
                request,
                deadline,
                Some(self.pause * 2),
            )));
        } else if way != Way::Clear
            && let Some(next) = plan.pop_front()
        {
            // A handshake is dear, and hardly anything inside TLS speaks first: the same connection.
            listening = false;
            let request = self.request(next, &host, port);
            let wait = Instant::now() + if likely > 0 { LISTEN_LIKELY } else { LISTEN };
            self.put(Some((next.protocol, next.ask)));
            let quiet = self.pause * 2;
            talks.push(Box::pin(async move {
                let heard = converse(first, None, Vec::new(), wait, Some(quiet)).await;
                match heard.conn {
                    Some(conn) if heard.bytes.is_empty() => {
                        converse(
                            conn,
                            Some((next.protocol, next.ask)),
                            request,
                            deadline,
                            Some(quiet),
                        )
                        .await
                    }
                    _ => heard,
                }
            }));
        } else {
            self.put(None);
            // Where more is asked beside it the listener goes at half of the time: some serve one
            // connection after the other.
            let patience = if plan.iter().any(|q| !q.likely) && !gently {
                start + ((deadline - start) / 2).min(PATIENCE + 4 * (self.pause - QUIET))
            } else {
                deadline
            };
            talks.push(Box::pin(converse(first, None, Vec::new(), patience, None)));
        }
        let delay = match likely {
            _ if gently => PATIENCE,
            0 => LISTEN,
            _ => LISTEN_LIKELY,
        } + 2 * (self.pause - QUIET);
        let wide_from = start + delay;
        let mut best: Option<Reply> = None;
        let mut narrow = width;
        let mut refused = 0_u32;
        let turn = TURN + 4 * (self.pause - QUIET);
        let mut begun: VecDeque<Instant> = VecDeque::new();
        let mut stopped = Stopped::Exhausted;
        // Where the first connection asked, nobody has listened yet: some end at a word that is not theirs.
        let mut unheard = leads.is_some() && way == Way::Clear && !plan.is_empty();
        // A permit for one more connection, and since when one is waited for: that time is nobody's.
        let mut permit: Option<OwnedSemaphorePermit> = None;
        let mut blocked: Option<Instant> = None;
        loop {
            let now = Instant::now();
            if now >= deadline && blocked.is_none() {
                stopped = Stopped::TimedOut;
                break;
            }
            if unheard
                && (now >= wide_from || talks.is_empty())
                && let Ok(permit) = Arc::clone(&self.prober.connections).try_acquire_owned()
            {
                unheard = false;
                self.put(None);
                let (prober, endpoint) = (self.prober, self.endpoint);
                talks.push(Box::pin(async move {
                    match dial(prober, endpoint, way, deadline, Some(permit)).await {
                        Ok(conn) => {
                            let until = Instant::now() + PATIENCE;
                            converse(conn, None, Vec::new(), until.min(deadline), None).await
                        }
                        Err(_) => Reply::refused(None),
                    }
                }));
            }
            while let Some(next) = plan.front().copied() {
                while begun.front().is_some_and(|at| now - *at >= turn) {
                    begun.pop_front();
                }
                // Who takes few connections is asked no more than those at a time.
                let busy = if narrow < width {
                    talks.len()
                } else {
                    talks.len().min(begun.len())
                };
                let room = busy < narrow + usize::from(listening);
                // Who speaks first is let to.
                let at_once =
                    next.likely && (next.protocol.first != First::Server || best.is_some());
                let due = at_once || now >= wide_from || talks.is_empty();
                if !room || !due {
                    break;
                }
                let connections = &self.prober.connections;
                let Some(permit) = permit
                    .take()
                    .or_else(|| Arc::clone(connections).try_acquire_owned().ok())
                else {
                    blocked.get_or_insert(now);
                    break;
                };
                plan.pop_front();
                begun.push_back(now);
                // Likely ones, the most common and the last ones have all the time there is, but where
                // one that reads in turn may wait for the end of each.
                let last = next.likely || next.ask.wide == 1 || plan.len() < narrow;
                let until = match (last, gently) {
                    (true, false) => deadline,
                    (false, false) => deadline.min(now + turn * 3),
                    (_, true) if plan.len() < narrow => deadline,
                    (_, true) => deadline.min(now + turn * 4),
                };
                let request = self.request(next, &host, port);
                self.put(Some((next.protocol, next.ask)));
                talks.push(Box::pin(ask(
                    self.prober,
                    self.endpoint,
                    way,
                    (next.protocol, next.ask),
                    request,
                    until,
                    self.pause * if next.likely { 2 } else { 1 },
                    Some(permit),
                )));
            }
            if talks.is_empty() && blocked.is_none() {
                break;
            }
            let wake = match begun.front() {
                _ if plan.is_empty() => deadline,
                _ if now < wide_from => wide_from,
                Some(at) => (*at + turn).max(now + Duration::from_millis(5)),
                None => deadline,
            };
            let wake = wake.min(deadline);
            let reply = tokio::select! {
                reply = talks.next(), if !talks.is_empty() => reply,
                given = Arc::clone(&self.prober.connections).acquire_owned(), if blocked.is_some() => {
                    permit = given.ok();
                    deadline += blocked.take().map_or(Duration::ZERO, |since| since.elapsed());
                    continue;
                }
                () = sleep_until(wake), if blocked.is_none() => {
                    // Neither is the time that this machine was late by.
                    let late = wake.elapsed();
                    if late > LATE {
                        deadline = (deadline + late).min(self.end);
                    }
                    continue;
                }
            };
            let Some(mut reply) = reply else { continue };
            if reply.asked.is_none() {
                listening = false;
            }
            if reply.refused {
                // It takes few connections at once: fewer, and once more.
                refused += 1;
                narrow = (talks.len() / 2).max(2);
                if let (Some((protocol, ask)), 1..=3) = (reply.asked, refused) {
                    plan.push_front(Question {
                        protocol,
                        ask,
                        likely: true,
                    });
                }
                continue;
            }
            self.note(&reply);
            if let (Some(found), Some(before)) = (
                &mut reply.finding,
                best.as_mut().and_then(|b| b.finding.as_mut()),
            ) && found.protocol.id == before.protocol.id
            {
                // What its greeting said of it.
                found.add(before.clone());
            }
            if reply.is_certain() {
                return (Some(reply), Stopped::Identified);
            }
            let Some(finding) = &reply.finding else {
                continue;
            };
            if finding.protocol.id == "http" {
                // An error that others say too; whoever it is has said so by then.
                deadline = deadline.min(Instant::now() + TURN * 4);
            }
            // The questions of whoever it may be come next: one of them may be certain.
            for protocol in finding.others.iter().rev().chain([&finding.protocol]) {
                for ask in protocol.asks.iter().rev() {
                    let put = self
                        .asked
                        .iter()
                        .any(|a| a.protocol == protocol.id && a.ask == ask.id);
                    if ask.over & way.bit() != 0 && !put && self.allows(protocol) {
                        plan.retain(|q| q.protocol.id != protocol.id || q.ask.id != ask.id);
                        plan.push_front(Question {
                            protocol,
                            ask,
                            likely: true,
                        });
                    }
                }
            }
            if best
                .as_ref()
                .is_none_or(|b| b.certainty() < reply.certainty())
            {
                reply.conn = None;
                best = Some(reply);
            }
        }
        if never && best.is_none() {
            stopped = Stopped::NeverAsked;
        }
        (best, stopped)
    }

    /// What to ask, in order, and whether this number is never asked.
    fn plan(&self, way: Way) -> (VecDeque<Question>, bool) {
        let options = self.prober.options();
        let port = self.endpoint.address.port();
        let bit = way.bit();
        if PROTOCOLS
            .iter()
            .any(|p| p.never_ask && p.rank(TCP, port).is_some())
        {
            return (VecDeque::new(), true);
        }
        if options.intensity == 0 {
            return (VecDeque::new(), false);
        }
        let web = Protocol::by_id("http");
        let mut likely: Vec<(usize, &'static Protocol)> = Vec::new();
        for protocol in PROTOCOLS.iter() {
            // Inside TLS the clear number counts too: who is known to wrap it keeps it often.
            let rank = protocol
                .rank(bit, port)
                .or_else(|| protocol.rank(bit ^ TCP ^ TLS, port).map(|r| r + 8))
                .or_else(|| self.hints.contains(&protocol.id).then_some(3));
            let Some(mut rank) = rank else { continue };
            if bit == TCP
                && protocol.rank(TCP, port).is_none()
                && protocol.rank(TLS, port).is_some()
            {
                // In the clear a number of TLS is asked for TLS.
                if let Some(tls) = Protocol::by_id("tls") {
                    likely.push((rank, tls));
                }
                continue;
            }
            let protocol = if protocol.inside_http {
                rank += 1;
                match web {
                    Some(web) => web,
                    None => continue,
                }
            } else {
                protocol
            };
            likely.push((rank, protocol));
        }
        if matches!(way, Way::Tls(Offer::Http1))
            && let Some(web) = web
        {
            likely.push((0, web));
        }
        likely.sort_by_key(|(rank, p)| (*rank, p.id));
        let mut plan: VecDeque<Question> = VecDeque::new();
        let mut push = |protocol: &'static Protocol, ask: &'static Ask, likely: bool| {
            let same = |q: &Question| q.protocol.id == protocol.id && q.ask.id == ask.id;
            if ask.over & bit != 0 && self.allows(protocol) && !plan.iter().any(same) {
                plan.push_back(Question {
                    protocol,
                    ask,
                    likely,
                });
            }
        };
        for (_, protocol) in &likely {
            for ask in protocol.asks {
                push(protocol, ask, true);
            }
        }
        let mut wide: Vec<(u8, &'static Protocol, &'static Ask)> = Vec::new();
        for protocol in PROTOCOLS.iter() {
            for ask in protocol.asks {
                let rank = if options.intensity >= 9 && ask.wide == 0 {
                    9
                } else {
                    ask.wide
                };
                // TLS inside of TLS is nobody's.
                if rank != 0
                    && rank <= options.intensity.max(1)
                    && !(bit == TLS && protocol.id == "tls")
                {
                    wide.push((rank, protocol, ask));
                }
            }
        }
        if options.intensity >= 2 {
            wide.sort_by_key(|(rank, p, _)| (*rank, p.id));
            for (_, protocol, ask) in wide {
                push(protocol, ask, false);
            }
        }
        plan.shrink_to_fit();
        // A greeting is waited for: one that is likely to greet is asked nothing before the others.
        (plan, false)
    }

    fn allows(&self, protocol: &Protocol) -> bool {
        !protocol.never_ask && (self.prober.options().industrial || !protocol.industrial)
    }

    fn request(&self, question: Question, host: &str, port: u16) -> Vec<u8> {
        if question.protocol.id == "tls" {
            let versions = &TlsVersion::ALL[1..];
            return tls::hello::client(versions, self.endpoint.name.as_deref());
        }
        payload(question.ask.payload, host, port)
    }

    /// Writes down that something is asked.
    fn put(&mut self, asked: Option<(&'static Protocol, &'static Ask)>) {
        let (protocol, ask) = asked.map_or(("", ""), |(p, a)| (p.id, a.id));
        if self.asked.len() < MOST_ASKED {
            self.asked.push(Asked {
                protocol,
                ask,
                answered: 0,
            });
        }
    }

    /// Writes down how much was answered.
    fn note(&mut self, reply: &Reply) {
        let (protocol, ask) = reply.asked.map_or(("", ""), |(p, a)| (p.id, a.id));
        let same = |a: &&mut Asked| a.protocol == protocol && a.ask == ask && a.answered == 0;
        if let Some(asked) = self.asked.iter_mut().find(same) {
            asked.answered = reply.bytes.len();
        }
    }

    /// Until when a question after the first answer may wait.
    fn soon(&self) -> Instant {
        (Instant::now() + self.prober.options().timeout).min(self.end)
    }

    async fn dial(&self, way: Way, until: Instant) -> io::Result<Conn> {
        dial(self.prober, self.endpoint, way, until, None).await
    }

    /// Whether a `ClientHello` is answered with a `ServerHello`.
    async fn speaks_tls(&self) -> bool {
        let until = self.soon();
        let Ok(conn) = self.dial(Way::Clear, until).await else {
            return false;
        };
        let answer = tls::takes(
            conn,
            TlsVersion::Tls13,
            self.endpoint.name.as_deref(),
            until,
        )
        .await;
        match answer {
            Some(tls::hello::Answer::Hello { .. } | tls::hello::Answer::Alert { .. }) => true,
            None => false,
        }
    }

    /// Looks inside TLS: the handshake, what is spoken there, and which versions are taken.
    async fn inside_tls(&mut self, found: &mut Identification, outer: Finding) {
        let until = self.soon();
        let mut offer = Offer::Web;
        let mut shaken = self.shake(offer, until).await;
        if shaken.as_ref().is_err_and(tls::is_about_alpn) {
            offer = Offer::Nothing;
            shaken = self.shake(offer, until).await;
        }
        let mut inner: Option<Finding> = None;
        let mut seen = Tls::default();
        match shaken {
            Err(error) => seen.failure = Some(Shown::new(error.to_string().as_bytes())),
            Ok((tls, conn)) => {
                let web = tls.alpn.as_ref().map(|a| a.as_str() == "h2");
                seen = tls;
                // We do not speak HTTP/2: HTTP/1.1, where that is taken too.
                let (way, conn) = match web {
                    Some(true) => match self.shake(Offer::Http1, until).await {
                        Ok((_, conn)) => (Way::Tls(Offer::Http1), Some(conn)),
                        Err(_) => (Way::Tls(Offer::Web), None),
                    },
                    Some(false) => (Way::Tls(Offer::Http1), Some(conn)),
                    None => (Way::Tls(Offer::Nothing), Some(conn)),
                };
                match conn {
                    Some(conn) => {
                        let (reply, _) = Box::pin(self.search(way, conn, until)).await;
                        if let Some(mut reply) = reply
                            && let Some(mut finding) = reply.finding.take()
                        {
                            found.evidence = evidence(&reply.bytes);
                            self.deepen(way, &mut finding, &mut reply, found).await;
                            inner = Some(finding);
                        }
                    }
                    None => {
                        if let Some(web) = Protocol::by_id("http") {
                            inner = Some(judge::finding(
                                web,
                                Certainty::Certain,
                                None,
                                Vec::new(),
                                &[],
                            ));
                        }
                    }
                }
            }
        }
        self.versions(&mut seen).await;
        inner.unwrap_or(outer).into_identification(found);
        found.tls = Some(Box::new(seen));
    }

    async fn shake(&self, offer: Offer, until: Instant) -> io::Result<(Tls, Conn)> {
        let (stream, permit) = match self.dial(Way::Clear, until).await?.into_tcp() {
            Some(parts) => parts,
            None => return Err(io::ErrorKind::Unsupported.into()),
        };
        let name = self.endpoint.name.as_deref();
        let stream = self.prober.tls.shake(stream, name, offer, until).await?;
        Ok((tls::seen(&stream), Conn::tls(stream, permit)))
    }

    /// Asks for each version by itself, all at once.
    async fn versions(&mut self, seen: &mut Tls) {
        let until = self.soon();
        let (prober, endpoint) = (self.prober, self.endpoint);
        let known = seen.versions.clone();
        let asks: FuturesUnordered<_> = TlsVersion::ALL
            .into_iter()
            .filter(|v| !known.contains(v))
            .map(|version| async move {
                let conn = dial(prober, endpoint, Way::Clear, until, None).await.ok()?;
                let answer = tls::takes(conn, version, endpoint.name.as_deref(), until).await?;
                let taken = answer == tls::hello::Answer::Hello { version };
                taken.then_some(version)
            })
            .collect();
        let taken: Vec<_> = asks.filter_map(|v| async move { v }).collect().await;
        seen.versions.extend(taken);
        seen.versions.sort_unstable();
        seen.versions.dedup();
    }

    /// TLS inside of a protocol that began in the clear.
    async fn start_tls(&mut self, protocol: &'static Protocol) -> Option<Tls> {
        let until = self.soon();
        let conn = self.dial(Way::Clear, until).await.ok()?;
        let host = self.endpoint.host();
        let port = self.endpoint.address.port();
        let conn = starttls::lead(conn, protocol, &host, port, until).await?;
        let (stream, _permit) = conn.into_tcp()?;
        let name = self.endpoint.name.as_deref();
        match self
            .prober
            .tls
            .shake(stream, name, Offer::Nothing, until)
            .await
        {
            Ok(stream) => Some(Tls {
                starttls: true,
                ..tls::seen(&stream)
            }),
            Err(error) => Some(Tls {
                starttls: true,
                failure: Some(Shown::new(error.to_string().as_bytes())),
                ..Tls::default()
            }),
        }
    }

    /// Asks a protocol that is known for more: what lives inside of it, its product and version.
    async fn deepen(
        &mut self,
        way: Way,
        finding: &mut Finding,
        reply: &mut Reply,
        found: &mut Identification,
    ) {
        let protocol = finding.protocol;
        if self.prober.options().intensity == 0 || !self.allows(protocol) {
            return;
        }
        if protocol.id == "http" {
            reply.conn = None;
            if let Some(inner) = Box::pin(self.inside_http(way, finding, reply, found)).await {
                if inner.protocol.application {
                    finding.product = inner.product.or(finding.product.take());
                    finding.version = inner.version;
                    finding.details.extend(inner.details);
                    return;
                }
                let server = std::mem::replace(finding, inner);
                finding.details.extend(server.details);
                // The same maker, or one where the page names none.
                if finding.version.is_none()
                    && (finding.product.is_none() || finding.product == server.product)
                {
                    finding.product = server.product;
                    finding.version = server.version;
                }
            }
            return;
        }
        let until = self.soon();
        let port = self.endpoint.address.port();
        let host = self.endpoint.host();
        // Where another's question brought it out, its own tell more.
        let own = reply.asked.is_some_and(|(p, _)| p.id == protocol.id);
        if !own && (finding.product.is_none() || finding.version.is_none()) {
            for ask in protocol
                .asks
                .iter()
                .filter(|a| a.over & way.bit() != 0)
                .take(2)
            {
                let request = payload(ask.payload, &host, port);
                let asked = (protocol, ask);
                self.put(Some(asked));
                let more = ask_once(self, way, asked, request, until).await;
                self.note(&more);
                if let Some(new) = more.finding
                    && new.protocol.id == protocol.id
                {
                    finding.add(new);
                    reply.conn = more.conn;
                }
            }
        }
        for then in protocol.thens.iter().filter(|t| t.over & way.bit() != 0) {
            let request = payload(then.payload, &host, port);
            let tells = |bytes: &[u8]| {
                let said = Said {
                    bytes,
                    request: &request,
                };
                judge::judge_further(&said, protocol, then)
            };
            // One that is kept open may be ended by the other side: then a new one.
            let mut bytes = Vec::new();
            for kept in [reply.conn.take(), None] {
                let fresh = kept.is_none();
                let mut conn = match kept {
                    Some(conn) => conn,
                    None => match self.greeted(way, protocol, until).await {
                        Some(conn) => conn,
                        None => return,
                    },
                };
                let whole = |bytes: &[u8]| tells(bytes).is_some();
                let (heard, open) = further(&mut conn, &request, until, self.pause, whole).await;
                bytes = heard;
                if open {
                    reply.conn = Some(conn);
                }
                if fresh || open || !bytes.is_empty() {
                    break;
                }
            }
            self.asked.push(Asked {
                protocol: protocol.id,
                ask: then.id,
                answered: bytes.len(),
            });
            if let Some(more) = tells(&bytes) {
                finding.add(more);
            }
        }
    }

    /// A new connection, on which a greeting was taken where there is one.
    async fn greeted(&self, way: Way, protocol: &'static Protocol, until: Instant) -> Option<Conn> {
        let mut conn = self.dial(way, until).await.ok()?;
        if protocol.first == First::Server {
            let mut greeting = Vec::new();
            let heard = conn.receive(&mut greeting, crate::conn::MOST_ANSWER);
            timeout_at(until, heard).await.ok()?.ok()?;
        }
        Some(conn)
    }

    /// What lives inside HTTP: by the page `/`, and by others where that told nothing.
    async fn inside_http(
        &mut self,
        way: Way,
        finding: &mut Finding,
        reply: &mut Reply,
        found: &mut Identification,
    ) -> Option<Finding> {
        let until = self.soon();
        let port = self.endpoint.address.port();
        let host = self.endpoint.host();
        let web = finding.protocol;
        let root = web.asks.first()?;
        if !reply.request.starts_with(b"GET / ") {
            // Another's question brought it out: the page, and what its headers say.
            let request = payload(root.payload, &host, port);
            self.put(Some((web, root)));
            let page = ask_once(self, way, (web, root), request, until).await;
            self.note(&page);
            if let Some(new) = page.finding.clone().filter(|f| f.protocol.id == web.id) {
                let old = std::mem::replace(finding, new);
                finding.add(old);
                found.evidence = evidence(&page.bytes);
                *reply = page;
            }
        }
        if let Some(page) = Page::read(&reply.bytes)
            && let Some(inner) = http::judge(&page, None)
            && inner.certainty == Certainty::Certain
        {
            // It may have a version to tell elsewhere.
            let path = inner.protocol.asks.iter().find_map(|a| a.get);
            if let (None, Some(path)) = (&inner.version, path) {
                let mut inner = inner;
                if let Some(more) = self.page(way, path, &host, port, until).await
                    && more.protocol.id == inner.protocol.id
                {
                    inner.add(more);
                }
                return Some(inner);
            }
            return Some(inner);
        }
        let options = self.prober.options();
        // Who says what made it is asked nothing more, but what is likely.
        let status = Page::read(&reply.bytes).map_or(0, |page| page.status);
        let unnamed = finding.product.is_none() || matches!(status, 301..=308 | 404);
        let mut paths: Vec<(u8, &'static str)> = Vec::new();
        for protocol in Protocol::all().filter(|p| p.inside_http && self.allows(p)) {
            let likely = protocol.rank(TCP, port).is_some()
                || protocol.rank(TLS, port).is_some()
                || self.hints.contains(&protocol.id);
            for ask in protocol.asks.iter().filter(|a| a.over == HTTP) {
                let rank = if likely { 0 } else { ask.wide };
                if let Some(path) = ask.get
                    && (likely
                        || (unnamed
                            && ask.wide != 0
                            && rank <= options.intensity
                            && options.intensity >= 2))
                {
                    match paths.iter_mut().find(|(_, p)| *p == path) {
                        Some((old, _)) => *old = rank.min(*old),
                        None => paths.push((rank, path)),
                    }
                }
            }
        }
        paths.sort_unstable();
        paths.truncate(MOST_PATHS);
        let mut best: Option<Finding> = None;
        for few in paths.chunks(WIDTH_TLS / 2) {
            let talk = &*self;
            let host = &host;
            let pages: FuturesUnordered<_> =
                few.iter()
                    .map(|(_, path)| async move {
                        (*path, talk.fetch(way, path, host, port, until).await)
                    })
                    .collect();
            let pages: Vec<_> = pages.collect().await;
            for (path, bytes) in pages {
                self.asked.push(Asked {
                    protocol: "http",
                    ask: path,
                    answered: bytes.len(),
                });
                let inner = Page::read(&bytes).and_then(|page| http::judge(&page, Some(path)));
                if let Some(inner) = inner
                    && best.as_ref().is_none_or(|b| b.certainty < inner.certainty)
                {
                    found.evidence = evidence(&bytes);
                    best = Some(inner);
                }
            }
            if best
                .as_ref()
                .is_some_and(|b| b.certainty == Certainty::Certain)
            {
                break;
            }
        }
        let root = Page::read(&reply.bytes).and_then(|page| http::judge(&page, None));
        best.or(root)
    }

    /// What the page at a path shows.
    async fn page(
        &mut self,
        way: Way,
        path: &'static str,
        host: &str,
        port: u16,
        until: Instant,
    ) -> Option<Finding> {
        let bytes = self.fetch(way, path, host, port, until).await;
        self.asked.push(Asked {
            protocol: "http",
            ask: path,
            answered: bytes.len(),
        });
        http::judge(&Page::read(&bytes)?, Some(path))
    }

    async fn fetch(&self, way: Way, path: &str, host: &str, port: u16, until: Instant) -> Vec<u8> {
        let Ok(mut conn) = self.dial(way, until).await else {
            return Vec::new();
        };
        let request = http::request(path, host, port);
        further(&mut conn, &request, until, self.pause * 4, http::is_whole)
            .await
            .0
    }
}

fn evidence(bytes: &[u8]) -> Box<[u8]> {
    bytes.get(..EVIDENCE).unwrap_or(bytes).into()
}

/// Opens a connection beside the first one, when it is allowed to.
async fn dial(
    prober: &Prober,
    endpoint: &Endpoint,
    way: Way,
    until: Instant,
    permit: Option<OwnedSemaphorePermit>,
) -> io::Result<Conn> {
    let permit = match permit {
        Some(permit) => Some(permit),
        None => Arc::clone(&prober.connections).acquire_owned().await.ok(),
    };
    prober.turn().await;
    let stream = connect(endpoint.address, until).await?;
    match way {
        Way::Clear => Ok(Conn::clear(stream, permit)),
        Way::Tls(offer) => {
            let name = endpoint.name.as_deref();
            let stream = prober.tls.shake(stream, name, offer, until).await?;
            Ok(Conn::tls(stream, permit))
        }
    }
}

/// One question on a connection of its own.
#[expect(clippy::too_many_arguments, reason = "all of it is one question")]
async fn ask(
    prober: &Prober,
    endpoint: &Endpoint,
    way: Way,
    asked: (&'static Protocol, &'static Ask),
    request: Vec<u8>,
    until: Instant,
    quiet: Duration,
    permit: Option<OwnedSemaphorePermit>,
) -> Reply {
    match dial(prober, endpoint, way, until, permit).await {
        Ok(conn) => converse(conn, Some(asked), request, until, Some(quiet)).await,
        Err(_) => Reply::refused(Some(asked)),
    }
}

async fn ask_once(
    talk: &Talk<'_>,
    way: Way,
    asked: (&'static Protocol, &'static Ask),
    request: Vec<u8>,
    until: Instant,
) -> Reply {
    let (prober, endpoint, pause) = (talk.prober, talk.endpoint, talk.pause * 2);
    Box::pin(ask(
        prober, endpoint, way, asked, request, until, pause, None,
    ))
    .await
}

/// A further question on a connection; whether it is still open.
async fn further(
    conn: &mut Conn,
    request: &[u8],
    until: Instant,
    quiet: Duration,
    whole: impl Fn(&[u8]) -> bool,
) -> (Vec<u8>, bool) {
    let mut bytes = Vec::new();
    if conn.send(request, until).await.is_err() {
        return (bytes, false);
    }
    let mut last = until;
    while bytes.len() < crate::conn::MOST_PAGE {
        match timeout_at(
            last.min(until),
            conn.receive(&mut bytes, crate::conn::MOST_PAGE),
        )
        .await
        {
            Ok(Ok(count)) if count > 0 => {
                if whole(&bytes) {
                    return (bytes, true);
                }
                last = Instant::now() + quiet;
            }
            Ok(_) => return (bytes, false),
            Err(_) => break,
        }
    }
    (bytes, true)
}
