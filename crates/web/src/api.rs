//! The programming interface: the same objects as the command line's `--json`, by the same writers.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum::routing::get;
use futures_util::stream;
use hyper::body::Bytes;
use portolan_dossier::render::Context;
use portolan_dossier::render::json::{SCHEMA, Writer};
use portolan_dossier::{Language, Options};
use portolan_knowledge::{Fact, Table};
use portolan_registry::Event;
use portolan_types::{Date, MAX_QUERY_LEN, Port, PortRange, Transport};
use serde_json::{Value, json};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Cached, Kind};
use crate::atlas::Atlas;
use crate::boundary::Fault;
use crate::routes::{Shared, headers_of, transport, value_of};
use crate::words;

/// The schema of all objects, which the command line's tests hold to what is written.
const OBJECTS: &str = include_str!("../../../docs/schema/v1.json");
/// How many ports are written before somebody else gets a turn.
const CHUNK: u16 = 64;

#[derive(OpenApi)]
#[openapi(info(
    title = "Portolan",
    description = "What a port should be, with a source behind every line. All objects are those of \
        `portolan --json`; text is in the language that `lang` asks for. Reads are open to every origin; \
        answers have an ETag."
))]
struct Description;

/// The routes below `/api/v1`, and their description in JSON.
pub(crate) fn routes() -> (Router<Arc<Atlas>>, String) {
    let (router, description) = OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(port))
        .routes(routes!(ports))
        .routes(routes!(search))
        .routes(routes!(range))
        .routes(routes!(sources))
        .routes(routes!(source))
        .routes(routes!(changes))
        .split_for_parts();
    let router = router
        .route("/openapi.json", get(self::description))
        .route("/schema.json", get(schema))
        .fallback(async || Fault::NotFound)
        .method_not_allowed_fallback(async || Fault::Method);
    (router, with_objects(&description))
}

/// The description with the schema of the objects in it: one file says all.
fn with_objects(description: &utoipa::openapi::OpenApi) -> String {
    let mut whole = serde_json::to_value(description).unwrap_or_default();
    let renamed = OBJECTS.replace("#/$defs/", "#/components/schemas/");
    let mut objects: Value = serde_json::from_str(&renamed).unwrap_or_default();
    whole["components"]["schemas"] = objects["$defs"].take();
    whole["components"]["schemas"]["problem"] = json!({
        "type": "object",
        "description": "RFC 9457",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
        },
    });
    whole["servers"] = json!([{ "url": "/api/v1" }]);
    let tags: Vec<&str> = Language::all().iter().map(Language::tag).collect();
    let transports = Transport::ALL.map(Transport::as_str);
    for parameter in whole["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(|item| item.pointer_mut("/get/parameters")?.as_array_mut())
        .flatten()
    {
        // What the types of Rust do not say.
        let schema = match parameter["name"].as_str() {
            Some("lang") => json!({ "type": "string", "enum": tags }),
            Some("transport") => json!({ "type": "string", "enum": transports }),
            Some("since") => json!({ "type": "string", "format": "date", "pattern": "^[1-9]" }),
            Some("port" | "from" | "to") => {
                json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX })
            }
            _ => continue,
        };
        parameter["schema"] = schema;
    }
    for answer in whole["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(|item| item.pointer_mut("/get/responses/200/content"))
    {
        let lines = &mut answer[Kind::JsonLines.media_type()];
        if lines.is_object() {
            // What each line holds: JSON Schema has no word for lines, and calls what a text holds its
            // content.
            let line = lines["schema"].take();
            lines["schema"] = json!({
                "type": "string",
                "contentMediaType": Kind::JsonLines.media_type(),
                "contentSchema": line,
            });
        } else if let Some(answer) = answer.as_object_mut() {
            answer.remove(Kind::JsonLines.media_type());
        }
    }
    format!("{whole:#}\n")
}

/// What every question may say: the language, and its own values.
struct Question {
    language: &'static Language,
    headers: HeaderMap,
    query: String,
}

impl<S: Sync> FromRequestParts<S> for Question {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let language = match value_of(&query, "lang") {
            None => Language::english(),
            Some(tag) => words::nearest(&tag).ok_or(Fault::BadRequest)?,
        };
        Ok(Self {
            language,
            headers: headers_of(parts),
            query,
        })
    }
}

impl Question {
    /// A value, if there is one; one that cannot be read is an error.
    fn value<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Fault> {
        value_of(&self.query, name)
            .map(|text| read(&text).ok_or(Fault::BadRequest))
            .transpose()
    }

    fn port(&self, name: &str) -> Result<Option<Port>, Fault> {
        self.value(name, |text| text.parse().ok())
    }

