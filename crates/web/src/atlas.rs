//! What all answers share: the registry, the pages that were drawn, the counts, the doors.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use portolan_dossier::System;
use portolan_journal::Life;
use portolan_registry::Registry;
use portolan_types::{Port, PortRange, Transport};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use tokio::sync::{Semaphore, watch};

use crate::answer::{Cached, Kind};
use crate::api::{self, Endpoint};
use crate::boundary::{Doors, MaySeeHere};
use crate::chart::Chart;
use crate::connections::Connections;
use crate::feedback::{self, Desk, Store};
use crate::here::{Look, Observer};
use crate::metrics::Metrics;
use crate::pages;
use crate::visitor::{Theme, Visitor};
use crate::words::Words;
use crate::{Config, Database, WebError};

/// How much memory pages may take that were drawn and may be asked for again, in bytes.
const PAGES: u64 = 16 << 20;

/// How many may watch what listens on this machine at once.
const WATCHERS: usize = 64;

/// A registration that is named only: its ports, its transports, the number of a row.
pub(crate) type Named = (PortRange, Vec<Transport>, usize);

/// The server's state.
pub(crate) struct Atlas {
    pub(crate) registry: Arc<Registry>,
    /// Scheme and host, as readers write them; not known for files that nobody has put anywhere yet.
    pub(crate) origin: Option<String>,
    pub(crate) doors: Doors,
    pub(crate) metrics: Metrics,
    pub(crate) desk: Desk,
    /// Whether the server is about to end.
    pub(crate) ending: watch::Sender<bool>,
    /// Places for those who watch this machine.
    pub(crate) watchers: Arc<Semaphore>,
    observer: Option<Observer>,
    chart: OnceLock<Chart>,
    pictures: [OnceLock<Option<Cached>>; 2],
    drawings: [OnceLock<Cached>; 2],
    bytes: OnceLock<Cached>,
    ghosts: OnceLock<Vec<Named>>,
    organisations: OnceLock<Vec<(String, usize)>>,
    facts: OnceLock<BTreeMap<&'static str, usize>>,
    description: OnceLock<(Cached, String)>,
    drawn: Cache<Drawn, Arc<Cached>, Weight>,
}

/// What decides how a page looks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Drawn {
    pub(crate) what: What,
    pub(crate) lang: &'static str,
    pub(crate) theme: Theme,
    pub(crate) system: u8,
    /// What was seen of the machine, where that is shown.
    pub(crate) look: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum What {
    Port(Port, Option<Transport>),
    /// Any other page, by its path.
    Path(Box<str>),
}

#[derive(Clone, Debug)]
struct Weight;

impl Weighter<Drawn, Arc<Cached>> for Weight {
    fn weight(&self, _: &Drawn, page: &Arc<Cached>) -> u64 {
        page.weight()
    }
}

impl Atlas {
    pub(crate) fn new(
        config: Config,
        bound: SocketAddr,
        connections: Arc<Connections>,
        store: Arc<dyn Store>,
    ) -> Result<Arc<Self>, WebError> {
        let named = config.address.as_deref().map(host_of).transpose()?;
        // Who can reach a server that is bound to loopback is on this machine, unless somebody passes
        // others on to it, who then come by another name.
        let private = bound.ip().is_loopback() && named.as_deref().is_none_or(is_loopback);
        let live = private || config.share_this_machine;
        // "Every address" is none by which readers come.
        let origin = config
            .address
            .or_else(|| (!bound.ip().is_unspecified()).then(|| format!("http://{bound}")));
        let doors = match live {
            true => Doors::only(named),
            false => Doors::open(),
        };
        let observer = live.then(|| Observer::new(config.cache, config.past));
        let desk = Desk::new(store).map_err(WebError::Start)?;
        let metrics = Metrics::new(connections);
        let mut atlas = Self::with(config.registry, origin, desk, metrics);
        (atlas.doors, atlas.observer) = (doors, observer);
        Ok(Arc::new(atlas))
    }

