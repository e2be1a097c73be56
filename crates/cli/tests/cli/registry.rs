//! `portolan registry …`, through the binary; addresses on loopback, over real TLS.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::Portolan;
use portolan_registry::Registry;

use crate::https::Server;

/// The embedded registry as IANA's CSV, with a row changed and one added, of a later date.
fn newer_csv(folder: &Path) -> PathBuf {
    let path = folder.join("newer.csv");
    fs::write(
        &path,
        csv(|name| if name == "mao" { "mao-renamed" } else { name }),
    )
    .unwrap();
    path
}

fn csv(rename: impl Fn(&str) -> &str) -> String {
    let mut out = String::from(
        "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\r\n",
    );
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let people = |text: &str| match text {
        "" => String::new(),
        text => text
            .split("; ")
            .map(|p| format!("[{}]", p.replace(' ', "_")))
            .collect(),
    };
    for row in Registry::embedded().rows() {
        let references: String = row.references().iter().map(|r| format!("[{r}]")).collect();
        out += &[
            quoted(rename(row.name())),
            row.ports().map(|p| p.to_string()).unwrap_or_default(),
            row.transport().map_or("", |t| t.as_str()).to_owned(),
            quoted(row.description()),
            quoted(&people(row.assignee())),
            quoted(&people(row.contact())),
            row.registered().map(|d| d.to_string()).unwrap_or_default(),
            row.modified().map(|d| d.to_string()).unwrap_or_default(),
            quoted(&references),
            row.service_code()
                .map(|c| c.to_string())
                .unwrap_or_default(),
            quoted(row.unauthorised()),
            quoted(row.note()),
        ]
        .join(",");
        out += "\r\n";
    }
    out += "portolan-test,48999,tcp,A test of a newer registry,[Somebody],[Somebody],2099-01-02,,[RFC9110],,,\r\n";
    out
}

#[test]
fn a_newer_file_is_used_and_its_changes_are_history() {
    let portolan = Portolan::new();
    let file = newer_csv(portolan.home.path());
    let run = portolan
        .run(&["registry", "update", file.to_str().unwrap()])
        .expect(0);
    assert!(run.stdout.contains("2099-01-02"), "{run:#?}");
    let run = portolan.run(&["--brief", "48999"]).expect(0);
    assert!(run.stdout.contains("portolan-test"), "{run:#?}");
    let run = portolan.run(&["registry", "history", "2908"]).expect(0);
    assert!(
        run.stdout.contains("\tmao\tremoved\t") && run.stdout.contains("\tmao-renamed\tadded\t"),
        "{run:#?}"
    );
    let json = portolan.run(&["48999", "--json"]).expect(0).stdout;
    assert!(
        json.contains("\"registry_updated\":\"2099-01-02\"")
            && json.contains("\"date\":\"2099-01-02\"")
    );
    // The same again changes nothing.
    let run = portolan
        .run(&["registry", "update", file.to_str().unwrap()])
        .expect(0);
    assert!(run.stdout.contains("no row differs"), "{run:#?}");
}

#[test]
fn what_is_not_whole_is_refused_and_nothing_is_lost() {
    let portolan = Portolan::new();
    let file = newer_csv(portolan.home.path());
    portolan
        .run(&["registry", "update", file.to_str().unwrap()])
        .expect(0);
    let before = fs::read(portolan.table()).unwrap();
    let whole = fs::read_to_string(&file).unwrap();
    let mut said = String::new();
    for (name, content) in [
        ("empty", String::new()),
        ("cut", whole[..whole.len() / 2].trim_end().to_owned()),
        (
            "few",
            whole
                .lines()
                .take(100)
                .map(|l| format!("{l}\r\n"))
                .collect(),
        ),
        ("older", whole.replace("2099-01-02", "2020-01-02")),
        ("html", "<!DOCTYPE html><html></html>".to_owned()),
        ("bad-port", whole.replacen("48999", "99999", 1)),
    ] {
        let path = portolan.home.path().join(name);
        fs::write(&path, content).unwrap();
        let run = portolan
            .run(&["registry", "update", path.to_str().unwrap()])
            .expect(2);
        let home = portolan.home.path().to_str().unwrap();
        said += &run
            .stderr
            .replace(path.to_str().unwrap(), name)
            .replace(home, "HOME");
        assert_eq!(fs::read(portolan.table()).unwrap(), before, "{name}");
    }
    insta::with_settings!({filters => vec![(r"line \d{4,}", "line [far]")]}, {
        insta::assert_snapshot!(said);
    });
}

