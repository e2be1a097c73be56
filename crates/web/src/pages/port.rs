//! The page of a port: its dossier, the answer first.

use std::fmt::Write as _;

use askama::Template;
use portolan_dossier::render::{self, Context};
use portolan_dossier::{
    Bibliography, Citation, Dossier, Message, Options, Section, SectionId, Statement, Value,
};
use portolan_journal::Life;
use portolan_types::{Port, SourceId, Transport};

use super::{Frame, Step, draw};
use crate::ISSUES;
use crate::atlas::Atlas;
use crate::here::Look;
use crate::html;
use crate::links::{Links, encoded, port_path};
use crate::visitor::Visitor;
use crate::words::Words;

#[derive(Template)]
#[template(path = "port.html")]
struct PortPage<'a> {
    f: Frame<'a>,
    number: Port,
    kind: String,
    answer: String,
    states: Vec<State>,
    /// Where the number stands among all, in the units of the picture.
    place_x: u32,
    before: Option<Step>,
    after: Option<Step>,
    sides: Vec<Side>,
    body: String,
    parts: Vec<Part>,
    json: String,
    markdown: String,
    compare: String,
    citation: String,
    issue: Option<String>,
}

/// One word of the registry about a transport, or of how well it is evidenced.
pub(super) struct State {
    pub(super) of: &'static str,
    pub(super) class: &'static str,
    pub(super) word: String,
}

/// The same number on another transport.
struct Side {
    name: String,
    href: String,
    current: bool,
}

/// A heading of the page.
struct Part {
    id: &'static str,
    title: String,
}

/// The page of a port on one transport or all. `live` is what was seen of this machine, and what is
/// recorded of it, where the reader may know that.
pub(crate) fn port(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    (port, transport): (Port, Option<Transport>),
    live: Option<(&Look, &[Life])>,
) -> String {
    let options = Options {
        system: visitor.system,
    };
    let mut dossier = portolan_dossier::port(&atlas.registry, port, transport, options);
    if let Some((look, lives)) = live {
        dossier.insert(look.section(&atlas.registry, port, transport, lives));
    }
    port_of(
        atlas,
        w,
        visitor,
        &dossier,
        (port, transport),
        live.is_some(),
    )
}

/// The page of a dossier that is there already.
pub(crate) fn port_of(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    dossier: &Dossier<'_>,
    (port, transport): (Port, Option<Transport>),
    live: bool,
) -> String {
    let mut f = Frame::new(atlas, w, visitor, port_path(port, transport));
    f.live = live;
    let links = f.links;
    let pen = Pen {
        w,
        links,
        port: Some(port),
        bibliography: Bibliography::of(dossier, &atlas.registry),
    };
    let answer_line = w.line(&dossier.answer.message);
    let mut answer = String::new();
    pen.words(&mut answer, &dossier.answer.message);
    pen.marks(&mut answer, &dossier.answer.sources);
    let (body, parts) = pen.sections(dossier);
    let side = |transport: Option<Transport>| Side {
        name: transport.map_or_else(|| w.t("web-all-transports"), |t| t.name().to_owned()),
        href: links.port(port, transport),
        current: dossier.subject == portolan_dossier::Subject::Port(port, transport),
    };
    // In files the next one may be far.
    let step = |mut ports: Box<dyn Iterator<Item = u16>>| {
        let number = ports.find(|n| links.has(Port::new(*n), None));
        let number = number.map(Port::new)?;
        Some(Step {
            href: links.port(number, transport.filter(|t| links.has(number, Some(*t)))),
            number,
        })
    };
    let of = transport.map_or(String::new(), |t| format!("?transport={}", t.as_str()));
    let lang = format!("{}lang={}", if of.is_empty() { '?' } else { '&' }, w.tag());
    let address = f.canonical().unwrap_or_default();
    let citation = Message::new("web-citation")
        .with("title", answer_line.clone())
        .with("date", atlas.registry.updated())
        .with("address", address);
    let subject = w.line(&subject(port, transport));
    let headline = title(dossier, &subject);
    let page = PortPage {
        number: port,
        kind: subject,
        states: states(dossier, w),
        place_x: u32::from(port.number()) / 10,
        before: step(Box::new((0..port.number()).rev())),
        after: step(Box::new(port.number().saturating_add(1)..=u16::MAX))
            .filter(|s| s.number != port),
        sides: std::iter::once(None)
            .chain(Transport::ALL.map(Some))
            .filter(|t| links.has(port, *t))
            .map(side)
            .collect(),
        json: match links.are_files() {
            true => links.port_as(port, transport, "json"),
            false => format!("/api/v1/ports/{port}{of}{lang}"),
        },
        markdown: links.port_as(port, transport, "md"),
        compare: links.page(&format!("compare?ports={port}")),
        citation: w.line(&citation),
        issue: ISSUES.map(|page| {
            let title = w.line(&Message::new("web-report-title").with("subject", f.path.as_str()));
            format!("{page}?title={}", encoded(&title))
        }),
        answer,
        body,
        parts,
        f: f.titled(headline).described(answer_line),
    };
    draw(&page)
}

