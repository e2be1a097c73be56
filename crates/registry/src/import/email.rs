//! Finding and leaving out e-mail addresses: nobody's is ever stored.

/// Whether a text holds something that reads as an e-mail address.
pub(crate) fn has_email(text: &str) -> bool {
    text.split_whitespace().any(is_address) || spelled_out(text).is_some()
}

/// The text without its e-mail addresses. IANA writes them `<user&host.example>`, people write
/// `<user at host.example>`; both go.
pub(crate) fn without_emails(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some((start, end)) = spelled_out(&text) {
        text.replace_range(start..end, "");
    }
    text.split_whitespace().filter(|w| !is_address(w)).collect::<Vec<_>>().join(" ")
}

/// Whether a word is `user@host.example`, or `user&host.example` as the registry obscures it,
/// inside whatever brackets and marks.
fn is_address(word: &str) -> bool {
    if word.contains("://") {
        return false;
    }
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.strip_prefix("mailto:").unwrap_or(word);
    word.split_once(['@', '&']).is_some_and(|(user, host)| {
        let labels = || host.split('.');
        !user.is_empty()
            && user.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-%".contains(&b))
            && labels().count() > 1
            && labels().all(|l| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
            && labels().next_back().is_some_and(|l| l.len() > 1 && l.bytes().all(|b| b.is_ascii_alphabetic()))
    })
}

/// The place of a `<user at host.example>`.
fn spelled_out(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|i| from + i) {
        let end = text[start..].find('>').map(|i| start + i + 1)?;
        let inside = &text[start + 1..end - 1];
        if let Some((user, host)) = inside.split_once(" at ")
            && is_address(&format!("{}@{}", user.trim(), host.trim()))
        {
            return Some((start, end));
        }
        from = start + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_and_the_rest_stays() {
        for (text, left) in [
            ("Ann <ann&host.example> 15 June 2009", "Ann 15 June 2009"),
            ("write to ann@host.example, please", "write to please"),
            ("Contact <clip at host.example>", "Contact"),
            ("mailto:ann@host.example", ""),
        ] {
            assert!(has_email(text), "{text}");
            assert_eq!(without_emails(text), left);
            assert!(!has_email(left));
        }
        for text in ["Miele@home Protocol", "AT&T", "R&D 1.2", "https://e.example/?a=b&c=d.example", "u=<user at home>", "Q&A"] {
            assert!(!has_email(text), "{text}");
            assert_eq!(without_emails(text), text);
        }
    }
}
