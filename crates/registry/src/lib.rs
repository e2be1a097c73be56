//! Who holds this number? IANA's "Service Name and Transport Protocol Port Number Registry".
//!
//! The registry of the day of the build is packed into a table that is part of the program and is
//! read in place ([`Registry::embedded`]); a newer one can be imported from IANA's XML or CSV
//! ([`import`]) and kept as a file ([`store`]). Both answer the same questions: which rows cover a
//! port, which rows carry a name, and what changed between the snapshots since 2013.

pub mod history;
pub mod import;
mod pack;
mod record;
mod search;
pub mod store;
mod table;
pub mod tsv;

pub use history::{Event, EventKind, Field, Span};
pub use pack::{Origin, PackError, pack};
pub use record::{Record, Reference, RowKind};
pub use search::Hit;
pub use table::{Events, Lookup, NameMatch, Registry, Row, Rows, Status, TableError};

/// The bibliography's id of the registry itself.
pub const SOURCE: portolan_types::SourceId = portolan_types::SourceId::new("iana-ports");
