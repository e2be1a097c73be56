//! The signatures: how a protocol is asked and known, as `data/protocols/*.toml` say. The build script
//! checks those files and writes them as the tables that are included here. They are read when the
//! first protocol is asked for, and then stay.
//!
//! A pattern is compiled when the first bytes come that begin as a match must. Most never are: there
//! are hundreds, and a run meets a dozen protocols.

use std::sync::{LazyLock, OnceLock};

use regex::bytes::{Captures, Regex, RegexBuilder};
use serde::{Deserialize, Deserializer};

use crate::model::Certainty;
use crate::parsers::Parser;

include!(concat!(env!("OUT_DIR"), "/protocols.rs"));

/// All protocols, by id.
pub(crate) static PROTOCOLS: LazyLock<Vec<Protocol>> =
    // A test reads them: the build script wrote them, and they are never anybody else's.
    LazyLock::new(|| postcard::from_bytes(BYTES).unwrap_or_default());

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/protocols.bin"));

/// The most bytes of an answer that a pattern is given.
const MOST_MATCHED: usize = 4096;
/// What a compiled pattern may take.
const MOST_COMPILED: usize = 1 << 20;

/// Where asks are sent: bits of [`Ask::over`].
pub(crate) const TCP: u8 = 1;
pub(crate) const UDP: u8 = 2;
pub(crate) const TLS: u8 = 4;
pub(crate) const HTTP: u8 = 8;

/// A protocol, and how it is told.
#[derive(Debug, Deserialize)]
pub struct Protocol {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    #[serde(deserialize_with = "kept")]
    pub(crate) services: &'static [&'static str],
    #[serde(deserialize_with = "kept")]
    pub(crate) services_tls: &'static [&'static str],
    #[serde(deserialize_with = "kept")]
    pub(crate) tcp: &'static [u16],
    #[serde(deserialize_with = "kept")]
    pub(crate) tls_tcp: &'static [u16],
    #[serde(deserialize_with = "kept")]
    pub(crate) udp: &'static [u16],
    pub(crate) first: First,
    pub(crate) tls_start: bool,
    pub(crate) industrial: bool,
    pub(crate) never_ask: bool,
    pub(crate) inside_http: bool,
    /// Whether it is an application seen in HTTP, which gives HTTP its product and no more.
    pub(crate) application: bool,
    #[serde(deserialize_with = "kept")]
    pub(crate) asks: &'static [Ask],
    #[serde(deserialize_with = "kept")]
    pub(crate) answers: &'static [Answer],
    #[serde(deserialize_with = "kept")]
    pub(crate) products: &'static [ProductRule],
    #[serde(deserialize_with = "kept")]
    pub(crate) thens: &'static [Ask],
    #[serde(deserialize_with = "kept")]
    pub(crate) steps: &'static [Step],
}

impl Protocol {
    /// All that there are, by id.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        PROTOCOLS.iter()
    }

    /// The protocol of that id.
    #[must_use]
    pub fn by_id(id: &str) -> Option<&'static Self> {
        let place = PROTOCOLS.binary_search_by(|p| p.id.cmp(id)).ok()?;
        Some(&PROTOCOLS[place])
    }

    /// The protocols that the registry's name of a service means, in the clear or inside TLS.
    pub fn by_service(service: &str) -> impl Iterator<Item = &'static Self> {
        PROTOCOLS.iter().filter(move |p| {
            p.services
                .iter()
                .chain(p.services_tls)
                .any(|s| s.eq_ignore_ascii_case(service))
        })
    }

    /// The name of its file: lower-case letters, digits and hyphens.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The name as people write it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What IANA's registry calls it, in the clear or inside TLS from the first byte.
    #[must_use]
    pub fn service(&self, inside_tls: bool) -> Option<&'static str> {
        let own = if inside_tls {
            self.services_tls.first()
        } else {
            None
        };
        own.or_else(|| self.services.first()).copied()
    }

    /// The TCP ports that it is likely on.
    pub fn numbers(&self) -> impl Iterator<Item = u16> + use<> {
        let (clear, tls) = (self.tcp, self.tls_tcp);
        clear.iter().chain(tls).copied()
    }

    /// Whether it is asked only when industrial devices may be.
    #[must_use]
    pub const fn is_industrial(&self) -> bool {
        self.industrial
    }

    /// Whether it answers nobody whom it does not know.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.first == First::Silent
    }

    /// The sources of what is known of it: ids of the bibliography and the place in each.
    pub fn sources(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let asks = self
            .asks
            .iter()
            .chain(self.thens)
            .map(|a| (a.source, a.section));
        asks.chain(self.answers.iter().map(|a| (a.source, a.section)))
    }

    /// The place of a number among those that it is likely on: the lower, the likelier.
    pub(crate) fn rank(&self, over: u8, port: u16) -> Option<usize> {
        let ports = match over {
            UDP => self.udp,
            TLS => self.tls_tcp,
            _ => self.tcp,
        };
        ports.iter().position(|p| *p == port)
    }
}

/// A part of the tables, which stay for as long as the program runs.
fn kept<D, T>(from: D) -> Result<&'static [T], D::Error>
where
    D: Deserializer<'static>,
    T: Deserialize<'static>,
{
    let rows = Vec::deserialize(from)?;
    Ok(Box::leak(rows.into_boxed_slice()))
}

fn parser<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Parser>, D::Error> {
    let place = Option::<usize>::deserialize(from)?;
    Ok(place.and_then(|place| PARSERS.get(place).copied()))
}

