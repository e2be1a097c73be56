use std::io::Write as _;

use portolan_dossier::render::json;
use portolan_dossier::{Message, hits};

use crate::args::Format;
use crate::output;
use crate::report::{self, Failure, Outcome};
use crate::session::Session;

pub(super) fn run(words: &[String], session: &Session<'_>) -> Result<Outcome, Failure> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let registry = session.registry();
    let found = hits(registry, &words);
    let asked = words.join(" ");
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            json::Writer::new(session.context()).hits(&mut out, &found, &asked)?;
            out.write_all(b"\n")?;
        }
        _ if found.is_empty() => {}
        _ => output::table(&mut out, &found, session)?,
    }
    out.flush()?;
    if !found.is_empty() {
        return Ok(Outcome::Answered);
    }
    let failure = Failure::new(Message::new("cli-error-search").with("words", asked));
    report::warn(&failure, session.l10n);
    Ok(Outcome::NothingFound)
}
