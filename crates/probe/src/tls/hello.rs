//! The first messages of a handshake, in the clear: a `ClientHello` of our own that asks for one version,
//! and what answers it. A library that is safe to use does not speak the old versions; whether a
//! server takes them is known without speaking them.

use crate::model::TlsVersion;

/// Cipher suites (IANA's registry of TLS Cipher Suites), from what is common to what is old: a server
/// that has any of them answers.
const SUITES: &[u16] = &[
    0x1301, 0x1302, 0x1303, 0xC02B, 0xC02F, 0xC02C, 0xC030, 0xCCA9, 0xCCA8, 0xC009, 0xC013, 0xC00A,
    0xC014, 0xC023, 0xC027, 0x009C, 0x009D, 0x002F, 0x0035, 0x003C, 0x003D, 0x009E, 0x009F, 0x0033,
    0x0039, 0x0067, 0x006B, 0xCCAA, 0x000A, 0xC012, 0x0016, 0x0005, 0x0004, 0x0032, 0x0038,
];
const SUITES_13: &[u16] = &[0x1301, 0x1302, 0x1303];

/// Handshake types, content types (RFC 8446 appendix B).
const CLIENT_HELLO: u8 = 1;
const SERVER_HELLO: u8 = 2;
const ALERT: u8 = 21;
const HANDSHAKE: u8 = 22;
/// Extensions (IANA's registry of TLS `ExtensionType` Values).
const SERVER_NAME: u16 = 0;
const GROUPS: u16 = 10;
const POINT_FORMATS: u16 = 11;
const SIGNATURES: u16 = 13;
const SUPPORTED_VERSIONS: u16 = 43;
const KEY_SHARE: u16 = 51;

/// The number on the wire.
const fn number(version: TlsVersion) -> u16 {
    match version {
        TlsVersion::Ssl3 => 0x0300,
        TlsVersion::Tls10 => 0x0301,
        TlsVersion::Tls11 => 0x0302,
        TlsVersion::Tls12 => 0x0303,
        TlsVersion::Tls13 => 0x0304,
    }
}

fn version(number: u16) -> Option<TlsVersion> {
    TlsVersion::ALL
        .into_iter()
        .find(|v| self::number(*v) == number)
}

/// A `ClientHello` in its record (RFC 8446 section 4.1.2) that offers those versions and no others.
pub(crate) fn client(versions: &[TlsVersion], name: Option<&str>) -> Vec<u8> {
    let highest = versions.iter().copied().max().unwrap_or(TlsVersion::Tls13);
    let new = versions.contains(&TlsVersion::Tls13);
    let legacy = number(highest.min(TlsVersion::Tls12));
    let mut body = Vec::with_capacity(256);
    body.extend(legacy.to_be_bytes());
    body.extend(std::array::from_fn::<u8, 32, _>(|_| fastrand::u8(..)));
    if new {
        // A session, for those in between who know the old ones alone (appendix D.4).
        body.push(32);
        body.extend(std::array::from_fn::<u8, 32, _>(|_| fastrand::u8(..)));
    } else {
        body.push(0);
    }
    let suites = if versions == [TlsVersion::Tls13] {
        SUITES_13
    } else {
        SUITES
    };
    list(&mut body, |b| {
        suites.iter().for_each(|s| b.extend(s.to_be_bytes()));
    });
    body.extend([1, 0]);
    if highest > TlsVersion::Ssl3 {
        list(&mut body, |b| extensions(b, versions, name));
    }
    let length = u32::try_from(body.len()).unwrap_or(0).to_be_bytes();
    let record = number(highest.clamp(TlsVersion::Ssl3, TlsVersion::Tls10));
    let mut bytes = vec![HANDSHAKE];
    bytes.extend(record.to_be_bytes());
    list(&mut bytes, |b| {
        b.extend([CLIENT_HELLO, length[1], length[2], length[3]]);
        b.extend(&body);
    });
    bytes
}

fn extensions(b: &mut Vec<u8>, versions: &[TlsVersion], name: Option<&str>) {
    // RFC 6066 section 3: a name, never an address.
    if let Some(name) = name.filter(|n| n.len() < 254 && n.parse::<std::net::IpAddr>().is_err()) {
        extension(b, SERVER_NAME, |b| {
            list(b, |b| {
                b.push(0);
                list(b, |b| b.extend(name.as_bytes()));
            });
        });
    }
    // RFC 8422: x25519, secp256r1, secp384r1, secp521r1; RFC 7919: ffdhe2048.
    extension(b, GROUPS, |b| {
        list(b, |b| {
            for group in [0x001D_u16, 0x0017, 0x0018, 0x0019, 0x0100] {
                b.extend(group.to_be_bytes());
            }
        });
    });
    extension(b, POINT_FORMATS, |b| b.extend([1, 0]));
    if versions.iter().any(|v| *v >= TlsVersion::Tls12) {
        extension(b, SIGNATURES, |b| {
            list(b, |b| {
                for scheme in [
                    0x0403_u16, 0x0503, 0x0603, 0x0807, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501,
                    0x0601, 0x0203, 0x0201,
                ] {
                    b.extend(scheme.to_be_bytes());
                }
            });
        });
    }
    if versions.contains(&TlsVersion::Tls13) {
        extension(b, SUPPORTED_VERSIONS, |b| {
            b.push(u8::try_from(2 * versions.len()).unwrap_or(0));
            for version in versions.iter().rev() {
                b.extend(number(*version).to_be_bytes());
            }
        });
        extension(b, KEY_SHARE, |b| {
            list(b, |b| {
                b.extend([0x00, 0x1D]);
                // Any 32 bytes are a key of x25519 (RFC 7748 section 5).
                list(b, |b| {
                    b.extend(std::array::from_fn::<u8, 32, _>(|_| fastrand::u8(..)));
                });
            });
        });
    }
}

