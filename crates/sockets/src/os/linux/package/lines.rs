//! A file line by line, in bounded memory however long the file or a line is.

use std::io::{self, Read};
use std::ops::ControlFlow;

/// Longer than any line that matters: a path has at most 4,096 bytes (`PATH_MAX`).
const BUFFER: usize = 64 << 10;

/// Room for [`each`], to be used again for the next file.
pub(super) struct Buffer(Vec<u8>);

impl Buffer {
    pub(super) fn new() -> Self {
        Self(vec![0; BUFFER])
    }
}

/// Hands out each line without its end, and where in the file it begins, until it is told to stop.
/// A line that does not fit the buffer is left out.
pub(super) fn each(
    mut file: impl Read,
    buffer: &mut Buffer,
    mut take: impl FnMut(u64, &[u8]) -> ControlFlow<()>,
) -> io::Result<()> {
    let buffer = &mut buffer.0[..];
    // `buffer[..filled]` is read and not handed out; it begins at `offset` in the file.
    let mut filled = 0;
    let mut offset = 0_u64;
    let mut too_long = false;
    loop {
        let read = match file.read(&mut buffer[filled..]) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let before = filled;
        filled += read;
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', &buffer[before..filled]) {
            let end = before + end;
            let line = &buffer[start..end];
            if !too_long && take(offset + start as u64, line).is_break() {
                return Ok(());
            }
            too_long = false;
            start = end + 1;
        }
        if read == 0 {
            if filled > 0 && !too_long {
                // What it answers is of no matter: this was the last.
                let _ = take(offset, &buffer[..filled]);
            }
            return Ok(());
        }
        if start == 0 && filled == buffer.len() {
            too_long = true;
            start = filled;
        }
        buffer.copy_within(start..filled, 0);
        filled -= start;
        offset += start as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Hands out as much at a time as it is told.
    struct Trickle<'a>(&'a [u8], usize);

    impl Read for Trickle<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let size = self.1.min(into.len()).min(self.0.len());
            into[..size].copy_from_slice(&self.0[..size]);
            self.0 = &self.0[size..];
            Ok(size)
        }
    }

    fn collect(text: &[u8], step: usize, room: usize) -> Vec<(u64, Vec<u8>)> {
        let mut found = Vec::new();
        let mut buffer = Buffer(vec![0; room]);
        each(Trickle(text, step), &mut buffer, |offset, line| {
            found.push((offset, line.to_vec()));
            ControlFlow::Continue(())
        })
        .unwrap();
        found
    }

    proptest! {
        #[test]
        fn lines_are_the_lines_that_fit(
            text in proptest::collection::vec(prop_oneof![3 => Just(b'a'), 1 => Just(b'\n')], 0..200),
            step in 1_usize..20,
            room in 2_usize..20,
        ) {
            let mut expected = Vec::new();
            let mut offset = 0;
            for line in text.split_inclusive(|&byte| byte == b'\n') {
                let bare = line.strip_suffix(b"\n").unwrap_or(line);
                if bare.len() < room {
                    expected.push((offset, bare.to_vec()));
                }
                offset += line.len() as u64;
            }
            prop_assert_eq!(collect(&text, step, room), expected);
        }
    }

    #[test]
    fn stops_when_told() {
        let mut seen = 0;
        each(&b"a\nb\nc\n"[..], &mut Buffer::new(), |_, _| {
            seen += 1;
            if seen == 2 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .unwrap();
        assert_eq!(seen, 2);
    }
}
