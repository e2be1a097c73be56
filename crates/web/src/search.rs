//! What a reader may mean: a number, a range, a name, a product, words, or any of these mistyped.

use std::sync::LazyLock;

use portolan_dossier::TableRow;
use portolan_registry::{Registry, Row};
use portolan_types::{Port, PortRange, Query, Target, Transport};

/// How many rows a page shows of a search or of a range; what follows is a link away.
pub(crate) const ROWS: usize = 300;
/// How many suggestions are made.
const SUGGESTIONS: usize = 8;

/// What a query is about.
pub(crate) enum Found<'a> {
    /// Nothing was asked.
    Nothing,
    /// One number.
    Port(Port, Option<Transport>),
    /// The rows of a range, and the rest of it that is not among them.
    Range(Vec<TableRow<'a>>, Option<PortRange>),
    /// Rows by words, the best first, and how many there are in all.
    Rows(Vec<TableRow<'a>>, usize),
    /// None, and the names that may have been meant.
    Near(Vec<String>),
}

/// Finds what a query is about.
pub(crate) fn find<'a>(registry: &'a Registry, text: &str) -> Found<'a> {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() || text.len() > portolan_types::MAX_QUERY_LEN {
        return Found::Nothing;
    }
    match text.parse::<Query>() {
        Ok(Query {
            target: Target::Port(port),
            transport,
        }) => Found::Port(port, transport),
        Ok(Query {
            target: Target::Range(range),
            transport,
        }) => self::range(registry, range, transport),
        _ => {
            let mut rows = portolan_dossier::hits(registry, &words);
            let count = rows.len();
            rows.truncate(ROWS);
            match count {
                0 => Found::Near(near(registry, text)),
                _ => Found::Rows(rows, count),
            }
        }
    }
}

/// The rows of a range, as many as a page shows.
fn range(registry: &Registry, range: PortRange, transport: Option<Transport>) -> Found<'_> {
    // A whole chart is many rows, most of them one a number: a part is composed at a time.
    const STEP: u16 = 512;
    let mut rows: Vec<TableRow<'_>> = Vec::new();
    let mut low = range.low();
    loop {
        let high = low
            .number()
            .saturating_add(STEP - 1)
            .min(range.high().number());
        let Ok(part) = PortRange::new(low, Port::new(high)) else {
            break;
        };
        rows.extend(portolan_dossier::table(registry, part, transport).rows);
        let Some(next) = high.checked_add(1).filter(|n| *n <= range.high().number()) else {
            break;
        };
        low = Port::new(next);
        if rows.len() >= ROWS {
            let rest = PortRange::new(low, range.high()).ok();
            return Found::Range(rows, rest);
        }
    }
    Found::Range(rows, None)
}

/// The names of services and products that a typing mistake may have meant.
fn near(registry: &Registry, text: &str) -> Vec<String> {
    let typed = text.to_lowercase();
    let mut found: Vec<(usize, String)> = PRODUCTS
        .iter()
        .map(|(lower, product)| (strsim::osa_distance(lower, &typed), *product))
        .filter(|(distance, product)| *distance <= 2 && product.chars().count() > 3)
        .map(|(distance, product)| (distance, product.to_owned()))
        .collect();
    for name in registry.suggest(text, SUGGESTIONS) {
        found.push((
            strsim::osa_distance(&name.to_lowercase(), &typed),
            name.to_owned(),
        ));
    }
    // A product and a service of one name are one suggestion.
    found.sort_by_key(|(distance, name)| (*distance, name.to_lowercase()));
    found.dedup_by_key(|(_, name)| name.to_lowercase());
    found.truncate(SUGGESTIONS);
    found.into_iter().map(|(_, name)| name).collect()
}

/// The products by their names in lower case, each once.
static PRODUCTS: LazyLock<Vec<(String, &'static str)>> = LazyLock::new(|| {
    let mut products: Vec<(String, &'static str)> = portolan_knowledge::all_software()
        .map(|s| (s.product().to_lowercase(), s.product()))
        .collect();
    products.sort_unstable();
    products.dedup();
    products
});

/// One suggestion while somebody types.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Suggestion {
    /// What it leads to, where that is one number.
    pub(crate) port: Option<Port>,
    /// What to search for, where it is none.
    pub(crate) query: String,
    /// What it says.
    pub(crate) words: String,
}

