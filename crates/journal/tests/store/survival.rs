//! Killed in the middle, without room, two at once: nothing that was acknowledged is lost.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use portolan_journal::{Journal, JournalError, Kind, Query, Retention};
use rusqlite::Connection;

use crate::scene::{at, begin, evidence, record, socket, year};

const KILLS: u64 = 100;
/// What a child does: see [`child`].
const ROLE: &str = "PORTOLAN_JOURNAL_TEST_ROLE";
const FILE: &str = "PORTOLAN_JOURNAL_TEST_FILE";
/// How far apart the inodes of two children are.
const APART: u64 = 1_000_000;

/// Runs this very program as another process, to be one of the parts in the tests below.
fn spawn(role: &str, path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "survival::child",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(ROLE, role)
        .env(FILE, path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Not a test: the other process.
#[test]
fn child() {
    let (Ok(role), Some(path)) = (std::env::var(ROLE), std::env::var_os(FILE)) else {
        return;
    };
    let mut journal = Journal::create_or_open(Path::new(&path)).unwrap();
    let watch = begin(&mut journal);
    if role == "together" {
        for batch in year(4000).collect::<Vec<_>>().chunks(20) {
            journal.append(watch, batch).unwrap();
        }
        return;
    }
    let run: u64 = role.parse().unwrap();
    let programs: Vec<_> = (0..50)
        .map(|n| evidence(&format!("/opt/{run}/{n}")))
        .collect();
    let mut next = run * APART;
    loop {
        let batch: Vec<_> = (next..=next + next % 23)
            .map(|inode| {
                let program = usize::try_from(inode % 50).unwrap();
                let kind = if inode % 2 == 0 {
                    Kind::Appeared
                } else {
                    Kind::Passed
                };
                let seconds = (inode / 100).cast_signed();
                record(kind, seconds, socket(80, inode), &programs[program])
            })
            .collect();
        next += batch.len() as u64;
        journal.append(watch, &batch).unwrap();
        let mut out = std::io::stdout();
        writeln!(out, "kept {}", next - 1).unwrap();
        out.flush().unwrap();
        match next % 7 {
            0 => journal.beat(watch, at(1), 1).unwrap(),
            // Sockets that stand stay, and the texts of others are looked through.
            1 if run % 4 == 3 => {
                let keep = Retention {
                    bytes: Some(u64::MAX),
                    ..Retention::default()
                };
                journal.prune(keep, at(0)).unwrap();
            }
            _ => {}
        }
    }
}

#[test]
fn a_hundred_kills_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let (mut killed_early, mut all) = (0, 0);
    for run in 1..=KILLS {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let mut child = spawn(&run.to_string(), &path);
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        // Some while they open the file, most in the middle of it.
        let mut kept = None;
        let mut take = |line: &str| {
            if let Some(number) = line.trim_end().strip_prefix("kept ") {
                // The last line may have been cut.
                if line.ends_with('\n') {
                    kept = Some(number.parse::<u64>().unwrap());
                }
            }
        };
        if run % 5 != 0 {
            let mut line = String::new();
            while lines.read_line(&mut line).unwrap() > 0 && !line.starts_with("kept") {
                line.clear();
            }
            take(&line);
        }
        std::thread::sleep(Duration::from_micros(random % 40_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut line = String::new();
        while lines.read_line(&mut line).unwrap() > 0 {
            take(&line);
            line.clear();
        }
        let Ok(journal) = Journal::open(&path) else {
            // Killed before there was one.
            assert_eq!(kept, None);
            killed_early += 1;
            continue;
        };
        journal.check().unwrap();
        drop(journal);
        let conn = Connection::open(&path).unwrap();
        let first = run * APART;
        let (count, different, last): (u64, u64, Option<u64>) = conn
            .query_row(
                "SELECT count(*), count(DISTINCT inode), max(inode) FROM events
                 WHERE inode >= ?1 AND inode < ?2",
                (first.cast_signed(), (first + APART).cast_signed()),
                |row| {
                    let number = |n: i64| n.cast_unsigned();
                    Ok((
                        number(row.get(0)?),
                        number(row.get(1)?),
                        row.get::<_, Option<i64>>(2)?.map(number),
                    ))
                },
            )
            .unwrap();
        assert_eq!(count, different, "some are there twice");
        assert!(
            last >= kept,
            "acknowledged up to {kept:?}, there up to {last:?}"
        );
        assert_eq!(
            count,
            last.map_or(0, |last| last - first + 1),
            "one in between is missing"
        );
        all += count;
    }
    assert!(killed_early < KILLS / 2, "{killed_early}");
    let journal = Journal::open(&path).unwrap();
    assert_eq!(
        journal.records(&Query::default()).unwrap().len() as u64,
        all
    );
    assert!(all > KILLS, "{all}");
}

#[test]
fn two_processes_write_one_history() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let children = [(); 3].map(|()| spawn("together", &path));
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
    }
    let journal = Journal::open(&path).unwrap();
    journal.check().unwrap();
    let mut once = Journal::in_memory().unwrap();
    let watch = begin(&mut once);
    once.append(watch, &year(4000).collect::<Vec<_>>()).unwrap();
    let records = |journal: &Journal| -> Vec<_> {
        let stored = journal.records(&Query::default()).unwrap();
        stored.into_iter().map(|s| s.record).collect()
    };
    assert!(records(&journal) == records(&once));
    assert_eq!(
        journal.standing("id-of-one", None).unwrap(),
        once.standing("id-of-one", None).unwrap()
    );
}

/// A small disk, as long as it lives.
#[cfg(target_os = "linux")]
struct Disk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Disk {
    #[expect(
        clippy::print_stderr,
        reason = "who runs the tests learns what was not tried"
    )]
    fn new(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", size, "tmpfs"])
            .arg(folder.path())
            .status();
        if !mounted.is_ok_and(|status| status.success()) {
            eprintln!("skipped: a small disk needs root and mount");
            return None;
        }
        Some(Self(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("--lazy")
            .arg(self.0.path())
            .status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_recording_until_there_is_room() {
    let Some(disk) = Disk::new("size=6m,mode=0700") else {
        return;
    };
    let path = disk.0.path().join("journal.db");
    let ballast = disk.0.path().join("ballast");
    fs::write(&ballast, vec![1; 2 << 20]).unwrap();
    let mut journal = Journal::create_or_open(&path).unwrap();
    let watch = begin(&mut journal);
    let records: Vec<_> = year(200_000).collect();
    let mut batches = records.chunks(100);
    let mut written = 0;
    let (error, refused) = loop {
        let batch = batches.next().unwrap();
        match journal.append(watch, batch) {
            Ok(appended) => written += appended.written,
            Err(error) => break (error, batch),
        }
    };
    assert!(error.may_pass(), "{error:?}");
    assert!(matches!(error, JournalError::Full), "{error:?}");
    assert!(written > 1000, "{written}");
    // It goes on not to work, says so, and has what was acknowledged.
    let started = Instant::now();
    for _ in 0..20 {
        assert!(journal.append(watch, refused).unwrap_err().may_pass());
        let _ = journal.beat(watch, at(1), 1);
    }
    assert!(started.elapsed() < Duration::from_secs(5));
    let count = |journal: &Journal| journal.records(&Query::default()).unwrap().len();
    assert_eq!(count(&journal), written);
    journal.check().unwrap();

    fs::remove_file(&ballast).unwrap();
    let appended = journal.append(watch, refused).unwrap();
    assert_eq!(appended.written, refused.len());
    assert_eq!(count(&journal), written + refused.len());
    drop(journal);
    let journal = Journal::open(&path).unwrap();
    journal.check().unwrap();
    assert_eq!(count(&journal), written + refused.len());
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_room_for_a_journal() {
    let Some(disk) = Disk::new("size=64k,mode=0700") else {
        return;
    };
    let error = Journal::create_or_open(&disk.0.path().join("journal.db")).unwrap_err();
    assert!(error.may_pass(), "{error:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_is_read() {
    let Some(disk) = Disk::new("size=16m,mode=0700") else {
        return;
    };
    let path = disk.0.path().join("journal.db");
    let mut journal = Journal::create_or_open(&path).unwrap();
    let watch = begin(&mut journal);
    let seen = evidence("/usr/sbin/nginx");
    let appeared = record(Kind::Appeared, 1, socket(80, 1), &seen);
    journal
        .append(watch, std::slice::from_ref(&appeared))
        .unwrap();
    drop(journal);
    let remounted = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(disk.0.path())
        .status()
        .unwrap();
    assert!(remounted.success());
    let journal = Journal::open(&path).unwrap();
    let records = journal.records(&Query::default()).unwrap();
    assert_eq!(records[0].record, appeared);
    let error = Journal::create_or_open(&path)
        .and_then(|mut journal| journal.append(watch, &[appeared]))
        .unwrap_err();
    assert!(error.may_pass(), "{error:?}");
}
