use std::borrow::Cow;

use portolan_registry::Registry;
use portolan_types::{Date, Source, SourceId};

use crate::model::{Citation, Dossier};

// `ROWS` and `PLACES`, made by the build script of `data/sources.tsv`: the rows, sorted by id, and
// where each starts and each of its fields ends.
include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// All sources, sorted by id: `data/sources.tsv`.
pub fn sources() -> impl Iterator<Item = Source<'static>> {
    PLACES.iter().map(source_at)
}

/// The source of an id.
#[must_use]
pub fn source(id: &str) -> Option<Source<'static>> {
    let place = PLACES
        .binary_search_by(|place| field(place, 0).cmp(id))
        .ok()?;
    Some(source_at(&PLACES[place]))
}

fn field(ends: &[u32; 7], at: usize) -> &'static str {
    ROWS.get(ends[at] as usize..ends[at + 1] as usize)
        .unwrap_or_default()
}

fn source_at(place: &[u32; 7]) -> Source<'static> {
    Source {
        id: field(place, 0),
        title: field(place, 1),
        publisher: field(place, 2),
        date: field(place, 3),
        licence: field(place, 4),
        link: field(place, 5),
    }
}

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
        let citations = dossier.statements().flat_map(|(_, s)| s.sources.iter());
        Self::citing(citations.map(|c| c.source), registry)
    }

    /// The bibliography of what cites these sources, in that order, each once.
    #[must_use]
    pub fn citing(sources: impl Iterator<Item = SourceId>, registry: &Registry) -> Self {
        let mut cited: Vec<SourceId> = Vec::new();
        for source in sources {
            if !cited.contains(&source) {
                cited.push(source);
            }
        }
        Self {
            cited,
            registry: registry.updated(),
        }
    }

    /// The number of a source, from 1; 0 for one that is not cited.
    #[must_use]
    pub fn number(&self, citation: &Citation) -> usize {
        self.cited
            .iter()
            .position(|s| *s == citation.source)
            .map_or(0, |i| i + 1)
    }

    /// The ids of the sources in their order.
    pub fn ids(&self) -> impl Iterator<Item = SourceId> {
        self.cited.iter().copied()
    }

    /// The sources in their order, each with its date or version.
    pub fn sources(&self) -> impl Iterator<Item = (Source<'static>, Cow<'static, str>)> {
        self.ids().filter_map(|id| self.source(id))
    }

    /// A source with its date or version. The registry's date is that of the registry in use, which
    /// may be newer than the embedded one.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<(Source<'static>, Cow<'static, str>)> {
        let source = source(id.as_str())?;
        let date = match id == portolan_registry::SOURCE {
            true => Cow::Owned(self.registry.to_string()),
            false => Cow::Borrowed(source.date),
        };
        Some((source, date))
    }
}
