//! `portolan here --save-policy` and `--check`, through the binary, with listeners that this process
//! holds. Ports are named in each run: what else listens on this machine is this machine's affair.

use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::common::{Portolan, Run};

fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port.to_string())
}

fn here(args: &[&str]) -> Run {
    Portolan::new().run(&[&["here"], args].concat())
}

/// A folder with a policy in it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("policy.toml")
    }

    fn file(&self) -> String {
        self.path().to_str().unwrap().to_owned()
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    fn holding(text: &str) -> Self {
        let place = Self::new();
        fs::write(place.path(), text).unwrap();
        place
    }

    fn check(&self, args: &[&str]) -> Run {
        here(&[&["--check", &self.file()], args].concat())
    }

    fn save(&self, args: &[&str]) -> Run {
        here(&[&["--save-policy", &self.file()], args].concat())
    }
}

/// The result and the text of each row, and what follows the word of the line.
fn rows(run: &Run) -> Vec<Vec<&str>> {
    run.stdout
        .lines()
        .map(|l| l.split('\t').collect())
        .collect()
}

#[test]
fn what_was_saved_is_as_it_was() {
    let (_held, port) = listener();
    let place = Place::new();
    let run = place.save(&[&port]).expect(0);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("1 entry was written"), "{run:#?}");
    let text = place.text();
    let own = std::env::current_exe().unwrap();
    for line in [
        "version = 1".to_owned(),
        format!("port = {port}"),
        "transport = \"tcp\"".to_owned(),
        "exposure = \"loopback\"".to_owned(),
        format!("program = {:?}", own.to_str().unwrap()),
    ] {
        assert!(text.lines().any(|l| l == line), "{line}\n{text}");
    }
    assert!(
        text.starts_with("# What may listen on this machine."),
        "{text}"
    );
    assert!(text.contains("\nsaid_by = \""), "{text}");
    // The verdict depends on where the tests are built.
    let suspicious = text.contains("\nwhy = \"suspicious: ");
    assert_eq!(
        run.stderr.contains("sign of trouble"),
        suspicious,
        "{run:#?}"
    );
    let mode = fs::metadata(place.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o644);

    let run = place.check(&[&port]).expect(0);
    assert_eq!(run.stdout, "");
    assert!(
        run.stderr.contains("Nothing is new, gone or different"),
        "{run:#?}"
    );
    // Saved again, not a byte is other, and neither is the file.
    let before = fs::metadata(place.path()).unwrap().modified().unwrap();
    place.save(&[&port]).expect(0);
    assert_eq!(place.text(), text);
    assert_eq!(
        fs::metadata(place.path()).unwrap().modified().unwrap(),
        before
    );
    // To standard output, nothing else goes.
    let run = here(&["--save-policy", "-", &port]).expect(0);
    assert_eq!(run.stdout, text);
}

#[test]
fn both_families_and_a_servers_workers_are_one_entry() {
    let (first, port) = listener();
    let number: u16 = port.parse().unwrap();
    let _second = TcpListener::bind(("::1", number));
    let _copy = first.try_clone().unwrap();
    let run = here(&["--save-policy", "-", &port]).expect(0);
    assert_eq!(run.stdout.matches("[[listener]]").count(), 1, "{run:#?}");
}

