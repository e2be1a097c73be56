//! The words of pages. A `Localizer` is for one thread, so each thread that draws pages has its own,
//! made when it first draws in a language.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

use portolan_dossier::{Language, Localizer, Message};
use portolan_types::{LangTag, SourceId};
use rustc_hash::FxHashMap;

use crate::html;

/// The words of one language.
pub(crate) struct Words {
    /// With marks, for HTML.
    pub(crate) marked: Localizer,
    /// Without any, for JSON and Markdown.
    pub(crate) plain: Localizer,
    /// Sources as the pages' lists have them: the same few stand on each page.
    sources: RefCell<FxHashMap<SourceId, Rc<str>>>,
}

impl Words {
    /// A source as `draw` writes it, which is asked once; but for the registry, which may be a newer
    /// one.
    pub(crate) fn source(&self, id: SourceId, draw: impl FnOnce() -> String) -> Rc<str> {
        if id == portolan_registry::SOURCE {
            return draw().into();
        }
        let mut sources = self.sources.borrow_mut();
        Rc::clone(sources.entry(id).or_insert_with(|| draw().into()))
    }

    /// The words of a message without arguments: plain text.
    pub(crate) fn t(&self, id: &'static str) -> String {
        self.plain.text(id)
    }

    /// The words of a message: plain text, for a title or an attribute.
    pub(crate) fn line(&self, message: &Message<'_>) -> String {
        html::unmarked(&self.marked.format(message))
    }

    /// A count, grouped as the language does.
    pub(crate) fn count(&self, count: usize) -> String {
        self.plain
            .format(&Message::new("web-count").with("count", count))
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.plain.language().tag()
    }
}

/// Something of a language, for a list of languages.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    pub(crate) tag: &'static str,
    /// Its own name for itself.
    pub(crate) name: String,
}

/// All languages, English first.
pub(crate) static LANGUAGES: LazyLock<Vec<Spoken>> = LazyLock::new(|| {
    let spoken = |language: &'static Language| Spoken {
        tag: language.tag(),
        name: Localizer::new(language).text("language-name"),
    };
    Language::all().iter().map(spoken).collect()
});

/// The language of that very tag: a page has one address in each language.
pub(crate) fn exactly(tag: &str) -> Option<&'static Language> {
    let all = Language::all().iter().chain([Language::pseudo()]);
    all.into_iter().find(|l| l.tag() == tag)
}

/// The language for what a browser or a person asks for.
pub(crate) fn nearest(tag: &str) -> Option<&'static Language> {
    let tag: LangTag = tag.parse().ok()?;
    Language::find(&tag).ok()
}

/// Draws with the words of a language.
pub(crate) fn with<T>(language: &'static Language, draw: impl FnOnce(&Words) -> T) -> T {
    thread_local! {
        static WORDS: RefCell<Vec<Rc<Words>>> = const { RefCell::new(Vec::new()) };
    }
    let words = WORDS.with_borrow_mut(|all| {
        if let Some(words) = all.iter().find(|w| w.tag() == language.tag()) {
            return Rc::clone(words);
        }
        let words = Rc::new(Words {
            marked: Localizer::marking(language).remembering(),
            plain: Localizer::new(language).remembering(),
            sources: RefCell::default(),
        });
        all.push(Rc::clone(&words));
        words
    });
    draw(&words)
}
