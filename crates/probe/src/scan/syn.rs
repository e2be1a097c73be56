//! A sweep by SYN segments over a raw socket: the half of a handshake. The kernel, which knows nothing
//! of it, ends what an open port begins.
//!
//! A segment's sequence number is a keyed hash of its endpoint, so that an answer proves by its
//! acknowledgement which endpoint answered and that it was asked; nothing forged counts. How many may
//! be on their way grows with answers and shrinks with losses, as in TCP itself.

use std::collections::VecDeque;
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener, UdpSocket};
use std::ops::Range;
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{RecvFlags, SendFlags, recv, sendto};
use socket2::{Domain, Protocol, Socket, Type};

use super::{Event, Speed, Summary, Sweep};

/// Segments on their way: at first, at least and at most.
const FIRST: f64 = 256.0;
const LEAST: f64 = 32.0;
const MOST: f64 = 2048.0;
/// Rounds beside those that are asked for, where each still brings answers.
const MOST_MORE: u32 = 16;
/// How long to wait at least for an answer.
const LEAST_WAIT: Duration = Duration::from_millis(25);
const FIN_SYN_RST_ACK: u8 = 0x17;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;
const ACK: u8 = 0x10;

/// Sweeps the endpoints of a range of places. Blocks until that is done.
///
/// # Errors
/// Raw sockets are refused (they need `CAP_NET_RAW`), or nothing can be sent.
pub fn sweep(
    sweep: &Sweep,
    range: Range<usize>,
    speed: &Speed,
    mut tell: impl FnMut(Event),
) -> io::Result<Summary> {
    let mut wire = Wire::new(sweep)?;
    let mut state = State {
        sweep,
        range: range.clone(),
        answered: vec![0; range.len().div_ceil(64)],
        flying: VecDeque::new(),
        window: FIRST,
        wait: Duration::from_millis(200).min(speed.timeout),
        round_trip: None,
        reduced: Instant::now(),
        summary: Summary::default(),
    };
    let pause = speed.rate.map(|r| Duration::from_secs(1) / r.get());
    let mut next_send = Instant::now();
    let mut told = 0;
    let mut turn = 0;
    loop {
        let mut next = range.start;
        let before = state.summary.open + state.summary.closed;
        if turn > 0 {
            // What comes again comes slower.
            state.window = (state.window / 2.0).max(LEAST);
        }
        loop {
            // Send what may be on its way.
            let mut sent = 0;
            while state.open() < state.window && sent < 64 {
                if pause.is_some() && next_send > Instant::now() {
                    break;
                }
                while next < range.end && state.has(next) {
                    next += 1;
                }
                if next >= range.end {
                    break;
                }
                let Some(to) = sweep.at(next) else { break };
                if !wire.send(to)? {
                    // The way out is full: later.
                    wire.rest(Duration::from_millis(1))?;
                    break;
                }
                if let Some(pause) = pause {
                    next_send = next_send.max(Instant::now()) + pause;
                }
                state.flying.push_back((next, Instant::now()));
                if turn > 0 {
                    state.summary.repeated += 1;
                }
                next += 1;
                sent += 1;
            }
            // Take what has come.
            while let Some((from, flags)) = wire.receive()? {
                if let Some(open) = state.take(from, flags) {
                    tell(Event::Open(open));
                }
            }
            state.forget(speed.timeout);
            let done = state.summary.open + state.summary.closed;
            if done >= told + 1024 {
                tell(Event::Done(done - told));
                told = done;
            }
            if next >= range.end && state.flying.is_empty() {
                break;
            }
            if state.open() >= state.window || next >= range.end {
                wire.rest(state.wait / 4)?;
            } else if pause.is_some() {
                wire.rest(
                    next_send
                        .saturating_duration_since(Instant::now())
                        .min(state.wait),
                )?;
            }
        }
        let answered = state.summary.open + state.summary.closed;
        // Where asking again brings answers, the way loses many: once more is worth it.
        let brings = turn > 0 && answered > before && turn < speed.retries + MOST_MORE;
        if answered >= range.len() || (turn >= speed.retries && !brings) {
            break;
        }
        turn += 1;
    }
    state.summary.silent =
        range.len() - (state.summary.open + state.summary.closed).min(range.len());
    tell(Event::Done(range.len() - told));
    Ok(state.summary)
}

