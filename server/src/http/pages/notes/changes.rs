use std::sync::Arc;

use app::{
    domain::note::{PublishedVersion, Slug, VersionNumber},
    i18n::{Language, NotesMessages},
    pages::{
        frame::Place,
        note::{ChangesPage, Paragraph, changes as page_of_changes, changes_title},
    },
};
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{compared::facts, failure, note::Reader, unreadable};
use crate::{
    http::{
        AppState,
        current::Current,
        pages::shell::{Head, text},
        site_url::KnownAs,
        spoken::Spoken,
    },
    notes::{changes::changes, text::readable},
};

/// What changed between two versions of a note: `1..2`.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, name, range)): Path<(String, String, String)>,
) -> Response {
    let reader = Reader { state: &state, served: &served, site: &site, language };
    let Ok(slug) = name.parse::<Slug>() else { return unreadable::unknown(&reader, &name, None) };
    let Some(versions) = versions(&range) else {
        return unreadable::unknown(&reader, &name, Some(&range));
    };
    let mut read = Vec::new();
    for number in versions {
        match state.notes.version(&slug, number).await {
            Ok(Some(version)) => read.push(version),
            Ok(None) => return unreadable::version(&reader, &slug, number).await,
            Err(error) => return unreadable::failed(&reader, &error),
        }
    }
    let [old, new] = read.as_slice() else { return failure(&state, language) };
    let page = page(&reader, &slug, [old, new]);
    let title = format!("{} · {}", changes_title(&page), language.messages().brand);
    let place = Place::note_changes(&slug, versions);
    let description = NotesMessages::of(language).description;
    let head = Head::text(language, &place, &title, description).on(&site);
    text(&state, &head, page_of_changes(&page))
}

/// The two versions that a range names, in either order.
fn versions(range: &str) -> Option<[VersionNumber; 2]> {
    let (one, other) = range.split_once("..")?;
    Some([one.parse().ok()?, other.parse().ok()?])
}

fn page<'a>(
    reader: &Reader<'_>,
    slug: &'a Slug,
    [old, new]: [&'a PublishedVersion; 2],
) -> ChangesPage<'a> {
    let language = reader.language;
    let (_, best) = new.content.translations.best(language);
    let both = |language: Language| {
        let of = |version: &'a PublishedVersion| version.content.translations.get(language);
        Some((language, of(old)?, of(new)?))
    };
    let texts = [language, language.other()].into_iter().find_map(both);
    let compared: Option<(Language, [Vec<Paragraph>; 3])> = texts.map(|(spoken, old, new)| {
        let texts = [
            changes(old.title(), new.title()),
            changes(old.summary(), new.summary()),
            changes(&readable(old.body()), &readable(new.body())),
        ];
        (spoken, texts)
    });
    let (spoken, texts) = match compared {
        Some((spoken, texts)) => (Some(spoken), texts),
        None => (None, [Vec::new(), Vec::new(), Vec::new()]),
    };
    ChangesPage {
        language,
        snapshot: reader.served.id(),
        slug,
        title: best.title(),
        versions: [old.entry.number, new.entry.number],
        spoken,
        texts,
        facts: facts(language, reader.served.atlas.countries(), [&old.content, &new.content]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_names_two_versions() {
        let read = |range| versions(range).map(|two| two.map(VersionNumber::number));
        assert_eq!(read("1..2"), Some([1, 2]));
        for wrong in ["1", "1..", "..", "0..1", "1..2..3", "a..b", "1...2"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