#[test]
fn new_gone_and_different_are_told_apart() {
    let (held, port) = listener();
    let (_other, other) = listener();
    let place = Place::new();
    place.save(&[&port]).expect(0);
    // The other one is new.
    let run = place.check(&[&port, &other]).expect(1);
    let found = rows(&run);
    assert_eq!(found.len(), 1, "{run:#?}");
    assert_eq!(found[0][..4], ["new", &other, "tcp", "loopback"]);
    assert!(
        run.stderr.contains("1 new, 0 gone, 0 different; 1 as"),
        "{run:#?}"
    );
    // Another program, and an exposure that is not so.
    let saved = place.text();
    let wrong = saved
        .replace("\"loopback\"", "[\"everywhere\", \"group\"]")
        .replace("program = \"", "program = \"/nowhere");
    fs::write(place.path(), &wrong).unwrap();
    let run = place.check(&[&port]).expect(1);
    let found = rows(&run);
    assert_eq!(found[0][0], "different");
    let line = wrong.lines().position(|l| l == "[[listener]]").unwrap() + 1;
    assert_eq!(found[0][6], line.to_string());
    assert!(
        found[0][7].contains("exposure is loopback instead of everywhere, group"),
        "{run:#?}"
    );
    assert!(found[0][7].contains("program is /"), "{run:#?}");
    // Brought up to date, with the comment that somebody wrote.
    let noted = wrong.replace("\nport =", "\n# ours\nport =");
    fs::write(place.path(), &noted).unwrap();
    let run = place.save(&[&port]).expect(0);
    assert!(
        run.stderr.contains("0 added, 0 removed, 1 changed"),
        "{run:#?}"
    );
    assert_eq!(place.text(), saved.replace("\nport =", "\n# ours\nport ="));
    // Nobody is there any more.
    drop(held);
    let run = place.check(&[&port]).expect(1);
    assert_eq!(rows(&run)[0][0], "gone", "{run:#?}");
    // Who asks for another port does not hear of it, and a rewrite leaves it.
    let run = place.check(&[&other]).expect(1);
    assert_eq!(rows(&run).len(), 1, "{run:#?}");
    place.save(&[&other]).expect(0);
    assert_eq!(place.text().matches("[[listener]]").count(), 2);
    place.check(&[&other]).expect(0);
    place.save(&[&port]).expect(0);
    assert_eq!(place.text().matches("[[listener]]").count(), 1);
}

#[test]
fn ranges_and_optional_entries() {
    let (_held, port) = listener();
    let range = format!("{port}-{port}");
    let text = format!(
        "# Ours.\nversion = 1\n\n# Whatever is there.\n[[listener]]\nport = [\"1-3\", \"{range}\"] # here\n\
         [[listener]]\nport = 2908\noptional = true\n"
    );
    let place = Place::holding(&text);
    place.check(&[&port]).expect(0);
    place.check(&[&port, "2908"]).expect(0);
    place.save(&[&port, "2908"]).expect(0);
    assert_eq!(place.text(), text);
    let needed = Place::holding(&text.replace("optional = true", ""));
    needed.check(&[&port, "2908"]).expect(1);
    needed.check(&[&port]).expect(0);
}

#[test]
fn packets_out_are_one_range() {
    let udp = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
    let port = udp.local_addr().unwrap().port();
    if !(32768..=60999).contains(&port) {
        eprintln!("skipped: this system picks ports from another range");
        return;
    }
    let place = Place::new();
    place.save(&[&port.to_string()]).expect(0);
    let text = place.text();
    assert!(text.contains("port = \"32768-60999\""), "{text}");
    assert!(text.contains("optional = true"), "{text}");
    let again = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
    drop(udp);
    let other = again.local_addr().unwrap().port().to_string();
    place.check(&[&port.to_string(), &other]).expect(0);
}

