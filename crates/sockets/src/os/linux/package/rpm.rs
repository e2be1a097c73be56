//! rpm's database, by way of `rpm`.
//!
//! The database is SQLite, Berkeley DB or rpm's own format, with packages' headers as blobs. `rpm`
//! reads them all, and takes some ten milliseconds to start, so it is asked once for all paths, and
//! what it said is kept until the database changes.

use std::fs::Metadata;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;

use super::super::cache::Folder;
use super::PackageError;
use crate::os::linux::command::{self, CommandError};
use crate::{Package, PackageAnswer};

/// Where the database may be: rpm's own default, and where distributions moved it to when `/usr`
/// became what is replaced as a whole (rpm's macro `%_dbpath`).
const FOLDERS: [&str; 2] = ["usr/lib/sysimage/rpm", "var/lib/rpm"];

/// The databases of rpm's backends, `%_db_backend`: sqlite (with the log that it is behind with),
/// ndb, and bdb of old.
const FILES: [&str; 4] = [
    "rpmdb.sqlite",
    "rpmdb.sqlite-wal",
    "Packages.db",
    "Packages",
];

const PROGRAMS: [&str; 2] = ["usr/bin/rpm", "bin/rpm"];

const LIMIT: Duration = Duration::from_secs(2);

/// In the cache.
const NAME: &str = "rpm-files-1";
/// Answers beyond this are not kept.
const MOST_KEPT: usize = 4096;
/// What `MOST_KEPT` answers may take, with room to spare.
const MOST_BYTES: u64 = 1 << 20;

/// rpm's database on this system.
pub(super) struct Database {
    root: PathBuf,
    /// From the root.
    folder: &'static str,
    program: PathBuf,
}

impl Database {
    /// Finds it; `None` where the system has none, or no `rpm` to read it.
    pub(super) fn find(root: &Path) -> Option<Self> {
        let folder = FOLDERS.into_iter().find(|folder| {
            let has = |file| root.join(folder).join(file).is_file();
            FILES.into_iter().any(has)
        })?;
        // The running system's program, wherever the files are.
        let program = PROGRAMS
            .into_iter()
            .map(|program| Path::new("/").join(program))
            .find(|program| program.is_file())?;
        Some(Self {
            root: root.to_owned(),
            folder,
            program,
        })
    }

    /// The state of its files.
    fn stamp(&self) -> String {
        let folder = self.root.join(self.folder);
        let state = |file| -> Option<String> {
            let stat: Metadata = folder.join(file).metadata().ok()?;
            // An empty log is as good as none, and comes and goes with each reading.
            (stat.len() > 0).then(|| {
                format!(
                    " {file} {} {} {} {}.{}",
                    stat.dev(),
                    stat.ino(),
                    stat.len(),
                    stat.mtime(),
                    stat.mtime_nsec()
                )
            })
        };
        FILES.into_iter().filter_map(state).collect()
    }

    fn ask(&self, paths: &[&Path], limit: Duration) -> Result<Vec<u8>, PackageError> {
        let mut command = Command::new(&self.program);
        if self.root != Path::new("/") {
            command.arg("--root").arg(&self.root);
        }
        command
            .arg("--dbpath")
            .arg(Path::new("/").join(self.folder))
            .args(["-qf", "--qf", r"%{NAME}\t%{VERSION}-%{RELEASE}\n", "--"])
            .args(paths);
        command::output(&mut command, limit).map_err(|error| match error {
            CommandError::Failed(error) => PackageError::Run(error),
            CommandError::Slow => PackageError::Slow(LIMIT.as_secs()),
            CommandError::Long => {
                PackageError::Run(std::io::Error::other("its answer is too long"))
            }
        })
    }
}

/// Whose the files are, in the order of `paths`. Of a file that is gone rpm can tell whose it was;
/// where it was nobody's, rpm has no answer but an error, and that is [`PackageAnswer::Unasked`].
pub(super) fn owners(
    database: &Database,
    cache: Option<&Folder>,
    paths: &[&Path],
) -> Result<Vec<PackageAnswer>, PackageError> {
    let mut known = cache
        .and_then(|cache| read(cache, &database.stamp()))
        .unwrap_or_default();
    let mut unknown: Vec<&Path> = paths
        .iter()
        .copied()
        .filter(|path| !known.contains_key(path.as_os_str().as_bytes()))
        .collect();
    unknown.sort_unstable();
    unknown.dedup();
    if !unknown.is_empty() {
        let deadline = Instant::now() + LIMIT;
        let is_there = |path: &&Path| path.exists();
        let (there, gone): (Vec<&Path>, Vec<&Path>) = unknown.into_iter().partition(is_there);
        let answers = ask_together(database, &there, deadline)?;
        let answers = answers
            .into_iter()
            .chain(ask_apart(database, &gone, deadline)?);
        for (path, answer) in there.iter().chain(&gone).zip(answers) {
            known.insert(path.as_os_str().as_bytes().into(), answer);
        }
        if let Some(cache) = cache {
            // Kept answers are for the next time. This time's are there without.
            let _ = keep(cache, &database.stamp(), &known);
        }
    }
    Ok(paths
        .iter()
        .map(|path| {
            let answer = known.get(path.as_os_str().as_bytes());
            answer.cloned().unwrap_or(PackageAnswer::Unasked)
        })
        .collect())
}

