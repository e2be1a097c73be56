//! A notification on the desktop, through `notify-send`.
//!
//! The [specification](https://specifications.freedesktop.org/notification-spec/latest/) lets the
//! body have markup, so `&`, `<` and `>` of a notice are written as entities. notify-send itself
//! takes the body through `g_strcompress`, which reads backslashes as C does: they are doubled.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use super::run::run;
use super::worker::{Backoff, Deliver, Delivery, QUEUE, Worker};
use super::{Notice, Severity, SinkError, head, without_nul};

/// Where Linux distributions have it; what is elsewhere may be anybody's.
pub(crate) const NOTIFY_SEND: &str = "/usr/bin/notify-send";

/// Nobody reads faster. What comes meanwhile is one notification.
const PAUSE: Duration = Duration::from_secs(2);
const LIMIT: Duration = Duration::from_secs(10);
const BODY: usize = 1000;
const BACKOFF: Backoff = Backoff::new(Duration::from_secs(5), Duration::from_secs(300));
/// How notify-send finds the session's bus, and nothing else.
const ENVIRONMENT: [&str; 6] = [
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_RUNTIME_DIR",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "HOME",
];

/// The words around notices: how many more there are.
pub(crate) type More = Box<dyn Fn(usize) -> String + Send>;

/// Starts a sink that shows notifications under `title` by `program`, which is [`NOTIFY_SEND`] but in
/// tests.
pub(crate) fn start(program: &Path, title: &str, more: More) -> Result<Worker, SinkError> {
    start_with(program, title, more, PAUSE)
}

fn start_with(
    program: &Path,
    title: &str,
    more: More,
    pause: Duration,
) -> Result<Worker, SinkError> {
    let desktop = Desktop {
        program: program.to_owned(),
        title: without_nul(title).into_owned(),
        more,
        pause,
    };
    Worker::start("desktop".to_owned(), desktop, BACKOFF)
}

struct Desktop {
    program: PathBuf,
    title: String,
    more: More,
    pause: Duration,
}

impl Deliver for Desktop {
    const BATCH: usize = QUEUE;
    /// What happens at once is shown at once.
    const LINGER: Duration = Duration::from_millis(100);

    fn deliver(&mut self, notices: &[Arc<Notice>]) -> Delivery {
        // The first of the loudest.
        let Some(shown) = notices.iter().min_by_key(|notice| notice.severity) else {
            return Delivery::default();
        };
        let mut body = escape(head(&shown.line, BODY));
        if notices.len() > 1 {
            body.push_str("\\n");
            body.push_str(&escape(&(self.more)(notices.len() - 1)));
        }
        let urgency = match shown.severity {
            Severity::Warning => "critical",
            Severity::Notice => "normal",
            Severity::Info => "low",
        };
        let mut command = Command::new(&self.program);
        command
            .args(["--app-name=portolan", "--urgency", urgency, "--"])
            .args([&*self.title, &*body])
            .env_clear()
            .stdin(Stdio::null());
        for name in ENVIRONMENT {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        let program = self.program.clone();
        let error = match run(&mut command, LIMIT) {
            Ok(Ok(())) => {
                return Delivery {
                    pause: self.pause,
                    ..Delivery::all(notices)
                };
            }
            Ok(Err(end)) => SinkError::Ended { program, end },
            Err(source) => SinkError::Run { program, source },
        };
        // Nobody wants to be notified tomorrow of what happened today.
        Delivery {
            failed: notices.len(),
            error: Some(error),
            pause: self.pause,
            ..Delivery::default()
        }
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::super::Sink as _;
    use super::super::tests::{eventually, notice, notices};
    use super::*;
    use proptest::prelude::*;
    use std::os::unix::fs::PermissionsExt as _;

    proptest! {
        #[test]
        fn no_text_is_markup(text in any::<String>()) {
            let escaped = escape(&text);
            let bare = |c: char| c == '<' || c == '>' || c.is_control();
            prop_assert!(!escaped.contains(bare));
            let back = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            let tame: String = text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c })
                .collect();
            prop_assert_eq!(back.replace("\\\\", "\\"), tame);
        }
    }

    /// A program that writes down what it was given.
    fn stand_in(folder: &Path) -> PathBuf {
        let (path, draft) = (folder.join("notify-send"), folder.join("draft"));
        let out = folder.join("out");
        let text = format!(
            "#!/bin/sh\nprintf '%s|' \"$@\" >>{out}\necho >>{out}\n",
            out = out.display()
        );
        std::fs::write(&draft, text).unwrap();
        std::fs::set_permissions(&draft, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::rename(&draft, &path).unwrap();
        path
    }

    #[test]
    fn the_loudest_is_shown_and_the_rest_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let program = stand_in(folder.path());
        let more: More = Box::new(|count| format!("& {count} more"));
        let mut sink = start_with(&program, "Title", more, Duration::from_millis(50)).unwrap();
        let mut all = notices(1..5);
        let mut loud = notice(6);
        loud.severity = Severity::Warning;
        loud.line = "-x <b>6</b> is \\n new".to_owned();
        all.push(Arc::new(loud));
        sink.send(&all).unwrap();
        eventually("shown", || sink.health().delivered == 5);
        sink.send(&notices(7..8)).unwrap();
        eventually("shown", || sink.health().delivered == 6);
        let out = std::fs::read_to_string(folder.path().join("out")).unwrap();
        assert_eq!(
            out,
            "--app-name=portolan|--urgency|critical|--|Title|\
             -x &lt;b&gt;6&lt;/b&gt; is \\\\n new\\n&amp; 4 more|\n\
             --app-name=portolan|--urgency|normal|--|Title|7 is new|\n"
        );
    }

    #[test]
    fn notify_send_takes_the_arguments() {
        if !Path::new(NOTIFY_SEND).exists() {
            eprintln!("skipped: needs notify-send");
            return;
        }
        // Without a bus it fails at showing, not at reading what it is given.
        let output = Command::new(NOTIFY_SEND)
            .args(["--app-name=portolan", "--urgency", "critical", "--"])
            .args(["Title", "-x"])
            .env_clear()
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(!words.contains("option"), "{words}");
    }

    #[test]
    fn without_a_desktop_it_fails_and_says_so_once() {
        let more: More = Box::new(|_| String::new());
        let program = Path::new("/bin/false");
        let mut sink = start_with(program, "Title", more, Duration::from_millis(1)).unwrap();
        sink.send(&notices(1..3)).unwrap();
        eventually("failures", || sink.health().failed == 2);
        assert!(matches!(sink.tick(), Err(SinkError::Ended { .. })));
        let more: More = Box::new(|_| String::new());
        let mut sink = start(Path::new("/nowhere/notify-send"), "Title", more).unwrap();
        sink.send(&notices(1..2)).unwrap();
        eventually("failures", || sink.health().failed == 1);
        assert!(matches!(sink.tick(), Err(SinkError::Run { .. })));
    }
}
