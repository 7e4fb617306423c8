use super::room::Room;

#[tokio::test]
async fn every_address_of_a_note_in_capitals_leads_to_the_small_one_for_good() {
    let room = Room::new().await;
    for (path, location) in [
        ("/notes/TIES-of-two", "/notes/ties-of-two"),
        ("/notes/Ties-Of-Two/v/1", "/notes/ties-of-two/v/1"),
        ("/en/notes/TIES-of-two", "/en/notes/ties-of-two"),
        ("/fa/notes/Ties-Of-Two?a=B", "/fa/notes/ties-of-two?a=B"),
        ("/fa/notes/TIES-OF-TWO/v/1", "/fa/notes/ties-of-two/v/1"),
        ("/en/notes/TIES-OF-TWO/v/X", "/en/notes/ties-of-two/v/X"),
        ("/en/notes/TIES-OF-TWO/v/1/citation.bib", "/en/notes/ties-of-two/v/1/citation.bib"),
        ("/en/notes/%54IES-of-two/v/2/citation.txt", "/en/notes/ties-of-two/v/2/citation.txt"),
        ("/fa/notes/TIES-of-two/changes/1..2", "/fa/notes/ties-of-two/changes/1..2"),
        ("/api/v1/notes/TIES-OF-TWO", "/api/v1/notes/ties-of-two"),
        ("/api/v1/notes/TIES-OF-TWO?language=fa", "/api/v1/notes/ties-of-two?language=fa"),
        ("/api/v1/notes/Ties-Of-Two/versions/1", "/api/v1/notes/ties-of-two/versions/1"),
    ] {
        let answer = room.get(path).await;
        assert_eq!((answer.status, answer.location.as_str()), (301, location), "{path}");
        assert_ne!(room.get(location).await.status, 301, "{location}");
    }
    for path in [
        "/en/notes/Ties%20of%20two/v/1",
        "/en/notes/T%2F%2Fa.example",
        "/en/notes/%FF",
        "/EN/notes",
    ] {
        assert_eq!(room.get(path).await.status, 404, "{path}");
    }
}
