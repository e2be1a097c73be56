//! `portolan here`: what is bound on this machine, and who is behind it.

pub(crate) mod filter;
mod policy;
mod probe;
pub(crate) mod recorded;
mod watch;

use std::io::Write as _;

use portolan_dossier::here::{self, Chain, Row};
use portolan_dossier::render::here as draw;
use portolan_dossier::render::here::json::Asked;
use portolan_dossier::{Message, here::disagreement};
use portolan_sockets::{Namespaces, Observation, ObserveError, Options, UnitState, observe};
use portolan_types::{Port, PortRange, Target};
use portolan_verdict::{Verdict, judge};

use crate::args::{Format, HereArgs, Netns};
use crate::output;
use crate::report::{self, Failure, Outcome};
use crate::session::{self, Session};
use filter::{Filter, Wanted};

pub(crate) fn run(args: &HereArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    if args.rules {
        return rules(session);
    }
    let filter = Filter::new(args, session)?;
    if let Some(seconds) = args.watch {
        return watch::run(args, &filter, seconds, session);
    }
    let mut observation = match &args.from {
        Some(file) => recorded::read(file)?,
        None => observe(&options(args, &filter))?,
    };
    if args.verbose {
        layers(&observation, session);
    }
    let heard = if args.probe {
        probe::ask(&observation, session)
    } else {
        Vec::new()
    };
    let spoken: Vec<_> = heard
        .iter()
        .filter_map(|h| h.spoken(&observation))
        .collect();
    let mut judgements = judge(session.registry(), &observation, &spoken);
    let mut told = crate::probe::Told::default();
    let mut words_of_services = Vec::new();
    for one in heard {
        told.tell_judged(
            &mut words_of_services,
            &one.asked,
            judgements.of(one.socket),
            session,
        )?;
    }
    let recorded = match &args.from {
        Some(_) => recorded::remarks(&observation, args),
        None => Vec::new(),
    };
    filter.prune(&mut observation, &mut judgements);
    if let Some(outcome) = policy::run(args, &filter, &observation, &judgements, session)? {
        return Ok(outcome);
    }
    let mut out = output::stdout(session);
    let asked = asked(&filter, &observation, session);
    if session.format == Format::Json {
        let rows;
        let chains = if args.explain.is_some() {
            rows = here::rows(&observation, &judgements, session.registry());
            Some(chains(&observation, &rows, args))
        } else {
            None
        };
        draw::json::observation(
            &mut out,
            &observation,
            &judgements,
            &asked,
            chains.as_deref(),
            session.context(),
        )?;
        out.write_all(b"\n")?;
        out.write_all(&words_of_services)?;
    } else {
        let rows = here::rows(&observation, &judgements, session.registry());
        let words = if args.explain.is_some() {
            explained(&chains(&observation, &rows, args), session)
        } else {
            listed(&rows, session)
        };
        let silent = silent(&filter, &asked, &observation);
        match session.format {
            Format::Text | Format::Markdown => {
                // What is taken for this machine's, and is not, would mislead: it comes first.
                for message in &recorded {
                    writeln!(out, "{}", session.l10n.format(message))?;
                }
                if !recorded.is_empty() {
                    writeln!(out)?;
                }
                let mut first = words.is_empty();
                out.write_all(words.as_bytes())?;
                for message in &silent {
                    if !std::mem::replace(&mut first, true) {
                        writeln!(out)?;
                    }
                    writeln!(out, "{}", session.l10n.format(message))?;
                }
                remarks(&mut out, &observation, session)?;
                if !words_of_services.is_empty() {
                    writeln!(out)?;
                    out.write_all(&words_of_services)?;
                }
            }
            Format::Tsv | Format::Csv | Format::Json => {
                out.write_all(words.as_bytes())?;
                out.flush()?;
                for message in recorded.iter().chain(&silent) {
                    report::remark(message, session.l10n);
                }
                for found in &observation.disagreements {
                    report::warn_about(&disagreement(found), session.l10n);
                }
                for gap in &observation.gaps {
                    report::remark(&here::gap(gap), session.l10n);
                }
            }
        }
    }
    out.flush()?;
    let fails = |v: &Verdict| args.fail_on.contains(v);
    let outcome = if judgements.all().iter().any(|j| fails(&j.verdict)) {
        Outcome::NothingFound
    } else if !args.fail_on.is_empty() {
        // Whoever asks for a failure on some verdicts is content where there is nothing at all.
        Outcome::Answered
    } else if observation.sockets.is_empty() {
        Outcome::NothingFound
    } else {
        Outcome::Answered
    };
    // The process ends here; to take thousands of sockets apart would be work for nothing.
    std::mem::forget(observation);
    Ok(outcome)
}

/// What is bound to one port, for its dossier. Only this network namespace is looked at: where
/// nothing listens in it, which is the most frequent answer, nobody's processes are asked for, and a
/// dossier is as quick as without.
pub(crate) fn at(port: Port) -> Result<Observation, ObserveError> {
    observe(&Options {
        ports: Some(vec![PortRange::single(port)]),
        namespaces: Namespaces::Own,
        firewall: false,
        cache: session::cache_folder(),
        ..Options::default()
    })
}

/// All that is bound in this network namespace, as what was asked is judged by.
pub(crate) fn own() -> Result<Observation, ObserveError> {
    observe(&Options {
        namespaces: Namespaces::Own,
        firewall: false,
        cache: session::cache_folder(),
        ..Options::default()
    })
}

fn options(args: &HereArgs, filter: &Filter) -> Options {
    Options {
        connections: args.all,
        raw: args.all,
        namespaces: match args.netns {
            Netns::All => Namespaces::All,
            Netns::Own => Namespaces::Own,
        },
        ports: filter.ports(),
        bpf: !args.no_bpf,
        firewall: true,
        verify: args.verify,
        cache: session::cache_folder(),
    }
}

