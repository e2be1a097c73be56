//! Rules as `nft` and `iptables-nft` load them, read back and compared with what packets do.

use std::io::Write;
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use proptest::prelude::*;

use super::{
    Builder, Families, Family, Packet, ReadError, Ruleset, merge, netlink,
    passages_through_messages, read,
};
use crate::Passage;

/// What a rule set says to a question, and for the first two: what a packet must do.
#[derive(Clone, Copy, Debug)]
enum Says {
    Allowed(&'static str),
    Dropped(&'static str),
    CannotTell(&'static str),
    NoFirewall,
}
use Says::{Allowed, CannotTell, Dropped, NoFirewall};

struct Case {
    name: &'static str,
    /// For `nft -f`.
    nft: &'static str,
    /// For a shell.
    shell: &'static str,
    asks: &'static [(&'static str, u16, Family, Says)],
}

const V4: Family = Family::V4;
const V6: Family = Family::V6;
const BOTH: Families = Families { v4: true, v6: true };

const CASES: &[Case] = &[
    Case {
        name: "nothing",
        nft: "",
        shell: "",
        asks: &[
            ("tcp", 7022, V4, NoFirewall),
            ("tcp", 7022, V6, NoFirewall),
            ("udp", 7053, V4, NoFirewall),
        ],
    },
    Case {
        name: "chains without rules",
        nft: "table inet filter {
            chain input { type filter hook input priority 0; policy accept; }
            chain output { type filter hook output priority 0; policy drop; }
        }
        delete chain inet filter output",
        shell: "",
        asks: &[("tcp", 7022, V4, NoFirewall), ("udp", 7053, V6, NoFirewall)],
    },
    Case {
        name: "only what goes out",
        nft: "table inet filter {
            chain output { type filter hook output priority 0; udp dport 9 drop; }
        }",
        shell: "",
        asks: &[("tcp", 7022, V4, NoFirewall)],
    },
    Case {
        name: "a policy and states",
        nft: "table inet filter {
            chain input {
                type filter hook input priority filter; policy drop;
                ct state invalid drop
                ct state established,related accept
                iif lo accept
                icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-advert } accept
                tcp dport 7022 accept comment \"let me in\"
                ip protocol udp udp dport 7053 counter accept
                ip saddr 10.77.0.0/16 tcp dport 5432 accept
                ip saddr 127.0.0.0/8 tcp dport 7080 accept
                tcp dport 7443 ct state new accept
                tcp dport 7444 ct state { new, untracked } accept
                tcp dport 7445 tcp flags & (fin|syn|rst|ack) == syn accept
                tcp dport 7446 tcp flags != syn accept
                tcp dport 7447 limit rate 5/second accept
                tcp dport 7448 log prefix \"no \" reject with tcp reset
                tcp dport >= 7500 tcp dport != 7510 accept
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7022, V4, Allowed("inet filter input: tcp dport 7022 accept comment \"let me in\"")),
            ("tcp", 7022, V6, Allowed("inet filter input: tcp dport 7022 accept comment \"let me in\"")),
            ("udp", 7022, V4, Dropped("inet filter input: policy drop")),
            ("udp", 7053, V4, Allowed("inet filter input: udp dport 7053 accept")),
            ("udp", 7053, V6, Dropped("inet filter input: policy drop")),
            ("tcp", 5432, V4, CannotTell("inet filter input: ip saddr 10.77.0.0/16 tcp dport 5432 accept")),
            ("tcp", 5432, V6, Dropped("inet filter input: policy drop")),
            ("tcp", 7080, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7443, V4, Allowed("inet filter input: tcp dport 7443 ct state new accept")),
            ("tcp", 7444, V6, Allowed("inet filter input: tcp dport 7444 ct state { new, untracked } accept")),
            ("tcp", 7445, V4, Allowed("inet filter input: tcp dport 7445 tcp flags syn / fin,syn,rst,ack accept")),
            ("tcp", 7447, V4, CannotTell("inet filter input: tcp dport 7447 limit rate 5/second accept")),
            ("tcp", 7448, V4, Dropped("inet filter input: tcp dport 7448 reject")),
            ("tcp", 7501, V4, Allowed("inet filter input: tcp dport >= 7500 tcp dport != 7510 accept")),
            ("tcp", 7510, V6, Dropped("inet filter input: policy drop")),
        ],
    },
    Case {
        name: "sets and maps",
        nft: "table inet filter {
            set open { type inet_service; elements = { 7001, 7002 } }
            set ranges { type inet_service; flags interval; elements = { 7100-7199, 7300, 7400-7499 } }
            set pairs { type inet_proto . inet_service; flags interval; elements = { tcp . 7600-7650, udp . 7660 } }
            set banned { type ipv4_addr; flags timeout; }
            set some { type ipv4_addr; flags interval; elements = { 192.0.2.0/24 } }
            map ways { type inet_service : verdict; elements = { 7701 : accept, 7702 : drop, 7703 : jump more } }
            map marks { type inet_service : mark; elements = { 7801 : 0x1, 7802 : 0x2 } }
            chain more { meta l4proto udp accept; tcp dport 7703 return; accept; }
            chain input {
                type filter hook input priority filter; policy drop;
                meta l4proto icmpv6 accept
                ip saddr @banned drop
                tcp dport @open accept
                tcp dport @ranges accept
                meta l4proto . th dport @pairs accept
                tcp dport vmap @ways
                meta mark set tcp dport map @marks
                tcp dport { 7900-7909, 7920 } accept
                ip saddr @some tcp dport 7950 drop
                tcp dport 7950 accept
                iifname { \"lo\", \"eth9\" } tcp dport 7951 accept
                iifname \"lo\" tcp dport 7952 accept
                ct state vmap { established : accept, invalid : drop, new : jump fresh }
            }
            chain fresh { udp dport vmap { 7053 : accept, 7054 : goto last, 7055 : drop }; }
            chain last { udp dport 7055 accept; }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, Allowed("inet filter input: tcp dport @open accept")),
            ("tcp", 7003, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7100, V6, Allowed("inet filter input: tcp dport @ranges accept")),
            ("tcp", 7199, V4, Allowed("inet filter input: tcp dport @ranges accept")),
            ("tcp", 7200, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7300, V4, Allowed("inet filter input: tcp dport @ranges accept")),
            ("tcp", 7301, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7499, V4, Allowed("inet filter input: tcp dport @ranges accept")),
            ("tcp", 7600, V4, Allowed("inet filter input: meta l4proto . th dport @pairs accept")),
            ("tcp", 7651, V4, Dropped("inet filter input: policy drop")),
            ("udp", 7660, V6, Allowed("inet filter input: meta l4proto . th dport @pairs accept")),
            ("udp", 7661, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7701, V4, Allowed("inet filter input: tcp dport vmap @ways")),
            ("tcp", 7702, V4, Dropped("inet filter input: tcp dport vmap @ways")),
            ("tcp", 7703, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7905, V4, Allowed("inet filter input: tcp dport { 7900-7909, 7920 } accept")),
            ("tcp", 7920, V4, Allowed("inet filter input: tcp dport { 7900-7909, 7920 } accept")),
            ("tcp", 7910, V4, Dropped("inet filter input: policy drop")),
            ("tcp", 7950, V4, CannotTell("inet filter input: ip saddr @some tcp dport 7950 drop")),
            ("tcp", 7950, V6, Allowed("inet filter input: tcp dport 7950 accept")),
            ("tcp", 7951, V4, CannotTell("inet filter input: iifname { \"eth9\", \"lo\" } tcp dport 7951 accept")),
            ("tcp", 7952, V4, Dropped("inet filter input: policy drop")),
            ("udp", 7053, V4, Allowed("inet filter fresh: udp dport vmap { 7053 : accept, 7054 : goto last, 7055 : drop }")),
            ("udp", 7054, V4, Dropped("inet filter input: policy drop")),
            ("udp", 7055, V6, Dropped("inet filter fresh: udp dport vmap { 7053 : accept, 7054 : goto last, 7055 : drop }")),
        ],
    },
    Case {
        name: "one protocol alone",
        nft: "table ip6 filter {
            chain input {
                type filter hook input priority filter; policy drop;
                meta l4proto ipv6-icmp accept
                ip6 saddr fe80::/10 udp dport 546 accept
                tcp dport 7022 accept
                ip6 daddr fd77::1 tcp dport 7023 accept
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7022, V4, NoFirewall),
            ("tcp", 7022, V6, Allowed("ip6 filter input: tcp dport 7022 accept")),
            ("tcp", 7023, V6, CannotTell("ip6 filter input: ip6 daddr fd77::1 tcp dport 7023 accept")),
            ("tcp", 7024, V6, Dropped("ip6 filter input: policy drop")),
            ("udp", 546, V6, CannotTell("ip6 filter input: ip6 saddr fe80::/10 udp dport 546 accept")),
        ],
    },
    Case {
        name: "two tables, and a dormant one",
        nft: "table inet late {
            chain input { type filter hook input priority 10; policy accept; tcp dport 7001 drop; }
        }
        table ip early {
            chain input { type filter hook input priority -10; policy accept; tcp dport { 7001, 7002 } accept; }
            chain pre { type filter hook prerouting priority mangle; policy accept; tcp dport 7003 drop; }
        }
        table inet asleep {
            flags dormant;
            chain input { type filter hook input priority 0; policy drop; }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, Dropped("inet late input: tcp dport 7001 drop")),
            ("tcp", 7002, V4, Allowed("ip early input: tcp dport { 7001, 7002 } accept")),
            ("tcp", 7003, V4, Dropped("ip early pre: tcp dport 7003 drop")),
            ("tcp", 7003, V6, Allowed("inet late input: policy accept")),
        ],
    },
    Case {
        name: "before connection tracking",
        nft: "table inet raw {
            chain pre {
                type filter hook prerouting priority raw; policy accept;
                tcp dport 7001 notrack
                tcp dport 7002 ct state invalid drop
            }
            chain input {
                type filter hook input priority 0; policy drop;
                meta l4proto icmpv6 accept
                ct state untracked accept
                ct state new tcp dport { 7001, 7003 } accept
                ct status dnat accept
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, Allowed("inet raw input: ct state untracked accept")),
            ("tcp", 7002, V4, Dropped("inet raw pre: tcp dport 7002 ct state invalid drop")),
            ("tcp", 7003, V6, Allowed("inet raw input: ct state new tcp dport { 7001, 7003 } accept")),
            ("tcp", 7004, V4, Dropped("inet raw input: policy drop")),
        ],
    },
    Case {
        name: "sent elsewhere",
        nft: "table inet nat {
            chain pre {
                type nat hook prerouting priority dstnat; policy accept;
                tcp dport 7001 redirect to :7002
                fib daddr type local tcp dport 7003 dnat ip to 192.0.2.1:80
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, CannotTell("inet nat pre: tcp dport 7001 redirect to :7002")),
            ("tcp", 7002, V4, Allowed("inet nat pre: policy accept")),
            ("tcp", 7003, V4, CannotTell("inet nat pre: fib daddr type local tcp dport 7003 dnat to 192.0.2.1:80")),
        ],
    },
    Case {
        name: "on a device",
        nft: "table netdev guard {
            chain in { type filter hook ingress device lan0 priority 0; policy accept; tcp dport 7001 drop; }
            chain lo { type filter hook ingress device lo priority 0; policy drop; }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, CannotTell("netdev guard in: tcp dport 7001 drop")),
            ("tcp", 7002, V4, Allowed("netdev guard in: policy accept")),
        ],
    },
    Case {
        name: "iptables",
        nft: "",
        shell: "
            iptables-nft -P INPUT DROP
            iptables-nft -A INPUT -i lo -j ACCEPT
            iptables-nft -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
            iptables-nft -A INPUT -p tcp -m conntrack --ctstate NEW -m tcp --dport 7001 -m comment --comment ssh -j ACCEPT
            iptables-nft -A INPUT -p tcp -m multiport --dports 7002,7010:7012 -j ACCEPT
            iptables-nft -A INPUT -p tcp -s 10.77.0.0/24 --dport 7003 -j ACCEPT
            iptables-nft -A INPUT -p tcp -m state --state NEW --dport 7004 --syn -j ACCEPT
            iptables-nft -A INPUT -p udp --dport 7053 -m addrtype --dst-type LOCAL -j ACCEPT
            iptables-nft -A INPUT -p tcp --dport 7005 -j REJECT --reject-with tcp-reset
            iptables-nft -A INPUT -p tcp ! --dport 7006:65535 -j LOG
            iptables-nft -A INPUT -p tcp --dport 7006 -m limit --limit 3/min -j ACCEPT
            ip6tables-nft -A INPUT -m rt --rt-type 0 -j DROP
            ip6tables-nft -t raw -A PREROUTING -m rpfilter --invert -j DROP
            ip6tables-nft -A INPUT -p tcp --dport 7007 -j DROP
        ",
        asks: &[
            ("tcp", 7001, V4, Allowed("ip filter INPUT: ct state new tcp dport 7001 comment \"ssh\" accept")),
            ("tcp", 7002, V4, Allowed("ip filter INPUT: tcp dport { 7002, 7010-7012 } accept")),
            ("tcp", 7011, V4, Allowed("ip filter INPUT: tcp dport { 7002, 7010-7012 } accept")),
            ("tcp", 7013, V4, Dropped("ip filter INPUT: policy drop")),
            ("tcp", 7003, V4, CannotTell("ip filter INPUT: ip saddr 10.77.0.0/24 tcp dport 7003 accept")),
            ("tcp", 7004, V4, Allowed("ip filter INPUT: ")),
            ("udp", 7053, V4, Allowed("ip filter INPUT: udp dport 7053 fib daddr type local accept")),
            ("tcp", 7005, V4, Dropped("ip filter INPUT: tcp dport 7005 reject")),
            ("tcp", 7006, V4, CannotTell("ip filter INPUT: tcp dport 7006 limit rate 3/minute accept")),
            ("tcp", 7001, V6, Allowed("ip6 filter INPUT: policy accept")),
            ("tcp", 7007, V6, Dropped("ip6 filter INPUT: tcp dport 7007 drop")),
        ],
    },
    Case {
        name: "as ufw has it",
        nft: "",
        shell: "
            for chain in before-logging-input before-input after-input after-logging-input reject-input track-input \\
                         user-input user-logging-input not-local skip-to-policy-input logging-deny; do
                iptables-nft -N ufw-$chain
            done
            iptables-nft -P INPUT DROP
            for chain in before-logging-input before-input after-input after-logging-input reject-input track-input; do
                iptables-nft -A INPUT -j ufw-$chain
            done
            iptables-nft -A ufw-before-input -i lo -j ACCEPT
            iptables-nft -A ufw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
            iptables-nft -A ufw-before-input -m conntrack --ctstate INVALID -j ufw-logging-deny
            iptables-nft -A ufw-before-input -m conntrack --ctstate INVALID -j DROP
            iptables-nft -A ufw-before-input -p icmp --icmp-type echo-request -j ACCEPT
            iptables-nft -A ufw-before-input -p udp --sport 67 --dport 68 -j ACCEPT
            iptables-nft -A ufw-before-input -j ufw-not-local
            iptables-nft -A ufw-before-input -d 224.0.0.251/32 -p udp --dport 5353 -j ACCEPT
            iptables-nft -A ufw-before-input -j ufw-user-input
            iptables-nft -A ufw-logging-deny -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix '[UFW BLOCK] '
            iptables-nft -A ufw-not-local -m addrtype --dst-type LOCAL -j RETURN
            iptables-nft -A ufw-not-local -m addrtype --dst-type MULTICAST -j RETURN
            iptables-nft -A ufw-not-local -m addrtype --dst-type BROADCAST -j RETURN
            iptables-nft -A ufw-not-local -m limit --limit 3/min --limit-burst 10 -j ufw-logging-deny
            iptables-nft -A ufw-not-local -j DROP
            iptables-nft -A ufw-skip-to-policy-input -j DROP
            iptables-nft -A ufw-after-input -p udp --dport 137 -j ufw-skip-to-policy-input
            iptables-nft -A ufw-after-input -m addrtype --dst-type BROADCAST -j ufw-skip-to-policy-input
            iptables-nft -A ufw-after-logging-input -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix '[UFW BLOCK] '
            iptables-nft -A ufw-user-input -p tcp --dport 7022 -j ACCEPT
            iptables-nft -A ufw-user-input -p tcp -s 10.77.0.0/24 --dport 7432 -j ACCEPT
        ",
        asks: &[
            ("tcp", 7022, V4, Allowed("ip filter ufw-user-input: tcp dport 7022 accept")),
            ("tcp", 7023, V4, Dropped("ip filter INPUT: policy drop")),
            ("tcp", 7432, V4, CannotTell("ip filter ufw-user-input: ip saddr 10.77.0.0/24 tcp dport 7432 accept")),
            ("udp", 137, V4, Dropped("ip filter ufw-skip-to-policy-input: drop")),
            ("udp", 7053, V4, Dropped("ip filter INPUT: policy drop")),
            ("udp", 68, V4, CannotTell("ip filter ufw-before-input: ")),
            // Not to the machine itself, but to a group in which the listener may be.
            ("udp", 5353, V4, CannotTell("ip filter ufw-before-input: ip daddr 224.0.0.251 udp dport 5353 accept")),
        ],
    },
    Case {
        name: "as firewalld has it",
        nft: "table inet firewalld {
            chain mangle_PREROUTING { type filter hook prerouting priority mangle + 10; policy accept; jump mangle_PREROUTING_ZONES; }
            chain mangle_PREROUTING_ZONES { iifname \"lan0\" goto mangle_PRE_public; goto mangle_PRE_public; }
            chain mangle_PRE_public { jump mangle_PRE_public_pre; jump mangle_PRE_public_allow; }
            chain mangle_PRE_public_pre { }
            chain mangle_PRE_public_allow { }
            chain filter_PREROUTING {
                type filter hook prerouting priority filter + 10; policy accept;
                icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
                meta nfproto ipv6 fib saddr . mark . iif oif missing drop
            }
            chain filter_INPUT {
                type filter hook input priority filter + 10; policy accept;
                ct state { established, related } accept
                ct status dnat accept
                iifname \"lo\" accept
                ct state invalid drop
                jump filter_INPUT_ZONES
                reject with icmpx admin-prohibited
            }
            chain filter_INPUT_ZONES { iifname \"eth9\" goto filter_IN_public; goto filter_IN_public; }
            chain filter_IN_public {
                jump filter_IN_public_pre
                jump filter_IN_public_log
                jump filter_IN_public_deny
                jump filter_IN_public_allow
                jump filter_IN_public_post
                meta l4proto { icmp, ipv6-icmp } accept
                reject with icmpx admin-prohibited
            }
            chain filter_IN_public_pre { }
            chain filter_IN_public_log { }
            chain filter_IN_public_deny { }
            chain filter_IN_public_post { }
            chain filter_IN_public_allow {
                tcp dport 7022 ct state { new, untracked } accept
                ip6 daddr fe80::/64 udp dport 546 ct state { new, untracked } accept
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7022, V4, Allowed("inet firewalld filter_IN_public_allow: tcp dport 7022 ct state { new, untracked } accept")),
            ("tcp", 7022, V6, Allowed("inet firewalld filter_IN_public_allow: tcp dport 7022 ct state { new, untracked } accept")),
            ("tcp", 7023, V6, Dropped("inet firewalld filter_IN_public: reject")),
            ("udp", 7053, V4, Dropped("inet firewalld filter_IN_public: reject")),
            ("udp", 546, V6, CannotTell("inet firewalld filter_IN_public_allow: ip6 daddr fe80::/64 udp dport 546 ct state { new, untracked } accept")),
        ],
    },
    Case {
        name: "returns and doubts",
        nft: "table inet filter {
            chain trusted { accept; }
            chain input {
                type filter hook input priority filter; policy accept;
                meta l4proto icmpv6 accept
                ip saddr 192.0.2.0/24 jump trusted
                ip saddr 198.51.100.7 tcp dport 7001 drop
                tcp dport 7001 accept
                meta mark 0x7 return
                tcp dport 7002 drop
                meta mark 0x8 tcp dport 7003 accept
                tcp dport 7003 accept
                tcp sport 1-1023 tcp dport 7004 drop
            }
        }",
        shell: "",
        asks: &[
            ("tcp", 7001, V4, CannotTell("inet filter input: ip saddr 198.51.100.7 tcp dport 7001 drop")),
            ("tcp", 7001, V6, Allowed("inet filter input: tcp dport 7001 accept")),
            ("tcp", 7002, V4, CannotTell("inet filter input: ip saddr 192.0.2.0/24 jump trusted")),
            ("tcp", 7002, V6, CannotTell("inet filter input: meta mark 0x7 return")),
            ("tcp", 7003, V6, Allowed("inet filter input: ")),
            ("tcp", 7004, V6, CannotTell("inet filter input: tcp sport 1-1023 tcp dport 7004 drop")),
        ],
    },
];

