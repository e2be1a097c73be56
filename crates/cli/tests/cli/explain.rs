//! `portolan 2908` and its like, through the binary.

use crate::common::Portolan;

fn text(args: &[&str]) -> String {
    let mut all = vec!["--format", "text"];
    all.extend(args);
    Portolan::new().run(&all).expect(0).stdout
}

macro_rules! shows {
    ($($name:ident: $($arg:literal)+;)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(text(&[$($arg),+]));
        }
    )+};
}

shows! {
    a_registration_without_documents: "2908";
    a_registration_in_urdu: "2608" "--lang" "ur";
    a_registration_in_vietnamese: "2608" "--lang" "vi";
    a_dynamic_port: "50000";
    a_private_use_without_a_name: "24";
    a_port_in_a_named_range: "6010";
    several_names_for_one_port: "80";
    a_number_under_an_unassigned_range: "7775";
    a_modification_before_its_registration: "5316";
    a_registration_of_last_year: "11434";
    port_zero: "0";
    a_withdrawn_registration: "585";
    other_names_on_udp: "514";
    a_row_without_a_transport: "6401";
    a_number_without_a_row: "sctp/5060";
    one_transport: "tcp/22";
    a_service_by_name: "PostgreSQL";
    a_service_on_a_range: "x11";
    a_service_without_a_port: "airplay";
    an_old_alias: "whois++";
    a_range: "2900-2910";
    a_range_over_the_edge: "49148-49160";
    several_at_once: "--brief" "22" "tcp/2908" "50000" "postgresql";
}

#[test]
fn narrow_terminals_are_filled_and_not_overrun() {
    let narrow = Portolan::new().with("COLUMNS", "40");
    let text = narrow.run(&["--format", "text", "2908"]).expect(0).stdout;
    insta::assert_snapshot!(text);
    // Commands and links are for copying and stay whole.
    let whole = |l: &str| l.contains("sudo ") || l.contains("Get-Net") || l.contains("https://");
    for line in text.lines().filter(|l| !whole(l)) {
        assert!(line.chars().count() <= 40, "{line}");
    }
}

#[test]
fn markdown_and_json_tell_the_same() {
    let portolan = Portolan::new();
    insta::assert_snapshot!(
        "markdown",
        portolan
            .run(&["--format", "markdown", "11434"])
            .expect(0)
            .stdout
    );
    let json = portolan.run(&["--json", "11434"]).expect(0).stdout;
    assert_eq!(json.lines().count(), 1);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&value).unwrap());
}

#[test]
fn a_pipe_gets_rows() {
    let stdout = Portolan::new().run(&["2908"]).expect(0).stdout;
    for line in stdout.lines() {
        assert_eq!(line.split('\t').count(), 6, "{line}");
        assert!(line.starts_with("2908\t"), "{line}");
    }
    let table = Portolan::new().run(&["2900-2910"]).expect(0).stdout;
    assert!(
        table.contains("2908\ttcp,udp\tassigned\tmao\tmao\n"),
        "{table}"
    );
}

#[test]
fn colour_is_asked_for_and_never_the_only_sign() {
    let portolan = Portolan::new();
    let plain = portolan.run(&["--format", "text", "2908"]).stdout;
    let never = portolan
        .run(&["--format", "text", "--color", "never", "2908"])
        .stdout;
    let always = portolan
        .run(&["--format", "text", "--color", "always", "2908"])
        .stdout;
    assert!(!plain.contains('\u{1b}'));
    assert_eq!(plain, never);
    assert!(always.contains('\u{1b}'));
    let styles = regex_free_strip(&always);
    assert_eq!(styles, plain);
    let forbidden = Portolan::new()
        .with("NO_COLOR", "1")
        .with("CLICOLOR_FORCE", "1");
    assert!(
        !forbidden
            .run(&["--format", "text", "2908"])
            .stdout
            .contains('\u{1b}')
    );
}

/// The text without `ESC [ … m`.
fn regex_free_strip(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split('\u{1b}');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    out
}

#[test]
fn the_environment_chooses_the_language() {
    let urdu = Portolan::new()
        .with("LANG", "ur_PK.UTF-8")
        .run(&["--brief", "2908"])
        .expect(0);
    let asked = Portolan::new()
        .run(&["--brief", "2908", "--lang", "ur"])
        .expect(0);
    assert_eq!(urdu.stdout, asked.stdout);
    assert!(
        urdu.stdout.contains("mao") && urdu.stdout.contains("پورٹ"),
        "{}",
        urdu.stdout
    );
    // No marks that a terminal would draw as boxes.
    assert!(!urdu.stdout.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = Portolan::new()
        .command(&["--format", "tsv", "0-65535"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn help_has_words_in_every_language() {
    for (lang, word) in [("en", "Usage:"), ("vi", "Cách dùng"), ("ur", "استعمال")] {
        let run = Portolan::new().run(&["--help", "--lang", lang]).expect(0);
        assert!(run.stdout.contains(word), "{}", run.stdout);
        assert!(!run.stdout.contains("cli-"), "{}", run.stdout);
    }
    insta::assert_snapshot!("help", Portolan::new().run(&["--help"]).expect(0).stdout);
    let version = Portolan::new().run(&["--version"]).expect(0).stdout;
    assert_eq!(
        version,
        concat!("portolan ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn completions_and_the_manual_page_come_from_the_definition() {
    let portolan = Portolan::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = portolan.run(&["completions", shell]).expect(0).stdout;
        assert!(
            script.contains("registry") && script.contains("brief"),
            "{shell}"
        );
    }
    let page = portolan.run(&["man"]).expect(0).stdout;
    assert!(page.starts_with(".ie") || page.starts_with(".TH"), "{page}");
    assert!(page.contains("portolan"));
}
