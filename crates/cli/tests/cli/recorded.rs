//! `portolan here --from`: a recording in the place of this machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::common::{Portolan, Run};

/// Another host: a server with a container in a namespace of its own, whose process and program have
/// names that would like to write to a terminal.
const HOST: &str = include_str!("hosts/web.json");

fn host() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/hosts/web.json")
}

fn written(portolan: &Portolan, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = portolan.home.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The recording, asked for something; with what ends it.
fn ask(args: &[&str]) -> Run {
    Portolan::new().run(&[&["here", "--from", host()], args].concat())
}

fn ports(args: &[&str]) -> Vec<String> {
    let rows = ask(args).stdout;
    rows.lines()
        .map(|l| l.split('\t').next().unwrap().to_owned())
        .collect()
}

#[test]
fn a_recording_is_drawn_and_says_that_it_is_one() {
    let run = Portolan::new()
        .with("COLUMNS", "200")
        .run(&["here", "--from", host(), "--format", "text"])
        .expect(0);
    let (first, table) = run.stdout.split_once("\n\n").unwrap();
    assert_eq!(
        first,
        "A recording of 2026-08-17T06:00:00Z, not this machine as it is now."
    );
    for line in [
        "22    tcp    *                      sshd[812] (root)",
        "53    udp    127.0.0.53             hidden (uid 101)",
        "9090  tcp    0.0.0.0     web        prom\\u{1b}[31m\\u{202e}etheus[960] (root)  docker metrics",
        "unusual: deleted executable",
        "The process of 1 socket is hidden",
    ] {
        assert!(table.contains(line), "{line}: {}", run.stdout);
    }
    assert!(!table.contains("198.51.100.7"), "{table}");

    // Rows are for programs: they get no line that is no row.
    let run = ask(&[]).expect(0);
    assert_eq!(run.stdout.lines().count(), 3, "{run:#?}");
    assert!(
        run.stderr
            .starts_with("A recording of 2026-08-17T06:00:00Z"),
        "{run:#?}"
    );
    let run = ask(&["--format", "markdown"]).expect(0);
    assert!(run.stdout.starts_with("A recording of "), "{run:#?}");
    for lang in ["vi", "ur"] {
        let run = ask(&["--format", "text", "--lang", lang]).expect(0);
        let first = run.stdout.lines().next().unwrap();
        assert!(first.contains("2026-08-17T06:00:00Z"), "{first}");
        assert!(!first.contains("recording"), "{first}");
    }
}

#[test]
fn filters_work_on_it() {
    for (args, expected) in [
        (&[][..], &["22", "53", "9090"][..]),
        (&["22"], &["22"]),
        (&["ssh"], &["22"]),
        (&["udp/1-100"], &["53"]),
        (&["--tcp"], &["22", "9090"]),
        (&["--udp"], &["53"]),
        (&["--exposed"], &["22"]),
        (&["--process", "sshd"], &["22"]),
        (&["--process", "960"], &["9090"]),
        (&["--unit", "ssh"], &["22"]),
        (&["--container", "metrics"], &["9090"]),
        (&["--container", "01234"], &["9090"]),
        (&["--netns", "own"], &["22", "53"]),
        (&["--all"], &["22", "22", "53", "9090"]),
    ] {
        assert_eq!(ports(args), expected, "{args:?}");
    }
    let run = ask(&["2908"]).expect(1);
    assert!(run.stderr.contains("Nothing listens on 2908"), "{run:#?}");
    let run = ask(&["--process", "nobody"]).expect(1);
    assert!(run.stderr.contains("Nothing here matches."), "{run:#?}");
    let run = ask(&["--verbose"]).expect(0);
    assert!(
        run.stderr.contains("Sockets: netlink. Holders: walk."),
        "{run:#?}"
    );
}

#[test]
fn a_chain_is_of_the_recording_alone() {
    let run = ask(&["--explain", "22", "--format", "text"]).expect(0);
    for words in [
        "Unit ssh.service, in system.slice",
        "Process sshd (812)",
        "Command line: /usr/sbin/sshd -D",
        "Package openssh-server 1:9.2p1-2 (dpkg)",
        "ip filter input tcp dport 22 accept",
    ] {
        assert!(run.stdout.contains(words), "{words}: {run:#?}");
    }
    // The state of a unit is this machine's, and not in a recording.
    assert!(!run.stdout.contains("Active since"), "{run:#?}");
}

#[test]
fn what_a_recording_was_not_asked_for_is_said() {
    let portolan = Portolan::new();
    let narrow = HOST
        .replace(
            "\"connections\": true, \"raw\": true",
            "\"connections\": false, \"raw\": false",
        )
        .replace(
            "\"namespaces\": \"all\", \"narrowed\": false",
            "\"namespaces\": \"own\", \"narrowed\": true",
        )
        .replace("\"observed\"", "\"other\"");
    let path = written(&portolan, "narrow.json", narrow);
    let path = path.to_str().unwrap();
    let run = portolan
        .run(&["here", "--from", path, "--all", "2908"])
        .expect(1);
    for words in [
        "A recording without a date",
        "It has only what was asked for",
        "It has no connections",
        "It has one network namespace",
    ] {
        assert!(run.stderr.contains(words), "{words}: {run:#?}");
    }
    let run = portolan
        .run(&["here", "--from", path, "--netns", "own"])
        .expect(0);
    assert!(!run.stderr.contains("It has no connections"), "{run:#?}");
    assert!(!run.stderr.contains("one network namespace"), "{run:#?}");
}

#[test]
fn names_in_a_recording_cannot_write_to_the_terminal() {
    for args in [
        &["--format", "text"][..],
        &["--format", "tsv"],
        &["--format", "csv"],
        &["--format", "markdown"],
        &["--json"],
        &["--format", "text", "--explain", "9090"],
        &["--format", "tsv", "--explain", "9090"],
        &["--json", "--explain", "9090"],
    ] {
        let run = ask(args).expect(0);
        let bad = |c: &char| c.is_control() && !matches!(c, '\n' | '\t');
        for said in [&run.stdout, &run.stderr] {
            assert_eq!(said.chars().find(bad), None, "{args:?}: {run:#?}");
            assert!(!said.contains('\u{202e}'), "{args:?}: {run:#?}");
        }
    }
    // Nor can what is no recording.
    let bad = r#"{"schema":1,"kind":"\u001b[31m\u202e"}"#;
    let run = Portolan::new().run_with_input(&["here", "--from", "-"], bad.as_bytes());
    assert!(run.stderr.contains("\\u{1b}[31m\\u{202e}"), "{run:#?}");
}

#[test]
fn what_is_no_recording_is_refused_with_a_hint() {
    let portolan = Portolan::new();
    let port = portolan.run(&["--json", "22"]).expect(0).stdout;
    let cases = [
        ("", "the file is empty"),
        (&HOST[..HOST.len() / 2], "cut short in line"),
        (&port, "JSON of the kind “port”"),
        ("{}", "not of an observation"),
        ("PORT\tPROTO\n22\ttcp\n", "line 1 column 1"),
        (
            &HOST.replace("\"schema\": 1", "\"schema\": 2"),
            "the version of its schema is 2",
        ),
        (
            &HOST.replace("\"loopback\"", "\"moon\""),
            "sockets[2].exposure: “moon” is not known",
        ),
        (
            &HOST.replace("\"namespace\": 1", "\"namespace\": 7"),
            "sockets[3].namespace: there is no element 7",
        ),
        (
            &HOST.replace("\"pid\": 1,", "\"pid\": 812,"),
            "process 812 is listed twice",
        ),
        (
            &HOST.replace(", \"count\": 1", ""),
            "gaps[0].count is missing",
        ),
        (
            &HOST.replace("\"port\": 53", "\"port\": 70000"),
            "expected u16",
        ),
    ];
    for (number, (text, words)) in cases.into_iter().enumerate() {
        let path = written(&portolan, &format!("{number}.json"), text);
        let path = path.to_str().unwrap();
        for run in [
            portolan.run(&["here", "--from", path]),
            portolan.run_with_input(&["here", "--from", "-", "--json"], text.as_bytes()),
        ] {
            let run = run.expect(2);
            assert!(run.stderr.contains(words), "{words}: {run:#?}");
            assert!(run.stderr.contains("\n\nhint: "), "{words}: {run:#?}");
            assert_eq!(run.stdout, "", "{words}");
        }
    }
    let folder = portolan.home.path().to_str().unwrap();
    for (path, words) in [
        (folder, "directory"),
        ("/no/such/file", "No such file"),
        ("", "needs a value"),
    ] {
        let run = portolan.run(&["here", "--from", path]).expect(2);
        assert!(run.stderr.contains(words), "{path}: {run:#?}");
        assert!(run.stderr.contains("\n\nhint: "), "{path}: {run:#?}");
    }
    // A device that never ends is read up to the bound.
    let run = portolan.run(&["here", "--from", "/dev/zero"]).expect(2);
    assert!(run.stderr.contains("larger than 64 MiB"), "{run:#?}");
    for other in ["--watch", "--no-bpf", "--verify"] {
        let run = portolan.run(&["here", "--from", host(), other]).expect(2);
        assert!(run.stderr.contains("--from"), "{other}: {run:#?}");
    }
}

#[test]
fn what_is_recorded_now_is_the_same_later() {
    let _held = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let portolan = Portolan::new();
    let now = portolan.run(&["here", "--all", "--json"]).expect(0).stdout;
    let later = portolan
        .run_with_input(&["here", "--all", "--json", "--from", "-"], now.as_bytes())
        .expect(0);
    assert_eq!(later.stdout, now);
    assert_eq!(later.stderr, "");
    // In any language: the words are not what is read.
    let urdu = portolan
        .run(&["here", "--all", "--json", "--lang", "ur"])
        .expect(0)
        .stdout;
    let later = portolan
        .run_with_input(&["here", "--all", "--json", "--from", "-"], urdu.as_bytes())
        .expect(0)
        .stdout;
    let sockets = |text: &str| serde_json::from_str::<Value>(text).unwrap()["sockets"].clone();
    assert_eq!(sockets(&later), sockets(&urdu));
    assert_eq!(
        serde_json::from_str::<Value>(&later).unwrap()["language"],
        "en"
    );
}

/// In a mount namespace where `/proc` and `/sys` are empty.
#[test]
fn the_machine_is_not_looked_at() {
    let portolan = Portolan::new();
    let program = portolan.command(&[]);
    let script = "mount -t tmpfs none /proc && mount -t tmpfs none /sys && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--mount", "sh", "-c", script, "sh"])
        .arg(Path::new(program.get_program()))
        .args(["here", "--from", host(), "--explain", "22", "--json"])
        .env("HOME", portolan.home.path())
        .output();
    let Some(output) = output.ok().filter(|o| o.status.code() != Some(1)) else {
        eprintln!("skipped: needs root and unshare");
        return;
    };
    let run = Run::from(output).expect(0);
    let object: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(object["sockets"][0]["port"], 22);
    assert_eq!(object["observed"], "2026-08-17T06:00:00Z");
    assert_eq!(object["scope"]["narrowed"], true);
    // Nothing was kept for another run either.
    assert!(!portolan.home.path().join(".cache").exists());
}