/// The rules of verdicts.
fn rules(session: &Session<'_>) -> Result<Outcome, Failure> {
    use portolan_dossier::render::rules;
    let mut out = output::stdout(session);
    match session.format {
        Format::Text => out.write_all(rules::text(session.context(), session.width).as_bytes())?,
        Format::Markdown => out.write_all(rules::markdown(session.context()).as_bytes())?,
        Format::Tsv => out.write_all(rules::tsv(session.l10n).as_bytes())?,
        Format::Csv => out.write_all(output::csv(&rules::tsv(session.l10n)).as_bytes())?,
        Format::Json => rules::json(&mut out, session.l10n)?,
    }
    out.flush()?;
    Ok(Outcome::Answered)
}

/// The table, in every format but JSON.
fn listed(rows: &[Row<'_>], session: &Session<'_>) -> String {
    let l10n = session.l10n;
    match session.format {
        Format::Text => draw::table(rows, session.context(), session.width),
        Format::Markdown => draw::markdown(rows, l10n),
        Format::Csv => {
            let rows = output::csv(&draw::tsv(rows, l10n));
            format!("{}\n{rows}", draw::COLUMNS.join(","))
        }
        Format::Tsv | Format::Json => draw::tsv(rows, l10n),
    }
}

fn explained(chains: &[Chain<'_>], session: &Session<'_>) -> String {
    let l10n = session.l10n;
    match session.format {
        Format::Text => draw::chains(chains, session.context(), session.width),
        Format::Markdown => draw::chains_markdown(chains, session.context()),
        Format::Csv => output::csv(&draw::chains_tsv(chains, l10n)),
        Format::Tsv | Format::Json => draw::chains_tsv(chains, l10n),
    }
}

fn chains<'a>(observation: &'a Observation, rows: &[Row<'a>], args: &HereArgs) -> Vec<Chain<'a>> {
    // The units of a recording are not this machine's, whatever they are called.
    let states = |unit: &str| match args.from {
        Some(_) => None,
        None => unit_state(unit),
    };
    rows.iter()
        .map(|row| here::chain(observation, row, &states))
        .collect()
}

/// What the service manager says of a unit.
#[cfg(target_os = "linux")]
fn unit_state(unit: &str) -> Option<UnitState> {
    portolan_sockets::unit_state(unit)
}

/// There is none that is known.
#[cfg(not(target_os = "linux"))]
fn unit_state(_unit: &str) -> Option<UnitState> {
    None
}

/// Below the table: what does not agree, what could not be seen.
fn remarks(
    out: &mut impl std::io::Write,
    observation: &Observation,
    session: &Session<'_>,
) -> std::io::Result<()> {
    match session.format {
        Format::Text => {
            out.write_all(draw::remarks(observation, session.context(), session.width).as_bytes())
        }
        _ => out.write_all(draw::markdown_remarks(observation, session.context()).as_bytes()),
    }
}

/// Which layers answered, on standard error.
fn layers(observation: &Observation, session: &Session<'_>) {
    let layers = &observation.layers;
    let none = || session.l10n.text("cli-here-layer-none");
    let message = Message::new("cli-here-layers")
        .with(
            "sockets",
            layers
                .sockets
                .map_or_else(none, |l| draw::json::socket_layer(l).to_owned()),
        )
        .with(
            "owners",
            layers
                .owners
                .map_or_else(none, |l| draw::json::owner_layer(l).to_owned()),
        );
    report::remark(&message, session.l10n);
    if let Some(reason) = &layers.bpf_refused {
        let message = Message::new("cli-here-bpf-refused").with("reason", reason.as_str());
        report::remark(&message, session.l10n);
    }
}

/// What was asked for, with how much of it there is.
fn asked(filter: &Filter, observation: &Observation, session: &Session<'_>) -> Vec<Asked> {
    filter
        .wanted
        .iter()
        .map(|wanted| {
            let found = observation
                .sockets
                .iter()
                .filter(|s| wanted.admits(s))
                .count();
            Asked {
                query: wanted.query.to_string(),
                ports: wanted.ports,
                transport: wanted.transport,
                found,
                answer: (found == 0).then(|| answer(wanted, session)).flatten(),
            }
        })
        .collect()
}

/// What a port is to which nothing is bound, in a sentence.
fn answer(wanted: &Wanted, session: &Session<'_>) -> Option<String> {
    if !wanted.ports.is_single() {
        return None;
    }
    let options = portolan_dossier::Options::default();
    let port = wanted.ports.low();
    let dossier = portolan_dossier::port(session.registry(), port, wanted.transport, options);
    Some(session.l10n.format(&dossier.answer.message))
}

/// That nothing is there, for each query of which that is true.
fn silent(filter: &Filter, asked: &[Asked], observation: &Observation) -> Vec<Message<'static>> {
    if observation.sockets.is_empty() && (filter.is_narrow() || asked.is_empty()) {
        let id = match filter.is_narrow() {
            true => "cli-here-no-match",
            false => "cli-here-nothing",
        };
        return vec![Message::new(id)];
    }
    let mut out = Vec::new();
    for asked in asked.iter().filter(|a| a.found == 0 && !filter.is_narrow()) {
        // A name with several ports is said once a port.
        let query = match asked.query.parse().map(|q: portolan_types::Query| q.target) {
            Ok(Target::Name(name)) => format!("{name} ({})", asked.ports),
            _ => asked.query.clone(),
        };
        out.push(match &asked.answer {
            Some(answer) => Message::new("cli-here-nothing-on-answer")
                .with("query", query)
                .with("answer", answer.clone()),
            None => Message::new("cli-here-nothing-on").with("query", query),
        });
    }
    out
}
