//! A webhook against receivers that behave, and receivers that do not.

use std::collections::HashMap;
use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender as Channel, channel};
use std::thread::sleep;

use super::super::target::Target;
use super::super::tests::{eventually, notice, notices};
use super::signature::SecretError;
use super::*;

const QUICK: Backoff = Backoff::new(Duration::from_millis(20), Duration::from_millis(80));
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A request as a receiver saw it.
#[derive(Debug)]
struct Request {
    line: String,
    headers: HashMap<String, String>,
    body: Vec<u8>,
}

impl Request {
    /// The ports of the notices in it.
    fn ports(&self) -> Vec<u64> {
        let body: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(body["schema"], 1);
        let events = body["events"].as_array().unwrap();
        events.iter().map(|e| e["port"].as_u64().unwrap()).collect()
    }
}

/// A receiver that answers what it is told to, and 204 after that; no answer at all for "".
fn receiver(answers: &'static [&'static str]) -> (SocketAddr, Receiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (address, serve(listener, answers))
}

fn serve(listener: TcpListener, answers: &'static [&'static str]) -> Receiver<Request> {
    let (send, requests) = channel();
    let mut answers = answers.iter().copied();
    std::thread::spawn(move || {
        let mut held = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            while take(&mut stream, &send) {
                let answer = answers.next().unwrap_or("HTTP/1.1 204 No Content\r\n\r\n");
                if answer.is_empty() {
                    break;
                }
                let _ = stream.write_all(answer.as_bytes());
            }
            held.push(stream);
        }
    });
    requests
}

/// Reads a request; whether there was one.
fn take(stream: &mut TcpStream, send: &Channel<Request>) -> bool {
    let mut bytes = Vec::new();
    let head = loop {
        let mut piece = [0; 1024];
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return false,
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
        }
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
    let mut lines = text.lines();
    let line = lines.next().unwrap().to_owned();
    let headers: HashMap<_, _> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers["content-length"].parse().unwrap();
    let mut body = bytes.split_off(head + 4);
    let read = body.len();
    body.resize(length, 0);
    if stream.read_exact(&mut body[read..]).is_err() {
        return false;
    }
    let request = Request {
        line,
        headers,
        body,
    };
    send.send(request).is_ok()
}

fn to(address: SocketAddr) -> Address {
    match format!("webhook:http://{address}/hook?key=SECRET").parse() {
        Ok(Target::Webhook(address)) => address,
        other => panic!("{other:?}"),
    }
}

fn start_quickly(address: SocketAddr, spool: &Path) -> Webhook {
    start_limited(address, spool, LIMITS)
}

fn start_limited(address: SocketAddr, spool: &Path, limits: Limits) -> Webhook {
    let secret = Some(Secret::parse(SECRET).unwrap());
    let timeout = Duration::from_millis(600);
    start_with(to(address), secret, spool, QUICK, timeout, limits).unwrap()
}

fn folder(address: SocketAddr, spool: &Path) -> PathBuf {
    let name = format!("webhook-{}", fingerprint(to(address).url.as_bytes()));
    spool.join(name)
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| {
        entries
            .filter(|e| {
                let path = e.as_ref().unwrap().path();
                path.extension().is_some_and(|e| e == "json")
            })
            .count()
    })
}

fn request(requests: &Receiver<Request>) -> Request {
    requests.recv_timeout(Duration::from_secs(10)).unwrap()
}

