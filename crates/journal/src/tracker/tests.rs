use std::net::{IpAddr, Ipv4Addr};

use portolan_registry::Registry;
use portolan_sockets::{
    Backlog, Hold, Holder, Namespace, Passage, Process, Program, Queued, Seen, User,
};
use portolan_types::Port;
use portolan_verdict::judge;
use proptest::prelude::*;

use super::*;

const NOW: Instant = Instant {
    wall: Moment::from_micros(1_000_000_000_000),
    uptime: Duration::from_secs(1000),
};

fn later(seconds: u64) -> Instant {
    let more = Duration::from_secs(seconds);
    Instant {
        wall: NOW.wall.plus(more),
        uptime: NOW.uptime + more,
    }
}

fn change(kind: ChangeKind, inode: u64, port: u16) -> Change {
    Change {
        kind,
        at: NOW.uptime,
        after: None,
        protocol: Protocol::Tcp,
        state: State::Listening,
        address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        port: Port::new(port),
        interface: 0,
        dual_stack: None,
        namespace: 1,
        inode,
        uid: 0,
        port_chosen: Some(true),
        process: Some(Seen::new(50, b"nc", Duration::from_secs(900), 0)),
    }
}

fn udp(kind: ChangeKind, inode: u64, chosen: Option<bool>) -> Change {
    Change {
        protocol: Protocol::Udp,
        state: State::Unconnected,
        port_chosen: chosen,
        ..change(kind, inode, 40_000)
    }
}

/// What a look at these sockets would see, held by one process.
fn seen(changes: &[Change], path: &str) -> Observation {
    let sockets = changes.iter().map(|change| Socket {
        protocol: change.protocol,
        state: change.state,
        address: change.address,
        port: change.port,
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: None,
        namespace: 0,
        inode: change.inode,
        uid: 0,
        group: None,
        backlog: Some(Backlog {
            waiting: 0,
            limit: 8,
        }),
        queued: Queued::default(),
        memory: None,
        drops: None,
        exposure: Exposure::Everywhere,
        passage: Passage::NoFirewall,
        holders: vec![Holder {
            pid: 50,
            how: Hold::Descriptor(3),
        }],
        unowned: None,
        activation: None,
    });
    Observation {
        sockets: sockets.collect(),
        processes: vec![Process {
            pid: 50,
            name: "nc".into(),
            program: Some(0),
            user: Some(User {
                uid: 0,
                name: Some("root".into()),
            }),
            ..Process::default()
        }],
        programs: vec![Program {
            path: path.into(),
            ..Program::default()
        }],
        namespaces: vec![Namespace {
            inode: 1,
            own: true,
            ..Namespace::default()
        }],
        ..Observation::default()
    }
}

fn judged(observation: &Observation) -> Judgements {
    judge(Registry::embedded(), observation, &[])
}

/// Takes changes in and describes what is due as it would be seen.
fn step(tracker: &mut Tracker, changes: &[Change], path: &str, now: Instant) -> Vec<Record> {
    let mut out = Vec::new();
    tracker.take(changes, now, &mut out);
    let tasks = tracker.due(now, 8);
    let asked: Vec<Change> = tasks.iter().map(|task| task.change).collect();
    let observation = seen(&asked, path);
    tracker.described(tasks, &observation, &judged(&observation), now, &mut out);
    tracker.glimpse(now, &mut out);
    out
}

fn kinds(records: &[Record]) -> Vec<Kind> {
    records.iter().map(|r| r.kind).collect()
}

#[test]
fn it_appears_is_looked_at_once_more_and_closes() {
    let mut tracker = Tracker::new(1, []);
    let opened = change(ChangeKind::Opened, 7, 8080);
    let records = step(&mut tracker, &[opened, opened], "/usr/bin/nc", NOW);
    assert_eq!(kinds(&records), [Kind::Appeared]);
    assert_eq!(records[0].at, NOW.wall);
    assert_eq!(records[0].evidence.owners[0].name, "nc");
    assert_eq!(records[0].actor.as_ref().unwrap().pid, 50);
    assert_eq!(tracker.next(), Some(NOW.uptime + AGAIN));
    // As it was: nothing to say.
    assert!(step(&mut tracker, &[], "/usr/bin/nc", later(3)).is_empty());
    assert_eq!(tracker.next(), None);
    let closed = change(ChangeKind::Closed, 7, 8080);
    let records = step(&mut tracker, &[closed, closed], "", later(9));
    assert_eq!(kinds(&records), [Kind::Closed]);
    assert_eq!(tracker.standing().count(), 0);
}

