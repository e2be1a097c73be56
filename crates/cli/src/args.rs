//! The definition of the command line, from which the help, the completions and the manual page
//! come too. It holds no words: those are in `locales/*/cli.ftl`, by the ids that [`crate::help`]
//! makes of the names here.

use std::ffi::OsString;
use std::path::PathBuf;

use portolan_types::{Port, PortRange};

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    Registry(RegistryCommand),
    Pick(PickArgs),
    Sources {
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    Completions {
        shell: clap_complete::Shell,
    },
    Man,
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
