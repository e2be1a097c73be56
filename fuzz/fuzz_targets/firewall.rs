//! The kernel's answers about the firewall's rules: any bytes are rules that let somebody in or not.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = portolan_sockets::passages_through_messages(data);
});
