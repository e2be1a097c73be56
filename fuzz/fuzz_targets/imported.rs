//! What holds for every registry that was read, from whichever format.

use portolan_registry::import::{Import, ImportError, MAX_FIELD};
use portolan_registry::tsv::History;
use portolan_registry::{Origin, Registry, Span, history, pack};

/// An error has a line of the file; what was read fits into a table and comes out of it the same.
pub fn check(data: &[u8], read: Result<Import, ImportError>) {
    let lines = 1 + data.iter().filter(|b| **b == b'\n').count() as u64;
    let import = match read {
        Ok(import) => import,
        Err(error) => return assert!((1..=lines).contains(&error.line), "{error}"),
    };
    for r in &import.records {
        assert!(!r.name.is_empty() || !r.description.is_empty());
        for text in [
            &r.name,
            &r.description,
            &r.assignee,
            &r.contact,
            &r.unauthorised,
            &r.note,
        ] {
            assert!(text.len() <= MAX_FIELD);
            assert!(!text.contains(char::is_control) && text.trim() == text);
            assert!(!holds_address(text), "{text}");
        }
        for reference in &r.references {
            assert!(!holds_address(&reference.to_string()), "{reference:?}");
        }
    }
    let table = pack(
        import.updated,
        &import.records,
        &History::default(),
        &Origin::default(),
    );
    let table = Registry::open(table.expect("it fits")).expect("it was packed");
    let (records, _) = table.to_parts();
    assert_eq!(records.len(), import.records.len());
    let span = Span {
        before: import.updated,
        by: import.updated,
    };
    assert_eq!(history::diff(&records, &import.records, span), []);
}

/// `word@word.word`, said apart from the importer.
fn holds_address(text: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric();
    text.match_indices('@').any(|(at, _)| {
        let mut labels = text[at + 1..].split('.');
        let (host, domain) = (
            labels.next().unwrap_or_default(),
            labels.next().unwrap_or_default(),
        );
        let top = domain
            .split(|c: char| !c.is_alphanumeric() && c != '-')
            .next()
            .unwrap_or_default();
        text[..at].ends_with(word)
            && !host.is_empty()
            && host.chars().all(word)
            && top.len() > 1
            && top.bytes().all(|b| b.is_ascii_alphabetic())
    })
}
