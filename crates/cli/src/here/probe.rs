//! `portolan here --probe`: each listener is asked what it speaks, on its own address and from within
//! its own network namespace.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use futures_util::StreamExt as _;
use portolan_probe::{Endpoint, Limits, Options, Prober};
use portolan_registry::Registry;
use portolan_sockets::{Exposure, Namespace, Observation, Socket, State};
use portolan_types::Transport;
use portolan_verdict::Spoken;

use crate::probe::{self, Asked};
use crate::session::Session;

/// A socket that was asked, and what came of it.
pub(super) struct Heard {
    /// Its place in the observation.
    pub(super) socket: usize,
    pub(super) asked: Asked,
}

impl Heard {
    /// What the verdict takes of it.
    pub(super) fn spoken(&self, observation: &Observation) -> Option<Spoken> {
        let socket = observation.sockets.get(self.socket)?;
        let namespace = observation.namespaces.get(socket.namespace);
        Some(Spoken {
            protocol: socket.protocol,
            address: socket.address,
            port: socket.port,
            namespace: namespace.filter(|n| !n.own).map(|n| n.inode),
            service: self.asked.found.service().map(str::to_owned),
            relay: probe::relay_of(self.asked.proof.as_ref()),
        })
    }
}

/// Asks every listener. Namespaces that cannot be entered are left out.
pub(super) fn ask(observation: &Observation, session: &Session<'_>) -> Vec<Heard> {
    let mut places: BTreeMap<usize, Vec<(usize, Endpoint)>> = BTreeMap::new();
    for (at, socket) in observation.sockets.iter().enumerate() {
        if let Some(endpoint) = endpoint(socket) {
            places
                .entry(socket.namespace)
                .or_default()
                .push((at, endpoint));
        }
    }
    let registry = session.registry();
    let mut heard = Vec::new();
    for (namespace, endpoints) in places {
        // What is alike is asked once: workers of a program share an address.
        let space = observation.namespaces.get(namespace);
        let answers = std::thread::scope(|scope| {
            scope
                .spawn(move || {
                    if enter(space) {
                        within(endpoints, registry)
                    } else {
                        Vec::new()
                    }
                })
                .join()
                .unwrap_or_default()
        });
        heard.extend(answers);
    }
    heard.sort_unstable_by_key(|h: &Heard| h.socket);
    heard
}

/// Where a socket can be asked; `None` for what takes nothing from strangers.
fn endpoint(socket: &Socket) -> Option<Endpoint> {
    let transport = socket.protocol.transport()?;
    let waits = match transport {
        Transport::Tcp => socket.state == State::Listening,
        Transport::Udp => socket.state == State::Unconnected,
        _ => false,
    };
    if !waits || socket.exposure == Exposure::Group || socket.port.number() == 0 {
        return None;
    }
    let address = match socket.address {
        IpAddr::V4(a) if a.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(a) if a.is_unspecified() && socket.dual_stack != Some(false) => {
            Ipv4Addr::LOCALHOST.into()
        }
        IpAddr::V6(a) if a.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        address => address,
    };
    let mut address = SocketAddr::new(address, socket.port.number());
    if let (SocketAddr::V6(six), Some(interface)) = (&mut address, &socket.interface) {
        six.set_scope_id(interface.index);
    }
    Some(Endpoint::new(transport, address))
}

/// Asks within this thread's namespace.
fn within(endpoints: Vec<(usize, Endpoint)>, registry: &Registry) -> Vec<Heard> {
    let Ok(runtime) = probe::runtime() else {
        return Vec::new();
    };
    let prober = Prober::new(Options::default(), Limits::default().that_are_allowed());
    let asking = probe::ask_all(&prober, endpoints, registry, None)
        .map(|(socket, asked)| Heard { socket, asked });
    runtime.block_on(asking.collect())
}

/// Moves this thread into a namespace; whether it is there.
#[cfg(target_os = "linux")]
fn enter(namespace: Option<&Namespace>) -> bool {
    use std::fs::File;
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::MetadataExt as _;

    use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

    let Some(namespace) = namespace.filter(|n| !n.own) else {
        return true;
    };
    let named = namespace
        .name
        .as_ref()
        .filter(|n| !n.contains('/'))
        .map(|n| format!("/run/netns/{n}"));
    let process = namespace.pid.map(|pid| format!("/proc/{pid}/ns/net"));
    [named, process].into_iter().flatten().any(|place| {
        let Ok(file) = File::open(place) else {
            return false;
        };
        // The process may have moved on, or its number be another's by now.
        file.metadata().is_ok_and(|m| m.ino() == namespace.inode)
            && move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network)).is_ok()
    })
}

/// There are no others.
#[cfg(not(target_os = "linux"))]
fn enter(namespace: Option<&Namespace>) -> bool {
    namespace.is_none_or(|n| n.own)
}
