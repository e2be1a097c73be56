use std::borrow::Cow;

use portolan_registry::Registry;
use portolan_types::{Date, Source, SourceId};

use crate::model::{Citation, Dossier};

// `ROWS` and `PLACES`, made by the build script of `data/sources.tsv`: the rows, sorted by id, and
// where each starts and ends.
include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// All sources, sorted by id: `data/sources.tsv`.
pub fn sources() -> impl Iterator<Item = Source<'static>> {
    PLACES.iter().map(|place| source_at(*place))
}

/// The source of an id.
#[must_use]
pub fn source(id: &str) -> Option<Source<'static>> {
    let id_at = |place: (u32, u32)| row_at(place).split('\t').next().unwrap_or_default();
    let place = PLACES
        .binary_search_by(|place| id_at(*place).cmp(id))
        .ok()?;
    Some(source_at(PLACES[place]))
}

fn row_at((start, end): (u32, u32)) -> &'static str {
    ROWS.get(start as usize..end as usize).unwrap_or_default()
}

fn source_at(place: (u32, u32)) -> Source<'static> {
    let mut fields = row_at(place).split('\t');
    let mut next = || fields.next().unwrap_or_default();
    Source {
        id: next(),
        title: next(),
        publisher: next(),
        date: next(),
        licence: next(),
        link: next(),
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
