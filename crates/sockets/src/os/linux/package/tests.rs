use super::*;
use std::fs;

#[test]
fn local_paths_need_no_look_up() {
    let root = tempfile::tempdir().unwrap();
    let paths = [
        "/usr/local/bin/x",
        "/memfd:x",
        "/usr/bin/x",
        "/home/x",
        "x",
        "",
    ];
    let paths: Vec<&Path> = paths.iter().map(Path::new).collect();
    let unasked = owners(root.path(), None, &paths).unwrap();
    assert_eq!(unasked, vec![PackageAnswer::Unasked; 6], "nobody knows");

    let info = root.path().join("var/lib/dpkg/info");
    fs::create_dir_all(&info).unwrap();
    fs::write(root.path().join("var/lib/dpkg/status"), "Package: x\n").unwrap();
    fs::write(info.join("x.list"), "/usr/bin/x\n/usr/local/bin/x\n").unwrap();
    let answers = owners(root.path(), None, &paths).unwrap();
    for (path, answer) in paths.iter().zip(answers) {
        let is_package = matches!(answer, PackageAnswer::Package(_));
        // A package of a third party may use the administrator's folder.
        assert_eq!(is_package, path.ends_with("bin/x"), "{path:?}");
    }
}

#[test]
fn unreadable_lists_are_an_error() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("var/lib/dpkg")).unwrap();
    fs::write(root.path().join("var/lib/dpkg/status"), "Package: x\n").unwrap();
    let error = owners(root.path(), None, &[Path::new("/usr/bin/x")]).unwrap_err();
    assert!(matches!(error, PackageError::Read { .. }), "{error}");
}
