//! The parts of the Rust toolchain. They are asked for by using them, so a
//! Rust that did not come from rustup serves as well.

use std::path::Path;

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// The target that browsers load.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the WebAssembly target is there.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn target(workspace: &Workspace) -> Result<(), Error> {
    let library = process::text(workspace.program("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    eprintln!("setup: adding the Rust target {WASM}");
    process::run(workspace.program("rustup").args(["target", "add", WASM]))
}

/// Makes sure that the source of the standard library is there: what browsers
/// load is built with a standard library of its own.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn standard_library(workspace: &Workspace) -> Result<(), Error> {
    let root = process::text(workspace.program("rustc").args(["--print", "sysroot"]))?;
    if Path::new(root.trim()).join("lib/rustlib/src/rust/library/std").is_dir() {
        return Ok(());
    }
    eprintln!("setup: adding the source of the standard library");
    process::run(workspace.program("rustup").args(["component", "add", "rust-src"]))
}

/// Makes sure that rustfmt and clippy are there.
///
/// # Errors
/// When one is missing and rustup cannot add it.
pub fn components(workspace: &Workspace) -> Result<(), Error> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !process::succeeds(workspace.cargo().args([subcommand, "--version"])) {
            eprintln!("setup: adding {component}");
            process::run(workspace.program("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}
