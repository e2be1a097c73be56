//! The units behind sockets that systemd opened.
//!
//! A socket that the service manager holds has no program of its own yet: the unit that it was opened
//! for says which. The manager could be asked over D-Bus; its files say the same and need no bus. So
//! this reads as much of them as tells which unit listens where. What a unit is doing is in no file:
//! for that, and only when somebody asks for the whole chain, `systemctl` is run.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::net::{IpAddr, Ipv6Addr, SocketAddrV4};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use portolan_types::Port;
use rustix::time::{ClockId, clock_gettime};

use super::command;
use crate::{Activation, Protocol, Socket, UnitState};

/// A folder of a system has some hundred units.
const MOST_ENTRIES: usize = 20_000;
/// A unit file has a few hundred bytes.
const MOST_BYTES: u64 = 256 << 10;
/// `ListenStream=` may be given any number of times.
const MOST_LISTENS: usize = 1024;

/// Which service manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manager<'a> {
    /// The system's, PID 1.
    System,
    /// A user's, `systemd --user`.
    User {
        /// The user's number.
        uid: u32,
        /// The user's home, from the root.
        home: Option<&'a Path>,
    },
}

/// A socket unit that listens at an address of the Internet protocols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SocketUnit {
    /// Such as `ssh.socket`.
    name: String,
    /// What is started: systemd.socket(5), `Service=`.
    service: String,
    /// Whether each connection has a service of its own: `Accept=`.
    accept: bool,
    /// Whether `sockets.target` wants it.
    enabled: bool,
    listens: Vec<Listen>,
    ipv6_only: Option<bool>,
    device: Option<String>,
    protocol: Option<Protocol>,
}

/// Where a unit listens.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Listen {
    kind: Kind,
    /// `None` for every address.
    address: Option<IpAddr>,
    port: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Stream,
    Datagram,
}

/// The socket units of a manager, sorted by name. `root` is where the system's files are, normally
/// `/`. Units that cannot be read are left out, as are masked ones and templates.
pub(crate) fn socket_units(root: &Path, manager: Manager<'_>) -> Vec<SocketUnit> {
    let folders = Folders::read(root, manager);
    let mut units = Vec::new();
    for (name, folder) in &folders.units {
        let Some(text) = folders.unit(root, name, folder) else {
            continue;
        };
        let mut draft = Draft::default();
        draft.read(&text);
        for text in folders.drop_ins(root, name) {
            draft.read(&text);
        }
        let enabled = folders.wanted.contains(name);
        units.extend(draft.finish(name, enabled));
    }
    units
}

/// The unit whose socket this is, by protocol, address and port. Where there are several, one that
/// is enabled comes first.
pub(crate) fn behind(units: &[SocketUnit], socket: &Socket) -> Option<Activation> {
    let fitting = || units.iter().filter(|unit| unit.fits(socket));
    let unit = fitting()
        .find(|unit| unit.enabled)
        .or_else(|| fitting().next())?;
    let stem = unit.name.strip_suffix(".socket").unwrap_or(&unit.name);
    // A datagram has no connection: `Accept=` is of no matter to it.
    let is_stream = !matches!(socket.protocol, Protocol::Udp | Protocol::UdpLite);
    let service = if unit.accept && is_stream {
        format!("{stem}@.service")
    } else {
        unit.service.clone()
    };
    Some(Activation {
        socket: unit.name.clone(),
        service,
    })
}

impl SocketUnit {
    /// The unit that these texts describe: the unit's file, and its drop-ins.
    pub(crate) fn from_texts(name: &str, texts: &[&str]) -> Option<Self> {
        let mut draft = Draft::default();
        texts.iter().for_each(|text| draft.read(text));
        draft.finish(name, false)
    }

