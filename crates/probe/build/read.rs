//! Reads a protocol's file and holds it to its rules. The build script does so, and the tests of these
//! rules.

use std::collections::BTreeSet;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::literal::Extractor;
use regex_syntax::hir::{Capture, Hir, HirKind, Look, Repetition};
use serde::{Deserialize, Serialize};

/// The most bytes of an ask.
const MOST_SENT: usize = 2000;
/// The most prefixes that are worth comparing before a pattern is compiled.
const MOST_PREFIXES: usize = 24;

/// The largest count of a repetition that is kept.
const MOST_COUNTED: u32 = 8;

/// What else there is for a file to name.
pub(crate) struct Known<'a> {
    pub(crate) source: &'a dyn Fn(&str) -> bool,
    pub(crate) parser: &'a dyn Fn(&str) -> bool,
}

/// A protocol that keeps the rules.
#[derive(Debug, Default)]
pub(crate) struct Protocol {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) services: Vec<String>,
    pub(crate) services_tls: Vec<String>,
    pub(crate) tcp: Vec<u16>,
    pub(crate) tls_tcp: Vec<u16>,
    pub(crate) udp: Vec<u16>,
    pub(crate) first: First,
    pub(crate) tls_start: bool,
    pub(crate) industrial: bool,
    pub(crate) never_ask: bool,
    pub(crate) inside_http: bool,
    /// Whether it is an application seen in HTTP: what is found is HTTP all the same.
    pub(crate) application: bool,
    /// Whose answers are tried after these.
    pub(crate) before: Vec<String>,
    pub(crate) asks: Vec<Ask>,
    pub(crate) answers: Vec<Answer>,
    pub(crate) products: Vec<Product>,
    pub(crate) thens: Vec<Ask>,
    pub(crate) steps: Vec<Step>,
}

#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) id: String,
    /// Bits: 1 TCP, 2 UDP, 4 TLS, 8 HTTP.
    pub(crate) over: u8,
    pub(crate) payload: Vec<Piece>,
    pub(crate) get: Option<String>,
    pub(crate) wide: u8,
    pub(crate) source: String,
    pub(crate) section: String,
}

/// Who speaks first.
#[derive(Debug, Default, Serialize)]
pub(crate) enum First {
    Server,
    #[default]
    Client,
    Silent,
}

/// A part of what is sent.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) enum Piece {
    Bytes(Vec<u8>),
    Host,
    Port,
    Token,
    Random(u16),
    Zeros(u16),
}

#[derive(Debug)]
pub(crate) struct Answer {
    /// What it answers, as a Rust expression's parts: `""`, `"*"`, `"root"` or an ask.
    pub(crate) to: Vec<String>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) parser: Option<String>,
    pub(crate) certain: bool,
    pub(crate) product: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<Pattern>,
    pub(crate) body: Option<Pattern>,
    pub(crate) json: bool,
    pub(crate) source: String,
    pub(crate) section: String,
}

