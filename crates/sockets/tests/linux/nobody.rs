//! The same, as somebody who may look into nobody else's processes.
//!
//! The scene is set by root. The observer is this program once more, under another user's rights: a
//! copy of it, for what it is built in may be closed to others.

use std::collections::HashMap;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use portolan_sockets::{
    Gap, Hold, Observation, Options, OwnerLayer, Passage, Socket, State, Unowned, observe,
};

use crate::groups::Service;
use crate::stage::{self, Actor, Group};

#[test]
fn a_privileged_port_of_somebody_else() {
    const NAME: &str = "nobody::a_privileged_port_of_somebody_else";
    if let Some(told) = told() {
        let seen = look();
        let socket = stage::find(&seen, told["inode"]);
        assert_eq!(u64::from(socket.port.number()), told["port"]);
        assert_eq!((socket.state, socket.uid), (State::Listening, 0));
        hidden_or_inferred(&seen, socket);
        assert!(
            seen.gaps
                .iter()
                .any(|g| matches!(g, Gap::HiddenProcesses(n) if *n > 0))
        );
        // The own ones are whole.
        let (own, port) = stage::listener();
        let seen = look();
        let socket = stage::find(&seen, stage::inode(&own));
        assert_eq!(socket.port.number(), port);
        let process = stage::process_of(&seen, socket);
        assert_eq!(process.pid, std::process::id());
        assert_eq!(process.user.as_ref().unwrap().uid, NOBODY);
        assert!(matches!(socket.holders[0].how, Hold::Descriptor(_)));
        assert!(process.program.is_some() && !process.arguments.is_empty());
        return;
    }
    let Some(_stage) = stage::enter() else { return };
    let Some(listener) = (600..1024).find_map(|port| TcpListener::bind(("0.0.0.0", port)).ok())
    else {
        return stage::skipped("no privileged port is free");
    };
    let port = listener.local_addr().unwrap().port();
    let inode = stage::inode(&listener);
    let _actor = Actor::holding(listener);
    observe_as_nobody(NAME, &[("inode", inode), ("port", port.into())]);
}

#[test]
fn another_namespace_by_its_processes_files() {
    const NAME: &str = "nobody::another_namespace_by_its_processes_files";
    if let Some(told) = told() {
        let seen = look();
        let socket = stage::find(&seen, told["inode"]);
        assert_eq!(u64::from(socket.port.number()), told["port"]);
        let place = &seen.namespaces[socket.namespace];
        assert!(!place.own);
        assert_eq!(place.pid.map(u64::from), Some(told["pid"]));
        assert_eq!(socket.memory, None);
        let reduced = |g: &Gap| matches!(g, Gap::ClosedNamespaces { reduced, .. } if *reduced > 0);
        assert!(seen.gaps.iter().any(reduced), "{:?}", seen.gaps);
        assert_eq!(socket.passage, Passage::Unread);
        hidden_or_inferred(&seen, socket);
        return;
    }
    let Some(_stage) = stage::enter() else { return };
    let (inode, port, actor) = stage::in_new_namespace(|| {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        (stage::inode(&listener), port, Actor::holding(listener))
    });
    let told = [
        ("inode", inode),
        ("port", port.into()),
        ("pid", actor.pid().into()),
    ];
    observe_as_nobody(NAME, &told);
}

#[test]
fn a_service_by_its_control_group() {
    const NAME: &str = "nobody::a_service_by_its_control_group";
    if let Some(told) = told() {
        let seen = look();
        let socket = stage::find(&seen, told["inode"]);
        let group = &seen.groups[socket.group.unwrap()];
        assert!(group.path.ends_with("-inferred.service"), "{group:?}");
        assert!(group.unit.is_some(), "{group:?}");
        assert_eq!(stage::holds(socket).len(), 1, "{socket:#?}");
        assert_eq!(u64::from(socket.holders[0].pid), told["pid"]);
        assert_eq!(socket.holders[0].how, Hold::Inferred);
        return;
    }
    let Some(_stage) = stage::enter() else { return };
    let Some(group) = Group::new("inferred") else {
        return;
    };
    let service = Service::start(&group);
    let told = [("inode", service.inode), ("pid", service.pid().into())];
    observe_as_nobody(NAME, &told);
}

const NOBODY: u32 = 65_534;

/// Tells the observer of the scene: words and numbers.
const TOLD: &str = "PORTOLAN_TEST_AS_NOBODY";

/// What the observer was told; `None` where this is not the observer.
pub(crate) fn told() -> Option<HashMap<String, u64>> {
    let told = std::env::var(TOLD).ok()?;
    assert!(!rustix::process::geteuid().is_root());
    let pair = |pair: &str| {
        let (word, number) = pair.split_once('=').unwrap();
        (word.to_owned(), number.parse().unwrap())
    };
    Some(told.split(' ').map(pair).collect())
}

/// Runs one test of this program again, with no rights.
pub(crate) fn observe_as_nobody(test: &str, told: &[(&str, u64)]) {
    let folder = tempfile::tempdir().unwrap();
    let everybody = || std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(folder.path(), everybody()).unwrap();
    let observer = folder.path().join("observer");
    std::fs::copy(std::env::current_exe().unwrap(), &observer).unwrap();
    std::fs::set_permissions(&observer, everybody()).unwrap();
    let told: Vec<String> = told.iter().map(|(w, n)| format!("{w}={n}")).collect();
    let output = Command::new("setpriv")
        .args([format!("--reuid={NOBODY}"), format!("--regid={NOBODY}")])
        .args(["--clear-groups", "--"])
        .arg(&observer)
        .args(["--exact", test, "--nocapture"])
        .env(TOLD, told.join(" "))
        .current_dir(folder.path())
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) => return stage::skipped(&format!("setpriv: {error}")),
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{wrong}");
    assert!(said.contains("1 passed"), "{test} is no test: {said}");
}

/// An observation without rights.
fn look() -> Observation {
    let seen = observe(&Options::default()).unwrap();
    stage::is_consistent(&seen);
    assert_eq!(seen.layers.owners, Some(OwnerLayer::Walk));
    assert!(seen.layers.bpf_refused.is_some());
    seen
}

/// Who holds it is not known; it may be guessed at, and is then said to be a guess.
fn hidden_or_inferred(seen: &Observation, socket: &Socket) {
    match socket.holders.as_slice() {
        [] => assert_eq!(socket.unowned, Some(Unowned::Hidden)),
        holders => {
            assert!(
                holders.iter().all(|h| h.how == Hold::Inferred),
                "{socket:#?}"
            );
            assert!(
                socket
                    .group
                    .is_some_and(|g| !seen.groups[g].path.is_empty())
            );
        }
    }
}
