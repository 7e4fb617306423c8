//! `GET /api/v1/snapshots` and what belongs to it.

use api_tests::Server;

#[test]
fn the_snapshot_that_is_served_is_listed_told_and_sent() {
    let server = Server::shared();
    let list = server.get("/api/v1/snapshots").json();
    let entry = &list["snapshots"][0];
    let id = entry["id"].as_str().expect("an id");
    assert_eq!((&entry["active"], &entry["origin"]), (&true.into(), &"shipped".into()));
    assert_eq!(list["snapshot"], id);

    let told = server.get(&format!("/api/v1/snapshots/{id}"));
    assert_eq!((told.status, told.json()["id"].as_str()), (200, Some(id)));
    assert!(told.json()["manifest"]["files"].is_array());

    let archive = server.get(entry["archive"].as_str().expect("an address"));
    assert_eq!((archive.status, archive.media_type()), (200, "application/zip"));
    assert_eq!(archive.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(archive.header("content-disposition").contains(&format!("entente-{}.zip", &id[..8])));
    assert_eq!(Some(archive.body.len() as u64), entry["size"].as_u64());
    assert!(archive.body.starts_with(b"PK"));
    let address = entry["archive"].as_str().expect("an address");
    let plain = server.get_with(address, &[("accept-encoding", "br")]);
    assert_eq!(plain.header("content-encoding"), "");
}

#[test]
fn what_is_not_kept_is_a_problem() {
    let server = Server::shared();
    let gone = "0".repeat(64);
    for (path, kind) in [
        (format!("/api/v1/snapshots/{gone}"), "/problems/unknown-snapshot"),
        (format!("/api/v1/snapshots/{gone}.zip"), "/problems/unknown-snapshot"),
        (format!("/api/v1/countries?snapshot={gone}"), "/problems/unknown-snapshot"),
        ("/api/v1/snapshots/latest".to_owned(), "/problems/not-found"),
    ] {
        let answer = server.get(&path);
        assert_eq!((answer.status, answer.json()["type"].as_str()), (404, Some(kind)), "{path}");
    }
}
