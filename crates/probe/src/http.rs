//! Pages: reading an answer of HTTP/1 (RFC 9112) as far as it tells who answers, and what lives inside
//! HTTP. Bodies are taken as they come: nothing is decompressed, no redirect is followed.

use crate::judge::{Finding, finding};
use crate::signature::{self, Answer, Protocol, To};

/// The most header lines that are read.
const MOST_HEADERS: usize = 64;

/// An answer of HTTP/1.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'a str, &'a [u8])>,
    pub(crate) body: Vec<u8>,
}

impl<'a> Page<'a> {
    /// Reads an answer; what of its body is there is taken.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut room = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut response = httparse::Response::new(&mut room);
        let httparse::Status::Complete(head) = response.parse(bytes).ok()? else {
            return None;
        };
        let headers: Vec<_> = response.headers.iter().map(|h| (h.name, h.value)).collect();
        let rest = bytes.get(head..).unwrap_or_default();
        let page = Self {
            status: response.code?,
            headers,
            body: Vec::new(),
        };
        let body = if page.is_chunked() {
            chunks(rest).0
        } else {
            let most = page.length().unwrap_or(usize::MAX);
            rest.get(..most).unwrap_or(rest).to_vec()
        };
        Some(Self { body, ..page })
    }

    /// The first header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&'a [u8]> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, v)| *v)
    }

    fn is_chunked(&self) -> bool {
        self.header("transfer-encoding")
            .is_some_and(|v| v.to_ascii_lowercase().ends_with(b"chunked"))
    }

    fn length(&self) -> Option<usize> {
        std::str::from_utf8(self.header("content-length")?)
            .ok()?
            .trim()
            .parse()
            .ok()
    }
}

/// Whether an answer has come to its end, as far as it says where that is.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    let mut room = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut response = httparse::Response::new(&mut room);
    let head = match response.parse(bytes) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return false,
        Err(_) => return true,
    };
    let headers = response.headers.iter().map(|h| (h.name, h.value)).collect();
    let page = Page {
        status: response.code.unwrap_or(0),
        headers,
        body: Vec::new(),
    };
    let rest = bytes.get(head..).unwrap_or_default();
    match page.status {
        204 | 304 => true,
        _ if page.is_chunked() => chunks(rest).1,
        // Without a length it ends where the connection does.
        _ => page.length().is_some_and(|length| rest.len() >= length),
    }
}

/// The body of chunks (RFC 9112 section 7.1), and whether the last one has come.
fn chunks(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut body = Vec::new();
    while let Ok(httparse::Status::Complete((head, size))) = httparse::parse_chunk_size(rest) {
        if size == 0 {
            return (body, true);
        }
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let data = rest.get(head..).unwrap_or_default();
        body.extend_from_slice(data.get(..size).unwrap_or(data));
        match size.checked_add(2).and_then(|next| data.get(next..)) {
            Some(next) => rest = next,
            None => break,
        }
    }
    (body, false)
}

/// What lives inside HTTP, by the page `/`, or by the answer to a path.
pub(crate) fn judge(page: &Page<'_>, path: Option<&str>) -> Option<Finding> {
    let mut best: Option<Finding> = None;
    for protocol in Protocol::all().filter(|p| p.inside_http) {
        let answers = |to: &To| match (to, path) {
            (To::Root, None) => true,
            (To::Ask(id), Some(path)) => protocol
                .asks
                .iter()
                .any(|a| a.id == *id && a.get == Some(path)),
            _ => false,
        };
        let found = protocol
            .answers
            .iter()
            .filter(|a| a.to.iter().any(answers))
            .find_map(|answer| read(protocol, answer, page));
        if let Some(found) = found
            && best.as_ref().is_none_or(|b| b.certainty < found.certainty)
        {
            best = Some(found);
        }
    }
    best
}

fn read(protocol: &'static Protocol, answer: &Answer, page: &Page<'_>) -> Option<Finding> {
    if answer.status.is_some_and(|status| status != page.status) {
        return None;
    }
    let mut fields = Vec::new();
    let mut take = |pattern: &signature::Pattern, bytes: &[u8]| {
        let Some(found) = pattern.captures_within(bytes, crate::conn::MOST_PAGE) else {
            return false;
        };
        for name in pattern
            .compiled()
            .into_iter()
            .flat_map(|p| p.capture_names().flatten())
        {
            if let (Some(name), Some(group)) = (signature::field(name), found.name(name)) {
                fields.push((name, group.as_bytes().to_vec()));
            }
        }
        true
    };
    for pattern in answer.headers {
        let found = page.headers.iter().any(|(name, value)| {
            let line = [name.as_bytes(), b": ", value].concat();
            take(pattern, &line)
        });
        if !found {
            return None;
        }
    }
    if let Some(pattern) = &answer.body
        && !take(pattern, &page.body)
    {
        return None;
    }
    if answer.json {
        // `serde_json` bounds the depth.
        serde_json::from_slice::<serde::de::IgnoredAny>(&page.body).ok()?;
    }
    Some(finding(
        protocol,
        answer.certainty,
        answer.product,
        fields,
        &page.body,
    ))
}

/// The request for a path.
pub(crate) fn request(path: &str, host: &str, port: u16) -> Vec<u8> {
    format!(
        "GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUser-Agent: portolan\r\nAccept: */*\r\n\
         Connection: close\r\n\r\n"
    )
    .into_bytes()
}

/// The text of the page's title, where it has one.
pub(crate) fn title(body: &[u8]) -> Option<&[u8]> {
    let start = find(body, b"<title")?;
    let open = start + body.get(start..)?.iter().position(|b| *b == b'>')? + 1;
    let text = body.get(open..)?;
    let text = text.get(..find(text, b"</title")?)?.trim_ascii();
    (!text.is_empty()).then(|| text.get(..300).unwrap_or(text))
}

/// Where lower-case letters are, in any case of them.
fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes
        .windows(what.len())
        .position(|w| w.eq_ignore_ascii_case(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_page_is_whole_where_it_says_so() {
        assert!(is_whole(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab"));
        assert!(!is_whole(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab"));
        assert!(!is_whole(b"HTTP/1.0 200 OK\r\n\r\nab"));
        let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
        assert!(is_whole(chunked));
        assert!(!is_whole(&chunked[..chunked.len() - 5]));
        assert_eq!(Page::read(chunked).unwrap().body, b"ab");
    }

    #[test]
    fn titles_are_found() {
        assert_eq!(
            title(b"<html><TITLE lang=x>\n A b </Title>"),
            Some(&b"A b"[..])
        );
        assert_eq!(title(b"<title>"), None);
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes: Vec<u8>, chunked: bool) {
            let mut answer = b"HTTP/1.1 200 OK\r\n".to_vec();
            if chunked {
                answer.extend(b"Transfer-Encoding: chunked\r\n\r\n");
            }
            answer.extend(bytes);
            let _ = is_whole(&answer);
            let _ = Page::read(&answer).map(|p| judge(&p, None));
            let _ = title(&answer);
        }
    }
}
