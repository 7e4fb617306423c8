//! The npm packages: wasm-opt, esbuild, Playwright and axe.

use std::fs;
use std::os::unix::fs::symlink;

use crate::content_hash;
use crate::error::Error;
use crate::files;
use crate::process;
use crate::workspace::Workspace;

/// Makes sure that the packages of `tests/package-lock.json` are installed in
/// the target folder. A stamp holds the hash of the lock file they came from.
///
/// # Errors
/// When npm is missing or fails, or the package files cannot be read.
pub fn packages(workspace: &Workspace) -> Result<(), Error> {
    let manifest = files::read(&workspace.root("tests/package.json"))?;
    let lock = files::read(&workspace.root("tests/package-lock.json"))?;
    let wanted = content_hash::of(&[&manifest, &lock]);
    let folder = workspace.node();
    let stamp = folder.join("stamp");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    eprintln!("setup: installing npm packages");
    files::remove_folder(&folder)?;
    files::write(&folder.join("package.json"), manifest)?;
    files::write(&folder.join("package-lock.json"), lock)?;
    // None of the packages needs its install script: esbuild and wasm-opt run
    // without theirs, and Debian's Chromium stands in for Playwright's.
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    process::run(workspace.program("npm").args(arguments).current_dir(&folder))?;
    files::write(&stamp, wanted)
}

/// Lets the tests import the packages by name. Node looks for imported modules
/// in `node_modules` folders above the importing file only (`NODE_PATH` is not
/// for `import`), hence a link, which Git ignores.
///
/// # Errors
/// When the link cannot be made, or a real `node_modules` is in its place.
pub fn link_for_tests(workspace: &Workspace) -> Result<(), Error> {
    let link = workspace.root("tests/node_modules");
    let packages = workspace.node().join("node_modules");
    if fs::read_link(&link).is_ok_and(|found| found == packages) {
        return Ok(());
    }
    if link.is_symlink() {
        fs::remove_file(&link).map_err(|source| Error::File {
            action: "replace the link",
            path: link.clone(),
            source,
        })?;
    }
    symlink(&packages, &link).map_err(|source| Error::File {
        action: "make the link",
        path: link,
        source,
    })
}
