//! What keeps the server from starting is one line that says what it is.

use std::{fs, net::TcpListener};

use api_tests::{Program, dist};
use tempfile::TempDir;

/// Asserts that the program refuses, in one line that names these things.
fn assert_refuses(program: Program, named: &[&str]) {
    let ended = program.run();
    assert_eq!(ended.code, Some(1), "{}", ended.errors);
    assert_eq!(ended.errors.lines().count(), 1, "{}", ended.errors);
    for name in named {
        assert!(ended.errors.contains(name), "{name} should be named: {}", ended.errors);
    }
}

#[test]
fn a_missing_snapshot_is_named() {
    let folder = TempDir::new().expect("a folder");
    let missing = folder.path().join("missing.zip");
    let program = Program::serve("127.0.0.1:0", &folder.path().join("data")).snapshot(&missing);
    assert_refuses(program, &["missing.zip"]);
}

#[test]
fn a_damaged_snapshot_is_named() {
    let whole = fs::read(dist().join("snapshot/entente.zip")).expect("the shipped snapshot");
    let mut changed = whole.clone();
    changed[whole.len() / 2] ^= 0xff;
    for damaged in [&b""[..], b"not an archive", &whole[..whole.len() / 2], &changed] {
        let folder = TempDir::new().expect("a folder");
        let archive = folder.path().join("damaged.zip");
        fs::write(&archive, damaged).expect("a file");
        let program = Program::serve("127.0.0.1:0", &folder.path().join("data")).snapshot(&archive);
        assert_refuses(program, &["damaged.zip", "damaged:"]);
    }
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let folder = TempDir::new().expect("a folder");
    assert_refuses(Program::serve(&address, folder.path()), &[&address]);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_named() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    // Below a file there can be no folder, not even for the root user.
    assert_refuses(Program::serve("127.0.0.1:0", &file.join("data")), &["file"]);
}
