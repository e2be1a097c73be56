//! What an answer shows. Many services answer a question that is not theirs with an error that tells
//! more than silence would, so whatever comes is held against the answers of all protocols.

use crate::model::{Certainty, Identification};
use crate::parsers::{Parsed, Said};
use crate::shown::Shown;
use crate::signature::{self, Answer, Ask, First, ORDER, PROTOCOLS, Protocol, To};

/// A protocol that an answer shows.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) protocol: &'static Protocol,
    pub(crate) certainty: Certainty,
    pub(crate) product: Option<Shown>,
    pub(crate) version: Option<Shown>,
    pub(crate) details: Vec<(&'static str, Shown)>,
    /// Other protocols of which as much could be said.
    pub(crate) others: Vec<&'static Protocol>,
}

impl Finding {
    /// Takes over what a further answer of the same protocol tells: what is new, and more exact
    /// names.
    pub(crate) fn add(&mut self, more: Self) {
        self.certainty = self.certainty.max(more.certainty);
        if self.product.is_none() || (self.version.is_none() && more.version.is_some()) {
            self.product = more.product.or(self.product.take());
        }
        self.version = self.version.take().or(more.version);
        for (name, value) in more.details {
            if !self.details.iter().any(|(n, _)| *n == name) {
                self.details.push((name, value));
            }
        }
    }

    /// Writes it down.
    pub(crate) fn into_identification(self, into: &mut Identification) {
        into.protocol = Some(self.protocol);
        into.certainty = self.certainty;
        into.product = self.product;
        into.version = self.version;
        into.details = self.details;
    }
}

/// The most likely protocol that an answer to an ask shows; `None` as the ask where nothing was sent.
pub(crate) fn judge(
    said: &Said<'_>,
    asked: Option<(&'static Protocol, &'static Ask)>,
) -> Option<Finding> {
    if said.bytes.is_empty() {
        return None;
    }
    let mut best: Option<Finding> = None;
    let mut take = |finding: Option<Finding>| {
        if let Some(finding) = finding {
            match &mut best {
                Some(b) if b.certainty >= finding.certainty => {
                    if b.protocol.id != finding.protocol.id {
                        b.others.push(finding.protocol);
                    }
                }
                _ => best = Some(finding),
            }
        }
        best.as_ref()
            .is_some_and(|b| b.certainty == Certainty::Certain)
    };
    // Its own answers first, then greetings, and last what says no more than that a question was bad.
    if let Some((protocol, ask)) = asked
        && protocol.first == First::Server
        && let Some(mut finding) = read_all(protocol, said, |to| to == To::Ask(ask.id))
        && finding.certainty == Certainty::Certain
    {
        // What it said before it was asked comes first, and tells who made it.
        if let Some(greeting) = read_all(protocol, said, |to| to == To::Unasked) {
            finding.add(greeting);
        }
        return Some(finding);
    }
    if let Some((protocol, ask)) = asked
        && take(read_all(protocol, said, |to| to == To::Ask(ask.id)))
        && (said.bytes != said.request || protocol.id == "echo")
    {
        return best;
    }
    for protocol in ORDER.iter().map(|i| &PROTOCOLS[*i]) {
        if said.bytes != said.request && take(read_all(protocol, said, |to| to == To::Unasked)) {
            return best;
        }
    }
    if asked.is_some() {
        for protocol in ORDER.iter().map(|i| &PROTOCOLS[*i]) {
            if take(read_all(protocol, said, |to| to == To::Whatever)) {
                return best;
            }
        }
    }
    // Whoever says our own words again may be an echo: that is asked with words of chance.
    if said.bytes == said.request
        && let Some(finding) = &mut best
        && finding.protocol.id != "echo"
    {
        finding.certainty = Certainty::Likely;
    }
    best
}

/// What an answer to one ask of a protocol that is known already tells.
pub(crate) fn judge_further(
    said: &Said<'_>,
    protocol: &'static Protocol,
    ask: &'static Ask,
) -> Option<Finding> {
    read_all(protocol, said, |to| to == To::Ask(ask.id))
}

