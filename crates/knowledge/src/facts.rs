//! The tables of `data/knowledge/`: their columns, their words, their rules. Compiled into the
//! library and into the build script, which reads the tables and packs them.

use portolan_types::Transport;

/// One of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Software and its ports.
    Software,
    /// Names of a port in lists that others keep.
    Services,
    /// Malware that was seen on a port.
    Malware,
    /// What systems do with a range of ports.
    Systems,
    /// Ports that browsers refuse.
    Blocked,
}

impl Table {
    /// All of them, in the order of the packed table.
    pub const ALL: [Self; 5] = [
        Self::Software,
        Self::Services,
        Self::Malware,
        Self::Systems,
        Self::Blocked,
    ];

    /// The file in `data/knowledge/`.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Software => "software.tsv",
            Self::Services => "services.tsv",
            Self::Malware => "malware.tsv",
            Self::Systems => "systems.tsv",
            Self::Blocked => "blocked.tsv",
        }
    }

    /// The columns. The first is the port or range, the second the transports; a column named
    /// in [`Table::words`] has one of a few words; `sources` has ids joined by `;`.
    #[must_use]
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Software => &[
                "port",
                "transport",
                "product",
                "category",
                "role",
                "kind",
                "sources",
                "locators",
                "note",
            ],
            Self::Services => &["port", "transport", "name", "aliases", "list", "sources"],
            Self::Malware => &[
                "port",
                "transport",
                "threat",
                "family",
                "role",
                "date",
                "sources",
                "locators",
                "note",
            ],
            Self::Systems => &[
                "port",
                "transport",
                "system",
                "rule",
                "sources",
                "locators",
                "note",
            ],
            Self::Blocked => &["port", "transport", "name", "sources"],
        }
    }

    /// The place of the column of sources.
    pub(crate) const fn sources(self) -> usize {
        match self {
            Self::Software => const { column(Self::Software.columns(), "sources") },
            Self::Services => const { column(Self::Services.columns(), "sources") },
            Self::Malware => const { column(Self::Malware.columns(), "sources") },
            Self::Systems => const { column(Self::Systems.columns(), "sources") },
            Self::Blocked => const { column(Self::Blocked.columns(), "sources") },
        }
    }

    /// The place of the column of locators, where the table has one.
    pub(crate) const fn locators(self) -> Option<usize> {
        match self {
            Self::Software => Some(const { column(Self::Software.columns(), "locators") }),
            Self::Malware => Some(const { column(Self::Malware.columns(), "locators") }),
            Self::Systems => Some(const { column(Self::Systems.columns(), "locators") }),
            Self::Services | Self::Blocked => None,
        }
    }

    /// The column that has one of a few words, and these.
    #[must_use]
    pub const fn words(self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Self::Software => Some((
                "kind",
                &["default", "dev-server", "range", "convention", "allocated"],
            )),
            Self::Services => Some(("list", &["netbase", "firewalld", "wireshark"])),
            Self::Malware => Some(("role", &["listens", "default", "sample", "c2"])),
            Self::Systems => Some((
                "rule",
                &["ephemeral", "privileged", "nodeport", "filtered", "other"],
            )),
            Self::Blocked => None,
        }
    }

    /// The columns that must not be empty, beside the port and the sources.
    #[must_use]
    pub const fn required(self) -> &'static [&'static str] {
        match self {
            Self::Software => &["transport", "product", "category", "role"],
            Self::Services => &["transport", "name"],
            Self::Malware => &["transport", "threat", "date"],
            Self::Systems => &["transport", "system"],
            Self::Blocked => &["transport"],
        }
    }
}

/// The place of a column.
#[must_use]
pub(crate) const fn column(columns: &[&str], name: &str) -> usize {
    let mut place = 0;
    while place < columns.len() {
        if same(columns[place].as_bytes(), name.as_bytes()) {
            return place;
        }
        place += 1;
    }
    panic!("the table has no such column")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut place = 0;
    while place < a.len() {
        if a[place] != b[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// The bit of a transport in a row's set.
#[must_use]
pub(crate) const fn bit(transport: Transport) -> u8 {
    1 << transport as u8
}

/// The evidence that a source is, from the strongest to the weakest.
pub(crate) const CLASSES: [&str; 5] = [
    "first-hand",
    "distribution",
    "third-party",
    "packager",
    "allocation",
];

/// Bytes before a row's strings: low, high (16 bits each), transports, the word's place, two that
/// the table itself uses.
pub(crate) const ROW_HEAD: usize = 8;
/// Bytes of a packed file before its sections: for each table the offset, the rows, and how many of
/// them have a single port (they come first); then the offset of the index of products (the rows of
/// the software table, 16 bits each, sorted by product, its ASCII letters folded), that of the set
/// of ports of which any of the first three tables knows something (a bit each), and that of the
/// strings.
pub(crate) const HEADER: usize = Table::ALL.len() * 12 + 12;
/// The bytes of that set.
pub(crate) const KNOWN: usize = (1 << 16) / 8;