#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) text: String,
    /// One of these begins whatever matches; empty where that is not known.
    pub(crate) prefixes: Vec<Vec<u8>>,
    /// The names of its groups.
    pub(crate) groups: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) of: String,
    pub(crate) pattern: Pattern,
    /// Without one the group `product` is it.
    pub(crate) name: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) payload: Vec<Piece>,
    pub(crate) ready: Option<Pattern>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default, alias = "tls_services")]
    services_tls: Vec<String>,
    #[serde(default)]
    tcp: Vec<u16>,
    #[serde(default)]
    tls_tcp: Vec<u16>,
    #[serde(default)]
    udp: Vec<u16>,
    first: Option<String>,
    #[serde(default)]
    tls: Vec<String>,
    #[serde(default)]
    industrial: bool,
    #[serde(default)]
    never_ask: bool,
    inside: Option<String>,
    #[serde(default)]
    application: bool,
    #[serde(default)]
    before: Vec<String>,
    #[expect(dead_code, reason = "for the file's readers")]
    note: Option<String>,
    #[serde(default)]
    ask: Vec<AskEntry>,
    #[serde(default)]
    answer: Vec<AnswerEntry>,
    #[serde(default)]
    product: Vec<ProductEntry>,
    #[serde(default)]
    then: Vec<ThenEntry>,
    #[serde(default)]
    starttls: Vec<StepEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskEntry {
    id: String,
    over: Vec<String>,
    send: Option<String>,
    get: Option<String>,
    wide: Option<u8>,
    source: String,
    section: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThenEntry {
    id: String,
    #[serde(default)]
    over: Vec<String>,
    send: String,
    source: String,
    section: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEntry {
    to: OneOrMore,
    pattern: Option<String>,
    parser: Option<String>,
    certainty: Option<String>,
    product: Option<String>,
    status: Option<u16>,
    #[serde(default)]
    header: Vec<String>,
    body: Option<String>,
    #[serde(default)]
    json: bool,
    source: String,
    section: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductEntry {
    of: String,
    pattern: String,
    name: Option<String>,
    source: String,
    #[expect(dead_code, reason = "for the file's readers")]
    section: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    send: String,
    #[serde(alias = "pattern")]
    ready: Option<String>,
    #[expect(dead_code, reason = "TLS begins inside of TCP alone")]
    over: Option<Vec<String>>,
    source: String,
    #[expect(dead_code, reason = "for the file's readers")]
    section: String,
}

/// Reads the text of a protocol's file, or says which rule it breaks.
pub(crate) fn protocol(id: &str, text: &str, known: &Known<'_>) -> Result<Protocol, String> {
    let file: File = toml::from_str(text).map_err(|e| e.to_string())?;
    let word = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
    if id.is_empty() || !id.bytes().all(word) {
        return Err("the file's name has other than lower-case letters, digits and hyphens".into());
    }
    if file.name.is_empty() || file.name.trim() != file.name {
        return Err("the name is empty or has blanks around it".into());
    }
    let inside_http = match file.inside.as_deref() {
        None => false,
        Some("http") => true,
        Some(other) => return Err(format!("nothing is inside {other:?}")),
    };
    let first = match (file.first.as_deref(), inside_http) {
        (Some("server"), false) => First::Server,
        (Some("client"), false) | (None, true) => First::Client,
        (Some("silent"), false) => First::Silent,
        (Some(_), true) => return Err("what is inside http has no `first`".into()),
        (other, false) => return Err(format!("`first` is {other:?}")),
    };
    for (name, ports) in [
        ("tcp", &file.tcp),
        ("tls_tcp", &file.tls_tcp),
        ("udp", &file.udp),
    ] {
        let different: BTreeSet<_> = ports.iter().collect();
        if different.len() != ports.len() || different.contains(&0) {
            return Err(format!("`{name}` has a port twice, or port 0"));
        }
    }
    if let Some(other) = file
        .tls
        .iter()
        .find(|t| !["inside", "starttls"].contains(&t.as_str()))
    {
        return Err(format!("TLS does not come by {other:?}"));
    }
    let tls_start = file.tls.iter().any(|t| t == "starttls");
    if tls_start && file.starttls.is_empty() {
        return Err("it has starttls, and no steps say how".into());
    }
    if !tls_start && !file.starttls.is_empty() {
        return Err("there are steps of starttls, and `tls` does not say so".into());
    }
    let cited = |source: &str, section: &str, what: &str| {
        if !(known.source)(source) {
            return Err(format!("{what}: the source {source:?} is unknown"));
        }
        if section.trim().is_empty() {
            return Err(format!("{what}: the section is missing"));
        }
        Ok(())
    };

    let mut ids = BTreeSet::new();
    let mut asks = Vec::new();
    for entry in file.ask {
        let what = format!("ask {:?}", entry.id);
        cited(&entry.source, &entry.section, &what)?;
        if entry.id.is_empty()
            || entry.id == "*"
            || (entry.id == "root" && inside_http)
            || !ids.insert(entry.id.clone())
        {
            return Err(format!("{what}: the id is empty, reserved or there twice"));
        }
        let over = ways(&entry.over).map_err(|e| format!("{what}: {e}"))?;
        if over == 0 || (over & 8 != 0) != (entry.get.is_some()) || (over & 8 != 0 && over != 8) {
            return Err(format!(
                "{what}: `get` goes over http alone, and http takes nothing else"
            ));
        }
        if (over & 8 != 0) != inside_http {
            return Err(format!(
                "{what}: http is for what is inside http, and the other way round"
            ));
        }
        if file.never_ask {
            return Err(format!("{what}: it is never asked"));
        }
        let payload = match (&entry.send, &entry.get) {
            // An empty datagram is one.
            (Some(send), None) if send.is_empty() && over != 2 => {
                return Err(format!("{what}: nothing is sent"));
            }
            (Some(send), None) => pieces(send).map_err(|e| format!("{what}: {e}"))?,
            (None, Some(get)) => {
                let plain = |b: u8| b.is_ascii_graphic();
                if !get.starts_with('/') || !get.bytes().all(plain) {
                    return Err(format!("{what}: the path is not absolute and plain"));
                }
                Vec::new()
            }
            _ => return Err(format!("{what}: one of `send` and `get` is there")),
        };
        let wide = entry.wide.unwrap_or(0);
        if entry.wide.is_some() && !(1..=9).contains(&wide) {
            return Err(format!("{what}: `wide` is 1 to 9"));
        }
        if file.industrial && wide != 0 {
            return Err(format!("{what}: what is industrial is in no short list"));
        }
        asks.push(Ask {
            id: entry.id,
            over,
            payload,
            get: entry.get,
            wide,
            source: entry.source,
            section: entry.section,
        });
    }
    let mut thens = Vec::new();
    let mut then_ids = BTreeSet::new();
    for entry in file.then {
        let what = format!("then {:?}", entry.id);
        cited(&entry.source, &entry.section, &what)?;
        if entry.id.is_empty() || !ids.insert(entry.id.clone()) {
            return Err(format!("{what}: the id is empty or there twice"));
        }
        then_ids.insert(entry.id.clone());
        thens.push(Ask {
            payload: pieces(&entry.send).map_err(|e| format!("{what}: {e}"))?,
            id: entry.id,
            over: match ways(&entry.over).map_err(|e| format!("{what}: {e}"))? {
                0 => 7,
                over => over,
            },
            get: None,
            wide: 0,
            source: entry.source,
            section: entry.section,
        });
    }
    if thens.len() > 2 {
        return Err("there are more than two further questions".into());
    }

    let mut answers = Vec::new();
    for (place, entry) in (1..).zip(file.answer) {
        let what = format!("answer {place}");
        cited(&entry.source, &entry.section, &what)?;
        let to = match entry.to {
            OneOrMore::One(to) => vec![to],
            OneOrMore::More(to) => to,
        };
        let reserved =
            |t: &str| (t == "root" && inside_http) || ((t.is_empty() || t == "*") && !inside_http);
        if to.is_empty() {
            return Err(format!("{what}: it answers nothing"));
        }
        if let Some(stray) = to.iter().find(|t| !reserved(t) && !ids.contains(*t)) {
            return Err(format!("{what}: there is no ask {stray:?}"));
        }
        let of_then = to.iter().all(|t| then_ids.contains(t));
        let compiled = |text: &str, anchored: bool| {
            pattern(text, anchored).map_err(|e| format!("{what}: {e}"))
        };
        let http_parts = entry.status.is_some()
            || !entry.header.is_empty()
            || entry.body.is_some()
            || entry.json;
        if http_parts && !inside_http {
            return Err(format!(
                "{what}: `status`, `header`, `body`, `json` are for what is inside http"
            ));
        }
        if entry.pattern.is_none() && entry.parser.is_none() && !http_parts {
            return Err(format!("{what}: it has neither pattern nor parser"));
        }
        let parser = entry.parser.map(|p| p.replace('-', "_"));
        if let Some(parser) = &parser
            && !(known.parser)(parser)
        {
            return Err(format!("{what}: there is no parser {parser:?}"));
        }
        let certain = match entry.certainty.as_deref() {
            Some("certain") => true,
            Some("likely") => false,
            None if parser.is_some() || of_then => true,
            other => return Err(format!("{what}: the certainty is {other:?}")),
        };
        answers.push(Answer {
            to,
            pattern: entry
                .pattern
                .map(|p| compiled(&p, !of_then && !inside_http))
                .transpose()?,
            parser,
            certain,
            product: entry.product,
            status: entry.status,
            headers: entry
                .header
                .iter()
                .map(|p| compiled(p, true))
                .collect::<Result<_, _>>()?,
            body: entry.body.map(|p| compiled(&p, false)).transpose()?,
            json: entry.json,
            source: entry.source,
            section: entry.section,
        });
    }
    for ask in &asks {
        if !answers.iter().any(|a| a.to.contains(&ask.id)) {
            return Err(format!("ask {:?}: no answer to it is judged", ask.id));
        }
    }
    let mut products = Vec::new();
    for entry in file.product {
        let what = format!(
            "product {:?}",
            entry.name.as_deref().unwrap_or(&entry.pattern)
        );
        cited(&entry.source, "-", &what)?;
        let pattern = pattern(&entry.pattern, false).map_err(|e| format!("{what}: {e}"))?;
        if entry.name.is_some() == pattern.groups.iter().any(|g| g == "product") {
            return Err(format!(
                "{what}: one of `name` and the group `product` is there"
            ));
        }
        products.push(Product {
            pattern,
            of: entry.of,
            name: entry.name,
        });
    }
    if file.application && (!inside_http || answers.iter().any(|a| !a.certain)) {
        return Err("an application is inside http, and known for certain".into());
    }
    let mut steps = Vec::new();
    for entry in file.starttls {
        cited(&entry.source, "-", "starttls")?;
        steps.push(Step {
            payload: pieces(&entry.send).map_err(|e| format!("starttls: {e}"))?,
            ready: entry.ready.map(|r| pattern(&r, false)).transpose()?,
        });
    }
    Ok(Protocol {
        id: id.to_owned(),
        name: file.name,
        services: file.services,
        services_tls: file.services_tls,
        tcp: file.tcp,
        tls_tcp: file.tls_tcp,
        udp: file.udp,
        first,
        tls_start,
        industrial: file.industrial,
        never_ask: file.never_ask,
        inside_http,
        application: file.application,
        before: file.before,
        asks,
        answers,
        products,
        thens,
        steps,
    })
}

/// The bits of the ways that something is sent.
fn ways(names: &[String]) -> Result<u8, String> {
    names.iter().try_fold(0, |over, way| match way.as_str() {
        "tcp" => Ok(over | 1),
        "udp" => Ok(over | 2),
        "tls" => Ok(over | 4),
        "http" => Ok(over | 8),
        other => Err(format!("nothing is sent over {other:?}")),
    })
}

/// A pattern as it is compiled later: over bytes, `.` for any of them.
fn pattern(text: &str, anchored: bool) -> Result<Pattern, String> {
    let text = &zeros(text);
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .dot_matches_new_line(true)
        .nest_limit(50)
        .build()
        .parse(text)
        .map_err(|e| format!("the pattern {text:?}: {e}"))?;
    let starts = hir.properties().look_set_prefix().contains(Look::Start);
    if anchored && !starts {
        return Err(format!("the pattern {text:?} is not anchored with ^"));
    }
    if hir.properties().minimum_len() == Some(0) && !starts {
        return Err(format!(
            "the pattern {text:?} matches nothing at all, everywhere"
        ));
    }
    let hir = loosened(hir);
    let mut prefixes = Vec::new();
    if starts {
        let found = Extractor::new().limit_total(MOST_PREFIXES).extract(&hir);
        if let Some(literals) = found.literals() {
            prefixes = literals.iter().map(|l| l.as_bytes().to_vec()).collect();
            if prefixes.iter().any(Vec::is_empty) || prefixes.len() > MOST_PREFIXES {
                prefixes.clear();
            }
        }
    }
    let mut groups = Vec::new();
    names(&hir, &mut groups);
    let plain = |g: &String| {
        g.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    if let Some(stray) = groups.iter().find(|g| !plain(g)) {
        return Err(format!(
            "the group {stray:?} has other than lower-case letters, digits and `_`"
        ));
    }
    Ok(Pattern {
        text: hir.to_string(),
        prefixes,
        groups,
    })
}

/// The pattern without large counts, which would make it large when it is compiled: an answer is given
/// to it in 4 KiB anyway. Depth is bounded by the parser's limit.
fn loosened(hir: Hir) -> Hir {
    match hir.into_kind() {
        HirKind::Repetition(r) => Hir::repetition(Repetition {
            min: r.min,
            max: r.max.filter(|most| *most <= MOST_COUNTED),
            greedy: r.greedy,
            sub: Box::new(loosened(*r.sub)),
        }),
        HirKind::Capture(c) => Hir::capture(Capture {
            index: c.index,
            name: c.name,
            sub: Box::new(loosened(*c.sub)),
        }),
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(loosened).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.into_iter().map(loosened).collect()),
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0),
        HirKind::Class(class) => Hir::class(class),
        HirKind::Look(look) => Hir::look(look),
    }
}

/// `\0` is a zero byte, as in what is sent; the library knows it by another name.
fn zeros(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        plain.push(c);
        if c == '\\' {
            match characters.next() {
                Some('0') => plain.push_str("x00"),
                Some(other) => plain.push(other),
                None => {}
            }
        }
    }
    plain
}

/// The names of the groups. Depth is bounded by the parser's limit.
fn names(hir: &Hir, into: &mut Vec<String>) {
    match hir.kind() {
        HirKind::Capture(capture) => {
            if let Some(name) = &capture.name
                && !into.iter().any(|n| n.as_str() == &**name)
            {
                into.push(name.to_string());
            }
            names(&capture.sub, into);
        }
        HirKind::Repetition(repetition) => names(&repetition.sub, into),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                names(part, into);
            }
        }
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => {}
    }
}

