use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use super::Flaw;

/// The most bytes that a file may have.
const MOST: u64 = 1 << 20;

/// The text of a regular file, without the mark of its encoding. A link may
/// lead anywhere, a pipe never ends: neither is opened.
///
/// # Errors
/// What is wrong with it.
pub fn text_of(file: &Path) -> Result<String, Vec<Flaw>> {
    let flaw = |line, what: String| vec![Flaw { file: file.to_owned(), line, what }];
    let bytes = bytes_of(file).map_err(|error| flaw(None, error.to_string()))?;
    if bytes.len() as u64 > MOST {
        return Err(flaw(None, format!("it has more than {MOST} bytes")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = String::from_utf8_lossy(good).matches('\n').count() + 1;
            Err(flaw(Some(line), "this is not UTF-8".to_owned()))
        }
    }
}

/// As many bytes as a file may have, and one more where it has too many.
fn bytes_of(file: &Path) -> io::Result<Vec<u8>> {
    if !fs::symlink_metadata(file)?.is_file() {
        return Err(io::Error::other("this is no regular file: links are not followed"));
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
