use std::{
    io::Write,
    path::{Path, PathBuf},
};

use app::domain::SnapshotId;
use clap::Subcommand;

use super::CommandError;
use crate::{
    config::DataConfig,
    snapshot::{unpack, write_file},
    store::{SnapshotStore, sqlite::SqliteStore},
};

/// What `entente snapshot` does.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List the snapshots in the store, the one added last first.
    List {
        #[command(flatten)]
        data: DataConfig,
    },
    /// Write the archive of a snapshot to a file.
    Export {
        /// The id of the snapshot; the active one if none is named.
        id: Option<SnapshotId>,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        #[command(flatten)]
        data: DataConfig,
    },
}

/// Lists or exports.
pub(super) async fn run(command: &Command, out: &mut impl Write) -> Result<(), CommandError> {
    match command {
        Command::List { data } => list(data, out).await,
        Command::Export { id, to, data } => export(*id, to, data, out).await,
    }
}

async fn list(data: &DataConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let snapshots = SqliteStore::open(&data.folder).await?.list().await?;
    if snapshots.is_empty() {
        writeln!(out, "no snapshots")?;
    }
    for snapshot in snapshots {
        let active = if snapshot.active { ", active" } else { "" };
        let (id, origin) = (snapshot.id, snapshot.origin);
        let (added, size) = (snapshot.added, snapshot.size);
        writeln!(out, "{id} {origin}, added {added}, {size} bytes{active}")?;
    }
    Ok(())
}

async fn export(
    id: Option<SnapshotId>,
    to: &Path,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let store = SqliteStore::open(&data.folder).await?;
    let id = match id {
        Some(id) => id,
        None => store.active().await?.ok_or(CommandError::NoneActive)?.id,
    };
    let archive = store.get(id).await?;
    unpack(&archive).map_err(|reason| CommandError::Damaged(id, reason))?;
    write_file(to, &archive)?;
    writeln!(out, "snapshot {id}: {} bytes in {}", archive.len(), to.display())?;
    Ok(())
}
