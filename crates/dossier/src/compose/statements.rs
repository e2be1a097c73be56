//! The statements that dossiers of ports and of services share.

use portolan_knowledge::List;
use portolan_registry::{Reference, Registry, Row, RowKind};
use portolan_types::{Known, Port, PortClass, Transport};

use super::practice::Practice;
use super::{Options, System, description, label, transports_value};
use crate::model::{Citation, Holder, Message, Section, SectionId, Standing, Statement, Value};

pub(super) static IANA: &[Citation] = &[Citation::whole("iana-ports")];
pub(super) static RANGES: &[Citation] =
    &[Citation::at("rfc6335", "§6"), Citation::whole("iana-ports")];
static NAMES: &[Citation] = &[
    Citation::at("rfc6335", "§5.1"),
    Citation::whole("iana-ports"),
];
static STATES: &[Citation] = &[Citation::whole("iana-ports"), Citation::at("rfc6335", "§6")];
static PRIVILEGE: &[Citation] = &[
    Citation::whole("man-capabilities"),
    Citation::whole("linux-unprivileged-ports"),
];
static PORT_ZERO: &[Citation] = &[Citation::whole("man-ip")];
static SS: &[Citation] = &[Citation::whole("man-ss")];
static LSOF: &[Citation] = &[Citation::whole("man-lsof")];
/// The two largest tables of software that name no number by chance: a policy for daemons, and
/// charts of server software. `portolan sources` lists all.
pub(super) static CATALOGUES: &[Citation] = &[
    Citation::whole("selinux-policy"),
    Citation::whole("bitnami-charts"),
];
static NETBASE: &[Citation] = &[Citation::whole("deb-netbase")];
static FIREWALLD: &[Citation] = &[Citation::whole("deb-firewalld")];
static WIRESHARK: &[Citation] = &[Citation::whole("wireshark")];
static POWERSHELL: &[Citation] = &[
    Citation::whole("microsoft-nettcpconnection"),
    Citation::whole("microsoft-netudpendpoint"),
];

pub(super) fn section<'a>(id: SectionId, statements: Vec<Statement<'a>>) -> Option<Section<'a>> {
    (!statements.is_empty()).then_some(Section { id, statements })
}

fn registered(message: Message<'_>) -> Statement<'_> {
    Statement::new(message, Known::Registered, IANA)
}

/// Where a row applies.
pub(super) fn place(transports: &[Transport]) -> Value<'static> {
    if transports.is_empty() {
        Message::new("where-unnamed").into()
    } else {
        Message::new("where-transports")
            .with("transports", transports_value(transports))
            .into()
    }
}

/// What one row says, and under it who, since when, by which documents.
pub(super) fn holder<'a>(holder: &Holder<'a>, asked: Option<Port>, out: &mut Vec<Statement<'a>>) {
    let row = holder.row;
    let at = || place(&holder.transports);
    match row.kind() {
        RowKind::Assigned => {
            let id = match (row.ports(), description(row), holder.transports.is_empty()) {
                (Some(_), None, _) => "holder-service",
                (Some(_), Some(_), _) => "holder-service-described",
                (None, None, true) => "holder-portless",
                (None, Some(_), true) => "holder-portless-described",
                (None, None, false) => "holder-portless-on",
                (None, Some(_), false) => "holder-portless-on-described",
            };
            let mut message = Message::new(id)
                .with("where", at())
                .with("name", row.name());
            if let Some(text) = description(row) {
                message = message.with("description", text);
            }
            out.push(registered(message));
            details(row, asked, out);
        }
        RowKind::Private => {
            let message = Message::new("holder-private").with("where", at());
            out.push(registered(message.with("description", row.description())));
            details(row, asked, out);
        }
        RowKind::Reserved => {
            let message = Message::new("holder-reserved").with("where", at());
            out.push(Statement::new(message, Known::Registered, STATES));
            range_of(row, asked, out);
        }
        RowKind::Unassigned if row.description().eq_ignore_ascii_case("unassigned") => {
            out.push(registered(
                Message::new("holder-unassigned").with("where", at()),
            ));
            range_of(row, asked, out);
        }
        RowKind::Unassigned | RowKind::Withdrawn | RowKind::Unclear => {
            let message = Message::new("holder-words").with("where", at());
            out.push(registered(message.with("description", row.description())));
            range_of(row, asked, out);
        }
    }
}

