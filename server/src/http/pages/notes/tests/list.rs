use app::{
    domain::{Timestamp, note::Valence},
    i18n::Language,
};

use super::room::{Room, content};

#[tokio::test]
async fn the_list_tells_every_note() {
    let room = Room::new().await;
    let page = room.get("/en/notes").await;
    assert_eq!(page.status, 200);
    for part in [
        "<a href=\"/en/notes/ties-of-two\">Ties &lt;of&gt; two</a>",
        "What ties them now.",
        "Another note",
        "2 notes of 2",
        "type=\"application/atom+xml\" href=\"/en/notes.atom\"",
        "aria-current=\"page\"",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    let persian = room.get("/fa/notes").await.text;
    assert!(persian.contains("پیوند دو کشور"));
    // What is in English alone is marked so.
    assert!(persian.contains("lang=\"en\" dir=\"ltr\">Another note</a>"), "{persian}");
}

#[tokio::test]
async fn choices_and_words_narrow_it() {
    let room = Room::new().await;
    for (query, ties, another) in [
        ("country=IR", true, false),
        ("country=us", true, false),
        ("pair=US-IR", true, false),
        ("theme=mobility", false, true),
        ("taxonomy-2010=science-for-diplomacy", true, false),
        ("valence=risk", false, true),
        ("agreement=US-IR+1957-03-05", true, false),
        ("q=mobil", false, true),
        ("q=first+part", true, false),
        ("q=%D8%A2%D9%86%DA%86%D9%87", true, false),
        ("q=%22+OR+*", false, false),
    ] {
        let html = room.get(&format!("/en/notes?{query}")).await.text;
        let lists = |slug: &str| html.contains(&format!("<a href=\"/en/notes/{slug}\""));
        assert_eq!((lists("ties-of-two"), lists("another-note")), (ties, another), "{query}");
    }
    // The form keeps the choice, with how many notes each leaves.
    let html = room.get("/en/notes?theme=mobility").await.text;
    assert!(html.contains("<option value=\"mobility\" selected>Mobility (1)</option>"), "{html}");
    assert!(html.contains("<option value=\"agreements\">Agreements (1)</option>"));
}

#[tokio::test]
async fn what_few_look_for_is_folded_until_it_is_chosen() {
    let room = Room::new().await;
    for (query, open) in [
        ("", false),
        ("q=ties&country=IR&pair=IR-US&theme=agreements", false),
        ("agreement=IR-US+1957-03-05", true),
        ("taxonomy-2010=science-for-diplomacy", true),
        ("valence=risk", true),
        ("year=1999", true),
    ] {
        let html = room.get(&format!("/en/notes?{query}")).await.text;
        let (before, folded) = html.split_once("<details class=\"fold\"").unwrap();
        assert_eq!(folded.starts_with(" open>"), open, "{query}");
        let (folded, _) = folded.split_once("</form>").unwrap();
        assert!(before.contains(" name=\"q\"") && folded.contains("<select name=\"year\">"));
        for name in ["country", "pair", "theme"] {
            assert!(!folded.contains(&format!(" name=\"{name}\"")), "{query}: {name}");
        }
    }
    let html = room.get("/en/notes").await.text;
    let (_, folded) = html.split_once("<details class=\"fold\"").unwrap();
    for name in ["agreement", "taxonomy-2010", "valence", "year"] {
        assert!(folded.contains(&format!("<select name=\"{name}\">")), "{name}");
    }
    let persian = room.get("/fa/notes?agreement=IR-US+1957-03-05").await.text;
    assert!(persian.contains("<summary>انتخاب‌های بیشتر</summary>"));
    assert!(persian.contains("<option value=\"IR-US 1957-03-05\" selected>"), "{persian}");
    let nothing = Room::empty().await.get("/en/notes").await.text;
    assert!(!nothing.contains("<details class=\"fold\""), "nothing to choose from");
}

#[tokio::test]
async fn an_empty_result_offers_ways_out() {
    let room = Room::new().await;
    let html = room.get("/en/notes?theme=mobility&country=IR").await.text;
    assert!(html.contains("No note is like this."));
    assert!(html.contains("href=\"/en/notes?country=IR\">without Theme: Mobility</a>"), "{html}");
    assert!(html.contains("href=\"/en/notes\">All notes</a>"));
    let nothing = Room::empty().await.get("/fa/notes").await.text;
    assert!(nothing.contains("هنوز یادداشتی منتشر نشده است."));
}

#[tokio::test]
async fn what_is_typed_shows_itself_and_does_nothing() {
    let room = Room::new().await;
    let attack = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20onfocus%3Dx";
    for path in [
        format!("/en/notes?q={attack}"),
        format!("/en/notes?{attack}={attack}"),
        format!("/en/notes?theme={attack}&country={attack}"),
        format!("/en/notes/{attack}"),
        format!("/en/notes/ties-of-two/v/{attack}"),
        format!("/en/notes/ties-of-two/changes/{attack}"),
        format!("/en/timeline?q={attack}&kind={attack}"),
        format!("/en/find?q={attack}"),
    ] {
        let html = room.get(&path).await.text;
        assert!(!html.contains("<script>alert") && !html.contains("\" onfocus"), "{path}");
    }
    let html = room.get(&format!("/en/notes?q={attack}")).await.text;
    assert!(html.contains("&lt;script&gt;alert(1)"), "what was typed is told");
}

#[tokio::test]
async fn notes_of_one_time_stand_in_the_order_of_their_titles() {
    let room = Room::empty().await;
    let titles = [("پژوهش", "Beta"), ("چین", "alpha"), ("آب", "Gamma")];
    for (at, (persian, english)) in titles.into_iter().enumerate() {
        let words =
            [(Language::English, english, "s", "Text."), (Language::Persian, persian, "s", "متن.")];
        let content = content(&words, Valence::Mixed);
        let moment = Some(Timestamp::from_seconds(1_800_000_000));
        room.publish_at(moment, &format!("note-{at}"), content, None).await;
    }
    for (language, order) in [("en", ["1", "0", "2"]), ("fa", ["2", "0", "1"])] {
        for path in ["notes", "notes.atom", "tie/IR-US", "country/IR"] {
            let text = room.get(&format!("/{language}/{path}")).await.text;
            let at = order.map(|note| text.find(&format!("/{language}/notes/note-{note}\"")));
            assert!(at[0].is_some() && at.is_sorted(), "/{language}/{path}: {at:?}");
        }
    }
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let room = Room::empty().await;
    for number in 0..25 {
        let words = [(Language::English, "Many", "One of many.", "Text.")];
        room.publish(&format!("note-{number:02}"), content(&words, Valence::Mixed), None).await;
    }
    let dossier = room.get("/en/tie/IR-US").await.text;
    assert!(dossier.contains("5 notes of 25") && dossier.contains("All notes that concern"));
    let first = room.get("/en/notes?valence=mixed").await.text;
    assert_eq!(first.matches("<a href=\"/en/notes/note-").count(), 20);
    assert!(first.contains("href=\"/en/notes?valence=mixed&amp;page=2#notes\""), "{first}");
    let last = room.get("/en/notes?page=2").await.text;
    assert_eq!(last.matches("<a href=\"/en/notes/note-").count(), 5);
    let beyond = room.get("/en/notes?page=7").await.text;
    assert!(beyond.contains("There is no page 7; the last is 2."));
    assert_eq!(beyond.matches("<a href=\"/en/notes/note-").count(), 5);
}

#[tokio::test]
async fn a_feed_is_well_formed_and_its_entries_are_those_of_its_language() {
    let room = Room::new().await;
    let mut ids = std::collections::BTreeSet::new();
    for language in ["en", "fa"] {
        let feed = room.get(&format!("/{language}/notes.atom")).await.text;
        let read = resvg::usvg::roxmltree::Document::parse(&feed).unwrap();
        ids.extend(
            read.descendants()
                .filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "id")))
                .map(|node| node.text().unwrap_or_default().to_owned()),
        );
    }
    assert_eq!(ids.len(), 6, "two lists and two notes in each: {ids:?}");
}