#[test]
fn a_program_that_becomes_another_is_seen_the_second_time() {
    let mut tracker = Tracker::new(1, []);
    let opened = change(ChangeKind::Opened, 7, 8080);
    step(&mut tracker, &[opened], "/usr/bin/sh", NOW);
    let records = step(&mut tracker, &[], "/usr/bin/nc", later(3));
    assert_eq!(kinds(&records), [Kind::Changed]);
    let known: Vec<_> = tracker.known().collect();
    assert_eq!(known[0].owners[0].program.as_deref(), Some("/usr/bin/nc"));
}

#[test]
fn what_passes_is_recorded_with_its_end() {
    let mut tracker = Tracker::new(1, []);
    let opened = change(ChangeKind::Opened, 7, 8080);
    let closed = Change {
        at: NOW.uptime + Duration::from_micros(72),
        ..change(ChangeKind::Closed, 7, 8080)
    };
    let records = step(&mut tracker, &[opened, closed], "/usr/bin/nc", NOW);
    assert_eq!(kinds(&records), [Kind::Passed]);
    assert_eq!(
        records[0].until,
        Some(NOW.wall.plus(Duration::from_micros(72)))
    );
    assert_eq!(tracker.standing().count(), 0);
    assert_eq!(tracker.next(), None);
}

#[test]
fn what_cannot_be_described_is_recorded_as_it_was_told() {
    let mut tracker = Tracker::new(1, []);
    let changes: Vec<Change> = (0..20)
        .map(|n| change(ChangeKind::Opened, 100 + n, 9000))
        .collect();
    let records = step(&mut tracker, &changes, "/usr/bin/nc", NOW);
    let glimpsed = records.iter().filter(|r| r.evidence.glimpsed).count();
    assert_eq!((records.len(), glimpsed), (20, 12));
    let one = records.iter().find(|r| r.evidence.glimpsed).unwrap();
    assert_eq!(one.evidence.owners[0].name, "nc");
    assert_eq!(one.evidence.verdict, None);
    // Later there is time.
    let mut found = 0;
    for second in 3..9 {
        let records = step(&mut tracker, &[], "/usr/bin/nc", later(second));
        found += records.iter().filter(|r| !r.evidence.glimpsed).count();
    }
    assert_eq!(found, 12);
}

#[test]
fn a_question_to_others_is_counted_and_not_recorded() {
    let mut tracker = Tracker::new(1, []);
    for inode in 1..100 {
        let changes = [
            udp(ChangeKind::Opened, inode, Some(false)),
            udp(ChangeKind::Closed, inode, Some(false)),
        ];
        assert!(step(&mut tracker, &changes[..1], "/usr/bin/dig", NOW).is_empty());
        assert!(step(&mut tracker, &changes[1..], "/usr/bin/dig", later(1)).is_empty());
    }
    assert_eq!(tracker.fleeting(), 99);
    // One that stays is a listener, whoever picked its port.
    step(
        &mut tracker,
        &[udp(ChangeKind::Opened, 7, Some(false))],
        "",
        NOW,
    );
    let records = step(&mut tracker, &[], "/usr/bin/nc", later(6));
    assert_eq!(kinds(&records), [Kind::Appeared]);
    assert_eq!(records[0].at, NOW.wall, "it is told since when");
    // One that asked for its port is one at once.
    let chosen = udp(ChangeKind::Opened, 8, Some(true));
    let records = step(&mut tracker, &[chosen], "/usr/bin/nc", NOW);
    assert_eq!(kinds(&records), [Kind::Appeared]);
}

