use super::*;
use crate::{
    atlas::sample,
    domain::{Event, EventKind, SnapshotId},
    geo::World,
    map::land::Outlines,
};

const WORLD: &[u8] = include_bytes!("../../../../server/assets/world.bin");

/// The events that are asked for: one that is translated, and one of an
/// operator's own.
fn page(language: Language, query: &str) -> String {
    let atlas = sample::atlas();
    let outlines = Outlines::new(&World::decode(WORLD).unwrap(), atlas.countries());
    let event = |date: &str, title: &str, description: &str| Event {
        date: date.parse().unwrap(),
        title: title.to_owned(),
        countries: Vec::new(),
        kind: EventKind::Agreement,
        description: description.to_owned(),
        address: "https://a.example/".to_owned(),
    };
    let all = [
        event("1957-07", "First Pugwash conference", "Twenty-two scientists met."),
        event("1990", "A day of our own", "Told in English alone."),
    ];
    let (view, notices) = TimelineView::parse(language, query, atlas.countries());
    let snapshot: SnapshotId = "0".repeat(64).parse().unwrap();
    let countries = atlas.countries();
    let content =
        TimelineContent { snapshot, countries, outlines: &outlines, view, notices, all: &all };
    timeline(&content).into_string()
}

#[test]
fn events_are_told_in_persian_where_somebody_translated_them() {
    let page = page(Language::Persian, "");
    assert!(page.contains(">نخستین کنفرانس پاگواش</p>"), "{page}");
    assert!(
        page.contains("<bdi class=\"weak\" lang=\"en\">First Pugwash conference</bdi>"),
        "{page}"
    );
    assert!(!page.contains("Twenty-two scientists met."), "{page}");
    assert!(page.contains("lang=\"en\" dir=\"auto\">A day of our own</p>"), "{page}");
    assert!(page.contains("lang=\"en\" dir=\"ltr\">Told in English alone.</p>"), "{page}");
    assert!(!page.contains("lang=\"en\">A day of our own</bdi>"), "it is told once");
}

#[test]
fn english_pages_tell_events_as_the_snapshot_does() {
    let page = page(Language::English, "");
    assert!(page.contains("dir=\"auto\">First Pugwash conference</p>"), "{page}");
    assert!(page.contains("Twenty-two scientists met.") && !page.contains("پاگواش"), "{page}");
}

#[test]
fn words_are_searched_for_in_persian_and_in_english() {
    for query in ["q=پاگواش", "q=كنفرانس", "q=بیستودو+کشور", "q=pugwash", "q=twenty"]
    {
        let page = page(Language::Persian, query);
        assert!(page.contains("First Pugwash conference"), "{query}");
        assert!(!page.contains("A day of our own"), "{query}");
    }
}
