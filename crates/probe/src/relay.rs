//! Whether a service hands on connections for anybody, proved.
//!
//! A proxy that says "granted" may hand on nothing, and one that refuses our question may still take
//! another form of it. So a listener of our own is asked for through the service, in each of five
//! forms, and the service is called an open relay only when a word of chance arrives there that was
//! sent to the service alone. The forms: SOCKS 4 and 4a, SOCKS 5 without authentication (RFC 1928),
//! HTTP's CONNECT (RFC 9110 section 9.3.6) and absolute form (RFC 9112 section 3.2.2).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, timeout_at};

use crate::conn::{Conn, MOST_ANSWER, connect};
use crate::model::Endpoint;

/// Whether a service hands on what anybody sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relay {
    /// It does not, in any form.
    Refused,
    /// It says that it does, and nothing arrived.
    Answers,
    /// What was sent through it arrived.
    Proven,
}

impl Relay {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Answers => "answers",
            Self::Proven => "proven",
        }
    }
}

/// A form of asking to be handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// SOCKS 4, to an IPv4 address.
    Socks4,
    /// SOCKS 4a, to a name.
    Socks4a,
    /// SOCKS 5 without authentication.
    Socks5,
    /// HTTP, CONNECT.
    Connect,
    /// HTTP, a whole address as the target.
    Absolute,
}

impl Form {
    const ALL: [Self; 5] = [
        Self::Socks4,
        Self::Socks4a,
        Self::Socks5,
        Self::Connect,
        Self::Absolute,
    ];

    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Socks4 => "socks4",
            Self::Socks4a => "socks4a",
            Self::Socks5 => "socks5",
            Self::Connect => "http-connect",
            Self::Absolute => "http-absolute",
        }
    }
}

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The strongest of what the forms showed.
    pub relay: Relay,
    /// The forms that showed it; empty where all were refused.
    pub forms: Vec<Form>,
}

/// Tries to be handed on by an endpoint, to a listener on the address by which the endpoint reaches
/// this machine, or to `canary`, an address of this machine as the endpoint sees it: then all addresses
/// are listened on at that port.
///
/// # Errors
/// Nothing could be listened on, or the endpoint not be reached.
pub async fn prove(
    endpoint: &Endpoint,
    canary: Option<SocketAddr>,
    timeout: Duration,
) -> io::Result<Proof> {
    let until = Instant::now() + timeout;
    let (listener, target) = match canary {
        Some(canary) => {
            let any: IpAddr = if canary.is_ipv4() {
                Ipv4Addr::UNSPECIFIED.into()
            } else {
                Ipv6Addr::UNSPECIFIED.into()
            };
            (TcpListener::bind((any, canary.port())).await?, canary)
        }
        None => {
            let own = connect(endpoint.address, until).await?.local_addr()?;
            let listener = TcpListener::bind((own.ip(), 0)).await?;
            let target = listener.local_addr()?;
            (listener, target)
        }
    };
    let word: String = (0..4)
        .map(|_| format!("{:08x}", fastrand::u32(..)))
        .collect();
    let forms: Vec<(Form, String)> = Form::ALL
        .into_iter()
        .map(|form| (form, format!("{word}{:02x}", form as u8)))
        .collect();
    let mut asking: FuturesUnordered<_> =
        forms
            .iter()
            .map(|(form, token)| async move {
                (*form, ask(*form, endpoint, target, token, until).await)
            })
            .collect();
    let mut arrivals = FuturesUnordered::new();
    let mut arrived: Vec<Form> = Vec::new();
    let mut answered: Vec<Form> = Vec::new();
    let mut asked = 0;
    // What was granted last has a moment to arrive.
    let mut end = until;
    loop {
        tokio::select! {
            connection = timeout_at(end, listener.accept()) => match connection {
                Ok(Ok((stream, _))) if arrivals.len() < 32 => arrivals.push(arrival(stream, &forms, until)),
                Ok(_) => {}
                Err(_) => break,
            },
            Some(form) = arrivals.next(), if !arrivals.is_empty() => {
                arrived.extend(form);
            }
            Some((form, granted)) = asking.next(), if !asking.is_empty() => {
                asked += 1;
                if granted {
                    answered.push(form);
                }
                if asked == Form::ALL.len() {
                    let moment = if answered.is_empty() && arrivals.is_empty() { 50 } else { 300 };
                    end = until.min(Instant::now() + Duration::from_millis(moment));
                }
            }
        }
        if asked == Form::ALL.len()
            && !answered.is_empty()
            && answered.iter().all(|f| arrived.contains(f))
        {
            break;
        }
    }
    for list in [&mut arrived, &mut answered] {
        list.sort_unstable();
        list.dedup();
    }
    Ok(match (arrived.is_empty(), answered.is_empty()) {
        (false, _) => Proof {
            relay: Relay::Proven,
            forms: arrived,
        },
        (true, false) => Proof {
            relay: Relay::Answers,
            forms: answered,
        },
        (true, true) => Proof {
            relay: Relay::Refused,
            forms: Vec::new(),
        },
    })
}

