//! The front page: the chart of all numbers.

use askama::Template;
use portolan_types::{Port, PortRange};

use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::chart::{Chart, Ground, Sign};
use crate::visitor::{Theme, Visitor};
use crate::words::Words;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    f: Frame<'a>,
    /// The picture for a light and for a dark page, and the drawing.
    picture: String,
    dark: Option<String>,
    drawing: String,
    grounds: Vec<Key>,
    signs: Vec<Key>,
    /// The ranges of RFC 6335, drawn beside the chart: class, word, numbers.
    ranges: [(&'static str, String, &'static str); 3],
    heads: Vec<String>,
    rows: Vec<Row>,
}

/// One line of the legend.
struct Key {
    id: &'static str,
    word: String,
    count: String,
}

/// A part of the chart, for who does not see it.
struct Row {
    range: PortRange,
    href: String,
    counts: Vec<String>,
}

/// How many numbers a row of the table has.
const STEP: u16 = 4096;

pub(crate) fn home(atlas: &Atlas, w: &Words, visitor: Visitor, live: bool) -> String {
    let chart = atlas.chart();
    let mut f = Frame::new(atlas, w, visitor, String::new())
        .titled(w.t("web-home-title"))
        .described(w.t("web-home-about"));
    f.live = live;
    f.scripts = &["chart.js"];
    let (grounds, signs) = chart.count(PortRange::ALL);
    let key = |id, word, count: usize| Key {
        id,
        word: w.t(word),
        count: w.count(count),
    };
    let page = HomePage {
        picture: picture(&f, "png", visitor.theme),
        dark: (visitor.theme == Theme::System).then(|| picture(&f, "png", Theme::Dark)),
        drawing: picture(&f, "svg", visitor.theme),
        grounds: Ground::ALL
            .into_iter()
            .zip(grounds)
            .rev()
            .map(|(ground, count)| key(ground.as_str(), ground.word(), count))
            .collect(),
        signs: Sign::ALL
            .into_iter()
            .zip(signs)
            .map(|(sign, count)| key(sign.as_str(), sign.word(), count))
            .collect(),
        ranges: [
            ("p-system", "web-chart-range-system", "0–1023"),
            ("p-user", "web-chart-range-user", "1024–49151"),
            ("p-dynamic", "web-chart-range-dynamic", "49152–65535"),
        ]
        .map(|(class, word, range)| (class, w.t(word), range)),
        heads: Ground::ALL
            .iter()
            .rev()
            .map(|g| g.word())
            .chain(Sign::ALL.iter().map(|s| s.word()))
            .map(|word| w.t(word))
            .collect(),
        rows: rows(chart, &f, w),
        f,
    };
    draw(&page)
}

fn picture(f: &Frame<'_>, kind: &str, theme: Theme) -> String {
    let theme = match theme {
        Theme::Dark => "dark",
        Theme::Light | Theme::System => "light",
    };
    f.links.file(&format!("chart-{theme}.{kind}"))
}

fn rows(chart: &Chart, f: &Frame<'_>, w: &Words) -> Vec<Row> {
    (0..=u16::MAX / STEP)
        .filter_map(|step| {
            let low = step * STEP;
            let range = PortRange::new(Port::new(low), Port::new(low + (STEP - 1))).ok()?;
            let (grounds, signs) = chart.count(range);
            let counts = grounds.iter().rev().chain(&signs);
            Some(Row {
                range,
                href: f.links.search(&range.to_string()),
                counts: counts.map(|count| w.count(*count)).collect(),
            })
        })
        .collect()
}
