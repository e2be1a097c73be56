//! Which product is it? By the package that has the file, its path, its arguments where an
//! interpreter runs it, its unit, its image. Never by the name that a process gives itself: anybody
//! can choose that. The name of a file counts where only an administrator could have put it there.

use std::borrow::Cow;

use portolan_knowledge::{
    Attribute, By, INTERPRETERS, Mark, Nature, executables_named, marks, marks_by, matches, traits,
};
use portolan_sockets::{
    ControlGroup, Observation, PackageAnswer, Process, Program, ProgramState, Socket, Unowned,
};
use portolan_types::Port;
use rustc_hash::FxHashMap;

use crate::signs::{self, title};
use crate::{Reason, Rule};

/// Arguments that are looked at, at most.
const ARGUMENTS: usize = 256;

/// A product, and by what it was told.
#[derive(Clone, Debug)]
pub(crate) struct Identity<'a> {
    pub(crate) product: &'static str,
    rule: Rule,
    /// The package, path, unit or image as it was seen.
    value: Cow<'a, str>,
    mark: Mark,
}

impl<'a> Identity<'a> {
    fn new(rule: Rule, value: impl Into<Cow<'a, str>>, mark: Mark) -> Self {
        Self {
            product: mark.product(),
            rule,
            value: value.into(),
            mark,
        }
    }

    pub(crate) fn reason(&self) -> Reason<'a> {
        Reason::seen(self.rule)
            .with("product", self.product)
            .with("value", self.value.clone())
            .citing(self.mark.sources())
    }
}

/// What a program tells, whichever process runs it.
struct Known<'a> {
    /// Which interpreter it is.
    interpreter: Option<&'static str>,
    /// Its product, by package or path.
    told: Option<Identity<'a>>,
    /// Its product where nothing else tells it, by the name of its file.
    named: Option<Identity<'a>>,
}

/// Tells products, and remembers what it was told by a program or a group: a machine has thousands
/// of sockets, and few programs.
pub(crate) struct Recogniser<'a> {
    observation: &'a Observation,
    by_program: FxHashMap<usize, Known<'a>>,
    by_group: FxHashMap<usize, Option<Identity<'a>>>,
    /// Whether a program speaks against a product that its unit or image told.
    against: FxHashMap<(usize, &'static str, Rule), bool>,
}

impl<'a> Recogniser<'a> {
    pub(crate) fn new(observation: &'a Observation) -> Self {
        Self {
            observation,
            by_program: FxHashMap::default(),
            by_group: FxHashMap::default(),
            against: FxHashMap::default(),
        }
    }

    /// The product behind a socket.
    pub(crate) fn identify(&mut self, socket: &'a Socket) -> Option<Identity<'a>> {
        let observation = self.observation;
        // The manager only opened the socket; the service answers.
        if let Some(activation) = &socket.activation {
            for unit in [&activation.service, &activation.socket] {
                if let Some(mark) = marks(By::Unit, unit).next() {
                    return Some(Identity::new(Rule::ToldByUnit, unit.as_str(), mark));
                }
            }
        }
        let mut holders = socket
            .holders
            .iter()
            .filter_map(|h| observation.process(h.pid));
        if let Some(found) = holders.clone().find_map(|p| self.of_process(p)) {
            return Some(found);
        }
        // Without a process in sight there is still the control group in which the socket was made.
        let hidden = holders.next().is_none();
        if let Some(group) = socket.group.filter(|_| hidden)
            && let Some(found) = self.of_group(group)
        {
            return Some(found);
        }
        if socket.unowned == Some(Unowned::NotFound) {
            return of_kernel(socket);
        }
        None
    }

    /// The product that a process is.
    pub(crate) fn of_process(&mut self, process: &'a Process) -> Option<Identity<'a>> {
        let (interpreter, told, named) = match self.known(process) {
            Some(known) => (known.interpreter, known.told.clone(), known.named.clone()),
            None => (None, None, None),
        };
        if let Some(found) = interpreter.and_then(|i| of_arguments(process, i)) {
            return Some(found);
        }
        if told.is_some() {
            return told;
        }
        if let Some(group) = process.group
            && let Some(found) = self.of_group(group)
            && !self.contradicts(process, &found)
        {
            return Some(found);
        }
        named
    }

    /// Whether what a process runs is an interpreter.
    pub(crate) fn is_interpreted(&mut self, process: &Process) -> bool {
        self.known(process)
            .is_some_and(|known| known.interpreter.is_some())
    }

    /// What the program of a process tells.
    fn known(&mut self, process: &Process) -> Option<&Known<'a>> {
        let index = process.program?;
        let program = self.observation.programs.get(index)?;
        let known = self.by_program.entry(index).or_insert_with(|| {
            let interpreter = interpreter(program);
            let ordinary = (interpreter.is_none() && is_file(program)).then_some(program);
            Known {
                interpreter,
                told: ordinary.and_then(of_program),
                named: ordinary.and_then(of_file_name),
            }
        });
        Some(known)
    }

    /// Whether a program speaks against what its unit or image is: a shell that got into a web server
    /// is in the server's unit too, and a unit can be given any name by whoever may write one.
    fn contradicts(&mut self, process: &Process, found: &Identity<'_>) -> bool {
        let Some((index, program)) = process.program.zip(self.observation.program(process)) else {
            return false;
        };
        *self
            .against
            .entry((index, found.product, found.rule))
            .or_insert_with(|| match (interpreter(program), found.rule) {
                (Some(interpreter), _) => {
                    let runs = |m: &Mark| m.value().split(':').next() == Some(interpreter);
                    is_told(By::Executable, found.product, |_| true)
                        && !is_told(By::Argument, found.product, runs)
                }
                (None, Rule::ToldByImage) => {
                    let path = program.path.to_string_lossy();
                    signs::is_temporary(&path) || is_peoples(&path)
                }
                (None, _) => {
                    let name = unwrapped(program);
                    is_told(By::Executable, found.product, |_| true)
                        && !executables_named(name).any(|m| m.product() == found.product)
                }
            })
    }

    fn of_group(&mut self, group: usize) -> Option<Identity<'a>> {
        let groups = &self.observation.groups;
        self.by_group
            .entry(group)
            .or_insert_with(|| groups.get(group).and_then(of_group))
            .clone()
    }
}

