//! The same tests against every database.

#[cfg(unix)]
mod server;

use super::*;

fn said(id: i64, at: i64, page: &str, lang: &str, face: Face) -> Opinion {
    Opinion {
        id,
        at,
        page: page.to_owned(),
        lang: lang.to_owned(),
        face,
        reason: None,
        comment: String::new(),
    }
}

/// What every database has to do. `again` opens the same one once more.
fn suite(store: &dyn Store, again: &dyn Fn() -> Box<dyn Store>) {
    assert_eq!(store.opinions(&Asked::default()).unwrap(), []);
    let full = Opinion {
        reason: Some(Reason::Mistake),
        comment: "'; DROP TABLE opinions; -- \u{1f30a} «%_\\»\nپورٹ".to_owned(),
        ..said(i64::MAX, 30, "port/2908", "ur", Face::No)
    };
    let all = [
        full.clone(),
        said(2, 20, "port/2908", "en", Face::Yes),
        said(1, 10, "port/2908", "en", Face::Partly),
        said(3, 5, "lists/named-only", "en", Face::Yes),
    ];
    for opinion in all.iter().rev() {
        store.add(opinion).unwrap();
    }
    // A number is there once.
    assert!(store.add(&full).is_err());
    assert_eq!(store.opinions(&Asked::default()).unwrap(), all);
    let asked = |page: &str, lang: &str, since, limit| Asked {
        page: page.to_owned(),
        lang: lang.to_owned(),
        since,
        limit,
    };
    let some = store.opinions(&asked("port/2908", "en", 0, 10)).unwrap();
    assert_eq!(some, all[1..3]);
    assert_eq!(store.opinions(&asked("", "", 20, 1)).unwrap(), all[..1]);
    assert_eq!(store.opinions(&asked("' OR 1=1", "", 0, 9)).unwrap(), []);
    let tally = |page: &str, lang: &str, faces, comments| Tally {
        page: page.to_owned(),
        lang: lang.to_owned(),
        faces,
        comments,
    };
    assert_eq!(
        store.tallies(&Asked::default()).unwrap(),
        [
            tally("port/2908", "en", [1, 1, 0], 0),
            tally("lists/named-only", "en", [1, 0, 0], 0),
            tally("port/2908", "ur", [0, 0, 1], 1),
        ]
    );
    // The database itself holds the bounds.
    let long = Opinion {
        comment: "é".repeat(COMMENT + 1),
        ..said(9, 1, "port/1", "en", Face::Yes)
    };
    assert!(store.add(&long).is_err());
    let fits = Opinion {
        comment: "é".repeat(COMMENT),
        ..long
    };
    store.add(&fits).unwrap();
    assert!(store.add(&said(10, 1, "", "en", Face::Yes)).is_err());
    let again = again();
    assert_eq!(again.opinions(&Asked::default()).unwrap().len(), 5);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            scope.spawn(move || {
                for count in 0..20 {
                    let id = 1000 + thread * 100 + count;
                    store.add(&said(id, 1, "port/7", "vi", Face::Yes)).unwrap();
                }
            });
        }
    });
    let seven = again.tallies(&asked("port/7", "", 0, 9)).unwrap();
    assert_eq!(seven, [tally("port/7", "vi", [80, 0, 0], 0)]);
}

#[test]
fn sqlite_keeps_opinions() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::Sqlite(folder.path().join("deep/er/feedback.sqlite3"));
    let store = open(&database).unwrap();
    suite(&*store, &|| open(&database).unwrap());
}

#[test]
fn a_newer_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f");
    drop(open(&Database::Sqlite(path.clone())).unwrap());
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    let refused = open(&Database::Sqlite(path)).err().unwrap();
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }));
}

#[test]
fn what_is_no_database_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f");
    std::fs::write(
        &path,
        "this is no database at all, and has more than a hundred bytes".repeat(9),
    )
    .unwrap();
    assert!(open(&Database::Sqlite(path)).is_err());
    assert!(open(&"postgres://127.0.0.1:1/none".parse().unwrap()).is_err());
    let hidden = format!("{:?}", "postgres://me:secret@host/db".parse::<Database>());
    assert!(!hidden.contains("secret"));
}

#[test]
fn pages_and_comments_are_bounded() {
    for page in ["port/2908", "port/2908/tcp", "lists/named-only", "chart"] {
        assert!(is_page(page), "{page}");
    }
    let long = "a".repeat(65);
    for page in [
        "",
        "/",
        "port//1",
        "/port/1",
        "port/../x",
        "Port/1",
        "a b",
        "a?b",
        &long,
    ] {
        assert!(!is_page(page), "{page}");
    }
    assert_eq!(tidy(" a\r\nb\u{1b}[2J\0 "), "a\nb[2J");
    assert_eq!(tidy(&"é".repeat(5000)).chars().count(), COMMENT);
}

#[cfg(unix)]
#[test]
fn postgresql_keeps_opinions() {
    let Some(server) = server::Server::start() else {
        return;
    };
    let database: Database = server.address().parse().unwrap();
    let store = open(&database).unwrap();
    suite(&*store, &|| open(&database).unwrap());
    // The server may close a connection; the next call opens another.
    server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portolan'");
    let asked = Asked::default();
    let _ = store.opinions(&asked);
    assert_eq!(store.opinions(&asked).unwrap().len(), 85);
    server.sql("INSERT INTO portolan_version VALUES (99)");
    assert!(matches!(
        open(&database),
        Err(StoreError::Newer { found: 99, .. })
    ));
}
