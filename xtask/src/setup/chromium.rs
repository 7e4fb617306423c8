//! The browser of the tests: Debian's Chromium, for Playwright's own download
//! is not to be had everywhere.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// The path of Chromium: what the environment variable `CHROMIUM` says, else
/// `chromium` on the search path, installed first when it is not there.
///
/// # Errors
/// When there is none and apt-get cannot install it.
pub fn path(workspace: &Workspace) -> Result<PathBuf, Error> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return if path.is_file() { Ok(path) } else { Err(missing()) };
    }
    if let Some(path) = on_search_path() {
        return Ok(path);
    }
    eprintln!("setup: installing Chromium");
    apt_get(workspace, &["update", "--quiet"])?;
    apt_get(workspace, &["install", "--quiet", "--yes", "--no-install-recommends", "chromium"])?;
    on_search_path().ok_or_else(missing)
}

fn on_search_path() -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join("chromium")).find(|path| path.is_file())
}

fn apt_get(workspace: &Workspace, arguments: &[&str]) -> Result<(), Error> {
    let user = process::text(workspace.program("id").arg("-u"))?;
    let mut command = if user.trim() == "0" {
        let mut command = workspace.program("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    } else {
        let mut command = workspace.program("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    process::run(command.args(arguments)).map_err(|_| missing())
}

fn missing() -> Error {
    process::not_started(&Command::new("chromium"), std::io::ErrorKind::NotFound.into())
}
