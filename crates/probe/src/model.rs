//! What is asked for and what comes of it.

use std::net::SocketAddr;
use std::time::Duration;

use portolan_types::Transport;

use crate::shown::Shown;
use crate::signature::Protocol;

/// A place where something may answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Its address and port.
    pub address: SocketAddr,
    /// TCP or UDP; others are not asked.
    pub transport: Transport,
    /// The name by which it is called: for HTTP's `Host` and TLS' server name.
    pub name: Option<Box<str>>,
}

impl Endpoint {
    /// An endpoint without a name.
    #[must_use]
    pub const fn new(transport: Transport, address: SocketAddr) -> Self {
        Self {
            address,
            transport,
            name: None,
        }
    }

    /// What it is called when it is asked: its name or its address, IPv6 in brackets.
    pub(crate) fn host(&self) -> String {
        match (&self.name, self.address.ip()) {
            (Some(name), _) => name.to_string(),
            (None, std::net::IpAddr::V6(address)) => format!("[{address}]"),
            (None, address) => address.to_string(),
        }
    }
}

/// How one is asked.
#[derive(Clone, Debug)]
pub struct Options {
    /// How long an endpoint may be silent before it is given up.
    pub timeout: Duration,
    /// How much is asked, 0 to 9: at 0 nothing is sent, at 1 what is likely by number, from 2 on the
    /// short list up to that rank; 9 asks everything that there is.
    pub intensity: u8,
    /// Whether control devices may be asked.
    pub industrial: bool,
    /// Protocols that are likely for another reason than the number: ids.
    pub hints: Vec<&'static str>,
    /// Whether inside of TLS is looked at, and which of its versions there are.
    pub tls: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeout: Duration::from_millis(1500),
            intensity: 8,
            industrial: false,
            hints: Vec::new(),
            tls: true,
        }
    }
}

/// What an endpoint turned out to be.
#[derive(Clone, Debug)]
pub struct Identification {
    /// Whether there is anything.
    pub state: State,
    /// What it speaks.
    pub protocol: Option<&'static Protocol>,
    /// How sure that is; of no meaning without a protocol.
    pub certainty: Certainty,
    /// Who made it, where it says so.
    pub product: Option<Shown>,
    /// Which version, where it says so.
    pub version: Option<Shown>,
    /// What else it says of itself, by name.
    pub details: Vec<(&'static str, Shown)>,
    /// TLS around it, or begun inside of it.
    pub tls: Option<Box<Tls>>,
    /// The bytes by which it was known, the first 256 of them.
    pub evidence: Box<[u8]>,
    /// What it was asked, in order.
    pub asked: Vec<Asked>,
    /// Why there were no more questions.
    pub stopped: Stopped,
    /// How long all of it took.
    pub time: Duration,
}

impl Identification {
    pub(crate) fn new(state: State, stopped: Stopped) -> Self {
        Self {
            state,
            protocol: None,
            certainty: Certainty::Likely,
            product: None,
            version: None,
            details: Vec::new(),
            tls: None,
            evidence: Box::default(),
            asked: Vec::new(),
            stopped,
            time: Duration::ZERO,
        }
    }

    /// What IANA's registry calls it.
    #[must_use]
    pub fn service(&self) -> Option<&'static str> {
        let inside = self.tls.as_ref().is_some_and(|tls| !tls.starttls);
        self.protocol?.service(inside)
    }

    /// The detail of that name.
    #[must_use]
    pub fn detail(&self, name: &str) -> Option<&Shown> {
        self.details
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, v)| v)
    }
}

/// Whether there is anything at an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It took the connection, or answered.
    Open,
    /// It said that there is nothing.
    Closed,
    /// It said nothing at all.
    Silent,
    /// The network said that there is no way.
    Unreachable,
    /// This machine could not ask.
    Failed,
}

impl State {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Silent => "silent",
            Self::Unreachable => "unreachable",
            Self::Failed => "failed",
        }
    }
}

/// How sure a protocol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// What it said has the shape.
    Likely,
    /// Nothing else says what it said.
    Certain,
}

impl Certainty {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// A question that was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whose question it is: the id of a protocol.
    pub protocol: &'static str,
    /// Which of its questions; empty where nothing was sent.
    pub ask: &'static str,
    /// How many bytes came.
    pub answered: usize,
}

/// Why there were no more questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stopped {
    /// It was known.
    Identified,
    /// All questions were put.
    Exhausted,
    /// The time was over.
    TimedOut,
    /// There was nobody to ask.
    Absent,
    /// Nothing may be sent to this number: a printer would print it.
    NeverAsked,
}

impl Stopped {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identified => "identified",
            Self::Exhausted => "exhausted",
            Self::TimedOut => "timed-out",
            Self::Absent => "absent",
            Self::NeverAsked => "never-asked",
        }
    }
}

/// TLS as it was met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tls {
    /// The versions that it takes, the lowest first.
    pub versions: Vec<TlsVersion>,
    /// The protocol of the application that it chose.
    pub alpn: Option<Shown>,
    /// Whether it began inside of a protocol in the clear.
    pub starttls: bool,
    /// What it shows of itself.
    pub certificate: Option<Box<Certificate>>,
    /// Why nothing was seen inside.
    pub failure: Option<Shown>,
}

/// A version of SSL or TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TlsVersion {
    /// RFC 6101.
    Ssl3,
    /// RFC 2246.
    Tls10,
    /// RFC 4346.
    Tls11,
    /// RFC 5246.
    Tls12,
    /// RFC 8446.
    Tls13,
}

impl TlsVersion {
    /// All of them, the lowest first.
    pub const ALL: [Self; 5] = [
        Self::Ssl3,
        Self::Tls10,
        Self::Tls11,
        Self::Tls12,
        Self::Tls13,
    ];

    /// The number as people write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ssl3 => "SSL 3.0",
            Self::Tls10 => "1.0",
            Self::Tls11 => "1.1",
            Self::Tls12 => "1.2",
            Self::Tls13 => "1.3",
        }
    }
}

/// A certificate (RFC 5280). Nobody has checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// For whom it was made.
    pub subject: Shown,
    /// Who made it.
    pub issuer: Shown,
    /// The names and addresses that it is for, at most 100.
    pub names: Vec<Shown>,
    /// From when it holds: seconds since 1970.
    pub not_before: i64,
    /// Until when.
    pub not_after: i64,
    /// Whether whom it is for made it.
    pub self_signed: bool,
    /// SHA-256 of it, in hexadecimal digits.
    pub sha256: Box<str>,
}
