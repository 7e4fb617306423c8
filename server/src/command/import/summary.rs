use std::io::{self, Write};

use crate::snapshot::SnapshotContent;

/// Tells what the new snapshot holds.
pub(super) fn tell(content: &SnapshotContent, out: &mut impl Write) -> io::Result<()> {
    for file in &content.manifest.files {
        writeln!(out, "{}: {} rows", file.name, file.rows)?;
    }
    writeln!(out, "snapshot {}", content.id)
}
