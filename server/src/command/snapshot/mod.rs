//! `entente snapshot`: what is in the store, and what is in a snapshot.

mod activate;
mod choice;
mod export;
mod list;
mod show;
mod verify;

use std::{io::Write, path::PathBuf};

use clap::Subcommand;

use super::CommandError;
use crate::config::DataConfig;
use choice::Choice;

pub(super) use choice::Stored;

pub use choice::{ChoiceError, IdPrefix, IdPrefixError};

/// What `entente snapshot` does.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List the snapshots in the store, the one added last first.
    List {
        #[command(flatten)]
        data: DataConfig,
    },
    /// Tell what a snapshot holds: sources, licences, coverage and counts.
    Show(Choice),
    /// Make a snapshot the active one; a server that runs takes it up.
    Activate {
        /// The id of the snapshot, or its first digits, eight or more.
        #[arg(value_name = "ID")]
        id: IdPrefix,
        #[command(flatten)]
        data: DataConfig,
    },
    /// Unpack a snapshot and check all that is in it.
    Verify(Choice),
    /// Write the archive of a snapshot to a file.
    Export {
        #[command(flatten)]
        choice: Choice,
        /// The file to write, or a folder to write entente-ID.zip in.
        #[arg(long, value_name = "PATH")]
        to: PathBuf,
    },
}

/// Does what the subcommand says.
pub(super) async fn run(command: &Command, out: &mut impl Write) -> Result<(), CommandError> {
    match command {
        Command::List { data } => list::run(data, out).await,
        Command::Show(choice) => show::run(&Stored::read(choice).await?, out),
        Command::Activate { id, data } => activate::run(id, data, out).await,
        Command::Verify(choice) => verify::run(&Stored::read(choice).await?, out),
        Command::Export { choice, to } => export::run(&Stored::read(choice).await?, to, out),
    }
}
