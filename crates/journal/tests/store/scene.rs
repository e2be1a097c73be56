//! Records of made-up sockets, for the tests and the benchmarks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use portolan_journal::{
    Actor, Boot, Evidence, Found, Host, Journal, Kind, Moment, Party, Record, Subject, WatchId,
    WatchStart,
};
use portolan_sockets::Protocol;
use portolan_types::Port;

/// A point in time, in seconds after a beginning.
pub(crate) fn at(seconds: i64) -> Moment {
    Moment::from_micros(1_790_000_000_000_000 + seconds * 1_000_000)
}

pub(crate) fn host(name: &str) -> Host {
    Host {
        id: format!("id-of-{name}"),
        name: name.to_owned(),
    }
}

pub(crate) fn boot(id: &str) -> Boot {
    Boot {
        id: id.to_owned(),
        booted: Some(at(-60)),
    }
}

pub(crate) fn start(seconds: i64) -> WatchStart {
    WatchStart {
        at: at(seconds),
        how: "polling".to_owned(),
        version: "0.1.0".to_owned(),
    }
}

pub(crate) fn begin(journal: &mut Journal) -> WatchId {
    journal
        .begin(&host("one"), &boot("first"), &start(0))
        .unwrap()
}

pub(crate) fn socket(port: u16, inode: u64) -> Subject {
    Subject {
        namespace: 0xf000_0000,
        protocol: Protocol::Tcp,
        port: Port::new(port),
        address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        interface: 0,
        inode,
    }
}

pub(crate) fn evidence(program: &str) -> Arc<Evidence> {
    let name = program.rsplit('/').next().unwrap_or_default();
    Arc::new(Evidence {
        state: "listening".to_owned(),
        exposure: "all".to_owned(),
        firewall: "open".to_owned(),
        place: "own".to_owned(),
        owners: vec![Party {
            name: name.to_owned(),
            program: Some(program.to_owned()),
            package: Some(format!("dpkg:{name}")),
            version: Some("1.2.3-4".to_owned()),
            uid: Some(33),
            user: Some("www-data".to_owned()),
            unit: Some(format!("{name}.service")),
            ..Party::default()
        }],
        product: Some(name.to_owned()),
        verdict: Some("expected".to_owned()),
        reasons: vec![Found {
            rule: "registered".to_owned(),
            found: vec![("service".to_owned(), name.to_owned())],
        }],
        ..Evidence::default()
    })
}

pub(crate) fn record(
    kind: Kind,
    seconds: i64,
    subject: Subject,
    evidence: &Arc<Evidence>,
) -> Record {
    Record {
        kind,
        at: at(seconds),
        after: None,
        until: (kind == Kind::Passed)
            .then(|| at(seconds).plus(std::time::Duration::from_millis(3))),
        subject,
        evidence: Arc::clone(evidence),
        actor: Some(Actor {
            pid: 4321,
            started: Some(at(seconds - 1)),
            arguments: "/usr/sbin/served --port 2608".into(),
        }),
    }
}

/// So many events as a year of a busy host has them: listeners that come and go on a few thousand
/// ports, one in 500 events on port 2608, as new sockets each time.
pub(crate) fn year(count: usize) -> impl Iterator<Item = Record> {
    let programs: Vec<_> = (0..200)
        .map(|n| evidence(&format!("/usr/lib/service-{n}/bin/served-{n}")))
        .collect();
    let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut random = move |below: u64| {
        // xorshift64: Marsaglia, "Xorshift RNGs", 2003.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    let mut open: Vec<(Subject, usize)> = Vec::new();
    let mut inode = 10_000;
    let mut second = 0;
    (0..count).map(move |n| {
        second += i64::from(n % 3 == 0) * 31;
        let closes = open.len() > 2000 || (open.len() > 200 && random(2) == 0);
        if closes {
            let which = usize::try_from(random(open.len() as u64)).unwrap();
            let (subject, program) = open.swap_remove(which);
            return Record {
                actor: None,
                ..record(Kind::Closed, second, subject, &programs[program])
            };
        }
        inode += 1 + random(5);
        let port = match random(500) {
            0 => 2608,
            _ => 1024 + u16::try_from(random(4000)).unwrap() * 7,
        };
        let mut subject = socket(port, inode);
        if inode % 3 == 0 {
            subject.address = IpAddr::V6(Ipv6Addr::LOCALHOST);
        }
        let program = usize::from(port) % programs.len();
        open.push((subject, program));
        let mut record = record(Kind::Appeared, second, subject, &programs[program]);
        if let Some(actor) = &mut record.actor {
            actor.pid = u32::try_from(inode % 4_000_000).unwrap();
            actor.arguments = format!("/usr/bin/served --port {port}").into();
        }
        record
    })
}

/// A journal with a year's events.
pub(crate) fn fill(journal: &mut Journal, count: usize) {
    let watch = begin(journal);
    let mut records = year(count);
    loop {
        let batch: Vec<_> = records.by_ref().take(1000).collect();
        if batch.is_empty() {
            return;
        }
        journal.append(watch, &batch).unwrap();
    }
}
