//! The published schema and what the program writes hold together.

use crate::common::Portolan;

const RECORDING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/hosts/web.json");

struct Schema {
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Schema {
    fn published() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema/v1.json");
        let schema = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        let name = "https://portolan.example/v1.json";
        compiler.add_resource(name, schema).unwrap();
        let index = compiler.compile(name, &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn validate(&self, object: &serde_json::Value) -> Result<(), String> {
        self.schemas
            .validate(object, self.index)
            .map_err(|e| format!("{e:#}"))
    }
}

/// Panics where an object does not fit.
#[track_caller]
pub(crate) fn valid(object: &serde_json::Value) {
    thread_local! {
        static PUBLISHED: Schema = Schema::published();
    }
    PUBLISHED.with(|schema| {
        if let Err(wrong) = schema.validate(object) {
            panic!("{wrong}\n{object}");
        }
    });
}

#[test]
fn every_object_fits_the_schema() {
    let schema = Schema::published();
    let portolan = Portolan::new();
    let mut input: String = (0..=65535).step_by(37).map(|p| format!("{p}\n")).collect();
    for line in [
        "2908",
        "tcp/22",
        "sctp/5060",
        "x11",
        "http",
        "airplay",
        "2900-2910",
        "udp/60000-60010",
        "99999",
        "",
        "grafana",
        "remote desktop",
        "3000",
        "2608",
    ] {
        input += &format!("{line}\n");
    }
    let mut objects = portolan
        .run_with_input(&["-", "--json"], input.as_bytes())
        .expect(2)
        .stdout;
    for args in [
        &["registry", "history", "11434", "--json"][..],
        &["registry", "search", "ssh", "--json"],
        &["registry", "stats", "--json"],
        &["registry", "ghosts", "--range", "2900-3000", "--json"],
        &["pick", "--seed", "1", "--json"],
        &["sources", "--json"],
        &["sources", "malvuln", "--json"],
    ] {
        objects += &portolan.run(args).expect(0).stdout;
    }
    for args in [
        &["here", "--json"][..],
        &["here", "--json", "--all", "--no-bpf"],
        &["here", "--json", "2908", "tcp/2900-2910"],
        &["here", "--json", "--all", "--from", RECORDING],
    ] {
        objects += &portolan.run(args).stdout;
    }
    let (_held, port) = {
        let held = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = held.local_addr().unwrap().port();
        (held, port.to_string())
    };
    for args in [
        &["here", "--json", "--explain", &port][..],
        &["--json", &port],
    ] {
        objects += &Portolan::seeing().run(args).expect(0).stdout;
    }
    let policy = portolan.home.path().join("policy.toml");
    let entries = format!(
        "version = 1\n[[listener]]\nport = 2908\n[[listener]]\nport = \"1-3\"\noptional = true\n\
         [[listener]]\nport = {port}\nexposure = \"everywhere\"\n"
    );
    for text in ["version = 1\n", &entries] {
        std::fs::write(&policy, text).unwrap();
        let file = policy.to_str().unwrap();
        for args in [
            &["here", "--check", file, "--json"][..],
            &["here", "--check", file, "--json", &port, "2908"],
        ] {
            objects += &portolan.run(args).stdout;
        }
    }
    let mut kinds = std::collections::BTreeSet::new();
    for line in objects.lines() {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        if let Err(error) = schema.validate(&object) {
            panic!("{error}\n{line}");
        }
        kinds.insert(object["kind"].as_str().unwrap().to_owned());
    }
    assert_eq!(
        kinds.into_iter().collect::<Vec<_>>(),
        [
            "error", "fact", "ghost", "here", "history", "pick", "policy", "port", "product",
            "range", "search", "service", "source", "stats"
        ]
    );
}

/// A schema that takes anything would pass too.
#[test]
fn the_schema_refuses_what_it_should() {
    let schema = Schema::published();
    let good: serde_json::Value =
        serde_json::from_str(&Portolan::new().run(&["--json", "22"]).expect(0).stdout).unwrap();
    schema.validate(&good).unwrap();
    for (pointer, bad) in [
        ("/schema", serde_json::json!(2)),
        ("/port", serde_json::json!(70000)),
        ("/status/tcp", serde_json::json!("open")),
        ("/sections/0/statements/0/sources", serde_json::json!([])),
        ("/sources/0/link", serde_json::json!("http://example.org")),
    ] {
        let mut object = good.clone();
        *object.pointer_mut(pointer).unwrap() = bad;
        assert!(schema.validate(&object).is_err(), "{pointer}");
    }
}
