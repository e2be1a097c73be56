//! Which address leads to which page.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension, FromRequestParts, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use portolan_dossier::Language;
use portolan_types::{Port, Transport};

use crate::answer::{Cached, Kind};
use crate::atlas::{Atlas, Drawn, What};
use crate::boundary::{Fault, MaySeeHere, boundary};
use crate::links::{Links, encoded, port_path};
use crate::pages::List;
use crate::search::{Found, find, suggest as suggestions};
use crate::visitor::{Theme, Visitor};
use crate::words::Words;
use crate::{api, assets, forms, live, pages, sitemap, words};

/// The largest body: a form with a comment of the longest length, each character of it in nine.
const BODY: usize = 32 << 10;

pub(crate) type Shared = State<Arc<Atlas>>;

pub(crate) fn router(atlas: Arc<Atlas>) -> Router {
    let (api, description) = api::routes();
    atlas.describe(description);
    Router::new()
        .route("/", get(root))
        .route("/port/{n}", get(any_port))
        .route("/{lang}", get(home))
        .route("/{lang}/", get(without_slash))
        .route("/{lang}/port/{n}", get(port))
        .route("/{lang}/port/{n}/{transport}", get(port_on))
        .route("/{lang}/chart", get(clicked))
        .route("/{lang}/search", get(search))
        .route("/{lang}/suggest", get(suggest))
        .route("/{lang}/compare", get(compare))
        .route("/{lang}/lists", get(lists))
        .route("/{lang}/lists/{list}", get(list))
        .route("/{lang}/sources", get(sources))
        .route("/{lang}/sources/{id}", get(source))
        .route("/{lang}/api", get(api_page))
        .route("/{lang}/feedback", get(forms::feedback).post(forms::say))
        .route("/{lang}/feedback/token", get(forms::token))
        .route("/{lang}/settings", get(forms::settings).post(forms::set))
        .route("/{lang}/here", get(live::page))
        .route("/{lang}/here/events", get(live::events))
        .route("/{lang}/here/ports", get(live::ports))
        .route(
            "/chart-light.png",
            get(async |s, h| chart_png(s, h, Theme::Light).await),
        )
        .route(
            "/chart-dark.png",
            get(async |s, h| chart_png(s, h, Theme::Dark).await),
        )
        .route(
            "/chart-light.svg",
            get(async |s, h| chart_svg(s, h, Theme::Light).await),
        )
        .route(
            "/chart-dark.svg",
            get(async |s, h| chart_svg(s, h, Theme::Dark).await),
        )
        .route("/chart.bin", get(chart_bin))
        .route("/static/{name}", get(assets::file))
        .route("/healthz", get(healthz))
        .route("/metrics", get(metrics))
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemap/{part}", get(sitemap::part))
        .nest("/api/v1", api)
        .fallback(async || Fault::NotFound)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn_with_state(Arc::clone(&atlas), boundary))
        .with_state(atlas)
}

/// What a handler of a page needs to know of its request.
pub(crate) struct Asked {
    pub(crate) language: &'static Language,
    pub(crate) visitor: Visitor,
    /// Whether the reader may see what listens on this machine.
    pub(crate) live: bool,
    pub(crate) headers: HeaderMap,
    query: String,
}

impl FromRequestParts<Arc<Atlas>> for Asked {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Atlas>) -> Result<Self, Fault> {
        let tag = parts.uri.path().split('/').nth(1).unwrap_or_default();
        Ok(Self {
            language: language(tag)?,
            visitor: Visitor::of(&parts.headers),
            live: parts.extensions.get::<MaySeeHere>().is_some_and(|m| m.0),
            headers: headers_of(parts),
            query: parts.uri.query().unwrap_or_default().to_owned(),
        })
    }
}

/// The headers of a request, for who is the last to ask for them: but for a form, which is still to be
/// read, they are not copied.
pub(crate) fn headers_of(parts: &mut Parts) -> HeaderMap {
    match parts.method {
        Method::GET | Method::HEAD => std::mem::take(&mut parts.headers),
        _ => parts.headers.clone(),
    }
}

impl Asked {
    /// A value of the query.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        value_of(&self.query, name)
    }

    /// Draws with the words of the page's language.
    pub(crate) fn draw<T>(&self, draw: impl FnOnce(&Words) -> T) -> T {
        words::with(self.language, draw)
    }

    /// A page that depends on what was asked: drawn each time.
    fn page(&self, draw: impl FnOnce(&Words) -> String) -> Response {
        Cached::page(self.draw(draw)).answer(&self.headers)
    }

    /// A page that is the same for all readers of a kind.
    fn kept(&self, atlas: &Atlas, path: String, draw: impl FnOnce(&Words) -> String) -> Response {
        let what = Drawn {
            what: What::Path(path.into()),
            lang: self.language.tag(),
            theme: self.visitor.theme,
            system: 0,
            look: self.live.then_some(0),
        };
        let page = atlas.kept(what, || Cached::page(self.draw(draw)));
        page.answer(&self.headers)
    }
}

