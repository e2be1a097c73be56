//! What the journal calls this machine.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use portolan_dossier::Message;
use portolan_journal::{Boot, Host, Moment};
use ring::hmac;

use crate::report::Failure;

/// What keeps our name for a machine apart from other programs' names for it: a number of our own,
/// made once.
const APPLICATION: [u8; 16] = [
    0x70, 0x1f, 0x3a, 0xc4, 0x52, 0x0e, 0x4b, 0x9d, 0x8e, 0x61, 0x27, 0xd8, 0x5c, 0xb3, 0x09, 0xfa,
];

/// This machine. `machine-id` is not to be shown to others (machine-id(5)), and a journal may be
/// sent elsewhere: so it is hashed with a key of ours, as that page says.
pub(crate) fn host() -> Host {
    let name = name();
    let machine = ["/etc/machine-id", "/var/lib/dbus/machine-id"]
        .into_iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .map(|text| text.trim().to_owned())
        .find(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()));
    let id = match machine {
        Some(id) => {
            let key = hmac::Key::new(hmac::HMAC_SHA256, id.as_bytes());
            let tag = hmac::sign(&key, &APPLICATION);
            tag.as_ref()[..16]
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect()
        }
        None => format!("name:{name}"),
    };
    Host { id, name }
}

/// Its present run.
pub(crate) fn boot() -> Boot {
    let booted = booted(Moment::now());
    Boot {
        id: portolan_sockets::boot_id()
            .unwrap_or_else(|| format!("at:{}", booted.micros() / 60_000_000)),
        booted: Some(booted),
    }
}

/// When its present run began, if it is `now`.
pub(crate) fn booted(now: Moment) -> Moment {
    now.minus(portolan_sockets::since_boot())
}

fn name() -> String {
    let file = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let variable = || {
        let names = ["COMPUTERNAME", "HOSTNAME"];
        names.into_iter().find_map(|name| std::env::var(name).ok())
    };
    let name = file.or_else(variable).unwrap_or_default();
    let name: String = name.trim().chars().take(64).collect();
    match name.is_empty() {
        true => "localhost".to_owned(),
        false => name,
    }
}

/// The system's journal, which a watch by root keeps.
const SYSTEM: &str = "/var/lib/portolan/journal.db";

/// The journal's file: the one that is named, or else where it is by default.
pub(crate) fn journal(
    named: Option<&Path>,
    default: impl Fn() -> Option<PathBuf>,
) -> Result<PathBuf, Failure> {
    named.map(Path::to_owned).or_else(default).ok_or_else(|| {
        Failure::new(Message::new("cli-error-journal-nowhere"))
            .with_hint(Message::new("cli-hint-journal-nowhere"))
    })
}

/// Where a watch keeps its journal: where the service manager says, the system's for root, or this
/// user's.
pub(crate) fn journal_to_write() -> Option<PathBuf> {
    of_service().or_else(|| match is_root() {
        true => Some(SYSTEM.into()),
        false => own_journal(),
    })
}

/// The journal of a service: in its folder, as systemd names it (systemd.exec(5)).
fn of_service() -> Option<PathBuf> {
    let folders = std::env::var("STATE_DIRECTORY").ok()?;
    // Several folders have colons between; the first is ours.
    let first = folders
        .split(':')
        .next()
        .filter(|first| !first.is_empty())?;
    Some(PathBuf::from(first).join("journal.db"))
}

/// Where a journal is read: this user's where there is one, or else the system's.
pub(crate) fn journal_to_read() -> Option<PathBuf> {
    if let Some(of_service) = of_service() {
        return Some(of_service);
    }
    match is_root() {
        true => Some(SYSTEM.into()),
        false => match own_journal() {
            Some(own) if own.exists() => Some(own),
            own => match PathBuf::from(SYSTEM) {
                system if system.exists() => Some(system),
                _ => own,
            },
        },
    }
}

fn own_journal() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    let folder = base.state_dir().unwrap_or_else(|| base.data_dir());
    Some(folder.join("portolan").join("journal.db"))
}

fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        // Whose process this is, without a call for it.
        std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}
