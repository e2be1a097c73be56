//! What the kernel's programs tell of a change: any bytes are one or none.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| portolan_sockets::fuzzing::change(bytes));
