//! A socket as one of the kernel's lists has it, before anybody is asked whose it is.

use std::net::IpAddr;

use crate::Protocol;

/// States of TCP sockets, and of all others by their names: `include/net/tcp_states.h`.
pub(super) const ESTABLISHED: u8 = 1;
/// Bound, or for UDP: without a peer.
pub(super) const CLOSED: u8 = 7;
/// Listening.
pub(super) const LISTEN: u8 = 10;
/// Bound, and neither listening nor connected; never on the wire.
pub(super) const BOUND_INACTIVE: u8 = 13;
/// Every state.
pub(super) const EVERY: u32 = 0xffff;

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) protocol: Protocol,
    pub(super) state: u8,
    pub(super) address: IpAddr,
    pub(super) port: u16,
    pub(super) peer: (IpAddr, u16),
    /// 0 for any.
    pub(super) interface: u32,
    pub(super) uid: u32,
    pub(super) inode: u64,
    pub(super) group: Option<u64>,
    /// For a listener: connections that wait.
    pub(super) receive: u32,
    /// For a listener: how many may.
    pub(super) send: u32,
    pub(super) memory: Option<u64>,
    pub(super) drops: Option<u32>,
    pub(super) v6only: Option<bool>,
}

impl Listed {
    /// Whether it waits for anybody, and not for one peer.
    pub(super) fn is_open(&self) -> bool {
        match self.protocol {
            Protocol::Tcp | Protocol::Mptcp | Protocol::Sctp | Protocol::Dccp => {
                self.state == LISTEN
            }
            Protocol::Udp | Protocol::UdpLite | Protocol::Raw => self.state == CLOSED,
        }
    }
}

/// The kernel's name of a state.
pub(super) fn state_name(state: u8) -> &'static str {
    match state {
        ESTABLISHED => "ESTABLISHED",
        2 => "SYN_SENT",
        3 => "SYN_RECV",
        4 => "FIN_WAIT1",
        5 => "FIN_WAIT2",
        6 => "TIME_WAIT",
        CLOSED => "CLOSE",
        8 => "CLOSE_WAIT",
        9 => "LAST_ACK",
        LISTEN => "LISTEN",
        11 => "CLOSING",
        12 => "NEW_SYN_RECV",
        BOUND_INACTIVE => "BOUND_INACTIVE",
        _ => "UNKNOWN",
    }
}
