//! What changed between two versions of a note, word by word.

use maud::{Markup, html};

use crate::{
    domain::{
        SnapshotId,
        note::{Slug, VersionNumber},
    },
    i18n::{Amount, Language, NotesMessages, numbers},
    pages::frame::{Link, Place, Section, Text, Width, frame},
};

/// A piece of text that is in both versions, or in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Kept(String),
    /// In the first alone.
    Removed(String),
    /// In the second alone.
    Added(String),
}

/// A paragraph with its changes.
pub type Paragraph = Vec<Change>;

/// What the page is told.
#[derive(Debug)]
pub struct ChangesPage<'a> {
    /// The language of the page.
    pub language: Language,
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Which note.
    pub slug: &'a Slug,
    /// What it is called.
    pub title: &'a str,
    /// The two versions.
    pub versions: [VersionNumber; 2],
    /// The language whose texts are compared; `None` when only one of the two
    /// is in the language asked for.
    pub spoken: Option<Language>,
    /// Title, summary and text, a list of paragraphs each; nothing when they
    /// are not compared.
    pub texts: [Vec<Paragraph>; 3],
    /// What it says of itself, by label: what was taken out and what was put
    /// in.
    pub facts: Vec<(&'static str, Vec<Change>)>,
}

/// The title of the page.
pub fn changes_title(page: &ChangesPage<'_>) -> String {
    (NotesMessages::of(page.language).changes_title)(page.title)
}

/// The whole page.
pub fn changes(page: &ChangesPage<'_>) -> Markup {
    let (language, words) = (page.language, NotesMessages::of(page.language));
    let [one, other] =
        page.versions.map(|version| numbers::integer(language, version.number().into()));
    frame(&Text {
        place: Place::note_changes(page.slug, page.versions),
        language,
        snapshot: page.snapshot,
        width: Width::Text,
        trail: vec![Link {
            href: Place::note(page.slug).href(language),
            text: page.title.to_owned(),
        }],
        title: changes_title(page),
        lede: html! { ((words.changes_lede)(&one, &other)) " " (words.changes_key) },
        links: Vec::new(),
        sections: vec![
            Section { id: "text", title: words.changes_text.to_owned(), body: texts(page, words) },
            Section { id: "rest", title: words.changes_rest.to_owned(), body: rest(page, words) },
        ],
    })
}

fn texts(page: &ChangesPage<'_>, words: &NotesMessages) -> Markup {
    let Some(spoken) = page.spoken else {
        return html! { p { ((words.not_in_both)((words.language)(page.language))) } };
    };
    let labels = [words.title_label, words.summary_label, words.changes_text];
    html! {
        @for (label, paragraphs) in labels.into_iter().zip(&page.texts) {
            h3 { (label) }
            (changed(page, words, spoken, paragraphs))
        }
    }
}

/// The paragraphs that changed; the others are counted.
fn changed(
    page: &ChangesPage<'_>,
    words: &NotesMessages,
    spoken: Language,
    paragraphs: &[Paragraph],
) -> Markup {
    let same =
        |paragraph: &&Paragraph| paragraph.iter().all(|change| matches!(change, Change::Kept(_)));
    let runs = paragraphs.chunk_by(|one, other| same(&one) == same(&other));
    html! {
        @if paragraphs.iter().all(|paragraph| same(&paragraph)) {
            p class="weak" { (words.unchanged) }
        } @else {
            @for run in runs {
                @if run.first().is_some_and(|first| same(&first)) {
                    p class="weak" {
                        ((words.unchanged_paragraphs)(&Amount {
                            text: numbers::integer(page.language, run.len() as u64),
                            one: run.len() == 1,
                        }))
                    }
                } @else {
                    @for paragraph in run {
                        p lang=(spoken) dir=(spoken.direction()) {
                            @for change in paragraph { (piece(words, change)) }
                        }
                    }
                }
            }
        }
    }
}

/// A piece with marks that are seen without colours, and heard.
fn piece(words: &NotesMessages, change: &Change) -> Markup {
    html! {
        @match change {
            Change::Kept(text) => (text),
            Change::Removed(text) => del title=(words.removed) { "[−" (text) "−]" },
            Change::Added(text) => ins title=(words.added) { "[+" (text) "+]" },
        }
    }
}

fn rest(page: &ChangesPage<'_>, words: &NotesMessages) -> Markup {
    html! {
        @if page.facts.is_empty() {
            p class="weak" { (words.unchanged) }
        } @else {
            dl class="facts" {
                @for (label, changes) in &page.facts {
                    dt { (label) }
                    dd {
                        ul { @for change in changes { li { (piece(words, change)) } } }
                    }
                }
            }
        }
    }
}
