//! The door: who may come in, what every answer carries, and what becomes of errors.
//!
//! Handlers say [`Fault`]; here, and nowhere else, that becomes a page in the reader's language or, for
//! programs, an object (RFC 9457). What axum refuses by itself goes the same way.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, FORWARDED, HOST, HeaderName, RETRY_AFTER,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use portolan_dossier::Language;
use tokio::time::timeout;

use crate::answer::Kind;
use crate::atlas::Atlas;
use crate::pages;
use crate::visitor::Visitor;
use crate::words;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// What was sent is not understood.
    BadRequest,
    /// The form is too old, or another site sent it.
    ForeignForm,
    /// This server does not show that to everybody.
    Forbidden,
    NotFound,
    Method,
    Timeout,
    TooLarge,
    /// Another host than this one was asked for.
    Misdirected,
    /// Too often; again after so many seconds.
    TooMany(u32),
    /// Something of ours failed, and the log says what.
    Ours,
    /// As many as can be are being served.
    Busy,
}

impl Fault {
    pub(crate) const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::ForeignForm | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What happened, and what the reader can do.
    pub(crate) const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::BadRequest => ("web-error-request", "web-error-request-help"),
            Self::ForeignForm => ("web-error-form", "web-error-form-help"),
            Self::Forbidden => ("web-error-forbidden", "web-error-forbidden-help"),
            Self::NotFound => ("web-error-not-found", "web-error-not-found-help"),
            Self::Method => ("web-error-method", "web-error-request-help"),
            Self::Timeout => ("web-error-timeout", "web-error-again-help"),
            Self::TooLarge => ("web-error-too-large", "web-error-too-large-help"),
            Self::Misdirected => ("web-error-host", "web-error-host-help"),
            Self::TooMany(_) => ("web-error-too-many", "web-error-again-help"),
            Self::Ours => ("web-error-ours", "web-error-ours-help"),
            Self::Busy => ("web-error-busy", "web-error-again-help"),
        }
    }

    /// What axum and its layers refuse with a status alone.
    fn of(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::SERVICE_UNAVAILABLE => Self::Busy,
            status if status.is_client_error() => Self::BadRequest,
            status if status.is_server_error() => Self::Ours,
            _ => return None,
        })
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

/// Whether this reader may see what listens on the machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MaySeeHere(pub(crate) bool);

/// How long an answer may take until it begins.
const PATIENCE: Duration = Duration::from_secs(10);

/// The layer around everything.
pub(crate) async fn boundary(
    State(atlas): State<Arc<Atlas>>,
    mut request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let visitor = Visitor::of(request.headers());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    let known = atlas.doors.knows(request.headers(), &uri);
    let may_see = known && atlas.shows_this_machine() && !was_forwarded(request.headers());
    request.extensions_mut().insert(MaySeeHere(may_see));
    let mut answer = match known {
        false => Fault::Misdirected.into_response(),
        true if method == Method::OPTIONS && uri.path().starts_with("/api/") => preflight(),
        // What is there already is looked at before the clock is.
        true => match timeout(PATIENCE, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => Fault::Timeout.into_response(),
        },
    };
    let fault = answer.extensions().get::<Fault>().copied();
    if let Some(fault) = fault.or_else(|| Fault::of(answer.status())) {
        let kept = answer.headers().get(ALLOW).cloned();
        answer = in_words(fault, &atlas, &uri, visitor, may_see);
        if let Some(allow) = kept {
            answer.headers_mut().insert(ALLOW, allow);
        }
    }
    guard(answer.headers_mut());
    if uri.path().starts_with("/api/") {
        open_to_reads(answer.headers_mut());
    }
    let took = start.elapsed();
    let status = answer.status();
    atlas.metrics.answered(&method, route, status, took);
    if status.is_server_error() {
        tracing::warn!(%method, route, status = status.as_u16(), ?took, "answered");
    } else {
        tracing::debug!(%method, route, status = status.as_u16(), ?took, "answered");
    }
    answer
}

/// A fault as a page, or as an object for who does not read pages.
fn in_words(fault: Fault, atlas: &Atlas, uri: &Uri, visitor: Visitor, live: bool) -> Response {
    let language = language_of(uri.path()).unwrap_or(visitor.preferred);
    let (kind, body) = words::with(language, |words| {
        if uri.path().starts_with("/api/") {
            let (title, help) = fault.words();
            let problem = serde_json::json!({
                "type": "about:blank",
                "title": words.t(title),
                "status": fault.status().as_u16(),
                "detail": words.t(help),
            });
            ("application/problem+json", problem.to_string())
        } else {
            let page = pages::fault(atlas, words, visitor, live, fault);
            (Kind::Html.media_type(), page)
        }
    });
    let mut answer = (fault.status(), body).into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Fault::TooMany(seconds) = fault {
        headers.insert(RETRY_AFTER, seconds.into());
    }
    answer
}

/// The language of a page's address.
fn language_of(path: &str) -> Option<&'static Language> {
    words::exactly(path.split('/').nth(1)?)
}

