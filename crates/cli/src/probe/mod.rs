//! `portolan probe`: what a service speaks, whether it is an open relay, and whether it belongs there.

mod render;
pub(crate) mod target;
mod verdict;

use std::io::{self, BufReader, Write};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::Duration;

use futures_util::stream::{self, FuturesUnordered, Stream, StreamExt as _};
use portolan_dossier::Message;
use portolan_probe::relay::Proof;
use portolan_probe::{Endpoint, Identification, Limits, Options, Prober, Protocol, State};
use portolan_registry::Registry;
use portolan_types::{Port, Transport};
use portolan_verdict::Judgement;
use tokio::sync::mpsc;

use crate::args::{Format, ProbeArgs, ProbeHow};
use crate::input::{self, Line};
use crate::output;
use crate::report::{self, Failure, Outcome};
use crate::session::Session;

pub(crate) use target::Target;
use verdict::Machine;
pub(crate) use verdict::relay as relay_of;

/// Targets that wait to be asked.
const WAITING: usize = 64;
/// How long a proof of a relay may take, where a proxy may be and where nobody knows.
const PROOF: Duration = Duration::from_secs(3);
const PROOF_UNKNOWN: Duration = Duration::from_millis(1500);

/// What came of asking one target.
pub(crate) struct Asked {
    pub(crate) target: Target,
    pub(crate) endpoint: Endpoint,
    pub(crate) found: Identification,
    pub(crate) proof: Option<Proof>,
}

pub(crate) fn run(args: &ProbeArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let runtime = runtime()?;
    let prober = Prober::new(options(&args.how), limits(&args.how));
    let (asking, targets) = mpsc::channel::<String>(WAITING);
    let (answering, mut answers) = mpsc::unbounded_channel::<Answer>();
    let registry = session.registry();
    let mut out = output::stdout(session);
    let mut state = Told::default();
    let told = std::thread::scope(|scope| {
        let prober = &prober;
        scope.spawn(move || feed(args, &asking));
        scope.spawn(move || runtime.block_on(work(prober, targets, &answering, registry, args)));
        let mut told = Ok(());
        while let Some(answer) = answers.blocking_recv() {
            // Whoever is still asked is let to end; nobody listens any more.
            if told.is_ok() {
                told = state
                    .tell(&mut out, answer, session)
                    .and_then(|()| Ok(out.flush()?));
            }
            if told.is_err() {
                answers.close();
            }
        }
        told
    });
    told?;
    out.flush()?;
    Ok(match state {
        Told { refused: true, .. } => Outcome::PartlyRefused,
        Told { open: true, .. } => Outcome::Answered,
        Told { .. } => Outcome::NothingFound,
    })
}

/// What came of one target.
pub(crate) enum Answer {
    /// It was asked.
    Asked(Box<Asked>),
    /// Its name has no address.
    Unresolved(Target, io::Error),
    /// It is no target.
    Refused(Failure),
}

/// A runtime of this thread alone: asking is waiting.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

pub(crate) fn options(how: &ProbeHow) -> Options {
    Options {
        timeout: Duration::from_secs_f64(how.timeout),
        intensity: how.intensity,
        industrial: how.industrial,
        ..Options::default()
    }
}

pub(crate) fn limits(how: &ProbeHow) -> Limits {
    Limits {
        rate: how.rate,
        endpoints: how.at_once.into(),
        ..Limits::default()
    }
    .that_are_allowed()
}

/// Asks targets as they come, many at once.
async fn work(
    prober: &Prober,
    mut targets: mpsc::Receiver<String>,
    answers: &mpsc::UnboundedSender<Answer>,
    registry: &Registry,
    args: &ProbeArgs,
) {
    let at_once = prober.limits().endpoints;
    let asker = Asker {
        prober,
        registry,
        canary: args.how.canary,
    };
    let mut asking = FuturesUnordered::new();
    let mut more = true;
    while more || !asking.is_empty() {
        let answer = tokio::select! {
            text = targets.recv(), if more && asking.len() < at_once => match text.as_deref() {
                Some(text) => match Target::read(text, args.udp, registry) {
                    Ok(target) => {
                        asking.push(asker.resolve_and_ask(target));
                        continue;
                    }
                    Err(failure) => Answer::Refused(failure),
                },
                None => {
                    more = false;
                    continue;
                }
            },
            Some(answer) = asking.next(), if !asking.is_empty() => answer,
        };
        if answers.send(answer).is_err() {
            return;
        }
    }
}

