use super::*;
use proptest::prelude::*;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

/// A system of a test: packages with their files.
struct System(tempfile::TempDir);

impl System {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("var/lib/dpkg/info")).unwrap();
        fs::create_dir(root.path().join("cache")).unwrap();
        fs::set_permissions(root.path().join("cache"), PermissionsExt::from_mode(0o700)).unwrap();
        let system = Self(root);
        system.write(
            "status",
            "Package: dpkg\nArchitecture: amd64\nVersion: 1\n\n",
        );
        system
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.path().join("var/lib/dpkg").join(name), text).unwrap();
    }

    fn list(&self, name: &str, paths: &[&str]) {
        self.write(&format!("info/{name}.list"), paths.join("\n") + "\n");
    }

    /// Makes it look as if nothing had changed for an hour.
    fn settle(&self) {
        let old = SystemTime::now() - Duration::from_secs(3600);
        for name in ["status", "info"] {
            let path = self.0.path().join("var/lib/dpkg").join(name);
            File::open(path).unwrap().set_modified(old).unwrap();
        }
    }

    fn merge_usr(&self) {
        fs::create_dir_all(self.0.path().join("usr/bin")).unwrap();
        symlink("usr/bin", self.0.path().join("bin")).unwrap();
    }

    fn cache(&self) -> Folder {
        Folder::open(&self.0.path().join("cache")).unwrap()
    }

    fn database(&self) -> Database {
        Database::open(self.0.path()).unwrap().unwrap()
    }

    fn ask(&self, cache: bool, paths: &[&str]) -> Vec<String> {
        let cache = cache.then(|| self.cache());
        let paths: Vec<&[u8]> = paths.iter().map(|path| path.as_bytes()).collect();
        owners(&self.database(), cache.as_ref(), &paths)
            .unwrap()
            .into_iter()
            .map(|answer| match answer {
                PackageAnswer::Package(package) => {
                    let version = package.version.unwrap_or_default();
                    format!("{} {version}", package.name).trim().to_owned()
                }
                PackageAnswer::None => "none".to_owned(),
                PackageAnswer::Unasked => "unasked".to_owned(),
            })
            .collect()
    }

    /// Without a cache, with an empty one, with a full one: all the same.
    fn owners(&self, paths: &[&str]) -> Vec<String> {
        self.settle();
        let plain = self.ask(false, paths);
        assert_eq!(self.ask(true, paths), plain, "while the index is made");
        assert!(self.has_index());
        assert_eq!(self.ask(true, paths), plain, "by the index");
        plain
    }

    fn has_index(&self) -> bool {
        self.index_file().exists()
    }

    fn index_file(&self) -> PathBuf {
        self.0.path().join("cache/dpkg-files-1")
    }
}

#[test]
fn finds_packages_and_their_versions() {
    let system = System::new();
    system.write(
        "status",
        "Package: openssh-server\nStatus: install ok installed\nArchitecture: amd64\n\
         Version: 1:9.2p1-2\nDescription: x\n Version: 3\n\n\
         Package: libc6\nArchitecture: i386\nVersion: 2.1\n\n\
         Package: libc6\nArchitecture: amd64\nVersion: 2.2\n",
    );
    system.list("openssh-server", &["/.", "/usr", "/usr/sbin/sshd"]);
    system.list("libc6:i386", &["/lib/i386/libc.so.6", "/usr/bin/shared"]);
    system.list("libc6:amd64", &["/lib/amd64/libc.so.6", "/usr/bin/shared"]);
    system.list("unversioned", &["/usr/bin/odd"]);
    let paths = [
        "/usr/sbin/sshd",
        "/usr/sbin/ssh",
        "/lib/amd64/libc.so.6",
        "/lib/i386/libc.so.6",
        "/usr/bin/shared",
        "/usr/bin/odd",
        "/usr/sbin/sshd",
    ];
    let expected = [
        "openssh-server 1:9.2p1-2",
        "none",
        "libc6 2.2",
        "libc6 2.1",
        "libc6 2.2",
        "unversioned",
        "openssh-server 1:9.2p1-2",
    ];
    assert_eq!(system.owners(&paths), expected);
}

