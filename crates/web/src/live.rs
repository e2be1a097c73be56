//! The addresses of the live panel: the page, its changes as they happen, the lights of the chart. All
//! are for readers who may know what listens on this machine, and for nobody else.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use portolan_types::Port;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::sleep;

use crate::answer::{Cached, Kind};
use crate::atlas::Atlas;
use crate::boundary::{Fault, MaySeeHere};
use crate::here::{Look, MOMENT};
use crate::links::Links;
use crate::pages;
use crate::routes::{Asked, Shared};

/// How often a reader is told that nothing changed, lest somebody between takes it for dead.
const STILL: Duration = Duration::from_secs(15);

pub(crate) async fn page(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let look = look(&atlas, &asked).await?;
    let page = asked.draw(|w| pages::here(&atlas, w, asked.visitor, &look));
    Ok(Cached::page(page).fresh().answer(&asked.headers))
}

/// The ports on which something listens, for the chart.
pub(crate) async fn ports(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let look = look(&atlas, &asked).await?;
    let ports: Vec<u16> = look.ports().into_iter().map(Port::number).collect();
    let body = serde_json::Value::from(ports).to_string();
    Ok(Cached::new(Kind::Json, body).fresh().answer(&asked.headers))
}

/// The table, each time it changed.
pub(crate) async fn events(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let first = look(&atlas, &asked).await?;
    let place = Arc::clone(&atlas.watchers);
    let place = place.try_acquire_owned().map_err(|_| Fault::Busy)?;
    let watch = Watch {
        atlas,
        asked,
        // The page has what was there a moment ago; only what changed since is sent.
        seen: first.fingerprint,
        _place: place,
    };
    let events = stream::unfold(watch, |mut watch| async move {
        let event = watch.next().await?;
        Some((Ok::<_, Infallible>(event), watch))
    });
    let still = KeepAlive::new().interval(STILL);
    Ok(Sse::new(events).keep_alive(still).into_response())
}

struct Watch {
    atlas: Arc<Atlas>,
    asked: Asked,
    seen: u64,
    _place: OwnedSemaphorePermit,
}

impl Watch {
    /// Waits for a change; `None` when the server ends.
    async fn next(&mut self) -> Option<Event> {
        let mut ending = self.atlas.ending.subscribe();
        loop {
            tokio::select! {
                () = sleep(MOMENT) => {}
                _ = ending.wait_for(|ending| *ending) => return None,
            }
            let look = self.atlas.look(MaySeeHere(true)).await?;
            if look.fingerprint == self.seen {
                continue;
            }
            self.seen = look.fingerprint;
            let links = Links::new(self.asked.language.tag());
            let atlas = &self.atlas;
            let table = self
                .asked
                .draw(|w| pages::here_table(atlas, w, links, &look));
            let words = serde_json::to_string(&table).ok()?;
            return Some(Event::default().event("table").data(words));
        }
    }
}

async fn look(atlas: &Atlas, asked: &Asked) -> Result<Arc<Look>, Fault> {
    let look = atlas.look(MaySeeHere(asked.live)).await;
    look.ok_or(Fault::Forbidden)
}
