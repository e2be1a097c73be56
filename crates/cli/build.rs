//! Links libgcc into the program where that is a choice: looking the shared one up and relocating
//! it takes a tenth of the time of a run.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |key| env::var(key).unwrap_or_default();
    if target("CARGO_CFG_TARGET_OS") == "linux" && target("CARGO_CFG_TARGET_ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-static-libgcc");
    }
}
