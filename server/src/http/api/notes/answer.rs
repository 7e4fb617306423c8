use app::{
    domain::{
        Iso2, Pair, PartialDate, SnapshotId, Timestamp,
        note::{
            AgreementReference, Heading, LanguageTag, NoteAuthor, NoteContent, NoteSource,
            NoteSubject, PersonName, PublishedVersion, Slug, SourceKey, VersionEntry, WebAddress,
        },
    },
    i18n::Language,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::written::Written;

/// A part of the list of notes.
#[derive(Serialize, ToSchema)]
pub struct NoteList<'a> {
    #[schema(value_type = String)]
    pub(super) snapshot: Written<SnapshotId>,
    pub(super) limit: Option<usize>,
    pub(super) listed: usize,
    pub(super) next: Option<String>,
    pub(super) notes: Vec<NoteEntry<'a>>,
}

/// A note in a list.
#[derive(Serialize, ToSchema)]
pub struct NoteEntry<'a> {
    #[schema(value_type = String)]
    slug: Written<&'a Slug>,
    texts: Vec<TextEntry<'a>>,
    #[serde(flatten)]
    subject: Subject,
    authors: Vec<Author<'a>>,
    version: u32,
    #[schema(value_type = String)]
    first_published: Written<Timestamp>,
    #[schema(value_type = String)]
    published: Written<Timestamp>,
}

/// What a note is called in one language.
#[derive(Serialize, ToSchema)]
pub struct TextEntry<'a> {
    language: &'static str,
    title: &'a str,
    summary: &'a str,
}

/// What a note is about.
#[derive(Serialize, ToSchema)]
pub struct Subject {
    themes: Vec<&'static str>,
    #[schema(value_type = Vec<String>)]
    countries: Vec<Written<Iso2>>,
    #[schema(value_type = Vec<String>)]
    pairs: Vec<Written<Pair>>,
    #[schema(value_type = Vec<String>)]
    agreements: Vec<Written<AgreementReference>>,
    taxonomy_2010: Vec<&'static str>,
    taxonomy_2017: Vec<&'static str>,
    taxonomy_2025: Vec<&'static str>,
    valence: &'static str,
}

/// Who wrote a note, in the languages that have the name.
#[derive(Serialize, ToSchema)]
pub struct Author<'a> {
    en: Option<&'a str>,
    fa: Option<&'a str>,
}

/// A note with its current text and its history.
#[derive(Serialize, ToSchema)]
pub struct Note<'a> {
    #[serde(flatten)]
    pub(super) current: NoteVersion<'a>,
    pub(super) versions: Vec<Version<'a>>,
}

/// A note in one of its versions.
#[derive(Serialize, ToSchema)]
pub struct NoteVersion<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    #[schema(value_type = String)]
    slug: Written<&'a Slug>,
    #[serde(flatten)]
    entry: Version<'a>,
    texts: Vec<Text<'a>>,
    #[serde(flatten)]
    subject: Subject,
    authors: Vec<Author<'a>>,
    sources: Vec<NoteSourceEntry<'a>>,
}

/// What is told of a version of a note.
#[derive(Serialize, ToSchema)]
#[allow(clippy::struct_field_names, reason = "a field means the same in every answer")]
pub struct Version<'a> {
    version: u32,
    reason: Option<&'a str>,
    #[schema(value_type = String)]
    published: Written<Timestamp>,
    #[schema(value_type = String)]
    by: Written<&'a PersonName>,
    #[schema(value_type = String)]
    approved_by: Written<&'a PersonName>,
    #[schema(value_type = String)]
    beside: Written<SnapshotId>,
}

/// A note in one language.
#[derive(Serialize, ToSchema)]
pub struct Text<'a> {
    language: &'static str,
    title: &'a str,
    summary: &'a str,
    body: &'a str,
}

/// What a note rests on.
#[derive(Serialize, ToSchema)]
pub struct NoteSourceEntry<'a> {
    #[schema(value_type = String)]
    key: Written<&'a SourceKey>,
    title: &'a str,
    by: Option<&'a str>,
    #[schema(value_type = Option<String>)]
    date: Option<Written<PartialDate>>,
    #[schema(value_type = String)]
    language: Written<&'a LanguageTag>,
    #[schema(value_type = String)]
    address: Written<&'a WebAddress>,
    #[schema(value_type = String)]
    read: Written<PartialDate>,
}

impl<'a> From<&'a Heading> for NoteEntry<'a> {
    fn from(heading: &'a Heading) -> Self {
        let texts = heading.words.iter().map(|(language, words)| TextEntry {
            language: language.code(),
            title: &words.title,
            summary: &words.summary,
        });
        Self {
            slug: Written(&heading.slug),
            texts: texts.collect(),
            subject: Subject::from(&heading.subject),
            authors: heading.authors.iter().map(Author::from).collect(),
            version: heading.version.number(),
            first_published: Written(heading.first_published),
            published: Written(heading.published),
        }
    }
}

impl From<&NoteSubject> for Subject {
    fn from(subject: &NoteSubject) -> Self {
        Self {
            themes: subject.themes.iter().map(|theme| theme.id()).collect(),
            countries: subject.countries.iter().copied().map(Written).collect(),
            pairs: subject.pairs.iter().copied().map(Written).collect(),
            agreements: subject.agreements.iter().copied().map(Written).collect(),
            taxonomy_2010: subject.taxonomy_2010.iter().map(|kind| kind.id()).collect(),
            taxonomy_2017: subject.taxonomy_2017.iter().map(|kind| kind.id()).collect(),
            taxonomy_2025: subject.taxonomy_2025.iter().map(|kind| kind.id()).collect(),
            valence: subject.valence.id(),
        }
    }
}

impl<'a> From<&'a NoteAuthor> for Author<'a> {
    fn from(author: &'a NoteAuthor) -> Self {
        let name = |language| author.name.get(language).map(PersonName::as_str);
        Self { en: name(Language::English), fa: name(Language::Persian) }
    }
}

impl<'a> From<&'a VersionEntry> for Version<'a> {
    fn from(entry: &'a VersionEntry) -> Self {
        Self {
            version: entry.number.number(),
            reason: entry.reason.as_deref(),
            published: Written(entry.published),
            by: Written(&entry.by),
            approved_by: Written(&entry.approved_by),
            beside: Written(entry.snapshot),
        }
    }
}

impl<'a> From<&'a NoteSource> for NoteSourceEntry<'a> {
    fn from(source: &'a NoteSource) -> Self {
        Self {
            key: Written(&source.key),
            title: &source.title,
            by: source.by.as_deref(),
            date: source.date.map(Written),
            language: Written(&source.language),
            address: Written(&source.address),
            read: Written(source.read),
        }
    }
}

impl<'a> NoteVersion<'a> {
    pub(super) fn new(snapshot: SnapshotId, slug: &'a Slug, version: &'a PublishedVersion) -> Self {
        let PublishedVersion { entry, content } = version;
        let NoteContent { subject, authors, sources, translations } = content;
        let text = translations.iter().map(|(language, text)| Text {
            language: language.code(),
            title: text.title(),
            summary: text.summary(),
            body: text.body(),
        });
        Self {
            snapshot: Written(snapshot),
            slug: Written(slug),
            entry: Version::from(entry),
            texts: text.collect(),
            subject: Subject::from(subject),
            authors: authors.iter().map(Author::from).collect(),
            sources: sources.iter().map(NoteSourceEntry::from).collect(),
        }
    }
}
