//! Servers that mean ill. Whatever they do, an identification ends soon, takes little memory, does not
//! panic and shows nothing that a terminal would obey.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use portolan_probe::relay::{self, Relay};
use portolan_probe::{Endpoint, Identification, Limits, Options, Prober, State};
use portolan_types::Transport;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

/// Far more than any identification takes: that it ends is tested, not how fast a machine is.
const END: Duration = Duration::from_secs(30);

fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { tokio::time::timeout(END, test).await.expect("it ends") })
}

/// A server that does the same to each connection.
async fn serve<F: Future<Output = ()> + Send + 'static>(
    each: impl Fn(TcpStream) -> F + Send + 'static,
) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(each(stream));
        }
    });
    (address, count)
}

async fn ask(address: SocketAddr) -> Identification {
    let options = Options {
        timeout: Duration::from_millis(600),
        ..Options::default()
    };
    let prober = Prober::new(options, Limits::default());
    let found = prober
        .identify(&Endpoint::new(Transport::Tcp, address), &[])
        .await;
    assert!(found.evidence.len() <= 256);
    assert!(found.asked.len() <= 300);
    for (_, value) in &found.details {
        assert!(!value.as_str().chars().any(char::is_control), "{value}");
    }
    found
}

fn id(found: &Identification) -> &'static str {
    found.protocol.map_or("", |p| p.id())
}

/// Sends the same for ever, as fast as it is taken.
async fn flood(mut stream: TcpStream, head: &'static [u8], body: &'static [u8]) {
    if stream.write_all(head).await.is_ok() {
        while stream.write_all(body).await.is_ok() {}
    }
}

#[test]
fn one_that_says_nothing() {
    run(async {
        let (address, _) = serve(|stream| async move {
            tokio::time::sleep(END).await;
            drop(stream);
        })
        .await;
        let start = Instant::now();
        let found = ask(address).await;
        assert_eq!((found.state, id(&found)), (State::Open, ""));
        assert!(start.elapsed() < Duration::from_secs(10));
    });
}

#[test]
fn one_that_resets() {
    run(async {
        let (address, _) = serve(|stream| async move {
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        })
        .await;
        assert_eq!(id(&ask(address).await), "");
    });
}

#[test]
fn one_that_closes_at_once() {
    run(async {
        let (address, _) = serve(|stream| async move { drop(stream) }).await;
        let found = ask(address).await;
        assert_eq!((found.state, id(&found)), (State::Open, ""));
    });
}

#[test]
fn one_that_shuts_half_and_stays() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let _ = stream.shutdown().await;
            tokio::time::sleep(END).await;
        })
        .await;
        assert_eq!(id(&ask(address).await), "");
    });
}

#[test]
fn one_that_sends_gigabytes() {
    run(async {
        let (address, _) = serve(|stream| flood(stream, b"", &[b'x'; 65536])).await;
        assert_ne!(id(&ask(address).await), "http");
    });
}

#[test]
fn one_that_sends_zeros() {
    run(async {
        let (address, _) = serve(|stream| flood(stream, b"", &[0; 65536])).await;
        let _ = ask(address).await;
    });
}

#[test]
fn one_that_streams_lines() {
    run(async {
        let (address, _) = serve(|stream| flood(stream, b"", b"220 hello\r\n")).await;
        let _ = ask(address).await;
    });
}

#[test]
fn one_that_speaks_a_byte_at_a_time() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            for byte in b"SSH-2.0-slow_and_never_done".iter().cycle() {
                if stream.write_all(&[*byte]).await.is_err() {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        })
        .await;
        assert_eq!(id(&ask(address).await), "");
    });
}

