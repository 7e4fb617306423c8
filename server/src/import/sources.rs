use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{Progress, SourceFile, Watcher};

/// Why paths do not name source files.
#[derive(Debug, thiserror::Error)]
pub enum SourcesError {
    /// A file whose name is not that of a source.
    #[error("{} is no source: name {}, or a folder that holds them", .0.display(), SourceFile::names())]
    Unknown(PathBuf),
    /// Two paths for one source.
    #[error("{} is named twice: by {} and by {}", .0, .1.display(), .2.display())]
    Twice(SourceFile, PathBuf, PathBuf),
}

/// Where each source file is.
pub struct Sources<'a> {
    paths: BTreeMap<SourceFile, PathBuf>,
    watcher: &'a Watcher<'a>,
}

impl<'a> Sources<'a> {
    /// Finds the source files among paths: a file is a source by its name, a
    /// folder stands for every source in it. `watcher` is told of each.
    ///
    /// A source that is needed and nowhere is refused when it is read, so
    /// that all that is wrong is told at once.
    ///
    /// # Errors
    /// [`SourcesError`].
    pub fn find(paths: &[PathBuf], watcher: &'a Watcher<'a>) -> Result<Self, SourcesError> {
        let mut sources = Self { paths: BTreeMap::new(), watcher };
        for path in paths {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Ok(source) = name.parse() {
                sources.insert(source, path.clone())?;
            } else if path.is_dir() {
                for source in SourceFile::ALL {
                    let path = path.join(source.name());
                    if path.exists() {
                        sources.insert(source, path)?;
                    }
                }
            } else {
                return Err(SourcesError::Unknown(path.clone()));
            }
        }
        for file in sources.paths.values() {
            let size = file.metadata().map_or(0, |about| about.len());
            watcher(Progress { file, read: 0, size });
        }
        Ok(sources)
    }

    fn insert(&mut self, source: SourceFile, path: PathBuf) -> Result<(), SourcesError> {
        match self.paths.insert(source, path.clone()) {
            Some(other) if other != path => Err(SourcesError::Twice(source, other, path)),
            _ => Ok(()),
        }
    }

    /// Where a source is; its bare name when it is needed and nowhere, `None`
    /// when it can be done without.
    pub(super) fn path(&self, source: SourceFile) -> Option<&Path> {
        let found = self.paths.get(&source).map(PathBuf::as_path);
        found.or_else(|| source.needed().then(|| Path::new(source.name())))
    }

    /// Who is told how far each was read.
    pub(super) fn watcher(&self) -> &'a Watcher<'a> {
        self.watcher
    }
}
