//! `portolan pick`: a number for a new service, or whether a given one is fit.

use std::io::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, UdpSocket};

use portolan_dossier::render::{Context, json};
use portolan_dossier::{Fitness, Here, Message, fitness, pick};
use portolan_types::{Port, PortClass, PortRange, Transport};

use crate::args::{Format, PickArgs};
use crate::output;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(crate) fn run(args: &PickArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let registry = session.registry();
    let transport = if args.udp {
        Transport::Udp
    } else {
        Transport::Tcp
    };
    let here = Here {
        ephemeral: ephemeral_here(),
    };
    let in_use = |port| is_taken(port, transport);
    if let Some(port) = args.check {
        let fitness = fitness(registry, port, transport, here, in_use);
        write(std::slice::from_ref(&fitness), transport, session)?;
        return Ok(if fitness.fit {
            Outcome::Answered
        } else {
            Outcome::NothingFound
        });
    }
    let range = args.range.unwrap_or(PortClass::User.range());
    let mut candidates: Vec<Port> = range.ports().collect();
    match args.near {
        Some(near) => candidates.sort_by_key(|p| (p.number().abs_diff(near.number()), *p)),
        None => {
            let mut random = args
                .seed
                .map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
            random.shuffle(&mut candidates);
        }
    }
    let count = usize::from(args.count);
    let found = pick(
        registry,
        candidates.into_iter(),
        count,
        transport,
        here,
        in_use,
    );
    write(&found, transport, session)?;
    if found.len() == count {
        return Ok(Outcome::Answered);
    }
    let message = Message::new("cli-pick-too-few")
        .with("count", found.len())
        .with("range", range);
    crate::report::warn(&Failure::new(message), session.l10n);
    Ok(Outcome::NothingFound)
}

fn write(found: &[Fitness], transport: Transport, session: &Session<'_>) -> Result<(), Failure> {
    let Context { l10n, .. } = session.context();
    let mut out = output::stdout(session);
    for Fitness {
        port,
        fit,
        statements,
    } in found
    {
        let sentence =
            Message::new(if *fit { "pick-fit" } else { "pick-unfit" }).with("port", *port);
        match session.format {
            Format::Json => {
                let reasons: Vec<serde_json::Value> = statements
                    .iter()
                    .map(|s| {
                        serde_json::json!({
                            "id": s.message.id,
                            "text": l10n.format(&s.message),
                            "known": s.known.as_str(),
                            "sources": s.sources.iter().map(|c| c.source.as_str()).collect::<Vec<_>>(),
                        })
                    })
                    .collect();
                let object = serde_json::json!({
                    "schema": json::SCHEMA,
                    "kind": "pick",
                    "port": port.number(),
                    "transport": transport.as_str(),
                    "fit": fit,
                    "answer": l10n.format(&sentence),
                    "reasons": reasons,
                });
                writeln!(out, "{object}")?;
            }
            Format::Tsv | Format::Csv => {
                let word = if *fit { "fit" } else { "unfit" };
                for s in statements {
                    let sources: Vec<&str> = s.sources.iter().map(|c| c.source.as_str()).collect();
                    let row = [
                        &port.to_string(),
                        transport.as_str(),
                        word,
                        s.known.as_str(),
                        &sources.join(";"),
                        &l10n.format(&s.message),
                    ]
                    .map(str::to_owned)
                    .join("\t");
                    output::row(&mut out, session.format, &row)?;
                }
            }
            Format::Text | Format::Markdown => {
                writeln!(out, "{}", l10n.format(&sentence))?;
                for s in statements {
                    let sources: Vec<&str> = s.sources.iter().map(|c| c.source.as_str()).collect();
                    writeln!(
                        out,
                        "  - {} [{}]",
                        l10n.format(&s.message),
                        sources.join(", ")
                    )?;
                }
            }
        }
    }
    out.flush()?;
    Ok(())
}

/// Whether a port is taken here, or may not be taken: the one sure way to know is to bind it, on
/// every address, and to let go at once. IPv6 may be off; then IPv4 alone decides.
fn is_taken(port: Port, transport: Transport) -> bool {
    let bind = |address: SocketAddr| match transport {
        Transport::Udp => UdpSocket::bind(address).map(drop),
        _ => TcpListener::bind(address).map(drop),
    };
    let v4 = bind((Ipv4Addr::UNSPECIFIED, port.number()).into());
    let v6 = bind((Ipv6Addr::UNSPECIFIED, port.number()).into());
    let taken = |outcome: &std::io::Result<()>| {
        outcome.as_ref().is_err_and(|e| {
            matches!(
                e.kind(),
                std::io::ErrorKind::AddrInUse | std::io::ErrorKind::PermissionDenied
            )
        })
    };
    taken(&v4) || taken(&v6)
}

/// The range from which this system takes ports for outgoing connections.
fn ephemeral_here() -> Option<PortRange> {
    let text = std::fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").ok()?;
    let mut bounds = text.split_whitespace().map(str::parse::<Port>);
    PortRange::new(bounds.next()?.ok()?, bounds.next()?.ok()?).ok()
}
