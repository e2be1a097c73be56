//! dpkg's lists of files.
//!
//! For each installed package `/var/lib/dpkg/info/NAME.list` (`NAME:ARCHITECTURE.list` for those of
//! which several architectures may be installed) names its files, a path a line, as the package has
//! them: see dpkg-query(1), `--listfiles` and `--search`, and deb(5). Two things come between a list
//! and the disk:
//!
//! - the merged `/usr`: a list may say `/bin/ls` for what is now `/usr/bin/ls`, and a package of a
//!   later day the reverse. What counts is which folders of this system are links to which.
//! - diversions, dpkg-divert(1): a package's file may stand under another name, because another
//!   package put its own there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustc_hash::FxHashMap;
use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags, fstat, openat};

use super::super::cache::Folder;
use super::PackageError;
use super::index::{Damaged, Draft, Hint, Index, Stamp};
use super::lines::{self, Buffer};
use crate::{Package, PackageAnswer};

/// Where dpkg keeps its files: dpkg(1), `--admindir`.
const ADMIN: &str = "var/lib/dpkg";

/// A system has fewer packages; Debian has 65,000 in all.
const MOST_LISTS: usize = 200_000;

/// Diversions beyond this are left out. A system has tens.
const MOST_DIVERSIONS: usize = 10_000;

/// Folders whose files nobody runs, and which the index leaves out: a third of all paths. A path in
/// one of them is looked for in the lists themselves.
const UNINDEXED: [&[u8]; 8] = [
    b"/usr/share/doc/",
    b"/usr/share/icons/",
    b"/usr/share/info/",
    b"/usr/share/lintian/",
    b"/usr/share/locale/",
    b"/usr/share/man/",
    b"/usr/share/zoneinfo/",
    b"/usr/include/",
];

/// dpkg's files on this system.
pub(super) struct Database {
    admin: OwnedFd,
    info: OwnedFd,
    status: File,
    stamp: Stamp,
    aliases: Vec<Alias>,
}

impl Database {
    /// Opens them; `None` where dpkg is not what this system was installed with.
    pub(super) fn open(root: &Path) -> Result<Option<Self>, PackageError> {
        let folder = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
        let path = root.join(ADMIN);
        let admin = match rustix::fs::open(&path, folder, Mode::empty()) {
            Ok(admin) => admin,
            Err(rustix::io::Errno::NOENT | rustix::io::Errno::NOTDIR) => return Ok(None),
            Err(error) => return Err(unread(path, error.into())),
        };
        let file = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let status = match openat(&admin, "status", file, Mode::empty()) {
            Ok(status) => File::from(status),
            Err(rustix::io::Errno::NOENT) => return Ok(None),
            Err(error) => return Err(unread(path.join("status"), error.into())),
        };
        // dpkg can be installed beside another package manager, and knows of no package then.
        let stat = fstat(&status).map_err(|error| unread(path.join("status"), error.into()))?;
        if stat.st_size == 0 {
            return Ok(None);
        }
        let info = openat(&admin, "info", folder, Mode::empty())
            .map_err(|error| unread(path.join("info"), error.into()))?;
        let stamp = stamp(&stat, &info).map_err(|error| unread(path.join("info"), error))?;
        Ok(Some(Self {
            admin,
            info,
            status,
            stamp,
            aliases: aliases(root),
        }))
    }

