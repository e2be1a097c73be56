//! `portolan export`: the atlas as files.

use std::error::Error as _;

use portolan_dossier::{Language, Message};
use portolan_types::LangTag;
use portolan_web::{Export, ExportError, Which};

use crate::args::{ExportArgs, Exported};
use crate::output;
use crate::report::{self, Failure, Outcome};
use crate::session::{self, Session};

pub(crate) fn run(args: ExportArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let languages = languages(&args.languages, session)?;
    let shown = args.folder.display().to_string();
    let what = Export {
        folder: args.folder,
        languages,
        ports: match args.ports {
            Exported::All => Which::All,
            Exported::Documented => Which::Documented,
        },
        address: args.address,
        packed: !args.no_gzip,
        registry: session.registry_for_good(),
    };
    let bar = output::bar(0);
    let done = portolan_web::export(what, |done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let done = done?;
    let message = Message::new("cli-export-done")
        .with("written", done.written)
        .with("kept", done.kept)
        .with("folder", shown);
    report::remark(&message, session.l10n);
    Ok(Outcome::Answered)
}

/// The languages that are asked for; otherwise the reader's, for each more is gigabytes.
fn languages(asked: &[String], session: &Session<'_>) -> Result<Vec<&'static Language>, Failure> {
    if asked.is_empty() {
        return Ok(vec![session.l10n.language()]);
    }
    if asked.iter().any(|tag| tag == "all") {
        return Ok(Language::all().iter().collect());
    }
    let mut languages: Vec<&Language> = Vec::new();
    for tag in asked {
        let known = tag
            .parse()
            .ok()
            .and_then(|t: LangTag| Language::find(&t).ok());
        let language = known.ok_or_else(|| session::unknown_language(tag))?;
        if !languages.iter().any(|l| l.tag() == language.tag()) {
            languages.push(language);
        }
    }
    Ok(languages)
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        let reason = error.source().map(ToString::to_string).unwrap_or_default();
        match error {
            ExportError::Web(error) => error.into(),
            ExportError::NotOurs(folder) => Self::new(
                Message::new("cli-error-export-folder")
                    .with("folder", folder.display().to_string()),
            )
            .with_hint(Message::new("cli-hint-export-folder")),
            ExportError::Write(file, _) => Self::new(
                Message::new("cli-error-export-write")
                    .with("file", file.display().to_string())
                    .with("reason", reason),
            ),
        }
    }
}
