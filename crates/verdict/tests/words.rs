//! The words and the sources of the rules: each rule has its words, no words are there for a rule
//! that is not, and what a rule cites is in the bibliography. That every language has what English
//! has is a test of `dossier`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use portolan_verdict::{Effect, Need, RULES, Unseen, Verdict};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn each_rule_has_its_words() {
    let text = fs::read_to_string(root().join("locales/en/dossier.ftl")).unwrap();
    let there: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.starts_with("verdict-"))
        .filter_map(|line| line.split([' ', '=']).next())
        .collect();
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for rule in RULES {
        wanted.extend([rule.reason.to_owned(), rule.why.to_owned()]);
        wanted.insert(format!("verdict-effect-{}", rule.effect.as_str()));
        if matches!(rule.effect, Effect::Sign | Effect::Counts) {
            wanted.insert(format!("verdict-settle-{}", rule.id));
        }
    }
    for need in [
        Need::Socket,
        Need::Process,
        Need::Program,
        Need::Package,
        Need::Arguments,
        Need::Unit,
        Need::Container,
        Need::Views,
        Need::Speech,
    ] {
        wanted.insert(format!("verdict-need-{}", need.as_str()));
    }
    for unseen in [
        Unseen::Owner,
        Unseen::OwnerInferred,
        Unseen::Program,
        Unseen::Package,
        Unseen::Speech,
    ] {
        wanted.insert(format!("verdict-unseen-{}", unseen.as_str()));
    }
    for verdict in Verdict::ALL {
        wanted.insert(format!("verdict-{}", verdict.as_str()));
        wanted.insert(format!("verdict-means-{}", verdict.as_str()));
    }
    for head in ["rule", "effect", "needs", "why", "sources"] {
        wanted.insert(format!("verdict-head-{head}"));
    }
    wanted.insert("verdict-needs".to_owned());
    let wanted: BTreeSet<&str> = wanted.iter().map(String::as_str).collect();
    let missing: Vec<_> = wanted.difference(&there).collect();
    let unused: Vec<_> = there.difference(&wanted).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "missing {missing:?}, unused {unused:?}"
    );
}

#[test]
fn each_source_is_in_the_bibliography() {
    let text = fs::read_to_string(root().join("data/sources.tsv")).unwrap();
    let sources = portolan_types::parse_sources(&text).unwrap();
    for rule in RULES {
        for (id, _) in rule.sources {
            assert!(sources.contains_key(id), "{} cites {id}", rule.id);
        }
    }
}
