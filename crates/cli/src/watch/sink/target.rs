//! The values of `--to`: which sink, and where it writes.

use std::ffi::OsString;
use std::path::PathBuf;

use super::syslog::{self, Server};

/// A sink that somebody asked for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Target {
    Journald,
    Syslog(Server),
    Webhook(Address),
    Command {
        program: PathBuf,
        arguments: Vec<OsString>,
    },
    Desktop,
}

/// Where a webhook is.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Address {
    /// The whole of it, which may be secret: whoever knows it may post there.
    pub(crate) url: String,
    /// Host and port, for messages.
    pub(crate) host: String,
    /// Whether it is https.
    pub(crate) encrypted: bool,
    /// Whether it is on this machine.
    pub(crate) loopback: bool,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Address").field(&self.host).finish()
    }
}

/// What is wrong with a value of `--to`.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum TargetError {
    #[error("unknown sink {0:?}")]
    Unknown(String),
    /// Of syslog.
    #[error("neither unix:/PATH nor udp:HOST:PORT nor tcp:HOST:PORT: {0:?}")]
    Server(String),
    #[error("no path from the root: {0:?}")]
    Path(String),
    /// `command:[…]` is a list of strings.
    #[error("no JSON list of strings: {0:?}")]
    List(String),
    /// The value is not shown: it may be secret.
    #[error("no http or https address")]
    Url,
    /// journald, or syslog's `unix:`, where there is none.
    #[error("not on this system: {0}")]
    System(&'static str),
}

impl std::str::FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let (name, rest) = match text.split_once(':') {
            Some((name, rest)) => (name, Some(rest)),
            None => (text, None),
        };
        match (name, rest) {
            ("journald", None) if !cfg!(target_os = "linux") => {
                Err(TargetError::System("journald"))
            }
            ("journald", None) => Ok(Self::Journald),
            ("desktop", None) => Ok(Self::Desktop),
            ("syslog", rest) => server(rest).map(Self::Syslog),
            ("webhook", Some(url)) => address(url).map(Self::Webhook),
            ("command", Some(command)) => self::command(command),
            _ => Err(TargetError::Unknown(shown(name))),
        }
    }
}

fn server(text: Option<&str>) -> Result<Server, TargetError> {
    let server = match text {
        None => Some(Server::Local(syslog::LOCAL.into())),
        Some(text) => match text.split_once(':') {
            Some(("unix", path)) => Some(Server::Local(absolute(path)?)),
            Some(("udp", rest)) => host_port(rest).map(|(host, port)| Server::Udp { host, port }),
            Some(("tcp", rest)) => host_port(rest).map(|(host, port)| Server::Tcp { host, port }),
            _ => None,
        },
    };
    match server {
        Some(Server::Local(_)) if !cfg!(unix) => Err(TargetError::System("unix")),
        Some(server) => Ok(server),
        None => Err(TargetError::Server(shown(text.unwrap_or_default()))),
    }
}

/// `host:514`, `192.0.2.1:514`, `[2001:db8::1]:514`.
fn host_port(text: &str) -> Option<(String, u16)> {
    let (host, port) = text.rsplit_once(':')?;
    let port: u16 = port.parse().ok().filter(|&port| port != 0)?;
    let host = match host.strip_prefix('[') {
        Some(rest) => {
            let host = rest.strip_suffix(']')?;
            host.parse::<std::net::Ipv6Addr>().ok()?;
            host
        }
        None => host,
    };
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let bare = !text.starts_with('[') && host.contains(':');
    (!host.is_empty() && host.len() <= 253 && !bare && host.chars().all(inside))
        .then(|| (host.to_owned(), port))
}

fn address(url: &str) -> Result<Address, TargetError> {
    let uri: ureq::http::Uri = url.parse().map_err(|_| TargetError::Url)?;
    let encrypted = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => false,
        _ => return Err(TargetError::Url),
    };
    let name = uri
        .host()
        .filter(|host| !host.is_empty())
        .ok_or(TargetError::Url)?;
    let host = match uri.port_u16() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    };
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let loopback = bare == "localhost"
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback());
    Ok(Address {
        url: url.to_owned(),
        host,
        encrypted,
        loopback,
    })
}

