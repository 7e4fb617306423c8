//! What is copied into `dist/` as it is: the snapshot, the policy notes and
//! the licences.

use std::path::Path;

use crate::error::Error;
use crate::files;
use crate::workspace::Workspace;

const SNAPSHOT: &str = "snapshot/entente.zip";
const NOTES: &str = "notes";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Copies the shipped snapshot, the policy notes, which a clone may be without,
/// and the licences.
///
/// # Errors
/// When the snapshot is not in the clone or a copy fails.
pub fn copy(workspace: &Workspace, dist: &Path) -> Result<(), Error> {
    if !workspace.root(SNAPSHOT).is_file() {
        return Err(Error::Content {
            path: SNAPSHOT.to_owned(),
            problem: "the shipped snapshot is missing: restore it from Git, or make it again with \
                      `entente import` and `entente snapshot export`"
                .to_owned(),
        });
    }
    for name in [SNAPSHOT].into_iter().chain(LICENCES) {
        let original = workspace.root(name);
        if original.is_file() {
            files::copy(&original, &dist.join(name))?;
        }
    }
    let notes = workspace.root(NOTES);
    if notes.is_dir() {
        files::copy_folder(&notes, &dist.join(NOTES))?;
    }
    Ok(())
}
