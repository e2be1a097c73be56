use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;

use portolan_dossier::Message;
use portolan_registry::store::{self, Updated};
use portolan_registry::{Origin, import};

use super::read_import;
use crate::args::Format;
use crate::fetch::{self, Fetched};
use crate::output;
use crate::report::{Failure, Outcome, import_failure};
use crate::session::{Session, data_folder};

pub(super) fn run(from: Option<OsString>, session: &Session<'_>) -> Result<Outcome, Failure> {
    let folder =
        data_folder().ok_or_else(|| Failure::new(Message::new("cli-error-no-data-folder")))?;
    let current = session.registry();
    let from = from.unwrap_or_else(|| fetch::IANA.into());
    let (new, origin) = match from.to_str().filter(|text| text.contains("://")) {
        Some(url) if !url.starts_with("https://") => {
            let message = Message::new("cli-error-fetch-plain").with("address", url.to_owned());
            return Err(Failure::new(message).with_hint(Message::new("cli-hint-fetch")));
        }
        Some(url) => match fetch::fetch(url, &current.origin())? {
            Fetched::NotModified => return done(session, None),
            Fetched::Body(body, origin) => (
                import::read(body).map_err(|e| import_failure(url.to_owned(), e))?,
                origin,
            ),
        },
        None => {
            let path = Path::new(&from);
            let location = path.to_string_lossy().into_owned();
            (
                read_import(path)?,
                Origin {
                    location,
                    ..Origin::default()
                },
            )
        }
    };
    let updated = store::replace(&folder, current, &new, &origin)?;
    done(session, Some(updated))
}

fn done(session: &Session<'_>, updated: Option<Updated>) -> Result<Outcome, Failure> {
    let mut out = output::stdout(session);
    let current = session.registry();
    let (to, rows) = updated.map_or((current.updated(), current.rows().len()), |u| {
        (u.to, u.rows)
    });
    let changes = updated.map_or(0, |u| u.changes);
    if session.format == Format::Json {
        let object = serde_json::json!({
            "schema": 1,
            "kind": "update",
            "from": current.updated().to_string(),
            "to": to.to_string(),
            "rows": rows,
            "changes": changes,
        });
        writeln!(out, "{object}")?;
    } else {
        let message = match updated {
            None => Message::new("cli-update-current").with("date", to),
            Some(u) => Message::new("cli-update-done")
                .with("from", u.from)
                .with("to", to)
                .with("rows", rows)
                .with("changes", changes),
        };
        writeln!(out, "{}", session.l10n.format(&message))?;
    }
    out.flush()?;
    Ok(Outcome::Answered)
}
