use std::net::IpAddr;

use portolan_sockets::{Observation, Protocol, Socket};
use portolan_types::Port;

/// What a service said when it was asked: what the prober hands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The protocol of the socket that was asked.
    pub protocol: Protocol,
    /// Its address.
    pub address: IpAddr,
    /// Its port.
    pub port: Port,
    /// The inode of its network namespace; `None` for the one of the observer.
    pub namespace: Option<u64>,
    /// What it speaks, as the registry calls it, such as `ssh`.
    pub service: Option<String>,
    /// Whether it hands on what anybody sends.
    pub relay: Relay,
}

/// Whether a service hands on connections for anybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relay {
    /// Nobody tried.
    #[default]
    Untried,
    /// It did not.
    Refused,
    /// It answers as one that would; nothing arrived.
    Answers,
    /// A token that was sent through it arrived.
    Proven,
}

impl Spoken {
    pub(crate) fn is_about(&self, socket: &Socket, observation: &Observation) -> bool {
        let namespace = observation.namespaces.get(socket.namespace);
        self.port == socket.port
            && self.protocol == socket.protocol
            && self.address == socket.address
            && match self.namespace {
                Some(inode) => namespace.is_some_and(|n| n.inode == inode),
                None => namespace.is_none_or(|n| n.own),
            }
    }
}