/// What is no longer a file is no package's file either, except where a newer one took its place.
fn is_file(program: &Program) -> bool {
    matches!(
        program.state,
        ProgramState::Present | ProgramState::Replaced
    )
}

/// The product of a program that is no interpreter.
fn of_program(program: &Program) -> Option<Identity<'_>> {
    // In the folders of the package manager, what no package has is not what its path says.
    let path = merged(program);
    let by_path = marks(By::Executable, &path)
        .next()
        .filter(|_| !is_stray(program, &path));
    if let PackageAnswer::Package(package) = &program.package {
        let mut of_package = marks(By::Package, &package.name);
        // A package may have several products; its path says which.
        let mark = match by_path {
            Some(path) => of_package
                .find(|m| m.product() == path.product())
                .or(Some(path)),
            None => of_package.next(),
        };
        if let Some(mark) = mark {
            let rule = Rule::ToldByPackage;
            return Some(Identity::new(rule, package.name.as_str(), mark));
        }
    }
    by_path.map(|mark| Identity::new(Rule::ToldByPath, path, mark))
}

/// The product of a program by its file's name: only where an administrator put it.
fn of_file_name(program: &Program) -> Option<Identity<'_>> {
    let path = merged(program);
    let of_administrator =
        program.writable_folder.is_none() && is_administrators(&path) && !is_stray(program, &path);
    let named = called_like(program).filter(|_| of_administrator)?;
    Some(Identity::new(Rule::ToldByFileName, path, named))
}

/// The mark of an executable that has the same file name, wherever it lies; none where programs of
/// several products have it, as `httpd`.
pub(crate) fn called_like(program: &Program) -> Option<Mark> {
    let mut named = executables_named(unwrapped(program));
    let first = named.next()?;
    named
        .all(|other| other.product() == first.product())
        .then_some(first)
}

/// Whether a product is told by something of that kind.
fn is_told(by: By, product: &str, how: impl Fn(&Mark) -> bool) -> bool {
    marks_by(by).any(|m| m.product() == product && how(&m))
}

/// Whether a file lies where packages have theirs, and belongs to none.
fn is_stray(program: &Program, path: &str) -> bool {
    program.package == PackageAnswer::None
        && path.starts_with("/usr/")
        && !path.starts_with("/usr/local/")
}

fn of_group(group: &ControlGroup) -> Option<Identity<'_>> {
    if let Some(container) = &group.container {
        let image = container.image.as_deref()?;
        let mark = marks(By::Image, repository(image)).next()?;
        return Some(Identity::new(Rule::ToldByImage, image, mark));
    }
    // A user's own units are named by the user.
    let unit = group
        .unit
        .as_deref()
        .filter(|_| group.user_unit.is_none())?;
    let mark = marks(By::Unit, unit).next()?;
    Some(Identity::new(Rule::ToldByUnit, unit, mark))
}

/// What the kernel serves by itself, where every process was looked at and none holds the socket.
fn of_kernel<'a>(socket: &Socket) -> Option<Identity<'a>> {
    let transport = socket.protocol.transport()?;
    marks_by(By::Kernel)
        .find(|mark| {
            portolan_knowledge::software_of(mark.product())
                .any(|s| s.fact().ports().contains(socket.port) && s.fact().applies_to(transport))
        })
        .map(|mark| Identity::new(Rule::ToldByKernel, mark.value(), mark))
}

