use std::fmt;
use std::str::FromStr;

use crate::{Port, PortError, PortRange, Transport};

/// The longest query that is read, in bytes. IANA's longest name has 23; a paste that is longer is
/// a mistake, and an error message can still show all of this.
pub const MAX_QUERY_LEN: usize = 256;

/// What somebody asks about: `2908`, `tcp/2908`, `2908/udp`, `2900-2910`, `postgresql`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The thing itself.
    pub target: Target,
    /// The transport, when one was named.
    pub transport: Option<Transport>,
}

/// The thing that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One number.
    Port(Port),
    /// Several numbers in a row.
    Range(PortRange),
    /// A service by its name.
    Name(String),
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        if text.is_empty() {
            return Err(QueryError::Empty);
        }
        if text.len() > MAX_QUERY_LEN {
            return Err(QueryError::TooLong);
        }
        // A name may hold a slash (`914c/g`, `EtherNet/IP-1`): only a known transport on one side
        // of the first or the last one makes it `tcp/22` or `22/tcp`.
        if let Some((side, rest)) = text.split_once('/')
            && let Some(transport) = Transport::from_name(side)
        {
            return Ok(Self {
                target: target(rest)?,
                transport: Some(transport),
            });
        }
        if let Some((rest, side)) = text.rsplit_once('/')
            && let Some(transport) = Transport::from_name(side)
        {
            return Ok(Self {
                target: target(rest)?,
                transport: Some(transport),
            });
        }
        if let Some((side, rest)) = text.split_once('/') {
            // `icmp/22` or `22/icmp`: a number with a transport that has no ports.
            if looks_numeric(rest) && !rest.is_empty() {
                return Err(QueryError::UnknownTransport(side.to_owned()));
            }
            if looks_numeric(side) && !side.is_empty() && !rest.contains('/') {
                return Err(QueryError::UnknownTransport(rest.to_owned()));
            }
        }
        Ok(Self {
            target: target(text)?,
            transport: None,
        })
    }
}

fn target(text: &str) -> Result<Target, QueryError> {
    if text.is_empty() {
        return Err(QueryError::NothingAfterTransport);
    }
    // Ranges are shown with an en dash, and are copied with it.
    let plain = text.replace('–', "-");
    if !looks_numeric(&plain) {
        return Ok(Target::Name(text.to_owned()));
    }
    // `:8080` is how addresses write it.
    let text = plain.strip_prefix(':').unwrap_or(&plain);
    let range: PortRange = text.parse()?;
    Ok(if text.contains('-') {
        Target::Range(range)
    } else {
        Target::Port(range.low())
    })
}

/// Digits, and at most the marks that a port, a range or a sign would have.
fn looks_numeric(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b':' | b'.' | b','))
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(transport) = self.transport {
            write!(f, "{}/", transport.as_str())?;
        }
        match &self.target {
            Target::Port(port) => port.fmt(f),
            Target::Range(range) => range.fmt(f),
            Target::Name(name) => f.write_str(name),
        }
    }
}

/// Why a text asks about nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// Nothing but blanks.
    #[error("read the query: it is empty")]
    Empty,
    /// Over [`MAX_QUERY_LEN`] bytes.
    #[error("read the query: it is longer than {MAX_QUERY_LEN} bytes")]
    TooLong,
    /// `tcp/` with nothing behind it.
    #[error("read the query: nothing follows the transport")]
    NothingAfterTransport,
    /// `icmp/22`.
    #[error("read the query: no transport with port numbers is called that")]
    UnknownTransport(String),
    /// A number that is no port, or a range that is none.
    #[error("{0}")]
    Port(#[from] PortError),
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn port(n: u16) -> Target {
        Target::Port(Port::new(n))
    }

    #[test]
    fn reads_every_form() {
        for (text, target, transport) in [
            ("2908", port(2908), None),
            (" 2908\r\n", port(2908), None),
            (":8080", port(8080), None),
            ("tcp/2908", port(2908), Some(Transport::Tcp)),
            ("2908/UDP", port(2908), Some(Transport::Udp)),
            (
                "sctp/http",
                Target::Name("http".into()),
                Some(Transport::Sctp),
            ),
            ("914c/g", Target::Name("914c/g".into()), None),
            ("EtherNet/IP-1", Target::Name("EtherNet/IP-1".into()), None),
            (
                "914c/g/tcp",
                Target::Name("914c/g".into()),
                Some(Transport::Tcp),
            ),
            ("3com-tsmux", Target::Name("3com-tsmux".into()), None),
            ("22x", Target::Name("22x".into()), None),
            ("tcp", Target::Name("tcp".into()), None),
        ] {
            assert_eq!(text.parse(), Ok(Query { target, transport }), "{text:?}");
        }
        assert_eq!("2900–2910".parse::<Query>(), "2900-2910".parse());
        assert_eq!(
            "2900-2910".parse(),
            Ok(Query {
                target: Target::Range("2900-2910".parse().unwrap()),
                transport: None
            })
        );
    }

    #[test]
    fn says_why_not() {
        use PortError::{Backwards, NotANumber, TooHigh};
        for (text, error) in [
            ("", QueryError::Empty),
            (" \t", QueryError::Empty),
            ("tcp/", QueryError::NothingAfterTransport),
            ("/tcp", QueryError::NothingAfterTransport),
            ("99999", TooHigh.into()),
            ("udp/70000", TooHigh.into()),
            ("2900-2800", Backwards.into()),
            ("-5", NotANumber.into()),
            ("5-", NotANumber.into()),
            ("1-2-3", NotANumber.into()),
            ("1.5", NotANumber.into()),
            ("icmp/22", QueryError::UnknownTransport("icmp".into())),
            ("22/icmp", QueryError::UnknownTransport("icmp".into())),
        ] {
            assert_eq!(text.parse::<Query>(), Err(error), "{text:?}");
        }
        assert_eq!(
            "x".repeat(MAX_QUERY_LEN + 1).parse::<Query>(),
            Err(QueryError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,80}|[0-9/:.,+a-z-]{0,20}") {
            if let Ok(query) = text.parse::<Query>() {
                prop_assert_eq!(query.to_string().parse(), Ok(query));
            }
        }
    }
}
