//! Fonts: `public/fonts/*.woff2`, hashed.

use std::collections::BTreeMap;
use std::path::Path;

use super::hashed;
use crate::error::Error;
use crate::files;

/// The address of each font by its file name in `public/fonts/`.
pub type Fonts = BTreeMap<String, String>;

/// Whether a path in `public/` is a font.
pub fn is_font(path: &Path) -> bool {
    path.starts_with("fonts") && path.extension().is_some_and(|extension| extension == "woff2")
}

/// Places every font of the folder among the hashed files. No folder, no fonts.
///
/// # Errors
/// When a font cannot be read or written.
pub fn place(folder: &Path, site: &Path) -> Result<Fonts, Error> {
    let mut fonts = Fonts::new();
    if !folder.is_dir() {
        return Ok(fonts);
    }
    for path in files::walk(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(".woff2") {
            let address = hashed::place(site, stem, "woff2", &files::read(&path)?)?;
            fonts.insert(name, address);
        }
    }
    Ok(fonts)
}
