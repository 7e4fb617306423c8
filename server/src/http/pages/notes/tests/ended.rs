use app::{
    domain::note::{NoteEnd, Valence},
    i18n::Language,
};

use super::room::{Room, content};

#[tokio::test]
async fn a_note_that_never_was_is_not_found_and_near_ones_are_offered() {
    let room = Room::new().await;
    let page = room.get("/en/notes/ties-of-too").await;
    assert_eq!(page.status, 404);
    assert!(page.text.contains("No note is called “\u{2068}ties-of-too\u{2069}”."));
    assert!(page.text.contains("href=\"/en/notes/ties-of-two\""), "{}", page.text);
    for path in ["/fa/notes/Ties%20of%20two", "/en/notes/nothing-of-the-kind"] {
        assert_eq!(room.get(path).await.status, 404, "{path}");
    }
    for version in ["0", "3", "x", "01"] {
        let page = room.get(&format!("/en/notes/ties-of-two/v/{version}")).await;
        assert_eq!(page.status, 404, "{version}");
        assert!(page.text.contains("href=\"/en/notes/ties-of-two\""), "{version}");
    }
}

#[tokio::test]
async fn a_withdrawn_note_is_gone_and_its_reason_stays() {
    let room = Room::new().await;
    let reason = "It rested on a <wrong> figure.".to_owned();
    room.end("another-note", NoteEnd::Withdrawn { reason }).await;
    for path in [
        "/en/notes/another-note",
        "/en/notes/another-note/v/1",
        "/en/notes/another-note/changes/1..1",
        "/en/notes/another-note/v/1/citation.bib",
        "/en/notes/another-note/v/1/citation.txt",
    ] {
        let page = room.get(path).await;
        assert_eq!(page.status, 410, "{path}");
        assert!(
            page.text.contains("Reason: <bdi>It rested on a &lt;wrong&gt; figure.</bdi>"),
            "{path}"
        );
        assert!(!page.text.contains("Mobility of people."), "{path}");
    }
    assert!(!room.get("/en/notes").await.text.contains("Another note"));
    // Texts that named it say so, old versions too.
    for path in ["/en/notes/ties-of-two", "/en/notes/ties-of-two/v/1"] {
        let html = room.get(path).await.text;
        let told = "<a href=\"/en/notes/another-note\">Another note</a> (withdrawn)";
        assert!(html.contains(told), "{path}: {html}");
    }
}

#[tokio::test]
async fn a_superseded_note_says_by_what_and_its_versions_stay() {
    let room = Room::new().await;
    let with = "another-note".parse().unwrap();
    room.end("ties-of-two", NoteEnd::Superseded { with }).await;
    let page = room.get("/en/notes/ties-of-two").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("<a href=\"/en/notes/another-note\">Another note</a>"));
    let version = room.get("/en/notes/ties-of-two/v/1").await;
    assert_eq!(version.status, 200);
    assert!(version.text.contains("Another note took the place of this one:"));
    assert!(version.text.contains("<p class=\"lede\">What ties them.</p>"));
}

#[tokio::test]
async fn a_text_leads_to_what_stands_in_the_place_of_a_note() {
    let room = Room::new().await;
    let third = [(Language::English, "A third note", "Instead.", "Text.")];
    room.publish("third-note", content(&third, Valence::Risk), None).await;
    room.end("another-note", NoteEnd::Superseded { with: "third-note".parse().unwrap() }).await;
    let html = room.get("/en/notes/ties-of-two").await.text;
    assert!(html.contains("See <a href=\"/en/notes/third-note\">A third note</a>."), "{html}");
    room.end("third-note", NoteEnd::Withdrawn { reason: "Wrong.".to_owned() }).await;
    let html = room.get("/en/notes/ties-of-two").await.text;
    assert!(html.contains(">A third note</a> (withdrawn)."), "{html}");
}

#[tokio::test]
async fn a_note_to_come_is_named_without_a_link() {
    let room = Room::empty().await;
    let naming = [(Language::English, "First", "First.", "See [[note:to-come]].")];
    room.publish("first-note", content(&naming, Valence::Risk), None).await;
    let html = room.get("/en/notes/first-note").await.text;
    assert!(html.contains("<p>See to-come.</p>"), "{html}");
    let to_come = [(Language::English, "A note to come", "Later.", "Text.")];
    room.draft("to-come", content(&to_come, Valence::Risk)).await;
    let html = room.get("/en/notes/first-note").await.text;
    assert!(html.contains("<p>See A note to come.</p>"), "{html}");
}

#[tokio::test]
async fn a_note_whose_successor_was_withdrawn_says_so() {
    let room = Room::new().await;
    room.end("ties-of-two", NoteEnd::Superseded { with: "another-note".parse().unwrap() }).await;
    room.end("another-note", NoteEnd::Withdrawn { reason: "Wrong.".to_owned() }).await;
    let page = room.get("/en/notes/ties-of-two").await;
    assert!(page.text.contains("took its place was withdrawn since:"), "{}", page.text);
    assert!(page.text.contains("<a href=\"/en/notes/another-note\">Another note</a>"));
    let version = room.get("/en/notes/ties-of-two/v/1").await.text;
    assert!(version.contains("/en/notes/another-note\">Another note (withdrawn)</a>"), "{version}");
    assert_eq!(room.get("/api/v1/notes/ties-of-two").await.status, 410);
}

#[tokio::test]
async fn a_version_that_never_was_is_told_in_the_digits_of_the_language() {
    let page = Room::new().await.get("/fa/notes/ties-of-two/v/31").await;
    assert!(page.status == 404 && page.text.contains("«\u{2068}۳۱\u{2069}»"), "{}", page.text);
}
