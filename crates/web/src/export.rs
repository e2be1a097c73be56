//! The atlas as files: the same pages with relative links, to be put on any server or opened from a
//! disk. A run that was broken off goes on where it stopped, and a folder that is somebody else's is
//! left alone.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

use portolan_dossier::render::json::Writer;
use portolan_dossier::render::{self, Context};
use portolan_dossier::{Language, Options, Standing, sources, standing_of};
use portolan_registry::{Registry, Row};
use portolan_types::{Port, PortRange, Transport};
use serde_json::json;

use crate::answer::gzip;
use crate::api;
use crate::assets;
use crate::atlas::Atlas;
use crate::links::{Files, part_path, port_path};
use crate::pages::{self, List};
use crate::visitor::{Theme, Visitor};
use crate::words::{self, LANGUAGES, Words};
use crate::{WebError, search};

/// The file that says whose the folder is, and of what its pages were made.
const MARK: &str = "portolan-atlas.json";
/// How hard pages are packed: there are many, and each next step costs as much as drawing them.
const PACKING: u32 = 1;
/// The most addresses in one file of the map: sitemaps.org.
const MAPPED: usize = 50_000;

/// How many ports are drawn before another thread is asked for: one writer of JSON remembers what it wrote
/// for the port before.
const TURN: usize = 128;

/// What is to be written, and where.
#[derive(Debug)]
pub struct Export {
    /// The folder; it is made if it is not there.
    pub folder: PathBuf,
    /// In which languages.
    pub languages: Vec<&'static Language>,
    /// Pages of which ports.
    pub ports: Which,
    /// Where the files will be reached, without a slash at its end: for canonical links and the map.
    pub address: Option<String>,
    /// Whether each page lies there packed as well, for servers that can send it so.
    pub packed: bool,
    /// The registry in use.
    pub registry: Registry,
}

/// Which ports get a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Each number.
    All,
    /// Those of which something is known themselves, not of a range that they are in alone.
    Documented,
    /// These.
    These(Vec<Port>),
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Pages that were written now.
    pub written: usize,
    /// Pages that were there from a run that was broken off.
    pub kept: usize,
}

/// Why files are not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The folder has files, and they are not ours.
    #[error("write into {0}: it is not empty, and no export of Portolan's")]
    NotOurs(PathBuf),
    /// The disk does not take it.
    #[error("write {0}")]
    Write(PathBuf, #[source] io::Error),
    /// The address is none, or the system has no random numbers.
    #[error(transparent)]
    Web(#[from] WebError),
}

/// Writes the files. `progress` is told how many pages are done, and of how many.
///
/// # Errors
/// [`ExportError`]; what was written until then stays, and another run goes on from it.
pub fn export(
    export: Export,
    progress: impl Fn(usize, usize) + Sync,
) -> Result<Exported, ExportError> {
    let Export {
        folder,
        languages,
        ports,
        address,
        packed,
        registry,
    } = export;
    let mut tags: Vec<&str> = languages.iter().map(|l| l.tag()).collect();
    tags.sort_unstable();
    let wanted = match &ports {
        Which::All => json!("all"),
        Which::Documented => json!("documented"),
        Which::These(these) => these.iter().map(|p| p.number()).collect(),
    };
    // Pages that were made of anything else are made again.
    let stamp = json!({
        "portolan": env!("CARGO_PKG_VERSION"),
        "registry": registry.updated().to_string(),
        "style": assets::all().map(|(name, _)| name).collect::<Vec<_>>(),
        "languages": tags,
        "ports": wanted,
        "packed": packed,
        "address": address,
    });
    let goes_on = claim(&folder, &stamp)?;
    let atlas = Atlas::of_files(registry, address)?;
    let files = Files::new(languages.iter().map(|l| l.tag()).collect(), |port| {
        let documented = is_documented(&atlas.registry, port);
        let there = match &ports {
            Which::All => true,
            Which::Documented => documented,
            Which::These(these) => these.contains(&port),
        };
        there.then(|| match documented {
            true => transports_of(&atlas.registry, port),
            // Where nothing is known, it is known of no transport apart.
            false => &[],
        })
    });
    // It lives as long as the process, which does nothing else.
    let files: &'static Files = Box::leak(Box::new(files));
    let desk = Desk {
        folder: &folder,
        packed,
        atlas: &atlas,
        visitor: Visitor::of_files(files),
        files,
    };
    let numbers: Vec<Port> = PortRange::ALL
        .ports()
        .filter(|p| files.has(*p, None))
        .collect();
    let total = numbers.len() * languages.len();
    let mut there: HashSet<(&str, u16)> = HashSet::new();
    for language in &languages {
        let of_ports = folder.join(language.tag()).join("port");
        make(&of_ports)?;
        if goes_on {
            there.extend(pages_in(&of_ports)?.map(|number| (language.tag(), number)));
        }
    }
    let turns: Vec<(&'static Language, &[Port])> = languages
        .iter()
        .flat_map(|language| numbers.chunks(TURN).map(|ports| (*language, ports)))
        .collect();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(there.len()));
    let failed: Mutex<Option<ExportError>> = Mutex::new(None);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((language, ports)) = turns.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let left = ports
                        .iter()
                        .copied()
                        .filter(|port| !there.contains(&(language.tag(), port.number())));
                    let written = words::with(language, |w| desk.ports(w, left));
                    match written {
                        Ok(written) => {
                            let done = done.fetch_add(written, Ordering::Relaxed) + written;
                            progress(done, total);
                        }
                        Err(error) => {
                            let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                            failed.get_or_insert(error);
                            // Nobody takes another turn.
                            next.store(turns.len(), Ordering::Relaxed);
                        }
                    }
                }
            });
        }
    });
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut others = 0;
    for language in &languages {
        others += words::with(language, |w| desk.others(w))?;
    }
    desk.shared(&languages, &numbers)?;
    progress(total, total);
    Ok(Exported {
        written: total - there.len() + others,
        kept: there.len(),
    })
}