fn certainty<'de, D: Deserializer<'de>>(from: D) -> Result<Certainty, D::Error> {
    let is_certain = bool::deserialize(from)?;
    Ok(match is_certain {
        true => Certainty::Certain,
        false => Certainty::Likely,
    })
}

/// Who speaks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum First {
    Server,
    Client,
    /// Nobody: it answers only whom it knows.
    Silent,
}

/// What is sent.
#[derive(Debug, Deserialize)]
pub(crate) struct Ask {
    pub(crate) id: &'static str,
    pub(crate) over: u8,
    #[serde(deserialize_with = "kept")]
    pub(crate) payload: &'static [Piece],
    /// The path that is fetched, inside HTTP.
    pub(crate) get: Option<&'static str>,
    /// Its rank in the short list for numbers that say nothing; 0 where it is not in it.
    pub(crate) wide: u8,
    pub(crate) source: &'static str,
    pub(crate) section: &'static str,
}

/// A part of what is sent.
#[derive(Debug, Deserialize)]
pub(crate) enum Piece {
    Bytes(&'static [u8]),
    Host,
    Port,
    Token,
    Random(u16),
    Zeros(u16),
}

/// The bytes of an ask for one endpoint.
pub(crate) fn payload(pieces: &[Piece], host: &str, port: u16) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    for piece in pieces {
        match piece {
            Piece::Bytes(of) => bytes.extend_from_slice(of),
            Piece::Host => bytes.extend_from_slice(host.as_bytes()),
            Piece::Port => bytes.extend_from_slice(port.to_string().as_bytes()),
            Piece::Token => {
                bytes.extend_from_slice(format!("{:08x}", fastrand::u32(..)).as_bytes());
            }
            Piece::Random(count) => bytes.extend((0..*count).map(|_| fastrand::u8(..))),
            Piece::Zeros(count) => bytes.resize(bytes.len() + usize::from(*count), 0),
        }
    }
    bytes
}

/// How an answer is judged.
#[derive(Debug, Deserialize)]
pub(crate) struct Answer {
    #[serde(deserialize_with = "kept")]
    pub(crate) to: &'static [To],
    pub(crate) pattern: Option<Pattern>,
    #[serde(deserialize_with = "parser")]
    pub(crate) parser: Option<Parser>,
    #[serde(deserialize_with = "certainty")]
    pub(crate) certainty: Certainty,
    pub(crate) product: Option<&'static str>,
    pub(crate) status: Option<u16>,
    #[serde(deserialize_with = "kept")]
    pub(crate) headers: &'static [Pattern],
    pub(crate) body: Option<Pattern>,
    pub(crate) json: bool,
    pub(crate) source: &'static str,
    pub(crate) section: &'static str,
}

/// What an answer answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum To {
    /// One ask of the same protocol.
    Ask(&'static str),
    /// Nothing: a greeting.
    Unasked,
    /// Whatever anybody asked.
    Whatever,
    /// The page `/`.
    Root,
}

/// Who made it.
#[derive(Debug, Deserialize)]
pub(crate) struct ProductRule {
    pub(crate) of: &'static str,
    pub(crate) pattern: Pattern,
    /// Without one the answer itself says it, in the group `product`.
    pub(crate) name: Option<&'static str>,
}

/// A step towards TLS inside of a protocol.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(crate) struct Step {
    #[serde(deserialize_with = "kept")]
    pub(crate) payload: &'static [Piece],
    pub(crate) ready: Option<Pattern>,
}

/// A pattern over bytes.
#[derive(Debug, Deserialize)]
pub(crate) struct Pattern {
    number: usize,
    text: &'static str,
    #[serde(deserialize_with = "kept")]
    prefixes: &'static [&'static [u8]],
}

static COMPILED: [OnceLock<Option<Regex>>; PATTERNS] = [const { OnceLock::new() }; PATTERNS];

impl Pattern {
    /// What it finds in the first 4 KiB.
    pub(crate) fn captures<'b>(&self, bytes: &'b [u8]) -> Option<Captures<'b>> {
        self.captures_within(bytes, MOST_MATCHED)
    }

    pub(crate) fn captures_within<'b>(&self, bytes: &'b [u8], most: usize) -> Option<Captures<'b>> {
        let bytes = bytes.get(..most).unwrap_or(bytes);
        let begins = |prefix: &&[u8]| bytes.starts_with(prefix);
        if !self.prefixes.is_empty() && !self.prefixes.iter().any(begins) {
            return None;
        }
        self.compiled()?.captures(bytes)
    }

    pub(crate) fn is_match(&self, bytes: &[u8]) -> bool {
        self.captures(bytes).is_some()
    }

    pub(crate) fn compiled(&self) -> Option<&'static Regex> {
        // The build script has parsed it; a test compiles all of them.
        COMPILED
            .get(self.number)?
            .get_or_init(|| {
                RegexBuilder::new(self.text)
                    .unicode(false)
                    .dot_matches_new_line(true)
                    .size_limit(MOST_COMPILED)
                    .dfa_size_limit(MOST_COMPILED)
                    .build()
                    .ok()
            })
            .as_ref()
    }
}

/// The one string for a field's name: answers of a run share it.
pub(crate) fn field(name: &str) -> Option<&'static str> {
    FIELDS.iter().find(|f| **f == name).copied()
}

#[cfg(test)]
mod tests;
