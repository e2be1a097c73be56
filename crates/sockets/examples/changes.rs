//! Tells what opens and closes, and what telling it costs; or makes the storm in which that is
//! measured:
//!
//! ```text
//! cargo run --release -p portolan-sockets --example changes -- watch SECONDS [--no-bpf] [--describe]
//! cargo run --release -p portolan-sockets --example changes -- storm RATE SECONDS [tcp|udp]
//! ```
//!
//! `watch` prints a line for each of the first changes, and at the end how many there were, how many
//! were lost, and how much of a processor it took. `storm` opens and closes that many sockets a
//! second on loopback.

use std::error::Error;
use std::io::Write as _;
use std::net::{TcpListener, UdpSocket};
use std::time::{Duration, Instant};

use portolan_sockets::{ChangeOptions, Changes, Options, describe};

/// Lines that are printed; the rest is counted.
const LINES: u64 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["watch", seconds, ref rest @ ..] => watch(
            seconds.parse()?,
            !rest.contains(&"--no-bpf"),
            rest.contains(&"--describe"),
        ),
        ["storm", rate, seconds, ref rest @ ..] => {
            storm(rate.parse()?, seconds.parse()?, rest.contains(&"udp"))
        }
        _ => Err("watch SECONDS [--no-bpf] [--describe] | storm RATE SECONDS [tcp|udp]".into()),
    }
}

fn watch(seconds: u64, bpf: bool, describes: bool) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    let mut changes = Changes::open(&ChangeOptions {
        bpf,
        ..ChangeOptions::default()
    })?;
    writeln!(
        out,
        "layer {}, refused {:?}",
        changes.layer().as_str(),
        changes.refused()
    )?;
    let (start, before) = (Instant::now(), processor_time()?);
    let (mut count, mut batches, mut described) = (0, 0, 0);
    let mut batch = Vec::new();
    while start.elapsed().as_secs() < seconds {
        batch.clear();
        let left = Duration::from_secs(seconds).saturating_sub(start.elapsed());
        changes.wait(left, &mut batch)?;
        batches += u64::from(!batch.is_empty());
        for change in &batch {
            count += 1;
            if count <= LINES {
                let process = change.process;
                let name = process.as_ref().map(|p| p.name().into_owned());
                writeln!(
                    out,
                    "{:?} {} {} {}:{} {:?} after {:?}",
                    change.at,
                    change.kind.as_str(),
                    change.protocol.as_str(),
                    change.address,
                    change.port,
                    name,
                    change.after
                )?;
            }
        }
        if describes {
            let start = Instant::now();
            let seen = describe(&batch, &Options::default())?;
            described += seen.sockets.len();
            if count <= LINES && !seen.sockets.is_empty() {
                writeln!(
                    out,
                    "described {} in {:?}",
                    seen.sockets.len(),
                    start.elapsed()
                )?;
            }
        }
    }
    let spent = processor_time()?.saturating_sub(before);
    writeln!(
        out,
        "{count} changes in {batches} batches, {described} described, {} lost; {spent:?} of a processor in {:?}: {:.3} %; {}",
        changes.lost(),
        start.elapsed(),
        100.0 * spent.as_secs_f64() / start.elapsed().as_secs_f64(),
        peak()?
    )?;
    Ok(())
}

fn storm(rate: u32, seconds: u64, datagrams: bool) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let mut made = 0_u32;
    while start.elapsed().as_secs() < seconds {
        // In small bursts: a sleep is longer than one of them takes.
        let wanted = start.elapsed().as_secs_f64() * f64::from(rate);
        while f64::from(made) < wanted {
            if datagrams {
                UdpSocket::bind("127.0.0.1:0")?;
            } else {
                TcpListener::bind("127.0.0.1:0")?;
            }
            made += 1;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    writeln!(std::io::stdout(), "{made} in {:?}", start.elapsed())?;
    Ok(())
}

/// What this process has taken of the processors, user and system: on Linux, to a hundredth of a second
/// (`proc_pid_schedstat`: to a nanosecond, of the first thread).
fn processor_time() -> Result<Duration, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let first = text.split(' ').next().ok_or("no number")?;
    Ok(Duration::from_nanos(first.parse()?))
}

fn peak() -> Result<String, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find(|line| line.starts_with("VmHWM"));
    Ok(line.unwrap_or_default().replace('\t', " "))
}
