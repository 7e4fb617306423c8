//! What other pages tell of notes.

use super::room::Room;

#[tokio::test]
async fn an_address_without_a_language_leads_to_the_visitors() {
    let room = Room::new().await;
    for (path, language, location) in [
        ("/notes/ties-of-two", "fa-IR", "/fa/notes/ties-of-two"),
        ("/notes/ties-of-two/v/1", "de,en;q=0.5", "/en/notes/ties-of-two/v/1"),
        ("/notes?q=a", "fa", "/fa/notes?q=a"),
        ("/notes/%2F%2Fevil.example", "en", "/en/notes/%2F%2Fevil.example"),
    ] {
        let answer = room.ask(path, language).await;
        assert_eq!(answer.status, 303, "{path}");
        assert_eq!(answer.location, location);
    }
}

#[tokio::test]
async fn dossiers_list_the_notes_that_concern_them() {
    let room = Room::new().await;
    for path in ["/en/tie/IR-US", "/en/country/IR", "/en/country/US"] {
        let html = room.get(path).await.text;
        assert!(html.contains("<section id=\"notes\""), "{path}");
        assert!(html.contains("Ties &lt;of&gt; two</a>"), "{path}");
        assert!(html.contains("on the agreements signed 5 March 1957"), "{path}");
        assert!(!html.contains("Another note"), "{path}");
    }
    assert!(!room.get("/en/country/NA").await.text.contains("<section id=\"notes\""));
    let html = room.get("/fa/tie/IR-US").await.text;
    assert!(html.contains("href=\"/fa/notes?pair=IR-US\"") && html.contains("پیوند دو کشور"));
}

#[tokio::test]
async fn the_search_finds_notes() {
    let room = Room::new().await;
    let page = room.get("/en/find?q=mobility").await.text;
    assert!(
        page.contains("<a href=\"/en/notes/another-note\">Another note · policy note</a>"),
        "{page}"
    );
    let list = room.get("/fa/find/list?q=%D9%BE%DB%8C%D9%88%D9%86%D8%AF").await.text;
    assert!(list.contains("data-href=\"/fa/notes/ties-of-two\""), "{list}");
}

#[tokio::test]
async fn the_feed_tells_the_newest() {
    let room = Room::new().await;
    let feed = room.get("/en/notes.atom").await;
    assert!(feed.media.starts_with("application/atom+xml"));
    for part in [
        "<id>http://a.example/en/notes/ties-of-two</id>",
        "<title>Ties &lt;of&gt; two</title>",
        "<link rel=\"alternate\" href=\"http://a.example/en/notes/another-note\"/>",
        "<author><name>A. Author</name>",
    ] {
        assert!(feed.text.contains(part), "{part}: {}", feed.text);
    }
    assert_eq!(Room::empty().await.get("/fa/notes.atom").await.status, 200);
}

#[tokio::test]
async fn search_engines_are_told_of_every_page() {
    let room = Room::new().await;
    let map = room.get("/sitemap.xml").await;
    assert!(map.media.starts_with("application/xml"));
    for address in ["en/country/IR", "fa/notes/ties-of-two", "en/timeline", "fa/", "en/notes"] {
        assert!(map.text.contains(&format!("<loc>http://a.example/{address}</loc>")), "{address}");
    }
    assert!(!map.text.contains("fa/notes/another-note"), "it has no Persian text");
    let robots = room.get("/robots.txt").await.text;
    assert!(robots.contains("Sitemap: http://a.example/sitemap.xml"), "{robots}");
}

#[tokio::test]
async fn the_timeline_tells_events_and_where_they_were() {
    let room = Room::new().await;
    for path in ["/en/timeline", "/fa/timeline"] {
        let page = room.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.text.contains(" dir=\"auto\">Atoms for Peace</p>"), "{path}");
        assert!(page.text.contains("class=\"country s"), "{path}");
    }
    let none = room.get("/en/timeline?q=nothing+like+it").await.text;
    assert!(none.contains("No event is like this.") && !none.contains("<svg class=\"plate"));
    let wrong = room.get("/en/timeline?kind=party&from=x").await.text;
    assert!(wrong.contains("“\u{2068}party\u{2069}” was not understood"), "{wrong}");
}

#[tokio::test]
async fn a_slash_behind_and_capitals_lead_to_the_right_address() {
    let room = Room::new().await;
    for (path, location) in [
        ("/en/notes/?theme=mobility", "/en/notes?theme=mobility"),
        ("/en/notes/Ties-Of-Two", "/en/notes/ties-of-two"),
        ("/fa/notes/TIES-OF-TWO/v/1", "/fa/notes/ties-of-two/v/1"),
    ] {
        let answer = room.get(path).await;
        assert_eq!((answer.status, answer.location.as_str()), (301, location), "{path}");
    }
}

#[tokio::test]
async fn the_key_of_the_timeline_is_painted_as_its_map() {
    let html = Room::new().await.get("/en/timeline").await.text;
    assert!(html.contains("<path class=\"country zero\""), "the map");
    assert!(html.contains("<rect class=\"country zero\""), "the key");
}
