//! The pages. Each module draws one kind; what all have around them is a [`Frame`].

mod compare;
mod forms;
mod here;
mod home;
mod port;
mod sources;
mod table;

use askama::Template;
use portolan_dossier::Message;
use portolan_types::Port;

use crate::atlas::Atlas;
use crate::boundary::Fault;
use crate::links::{Links, encoded};
use crate::visitor::{Theme, Visitor};
use crate::words::{LANGUAGES, Words};

pub(crate) use compare::{MOST, compare};
pub(crate) use forms::{Saying, feedback, settings};
pub(crate) use here::{here, table as here_table};
pub(crate) use home::home;
pub(crate) use port::{markdown, port, port_of};
pub(crate) use sources::{all as sources, one as source};
pub(crate) use table::{List, list, lists, search};

/// What is around every page.
pub(crate) struct Frame<'a> {
    pub(crate) w: &'a Words,
    pub(crate) links: Links,
    pub(crate) title: String,
    pub(crate) description: String,
    /// The page's address below its language.
    pub(crate) path: String,
    /// What stands in the field of the search.
    pub(crate) query: String,
    /// Whether a search engine should keep it.
    pub(crate) indexed: bool,
    /// Whether the reader may see what listens on this machine.
    pub(crate) live: bool,
    pub(crate) scripts: &'static [&'static str],
    theme: Theme,
    origin: Option<&'a str>,
    registry: portolan_types::Date,
}

/// The same page in another language.
pub(crate) struct Other {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
    pub(crate) href: String,
}

impl<'a> Frame<'a> {
    /// A page at `path` below its language, for this reader.
    pub(crate) fn new(atlas: &'a Atlas, w: &'a Words, visitor: Visitor, path: String) -> Self {
        Self {
            links: Links::at(w.tag(), visitor.form, &path),
            w,
            title: String::new(),
            description: String::new(),
            path,
            query: String::new(),
            indexed: true,
            live: false,
            scripts: &[],
            theme: visitor.theme,
            origin: atlas.origin.as_deref(),
            registry: atlas.registry.updated(),
        }
    }

    /// The same as a page's first words and its title.
    pub(crate) fn titled(mut self, title: impl AsRef<str>) -> Self {
        self.title = format!("{} · Portolan", title.as_ref());
        self
    }

    pub(crate) fn described(mut self, description: String) -> Self {
        self.description = description;
        self
    }

    /// What a search engine need not keep: it depends on what was asked.
    pub(crate) fn passing(mut self) -> Self {
        self.indexed = false;
        self
    }

    fn dir(&self) -> &'static str {
        match self.w.plain.language().is_right_to_left() {
            true => "rtl",
            false => "ltr",
        }
    }

    fn theme(&self) -> Option<&'static str> {
        (self.theme != Theme::System).then_some(self.theme.as_str())
    }

    fn schemes(&self) -> &'static str {
        match self.theme {
            Theme::System => "light dark",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    fn canonical(&self) -> Option<String> {
        Some(self.address_in(self.origin?, self.w.tag()))
    }

    fn address_in(&self, origin: &str, tag: &str) -> String {
        let page = Links::new("").page_in(tag, &self.path);
        let end = match (self.links.are_files(), self.path.as_str()) {
            (false, _) => "",
            (true, "") => "/index.html",
            (true, _) => ".html",
        };
        format!("{origin}{page}{end}")
    }

    /// The addresses of the page in all languages, for search engines.
    fn others(&self) -> Vec<Other> {
        let Some(origin) = self.origin else {
            return Vec::new();
        };
        let there = LANGUAGES.iter().filter(|l| self.links.speaks(l.tag));
        let fallback = there.clone().next().map_or(self.w.tag(), |l| l.tag);
        let all = there.map(|spoken| Other {
            tag: spoken.tag,
            name: &spoken.name,
            href: self.address_in(origin, spoken.tag),
        });
        let fallback = Other {
            tag: "x-default",
            name: "",
            href: self.address_in(origin, fallback),
        };
        all.chain([fallback]).collect()
    }

    /// The page in all languages, for the reader.
    fn tongues(&self) -> Vec<Other> {
        LANGUAGES
            .iter()
            .filter(|spoken| self.links.speaks(spoken.tag))
            .map(|spoken| Other {
                tag: spoken.tag,
                name: &spoken.name,
                href: self.links.page_in(spoken.tag, &self.path),
            })
            .collect()
    }

    fn tongue(&self) -> &'static str {
        let tag = self.w.tag();
        LANGUAGES
            .iter()
            .find(|spoken| spoken.tag == tag)
            .map_or(tag, |spoken| &spoken.name)
    }

    fn back(&self) -> String {
        self.path_encoded()
    }

    fn path_encoded(&self) -> String {
        encoded(&self.path).to_string()
    }

    fn registry_of(&self) -> String {
        let message = Message::new("web-registry-of").with("date", self.registry);
        self.w.line(&message)
    }
}

/// Draws a template. Writing into a string does not fail; a template that did would give an empty page.
pub(crate) fn draw(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

/// A number beside another one.
pub(crate) struct Step {
    pub(crate) href: String,
    pub(crate) number: Port,
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    f: Frame<'a>,
    status: u16,
    title: String,
    help: String,
}

/// What went wrong, and what to do.
pub(crate) fn fault(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    fault: Fault,
) -> String {
    let (title, help) = fault.words();
    let mut f = Frame::new(atlas, w, visitor, String::new())
        .titled(w.t(title))
        .passing();
    f.live = live;
    draw(&FaultPage {
        f,
        status: fault.status().as_u16(),
        title: w.t(title),
        help: w.t(help),
    })
}

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage<'a> {
    f: Frame<'a>,
    endpoints: Vec<crate::api::Endpoint>,
}

/// What programs can ask.
pub(crate) fn api(atlas: &Atlas, w: &Words, visitor: Visitor, live: bool) -> String {
    let mut f = Frame::new(atlas, w, visitor, "api".to_owned())
        .titled(w.t("web-api"))
        .described(w.t("web-api-about"));
    f.live = live;
    f.scripts = &["api.js"];
    draw(&ApiPage {
        endpoints: atlas.endpoints(),
        f,
    })
}

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage<'a> {
    f: Frame<'a>,
}

#[derive(Template)]
#[template(path = "beside.html")]
struct BesidePage<'a> {
    f: Frame<'a>,
    none: String,
}

/// The page on which a script puts pages of files side by side.
pub(crate) fn beside(atlas: &Atlas, w: &Words, visitor: Visitor) -> String {
    let f = Frame::new(atlas, w, visitor, "compare".to_owned())
        .titled(w.t("web-compare"))
        .passing();
    draw(&BesidePage {
        none: w.line(&Message::new("web-compare-here").with("port", "…")),
        f,
    })
}

/// The page of a search in files, which a script answers.
pub(crate) fn find(atlas: &Atlas, w: &Words, visitor: Visitor) -> String {
    let f = Frame::new(atlas, w, visitor, "search".to_owned())
        .titled(w.t("web-search"))
        .passing();
    draw(&FindPage { f })
}
