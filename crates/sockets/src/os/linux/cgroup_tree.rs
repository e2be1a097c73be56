//! The tree of control groups: which path a number stands for.
//!
//! The kernel gives a socket's group by the number that is its folder's inode. Whoever may not open
//! a file by that number finds it by a walk over the folders, whose entries tell their inodes.

use std::collections::VecDeque;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Component, Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

/// Folders that are looked at, at most.
const MOST_FOLDERS: usize = 20_000;

/// The paths of control groups by their numbers, from the root of the tree.
pub(super) fn paths(root: &Path, ids: &FxHashSet<u64>) -> FxHashMap<u64, String> {
    use std::os::unix::fs::DirEntryExt as _;
    let mut found = FxHashMap::default();
    if let Ok(metadata) = std::fs::metadata(root)
        && ids.contains(&metadata.ino())
    {
        found.insert(metadata.ino(), "/".to_owned());
    }
    let mut open = VecDeque::from([root.to_owned()]);
    let mut looked_at = 0;
    while let Some(folder) = open.pop_front() {
        looked_at += 1;
        if found.len() == ids.len() || looked_at > MOST_FOLDERS {
            break;
        }
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                continue;
            }
            let path = entry.path();
            if ids.contains(&entry.ino())
                && let Some(below) = path.strip_prefix(root).ok().and_then(Path::to_str)
            {
                found.insert(entry.ino(), format!("/{below}"));
            }
            open.push_back(path);
        }
    }
    found
}

/// The number of the control group of that path in the tree that is mounted there.
pub(super) fn id(mount: &Path, path: &str) -> Option<u64> {
    let below = Path::new(path.strip_prefix('/')?);
    // Seen from inside a group's namespace, a path outside has `..` in it.
    let plain = |part| matches!(part, Component::Normal(_));
    if !below.components().all(plain) {
        return None;
    }
    Some(std::fs::metadata(mount.join(below)).ok()?.ino())
}

/// Where the second version's tree is mounted.
pub(super) fn mount() -> Option<PathBuf> {
    let text = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    text.lines().find_map(|line| {
        let (mount, file_system) = line.split_once(" - ")?;
        let place = mount.split(' ').nth(4)?;
        (file_system.split(' ').next() == Some("cgroup2")).then(|| PathBuf::from(place))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_folders() {
        let root = tempfile::tempdir().unwrap();
        let inner = root.path().join("system.slice/ssh.service");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(root.path().join("cgroup.procs"), "").unwrap();
        let inode = |path: &Path| std::fs::metadata(path).unwrap().ino();
        let ids = FxHashSet::from_iter([inode(root.path()), inode(&inner), u64::MAX]);
        let found = paths(root.path(), &ids);
        assert_eq!(found.len(), 2);
        assert_eq!(found[&inode(&inner)], "/system.slice/ssh.service");
        assert_eq!(found[&inode(root.path())], "/");
        for (number, path) in &found {
            assert_eq!(id(root.path(), path), Some(*number));
        }
        for elsewhere in ["/none", "/../..", "//tmp", ""] {
            assert_eq!(id(root.path(), elsewhere), None);
        }
    }
}
