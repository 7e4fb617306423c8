//! `tidy`: the house rules that a machine can check, over every file that is
//! in Git or about to be.
//!
//! A check is a pure function from a file's path (as seen from the clone's
//! root) and text to what it finds.

mod file_length;
mod finding;
mod leftovers;
mod logical_style;
mod machine_paths;
mod rooms;
mod rust_source;
mod words_in_views;

use std::collections::BTreeSet;
use std::fs;

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;
use finding::Finding;

const CHECKS: [fn(&str, &str) -> Vec<Finding>; 6] = [
    file_length::check,
    leftovers::check,
    logical_style::check,
    machine_paths::check,
    rooms::check,
    words_in_views::check,
];

/// Checks every text file and prints what is found, one line each.
///
/// # Errors
/// When Git is missing or a rule is broken.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    let listing = process::text(workspace.program("git").args(arguments))?;
    let paths: BTreeSet<&str> = listing.split_terminator('\0').collect();
    let mut findings = 0;
    for path in &paths {
        // What is not text, or is deleted but still listed, has nothing to say.
        let Ok(text) = fs::read_to_string(workspace.root(path)) else { continue };
        for Finding { line, message } in CHECKS.iter().flat_map(|check| check(path, &text)) {
            println!("{path}:{line}: {message}");
            findings += 1;
        }
    }
    eprintln!("tidy: {} files, {findings} findings", paths.len());
    if findings == 0 { Ok(()) } else { Err(Error::Reported) }
}
