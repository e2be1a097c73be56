//! What readers say of a page: kept in a database, without a word about who said it.

mod desk;
mod postgres;
mod sqlite;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

pub(crate) use desk::{Desk, client};

/// The most characters of a comment.
pub const COMMENT: usize = 2000;
/// The most characters of a page's path.
const PAGE: usize = 64;

/// The changes that make the database, in order. They are the same for every kind of database; a change
/// that was published is never edited, another one follows it.
const MIGRATIONS: [&str; 1] = [include_str!("../../migrations/0001_opinions.sql")];

// What is asked of the database, again the same for every kind. The variables stand in the order of
// their numbers: SQLite counts them by where they stand.
const INSERT: &str = "INSERT INTO opinions (id, at, page, lang, face, reason, comment) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const SELECT: &str = "SELECT id, at, page, lang, face, reason, comment FROM opinions \
     WHERE ($1 = '' OR page = $1) AND ($2 = '' OR lang = $2) AND at >= $3 \
     ORDER BY at DESC, id DESC LIMIT $4";
const TALLY: &str = "SELECT page, lang, \
     COUNT(*) FILTER (WHERE face = 'yes'), COUNT(*) FILTER (WHERE face = 'partly'), \
     COUNT(*) FILTER (WHERE face = 'no'), COUNT(*) FILTER (WHERE comment <> '') FROM opinions \
     WHERE ($1 = '' OR page = $1) AND ($2 = '' OR lang = $2) AND at >= $3 \
     GROUP BY page, lang ORDER BY COUNT(*) DESC, page, lang LIMIT $4";

/// Where opinions are kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// A file, and its folder is made when it is not there.
    Sqlite(PathBuf),
    /// A server: `postgres://user@host/name`.
    Postgres(String),
    /// This process alone: gone when it ends.
    Memory,
}

impl FromStr for Database {
    type Err = std::convert::Infallible;

    /// An address of PostgreSQL, or the path of a file.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(
            if text.starts_with("postgres://") || text.starts_with("postgresql://") {
                Self::Postgres(text.to_owned())
            } else {
                Self::Sqlite(PathBuf::from(text.strip_prefix("sqlite:").unwrap_or(text)))
            },
        )
    }
}

impl fmt::Debug for Database {
    /// Without what an address may hold: a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            Self::Postgres(_) => f.write_str("Postgres"),
            Self::Memory => f.write_str("Memory"),
        }
    }
}

/// Opens a database, and makes or updates its tables.
///
/// # Errors
/// [`StoreError`] when it cannot be reached, or was made by a newer program.
pub fn open(database: &Database) -> Result<Box<dyn Store>, StoreError> {
    Ok(match database {
        Database::Sqlite(path) => Box::new(sqlite::Sqlite::open(path)?),
        Database::Memory => Box::new(sqlite::Sqlite::in_memory()?),
        Database::Postgres(address) => Box::new(postgres::Postgres::open(address)?),
    })
}

/// A database of opinions. Its calls wait for the database: they are for threads that may wait.
pub trait Store: Send + Sync {
    /// Keeps an opinion.
    ///
    /// # Errors
    /// What the database fails with.
    fn add(&self, opinion: &Opinion) -> Result<(), StoreError>;

    /// The opinions, the newest first.
    ///
    /// # Errors
    /// What the database fails with.
    fn opinions(&self, asked: &Asked) -> Result<Vec<Opinion>, StoreError>;

    /// How many say what of each page in each language, the page with most first.
    ///
    /// # Errors
    /// What the database fails with.
    fn tallies(&self, asked: &Asked) -> Result<Vec<Tally>, StoreError>;
}

/// Which opinions are asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Of this page alone; of all where it is empty.
    pub page: String,
    /// In this language alone; in all where it is empty.
    pub lang: String,
    /// Since then, in seconds since 1970.
    pub since: i64,
    /// At most so many.
    pub limit: i64,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            page: String::new(),
            lang: String::new(),
            since: 0,
            limit: i64::MAX,
        }
    }
}

/// How a page is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Helpful.
    Yes,
    /// Helpful in part.
    Partly,
    /// Not helpful.
    No,
}

impl Face {
    /// All of them, the best first.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The word in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// The face of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.as_str() == word)
    }
}

/// Why a page is found so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Something in it is wrong.
    Mistake,
    /// Something is not there.
    Missing,
    /// It is hard to understand.
    Unclear,
    /// The words are no good in this language.
    Translation,
    /// It does not look or work well.
    Display,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Mistake,
        Self::Missing,
        Self::Unclear,
        Self::Translation,
        Self::Display,
    ];

    /// The word in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mistake => "mistake",
            Self::Missing => "missing",
            Self::Unclear => "unclear",
            Self::Translation => "translation",
            Self::Display => "display",
        }
    }

    /// The reason of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == word)
    }
}

/// What somebody said of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// Its number: unique, and not in the order of time.
    pub id: i64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// The page's path below its language: `port/2908`.
    pub page: String,
    /// The page's language.
    pub lang: String,
    /// How the page is found.
    pub face: Face,
    /// Why, if that was said.
    pub reason: Option<Reason>,
    /// In words, if there were any.
    pub comment: String,
}

/// How many say what of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The page's path below its language.
    pub page: String,
    /// The page's language.
    pub lang: String,
    /// How many said yes, partly, no.
    pub faces: [i64; 3],
    /// How many left words.
    pub comments: i64,
}

/// What a page's path may be: `port/2908/tcp`, `lists/named-only`.
pub(crate) fn is_page(path: &str) -> bool {
    !path.is_empty()
        && path.len() <= PAGE
        && path.split('/').all(|part| !part.is_empty())
        && path
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-'))
}

/// A comment as it is kept: bounded, one kind of line break, nothing that a terminal obeys.
pub(crate) fn tidy(comment: &str) -> String {
    let text = comment.replace("\r\n", "\n");
    let plain = text
        .trim()
        .chars()
        .filter(|c| *c == '\n' || !c.is_control());
    plain.take(COMMENT).collect()
}

/// Why a database does not do what is asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The folder of the file cannot be made.
    #[error("make the folder {0}")]
    Folder(PathBuf, #[source] std::io::Error),
    /// SQLite failed.
    #[error("use the file: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL failed, or cannot be reached.
    #[error("use PostgreSQL: {0}")]
    Postgres(#[from] ::postgres::Error),
    /// A newer program made it.
    #[error("use the database: it has version {found}, and this program knows {known}")]
    Newer {
        /// The database's.
        found: i64,
        /// This program's.
        known: i64,
    },
    /// It holds what this program never writes.
    #[error("read the database: {0}")]
    Damaged(&'static str),
}

/// A row of [`SELECT`], whatever database it came from.
fn opinion(
    (id, at): (i64, i64),
    [page, lang, face, reason, comment]: [String; 5],
) -> Result<Opinion, StoreError> {
    let face = Face::from_word(&face).ok_or(StoreError::Damaged("a face that there is not"))?;
    Ok(Opinion {
        id,
        at,
        page,
        lang,
        face,
        reason: Reason::from_word(&reason),
        comment,
    })
}

/// Checks the version of a database, and gives the changes that it lacks with their numbers.
fn lacking(found: i64) -> Result<impl Iterator<Item = (i64, &'static str)>, StoreError> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    let numbered = (1..).zip(MIGRATIONS);
    Ok(numbered.filter(move |(number, _)| *number > found))
}

#[cfg(test)]
mod tests;
