//! The part of the suite of notes that searches.

use app::{
    domain::note::{ByLanguage, NoteContent, Translation},
    i18n::Language,
};

use crate::{
    notes::{
        Query,
        sample::{content, first, titled},
    },
    store::{Hit, NoteStore},
};

/// The notes that English words find.
pub async fn found(store: &dyn NoteStore, words: &str) -> Vec<String> {
    let query = Query::new(words).unwrap();
    slugs(store, &query, Language::English).await
}

/// What a search finds, by the slugs of its headings.
async fn slugs(store: &dyn NoteStore, query: &Query, language: Language) -> Vec<String> {
    let (hits, headings) =
        (store.search(query, language).await.unwrap(), store.headings().await.unwrap().whole);
    let of = |hit: &Hit| headings.iter().find(|heading| heading.number == hit.note);
    hits.iter().map(|hit| of(hit).unwrap().slug.to_string()).collect()
}

pub async fn words_are_found_where_they_count_most(store: &dyn NoteStore) {
    let english =
        |title: &str, summary: &str, body: &str| content(Language::English, title, summary, body);
    let persian = content(
        Language::Persian,
        "دیپلماسی علم",
        "همکاری‌های پژوهشی",
        "در سال ۱۳۵۷ می‌شود COVID-19",
    );
    store
        .publish(&[
            first("in-body", english("One", "Two", "All about vaccine diplomacy and more words.")),
            first("in-title", english("Vaccines", "Three", "Diplomacy.")),
            first("in-summary", english("Four", "The vaccine", "Diplomacies.")),
            first("persian", persian),
        ])
        .await
        .unwrap();
    assert_eq!(found(store, "vaccines").await, ["in-title", "in-summary", "in-body"]);
    // Every word, the last one as a beginning.
    assert_eq!(found(store, "vaccine diplom").await.len(), 3);
    assert_eq!(found(store, "diplom vaccine").await.len(), 0);
    assert_eq!(found(store, "vaccine words").await, ["in-body"]);
    assert_eq!(found(store, "همكاري هاي").await, ["persian"]);
    assert_eq!(found(store, "1357").await, ["persian"]);
    assert_eq!(found(store, "می شود").await, ["persian"]);
    assert_eq!(found(store, "covid").await, ["persian"]);
}

pub async fn what_a_half_space_joins_finds_the_word_however_it_is_written(store: &dyn NoteStore) {
    let of = |name, word: &str| {
        first(name, content(Language::Persian, "عنوان", "خلاصه", &format!("این {word} است.")))
    };
    store
        .publish(&[
            of("joined", "موافقتنامه"),
            of("half-space", "موافقت‌نامه"),
            of("space", "موافقت نامه"),
            of("parts", "نامه و سپس موافقت"),
            of("other", "تفاهم‌نامه"),
        ])
        .await
        .unwrap();
    let sorted = |mut found: Vec<String>| {
        found.sort();
        found
    };
    for typed in ["موافقت‌نامه", "موافقت‌نام", "موافقت‌نامه است"]
    {
        let all = ["half-space", "joined", "parts", "space"];
        assert_eq!(sorted(found(store, typed).await), all, "{typed}");
    }
    assert_eq!(sorted(found(store, "موافقتنامه").await), ["half-space", "joined"]);
    assert_eq!(sorted(found(store, "موافقت نامه").await), ["half-space", "parts", "space"]);
}

pub async fn nothing_that_is_typed_is_taken_for_a_query(store: &dyn NoteStore) {
    store.publish(&[first("plain", titled("Plain words near or not"))]).await.unwrap();
    for typed in [
        "\"",
        "'",
        "plain\"",
        "pl*in",
        "title:plain",
        "plain OR x",
        "plain NEAR words",
        "^plain",
        "plain & !words",
        "(plain",
        "plain:*A",
        "{plain}",
        "-plain",
        "plain\\",
        "plain'' words",
        "\u{0}plain",
        "a:b:c",
        "<-> plain",
        "AND",
        "NOT",
        "or",
        "🙂 plain",
        "٪ plain",
    ] {
        if let Some(query) = Query::new(typed) {
            let answer = store.search(&query, Language::English).await;
            assert!(answer.is_ok(), "{typed}: {answer:?}");
        }
    }
    assert_eq!(found(store, "or plain").await, ["plain"]);
    assert!(found(store, "plain OR x").await.is_empty());
}

pub async fn words_in_the_language_of_the_visitor_come_first(store: &dyn NoteStore) {
    let of = |language, name| first(name, content(language, "UNESCO", "Summary", "Body"));
    store
        .publish(&[of(Language::English, "english"), of(Language::Persian, "persian")])
        .await
        .unwrap();
    let query = Query::new("unesco").unwrap();
    for (language, wanted) in [(Language::English, "english"), (Language::Persian, "persian")] {
        let found = slugs(store, &query, language).await;
        assert_eq!((found.len(), found[0].as_str()), (2, wanted));
    }
}

pub async fn of_notes_that_fit_as_well_the_newest_comes_first(store: &dyn NoteStore) {
    let names = ["beta", "alpha", "gamma"];
    store.publish(&names.map(|name| first(name, titled("Same")))).await.unwrap();
    assert_eq!(found(store, "same").await, ["gamma", "alpha", "beta"]);
}

pub async fn a_note_is_found_once_though_it_says_the_words_in_two_languages(store: &dyn NoteStore) {
    let both = |english: &str, persian: &str| {
        let of = |language| {
            let title = if language == Language::English { english } else { persian };
            Translation::new(title, "Summary", "Body").ok()
        };
        NoteContent { translations: ByLanguage::new(of).unwrap(), ..titled("x") }
    };
    store
        .publish(&[first("twice", both("UNESCO", "UNESCO")), first("persian", both("X", "UNESCO"))])
        .await
        .unwrap();
    let query = Query::new("unesco").unwrap();
    assert_eq!(slugs(store, &query, Language::English).await, ["twice", "persian"]);
    assert_eq!(slugs(store, &query, Language::Persian).await, ["persian", "twice"]);
}

pub async fn one_letter_finds_the_newest_first(store: &dyn NoteStore) {
    let english = |title: &str, body: &str| content(Language::English, title, "Summary", body);
    store
        .publish(&[
            first("old", english("Vaccines and visas", "Visas.")),
            first("none", english("Nothing", "Nothing.")),
            first("new", english("Another", "All about very much.")),
        ])
        .await
        .unwrap();
    assert_eq!(found(store, "v").await, ["new", "old"]);
    assert_eq!(found(store, "vi").await, ["old"]);
    assert_eq!(found(store, "about v").await, ["new"]);
}
