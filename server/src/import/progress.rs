use std::{
    io::{self, Read},
    path::Path,
};

/// How far an import has come with a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The file.
    pub file: &'a Path,
    /// How many bytes of it were read.
    pub read: u64,
    /// How many it has.
    pub size: u64,
}

/// Whoever is told of the progress of an import; threads may tell at once.
pub type Watcher<'a> = dyn Fn(Progress<'_>) + Sync + 'a;

/// A source file that tells how far it was read.
pub(super) struct Watched<'a, R> {
    pub(super) source: R,
    pub(super) progress: Progress<'a>,
    pub(super) watcher: &'a Watcher<'a>,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.progress.read += read as u64;
        (self.watcher)(self.progress);
        Ok(read)
    }
}
