//! What the watcher counts, for Prometheus.
//!
//! The format is the text exposition format 0.0.4
//! (<https://prometheus.io/docs/instrumenting/exposition_formats/>). Labels have values that are
//! fixed in the program, and names of sinks; nothing that a process could choose, or the series
//! would be without end.

pub(crate) mod server;

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Health, Kind, Sink};

/// Counters and gauges. The watcher sets them, the server's threads read them.
pub(crate) struct Metrics {
    started: SystemTime,
    tables: Mutex<Tables>,
    lost_changes: AtomicU64,
    fleeting: AtomicU64,
    journal_errors: AtomicU64,
}

#[derive(Default)]
struct Tables {
    listeners: BTreeMap<&'static str, u64>,
    changes: BTreeMap<Kind, u64>,
    sinks: BTreeMap<String, Health>,
}

impl Metrics {
    /// All zero, since now.
    pub(crate) fn new() -> Self {
        Self {
            started: SystemTime::now(),
            tables: Mutex::default(),
            lost_changes: AtomicU64::new(0),
            fleeting: AtomicU64::new(0),
            journal_errors: AtomicU64::new(0),
        }
    }

    /// How many listeners have each verdict. A verdict that is missing has none.
    pub(crate) fn listeners(&self, verdicts: impl IntoIterator<Item = (&'static str, u64)>) {
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        // Those of before stay, at zero: a series that disappears is not one that is zero.
        tables.listeners.values_mut().for_each(|count| *count = 0);
        tables.listeners.extend(verdicts);
    }

    /// There were changes.
    pub(crate) fn changes(&self, kind: Kind, count: u64) {
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        *tables.changes.entry(kind).or_default() += count;
    }

    /// Changes happened that nobody saw.
    pub(crate) fn lost_changes(&self, count: u64) {
        self.lost_changes.fetch_add(count, Ordering::Relaxed);
    }

    /// Sockets that asked others, such as a name server, and were gone before they were looked at.
    pub(crate) fn fleeting(&self, count: u64) {
        self.fleeting.fetch_add(count, Ordering::Relaxed);
    }

    /// The journal could not be written.
    pub(crate) fn journal_error(&self) {
        self.journal_errors.fetch_add(1, Ordering::Relaxed);
    }

    /// How a sink does.
    pub(crate) fn sink(&self, sink: &dyn Sink) {
        let health = sink.health();
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        match tables.sinks.get_mut(sink.name()) {
            Some(known) => *known = health,
            None => {
                tables.sinks.insert(sink.name().to_owned(), health);
            }
        }
    }

    /// All of it, as Prometheus reads it.
    pub(crate) fn exposition(&self) -> String {
        let tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        let mut out = Exposition(String::with_capacity(4096));
        out.family("portolan_build_info", "gauge", "The version of Portolan.");
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        out.sample("portolan_build_info", &version, 1);
        out.family(
            "portolan_listeners",
            "gauge",
            "Listening sockets by verdict.",
        );
        for (&verdict, &count) in &tables.listeners {
            out.sample("portolan_listeners", &[("verdict", verdict)], count);
        }
        out.family(
            "portolan_changes_total",
            "counter",
            "Changes that were told, by kind.",
        );
        for kind in [
            Kind::Appeared,
            Kind::Changed,
            Kind::Closed,
            Kind::Restarted,
            Kind::Passed,
            Kind::Trouble,
        ] {
            let count = tables.changes.get(&kind).copied().unwrap_or_default();
            out.sample("portolan_changes_total", &[("kind", kind.as_str())], count);
        }
        for (name, help, counter) in [
            (
                "portolan_lost_changes_total",
                "Changes that happened and were not seen.",
                &self.lost_changes,
            ),
            (
                "portolan_fleeting_sockets_total",
                "Sockets that asked others, were gone at once and are not recorded.",
                &self.fleeting,
            ),
            (
                "portolan_journal_errors_total",
                "Failures to write the journal.",
                &self.journal_errors,
            ),
        ] {
            out.family(name, "counter", help);
            out.sample(name, &[], counter.load(Ordering::Relaxed));
        }
        for (name, kind, help, pick) in SINKS {
            out.family(name, kind, help);
            for (sink, health) in &tables.sinks {
                out.sample(name, &[("sink", sink)], pick(health));
            }
        }
        drop(tables);
        self.process(&mut out);
        out.0
    }

    /// The names are those of Prometheus' own client libraries.
    fn process(&self, out: &mut Exposition) {
        let started = self.started.duration_since(UNIX_EPOCH).unwrap_or_default();
        out.family(
            "process_start_time_seconds",
            "gauge",
            "When the process started, since 1970.",
        );
        let name = "process_start_time_seconds";
        out.sample(name, &[], format_args!("{:.2}", started.as_secs_f64()));
        #[cfg(unix)]
        {
            let spent = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
            let name = "process_cpu_seconds_total";
            out.family(name, "counter", "Processor time spent, user and system.");
            let hundredths = spent.tv_nsec / 10_000_000;
            let value = format_args!("{}.{hundredths:02}", spent.tv_sec);
            out.sample(name, &[], value);
        }
        #[cfg(target_os = "linux")]
        if let Some(bytes) = resident() {
            let name = "process_resident_memory_bytes";
            out.family(name, "gauge", "Resident memory.");
            out.sample(name, &[], bytes);
        }
    }
}

type Family = (&'static str, &'static str, &'static str, fn(&Health) -> u64);

const SINKS: [Family; 4] = [
    (
        "portolan_sink_delivered_total",
        "counter",
        "Notices that reached their destination.",
        |health| health.delivered,
    ),
    (
        "portolan_sink_failed_total",
        "counter",
        "Notices that were refused and given up.",
        |health| health.failed,
    ),
    (
        "portolan_sink_dropped_total",
        "counter",
        "Notices for which there was no room.",
        |health| health.dropped,
    ),
    (
        "portolan_sink_waiting",
        "gauge",
        "Notices that wait to be delivered.",
        |health| health.waiting,
    ),
];

/// proc(5): the line of `/proc/self/status` is `VmRSS:     1234 kB`.
#[cfg(target_os = "linux")]
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    kibibytes.checked_mul(1024)
}

struct Exposition(String);

impl Exposition {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.0.push_str(name);
        for (place, (label, text)) in labels.iter().enumerate() {
            self.0.push(if place == 0 { '{' } else { ',' });
            self.0.push_str(label);
            self.0.push_str("=\"");
            escape(&mut self.0, text);
            self.0.push('"');
        }
        if !labels.is_empty() {
            self.0.push('}');
        }
        let _ = writeln!(self.0, " {value}");
    }
}

