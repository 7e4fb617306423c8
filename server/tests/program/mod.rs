//! What the tests of the program share: small sources, and running it.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]
#![allow(dead_code, reason = "not every test needs all of them")]

#[path = "../sources/mod.rs"]
mod sources;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use sources::Sources;
use tempfile::TempDir;

/// A folder of source files with that many figures, the first in 2001.
pub fn sources(figures: u16) -> TempDir {
    let Sources(folder) = Sources::new();
    let ties: Vec<_> = (1..=figures).map(|at| format!("{},IR,NA,{at}\n", 2000 + at)).collect();
    let text = format!("year,iso2_a,iso2_b,works\n{}", ties.concat());
    fs::write(folder.path().join("copublications.csv"), text).unwrap();
    folder
}

/// The program, to be run on a data folder.
pub fn entente(arguments: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(arguments).env("ENTENTE_DATA", data).env_remove("ENTENTE_SNAPSHOT");
    command.env_remove("DATABASE_URL");
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
