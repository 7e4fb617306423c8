use std::path::{Path, PathBuf};

use super::SourceFile;

/// What somebody who imports should be told of the paths that were named: a
/// renamed file would otherwise drop a whole source without a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// Sources that can be done without, and are nowhere.
    pub absent: Vec<SourceFile>,
    /// Tables in the folders that are no source by their name.
    pub ignored: Vec<PathBuf>,
}

impl Survey {
    /// Looks at the files that paths name and the folders hold. A folder that
    /// cannot be read holds nothing here: to read from it says why.
    pub fn of(paths: &[PathBuf]) -> Self {
        let mut files: Vec<PathBuf> = Vec::new();
        for path in paths {
            match path.read_dir() {
                Ok(entries) => files.extend(entries.flatten().map(|entry| entry.path())),
                Err(_) => files.push(path.clone()),
            }
        }
        files.sort_unstable();
        let sources: Vec<SourceFile> = files.iter().filter_map(|file| source(file)).collect();
        let absent = SourceFile::ALL.into_iter();
        let absent = absent.filter(|source| !source.needed() && !sources.contains(source));
        let ignored = files.iter().filter(|file| is_table(file) && source(file).is_none());
        Self { absent: absent.collect(), ignored: ignored.cloned().collect() }
    }
}

fn source(file: &Path) -> Option<SourceFile> {
    file.file_name()?.to_str()?.parse().ok()
}

fn is_table(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_source_is_ignored_and_missed() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["timeline.csv", "agreements_curated (1).csv", "MISSIONS.CSV", "notes.txt"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let survey = Survey::of(&[folder.path().to_owned()]);
        let absent = [SourceFile::AgreementsCurated, SourceFile::OrganisationsCurated];
        assert_eq!(survey.absent, absent);
        let ignored = ["MISSIONS.CSV", "agreements_curated (1).csv"];
        assert_eq!(survey.ignored, ignored.map(|name| folder.path().join(name)));
    }
}
