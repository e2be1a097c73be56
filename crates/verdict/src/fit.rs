//! Does a product belong on a port? By what the registry has the port for and what the product
//! speaks, then by what can be cited of the product's own ports.

use portolan_knowledge::{
    Attribute, Evidence, Kind, List, Nature, Rule as SystemRule, SystemRule as System, traits,
};
use portolan_registry::{Registry, Row, RowKind, SOURCE};
use portolan_sockets::{Socket, State};
use portolan_types::{Port, SourceId, Transport};

use crate::recognise::has_nature;
use crate::{Reason, Rule, Spoken, Verdict};

/// Ports that are named as a product's own, at most.
const OWN_PORTS: usize = 4;

/// Whether a recognised product belongs there, and why.
pub(crate) fn of_product<'a>(
    registry: &'a Registry,
    product: &'static str,
    socket: &'a Socket,
    transport: Transport,
) -> (Verdict, Reason<'a>) {
    let port = socket.port;
    if let Some(found) = of_its_own(registry, product, port, transport) {
        return found;
    }
    let parents = traits(product).filter(|t| t.attribute() == Attribute::ForkOf);
    for fork in parents {
        if let Some((_, of_parent)) = of_its_own(registry, fork.value(), port, transport) {
            let reason = Reason::seen(Rule::PortOfParent)
                .with("product", product)
                .with("parent", fork.value())
                .citing(of_parent.sources)
                .citing(fork.sources());
            return (Verdict::Customary, reason);
        }
    }
    if let Some(found) = listed(product, port, transport) {
        return found;
    }
    // Such ports are those that the system picks from; RPC services take privileged ones.
    let may_be_picked = ephemeral(port, transport).is_some() || is_privileged(port);
    let dynamic = traits(product).find(|t| t.attribute() == Attribute::Ports);
    if let Some(dynamic) = dynamic.filter(|_| may_be_picked) {
        let reason = Reason::seen(Rule::PickedBySystem)
            .with("product", product)
            .citing(dynamic.sources());
        return (Verdict::Customary, reason);
    }
    if socket.state == State::Unconnected
        && transport == Transport::Udp
        && let Some(rule) = ephemeral(port, transport)
    {
        let reason = Reason::seen(Rule::Outgoing)
            .with("product", product)
            .citing(rule.fact().sources().zip(rule.fact().locators()));
        return (Verdict::Customary, reason);
    }
    // It looks the names of services up in `/etc/services`, which has fewer ports than the registry.
    if has_nature(product, Nature::SuperServer)
        && let Some(listed) = portolan_knowledge::listed_of_one(port)
            .find(|l| l.list() == List::Netbase && l.fact().applies_to(transport))
        && let Some(service) = registered(registry, port, transport).next()
    {
        let reason = Reason::seen(Rule::StartsRegistered)
            .with("product", product)
            .with("service", service)
            .citing([(SOURCE, "")])
            .citing(listed.fact().sources().map(|s| (s, "")))
            .citing(of_nature(product));
        return (Verdict::Expected, reason);
    }
    if has_nature(product, Nature::Tool) {
        let reason = Reason::seen(Rule::Tool).with("product", product);
        return (Verdict::Unexplained, reason.citing(of_nature(product)));
    }
    if has_nature(product, Nature::Launcher) || has_nature(product, Nature::SuperServer) {
        let reason = Reason::seen(Rule::StartsOthers).with("product", product);
        return (Verdict::Unexplained, reason);
    }
    let rule = match has_nature(product, Nature::AnyPort) {
        true => Rule::AnyPort,
        false => Rule::Away,
    };
    let reason = Reason::seen(rule).with("product", product);
    let own = own_ports(product, transport);
    let reason = match (rule, own.is_empty()) {
        (Rule::Away, false) => Reason {
            rule: Rule::AwayFrom,
            ..reason
        }
        .with("ports", own),
        _ => reason,
    };
    (Verdict::Elsewhere, reason)
}

/// Whether what a service said of itself belongs there: only where no product was recognised.
pub(crate) fn of_speech<'a>(
    registry: &'a Registry,
    spoken: &'a Spoken,
    socket: &Socket,
    transport: Transport,
) -> Option<(Verdict, Reason<'a>)> {
    let service = spoken.service.as_deref()?;
    let (verdict, rule) =
        match registered(registry, socket.port, transport).any(|name| is_same(service, name)) {
            true => (Verdict::Expected, Rule::SpeaksRegistered),
            false => (Verdict::Elsewhere, Rule::SpeaksElsewhere),
        };
    let mut reason = Reason::seen(rule).with("service", service);
    if verdict == Verdict::Expected {
        reason = reason.citing([(SOURCE, "")]);
    }
    Some((verdict, reason))
}

/// Whether software is known to use the port, by what its makers or distributions say. A bare name in
/// a list of services does not tell that anybody uses it, and a catalogue has something for nearly
/// every number.
pub(crate) fn is_used(port: Port, transport: Transport) -> bool {
    portolan_knowledge::software_of_one(port).any(|s| {
        s.kind() != Kind::Allocated
            && s.evidence() <= Evidence::Distribution
            && s.fact().applies_to(transport)
    })
}

