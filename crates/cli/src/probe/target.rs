//! What is to be asked: `HOST:PORT`, with `tcp/` or `udp/` before it, or a URL.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};

use portolan_dossier::Message;
use portolan_probe::{Endpoint, Protocol};
use portolan_registry::Registry;
use portolan_types::{Port, Transport};

use crate::report::Failure;

/// The longest text that is read.
pub(crate) const MOST_TEXT: usize = 512;

/// An endpoint as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) text: String,
    pub(crate) transport: Transport,
    /// A name, or an address without brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    /// What its URL says that it speaks.
    pub(crate) hints: Vec<&'static str>,
}

impl Target {
    /// Reads one.
    pub(crate) fn read(text: &str, udp: bool, registry: &Registry) -> Result<Self, Failure> {
        let shown = || text.chars().take(80).collect::<String>();
        let wrong = |id| {
            Failure::new(Message::new(id).with("target", shown()))
                .with_hint(Message::new("cli-hint-probe-target"))
        };
        if text.len() > MOST_TEXT || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(wrong("cli-error-probe-target"));
        }
        let (mut transport, mut hints, mut rest, mut default) = (None, Vec::new(), text, None);
        if let Some((scheme, after)) = text.split_once("://") {
            rest = after.split(['/', '?', '#']).next().unwrap_or_default();
            // Who is there is nobody's business here.
            rest = rest.rsplit('@').next().unwrap_or_default();
            match Transport::from_name(scheme) {
                Some(named) => transport = Some(named),
                None => {
                    hints = Protocol::by_service(scheme).map(Protocol::id).collect();
                    if hints.is_empty()
                        && let Some(protocol) = Protocol::by_id(scheme)
                    {
                        hints.push(protocol.id());
                    }
                    default = registry
                        .named(scheme)
                        .filter_map(|row| Some(row.ports()?.low().number()))
                        .find(|port| *port != 0);
                    if hints.is_empty() && default.is_none() {
                        return Err(wrong("cli-error-probe-scheme"));
                    }
                }
            }
        } else if let Some((name, after)) = text.split_once('/') {
            transport =
                Some(Transport::from_name(name).ok_or_else(|| wrong("cli-error-probe-target"))?);
            rest = after;
        }
        let transport = transport.unwrap_or(if udp { Transport::Udp } else { Transport::Tcp });
        if !matches!(transport, Transport::Tcp | Transport::Udp) {
            return Err(wrong("cli-error-probe-transport"));
        }
        let (host, port) = match rest.strip_prefix('[') {
            Some(bracketed) => {
                let (host, after) = bracketed
                    .split_once(']')
                    .ok_or_else(|| wrong("cli-error-probe-target"))?;
                let is_address = host
                    .split('%')
                    .next()
                    .is_some_and(|a| a.parse::<IpAddr>().is_ok());
                if !is_address {
                    return Err(wrong("cli-error-probe-target"));
                }
                (host, after.strip_prefix(':'))
            }
            None => match rest.rsplit_once(':') {
                Some((host, _)) if host.contains(':') => {
                    return Err(wrong("cli-error-probe-target"));
                }
                Some((host, port)) => (host, Some(port)),
                None => (rest, None),
            },
        };
        let port = match port {
            Some(port) => port
                .parse::<Port>()
                .map(Port::number)
                .map_err(|_| wrong("cli-error-probe-port"))?,
            None => default.ok_or_else(|| wrong("cli-error-probe-no-port"))?,
        };
        if host.is_empty() || port == 0 {
            return Err(wrong(if port == 0 {
                "cli-error-probe-port"
            } else {
                "cli-error-probe-target"
            }));
        }
        Ok(Self {
            text: text.to_owned(),
            transport,
            host: host.to_owned(),
            port,
            hints,
        })
    }

    /// One that was found.
    pub(crate) fn of(endpoint: &Endpoint) -> Self {
        Self {
            text: endpoint.address.to_string(),
            transport: endpoint.transport,
            host: endpoint.address.ip().to_string(),
            port: endpoint.address.port(),
            hints: Vec::new(),
        }
    }

    /// Its address, where that is what was written: it needs no resolver, and no thread that waits for
    /// one.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        let address = self.host.parse().ok()?;
        Some(SocketAddr::new(address, self.port))
    }

    /// Its addresses, as the system resolves them.
    pub(crate) fn addresses(&self) -> std::io::Result<Vec<SocketAddr>> {
        Ok((self.host.as_str(), self.port).to_socket_addrs()?.collect())
    }

    /// Its name, where it is no address.
    pub(crate) fn name(&self) -> Option<Box<str>> {
        let address = self
            .host
            .split('%')
            .next()
            .is_some_and(|h| h.parse::<IpAddr>().is_ok());
        (!address).then(|| self.host.as_str().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<(Transport, String, u16)> {
        let target = Target::read(text, false, Registry::embedded()).ok()?;
        Some((target.transport, target.host, target.port))
    }

    #[test]
    fn each_form_is_read() {
        for (text, transport, host, port) in [
            ("127.0.0.1:22", Transport::Tcp, "127.0.0.1", 22),
            ("udp/[::1]:53", Transport::Udp, "::1", 53),
            ("example.org:443", Transport::Tcp, "example.org", 443),
            (
                "https://example.org/a?b",
                Transport::Tcp,
                "example.org",
                443,
            ),
            (
                "http://user@example.org:8080",
                Transport::Tcp,
                "example.org",
                8080,
            ),
            ("udp://10.0.0.1:123", Transport::Udp, "10.0.0.1", 123),
            ("ssh://h", Transport::Tcp, "h", 22),
        ] {
            assert_eq!(read(text), Some((transport, host.into(), port)), "{text}");
        }
        for text in [
            "",
            ":22",
            "h",
            "h:",
            "h:0",
            "h:65536",
            "::1:22",
            "[::1",
            "[x]:1",
            "sctp/h:1",
            "a b:1",
            "nothing-of-this-name://h",
            "x/h:1",
            "h:22\n",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,60}") {
            let _ = read(&text);
        }
    }
}
