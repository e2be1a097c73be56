//! Makes a journal with a busy host's events, and asks it: to measure one process as a whole.
//!
//! ```sh
//! cargo run --release -p portolan-journal --example million -- FILE make 1000000
//! perf stat target/release/examples/million FILE port 2608
//! target/release/examples/million FILE lines > /dev/null
//! ```
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "it is a measurement, not a part of the program"
)]

#[path = "../tests/store/scene.rs"]
mod scene;

use std::io;
use std::path::PathBuf;

use portolan_journal::{Journal, Query};
use portolan_types::PortRange;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = PathBuf::from(arguments.next().unwrap());
    let what = arguments.next().unwrap();
    let number = arguments.next();
    match what.as_str() {
        "make" => {
            let count = number.unwrap().parse().unwrap();
            scene::fill(&mut Journal::create_or_open(&path).unwrap(), count);
        }
        "port" => {
            let ports: PortRange = number.unwrap().parse().unwrap();
            let query = Query {
                ports: Some(ports),
                ..Query::default()
            };
            let records = Journal::open(&path).unwrap().records(&query).unwrap();
            println!("{}", records.len());
        }
        "lines" => {
            let journal = Journal::open(&path).unwrap();
            journal.export_lines(&mut io::stdout()).unwrap();
        }
        "parquet" => {
            let journal = Journal::open(&path).unwrap();
            journal.export_parquet(&mut io::stdout()).unwrap();
        }
        _ => println!("{:?}", Journal::open(&path).unwrap().summary().unwrap()),
    }
}
