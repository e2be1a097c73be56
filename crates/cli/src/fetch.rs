//! Fetching a registry over HTTPS: bounded in time and size, conditional where we have it already.

use std::io::{BufReader, Read};
use std::sync::Arc;
use std::time::Duration;

use portolan_dossier::Message;
use portolan_registry::Origin;
use portolan_registry::import::MAX_BYTES;
use ureq::http::header;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use crate::report::Failure;

/// Where IANA publishes its registry as XML.
pub(crate) const IANA: &str =
    "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xml";

/// The whole exchange takes no longer than this: IANA's file has 4 MB.
const TIMEOUT: Duration = Duration::from_secs(120);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// What a server said.
pub(crate) enum Fetched {
    /// Nothing has changed since.
    NotModified,
    /// The body, and what to ask with the next time.
    Body(BufReader<Box<dyn Read>>, Origin),
}

/// Asks for `url`; `known` is where the registry in use came from.
pub(crate) fn fetch(url: &str, known: &Origin) -> Result<Fetched, Failure> {
    let refuse = |reason: Message<'static>| {
        let message = Message::new("cli-error-fetch").with("address", url.to_owned());
        Failure::new(message.with("reason", reason)).with_hint(Message::new("cli-hint-fetch"))
    };
    let words =
        |reason: String| refuse(Message::new("cli-error-fetch-words").with("reason", reason));
    let Some(tls) = tls() else {
        return Err(refuse(Message::new("cli-error-fetch-no-certificates")));
    };
    let agent = ureq::Agent::config_builder()
        .https_only(true)
        .tls_config(tls)
        .timeout_global(Some(TIMEOUT))
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .max_redirects(5)
        .http_status_as_error(false)
        .user_agent(concat!("portolan/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent();
    let mut request = agent.get(url);
    if known.location == url {
        for (name, value) in [
            (header::IF_NONE_MATCH, &known.etag),
            (header::IF_MODIFIED_SINCE, &known.last_modified),
        ] {
            if !value.is_empty() {
                request = request.header(name, value);
            }
        }
    }
    let response = request.call().map_err(|error| words(error.to_string()))?;
    match response.status().as_u16() {
        304 => return Ok(Fetched::NotModified),
        200 => {}
        status => {
            return Err(refuse(
                Message::new("cli-error-fetch-status").with("status", status.to_string()),
            ));
        }
    }
    if response
        .body()
        .content_length()
        .is_some_and(|length| length > MAX_BYTES)
    {
        return Err(refuse(Message::new("cli-error-import-too-large")));
    }
    let text = |name| {
        let value = response.headers().get(name).and_then(|v| v.to_str().ok());
        // A header is a server's to choose; ours is a table of short strings.
        value
            .filter(|v| v.len() <= 256)
            .unwrap_or_default()
            .to_owned()
    };
    let origin = Origin {
        location: url.to_owned(),
        etag: text(header::ETAG),
        last_modified: text(header::LAST_MODIFIED),
    };
    let body = response
        .into_body()
        .into_with_config()
        .limit(MAX_BYTES + 1)
        .reader();
    Ok(Fetched::Body(BufReader::new(Box::new(body)), origin))
}

/// Whom to trust: the system's own certificates, or those of SSL_CERT_FILE, so that a company's proxy
/// is trusted when the system trusts it. `None` where there are none.
pub(crate) fn tls() -> Option<TlsConfig> {
    let roots = rustls_native_certs::load_native_certs();
    if roots.certs.is_empty() {
        return None;
    }
    let roots: Vec<Certificate<'static>> = roots
        .certs
        .iter()
        .map(|certificate| Certificate::from_der(certificate).to_owned())
        .collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::new_with_certs(&roots))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    Some(tls)
}
