//! Copies: what is written is read, and what was written by anybody is refused line by line.

use std::fs::File;
use std::io::Cursor;
use std::process::Command;

use portolan_journal::{Journal, Kind, Query, Record};
use proptest::prelude::*;

use crate::scene::{at, begin, evidence, fill, host, record, socket, start};

fn lines(journal: &Journal) -> Vec<u8> {
    let mut out = Vec::new();
    journal.export_lines(&mut out).unwrap();
    out
}

fn imported(lines: &[u8]) -> Journal {
    let mut journal = Journal::in_memory().unwrap();
    journal.import_lines(&mut Cursor::new(lines)).unwrap();
    journal
}

/// A journal with two hosts, two runs, several watches, and whatever an event may have.
fn full() -> Journal {
    with_events(2500)
}

fn with_events(count: usize) -> Journal {
    let mut journal = Journal::in_memory().unwrap();
    fill(&mut journal, count);
    let ended = begin(&mut journal);
    journal.end(ended, at(7)).unwrap();
    let second = portolan_journal::Boot {
        id: "a \"second\"\n".to_owned(),
        booted: None,
    };
    let watch = journal
        .begin(&host("one"), &second, &start(1_000_000))
        .unwrap();
    journal.close_earlier_boots(watch).unwrap();
    journal.beat(watch, at(1_000_009), 77).unwrap();
    let other = journal.begin(&host("two"), &second, &start(0)).unwrap();
    let seen = evidence("/opt/\u{1f980} \"quoted\"\\\u{7f}/bin");
    let mut records = Vec::new();
    for (inode, kind) in (0..).zip(Kind::ALL) {
        let mut record = Record {
            after: Some(at(-3)),
            actor: None,
            ..record(kind, 5, socket(1, inode), &seen)
        };
        record.subject.inode |= 1 << 63;
        record.subject.interface = u32::MAX;
        records.push(record);
    }
    records[0].at = portolan_journal::Moment::from_micros(i64::MIN);
    records[1].until = Some(portolan_journal::Moment::from_micros(i64::MAX));
    journal.append(other, &records).unwrap();
    journal
}

#[test]
fn lines_make_the_same_journal() {
    let journal = full();
    let written = lines(&journal);
    let mut copy = imported(&written);
    assert_eq!(
        String::from_utf8(lines(&copy)).unwrap(),
        String::from_utf8(written.clone()).unwrap()
    );
    let all = Query::default();
    assert_eq!(copy.records(&all).unwrap(), journal.records(&all).unwrap());
    assert_eq!(
        copy.standing("id-of-one", None).unwrap(),
        journal.standing("id-of-one", None).unwrap()
    );
    assert_eq!(
        copy.watches(None, None).unwrap(),
        journal.watches(None, None).unwrap()
    );
    assert_eq!(copy.hosts().unwrap(), journal.hosts().unwrap());
    // Once more adds nothing, here and there.
    let again = copy.import_lines(&mut Cursor::new(&written)).unwrap();
    assert_eq!((again.written, again.refused), (0, 0));
    assert_eq!(again.known, copy.summary().unwrap().records);
    let mut journal = journal;
    let again = journal.import_lines(&mut Cursor::new(&written)).unwrap();
    assert_eq!((again.written, again.refused), (0, 0));
    assert_eq!(lines(&journal), written);
}

#[test]
fn a_pruned_journal_is_copied_as_it_is() {
    let mut journal = Journal::in_memory().unwrap();
    fill(&mut journal, 2000);
    let keep = portolan_journal::Retention {
        age: Some(std::time::Duration::from_secs(6000)),
        bytes: None,
    };
    while journal.prune(keep, at(2000 / 3 * 31)).unwrap().more {}
    let written = lines(&journal);
    assert_eq!(lines(&imported(&written)), written);
}

#[test]
fn a_line_is_documented() {
    let mut journal = Journal::in_memory().unwrap();
    let watch = begin(&mut journal);
    let seen = evidence("/usr/sbin/nginx");
    journal
        .append(watch, &[record(Kind::Appeared, 1, socket(80, 11), &seen)])
        .unwrap();
    let text = String::from_utf8(lines(&journal)).unwrap();
    let (watch, event) = text.trim_end().split_once('\n').unwrap();
    assert_eq!(
        watch,
        r#"{"schema":1,"kind":"journal-watch","watch":1,"host":"id-of-one","name":"one","boot":"first","booted":"2026-09-21T14:12:20.000000Z","begun":"2026-09-21T14:13:20.000000Z","beat":"2026-09-21T14:13:20.000000Z","ended":false,"how":"polling","version":"0.1.0","lost":0}"#
    );
    let head = r#"{"schema":1,"kind":"journal-event","watch":1,"host":"id-of-one","boot":"first","event":"appeared","at":"2026-09-21T14:13:21.000000Z","protocol":"tcp","port":80,"address":"0.0.0.0","interface":0,"namespace":4026531840,"inode":11,"evidence":{"state":"listening","#;
    assert!(event.starts_with(head), "{event}");
    let tail = r#","pid":4321,"started":"2026-09-21T14:13:20.000000Z","arguments":"/usr/sbin/served --port 2608"}"#;
    assert!(event.ends_with(tail), "{event}");
}

