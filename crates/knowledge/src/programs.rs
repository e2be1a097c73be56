//! Which program is which product, and what is known of products as such: `programs.tsv` and
//! `products.tsv`, packed at build and read in place.

use portolan_types::SourceId;
use portolan_types::packed::{half, string, word};

use crate::recognition::{Attribute, By, HEADER, ROW, file_name};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/programs.bin"));

/// One way to tell a product by its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(Packed);

impl Mark {
    /// By what.
    #[must_use]
    pub fn by(self) -> By {
        By::ALL[usize::from(self.0.row[0]).min(By::ALL.len() - 1)]
    }

    /// The package, path, unit, image or argument; a `*` stands for any text without a `/`.
    #[must_use]
    pub fn value(self) -> &'static str {
        self.0.text(0)
    }

    /// The product.
    #[must_use]
    pub fn product(self) -> &'static str {
        self.0.text(1)
    }

    /// The bibliography's ids, each with the place in it.
    pub fn sources(self) -> impl Iterator<Item = (SourceId, &'static str)> {
        self.0.sources()
    }
}

/// One thing that is known of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trait(Packed);

/// What a product does with ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// It holds a port for something else, which answers.
    Forwarder,
    /// Its port is whatever it is told.
    AnyPort,
    /// It serves whatever it is told to, and has no service of its own.
    Tool,
    /// It opens sockets for services that it starts.
    Launcher,
    /// It opens ports by the names of services, and starts what serves them.
    SuperServer,
    /// It opens sockets on ports that the system picks, and serves nothing.
    Client,
}

impl Trait {
    /// The product.
    #[must_use]
    pub fn product(self) -> &'static str {
        self.0.text(0)
    }

    /// What kind of thing.
    #[must_use]
    pub fn attribute(self) -> Attribute {
        Attribute::ALL[usize::from(self.0.row[0]).min(Attribute::ALL.len() - 1)]
    }

    /// The value: a service's or a product's name, or a word of [`Attribute::values`].
    #[must_use]
    pub fn value(self) -> &'static str {
        self.0.text(1)
    }

    /// What it does with ports, for [`Attribute::Nature`].
    #[must_use]
    pub fn nature(self) -> Option<Nature> {
        match (self.attribute(), self.value()) {
            (Attribute::Nature, "forwarder") => Some(Nature::Forwarder),
            (Attribute::Nature, "any-port") => Some(Nature::AnyPort),
            (Attribute::Nature, "tool") => Some(Nature::Tool),
            (Attribute::Nature, "super-server") => Some(Nature::SuperServer),
            (Attribute::Nature, "launcher") => Some(Nature::Launcher),
            (Attribute::Nature, "client") => Some(Nature::Client),
            _ => None,
        }
    }

    /// The bibliography's ids, each with the place in it.
    pub fn sources(self) -> impl Iterator<Item = (SourceId, &'static str)> {
        self.0.sources()
    }
}

/// The marks of that kind whose value it is, by the whole value or by a pattern.
pub fn marks(by: By, value: &str) -> impl Iterator<Item = Mark> {
    let rows = rows_of_programs();
    let wanted = (by as u8, value);
    let (from, to) = (
        first(rows, |m| key(m) < wanted),
        first(rows, |m| key(m) <= wanted),
    );
    let patterns = (0..rows)
        .map(program)
        .skip(first(rows, |m| (m.0.row[0], m.value()) < (by as u8, "")))
        .take_while(move |m| m.by() == by)
        .filter(|m| m.0.row[1] != 0);
    (from..to)
        .map(program)
        .filter(|m| m.0.row[1] == 0)
        .chain(patterns.filter(move |m| matches(m.value(), value)))
}

/// All traits of all products, in the order of their names.
pub fn all_traits() -> impl Iterator<Item = Trait> {
    let base = rows_of_programs();
    (0..rows_of_products()).map(move |place| Trait(packed(base + place)))
}

/// All marks of one kind.
pub fn marks_by(by: By) -> impl Iterator<Item = Mark> {
    let rows = rows_of_programs();
    let at = |kind: u8| first(rows, move |m| m.0.row[0] < kind);
    (at(by as u8)..at(by as u8 + 1)).map(program)
}

/// The executables whose file has that name, wherever they are.
pub fn executables_named(name: &str) -> impl Iterator<Item = Mark> {
    let named = |mark: Mark| file_name(mark.value());
    let (count, at) = executables();
    let from = partition(count, |place| named(at(place)) < name);
    let to = partition(count, |place| named(at(place)) <= name);
    (from..to).map(at)
}

/// The executables whose file's name begins so, wherever they are.
pub fn executables_like(beginning: &str) -> impl Iterator<Item = Mark> {
    let named = |mark: Mark| file_name(mark.value());
    let (count, at) = executables();
    let from = partition(count, |place| named(at(place)) < beginning);
    (from..count)
        .map(at)
        .take_while(move |mark| named(*mark).starts_with(beginning))
}