fn details<'a>(row: Row<'a>, asked: Option<Port>, out: &mut Vec<Statement<'a>>) {
    let mut add = |message: Message<'a>| out.push(registered(message).under());
    add(match (row.assignee(), row.contact()) {
        ("", "") => Message::new("holder-nobody"),
        (assignee, contact) if assignee == contact || contact.is_empty() => {
            Message::new("holder-assignee").with("assignee", assignee)
        }
        (assignee, contact) => Message::new("holder-assignee-contact")
            .with("assignee", assignee)
            .with("contact", contact),
    });
    let message = match (row.registered(), row.modified()) {
        (None, None) => Message::new("holder-undated"),
        (Some(date), None) => Message::new("holder-registered").with("registered", date),
        (None, Some(date)) => Message::new("holder-modified").with("modified", date),
        (Some(registered), Some(modified)) => Message::new("holder-registered-modified")
            .with("registered", registered)
            .with("modified", modified),
    };
    add(message);
    if row.registered() > row.modified() && row.modified().is_some() {
        add(Message::new("holder-backwards"));
    }
    add(references(
        "holder-references",
        "holder-no-reference",
        &row.references(),
    ));
    if let Some(code) = row.service_code() {
        add(Message::new("holder-service-code").with("code", code.to_string()));
    }
    if row.is_duplicate() {
        add(Message::new("holder-duplicate"));
    }
    if !row.name().is_empty() && !keeps_name_rules(row.name()) {
        out.push(Statement::new(Message::new("holder-odd-name"), Known::Specified, NAMES).under());
    }
    range_of(row, asked, out);
}

/// The row's ports, unless they are just the port that was asked about.
fn range_of<'a>(row: Row<'a>, asked: Option<Port>, out: &mut Vec<Statement<'a>>) {
    let Some(ports) = row.ports() else { return };
    if !ports.is_single() {
        out.push(registered(Message::new("holder-range").with("range", ports)).under());
    } else if asked.is_none() {
        out.push(registered(Message::new("holder-port").with("port", ports.low())).under());
    }
}

/// RFC 6335 section 5.1: 1 to 15 letters, digits and hyphens; at least one letter; no hyphen at an
/// end or beside another.
fn keeps_name_rules(name: &str) -> bool {
    (1..=15).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && name.bytes().any(|b| b.is_ascii_alphabetic())
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !name.contains("--")
}

fn references<'a>(some: &'static str, none: &'static str, list: &[Reference]) -> Message<'a> {
    let shown: Vec<String> = list
        .iter()
        .filter(|r| !matches!(r, Reference::Note(_)))
        .map(Reference::to_string)
        .collect();
    if shown.is_empty() {
        Message::new(none)
    } else {
        Message::new(some).with("references", shown)
    }
}

/// IANA's notes and the unauthorised use that it records.
pub(super) fn notes<'a>(holders: &[Holder<'a>], others: &[Row<'a>]) -> Option<Section<'a>> {
    let mut out = Vec::new();
    let rows = holders.iter().map(|h| (h.row, h.transports.as_slice()));
    for (row, transports) in rows.chain(others.iter().map(|r| (*r, &[][..]))) {
        let row_label = || label(transports, row.ports(), row.name(), row.description());
        if !row.unauthorised().is_empty() {
            let message = Message::new("notes-unauthorised").with("row", row_label());
            let message = message.with("note", row.unauthorised());
            out.push(Statement::new(message, Known::Reported, IANA));
        }
        if !row.note().is_empty() {
            let message = Message::new("notes-note").with("row", row_label());
            out.push(registered(message.with("note", row.note())));
        }
    }
    section(SectionId::Notes, out)
}

/// The number's range, what it means, and who may bind it.
pub(super) fn range(port: Port) -> Option<Section<'static>> {
    let class = port.class();
    let message = Message::new(match class {
        PortClass::System => "range-system",
        PortClass::User => "range-user",
        PortClass::Dynamic => "range-dynamic",
    });
    let mut out = vec![Statement::new(
        message.with("range", class.range()),
        Known::Specified,
        RANGES,
    )];
    if port == Port::MIN {
        out.push(Statement::new(
            Message::new("range-zero"),
            Known::Documented,
            PORT_ZERO,
        ));
    } else {
        let id = if class == PortClass::System {
            "privilege-system"
        } else {
            "privilege-user"
        };
        out.push(Statement::new(
            Message::new(id),
            Known::Documented,
            PRIVILEGE,
        ));
    }
    section(SectionId::Range, out)
}