#[test]
fn either_spelling_of_a_merged_usr_is_right() {
    let system = System::new();
    system.list("coreutils", &["/bin/ls", "/usr/bin/env"]);
    assert_eq!(
        system.owners(&["/usr/bin/ls", "/bin/env"]),
        ["none", "none"]
    );

    let system = System::new();
    system.merge_usr();
    system.list("coreutils", &["/bin/ls", "/usr/bin/env"]);
    let paths = ["/usr/bin/ls", "/bin/ls", "/bin/env", "/usr/bin/env"];
    assert_eq!(system.owners(&paths), ["coreutils"; 4]);
}

#[test]
fn links_are_followed_as_they_are() {
    let system = System::new();
    let root = system.0.path();
    system.merge_usr();
    symlink("/usr/sbin", root.join("sbin")).unwrap();
    symlink("bin", root.join("usr/sbin")).unwrap();
    symlink("../elsewhere", root.join("lib")).unwrap();
    let aliases = aliases(root);
    let shown: Vec<String> = aliases
        .iter()
        .map(|alias| String::from_utf8_lossy(&[&alias.link[..], &alias.target].join(&b'>')).into())
        .collect();
    assert_eq!(
        shown,
        [
            "/bin/>/usr/bin/",
            "/sbin/>/usr/sbin/",
            "/usr/sbin/>/usr/bin/"
        ]
    );
    let mut found = spellings(b"/usr/bin/x", &aliases);
    found.sort();
    let expected: [&[u8]; 4] = [b"/bin/x", b"/sbin/x", b"/usr/bin/x", b"/usr/sbin/x"];
    assert!(found.iter().map(AsRef::as_ref).eq(expected));
}

#[test]
fn diversions_say_whose_a_file_is() {
    let system = System::new();
    system.merge_usr();
    system.write(
        "diversions",
        "/usr/bin/perf\n/usr/bin/perf.wrapper\nlinux-perf\n\
         /bin/sh\n/bin/sh.distrib\n:\n/half\n",
    );
    system.list("linux-base", &["/usr/bin/perf"]);
    system.list("linux-perf", &["/usr/bin/perf"]);
    system.list("dash", &["/bin/sh"]);
    let paths = [
        "/usr/bin/perf",
        "/usr/bin/perf.wrapper",
        // The administrator's own, and the package's that stood there.
        "/usr/bin/sh",
        "/usr/bin/sh.distrib",
    ];
    assert_eq!(
        system.owners(&paths),
        ["linux-perf", "linux-base", "none", "dash"]
    );
}

#[test]
fn documents_are_found_though_the_index_leaves_them_out() {
    let system = System::new();
    system.list("one", &["/usr/share/doc/one/run", "/usr/bin/one"]);
    let paths = ["/usr/share/doc/one/run", "/usr/bin/one", "/usr/share/doc/x"];
    assert_eq!(system.owners(&paths), ["one", "one", "none"]);
}

#[test]
fn a_change_makes_a_new_index() {
    let system = System::new();
    system.list("one", &["/usr/bin/one"]);
    assert_eq!(system.owners(&["/usr/bin/two"]), ["none"]);
    let before = fs::read(system.index_file()).unwrap();
    system.list("two", &["/usr/bin/two"]);
    assert_eq!(system.ask(true, &["/usr/bin/two"]), ["two"]);
    let after = fs::read(system.index_file()).unwrap();
    assert_eq!(before, after, "what changed just now is not kept");
    assert_eq!(system.owners(&["/usr/bin/two"]), ["two"]);
    assert_ne!(before, fs::read(system.index_file()).unwrap());
}

#[test]
fn a_hit_is_checked_against_the_list() {
    let system = System::new();
    system.list("one", &["/usr/bin/one"]);
    system.owners(&["/usr/bin/one"]);
    // An index that looks right, and claims another's program for the package.
    let mut draft = Draft::default();
    draft.list("one", None);
    draft.path(b"/usr/bin/evil");
    draft.list("../../../../etc/passwd", None);
    draft.path(b"/usr/bin/worse");
    let stamp = system.database().stamp;
    for path in ["/usr/bin/evil", "/usr/bin/worse"] {
        draft_again(&mut draft, &system, &stamp);
        assert_eq!(system.ask(true, &[path]), ["none"]);
        assert_eq!(
            system.ask(true, &["/usr/bin/one"]),
            ["one 1"].map(|_| "one")
        );
    }

    fn draft_again(draft: &mut Draft, system: &System, stamp: &Stamp) {
        std::mem::take(draft).save(&system.cache(), stamp).unwrap();
        draft.list("one", None);
        draft.path(b"/usr/bin/evil");
        draft.list("../../../../etc/passwd", None);
        draft.path(b"/usr/bin/worse");
    }
}

