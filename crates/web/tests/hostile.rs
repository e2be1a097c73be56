//! Who means harm, on a real connection: the server stays up and answers others meanwhile.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod server;

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use server::server;

/// One at a time: each needs thousands of descriptors, or the whole server.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    let patience = Some(Duration::from_secs(30));
    stream.set_read_timeout(patience).unwrap();
    stream.set_write_timeout(patience).unwrap();
    stream
}

/// What the server answers to these bytes until it closes the connection.
fn answer(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = connect(address);
    // It may have heard enough before all is sent.
    let _ = stream.write_all(request);
    let mut out = Vec::new();
    let _ = stream.read_to_end(&mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("")
}

/// Others are answered, and soon.
#[track_caller]
fn others_are_answered(address: SocketAddr) {
    let start = Instant::now();
    let request = b"GET /en/port/22 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let answer = answer(address, request);
    assert_eq!(status(&answer), "200", "{answer}");
    assert!(answer.contains("ssh"));
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn no_path_leads_out_of_what_is_served() {
    let _alone = alone();
    let address = server();
    for path in [
        "/../../../etc/passwd",
        "/static/../../../etc/passwd",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2e%2e/%2e%2e/etc/passwd",
        "/en/sources/..%2f..%2fsecret",
        "/en/port/..%2f22",
        "//etc/passwd",
        "/static/\\..\\..\\etc\\passwd",
        "/en/port/22%00.md",
    ] {
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let answer = answer(address, request.as_bytes());
        assert!(
            ["400", "404"].contains(&status(&answer)),
            "{path}: {answer}"
        );
        assert!(!answer.contains("root:"), "{path}");
    }
    others_are_answered(address);
}

#[test]
fn a_flood_of_headers_is_refused() {
    let _alone = alone();
    let address = server();
    let many: String = (0..10_000).map(|n| format!("x-{n}: y\r\n")).collect();
    let long = format!("x-long: {}\r\n", "y".repeat(1 << 20));
    let cookies = "cookie: a=b\r\n".repeat(5_000);
    for headers in [many, long, cookies] {
        let request = format!("GET /en HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n");
        let answer = answer(address, request.as_bytes());
        // The connection may be reset before the answer was read.
        assert!(["431", "400", ""].contains(&status(&answer)), "{answer}");
        others_are_answered(address);
    }
    let path = format!(
        "GET /{} HTTP/1.1\r\nhost: localhost\r\n\r\n",
        "a".repeat(1 << 20)
    );
    let answer = answer(address, path.as_bytes());
    assert!(
        ["414", "431", "400", ""].contains(&status(&answer)),
        "{answer}"
    );
}

#[test]
fn a_form_of_a_hundred_megabytes_is_refused_before_it_is_sent() {
    let _alone = alone();
    let address = server();
    let head = "POST /en/feedback HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    for length in [
        "content-length: 104857600\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\n",
    ] {
        let mut stream = connect(address);
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(length.as_bytes()).unwrap();
        let chunk = [b"10000\r\n".as_slice(), &[b'x'; 65536], b"\r\n"].concat();
        let mut sent = 0usize;
        while sent < 100 << 20 {
            match stream.write(&chunk) {
                Ok(count) => sent += count,
                Err(_) => break,
            }
        }
        assert!(sent < 32 << 20, "{sent} bytes were taken");
        others_are_answered(address);
    }
}

#[test]
fn who_speaks_slowly_is_let_go() {
    let _alone = alone();
    let address = server();
    let mut slow: Vec<TcpStream> = (0..300).map(|_| connect(address)).collect();
    for stream in &mut slow {
        stream
            .write_all(b"GET /en HTTP/1.1\r\nhost: localhost\r\n")
            .unwrap();
    }
    let start = Instant::now();
    let mut open = slow.len();
    while open > 0 && start.elapsed() < Duration::from_secs(40) {
        others_are_answered(address);
        std::thread::sleep(Duration::from_secs(2));
        // A line now and then keeps nobody in.
        slow.retain_mut(|stream| stream.write_all(b"x-more: y\r\n").is_ok() && !is_closed(stream));
        open = slow.len();
    }
    assert_eq!(open, 0, "they are still connected");
}

fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    let mut some = [0; 512];
    let closed = match stream.read(&mut some) {
        Ok(0) => true,
        Ok(_) => false,
        Err(error) => error.kind() != io::ErrorKind::WouldBlock,
    };
    stream.set_nonblocking(false).unwrap();
    closed
}

#[cfg(unix)]
#[test]
fn ten_thousand_connections_keep_nobody_out() {
    use rustix::process::{Resource, getrlimit};
    const MANY: usize = 10_000;
    let _alone = alone();
    // The server asks for as many descriptors as it may have, and here they are ours too.
    let address = server();
    if getrlimit(Resource::Nofile)
        .current
        .is_some_and(|most| most < 20_000)
    {
        return eprintln!("skipped: needs 20,000 descriptors");
    }
    let mut open = Vec::with_capacity(MANY);
    for number in 0..MANY {
        let mut stream = connect(address);
        if number % 2 == 0 {
            // Whoever had to make room has gone already.
            let _ = stream.write_all(b"GET /en HTTP/1.1\r\n");
        }
        open.push(stream);
        if number % 2_500 == 0 {
            others_are_answered(address);
        }
    }
    others_are_answered(address);
}
