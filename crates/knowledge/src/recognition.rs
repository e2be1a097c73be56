//! The columns and words of the two tables about programs, `programs.tsv` and `products.tsv`.
//! Compiled into the library and into the build script.

/// By what a program is told, from what is hardest to choose freely to what is easiest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// The package that its file belongs to.
    Package,
    /// The path of its executable.
    Executable,
    /// An argument of an interpreter.
    Argument,
    /// The systemd unit.
    Unit,
    /// The container's image.
    Image,
    /// The kernel itself: there is no process.
    Kernel,
}

impl By {
    /// All of them, in the order of the packed table.
    pub const ALL: [Self; 6] = [
        Self::Package,
        Self::Executable,
        Self::Argument,
        Self::Unit,
        Self::Image,
        Self::Kernel,
    ];

    /// The word in `programs.tsv` and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::Executable => "executable",
            Self::Argument => "argument",
            Self::Unit => "unit",
            Self::Image => "image",
            Self::Kernel => "kernel",
        }
    }
}

/// What is known of a product as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// A service of the registry that it serves.
    Speaks,
    /// From where it can be reached unless told otherwise: `loopback` or `everywhere`.
    Binds,
    /// What it does with ports: see [`Nature`](crate::Nature).
    Nature,
    /// `dynamic`: it takes a port that the system picks.
    Ports,
    /// A product whose ports and protocol it has kept.
    ForkOf,
}

impl Attribute {
    /// All of them, in the order of the packed table.
    pub const ALL: [Self; 5] = [
        Self::Speaks,
        Self::Binds,
        Self::Nature,
        Self::Ports,
        Self::ForkOf,
    ];

    /// The word in `products.tsv`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Speaks => "speaks",
            Self::Binds => "binds",
            Self::Nature => "nature",
            Self::Ports => "ports",
            Self::ForkOf => "fork-of",
        }
    }

    /// The values it may have; `None` for a name.
    #[must_use]
    pub const fn values(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Speaks | Self::ForkOf => None,
            Self::Binds => Some(&["loopback", "everywhere"]),
            Self::Nature => Some(&[
                "forwarder",
                "any-port",
                "tool",
                "launcher",
                "super-server",
                "client",
            ]),
            Self::Ports => Some(&["dynamic"]),
        }
    }
}

/// The interpreters whose arguments tell what runs.
pub const INTERPRETERS: [&str; 11] = [
    "busybox", "dotnet", "erlang", "java", "mono", "node", "perl", "php", "python", "ruby", "shell",
];

/// Bytes of a packed row: the word's place, three of no use, then references to five strings.
pub(crate) const ROW: usize = 24;
/// Bytes before the rows: how many rows of programs, of products, and how many executables in the
/// index by the name of the file. The strings come last.
pub(crate) const HEADER: usize = 12;

/// The end of a path.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
