use app::{
    domain::{NonEmpty, note::Valence},
    i18n::Language,
};

use super::room::{BODY, Room, content};

#[tokio::test]
async fn a_note_is_told_with_all_that_stands_around_it() {
    let page = Room::new().await.get("/en/notes/ties-of-two").await;
    assert_eq!(page.status, 200);
    for part in [
        "<h1>Ties &lt;of&gt; two</h1>",
        "<p class=\"lede\">What ties them now.</p>",
        "By A. Author · <time datetime=",
        "href=\"/en/notes/ties-of-two/v/2\">version 2</a> · one minute to read",
        // The text with its extensions
        "<h2 id=\"part-1\">First part</h2>",
        "<a href=\"#part-2\">Second part</a>",
        "<a href=\"/en/tie/IR-US\">\"IR\", en – \"US\", en</a>",
        "<a href=\"/en/notes/another-note\">Another note</a>",
        "<figure class=\"plot\" id=\"chart-1\">",
        "href=\"#source-one\"",
        "<h2 id=\"footnotes\">Footnotes</h2>",
        // What it rests on, and what it says of itself
        "<li id=\"source-one\"><a href=\"https://source.example/one?a=1&amp;b=2\"",
        "read on 23 November 2026 · not cited in the text",
        "href=\"/en/notes?theme=agreements\">Agreements</a>",
        "href=\"/en/tie/IR-US#agreements\"",
        "href=\"/en/notes?taxonomy-2010=science-for-diplomacy\">Science for diplomacy</a>",
        "Reason: <bdi>A &lt;mistake&gt;.</bdi>",
        "href=\"/en/notes/ties-of-two/changes/1..2\">What changed since version 1</a>",
        "http://a.example/notes/ties-of-two/v/2",
        // For others
        "<link rel=\"alternate\" hreflang=\"fa\" href=\"http://a.example/fa/notes/ties-of-two\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta name=\"author\" content=\"A. Author\">",
        "<meta property=\"og:image\" content=\"http://a.example/en/export/IR-US.png\">",
        "<script type=\"application/ld+json\">",
    ] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert!(!page.text.contains("<script>") && !page.text.contains("style=\""));
}

#[tokio::test]
async fn its_data_block_is_json() {
    let html = Room::new().await.get("/fa/notes/ties-of-two").await.text;
    let (_, block) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let (block, _) = block.split_once("</script>").unwrap();
    let read: serde_json::Value = serde_json::from_str(block).unwrap();
    assert_eq!(read["@type"], "Article");
    assert_eq!(read["headline"], "پیوند دو کشور");
    assert_eq!((&read["version"], &read["inLanguage"]), (&2.into(), &"fa".into()));
    assert_eq!(read["author"], serde_json::json!([{ "name": "الف نویسنده" }]));
    assert_eq!(read["citation"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_note_of_another_language_is_shown_and_says_so() {
    let html = Room::new().await.get("/fa/notes/another-note").await.text;
    assert!(html.contains("<html lang=\"fa\" dir=\"rtl\">"));
    assert!(html.contains("به زبان انگلیسی نمایش داده می‌شود."));
    assert!(html.contains("<h1 lang=\"en\" dir=\"ltr\">Another note</h1>"), "{html}");
    assert!(html.contains("<article class=\"prose\" lang=\"en\" dir=\"ltr\">"));
    assert!(
        html.contains("<link rel=\"canonical\" href=\"http://a.example/en/notes/another-note\">")
    );
    assert!(
        !html.contains("hreflang=\"fa\" href=\"http://a.example/fa/notes/another-note\">"),
        "no translation"
    );
}

#[tokio::test]
async fn a_version_stays_as_it_was() {
    let room = Room::new().await;
    let html = room.get("/en/notes/ties-of-two/v/1").await.text;
    assert!(html.contains("<p class=\"lede\">What ties them.</p>"));
    assert!(html.contains("This is version 1. The current one is version 2."), "{html}");
    let html = room.get("/en/notes/ties-of-two/v/2").await.text;
    assert!(html.contains("What ties them now.") && !html.contains("This is version"));
}

#[tokio::test]
async fn changes_are_told_word_by_word() {
    let room = Room::new().await;
    let html = room.get("/en/notes/ties-of-two/changes/1..2").await.text;
    assert!(html.contains("<ins title=\"put in\">[+"), "{html}");
    assert!(html.contains("Nothing changed here."), "the title");
    // What changed beside the text: a language less, and a source read anew.
    let mut third = content(
        &[(Language::English, "Ties <of> two", "What ties them now.", BODY)],
        Valence::Mixed,
    );
    let mut sources = third.sources.to_vec();
    sources[0].read = "2026-11-24".parse().unwrap();
    third.sources = NonEmpty::new(sources).unwrap();
    room.publish_after(2, "ties-of-two", third, "Read anew.").await;
    let html = room.get("/en/notes/ties-of-two/changes/2..3").await.text;
    for part in [
        "read on 23 November 2026−]",
        "read on 24 November 2026+]",
        "<del title=\"taken out\">[−Persian−]",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let back = room.get("/fa/notes/ties-of-two/changes/2..1").await;
    assert_eq!(back.status, 200);
    for wrong in ["1..9", "1", "x..y"] {
        let page = room.get(&format!("/en/notes/ties-of-two/changes/{wrong}")).await;
        assert_eq!(page.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn it_is_cited_with_its_version() {
    let room = Room::new().await;
    for (ending, media, part) in [
        ("txt", "text/plain", "A. Author ("),
        ("bib", "application/x-bibtex", "@misc{ties-of-two-v2-en,"),
        ("ris", "application/x-research-info-systems", "TY  - RPRT"),
        ("csl.json", "application/vnd.citationstyles.csl+json", "\"genre\": \"Policy note\""),
    ] {
        let file = room.get(&format!("/en/notes/ties-of-two/v/2/citation.{ending}")).await;
        assert_eq!(file.status, 200, "{ending}");
        assert!(file.media.starts_with(media), "{ending}: {}", file.media);
        assert!(file.text.contains(part), "{ending}: {}", file.text);
        assert!(file.text.contains("http://a.example/en/notes/ties-of-two/v/2"), "{ending}");
    }
    let persian = room.get("/fa/notes/ties-of-two/v/1/citation.txt").await.text;
    assert!(persian.starts_with("الف نویسنده (۲۰"), "{persian}");
    assert!(persian.contains("[یادداشت سیاستی، ویراست ۱]. آنتانت: "), "{persian}");
    assert!(persian.ends_with(". http://a.example/fa/notes/ties-of-two/v/1\n"), "{persian}");
    let persian = room.get("/fa/notes/ties-of-two/v/1/citation.bib").await.text;
    assert!(persian.starts_with("@misc{ties-of-two-v1-fa,"), "{persian}");
    for wrong in ["v/3/citation.bib", "v/2/citation.csv", "v/2/other.bib"] {
        assert_eq!(
            room.get(&format!("/en/notes/ties-of-two/{wrong}")).await.status,
            404,
            "{wrong}"
        );
    }
}
