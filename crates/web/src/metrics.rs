//! What is counted, for Prometheus: requests by route, how long they took, who is connected. Nothing of
//! who asked, and no number of a port: routes are counted by their pattern.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric as _};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::connections::Connections;

pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Asked, Counter>,
    seconds: Histogram,
    pub(crate) pages_drawn: Counter,
    pub(crate) opinions: Counter,
    pub(crate) looks: Counter,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
    status: u16,
}

impl Metrics {
    pub(crate) fn new(connections: Arc<Connections>) -> Self {
        let mut registry = Registry::with_prefix("portolan");
        let requests = Family::<Asked, Counter>::default();
        let bounds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0];
        let seconds = Histogram::new(bounds);
        let counter = Counter::<u64, AtomicU64>::default;
        let (pages_drawn, opinions, looks) = (counter(), counter(), counter());
        registry.register("requests", "Answered requests", requests.clone());
        registry.register(
            "request_seconds",
            "Time until an answer began",
            seconds.clone(),
        );
        registry.register(
            "pages_drawn",
            "Pages that were not in the cache",
            pages_drawn.clone(),
        );
        registry.register("opinions", "Opinions that were kept", opinions.clone());
        registry.register("looks", "Observations of this machine", looks.clone());
        registry.register_collector(Box::new(Open(connections)));
        Self {
            registry,
            requests,
            seconds,
            pages_drawn,
            opinions,
            looks,
        }
    }

    pub(crate) fn answered(
        &self,
        method: &Method,
        route: &str,
        status: StatusCode,
        took: Duration,
    ) {
        let asked = Asked {
            // Anybody can send any word; there is room for the known ones.
            method: match *method {
                Method::GET => "GET",
                Method::HEAD => "HEAD",
                Method::POST => "POST",
                Method::OPTIONS => "OPTIONS",
                _ => "other",
            },
            route: route.to_owned(),
            status: status.as_u16(),
        };
        self.requests.get_or_create(&asked).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// The text that Prometheus reads.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        // Writing into a string does not fail.
        let _ = prometheus_client::encoding::text::encode(&mut out, &self.registry);
        out
    }
}

#[derive(Debug)]
struct Open(Arc<Connections>);

impl Collector for Open {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let open = ConstGauge::new(u64::try_from(self.0.open()).unwrap_or(u64::MAX));
        let metric = encoder.encode_descriptor(
            "connections",
            "Open connections",
            None,
            open.metric_type(),
        )?;
        open.encode(metric)
    }
}
