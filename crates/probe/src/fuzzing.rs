//! For the fuzz targets: everything that reads what a service says.

use crate::judge;
use crate::parsers::Said;
use crate::signature::PROTOCOLS;

/// Holds an answer against every ask of every protocol.
pub fn answer(bytes: &[u8]) {
    let Some(said) = said(bytes) else { return };
    let _ = judge::judge(&said, None);
    for protocol in PROTOCOLS.iter() {
        for ask in protocol.asks.iter().chain(protocol.thens) {
            let _ = judge::judge(&said, Some((protocol, ask)));
            let _ = judge::judge_further(&said, protocol, ask);
        }
    }
}

/// Every parser, whatever the protocol.
pub fn parsers(bytes: &[u8]) {
    let Some(said) = said(bytes) else { return };
    for parser in PROTOCOLS
        .iter()
        .flat_map(|p| p.answers)
        .filter_map(|a| a.parser)
    {
        let _ = parser(&said);
    }
}

/// The first byte parts the rest into question and answer, for parsers that compare them.
fn said(bytes: &[u8]) -> Option<Said<'_>> {
    let (first, rest) = bytes.split_first()?;
    let (request, bytes) = rest.split_at(usize::from(*first).min(rest.len()));
    Some(Said { bytes, request })
}

/// A page, as HTTP sends it, and what lives inside.
pub fn page(bytes: &[u8]) {
    let _ = crate::http::is_whole(bytes);
    if let Some(page) = crate::http::Page::read(bytes) {
        let _ = crate::http::judge(&page, None);
        for path in PROTOCOLS.iter().flat_map(|p| p.asks).filter_map(|a| a.get) {
            let _ = crate::http::judge(&page, Some(path));
        }
        let _ = crate::http::title(&page.body);
    }
}

/// The first messages of TLS.
pub fn hello(bytes: &[u8]) {
    let _ = crate::tls::hello::read(bytes);
}

/// A certificate in DER.
pub fn certificate(bytes: &[u8]) {
    let _ = crate::tls::read_certificate(bytes);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            super::answer(&bytes);
            super::parsers(&bytes);
            super::page(&bytes);
            super::hello(&bytes);
            super::certificate(&bytes);
        }

        /// Bytes that begin as real answers do come further.
        #[test]
        fn damaged_answers_are_read(at in 0_usize..200, byte: u8, cut in 0_usize..200, which in 0_usize..8) {
            let answers: [&[u8]; 8] = [
                b"\x00\x00\x00\x00\x80\xfeSMB\x40\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00",
                b"\x00\x04\x01\x00\x2b\x00\x00\x01\x00\x00\x00\x10\x00\x06\x01\x00\x16\x00\x01\xff\x0f\x00\x10\x00\x00\x00\x02",
                b"\x00\x16\x03\x03\x00\x31\x02\x00\x00\x2d\x03\x03",
                b"\x00\x01\x00\x0b\x00\x00\x00\x20\x00\x38\x00\x00\x00\xff\xff",
                b"\x00\x00\x20\xd0\x02\x00\x01\x00\x1a\x14\x43\x00\x0c\x11\x5a",
                b"\x00\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x01\x04\x00\x00\x00\x01\x1d\x75\xd0\x62\x0d",
                b"\x00HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
                b"\x00SSH-2.0-OpenSSH_9.2p1 Debian\r\n",
            ];
            let mut bytes = answers[which].to_vec();
            bytes.resize(bytes.len().max(180), 0);
            let place = at % bytes.len();
            bytes[place] = byte;
            bytes.truncate(cut.max(2));
            super::answer(&bytes);
            super::parsers(&bytes);
            super::page(&bytes[1..]);
        }
    }
}