    /// Writes an object with the words of the language.
    fn object(
        &self,
        atlas: &Atlas,
        write: impl FnOnce(&Writer<'_>, &mut Vec<u8>) -> std::io::Result<()>,
    ) -> Result<Response, Fault> {
        let mut body = Vec::new();
        words::with(self.language, |w| {
            let context = Context {
                l10n: &w.plain,
                registry: &atlas.registry,
            };
            write(&Writer::new(context), &mut body)
        })
        .map_err(|_| Fault::Ours)?;
        body.push(b'\n');
        Ok(Cached::new(Kind::Json, body).answer(&self.headers))
    }

    fn lines(&self, objects: impl Iterator<Item = Value>) -> Response {
        let mut body = String::new();
        for object in objects {
            body += &object.to_string();
            body.push('\n');
        }
        Cached::new(Kind::JsonLines, body).answer(&self.headers)
    }
}

/// What a port is.
#[utoipa::path(
    get,
    path = "/ports/{port}",
    params(
        ("port" = u16, Path, description = "The number", example = 2908),
        ("transport" = Option<String>, Query, description = "tcp, udp, sctp or dccp; otherwise all"),
        ("lang" = Option<String>, Query, description = "The language of the words: a BCP 47 tag"),
    ),
    responses(
        (status = 200, description = "The dossier", content_type = "application/json", body = ref("#/components/schemas/dossier")),
        (status = 304, description = "What the reader has is the same"),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
        (status = 404, description = "No port", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn port(
    State(atlas): Shared,
    Path(port): Path<String>,
    question: Question,
) -> Result<Response, Fault> {
    let port: Port = port.parse().map_err(|_| Fault::NotFound)?;
    let transport = question.value("transport", transport)?;
    question.object(&atlas, |writer, out| {
        let dossier = portolan_dossier::port(&atlas.registry, port, transport, Options::default());
        writer.dossier(out, &dossier, &query_of(port, transport))
    })
}

/// A port on a transport as the command line writes it.
pub(crate) fn query_of(port: Port, transport: Option<Transport>) -> String {
    match transport {
        None => port.to_string(),
        Some(transport) => format!("{}/{port}", transport.as_str()),
    }
}

/// What many ports are: one dossier a line, written as they are read.
#[utoipa::path(
    get,
    path = "/ports",
    params(
        ("from" = Option<u16>, Query, description = "The first number; otherwise 0", example = 2900),
        ("to" = Option<u16>, Query, description = "The last number; otherwise 65535", example = 2910),
        ("transport" = Option<String>, Query, description = "tcp, udp, sctp or dccp; otherwise all"),
        ("lang" = Option<String>, Query, description = "The language of the words: a BCP 47 tag"),
    ),
    responses(
        (status = 200, description = "The dossiers, one a line", content_type = "application/x-ndjson", body = ref("#/components/schemas/dossier")),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
        (status = 404, description = "The last number is before the first", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn ports(State(atlas): Shared, question: Question) -> Result<Response, Fault> {
    let from = question.port("from")?.unwrap_or(Port::MIN);
    let to = question.port("to")?.unwrap_or(Port::MAX);
    let range = PortRange::new(from, to).map_err(|_| Fault::NotFound)?;
    let transport = question.value("transport", transport)?;
    let language = question.language;
    // A part at a time, when the reader has taken the one before.
    let parts = stream::unfold(Some(range), move |rest| {
        let atlas = Arc::clone(&atlas);
        async move {
            let range = rest?;
            let high = range.low().number().saturating_add(CHUNK - 1);
            let high = Port::new(high.min(range.high().number()));
            let part = PortRange::new(range.low(), high).ok()?;
            let rest = high
                .number()
                .checked_add(1)
                .and_then(|low| PortRange::new(Port::new(low), range.high()).ok());
            let text = words::with(language, |w| {
                dossiers(
                    &atlas,
                    &Writer::new(Context {
                        l10n: &w.plain,
                        registry: &atlas.registry,
                    }),
                    part,
                    transport,
                )
            });
            // Others get a turn between the parts.
            tokio::task::yield_now().await;
            Some((text.map(Bytes::from), rest))
        }
    });
    let mut answer = Response::new(Body::from_stream(parts));
    let headers = answer.headers_mut();
    let kind = HeaderValue::from_static(Kind::JsonLines.media_type());
    headers.insert(CONTENT_TYPE, kind);
    headers.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=300"),
    );
    Ok(answer)
}

fn dossiers(
    atlas: &Atlas,
    writer: &Writer<'_>,
    range: PortRange,
    transport: Option<Transport>,
) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    for port in range.ports() {
        let dossier = portolan_dossier::port(&atlas.registry, port, transport, Options::default());
        writer.dossier(&mut out, &dossier, &query_of(port, transport))?;
        out.push(b'\n');
    }
    Ok(out)
}

/// The rows in which all words occur.
#[utoipa::path(
    get,
    path = "/search",
    params(
        ("q" = String, Query, pattern = r"\S", max_length = 256, description = "The words", example = "postgres"),
        ("lang" = Option<String>, Query, description = "The language of the words: a BCP 47 tag"),
    ),
    responses(
        (status = 200, description = "The rows, the best first", content_type = "application/json", body = ref("#/components/schemas/search")),
        (status = 400, description = "No words, or too many", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn search(State(atlas): Shared, question: Question) -> Result<Response, Fault> {
    let asked = question.value("q", |q| Some(q.trim().to_owned()))?;
    // Characters, as the description counts.
    let asked = asked.filter(|q| !q.is_empty() && q.chars().count() <= MAX_QUERY_LEN);
    let asked = asked.ok_or(Fault::BadRequest)?;
    question.object(&atlas, |writer, out| {
        let rows = portolan_dossier::hits(&atlas.registry, &[&asked]);
        writer.hits(out, &rows, &asked)
    })
}

/// What stands on the numbers of a range.
#[utoipa::path(
    get,
    path = "/ranges/{range}",
    params(
        ("range" = String, Path, description = "As 2900-2910: at most 4096 numbers", pattern = "^[0-9]{1,5}(-[0-9]{1,5})?$", example = "2900-2910"),
        ("transport" = Option<String>, Query, description = "tcp, udp, sctp or dccp; otherwise all"),
        ("lang" = Option<String>, Query, description = "The language of the words: a BCP 47 tag"),
    ),
    responses(
        (status = 200, description = "The rows", content_type = "application/json", body = ref("#/components/schemas/range")),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
        (status = 404, description = "No range, or a longer one", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn range(
    State(atlas): Shared,
    Path(asked): Path<String>,
    question: Question,
) -> Result<Response, Fault> {
    let range: PortRange = asked.parse().map_err(|_| Fault::NotFound)?;
    if range.count() > 4096 {
        return Err(Fault::NotFound);
    }
    let transport = question.value("transport", transport)?;
    question.object(&atlas, |writer, out| {
        let table = portolan_dossier::table(&atlas.registry, range, transport);
        writer.table(out, &table, &range.to_string())
    })
}

/// The bibliography: one source a line.
#[utoipa::path(
    get,
    path = "/sources",
    params(("lang" = Option<String>, Query, description = "Changes nothing: titles are as they are")),
    responses(
        (status = 200, description = "The sources, one a line", content_type = "application/x-ndjson", body = ref("#/components/schemas/sourceRow")),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn sources(State(atlas): Shared, question: Question) -> Response {
    let counts: &BTreeMap<&str, usize> = atlas.facts_of_sources();
    question.lines(portolan_dossier::sources().map(|source| {
        json!({
            "schema": SCHEMA,
            "kind": "source",
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "date": source.date,
            "licence": source.licence,
            "link": source.link,
            "facts": counts.get(source.id).copied().unwrap_or_default(),
        })
    }))
}

/// The facts of one source about ports: one a line.
#[utoipa::path(
    get,
    path = "/sources/{id}",
    params(
        ("id" = String, Path, description = "The source's id", example = "iana-ports"),
        ("lang" = Option<String>, Query, description = "Changes nothing: facts are as they are"),
    ),
    responses(
        (status = 200, description = "The facts, one a line", content_type = "application/x-ndjson", body = ref("#/components/schemas/fact")),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
        (status = 404, description = "No such source", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn source(Path(id): Path<String>, question: Question) -> Result<Response, Fault> {
    portolan_dossier::source(&id).ok_or(Fault::NotFound)?;
    let of_source = |fact: &Fact| fact.sources().any(|s| s.as_str() == id);
    let facts = Table::ALL.into_iter().flat_map(portolan_knowledge::all);
    Ok(question.lines(facts.filter(of_source).map(|fact| fact_object(fact, &id))))
}

fn fact_object(fact: Fact, id: &str) -> Value {
    let mut places = fact.sources().zip(fact.locators());
    let place = places
        .find(|(s, _)| s.as_str() == id)
        .map_or("", |(_, p)| p);
    let transports: Vec<&str> = fact.transports().map(Transport::as_str).collect();
    let mut object = json!({
        "schema": SCHEMA,
        "kind": "fact",
        "source": id,
        "place": place,
        "table": fact.table().file().trim_end_matches(".tsv"),
        "ports": { "first": fact.ports().low().number(), "last": fact.ports().high().number() },
        "transports": transports,
    });
    let columns = fact.columns();
    for (name, text) in columns.filter(|(n, _)| !["sources", "locators"].contains(n)) {
        object[name] = text.into();
    }
    object
}

/// What changed in the registry: one change a line, the oldest first.
#[utoipa::path(
    get,
    path = "/changes",
    params(
        ("since" = Option<String>, Query, description = "Changes that were first seen on that day or later: 2026-01-31", example = "2026-01-01"),
        ("port" = Option<u16>, Query, description = "Changes of rows that cover this number"),
        ("lang" = Option<String>, Query, description = "Changes nothing: the registry's words are as they are"),
    ),
    responses(
        (status = 200, description = "The changes, one a line", content_type = "application/x-ndjson", body = ref("#/components/schemas/change")),
        (status = 400, description = "A value that cannot be read", content_type = "application/problem+json", body = ref("#/components/schemas/problem")),
    )
)]
async fn changes(State(atlas): Shared, question: Question) -> Result<Response, Fault> {
    let since: Option<Date> = question.value("since", |text| text.parse().ok())?;
    let port = question.port("port")?;
    let events = match port {
        Some(port) => atlas.registry.history_of(port),
        None => atlas.registry.history(),
    };
    let late = |event: &Event| since.is_none_or(|since| event.span.by >= since);
    Ok(question.lines(events.filter(late).map(|event| change_object(&event))))
}

fn change_object(event: &Event) -> Value {
    let words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    json!({
        "schema": SCHEMA,
        "kind": "change",
        "since": event.span.before.to_string(),
        "until": event.span.by.to_string(),
        "ports": event.ports.map(|p| json!({
            "first": p.low().number(),
            "last": p.high().number(),
        })),
        "transport": event.transport.map(Transport::as_str),
        "name": words(&event.name),
        "event": event.kind.as_str(),
        "field": event.kind.field().map(portolan_registry::Field::as_str),
        "old": words(&event.old),
        "new": words(&event.new),
    })
}

async fn description(State(atlas): Shared, headers: HeaderMap) -> Response {
    atlas.description().answer(&headers)
}

async fn schema(headers: HeaderMap) -> Response {
    Cached::new(Kind::Json, OBJECTS).answer(&headers)
}

/// One thing that can be asked, for the page about the interface.
pub(crate) struct Endpoint {
    pub(crate) path: String,
    pub(crate) about: String,
    pub(crate) parameters: Vec<Parameter>,
    /// A question as an address.
    pub(crate) example: String,
}

impl Endpoint {
    /// Its path as a part of an element's id.
    pub(crate) fn id(&self) -> String {
        let letters = self.path.chars().filter(char::is_ascii_alphanumeric);
        letters.collect()
    }
}

/// A value that a question takes.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) about: String,
    /// A value that it may have; empty where the example does without.
    pub(crate) example: String,
    /// Whether it stands in the path.
    pub(crate) in_path: bool,
}

/// What can be asked, as the description has it.
pub(crate) fn endpoints(description: &str) -> Vec<Endpoint> {
    let whole: Value = serde_json::from_str(description).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let Some(paths) = whole["paths"].as_object() else {
        return Vec::new();
    };
    paths
        .iter()
        .map(|(path, item)| {
            let parameters: Vec<Parameter> = item["get"]["parameters"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|p| Parameter {
                    name: text(&p["name"]),
                    about: text(&p["description"]),
                    example: match &p["example"] {
                        Value::Number(number) => number.to_string(),
                        other => text(other),
                    },
                    in_path: p["in"] == "path",
                })
                .collect();
            Endpoint {
                path: format!("/api/v1{path}"),
                about: text(&item["get"]["summary"]),
                example: example(path, &parameters),
                parameters,
            }
        })
        .collect()
}

/// The address of a question with the values of the examples.
fn example(path: &str, parameters: &[Parameter]) -> String {
    let mut address = format!("/api/v1{path}");
    let mut query = Vec::new();
    for one in parameters.iter().filter(|p| !p.example.is_empty()) {
        let value = encoded_path(&one.example);
        match one.in_path {
            true => address = address.replace(&format!("{{{}}}", one.name), &value),
            false => query.push(format!("{}={value}", one.name)),
        }
    }
    match query.is_empty() {
        true => address,
        false => format!("{address}?{}", query.join("&")),
    }
}

/// A value of an example in an address: all of ours are of letters, digits and hyphens.
fn encoded_path(value: &str) -> String {
    value
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_is_the_one_in_the_documents() {
        let (_, description) = routes();
        insta::assert_snapshot!("openapi", description);
    }
}
