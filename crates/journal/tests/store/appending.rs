//! What is new, and what was there already.

use std::sync::Arc;

use portolan_journal::{Evidence, Journal, Kind, Query, Record, WatchId};
use portolan_types::{Port, PortRange, Transport};
use proptest::prelude::*;

use crate::scene::{at, begin, boot, evidence, host, record, socket, start};

#[test]
fn what_was_appended_is_read() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let (nginx, apache) = (evidence("/usr/sbin/nginx"), evidence("/usr/sbin/apache2"));
    let records = [
        record(Kind::Appeared, 1, socket(80, 11), &nginx),
        record(Kind::Appeared, 2, socket(443, 12), &nginx),
        record(Kind::Changed, 3, socket(80, 11), &apache),
        record(Kind::Passed, 4, socket(81, 13), &nginx),
        Record {
            after: Some(at(4)),
            actor: None,
            ..record(Kind::Closed, 5, socket(443, 12), &nginx)
        },
    ];
    let appended = journal.append(watch, &records).unwrap();
    assert_eq!((appended.written, appended.known), (5, 0));
    let stored = journal.records(&Query::default()).unwrap();
    assert!(stored.is_sorted_by_key(|s| s.id));
    assert!(
        stored
            .iter()
            .all(|s| &*s.host == "id-of-one" && &*s.boot == "first")
    );
    let read: Vec<_> = stored.into_iter().map(|s| s.record).collect();
    assert_eq!(read, records);

    let standing = journal.standing("id-of-one", None).unwrap();
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].record, records[2]);
    assert_eq!(standing[0].appeared, at(1));
    assert_eq!(
        journal.standing("id-of-one", Some("first")).unwrap(),
        standing
    );
    assert!(
        journal
            .standing("id-of-one", Some("second"))
            .unwrap()
            .is_empty()
    );
    assert!(journal.standing("another", None).unwrap().is_empty());

    // The same once more, by the same and by another.
    let appended = journal.append(watch, &records).unwrap();
    assert_eq!((appended.written, appended.known), (0, 5));
    let other = begin(&mut journal);
    let appended = journal.append(other, &records).unwrap();
    assert_eq!((appended.written, appended.known), (0, 5));
    assert_eq!(journal.standing("id-of-one", None).unwrap(), standing);
    journal.check().unwrap();
}

#[test]
fn records_are_asked_for() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let two = journal
        .begin(&host("two"), &boot("first"), &start(0))
        .unwrap();
    let seen = evidence("/usr/sbin/nginx");
    for n in 0..50 {
        let port = 80 + u16::try_from(n % 5).unwrap();
        let mut record = record(
            Kind::Appeared,
            n,
            socket(port, 100 + n.cast_unsigned()),
            &seen,
        );
        if n % 2 == 0 {
            record.subject.protocol = portolan_sockets::Protocol::UdpLite;
        }
        journal
            .append(if n < 25 { watch } else { two }, &[record])
            .unwrap();
    }
    let count = |query: &Query<'_>| journal.records(query).unwrap().len();
    let all = Query::default();
    assert_eq!(count(&all), 50);
    let host = Some("id-of-two");
    assert_eq!(
        count(&Query {
            host,
            ..all.clone()
        }),
        25
    );
    assert_eq!(
        count(&Query {
            host: Some("three"),
            ..all.clone()
        }),
        0
    );
    let ports = Some(PortRange::single(Port::new(81)));
    assert_eq!(
        count(&Query {
            ports,
            ..all.clone()
        }),
        10
    );
    let transport = Some(Transport::Udp);
    assert_eq!(
        count(&Query {
            ports,
            transport,
            ..all.clone()
        }),
        5
    );
    let (since, until) = (Some(at(10)), Some(at(20)));
    assert_eq!(
        count(&Query {
            since,
            until,
            ..all.clone()
        }),
        10
    );
    assert_eq!(
        count(&Query {
            since,
            until,
            ports,
            ..all.clone()
        }),
        2
    );
    // Each question has the same answers without who saw it.
    for query in [
        all.clone(),
        Query {
            host,
            ..all.clone()
        },
        Query {
            ports,
            transport,
            ..all.clone()
        },
        Query {
            since,
            ..all.clone()
        },
    ] {
        let every = journal.records(&query).unwrap();
        let alone: Vec<Record> = every.iter().map(|stored| stored.record.clone()).collect();
        let mut each = Vec::new();
        let taken = journal.each_record(&query, |record| each.push(record.clone()));
        taken.unwrap();
        assert_eq!(each, alone);
    }
}

