//! A server on loopback that speaks real TLS, with a certificate of its own, and misbehaves on
//! request.

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

pub(crate) struct Server {
    port: u16,
    folder: tempfile::TempDir,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves `body` at `/registry.csv`, with an `ETag`.
    pub(crate) fn start(body: Vec<u8>) -> Self {
        let signed = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("cert.pem"), signed.cert.pem()).unwrap();
        let key =
            PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![signed.cert.der().clone()], key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, body) = (Arc::clone(&requests), Arc::new(body));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, seen, body) =
                    (Arc::clone(&config), Arc::clone(&seen), Arc::clone(&body));
                thread::spawn(move || answer(stream, config, &seen, &body, port));
            }
        });
        Self {
            port,
            folder,
            requests,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.port)
    }

    pub(crate) fn certificate(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// One request, one answer; whatever fails, the connection ends.
fn answer(
    stream: TcpStream,
    config: Arc<ServerConfig>,
    seen: &Mutex<Vec<String>>,
    body: &[u8],
    port: u16,
) -> Option<()> {
    let mut tls = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let mut request = String::new();
    let mut reader = BufReader::new(Read::by_ref(&mut tls));
    while !request.ends_with("\r\n\r\n") {
        if reader.read_line(&mut request).ok()? == 0 {
            return None;
        }
    }
    seen.lock().unwrap().push(request.clone());
    let path = request.split(' ').nth(1)?.to_owned();
    let head =
        |status: &str, rest: &str| format!("HTTP/1.1 {status}\r\nConnection: close\r\n{rest}\r\n");
    match path.as_str() {
        "/registry.csv" if request.to_lowercase().contains("if-none-match: \"first\"") => {
            tls.write_all(head("304 Not Modified", "ETag: \"first\"\r\n").as_bytes())
                .ok()?;
        }
        "/registry.csv" => {
            let length = format!("ETag: \"first\"\r\nContent-Length: {}\r\n", body.len());
            tls.write_all(head("200 OK", &length).as_bytes()).ok()?;
            tls.write_all(body).ok()?;
        }
        // Promises all and gives half.
        "/cut" => {
            let length = format!("Content-Length: {}\r\n", body.len());
            tls.write_all(head("200 OK", &length).as_bytes()).ok()?;
            tls.write_all(&body[..body.len() / 2]).ok()?;
        }
        "/huge" => {
            tls.write_all(head("200 OK", "Content-Length: 1000000000\r\n").as_bytes())
                .ok()?;
        }
        "/endless" => {
            tls.write_all(head("200 OK", "").as_bytes()).ok()?;
            let header = body.iter().position(|b| *b == b'\n')? + 1;
            tls.write_all(&body[..header]).ok()?;
            let row = format!("a,1,tcp,{},,,2099-01-02,,,,,\n", "endless ".repeat(1000));
            let row = row.repeat(100).into_bytes();
            for _ in 0..1000 {
                tls.write_all(&row).ok()?;
            }
        }
        "/plain-redirect" => {
            let location = format!("Location: http://localhost:{port}/registry.csv\r\n");
            tls.write_all(head("302 Found", &location).as_bytes())
                .ok()?;
        }
        "/loop" => tls
            .write_all(head("302 Found", "Location: /loop\r\n").as_bytes())
            .ok()?,
        _ => tls
            .write_all(head("404 Not Found", "Content-Length: 0\r\n").as_bytes())
            .ok()?,
    }
    tls.conn.send_close_notify();
    tls.flush().ok()
}