/// Makes the folder ours, unless it is somebody else's. Whether its pages are still good.
fn claim(folder: &Path, stamp: &serde_json::Value) -> Result<bool, ExportError> {
    make(folder)?;
    let mark = folder.join(MARK);
    let failed = |e| ExportError::Write(folder.to_owned(), e);
    match fs::read_to_string(&mark) {
        Ok(text) => {
            if serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|old| old == *stamp) {
                return Ok(true);
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if fs::read_dir(folder).map_err(failed)?.next().is_some() {
                return Err(ExportError::NotOurs(folder.to_owned()));
            }
        }
        Err(error) => return Err(failed(error)),
    }
    write(&mark, format!("{stamp:#}\n").as_bytes())?;
    Ok(false)
}

/// Whether anything is known of a port itself, beside what is known of a range that it is in.
fn is_documented(registry: &Registry, port: Port) -> bool {
    let standing = standing_of(registry, port);
    !matches!(standing, Standing::Unassigned | Standing::Dynamic)
        || portolan_knowledge::software_of_one(port).next().is_some()
        || !portolan_knowledge::malware(port).is_empty()
        || portolan_knowledge::blocked_by_browsers(port).is_some()
}

/// The transports on which a port of which something is known has a page of its own: TCP and UDP, and
/// the others where a row names them.
fn transports_of(registry: &Registry, port: Port) -> &'static [Transport] {
    const ALL: [Transport; 4] = [
        Transport::Tcp,
        Transport::Udp,
        Transport::Sctp,
        Transport::Dccp,
    ];
    const _: () = assert!(Transport::ALL.len() == ALL.len(), "each has its place");
    let named = |transport| registry.at(port).any(|r| r.transport() == Some(transport));
    match (named(Transport::Sctp), named(Transport::Dccp)) {
        (false, false) => &ALL[..2],
        (true, false) => &ALL[..3],
        (_, true) => &ALL,
    }
}

fn make(folder: &Path) -> Result<(), ExportError> {
    fs::create_dir_all(folder).map_err(|e| ExportError::Write(folder.to_owned(), e))
}

/// Writes a file whole or not at all: one that is there counts as done.
fn write(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    let failed = |e| ExportError::Write(path.to_owned(), e);
    let part = path.with_extension("part");
    fs::write(&part, bytes).map_err(failed)?;
    fs::rename(&part, path).map_err(failed)
}

/// Writes a file that counts for nothing until another one is there.
fn put(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    fs::write(path, bytes).map_err(|e| ExportError::Write(path.to_owned(), e))
}

/// The numbers of the ports that have a page in a folder.
fn pages_in(folder: &Path) -> Result<impl Iterator<Item = u16>, ExportError> {
    let entries = fs::read_dir(folder).map_err(|e| ExportError::Write(folder.to_owned(), e))?;
    Ok(entries.flatten().filter_map(|entry| {
        let name = entry.file_name();
        name.to_str()?.strip_suffix(".html")?.parse().ok()
    }))
}

