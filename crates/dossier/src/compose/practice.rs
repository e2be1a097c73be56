//! What is known of a number beside its registration: software, malware, systems' rules.

use std::borrow::Cow;
use std::sync::LazyLock;

use portolan_knowledge::{Evidence, Fact, Kind, Listed, Malware, Role, Rule, Software, SystemRule};
use portolan_types::{Known, Port, PortRange, SourceId, Transport};

use super::statements::{IANA, place, section};
use crate::model::{Citation, Message, Section, SectionId, Statement, Value};

/// How many products a dossier names with all they have; the rest are folded into one statement.
const PRODUCTS: usize = 6;
/// The same for malware.
const THREATS: usize = 5;
/// How many names a folded statement lists.
const FOLDED: usize = 16;

pub(super) static BLOCKED: &[Citation] = &[Citation::whole("whatwg-fetch")];

/// Everything that is known of a port beside its registration.
pub(super) struct Practice {
    pub(super) software: Vec<Software>,
    pub(super) listed: Vec<Listed>,
    pub(super) malware: Vec<Malware>,
}

impl Practice {
    pub(super) fn of(port: Port, transport: Option<Transport>) -> Self {
        let asked = |fact: Fact| transport.is_none_or(|t| fact.applies_to(t));
        let mut software = portolan_knowledge::software(port);
        software.retain(|s| asked(s.fact()));
        let mut malware = portolan_knowledge::malware(port);
        malware.retain(|m| asked(m.fact()));
        // A list's range over hundreds of numbers names none of them.
        let listed = portolan_knowledge::listed(port)
            .filter(|l| asked(l.fact()) && l.fact().ports().is_single())
            .collect();
        Self {
            software,
            listed,
            malware,
        }
    }

    pub(super) fn facts(&self) -> Vec<Fact> {
        let software = self.software.iter().map(|s| s.fact());
        let listed = self.listed.iter().map(|l| l.fact());
        software
            .chain(listed)
            .chain(self.malware.iter().map(|m| m.fact()))
            .collect()
    }

    /// Whether software, a dissector or a services file knows the number by this name.
    pub(super) fn implements(&self, name: &str) -> bool {
        let products = self.used_by().map(Software::product);
        products
            .chain(self.listed.iter().map(|l| l.name()))
            .any(|known| alike(known, name))
    }

    /// Software of which there is proof that it uses the number.
    pub(super) fn used_by(&self) -> impl Iterator<Item = Software> {
        self.software
            .iter()
            .copied()
            .filter(|s| s.kind() != Kind::Allocated)
    }

    /// Whether anybody but IANA knows the number. A range from which a product chooses, or which
    /// Kubernetes hands out, says nothing of one number in it.
    pub(super) fn is_used(&self) -> bool {
        self.used_by().any(|s| s.fact().ports().is_single()) || !self.listed.is_empty()
    }
}

/// Whether two names mean one thing: the same letters and digits, or one of them within the other
/// where it is long enough not to be there by chance.
pub(crate) fn alike(a: &str, b: &str) -> bool {
    Likeness::new(a).is(b)
}

/// A name to which others are compared, with room to do so.
pub(crate) struct Likeness {
    name: String,
    other: String,
}

impl Likeness {
    pub(crate) fn new(name: &str) -> Self {
        let mut plain = String::with_capacity(name.len());
        fold(&mut plain, name);
        Self {
            name: plain,
            other: String::new(),
        }
    }

    pub(crate) fn is(&mut self, other: &str) -> bool {
        fold(&mut self.other, other);
        let (a, b) = (&self.name, &self.other);
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        !short.is_empty() && (short == long || (short.len() >= 4 && long.contains(short.as_str())))
    }
}

/// The letters and digits of a name, in lower case.
fn fold(out: &mut String, name: &str) {
    out.clear();
    let plain = name.chars().filter(char::is_ascii_alphanumeric);
    out.extend(plain.map(|c| c.to_ascii_lowercase()));
}

/// Where a fact comes from: each source with the place in it.
pub(crate) fn citations(fact: Fact) -> impl Iterator<Item = Citation> {
    fact.sources()
        .zip(fact.locators().chain(std::iter::repeat("")))
        .map(|(source, place)| {
            // An advisory's number tells a reader something, a path and a line do not.
            let number = place.split(' ').next().unwrap_or_default();
            if number.starts_with("MVID-") {
                Citation {
                    source,
                    place: number,
                    shown: true,
                }
            } else {
                Citation::located(source, place)
            }
        })
}

fn owned(citations: impl IntoIterator<Item = Citation>) -> Cow<'static, [Citation]> {
    let mut list: Vec<Citation> = Vec::new();
    for citation in citations {
        if !list.contains(&citation) {
            list.push(citation);
        }
    }
    Cow::Owned(list)
}

