//! What is new, gone or different.
//!
//! Every listener looks for an entry that says what it is. What is left over on both sides is paired
//! where one is meant by the other: the same port by itself, or the same owner. Nothing that was not
//! seen counts as a difference.

use portolan_sockets::{Gap, Observation};
use portolan_types::{Port, PortRange, Transport};
use rustc_hash::FxHashMap;

use super::listener::{fits, is_image};
use super::{Entry, Feature, Field, Listener, Place, Policy, Seen};

/// Entries that one listener is compared with for what they differ in, at most.
const CANDIDATES: usize = 64;

/// What a check finds.
#[derive(Clone, Debug, Default)]
pub struct Differences<'a> {
    /// Listeners of which the policy says nothing.
    pub new: Vec<&'a Listener>,
    /// Entries of which there is no listener.
    pub gone: Vec<&'a Entry>,
    /// Entries whose listener is another than they say.
    pub different: Vec<Different<'a>>,
    /// Listeners that are as the policy says.
    pub kept: Vec<Kept<'a>>,
    /// Entries without a listener, of which that is no difference.
    pub absent: Vec<Absent<'a>>,
}

impl Differences<'_> {
    /// Whether all is as the policy says, as far as it was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.different.is_empty()
    }
}

/// An entry, and the listener that is meant by it and differs.
#[derive(Clone, Debug)]
pub struct Different<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The listener.
    pub listener: &'a Listener,
    /// In what they differ; at least one.
    pub fields: Vec<Field>,
}

/// A listener that is as an entry says.
#[derive(Clone, Debug)]
pub struct Kept<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The listener.
    pub listener: &'a Listener,
    /// What the entry says of it and was not seen.
    pub unverified: Vec<Field>,
}

/// An entry without a listener.
#[derive(Clone, Copy, Debug)]
pub struct Absent<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Why it is not gone.
    pub why: Absence,
}

/// Why an entry without a listener is not gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Absence {
    /// It may be missing.
    Optional,
    /// It was not asked for.
    Unasked,
    /// It is where not everything was seen.
    Unseen,
}

impl Absence {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::Unasked => "not-asked",
            Self::Unseen => "not-seen",
        }
    }
}

/// How much was looked at: an entry outside of it is not gone.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The ports that were asked for; `None` for all.
    pub ports: Option<Vec<(PortRange, Option<Transport>)>>,
    /// The transports that were asked for; none for all.
    pub transports: Vec<Transport>,
    /// Whether only the own network namespace was asked for.
    pub own_namespace: bool,
    /// Whether it was asked for something that no entry tells, such as a process.
    pub narrowed: bool,
    /// Whether listeners of other namespaces may be missing.
    pub namespaces_unseen: bool,
    /// Whether any listener may be missing.
    pub cut: bool,
}

impl Scope {
    /// The same, with what an observation could not see.
    #[must_use]
    pub fn seen_by(mut self, observation: &Observation) -> Self {
        for gap in &observation.gaps {
            match gap {
                Gap::Cut(_) => self.cut = true,
                Gap::ClosedNamespaces { unseen, .. } => self.namespaces_unseen |= *unseen > 0,
                Gap::UnknownNamespaces => self.namespaces_unseen = true,
                Gap::HiddenProcesses(_)
                | Gap::WithheldProcesses(_)
                | Gap::Firewall
                | Gap::HidePid
                | Gap::NoNetlink
                | Gap::Packages(_)
                | Gap::Unsupported(_) => {}
            }
        }
        self
    }

    /// Why an entry without a listener is not gone; `None` where it is.
    fn absence(&self, entry: &Entry) -> Option<Absence> {
        let own_alone =
            entry.namespaces.is_empty() || entry.namespaces.iter().all(|n| n == Place::OWN);
        if entry.optional {
            Some(Absence::Optional)
        } else if self.narrowed || !self.asks_for(entry) || (self.own_namespace && !own_alone) {
            Some(Absence::Unasked)
        } else if self.cut || (self.namespaces_unseen && !own_alone) {
            Some(Absence::Unseen)
        } else {
            None
        }
    }