#[test]
fn two_watchers_see_one_thing() {
    let mut journal = Journal::in_memory().unwrap();
    let (one, other) = (begin(&mut journal), begin(&mut journal));
    let seen = evidence("/usr/sbin/nginx");
    let socket = socket(80, 11);
    let new = |journal: &mut Journal, watch, kind, seconds| {
        let record = record(kind, seconds, socket, &seen);
        journal.append(watch, &[record]).unwrap().written == 1
    };
    // The other one is late, by more than the socket lived.
    assert!(new(&mut journal, one, Kind::Appeared, 10));
    assert!(new(&mut journal, one, Kind::Closed, 20));
    assert!(!new(&mut journal, other, Kind::Appeared, 11));
    assert!(!new(&mut journal, other, Kind::Closed, 21));
    assert!(!new(&mut journal, other, Kind::Passed, 12));
    // It listens again: the other tells of the first end when the second life has begun.
    assert!(new(&mut journal, one, Kind::Appeared, 30));
    assert!(!new(&mut journal, other, Kind::Closed, 22));
    assert!(!new(&mut journal, other, Kind::Appeared, 31));
    assert!(!new(&mut journal, other, Kind::Passed, 31));
    assert!(new(&mut journal, other, Kind::Closed, 40));
    assert!(!new(&mut journal, one, Kind::Closed, 40));
    assert_eq!(journal.records(&Query::default()).unwrap().len(), 4);
}

#[test]
fn who_sees_less_changes_nothing() {
    let mut journal = Journal::in_memory().unwrap();
    let (root, nobody) = (begin(&mut journal), begin(&mut journal));
    let seen = evidence("/usr/sbin/nginx");
    let blind = Arc::new(Evidence {
        owners: Vec::new(),
        unowned: Some("unreadable".to_owned()),
        ..(*seen).clone()
    });
    let socket = socket(80, 11);
    let mut add = |watch, evidence: &Arc<Evidence>, seconds| {
        let record = record(Kind::Appeared, seconds, socket, evidence);
        journal.append(watch, &[record]).unwrap().written
    };
    assert_eq!(add(nobody, &blind, 1), 1);
    assert_eq!(add(root, &seen, 2), 1);
    assert_eq!(add(nobody, &blind, 3), 0);
    assert_eq!(add(root, &evidence("/tmp/x"), 4), 1);
    let records = journal.records(&Query::default()).unwrap();
    let kinds: Vec<_> = records.iter().map(|s| s.record.kind).collect();
    assert_eq!(kinds, [Kind::Appeared, Kind::Changed, Kind::Changed]);
}

#[test]
fn a_clock_that_is_set_back_loses_nothing() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let seen = evidence("/usr/sbin/nginx");
    let add = |watch: WatchId, journal: &mut Journal, kind, seconds, inode| {
        let record = record(kind, seconds, socket(80, inode), &seen);
        journal.append(watch, &[record]).unwrap().written
    };
    assert_eq!(add(watch, &mut journal, Kind::Appeared, 1000, 11), 1);
    assert_eq!(add(watch, &mut journal, Kind::Closed, 1010, 11), 1);
    // An hour back; the very same socket listens again.
    assert_eq!(add(watch, &mut journal, Kind::Appeared, -2600, 11), 1);
    assert_eq!(add(watch, &mut journal, Kind::Closed, -2590, 11), 1);
    // By the next watch too.
    let next = journal
        .begin(&host("one"), &boot("first"), &start(-2580))
        .unwrap();
    assert_eq!(add(next, &mut journal, Kind::Appeared, -2570, 11), 1);
    assert_eq!(add(next, &mut journal, Kind::Appeared, -2560, 12), 1);
    let stored = journal.records(&Query::default()).unwrap();
    assert_eq!(stored.len(), 6);
    assert!(stored.is_sorted_by_key(|s| s.id));
    assert_eq!(journal.standing("id-of-one", None).unwrap().len(), 2);
}

