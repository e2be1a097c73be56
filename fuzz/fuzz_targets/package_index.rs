//! The index of dpkg's files: whatever is in it, the answers are right.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use portolan_sockets::fuzzing;

/// Not removed at the end: the fuzzer does not end, it is stopped.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("portolan-fuzz-index-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    folder
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzzing::package_index(&FOLDER, data).expect("the folder can be written");
});
