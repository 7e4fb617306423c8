mod arbitrary;
mod bounds;

use std::{fs, path::PathBuf};

use app::{
    domain::{
        Iso2,
        note::{AgreementReference, ByLanguage, NoteContent},
    },
    i18n::Language,
};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::notes::sample::slug;

/// Knows Iran, the United States and what they signed in 1957.
struct Small;

impl Known for Small {
    fn country(&self, code: Iso2) -> bool {
        ["IR", "US"].contains(&code.as_str())
    }

    fn agreement(&self, named: AgreementReference) -> bool {
        named.to_string() == "IR-US 1957-03-05"
    }

    fn last_day(&self) -> Option<app::domain::PartialDate> {
        "2026-12-31".parse().ok()
    }
}

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/notes")
}

#[test]
fn the_notes_in_a_folder_are_read() {
    let notes = read_folders(&[fixtures()], &Small, &|_| false).unwrap();
    let slugs: Vec<_> = notes.iter().map(|note| note.slug.as_str()).collect();
    assert_eq!(slugs, ["first-agreement", "joined-words"]);
    let texts = &notes[0].content.translations;
    let english = texts.get(Language::English).unwrap();
    assert_eq!(english.summary(), "What two countries signed before they \"fell out\".");
    assert!(english.body().starts_with("The two countries signed it"));
    assert!(english.body().ends_with("[^1]: It is still in force."));
    assert_eq!(notes[1].content.translations.languages().collect::<Vec<_>>(), [Language::Persian]);
}

#[test]
fn one_that_was_translated_back_loses_its_file() {
    let folder = TempDir::new().unwrap();
    let mut note = read_folders(&[fixtures()], &Small, &|_| false).unwrap().remove(0);
    write_folder(folder.path(), &note.slug, &note.content).unwrap();
    let english = note.content.translations.get(Language::English).cloned();
    note.content.translations =
        ByLanguage::new(|of| english.clone().filter(|_| of == Language::English)).unwrap();
    write_folder(folder.path(), &note.slug, &note.content).unwrap();
    let read = read_folders(&[folder.path()], &Small, &|_| true).unwrap();
    assert_eq!(read, [note]);
}

proptest! {
    #[test]
    fn what_is_exported_is_imported_as_it_was(content in arbitrary::content()) {
        // What a text may name is tested below; here it names nothing.
        let written = written(&content);
        let file = PathBuf::from("file");
        let about = read_about(&file, &written.note_toml(), &Trusted).unwrap();
        let texts = written.texts.iter().map(|(language, text)| {
            (*language, read_text(&file, text).unwrap().translation)
        });
        let texts: Vec<_> = texts.collect();
        let of = |language| texts.iter().find(|(of, _)| *of == language).map(|(_, text)| text.clone());
        let read = NoteContent {
            subject: about.subject,
            authors: about.authors,
            sources: app::domain::NonEmpty::new(about.sources).unwrap(),
            translations: ByLanguage::new(of).unwrap(),
        };
        prop_assert_eq!(&read, &content);
        prop_assert_eq!(super::written(&read).digest(), written.digest());
    }
}

/// What is told of the first fixture after a change in one of its files, but
/// for the folder.
fn flaws(file: &str, was: &str, is: &str) -> Vec<String> {
    let folder = TempDir::new().unwrap();
    let note = folder.path().join("first-agreement");
    fs::create_dir(&note).unwrap();
    for name in ["note.toml", "en.md", "fa.md"] {
        let text = fs::read_to_string(fixtures().join("first-agreement").join(name)).unwrap();
        let changed = if name == file { text.replacen(was, is, 1) } else { text.clone() };
        assert!(name != file || changed != text, "{was}");
        fs::write(note.join(name), changed).unwrap();
    }
    let known = |name: &_| *name == slug("joined-words");
    let found = read_folder(&note, &Small, &known).err().unwrap_or_default();
    let place = format!("{}/", note.display());
    found.iter().map(|flaw| flaw.to_string().replace(&place, "")).collect()
}

