//! The journal of systemd, with structured fields.
//!
//! The protocol is systemd's [native one](https://systemd.io/JOURNAL_NATIVE_PROTOCOL/): one datagram
//! an entry, with a field a line, and values that contain newlines after their length. An entry that
//! is too large for a datagram is put into a sealed memfd, whose descriptor is sent instead.

use std::fs::File;
use std::io::{self, IoSlice, Write as _};
use std::mem::MaybeUninit;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};

use super::worker::{Backoff, Deliver, Delivery, Worker};
use super::{Kind, Notice, SinkError};

/// Where journald listens.
pub(crate) const SOCKET: &str = "/run/systemd/journal/socket";

/// A full socket is journald being busy, or stopped.
const TIMEOUT: Duration = Duration::from_secs(2);
const BACKOFF: Backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));
/// systemd.journal-fields(7) has names of its own here; a longer name is no field of ours.
const NAME: usize = 64;

/// Starts a sink that writes to the journal behind `socket`.
pub(crate) fn start(socket: &Path) -> Result<Worker, SinkError> {
    let journal = Journal {
        path: socket.to_owned(),
        socket: None,
        entry: Vec::new(),
    };
    Worker::start("journald".to_owned(), journal, BACKOFF)
}

struct Journal {
    path: PathBuf,
    /// Connected when first needed, and again after an error: journald may come later.
    socket: Option<UnixDatagram>,
    entry: Vec<u8>,
}

impl Deliver for Journal {
    const BATCH: usize = 64;

    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
        for (done, notice) in notices.iter().enumerate() {
            self.entry.clear();
            write_entry(&mut self.entry, notice);
            if let Err(source) = self.send() {
                self.socket = None;
                let address = self.path.display().to_string();
                return Delivery::stuck(done, SinkError::Unreachable { address, source });
            }
        }
        Delivery::all(notices)
    }
}

impl Journal {
    fn send(&mut self) -> io::Result<()> {
        let socket = match &self.socket {
            Some(socket) => socket,
            None => {
                let socket = UnixDatagram::unbound()?;
                socket.connect(&self.path)?;
                socket.set_write_timeout(Some(TIMEOUT))?;
                self.socket.insert(socket)
            }
        };
        match socket.send(&self.entry) {
            Err(error) if too_large(&error) => send_file(socket, &self.entry),
            result => result.map(drop),
        }
    }
}

/// EMSGSIZE is more than the socket's buffer, ENOBUFS more than the kernel has in one piece.
fn too_large(error: &io::Error) -> bool {
    let errno = rustix::io::Errno::from_io_error(error);
    matches!(
        errno,
        Some(rustix::io::Errno::MSGSIZE | rustix::io::Errno::NOBUFS)
    )
}

