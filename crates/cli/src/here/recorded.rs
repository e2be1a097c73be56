//! A recorded observation in the place of this machine's: nothing of the machine is looked at.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use portolan_dossier::recorded::LIMIT;
use portolan_dossier::{Message, here, recorded};
use portolan_sockets::{Namespaces, Observation};

use crate::args::{HereArgs, Netns};
use crate::report::{Failure, file_failure, recorded_failure};

/// What `portolan here --json` wrote, in a file or on standard input.
pub(crate) fn read(file: &Path) -> Result<Observation, Failure> {
    let place = file.to_string_lossy().into_owned();
    let bytes = bytes(file)
        .map_err(|error| file_failure(file, &error).with_hint(Message::new("cli-hint-recorded")))?;
    recorded::observation(&bytes).map_err(|error| recorded_failure(place, error))
}

/// What is there, up to one byte more than may be.
fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    match file.to_str() {
        Some("-") => io::stdin().lock().take(limit).read_to_end(&mut bytes)?,
        _ => File::open(file)?.take(limit).read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

/// That it is a recording, and what of the question it cannot answer: it must be asked before the
/// observation is pruned.
pub(super) fn remarks(observation: &Observation, args: &HereArgs) -> Vec<Message<'static>> {
    let scope = observation.scope;
    let mut out = vec![match observation.observed {
        Some(time) => Message::new("cli-here-recorded").with("observed", here::stamp(time)),
        None => Message::new("cli-here-recorded-sometime"),
    }];
    let lacks = [
        (scope.narrowed, "cli-here-recorded-narrowed"),
        (
            args.all && !(scope.connections && scope.raw),
            "cli-here-recorded-open",
        ),
        (
            args.netns == Netns::All && scope.namespaces == Namespaces::Own,
            "cli-here-recorded-own",
        ),
    ];
    let lacking = lacks.into_iter().filter(|(lacks, _)| *lacks);
    out.extend(lacking.map(|(_, id)| Message::new(id)));
    out
}
