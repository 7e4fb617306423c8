use app::domain::note::NoteEnd;

use super::room::Room;

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
    ] {
        let page = room.get(path).await;
        assert_eq!(page.status, 410, "{path}");
        assert!(page.text.contains("Reason: It rested on a &lt;wrong&gt; figure."), "{path}");
        assert!(!page.text.contains("Mobility of people."), "{path}");
    }
    assert!(!room.get("/en/notes").await.text.contains("Another note"));
    // Texts that named it do so as they were written.
    let html = room.get("/en/notes/ties-of-two").await.text;
    assert!(html.contains("[[note:another-note]]"));
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
