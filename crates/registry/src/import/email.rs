//! Finding and leaving out e-mail addresses: nobody's is ever stored.

/// Whether a text holds something that reads as an e-mail address.
pub(crate) fn has_email(text: &str) -> bool {
    address(text, 0).is_some() || spelled_out(text, 0).is_some()
}

/// The text without its e-mail addresses. IANA writes them `<user&host.example>`, people write
/// `<user at host.example>`; both go.
pub(crate) fn without_emails(text: &str) -> String {
    let mut text = text.to_owned();
    // What is left when one has gone may read as another, once or twice.
    for _ in 0..4 {
        for next in [address, spelled_out] {
            let mut left = String::with_capacity(text.len());
            let mut from = 0;
            while let Some((start, end)) = next(&text, from) {
                left.push_str(&text[from..start]);
                left.push(' ');
                from = end;
            }
            left.push_str(&text[from..]);
            text = left.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if !has_email(&text) {
            return text;
        }
    }
    // More than that was made to be.
    String::new()
}

/// The place of the first `user@host.example`, or `user&host.example` as the registry obscures it,
/// with the marks around it. `from` is where a search goes on.
fn address(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut link = false;
    for (at, mark) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        match mark {
            c if c.is_whitespace() => link = false,
            '/' => link |= text[from..at].ends_with(":/"),
            // In a link it joins the parts of a query.
            '&' if link => {}
            '@' | '&' => {
                let user = text[from..at].trim_end_matches(is_user);
                let user = from + user.len();
                if text[user..at].contains(char::is_alphanumeric)
                    && let Some(host) = host(&text[at + 1..])
                {
                    let before = &text[from..user];
                    let before = before.strip_suffix("mailto:").unwrap_or(before);
                    let after = &text[at + 1 + host..];
                    let rest = after
                        .trim_start_matches(['>', ')', ']', '}', '"', '\'', ',', ';', ':', '.']);
                    return Some((
                        from + before
                            .trim_end_matches(['<', '(', '[', '{', '"', '\'', '/'])
                            .len(),
                        text.len() - rest.len(),
                    ));
                }
            }
            _ => {}
        }
    }
    None
}

/// The place of the first `<user at host.example>`.
fn spelled_out(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut open = None;
    for (at, mark) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        match mark {
            '<' => open = Some(at),
            '>' => {
                let Some(start) = open.take() else { continue };
                if let Some((user, domain)) = text[start + 1..at].split_once(" at ")
                    && !user.trim().is_empty()
                    && user.trim().chars().all(is_user)
                    && host(domain.trim()) == Some(domain.trim().len())
                {
                    return Some((start, at + 1));
                }
            }
            _ => {}
        }
    }
    None
}

fn is_user(c: char) -> bool {
    c.is_alphanumeric() || "._+-%".contains(c)
}

/// How much of the text's beginning is a host with a domain.
fn host(text: &str) -> Option<usize> {
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || "-.".contains(c)))
        .unwrap_or(text.len());
    let (mut length, mut host) = (0, None);
    for (index, label) in text[..end].split('.').enumerate() {
        if label.is_empty() {
            break;
        }
        length += label.len() + usize::from(index > 0);
        if index > 0 && label.chars().count() > 1 && label.chars().all(char::is_alphabetic) {
            host = Some(length);
        }
    }
    host
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
            ("Ann<ann@host.example>", "Ann"),
            ("a@host.example,b@host.example;c", "c"),
            ("René <rené@hôte.example>", "René"),
            ("<a b@host.example at host.example>", ""),
            ("x ann@host.example.1", "x 1"),
        ] {
            assert!(has_email(text), "{text}");
            assert_eq!(without_emails(text), left);
            assert!(!has_email(left));
        }
        for text in [
            "Miele@home Protocol",
            "AT&T",
            "R&D 1.2",
            "https://e.example/?a=b&c=d.example",
            "u=<user at home>",
            "Q&A",
            "@host.example",
            "a@.example",
            "1@1.1",
        ] {
            assert!(!has_email(text), "{text}");
            assert_eq!(without_emails(text), text);
        }
    }

    #[test]
    fn whatever_is_left_has_none() {
        let nested = format!("{}<x at a.bc>{}", "<x ".repeat(50), " at a.bc>".repeat(50));
        assert!(has_email(&nested));
        assert!(!has_email(&without_emails(&nested)));
    }
}