    /// Opens a list. The name may come from a damaged index.
    fn list(&self, name: &str) -> io::Result<File> {
        if name.is_empty() || name.starts_with('.') || name.contains('/') {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = openat(&self.info, format!("{name}.list"), flags, Mode::empty())?;
        Ok(File::from(file))
    }

    /// The names of all lists, sorted, without `.list`.
    fn lists(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in rustix::fs::Dir::read_from(&self.info)? {
            let entry = entry?;
            let name = entry.file_name().to_bytes();
            if let Some(name) = name.strip_suffix(b".list")
                && let Ok(name) = std::str::from_utf8(name)
                && names.len() < MOST_LISTS
            {
                names.push(name.to_owned());
            }
        }
        names.sort_unstable();
        Ok(names)
    }
}

/// Whose the files are, in the order of `paths`.
pub(super) fn owners(
    database: &Database,
    cache: Option<&Folder>,
    paths: &[&[u8]],
) -> Result<Vec<PackageAnswer>, PackageError> {
    let wanted = Wanted::new(database, paths);
    let mut found = Found::new(paths.len());
    let index = cache.and_then(|cache| Index::open(cache, &database.stamp));
    let asked = index.and_then(|index| ask(database, &index, &wanted, &mut found).ok());
    match asked {
        // What the index leaves out has to be looked for.
        Some(unindexed) if unindexed.spellings.is_empty() => {}
        Some(unindexed) => {
            scan(database, &unindexed, &mut found, None).map_err(read_lists)?;
        }
        None => {
            found = Found::new(paths.len());
            match cache.filter(|_| database.stamp.is_settled()) {
                None => scan(database, &wanted, &mut found, None).map_err(read_lists)?,
                Some(cache) => build(database, cache, &wanted, &mut found).map_err(read_lists)?,
            }
        }
    }
    let versions = versions(database, &found);
    Ok(found.answers(&versions))
}

fn read_lists(error: io::Error) -> PackageError {
    unread(Path::new("/").join(ADMIN).join("info"), error)
}

/// Asks the index. Gives what it does not cover; everything else is in `found`.
fn ask(
    database: &Database,
    index: &Index,
    wanted: &Wanted,
    found: &mut Found,
) -> Result<Wanted, Damaged> {
    let mut unindexed = Wanted::default();
    // Several programs of one package are looked for in one reading of its list.
    let mut by_list: BTreeMap<String, (Option<u32>, Wanted)> = BTreeMap::new();
    for (text, places) in &wanted.spellings {
        if is_unindexed(text) {
            unindexed.spellings.insert(text.clone(), places.clone());
            continue;
        }
        for Hint { list, status } in index.hints(text)? {
            let hinted = &mut by_list.entry(list).or_insert((status, Wanted::default())).1;
            hinted.spellings.insert(text.clone(), places.clone());
        }
    }
    let mut buffer = Buffer::new();
    for (list, (status, mut missing)) in by_list {
        let file = database.list(&list).map_err(|_| Damaged)?;
        lines::each(file, &mut buffer, |_, line| {
            if let Some(places) = missing.spellings.remove(line) {
                found.take(&places, &list, status);
            }
            if missing.spellings.is_empty() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .map_err(|_| Damaged)?;
        if !missing.spellings.is_empty() {
            return Err(Damaged);
        }
    }
    Ok(unindexed)
}

/// Looks through all lists, and keeps an index of them.
fn build(
    database: &Database,
    cache: &Folder,
    wanted: &Wanted,
    found: &mut Found,
) -> io::Result<()> {
    let mut draft = Draft::default();
    scan(database, wanted, found, Some(&mut draft))?;
    let unchanged = fstat(&database.status)
        .map_err(io::Error::from)
        .and_then(|stat| stamp(&stat, &database.info))
        .is_ok_and(|now| now == database.stamp);
    if unchanged {
        // An index is for the next time. This time's answer is there without it.
        let _ = draft.save(cache, &database.stamp);
    }
    Ok(())
}

/// Looks through all lists, in the order of their names.
fn scan(
    database: &Database,
    wanted: &Wanted,
    found: &mut Found,
    mut draft: Option<&mut Draft>,
) -> io::Result<()> {
    let mut buffer = Buffer::new();
    let paragraphs = match draft {
        None => FxHashMap::default(),
        Some(_) => paragraphs(&database.status, &mut buffer)?,
    };
    let longest = wanted.spellings.keys().map(|text| text.len()).max();
    let mut lengths = vec![false; longest.unwrap_or(0) + 1];
    for text in wanted.spellings.keys() {
        lengths[text.len()] = true;
    }
    for list in database.lists()? {
        let status = paragraphs.get(&list).copied();
        if let Some(draft) = draft.as_deref_mut() {
            draft.list(&list, status);
        }
        let file = match database.list(&list) {
            Ok(file) => file,
            // Removed since the folder was read.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        lines::each(file, &mut buffer, |_, line| {
            if lengths.get(line.len()) == Some(&true)
                && let Some(places) = wanted.spellings.get(line)
            {
                found.take(places, &list, status);
            }
            if let Some(draft) = draft.as_deref_mut()
                && !is_unindexed(line)
            {
                draft.path(line);
            }
            ControlFlow::Continue(())
        })?;
        if draft.is_none() && found.is_final() {
            break;
        }
    }
    Ok(())
}

fn is_unindexed(path: &[u8]) -> bool {
    UNINDEXED.iter().any(|folder| path.starts_with(folder))
}

/// What to look for: each spelling that a list may have of a path that was asked for.
#[derive(Default)]
struct Wanted {
    spellings: FxHashMap<Box<[u8]>, Vec<Place>>,
}

/// That a list has a spelling answers this.
#[derive(Clone)]
struct Place {
    /// Which of the paths that were asked for.
    path: usize,
    /// The lower, the better: the spelling on the disk comes first.
    rank: usize,
    rule: Rule,
}

/// In whose list a spelling counts.
#[derive(Clone)]
enum Rule {
    Anybody,
    /// The path is diverted: what stands there is that package's, or the administrator's.
    Only(Option<Rc<str>>),
    /// What stands there was diverted, and so is anybody's but that package's.
    NotOf(Option<Rc<str>>),
}

impl Rule {
    /// `list` is a list's name: a package's, perhaps with `:` and its architecture.
    fn admits(&self, list: &str) -> bool {
        let package = name_of(list);
        match self {
            Self::Anybody => true,
            Self::Only(by) => by.as_deref() == Some(package),
            Self::NotOf(by) => by.as_deref() != Some(package),
        }
    }
}

impl Wanted {
    fn new(database: &Database, paths: &[&[u8]]) -> Self {
        let diversions = database.diversions();
        let mut wanted = Self::default();
        for (path, text) in paths.iter().enumerate() {
            let here = spellings(text, &database.aliases);
            let is_here = |other: &[u8]| here.iter().any(|spelling| spelling.as_ref() == other);
            let mut rank = 0;
            let mut add = |spelling: Box<[u8]>, rule: &Rule| {
                let rule = rule.clone();
                let place = Place { path, rank, rule };
                wanted.spellings.entry(spelling).or_default().push(place);
                rank += 1;
            };
            let own = diversions
                .iter()
                .find(|diversion| is_here(&diversion.from))
                .map_or(Rule::Anybody, |diversion| Rule::Only(diversion.by.clone()));
            for spelling in &here {
                add(spelling.clone(), &own);
            }
            for diversion in diversions.iter().filter(|one| is_here(&one.to)) {
                let rule = Rule::NotOf(diversion.by.clone());
                for spelling in spellings(&diversion.from, &database.aliases) {
                    add(spelling, &rule);
                }
            }
        }
        wanted
    }
}

/// The lists that have a spelling of what was asked for; the best one for each path.
struct Found(Vec<Option<Hit>>);

struct Hit {
    rank: usize,
    list: String,
    status: Option<u32>,
}

impl Found {
    fn new(paths: usize) -> Self {
        Self((0..paths).map(|_| None).collect())
    }

    /// A list has it. Where several do (one package in several architectures), the first by name is
    /// taken, in whatever order they come.
    fn take(&mut self, places: &[Place], list: &str, status: Option<u32>) {
        for place in places {
            let Some(hit) = self.0.get_mut(place.path) else {
                continue;
            };
            let is_better = hit
                .as_ref()
                .is_none_or(|hit| (place.rank, list) < (hit.rank, hit.list.as_str()));
            if is_better && place.rule.admits(list) {
                *hit = Some(Hit {
                    rank: place.rank,
                    list: list.to_owned(),
                    status,
                });
            }
        }
    }

    /// Whether no further list can have a better answer, if lists come in the order of their names.
    fn is_final(&self) -> bool {
        self.0.iter().flatten().filter(|hit| hit.rank == 0).count() == self.0.len()
    }

    fn answers(self, versions: &FxHashMap<String, String>) -> Vec<PackageAnswer> {
        let answer = |hit: Option<Hit>| {
            hit.map_or(PackageAnswer::None, |hit| {
                PackageAnswer::Package(Package {
                    manager: "dpkg",
                    name: name_of(&hit.list).to_owned(),
                    version: versions.get(&hit.list).cloned(),
                })
            })
        };
        self.0.into_iter().map(answer).collect()
    }
}

/// The versions of the packages that were found, by the names of their lists.
fn versions(database: &Database, found: &Found) -> FxHashMap<String, String> {
    let mut versions = FxHashMap::default();
    let mut unknown = Vec::new();
    for hit in found.0.iter().flatten() {
        if versions.contains_key(&hit.list) {
            continue;
        }
        let version = hit
            .status
            .and_then(|at| version(&database.status, at, &hit.list));
        match version {
            Some(version) => {
                versions.insert(hit.list.clone(), version);
            }
            None => unknown.push(hit.list.clone()),
        }
    }
    if !unknown.is_empty() {
        // A version is not worth a failure.
        let paragraphs = paragraphs(&database.status, &mut Buffer::new()).unwrap_or_default();
        for list in unknown {
            if let Some(version) = paragraphs
                .get(&list)
                .and_then(|&at| version(&database.status, at, &list))
            {
                versions.insert(list, version);
            }
        }
    }
    versions
}

/// The version in the paragraph of `status` that begins at `at`, if it is that package's.
fn version(status: &File, at: u32, list: &str) -> Option<String> {
    // The fields of interest come before the long ones, `Depends` and `Description`.
    let mut text = [0; 4096];
    let read = status.read_at(&mut text, u64::from(at)).ok()?;
    let paragraph = Paragraph::parse(&text[..read]);
    let is_it = paragraph.package == name_of(list).as_bytes()
        && architecture_of(list).is_none_or(|of| paragraph.architecture == of.as_bytes());
    let version = std::str::from_utf8(paragraph.version).ok()?;
    (is_it && !version.is_empty()).then(|| version.to_owned())
}

/// Where in `status` each package's paragraph begins, by the name that its list has. The format is
/// that of deb822(5): paragraphs of fields, a blank line between them.
fn paragraphs(status: &File, buffer: &mut Buffer) -> io::Result<FxHashMap<String, u32>> {
    let mut places = FxHashMap::default();
    let mut start = 0;
    let mut package = String::new();
    let mut architecture = String::new();
    let mut add = |start: u64, package: &mut String, architecture: &mut String| {
        if let Ok(start) = u32::try_from(start)
            && !package.is_empty()
            && places.len() < MOST_LISTS
        {
            places.insert(format!("{package}:{architecture}"), start);
            places.entry(std::mem::take(package)).or_insert(start);
        }
        package.clear();
        architecture.clear();
    };
    let mut in_paragraph = false;
    lines::each(FromStart(status, 0), buffer, |offset, line| {
        if line.is_empty() {
            add(start, &mut package, &mut architecture);
            in_paragraph = false;
        } else if !in_paragraph {
            start = offset;
            in_paragraph = true;
        }
        if let Some(value) = field(line, b"Package:") {
            package = String::from_utf8_lossy(value).into_owned();
        } else if let Some(value) = field(line, b"Architecture:") {
            architecture = String::from_utf8_lossy(value).into_owned();
        }
        ControlFlow::Continue(())
    })?;
    add(start, &mut package, &mut architecture);
    Ok(places)
}

/// What is of interest in a paragraph of `status`; empty where it is not there.
#[derive(Default)]
struct Paragraph<'a> {
    package: &'a [u8],
    architecture: &'a [u8],
    version: &'a [u8],
}

impl<'a> Paragraph<'a> {
    fn parse(text: &'a [u8]) -> Self {
        let mut paragraph = Self::default();
        let Some(end) = memchr::memrchr(b'\n', text) else {
            return paragraph;
        };
        for line in text[..end].split(|&byte| byte == b'\n') {
            if line.is_empty() {
                break;
            }
            if let Some(value) = field(line, b"Package:") {
                paragraph.package = value;
            } else if let Some(value) = field(line, b"Architecture:") {
                paragraph.architecture = value;
            } else if let Some(value) = field(line, b"Version:") {
                paragraph.version = value;
            }
        }
        paragraph
    }
}

fn field<'a>(line: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    Some(line.strip_prefix(name)?.trim_ascii())
}

