//! The lines of `/proc/net` and of the table of mounts.

#![no_main]

use portolan_sockets::fuzzing;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzing::procnet(text));
