//! What a reader gets, through the same router as over a wire.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use portolan_dossier::Language;
use portolan_journal::{Kind, Life, Moment, Record, Replay, Standing, Story, Subject, lives};
use portolan_registry::Registry;
use portolan_sockets::Protocol;
use portolan_types::{Port, Transport};
use tower::ServiceExt as _;

use crate::atlas::Atlas;
use crate::connections::Connections;
use crate::feedback::{Asked, Store};
use crate::words::LANGUAGES;
use crate::{Config, Database, Past, open, routes};

struct Server {
    router: Router,
    store: Arc<dyn Store>,
}

impl Server {
    fn new(listen: &str, share: bool) -> Self {
        Self::with(listen, share, None)
    }

    fn with(listen: &str, share: bool, past: Option<Box<dyn Past>>) -> Self {
        let config = Config {
            listen: listen.parse().unwrap(),
            address: None,
            share_this_machine: share,
            database: Database::Memory,
            registry: Registry::embedded().clone(),
            cache: None,
            past,
            log: tracing::Level::ERROR,
        };
        let store: Arc<dyn Store> = Arc::from(open(&config.database).unwrap());
        let bound = config.listen;
        let all = Connections::new(8);
        let atlas = Atlas::new(config, bound, all, Arc::clone(&store)).unwrap();
        Self {
            router: routes::router(atlas),
            store,
        }
    }

    /// Everybody can reach it, and nothing of the machine is shown.
    fn public() -> Self {
        Self::new("192.0.2.1:80", false)
    }

    fn local() -> Self {
        Self::new("127.0.0.1:4780", false)
    }

    async fn ask(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn see(&self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).header(HOST, "localhost:4780");
        let answer = self.ask(request.body(Body::empty()).unwrap()).await;
        let status = answer.status();
        (status, text(answer).await)
    }

    async fn page(&self, path: &str) -> String {
        let (status, text) = self.see(path).await;
        assert_eq!(status, StatusCode::OK, "{path}: {text}");
        text
    }
}

async fn text(answer: Response) -> String {
    let bytes = to_bytes(answer.into_body(), 64 << 20).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A journal with one record.
#[derive(Debug)]
struct Recorded(Record);

impl Past for Recorded {
    fn of_port(&self, port: Port, _: Option<Transport>) -> Vec<Life> {
        let mut replay = Replay::new(Story::default(), 8);
        if port == self.0.subject.port {
            replay.push(&self.0);
        }
        lives(&replay.told())
    }

    fn standing(&self) -> Vec<Standing> {
        vec![Standing {
            subject: self.0.subject,
            appeared: self.0.at,
            evidence: Arc::clone(&self.0.evidence),
            actor: None,
        }]
    }
}

/// Whether each element that is opened is closed, in order.
fn well_formed(page: &str) -> Result<(), String> {
    const VOID: [&str; 7] = ["meta", "link", "input", "img", "br", "source", "hr"];
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (inside, _) = tag.split_once('>').ok_or(tag)?;
        let name = inside.split([' ', '\n']).next().unwrap_or_default();
        if inside.starts_with('!') || inside.ends_with('/') || VOID.contains(&name) {
            continue;
        }
        match name.strip_prefix('/') {
            None => open.push(name),
            Some(closed) if open.last() == Some(&closed) => {
                open.pop();
            }
            Some(closed) => return Err(format!("{closed} closes {open:?}")),
        }
    }
    match open.is_empty() {
        true => Ok(()),
        false => Err(format!("{open:?} are open")),
    }
}