#[test]
fn packets_do_what_the_rules_are_said_to_do() {
    let Some(machines) = Machines::new() else {
        return;
    };
    let mut failures = Vec::new();
    for case in CASES {
        machines.load(case);
        let ruleset = within(&machines.inside, || read(BOTH).expect("rules"));
        for &(transport, port, family, says) in case.asks {
            let passage = ask(&ruleset, transport, port, family);
            let what = format!("{}: {transport} {port} {family:?}", case.name);
            if !agrees(&passage, says) {
                failures.push(format!("{what}: {passage:?}, not {says:?}"));
            }
            let arrives = match says {
                Allowed(_) | NoFirewall => true,
                Dropped(_) => false,
                CannotTell(_) => continue,
            };
            if machines.arrives(transport, port, family) != arrives {
                failures.push(format!("{what}: {says:?}, and the packet says no"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Conditions of which some are known and some are not; all of them stay as they are while a test
/// runs.
const CONDITIONS: &[&str] = &[
    "",
    "tcp dport 7001",
    "tcp dport != 7001",
    "tcp dport < 7002",
    "tcp dport 7002-7003",
    "tcp dport { 7001, 7003 }",
    "tcp dport != { 7001, 7003 }",
    "udp dport 7001",
    "udp dport { 7000-7001, 7003 }",
    "meta l4proto { tcp, udp }",
    "meta l4proto . th dport { tcp . 7001, udp . 7002-7003 }",
    "meta nfproto ipv4",
    "meta protocol ip6",
    "ip protocol tcp",
    "ip saddr 10.77.0.0/24",
    "ip saddr != 10.77.0.0/24",
    "ip saddr { 192.0.2.1, 127.0.0.0/8 }",
    "ip saddr 127.0.0.0/8",
    "ip saddr != 127.0.0.1",
    "ip daddr 10.77.0.1",
    "ip daddr . tcp dport { 10.77.0.1 . 7001 }",
    "ip6 saddr fd77::/16",
    "ip6 saddr ::1",
    "ip6 daddr != ff00::/8",
    "iifname lan0",
    "iifname \"l*\"",
    "iifname != lo",
    "iifname { lo, lan1 }",
    "iif lo",
    "iif != lo",
    "oifname lan0",
    "ct state new",
    "ct state established,related",
    "ct state != new",
    "ct state { invalid, untracked }",
    "ct direction original",
    "ct status dnat",
    "ct mark 0",
    "meta mark 0",
    "meta mark & 0xf0 != 0",
    "meta pkttype host",
    "fib daddr type local",
    "fib saddr type local",
    "fib saddr . iif oif missing",
    "tcp flags syn",
    "tcp flags & (fin|syn|rst|ack) != syn",
    "ip ttl > 10",
    "exthdr rt exists",
    "numgen inc mod 1 < 1",
];

const VERDICTS: &[&str] = &[
    "accept",
    "drop",
    "accept",
    "drop",
    "jump one",
    "goto one",
    "return",
    "reject",
    "counter",
    "continue",
    "tcp dport vmap { 7001 : accept, 7002 : drop, 7003 : jump two }",
    "ct state vmap { new : jump two, established : accept }",
    "ip saddr vmap { 10.77.0.2 : accept, 192.0.2.0/24 : drop }",
    "th dport vmap { 7001-7002 : goto two, 7003 : continue } drop",
];

fn rules() -> impl Strategy<Value = String> {
    let condition = prop::sample::select(CONDITIONS);
    let two = (
        condition.clone(),
        prop::sample::select(CONDITIONS),
        any::<bool>(),
    );
    let rule = |last: usize| {
        (two.clone(), prop::sample::select(VERDICTS)).prop_map(
            move |((one, other, both), verdict)| {
                let other = if both { other } else { "" };
                // A chain calls only those behind it.
                let called = if last == 1 {
                    verdict.replace("one", "two")
                } else {
                    verdict.to_owned()
                };
                let called = if last == 2 {
                    called
                        .replace("jump two", "accept")
                        .replace("goto two", "drop")
                } else {
                    called
                };
                let called = if last == 2 {
                    called
                        .replace("jump one", "drop")
                        .replace("goto one", "accept")
                } else {
                    called
                };
                format!("{one} {other} {called}\n")
            },
        )
    };
    let chain =
        |last, most| prop::collection::vec(rule(last), 0..most).prop_map(|rules| rules.concat());
    (
        chain(0, 6),
        chain(0, 3),
        chain(1, 4),
        chain(2, 4),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(input, pre, one, two, policy, notrack, early)| {
            let policy = if policy { "accept" } else { "drop" };
            let notrack = if notrack {
                "tcp dport 7002 notrack"
            } else {
                ""
            };
            let priority = if early { "raw" } else { "mangle" };
            format!(
                "table inet any {{
                    chain two {{ {two} }}
                    chain one {{ {one} }}
                    chain pre {{
                        type filter hook prerouting priority {priority};
                        icmpv6 type {{ nd-neighbor-solicit, nd-neighbor-advert }} accept
                        {notrack}
                        {pre}
                    }}
                    chain input {{
                        type filter hook input priority 0; policy {policy};
                        icmpv6 type {{ nd-neighbor-solicit, nd-neighbor-advert }} accept
                        {input}
                    }}
                }}"
            )
        })
}

#[test]
fn packets_do_what_any_rules_are_said_to_do() {
    let Some(machines) = Machines::new() else {
        return;
    };
    let cases = std::env::var("PORTOLAN_FIREWALL_CASES");
    let cases = cases.ok().and_then(|cases| cases.parse().ok()).unwrap_or(6);
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    };
    let told = std::cell::Cell::new((0, 0));
    let result = proptest::test_runner::TestRunner::new(config).run(&rules(), |rules| {
        // `reject` is only for some hooks, and some conditions exclude one another.
        if !machines.takes_rules(&rules) {
            return Err(TestCaseError::reject("not rules"));
        }
        let ruleset = within(&machines.inside, || read(BOTH).expect("rules"));
        for (transport, port) in [("tcp", 7001), ("tcp", 7002), ("tcp", 7003), ("udp", 7001)] {
            for family in [V4, V6] {
                let passage = ask(&ruleset, transport, port, family);
                let (sure, unsure) = told.get();
                let is = match passage {
                    Passage::Allowed(_) | Passage::NoFirewall => true,
                    Passage::Dropped(_) => false,
                    _ => {
                        told.set((sure, unsure + 1));
                        continue;
                    }
                };
                told.set((sure + 1, unsure));
                let does = machines.arrives(transport, port, family);
                prop_assert_eq!(
                    does,
                    is,
                    "{} {} {:?}: {:?}",
                    transport,
                    port,
                    family,
                    passage
                );
            }
        }
        Ok(())
    });
    let (sure, unsure) = told.get();
    eprintln!("{sure} answers, {unsure} without one");
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn an_interface_that_is_known_decides() {
    let Some(machines) = Machines::new() else {
        return;
    };
    machines.load_rules(
        "table netdev guard {
            chain in { type filter hook ingress device lan0 priority 0; tcp dport 7001 drop; }
        }
        table inet filter {
            chain input {
                type filter hook input priority 0; policy drop;
                iifname \"lan*\" tcp dport 7001-7002 accept
            }
        }",
    );
    let ruleset = within(&machines.inside, || read(BOTH).expect("rules"));
    let ask = |port, interface| {
        ruleset.passage(&Packet {
            transport: 6,
            port,
            destination: Some([10, 77, 0, 1].into()),
            family: V4,
            interface,
        })
    };
    assert!(
        matches!(ask(7001, Some("lan0")), Passage::Dropped(rule) if rule.starts_with("netdev guard in"))
    );
    assert!(matches!(ask(7002, Some("lan0")), Passage::Allowed(_)));
    assert!(matches!(ask(7002, Some("eth0")), Passage::Dropped(_)));
    assert!(matches!(ask(7002, None), Passage::CannotTell(_)));
    assert_eq!(ask(7003, Some("lo")), Passage::NoFirewall);
}

#[test]
fn what_is_too_much_is_not_told() {
    let Some(machines) = Machines::new() else {
        return;
    };
    let ports: Vec<String> = (1..9000).map(|port| (port * 2).to_string()).collect();
    machines.load_rules(&format!(
        "table inet filter {{
            set many {{ type inet_service; elements = {{ {} }} }}
            chain input {{ type filter hook input priority 0; tcp dport @many drop; }}
        }}",
        ports.join(",")
    ));
    let ruleset = within(&machines.inside, || read(BOTH).expect("rules"));
    let told = ask(&ruleset, "tcp", 7022, V4);
    assert_eq!(
        told,
        Passage::CannotTell("inet filter input: tcp dport @many drop".to_owned())
    );
    assert!(matches!(
        ask(&ruleset, "udp", 7022, V4),
        Passage::Allowed(_)
    ));

    // Each chain calls the next twice: the ways double at each of them, the work does not.
    let mut rules = String::from("table inet filter { chain c15 { udp dport 9 drop; };");
    for chain in (1..15).rev() {
        let next = chain + 1;
        rules += &format!("chain c{chain} {{ meta mark 1 jump c{next}; jump c{next}; }};");
    }
    rules += "chain input { type filter hook input priority 0; jump c1; }; }";
    machines.load_rules(&rules);
    let ruleset = within(&machines.inside, || read(BOTH).expect("rules"));
    assert!(matches!(ask(&ruleset, "udp", 9, V4), Passage::Dropped(_)));
    assert!(matches!(ask(&ruleset, "udp", 10, V4), Passage::Allowed(_)));
}

#[test]
fn legacy_tables_leave_it_open() {
    let Some(machines) = Machines::new() else {
        return;
    };
    if !shell_succeeds("command -v iptables-legacy >/dev/null") {
        eprintln!("skipped: needs iptables-legacy");
        return;
    }
    let told = within(&machines.inside, || {
        if !shell_succeeds("iptables-legacy -A INPUT -p tcp --dport 7001 -j DROP") {
            return None;
        }
        Some(ask(&read(BOTH).expect("rules"), "tcp", 7001, V4))
    });
    match told {
        Some(told) => {
            assert_eq!(
                told,
                Passage::CannotTell("legacy iptables: filter".to_owned())
            );
        }
        None => eprintln!("skipped: needs a kernel with legacy iptables"),
    }
}

#[test]
fn who_may_not_read_is_told_so() {
    let Some(machines) = Machines::new() else {
        return;
    };
    machines.load_rules("add table inet filter");
    let result = within(&machines.inside, || {
        use rustix::thread::{CapabilitySet, CapabilitySets, capabilities, set_capabilities};
        let own = capabilities(None).expect("capabilities");
        let sets = CapabilitySets {
            effective: own.effective - CapabilitySet::NET_ADMIN,
            ..own
        };
        set_capabilities(None, sets).expect("fewer");
        read(BOTH)
    });
    assert!(matches!(result, Err(ReadError::Permission)), "{result:?}");
}

/// Real messages, for the property below to spoil.
fn messages() -> Vec<u8> {
    let text = |name: &str| [name.as_bytes(), &[0]].concat();
    let expression = |name: &str, data: &[(u16, Vec<u8>)]| {
        (1, attributes(&[(1, text(name)), (2, attributes(data))]))
    };
    let number = |number: u32| number.to_be_bytes().to_vec();
    let constant = |bytes: &[u8]| attributes(&[(1, bytes.to_vec())]);
    let verdict = |code: i32, chain: &str| {
        let code = code.to_be_bytes().to_vec();
        attributes(&[(2, attributes(&[(1, code), (2, text(chain))]))])
    };
    let element = |key: &[u8], code| {
        (
            1,
            attributes(&[
                (1, constant(key)),
                (2, verdict(code, "more")),
                (3, number(0)),
            ]),
        )
    };
    let hook = attributes(&[(1, number(1)), (2, number(0))]);
    let expressions = [
        expression("meta", &[(1, number(1)), (2, number(16))]),
        expression(
            "cmp",
            &[(1, number(1)), (2, number(0)), (3, constant(&[6]))],
        ),
        expression(
            "payload",
            &[
                (1, number(1)),
                (2, number(2)),
                (3, number(2)),
                (4, number(2)),
            ],
        ),
        expression(
            "lookup",
            &[(1, text("ways")), (2, number(1)), (3, number(0))],
        ),
        expression(
            "bitwise",
            &[
                (1, number(1)),
                (2, number(1)),
                (3, number(4)),
                (4, constant(&[255, 255, 0, 0])),
                (5, constant(&[0; 4])),
            ],
        ),
        expression(
            "range",
            &[
                (1, number(1)),
                (2, number(0)),
                (3, constant(&[0, 1])),
                (4, constant(&[1, 0])),
            ],
        ),
        expression(
            "match",
            &[(1, text("multiport")), (2, number(1)), (3, vec![1; 48])],
        ),
        expression("immediate", &[(1, number(0)), (2, verdict(-3, "more"))]),
    ];
    let table = || (1, text("filter"));
    [
        message(
            netlink::NEWCHAIN,
            &[table(), (3, text("input")), (4, hook), (5, number(0))],
        ),
        message(netlink::NEWCHAIN, &[table(), (3, text("more"))]),
        message(
            netlink::NEWSET,
            &[table(), (2, text("ways")), (3, number(0xc)), (5, number(2))],
        ),
        message(
            netlink::NEWSETELEM,
            &[
                table(),
                (2, text("ways")),
                (
                    3,
                    attributes(&[element(&[0, 22], 1), element(&[0, 53], -3)]),
                ),
            ],
        ),
        message(
            netlink::NEWRULE,
            &[table(), (2, text("input")), (4, attributes(&expressions))],
        ),
        message(
            netlink::NEWRULE,
            &[
                table(),
                (2, text("more")),
                (4, attributes(&expressions[..3])),
            ],
        ),
    ]
    .concat()
}

fn attributes(list: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (kind, value) in list {
        bytes.extend(
            u16::try_from(value.len() + 4)
                .expect("length")
                .to_ne_bytes(),
        );
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(value);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
    bytes
}

fn message(kind: u16, list: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let list = attributes(list);
    let length = u32::try_from(list.len() + 20).expect("length");
    let mut bytes = length.to_ne_bytes().to_vec();
    bytes.extend(kind.to_ne_bytes());
    bytes.extend([0; 10]);
    bytes.extend([1, 0, 0, 0]);
    bytes.extend(list);
    bytes
}

#[test]
fn messages_become_rules() {
    let passages = passages_through_messages(&messages());
    let (first, last) = (&passages[0], &passages[3]);
    assert!(
        matches!(first, Passage::Allowed(rule) if rule.starts_with("inet filter input: ")),
        "{first:?}"
    );
    assert_eq!(
        last,
        &Passage::Dropped("inet filter input: policy drop".to_owned())
    );
}

proptest! {
    #[test]
    fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = passages_through_messages(&bytes);
    }

    #[test]
    fn spoiled_messages_come_to_an_end(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
    ) {
        let mut bytes = messages();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        for passage in passages_through_messages(&bytes) {
            if let Some(rule) = passage.rule() {
                prop_assert!(!rule.chars().any(char::is_control), "{}", rule);
                prop_assert!(rule.chars().count() < 400, "{}", rule);
            }
        }
    }

    /// A rule of one comparison says yes or no as the numbers do.
    #[test]
    fn a_known_port_is_compared_as_a_number(port: u16, with: u16, how in 0..6_u32) {
        let number = |number: u32| number.to_be_bytes().to_vec();
        let text = |name: &str| [name.as_bytes(), &[0]].concat();
        let expression = |name: &str, data: &[(u16, Vec<u8>)]| {
            (1, attributes(&[(1, text(name)), (2, attributes(data))]))
        };
        let constant = attributes(&[(1, with.to_be_bytes().to_vec())]);
        let accept = attributes(&[(2, attributes(&[(1, number(1))]))]);
        let rule = attributes(&[
            expression("payload", &[(1, number(1)), (2, number(2)), (3, number(2)), (4, number(2))]),
            expression("cmp", &[(1, number(1)), (2, number(how)), (3, constant)]),
            expression("immediate", &[(1, number(0)), (2, accept)]),
        ]);
        let hook = attributes(&[(1, number(1)), (2, number(0))]);
        let bytes = [
            message(netlink::NEWCHAIN, &[(1, text("t")), (3, text("c")), (4, hook), (5, number(0))]),
            message(netlink::NEWRULE, &[(1, text("t")), (2, text("c")), (4, rule)]),
        ]
        .concat();
        let mut builder = Builder::default();
        for message in netlink::messages(&bytes) {
            builder.add(&message);
        }
        let told = ask(&builder.finish(), "udp", port, V4);
        let is = [port == with, port != with, port < with, port <= with, port > with, port >= with];
        let is_allowed = matches!(told, Passage::Allowed(_));
        prop_assert!(is_allowed || matches!(told, Passage::Dropped(_)));
        prop_assert_eq!(is_allowed, is[usize::try_from(how).unwrap()]);
    }
}

#[test]
fn two_protocols_make_one_answer() {
    let allowed = || Passage::Allowed("a".to_owned());
    let dropped = || Passage::Dropped("b".to_owned());
    assert_eq!(merge(allowed(), allowed()), allowed());
    assert_eq!(merge(Passage::NoFirewall, allowed()), allowed());
    assert_eq!(merge(dropped(), dropped()), dropped());
    assert_eq!(merge(Passage::Unread, dropped()), Passage::Unread);
    let mixed = merge(allowed(), dropped());
    assert_eq!(mixed, Passage::CannotTell("IPv4: a; IPv6: b".to_owned()));
    let open = merge(dropped(), Passage::NoFirewall);
    assert_eq!(open, Passage::CannotTell("IPv4: b".to_owned()));
}

fn ask(ruleset: &Ruleset, transport: &str, port: u16, family: Family) -> Passage {
    ruleset.passage(&Packet {
        transport: if transport == "tcp" { 6 } else { 17 },
        port,
        destination: None,
        family,
        interface: None,
    })
}

fn agrees(passage: &Passage, says: Says) -> bool {
    let is =
        |rule: &str, said: &str| rule == said || said.ends_with(": ") && rule.starts_with(said);
    match (passage, says) {
        (Passage::Allowed(rule), Allowed(said))
        | (Passage::Dropped(rule), Dropped(said))
        | (Passage::CannotTell(rule), CannotTell(said)) => is(rule, said),
        (Passage::NoFirewall, NoFirewall) => true,
        _ => false,
    }
}

/// Two network namespaces with a cable between them.
struct Machines {
    inside: Namespace,
    outside: Namespace,
}

struct Namespace {
    name: String,
    path: PathBuf,
}

impl Namespace {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("portolan-firewall-{}-{count}", std::process::id());
        shell(&format!("ip netns add {name}; ip -n {name} link set lo up"));
        let path = PathBuf::from("/run/netns").join(&name);
        Self { name, path }
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        shell(&format!("ip netns del {}", self.name));
    }
}

