//! What the firewall does to a packet from another machine: the nftables ruleset, as far as it tells.
//!
//! A listener that nobody can reach is another thing than one that everybody can, and its address
//! alone does not say which it is. So the rules are read from the kernel as `nft` reads them
//! ([`read`]), and followed for one packet ([`Ruleset::passage`]): the first of a connection, or a
//! datagram to whom nobody wrote before.
//!
//! What such a packet is like is partly known (its port, that it is new, that it comes from
//! outside) and partly not (who sends it, by which interface). A condition is therefore true,
//! false or unknown, and where both ways of an unknown one do not end alike the answer is "cannot
//! tell", with the rule. The packet is an ordinary one: what `connect` or `sendto` makes on a
//! machine whose route back is the way that it came. It has no IP options, extension headers or
//! fragments, and no forged source: a reverse-path filter lets it pass.
//!
//! Not looked at: XDP, `tc`, BPF programs at netfilter's hooks, tables of the bridge family, and
//! the rules of legacy iptables, whose presence alone makes the answer "cannot tell".

mod evaluate;
mod expression;
mod netlink;
mod packet;
mod registers;
mod ruleset;
#[cfg(test)]
mod tests;
mod text;
mod truth;
mod xtables;

use std::io;
use std::net::IpAddr;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::process;
use crate::Passage;
use netlink::{Message, Socket};
pub(crate) use ruleset::Ruleset;
use ruleset::{Builder, Name};

/// The first packet from another machine, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packet<'a> {
    /// The number of the IP protocol.
    pub(crate) transport: u8,
    /// The port to which it goes; of no matter for a protocol without ports.
    pub(crate) port: u16,
    /// The address to which it goes; `None` for any of the machine's.
    pub(crate) destination: Option<IpAddr>,
    /// By which protocol it comes, where the destination does not say it.
    pub(crate) family: Family,
    /// The interface by which it comes, where the socket is bound to one.
    pub(crate) interface: Option<&'a str>,
}

/// The two internet protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    /// RFC 791.
    V4,
    /// RFC 8200.
    V6,
}

/// Why the rules could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    /// The kernel tells its rules to none but an administrator of the network.
    #[error("read the firewall's rules: needs CAP_NET_ADMIN")]
    Permission,
    /// The kernel's answer, or that of a file under `/proc`.
    #[error("read the firewall's rules: {0}")]
    Kernel(#[from] io::Error),
    /// The rules were changed at each attempt.
    #[error("read the firewall's rules: they change all the time")]
    Changing,
}

/// What is not read in this time stays unread: rules may be anybody's, in a namespace of his own.
const LONGEST: Duration = Duration::from_secs(1);
/// So often are rules read that are changed while they are read.
const ATTEMPTS: usize = 4;

/// Which of the two a question is about. Each has its own legacy tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Families {
    pub(crate) v4: bool,
    pub(crate) v6: bool,
}

/// Reads the rules of the network namespace of the calling thread.
///
/// # Errors
/// Where the kernel does not give them; see [`ReadError`].
pub(crate) fn read(families: Families) -> Result<Ruleset, ReadError> {
    let mut ruleset = Ruleset::default();
    if nftables_is_loaded() {
        ruleset = read_nftables()?;
    }
    // The files belong to root: whoever may not read them does not know that there is nothing.
    let mut legacy = Vec::new();
    let files = [
        ("ip_tables_names", families.v4),
        ("ip6_tables_names", families.v6),
    ];
    for (file, _) in files.into_iter().filter(|(_, wanted)| *wanted) {
        match process::read_net(file, 1 << 16) {
            Ok(names) => legacy.extend(
                names
                    .split(|&byte| byte == b'\n')
                    .filter(|name| !name.is_empty())
                    .map(|name| text::escaped(name, 16))
                    .take(8),
            ),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                return Err(ReadError::Permission);
            }
            Err(error) => return Err(error.into()),
        }
    }
    if !legacy.is_empty() {
        legacy.sort();
        legacy.dedup();
        ruleset.doubt(format!("legacy iptables: {}", legacy.join(", ")));
    }
    Ok(ruleset)
}

/// The answer for a listener of both protocols from the answers for each.
#[must_use]
pub(crate) fn merge(v4: Passage, v6: Passage) -> Passage {
    use Passage::{Allowed, CannotTell, Dropped, NoFirewall, Unread};
    match (v4, v6) {
        (Unread, _) | (_, Unread) => Unread,
        (NoFirewall, NoFirewall) => NoFirewall,
        (CannotTell(rule), _) | (_, CannotTell(rule)) => CannotTell(rule),
        (Allowed(rule), Allowed(_) | NoFirewall) | (NoFirewall, Allowed(rule)) => Allowed(rule),
        (Dropped(rule), Dropped(_)) => Dropped(rule),
        // One protocol is let in and the other is not; what is let in without a rule has none.
        (Dropped(rule), NoFirewall) => CannotTell(format!("IPv4: {rule}")),
        (NoFirewall, Dropped(rule)) => CannotTell(format!("IPv6: {rule}")),
        (Allowed(v4), Dropped(v6)) | (Dropped(v4), Allowed(v6)) => {
            CannotTell(format!("IPv4: {v4}; IPv6: {v6}"))
        }
    }
}