#[test]
fn a_batch_is_signed_and_leaves_nothing_behind() {
    let spool = tempfile::tempdir().unwrap();
    let (address, requests) = receiver(&[]);
    let mut sink = start_quickly(address, spool.path());
    assert_eq!(sink.name(), format!("webhook:{address}"));
    sink.send(&notices(1..4)).unwrap();
    let request = request(&requests);
    assert_eq!(request.line, "POST /hook?key=SECRET HTTP/1.1");
    assert_eq!(request.ports(), [1, 2, 3]);
    let header = |name: &str| &*request.headers[name];
    assert_eq!(header("content-type"), "application/json");
    let id = header("webhook-id");
    assert!(id.starts_with("msg_") && !id.contains('.'));
    let timestamp = header("webhook-timestamp").parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    assert!(now.as_secs().abs_diff(timestamp) < 60);
    let secret = Secret::parse(SECRET).unwrap();
    let signature = secret.sign(id, timestamp, &request.body);
    assert_eq!(header("webhook-signature"), signature);
    eventually("delivered", || sink.health().delivered == 3);
    assert_eq!(files(&folder(address, spool.path())), 0);
    sink.finish(Duration::from_secs(5));
    let health = sink.health();
    assert_eq!((health.failed, health.waiting, health.dropped), (0, 0, 0));
    assert!(sink.tick().is_ok());
    assert!(matches!(Secret::parse("x"), Err(SecretError::Base64)));
}

#[test]
fn without_a_secret_there_is_no_signature() {
    let spool = tempfile::tempdir().unwrap();
    let (address, requests) = receiver(&[]);
    let mut sink = start(to(address), None, spool.path()).unwrap();
    sink.send(&notices(1..2)).unwrap();
    let headers = request(&requests).headers;
    assert!(!headers.contains_key("webhook-signature") && headers.contains_key("webhook-id"));
}

