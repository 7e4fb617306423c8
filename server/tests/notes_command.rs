//! Policy notes on the command line.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

mod program;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use program::{entente, import, out, sources};
use tempfile::TempDir;

/// A store with a snapshot, and the notes of the tests.
struct Setting(TempDir);

impl Setting {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        import(&sources(3), folder.path());
        let setting = Self(folder);
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notes"), &setting.notes());
        // The sources of these tests know the month only.
        setting.change("first-agreement/note.toml", "IR-US 1957-03-05", "IR-US 1957-03");
        setting
    }

    fn notes(&self) -> PathBuf {
        self.0.path().join("notes")
    }

    fn change(&self, file: &str, was: &str, is: &str) {
        let file = self.notes().join(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(was), "{text}");
        fs::write(file, text.replace(was, is)).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        entente(&[&["notes"], arguments].concat(), self.0.path()).output().unwrap()
    }

    fn told(&self, arguments: &[&str]) -> String {
        out(&self.run(arguments))
    }

    fn import(&self) -> Output {
        self.run(&["import", self.notes().to_str().unwrap()])
    }

    fn publish(&self, slug: &str, more: &[&str]) -> Output {
        let people = ["--by", "Entente editors", "--approved-by", "Entente board"];
        self.run(&[&["publish", slug], &people[..], more].concat())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The one line that a failure prints.
fn error(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

/// What a success warns of.
fn warned(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn what_is_imported_and_published_is_exported_as_it_was() {
    let setting = Setting::new();
    let told = out(&setting.import());
    assert_eq!(told, "first-agreement: draft of version 1\njoined-words: draft of version 1\n");
    for slug in ["joined-words", "first-agreement"] {
        let told = out(&setting.publish(slug, &[]));
        assert!(told.starts_with(&format!("{slug}: version 1 is published")), "{told}");
    }
    let to = setting.0.path().join("out");
    assert!(setting.told(&["export", to.to_str().unwrap()]).starts_with("2 notes in "));
    for file in ["first-agreement/en.md", "first-agreement/fa.md", "joined-words/fa.md"] {
        let read = |folder: &Path| fs::read_to_string(folder.join(file)).unwrap();
        assert_eq!(read(&to), read(&setting.notes()), "{file}");
    }
    let again = out(&setting.run(&["import", to.to_str().unwrap()]));
    assert_eq!(again, "first-agreement: as it is published\njoined-words: as it is published\n");
}

#[test]
fn nothing_is_stored_when_anything_is_wrong() {
    let setting = Setting::new();
    setting.change("first-agreement/note.toml", "\"IR\"", "\"ZZ\"");
    setting.change("joined-words/fa.md", "[@frontiers-2010]", "[@unknown]");
    let refused = setting.import();
    let told = String::from_utf8(refused.stdout.clone()).unwrap();
    assert!(told.contains("first-agreement/note.toml:2: the snapshot has no country ZZ"), "{told}");
    assert!(
        told.contains("joined-words/fa.md:10: [@unknown]: note.toml has no source unknown"),
        "{told}"
    );
    assert!(error(&refused).contains("2 flaws in the files of the notes: nothing was stored"));
    assert_eq!(setting.told(&["list"]), "no notes\n");
}

#[test]
fn a_second_person_approves_and_a_new_text_has_a_reason() {
    let setting = Setting::new();
    out(&setting.import());
    let alone =
        ["publish", "joined-words", "--by", "Entente Board", "--approved-by", "entente board"];
    assert!(error(&setting.run(&alone)).contains("a second person must"));
    let author = ["publish", "joined-words", "--by", "Omid", "--approved-by", "Entente editors"];
    assert!(error(&setting.run(&author)).contains("a second person must"));
    let named = ["publish", "joined-words", "--by", "Omid", "--approved-by", "ویراستاران  آنتانت"];
    assert!(error(&setting.run(&named)).contains("is named among the authors"));
    assert!(error(&setting.publish("unknown-note", &[])).contains("there is no draft"));
    out(&setting.publish("joined-words", &[]));
    assert!(error(&setting.publish("joined-words", &[])).contains("there is no draft"));
    setting.change("joined-words/fa.md", "## نام‌ها", "## نام");
    assert!(out(&setting.import()).contains("joined-words: draft of version 2"));
    assert!(error(&setting.publish("joined-words", &[])).contains("tell with --reason"));
    out(&setting.publish("joined-words", &["--reason", "One heading was wrong."]));
    assert!(setting.told(&["list"]).contains("joined-words published, version 2, "));
}

#[test]
fn a_note_ends_by_being_withdrawn_or_superseded() {
    let setting = Setting::new();
    out(&setting.import());
    for slug in ["joined-words", "first-agreement"] {
        out(&setting.publish(slug, &[]));
    }
    let with = ["supersede", "joined-words", "--with", "first-agreement", "--by", "Omid"];
    assert_eq!(setting.told(&with), "joined-words is superseded by first-agreement\n");
    assert!(error(&setting.run(&with)).contains("a note that is superseded cannot be superseded"));
    let withdraw =
        ["withdraw", "first-agreement", "--by", "Omid", "--reason", "A source was retracted."];
    out(&setting.run(&withdraw));
    let list = setting.told(&["list"]);
    assert!(list.contains("first-agreement withdrawn, "), "{list}");
    assert!(list.contains("by Omid: A source was retracted."), "{list}");
    assert!(list.contains("joined-words superseded by first-agreement, "), "{list}");
    let refused = setting.import();
    let told = String::from_utf8(refused.stdout).unwrap();
    assert!(told.contains("a note of this name was withdrawn: give it another"), "{told}");
}

#[test]
fn the_store_is_migrated_by_itself_and_on_demand() {
    let folder = tempfile::tempdir().unwrap();
    let told = out(&entente(&["migrate"], folder.path()).output().unwrap());
    assert_eq!(told, "the store is up to date\n");
    let elsewhere = entente(&["notes", "list"], folder.path())
        .env("DATABASE_URL", "postgres://entente:s3cret@127.0.0.1:1/none")
        .output()
        .unwrap();
    let told = error(&elsewhere);
    assert!(told.contains("the database cannot be reached") && !told.contains("s3cret"), "{told}");
}

#[test]
fn a_note_may_name_notes_of_any_state_and_who_publishes_it_is_warned() {
    let setting = Setting::new();
    setting.change("joined-words/fa.md", "## نام‌ها", "[[note:first-agreement]]\n\n## نام‌ها");
    out(&setting.import());
    let warned = warned(&setting.publish("joined-words", &[]));
    assert!(warned.contains("names the note first-agreement, which is not published"), "{warned}");
    out(&setting.publish("first-agreement", &[]));
    let withdraw = ["withdraw", "first-agreement", "--by", "Omid", "--reason", "Wrong."];
    out(&setting.run(&withdraw));
    let to = setting.0.path().join("out");
    out(&setting.run(&["export", to.to_str().unwrap()]));
    let again = out(&setting.run(&["import", to.to_str().unwrap()]));
    assert_eq!(again, "joined-words: as it is published\n");
    let taken = setting.0.path().join("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("joined-words"), "").unwrap();
    let told = error(&setting.run(&["export", taken.to_str().unwrap()]));
    assert!(told.contains("the note folder ") && told.contains("joined-words"), "{told}");
    // A correction can be published all the same.
    let file = to.join("joined-words/fa.md");
    let text = fs::read_to_string(&file).unwrap().replace("## نام‌ها", "## نام");
    fs::write(&file, text).unwrap();
    out(&setting.run(&["import", to.to_str().unwrap()]));
    let again = setting.publish("joined-words", &["--reason", "One heading was wrong."]);
    let warned = self::warned(&again);
    assert!(warned.contains("first-agreement, which is withdrawn"), "{warned}");
}