fn name_of(list: &str) -> &str {
    list.split_once(':').map_or(list, |(name, _)| name)
}

fn architecture_of(list: &str) -> Option<&str> {
    list.split_once(':').map(|(_, architecture)| architecture)
}

/// Reads a file from its start, whatever was read of it before.
struct FromStart<'a>(&'a File, u64);

impl Read for FromStart<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read_at(into, self.1)?;
        self.1 += read as u64;
        Ok(read)
    }
}

/// A file of a package that stands elsewhere.
#[derive(Debug, PartialEq, Eq)]
struct Diversion {
    from: Box<[u8]>,
    to: Box<[u8]>,
    /// The package that put another file there; `None` for the administrator.
    by: Option<Rc<str>>,
}

impl Database {
    /// Without the file there are none; what cannot be read is as if it were not there.
    fn diversions(&self) -> Vec<Diversion> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let Ok(file) = openat(&self.admin, "diversions", flags, Mode::empty()) else {
            return Vec::new();
        };
        let mut text = Vec::new();
        let most = MOST_DIVERSIONS as u64 * 256;
        // Half a file is better than none.
        let _ = File::from(file).take(most).read_to_end(&mut text);
        diversions(&text)
    }
}

/// The file has three lines for each: the path, where it stands now, and the package whose file
/// stands in its place, `:` for none (dpkg-divert(1), `--package` and `--local`).
fn diversions(text: &[u8]) -> Vec<Diversion> {
    let mut lines = text.split(|&byte| byte == b'\n');
    let mut found = Vec::new();
    while let (Some(from), Some(to), Some(by)) = (lines.next(), lines.next(), lines.next()) {
        if found.len() == MOST_DIVERSIONS {
            break;
        }
        let by = match by {
            b":" => None,
            by => Some(Rc::from(name_of(&String::from_utf8_lossy(by)))),
        };
        found.push(Diversion {
            from: from.into(),
            to: to.into(),
            by,
        });
    }
    found
}

