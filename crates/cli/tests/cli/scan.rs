//! `portolan scan` across a veth, between two network namespaces that each test makes. They need root
//! and iproute2; without these they say that they are skipped.

use std::fs::File;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::os::fd::AsFd as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use crate::common::{Portolan, Run};

const FOUR: [&str; 2] = ["10.77.0.2", "10.77.0.3"];
const SIX: &str = "fd77::2";
/// Ports that are open on both of the other side's addresses, all of them in no order of any kind.
const OPEN: usize = 60;

/// Two namespaces with a veth between them; `there` has listeners.
struct Wire {
    here: String,
    there: String,
    ports: Vec<u16>,
    _listeners: Vec<TcpListener>,
}

impl Wire {
    /// `None`, said on standard error, where it cannot be.
    #[expect(clippy::print_stderr, reason = "a test says why it is skipped")]
    fn new(name: &str) -> Option<Self> {
        if !rustix::process::geteuid().is_root() || !succeeds("ip", &["-V"]) {
            eprintln!("skipped: needs root and iproute2");
            return None;
        }
        let [here, there] =
            ["a", "b"].map(|side| format!("pt-{name}-{}-{side}", std::process::id()));
        let mut wire = Self {
            here,
            there,
            ports: Vec::new(),
            _listeners: Vec::new(),
        };
        for space in [&wire.here, &wire.there] {
            run("ip", &["netns", "add", space]);
            run("ip", &["-n", space, "link", "set", "lo", "up"]);
        }
        let add = ["-n", &wire.here, "link", "add", "w0", "type", "veth"];
        run(
            "ip",
            &[&add[..], &["peer", "name", "w1", "netns", &wire.there]].concat(),
        );
        for (space, link, addresses) in [
            (&wire.here, "w0", &["10.77.0.1/24", "fd77::1/64"][..]),
            (
                &wire.there,
                "w1",
                &["10.77.0.2/24", "10.77.0.3/24", "fd77::2/64"],
            ),
        ] {
            for address in addresses {
                let nodad = if address.contains(':') {
                    "nodad"
                } else {
                    "noprefixroute"
                };
                let words = ["-n", space, "address", "add", address, "dev", link, nodad];
                run("ip", &words[..if nodad == "nodad" { 8 } else { 7 }]);
            }
            run("ip", &["-n", space, "link", "set", link, "up"]);
        }
        let file = File::open(format!("/run/netns/{}", wire.there)).unwrap();
        let listeners = std::thread::spawn(move || {
            move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
            (0..OPEN)
                .map(|n| {
                    let port = u16::try_from(1 + n * 1091 % 65_535).unwrap();
                    TcpListener::bind(("::", port)).unwrap()
                })
                .collect::<Vec<_>>()
        })
        .join()
        .unwrap();
        wire.ports = listeners
            .iter()
            .map(|l| l.local_addr().unwrap().port())
            .collect();
        wire.ports.sort_unstable();
        wire._listeners = listeners;
        Some(wire)
    }

    /// The program on this side.
    fn command(&self, portolan: &Portolan, args: &[&str]) -> Command {
        let program = portolan.command(args);
        let mut command = Command::new("ip");
        command
            .args(["netns", "exec", &self.here])
            .arg(program.get_program())
            .args(program.get_args())
            .envs(program.get_envs().filter_map(|(n, v)| Some((n, v?))))
            .stdin(Stdio::null());
        command
    }

    fn scan(&self, args: &[&str]) -> Run {
        let args = [&["scan", "--no-probe", "--json"], args].concat();
        let run = Run::from(self.command(&Portolan::new(), &args).output().unwrap());
        assert_eq!(run.code, Some(0), "{run:#?}");
        run
    }

    fn expected(&self, addresses: &[&str]) -> Vec<SocketAddr> {
        let mut all: Vec<SocketAddr> = addresses
            .iter()
            .flat_map(|a| {
                let address: IpAddr = a.parse().unwrap();
                self.ports.iter().map(move |p| SocketAddr::new(address, *p))
            })
            .collect();
        all.sort_unstable();
        all
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        for space in [&self.here, &self.there] {
            succeeds("ip", &["netns", "del", space]);
        }
    }
}