#[test]
fn a_look_finds_what_nobody_told_of() {
    let mut tracker = Tracker::new(1, []);
    let (a, b) = (
        change(ChangeKind::Opened, 7, 80),
        change(ChangeKind::Opened, 8, 81),
    );
    let before = Some(NOW.wall.minus(Duration::from_secs(60)));
    let look = |tracker: &mut Tracker, changes: &[Change], path: &str, began| {
        let observation = seen(changes, path);
        let mut out = Vec::new();
        tracker.look(&observation, &judged(&observation), began, before, &mut out);
        out
    };
    let records = look(&mut tracker, &[a, b], "/usr/bin/nc", NOW);
    assert_eq!(kinds(&records), [Kind::Appeared, Kind::Appeared]);
    assert!(records.iter().all(|r| r.after == before));
    assert!(look(&mut tracker, &[a, b], "/usr/bin/nc", later(1)).is_empty());
    let records = look(&mut tracker, &[a], "/usr/bin/sh", later(2));
    assert_eq!(kinds(&records), [Kind::Changed, Kind::Closed]);
    // What appeared while the look went on is not closed by it.
    let opened = Change {
        at: later(10).uptime,
        ..change(ChangeKind::Opened, 9, 82)
    };
    step(&mut tracker, &[opened], "/usr/bin/nc", later(10));
    assert!(look(&mut tracker, &[a], "/usr/bin/sh", later(9)).is_empty());
    assert_eq!(tracker.standing().count(), 2);
}

#[test]
fn what_was_not_looked_into_is_not_gone() {
    let mut tracker = Tracker::new(1, []);
    let mut elsewhere = change(ChangeKind::Opened, 7, 80);
    elsewhere.namespace = 2;
    step(&mut tracker, &[elsewhere], "/usr/bin/nc", NOW);
    tracker.later.clear();
    for (gap, stays) in [
        (Gap::Cut("short".into()), true),
        (
            Gap::ClosedNamespaces {
                reduced: 0,
                unseen: 1,
            },
            true,
        ),
        (Gap::Firewall, false),
    ] {
        let mut observation = seen(&[], "");
        observation.gaps = vec![gap];
        let mut out = Vec::new();
        tracker.look(
            &observation,
            &judged(&observation),
            later(5),
            None,
            &mut out,
        );
        assert_eq!(tracker.standing().count() == 1, stays);
    }
}

#[test]
fn clocks_that_differ() {
    assert_eq!(NOW.wall_at(NOW.uptime), NOW.wall);
    let earlier = NOW.wall_at(NOW.uptime - Duration::from_secs(1));
    assert_eq!(NOW.wall.since(earlier), Duration::from_secs(1));
    assert_eq!(NOW.wall_at(later(2).uptime), later(2).wall);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// In the end that stands which was opened and not closed, whatever was described and when, and
    /// each socket's records alternate.
    #[test]
    fn the_end_is_what_was_told(steps in prop::collection::vec((any::<bool>(), 0..6_u64, 0..3_u64, any::<bool>()), 0..80)) {
        let mut tracker = Tracker::new(1, []);
        let mut open = std::collections::BTreeSet::new();
        let mut records = Vec::new();
        let mut now = NOW;
        for (opens, inode, wait, described) in steps {
            // No two things happen at the same time.
            let wait = Duration::from_secs(wait) + Duration::from_millis(1);
            now.wall = now.wall.plus(wait);
            now.uptime += wait;
            let kind = match opens {
                true => ChangeKind::Opened,
                false => ChangeKind::Closed,
            };
            let mut change = change(kind, inode, 8000);
            change.at = now.uptime;
            match opens {
                true => open.insert(inode),
                false => open.remove(&inode),
            };
            if described {
                records.extend(step(&mut tracker, &[change], "/usr/bin/nc", now));
            } else {
                tracker.take(&[change], now, &mut records);
            }
        }
        records.extend(step(&mut tracker, &[], "/usr/bin/nc", now));
        records.sort_by_key(|record| record.at);
        let standing: std::collections::BTreeSet<u64> =
            tracker.standing().map(|one| one.subject.inode).collect();
        prop_assert_eq!(&standing, &open);
        for inode in 0..6 {
            let of: Vec<Kind> = records.iter().filter(|r| r.subject.inode == inode).map(|r| r.kind).collect();
            let mut there = false;
            for kind in of {
                match kind {
                    Kind::Appeared => prop_assert!(!std::mem::replace(&mut there, true)),
                    Kind::Closed => prop_assert!(std::mem::replace(&mut there, false)),
                    Kind::Changed => prop_assert!(there),
                    Kind::Passed => prop_assert!(!there),
                }
            }
            prop_assert_eq!(there, open.contains(&inode));
        }
        prop_assert!(tracker.tasks.is_empty() && tracker.arrived.is_empty());
    }
}
