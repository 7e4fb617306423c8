//! Importing on the command line, as somebody at a terminal sees it.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

mod program;

use std::{
    fs,
    path::Path,
    process::{Output, Stdio},
    thread,
    time::Duration,
};

use program::{entente, id, import, out, sources};
use tempfile::TempDir;

fn run(arguments: &[&str], data: &Path) -> Output {
    entente(arguments, data).output().unwrap()
}

fn dry_run(sources: &TempDir, data: &Path) -> String {
    let path = sources.path().to_str().unwrap();
    let told = out(&run(&["import", path, "--dry-run"], data));
    assert!(told.ends_with("dry run: nothing was stored\n"), "{told}");
    told
}

#[test]
fn an_import_is_summed_up_and_becomes_active() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = import(&sources(3), &data);
    assert!(first.contains("countries.csv: 8 rows\ncopublications.csv: 3 rows\n"), "{first}");
    assert!(first.contains("no current snapshot to compare with\n"), "{first}");
    let second = import(&sources(5), &data);
    assert!(second.ends_with("active: a server that runs takes it up within seconds\n"));
    let listed = out(&run(&["snapshot", "list"], &data));
    let lines: Vec<_> = listed.lines().collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert!(lines[0].ends_with(", active") && lines[0].contains(" imported, added "), "{listed}");
    assert!(lines[0].starts_with(id(&second)) && lines[1].starts_with(id(&first)));
}

#[test]
fn an_import_tells_what_changes_by_layer_and_year() {
    let data = tempfile::tempdir().unwrap();
    let first = import(&sources(3), data.path());
    let files = sources(4);
    let path = files.path().join("copublications.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("2001,IR,NA,1\n", "").replace("2002,IR,NA,2", "2002,IR,NA,9"))
        .unwrap();
    let told = dry_run(&files, data.path());
    let expected = format!(
        "compared with the active snapshot {}, 1 added, 1 changed, 1 removed:\n  \
           copublications: 1 added, 1 changed, 1 removed\n    \
             2001: 1 removed\n    \
             2002: 1 changed\n    \
             2004: 1 added\n\
         largest changes, against the median of their tables:\n  \
           copublications, works of IR-NA in 2002: 2 -> 9\n  \
           copublications, works of IR-NA in 2004: none -> 4\n  \
           copublications, works of IR-NA in 2001: 1 -> none\n",
        &id(&first)[..8]
    );
    assert!(told.contains(&expected), "{told}\n{expected}");
}

#[test]
fn rows_that_are_set_aside_are_told_by_reason() {
    let folder = tempfile::tempdir().unwrap();
    let files = sources(3);
    let told = dry_run(&files, folder.path());
    let line = "set aside: science_igo_spells.csv, 1 row: The organisation is not";
    assert!(told.contains(line), "{told}");
    let path = files.path().to_str().unwrap();
    let arguments = ["import", path, "--dry-run", "--organisations", "IAEA, CERN, OECD"];
    let told = out(&run(&arguments, folder.path()));
    assert!(!told.contains(line) && told.contains("set aside: science_igo_spells.csv"), "{told}");
}

#[test]
fn the_same_sources_make_no_difference() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let files = sources(3);
    let told = import(&files, data);
    let current = &id(&told)[..8];
    let again = dry_run(&files, data);
    let expected = format!("no difference to the active snapshot {current}: it is the same\n");
    assert!(again.contains(&expected), "{again}");
}

#[test]
fn without_a_store_an_import_is_compared_with_the_shipped_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let files = sources(3);
    let told = import(&files, &folder.path().join("one"));
    let shipped = folder.path().join("shipped.zip");
    let to = shipped.to_str().unwrap();
    out(&run(&["snapshot", "export", "--to", to], &folder.path().join("one")));
    let path = files.path().to_str().unwrap();
    let other = folder.path().join("other");
    let compared = out(&run(&["import", path, "--dry-run", "--snapshot", to], &other));
    let expected = format!("no difference to the shipped snapshot {}", &id(&told)[..8]);
    assert!(compared.contains(&expected), "{compared}");
    fs::write(&shipped, "no ZIP").unwrap();
    let compared = out(&run(&["import", path, "--dry-run", "--snapshot", to], &other));
    let expected = "the shipped snapshot cannot be compared with: not a whole ZIP archive";
    assert!(compared.contains(expected), "{compared}");
    assert!(!other.exists());
}

#[test]
fn a_dry_run_stores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    dry_run(&sources(3), &data);
    assert!(!data.exists());
    import(&sources(5), &data);
    let told = dry_run(&sources(3), &data);
    assert!(told.contains("copublications: 2 removed\n"), "{told}");
    assert_eq!(out(&run(&["snapshot", "list"], &data)).lines().count(), 1);
}

#[test]
fn a_refused_import_lists_what_is_wrong_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    import(&sources(3), data);
    let before = out(&run(&["snapshot", "list"], data));
    let files = sources(3);
    fs::write(
        files.path().join("copublications.csv"),
        "year,iso2_a,iso2_b,works\n2023,IR,NA,x\n2022,NA,IR,1\n",
    )
    .unwrap();
    let refused = run(&["import", files.path().to_str().unwrap()], data);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(refused.stderr, b"entente: nothing was imported: 2 rejections\n");
    let told = String::from_utf8(refused.stdout).unwrap();
    assert_eq!(told.lines().count(), 2);
    assert!(told.contains("copublications.csv, line 2, works \"x\": "), "{told}");
    assert_eq!(out(&run(&["snapshot", "list"], data)), before);
}

#[test]
fn figures_that_no_server_could_show_are_not_imported() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    import(&sources(3), data);
    let files = sources(3);
    let path = files.path().join("countries.csv");
    let text = fs::read_to_string(&path).unwrap();
    // No country of this code is on the map.
    fs::write(&path, format!("{text}ZZ,ZZZ,,,,,,,,Z,Z,Z,Z,Z,Z,Z\n")).unwrap();
    let refused = run(&["import", files.path().to_str().unwrap()], data);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.starts_with("entente: ZZ has no place on the map"), "{told}");
    assert_eq!(out(&run(&["snapshot", "list"], data)).lines().count(), 1);
}

#[test]
fn an_import_without_a_path_is_a_usage_error() {
    let data = tempfile::tempdir().unwrap();
    let output = run(&["import"], data.path());
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

#[test]
fn an_import_that_is_killed_changes_nothing_or_all() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    import(&sources(1), data);
    for delay in 0..12 {
        let files = sources(2 + delay);
        let mut import = entente(&["import", files.path().to_str().unwrap()], data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(u64::from(delay) * 3));
        import.kill().unwrap();
        import.wait().unwrap();
        let told = out(&run(&["snapshot", "verify"], data));
        assert!(told.contains(" is whole: "), "{told}");
    }
}
