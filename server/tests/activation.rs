//! Another snapshot is activated while visitors ask.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

mod program;

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Stdio},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use app::domain::SnapshotId;
use program::{entente, id, import, out, sources};
use server::store::{Origin, SnapshotStore, sqlite::SqliteStore};

/// A server that runs, and is stopped when the test ends.
struct Server {
    program: Child,
    address: String,
}

impl Server {
    fn start(data: &Path) -> Self {
        let site = data.join("site");
        fs::create_dir_all(&site).unwrap();
        let assets = r#"{"programs":{"en":{"script":"/a.js","wasm":"/a.wasm"},
            "fa":{"script":"/b.js","wasm":"/b.wasm"}},"style":"/a.css","document":"/b.css",
            "embedded_programs":{"en":{"script":"/c.js","wasm":"/c.wasm"},
            "fa":{"script":"/d.js","wasm":"/d.wasm"}},
            "embedded":{"auto":"/c.css","light":"/d.css","dark":"/e.css"},
            "detail":"/a.txt","fonts":{}}"#;
        fs::write(site.join("assets.json"), assets).unwrap();
        let arguments = ["serve", "--addr", "127.0.0.1:0", "--site", site.to_str().unwrap()];
        let mut program = entente(&arguments, data)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Self { program, address }
    }

    /// The head and the body of a good answer.
    fn get(&self, path: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let body = answer.split_off(end + 4);
        let head = String::from_utf8(answer).unwrap().to_lowercase();
        assert!(head.starts_with("http/1.1 200 "), "{path}: {head}");
        (head, body)
    }

    /// The snapshot that an answer of the API says it comes from.
    fn snapshot(&self, path: &str) -> (String, Vec<u8>) {
        let (head, body) = self.get(path);
        let named = head.lines().find_map(|line| line.strip_prefix("x-entente-snapshot: "));
        (named.unwrap().to_owned(), body)
    }

    /// Waits until another snapshot is shown.
    fn wait_for(&self, id: &str) {
        let start = Instant::now();
        while self.snapshot("/api/v1/layers").0 != id {
            assert!(start.elapsed() < Duration::from_secs(20), "{id} is not shown");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Stops it, and gives what it wrote on standard error.
    fn stop(&mut self) -> String {
        self.program.kill().unwrap();
        let mut told = String::new();
        self.program.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        self.program.wait().unwrap();
        told
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already when the test went well.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Imports figures of which each snapshot has its own, and gives its id.
fn import_works(works: u32, data: &Path) -> String {
    let sources = sources(3);
    let write = |file: &str, text: String| fs::write(sources.path().join(file), text).unwrap();
    write("copublications.csv", format!("year,iso2_a,iso2_b,works\n2001,IR,NA,{works}\n"));
    let international = "year,iso2,works_total,partners\n2001,IR,5000,1\n2001,NA,4000,1\n";
    write("international_works.csv", international.to_owned());
    id(&import(&sources, data)).to_owned()
}

/// Asks for one thing of each kind; every answer must be of one snapshot.
fn visit(server: &Server, works: &BTreeMap<String, u32>) {
    let (named, body) = server.snapshot("/api/v1/ties?year=2001");
    let answer: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(answer["snapshot"], named.as_str());
    assert_eq!(answer["ties"][0]["count"], works[&named], "{answer}");
    let (named, body) = server.snapshot("/api/v1/countries");
    let answer: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(answer["snapshot"], named.as_str());
    let (_, page) = server.get("/en/?year=2001");
    let page = String::from_utf8(page).unwrap();
    let shown = works.values().filter(|works| page.contains(&format!("1,{:03}", *works % 1000)));
    assert_eq!(shown.count(), 1, "a page of two snapshots, or of none");
}

/// Ends the visits when it goes, also when the test fails.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn no_request_fails_and_none_sees_two_snapshots_while_others_are_activated() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let numbers = [1001, 1002, 1003];
    let works: BTreeMap<_, _> =
        numbers.into_iter().map(|works| (import_works(works, data), works)).collect();
    let ids: Vec<_> = works.keys().cloned().collect();
    let mut server = Server::start(data);
    let (over, visits) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    visit(&server, &works);
                    visits.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let _over = Over(&over);
        for id in [&ids[0], &ids[1], &ids[2], &ids[1]] {
            let before = server.snapshot("/api/v1/layers").0;
            out(&entente(&["snapshot", "activate", &id[..8]], data).output().unwrap());
            server.wait_for(id);
            // Pages that were drawn from the one before may still ask for more.
            let kept = format!("/api/v1/ties.bin?year=2001&snapshot={before}");
            assert_eq!(server.snapshot(&kept).0, before);
        }
    });
    assert!(visits.load(Ordering::Relaxed) > 10, "{visits:?}");
    let told = server.stop();
    let shown: Vec<_> = told.lines().collect();
    assert!((3..=4).contains(&shown.len()), "{told}");
    assert!(shown.iter().all(|line| line.ends_with(" is shown from now on")), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_snapshot_is_refused_once_and_the_one_before_it_stays() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let first = import_works(1001, data);
    let mut server = Server::start(data);
    let store = SqliteStore::open(data).await.unwrap();
    let damaged = SnapshotId::from_digest([0xdd; 32]);
    store.install(damaged, b"no archive", Origin::Imported).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    assert_eq!(server.snapshot("/api/v1/layers").0, first);
    let second = import_works(1002, data);
    server.wait_for(&second);
    let told = server.stop();
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].starts_with("entente: snapshot dddd"), "{told}");
    assert!(lines[0].contains("is not shown, the one before it stays: "), "{told}");
    assert!(lines[1].ends_with(&format!("{second} is shown from now on")), "{told}");
}
