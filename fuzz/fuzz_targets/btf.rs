//! The kernel's type information, and the records of the BPF program.

#![no_main]

use portolan_sockets::fuzzing;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::types(data));
