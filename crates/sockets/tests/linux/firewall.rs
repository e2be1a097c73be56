//! What the firewall of a namespace does to the sockets in it.

use std::io::Write as _;
use std::net::TcpListener;
use std::process::{Command, Stdio};

use portolan_sockets::{Gap, Options, Passage};

use crate::stage::{self, Actor};

#[test]
fn a_rule_drops_what_comes_to_a_port() {
    let Some(_stage) = stage::enter() else { return };
    let made = stage::in_new_namespace(|| {
        stage::run("ip", &["link", "set", "lo", "up"]);
        let held = |address: &str| {
            let listener = TcpListener::bind(address).unwrap();
            let port = listener.local_addr().unwrap().port();
            (stage::inode(&listener), port, Actor::holding(listener))
        };
        let dropped = held("0.0.0.0:0");
        let open = held("0.0.0.0:0");
        let inside = held("127.0.0.1:0");
        let rules = format!(
            "table inet portolan {{ chain in {{ type filter hook input priority 0; policy accept; \
             tcp dport {} drop; }}; }}",
            dropped.1
        );
        set_rules(&rules).then_some((dropped, open, inside))
    });
    let Some((dropped, open, inside)) = made else {
        return;
    };
    let bare = stage::in_new_namespace(|| {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        (stage::inode(&listener), Actor::holding(listener))
    });
    stage::each_way(&Options::default(), |seen| {
        let passage = |inode| &stage::find(seen, inode).passage;
        let Passage::Dropped(rule) = passage(dropped.0) else {
            panic!("{:?}", passage(dropped.0));
        };
        assert!(rule.contains(&dropped.1.to_string()), "{rule}");
        assert!(rule.contains("drop"), "{rule}");
        let through = passage(open.0);
        assert!(matches!(through, Passage::Allowed(_)), "{through:?}");
        assert_eq!(passage(inside.0), &Passage::NoFirewall);
        assert_eq!(passage(bare.0), &Passage::NoFirewall);
        assert!(!seen.gaps.contains(&Gap::Firewall));
    });
    let unasked = Options {
        firewall: false,
        ..Options::default()
    };
    stage::each_way(&unasked, |seen| {
        for inode in [dropped.0, open.0, bare.0] {
            assert_eq!(stage::find(seen, inode).passage, Passage::Unread);
        }
        assert!(!seen.gaps.contains(&Gap::Firewall));
    });
}

/// Gives rules to the kernel; `false` where `nft` is not there.
fn set_rules(rules: &str) -> bool {
    let child = Command::new("nft")
        .args(["-f", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            stage::skipped(&format!("nft: {error}"));
            return false;
        }
    };
    let mut input = child.stdin.take().unwrap();
    input.write_all(rules.as_bytes()).unwrap();
    drop(input);
    assert!(child.wait().unwrap().success(), "{rules}");
    true
}
