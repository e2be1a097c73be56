//! What holds for the whole run: the language, the registry, the form of the output.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal as _;
use std::path::PathBuf;

use etcetera::BaseStrategy as _;
use portolan_dossier::render::Context;
use portolan_dossier::{Language, Localizer, Message};
use portolan_registry::{Registry, store};
use portolan_types::LangTag;

use crate::args::{Colour, Format, OutputArgs};
use crate::report::{self, Failure};

/// The width where there is no terminal to ask: what most mail and ticket systems keep whole.
const DEFAULT_WIDTH: usize = 80;

pub(crate) struct Session<'a> {
    pub(crate) l10n: &'a Localizer,
    pub(crate) format: Format,
    pub(crate) width: usize,
    pub(crate) colour: anstream::ColorChoice,
    registry: Cow<'static, Registry>,
}

impl<'a> Session<'a> {
    pub(crate) fn new(args: &OutputArgs, l10n: &'a Localizer) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let format = match args.format {
            Some(format) => format,
            None if args.json => Format::Json,
            None if terminal => Format::Text,
            None => Format::Tsv,
        };
        let columns = || {
            std::env::var("COLUMNS")
                .ok()?
                .parse()
                .ok()
                .filter(|width| *width > 0)
        };
        let width = terminal_size::terminal_size()
            .map(|(width, _)| usize::from(width.0))
            .or_else(columns)
            .unwrap_or(DEFAULT_WIDTH);
        let colour = match args.color {
            Colour::Auto => anstream::ColorChoice::Auto,
            Colour::Always => anstream::ColorChoice::Always,
            Colour::Never => anstream::ColorChoice::Never,
        };
        Self {
            l10n,
            format,
            width,
            colour,
            registry: registry_in_use(l10n),
        }
    }

    /// The registry in use: the newer one of the embedded one and the user's.
    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The same, for who keeps it: the embedded one is not copied.
    pub(crate) fn registry_for_good(&self) -> Registry {
        Registry::clone(&self.registry)
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            l10n: self.l10n,
            registry: &self.registry,
        }
    }
}

/// The user's data folder, if the system names one.
pub(crate) fn data_folder() -> Option<PathBuf> {
    etcetera::choose_base_strategy()
        .ok()
        .map(|base| base.data_dir().join("portolan"))
}

/// Where what is slow to find out may be kept between runs, if the system names such a folder.
pub(crate) fn cache_folder() -> Option<PathBuf> {
    etcetera::choose_base_strategy()
        .ok()
        .map(|base| base.cache_dir().join("portolan"))
}

fn registry_in_use(l10n: &Localizer) -> Cow<'static, Registry> {
    let embedded = Registry::embedded();
    match data_folder().map(|folder| store::load(&folder)) {
        // A program that was upgraded may know more than an old update.
        Some(Ok(Some(user))) if user.updated() >= embedded.updated() => Cow::Owned(user),
        Some(Err(error)) => {
            let failure = Failure::from(error)
                .with_hint(Message::new("cli-hint-damaged-table").with("date", embedded.updated()));
            report::warn(&failure, l10n);
            Cow::Borrowed(embedded)
        }
        _ => Cow::Borrowed(embedded),
    }
}

/// The language for the run, and what is wrong with the one that `--lang` names. It is looked for
/// before the arguments are parsed, for their errors to be in it.
pub(crate) fn language(args: &[OsString]) -> (&'static Language, Option<Failure>) {
    let preferred = from_environment(|name| std::env::var(name).ok());
    let Some(asked) = asked(args) else {
        return (preferred, None);
    };
    let found = asked
        .to_str()
        .and_then(LangTag::from_posix)
        .and_then(|tag| Language::find(&tag).ok());
    match found {
        Some(language) => (language, None),
        None => (preferred, Some(unknown_language(&asked.to_string_lossy()))),
    }
}

/// There is no such language.
pub(crate) fn unknown_language(asked: &str) -> Failure {
    let known: Vec<&str> = Language::all().iter().map(Language::tag).collect();
    Failure::new(Message::new("cli-error-language").with("language", asked.to_owned()))
        .with_hint(Message::new("cli-hint-languages").with("languages", known))
}

/// The value of the last `--lang`.
fn asked(args: &[OsString]) -> Option<&OsStr> {
    let mut asked = None;
    let mut args = args.iter().skip(1).take_while(|a| *a != "--");
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            asked = args.next().map(OsString::as_os_str);
        } else if let Some(value) = arg.to_str().and_then(|a| a.strip_prefix("--lang=")) {
            asked = Some(OsStr::new(value));
        }
    }
    asked
}

/// `LANGUAGE` (a list, the first that is spoken), `LC_ALL`, `LC_MESSAGES`, `LANG`; English where
/// none is spoken. As in gettext, `LC_ALL=C` asks for English whatever `LANGUAGE` says.
fn from_environment(variable: impl Fn(&str) -> Option<String>) -> &'static Language {
    let all = variable("LC_ALL").unwrap_or_default();
    if all == "C" || all == "POSIX" {
        return Language::english();
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    let single = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    list.split(':')
        .map(str::to_owned)
        .chain(single)
        .find_map(|name| Language::find(&LangTag::from_posix(&name)?).ok())
        .unwrap_or(Language::english())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_chooses_the_language() {
        for (environment, tag) in [
            (&[][..], "en"),
            (&[("LANG", "ur_PK.UTF-8")], "ur"),
            (&[("LANG", "C.UTF-8")], "en"),
            (&[("LANG", "xx_YY")], "en"),
            (&[("LANG", "ur_PK"), ("LC_ALL", "vi_VN.UTF-8")], "vi"),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "xx:vi:ur")], "vi"),
            (&[("LC_ALL", "C"), ("LANGUAGE", "vi")], "en"),
            (
                &[("LC_ALL", ""), ("LC_MESSAGES", "vi_VN"), ("LANG", "ur_PK")],
                "vi",
            ),
            (&[("LANG", "\u{1b}[2J")], "en"),
        ] {
            let variable = |name: &str| {
                environment
                    .iter()
                    .find(|(n, _)| *n == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(from_environment(variable).tag(), tag, "{environment:?}");
        }
    }

    #[test]
    fn the_last_lang_counts() {
        let args = |list: &[&str]| -> Vec<OsString> { list.iter().map(Into::into).collect() };
        assert_eq!(
            asked(&args(&["portolan", "--lang", "vi", "22", "--lang=ur"])),
            Some("ur".as_ref())
        );
        assert_eq!(asked(&args(&["portolan", "22", "--", "--lang=ur"])), None);
        assert_eq!(asked(&args(&["portolan", "--lang"])), None);
    }
}