#[test]
fn an_overloaded_receiver_gets_it_again_with_the_same_id() {
    let spool = tempfile::tempdir().unwrap();
    let (address, requests) = receiver(&[
        "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 429 Slow\r\nRetry-After: 9999999\r\nContent-Length: 2\r\n\r\nno",
        "HTTP/1.1 503 Oh\r\nRetry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 408 Oh\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    ]);
    let mut sink = start_quickly(address, spool.path());
    sink.send(&notices(1..2)).unwrap();
    let first = request(&requests);
    for _ in 0..4 {
        let again = request(&requests);
        assert_eq!(again.headers["webhook-id"], first.headers["webhook-id"]);
        assert_eq!(again.body, first.body);
    }
    eventually("delivered", || sink.health().delivered == 1);
    assert!(matches!(
        sink.tick(),
        Err(SinkError::Busy { status: 500, .. })
    ));
    assert!(sink.tick().is_ok());
}

#[test]
fn what_is_refused_is_put_aside_and_the_next_goes_on() {
    let spool = tempfile::tempdir().unwrap();
    let (address, requests) = receiver(&[
        "HTTP/1.1 400 No\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 301 There\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
    ]);
    let mut sink = start_quickly(address, spool.path());
    let mut told = Vec::new();
    for port in 1..4 {
        told.extend(sink.send(&notices(port..port + 1)).err());
        assert_eq!(request(&requests).ports(), [u64::from(port)]);
    }
    eventually("delivered", || sink.health().delivered == 1);
    assert_eq!(sink.health().failed, 2);
    let folder = folder(address, spool.path());
    assert_eq!((files(&folder), files(&folder.join("refused"))), (0, 2));
    told.extend(sink.tick().err());
    // The second has another reason, but it is the same trouble.
    assert!(matches!(told[..], [SinkError::Refused { status: 400, .. }]));
}

#[test]
fn a_receiver_that_never_answers_holds_nobody_up() {
    let spool = tempfile::tempdir().unwrap();
    // Silence, half an answer, a body without end.
    let (address, requests) = receiver(&[
        "",
        "HTTP/1.1 200 OK\r\nContent-",
        "HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n",
    ]);
    let mut sink = start_quickly(address, spool.path());
    let start = Instant::now();
    sink.send(&notices(1..2)).unwrap();
    assert!(start.elapsed() < Duration::from_secs(5));
    let mut told = Vec::new();
    eventually("delivered", || {
        told.extend(sink.tick().err());
        sink.health().delivered == 1
    });
    assert_eq!(told.len(), 1, "{told:?}");
    let told = told.remove(0).to_string();
    assert!(
        told.contains("127.0.0.1") && !told.contains("SECRET"),
        "{told}"
    );
    assert_eq!(requests.iter().take(4).count(), 4);
}

#[test]
fn a_restart_sends_what_was_left_first_and_in_order() {
    let spool = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mut sink = start_quickly(address, spool.path());
    let other = start_with(to(address), None, spool.path(), QUICK, TIMEOUT, LIMITS);
    assert!(matches!(other.err(), Some(SinkError::SpoolInUse { .. })));
    for port in [1, 3, 5] {
        let _ = sink.send(&notices(port..port + 2));
        let folder = folder(address, spool.path());
        eventually("on disk", || files(&folder) == usize::from(port / 2 + 1));
    }
    assert_eq!(sink.health().waiting, 6);
    let start = Instant::now();
    sink.finish(Duration::from_secs(10));
    assert!(start.elapsed() < Duration::from_secs(5), "nobody is there");
    assert_eq!((sink.health().waiting, sink.health().dropped), (6, 0));
    drop(sink);

    let listener = TcpListener::bind(address).unwrap();
    let requests = serve(listener, &[]);
    let mut sink = start_quickly(address, spool.path());
    sink.send(&notices(7..8)).unwrap();
    let ports: Vec<_> = (0..4).flat_map(|_| request(&requests).ports()).collect();
    assert_eq!(ports, [1, 2, 3, 4, 5, 6, 7]);
    eventually("delivered", || sink.health().delivered == 7);
}

#[test]
fn the_oldest_make_room_and_are_counted() {
    let spool = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let limits = Limits {
        batches: 2,
        ..LIMITS
    };
    let mut sink = start_limited(address, spool.path(), limits);
    let mut told = Vec::new();
    for port in 1..6 {
        told.extend(sink.send(&notices(port..port + 1)).err());
        eventually("on disk", || {
            let health = sink.health();
            health.dropped == u64::from(port.saturating_sub(2))
                && files(&folder(address, spool.path())) == usize::from(port.min(2))
        });
    }
    told.extend(sink.tick().err());
    assert_eq!(sink.health().dropped, 3);
    let full = |e: &&SinkError| matches!(e, SinkError::SpoolFull { .. });
    assert_eq!(told.iter().filter(full).count(), 1, "{told:?}");
}

#[test]
fn without_a_disk_it_goes_through_memory() {
    let spool = tempfile::tempdir().unwrap();
    let (address, requests) = receiver(&[]);
    let mut sink = start_quickly(address, spool.path());
    // Root may write anywhere, but not into a folder that is gone.
    std::fs::remove_dir_all(folder(address, spool.path())).unwrap();
    sink.send(&notices(1..2)).unwrap();
    assert_eq!(request(&requests).ports(), [1]);
    eventually("delivered", || sink.health().delivered == 1);
    assert!(matches!(sink.tick(), Err(SinkError::Spool { .. })));
}

#[test]
fn a_body_has_a_size() {
    let mut large = notice(1);
    large.json = format!(r#"{{"port":1,"x":"{}"}}"#, "x".repeat(9000));
    let all: Vec<_> = std::iter::repeat_n(Arc::new(large), 5).collect();
    let (count, text) = body(&all);
    assert_eq!(count, 2);
    assert!(text.len() <= BODY + 2);
    assert!(serde_json::from_slice::<serde_json::Value>(&text).is_ok());
    let mut huge = notice(1);
    huge.json = format!(r#""{}""#, "x".repeat(50_000));
    assert_eq!(body(&[Arc::new(huge)]).0, 1);
}

/// Not a test: the process that `kills_lose_nothing_that_is_on_disk` kills.
#[test]
fn child_process() {
    let Ok(folder) = std::env::var("PORTOLAN_TEST_SPOOL") else {
        return;
    };
    let address = std::env::var("PORTOLAN_TEST_ADDRESS").unwrap();
    let first: u16 = std::env::var("PORTOLAN_TEST_FIRST")
        .unwrap()
        .parse()
        .unwrap();
    let mut sink = start_quickly(address.parse().unwrap(), Path::new(&folder));
    for port in first.. {
        let _ = sink.send(&notices(port..port + 1));
        sleep(Duration::from_millis(1));
    }
}

#[test]
fn kills_lose_nothing_that_is_on_disk() {
    let spool = tempfile::tempdir().unwrap();
    // The first attempts fail, so that there is always something left.
    const FAILURES: &[&str] = &["HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n"; 6];
    let (address, requests) = receiver(FAILURES);
    let folder = folder(address, spool.path());
    let mut left = Vec::new();
    for round in 0..6u16 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "watch::sink::webhook::tests::child_process",
                "--exact",
                "--nocapture",
            ])
            .env("PORTOLAN_TEST_SPOOL", spool.path())
            .env("PORTOLAN_TEST_ADDRESS", address.to_string())
            .env("PORTOLAN_TEST_FIRST", (round * 10_000).to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_millis(250 + 97 * u64::from(round)));
        child.kill().unwrap();
        child.wait().unwrap();
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "json") {
                // Whole, whenever the end came.
                let body = std::fs::read(&path).unwrap();
                assert!(serde_json::from_slice::<serde_json::Value>(&body).is_ok());
                left.push(body);
            }
        }
    }
    assert!(!left.is_empty());
    let sink = start_quickly(address, spool.path());
    eventually("nothing waits", || sink.health().waiting == 0);
    assert_eq!(sink.health().dropped + sink.health().failed, 0);
    let mut ids = HashMap::new();
    let mut bodies = Vec::new();
    while let Ok(request) = requests.try_recv() {
        // Whatever comes twice has the same name.
        let id = request.headers["webhook-id"].clone();
        let known = ids.entry(id).or_insert_with(|| request.body.clone());
        assert_eq!(*known, request.body);
        bodies.push(request.body);
    }
    for body in left {
        assert!(bodies.contains(&body));
    }
}

