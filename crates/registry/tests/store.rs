//! The user's registry: it is replaced whole or not at all.

#![expect(
    clippy::unwrap_used,
    reason = "a test's fixtures are whole, or it fails"
)]

use std::fs;
use std::path::Path;

use portolan_registry::import::Import;
use portolan_registry::store::{FILE_NAME, StoreError, load, replace};
use portolan_registry::tsv::History;
use portolan_registry::{EventKind, Field, Origin, Record, Registry, Span, TableError, pack};
use portolan_types::{Date, Port, PortRange, Transport};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn record(port: u16, name: &str, description: &str) -> Record {
    Record {
        ports: Some(PortRange::single(Port::new(port))),
        transport: Some(Transport::Tcp),
        name: name.into(),
        description: description.into(),
        ..Record::default()
    }
}

fn records() -> Vec<Record> {
    (1..=200)
        .map(|n| record(n, &format!("name{n}"), "as it was"))
        .collect()
}

/// Two hundred rows, and an event between two snapshots.
fn current() -> Registry {
    let snapshots = vec![date("2024-01-01"), date("2025-01-01")];
    let span = Span {
        before: snapshots[0],
        by: snapshots[1],
    };
    let events = portolan_registry::history::diff(&records()[1..], &records(), span);
    let table = pack(
        date("2025-01-01"),
        &records(),
        &History { snapshots, events },
        &Origin::default(),
    );
    Registry::open(table.unwrap()).unwrap()
}

fn import(updated: &str, records: Vec<Record>) -> Import {
    Import {
        keys_only: false,
        updated: date(updated),
        records,
    }
}

fn origin() -> Origin {
    Origin {
        location: "https://host.example/r.xml".into(),
        etag: "\"a1\"".into(),
        last_modified: "Mon, 01 Dec 2025 00:00:00 GMT".into(),
    }
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn nothing_there_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    assert!(load(folder.path()).unwrap().is_none());
    assert!(load(&folder.path().join("not/there")).unwrap().is_none());
}

#[test]
fn what_is_put_is_loaded() {
    let home = tempfile::tempdir().unwrap();
    // The folder is made when it is not there.
    let folder = home.path().join("data/portolan");
    let mut new = records();
    new[4].description = "as it is".into();
    new.remove(9);
    new.push(record(201, "new", "New"));
    let updated = replace(
        &folder,
        &current(),
        &import("2025-12-01", new.clone()),
        &origin(),
    )
    .unwrap();
    assert_eq!(
        (updated.from, updated.to),
        (date("2025-01-01"), date("2025-12-01"))
    );
    assert_eq!((updated.changes, updated.rows), (3, 200));
    assert_eq!(files(&folder), [FILE_NAME]);

    let loaded = load(&folder).unwrap().unwrap();
    assert_eq!(loaded.updated(), date("2025-12-01"));
    assert_eq!(loaded.origin(), origin());
    let (rows, history) = loaded.to_parts();
    assert_eq!(rows, new);
    // The old history, then what changed, in the time between the two registries.
    assert_eq!(
        history.snapshots,
        ["2024-01-01", "2025-01-01", "2025-12-01"].map(date)
    );
    assert_eq!(history.events[..1], current().to_parts().1.events);
    let span = Span {
        before: date("2025-01-01"),
        by: date("2025-12-01"),
    };
    let changes: Vec<_> = history.events[1..]
        .iter()
        .map(|e| {
            (
                e.span,
                e.name.as_str(),
                e.kind,
                e.old.as_str(),
                e.new.as_str(),
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            (
                span,
                "name5",
                EventKind::Changed(Field::Description),
                "as it was",
                "as it is"
            ),
            (span, "name10", EventKind::Removed, "as it was", ""),
            (span, "new", EventKind::Added, "", "New"),
        ]
    );
    assert_eq!(loaded.history_of(Port::new(201)).count(), 1);

    // And once more, on top of it.
    let updated = replace(
        &folder,
        &loaded,
        &import("2025-12-02", new),
        &Origin::default(),
    )
    .unwrap();
    assert_eq!((updated.changes, updated.rows), (0, 200));
    let again = load(&folder).unwrap().unwrap();
    assert_eq!((again.history().count(), again.snapshots().len()), (4, 4));
}

#[test]
fn a_registry_without_a_history_gets_one() {
    let folder = tempfile::tempdir().unwrap();
    let table = pack(
        date("2025-01-01"),
        &records(),
        &History::default(),
        &Origin::default(),
    );
    let current = Registry::open(table.unwrap()).unwrap();
    let mut new = records();
    new[0].note = "Note.".into();
    replace(
        folder.path(),
        &current,
        &import("2025-02-01", new),
        &origin(),
    )
    .unwrap();
    let (_, history) = load(folder.path()).unwrap().unwrap().to_parts();
    assert_eq!(history.snapshots, ["2025-01-01", "2025-02-01"].map(date));
    let [event] = history.events.as_slice() else {
        panic!("{history:?}")
    };
    assert_eq!(
        event.span,
        Span {
            before: date("2025-01-01"),
            by: date("2025-02-01")
        }
    );
}

#[test]
fn two_files_of_one_date_are_one_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let mut new = records();
    new[0].description = "corrected".into();
    let updated = replace(
        folder.path(),
        &current(),
        &import("2025-01-01", new.clone()),
        &origin(),
    )
    .unwrap();
    assert_eq!(updated.changes, 1);
    let loaded = load(folder.path()).unwrap().unwrap();
    assert_eq!(loaded.to_parts(), (new, current().to_parts().1));
}

