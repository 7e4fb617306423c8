//! The `api` group: the built server from outside, over HTTP.

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// Runs the tests of `tests/api` against `dist/`.
///
/// # Errors
/// When a test fails.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut cargo = workspace.cargo();
    cargo.args(["test", "--package", "api-tests"]).env("ENTENTE_DIST", workspace.dist());
    process::run(&mut cargo)
}