/// `rpm` answers a file that is there with a line, and one that several packages share with several.
/// So where the lines are not as many as the paths, it is asked again.
fn ask_together(
    database: &Database,
    paths: &[&Path],
    deadline: Instant,
) -> Result<Vec<PackageAnswer>, PackageError> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let left = deadline.saturating_duration_since(Instant::now());
    let answers = parse(&database.ask(paths, left)?);
    if answers.len() == paths.len() {
        return Ok(answers);
    }
    ask_apart(database, paths, deadline)
}

/// One run for each path.
fn ask_apart(
    database: &Database,
    paths: &[&Path],
    deadline: Instant,
) -> Result<Vec<PackageAnswer>, PackageError> {
    let ask = |path: &&Path| {
        let left = deadline.saturating_duration_since(Instant::now());
        let first = parse(&database.ask(&[path], left)?).into_iter().next();
        Ok(first.unwrap_or(PackageAnswer::Unasked))
    };
    paths.iter().map(ask).collect()
}

/// The lines of `rpm -qf`: name and version with a tab between, or, in words, that nobody owns it.
fn parse(output: &[u8]) -> Vec<PackageAnswer> {
    let text = String::from_utf8_lossy(output);
    text.lines()
        .map(|line| answer(line.split_once('\t')))
        .collect()
}

fn answer(fields: Option<(&str, &str)>) -> PackageAnswer {
    match fields {
        Some((name, version)) if !name.is_empty() => PackageAnswer::Package(Package {
            manager: "rpm",
            name: name.to_owned(),
            version: (!version.is_empty()).then(|| version.to_owned()),
        }),
        Some(_) | None => PackageAnswer::None,
    }
}

type Known = FxHashMap<Box<[u8]>, PackageAnswer>;

/// A line with the checksum of the rest, one with the state of the database, then for each path
/// itself, the package's name and its version; the name is empty where there is no package.
fn keep(cache: &Folder, stamp: &str, known: &Known) -> std::io::Result<()> {
    let mut text = format!("{stamp}\n").into_bytes();
    for (path, answer) in known.iter().take(MOST_KEPT) {
        let (name, version) = match answer {
            PackageAnswer::Package(package) => (package.name.as_str(), package.version.as_deref()),
            PackageAnswer::None => ("", None),
            PackageAnswer::Unasked => continue,
        };
        if path.iter().any(|&byte| byte == b'\t' || byte == b'\n') {
            continue;
        }
        text.extend(path.iter());
        text.extend(format!("\t{name}\t{}\n", version.unwrap_or_default()).bytes());
    }
    cache.replace(NAME, |file| {
        writeln!(file, "{:08x}", crc32fast::hash(&text))?;
        file.write_all(&text)
    })
}

