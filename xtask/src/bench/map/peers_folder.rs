//! The folder of the peers and of the harness that measures them: found,
//! copied below the target folder, installed and built there.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::content_hash;
use crate::error::Error;
use crate::files;
use crate::process;
use crate::workspace::Workspace;

const VARIABLE: &str = "ENTENTE_PEERS";
const BESIDE_THE_CLONE: &str = "../shared/bench";
const PROGRAMS: [&str; 5] = ["bench.mjs", "server.mjs", "mkdata.mjs", "build.mjs", "package.json"];
const PAGES: &str = "src";
/// The ties that the peers draw, as `mkdata.mjs` looks for them: from its own folder.
const TIES: &str = "../data/copublications.csv";

/// A file with its path inside the folder.
type Copied = (PathBuf, Vec<u8>);

/// Gives the folder of the peers, ready to be served. What was built before is
/// used again unless one of the files that it was made from has changed.
///
/// # Errors
/// When the peers are not on this machine, or cannot be installed and built.
pub fn ready(workspace: &Workspace) -> Result<PathBuf, Error> {
    let original =
        env::var_os(VARIABLE).map_or_else(|| workspace.root(BESIDE_THE_CLONE), PathBuf::from);
    let copied = contents(&original)?;
    let wanted = content_hash::of(&copied.iter().map(|(_, bytes)| &bytes[..]).collect::<Vec<_>>());
    let copy = workspace.target("peers");
    let (stamp, folder) = (copy.join("stamp"), copy.join("bench"));
    if !fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        eprintln!("bench: installing and building the peers of {}", original.display());
        files::remove_folder(&copy)?;
        files::create_folder(&folder)?;
        copied.iter().try_for_each(|(path, bytes)| files::write(&folder.join(path), bytes))?;
        build(workspace, &folder)?;
        files::write(&stamp, wanted)?;
    }
    Ok(folder)
}

/// The files that the peers are made from. They are read and written, not
/// copied: the folder may be read-only, and a copy would be so too.
fn contents(original: &Path) -> Result<Vec<Copied>, Error> {
    let mut paths: Vec<PathBuf> = PROGRAMS.iter().map(PathBuf::from).collect();
    paths.push(PathBuf::from(TIES));
    if let Some(missing) = paths.iter().find(|path| !original.join(path).is_file()) {
        return Err(Error::Content {
            path: original.join(missing).display().to_string(),
            problem: format!(
                "it is not there, and without the peers and their harness nothing is measured; \
                 set {VARIABLE} to their folder"
            ),
        });
    }
    let pages = files::walk(&original.join(PAGES))?;
    paths.extend(
        pages.iter().filter_map(|page| page.strip_prefix(original).ok().map(Path::to_owned)),
    );
    paths.into_iter().map(|path| Ok((path.clone(), files::read(&original.join(path))?))).collect()
}

fn build(workspace: &Workspace, folder: &Path) -> Result<(), Error> {
    let install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    let steps: [(&str, &[&str]); 3] =
        [("npm", &install), ("node", &["mkdata.mjs"]), ("node", &["build.mjs"])];
    steps.into_iter().try_for_each(|(program, arguments)| {
        let mut step = workspace.program(program);
        process::run(step.args(arguments).current_dir(folder).stdout(io::stderr()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_of_peers() -> (tempfile::TempDir, PathBuf) {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("bench");
        for path in PROGRAMS.into_iter().chain([TIES, "src/d3svg.js"]) {
            files::create_folder(&folder).unwrap();
            files::write(&folder.join(path), path).unwrap();
        }
        (around, folder)
    }

    #[test]
    fn programs_pages_and_ties_are_taken_and_nothing_else() {
        let (_around, folder) = folder_of_peers();
        files::write(&folder.join("node_modules/echarts/index.js"), "").unwrap();
        let taken = contents(&folder).unwrap();
        let paths: Vec<&str> = taken.iter().filter_map(|(path, _)| path.to_str()).collect();
        assert_eq!(paths[..5], PROGRAMS);
        assert_eq!(paths[5..], [TIES, "src/d3svg.js"]);
        assert!(taken.iter().all(|(path, bytes)| bytes == path.as_os_str().as_encoded_bytes()));
    }

    #[test]
    fn missing_peers_are_answered_by_what_is_missing_and_what_to_set() {
        let (_around, folder) = folder_of_peers();
        fs::remove_file(folder.join("bench.mjs")).unwrap();
        let error = contents(&folder).unwrap_err().to_string();
        assert!(error.contains("bench/bench.mjs") && error.contains(VARIABLE), "{error}");
        assert!(!error.contains('\n'));
    }
}