/// What is known of a product, by its name as it is written in the tables.
pub fn traits(product: &str) -> impl Iterator<Item = Trait> {
    let count = rows_of_products();
    let base = rows_of_programs();
    let at = move |place: usize| Trait(packed(base + place));
    let from = partition(count, |place| at(place).product() < product);
    let to = partition(count, |place| at(place).product() <= product);
    (from..to).map(at)
}

/// How many executables there are, and each in the order of their files' names.
fn executables() -> (usize, impl Fn(usize) -> Mark + Copy) {
    let start = HEADER + (rows_of_programs() + rows_of_products()) * ROW;
    let at = move |place: usize| program(usize::from(half(PACKED, start + place * 2)));
    (word(PACKED, 8) as usize, at)
}

/// A row of either table: a word, whether its value is a pattern, and five strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Packed {
    row: &'static [u8; ROW],
}

impl Packed {
    fn text(self, place: usize) -> &'static str {
        string(strings(), word(self.row, 4 + place * 4))
    }

    fn sources(self) -> impl Iterator<Item = (SourceId, &'static str)> {
        let ids = self.text(2).split(';').map(SourceId::new);
        ids.zip(self.text(3).split(';'))
    }
}

fn key(mark: Mark) -> (u8, &'static str) {
    (mark.0.row[0], mark.value())
}

fn program(place: usize) -> Mark {
    Mark(packed(place))
}

fn packed(place: usize) -> Packed {
    static NOTHING: [u8; ROW] = [0; ROW];
    let at = HEADER + place * ROW;
    let row = PACKED.get(at..at + ROW).and_then(|row| row.try_into().ok());
    Packed {
        row: row.unwrap_or(&NOTHING),
    }
}

fn rows_of_programs() -> usize {
    word(PACKED, 0) as usize
}

fn rows_of_products() -> usize {
    word(PACKED, 4) as usize
}

fn strings() -> &'static [u8] {
    let rows = rows_of_programs() + rows_of_products();
    let at = HEADER + rows * ROW + word(PACKED, 8) as usize * 2;
    PACKED.get(at..).unwrap_or_default()
}

/// The first of the marks that is not before.
fn first(count: usize, before: impl Fn(Mark) -> bool) -> usize {
    partition(count, |place| before(program(place)))
}

/// The first place that is not before, among so many in order.
fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = from + (to - from) / 2;
        if before(middle) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

/// Whether a text is as the pattern says: `*` is any text without a slash. Patterns are ours, and
/// short; the text may be anything, and each of its bytes is looked at once for each star.
#[must_use]
pub fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(rest) = parts.next().and_then(|head| text.strip_prefix(head)) else {
        return false;
    };
    let mut rest = rest;
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        let end = match parts.peek() {
            // The last part stands at the end.
            None => match rest.strip_suffix(part) {
                Some(skipped) => (skipped.len(), ""),
                None => return false,
            },
            Some(_) => match rest.find(part) {
                Some(at) => (at, &rest[at + part.len()..]),
                None => return false,
            },
        };
        if rest[..end.0].contains('/') {
            return false;
        }
        rest = end.1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_found_by_its_value() {
        let all: Vec<Mark> = By::ALL.into_iter().flat_map(marks_by).collect();
        assert_eq!(all.len(), rows_of_programs());
        assert!(all.is_sorted_by_key(|m| key(*m)));
        for mark in all {
            let value = mark.value().replace('*', "15");
            assert!(
                marks(mark.by(), &value).any(|m| m == mark),
                "{mark:?} {value}"
            );
            assert!(!mark.product().is_empty() && mark.sources().count() > 0);
            if mark.by() == By::Executable {
                let name = file_name(mark.value());
                assert!(executables_named(name).any(|m| m == mark), "{name}");
            }
        }
        assert_eq!(marks(By::Package, "no-such-package").count(), 0);
        assert_eq!(executables_named("").count(), 0);
    }

    #[test]
    fn what_is_known_of_a_product_is_found() {
        let base = rows_of_programs();
        for place in 0..rows_of_products() {
            let one = Trait(packed(base + place));
            assert!(traits(one.product()).any(|t| t == one), "{one:?}");
        }
        assert_eq!(traits("no such product").count(), 0);
    }

    #[test]
    fn a_star_is_part_of_one_folder() {
        let path = "/usr/lib/postgresql/*/bin/postgres";
        assert!(matches(path, "/usr/lib/postgresql/15/bin/postgres"));
        assert!(!matches(path, "/usr/lib/postgresql/15/x/bin/postgres"));
        assert!(!matches(path, "/usr/lib/postgresql/15/bin/postgres2"));
        assert!(matches(
            "postgresql@*.service",
            "postgresql@15-main.service"
        ));
        assert!(matches("a*b*c", "a1b2b3c") && !matches("a*b*c", "a1c"));
        assert!(matches("abc", "abc") && !matches("abc", "abcd") && !matches("abc", ""));
        assert!(matches("*", "") && matches("a*", "a") && !matches("a*a", "a"));
    }
}
