//! What the fuzz targets call: the parsers of whatever the kernel, other processes and other
//! programs wrote. None of it is a part of the library; it can change with any version.
//!
//! Each function takes any bytes, and asserts what has to hold of what comes out.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::bpf::{self, Tasks};
use super::cache::Folder;
use super::netlink::{Attributes, Messages};
use super::systemd::{self, SocketUnit};
use super::{catalogue, cgroup, changes, diag, namespaces, package, process, procnet, walk};
use crate::{Arguments, PackageAnswer, Protocol};

/// An answer of the kernel to who asks for its sockets.
pub fn netlink(bytes: &[u8]) {
    let mut taken = 0;
    for message in Messages(bytes) {
        let Some((_, _, message)) = message else {
            break;
        };
        taken += message.body.len();
        for protocol in Protocol::ALL {
            if let Some(socket) = diag::parse(message.body, protocol) {
                assert_eq!(socket.protocol, protocol);
            }
        }
        let inner: usize = Attributes(message.body).map(|(_, a)| a.len()).sum();
        assert!(inner <= message.body.len());
    }
    assert!(taken <= bytes.len());
}

/// Lines of the files under `/proc/net`.
pub fn procnet(text: &str) {
    for line in text.lines() {
        for protocol in Protocol::ALL {
            let _ = procnet::parse(line, protocol);
        }
        let sockets = procnet::parse_sctp(line).unwrap_or_default();
        assert!(sockets.iter().all(|s| s.protocol == Protocol::Sctp));
        let _ = namespaces::count(line.as_bytes());
        if let Some((_, place)) = namespaces::mount(line) {
            let _ = namespaces::name_of(&place);
        }
    }
}

/// The files of a process.
pub fn process(bytes: &[u8]) {
    let _ = (process::parse_stat(bytes), walk::parse_link(bytes));
    let arguments = Arguments::from_bytes(bytes);
    assert!(arguments.iter().count() <= bytes.len());
    let text = String::from_utf8_lossy(bytes);
    assert!(walk::fixed_files(&text).count() <= text.lines().count());
    let _ = walk::descriptors_in_flight(&text);
    let _ = catalogue::parse_users(&text);
    for path in [cgroup::from_proc(&text).as_str(), &*text] {
        assert_eq!(cgroup::describe(path).path, path);
    }
}

/// The kernel's type information, what is kept of it, and what the BPF program writes.
pub fn types(bytes: &[u8]) {
    if let Ok(found) = bpf::find(bytes) {
        assert_eq!(found.structures.len(), found.offsets.len());
    }
    let _ = bpf::parse_kept(bytes);
    let mut tasks = Tasks::default();
    if tasks.take(bytes).is_some() {
        for task in &tasks.tasks {
            assert!(tasks.arguments(task).len() <= bytes.len());
            assert!(tasks.sockets(task).len() <= bytes.len());
        }
    }
}

/// A record of the programs that tell of changes.
pub fn change(bytes: &[u8]) {
    let event = bpf::parse_event(bytes);
    if let Some(change) = event.as_ref().and_then(changes::change_of) {
        assert!(change.after.is_none());
        let name = change.process.map(|process| process.name().into_owned());
        // A byte that is no text becomes a character of three.
        assert!(name.is_some_and(|name| name.len() <= 48));
    }
}

/// A socket unit of systemd with a drop-in, and what `systemctl` says of one.
pub fn units(text: &str) {
    let (unit, drop_in) = text.split_once('\0').unwrap_or((text, ""));
    let _ = SocketUnit::from_texts("fuzz.socket", &[unit, drop_in]);
    let _ = systemd::parse_state(text, SystemTime::UNIX_EPOCH);
}

/// dpkg's files: `status`, a list and the diversions, with a byte 255 between them. The folder is
/// the target's own.
///
/// # Errors
/// Where the files cannot be written or read.
pub fn packages(folder: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut files = bytes.splitn(3, |b| *b == 0xff);
    let mut next = || files.next().unwrap_or_default();
    let dpkg = folder.join("var/lib/dpkg");
    fs::create_dir_all(dpkg.join("info"))?;
    fs::write(dpkg.join("status"), next())?;
    fs::write(dpkg.join("info/fuzz.list"), next())?;
    fs::write(dpkg.join("diversions"), next())?;
    let answers = package::owners(folder, None, &PROGRAMS.map(Path::new));
    let answers = answers.map_err(io::Error::other)?;
    assert_eq!(answers.len(), PROGRAMS.len());
    Ok(())
}

