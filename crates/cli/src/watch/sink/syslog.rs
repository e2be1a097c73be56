//! A syslog server: over UDP and TCP in the format of RFC 5424, over a local socket in the local one.
//!
//! Over TCP each message comes after its length (octet counting, RFC 6587 §3.4.1). Structured data
//! has the enterprise number 32473, which RFC 5612 sets aside for examples: Portolan has none.
//!
//! What listens on `/dev/log` does not speak RFC 5424: journald reads RFC 3164 there
//! ([its documentation](https://systemd.io/JOURNAL_NATIVE_PROTOCOL/)), and rsyslog's default for
//! local sockets takes the version number for the program's name. They get `<PRI>TAG[PID]: text`,
//! as glibc's syslog(3) writes, without the time, which both set themselves.

use std::io::{self, Write as _};
use std::net::{TcpStream, ToSocketAddrs as _, UdpSocket};
#[cfg(unix)]
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use portolan_dossier::here::stamp;

use super::worker::{Backoff, Deliver, Delivery, Worker};
use super::{Notice, SinkError, head};

/// Where the system's own syslog listens.
pub(crate) const LOCAL: &str = "/dev/log";

/// `daemon` (RFC 5424 §6.2.1).
const FACILITY: u8 = 3;
/// What every receiver should take (RFC 5424 §6.1); more may be cut by it, or torn up on its way as
/// UDP.
const LENGTH: usize = 2048;
/// The same, where nothing is torn up and rsyslog's default is 8 KiB.
const STREAM_LENGTH: usize = 8000;
/// One value of the structured data: names and paths, not command lines.
const VALUE: usize = 255;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const WRITE_TIMEOUT: Duration = Duration::from_secs(5);
const BACKOFF: Backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(60));

/// Where a syslog server listens.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Server {
    Local(PathBuf),
    Udp { host: String, port: u16 },
    Tcp { host: String, port: u16 },
}

/// Starts a sink that writes to `server`, which may come later.
pub(crate) fn start(server: Server) -> Result<Worker, SinkError> {
    let name = match &server {
        Server::Local(_) => "syslog".to_owned(),
        Server::Udp { host, port } => format!("syslog:udp:{host}:{port}"),
        Server::Tcp { host, port } => format!("syslog:tcp:{host}:{port}"),
    };
    let syslog = Syslog {
        host: host_name(),
        process: std::process::id(),
        server,
        link: None,
    };
    Worker::start(name, syslog, BACKOFF)
}

struct Syslog {
    host: String,
    process: u32,
    server: Server,
    link: Option<Link>,
}

enum Link {
    #[cfg(unix)]
    Local(UnixDatagram),
    Udp(UdpSocket),
    Tcp(TcpStream),
}

impl Deliver for Syslog {
    const BATCH: usize = 64;

    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
        for (done, notice) in notices.iter().enumerate() {
            if let Err(source) = self.send(notice) {
                self.link = None;
                let address = match &self.server {
                    Server::Local(path) => path.display().to_string(),
                    Server::Udp { host, port } | Server::Tcp { host, port } => {
                        format!("{host}:{port}")
                    }
                };
                return Delivery::stuck(done, SinkError::Unreachable { address, source });
            }
        }
        Delivery::all(notices)
    }
}

impl Syslog {
    fn send(&mut self, notice: &Notice) -> io::Result<()> {
        if let Some(Link::Tcp(stream)) = &self.link
            && gone(stream)
        {
            self.link = None;
        }
        let link = match &mut self.link {
            Some(link) => link,
            None => self.link.insert(connect(&self.server)?),
        };
        match link {
            #[cfg(unix)]
            Link::Local(socket) => {
                let message = local(notice, self.process);
                socket.send(message.as_bytes()).map(drop)
            }
            Link::Udp(socket) => {
                let message = message(notice, &self.host, self.process, LENGTH);
                socket.send(message.as_bytes()).map(drop)
            }
            Link::Tcp(stream) => {
                let message = message(notice, &self.host, self.process, STREAM_LENGTH);
                // After an error in the middle the connection is closed, and the whole message goes
                // through the next one.
                stream.write_all(format!("{} {message}", message.len()).as_bytes())
            }
        }
    }
}

