//! `portolan watch`, `history`, `diff`, `journal`: with real sockets and the program itself.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, UdpSocket};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::common::{Portolan, Run};
use crate::schema;

/// The program with a journal of its own.
struct Watched {
    portolan: Portolan,
    journal: String,
}

impl Watched {
    fn new() -> Self {
        let portolan = Portolan::new();
        let journal = portolan.home.path().join("state/journal.db");
        Self {
            journal: journal.to_string_lossy().into_owned(),
            portolan,
        }
    }

    fn run(&self, args: &[&str]) -> Run {
        let mut args = args.to_vec();
        args.extend(["--journal", &self.journal]);
        self.portolan.run(&args)
    }

    fn json(&self, args: &[&str]) -> Value {
        let mut args = args.to_vec();
        args.push("--json");
        let run = self.run(&args);
        let value = serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{e}: {run:?}"));
        schema::valid(&value);
        value
    }

    fn once(&self) -> Run {
        self.run(&["watch", "--once", "--netns", "own"]).expect(0)
    }

    /// A watch that goes on, and the lines that it prints.
    fn live(&self, more: &[&str]) -> Live {
        let mut args = vec![
            "watch",
            "--json",
            "--netns",
            "own",
            "--journal",
            &self.journal,
        ];
        args.extend(more);
        let mut child = self
            .portolan
            .command(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // It says that it watches once nothing is missed any more.
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut first = String::new();
        errors.read_line(&mut first).unwrap();
        assert!(first.starts_with("Watching"), "{first}");
        let (send, lines) = std::sync::mpsc::channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        // Nobody reads them, and it must not wait for that.
        std::thread::spawn(move || errors.lines().map_while(Result::ok).for_each(drop));
        Live { child, lines }
    }
}

struct Live {
    child: Child,
    lines: std::sync::mpsc::Receiver<String>,
}

impl Live {
    /// The next thing that is told of a port.
    fn next(&self, port: u16, patience: Duration) -> Option<Value> {
        let end = Instant::now() + patience;
        while let Some(left) = end.checked_duration_since(Instant::now()) {
            let line = self.lines.recv_timeout(left).ok()?;
            let event: Value = serde_json::from_str(&line).unwrap();
            schema::valid(&event);
            let ports = event["ports"].as_array().unwrap();
            if ports.contains(&port.into()) {
                return Some(event);
            }
        }
        None
    }

    fn expect(&self, port: u16, what: &str) -> Value {
        let event = self.next(port, Duration::from_secs(60));
        let event = event.unwrap_or_else(|| panic!("{port} {what}: nothing was told"));
        assert_eq!(event["event"], what, "{event}");
        event
    }

    fn end(mut self, signal: &str) {
        let pid = self.child.id().to_string();
        let kill = Command::new("kill").args([signal, &pid]).status();
        assert!(kill.unwrap().success());
        self.child.wait().unwrap();
    }
}

/// A listener on a port that the system gives to nobody else: another test that is given the port of
/// one that has just closed would be told of too.
fn listen() -> TcpListener {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let process = u16::try_from(std::process::id() % 500).unwrap();
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        if let Ok(listener) = TcpListener::bind(("127.0.0.1", 12_000 + process * 30 + number)) {
            return listener;
        }
    }
}

fn port_of(listener: &TcpListener) -> u16 {
    listener.local_addr().unwrap().port()
}

