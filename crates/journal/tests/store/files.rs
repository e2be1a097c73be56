//! The file: whose it is, what it is, and what is left alone.

use std::fs;
use std::path::Path;

use portolan_journal::{Journal, JournalError, Kind, Query};
use rusqlite::Connection;

use crate::scene::{begin, evidence, fill, record, socket};

fn kind(error: &JournalError) -> &'static str {
    match error {
        JournalError::NotThere { .. } => "not there",
        JournalError::Newer { .. } => "newer",
        JournalError::NotAJournal { .. } => "no journal",
        JournalError::Damaged { .. } => "damaged",
        JournalError::Unsafe { .. } => "unsafe",
        _ => "other",
    }
}

/// How a file is refused by both ways to open it, with not a byte of it changed.
fn refused(path: &Path) -> (&'static str, &'static str) {
    let before = fs::read(path).ok();
    let writing = kind(&Journal::create_or_open(path).unwrap_err());
    let reading = kind(&Journal::open(path).unwrap_err());
    assert!(before == fs::read(path).ok(), "it was written to");
    (writing, reading)
}

#[cfg(unix)]
#[test]
fn it_is_made_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("portolan/journal/journal.db");
    assert_eq!(kind(&Journal::open(&path).unwrap_err()), "not there");
    let mut journal = Journal::create_or_open(&path).unwrap();
    fill(&mut journal, 10);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(&path.with_file_name("journal.db-wal")), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);

    // Who may write to it, or to its folder, is asked.
    let set = |path: &Path, mode| {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    set(&path, 0o622);
    assert_eq!(kind(&Journal::create_or_open(&path).unwrap_err()), "unsafe");
    set(&path, 0o644);
    set(path.parent().unwrap(), 0o777);
    assert_eq!(kind(&Journal::create_or_open(&path).unwrap_err()), "unsafe");
    set(path.parent().unwrap(), 0o1777);
    Journal::create_or_open(&path).unwrap();
    if rustix::process::geteuid().is_root() {
        let nobody = Some(65_534);
        std::os::unix::fs::chown(&path, nobody, None).unwrap();
        assert_eq!(kind(&Journal::create_or_open(&path).unwrap_err()), "unsafe");
        Journal::open(&path).unwrap();
    } else {
        eprintln!("skipped: another user's file needs root");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    Journal::create_or_open(&path).unwrap();
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(refused(&link), ("no journal", "no journal"));
    let dangling = folder.path().join("dangling.db");
    std::os::unix::fs::symlink(folder.path().join("new.db"), &dangling).unwrap();
    assert_eq!(refused(&dangling), ("no journal", "no journal"));
    assert!(!folder.path().join("new.db").exists());
    // A link on the way is another matter: `/var` may be one.
    let way = folder.path().join("way");
    std::os::unix::fs::symlink(folder.path(), &way).unwrap();
    Journal::create_or_open(&way.join("journal.db")).unwrap();
    Journal::open(&way.join("journal.db")).unwrap();
    assert_eq!(refused(folder.path()), ("no journal", "no journal"));
}

#[test]
fn what_is_no_journal_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(
        &path,
        "[settings]\nname = \"somebody's only copy\"\n".repeat(500),
    )
    .unwrap();
    own(&path);
    assert_eq!(refused(&path), ("no journal", "no journal"));
    fs::write(&path, "x").unwrap();
    assert_eq!(refused(&path), ("no journal", "no journal"));
    fs::remove_file(&path).unwrap();

    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)")
        .unwrap();
    own(&path);
    assert_eq!(refused(&path), ("no journal", "no journal"));
    other
        .execute_batch("PRAGMA application_id = 17; DROP TABLE theirs")
        .unwrap();
    assert_eq!(refused(&path), ("no journal", "no journal"));
    // One that says that it is ours.
    other
        .execute_batch(
            "PRAGMA application_id = 1349807946; PRAGMA user_version = 1; CREATE TABLE hosts (x)",
        )
        .unwrap();
    assert_eq!(
        Journal::open(&path).map_err(|e| kind(&e)).err(),
        Some("no journal")
    );
    drop(other);

    // An empty file is nobody's.
    let empty = folder.path().join("empty");
    fs::write(&empty, "").unwrap();
    own(&empty);
    assert_eq!(kind(&Journal::open(&empty).unwrap_err()), "no journal");
    fill(&mut Journal::create_or_open(&empty).unwrap(), 10);
}

/// The mask of whoever runs the tests may let the group write.
fn own(path: &Path) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