fn read(cache: &Folder, stamp: &str) -> Option<Known> {
    let (file, _) = cache.read(NAME)?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    let end = memchr::memchr(b'\n', &bytes)?;
    let (checksum, text) = (bytes.get(..end)?, bytes.get(end + 1..)?);
    if checksum != format!("{:08x}", crc32fast::hash(text)).as_bytes() {
        return None;
    }
    let mut lines = text.split(|&byte| byte == b'\n');
    if lines.next()? != stamp.as_bytes() {
        return None;
    }
    let mut known = Known::default();
    for line in lines {
        let mut fields = line.splitn(2, |&byte| byte == b'\t');
        if let (Some(path), Some(rest)) = (fields.next(), fields.next()) {
            let rest = std::str::from_utf8(rest).ok()?;
            known.insert(path.into(), answer(rest.split_once('\t')));
        }
    }
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fs;

    fn package(name: &str, version: &str) -> PackageAnswer {
        answer(Some((name, version)))
    }

    #[test]
    fn lines_are_answers() {
        let output = b"openssh-server\t9.3p1-1.el9\nfile /opt/x is not owned by any package\n";
        assert_eq!(
            parse(output),
            [
                package("openssh-server", "9.3p1-1.el9"),
                PackageAnswer::None
            ]
        );
    }

    #[test]
    fn asks_rpm_once_and_keeps_its_answers() {
        if !Path::new("/usr/bin/rpm").exists() || !Path::new("/usr/bin/rpmbuild").exists() {
            eprintln!("skipped: needs rpm and rpmbuild");
            return;
        }
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: needs root");
            return;
        }
        let root = tempfile::tempdir().unwrap();
        install(
            root.path(),
            "harbour",
            "echo > %{buildroot}/usr/sbin/harbourd",
        );
        // rpm takes the package's file from the root, and looks on this system's disk for what is
        // in no package.
        let by_hand = std::env::current_exe().unwrap();
        let database = Database::find(root.path()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let cache = Folder::open(folder.path()).unwrap();
        let paths = [
            Path::new("/usr/sbin/harbourd"),
            &by_hand,
            Path::new("/usr/sbin/gone"),
        ];
        let expected = [
            package("harbour", "1.2-3"),
            PackageAnswer::None,
            PackageAnswer::Unasked,
        ];
        assert_eq!(owners(&database, None, &paths).unwrap(), expected);
        assert_eq!(owners(&database, Some(&cache), &paths).unwrap(), expected);

        let deaf = Database {
            program: "/none".into(),
            ..Database::find(root.path()).unwrap()
        };
        assert_eq!(
            owners(&deaf, Some(&cache), &paths[..2]).unwrap(),
            expected[..2]
        );
        assert!(owners(&deaf, None, &paths).is_err());

        // Another package that shares the file: two lines for one path.
        install(
            root.path(),
            "haven",
            "echo > %{buildroot}/usr/sbin/harbourd",
        );
        assert!(
            owners(&deaf, Some(&cache), &paths[..2]).is_err(),
            "the database changed"
        );
        let now = owners(&database, Some(&cache), &paths).unwrap();
        assert!(now[0] == expected[0] || now[0] == package("haven", "1.2-3"));
        assert_eq!(now[1..], expected[1..]);
    }

    /// Makes a package and installs it under `root`.
    fn install(root: &Path, name: &str, script: &str) {
        let build = tempfile::tempdir().unwrap();
        let spec = build.path().join("x.spec");
        let text = format!(
            "Name: {name}\nVersion: 1.2\nRelease: 3\nSummary: x\nLicense: MIT\nBuildArch: noarch\n\
             %description\nx\n%install\nmkdir -p %{{buildroot}}/usr/sbin\n{script}\n\
             %files\n/usr/sbin/harbourd\n"
        );
        fs::write(&spec, text).unwrap();
        let run = |command: &mut Command| {
            let output = command.output().unwrap();
            assert!(output.status.success(), "{output:?}");
        };
        run(Command::new("rpmbuild")
            .arg("--quiet")
            .arg("--define")
            .arg(format!("_topdir {}", build.path().display()))
            .arg("-bb")
            .arg(&spec));
        let made = build
            .path()
            .join(format!("RPMS/noarch/{name}-1.2-3.noarch.rpm"));
        run(Command::new("rpm")
            .arg("--root")
            .arg(root)
            .args(["--dbpath", "/var/lib/rpm", "--nodeps", "--noscripts", "-i"])
            .arg(made));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_what_is_read(
            answers in proptest::collection::hash_map(
                "/[a-z\t\n]{1,4}",
                proptest::option::of(("[a-z]{1,3}", "[0-9.-]{0,3}")),
                0..20,
            ),
            at in any::<proptest::sample::Index>(),
            bit in 0_u8..8,
        ) {
            let folder = tempfile::tempdir().unwrap();
            let cache = Folder::open(folder.path()).unwrap();
            let known: Known = answers
                .into_iter()
                .map(|(path, fields)| {
                    let fields = fields.as_ref().map(|(name, version)| (name.as_str(), version.as_str()));
                    (path.into_bytes().into_boxed_slice(), answer(fields))
                })
                .collect();
            keep(&cache, "now", &known).unwrap();
            let mut sound = known;
            sound.retain(|path, _| !path.contains(&b'\t') && !path.contains(&b'\n'));
            prop_assert_eq!(read(&cache, "now"), Some(sound));
            prop_assert_eq!(read(&cache, "later"), None);

            let file = folder.path().join(NAME);
            let mut bytes = fs::read(&file).unwrap();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            fs::write(&file, bytes).unwrap();
            prop_assert_eq!(read(&cache, "now"), None);
        }

        #[test]
        fn any_output_is_read_without_a_panic(output in proptest::collection::vec(any::<u8>(), 0..200)) {
            parse(&output);
        }
    }
}
