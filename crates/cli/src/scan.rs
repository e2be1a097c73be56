//! `portolan scan`: which ports of one's own hosts are open, then what each speaks, then whether it
//! belongs there.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::path::Path;
use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use portolan_dossier::Message;
use portolan_probe::scan::{self, Event, Speed, Sweep};
use portolan_probe::{Endpoint, Prober, Protocol, State};
use portolan_registry::Registry;
use portolan_types::{Port, PortRange, Transport};
use tokio::sync::mpsc;

use crate::args::{Format, ScanArgs};
use crate::output;
use crate::probe::{self, Answer, is_near, is_own};
use crate::report::{self, Failure, Outcome, file_failure};
use crate::session::Session;

/// Addresses of one sweep.
const MOST_HOSTS: usize = 1 << 20;
/// Endpoints between two notes of how far it is.
const STRETCH: usize = 1 << 16;
/// The largest file that is read.
const MOST_FILE: u64 = 64 << 20;

pub(crate) fn run(args: &ScanArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let hosts = hosts(args)?;
    if !args.i_own_this
        && let Some(public) = hosts.iter().find(|h| !is_near(**h) && !is_own(**h))
    {
        return Err(Failure::new(
            Message::new("cli-error-scan-public").with("address", public.to_string()),
        )
        .with_hint(Message::new("cli-hint-scan-public")));
    }
    let ports = ports(&args.ports, session.registry())?;
    let sweep = Sweep::new(hosts, ports);
    if sweep.is_empty() {
        return Err(Failure::new(Message::new("cli-error-scan-empty")));
    }
    if sweep.len() > scan::MOST {
        return Err(Failure::new(
            Message::new("cli-error-scan-too-many")
                .with("count", sweep.len().to_string())
                .with("limit", scan::MOST.to_string()),
        ));
    }
    let open = reach(&sweep, args, session)?;
    let mut out = output::stdout(session);
    let found = if args.no_probe {
        list(&open, &mut out, session)?;
        !open.is_empty()
    } else {
        ask(&open, args, &mut out, session)?
    };
    out.flush()?;
    Ok(if found {
        Outcome::Answered
    } else {
        Outcome::NothingFound
    })
}

/// Which endpoints are open.
fn reach(
    sweep: &Sweep,
    args: &ScanArgs,
    session: &Session<'_>,
) -> Result<Vec<SocketAddr>, Failure> {
    let mut progress = Progress::read(args.resume.as_deref(), sweep)?;
    let speed = Speed {
        rate: args.how.rate,
        timeout: Duration::from_secs_f64(args.how.timeout),
        ..Speed::default()
    };
    let mut raw = !args.connect && may_be_raw();
    let plan = Message::new(if raw {
        "cli-scan-plan-syn"
    } else {
        "cli-scan-plan-connect"
    })
    .with("hosts", sweep.hosts().len())
    .with("ports", sweep.ports().len());
    report::remark(&plan, session.l10n);
    if let Some(rate) = speed.rate {
        let most = Message::new("cli-scan-plan-rate").with("rate", rate.to_string());
        report::remark(&most, session.l10n);
    }
    let bar = output::bar(sweep.len());
    bar.set_position(progress.done as u64);
    while progress.done < sweep.len() {
        let range = progress.done..sweep.len().min(progress.done + STRETCH);
        let (end, mut open) = (range.end, Vec::new());
        let mut tell = |event| match event {
            Event::Open(endpoint) => open.push(endpoint),
            Event::Done(count) => bar.inc(count as u64),
        };
        let done = if raw {
            match sweep_raw(sweep, range.clone(), &speed, &mut tell) {
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                    raw = false;
                    continue;
                }
                other => other,
            }
        } else {
            probe::runtime()?.block_on(scan::connect::sweep(
                sweep,
                range.clone(),
                &speed,
                &mut tell,
            ))
        };
        done?;
        progress.open.extend(open);
        progress.done = end;
        progress.write(args.resume.as_deref())?;
    }
    bar.finish_and_clear();
    progress.open.sort_unstable();
    progress.open.dedup();
    Ok(progress.open)
}

#[cfg(target_os = "linux")]
fn sweep_raw(
    sweep: &Sweep,
    range: std::ops::Range<usize>,
    speed: &Speed,
    tell: &mut dyn FnMut(Event),
) -> io::Result<scan::Summary> {
    scan::syn::sweep(sweep, range, speed, tell)
}

#[cfg(not(target_os = "linux"))]
fn sweep_raw(
    _: &Sweep,
    _: std::ops::Range<usize>,
    _: &Speed,
    _: &mut dyn FnMut(Event),
) -> io::Result<scan::Summary> {
    Err(io::ErrorKind::PermissionDenied.into())
}

/// Whether raw sockets are worth trying.
fn may_be_raw() -> bool {
    cfg!(target_os = "linux")
}

