//! Writes protocols that keep the rules as Rust tables, for `src/signature.rs` to include.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::read::{Answer, Ask, Pattern, Piece, Product, Protocol, Step};

/// The source of `PROTOCOLS`, `PARSERS` and of the number of patterns.
///
/// # Errors
/// Protocols that are to be tried before each other, or one that is not there.
pub(crate) fn tables(protocols: &[Protocol]) -> Result<String, String> {
    let order = order(protocols)?;
    let mut writer = Writer::default();
    let rows: String = protocols.iter().map(|p| writer.protocol(p)).collect();
    let names = writer.groups.iter().fold(String::new(), |mut text, name| {
        let _ = write!(text, "{name:?}, ");
        text
    });
    Ok(format!(
        "pub(crate) static PROTOCOLS: [Protocol; {}] = [{rows}];\n\
         pub(crate) const PATTERNS: usize = {};\n\
         pub(crate) static ORDER: [usize; {}] = {order:?};\n\
         pub(crate) static FIELDS: &[&str] = &[{names}];\n",
        protocols.len(),
        writer.patterns,
        protocols.len(),
    ))
}

/// The order in which answers are tried: by id, but those that come before others.
fn order(protocols: &[Protocol]) -> Result<Vec<usize>, String> {
    let mut order: Vec<usize> = Vec::new();
    for protocol in protocols {
        if let Some(stray) = protocol
            .before
            .iter()
            .find(|b| !protocols.iter().any(|p| p.id == **b))
        {
            return Err(format!(
                "data/protocols/{}.toml: it is before {stray:?}, which is not there",
                protocol.id
            ));
        }
    }
    while order.len() < protocols.len() {
        let next = (0..protocols.len()).find(|i| {
            let waits =
                |j: &usize| !order.contains(j) && protocols[*j].before.contains(&protocols[*i].id);
            !order.contains(i) && !(0..protocols.len()).any(|j| waits(&j))
        });
        order.push(next.ok_or("data/protocols: some are to be tried before each other")?);
    }
    Ok(order)
}

#[derive(Default)]
struct Writer {
    /// How many patterns were written: each has its number.
    patterns: usize,
    groups: BTreeSet<String>,
}

impl Writer {
    fn protocol(&mut self, p: &Protocol) -> String {
        let first = &p.first;
        let asks = list(&p.asks, |a| self.ask(a));
        let answers = list(&p.answers, |a| self.answer(a));
        let products = list(&p.products, |a| self.product(a));
        let thens = list(&p.thens, |a| self.ask(a));
        let steps = list(&p.steps, |s| self.step(s));
        format!(
            "Protocol {{ id: {:?}, name: {:?}, services: &{:?}, services_tls: &{:?}, tcp: &{:?}, \
             tls_tcp: &{:?}, udp: &{:?}, first: First::{first}, tls_start: {}, \
             industrial: {}, never_ask: {}, inside_http: {}, application: {}, asks: {asks}, answers: {answers}, \
             products: {products}, thens: {thens}, steps: {steps} }},\n",
            p.id,
            p.name,
            p.services,
            p.services_tls,
            p.tcp,
            p.tls_tcp,
            p.udp,
            p.tls_start,
            p.industrial,
            p.never_ask,
            p.inside_http,
            p.application,
        )
    }

    fn ask(&mut self, a: &Ask) -> String {
        format!(
            "Ask {{ id: {:?}, over: {}, payload: {}, get: {:?}, wide: {}, source: {:?}, section: {:?} }}",
            a.id,
            a.over,
            payload(&a.payload),
            a.get,
            a.wide,
            a.source,
            a.section
        )
    }

    fn answer(&mut self, a: &Answer) -> String {
        let to = list(&a.to, |to| match to.as_str() {
            "" => "To::Unasked".into(),
            "*" => "To::Whatever".into(),
            "root" => "To::Root".into(),
            ask => format!("To::Ask({ask:?})"),
        });
        let parser = a.parser.as_ref().map_or_else(
            || "None".into(),
            |name| format!("Some(crate::parsers::{name}::read)"),
        );
        let certainty = if a.certain { "Certain" } else { "Likely" };
        format!(
            "Answer {{ to: {to}, pattern: {}, parser: {parser}, certainty: Certainty::{certainty}, \
             product: {:?}, status: {:?}, headers: {}, body: {}, json: {}, source: {:?}, section: {:?} }}",
            self.optional(a.pattern.as_ref()),
            a.product,
            a.status,
            list(&a.headers, |h| self.pattern(h)),
            self.optional(a.body.as_ref()),
            a.json,
            a.source,
            a.section
        )
    }

    fn product(&mut self, p: &Product) -> String {
        let pattern = self.pattern(&p.pattern);
        format!(
            "ProductRule {{ of: {:?}, pattern: {pattern}, name: {:?} }}",
            p.of, p.name
        )
    }

    fn step(&mut self, s: &Step) -> String {
        let ready = self.optional(s.ready.as_ref());
        format!(
            "Step {{ payload: {}, ready: {ready} }}",
            payload(&s.payload)
        )
    }

    fn optional(&mut self, pattern: Option<&Pattern>) -> String {
        pattern.map_or_else(|| "None".into(), |p| format!("Some({})", self.pattern(p)))
    }

    fn pattern(&mut self, p: &Pattern) -> String {
        let number = self.patterns;
        self.patterns += 1;
        self.groups.extend(p.groups.iter().cloned());
        let prefixes = list(&p.prefixes, |prefix| bytes(prefix));
        format!(
            "Pattern {{ number: {number}, text: {}, prefixes: {prefixes} }}",
            quoted(&p.text)
        )
    }
}

fn list<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    format!("&[{}]", items.join(", "))
}

fn payload(pieces: &[Piece]) -> String {
    list(pieces, |piece| match piece {
        Piece::Bytes(of) => format!("Piece::Bytes({})", bytes(of)),
        Piece::Host => "Piece::Host".into(),
        Piece::Port => "Piece::Port".into(),
        Piece::Token => "Piece::Token".into(),
        Piece::Random(count) => format!("Piece::Random({count})"),
        Piece::Zeros(count) => format!("Piece::Zeros({count})"),
    })
}

/// Text as a literal. A zero byte is written so that no digit after it changes what it seems to be.
fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '\0' => literal.push_str("\\u{0}"),
            c => literal.extend(c.escape_debug()),
        }
    }
    literal.push('"');
    literal
}

/// Bytes as a literal of theirs.
fn bytes(of: &[u8]) -> String {
    format!("b\"{}\"", of.escape_ascii())
}