/// The product of what an interpreter runs.
fn of_arguments<'a>(process: &Process, interpreter: &str) -> Option<Identity<'a>> {
    let arguments = arguments_of(process);
    let told = told_by(&arguments, interpreter);
    // A script can be given any name where anybody may write.
    if told.iter().any(|(_, told)| signs::is_temporary(told)) {
        return None;
    }
    marks_by(By::Argument)
        .filter_map(|mark| Some((mark, mark.value().split_once(':')?)))
        .filter(|(_, (of, _))| *of == interpreter)
        .find_map(|(mark, (_, wanted))| {
            let found = told.iter().any(|pair| fits(wanted, pair));
            found.then(|| Identity::new(Rule::ToldByArgument, wanted, mark))
        })
}

/// The arguments that say what runs, each with the one before it. Of most interpreters they end with
/// the first one that is no option: what follows is the program's own, and anybody may name something
/// there. For Erlang it can be any.
fn told_by<'a>(arguments: &'a [Cow<'_, str>], interpreter: &str) -> Vec<(&'a str, &'a str)> {
    let mut told = Vec::new();
    let mut before = "";
    for (place, argument) in arguments.iter().enumerate() {
        let argument = argument.as_ref();
        if place == 0 {
            // The interpreter's own name, or the title that a process wrote over all of them; BusyBox
            // is called by the name of what it is to be.
            if arguments.len() == 1 || interpreter == "busybox" {
                told.push(("", title(argument)));
            }
            continue;
        }
        let is_value = takes_value(interpreter, before);
        if !is_value {
            told.push((before, argument));
        }
        let is_last = !argument.starts_with('-') || matches!(argument, "-c" | "-e");
        if is_last && !is_value && interpreter != "erlang" {
            break;
        }
        before = if is_value { "" } else { argument };
    }
    told
}

/// The options of interpreters that take the argument behind them, where that is not what runs.
fn takes_value(interpreter: &str, option: &str) -> bool {
    let options: &[&str] = match interpreter {
        "python" => &["-W", "-X"],
        "node" => &["-r", "--require", "--import"],
        "ruby" | "perl" => &["-I", "-r", "-C"],
        "php" => &["-c", "-d", "-t"],
        "java" => &[
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "--add-modules",
            "--add-opens",
            "--add-exports",
        ],
        _ => &[],
    };
    options.contains(&option)
}

/// The file that an interpreter runs, where its arguments give a whole path.
pub(crate) fn script(process: &Process, interpreter: &str) -> Option<String> {
    let arguments = arguments_of(process);
    let (_, told) = told_by(&arguments, interpreter).pop()?;
    told.starts_with('/').then(|| told.to_owned())
}

fn arguments_of(process: &Process) -> Vec<Cow<'_, str>> {
    process.arguments.iter().take(ARGUMENTS).collect()
}

fn fits(wanted: &str, (before, argument): &(&str, &str)) -> bool {
    if let Some((option, value)) = wanted.split_once(' ') {
        return *before == option && matches(value, argument);
    }
    let last = argument.rsplit('/').next().unwrap_or(argument);
    matches(wanted, argument) || matches(wanted, last)
}

/// Which interpreter a program is: `python` for `/usr/bin/python3.11`.
pub(crate) fn interpreter(program: &Program) -> Option<&'static str> {
    let name = unwrapped(program);
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-');
    let called = match stem {
        "nodejs" => "node",
        "beam.smp" | "beam" | "erl" => "erlang",
        "mono-sgen" => "mono",
        "sh" | "bash" | "dash" | "zsh" | "ksh" => "shell",
        "pypy" => "python",
        "jruby" => "ruby",
        other => other,
    };
    INTERPRETERS.into_iter().find(|i| *i == called)
}

/// Where a program that holds a port for something else hands connections on to: the arguments of
/// `docker-proxy`.
pub(crate) fn target_of(process: &Process) -> Option<(String, Port)> {
    let arguments = arguments_of(process);
    let value = |name: &str| {
        let at = arguments.iter().position(|a| a == name)?;
        arguments.get(at + 1)
    };
    let port: u16 = value("-container-port")?.parse().ok()?;
    Some((value("-container-ip")?.to_string(), Port::new(port)))
}

/// Whether a product is known to do that with ports.
pub(crate) fn has_nature(product: &str, nature: Nature) -> bool {
    traits(product).any(|t| t.attribute() == Attribute::Nature && t.nature() == Some(nature))
}

/// The name of a program's file; empty where it has none in UTF-8.
pub(crate) fn file_name(program: &Program) -> &str {
    program
        .path
        .file_name()
        .and_then(|n| n.to_str())
        .unwrap_or_default()
}

