//! The kernel's sockets by `/proc/net` and `/proc/PID/net`: what is left where netlink is refused,
//! in network namespaces that may not be entered, and to compare the two.

use std::fs::File;
use std::io::{self, Read as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;

use super::listed::{LISTEN, Listed};
use crate::Protocol;

/// The files, and what is in them.
pub(super) const FILES: [(&str, Protocol); 9] = [
    ("tcp", Protocol::Tcp),
    ("tcp6", Protocol::Tcp),
    ("udp", Protocol::Udp),
    ("udp6", Protocol::Udp),
    ("udplite", Protocol::UdpLite),
    ("udplite6", Protocol::UdpLite),
    ("raw", Protocol::Raw),
    ("raw6", Protocol::Raw),
    ("sctp/eps", Protocol::Sctp),
];

/// Bytes that are read at a time.
const BLOCK: usize = 1 << 14;

/// The longest line there is has some 200 bytes; more is not the kernel's.
const LINE: usize = 1024;

/// Reads one file under a `net` folder and gives each socket to `take`, until that says no. A
/// missing file is one without sockets: the protocol is not there.
pub(super) fn list(
    folder: &Path,
    file: &str,
    protocol: Protocol,
    mut take: impl FnMut(Listed) -> bool,
) -> io::Result<()> {
    let mut file = match File::open(folder.join(file)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut buffer = vec![0; BLOCK + LINE];
    // The beginning of a line whose end is not read yet.
    let mut kept = 0;
    loop {
        let read = match file.read(&mut buffer[kept..]) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let filled = kept + read;
        let end = buffer[..filled]
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |at| at + 1);
        for line in buffer[..end].split(|b| *b == b'\n') {
            let text = std::str::from_utf8(line).unwrap_or_default();
            let parsed = match protocol {
                Protocol::Sctp => parse_sctp(text).unwrap_or_default(),
                _ => parse(text, protocol).into_iter().collect(),
            };
            for socket in parsed {
                if !take(socket) {
                    return Ok(());
                }
            }
        }
        buffer.copy_within(end..filled, 0);
        kept = filled - end;
        if kept > LINE {
            // No line of the kernel's.
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

/// One line of `tcp`, `udp`, `udplite` or `raw`; `None` for the heading and for what is none.
pub(super) fn parse(line: &str, protocol: Protocol) -> Option<Listed> {
    // sl local remote st tx:rx tr:when retrnsmt uid timeout inode ref pointer drops
    let mut fields = line.split_ascii_whitespace();
    fields.next()?.strip_suffix(':')?;
    let (address, port) = endpoint(fields.next()?)?;
    let peer = endpoint(fields.next()?)?;
    let state = u8::from_str_radix(fields.next()?, 16).ok()?;
    let (send, receive) = fields.next()?.split_once(':')?;
    let uid = fields.by_ref().nth(2)?.parse().ok()?;
    let inode = fields.by_ref().nth(1)?.parse().ok()?;
    let number = |text| u32::from_str_radix(text, 16).ok();
    // The listener's limit is not in the file.
    let (send, receive) = (number(send)?, number(receive)?);
    let drops = match protocol {
        Protocol::Tcp => None,
        _ => fields.nth(2).and_then(|d| d.parse().ok()),
    };
    Some(Listed {
        protocol,
        state,
        address,
        port,
        peer,
        interface: 0,
        uid,
        inode,
        group: None,
        receive,
        send: if state == LISTEN { 0 } else { send },
        memory: None,
        drops,
        v6only: None,
    })
}

/// One line of `sctp/eps`: a socket for each address. Listening sockets are those of state 10.
pub(super) fn parse_sctp(line: &str) -> Option<Vec<Listed>> {
    // ENDPT SOCK STY SST HBKT LPORT UID INODE LADDRS
    let mut fields = line.split_ascii_whitespace().skip(3);
    let state: u8 = fields.next()?.parse().ok()?;
    let port = fields.by_ref().nth(1)?.parse().ok()?;
    let uid = fields.next()?.parse().ok()?;
    let inode = fields.next()?.parse().ok()?;
    let sockets = fields.filter_map(|address| {
        let address: IpAddr = address.trim_start_matches('*').parse().ok()?;
        let any = match address {
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        };
        Some(Listed {
            protocol: Protocol::Sctp,
            state,
            address,
            port,
            peer: (any, 0),
            interface: 0,
            uid,
            inode,
            group: None,
            receive: 0,
            send: 0,
            memory: None,
            drops: None,
            v6only: None,
        })
    });
    Some(sockets.take(64).collect())
}

/// `0100007F:1F90`: words of the machine's order, each in hexadecimal.
fn endpoint(text: &str) -> Option<(IpAddr, u16)> {
    let (address, port) = text.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let word = |at: usize| {
        let digits = address.get(at * 8..at * 8 + 8)?;
        Some(u32::from_str_radix(digits, 16).ok()?.to_ne_bytes())
    };
    let address = match address.len() {
        8 => IpAddr::V4(Ipv4Addr::from(word(0)?)),
        32 => {
            let mut bytes = [0; 16];
            for (at, part) in bytes.chunks_exact_mut(4).enumerate() {
                part.copy_from_slice(&word(at)?);
            }
            IpAddr::V6(Ipv6Addr::from(bytes))
        }
        _ => return None,
    };
    Some((address, port))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_the_kernels_lines() {
        let heading = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
        assert_eq!(parse(heading, Protocol::Tcp), None);
        let line = "   0: 0100007F:0016 00000000:0000 0A 00000000:00000003 00:00000000 00000000  1000        0 4711 1 0000000000000000 100 0 0 10 0";
        let socket = parse(line, Protocol::Tcp).unwrap();
        if cfg!(target_endian = "little") {
            assert_eq!(socket.address, IpAddr::V4(Ipv4Addr::LOCALHOST));
        }
        assert_eq!((socket.port, socket.uid, socket.inode), (22, 1000, 4711));
        assert_eq!((socket.state, socket.receive), (LISTEN, 3));
        let line = "  291: 00000000000000000000000000000000:14E9 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000   104        0 99 2 0000000000000000 17";
        let socket = parse(line, Protocol::Udp).unwrap();
        assert_eq!((socket.port, socket.drops), (5353, Some(17)));
        let line = " ffff8800 ffff8801 2   10  29   36412 0     5512 10.0.0.1 *fe80::1";
        let sockets = parse_sctp(line).unwrap();
        assert_eq!(sockets.len(), 2);
        assert_eq!(
            (sockets[0].port, sockets[0].inode, sockets[0].state),
            (36412, 5512, LISTEN)
        );
    }

    proptest! {
        #[test]
        fn no_line_panics(line in "[ 0-9A-Fa-f:.*]{0,200}", any in ".{0,80}") {
            for text in [&line, &any] {
                let _ = parse(text, Protocol::Udp);
                let _ = parse_sctp(text);
            }
        }
    }
}
