//! The browser of the tests: Debian's Chromium, for Playwright's own download
//! is not to be had everywhere.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::debian;
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
    debian::install(workspace, "chromium").map_err(|_| missing())?;
    on_search_path().ok_or_else(missing)
}

fn on_search_path() -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join("chromium")).find(|path| path.is_file())
}

fn missing() -> Error {
    process::not_started(&Command::new("chromium"), std::io::ErrorKind::NotFound.into())
}
