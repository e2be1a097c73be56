//! Links libgcc into the program where that is a choice: looking the shared one up and relocating
//! it takes a twentieth of the time of a run.

use std::path::Path;
use std::{env, fs, io};

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
    }
    Ok(())
}
