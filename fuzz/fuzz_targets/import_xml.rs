//! IANA's XML: any bytes are a registry or an error with a line.

#![no_main]

mod imported;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    imported::check(data, portolan_registry::import::read(data));
    // Most of what a mutation makes is no registry at all; this is at least one on the outside.
    let inside = String::from_utf8_lossy(data);
    let wrapped = format!(
        "<registry id='service-names-port-numbers'><updated>2020-01-01</updated>{inside}</registry>"
    );
    imported::check(
        wrapped.as_bytes(),
        portolan_registry::import::read(wrapped.as_bytes()),
    );
});