    /// Whether all that an entry may mean was asked for.
    fn asks_for(&self, entry: &Entry) -> bool {
        let transports = match entry.transports.as_slice() {
            [] => &Transport::ALL[..],
            some => some,
        };
        transports.iter().all(|transport| {
            let of_transport = self.transports.is_empty() || self.transports.contains(transport);
            of_transport
                && self.ports.as_ref().is_none_or(|asked| {
                    entry.ports.iter().all(|ports| {
                        asked.iter().any(|(range, of)| {
                            range.low() <= ports.low()
                                && ports.high() <= range.high()
                                && of.is_none_or(|of| of == *transport)
                        })
                    })
                })
        })
    }
}

impl Policy {
    /// Compares listeners with the policy.
    #[must_use]
    pub fn check<'a>(&'a self, listeners: &'a [Listener], scope: &Scope) -> Differences<'a> {
        let index = Index::of(&self.entries);
        let mut satisfied = vec![false; self.entries.len()];
        let mut differences = Differences::default();
        let mut left: Vec<&'a Listener> = Vec::new();
        for listener in listeners {
            match self.entry_of(&index, listener, &mut satisfied) {
                Some((place, unverified)) => differences.kept.push(Kept {
                    entry: &self.entries[place],
                    listener,
                    unverified,
                }),
                None => left.push(listener),
            }
        }
        let mut paired: Vec<Option<Vec<Field>>> = vec![None; left.len()];
        let mut partner: Vec<usize> = vec![0; left.len()];
        for (_, which, place, fields) in self.pairs(&index, &left, &satisfied) {
            if paired[which].is_none() && !satisfied[place] {
                satisfied[place] = true;
                paired[which] = Some(fields);
                partner[which] = place;
            }
        }
        for ((listener, fields), place) in left.into_iter().zip(paired).zip(partner) {
            match fields {
                Some(fields) => differences.different.push(Different {
                    entry: &self.entries[place],
                    listener,
                    fields,
                }),
                None => differences.new.push(listener),
            }
        }
        for (entry, satisfied) in self.entries.iter().zip(satisfied) {
            match scope.absence(entry).filter(|_| !satisfied) {
                Some(why) => differences.absent.push(Absent { entry, why }),
                None if !satisfied => differences.gone.push(entry),
                None => {}
            }
        }
        differences
    }

    /// The entry that says what a listener is: the first that names its port by itself, or else the
    /// first that has it in a range; those that could be verified come before those that could not.
    /// Every entry that says it is satisfied: overlaps are no difference.
    fn entry_of(
        &self,
        index: &Index,
        listener: &Listener,
        satisfied: &mut [bool],
    ) -> Option<(usize, Vec<Field>)> {
        let mut verified: Option<usize> = None;
        let mut unverified: Option<(usize, Vec<Field>)> = None;
        for place in index.candidates(&self.entries, listener) {
            let found = Comparison::of(&self.entries[place], listener);
            if !found.differing.is_empty() {
                continue;
            }
            satisfied[place] = true;
            if found.unverified.is_empty() {
                verified.get_or_insert(place);
            } else if unverified.is_none() {
                unverified = Some((place, found.unverified));
            }
        }
        verified.map(|place| (place, Vec::new())).or(unverified)
    }

