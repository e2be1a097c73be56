//! The definition of the command line, from which the help, the completions and the manual page
//! come too. It holds no words: those are in `locales/*/cli.ftl`, by the ids that [`crate::help`]
//! makes of the names here.

use std::cell::Cell;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

use portolan_types::{Port, PortRange};
use portolan_verdict::Verdict;
use portolan_web::Database;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgMatches, Args, CommandFactory as _, FromArgMatches, Parser, Subcommand, ValueEnum};

#[derive(Debug, Parser)]
#[command(
    name = "portolan",
    version,
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[arg(value_name = "PORT|NAME")]
    pub(crate) queries: Vec<OsString>,
    #[arg(long, short)]
    pub(crate) brief: bool,
    #[arg(long = "no-here", id = "no-here")]
    pub(crate) no_here: bool,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OutputArgs {
    #[arg(long, global = true, conflicts_with = "format")]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Colour,
    // Read before all others, in `session::language`, for errors to be in that language.
    #[arg(long, global = true, value_name = "TAG", value_parser = |_: &str| Ok::<_, String>(Language))]
    lang: Option<Language>,
}

/// A language that was asked for; `session::language` has read it.
#[derive(Clone, Copy, Debug)]
struct Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Markdown,
    Tsv,
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(subcommand)]
    Registry(Deferred<RegistryCommand>),
    Here(Deferred<HereArgs>),
    Probe(Deferred<ProbeArgs>),
    Scan(Deferred<ScanArgs>),
    Watch(Deferred<WatchArgs>),
    History(Deferred<HistoryArgs>),
    Diff(Deferred<DiffArgs>),
    #[command(subcommand)]
    Journal(Deferred<JournalCommand>),
    Pick(Deferred<PickArgs>),
    Sources {
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    Serve(Deferred<ServeArgs>),
    Export(Deferred<ExportArgs>),
    Feedback(Deferred<FeedbackArgs>),
    Completions {
        shell: clap_complete::Shell,
    },
    Man,
}

thread_local! {
    static WHOLE: Cell<bool> = const { Cell::new(false) };
}

/// The definition with the arguments of all commands, for who shows it.
pub(crate) fn whole() -> clap::Command {
    WHOLE.set(true);
    let command = Cli::command();
    WHOLE.set(false);
    command
}

/// The arguments of a command, which the parser defines once that command is asked for: to define
/// those of all commands takes longer than to answer about a port.
#[derive(Debug)]
pub(crate) struct Deferred<T>(pub(crate) Box<T>);

