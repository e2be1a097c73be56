//! To which package an executable belongs.
//!
//! Whether a listener's program came with the system or was put there by hand says much about it,
//! and no kernel tells. dpkg's lists are plain files, but an answer of "none" means that all of them
//! were looked through: 700 files, 7 MB, more time than everything else of a run. So the lists are
//! looked through once and kept as an index ([`index`]) until the package manager changes them; what
//! the index says is checked against the list itself. rpm's database is not for others to read, so
//! `rpm` is asked, once for all paths.

mod dpkg;
mod index;
mod lines;
mod rpm;

use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use super::cache::Folder;
use crate::PackageAnswer;

/// Finds the packages of the executables at `paths`, which are as the processes of this system see
/// them: absolute, and without the kernel's ` (deleted)`. The answers are in the order of `paths`.
///
/// `root` is where the system's files are, normally `/`. `cache` is for what is worth keeping.
///
/// # Errors
/// Where the package manager's files are there and cannot be read, or the package manager does not
/// answer.
pub(crate) fn owners(
    root: &Path,
    cache: Option<&Folder>,
    paths: &[&Path],
) -> Result<Vec<PackageAnswer>, PackageError> {
    let mut answers = vec![PackageAnswer::Unasked; paths.len()];
    if let Some(database) = dpkg::Database::open(root)? {
        let asked = not_local(paths, &mut answers);
        let texts: Vec<&[u8]> = asked.iter().map(|&at| bytes(paths, at)).collect();
        if !texts.is_empty() {
            let found = dpkg::owners(&database, cache, &texts)?;
            for (at, answer) in asked.into_iter().zip(found) {
                answers[at] = answer;
            }
        }
    } else if let Some(database) = rpm::Database::find(root) {
        let asked = not_local(paths, &mut answers);
        let wanted: Vec<&Path> = asked.iter().map(|&at| paths[at]).collect();
        if !wanted.is_empty() {
            let found = rpm::owners(&database, cache, &wanted)?;
            for (at, answer) in asked.into_iter().zip(found) {
                answers[at] = answer;
            }
        }
    }
    Ok(answers)
}

/// Why nobody could say whose a file is.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PackageError {
    /// A file of the package manager could not be read.
    #[error("read {}: {source}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// `rpm` could not be run.
    #[error("run rpm: {0}")]
    Run(io::Error),
    /// `rpm` had no answer within its time.
    #[error("rpm did not answer within {0} s")]
    Slow(u64),
}

/// Folders into which no package of a distribution puts files.
///
/// - `/run`, `/dev`: Debian Policy 9.1.4 and 10.6 forbid it.
/// - `/home`, `/root`, `/tmp`, `/var/tmp`: the Filesystem Hierarchy Standard 3.0, to which Debian
///   Policy 9.1.1 binds packages, gives them to users (3.8, 3.14) and to what is temporary (3.18,
///   5.15). `/usr/local` is the administrator's there as well (4.9), but packages of third parties
///   are known to use it, and to call those unpackaged would be wrong: it is looked up.
/// - `/memfd:` is how the kernel names a file that `memfd_create` made: memfd_create(2).
const LOCAL: [&[u8]; 7] = [
    b"/run/",
    b"/dev/",
    b"/home/",
    b"/root/",
    b"/tmp/",
    b"/var/tmp/",
    b"/memfd:",
];

/// Answers the paths that no package may own; gives the places of the others in `paths`.
fn not_local(paths: &[&Path], answers: &mut [PackageAnswer]) -> Vec<usize> {
    let mut others = Vec::with_capacity(paths.len());
    for (at, answer) in answers.iter_mut().enumerate() {
        let path = bytes(paths, at);
        if !path.starts_with(b"/") || LOCAL.iter().any(|folder| path.starts_with(folder)) {
            *answer = PackageAnswer::None;
        } else {
            others.push(at);
        }
    }
    others
}

fn bytes<'a>(paths: &[&'a Path], at: usize) -> &'a [u8] {
    paths[at].as_os_str().as_bytes()
}

#[cfg(test)]
mod tests;
