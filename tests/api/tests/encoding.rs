//! Answers are compressed as the client asks, and not otherwise.

use api_tests::Server;

const PATHS: [&str; 5] = [
    "/api/v1/countries",
    "/api/v1/layers",
    "/api/v1/ties?country=IR",
    "/api/v1/ties.bin?country=IR",
    "/fa/?country=IR&year=2023",
];

#[test]
fn brotli_is_sent_to_those_who_accept_it_and_holds_the_same() {
    let server = Server::shared();
    for path in PATHS {
        let plain = server.get(path);
        let compressed = server.get_with(path, &[("accept-encoding", "gzip, deflate, br, zstd")]);
        assert_eq!(compressed.header("content-encoding"), "br", "{path}");
        assert_eq!(compressed.header("content-type"), plain.header("content-type"), "{path}");
        assert!(compressed.without_brotli() == plain.body, "{path}");
    }
}

#[test]
fn nothing_is_compressed_for_those_who_do_not() {
    let server = Server::shared();
    for path in PATHS {
        for accepted in
            [&[][..], &[("accept-encoding", "identity")], &[("accept-encoding", "br;q=0")]]
        {
            let answer = server.get_with(path, accepted);
            assert_eq!(answer.header("content-encoding"), "", "{path} with {accepted:?}");
        }
    }
}

#[test]
fn shared_caches_keep_the_encodings_apart() {
    let server = Server::shared();
    for path in PATHS {
        for accepted in ["br", "identity"] {
            let answer = server.get_with(path, &[("accept-encoding", accepted)]);
            assert!(answer.lists("vary", "accept-encoding"), "{path} with {accepted}");
        }
    }
}

#[test]
fn what_is_dense_already_is_sent_as_it_is() {
    let server = Server::shared();
    for path in ["/api/v1/ties.bin?year=2023", "/api/v1/ties.bin?layer=missions"] {
        let answer = server.get_with(path, &[("accept-encoding", "gzip, br")]);
        assert_eq!(answer.header("content-encoding"), "", "{path}");
        assert!(answer.body == server.get(path).body, "{path}");
    }
}