#[test]
fn headers_without_end() {
    run(async {
        let (address, _) =
            serve(|stream| flood(stream, b"HTTP/1.1 200 OK\r\n", b"X-More: of the same\r\n")).await;
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn chunks_without_end() {
    run(async {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let (address, _) = serve(|stream| flood(stream, head, b"5\r\nabcde\r\n")).await;
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn a_chunk_larger_than_the_world() {
    run(async {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n";
        let (address, _) = serve(|stream| flood(stream, head, b"a")).await;
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn a_length_that_lies() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let _ = stream.read(&mut [0; 512]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nServer: nginx/1.2\r\nContent-Length: 18446744073709551615\r\n\r\nx").await;
            tokio::time::sleep(END).await;
        })
        .await;
        let found = ask(address).await;
        assert_eq!(id(&found), "http");
    });
}

#[test]
fn compression_is_not_undone() {
    run(async {
        let (address, _) = serve(|stream| {
            flood(
                stream,
                b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip\r\nContent-Type: application/json\r\n\r\n\x1f\x8b\x08",
                &[0; 4096],
            )
        })
        .await;
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn deep_json() {
    run(async {
        let (address, _) = serve(|stream| {
            flood(
                stream,
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                b"[[[[{\"a\":",
            )
        })
        .await;
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn redirects_are_not_followed() {
    run(async {
        let (other, contacted) = serve(|stream| async move { drop(stream) }).await;
        let (address, _) = serve(move |mut stream| async move {
            let _ = stream.read(&mut [0; 512]).await;
            let answer = format!(
                "HTTP/1.1 302 Found\r\nLocation: http://{other}/\r\nContent-Length: 0\r\n\r\n"
            );
            let _ = stream.write_all(answer.as_bytes()).await;
        })
        .await;
        let found = ask(address).await;
        assert_eq!(id(&found), "http");
        assert_eq!(
            found.detail("location").map(|l| l.as_str().to_owned()),
            Some(format!("http://{other}/"))
        );
        assert_eq!(contacted.load(Ordering::Relaxed), 0);
    });
}

#[test]
fn terminals_are_not_commanded() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let _ = stream.read(&mut [0; 512]).await;
            let _ = stream
                .write_all("HTTP/1.0 200 OK\r\nServer: \u{202e}evil\t\r\n\r\n<title>\x1b[2J\x07\u{200b}</title>".as_bytes())
                .await;
        })
        .await;
        let found = ask(address).await;
        let title = found.detail("title").unwrap().as_str().to_owned();
        assert!(
            !title.contains('\x1b') && !title.contains('\u{200b}'),
            "{title}"
        );
    });
}

#[test]
fn a_mirror_is_an_echo_and_nothing_else() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let (mut read, mut write) = stream.split();
            let _ = tokio::io::copy(&mut read, &mut write).await;
        })
        .await;
        let found = ask(address).await;
        assert!(matches!(id(&found), "echo" | ""), "{}", id(&found));
    });
}

#[test]
fn records_of_tls_that_lead_nowhere() {
    run(async {
        // A ServerHello that is cut, then handshake records for ever.
        let (address, _) = serve(|stream| {
            flood(
                stream,
                b"\x16\x03\x03\x00\x04\x02\x00\xff\xff",
                b"\x16\x03\x03\x00\x01\x00",
            )
        })
        .await;
        let _ = ask(address).await;
    });
}

#[test]
fn a_handshake_that_hangs() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let _ = stream.read(&mut [0; 2048]).await;
            // A ServerHello of TLS 1.2, and no more.
            let mut hello = vec![22, 3, 3, 0, 42, 2, 0, 0, 38, 3, 3];
            hello.extend([7; 32]);
            hello.extend([0, 0xC0, 0x2F, 0]);
            let _ = stream.write_all(&hello).await;
            tokio::time::sleep(END).await;
        })
        .await;
        let found = ask(address).await;
        assert_eq!(id(&found), "tls");
        assert!(found.tls.unwrap().certificate.is_none());
    });
}

#[test]
fn one_that_takes_one_connection_alone() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            // One after the other, each to its end.
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut buffer = [0; 512];
                if let Ok(count) = stream.read(&mut buffer).await
                    && buffer[..count].starts_with(b"GET ")
                {
                    let _ = stream
                        .write_all(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")
                        .await;
                }
            }
        });
        assert_eq!(id(&ask(address).await), "http");
    });
}

