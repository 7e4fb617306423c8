use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use app::domain::SnapshotId;

use super::Stored;
use crate::{
    command::CommandError,
    snapshot::{FileError, write_file},
};

/// Writes the archive to a file, once it is known to be whole.
pub(super) fn run(stored: &Stored, to: &Path, out: &mut impl Write) -> Result<(), CommandError> {
    let id = stored.content()?.id;
    let file = file(to, id)?;
    write_file(&file, &stored.archive)?;
    writeln!(out, "snapshot {id}: {} bytes in {}", stored.archive.len(), file.display())?;
    Ok(())
}

/// The file to write: `to` itself, or one in it when it is a folder or ends
/// as one, which is made if need be.
fn file(to: &Path, id: SnapshotId) -> Result<PathBuf, FileError> {
    let written_as_folder = to.as_os_str().as_encoded_bytes().ends_with(b"/");
    if !written_as_folder && !to.is_dir() {
        return Ok(to.to_owned());
    }
    fs::create_dir_all(to).map_err(|error| FileError::Write(to.to_owned(), error))?;
    Ok(to.join(format!("entente-{}.zip", id.short())))
}
