//! `portolan journal`: what is in the journal, out of it and into it.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use portolan_dossier::past::time;
use portolan_dossier::{Message, Value};
use portolan_journal::{Imported, Journal, Moment, Retention};

use crate::args::{ExportForm, Format, JournalCommand, Keep};
use crate::machine;
use crate::output;
use crate::past;
use crate::report::{self, Failure, Outcome, file_failure, journal_failure};
use crate::session::Session;

/// How many lines that could not be imported are named.
const NAMED: usize = 10;

pub(crate) fn run(command: JournalCommand, session: &Session<'_>) -> Result<Outcome, Failure> {
    match command {
        JournalCommand::Info { journal } => info(journal.as_deref(), session),
        JournalCommand::Export {
            form,
            file,
            journal,
        } => export(form, file.as_deref(), journal.as_deref()),
        JournalCommand::Import { file, journal } => import(&file, journal.as_deref(), session),
        JournalCommand::Prune { keep, journal } => prune(keep, journal.as_deref(), session),
    }
}

fn info(named: Option<&Path>, session: &Session<'_>) -> Result<Outcome, Failure> {
    let (path, journal) = past::open(named)?;
    let failed = |error| journal_failure(&path, error);
    let summary = journal.summary().map_err(failed)?;
    let hosts = journal.hosts().map_err(failed)?;
    let mut out = output::stdout(session);
    let stamp = |moment: Option<Moment>| moment.map(time);
    if session.format == Format::Json {
        let object = serde_json::json!({
            "schema": portolan_dossier::render::json::SCHEMA,
            "kind": "journal",
            "file": path.to_string_lossy(),
            "records": summary.records,
            "standing": summary.standing,
            "first": stamp(summary.first),
            "last": stamp(summary.last),
            "bytes": summary.bytes,
            "format": summary.schema,
            "hosts": hosts.iter().map(|h| serde_json::json!({"id": h.id, "name": h.name})).collect::<Vec<_>>(),
        });
        writeln!(out, "{object}")?;
        out.flush()?;
        return Ok(Outcome::Answered);
    }
    let names: Vec<Value<'_>> = hosts.iter().map(|h| Value::from(h.name.as_str())).collect();
    let mut lines = vec![
        Message::new("cli-journal-file").with("file", path.to_string_lossy().into_owned()),
        Message::new("cli-journal-records").with("count", summary.records),
        Message::new("cli-journal-standing").with("count", summary.standing),
        Message::new("cli-journal-bytes").with("count", summary.bytes.div_ceil(1024)),
    ];
    if let (Some(first), Some(last)) = (stamp(summary.first), stamp(summary.last)) {
        lines.push(
            Message::new("cli-journal-span")
                .with("first", first)
                .with("last", last),
        );
    }
    if !names.is_empty() {
        lines.push(Message::new("cli-journal-hosts").with("hosts", Value::List(names)));
    }
    for line in lines {
        writeln!(out, "{}", session.l10n.format(&line))?;
    }
    out.flush()?;
    Ok(Outcome::Answered)
}

fn export(
    form: Option<ExportForm>,
    file: Option<&Path>,
    named: Option<&Path>,
) -> Result<Outcome, Failure> {
    let (path, journal) = past::open(named)?;
    let failed = |error| journal_failure(&path, error);
    let by_name = file
        .and_then(Path::extension)
        .is_some_and(|e| e == "parquet");
    let form = form.unwrap_or(match by_name {
        true => ExportForm::Parquet,
        false => ExportForm::Jsonl,
    });
    match file.filter(|file| *file != Path::new("-")) {
        None => {
            let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
            match form {
                ExportForm::Jsonl => journal.export_lines(&mut out).map_err(failed)?,
                ExportForm::Parquet => journal.export_parquet(&mut out).map_err(failed)?,
            };
            out.flush()?;
        }
        Some(file) => {
            // Whoever reads it meanwhile has the old one whole, and never half of the new one.
            let folder = file.parent().filter(|f| !f.as_os_str().is_empty());
            let fail = |error: io::Error| file_failure(file, &error);
            let mut new =
                tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(fail)?;
            {
                let mut out = BufWriter::with_capacity(1 << 16, new.as_file_mut());
                match form {
                    ExportForm::Jsonl => journal.export_lines(&mut out).map_err(failed)?,
                    ExportForm::Parquet => journal.export_parquet(&mut out).map_err(failed)?,
                };
                out.flush().map_err(fail)?;
            }
            new.as_file().sync_all().map_err(fail)?;
            new.persist(file).map_err(|error| fail(error.error))?;
        }
    }
    Ok(Outcome::Answered)
}

