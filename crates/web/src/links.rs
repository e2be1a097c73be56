//! Where things are. Served pages and pages in files are the same but for their links, so every link of
//! a page is made here.

use std::fmt::Write as _;

use portolan_dossier::Language;
use portolan_types::{Port, PortRange, Transport};

use crate::{assets, words};

/// The links of one page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Links {
    lang: &'static str,
    right_to_left: bool,
    form: Form,
    /// How many folders deep a page in files lies.
    depth: usize,
}

/// Where a page is read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// From a server: links begin at its root.
    Served,
    /// From files, of which there are pages for these ports: links are relative.
    Files(&'static Ports),
}

/// A set of ports.
#[derive(Debug)]
pub(crate) struct Ports(Vec<bool>);

impl Ports {
    /// The ports of which `is` holds.
    pub(crate) fn of(is: impl Fn(Port) -> bool) -> Self {
        Self(PortRange::ALL.ports().map(is).collect())
    }

    pub(crate) fn has(&self, port: Port) -> bool {
        self.0[usize::from(port.number())]
    }
}

impl Links {
    /// The links of a page that is served.
    pub(crate) fn new(lang: &'static str) -> Self {
        Self::at(lang, Form::Served, "")
    }

    /// The links of a page at a path below its language.
    pub(crate) fn at(lang: &'static str, form: Form, path: &str) -> Self {
        Self {
            depth: 1 + path.matches('/').count(),
            lang,
            right_to_left: words::exactly(lang).is_some_and(Language::is_right_to_left),
            form,
        }
    }

    pub(crate) fn is_right_to_left(self) -> bool {
        self.right_to_left
    }

    pub(crate) fn are_files(self) -> bool {
        matches!(self.form, Form::Files(_))
    }

    /// Whether a port has a page.
    pub(crate) fn has(self, port: Port) -> bool {
        match self.form {
            Form::Served => true,
            Form::Files(ports) => ports.has(port),
        }
    }

    fn root(self) -> String {
        match self.form {
            Form::Served => "/".to_owned(),
            Form::Files(_) => "../".repeat(self.depth),
        }
    }

    /// A page of this language: `lists/named-only`; the empty path is the front page.
    pub(crate) fn page(self, path: &str) -> String {
        self.page_in(self.lang, path)
    }

    /// A page of another language.
    pub(crate) fn page_in(self, lang: &str, path: &str) -> String {
        let root = self.root();
        match (self.form, path) {
            (Form::Served, "") => format!("{root}{lang}"),
            (Form::Served, _) => format!("{root}{lang}/{path}"),
            (Form::Files(_), "") => format!("{root}{lang}/index.html"),
            (Form::Files(_), _) => match path.split_once('?') {
                Some((path, rest)) => format!("{root}{lang}/{path}.html?{rest}"),
                None => format!("{root}{lang}/{path}.html"),
            },
        }
    }

    pub(crate) fn port(self, port: Port, transport: Option<Transport>) -> String {
        self.page(&port_path(port, transport))
    }

    /// What a query finds.
    pub(crate) fn search(self, query: &str) -> String {
        self.page(&format!("search?q={}", encoded(query)))
    }

    /// A file that lies beside the languages: `chart.svg`.
    pub(crate) fn file(self, name: &str) -> String {
        format!("{}{name}", self.root())
    }

    /// A file of ours, by its name in `assets/`.
    pub(crate) fn asset(self, name: &'static str) -> String {
        format!("{}static/{}", self.root(), assets::versioned(name))
    }
}

/// `port/2908/tcp`.
pub(crate) fn port_path(port: Port, transport: Option<Transport>) -> String {
    let mut path = format!("port/{port}");
    if let Some(transport) = transport {
        let _ = write!(path, "/{}", transport.as_str());
    }
    path
}

/// A value for a query of a link.
pub(crate) fn encoded(text: &str) -> impl std::fmt::Display + '_ {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
}
