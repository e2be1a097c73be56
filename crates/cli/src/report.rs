//! Errors, and what becomes of them: the words on standard error and the exit code, in one place.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use portolan_dossier::recorded::{LIMIT, RecordedError};
use portolan_dossier::render::json::SCHEMA;
use portolan_dossier::{Localizer, Message};
use portolan_journal::JournalError;
use portolan_registry::import::{ImportError, Problem};
use portolan_registry::store::{FILE_NAME, StoreError};
use portolan_registry::{PackError, TableError};
use portolan_sockets::ObserveError;
use portolan_types::{PortError, QueryError};

/// How a run ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The answer is there: exit code 0.
    Answered,
    /// The question was understood and nothing was found: 1.
    NothingFound,
    /// A part of the input could not be answered, and standard error says which: 2.
    PartlyRefused,
}

/// Why a run, or a part of it, failed: exit code 2.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) message: Option<Message<'static>>,
    pub(crate) hint: Option<Message<'static>>,
    /// The reader went away: no failure of ours.
    broken_pipe: bool,
}

impl Failure {
    pub(crate) fn new(message: Message<'static>) -> Self {
        Self {
            message: Some(message),
            hint: None,
            broken_pipe: false,
        }
    }

    pub(crate) fn with_hint(mut self, hint: Message<'static>) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// Writes a failure to standard error: the error, and after a blank line the hint.
pub(crate) fn fail(failure: &Failure, l10n: &Localizer) {
    write(failure, "cli-label-error", anstyle_red(), l10n);
}

/// The same for what does not end the run.
pub(crate) fn warn(failure: &Failure, l10n: &Localizer) {
    write(failure, "cli-label-warning", anstyle_yellow(), l10n);
}

/// A warning without a hint, of a message that is borrowed.
pub(crate) fn warn_about(message: &Message<'_>, l10n: &Localizer) {
    let style = anstyle_yellow();
    let label = l10n.text("cli-label-warning");
    let text = format!("{style}{label}{style:#} {}\n", l10n.format(message));
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// Writes a line to standard error that is neither a failure nor a warning.
pub(crate) fn remark(message: &Message<'_>, l10n: &Localizer) {
    let text = format!("{}\n", l10n.format(message));
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn write(
    failure: &Failure,
    label: &'static str,
    style: clap::builder::styling::Style,
    l10n: &Localizer,
) {
    let Some(message) = &failure.message else {
        return;
    };
    let mut text = format!(
        "{style}{}{style:#} {}\n",
        l10n.text(label),
        l10n.format(message)
    );
    if let Some(hint) = &failure.hint {
        text += &format!("\n{} {}\n", l10n.text("cli-label-hint"), l10n.format(hint));
    }
    // Nobody is left to be told that standard error is closed.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn anstyle_red() -> clap::builder::styling::Style {
    clap::builder::styling::AnsiColor::Red.on_default().bold()
}

fn anstyle_yellow() -> clap::builder::styling::Style {
    clap::builder::styling::AnsiColor::Yellow
        .on_default()
        .bold()
}

/// The exit code, after the failure was written.
pub(crate) fn exit_code(outcome: Result<Outcome, Failure>, l10n: &Localizer) -> ExitCode {
    match outcome {
        Ok(Outcome::Answered) => ExitCode::SUCCESS,
        Ok(Outcome::NothingFound) => ExitCode::from(1),
        Ok(Outcome::PartlyRefused) => ExitCode::from(2),
        Err(failure) if failure.broken_pipe => ExitCode::SUCCESS,
        Err(failure) => {
            fail(&failure, l10n);
            ExitCode::from(2)
        }
    }
}

/// A failure to write to standard output, or to read from standard input.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let broken_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        let message = Message::new("cli-error-io").with("reason", error.to_string());
        Self {
            broken_pipe,
            ..Self::new(message)
        }
    }
}

impl From<ObserveError> for Failure {
    fn from(error: ObserveError) -> Self {
        match error {
            ObserveError::Sockets(error) => Self::new(
                Message::new("cli-error-observe-sockets").with("reason", error.to_string()),
            ),
            ObserveError::System => Self::new(Message::new("cli-error-observe-system"))
                .with_hint(Message::new("cli-hint-observe-system")),
        }
    }
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        let ports = Message::new("cli-hint-ports");
        let forms = Message::new("cli-hint-forms");
        let (id, hint) = match error {
            QueryError::Empty => ("cli-error-query-empty", forms),
            QueryError::TooLong => {
                let message = Message::new("cli-error-query-too-long");
                let failure = Self::new(message.with("limit", portolan_types::MAX_QUERY_LEN));
                return failure.with_hint(forms);
            }
            QueryError::NothingAfterTransport => ("cli-error-query-transport-alone", forms),
            QueryError::UnknownTransport(name) => {
                let message = Message::new("cli-error-query-transport").with("transport", name);
                return Self::new(message).with_hint(Message::new("cli-hint-transports"));
            }
            QueryError::Port(PortError::NotANumber) => ("cli-error-query-number", forms),
            QueryError::Port(PortError::TooHigh) => ("cli-error-query-too-high", ports),
            QueryError::Port(PortError::Backwards) => ("cli-error-query-backwards", forms),
        };
        Self::new(Message::new(id)).with_hint(hint)
    }
}

/// Why a file is not a packed table.
pub(crate) fn table_words(error: TableError) -> Message<'static> {
    match error {
        TableError::NotATable => Message::new("cli-error-table-other"),
        TableError::Format(format) => {
            Message::new("cli-error-table-format").with("format", format.to_string())
        }
        TableError::Truncated => Message::new("cli-error-table-truncated"),
        TableError::Checksum | TableError::Sections => Message::new("cli-error-table-damaged"),
    }
}