#[test]
fn every_form_of_the_report_is_well_formed() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: the XML is not parsed, for want of python3");
    }
    let (_held, port) = listener();
    let (_other, other) = listener();
    let text = format!(
        "version = 1\n[[listener]]\nport = {port}\nexposure = \"everywhere\"\n[[listener]]\nport = 2908\n\
         unit = \"<a&b>\\\"]](x){{0}}\\u0001\"\n"
    );
    let place = Place::holding(&text);
    let ports = [port.as_str(), other.as_str(), "2908"];
    for lang in ["en", "vi", "ur"] {
        for format in ["text", "tsv", "csv", "markdown", "json"] {
            let run = place.check(&[&ports[..], &["--format", format, "--lang", lang]].concat());
            let run = run.expect(1);
            for port in ports {
                assert!(run.stdout.contains(port), "{format} {lang}: {run:#?}");
            }
            assert!(!run.stdout.contains('\u{1}'), "{format} {lang}: {run:#?}");
        }
    }
    let run = place.check(&[&ports[..], &["--json"]].concat()).expect(1);
    let object: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(object["agrees"], false);
    let results: Vec<&str> = object["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["result"].as_str().unwrap())
        .collect();
    assert_eq!(results, ["new", "gone", "different"]);

    let run = place
        .check(&[&ports[..], &["--report", "sarif"]].concat())
        .expect(1);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    is_sarif(&log);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let told: Vec<(&str, u64)> = results
        .iter()
        .map(|r| {
            let place = &r["locations"][0]["physicalLocation"];
            let line = place["region"]["startLine"].as_u64().unwrap();
            (r["ruleId"].as_str().unwrap(), line)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("policy/new", 7),
            ("policy/gone", 5),
            ("policy/different", 2)
        ]
    );
    let gone = results[1]["message"]["text"].as_str().unwrap();
    assert!(gone.contains("] (x){{0}}"), "{gone}");

    let run = place
        .check(&[&ports[..], &["--report", "junit"]].concat())
        .expect(1);
    let (tests, failures) = is_junit(&run.stdout);
    assert_eq!((tests, failures), (3, 3), "{run:#?}");
    assert!(
        run.stdout.contains("&lt;a&amp;b&gt;&quot;]](x){0}\\u{1}"),
        "{run:#?}"
    );
    // All well.
    let place = Place::holding("version = 1\n");
    let log = place.check(&["2908", "--report", "sarif"]).expect(0).stdout;
    is_sarif(&serde_json::from_str(&log).unwrap());
    let xml = place.check(&["2908", "--report", "junit"]).expect(0).stdout;
    assert_eq!(is_junit(&xml), (0, 0));
}

/// What SARIF 2.1.0 requires of the objects that are there (sections 3.13, 3.14, 3.19, 3.27).
fn is_sarif(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert!(driver["name"].is_string());
    let rules = driver["rules"].as_array().unwrap();
    assert!(
        rules
            .iter()
            .all(|r| r["id"].is_string() && r["shortDescription"]["text"].is_string())
    );
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let location = &result["locations"][0];
        assert!(location["physicalLocation"]["artifactLocation"]["uri"].is_string());
        assert!(
            location["physicalLocation"]["region"]["startLine"]
                .as_u64()
                .unwrap()
                >= 1
        );
        assert!(location["logicalLocations"][0]["fullyQualifiedName"].is_string());
    }
    let notified = &run["invocations"][0]["toolExecutionNotifications"];
    assert!(
        notified
            .as_array()
            .unwrap()
            .iter()
            .all(|n| n["message"]["text"].is_string())
    );
}

/// The counts of tests and failures, after a real parser has read all of it.
fn is_junit(xml: &str) -> (usize, usize) {
    let mut child = match Command::new("python3")
        .args([
            "-c",
            "import sys, xml.etree.ElementTree as e\n\
             r = e.parse(sys.stdin).getroot()\n\
             assert r.tag == 'testsuites' and all(s.tag == 'testsuite' for s in r)\n\
             c = r.findall('.//testcase')\n\
             assert all(t.get('name') and t.get('classname') for t in c)\n\
             assert int(r.get('tests')) == len(c)\n\
             assert int(r.get('failures')) == len(r.findall('.//failure'))\n\
             print('ok')",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    {
        Ok(child) => child,
        // The test that calls says so.
        Err(_) => return counted(xml),
    };
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), xml.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.stdout, b"ok\n", "{xml}");
    counted(xml)
}

fn counted(xml: &str) -> (usize, usize) {
    (
        xml.matches("<testcase ").count(),
        xml.matches("<failure ").count(),
    )
}

