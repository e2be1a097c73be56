//! Standard output: buffered, styled only where styles are wanted.

use std::io::{self, BufWriter, Write};

use crate::args::Format;
use crate::session::Session;

/// Standard output for this run. JSON and rows have no styles and go straight to the buffer.
pub(crate) fn stdout(session: &Session<'_>) -> BufWriter<Box<dyn Write>> {
    let stdout = io::stdout().lock();
    let out: Box<dyn Write> = match session.format {
        Format::Text => Box::new(anstream::AutoStream::new(stdout, session.colour)),
        // Line buffering under our own buffer would cost a system call a line.
        Format::Json | Format::Markdown | Format::Tsv => Box::new(stdout),
    };
    BufWriter::with_capacity(1 << 16, out)
}
