//! `entente notes`: policy notes in the store, and as files.

mod ending;
mod export;
mod import;
mod list;
mod publish;

use std::{io::Write, path::PathBuf};

use app::domain::note::{PersonName, Slug};
use clap::{Subcommand, builder::NonEmptyStringValueParser};

use super::CommandError;
use crate::config::{DataConfig, EditorsConfig};

/// What `entente notes` does.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Keep folders of notes as drafts: all of them, or none when anything is
    /// wrong in one.
    Import {
        /// Folders of notes, or folders that hold them.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        editors: EditorsConfig,
        #[command(flatten)]
        data: DataConfig,
    },
    /// Write every published note as a folder, as `import` reads it.
    Export {
        /// The folder to write them in.
        #[arg(value_name = "FOLDER")]
        to: PathBuf,
        #[command(flatten)]
        data: DataConfig,
    },
    /// List every note and where it stands.
    List {
        #[command(flatten)]
        data: DataConfig,
    },
    /// Publish the draft of a note, which a second person approved.
    Publish(publish::Arguments),
    /// Take a published note back.
    Withdraw {
        /// The name of the note.
        #[arg(value_name = "ID")]
        slug: Slug,
        /// Who does it.
        #[arg(long, value_name = "NAME")]
        by: PersonName,
        /// Why; every reader is told.
        #[arg(long, value_parser = NonEmptyStringValueParser::new())]
        reason: String,
        #[command(flatten)]
        data: DataConfig,
    },
    /// Put another published note in the place of a published note.
    Supersede {
        /// The name of the note.
        #[arg(value_name = "ID")]
        slug: Slug,
        /// The name of the other note.
        #[arg(long, value_name = "ID")]
        with: Slug,
        /// Who does it.
        #[arg(long, value_name = "NAME")]
        by: PersonName,
        #[command(flatten)]
        data: DataConfig,
    },
}

/// Does what the subcommand says.
pub(super) async fn run(command: &Command, out: &mut impl Write) -> Result<(), CommandError> {
    match command {
        Command::Import { paths, editors, data } => {
            import::run(paths, &editors.name, data, out).await
        }
        Command::Export { to, data } => export::run(to, data, out).await,
        Command::List { data } => list::run(data, out).await,
        Command::Publish(arguments) => publish::run(arguments, out).await,
        Command::Withdraw { slug, by, reason, data } => {
            ending::withdraw(slug, by, reason, data, out).await
        }
        Command::Supersede { slug, with, by, data } => {
            ending::supersede(slug, with, by, data, out).await
        }
    }
}