/// The same as Markdown, which is the dossier's own renderer's.
pub(crate) fn markdown(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    (port, transport): (Port, Option<Transport>),
) -> String {
    let options = Options {
        system: visitor.system,
    };
    let dossier = portolan_dossier::port(&atlas.registry, port, transport, options);
    let context = Context {
        l10n: &w.plain,
        registry: &atlas.registry,
    };
    render::markdown::dossier(&dossier, context)
}

fn subject(port: Port, transport: Option<Transport>) -> Message<'static> {
    match transport {
        None => Message::new("subject-port").with("port", port),
        Some(transport) => Message::new("subject-port-on")
            .with("transports", vec![transport])
            .with("port", port),
    }
}

/// "Port 2908: mao", or the number alone where nobody holds it.
fn title(dossier: &Dossier<'_>, subject: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    for holder in &dossier.holders {
        let name = holder.row.name();
        if !name.is_empty() && !names.contains(&name) && names.len() < 3 {
            names.push(name);
        }
    }
    match names.is_empty() {
        true => subject.to_owned(),
        false => format!("{subject}: {}", names.join(", ")),
    }
}

pub(super) fn states(dossier: &Dossier<'_>, w: &Words) -> Vec<State> {
    let mut states: Vec<State> = dossier
        .statuses
        .iter()
        .map(|(transport, status)| State {
            of: transport.name(),
            class: status.as_str(),
            word: w.t(render::status_message(*status)),
        })
        .collect();
    if let Some(standing) = dossier.standing {
        // Where the word is every status's, once is enough.
        if dossier
            .statuses
            .iter()
            .any(|(_, s)| s.as_str() != standing.as_str())
        {
            states.push(State {
                of: "",
                class: standing.as_str(),
                word: w.t(render::standing_message(standing)),
            });
        }
    }
    states
}

/// Draws statements.
pub(super) struct Pen<'a> {
    pub(super) w: &'a Words,
    pub(super) links: Links,
    /// The port whose page it is.
    pub(super) port: Option<Port>,
    pub(super) bibliography: Bibliography,
}

