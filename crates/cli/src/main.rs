//! `portolan`: the command line.

mod args;
mod explain;
mod export;
mod feedback;
mod fetch;
mod help;
mod here;
mod input;
mod journal;
mod machine;
mod output;
mod past;
mod pick;
mod probe;
mod registry;
mod report;
mod scan;
mod serve;
mod session;
mod sources;
mod watch;
mod when;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use portolan_dossier::{Localizer, Message};

use crate::args::{Cli, Command};
use crate::report::{Failure, Outcome};
use crate::session::Session;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let (language, unknown) = session::language(&args);
    // Kept to the end of the process: taking it apart would be work for nothing.
    let l10n: &'static Localizer = Box::leak(Box::new(Localizer::new(language)));
    let outcome = match unknown {
        Some(failure) => Err(failure),
        None => run(args, l10n),
    };
    report::exit_code(outcome, l10n)
}

fn run(args: Vec<OsString>, l10n: &Localizer) -> Result<Outcome, Failure> {
    // Parsing needs no words; only help, completions and manual pages do.
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return help::refuse(&error, args, l10n),
    };
    // Options may stand before a command; queries may not.
    if cli.command.is_some() && (cli.brief || !cli.queries.is_empty()) {
        return Err(
            Failure::new(Message::new("cli-error-usage-query-and-command"))
                .with_hint(Message::new("cli-hint-command-name")),
        );
    }
    if cli.command.is_none() && cli.queries.is_empty() {
        return Err(portolan_types::QueryError::Empty.into());
    }
    match cli.command {
        Some(Command::Completions { shell }) => return help::completions(shell, l10n),
        Some(Command::Man) => return help::manual(l10n),
        _ => {}
    }
    let session = Session::new(&cli.output, l10n);
    match cli.command {
        Some(Command::Registry(command)) => registry::run(*command.0, &session),
        Some(Command::Here(args)) => here::run(&args.0, &session),
        Some(Command::Probe(args)) => probe::run(&args.0, &session),
        Some(Command::Scan(args)) => scan::run(&args.0, &session),
        Some(Command::Watch(args)) => watch::run(&args.0, &session),
        Some(Command::History(args)) => past::history(&args.0, &session),
        Some(Command::Diff(args)) => past::diff(&args.0, &session),
        Some(Command::Journal(command)) => journal::run(*command.0, &session),
        Some(Command::Pick(args)) => pick::run(&args.0, &session),
        Some(Command::Serve(args)) => serve::run(*args.0, &session),
        Some(Command::Export(args)) => export::run(*args.0, &session),
        Some(Command::Feedback(args)) => feedback::run(&args.0, &session),
        Some(Command::Sources { id }) => sources::run(id.as_deref(), &session),
        _ => explain::run(&cli.queries, cli.brief, !cli.no_here, &session),
    }
}
