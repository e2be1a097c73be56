use std::collections::BTreeSet;
use std::path::Path;

use super::*;

#[path = "../../build/read.rs"]
#[expect(dead_code, reason = "the build script uses the rest")]
mod read;

/// All patterns of a protocol.
fn patterns(protocol: &'static Protocol) -> impl Iterator<Item = &'static Pattern> {
    let answers = protocol.answers.iter();
    answers
        .flat_map(|a| a.pattern.iter().chain(a.headers).chain(a.body.iter()))
        .chain(protocol.products.iter().map(|r| &r.pattern))
        .chain(protocol.steps.iter().filter_map(|s| s.ready.as_ref()))
}

#[test]
fn the_tables_are_read_whole() {
    let (protocols, rest) = postcard::take_from_bytes::<Vec<Protocol>>(BYTES).unwrap();
    assert_eq!((protocols.len(), rest), (ORDER.len(), &[][..]));
}

/// That what was written and what was read have the same fields in the same order.
#[test]
fn the_tables_have_what_the_files_say() {
    let known = read::Known {
        source: &|_| true,
        parser: &|_| true,
    };
    let asks = |of: &'static [Ask]| -> Vec<_> {
        let ask = |a: &'static Ask| {
            let sent = (a.over, format!("{:?}", a.payload), a.get, a.wide);
            (a.id, sent, a.source, a.section)
        };
        of.iter().map(ask).collect()
    };
    let asks_of_file = |of: &'static [read::Ask]| -> Vec<_> {
        let ask = |a: &'static read::Ask| {
            let sent = (a.over, format!("{:?}", a.payload), a.get.as_deref(), a.wide);
            (&*a.id, sent, &*a.source, &*a.section)
        };
        of.iter().map(ask).collect()
    };
    let text = |p: Option<&Pattern>| p.map(|p| (p.text, format!("{:?}", p.prefixes)));
    let of_file =
        |p: Option<&'static read::Pattern>| p.map(|p| (&*p.text, format!("{:?}", p.prefixes)));
    let mut seen = BTreeSet::new();
    for protocol in Protocol::all() {
        let path = format!("../../data/protocols/{}.toml", protocol.id);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let file = std::fs::read_to_string(path).unwrap();
        let file: &'static read::Protocol = Box::leak(Box::new(
            read::protocol(protocol.id, &file, &known).unwrap(),
        ));
        assert_eq!(protocol.name, file.name);
        assert_eq!(protocol.services, file.services);
        assert_eq!(protocol.services_tls, file.services_tls);
        assert_eq!(protocol.tcp, file.tcp);
        assert_eq!(protocol.tls_tcp, file.tls_tcp);
        assert_eq!(protocol.udp, file.udp);
        assert_eq!(format!("{:?}", protocol.first), format!("{:?}", file.first));
        assert_eq!(
            [
                protocol.tls_start,
                protocol.industrial,
                protocol.never_ask,
                protocol.inside_http,
                protocol.application
            ],
            [
                file.tls_start,
                file.industrial,
                file.never_ask,
                file.inside_http,
                file.application
            ]
        );
        assert_eq!(asks(protocol.asks), asks_of_file(&file.asks));
        assert_eq!(asks(protocol.thens), asks_of_file(&file.thens));
        assert_eq!(protocol.answers.len(), file.answers.len());
        for (answer, file) in protocol.answers.iter().zip(&file.answers) {
            let to = answer.to.iter().map(|to| match to {
                To::Ask(id) => *id,
                To::Unasked => "",
                To::Whatever => "*",
                To::Root => "root",
            });
            assert!(to.eq(file.to.iter().map(String::as_str)));
            assert_eq!(
                text(answer.pattern.as_ref()),
                of_file(file.pattern.as_ref())
            );
            assert_eq!(text(answer.body.as_ref()), of_file(file.body.as_ref()));
            assert!(
                answer
                    .headers
                    .iter()
                    .map(|h| h.text)
                    .eq(file.headers.iter().map(|h| &*h.text))
            );
            assert_eq!(answer.parser.is_some(), file.parser.is_some());
            assert_eq!(answer.certainty == Certainty::Certain, file.certain);
            assert_eq!(answer.product, file.product.as_deref());
            assert_eq!((answer.status, answer.json), (file.status, file.json));
            assert_eq!(
                (answer.source, answer.section),
                (&*file.source, &*file.section)
            );
        }
        let rules = protocol.products.iter();
        let rules = rules.map(|r| (r.of, r.name, r.pattern.text));
        let of_rules = file.products.iter();
        assert!(rules.eq(of_rules.map(|r| (&*r.of, r.name.as_deref(), &*r.pattern.text))));
        assert_eq!(protocol.steps.len(), file.steps.len());
        for (step, file) in protocol.steps.iter().zip(&file.steps) {
            assert_eq!(format!("{:?}", step.payload), format!("{:?}", file.payload));
            assert_eq!(text(step.ready.as_ref()), of_file(file.ready.as_ref()));
        }
        let is_new = |p: &Pattern| seen.insert(p.number);
        assert!(patterns(protocol).all(is_new), "{}", protocol.id);
    }
    assert!(seen.into_iter().eq(0..PATTERNS));
}

#[test]
fn every_pattern_compiles() {
    for protocol in Protocol::all() {
        for pattern in patterns(protocol) {
            assert!(
                pattern.compiled().is_some(),
                "{}: {}",
                protocol.id,
                pattern.text
            );
        }
    }
}

#[test]
fn ids_are_sorted_and_found() {
    assert!(PROTOCOLS.is_sorted_by(|a, b| a.id < b.id));
    for protocol in Protocol::all() {
        assert_eq!(
            Protocol::by_id(protocol.id).map(Protocol::id),
            Some(protocol.id)
        );
    }
}
