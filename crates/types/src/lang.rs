use std::fmt;
use std::str::FromStr;

/// A language tag, canonical in case: `en`, `pt-BR`, `zh-Hans` (RFC 5646: language, then at most a
/// script and a region).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangTag(Box<str>);

impl LangTag {
    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag alone: `pt` of `pt-BR`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The tag that a POSIX locale name asks for: `ur_PK.UTF-8@x` is `ur-PK`. `None` for `C`,
    /// `POSIX`, the empty name and anything that is no tag.
    #[must_use]
    pub fn from_posix(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default();
        if name == "C" || name == "POSIX" {
            return None;
        }
        name.replace('_', "-").parse().ok()
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for LangTag {
    type Err = LangTagError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut tag = String::with_capacity(text.len().min(12));
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        if !(2..=3).contains(&language.len()) || !alphabetic(language) {
            return Err(LangTagError);
        }
        tag.push_str(&language.to_ascii_lowercase());
        let mut rest = parts.peekable();
        if let Some(script) = rest.next_if(|p| p.len() == 4 && alphabetic(p)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
        }
        if let Some(region) = rest.next_if(|p| {
            (p.len() == 2 && alphabetic(p))
                || (p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()))
        }) {
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        if rest.next().is_some() {
            Err(LangTagError)
        } else {
            Ok(Self(tag.into()))
        }
    }
}

fn alphabetic(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphabetic())
}

/// A text that is not a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read a language tag: it is not like `ur`, `pt-BR` or `zh-Hans`")]
pub struct LangTagError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_case() {
        for (text, tag) in [
            ("EN", "en"),
            ("pt-br", "pt-BR"),
            ("ZH-hans-cn", "zh-Hans-CN"),
            ("es-419", "es-419"),
        ] {
            assert_eq!(text.parse::<LangTag>().unwrap().as_str(), tag);
        }
        for text in [
            "",
            "e",
            "english",
            "en_GB",
            "en-",
            "-en",
            "en-x",
            "en-GB-oed",
            "ür",
            "en--GB",
        ] {
            assert!(text.parse::<LangTag>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn posix_names() {
        assert_eq!(
            LangTag::from_posix("ur_PK.UTF-8").unwrap().as_str(),
            "ur-PK"
        );
        assert_eq!(LangTag::from_posix("vi").unwrap().as_str(), "vi");
        for name in ["C", "POSIX", "C.UTF-8", "", "\u{1b}[31m"] {
            assert_eq!(LangTag::from_posix(name), None, "{name:?}");
        }
    }
}
