//! Other programs, asked within a time limit.
//!
//! A program that hangs must not hang us. What is run is named by its whole path, and gets an
//! environment of its own: with root's rights, whose `PATH` it is found in would matter.

use std::io::{self, Read};
use std::os::fd::AsFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// More than any answer has.
const MOST: usize = 1 << 20;

/// What it printed. Its exit code is not looked at: `rpm` fails when one of many files is unknown.
pub(super) fn output(command: &mut Command, limit: Duration) -> Result<Vec<u8>, CommandError> {
    let deadline = Instant::now() + limit;
    let mut child = command
        .env_clear()
        .env("LC_ALL", "C")
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(CommandError::Failed)?;
    let output = match child.stdout.take() {
        Some(stdout) => read_until(stdout, deadline),
        None => Ok(Vec::new()),
    };
    if output.is_err() {
        // It may have ended by itself in the meantime.
        let _ = child.kill();
    } else {
        // It closed its output and has nothing left to do but to end.
        while Instant::now() < deadline {
            match child.try_wait() {
                Ok(None) => std::thread::sleep(Duration::from_millis(1)),
                Ok(Some(_)) | Err(_) => return output,
            }
        }
        let _ = child.kill();
    }
    let _ = child.wait();
    output
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum CommandError {
    /// It could not be run, or its output not be read.
    Failed(io::Error),
    /// It took longer than it may.
    Slow,
    /// It printed more than an answer can have.
    Long,
}

fn read_until(mut from: impl Read + AsFd, deadline: Instant) -> Result<Vec<u8>, CommandError> {
    let mut output = Vec::new();
    let mut part = [0; 4096];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).map_err(|_| CommandError::Slow)?;
        let mut wait = [PollFd::new(&from, PollFlags::IN)];
        match poll(&mut wait, Some(&left)) {
            Ok(0) => return Err(CommandError::Slow),
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(CommandError::Failed(error.into())),
        }
        match from.read(&mut part) {
            Ok(0) => return Ok(output),
            Ok(read) if output.len() + read <= MOST => output.extend(&part[..read]),
            Ok(_) => return Err(CommandError::Long),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(CommandError::Failed(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Result<Vec<u8>, CommandError> {
        output(Command::new("/bin/sh").args(["-c", script]), limit)
    }

    #[test]
    fn gives_what_was_printed_whatever_the_exit_code() {
        let printed = shell("echo $LC_ALL; exit 3", Duration::from_secs(10)).unwrap();
        assert_eq!(printed, b"C\n");
    }

    #[test]
    fn ends_what_takes_too_long() {
        let start = Instant::now();
        let slow = shell("echo begun; exec sleep 60", Duration::from_millis(100));
        assert!(matches!(slow, Err(CommandError::Slow)));
        let deaf = shell("exec >&-; exec sleep 60", Duration::from_millis(100));
        assert!(deaf.unwrap().is_empty());
        assert!(start.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn ends_what_prints_too_much() {
        let long = shell("exec yes", Duration::from_secs(60));
        assert!(matches!(long, Err(CommandError::Long)));
    }

    #[test]
    fn says_when_there_is_no_such_program() {
        let missing = output(&mut Command::new("/none"), Duration::from_secs(1));
        assert!(matches!(missing, Err(CommandError::Failed(_))));
    }
}
