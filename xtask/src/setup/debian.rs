//! Packages of Debian, for what cargo, npm and pip do not have.

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// Installs a package with apt-get, through sudo unless run by root. By the
/// run level of maintenance, services that come with it are not started.
///
/// # Errors
/// When apt-get is missing or fails.
pub fn install(workspace: &Workspace, package: &str) -> Result<(), Error> {
    apt_get(workspace, &["update", "--quiet"])?;
    apt_get(workspace, &["install", "--quiet", "--yes", "--no-install-recommends", package])
}

fn apt_get(workspace: &Workspace, arguments: &[&str]) -> Result<(), Error> {
    let user = process::text(workspace.program("id").arg("-u"))?;
    let mut command = if user.trim() == "0" {
        let mut command = workspace.program("apt-get");
        command.envs([("DEBIAN_FRONTEND", "noninteractive"), ("RUNLEVEL", "1")]);
        command
    } else {
        let mut command = workspace.program("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get"]);
        command
    };
    process::run(command.args(arguments))
}
