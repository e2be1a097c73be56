//! The kernel's sockets by `NETLINK_SOCK_DIAG`: `include/uapi/linux/inet_diag.h`.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::ControlFlow;

use super::listed::Listed;
use super::netlink::{Attributes, End, Netlink, double, half, word};
use crate::Protocol;

/// `SOCK_DIAG_BY_FAMILY`.
const BY_FAMILY: u16 = 20;
const INET: u8 = 2;
pub(super) const INET6: u8 = 10;

/// What an answer may carry: memory and drops. The control group and whether an IPv6 socket is for
/// IPv6 alone come unasked.
const SOCKET_MEMORY: u16 = 7;
const V6_ONLY: u16 = 11;
const GROUP: u16 = 21;
/// Where in a question the number of one socket stands, eight bytes.
const COOKIE: usize = 48;
/// Carries a protocol whose number is above 255.
const REQUEST_PROTOCOL: u16 = 3;

/// A list of sockets that can be asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    pub(super) protocol: Protocol,
    pub(super) six: bool,
    /// A bit for each state, as `1 << TCP_LISTEN`.
    pub(super) states: u32,
    /// Those on one port alone. For the kernel to tell of a socket takes far longer than to pass it by.
    pub(super) port: Option<u16>,
}

/// Asks for a list and gives each socket to `take`.
pub(super) fn list(
    netlink: &mut Netlink,
    question: Question,
    mut take: impl FnMut(Listed),
) -> io::Result<End> {
    netlink.dump(BY_FAMILY, &request(question), |message| {
        if message.kind == BY_FAMILY
            && let Some(socket) = parse(message.body, question.protocol)
        {
            take(socket);
        }
        ControlFlow::Continue(())
    })
}

/// Asks for the TCP listener of a port that is on every address. Among several of them, the kernel
/// chooses.
pub(super) fn listener(netlink: &mut Netlink, six: bool, port: u16) -> io::Result<Listed> {
    let question = Question {
        protocol: Protocol::Tcp,
        six,
        states: 0,
        port: Some(port),
    };
    let mut body = request(question);
    // `INET_DIAG_NOCOOKIE`: whichever has that port and address.
    body[COOKIE..].fill(0xff);
    let message = netlink.ask(BY_FAMILY, &body)?;
    parse(message.body, Protocol::Tcp).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The number by which the kernel knows a protocol.
fn number(protocol: Protocol) -> u16 {
    match protocol {
        Protocol::Tcp => 6,
        Protocol::Udp => 17,
        Protocol::Dccp => 33,
        Protocol::Sctp => 132,
        Protocol::UdpLite => 136,
        Protocol::Raw => 255,
        Protocol::Mptcp => 262,
    }
}

fn request(question: Question) -> Vec<u8> {
    let number = number(question.protocol);
    let family = if question.six { INET6 } else { INET };
    // Eight bits of it; those above 255 come once more, whole.
    let [low, _] = number.to_le_bytes();
    let mut body = vec![family, low, 1 << (SOCKET_MEMORY - 1), 0];
    body.extend(question.states.to_ne_bytes());
    // No one socket: those of a port, where zero is any, and of whatever address.
    body.extend(question.port.unwrap_or(0).to_be_bytes());
    body.extend([0; 46]);
    if number > 255 {
        body.extend(8_u16.to_ne_bytes());
        body.extend(REQUEST_PROTOCOL.to_ne_bytes());
        body.extend(u32::from(number).to_ne_bytes());
    }
    body
}

/// One `struct inet_diag_msg` and its attributes; `None` where it is cut or of no known family.
pub(super) fn parse(body: &[u8], protocol: Protocol) -> Option<Listed> {
    const FIELDS: usize = 72;
    let head = body.get(..FIELDS)?;
    let family = head[0];
    let port = |at: usize| half(head, at).map(u16::from_be);
    let mut socket = Listed {
        protocol,
        state: head[1],
        address: address(family, head.get(8..24)?)?,
        port: port(4)?,
        peer: (address(family, head.get(24..40)?)?, port(6)?),
        interface: word(head, 40)?,
        receive: word(head, 56)?,
        send: word(head, 60)?,
        uid: word(head, 64)?,
        inode: u64::from(word(head, 68)?),
        group: None,
        memory: None,
        drops: None,
        v6only: None,
    };
    for (kind, contents) in Attributes(&body[FIELDS..]) {
        match kind {
            SOCKET_MEMORY => {
                // Received, its limit, sent, its limit, set aside, queued, options, backlog, drops.
                let field = |i: usize| word(contents, i * 4).map(u64::from);
                let used = [0, 2, 4, 6].iter().filter_map(|i| field(*i));
                socket.memory = Some(used.fold(0, u64::saturating_add));
                socket.drops = word(contents, 32);
            }
            V6_ONLY => socket.v6only = contents.first().map(|b| *b != 0),
            GROUP => socket.group = double(contents, 0).filter(|id| *id != 0),
            _ => {}
        }
    }
    Some(socket)
}

fn address(family: u8, bytes: &[u8]) -> Option<IpAddr> {
    match family {
        INET => Some(IpAddr::V4(Ipv4Addr::from(*bytes.first_chunk::<4>()?))),
        INET6 => Some(IpAddr::V6(Ipv6Addr::from(*bytes.first_chunk::<16>()?))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..160)) {
            let _ = parse(&bytes, Protocol::Tcp);
        }
    }
}