fn import(file: &Path, named: Option<&Path>, session: &Session<'_>) -> Result<Outcome, Failure> {
    let (path, mut journal) = open_to_write(named)?;
    let failed = |error| journal_failure(&path, error);
    let imported = if file == Path::new("-") {
        journal
            .import_lines(&mut io::stdin().lock())
            .map_err(failed)?
    } else {
        let fail = |error: io::Error| file_failure(file, &error);
        let mut opened = BufReader::with_capacity(1 << 16, File::open(file).map_err(fail)?);
        // It is opened once: a pipe's beginning comes once.
        match opened.fill_buf().map_err(fail)?.starts_with(b"PAR1") {
            true => {
                opened.rewind().map_err(fail)?;
                journal
                    .import_parquet(opened.into_inner())
                    .map_err(failed)?
            }
            false => journal.import_lines(&mut opened).map_err(failed)?,
        }
    };
    told(&imported, session)
}

fn told(imported: &Imported, session: &Session<'_>) -> Result<Outcome, Failure> {
    let l10n = session.l10n;
    for refused in imported.reasons.iter().take(NAMED) {
        let message = Message::new("cli-journal-refused")
            .with("line", refused.line.to_string())
            .with("reason", refused.reason.clone());
        report::warn_about(&message, l10n);
    }
    let message = Message::new("cli-journal-imported")
        .with("written", imported.written)
        .with("known", imported.known)
        .with("refused", imported.refused);
    let mut out = output::stdout(session);
    if session.format == Format::Json {
        let object = serde_json::json!({
            "schema": portolan_dossier::render::json::SCHEMA,
            "kind": "import",
            "written": imported.written,
            "known": imported.known,
            "refused": imported.refused,
        });
        writeln!(out, "{object}")?;
    } else {
        writeln!(out, "{}", l10n.format(&message))?;
    }
    out.flush()?;
    Ok(match imported.refused {
        0 => Outcome::Answered,
        _ => Outcome::PartlyRefused,
    })
}

fn prune(keep: Keep, named: Option<&Path>, session: &Session<'_>) -> Result<Outcome, Failure> {
    let (path, mut journal) = match named {
        Some(_) => open_to_write(named)?,
        None => {
            // There must be one: to make one in order to prune it would be of no use.
            past::open(None)?;
            open_to_write(None)?
        }
    };
    let failed = |error| journal_failure(&path, error);
    let (now, mut removed) = (Moment::now(), 0);
    // A piece at a time, so that a watch comes to write between them; until a piece does nothing.
    let mut takes = u64::MAX;
    loop {
        let pruned = journal.prune(keep.retention(), now).map_err(failed)?;
        removed += pruned.records;
        if !pruned.more || (pruned.records == 0 && pruned.bytes >= takes) {
            break;
        }
        takes = pruned.bytes;
    }
    let message = Message::new("cli-journal-pruned").with("count", removed);
    let mut out = output::stdout(session);
    if session.format == Format::Json {
        let object = serde_json::json!({
            "schema": portolan_dossier::render::json::SCHEMA,
            "kind": "prune",
            "removed": removed,
        });
        writeln!(out, "{object}")?;
    } else {
        writeln!(out, "{}", session.l10n.format(&message))?;
    }
    out.flush()?;
    Ok(Outcome::Answered)
}

/// Opens the journal that is meant, and makes it where there is none.
pub(crate) fn open_to_write(named: Option<&Path>) -> Result<(PathBuf, Journal), Failure> {
    let path = machine::journal(named, machine::journal_to_write)?;
    match Journal::create_or_open(&path) {
        Ok(journal) => Ok((path, journal)),
        Err(error) => Err(journal_failure(&path, error)),
    }
}

impl Keep {
    pub(crate) fn retention(self) -> Retention {
        let days = |days: u32| std::time::Duration::from_secs(u64::from(days) * 24 * 3600);
        Retention {
            age: Some(days(self.keep)),
            bytes: Some(u64::from(self.max_size) << 20),
        }
    }
}
