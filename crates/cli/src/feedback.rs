//! `portolan feedback`: what readers said of the atlas's pages.

use std::io::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use portolan_dossier::here::stamp;
use portolan_web::{Asked, Opinion, Reason, Tally};

use crate::args::{FeedbackArgs, Format};
use crate::output;
use crate::report::{Failure, Outcome};
use crate::serve;
use crate::session::Session;

/// The heads of the two tables: words of data, as in CSV's first line.
const OPINION: [&str; 6] = ["time", "page", "language", "face", "reason", "comment"];
const TALLY: [&str; 6] = ["page", "language", "yes", "partly", "no", "comments"];

pub(crate) fn run(args: &FeedbackArgs, session: &Session<'_>) -> Result<Outcome, Failure> {
    let store = portolan_web::open(&serve::database(args.database.clone()))?;
    let since = args.days.map_or(0, |days| {
        let start = SystemTime::now() - Duration::from_secs(u64::from(days) * 24 * 3600);
        seconds(start)
    });
    let asked = Asked {
        page: args.page.clone().unwrap_or_default(),
        lang: args.of.clone().unwrap_or_default(),
        since,
        ..Asked::default()
    };
    let (head, rows, objects): (_, Vec<[String; 6]>, Vec<serde_json::Value>) = if args.tally {
        let tallies = store.tallies(&asked)?;
        let rows = tallies.iter().map(tally_row).collect();
        (TALLY, rows, tallies.iter().map(tally_object).collect())
    } else {
        let opinions = store.opinions(&asked)?;
        let rows = opinions.iter().map(opinion_row).collect();
        (OPINION, rows, opinions.iter().map(opinion_object).collect())
    };
    let found = match rows.is_empty() {
        true => Outcome::NothingFound,
        false => Outcome::Answered,
    };
    let mut out = output::stdout(session);
    match session.format {
        Format::Json => {
            for object in objects {
                writeln!(out, "{object}")?;
            }
        }
        Format::Tsv => {
            for row in rows {
                output::row(&mut out, Format::Tsv, &row.join("\t"))?;
            }
        }
        Format::Csv => {
            for row in std::iter::once(head.map(str::to_owned)).chain(rows) {
                output::row(&mut out, Format::Csv, &row.join("\t"))?;
            }
        }
        Format::Markdown => {
            writeln!(
                out,
                "| {} |\n|{}",
                head.join(" | "),
                "---|".repeat(head.len())
            )?;
            for row in rows {
                let cells = row.map(|cell| cell.replace('\\', "\\\\").replace('|', "\\|"));
                writeln!(out, "| {} |", cells.join(" | "))?;
            }
        }
        Format::Text => {
            let mut widths = head.map(str::len);
            for row in &rows {
                for (width, cell) in widths.iter_mut().zip(row) {
                    *width = (*width).max(cell.chars().count());
                }
            }
            let heads = head.map(str::to_uppercase);
            for row in std::iter::once(&heads).chain(&rows) {
                let line: String = row
                    .iter()
                    .zip(widths)
                    .map(|(cell, width)| format!("{cell:width$}  "))
                    .collect();
                writeln!(out, "{}", line.trim_end())?;
            }
        }
    }
    out.flush()?;
    Ok(found)
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn time(at: i64) -> String {
    stamp(UNIX_EPOCH + Duration::from_secs(u64::try_from(at).unwrap_or_default()))
}

/// Readers' words on one line, and without what a terminal obeys.
fn plain(text: &str) -> String {
    portolan_dossier::Localizer::escape(&text.replace(['\n', '\t'], " ")).into_owned()
}

fn opinion_row(o: &Opinion) -> [String; 6] {
    [
        time(o.at),
        plain(&o.page),
        plain(&o.lang),
        o.face.as_str().to_owned(),
        o.reason.map_or("", Reason::as_str).to_owned(),
        plain(&o.comment),
    ]
}

fn opinion_object(o: &Opinion) -> serde_json::Value {
    serde_json::json!({
        "schema": 1,
        "kind": "opinion",
        "time": time(o.at),
        "page": o.page,
        "language": o.lang,
        "face": o.face.as_str(),
        "reason": o.reason.map(Reason::as_str),
        "comment": o.comment,
    })
}

fn tally_row(t: &Tally) -> [String; 6] {
    let [yes, partly, no] = t.faces.map(|count| count.to_string());
    [
        plain(&t.page),
        plain(&t.lang),
        yes,
        partly,
        no,
        t.comments.to_string(),
    ]
}

fn tally_object(t: &Tally) -> serde_json::Value {
    let [yes, partly, no] = t.faces;
    serde_json::json!({
        "schema": 1,
        "kind": "tally",
        "page": t.page,
        "language": t.lang,
        "yes": yes,
        "partly": partly,
        "no": no,
        "comments": t.comments,
    })
}
