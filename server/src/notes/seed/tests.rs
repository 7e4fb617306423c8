use std::{fs, path::Path};

use app::domain::note::{KeptNote, NoteEnd, PublishedNote};
use clap::Parser;
use tempfile::TempDir;

use super::*;
use crate::{
    notes::{
        format::{read_folders, write_folder},
        sample::{after, first, slug, titled},
    },
    store::sqlite::SqliteStore,
};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    notes: NotesConfig,
}

/// A store, and the folder that the program ships its notes in.
struct Setting {
    folder: TempDir,
    store: SqliteStore,
}

impl Setting {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open_or_create(folder.path()).await.unwrap();
        Self { folder, store }
    }

    fn ship(&self, name: &str, title: &str) {
        let mut content = titled(title);
        content.subject.countries.clear();
        write_folder(&self.notes(), &slug(name), &content).unwrap();
    }

    fn notes(&self) -> PathBuf {
        self.folder.path().join("notes")
    }

    fn config(&self, more: &[&str]) -> NotesConfig {
        let notes = self.notes();
        let line = ["entente", "--notes", notes.to_str().unwrap()];
        Line::parse_from(line.iter().chain(more)).notes
    }

    async fn start(&self) {
        self.start_with(&self.config(&[])).await.unwrap();
    }

    async fn start_with(&self, config: &NotesConfig) -> Result<(), SeedError> {
        seed(&self.store, config, SnapshotId::from_digest([3; 32])).await
    }

    async fn note(&self, name: &str) -> Option<PublishedNote> {
        match self.store.note(&slug(name)).await.unwrap() {
            Some(KeptNote::Published(note)) => Some(*note),
            _ => None,
        }
    }

    /// The English title of the current version, and how many there are.
    async fn told(&self, name: &str) -> (String, usize) {
        let note = self.note(name).await.unwrap();
        let (_, text) = note.current.content.translations.best(Language::English);
        (text.title().to_owned(), note.versions.len())
    }
}

#[tokio::test]
async fn what_is_shipped_is_published_once_by_the_editors_with_the_board() {
    let setting = Setting::new().await;
    setting.ship("shipped", "First text");
    setting.start().await;
    setting.start().await;
    let entry = setting.note("shipped").await.unwrap().current.entry;
    assert_eq!(
        (entry.by.as_str(), entry.approved_by.as_str()),
        ("Entente editors", "Entente board")
    );
    assert_eq!(setting.told("shipped").await, ("First text".to_owned(), 1));
}

#[tokio::test]
async fn a_new_text_is_a_new_version_and_an_old_program_does_not_bring_the_old_one_back() {
    let setting = Setting::new().await;
    for (title, told) in [("First", "First"), ("Second", "Second"), ("First", "Second")] {
        setting.ship("shipped", title);
        setting.start().await;
        assert_eq!(setting.told("shipped").await.0, told);
    }
    assert_eq!(setting.told("shipped").await.1, 2);
    assert!(setting.note("shipped").await.unwrap().current.entry.reason.is_some());
}

#[tokio::test]
async fn what_somebody_changed_or_withdrew_stays_as_it_is() {
    let setting = Setting::new().await;
    for name in ["changed", "gone", "own"] {
        setting.ship(name, "Shipped");
    }
    setting.store.publish(&[first("own", titled("Own words"))]).await.unwrap();
    setting.start().await;
    setting.store.publish(&[after(1, "changed", titled("Changed"))]).await.unwrap();
    let end = NoteEnd::Withdrawn { reason: "Wrong.".to_owned() };
    setting.store.end(&slug("gone"), &end, &"Omid".parse().unwrap()).await.unwrap();
    for name in ["changed", "gone", "own"] {
        setting.ship(name, "Shipped anew");
    }
    setting.start().await;
    assert_eq!(setting.told("changed").await.0, "Changed");
    assert_eq!(setting.told("own").await.0, "Own words");
    assert!(setting.note("gone").await.is_none());
}

#[tokio::test]
async fn the_day_of_a_text_is_the_same_on_every_server() {
    let setting = Setting::new().await;
    setting.ship("shipped", "First");
    setting.ship("undated", "First");
    let days = setting.notes().join("published.toml");
    fs::write(&days, "shipped = \"2026-11-28\"\n").unwrap();
    setting.start().await;
    let published = async |name| setting.note(name).await.unwrap().current.entry.published;
    assert_eq!(published("shipped").await.to_string(), "2026-11-28T00:00:00Z");
    assert_ne!(published("undated").await.to_string(), "2026-11-28T00:00:00Z");
    // A new text under the old day is as old as its server knows it.
    setting.ship("shipped", "Second");
    setting.start().await;
    assert_ne!(published("shipped").await.to_string(), "2026-11-28T00:00:00Z");
    for wrong in ["shipped = 2026", "shipped = \"2026-11\"", "a b = \"2026-11-28\""] {
        fs::write(&days, wrong).unwrap();
        let refused = setting.start_with(&setting.config(&[])).await;
        assert!(matches!(refused, Err(SeedError::Flawed(_))), "{wrong}: {refused:?}");
    }
}

#[test]
fn every_shipped_note_has_its_day() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../notes");
    // They can be left out.
    if shipped.is_dir() {
        let days = Days::read(&shipped).unwrap();
        for note in read_folders(&[shipped], &Trusted, &|_| true).unwrap() {
            assert!(days.of(&note.slug).is_some(), "{}", note.slug);
        }
    }
}

#[tokio::test]
async fn they_can_be_left_out() {
    let setting = Setting::new().await;
    setting.ship("shipped", "Shipped");
    for line in [&["entente", "--without-notes"][..], &["entente", "--notes", "none"]] {
        setting.start_with(&Line::parse_from(line).notes).await.unwrap();
    }
    assert!(setting.note("shipped").await.is_none());
}

#[tokio::test]
async fn more_notes_than_are_published_together_are_all_published() {
    let setting = Setting::new().await;
    let names: Vec<String> = (0..=TOGETHER).map(|number| format!("note-{number}")).collect();
    for name in &names {
        setting.ship(name, "Shipped");
    }
    setting.start().await;
    assert_eq!(setting.store.headings().await.unwrap().whole.len(), names.len());
    setting.ship(&names[TOGETHER], "Shipped anew");
    setting.start().await;
    assert_eq!(setting.told(&names[TOGETHER]).await, ("Shipped anew".to_owned(), 2));
    assert_eq!(setting.told(&names[0]).await, ("Shipped".to_owned(), 1));
}

#[tokio::test]
async fn nothing_is_published_where_something_is_wrong() {
    let setting = Setting::new().await;
    setting.ship("shipped", "Shipped");
    let alone = setting.config(&["--board", "entente EDITORS"]);
    let refused = setting.start_with(&alone).await;
    assert!(matches!(refused, Err(SeedError::Refused(_))), "{refused:?}");
    fs::create_dir(setting.notes().join("half")).unwrap();
    let refused = setting.start_with(&setting.config(&[])).await;
    assert!(matches!(refused, Err(SeedError::Flawed(_))), "{refused:?}");
    assert!(setting.note("shipped").await.is_none());
    assert!(!Path::new("notes").join("shipped").exists());
}
