use std::io::Write;

use super::{IdPrefix, Stored};
use crate::{command::CommandError, config::DataConfig, store::open};

/// Makes a snapshot the active one, unless it is damaged or
/// cannot be shown.
pub(super) async fn run(
    id: &IdPrefix,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let store = open(data).await?;
    let stored = Stored::of(&*store, Some(id)).await?;
    let id = stored.showable()?.id;
    store.activate(id).await?;
    writeln!(out, "snapshot {id} is active; a server that runs takes it up within seconds")?;
    Ok(())
}
