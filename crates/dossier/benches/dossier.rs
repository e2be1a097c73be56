//! What a dossier costs: made of the tables, and put into JSON.

use std::hint::black_box;
use std::net::Ipv4Addr;

use criterion::{Criterion, criterion_group, criterion_main};
use portolan_dossier::render::{Context, here as draw, json};
use portolan_dossier::{Language, Localizer, Options, port};
use portolan_registry::Registry;
use portolan_sockets::{
    Backlog, ControlGroup, Exposure, Hold, Holder, Namespace, Observation, Package, PackageAnswer,
    Passage, Process, Program, Protocol, Queued, Socket, State, User,
};
use portolan_types::{Port, Transport};

fn dossiers(c: &mut Criterion) {
    let registry = Registry::embedded();
    for (name, number) in [("unassigned", 20500), ("assigned", 2608), ("busy", 3000)] {
        c.bench_function(&format!("dossier/{name}"), |b| {
            b.iter(|| {
                port(
                    registry,
                    black_box(Port::new(number)),
                    None,
                    Options::default(),
                )
            });
        });
    }
    let l10n = Localizer::new(Language::english());
    let writer = json::Writer::new(Context {
        l10n: &l10n,
        registry,
    });
    let mut out = Vec::new();
    let mut number = 0u16;
    c.bench_function("json/all ports in turn", |b| {
        b.iter(|| {
            number = number.wrapping_add(1);
            out.clear();
            let dossier = port(registry, Port::new(number), None, Options::default());
            writer.dossier(&mut out, &dossier, "").is_ok()
        });
    });
}

/// A machine with as many listeners as processes: what `portolan here` adds to the look itself.
fn here(c: &mut Criterion) {
    let registry = Registry::embedded();
    for number in [22u16, 9090, 20500, 50000] {
        c.bench_function(&format!("here/phrase of {number}"), |b| {
            b.iter(|| {
                portolan_dossier::phrase(registry, black_box(Port::new(number)), Transport::Tcp)
            });
        });
    }
    let machine = machine();
    c.bench_function("here/verdicts on 2,000 listeners", |b| {
        b.iter(|| portolan_verdict::judge(registry, &machine, &[]));
    });
    let judgements = portolan_verdict::judge(registry, &machine, &[]);
    let mixed = mixed();
    c.bench_function("here/verdicts on 2,000 listeners of 400 programs", |b| {
        b.iter(|| portolan_verdict::judge(registry, &mixed, &[]));
    });
    let l10n = Localizer::new(Language::english());
    let context = Context {
        l10n: &l10n,
        registry,
    };
    let mut out = Vec::new();
    c.bench_function("here/2,000 listeners to JSON", |b| {
        b.iter(|| {
            out.clear();
            draw::json::observation(&mut out, &machine, &judgements, &[], None, context).is_ok()
        });
    });
    c.bench_function("here/2,000 listeners to text", |b| {
        b.iter(|| {
            draw::table(
                &portolan_dossier::here::rows(&machine, &judgements, registry),
                context,
                120,
            )
        });
    });
}

/// The same of many programs: packaged and known, packaged and not, unpackaged, run by an interpreter.
fn mixed() -> Observation {
    let known = [
        ("/usr/sbin/sshd", Some("openssh-server")),
        ("/usr/lib/postgresql/15/bin/postgres", Some("postgresql-15")),
        ("/usr/sbin/daemon", Some("daemon")),
        ("/opt/app/bin/server", None),
        ("/usr/bin/python3.11", Some("python3.11-minimal")),
    ];
    let program = |number: usize| {
        let (path, package) = known[number % known.len()];
        Program {
            path: format!("{path}{}", if package.is_none() { number } else { 0 }).into(),
            package: package.map_or(PackageAnswer::None, |name| {
                PackageAnswer::Package(Package {
                    manager: "dpkg",
                    name: name.to_owned(),
                    version: None,
                })
            }),
            ..Program::default()
        }
    };
    let mut machine = machine();
    machine.programs = (0..400).map(program).collect();
    for (number, process) in machine.processes.iter_mut().enumerate() {
        process.program = Some(number % machine.programs.len());
    }
    machine
}

fn machine() -> Observation {
    let process = |number: u16| Process {
        pid: u32::from(number) + 1000,
        parent: 1,
        name: "listener".to_owned(),
        arguments: ["/usr/bin/listener".to_owned(), number.to_string()]
            .iter()
            .collect(),
        program: Some(0),
        user: Some(User {
            uid: 0,
            name: Some("root".into()),
        }),
        capabilities: Some(u64::MAX),
        started: Some(std::time::UNIX_EPOCH),
        group: Some(0),
        ..Process::default()
    };
    let socket = |number: u16| Socket {
        protocol: Protocol::Tcp,
        state: State::Listening,
        address: Ipv4Addr::UNSPECIFIED.into(),
        port: Port::new(20_000 + number),
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: None,
        namespace: 0,
        inode: 100_000 + u64::from(number),
        uid: 0,
        group: Some(0),
        backlog: Some(Backlog {
            waiting: 0,
            limit: 128,
        }),
        queued: Queued::default(),
        memory: Some(0),
        drops: Some(0),
        exposure: Exposure::Everywhere,
        passage: Passage::NoFirewall,
        holders: vec![Holder {
            pid: u32::from(number) + 1000,
            how: Hold::Descriptor(3),
        }],
        unowned: None,
        activation: None,
    };
    Observation {
        sockets: (0..2000).map(socket).collect(),
        processes: (0..2000).map(process).collect(),
        programs: vec![Program::default()],
        groups: vec![ControlGroup::default()],
        namespaces: vec![Namespace {
            own: true,
            ..Namespace::default()
        }],
        ..Observation::default()
    }
}

criterion_group!(benches, dossiers, here);
criterion_main!(benches);
