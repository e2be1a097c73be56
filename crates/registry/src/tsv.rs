//! Our own tables, `assignments.tsv` and `history.tsv`: one fact a row, sorted, so that a change of
//! the registry is a readable diff.
//!
//! A table starts with lines of `#key<TAB>value`, among them its source (every row rests on that
//! one), then a header, then the rows. Fields hold no tab and no line break. Reading is strict: the
//! build fails with file, line and reason.

use std::fmt::Write as _;

use portolan_types::{Date, Transport};

use crate::history::{Event, EventKind, Field, Span};
use crate::record::{Record, Reference};

const ASSIGNMENTS: &str = "port\ttransport\tname\tdescription\tassignee\tcontact\tregistered\tmodified\treferences\tunauthorised\tservice_code\tnote";
const HISTORY: &str = "since\tuntil\tport\ttransport\tname\tevent\tfield\told\tnew";

/// A registry with its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignments {
    /// The registry's own date of its last update.
    pub updated: Date,
    /// Its rows, in the order of the table.
    pub records: Vec<Record>,
}

/// Writes `assignments.tsv`; sorts the rows.
#[must_use]
pub fn write_assignments(updated: Date, records: &[Record]) -> String {
    let mut rows: Vec<&Record> = records.iter().collect();
    rows.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut out = format!(
        "#source\t{}\n#updated\t{updated}\n{ASSIGNMENTS}\n",
        crate::SOURCE
    );
    for r in rows {
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            shown(r.ports),
            r.transport.map_or("", Transport::as_str),
            r.name,
            r.description,
            r.assignee,
            r.contact,
            shown(r.registered),
            shown(r.modified),
            Reference::list_to_table(&r.references),
            r.unauthorised,
            shown(r.service_code),
            r.note,
        );
    }
    out
}

/// Reads `assignments.tsv`.
///
/// # Errors
/// The first line that breaks a rule, by number, and which rule.
pub fn read_assignments(text: &str) -> Result<Assignments, TsvError> {
    let mut table = Table::open(text, ASSIGNMENTS)?;
    let updated = table.preamble("updated")?;
    let mut records: Vec<Record> = Vec::new();
    while let Some(row) = table.next_row::<12>()? {
        let record = Record {
            ports: row.parse(0, "the port is not a port or a range")?,
            transport: row.transport(1)?,
            name: row.text(2),
            description: row.text(3),
            assignee: row.text(4),
            contact: row.text(5),
            registered: row.parse(6, "the date of registration is no date")?,
            modified: row.parse(7, "the date of modification is no date")?,
            references: Reference::list_from_table(row.fields[8])
                .ok_or(row.fail("a reference is of no known form"))?,
            unauthorised: row.text(9),
            service_code: row.parse(10, "the service code is no number")?,
            note: row.text(11),
        };
        if record.name.is_empty() && record.description.is_empty() {
            return Err(row.fail("the row has neither a name nor a description"));
        }
        if record
            .ports
            .is_some_and(|p| p.high().class() == portolan_types::PortClass::Dynamic)
        {
            return Err(row.fail("the port is above 49151, where nothing is assigned"));
        }
        if row.fields.iter().any(|f| crate::import::has_email(f)) {
            return Err(row.fail("a field holds an e-mail address"));
        }
        match records.last() {
            Some(last) if last.order() > record.order() => {
                return Err(row.fail("the row is out of order"));
            }
            // IANA's registry itself has one name twice (`rdp`, without a port), with other words.
            Some(last) if *last == record => return Err(row.fail("the row is a duplicate")),
            _ => records.push(record),
        }
    }
    Ok(Assignments { updated, records })
}

/// The history and the snapshots that it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct History {
    /// The snapshots' dates, oldest first.
    pub snapshots: Vec<Date>,
    /// The events, oldest first, then by port.
    pub events: Vec<Event>,
}

/// Writes `history.tsv`.
#[must_use]
pub fn write_history(history: &History) -> String {
    let dates: Vec<String> = history.snapshots.iter().map(Date::to_string).collect();
    let mut out = format!(
        "#source\t{}\n#snapshots\t{}\n{HISTORY}\n",
        crate::SOURCE,
        dates.join(" ")
    );
    for e in &history.events {
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            e.span.before,
            e.span.by,
            shown(e.ports),
            e.transport.map_or("", Transport::as_str),
            e.name,
            e.kind.as_str(),
            e.kind.field().map_or("", Field::as_str),
            e.old,
            e.new,
        );
    }
    out
}

/// Reads `history.tsv`.
///
/// # Errors
/// As [`read_assignments`].
pub fn read_history(text: &str) -> Result<History, TsvError> {
    let mut table = Table::open(text, HISTORY)?;
    let snapshots: Vec<Date> = table
        .preamble::<String>("snapshots")?
        .split(' ')
        .map(str::parse)
        .collect::<Result<_, _>>()
        .map_err(|_| TsvError {
            line: 1,
            reason: "a snapshot's date is no date",
        })?;
    if !snapshots.is_sorted_by(|a, b| a < b) {
        return Err(TsvError {
            line: 1,
            reason: "the snapshots are out of order",
        });
    }
    let mut events: Vec<Event> = Vec::new();
    while let Some(row) = table.next_row::<9>()? {
        let date = |i: usize| {
            row.fields[i]
                .parse()
                .map_err(|_| row.fail("a date is no date"))
        };
        let span = Span {
            before: date(0)?,
            by: date(1)?,
        };
        if !snapshots
            .windows(2)
            .any(|w| w[0] == span.before && w[1] == span.by)
        {
            return Err(row.fail("the two dates are not neighbouring snapshots"));
        }
        let event = Event {
            span,
            ports: row.parse(2, "the port is not a port or a range")?,
            transport: row.transport(3)?,
            name: row.text(4),
            kind: EventKind::from_words(row.fields[5], row.fields[6])
                .ok_or(row.fail("the event is none of added, removed, changed with a field"))?,
            old: row.text(7),
            new: row.text(8),
        };
        if row.fields.iter().any(|f| crate::import::has_email(f)) {
            return Err(row.fail("a field holds an e-mail address"));
        }
        if events
            .last()
            .is_some_and(|last| last.order() > event.order())
        {
            return Err(row.fail("the row is out of order"));
        }
        events.push(event);
    }
    Ok(History { snapshots, events })
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}

