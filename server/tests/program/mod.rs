//! What the tests of the program share: small sources, and running it.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

const COUNTRIES: &str = "\
iso2,iso3,numeric,is_independent,region,subregion,capital,capital_lat,capital_lon,\
name_en,name_fa,name_ar,name_fr,name_es,name_ru,name_zh
IR,IRN,364,Yes,Asia,Southern Asia,Tehran,35.7,51.417,Iran,ایران,إيران,Iran,Irán,Иран,伊朗
NA,NAM,516,Yes,Africa,Sub-Saharan Africa,Windhoek,-22.567,17.083,Namibia,نامیبیا,ناميبيا,Namibie,Namibia,Намибия,纳米比亚
";

/// A folder of source files with that many figures, the first in 2001.
pub fn sources(figures: u16) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ties: Vec<_> = (1..=figures).map(|at| format!("{},IR,NA,{at}\n", 2000 + at)).collect();
    let ties = ties.concat();
    let write = |file: &str, text: String| fs::write(folder.path().join(file), text).unwrap();
    write("countries.csv", COUNTRIES.to_owned());
    write("copublications.csv", format!("year,iso2_a,iso2_b,works\n{ties}"));
    write("international_works.csv", "year,iso2,works_total,partners\n2001,NA,3,2\n".to_owned());
    folder
}

/// The program, to be run on a data folder.
pub fn entente(arguments: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(arguments).env("ENTENTE_DATA", data).env_remove("ENTENTE_SNAPSHOT");
    command
}

/// What a run that succeeds prints.
pub fn out(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    assert_eq!(output.stderr, b"", "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Imports, and gives what it tells.
pub fn import(sources: &TempDir, data: &Path) -> String {
    out(&entente(&["import", sources.path().to_str().unwrap()], data).output().unwrap())
}

/// The id of the snapshot that an import made.
pub fn id(told: &str) -> &str {
    told.lines().find_map(|line| line.strip_prefix("snapshot ")).unwrap()
}