    fn fits(&self, socket: &Socket) -> bool {
        // Who gives no `BindIPv6Only=` takes what the system has, and so does not contradict.
        let dual = match (self.ipv6_only, socket.dual_stack) {
            (Some(only), Some(dual)) => only != dual,
            _ => true,
        };
        let interface = socket.interface.as_ref().and_then(|it| it.name.as_deref());
        let device = match (self.device.as_deref(), interface) {
            (Some(device), Some(interface)) => device == interface,
            _ => true,
        };
        dual && device
            && self.listens.iter().any(|listen| {
                let address = match listen.address {
                    Some(address) => address == socket.address,
                    None => socket.address.is_unspecified(),
                };
                let protocol = match (listen.kind, self.protocol) {
                    (Kind::Stream, Some(Protocol::Sctp)) => socket.protocol == Protocol::Sctp,
                    (Kind::Stream, _) => {
                        matches!(socket.protocol, Protocol::Tcp | Protocol::Mptcp)
                    }
                    (Kind::Datagram, Some(Protocol::UdpLite)) => {
                        socket.protocol == Protocol::UdpLite
                    }
                    (Kind::Datagram, _) => socket.protocol == Protocol::Udp,
                };
                address && protocol && Port::new(listen.port) == socket.port
            })
    }
}

/// What was found in the folders of units, the first of which counts most.
struct Folders {
    /// From the root.
    all: Vec<PathBuf>,
    /// Each unit with the first folder that has it.
    units: BTreeMap<String, PathBuf>,
    /// Folders of drop-ins, by name, as often as they are there.
    drop_ins: BTreeMap<String, Vec<PathBuf>>,
    /// What `sockets.target.wants` has.
    wanted: BTreeSet<String>,
}

impl Folders {
    fn read(root: &Path, manager: Manager<'_>) -> Self {
        let mut folders = Self {
            all: load_path(manager),
            units: BTreeMap::new(),
            drop_ins: BTreeMap::new(),
            wanted: BTreeSet::new(),
        };
        for folder in folders.all.clone() {
            for name in entries(&root.join(&folder)) {
                if name.ends_with(".socket") {
                    folders.units.entry(name).or_insert_with(|| folder.clone());
                } else if name.ends_with("socket.d") {
                    let path = folder.join(&name);
                    folders.drop_ins.entry(name).or_default().push(path);
                } else if name == "sockets.target.wants" {
                    folders
                        .wanted
                        .extend(entries(&root.join(&folder).join(name)));
                }
            }
        }
        folders
    }

    /// The text of a unit; `None` where it is none that can be started by its name.
    fn unit(&self, root: &Path, name: &str, folder: &Path) -> Option<String> {
        // A template is started by the names of its instances alone.
        if name.ends_with("@.socket") || !is_unit_name(name) {
            return None;
        }
        let path = folder.join(name);
        let target = follow(root, &path)?;
        let alias = target.file_name()?.to_str()?;
        // A link to a unit of another name is an alias: that unit is in the list by itself, unless it
        // is in none of the folders.
        let is_alias = alias != name && alias.ends_with(".socket");
        if is_alias && self.units.contains_key(alias) {
            return None;
        }
        text(&root.join(target)).filter(|text| !text.is_empty())
    }

    /// systemd.unit(5), "Description": drop-ins are read in the order of their names, whichever
    /// folder they are in. Of one name there is one: that for the unit itself before those for
    /// shorter and shorter beginnings of its name before those for all sockets, and then the first
    /// in the order of the folders.
    fn drop_ins(&self, root: &Path, unit: &str) -> Vec<String> {
        let stem = unit.strip_suffix(".socket").unwrap_or(unit);
        let mut names = vec![format!("{unit}.d")];
        if let Some((template, _)) = stem.split_once('@') {
            names.push(format!("{template}@.socket.d"));
        }
        let dashes = stem
            .char_indices()
            .rev()
            .filter(|(_, letter)| *letter == '-');
        names.extend(dashes.map(|(at, _)| format!("{}.socket.d", &stem[..=at])));
        names.push("socket.d".to_owned());

        let mut files = BTreeMap::new();
        for folder in names
            .iter()
            .filter_map(|name| self.drop_ins.get(name))
            .flatten()
        {
            for file in entries(&root.join(folder)) {
                if file.ends_with(".conf") {
                    files
                        .entry(file.clone())
                        .or_insert_with(|| folder.join(file));
                }
            }
        }
        let read = |path: PathBuf| text(&root.join(follow(root, &path)?));
        files.into_values().filter_map(read).collect()
    }
}

