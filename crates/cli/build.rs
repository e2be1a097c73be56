//! Links libgcc into the program where that is a choice: looking the shared one up and relocating
//! it takes a twentieth of the time of a run. So does reading where the program has addresses of its
//! own, unless they are packed.

use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

/// The first glibc that reads packed relocations.
const PACKED: (u32, u32) = (2, 36);

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |key| env::var(key).unwrap_or_default();
    if set("CARGO_CFG_TARGET_OS") == "linux" && set("CARGO_CFG_TARGET_ENV") == "gnu" {
        // The compiler asks for the shared one by name, and the linker driver's `-static-libgcc` is
        // about what it adds itself. So the name is made to stand for the static ones.
        let folder = set("OUT_DIR");
        let script = Path::new(&folder).join("libgcc_s.so");
        fs::write(script, "INPUT(-lgcc_eh -lgcc)\n")?;
        println!("cargo::rustc-link-arg-bins=-L{folder}");
        // An older one refuses to start the program. Which one another machine has is not known here.
        if set("HOST") == set("TARGET") && glibc().is_some_and(|version| version >= PACKED) {
            println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
        }
    }
    Ok(())
}

/// The version of this machine's C library, from `glibc 2.36`.
fn glibc() -> Option<(u32, u32)> {
    let said = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = said.trim().strip_prefix("glibc ")?.split_once('.')?;
    let minor = minor.split('.').next()?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
