//! What somebody types: any text is a query or an error, and a query is written as it is read.

#![no_main]

use portolan_registry::Registry;
use portolan_types::{Query, Target};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Ok(query) = text.parse::<Query>() else {
        return;
    };
    assert_eq!(query.to_string().parse(), Ok(query.clone()));
    if let Target::Name(name) = &query.target {
        let registry = Registry::embedded();
        let _ = registry.named(name).count();
        let _ = registry.names_from(name).take(10).count();
    }
});