#[test]
fn errors_point_at_line_and_column() {
    for (text, place, reason) in [
        (
            "version = 1\n[[listener]]\nport = 22\nexposre = \"x\"\n",
            "line 4, column 1",
            "unknown key “exposre”",
        ),
        (
            "version = 1\n[[listener]]\nport = 99999\n",
            "line 3, column 8",
            "the highest port is 65535",
        ),
        (
            "version = 1\n[[listener]]\nport 22\n",
            "line 3, column",
            "no TOML",
        ),
        (
            "version = 1\n[[listener]]\nport = 1\nunit = 1",
            "line 4, column 8",
            "unit has to be a text in quotes",
        ),
        ("version = 9\n", "line 1, column 11", "version 9 is unknown"),
        ("port = 1\n", "line 1, column 1", "unknown key “port”"),
        ("\u{1b}]0;x\u{7}", "line 1, column", "no TOML"),
    ] {
        let file = Place::holding(text);
        for run in [file.check(&["2908"]), file.save(&["2908"])] {
            let run = run.expect(2);
            assert!(run.stderr.contains(place), "{text}: {run:#?}");
            assert!(run.stderr.contains(reason), "{text}: {run:#?}");
            assert!(run.stderr.contains("\n\nhint: "), "{text}: {run:#?}");
            assert!(
                !run.stderr.contains(['\u{1b}', '\u{7}']),
                "{text}: {run:#?}"
            );
            assert_eq!(run.stdout, "");
        }
        assert_eq!(
            file.text(),
            text,
            "a file that is not understood is not touched"
        );
    }
    let file = Place::new();
    fs::write(file.path(), b"version = 1\n# \xff").unwrap();
    let run = file.check(&["2908"]).expect(2);
    assert!(
        run.stderr.contains("line 2, column 3: this is no UTF-8"),
        "{run:#?}"
    );
    fs::write(file.path(), " ".repeat((4 << 20) + 1)).unwrap();
    let run = file.check(&["2908"]).expect(2);
    assert!(run.stderr.contains("at most 4 MiB"), "{run:#?}");
}

#[test]
fn what_is_no_file_is_refused() {
    let place = Place::new();
    place.check(&["2908"]).expect(2);
    fs::create_dir(place.path()).unwrap();
    for run in [place.check(&["2908"]), place.save(&["2908"])] {
        let run = run.expect(2);
        assert!(run.stderr.contains("directory"), "{run:#?}");
    }
    // A pipe is not waited for.
    let pipe = Place::new();
    if Command::new("mkfifo")
        .arg(pipe.path())
        .status()
        .is_ok_and(|s| s.success())
    {
        pipe.check(&["2908"]).expect(2);
        pipe.save(&["2908"]).expect(2);
    } else {
        eprintln!("skipped: needs mkfifo");
    }
    // A link that leads nowhere.
    let link = Place::new();
    symlink(link.folder.path().join("nothing"), link.path()).unwrap();
    link.save(&["2908"]).expect(2);
    assert!(!link.folder.path().join("nothing").exists());
    // No such folder.
    here(&["--save-policy", "/nonexistent/policy.toml", "2908"]).expect(2);
}

#[test]
fn a_link_and_the_mode_stay() {
    let (_held, port) = listener();
    let place = Place::new();
    let target = place.folder.path().join("real.toml");
    fs::write(&target, "version = 1\n").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
    symlink("real.toml", place.path()).unwrap();
    place.save(&[&port]).expect(0);
    assert!(fs::symlink_metadata(place.path()).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().contains(&port));
    let mode = fs::metadata(&target).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
    // Nothing is left beside it.
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 2);
}

#[test]
fn arguments_that_do_not_go_together() {
    for args in [
        &["--save-policy", "a", "--check", "b"][..],
        &["--check", "a", "--watch"],
        &["--check", "a", "--explain", "22"],
        &["--save-policy", "a", "--json"],
        &["--report", "sarif"],
        &["--report", "xml", "--check", "a"],
        &["--report", "junit", "--check", "a", "--json"],
    ] {
        let run = here(args).expect(2);
        assert!(run.stderr.contains("\n\nhint: "), "{args:?}: {run:#?}");
        assert_eq!(run.stdout, "", "{args:?}");
    }
}

