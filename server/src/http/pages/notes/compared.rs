//! What two versions of a note say of themselves, beside each other.

use app::{
    atlas::Countries,
    domain::{Iso2, Pair, note::NoteContent},
    i18n::{Language, NotesMessages, date},
    pages::note::Change,
};

use crate::notes::changes::list_changes;

/// The facts that differ, by label.
pub(super) fn facts(
    language: Language,
    countries: &Countries,
    [old, new]: [&NoteContent; 2],
) -> Vec<(&'static str, Vec<Change>)> {
    let told = [lists(language, countries, old), lists(language, countries, new)];
    let [old, new] = told;
    old.into_iter()
        .zip(new)
        .map(|((label, old), (_, new))| (label, list_changes(&old, &new)))
        .filter(|(_, changes)| !changes.is_empty())
        .collect()
}

/// All that a note says of itself, as lists with their labels.
fn lists(
    language: Language,
    countries: &Countries,
    content: &NoteContent,
) -> Vec<(&'static str, Vec<String>)> {
    let words = NotesMessages::of(language);
    let subject = &content.subject;
    let name = |code: Iso2| {
        let index = countries.index(code);
        index.map_or_else(|| code.to_string(), |at| countries.get(at).name(language).to_owned())
    };
    let pair = |pair: Pair| (language.messages().pair)(&name(pair.a()), &name(pair.b()));
    let themes = subject.themes.iter().map(|&theme| (words.theme)(theme).to_owned());
    let agreements = subject.agreements.iter();
    let agreements =
        agreements.map(|one| (words.signed)(&pair(one.pair), &date(language, one.signed)));
    let kinds_2010 = subject.taxonomy_2010.iter().map(|&kind| (words.taxonomy_2010)(kind));
    let kinds_2017 = subject.taxonomy_2017.iter().map(|&kind| (words.taxonomy_2017)(kind));
    let kinds_2025 = subject.taxonomy_2025.iter().map(|&kind| (words.taxonomy_2025)(kind));
    let sources = content.sources.iter().map(|source| {
        let by = source.by.as_deref().map(|by| format!(" · {by}")).unwrap_or_default();
        let read = (words.read_on)(&date(language, source.read));
        format!("{}{by} · {} · {read}", source.title, source.address)
    });
    let languages = content.translations.languages();
    let authors = content.authors.iter().map(|author| author.name.best(language).1.to_string());
    vec![
        (words.authors_label, authors.collect()),
        (words.theme_label, themes.collect()),
        (words.countries_label, subject.countries.iter().map(|&code| name(code)).collect()),
        (words.pairs_label, subject.pairs.iter().map(|&one| pair(one)).collect()),
        (words.agreements_label, agreements.collect()),
        (words.taxonomy_2010_label, kinds_2010.map(str::to_owned).collect()),
        (words.taxonomy_2017_label, kinds_2017.map(str::to_owned).collect()),
        (words.taxonomy_2025_label, kinds_2025.map(str::to_owned).collect()),
        (words.valence_label, vec![(words.valence)(subject.valence).to_owned()]),
        (words.sources, sources.collect()),
        (words.languages_label, languages.map(|one| (words.language)(one).to_owned()).collect()),
    ]
}
