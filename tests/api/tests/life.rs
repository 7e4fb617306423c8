//! Starting, working and stopping.

use std::{
    io::Write as _,
    net::TcpStream,
    time::{Duration, Instant},
};

use api_tests::{Server, Signal};

const PATIENCE: Duration = Duration::from_secs(2);

#[test]
fn it_starts_at_once_with_nothing_but_itself() {
    // Other tests keep the machine busy: the best of three is the server's own time.
    let took = (0..3).map(|_| {
        let start = Instant::now();
        let server = Server::start();
        assert_eq!(server.get("/api/v1/layers").status, 200);
        start.elapsed()
    });
    let best = took.min().expect("three starts");
    assert!(best < PATIENCE, "{best:?}");
}

#[test]
fn it_stops_cleanly_when_told() {
    for signal in [Signal::TERM, Signal::INT] {
        let server = Server::start();
        // One connection is kept alive by the client, one has never been used,
        // and on one a request has stopped halfway.
        let unused = TcpStream::connect(&server.address).expect("a connection");
        let mut halfway = TcpStream::connect(&server.address).expect("a connection");
        halfway.write_all(b"GET /en/ HTTP/1.1\r\nhost: a\r\n").expect("a connection takes bytes");
        assert_eq!(server.get("/en/").status, 200);
        let status = server.stop(signal, PATIENCE);
        let status = status.unwrap_or_else(|| panic!("it goes on after {signal:?}"));
        assert_eq!(status.code(), Some(0), "{signal:?}");
        drop((unused, halfway));
    }
}

#[test]
fn it_stays_small_at_work() {
    let server = Server::start();
    for round in 0..50 {
        let year = 1990 + round % 34;
        let indicator = ["count", "orc", "share", "growth"][round % 4];
        for path in [
            format!("/en/?year={year}&indicator={indicator}"),
            format!("/fa/?country=IR&year={year}&top=500"),
            format!("/api/v1/ties?year={year}&indicator={indicator}&limit=20000"),
            format!("/api/v1/ties.bin?year={year}"),
        ] {
            let answer = server.get_with(&path, &[("accept-encoding", "br")]);
            assert_eq!(answer.status, 200, "{path}");
        }
    }
    let memory = server.resident_memory();
    println!("{memory} bytes");
    assert!(memory <= 150_000_000, "{memory} bytes");
}