#[test]
fn a_damaged_file_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    let whole = current().as_bytes().to_vec();
    let mut changed = whole.clone();
    changed[500] ^= 1;
    for (bytes, expected) in [
        (changed, TableError::Checksum),
        (whole[..whole.len() / 2].to_vec(), TableError::Truncated),
        (b"<registry/> and so on".to_vec(), TableError::NotATable),
        (vec![], TableError::Truncated),
    ] {
        fs::write(&path, &bytes).unwrap();
        match load(folder.path()) {
            Err(StoreError::Table { path: named, error }) => {
                assert_eq!((named, error), (path.clone(), expected));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(fs::read(&path).unwrap(), bytes);
        // A whole one takes its place.
        replace(
            folder.path(),
            &current(),
            &import("2025-02-01", records()),
            &origin(),
        )
        .unwrap();
        assert_eq!(
            load(folder.path()).unwrap().unwrap().updated(),
            date("2025-02-01")
        );
    }
}

#[test]
fn what_is_older_or_cut_is_refused_and_nothing_lost() {
    let folder = tempfile::tempdir().unwrap();
    replace(
        folder.path(),
        &current(),
        &import("2025-06-01", records()),
        &origin(),
    )
    .unwrap();
    let kept = fs::read(folder.path().join(FILE_NAME)).unwrap();
    let current = load(folder.path()).unwrap().unwrap();

    let older = replace(
        folder.path(),
        &current,
        &import("2025-05-31", records()),
        &origin(),
    );
    assert!(
        matches!(older, Err(StoreError::Older { new, current }) if new == date("2025-05-31") && current == date("2025-06-01"))
    );
    let few = replace(
        folder.path(),
        &current,
        &import("2025-07-01", records().split_off(3)),
        &origin(),
    );
    assert!(matches!(
        few,
        Err(StoreError::TooFew {
            new: 197,
            current: 200
        })
    ));
    let mut long = records();
    long[0].note = "x".repeat(70_000);
    let long = replace(
        folder.path(),
        &current,
        &import("2025-07-01", long),
        &origin(),
    );
    assert!(matches!(long, Err(StoreError::Pack(_))));

    assert_eq!(files(folder.path()), [FILE_NAME]);
    assert_eq!(fs::read(folder.path().join(FILE_NAME)).unwrap(), kept);
    // Ninety-nine rows of a hundred are enough.
    replace(
        folder.path(),
        &current,
        &import("2025-07-01", records().split_off(2)),
        &origin(),
    )
    .unwrap();
}

#[test]
fn a_folder_that_is_a_file() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("portolan");
    fs::write(&folder, "somebody's").unwrap();
    match replace(
        &folder,
        &current(),
        &import("2025-07-01", records()),
        &origin(),
    ) {
        Err(StoreError::Io { path, .. }) => assert_eq!(path, folder.join(FILE_NAME)),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read_to_string(&folder).unwrap(), "somebody's");
    assert_eq!(files(home.path()), ["portolan"]);
    assert!(load(&folder).unwrap().is_none());
}

#[test]
fn a_file_that_cannot_be_replaced_leaves_no_other_behind() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join(FILE_NAME);
    fs::create_dir(&place).unwrap();
    fs::write(place.join("kept"), "kept").unwrap();
    let refused = replace(
        folder.path(),
        &current(),
        &import("2025-07-01", records()),
        &origin(),
    );
    assert!(matches!(refused, Err(StoreError::Io { .. })), "{refused:?}");
    assert_eq!(files(folder.path()), [FILE_NAME]);
    assert_eq!(fs::read_to_string(place.join("kept")).unwrap(), "kept");
    assert!(matches!(load(folder.path()), Err(StoreError::Io { .. })));
}