/// systemd.unit(5), "Unit File Load Path", tables 1 and 2; from the root.
fn load_path(manager: Manager<'_>) -> Vec<PathBuf> {
    const SYSTEM: [&str; 13] = [
        "etc/systemd/system.control",
        "run/systemd/system.control",
        "run/systemd/transient",
        "run/systemd/generator.early",
        "etc/systemd/system",
        "etc/systemd/system.attached",
        "run/systemd/system",
        "run/systemd/system.attached",
        "run/systemd/generator",
        "usr/local/lib/systemd/system",
        "usr/lib/systemd/system",
        "lib/systemd/system",
        "run/systemd/generator.late",
    ];
    let (uid, home) = match manager {
        Manager::System => return SYSTEM.map(PathBuf::from).into(),
        Manager::User { uid, home } => (uid, home),
    };
    let home = home.map(|home| home.strip_prefix("/").unwrap_or(home));
    let in_home = |path: &str| home.map(|home| home.join(path));
    let runtime = PathBuf::from(format!("run/user/{uid}/systemd"));
    [
        in_home(".config/systemd/user.control"),
        Some(runtime.join("user.control")),
        Some(runtime.join("transient")),
        Some(runtime.join("generator.early")),
        in_home(".config/systemd/user"),
        Some("etc/systemd/user".into()),
        Some(runtime.join("user")),
        Some("run/systemd/user".into()),
        Some(runtime.join("generator")),
        in_home(".local/share/systemd/user"),
        Some("usr/local/lib/systemd/user".into()),
        Some("usr/lib/systemd/user".into()),
        Some(runtime.join("generator.late")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A unit in the making: the file, then its drop-ins.
#[derive(Default)]
struct Draft {
    listens: Vec<Listen>,
    service: String,
    accept: bool,
    ipv6_only: Option<bool>,
    device: String,
    protocol: Option<Protocol>,
}

impl Draft {
    /// systemd.socket(5).
    fn read(&mut self, text: &str) {
        for (key, value) in settings(text, "Socket") {
            let value = value.trim();
            match key.as_str() {
                // An empty one takes back all addresses, those of the other kinds too.
                "ListenStream" | "ListenDatagram" | "ListenSequentialPacket"
                    if value.is_empty() =>
                {
                    self.listens.clear();
                }
                "ListenStream" => self.listens.extend(Listen::parse(Kind::Stream, value)),
                "ListenDatagram" => self.listens.extend(Listen::parse(Kind::Datagram, value)),
                "Service" => value.clone_into(&mut self.service),
                "Accept" => self.accept = is_true(value),
                "BindIPv6Only" => {
                    self.ipv6_only = match value {
                        "ipv6-only" => Some(true),
                        "both" => Some(false),
                        _ => None,
                    };
                }
                "BindToDevice" => value.clone_into(&mut self.device),
                "SocketProtocol" => {
                    self.protocol = match value {
                        "udplite" => Some(Protocol::UdpLite),
                        "sctp" => Some(Protocol::Sctp),
                        _ => None,
                    };
                }
                _ => {}
            }
            self.listens.truncate(MOST_LISTENS);
        }
    }

    fn finish(self, name: &str, enabled: bool) -> Option<SocketUnit> {
        if self.listens.is_empty() {
            return None;
        }
        let stem = name.strip_suffix(".socket")?;
        let service = if is_unit_name(&self.service) {
            self.service
        } else {
            format!("{stem}.service")
        };
        Some(SocketUnit {
            name: name.to_owned(),
            service,
            accept: self.accept,
            enabled,
            listens: self.listens,
            ipv6_only: self.ipv6_only,
            device: (!self.device.is_empty()).then_some(self.device),
            protocol: self.protocol,
        })
    }
}

impl Listen {
    /// systemd.socket(5), `ListenStream=`: a port, `v.w.x.y:z`, or `[x]:y`, the latter with `%` and
    /// an interface after it (of which `%` stands twice in a file, for specifiers begin with one).
    /// Everything else is of another family.
    fn parse(kind: Kind, value: &str) -> Option<Self> {
        let whole = |address: IpAddr, port| Self {
            kind,
            address: Some(address),
            port,
        };
        if let Ok(port) = value.parse::<u16>() {
            return (port > 0).then_some(Self {
                kind,
                address: None,
                port,
            });
        }
        if let Ok(address) = value.parse::<SocketAddrV4>() {
            return Some(whole(address.ip().to_owned().into(), address.port()));
        }
        let (address, port) = value.strip_prefix('[')?.split_once("]:")?;
        let port = port.split_once('%').map_or(port, |(port, _)| port);
        let address: Ipv6Addr = address.parse().ok()?;
        Some(whole(address.into(), port.parse().ok()?))
    }
}

/// systemd.syntax(7): what is set in a section, in order. A line that ends in a backslash goes on in
/// the next; comments in between are left out.
fn settings(text: &str, section: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut inside = false;
    let mut whole = String::new();
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(begun) = line.strip_suffix('\\') {
            whole.push_str(begun);
            whole.push(' ');
            continue;
        }
        whole.push_str(line);
        let line = std::mem::take(&mut whole);
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            inside = name == section;
        } else if let Some((key, value)) = line.split_once('=')
            && inside
        {
            found.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    found
}

/// systemd.syntax(7): `1`, `yes`, `true` and `on`.
fn is_true(value: &str) -> bool {
    ["1", "yes", "true", "on"]
        .iter()
        .any(|word| value.eq_ignore_ascii_case(word))
}

/// systemd.unit(5), "Description": letters, digits and `:-_.\@`, and 255 characters at most.
fn is_unit_name(name: &str) -> bool {
    let is_allowed = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_' | b'.' | b'\\' | b'@')
    };
    let Some((stem, _)) = name.rsplit_once('.') else {
        return false;
    };
    !stem.is_empty() && name.len() <= 255 && !name.starts_with('-') && name.bytes().all(is_allowed)
}

/// Follows links inside the root; gives the path from the root. `None` for what is masked (a link to
/// `/dev/null`), for a link that leads out of the root, and for more links than a unit has.
fn follow(root: &Path, path: &Path) -> Option<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..4 {
        let Ok(target) = root.join(&path).read_link() else {
            return Some(path);
        };
        let joined = path.parent()?.join(&target);
        path = PathBuf::new();
        for part in joined.components() {
            match part {
                std::path::Component::Normal(part) => path.push(part),
                std::path::Component::ParentDir => {
                    path.pop();
                }
                _ => {}
            }
        }
        if path == Path::new("dev/null") {
            return None;
        }
    }
    None
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    entries
        .take(MOST_ENTRIES)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

fn text(path: &Path) -> Option<String> {
    use rustix::fs::{FileType, Mode, OFlags, fstat};
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = rustix::fs::open(path, flags, Mode::empty()).ok()?;
    if FileType::from_raw_mode(fstat(&file).ok()?.st_mode) != FileType::RegularFile {
        return None;
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::from(file);
    file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Asks the system's manager about a unit; `None` where there is none, or it does not answer within
/// two seconds.
#[must_use]
pub fn unit_state(unit: &str) -> Option<UnitState> {
    const LIMIT: Duration = Duration::from_secs(2);
    // sd_booted(3): the folder is there when systemd is the init system.
    if !is_unit_name(unit) || !Path::new("/run/systemd/system").is_dir() {
        return None;
    }
    let program = ["/usr/bin/systemctl", "/bin/systemctl"]
        .into_iter()
        .find(|program| Path::new(program).is_file())?;
    let properties = "ActiveEnterTimestampMonotonic,NRestarts";
    let mut command = Command::new(program);
    command.args(["show", "--no-pager", "-p", properties, "--", unit]);
    let output = command::output(&mut command, LIMIT).ok()?;
    let run = clock_gettime(ClockId::Monotonic);
    let run = Duration::new(run.tv_sec.try_into().ok()?, run.tv_nsec.try_into().ok()?);
    parse_state(
        &String::from_utf8_lossy(&output),
        SystemTime::now().checked_sub(run)?,
    )
}

/// systemctl(1), `show`: a property a line, `NAME=VALUE`. Of a unit that it does not know the values
/// are empty or 0. org.freedesktop.systemd1(5) has the units: microseconds of `CLOCK_MONOTONIC`,
/// whose zero is `start` on the clock of the day.
pub(super) fn parse_state(text: &str, start: SystemTime) -> Option<UnitState> {
    let mut state = UnitState::default();
    for (name, value) in text.lines().filter_map(|line| line.split_once('=')) {
        match name {
            "ActiveEnterTimestampMonotonic" => {
                let micros = value.parse().ok().filter(|micros| *micros > 0);
                state.since = micros.and_then(|m| start.checked_add(Duration::from_micros(m)));
            }
            "NRestarts" => state.restarts = value.parse().ok(),
            _ => {}
        }
    }
    state.since.is_some().then_some(state)
}

#[cfg(test)]
mod tests;
