//! What a request says of the reader: the system, the language, what was chosen before. It decides the
//! order and the look of what is said, never what is said.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use portolan_dossier::{Language, System};

use crate::links::{Files, Form};
use crate::words;

/// The cookies that are set when a reader asks for it.
pub(crate) const THEME: &str = "theme";
pub(crate) const LANGUAGE: &str = "language";

/// Light, dark, or as the reader's system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub(crate) const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.as_str() == word)
    }
}

/// The reader, as far as a page has to know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visitor {
    /// Where the reader reads.
    pub(crate) form: Form,
    pub(crate) system: System,
    pub(crate) theme: Theme,
    /// The language that the reader asked this server to remember, or the best of those that the
    /// browser asks for.
    pub(crate) preferred: &'static Language,
}

impl Visitor {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let remembered = cookie(headers, LANGUAGE).and_then(words::exactly);
        Self {
            form: Form::Served,
            system: system(text(headers, &USER_AGENT)),
            theme: cookie(headers, THEME)
                .and_then(Theme::from_word)
                .unwrap_or_default(),
            preferred: remembered.unwrap_or_else(|| preferred(text(headers, &ACCEPT_LANGUAGE))),
        }
    }

    /// Who reads files, and is not known at all.
    pub(crate) fn of_files(files: &'static Files) -> Self {
        Self {
            form: Form::Files(files),
            ..Self::of(&HeaderMap::new())
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers
        .get(name)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default()
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(n, value)| (n == name).then_some(value))
}

fn system(agent: &str) -> System {
    if agent.contains("Windows") {
        System::Windows
    } else if agent.contains("Macintosh") || agent.contains("Mac OS X") {
        System::Macos
    } else {
        System::Linux
    }
}

/// RFC 9110 section 12.5.4: the spoken language with the highest weight, the first of equals.
fn preferred(list: &str) -> &'static Language {
    let mut best: Option<(f32, &'static Language)> = None;
    for entry in list.split(',').take(32) {
        let mut parts = entry.split(';').map(str::trim);
        let Some(language) = parts.next().and_then(words::nearest) else {
            continue;
        };
        let weight = parts
            .find_map(|p| p.strip_prefix("q="))
            .map_or(1.0, |q| q.parse().unwrap_or(0.0));
        if weight > 0.0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, language));
        }
    }
    best.map_or(Language::english(), |(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_asks_for_languages() {
        for (list, tag) in [
            ("", "en"),
            ("xx, *;q=0.1", "en"),
            ("vi-VN,vi;q=0.9,en;q=0.8", "vi"),
            ("en;q=0.2, ur-PK;q=0.7", "ur"),
            ("ur;q=0, vi;q=0.1", "vi"),
            ("\u{fffd};;;q=q,,,", "en"),
        ] {
            assert_eq!(preferred(list).tag(), tag, "{list}");
        }
    }

    #[test]
    fn cookies_are_read_and_nothing_else_is_believed() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, "a=b; theme=dark;language=../../x".parse().unwrap());
        let visitor = Visitor::of(&headers);
        assert_eq!(visitor.theme, Theme::Dark);
        assert_eq!(visitor.preferred.tag(), "en");
    }
}
