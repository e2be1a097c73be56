use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use portolan_sockets::Protocol;
use proptest::prelude::*;

use super::*;
use crate::Party;

const V4: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::UNSPECIFIED);

fn evidence(program: &str, verdict: &str) -> Arc<Evidence> {
    Arc::new(Evidence {
        state: "listening".into(),
        exposure: "everywhere".into(),
        place: "own".into(),
        owners: vec![Party {
            name: program.into(),
            program: Some(format!("/usr/sbin/{program}")),
            uid: Some(0),
            unit: Some(format!("{program}.service")),
            ..Party::default()
        }],
        verdict: Some(verdict.into()),
        ..Evidence::default()
    })
}

fn by(evidence: &Arc<Evidence>, change: impl Fn(&mut Evidence)) -> Arc<Evidence> {
    let mut other = Evidence::clone(evidence);
    change(&mut other);
    Arc::new(other)
}

fn record(kind: Kind, ms: i64, address: IpAddr, inode: u64, evidence: &Arc<Evidence>) -> Record {
    Record {
        kind,
        at: Moment::from_micros(ms * 1000),
        after: None,
        until: (kind == Kind::Passed).then(|| Moment::from_micros(ms * 1000 + 300)),
        subject: Subject {
            namespace: 1,
            protocol: Protocol::Tcp,
            port: Port::new(80),
            address,
            interface: 0,
            inode,
        },
        evidence: Arc::clone(evidence),
        actor: Some(Actor {
            pid: u32::try_from(inode / 10).unwrap(),
            started: Some(Moment::from_micros(ms)),
            arguments: "".into(),
        }),
    }
}

/// Tells the story of records at their own times, and what is left half a minute later.
fn told(story: &mut Story, records: &[Record]) -> Vec<(i64, What, Told)> {
    let mut out = Vec::new();
    let time = |ms: i64| Duration::from_millis(u64::try_from(ms).unwrap());
    let mut tell = |story: &mut Story, ms: i64| {
        for one in story.tell(time(ms)) {
            out.push((ms, one.what, one));
        }
    };
    let mut clock = records.first().map_or(0, |r| r.at.micros() / 1000);
    for record in records {
        let ms = record.at.micros() / 1000;
        while clock < ms {
            tell(story, clock);
            clock += 50;
        }
        story.push(record, time(ms));
    }
    for _ in 0..600 {
        clock += 50;
        tell(story, clock);
    }
    assert_eq!(story.next(), None);
    out
}

fn whats(told: &[(i64, What, Told)]) -> Vec<What> {
    told.iter().map(|(_, what, _)| *what).collect()
}

#[test]
fn both_families_are_one_listener() {
    let nginx = evidence("nginx", "expected");
    let story = &mut Story::default();
    let lines = told(
        story,
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Appeared, 10_001, V6, 12, &nginx),
            record(Kind::Closed, 20_000, V4, 11, &nginx),
            record(Kind::Closed, 20_001, V6, 12, &nginx),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Closed]);
    assert_eq!(lines[0].2.subjects.len(), 2);
    assert!(lines[0].0 < 10_400, "what appears is told soon");
    assert!(lines[1].0 >= 25_000, "what closes may be back");
    assert_eq!(lines[1].2.at, Moment::from_micros(20_001_000));
    assert!(story.places.is_empty() && story.due.is_empty());
}

#[test]
fn a_restart_is_one_line() {
    let nginx = evidence("nginx", "expected");
    let mut story = Story::default();
    let lines = told(
        &mut story,
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Closed, 30_000, V4, 11, &nginx),
            record(Kind::Appeared, 32_000, V4, 21, &nginx),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Restarted]);
    assert_eq!(lines[1].2.actor.as_ref().unwrap().pid, 2);
    assert!(lines[1].0 < 32_400, "what is back is told at once");
    assert_eq!(lines[1].2.times, 1);
}