struct State<'a> {
    sweep: &'a Sweep,
    range: Range<usize>,
    /// A bit for each place: whether it was answered.
    answered: Vec<u64>,
    /// What was sent, in order.
    flying: VecDeque<(usize, Instant)>,
    window: f64,
    /// How long to wait for an answer.
    wait: Duration,
    round_trip: Option<Duration>,
    /// When the window was last made smaller.
    reduced: Instant,
    summary: Summary,
}

impl State<'_> {
    fn has(&self, place: usize) -> bool {
        let at = place - self.range.start;
        self.answered
            .get(at / 64)
            .is_some_and(|bits| bits & (1 << (at % 64)) != 0)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "there are some thousands at most"
    )]
    fn open(&mut self) -> f64 {
        while self
            .flying
            .front()
            .is_some_and(|(place, _)| self.has(*place))
        {
            self.flying.pop_front();
        }
        self.flying.len() as f64
    }

    /// Takes an answer; the endpoint, where it is open and that is news.
    fn take(&mut self, from: SocketAddr, flags: u8) -> Option<SocketAddr> {
        let place = self.sweep.place(from)?;
        if !self.range.contains(&place) || self.has(place) {
            return None;
        }
        let at = place - self.range.start;
        if let Some(bits) = self.answered.get_mut(at / 64) {
            *bits |= 1 << (at % 64);
        }
        self.window = (self.window + 1.0).min(MOST);
        // The oldest that is out is about as old as this one.
        if let Some((sent, when)) = self.flying.front()
            && *sent == place
        {
            let took = when.elapsed();
            let smooth = self.round_trip.map_or(took, |r| (r * 7 + took) / 8);
            self.round_trip = Some(smooth);
            self.wait = (smooth * 4).max(LEAST_WAIT);
        }
        if flags & RST != 0 {
            self.summary.closed += 1;
            None
        } else {
            self.summary.open += 1;
            Some(from)
        }
    }

    /// Gives up what was not answered in time.
    fn forget(&mut self, most: Duration) {
        let wait = self.wait.min(most);
        let mut lost = 0;
        while let Some((place, when)) = self.flying.front() {
            if self.has(*place) {
                self.flying.pop_front();
            } else if when.elapsed() > wait {
                lost += 1;
                self.flying.pop_front();
            } else {
                break;
            }
        }
        if lost > 0 && self.reduced.elapsed() > wait {
            self.window = (self.window * 0.7).max(LEAST);
            self.reduced = Instant::now();
        }
    }
}

/// The raw sockets, and what is the same in every segment.
struct Wire {
    four: Option<OwnedFd>,
    six: Option<OwnedFd>,
    /// Our address towards each host, in the order of the sweep.
    own: Vec<(IpAddr, IpAddr)>,
    /// Our port: held, so that nobody else's connections have it.
    port: u16,
    _held: TcpListener,
    key: RandomState,
    buffer: Box<[u8; 2048]>,
}

