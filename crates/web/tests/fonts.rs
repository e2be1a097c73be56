//! Whether each language's words have glyphs in the fonts that its pages name and that come along: a
//! page whose words are boxes passes every other test.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says what it skips"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use portolan_dossier::Language;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_word_has_its_glyphs() {
    let style = fs::read_to_string(root().join("assets/atlas.css")).unwrap();
    let latin = characters_of(&file_of(&style, "Portolan Latin"));
    let mut missing = Vec::new();
    for language in Language::all() {
        let mut there = latin.clone();
        for family in families(&style, language.tag()) {
            there.extend(characters_of(&file_of(&style, family)));
        }
        for c in words(language.tag()) {
            if !there.contains(&u32::from(c)) {
                missing.push(format!("{}: {c} (U+{:04X})", language.tag(), u32::from(c)));
            }
        }
    }
    assert!(missing.is_empty(), "run scripts/fonts: {missing:#?}");
}

/// The families of ours that a language's pages name.
fn families<'a>(style: &'a str, tag: &str) -> Vec<&'a str> {
    let short = tag.split('-').next().unwrap();
    let mut found = Vec::new();
    for rule in style.split('}') {
        let Some((selector, declarations)) = rule.split_once('{') else {
            continue;
        };
        let of_language = selector.contains(&format!(":lang({short})"));
        if !of_language || !declarations.contains("--sans") {
            continue;
        }
        found.extend(
            declarations
                .split('"')
                .filter(|name| name.starts_with("Portolan ")),
        );
    }
    found
}

/// The file in which a family is.
fn file_of(style: &str, family: &str) -> Vec<u8> {
    let face = style
        .split("@font-face")
        .find(|rule| rule.contains(&format!("font-family: \"{family}\"")))
        .unwrap_or_else(|| panic!("no @font-face for {family}"));
    let name = face.split("url(\"").nth(1).unwrap();
    let name = name.split('"').next().unwrap();
    fs::read(root().join("assets/fonts").join(name)).unwrap()
}

/// The characters of a language's words, without comments and ids.
fn words(tag: &str) -> BTreeSet<char> {
    let folder = root().join("../../locales").join(tag);
    let mut all = BTreeSet::new();
    for file in ["dossier.ftl", "web.ftl"] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let (_, words) = line.split_once(" =").unwrap_or(("", line));
            all.extend(words.chars().filter(|c| !c.is_whitespace()));
        }
    }
    // Marks of joining have no glyph of their own.
    all.retain(|c| !matches!(c, '\u{200c}' | '\u{200d}' | '\u{2060}'));
    all
}

/// The characters for which a font has a glyph: WOFF2 section 4, and the font's `cmap`, which WOFF2 never
/// changes.
fn characters_of(font: &[u8]) -> BTreeSet<u32> {
    const HEAD: usize = 48;
    const CMAP: u8 = 0;
    const GLYF: u8 = 10;
    const LOCA: u8 = 11;
    assert_eq!(&font[..4], b"wOF2");
    let tables = u16::from_be_bytes([font[12], font[13]]);
    let mut at = HEAD;
    let (mut start, mut cmap) = (0usize, None);
    for _ in 0..tables {
        let flags = font[at];
        at += 1;
        let kind = flags & 0x3f;
        if kind == 0x3f {
            at += 4;
        }
        let length = number(font, &mut at);
        let version = flags >> 6;
        let transformed = match kind {
            GLYF | LOCA => version == 0,
            _ => version != 0,
        };
        let packed = if transformed {
            number(font, &mut at)
        } else {
            length
        };
        if kind == CMAP {
            cmap = Some(start..start + packed);
        }
        start += packed;
    }
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &font[at..], &mut unpacked).unwrap();
    let table = &unpacked[cmap.expect("a cmap")];
    let table = ttf_parser::cmap::Table::parse(table).unwrap();
    let mut there = BTreeSet::new();
    for subtable in table.subtables {
        subtable.codepoints(|c| {
            there.insert(c);
        });
    }
    there
}

/// A number of variable length: WOFF2 section 4.1.
fn number(font: &[u8], at: &mut usize) -> usize {
    let mut value = 0;
    loop {
        let byte = font[*at];
        *at += 1;
        value = value << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return value;
        }
    }
}
