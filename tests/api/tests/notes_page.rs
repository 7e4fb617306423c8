//! The shipped notes from outside: small, without scripts, in both languages.

use api_tests::Server;

use crate::html::opening_tags;

/// The most that the HTML of a page may take, in bytes after brotli.
const BUDGET: usize = 60_000;

/// The notes that came with the program, as the list of pages tells them.
fn shipped() -> Vec<String> {
    let map = Server::shared().get("/sitemap.xml");
    let addresses = map.text().split("<loc>").filter_map(|part| part.split("</loc>").next());
    let notes = addresses.filter_map(|address| address.split_once("/en/notes/"));
    notes.map(|(_, slug)| slug.to_owned()).collect()
}

#[test]
fn every_shipped_note_is_complete_without_scripts_and_small() {
    let server = Server::shared();
    let notes = shipped();
    assert!(!notes.is_empty(), "the program comes with notes");
    let of_notes = notes.iter().map(|slug| format!("notes/{slug}"));
    let pages = of_notes.chain(["notes".to_owned(), "timeline".to_owned()]);
    for path in pages {
        for language in ["en", "fa"] {
            let path = format!("/{language}/{path}");
            let answer = server.get(&path);
            assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
            let html = answer.text();
            let scripts = opening_tags(html, "script");
            let runs = scripts.iter().filter(|tag| !tag.contains("application/ld+json"));
            assert_eq!(runs.count(), 1, "the search alone: {path}");
            assert!(!html.contains(" style=") && !html.contains("NaN"), "{path}");
            // What an author named is known.
            assert!(!html.contains("{{tie") && !html.contains("[[note:"), "{path}");
            let answer = server.get_with(&path, &[("accept-encoding", "br")]);
            println!("{path}: {} bytes", answer.body.len());
            assert!(answer.body.len() <= BUDGET, "{path}: {} bytes", answer.body.len());
        }
    }
}

#[test]
fn a_note_is_permanent_and_cited() {
    let server = Server::shared();
    let Some(slug) = shipped().into_iter().next() else { panic!("the program comes with notes") };
    for path in [
        format!("/en/notes/{slug}/v/1"),
        format!("/en/notes/{slug}/v/1/citation.bib"),
        format!("/en/notes/{slug}/changes/1..1"),
    ] {
        let answer = server.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        let tag = answer.header("etag").to_owned();
        let again = server.get_with(&path, &[("if-none-match", &tag)]);
        assert_eq!(again.status, 304, "{path}");
    }
}
