//! What a note may hold, and what is read at all.

use std::fs;

use tempfile::TempDir;

use super::{fixtures, flaws};
use crate::notes::format::{Trusted, read_folders};

#[test]
fn what_cannot_be_seen_or_is_yet_to_come_is_told_with_its_file_and_line() {
    for (file, was, is, told) in [
        (
            "en.md",
            "What two",
            "\\uFFFFWhat two",
            "en.md:3: this is not a summary: one line of 1 to 600 characters that are seen and turn no direction",
        ),
        ("en.md", "The two", "The\0 two", "en.md:6: U+0000 cannot stand in a text"),
        ("en.md", "The two", "The\u{ffff} two", "en.md:6: U+FFFF cannot stand in a text"),
        (
            "note.toml",
            "read = \"20",
            "read = \"21",
            "note.toml:20: nobody can have read it on a day to come",
        ),
        (
            "note.toml",
            "title = \"",
            "title = \"\\u202E",
            "note.toml:15: this must be one line of 1 to 600 characters that are seen",
        ),
    ] {
        let found = flaws(file, was, is);
        assert!(found.contains(&told.to_owned()), "{told}: {found:#?}");
    }
}

#[test]
fn a_text_and_its_charts_have_bounds() {
    let long = format!("{}\n\nThe two", "word ".repeat(50_000));
    assert!(flaws("en.md", "The two", &long)[0].ends_with("has more than 200000 bytes"));
    let charts = format!("{}The two", "{{tie IR-US copublications}}\n\n".repeat(40));
    let found = flaws("en.md", "The two", &charts);
    assert_eq!(found, ["en.md:88: a note has at most 40 charts"]);
}

#[test]
fn only_regular_files_are_read_and_what_they_are_not_is_told() {
    let folder = TempDir::new().unwrap();
    let note = folder.path().join("a-note");
    fs::create_dir(&note).unwrap();
    let good = fs::read_to_string(fixtures().join("joined-words/note.toml")).unwrap();
    fs::write(note.join("note.toml"), format!("\u{feff}{good}")).unwrap();
    fs::write(note.join("fa.md"), b"+++\ntitle = \"\xff\"\n").unwrap();
    let told = |folder: &TempDir| -> Vec<String> {
        let found = read_folders(&[folder.path()], &Trusted, &|_| true).unwrap_err();
        found.iter().map(|flaw| flaw.to_string().replace(&note.display().to_string(), "")).collect()
    };
    assert_eq!(told(&folder), ["/fa.md:2: this is not UTF-8"]);
    #[cfg(unix)]
    {
        fs::remove_file(note.join("fa.md")).unwrap();
        std::os::unix::fs::symlink("/dev/zero", note.join("fa.md")).unwrap();
        std::os::unix::fs::symlink("/", folder.path().join("elsewhere")).unwrap();
        let found = told(&folder);
        assert!(found[0].ends_with("elsewhere: links are not followed"), "{found:?}");
        assert_eq!(found[1], "/fa.md: this is no regular file: links are not followed");
    }
}
