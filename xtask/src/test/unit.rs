//! The `unit` group: what cargo can check without a built site.

use crate::error::Error;
use crate::process;
use crate::setup;
use crate::workspace::Workspace;

/// Each step as the arguments to cargo. `app` is checked by itself too: its
/// domain has to compile without Leptos.
const STEPS: [&[&str]; 5] = [
    &["fmt", "--all", "--check"],
    &["check", "--package", "app"],
    &["clippy", "--workspace", "--exclude", "frontend", "--all-targets", "--", "-D", "warnings"],
    &["clippy", "--package", "frontend", "--target", setup::WASM, "--", "-D", "warnings"],
    &["test"],
];

/// Runs every step, also after one that failed.
///
/// # Errors
/// When a step failed.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    setup::for_lints(workspace)?;
    setup::for_store(workspace)?;
    let run_step = |step: &&[&str]| process::run(workspace.cargo().args(*step));
    let failures: Vec<Error> = STEPS.iter().filter_map(|step| run_step(step).err()).collect();
    for failure in &failures {
        eprintln!("{failure}");
    }
    if failures.is_empty() { Ok(()) } else { Err(Error::Reported) }
}