/// A folder that is a link to another.
#[derive(Debug, PartialEq, Eq)]
struct Alias {
    /// With a slash at the end, as the other.
    link: Vec<u8>,
    target: Vec<u8>,
}

/// The links that the merge of `/usr` makes, where they are links here. The names are those of
/// Debian Policy 10.1 and the Filesystem Hierarchy Standard 3.0, 3.10 and 4.2; a `/usr/sbin` that is
/// a link to `bin` is of a later merge.
fn aliases(root: &Path) -> Vec<Alias> {
    const NAMES: [(&str, &str); 8] = [
        ("/", "bin"),
        ("/", "sbin"),
        ("/", "lib"),
        ("/", "lib32"),
        ("/", "lib64"),
        ("/", "libx32"),
        ("/", "libo32"),
        ("/usr/", "sbin"),
    ];
    let mut found = Vec::new();
    for (folder, name) in NAMES {
        let Ok(target) = root.join(&folder[1..]).join(name).read_link() else {
            continue;
        };
        let target = target.as_os_str().as_bytes();
        let target = target.strip_suffix(b"/").unwrap_or(target);
        let is_odd = |part: &[u8]| matches!(part, b"" | b"." | b"..");
        let relative = target.strip_prefix(b"/").unwrap_or(target);
        if relative.split(|&byte| byte == b'/').any(is_odd) {
            continue;
        }
        let base = if target == relative { folder } else { "/" };
        found.push(Alias {
            link: [folder, name, "/"].concat().into_bytes(),
            target: [base.as_bytes(), relative, b"/"].concat(),
        });
    }
    found
}