const PAGES: [&str; 24] = [
    "",
    "/port/0",
    "/port/22",
    "/port/22/sctp",
    "/port/514/udp",
    "/port/2908",
    "/port/3000",
    "/port/6000",
    "/port/7775",
    "/port/49151/dccp",
    "/port/65535",
    "/search",
    "/search?q=postgres",
    "/search?q=2900-3100",
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/compare",
    "/compare?ports=2608,2908",
    "/lists",
    "/lists/named-only?from=3000",
    "/lists/categories?of=database",
    "/lists/organisations?of=cisco",
    "/sources/iana-ports",
    "/settings?back=port/22",
    "/feedback?page=port/22&face=no",
];

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let server = Server::public();
    for spoken in LANGUAGES.iter() {
        for path in PAGES {
            let path = format!("/{}{path}", spoken.tag);
            let page = server.page(&path).await;
            assert_eq!(well_formed(&page), Ok(()), "{path}");
            let right_to_left = ["ar", "fa", "ur"].contains(&spoken.tag);
            let direction = if right_to_left { "rtl" } else { "ltr" };
            let head = format!("<html lang=\"{}\" dir=\"{direction}\">", spoken.tag);
            assert!(page.contains(&head), "{path}");
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
            let ids = Language::english().messages();
            for id in ids.filter(|id| id.contains('-')) {
                let shown =
                    page.contains(&format!(">{id}<")) || page.contains(&format!("\"{id}\""));
                assert!(!shown, "{path} shows {id}");
            }
            assert!(
                !page.contains(" style=") && !page.contains("<script>"),
                "{path}"
            );
            let marks = ['\u{2068}', '\u{2069}', '\u{e000}', '\u{e001}', '\u{e002}'];
            assert!(!page.contains(marks), "{path} shows a mark");
            assert!(!page.contains("href=\"http://evil"), "{path}");
            let ids: Vec<&str> = page
                .split(" id=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .collect();
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), ids.len(), "{path} has an id twice: {ids:?}");
            for anchor in page.split("href=\"#").skip(1) {
                let id = anchor.split('"').next().unwrap();
                assert!(ids.contains(&id), "{path}: #{id} leads nowhere");
            }
        }
    }
}

#[tokio::test]
async fn a_sample_of_all_ports_has_a_page() {
    let server = Server::public();
    for number in (0..=u16::MAX)
        .step_by(331)
        .chain([1, 1023, 1024, 49151, 49152])
    {
        let page = server.page(&format!("/en/port/{number}")).await;
        assert_eq!(well_formed(&page), Ok(()), "{number}");
        assert!(page.contains(&format!("port/{number}\">")), "{number}");
        assert!(page.len() < 150_000, "{number}: {}", page.len());
    }
}

#[tokio::test]
async fn statements_have_their_sources() {
    let page = Server::public().page("/en/port/2908").await;
    assert!(page.contains("registered with IANA as <bdi>mao</bdi>."));
    assert!(page.contains("<a class=\"mark\" href=\"#source-1\">1</a>"));
    assert!(page.contains("named only"));
    // Every item of a list of statements is cited.
    let body = page.split("<div class=\"text\">").nth(1).unwrap();
    let body = body.split("id=\"sources\"").next().unwrap();
    for item in body.split("<li>").skip(1) {
        assert!(item.contains("class=\"mark\""), "{item}");
    }
}

#[tokio::test]
async fn commands_of_the_readers_system_come_first() {
    let server = Server::public();
    for (agent, first) in [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "macOS"),
        ("Mozilla/5.0 (X11; Linux x86_64)", "Linux"),
        ("", "Linux"),
    ] {
        let request = Request::get("/en/port/22").header("user-agent", agent);
        let page = text(server.ask(request.body(Body::empty()).unwrap()).await).await;
        let commands = page.split("<dl class=\"commands\"><dt>").nth(1).unwrap();
        assert!(commands.starts_with(first), "{agent}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_readers_language() {
    let server = Server::public();
    for path in [
        "/vi/port/65536",
        "/vi/port/-1",
        "/vi/port/x",
        "/vi/port/22/icmp",
        "/vi/port/22/TCP",
        "/vi/nothing",
        "/vi/lists/nothing",
        "/vi/sources/nothing",
        "/vi/feedback?page=../x",
        "/xx/port/22",
        "/static/atlas.css",
        "/static/..%2fsecret",
        "/en/..%2f..%2fetc/passwd",
        "/sitemap/en-3.xml",
        "/sitemap/..-1.xml",
    ] {
        let (status, page) = server.see(path).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        let lang = if path.starts_with("/vi") { "vi" } else { "en" };
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{path}");
    }
    let (status, _) = server.see("/en/compare?ports=1,x").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let post = Request::post("/en/port/22").body(Body::empty()).unwrap();
    let answer = server.ask(post).await;
    assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.headers().contains_key("allow"));
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let server = Server::public();
    for path in [
        "/",
        "/en",
        "/en/port/22",
        "/nothing",
        "/api/v1/ports/22",
        "/healthz",
        "/chart-dark.png",
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = server.ask(request).await;
        let policy = answer.headers()["content-security-policy"]
            .to_str()
            .unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(
            answer.headers()["x-content-type-options"],
            "nosniff",
            "{path}"
        );
    }
}