fn read_all(
    protocol: &'static Protocol,
    said: &Said<'_>,
    wanted: impl Fn(To) -> bool,
) -> Option<Finding> {
    let answers = protocol
        .answers
        .iter()
        .filter(|a| a.to.iter().any(|to| wanted(*to)));
    answers
        .filter_map(|answer| read(protocol, answer, said))
        .next()
}

fn read(protocol: &'static Protocol, answer: &Answer, said: &Said<'_>) -> Option<Finding> {
    let mut fields: Vec<(&'static str, Vec<u8>)> = Vec::new();
    if let Some(pattern) = &answer.pattern {
        let found = pattern.captures(said.bytes)?;
        let names = pattern.compiled()?.capture_names().flatten();
        for name in names {
            if let (Some(name), Some(group)) = (signature::field(name), found.name(name)) {
                fields.push((name, group.as_bytes().to_vec()));
            }
        }
    }
    let (mut certainty, mut product) = (answer.certainty, answer.product);
    if let Some(parser) = answer.parser {
        let parsed: Parsed = parser(said)?;
        certainty = parsed.certainty;
        product = product.or(parsed.product);
        fields.extend(parsed.fields);
    }
    Some(finding(protocol, certainty, product, fields, said.bytes))
}

/// Makes a finding of what was read: who made it, which version, and the rest.
pub(crate) fn finding(
    protocol: &'static Protocol,
    certainty: Certainty,
    product: Option<&'static str>,
    mut fields: Vec<(&'static str, Vec<u8>)>,
    answer: &[u8],
) -> Finding {
    let mut product = product.map(|p| Shown::new(p.as_bytes()));
    // Whom we know, not who says a name that we do not.
    let mut signed = product.is_some();
    for rule in protocol.products {
        let of = if rule.of == "answer" {
            Some(answer)
        } else {
            fields
                .iter()
                .find(|(n, _)| *n == rule.of)
                .map(|(_, v)| v.as_slice())
        };
        // A page tells it anywhere.
        let found = of.and_then(|of| match protocol.id {
            "http" => rule.pattern.captures_within(of, crate::conn::MOST_PAGE),
            _ => rule.pattern.captures(of),
        });
        let Some(found) = found else {
            continue;
        };
        let mut told = Vec::new();
        for name in rule
            .pattern
            .compiled()
            .into_iter()
            .flat_map(|p| p.capture_names().flatten())
        {
            if let (Some(name), Some(group)) = (signature::field(name), found.name(name)) {
                told.push((name, group.as_bytes().to_vec()));
            }
        }
        product = rule.name.map(|name| Shown::new(name.as_bytes()));
        signed |= product.is_some();
        // What the rule has taken out is more exact than what it was taken from.
        fields.retain(|(n, _)| !told.iter().any(|(t, _)| t == n));
        fields.extend(told);
        break;
    }
    let mut finding = Finding {
        protocol,
        // Even an error is its own where it is signed by one who is known.
        certainty: if protocol.id == "http" && signed {
            Certainty::Certain
        } else {
            certainty
        },
        product,
        version: None,
        details: Vec::new(),
        others: Vec::new(),
    };
    for (name, value) in fields {
        let value = Shown::new(value.trim_ascii());
        match name {
            _ if value.is_empty() => {}
            "version" if finding.version.is_none() => finding.version = Some(value),
            "product" if finding.product.is_none() => finding.product = Some(value),
            _ if finding.details.iter().any(|(n, _)| *n == name) => {}
            _ => finding.details.push((name, value)),
        }
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_further_answer_tells_the_version() {
        let redis = Protocol::by_id("redis").unwrap();
        let info = &redis.thens[0];
        let bytes = b"$577\r\n# Server\r\nredis_version:7.0.15\r\nredis_git_dirty:0\r\nos:Linux 6\r\narch_bits:64\r\n";
        let said = Said {
            bytes,
            request: b"",
        };
        let found = judge_further(&said, redis, info).unwrap();
        assert_eq!(found.version.unwrap().as_str(), "7.0.15");
        assert_eq!(found.product.unwrap().as_str(), "Redis");
    }
}
