//! `portolan serve`: the atlas in a browser.

use std::error::Error as _;
use std::io::Write as _;

use portolan_dossier::Message;
use portolan_web::{Config, Database, WebError};

use crate::args::{LogLevel, ServeArgs};
use crate::past::OwnPast;
use crate::report::{self, Failure, Outcome};
use crate::session::{self, Session};

/// The name of the database in the user's data folder.
const FILE_NAME: &str = "feedback.sqlite3";

pub(crate) fn run(args: ServeArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let config = Config {
        listen: args.listen,
        address: args.address,
        share_this_machine: args.share_this_machine,
        database: database(args.database),
        registry: session.registry_for_good(),
        cache: session::cache_folder(),
        past: Some(Box::new(OwnPast)),
        log: match args.log {
            LogLevel::Error => tracing::Level::ERROR,
            LogLevel::Warn => tracing::Level::WARN,
            LogLevel::Info => tracing::Level::INFO,
            LogLevel::Debug => tracing::Level::DEBUG,
        },
    };
    let started = |bound| {
        let message = Message::new("cli-serve-started").with("address", format!("http://{bound}/"));
        report::remark(&message, session.l10n);
        let _ = std::io::stderr().flush();
    };
    portolan_web::serve(config, started)?;
    Ok(Outcome::Answered)
}

/// The database that was named, or the user's own; in memory where the system names no folder.
pub(crate) fn database(named: Option<Database>) -> Database {
    named.unwrap_or_else(|| match session::data_folder() {
        Some(folder) => Database::Sqlite(folder.join(FILE_NAME)),
        None => Database::Memory,
    })
}

impl From<WebError> for Failure {
    fn from(error: WebError) -> Self {
        let reason = error.source().map(ToString::to_string).unwrap_or_default();
        match error {
            WebError::Listen(address, _) => Self::new(
                Message::new("cli-error-listen")
                    .with("address", address.to_string())
                    .with("reason", reason),
            )
            .with_hint(Message::new("cli-hint-listen")),
            WebError::Database(error) => error.into(),
            WebError::Address(address) => {
                Self::new(Message::new("cli-error-address").with("address", address))
                    .with_hint(Message::new("cli-hint-address"))
            }
            WebError::Start(_) => Self::new(Message::new("cli-error-start").with("reason", reason)),
        }
    }
}

impl From<portolan_web::StoreError> for Failure {
    fn from(error: portolan_web::StoreError) -> Self {
        Self::new(Message::new("cli-error-database").with("reason", error.to_string()))
            .with_hint(Message::new("cli-hint-database"))
    }
}
