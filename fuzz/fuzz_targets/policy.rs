//! A policy, as people write it: any text is one or an error with a place, and a rewrite is a policy
//! again in which nothing differs.

#![no_main]

use std::sync::LazyLock;

use portolan_registry::Registry;
use portolan_sockets::{
    Exposure, Hold, Holder, Observation, Passage, Process, Program, Protocol, Queued, Socket, State,
};
use portolan_types::Port;
use portolan_verdict::policy::{Listener, Policy, Scope, listeners};

static LISTENERS: LazyLock<Vec<Listener>> = LazyLock::new(|| {
    let observation = machine();
    let judgements = portolan_verdict::judge(Registry::embedded(), &observation, &[]);
    listeners(&observation, &judgements)
});

libfuzzer_sys::fuzz_target!(|text: &str| {
    let policy = match Policy::parse(text) {
        Ok(policy) => policy,
        Err(error) => {
            assert!(error.line >= 1 && error.column >= 1);
            assert!(error.line <= text.split('\n').count());
            return;
        }
    };
    let scope = Scope::default();
    let rewritten = policy.rewrite(&LISTENERS, &scope, "somebody");
    if rewritten.differences.is_empty() {
        assert_eq!(rewritten.text, text);
    }
    // An entry can be longer than what fits by then.
    if rewritten.text.len() <= portolan_verdict::policy::MAX_POLICY_LEN {
        let again = Policy::parse(&rewritten.text).expect("what was written is readable");
        assert!(again.check(&LISTENERS, &scope).is_empty());
    }
});

fn machine() -> Observation {
    let socket = |port: u16, pid, protocol, state| Socket {
        protocol,
        state,
        address: std::net::Ipv4Addr::UNSPECIFIED.into(),
        port: Port::new(port),
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: None,
        namespace: 0,
        inode: 0,
        uid: 0,
        group: None,
        backlog: None,
        queued: Queued::default(),
        memory: None,
        drops: None,
        exposure: Exposure::Everywhere,
        passage: Passage::Unread,
        holders: vec![Holder {
            pid,
            how: Hold::Descriptor(3),
        }],
        unowned: None,
        activation: None,
    };
    Observation {
        sockets: vec![
            socket(22, 1, Protocol::Tcp, State::Listening),
            socket(80, 2, Protocol::Tcp, State::Listening),
            socket(40000, 2, Protocol::Udp, State::Unconnected),
        ],
        processes: vec![
            Process {
                pid: 1,
                program: Some(0),
                ..Process::default()
            },
            Process {
                pid: 2,
                program: Some(1),
                ..Process::default()
            },
        ],
        programs: ["/usr/sbin/sshd", "/opt/x"]
            .map(|path| Program {
                path: path.into(),
                ..Program::default()
            })
            .into(),
        ..Observation::default()
    }
}
