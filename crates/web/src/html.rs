//! From the words of a `Localizer` to HTML. The words may hold whatever a registry, a process or a
//! reader wrote: here is the one place where they become markup.

use portolan_dossier::{NUMBER_ENDS, NUMBER_STARTS, OWN_WORDS};
use portolan_types::{Port, PortRange};

use crate::links::Links;

/// What Fluent puts around an argument, so that its direction does not run into the sentence.
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

/// Appends words that came from [`Localizer::marking`](portolan_dossier::Localizer::marking): arguments
/// become `bdi` elements, numbers links, and what stands between backticks in our own words code.
/// `here` is the port whose page it is: a link to itself would lead nowhere.
pub(crate) fn words(out: &mut String, text: &str, links: Links, here: Option<Port>) {
    let (mut depth, mut code) = (0usize, false);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_be_markup) {
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = from.chars();
        let mark = chars.next().unwrap_or_default();
        rest = chars.as_str();
        match mark {
            ISOLATE => {
                depth += 1;
                let own = rest.strip_prefix(OWN_WORDS);
                rest = own.unwrap_or(rest);
                // A list of foreign names is a list in the language of the page.
                out.push_str(match own.is_some() && links.is_right_to_left() {
                    true => "<bdi dir=\"rtl\">",
                    false => "<bdi>",
                });
            }
            END_ISOLATE if depth > 0 => {
                depth -= 1;
                out.push_str("</bdi>");
            }
            NUMBER_STARTS => {
                let (number, after) = rest.split_once(NUMBER_ENDS).unwrap_or((rest, ""));
                rest = after;
                self::number(out, number, links, here);
            }
            // A registry's words stand in `bdi`; only ours are outside.
            '`' if depth == 0 => {
                out.push_str(if code {
                    "</code>"
                } else {
                    "<code dir=\"ltr\">"
                });
                code = !code;
            }
            END_ISOLATE | NUMBER_ENDS | OWN_WORDS => {}
            '&' | '<' | '>' | '"' | '\'' => self::text(out, &from[..1]),
            other => out.push(other),
        }
    }
    out.push_str(rest);
    if code {
        out.push_str("</code>");
    }
    out.extend(std::iter::repeat_n("</bdi>", depth));
}

/// Appends text in which nothing is markup; it may stand in an attribute between quotes too.
pub(crate) fn text(out: &mut String, text: &str) {
    let mut rest = text;
    let is_markup = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    while let Some(at) = rest.bytes().position(is_markup) {
        let (plain, from) = rest.split_at(at);
        let (markup, after) = from.split_at(1);
        out.push_str(plain);
        out.push_str(match markup {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            _ => "&#39;",
        });
        rest = after;
    }
    out.push_str(rest);
}

/// The words without marks: for titles and attributes.
pub(crate) fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_be_markup) {
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = from.chars();
        match chars.next().unwrap_or_default() {
            ISOLATE | END_ISOLATE | NUMBER_STARTS | NUMBER_ENDS | OWN_WORDS | '`' => {}
            other => out.push(other),
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out
}

/// Whether a character may be one that is markup or a mark: those that are not ASCII begin with these
/// two bytes, which never stand in the middle of another.
fn may_be_markup(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | b'`' | 0xE2 | 0xEE)
}

fn number(out: &mut String, number: &str, links: Links, here: Option<Port>) {
    let href = if let Ok(port) = number.parse::<u16>() {
        let port = Port::new(port);
        (Some(port) != here && links.has(port, None)).then(|| links.port(port, None))
    } else {
        range(number).map(|range| links.search(&range.to_string()))
    };
    let Some(href) = href else {
        return text(out, number);
    };
    out.push_str("<a href=\"");
    text(out, &href);
    out.push_str("\">");
    text(out, number);
    out.push_str("</a>");
}

/// `6000–6063`, as the words have it.
fn range(number: &str) -> Option<PortRange> {
    let (low, high) = number.split_once('–')?;
    PortRange::new(Port::new(low.parse().ok()?), Port::new(high.parse().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use portolan_dossier::{Language, Localizer, Message};
    use proptest::prelude::*;

    fn html(text: &str, here: Option<Port>) -> String {
        let mut out = String::new();
        words(&mut out, text, Links::new("en"), here);
        out
    }

    #[test]
    fn marks_become_elements() {
        assert_eq!(
            html("a \u{2068}<b>\u{2069} c", None),
            "a <bdi>&lt;b&gt;</bdi> c"
        );
        assert_eq!(
            html("Below: \u{2068}\u{e000}22\u{e001}\u{2069}.", None),
            "Below: <bdi><a href=\"/en/port/22\">22</a></bdi>."
        );
        assert_eq!(html("\u{e000}22\u{e001}", Some(Port::new(22))), "22");
        assert_eq!(
            html("\u{e000}6000–6063\u{e001}", None),
            "<a href=\"/en/search?q=6000%2D6063\">6000–6063</a>"
        );
        assert_eq!(
            html("run `a b` now", None),
            "run <code dir=\"ltr\">a b</code> now"
        );
    }

    #[test]
    fn a_list_runs_as_the_language_does() {
        use portolan_types::Transport;
        let message = Message::new("where-transports").with("transports", Transport::ALL.to_vec());
        let message = Message::new("holder-no-row").with("where", message);
        let mut out = String::new();
        let ur = crate::words::exactly("ur").unwrap();
        let text = Localizer::marking(ur).format(&message);
        words(&mut out, &text, Links::new("ur"), None);
        assert!(out.contains("<bdi dir=\"rtl\"><bdi>TCP</bdi>"), "{out}");
        assert_eq!(
            html(
                &Localizer::marking(Language::english()).format(&message),
                None
            )
            .matches("dir=")
            .count(),
            0
        );
    }

    #[test]
    fn what_does_not_fit_stays_harmless() {
        assert_eq!(html("\u{2069}a\u{2068}b", None), "a<bdi>b</bdi>");
        assert_eq!(html("`open", None), "<code dir=\"ltr\">open</code>");
        assert_eq!(html("\u{e000}<x>", None), "&lt;x&gt;");
        assert_eq!(
            html("\u{2068}`\u{2069}`", None),
            "<bdi>`</bdi><code dir=\"ltr\"></code>"
        );
    }

    proptest! {
        /// Whatever an argument holds, no tag of its own comes out, and what is opened is closed.
        #[test]
        fn no_argument_makes_markup(name in ".*", description in "[<>&\"'`a\u{2068}\u{2069}\u{e000}\u{e001}0-9]*") {
            let l10n = Localizer::marking(Language::english());
            let message = Message::new("holder-service-described")
                .with("where", Message::new("where-unnamed"))
                .with("name", name.as_str())
                .with("description", description.as_str());
            let out = html(&l10n.format(&message), None);
            let tags = ["<bdi>", "</bdi>"];
            let stripped = tags.iter().fold(out.clone(), |s, tag| s.replace(tag, ""));
            prop_assert!(!stripped.contains(['<', '>', '"', '\'']), "{stripped}");
            prop_assert_eq!(out.matches("<bdi>").count(), out.matches("</bdi>").count());
        }
    }
}