fn succeeds(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[track_caller]
fn run(program: &str, args: &[&str]) {
    let output = Command::new(program).args(args).output().unwrap();
    assert!(output.status.success(), "{program} {args:?}: {output:?}");
}

fn found(text: &str) -> Vec<SocketAddr> {
    let mut all: Vec<SocketAddr> = text
        .lines()
        .map(|line| {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            let address: IpAddr = object["address"].as_str().unwrap().parse().unwrap();
            let port = object["port"].as_u64().unwrap();
            SocketAddr::new(address, u16::try_from(port).unwrap())
        })
        .collect();
    all.sort_unstable();
    all
}

#[test]
fn all_open_ports_are_found_over_ipv4_and_ipv6() {
    let Some(wire) = Wire::new("both") else {
        return;
    };
    for address in [FOUR[0], SIX] {
        let run = wire.scan(&[address, "--ports", "1-65535"]);
        assert_eq!(found(&run.stdout), wire.expected(&[address]));
        assert!(run.stderr.contains("SYN"), "{}", run.stderr);
        let run = wire.scan(&[address, "--ports", "1-65535", "--connect"]);
        assert_eq!(found(&run.stdout), wire.expected(&[address]));
    }
}

#[test]
fn no_open_port_is_missed_where_segments_get_lost() {
    let Some(wire) = Wire::new("lossy") else {
        return;
    };
    for (space, link) in [(&wire.here, "w0"), (&wire.there, "w1")] {
        let netem = [
            "-n", space, "qdisc", "add", "dev", link, "root", "netem", "loss", "5%",
        ];
        if !succeeds("tc", &netem) {
            eprintln!("skipped: needs tc and the kernel's netem");
            return;
        }
    }
    let run = wire.scan(&[FOUR[0], "--ports", "1-65535"]);
    assert_eq!(found(&run.stdout), wire.expected(&FOUR[..1]));
}

#[test]
fn what_is_excluded_gets_no_segment() {
    let Some(wire) = Wire::new("without") else {
        return;
    };
    // An address that nobody has makes its neighbours ask for it.
    let run = wire.scan(&[
        "10.77.0.0/28",
        "--exclude",
        "10.77.0.3,10.77.0.9",
        "--ports",
        "1",
    ]);
    assert_eq!(found(&run.stdout), wire.expected(&FOUR[..1])[..1]);
    let output = Command::new("ip")
        .args(["-n", &wire.here, "neigh", "show", "dev", "w0"])
        .output()
        .unwrap();
    let neighbours = String::from_utf8(output.stdout).unwrap();
    assert!(neighbours.contains("10.77.0.2 "), "{neighbours}");
    for left_out in ["10.77.0.3 ", "10.77.0.9 "] {
        assert!(!neighbours.contains(left_out), "{neighbours}");
    }
}

#[test]
fn no_more_is_begun_in_a_second_than_is_allowed() {
    let Some(wire) = Wire::new("slow") else {
        return;
    };
    for how in [&["--connect"][..], &[]] {
        let start = Instant::now();
        let args = [&[FOUR[0], "--ports", "1-1000", "--rate", "1000"], how].concat();
        let run = wire.scan(&args);
        // The first needs no time.
        assert!(start.elapsed() > Duration::from_millis(990), "{run:#?}");
        assert_eq!(found(&run.stdout), wire.expected(&FOUR[..1])[..1]);
    }
}

#[test]
fn a_scan_that_was_killed_goes_on() {
    let Some(wire) = Wire::new("killed") else {
        return;
    };
    let portolan = Portolan::new();
    let file = portolan.home.path().join("progress");
    let args = [
        "scan",
        FOUR[0],
        FOUR[1],
        "--ports",
        "1-65535",
        "--no-probe",
        "--json",
    ];
    let args = [&args[..], &["--resume", file.to_str().unwrap()]].concat();
    let slow = [&args[..], &["--rate", "40000"]].concat();
    let mut first = wire
        .command(&portolan, &slow)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let done = || -> u64 {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        value["done"].as_u64().unwrap_or(0)
    };
    while done() == 0 {
        assert!(first.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::sleep(Duration::from_millis(20));
    }
    first.kill().unwrap();
    first.wait().unwrap();
    let before = done();
    assert!(before > 0 && before < 2 * 65_535, "{before}");
    let second = Run::from(wire.command(&portolan, &args).output().unwrap());
    assert_eq!(found(&second.stdout), wire.expected(&FOUR), "{second:#?}");
    assert_eq!(done(), 2 * 65_535);
}
