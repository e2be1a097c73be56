//! The smallest HTTP server that Prometheus is content with: one request a connection.
//!
//! Not tiny_http: its connections have no time-outs (its issue 143), so whoever opens one and says
//! nothing keeps a thread. Not hyper: it wants an asynchronous runtime, for one request in fifteen
//! seconds. The parser is httparse, which ureq brings along.
//!
//! At most [`CONNECTIONS`] are open, each for [`LIMIT`] at most and with a request of [`REQUEST`] bytes
//! at most. When one more comes, the oldest goes: whoever holds connections open holds them against
//! himself, for a scrape takes a millisecond.

use std::collections::VecDeque;
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle, sleep};
use std::time::{Duration, Instant};

use super::Metrics;
use crate::watch::sink::SinkError;

const CONNECTIONS: usize = 16;
const LIMIT: Duration = Duration::from_secs(5);
const REQUEST: usize = 8 * 1024;
const HEADERS: usize = 64;
const STACK: usize = 128 * 1024;

/// Answers `/metrics` and `/healthz` until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    metrics: Arc<Metrics>,
    limit: Duration,
    stop: AtomicBool,
    open: Mutex<Open>,
    closed: Condvar,
}

/// The connections that are open, the oldest first.
#[derive(Default)]
struct Open {
    last: u64,
    streams: VecDeque<(u64, TcpStream)>,
    threads: usize,
}

impl Server {
    /// Listens on `address`, which should be of loopback unless somebody said otherwise.
    pub(crate) fn start(address: SocketAddr, metrics: Arc<Metrics>) -> Result<Self, SinkError> {
        Self::start_with(address, metrics, LIMIT)
    }

    /// Where it listens: with the port that the system chose for port 0.
    #[cfg(test)]
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    fn start_with(
        address: SocketAddr,
        metrics: Arc<Metrics>,
        limit: Duration,
    ) -> Result<Self, SinkError> {
        let listen = |source| SinkError::Listen { address, source };
        let listener = TcpListener::bind(address).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let shared = Arc::new(Shared {
            metrics,
            limit,
            stop: AtomicBool::new(false),
            open: Mutex::default(),
            closed: Condvar::new(),
        });
        let thread = {
            let shared = Arc::clone(&shared);
            Builder::new()
                .name("metrics".to_owned())
                .stack_size(STACK)
                .spawn(move || accept(&listener, &shared))
                .map_err(SinkError::Thread)?
        };
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
        // It sleeps until somebody connects. An address for all is not one to connect to.
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(if address.is_ipv4() {
                std::net::Ipv4Addr::LOCALHOST.into()
            } else {
                std::net::Ipv6Addr::LOCALHOST.into()
            });
        }
        let reached = TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok();
        if let (true, Some(thread)) = (reached, self.thread.take()) {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    loop {
        let stream = listener.accept();
        if shared.stop.load(Ordering::Relaxed) {
            break;
        }
        match stream {
            Ok((stream, _)) => admit(stream, shared),
            // Out of descriptors, most likely: it passes, and must not become a loop without rest.
            Err(_) => sleep(Duration::from_millis(100)),
        }
    }
    for (_, stream) in &shared.open().streams {
        let _ = stream.shutdown(Shutdown::Both);
    }
}

/// Makes room, and gives the connection a thread.
fn admit(stream: TcpStream, shared: &Arc<Shared>) {
    let Ok(handle) = stream.try_clone() else {
        return;
    };
    let mut open = shared.open();
    while open.threads >= CONNECTIONS {
        if let Some((_, oldest)) = open.streams.pop_front() {
            let _ = oldest.shutdown(Shutdown::Both);
        }
        // Its thread is woken by that, and ends.
        open = shared
            .closed
            .wait_timeout(open, shared.limit)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
    }
    open.last += 1;
    let number = open.last;
    open.streams.push_back((number, handle));
    open.threads += 1;
    drop(open);
    let thread = {
        let shared = Arc::clone(shared);
        Builder::new()
            .name("scrape".to_owned())
            .stack_size(STACK)
            .spawn(move || {
                let _ = serve(&stream, &shared);
                drop(stream);
                leave(&shared, number);
            })
    };
    if thread.is_err() {
        leave(shared, number);
    }
}

fn leave(shared: &Shared, number: u64) {
    let mut open = shared.open();
    open.streams.retain(|(other, _)| *other != number);
    open.threads -= 1;
    shared.closed.notify_all();
}

fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    let end = Instant::now() + shared.limit;
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(1024);
    let answer = loop {
        if request.len() >= REQUEST {
            break Answer::plain("431 Request Header Fields Too Large");
        }
        let mut piece = [0; 1024];
        let room = piece.len().min(REQUEST - request.len());
        match read(stream, &mut piece[..room], end)? {
            0 => return Ok(()),
            length => request.extend_from_slice(&piece[..length]),
        }
        if let Some(answer) = respond(&request, &shared.metrics) {
            break answer;
        }
    };
    write(stream, answer.head().as_bytes(), end)?;
    write(stream, answer.body.as_bytes(), end)?;
    stream.shutdown(Shutdown::Write)?;
    // Closing with something unread would take the answer back (RFC 9112 §9.6).
    let mut rest = [0; 1024];
    for _ in 0..64 {
        if read(stream, &mut rest, end)? == 0 {
            break;
        }
    }
    Ok(())
}

