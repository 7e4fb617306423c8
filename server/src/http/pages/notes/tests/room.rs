//! A server over the small snapshot with a few notes.

use std::{fs, sync::Arc};

use app::{
    domain::{
        NonEmpty, SnapshotId, Timestamp,
        note::{
            ByLanguage, NoteAuthor, NoteContent, NoteEnd, NoteSource, NoteSubject, Taxonomy2010,
            Theme, Translation, Valence, VersionNumber,
        },
    },
    i18n::Language,
};
use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use tempfile::TempDir;
use tower::ServiceExt;

use crate::{
    catalogue::Catalogue,
    config::SiteConfig,
    http::{AppState, Served, router},
    notes::{Notes, workflow::Stage},
    snapshot::{identify, sample, unpack},
    store::{Draft, NoteStore, Origin, Publication, SnapshotStore, sqlite::SqliteStore},
};

/// A server, the store behind it, and the folder that it needs.
pub(super) struct Room {
    state: Arc<AppState>,
    store: Arc<SqliteStore>,
    _folder: TempDir,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) media: String,
    pub(super) location: String,
    pub(super) text: String,
}

/// The title, summary and body of a translation.
pub(super) type Words = (Language, &'static str, &'static str, &'static str);

pub(super) const BODY: &str = "## First part\n\nOf [[IR]] and [[IR-US]] [@one].[^1]\n\n\
    {{tie IR-US agreements}}\n\n## Second part\n\nSee [[note:another-note]].\n\n[^1]: A foot.";

impl Room {
    /// Without notes.
    pub(super) async fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let assets = r#"{"programs":{"en":{"script":"/a.js","wasm":"/a.wasm"},
            "fa":{"script":"/b.js","wasm":"/b.wasm"}},"style":"/a.css","document":"/b.css",
            "embedded_programs":{"en":{"script":"/c.js","wasm":"/c.wasm"},
            "fa":{"script":"/d.js","wasm":"/d.wasm"}},
            "embedded":{"auto":"/c.css","light":"/d.css","dark":"/e.css"},
            "detail":"/a.txt","fonts":{}}"#;
        fs::write(folder.path().join("assets.json"), assets).unwrap();
        let store = Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
        let archive = sample::archive(5);
        store.install(identify(&archive).unwrap(), &archive, Origin::Shipped).await.unwrap();
        let catalogue = Catalogue::of(store.clone()).await.unwrap();
        let notes = Notes::of(store.clone()).await.unwrap();
        let served = Served::new(unpack(&archive).unwrap()).unwrap();
        let site = SiteConfig { site: folder.path().to_owned() };
        let state = Arc::new(AppState::new(served, site, catalogue, notes).unwrap());
        Self { state, store, _folder: folder }
    }

    /// With two notes: one in both languages on Iran and the United States,
    /// in two versions, and one in English alone.
    pub(super) async fn new() -> Self {
        let room = Self::empty().await;
        let both: [Words; 2] = [
            (Language::English, "Ties <of> two", "What ties them.", BODY),
            (
                Language::Persian,
                "پیوند دو کشور",
                "آنچه آن‌ها را پیوند می‌دهد.",
                "## بخش یکم\n\nمتن [@one].",
            ),
        ];
        room.publish("ties-of-two", content(&both, Valence::Mixed), None).await;
        let other =
            [(Language::English, "Another note", "On something else.", "Mobility of people.")];
        room.publish("another-note", elsewhere(content(&other, Valence::Risk)), None).await;
        let mended: [Words; 2] =
            [(Language::English, "Ties <of> two", "What ties them now.", BODY), both[1]];
        room.publish("ties-of-two", content(&mended, Valence::Mixed), Some("A <mistake>.")).await;
        room
    }

    /// Publishes a text: the first of a note, or the next for a reason.
    pub(super) async fn publish(&self, slug: &str, content: NoteContent, reason: Option<&str>) {
        self.publish_at(None, slug, content, reason).await;
    }

    /// The same at a moment; now for `None`.
    pub(super) async fn publish_at(
        &self,
        published: Option<Timestamp>,
        slug: &str,
        content: NoteContent,
        reason: Option<&str>,
    ) {
        let follows = reason.map(|_| VersionNumber::FIRST);
        self.publish_text(slug, content, (published, follows, reason)).await;
    }

    /// Publishes the text after a version.
    pub(super) async fn publish_after(
        &self,
        number: u32,
        slug: &str,
        content: NoteContent,
        reason: &str,
    ) {
        let follows = VersionNumber::new(number);
        self.publish_text(slug, content, (None, follows, Some(reason))).await;
    }

    async fn publish_text(
        &self,
        slug: &str,
        content: NoteContent,
        (published, follows, reason): (Option<Timestamp>, Option<VersionNumber>, Option<&str>),
    ) {
        let publication = Publication {
            slug: slug.parse().unwrap(),
            content,
            follows,
            reason: reason.map(str::to_owned),
            by: "Editors".parse().unwrap(),
            approved_by: "Board".parse().unwrap(),
            snapshot: SnapshotId::from_digest([7; 32]),
            origin: Origin::Imported,
            published,
        };
        self.store.publish(&[publication]).await.unwrap();
        self.state.notes.refresh().await.unwrap();
    }

    pub(super) async fn draft(&self, slug: &str, content: NoteContent) {
        let stage = Stage::draft("Editors".parse().unwrap());
        let draft = Draft { slug: slug.parse().unwrap(), content, stage, reason: None };
        self.store.keep_drafts(&[draft]).await.unwrap();
        self.state.notes.refresh().await.unwrap();
    }

    pub(super) async fn end(&self, slug: &str, end: NoteEnd) {
        let slug = slug.parse().unwrap();
        self.store.end(&slug, &end, &"Editors".parse().unwrap()).await.unwrap();
        self.state.notes.refresh().await.unwrap();
    }

    pub(super) async fn get(&self, path: &str) -> Answer {
        self.ask(path, "").await
    }

    /// Asks as a visitor who prefers a language.
    pub(super) async fn ask(&self, path: &str, language: &str) -> Answer {
        let request = Request::builder()
            .uri(path)
            .header(header::HOST, "a.example")
            .header(header::ACCEPT_LANGUAGE, language)
            .body(Body::empty())
            .unwrap();
        let response = router(self.state.clone()).oneshot(request).await.unwrap();
        let told = |name| {
            let value = response.headers().get(name);
            value.map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
        };
        let (media, location) = (told(header::CONTENT_TYPE), told(header::LOCATION));
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, media, location, text: String::from_utf8(body.to_vec()).unwrap() }
    }
}

