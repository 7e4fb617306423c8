//! The harness, `bench.mjs`: it opens every page in a Chromium of its own and
//! drags, zooms, hovers and switches years.

use std::io;
use std::path::Path;

use serde_json::json;

use super::arguments::Arguments;
use super::peers_server::PeersServer;
use super::record::{self, OURS, Record};
use crate::error::Error;
use crate::files;
use crate::process;
use crate::server::Server;
use crate::workspace::Workspace;

/// Measures our map and the peers in turns, so that whatever else the machine
/// does meanwhile falls on all of them. Gives a record for every page, number
/// of ties and run.
///
/// # Errors
/// When a server or the harness fails, or its records cannot be read.
pub fn run(
    workspace: &Workspace,
    folder: &Path,
    chromium: &Path,
    arguments: &Arguments,
) -> Result<Vec<Record>, Error> {
    let kept = workspace.target("bench-map");
    files::remove_folder(&kept)?;
    let (adapter, records) = (kept.join("ours.json"), kept.join("records.json"));
    files::write(&adapter, how_to_handle_ours())?;
    let (ours, _) = Server::start(&workspace.dist(), &kept.join("data"))?;
    let peers = PeersServer::start(workspace, folder)?;

    let mut harness = workspace.program("node");
    harness.current_dir(folder).env("CHROMIUM", chromium).arg("bench.mjs");
    let page = arguments.page.path();
    harness.arg("--target").arg(format!("{OURS}=http://{}/{page}", ours.address));
    harness.arg("--adapter").arg(format!("{OURS}={}", adapter.display()));
    for peer in &arguments.peers {
        let name = peer.name();
        harness.arg("--target").arg(format!("{name}=http://{}/{name}", peers.address));
    }
    let sizes: Vec<String> = arguments.arcs.iter().map(ToString::to_string).collect();
    harness.args(["--arcs", &sizes.join(","), "--runs", &arguments.runs.to_string()]);
    // Its progress is not part of the tables.
    process::run(harness.arg("--out").arg(&records).stdout(io::stderr()))?;
    record::parse(&files::read_text(&records)?)
}

/// Where the harness finds on our page what it handles, and how the page is
/// told the number of ties.
fn how_to_handle_ours() -> String {
    json!({
        "map": "#map",
        "slider": ".years input",
        "hover": "#tip",
        "years": [2016, 2019, 2021, 2023],
        "argName": "top",
    })
    .to_string()
}
