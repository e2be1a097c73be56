//! What the service manager is told (sd_notify(3)): that the watch has begun, that it ends. Where
//! there is no manager, nobody is told.

/// The first look is done, and nothing is missed from now on.
pub(super) fn ready() {
    tell("READY=1\n");
}

/// The watch comes to its end.
pub(super) fn stopping() {
    tell("STOPPING=1\n");
}

#[cfg(target_os = "linux")]
fn tell(state: &str) {
    use std::os::linux::net::SocketAddrExt as _;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::net::{SocketAddr, UnixDatagram};

    let Some(name) = std::env::var_os("NOTIFY_SOCKET") else {
        return;
    };
    let address = match name.as_bytes() {
        [b'@', rest @ ..] => SocketAddr::from_abstract_name(rest),
        [b'/', ..] => SocketAddr::from_pathname(&name),
        _ => return,
    };
    // A manager that does not listen will say so itself.
    if let (Ok(address), Ok(socket)) = (address, UnixDatagram::unbound()) {
        let _ = socket.send_to_addr(state.as_bytes(), &address);
    }
}

#[cfg(not(target_os = "linux"))]
fn tell(_state: &str) {}
