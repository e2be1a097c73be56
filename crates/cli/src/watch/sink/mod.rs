//! Where `portolan watch` tells what changed, besides standard output.
//!
//! A sink never holds the watcher up: [`Sink::send`] puts notices into a bounded queue, and a thread
//! takes them out. Whatever does not fit is counted. What goes wrong in the thread is told by the
//! next `send` or [`Sink::tick`], once for as long as it lasts; the counters of [`Health`] go on.

pub(crate) mod command;
pub(crate) mod desktop;
#[cfg(target_os = "linux")]
pub(crate) mod journald;
pub(crate) mod metrics;
mod run;
pub(crate) mod syslog;
pub(crate) mod target;
pub(crate) mod webhook;
mod worker;

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use portolan_dossier::{Localizer, Message};

use crate::args::WatchArgs;
use crate::machine;
use crate::report::Failure;

/// What takes notices.
///
/// Notices are shared: several sinks may have the same one in their queues.
pub(crate) trait Sink: Send {
    /// What the sink is called in messages and in metrics: `journald`, `webhook:example.com`.
    fn name(&self) -> &str;

    /// Takes notices for delivery; never waits for the other side.
    ///
    /// # Errors
    ///
    /// What went wrong since it was last asked, with these notices or earlier ones. The watcher
    /// tells it and goes on: notices that could not be taken are counted as dropped.
    fn send(&mut self, notices: &[Arc<Notice>]) -> Result<(), SinkError>;

    /// Tells what went wrong since it was last asked. To be called now and then.
    ///
    /// # Errors
    ///
    /// As `send`.
    fn tick(&mut self) -> Result<(), SinkError>;

    /// What became of the notices so far.
    fn health(&self) -> Health;

    /// Delivers what waits, for so long at most, and ends. What is left then is counted as dropped,
    /// unless it is on disk.
    fn finish(&mut self, patience: Duration);
}

/// One thing to tell: a change, in words and as data.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) kind: Kind,
    pub(crate) severity: Severity,
    pub(crate) time: SystemTime,
    /// Stable for an event: whoever gets it twice knows by it.
    pub(crate) id: String,
    /// In the reader's language, one line, escaped for a terminal.
    pub(crate) line: String,
    /// One JSON object without a newline.
    pub(crate) json: String,
    /// The data for journald, syslog and a command's environment, as `PORTOLAN_PORT`. The kind and
    /// the id are not among them: [`Notice::all_fields`] adds them.
    pub(crate) fields: Vec<(&'static str, String)>,
}

/// What happened.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Kind {
    /// Something listens that did not before.
    Appeared,
    /// Its owner, program, exposure or verdict is another.
    Changed,
    /// It listens no more.
    Closed,
    /// It closed and came back: one notice, not two.
    Restarted,
    /// It listened for a moment.
    Passed,
    /// The watcher speaks of itself: changes were lost, the journal cannot be written.
    Trouble,
}

/// How loud. The numbers are syslog's (RFC 5424 §6.2.1), which journald has too.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Severity {
    Warning = 4,
    Notice = 5,
    Info = 6,
}

/// What became of the notices of a sink. All but `waiting` only grow.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Health {
    pub(crate) delivered: u64,
    /// Given up: the other side does not want them.
    pub(crate) failed: u64,
    /// In the queue, or on disk.
    pub(crate) waiting: u64,
    /// There was no room for them, or no time at the end.
    pub(crate) dropped: u64,
}

/// What went wrong with a sink. Addresses are without what may be secret in them.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SinkError {
    #[error("reach {address}: {source}")]
    Unreachable { address: String, source: io::Error },
    #[error("deliver to {address}: {reason}")]
    Exchange { address: String, reason: String },
    #[error("deliver to {address}: it answered {status}, to be tried again")]
    Busy { address: String, status: u16 },
    #[error("deliver to {address}: it answered {status}")]
    Refused { address: String, status: u16 },
    #[error("run {}: {source}", program.display())]
    Run { program: PathBuf, source: io::Error },
    #[error("run {}: {end}", program.display())]
    Ended { program: PathBuf, end: End },
    #[error("queue: no room for {dropped} more")]
    Full { dropped: u64 },
    #[error("use {}: another process does", path.display())]
    SpoolInUse { path: PathBuf },
    #[error("write to {}: {source}", path.display())]
    Spool { path: PathBuf, source: io::Error },
    #[error("keep on disk: the {dropped} oldest were dropped")]
    SpoolFull { dropped: u64 },
    #[error("trust anybody: the system has no certificates")]
    NoCertificates,
    #[error("listen on {address}: {source}")]
    Listen {
        address: std::net::SocketAddr,
        source: io::Error,
    },
    #[error("start a thread: {0}")]
    Thread(#[source] io::Error),
}