impl Wire {
    fn new(sweep: &Sweep) -> io::Result<Self> {
        let raw = |domain| -> io::Result<OwnedFd> {
            let socket = Socket::new(domain, Type::RAW, Some(Protocol::TCP))?;
            socket.set_nonblocking(true)?;
            // As much as is allowed: answers come in bursts.
            let _ = socket.set_recv_buffer_size(8 << 20);
            Ok(socket.into())
        };
        let any = |six: bool| sweep.hosts().iter().any(|h| h.is_ipv6() == six);
        let mut own: Vec<(IpAddr, IpAddr)> = Vec::with_capacity(sweep.hosts().len());
        for host in sweep.hosts() {
            // Connecting a datagram socket sends nothing, and picks the way.
            let bound: SocketAddr = match host {
                IpAddr::V4(_) => ([0, 0, 0, 0], 0).into(),
                IpAddr::V6(_) => ([0_u16; 8], 0).into(),
            };
            let socket = UdpSocket::bind(bound)?;
            socket.connect((*host, 9))?;
            own.push((*host, socket.local_addr()?.ip()));
        }
        own.sort_unstable();
        let held = match TcpListener::bind("[::]:0") {
            Ok(held) => held,
            Err(_) => TcpListener::bind("0.0.0.0:0")?,
        };
        Ok(Self {
            four: any(false).then(|| raw(Domain::IPV4)).transpose()?,
            six: any(true).then(|| raw(Domain::IPV6)).transpose()?,
            own,
            port: held.local_addr()?.port(),
            _held: held,
            key: RandomState::new(),
            buffer: Box::new([0; 2048]),
        })
    }

    /// The sequence number for an endpoint.
    fn cookie(&self, of: SocketAddr) -> u32 {
        let hash = self.key.hash_one((of.ip(), of.port())).to_be_bytes();
        u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
    }

