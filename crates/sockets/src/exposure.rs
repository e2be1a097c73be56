//! From where an address can be reached: one answer for all systems.

#![cfg_attr(
    not(any(target_os = "macos", target_os = "windows", test)),
    expect(dead_code, reason = "wired by the observer")
)]

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::Exposure;

/// From where a socket that is bound to this address can be reached, as far as the address tells.
///
/// An IPv4 address that is mapped into IPv6 (RFC 4291, 2.5.5.2) is what it maps.
pub(crate) fn exposure(address: IpAddr) -> Exposure {
    match address.to_canonical() {
        IpAddr::V4(address) => of_v4(address),
        IpAddr::V6(address) => of_v6(address),
    }
}

/// The blocks are those of RFC 6890: 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4.
fn of_v4(address: Ipv4Addr) -> Exposure {
    if address.is_unspecified() {
        Exposure::Everywhere
    } else if address.is_loopback() {
        Exposure::Loopback
    } else if address.is_link_local() {
        Exposure::LinkLocal
    } else if address.is_multicast() || address.is_broadcast() {
        Exposure::Group
    } else {
        Exposure::OneAddress
    }
}

/// The blocks are those of RFC 4291: `::1`, `fe80::/10`, `ff00::/8`.
fn of_v6(address: Ipv6Addr) -> Exposure {
    if address.is_unspecified() {
        Exposure::Everywhere
    } else if address.is_loopback() {
        Exposure::Loopback
    } else if address.is_unicast_link_local() {
        Exposure::LinkLocal
    } else if address.is_multicast() {
        Exposure::Group
    } else {
        Exposure::OneAddress
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_end_where_they_end() {
        for (address, expected) in [
            ("0.0.0.0", Exposure::Everywhere),
            ("::", Exposure::Everywhere),
            ("::ffff:0.0.0.0", Exposure::Everywhere),
            ("0.0.0.1", Exposure::OneAddress),
            ("126.255.255.255", Exposure::OneAddress),
            ("127.0.0.0", Exposure::Loopback),
            ("127.0.0.1", Exposure::Loopback),
            ("127.255.255.255", Exposure::Loopback),
            ("128.0.0.0", Exposure::OneAddress),
            ("::1", Exposure::Loopback),
            ("::2", Exposure::OneAddress),
            ("::ffff:127.0.0.53", Exposure::Loopback),
            ("169.253.255.255", Exposure::OneAddress),
            ("169.254.0.0", Exposure::LinkLocal),
            ("169.254.255.255", Exposure::LinkLocal),
            ("169.255.0.0", Exposure::OneAddress),
            ("::ffff:169.254.1.1", Exposure::LinkLocal),
            ("fe7f:ffff::1", Exposure::OneAddress),
            ("fe80::1", Exposure::LinkLocal),
            ("febf:ffff::1", Exposure::LinkLocal),
            ("fec0::1", Exposure::OneAddress),
            ("223.255.255.255", Exposure::OneAddress),
            ("224.0.0.251", Exposure::Group),
            ("239.255.255.255", Exposure::Group),
            ("240.0.0.0", Exposure::OneAddress),
            ("255.255.255.254", Exposure::OneAddress),
            ("255.255.255.255", Exposure::Group),
            ("::ffff:224.0.0.1", Exposure::Group),
            ("ff02::fb", Exposure::Group),
            ("feff::1", Exposure::OneAddress),
            ("10.0.0.1", Exposure::OneAddress),
            ("fd00::1", Exposure::OneAddress),
            ("2001:db8::1", Exposure::OneAddress),
        ] {
            assert_eq!(exposure(address.parse().unwrap()), expected, "{address}");
        }
    }
}