fn connect(server: &Server) -> io::Result<Link> {
    match server {
        #[cfg(unix)]
        Server::Local(path) => {
            let socket = UnixDatagram::unbound()?;
            socket.connect(path)?;
            socket.set_write_timeout(Some(WRITE_TIMEOUT))?;
            Ok(Link::Local(socket))
        }
        #[cfg(not(unix))]
        Server::Local(_) => Err(io::ErrorKind::Unsupported.into()),
        Server::Udp { host, port } => {
            let mut last = io::Error::from(io::ErrorKind::NotFound);
            for address in (&**host, *port).to_socket_addrs()? {
                let any: std::net::IpAddr = if address.is_ipv4() {
                    std::net::Ipv4Addr::UNSPECIFIED.into()
                } else {
                    std::net::Ipv6Addr::UNSPECIFIED.into()
                };
                let socket = UdpSocket::bind((any, 0))?;
                match socket.connect(address) {
                    Ok(()) => return Ok(Link::Udp(socket)),
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
        Server::Tcp { host, port } => {
            let mut last = io::Error::from(io::ErrorKind::NotFound);
            for address in (&**host, *port).to_socket_addrs()?.take(4) {
                match TcpStream::connect_timeout(&address, CONNECT_TIMEOUT) {
                    Ok(stream) => {
                        stream.set_write_timeout(Some(WRITE_TIMEOUT))?;
                        return Ok(Link::Tcp(stream));
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
    }
}

/// Whether the other side has closed. A server says nothing else, and what is written into a
/// connection that it closed is lost without an error (RFC 6587 has no answers).
fn gone(stream: &TcpStream) -> bool {
    let look = || {
        stream.set_nonblocking(true)?;
        let result = stream.peek(&mut [0]);
        stream.set_nonblocking(false)?;
        result
    };
    match look() {
        Ok(read) => read == 0,
        Err(error) => error.kind() != io::ErrorKind::WouldBlock,
    }
}

/// RFC 5424 §6, in at most `most` bytes: the text is what is cut.
fn message(notice: &Notice, host: &str, process: u32, most: usize) -> String {
    let mut out = format!(
        "<{}>1 {} {host} portolan {process} {} [portolan@32473",
        priority(notice),
        stamp(notice.time),
        notice.kind.as_str(),
    );
    for (name, value) in notice.all_fields() {
        let name = name.strip_prefix("PORTOLAN_").unwrap_or(name);
        let start = out.len();
        out.push(' ');
        out.extend(name.chars().map(|c| c.to_ascii_lowercase()).take(32));
        out.push_str("=\"");
        escape(&mut out, head(value, VALUE));
        out.push('"');
        // Half is for the text.
        if out.len() > most / 2 {
            out.truncate(start);
        }
    }
    // The mark of UTF-8, which §6.4 wants.
    out.push_str("] \u{feff}");
    let line = head(&notice.line, most.saturating_sub(out.len()));
    out.extend(line.chars().map(tame));
    out
}

/// What syslog(3) writes, without the time.
fn local(notice: &Notice, process: u32) -> String {
    let mut out = format!("<{}>portolan[{process}]: ", priority(notice));
    let line = head(&notice.line, STREAM_LENGTH);
    out.extend(line.chars().map(tame));
    out
}

fn priority(notice: &Notice) -> u8 {
    FACILITY * 8 + notice.severity as u8
}

/// §6.3.3: a quotation mark, a backslash and a closing bracket have a backslash before them, and
/// nothing else has.
fn escape(out: &mut String, value: &str) {
    for c in value.chars() {
        if matches!(c, '"' | '\\' | ']') {
            out.push('\\');
        }
        out.push(tame(c));
    }
}

/// Control characters may end a record, or run a terminal (§8.2).
fn tame(c: char) -> char {
    if c.is_control() { '\u{fffd}' } else { c }
}

/// The name of this host, printable and without spaces (§6.2.4).
fn host_name() -> String {
    #[cfg(unix)]
    let name = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").unwrap_or_default();
    let name: String = name
        .chars()
        .filter(char::is_ascii_graphic)
        .take(255)
        .collect();
    if name.is_empty() {
        "-".to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::super::Sink as _;
    use super::super::tests::{eventually, notice, notices};
    use super::*;
    use proptest::prelude::*;
    use std::io::Read as _;
    use std::net::TcpListener;

    #[test]
    fn a_message_is_as_the_rfc_wants_it() {
        let mut notice = notice(8080);
        notice
            .fields
            .push(("PORTOLAN_PROGRAM", "/a \"b\" [c] \\d\n".to_owned()));
        notice.severity = super::super::Severity::Warning;
        assert_eq!(
            message(&notice, "host", 7, LENGTH),
            "<28>1 2026-08-17T06:00:00Z host portolan 7 appeared [portolan@32473 \
             event=\"appeared\" id=\"e8080\" port=\"8080\" protocol=\"tcp\" \
             program=\"/a \\\"b\\\" [c\\] \\\\d\u{fffd}\"] \u{feff}8080 is new"
        );
        notice.severity = super::super::Severity::Info;
        assert_eq!(local(&notice, 7), "<30>portolan[7]: 8080 is new");
        assert!(host_name().chars().all(|c| c.is_ascii_graphic()));
    }

    proptest! {
        #[test]
        fn no_value_leaves_the_structured_data(
            values in prop::collection::vec(any::<String>(), 0..40),
            line in any::<String>(),
        ) {
            let mut notice = notice(80);
            notice.fields.extend(values.iter().map(|value| ("PORTOLAN_X", value.clone())));
            notice.line = line;
            let message = message(&notice, "host", 1, LENGTH);
            // A replacement character has three bytes where a control character had one.
            prop_assert!(message.len() <= 2 * LENGTH);
            prop_assert!(!message.contains(char::is_control));
            let mut rest = message.split_once(" [portolan@32473").unwrap().1;
            while let Some(parameter) = rest.strip_prefix(' ') {
                rest = parameter.split_once("=\"").unwrap().1;
                let mut escaped = false;
                let end = rest.find(|c| {
                    let end = c == '"' && !escaped;
                    assert!(escaped || c != ']');
                    escaped = c == '\\' && !escaped;
                    end
                });
                rest = &rest[end.unwrap() + 1..];
            }
            let text = rest.strip_prefix("] \u{feff}");
            prop_assert!(text.is_some());
        }
    }

    /// The text after the byte order mark.
    fn text(message: &[u8]) -> String {
        let message = String::from_utf8(message.to_vec()).unwrap();
        message.split_once('\u{feff}').unwrap().1.to_owned()
    }

    #[test]
    fn udp_carries_a_message_a_datagram() {
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        server
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        let port = server.local_addr().unwrap().port();
        let host = "127.0.0.1".to_owned();
        let mut sink = start(Server::Udp { host, port }).unwrap();
        assert_eq!(sink.name(), format!("syslog:udp:127.0.0.1:{port}"));
        sink.send(&notices(1..3)).unwrap();
        let mut buffer = [0; 4096];
        for port in 1..3 {
            let length = server.recv(&mut buffer).unwrap();
            assert_eq!(text(&buffer[..length]), format!("{port} is new"));
        }
    }

    /// One message in octet counting, if the connection has one.
    fn frame(stream: &mut TcpStream) -> Option<Vec<u8>> {
        let mut length = 0;
        loop {
            let mut byte = [0];
            stream.read_exact(&mut byte).ok()?;
            match byte[0] {
                b' ' => break,
                digit => length = length * 10 + usize::from(digit - b'0'),
            }
        }
        let mut message = vec![0; length];
        stream.read_exact(&mut message).ok()?;
        Some(message)
    }

    #[test]
    fn tcp_reconnects_when_the_server_comes_back() {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = server.local_addr().unwrap();
        let host = "localhost".to_owned();
        let port = address.port();
        let mut sink = start(Server::Tcp { host, port }).unwrap();
        sink.send(&notices(1..4)).unwrap();
        let (mut stream, _) = server.accept().unwrap();
        for port in 1..4 {
            assert_eq!(text(&frame(&mut stream).unwrap()), format!("{port} is new"));
        }
        eventually("all sent", || sink.health().delivered == 3);
        // The server goes, and what is sent meanwhile waits.
        drop((stream, server));
        sink.send(&notices(9..10)).unwrap();
        eventually("an error", || sink.tick().is_err());
        sink.send(&notices(10..11)).unwrap();
        let server = TcpListener::bind(address).unwrap();
        let (mut stream, _) = server.accept().unwrap();
        for port in 9..11 {
            assert_eq!(text(&frame(&mut stream).unwrap()), format!("{port} is new"));
        }
        eventually("all sent", || sink.health().delivered == 5);
    }

    #[cfg(unix)]
    #[test]
    fn a_local_socket_has_the_local_format() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let server = UnixDatagram::bind(&path).unwrap();
        let mut sink = start(Server::Local(path)).unwrap();
        sink.send(&notices(1..2)).unwrap();
        let mut buffer = [0; 4096];
        let length = server.recv(&mut buffer).unwrap();
        let expected = format!("<29>portolan[{}]: 1 is new", std::process::id());
        assert_eq!(&buffer[..length], expected.as_bytes());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn rsyslog_understands_all_three() {
        if !std::path::Path::new("/usr/sbin/rsyslogd").exists() {
            eprintln!("skipped: needs rsyslogd");
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().display().to_string();
        // A port that was free a moment ago, for both.
        let port = {
            let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
            tcp.local_addr().unwrap().port()
        };
        let configuration = format!(
            r#"module(load="imuxsock" SysSock.Use="off")
input(type="imuxsock" Socket="{at}/log")
module(load="imudp") input(type="imudp" address="127.0.0.1" port="{port}")
module(load="imtcp") input(type="imtcp" address="127.0.0.1" port="{port}")
template(name="all" type="string" string="%jsonmesg%\n")
action(type="omfile" file="{at}/out" template="all")
"#
        );
        std::fs::write(folder.path().join("conf"), configuration).unwrap();
        let mut rsyslogd = std::process::Command::new("/usr/sbin/rsyslogd")
            .args(["-n", "-f"])
            .arg(folder.path().join("conf"))
            .arg("-i")
            .arg(folder.path().join("pid"))
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        eventually("rsyslogd listens", || {
            TcpStream::connect(("127.0.0.1", port)).is_ok() && folder.path().join("log").exists()
        });
        let host = "127.0.0.1".to_owned();
        let mut notice = notice(1);
        notice.line = "größer ] \" \\ als".to_owned();
        notice.fields.push(("PORTOLAN_PROGRAM", "a\"]b".to_owned()));
        let notice = [Arc::new(notice)];
        for server in [
            Server::Local(folder.path().join("log")),
            Server::Udp {
                host: host.clone(),
                port,
            },
            Server::Tcp { host, port },
        ] {
            let mut sink = start(server).unwrap();
            sink.send(&notice).unwrap();
            sink.finish(Duration::from_secs(10));
            assert_eq!(sink.health().delivered, 1);
        }
        let mut messages = Vec::new();
        eventually("three messages", || {
            let out = std::fs::read_to_string(folder.path().join("out")).unwrap_or_default();
            messages = out
                .lines()
                .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
                .filter(|message| message["inputname"] != "rsyslogd")
                .collect();
            messages.len() == 3
        });
        let _ = rsyslogd.kill();
        let _ = rsyslogd.wait();
        for message in &messages {
            assert_eq!(message["app-name"], "portolan", "{message}");
            assert_eq!(message["pri"], "29");
            let text = message["msg"].as_str().unwrap();
            assert_eq!(
                text.trim_start_matches(['\u{feff}', ' ']),
                "größer ] \" \\ als"
            );
            if message["inputname"] == "imuxsock" {
                continue;
            }
            assert_eq!(message["timereported"], "2026-08-17T06:00:00Z");
            assert_eq!(message["msgid"], "appeared");
            let data = message["structured-data"].as_str().unwrap();
            assert!(data.contains(r#"program="a\"\]b""#), "{data}");
        }
    }
}
