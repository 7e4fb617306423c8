//! A sheet in each choice of colours: sheets ask the system which it prefers,
//! and a view in a frame of another site can be told by that site instead.

use std::collections::BTreeMap;
use std::path::Path;

use super::hashed;
use crate::error::Error;

/// How a minified sheet asks for the system's preference.
const ASKED: &str = "screen and (prefers-color-scheme:dark)";
/// The choices by name, and what each asks instead.
const CHOICES: [(&str, &str); 3] = [("auto", ASKED), ("light", "not all"), ("dark", "screen")];

/// Places a minified sheet in each choice of colours; the addresses by the name
/// of the choice.
///
/// # Errors
/// When the sheet has no dark colours, or a file cannot be written.
pub fn place(site: &Path, stem: &str, sheet: &str) -> Result<BTreeMap<String, String>, Error> {
    if !sheet.contains(ASKED) {
        let problem = format!("the sheet {stem} nowhere says {ASKED:?}");
        return Err(Error::Content { path: "style".to_owned(), problem });
    }
    let choice = |(name, asks): (&str, &str)| {
        let stem = format!("{stem}-{name}");
        let address = hashed::place(site, &stem, "css", sheet.replace(ASKED, asks).as_bytes())?;
        Ok((name.to_owned(), address))
    };
    CHOICES.into_iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    #[test]
    fn a_choice_does_not_ask_the_system() {
        let site = tempfile::tempdir().unwrap();
        let sheet = "a{color:red}@media screen and (prefers-color-scheme:dark){a{color:blue}}";
        let placed = place(site.path(), "embedded", sheet).unwrap();
        let text = |choice: &str| {
            files::read_text(&site.path().join(placed[choice].trim_start_matches('/'))).unwrap()
        };
        assert_eq!(text("auto"), sheet);
        assert_eq!(text("light"), "a{color:red}@media not all{a{color:blue}}");
        assert_eq!(text("dark"), "a{color:red}@media screen{a{color:blue}}");
    }

    #[test]
    fn a_sheet_without_dark_colours_is_refused() {
        let site = tempfile::tempdir().unwrap();
        assert!(place(site.path(), "embedded", "a{color:red}").is_err());
    }
}
