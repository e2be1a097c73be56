//! Running a program with a time limit and without a shell.

use std::io;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::End;

/// Runs `command` to its end, or to `limit`, when it and all of its process group are killed. Its
/// output goes nowhere.
pub(super) fn run(command: &mut Command, limit: Duration) -> io::Result<Result<(), End>> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let mut child = command.spawn()?;
    let end = Instant::now() + limit;
    // A program takes milliseconds or, when it talks to somebody, many.
    let mut step = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(match status.code() {
                Some(0) => Ok(()),
                Some(status) => Err(End::Status(status)),
                None => Err(End::Signal),
            });
        }
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            kill(&mut child)?;
            return Ok(Err(End::TimeOut));
        }
        sleep(step.min(left));
        step = (step * 2).min(Duration::from_millis(50));
    }
}

fn kill(child: &mut Child) -> io::Result<()> {
    // The leader has not been waited for, so the group's number is still its own.
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw)
    {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    child.kill()?;
    child.wait().map(drop)
}
