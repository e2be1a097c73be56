//! The socket units of systemd, which a user writes for the own manager.

#![no_main]

use portolan_sockets::fuzzing;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzing::units(text));