/// Which form's word a connection to our listener brings.
async fn arrival(stream: TcpStream, forms: &[(Form, String)], until: Instant) -> Option<Form> {
    let mut conn = Conn::clear(stream, None);
    let mut bytes = Vec::new();
    loop {
        let count = timeout_at(until, conn.receive(&mut bytes, 4096))
            .await
            .ok()?
            .ok()?;
        let of = |token: &str| bytes.windows(token.len()).any(|w| w == token.as_bytes());
        if let Some((form, _)) = forms.iter().find(|(_, token)| of(token)) {
            let (mut stream, _) = conn.into_tcp()?;
            let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            let _ = timeout_at(until, stream.write_all(answer)).await;
            return Some(*form);
        }
        if count == 0 || bytes.len() >= 4096 {
            return None;
        }
    }
}

/// Asks in one form to be handed on to `target`, and sends the token there; whether it was granted.
async fn ask(
    form: Form,
    endpoint: &Endpoint,
    target: SocketAddr,
    token: &str,
    until: Instant,
) -> bool {
    let asked = async {
        let stream = connect(endpoint.address, until).await?;
        let mut conn = Conn::clear(stream, None);
        let granted = match form {
            Form::Socks4 | Form::Socks4a => socks4(&mut conn, form, target, until).await?,
            Form::Socks5 => socks5(&mut conn, target, until).await?,
            Form::Connect => {
                let request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n");
                conn.send(request.as_bytes(), until).await?;
                let head = head(&mut conn, until).await?;
                head.starts_with(b"HTTP/1.") && head.get(8..10) == Some(b" 2")
            }
            Form::Absolute => {
                let request = format!(
                    "GET http://{target}/{token} HTTP/1.1\r\nHost: {target}\r\nUser-Agent: portolan\r\n\
                     Connection: close\r\n\r\n"
                );
                conn.send(request.as_bytes(), until).await?;
                // Any web server answers this, so that an answer says nothing.
                head(&mut conn, until).await?;
                return Ok(false);
            }
        };
        if granted {
            let request = format!("GET /{token} HTTP/1.0\r\n\r\n");
            conn.send(request.as_bytes(), until).await?;
            // It is open until there was time to hand it on.
            let _ = timeout_at(
                until.min(Instant::now() + Duration::from_millis(500)),
                conn.receive(&mut Vec::new(), 64),
            )
            .await;
        }
        io::Result::Ok(granted)
    };
    timeout_at(until, asked)
        .await
        .is_ok_and(|granted| granted.unwrap_or(false))
}

/// SOCKS 4 ("SOCKS: A protocol for TCP proxy across firewalls") and its extension 4a: version 4, command
/// 1 (CONNECT), port, address, a user who is nobody; a name follows where the address is 0.0.0.x.
async fn socks4(
    conn: &mut Conn,
    form: Form,
    target: SocketAddr,
    until: Instant,
) -> io::Result<bool> {
    let mut request = vec![4, 1];
    request.extend(target.port().to_be_bytes());
    match (form, target.ip()) {
        (Form::Socks4, IpAddr::V4(address)) => request.extend(address.octets()),
        (Form::Socks4, IpAddr::V6(_)) => return Ok(false),
        _ => request.extend([0, 0, 0, 1]),
    }
    request.push(0);
    if form == Form::Socks4a {
        request.extend(target.ip().to_string().as_bytes());
        request.push(0);
    }
    conn.send(&request, until).await?;
    let answer = exactly(conn, 8, until).await?;
    // Version 0, code 90: granted.
    Ok(answer[0] == 0 && answer[1] == 90)
}

/// SOCKS 5 (RFC 1928 sections 3, 4, 6): no authentication alone is offered.
async fn socks5(conn: &mut Conn, target: SocketAddr, until: Instant) -> io::Result<bool> {
    conn.send(&[5, 1, 0], until).await?;
    if exactly(conn, 2, until).await? != [5, 0] {
        return Ok(false);
    }
    let mut request = vec![5, 1, 0];
    match target.ip() {
        IpAddr::V4(address) => {
            request.push(1);
            request.extend(address.octets());
        }
        IpAddr::V6(address) => {
            request.push(4);
            request.extend(address.octets());
        }
    }
    request.extend(target.port().to_be_bytes());
    conn.send(&request, until).await?;
    let start = exactly(conn, 5, until).await?;
    if start[..3] != [5, 0, 0] {
        return Ok(false);
    }
    let rest = match start[3] {
        1 => 4 + 2,
        4 => 16 + 2,
        3 => usize::from(start[4]) + 1 + 2,
        _ => return Ok(false),
    };
    exactly(conn, rest - 1, until).await?;
    Ok(true)
}

async fn exactly(conn: &mut Conn, count: usize, until: Instant) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while bytes.len() < count {
        let read = timeout_at(until, conn.receive(&mut bytes, count)).await;
        if read.unwrap_or(Err(io::ErrorKind::TimedOut.into()))? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(bytes)
}

/// What comes to the end of a head.
async fn head(conn: &mut Conn, until: Instant) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|w| w == b"\r\n\r\n") && bytes.len() < MOST_ANSWER {
        let read = timeout_at(until, conn.receive(&mut bytes, MOST_ANSWER)).await;
        if read.unwrap_or(Err(io::ErrorKind::TimedOut.into()))? == 0 {
            break;
        }
    }
    Ok(bytes)
}