/// A file that cannot be used, and why.
pub(crate) fn file_failure(path: &Path, reason: &impl ToString) -> Failure {
    Failure::new(
        Message::new("cli-error-file")
            .with("file", path.to_string_lossy().into_owned())
            .with("reason", reason.to_string()),
    )
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Io { path, error } => file_failure(&path, &error),
            StoreError::Table { path, error } => Self::new(
                Message::new("cli-error-table")
                    .with("file", path.to_string_lossy().into_owned())
                    .with("reason", table_words(error)),
            ),
            StoreError::Older { new, current } => Self::new(
                Message::new("cli-error-update-older")
                    .with("new", new)
                    .with("current", current),
            )
            .with_hint({
                let table = crate::session::data_folder().map(|folder| folder.join(FILE_NAME));
                let shown = table.map(|path| path.to_string_lossy().into_owned());
                Message::new("cli-hint-update-older").with("file", shown.unwrap_or_default())
            }),
            StoreError::TooFew { new, current } => Self::new(
                Message::new("cli-error-update-too-few")
                    .with("new", new)
                    .with("current", current),
            )
            .with_hint(Message::new("cli-hint-update-too-few")),
            StoreError::Pack(PackError) => Self::new(Message::new("cli-error-update-too-large")),
        }
    }
}

/// A journal that could not be used.
pub(crate) fn journal_failure(path: &Path, error: JournalError) -> Failure {
    let file = path.to_string_lossy().into_owned();
    let message = Message::new("cli-error-journal")
        .with("file", file)
        .with("reason", journal_words(&error));
    let failure = Failure::new(message);
    match error {
        JournalError::NotThere { .. } => failure.with_hint(Message::new("cli-hint-journal-none")),
        // The reader of an export went away.
        JournalError::Copy(error) => error.into(),
        _ => failure,
    }
}

