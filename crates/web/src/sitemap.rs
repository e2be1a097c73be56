//! What search engines are told: which pages there are. A file of the map has at most 50,000 addresses
//! (sitemaps.org), so each language has two.

use std::fmt::Write as _;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use portolan_types::{Port, PortRange};

use crate::answer::{Cached, Kind};
use crate::atlas::Atlas;
use crate::boundary::Fault;
use crate::links::port_path;
use crate::pages::List;
use crate::routes::{Shared, language};
use crate::words::LANGUAGES;

const HALF: u16 = 0x8000;

pub(crate) async fn robots(State(atlas): Shared, headers: HeaderMap) -> Response {
    let hidden = [
        "search", "suggest", "compare", "feedback", "settings", "here",
    ];
    let mut text = "User-agent: *\n".to_owned();
    for page in hidden {
        let _ = writeln!(text, "Disallow: /*/{page}");
    }
    if let Some(origin) = &atlas.origin {
        let _ = writeln!(text, "Sitemap: {origin}/sitemap.xml");
    }
    Cached::new(Kind::Plain, text).answer(&headers)
}

pub(crate) async fn index(State(atlas): Shared, headers: HeaderMap) -> Result<Response, Fault> {
    let origin = origin(&atlas)?;
    let addresses = LANGUAGES.iter().flat_map(|spoken| {
        (1..=2).map(|half| format!("{origin}/sitemap/{}-{half}.xml", spoken.tag))
    });
    let text = file("sitemapindex", "sitemap", addresses);
    Ok(Cached::new(Kind::Xml, text).answer(&headers))
}

pub(crate) async fn part(
    State(atlas): Shared,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let origin = origin(&atlas)?;
    let (tag, half) = name
        .strip_suffix(".xml")
        .and_then(|name| name.rsplit_once('-'))
        .ok_or(Fault::NotFound)?;
    language(tag)?;
    let others = || {
        let lists = List::ALL.map(|list| format!("lists/{}", list.as_str()));
        let pages = ["", "lists", "sources", "api"].map(str::to_owned);
        pages.into_iter().chain(lists)
    };
    let (range, others): (_, Vec<String>) = match half {
        "1" => (
            PortRange::new(Port::MIN, Port::new(HALF - 1)),
            others().collect(),
        ),
        "2" => (PortRange::new(Port::new(HALF), Port::MAX), Vec::new()),
        _ => return Err(Fault::NotFound),
    };
    let range = range.map_err(|_| Fault::Ours)?;
    let ports = range.ports().map(|port| port_path(port, None));
    let addresses = others
        .into_iter()
        .chain(ports)
        .map(|path| match path.as_str() {
            "" => format!("{origin}/{tag}"),
            path => format!("{origin}/{tag}/{path}"),
        });
    let text = file("urlset", "url", addresses);
    Ok(Cached::new(Kind::Xml, text).answer(&headers))
}

/// A map has whole addresses, so there is none where they are not known.
fn origin(atlas: &Atlas) -> Result<&str, Fault> {
    atlas.origin.as_deref().ok_or(Fault::NotFound)
}

pub(crate) fn file(root: &str, entry: &str, addresses: impl Iterator<Item = String>) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    );
    for address in addresses {
        // Our addresses have no character that XML would take for markup.
        let _ = writeln!(out, "<{entry}><loc>{address}</loc></{entry}>");
    }
    let _ = writeln!(out, "</{root}>");
    out
}
