//! Answers that may be kept: compressed once, named by what is in them, sent again without being drawn
//! again.

use std::cell::RefCell;
use std::hash::Hasher as _;
use std::io::Read as _;
use std::sync::OnceLock;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use flate2::{Compress, Compression, FlushCompress, Status};
use hyper::body::Bytes;
use rustc_hash::FxHasher;

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Html,
    Css,
    Script,
    Svg,
    Png,
    Json,
    JsonLines,
    Markdown,
    Plain,
    Xml,
    Bytes,
    Font,
}

impl Kind {
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Css => "text/css; charset=utf-8",
            Self::Script => "text/javascript; charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Json => "application/json",
            Self::JsonLines => "application/x-ndjson",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Plain => "text/plain; charset=utf-8",
            Self::Xml => "application/xml",
            Self::Bytes => "application/octet-stream",
            Self::Font => "font/woff2",
        }
    }

    const fn shrinks(self) -> bool {
        !matches!(self, Self::Png | Self::Font)
    }
}

/// How an answer is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Identity,
    Gzip,
    Brotli,
}

/// How long others may keep an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeping {
    /// Its address changes when it does.
    ForEver,
    /// A few minutes; then it is asked whether it is still the same.
    AWhile,
    /// It is asked each time whether it is still the same.
    Never,
}

/// An answer that is kept.
#[derive(Debug)]
pub(crate) struct Cached {
    kind: Kind,
    keeping: Keeping,
    vary: &'static str,
    quality: i32,
    body: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
    etag: HeaderValue,
}

impl Cached {
    /// What changes with the program or the registry alone.
    pub(crate) fn new(kind: Kind, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let mut hasher = FxHasher::default();
        hasher.write(&body);
        let etag = format!("W/\"{:016x}\"", hasher.finish());
        Self {
            kind,
            keeping: Keeping::AWhile,
            vary: "accept-encoding",
            quality: 5,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            etag: HeaderValue::from_str(&etag).unwrap_or(HeaderValue::from_static("\"\"")),
            body,
        }
    }

    /// A page: what a reader's browser says of itself, and what the reader chose, decide how it looks.
    pub(crate) fn page(body: String) -> Self {
        Self {
            vary: "accept-encoding, cookie, user-agent",
            ..Self::new(Kind::Html, body)
        }
    }

    /// Something under a name that says what is in it.
    pub(crate) fn for_ever(kind: Kind, body: Bytes) -> Self {
        Self {
            keeping: Keeping::ForEver,
            quality: 11,
            ..Self::new(kind, body)
        }
    }

    /// Something that may be another the next time.
    pub(crate) fn fresh(mut self) -> Self {
        self.keeping = Keeping::Never;
        self
    }

    /// What it says, unpacked.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// How much room it takes, its packed forms included.
    pub(crate) fn weight(&self) -> u64 {
        self.body.len() as u64 * 3 / 2 + 256
    }

    /// The answer for a reader who sent those headers.
    pub(crate) fn answer(&self, headers: &HeaderMap) -> Response {
        let known = headers
            .get(IF_NONE_MATCH)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.trim() == "*" || v.split(',').any(|tag| same(tag, &self.etag)));
        let coding = match self.kind.shrinks() && self.body.len() > 512 {
            true => accepted(headers),
            false => Coding::Identity,
        };
        let body = match (known, coding) {
            (true, _) => Bytes::new(),
            (false, Coding::Identity) => self.body.clone(),
            (false, Coding::Gzip) => self.gzip.get_or_init(|| gzip(&self.body, 6)).clone(),
            (false, Coding::Brotli) => {
                let packed = || brotli(&self.body, self.quality);
                self.brotli.get_or_init(packed).clone()
            }
        };
        let mut answer = Response::new(Body::from(body));
        let set = |answer: &mut Response, name: HeaderName, value: &'static str| {
            let value = HeaderValue::from_static(value);
            answer.headers_mut().insert(name, value);
        };
        answer.headers_mut().insert(ETAG, self.etag.clone());
        set(&mut answer, VARY, self.vary);
        let control = match self.keeping {
            Keeping::ForEver => "public, max-age=31536000, immutable",
            Keeping::AWhile => "public, max-age=300",
            Keeping::Never => "private, no-cache",
        };
        set(&mut answer, CACHE_CONTROL, control);
        if known {
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            return answer;
        }
        set(&mut answer, CONTENT_TYPE, self.kind.media_type());
        match coding {
            Coding::Identity => {}
            Coding::Gzip => set(&mut answer, CONTENT_ENCODING, "gzip"),
            Coding::Brotli => set(&mut answer, CONTENT_ENCODING, "br"),
        }
        answer
    }
}