/// Reads with the time that is left: a byte now and then does not prolong it.
fn read(mut stream: &TcpStream, buffer: &mut [u8], end: Instant) -> io::Result<usize> {
    stream.set_read_timeout(Some(left(end)?))?;
    stream.read(buffer)
}

fn write(mut stream: &TcpStream, mut bytes: &[u8], end: Instant) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.set_write_timeout(Some(left(end)?))?;
        match stream.write(bytes)? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            length => bytes = &bytes[length..],
        }
    }
    Ok(())
}

fn left(end: Instant) -> io::Result<Duration> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    Ok(left)
}

struct Answer {
    status: &'static str,
    kind: &'static str,
    length: usize,
    body: String,
    allow: bool,
}

impl Answer {
    fn plain(status: &'static str) -> Self {
        Self::with(status, "text/plain; charset=utf-8", format!("{status}\n"))
    }

    fn with(status: &'static str, kind: &'static str, body: String) -> Self {
        Self {
            status,
            kind,
            length: body.len(),
            body,
            allow: false,
        }
    }

    fn head(&self) -> String {
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{}Connection: close\r\n\
             Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\r\n",
            self.status,
            self.kind,
            self.length,
            if self.allow {
                "Allow: GET, HEAD\r\n"
            } else {
                ""
            },
        )
    }
}

