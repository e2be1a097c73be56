//! What goes and what stays.

use std::collections::BTreeMap;
use std::time::Duration;

use portolan_journal::{Journal, Kind, Moment, Query, Retention};
use portolan_sockets::Protocol;
use portolan_types::Port;
use proptest::prelude::*;

use crate::scene::{at, begin, evidence, fill, record, socket, year};

fn prune(journal: &mut Journal, keep: Retention, now: Moment) -> u64 {
    let mut records = 0;
    for _ in 0..1000 {
        let pruned = journal.prune(keep, now).unwrap();
        records += pruned.records;
        if !pruned.more {
            return records;
        }
    }
    panic!("it never ends");
}

#[test]
fn age_leaves_what_stands() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let (nginx, apache) = (evidence("/usr/sbin/nginx"), evidence("/usr/sbin/apache2"));
    let records = [
        record(Kind::Appeared, 1, socket(80, 1), &nginx),
        record(Kind::Appeared, 2, socket(81, 2), &apache),
        record(Kind::Changed, 3, socket(80, 1), &apache),
        record(Kind::Changed, 4, socket(80, 1), &nginx),
        record(Kind::Closed, 5, socket(81, 2), &apache),
        record(Kind::Passed, 6, socket(82, 3), &apache),
        record(Kind::Appeared, 100, socket(83, 4), &apache),
    ];
    journal.append(watch, &records).unwrap();
    let standing = journal.standing("id-of-one", None).unwrap();
    let keep = Retention {
        age: Some(Duration::from_secs(60)),
        bytes: None,
    };
    assert_eq!(prune(&mut journal, keep, at(110)), 4);
    let left: Vec<_> = journal
        .records(&Query::default())
        .unwrap()
        .into_iter()
        .map(|s| s.record)
        .collect();
    assert_eq!(
        left,
        [&records[0], &records[3], &records[6]].map(Clone::clone)
    );
    assert_eq!(journal.standing("id-of-one", None).unwrap(), standing);
    let first = journal
        .first_seen("id-of-one", Port::new(81), Protocol::Tcp)
        .unwrap();
    assert_eq!(first[0].at, at(2));
    // What comes after is what it would have been.
    let again = [record(Kind::Closed, 120, socket(80, 1), &nginx)];
    assert_eq!(journal.append(watch, &again).unwrap().written, 1);
    assert_eq!(prune(&mut journal, keep, at(1000)), 3);
    journal.check().unwrap();
}

#[test]
fn size_takes_the_oldest_until_the_file_fits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let mut journal = Journal::create_or_open(&path).unwrap();
    fill(&mut journal, 100_000);
    let before = journal.summary().unwrap();
    let standing = journal.standing("id-of-one", None).unwrap();
    let keep = Retention {
        age: None,
        bytes: Some(6 << 20),
    };
    assert!(before.bytes > 10 << 20, "{before:?}");
    let removed = prune(&mut journal, keep, at(0));
    let after = journal.summary().unwrap();
    assert!(after.bytes <= 6 << 20, "{after:?}");
    assert_eq!(after.records, before.records - removed);
    assert!(after.records > 10_000, "{after:?}");
    assert_eq!(after.last, before.last);
    assert_eq!(journal.standing("id-of-one", None).unwrap(), standing);
    assert_eq!(prune(&mut journal, keep, at(0)), 0);
    // Texts of removed events are gone, those of others not; another process finds its own again.
    let all = journal.records(&Query::default()).unwrap();
    assert_eq!(all.len() as u64, after.records);
    journal.check().unwrap();
}

#[test]
fn a_watcher_beside_forgets_removed_texts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let mut one = Journal::create_or_open(&path).unwrap();
    let mut other = Journal::create_or_open(&path).unwrap();
    let watch = begin(&mut one);
    let nginx = evidence("/usr/sbin/nginx");
    let passed = |seconds, inode| [record(Kind::Passed, seconds, socket(80, inode), &nginx)];
    let apache = evidence("/usr/sbin/apache2");
    one.append(watch, &passed(1, 1)).unwrap();
    one.append(watch, &[record(Kind::Appeared, 1, socket(81, 9), &apache)])
        .unwrap();
    let keep = Retention {
        age: Some(Duration::from_secs(60)),
        bytes: None,
    };
    assert_eq!(prune(&mut other, keep, at(100)), 1);
    one.append(watch, &passed(101, 2)).unwrap();
    let records = one.records(&Query::default()).unwrap();
    assert_eq!(records[1].record.evidence, nginx);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_stands_and_what_was_first_stays(
        count in 1..400usize,
        ages in prop::collection::vec(0..6000u64, 1..5),
    ) {
        let mut journal = Journal::in_memory().unwrap();
        let watch = begin(&mut journal);
        let mut first: BTreeMap<Port, Moment> = BTreeMap::new();
        let mut age = ages.into_iter();
        let records: Vec<_> = year(count).collect();
        for batch in records.chunks(100) {
            journal.append(watch, batch).unwrap();
            for record in batch {
                let seen = first.entry(record.subject.port).or_insert(record.at);
                *seen = (*seen).min(record.at);
            }
            let standing = journal.standing("id-of-one", None).unwrap();
            let (then, _) = journal.standing_at("id-of-one", at(1 << 40)).unwrap();
            prop_assert_eq!(&then, &standing);
            let Some(age) = age.next() else { continue };
            let keep = Retention { age: Some(Duration::from_secs(age)), bytes: None };
            prune(&mut journal, keep, batch[batch.len() - 1].at);
            prop_assert_eq!(&journal.standing("id-of-one", None).unwrap(), &standing);
            let (then, _) = journal.standing_at("id-of-one", at(1 << 40)).unwrap();
            prop_assert_eq!(&then, &standing);
            for (port, at) in &first {
                let seen = journal.first_seen("id-of-one", *port, Protocol::Tcp).unwrap();
                prop_assert_eq!(seen[0].at, *at);
            }
        }
        journal.check().unwrap();
    }
}