/// `/usr/bin/program`, or `["/usr/bin/program","first argument"]`: nothing is split at spaces.
fn command(text: &str) -> Result<Target, TargetError> {
    let mut words = if text.starts_with('[') {
        serde_json::from_str::<Vec<String>>(text).map_err(|_| TargetError::List(shown(text)))?
    } else {
        vec![text.to_owned()]
    };
    if words.is_empty() || words.iter().any(|word| word.contains('\0')) {
        return Err(TargetError::List(shown(text)));
    }
    let program = absolute(&words.remove(0))?;
    let arguments = words.into_iter().map(OsString::from).collect();
    Ok(Target::Command { program, arguments })
}

fn absolute(text: &str) -> Result<PathBuf, TargetError> {
    let path = PathBuf::from(text);
    if path.is_absolute() {
        Ok(path)
    } else {
        Err(TargetError::Path(shown(text)))
    }
}

/// As much of a value as a message needs.
fn shown(text: &str) -> String {
    super::head(text, 200).to_owned()
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(text: &str) -> Result<Target, TargetError> {
        text.parse()
    }

    #[test]
    fn every_sink_has_its_values() {
        let host = || "log.example".to_owned();
        for (text, target) in [
            ("journald", Target::Journald),
            ("desktop", Target::Desktop),
            ("syslog", Target::Syslog(Server::Local("/dev/log".into()))),
            (
                "syslog:unix:/run/log:1",
                Target::Syslog(Server::Local("/run/log:1".into())),
            ),
            (
                "syslog:udp:log.example:514",
                Target::Syslog(Server::Udp {
                    host: host(),
                    port: 514,
                }),
            ),
            (
                "syslog:tcp:log.example:601",
                Target::Syslog(Server::Tcp {
                    host: host(),
                    port: 601,
                }),
            ),
            (
                "syslog:tcp:[::1]:601",
                Target::Syslog(Server::Tcp {
                    host: "::1".to_owned(),
                    port: 601,
                }),
            ),
            (
                "command:/bin/a b",
                Target::Command {
                    program: "/bin/a b".into(),
                    arguments: vec![],
                },
            ),
            (
                r#"command:["/bin/a","b c"]"#,
                Target::Command {
                    program: "/bin/a".into(),
                    arguments: vec!["b c".into()],
                },
            ),
        ] {
            assert_eq!(parse(text), Ok(target), "{text}");
        }
    }

    #[test]
    fn an_address_shows_its_host_alone() {
        let Ok(Target::Webhook(address)) = parse("webhook:https://hooks.example/T0/SECRET?x=1")
        else {
            panic!("no address");
        };
        assert!(address.encrypted && !address.loopback);
        assert_eq!(address.host, "hooks.example");
        assert_eq!(format!("{address:?}"), "Address(\"hooks.example\")");
        for (text, host) in [
            ("webhook:http://127.0.0.1:8080/x", "127.0.0.1:8080"),
            ("webhook:http://[::1]:80/x", "[::1]:80"),
            ("webhook:http://localhost", "localhost"),
        ] {
            let Ok(Target::Webhook(address)) = parse(text) else {
                panic!("{text}");
            };
            assert!(address.loopback && !address.encrypted);
            assert_eq!(address.host, host);
        }
    }

    #[test]
    fn what_is_wrong_says_what() {
        use TargetError as E;
        for (text, error) in [
            ("", E::Unknown(String::new())),
            ("journal", E::Unknown("journal".to_owned())),
            ("webhook", E::Unknown("webhook".to_owned())),
            ("journald:x", E::Unknown("journald".to_owned())),
            ("syslog:", E::Server(String::new())),
            ("syslog:udp:host", E::Server("udp:host".to_owned())),
            ("syslog:udp:h:0", E::Server("udp:h:0".to_owned())),
            ("syslog:udp:::1:514", E::Server("udp:::1:514".to_owned())),
            ("syslog:unix:log", E::Path("log".to_owned())),
            ("webhook:ftp://x/", E::Url),
            ("webhook:https://", E::Url),
            ("webhook:/x", E::Url),
            ("command:run", E::Path("run".to_owned())),
            ("command:[]", E::List("[]".to_owned())),
            ("command:[1]", E::List("[1]".to_owned())),
            (
                r#"command:["/a","\u0000"]"#,
                E::List(r#"["/a","\u0000"]"#.to_owned()),
            ),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_much(text in any::<String>(), rest in "[a-z:/\\[\\]\"0-9.]{0,40}") {
            let _ = parse(&text);
            for name in ["syslog", "syslog:udp", "webhook", "webhook:http", "command"] {
                let _ = parse(&format!("{name}:{rest}"));
                let _ = parse(&format!("{name}:{text}"));
            }
        }
    }
}
