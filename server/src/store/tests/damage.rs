//! The part of the suite of notes that damages some.

use crate::{
    notes::{
        sample::{damaged, damaged_within, first, slug, titled},
        workflow::Stage,
    },
    store::{DamagedNote, Draft, NoteStore, StoreError},
};

/// The name and the reason of what cannot be read.
fn told<T: std::fmt::Debug>(read: Result<T, StoreError>) -> (String, String) {
    match read {
        Err(StoreError::DamagedNote(DamagedNote { name, reason })) => (name, reason),
        other => panic!("{other:?}"),
    }
}

pub async fn a_damaged_note_hides_no_other(store: &dyn NoteStore) {
    store
        .publish(&[
            first("whole", titled("Whole")),
            first("broken", damaged("Broken")),
            first("torn", damaged_within("Torn")),
        ])
        .await
        .unwrap();
    let headings = store.headings().await.unwrap();
    let whole: Vec<_> = headings.whole.iter().map(|heading| heading.slug.as_str()).collect();
    assert_eq!(whole, ["torn", "whole"]);
    let [broken] = headings.damaged.as_slice() else { panic!("{:?}", headings.damaged) };
    assert_eq!(broken.name, "broken");
    assert!(broken.reason.contains("“IR” is said twice"), "{}", broken.reason);
    assert!(store.note(&slug("whole")).await.unwrap().is_some());
    for (name, reason) in [("broken", "said twice"), ("torn", "one line of 1 to 600 characters")] {
        let version = store.version(&slug(name), app::domain::note::VersionNumber::FIRST).await;
        for (found, why) in [told(store.note(&slug(name)).await), told(version)] {
            assert!(found == name && why.contains(reason), "{found}: {why}");
        }
    }
    // What mends them is their next version, and what ends them needs no text.
    let mended = crate::notes::sample::after(1, "broken", titled("Mended"));
    store.publish(&[mended]).await.unwrap();
    let headings = store.headings().await.unwrap();
    assert_eq!((headings.whole.len(), headings.damaged.len()), (3, 0));
}

pub async fn a_damaged_draft_hides_no_other(store: &dyn NoteStore) {
    let draft = |name, content| Draft {
        slug: slug(name),
        content,
        stage: Stage::draft("Author".parse().unwrap()),
        reason: None,
    };
    let drafts = [draft("whole", titled("Whole")), draft("broken", damaged("Broken"))];
    store.keep_drafts(&drafts).await.unwrap();
    let kept = store.drafts().await.unwrap();
    assert_eq!(kept.whole, drafts[..1]);
    assert_eq!(kept.damaged.iter().map(|note| note.name.as_str()).collect::<Vec<_>>(), ["broken"]);
    assert_eq!(told(store.draft(&slug("broken")).await).0, "broken");
}
