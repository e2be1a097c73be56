//! Prints what is seen, for those who work on the crate.

fn main() {
    let bpf = !std::env::args().any(|a| a == "--no-bpf");
    let seen = portolan_sockets::observe(&portolan_sockets::Options {
        bpf,
        cache: Some(std::env::temp_dir().join("portolan-observe-cache")),
        ..portolan_sockets::Options::default()
    });
    match seen {
        Ok(seen) if std::env::args().any(|a| a == "--count") => {
            let owned = seen
                .sockets
                .iter()
                .filter(|s| !s.holders.is_empty())
                .count();
            println!(
                "{} sockets, {owned} owned, {} processes, {:?} {:?}",
                seen.sockets.len(),
                seen.processes.len(),
                seen.layers,
                seen.gaps
            );
        }
        Ok(seen) => println!("{seen:#?}"),
        Err(error) => println!("failed to {error}"),
    }
}
