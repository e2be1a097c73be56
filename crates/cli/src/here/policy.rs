//! `--save-policy` and `--check`: what is there now as a file, and whether it is still so.

use std::fs;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use portolan_dossier::policy::{Report, gaps, wrong};
use portolan_dossier::render::policy as draw;
use portolan_dossier::{Message, here};
use portolan_sockets::Observation;
use portolan_verdict::policy::{
    Listener, MAX_POLICY_LEN, Policy, PolicyError, Scope, fresh, listeners,
};
use portolan_verdict::{Judgements, Verdict};

use super::filter::Filter;
use crate::args::{Format, HereArgs, Netns, ReportForm};
use crate::output;
use crate::report::{self, Failure, Outcome, file_failure};
use crate::session::Session;

/// Saves or checks, where one of these was asked for.
pub(super) fn run(
    args: &HereArgs,
    filter: &Filter,
    observation: &Observation,
    judgements: &Judgements,
    session: &Session<'_>,
) -> Result<Option<Outcome>, Failure> {
    let (Some(path), saving) = (match &args.save_policy {
        Some(path) => (Some(path), true),
        None => (args.check.as_ref(), false),
    }) else {
        return Ok(None);
    };
    // Before the work: a file with an error in it is no reason to judge anything.
    let policy = match saving {
        true => existing(path)?,
        false => Some(read(path)?),
    };
    let listeners = listeners(observation, judgements);
    let scope = filter.scope(args.netns == Netns::Own).seen_by(observation);
    match policy {
        Some(policy) if !saving => {
            let differences = policy.check(&listeners, &scope);
            let file = path.to_string_lossy();
            let report = Report::new(&file, &policy, &differences, observation);
            print(&report, args.report, session)?;
            let count = suspicious(listeners.iter());
            if count > 0 {
                let message = Message::new("cli-policy-check-suspicious").with("count", count);
                report::warn_about(&message, session.l10n);
            }
            Ok(Some(match differences.is_empty() {
                true => Outcome::Answered,
                false => Outcome::NothingFound,
            }))
        }
        policy => {
            save(path, policy.as_ref(), &listeners, &scope, session)?;
            let unseen = gaps(observation);
            if !unseen.is_empty() {
                report::warn_about(&Message::new("cli-policy-unseen"), session.l10n);
            }
            for gap in unseen {
                report::remark(&here::gap(gap), session.l10n);
            }
            Ok(Some(Outcome::Answered))
        }
    }
}

fn print(
    report: &Report<'_>,
    form: Option<ReportForm>,
    session: &Session<'_>,
) -> Result<(), Failure> {
    let mut out = output::stdout(session);
    let context = session.context();
    match (form, session.format) {
        (Some(ReportForm::Sarif), _) => {
            draw::sarif(&mut out, report, context)?;
            out.write_all(b"\n")?;
        }
        (Some(ReportForm::Junit), _) => out.write_all(draw::junit(report, context).as_bytes())?,
        (None, Format::Json) => {
            draw::json(&mut out, report, context)?;
            out.write_all(b"\n")?;
        }
        (None, Format::Text) => {
            out.write_all(draw::text(report, context, session.width).as_bytes())?;
        }
        (None, Format::Markdown) => out.write_all(draw::markdown(report, context).as_bytes())?,
        (None, format @ (Format::Tsv | Format::Csv)) => {
            let rows = draw::tsv(report, context);
            if format == Format::Csv {
                writeln!(out, "{}", draw::COLUMNS.join(","))?;
                out.write_all(output::csv(&rows).as_bytes())?;
            } else {
                out.write_all(rows.as_bytes())?;
            }
            out.flush()?;
            report::remark(&report.summary(), session.l10n);
            for gap in &report.gaps {
                report::remark(&here::gap(gap), session.l10n);
            }
        }
    }
    out.flush()?;
    Ok(())
}

fn save(
    path: &Path,
    policy: Option<&Policy>,
    listeners: &[Listener],
    scope: &Scope,
    session: &Session<'_>,
) -> Result<(), Failure> {
    let said_by = said_by();
    let Some(policy) = policy else {
        let head = session.l10n.text("policy-head");
        let text = fresh(listeners, &head, &said_by);
        if is_standard_output(path) {
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()?;
            troubled(listeners.iter(), session);
            return Ok(());
        }
        write(path, &text).map_err(|error| file_failure(path, &error))?;
        let message = Message::new("cli-policy-saved")
            .with("file", path.to_string_lossy().into_owned())
            .with("count", text.matches("[[listener]]\n").count());
        report::remark(&message, session.l10n);
        troubled(listeners.iter(), session);
        return Ok(());
    };
    let rewritten = policy.rewrite(listeners, scope, &said_by);
    let found = &rewritten.differences;
    // A file that holds is not even written: its time says when it last changed.
    if !found.is_empty() {
        write(path, &rewritten.text).map_err(|error| file_failure(path, &error))?;
    }
    let message = Message::new("cli-policy-rewritten")
        .with("file", path.to_string_lossy().into_owned())
        .with("new", found.new.len())
        .with("gone", found.gone.len())
        .with("different", found.different.len())
        .with("kept", found.kept.len());
    report::remark(&message, session.l10n);
    let changed = found.different.iter().map(|d| d.listener);
    troubled(found.new.iter().copied().chain(changed), session);
    Ok(())
}

