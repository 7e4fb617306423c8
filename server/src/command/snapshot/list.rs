use std::io::Write;

use crate::{command::CommandError, config::DataConfig, store::open};

/// Lists every snapshot, one a line.
pub(super) async fn run(data: &DataConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let snapshots = open(data).await?.list().await?;
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