/// How targets are asked.
struct Asker<'a> {
    prober: &'a Prober,
    registry: &'a Registry,
    canary: Option<SocketAddr>,
}

impl Asker<'_> {
    /// Resolves one target and asks its addresses in turn until one is there.
    ///
    /// Ten thousand of these may wait at a time. A block keeps each argument once, where a function
    /// that is itself asynchronous would keep it twice.
    #[expect(clippy::manual_async_fn, reason = "it would be larger")]
    fn resolve_and_ask(&self, target: Target) -> impl Future<Output = Answer> {
        async move {
            let addresses = match target.address() {
                Some(address) => vec![address],
                None => {
                    let lookup = target.clone();
                    match tokio::task::spawn_blocking(move || lookup.addresses()).await {
                        Ok(Ok(addresses)) if !addresses.is_empty() => addresses,
                        Ok(Ok(_)) => {
                            return Answer::Unresolved(target, io::ErrorKind::NotFound.into());
                        }
                        Ok(Err(error)) => return Answer::Unresolved(target, error),
                        Err(error) => return Answer::Unresolved(target, io::Error::other(error)),
                    }
                }
            };
            let mut asked = None;
            for address in addresses.iter().take(4) {
                let endpoint = Box::new(Endpoint {
                    name: target.name(),
                    ..Endpoint::new(target.transport, *address)
                });
                let found = self.ask(&endpoint, &target.hints).await;
                let there = found.0.state == State::Open;
                asked = Some((endpoint, found));
                if there {
                    break;
                }
            }
            match asked {
                Some((endpoint, found)) => {
                    let (found, proof) = *found;
                    Answer::Asked(Box::new(Asked {
                        target,
                        endpoint: *endpoint,
                        found,
                        proof,
                    }))
                }
                None => Answer::Unresolved(target, io::ErrorKind::NotFound.into()),
            }
        }
    }

    /// Asks an endpoint, and tries whether it hands on.
    #[expect(clippy::manual_async_fn, reason = "it would be larger")]
    fn ask(
        &self,
        endpoint: &Endpoint,
        hints: &[&'static str],
    ) -> impl Future<Output = Box<(Identification, Option<Proof>)>> {
        async move {
            let mut reached = match self.prober.reach(endpoint).await {
                Ok(reached) => reached,
                Err(absent) => return Box::new((*absent, None)),
            };
            // What is needed from here on is made only when it is.
            Box::pin(async move {
                let port = Port::new(endpoint.address.port());
                let mut hints = hints.to_vec();
                hints.extend(hints_of(self.registry, port, endpoint.transport));
                let found = self
                    .prober
                    .identify_among(endpoint, &hints, &mut reached)
                    .await;
                let proof = proof(self.prober, endpoint, &found, self.canary).await;
                Box::new((found, proof))
            })
            .await
        }
    }
}

/// Asks endpoints, many at once, and gives each with what it was given by as it has answered.
pub(crate) fn ask_all<'a, K: 'a>(
    prober: &'a Prober,
    endpoints: impl IntoIterator<Item = (K, Endpoint), IntoIter: 'a>,
    registry: &'a Registry,
    canary: Option<SocketAddr>,
) -> impl Stream<Item = (K, Asked)> + 'a {
    let asking = move |(key, endpoint): (K, Endpoint)| async move {
        let asker = Asker {
            prober,
            registry,
            canary,
        };
        let target = Target::of(&endpoint);
        let (found, proof) = *asker.ask(&endpoint, &[]).await;
        let asked = Asked {
            target,
            endpoint,
            found,
            proof,
        };
        (key, asked)
    };
    stream::iter(endpoints.into_iter().map(asking)).buffer_unordered(prober.limits().endpoints)
}

/// What the registry has a number for, as hints.
pub(crate) fn hints_of(registry: &Registry, port: Port, transport: Transport) -> Vec<&'static str> {
    let mut hints: Vec<&'static str> = registry
        .at(port)
        .filter(|row| row.transport().is_none_or(|t| t == transport))
        .flat_map(|row| Protocol::by_service(row.name()))
        .map(Protocol::id)
        .collect();
    hints.sort_unstable();
    hints.dedup();
    hints
}

