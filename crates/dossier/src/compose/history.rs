use portolan_registry::{Event, EventKind, Field, Registry};
use portolan_types::Known;

use super::label;
use super::statements::{IANA, section};
use crate::model::{Message, Section, SectionId, Statement};

/// How many changes a dossier shows before it points to the whole history.
const SHOWN: usize = 12;

/// What changed. `whole_at` names the query that shows all; `has_rows` whether there is anything
/// that could have stayed the same.
pub(super) fn history<'a>(
    registry: &'a Registry,
    events: Vec<Event>,
    has_rows: bool,
    whole_at: String,
) -> Option<Section<'a>> {
    let (count, first, last) = registry.snapshot_span()?;
    let observed = |message| Statement::new(message, Known::Observed, IANA);
    let events = without_echoes(without_moved_bounds(events));
    if events.is_empty() {
        let id = if has_rows {
            "history-unchanged"
        } else {
            "history-absent"
        };
        let message = Message::new(id).with("count", count);
        return section(
            SectionId::History,
            vec![observed(message.with("first", first).with("last", last))],
        );
    }
    let mut out = Vec::new();
    let left_out = events.len().saturating_sub(SHOWN);
    if left_out > 0 {
        let message = Message::new("history-more")
            .with("count", left_out)
            .with("port", whole_at);
        out.push(observed(message));
    }
    out.extend(
        events
            .into_iter()
            .skip(left_out)
            .map(|e| observed(event(e))),
    );
    section(SectionId::History, out)
}

/// A change of the registry in words.
#[must_use]
pub fn event(event: Event) -> Message<'static> {
    let transports: Vec<_> = event.transport.into_iter().collect();
    let words = match event.kind {
        EventKind::Added => &event.new,
        EventKind::Removed => &event.old,
        EventKind::Changed(_) => "",
    };
    let row = label(&transports, event.ports, &event.name, words);
    let id = match event.kind {
        EventKind::Added => "history-added",
        EventKind::Removed => "history-removed",
        EventKind::Changed(_) if event.old.is_empty() => "history-set",
        EventKind::Changed(_) if event.new.is_empty() => "history-cleared",
        EventKind::Changed(_) => "history-changed",
    };
    let message = Message::new(id)
        .with("since", event.span.before)
        .with("until", event.span.by)
        .with("row", row);
    match event.kind.field() {
        None => message,
        Some(field) => message
            .with("field", Message::new(field_message(field)))
            .with("old", event.old)
            .with("new", event.new),
    }
}

fn field_message(field: Field) -> &'static str {
    match field {
        Field::Description => "field-description",
        Field::Assignee => "field-assignee",
        Field::Contact => "field-contact",
        Field::Registered => "field-registered",
        Field::Modified => "field-modified",
        Field::References => "field-references",
        Field::Unauthorised => "field-unauthorised",
        Field::ServiceCode => "field-service_code",
        Field::Note => "field-note",
    }
}

/// Leaves out the new date of modification of a row of which something else changed as well.
fn without_echoes(events: Vec<Event>) -> Vec<Event> {
    let modified = EventKind::Changed(Field::Modified);
    let row = |e: &Event| (e.span, e.ports, e.transport, e.name.clone());
    let echo = |e: &Event| {
        e.kind == modified
            && events
                .iter()
                .any(|o| o.kind != modified && row(o) == row(e))
    };
    let keep: Vec<bool> = events.iter().map(|e| !echo(e)).collect();
    events
        .into_iter()
        .zip(keep)
        .filter_map(|(e, keep)| keep.then_some(e))
        .collect()
}

/// Leaves out what is no news for a number: an "Unassigned" range that covers it before and after,
/// and only has other ends because a number elsewhere in it was assigned.
fn without_moved_bounds(events: Vec<Event>) -> Vec<Event> {
    let moved = |e: &Event, kind: EventKind, words: &str| {
        e.name.is_empty()
            && events.iter().any(|o| {
                o.kind == kind
                    && o.span == e.span
                    && o.name.is_empty()
                    && o.transport == e.transport
                    && (if kind == EventKind::Added {
                        &o.new
                    } else {
                        &o.old
                    }) == words
            })
    };
    let keep: Vec<bool> = events
        .iter()
        .map(|e| match e.kind {
            EventKind::Added => !moved(e, EventKind::Removed, &e.new),
            EventKind::Removed => !moved(e, EventKind::Added, &e.old),
            EventKind::Changed(_) => true,
        })
        .collect();
    events
        .into_iter()
        .zip(keep)
        .filter_map(|(e, keep)| keep.then_some(e))
        .collect()
}