/// RFC 9110 section 8.8.3.2, the weak comparison.
fn same(tag: &str, etag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    etag.to_str().is_ok_and(|etag| opaque(tag) == opaque(etag))
}

/// The best coding that the reader takes: RFC 9110 section 12.5.3, without an order of preference
/// among those it takes.
fn accepted(headers: &HeaderMap) -> Coding {
    let Some(list) = headers.get(ACCEPT_ENCODING).and_then(|v| v.to_str().ok()) else {
        return Coding::Identity;
    };
    let takes = |name: &str| {
        list.split(',').any(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            let refused = |p: &str| {
                p.strip_prefix("q=")
                    .is_some_and(|q| q.parse().unwrap_or(0.0f32) <= 0.0)
            };
            parts.next().is_some_and(|n| n.eq_ignore_ascii_case(name)) && !parts.any(refused)
        })
    };
    if takes("br") {
        Coding::Brotli
    } else if takes("gzip") {
        Coding::Gzip
    } else {
        Coding::Identity
    }
}

pub(crate) fn gzip(body: &[u8], level: u32) -> Bytes {
    thread_local! {
        /// What packs is a quarter of a megabyte, which costs as much to make as a page to pack.
        static PACKER: RefCell<Option<(u32, Compress)>> = const { RefCell::new(None) };
    }
    let (_, mut packer) = PACKER
        .take()
        .filter(|(of, _)| *of == level)
        .unwrap_or_else(|| (level, Compress::new_gzip(Compression::new(level), 15)));
    packer.reset();
    // What cannot be made smaller grows by a little.
    let mut out = Vec::with_capacity(body.len() / 2 + 128);
    // Memory is all that it needs.
    while let Ok(Status::Ok | Status::BufError) = packer.compress_vec(
        body.get(usize::try_from(packer.total_in()).unwrap_or(usize::MAX)..)
            .unwrap_or_default(),
        &mut out,
        FlushCompress::Finish,
    ) {
        out.reserve(out.capacity().max(4 << 10));
    }
    PACKER.set(Some((level, packer)));
    out.into()
}

fn brotli(body: &[u8], quality: i32) -> Bytes {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 18,
        size_hint: body.len(),
        ..Default::default()
    };
    let mut out = Vec::with_capacity(body.len() / 3);
    let _ =
        brotli::CompressorReader::with_params(body, 16 << 10, &parameters).read_to_end(&mut out);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(list: &[(HeaderName, &'static str)]) -> HeaderMap {
        list.iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn the_reader_says_which_coding() {
        for (list, coding) in [
            ("", Coding::Identity),
            ("gzip, deflate, br, zstd", Coding::Brotli),
            ("gzip", Coding::Gzip),
            ("br;q=0, gzip;q=0.5", Coding::Gzip),
            ("BR", Coding::Brotli),
            ("brotli, xgzip", Coding::Identity),
            ("gzip;q=0", Coding::Identity),
        ] {
            assert_eq!(
                accepted(&headers(&[(ACCEPT_ENCODING, list)])),
                coding,
                "{list}"
            );
        }
    }

    #[test]
    fn what_the_reader_has_is_not_sent_again() {
        let page = Cached::page("x".repeat(2000));
        let etag = page.answer(&HeaderMap::new()).headers()[ETAG].clone();
        let mut asked = headers(&[(ACCEPT_ENCODING, "gzip")]);
        asked.insert(IF_NONE_MATCH, etag);
        let answer = page.answer(&asked);
        assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
        assert!(answer.headers().get(CONTENT_TYPE).is_none());
        asked.insert(IF_NONE_MATCH, HeaderValue::from_static("\"other\""));
        assert_eq!(page.answer(&asked).headers()[CONTENT_ENCODING], "gzip");
    }

    #[test]
    fn packed_answers_are_smaller_and_whole() {
        let body = "a port, a port, a port. ".repeat(200);
        for (packed, plain) in [
            (gzip(body.as_bytes(), 6), {
                let mut out = String::new();
                let packed = gzip(body.as_bytes(), 6);
                flate2::read::GzDecoder::new(&packed[..])
                    .read_to_string(&mut out)
                    .unwrap();
                out
            }),
            (brotli(body.as_bytes(), 5), {
                let mut out = Vec::new();
                let packed = brotli(body.as_bytes(), 5);
                ::brotli::BrotliDecompress(&mut &packed[..], &mut out).unwrap();
                String::from_utf8(out).unwrap()
            }),
        ] {
            assert!(packed.len() < body.len() / 4);
            assert_eq!(plain, body);
        }
    }
}
