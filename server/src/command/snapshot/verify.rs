use std::io::Write;

use super::Stored;
use crate::command::CommandError;

/// Checks the hash, the rows and every value of each table, and that a server
/// can show them.
pub(super) fn run(stored: &Stored, out: &mut impl Write) -> Result<(), CommandError> {
    let content = stored.showable()?;
    let files = &content.manifest.files;
    let lines: usize = files.iter().map(|file| file.rows).sum();
    writeln!(out, "snapshot {} is whole: {} tables, {lines} lines", content.id, files.len())?;
    Ok(())
}
