//! What every store of notes must do.
//!
//! `notes_suite!(open)` makes a test of each function here; `open` gives an
//! empty store and whatever must live as long as it.

use app::{
    domain::note::{KeptNote, NoteEnd, NoteState, PublishedNote, VersionNumber},
    i18n::Language,
};

pub use super::{damage::*, searching::*};
use crate::{
    notes::{
        sample::{after, first, slug, titled},
        workflow::{Action, Stage},
    },
    store::{Draft, NoteStore, StoreError},
};

async fn published(store: &dyn NoteStore, name: &str) -> PublishedNote {
    match store.note(&slug(name)).await.unwrap() {
        Some(KeptNote::Published(note)) => *note,
        other => panic!("{other:?}"),
    }
}

fn number(number: u32) -> VersionNumber {
    VersionNumber::new(number).unwrap()
}

pub async fn an_empty_store_has_no_notes(store: &dyn NoteStore) {
    assert_eq!(store.headings().await.unwrap().whole, []);
    assert_eq!(store.note(&slug("none")).await.unwrap(), None);
    assert_eq!(store.version(&slug("none"), number(1)).await.unwrap(), None);
    assert_eq!(store.states().await.unwrap(), []);
    assert_eq!(store.drafts().await.unwrap().whole, []);
    assert!(found(store, "anything").await.is_empty());
}

pub async fn a_note_comes_back_as_it_was_published(store: &dyn NoteStore) {
    let before = store.revision().await.unwrap();
    let text = titled("Vaccines \"abroad\"");
    store.publish(&[first("vaccines", text.clone())]).await.unwrap();
    assert_ne!(store.revision().await.unwrap(), before);
    let note = published(store, "vaccines").await;
    assert_eq!(note.current.content, text);
    assert_eq!((note.versions.len(), &note.versions[0]), (1, &note.current.entry));
    assert_eq!((note.current.entry.number, note.current.entry.reason.clone()), (number(1), None));
    let headings = store.headings().await.unwrap().whole;
    assert_eq!((headings.len(), &headings[0].subject), (1, &text.subject));
    assert_eq!(headings[0].state, NoteState::Published);
    let words = headings[0].words.get(Language::English).unwrap();
    assert_eq!(&*words.title, "Vaccines \"abroad\"");
    assert_eq!(headings[0].words.get(Language::Persian), None);
}

pub async fn a_new_version_leaves_the_old_one_as_it_was(store: &dyn NoteStore) {
    store.publish(&[first("visas", titled("Old words"))]).await.unwrap();
    store.publish(&[after(1, "visas", titled("New words"))]).await.unwrap();
    let note = published(store, "visas").await;
    assert_eq!(note.current.content, titled("New words"));
    let told: Vec<_> = note.versions.iter().map(|one| one.number.number()).collect();
    assert_eq!(told, [2, 1]);
    assert_eq!(note.versions[0].reason.as_deref(), Some("A date was wrong."));
    let old = store.version(&slug("visas"), number(1)).await.unwrap().unwrap();
    assert_eq!((old.content, old.entry), (titled("Old words"), note.versions[1].clone()));
    assert_eq!(store.version(&slug("visas"), number(3)).await.unwrap(), None);
    // Only the current text is found.
    assert_eq!((found(store, "old").await.len(), found(store, "new").await.len()), (0, 1));
    let heading = store.headings().await.unwrap().whole.remove(0);
    assert_eq!((heading.version, heading.first_published <= heading.published), (number(2), true));
    let digests: Vec<_> = store.prints(&slug("visas")).await.unwrap();
    assert_eq!(digests.iter().map(|one| one.number.number()).collect::<Vec<_>>(), [2, 1]);
    assert_ne!(digests[0].digest, digests[1].digest);
}

pub async fn nobody_publishes_over_what_they_have_not_seen(store: &dyn NoteStore) {
    let one = first("tides", titled("One"));
    store.publish(std::slice::from_ref(&one)).await.unwrap();
    let revision = store.revision().await.unwrap();
    let late = after(2, "tides", titled("Two"));
    for wrong in [one, late, after(1, "unknown", titled("Two"))] {
        // Another text beside it is not published either.
        let refused = store.publish(&[first("beside", titled("Beside")), wrong]).await;
        assert!(matches!(refused, Err(StoreError::NoteChanged(_))), "{refused:?}");
    }
    assert_eq!(store.states().await.unwrap(), [(slug("tides"), NoteState::Published)]);
    assert_eq!(store.revision().await.unwrap(), revision);
    let log = store.log(&slug("beside")).await.unwrap();
    assert_eq!(log, []);
}

pub async fn of_two_who_publish_at_once_one_succeeds(store: &dyn NoteStore) {
    store.publish(&[first("race", titled("Start"))]).await.unwrap();
    let texts = ["A", "B", "C", "D"].map(|title| [after(1, "race", titled(title))]);
    let [a, b, c, d] = &texts;
    let (a, b, c, d) =
        tokio::join!(store.publish(a), store.publish(b), store.publish(c), store.publish(d));
    let results = [a, b, c, d];
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    let lost = |result: &&Result<(), _>| matches!(result, Err(StoreError::NoteChanged(_)));
    assert_eq!(results.iter().filter(lost).count(), 3, "{results:?}");
    assert_eq!(published(store, "race").await.versions.len(), 2);
}

