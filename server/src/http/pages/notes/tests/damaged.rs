use super::room::Room;
use crate::notes::sample::{damaged, damaged_within};

#[tokio::test]
async fn a_damaged_note_hides_no_other() {
    let room = Room::new().await;
    room.publish("broken-note", damaged("Broken note"), None).await;
    room.publish("torn-note", damaged_within("Torn note"), None).await;
    for path in ["/en/notes", "/fa/notes", "/en/notes.atom", "/api/v1/notes", "/en/notes?q=note"] {
        let list = room.get(path).await;
        assert_eq!(list.status, 200, "{path}");
        assert!(list.text.contains("another-note"), "{path}: {}", list.text);
        assert!(!list.text.contains("broken-note"), "{path}: {}", list.text);
    }
    assert_eq!(room.get("/en/notes/ties-of-two").await.status, 200);
}

#[tokio::test]
async fn a_damaged_note_says_what_it_is_at_all_its_addresses() {
    let room = Room::new().await;
    room.publish("broken-note", damaged("Broken note"), None).await;
    room.publish("torn-note", damaged_within("Torn note"), None).await;
    for slug in ["broken-note", "torn-note"] {
        for path in ["", "/v/1", "/changes/1..1", "/v/1/citation.bib"] {
            for (language, told) in [
                ("en", "is in the store, but it does not pass the checks"),
                ("fa", "نگه داشته شده است، اما از بررسی‌های"),
            ] {
                let path = format!("/{language}/notes/{slug}{path}");
                let page = room.get(&path).await;
                assert_eq!(page.status, 500, "{path}");
                assert!(page.media.starts_with("text/html"), "{path}: {}", page.media);
                assert!(page.text.contains(told), "{path}: {}", page.text);
                assert!(page.text.contains(slug), "{path}: {}", page.text);
            }
        }
        for path in ["", "/versions/1"] {
            let answer = room.get(&format!("/api/v1/notes/{slug}{path}")).await;
            assert_eq!(answer.status, 500);
            assert_eq!(answer.media, "application/problem+json");
            assert!(
                answer.text.contains(&format!("the note {slug} is damaged")),
                "{}",
                answer.text
            );
        }
    }
}