/// What a browser may do with our pages: load from here, and nothing else.
fn guard(headers: &mut HeaderMap) {
    const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
        font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const GUARDS: [(&str, &str); 8] = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        // Not "no-referrer": a browser then hides the origin of our own forms too.
        ("referrer-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("x-permitted-cross-domain-policies", "none"),
    ];
    headers.reserve(GUARDS.len());
    for (name, value) in GUARDS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
}

/// Pages of others may read the programming interface; there is nothing in it that is not public.
fn open_to_reads(headers: &mut HeaderMap) {
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-expose-headers", "etag"),
        ("cross-origin-resource-policy", "cross-origin"),
    ] {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
}

/// Someone stands between the reader and this server, so the reader may be anybody.
fn was_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key(FORWARDED)
        || ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"]
            .iter()
            .any(|name| headers.contains_key(*name))
}

/// A request before it asks a question that a browser asks: may I?
fn preflight() -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    for (name, value) in [
        ("access-control-allow-methods", "GET, HEAD, OPTIONS"),
        ("access-control-allow-headers", "if-none-match"),
        ("access-control-max-age", "86400"),
    ] {
        answer.headers_mut().insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    answer
}

/// Whether a form comes from a page of this server: the browser says so itself (Fetch Metadata), or
/// names the origin.
pub(crate) fn is_our_form(method: &Method, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    if method != Method::POST {
        return false;
    }
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match (text("origin"), text(HOST.as_str())) {
        (Some(origin), Some(host)) => origin
            .split_once("://")
            .is_some_and(|(_, named)| named == host),
        // No browser: the token decides.
        (None, _) => true,
        _ => false,
    }
}

/// The names by which this server may be called. While it shows what listens on this machine, a page of
/// another site must not be able to read that by making its own name point here (DNS rebinding): then
/// the reader's browser sends that site's name, which is none of these.
#[derive(Debug)]
pub(crate) struct Doors {
    /// `None` where any name is fine, for there is nothing to protect.
    names: Option<Vec<String>>,
}

impl Doors {
    /// Any name.
    pub(crate) const fn open() -> Self {
        Self { names: None }
    }

    /// Loopback's names, and those given; a number for an address is always fine, for nobody can make
    /// one point elsewhere.
    pub(crate) fn only(names: impl IntoIterator<Item = String>) -> Self {
        let mut all = vec!["localhost".to_owned()];
        all.extend(names.into_iter().map(|n| n.to_ascii_lowercase()));
        Self { names: Some(all) }
    }

    fn knows(&self, headers: &HeaderMap, uri: &Uri) -> bool {
        let Some(names) = &self.names else {
            return true;
        };
        let mut hosts = headers.get_all(HOST).iter();
        let named = match (uri.host(), hosts.next(), hosts.next()) {
            // Twice the same header is somebody's trick.
            (_, _, Some(_)) => return false,
            (Some(host), ..) => host,
            (None, Some(value), _) => match value.to_str() {
                Ok(text) => text,
                Err(_) => return false,
            },
            (None, None, _) => return false,
        };
        let host = without_port(named).to_ascii_lowercase();
        let address = host.trim_start_matches('[').trim_end_matches(']');
        address.parse::<std::net::IpAddr>().is_ok()
            || host.ends_with(".localhost")
            || names.contains(&host)
    }
}

/// `[::1]:80` is `[::1]`, `localhost:80` is `localhost`.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port))
            if port.bytes().all(|b| b.is_ascii_digit())
                && (!name.contains(':') || name.ends_with(']')) =>
        {
            name
        }
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(HOST, HeaderValue::from_static(value))])
    }

    #[test]
    fn another_name_does_not_open_the_door() {
        let doors = Doors::only(["ports.example".to_owned()]);
        let uri = Uri::from_static("/en/port/22");
        for name in [
            "localhost",
            "LOCALHOST:8080",
            "127.0.0.1:8080",
            "[::1]:8080",
            "[::1]",
            "10.1.2.3",
            "ports.example:443",
            "a.localhost",
        ] {
            assert!(doors.knows(&host(name), &uri), "{name}");
        }
        for name in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "",
            ":80",
            "evil.example:localhost",
        ] {
            assert!(!doors.knows(&host(name), &uri), "{name}");
        }
        assert!(!doors.knows(&HeaderMap::new(), &uri));
        let mut twice = host("localhost");
        twice.append(HOST, HeaderValue::from_static("evil.example"));
        assert!(!doors.knows(&twice, &uri));
        assert!(!doors.knows(
            &host("localhost"),
            &Uri::from_static("http://evil.example/")
        ));
        assert!(Doors::open().knows(&host("evil.example"), &uri));
    }

    #[test]
    fn forms_of_other_sites_are_told_apart() {
        let with = |list: &[(&'static str, &'static str)]| {
            let mut headers = host("localhost:8080");
            for (name, value) in list {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            is_our_form(&Method::POST, &headers)
        };
        assert!(with(&[("sec-fetch-site", "same-origin")]));
        assert!(!with(&[("sec-fetch-site", "cross-site")]));
        assert!(!with(&[("sec-fetch-site", "same-site")]));
        assert!(with(&[("origin", "http://localhost:8080")]));
        assert!(!with(&[("origin", "http://evil.example")]));
        assert!(!with(&[("origin", "null")]));
        assert!(with(&[]));
    }
}
