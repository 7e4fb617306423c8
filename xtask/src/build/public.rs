//! Files that keep their names: `public/`, except the fonts, which are hashed.

use std::path::Path;

use super::fonts;
use crate::error::Error;
use crate::files;

/// Copies everything but the fonts to the site's root.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy(public: &Path, site: &Path) -> Result<(), Error> {
    for original in files::walk(public)? {
        let name = original.strip_prefix(public).unwrap_or(&original);
        if !fonts::is_font(name) {
            files::copy(&original, &site.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_but_fonts_is_copied_under_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        let [public, site] = ["public", "site"].map(|name| folder.path().join(name));
        for name in ["favicon.svg", "icons/192.png", "fonts/serif.woff2", "fonts/OFL.txt"] {
            files::write(&public.join(name), name).unwrap();
        }
        copy(&public, &site).unwrap();
        let copied: Vec<_> = files::walk(&site).unwrap();
        let expected = ["favicon.svg", "fonts/OFL.txt", "icons/192.png"];
        assert_eq!(copied, expected.map(|name| site.join(name)));
    }
}