#[test]
fn a_path_cannot_write_to_the_terminal_or_into_the_file() {
    use std::io::{BufRead as _, BufReader};
    let place = Place::new();
    let name = "\u{1b}[31m\"]\nport = 1\n[[listener]]\u{202e}";
    let program = place.folder.path().join(name);
    let python = ["/usr/bin/python3", "/usr/local/bin/python3"];
    let Some(python) = python.iter().find_map(|p| fs::canonicalize(p).ok()) else {
        eprintln!("skipped: needs python3");
        return;
    };
    fs::copy(python, &program).unwrap();
    let script = "import socket, sys\n\
        s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n\
        print(s.getsockname()[1], flush=True)\n\
        sys.stdin.read()";
    let mut child = Command::new(&program)
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let read = BufReader::new(child.stdout.take().unwrap()).read_line(&mut line);
    let port = line.trim().to_owned();
    if read.is_err() || port.is_empty() {
        eprintln!("skipped: a copy of python3 does not run");
        let _ = child.wait();
        return;
    }
    let saved = place.save(&[&port]).expect(0);
    let text = place.text();
    assert_eq!(text.matches("\n[[listener]]\n").count(), 1, "{text}");
    assert!(
        text.contains("\\U0000001b[31m\\\"]\\U0000000aport"),
        "{text}"
    );
    let mut runs = vec![saved, place.check(&[&port]).expect(0)];
    fs::write(place.path(), "version = 1\n").unwrap();
    for form in [
        &["--format", "text"][..],
        &["--format", "tsv"],
        &["--format", "markdown"],
        &["--json"],
        &["--report", "sarif"],
        &["--report", "junit"],
    ] {
        runs.push(place.check(&[&[port.as_str()], form].concat()).expect(1));
    }
    for run in runs {
        let bad = |c: &char| (c.is_control() && !matches!(c, '\n' | '\t')) || *c == '\u{202e}';
        assert_eq!(run.stdout.chars().find(bad), None, "{run:#?}");
        assert_eq!(run.stderr.chars().find(bad), None, "{run:#?}");
    }
    let xml = place.check(&[&port, "--report", "junit"]).expect(1).stdout;
    assert_eq!(is_junit(&xml), (1, 1));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn who_may_not_see_owners_hears_of_no_difference_in_them() {
    let Some(nobody) = Nobody::new() else {
        eprintln!("skipped: needs root and setpriv");
        return;
    };
    let (_held, port) = listener();
    let place = Place::new();
    fs::set_permissions(place.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    place.save(&[&port]).expect(0);
    let run = nobody.run(&["--check", &place.file(), &port]).expect(0);
    let found = rows(&run);
    assert_eq!(found[0][0], "not-verified", "{run:#?}");
    assert!(found[0][7].contains("not seen: program"), "{run:#?}");
    assert!(
        run.stderr.contains("hidden") || run.stderr.contains("CAP_"),
        "{run:#?}"
    );
    // What can be seen counts.
    fs::write(place.path(), place.text().replace("loopback", "everywhere")).unwrap();
    let run = nobody.run(&["--check", &place.file(), &port]).expect(1);
    assert_eq!(rows(&run)[0][0], "different", "{run:#?}");
    // A folder that one may not write into.
    let before = place.text();
    let run = nobody
        .run(&["--save-policy", &place.file(), &port])
        .expect(2);
    assert!(run.stderr.contains("policy.toml: "), "{run:#?}");
    assert_eq!(place.text(), before);
    // What is saved says that something may be missing.
    let run = nobody.run(&["--save-policy", "-", &port]).expect(0);
    assert!(run.stderr.contains("not everything was seen"), "{run:#?}");
    assert!(!run.stdout.contains("program = "), "{run:#?}");
    assert!(run.stdout.contains("said_by = \"nobody, "), "{run:#?}");
}

/// The program, with the rights of nobody.
struct Nobody {
    folder: tempfile::TempDir,
}

impl Nobody {
    fn new() -> Option<Self> {
        let is_root = fs::read_to_string("/proc/self/status")
            .unwrap()
            .contains("\nUid:\t0\t0\t");
        if !is_root || Command::new("setpriv").arg("--version").output().is_err() {
            return None;
        }
        // The program stands where nobody may not read.
        let folder = tempfile::tempdir_in("/tmp").unwrap();
        let program = folder.path().join("portolan");
        fs::copy(env!("CARGO_BIN_EXE_portolan"), &program).unwrap();
        for path in [folder.path(), &program] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Some(Self { folder })
    }

    fn run(&self, args: &[&str]) -> Run {
        let output = Command::new("setpriv")
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(self.folder.path().join("portolan"))
            .arg("here")
            .args(args)
            .env_clear()
            .env("HOME", "/nonexistent")
            .stdin(Stdio::null())
            .output();
        Run::from(output.unwrap())
    }
}
