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

use portolan_dossier::{Language, Standing, sources, standing_of};
use portolan_registry::{Registry, Row};
use portolan_types::{Port, PortRange};
use serde_json::json;

use crate::answer::gzip;
use crate::assets;
use crate::atlas::Atlas;
use crate::links::{Ports, port_path};
use crate::pages::{self, List};
use crate::visitor::{Theme, Visitor};
use crate::words::{self, Words};
use crate::{WebError, search};

/// The file that says whose the folder is, and of what its pages were made.
const MARK: &str = "portolan-atlas.json";
/// The most addresses in one file of the map: sitemaps.org.
const MAPPED: usize = 50_000;

/// What is to be written, and where.
#[derive(Debug)]
pub struct Export {
    /// The folder; it is made if it is not there.
    pub folder: PathBuf,
    /// In which languages.
    pub languages: Vec<&'static Language>,
    /// Only ports of which something is known, instead of all.
    pub documented: bool,
    /// Where the files will be reached, without a slash at its end: for canonical links and the map.
    pub address: Option<String>,
    /// Whether each page lies there packed as well, for servers that can send it so.
    pub packed: bool,
    /// The registry in use.
    pub registry: Registry,
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
        documented,
        address,
        packed,
        registry,
    } = export;
    let mut tags: Vec<&str> = languages.iter().map(|l| l.tag()).collect();
    tags.sort_unstable();
    // Pages that were made of anything else are made again.
    let stamp = json!({
        "portolan": env!("CARGO_PKG_VERSION"),
        "registry": registry.updated().to_string(),
        "style": assets::all().map(|(name, _)| name).collect::<Vec<_>>(),
        "languages": tags,
        "documented": documented,
        "packed": packed,
        "address": address,
    });
    let goes_on = claim(&folder, &stamp)?;
    let atlas = Atlas::of_files(registry, address)?;
    // It lives as long as the process, which does nothing else.
    let ports: &'static Ports = Box::leak(Box::new(Ports::of(|port| {
        !documented || is_documented(&atlas.registry, port)
    })));
    let desk = Desk {
        folder: &folder,
        packed,
        atlas: &atlas,
        visitor: Visitor::of_files(ports),
    };
    let numbers: Vec<Port> = PortRange::ALL.ports().filter(|p| ports.has(*p)).collect();
    let total = numbers.len() * languages.len();
    let mut there: HashSet<(usize, u16)> = HashSet::new();
    for (place, language) in languages.iter().enumerate() {
        let of_ports = folder.join(language.tag()).join("port");
        make(&of_ports)?;
        if goes_on {
            there.extend(pages_in(&of_ports)?.map(|number| (place, number)));
        }
    }
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(there.len()));
    let failed: Mutex<Option<ExportError>> = Mutex::new(None);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    if turn >= total {
                        return;
                    }
                    let (place, port) = (turn / numbers.len(), numbers[turn % numbers.len()]);
                    if there.contains(&(place, port.number())) {
                        continue;
                    }
                    let path = port_path(port, None);
                    let page = words::with(languages[place], |w| {
                        pages::port(&atlas, w, desk.visitor, (port, None), None)
                    });
                    if let Err(error) = desk.page(languages[place].tag(), &path, &page) {
                        let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                        failed.get_or_insert(error);
                        // Nobody takes another turn.
                        next.store(total, Ordering::Relaxed);
                        return;
                    }
                    let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                    if done % 256 == 0 {
                        progress(done, total);
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

/// Whether anything is known of a port beside its range.
fn is_documented(registry: &Registry, port: Port) -> bool {
    let standing = standing_of(registry, port);
    !matches!(standing, Standing::Unassigned | Standing::Dynamic)
        || portolan_knowledge::is_known(port)
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
}

impl Desk<'_> {
    /// Writes a page at its path below its language.
    fn page(&self, tag: &str, path: &str, page: &str) -> Result<(), ExportError> {
        self.file(&format!("{tag}/{path}.html"), page.as_bytes())
    }

    fn file(&self, path: &str, bytes: &[u8]) -> Result<(), ExportError> {
        let path = self.folder.join(path);
        if self.packed && bytes.len() > 512 {
            let mut name = path.clone().into_os_string();
            name.push(".gz");
            // Before the page: when that is there, all of it is.
            fs::write(&name, gzip(bytes)).map_err(|e| ExportError::Write(name.into(), e))?;
        }
        write(&path, bytes)
    }

    /// The pages of a language that are no port's. How many there are.
    fn others(&self, w: &Words) -> Result<usize, ExportError> {
        let (atlas, visitor, tag) = (self.atlas, self.visitor, w.tag());
        make(&self.folder.join(tag).join("lists"))?;
        make(&self.folder.join(tag).join("sources"))?;
        let mut count = 4;
        self.page(tag, "index", &pages::home(atlas, w, visitor, false))?;
        self.page(tag, "lists", &pages::lists(atlas, w, visitor, false))?;
        self.page(tag, "sources", &pages::sources(atlas, w, visitor, false))?;
        self.page(tag, "search", &pages::find(atlas, w, visitor))?;
        for list in List::ALL.into_iter().filter(|l| l.is_one_page()) {
            let page = pages::list(atlas, w, visitor, false, list, Port::MIN, "");
            self.page(tag, &format!("lists/{}", list.as_str()), &page)?;
            count += 1;
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
        let first = languages.first().map_or("en", |l| l.tag());
        // A reader who opens the folder is led on, by a link where nothing else leads.
        let root = format!(
            "<!doctype html>\n<html lang=\"{first}\">\n<meta charset=\"utf-8\">\n<title>Portolan</title>\n\
             <meta http-equiv=\"refresh\" content=\"0; url={first}/index.html\">\n\
             <a href=\"{first}/index.html\">Portolan</a>\n"
        );
        self.file("index.html", root.as_bytes())?;
        let Some(origin) = &self.atlas.origin else {
            return self.file("robots.txt", b"User-agent: *\nAllow: /\n");
        };
        let robots = format!("User-agent: *\nAllow: /\nSitemap: {origin}/sitemap.xml\n");
        self.file("robots.txt", robots.as_bytes())?;
        let mut parts = Vec::new();
        for language in languages {
            let tag = language.tag();
            for (number, ports) in (1..).zip(ports.chunks(MAPPED)) {
                let name = format!("sitemap-{tag}-{number}.xml");
                let addresses = ports
                    .iter()
                    .map(|port| format!("{origin}/{tag}/{}.html", port_path(*port, None)));
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
    use super::*;

    fn asked(folder: &Path) -> Export {
        Export {
            folder: folder.to_owned(),
            languages: vec![Language::english()],
            documented: true,
            address: Some("https://ports.example".to_owned()),
            packed: false,
            registry: Registry::embedded().clone(),
        }
    }

    #[test]
    fn files_lead_to_files() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("atlas");
        let first = export(asked(&out), |_, _| {}).unwrap();
        assert!(first.written > 5000 && first.kept == 0, "{first:?}");
        let mut broken = Vec::new();
        for name in [
            "en/index",
            "en/port/22",
            "en/port/2908",
            "en/port/0",
            "en/lists/named-only",
            "en/sources/iana-ports",
            "en/search",
        ] {
            let path = out.join(format!("{name}.html"));
            let page = fs::read_to_string(&path).unwrap();
            for link in page
                .split(['"', ' '])
                .zip(page.split(['"', ' ']).skip(1))
                .filter(|(a, _)| *a == "href=" || *a == "src=")
                .map(|(_, b)| b)
            {
                if link.starts_with('#') || link.starts_with("https://") {
                    continue;
                }
                let target = path
                    .parent()
                    .unwrap()
                    .join(link.split(['#', '?']).next().unwrap());
                // Other languages were not asked for.
                let other = link.contains("/ur/") || link.contains("/vi/");
                if !other && !target.exists() {
                    broken.push(format!("{name}: {link}"));
                }
            }
        }
        assert!(broken.is_empty(), "{broken:#?}");
        // Once more: what is there is kept, and what is missing comes back.
        let gone = out.join("en/port/22.html");
        fs::remove_file(&gone).unwrap();
        let second = export(asked(&out), |_, _| {}).unwrap();
        assert!(gone.exists());
        assert!(
            second.kept + 1 > 5000 && second.written < 1000,
            "{second:?}"
        );
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