pub async fn a_withdrawn_note_leaves_its_name_and_its_reason(store: &dyn NoteStore) {
    store.publish(&[first("error", titled("Wrong"))]).await.unwrap();
    let end = NoteEnd::Withdrawn { reason: "It was wrong.".to_owned() };
    let by = "Omid".parse().unwrap();
    store.end(&slug("error"), &end, &by).await.unwrap();
    let Some(KeptNote::Ended(ended)) = store.note(&slug("error")).await.unwrap() else { panic!() };
    assert_eq!((&ended.end, &ended.by), (&end, &by));
    assert_eq!(&*ended.words.get(Language::English).unwrap().title, "Wrong");
    assert_eq!(store.version(&slug("error"), number(1)).await.unwrap(), None);
    assert_eq!(store.headings().await.unwrap().whole, []);
    assert!(found(store, "wrong").await.is_empty());
    let again = store.end(&slug("error"), &end, &by).await;
    assert!(matches!(again, Err(StoreError::UnknownNote(_))), "{again:?}");
    let back = store.publish(&[after(1, "error", titled("Back"))]).await;
    assert!(matches!(back, Err(StoreError::NoteChanged(_))), "{back:?}");
    let log: Vec<_> = store.log(&slug("error")).await.unwrap();
    let told: Vec<_> = log.iter().map(|entry| (entry.action, entry.by.as_str())).collect();
    assert_eq!(
        told,
        [
            (Action::Approve, "Reza Reviewer"),
            (Action::Publish, "Parisa Publisher"),
            (Action::Withdraw, "Omid")
        ]
    );
    assert_eq!(log[2].reason.as_deref(), Some("It was wrong."));
}

pub async fn a_superseded_note_names_the_one_in_its_place(store: &dyn NoteStore) {
    store
        .publish(&[first("old-one", titled("Old")), first("new-one", titled("New"))])
        .await
        .unwrap();
    let by = "Omid".parse().unwrap();
    for with in ["none", "old-one"] {
        let wrong = NoteEnd::Superseded { with: slug(with) };
        let refused = store.end(&slug("old-one"), &wrong, &by).await;
        assert!(matches!(refused, Err(StoreError::UnknownNote(_))), "{with}: {refused:?}");
    }
    let end = NoteEnd::Superseded { with: slug("new-one") };
    store.end(&slug("old-one"), &end, &by).await.unwrap();
    let Some(KeptNote::Ended(ended)) = store.note(&slug("old-one")).await.unwrap() else {
        panic!()
    };
    assert_eq!(ended.end, end);
    // What was cited can still be read.
    assert!(store.version(&slug("old-one"), number(1)).await.unwrap().is_some());
    assert_eq!(store.headings().await.unwrap().whole.len(), 1);
}

pub async fn drafts_are_kept_apart_until_they_are_published(store: &dyn NoteStore) {
    let draft = |title: &str| Draft {
        slug: slug("draft-1"),
        content: titled(title),
        stage: Stage::draft("Author".parse().unwrap()),
        reason: None,
    };
    let revision = store.revision().await.unwrap();
    store.keep_drafts(&[draft("First try")]).await.unwrap();
    store.keep_drafts(&[draft("Second try")]).await.unwrap();
    assert_eq!(store.drafts().await.unwrap().whole, [draft("Second try")]);
    assert_eq!(store.draft(&slug("draft-1")).await.unwrap(), Some(draft("Second try")));
    assert_eq!(store.note(&slug("draft-1")).await.unwrap(), None);
    assert!(found(store, "try").await.is_empty());
    // Texts that are public may name it.
    assert!(store.revision().await.unwrap() > revision);
    assert_eq!(store.unlisted().await.unwrap().whole[0].slug, slug("draft-1"));
    let public = Draft {
        stage: Stage { state: NoteState::Published, ..draft("x").stage },
        ..draft("Third try")
    };
    assert!(store.keep_drafts(&[public]).await.is_err());
    assert_eq!(store.drafts().await.unwrap().whole, [draft("Second try")]);
    store.publish(&[first("draft-1", titled("Second try"))]).await.unwrap();
    assert_eq!(store.drafts().await.unwrap().whole, []);
    assert_eq!(store.log(&slug("draft-1")).await.unwrap().len(), 4);
}

/// Runs the whole suite against the store that `open` gives.
macro_rules! notes_suite {
    ($open:path) => {
        $crate::store::tests::notes_suite::notes_suite!(
            $open;
            an_empty_store_has_no_notes
            a_note_comes_back_as_it_was_published
            a_new_version_leaves_the_old_one_as_it_was
            nobody_publishes_over_what_they_have_not_seen
            of_two_who_publish_at_once_one_succeeds
            a_withdrawn_note_leaves_its_name_and_its_reason
            a_superseded_note_names_the_one_in_its_place
            drafts_are_kept_apart_until_they_are_published
            a_damaged_note_hides_no_other
            a_damaged_draft_hides_no_other
            words_are_found_where_they_count_most
            what_a_half_space_joins_finds_the_word_however_it_is_written
            nothing_that_is_typed_is_taken_for_a_query
            words_in_the_language_of_the_visitor_come_first
            of_notes_that_fit_as_well_the_newest_comes_first
            one_letter_finds_the_newest_first
            a_note_is_found_once_though_it_says_the_words_in_two_languages
        );
    };
    ($open:path; $($name:ident)*) => {
        $(#[tokio::test]
        async fn $name() {
            let (_kept, store) = $open().await;
            $crate::store::tests::notes_suite::$name(&store).await;
        })*
    };
}
pub(crate) use notes_suite;