#[test]
fn one_that_closes_its_door_after_the_first() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            drop(listener);
            tokio::time::sleep(END).await;
            drop(stream);
        });
        let found = ask(address).await;
        assert_eq!((found.state, id(&found)), (State::Open, ""));
    });
}

#[test]
fn printers_are_sent_nothing() {
    run(async {
        let Ok(listener) = TcpListener::bind("127.0.0.1:9100").await else {
            eprintln!("skipped: port 9100 is taken");
            return;
        };
        let received = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&received);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let counted = Arc::clone(&counted);
                tokio::spawn(async move {
                    let mut bytes = Vec::new();
                    let _ = stream.read_to_end(&mut bytes).await;
                    counted.fetch_add(bytes.len(), Ordering::Relaxed);
                });
            }
        });
        let found = ask("127.0.0.1:9100".parse().unwrap()).await;
        assert_eq!(found.stopped, portolan_probe::Stopped::NeverAsked);
        assert_eq!(received.load(Ordering::Relaxed), 0);
    });
}

#[test]
fn datagrams_without_sense() {
    run(async {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            while let Ok((_, from)) = socket.recv_from(&mut buffer).await {
                for size in [0, 1, 512, 9000] {
                    let _ = socket.send_to(&vec![0xFF; size], from).await;
                }
            }
        });
        let prober = Prober::new(
            Options {
                timeout: Duration::from_millis(400),
                ..Options::default()
            },
            Limits::default(),
        );
        let found = prober
            .identify(&Endpoint::new(Transport::Udp, address), &[])
            .await;
        assert_eq!(found.state, State::Open);
    });
}

#[test]
fn who_says_granted_and_does_nothing_is_no_open_relay() {
    run(async {
        let (address, _) = serve(|mut stream| async move {
            let mut buffer = [0; 512];
            let Ok(count) = stream.read(&mut buffer).await else {
                return;
            };
            let answer: &[u8] = match buffer[..count].first() {
                Some(4) => b"\x00\x5a\x00\x00\x00\x00\x00\x00",
                Some(5) => b"\x05\x00",
                _ => b"HTTP/1.1 200 OK\r\n\r\n",
            };
            let _ = stream.write_all(answer).await;
            if answer == b"\x05\x00" && stream.read(&mut buffer).await.is_ok() {
                let _ = stream
                    .write_all(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
                    .await;
            }
            tokio::time::sleep(END).await;
        })
        .await;
        let endpoint = Endpoint::new(Transport::Tcp, address);
        let proof = relay::prove(&endpoint, None, Duration::from_secs(2))
            .await
            .unwrap();
        assert_eq!(proof.relay, Relay::Answers);
    });
}

#[test]
fn who_hands_on_is_an_open_relay() {
    run(async {
        // SOCKS 5 as RFC 1928 has it, to IPv4 addresses alone.
        let (address, _) = serve(|mut stream| async move {
            let mut greeting = [0; 3];
            if stream.read_exact(&mut greeting).await.is_err() || greeting != [5, 1, 0] {
                return;
            }
            let _ = stream.write_all(&[5, 0]).await;
            let mut request = [0; 10];
            if stream.read_exact(&mut request).await.is_err() || request[..4] != [5, 1, 0, 1] {
                return;
            }
            let host = <[u8; 4]>::try_from(&request[4..8]).unwrap();
            let port = u16::from_be_bytes([request[8], request[9]]);
            let Ok(mut other) = TcpStream::connect((std::net::Ipv4Addr::from(host), port)).await
            else {
                return;
            };
            let _ = stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await;
            let _ = tokio::io::copy_bidirectional(&mut stream, &mut other).await;
        })
        .await;
        let endpoint = Endpoint::new(Transport::Tcp, address);
        let proof = relay::prove(&endpoint, None, Duration::from_secs(5))
            .await
            .unwrap();
        assert_eq!(
            (proof.relay, proof.forms),
            (Relay::Proven, vec![relay::Form::Socks5])
        );
    });
}