impl Machines {
    /// `None`, with a word about it, where there is no right or no tool.
    fn new() -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: needs root");
            return None;
        }
        for tool in ["nft", "iptables-nft", "ip"] {
            if !shell_succeeds(&format!("command -v {tool} >/dev/null")) {
                eprintln!("skipped: needs {tool}");
                return None;
            }
        }
        let (inside, outside) = (Namespace::new(), Namespace::new());
        let (i, o) = (&inside.name, &outside.name);
        shell(&format!(
            "set -e
            ip -n {i} link add lan0 type veth peer name lan1 netns {o}
            ip -n {i} addr add 10.77.0.1/24 dev lan0
            ip -n {o} addr add 10.77.0.2/24 dev lan1
            ip -n {i} addr add fd77::1/64 dev lan0 nodad
            ip -n {o} addr add fd77::2/64 dev lan1 nodad
            ip -n {i} link set lan0 up
            ip -n {o} link set lan1 up"
        ));
        Some(Self { inside, outside })
    }

    fn load(&self, case: &Case) {
        self.load_rules(case.nft);
        within(&self.inside, || shell(case.shell));
    }

    /// In the place of the rules that were there.
    fn load_rules(&self, rules: &str) {
        within(&self.inside, || nft(&format!("flush ruleset\n{rules}")));
    }

    /// The same, where they are rules.
    fn takes_rules(&self, rules: &str) -> bool {
        within(&self.inside, || loads(&format!("flush ruleset\n{rules}")))
    }

    /// Whether a first packet from outside comes in.
    fn arrives(&self, transport: &str, port: u16, family: Family) -> bool {
        let address: IpAddr = match family {
            V4 => [10, 77, 0, 1].into(),
            V6 => [0xfd77, 0, 0, 0, 0, 0, 0, 1].into(),
        };
        let to = SocketAddr::from((address, port));
        let patience = Duration::from_millis(250);
        if transport == "tcp" {
            let _listener = within(&self.inside, || TcpListener::bind(to).expect("listener"));
            return within(&self.outside, || {
                TcpStream::connect_timeout(&to, patience).is_ok()
            });
        }
        let receiver = within(&self.inside, || UdpSocket::bind(to).expect("receiver"));
        receiver.set_read_timeout(Some(patience)).expect("patience");
        within(&self.outside, || {
            let from = if to.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
            let sender = UdpSocket::bind(from).expect("sender");
            sender.send_to(b"hello", to).expect("sent");
        });
        receiver.recv(&mut [0; 16]).is_ok()
    }
}

/// Does something in a network namespace, in a thread of its own.
fn within<T: Send>(namespace: &Namespace, does: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            enter(namespace);
            does()
        });
        thread.join().expect("thread")
    })
}

fn enter(namespace: &Namespace) {
    use rustix::fd::AsFd;
    use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
    let file = std::fs::File::open(&namespace.path).expect("namespace");
    move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network)).expect("setns");
}

fn nft(rules: &str) {
    assert!(loads(rules), "{rules}");
}

fn loads(rules: &str) -> bool {
    let mut nft = Command::new("nft");
    let nft = nft
        .args(["-f", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null());
    let mut nft = nft.spawn().expect("nft");
    let mut input = nft.stdin.take().expect("input");
    input.write_all(rules.as_bytes()).expect("rules");
    drop(input);
    nft.wait().expect("nft").success()
}

fn shell(script: &str) {
    assert!(shell_succeeds(script), "{script}");
}

fn shell_succeeds(script: &str) -> bool {
    let status = Command::new("sh").args(["-c", script]).status();
    status.expect("sh").success()
}
