//! The whole program on a `PostgreSQL` database.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

mod program;
#[path = "../src/store/postgres/test_server.rs"]
mod test_server;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use program::{entente, id, out, sources};

/// The program, whose store is the database and not the folder.
fn on(address: &str, arguments: &[&str], data: &Path) -> Command {
    let mut command = entente(arguments, data);
    command.env("DATABASE_URL", address);
    command
}

/// The body of an answer.
fn get(server: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(server).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
    answer.split_once("\r\n\r\n").unwrap().1.to_owned()
}

#[tokio::test]
async fn every_command_works_on_a_database() {
    let address = test_server::database().await;
    let folder = tempfile::tempdir().unwrap();
    let data = &folder.path().join("unused");
    let run = |arguments: &[&str]| out(&on(&address, arguments, data).output().unwrap());
    assert_eq!(run(&["migrate"]), "the store is up to date\n");
    let first = run(&["import", sources(3).path().to_str().unwrap()]);
    let second = run(&["import", sources(4).path().to_str().unwrap()]);
    assert_eq!(run(&["snapshot", "list"]).lines().count(), 2);
    assert!(run(&["snapshot", "verify"]).contains(id(&second)));
    run(&["snapshot", "activate", id(&first)]);
    assert!(run(&["snapshot", "show"]).starts_with(&format!("snapshot {}", id(&first))));
    let file = folder.path().join("out.zip");
    run(&["snapshot", "export", "--to", file.to_str().unwrap()]);
    let notes = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notes/joined-words");
    run(&["notes", "import", notes.to_str().unwrap()]);
    run(&["notes", "publish", "joined-words", "--by", "Omid", "--approved-by", "Parisa"]);
    assert!(run(&["notes", "list"]).starts_with("joined-words published, version 1, "));
    assert!(!data.exists(), "the folder is not used");

    let site = folder.path().join("site");
    fs::create_dir_all(&site).unwrap();
    let assets = r#"{"programs":{"en":{"script":"/a.js","wasm":"/a.wasm"},
        "fa":{"script":"/b.js","wasm":"/b.wasm"}},"style":"/a.css","document":"/b.css",
        "embedded_programs":{"en":{"script":"/c.js","wasm":"/c.wasm"},
        "fa":{"script":"/d.js","wasm":"/d.wasm"}},
        "embedded":{"auto":"/c.css","light":"/d.css","dark":"/e.css"},
        "detail":"/a.txt","fonts":{}}"#;
    fs::write(site.join("assets.json"), assets).unwrap();
    let arguments = ["serve", "--addr", "127.0.0.1:0", "--site", site.to_str().unwrap()];
    let mut server = on(&address, &arguments, data).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let listening = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
    let shown = get(&listening, "/api/v1/notes/joined-words");
    assert!(shown.contains("واژه‌های پیوسته") && shown.contains(id(&first)), "{shown}");
    run(&["snapshot", "activate", id(&second)]);
    let followed = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(50));
        get(&listening, "/api/v1/notes").contains(id(&second))
    });
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(followed);
}
