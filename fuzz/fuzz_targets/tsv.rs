//! Our own tables: any text is a table or an error with a line, and a table is written as it is read.

#![no_main]

use portolan_registry::tsv::{
    TsvError, read_assignments, read_history, write_assignments, write_history,
};

const ASSIGNMENTS: &str = "#source\tiana-ports\n#updated\t2020-01-01\nport\ttransport\tname\tdescription\t\
assignee\tcontact\tregistered\tmodified\treferences\tunauthorised\tservice_code\tnote\n";
const HISTORY: &str = "#source\tiana-ports\n#snapshots\t2019-01-01 2020-01-01\nsince\tuntil\tport\t\
transport\tname\tevent\tfield\told\tnew\n";

libfuzzer_sys::fuzz_target!(|text: &str| {
    assignments(text);
    history(text);
    assignments(&format!("{ASSIGNMENTS}{text}"));
    history(&format!("{HISTORY}{text}"));
});

fn assignments(text: &str) {
    match read_assignments(text) {
        Ok(read) => {
            let written = write_assignments(read.updated, &read.records);
            assert_eq!(read_assignments(&written), Ok(read));
        }
        Err(error) => has_line(text, error),
    }
}

fn history(text: &str) {
    match read_history(text) {
        Ok(read) => assert_eq!(read_history(&write_history(&read)), Ok(read)),
        Err(error) => has_line(text, error),
    }
}

fn has_line(text: &str, error: TsvError) {
    assert!(
        (1..=text.lines().count().max(1)).contains(&error.line),
        "{error}"
    );
}