impl<T: FromArgMatches> FromArgMatches for Deferred<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(|args| Self(Box::new(args)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Args> Args for Deferred<T> {
    fn augment_args(command: clap::Command) -> clap::Command {
        defer(command, T::augment_args)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        defer(command, T::augment_args_for_update)
    }
}

impl<T: Subcommand> Subcommand for Deferred<T> {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        defer(command, T::augment_subcommands)
    }

    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        defer(command, T::augment_subcommands_for_update)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

/// Where the whole definition is wanted, at once: arguments that are everywhere come last then.
fn defer(command: clap::Command, define: fn(clap::Command) -> clap::Command) -> clap::Command {
    match WHOLE.get() {
        true => define(command),
        false => command.defer(define),
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct HereArgs {
    #[arg(value_name = "PORT|NAME")]
    pub(crate) queries: Vec<OsString>,
    #[arg(long)]
    pub(crate) tcp: bool,
    #[arg(long)]
    pub(crate) udp: bool,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long)]
    pub(crate) exposed: bool,
    #[arg(long, value_name = "NAME|PID")]
    pub(crate) process: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) unit: Option<String>,
    #[arg(long, value_name = "NAME|ID")]
    pub(crate) container: Option<String>,
    #[arg(long, value_name = "WHOSE", default_value = "all")]
    pub(crate) netns: Netns,
    #[arg(long, value_name = "VERDICT", value_delimiter = ',', value_parser = verdicts())]
    pub(crate) only: Vec<Verdict>,
    #[arg(long = "fail-on", id = "fail-on", value_name = "VERDICT", value_delimiter = ',',
          value_parser = verdicts(), conflicts_with = "watch")]
    pub(crate) fail_on: Vec<Verdict>,
    #[arg(long, conflicts_with_all = ["queries", "only", "fail-on", "explain", "watch", "from", "check", "save-policy"])]
    pub(crate) rules: bool,
    #[arg(long, value_name = "PORT", conflicts_with_all = ["queries", "watch"])]
    pub(crate) explain: Option<OsString>,
    // With `=` alone: in `--watch 22` the number is a port.
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, require_equals = true,
          default_missing_value = "2", conflicts_with_all = ["json", "format"],
          value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) watch: Option<u32>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["watch", "no-bpf", "verify"])]
    pub(crate) from: Option<PathBuf>,
    #[arg(long = "save-policy", id = "save-policy", value_name = "FILE",
          conflicts_with_all = ["check", "watch", "explain", "json", "format"])]
    pub(crate) save_policy: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["watch", "explain"])]
    pub(crate) check: Option<PathBuf>,
    #[arg(long, value_name = "FORM", requires = "check", conflicts_with_all = ["json", "format"])]
    pub(crate) report: Option<ReportForm>,
    #[arg(long, conflicts_with_all = ["from", "watch"])]
    pub(crate) probe: bool,
    #[arg(long = "no-bpf", id = "no-bpf")]
    pub(crate) no_bpf: bool,
    #[arg(long)]
    pub(crate) verify: bool,
    #[arg(long)]
    pub(crate) verbose: bool,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct ProbeArgs {
    #[arg(value_name = "HOST:PORT|URL", required = true)]
    pub(crate) targets: Vec<OsString>,
    #[arg(long)]
    pub(crate) udp: bool,
    #[command(flatten)]
    pub(crate) how: ProbeHow,
}

/// How services are asked.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct ProbeHow {
    #[arg(long, value_name = "0-9", default_value = "8", value_parser = clap::value_parser!(u8).range(0..=9))]
    pub(crate) intensity: u8,
    #[arg(long, value_name = "SECONDS", default_value = "1.5", value_parser = seconds)]
    pub(crate) timeout: f64,
    #[arg(long, value_name = "N")]
    pub(crate) rate: Option<NonZeroU32>,
    #[arg(long = "at-once", id = "at-once", value_name = "N", default_value = "64", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) at_once: u16,
    #[arg(long)]
    pub(crate) industrial: bool,
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) canary: Option<SocketAddr>,
}

/// A time to wait, from a hundredth of a second to ten minutes.
fn seconds(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.01..=600.0).contains(&seconds) => Ok(seconds),
        _ => Err(String::new()),
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct ScanArgs {
    #[arg(value_name = "HOST|CIDR|FILE", required = true)]
    pub(crate) targets: Vec<OsString>,
    #[arg(long, value_name = "PORTS", default_value = "top")]
    pub(crate) ports: String,
    #[arg(long, value_name = "HOST|CIDR", value_delimiter = ',')]
    pub(crate) exclude: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,
    #[arg(long = "i-own-this", id = "i-own-this")]
    pub(crate) i_own_this: bool,
    #[arg(long)]
    pub(crate) connect: bool,
    #[arg(long = "no-probe", id = "no-probe")]
    pub(crate) no_probe: bool,
    #[command(flatten)]
    pub(crate) how: ProbeHow,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct WatchArgs {
    #[arg(value_name = "PORT|NAME")]
    pub(crate) queries: Vec<OsString>,
    #[arg(long, value_name = "VERDICT", value_delimiter = ',', value_parser = verdicts())]
    pub(crate) only: Vec<Verdict>,
    #[arg(long, value_name = "SINK")]
    pub(crate) to: Vec<String>,
    #[arg(long = "webhook-secret", id = "webhook-secret", value_name = "FILE")]
    pub(crate) webhook_secret: Option<PathBuf>,
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) metrics: Option<SocketAddr>,
    #[arg(long)]
    pub(crate) quiet: bool,
    #[arg(long)]
    pub(crate) once: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
    #[arg(long = "no-journal", id = "no-journal", conflicts_with_all = ["journal", "once", "keep", "max-size"])]
    pub(crate) no_journal: bool,
    #[command(flatten)]
    pub(crate) keep: Keep,
    #[arg(long, value_name = "WHOSE", default_value = "all")]
    pub(crate) netns: Netns,
    #[arg(long = "no-bpf", id = "no-bpf")]
    pub(crate) no_bpf: bool,
    #[arg(long)]
    pub(crate) verbose: bool,
}

