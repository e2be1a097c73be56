//! The words: one module between Portolan and Fluent.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::Write as _;
use std::sync::OnceLock;

use fixed_decimal::Decimal;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use portolan_types::LangTag;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::model::{Message, Value};

// `LANGUAGES`, made by the build script of `locales/`: English first, for it is what the others
// fall back to.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language that Portolan speaks.
#[derive(Debug)]
pub struct Language {
    tag: &'static str,
    right_to_left: bool,
    /// The messages, sorted by id: each its id, then its source.
    text: &'static str,
    /// Where each message starts, where its source starts, where it ends.
    places: &'static [(u32, u32, u32)],
}

impl Language {
    /// All of them, English first.
    #[must_use]
    pub fn all() -> &'static [Self] {
        LANGUAGES
    }

    /// English.
    #[must_use]
    pub fn english() -> &'static Self {
        &LANGUAGES[0]
    }

    /// English with each vowel replaced by a look-alike, for who looks for words that no language can
    /// change: those stay as they are. It is not among [`all`](Self::all); [`find`](Self::find) knows it
    /// by its tag, `en-XA`, as others call such a language too.
    #[must_use]
    pub fn pseudo() -> &'static Self {
        static PSEUDO: OnceLock<Language> = OnceLock::new();
        PSEUDO.get_or_init(|| Self {
            tag: "en-XA",
            ..*Self::english()
        })
    }

    /// The language for a tag: the tag itself, or one of the same language (`ur-PK` is `ur`).
    ///
    /// # Errors
    /// [`UnknownLanguage`] when Portolan does not speak it.
    pub fn find(tag: &LangTag) -> Result<&'static Self, UnknownLanguage> {
        let pseudo = || Some(Self::pseudo()).filter(|l| l.tag == tag.as_str());
        let exact = LANGUAGES.iter().find(|l| l.tag == tag.as_str());
        let exact = exact.or_else(pseudo);
        let base = || {
            LANGUAGES
                .iter()
                .find(|l| l.tag.split('-').next() == Some(tag.language()))
        };
        exact
            .or_else(base)
            .ok_or_else(|| UnknownLanguage(tag.clone()))
    }

    /// Its tag: `ur`.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// The ids of the messages that it has.
    pub fn messages(&self) -> impl Iterator<Item = &'static str> {
        self.places.iter().map(|place| self.id(*place))
    }

    /// The source of a message.
    fn source(&self, id: &str) -> Option<&'static str> {
        let place = self
            .places
            .binary_search_by(|place| self.id(*place).cmp(id))
            .ok()?;
        let (_, start, end) = self.places[place];
        self.text.get(start as usize..end as usize)
    }

    fn id(&self, (start, end, _): (u32, u32, u32)) -> &'static str {
        self.text
            .get(start as usize..end as usize)
            .unwrap_or_default()
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }
}

/// Before a port or a range in the words of [`Localizer::marking`].
pub const NUMBER_STARTS: char = '\u{e000}';
/// After it.
pub const NUMBER_ENDS: char = '\u{e001}';
/// Before an argument that is made of the language's own words, such as a list, there too: it runs in the
/// language's direction, although its first letter may be another script's.
pub const OWN_WORDS: char = '\u{e002}';

/// A language that Portolan does not speak.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("find the language {0}")]
pub struct UnknownLanguage(pub LangTag);

/// Puts messages into words of one language, or into English where that language lacks one.
pub struct Localizer {
    words: Words,
    english: OnceCell<Words>,
    /// Messages without arguments, once they have been formatted.
    fixed: RefCell<FxHashMap<&'static str, String>>,
    fell_back: Cell<bool>,
    marks_numbers: bool,
    /// Messages with arguments that were formatted lately, by id and arguments; for who asked for that.
    remembered: Option<RefCell<FxHashMap<String, String>>>,
}

/// How many messages with arguments are remembered.
const REMEMBERED: usize = 512;

impl Localizer {
    /// The words of `language`, for a terminal or a file. Marks that isolate directions (U+2068,
    /// U+2069) are left out: terminals draw them as boxes.
    #[must_use]
    pub fn new(language: &'static Language) -> Self {
        Self {
            words: Words::new(language, false),
            english: OnceCell::new(),
            fixed: RefCell::default(),
            fell_back: Cell::new(false),
            marks_numbers: false,
            remembered: None,
        }
    }

    /// The same with isolating marks around arguments, for HTML.
    #[must_use]
    pub fn isolating(language: &'static Language) -> Self {
        Self {
            words: Words::new(language, true),
            ..Self::new(language)
        }
    }