/// How well the registration is evidenced, and what was consulted.
pub(super) fn standing<'a>(
    standing: Standing,
    holders: &[Holder<'a>],
    practice: &Practice,
) -> Option<Section<'a>> {
    let observed = |message| Statement::new(message, Known::Observed, IANA);
    let verdict = Message::new(match standing {
        Standing::Specified => "standing-specified",
        Standing::Documented => "standing-documented",
        Standing::Implemented => "standing-implemented",
        Standing::Used => "standing-used",
        Standing::NamedOnly => "standing-named-only",
        Standing::Unassigned => "standing-unassigned",
        Standing::Reserved => "standing-reserved",
        Standing::Dynamic => "standing-dynamic",
    });
    if standing == Standing::Dynamic {
        return section(
            SectionId::Standing,
            vec![Statement::new(verdict, Known::Specified, RANGES)],
        );
    }
    let mut out = Vec::with_capacity(8);
    out.push(observed(verdict));
    if standing < Standing::Unassigned {
        let mut list: Vec<Reference> = Vec::new();
        for holder in holders
            .iter()
            .filter(|h| super::status_of(h.row.kind()) == portolan_registry::Status::Assigned)
        {
            for reference in holder.row.references() {
                if !list.contains(&reference) {
                    list.push(reference);
                }
            }
        }
        let message = references("consulted-references", "consulted-no-reference", &list);
        out.push(observed(message).under());
        let noted = holders
            .iter()
            .any(|h| !h.row.note().is_empty() || !h.row.unauthorised().is_empty());
        let id = if noted {
            "consulted-note"
        } else {
            "consulted-no-note"
        };
        out.push(observed(Message::new(id)).under());
    }
    consulted(practice, &mut out);
    section(SectionId::Standing, out)
}

/// What the tables beside the registry say, the silent ones too.
fn consulted<'a>(practice: &Practice, out: &mut Vec<Statement<'a>>) {
    let mut products: Vec<&'static str> = Vec::new();
    for software in practice.used_by() {
        if !products.contains(&software.product()) {
            products.push(software.product());
        }
    }
    let silent = |id, sources: &'static [Citation]| {
        Statement::new(Message::new(id), Known::Observed, sources).under()
    };
    if products.is_empty() {
        out.push(silent("consulted-no-software", CATALOGUES));
    } else {
        let id = if products.len() > 3 {
            "consulted-software-among"
        } else {
            "consulted-software"
        };
        let message = Message::new(id).with("count", products.len());
        products.truncate(3);
        let sources: Vec<Citation> = practice
            .used_by()
            .filter(|s| products.contains(&s.product()))
            .filter_map(|s| super::citations(s.fact()).next())
            .collect();
        out.push(Statement::new(message.with("names", products), Known::Observed, sources).under());
    }
    for (list, some, none, sources) in [
        (
            List::Netbase,
            "consulted-netbase",
            "consulted-no-netbase",
            NETBASE,
        ),
        (
            List::Firewalld,
            "consulted-firewalld",
            "consulted-no-firewalld",
            FIREWALLD,
        ),
        (
            List::Wireshark,
            "consulted-wireshark",
            "consulted-no-wireshark",
            WIRESHARK,
        ),
    ] {
        let mut names: Vec<&'static str> = practice
            .listed
            .iter()
            .filter(|l| l.list() == list)
            .map(|l| l.name())
            .collect();
        names.sort_unstable();
        names.dedup();
        if names.is_empty() {
            out.push(silent(none, sources));
        } else {
            let message = Message::new(some).with("names", names);
            out.push(Statement::new(message, Known::Observed, sources).under());
        }
    }
}