#[test]
fn every_flaw_is_told_with_its_file_and_line() {
    for (file, was, is, told) in [
        ("note.toml", "\"functions\"", "\"fun\"", "note.toml:1: “fun” is not a theme of notes"),
        ("note.toml", "[\"agreements\", \"functions\"]", "[]", "note.toml:1: a note needs a theme"),
        ("note.toml", "[\"IR\"]", "[\"ZZ\"]", "note.toml:2: the snapshot has no country ZZ"),
        ("note.toml", "[\"IR\"]", "[\"IR\", \"IR\"]", "note.toml:2: “IR” is said twice"),
        ("note.toml", "\"IR-US\"", "\"US-IR\"", "note.toml:3: “US-IR” is written IR-US"),
        ("note.toml", "\"IR-US\"", "\"IR-ZZ\"", "note.toml:3: the snapshot has no pair IR-ZZ"),
        (
            "note.toml",
            "1957-03-05\"]",
            "1958\"]",
            "note.toml:4: the snapshot has no agreement IR-US 1958",
        ),
        ("note.toml", "mixed", "good", "note.toml:8: “good” is not a valence of notes"),
        ("note.toml", "fa = ", "de = ", "note.toml:11: “de” is not a language of the interface"),
        (
            "note.toml",
            "https:",
            "javascript:",
            "note.toml:19: “javascript://treaties.un.org/” is not an address that begins with https:// or http://",
        ),
        (
            "note.toml",
            "read = ",
            "seen = ",
            "note.toml:20: unknown field `seen`, expected one of `key`, `title`, `by`, `date`, `language`, `address`, `read`",
        ),
        (
            "en.md",
            "+++",
            "---",
            "en.md:1: it must begin with +++, title, summary and +++, each on a line of its own",
        ),
        (
            "en.md",
            "A first agreement",
            " ",
            "en.md:2: this is not a title: one line of 1 to 200 characters that are seen and turn no direction",
        ),
        (
            "en.md",
            "[@treaty-1957]",
            "[@treaty]",
            "en.md:6: [@treaty]: note.toml has no source treaty",
        ),
        (
            "en.md",
            "[@treaty-1957]",
            "[@treaty-1957; other]",
            "en.md:6: [@treaty-1957; other]: several sources are written [@one; @two]",
        ),
        (
            "en.md",
            "[[IR-US]]",
            "[[IR-ZZ]]",
            "en.md:6: [[IR-ZZ]]: the snapshot has no such country or pair",
        ),
        (
            "en.md",
            "note:joined",
            "note:jointed",
            "en.md:6: [[note:jointed-words]]: there is no note jointed-words",
        ),
        (
            "en.md",
            "tie IR-US",
            "tie IR-ZZ",
            "en.md:8: {{tie IR-ZZ copublications}}: the snapshot has no such pair",
        ),
        (
            "en.md",
            "copublications",
            "works",
            "en.md:8: {{tie IR-US works}}: there is no such layer",
        ),
        (
            "en.md",
            "{{tie",
            "See {{tie",
            "en.md:8: {{tie IR-US copublications}}: it must stand alone in a paragraph",
        ),
        ("en.md", "[^1]\n", "[^2]\n", "en.md:6: [^2]: there is no footnote of that name"),
        ("en.md", "The two", "The <b>two</b>", "en.md:6: a note has no HTML"),
        ("en.md", "The two", "![The](https://a.b/) two", "en.md:6: a note has no images"),
        ("en.md", "The two", "# The two", "en.md:6: headings begin at ##: the title is the first"),
        (
            "en.md",
            "The two",
            "[The](data:a) two",
            "en.md:6: a link leads to an address that begins with https:// or http://",
        ),
    ] {
        let found = flaws(file, was, is);
        assert!(found.contains(&told.to_owned()), "{told}: {found:#?}");
    }
}

#[test]
fn what_is_code_is_no_mark() {
    assert_eq!(flaws("en.md", "The two", "The `[[ZZ]]` [b](https://a.b) two"), [""; 0]);
}

#[test]
fn all_flaws_of_all_notes_are_told_at_once() {
    let folder = TempDir::new().unwrap();
    for name in ["Bad name", "ok-but-empty"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    let found = read_folders(&[folder.path()], &Small, &|_| true).unwrap_err();
    let told: Vec<_> = found.iter().map(|flaw| flaw.what.clone()).collect();
    assert!(told[0].starts_with("the name is not a slug"), "{told:#?}");
    assert_eq!(told.iter().filter(|what| what.starts_with("a note needs a text")).count(), 2);
    assert!(told.iter().any(|what| what.contains("No such file")), "{told:#?}");
}

#[test]
fn the_words_of_a_text_leave_out_addresses_and_marks() {
    let text = "A [link](https://hidden.org) to **bold** `code` [@key-1; @key-2].\n\n{{tie IR-US missions}}\n\n| a | b |\n| - | - |\n| c | d |";
    let words: Vec<_> = crate::notes::words::of(&plain(text)).collect();
    assert_eq!(words, ["a", "link", "to", "bold", "cod", "a", "b", "c", "d"]);
}

#[test]
fn the_shipped_notes_name_nothing_that_the_shipped_snapshot_lacks() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    // They can be left out.
    if root.join("notes").is_dir() {
        let archive = fs::read(root.join("snapshot/entente.zip")).unwrap();
        let known = SnapshotKnows::of(&crate::snapshot::unpack(&archive).unwrap());
        if let Err(flaws) = read_folders(&[root.join("notes")], &known, &|_| false) {
            panic!("{flaws:#?}");
        }
    }
}
