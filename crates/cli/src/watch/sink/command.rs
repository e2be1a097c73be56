//! A program that is run for each notice.
//!
//! What a notice says comes from processes that may be hostile. So there is no shell, and nothing of
//! it is an argument: the JSON is on standard input, the fields are in the environment.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use super::run::run;
use super::worker::{Backoff, Deliver, Delivery, Worker};
use super::{Notice, SinkError, head, without_nul};

/// Longer than this no program may take.
const LIMIT: Duration = Duration::from_secs(10);
/// The kernel has 128 KiB for a variable; nobody needs as much to decide.
const VALUE: usize = 4096;
/// A program that cannot be started may be about to be installed.
const BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));

/// Starts a sink that runs `program`, one at a time.
pub(crate) fn start(program: PathBuf, arguments: Vec<OsString>) -> Result<Worker, SinkError> {
    start_with(program, arguments, LIMIT)
}

fn start_with(
    program: PathBuf,
    arguments: Vec<OsString>,
    limit: Duration,
) -> Result<Worker, SinkError> {
    let name = match program.file_name() {
        Some(file) => format!("command:{}", file.to_string_lossy()),
        None => "command".to_owned(),
    };
    let runner = Runner {
        program,
        arguments,
        limit,
    };
    Worker::start(name, runner, BACKOFF)
}

struct Runner {
    program: PathBuf,
    arguments: Vec<OsString>,
    limit: Duration,
}

impl Deliver for Runner {
    const BATCH: usize = 1;

    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
        let Some(notice) = notices.first() else {
            return Delivery::default();
        };
        let program = self.program.clone();
        match self.run(notice) {
            Ok(Ok(())) => Delivery::all(&notices[..1]),
            // It had its chance: doing it again may do the half that it did twice.
            Ok(Err(end)) => Delivery {
                failed: 1,
                error: Some(SinkError::Ended { program, end }),
                ..Delivery::default()
            },
            Err(source) => Delivery::stuck(0, SinkError::Run { program, source }),
        }
    }
}

impl Runner {
    fn run(&self, notice: &Notice) -> io::Result<Result<(), super::End>> {
        let mut input = memory()?;
        input.write_all(notice.json.as_bytes())?;
        input.write_all(b"\n")?;
        input.rewind()?;
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env_clear()
            .env(
                "PATH",
                "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            )
            .stdin(Stdio::from(input));
        for (name, value) in notice.all_fields() {
            command.env(name, &*without_nul(head(value, VALUE)));
        }
        command.env("PORTOLAN_LINE", &*without_nul(head(&notice.line, VALUE)));
        run(&mut command, self.limit)
    }
}

/// A file that is nowhere: unlike a pipe it takes everything at once, whether it is read or not.
fn memory() -> io::Result<File> {
    #[cfg(target_os = "linux")]
    {
        let flags = rustix::fs::MemfdFlags::CLOEXEC;
        Ok(File::from(rustix::fs::memfd_create("portolan", flags)?))
    }
    #[cfg(not(target_os = "linux"))]
    tempfile::tempfile()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::super::tests::{eventually, notice, notices};
    use super::super::{End, Sink as _};
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;
    use std::time::Instant;

    fn script(folder: &Path, text: &str) -> PathBuf {
        let path = folder.join("run");
        // Written under another name, for another test's fork may hold it open for writing.
        let draft = folder.join("draft");
        std::fs::write(&draft, format!("#!/bin/sh\n{text}\n")).unwrap();
        std::fs::set_permissions(&draft, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::rename(&draft, &path).unwrap();
        path
    }

    #[test]
    fn it_has_the_notice_on_its_input_and_in_its_environment() {
        let folder = tempfile::tempdir().unwrap();
        let program = script(folder.path(), r#"{ cat; env; echo "$1"; } >>"$1""#);
        let out = folder.path().join("out");
        let mut sink = start(program, vec![out.clone().into()]).unwrap();
        assert_eq!(sink.name(), "command:run");
        let mut hostile = notice(8080);
        hostile.fields.push((
            "PORTOLAN_PROGRAM",
            "$(touch /tmp/x)\0; `id`\nPATH=/x".repeat(1000),
        ));
        hostile.json = format!(r#"{{"long":"{}"}}"#, "x".repeat(300_000));
        sink.send(&[Arc::new(hostile)]).unwrap();
        sink.finish(Duration::from_secs(10));
        assert_eq!(sink.health().delivered, 1, "{:?}", sink.tick());
        let out = std::fs::read_to_string(out).unwrap();
        assert!(out.starts_with(r#"{"long":"xxx"#));
        for line in [
            "PORTOLAN_EVENT=appeared",
            "PORTOLAN_ID=e8080",
            "PORTOLAN_PORT=8080",
            "PORTOLAN_LINE=8080 is new",
            "PORTOLAN_PROGRAM=$(touch /tmp/x); `id`",
        ] {
            assert!(out.lines().any(|l| l == line), "{line}");
        }
        assert!(!out.contains("HOME="));
    }

    #[test]
    fn who_does_not_read_holds_nobody_up() {
        let mut sink = start("/bin/true".into(), Vec::new()).unwrap();
        let mut large = notice(1);
        large.json = "x".repeat(500_000);
        sink.send(&[Arc::new(large)]).unwrap();
        sink.send(&notices(1..5)).unwrap();
        sink.finish(Duration::from_secs(10));
        assert_eq!(sink.health().delivered, 5);
    }

    #[test]
    fn who_takes_too_long_is_killed_with_its_children() {
        let folder = tempfile::tempdir().unwrap();
        let program = script(
            folder.path(),
            r#"sleep 1000 & echo $! >"$1.tmp"; mv "$1.tmp" "$1"; wait"#,
        );
        let out = folder.path().join("child");
        let limit = Duration::from_millis(400);
        let mut sink = start_with(program, vec![out.clone().into()], limit).unwrap();
        sink.send(&notices(1..2)).unwrap();
        let start = Instant::now();
        eventually("the time-out", || sink.health().failed == 1);
        assert!(start.elapsed() < Duration::from_secs(5));
        assert!(matches!(
            sink.tick(),
            Err(SinkError::Ended {
                end: End::TimeOut,
                ..
            })
        ));
        let child = std::fs::read_to_string(out).unwrap();
        let stat = format!("/proc/{}/stat", child.trim());
        eventually("the child is dead", || {
            std::fs::read_to_string(&stat).map_or(true, |stat| stat.contains(") Z "))
        });
    }

    #[test]
    fn failures_are_counted_and_a_missing_program_is_waited_for() {
        let mut sink = start("/bin/false".into(), Vec::new()).unwrap();
        sink.send(&notices(1..4)).unwrap();
        eventually("failures", || sink.health().failed == 3);
        assert!(matches!(
            sink.tick(),
            Err(SinkError::Ended {
                end: End::Status(1),
                ..
            })
        ));
        assert!(sink.tick().is_ok());

        let folder = tempfile::tempdir().unwrap();
        let mut sink = start(folder.path().join("run"), Vec::new()).unwrap();
        sink.send(&notices(1..2)).unwrap();
        let mut told = Ok(());
        eventually("an error", || {
            told = sink.tick();
            told.is_err()
        });
        assert!(matches!(told, Err(SinkError::Run { .. })));
        assert_eq!(sink.health().waiting, 1);
        script(folder.path(), "exit 0");
        eventually("it is there", || sink.health().delivered == 1);
    }
}
