use std::io::Write;

use super::CommandError;
use crate::{config::DataConfig, store::open_or_create};

/// Brings the tables up to date: to open a store is to do so.
pub(super) async fn run(data: &DataConfig, out: &mut impl Write) -> Result<(), CommandError> {
    open_or_create(data).await?;
    writeln!(out, "the store is up to date")?;
    Ok(())
}
