//! Lines of standard input, each of bounded length.

use std::io::{self, BufRead};

/// What a line was.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line, without its end, in the buffer.
    Whole,
    /// A line that is longer than the limit; the buffer has its beginning.
    TooLong,
    /// There is none any more.
    End,
}

/// Reads one line into `buffer`, at most `limit` bytes of it; the rest of a longer line is skipped.
pub(crate) fn line(
    input: &mut impl BufRead,
    buffer: &mut Vec<u8>,
    limit: usize,
) -> io::Result<Line> {
    buffer.clear();
    let mut any = false;
    let mut too_long = false;
    loop {
        let available = match input.fill_buf() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if available.is_empty() {
            break;
        }
        any = true;
        let end = available.iter().position(|b| *b == b'\n');
        let part = &available[..end.unwrap_or(available.len())];
        let room = limit - buffer.len();
        buffer.extend_from_slice(&part[..part.len().min(room)]);
        too_long |= part.len() > room;
        let used = end.map_or(available.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    Ok(match (any, too_long) {
        (false, _) => Line::End,
        (true, true) => Line::TooLong,
        (true, false) => Line::Whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_end_with_or_without_a_break() {
        let mut input = io::Cursor::new(b"a\n\nlonger\nz".to_vec());
        let mut buffer = Vec::new();
        let mut read = || (line(&mut input, &mut buffer, 3).unwrap(), buffer.clone());
        assert_eq!(read(), (Line::Whole, b"a".to_vec()));
        assert_eq!(read(), (Line::Whole, vec![]));
        assert_eq!(read(), (Line::TooLong, b"lon".to_vec()));
        assert_eq!(read(), (Line::Whole, b"z".to_vec()));
        assert_eq!(read(), (Line::End, vec![]));
    }

    proptest! {
        #[test]
        fn no_line_is_lost(text: Vec<u8>, chunk in 1usize..9) {
            let mut input = io::BufReader::with_capacity(chunk, text.as_slice());
            let mut buffer = Vec::new();
            let mut lines = Vec::new();
            while line(&mut input, &mut buffer, usize::MAX).unwrap() == Line::Whole {
                lines.push(buffer.clone());
            }
            let mut expected: Vec<Vec<u8>> = text.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
            if expected.last().is_some_and(Vec::is_empty) {
                expected.pop();
            }
            prop_assert_eq!(lines, expected);
        }
    }
}