#[test]
fn lines_that_are_none_are_counted() {
    let journal = full();
    let written = lines(&journal);
    let good = String::from_utf8(written.clone()).unwrap();
    let event = good.lines().find(|l| l.contains("appeared")).unwrap();
    let long = format!("{}\n", "x".repeat(3 << 20));
    let deep = "[".repeat(100_000);
    let deeper = event.replace("\"evidence\":{", &format!("\"evidence\":{{\"x\":{deep},"));
    let bad = [
        "{",
        "[]",
        "\u{fffd}",
        r#"{"schema":2,"kind":"journal-event"}"#,
        r#"{"schema":1,"kind":"here"}"#,
        r#"{"schema":1,"kind":"journal-event"}"#,
        &deep,
        &deeper,
        &event.replace("appeared", "vanished"),
        &event.replace("\"tcp\"", "\"tcq\""),
        &event.replace("\"port\":", "\"port\":9999"),
        &event.replace("\"at\":\"2026-", "\"at\":\"2026-13-"),
        &event.replace("\"host\":\"id-of-one\"", "\"host\":\"\""),
        &event.replace("\"interface\":0", "\"interface\":-1"),
        long.trim_end(),
    ];
    let mut text = good.clone();
    for line in bad {
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(event);
    let mut copy = Journal::in_memory().unwrap();
    let imported = copy.import_lines(&mut Cursor::new(&text)).unwrap();
    assert_eq!(imported.refused, bad.len() as u64);
    assert_eq!(imported.reasons[0].line, good.lines().count() as u64 + 1);
    for refused in &imported.reasons {
        assert!(refused.reason.len() < 300, "{refused:?}");
    }
    assert_eq!(imported.known, 1);
    assert_eq!(lines(&copy), written);

    let mut bytes = vec![0xff, 0xfe, b'\n'];
    bytes.extend_from_slice(event.as_bytes());
    let imported = Journal::in_memory()
        .unwrap()
        .import_lines(&mut Cursor::new(&bytes))
        .unwrap();
    assert_eq!((imported.written, imported.refused), (1, 1));
}

#[test]
fn parquet_makes_the_same_records() {
    let journal = full();
    let mut out = Vec::new();
    let count = journal.export_parquet(&mut out).unwrap();
    assert_eq!(count, journal.summary().unwrap().records);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &out).unwrap();
    let mut copy = Journal::in_memory().unwrap();
    let imported = copy
        .import_parquet(File::open(file.path()).unwrap())
        .unwrap();
    assert_eq!((imported.written, imported.refused), (count, 0));
    let records = |journal: &Journal| -> Vec<Record> {
        let stored = journal.records(&Query::default()).unwrap();
        stored.into_iter().map(|s| s.record).collect()
    };
    assert_eq!(records(&copy), records(&journal));
    let mut again = Vec::new();
    copy.export_parquet(&mut again).unwrap();
    assert!(out == again);
    let known = copy
        .import_parquet(File::open(file.path()).unwrap())
        .unwrap();
    assert_eq!((known.written, known.known), (0, count));
    // An empty one is one too.
    let mut none = Vec::new();
    Journal::in_memory()
        .unwrap()
        .export_parquet(&mut none)
        .unwrap();
    std::fs::write(file.path(), &none).unwrap();
    copy.import_parquet(File::open(file.path()).unwrap())
        .unwrap();
}

#[test]
fn others_read_the_parquet() {
    const SCRIPT: &str = "
import sys, pyarrow.parquet as parquet
table = parquet.read_table(sys.argv[1])
row = table.slice(0, 1).to_pylist()[0]
print(table.num_rows, row['event'], row['at'].isoformat(), row['port'], row['namespace'], row['after'])
";
    let has = |python: &str| {
        let tried = Command::new(python)
            .args(["-c", "import pyarrow.parquet"])
            .output();
        tried.is_ok_and(|output| output.status.success())
    };
    let named = std::env::var("PORTOLAN_TEST_PYTHON").unwrap_or("python3".to_owned());
    if !has(&named) {
        eprintln!("skipped: needs a Python with pyarrow (PORTOLAN_TEST_PYTHON names one)");
        return;
    }
    let mut journal = Journal::in_memory().unwrap();
    fill(&mut journal, 70_000);
    let file = tempfile::NamedTempFile::new().unwrap();
    journal.export_parquet(&mut file.reopen().unwrap()).unwrap();
    let output = Command::new(named)
        .args(["-c", SCRIPT])
        .arg(file.path())
        .output()
        .unwrap();
    let first = &journal.records(&Query::default()).unwrap()[0].record;
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        format!(
            "70000 appeared 2026-09-21T14:13:51+00:00 {} 4026531840 None",
            first.subject.port
        ),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn other_parquet_is_refused() {
    let journal = with_events(200);
    let mut out = Vec::new();
    journal.export_parquet(&mut out).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut copy = Journal::in_memory().unwrap();
    let mut read = |bytes: &[u8]| {
        std::fs::write(file.path(), bytes).unwrap();
        copy.import_parquet(File::open(file.path()).unwrap())
    };
    read(b"").unwrap_err();
    read(b"PAR1PAR1").unwrap_err();
    read(&out[..out.len() / 2]).unwrap_err();
    read(&out[out.len() / 2..]).unwrap_err();
    let mark = b"portolan.journal";
    let place = out.windows(mark.len()).position(|w| w == mark).unwrap();
    let mut other = out.clone();
    other[place] = b'q';
    read(&other).unwrap_err();
    // Whatever else is flipped is an error, a refusal, or another value; never a panic.
    for place in (0..out.len()).step_by(out.len() / 200 + 1) {
        let mut other = out.clone();
        other[place] ^= 0x55;
        let _ = read(&other);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_lines_panic(cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20)) {
        let mut journal = Journal::in_memory().unwrap();
        fill(&mut journal, 20);
        let mut bytes = lines(&journal);
        for (index, byte) in cuts {
            let place = index.index(bytes.len());
            bytes[place] = byte;
        }
        let copy = imported(&bytes);
        copy.check().unwrap();
        prop_assert_eq!(lines(&imported(&lines(&copy))), lines(&copy));
    }
}
