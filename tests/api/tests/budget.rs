//! How many bytes a page takes.

use api_tests::Server;

/// The most that the HTML of a page may take, in bytes after brotli.
const BUDGET: usize = 60_000;

#[test]
fn a_page_is_small() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        for query in ["", "?country=IR&year=2023", "?country=US&year=2023&indicator=orc"] {
            let path = format!("/{language}/{query}");
            let answer = server.get_with(&path, &[("accept-encoding", "br")]);
            assert_eq!((answer.status, answer.header("content-encoding")), (200, "br"), "{path}");
            let size = answer.body.len();
            println!("{path}: {size} bytes");
            assert!(size <= BUDGET, "{path}: {size} bytes");
        }
    }
}
