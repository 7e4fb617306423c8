//! The files that browsers load: `/assets/…`.

use std::fs;

use api_tests::{Server, dist};
use serde_json::Value;

use crate::html::opening_tags;

fn manifest() -> Value {
    let text = fs::read(dist().join("site/assets.json")).expect("the site should list its assets");
    serde_json::from_slice(&text).expect("the list should be JSON")
}

/// The addresses of the assets that compress, with their media types.
fn textual() -> Vec<(String, &'static str)> {
    let manifest = manifest();
    let types = [
        ("/programs/en/script", "text/javascript"),
        ("/programs/en/wasm", "application/wasm"),
        ("/programs/fa/script", "text/javascript"),
        ("/programs/fa/wasm", "application/wasm"),
        ("/embedded_programs/en/script", "text/javascript"),
        ("/embedded_programs/fa/wasm", "application/wasm"),
        ("/style", "text/css"),
        ("/embedded/dark", "text/css"),
        ("/document", "text/css"),
        ("/detail", "text/plain"),
    ];
    let address = |at| manifest.pointer(at).and_then(Value::as_str).expect("an address").to_owned();
    types.into_iter().map(|(at, media)| (address(at), media)).collect()
}

fn fonts() -> Vec<String> {
    let manifest = manifest();
    let fonts = manifest["fonts"].as_object().expect("a list of fonts");
    fonts.values().filter_map(|address| address.as_str().map(str::to_owned)).collect()
}

#[test]
fn files_have_their_media_types_and_may_be_kept_for_ever() {
    let server = Server::shared();
    let fonts = fonts().into_iter().map(|address| (address, "font/woff2"));
    for (address, media) in textual().into_iter().chain(fonts) {
        let answer = server.get(&address);
        assert_eq!((answer.status, answer.media_type()), (200, media), "{address}");
        let control = answer.header("cache-control");
        assert_eq!(control, "public, max-age=31536000, immutable", "{address}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
        assert!(!answer.body.is_empty(), "{address}");
    }
}

#[test]
fn files_are_sent_in_the_encoding_that_was_asked_for() {
    let server = Server::shared();
    for (address, media) in textual() {
        let plain = server.get(&address);
        assert_eq!(plain.header("content-encoding"), "", "{address}");
        let brotli = server.get_with(&address, &[("accept-encoding", "gzip, br")]);
        assert_eq!(brotli.header("content-encoding"), "br", "{address}");
        assert!(brotli.without_brotli() == plain.body, "{address}");
        let gzip = server.get_with(&address, &[("accept-encoding", "gzip")]);
        assert_eq!(gzip.header("content-encoding"), "gzip", "{address}");
        assert!(gzip.body.len() < plain.body.len(), "{address}");
        for answer in [plain, brotli, gzip] {
            assert_eq!(answer.media_type(), media, "{address}");
            assert!(answer.lists("vary", "accept-encoding"), "{address}");
        }
    }
}

#[test]
fn the_compressed_copies_of_the_build_are_what_is_sent() {
    let server = Server::shared();
    for (address, _) in textual() {
        let copy = dist().join("site").join(format!("{}.br", address.trim_start_matches('/')));
        let answer = server.get_with(&address, &[("accept-encoding", "br")]);
        assert!(fs::read(copy).expect("a compressed copy") == answer.body, "{address}");
    }
}

#[test]
fn pages_load_these_files() {
    let frames = ["/embed/map?lang=en", "/embed/map?lang=fa&theme=dark&wake=load"];
    let pages = ["/en/", "/fa/", "/en/methods"].into_iter().chain(frames);
    let pages: Vec<_> = pages.map(|path| Server::shared().get(path)).collect();
    for (address, _) in textual() {
        assert!(pages.iter().any(|page| page.text().contains(&address)), "{address}");
    }
    // A page loads the program of its language alone, a frame when it is touched.
    let programs: Vec<_> =
        pages.iter().map(|page| page.text().matches(".wasm\"").count()).collect();
    assert_eq!(programs, [1, 1, 0, 0, 1]);
}

#[test]
fn everything_that_a_page_names_is_there() {
    let server = Server::shared();
    let html = server.get("/en/").text().replace(&format!("http://{}", server.address), "");
    for name in ["link", "script", "img"] {
        for tag in opening_tags(&html, name) {
            let parts = [" href=\"", " src=\""].map(|start| tag.split(start).nth(1));
            for address in parts.into_iter().flatten().filter_map(|rest| rest.split('"').next()) {
                assert_eq!(server.get(&address.replace("&amp;", "&")).status, 200, "{address}");
            }
        }
    }
}

#[test]
fn a_file_that_is_known_is_not_sent_again() {
    let server = Server::shared();
    for (address, _) in textual() {
        let first = server.ask("HEAD", &address, &[("accept-encoding", "br")]);
        assert!(first.status == 200 && first.body.is_empty(), "{address}");
        let (tag, date) = (first.header("etag"), first.header("last-modified"));
        let known =
            if tag.is_empty() { ("if-modified-since", date) } else { ("if-none-match", tag) };
        let answer = server.get_with(&address, &[("accept-encoding", "br"), known]);
        assert_eq!((answer.status, answer.body.len()), (304, 0), "{address} with {known:?}");
    }
}

#[test]
fn what_is_not_there_is_not_found_and_not_kept() {
    let server = Server::shared();
    for path in ["/assets/", "/assets/none.js", "/assets/entente.js", "/assets/none/none.css"] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.header("cache-control").contains("immutable"), "{path}");
    }
}

