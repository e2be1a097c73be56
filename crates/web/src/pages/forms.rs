//! What a reader sends: an opinion, and how pages should look.

use askama::Template;

use super::{Frame, draw};
use crate::atlas::Atlas;
use crate::feedback::{COMMENT, Face, Reason};
use crate::visitor::{Theme, Visitor};
use crate::words::{LANGUAGES, Spoken, Words};

#[derive(Template)]
#[template(path = "feedback.html")]
struct FeedbackPage<'a> {
    f: Frame<'a>,
    page: &'a str,
    href: String,
    faces: Vec<Choice>,
    reasons: Vec<Choice>,
    token: &'a str,
    most: usize,
    thanks: bool,
}

/// One of several.
pub(crate) struct Choice {
    value: &'static str,
    word: String,
    chosen: bool,
}

/// What a reader is about to say, or has said.
pub(crate) struct Saying<'a> {
    /// About which page.
    pub(crate) page: &'a str,
    pub(crate) face: Option<Face>,
    pub(crate) reason: Option<Reason>,
    /// Empty where it has been said.
    pub(crate) token: &'a str,
}

const fn face_word(face: Face) -> &'static str {
    match face {
        Face::Yes => "web-face-yes",
        Face::Partly => "web-face-partly",
        Face::No => "web-face-no",
    }
}

const fn reason_word(reason: Reason) -> &'static str {
    match reason {
        Reason::Mistake => "web-reason-mistake",
        Reason::Missing => "web-reason-missing",
        Reason::Unclear => "web-reason-unclear",
        Reason::Translation => "web-reason-translation",
        Reason::Display => "web-reason-display",
    }
}

/// The form of an opinion, or the thanks for it.
pub(crate) fn feedback(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    saying: &Saying<'_>,
) -> String {
    let mut f = Frame::new(atlas, w, visitor, "feedback".to_owned())
        .titled(w.t("web-helpful"))
        .passing();
    f.live = live;
    draw(&FeedbackPage {
        href: f.links.page(saying.page),
        page: saying.page,
        faces: Face::ALL
            .into_iter()
            .map(|face| Choice {
                value: face.as_str(),
                word: w.t(face_word(face)),
                chosen: saying.face == Some(face),
            })
            .collect(),
        reasons: Reason::ALL
            .into_iter()
            .map(|reason| Choice {
                value: reason.as_str(),
                word: w.t(reason_word(reason)),
                chosen: saying.reason == Some(reason),
            })
            .collect(),
        token: saying.token,
        most: COMMENT,
        thanks: saying.token.is_empty(),
        f,
    })
}

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage<'a> {
    f: Frame<'a>,
    back: &'a str,
    themes: Vec<Choice>,
    languages: &'static [Spoken],
}

/// The form of how pages should look.
pub(crate) fn settings(
    atlas: &Atlas,
    w: &Words,
    visitor: Visitor,
    live: bool,
    back: &str,
) -> String {
    let mut f = Frame::new(atlas, w, visitor, "settings".to_owned())
        .titled(w.t("web-settings"))
        .passing();
    f.live = live;
    let word = |theme| match theme {
        Theme::System => "web-theme-system",
        Theme::Light => "web-theme-light",
        Theme::Dark => "web-theme-dark",
    };
    draw(&SettingsPage {
        back,
        themes: Theme::ALL
            .into_iter()
            .map(|theme| Choice {
                value: theme.as_str(),
                word: w.t(word(theme)),
                chosen: visitor.theme == theme,
            })
            .collect(),
        languages: &LANGUAGES,
        f,
    })
}