/// The index of dpkg's files, from behind its stamp on; whatever is in it, the answers are those of
/// the files themselves. The folder is the target's own.
///
/// # Errors
/// Where the files cannot be written or read.
pub fn package_index(folder: &Path, bytes: &[u8]) -> io::Result<()> {
    /// Of the index: its name, and where its checksum stands in its header.
    const INDEX: &str = "dpkg-files-1";
    const STAMPED: usize = 88;
    const CHECKSUM: usize = 100;
    let root = folder.join("root");
    let place = folder.join("cache");
    let cache = Folder::open(&place).ok_or(io::ErrorKind::PermissionDenied)?;
    let programs = PROGRAMS.map(Path::new);
    let answers = || package::owners(&root, Some(&cache), &programs).map_err(io::Error::other);
    if !place.join(INDEX).exists() {
        let dpkg = root.join("var/lib/dpkg");
        fs::create_dir_all(dpkg.join("info"))?;
        for (name, text) in DPKG {
            fs::write(dpkg.join(name), text)?;
        }
        // What was changed a moment ago may change again under the same stamp, and is not kept.
        let settled = SystemTime::now() - Duration::from_secs(3600);
        for name in ["status", "info"] {
            fs::File::open(dpkg.join(name))?.set_modified(settled)?;
        }
        answers()?;
        fs::copy(place.join(INDEX), folder.join("whole"))?;
    }
    let mut index = fs::read(folder.join("whole"))?;
    index.truncate(STAMPED);
    index.extend(bytes);
    if index.len() > CHECKSUM + 4 {
        // Only the header's own sum is made right: nobody guesses it.
        let bits = index[STAMPED + 4].min(12);
        let end = (CHECKSUM + 4 + (8_usize << bits)).min(index.len());
        let mut sum = crc32fast::Hasher::new();
        sum.update(&index[..CHECKSUM]);
        sum.update(&index[CHECKSUM + 4..end]);
        index[CHECKSUM..CHECKSUM + 4].copy_from_slice(&sum.finalize().to_le_bytes());
    }
    fs::write(place.join(INDEX), &index)?;
    let names = answers()?.into_iter().map(|answer| match answer {
        PackageAnswer::Package(package) => Some(package.name),
        PackageAnswer::None | PackageAnswer::Unasked => None,
    });
    let expected = ["one", "two", "-"].map(|name| Some(name).filter(|n| *n != "-"));
    assert!(names.eq(expected.iter().map(|n| n.map(str::to_owned))));
    Ok(())
}

const PROGRAMS: [&str; 3] = ["/usr/sbin/one", "/bin/two", "/opt/three"];

/// dpkg's files of a system with two packages.
const DPKG: [(&str, &str); 3] = [
    (
        "status",
        "Package: one\nStatus: install ok installed\nVersion: 1\n\n\
         Package: two\nStatus: install ok installed\nVersion: 2\n",
    ),
    ("info/one.list", "/.\n/usr\n/usr/sbin\n/usr/sbin/one\n"),
    ("info/two.list", "/.\n/bin\n/bin/two\n"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_is_a_hint_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        package_index(folder.path(), b"").unwrap();
        let whole = fs::read(folder.path().join("whole")).unwrap();
        // As it is; cut; and with every byte of it altered in turn.
        package_index(folder.path(), &whole[88..]).unwrap();
        package_index(folder.path(), &whole[88..whole.len() - 1]).unwrap();
        for at in 88..whole.len() {
            let mut altered = whole.clone();
            altered[at] ^= 0x55;
            package_index(folder.path(), &altered[88..]).unwrap();
        }
    }

    #[test]
    fn any_files_of_dpkg_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let files = b"Package: fuzz\nVersion: 1\n\xff/bin/two\n\xffa\nb\nc\n";
        packages(folder.path(), files).unwrap();
        packages(folder.path(), b"").unwrap();
    }
}