impl Pen<'_> {
    fn sections(&self, dossier: &Dossier<'_>) -> (String, Vec<Part>) {
        // Most pages fit.
        let mut out = String::with_capacity(24 << 10);
        let mut parts = Vec::with_capacity(14);
        for section in &dossier.sections {
            let title = self.w.t(section.id.heading().id);
            let id = section.id.as_str();
            self.open(&mut out, id, &title);
            match section.id {
                SectionId::History => self.timeline(&mut out, section),
                SectionId::Check => self.commands(&mut out, section),
                _ => self.list(&mut out, &section.statements),
            }
            out.push_str("</section>\n");
            parts.push(Part { id, title });
        }
        let title = self.w.t("section-sources");
        self.open(&mut out, "sources", &title);
        self.sources(&mut out);
        out.push_str("</section>\n");
        parts.push(Part {
            id: "sources",
            title,
        });
        (out, parts)
    }

    fn open(&self, out: &mut String, id: &str, title: &str) {
        let _ = write!(
            out,
            "<section class=\"part {id}\" id=\"{id}\" aria-labelledby=\"h-{id}\"><h2 id=\"h-{id}\">"
        );
        html::text(out, title);
        out.push_str("</h2>\n");
    }

    pub(super) fn words(&self, out: &mut String, message: &Message<'_>) {
        let words = self.w.marked.format(message);
        html::words(out, &words, self.links, self.port);
    }

    /// A list, with what stands under a statement in a list of its own.
    pub(super) fn list(&self, out: &mut String, statements: &[Statement<'_>]) {
        out.push_str("<ul class=\"facts\">");
        let mut deep = false;
        let mut known = None;
        for (place, statement) in statements.iter().enumerate() {
            let under = statement.level > 0 && place > 0;
            match (deep, under) {
                (false, true) => out.push_str("<ul>"),
                (true, false) => out.push_str("</ul></li>"),
                (false, false) if place > 0 => out.push_str("</li>"),
                _ => {}
            }
            deep = under;
            out.push_str("<li>");
            self.statement(out, statement, known != Some(statement.known));
            // What stands under a statement is known in the same way, unless it says otherwise.
            known = Some(statement.known);
            if under {
                out.push_str("</li>");
            }
        }
        out.push_str(if deep {
            "</ul></li></ul>"
        } else {
            "</li></ul>"
        });
        out.push('\n');
    }

    fn statement(&self, out: &mut String, statement: &Statement<'_>, says_how: bool) {
        self.words(out, &statement.message);
        out.push_str(" <span class=\"cited\">");
        if says_how {
            out.push_str("<span class=\"how\">");
            html::text(out, &self.w.t(how(statement.known)));
            out.push_str("</span>");
        }
        self.marks(out, &statement.sources);
        if let Some(link) = statement.link {
            let _ = write!(
                out,
                " <a class=\"more\" rel=\"external noreferrer\" href=\""
            );
            html::text(out, link);
            out.push_str("\">");
            html::text(out, &self.w.t("web-read"));
            out.push_str("</a>");
        }
        out.push_str("</span>");
    }

    /// The numbers of the sources, each a link to its place in the list.
    pub(super) fn marks(&self, out: &mut String, citations: &[Citation]) {
        for (place, citation) in citations.iter().enumerate() {
            let again = citations[..place]
                .iter()
                .any(|c| c.source == citation.source);
            if again && !citation.shown {
                continue;
            }
            let number = self.bibliography.number(citation);
            let _ = write!(out, "<a class=\"mark\" href=\"#source-{number}\">{number}");
            if citation.shown {
                out.push_str("\u{a0}<bdi>");
                html::text(out, citation.place);
                out.push_str("</bdi>");
            }
            out.push_str("</a>");
        }
    }

    /// What changed, by the year in which it was first seen.
    fn timeline(&self, out: &mut String, section: &Section<'_>) {
        out.push_str("<ol class=\"timeline\">");
        for statement in &section.statements {
            let until =
                statement
                    .message
                    .args
                    .iter()
                    .find_map(|(name, value)| match (*name, value) {
                        ("until", Value::Date(date)) => Some(date),
                        _ => None,
                    });
            out.push_str("<li>");
            if let Some(date) = until {
                let _ = write!(out, "<time datetime=\"{date}\">{}</time> ", date.year());
            }
            out.push_str("<div>");
            self.statement(out, statement, false);
            out.push_str("</div></li>");
        }
        out.push_str("</ol>\n");
    }

    fn commands(&self, out: &mut String, section: &Section<'_>) {
        out.push_str("<dl class=\"commands\">");
        for statement in &section.statements {
            out.push_str("<dt>");
            self.words(out, &statement.message);
            out.push_str(" <span class=\"cited\">");
            self.marks(out, &statement.sources);
            out.push_str("</span></dt>");
            if let Some(command) = &statement.command {
                out.push_str("<dd><pre dir=\"ltr\" tabindex=\"0\"><code data-copy>");
                html::text(out, command);
                out.push_str("</code></pre></dd>");
            }
        }
        out.push_str("</dl>\n");
    }

    pub(super) fn sources(&self, out: &mut String) {
        out.push_str("<ol class=\"sources\">");
        for (number, id) in (1..).zip(self.bibliography.ids()) {
            let _ = write!(out, "<li id=\"source-{number}\" dir=\"auto\">");
            out.push_str(&self.w.source(id, || self.source(id)));
            out.push_str("</li>");
        }
        out.push_str("</ol>\n");
    }

    fn source(&self, id: SourceId) -> String {
        let mut out = String::with_capacity(256);
        let Some((source, date)) = self.bibliography.source(id) else {
            return out;
        };
        out.push_str("<a rel=\"external noreferrer\" href=\"");
        html::text(&mut out, source.link);
        out.push_str("\">");
        html::text(&mut out, source.title);
        out.push_str("</a>, ");
        html::text(&mut out, source.publisher);
        out.push_str(", <time>");
        html::text(&mut out, &date);
        out.push_str("</time>");
        out
    }
}

fn how(known: portolan_types::Known) -> &'static str {
    use portolan_types::Known;
    match known {
        Known::Specified => "web-known-specified",
        Known::Registered => "web-known-registered",
        Known::Documented => "web-known-documented",
        Known::Observed => "web-known-observed",
        Known::Reported => "web-known-reported",
    }
}
