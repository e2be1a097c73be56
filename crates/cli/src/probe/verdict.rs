//! Whether what a service speaks belongs on its number: the rules of verdicts, with what was heard.

use std::net::IpAddr;

use portolan_probe::relay::{Proof, Relay};
use portolan_probe::{Endpoint, Identification, State};
use portolan_sockets::{
    Exposure, Namespace, Observation, Passage, Protocol, Queued, Socket, State as SocketState,
    Unowned,
};
use portolan_types::{Port, Transport};
use portolan_verdict::{Judgement, Judgements, Spoken, judge};

use super::is_own;
use crate::here;
use crate::session::Session;

/// A verdict on an endpoint, with the observation that it rests on.
pub(crate) struct Judged {
    judgements: Option<(Observation, Judgements)>,
    at: usize,
}

impl Judged {
    /// The judgement; `None` where there is nothing to judge.
    pub(crate) fn judgement(&self) -> Option<&Judgement<'static>> {
        let (_, judgements) = self.judgements.as_ref()?;
        judgements.of(self.at)
    }
}

/// Judges an endpoint that is open: by this machine's socket where it is one, else by what it said
/// alone.
pub(crate) fn judged(
    endpoint: &Endpoint,
    found: &Identification,
    proof: Option<&Proof>,
    session: &Session<'_>,
) -> Judged {
    let none = Judged {
        judgements: None,
        at: 0,
    };
    if found.state != State::Open {
        return none;
    }
    let address = endpoint.address.ip();
    let port = Port::new(endpoint.address.port());
    let protocol = match endpoint.transport {
        Transport::Udp => Protocol::Udp,
        _ => Protocol::Tcp,
    };
    let own = if is_own(address) {
        here::at(port).ok()
    } else {
        None
    };
    let place = |observation: &Observation| {
        observation.sockets.iter().position(|s| {
            s.protocol.transport() == Some(endpoint.transport)
                && matches!(s.state, SocketState::Listening | SocketState::Unconnected)
                && takes(s, address)
        })
    };
    let (observation, at) = match own.and_then(|o| place(&o).map(|at| (o, at))) {
        Some(found) => found,
        None => (alone(protocol, address, port), 0),
    };
    let Some(socket) = observation.sockets.get(at) else {
        return none;
    };
    let spoken = Spoken {
        protocol: socket.protocol,
        address: socket.address,
        port,
        namespace: None,
        service: found.service().map(str::to_owned),
        relay: relay(proof),
    };
    let judgements = judge(session.registry(), &observation, &[spoken]);
    Judged {
        judgements: Some((observation, judgements)),
        at,
    }
}

pub(crate) fn relay(proof: Option<&Proof>) -> portolan_verdict::Relay {
    match proof.map(|p| p.relay) {
        None => portolan_verdict::Relay::Untried,
        Some(Relay::Refused) => portolan_verdict::Relay::Refused,
        Some(Relay::Answers) => portolan_verdict::Relay::Answers,
        Some(Relay::Proven) => portolan_verdict::Relay::Proven,
    }
}

/// Whether a socket takes what is sent to an address.
fn takes(socket: &Socket, address: IpAddr) -> bool {
    let (own, address) = (socket.address.to_canonical(), address.to_canonical());
    own == address
        || (own.is_unspecified()
            && (own.is_ipv4() == address.is_ipv4()
                || (own.is_ipv6() && socket.dual_stack != Some(false))))
}

/// Another machine's socket: nothing is known of it but that it is there.
fn alone(protocol: Protocol, address: IpAddr, port: Port) -> Observation {
    let socket = Socket {
        protocol,
        state: match protocol {
            Protocol::Udp => SocketState::Unconnected,
            _ => SocketState::Listening,
        },
        address,
        port,
        ip_protocol: None,
        peer: None,
        interface: None,
        dual_stack: None,
        namespace: 0,
        inode: 0,
        uid: portolan_sockets::NO_USER,
        group: None,
        backlog: None,
        queued: Queued::default(),
        memory: None,
        drops: None,
        exposure: Exposure::OneAddress,
        passage: Passage::Unread,
        holders: Vec::new(),
        unowned: Some(Unowned::Hidden),
        activation: None,
    };
    Observation {
        sockets: vec![socket],
        namespaces: vec![Namespace {
            inode: 0,
            name: None,
            pid: None,
            own: true,
        }],
        ..Observation::default()
    }
}