fn extension(b: &mut Vec<u8>, kind: u16, write: impl FnOnce(&mut Vec<u8>)) {
    b.extend(kind.to_be_bytes());
    list(b, write);
}

/// Writes the length of what follows before it.
fn list(b: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = b.len();
    b.extend([0, 0]);
    write(b);
    let length = u16::try_from(b.len() - start - 2)
        .unwrap_or(0)
        .to_be_bytes();
    b[start..start + 2].copy_from_slice(&length);
}

/// What answers a `ClientHello`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The version that the server chose.
    Hello { version: TlsVersion },
    /// It does not want to go on, and why.
    Alert { description: u8 },
}

/// Reads the first record; `None` where it is none, or not all of what is needed is there.
pub(crate) fn read(bytes: &[u8]) -> Option<Answer> {
    let &[kind, 3, minor, high, low, ref rest @ ..] = bytes else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    // RFC 5246 section 6.2.3: a record is no longer than that.
    if minor > 4 || length == 0 || length > (1 << 14) + 2048 {
        return None;
    }
    let fragment = rest.get(..length.min(rest.len()))?;
    match kind {
        ALERT => match *fragment {
            [1 | 2, description] if length == 2 => Some(Answer::Alert { description }),
            _ => None,
        },
        HANDSHAKE => hello(fragment),
        _ => None,
    }
}

/// RFC 8446 section 4.1.3; a `HelloRetryRequest` has the same shape.
fn hello(fragment: &[u8]) -> Option<Answer> {
    let &[SERVER_HELLO, 0, high, low, ref body @ ..] = fragment else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    let body = body.get(..length)?;
    let legacy = u16::from_be_bytes([*body.first()?, *body.get(1)?]);
    let session = usize::from(*body.get(34)?);
    if session > 32 {
        return None;
    }
    // Cipher suite and compression follow the session.
    let mut rest = body.get(35 + session + 3..)?;
    let mut chosen = legacy;
    if !rest.is_empty() {
        let all = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        rest = rest.get(2..2 + all)?;
        while let &[a, b, c, d, ref after @ ..] = rest {
            let length = usize::from(u16::from_be_bytes([c, d]));
            let value = after.get(..length)?;
            if u16::from_be_bytes([a, b]) == SUPPORTED_VERSIONS {
                chosen = u16::from_be_bytes(<[u8; 2]>::try_from(value).ok()?);
            }
            rest = after.get(length..)?;
        }
    }
    Some(Answer::Hello {
        version: version(chosen)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_agree() {
        for version in TlsVersion::ALL {
            let bytes = client(&[version], Some("example.org"));
            let length = usize::from(u16::from_be_bytes([bytes[3], bytes[4]]));
            assert_eq!(bytes.len(), 5 + length);
            assert_eq!(
                usize::from(u16::from_be_bytes([bytes[7], bytes[8]])),
                length - 4
            );
        }
    }

    #[test]
    fn versions_are_read() {
        let mut body = vec![3, 3];
        body.extend([7; 32]);
        body.extend([0, 0x13, 0x01, 0, 0, 6, 0, 43, 0, 2, 3, 4]);
        let mut bytes = vec![22, 3, 3, 0, 0, 2, 0, 0, 0];
        bytes[8] = u8::try_from(body.len()).unwrap();
        bytes[4] = bytes[8] + 4;
        bytes.extend(&body);
        assert_eq!(
            read(&bytes),
            Some(Answer::Hello {
                version: TlsVersion::Tls13
            })
        );
        assert_eq!(
            read(&[21, 3, 1, 0, 2, 2, 70]),
            Some(Answer::Alert { description: 70 })
        );
        // An echo of our own hello is no answer.
        assert_eq!(read(&client(&[TlsVersion::Tls12], None)), None);
    }

    proptest! {
        #[test]
        fn nothing_panics(mut bytes: Vec<u8>, kind in 20_u8..24) {
            let _ = read(&bytes);
            let _ = hello(&bytes);
            let mut record = vec![kind, 3, 1, 0, 200];
            record.append(&mut bytes);
            let _ = read(&record);
        }
    }
}
