use std::fmt;
use std::str::FromStr;

/// A port number, 0 to 65535 (RFC 9293 section 3.1 and RFC 768 give it sixteen bits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Port(u16);

impl Port {
    /// The lowest number there is.
    pub const MIN: Self = Self(0);
    /// The highest number there is.
    pub const MAX: Self = Self(u16::MAX);

    /// The port of that number; each of the 65,536 is one.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// Which of RFC 6335's three ranges the number is in.
    #[must_use]
    pub const fn class(self) -> PortClass {
        match self.0 {
            0..=1023 => PortClass::System,
            1024..=49151 => PortClass::User,
            49152..=u16::MAX => PortClass::Dynamic,
        }
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Port {
    type Err = PortError;

    /// Decimal digits alone: no sign, no space, no `0x`. Leading zeros are taken (`0022` is 22).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PortError::NotANumber);
        }
        let digits = text.trim_start_matches('0');
        if digits.is_empty() {
            return Ok(Self::MIN);
        }
        digits.parse().map(Self).map_err(|_| PortError::TooHigh)
    }
}

/// RFC 6335 section 6: the three ranges of port numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PortClass {
    /// 0–1023, also "well known".
    System,
    /// 1024–49151, also "registered".
    User,
    /// 49152–65535, also "private" or "ephemeral"; never assigned.
    Dynamic,
}

impl PortClass {
    /// The numbers of that range.
    #[must_use]
    pub const fn range(self) -> PortRange {
        let (low, high) = match self {
            Self::System => (0, 1023),
            Self::User => (1024, 49151),
            Self::Dynamic => (49152, u16::MAX),
        };
        PortRange {
            low: Port(low),
            high: Port(high),
        }
    }

    /// `system`, `user` or `dynamic`: the name in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Dynamic => "dynamic",
        }
    }
}

/// One or more consecutive ports, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PortRange {
    low: Port,
    high: Port,
}

impl PortRange {
    /// All 65,536.
    pub const ALL: Self = Self {
        low: Port::MIN,
        high: Port::MAX,
    };

    /// # Errors
    /// [`PortError::Backwards`] when `low` is above `high`.
    pub const fn new(low: Port, high: Port) -> Result<Self, PortError> {
        if low.0 > high.0 {
            Err(PortError::Backwards)
        } else {
            Ok(Self { low, high })
        }
    }

    /// The range that holds one port alone.
    #[must_use]
    pub const fn single(port: Port) -> Self {
        Self {
            low: port,
            high: port,
        }
    }

    /// The lowest port.
    #[must_use]
    pub const fn low(self) -> Port {
        self.low
    }

    /// The highest port.
    #[must_use]
    pub const fn high(self) -> Port {
        self.high
    }

    /// Whether it is one port alone.
    #[must_use]
    pub const fn is_single(self) -> bool {
        self.low.0 == self.high.0
    }

    /// Whether `port` is in it.
    #[must_use]
    pub const fn contains(self, port: Port) -> bool {
        self.low.0 <= port.0 && port.0 <= self.high.0
    }

    /// Its ports, lowest first.
    pub fn ports(self) -> impl Iterator<Item = Port> {
        (self.low.0..=self.high.0).map(Port)
    }

    /// How many ports it has, 1 to 65,536.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.high.0 as u32 - self.low.0 as u32 + 1
    }
}

impl fmt::Display for PortRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_single() {
            self.low.fmt(f)
        } else {
            write!(f, "{}-{}", self.low, self.high)
        }
    }
}

impl FromStr for PortRange {
    type Err = PortError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('-') {
            Some((low, high)) => Self::new(low.parse()?, high.parse()?),
            None => text.parse().map(Self::single),
        }
    }
}

/// Why a text is not a port or a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PortError {
    /// Something else than decimal digits, or nothing.
    #[error("read a port: it is not a decimal number")]
    NotANumber,
    /// Above 65535.
    #[error("read a port: the highest is 65535")]
    TooHigh,
    /// The first number is above the second.
    #[error("read a range: it runs from the higher to the lower number")]
    Backwards,
}

/// A transport protocol for which IANA keeps port numbers (RFC 6335 section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transport {
    /// RFC 9293.
    Tcp,
    /// RFC 768.
    Udp,
    /// RFC 9260.
    Sctp,
    /// RFC 4340.
    Dccp,
}

impl Transport {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Tcp, Self::Udp, Self::Sctp, Self::Dccp];

    /// The lower-case name in data, JSON and queries.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Sctp => "sctp",
            Self::Dccp => "dccp",
        }
    }

    /// The name as people write it in a sentence.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
            Self::Sctp => "SCTP",
            Self::Dccp => "DCCP",
        }
    }

    /// The transport of that name, in any case of letters.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|t| t.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn classes_meet_at_their_edges() {
        for (number, class) in [
            (0, PortClass::System),
            (1023, PortClass::System),
            (1024, PortClass::User),
            (49151, PortClass::User),
            (49152, PortClass::Dynamic),
            (65535, PortClass::Dynamic),
        ] {
            assert_eq!(Port::new(number).class(), class);
            assert!(class.range().contains(Port::new(number)));
        }
    }

    #[test]
    fn refuses_what_is_no_port() {
        for text in [
            "", "+1", "-1", " 1", "1 ", "0x10", "१२", "22x", "1e3", "1.0",
        ] {
            assert_eq!(text.parse::<Port>(), Err(PortError::NotANumber), "{text:?}");
        }
        for text in ["65536", "99999", "4294967296", "99999999999999999999999"] {
            assert_eq!(text.parse::<Port>(), Err(PortError::TooHigh), "{text:?}");
        }
        assert_eq!("2900-2800".parse::<PortRange>(), Err(PortError::Backwards));
        assert_eq!("00000000022".parse::<Port>(), Ok(Port::new(22)));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(low: u16, high: u16) {
            match PortRange::new(Port::new(low), Port::new(high)) {
                Ok(range) => {
                    prop_assert_eq!(range.to_string().parse(), Ok(range));
                    prop_assert_eq!(range.ports().count(), range.count() as usize);
                }
                Err(e) => {
                    prop_assert!(low > high);
                    prop_assert_eq!(e, PortError::Backwards);
                }
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = text.parse::<Port>();
            let _ = text.parse::<PortRange>();
        }
    }
}