#[test]
fn one_look_after_another() {
    let watched = Watched::new();
    let first = listen();
    // What is there in the beginning is recorded, and nothing has happened yet.
    assert_eq!(watched.once().stdout, "");
    let second = listen();
    let (one, two) = (port_of(&first), port_of(&second));
    drop(first);
    let told = watched.once().stdout;
    let line = |port: u16| {
        let field = port.to_string();
        told.lines()
            .find(|line| line.split('\t').nth(2) == Some(&field))
            .unwrap_or_else(|| panic!("{port}: {told}"))
    };
    assert!(line(one).contains("\tclosed\t"), "{told}");
    assert!(line(two).contains("\tappeared\t"), "{told}");
    assert!(line(two).contains("nobody looked in between"), "{told}");
    // The same again: nothing new.
    let told = watched.once().stdout;
    assert!(!told.contains(&format!("\t{two}\t")), "{told}");

    let past = watched.json(&["history", &two.to_string()]);
    assert_eq!(past["listeners"][0]["here"], true, "{past}");
    assert_eq!(past["events"][0]["event"], "appeared");
    assert!(past["events"][0]["after"].is_string());
    let past = watched.json(&["history", &one.to_string()]);
    assert_eq!(past["listeners"][0]["here"], false, "{past}");
    let run = watched
        .run(&["history", &two.to_string(), "--format", "text"])
        .expect(0);
    assert!(run.stdout.contains("Here since"), "{}", run.stdout);
    assert!(
        run.stdout.contains("Nobody watched before"),
        "{}",
        run.stdout
    );
    let none = watched.run(&["history", "1", "--format", "text"]).expect(1);
    assert!(
        none.stdout.contains("Nothing is recorded of 1."),
        "{}",
        none.stdout
    );
}

#[test]
fn what_happens_is_told_as_it_happens() {
    let watched = Watched::new();
    let live = watched.live(&[]);
    let listener = listen();
    let port = port_of(&listener);
    let event = live.expect(port, "appeared");
    assert_eq!(event["evidence"]["exposure"], "loopback");
    assert_eq!(event["pid"], std::process::id());
    let name = event["evidence"]["owners"][0]["name"].as_str().unwrap();
    assert!(!name.is_empty());
    // Whatever was told is recorded.
    let past = watched.json(&["history", &port.to_string()]);
    assert_eq!(past["events"][0]["event"], "appeared");
    drop(listener);
    live.expect(port, "closed");

    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let udp = socket.local_addr().unwrap().port();
    let event = live.expect(udp, "appeared");
    assert_eq!(event["protocol"], "udp");
    live.end("-TERM");
    let info = watched.json(&["journal", "info"]);
    assert!(info["records"].as_u64().unwrap() >= 3, "{info}");
}

#[test]
fn a_restart_is_told_as_one() {
    let watched = Watched::new();
    let listener = listen();
    let port = port_of(&listener);
    let live = watched.live(&[&port.to_string()]);
    drop(listener);
    std::thread::sleep(Duration::from_millis(300));
    let again = TcpListener::bind(("127.0.0.1", port)).unwrap();
    live.expect(port, "restarted");
    drop(again);
    live.end("-INT");
    let past = watched.json(&["history", &port.to_string()]);
    assert_eq!(past["listeners"][0]["restarts"], 1, "{past}");
}

#[test]
fn a_watch_that_is_killed_goes_on_where_it_was() {
    let watched = Watched::new();
    let mut ports = Vec::new();
    let mut listeners = Vec::new();
    for round in 0..4 {
        let live = watched.live(&[]);
        let listener = listen();
        let port = port_of(&listener);
        live.expect(port, "appeared");
        live.end("-KILL");
        ports.push(port);
        // Every other one closes while nobody watches.
        if round % 2 == 0 {
            listeners.push(listener);
        }
    }
    watched.once();
    for (round, port) in ports.iter().enumerate() {
        let past = watched.json(&["history", &port.to_string()]);
        let events: Vec<&str> = past["events"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["event"].as_str().unwrap())
            .collect();
        match round % 2 {
            0 => assert_eq!(events, ["appeared"], "{past}"),
            _ => assert_eq!(events, ["appeared", "closed"], "{past}"),
        }
    }
}

#[test]
fn without_bpf_it_says_so_and_finds_what_stays() {
    let watched = Watched::new();
    let live = watched.live(&["--no-bpf"]);
    let listener = listen();
    let event = live.expect(port_of(&listener), "appeared");
    assert!(
        event["after"].is_string(),
        "it was found, not seen: {event}"
    );
    drop(listener);
    live.end("-TERM");
}

