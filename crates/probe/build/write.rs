//! Writes protocols that keep the rules as bytes, for `src/signature.rs` to read when the first of them
//! is needed, and what is known while it is compiled as Rust.
//!
//! Tables of Rust would be thousands of addresses, which the loader sets at each start of the program,
//! also where nothing is asked of anybody.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::read::{self, Protocol};

/// The bytes of all protocols ([postcard](https://postcard.jamesmunns.com/wire-format)), and the source of
/// `PARSERS`, `PATTERNS`, `ORDER` and `FIELDS`.
///
/// # Errors
/// Protocols that are to be tried before each other, or one that is not there.
pub(crate) fn tables(protocols: &[Protocol]) -> Result<(Vec<u8>, String), String> {
    let order = order(protocols)?;
    let answers = protocols.iter().flat_map(|p| &p.answers);
    let parsers = answers.filter_map(|a| a.parser.as_deref());
    let mut writer = Writer {
        patterns: 0,
        groups: BTreeSet::new(),
        parsers: parsers.collect::<BTreeSet<_>>().into_iter().collect(),
    };
    let rows: Vec<Row<'_>> = protocols.iter().map(|p| writer.protocol(p)).collect();
    let bytes = postcard::to_allocvec(&rows).map_err(|e| e.to_string())?;
    let parsers = writer.parsers.iter();
    let parsers: Vec<String> = parsers
        .map(|name| format!("crate::parsers::{name}::read"))
        .collect();
    let source = format!(
        "static PARSERS: &[Parser] = &[{}];\n\
         const PATTERNS: usize = {};\n\
         pub(crate) static ORDER: [usize; {}] = {order:?};\n\
         static FIELDS: &[&str] = &{:?};\n",
        parsers.join(", "),
        writer.patterns,
        protocols.len(),
        writer.groups.iter().collect::<Vec<_>>(),
    );
    Ok((bytes, source))
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

// What follows has the fields and variants of the types of the same purpose in `src/signature.rs`, in
// their order: that is all that the bytes tell.

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    services: &'a [String],
    services_tls: &'a [String],
    tcp: &'a [u16],
    tls_tcp: &'a [u16],
    udp: &'a [u16],
    first: &'a read::First,
    tls_start: bool,
    industrial: bool,
    never_ask: bool,
    inside_http: bool,
    application: bool,
    asks: Vec<Ask<'a>>,
    answers: Vec<Answer<'a>>,
    products: Vec<ProductRule<'a>>,
    thens: Vec<Ask<'a>>,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Ask<'a> {
    id: &'a str,
    over: u8,
    payload: &'a [read::Piece],
    get: Option<&'a str>,
    wide: u8,
    source: &'a str,
    section: &'a str,
}

#[derive(Serialize)]
struct Answer<'a> {
    to: Vec<To<'a>>,
    pattern: Option<Pattern<'a>>,
    parser: Option<usize>,
    certain: bool,
    product: Option<&'a str>,
    status: Option<u16>,
    headers: Vec<Pattern<'a>>,
    body: Option<Pattern<'a>>,
    json: bool,
    source: &'a str,
    section: &'a str,
}

#[derive(Serialize)]
enum To<'a> {
    Ask(&'a str),
    Unasked,
    Whatever,
    Root,
}

#[derive(Serialize)]
struct ProductRule<'a> {
    of: &'a str,
    pattern: Pattern<'a>,
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct Step<'a> {
    payload: &'a [read::Piece],
    ready: Option<Pattern<'a>>,
}

#[derive(Serialize)]
struct Pattern<'a> {
    number: usize,
    text: &'a str,
    prefixes: &'a [Vec<u8>],
}

struct Writer<'a> {
    /// How many patterns were written: each has its number.
    patterns: usize,
    groups: BTreeSet<&'a str>,
    parsers: Vec<&'a str>,
}

impl<'a> Writer<'a> {
    fn protocol(&mut self, p: &'a Protocol) -> Row<'a> {
        Row {
            id: &p.id,
            name: &p.name,
            services: &p.services,
            services_tls: &p.services_tls,
            tcp: &p.tcp,
            tls_tcp: &p.tls_tcp,
            udp: &p.udp,
            first: &p.first,
            tls_start: p.tls_start,
            industrial: p.industrial,
            never_ask: p.never_ask,
            inside_http: p.inside_http,
            application: p.application,
            asks: p.asks.iter().map(ask).collect(),
            answers: p.answers.iter().map(|a| self.answer(a)).collect(),
            products: p.products.iter().map(|r| self.product(r)).collect(),
            thens: p.thens.iter().map(ask).collect(),
            steps: p.steps.iter().map(|s| self.step(s)).collect(),
        }
    }

    fn answer(&mut self, a: &'a read::Answer) -> Answer<'a> {
        Answer {
            to: a.to.iter().map(|to| target(to)).collect(),
            pattern: a.pattern.as_ref().map(|p| self.pattern(p)),
            parser: a
                .parser
                .as_ref()
                .and_then(|name| self.parsers.iter().position(|p| p == name)),
            certain: a.certain,
            product: a.product.as_deref(),
            status: a.status,
            headers: a.headers.iter().map(|h| self.pattern(h)).collect(),
            body: a.body.as_ref().map(|p| self.pattern(p)),
            json: a.json,
            source: &a.source,
            section: &a.section,
        }
    }

    fn product(&mut self, p: &'a read::Product) -> ProductRule<'a> {
        ProductRule {
            of: &p.of,
            pattern: self.pattern(&p.pattern),
            name: p.name.as_deref(),
        }
    }

    fn step(&mut self, s: &'a read::Step) -> Step<'a> {
        Step {
            payload: &s.payload,
            ready: s.ready.as_ref().map(|p| self.pattern(p)),
        }
    }

    fn pattern(&mut self, p: &'a read::Pattern) -> Pattern<'a> {
        let number = self.patterns;
        self.patterns += 1;
        self.groups.extend(p.groups.iter().map(String::as_str));
        Pattern {
            number,
            text: &p.text,
            prefixes: &p.prefixes,
        }
    }
}

fn ask(a: &read::Ask) -> Ask<'_> {
    Ask {
        id: &a.id,
        over: a.over,
        payload: &a.payload,
        get: a.get.as_deref(),
        wide: a.wide,
        source: &a.source,
        section: &a.section,
    }
}

fn target(to: &str) -> To<'_> {
    match to {
        "" => To::Unasked,
        "*" => To::Whatever,
        "root" => To::Root,
        ask => To::Ask(ask),
    }
}
