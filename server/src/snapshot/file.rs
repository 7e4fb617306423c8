use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// How many bytes the archive of a snapshot may have.
const LIMIT: u64 = 64 << 20;

/// Why the file of a snapshot cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("the snapshot {0} cannot be read: {1}")]
    Read(PathBuf, io::Error),
    /// It is larger than any snapshot may be.
    #[error("{0} is larger than the 64 MiB that a snapshot may have")]
    TooLarge(PathBuf),
    /// It cannot be written.
    #[error("the snapshot cannot be written to {0}: {1}")]
    Write(PathBuf, io::Error),
}

/// The bytes of an archive, at most 64 MiB.
///
/// # Errors
/// [`FileError::Read`] and [`FileError::TooLarge`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| FileError::Read(path.to_owned(), error))?;
    if bytes.len() as u64 > LIMIT {
        return Err(FileError::TooLarge(path.to_owned()));
    }
    Ok(bytes)
}

/// Writes an archive; a reader sees the old file or the whole new one.
///
/// # Errors
/// [`FileError::Write`].
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    // The new file takes the place of the old one, which a device must not.
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let error = io::Error::other("there is something that is no regular file");
        return Err(FileError::Write(path.to_owned(), error));
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let written = File::create(&partial)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&partial, path));
    written.map_err(|error| {
        // The half-written file is of no use to anyone; that it cannot be
        // removed says nothing beyond the error at hand.
        let _ = fs::remove_file(&partial);
        FileError::Write(path.to_owned(), error)
    })
}
