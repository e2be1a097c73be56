use std::collections::BTreeMap;
use std::fmt;

/// How a statement is known. From the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// A standard or a published specification says so.
    Specified,
    /// A registry's row says so.
    Registered,
    /// Somebody's documentation says so.
    Documented,
    /// We looked and saw it, or compared and found it.
    Observed,
    /// Somebody reported it.
    Reported,
}

impl Known {
    /// The word in JSON and in message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Specified => "specified",
            Self::Registered => "registered",
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Reported => "reported",
        }
    }
}

/// The key of a row of the bibliography (`data/sources.tsv`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(&'static str);

impl SourceId {
    /// That a row of this id exists is checked by a test, not here.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The id as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// One row of the bibliography.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// Lower-case letters, digits and hyphens.
    pub id: &'a str,
    /// The work's title.
    pub title: &'a str,
    /// Who published it.
    pub publisher: &'a str,
    /// Its date (`YYYY-MM` or `YYYY-MM-DD`) or version.
    pub date: &'a str,
    /// The licence under which its facts are restated.
    pub licence: &'a str,
    /// Where to look it up: an `https` link.
    pub link: &'a str,
}

/// The header line of `data/sources.tsv`.
const HEADER: &str = "id\ttitle\tpublisher\tdate\tlicence\tlink";

/// Reads a bibliography: a header line, then one source a line, sorted by id.
///
/// # Errors
/// The first line that breaks a rule of the table, by number, and which rule.
pub fn parse_sources(text: &str) -> Result<BTreeMap<&str, Source<'_>>, SourceError> {
    let fail = |line: usize, reason| Err(SourceError { line, reason });
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return fail(1, "the header is not the expected one");
    }
    let mut sources = BTreeMap::new();
    let mut previous = "";
    for (line, row) in (2..).zip(lines) {
        let fields: Vec<&str> = row.split('\t').collect();
        let &[id, title, publisher, date, licence, link] = fields.as_slice() else {
            return fail(line, "it has not six fields");
        };
        if fields.iter().any(|f| f.trim() != *f || f.is_empty()) {
            return fail(line, "a field is empty or has blanks around it");
        }
        if !id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        {
            return fail(
                line,
                "the id has other than lower-case letters, digits and hyphens",
            );
        }
        if !link.starts_with("https://") || link.contains(' ') {
            return fail(line, "the link is not https");
        }
        if id <= previous {
            return fail(line, "the id is a duplicate or out of order");
        }
        previous = id;
        sources.insert(
            id,
            Source {
                id,
                title,
                publisher,
                date,
                licence,
                link,
            },
        );
    }
    Ok(sources)
}

/// What is wrong with a bibliography, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read the bibliography: line {line}: {reason}")]
pub struct SourceError {
    /// The line, from 1.
    pub line: usize,
    /// The rule that it breaks.
    pub reason: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&str]) -> String {
        [HEADER]
            .iter()
            .chain(rows)
            .map(|r| format!("{r}\n"))
            .collect()
    }

    #[test]
    fn names_the_line_and_the_rule() {
        let good = "a\tTitle\tPublisher\t2020\tCC0\thttps://example.org/";
        assert_eq!(parse_sources(&table(&[good])).unwrap()["a"].title, "Title");
        for (rows, line, word) in [
            (vec![good, good], 3, "duplicate"),
            (vec!["b\tTitle"], 2, "six fields"),
            (vec!["B\tT\tP\tD\tL\thttps://e.org/"], 2, "lower-case"),
            (vec!["b\tT\tP\tD\tL\thttp://e.org/"], 2, "https"),
            (vec!["b\tT\t\tD\tL\thttps://e.org/"], 2, "empty"),
        ] {
            let error = parse_sources(&table(&rows)).unwrap_err();
            assert_eq!(error.line, line);
            assert!(error.reason.contains(word), "{error}");
        }
        assert_eq!(parse_sources("id\n").unwrap_err().line, 1);
    }
}