/// What is known of how a product comes to its ports.
fn of_nature(product: &str) -> impl Iterator<Item = (SourceId, &'static str)> {
    traits(product)
        .filter(|t| t.attribute() == Attribute::Nature)
        .flat_map(portolan_knowledge::Trait::sources)
}

/// Whether it is the product's own port: by the registry, or by what is known of the product.
pub(crate) fn of_its_own<'a>(
    registry: &'a Registry,
    product: &'static str,
    port: Port,
    transport: Transport,
) -> Option<(Verdict, Reason<'a>)> {
    let mut speaks = traits(product).filter(|t| t.attribute() == Attribute::Speaks);
    let spoken = speaks.find_map(|t| {
        let name = registered(registry, port, transport).find(|name| is_same(t.value(), name))?;
        Some((t, name))
    });
    if let Some((spoken, service)) = spoken {
        let reason = Reason::seen(Rule::Registered)
            .with("product", product)
            .with("service", service)
            .citing([(SOURCE, "")])
            .citing(spoken.sources());
        return Some((Verdict::Expected, reason));
    }
    if let Some(service) = registered(registry, port, transport).find(|n| is_namesake(n, product)) {
        let reason = Reason::seen(Rule::Namesake)
            .with("product", product)
            .with("service", service)
            .citing([(SOURCE, "")]);
        return Some((Verdict::Expected, reason));
    }
    let own = portolan_knowledge::software_of(product).filter(|s| {
        s.product() == product
            && s.kind() != Kind::Allocated
            && s.fact().ports().contains(port)
            && s.fact().applies_to(transport)
    });
    let own = portolan_knowledge::weightiest(own)?;
    let reason = Reason::seen(Rule::OwnPort)
        .with("product", product)
        .with("role", own.role())
        .citing(own.fact().sources().zip(own.fact().locators()));
    Some((Verdict::Customary, reason))
}

/// A list of services that has the port for what the product speaks.
fn listed<'a>(
    product: &'static str,
    port: Port,
    transport: Transport,
) -> Option<(Verdict, Reason<'a>)> {
    portolan_knowledge::listed_of_one(port)
        .filter(|l| l.fact().applies_to(transport))
        .find(|listed| {
            is_namesake(listed.name(), product)
                || traits(product).any(|t| {
                    t.attribute() == Attribute::Speaks && is_same(t.value(), listed.name())
                })
        })
        .map(|listed| {
            let reason = Reason::seen(Rule::Listed)
                .with("product", product)
                .with("service", listed.name())
                .citing(listed.fact().sources().map(|s| (s, "")));
            (Verdict::Customary, reason)
        })
}

/// The services that the registry has the port for.
fn registered(registry: &Registry, port: Port, transport: Transport) -> impl Iterator<Item = &str> {
    registry
        .lookup(port, transport)
        .rows()
        .filter(|r| r.kind() == RowKind::Assigned && !r.name().is_empty())
        .map(Row::name)
}

/// Whether a registered service is what a product speaks. The registry has HTTP under a second name,
/// "HTTP Alternate (see port 80)".
fn is_same(spoken: &str, registered: &str) -> bool {
    spoken.eq_ignore_ascii_case(registered)
        || (spoken == "http" && matches!(registered, "http-alt" | "www" | "www-http"))
}

/// Whether a service goes by a product's own name: `postgresql`, PostgreSQL.
fn is_namesake(service: &str, product: &str) -> bool {
    let plain = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|b| b.to_ascii_lowercase())
            .collect()
    };
    let service = plain(service);
    !service.is_empty() && service == plain(product)
}

/// The system's rule by which it picks such a port for who asks for none.
pub(crate) fn ephemeral(port: Port, transport: Transport) -> Option<System> {
    portolan_knowledge::system_rules(port).find(|rule| {
        rule.rule() == SystemRule::Ephemeral
            && rule.system() == "Linux"
            && rule.fact().applies_to(transport)
    })
}

fn is_privileged(port: Port) -> bool {
    portolan_knowledge::system_rules(port)
        .any(|rule| rule.rule() == SystemRule::Privileged && rule.system() == "Linux")
}

/// A product's own ports, for a reader who wonders what would be usual.
fn own_ports(product: &str, transport: Transport) -> String {
    let mut ports: Vec<_> = portolan_knowledge::software_of(product)
        .filter(|s| {
            s.product() == product && s.kind() == Kind::Default && s.fact().applies_to(transport)
        })
        .map(|s| s.fact().ports())
        .collect();
    ports.sort_unstable();
    ports.dedup();
    let ports: Vec<String> = ports
        .iter()
        .take(OWN_PORTS)
        .map(ToString::to_string)
        .collect();
    ports.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_may_have_the_products_name() {
        assert!(is_namesake("postgresql", "PostgreSQL"));
        assert!(is_namesake("etcd", "etcd") && !is_namesake("etcd-client", "etcd"));
        assert!(!is_namesake("", "") && !is_namesake("-", "—"));
        assert!(is_same("http", "http-alt") && !is_same("https", "http-alt"));
    }

    #[test]
    fn somebody_uses_the_web_s_ports_and_nobody_backdoors() {
        assert!(is_used(Port::new(8080), Transport::Tcp));
        assert!(is_used(Port::new(22), Transport::Tcp));
        assert!(!is_used(Port::new(64999), Transport::Tcp));
    }
}
