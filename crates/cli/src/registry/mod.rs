//! `portolan registry …`: the registry itself.

mod diff;
mod ghosts;
mod history;
mod search;
mod stats;
mod update;

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use portolan_dossier::Message;
use portolan_registry::import::Import;
use portolan_registry::{Registry, import};

use crate::args::RegistryCommand;
use crate::report::{Failure, Outcome, file_failure, import_failure, table_words};
use crate::session::Session;

pub(crate) fn run(command: RegistryCommand, session: &Session<'_>) -> Result<Outcome, Failure> {
    match command {
        RegistryCommand::Update { from } => update::run(from, session),
        RegistryCommand::Diff { old, new } => diff::run(&old, new.as_deref(), session),
        RegistryCommand::History { query } => history::run(&query, session),
        RegistryCommand::Search { words } => search::run(&words, session),
        RegistryCommand::Ghosts { range } => ghosts::run(range, session),
        RegistryCommand::Stats => stats::run(session),
    }
}

/// Opens a registry as IANA publishes it.
fn read_import(path: &Path) -> Result<Import, Failure> {
    let shown = || path.to_string_lossy().into_owned();
    let file = File::open(path).map_err(|e| file_failure(path, &e))?;
    import::read(BufReader::new(file)).map_err(|e| import_failure(shown(), e))
}

/// Opens a registry in any form: IANA's XML or CSV, or a packed table of ours.
fn read_any(path: &Path) -> Result<Import, Failure> {
    let mut start = [0; 8];
    let mut file = File::open(path).map_err(|e| file_failure(path, &e))?;
    let packed = file
        .read(&mut start)
        .is_ok_and(|n| start[..n] == *b"portolR\n");
    if !packed {
        return read_import(path);
    }
    let mut bytes = start.to_vec();
    file.take(import::MAX_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|e| file_failure(path, &e))?;
    let table = Registry::open(bytes).map_err(|e| {
        let message =
            Message::new("cli-error-table").with("file", path.to_string_lossy().into_owned());
        Failure::new(message.with("reason", table_words(e)))
    })?;
    Ok(Import {
        keys_only: false,
        updated: table.updated(),
        records: table.to_parts().0,
    })
}
