use std::io::Write as _;

use portolan_dossier::render::{json, markdown, text, tsv};
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
    let context = session.context();
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            json::Writer::new(context).hits(&mut out, &found, &asked)?;
            out.write_all(b"\n")?;
        }
        _ if found.is_empty() => {}
        Format::Text => out.write_all(text::rows(&found, context, session.width).as_bytes())?,
        Format::Markdown => out.write_all(markdown::rows(&found, context).as_bytes())?,
        Format::Csv => out.write_all(output::csv(&tsv::rows(&found)).as_bytes())?,
        Format::Tsv => out.write_all(tsv::rows(&found).as_bytes())?,
    }
    out.flush()?;
    if !found.is_empty() {
        return Ok(Outcome::Answered);
    }
    let failure = Failure::new(Message::new("cli-error-search").with("words", asked));
    report::warn(&failure, session.l10n);
    Ok(Outcome::NothingFound)
}
