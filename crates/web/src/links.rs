//! Where things are. Served pages and pages in files are the same but for their links, so every link of
//! a page is made here.

use std::fmt::Write as _;
use std::hash::Hasher as _;

use portolan_dossier::Language;
use portolan_types::{Port, PortRange, Transport};
use rustc_hash::FxHasher;

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
    /// From these files: links are relative.
    Files(&'static Files),
}

/// Of what there are files.
#[derive(Debug)]
pub(crate) struct Files {
    /// The languages' tags.
    pub(crate) languages: Vec<&'static str>,
    /// For each number a bit for its page, and one for the page of each transport.
    ports: Vec<u8>,
}

impl Files {
    /// Pages in these languages, of ports for which `of` says something: the transports that have pages
    /// of their own.
    pub(crate) fn new<'a>(
        languages: Vec<&'static str>,
        of: impl Fn(Port) -> Option<&'a [Transport]>,
    ) -> Self {
        let bits = |port| {
            let transports = of(port)?.iter().map(|t| Self::bit(Some(*t)));
            Some(transports.fold(Self::bit(None), |all, one| all | one))
        };
        let ports = PortRange::ALL.ports();
        Self {
            languages,
            ports: ports.map(|p| bits(p).unwrap_or_default()).collect(),
        }
    }

    fn bit(transport: Option<Transport>) -> u8 {
        match transport {
            None => 1,
            Some(transport) => Transport::ALL
                .iter()
                .position(|t| *t == transport)
                .map_or(0, |place| 2 << place),
        }
    }

    pub(crate) fn has(&self, port: Port, transport: Option<Transport>) -> bool {
        self.ports[usize::from(port.number())] & Self::bit(transport) != 0
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

    /// Whether a port has a page, on one transport or all.
    pub(crate) fn has(self, port: Port, transport: Option<Transport>) -> bool {
        match self.form {
            Form::Served => true,
            Form::Files(files) => files.has(port, transport),
        }
    }

    /// Whether there are pages in a language.
    pub(crate) fn speaks(self, tag: &str) -> bool {
        match self.form {
            Form::Served => true,
            Form::Files(files) => files.languages.contains(&tag),
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

    /// A part of a list: `lists/categories` and `database`.
    pub(crate) fn part(self, list: &str, value: &str) -> String {
        match self.form {
            Form::Served => format!("{}?of={}", self.page(list), encoded(value)),
            Form::Files(_) => self.page(&part_path(list, value)),
        }
    }

    /// The same as a port's page in another form: `json`, `md`.
    pub(crate) fn port_as(self, port: Port, transport: Option<Transport>, form: &str) -> String {
        let path = port_path(port, transport);
        format!("{}{}/{path}.{form}", self.root(), self.lang)
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

/// The path of a part of a list, where it lies in a file. Names may hold anything; what keeps them apart
/// is a hash.
pub(crate) fn part_path(list: &str, value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let mut name: String = value
        .to_lowercase()
        .chars()
        .map(|c| if is_plain(c) { c } else { '-' })
        .take(40)
        .collect();
    if name != value {
        let mut hasher = FxHasher::default();
        hasher.write(value.as_bytes());
        let _ = write!(name, "-{:08x}", hasher.finish() & 0xffff_ffff);
    }
    format!("{list}/{name}")
}

/// A value for a query of a link.
pub(crate) fn encoded(text: &str) -> impl std::fmt::Display + '_ {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
}