/// The name of a program's file, without what Nix and Guix put around a program that they start through
/// a wrapper: `.foo-wrapped`, once more `.foo-wrapped_`, and `.foo-real`.
pub(crate) fn unwrapped(program: &Program) -> &str {
    let name = file_name(program);
    let of_store = || {
        ["/nix/store/", "/gnu/store/"]
            .iter()
            .any(|store| program.path.starts_with(store))
    };
    let inner = name.strip_prefix('.').and_then(|n| {
        let n = n.trim_end_matches('_');
        n.strip_suffix("-wrapped")
            .or_else(|| n.strip_suffix("-real"))
    });
    inner.filter(|_| of_store()).unwrap_or(name)
}

/// Whether people keep files there, and no image its program.
fn is_peoples(path: &str) -> bool {
    ["/home/", "/root/", "/srv/", "/mnt/", "/media/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

/// The path with `/usr` before the folders that are links into it.
fn merged(program: &Program) -> Cow<'_, str> {
    let path = program.path.to_string_lossy();
    match ["/bin/", "/sbin/", "/lib/", "/lib64/"]
        .iter()
        .any(|folder| path.starts_with(folder))
    {
        true => Cow::Owned(format!("/usr{path}")),
        false => path,
    }
}

/// Whether only an administrator may write where the file is, as the file system's standard has it.
fn is_administrators(path: &str) -> bool {
    ["/usr/", "/opt/", "/snap/", "/nix/store/", "/gnu/store/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

/// An image without its tag, its digest and Docker Hub's own name.
pub(crate) fn repository(image: &str) -> &str {
    let image = image.split('@').next().unwrap_or(image);
    // A colon before a slash is that of a registry's port.
    let image = match image.rsplit_once(':') {
        Some((repository, tag)) if !tag.contains('/') => repository,
        _ => image,
    };
    let image = image
        .strip_prefix("docker.io/")
        .or_else(|| image.strip_prefix("index.docker.io/"))
        .unwrap_or(image);
    image.strip_prefix("library/").unwrap_or(image)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn program(path: &str) -> Program {
        Program {
            path: PathBuf::from(path),
            ..Program::default()
        }
    }

    #[test]
    fn an_interpreter_is_told_by_its_file() {
        for (path, expected) in [
            ("/usr/bin/python3.11", Some("python")),
            ("/usr/bin/node", Some("node")),
            ("/opt/java/bin/java", Some("java")),
            ("/usr/lib/erlang/erts-13.1/bin/beam.smp", Some("erlang")),
            ("/nix/store/x/bin/.python3-wrapped", Some("python")),
            ("/nix/store/x/bin/.python3-wrapped_", Some("python")),
            ("/usr/bin/php8.2", Some("php")),
            ("/usr/sbin/php-fpm8.2", None),
            ("/usr/sbin/nginx", None),
            ("/", None),
        ] {
            assert_eq!(interpreter(&program(path)), expected, "{path}");
        }
    }

    #[test]
    fn an_image_has_a_repository() {
        for (image, expected) in [
            ("postgres:16", "postgres"),
            ("docker.io/library/postgres:16@sha256:ab", "postgres"),
            ("grafana/grafana", "grafana/grafana"),
            ("localhost:5000/app", "localhost:5000/app"),
            (
                "quay.io/prometheus/prometheus:v3",
                "quay.io/prometheus/prometheus",
            ),
            ("", ""),
        ] {
            assert_eq!(repository(image), expected);
        }
    }

    #[test]
    fn what_runs_stands_before_its_own_arguments() {
        let arguments =
            |words: &[&str]| words.iter().map(|w| Cow::Owned((*w).to_owned())).collect();
        let told = |words: &[&str], interpreter: &str, wanted: &str| {
            let arguments: Vec<Cow<'_, str>> = arguments(words);
            told_by(&arguments, interpreter)
                .iter()
                .any(|pair| fits(wanted, pair))
        };
        let python = "python";
        assert!(told(
            &["python3", "/usr/bin/jupyter-lab"],
            python,
            "jupyter-lab"
        ));
        assert!(told(
            &["python3", "-m", "http.server", "80"],
            python,
            "-m http.server"
        ));
        assert!(!told(
            &["python3", "mine.py", "jupyter-lab"],
            python,
            "jupyter-lab"
        ));
        assert!(told(&["gunicorn: master [app]"], python, "gunicorn"));
        assert!(told(
            &["java", "-Xmx1g", "-cp", "x", "kafka.Kafka", "f"],
            "java",
            "kafka.Kafka"
        ));
        assert!(told(
            &["java", "-jar", "/srv/jenkins.war"],
            "java",
            "jenkins.war"
        ));
        assert!(!told(&[], python, "jupyter-lab"));
    }
}