/// Asks what is open, many at once, and tells of each as it answers.
fn ask(
    open: &[SocketAddr],
    args: &ScanArgs,
    out: &mut impl Write,
    session: &Session<'_>,
) -> Result<bool, Failure> {
    let prober = Prober::new(probe::options(&args.how), probe::limits(&args.how));
    let runtime = probe::runtime()?;
    let (registry, canary) = (session.registry(), args.how.canary);
    let (answering, mut answers) = mpsc::unbounded_channel();
    let endpoint = |address: &SocketAddr| ((), Endpoint::new(Transport::Tcp, *address));
    let endpoints: Vec<_> = open.iter().map(endpoint).collect();
    let asking = async {
        let mut asked = pin!(probe::ask_all(&prober, endpoints, registry, canary));
        while let Some(((), asked)) = asked.next().await {
            if answering.send(Answer::Asked(Box::new(asked))).is_err() {
                break;
            }
        }
        drop(answering);
    };
    // To judge is to look at this machine: nobody's answer waits for that.
    std::thread::scope(|scope| {
        scope.spawn(move || runtime.block_on(asking));
        let mut told = probe::Told::default();
        while let Some(answer) = answers.blocking_recv() {
            if let Err(failure) = told.tell(out, answer, session) {
                answers.close();
                return Err(failure);
            }
        }
        Ok(())
    })?;
    Ok(!open.is_empty())
}

/// The open ones alone.
fn list(open: &[SocketAddr], out: &mut impl Write, session: &Session<'_>) -> Result<(), Failure> {
    for address in open {
        match session.format {
            Format::Json => {
                let endpoint = Endpoint::new(Transport::Tcp, *address);
                let object = serde_json::json!({
                    "schema": portolan_dossier::render::json::SCHEMA,
                    "kind": "scan",
                    "address": endpoint.address.ip().to_string(),
                    "port": endpoint.address.port(),
                    "transport": "tcp",
                    "state": State::Open.as_str(),
                });
                writeln!(out, "{object}")?;
            }
            Format::Text | Format::Markdown => writeln!(out, "{address}")?,
            Format::Tsv | Format::Csv => {
                let row = format!("{}\t{}", address.ip(), address.port());
                output::row(out, session.format, &row)?;
            }
        }
    }
    Ok(())
}

/// How far a sweep is, as it is kept in a file: what is swept, how much of it, what is open.
#[derive(Default)]
struct Progress {
    name: String,
    done: usize,
    open: Vec<SocketAddr>,
}

impl Progress {
    fn read(file: Option<&Path>, sweep: &Sweep) -> Result<Self, Failure> {
        let new = Self {
            name: name(sweep),
            ..Self::default()
        };
        let Some(file) = file.filter(|f| f.exists()) else {
            return Ok(new);
        };
        let text = read(file).map_err(|e| file_failure(file, &e))?;
        let value: serde_json::Value =
            serde_json::from_str(&text).map_err(|e| file_failure(file, &e))?;
        let word = |key: &str| value.get(key).and_then(|v| v.as_str()).unwrap_or_default();
        if word("sweep") != new.name {
            return Err(Failure::new(Message::new("cli-error-scan-resume"))
                .with_hint(Message::new("cli-hint-scan-resume")));
        }
        let done = value
            .get("done")
            .and_then(serde_json::Value::as_u64)
            .unwrap_or(0);
        let open = value
            .get("open")
            .and_then(|v| v.as_array())
            .into_iter()
            .flatten();
        Ok(Self {
            done: usize::try_from(done).unwrap_or(0).min(sweep.len()),
            open: open
                .filter_map(|v| v.as_str()?.parse().ok())
                .filter(|e| sweep.place(*e).is_some())
                .collect(),
            ..new
        })
    }

