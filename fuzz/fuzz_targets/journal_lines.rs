//! An exported journal, taken in: any bytes are counted as events or refused, and what was taken in is
//! exported as it is, and taken in again without anything new.

#![no_main]

use portolan_journal::Journal;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut journal = Journal::in_memory().expect("memory is there");
    let Ok(first) = journal.import_lines(&mut &*bytes) else {
        return;
    };
    let mut lines = Vec::new();
    journal.export_lines(&mut lines).expect("memory takes it");
    let again = journal.import_lines(&mut lines.as_slice()).expect("it is readable");
    assert_eq!((again.written, again.refused), (0, 0));
    let mut copy = Journal::in_memory().expect("memory is there");
    let copied = copy.import_lines(&mut lines.as_slice()).expect("it is readable");
    assert_eq!((copied.written, copied.refused), (first.written, 0));
});
