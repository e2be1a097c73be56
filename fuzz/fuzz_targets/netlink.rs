//! The kernel's answers about sockets: any bytes are messages, or none.

#![no_main]

use portolan_sockets::fuzzing;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::netlink(data));
