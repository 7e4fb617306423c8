use std::io::{self, Write};

use super::Stored;
use crate::{
    command::{CommandError, remarks},
    snapshot::{LayerEntry, ReferenceEntry, Source},
};

/// Tells all that a snapshot says of itself.
pub(super) fn run(stored: &Stored, out: &mut impl Write) -> Result<(), CommandError> {
    let content = stored.content()?;
    let manifest = &content.manifest;
    let active = if stored.snapshot.active { ", active" } else { "" };
    let (origin, added, size) =
        (stored.snapshot.origin, stored.snapshot.added, stored.snapshot.size);
    writeln!(out, "snapshot {}", content.id)?;
    writeln!(out, "{}", manifest.title)?;
    writeln!(out, "{origin}, added {added}, {size} bytes{active}")?;
    writeln!(out, "format {}", manifest.format)?;
    writeln!(out, "\ntables")?;
    for file in &manifest.files {
        writeln!(out, "  {}: {} lines, SHA-256 {}", file.name, file.rows, file.sha256)?;
    }
    writeln!(out, "\ncountries: {}", content.countries.len())?;
    reference(&manifest.countries, out)?;
    writeln!(out, "\nevents: {}", content.events.len())?;
    reference(&manifest.timeline, out)?;
    for layer in &manifest.layers {
        writeln!(out, "\n{}", layer.id)?;
        coverage(layer, out)?;
        sources(&layer.sources, out)?;
        remarks::list("  set aside", layer.set_aside.iter(), out)?;
        remarks::list("  flagged", layer.flagged.iter(), out)?;
    }
    Ok(())
}

/// What belongs to no layer.
fn reference(entry: &ReferenceEntry, out: &mut impl Write) -> io::Result<()> {
    sources(&entry.sources, out)?;
    remarks::list("  set aside", entry.set_aside.iter(), out)?;
    remarks::list("  flagged", entry.flagged.iter(), out)
}

fn coverage(layer: &LayerEntry, out: &mut impl Write) -> io::Result<()> {
    let covered = layer.coverage;
    writeln!(out, "  years {} to {}", covered.first_year, covered.last_year)?;
    writeln!(
        out,
        "  {} countries, {} pairs, {} figures",
        covered.countries, covered.pairs, covered.rows
    )
}

fn sources(sources: &[Source], out: &mut impl Write) -> io::Result<()> {
    for source in sources {
        let retrieved = source.retrieved.map(|day| format!("; retrieved {day}"));
        let retrieved = retrieved.unwrap_or_default();
        writeln!(out, "  source: {}, {}{retrieved}", source.name, source.version)?;
        writeln!(out, "    publisher: {}", source.publisher)?;
        let terms = source.licence.address.as_ref().map(|address| format!(", {address}"));
        writeln!(out, "    licence: {}{}", source.licence.name, terms.unwrap_or_default())?;
        if let Some(address) = &source.address {
            writeln!(out, "    address: {address}")?;
        }
        writeln!(out, "    cite as: {}", source.citation)?;
        for limit in &source.limits {
            writeln!(out, "    limit: {limit}")?;
        }
    }
    Ok(())
}