/// Says that something was written down which may not be meant to be there.
fn troubled<'a>(written: impl Iterator<Item = &'a Listener>, session: &Session<'_>) {
    let count = suspicious(written);
    if count > 0 {
        let message = Message::new("cli-policy-suspicious").with("count", count);
        report::warn_about(&message, session.l10n);
    }
}

fn suspicious<'a>(listeners: impl Iterator<Item = &'a Listener>) -> usize {
    listeners
        .filter(|l| l.verdict == Verdict::Suspicious)
        .count()
}

/// The policy that is there already; none where there is no file, or one without anything in it.
fn existing(path: &Path) -> Result<Option<Policy>, Failure> {
    if is_standard_output(path) {
        return Ok(None);
    }
    match bytes(path) {
        Ok(bytes) if bytes.trim_ascii().is_empty() => Ok(None),
        Ok(bytes) => parsed(path, &bytes).map(Some),
        // A link that leads nowhere is no place for a new file: who made it is not known.
        Err(error)
            if error.kind() == io::ErrorKind::NotFound && fs::symlink_metadata(path).is_err() =>
        {
            Ok(None)
        }
        Err(error) => Err(file_failure(path, &error)),
    }
}

fn read(path: &Path) -> Result<Policy, Failure> {
    let bytes = bytes(path).map_err(|error| file_failure(path, &error))?;
    parsed(path, &bytes)
}

fn parsed(path: &Path, bytes: &[u8]) -> Result<Policy, Failure> {
    Policy::from_bytes(bytes).map_err(|error| misread(path, &error))
}

/// A file's bytes, one more than allowed at most.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for who writes into it.
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_POLICY_LEN).unwrap_or(u64::MAX);
    fs::File::open(path)?
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts a text in the place of a file, or makes it: a reader sees the old or the new one, whole. A
/// link stays, and what it leads to is replaced; mode and owner stay what they were.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let (target, old) = match fs::canonicalize(path) {
        Ok(target) => {
            let old = fs::metadata(&target)?;
            (target, Some(old))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => (path.to_owned(), None),
        Err(error) => return Err(error),
    };
    let folder = match target.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    keep_owner(file.as_file(), old.as_ref())?;
    file.as_file().sync_all()?;
    match old {
        Some(_) => file.persist(&target).map_err(io::Error::from)?,
        // Somebody else's file that came meanwhile is not ours to replace.
        None => file.persist_noclobber(&target).map_err(io::Error::from)?,
    };
    Ok(())
}

/// Gives a file the owner and the mode of the one that it replaces; a new one is for all to read.
#[cfg(unix)]
fn keep_owner(file: &fs::File, old: Option<&fs::Metadata>) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let Some(old) = old else {
        return file.set_permissions(fs::Permissions::from_mode(0o644));
    };
    let new = file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        // Who may write into the folder may not always give files away.
        let _ = fchown(file, Some(old.uid()), Some(old.gid()));
    }
    file.set_permissions(fs::Permissions::from_mode(old.mode() & 0o777))
}

#[cfg(not(unix))]
fn keep_owner(_file: &fs::File, _old: Option<&fs::Metadata>) -> io::Result<()> {
    Ok(())
}

fn is_standard_output(path: &Path) -> bool {
    path == Path::new("-")
}

/// Who runs this, and the date: what stands behind an entry that a machine wrote.
fn said_by() -> String {
    let date = here::stamp(SystemTime::now());
    let date = date.split('T').next().unwrap_or_default();
    format!("{}, {date}", user())
}

/// Root's word is that of whom `sudo` made root.
#[cfg(unix)]
fn user() -> String {
    use std::os::unix::fs::MetadataExt as _;
    let variable = |name| std::env::var(name).ok().filter(|v| !v.is_empty());
    let uid = fs::metadata("/proc/self").map(|m| m.uid()).ok();
    let sudo = variable("SUDO_USER").filter(|_| uid == Some(0));
    let listed = || {
        let uid = uid?.to_string();
        let users = fs::read_to_string("/etc/passwd").ok()?;
        users.lines().find_map(|line| {
            let mut fields = line.split(':');
            let name = fields.next()?;
            (fields.nth(1) == Some(&uid)).then(|| name.to_owned())
        })
    };
    sudo.or_else(listed)
        .or_else(|| variable("USER"))
        .or_else(|| uid.map(|uid| uid.to_string()))
        .unwrap_or_else(|| "?".to_owned())
}

#[cfg(not(unix))]
fn user() -> String {
    std::env::var("USERNAME").unwrap_or_else(|_| "?".to_owned())
}

fn misread(path: &Path, error: &PolicyError) -> Failure {
    let message = Message::new("cli-error-policy")
        .with("file", path.to_string_lossy().into_owned())
        .with("line", error.line.to_string())
        .with("column", error.column.to_string())
        .with("reason", wrong(error));
    Failure::new(message).with_hint(Message::new("cli-hint-policy"))
}
