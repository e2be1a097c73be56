//! The words of the command line's definition: help, completions, manual page, usage errors.

use std::ffi::OsString;
use std::io::{self, Write as _};

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use portolan_dossier::{Language, Localizer, Message};
use unicode_width::UnicodeWidthStr as _;

use crate::args;
use crate::report::{Failure, Outcome};

/// Answers a request for help, or says what is wrong with the arguments.
pub(crate) fn refuse(
    error: &clap::Error,
    args: Vec<OsString>,
    l10n: &Localizer,
) -> Result<Outcome, Failure> {
    match error.kind() {
        ErrorKind::DisplayVersion => {
            write_styled(&error.render())?;
            Ok(Outcome::Answered)
        }
        ErrorKind::DisplayHelp => {
            // Once more, with the words that the parser does without.
            let Err(error) = command(l10n).try_get_matches_from(args) else {
                return Ok(Outcome::Answered);
            };
            write_styled(&error.render())?;
            Ok(Outcome::Answered)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let Err(error) = command(l10n).try_get_matches_from(args) else {
                return Ok(Outcome::Answered);
            };
            let _ = anstream::stderr().write_all(error.render().ansi().to_string().as_bytes());
            Ok(Outcome::PartlyRefused)
        }
        _ => Err(usage_failure(error)),
    }
}

fn write_styled(text: &clap::builder::StyledStr) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.ansi().to_string().as_bytes())?;
    out.flush()
}

fn usage_failure(error: &clap::Error) -> Failure {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let argument = || context(ContextKind::InvalidArg);
    let message = match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("cli-error-usage-unknown").with("argument", argument())
        }
        ErrorKind::InvalidSubcommand => Message::new("cli-error-usage-unknown")
            .with("argument", context(ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            let id = if value.is_empty() {
                "cli-error-usage-no-value"
            } else {
                "cli-error-usage-value"
            };
            Message::new(id)
                .with("argument", argument())
                .with("value", value)
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("cli-error-usage-missing").with("argument", argument())
        }
        ErrorKind::ArgumentConflict => Message::new("cli-error-usage-conflict")
            .with("argument", argument())
            .with("other", context(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Message::new("cli-error-query-encoding"),
        _ => Message::new("cli-error-usage").with("reason", error.kind().to_string()),
    };
    let values = context(ContextKind::ValidValue);
    let hint = if values.is_empty() {
        Message::new("cli-hint-help")
    } else {
        Message::new("cli-hint-values").with("values", values)
    };
    Failure::new(message).with_hint(hint)
}

pub(crate) fn completions(
    shell: clap_complete::Shell,
    l10n: &Localizer,
) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(l10n), "portolan", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Answered)
}

pub(crate) fn manual(l10n: &Localizer) -> Result<Outcome, Failure> {
    let mut page = Vec::new();
    let command = command(l10n);
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    io::stdout().lock().write_all(&page)?;
    Ok(Outcome::Answered)
}

/// The definition with its words.
pub(crate) fn command(l10n: &Localizer) -> Command {
    let usage = l10n.text("cli-help-usage");
    let template =
        format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let mut root = args::whole();
    root.build();
    // Queries and commands do not go together; the generated line says they do.
    let forms = format!(
        "portolan {}\n{}portolan {}",
        l10n.text("cli-help-usage-query"),
        " ".repeat(usage.width() + 1),
        l10n.text("cli-help-usage-command")
    );
    let mut after = l10n.text("cli-help-after");
    if !l10n.is_reviewed() {
        after = format!("{after}\n\n{}", l10n.text("notice-unreviewed"));
    }
    worded(root, "cli-about", "cli-arg", l10n, &template)
        .override_usage(forms)
        .max_term_width(80)
        .after_help(after)
}

/// Gives a command, its arguments and its subcommands their words: `cli-about-registry-diff`,
/// `cli-arg-registry-diff-old`; arguments that are everywhere are `cli-arg-json`.
fn worded(
    mut command: Command,
    about: &str,
    arg: &str,
    l10n: &Localizer,
    template: &str,
) -> Command {
    command = command
        .about(l10n.lookup(about))
        .help_template(template.to_owned())
        .subcommand_help_heading(l10n.text("cli-help-commands"));
    let ids: Vec<(String, bool, bool)> = command
        .get_arguments()
        .map(|a| {
            (
                a.get_id().to_string(),
                a.is_global_set() || a.get_id() == "help" || a.get_id() == "version",
                a.is_positional(),
            )
        })
        .collect();
    for (id, everywhere, positional) in ids {
        let message = if everywhere {
            format!("cli-arg-{id}")
        } else {
            format!("{arg}-{id}")
        };
        let heading = l10n.text(if positional {
            "cli-help-arguments"
        } else {
            "cli-help-options"
        });
        let help = match id.as_str() {
            "lang" => {
                let tags: Vec<&str> = Language::all().iter().map(Language::tag).collect();
                l10n.format(&Message::new("cli-arg-lang").with("languages", tags.join(", ")))
            }
            _ => l10n.lookup(&message),
        };
        command = command.mut_arg(id, |a| {
            a.help(help)
                .help_heading(heading)
                .hide_possible_values(true)
        });
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|c| c.get_name().to_owned())
        .collect();
    for name in names {
        let (about, arg) = (format!("{about}-{name}"), format!("{arg}-{name}"));
        command = command.mut_subcommand(name, |c| worded(c, &about, &arg, l10n, template));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_holds_together() {
        args::whole().debug_assert();
    }

    #[test]
    fn everything_has_words_in_english() {
        let l10n = Localizer::new(Language::english());
        fn walk(command: &Command) {
            for text in command
                .get_arguments()
                .map(|a| a.get_help())
                .chain([command.get_about()])
            {
                let text = text.expect("a help text").to_string();
                assert!(
                    !text.is_empty() && !text.starts_with("cli-"),
                    "{}: {text}",
                    command.get_name()
                );
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&command(&l10n));
        assert!(!l10n.fell_back());
    }
}
