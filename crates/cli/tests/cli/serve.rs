//! The atlas, as a process that is started, asked and ended.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::common::Portolan;

struct Served {
    child: Child,
    host: String,
}

impl Served {
    fn start(portolan: &Portolan, args: &[&str]) -> Self {
        let all = [
            &["serve", "--listen", "127.0.0.1:0", "--log", "error"],
            args,
        ]
        .concat();
        let mut child = portolan
            .command(&all)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        lines.read_line(&mut first).unwrap();
        let address = first.split("http://").nth(1).expect(&first);
        let host = address.split('/').next().unwrap().to_owned();
        Self { child, host }
    }

    /// The head and the body of an answer.
    fn ask(&self, request: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    fn see(&self, path: &str) -> (String, String) {
        let host = &self.host;
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ))
    }

    /// Asks the process to end, and waits until it has.
    fn end(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").arg(pid).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
#[cfg(unix)]
fn the_atlas_is_served_and_ends_when_it_is_asked_to() {
    let portolan = Portolan::new();
    let served = Served::start(&portolan, &[]);
    let (head, body) = served.see("/en/port/2908");
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert!(body.contains("<bdi>mao</bdi>"));
    let (head, _) =
        served.ask("GET /en/port/22 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert!(head.starts_with("HTTP/1.1 421"), "{head}");
    // Who watches does not hold up the end.
    let mut watching = TcpStream::connect(&served.host).unwrap();
    let request = format!(
        "GET /en/here/events HTTP/1.1\r\nHost: {}\r\n\r\n",
        served.host
    );
    watching.write_all(request.as_bytes()).unwrap();
    let mut some = [0; 15];
    watching.read_exact(&mut some).unwrap();
    assert_eq!(&some, b"HTTP/1.1 200 OK");
    let start = std::time::Instant::now();
    assert_eq!(served.end(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(8));
}

#[test]
#[cfg(unix)]
fn opinions_are_kept_and_shown() {
    let portolan = Portolan::new();
    portolan.run(&["feedback"]).expect(1);
    let served = Served::start(&portolan, &[]);
    let (head, _) = served.see("/en/feedback?page=port/2908");
    let cookie = head.split("set-cookie: form=").nth(1).unwrap();
    let token = cookie.split(';').next().unwrap();
    let body =
        format!("token={token}&page=port/2908&face=no&reason=missing&comment=why%3F%1B%5B2J");
    let (head, _) = served.ask(&format!(
        "POST /en/feedback HTTP/1.1\r\nHost: {}\r\nCookie: form={token}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        served.host,
        body.len(),
    ));
    assert!(head.starts_with("HTTP/1.1 303"), "{head}");
    let shown = portolan.run(&["feedback", "--json"]).expect(0).stdout;
    let object: serde_json::Value = serde_json::from_str(shown.trim()).unwrap();
    assert_eq!(object["page"], "port/2908");
    assert_eq!(object["comment"], "why?[2J");
    let tallies = portolan
        .run(&["feedback", "--tally", "--format", "csv"])
        .expect(0);
    assert_eq!(
        tallies.stdout,
        "page,language,yes,partly,no,comments\nport/2908,en,0,0,1,1\n"
    );
    assert_eq!(served.end(), Some(0));
}

#[test]
fn what_cannot_be_served_is_said() {
    let portolan = Portolan::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = portolan.run(&["serve", "--listen", &address]).expect(2);
    assert!(
        run.stderr.contains(&address) && run.stderr.contains("hint:"),
        "{}",
        run.stderr
    );
    for address in [
        "ports.example",
        "ftp://ports.example",
        "https://ports.example/atlas",
    ] {
        let args = ["serve", "--listen", "127.0.0.1:0", "--address", address];
        let run = portolan.run(&args).expect(2);
        assert!(run.stderr.contains(address), "{}", run.stderr);
    }
    let nowhere = portolan.home.path().join("registry.bin/x");
    std::fs::write(portolan.home.path().join("registry.bin"), "x").unwrap();
    let args = ["feedback", "--database", nowhere.to_str().unwrap()];
    portolan.run(&args).expect(2);
}

#[test]
fn a_folder_of_others_is_not_written_into() {
    let portolan = Portolan::new();
    let folder = portolan.home.path().join("letters");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("letter"), "dear").unwrap();
    let run = portolan
        .run(&["export", folder.to_str().unwrap()])
        .expect(2);
    assert!(run.stderr.contains("letters"), "{}", run.stderr);
}

#[test]
fn an_export_knows_its_languages_before_it_writes() {
    let portolan = Portolan::new();
    let folder = portolan.home.path().join("atlas");
    let run = portolan
        .run(&["export", folder.to_str().unwrap(), "--languages", "ur,xx"])
        .expect(2);
    assert!(run.stderr.contains("xx"), "{}", run.stderr);
    assert!(run.stderr.contains("pt-BR"), "{}", run.stderr);
    assert!(!folder.exists());
}
