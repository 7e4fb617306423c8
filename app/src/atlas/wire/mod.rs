//! The compact format in which figures travel to the browser.
//!
//! Little-endian base-128 varints (as in Protocol Buffers), IEEE 754 single
//! floats, no field names; sorted keys as differences, each kind of figure
//! in a run of its own, which is what brotli likes best. A message begins
//! with one byte that names its kind and version. Each kind is encoded and
//! decoded in one file; the decoder never trusts a length and never panics.

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