/// What of a journal is kept.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Keep {
    #[arg(long, value_name = "DAYS", default_value = "400", value_parser = clap::value_parser!(u32).range(1..=36_500))]
    pub(crate) keep: u32,
    #[arg(long = "max-size", id = "max-size", value_name = "MIB", default_value = "256", value_parser = clap::value_parser!(u32).range(1..=1_048_576))]
    pub(crate) max_size: u32,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct HistoryArgs {
    #[arg(value_name = "PORT|NAME")]
    pub(crate) queries: Vec<OsString>,
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub(crate) until: Option<String>,
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct DiffArgs {
    #[arg(value_name = "A")]
    pub(crate) from: OsString,
    #[arg(value_name = "B", default_value = "now")]
    pub(crate) to: OsString,
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum JournalCommand {
    Info {
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
    },
    Export {
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        #[arg(long, value_name = "FORM")]
        form: Option<ExportForm>,
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
    },
    Prune {
        #[command(flatten)]
        keep: Keep,
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
    },
}

/// The forms of an exported journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportForm {
    Jsonl,
    Parquet,
}

/// The verdicts by their words.
fn verdicts() -> impl TypedValueParser<Value = Verdict> {
    PossibleValuesParser::new(Verdict::ALL.map(Verdict::as_str)).map(|word| {
        let found = Verdict::ALL.into_iter().find(|v| v.as_str() == word);
        // The parser lets through those words alone.
        found.unwrap_or(Verdict::Suspicious)
    })
}

/// The forms of build servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportForm {
    Sarif,
    Junit,
}

/// Whose network namespaces are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Netns {
    All,
    Own,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct PickArgs {
    #[arg(long, value_name = "A-B", conflicts_with = "check")]
    pub(crate) range: Option<PortRange>,
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(crate) count: u16,
    #[arg(long)]
    pub(crate) udp: bool,
    #[arg(long, value_name = "PORT", conflicts_with = "check")]
    pub(crate) near: Option<Port>,
    #[arg(long, value_name = "S", conflicts_with_all = ["near", "check"])]
    pub(crate) seed: Option<u64>,
    #[arg(long, value_name = "PORT")]
    pub(crate) check: Option<Port>,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct ServeArgs {
    // A number that nobody has: `portolan pick --check 4780` says why.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:4780")]
    pub(crate) listen: SocketAddr,
    #[arg(long, value_name = "URL")]
    pub(crate) address: Option<String>,
    #[arg(long = "share-this-machine", id = "share-this-machine")]
    pub(crate) share_this_machine: bool,
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) database: Option<Database>,
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    pub(crate) log: LogLevel,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(crate) languages: Vec<String>,
    #[arg(long, value_name = "WHICH", default_value = "all")]
    pub(crate) ports: Exported,
    #[arg(long, value_name = "URL")]
    pub(crate) address: Option<String>,
    #[arg(long = "no-gzip", id = "no-gzip")]
    pub(crate) no_gzip: bool,
}

/// Which ports get a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Exported {
    All,
    Documented,
}

/// The least important events that are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct FeedbackArgs {
    #[arg(value_name = "PAGE")]
    pub(crate) page: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub(crate) of: Option<String>,
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) days: Option<u32>,
    #[arg(long)]
    pub(crate) tally: bool,
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) database: Option<Database>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RegistryCommand {
    Update {
        #[arg(value_name = "FILE|URL")]
        from: Option<OsString>,
    },
    Diff {
        #[arg(value_name = "A")]
        old: PathBuf,
        #[arg(value_name = "B")]
        new: Option<PathBuf>,
    },
    History {
        #[arg(value_name = "PORT|NAME")]
        query: OsString,
    },
    Search {
        #[arg(required = true, value_name = "WORD")]
        words: Vec<String>,
    },
    Ghosts {
        #[arg(long, value_name = "A-B")]
        range: Option<PortRange>,
    },
    Stats,
}