/// The named numbers beside a port, and the other ports of its services.
pub(super) fn neighbours<'a>(
    registry: &'a Registry,
    port: Port,
    holders: &[Holder<'a>],
    practice: &Practice,
) -> Option<Section<'a>> {
    let mut out = Vec::new();
    let (below, above) = registry.neighbours(port);
    for (id, row) in [("neighbour-before", below), ("neighbour-after", above)] {
        let Some((row, ports)) = row.and_then(|r| Some((r, r.ports()?))) else {
            continue;
        };
        out.push(registered(
            Message::new(id)
                .with("port", ports)
                .with("name", row.name()),
        ));
    }
    let mut names: Vec<&str> = Vec::new();
    for name in holders
        .iter()
        .map(|h| h.row.name())
        .filter(|n| !n.is_empty())
    {
        if names.contains(&name) {
            continue;
        }
        names.push(name);
        let mut ports: Vec<_> = registry.named(name).filter_map(Row::ports).collect();
        ports.dedup();
        ports.retain(|p| !p.contains(port));
        if !ports.is_empty() {
            out.push(registered(
                Message::new("neighbour-same-name")
                    .with("name", name)
                    .with("ports", ports),
            ));
        }
    }
    out.extend(super::practice::elsewhere(practice, port));
    section(SectionId::Neighbours, out)
}

/// The commands that show what is listening, the reader's system first.
pub(super) fn check(
    port: Port,
    transport: Option<Transport>,
    options: Options,
) -> Option<Section<'static>> {
    let wants = |t| transport.is_none_or(|asked| asked == t);
    let (tcp, udp) = (wants(Transport::Tcp), wants(Transport::Udp));
    // Joined by hand: a bulk run makes hundreds of thousands of these.
    let number = port.to_string();
    let mut out = Vec::with_capacity(3);
    for system in options.system.first() {
        let (id, sources, command) = match system {
            System::Linux => {
                let kinds = match transport {
                    None => "tu",
                    Some(Transport::Tcp) => "t",
                    Some(Transport::Udp) => "u",
                    Some(Transport::Sctp) => "S",
                    Some(Transport::Dccp) => "d",
                };
                (
                    "check-linux",
                    SS,
                    ["sudo ss -Hln", kinds, "p 'sport = :", &number, "'"].concat(),
                )
            }
            System::Macos => {
                let tcp = if tcp {
                    [" -iTCP:", &number, " -sTCP:LISTEN"]
                } else {
                    [""; 3]
                }
                .concat();
                let udp = if udp { [" -iUDP:", &number] } else { [""; 2] }.concat();
                ("check-macos", LSOF, ["sudo lsof -nP", &tcp, &udp].concat())
            }
            System::Windows => {
                let tcp = tcp
                    .then(|| ["Get-NetTCPConnection -State Listen -LocalPort ", &number].concat());
                let udp = udp.then(|| ["Get-NetUDPEndpoint -LocalPort ", &number].concat());
                let command: Vec<String> = tcp.into_iter().chain(udp).collect();
                ("check-windows", POWERSHELL, command.join("; "))
            }
        };
        // Neither lsof nor PowerShell knows SCTP or DCCP.
        if tcp || udp || system == System::Linux {
            out.push(
                Statement::new(Message::new(id), Known::Documented, sources).with_command(command),
            );
        }
    }
    section(SectionId::Check, out)
}

/// Why a registration matters.
pub(super) fn why() -> Option<Section<'static>> {
    let documented = |id| Statement::new(Message::new(id), Known::Documented, IANA);
    section(
        SectionId::Why,
        vec![documented("why-claim"), documented("why-register")],
    )
}