/// What begins like what was typed: numbers with their names, services, products.
pub(crate) fn suggest(registry: &Registry, typed: &str) -> Vec<Suggestion> {
    let typed = typed.trim();
    let mut out: Vec<Suggestion> = Vec::new();
    if typed.is_empty() || typed.len() > 64 {
        return out;
    }
    if let Ok(number) = typed.parse::<u16>() {
        // 29 may be the beginning of 2900 as well.
        for low in [
            Some(number),
            number.checked_mul(10),
            number.checked_mul(100),
        ] {
            let Some(low) = low.filter(|low| *low > 0 || number == 0) else {
                continue;
            };
            let last = if low == number {
                low
            } else {
                low.saturating_add(9)
            };
            for port in (low..=last).map(Port::new) {
                let words = name_of(registry, port);
                if out.len() < SUGGESTIONS
                    && (port.number() == number || !words.is_empty())
                    && out.iter().all(|s| s.port != Some(port))
                {
                    out.push(Suggestion {
                        port: Some(port),
                        query: port.to_string(),
                        words,
                    });
                }
            }
        }
        return out;
    }
    for found in registry.names_from(typed).take(SUGGESTIONS / 2 + 1) {
        let mut rows = found.rows;
        let port = rows
            .clone()
            .find_map(|r| r.ports().filter(|p| p.is_single()).map(PortRange::low));
        let description = rows.next().map(Row::description).unwrap_or_default();
        out.push(Suggestion {
            port,
            query: found.name.to_owned(),
            words: match description.is_empty() {
                true => found.name.to_owned(),
                false => format!("{} · {description}", found.name),
            },
        });
    }
    let lower = typed.to_lowercase();
    let from = PRODUCTS.partition_point(|(name, _)| name.as_str() < lower.as_str());
    let products = PRODUCTS[from..].iter();
    for (_, product) in products.take_while(|(name, _)| name.starts_with(&lower)) {
        if out.len() >= SUGGESTIONS {
            break;
        }
        out.push(Suggestion {
            port: None,
            query: (*product).to_owned(),
            words: (*product).to_owned(),
        });
    }
    if out.is_empty() && typed.len() > 2 {
        out.extend(
            near(registry, typed)
                .into_iter()
                .take(4)
                .map(|name| Suggestion {
                    port: None,
                    words: name.clone(),
                    query: name,
                }),
        );
    }
    out
}

/// The name of a number's holder, or of what uses it most.
pub(crate) fn name_of(registry: &Registry, port: Port) -> String {
    let named = registry.at(port).map(Row::name).find(|n| !n.is_empty());
    named.map_or_else(
        || {
            portolan_knowledge::software(port)
                .first()
                .map_or(String::new(), |s| s.product().to_owned())
        },
        str::to_owned,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn registry() -> &'static Registry {
        Registry::embedded()
    }

    #[test]
    fn queries_of_every_kind_are_understood() {
        assert!(matches!(find(registry(), " "), Found::Nothing));
        assert!(matches!(find(registry(), "2908"), Found::Port(p, None) if p.number() == 2908));
        assert!(matches!(
            find(registry(), "tcp/22"),
            Found::Port(_, Some(Transport::Tcp))
        ));
        assert!(
            matches!(find(registry(), "postgresql"), Found::Rows(rows, _) if rows[0].name == "postgresql")
        );
        assert!(matches!(find(registry(), "Prometheus"), Found::Rows(rows, _) if !rows.is_empty()));
        assert!(
            matches!(find(registry(), "postgersql"), Found::Near(near) if near[0].eq_ignore_ascii_case("postgresql"))
        );
        let Found::Range(rows, Some(rest)) = find(registry(), "0-65535") else {
            panic!("the whole chart is a range that goes on");
        };
        assert!(rows.len() >= ROWS && rows.len() < 2000);
        assert_eq!(rest.high(), Port::MAX);
        assert!(
            matches!(find(registry(), "2900-2910"), Found::Range(rows, None) if rows.iter().any(|r| r.name == "mao"))
        );
    }

    #[test]
    fn suggestions_begin_like_what_is_typed() {
        let of = |typed| suggest(registry(), typed);
        assert_eq!(of("290")[0].port.map(Port::number), Some(290));
        assert!(
            of("290")
                .iter()
                .any(|s| s.port.is_some_and(|p| p.number() == 2901))
        );
        assert_eq!(of("65535").len(), 1);
        assert_eq!(of("0")[0].port, Some(Port::MIN));
        assert!(of("postgre")[0].words.starts_with("postgresql"));
        assert!(of("Grafan").iter().any(|s| s.query == "Grafana"));
        assert!(of("  ").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn nothing_that_is_typed_breaks_it(typed in ".{0,300}") {
            let _ = find(registry(), &typed);
            prop_assert!(suggest(registry(), &typed).len() <= SUGGESTIONS);
        }
    }
}
