//! Any note there can be.

use app::domain::{
    NonEmpty,
    note::{
        ByLanguage, NoteAuthor, NoteContent, NoteSource, NoteSubject, Theme, Translation, Valence,
        line as line_of,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// One line of anything, quotes and backslashes among it.
fn line() -> impl Strategy<Value = String> {
    let any = "[^\\p{C}]{0,20}[\"\\\\a-zء-ی۰-۹][^\\p{C}]{0,20}";
    any.prop_filter_map("says something", |text| line_of(&text, 100).map(str::to_owned))
}

fn text() -> impl Strategy<Value = Translation> {
    let body = vec(prop_oneof![line(), Just("+++".to_owned()), Just(String::new())], 1..6);
    let body = (line(), body).prop_map(|(first, rest)| format!("{first}\n{}", rest.join("\n")));
    (line(), line(), body)
        .prop_map(|(title, summary, body)| Translation::new(&title, &summary, &body).unwrap())
}

fn some<T: Clone + std::fmt::Debug + 'static>(of: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    proptest::sample::subsequence(of, 0..=of.len())
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug> + Clone + std::fmt::Debug + 'static>(
    texts: &'static [&'static str],
) -> impl Strategy<Value = Vec<T>> {
    let some = proptest::sample::subsequence(texts, 0..=texts.len());
    some.prop_map(|texts| texts.into_iter().map(|text| text.parse().unwrap()).collect())
}

fn subject() -> impl Strategy<Value = NoteSubject> {
    let themes = some(Theme::ALL).prop_filter_map("a theme", NonEmpty::new);
    let lists = (
        parsed(&["IR", "US", "NA"]),
        parsed(&["IR-US", "CN-US"]),
        parsed(&["CN-US 1979-01-31", "IR-US 1957", "CN-US 1991-05"]),
        parsed(&["science-in-diplomacy", "diplomacy-for-science"]),
        parsed(&["national", "cross-border", "global-needs"]),
        parsed(&["science-impacting-diplomacy"]),
    );
    (themes, lists, select(Valence::ALL)).prop_map(|(themes, lists, valence)| NoteSubject {
        themes,
        countries: lists.0,
        pairs: lists.1,
        agreements: lists.2,
        taxonomy_2010: lists.3,
        taxonomy_2017: lists.4,
        taxonomy_2025: lists.5,
        valence,
    })
}

/// Something in one language or both.
fn languages<T: Clone + std::fmt::Debug>(
    of: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = ByLanguage<T>> {
    (option::of(of.clone()), option::of(of)).prop_filter_map("a language", |(one, other)| {
        let mut both = [one, other].into_iter();
        ByLanguage::new(|_| both.next().flatten())
    })
}

fn source() -> impl Strategy<Value = NoteSource> {
    let date = select(&["1979-01-31", "1998-12", "2010"][..]);
    let address = "https?://[a-z]{1,9}\\.org/[a-z?=&%#آ-ی]{0,20}";
    (line(), option::of(line()), option::of(date), select(&["en", "fa", "pt-BR"][..]), address)
        .prop_map(|(title, by, date, language, address)| NoteSource {
            key: "key-0".parse().unwrap(),
            title,
            by,
            date: date.map(|date| date.parse().unwrap()),
            language: language.parse().unwrap(),
            address: address.parse().unwrap(),
            read: "2026-11-23".parse().unwrap(),
        })
}

/// Any note whose text names nothing.
pub fn content() -> impl Strategy<Value = NoteContent> {
    let name = line().prop_map(|name| name.parse().unwrap()).boxed();
    let authors = vec(languages(name).prop_map(|name| NoteAuthor { name }), 1..3);
    (subject(), authors, vec(source(), 1..4), languages(text().boxed())).prop_map(
        |(subject, authors, mut sources, translations)| {
            for (at, source) in sources.iter_mut().enumerate() {
                source.key = format!("key-{at}").parse().unwrap();
            }
            NoteContent {
                subject,
                authors: NonEmpty::new(authors).unwrap(),
                sources: NonEmpty::new(sources).unwrap(),
                translations,
            }
        },
    )
}
