//! The folder in which answers are kept between runs: where the kernel has its fields, and which
//! package a file belongs to.
//!
//! Whoever can write into it could make a program of theirs look as if it came with the system. So
//! it is used only if it is this user's and nobody else's, files are opened relative to it and
//! without following links, and a file is replaced whole or not at all.

use std::fs::{DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use rustix::fs::{AtFlags, FileType, Mode, OFlags, fstat, openat, renameat, unlinkat};

/// A folder that is this user's alone to write into.
pub(super) struct Folder(rustix::fd::OwnedFd);

impl Folder {
    /// Opens the folder, and makes it where there is none; `None` where it cannot be used.
    pub(super) fn open(path: &Path) -> Option<Self> {
        let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let folder = match rustix::fs::open(path, flags, Mode::empty()) {
            Ok(folder) => folder,
            Err(rustix::io::Errno::NOENT) => {
                DirBuilder::new()
                    .recursive(true)
                    .mode(0o700)
                    .create(path)
                    .ok()?;
                rustix::fs::open(path, flags, Mode::empty()).ok()?
            }
            Err(_) => return None,
        };
        let own = is_own(&fstat(&folder).ok()?);
        own.then_some(Self(folder))
    }

    /// Opens one of its files to be read; `None` where there is none that can be trusted. The size
    /// comes with it.
    pub(super) fn read(&self, name: &str) -> Option<(File, u64)> {
        // Without `NONBLOCK`, opening a pipe of that name would wait for a writer.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = openat(&self.0, name, flags, Mode::empty()).ok()?;
        let stat = fstat(&file).ok()?;
        let plain = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
        let size = u64::try_from(stat.st_size).ok()?;
        (plain && is_own(&stat)).then(|| (File::from(file), size))
    }

    /// Replaces one of its files by what `fill` writes.
    pub(super) fn replace(
        &self,
        name: &str,
        fill: impl FnOnce(&mut io::BufWriter<&File>) -> io::Result<()>,
    ) -> io::Result<()> {
        let draft = format!(".{name}.{}", std::process::id());
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mode = Mode::RUSR | Mode::WUSR;
        let open = || openat(&self.0, draft.as_str(), flags, mode);
        let file = match open() {
            Err(rustix::io::Errno::EXIST) => {
                // A run of this number died in the middle: the number is ours now, so is the file.
                unlinkat(&self.0, draft.as_str(), AtFlags::empty())?;
                open()
            }
            other => other,
        }?;
        let file = File::from(file);
        let mut writer = io::BufWriter::with_capacity(64 << 10, &file);
        let written = fill(&mut writer).and_then(|()| writer.flush());
        drop(writer);
        let replaced = written.and_then(|()| {
            renameat(&self.0, draft.as_str(), &self.0, name).map_err(io::Error::from)
        });
        if replaced.is_err() {
            // It is the first error that matters.
            let _ = unlinkat(&self.0, draft.as_str(), AtFlags::empty());
        }
        replaced
    }
}

fn is_own(stat: &rustix::fs::Stat) -> bool {
    let others_may_write = stat.st_mode & 0o022 != 0;
    stat.st_uid == rustix::process::geteuid().as_raw() && !others_may_write
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn keeps_a_file_for_this_user_alone() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("a/b");
        let folder = Folder::open(&path).unwrap();
        folder
            .replace("kept", |file| file.write_all(b"one"))
            .unwrap();
        folder
            .replace("kept", |file| file.write_all(b"two"))
            .unwrap();
        let (mut file, size) = folder.read("kept").unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), size), ("two", 3));
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path.join("kept")), 0o600);
        assert_eq!(mode(&path), 0o700);
        assert_eq!(path.read_dir().unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn a_failed_write_leaves_the_old_file() {
        let parent = tempfile::tempdir().unwrap();
        let folder = Folder::open(parent.path()).unwrap();
        folder
            .replace("kept", |file| file.write_all(b"one"))
            .unwrap();
        folder
            .replace("kept", |file| {
                file.write_all(b"tw")?;
                Err(io::Error::other("no room"))
            })
            .unwrap_err();
        assert_eq!(folder.read("kept").unwrap().1, 3);
        assert_eq!(parent.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn refuses_what_others_could_have_written() {
        let parent = tempfile::tempdir().unwrap();
        let open = parent.path().join("open");
        std::fs::create_dir(&open).unwrap();
        std::fs::set_permissions(&open, PermissionsExt::from_mode(0o777)).unwrap();
        assert!(Folder::open(&open).is_none());

        let link = parent.path().join("link");
        symlink(parent.path(), &link).unwrap();
        assert!(Folder::open(&link).is_none());

        let folder = Folder::open(parent.path()).unwrap();
        std::fs::write(parent.path().join("loose"), "x").unwrap();
        std::fs::set_permissions(
            parent.path().join("loose"),
            PermissionsExt::from_mode(0o666),
        )
        .unwrap();
        assert!(folder.read("loose").is_none());
        symlink("/etc/passwd", parent.path().join("away")).unwrap();
        assert!(folder.read("away").is_none());
        assert!(folder.read("missing").is_none());
    }

    #[test]
    fn refuses_the_folder_of_another_user() {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: needs root");
            return;
        }
        let parent = tempfile::tempdir().unwrap();
        std::os::unix::fs::chown(parent.path(), Some(65_534), None).unwrap();
        assert!(Folder::open(parent.path()).is_none());
    }
}
