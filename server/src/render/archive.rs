use super::{
    Parcel, RenderError,
    citation::{Citation, bibtex, csl, plain, ris},
    json::metadata,
    readme::{licence, readme},
    table::sheet,
};
use crate::snapshot::write_archive;

/// What the main table is called in an archive.
pub(super) const MAIN: &str = "data.csv";

/// All that can be taken away of a view, as a ZIP archive: tables without
/// comments, the drawing, and what they are.
///
/// # Errors
/// [`RenderError`].
pub fn archive(parcel: &dyn Parcel) -> Result<Vec<u8>, RenderError> {
    let citation = Citation::of(parcel.statement());
    let mut files = vec![
        ("README.txt".to_owned(), readme(parcel).into_bytes()),
        ("LICENCE.txt".to_owned(), licence(parcel.statement()).into_bytes()),
        ("metadata.json".to_owned(), metadata(parcel)?),
    ];
    for (place, table) in parcel.tables().into_iter().enumerate() {
        files.push((file_of(place, table.name()), sheet(table)?));
    }
    if let Some(drawing) = parcel.drawing() {
        files.push(("picture.svg".to_owned(), drawing.into_bytes()));
    }
    for (ending, text) in [
        ("txt", plain(&citation)),
        ("bib", bibtex(&citation)),
        ("ris", ris(&citation)),
        ("csl.json", csl(&citation)),
    ] {
        files.push((format!("citation.{ending}"), text.into_bytes()));
    }
    let files: Vec<_> = files.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
    Ok(write_archive(&files)?)
}

/// What the table at a place is called in an archive.
pub(super) fn file_of(place: usize, name: &str) -> String {
    if place == 0 { MAIN.to_owned() } else { format!("{name}.csv") }
}
