//! A number for a new service: free in the registry, unknown in practice, free here.

use portolan_knowledge::{Role, Rule};
use portolan_registry::{Registry, Row, RowKind};
use portolan_types::{Known, Port, PortClass, PortRange, Transport};

use super::practice::{BLOCKED, Practice, citations};
use super::statements::{CATALOGUES, IANA, RANGES};
use super::{label, status_of};
use crate::model::{Citation, Message, Statement};

/// What only the running system knows of its ports.
#[derive(Clone, Copy, Debug, Default)]
pub struct Here {
    /// The range from which it takes ports for outgoing connections, where it says so.
    pub ephemeral: Option<PortRange>,
}

/// Whether a number is fit for a new service, and why.
#[derive(Clone, Debug)]
pub struct Fitness {
    /// The number.
    pub port: Port,
    /// Whether nothing speaks against it.
    pub fit: bool,
    /// What speaks against it; for a fit one, what was looked at and spoke for it.
    pub statements: Vec<Statement<'static>>,
}

static LISTS: &[Citation] = &[
    Citation::whole("deb-netbase"),
    Citation::whole("deb-firewalld"),
    Citation::whole("wireshark"),
];
static MALWARE: &[Citation] = &[Citation::whole("malvuln"), Citation::whole("mitre-attack")];
static EPHEMERAL: &[Citation] = &[
    Citation::whole("linux-ip-sysctl"),
    Citation::whole("windows-dynamic-ports"),
    Citation::whole("xnu-in-h"),
    Citation::whole("kubernetes-service"),
];
static HERE: &[Citation] = &[Citation::whole("man-ip")];

/// The systems whose ranges a new service should stay out of. OpenBSD and FreeBSD take outgoing
/// ports from nearly all numbers, so that no service there can avoid them.
const COMMON: [&str; 4] = [
    "Linux",
    "Windows Vista, Server 2008 and later",
    "macOS",
    "Kubernetes",
];

/// Whether a number is fit for a new service on a transport. `in_use` says whether the port is
/// taken here; it is asked last, and only when nothing else speaks against the number.
pub fn fitness(
    registry: &Registry,
    port: Port,
    transport: Transport,
    here: Here,
    in_use: impl FnOnce(Port) -> bool,
) -> Fitness {
    let mut against: Vec<Statement<'static>> = Vec::new();
    let rows: Vec<Row<'_>> = registry.at(port).collect();
    // A number that is taken on one transport is confusing on the other, and reserved there.
    let taken = |r: &&Row<'_>| status_of(r.kind()) != portolan_registry::Status::Unassigned;
    let asked = rows.iter().find(|r| taken(r) && r.applies_to(transport));
    let taken = asked.or_else(|| rows.iter().find(taken));
    if let Some(row) = taken {
        let transports: Vec<Transport> = row.transport().into_iter().collect();
        let words = label(&transports, row.ports(), row.name(), row.description());
        let id = if row.kind() == RowKind::Reserved {
            "pick-reserved"
        } else {
            "pick-assigned"
        };
        against.push(Statement::new(
            Message::new(id).with("row", words),
            Known::Registered,
            IANA,
        ));
    }
    match port.class() {
        PortClass::User => {}
        PortClass::System => {
            let message = Message::new("pick-system").with("range", PortClass::System.range());
            against.push(Statement::new(message, Known::Specified, RANGES));
        }
        PortClass::Dynamic => {
            let message = Message::new("pick-dynamic").with("range", PortClass::Dynamic.range());
            against.push(Statement::new(message, Known::Specified, RANGES));
        }
    }
    let practice = Practice::of(port, Some(transport));
    if let Some(first) = practice.software.first() {
        let sources: Vec<Citation> = citations(first.fact()).collect();
        let message = Message::new("pick-software")
            .with("product", first.product())
            .with("role", first.role());
        against.push(Statement::new(message, Known::Documented, sources));
    }
    if let Some(first) = practice.listed.first() {
        let sources: Vec<Citation> = citations(first.fact()).collect();
        let message = Message::new("pick-listed").with("name", first.name());
        against.push(Statement::new(message, Known::Documented, sources));
    }
    if let Some(first) = practice.malware.iter().find(|m| m.role() <= Role::Default) {
        let sources: Vec<Citation> = citations(first.fact()).collect();
        let message = Message::new("pick-malware").with("threat", first.threat());
        against.push(Statement::new(message, Known::Reported, sources));
    }
    if transport == Transport::Tcp && portolan_knowledge::blocked_by_browsers(port).is_some() {
        against.push(Statement::new(
            Message::new("pick-blocked"),
            Known::Specified,
            BLOCKED,
        ));
    }
    for rule in portolan_knowledge::system_rules(port) {
        if COMMON.contains(&rule.system())
            && matches!(rule.rule(), Rule::Ephemeral | Rule::NodePort)
        {
            let message = Message::new("pick-ephemeral")
                .with("system", rule.system())
                .with("range", rule.fact().ports());
            let sources: Vec<Citation> = citations(rule.fact()).collect();
            against.push(Statement::new(message, Known::Documented, sources));
        }
    }
    if let Some(range) = here.ephemeral.filter(|r| r.contains(port)) {
        let message = Message::new("pick-ephemeral-here").with("range", range);
        against.push(Statement::new(message, Known::Observed, HERE));
    }
    if against.is_empty() && in_use(port) {
        let message = Message::new("pick-in-use").with("transport", transport);
        against.push(Statement::new(message, Known::Observed, HERE));
    }
    let fit = against.is_empty();
    let statements = if fit {
        reasons(port, transport, &rows)
    } else {
        against
    };
    Fitness {
        port,
        fit,
        statements,
    }
}

/// What spoke for a fit number.
fn reasons(port: Port, transport: Transport, rows: &[Row<'_>]) -> Vec<Statement<'static>> {
    let unassigned = match rows.first().and_then(|r| r.ports()) {
        Some(range) => Message::new("pick-free-registry").with("range", range),
        None => Message::new("pick-free-no-row").with("port", port),
    };
    vec![
        Statement::new(unassigned, Known::Registered, IANA),
        Statement::new(
            Message::new("pick-free-software"),
            Known::Observed,
            CATALOGUES,
        ),
        Statement::new(Message::new("pick-free-lists"), Known::Observed, LISTS),
        Statement::new(Message::new("pick-free-malware"), Known::Observed, MALWARE),
        Statement::new(Message::new("pick-free-blocked"), Known::Observed, BLOCKED),
        Statement::new(
            Message::new("pick-free-ephemeral"),
            Known::Observed,
            EPHEMERAL,
        ),
        Statement::new(
            Message::new("pick-free-here").with("transport", transport),
            Known::Observed,
            HERE,
        ),
    ]
}

/// The first `count` fit numbers, in the order in which `candidates` come.
pub fn pick(
    registry: &Registry,
    candidates: impl Iterator<Item = Port>,
    count: usize,
    transport: Transport,
    here: Here,
    in_use: impl Fn(Port) -> bool,
) -> Vec<Fitness> {
    candidates
        .map(|port| fitness(registry, port, transport, here, &in_use))
        .filter(|f| f.fit)
        .take(count)
        .collect()
}
