use std::borrow::Cow;

use portolan_registry::Registry;
use portolan_types::{Date, Source, SourceId};

use crate::model::{Citation, Dossier};

/// All sources, sorted by id: `data/sources.tsv`.
pub const SOURCES: &[Source<'static>] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The sources that a dossier cites, numbered from 1 in the order in which they are cited.
#[derive(Clone, Debug)]
pub struct Bibliography {
    cited: Vec<SourceId>,
    registry: Date,
}

impl Bibliography {
    /// The bibliography of a dossier that was made from `registry`.
    #[must_use]
    pub fn of(dossier: &Dossier<'_>, registry: &Registry) -> Self {
        let mut cited: Vec<SourceId> = Vec::new();
        for citation in dossier.statements().flat_map(|(_, s)| s.sources.iter()) {
            if !cited.contains(&citation.source) {
                cited.push(citation.source);
            }
        }
        Self { cited, registry: registry.updated() }
    }

    /// The number of a source, from 1; 0 for one that is not cited.
    #[must_use]
    pub fn number(&self, citation: &Citation) -> usize {
        self.cited.iter().position(|s| *s == citation.source).map_or(0, |i| i + 1)
    }

    /// The sources in their order, each with its date or version. The registry's date is that of
    /// the registry in use, which may be newer than the embedded one.
    pub fn sources(&self) -> impl Iterator<Item = (&'static Source<'static>, Cow<'static, str>)> {
        self.cited.iter().filter_map(|id| {
            let place = SOURCES.binary_search_by_key(&id.as_str(), |s| s.id).ok()?;
            let source = &SOURCES[place];
            let date = match *id == portolan_registry::SOURCE {
                true => Cow::Owned(self.registry.to_string()),
                false => Cow::Borrowed(source.date),
            };
            Some((source, date))
        })
    }
}
