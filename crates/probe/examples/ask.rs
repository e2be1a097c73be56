//! Asks endpoints and prints all that is known of them, for whoever writes a signature:
//! `cargo run -p portolan-probe --example ask -- [udp/]ADDRESS:PORT…`
#![expect(
    clippy::print_stdout,
    reason = "it is a tool of those who work on this crate"
)]

use portolan_probe::{Endpoint, Limits, Options, Prober};
use portolan_types::Transport;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let prober = Prober::new(Options::default(), Limits::default());
    for word in std::env::args().skip(1) {
        let (transport, address) = match word.strip_prefix("udp/") {
            Some(rest) => (Transport::Udp, rest),
            None => (Transport::Tcp, word.as_str()),
        };
        let endpoint = Endpoint::new(transport, address.parse()?);
        let found = runtime.block_on(prober.identify(&endpoint, &[]));
        println!(
            "{word}: {:?} {} {:?} {:?} {:?} {:?} {:.1?}\n  {:?}\n  tls {:?}\n  evidence {:?}\n  asked {:?}",
            found.state,
            found.protocol.map_or("-", |p| p.id()),
            found.certainty,
            found.product.as_ref().map(portolan_probe::Shown::as_str),
            found.version.as_ref().map(portolan_probe::Shown::as_str),
            found.stopped,
            found.time,
            found
                .details
                .iter()
                .map(|(n, v)| (*n, v.as_str()))
                .collect::<Vec<_>>(),
            found.tls,
            found.evidence.escape_ascii().to_string(),
            found
                .asked
                .iter()
                .map(|a| format!("{}/{}:{}", a.protocol, a.ask, a.answered))
                .collect::<Vec<_>>(),
        );
    }
    Ok(())
}