#[test]
fn the_dossier_of_a_port_says_since_when() {
    let watched = Watched::new();
    let listener = listen();
    let port = port_of(&listener).to_string();
    watched.once();
    let folder = PathBuf::from(&watched.journal);
    let folder = folder.parent().unwrap().to_string_lossy().into_owned();
    let seeing = Portolan::seeing().with("STATE_DIRECTORY", folder);
    let run = seeing.run(&[&port, "--format", "text"]).expect(0);
    assert!(run.stdout.contains("Here since"), "{}", run.stdout);
    assert!(run.stdout.contains("portolan history"), "{}", run.stdout);
}

#[test]
fn two_looks_are_compared() {
    let watched = Watched::new();
    let folder = watched.portolan.home.path();
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let here = |path: &str, port: u16| {
        let port = port.to_string();
        let run = watched.portolan.run(&["here", "--json", &port]);
        std::fs::write(path, run.stdout).unwrap();
    };
    let listener = listen();
    let port = port_of(&listener);
    let (a, b) = (file("a.json"), file("b.json"));
    here(&a, port);
    drop(listener);
    here(&b, port);
    let run = watched.run(&["diff", &a, &b]).expect(1);
    assert!(run.stdout.contains("\tclosed\t"), "{}", run.stdout);
    let run = watched.run(&["diff", &a, &a, "--format", "text"]).expect(0);
    assert!(run.stdout.starts_with("No difference."), "{}", run.stdout);
    let value = watched.json(&["diff", &a, &b]);
    assert_eq!(value["events"][0]["event"], "closed");

    // Times want a journal, and one that goes so far back.
    let run = watched.run(&["diff", "yesterday", "now"]).expect(2);
    assert!(run.stderr.contains("there is no journal"), "{}", run.stderr);
    let listener = listen();
    let port = port_of(&listener);
    watched.once();
    let run = watched.run(&["diff", "yesterday", "now"]).expect(2);
    assert!(
        run.stderr.contains("nothing is recorded of"),
        "{}",
        run.stderr
    );
    drop(listener);
    let run = watched.run(&["diff", "0s"]).expect(1);
    let closed = run.stdout.lines().any(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        fields[1] == "closed" && fields[2] == port.to_string()
    });
    assert!(closed, "{}", run.stdout);
}

/// The events of an exported journal. Which watch saw them is a number of the journal's own.
fn events(lines: &str) -> Vec<Value> {
    let values = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let events = values.filter(|value: &Value| value["kind"] == "journal-event");
    events
        .map(|mut event| {
            event.as_object_mut().unwrap().remove("watch");
            event
        })
        .collect()
}

#[test]
fn a_journal_is_copied() {
    let watched = Watched::new();
    let _listener = listen();
    watched.once();
    let lines = watched.run(&["journal", "export"]).expect(0).stdout;
    assert!(lines.lines().count() > 0);
    for line in lines.lines() {
        let event: Value = serde_json::from_str(line).unwrap();
        assert_eq!(event["schema"], 1);
    }
    let other = Watched::new();
    let run = other.portolan.run_with_input(
        &["journal", "import", "-", "--journal", &other.journal],
        lines.as_bytes(),
    );
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(other.run(&["journal", "export"]).expect(0).stdout, lines);

    let parquet = watched.portolan.home.path().join("all.parquet");
    let parquet = parquet.to_string_lossy().into_owned();
    watched.run(&["journal", "export", &parquet]).expect(0);
    let third = Watched::new();
    let imported = third.json(&["journal", "import", &parquet]);
    let events = events(&lines);
    assert_eq!(imported["written"], events.len(), "{imported}");
    let copied = third.run(&["journal", "export"]).expect(0).stdout;
    assert_eq!(self::events(&copied), events);
    // Once more: everything is known.
    assert_eq!(third.json(&["journal", "import", &parquet])["written"], 0);

    let run = third.portolan.run_with_input(
        &["journal", "import", "-", "--journal", &third.journal],
        b"{\"schema\":1}\nnot JSON\n",
    );
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.stderr.contains("line 2"), "{}", run.stderr);
    let pruned = third.json(&["journal", "prune", "--keep", "1"]);
    assert_eq!(pruned["removed"], 0, "what stands stays");
}

