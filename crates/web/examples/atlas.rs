//! Serves the atlas from memory, for who works on its pages: `cargo run -p portolan-web --example atlas`.

use std::error::Error;

use portolan_web::{Config, Database, serve};

fn main() -> Result<(), Box<dyn Error>> {
    let listen = std::env::args().nth(1);
    Ok(serve(
        Config {
            listen: listen.as_deref().unwrap_or("127.0.0.1:4780").parse()?,
            address: None,
            share_this_machine: false,
            database: Database::Memory,
            registry: portolan_registry::Registry::embedded().clone(),
            cache: None,
            past: None,
            log: tracing::Level::DEBUG,
        },
        |_| {},
    )?)
}
