//! dpkg's files: any bytes are a list of files, or none.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use portolan_sockets::fuzzing;

/// Not removed at the end: the fuzzer does not end, it is stopped.
static FOLDER: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("portolan-fuzz-{}", std::process::id())));

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzzing::packages(&FOLDER, data).expect("the folder can be written");
});
