//! The test bed: some ninety real services in a network namespace, each asked from another. It needs
//! their packages, so it runs where `PORTOLAN_BED` says which are installed, as root: `all`, `few` for
//! those that CI installs, or ids.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use futures_util::StreamExt as _;
use portolan_probe::relay;
use portolan_probe::{Endpoint, Limits, Options, Prober, Shown};
use portolan_types::Transport;
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use serde_json::{Value, json};

#[test]
fn every_service_is_known() {
    let which = std::env::var("PORTOLAN_BED").ok();
    let Some(which) = which.filter(|_| rustix::process::geteuid().is_root()) else {
        eprintln!(
            "skipped: needs root and PORTOLAN_BED=few (and crates/probe/tests/bed/bed install --only few)"
        );
        return;
    };
    let only = match which.as_str() {
        "all" => Vec::new(),
        some => vec!["--only", some],
    };
    let bed = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bed/bed");
    let folder = std::env::temp_dir().join(format!("portolan-bed-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let rows = folder.join("rows");
    let mut held = Command::new(bed)
        .args(["--namespace", "tested", "up", "--hold"])
        .args(&only)
        .stdin(Stdio::piped())
        .stdout(std::fs::File::create(&rows).unwrap())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut summary = String::new();
    BufReader::new(held.stderr.take().unwrap())
        .read_line(&mut summary)
        .unwrap();
    assert!(summary.contains("summary"), "{summary}");
    let answers = std::thread::spawn({
        let rows = rows.clone();
        move || ask(&rows)
    })
    .join()
    .unwrap();
    let results = folder.join("results");
    let mut file = std::fs::File::create(&results).unwrap();
    for answer in answers {
        writeln!(file, "{answer}").unwrap();
    }
    let score = Command::new(bed)
        .args(["--namespace", "tested", "score"])
        .arg(&results)
        .arg("--rows")
        .arg(&rows)
        .status()
        .unwrap();
    drop(held.stdin.take());
    held.wait().unwrap();
    assert!(score.success());
}

/// Asks all that is ready, from the prober's namespace: this thread moves there.
fn ask(rows: &Path) -> Vec<Value> {
    let space = std::fs::File::open("/run/netns/tested-prober").unwrap();
    move_into_link_name_space(
        std::os::fd::AsFd::as_fd(&space),
        Some(LinkNameSpaceType::Network),
    )
    .unwrap();
    let text = std::fs::read_to_string(rows).unwrap();
    let rows: Vec<Value> = text
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let prober = Prober::new(Options::default(), Limits::default());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let asking = rows.iter().filter(|r| r["ready"] == true).map(|row| {
            let prober = &prober;
            async move {
                let address = format!("{}:{}", row["address"].as_str().unwrap(), row["port"]);
                let transport = Transport::from_name(row["transport"].as_str().unwrap()).unwrap();
                let endpoint = Endpoint::new(transport, address.parse().unwrap());
                let found = prober.identify(&endpoint, &[]).await;
                let relay = match row["relay"].is_null() {
                    true => None,
                    false => relay::prove(&endpoint, None, std::time::Duration::from_secs(3))
                        .await
                        .ok(),
                };
                json!({
                    "address": row["address"], "port": row["port"], "transport": row["transport"],
                    "protocol": found.protocol.map(portolan_probe::Protocol::id),
                    "product": found.product.as_ref().map(Shown::as_str),
                    "version": found.version.as_ref().map(Shown::as_str),
                    "tls": found.tls.as_ref().map(|t| json!({"starttls": t.starttls})),
                    "relay": relay.map(|p| p.relay.as_str()),
                })
            }
        });
        futures_util::stream::iter(asking)
            .buffer_unordered(64)
            .collect()
            .await
    })
}
