//! The `schema` group: the API does what its `OpenAPI` document says, whatever
//! it is asked.

use crate::error::Error;
use crate::files;
use crate::process;
use crate::server::Server;
use crate::setup;
use crate::workspace::Workspace;

/// How many requests are made up for an operation in each phase, which bounds
/// the time that it takes.
const EXAMPLES: &str = "25";

/// Runs schemathesis with every check against the server of `dist/`, by the
/// document that the server gives.
///
/// # Errors
/// When schemathesis cannot be had, or finds something.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    let program = setup::for_schema(workspace)?;
    let data = workspace.target("schema");
    files::remove_folder(&data)?;
    let (server, _) = Server::start(&workspace.dist(), &data)?;
    let mut schemathesis = workspace.program(program);
    schemathesis.arg("--config-file").arg(workspace.root("tests/schema/schemathesis.toml"));
    schemathesis.arg("run").arg(format!("http://{}/api/v1/openapi.json", server.address));
    // The configuration makes it deterministic, so that it needs no seed.
    schemathesis.args(["--checks", "all", "--mode", "all"]);
    schemathesis.args(["--max-examples", EXAMPLES, "--continue-on-failure"]);
    process::run(schemathesis.current_dir(data))
}
