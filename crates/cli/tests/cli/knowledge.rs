//! What is known in practice: the ports that people ask for most, `pick`, `sources`, `ghosts`.

use crate::common::Portolan;

macro_rules! explains {
    ($($name:ident: $port:literal;)+) => {$(
        #[test]
        fn $name() {
            let run = Portolan::new().run(&["--format", "text", $port]).expect(0);
            insta::assert_snapshot!(run.stdout);
        }
    )+};
}

explains! {
    p22: "22"; p25: "25"; p53: "53"; p80: "80"; p443: "443"; p1433: "1433"; p2379: "2379";
    p2608: "2608"; p2908: "2908"; p3000: "3000"; p3087: "3087"; p3306: "3306"; p3389: "3389";
    p5000: "5000"; p5173: "5173"; p5353: "5353"; p5432: "5432"; p6379: "6379"; p6443: "6443";
    p8080: "8080"; p8443: "8443"; p9090: "9090"; p9100: "9100"; p9200: "9200"; p11434: "11434";
    p25565: "25565"; p27017: "27017"; p31337: "31337"; p32400: "32400"; p51820: "51820";
}

#[test]
fn names_are_found_in_both_tables() {
    let portolan = Portolan::new();
    let brief = portolan
        .run(&["--brief", "grafana", "Elasticsearch", "postgresql"])
        .expect(0)
        .stdout;
    insta::assert_snapshot!("brief_names", brief);
    let found = portolan.run(&["remote desktop"]).expect(0).stdout;
    assert!(found.contains("3389\ttcp,udp\tin-practice\t"), "{found}");
    let product = portolan
        .run(&["--format", "text", "grafana"])
        .expect(0)
        .stdout;
    insta::assert_snapshot!("a_product", product);
}

#[test]
fn pick_is_deterministic_with_a_seed_and_keeps_its_word() {
    let portolan = Portolan::new();
    let pick = |args: &[&str]| {
        let mut all = vec!["pick", "--json"];
        all.extend(args);
        let run = portolan.run(&all).expect(0);
        run.stdout
            .lines()
            .map(|line| {
                serde_json::from_str::<serde_json::Value>(line).unwrap()["port"]
                    .as_u64()
                    .unwrap()
            })
            .collect::<Vec<_>>()
    };
    let first = pick(&["--seed", "7", "--count", "20"]);
    assert_eq!(first.len(), 20);
    assert_eq!(first, pick(&["--seed", "7", "--count", "20"]));
    assert_ne!(first, pick(&["--seed", "8", "--count", "20"]));
    for port in &first {
        let run = portolan
            .run(&["pick", "--check", &port.to_string()])
            .expect(0);
        assert!(run.stdout.contains("\tfit\t"), "{run:#?}");
        assert!(
            (1024..30000).contains(port),
            "{port} is in a range that systems take"
        );
        let row = portolan.run(&[&format!("{port}-{port}")]).expect(0).stdout;
        assert!(
            row.contains("\tunassigned\t") || row.contains("\tno-row\t"),
            "{row}"
        );
    }
    let near = pick(&["--near", "8080", "--count", "3"]);
    assert!(near.iter().all(|p| p.abs_diff(8080) < 400), "{near:?}");
    assert!(
        pick(&["--range", "20000-20100", "--udp"])
            .iter()
            .all(|p| (20000..=20100).contains(p))
    );
}

#[test]
fn pick_says_what_speaks_against_a_number() {
    let mut all = String::new();
    for port in [
        "22", "6000", "9090", "11434", "1080", "31337", "40000", "30001", "55000", "5003",
    ] {
        let run = Portolan::new().run(&["pick", "--check", port, "--format", "text"]);
        assert!(run.code == Some(1) || port == "5003", "{run:#?}");
        // Which range this system takes is this system's affair.
        let lines = run.stdout.lines().filter(|l| !l.contains("This system"));
        all += &(lines.collect::<Vec<_>>().join("\n") + "\n");
    }
    insta::assert_snapshot!(all);
}

#[test]
fn pick_notices_what_is_in_use_here() {
    let portolan = Portolan::new();
    let run = portolan.run(&["pick", "--json", "--seed", "99"]).expect(0);
    let picked: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let port = u16::try_from(picked["port"].as_u64().unwrap()).unwrap();
    let _held = std::net::TcpListener::bind(("127.0.0.1", port)).unwrap();
    let run = portolan
        .run(&["pick", "--check", &port.to_string()])
        .expect(1);
    assert!(run.stdout.contains("in use here"), "{run:#?}");
    portolan
        .run(&["pick", "--check", &port.to_string(), "--udp"])
        .expect(0);
}

#[test]
fn sources_are_listed_with_their_facts() {
    let portolan = Portolan::new();
    let list = portolan.run(&["sources"]).expect(0).stdout;
    for line in list.lines() {
        assert_eq!(line.split('\t').count(), 7, "{line}");
    }
    let malvuln = list.lines().find(|l| l.starts_with("malvuln\t")).unwrap();
    assert!(malvuln.contains("John Page"), "{malvuln}");
    let count: usize = malvuln.split('\t').nth(1).unwrap().parse().unwrap();
    let facts = portolan.run(&["sources", "malvuln"]).expect(0).stdout;
    assert_eq!(facts.lines().count(), count);
    assert!(facts.contains("MVID-2021-0377"));
    let run = portolan.run(&["sources", "nosuch"]).expect(2);
    assert!(run.stderr.contains("hint:"), "{run:#?}");
}

#[test]
fn ghosts_are_named_only() {
    let portolan = Portolan::new();
    let csv = portolan
        .run(&[
            "registry",
            "ghosts",
            "--range",
            "1024-49151",
            "--format",
            "csv",
        ])
        .expect(0)
        .stdout;
    let ports: Vec<&str> = csv
        .lines()
        .skip(1)
        .filter_map(|l| l.split(',').next())
        .collect();
    assert!(ports.contains(&"2908"));
    for known in ["9090", "32400", "2608", "11434", "5432", "22"] {
        assert!(!ports.contains(&known), "{known}");
    }
    // What the registry alone would call one: 4,870 TCP user ports. Knowledge must lift some out.
    let tcp: std::collections::BTreeSet<&str> = csv
        .lines()
        .filter(|l| l.split(',').nth(1).is_some_and(|t| t.contains("tcp")))
        .filter_map(|l| l.split(',').next())
        .collect();
    assert!(tcp.len() < 4600 && tcp.len() > 2000, "{}", tcp.len());
    let json = portolan
        .run(&["registry", "ghosts", "--range", "2908-2908", "--json"])
        .expect(0)
        .stdout;
    let ghost: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&ghost["name"], &ghost["software"]),
        (&"mao".into(), &"none".into())
    );
}