#[test]
fn a_newer_format_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fill(&mut Journal::create_or_open(&path).unwrap(), 10);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(conn);
    assert_eq!(refused(&path), ("newer", "newer"));
    let error = Journal::open(&path).unwrap_err();
    assert!(matches!(
        error,
        JournalError::Newer {
            found: 1000,
            known: 1
        }
    ));
}

#[test]
fn what_others_put_into_it_does_not_run() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END",
        "ALTER TABLE texts RENAME TO other; CREATE VIEW texts AS SELECT * FROM other",
        "CREATE INDEX i ON events (abs(port))",
        "CREATE TABLE more (a)",
        "ALTER TABLE hosts ADD COLUMN b INT GENERATED ALWAYS AS (abs(id))",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        fill(&mut Journal::create_or_open(&path).unwrap(), 10);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        assert_eq!(refused(&path), ("no journal", "no journal"), "{sql}");
    }
}

#[test]
fn values_that_cannot_be_are_errors() {
    for sql in [
        "UPDATE events SET kind = 77 WHERE id = 5",
        "UPDATE events SET port = 70000 WHERE id = 5",
        "UPDATE events SET details = x'' WHERE id = 5",
        "UPDATE events SET details = CAST(x'09' || substr(details, 2) AS BLOB) WHERE id = 5",
        "UPDATE events SET details = substr(details, 1, 20) WHERE id = 5",
        "UPDATE events SET details = CAST(details || x'00' AS BLOB) WHERE id = 5",
        "UPDATE events SET details = zeroblob(1000000) WHERE id = 5",
        "DELETE FROM texts WHERE id = (SELECT min(id) FROM texts)",
        "UPDATE texts SET text = '{' || text",
        "UPDATE texts SET text = printf('%.*c', 100000, '[')",
        "UPDATE texts SET text = printf('%.*c', 5000000, ' ') WHERE id = 1",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        fill(&mut Journal::create_or_open(&path).unwrap(), 10);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let journal = Journal::open(&path).unwrap();
        journal.records(&Query::default()).unwrap_err();
        journal.export_lines(&mut Vec::new()).unwrap_err();
        journal.export_parquet(&mut Vec::new()).unwrap_err();
    }
}

#[test]
fn a_damaged_file_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fill(&mut Journal::create_or_open(&path).unwrap(), 3000);
    let whole = fs::read(&path).unwrap();
    let try_all = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(path.with_file_name(format!("journal.db{suffix}")));
        }
        let read = Journal::open(&path).and_then(|journal| {
            journal.check()?;
            journal.records(&Query::default())
        });
        let wrote = Journal::create_or_open(&path).and_then(|mut journal| {
            let watch = begin_or(&mut journal)?;
            let seen = evidence("/usr/sbin/nginx");
            journal.append(watch, &[record(Kind::Appeared, 9, socket(9, 9), &seen)])
        });
        (read.is_ok(), wrote.is_ok())
    };
    assert_eq!(try_all(&whole), (true, true));
    assert!(!try_all(&whole[..whole.len() / 2]).0);
    assert!(!try_all(&whole[..5000]).0);
    assert_eq!(try_all(&whole[..50]), (false, false));
    // Anything may be flipped: an error, or what was not touched; never a panic.
    for place in (0..whole.len()).step_by(whole.len() / 150) {
        let mut bytes = whole.clone();
        for byte in bytes.iter_mut().skip(place).take(16) {
            *byte ^= 0xa5;
        }
        let _ = try_all(&bytes);
    }
}

fn begin_or(journal: &mut Journal) -> Result<portolan_journal::WatchId, JournalError> {
    use crate::scene::{boot, host, start};
    journal.begin(&host("one"), &boot("first"), &start(0))
}

#[test]
fn readers_do_not_wait_for_writers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let mut journal = Journal::create_or_open(&path).unwrap();
    fill(&mut journal, 1000);
    let writer = Connection::open(&path).unwrap();
    writer
        .execute_batch("BEGIN IMMEDIATE; DELETE FROM events")
        .unwrap();
    let reader = Journal::open(&path).unwrap();
    assert_eq!(reader.records(&Query::default()).unwrap().len(), 1000);
    drop(writer);
    let watch = begin(&mut journal);
    journal.append(watch, &[]).unwrap();
    // Who reads does not write.
    let mut reader = reader;
    let seen = evidence("/usr/sbin/nginx");
    let records = [record(Kind::Appeared, 1, socket(1, 1), &seen)];
    let error = reader.append(watch, &records).unwrap_err();
    assert!(error.may_pass(), "{error}");
}
