//! What an author can rely on.

use app::i18n::Language;

use super::{super::render, Known, english};

#[test]
fn headings_make_the_contents() {
    let rendered = english("## One *word*\n\ntext\n\n### Of [[IR]] [@one]\n\n## Two\n\n# Too high");
    let told: Vec<_> = rendered
        .contents
        .iter()
        .map(|heading| (heading.id.as_str(), heading.text.as_str(), heading.level))
        .collect();
    assert_eq!(
        told,
        [
            ("part-1", "One word", 2),
            ("part-1-1", "Of Iran", 3),
            ("part-2", "Two", 2),
            ("part-3", "Too high", 2),
        ]
    );
    assert!(rendered.html.contains("<h2 id=\"part-1\">One <em>word</em></h2>"));
}

#[test]
fn sources_are_cited_by_their_place_in_the_list() {
    let rendered = english("It is so [@two] and so [@one; @two], not so [@three].");
    assert_eq!(rendered.cited, ["two", "one"]);
    assert!(rendered.html.contains("href=\"#source-two\""), "{}", rendered.html);
    assert!(rendered.html.contains("not so [@three]"), "{}", rendered.html);
    let persian = render("چنین است [@two].", Language::Persian, &Known).html;
    assert!(persian.contains(">۲</a>]"), "{persian}");
}

#[test]
fn countries_pairs_and_notes_are_links() {
    let html = english("[[IR]], [[US-IR]], [[note:another]], [[XX]], [[note:not-one]]").html;
    for link in [
        "<a href=\"/en/country/IR\">Iran</a>",
        "<a href=\"/en/tie/IR-US\">Iran – United States</a>",
        "<a href=\"/en/notes/another\">A &lt;b&gt; note</a>",
        "[[XX]], not-one",
    ] {
        assert!(html.contains(link), "{link}: {html}");
    }
    let html = english("## [[note:gone]]\n\n[[note:to-come]], [[note:gone]]").html;
    assert!(html.contains("<p>A &lt;b&gt; note, <a href"), "not public yet: {html}");
    assert!(html.contains("A &lt;b&gt; note</a> (withdrawn)</p>"), "{html}");
    // A link holds no other.
    let within = english("[see [[IR]]](https://a.example)").html;
    assert!(within.contains(">see Iran</a>"), "{within}");
}

#[test]
fn a_tie_alone_in_a_paragraph_is_a_chart() {
    let html =
        english("Before.\n\n{{tie IR-US copublications}}\n\nAnd {{tie IR-US missions}}.").html;
    assert!(html.contains("<figure id=\"chart-1\">IR-US copublications</figure>"), "{html}");
    assert!(html.contains(">missions of Iran – United States</a>."), "{html}");
    // Of an unknown pair it stays as it was written.
    assert!(english("{{tie AA-BB missions}}").html.contains("{{tie AA-BB missions}}"));
    // In a list it is words.
    assert!(!english("- {{tie IR-US missions}}").html.contains("figure"));
}

#[test]
fn footnotes_lead_there_and_back() {
    let rendered = english("One[^a] and two[^b], one again[^a].\n\n[^b]: B.\n[^a]: A *note*.");
    let html = &rendered.html;
    for part in [
        "href=\"#foot-1\" id=\"foot-1-1\"",
        "href=\"#foot-1\" id=\"foot-1-2\"",
        "<li id=\"foot-1\"><p>A <em>note</em>.</p>",
        "href=\"#foot-1-2\"",
        "<h2 id=\"footnotes\">Footnotes</h2>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert_eq!(rendered.contents.last().map(|last| last.text.as_str()), Some("Footnotes"));
    let persian = render("یک[^۱].\n\n[^۱]: پانوشت.", Language::Persian, &Known).html;
    assert!(persian.contains("پانوشت‌ها") && persian.contains(">۱</a>"), "{persian}");
}

#[test]
fn tables_and_lists_keep_their_shape() {
    let html = english("| a | n |\n|---|--:|\n| x | 1 |\n\n3. three\n4. four").html;
    assert!(html.contains("<th scope=\"col\" class=\"end\">n</th>"), "{html}");
    assert!(html.contains("role=\"region\" tabindex=\"0\" aria-label=\"Table 1\""), "{html}");
    assert!(html.contains("<ol start=\"3\"><li>three</li>"), "{html}");
}

#[test]
fn outside_links_tell_nothing_of_the_page() {
    let html = english("[x](https://a.example/?b=1&c=2) <mailto:a@b.example>").html;
    let rel = "rel=\"external noopener noreferrer\"";
    assert!(
        html.contains(&format!("<a href=\"https://a.example/?b=1&amp;c=2\" {rel}>x</a>")),
        "{html}"
    );
    assert_eq!(html.matches(rel).count(), 2);
}

#[test]
fn a_picture_is_its_words() {
    assert_eq!(english("![A map](https://a.example/map.png)").html, "<p>A map</p>");
}