#[test]
fn what_stood_ended_with_its_boot() {
    let mut journal = Journal::in_memory().unwrap();
    let seen = evidence("/usr/sbin/nginx");
    let watch = begin(&mut journal);
    let other = journal
        .begin(&host("two"), &boot("first"), &start(0))
        .unwrap();
    let appeared = record(Kind::Appeared, 10, socket(80, 11), &seen);
    journal
        .append(watch, std::slice::from_ref(&appeared))
        .unwrap();
    journal
        .append(other, std::slice::from_ref(&appeared))
        .unwrap();
    journal.beat(watch, at(50), 3).unwrap();
    journal.beat(watch, at(60), 4).unwrap();

    let second = portolan_journal::Boot {
        id: "second".to_owned(),
        booted: Some(at(100)),
    };
    let watch = journal.begin(&host("one"), &second, &start(120)).unwrap();
    // The same numbers, and another socket.
    let again = record(Kind::Appeared, 121, socket(80, 11), &seen);
    assert_eq!(journal.append(watch, &[again]).unwrap().written, 1);
    assert_eq!(journal.close_earlier_boots(watch).unwrap(), 1);
    assert_eq!(journal.close_earlier_boots(watch).unwrap(), 0);
    let stored = journal.records(&Query::default()).unwrap();
    let closed = stored.last().unwrap();
    assert_eq!(&*closed.boot, "first");
    assert_eq!(closed.record.kind, Kind::Closed);
    assert_eq!(closed.record.at, at(100));
    assert_eq!(closed.record.after, Some(at(60)));
    assert_eq!(closed.record.evidence, seen);
    assert_eq!(journal.standing("id-of-one", None).unwrap().len(), 1);
    assert_eq!(journal.standing("id-of-two", None).unwrap().len(), 1);

    let watches = journal.watches(Some("id-of-one"), None).unwrap();
    assert_eq!(watches.len(), 2);
    assert_eq!((watches[0].lost, watches[0].last_beat), (7, at(60)));
    assert!(!watches[0].ended);
    journal.end(watch, at(130)).unwrap();
    let watches = journal.watches(None, Some(at(70))).unwrap();
    assert_eq!(watches.len(), 1);
    assert!(watches[0].ended);
    assert_eq!(watches[0].how, "polling");

    // At any time: what was open, and whether anybody watched.
    let then = |seconds| {
        let (standing, watch) = journal.standing_at("id-of-one", at(seconds)).unwrap();
        (standing.len(), watch.is_some())
    };
    assert_eq!(then(5), (0, true));
    assert_eq!(then(30), (1, true));
    assert_eq!(then(80), (1, false));
    assert_eq!(then(110), (0, false));
    assert_eq!(then(125), (1, true));
    assert_eq!(journal.hosts().unwrap(), [host("one"), host("two")]);
}

#[test]
fn a_listener_was_seen_first_once() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let (nginx, apache) = (evidence("/usr/sbin/nginx"), evidence("/usr/sbin/apache2"));
    for (seconds, inode, seen) in [
        (20, 1, &nginx),
        (10, 2, &nginx),
        (30, 3, &nginx),
        (15, 4, &apache),
    ] {
        let record = record(Kind::Appeared, seconds, socket(80, inode), seen);
        journal.append(watch, &[record]).unwrap();
    }
    let tcp = portolan_sockets::Protocol::Mptcp;
    let first = journal.first_seen("id-of-one", Port::new(80), tcp).unwrap();
    let first: Vec<_> = first.iter().map(|f| (f.owner.as_str(), f.at)).collect();
    assert_eq!(
        first,
        [("/usr/sbin/nginx", at(10)), ("/usr/sbin/apache2", at(15))]
    );
}