    /// Listeners and entries that may mean each other, those that differ least first.
    fn pairs(
        &self,
        index: &Index,
        left: &[&Listener],
        satisfied: &[bool],
    ) -> Vec<(usize, usize, usize, Vec<Field>)> {
        let mut pairs = Vec::new();
        for (which, listener) in left.iter().enumerate() {
            let candidates = index
                .candidates(&self.entries, listener)
                .filter(|place| !satisfied[*place]);
            for place in candidates.take(CANDIDATES) {
                let entry = &self.entries[place];
                let found = Comparison::of(entry, listener);
                let same_place = !found.differing.contains(&Field::Namespace);
                let differs_in_who = || found.differing.iter().any(|f| matches!(f, Field::Of(_)));
                let same_owner = entry.says_who() && !differs_in_who();
                if (same_place && entry.names(listener.port)) || same_owner {
                    pairs.push((found.differing.len(), which, place, found.differing));
                }
            }
        }
        pairs.sort_by_key(|(count, which, place, _)| (*count, *which, *place));
        pairs
    }
}

/// Where entries are found by port.
struct Index {
    single: FxHashMap<Port, Vec<usize>>,
    ranges: Vec<usize>,
}

impl Index {
    fn of(entries: &[Entry]) -> Self {
        let mut single: FxHashMap<Port, Vec<usize>> = FxHashMap::default();
        let mut ranges = Vec::new();
        for (place, entry) in entries.iter().enumerate() {
            for range in entry.ports.iter().filter(|r| r.is_single()) {
                let of_port = single.entry(range.low()).or_default();
                if of_port.last() != Some(&place) {
                    of_port.push(place);
                }
            }
            if entry.has_range() {
                ranges.push(place);
            }
        }
        Self { single, ranges }
    }

    /// The entries that have a listener's port and transport: those that name the port first.
    fn candidates<'a>(
        &'a self,
        entries: &'a [Entry],
        listener: &'a Listener,
    ) -> impl Iterator<Item = usize> + 'a {
        let single = self.single.get(&listener.port).into_iter().flatten();
        let ranges = self.ranges.iter().filter(|place| {
            let mut ports = entries[**place].ports.iter();
            ports.any(|r| !r.is_single() && r.contains(listener.port))
        });
        single.chain(ranges).copied().filter(|place| {
            let transports = &entries[*place].transports;
            transports.is_empty() || transports.contains(&listener.transport)
        })
    }
}

/// In what an entry and a listener on one of its ports differ, and what could not be compared.
struct Comparison {
    differing: Vec<Field>,
    unverified: Vec<Field>,
}

impl Comparison {
    fn of(entry: &Entry, listener: &Listener) -> Self {
        let mut comparison = Self {
            differing: Vec::new(),
            unverified: Vec::new(),
        };
        let exposed = entry.exposures.is_empty() || entry.exposures.contains(&listener.exposure);
        comparison.add(Field::Exposure, Some(exposed));
        comparison.add(Field::Namespace, is_in(entry, &listener.place));
        for feature in Feature::ALL {
            let agrees = agrees(entry.feature(feature), listener.feature(feature), feature);
            // Who could not be seen is nobody else.
            let agrees = agrees.filter(|agrees| *agrees || listener.owner_seen);
            comparison.add(Field::Of(feature), agrees);
        }
        comparison
    }

    fn add(&mut self, field: Field, agrees: Option<bool>) {
        match agrees {
            Some(true) => {}
            Some(false) => self.differing.push(field),
            None => self.unverified.push(field),
        }
    }
}

fn is_in(entry: &Entry, place: &Place) -> Option<bool> {
    if entry.namespaces.is_empty() {
        return Some(*place == Place::Own);
    }
    let mut unseen = false;
    for written in &entry.namespaces {
        match place.is(written) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => unseen = true,
        }
    }
    (!unseen).then_some(false)
}

/// Whether all that was seen of a feature is among what an entry has; `None` where it was not seen.
fn agrees(wanted: &[String], seen: &Seen, feature: Feature) -> Option<bool> {
    if wanted.is_empty() {
        return Some(true);
    }
    let Seen::Values(values) = seen else {
        return None;
    };
    let one = |written: &str, value: &str| match feature {
        Feature::Image => is_image(written, value),
        _ => fits(written, value),
    };
    let all = values.iter().all(|v| wanted.iter().any(|w| one(w, v)));
    Some(all && !values.is_empty())
}