/// Takes bytes for the kernel's messages and follows the rules in them for some packets; what they
/// come to is returned. For the fuzzer: whatever the bytes are, this ends, and soon.
#[doc(hidden)]
#[must_use]
pub fn passages_through_messages(bytes: &[u8]) -> Vec<Passage> {
    let mut builder = Builder::default();
    for message in netlink::messages(bytes) {
        builder.add(&message);
    }
    let ruleset = builder.finish();
    let somebody = IpAddr::from([192, 0, 2, 7]);
    [
        (6, 22, None, Family::V4, None),
        (17, 5353, None, Family::V6, None),
        (17, 53, Some(somebody), Family::V4, Some("eth0")),
        (47, 0, None, Family::V4, None),
    ]
    .into_iter()
    .map(|(transport, port, destination, family, interface)| {
        ruleset.passage(&Packet {
            transport,
            port,
            destination,
            family,
            interface,
        })
    })
    .collect()
}

/// Whether the kernel has nftables at work. To ask for rules would load a module that is not, and
/// a module that is not loaded has no rules.
fn nftables_is_loaded() -> bool {
    // The same in every namespace, and asked in each.
    static LOADED: OnceLock<bool> = OnceLock::new();
    *LOADED.get_or_init(find_nftables)
}

fn find_nftables() -> bool {
    if Path::new("/sys/module/nf_tables").exists() {
        return true;
    }
    // Built in, it has no folder there (it has no parameters). As a module it has a file; the second
    // place is that of NixOS.
    let release = rustix::system::uname();
    let release = release.release().to_string_lossy();
    [
        "/lib/modules",
        "/run/booted-system/kernel-modules/lib/modules",
    ]
    .iter()
    .map(|root| Path::new(root).join(release.as_ref()))
    .map(|modules| modules.join("kernel/net/netfilter"))
    .all(|modules| {
        !["ko", "ko.xz", "ko.zst", "ko.gz"]
            .iter()
            .any(|end| modules.join(format!("nf_tables.{end}")).exists())
    })
}

fn read_nftables() -> Result<Ruleset, ReadError> {
    for _ in 0..ATTEMPTS {
        match attempt() {
            Ok(ruleset) => return Ok(ruleset),
            Err(Failure::Changed) => {}
            Err(Failure::Kernel(error)) if error.kind() == io::ErrorKind::PermissionDenied => {
                return Err(ReadError::Permission);
            }
            Err(Failure::Kernel(error)) => return Err(error.into()),
        }
    }
    Err(ReadError::Changing)
}

/// Whether there is no nftables in this kernel at all: no such protocol, or nobody behind it.
fn is_absence(error: &io::Error) -> bool {
    use rustix::io::Errno;
    [Errno::INVAL, Errno::PROTONOSUPPORT, Errno::AFNOSUPPORT]
        .iter()
        .any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

/// Why one attempt to read the rules failed.
enum Failure {
    /// They were changed in between.
    Changed,
    Kernel(io::Error),
}

impl From<netlink::DumpError> for Failure {
    fn from(error: netlink::DumpError) -> Self {
        match error {
            netlink::DumpError::Interrupted => Self::Changed,
            netlink::DumpError::Kernel(error) => Self::Kernel(error),
        }
    }
}

/// Asks for the chains, and only where one of them is in the way for all the rest.
fn attempt() -> Result<Ruleset, Failure> {
    let start = Instant::now();
    let mut builder = Builder::default();
    let mut socket = match Socket::open() {
        Ok(socket) => socket,
        Err(error) if is_absence(&error) => return Ok(Ruleset::default()),
        Err(error) => return Err(Failure::Kernel(error)),
    };
    let mut generation = None;
    let mut changed = false;
    let mut add = |builder: &mut Builder, message: &Message<'_>| {
        changed |= *generation.get_or_insert(message.generation()) != message.generation();
        builder.add(message)
    };
    match socket.dump(netlink::GETCHAIN, 0, &[], |m| add(&mut builder, m)) {
        Err(netlink::DumpError::Kernel(error)) if is_absence(&error) => {
            return Ok(Ruleset::default());
        }
        other => other?,
    }
    if !builder.has_entrance() && !builder.is_cut() {
        return Ok(Ruleset::default());
    }
    socket.dump(netlink::GETTABLE, 0, &[], |m| add(&mut builder, m))?;
    for (family, table) in builder.tables_in_the_way() {
        if start.elapsed() > LONGEST {
            builder.cut("rules");
        }
        if builder.is_cut() {
            break;
        }
        let whose = [(1, table.terminated())];
        let rules = socket.dump(netlink::GETRULE, family, &whose, |m| add(&mut builder, m));
        let sets = rules
            .and_then(|()| socket.dump(netlink::GETSET, family, &whose, |m| add(&mut builder, m)));
        gone_is_changed(sets)?;
        for set in builder.sets_of(family, &table) {
            if start.elapsed() > LONGEST {
                builder.cut("rules");
            }
            if builder.is_cut() {
                break;
            }
            let whose = [(1, table.terminated()), (2, set.terminated())];
            let elements = socket.dump(netlink::GETSETELEM, family, &whose, |m| {
                add(&mut builder, m) && builder.takes_more_of(family, &table, &set)
            });
            gone_is_changed(elements)?;
        }
    }
    if changed {
        return Err(Failure::Changed);
    }
    Ok(builder.finish())
}

/// A table or a set of the list that is not there any more: the list is an old one.
fn gone_is_changed(result: Result<(), netlink::DumpError>) -> Result<(), Failure> {
    match result {
        Err(netlink::DumpError::Kernel(error)) if error.kind() == io::ErrorKind::NotFound => {
            Err(Failure::Changed)
        }
        other => other.map_err(Failure::from),
    }
}

impl Name {
    /// As the kernel wants a name: with a zero byte at its end.
    fn terminated(&self) -> Vec<u8> {
        let mut bytes = self.as_bytes().to_vec();
        bytes.push(0);
        bytes
    }
}
