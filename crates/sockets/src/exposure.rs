use std::net::IpAddr;

use crate::Exposure;

impl Exposure {
    /// From where an address can be reached: RFC 4291 and RFC 6890 name the special ones. `tied` says
    /// that the socket takes packets of one interface alone.
    #[must_use]
    pub fn of(address: IpAddr, tied: bool) -> Self {
        let address = address.to_canonical();
        let link_local = match address {
            IpAddr::V4(four) => four.is_link_local(),
            IpAddr::V6(six) => six.is_unicast_link_local(),
        };
        let broadcast = matches!(address, IpAddr::V4(four) if four.is_broadcast());
        match address {
            _ if address.is_loopback() => Self::Loopback,
            _ if address.is_unspecified() && tied => Self::OneAddress,
            _ if address.is_unspecified() => Self::Everywhere,
            _ if address.is_multicast() || broadcast => Self::Group,
            _ if link_local => Self::LinkLocal,
            _ => Self::OneAddress,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tell_from_where() {
        for (address, exposure) in [
            ("127.0.0.53", Exposure::Loopback),
            ("::1", Exposure::Loopback),
            ("::ffff:127.0.0.1", Exposure::Loopback),
            ("0.0.0.0", Exposure::Everywhere),
            ("::", Exposure::Everywhere),
            ("::ffff:0.0.0.0", Exposure::Everywhere),
            ("169.254.1.1", Exposure::LinkLocal),
            ("fe80::1", Exposure::LinkLocal),
            ("224.0.0.251", Exposure::Group),
            ("ff02::fb", Exposure::Group),
            ("255.255.255.255", Exposure::Group),
            ("192.0.2.1", Exposure::OneAddress),
            ("2001:db8::1", Exposure::OneAddress),
        ] {
            assert_eq!(
                Exposure::of(address.parse().unwrap(), false),
                exposure,
                "{address}"
            );
        }
        assert_eq!(
            Exposure::of("::".parse().unwrap(), true),
            Exposure::OneAddress
        );
    }
}
