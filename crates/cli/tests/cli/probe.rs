//! `portolan probe` and `portolan scan`, against services of the test's own on loopback.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use crate::common::Portolan;
use crate::schema::valid;

/// A server that greets as OpenSSH does.
fn ssh() -> u16 {
    serve(|stream| {
        let _ = stream.write_all(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
        let _ = stream.read(&mut [0; 64]);
    })
}

fn serve(each: fn(&mut std::net::TcpStream)) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || each(&mut stream));
        }
    });
    port
}

fn objects(text: &str) -> Vec<serde_json::Value> {
    let objects: Vec<serde_json::Value> = text
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    objects.iter().for_each(valid);
    objects
}

#[test]
fn a_service_is_named() {
    let port = ssh();
    let target = format!("127.0.0.1:{port}");
    let run = Portolan::new().run(&["probe", "--json", &target]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let answer = &objects(&run.stdout)[0];
    assert_eq!(answer["protocol"], "ssh");
    assert_eq!(answer["product"], "OpenSSH");
    assert_eq!(answer["version"], "9.2p1");
    assert_eq!(answer["relay"], "untried");
    assert_eq!(answer["target"], target);
    let run = Portolan::new().run(&["probe", "--format", "text", &target]);
    assert!(
        run.stdout.contains("speaks SSH: OpenSSH 9.2p1"),
        "{}",
        run.stdout
    );
}

#[test]
fn many_are_read_from_standard_input() {
    let port = ssh();
    let input = format!("127.0.0.1:{port}\n\nnonsense\ntcp/127.0.0.1:{port}\n");
    let run = Portolan::new().run_with_input(&["probe", "-", "--json"], input.as_bytes());
    assert_eq!(run.code, Some(2));
    assert_eq!(objects(&run.stdout).len(), 2);
    assert!(run.stderr.contains("nonsense"), "{}", run.stderr);
}

#[test]
fn nothing_there_is_1() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let run = Portolan::new().run(&["probe", "--json", &format!("127.0.0.1:{port}")]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert_eq!(objects(&run.stdout)[0]["state"], "closed");
}

#[test]
fn open_ports_are_found_by_connecting_and_by_segments() {
    let port = ssh();
    for how in [&["--connect"][..], &[]] {
        let ports = format!("{}-{}", port.saturating_sub(50), port.saturating_add(50));
        let mut args = vec![
            "scan",
            "127.0.0.1",
            "--json",
            "--no-probe",
            "--ports",
            &ports,
        ];
        args.extend(how);
        let run = Portolan::new().run(&args);
        let found = objects(&run.stdout);
        assert!(
            found.iter().any(|o| o["port"] == port),
            "{how:?}: {} {}",
            run.stdout,
            run.stderr
        );
    }
}

#[test]
fn what_is_excluded_or_public_is_left_alone() {
    let run = Portolan::new().run(&["scan", "192.0.2.1", "--ports", "1"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--i-own-this"), "{}", run.stderr);
    let run = Portolan::new().run(&[
        "scan",
        "127.0.0.0/30",
        "--exclude",
        "127.0.0.0/29",
        "--ports",
        "1",
    ]);
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_scan_goes_on_where_it_was() {
    let portolan = Portolan::new();
    let file = portolan.home.path().join("progress");
    let file = file.to_str().unwrap();
    let port = ssh();
    let ports = port.to_string();
    let args = [
        "scan",
        "127.0.0.1",
        "--ports",
        &ports,
        "--no-probe",
        "--json",
        "--resume",
        file,
    ];
    let first = portolan.run(&args);
    assert_eq!(objects(&first.stdout).len(), 1, "{}", first.stderr);
    // It is done: nothing is scanned, the same is told.
    assert_eq!(portolan.run(&args).stdout, first.stdout);
    let other = [
        "scan",
        "127.0.0.1",
        "--ports",
        "1-3",
        "--no-probe",
        "--resume",
        file,
    ];
    assert_eq!(portolan.run(&other).code, Some(2));
}

#[test]
fn this_machines_own_listeners_are_asked() {
    let port = ssh();
    let run = Portolan::new().run(&[
        "here",
        "--probe",
        "--netns",
        "own",
        "--json",
        &port.to_string(),
    ]);
    let found = objects(&run.stdout);
    let probe = found.iter().find(|o| o["kind"] == "probe").unwrap();
    assert_eq!(probe["protocol"], "ssh");
}