/// The first value of a name in a query, with its escapes undone.
pub(crate) fn value_of(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then(|| {
            let spaced = value.replace('+', " ");
            percent_encoding::percent_decode_str(&spaced)
                .decode_utf8_lossy()
                .into_owned()
        })
    })
}

/// The front page in the reader's language.
async fn root(visitor: Visitor) -> Response {
    elsewhere(&format!("/{}", visitor.preferred.tag()))
}

async fn without_slash(asked: Asked) -> Response {
    elsewhere(&format!("/{}", asked.language.tag()))
}

/// A port without a language: in the reader's.
async fn any_port(Path(number): Path<String>, visitor: Visitor) -> Result<Response, Fault> {
    let port: Port = number.parse().map_err(|_| Fault::NotFound)?;
    let tag = visitor.preferred.tag();
    Ok(elsewhere(&format!("/{tag}/{}", port_path(port, None))))
}

async fn home(State(atlas): Shared, asked: Asked) -> Response {
    asked.kept(&atlas, String::new(), |w| {
        pages::home(&atlas, w, asked.visitor, asked.live)
    })
}

async fn port(
    State(atlas): Shared,
    Path((_, number)): Path<(String, String)>,
    may_see: Extension<MaySeeHere>,
    asked: Asked,
) -> Result<Response, Fault> {
    one_port(&atlas, &number, None, *may_see, &asked).await
}

async fn port_on(
    State(atlas): Shared,
    Path((_, number, transport)): Path<(String, String, String)>,
    may_see: Extension<MaySeeHere>,
    asked: Asked,
) -> Result<Response, Fault> {
    one_port(&atlas, &number, Some(&transport), *may_see, &asked).await
}

async fn one_port(
    atlas: &Atlas,
    number: &str,
    transport: Option<&str>,
    may_see: MaySeeHere,
    asked: &Asked,
) -> Result<Response, Fault> {
    let last = transport.unwrap_or(number);
    let (last, markdown) = match last.strip_suffix(".md") {
        Some(rest) => (rest, true),
        None => (last, false),
    };
    let (number, transport) = match transport {
        Some(_) => (number, Some(last)),
        None => (last, None),
    };
    let port: Port = number.parse().map_err(|_| Fault::NotFound)?;
    let transport = match transport {
        None => None,
        Some(word) => Some(self::transport(word).ok_or(Fault::NotFound)?),
    };
    // One address a page: `022` is `22`.
    if number != port.to_string() {
        let tag = asked.language.tag();
        return Ok(elsewhere(&format!("/{tag}/{}", port_path(port, transport))));
    }
    let what = (port, transport);
    if markdown {
        let text = asked.draw(|w| pages::markdown(atlas, w, asked.visitor, what));
        return Ok(Cached::new(Kind::Markdown, text).answer(&asked.headers));
    }
    let look = atlas.look(may_see).await;
    let lives = match look {
        Some(_) => atlas.lives(port, transport).await,
        None => Arc::default(),
    };
    let live = look.as_deref().map(|look| (look, lives.as_slice()));
    let page = asked.draw(|w| atlas.port_page(w, asked.visitor, what, live));
    Ok(page.answer(&asked.headers))
}

/// A transport by its word in addresses: in lower case alone, for one address a page.
pub(crate) fn transport(word: &str) -> Option<Transport> {
    Transport::ALL.into_iter().find(|t| t.as_str() == word)
}

/// A click on the picture, without a script: the browser adds the place as `?x,y`.
async fn clicked(asked: Asked) -> Response {
    let place = || {
        let (x, y) = asked.query.split_once(',')?;
        let (x, y): (u32, u32) = (x.parse().ok()?, y.parse().ok()?);
        let number = (y / 3).min(255) * 256 + (x / 3).min(255);
        u16::try_from(number).ok().map(Port::new)
    };
    let links = Links::new(asked.language.tag());
    elsewhere(&match place() {
        Some(port) => links.port(port, None),
        None => links.page(""),
    })
}

async fn search(State(atlas): Shared, asked: Asked) -> Response {
    let query = asked.value("q").unwrap_or_default();
    let found = find(&atlas.registry, &query);
    if let Found::Port(port, transport) = found {
        let links = Links::new(asked.language.tag());
        return elsewhere(&links.port(port, transport));
    }
    asked.page(|w| pages::search(&atlas, w, asked.visitor, asked.live, query.trim(), &found))
}

async fn suggest(State(atlas): Shared, asked: Asked) -> Response {
    let typed = asked.value("q").unwrap_or_default();
    let links = Links::new(asked.language.tag());
    let list: Vec<serde_json::Value> = suggestions(&atlas.registry, &typed)
        .into_iter()
        .map(|s| {
            serde_json::json!({
                "port": s.port.map(Port::number),
                "words": s.words,
                "href": match s.port {
                    Some(port) => links.port(port, None),
                    None => links.search(&s.query),
                },
            })
        })
        .collect();
    Cached::new(Kind::Json, serde_json::Value::from(list).to_string()).answer(&asked.headers)
}

