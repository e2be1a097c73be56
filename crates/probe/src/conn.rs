//! One connection, and one question on it. Nothing that waits has a buffer of its own: bytes are read
//! into the stack when there are some, and only those that came are kept.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::client::TlsStream;

use crate::http;
use crate::judge::{Finding, judge};
use crate::model::Certainty;
use crate::parsers::Said;
use crate::signature::{Ask, Protocol};

/// The most bytes of an answer.
pub(crate) const MOST_ANSWER: usize = 16 << 10;
/// The most bytes of an answer in HTTP.
pub(crate) const MOST_PAGE: usize = 64 << 10;
/// Bytes read at once.
const CHUNK: usize = 8 << 10;

/// The pause after which a greeting that is known, but not for certain, is taken to be whole.
const WHOLE: Duration = Duration::from_millis(25);

/// A connection to an endpoint.
#[derive(Debug)]
pub(crate) struct Conn {
    stream: Stream,
    /// What allows it to be there; an endpoint's first needs nothing.
    pub(crate) permit: Option<OwnedSemaphorePermit>,
}

#[derive(Debug)]
enum Stream {
    Clear(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Conn {
    pub(crate) fn clear(stream: TcpStream, permit: Option<OwnedSemaphorePermit>) -> Self {
        Self {
            stream: Stream::Clear(stream),
            permit,
        }
    }

    pub(crate) fn tls(
        stream: Box<TlsStream<TcpStream>>,
        permit: Option<OwnedSemaphorePermit>,
    ) -> Self {
        Self {
            stream: Stream::Tls(stream),
            permit,
        }
    }

    /// The connection itself, where it is in the clear.
    pub(crate) fn into_tcp(self) -> Option<(TcpStream, Option<OwnedSemaphorePermit>)> {
        match self.stream {
            Stream::Clear(stream) => Some((stream, self.permit)),
            Stream::Tls(_) => None,
        }
    }

    pub(crate) async fn send(&mut self, bytes: &[u8], until: Instant) -> io::Result<()> {
        let stream: &mut (dyn AsyncWrite + Unpin + Send) = match &mut self.stream {
            Stream::Clear(stream) => stream,
            Stream::Tls(stream) => stream,
        };
        let all = async {
            stream.write_all(bytes).await?;
            stream.flush().await
        };
        timeout_at(until, all)
            .await
            .unwrap_or(Err(io::ErrorKind::TimedOut.into()))
    }

    /// Appends what has come; 0 where no more comes.
    pub(crate) async fn receive(&mut self, into: &mut Vec<u8>, most: usize) -> io::Result<usize> {
        poll_fn(|context| {
            let mut chunk = [0; CHUNK];
            let room = most.saturating_sub(into.len()).min(CHUNK);
            let mut chunk = ReadBuf::new(&mut chunk[..room]);
            let read = match &mut self.stream {
                Stream::Clear(stream) => Pin::new(stream).poll_read(context, &mut chunk),
                Stream::Tls(stream) => Pin::new(stream).poll_read(context, &mut chunk),
            };
            ready!(read)?;
            let read = chunk.filled();
            if into.capacity() == 0 {
                into.reserve_exact(read.len());
            }
            into.extend_from_slice(read);
            Poll::Ready(Ok(read.len()))
        })
        .await
    }
}

/// Opens a connection.
pub(crate) async fn connect(address: SocketAddr, until: Instant) -> io::Result<TcpStream> {
    let stream = timeout_at(until, TcpStream::connect(address))
        .await
        .unwrap_or(Err(io::ErrorKind::TimedOut.into()))?;
    // A port that the system picks for us may be the very one that we ask: then we are talking to
    // ourselves (RFC 9293 section 3.5: simultaneous connection).
    if stream.local_addr()? == address {
        return Err(io::ErrorKind::ConnectionRefused.into());
    }
    // Questions are small and whole.
    let _ = stream.set_nodelay(true);
    Ok(stream)
}

/// A question and what came of it.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) asked: Option<(&'static Protocol, &'static Ask)>,
    pub(crate) request: Vec<u8>,
    pub(crate) bytes: Vec<u8>,
    /// What the bytes show.
    pub(crate) finding: Option<Finding>,
    /// The connection, where it is still open.
    pub(crate) conn: Option<Conn>,
    /// Whether there was no connection at all.
    pub(crate) refused: bool,
}

impl Reply {
    pub(crate) fn refused(asked: Option<(&'static Protocol, &'static Ask)>) -> Self {
        Self {
            asked,
            request: Vec::new(),
            bytes: Vec::new(),
            finding: None,
            conn: None,
            refused: true,
        }
    }

    /// How sure it is what the answer shows; `None` where it shows nothing.
    pub(crate) fn certainty(&self) -> Option<Certainty> {
        self.finding.as_ref().map(|f| f.certainty)
    }

    pub(crate) fn is_certain(&self) -> bool {
        self.certainty() == Some(Certainty::Certain)
    }
}

/// Sends a request, or nothing, and takes what comes until it is known for certain, no more comes,
/// the bounds are reached, or nothing has come for `quiet` after something had.
pub(crate) async fn converse(
    mut conn: Conn,
    asked: Option<(&'static Protocol, &'static Ask)>,
    request: Vec<u8>,
    until: Instant,
    quiet: Option<Duration>,
) -> Reply {
    let mut bytes = Vec::new();
    let mut finding: Option<Finding> = None;
    let mut ended = false;
    // Where sending fails, what the other side said before it closed may still be there.
    if !request.is_empty() && conn.send(&request, until).await.is_err() {
        ended = true;
    }
    let mut last = until;
    let mut most = MOST_ANSWER;
    while bytes.len() < most {
        let Ok(read) = timeout_at(last.min(until), conn.receive(&mut bytes, most)).await else {
            break;
        };
        let over = !matches!(read, Ok(count) if count > 0);
        ended |= over;
        let said = Said {
            bytes: &bytes,
            request: &request,
        };
        if !over || finding.is_none() {
            finding = judge(&said, asked);
        }
        let certain = finding
            .as_ref()
            .filter(|f| f.certainty == Certainty::Certain);
        let page = finding.as_ref().is_some_and(|f| f.protocol.id == "http");
        if page {
            most = MOST_PAGE;
        }
        if over
            || (if page {
                http::is_whole(&bytes)
            } else {
                certain.is_some()
            })
        {
            break;
        }
        if let Some(quiet) = quiet.or_else(|| finding.as_ref().map(|_| WHOLE)) {
            // A page comes in pieces, with the server's thinking between them.
            last = Instant::now() + if page { quiet * 3 } else { quiet };
        }
    }
    Reply {
        asked,
        request,
        bytes,
        finding,
        conn: (!ended).then_some(conn),
        refused: false,
    }
}
