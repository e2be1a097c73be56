//! The files that pages refer to: style, scripts, pictures. Their names hold a hash of what is in them,
//! so a browser may keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use ring::digest;

use crate::answer::{Cached, Kind};
use crate::boundary::Fault;

struct Asset {
    name: &'static str,
    versioned: String,
    cached: Cached,
}

const FILES: [(&str, Kind, &[u8]); 6] = [
    (
        "atlas.css",
        Kind::Css,
        include_bytes!("../assets/atlas.css"),
    ),
    (
        "atlas.js",
        Kind::Script,
        include_bytes!("../assets/atlas.js"),
    ),
    ("find.js", Kind::Script, include_bytes!("../assets/find.js")),
    (
        "chart.js",
        Kind::Script,
        include_bytes!("../assets/chart.js"),
    ),
    ("here.js", Kind::Script, include_bytes!("../assets/here.js")),
    ("icon.svg", Kind::Svg, include_bytes!("../assets/icon.svg")),
];

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    FILES
        .into_iter()
        .map(|(name, kind, bytes)| {
            let hash = digest::digest(&digest::SHA256, bytes);
            let hash: String = hash.as_ref()[..6]
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect();
            let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
            Asset {
                name,
                versioned: format!("{stem}-{hash}.{end}"),
                cached: Cached::for_ever(kind, bytes),
            }
        })
        .collect()
});

/// The name under which a file is served.
pub(crate) fn versioned(name: &'static str) -> &'static str {
    ASSETS
        .iter()
        .find(|a| a.name == name)
        .map_or(name, |a| &a.versioned)
}

/// All files with the names under which they are served.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    ASSETS
        .iter()
        .zip(FILES)
        .map(|(asset, (_, _, bytes))| (asset.versioned.as_str(), bytes))
}

pub(crate) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    match ASSETS.iter().find(|a| a.versioned == name) {
        Some(asset) => asset.cached.answer(&headers),
        None => Fault::NotFound.into_response(),
    }
}
