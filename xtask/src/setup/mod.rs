//! Installing what is missing. Quick when nothing is: a few processes are
//! asked and one stamp is read.

mod chromium;
mod debian;
mod node;
mod postgres;
mod python;
mod rust;

use std::path::PathBuf;

pub use rust::WASM;

use crate::error::Error;
use crate::workspace::Workspace;

/// What building needs: the WebAssembly target, the standard library's source
/// and the npm packages.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn for_build(workspace: &Workspace) -> Result<(), Error> {
    rust::target(workspace)?;
    rust::standard_library(workspace)?;
    node::packages(workspace)
}

/// What checking needs: rustfmt, clippy and the WebAssembly target.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn for_lints(workspace: &Workspace) -> Result<(), Error> {
    rust::components(workspace)?;
    rust::target(workspace)
}

/// What the tests of the store need: a `PostgreSQL` server.
///
/// # Errors
/// When it is missing and cannot be installed.
pub fn for_store(workspace: &Workspace) -> Result<(), Error> {
    postgres::server(workspace)
}

/// What browser tests need: the npm packages, found from `tests/`, and
/// Chromium, whose path is given.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn for_browser(workspace: &Workspace) -> Result<PathBuf, Error> {
    node::packages(workspace)?;
    node::link_for_tests(workspace)?;
    chromium::path(workspace)
}

/// What testing the API against its document needs: schemathesis, whose path
/// is given.
///
/// # Errors
/// When Python is missing, or schemathesis cannot be installed.
pub fn for_schema(workspace: &Workspace) -> Result<PathBuf, Error> {
    python::schemathesis(workspace)
}

/// All of it.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn everything(workspace: &Workspace) -> Result<(), Error> {
    for_lints(workspace)?;
    for_store(workspace)?;
    for_build(workspace)?;
    for_browser(workspace)?;
    for_schema(workspace)?;
    eprintln!("setup: everything is there");
    Ok(())
}
