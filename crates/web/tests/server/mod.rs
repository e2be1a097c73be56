//! The atlas on a port of its own, for tests that speak to it as a reader does.

use std::net::SocketAddr;
use std::sync::mpsc;

use portolan_web::{Config, Database, serve};

/// A server of its own, which ends with the process. Nothing is shown of the machine: what listens there
/// is no part of the test.
pub(crate) fn server() -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let config = Config {
            listen: ([127, 0, 0, 1], 0).into(),
            // A name that is not loopback's: as if others were passed on to it.
            address: Some("http://ports.example".to_owned()),
            share_this_machine: false,
            database: Database::Memory,
            registry: portolan_registry::Registry::embedded().clone(),
            cache: None,
            past: None,
            log: tracing::Level::ERROR,
        };
        serve(config, move |address| {
            let _ = tell.send(address);
        })
        .unwrap();
    });
    told.recv().unwrap()
}
