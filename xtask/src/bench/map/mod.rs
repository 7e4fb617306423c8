//! `bench map`: our map and the maps that people draw with other libraries,
//! measured on the same ties in one run.

mod arguments;
mod circumstances;
mod comparison;
mod figures;
mod harness;
mod median;
mod page;
mod peer;
mod peers_folder;
mod peers_server;
mod readings;
mod record;
mod report;
mod report_json;
#[cfg(test)]
mod sample;

pub use arguments::Arguments;

use circumstances::Circumstances;

use crate::build;
use crate::error::Error;
use crate::files;
use crate::setup;
use crate::workspace::Workspace;

/// Builds both sides, measures them in turns, prints tables in Markdown, and
/// writes all figures as JSON when asked to. The harness's own records stay in
/// `bench-map/` in the target folder.
///
/// # Errors
/// When the peers or the browser cannot be had, a build fails, or the harness
/// does. A page that fails is no error: the tables tell.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<(), Error> {
    let peers = peers_folder::ready(workspace)?;
    let chromium = setup::for_browser(workspace)?;
    build::run(workspace)?;
    let records = harness::run(workspace, &peers, &chromium, arguments)?;

    let runs = arguments.runs.get();
    let circumstances = Circumstances::of(workspace, &chromium, arguments.page, runs, &records)?;
    let sizes = comparison::by_size(&records);
    print!("{}", report::markdown(&circumstances, &sizes));
    let json = report_json::json(&circumstances, &sizes);
    arguments.json.as_deref().map_or(Ok(()), |path| files::write(path, json))
}
