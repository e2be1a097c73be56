//! Bad input: a clear error, the rest still answered, exit code 2.

use crate::common::Portolan;

fn refused(args: &[&str]) -> String {
    let run = Portolan::new().run(args).expect(2);
    assert_eq!(run.stdout, "", "{run:#?}");
    assert!(run.stderr.starts_with("error: "), "{run:#?}");
    // The system's own words about a file need none of ours.
    let files = run.stderr.contains("os error");
    assert!(files || run.stderr.contains("\n\nhint: "), "{run:#?}");
    run.stderr
}

#[test]
fn each_bad_argument_says_why() {
    let mut all = String::new();
    for args in [
        &["99999"][..],
        &["tcp/"],
        &["22x"],
        &["2900-2800"],
        &[""],
        &["icmp/22"],
        &["1.5"],
        &["nosuchservice"],
        &["postgrsql"],
        &["sctp/postgresql"],
        &["22", "--lang", "xx"],
        &["22", "--lang", "nonsense"],
        &["22", "--format", "xml"],
        &["22", "--frmat", "xml"],
        &["22", "--json", "--format", "text"],
        &["--lang"],
        &["registry", "histroy", "22"],
        &["registry", "search"],
        &["--brief", "man"],
        &["registry", "diff", "/nonexistent/a.xml"],
        &["\u{1b}[31mred\u{202e}"],
    ] {
        all += &format!(
            "$ portolan {}\n{}\n",
            args.join(" ").escape_debug(),
            refused(args)
        );
    }
    insta::assert_snapshot!(all);
}

#[test]
fn errors_are_in_the_readers_language() {
    let run = Portolan::new().run(&["99999", "--lang", "vi"]).expect(2);
    assert!(run.stderr.starts_with("lỗi:"), "{run:#?}");
    let run = Portolan::new()
        .with("LANG", "ur_PK.UTF-8")
        .run(&["--nonsense"])
        .expect(2);
    assert!(
        run.stderr.contains("--nonsense") && !run.stderr.contains("error"),
        "{run:#?}"
    );
}

#[test]
fn no_argument_shows_the_help_and_fails() {
    let run = Portolan::new().run(&[]).expect(2);
    assert!(run.stderr.contains("Usage:"), "{run:#?}");
    assert_eq!(run.stdout, "");
    // As does an option with nothing to work on: a script whose variable is empty must notice.
    let run = Portolan::new().run(&["--brief"]).expect(2);
    assert!(run.stderr.contains("nothing is asked"), "{run:#?}");
}

#[test]
fn the_rest_of_a_list_is_still_answered() {
    let mut input = b"22\n99999\n\ntcp/\n22x\n2900-2800\n".to_vec();
    input.extend(b"\xff\xfe\n");
    input.extend([b'7'].repeat(10 << 20));
    input.extend(b"\nnosuchservice\nssh\r\n  53  ");
    let run = Portolan::new()
        .run_with_input(&["-", "--brief"], &input)
        .expect(2);
    let answered: Vec<&str> = run
        .stdout
        .lines()
        .filter_map(|l| l.split('\t').next())
        .collect();
    assert_eq!(answered, ["22", "ssh", "53"]);
    insta::assert_snapshot!(run.stderr);
}

#[test]
fn in_json_every_line_has_an_object() {
    let input = b"22\n99999\n\nssh\n\xff\n";
    let run = Portolan::new()
        .run_with_input(&["-", "--json"], input)
        .expect(2);
    let kinds: Vec<String> = run
        .stdout
        .lines()
        .map(|line| {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(object["schema"], 1);
            object["kind"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(kinds, ["port", "error", "error", "service", "error"]);
}

#[test]
fn answers_come_line_by_line() {
    use std::io::{BufRead as _, BufReader, Write as _};
    let mut child = Portolan::new()
        .command(&["-", "--brief"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for port in ["22", "53", "80"] {
        writeln!(stdin, "{port}").unwrap();
        // Would wait for ever if the answer waited for more questions.
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with(port), "{line}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_name_that_is_a_command_can_be_asked_for() {
    let run = Portolan::new().run(&["--brief", "--", "echo"]).expect(0);
    assert!(run.stdout.starts_with("echo\t"), "{run:#?}");
}

#[cfg(unix)]
#[test]
fn arguments_need_not_be_utf8() {
    use std::os::unix::ffi::OsStrExt as _;
    let output = Portolan::new()
        .command(&[])
        .arg(std::ffi::OsStr::from_bytes(b"22\xff"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("UTF-8"));
}
