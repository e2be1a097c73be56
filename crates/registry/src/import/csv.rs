use std::collections::HashMap;
use std::io::BufRead;

use super::{Finished, Import, ImportError, Lines, MAX_FIELD, Problem, RawRecord, bad, draft, rfc};
use crate::record::Reference;

/// IANA's columns. The eleventh was called otherwise until 2018.
const COLUMNS: [&str; 12] = [
    "Service Name",
    "Port Number",
    "Transport Protocol",
    "Description",
    "Assignee",
    "Contact",
    "Registration Date",
    "Modification Date",
    "Reference",
    "Service Code",
    "Unauthorized Use Reported",
    "Assignment Notes",
];
const OLD_ELEVENTH: (usize, &str) = (10, "Known Unauthorized Uses");

pub(super) fn read(lines: Lines<impl BufRead>) -> Result<Import, ImportError> {
    // The reader of records takes an open quote at the end of the file for a closed one, so the
    // quotes are counted on the way: a whole file has an even number of them.
    let mut reader = csv::ReaderBuilder::new()
        .flexible(false)
        .has_headers(false)
        .from_reader(Quotes {
            inner: lines,
            odd: false,
            ends_line: false,
        });
    let mut row = csv::StringRecord::new();
    let fail = |line, problem| Err(ImportError { line, problem });
    if !next(&mut reader, &mut row)? {
        return fail(1, Problem::Empty);
    }
    let known = row.len() == COLUMNS.len()
        && row
            .iter()
            .zip(COLUMNS)
            .enumerate()
            .all(|(index, (name, column))| name == column || (index, name) == OLD_ELEVENTH);
    if !known {
        return fail(1, Problem::NotTheRegistry);
    }
    let mut finished = Finished::default();
    let people = HashMap::new();
    while next(&mut reader, &mut row)? {
        let line = row.position().map_or(0, csv::Position::line);
        if row.iter().any(|field| field.len() > MAX_FIELD) {
            return fail(line, Problem::TooLong);
        }
        let text = |i: usize| row.get(i).unwrap_or_default().to_owned();
        let raw = RawRecord {
            name: text(0),
            ports: text(1),
            transport: text(2),
            description: text(3),
            assignees: bracketed(&row[4]),
            contacts: bracketed(&row[5]),
            registered: text(6),
            modified: text(7),
            references: bracketed(&row[8])
                .into_iter()
                .map(|r| reference(&r))
                .collect(),
            service_code: text(9),
            unauthorised: text(10),
            note: text(11),
        };
        finished
            .push(raw, &people)
            .map_err(|problem| ImportError { line, problem })?;
    }
    let end = reader.into_inner();
    if end.odd || !end.ends_line {
        return fail(end.inner.line, Problem::Truncated);
    }
    let records = finished.records;
    match records
        .iter()
        .flat_map(|r| [r.registered, r.modified])
        .flatten()
        .max()
    {
        Some(updated) => Ok(Import {
            updated,
            records,
            keys_only: true,
        }),
        None if records.is_empty() => fail(1, Problem::NoRecords),
        None => fail(1, bad("the date of the registry", "")),
    }
}

fn next<R: BufRead>(
    reader: &mut csv::Reader<Quotes<R>>,
    row: &mut csv::StringRecord,
) -> Result<bool, ImportError> {
    reader.read_record(row).map_err(|error| {
        let at = |p: &Option<csv::Position>| p.as_ref().map_or(0, csv::Position::line);
        match error.kind() {
            csv::ErrorKind::Io(e) => ImportError::io(reader.position().line(), e),
            csv::ErrorKind::UnequalLengths {
                pos,
                expected_len,
                len,
            } => {
                let words = format!("the row has {len} fields, not {expected_len}");
                ImportError {
                    line: at(pos),
                    problem: Problem::Malformed(words),
                }
            }
            csv::ErrorKind::Utf8 { pos, .. } => ImportError {
                line: at(pos),
                problem: Problem::Malformed("the row is not UTF-8".to_owned()),
            },
            _ => ImportError {
                line: reader.position().line(),
                problem: Problem::Malformed("the row is no CSV".to_owned()),
            },
        }
    })
}

/// The parts of `[a][b]`; a text without brackets is one part.
fn bracketed(text: &str) -> Vec<String> {
    let text = text.trim();
    let inside = text
        .strip_prefix('[')
        .and_then(|t| t.strip_suffix(']'))
        .unwrap_or(text);
    inside
        .split("][")
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// A reference by its looks: the CSV has dropped its kind.
fn reference(text: &str) -> Reference {
    if let Some(known) = rfc(text).or_else(|| draft(text)) {
        return known;
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        return Reference::Uri(text.to_owned(), String::new());
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return Reference::Note(text.to_owned());
    }
    Reference::Text(text.to_owned())
}

/// Watches whether quotes are closed and whether the last line is ended. Carriage returns are
/// left out: the reader of records takes one for the end of a line, counts lines by the line feed
/// behind it, and so has a row of a CRLF file begin on the line before.
struct Quotes<R> {
    inner: Lines<R>,
    odd: bool,
    ends_line: bool,
}

impl<R: BufRead> std::io::Read for Quotes<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.inner.read(out)?;
            let mut kept = 0;
            for at in 0..read {
                out[kept] = out[at];
                kept += usize::from(out[at] != b'\r');
            }
            let seen = &out[..kept];
            self.odd ^= seen.iter().filter(|b| **b == b'"').count() % 2 == 1;
            if let Some(last) = seen.last() {
                self.ends_line = *last == b'\n';
            }
            // Nothing but carriage returns is not the end of the file.
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}
