//! Who a webhook is from: the symmetric scheme of
//! [Standard Webhooks 1.0.0](https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::{digest, hmac};

/// The specification: at least 192 bits, at most 512.
const BYTES: std::ops::RangeInclusive<usize> = 24..=64;
/// The new one, and the old one while receivers change over.
const SECRETS: usize = 4;
const FILE: u64 = 4096;

/// What both sides know. It has no way out of here but signatures.
#[derive(Clone)]
pub(crate) struct Secret(Vec<hmac::Key>);

/// What is wrong with a secret; never the secret.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SecretError {
    #[error("read it: {0}")]
    Read(#[source] io::Error),
    #[error("keep it: others may read the file")]
    Exposed,
    #[error("understand it: no base64 after whsec_")]
    Base64,
    #[error("use it: {0} bytes, not 24 to 64")]
    Length(usize),
    #[error("find one to four lines in it")]
    Lines,
}

impl Secret {
    /// Reads `whsec_` and base64, a line for each secret; every one signs, so that a receiver can
    /// change from one to the next.
    pub(crate) fn parse(text: &str) -> Result<Self, SecretError> {
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .take(SECRETS + 1);
        let keys = lines.map(key).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() || keys.len() > SECRETS {
            return Err(SecretError::Lines);
        }
        Ok(Self(keys))
    }

    /// Reads a file, which others must not be able to read.
    pub(crate) fn from_file(path: &Path) -> Result<Self, SecretError> {
        let file = File::open(path).map_err(SecretError::Read)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            let mode = file.metadata().map_err(SecretError::Read)?.mode();
            if mode & 0o004 != 0 {
                return Err(SecretError::Exposed);
            }
        }
        let mut text = String::new();
        let mut file = file.take(FILE);
        file.read_to_string(&mut text).map_err(SecretError::Read)?;
        Self::parse(&text)
    }

    /// The value of `webhook-signature`.
    pub(super) fn sign(&self, id: &str, timestamp: u64, body: &[u8]) -> String {
        let mut out = String::new();
        for key in &self.0 {
            let mut context = hmac::Context::with_key(key);
            context.update(format!("{id}.{timestamp}.").as_bytes());
            context.update(body);
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str("v1,");
            STANDARD.encode_string(context.sign(), &mut out);
        }
        out
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

fn key(line: &str) -> Result<hmac::Key, SecretError> {
    let text = line.strip_prefix("whsec_").unwrap_or(line);
    let bytes = STANDARD.decode(text).map_err(|_| SecretError::Base64)?;
    if !BYTES.contains(&bytes.len()) {
        return Err(SecretError::Length(bytes.len()));
    }
    Ok(hmac::Key::new(hmac::HMAC_SHA256, &bytes))
}

/// 32 hexadecimal digits that only `bytes` have.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    let mut out = String::with_capacity(32);
    for byte in &digest.as_ref()[..16] {
        out.extend([byte >> 4, byte & 15].map(|d| char::from(b"0123456789abcdef"[usize::from(d)])));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    #[test]
    fn the_example_of_the_reference_libraries_is_signed_as_they_do() {
        let secret = Secret::parse(SECRET).unwrap();
        let body = br#"{"test": 2432232314}"#;
        let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        assert_eq!(secret.sign(id, 1_614_265_330, body), signature);
        let two = Secret::parse(&format!("{SECRET}\n\n{SECRET}\n")).unwrap();
        assert_eq!(
            two.sign(id, 1_614_265_330, body),
            format!("{signature} {signature}")
        );
        assert_eq!(format!("{secret:?}"), "Secret");
    }

    #[test]
    fn secrets_that_are_none_are_refused() {
        let refused = |text: &str| Secret::parse(text).unwrap_err().to_string();
        assert_eq!(refused(""), "find one to four lines in it");
        assert_eq!(
            refused(&format!("{SECRET}\n").repeat(5)),
            "find one to four lines in it"
        );
        assert_eq!(refused("whsec_ö"), "understand it: no base64 after whsec_");
        assert_eq!(refused("c2hvcnQ="), "use it: 5 bytes, not 24 to 64");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_no_secret() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        assert!(matches!(
            Secret::from_file(&path),
            Err(SecretError::Read(_))
        ));
        std::fs::write(&path, format!("{SECRET}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(
            Secret::from_file(&path),
            Err(SecretError::Exposed)
        ));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(Secret::from_file(&path).is_ok());
    }

    #[test]
    fn fingerprints_are_digits() {
        // FIPS 180-4's SHA-256 of nothing begins so.
        assert_eq!(fingerprint(b""), "e3b0c44298fc1c149afbf4c8996fb924");
    }
}
