use app::domain::note::NoteEnd;
use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use serde_json::Value;
use tower::ServiceExt;

use super::super::tests::Sample;
use crate::{
    http::router,
    notes::sample::{after, first, slug, titled},
    store::NoteStore,
};

/// Two notes that are published, one that was withdrawn and one that another
/// took the place of.
pub async fn publish(store: &dyn NoteStore) {
    let texts =
        ["visas", "vaccines", "wrong-note", "old-note"].map(|name| first(name, titled(name)));
    store.publish(&texts).await.unwrap();
    store.publish(&[after(1, "visas", titled("New visas"))]).await.unwrap();
    let by = "Omid".parse().unwrap();
    let withdrawn = NoteEnd::Withdrawn { reason: "It was wrong.".to_owned() };
    store.end(&slug("wrong-note"), &withdrawn, &by).await.unwrap();
    let superseded = NoteEnd::Superseded { with: slug("visas") };
    store.end(&slug("old-note"), &superseded, &by).await.unwrap();
}

#[tokio::test]
async fn notes_are_listed_filtered_found_and_read() {
    let sample = Sample::new().await;
    let slugs = |list: &Value| {
        let notes = list["notes"].as_array().unwrap().iter();
        notes.map(|note| note["slug"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for (query, expected) in [
        ("", &["visas", "vaccines"][..]),
        ("?words=vaccine", &["vaccines"]),
        ("?words=%22", &[]),
        ("?words=vis&theme=agreements&country=IR&pair=IR-US", &["visas"]),
        ("?language=fa", &[]),
        ("?valence=risk", &[]),
        ("?theme=sanctions", &[]),
        ("?agreement=US-IR+1957-03-05", &["visas", "vaccines"]),
        ("?agreement=IR-US+1957", &[]),
        ("?taxonomy-2010=science-for-diplomacy", &["visas", "vaccines"]),
        ("?taxonomy-2010=science-in-diplomacy", &[]),
        ("?taxonomy-2017=cross-border&words=vaccine", &["vaccines"]),
        ("?taxonomy-2017=national", &[]),
        ("?taxonomy-2025=science-impacting-diplomacy", &["visas", "vaccines"]),
        ("?taxonomy-2025=diplomacy-impacting-science", &[]),
        ("?year=1999", &[]),
        // Of a country that only a pair of theirs has.
        ("?country=US", &["visas", "vaccines"]),
    ] {
        let (status, list) = sample.json(&format!("/api/v1/notes{query}")).await;
        let mut found = slugs(&list);
        found.sort_by_key(|slug| std::cmp::Reverse(slug.clone()));
        assert_eq!(
            (status, found),
            (200, expected.iter().map(ToString::to_string).collect()),
            "{query}"
        );
    }
    let (_, first) = sample.json("/api/v1/notes?limit=1").await;
    let (_, second) = sample.json(first["next"].as_str().unwrap()).await;
    assert_eq!((first["listed"].as_u64(), second["next"].as_str()), (Some(2), None));
    assert_ne!(slugs(&first), slugs(&second));
    let (_, note) = sample.json("/api/v1/notes/visas").await;
    assert_eq!((&note["version"], &note["texts"][0]["title"]), (&2.into(), &"New visas".into()));
    assert_eq!(note["versions"].as_array().unwrap().len(), 2);
    assert_eq!(note["sources"][0]["key"], "treaty-1957");
    let (_, old) = sample.json("/api/v1/notes/visas/versions/1").await;
    assert_eq!((&old["version"], &old["texts"][0]["title"]), (&1.into(), &"visas".into()));
    let moved = sample.header("GET", "/api/v1/notes/old-note", "location").await;
    assert_eq!(moved, (301, "/api/v1/notes/visas".to_owned()));
    assert_eq!(sample.json("/api/v1/notes/old-note/versions/1").await.0, 200);
    let (_, problem) = sample.json("/api/v1/notes/vacines").await;
    assert_eq!(problem["near"], serde_json::json!(["vaccines"]));
}

#[tokio::test]
async fn notes_are_listed_by_the_year_of_their_current_version() {
    let sample = Sample::new().await;
    let year = sample.state.notes.headings()[0].published.day().year();
    for (query, listed) in [(year.to_string(), 2), ("۱۹۹۹".to_owned(), 0)] {
        let (_, list) = sample.json(&format!("/api/v1/notes?year={query}")).await;
        assert_eq!(list["listed"], listed, "{query}");
    }
}

#[tokio::test]
async fn a_filter_that_is_none_is_told_what_there_is() {
    let sample = Sample::new().await;
    for (query, parameter, told) in [
        ("taxonomy-2010=x", "taxonomy-2010", "science-in-diplomacy"),
        ("taxonomy-2017=x", "taxonomy-2017", "cross-border"),
        ("taxonomy-2025=", "taxonomy-2025", "science-impacting-diplomacy"),
        ("theme=love", "theme", "agreements"),
        ("valence=good", "valence", "mixed"),
        ("agreement=IR-US", "agreement", "CN-US 1979-01-31"),
        ("agreement=IR-IR+1957", "agreement", "CN-US 1979-01-31"),
        ("year=12", "year", ""),
    ] {
        let path = format!("/api/v1/notes?{query}");
        let (status, problem) = sample.json(&path).await;
        assert_eq!((status, &problem["parameter"]), (400, &parameter.into()), "{query}");
        assert!(problem["detail"].as_str().unwrap().contains(told), "{problem}");
        let media = sample.header("GET", &path, "content-type").await.1;
        assert_eq!(media, "application/problem+json");
    }
}

#[tokio::test]
async fn a_walk_keeps_its_filter() {
    let sample = Sample::new().await;
    let path = "/api/v1/notes?agreement=IR-US+1957-03-05&taxonomy-2017=cross-border&limit=1";
    let (_, first) = sample.json(path).await;
    let next = first["next"].as_str().unwrap();
    let (_, second) = sample.json(next).await;
    assert_eq!((second["listed"].as_u64(), second["next"].as_str()), (Some(2), None));
    assert_ne!(first["notes"], second["notes"]);
    // The cursor is of that list alone.
    let other = next.replace("cross-border", "national");
    assert_eq!(sample.json(&other).await.0, 400);
}

#[tokio::test]
async fn a_note_is_markdown_for_those_who_ask_for_it() {
    let sample = Sample::new().await;
    let request =
        Request::builder().uri("/api/v1/notes/visas").header(header::ACCEPT, "text/markdown");
    let request = request.body(Body::empty()).unwrap();
    let response = router(sample.state.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_LANGUAGE], "en");
    assert!(
        response.headers()[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/markdown")
    );
    let tag = response.headers()[header::ETAG].clone();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    assert!(body.starts_with(b"+++\ntitle = \"New visas\"\n"));
    // The tag is another for JSON.
    let json = sample.header("GET", "/api/v1/notes/visas", "etag").await.1;
    assert_ne!(tag, json.as_str());
}

#[tokio::test]
async fn tags_are_others_once_a_note_is_published() {
    let sample = Sample::new().await;
    let mut before = Vec::new();
    for path in ["/api/v1/notes/visas", "/api/v1/notes", "/en/data"] {
        before.push((path, sample.header("GET", path, "etag").await.1));
    }
    sample.store.publish(&[after(2, "visas", titled("Newest visas"))]).await.unwrap();
    sample.state.notes.refresh().await.unwrap();
    for (path, tag) in before {
        assert_ne!(sample.header("GET", path, "etag").await.1, tag, "{path}");
    }
}
