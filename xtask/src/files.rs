//! File operations whose errors name the path.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

fn failed(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::File { action, path: path.to_owned(), source }
}

/// The bytes of a file.
///
/// # Errors
/// When the file cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(failed("read", path))
}

/// The text of a UTF-8 file.
///
/// # Errors
/// When the file cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(failed("read", path))
}

/// Writes a file, making the folders above it.
///
/// # Errors
/// When the folders or the file cannot be written.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    fs::write(path, content).map_err(failed("write", path))
}

/// Copies a file, making the folders above its new place.
///
/// # Errors
/// When the original cannot be read or the copy not written.
pub fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    if let Some(folder) = to.parent() {
        create_folder(folder)?;
    }
    fs::copy(from, to).map(drop).map_err(failed("copy", from))
}

/// Copies every file below a folder.
///
/// # Errors
/// When a file cannot be listed, read or written.
pub fn copy_folder(from: &Path, to: &Path) -> Result<(), Error> {
    for file in walk(from)? {
        // What is found below a folder begins with it.
        if let Ok(name) = file.strip_prefix(from) {
            copy(&file, &to.join(name))?;
        }
    }
    Ok(())
}

/// Makes a folder and those above it; one that is there is left as it is.
///
/// # Errors
/// When the folder cannot be made.
pub fn create_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(failed("create the folder", path))
}

/// Removes a folder with all it holds; one that is not there is fine.
///
/// # Errors
/// When the folder is there and cannot be removed.
pub fn remove_folder(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failed("remove the folder", path)(error))
        }
        _ => Ok(()),
    }
}

/// Moves a file or folder within one file system.
///
/// # Errors
/// When it cannot be moved.
pub fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    fs::rename(from, to).map_err(failed("move", from))
}

/// Every file below a folder, sorted by path.
///
/// # Errors
/// When a folder cannot be listed.
pub fn walk(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(failed("list", &folder))? {
            let path = entry.map_err(failed("list", &folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The size of a file in bytes.
///
/// # Errors
/// When the file is not there or cannot be looked at.
pub fn size(path: &Path) -> Result<u64, Error> {
    fs::metadata(path).map(|data| data.len()).map_err(failed("measure", path))
}
