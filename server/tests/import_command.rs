//! The command line, as somebody at a terminal sees it.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use server::snapshot::unpack;
use tempfile::TempDir;

const COUNTRIES: &str = "\
iso2,iso3,numeric,is_independent,region,subregion,capital,capital_lat,capital_lon,\
name_en,name_fa,name_ar,name_fr,name_es,name_ru,name_zh
IR,IRN,364,Yes,Asia,Southern Asia,Tehran,35.7,51.417,Iran,ایران,إيران,Iran,Irán,Иран,伊朗
NA,NAM,516,Yes,Africa,Sub-Saharan Africa,Windhoek,-22.567,17.083,Namibia,نامیبیا,ناميبيا,Namibie,Namibia,Намибия,纳米比亚
";

/// A folder of source files with that many figures.
fn sources(figures: u16) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ties: Vec<_> = (1..=figures).map(|at| format!("{},IR,NA,{at}\n", 2000 + at)).collect();
    let ties = ties.concat();
    let write = |file: &str, text: String| fs::write(folder.path().join(file), text).unwrap();
    write("countries.csv", COUNTRIES.to_owned());
    write("copublications.csv", format!("year,iso2_a,iso2_b,works\n{ties}"));
    write("international_works.csv", "year,iso2,works_total,partners\n2001,NA,3,2\n".to_owned());
    folder
}

/// Runs the program on a data folder.
fn entente(arguments: &[&str], data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(arguments)
        .env("ENTENTE_DATA", data)
        .env_remove("ENTENTE_SNAPSHOT")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The one line that a failure prints.
fn error(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

fn import(sources: &TempDir, data: &Path) -> String {
    out(&entente(&["import", sources.path().to_str().unwrap()], data))
}

#[test]
fn an_import_is_summed_up_and_becomes_active() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = import(&sources(3), &data);
    assert!(
        first.contains("copublications: 3 rows, no active snapshot to compare with"),
        "{first}"
    );
    let second = import(&sources(5), &data);
    assert!(second.contains("countries: 2 rows, as many as in the active snapshot"), "{second}");
    assert!(second.contains("copublications: 5 rows, 2 more"), "{second}");
    let listed = out(&entente(&["snapshot", "list"], &data));
    let lines: Vec<_> = listed.lines().collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert!(lines[0].ends_with(", active") && lines[0].contains(" imported, added "), "{listed}");
    assert!(second.contains(&lines[0][..64]) && first.contains(&lines[1][..64]));
}

#[test]
fn a_dry_run_stores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let files = sources(3);
    let path = files.path().to_str().unwrap();
    let told = out(&entente(&["import", path, "--dry-run"], &data));
    assert!(told.contains("dry run: nothing was stored"), "{told}");
    assert!(!data.exists());
    import(&sources(5), &data);
    let told = out(&entente(&["import", path, "--dry-run"], &data));
    assert!(told.contains("copublications: 3 rows, 2 fewer"), "{told}");
    assert_eq!(out(&entente(&["snapshot", "list"], &data)).lines().count(), 1);
}

#[test]
fn a_refused_import_lists_what_is_wrong_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    import(&sources(3), data);
    let before = out(&entente(&["snapshot", "list"], data));
    let files = sources(3);
    fs::write(
        files.path().join("copublications.csv"),
        "year,iso2_a,iso2_b,works\n2023,IR,NA,x\n2022,NA,IR,1\n",
    )
    .unwrap();
    let refused = entente(&["import", files.path().to_str().unwrap()], data);
    assert_eq!(error(&refused), "entente: nothing was imported: 2 rejections\n");
    let told = String::from_utf8(refused.stdout).unwrap();
    assert_eq!(told.lines().count(), 2);
    assert!(told.contains("copublications.csv, line 2, works \"x\": "), "{told}");
    assert_eq!(out(&entente(&["snapshot", "list"], data)), before);
}

#[test]
fn an_export_is_the_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let (first, _) = (import(&sources(3), data), import(&sources(5), data));
    let file = data.join("out.zip");
    let to = file.to_str().unwrap();
    out(&entente(&["snapshot", "export", "--to", to], data));
    assert_eq!(unpack(&fs::read(&file).unwrap()).unwrap().copublications.len(), 5);
    let id = first.lines().find_map(|line| line.strip_prefix("snapshot ")).unwrap();
    out(&entente(&["snapshot", "export", id, "--to", to], data));
    let content = unpack(&fs::read(&file).unwrap()).unwrap();
    assert_eq!((content.copublications.len(), content.id.to_string().as_str()), (3, id));
    let unknown = "0".repeat(64);
    let told = error(&entente(&["snapshot", "export", &unknown, "--to", to], data));
    assert!(told.contains("there is no snapshot 0000"), "{told}");
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let told = error(&entente(&["snapshot", "list"], &data));
    assert!(told.contains("there is no store in"), "{told}");
    let told =
        error(&entente(&["serve", "--addr", "127.0.0.1:0", "--snapshot", "/nowhere.zip"], &data));
    assert!(told.contains("/nowhere.zip cannot be read"), "{told}");
    let damaged = folder.path().join("damaged.zip");
    fs::write(&damaged, "no ZIP").unwrap();
    let told = error(&entente(&["serve", "--snapshot", damaged.to_str().unwrap()], &data));
    assert!(told.contains("damaged.zip is damaged: not a whole ZIP archive"), "{told}");
    let told = error(&entente(&["serve", "--snapshot", "/nowhere.zip"], &damaged.join("data")));
    assert!(told.contains("data folder"), "{told}");
}
