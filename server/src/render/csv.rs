use std::fmt::Write;

use super::{Parcel, RenderError, table};

/// What spreadsheet programs know UTF-8 by. It stands before a line that is
/// no header, so that it is in no one's way.
const MARK: char = '\u{feff}';

/// The main table of a view, below lines that begin with `#` and state what
/// it is (as "Model for Tabular Data", W3C 2015, section 8, reads comments).
///
/// # Errors
/// [`RenderError::Sheet`].
pub fn csv(parcel: &dyn Parcel) -> Result<Vec<u8>, RenderError> {
    let mut preface = String::from(MARK);
    for (label, value) in parcel.statement().lines() {
        // Writing to memory does not fail.
        let _ = write!(preface, "# {label}: {}\r\n", harmless(&value));
    }
    let mut bytes = preface.into_bytes();
    if let Some(main) = parcel.tables().first() {
        bytes.extend(table::sheet(*main)?);
    }
    Ok(bytes)
}

/// A line of words that a spreadsheet program cuts at every separator, so that
/// none of the pieces is a formula that it would run.
fn harmless(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut begins = false;
    for c in words.chars() {
        if begins && matches!(c, '=' | '+' | '-' | '@') {
            out.push('\'');
        }
        begins = match c {
            ',' | ';' | '\t' | '|' => true,
            ' ' | '"' | '\'' => begins,
            _ => false,
        };
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_piece_of_a_comment_is_a_formula() {
        assert_eq!(harmless("a,=1+1; @x, \"-2\"\tb"), "a,'=1+1; '@x, \"'-2\" b");
        assert_eq!(harmless("c / √(I_X · I_Y), 2023"), "c / √(I_X · I_Y), 2023");
        assert_eq!(harmless("one\r\ntwo"), "one  two");
    }
}
