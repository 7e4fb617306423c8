//! `serve`: build, then become the server.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build;
use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// Builds and then replaces this process by the server, so that signals and
/// the exit code are the server's own. Returns only on failure.
///
/// # Errors
/// When the build fails or the server cannot be started.
pub fn run(workspace: &Workspace, addr: &str, data: Option<&Path>) -> Result<(), Error> {
    build::run(workspace)?;
    let data = data.map_or_else(|| workspace.root("data"), PathBuf::from);
    let mut server = Command::new(workspace.dist().join("entente"));
    server.args(["serve", "--addr", addr, "--data"]).arg(data);
    let source = server.exec();
    Err(process::not_started(&server, source))
}