fn send_file(socket: &UnixDatagram, entry: &[u8]) -> io::Result<()> {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let mut file = File::from(memfd_create("portolan", flags)?);
    file.write_all(entry)?;
    // journald maps the file, and takes it only when nobody can change it any more.
    let seals = SealFlags::SHRINK | SealFlags::GROW | SealFlags::WRITE | SealFlags::SEAL;
    fcntl_add_seals(&file, seals)?;
    let descriptors = [file.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !control.push(SendAncillaryMessage::ScmRights(&descriptors)) {
        return Err(io::ErrorKind::OutOfMemory.into());
    }
    sendmsg(
        socket,
        &[IoSlice::new(&[])],
        &mut control,
        SendFlags::NOSIGNAL,
    )?;
    Ok(())
}

fn write_entry(out: &mut Vec<u8>, notice: &Notice) {
    let priority = (notice.severity as u8).to_string();
    write_field(out, "MESSAGE", &notice.line);
    write_field(out, "PRIORITY", &priority);
    write_field(out, "SYSLOG_IDENTIFIER", "portolan");
    write_field(out, "MESSAGE_ID", message_id(notice.kind));
    for (name, value) in notice.all_fields() {
        write_field(out, name, value);
    }
}

/// `NAME=value\n`; with a newline in the value `NAME\n`, the length as eight bytes, the value, `\n`.
fn write_field(out: &mut Vec<u8>, name: &str, value: &str) {
    let ours = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    if name.len() > NAME || name.starts_with('_') || !name.bytes().all(ours) {
        return;
    }
    out.extend_from_slice(name.as_bytes());
    if value.contains('\n') {
        out.push(b'\n');
        out.extend_from_slice(&(value.len() as u64).to_le_bytes());
    } else {
        out.push(b'=');
    }
    out.extend_from_slice(value.as_bytes());
    out.push(b'\n');
}

/// Made once with `systemd-id128 new`; `journalctl MESSAGE_ID=…` finds all of a kind.
const fn message_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Appeared => "78dc859d96274a4ba4185d56a9d8b453",
        Kind::Changed => "fc0a4829cd8442c7a5b5158f9e6135fc",
        Kind::Closed => "aeb641cf6b154abb9444309146b1b875",
        Kind::Restarted => "2dc3e8ffac3a4920866124193f6726f1",
        Kind::Passed => "3718001abfa54347afec010eab819986",
        Kind::Trouble => "a073483c7e0f4d8e84718aa539e1e0af",
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{eventually, notice, notices};
    use super::super::{Sink as _, head};
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;
    use std::process::{Child, Command, Stdio};

    /// What journald does with an entry.
    fn parse(mut entry: &[u8]) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        while !entry.is_empty() {
            let end = entry
                .iter()
                .position(|b| matches!(b, b'=' | b'\n'))
                .unwrap();
            let name = text(&entry[..end]);
            let (value, rest) = if entry[end] == b'=' {
                let rest = &entry[end + 1..];
                let stop = rest.iter().position(|&b| b == b'\n').unwrap();
                (&rest[..stop], &rest[stop..])
            } else {
                let rest = &entry[end + 1..];
                let (length, rest) = rest.split_first_chunk::<8>().unwrap();
                rest.split_at(usize::try_from(u64::from_le_bytes(*length)).unwrap())
            };
            assert_eq!(rest[0], b'\n');
            fields.push((name, text(value)));
            entry = &rest[1..];
        }
        fields
    }

    proptest! {
        #[test]
        fn no_value_can_forge_a_field(value in any::<String>(), line in any::<String>()) {
            let mut notice = notice(80);
            notice.fields.push(("PORTOLAN_PROGRAM", value.clone()));
            notice.line.clone_from(&line);
            let mut entry = Vec::new();
            write_entry(&mut entry, &notice);
            let fields = parse(&entry);
            prop_assert_eq!(fields.len(), 9);
            prop_assert_eq!(&fields[0], &("MESSAGE".to_owned(), line));
            prop_assert_eq!(&fields[8], &("PORTOLAN_PROGRAM".to_owned(), value));
        }
    }

    #[test]
    fn names_that_are_none_are_left_out() {
        let mut entry = Vec::new();
        for name in ["_PID", "lower", "A=B", "A\nB", "Ä"] {
            write_field(&mut entry, name, "x");
        }
        assert!(entry.is_empty());
    }

    #[test]
    fn entries_reach_a_socket_that_comes_late_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let mut sink = start(&path).unwrap();
        sink.send(&notices(80..81)).unwrap();
        let mut told = Ok(());
        eventually("an error", || {
            told = sink.tick();
            told.is_err()
        });
        assert!(matches!(told, Err(SinkError::Unreachable { .. })));

        for port in [80, 81] {
            let journal = UnixDatagram::bind(&path).unwrap();
            journal
                .set_read_timeout(Some(Duration::from_secs(10)))
                .unwrap();
            if port == 81 {
                sink.send(&notices(81..82)).unwrap();
            }
            let mut entry = [0; 4096];
            let length = journal.recv(&mut entry).unwrap();
            let fields: HashMap<_, _> = parse(&entry[..length]).into_iter().collect();
            assert_eq!(fields["MESSAGE"], format!("{port} is new"));
            assert_eq!(fields["PRIORITY"], "5");
            assert_eq!(fields["SYSLOG_IDENTIFIER"], "portolan");
            assert_eq!(fields["MESSAGE_ID"], "78dc859d96274a4ba4185d56a9d8b453");
            assert_eq!(fields["PORTOLAN_EVENT"], "appeared");
            assert_eq!(fields["PORTOLAN_ID"], format!("e{port}"));
            assert_eq!(fields["PORTOLAN_PORT"], port.to_string());
            drop(journal);
            std::fs::remove_file(&path).unwrap();
        }
        eventually("delivered", || sink.health().delivered == 2);
    }

    #[test]
    fn journald_itself_takes_the_entries() {
        let Some(journald) = Journald::start() else {
            return;
        };
        let mut sink = start(&journald.socket()).unwrap();
        let mut large = notice(4000);
        large
            .fields
            .push(("PORTOLAN_PROGRAM", "large\n".repeat(60_000)));
        let mut lines = notice(4001);
        lines.kind = Kind::Trouble;
        lines.severity = super::super::Severity::Warning;
        lines.line = "two\nlines".to_owned();
        sink.send(&[Arc::new(large), Arc::new(lines)]).unwrap();
        sink.finish(Duration::from_secs(10));
        assert_eq!(sink.health().delivered, 2, "{:?}", sink.tick());

        let mut found = Vec::new();
        eventually("journalctl finds both", || {
            found = journald.find("SYSLOG_IDENTIFIER=portolan");
            found.len() == 2
        });
        assert_eq!(found[0]["PORTOLAN_PORT"], "4000");
        let program = found[0]["PORTOLAN_PROGRAM"].as_str().unwrap();
        assert_eq!(program.len(), 360_000);
        assert_eq!(head(program, 6), "large\n");
        assert_eq!(found[1]["MESSAGE"], "two\nlines");
        assert_eq!(found[1]["PRIORITY"], "4");
        assert_eq!(
            journald
                .find("MESSAGE_ID=a073483c7e0f4d8e84718aa539e1e0af")
                .len(),
            1
        );
    }

    /// systemd-journald in a mount namespace of its own.
    struct Journald(Child);

    impl Journald {
        fn start() -> Option<Self> {
            let server = "/usr/lib/systemd/systemd-journald";
            if !rustix::process::geteuid().is_root() || !Path::new(server).exists() {
                eprintln!("skipped: needs root and systemd-journald");
                return None;
            }
            let script = "mount --make-rprivate / && mount -t tmpfs tmpfs /run && \
                mount -t tmpfs tmpfs /var/log && mkdir -p /run/systemd/journal /run/log/journal && \
                exec /usr/lib/systemd/systemd-journald";
            let child = Command::new("unshare")
                .args(["--mount", "sh", "-c", script])
                .stderr(Stdio::null())
                .spawn();
            let Ok(child) = child else {
                eprintln!("skipped: needs unshare");
                return None;
            };
            let mut journald = Self(child);
            let end = std::time::Instant::now() + Duration::from_secs(10);
            while UnixDatagram::unbound()
                .unwrap()
                .connect(journald.socket())
                .is_err()
            {
                let ended = journald.0.try_wait().unwrap().is_some();
                if ended || std::time::Instant::now() > end {
                    eprintln!("skipped: systemd-journald does not start here");
                    return None;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            Some(journald)
        }

        fn root(&self) -> PathBuf {
            format!("/proc/{}/root", self.0.id()).into()
        }

        fn socket(&self) -> PathBuf {
            // Not this namespace's own journal, before the child has mounted its own.
            self.root().join(&SOCKET[1..])
        }

        fn find(&self, field: &str) -> Vec<serde_json::Value> {
            let output = Command::new("journalctl")
                .args(["--all", "--no-pager", "--output=json", field])
                .arg("--directory")
                .arg(self.root().join("run/log/journal"))
                .output()
                .unwrap();
            String::from_utf8(output.stdout)
                .unwrap()
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect()
        }
    }

    impl Drop for Journald {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}
