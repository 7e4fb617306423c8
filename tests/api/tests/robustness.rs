//! Whatever is sent, an answer comes back, and it is never that the server failed.

use api_tests::{RawAnswer, Server};

/// Sends a request, and on the same connection one that is known to be good.
fn ask(server: &Server, target: &str) -> RawAnswer {
    let first = format!("GET {target} HTTP/1.1\r\nhost: a\r\n\r\n");
    let second = "GET /api/v1/layers HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    server.send(format!("{first}{second}").as_bytes())
}

fn queries() -> Vec<String> {
    let long = "x".repeat(10_000);
    let names = [
        "year",
        "country",
        "indicator",
        "layer",
        "top",
        "min",
        "map",
        "find",
        "limit",
        "countries",
        "pairs",
    ];
    let values = [
        "",
        "0",
        "-1",
        "99999999999999999999",
        "NaN",
        "1e9",
        "%00",
        "%FF%FE",
        "%C3%28",
        "%",
        "%zz",
        "%F0%9F%8C%8D",
        "%E2%80%AE",
        "+",
        "%0D%0Aset-cookie:%20a=b",
        "%3Cscript%3E",
        "'+OR+1=1+--",
        "../../etc/passwd",
        "%D9%A2%D9%A0%D9%A2%D9%A0",
        &long,
    ];
    let one = |(name, value): (&str, &str)| format!("{name}={value}");
    let mut queries: Vec<String> =
        names.iter().flat_map(|name| values.map(|value| one((name, value)))).collect();
    queries.extend(values.map(|value| one((value, "1"))));
    queries.push("country=IR&".repeat(1000));
    queries.push("&".repeat(10_000));
    queries.push("=".repeat(10_000));
    queries.push("country[]=IR&country[0]=US".to_owned());
    queries
}

#[test]
fn any_query_has_an_answer_and_the_connection_goes_on() {
    let server = Server::shared();
    for query in queries() {
        for path in
            ["/en/", "/fa/", "/en/compare", "/api/v1/ties", "/api/v1/ties.bin", "/api/v1/countries"]
        {
            let answer = ask(&server, &format!("{path}?{query}"));
            let told = format!("{path}?{:.80}: {}", query, answer.status());
            assert!((200..500).contains(&answer.status()), "{told}");
            assert!(answer.text().contains("\"copublications\""), "{told}, and nothing after it");
        }
    }
}

#[test]
fn any_path_has_an_answer_and_the_connection_goes_on() {
    let server = Server::shared();
    let long = format!("/en/{}", "x".repeat(10_000));
    let deep = "/a".repeat(5_000);
    for path in [
        "//",
        "///en///",
        "/%00",
        "/en/%00",
        "/%FF/",
        "/en/%C3%28",
        "/%",
        "/%zz",
        "/en/%E2%80%AE",
        "/%2Fen%2F",
        "/.",
        "/..",
        "/en/../fa/",
        "/api/%00",
        "/api/v1/%FF",
        "/api/v1/ties%00",
        "/api//v1//ties",
        "/api/v1/ties;a=b",
        "/assets/%00",
        "/assets/%FF",
        "/assets/..",
        "/en/?",
        "/?%00",
        &long,
        &deep,
    ] {
        let answer = ask(&server, path);
        let told = format!("{path:.80}: {}", answer.status());
        assert!((200..500).contains(&answer.status()), "{told}");
        assert!(answer.text().contains("\"copublications\""), "{told}, and nothing after it");
    }
}

#[test]
fn what_is_hardly_http_has_an_answer_too() {
    let server = Server::shared();
    let end: &[u8] = b" HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    let endless = format!("/en/?find={}", "x".repeat(100_000));
    for target in [
        &b"/en/?find=\xff\xfe"[..],
        b"/en/?find=\xc3\xa9",
        b"/\xff",
        b"/en/?find=<script>",
        b"/en/?find=\"quoted\"",
        b"en/",
        b"*",
        b"http://elsewhere.example/en/",
        endless.as_bytes(),
    ] {
        let answer = server.send(&[b"GET ", target, end].concat());
        let told = String::from_utf8_lossy(&target[..target.len().min(80)]).into_owned();
        assert!((200..500).contains(&answer.status()), "{told}: {}", answer.status());
    }
}

#[test]
fn odd_headers_are_no_reason_to_fail() {
    let server = Server::shared();
    let long = "x".repeat(10_000);
    for name in ["accept-language", "accept-encoding", "if-none-match", "accept", "range", "host"] {
        for value in ["", "*", ";;;,,,", "q=", "\"", "W/", "fa;q=99999999999", "bytes=9-1", &long] {
            for path in ["/", "/en/", "/nowhere", "/api/v1/layers"] {
                let request =
                    format!("GET {path} HTTP/1.1\r\n{name}: {value}\r\nconnection: close\r\n\r\n");
                let status = server.send(request.as_bytes()).status();
                assert!((200..500).contains(&status), "{path} with {name}: {value:.40}: {status}");
            }
        }
    }
}
