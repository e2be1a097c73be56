//! The table of rules by which verdicts are made: `portolan here --rules`.

use std::fmt::Write as _;

use portolan_verdict::{RULES, RuleEntry, Verdict};
use serde::Serialize;

use super::json::SCHEMA;
use super::text::{DIM, HEADING, TITLE, WIDEST, notice, sources, wrapped};
use super::{Context, marks};
use crate::bibliography::Bibliography;
use crate::here::verdict;
use crate::l10n::Localizer;
use crate::model::{Citation, Message};

/// For a terminal.
#[must_use]
pub fn text(context: Context<'_>, width: usize) -> String {
    let l10n = context.l10n;
    let width = width.clamp(20, WIDEST);
    let bibliography = bibliography(context);
    let mut out = String::new();
    for verdict in Verdict::ALL {
        let line = format!(
            "{}: {}",
            l10n.format(&verdict::word(verdict)),
            l10n.format(&verdict::meaning(verdict))
        );
        wrapped(&mut out, TITLE, "", "  ", &line, width);
    }
    for row in RULES {
        let _ = writeln!(out, "\n{HEADING}{}{HEADING:#}", row.id);
        let style = anstyle::Style::new();
        wrapped(&mut out, style, "  ", "  ", &effect(row, l10n), width);
        wrapped(&mut out, DIM, "  ", "  ", &needs(row, l10n), width);
        let mut why = l10n.text(row.why);
        if let Some(settle) = verdict::settling(row.rule) {
            let _ = write!(why, " {}", l10n.format(&settle));
        }
        let marks = marks(&citations(row), &bibliography);
        if !marks.is_empty() {
            let _ = write!(why, " {marks}");
        }
        wrapped(&mut out, style, "  ", "  ", &why, width);
    }
    sources(&mut out, &bibliography, l10n, width);
    notice(&mut out, context, width);
    out
}

/// For a wiki, and `docs/verdict-rules.md`.
#[must_use]
pub fn markdown(context: Context<'_>) -> String {
    let l10n = context.l10n;
    let escaped = super::markdown::escaped;
    let bibliography = bibliography(context);
    let mut out = String::new();
    for verdict in Verdict::ALL {
        let word = escaped(&l10n.format(&verdict::word(verdict)));
        let meaning = escaped(&l10n.format(&verdict::meaning(verdict)));
        let _ = writeln!(out, "- **{word}**: {meaning}");
    }
    let heads = [
        "verdict-head-rule",
        "verdict-head-effect",
        "verdict-head-needs",
        "verdict-head-why",
        "verdict-head-sources",
    ]
    .map(|id| escaped(&l10n.text(id)));
    let _ = writeln!(out, "\n| {} |\n|{}", heads.join(" | "), "---|".repeat(5));
    for row in RULES {
        let mut why = l10n.text(row.why);
        if let Some(settle) = verdict::settling(row.rule) {
            let _ = write!(why, " {}", l10n.format(&settle));
        }
        let cells = [
            row.id.to_owned(),
            effect(row, l10n),
            needs(row, l10n),
            why,
            marks(&citations(row), &bibliography),
        ]
        .map(|cell| escaped(&cell));
        let _ = writeln!(out, "| {} |", cells.join(" | ").trim_end());
    }
    super::markdown::sources(&mut out, &bibliography, l10n);
    super::markdown::notice(&mut out, context);
    out
}

/// As tab-separated rows: the id, the effect, the needs, why, what would settle it, the sources' ids.
#[must_use]
pub fn tsv(l10n: &Localizer) -> String {
    let mut out = String::new();
    for row in RULES {
        let ids = |list: Vec<&str>| list.join(",");
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}",
            row.id,
            row.effect.as_str(),
            ids(row.needs.iter().map(|n| n.as_str()).collect()),
            l10n.text(row.why),
            verdict::settling(row.rule)
                .map(|m| l10n.format(&m))
                .unwrap_or_default(),
            ids(row.sources.iter().map(|(id, _)| *id).collect()),
        );
    }
    out
}

/// As one object.
///
/// # Errors
/// What the writer fails with.
pub fn json(mut out: impl std::io::Write, l10n: &Localizer) -> std::io::Result<()> {
    #[derive(Serialize)]
    struct RulesJson {
        schema: u32,
        kind: &'static str,
        rules: Vec<RuleJson>,
    }
    #[derive(Serialize)]
    struct RuleJson {
        id: &'static str,
        effect: &'static str,
        needs: Vec<&'static str>,
        why: String,
        settle: Option<String>,
        sources: Vec<super::json::CitationJson>,
    }
    let rule = |row: &RuleEntry| RuleJson {
        id: row.id,
        effect: row.effect.as_str(),
        needs: row.needs.iter().map(|n| n.as_str()).collect(),
        why: l10n.text(row.why),
        settle: verdict::settling(row.rule).map(|m| l10n.format(&m)),
        sources: citations(row)
            .into_iter()
            .map(super::json::CitationJson)
            .collect(),
    };
    let rules = RulesJson {
        schema: SCHEMA,
        kind: "rules",
        rules: RULES.iter().map(rule).collect(),
    };
    serde_json::to_writer(&mut out, &rules)?;
    out.write_all(b"\n")
}

fn effect(row: &RuleEntry, l10n: &Localizer) -> String {
    l10n.format(&verdict::effect(row.effect))
}

fn needs(row: &RuleEntry, l10n: &Localizer) -> String {
    let needs: Vec<_> = verdict::needs(row).into_iter().map(Into::into).collect();
    l10n.format(&Message::new("verdict-needs").with("needs", crate::model::Value::List(needs)))
}

fn citations(row: &RuleEntry) -> Vec<Citation> {
    let sources = row.sources.iter();
    sources
        .map(|(id, place)| Citation::located(portolan_types::SourceId::new(id), place))
        .collect()
}

fn bibliography(context: Context<'_>) -> Bibliography {
    let cited = RULES.iter().flat_map(citations).map(|c| c.source);
    Bibliography::citing(cited, context.registry)
}
