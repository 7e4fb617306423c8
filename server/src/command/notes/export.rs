use std::{io::Write, path::Path};

use app::domain::note::KeptNote;

use crate::{command::CommandError, config::DataConfig, notes::format::write_folder, store::open};

/// Writes every published note.
pub(super) async fn run(
    to: &Path,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let store = open(data).await?;
    let mut count = 0;
    for heading in store.headings().await? {
        // One that ended meanwhile is not written.
        if let Some(KeptNote::Published(note)) = store.note(&heading.slug).await? {
            write_folder(to, &note.slug, &note.current.content)
                .map_err(|error| CommandError::Folder(to.join(note.slug.as_str()), error))?;
            count += 1;
        }
    }
    let notes = if count == 1 { "note" } else { "notes" };
    writeln!(out, "{count} {notes} in {}", to.display())?;
    Ok(())
}
