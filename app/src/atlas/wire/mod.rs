//! The compact format in which figures travel to the browser.
//!
//! A message begins with one byte that names its kind and version. What a
//! page carries and the history of one country are little-endian base-128
//! varints (as in Protocol Buffers) and IEEE 754 single floats without field
//! names, each kind of figure in a run of its own, which is what brotli likes
//! best. The years of all pairs, which are most of what travels, are bits of
//! a range coder (`range`), each with the chance that the years before, or
//! the countries before it in the year, give to it (`year`): brotli finds
//! nothing more in them, see [`encode_years`] for what that is worth.
//!
//! Each kind is encoded and decoded in one file, of the range coder by the
//! same function. The decoder never trusts a length and never panics; it does
//! no more than the list of countries and the calendar allow.

mod bytes;
mod chance;
mod column;
mod edition;
mod explorer;
mod gram;
mod history;
mod layer;
mod number;
mod range;
mod sheet;
mod trend;
mod votes;
mod year;
mod years;

pub use bytes::{Decoder, Encoder, WireError};
pub use column::{decode_column, encode_column};
pub use edition::{decode_edition, encode_edition, names};
pub use explorer::{decode_explorer, encode_explorer};
pub use history::{decode_history, encode_history};
pub use years::{Years, decode_years, encode_years};

/// The first byte of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Column = 0x12,
    History = 0x21,
    Explorer = 0x31,
    Edition = 0x41,
    Years = 0x51,
}

#[cfg(test)]
mod tests;
