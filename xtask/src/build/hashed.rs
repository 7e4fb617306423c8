//! Files with their content's hash in the name, so that they can be cached for
//! ever.

use std::path::Path;

use crate::content_hash;
use crate::error::Error;
use crate::files;

/// Hexadecimal digits of the hash in a name: 48 bits.
const DIGITS: usize = 12;

/// Writes `content` to `assets/<stem>.<hash>.<extension>` in the site folder
/// and gives the address it will have: `/assets/…`.
///
/// # Errors
/// When the file cannot be written.
pub fn place(site: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<String, Error> {
    let hash = content_hash::of(&[content]);
    let name = format!("assets/{stem}.{}.{extension}", &hash[..DIGITS]);
    files::write(&site.join(&name), content)?;
    Ok(format!("/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_changes_with_the_content_only() {
        let site = tempfile::tempdir().unwrap();
        let place = |content: &[u8]| place(site.path(), "entente", "js", content).unwrap();
        assert_eq!(place(b"abc"), "/assets/entente.ba7816bf8f01.js");
        assert_eq!(place(b"abc"), place(b"abc"));
        assert_ne!(place(b"abc"), place(b"abd"));
        assert!(site.path().join("assets/entente.ba7816bf8f01.js").is_file());
    }
}
