//! The words: each file parses, each language has what English has, and the code asks for nothing
//! that is not there.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use portolan_dossier::{Language, Localizer};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Each message of a language with the variables that it uses.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for file in ["dossier.ftl", "cli.ftl", "web.ftl"] {
        let path = root().join("locales").join(tag).join(file);
        let text = fs::read_to_string(&path).unwrap();
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        assert!(
            !text.contains([
                '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'
            ]),
            "{}: marks of direction are the renderer's business",
            path.display()
        );
        let mut id = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                id = line.split([' ', '=']).next().unwrap().to_owned();
                messages.insert(id.clone(), BTreeSet::new());
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                    .collect::<String>()
            });
            if let Some(set) = messages.get_mut(&id) {
                set.extend(variables);
            }
        }
    }
    messages
}

#[test]
fn each_language_has_what_english_has() {
    let english = messages("en");
    let mut missing = Vec::new();
    for language in Language::all() {
        let tag = language.tag();
        let theirs = messages(tag);
        for (id, variables) in &english {
            match theirs.get(id) {
                None => missing.push(format!("{tag}: {id}")),
                Some(used) => assert_eq!(used, variables, "{tag}: {id}"),
            }
        }
        for id in theirs.keys() {
            assert!(english.contains_key(id), "{tag}: {id} is not in English");
        }
        let reviewed = Localizer::new(language).text("language-reviewed");
        assert!(
            ["yes", "no", "source"].contains(&reviewed.as_str()),
            "{tag}: {reviewed}"
        );
    }
    assert!(
        missing.is_empty(),
        "these fall back to English:\n{}",
        missing.join("\n")
    );
}

#[test]
fn a_missing_message_falls_back_to_english() {
    let english = Localizer::new(Language::english());
    for language in Language::all() {
        let localizer = Localizer::new(language);
        assert!(!localizer.fell_back());
        assert_eq!(localizer.lookup("no-such-message"), "no-such-message");
        assert!(localizer.fell_back());
        assert!(!english.text("language-name").is_empty());
    }
}

#[test]
fn the_code_and_the_words_agree() {
    let english = messages("en");
    let families: BTreeSet<&str> = english
        .keys()
        .filter_map(|id| id.split('-').next())
        .collect();
    let mut asked = BTreeSet::new();
    for folder in ["cli/src", "dossier/src", "web/src", "web/templates"] {
        read(&root().join("crates").join(folder), &mut asked);
    }
    // The help's ids are made of the names of commands and arguments, and `cli-stats-` is taken off
    // to make the names of figures. Those of verdicts are made of the names of rules: a test of
    // `verdict` compares them.
    let made = |id: &str| {
        id.starts_with("cli-about")
            || id.starts_with("cli-arg")
            || id.starts_with("verdict-")
            || id == "cli-stats-"
            || id == "language-name"
    };
    for id in asked.iter().filter(|id| !made(id)) {
        let of_ours = id.split('-').next().is_some_and(|f| families.contains(f));
        assert!(
            !of_ours || english.contains_key(id),
            "{id} is asked for and not there"
        );
    }
    for id in english.keys().filter(|id| !made(id)) {
        assert!(asked.contains(id), "{id} is there and nobody asks for it");
    }
}

/// The string literals with a hyphen of all files of a folder.
fn read(folder: &Path, literals: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), literals);
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        for literal in text.split('"').skip(1) {
            let id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
            if literal.contains('-') && literal.chars().all(id) {
                literals.insert(literal.to_owned());
            }
        }
    }
}

#[test]
fn what_is_remembered_is_what_is_said() {
    let registry = portolan_registry::Registry::embedded();
    for language in Language::all() {
        let (fresh, remembering) = (
            Localizer::isolating(language),
            Localizer::isolating(language).remembering(),
        );
        for number in (0..=u16::MAX).step_by(199).chain([22, 22, 2908, 3000]) {
            let port = portolan_types::Port::new(number);
            let options = portolan_dossier::Options::default();
            let dossier = portolan_dossier::port(registry, port, None, options);
            for (_, statement) in dossier.statements() {
                let message = &statement.message;
                assert_eq!(
                    remembering.format(message),
                    fresh.format(message),
                    "{number}"
                );
            }
        }
    }
}