#[test]
fn no_path_leads_out_of_the_site() {
    let server = Server::shared();
    for path in [
        "/assets/../../entente",
        "/assets/../../LICENSE-MIT",
        "/assets/%2e%2e/%2e%2e/LICENSE-MIT",
        "/assets/..%2f..%2fLICENSE-MIT",
        "/assets/%2e%2e%2f%2e%2e%2fLICENSE-MIT",
        "/assets/..%5c..%5cLICENSE-MIT",
        "/assets/....//....//LICENSE-MIT",
        "/assets/%252e%252e/%252e%252e/LICENSE-MIT",
        "/../LICENSE-MIT",
        "/../../../../../../etc/passwd",
        "/assets//etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/assets/../../../../../../etc/passwd%00.css",
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        let answer = server.send(request.as_bytes());
        assert!((400..500).contains(&answer.status()), "{path}: {}", answer.status());
    }
}

#[test]
fn a_page_that_wakes_says_where_its_finer_borders_are_and_loads_none() {
    let server = Server::shared();
    let detail = manifest()["detail"].as_str().expect("an address").to_owned();
    for path in ["/en/", "/fa/?country=IR&year=2023&map=8/35.7/51.4"] {
        let html = server.get(path).text().to_owned();
        assert_eq!(html.matches(&detail).count(), 1, "{path}");
        assert!(html.contains(&format!("data-detail=\"{detail}\"")), "{path}");
    }
    let methods = server.get("/en/methods").text().to_owned();
    assert!(!methods.contains(&detail));
}

#[test]
fn the_finer_borders_are_a_line_a_country_and_small() {
    let server = Server::shared();
    let detail = manifest()["detail"].as_str().expect("an address").to_owned();
    let text = server.get(&detail).text().to_owned();
    let line = |code: &str| text.lines().find(|line| line.starts_with(&format!("{code} m")));
    for code in ["IR", "CH", "LI", "GF", "-"] {
        assert!(line(code).is_some_and(|line| line.ends_with('z')), "{code}");
    }
    let brotli = server.get_with(&detail, &[("accept-encoding", "br")]);
    assert!(brotli.body.len() <= 90_000, "{} bytes", brotli.body.len());
}
