//! The command line: what each subcommand reads, does and prints.

mod error;
mod import;
mod migrate;
mod notes;
mod remarks;
mod serve;
mod snapshot;

use std::io::Write;

use clap::{Parser, Subcommand};

pub use error::CommandError;
pub use snapshot::{ChoiceError, IdPrefix, IdPrefixError};

use crate::config::{DataConfig, ServeConfig};

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
    /// Import, export, list, publish and end policy notes.
    #[command(subcommand)]
    Notes(notes::Command),
    /// Bring the tables of the store up to date, as every command does, and do
    /// nothing else.
    Migrate(DataConfig),
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
        Command::Notes(command) => notes::run(&command, out).await,
        Command::Migrate(data) => migrate::run(&data, out).await,
    }
}