    /// For files, which no server answers for.
    pub(crate) fn of_files(registry: Registry, address: Option<String>) -> Result<Self, WebError> {
        address.as_deref().map(host_of).transpose()?;
        let store = Arc::from(feedback::open(&Database::Memory)?);
        let desk = Desk::new(store).map_err(WebError::Start)?;
        let metrics = Metrics::new(Connections::new(1));
        Ok(Self::with(registry, address, desk, metrics))
    }

    fn with(registry: Registry, origin: Option<String>, desk: Desk, metrics: Metrics) -> Self {
        Self {
            desk,
            registry: Arc::new(registry),
            origin,
            doors: Doors::open(),
            metrics,
            observer: None,
            ending: watch::Sender::new(false),
            watchers: Arc::new(Semaphore::new(WATCHERS)),
            chart: OnceLock::new(),
            pictures: Default::default(),
            drawings: Default::default(),
            bytes: OnceLock::new(),
            ghosts: OnceLock::new(),
            organisations: OnceLock::new(),
            facts: OnceLock::new(),
            description: OnceLock::new(),
            drawn: Cache::with_weighter(2048, PAGES, Weight),
        }
    }

    /// Whether what listens on this machine is shown to anybody.
    pub(crate) fn shows_this_machine(&self) -> bool {
        self.observer.is_some()
    }

    /// What listens on this machine, where this reader may know.
    pub(crate) async fn look(&self, may_see: MaySeeHere) -> Option<Arc<Look>> {
        let observer = self.observer.as_ref().filter(|_| may_see.0)?;
        Some(observer.look(&self.registry, &self.metrics).await)
    }

    /// What is recorded of a port, where there is a look at all.
    pub(crate) async fn lives(&self, port: Port, transport: Option<Transport>) -> Arc<Vec<Life>> {
        match &self.observer {
            Some(observer) => observer.lives(port, transport).await,
            None => Arc::default(),
        }
    }

    /// The page of a port.
    pub(crate) fn port_page(
        &self,
        w: &Words,
        visitor: Visitor,
        what: (Port, Option<Transport>),
        live: Option<(&Look, &[Life])>,
    ) -> Arc<Cached> {
        if live.is_some_and(|(_, lives)| !lives.is_empty()) {
            // What is recorded grows without anything to see; few ports have something, and few read it.
            let page = pages::port(self, w, visitor, what, live);
            return Arc::new(Cached::page(page).fresh());
        }
        let drawn = Drawn {
            what: What::Port(what.0, what.1),
            lang: w.tag(),
            theme: visitor.theme,
            system: system_number(visitor.system),
            look: live.map(|(look, _)| look.fingerprint),
        };
        self.kept(drawn, || {
            let page = pages::port(self, w, visitor, what, live);
            let cached = Cached::page(page);
            match live {
                // What is there now may be gone the next time.
                Some(_) => cached.fresh(),
                None => cached,
            }
        })
    }

    /// The chart, made when it is first asked for.
    pub(crate) fn chart(&self) -> &Chart {
        self.chart.get_or_init(|| Chart::of(&self.registry))
    }

    pub(crate) fn chart_png(&self, theme: Theme) -> Option<&Cached> {
        let draw = || match self.chart().png(theme) {
            Ok(png) => Some(Cached::new(Kind::Png, png)),
            Err(error) => {
                tracing::error!(%error, "draw the chart");
                None
            }
        };
        self.pictures[usize::from(theme == Theme::Dark)]
            .get_or_init(draw)
            .as_ref()
    }

    pub(crate) fn chart_svg(&self, theme: Theme) -> &Cached {
        let draw = || Cached::new(Kind::Svg, self.chart().svg(theme));
        self.drawings[usize::from(theme == Theme::Dark)].get_or_init(draw)
    }

    /// The cells in a script, for pages that were opened from a disk; what has no page there is marked.
    pub(crate) fn chart_script(&self, has_page: impl Fn(Port) -> bool) -> String {
        const NO_PAGE: u8 = 64;
        let cells = self.chart().bytes().into_iter().zip(0..=u16::MAX);
        let letters: String = cells
            .map(|(cell, number)| match has_page(Port::new(number)) {
                true => cell,
                false => cell | NO_PAGE,
            })
            .map(|cell| char::from(cell + b'0'))
            .collect();
        let letters = serde_json::Value::from(letters);
        format!("\"use strict\";\nglobalThis.portolanCells = {letters};\n")
    }

