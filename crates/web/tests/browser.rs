//! What a reader does, in a real browser: `browser/suite.mjs`, where node, Chromium and the packages of
//! `browser/package-lock.json` (`npm ci` there) are to be had.

#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says what it skips"
)]

mod server;

use std::path::{Path, PathBuf};
use std::process::Command;

use server::server;

#[test]
fn a_reader_finds_the_way() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let Some(chromium) = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(program)
    else {
        return skipped("no Chromium");
    };
    let Some(node) = program("node") else {
        return skipped("no node");
    };
    if !folder.join("node_modules/playwright-core").exists() {
        return skipped("no packages: npm ci in crates/web/tests/browser");
    }
    let address = server();
    let status = Command::new(node)
        .arg("suite.mjs")
        .arg(format!("http://{address}"))
        .arg(chromium)
        .current_dir(folder)
        .status()
        .unwrap();
    assert!(status.success(), "the browser's tests failed: see above");
}

fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

fn program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}
