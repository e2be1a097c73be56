//! Writing a policy. A rewrite replaces, in the text as people left it, the few bytes that are no
//! longer true: entries that still hold, with their comments, their order and their blanks, are not
//! touched.

use std::fmt::Write as _;
use std::ops::Range;

use portolan_sockets::Exposure;
use portolan_types::{PortRange, Transport};

use super::{
    Differences, Different, Entry, Feature, Field, Listener, MAX_TEXT_LEN, Place, Policy, Scope,
    VERSION,
};
use crate::recognise::repository;

/// A policy that was rewritten.
#[derive(Clone, Debug)]
pub struct Rewritten<'a> {
    /// The file's new text.
    pub text: String,
    /// What was written into it: new entries, changed ones, and those that were taken out.
    pub differences: Differences<'a>,
}

/// A policy of what is there, under a comment. `said_by` is who says so.
#[must_use]
pub fn fresh(listeners: &[Listener], head: &str, said_by: &str) -> String {
    let mut out = String::new();
    for line in head.lines() {
        let _ = writeln!(out, "# {}", line.replace(is_obeyed, " "));
    }
    if !head.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "version = {VERSION}");
    for draft in Draft::all(listeners.iter()) {
        out.push('\n');
        draft.write(&mut out, said_by, "\n");
    }
    out
}

impl Policy {
    /// The policy with what is there now in the place of what was. Entries that hold stay as they
    /// are, and so do optional ones and those outside of the scope; of those that differ the fields
    /// that do are replaced; those that are gone are taken out with the comment right above them;
    /// what is new comes at the end.
    #[must_use]
    pub fn rewrite<'a>(
        &'a self,
        listeners: &'a [Listener],
        scope: &Scope,
        said_by: &str,
    ) -> Rewritten<'a> {
        let differences = self.check(listeners, scope);
        let text = self.text.as_str();
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for different in &differences.different {
            change(text, different, said_by, newline, &mut edits);
        }
        let mut gone = differences.gone.iter().peekable();
        let mut before = 0;
        for entry in &self.entries {
            if gone.next_if(|g| g.site == entry.site).is_some() {
                edits.push((block(text, entry, before), String::new()));
            }
            before = end(text, entry);
        }
        let mut out = applied(text, edits);
        for draft in Draft::all(differences.new.iter().copied()) {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push_str(newline);
            }
            out.push_str(newline);
            draft.write(&mut out, said_by, newline);
        }
        Rewritten {
            text: out,
            differences,
        }
    }
}

/// What is written of a listener, or of several whose ports the system picked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Draft {
    ports: PortRange,
    transport: Transport,
    exposure: Exposure,
    namespace: Option<String>,
    who: Vec<(Feature, Vec<String>)>,
    optional: bool,
    why: String,
}

impl Draft {
    /// The drafts of listeners, by port; several listeners may need one alone.
    fn all<'a>(listeners: impl Iterator<Item = &'a Listener>) -> Vec<Self> {
        let mut drafts: Vec<Self> = listeners.map(Self::of).collect();
        drafts.sort();
        drafts.dedup_by(|next, kept| {
            let why = std::mem::take(&mut next.why);
            let kept_why = std::mem::take(&mut kept.why);
            let same = next == kept;
            (next.why, kept.why) = (why, kept_why);
            same
        });
        drafts
    }

    fn of(listener: &Listener) -> Self {
        let who = who(listener);
        // A range for whoever it may be would let in everybody.
        let picked = listener.picked_from.filter(|_| !who.is_empty());
        Self {
            ports: picked.unwrap_or(PortRange::single(listener.port)),
            transport: listener.transport,
            exposure: listener.exposure,
            namespace: (listener.place != Place::Own)
                .then(|| listener.place.written().into_owned()),
            who,
            optional: picked.is_some(),
            why: listener.why.clone(),
        }
    }

    fn write(&self, out: &mut String, said_by: &str, newline: &str) {
        let mut line = |key: &str, value: &str| {
            out.push_str(key);
            out.push_str(value);
            out.push_str(newline);
        };
        line("[[listener]]", "");
        match self.ports.is_single() {
            true => line("port = ", &self.ports.to_string()),
            false => line("port = ", &quoted(&self.ports.to_string())),
        }
        line("transport = ", &quoted(self.transport.as_str()));
        line("exposure = ", &quoted(self.exposure.as_str()));
        if let Some(namespace) = &self.namespace {
            line("namespace = ", &quoted(namespace));
        }
        for (feature, values) in &self.who {
            line(&format!("{} = ", feature.as_str()), &list(values));
        }
        if self.optional {
            line("optional = ", "true");
        }
        line("said_by = ", &quoted(cut(said_by)));
        line("why = ", &quoted(cut(&self.why)));
    }
}

/// What is written of who is behind a listener: the best that tells what it is, and the best that
/// tells what it is part of.
fn who(listener: &Listener) -> Vec<(Feature, Vec<String>)> {
    let first = |features: &[Feature]| {
        features
            .iter()
            .find_map(|feature| Some((*feature, written(*feature, listener)?)))
    };
    let part = first(&[Feature::Image, Feature::Container, Feature::Unit]);
    let kind = match &part {
        // A path inside an image is the image's own affair.
        Some((Feature::Image, _)) => first(&[Feature::Product]),
        // Until the service runs, another program holds its socket.
        _ if listener.on_demand => first(&[Feature::Product]),
        _ => first(&[Feature::Product, Feature::Package, Feature::Program]),
    };
    kind.into_iter().chain(part).collect()
}

