//! Whether what a service speaks belongs on its number: the rules of verdicts, with what was heard.

use std::net::IpAddr;
use std::time::{Duration, Instant};

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

/// How long a look at this machine holds.
const FRESH: Duration = Duration::from_secs(2);

/// This machine as it was last looked at: many endpoints of it are judged by one look.
#[derive(Default)]
pub(crate) struct Machine {
    /// All of the look but its sockets.
    rest: Observation,
    sockets: Vec<Socket>,
    looked: Option<Instant>,
}

/// A verdict on an endpoint.
pub(crate) struct Judged(Option<Judgements>);

impl Judged {
    /// The judgement; `None` where there is nothing to judge.
    pub(crate) fn judgement(&self) -> Option<&Judgement<'static>> {
        self.0.as_ref()?.of(0)
    }
}

impl Machine {
    /// Judges an endpoint that is open: by this machine's socket where it is one, else by what it said
    /// alone.
    pub(crate) fn judged(
        &mut self,
        endpoint: &Endpoint,
        found: &Identification,
        proof: Option<&Proof>,
        session: &Session<'_>,
    ) -> Judged {
        if found.state != State::Open {
            return Judged(None);
        }
        let address = endpoint.address.ip();
        let port = Port::new(endpoint.address.port());
        let own = if is_own(address) {
            self.look();
            self.sockets.iter().find(|s| {
                s.port == port
                    && s.protocol.transport() == Some(endpoint.transport)
                    && matches!(s.state, SocketState::Listening | SocketState::Unconnected)
                    && takes(s, address)
            })
        } else {
            None
        };
        let judge_one = |observation: &Observation| {
            let socket = observation.sockets.first()?;
            let spoken = Spoken {
                protocol: socket.protocol,
                address: socket.address,
                port,
                namespace: None,
                service: found.service().map(str::to_owned),
                relay: relay(proof),
            };
            Some(judge(session.registry(), observation, &[spoken]))
        };
        Judged(match own {
            Some(socket) => {
                self.rest.sockets = vec![socket.clone()];
                judge_one(&self.rest)
            }
            None => judge_one(&alone(
                match endpoint.transport {
                    Transport::Udp => Protocol::Udp,
                    _ => Protocol::Tcp,
                },
                address,
                port,
            )),
        })
    }

    fn look(&mut self) {
        if self.looked.is_some_and(|at| at.elapsed() < FRESH) {
            return;
        }
        self.rest = here::own().unwrap_or_default();
        self.sockets = std::mem::take(&mut self.rest.sockets);
        self.looked = Some(Instant::now());
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