/// Which software uses the number, the best evidence first.
pub(super) fn software<'a>(practice: &Practice, names: &[&str]) -> Option<Section<'a>> {
    let mut out = Vec::new();
    let merged = merge(&practice.software, Software::fact, |a, b| {
        (a.product(), a.role(), a.kind(), a.fact().ports())
            == (b.product(), b.role(), b.kind(), b.fact().ports())
    });
    let shown = shown(merged.len(), PRODUCTS);
    for (facts, transports) in merged.iter().take(shown) {
        out.push(product(facts, place(transports)));
    }
    let rest = &merged[shown..];
    let mut products: Vec<&'static str> = Vec::new();
    for (facts, _) in rest {
        if !products.contains(&facts[0].product()) {
            products.push(facts[0].product());
        }
    }
    let facts = rest.iter().flat_map(|(facts, _)| facts).map(|s| s.fact());
    let ids = ["practice-more", "practice-more-among"];
    out.extend(folded(ids, products, facts, Known::Documented));
    // Only where the list has another name for it: the same name is no news.
    let others = practice.listed.iter().copied().filter(|l| {
        l.list() == portolan_knowledge::List::Netbase && !names.iter().any(|n| alike(n, l.name()))
    });
    let others: Vec<Listed> = others.collect();
    for (facts, transports) in merge(&others, Listed::fact, |a, b| a.name() == b.name()) {
        let message = Message::new("practice-services-file")
            .with("where", place(&transports))
            .with("name", facts[0].name());
        out.push(Statement::new(
            message,
            Known::Documented,
            owned(citations(facts[0].fact())),
        ));
    }
    section(SectionId::Practice, out)
}

/// How many of `all` are said in full: `most`, or one more, for folding a single one saves nothing.
fn shown(all: usize, most: usize) -> usize {
    if all == most + 1 { all } else { all.min(most) }
}

/// The rest in one statement: how many, and the first of their names. The second id is for when
/// there are more names than it lists.
fn folded<'a>(
    ids: [&'static str; 2],
    mut names: Vec<&'static str>,
    facts: impl Iterator<Item = Fact>,
    known: Known,
) -> Option<Statement<'a>> {
    if names.is_empty() {
        return None;
    }
    let message = Message::new(ids[usize::from(names.len() > FOLDED)]).with("count", names.len());
    names.truncate(FOLDED);
    let sources = facts.flat_map(Fact::sources);
    let whole = owned(sources.map(|source| Citation::located(source, "")));
    Some(Statement::new(message.with("names", names), known, whole))
}

/// One product, its role, how it comes to the port.
pub(super) fn product<'a>(facts: &[Software], place: Value<'a>) -> Statement<'a> {
    let first = facts[0];
    let range = first.fact().ports();
    let (id, known) = match (first.kind(), first.evidence()) {
        (Kind::Allocated, _) => ("practice-allocated", Known::Reported),
        _ if !range.is_single() => ("practice-range", Known::Documented),
        (Kind::Default, Evidence::Packager) => ("practice-packaged", Known::Documented),
        (Kind::Default, _) => ("practice-default", Known::Documented),
        (Kind::DevServer, _) => ("practice-dev-server", Known::Documented),
        (Kind::Convention, _) => ("practice-convention", Known::Documented),
        (Kind::Range, _) => ("practice-range", Known::Documented),
    };
    let message = Message::new(id)
        .with("where", place)
        .with("product", first.product())
        .with("role", first.role())
        .with("range", range);
    Statement::new(
        message,
        known,
        owned(facts.iter().flat_map(|s| citations(s.fact()))),
    )
}

/// Which malware was reported, by role, and that this proves nothing.
pub(super) fn malware<'a>(practice: &Practice) -> Option<Section<'a>> {
    if practice.malware.is_empty() {
        return None;
    }
    let merged = merge(&practice.malware, Malware::fact, |a, b| {
        (a.threat(), a.role(), a.date()) == (b.threat(), b.role(), b.date())
    });
    let mut out = Vec::new();
    let shown = shown(merged.len(), THREATS);
    for (facts, transports) in merged.iter().take(shown) {
        let first = facts[0];
        let id = match first.role() {
            Role::Listens => "malware-listens",
            Role::Default => "malware-default",
            Role::Sample => "malware-sample",
            Role::CommandServer => "malware-c2",
        };
        let message = Message::new(id)
            .with("where", place(transports))
            .with("threat", first.threat())
            .with("date", first.date());
        let sources = owned(facts.iter().flat_map(|m| citations(m.fact())));
        let mut statement = Statement::new(message, Known::Reported, sources);
        statement.link = first
            .fact()
            .locators()
            .flat_map(|l| l.split([' ', ',']))
            .find(|w| w.starts_with("https://"));
        out.push(statement);
    }
    let rest = &merged[shown..];
    let mut threats: Vec<&'static str> = rest.iter().map(|(facts, _)| facts[0].threat()).collect();
    threats.dedup();
    let facts = rest.iter().flat_map(|(facts, _)| facts).map(|m| m.fact());
    let ids = ["malware-more", "malware-more-among"];
    out.extend(folded(ids, threats, facts, Known::Reported));
    out.push(Statement::new(
        Message::new("malware-caution"),
        Known::Documented,
        IANA,
    ));
    section(SectionId::Malware, out)
}