/// What is wrong with a journal.
pub(crate) fn journal_words(error: &JournalError) -> Message<'static> {
    match error {
        JournalError::NotThere { .. } => Message::new("cli-journal-not-there"),
        JournalError::Newer { found, known } => Message::new("cli-journal-newer")
            .with("found", found.to_string())
            .with("known", known.to_string()),
        JournalError::Older { .. } => Message::new("cli-journal-older"),
        JournalError::NotAJournal { reason } => {
            Message::new("cli-journal-not-one").with("reason", reason.clone())
        }
        JournalError::Damaged { reason } => {
            Message::new("cli-journal-damaged").with("reason", reason.clone())
        }
        JournalError::Unsafe { reason, .. } => {
            Message::new("cli-journal-unsafe").with("reason", *reason)
        }
        JournalError::Full => Message::new("cli-journal-full"),
        JournalError::Unwritable { reason } => {
            Message::new("cli-journal-unwritable").with("reason", reason.clone())
        }
        JournalError::Busy => Message::new("cli-journal-busy"),
        other => Message::new("cli-journal-other").with("reason", other.to_string()),
    }
}

/// A registry that could not be read, in a file or from an address.
pub(crate) fn import_failure(place: String, error: ImportError) -> Failure {
    let reason = match error.problem {
        Problem::Empty => Message::new("cli-error-import-empty"),
        Problem::Truncated => Message::new("cli-error-import-truncated"),
        Problem::TooLarge => Message::new("cli-error-import-too-large"),
        Problem::TooLong => Message::new("cli-error-import-too-long"),
        Problem::NotTheRegistry => Message::new("cli-error-import-other"),
        Problem::NoRecords => Message::new("cli-error-import-no-records"),
        Problem::Malformed(words) | Problem::Io(words) => {
            Message::new("cli-error-import-malformed").with("reason", words)
        }
        Problem::Value { field, value } => Message::new("cli-error-import-value")
            .with("field", field)
            .with("value", value),
    };
    Failure::new(
        Message::new("cli-error-import")
            .with("file", place)
            .with("line", error.line.to_string())
            .with("reason", reason),
    )
    .with_hint(Message::new("cli-hint-import"))
}

/// A recorded observation that could not be read, in a file or on standard input.
pub(crate) fn recorded_failure(file: String, error: RecordedError) -> Failure {
    let mut hint = Message::new("cli-hint-recorded");
    let reason = match error {
        RecordedError::TooLarge => Message::new("cli-error-recorded-too-large")
            .with("limit", format!("{} MiB", LIMIT >> 20)),
        RecordedError::Empty => Message::new("cli-error-import-empty"),
        RecordedError::Truncated { line, column } => Message::new("cli-error-recorded-truncated")
            .with("line", line.to_string())
            .with("column", column.to_string()),
        RecordedError::Malformed(reason) => {
            Message::new("cli-error-recorded-malformed").with("reason", reason)
        }
        RecordedError::Kind(Some(kind)) => {
            Message::new("cli-error-recorded-kind").with("kind", kind)
        }
        RecordedError::Kind(None) => Message::new("cli-error-recorded-other"),
        RecordedError::Schema(schema) => {
            hint = Message::new("cli-hint-recorded-schema");
            Message::new("cli-error-recorded-schema")
                .with("schema", schema.to_string())
                .with("known", SCHEMA.to_string())
        }
        RecordedError::Word { place, word } => {
            hint = Message::new("cli-hint-recorded-word");
            Message::new("cli-error-recorded-word")
                .with("place", place)
                .with("word", word)
        }
        RecordedError::Index { place, index } => Message::new("cli-error-recorded-index")
            .with("place", place)
            .with("index", index.to_string()),
        RecordedError::Missing(place) => {
            Message::new("cli-error-recorded-missing").with("place", place)
        }
        RecordedError::Twice(pid) => {
            Message::new("cli-error-recorded-twice").with("pid", pid.to_string())
        }
    };
    let message = Message::new("cli-error-file")
        .with("file", file)
        .with("reason", reason);
    Failure::new(message).with_hint(hint)
}
