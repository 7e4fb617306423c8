//! Looking after snapshots on the command line.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

mod program;

use std::{fs, path::Path, process::Output};

use program::{entente, id, import, out, sources};
use server::snapshot::unpack;

fn snapshot(arguments: &[&str], data: &Path) -> Output {
    entente(&[&["snapshot"], arguments].concat(), data).output().unwrap()
}

/// The one line that a failure prints.
fn error(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

#[test]
fn an_export_is_the_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let (first, _) = (import(&sources(3), data), import(&sources(5), data));
    let file = data.join("out.zip");
    let to = file.to_str().unwrap();
    out(&snapshot(&["export", "--to", to], data));
    assert_eq!(unpack(&fs::read(&file).unwrap()).unwrap().copublications.len(), 5);
    out(&snapshot(&["export", id(&first), "--to", to], data));
    let content = unpack(&fs::read(&file).unwrap()).unwrap();
    assert_eq!((content.copublications.len(), content.id.to_string().as_str()), (3, id(&first)));
    let told = error(&snapshot(&["export", &"0".repeat(64), "--to", to], data));
    assert!(told.contains("there is no snapshot 0000"), "{told}");
}

#[test]
fn an_export_into_a_folder_is_named_after_the_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let told = import(&sources(3), data);
    let name = format!("entente-{}.zip", &id(&told)[..8]);
    let new = format!("{}/new/folder/", data.display());
    for to in [data.to_str().unwrap(), &new] {
        let told = out(&snapshot(&["export", "--to", to], data));
        assert!(told.trim_end().ends_with(&name), "{told}");
        assert!(unpack(&fs::read(Path::new(to).join(&name)).unwrap()).is_ok());
    }
}

#[test]
fn a_snapshot_shows_where_its_figures_come_from() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let told = import(&sources(3), data);
    let shown = out(&snapshot(&["show", &id(&told)[..12]], data));
    assert_eq!(shown, out(&snapshot(&["show"], data)), "the active one if none is named");
    for part in [
        &format!("snapshot {}\n", id(&told)),
        "  countries.csv: 8 lines, SHA-256 ",
        "\ncopublications\n  years 2001 to 2003\n  2 countries, 1 pairs, 3 figures\n",
        "  source: OpenAlex, ",
        "    licence: CC0-1.0, https://",
        "    cite as: Batagelj",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}

#[test]
fn a_snapshot_is_activated_by_the_first_digits_of_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let (first, second) = (import(&sources(3), data), import(&sources(5), data));
    let active = || {
        let listed = out(&snapshot(&["list"], data));
        let active: Vec<_> = listed.lines().filter(|line| line.ends_with(", active")).collect();
        assert_eq!(active.len(), 1, "{listed}");
        active[0][..64].to_owned()
    };
    assert_eq!(active(), id(&second));
    out(&snapshot(&["activate", &id(&first)[..8]], data));
    assert_eq!(active(), id(&first));
    let told = error(&snapshot(&["activate", "00000000"], data));
    assert!(told.contains("there is no snapshot 00000000"), "{told}");
    let too_short = snapshot(&["activate", &id(&first)[..7]], data);
    assert_eq!(too_short.status.code(), Some(2), "{too_short:?}");
    assert_eq!(active(), id(&first));
}

#[tokio::test]
async fn a_damaged_snapshot_is_neither_verified_nor_activated_nor_exported() {
    use server::store::{Origin, SnapshotStore, sqlite::SqliteStore};

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let whole = import(&sources(3), data);
    let told = out(&snapshot(&["verify"], data));
    assert!(told.starts_with(&format!("snapshot {} is whole: ", id(&whole))), "{told}");
    let store = SqliteStore::open(data).await.unwrap();
    let damaged = app::domain::SnapshotId::from_digest([0xdd; 32]);
    store.add(damaged, b"no archive", Origin::Imported).await.unwrap();
    let other = app::domain::SnapshotId::from_digest([0xee; 32]);
    let archive = store.get(id(&whole).parse().unwrap()).await.unwrap();
    store.add(other, &archive, Origin::Imported).await.unwrap();
    let file = data.join("out.zip");
    for (id, reason) in [("dddddddd", "not a whole ZIP archive"), ("eeeeeeee", "another one")] {
        for arguments in [
            &["verify", id][..],
            &["show", id],
            &["activate", id],
            &["export", id, "--to", file.to_str().unwrap()],
        ] {
            let told = error(&snapshot(arguments, data));
            assert!(told.contains("is damaged: ") && told.contains(reason), "{told}");
        }
    }
    assert!(!file.exists());
    let active = store.active().await.unwrap().unwrap();
    assert_eq!(active.id.to_string(), id(&whole));
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let told = error(&snapshot(&["list"], &data));
    assert!(told.contains("there is no store in"), "{told}");
    let serve = |arguments: &[&str], data: &Path| {
        let arguments = [&["serve", "--addr", "127.0.0.1:0"], arguments].concat();
        error(&entente(&arguments, data).output().unwrap())
    };
    let told = serve(&["--snapshot", "/nowhere.zip"], &data);
    assert!(told.contains("/nowhere.zip cannot be read"), "{told}");
    let damaged = folder.path().join("damaged.zip");
    fs::write(&damaged, "no ZIP").unwrap();
    let told = serve(&["--snapshot", damaged.to_str().unwrap()], &data);
    assert!(told.contains("damaged.zip is damaged: not a whole ZIP archive"), "{told}");
    let told = serve(&["--snapshot", "/nowhere.zip"], &damaged.join("data"));
    assert!(told.contains("data folder"), "{told}");
}
