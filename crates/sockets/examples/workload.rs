//! Makes the loads under which `portolan here` is measured, and holds them until its standard
//! input closes:
//!
//! ```text
//! cargo run --release -p portolan-sockets --example workload -- a|b|c|d
//!     [--namespaces N] [--listeners first|spread|last]
//! ```
//!
//! - `a`: a hundred processes of ten descriptors, three of them with a listener;
//! - `b`: 2,000 processes of ten descriptors, one of them a listener;
//! - `c`: 50 processes of 2,000 TCP sockets, 20 of them listeners, the rest connections over
//!   loopback;
//! - `d`: one process of 5,000 descriptors, 1,500 of them listeners.
//!
//! `--namespaces` (20) adds that many network namespaces, each with a process that has one listener
//! in it. `--listeners` says where `c` and `d` have their listeners among their descriptors: `first`,
//! as a server does that opens them before it serves; `spread`; or `last`.
//!
//! When everything listens, one line says what there is:
//!
//! ```text
//! ready workload=a processes=120 listeners=3 ports=20000-20002 namespaces=20 namespace_ports=20003-20022
//! ```
//!
//! It needs root, for the namespaces and for more descriptors than the limit may allow. The
//! listeners are on every address, for how far a listener can be reached is part of what is
//! measured; nobody answers there.

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    Err("the loads are made on Linux alone".into())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::error::Error;
    use std::fs::{self, File};
    use std::io::{self, Read, Write};
    use std::net::{Ipv4Addr, TcpListener, TcpStream};
    use std::process::{Child, Command};
    use std::time::Duration;

    use rustix::net::sockopt::set_socket_linger;
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    pub(super) fn main() -> Result<(), Box<dyn Error>> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        match arguments.first().map(String::as_str) {
            Some(CHILD) => {
                let part = Part::from_arguments(&arguments[1..]).ok_or("not a part's arguments")?;
                part.hold().map_err(|e| format!("{part:?}: {e}"))?;
                Ok(())
            }
            Some(_) => Plan::from_arguments(&arguments)?.run(),
            None => Err(USAGE.into()),
        }
    }

    const USAGE: &str = "workload a|b|c|d [--namespaces N] [--listeners first|spread|last]";

    /// The first argument of the processes that this one starts.
    const CHILD: &str = "--part";

    /// Where the listeners' ports are sought: below the usual outgoing ports, above the usual
    /// services.
    const FIRST_PORT: u16 = 20_000;

    /// What each process has before it opens anything: its standard streams.
    const STANDARD: usize = 3;

    /// What to make.
    struct Plan {
        workload: String,
        parts: Vec<Part>,
        namespaces: u16,
    }

    /// What one process holds.
    #[derive(Clone, Debug)]
    struct Part {
        /// The first port; each listener has the next.
        port: u16,
        listeners: u16,
        /// Connections to itself, of two sockets each.
        connections: usize,
        /// Other descriptors.
        files: usize,
        place: Place,
        /// Whether it makes a network namespace for itself.
        namespace: bool,
    }

    /// Where the listeners stand among the descriptors.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Place {
        First,
        Spread,
        Last,
    }

    impl Plan {
        fn from_arguments(arguments: &[String]) -> Result<Self, Box<dyn Error>> {
            let (mut workload, mut namespaces, mut place) = (None, 20, Place::First);
            let mut arguments = arguments.iter();
            while let Some(argument) = arguments.next() {
                match argument.as_str() {
                    "--namespaces" => {
                        let number = arguments.next().ok_or("--namespaces: how many?")?;
                        namespaces = number.parse().map_err(|e| format!("{number}: {e}"))?;
                    }
                    "--listeners" => {
                        let word = arguments.next().ok_or("--listeners: where?")?;
                        place = Place::from_word(word).ok_or(USAGE)?;
                    }
                    "a" | "b" | "c" | "d" if workload.is_none() => workload = Some(argument),
                    _ => return Err(USAGE.into()),
                }
            }
            let workload = workload.ok_or(USAGE)?;
            let part = |listeners, connections, descriptors: usize| Part {
                port: 0,
                listeners,
                connections,
                files: descriptors - STANDARD - usize::from(listeners) - 2 * connections,
                place,
                namespace: false,
            };
            let mut parts = match workload.as_str() {
                "a" => [vec![part(1, 0, 10); 3], vec![part(0, 0, 10); 97]].concat(),
                "b" => vec![part(1, 0, 10); 2_000],
                "c" => vec![part(20, 990, STANDARD + 2_000); 50],
                _ => vec![part(1_500, 500, 5_000)],
            };
            parts.extend((0..namespaces).map(|_| Part {
                namespace: true,
                ..part(1, 0, 10)
            }));
            let mut port = free_ports(parts.iter().map(|part| part.listeners).sum())?;
            for part in &mut parts {
                part.port = port;
                port += part.listeners;
            }
            Ok(Self {
                workload: workload.clone(),
                parts,
                namespaces,
            })
        }

        /// Starts all parts, says so, and waits for the end of the standard input.
        fn run(&self) -> Result<(), Box<dyn Error>> {
            let program = std::env::current_exe()?;
            // All parts share the two pipes: of the first they wait for the end, which comes with
            // that of this process, however it dies; into the second each says that it is ready.
            let (held, hold) = io::pipe()?;
            let (mut ready, say) = io::pipe()?;
            let mut children = Vec::with_capacity(self.parts.len());
            for part in &self.parts {
                let child = Command::new(&program)
                    .arg(CHILD)
                    .args(part.to_arguments())
                    .stdin(held.try_clone()?)
                    .stdout(say.try_clone()?)
                    .spawn()?;
                children.push(child);
            }
            drop((held, say));

            let mut words = vec![0; self.parts.len()];
            let made = ready.read_exact(&mut words);
            if made.is_ok() {
                self.say_ready()?;
                io::copy(&mut io::stdin().lock(), &mut io::sink())?;
            }
            drop(hold);
            wait_for(children)?;
            made.map_err(|e| format!("a part is missing: {e}").into())
        }

        fn say_ready(&self) -> io::Result<()> {
            let (inside, outside): (Vec<&Part>, Vec<&Part>) =
                self.parts.iter().partition(|part| part.namespace);
            writeln!(
                io::stdout().lock(),
                "ready workload={} processes={} listeners={} ports={} namespaces={} namespace_ports={}",
                self.workload,
                self.parts.len(),
                outside
                    .iter()
                    .map(|part| u32::from(part.listeners))
                    .sum::<u32>(),
                ports(&outside),
                self.namespaces,
                ports(&inside),
            )
        }
    }

    impl Part {
        /// Opens everything, says so, and waits for the end of the standard input.
        fn hold(&self) -> io::Result<()> {
            self.raise_limit()?;
            if self.namespace {
                enter_new_namespace()?;
            }
            let mut held = Held::default();
            match self.place {
                Place::First => {
                    held.listen(self.ports())?;
                    self.open_others(&mut held, 0..self.others())?;
                }
                Place::Spread => {
                    let listeners = usize::from(self.listeners).max(1);
                    let mut done = 0;
                    for (n, port) in (1..).zip(self.ports()) {
                        held.listen(port..=port)?;
                        let next = self.others() * n / listeners;
                        self.open_others(&mut held, done..next)?;
                        done = next;
                    }
                    self.open_others(&mut held, done..self.others())?;
                }
                Place::Last => {
                    self.open_others(&mut held, 0..self.others())?;
                    held.listen(self.ports())?;
                }
            }
            drop(held.door.take());
            io::stdout().lock().write_all(b".")?;
            io::stdout().lock().flush()?;
            io::copy(&mut io::stdin().lock(), &mut io::sink())?;
            Ok(())
        }

        fn ports(&self) -> std::ops::RangeInclusive<u16> {
            self.port..=self.port + self.listeners - 1
        }

        /// How many things it opens beside its listeners.
        fn others(&self) -> usize {
            self.connections + self.files
        }

        /// Opens some of these things; the connections are the first of them.
        fn open_others(&self, held: &mut Held, which: std::ops::Range<usize>) -> io::Result<()> {
            for n in which {
                if n < self.connections {
                    held.connect()?;
                } else {
                    held.files.push(File::open("/dev/null")?);
                }
            }
            Ok(())
        }

        fn raise_limit(&self) -> io::Result<()> {
            let needed = STANDARD + usize::from(self.listeners) + self.connections * 2 + self.files;
            // A margin, for what is open for a moment only.
            let needed = needed as u64 + 16;
            let limit = getrlimit(Resource::Nofile);
            if limit.current.is_some_and(|current| current < needed) {
                let wanted = Rlimit {
                    current: Some(needed),
                    maximum: limit.maximum.map(|maximum| maximum.max(needed)),
                };
                setrlimit(Resource::Nofile, wanted)?;
            }
            Ok(())
        }

        fn to_arguments(&self) -> [String; 6] {
            [
                self.port.to_string(),
                self.listeners.to_string(),
                self.connections.to_string(),
                self.files.to_string(),
                self.place.word().to_owned(),
                self.namespace.to_string(),
            ]
        }

        fn from_arguments(arguments: &[String]) -> Option<Self> {
            let [port, listeners, connections, files, place, namespace] = arguments else {
                return None;
            };
            Some(Self {
                port: port.parse().ok()?,
                listeners: listeners.parse().ok()?,
                connections: connections.parse().ok()?,
                files: files.parse().ok()?,
                place: Place::from_word(place)?,
                namespace: namespace.parse().ok()?,
            })
        }
    }

    impl Place {
        const fn word(self) -> &'static str {
            match self {
                Self::First => "first",
                Self::Spread => "spread",
                Self::Last => "last",
            }
        }

        fn from_word(word: &str) -> Option<Self> {
            [Self::First, Self::Spread, Self::Last]
                .into_iter()
                .find(|place| place.word() == word)
        }
    }

    /// What a part has open.
    #[derive(Default)]
    struct Held {
        listeners: Vec<TcpListener>,
        connections: Vec<(TcpStream, TcpStream)>,
        files: Vec<File>,
        /// Where connections are accepted while there is no listener yet.
        door: Option<TcpListener>,
    }

    impl Held {
        fn listen(&mut self, ports: std::ops::RangeInclusive<u16>) -> io::Result<()> {
            for port in ports {
                let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))?;
                self.listeners.push(listener);
            }
            Ok(())
        }

        /// Connects to the newest listener, and keeps both ends.
        fn connect(&mut self) -> io::Result<()> {
            if self.listeners.is_empty() && self.door.is_none() {
                self.door = Some(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?);
            }
            let Some(listener) = self.listeners.last().or(self.door.as_ref()) else {
                return Ok(());
            };
            let ours = TcpStream::connect((Ipv4Addr::LOCALHOST, listener.local_addr()?.port()))?;
            let (theirs, _) = listener.accept()?;
            for end in [&ours, &theirs] {
                // Reset at the end: a hundred thousand sockets in TIME_WAIT would be a load for
                // whoever measures next.
                set_socket_linger(end, Some(Duration::ZERO))?;
            }
            self.connections.push((ours, theirs));
            Ok(())
        }
    }

    #[expect(
        deprecated,
        reason = "what is unsafe about its successor is to unshare the descriptors"
    )]
    fn enter_new_namespace() -> io::Result<()> {
        rustix::thread::unshare(rustix::thread::UnshareFlags::NEWNET)?;
        Ok(())
    }

    /// The first of so many ports in a row that nobody has bound and that are not taken for outgoing
    /// connections.
    fn free_ports(count: u16) -> Result<u16, Box<dyn Error>> {
        let range = fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range")?;
        let mut range = range.split_whitespace().map(str::parse);
        let (Some(Ok(low)), Some(Ok(high))) = (range.next(), range.next()) else {
            return Err("ip_local_port_range: not two ports".into());
        };
        let (low, high): (u16, u16) = (low, high);
        let mut run = 0;
        for port in (FIRST_PORT..u16::MAX).chain(1_024..FIRST_PORT) {
            let free = !(low..=high).contains(&port)
                && TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok();
            run = if free { run + 1 } else { 0 };
            if run == count {
                return Ok(port - count + 1);
            }
        }
        Err(format!("there are no {count} free ports in a row").into())
    }

    fn ports(parts: &[&Part]) -> String {
        let listening = || parts.iter().filter(|part| part.listeners > 0);
        match (listening().next(), listening().next_back()) {
            (Some(first), Some(last)) => {
                format!("{}-{}", first.ports().start(), last.ports().end())
            }
            _ => "none".to_owned(),
        }
    }

    fn wait_for(children: Vec<Child>) -> io::Result<()> {
        for mut child in children {
            child.wait()?;
        }
        Ok(())
    }
}
