//! What a certificate (RFC 5280) says of itself.

use std::net::IpAddr;

use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer as _, X509Certificate, X509Name};

use crate::model::Certificate;
use crate::shown::Shown;

/// The most names that are kept.
const MOST_NAMES: usize = 100;
/// The longest certificate that is read.
const MOST_BYTES: usize = 64 << 10;

/// Reads a certificate in DER.
pub(crate) fn read(der: &[u8]) -> Option<Certificate> {
    if der.len() > MOST_BYTES {
        return None;
    }
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let mut names = Vec::new();
    if let Ok(Some(extension)) = certificate.subject_alternative_name() {
        for name in extension.value.general_names.iter().take(MOST_NAMES) {
            let text = match name {
                GeneralName::DNSName(name)
                | GeneralName::RFC822Name(name)
                | GeneralName::URI(name) => Shown::new(name.as_bytes()),
                GeneralName::IPAddress(bytes) => match address(bytes) {
                    Some(address) => Shown::new(address.to_string().as_bytes()),
                    None => continue,
                },
                _ => continue,
            };
            names.push(text);
        }
    }
    let digest = ring::digest::digest(&ring::digest::SHA256, der);
    let sha256: String = digest.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    Some(Certificate {
        subject: shown(certificate.subject()),
        issuer: shown(certificate.issuer()),
        names,
        not_before: certificate.validity().not_before.timestamp(),
        not_after: certificate.validity().not_after.timestamp(),
        self_signed: certificate.subject().as_raw() == certificate.issuer().as_raw(),
        sha256: sha256.into(),
    })
}

/// The common name, or all of a name where it has none.
fn shown(name: &X509Name<'_>) -> Shown {
    let common = name.iter_common_name().next().and_then(|n| n.as_str().ok());
    match common {
        Some(common) => Shown::new(common.as_bytes()),
        None => Shown::new(name.to_string().as_bytes()),
    }
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        return Some(four.into());
    }
    <[u8; 16]>::try_from(bytes).ok().map(Into::into)
}
