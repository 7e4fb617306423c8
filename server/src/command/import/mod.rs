//! `entente import`: from source files to the snapshot that is shown.

mod bar;
mod baseline;
mod difference;
mod summary;

use std::{
    io::{self, IsTerminal, Write, stderr},
    path::PathBuf,
    sync::Arc,
};

use super::{CommandError, remarks};
use crate::{
    config::{DataConfig, OrganisationsConfig, ShippedConfig},
    http::Served,
    import::{Import, ImportError, Progress, Survey, import, import_watched},
    store::{self, Origin, SnapshotStore, Store, StoreError},
    table::Rejections,
};
use bar::Bar;
use baseline::Baseline;

/// What `entente import` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The source files, or folders that hold them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    data: DataConfig,
    #[command(flatten)]
    shipped: ShippedConfig,
    #[command(flatten)]
    organisations: OrganisationsConfig,
    /// Check the files and say what would change, and store nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Makes a snapshot, tells what it holds and how it differs from the current
/// one, then adds it and makes it the active one, in one step.
pub(super) async fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), CommandError> {
    let Import { archive, content } = match read(arguments) {
        Err(ImportError::Rejected(rejections)) => {
            tell_rejections(&rejections, out)?;
            return Err(ImportError::Rejected(rejections).into());
        }
        result => result?,
    };
    // A server must be able to show it, now and when it starts again.
    Served::new(content.clone())?;
    let store = open(arguments).await?;
    let baseline = Baseline::find(
        store.as_deref().map(|store| store as &dyn SnapshotStore),
        &arguments.shipped.snapshot,
    )
    .await?;
    summary::tell_survey(&Survey::of(&arguments.paths), out)?;
    summary::tell(&content, out)?;
    remarks::tell(&content.manifest, out)?;
    difference::tell(&baseline, &content, out)?;
    match store {
        Some(store) if !arguments.dry_run => {
            store.install(content.id, &archive, Origin::Imported).await?;
            writeln!(out, "active: a server that runs takes it up within seconds")?;
        }
        _ => writeln!(out, "dry run: nothing was stored")?,
    }
    Ok(())
}

/// Reads the sources, with a bar where somebody watches.
fn read(arguments: &Arguments) -> Result<Import, ImportError> {
    let organisations = arguments.organisations.filter();
    if !stderr().is_terminal() {
        return import(&arguments.paths, &organisations);
    }
    let bar = Bar::new(stderr());
    let draw = |progress: Progress<'_>| bar.draw(progress);
    let result = import_watched(&arguments.paths, &organisations, &draw);
    bar.clear();
    result
}

/// The store; a dry run makes none.
async fn open(arguments: &Arguments) -> Result<Option<Arc<dyn Store>>, StoreError> {
    if !arguments.dry_run {
        return store::open_or_create(&arguments.data).await.map(Some);
    }
    match store::open(&arguments.data).await {
        Err(StoreError::Missing(_)) => Ok(None),
        store => store.map(Some),
    }
}

fn tell_rejections(rejections: &Rejections, out: &mut impl Write) -> io::Result<()> {
    for rejection in rejections.kept() {
        writeln!(out, "{rejection}")?;
    }
    match rejections.beyond() {
        0 => Ok(()),
        beyond => writeln!(out, "and {beyond} more"),
    }
}