#[test]
fn evidence_that_is_too_long_is_kept_shorter() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let mut seen = (*evidence("/usr/sbin/nginx")).clone();
    seen.reasons[0].found[0].1 = "x".repeat(3 << 20);
    let seen = Arc::new(seen);
    let mut records = [record(Kind::Appeared, 1, socket(80, 1), &seen)];
    records[0].actor.as_mut().unwrap().arguments = "é".repeat(3 << 20).into();
    assert_eq!(journal.append(watch, &records).unwrap().written, 1);
    assert_eq!(journal.append(watch, &records).unwrap().written, 0);
    let stored = journal.records(&Query::default()).unwrap();
    assert_eq!(stored[0].record.evidence.owners, seen.owners);
}

#[test]
fn nobody_appends_without_a_watch() {
    let mut journal = Journal::in_memory().unwrap();
    let mut other = Journal::in_memory().unwrap();
    let watch = begin(&mut other);
    journal.append(watch, &[]).unwrap_err();
    journal.beat(watch, at(1), 0).unwrap_err();
    journal.end(watch, at(1)).unwrap_err();
}

/// What can be seen of a few sockets, in order.
fn history() -> impl Strategy<Value = Vec<Record>> {
    let step = (0..4u16, 0..3u64, 0..4usize, 0..2usize);
    prop::collection::vec(step, 1..40).prop_map(|steps| {
        let programs = [evidence("/usr/sbin/nginx"), evidence("/usr/sbin/apache2")];
        let mut open = std::collections::BTreeMap::new();
        let mut records = Vec::new();
        for (second, (port, inode, what, program)) in (0..).zip(steps) {
            let subject = socket(80 + port, inode);
            let kind = match (open.get(&subject), what) {
                (None, 0) => Kind::Passed,
                (None, _) => Kind::Appeared,
                (Some(before), 1) if *before != program => Kind::Changed,
                (Some(_), _) => Kind::Closed,
            };
            let program = match kind {
                Kind::Closed => open.remove(&subject).unwrap_or(program),
                Kind::Passed => program,
                Kind::Appeared | Kind::Changed => {
                    open.insert(subject, program);
                    program
                }
            };
            records.push(record(kind, second, subject, &programs[program]));
        }
        records
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Batches that overlap and come again, by two watchers, lead to what each record appended once
    /// by one watcher leads to.
    #[test]
    fn repetition_adds_nothing(
        records in history(),
        repeats in prop::collection::vec((any::<prop::sample::Index>(), 1..8usize, any::<bool>()), 0..30),
    ) {
        let mut plain = Journal::in_memory().unwrap();
        let watch = begin(&mut plain);
        plain.append(watch, &records).unwrap();

        let mut other = Journal::in_memory().unwrap();
        let watches = [begin(&mut other), begin(&mut other)];
        let mut known = 0;
        let mut written = 0;
        let mut repeats = repeats.into_iter();
        while known < records.len() {
            // Some that are new, with some of those before them.
            let (from, count, who) = repeats
                .next()
                .map_or((known, 1, false), |(index, count, who)| (index.index(known + 1), count, who));
            let to = (from + count).min(records.len()).max(from);
            let batch = &records[from..to];
            written += other.append(watches[usize::from(who)], batch).unwrap().written;
            known = known.max(to);
        }
        prop_assert_eq!(written, records.len());
        let all = |journal: &Journal| -> Vec<Record> {
            let stored = journal.records(&Query::default()).unwrap();
            stored.into_iter().map(|s| s.record).collect()
        };
        prop_assert_eq!(all(&plain), all(&other));
        prop_assert_eq!(
            plain.standing("id-of-one", None).unwrap(),
            other.standing("id-of-one", None).unwrap()
        );
        for seconds in [0, 5, 20, 100] {
            prop_assert_eq!(
                plain.standing_at("id-of-one", at(seconds)).unwrap().0,
                other.standing_at("id-of-one", at(seconds)).unwrap().0
            );
        }
        let (now, _) = other.standing_at("id-of-one", at(1000)).unwrap();
        prop_assert_eq!(now, other.standing("id-of-one", None).unwrap());
    }
}
