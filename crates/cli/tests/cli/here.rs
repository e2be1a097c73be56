//! `portolan here`, through the binary, with real listeners: this process holds them.

use std::net::{TcpListener, UdpSocket};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::common::{Portolan, Run};

/// A port of a kind that nothing in these tests listens on: below what is handed out by itself.
const SILENT: &str = "2908";

fn listener() -> (TcpListener, u16) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn json(run: &Run) -> Value {
    assert_eq!(run.stdout.lines().count(), 1, "{run:#?}");
    serde_json::from_str(&run.stdout).unwrap()
}

fn is_root() -> bool {
    std::fs::read_to_string("/proc/self/status")
        .unwrap()
        .lines()
        .any(|l| l.starts_with("Uid:\t0\t0\t"))
}

/// Kills its process when it goes away.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_listener_is_found_with_its_process() {
    let (_held, port) = listener();
    let own = std::process::id().to_string();
    let row = Portolan::new()
        .run(&["here", &port.to_string()])
        .expect(0)
        .stdout;
    let fields: Vec<&str> = row.trim_end_matches('\n').split('\t').collect();
    assert_eq!(fields.len(), 18, "{row}");
    assert_eq!(
        fields[..4],
        [&port.to_string(), "tcp", "listening", "127.0.0.1"]
    );
    assert_eq!(fields[6], own);
    assert_eq!(fields[13], "loopback");
    // The tests are no product that anybody knows, and may have been built among temporary files.
    assert!(["unexplained", "suspicious"].contains(&fields[16]), "{row}");
    assert_eq!(fields[17], "");

    let run = Portolan::new()
        .run(&["here", "--json", &format!("tcp/{port}")])
        .expect(0);
    let object = json(&run);
    assert_eq!(object["kind"], "here");
    assert_eq!(object["queries"][0]["found"], 1);
    let socket = &object["sockets"][0];
    assert_eq!(socket["port"], port);
    assert_eq!(socket["holders"][0]["pid"], std::process::id());
    // The process is there, with its parents, and nobody else.
    let pids: Vec<u64> = object["processes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["pid"].as_u64().unwrap())
        .collect();
    assert!(pids.contains(&u64::from(std::process::id())), "{pids:?}");
    let process = object["processes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["pid"] == std::process::id())
        .unwrap();
    let program = usize::try_from(process["program"].as_u64().unwrap()).unwrap();
    let exe = std::env::current_exe().unwrap();
    assert_eq!(object["programs"][program]["path"], exe.to_str().unwrap());
}

#[test]
fn filters_let_through_what_they_name() {
    let (_tcp, port) = listener();
    let udp = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
    let udp_port = udp.local_addr().unwrap().port().to_string();
    let port = port.to_string();
    let own = std::process::id().to_string();
    let portolan = Portolan::new();
    let ports = |args: &[&str]| -> Vec<String> {
        let mut all = vec!["here"];
        all.extend(args);
        let run = portolan.run(&all);
        run.stdout
            .lines()
            .map(|l| l.split('\t').next().unwrap().to_owned())
            .collect()
    };
    let both = [port.as_str(), udp_port.as_str()];
    assert_eq!(ports(&[&both[..], &["--tcp"]].concat()), [port.as_str()]);
    assert_eq!(
        ports(&[&both[..], &["--udp"]].concat()),
        [udp_port.as_str()]
    );
    assert!(ports(&[&both[..], &["--exposed"]].concat()).is_empty());
    assert!(ports(&["--process", &own]).contains(&port));
    assert!(ports(&["--process", "no-such-process"]).is_empty());
    assert!(ports(&["--netns", "own", &port]).contains(&port));
    // The same by the walk over /proc.
    assert!(ports(&["--no-bpf", "--process", &own]).contains(&port));
    let range = format!("{port}-{port}");
    assert_eq!(ports(&[&range]), [port.as_str()]);
    let run = portolan
        .run(&["here", "--process", "no-such-process"])
        .expect(1);
    assert!(run.stderr.contains("Nothing here matches."), "{run:#?}");
}

#[test]
fn nothing_there_is_said_with_what_the_port_is() {
    let portolan = Portolan::new();
    let text = ["here", "--format", "text", SILENT];
    let run = portolan.run(&text).expect(1);
    assert!(
        run.stdout.starts_with(
            "Nothing listens on 2908 here. TCP and UDP port 2908 is registered with IANA as mao."
        ),
        "{run:#?}"
    );
    // Data alone goes to standard output.
    let run = portolan.run(&["here", SILENT]).expect(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("Nothing listens on 2908"), "{run:#?}");
    let object = json(&portolan.run(&["here", "--json", "mao"]).expect(1));
    assert_eq!(object["sockets"], serde_json::json!([]));
    assert!(
        object["queries"][0]["answer"]
            .as_str()
            .unwrap()
            .contains("mao")
    );
    let run = portolan.run(&["here", "--explain", SILENT]).expect(1);
    assert!(run.stderr.contains("Nothing listens"), "{run:#?}");
}

#[test]
fn wrong_arguments_say_why() {
    let portolan = Portolan::new();
    for (args, word) in [
        (&["here", "99999"][..], "the highest port is 65535"),
        (&["here", "nosuchservice"], "no service of that name"),
        (&["here", "--netns", "some"], "--netns"),
        (&["here", "--watch=0"], "--watch"),
        (&["here", "--watch"], "--watch needs a terminal"),
        (&["here", "22", "--explain", "22"], "--explain"),
        (&["here", "--watch", "--json"], "--json"),
        (&["--brief", "here"], "cannot go together"),
    ] {
        let run = portolan.run(args).expect(2);
        assert!(run.stderr.contains(word), "{args:?}: {run:#?}");
        assert!(run.stderr.contains("\n\nhint: "), "{args:?}: {run:#?}");
        assert_eq!(run.stdout, "", "{args:?}");
    }
}

#[test]
fn every_format_and_language_has_the_row() {
    let (_held, port) = listener();
    let port = port.to_string();
    for format in ["text", "tsv", "csv", "markdown", "json"] {
        for lang in ["en", "vi", "ur"] {
            let run = Portolan::new().run(&["here", "--format", format, "--lang", lang, &port]);
            let run = run.expect(0);
            assert!(run.stdout.contains(&port), "{format} {lang}: {run:#?}");
            assert!(
                run.stdout.contains("127.0.0.1"),
                "{format} {lang}: {run:#?}"
            );
        }
    }
    let csv = Portolan::new()
        .run(&["here", "--format", "csv", &port])
        .expect(0)
        .stdout;
    assert!(csv.starts_with("port,protocol,state,address,"), "{csv}");
    let urdu = Portolan::new()
        .run(&["here", "--format", "text", "--lang", "ur", &port])
        .expect(0)
        .stdout;
    // Columns stand from left to right in every language.
    assert!(urdu.lines().any(|l| l.starts_with(&port)), "{urdu}");
    assert!(urdu.contains("پروگرام"), "{urdu}");
}

#[test]
fn narrow_terminals_are_not_overrun() {
    let (_held, port) = listener();
    for columns in ["40", "80"] {
        let run = Portolan::new()
            .with("COLUMNS", columns)
            .run(&["here", "--format", "text", &port.to_string()])
            .expect(0);
        for line in run.stdout.lines() {
            assert!(line.chars().count() <= columns.parse().unwrap(), "{line}");
        }
        assert!(run.stdout.contains("127.0.0.1"), "{run:#?}");
    }
}

#[test]
fn a_command_line_cannot_write_to_the_terminal() {
    let Ok(held) = hostile() else {
        eprintln!("skipped: needs python3");
        return;
    };
    let (mut child, port) = held;
    let port = port.to_string();
    let portolan = Portolan::new();
    for args in [
        &["here", "--format", "text", &port][..],
        &["here", "--format", "tsv", &port],
        &["here", "--format", "csv", &port],
        &["here", "--format", "markdown", &port],
        &["here", "--json", &port],
        &["here", "--format", "text", "--explain", &port],
        &["here", "--json", "--explain", &port],
        &["--format", "text", &port],
    ] {
        let run = portolan.run(args).expect(0);
        let bad = |c: &char| c.is_control() && !matches!(c, '\n' | '\t');
        assert_eq!(run.stdout.chars().find(bad), None, "{args:?}: {run:#?}");
        assert!(!run.stdout.contains('\u{202e}'), "{args:?}: {run:#?}");
    }
    let run = portolan
        .run(&["here", "--format", "text", "--explain", &port])
        .expect(0);
    let said = run.stdout.split_whitespace().collect::<Vec<_>>().join("");
    assert!(said.contains("\\u{1b}[31m"), "{run:#?}");
    child.0.kill().unwrap();
}

/// A process with escape sequences and line breaks for arguments and for a name, that listens.
fn hostile() -> std::io::Result<(Killed, u16)> {
    use std::io::{BufRead as _, BufReader};
    let script = "import socket, sys\n\
        open('/proc/self/comm', 'w').write('\\x1b[31mred')\n\
        s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n\
        print(s.getsockname()[1], flush=True)\n\
        sys.stdin.read()";
    let mut child = Command::new("python3")
        .arg0("py\u{1b}]0;owned\u{7}")
        .args([
            "-c",
            script,
            "\u{1b}[31m",
            "two\nlines",
            "\u{9b}2J\u{202e}\u{7f}",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line)?;
    let child = Killed(child);
    let port = line.trim().parse().map_err(std::io::Error::other)?;
    Ok((child, port))
}

#[test]
fn a_chain_explains_a_listener() {
    let (_held, port) = listener();
    let port = port.to_string();
    let run = Portolan::new()
        .with("COLUMNS", "200")
        .run(&["here", "--format", "text", "--explain", &port])
        .expect(0);
    let own = format!("({})", std::process::id());
    for word in [
        "tcp port",
        &own,
        "Command line:",
        "Held by descriptor",
        "this machine alone",
    ] {
        assert!(run.stdout.contains(word), "{word}: {run:#?}");
    }
    let object = json(
        &Portolan::new()
            .run(&["here", "--json", "--explain", &port])
            .expect(0),
    );
    let steps = object["chains"][0]["steps"].as_array().unwrap();
    assert!(
        steps.iter().any(|s| s["id"] == "here-chain-descriptor"),
        "{object}"
    );
}

#[test]
fn a_single_port_says_who_is_there_now() {
    let (_held, port) = listener();
    let port = port.to_string();
    let section = |args: &[&str]| -> Option<Value> {
        let object = json(&Portolan::seeing().run(args).expect(0));
        let sections = object["sections"].as_array().unwrap().clone();
        sections.into_iter().find(|s| s["id"] == "here")
    };
    let words = |section: &Value| {
        section["statements"][0]["text"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let there = section(&["--json", &port]).unwrap();
    assert!(words(&there).starts_with("tcp 127.0.0.1: "), "{there}");
    let silent = section(&["--json", SILENT]).unwrap();
    assert_eq!(words(&silent), "Nothing listens on it here.");
    assert_eq!(section(&["--json", "--no-here", &port]), None);
    // Lists are asked for what is known, and their answers do not depend on where they are read.
    let run = Portolan::seeing().run(&["--json", &port, SILENT]).expect(0);
    assert!(!run.stdout.contains("\"here\""), "{run:#?}");
    let run = Portolan::seeing()
        .run_with_input(&["--json", "-"], port.as_bytes())
        .expect(0);
    assert!(!run.stdout.contains("\"here\""), "{run:#?}");
    let brief = Portolan::seeing().run(&["--brief", &port]).expect(0);
    assert!(!brief.stdout.contains("127.0.0.1"), "{brief:#?}");
}

#[test]
fn verbose_says_which_layers_answered() {
    let run = Portolan::new()
        .run(&["here", "--verbose", "--no-bpf", SILENT])
        .expect(1);
    assert!(run.stderr.contains("Sockets: netlink"), "{run:#?}");
    assert!(run.stderr.contains("No BPF program"), "{run:#?}");
}

/// Runs the program through another that takes rights away from it.
fn run_as(through: &[&str], program: &Path, home: &Path, args: &[&str]) -> std::io::Result<Run> {
    let output = Command::new(through[0])
        .args(&through[1..])
        .arg(program)
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("COLUMNS", "200")
        .output();
    output.map(Run::from)
}

#[test]
fn nobody_gets_the_port_and_the_reason_for_the_rest() {
    if !is_root() {
        eprintln!("skipped: needs root");
        return;
    }
    let (_held, port) = listener();
    let port = port.to_string();
    // The program stands where nobody may not read.
    let folder = tempfile::tempdir_in("/tmp").unwrap();
    let program = folder.path().join("portolan");
    std::fs::copy(env!("CARGO_BIN_EXE_portolan"), &program).unwrap();
    for path in [folder.path(), &program] {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let run = |args: &[&str]| run_as(&nobody, &program, Path::new("/nonexistent"), args);
    let Ok(text) = run(&["here", "--format", "text", &port]) else {
        eprintln!("skipped: needs setpriv");
        return;
    };
    let text = text.expect(0);
    assert!(text.stdout.contains("127.0.0.1"), "{text:#?}");
    let object = json(&run(&["here", "--json", &port]).unwrap().expect(0));
    let socket = &object["sockets"][0];
    // An owner, or the reason why there is none.
    let inferred = socket["holders"][0]["how"] == "inferred";
    assert!(inferred || socket["unowned"] == "hidden", "{object}");
    if !inferred {
        assert!(text.stdout.contains("needs CAP_SYS_PTRACE"), "{text:#?}");
        assert!(text.stdout.contains("`sudo portolan here`"), "{text:#?}");
    }
}

#[test]
fn a_container_s_root_is_not_told_to_be_root() {
    if !is_root() {
        eprintln!("skipped: needs root");
        return;
    }
    let (_held, port) = listener();
    let port = port.to_string();
    let home = tempfile::tempdir().unwrap();
    // Root of a user namespace has every capability, and may not look into those outside.
    let contained = ["unshare", "--user", "--map-root-user"];
    let program = Path::new(env!("CARGO_BIN_EXE_portolan"));
    let run = |args: &[&str]| run_as(&contained, program, home.path(), args);
    let Ok(text) = run(&["here", "--format", "text", &port]) else {
        eprintln!("skipped: needs unshare");
        return;
    };
    if text.stderr.contains("unshare") {
        eprintln!("skipped: no user namespaces here: {}", text.stderr);
        return;
    }
    let text = text.expect(0);
    assert!(
        text.stdout.contains("in spite of CAP_SYS_PTRACE"),
        "{text:#?}"
    );
    assert!(text.stdout.contains("security module"), "{text:#?}");
    assert!(!text.stdout.contains("sudo"), "{text:#?}");
    let object = json(&run(&["here", "--json", &port]).unwrap().expect(0));
    assert_eq!(object["sockets"][0]["unowned"], "withheld", "{object}");
    let gaps = object["gaps"].as_array().unwrap();
    let told = gaps.iter().find(|gap| gap["id"] == "withheld-processes");
    assert_eq!(told.unwrap()["count"], 1, "{object}");
}

#[test]
fn the_view_lives_in_a_terminal_and_leaves_it_as_it_was() {
    let (_held, port) = listener();
    let portolan = Portolan::new();
    // A terminal without a size has no room for anything.
    let program = env!("CARGO_BIN_EXE_portolan");
    let line = format!("stty rows 24 cols 120; {program} here --watch=1 {port}");
    // A terminal of util-linux: `script` makes one, and copies what is written to it.
    let child = portolan
        .command(&[])
        .env("TERM", "xterm-256color")
        .get_envs()
        .fold(
            &mut Command::new("script"),
            |command, (name, value)| match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            },
        )
        .args(["-qec", &line, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: needs script");
        return;
    };
    let mut keys = child.stdin.take().unwrap();
    let watcher = std::thread::spawn(move || {
        use std::io::Write as _;
        // Time for two looks; then the end.
        std::thread::sleep(std::time::Duration::from_millis(2500));
        let _ = keys.write_all(b"q");
        let _ = keys.flush();
        std::thread::sleep(std::time::Duration::from_millis(1500));
    });
    let output = child.wait_with_output().unwrap();
    watcher.join().unwrap();
    let screen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{screen:?}");
    assert!(screen.contains("q quit"), "{screen:?}");
    assert!(screen.contains(&format!("{port}/tcp")), "{screen:?}");
    // The alternate screen is entered and left.
    let (entered, left) = (screen.find("\u{1b}[?1049h"), screen.rfind("\u{1b}[?1049l"));
    assert!(entered.is_some() && left > entered, "{screen:?}");
}

#[test]
fn the_rules_are_the_page_in_docs() {
    let run = Portolan::new().run(&["here", "--rules", "--format", "markdown"]);
    let rules = run.expect(0).stdout;
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verdict-rules.md");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(
        page.ends_with(&rules),
        "docs/verdict-rules.md is not what `portolan here --rules --format markdown` prints"
    );
    let json = json(
        &Portolan::new()
            .run(&["here", "--rules", "--json"])
            .expect(0),
    );
    assert!(json["rules"].as_array().unwrap().len() > 40);
    for format in ["text", "tsv", "csv"] {
        let run = Portolan::new().run(&["--lang", "ur", "here", "--rules", "--format", format]);
        assert!(run.expect(0).stdout.contains("open-relay"), "{format}");
    }
    Portolan::new().run(&["here", "--rules", "22"]).expect(2);
}

#[test]
fn a_verdict_decides_what_is_shown_and_how_it_ends() {
    let (_held, port) = listener();
    let port = port.to_string();
    let here = |args: &[&str]| Portolan::new().run(&[&["here", &port], args].concat());
    assert!(
        here(&["--only", "unexplained,suspicious"])
            .expect(0)
            .stdout
            .contains(&port)
    );
    assert_eq!(here(&["--only", "expected"]).expect(1).stdout, "");
    here(&["--fail-on", "expected"]).expect(0);
    here(&["--fail-on", "unexplained,suspicious"]).expect(1);
    here(&["--only", "alright"]).expect(2);
    let json = json(&here(&["--json"]).expect(0));
    let judgement = json["sockets"][0]["judgement"].as_u64().unwrap();
    let judgement = &json["judgements"][usize::try_from(judgement).unwrap()];
    assert!(judgement["reasons"][0]["text"].as_str().unwrap().len() > 10);
    let explained = Portolan::new().run(&["here", "--explain", &port, "--format", "text"]);
    assert!(explained.expect(0).stdout.contains("Verdict: "));
}
