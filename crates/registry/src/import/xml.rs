use std::collections::HashMap;
use std::io::BufRead;

use portolan_types::Date;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{
    Finished, Import, ImportError, Lines, MAX_FIELD, MAX_RECORDS, Problem, RawRecord, clean, draft,
    rfc,
};
use crate::record::Reference;

pub(super) fn read(lines: Lines<impl BufRead>) -> Result<Import, ImportError> {
    let mut reader = Reader::from_reader(lines);
    reader.config_mut().check_end_names = true;
    let mut state = State::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let outcome = match event {
            Ok(Event::Eof) => break,
            Ok(event) => {
                state.line = reader.get_mut().line;
                state.event(&event)
            }
            Err(quick_xml::Error::Io(e)) => {
                return Err(ImportError::io(reader.get_mut().line, &e));
            }
            // What the parser calls a syntax error is, at the end of the input, a file cut short.
            Err(error) => Err(match reader.get_mut().fill_buf() {
                Ok([]) => Problem::Truncated,
                _ => Problem::Malformed(error.to_string()),
            }),
        };
        outcome.map_err(|problem| ImportError {
            line: reader.get_mut().line,
            problem,
        })?;
    }
    let line = reader.get_mut().line;
    let fail = |line, problem| Err(ImportError { line, problem });
    if !state.path.is_empty() || !state.closed {
        return fail(
            line,
            if state.seen_root {
                Problem::Truncated
            } else {
                Problem::NotTheRegistry
            },
        );
    }
    let Ok(updated) = state.updated.trim().parse::<Date>() else {
        return fail(
            line,
            super::bad("the date of the registry", state.updated.trim()),
        );
    };
    let mut finished = Finished::default();
    for (line, mut raw) in state.records {
        for reference in &raw.references {
            if let Reference::Note(number) = reference
                && let Some(text) = state.footnotes.get(number)
            {
                raw.note.push(' ');
                raw.note.push_str(text);
                if raw.note.len() > MAX_FIELD {
                    return fail(line, Problem::TooLong);
                }
            }
        }
        finished
            .push(raw, &state.people)
            .map_err(|problem| ImportError { line, problem })?;
    }
    Ok(Import {
        keys_only: false,
        updated,
        records: finished.records,
    })
}

/// Where the reader is in the document, and what it has gathered.
#[derive(Default)]
struct State {
    /// The line that was read last.
    line: u64,
    /// The open elements, the root first.
    path: Vec<Element>,
    seen_root: bool,
    closed: bool,
    updated: String,
    /// The text of the open field.
    text: String,
    /// The kind and key of the open reference, and its words.
    reference: Option<(String, String, String)>,
    record: RawRecord,
    records: Vec<(u64, RawRecord)>,
    footnote: String,
    footnotes: HashMap<String, String>,
    person: Person,
    people: HashMap<String, String>,
}

#[derive(Default)]
struct Person {
    key: String,
    name: String,
    organisation: String,
}

/// The registry's elements that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    Registry,
    Record,
    People,
    Person,
    Footnote,
    /// A field of a record, a person or the registry.
    Field(Field),
    Xref,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Updated,
    Name,
    Protocol,
    Description,
    Number,
    ServiceCode,
    Assignee,
    Unauthorised,
    Note,
    PersonName,
    Organisation,
}

impl State {
    fn event(&mut self, event: &Event<'_>) -> Result<(), Problem> {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::Empty(tag) => {
                self.open(tag)?;
                self.close()
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.push(text),
            Event::CData(text) => self.push(text),
            Event::GeneralRef(reference) => {
                let resolved = resolve(reference)?;
                self.push(resolved.encode_utf8(&mut [0; 4]))
            }
            // An entity could stand for anything, or for itself many times over.
            Event::DocType(_) => Err(Problem::Malformed(
                "a document type is not taken".to_owned(),
            )),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), Problem> {
        if self.path.len() > 16 {
            return Err(Problem::Malformed(
                "the elements are nested too deep".to_owned(),
            ));
        }
        if self.closed {
            return Err(Problem::Malformed(
                "something follows the registry".to_owned(),
            ));
        }
        let local = tag.local_name();
        let element = self.element(local.as_ref());
        match element {
            Element::Registry => {
                if attribute(tag, "id")?.as_deref() != Some("service-names-port-numbers") {
                    return Err(Problem::NotTheRegistry);
                }
                self.seen_root = true;
            }
            Element::Record => {
                self.record = RawRecord {
                    registered: attribute(tag, "date")?.unwrap_or_default(),
                    modified: attribute(tag, "updated")?.unwrap_or_default(),
                    ..RawRecord::default()
                };
            }
            Element::Person => {
                self.person = Person {
                    key: attribute(tag, "id")?.unwrap_or_default(),
                    ..Person::default()
                };
            }
            Element::Footnote => {
                self.footnote = attribute(tag, "anchor")?.unwrap_or_default();
                self.text.clear();
            }
            Element::Xref => {
                let part = |name| Ok(attribute(tag, name)?.unwrap_or_default());
                self.reference = Some((part("type")?, part("data")?, String::new()));
            }
            Element::Field(_) => self.text.clear(),
            // `<br/>`, `<paragraph>`: a break between words.
            Element::Other => self.push(" ")?,
            Element::People => {}
        }
        if self.path.is_empty() && element != Element::Registry {
            return Err(Problem::NotTheRegistry);
        }
        self.path.push(element);
        Ok(())
    }

