//! The sheet that every drawing stands on: its size, type and colours, what it
//! says above and below the picture, and the document around it.

pub mod caption;
pub mod ink;
mod oklch;
mod sheet_of_paper;

pub use oklch::oklch;
pub use sheet_of_paper::{
    HEIGHT, MARGIN, SheetOfPaper, Type, WIDTH, direction, family, fitting, number, width,
};

use std::fmt::Write;

use app::map::svg::escape;

use self::ink::PAPER;
use super::Statement;

/// Opens a document of 1,200 by 630 pixels that says what it shows, with those
/// definitions, and lays out the paper.
pub fn open(out: &mut String, statement: &Statement<'_>, definitions: &str) {
    // Writing to memory does not fail.
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
         width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" xml:lang=\"{}\"><title>",
        statement.language,
    );
    escape(out, &statement.title);
    out.push_str("</title><desc>");
    for (label, value) in statement.lines() {
        escape(out, &format!("{label}: {value}\n"));
    }
    let _ = write!(
        out,
        "</desc><defs>{definitions}</defs>\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAPER}\"/>"
    );
}

/// Closes the document.
pub const fn close() -> &'static str {
    "</svg>\n"
}