    fn write(&self, file: Option<&Path>) -> Result<(), Failure> {
        let Some(file) = file else { return Ok(()) };
        let open: Vec<String> = self.open.iter().map(ToString::to_string).collect();
        let object = serde_json::json!({ "sweep": self.name, "done": self.done, "open": open });
        // Whole or not at all: it may be ended at any time.
        let folder = file
            .parent()
            .filter(|p| !p.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(new, "{object}")?;
        new.persist(file).map_err(|e| e.error)?;
        Ok(())
    }
}

/// What tells one sweep from another.
fn name(sweep: &Sweep) -> String {
    let mut sum = fnv(0, sweep.hosts().len().to_string().as_bytes());
    for host in sweep.hosts() {
        sum = fnv(sum, host.to_string().as_bytes());
    }
    for port in sweep.ports() {
        sum = fnv(sum, &port.to_be_bytes());
    }
    format!(
        "{:x}-{:x}-{sum:x}",
        sweep.hosts().len(),
        sweep.ports().len()
    )
}

/// FNV-1a.
fn fnv(start: u64, bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(start ^ 0xCBF2_9CE4_8422_2325, |sum, byte| {
            (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
        })
}

/// The ports: numbers and ranges with commas between, `top` or `named`.
fn ports(text: &str, registry: &Registry) -> Result<Vec<u16>, Failure> {
    let mut ports = BTreeSet::new();
    for part in text.split(',') {
        match part {
            "top" => {
                ports.extend(1..=1023);
                ports.extend(Protocol::all().flat_map(Protocol::numbers));
            }
            "named" => ports.extend((1..=u16::MAX).filter(|number| {
                registry.at(Port::new(*number)).any(|row| {
                    row.transport().is_none_or(|t| t == Transport::Tcp) && !row.name().is_empty()
                })
            })),
            range => {
                let range: PortRange = range.parse().map_err(|_| {
                    Failure::new(
                        Message::new("cli-error-scan-ports")
                            .with("ports", part.chars().take(40).collect::<String>()),
                    )
                    .with_hint(Message::new("cli-hint-scan-ports"))
                })?;
                ports.extend(range.ports().map(Port::number));
            }
        }
    }
    ports.remove(&0);
    Ok(ports.into_iter().collect())
}

/// The addresses of all targets, without those that are excluded.
fn hosts(args: &ScanArgs) -> Result<Vec<IpAddr>, Failure> {
    let mut hosts = Vec::new();
    for target in &args.targets {
        named(target, &mut hosts, true)?;
    }
    let mut excluded = Vec::new();
    for target in &args.exclude {
        named(OsStr::new(target), &mut excluded, true)?;
    }
    let excluded: BTreeSet<IpAddr> = excluded.into_iter().collect();
    hosts.retain(|h| !excluded.contains(h));
    Ok(hosts)
}

/// An address, a block, a name, or a file with one a line.
fn named(target: &OsStr, into: &mut Vec<IpAddr>, files: bool) -> Result<(), Failure> {
    let text = target.to_string_lossy();
    let wrong = |reason: String| {
        let shown: String = text.chars().take(80).collect();
        Failure::new(
            Message::new("cli-error-scan-target")
                .with("target", shown)
                .with("reason", reason),
        )
        .with_hint(Message::new("cli-hint-scan-target"))
    };
    if let Some(block) = block(&text) {
        let count = block.map_err(|limit| wrong(limit.to_owned()))?;
        into.extend(count);
    } else if files && Path::new(target).is_file() {
        let text = read(Path::new(target)).map_err(|e| wrong(e.to_string()))?;
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if !line.is_empty() {
                named(OsStr::new(line), into, false)?;
            }
        }
    } else {
        let mut found = (&*text, 0)
            .to_socket_addrs()
            .map_err(|e| wrong(e.to_string()))?;
        into.extend(found.next().map(|a| a.ip()));
    }
    if into.len() > MOST_HOSTS {
        return Err(wrong(format!("> {MOST_HOSTS}")));
    }
    Ok(())
}

/// The addresses of `ADDRESS` or `ADDRESS/BITS`; `None` where it is neither.
fn block(text: &str) -> Option<Result<Vec<IpAddr>, &'static str>> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let Some(bits) = bits else {
        return Some(Ok(vec![address]));
    };
    let most = if address.is_ipv4() { 32 } else { 128 };
    let Some(host) = bits
        .parse::<u32>()
        .ok()
        .and_then(|bits| u32::checked_sub(most, bits))
    else {
        return Some(Err("/0-32, /0-128"));
    };
    if host > 20 {
        return Some(Err("> 1048576"));
    }
    let count = 1_u128 << host;
    Some(Ok(match address {
        IpAddr::V4(a) => {
            let first = a.to_bits() & u32::MAX.checked_shl(host).unwrap_or(0);
            (0..count)
                .filter_map(|i| {
                    Some(IpAddr::from(std::net::Ipv4Addr::from_bits(
                        first + u32::try_from(i).ok()?,
                    )))
                })
                .collect()
        }
        IpAddr::V6(a) => {
            let first = a.to_bits() & u128::MAX.checked_shl(host).unwrap_or(0);
            (0..count)
                .map(|i| IpAddr::from(std::net::Ipv6Addr::from_bits(first + i)))
                .collect()
        }
    }))
}

/// A file's text, if it is not too large.
fn read(file: &Path) -> io::Result<String> {
    use std::io::Read as _;
    let mut text = String::new();
    std::fs::File::open(file)?
        .take(MOST_FILE)
        .read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_read() {
        let count = |text: &str| block(text).map(|b| b.map(|b| b.len()));
        assert_eq!(count("10.0.0.7/30"), Some(Ok(4)));
        assert_eq!(count("10.0.0.7"), Some(Ok(1)));
        assert_eq!(count("fe80::/120"), Some(Ok(256)));
        assert_eq!(count("10.0.0.0/33"), Some(Err("/0-32, /0-128")));
        assert_eq!(count("10.0.0.0/8"), Some(Err("> 1048576")));
        assert_eq!(count("example.org"), None);
        let first = block("10.0.0.7/30").unwrap().unwrap()[0];
        assert_eq!(first, IpAddr::from([10, 0, 0, 4]));
    }

    #[test]
    fn ports_are_read() {
        let registry = Registry::embedded();
        assert_eq!(ports("22,80-82", registry).unwrap(), [22, 80, 81, 82]);
        assert_eq!(ports("0-65535", registry).unwrap().len(), 65_535);
        assert!(ports("top", registry).unwrap().contains(&6379));
        assert!(ports("named", registry).unwrap().len() > 5000);
        assert!(ports("x", registry).is_err());
    }
}