/// How a program ended that should have ended well.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    Status(i32),
    Signal,
    TimeOut,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "exit status {status}"),
            Self::Signal => f.write_str("killed by a signal"),
            Self::TimeOut => f.write_str("time-out"),
        }
    }
}

impl Kind {
    /// As in fields, metrics and JSON.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Changed => "changed",
            Self::Closed => "closed",
            Self::Restarted => "restarted",
            Self::Passed => "passed",
            Self::Trouble => "trouble",
        }
    }
}

impl Notice {
    /// The fields with kind and id before them.
    fn all_fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("PORTOLAN_EVENT", self.kind.as_str()),
            ("PORTOLAN_ID", &self.id),
        ]
        .into_iter()
        .chain(self.fields.iter().map(|(name, value)| (*name, &**value)))
    }

    /// What it takes in a queue, about.
    fn weight(&self) -> usize {
        let fields: usize = self.fields.iter().map(|(_, value)| value.len() + 48).sum();
        size_of::<Self>() + self.id.len() + self.line.len() + self.json.len() + fields
    }
}

/// The beginning of `text`, at most `most` bytes, cut between characters.
fn head(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// `text` without NUL, which no environment and no argument can have.
fn without_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// The sinks that are asked for, or what is wrong with one of them.
pub(crate) fn open(args: &WatchArgs, l10n: &Localizer) -> Result<Vec<Box<dyn Sink>>, Failure> {
    let mut secret = None;
    if let Some(file) = &args.webhook_secret {
        let found = webhook::signature::Secret::from_file(file).map_err(|error| {
            let message =
                Message::new("cli-error-secret").with("file", file.to_string_lossy().into_owned());
            Failure::new(message.with("reason", secret_words(&error)))
        })?;
        secret = Some(found);
    }
    let mut sinks: Vec<Box<dyn Sink>> = Vec::new();
    for value in &args.to {
        let target: target::Target = value.parse().map_err(|error| {
            Failure::new(target_words(error)).with_hint(Message::new("cli-hint-sink"))
        })?;
        let sink = start(target, secret.clone(), l10n);
        sinks.push(sink.map_err(|error| Failure::new(words(value, &error)))?);
    }
    Ok(sinks)
}

fn start(
    target: target::Target,
    secret: Option<webhook::signature::Secret>,
    l10n: &Localizer,
) -> Result<Box<dyn Sink>, SinkError> {
    use target::Target;
    Ok(match target {
        #[cfg(target_os = "linux")]
        Target::Journald => Box::new(journald::start(Path::new(journald::SOCKET))?),
        #[cfg(not(target_os = "linux"))]
        Target::Journald => unreachable!("the parser refuses it"),
        Target::Syslog(server) => Box::new(syslog::start(server)?),
        Target::Webhook(address) => Box::new(webhook::start(address, secret, &spool())?),
        Target::Command { program, arguments } => Box::new(command::start(program, arguments)?),
        Target::Desktop => {
            let language = l10n.language();
            let more = move |count: usize| {
                Localizer::new(language)
                    .format(&Message::new("cli-watch-more").with("count", count))
            };
            Box::new(desktop::start(
                Path::new(desktop::NOTIFY_SEND),
                "Portolan",
                Box::new(more),
            )?)
        }
    })
}

/// Where webhooks keep what they could not deliver: beside the journal.
fn spool() -> PathBuf {
    let journal = machine::journal_to_write();
    let folder = journal.as_deref().and_then(Path::parent);
    folder
        .map_or_else(std::env::temp_dir, Path::to_owned)
        .join("spool")
}

/// Answers at the address of `--metrics`.
pub(crate) fn serve(
    args: &WatchArgs,
) -> Result<Option<(metrics::server::Server, Arc<metrics::Metrics>)>, Failure> {
    let Some(address) = args.metrics else {
        return Ok(None);
    };
    let figures = Arc::new(metrics::Metrics::new());
    let server = metrics::server::Server::start(address, Arc::clone(&figures))
        .map_err(|error| Failure::new(words("metrics", &error)))?;
    Ok(Some((server, figures)))
}

/// What went wrong with a sink.
pub(crate) fn words(sink: &str, error: &SinkError) -> Message<'static> {
    let reason = match error {
        SinkError::Unreachable { address, source } => Message::new("cli-sink-unreachable")
            .with("address", address.clone())
            .with("reason", source.to_string()),
        SinkError::Exchange { address, reason } => Message::new("cli-sink-exchange")
            .with("address", address.clone())
            .with("reason", reason.clone()),
        SinkError::Busy { address, status } => Message::new("cli-sink-busy")
            .with("address", address.clone())
            .with("status", status.to_string()),
        SinkError::Refused { address, status } => Message::new("cli-sink-refused")
            .with("address", address.clone())
            .with("status", status.to_string()),
        SinkError::Run { program, source } => Message::new("cli-sink-run")
            .with("program", shown(program))
            .with("reason", source.to_string()),
        SinkError::Ended { program, end } => {
            let message = match end {
                End::Status(status) => {
                    Message::new("cli-sink-ended-status").with("status", status.to_string())
                }
                End::Signal => Message::new("cli-sink-ended-signal"),
                End::TimeOut => Message::new("cli-sink-ended-time"),
            };
            message.with("program", shown(program))
        }
        SinkError::Full { dropped } => Message::new("cli-sink-full").with("count", *dropped),
        SinkError::SpoolInUse { path } => {
            Message::new("cli-sink-spool-in-use").with("file", shown(path))
        }
        SinkError::Spool { path, source } => Message::new("cli-sink-spool")
            .with("file", shown(path))
            .with("reason", source.to_string()),
        SinkError::SpoolFull { dropped } => {
            Message::new("cli-sink-spool-full").with("count", *dropped)
        }
        SinkError::NoCertificates => Message::new("cli-sink-certificates"),
        SinkError::Listen { address, source } => Message::new("cli-sink-listen")
            .with("address", address.to_string())
            .with("reason", source.to_string()),
        SinkError::Thread(error) => {
            Message::new("cli-sink-thread").with("reason", error.to_string())
        }
    };
    Message::new("cli-sink")
        .with("sink", sink.to_owned())
        .with("reason", reason)
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn target_words(error: target::TargetError) -> Message<'static> {
    use target::TargetError;
    match error {
        TargetError::Unknown(value) => Message::new("cli-error-sink").with("value", value),
        TargetError::Server(value) => Message::new("cli-error-sink-server").with("value", value),
        TargetError::Path(value) => Message::new("cli-error-sink-path").with("value", value),
        TargetError::List(value) => Message::new("cli-error-sink-list").with("value", value),
        TargetError::Url => Message::new("cli-error-sink-url"),
        TargetError::System(value) => Message::new("cli-error-sink-system").with("value", value),
    }
}