/// In a label's value backslash, quotation mark and newline are escaped, and nothing else.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::sink::tests::notices;
    use proptest::prelude::*;
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    fn filled(sink: &str) -> Metrics {
        let metrics = Metrics::new();
        metrics.listeners([("expected", 12), ("suspicious", 1)]);
        metrics.listeners([("expected", 11)]);
        metrics.changes(Kind::Appeared, 2);
        metrics.changes(Kind::Appeared, 1);
        metrics.lost_changes(7);
        metrics.fleeting(9);
        metrics.journal_error();
        metrics.sink(&Named(sink.to_owned()));
        metrics.sink(&Named(sink.to_owned()));
        metrics
    }

    struct Named(String);

    impl Sink for Named {
        fn name(&self) -> &str {
            &self.0
        }
        fn send(
            &mut self,
            _: &[std::sync::Arc<crate::watch::sink::Notice>],
        ) -> Result<(), crate::watch::sink::SinkError> {
            Ok(())
        }
        fn tick(&mut self) -> Result<(), crate::watch::sink::SinkError> {
            Ok(())
        }
        fn health(&self) -> Health {
            Health {
                delivered: 1,
                failed: 2,
                waiting: 3,
                dropped: 4,
            }
        }
        fn finish(&mut self, _: std::time::Duration) {}
    }

    #[test]
    fn all_is_exposed() {
        let mut named = Named(String::new());
        assert!(named.send(&notices(1..2)).is_ok() && named.tick().is_ok());
        named.finish(std::time::Duration::ZERO);

        let text = filled("webhook:example.com").exposition();
        for line in [
            r#"portolan_listeners{verdict="expected"} 11"#,
            r#"portolan_listeners{verdict="suspicious"} 0"#,
            r#"portolan_changes_total{kind="appeared"} 3"#,
            r#"portolan_changes_total{kind="closed"} 0"#,
            "portolan_lost_changes_total 7",
            "portolan_fleeting_sockets_total 9",
            "portolan_journal_errors_total 1",
            r#"portolan_sink_delivered_total{sink="webhook:example.com"} 1"#,
            r#"portolan_sink_failed_total{sink="webhook:example.com"} 2"#,
            r#"portolan_sink_waiting{sink="webhook:example.com"} 3"#,
            r#"portolan_sink_dropped_total{sink="webhook:example.com"} 4"#,
            "# TYPE portolan_sink_waiting gauge",
        ] {
            assert!(text.lines().any(|l| l == line), "{line} in\n{text}");
        }
        #[cfg(target_os = "linux")]
        {
            let value = |name: &str| {
                let line = text.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap().trim().parse::<f64>().unwrap()
            };
            assert!(value("process_resident_memory_bytes ") > 100_000.0);
            assert!(value("process_cpu_seconds_total ") < 1e6);
            assert!(value("process_start_time_seconds ") > 1.7e9);
        }
    }

    proptest! {
        #[test]
        fn a_label_stays_in_its_line(text in any::<String>()) {
            let mut out = Exposition(String::new());
            out.sample("name", &[("label", &text)], 1);
            prop_assert_eq!(out.0.matches('\n').count(), 1);
            let inside = out.0.strip_prefix("name{label=\"").unwrap();
            let inside = inside.strip_suffix("\"} 1\n").unwrap();
            let mut back = String::new();
            let mut chars = inside.chars();
            while let Some(c) = chars.next() {
                prop_assert_ne!(c, '"');
                back.push(match c {
                    '\\' => match chars.next() {
                        Some('n') => '\n',
                        Some(c @ ('\\' | '"')) => c,
                        other => panic!("{other:?}"),
                    },
                    c => c,
                });
            }
            prop_assert_eq!(back, text);
        }
    }

    #[test]
    fn the_server_has_what_was_set_last() {
        let metrics = std::sync::Arc::new(filled("desktop"));
        let address = ([127, 0, 0, 1], 0).into();
        let server = server::Server::start(address, std::sync::Arc::clone(&metrics)).unwrap();
        metrics.lost_changes(1);
        let mut stream = std::net::TcpStream::connect(server.address()).unwrap();
        stream
            .write_all(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        std::io::Read::read_to_string(&mut stream, &mut answer).unwrap();
        assert!(answer.contains("\nportolan_lost_changes_total 8\n"));
    }

    #[test]
    fn promtool_has_nothing_against_it() {
        let child = Command::new("promtool")
            .args(["check", "metrics"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut child) = child else {
            eprintln!("skipped: needs promtool");
            return;
        };
        let text = filled("command:a\"b\\c\n").exposition();
        let mut input = child.stdin.take().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        assert!(
            output.stdout.is_empty() && output.stderr.is_empty(),
            "{output:?}"
        );
    }
}