#[tokio::test]
async fn addresses_lead_where_they_should() {
    let server = Server::public();
    for (path, to) in [
        ("/", "/en"),
        ("/port/22", "/en/port/22"),
        ("/en/", "/en"),
        ("/en/port/0022", "/en/port/22"),
        ("/en/search?q=+tcp/22+", "/en/port/22/tcp"),
        ("/en/chart?2,2", "/en/port/0"),
        ("/en/chart?767,767", "/en/port/65535"),
        ("/en/chart?3,3", "/en/port/257"),
        ("/en/chart?x", "/en"),
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = server.ask(request).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        assert_eq!(answer.headers()[LOCATION], to, "{path}");
    }
}

#[tokio::test]
async fn this_machine_is_shown_to_who_may_know() {
    let local = Server::local();
    assert!(local.page("/en/port/22").await.contains("id=\"here\""));
    assert!(local.page("/en/here").await.contains("data-rows"));
    let from = |host: &str, extra: Option<&str>| {
        let mut request = Request::get("/en/here").header(HOST, host);
        if let Some(header) = extra {
            request = request.header(header, "x");
        }
        request.body(Body::empty()).unwrap()
    };
    for (request, status) in [
        (from("evil.example", None), StatusCode::MISDIRECTED_REQUEST),
        (
            from("localhost", Some("x-forwarded-for")),
            StatusCode::FORBIDDEN,
        ),
        (from("localhost", Some("forwarded")), StatusCode::FORBIDDEN),
        (from("[::1]:4780", None), StatusCode::OK),
    ] {
        assert_eq!(local.ask(request).await.status(), status);
    }
    let public = Server::public();
    assert_eq!(public.see("/en/here").await.0, StatusCode::FORBIDDEN);
    assert_eq!(public.see("/en/here/ports").await.0, StatusCode::FORBIDDEN);
    assert_eq!(public.see("/en/here/events").await.0, StatusCode::FORBIDDEN);
    assert!(!public.page("/en/port/22").await.contains("id=\"here\""));
    let shared = Server::new("0.0.0.0:80", true);
    assert!(shared.page("/en/port/22").await.contains("id=\"here\""));
    let request = from("evil.example", None);
    assert_eq!(
        shared.ask(request).await.status(),
        StatusCode::MISDIRECTED_REQUEST
    );
}