    /// The same with each port and range between [`NUMBER_STARTS`] and [`NUMBER_ENDS`] as well, for
    /// a renderer that makes links of them. No other argument can hold those marks.
    #[must_use]
    pub fn marking(language: &'static Language) -> Self {
        Self {
            marks_numbers: true,
            ..Self::isolating(language)
        }
    }

    /// The same, remembering what it said lately: for who puts many dossiers into words, in which most
    /// messages come again with the same arguments.
    #[must_use]
    pub fn remembering(self) -> Self {
        Self {
            remembered: Some(RefCell::default()),
            ..self
        }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.words.language
    }

    /// Whether a native speaker has reviewed the words (or wrote them, in English).
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.text("language-reviewed") != "no"
    }

    /// Whether a message so far was not there in the language, and came in English.
    #[must_use]
    pub fn fell_back(&self) -> bool {
        self.fell_back.get()
    }

    /// The words of a message without arguments.
    #[must_use]
    pub fn text(&self, id: &'static str) -> String {
        self.format(&Message::new(id))
    }

    /// The words of a message without arguments whose id is made at run time.
    #[must_use]
    pub fn lookup(&self, id: &str) -> String {
        let mut out = String::new();
        self.resolve(&mut out, id, None);
        out
    }

    /// The words of a message.
    #[must_use]
    pub fn format(&self, message: &Message<'_>) -> String {
        // Most messages fit: growing by steps costs more than the words.
        let mut out = String::with_capacity(128);
        self.write(&mut out, message);
        out
    }

    /// Appends the words of a message.
    pub fn write(&self, out: &mut String, message: &Message<'_>) {
        if !message.args.is_empty() {
            let Some(remembered) = &self.remembered else {
                return self.write_arguments(out, message);
            };
            let mut key = String::with_capacity(128);
            identify(&mut key, message);
            if let Some(words) = remembered.borrow().get(&key) {
                return out.push_str(words);
            }
            let start = out.len();
            self.write_arguments(out, message);
            let mut remembered = remembered.borrow_mut();
            if remembered.len() >= REMEMBERED {
                remembered.clear();
            }
            if let Some(words) = out.get(start..) {
                remembered.insert(key, words.to_owned());
            }
            return;
        }
        if let Some(text) = self.fixed.borrow().get(message.id) {
            return out.push_str(text);
        }
        let mut text = String::new();
        self.resolve(&mut text, message.id, None);
        out.push_str(&text);
        self.fixed.borrow_mut().insert(message.id, text);
    }

    fn write_arguments(&self, out: &mut String, message: &Message<'_>) {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.argument(value));
        }
        self.resolve(out, message.id, Some(&args));
    }

    /// Text that may stand in a terminal: control characters, and the marks that change the
    /// direction of what follows, are shown as `\u{1b}` and do nothing. Every argument of a message
    /// goes through this.
    #[must_use]
    pub fn escape(text: &str) -> Cow<'_, str> {
        escaped(text)
    }

    fn resolve(&self, out: &mut String, id: &str, args: Option<&FluentArgs<'_>>) {
        if self.words.write(out, id, args) {
            return;
        }
        self.fell_back.set(true);
        let english = self
            .english
            .get_or_init(|| Words::new(Language::english(), self.words.isolating));
        // A test asks for every message in English; the id is for a build that skipped it.
        if !english.write(out, id, args) {
            out.push_str(id);
        }
    }

    fn argument<'v>(&self, value: &'v Value<'_>) -> FluentValue<'v> {
        match value {
            Value::Text(text) => FluentValue::String(escaped(text)),
            Value::Count(count) => FluentValue::from(*count),
            other => FluentValue::String(Cow::Owned(self.value(other))),
        }
    }

    /// The words of one value.
    pub(crate) fn value(&self, value: &Value<'_>) -> String {
        match value {
            Value::Text(text) => escaped(text).into_owned(),
            Value::Port(port) => self.number(port.to_string()),
            Value::Range(range) if range.is_single() => self.number(range.low().to_string()),
            Value::Range(range) => self.number(format!("{}–{}", range.low(), range.high())),
            Value::Count(count) => grouped(self.language().tag, *count),
            Value::Date(date) => date.to_string(),
            Value::Message(message) => self.own(self.format(message)),
            Value::List(list) => self.list(list),
        }
    }

    fn number(&self, digits: String) -> String {
        match self.marks_numbers {
            true => format!("{NUMBER_STARTS}{digits}{NUMBER_ENDS}"),
            false => digits,
        }
    }

    /// "a", "a and b", "a, b and c".
    fn list(&self, list: &[Value<'_>]) -> String {
        let Some((last, before)) = list.split_last() else {
            return String::new();
        };
        let mut out = self.value(last);
        for (distance, value) in before.iter().rev().enumerate() {
            let (id, rest) = if distance == 0 {
                ("list-two", "last")
            } else {
                ("list-more", "rest")
            };
            let mut args = FluentArgs::with_capacity(2);
            args.set("first", self.value(value));
            args.set(rest, out);
            out = String::new();
            self.resolve(&mut out, id, Some(&args));
            out = self.own(out);
        }
        out
    }

    fn own(&self, words: String) -> String {
        match self.marks_numbers {
            true => format!("{OWN_WORDS}{words}"),
            false => words,
        }
    }
}

