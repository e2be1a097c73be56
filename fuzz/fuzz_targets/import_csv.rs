//! IANA's CSV: any bytes are a registry or an error with a line.

#![no_main]

mod imported;

const HEADER: &[u8] = b"Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,\
Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\n";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    imported::check(data, portolan_registry::import::read(data));
    let headed = [HEADER, data].concat();
    imported::check(&headed, portolan_registry::import::read(headed.as_slice()));
});