/// A note on Iran and the United States.
pub(super) fn content(words: &[Words], valence: Valence) -> NoteContent {
    let translation = |language| {
        let (_, title, summary, body) = words.iter().find(|(of, ..)| *of == language)?;
        Some(Translation::new(title, summary, body).unwrap())
    };
    let name = ByLanguage::new(|language| {
        let name =
            if language == Language::English { "A. Author" } else { "الف نویسنده" };
        Some(name.parse().unwrap())
    });
    let source = |key: &str| NoteSource {
        key: key.parse().unwrap(),
        title: format!("Source <{key}>"),
        by: Some("A press".to_owned()),
        date: Some("2024-12".parse().unwrap()),
        language: "en".parse().unwrap(),
        address: format!("https://source.example/{key}?a=1&b=2").parse().unwrap(),
        read: "2026-11-23".parse().unwrap(),
    };
    NoteContent {
        subject: NoteSubject {
            themes: NonEmpty::one(Theme::Agreements),
            countries: vec!["IR".parse().unwrap()],
            pairs: vec!["IR-US".parse().unwrap()],
            agreements: vec!["IR-US 1957-03-05".parse().unwrap()],
            taxonomy_2010: vec![Taxonomy2010::ScienceForDiplomacy],
            taxonomy_2017: Vec::new(),
            taxonomy_2025: Vec::new(),
            valence,
        },
        authors: NonEmpty::one(NoteAuthor { name: name.unwrap() }),
        sources: NonEmpty::new(vec![source("one"), source("two")]).unwrap(),
        translations: ByLanguage::new(translation).unwrap(),
    }
}

/// The same on mobility, of no country.
pub(super) fn elsewhere(content: NoteContent) -> NoteContent {
    NoteContent {
        subject: NoteSubject {
            themes: NonEmpty::one(Theme::Mobility),
            countries: Vec::new(),
            pairs: Vec::new(),
            agreements: Vec::new(),
            taxonomy_2010: Vec::new(),
            ..content.subject
        },
        ..content
    }
}
