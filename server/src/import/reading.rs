//! One source file, as it is read.

use std::{
    fs::File,
    io::{BufRead, BufReader, ErrorKind},
    path::Path,
};

use super::{Codes, Progress, Remarks, SourceFile, Sources, Watcher, progress::Watched};
use crate::table::{Reason, Rejection, Rejections, Row, TableReader};

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;

/// A source file with what is noted of its rows.
pub(super) struct Reading<'a> {
    source: SourceFile,
    path: Option<&'a Path>,
    watcher: &'a Watcher<'a>,
    codes: &'a Codes,
    rejections: Rejections,
    spanning: bool,
    /// What is set aside or flagged.
    pub(super) remarks: Remarks,
}

/// What a source file holds.
pub(super) struct Read<T> {
    pub(super) content: T,
    pub(super) rejections: Rejections,
    pub(super) remarks: Remarks,
}

impl<T, More> Read<(T, More)> {
    /// Keeps the first of two contents and hands on the second.
    pub(super) fn hand_over(self) -> (Read<T>, More) {
        let (content, more) = self.content;
        (Read { content, rejections: self.rejections, remarks: self.remarks }, more)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(sources: &'a Sources<'a>, source: SourceFile, codes: &'a Codes) -> Self {
        let path = sources.path(source);
        let remarks = Remarks::new(source, path.is_some());
        let (watcher, rejections) = (sources.watcher(), Rejections::default());
        Self { source, path, watcher, codes, rejections, spanning: false, remarks }
    }

    /// Reads the file by an importer.
    pub(super) fn by<T>(mut self, importer: impl FnOnce(&mut Self) -> T) -> Read<T> {
        let content = importer(&mut self);
        Read { content, rejections: self.rejections, remarks: self.remarks }
    }

    /// Lets values of the file span a few lines.
    pub(super) fn spanning(&mut self) -> &mut Self {
        self.spanning = true;
        self
    }

    /// Reads every row of a file that has these columns. What is refused is
    /// noted and left out, and so is what `parse` sets aside.
    ///
    /// A file that is not there and can be done without has no rows.
    pub(super) fn rows<T>(
        &mut self,
        columns: &[&str],
        mut parse: impl FnMut(&Row<'_>, &Codes, &mut Remarks) -> Result<Option<T>, Rejection>,
    ) -> Vec<T> {
        let Some(path) = self.path else {
            return Vec::new();
        };
        let file = path.display().to_string();
        let reader = open(path, self.watcher)
            .map_err(|reason| Rejection::of_file(&file, reason))
            .and_then(|source| TableReader::new(&file, source))
            .and_then(|reader| reader.expect(columns).map(|()| reader))
            .map(|reader| if self.spanning { reader.spanning() } else { reader });
        let Some(reader) = self.rejections.note(reader) else {
            return Vec::new();
        };
        let before = self.rejections.count();
        let (codes, remarks) = (self.codes, &mut self.remarks);
        let rows = reader.rows(&mut self.rejections, |row| parse(row, codes, remarks));
        if rows.is_empty() && self.source.needed() && self.rejections.count() == before {
            self.rejections.refuse_file(&file, Reason::NoRows);
        }
        rows.into_iter().flatten().collect()
    }
}

fn open<'a>(
    path: &'a Path,
    watcher: &'a Watcher<'a>,
) -> Result<BufReader<Watched<'a, File>>, Reason> {
    if path.is_dir() {
        return Err(Reason::Folder);
    }
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Reason::Missing,
        _ => Reason::Unreadable(error.to_string()),
    };
    // To open a pipe would wait for whoever writes to it.
    if !path.metadata().map_err(unreadable)?.is_file() {
        return Err(Reason::NoFile);
    }
    let source = File::open(path).map_err(unreadable)?;
    let size = source.metadata().map_err(unreadable)?.len();
    let progress = Progress { file: path, read: 0, size };
    let mut source = BufReader::with_capacity(BUFFER, Watched { source, progress, watcher });
    match source.fill_buf().map_err(unreadable)? {
        [0x1f, 0x8b, ..] => Err(Reason::Compressed),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Err(Reason::Utf16),
        _ => Ok(source),
    }
}
