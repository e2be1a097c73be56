//! TLS as it is met: the handshake that looks inside, the certificate, and which versions there are.
//!
//! Nothing is trusted and nothing secret is sent, so any certificate is taken, and written down.

mod certificate;
pub(crate) mod hello;
mod verifier;

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ProtocolVersion};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::model::{Tls, TlsVersion};
use crate::shown::Shown;

pub(crate) use certificate::read as read_certificate;

/// Which protocols of an application are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    /// HTTP/2 and HTTP/1.1: what it would rather speak.
    Web,
    /// HTTP/1.1 alone, for we do not speak HTTP/2.
    Http1,
    /// None: some refuse whatever they do not know.
    Nothing,
}

/// What handshakes are made with.
#[derive(Debug)]
pub(crate) struct Configs([Arc<ClientConfig>; 3]);

impl Default for Configs {
    fn default() -> Self {
        let protocols: [&[&[u8]]; 3] = [&[b"h2", b"http/1.1"], &[b"http/1.1"], &[]];
        Self(protocols.map(|protocols| {
            let mut config = verifier::config();
            config.alpn_protocols = protocols.iter().map(|p| p.to_vec()).collect();
            Arc::new(config)
        }))
    }
}

impl Configs {
    fn of(&self, offer: Offer) -> Arc<ClientConfig> {
        Arc::clone(&self.0[offer as usize])
    }

    /// Makes a handshake.
    pub(crate) async fn shake(
        &self,
        stream: TcpStream,
        name: Option<&str>,
        offer: Offer,
        until: Instant,
    ) -> io::Result<Box<TlsStream<TcpStream>>> {
        let address = || {
            stream
                .peer_addr()
                .map(|a| ServerName::from(a.ip().to_canonical()))
        };
        let name = match name.map(|n| ServerName::try_from(n.to_owned())) {
            Some(Ok(name)) => name,
            _ => address().unwrap_or_else(|_| IpAddr::from([127, 0, 0, 1]).into()),
        };
        let shaking = TlsConnector::from(self.of(offer)).connect(name, stream);
        timeout_at(until, Box::pin(shaking))
            .await
            .unwrap_or(Err(io::ErrorKind::TimedOut.into()))
            .map(Box::new)
    }
}

/// What a handshake has shown.
pub(crate) fn seen(stream: &TlsStream<TcpStream>) -> Tls {
    let (_, session) = stream.get_ref();
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => Some(TlsVersion::Tls13),
        Some(ProtocolVersion::TLSv1_2) => Some(TlsVersion::Tls12),
        _ => None,
    };
    let own = session.peer_certificates().and_then(|c| c.first());
    Tls {
        versions: version.into_iter().collect(),
        alpn: session.alpn_protocol().map(Shown::new),
        starttls: false,
        certificate: own.and_then(|c| read_certificate(c)).map(Box::new),
        failure: None,
    }
}

/// Whether a handshake failed for want of a common protocol of the application.
pub(crate) fn is_about_alpn(error: &io::Error) -> bool {
    let inner = error
        .get_ref()
        .and_then(|e| e.downcast_ref::<rustls::Error>());
    matches!(
        inner,
        Some(rustls::Error::AlertReceived(
            rustls::AlertDescription::NoApplicationProtocol
        ))
    )
}

/// Asks for one version alone; whether it was taken.
pub(crate) async fn takes(
    mut conn: crate::conn::Conn,
    version: TlsVersion,
    name: Option<&str>,
    until: Instant,
) -> Option<hello::Answer> {
    let until = until.min(Instant::now() + Duration::from_millis(800));
    conn.send(&hello::client(&[version], name), until)
        .await
        .ok()?;
    let mut bytes = Vec::new();
    loop {
        let count = timeout_at(until, conn.receive(&mut bytes, crate::conn::MOST_ANSWER))
            .await
            .ok()?
            .ok()?;
        if let Some(answer) = hello::read(&bytes) {
            return Some(answer);
        }
        if count == 0 {
            return None;
        }
    }
}
