//! What a note says of itself: what it is about, and how it is classified.

use maud::{Markup, html};

use super::content::NotePage;
use crate::{
    domain::note::{Taxonomy2010, Taxonomy2017, Taxonomy2025},
    i18n::{Language, NotesMessages, date},
    pages::{
        frame::Place,
        notes::{href, name, pair_name},
    },
    view::{NoteFilter, NotesView},
};

/// The authors by their names in the language of the page.
pub(super) fn authors(page: &NotePage<'_>) -> String {
    let authors = page.version.content.authors.iter();
    let names: Vec<&str> =
        authors.map(|author| author.name.best(page.language).1.as_str()).collect();
    names.join(NotesMessages::of(page.language).and_author)
}

/// The facts as a list.
pub(super) fn facts(page: &NotePage<'_>) -> Markup {
    let (language, words) = (page.language, NotesMessages::of(page.language));
    let (subject, countries) = (&page.version.content.subject, page.countries);
    html! {
        dl class="facts" {
            dt { (words.theme_label) }
            dd {
                (links(subject.themes.iter().map(|&theme| {
                    let filter = NoteFilter { theme: Some(theme), ..NoteFilter::default() };
                    (listed(language, filter), (words.theme)(theme).to_owned())
                })))
            }
            @if !subject.countries.is_empty() {
                dt { (words.countries_label) }
                dd {
                    (links(subject.countries.iter().map(|&country| {
                        (Place::country(country).href(language), name(language, countries, country))
                    })))
                }
            }
            @if !subject.pairs.is_empty() {
                dt { (words.pairs_label) }
                dd {
                    (links(subject.pairs.iter().map(|&pair| {
                        (Place::pair(pair).href(language), pair_name(language, countries, pair))
                    })))
                }
            }
            @if !subject.agreements.is_empty() {
                dt { (words.agreements_label) }
                dd {
                    (links(subject.agreements.iter().map(|agreement| {
                        let pair = pair_name(language, countries, agreement.pair);
                        let said = (words.signed)(&pair, &date(language, agreement.signed));
                        let place = Place::pair(agreement.pair).href(language);
                        (format!("{place}#agreements"), said)
                    })))
                }
            }
            (classified(page, words))
            dt { (words.valence_label) }
            dd {
                @let filter = NoteFilter { valence: Some(subject.valence), ..NoteFilter::default() };
                a href=(listed(language, filter)) { ((words.valence)(subject.valence)) }
            }
            (languages(page, words))
            dt { (words.snapshot_label) }
            dd { code { (page.version.entry.snapshot) } }
        }
    }
}

/// How the three reports would call it, each by itself.
fn classified(page: &NotePage<'_>, words: &NotesMessages) -> Markup {
    let (language, subject) = (page.language, &page.version.content.subject);
    let all = NoteFilter::default();
    let of_2010 = |&kind: &Taxonomy2010| {
        let filter = NoteFilter { taxonomy_2010: Some(kind), ..all };
        (listed(language, filter), (words.taxonomy_2010)(kind).to_owned())
    };
    let of_2017 = |&kind: &Taxonomy2017| {
        let filter = NoteFilter { taxonomy_2017: Some(kind), ..all };
        (listed(language, filter), (words.taxonomy_2017)(kind).to_owned())
    };
    let of_2025 = |&kind: &Taxonomy2025| {
        let filter = NoteFilter { taxonomy_2025: Some(kind), ..all };
        (listed(language, filter), (words.taxonomy_2025)(kind).to_owned())
    };
    let kinds = |label: &str, kinds: Markup, none: bool| {
        html! {
            dt { (label) }
            dd { @if none { span class="weak" { (words.classified) } } @else { (kinds) } }
        }
    };
    html! {
        (kinds(
            words.taxonomy_2010_label,
            links(subject.taxonomy_2010.iter().map(of_2010)),
            subject.taxonomy_2010.is_empty(),
        ))
        (kinds(
            words.taxonomy_2017_label,
            links(subject.taxonomy_2017.iter().map(of_2017)),
            subject.taxonomy_2017.is_empty(),
        ))
        (kinds(
            words.taxonomy_2025_label,
            links(subject.taxonomy_2025.iter().map(of_2025)),
            subject.taxonomy_2025.is_empty(),
        ))
    }
}

/// In which languages it can be read.
fn languages(page: &NotePage<'_>, words: &NotesMessages) -> Markup {
    html! {
        dt { (words.languages_label) }
        dd {
            ul class="inline" {
                @for language in page.version.content.translations.languages() {
                    @let place = Place::note_version(page.slug, page.version.entry.number);
                    @let place = if page.is_current() { Place::note(page.slug) } else { place };
                    li {
                        a href=(place.href(language)) hreflang=(language) lang=(language) {
                            (language.own_name())
                        }
                    }
                }
            }
        }
    }
}

/// Links in a line.
fn links(links: impl Iterator<Item = (String, String)>) -> Markup {
    html! { ul class="inline" { @for (href, text) in links { li { a href=(href) { (text) } } } } }
}

/// Where the notes are that fit a filter.
fn listed(language: Language, filter: NoteFilter) -> String {
    href(&NotesView::opening(language).with_filter(filter))
}