/// How a list may spell a path; first as it is.
fn spellings(path: &[u8], aliases: &[Alias]) -> Vec<Box<[u8]>> {
    /// `/sbin/x` is `/usr/sbin/x` is `/usr/bin/x` is `/bin/x`: no more than that.
    const MOST: usize = 8;
    let mut found: Vec<Box<[u8]>> = vec![path.into()];
    let mut next = 0;
    while let Some(spelling) = found.get(next).cloned() {
        next += 1;
        for Alias { link, target } in aliases {
            for (from, to) in [(target, link), (link, target)] {
                if let Some(rest) = spelling.strip_prefix(from.as_slice()) {
                    let other: Box<[u8]> = [to, rest].concat().into();
                    if found.len() < MOST && !found.contains(&other) {
                        found.push(other);
                    }
                }
            }
        }
    }
    found
}

fn stamp(status: &rustix::fs::Stat, info: &OwnedFd) -> io::Result<Stamp> {
    let info = fstat(info)?;
    // The numbers are compared and nothing else: what a cast does to a sign is of no matter.
    #[expect(
        clippy::unnecessary_cast,
        reason = "the types of a stat differ from one architecture to the other"
    )]
    let numbers = |stat: &rustix::fs::Stat| {
        [
            stat.st_dev as u64,
            stat.st_ino as u64,
            stat.st_size as u64,
            stat.st_mtime as u64,
            stat.st_mtime_nsec as u64,
        ]
    };
    let mut stamp = [0; 10];
    stamp[..5].copy_from_slice(&numbers(status));
    stamp[5..].copy_from_slice(&numbers(&info));
    Ok(Stamp(stamp))
}

impl Stamp {
    /// Whether the next change will be seen by its time: clocks of file systems are coarse.
    fn is_settled(&self) -> bool {
        const COARSE: Duration = Duration::from_secs(2);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        [self.0[3], self.0[8]]
            .iter()
            .all(|changed| now.abs_diff(*changed) >= COARSE.as_secs())
    }
}

fn unread(path: impl Into<PathBuf>, source: io::Error) -> PackageError {
    PackageError::Read {
        path: path.into(),
        source,
    }
}

#[cfg(test)]
mod tests;