#[test]
fn a_damaged_table_is_reported_and_the_embedded_one_answers() {
    let portolan = Portolan::new();
    let file = newer_csv(portolan.home.path());
    portolan
        .run(&["registry", "update", file.to_str().unwrap()])
        .expect(0);
    let mut bytes = fs::read(portolan.table()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(portolan.table(), bytes).unwrap();
    let run = portolan.run(&["--brief", "2908"]).expect(0);
    assert!(run.stdout.contains("mao."), "{run:#?}");
    assert!(
        run.stderr.contains("damaged") && run.stderr.contains("hint:"),
        "{run:#?}"
    );
}

#[test]
fn a_server_is_asked_politely_and_believed_with_care() {
    let server = Server::start(csv(|name| name).into_bytes());
    let portolan = Portolan::new().with("SSL_CERT_FILE", server.certificate().to_str().unwrap());
    let url = server.url("/registry.csv");
    let run = portolan.run(&["registry", "update", &url]).expect(0);
    assert!(run.stdout.contains("2099-01-02"), "{run:#?}");
    // The second time it asks whether there is anything new, and there is not.
    let run = portolan.run(&["registry", "update", &url]).expect(0);
    assert!(run.stdout.contains("nothing was changed"), "{run:#?}");
    assert!(
        server
            .requests()
            .last()
            .unwrap()
            .to_lowercase()
            .contains("if-none-match: \"first\"")
    );
    for (path, words) in [
        ("/missing", "404"),
        ("/cut", ""),
        ("/huge", "64 MiB"),
        ("/endless", "64 MiB"),
        ("/plain-redirect", ""),
        ("/loop", ""),
    ] {
        let run = portolan
            .run(&["registry", "update", &server.url(path)])
            .expect(2);
        assert!(run.stderr.contains(words), "{path}: {run:#?}");
    }
    let run = portolan.run(&["--brief", "48999"]).expect(0);
    assert!(run.stdout.contains("portolan-test"), "{run:#?}");
    // Without the certificate nobody is believed.
    let stranger = Server::start(Vec::new());
    portolan
        .run(&["registry", "update", &stranger.url("/registry.csv")])
        .expect(2);
    let plain = url.replace("https://", "http://");
    let run = portolan.run(&["registry", "update", &plain]).expect(2);
    assert!(run.stderr.contains("only https"), "{run:#?}");
}

#[test]
fn two_registries_are_compared() {
    let portolan = Portolan::new();
    let file = newer_csv(portolan.home.path());
    let file = file.to_str().unwrap();
    let run = portolan
        .run(&["registry", "diff", file, file, "--format", "text"])
        .expect(0);
    assert!(
        run.stdout.contains("0 added, 0 removed, 0 changed"),
        "{run:#?}"
    );
    // From the newer file to the one in use: backwards.
    let run = portolan.run(&["registry", "diff", file]).expect(0);
    assert!(
        run.stdout.contains("\tportolan-test\tremoved\t"),
        "{run:#?}"
    );
    let run = portolan
        .run(&["registry", "diff", file, "--json"])
        .expect(0);
    for line in run.stdout.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
}

/// The CSV has keys (`Jon_Postel_2`) where the XML has names, and no footnotes: that is no change.
#[test]
fn a_csv_changes_nobodys_name() {
    let portolan = Portolan::new();
    let path = portolan.home.path().join("keys.csv");
    let keys = csv(|name| name)
        .replace("[Marc_Baudoin]", "[M_Baudoin_2]")
        .replace("It is only appropriate", "");
    fs::write(&path, keys).unwrap();
    let file = path.to_str().unwrap();
    let run = portolan.run(&["registry", "diff", file]).expect(0);
    let changed: Vec<&str> = run
        .stdout
        .lines()
        .filter(|l| l.contains("\tassignee\t") || l.contains("\tcontact\t"))
        .collect();
    assert_eq!(changed, Vec::<&str>::new());
    portolan.run(&["registry", "update", file]).expect(0);
    let run = portolan.run(&["2908"]).expect(0);
    assert!(run.stdout.contains("Marc Baudoin"), "{run:#?}");
}

#[test]
fn history_search_and_stats() {
    let portolan = Portolan::new();
    let mut all = String::new();
    for args in [
        &["registry", "history", "11434"][..],
        &["registry", "history", "2908"],
        &["registry", "history", "ollama"],
        &["registry", "history", "tcp/22"],
        &["registry", "search", "secure", "shell"],
        &["registry", "search", "Marc", "Baudoin"],
        &["registry", "stats"],
    ] {
        let mut text = vec!["--format", "text"];
        text.extend(args);
        let run = portolan.run(&text).expect(0);
        all += &format!("$ portolan {}\n{}\n", args.join(" "), run.stdout);
    }
    insta::assert_snapshot!(all);
    portolan.run(&["registry", "search", "zzzzzzzz"]).expect(1);
    portolan
        .run(&["registry", "history", "nosuchservice"])
        .expect(1);
}