#[test]
fn https_wants_a_certificate_that_the_system_trusts() {
    // The trust is the process', so another process looks.
    if std::env::var_os("PORTOLAN_TEST_TLS").is_none() {
        let folder = tempfile::tempdir().unwrap();
        let certificate = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let file = folder.path().join("ca.pem");
        std::fs::write(&file, certificate.cert.pem()).unwrap();
        let key = folder.path().join("key.der");
        std::fs::write(&key, certificate.signing_key.serialize_der()).unwrap();
        let der = folder.path().join("cert.der");
        std::fs::write(&der, certificate.cert.der()).unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "watch::sink::webhook::tests::https_wants_a_certificate_that_the_system_trusts",
                "--exact",
                "--nocapture",
            ])
            .env("PORTOLAN_TEST_TLS", folder.path())
            .env("SSL_CERT_FILE", &file)
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        return;
    }
    let folder = PathBuf::from(std::env::var_os("PORTOLAN_TEST_TLS").unwrap());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(read("key.der")).unwrap();
    let server = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![read("cert.der").into()], key)
        .unwrap();
    let server = Arc::new(server);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut tls = rustls::ServerConnection::new(Arc::clone(&server)).unwrap();
            let mut tls = rustls::Stream::new(&mut tls, &mut stream);
            let mut request = [0; 4096];
            if tls.read(&mut request).is_ok() {
                let _ = tls.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                let _ = tls.flush();
            }
        }
    });
    for (host, trusted) in [("localhost", true), ("127.0.0.1", false)] {
        let Ok(Target::Webhook(address)) = format!("webhook:https://{host}:{port}/").parse() else {
            panic!("no address");
        };
        let spool = tempfile::tempdir().unwrap();
        let mut sink = start(address, None, spool.path()).unwrap();
        sink.send(&notices(1..2)).unwrap();
        let mut told = Ok(());
        eventually("an end", || {
            told = sink.tick();
            told.is_err() || sink.health().delivered == 1
        });
        // The certificate is not one for the address.
        assert_eq!(told.is_ok(), trusted, "{told:?}");
    }
}
