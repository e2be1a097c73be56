//! What may listen here, as a file that people write and a machine checks.
//!
//! A verdict says whether something should be there as far as anybody can tell from outside. Whoever
//! runs a machine knows more, and can say so once: a policy lists the listeners that are meant, in
//! words that stay true over restarts. Checking it says what is new, gone or different, and nothing
//! else.
//!
//! No I/O: text and [`Listener`]s go in, [`Differences`] or text come out.

mod check;
mod listener;
mod read;
mod write;

use std::ops::Range;

use portolan_sockets::Exposure;
use portolan_types::{Port, PortRange, Transport};

pub use check::{Absence, Absent, Differences, Different, Kept, Scope};
pub use listener::{Listener, Place, Seen, listeners};
pub use read::{Kind, PolicyError, Wrong};
pub use write::{Rewritten, fresh};

/// How large a policy's file may be, in bytes.
pub const MAX_POLICY_LEN: usize = 4 << 20;

/// How many entries a policy may have.
pub const MAX_ENTRIES: usize = 65_536;

/// How many of them may name ranges: every listener is looked for in each of these.
pub const MAX_RANGE_ENTRIES: usize = 4096;

/// How long a text in a policy may be, in bytes; a path has no more on Linux (`PATH_MAX`).
pub const MAX_TEXT_LEN: usize = 4096;

/// The version of the form in which policies are written.
pub(crate) const VERSION: i64 = 1;

/// A policy, as it was read.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The file's text: a rewrite leaves whatever it need not change.
    text: String,
    entries: Vec<Entry>,
}

impl Policy {
    /// Its entries, in the order of the file.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The number of the file's last line, from 1.
    #[must_use]
    pub fn last_line(&self) -> usize {
        self.text.lines().count().max(1)
    }
}

/// What a policy says of one listener, or of several that are alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// At least one.
    pub ports: Vec<PortRange>,
    /// None for any.
    pub transports: Vec<Transport>,
    /// None for any.
    pub exposures: Vec<Exposure>,
    /// As they are written; none for the own network namespace.
    pub namespaces: Vec<String>,
    /// For each [`Feature`] what it may be, as it is written; none for anything.
    features: [Vec<String>; Feature::ALL.len()],
    /// Whether it may be missing.
    pub optional: bool,
    /// Who said so.
    pub said_by: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// Where it begins in the file.
    site: Site,
}

impl Entry {
    /// What a feature may be; none for anything.
    #[must_use]
    pub fn feature(&self, feature: Feature) -> &[String] {
        &self.features[feature as usize]
    }

    /// The number of its first line in the file, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.site.line
    }

    /// Whether it names that port by itself, and not as one of a range.
    fn names(&self, port: Port) -> bool {
        self.ports.contains(&PortRange::single(port))
    }

    fn has_range(&self) -> bool {
        self.ports.iter().any(|range| !range.is_single())
    }

    fn says_who(&self) -> bool {
        self.features.iter().any(|values| !values.is_empty())
    }
}

/// Where an entry stands in the text, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Site {
    line: usize,
    header: Range<usize>,
    /// Its keys in the order of the file: the name, where the key is, where its value is.
    keys: Vec<(String, Range<usize>, Range<usize>)>,
}

/// What tells who is behind a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// The product that was recognised.
    Product,
    /// The package of the program.
    Package,
    /// The program's path.
    Program,
    /// The systemd unit.
    Unit,
    /// The container's image.
    Image,
    /// The container's name.
    Container,
}

impl Feature {
    /// All of them, in the order in which they are written.
    pub const ALL: [Self; 6] = [
        Self::Product,
        Self::Package,
        Self::Program,
        Self::Unit,
        Self::Image,
        Self::Container,
    ];

    /// The key in a policy and the word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Package => "package",
            Self::Program => "program",
            Self::Unit => "unit",
            Self::Image => "image",
            Self::Container => "container",
        }
    }
}

/// What a listener and an entry may disagree in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// From where it can be reached.
    Exposure,
    /// In which network namespace it is.
    Namespace,
    /// Who is behind it.
    Of(Feature),
}

impl Field {
    /// The key in a policy and the word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exposure => "exposure",
            Self::Namespace => "namespace",
            Self::Of(feature) => feature.as_str(),
        }
    }

    /// What an entry says of it.
    #[must_use]
    pub fn wanted(self, entry: &Entry) -> Vec<String> {
        match self {
            Self::Exposure => entry
                .exposures
                .iter()
                .map(|e| e.as_str().to_owned())
                .collect(),
            Self::Namespace if entry.namespaces.is_empty() => vec![Place::OWN.to_owned()],
            Self::Namespace => entry.namespaces.clone(),
            Self::Of(feature) => entry.feature(feature).to_vec(),
        }
    }

    /// What a listener has there; none where there is nothing, or nothing was seen.
    #[must_use]
    pub fn found(self, listener: &Listener) -> Vec<String> {
        match self {
            Self::Exposure => vec![listener.exposure.as_str().to_owned()],
            Self::Namespace => vec![listener.place.written().into_owned()],
            Self::Of(feature) => listener.feature(feature).values().to_vec(),
        }
    }
}

#[cfg(test)]
mod tests;
