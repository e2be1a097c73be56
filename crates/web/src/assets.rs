//! The files that pages refer to: style, scripts, pictures. Their names hold a hash of what is in them,
//! so a browser may keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use hyper::body::Bytes;
use ring::digest;

use crate::answer::{Cached, Kind};
use crate::boundary::Fault;

struct Asset {
    name: &'static str,
    versioned: String,
    cached: Cached,
}

macro_rules! files {
    ($($name:literal $kind:ident)*) => {
        [$(($name, Kind::$kind, include_bytes!(concat!("../assets/", $name)) as &'static [u8])),*]
    };
}

/// Fonts first: the style sheet names them, by the names under which they are served.
static FILES: &[(&str, Kind, &[u8])] = &files! {
    "fonts/latin.woff2" Font
    "fonts/arabic.woff2" Font
    "fonts/devanagari.woff2" Font
    "fonts/japanese.woff2" Font
    "fonts/korean.woff2" Font
    "fonts/chinese.woff2" Font
    "atlas.css" Css
    "atlas.js" Script
    "api.js" Script
    "chart.js" Script
    "compare.js" Script
    "find.js" Script
    "here.js" Script
    "icon.svg" Svg
};

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let mut assets: Vec<Asset> = Vec::with_capacity(FILES.len());
    for (name, kind, bytes) in FILES.iter().copied() {
        let bytes = match kind {
            Kind::Css => Bytes::from(with_fonts(bytes, &assets)),
            _ => Bytes::from_static(bytes),
        };
        let hash = digest::digest(&digest::SHA256, &bytes);
        let hash: String = hash.as_ref()[..6]
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        let file = name.rsplit('/').next().unwrap_or(name);
        let (stem, end) = file.rsplit_once('.').unwrap_or((file, ""));
        assets.push(Asset {
            name,
            versioned: format!("{stem}-{hash}.{end}"),
            cached: Cached::for_ever(kind, bytes),
        });
    }
    assets
});

/// A style sheet with the names under which its fonts are served; they lie beside it.
fn with_fonts(sheet: &[u8], fonts: &[Asset]) -> String {
    let mut sheet = String::from_utf8_lossy(sheet).into_owned();
    for font in fonts {
        let name = font.name.trim_start_matches("fonts/");
        sheet = sheet.replace(
            &format!("url(\"{name}\")"),
            &format!("url(\"{}\")", font.versioned),
        );
    }
    sheet
}

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
        .map(|asset| (asset.versioned.as_str(), asset.cached.bytes()))
}

pub(crate) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    match ASSETS.iter().find(|a| a.versioned == name) {
        Some(asset) => asset.cached.answer(&headers),
        None => Fault::NotFound.into_response(),
    }
}
