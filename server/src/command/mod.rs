//! The command line: what each subcommand reads, does and prints.

mod error;
mod import;
mod remarks;
mod serve;
mod snapshot;

use std::io::Write;

use clap::{Parser, Subcommand};

pub use error::CommandError;
pub use snapshot::{ChoiceError, IdPrefix, IdPrefixError};

use crate::config::ServeConfig;

/// Entente: a public atlas of bilateral scientific ties.
#[derive(Debug, Parser)]
#[command(name = "entente", version)]
pub struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the server.
    Serve(ServeConfig),
    /// Make a snapshot of source files and make it the active one.
    Import(import::Arguments),
    /// List, show, activate, verify and export snapshots.
    #[command(subcommand)]
    Snapshot(snapshot::Command),
}

/// Does what the command line says; what it has to tell goes to `out`, a line
/// an item.
///
/// # Errors
/// [`CommandError`], one clear line.
pub async fn run(line: CommandLine, out: &mut impl Write) -> Result<(), CommandError> {
    match line.command {
        Command::Serve(config) => serve::run(config, out).await,
        Command::Import(arguments) => import::run(&arguments, out).await,
        Command::Snapshot(command) => snapshot::run(&command, out).await,
    }
}
