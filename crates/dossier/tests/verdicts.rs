//! Verdicts on hosts that were recorded, against what a person said of them: see the corpus'
//! README. The recordings are read as `portolan here --from` reads them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use portolan_dossier::here::{rows, verdict};
use portolan_dossier::{Language, Localizer, recorded};
use portolan_registry::Registry;
use portolan_sockets::{Observation, Protocol};
use portolan_verdict::{Judgements, Relay, Spoken, Verdict, judge};

/// What a row is called in the labels: protocol, port, address.
type Name = (String, String, String);

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../verdict/tests/corpus")
}

struct Host {
    observation: Observation,
    judgements: Judgements,
}

fn host(name: &str) -> Host {
    let bytes = fs::read(corpus().join(format!("{name}.json"))).unwrap();
    let observation = recorded::observation(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
    let spoken = spoken(name);
    let judgements = judge(Registry::embedded(), &observation, &spoken);
    Host {
        observation,
        judgements,
    }
}

/// What a prober will say, where a file has it.
fn spoken(name: &str) -> Vec<Spoken> {
    let Ok(text) = fs::read_to_string(corpus().join(format!("{name}.spoken.json"))) else {
        return Vec::new();
    };
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    let one = |value: &serde_json::Value| Spoken {
        protocol: match value["protocol"].as_str().unwrap() {
            "tcp" => Protocol::Tcp,
            "udp" => Protocol::Udp,
            other => panic!("{other}"),
        },
        address: value["address"].as_str().unwrap().parse().unwrap(),
        port: value["port"].to_string().parse().unwrap(),
        namespace: None,
        service: value["service"].as_str().map(str::to_owned),
        relay: match value["relay"].as_str() {
            Some("proven") => Relay::Proven,
            Some("refused") => Relay::Refused,
            None => Relay::Untried,
            other => panic!("{other:?}"),
        },
    };
    list.as_array().unwrap().iter().map(one).collect()
}

fn labels() -> BTreeMap<String, BTreeMap<Name, Verdict>> {
    let text = fs::read_to_string(corpus().join("labels.tsv")).unwrap();
    let mut labels: BTreeMap<String, BTreeMap<Name, Verdict>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [host, protocol, port, address, verdict, _] = fields[..] else {
            panic!("{line}");
        };
        let verdict = Verdict::ALL.into_iter().find(|v| v.as_str() == verdict);
        let name = (protocol.to_owned(), port.to_owned(), address.to_owned());
        let twice = labels
            .entry(host.to_owned())
            .or_default()
            .insert(name, verdict.unwrap());
        assert!(twice.is_none(), "{line}");
    }
    labels
}

#[test]
fn every_listener_of_the_corpus_gets_its_verdict() {
    let l10n = Localizer::new(Language::english());
    let (mut hosts, mut listeners, mut wrong) = (0, 0, Vec::new());
    for (name, mut labels) in labels() {
        let Host {
            observation,
            judgements,
        } = host(&name);
        hosts += 1;
        for row in rows(&observation, &judgements, Registry::embedded()) {
            let Some(judgement) = row.judgement else {
                continue;
            };
            let key = (
                row.socket().protocol.as_str().to_owned(),
                row.port(),
                row.address.clone(),
            );
            let Some(label) = labels.remove(&key) else {
                wrong.push(format!("{name}: {key:?} has no label"));
                continue;
            };
            listeners += 1;
            if judgement.verdict != label {
                let reasons: Vec<String> = judgement
                    .reasons
                    .iter()
                    .map(|r| format!("{}: {}", r.rule.as_str(), l10n.format(&verdict::reason(r))))
                    .collect();
                wrong.push(format!(
                    "{name}: {}/{} {}: {} and not {}\n    {}",
                    key.0,
                    key.1,
                    key.2,
                    judgement.verdict.as_str(),
                    label.as_str(),
                    reasons.join("\n    ")
                ));
            }
        }
        for name in labels.into_keys() {
            wrong.push(format!("{name:?} is labelled and not there"));
        }
    }
    println!(
        "{hosts} hosts, {listeners} listeners, {} wrong",
        wrong.len()
    );
    assert!(hosts >= 60, "{hosts}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_recording_is_labelled() {
    let labels: BTreeSet<String> = labels().into_keys().collect();
    for entry in fs::read_dir(corpus()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(host) = name.strip_suffix(".json") else {
            continue;
        };
        let host = host.strip_suffix(".spoken").unwrap_or(host);
        assert!(labels.contains(host), "{name}");
    }
}
