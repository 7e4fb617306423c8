use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, ErrorKind},
    path::{Path, PathBuf},
};

use super::progress::{Progress, Watched, Watcher};
use crate::{
    snapshot::TableName,
    table::{Reason, Rejection, Rejections, Row, TableReader},
};

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;

/// Why paths do not name source files.
#[derive(Debug, thiserror::Error)]
pub enum SourcesError {
    /// A file whose name is not that of a source.
    #[error(
        "{} is no source: name countries.csv, copublications.csv and international_works.csv, \
         or a folder that holds them",
        .0.display()
    )]
    Unknown(PathBuf),
    /// Two paths for one source.
    #[error("{} is named twice: by {} and by {}", .0, .1.display(), .2.display())]
    Twice(TableName, PathBuf, PathBuf),
}

/// Where each source file is.
pub struct Sources<'a> {
    paths: BTreeMap<TableName, PathBuf>,
    watcher: &'a Watcher<'a>,
}

impl<'a> Sources<'a> {
    /// Finds the source files among paths: a file is a source by its name, a
    /// folder stands for every source in it.
    ///
    /// A source that is nowhere is refused when it is read, so that all that
    /// is wrong is told at once.
    ///
    /// # Errors
    /// [`SourcesError`].
    pub fn find(paths: &[PathBuf], watcher: &'a Watcher<'a>) -> Result<Self, SourcesError> {
        let mut sources = Self { paths: BTreeMap::new(), watcher };
        for path in paths {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Ok(table) = name.parse() {
                sources.insert(table, path.clone())?;
            } else if path.is_dir() {
                for table in TableName::ALL {
                    let path = path.join(table.file_name());
                    if path.exists() {
                        sources.insert(table, path)?;
                    }
                }
            } else {
                return Err(SourcesError::Unknown(path.clone()));
            }
        }
        Ok(sources)
    }

    fn insert(&mut self, table: TableName, path: PathBuf) -> Result<(), SourcesError> {
        match self.paths.insert(table, path.clone()) {
            Some(other) if other != path => Err(SourcesError::Twice(table, other, path)),
            _ => Ok(()),
        }
    }

    /// Reads every row of a source that has these columns; what is refused
    /// is noted and left out.
    pub(super) fn rows<T>(
        &self,
        table: TableName,
        columns: &[&str],
        rejections: &mut Rejections,
        parse: impl FnMut(&Row<'_>) -> Result<T, Rejection>,
    ) -> Vec<T> {
        let path = self.paths.get(&table).map_or(Path::new(table.file_name()), PathBuf::as_path);
        let file = path.display().to_string();
        let reader = self
            .open(path)
            .map_err(|reason| Rejection::of_file(&file, reason))
            .and_then(|source| TableReader::new(&file, source))
            .and_then(|reader| reader.expect(columns).map(|()| reader));
        let Some(reader) = rejections.note(reader) else {
            return Vec::new();
        };
        let before = rejections.count();
        let rows = reader.rows(rejections, parse);
        if rows.is_empty() && rejections.count() == before {
            rejections.refuse_file(&file, Reason::NoRows);
        }
        rows
    }

    fn open<'p>(&'p self, path: &'p Path) -> Result<BufReader<Watched<'p, File>>, Reason> {
        if path.is_dir() {
            return Err(Reason::Folder);
        }
        let source = File::open(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Reason::Missing,
            _ => Reason::Unreadable(error.to_string()),
        })?;
        let size = source.metadata().map_or(0, |about| about.len());
        let progress = Progress { file: path, read: 0, size };
        let watched = Watched { source, progress, watcher: self.watcher };
        Ok(BufReader::with_capacity(BUFFER, watched))
    }
}
