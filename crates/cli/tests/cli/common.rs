//! Running the program as a user would, with nothing of this machine's user in it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// The program with an empty environment but for a data folder of its own.
pub(crate) struct Portolan {
    pub(crate) home: tempfile::TempDir,
    variables: Vec<(&'static str, String)>,
    /// Whether a single port's answer says what listens on it on this machine.
    seeing: bool,
}

impl Portolan {
    pub(crate) fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
            seeing: false,
        }
    }

    /// The program as a user runs it: a single port's answer says what listens on it here.
    pub(crate) fn seeing() -> Self {
        Self {
            seeing: true,
            ..Self::new()
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
        // What listens on this machine is this machine's affair.
        if !self.seeing && !args.is_empty() {
            command.arg("--no-here");
        }
        command
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            // The system's journal is this machine's affair too.
            .env("STATE_DIRECTORY", self.home.path().join("state"))
            .stdin(Stdio::null());
        // Coverage and sanitizers write to files that these name.
        for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        Run::from(self.command(args).output().unwrap())
    }

    pub(crate) fn run_with_input(&self, args: &[&str], input: &[u8]) -> Run {
        let mut command = self.command(args);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        let writer = std::thread::spawn(move || {
            // A program that stops reading is judged by what it printed.
            let _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Run::from(output)
    }

    /// The user's registry table.
    pub(crate) fn table(&self) -> std::path::PathBuf {
        self.home.path().join(".local/share/portolan/registry.bin")
    }
}

#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }
}