#[test]
fn an_upgrade_says_what_differs() {
    let old = evidence("nginx", "expected");
    let new = by(&old, |e| e.owners[0].version = Some("2".into()));
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &old),
            record(Kind::Closed, 30_000, V4, 11, &old),
            record(Kind::Appeared, 31_000, V4, 21, &new),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Restarted]);
    assert_eq!(lines[1].2.aspects, [Aspect::Executable]);
}

#[test]
fn what_goes_before_anybody_was_told_passed() {
    let nginx = evidence("nginx", "expected");
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Closed, 10_050, V4, 11, &nginx),
        ],
    );
    assert_eq!(whats(&lines), [What::Passed]);
    assert_eq!(lines[0].2.at, Moment::from_micros(10_000_000));
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Closed, 10_050, V4, 11, &nginx),
            record(Kind::Appeared, 10_400, V4, 21, &nginx),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Restarted]);
    assert_eq!(lines[0].2.at, Moment::from_micros(10_000_000));
}

#[test]
fn another_owner_is_a_change() {
    let nginx = evidence("nginx", "expected");
    let nc = evidence("nc", "suspicious");
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Closed, 30_000, V4, 11, &nginx),
            record(Kind::Appeared, 30_100, V4, 21, &nc),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Changed]);
    assert_eq!(lines[1].2.aspects, [Aspect::Owner, Aspect::Verdict]);
    assert_eq!(lines[1].2.before, Some(nginx));
}

#[test]
fn somebody_who_joins_is_a_change() {
    let nginx = evidence("nginx", "expected");
    let both = by(&nginx, |e| {
        e.owners.extend(evidence("nc", "").owners.clone());
    });
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &nginx),
            record(Kind::Changed, 30_000, V4, 11, &both),
            // Workers for another user are nobody else.
            record(Kind::Appeared, 31_000, V6, 12, &both),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Changed]);
    assert_eq!(lines[1].2.aspects, [Aspect::Owner]);
}

#[test]
fn a_look_that_came_too_early_is_no_change() {
    let early = by(&evidence("nginx", "expected"), |e| {
        e.owners[0].program = None;
        e.glimpsed = true;
    });
    let root = evidence("nginx", "expected");
    let dropped = by(&root, |e| e.owners[0].uid = Some(33));
    for (first, then) in [(&early, &root), (&root, &dropped), (&early, &dropped)] {
        let lines = told(
            &mut Story::default(),
            &[
                record(Kind::Appeared, 10_000, V4, 11, first),
                record(Kind::Changed, 12_000, V4, 11, then),
            ],
        );
        assert_eq!(whats(&lines), [What::Appeared]);
    }
    let worse = by(&dropped, |e| e.verdict = Some("suspicious".into()));
    let lines = told(
        &mut Story::default(),
        &[
            record(Kind::Appeared, 10_000, V4, 11, &root),
            record(Kind::Changed, 12_000, V4, 11, &worse),
        ],
    );
    assert_eq!(whats(&lines), [What::Appeared, What::Changed]);
}

#[test]
fn what_only_passed_is_told_once() {
    let nc = evidence("nc", "unexplained");
    let mut records: Vec<Record> = (0..1000)
        .map(|n| record(Kind::Passed, 10_000 + n, V4, 100 + n.unsigned_abs(), &nc))
        .collect();
    for (n, record) in (0..).zip(&mut records) {
        record.subject.port = Port::new(1000 + n % 50);
    }
    let lines = told(&mut Story::default(), &records);
    assert_eq!(whats(&lines), [What::Passed]);
    let one = &lines[0].2;
    assert_eq!(
        (one.times, one.ports.len(), one.more_ports > 0),
        (1000, 8, true)
    );
}

#[test]
fn a_program_that_crashes_again_and_again() {
    let nginx = evidence("nginx", "expected");
    let mut records = vec![record(Kind::Appeared, 10_000, V4, 11, &nginx)];
    for n in 0..20_u64 {
        let ms = 20_000 + 100 * i64::try_from(n).unwrap();
        records.push(record(Kind::Closed, ms, V4, 11 + 10 * n, &nginx));
        records.push(record(Kind::Appeared, ms + 50, V4, 21 + 10 * n, &nginx));
    }
    let lines = told(&mut Story::default(), &records);
    assert_eq!(whats(&lines), [What::Appeared, What::Restarted]);
    assert_eq!(lines[1].2.times, 20);
}

