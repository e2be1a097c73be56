use portolan_knowledge::Software;
use portolan_types::{Known, PortRange, Transport};

use super::inline;
use super::practice;
use super::statements;
use crate::model::{Dossier, Message, SectionId, Statement, Subject};

/// The dossier of software by its name, on one transport or all. `None` when no fact has the name.
#[must_use]
pub fn product(name: &str, transport: Option<Transport>) -> Option<Dossier<'static>> {
    let mut facts: Vec<Software> = portolan_knowledge::software_of(name.trim())
        .filter(|s| transport.is_none_or(|t| s.fact().applies_to(t)))
        .collect();
    // The best evidenced port first: it is the one that people mean.
    facts.sort_by_key(|s| {
        (
            s.kind(),
            s.evidence(),
            std::cmp::Reverse(s.fact().sources().count()),
        )
    });
    let product = facts.first()?.product();
    let merged = practice::merged_product(&facts);
    let mut ports: Vec<(PortRange, Vec<Transport>)> = Vec::new();
    for (facts, transports) in &merged {
        let range = facts[0].fact().ports();
        match ports.iter_mut().find(|(other, _)| *other == range) {
            Some((_, all)) => all.extend(transports),
            None => ports.push((range, transports.clone())),
        }
    }
    let shown = ports.iter().take(6).map(|(range, transports)| {
        let mut transports = transports.clone();
        transports.sort_unstable();
        transports.dedup();
        inline(*range, &transports)
    });
    let id = if ports.len() > 6 {
        "answer-product-among"
    } else {
        "answer-product"
    };
    let message = Message::new(id)
        .with("product", product)
        .with("ports", shown.collect::<Vec<_>>());
    let answer = Statement::new(
        message,
        Known::Documented,
        practice::citations(facts[0].fact()).collect::<Vec<_>>(),
    );
    let used = merged.iter().map(|(facts, transports)| {
        practice::product(facts, inline(facts[0].fact().ports(), transports).into())
    });
    Some(Dossier {
        subject: Subject::Product(product),
        answer,
        holders: Vec::new(),
        statuses: Vec::new(),
        facts: facts.iter().map(|s| s.fact()).collect(),
        standing: None,
        sections: statements::section(SectionId::Practice, used.collect())
            .into_iter()
            .collect(),
    })
}