fn secret_words(error: &webhook::signature::SecretError) -> Message<'static> {
    use webhook::signature::SecretError;
    match error {
        SecretError::Read(error) => {
            Message::new("cli-secret-read").with("reason", error.to_string())
        }
        SecretError::Exposed => Message::new("cli-secret-exposed"),
        SecretError::Base64 => Message::new("cli-secret-base64"),
        SecretError::Length(bytes) => Message::new("cli-secret-length").with("count", *bytes),
        SecretError::Lines => Message::new("cli-secret-lines"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A notice of port `port`, for the tests of the sinks.
    pub(super) fn notice(port: u16) -> Notice {
        Notice {
            kind: Kind::Appeared,
            severity: Severity::Notice,
            time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_786_946_400),
            id: format!("e{port}"),
            line: format!("{port} is new"),
            json: format!(r#"{{"port":{port}}}"#),
            fields: vec![
                ("PORTOLAN_PORT", port.to_string()),
                ("PORTOLAN_PROTOCOL", "tcp".to_owned()),
            ],
        }
    }

    /// Some of them, shared.
    pub(super) fn notices(ports: std::ops::Range<u16>) -> Vec<Arc<Notice>> {
        ports.map(|port| Arc::new(notice(port))).collect()
    }

    /// Waits until `done`, for ten seconds at most.
    #[track_caller]
    pub(super) fn eventually(what: &str, mut done: impl FnMut() -> bool) {
        let end = std::time::Instant::now() + Duration::from_secs(10);
        while !done() {
            assert!(std::time::Instant::now() < end, "waited in vain: {what}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    proptest! {
        #[test]
        fn a_head_is_a_prefix_that_fits(text in ".*", most in 0usize..40) {
            let head = head(&text, most);
            prop_assert!(head.len() <= most && text.starts_with(head));
            prop_assert!(head.len() + 4 > most.min(text.len()));
        }
    }

    #[test]
    fn errors_are_fragments_that_name_no_secret() {
        let error = SinkError::Ended {
            program: "/bin/false".into(),
            end: End::Status(1),
        };
        assert_eq!(error.to_string(), "run /bin/false: exit status 1");
        assert_eq!(End::Signal.to_string(), "killed by a signal");
        assert_eq!(End::TimeOut.to_string(), "time-out");
    }
}