/// Appends what tells a message from every other one: its id and arguments, texts with their lengths, for
/// a text may hold whatever stands between the others.
fn identify(key: &mut String, message: &Message<'_>) {
    key.push_str(message.id);
    for (name, value) in &message.args {
        key.extend(["(", *name, "="]);
        identify_value(key, value);
        key.push(')');
    }
}

fn identify_value(key: &mut String, value: &Value<'_>) {
    let _ = match value {
        Value::Text(text) => write!(key, "t{}:{text}", text.len()),
        Value::Port(port) => write!(key, "p{port}"),
        Value::Range(range) => write!(key, "r{range}"),
        Value::Count(count) => write!(key, "c{count}"),
        Value::Date(date) => write!(key, "d{date}"),
        Value::List(list) => {
            let _ = write!(key, "l{}", list.len());
            list.iter().for_each(|value| identify_value(key, value));
            Ok(())
        }
        Value::Message(message) => {
            key.push('m');
            identify(key, message);
            key.push(';');
            Ok(())
        }
    };
}

/// The messages of one language. Each is parsed when it is first asked for: a run uses a few dozen
/// of the two hundred, and parsing all of them would take a third of its time.
struct Words {
    language: &'static Language,
    isolating: bool,
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Words {
    fn new(language: &'static Language, isolating: bool) -> Self {
        let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(isolating);
        bundle.set_formatter(Some(format_count));
        if std::ptr::eq(language, Language::pseudo()) {
            bundle.set_transform(Some(disguised));
        }
        Self {
            language,
            isolating,
            bundle: RefCell::new(bundle),
        }
    }

    /// Appends the words of a message; `false` where the language has no such message.
    fn write(&self, out: &mut String, id: &str, args: Option<&FluentArgs<'_>>) -> bool {
        if !self.bundle.borrow().has_message(id) {
            let Some(source) = self.language.source(id) else {
                return false;
            };
            // A test parses every message; one that does not parse falls back like a missing one.
            let Ok(resource) = FluentResource::try_new(source.to_owned()) else {
                return false;
            };
            self.bundle.borrow_mut().add_resource_overriding(resource);
        }
        let bundle = self.bundle.borrow();
        let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else {
            return false;
        };
        bundle
            .write_pattern(out, pattern, args, &mut Vec::new())
            .is_ok()
    }
}

/// The words of a pseudo-language.
fn disguised(text: &str) -> Cow<'_, str> {
    const VOWELS: &str = "aeiouAEIOU";
    let disguise = |c: char| {
        let disguises = "áéíóúÁÉÍÓÚ".chars();
        let mut pairs = VOWELS.chars().zip(disguises);
        pairs.find(|(v, _)| *v == c).map_or(c, |(_, d)| d)
    };
    Cow::Owned(text.chars().map(disguise).collect())
}

fn escaped(text: &str) -> Cow<'_, str> {
    let bad = |c: char| {
        c.is_control()
            || matches!(c, NUMBER_STARTS | NUMBER_ENDS | OWN_WORDS | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
    };
    // Nearly all text is this.
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain || !text.chars().any(bad) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if bad(c) {
            let _ = write!(out, "{}", c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Fluent calls this for each value; numbers are ours, the rest is Fluent's.
fn format_count(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "counts are whole and far below 2^53"
    )]
    let count = number.value as i64;
    memoizer
        .with_try_get::<Grouping, _, _>((), |grouping| {
            grouping.0.format(&Decimal::from(count)).to_string()
        })
        .ok()
}

fn grouped(tag: &str, count: u64) -> String {
    let grouping = tag
        .parse()
        .map_err(|_| ())
        .and_then(|id| Grouping::construct(id, ()));
    grouping.map_or_else(
        |()| count.to_string(),
        |g| g.0.format(&Decimal::from(count)).to_string(),
    )
}

struct Grouping(DecimalFormatter);

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale_core::Locale = lang.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(
            (&locale).into(),
            icu_decimal::options::DecimalFormatterOptions::default(),
        )
        .map(Self)
        .map_err(|_| ())
    }
}