    /// Sends a SYN; whether there was room for it.
    fn send(&mut self, to: SocketAddr) -> io::Result<bool> {
        let place = self.own.binary_search_by_key(&to.ip(), |(host, _)| *host);
        let Some((_, own)) = place.ok().and_then(|at| self.own.get(at)) else {
            return Ok(true);
        };
        let segment = segment(*own, self.port, to, self.cookie(to));
        let (socket, bare) = match to {
            SocketAddr::V4(_) => (&self.four, SocketAddr::new(to.ip(), 0)),
            SocketAddr::V6(_) => (&self.six, SocketAddr::new(to.ip(), 0)),
        };
        let Some(socket) = socket else {
            return Ok(true);
        };
        match sendto(socket, &segment, SendFlags::DONTWAIT, &bare) {
            Ok(_) => Ok(true),
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::NOBUFS) => Ok(false),
            // A host that cannot be reached is silent, and the others are not.
            Err(rustix::io::Errno::HOSTUNREACH | rustix::io::Errno::NETUNREACH) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    /// The next answer to a segment of ours: from where, and its flags.
    fn receive(&mut self) -> io::Result<Option<(SocketAddr, u8)>> {
        for six in [false, true] {
            let socket = if six { &self.six } else { &self.four };
            let Some(socket) = socket else { continue };
            // Others' segments come too; some at once, then it is the senders' turn.
            for _ in 0..256 {
                let (from, count) = if six {
                    let answer =
                        rustix::net::recvfrom(socket, &mut self.buffer[..], RecvFlags::DONTWAIT);
                    match answer {
                        Ok((count, _, from)) => {
                            let from = from
                                .and_then(|f| SocketAddr::try_from(f).ok())
                                .map(|f| f.ip());
                            (from, count)
                        }
                        Err(rustix::io::Errno::AGAIN) => break,
                        Err(rustix::io::Errno::INTR) => continue,
                        Err(error) => return Err(error.into()),
                    }
                } else {
                    match recv(socket, &mut self.buffer[..], RecvFlags::DONTWAIT) {
                        Ok((count, _)) => (None, count),
                        Err(rustix::io::Errno::AGAIN) => break,
                        Err(rustix::io::Errno::INTR) => continue,
                        Err(error) => return Err(error.into()),
                    }
                };
                let packet = self.buffer.get(..count).unwrap_or_default();
                let heard = if six {
                    from.map(|from| (from, packet))
                } else {
                    within(packet)
                };
                let Some((from, segment)) = heard else {
                    continue;
                };
                if let Some(answer) = self.read(from, segment) {
                    return Ok(Some(answer));
                }
            }
        }
        Ok(None)
    }

    /// An answer to us (RFC 9293 section 3.1), if it knows what we sent.
    fn read(&self, from: IpAddr, segment: &[u8]) -> Option<(SocketAddr, u8)> {
        let number = |at: usize| {
            Some(u16::from_be_bytes([
                *segment.get(at)?,
                *segment.get(at + 1)?,
            ]))
        };
        if number(2)? != self.port {
            return None;
        }
        let from = SocketAddr::new(from, number(0)?);
        let acknowledged = u32::from_be_bytes(segment.get(8..12)?.try_into().ok()?);
        let flags = *segment.get(13)?;
        let answers = flags & FIN_SYN_RST_ACK == SYN | ACK || flags & RST != 0;
        (answers && acknowledged == self.cookie(from).wrapping_add(1)).then_some((from, flags))
    }

    /// Waits until something comes, or for so long.
    fn rest(&self, at_most: Duration) -> io::Result<()> {
        let mut waiting: Vec<PollFd<'_>> = Vec::with_capacity(2);
        for socket in [&self.four, &self.six].into_iter().flatten() {
            waiting.push(PollFd::new(socket, PollFlags::IN));
        }
        let at_most = at_most.clamp(Duration::from_micros(200), Duration::from_millis(50));
        let time = Timespec::try_from(at_most).map_err(io::Error::other)?;
        match poll(&mut waiting, Some(&time)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// The segment in a packet of IPv4, which a raw socket gives with its header (RFC 791 section 3.1), and
/// where it is from.
fn within(packet: &[u8]) -> Option<(IpAddr, &[u8])> {
    let first = *packet.first()?;
    if first >> 4 != 4 {
        return None;
    }
    let header = usize::from(first & 15) * 4;
    let from: [u8; 4] = packet.get(12..16)?.try_into().ok()?;
    (header >= 20).then_some(())?;
    Some((from.into(), packet.get(header..)?))
}

/// A SYN with the one option that every stack sends, the largest segment (RFC 9293 section 3.7.1).
fn segment(from: IpAddr, port: u16, to: SocketAddr, sequence: u32) -> [u8; 24] {
    let mut bytes = [0; 24];
    bytes[0..2].copy_from_slice(&port.to_be_bytes());
    bytes[2..4].copy_from_slice(&to.port().to_be_bytes());
    bytes[4..8].copy_from_slice(&sequence.to_be_bytes());
    bytes[12] = 6 << 4;
    bytes[13] = SYN;
    bytes[14..16].copy_from_slice(&1024_u16.to_be_bytes());
    bytes[20..24].copy_from_slice(&[2, 4, 5, 180]);
    let sum = checksum(from, to.ip(), &bytes);
    bytes[16..18].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The checksum over the pseudo header and the segment (RFC 9293 section 3.1, RFC 8200 section 8.1).
fn checksum(from: IpAddr, to: IpAddr, segment: &[u8]) -> u16 {
    let mut sum = 6 + u32::try_from(segment.len()).unwrap_or(0);
    let mut add = |bytes: &[u8]| {
        for pair in bytes.chunks(2) {
            let low = pair.get(1).copied().unwrap_or(0);
            sum += u32::from(u16::from_be_bytes([pair[0], low]));
        }
    };
    for address in [from, to] {
        match address {
            IpAddr::V4(a) => add(&a.octets()),
            IpAddr::V6(a) => add(&a.octets()),
        }
    }
    add(segment);
    while sum > 0xFFFF {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_segment_sums_to_nothing() {
        let from = IpAddr::from([10, 0, 0, 1]);
        let to = SocketAddr::from(([10, 0, 0, 2], 22));
        let segment = segment(from, 40000, to, 7);
        assert_eq!(checksum(from, to.ip(), &segment), 0);
    }

    proptest! {
        #[test]
        fn no_packet_panics(bytes: Vec<u8>) {
            let _ = within(&bytes);
        }
    }
}