async fn compare(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let list = asked.value("ports").unwrap_or_default();
    let mut ports: Vec<Port> = Vec::new();
    for word in list.split([',', ' ']).filter(|w| !w.is_empty()) {
        let port: Port = word.parse().map_err(|_| Fault::BadRequest)?;
        if !ports.contains(&port) {
            ports.push(port);
        }
    }
    ports.truncate(pages::MOST);
    Ok(asked.page(|w| pages::compare(&atlas, w, asked.visitor, asked.live, &ports)))
}

async fn lists(State(atlas): Shared, asked: Asked) -> Response {
    asked.kept(&atlas, "lists".to_owned(), |w| {
        pages::lists(&atlas, w, asked.visitor, asked.live)
    })
}

async fn list(
    State(atlas): Shared,
    Path((_, list)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Fault> {
    let list = List::from_word(&list).ok_or(Fault::NotFound)?;
    let from = asked.value("from").and_then(|p| p.parse().ok());
    let chosen = asked.value("of").unwrap_or_default();
    Ok(asked.page(|w| {
        let from = from.unwrap_or(Port::MIN);
        pages::list(&atlas, w, asked.visitor, asked.live, list, from, &chosen)
    }))
}

async fn sources(State(atlas): Shared, asked: Asked) -> Response {
    asked.kept(&atlas, "sources".to_owned(), |w| {
        pages::sources(&atlas, w, asked.visitor, asked.live)
    })
}

async fn source(
    State(atlas): Shared,
    Path((_, id)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Fault> {
    let page = asked.draw(|w| pages::source(&atlas, w, asked.visitor, asked.live, &id));
    let page = page.ok_or(Fault::NotFound)?;
    Ok(Cached::page(page).answer(&asked.headers))
}

async fn api_page(State(atlas): Shared, asked: Asked) -> Response {
    asked.kept(&atlas, "api".to_owned(), |w| {
        pages::api(&atlas, w, asked.visitor, asked.live)
    })
}

async fn chart_png(
    State(atlas): Shared,
    headers: HeaderMap,
    theme: Theme,
) -> Result<Response, Fault> {
    let png = atlas.chart_png(theme).ok_or(Fault::Ours)?;
    Ok(png.answer(&headers))
}

async fn chart_svg(State(atlas): Shared, headers: HeaderMap, theme: Theme) -> Response {
    atlas.chart_svg(theme).answer(&headers)
}

async fn chart_bin(State(atlas): Shared, headers: HeaderMap) -> Response {
    atlas.chart_bytes().answer(&headers)
}

/// The language of an address.
pub(crate) fn language(tag: &str) -> Result<&'static Language, Fault> {
    words::exactly(tag).ok_or(Fault::NotFound)
}

/// Leads to another address of ours, for now.
pub(crate) fn elsewhere(address: &str) -> Response {
    let mut answer = StatusCode::SEE_OTHER.into_response();
    let headers = answer.headers_mut();
    if let Ok(address) = HeaderValue::from_str(address) {
        headers.insert(LOCATION, address);
    }
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    answer
}

/// The page that a form came from, if it is one of ours.
pub(crate) fn back_to(lang: &str, path: &str) -> String {
    let (path, query) = path
        .split_once('?')
        .map_or((path, None), |(p, q)| (p, Some(q)));
    let links = Links::new("");
    match (crate::feedback::is_page(path), query) {
        (true, None) => links.page_in(lang, path),
        (true, Some(query)) => {
            let escaped: String = query
                .split('&')
                .take(4)
                .filter_map(|pair| pair.split_once('='))
                .filter(|(name, _)| name.bytes().all(|b| b.is_ascii_lowercase()))
                .map(|(name, value)| {
                    let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
                    format!("{name}={}&", encoded(&value))
                })
                .collect();
            format!(
                "{}?{}",
                links.page_in(lang, path),
                escaped.trim_end_matches('&')
            )
        }
        (false, _) => links.page_in(lang, ""),
    }
}

async fn healthz() -> Response {
    let mut answer = "ok\n".into_response();
    let headers = answer.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static(Kind::Plain.media_type()),
    );
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

async fn metrics(State(atlas): Shared) -> Response {
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let head = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")];
    (head, atlas.metrics.text()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_back_to_our_pages_alone() {
        for (path, address) in [
            ("port/2908", "/ur/port/2908"),
            ("", "/ur"),
            ("//evil.example", "/ur"),
            ("https://evil.example/", "/ur"),
            ("port/22\r\nSet-Cookie: a=b", "/ur"),
            ("search?q=a%20b", "/ur/search?q=a%20b"),
            ("search?q=%0d%0aX&X=1&=", "/ur/search?q=%0D%0AX&="),
        ] {
            assert_eq!(back_to("ur", path), address, "{path:?}");
        }
    }

    #[test]
    fn queries_are_unescaped() {
        assert_eq!(value_of("a=1&q=a+b%2Fc&q=2", "q").as_deref(), Some("a b/c"));
        assert_eq!(value_of("q", "q").as_deref(), Some(""));
        assert_eq!(value_of("q=%ff%", "q").as_deref(), Some("\u{fffd}%"));
        assert_eq!(value_of("", "q"), None);
    }
}
