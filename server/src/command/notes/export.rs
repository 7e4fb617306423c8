use std::{io::Write, path::Path};

use app::domain::note::KeptNote;

use crate::{
    command::CommandError,
    config::DataConfig,
    notes::format::write_folder,
    store::{Sifted, StoreError, open},
};

/// Writes every published note; of those that are damaged it tells, and fails
/// in the end.
pub(super) async fn run(
    to: &Path,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let store = open(data).await?;
    let mut count = 0;
    let Sifted { whole, mut damaged } = store.headings().await?;
    for heading in whole {
        // One that ended meanwhile is not written.
        let note = match store.note(&heading.slug).await {
            Err(StoreError::DamagedNote(note)) => {
                damaged.push(note);
                continue;
            }
            note => note?,
        };
        if let Some(KeptNote::Published(note)) = note {
            write_folder(to, &note.slug, &note.current.content)
                .map_err(|error| CommandError::Folder(to.join(note.slug.as_str()), error))?;
            count += 1;
        }
    }
    let notes = if count == 1 { "note" } else { "notes" };
    writeln!(out, "{count} {notes} in {}", to.display())?;
    for note in &damaged {
        writeln!(out, "{note}")?;
    }
    if damaged.is_empty() { Ok(()) } else { Err(CommandError::NotWritten(damaged.len())) }
}