/// What every file needs.
struct Desk<'a> {
    folder: &'a Path,
    packed: bool,
    atlas: &'a Atlas,
    visitor: Visitor,
    files: &'static Files,
}

impl Desk<'_> {
    /// Writes what there is of some ports, and says of how many.
    fn ports(&self, w: &Words, ports: impl Iterator<Item = Port>) -> Result<usize, ExportError> {
        let folder = self.folder.join(w.tag()).join("port");
        let writer = Writer::new(Context {
            l10n: &w.plain,
            registry: &self.atlas.registry,
        });
        let mut count = 0;
        let mut buffer = Vec::new();
        for port in ports {
            let transports = Transport::ALL.into_iter();
            let mut transports = transports
                .filter(|t| self.files.has(port, Some(*t)))
                .peekable();
            if transports.peek().is_some() {
                make(&folder.join(port.to_string()))?;
            }
            // The page that says all comes last: when it is there, so are the others.
            for transport in transports.map(Some).chain([None]) {
                self.port(w, &writer, &mut buffer, port, transport)?;
            }
            count += 1;
        }
        Ok(count)
    }

    fn port(
        &self,
        w: &Words,
        writer: &Writer<'_>,
        buffer: &mut Vec<u8>,
        port: Port,
        transport: Option<Transport>,
    ) -> Result<(), ExportError> {
        let (atlas, tag) = (self.atlas, w.tag());
        let path = format!("{tag}/{}", port_path(port, transport));
        let options = Options {
            system: self.visitor.system,
        };
        let dossier = portolan_dossier::port(&atlas.registry, port, transport, options);
        let place = self.folder.join(format!("{path}.json"));
        buffer.clear();
        writer
            .dossier(&mut *buffer, &dossier, &api::query_of(port, transport))
            .map_err(|e| ExportError::Write(place.clone(), e))?;
        buffer.push(b'\n');
        put(&place, buffer)?;
        let context = Context {
            l10n: &w.plain,
            registry: &atlas.registry,
        };
        let text = render::markdown::dossier(&dossier, context);
        put(&self.folder.join(format!("{path}.md")), text.as_bytes())?;
        let page = pages::port_of(atlas, w, self.visitor, &dossier, (port, transport), false);
        self.file(&format!("{path}.html"), page.as_bytes())
    }

    /// Writes a page at its path below its language.
    fn page(&self, tag: &str, path: &str, page: &str) -> Result<(), ExportError> {
        self.file(&format!("{tag}/{path}.html"), page.as_bytes())
    }

    fn file(&self, path: &str, bytes: &[u8]) -> Result<(), ExportError> {
        let path = self.folder.join(path);
        let shrinks = path
            .extension()
            .is_none_or(|end| end != "png" && end != "woff2");
        if self.packed && shrinks && bytes.len() > 512 {
            let mut name = path.clone().into_os_string();
            name.push(".gz");
            // Before the page: when that is there, all of it is.
            put(Path::new(&name), &gzip(bytes, PACKING))?;
        }
        write(&path, bytes)
    }

    /// The pages of a language that are no port's. How many there are.
    fn others(&self, w: &Words) -> Result<usize, ExportError> {
        let (atlas, visitor, tag) = (self.atlas, self.visitor, w.tag());
        make(&self.folder.join(tag).join("lists"))?;
        make(&self.folder.join(tag).join("sources"))?;
        let mut count = 5;
        self.page(tag, "index", &pages::home(atlas, w, visitor, false))?;
        self.page(tag, "lists", &pages::lists(atlas, w, visitor, false))?;
        self.page(tag, "sources", &pages::sources(atlas, w, visitor, false))?;
        self.page(tag, "search", &pages::find(atlas, w, visitor))?;
        self.page(tag, "compare", &pages::beside(atlas, w, visitor))?;
        for list in List::ALL {
            let path = format!("lists/{}", list.as_str());
            let parts = list.parts(atlas);
            if !parts.is_empty() {
                make(&self.folder.join(tag).join(&path))?;
            }
            let page = |chosen| pages::list(atlas, w, visitor, false, list, Port::MIN, chosen);
            self.page(tag, &path, &page(""))?;
            for part in &parts {
                self.page(tag, &part_path(&path, part), &page(part))?;
            }
            count += 1 + parts.len();
        }
        for source in sources() {
            if let Some(page) = pages::source(atlas, w, visitor, false, source.id) {
                self.page(tag, &format!("sources/{}", source.id), &page)?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// What all languages share.
    fn shared(&self, languages: &[&'static Language], ports: &[Port]) -> Result<(), ExportError> {
        make(&self.folder.join("static"))?;
        for (name, bytes) in assets::all() {
            self.file(&format!("static/{name}"), bytes)?;
        }
        for theme in [Theme::Light, Theme::Dark] {
            let name = |kind| format!("chart-{}.{kind}", theme.as_str());
            if let Some(png) = self.atlas.chart_png(theme) {
                self.file(&name("png"), png.bytes())?;
            }
            self.file(&name("svg"), self.atlas.chart_svg(theme).bytes())?;
        }
        self.file("static/search-index.js", self.index(ports).as_bytes())?;
        let cells = self.atlas.chart_script(|port| self.files.has(port, None));
        self.file("static/chart-cells.js", cells.as_bytes())?;
        let first = languages.first().map_or("en", |l| l.tag());
        // A reader who opens the folder is led on, and may choose another language.
        let mut root = format!(
            "<!doctype html>\n<html lang=\"{first}\">\n<meta charset=\"utf-8\">\n<title>Portolan</title>\n\
             <meta http-equiv=\"refresh\" content=\"0; url={first}/index.html\">\n<ul>\n"
        );
        for spoken in LANGUAGES
            .iter()
            .filter(|l| self.files.languages.contains(&l.tag))
        {
            let (tag, name) = (spoken.tag, &spoken.name);
            root += &format!("<li><a href=\"{tag}/index.html\" lang=\"{tag}\">{name}</a></li>\n");
        }
        root += "</ul>\n</html>\n";
        self.file("index.html", root.as_bytes())?;
        let Some(origin) = &self.atlas.origin else {
            return self.file("robots.txt", b"User-agent: *\nAllow: /\n");
        };
        let robots = format!("User-agent: *\nAllow: /\nSitemap: {origin}/sitemap.xml\n");
        self.file("robots.txt", robots.as_bytes())?;
        let mut parts = Vec::new();
        for language in languages {
            let tag = language.tag();
            let pages = ["index", "lists", "sources"].map(str::to_owned).into_iter();
            let lists = List::ALL.iter().map(|l| format!("lists/{}", l.as_str()));
            let ports = ports.iter().map(|port| port_path(*port, None));
            let pages: Vec<String> = pages.chain(lists).chain(ports).collect();
            for (number, pages) in (1..).zip(pages.chunks(MAPPED)) {
                let name = format!("sitemap-{tag}-{number}.xml");
                let addresses = pages
                    .iter()
                    .map(|page| format!("{origin}/{tag}/{page}.html"));
                let map = crate::sitemap::file("urlset", "url", addresses);
                self.file(&name, map.as_bytes())?;
                parts.push(format!("{origin}/{name}"));
            }
        }
        let index = crate::sitemap::file("sitemapindex", "sitemap", parts.into_iter());
        self.file("sitemap.xml", index.as_bytes())
    }

    /// The names of ports, in a script: a page that was opened from a disk may load that, and nothing
    /// else.
    fn index(&self, ports: &[Port]) -> String {
        let registry = &*self.atlas.registry;
        let all = ports.len() == 1 << 16;
        let entries = ports.iter().filter_map(|port| {
            let mut words: Vec<&str> = registry.at(*port).map(Row::name).collect();
            words.extend(registry.at(*port).map(Row::description));
            let software = portolan_knowledge::software_of_one(*port);
            for one in software {
                words.push(one.product());
            }
            let mut once: Vec<&str> = Vec::new();
            for word in words {
                if !word.is_empty() && word != "Unassigned" && !once.contains(&word) {
                    once.push(word);
                }
            }
            once.truncate(12);
            let name = search::name_of(registry, *port);
            (!all || !name.is_empty()).then(|| json!([port.number(), name, once.join(" · ")]))
        });
        let entries: Vec<serde_json::Value> = entries.collect();
        format!(
            "\"use strict\";\nglobalThis.portolan = {};\n",
            json!({ "all": all, "ports": entries })
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Ports of every kind.
    const SOME: [u16; 12] = [
        0, 1, 22, 80, 514, 2608, 2908, 3000, 6000, 7775, 61234, 65535,
    ];

    fn asked(folder: &Path) -> Export {
        let spoken = |tag| words::exactly(tag).unwrap();
        Export {
            folder: folder.to_owned(),
            languages: vec![Language::english(), spoken("ur")],
            ports: Which::These(SOME.map(Port::new).to_vec()),
            address: Some("https://ports.example".to_owned()),
            packed: true,
            registry: Registry::embedded().clone(),
        }
    }

    /// The files below a folder, as paths from it.
    fn below(folder: &Path) -> BTreeSet<PathBuf> {
        let mut all = BTreeSet::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(one) = folders.pop() {
            for entry in fs::read_dir(one).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => drop(all.insert(path.strip_prefix(folder).unwrap().to_owned())),
                }
            }
        }
        all
    }

    /// What a page leads to.
    fn links(page: &str) -> Vec<&str> {
        ["href=\"", "src=\"", "srcset=\"", "action=\"", "url="]
            .iter()
            .flat_map(|name| page.split(name).skip(1))
            .filter_map(|rest| rest.split('"').next())
            .collect()
    }

    #[test]
    fn no_link_of_any_file_is_dead_and_every_page_is_linked() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("atlas");
        export(asked(&out), |_, _| {}).unwrap();
        let there = below(&out);
        let mut dead = BTreeSet::new();
        let mut reached: BTreeSet<PathBuf> = BTreeSet::new();
        let mut next = vec![PathBuf::from("index.html")];
        while let Some(path) = next.pop() {
            if !reached.insert(path.clone()) || path.extension() != Some("html".as_ref()) {
                continue;
            }
            let page = fs::read_to_string(out.join(&path)).unwrap();
            for link in links(&page) {
                if let Some(own) = link.strip_prefix("https://ports.example/") {
                    assert!(there.contains(Path::new(own)), "{}: {link}", path.display());
                    continue;
                }
                if link.starts_with("http") {
                    continue;
                }
                if let Some(id) = link.strip_prefix('#') {
                    let named = id.is_empty() || page.contains(&format!(" id=\"{id}\""));
                    assert!(named, "{}: {link}", path.display());
                    continue;
                }
                let mut target = path.parent().unwrap().to_owned();
                for part in link.split(['#', '?']).next().unwrap().split('/') {
                    match part {
                        ".." => assert!(target.pop(), "{}: {link}", path.display()),
                        part => target.push(part),
                    }
                }
                match there.contains(&target) {
                    true => next.push(target),
                    false => drop(dead.insert(format!("{}: {link}", path.display()))),
                }
            }
        }
        assert!(dead.is_empty(), "{dead:#?}");
        let alone: Vec<_> = there
            .iter()
            .filter(|p| p.extension() == Some("html".as_ref()) && !reached.contains(*p))
            .collect();
        assert!(alone.is_empty(), "{alone:#?}");
        for kind in ["json", "md", "html", "html.gz"] {
            for port in SOME {
                let path = format!("ur/port/{port}.{kind}");
                assert!(there.contains(Path::new(&path)), "{path}");
            }
        }
        for path in ["en/port/22/tcp.html", "en/port/22/sctp.json", "sitemap.xml"] {
            assert!(there.contains(Path::new(path)), "{path}");
        }
        assert!(!there.contains(Path::new("en/port/61234/tcp.html")));
        let packed = fs::read(out.join("en/port/22.html.gz")).unwrap();
        let mut page = String::new();
        io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&*packed), &mut page).unwrap();
        assert_eq!(
            page,
            fs::read_to_string(out.join("en/port/22.html")).unwrap()
        );
    }

    #[test]
    fn a_run_that_was_broken_off_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("atlas");
        let first = export(asked(&out), |_, _| {}).unwrap();
        assert_eq!(first.kept, 0);
        let before = below(&out);
        fs::remove_file(out.join("en/port/22.html")).unwrap();
        fs::remove_file(out.join("en/port/22/udp.html")).unwrap();
        let second = export(asked(&out), |_, _| {}).unwrap();
        assert_eq!(second.kept, 2 * SOME.len() - 1);
        assert_eq!(below(&out), before);
        // Of something else it begins again.
        let other = Export {
            packed: false,
            ..asked(&out)
        };
        assert_eq!(export(other, |_, _| {}).unwrap().kept, 0);
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("letter.txt"), "dear").unwrap();
        let refused = export(asked(folder.path()), |_, _| {}).unwrap_err();
        assert!(matches!(refused, ExportError::NotOurs(_)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
