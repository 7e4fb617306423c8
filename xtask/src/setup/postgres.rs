//! The database server of the tests: Debian's. The tests start their own, in
//! a folder of their own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::debian;
use crate::error::Error;
use crate::workspace::Workspace;

/// Where Debian keeps a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// Installs `initdb` and `postgres` when neither the search path nor Debian's
/// folder has them.
///
/// # Errors
/// When apt-get cannot install them.
pub fn server(workspace: &Workspace) -> Result<(), Error> {
    if is_there() {
        return Ok(());
    }
    eprintln!("setup: installing PostgreSQL");
    debian::install(workspace, "postgresql")
}

fn is_there() -> bool {
    let versions = fs::read_dir(DEBIAN).into_iter().flatten();
    let mut debian = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let path = env::var_os("PATH").unwrap_or_default();
    debian.any(|folder| whole(&folder)) || env::split_paths(&path).any(|folder| whole(&folder))
}

fn whole(folder: &Path) -> bool {
    let programs: [PathBuf; 2] = ["initdb", "postgres"].map(|program| folder.join(program));
    programs.iter().all(|program| program.is_file())
}