    pub(crate) fn chart_bytes(&self) -> &Cached {
        let bytes = || Cached::new(Kind::Bytes, self.chart().bytes());
        self.bytes.get_or_init(bytes)
    }

    /// The registrations that are named only, by number.
    pub(crate) fn ghosts(&self) -> &[Named] {
        self.ghosts.get_or_init(|| {
            portolan_dossier::ghosts(&self.registry, PortRange::ALL)
                .into_iter()
                .filter_map(|g| Some((g.row.ports()?, g.transports, g.row.id())))
                .collect()
        })
    }

    /// Who holds registrations, and how many rows: the one with most first.
    pub(crate) fn organisations(&self) -> &[(String, usize)] {
        self.organisations.get_or_init(|| {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for row in self.registry.rows().filter(|r| !r.assignee().is_empty()) {
                *counts.entry(row.assignee()).or_default() += 1;
            }
            let mut all: Vec<(String, usize)> =
                counts.into_iter().map(|(n, c)| (n.to_owned(), c)).collect();
            all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            all
        })
    }

    /// How many facts each source has.
    pub(crate) fn facts_of_sources(&self) -> &BTreeMap<&'static str, usize> {
        self.facts.get_or_init(|| {
            let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
            let tables = portolan_knowledge::Table::ALL;
            let facts = tables.into_iter().flat_map(portolan_knowledge::all);
            let marks = portolan_knowledge::By::ALL
                .into_iter()
                .flat_map(portolan_knowledge::marks_by);
            let cited = facts.flat_map(portolan_knowledge::Fact::sources);
            let cited = cited.chain(marks.flat_map(|m| m.sources().map(|(s, _)| s)));
            let traits = portolan_knowledge::all_traits();
            let cited = cited.chain(traits.flat_map(|t| t.sources().map(|(s, _)| s)));
            for source in cited {
                *counts.entry(source.as_str()).or_default() += 1;
            }
            let rows = self.registry.rows().len() + self.registry.history().count();
            counts.insert(portolan_registry::SOURCE.as_str(), rows);
            counts
        })
    }

    /// Keeps the description of the programming interface.
    pub(crate) fn describe(&self, description: String) {
        self.description
            .get_or_init(|| (Cached::new(Kind::Json, description.clone()), description));
    }

    pub(crate) fn description(&self) -> &Cached {
        let none = || (Cached::new(Kind::Json, "{}"), String::new());
        &self.description.get_or_init(none).0
    }

    /// What programs can ask.
    pub(crate) fn endpoints(&self) -> Vec<Endpoint> {
        let description = self.description.get().map_or("", |(_, text)| text);
        api::endpoints(description)
    }

    /// A page that was drawn before, or is drawn now.
    pub(crate) fn kept(&self, what: Drawn, draw: impl FnOnce() -> Cached) -> Arc<Cached> {
        if let Some(page) = self.drawn.get(&what) {
            return page;
        }
        self.metrics.pages_drawn.inc();
        let page = Arc::new(draw());
        self.drawn.insert(what, Arc::clone(&page));
        page
    }
}

fn system_number(system: System) -> u8 {
    match system {
        System::Linux => 0,
        System::Macos => 1,
        System::Windows => 2,
    }
}

/// The host of the address that readers use.
fn host_of(address: &str) -> Result<String, WebError> {
    let wrong = || WebError::Address(address.to_owned());
    let uri: axum::http::Uri = address.parse().map_err(|_| wrong())?;
    match (uri.scheme_str(), uri.host(), uri.path(), uri.query()) {
        (Some("http" | "https"), Some(host), "" | "/", None) if !address.ends_with('/') => {
            Ok(host.to_owned())
        }
        _ => Err(wrong()),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse()
            .is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}