#[test]
fn a_history_that_begins_with_an_end() {
    let nginx = evidence("nginx", "expected");
    let lines = told(
        &mut Story::default(),
        &[record(Kind::Closed, 30_000, V4, 11, &nginx)],
    );
    assert_eq!(whats(&lines), [What::Closed]);
}

#[test]
fn two_looks() {
    let standing = |inode, port, evidence: &Arc<Evidence>| Standing {
        subject: Subject {
            port: Port::new(port),
            ..record(Kind::Appeared, 0, V4, inode, evidence).subject
        },
        appeared: Moment::from_micros(0),
        evidence: Arc::clone(evidence),
        actor: None,
    };
    let (nginx, sshd, nc) = (
        evidence("nginx", "expected"),
        evidence("sshd", "expected"),
        evidence("nc", "unexplained"),
    );
    let before = [
        standing(1, 22, &sshd),
        standing(2, 80, &nginx),
        standing(3, 443, &nginx),
        standing(4, 8080, &nginx),
    ];
    let after = [
        standing(1, 22, &sshd),
        standing(12, 80, &nginx),
        standing(13, 443, &nc),
        standing(15, 9000, &nc),
    ];
    let (at, since) = (Moment::from_micros(9), Moment::from_micros(5));
    let lines = Story::between(before.clone(), after, at, since);
    let found: Vec<_> = lines
        .iter()
        .map(|l| (l.ports[0].number(), l.what))
        .collect();
    assert_eq!(
        found,
        [
            (80, What::Restarted),
            (443, What::Changed),
            (8080, What::Closed),
            (9000, What::Appeared)
        ]
    );
    assert!(Story::between(before.clone(), before, at, since).is_empty());
}

proptest! {
    /// Whatever comes in, what is told in the end is what is there, and nothing is kept of what is
    /// not.
    #[test]
    fn the_end_is_what_is_there(steps in prop::collection::vec((0..4_usize, 0..3_u64, 0..3_usize, 0..8000_i64), 0..60)) {
        let all = [evidence("a", "expected"), evidence("b", "expected"), by(&evidence("a", "expected"), |e| e.exposure = "loopback".into())];
        let mut story = Story::default();
        let mut ms = 0;
        let mut records = Vec::new();
        let mut live: BTreeMap<u64, usize> = BTreeMap::new();
        for (kind, inode, which, pause) in steps {
            ms += pause;
            let kind = Kind::ALL[kind];
            match kind {
                Kind::Appeared if live.contains_key(&inode) => continue,
                Kind::Appeared => drop(live.insert(inode, which)),
                Kind::Changed if !live.contains_key(&inode) => continue,
                Kind::Changed => {
                    // Sooner it would be a look that came too early.
                    ms += 6000;
                    live.insert(inode, which);
                }
                Kind::Closed if live.remove(&inode).is_none() => continue,
                Kind::Closed | Kind::Passed => {}
            }
            records.push(record(kind, ms, V4, inode + if kind == Kind::Passed { 90 } else { 0 }, &all[which]));
        }
        let lines = told(&mut story, &records);
        let mut there: std::collections::BTreeSet<Who> = std::collections::BTreeSet::new();
        for (_, what, one) in &lines {
            match what {
                What::Appeared => prop_assert!(there.insert(one.evidence.who())),
                What::Restarted => prop_assert!(there.contains(&one.evidence.who()) || one.before.is_some()),
                What::Changed => {
                    there.remove(&one.before.as_ref().unwrap().who());
                    there.insert(one.evidence.who());
                }
                What::Closed => prop_assert!(there.remove(&one.evidence.who())),
                What::Passed => {}
            }
        }
        let alive: std::collections::BTreeSet<Who> = live.values().map(|w| all[*w].who()).collect();
        prop_assert_eq!(there, alive);
        prop_assert!(story.passing.is_empty() && story.due.is_empty());
        if live.is_empty() {
            prop_assert!(story.places.is_empty());
        }
    }
}
