//! The files under `/proc/PID`, most of which a process can fill with what it likes.

#![no_main]

use portolan_sockets::fuzzing;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::process(data));