/// The answer, once the request is all there.
fn respond(request: &[u8], metrics: &Metrics) -> Option<Answer> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(request) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return None,
        Err(httparse::Error::TooManyHeaders) => {
            return Some(Answer::plain("431 Request Header Fields Too Large"));
        }
        Err(_) => return Some(Answer::plain("400 Bad Request")),
    }
    let path = parsed.path.unwrap_or_default();
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let method = parsed.method.unwrap_or_default();
    let mut answer = match (path, method) {
        ("/metrics", "GET" | "HEAD") => Answer::with(
            "200 OK",
            "text/plain; version=0.0.4; charset=utf-8",
            metrics.exposition(),
        ),
        ("/healthz", "GET" | "HEAD") => Answer::plain("200 OK"),
        ("/metrics" | "/healthz", _) => Answer {
            allow: true,
            ..Answer::plain("405 Method Not Allowed")
        },
        _ => Answer::plain("404 Not Found"),
    };
    if method == "HEAD" {
        answer.body.clear();
    }
    Some(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::sink::tests::eventually;
    use proptest::prelude::*;

    fn server(limit: Duration) -> Server {
        let address = ([127, 0, 0, 1], 0).into();
        Server::start_with(address, Arc::new(Metrics::new()), limit).unwrap()
    }

    fn ask(server: &Server, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        stream.write_all(request).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn requests_are_answered() {
        let metrics = Arc::new(Metrics::new());
        let server = Server::start(([127, 0, 0, 1], 0).into(), metrics).unwrap();
        let get = ask(&server, b"GET /metrics?x HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(get.starts_with("HTTP/1.1 200 OK\r\n"), "{get}");
        assert!(get.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        let (head, body) = get.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())));
        assert!(body.starts_with("# HELP portolan_build_info "));
        for (request, answer) in [
            ("HEAD /metrics HTTP/1.1\r\n\r\n", "200"),
            ("GET /healthz HTTP/1.0\r\n\r\n", "200"),
            (
                "POST /metrics HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
                "405",
            ),
            ("GET / HTTP/1.1\r\n\r\n", "404"),
            ("GET /metrics/ HTTP/1.1\r\n\r\n", "404"),
            ("nonsense\r\n\r\n", "400"),
            ("\0\0\0\0", "400"),
        ] {
            let text = ask(&server, request.as_bytes());
            assert!(
                text.starts_with(&format!("HTTP/1.1 {answer} ")),
                "{request}: {text}"
            );
            assert_eq!(text.contains("Allow: GET, HEAD"), answer == "405");
            assert_eq!(text.ends_with("\r\n\r\n"), request.starts_with("HEAD"));
        }
        let mut long = b"GET /metrics HTTP/1.1\r\nX: ".to_vec();
        long.resize(20_000, b'a');
        assert!(ask(&server, &long).starts_with("HTTP/1.1 431 "));
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(100));
        assert!(ask(&server, many.as_bytes()).starts_with("HTTP/1.1 431 "));
    }

    #[test]
    fn idlers_do_not_keep_others_out() {
        let server = server(Duration::from_secs(60));
        let idlers: Vec<_> = (0..200)
            .map(|i| {
                let mut stream = TcpStream::connect(server.address()).unwrap();
                let _ = stream.write_all(if i % 2 == 0 { b"GET /met" } else { b"" });
                stream
            })
            .collect();
        let start = Instant::now();
        let get = ask(&server, b"GET /metrics HTTP/1.1\r\n\r\n");
        assert!(get.starts_with("HTTP/1.1 200 OK"));
        assert!(start.elapsed() < Duration::from_secs(10));
        assert!(server.shared.open().threads <= CONNECTIONS);
        // Who asks and does not read the answer, and who closes in the middle.
        for _ in 0..50 {
            let mut stream = TcpStream::connect(server.address()).unwrap();
            let _ = stream.write_all(b"GET /metrics HTTP/1.1\r\n\r\n");
        }
        assert!(ask(&server, b"GET /healthz HTTP/1.1\r\n\r\n").contains("200 OK"));
        drop(idlers);
        eventually("all gone", || server.shared.open().threads == 0);
    }

    #[test]
    fn a_byte_now_and_then_is_not_enough() {
        let server = server(Duration::from_millis(200));
        let mut stream = TcpStream::connect(server.address()).unwrap();
        let start = Instant::now();
        // Until the server has closed and says so.
        while stream.write_all(b"G").is_ok() {
            sleep(Duration::from_millis(20));
            assert!(start.elapsed() < Duration::from_secs(10));
        }
        eventually("gone", || server.shared.open().threads == 0);
    }

    #[test]
    fn it_ends_with_its_owner() {
        let server = server(Duration::from_secs(60));
        let address = server.address();
        let mut idler = TcpStream::connect(address).unwrap();
        assert!(ask(&server, b"GET /healthz HTTP/1.1\r\n\r\n").contains("200"));
        drop(server);
        assert_eq!(idler.read(&mut [0]).unwrap(), 0);
        assert!(TcpListener::bind(address).is_ok());
        assert!(matches!(
            Server::start(([192, 0, 2, 1], 9).into(), Arc::new(Metrics::new())),
            Err(SinkError::Listen { .. })
        ));
    }

    proptest! {
        #[test]
        fn no_request_is_too_much(request in prop::collection::vec(any::<u8>(), 0..200)) {
            let metrics = Metrics::new();
            let _ = respond(&request, &metrics);
            let mut get = b"GET /metrics HTTP/1.1\r\n".to_vec();
            get.extend_from_slice(&request);
            let _ = respond(&get, &metrics);
        }
    }
}