/// A rule as it is said, made once: there are few, and nearly every port falls under some.
struct Said {
    rule: SystemRule,
    ports: PortRange,
    id: &'static str,
    sources: Vec<Citation>,
}

static SAID: LazyLock<Vec<Said>> = LazyLock::new(|| {
    let of = |rule: SystemRule| {
        let id = match rule.rule() {
            Rule::Ephemeral => "system-ephemeral",
            // What Linux does is said with the number's range.
            Rule::Privileged if rule.system() == "Linux" => return None,
            Rule::Privileged if rule.system() == "macOS" => "system-privileged-address",
            Rule::Privileged => "system-privileged",
            Rule::NodePort => "system-nodeport",
            Rule::Filtered => "system-filtered",
            Rule::Other => return None,
        };
        let fact = rule.fact();
        Some(Said {
            rule,
            ports: fact.ports(),
            id,
            sources: citations(fact).collect(),
        })
    };
    portolan_knowledge::all_system_rules()
        .filter_map(of)
        .collect()
});

/// What systems do with the number.
pub(super) fn systems<'a>(port: Port, transport: Option<Transport>) -> Option<Section<'a>> {
    let mut out = Vec::new();
    for said in SAID.iter().filter(|s| s.ports.contains(port)) {
        if transport.is_some_and(|t| !said.rule.fact().applies_to(t)) {
            continue;
        }
        let message = Message::new(said.id)
            .with("system", said.rule.system())
            .with("range", said.ports);
        out.push(Statement::new(
            message,
            Known::Documented,
            said.sources.as_slice(),
        ));
    }
    let tcp = transport.is_none_or(|t| t == Transport::Tcp);
    if tcp && portolan_knowledge::blocked_by_browsers(port).is_some() {
        out.push(Statement::new(
            Message::new("system-blocked"),
            Known::Specified,
            BLOCKED,
        ));
    }
    section(SectionId::Systems, out)
}

/// The other ports of the products on a port.
pub(super) fn elsewhere<'a>(practice: &Practice, port: Port) -> Vec<Statement<'a>> {
    let mut products: Vec<&'static str> = Vec::new();
    for software in practice
        .used_by()
        .filter(|s| s.evidence() < Evidence::Packager)
    {
        if !products.contains(&software.product()) && products.len() < 3 {
            products.push(software.product());
        }
    }
    let mut out = Vec::new();
    for product in products {
        let mut ports: Vec<PortRange> = Vec::new();
        let mut sources: Vec<SourceId> = Vec::new();
        for other in portolan_knowledge::software_of(product)
            .filter(|s| s.kind() != Kind::Allocated && !s.fact().ports().contains(port))
        {
            if !ports.contains(&other.fact().ports()) {
                ports.push(other.fact().ports());
            }
            sources.extend(other.fact().sources().next());
        }
        if !ports.is_empty() {
            ports.truncate(FOLDED);
            let message = Message::new("neighbour-product")
                .with("name", product)
                .with("ports", ports);
            let sources = owned(sources.into_iter().map(|s| Citation::located(s, "")));
            out.push(Statement::new(message, Known::Documented, sources));
        }
    }
    out
}

/// Puts facts together that differ in the transport alone.
fn merge<T: Copy>(
    facts: &[T],
    fact: impl Fn(T) -> Fact,
    same: impl Fn(T, T) -> bool,
) -> Vec<(Vec<T>, Vec<Transport>)> {
    let mut merged: Vec<(Vec<T>, Vec<Transport>)> = Vec::new();
    for &one in facts {
        let transports = fact(one).transports();
        match merged.iter_mut().find(|(others, _)| same(others[0], one)) {
            Some((others, all)) => {
                others.push(one);
                all.extend(transports);
                all.sort_unstable();
                all.dedup();
            }
            None => merged.push((vec![one], transports.collect())),
        }
    }
    merged
}

pub(super) type Merged = Vec<(Vec<Software>, Vec<Transport>)>;

/// A product's facts, those that differ in the transport alone together.
pub(super) fn merged_product(facts: &[Software]) -> Merged {
    merge(facts, Software::fact, |a, b| {
        (a.role(), a.kind(), a.fact().ports()) == (b.role(), b.kind(), b.fact().ports())
    })
}