/// What is wrong with one of our tables, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read the table: line {line}: {reason}")]
pub struct TsvError {
    /// The line, from 1.
    pub line: usize,
    /// The rule that it breaks.
    pub reason: &'static str,
}

struct Table<'a> {
    preamble: Vec<(&'a str, &'a str)>,
    lines: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Table<'a> {
    fn open(text: &'a str, header: &str) -> Result<Self, TsvError> {
        let mut lines = text.lines().enumerate();
        let mut preamble = Vec::new();
        for (index, line) in lines.by_ref() {
            if let Some((key, value)) = line.strip_prefix('#').and_then(|l| l.split_once('\t')) {
                preamble.push((key, value));
            } else if line == header {
                let table = Self { preamble, lines };
                if table.preamble::<String>("source")? != crate::SOURCE.as_str() {
                    return Err(TsvError {
                        line: 1,
                        reason: "the source is unknown",
                    });
                }
                return Ok(table);
            } else {
                return Err(TsvError {
                    line: index + 1,
                    reason: "the header is not the expected one",
                });
            }
        }
        Err(TsvError {
            line: 1,
            reason: "the table has no header",
        })
    }

    fn preamble<T: std::str::FromStr>(&self, key: &str) -> Result<T, TsvError> {
        self.preamble
            .iter()
            .find(|(k, _)| *k == key)
            .and_then(|(_, value)| value.parse().ok())
            .ok_or(TsvError {
                line: 1,
                reason: "a `#source`, `#updated` or `#snapshots` line is missing",
            })
    }

    fn next_row<const N: usize>(&mut self) -> Result<Option<TsvRow<'a, N>>, TsvError> {
        let Some((index, text)) = self.lines.next() else {
            return Ok(None);
        };
        let line = index + 1;
        let mut fields = [""; N];
        let mut parts = text.split('\t');
        for field in &mut fields {
            *field = parts.next().ok_or(TsvError {
                line,
                reason: "a field is missing",
            })?;
            if field.trim() != *field {
                return Err(TsvError {
                    line,
                    reason: "a field has blanks around it",
                });
            }
        }
        if parts.next().is_some() {
            return Err(TsvError {
                line,
                reason: "it has a field too many",
            });
        }
        Ok(Some(TsvRow { line, fields }))
    }
}

struct TsvRow<'a, const N: usize> {
    line: usize,
    fields: [&'a str; N],
}

impl<const N: usize> TsvRow<'_, N> {
    fn fail(&self, reason: &'static str) -> TsvError {
        TsvError {
            line: self.line,
            reason,
        }
    }

    fn text(&self, field: usize) -> String {
        self.fields[field].to_owned()
    }

    fn parse<T: std::str::FromStr>(
        &self,
        field: usize,
        reason: &'static str,
    ) -> Result<Option<T>, TsvError> {
        match self.fields[field] {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.fail(reason)),
        }
    }

    fn transport(&self, field: usize) -> Result<Option<Transport>, TsvError> {
        match self.fields[field] {
            "" => Ok(None),
            name => Transport::from_name(name)
                .map(Some)
                .ok_or(self.fail("the transport is unknown")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "22\ttcp\tssh\tThe Secure Shell (SSH) Protocol\t\t\t\t\trfc:4251\t\t\t";

    fn table(rows: &[&str]) -> String {
        format!(
            "#source\tiana-ports\n#updated\t2026-08-17\n{ASSIGNMENTS}\n{}\n",
            rows.join("\n")
        )
    }

    #[test]
    fn what_is_written_is_read() {
        let read = read_assignments(&table(&[ROW])).unwrap();
        assert_eq!(read.records[0].name, "ssh");
        assert_eq!(
            write_assignments(read.updated, &read.records),
            table(&[ROW])
        );
    }

    #[test]
    fn names_the_line_and_the_rule() {
        let row = |from: &str, to: &str| ROW.replace(from, to);
        for (rows, line, word) in [
            (vec![ROW.into(), ROW.into()], 5, "duplicate"),
            (vec![ROW.into(), row("22", "21")], 5, "out of order"),
            (vec![row("22", "70000")], 4, "not a port"),
            (vec![row("22", "50000")], 4, "above 49151"),
            (vec![row("tcp", "icmp")], 4, "transport"),
            (vec![row("rfc:4251", "rfc:")], 4, "reference"),
            (vec![row("\t\t\t\t", "\t")], 4, "missing"),
            (vec![row("ssh", " ssh")], 4, "blanks"),
            (vec![row("Protocol", "a@example.org")], 4, "e-mail"),
        ] {
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            let error = read_assignments(&table(&rows)).unwrap_err();
            assert_eq!(error.line, line, "{error}");
            assert!(error.reason.contains(word), "{error}");
        }
        let unknown = table(&[ROW]).replace("iana-ports", "wikipedia");
        assert!(
            read_assignments(&unknown)
                .unwrap_err()
                .reason
                .contains("source")
        );
    }
}