/// Tries whether it hands on, where it may, and where that leaves no private network.
pub(crate) async fn proof(
    prober: &Prober,
    endpoint: &Endpoint,
    found: &Identification,
    canary: Option<SocketAddr>,
) -> Option<Proof> {
    let may = match found.protocol.map(Protocol::id) {
        Some("socks4" | "socks5" | "http" | "http-proxy") => true,
        // What nobody knows may hand on: that is what is looked for.
        None => found.stopped != portolan_probe::Stopped::NeverAsked,
        Some(_) => false,
    };
    let asks = found.state == State::Open
        && endpoint.transport == Transport::Tcp
        && prober.options().intensity >= 2;
    if !may || !asks || (canary.is_none() && !is_near(endpoint.address.ip())) {
        return None;
    }
    let time = match found.protocol {
        Some(_) => PROOF,
        None => PROOF_UNKNOWN,
    };
    prober.prove(endpoint, canary, time).await.ok()
}

/// Whether an address is this machine's or a private network's (RFC 1918, RFC 4193, RFC 3927).
pub(crate) fn is_near(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(a) => a.is_loopback() || a.is_private() || a.is_link_local(),
        IpAddr::V6(a) => a.is_loopback() || a.is_unique_local() || a.is_unicast_link_local(),
    }
}

/// Whether an address is one of this machine's.
pub(crate) fn is_own(address: IpAddr) -> bool {
    address.is_loopback() || UdpSocket::bind((address, 0)).is_ok()
}

/// Gives the targets one by one, those of standard input as they come.
fn feed(args: &ProbeArgs, take: &mpsc::Sender<String>) {
    for target in &args.targets {
        if target != "-" {
            if take
                .blocking_send(target.to_string_lossy().into_owned())
                .is_err()
            {
                return;
            }
            continue;
        }
        let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
        let mut buffer = Vec::new();
        while let Ok(Line::Whole | Line::TooLong) =
            input::line(&mut input, &mut buffer, target::MOST_TEXT + 2)
        {
            let text = String::from_utf8_lossy(buffer.trim_ascii()).into_owned();
            if !text.is_empty() && take.blocking_send(text).is_err() {
                return;
            }
        }
    }
}

/// What was told until now.
#[derive(Default)]
pub(crate) struct Told {
    any: bool,
    open: bool,
    refused: bool,
    machine: Machine,
}

impl Told {
    pub(crate) fn tell(
        &mut self,
        out: &mut impl Write,
        answer: Answer,
        session: &Session<'_>,
    ) -> Result<(), Failure> {
        let asked = match answer {
            Answer::Asked(asked) => asked,
            Answer::Unresolved(target, error) => {
                self.refused = true;
                let message = Message::new("cli-error-probe-resolve")
                    .with("target", target.text)
                    .with("reason", error.to_string());
                report::fail(&Failure::new(message), session.l10n);
                return Ok(());
            }
            Answer::Refused(failure) => {
                self.refused = true;
                report::fail(&failure, session.l10n);
                return Ok(());
            }
        };
        let proof = asked.proof.as_ref();
        let judged = self
            .machine
            .judged(&asked.endpoint, &asked.found, proof, session);
        self.tell_judged(out, &asked, judged.judgement(), session)
    }

    /// Tells of what was asked, beside its verdict.
    pub(crate) fn tell_judged(
        &mut self,
        out: &mut impl Write,
        asked: &Asked,
        judgement: Option<&Judgement<'_>>,
        session: &Session<'_>,
    ) -> Result<(), Failure> {
        self.open |= asked.found.state == State::Open;
        match session.format {
            Format::Json => writeln!(out, "{}", render::json(asked, judgement))?,
            Format::Tsv | Format::Csv => {
                output::row(out, session.format, &render::row(asked, judgement))?;
            }
            Format::Text | Format::Markdown => {
                if self.any {
                    writeln!(out)?;
                }
                out.write_all(render::text(asked, judgement, session).as_bytes())?;
            }
        }
        self.any = true;
        Ok(())
    }
}