/// More than is removed in one piece, from a pipe that can be opened once.
#[test]
fn all_that_is_old_is_removed_at_once() {
    let watched = Watched::new();
    let pipe = watched.portolan.home.path().join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || {
            let mut file = std::io::BufWriter::new(std::fs::File::create(pipe).unwrap());
            writeln!(
                file,
                "{{\"schema\":1,\"kind\":\"journal-watch\",\"watch\":1,\"host\":\"one\",\"name\":\"one\",\
                 \"boot\":\"first\",\"begun\":\"2020-01-01T00:00:00Z\",\"beat\":\"2020-01-01T00:00:00Z\",\
                 \"ended\":true,\"how\":\"polling\",\"version\":\"0.1.0\",\"lost\":0}}"
            )
            .unwrap();
            for inode in 1..=45_000 {
                writeln!(
                    file,
                    "{{\"schema\":1,\"kind\":\"journal-event\",\"watch\":1,\"host\":\"one\",\"boot\":\"first\",\
                     \"event\":\"passed\",\"at\":\"2020-01-01T00:00:00Z\",\"protocol\":\"tcp\",\"port\":2608,\
                     \"address\":\"::\",\"interface\":0,\"namespace\":1,\"inode\":{inode},\"evidence\":{{\
                     \"state\":\"listening\",\"exposure\":\"all\",\"firewall\":\"open\",\"place\":\"own\"}}}}"
                )
                .unwrap();
            }
        }
    });
    let imported = watched.json(&["journal", "import", &pipe.to_string_lossy()]);
    writer.join().unwrap();
    assert_eq!(imported["written"], 45_000, "{imported}");
    let pruned = watched.json(&["journal", "prune", "--keep", "30"]);
    assert_eq!(pruned["removed"], 45_000, "{pruned}");
    let info = watched.json(&["journal", "info"]);
    assert_eq!(info["records"], 0, "{info}");
}

#[test]
fn what_cannot_be_done_is_said() {
    let watched = Watched::new();
    for (args, words) in [
        (&["history", "22"][..], "there is no journal"),
        (
            &["history", "22", "--since", "tomorrow"],
            "there is no journal",
        ),
        (
            &["diff", "no-such-file"],
            "is no time, and there is no such file",
        ),
        (&["watch", "--once", "--to", "carrier-pigeon"], "is no sink"),
        (
            &["watch", "--once", "--to", "webhook:ftp://x"],
            "is not an http",
        ),
        (&["journal", "import", "/no/such/file"], "/no/such/file"),
    ] {
        let run = watched.run(args).expect(2);
        assert!(run.stderr.contains(words), "{args:?}: {}", run.stderr);
    }
    watched.once();
    let run = watched.run(&["history", "--since", "tomorrow"]).expect(2);
    assert!(run.stderr.contains("tomorrow is no time"), "{}", run.stderr);
    let run = watched.run(&["history", "--host", "elsewhere"]).expect(2);
    assert!(run.stderr.contains("elsewhere"), "{}", run.stderr);
    // A file that is something else is left as it is.
    std::fs::write(&watched.journal, "something else").unwrap();
    for args in [&["watch", "--once"][..], &["history"], &["journal", "info"]] {
        let run = watched.run(args).expect(2);
        assert!(
            run.stderr.contains("no journal of Portolan"),
            "{}",
            run.stderr
        );
    }
    assert_eq!(std::fs::read(&watched.journal).unwrap(), b"something else");
}
