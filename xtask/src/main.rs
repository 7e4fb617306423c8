//! `cargo xtask`: sets up what is missing, then builds, serves, tests and
//! measures Entente with the standard tools.
//!
//! Each command is a folder or a file of its own; [`command_line`] says what
//! there is. A failure is one line on standard error and exit code 1.

mod bench;
mod build;
mod command_line;
mod content_hash;
mod error;
mod files;
mod geometry;
mod process;
mod serve;
mod server;
mod setup;
mod site_assets;
mod table;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;

use command_line::{BenchCommand, Command};
use error::Error;
use workspace::Workspace;

fn main() -> ExitCode {
    let command = match command_line::parse(std::env::args_os()) {
        Ok(command) => command,
        Err(outcome) => return outcome.show(),
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Error::Reported) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Error> {
    let workspace = Workspace::locate()?;
    match command {
        Command::Setup => setup::everything(&workspace),
        Command::Serve { addr, data } => serve::run(&workspace, &addr, data.as_deref()),
        Command::Build => build::run(&workspace),
        Command::Test { groups } => test::run(&workspace, &groups),
        Command::Bench { instead: Some(BenchCommand::Map(arguments)), .. } => {
            bench::map::run(&workspace, &arguments)
        }
        Command::Bench { json, instead: None } => bench::run(&workspace, json.as_deref()),
        Command::Tidy => tidy::run(&workspace),
        Command::Geometry { arguments } => Ok(geometry::run(&arguments)?),
    }
}
