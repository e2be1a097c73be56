//! `portolan export`: the atlas as files.

use std::error::Error as _;
use std::io::{IsTerminal as _, Write as _};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use portolan_dossier::{Language, Message};
use portolan_web::{Export, ExportError, Which};

use crate::args::{ExportArgs, Exported};
use crate::report::{self, Failure, Outcome};
use crate::session::Session;

pub(crate) fn run(args: ExportArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let mut languages = Vec::new();
    for tag in &args.languages {
        let known: Vec<&str> = Language::all().iter().map(Language::tag).collect();
        let language = Language::find(tag).map_err(|_| {
            Failure::new(
                Message::new("cli-error-language").with("language", tag.as_str().to_owned()),
            )
            .with_hint(Message::new("cli-hint-languages").with("languages", known))
        })?;
        languages.push(language);
    }
    if languages.is_empty() {
        languages.extend(Language::all());
    }
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
    let bar = Bar::new();
    let done = portolan_web::export(what, |done, of| bar.draw(done, of));
    bar.clear();
    let done = done?;
    let message = Message::new("cli-export-done")
        .with("written", done.written)
        .with("kept", done.kept)
        .with("folder", shown);
    report::remark(&message, session.l10n);
    Ok(Outcome::Answered)
}

/// How far it is, on standard error, where somebody watches.
struct Bar {
    watched: bool,
    last: Mutex<Option<Instant>>,
}

impl Bar {
    const WIDTH: usize = 40;

    fn new() -> Self {
        Self {
            watched: std::io::stderr().is_terminal(),
            last: Mutex::new(None),
        }
    }

    fn draw(&self, done: usize, of: usize) {
        // Whoever draws at the moment draws for the others too.
        let Ok(mut last) = self.last.try_lock() else {
            return;
        };
        let soon = last.is_some_and(|last| last.elapsed() < Duration::from_millis(100));
        if !self.watched || (soon && done < of) {
            return;
        }
        *last = Some(Instant::now());
        let share = Self::WIDTH * done / of.max(1);
        let rest = Self::WIDTH - share.min(Self::WIDTH);
        let _ = write!(
            anstream::stderr(),
            "\r[{}{}] {done}/{of}",
            "=".repeat(share),
            " ".repeat(rest)
        );
    }

    fn clear(&self) {
        if self.watched {
            let _ = write!(anstream::stderr(), "\r\u{1b}[K");
        }
    }
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
