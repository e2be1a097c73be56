//! The atlas: a page for every port, in the reader's language, from the dossier alone; its search, its
//! programming interface, what readers say of it, and the same pages as files.
//!
//! [`serve`] is the whole of it for a caller: it binds, answers until the process is asked to end, and
//! lets those who are being answered finish. What a page says comes from `portolan_dossier`; this
//! crate decides layout, and what a browser may be trusted with.

mod answer;
mod api;
mod assets;
mod atlas;
mod boundary;
mod chart;
mod connections;
mod export;
mod feedback;
mod forms;
mod here;
mod html;
mod links;
mod live;
mod metrics;
mod paced;
mod pages;
mod routes;
mod search;
mod server;
mod sitemap;
mod visitor;
mod words;

#[cfg(test)]
mod tests;

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use portolan_journal::{Life, Standing};
use portolan_registry::Registry;
use portolan_types::{Port, Transport};

pub use export::{Export, ExportError, Exported, Which, export};
pub use feedback::{
    Asked, COMMENT, Database, Face, Opinion, Reason, Store, StoreError, Tally, open,
};
pub use server::serve;

/// Where mistakes may be reported in public: the page of the project's issues, to which a title and a
/// text are added as a query. Until there is one, reports go to this server's own form alone.
pub const ISSUES: Option<&str> = None;

/// How a server is to be run.
#[derive(Debug)]
pub struct Config {
    /// The address and port to bind.
    pub listen: SocketAddr,
    /// The address under which readers reach it, without a slash at its end: for canonical links, and
    /// one more name by which it may be called.
    pub address: Option<String>,
    /// Whether what listens on this machine is shown although others may reach the server.
    pub share_this_machine: bool,
    /// Where what readers say is kept.
    pub database: Database,
    /// The registry in use.
    pub registry: Registry,
    /// Where observations of this machine may keep what is slow to find out.
    pub cache: Option<PathBuf>,
    /// What is recorded of this machine, where somebody records it.
    pub past: Option<Box<dyn Past>>,
    /// The least important events that are logged.
    pub log: tracing::Level,
}

/// What is recorded of this machine. Nothing where there is no journal, or it cannot be read: a page is
/// no place to complain of that.
pub trait Past: fmt::Debug + Send + Sync {
    /// The listeners that were on a port, those that are there first.
    fn of_port(&self, port: Port, transport: Option<Transport>) -> Vec<Life>;
    /// What stands, as far as is recorded.
    fn standing(&self) -> Vec<Standing>;
}

/// Why a server does not run.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// The address cannot be bound.
    #[error("listen on {0}")]
    Listen(SocketAddr, #[source] std::io::Error),
    /// What readers say cannot be kept.
    #[error("open the database")]
    Database(#[from] StoreError),
    /// The address for readers is none.
    #[error("read the address {0}")]
    Address(String),
    /// The system gives no threads, timers or random numbers.
    #[error("start the server")]
    Start(#[source] std::io::Error),
}