/// The values of a feature as they are written; `None` where there is none, or one that a policy
/// cannot hold.
fn written(feature: Feature, listener: &Listener) -> Option<Vec<String>> {
    let values = listener.feature(feature).values();
    let can_be = |v: &String| !v.is_empty() && v.len() <= MAX_TEXT_LEN;
    if values.is_empty() || !values.iter().all(can_be) {
        return None;
    }
    let mut values: Vec<String> = values
        .iter()
        .map(|value| match feature {
            // A new tag is an update, as a package's new version is.
            Feature::Image if !repository(value).is_empty() => repository(value).to_owned(),
            _ => value.clone(),
        })
        .collect();
    values.dedup();
    Some(values)
}

/// Replaces what differs in an entry.
fn change(
    text: &str,
    different: &Different<'_>,
    said_by: &str,
    newline: &str,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let Different {
        entry,
        listener,
        fields,
    } = different;
    let mut added = String::new();
    let mut add = |key: &str, value: &str| {
        let _ = write!(added, "{key} = {value}{newline}");
    };
    let mut left = Feature::ALL
        .iter()
        .filter(|f| !entry.feature(**f).is_empty())
        .count();
    for field in fields {
        let now = match field {
            Field::Exposure => Some(quoted(listener.exposure.as_str())),
            Field::Namespace if listener.place == Place::Own => None,
            Field::Namespace => Some(quoted(&listener.place.written())),
            Field::Of(feature) => written(*feature, listener).map(|values| list(&values)),
        };
        match (now, place_of(entry, field.as_str())) {
            (Some(now), Some((_, value))) => edits.push((value, now)),
            (Some(now), None) => add(field.as_str(), &now),
            (None, Some((key, value))) => {
                left -= usize::from(matches!(field, Field::Of(_)));
                edits.push((line_of(text, key.start, value.end), String::new()));
            }
            (None, None) => {}
        }
    }
    if left == 0 && entry.says_who() {
        for (feature, values) in who(listener) {
            add(feature.as_str(), &list(&values));
        }
    }
    // Who said what it was has not said what it is.
    if let Some((_, value)) = place_of(entry, "said_by") {
        edits.push((value, quoted(cut(said_by))));
    }
    if added.is_empty() {
        return;
    }
    let where_to = ["port", "transport", "exposure"]
        .iter()
        .filter_map(|key| place_of(entry, key))
        .map(|(_, value)| after_line(text, value.end))
        .max();
    let at = where_to.unwrap_or_else(|| end(text, entry));
    let ends_line = text.get(..at).is_some_and(|before| before.ends_with('\n'));
    if !ends_line {
        added.insert_str(0, newline);
    }
    edits.push((at..at, added));
}

fn place_of(entry: &Entry, key: &str) -> Option<(Range<usize>, Range<usize>)> {
    entry
        .site
        .keys
        .iter()
        .find(|(name, ..)| name == key)
        .map(|(_, key, value)| (key.clone(), value.clone()))
}

/// The text with each range replaced. Ranges that overlap are taken out once.
fn applied(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, with) in edits {
        out.push_str(text.get(done..range.start).unwrap_or_default());
        out.push_str(&with);
        done = done.max(range.end);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// An entry with the comment right above it and the blank lines below, nothing of what ends at
/// `before`.
fn block(text: &str, entry: &Entry, before: usize) -> Range<usize> {
    let is_blank = |line: &str| line.trim().is_empty();
    let mut start = before_line(text, entry.site.header.start);
    while let Some(line) = text.get(before..start).and_then(last_line)
        && line.trim_start().starts_with('#')
    {
        start -= line.len();
    }
    let mut end = end(text, entry);
    while let Some(line) = text.get(end..).and_then(first_line)
        && is_blank(line)
    {
        end += line.len();
    }
    if end == text.len() {
        while let Some(line) = text.get(before..start).and_then(last_line)
            && is_blank(line)
        {
            start -= line.len();
        }
    }
    start..end
}

/// Where the last line of an entry ends, the line break included.
fn end(text: &str, entry: &Entry) -> usize {
    let values = entry.site.keys.iter().map(|(.., value)| value.end);
    after_line(text, values.max().unwrap_or(entry.site.header.end))
}

/// A key with its value and its line; a comment behind it stays.
fn line_of(text: &str, start: usize, end: usize) -> Range<usize> {
    let after = after_line(text, end);
    let rest = text.get(end..after).unwrap_or_default();
    match rest.trim().is_empty() {
        true => before_line(text, start)..after,
        false => start..end + (rest.len() - rest.trim_start().len()),
    }
}

fn before_line(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind('\n').map_or(0, |end| end + 1)
}

fn after_line(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    after.find('\n').map_or(text.len(), |end| at + end + 1)
}

fn first_line(text: &str) -> Option<&str> {
    text.split_inclusive('\n').next()
}

fn last_line(text: &str) -> Option<&str> {
    text.split_inclusive('\n').next_back()
}

/// A text, or a list of several.
fn list(values: &[String]) -> String {
    match values {
        [one] => quoted(one),
        several => {
            let all: Vec<String> = several.iter().map(|v| quoted(v)).collect();
            format!("[{}]", all.join(", "))
        }
    }
}

/// A basic string of TOML. What a terminal or an editor would obey stands in it by its number.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if is_obeyed(c) => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

/// What fits into a policy.
fn cut(text: &str) -> &str {
    let mut end = text.len().min(MAX_TEXT_LEN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
