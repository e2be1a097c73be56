//! What is a port, a transport, a range, a date, a source?
//!
//! The ground floor: types that cannot hold a wrong value, and the errors that say why a text is
//! not one. Every other crate speaks in these; nothing passes a bare number or string about.

pub mod calendar;
mod date;
mod lang;
pub mod packed;
mod port;
mod query;
mod source;

pub use date::{Date, DateError};
pub use lang::{LangTag, LangTagError};
pub use port::{Port, PortClass, PortError, PortRange, Transport};
pub use query::{MAX_QUERY_LEN, Query, QueryError, Target};
pub use source::{Known, Source, SourceError, SourceId, parse_sources};