#[test]
fn a_damaged_index_is_made_again() {
    let system = System::new();
    system.list("one", &["/usr/bin/one"]);
    system.owners(&["/usr/bin/one"]);
    let sound = fs::read(system.index_file()).unwrap();
    for at in 0..sound.len() {
        let mut bytes = sound.clone();
        bytes[at] ^= 0x10;
        fs::write(system.index_file(), bytes).unwrap();
        let answer = system.ask(true, &["/usr/bin/one", "/usr/bin/two"]);
        assert_eq!(answer, ["one", "none"], "byte {at}");
    }
}

#[test]
fn a_system_without_dpkg_is_no_error() {
    let root = tempfile::tempdir().unwrap();
    assert!(Database::open(root.path()).unwrap().is_none());
    let system = System::new();
    system.write("status", "");
    assert!(Database::open(system.0.path()).unwrap().is_none());
}

#[test]
fn the_own_system_is_understood() {
    let Some(database) = Database::open(Path::new("/")).unwrap() else {
        eprintln!("skipped: needs a system of dpkg's");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let cache = Folder::open(folder.path()).unwrap();
    let env = fs::canonicalize("/usr/bin/env").unwrap();
    let paths: [&[u8]; 2] = [env.as_os_str().as_bytes(), b"/opt/none"];
    for cache in [None, Some(&cache), Some(&cache)] {
        let answers = owners(&database, cache, &paths).unwrap();
        let PackageAnswer::Package(package) = &answers[0] else {
            panic!("{answers:?}");
        };
        assert!(package.version.is_some(), "{package:?}");
        assert_eq!(answers[1], PackageAnswer::None);
    }
}

#[test]
fn dpkg_says_the_same() {
    if !Path::new("/usr/bin/dpkg-query").exists() {
        eprintln!("skipped: needs dpkg-query");
        return;
    }
    let mut paths = Vec::new();
    for folder in ["/usr/bin", "/usr/sbin", "/usr/libexec", "/usr/lib/systemd"] {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        paths.extend(entries.map(|entry| entry.path().to_str().unwrap().to_owned()));
    }
    // It looks for the spelling that it is given, in lists that may have the other.
    let old: Vec<&str> = paths
        .iter()
        .map(|path| path.strip_prefix("/usr").unwrap())
        .collect();
    let output = std::process::Command::new("/usr/bin/dpkg-query")
        .env("LC_ALL", "C")
        .arg("--search")
        .args(paths.iter().map(String::as_str).chain(old))
        .output()
        .unwrap();
    let mut said: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let output = String::from_utf8(output.stdout).unwrap();
    for line in output
        .lines()
        .filter(|line| !line.starts_with("diversion "))
    {
        let (packages, path) = line.split_once(": ").unwrap();
        let packages = packages.split(", ").map(name_of);
        let path = path.strip_prefix("/usr").unwrap_or(path);
        said.entry(path).or_default().extend(packages);
    }

    let folder = tempfile::tempdir().unwrap();
    let cache = Folder::open(folder.path()).unwrap();
    let database = Database::open(Path::new("/")).unwrap().unwrap();
    let asked: Vec<&[u8]> = paths.iter().map(String::as_bytes).collect();
    for _ in 0..2 {
        let answers = owners(&database, Some(&cache), &asked).unwrap();
        let diverted = database.diversions();
        for (path, answer) in paths.iter().zip(answers) {
            let is_diverted = |one: &Diversion| {
                one.from.as_ref() == path.as_bytes() || one.to.as_ref() == path.as_bytes()
            };
            if diverted.iter().any(is_diverted) {
                continue;
            }
            let said = said.get(path.strip_prefix("/usr").unwrap());
            match answer {
                PackageAnswer::Package(package) => {
                    assert!(said.unwrap().contains(&package.name.as_str()), "{path}");
                    assert!(package.version.is_some(), "{package:?}");
                }
                _ => assert_eq!(said, None, "{path}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// What the index answers is what a look through all lists answers.
    #[test]
    fn the_index_answers_as_the_lists_do(
        lists in proptest::collection::btree_map(
            "[a-c]{1,2}(:amd64|:i386)?",
            proptest::collection::vec("(/usr/share/doc|/usr/bin|/bin)(/[ab]){1,2}", 0..20),
            0..5,
        ),
        diversions in proptest::collection::vec(
            ("/usr/bin(/[ab]){1,2}", "(/usr)?/bin(/[ab]){1,2}", "(:|[a-c]{1,2})"),
            0..3,
        ),
        asked in proptest::collection::vec("(/usr/share/doc|/usr/bin|/bin)(/[ab]){1,2}", 1..10),
        merged in any::<bool>(),
    ) {
        let system = System::new();
        if merged {
            system.merge_usr();
        }
        let mut status = String::from("Package: dpkg\n\n");
        for (name, paths) in &lists {
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            system.list(name, &paths);
            let (package, architecture) = name.split_once(':').unwrap_or((name, "all"));
            status += &format!("Package: {package}\nArchitecture: {architecture}\nVersion: {name}\n\n");
        }
        system.write("status", status);
        let lines: String =
            diversions.iter().map(|(from, to, by)| format!("{from}\n{to}\n{by}\n")).collect();
        system.write("diversions", lines);
        let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
        let answers = system.owners(&asked);

        // Without links and diversions, whoever lists a path owns it.
        if !merged && diversions.is_empty() {
            for (path, answer) in asked.iter().zip(answers) {
                let owner = lists.iter().find(|(_, paths)| paths.iter().any(|one| one == path));
                let expected = owner.map_or("none".to_owned(), |(list, _)| {
                    format!("{} {list}", name_of(list))
                });
                prop_assert_eq!(answer, expected);
            }
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in proptest::collection::vec(any::<u8>(), 0..300)) {
        diversions(&text);
        Paragraph::parse(&text);
        let system = System::new();
        system.write("status", [&text[..], b"x"].concat());
        system.write("info/x.list", &text);
        system.write("diversions", &text);
        system.owners(&["/usr/bin/x"]);
    }
}

/// Prints what it costs on this system: `cargo test --release -p portolan-sockets -- --ignored
/// --nocapture costs`. No test depends on a clock.
#[test]
#[ignore = "measures, and tests nothing"]
fn costs() {
    use rustix::time::{ClockId, clock_gettime};
    fn measured(what: &str, rounds: u32, mut run: impl FnMut()) {
        let now = || {
            let time = clock_gettime(ClockId::ProcessCPUTime);
            Duration::new(
                time.tv_sec.unsigned_abs(),
                u32::try_from(time.tv_nsec).unwrap(),
            )
        };
        let start = now();
        for _ in 0..rounds {
            run();
        }
        eprintln!("{what}: {:?} of CPU", (now() - start) / rounds);
    }
    let folder = tempfile::tempdir().unwrap();
    let open = || Folder::open(folder.path()).unwrap();
    let database = || Database::open(Path::new("/")).unwrap().unwrap();
    let lists = database().lists().unwrap().len();
    let programs: Vec<PathBuf> = fs::read_dir("/usr/bin")
        .unwrap()
        .filter_map(|entry| entry.unwrap().path().canonicalize().ok())
        .take(30)
        .collect();
    let thirty: Vec<&[u8]> = programs
        .iter()
        .map(|path| path.as_os_str().as_bytes())
        .collect();
    let one: [&[u8]; 1] = [b"/usr/bin/env"];
    let none: [&[u8]; 1] = [b"/opt/unowned"];
    let ask = |cache: Option<&Folder>, paths: &[&[u8]]| {
        owners(&database(), cache, paths).unwrap();
    };
    eprintln!("{lists} lists");
    measured("no index, 1 path", 5, || ask(None, &one));
    measured("no index, 30 paths", 5, || ask(None, &thirty));
    measured("make the index", 5, || {
        let _ = fs::remove_file(folder.path().join("dpkg-files-1"));
        ask(Some(&open()), &one);
    });
    let size = fs::metadata(folder.path().join("dpkg-files-1"))
        .unwrap()
        .len();
    eprintln!("the index has {size} bytes");
    measured("index, 1 path", 1000, || ask(Some(&open()), &one));
    measured("index, 1 path of nobody's", 1000, || {
        ask(Some(&open()), &none);
    });
    measured("index, 30 paths", 100, || ask(Some(&open()), &thirty));
}
