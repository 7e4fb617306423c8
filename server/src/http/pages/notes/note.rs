use std::sync::Arc;

use app::{
    domain::note::{
        KeptNote, NoteEnd, NoteSubject, PublishedNote, PublishedVersion, Slug, VersionEntry,
        VersionNumber,
    },
    i18n::{Language, NoteTextMessages, numbers},
    pages::{
        frame::{Link, Place},
        note::{NoteCitation, NotePage, NoteText, Successor, note, note_title},
        notes::feed,
    },
};
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse, Response},
};

use super::{citation, data_block, permanent, surroundings::Around, unreadable};
use crate::{
    http::{
        AppState, Served,
        current::Current,
        export::{Exhibit, Form, address},
        pages::shell::{Article, Head, shell},
        site_url::KnownAs,
        spoken::Spoken,
    },
    notes::text::render,
};

/// The current version of a note.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, name)): Path<(String, String)>,
) -> Response {
    let reader = Reader { state: &state, served: &served, site: &site, language };
    let Ok(slug) = name.parse::<Slug>() else { return unreadable::unknown(&reader, &name, None) };
    match state.notes.published(&slug).await {
        Ok(Some(KeptNote::Published(note))) => reader.current(&note),
        Ok(Some(KeptNote::Ended(note))) => unreadable::ended(&reader, &note),
        Ok(None) => unreadable::unknown(&reader, &name, None),
        Err(error) => unreadable::failed(&reader, &error),
    }
}

/// A version of a note, which never changes.
pub(super) async fn version(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, name, number)): Path<(String, String, String)>,
) -> Response {
    let reader = Reader { state: &state, served: &served, site: &site, language };
    let Ok(slug) = name.parse::<Slug>() else { return unreadable::unknown(&reader, &name, None) };
    let kept = match state.notes.published(&slug).await {
        Ok(Some(kept)) => kept,
        Ok(None) => return unreadable::unknown(&reader, &name, None),
        Err(error) => return unreadable::failed(&reader, &error),
    };
    if let KeptNote::Ended(ended) = &kept
        && let NoteEnd::Withdrawn { .. } = ended.end
    {
        return unreadable::ended(&reader, ended);
    }
    let Ok(number) = number.parse() else {
        return unreadable::unknown(&reader, &name, Some(&number));
    };
    match state.notes.version(&slug, number).await {
        Ok(Some(version)) => reader.pinned(&slug, &version, &kept),
        Ok(None) => {
            let number = VersionNumber::number(number).into();
            unreadable::unknown(&reader, &name, Some(&numbers::integer(language, number)))
        }
        Err(error) => unreadable::failed(&reader, &error),
    }
}

/// Who asks for what.
pub(super) struct Reader<'a> {
    pub(super) state: &'a AppState,
    pub(super) served: &'a Served,
    pub(super) site: &'a str,
    pub(super) language: Language,
}

impl Reader<'_> {
    fn current(&self, note: &PublishedNote) -> Response {
        self.show(&note.slug, &note.current, &note.versions, None, &Place::note(&note.slug))
    }

    fn pinned(&self, slug: &Slug, version: &PublishedVersion, kept: &KeptNote) -> Response {
        let place = Place::note_version(slug, version.entry.number);
        match kept {
            KeptNote::Published(note) => self.show(slug, version, &note.versions, None, &place),
            KeptNote::Ended(note) => {
                let link = match &note.end {
                    NoteEnd::Superseded { with } => self.link(with),
                    NoteEnd::Withdrawn { .. } => None,
                };
                let own = [version.entry.clone()];
                self.show(slug, version, &own, link, &place)
            }
        }
    }

    /// A link to the note that took the place of one, by its title.
    fn link(&self, with: &Slug) -> Option<Link> {
        let Successor { link, withdrawn } = unreadable::successor(self, with)?;
        let state = NoteTextMessages::of(self.language).withdrawn;
        let text = if withdrawn { format!("{} {state}", link.text) } else { link.text };
        Some(Link { text, ..link })
    }

    fn show(
        &self,
        slug: &Slug,
        version: &PublishedVersion,
        versions: &[VersionEntry],
        superseded_by: Option<Link>,
        place: &Place,
    ) -> Response {
        let (spoken, _) = version.content.translations.best(self.language);
        let page = NotePage {
            language: self.language,
            snapshot: self.served.id(),
            countries: self.served.atlas.countries(),
            slug,
            version,
            versions,
            superseded_by,
            spoken,
            text: self.text(version, spoken),
            address: permanent(self.site, slug, version.entry.number),
            citations: self.citations(slug, version, spoken),
        };
        let (title, description) = note_title(&page);
        let brand = format!("{title} · {}", self.language.messages().brand);
        let languages: Vec<Language> = version.content.translations.languages().collect();
        let feed = feed(self.language);
        let article = Article {
            published: version.entry.published,
            first: versions.last().map_or(version.entry.published, |first| first.published),
            authors: version
                .content
                .authors
                .iter()
                .map(|author| author.name.best(spoken).1.to_string())
                .collect(),
        };
        let block = data_block::data_block(self.site, &page, &article);
        let picture = self.picture(&version.content.subject);
        let head = Head::text(self.language, place, &brand, &description)
            .on(self.site)
            .in_languages(&languages)
            .with_feed(&feed)
            .with_article(&article)
            .with_picture(picture.as_deref());
        Html(shell(self.state, &head, note(&page).into_string(), &block).into_string())
            .into_response()
    }

    /// The picture of what a note is on: its first pair, or else its first
    /// country.
    fn picture(&self, subject: &NoteSubject) -> Option<String> {
        let countries = self.served.atlas.countries();
        let known = |code| countries.index(code).is_some();
        let pair = subject.pairs.iter().find(|pair| known(pair.a()) && known(pair.b()));
        let country = || subject.countries.iter().find(|&&code| known(code));
        let exhibit = pair.map(|&pair| Exhibit::Pair(pair));
        let exhibit = exhibit.or_else(|| country().map(|&code| Exhibit::Country(code)))?;
        Some(address(self.language, exhibit, Form::Png, ""))
    }

    fn text(&self, version: &PublishedVersion, spoken: Language) -> NoteText {
        let around = Around {
            served: self.served,
            notes: &self.state.notes,
            spoken,
            page: self.language,
            sources: &version.content.sources,
        };
        let (_, translation) = version.content.translations.best(spoken);
        let rendered = render(translation.body(), spoken, &around);
        let headings = rendered.contents.into_iter().filter(|heading| heading.level == 2);
        NoteText {
            html: rendered.html,
            contents: headings
                .map(|heading| Link { href: format!("#{}", heading.id), text: heading.text })
                .collect(),
            minutes: rendered.reading_minutes,
            cited: rendered.cited,
        }
    }

    fn citations(
        &self,
        slug: &Slug,
        version: &PublishedVersion,
        spoken: Language,
    ) -> Vec<NoteCitation> {
        let citation = citation::of(self.site, slug, version, spoken);
        let place = Place::note_version(slug, version.entry.number).href(self.language);
        citation::FORMS
            .into_iter()
            .map(|form| NoteCitation {
                form: (form != citation::PLAIN).then(|| form.name()),
                text: citation::written(&citation, form).trim_end().to_owned(),
                href: format!("{place}/citation.{}", form.ending()),
            })
            .collect()
    }
}
