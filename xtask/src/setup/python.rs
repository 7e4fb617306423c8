//! The Python packages: schemathesis, in a virtual environment of its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::debian;
use crate::content_hash;
use crate::error::Error;
use crate::files;
use crate::process;
use crate::workspace::Workspace;

/// The packages with their versions, in pip's format.
const REQUIREMENTS: &str = "tests/schema/requirements.txt";

/// The path of schemathesis, installed into the target folder first when it
/// is not there. A stamp holds the hash of the requirements it came from.
///
/// # Errors
/// When Python is missing, or it or pip fails.
pub fn schemathesis(workspace: &Workspace) -> Result<PathBuf, Error> {
    let requirements = workspace.root(REQUIREMENTS);
    let wanted = content_hash::of(&[&files::read(&requirements)?]);
    let folder = workspace.target("tools/python");
    let (stamp, program) = (folder.join("stamp"), folder.join("bin/schemathesis"));
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(program);
    }
    eprintln!("setup: installing schemathesis");
    files::remove_folder(&folder)?;
    environment(workspace, &folder)?;
    let arguments = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    let mut pip = workspace.program(folder.join("bin/python"));
    process::run(pip.args(arguments).arg("--requirement").arg(requirements))?;
    files::write(&stamp, wanted)?;
    Ok(program)
}

/// Makes an empty virtual environment. Debian's Python comes without the
/// module for it.
fn environment(workspace: &Workspace, folder: &Path) -> Result<(), Error> {
    let create = || process::run(workspace.program("python3").args(["-m", "venv"]).arg(folder));
    match create() {
        Err(Error::Failed { .. }) => {
            files::remove_folder(folder)?;
            debian::install(workspace, "python3-venv")?;
            create()
        }
        done => done,
    }
}
