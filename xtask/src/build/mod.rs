//! `build`: a self-contained `dist/` in the target folder.
//!
//! ```text
//! dist/entente        the server
//! dist/site/          what it serves as files, with assets.json
//! dist/snapshot/      the snapshot shipped with the project
//! dist/LICENSE-*
//! ```

mod compress;
mod detail;
mod fonts;
mod glue;
mod hashed;
mod public;
mod shipped;
mod site;
mod style;
mod themes;
mod wasm;

use std::path::Path;

use crate::error::Error;
use crate::files;
use crate::process;
use crate::setup;
use crate::workspace::Workspace;

/// Builds everything into a fresh folder and swaps it in at the end, so that a
/// build that fails leaves the one before it untouched.
///
/// # Errors
/// When something is missing or a step fails.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    setup::for_build(workspace)?;
    let fresh = workspace.target("dist.new");
    files::remove_folder(&fresh)?;
    shipped::copy(workspace, &fresh)?;
    site::build(workspace, &fresh.join("site"))?;
    server(workspace, &fresh)?;
    swap(&fresh, &workspace.dist(), &workspace.target("dist.old"))?;
    eprintln!("built {}", workspace.dist().display());
    Ok(())
}

fn server(workspace: &Workspace, dist: &Path) -> Result<(), Error> {
    let arguments = ["build", "--release", "--package", "server", "--bin", "entente"];
    process::run(workspace.cargo().args(arguments))?;
    files::copy(&workspace.target("release/entente"), &dist.join("entente"))
}

fn swap(fresh: &Path, current: &Path, old: &Path) -> Result<(), Error> {
    files::remove_folder(old)?;
    if current.exists() {
        files::rename(current, old)?;
    }
    files::rename(fresh, current)?;
    files::remove_folder(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swap_puts_the_fresh_folder_in_place_of_the_current_one() {
        let folder = tempfile::tempdir().unwrap();
        let [fresh, current, old] = ["new", "dist", "old"].map(|name| folder.path().join(name));
        files::write(&current.join("entente"), "first").unwrap();
        files::write(&current.join("left over"), "").unwrap();
        files::write(&fresh.join("entente"), "second").unwrap();
        swap(&fresh, &current, &old).unwrap();
        assert_eq!(files::read_text(&current.join("entente")).unwrap(), "second");
        assert!(!current.join("left over").exists() && !fresh.exists() && !old.exists());
    }
}
