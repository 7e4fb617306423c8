//! The `e2e` group: the built site in Chromium.

use crate::error::Error;
use crate::process;
use crate::setup;
use crate::workspace::Workspace;

/// Runs the Playwright tests of `tests/e2e` against `dist/`; traces and
/// pictures of failures go to `e2e/` in the target folder.
///
/// # Errors
/// When the browser cannot be had or a test fails.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    let chromium = setup::for_browser(workspace)?;
    let mut playwright = workspace.node_program("playwright");
    playwright.arg("test").arg("--output").arg(workspace.target("e2e"));
    playwright.env("ENTENTE_DIST", workspace.dist()).env("CHROMIUM", chromium);
    process::run(playwright.current_dir(workspace.root("tests/e2e")))
}