    fn element(&self, name: &str) -> Element {
        match (self.path.last(), name) {
            (None, "registry") => Element::Registry,
            (Some(Element::Registry), "updated") => Element::Field(Field::Updated),
            (Some(Element::Registry), "record") => Element::Record,
            (Some(Element::Registry), "people") => Element::People,
            (Some(Element::Registry), "footnote") => Element::Footnote,
            (Some(Element::People), "person") => Element::Person,
            (Some(Element::Person), "name") => Element::Field(Field::PersonName),
            (Some(Element::Person), "org") => Element::Field(Field::Organisation),
            (Some(Element::Record), "name") => Element::Field(Field::Name),
            (Some(Element::Record), "protocol") => Element::Field(Field::Protocol),
            (Some(Element::Record), "description") => Element::Field(Field::Description),
            (Some(Element::Record), "number") => Element::Field(Field::Number),
            (Some(Element::Record), "sc") => Element::Field(Field::ServiceCode),
            (Some(Element::Record), "assignee") => Element::Field(Field::Assignee),
            (Some(Element::Record), "unauthorized") => Element::Field(Field::Unauthorised),
            (Some(Element::Record), "note") => Element::Field(Field::Note),
            (Some(_), "xref") => Element::Xref,
            _ => Element::Other,
        }
    }

    fn push(&mut self, text: &str) -> Result<(), Problem> {
        if self.path.is_empty() && !text.trim().is_empty() {
            return Err(Problem::Malformed(
                "there is text outside of the registry".to_owned(),
            ));
        }
        let in_field = self
            .path
            .iter()
            .any(|e| matches!(e, Element::Field(_) | Element::Footnote));
        let target = match &mut self.reference {
            Some((_, _, words)) => words,
            None if in_field => &mut self.text,
            // Text outside of the fields (line breaks between records) is dropped as it comes.
            None => return Ok(()),
        };
        if target.len() + text.len() > MAX_FIELD {
            return Err(Problem::TooLong);
        }
        target.push_str(text);
        Ok(())
    }

    fn close(&mut self) -> Result<(), Problem> {
        let Some(element) = self.path.pop() else {
            return Ok(());
        };
        match element {
            Element::Registry => self.closed = true,
            Element::Record => {
                if self.records.len() == MAX_RECORDS {
                    return Err(Problem::TooLong);
                }
                self.records
                    .push((self.line, std::mem::take(&mut self.record)));
            }
            Element::Person => {
                let Person {
                    key,
                    name,
                    organisation,
                } = std::mem::take(&mut self.person);
                let shown = clean(if name.trim().is_empty() {
                    &organisation
                } else {
                    &name
                });
                if !key.is_empty() && !shown.is_empty() {
                    self.people.insert(key, shown.replace(';', ","));
                }
            }
            Element::Footnote => {
                let anchor = std::mem::take(&mut self.footnote);
                self.footnotes
                    .insert(anchor, clean(&std::mem::take(&mut self.text)));
            }
            Element::Field(field) => self.field(field),
            Element::Xref => self.xref()?,
            Element::Other => self.push(" ")?,
            Element::People => {}
        }
        Ok(())
    }

    fn field(&mut self, field: Field) {
        let text = std::mem::take(&mut self.text);
        match field {
            Field::Updated => self.updated = text,
            Field::Name => self.record.name = text,
            Field::Protocol => self.record.transport = text,
            Field::Description => self.record.description = text,
            Field::Number => self.record.ports = text,
            Field::ServiceCode => self.record.service_code = text,
            // Its people are in its references.
            Field::Assignee => {}
            Field::Unauthorised => self.record.unauthorised = text,
            Field::Note => self.record.note = text,
            Field::PersonName => self.person.name = text,
            Field::Organisation => self.person.organisation = text,
        }
    }

    fn xref(&mut self) -> Result<(), Problem> {
        let Some((kind, key, words)) = self.reference.take() else {
            return Ok(());
        };
        match self.path.last() {
            Some(Element::Record) => match kind.as_str() {
                "person" => self.record.contacts.push(key),
                _ => self.record.references.push(reference(&kind, &key, &words)),
            },
            Some(Element::Field(Field::Assignee)) => self.record.assignees.push(key),
            // Within a sentence: as IANA's page and CSV write it.
            Some(Element::Field(_) | Element::Other | Element::Footnote) => {
                let shown = match kind.as_str() {
                    "rfc" => key.to_uppercase(),
                    _ if words.trim().is_empty() => key,
                    _ => words,
                };
                self.push(&format!("[{shown}]"))?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn reference(kind: &str, key: &str, words: &str) -> Reference {
    let words = words.trim();
    match kind {
        // The words may name a section: `RFC 8261, Section 6.1`.
        "rfc" => rfc(if rfc(words).is_some() { words } else { key }),
        "draft" => draft(if draft(words).is_some() { words } else { key }),
        "uri" => Some(Reference::Uri(key.to_owned(), words.to_owned())),
        "note" => Some(Reference::Note(key.to_owned())),
        _ => None,
    }
    .unwrap_or_else(|| Reference::Text(if words.is_empty() { key } else { words }.to_owned()))
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Problem> {
    let malformed = |e: &dyn std::fmt::Display| Problem::Malformed(e.to_string());
    let Some(found) = tag.try_get_attribute(name).map_err(|e| malformed(&e))? else {
        return Ok(None);
    };
    let value = found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .map_err(|e| malformed(&e))?;
    if value.len() > MAX_FIELD {
        return Err(Problem::TooLong);
    }
    Ok(Some(value.into_owned()))
}

fn resolve(reference: &BytesRef<'_>) -> Result<char, Problem> {
    let malformed = || Problem::Malformed(format!("the entity `&{};` is unknown", &**reference));
    if let Some(character) = reference.resolve_char_ref().map_err(|_| malformed())? {
        return Ok(character);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(malformed()),
    }
}
