use std::{io::Write, path::PathBuf};

use super::CommandError;
use crate::{
    config::DataConfig,
    import::{Import, ImportError, OrganisationFilter, import},
    snapshot::{SnapshotContent, unpack},
    store::{Origin, SnapshotStore, StoreError, sqlite::SqliteStore},
};

/// What `entente import` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The source files, or folders that hold them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    data: DataConfig,
    /// Check the files and say what would change, and store nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Makes a snapshot, tells what it holds, adds it and makes it the active one.
pub(super) async fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), CommandError> {
    let Import { archive, content } = match import(&arguments.paths, &OrganisationFilter::default())
    {
        Err(ImportError::Rejected(rejections)) => {
            for rejection in rejections.kept() {
                writeln!(out, "{rejection}")?;
            }
            if rejections.beyond() > 0 {
                writeln!(out, "and {} more", rejections.beyond())?;
            }
            return Err(ImportError::Rejected(rejections).into());
        }
        result => result?,
    };
    let folder = &arguments.data.folder;
    let store = if arguments.dry_run {
        match SqliteStore::open(folder).await {
            Err(StoreError::Missing(_)) => None,
            store => Some(store?),
        }
    } else {
        Some(SqliteStore::open_or_create(folder).await?)
    };
    let before = match &store {
        Some(store) => active_counts(store).await?,
        None => None,
    };
    summarise(&content, before, out)?;
    match store {
        Some(store) if !arguments.dry_run => {
            store.add(content.id, &archive, Origin::Imported).await?;
            store.activate(content.id).await?;
            writeln!(out, "active: a server that is running shows it from its next start on")?;
        }
        _ => writeln!(out, "dry run: nothing was stored")?,
    }
    Ok(())
}

/// How many rows each table has: countries, copublications, international works.
type Counts = [usize; 3];

fn counts(content: &SnapshotContent) -> Counts {
    [content.countries.len(), content.copublications.len(), content.international_works.len()]
}

/// The counts of the active snapshot; `None` when there is none or it is
/// damaged, which an import is there to mend.
async fn active_counts(store: &SqliteStore) -> Result<Option<Counts>, StoreError> {
    let Some(active) = store.active().await? else {
        return Ok(None);
    };
    Ok(unpack(&store.get(active.id).await?).ok().map(|content| counts(&content)))
}

fn summarise(
    content: &SnapshotContent,
    before: Option<Counts>,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let names = ["countries", "copublications", "international works"];
    for (at, (name, count)) in names.into_iter().zip(counts(content)).enumerate() {
        let change = match before.map(|before| before[at]) {
            None => "no active snapshot to compare with".to_owned(),
            Some(before) if before == count => "as many as in the active snapshot".to_owned(),
            Some(before) if before < count => format!("{} more", count - before),
            Some(before) => format!("{} fewer", before - count),
        };
        writeln!(out, "{name}: {count} rows, {change}")?;
    }
    writeln!(out, "snapshot {}", content.id)?;
    Ok(())
}
