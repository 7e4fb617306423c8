//! What importers left out and what they kept with doubt.

use std::io::{self, Write};

use crate::snapshot::{Manifest, RemarkEntry};

/// Tells of every source file, by reason.
pub(super) fn tell(manifest: &Manifest, out: &mut impl Write) -> io::Result<()> {
    let references = [&manifest.countries, &manifest.timeline];
    let set_aside = references.iter().map(|entry| &entry.set_aside);
    let set_aside = set_aside.chain(manifest.layers.iter().map(|layer| &layer.set_aside));
    list("set aside", set_aside.flatten(), out)?;
    let flagged = references.iter().map(|entry| &entry.flagged);
    let flagged = flagged.chain(manifest.layers.iter().map(|layer| &layer.flagged));
    list("flagged", flagged.flatten(), out)
}

/// A line for each reason in each file.
pub(super) fn list<'a>(
    what: &str,
    entries: impl Iterator<Item = &'a RemarkEntry>,
    out: &mut impl Write,
) -> io::Result<()> {
    for RemarkEntry { file, meaning, rows, .. } in entries {
        let noun = if *rows == 1 { "row" } else { "rows" };
        writeln!(out, "{what}: {file}, {rows} {noun}: {meaning}")?;
    }
    Ok(())
}