/// What is sent, with its escapes and placeholders read.
fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut bytes = Vec::new();
    let mut total = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let escape = rest
                    .chars()
                    .next()
                    .ok_or("the text ends within an escape")?;
                rest = &rest[escape.len_utf8()..];
                bytes.push(match escape {
                    'r' => b'\r',
                    'n' => b'\n',
                    't' => b'\t',
                    '0' => 0,
                    '\\' => b'\\',
                    '$' => b'$',
                    'x' => {
                        let digits = rest.get(..2).ok_or("an escape \\x has not two digits")?;
                        rest = &rest[2..];
                        u8::from_str_radix(digits, 16).map_err(|_| "an escape \\x has no digits")?
                    }
                    other => return Err(format!("the escape \\{other} is unknown")),
                });
            }
            '$' if rest.starts_with('{') => {
                let end = rest.find('}').ok_or("a placeholder has no end")?;
                let name = &rest[1..end];
                rest = &rest[end + 1..];
                if !bytes.is_empty() {
                    pieces.push(Piece::Bytes(std::mem::take(&mut bytes)));
                }
                let piece = match name.split_once(':') {
                    None if name == "host" => Piece::Host,
                    None if name == "port" => Piece::Port,
                    None if name == "token" => Piece::Token,
                    None => match name.strip_prefix("random").and_then(|n| n.parse().ok()) {
                        Some(count) if (1..=64).contains(&count) => Piece::Random(count),
                        _ => return Err(format!("the placeholder {name:?} is unknown")),
                    },
                    Some(("zeros", count)) => match count.parse() {
                        Ok(count) if (1..=1400).contains(&count) => Piece::Zeros(count),
                        _ => return Err(format!("{count:?} zeros are not sent")),
                    },
                    Some(_) => return Err(format!("the placeholder {name:?} is unknown")),
                };
                if let Piece::Random(count) | Piece::Zeros(count) = piece {
                    total += usize::from(count);
                }
                pieces.push(piece);
            }
            // TOML's own escapes make characters; up to U+00FF they are bytes.
            c if u32::from(c) < 256 => {
                bytes.push(u8::try_from(u32::from(c)).map_err(|e| e.to_string())?);
            }
            other => return Err(format!("{other:?} is no byte: write it as \\x")),
        }
        total += 1;
    }
    if !bytes.is_empty() {
        pieces.push(Piece::Bytes(bytes));
    }
    if total > MOST_SENT {
        return Err(format!("more than {MOST_SENT} bytes are sent"));
    }
    Ok(pieces)
}
