use std::{
    collections::{BTreeMap, HashSet},
    fs, io,
    path::{Path, PathBuf},
};

use app::{
    domain::{
        NonEmpty,
        note::{ByLanguage, NoteContent, Slug},
    },
    i18n::Language,
};

use super::{
    Flaw, Flaws, Known,
    body::{Targets, check},
    file::text_of,
    read_about, read_text, written,
};

/// What is common to all languages is called this.
const ABOUT: &str = "note.toml";

/// A note as its folder holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFolder {
    /// The name of the folder.
    pub slug: Slug,
    /// What is in it.
    pub content: NoteContent,
}

/// Reads notes: each path is the folder of a note, or one that holds such
/// folders. `exists` says which notes there are beside those.
///
/// # Errors
/// Everything that is wrong in any of the files.
pub fn read_folders(
    paths: &[impl AsRef<Path>],
    known: &dyn Known,
    exists: &dyn Fn(&Slug) -> bool,
) -> Result<Vec<NoteFolder>, Vec<Flaw>> {
    let mut flaws = Vec::new();
    let mut folders = Vec::new();
    for path in paths {
        match note_folders(path.as_ref(), &mut flaws) {
            Ok(found) => folders.extend(found),
            Err(flaw) => flaws.push(flaw),
        }
    }
    let names = folders.iter().filter_map(|folder| slug(folder).ok());
    let mut here = HashSet::new();
    for name in names {
        if !here.insert(name.clone()) {
            flaws.push(Flaw::of(Path::new(name.as_str()), "two folders have this name"));
        }
    }
    let note = |slug: &Slug| here.contains(slug) || exists(slug);
    let mut read = Vec::new();
    for folder in &folders {
        match read_folder(folder, known, &note) {
            Ok(note) => read.push(note),
            Err(found) => flaws.extend(found),
        }
    }
    if flaws.is_empty() { Ok(read) } else { Err(flaws) }
}

/// The folders of notes at a path, by name: the path itself, or what it holds.
/// A link to a folder is a flaw.
///
/// # Errors
/// A folder that cannot be read.
pub fn note_folders(path: &Path, flaws: &mut Vec<Flaw>) -> Result<Vec<PathBuf>, Flaw> {
    if path.join(ABOUT).exists() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries = entries.map_err(|error| Flaw::of(path, &error))?;
    let mut folders: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    folders.retain(|folder| {
        if folder.is_symlink() {
            flaws.push(Flaw::of(folder, "links are not followed"));
            return false;
        }
        folder.is_dir()
    });
    folders.sort_unstable();
    Ok(folders)
}

fn slug(folder: &Path) -> Result<Slug, Flaw> {
    // `.` is a folder that has a name too.
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_default()
        .parse()
        .map_err(|error| Flaw::of(folder, &format!("the name is {error}")))
}

/// Reads the folder of a note. `note` says which notes there are.
///
/// # Errors
/// Everything that is wrong in any of its files.
pub fn read_folder(
    folder: &Path,
    known: &dyn Known,
    note: &dyn Fn(&Slug) -> bool,
) -> Result<NoteFolder, Vec<Flaw>> {
    let mut flaws = Vec::new();
    let slug = slug(folder).map_err(|found| flaws.push(found)).ok();
    let file = folder.join(ABOUT);
    let about = text_of(&file).and_then(|text| read_about(&file, &text, known));
    let about = about.map_err(|found| flaws.extend(found)).ok();
    let sources = about.as_ref().map_or(&[][..], |about| &about.sources);
    if about.is_some() && sources.is_empty() {
        flaws.push(Flaw::of(&file, "a note needs a source: [[sources]]"));
    }
    let mut translations = BTreeMap::new();
    for (language, file) in texts_in(folder, &mut flaws) {
        let text = match text_of(&file) {
            Ok(text) => text,
            Err(found) => {
                flaws.extend(found);
                continue;
            }
        };
        match read_text(&file, &text) {
            Ok(read) => {
                // Without note.toml every citation would be wrong once more.
                if about.is_some() {
                    let mut found = Flaws::new(&file, &text);
                    let (body, targets) =
                        (read.translation.body(), Targets { sources, known, note });
                    check(body, read.body_line, &targets, &mut found);
                    flaws.extend(found.into_found());
                }
                translations.insert(language.code(), read.translation);
            }
            Err(found) => flaws.extend(found),
        }
    }
    let translations = ByLanguage::new(|language| translations.remove(language.code()));
    match (slug, about, translations) {
        (Some(slug), Some(about), Some(translations)) if flaws.is_empty() => {
            let sources = NonEmpty::new(about.sources).ok_or_else(Vec::new)?;
            let (subject, authors) = (about.subject, about.authors);
            Ok(NoteFolder {
                slug,
                content: NoteContent { subject, authors, sources, translations },
            })
        }
        _ => Err(flaws),
    }
}

/// The file of each language there is; other files are flaws.
fn texts_in(folder: &Path, flaws: &mut Vec<Flaw>) -> Vec<(Language, PathBuf)> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            flaws.push(Flaw::of(folder, &error));
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort_unstable();
    let before = flaws.len();
    let mut texts = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let language = name.strip_suffix(".md").and_then(|code| code.parse().ok());
        match language {
            Some(language) => texts.push((language, path)),
            None if name == ABOUT || name.starts_with('.') => {}
            None => flaws.push(Flaw::of(&path, "a note has note.toml, en.md and fa.md alone")),
        }
    }
    if texts.is_empty() && flaws.len() == before {
        flaws.push(Flaw::of(folder, "a note needs a text: en.md or fa.md"));
    }
    texts
}

/// Writes a note as a folder of its name in another folder; both are made if
/// need be.
///
/// # Errors
/// What the file system reports.
pub fn write_folder(to: &Path, slug: &Slug, content: &NoteContent) -> io::Result<()> {
    let folder = to.join(slug.as_str());
    fs::create_dir_all(&folder)?;
    let written = written(content);
    fs::write(folder.join(ABOUT), written.note_toml())?;
    for language in Language::ALL {
        let file = folder.join(format!("{language}.md"));
        match written.texts.iter().find(|(of, _)| *of == language) {
            Some((_, text)) => fs::write(file, text)?,
            // One that an earlier export left would come back with the next import.
            None if file.exists() => fs::remove_file(file)?,
            None => {}
        }
    }
    Ok(())
}