#[tokio::test]
async fn an_opinion_goes_from_the_form_to_the_database() {
    let server = Server::public();
    let request = Request::get("/vi/feedback?page=port/2908&face=partly&reason=mistake");
    let answer = server.ask(request.body(Body::empty()).unwrap()).await;
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    let token = cookie.split([';', '=']).nth(1).unwrap().to_owned();
    let page = text(answer).await;
    assert!(page.contains(&format!("name=\"token\" value=\"{token}\"")));
    assert!(page.contains("value=\"partly\" required checked"));
    let send = |token: &str, cookie: &str, body: &str, origin: Option<&str>| {
        let mut request = Request::post("/vi/feedback")
            .header(HOST, "ports.example")
            .header(COOKIE, format!("form={cookie}"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        let body = format!("token={token}&{body}");
        request.body(Body::from(body)).unwrap()
    };
    let good = "page=port/2908&face=partly&reason=mistake&comment=a%20%3Cb%3E%0D%0Ac";
    for (request, status) in [
        (send(&token, "", good, None), StatusCode::FORBIDDEN),
        (send("x", &token, good, None), StatusCode::FORBIDDEN),
        (
            send(&token, &token, good, Some("http://evil.example")),
            StatusCode::FORBIDDEN,
        ),
        (
            send(&token, &token, "page=port/2908&face=x", None),
            StatusCode::BAD_REQUEST,
        ),
        (
            send(&token, &token, "page=../x&face=no", None),
            StatusCode::BAD_REQUEST,
        ),
        (
            send(&token, &token, &"x".repeat(40 << 10), None),
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        (
            send(&token, &token, good, Some("http://ports.example")),
            StatusCode::SEE_OTHER,
        ),
    ] {
        assert_eq!(server.ask(request).await.status(), status);
    }
    let kept = server.store.opinions(&Asked::default()).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (kept[0].page.as_str(), kept[0].lang.as_str()),
        ("port/2908", "vi")
    );
    assert_eq!(kept[0].comment, "a <b>\nc");
    let mut last = StatusCode::OK;
    for _ in 0..12 {
        last = server.ask(send(&token, &token, good, None)).await.status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_choice_is_remembered_only_if_asked() {
    let server = Server::public();
    let set = |body: &'static str| {
        Request::post("/en/settings")
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap()
    };
    let cookies = |answer: &Response| -> Vec<String> {
        let all = answer.headers().get_all(SET_COOKIE).iter();
        all.map(|v| v.to_str().unwrap().to_owned()).collect()
    };
    let answer = server.ask(set("theme=dark&language=ur&back=port/22")).await;
    assert_eq!(answer.headers()[LOCATION], "/ur/port/22");
    let set_now = cookies(&answer);
    assert!(
        set_now[0].starts_with("theme=dark; Path=/; HttpOnly"),
        "{set_now:?}"
    );
    assert!(set_now[1].contains("Max-Age=0"), "{set_now:?}");
    let answer = server
        .ask(set(
            "theme=dark&language=ur&remember=yes&back=//evil.example",
        ))
        .await;
    assert_eq!(answer.headers()[LOCATION], "/ur");
    assert!(
        cookies(&answer)
            .iter()
            .all(|c| c.contains("Max-Age=31536000"))
    );
    let request = Request::get("/en/port/22").header(COOKIE, "theme=dark");
    let page = text(server.ask(request.body(Body::empty()).unwrap()).await).await;
    assert!(page.contains("data-theme=\"dark\""));
    let request = Request::get("/").header(COOKIE, "language=ur");
    let answer = server.ask(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.headers()[LOCATION], "/ur");
    let foreign = Request::post("/en/settings")
        .header("sec-fetch-site", "cross-site")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = server
        .ask(foreign.body(Body::from("theme=dark&language=en")).unwrap())
        .await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn programs_get_what_the_schema_says() {
    let schema = format!("{}/../../docs/schema/v1.json", env!("CARGO_MANIFEST_DIR"));
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&schema, &mut schemas)
        .unwrap();
    let server = Server::public();
    let check = |path: &str, line: &str| {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        schemas
            .validate(&object, index)
            .unwrap_or_else(|e| panic!("{path}: {e:#}"));
        object
    };
    for path in [
        "/api/v1/ports/22",
        "/api/v1/ports/0?transport=udp&lang=ur",
        "/api/v1/search?q=postgres",
        "/api/v1/ranges/2900-2910?lang=vi",
    ] {
        let body = server.page(path).await;
        check(path, body.trim());
    }
    let body = server.page("/api/v1/ports/2908?transport=tcp").await;
    assert_eq!(check("", &body)["query"], "tcp/2908");
    for (path, lines) in [
        ("/api/v1/ports?from=2900&to=3100", 201),
        ("/api/v1/sources", portolan_dossier::sources().count()),
        ("/api/v1/changes?since=2026-01-01", 0),
    ] {
        let body = server.page(path).await;
        body.lines().for_each(|line| drop(check(path, line)));
        assert!(lines == 0 || body.lines().count() == lines, "{path}");
    }
    for (path, status) in [
        ("/api/v1/ports/65536", StatusCode::NOT_FOUND),
        ("/api/v1/ports/22?transport=icmp", StatusCode::BAD_REQUEST),
        ("/api/v1/ports/22?lang=xx", StatusCode::BAD_REQUEST),
        ("/api/v1/ports?from=9&to=1", StatusCode::NOT_FOUND),
        ("/api/v1/search", StatusCode::BAD_REQUEST),
        ("/api/v1/search?q=%0A", StatusCode::BAD_REQUEST),
        ("/api/v1/ranges/0-65535", StatusCode::NOT_FOUND),
        ("/api/v1/sources/nothing", StatusCode::NOT_FOUND),
        ("/api/v1/changes?since=yesterday", StatusCode::BAD_REQUEST),
        ("/api/v1/nothing", StatusCode::NOT_FOUND),
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = server.ask(request).await;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(
            answer.headers()[CONTENT_TYPE],
            "application/problem+json",
            "{path}"
        );
        assert_eq!(answer.headers()["access-control-allow-origin"], "*");
        let problem: serde_json::Value = serde_json::from_str(&text(answer).await).unwrap();
        assert_eq!(problem["status"], status.as_u16());
    }
    let request = Request::options("/api/v1/ports/22")
        .body(Body::empty())
        .unwrap();
    assert_eq!(server.ask(request).await.status(), StatusCode::NO_CONTENT);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn who_listens_is_there_since_when_it_was_recorded() {
    use std::os::fd::AsRawFd as _;
    use std::os::unix::fs::MetadataExt as _;

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let descriptor = format!("/proc/self/fd/{}", listener.as_raw_fd());
    let record = Record {
        kind: Kind::Appeared,
        // 2021-02-03T04:05:06Z
        at: Moment::from_micros(1_612_325_106_000_000),
        after: None,
        until: None,
        subject: Subject {
            namespace: 0,
            protocol: Protocol::Tcp,
            port: Port::new(address.port()),
            address: address.ip(),
            interface: 0,
            inode: std::fs::metadata(descriptor).unwrap().ino(),
        },
        evidence: Arc::default(),
        actor: None,
    };
    let server = Server::with("127.0.0.1:4780", false, Some(Box::new(Recorded(record))));
    let row = format!("/en/port/{}\"", address.port());
    let here = server.page("/en/here").await;
    let row = here.split("<tr").find(|tr| tr.contains(&row)).unwrap();
    assert!(row.contains("2021-02-03"), "{row}");
    let page = server.page(&format!("/en/port/{}", address.port())).await;
    assert!(page.contains("2021-02-03"), "{page}");
    // Nothing of it where nothing of this machine is shown.
    let public = page_through_a_proxy(&server, address.port()).await;
    assert!(!public.contains("2021-02-03"), "{public}");
}

/// A port's page as somebody sees it who comes through a proxy.
async fn page_through_a_proxy(server: &Server, port: u16) -> String {
    let request = Request::get(format!("/en/port/{port}"))
        .header(HOST, "localhost:4780")
        .header("x-forwarded-for", "192.0.2.9")
        .body(Body::empty())
        .unwrap();
    text(server.ask(request).await).await
}

#[tokio::test]
async fn machines_that_watch_get_their_answers() {
    let server = Server::public();
    assert_eq!(server.page("/healthz").await, "ok\n");
    server.page("/en/port/22").await;
    let metrics = server.page("/metrics").await;
    assert!(
        metrics.contains(
            "portolan_requests_total{method=\"GET\",route=\"/{lang}/port/{n}\",status=\"200\"} 1"
        ),
        "{metrics}"
    );
    assert!(metrics.contains("portolan_connections 0"));
    assert!(
        server
            .page("/robots.txt")
            .await
            .contains("Sitemap: http://192.0.2.1:80/sitemap.xml")
    );
    let index = server.page("/sitemap.xml").await;
    assert_eq!(index.matches("<loc>").count(), 2 * LANGUAGES.len());
    let mut count = 0;
    for half in [1, 2] {
        let part = server.page(&format!("/sitemap/ur-{half}.xml")).await;
        assert!(part.matches("<loc>").count() <= 50_000);
        count += part.matches("/port/").count();
    }
    assert_eq!(count, 65_536);
}

#[tokio::test]
async fn an_address_that_nobody_comes_by_is_told_nobody() {
    let server = Server::new("[::]:80", false);
    assert!(!server.page("/robots.txt").await.contains("Sitemap"));
    assert!(!server.page("/en/port/22").await.contains("canonical"));
    for map in ["/sitemap.xml", "/sitemap/en-1.xml"] {
        assert_eq!(server.see(map).await.0, StatusCode::NOT_FOUND);
    }
}

/// What of a page is words: its text and what attributes say, without what is data (in `bdi`, code, times,
/// sources) or in a language of its own.
fn words_of(page: &str) -> Vec<String> {
    const DATA: [&str; 9] = [
        "bdi", "code", "pre", "time", "title", "option", "script", "style", "data",
    ];
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut words = Vec::new();
    for piece in page.split('<').skip(1) {
        let Some((inside, text)) = piece.split_once('>') else {
            continue;
        };
        let name = inside.split([' ', '\n']).next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            while open.pop().is_some_and(|(name, _)| name != closed) {}
        } else if !["meta", "link", "input", "img", "br", "source", "!doctype"].contains(&name)
            && !inside.ends_with('/')
        {
            let data = DATA.contains(&name)
                || (name != "html" && inside.contains(" lang="))
                || inside.contains("class=\"sources\"")
                || inside.contains("class=\"bibliography\"")
                || inside.contains("class=\"choices\"")
                || inside.contains("class=\"remarks\"")
                || inside.contains(" data-copy")
                || inside.contains("dir=\"auto\"")
                || inside.contains("dir=\"ltr\"") && name != "html";
            open.push((name.to_owned(), data));
        }
        let data = open.iter().any(|(_, data)| *data);
        for attribute in ["aria-label=\"", "alt=\"", "placeholder=\""] {
            if let Some((_, rest)) = inside.split_once(attribute).filter(|_| !data) {
                words.push(rest.split('"').next().unwrap_or_default().to_owned());
            }
        }
        if !data && !text.trim().is_empty() {
            words.push(text.trim().to_owned());
        }
    }
    words
}

#[tokio::test]
async fn nothing_is_said_that_a_translation_cannot_change() {
    // Names, which are the same in every language.
    const NAMES: [&str; 13] = [
        "en", "Portolan", "Markdown", "JSON", "OpenAPI", "Schema", "IANA", "TCP", "UDP", "SCTP",
        "DCCP", "quot", "amp",
    ];
    let server = Server::local();
    let mut found = Vec::new();
    // What was asked for stands in some titles.
    let asked = |path: &&str| !["?q=p", "script", "?of="].iter().any(|w| path.contains(w));
    let pages = PAGES.into_iter().filter(asked);
    for path in pages.chain(["/here", "/api", "/sources"]) {
        let page = server.page(&format!("/en-XA{path}")).await;
        for text in words_of(&page) {
            let plain = |w: &&str| {
                w.len() > 1
                    && w.bytes().all(|b| b.is_ascii_alphabetic())
                    && w.contains(['a', 'e', 'i', 'o', 'u'])
                    && !NAMES.contains(w)
            };
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            if let Some(word) = words.find(plain) {
                found.push(format!("{path}: {word} in {text}"));
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{found:#?}");
}

/// What a page costs a reader who has nothing of it yet: the page and its style, as they are sent.
#[tokio::test]
async fn a_page_is_light() {
    let server = Server::public();
    let sent = async |path: &str| {
        let request = Request::get(path).header("accept-encoding", "gzip, br");
        let answer = server.ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        to_bytes(answer.into_body(), 1 << 20).await.unwrap().len()
    };
    let page = server.page("/en/port/22").await;
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    let style = sent(style.split('"').next().unwrap()).await;
    for spoken in LANGUAGES.iter() {
        for port in [0, 22, 53, 80, 443, 2908, 3000, 4444, 8080, 50000] {
            let path = format!("/{}/port/{port}", spoken.tag);
            let whole = style + sent(&path).await;
            assert!(
                whole <= 25 << 10,
                "{path}: {whole}, of which the style {style}"
            );
        }
    }
}
